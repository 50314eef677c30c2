// SPDX-FileCopyrightText: 2026 The entente authors
// SPDX-License-Identifier: BSL-1.0
#ifndef ENTENTE_TESTS_TOY_HPP
#define ENTENTE_TESTS_TOY_HPP

#include "toy_parties.hpp"
#include <entente/entente.hpp>

/// A small made-up world: four states, a league of three of them, and what it has with the fourth.
/// A coding of no text.
namespace toy {

using namespace entente;

/// One-sided: Aldera defends Borea, which is forbidden to return it.
inline constexpr struct guarantee final
    : agreement<"ALDBOR1955", "Guarantee of Borea", is_an<treaty>, signed_on<"1955-03-01">,
                in_force<"1955-06">, between<aldera, borea>,
                article<"1", pledge<duty::defence>, bearer<aldera>, beneficiary<borea>,
                        when<armed_attack>, unless<attacked_by_two_powers>>,
                article<"2", pledge<duty::consultation>>, source<"made up">> {
} guarantee;

inline constexpr struct partnership final
    : agreement<"LEAGUEBOR2010", "League and Borea Partnership", is_an<arrangement>,
                signed_on<"2010-03-15">, not_binding, between<league, borea>,
                provides<programme, fisheries, cyber>,
                provision<provides<dialogue, political>, during<"2012", "2014-05">,
                          under_article<"3">, built_in_practice>,
                source<"made up", confidence::known>> {
} partnership;

/// What Borea may not sign.
inline constexpr struct mutual_defence final
    : proposal<"ALDBOR_DRAFT", "Draft of a mutual defence treaty", signed_on<"2020-01-01">,
               in_force<"2020-02-01">, between<aldera, borea>,
               article<"1", pledge<duty::defence>>> {
} mutual_defence;

inline constexpr struct visits final
    : practice<
          between<league, borea>,
          step<"LB1", "1999", "First visit", takes<dialogue, political>, act<"visit", "minister">>,
          step<"LB2", "2005-06-07", "Joint patrol", takes<exercise_participation, fisheries>,
               source<"made up">>,
          step<"LB3", "2011-02", "A mission is announced", takes<office, political>, announced_only,
               note<"never opened">>> {
} visits;

inline constexpr struct everything final
    : bundle<league, guarantee, partnership, mutual_defence, visits> {
} everything;

/// Two scales that a user might write.
struct command_scale {
  static constexpr std::string_view name = "command", source = "made up for these tests";
  static constexpr std::array<std::string_view, 3> labels{"none", "planning staff",
                                                          "standing command"};
};
/// Counts domains of cooperation; does not apply where a feature says the duty of defence.
struct breadth_scale {
  static constexpr std::string_view name = "breadth", source = "made up for these tests";
  static constexpr std::array<std::string_view, 4> labels{"none", "one domain", "two domains",
                                                          "three or more"};
  [[nodiscard]] static constexpr std::optional<std::size_t> judge(std::span<const feature> some) {
    std::size_t domains = 0;
    for (const auto& f : some) {
      if (f.kind == feature_kind::duty && f.code == "defence") return std::nullopt;
      if (f.kind == feature_kind::domain && domains < 3) ++domains;
    }
    return domains;
  }
};
/// Both at once: of two ties that are each ahead in one of them, neither is further.
struct command_and_breadth {
  static constexpr std::string_view name = "command and breadth",
                                    source = "made up for these tests";
  using components = components_of<command_scale, breadth_scale>;
};

}  // namespace toy

#endif  // ENTENTE_TESTS_TOY_HPP
