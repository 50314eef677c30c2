// SPDX-FileCopyrightText: 2026 The entente authors
// SPDX-License-Identifier: BSL-1.0
#ifndef ENTENTE_SCALE_REIFICATION_HPP
#define ENTENTE_SCALE_REIFICATION_HPP

#include <entente/scale/assess.hpp>
#include <entente/scale/sign.hpp>

namespace entente::inline v0 {

/// How far a tie has become a thing of its own, by five indicators that build on each other:
/// regular meetings, a written programme, a permanent channel, shared procedures that are
/// exercised, and joint command, planning or basing. The last two together make it integrated.
/// In this variant no indicator counts above one that is missing.
///
/// The scale and its indicators are this library's, after the claim that institutionalization
/// reifies ties that exist. To count a channel otherwise, leave its features out.
struct reification {
  static constexpr std::string_view name = "scale of reification (no gaps)";
  static constexpr std::string_view source =
      "ours, after NATO-Japan Relations Have Room To Grow, The Diplomat, 2023";
  static constexpr std::array<std::string_view, 5> labels{"ad hoc", "recurrent", "codified",
                                                          "organized", "integrated"};

  /// Which feature shows which indicator: 1 to 5. Members of a body meet in it. A programme is one
  /// only where a text says so: a practice of years is none.
  static constexpr std::array<sign, 13> signs{{{feature_kind::form, "consultation", 1},
                                               {feature_kind::form, "joint_body", 1},
                                               {feature_kind::form, "programme", 2, "", true},
                                               {feature_kind::form, "mission", 3},
                                               {feature_kind::form, "office", 3},
                                               {feature_kind::form, "secretariat", 3},
                                               {feature_kind::form, "exercise_participation", 4},
                                               {feature_kind::form, "platform_access", 4},
                                               {feature_kind::form, "planning_process", 4},
                                               {feature_kind::form, "hosting", 5},
                                               {feature_kind::form, "integrated_command", 5},
                                               {feature_kind::form, "nuclear_planning", 5},
                                               {feature_kind::role, "member", 1}}};
  static constexpr rule_set rules{signs};

  [[nodiscard]] static constexpr std::optional<std::size_t> judge(std::span<const feature> some) {
    const number_set shown = rules.found_in(some);
    std::uint32_t reached = 0;
    while (shown.has(reached + 1)) ++reached;
    return rank_of(reached);
  }
  /// The rank of the highest indicator that counts: the fourth alone is not yet integrated.
  [[nodiscard]] static constexpr std::size_t rank_of(std::size_t indicator) {
    return indicator < 4 ? indicator : indicator - 1;
  }
};

/// The other variant: the highest indicator that is there counts, whatever is missing below it.
struct reification_by_highest {
  static constexpr std::string_view name = "scale of reification (highest indicator)";
  static constexpr std::string_view source = reification::source;
  static constexpr auto labels = reification::labels;
  static constexpr auto signs = reification::signs;
  static constexpr rule_set rules{signs};

  [[nodiscard]] static constexpr std::optional<std::size_t> judge(std::span<const feature> some) {
    return reification::rank_of(rules.found_in(some).highest());
  }
};

}  // namespace entente::inline v0

#endif  // ENTENTE_SCALE_REIFICATION_HPP
