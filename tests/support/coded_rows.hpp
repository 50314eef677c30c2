// SPDX-FileCopyrightText: 2026 The entente authors
// SPDX-License-Identifier: BSL-1.0
#ifndef ENTENTE_TESTS_SUPPORT_CODED_ROWS_HPP
#define ENTENTE_TESTS_SUPPORT_CODED_ROWS_HPP

#include <entente/io/atop.hpp>

#include <cstddef>
#include <initializer_list>
#include <random>
#include <utility>

/// Made-up phases of alliances, and the published rules on them said once more, as a statistician
/// writes them: variable by variable, without features.
namespace coded_rows {

using namespace entente;

inline constexpr int not_coded = -1;
using coding = std::pair<atop_variable, int>;

/// A phase with a duty of defence and nothing else but @p codings.
[[nodiscard]] inline atop_phase phase(std::initializer_list<coding> codings) {
  atop_phase made;
  made.alliance = 1010;
  made.phase = 2;
  for (std::size_t i = 0; i != atop_variable_count; ++i)
    made.coded.set(static_cast<atop_variable>(i), std::int16_t{0});
  made.coded.set(atop_variable::defense, std::int16_t{1});
  made.coded.set(atop_variable::active, std::int16_t{1});
  for (const auto& [variable, value] : codings)
    made.coded.set(variable, value == not_coded
                                 ? cell<std::int16_t>{}
                                 : cell<std::int16_t>{static_cast<std::int16_t>(value)});
  return made;
}

/// Any values of every variable, most of them 0, and one in @p rare missing.
[[nodiscard]] inline atop_phase any_phase(std::mt19937& random, unsigned rare) {
  atop_phase made = phase({});
  for (std::size_t i = 0; i != atop_variable_count; ++i) {
    const auto variable = static_cast<atop_variable>(i);
    if (random() % rare == 0)
      made.coded.set(variable, cell<std::int16_t>{});
    else if (random() % 4 == 0)
      made.coded.set(
          variable,
          static_cast<std::int16_t>(
              random() % static_cast<unsigned>(entente::detail::atop_variables[i].most + 1)));
  }
  made.coded.set(atop_variable::defense, std::int16_t{1});
  made.coded.set(atop_variable::active, std::int16_t{1});
  return made;
}

[[nodiscard]] inline int value(const atop_phase& of, atop_variable variable) {
  return of.coded[variable].value_or(not_coded);
}

/// 0 to 2, or not coded.
[[nodiscard]] inline int military_institutionalization(const atop_phase& of) {
  using enum atop_variable;
  const auto v = [&](atop_variable which) { return value(of, which); };
  int high = v(milcon) == 3 || v(intcom) == 1 || v(base) > 0 ? 1 : 0;
  int organized = 0;
  if (v(orgpurp1) == 1 || v(orgpurp1) == 4 || v(orgpurp2) == 1 || v(orgpurp2) == 4)
    organized = 1;
  else if (v(orgpurp1) == not_coded && v(orgpurp2) == not_coded)
    organized = not_coded;
  int moderate = v(milcon) == 2 || v(milaid) == 3 || v(milaid) == 4 || v(subord) > 0 ||
                         v(contrib) == 1 || organized == 1
                     ? 1
                     : 0;
  if (high == 1) moderate = 0;
  if (high == 0 && v(milcon) == not_coded && v(intcom) == not_coded && v(base) == not_coded)
    high = not_coded;
  if (moderate == 0 && v(milcon) == not_coded && v(milaid) == not_coded && v(subord) == not_coded &&
      v(contrib) == not_coded && organized == not_coded)
    moderate = not_coded;
  if (high == 1) return 2;
  if (moderate == 1) return 1;
  return high == not_coded && moderate == not_coded ? not_coded : 0;
}

/// 0 to 2, or not coded.
[[nodiscard]] inline int formality(const atop_phase& of) {
  using enum atop_variable;
  const auto v = [&](atop_variable which) { return value(of, which); };
  int ratified = v(estmode) == 1 && v(pubsecr) != 2 ? 1 : 0;
  if (v(estmode) == not_coded && v(pubsecr) == not_coded) ratified = not_coded;
  int body = v(organ1) == 2 || v(organ1) == 3 || v(organ2) == 2 || v(organ2) == 3 ? 1 : 0;
  if (v(organ1) == not_coded && v(organ2) == not_coded) body = not_coded;
  if (ratified != not_coded && body != not_coded) return ratified + body;
  return ratified == not_coded && body == not_coded ? not_coded : 0;
}

/// Alley's four: of the military one, with the newer dummies and with the older.
struct indexes {
  int scope, military, military_before, economic, foreign_policy;
};
[[nodiscard]] inline indexes alley(const atop_phase& of) {
  using enum atop_variable;
  const auto v = [&](atop_variable which) { return value(of, which); };
  const auto is = [&](atop_variable which, int wanted) { return v(which) == wanted ? 1 : 0; };
  const auto some = [&](atop_variable which, int least = 1) { return v(which) >= least ? 1 : 0; };
  const int others = some(milaid) + is(intcom, 1) + some(organ1) + is(compag, 1);
  return {is(conditio, 0) + some(milaid) + some(ecaid) + some(organ1) + is(agprois, 5),
          some(milcon) + some(base) + others,
          is(milcon, 1) + is(milcon, 2) + some(base, 2) + others,
          is(ecaid, 3) + is(nomicoop, 1) + is(compag, 2) + is(agprois, 2),
          is(noothall, 1) + some(notaiden) + is(thirdcom, 1) + is(divgains, 1) + some(interv)};
}

}  // namespace coded_rows

#endif  // ENTENTE_TESTS_SUPPORT_CODED_ROWS_HPP
