// SPDX-FileCopyrightText: 2026 The entente authors
// SPDX-License-Identifier: BSL-1.0
#ifndef ENTENTE_SCALE_NATO_PARTNERSHIP_HPP
#define ENTENTE_SCALE_NATO_PARTNERSHIP_HPP

#include <entente/scale/assess.hpp>
#include <entente/scale/sign.hpp>

#include <array>

namespace entente::inline v0 {

/// How far a partner's relation to the alliance has been put into instruments. The order is this
/// library's reading, by depth of the instrument: the alliance itself ranks none of them. What is
/// done makes a dialogue and no more; every rung above it takes a text of the two. Frameworks and
/// tools are other matters (nato_toolbox.hpp). An individual action plan (IPAP) stands beside the
/// IPCP.
struct nato_partnership {
  static constexpr std::string_view name = "NATO partnership ladder";
  static constexpr std::string_view source =
      "NATO pages on partnership tools (2014, 2023, 2024) and on tailored programmes; order ours";
  static constexpr std::array<std::string_view, 9> labels{
      "none", "dialogue", "declaration", "menu", "IPCP", "ITPP", "ANP", "invitee", "member"};

  /// Features that put a relation on a rung by themselves. A programme that no individual document
  /// holds is a choice from the menu that is open to all partners.
  static constexpr std::array<sign, 11> signs{{{feature_kind::form, "dialogue", 1},
                                               {feature_kind::form, "consultation", 1},
                                               {feature_kind::form, "declaration", 2, "", true},
                                               {feature_kind::form, "programme", 3, "", true},
                                               {feature_kind::instrument, "IPCP", 4},
                                               {feature_kind::instrument, "IPAP", 4},
                                               {feature_kind::instrument, "ITPP", 5},
                                               {feature_kind::instrument, "ANP", 6},
                                               {feature_kind::instrument, "MAP", 6},
                                               {feature_kind::instrument, "accession_protocol", 7},
                                               {feature_kind::role, "member", 8}}};
  static constexpr rule_set rules{signs};

  /// The highest rung that any feature reaches.
  [[nodiscard]] static constexpr std::optional<std::size_t> judge(std::span<const feature> some) {
    return rules.found_in(some).highest();
  }
};

}  // namespace entente::inline v0

#endif  // ENTENTE_SCALE_NATO_PARTNERSHIP_HPP
