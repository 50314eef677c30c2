// SPDX-FileCopyrightText: 2026 The entente authors
// SPDX-License-Identifier: BSL-1.0
#include "core/enumerators.hpp"
#include <entente/core/errc.hpp>

#include <string_view>

namespace {
using namespace entente;

// Every enumerator that the compiler knows is in the table under its own name, and nothing else is.
constexpr bool every_enumerator_is_named() {
  std::size_t spelled = 0;
  bool right = true;
  testing::each_value<errc, 256>([&]<errc Rule>() {
    constexpr std::string_view own = testing::spelled<Rule>();
    if (own.empty()) {
      right = right && std::string_view{name_of(Rule)} == "unknown_rule" &&
              std::string_view{message(Rule)} == "unknown rule";
    } else {
      ++spelled;
      right = right && own == name_of(Rule) && std::string_view{message(Rule)} != "unknown rule";
    }
  });
  return right && spelled == std::size(detail::rules);
}
static_assert(testing::spelled<errc::code_is_unique>() == "code_is_unique");
static_assert(testing::spelled<static_cast<errc>(0)>().empty());
static_assert(every_enumerator_is_named());

constexpr bool rows_differ() {
  constexpr std::size_t count = std::size(detail::rules);
  std::string_view names[count], sentences[count];
  for (std::size_t i = 0; i != count; ++i) {
    names[i] = detail::rules[i].name;
    sentences[i] = detail::rules[i].sentence;
    for (std::size_t j = 0; j != i; ++j)
      if (detail::rules[i].rule == detail::rules[j].rule || names[i] == names[j] ||
          sentences[i] == sentences[j])
        return false;
  }
  return true;
}
static_assert(rows_differ());

// Numbers that were once given out: saved diagnostics and callers may hold them.
static_assert(static_cast<int>(errc::day_is_in_the_calendar) == 1);
static_assert(static_cast<int>(errc::world_has_a_party) == 20);
static_assert(static_cast<int>(errc::duties_lie_in_no_domain) == 39);
static_assert(static_cast<int>(errc::body_has_no_role_in_itself) == 40);
static_assert(static_cast<int>(errc::framework_is_of_another_body) == 41);
static_assert(static_cast<int>(errc::agreement_is_alive) == 50);
static_assert(static_cast<int>(errc::save_has_a_header) == 60);
static_assert(static_cast<int>(errc::rank_is_on_its_scale) == 80);
static_assert(static_cast<int>(errc::record_is_not_too_long) == 100);
static_assert(static_cast<int>(errc::table_has_rows) == 120);
static_assert(errc{} != errc::day_is_in_the_calendar);  // 0 is no rule
}  // namespace
