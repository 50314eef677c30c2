// SPDX-FileCopyrightText: 2026 The entente authors
// SPDX-License-Identifier: BSL-1.0
#ifndef ENTENTE_DATA_TREATIES_CODINGS_HPP
#define ENTENTE_DATA_TREATIES_CODINGS_HPP

#include <entente/model/source.hpp>

namespace entente::inline v0::data {

// What the treaties of this folder rest on together. How they are read: parties are in on the later
// of their own first day and the treaty's; ATOP's last day of a party counts where others stay, and
// where the treaty itself ends, its end does. The codings say who bears a duty, not to whom:
// without a clause that says otherwise it is owed to every other party.
namespace sources {
using atop_4 = source<"ATOP v4.01 data, Leeds et al. (copy in J. Alley's treaty-depth repository)">;
using atop_5_and_general_knowledge =
    source<"ATOP 5.1 data, Leeds et al. (obligations and years); general knowledge",
           confidence::known>;
}  // namespace sources

/// On articles of which a coding tells the duty and not the number.
using number_is_our_reading =
    unverified<"number: the coding names no article, that it is this one is our reading">;

}  // namespace entente::inline v0::data

#endif  // ENTENTE_DATA_TREATIES_CODINGS_HPP
