// expect: is_forbidden_by<.*"NO_ARMS".*"NEW".*"hosting"
// SPDX-FileCopyrightText: 2026 The entente authors
// SPDX-License-Identifier: BSL-1.0
//
// A hard ban of forms or domains holds agreements as one of duties does.
#include "toy_parties.hpp"
#include <entente/model/domains.hpp>
#include <entente/model/forms.hpp>
inline constexpr struct no_arms final
    : entente::constraint<"NO_ARMS", "No arms", entente::rule_kind::law, entente::strength::hard,
                          entente::rule_effect::forbids,
                          entente::on_domains<entente::nuclear_sharing>> {
} no_arms;
inline constexpr struct newland final
    : entente::state<"NEW", "Newland", entente::bound_by<no_arms>> {
} newland;
#ifdef CONTROL
using what = entente::provides<entente::hosting, entente::logistics>;
#else
using what = entente::provides<entente::hosting, entente::logistics, entente::nuclear_sharing>;
#endif
inline constexpr struct pact final
    : entente::agreement<"PACT2020", "Pact", entente::signed_on<"2020">, entente::in_force<"2020">,
                         entente::between<toy::aldera, newland>, what> {
} pact;
