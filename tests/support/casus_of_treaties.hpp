// SPDX-FileCopyrightText: 2026 The entente authors
// SPDX-License-Identifier: BSL-1.0
#ifndef ENTENTE_TESTS_SUPPORT_CASUS_OF_TREATIES_HPP
#define ENTENTE_TESTS_SUPPORT_CASUS_OF_TREATIES_HPP

#include <entente/data.hpp>
#include <entente/query/casus_foederis.hpp>

#include <map>
#include <string>

/// Incidents asked of the curated treaties, and how the tables of cases name kinds of clauses.
namespace of_treaties {

[[nodiscard]] inline const entente::world& typed() {
  static const entente::world w{entente::data::catalogue::treaties, entente::data::serbia};
  return w;
}
[[nodiscard]] inline const entente::background& scene() {
  static const entente::background b{entente::data::places(), entente::data::areas(),
                                     entente::data::traits()};
  return b;
}
[[nodiscard]] inline const entente::casus_resolver& resolver() {
  static const entente::casus_resolver r{typed(), scene()};
  return r;
}

inline const std::map<std::string, entente::flag_set<entente::duty>> kinds{
    {"defence", {entente::duty::defence}},
    {"guarantee", {entente::duty::defence}},
    {"offence_and_defence", {entente::duty::defence, entente::duty::offence}},
    {"neutrality", {entente::duty::neutrality}},
    {"non_aggression", {entente::duty::nonaggression}},
    {"consultation", {entente::duty::consultation}},
    {"mobilization", {}}};

}  // namespace of_treaties

#endif  // ENTENTE_TESTS_SUPPORT_CASUS_OF_TREATIES_HPP
