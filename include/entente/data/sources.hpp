// SPDX-FileCopyrightText: 2026 The entente authors
// SPDX-License-Identifier: BSL-1.0
#ifndef ENTENTE_DATA_SOURCES_HPP
#define ENTENTE_DATA_SOURCES_HPP

#include <entente/model/source.hpp>

namespace entente::inline v0::data::sources {

// Publications that several headers of this folder name. One edition of the factbook stands in the
// research tables in two spellings, which are kept.

using world_factbook_2026 = source<"The World Factbook (factbook.json, May 2026 edition), CIA">;
using world_factbook_of_may_2026 =
    source<"The World Factbook (factbook.json, edition of May 2026), CIA">;
using table_of_member_states_of_nato =
    source<"Member States of NATO (blog copy of encyclopedia table)">;

}  // namespace entente::inline v0::data::sources

#endif  // ENTENTE_DATA_SOURCES_HPP
