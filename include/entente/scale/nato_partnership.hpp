// SPDX-FileCopyrightText: 2026 The entente authors
// SPDX-License-Identifier: BSL-1.0
#ifndef ENTENTE_SCALE_NATO_PARTNERSHIP_HPP
#define ENTENTE_SCALE_NATO_PARTNERSHIP_HPP

#include <entente/scale/assess.hpp>
#include <entente/scale/graded_feature.hpp>

#include <array>

namespace entente::inline v0 {

/// How far a partner's relation to the alliance has been put into instruments. The order is this
/// library's reading, by depth of the instrument: the alliance itself ranks none of them.
/// Frameworks and tools are other matters (nato_toolbox.hpp). An individual action plan (IPAP)
/// stands beside the IPCP.
struct nato_partnership {
  static constexpr std::string_view name = "NATO partnership ladder";
  static constexpr std::string_view source =
      "NATO pages on partnership tools (2014, 2023, 2024) and on tailored programmes; order ours";
  static constexpr std::array<std::string_view, 8> labels{"none", "dialogue", "menu",    "IPCP",
                                                          "ITPP", "ANP",      "invitee", "member"};

  /// Features that put a relation on a rung by themselves.
  static constexpr std::array<graded_feature, 11> rungs{
      {{feature_kind::form, "dialogue", 1},
       {feature_kind::form, "consultation", 1},
       {feature_kind::form, "declaration", 1},
       {feature_kind::form, "programme", 2},
       {feature_kind::instrument, "IPCP", 3},
       {feature_kind::instrument, "IPAP", 3},
       {feature_kind::instrument, "ITPP", 4},
       {feature_kind::instrument, "ANP", 5},
       {feature_kind::instrument, "MAP", 5},
       {feature_kind::instrument, "accession_protocol", 6},
       {feature_kind::role, "member", 7}}};

  /// The highest rung that any feature reaches.
  [[nodiscard]] static constexpr std::optional<std::size_t> judge(std::span<const feature> some) {
    return highest_of(rungs, some);
  }
};

}  // namespace entente::inline v0

#endif  // ENTENTE_SCALE_NATO_PARTNERSHIP_HPP
