// SPDX-FileCopyrightText: 2026 The entente authors
// SPDX-License-Identifier: BSL-1.0
#ifndef ENTENTE_DATA_FIVE_EYES_HPP
#define ENTENTE_DATA_FIVE_EYES_HPP

#include <entente/data/states/euro_atlantic.hpp>
#include <entente/data/states/indo_pacific.hpp>
#include <entente/model/alliance.hpp>

namespace entente::inline v0::data {

namespace sources {
using aukus_article = source<"AUKUS article, Infogalactic">;
}  // namespace sources

/// Begun by two parties; the others joined in years of which the day is not known.
inline constexpr struct five_eyes final
    : alliance<"FVEY", "Five Eyes", founded_on<"1946-03-05">, body_kind<"intelligence arrangement">,
               mandate<"signals intelligence sharing">, scope<"global">,
               collective_defence_body<false>, open_to_partners<false>,
               member<united_states, "1946-03-05", partial_date::never(), sources::aukus_article,
                      unverified<"start">>,
               member<united_kingdom, "1946-03-05", partial_date::never(), sources::aukus_article,
                      unverified<"start">>,
               member<canada, "1948", partial_date::never(), sources::aukus_article,
                      unverified<"start">>,
               member<australia, "1956", partial_date::never(), sources::aukus_article,
                      unverified<"start">>,
               member<new_zealand, "1956", partial_date::never(), sources::aukus_article,
                      unverified<"start">>,
               source<"AUKUS article, Infogalactic (membership)">,
               unverified<"founded;founding_event">> {
} five_eyes;

}  // namespace entente::inline v0::data

#endif  // ENTENTE_DATA_FIVE_EYES_HPP
