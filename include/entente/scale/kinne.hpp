// SPDX-FileCopyrightText: 2026 The entente authors
// SPDX-License-Identifier: BSL-1.0
#ifndef ENTENTE_SCALE_KINNE_HPP
#define ENTENTE_SCALE_KINNE_HPP

#include <entente/scale/feature_set.hpp>

namespace entente::inline v0 {

/// The seven areas of agreements on defence cooperation, as a set: one agreement is further than
/// another only if it covers all of its areas and more. Which domains and forms stand for an area
/// is this library's reading; only what a text says counts. No domain that the library ships stands
/// for procurement: its code is "procurement".
struct kinne_areas {
  static constexpr std::string_view name = "set of areas of defence cooperation";
  static constexpr std::string_view source =
      "B. Kinne, Defense Cooperation Agreements and the Emergence of a Global Security Network, "
      "International Organization 72(4), 2018; features to areas ours";

  using policy = element<kinne_areas, "consultation and defence policy",
                         written<feature_kind::duty, "consultation">,
                         written<feature_kind::form, "consultation", "joint_body", "dialogue">,
                         written<feature_kind::domain, "political">>;
  using exercises =
      element<kinne_areas, "exercises, training and education",
              written<feature_kind::form, "exercise_participation", "exercise_observer">,
              written<feature_kind::domain, "interoperability", "capacity_building">>;
  using peacekeeping =
      element<kinne_areas, "peacekeeping", written<feature_kind::domain, "crisis_management">>;
  using research = element<kinne_areas, "research and development",
                           written<feature_kind::domain, "defence_st", "emerging_tech">>;
  using industry =
      element<kinne_areas, "industry", written<feature_kind::domain, "defence_industry">>;
  using procurement =
      element<kinne_areas, "procurement", written<feature_kind::domain, "procurement">>;
  using classified_information = element<kinne_areas, "classified information",
                                         written<feature_kind::domain, "information_sharing">>;
  using components = components_of<policy, exercises, peacekeeping, research, industry, procurement,
                                   classified_information>;
};

/// Whether an agreement is on defence cooperation, and whether on one area or as a framework for
/// several. Does not apply to what pledges defence or nonaggression: that is an alliance.
struct defence_cooperation {
  static constexpr std::string_view name = "scale of defence cooperation agreements";
  static constexpr std::string_view source = kinne_areas::source;
  static constexpr std::array<std::string_view, 3> labels{"none", "sector", "general"};

  [[nodiscard]] static constexpr std::optional<std::size_t> judge(std::span<const feature> some) {
    if (shown_by<feature_kind::duty, "defence", "nonaggression">::in(some)) return std::nullopt;
    return rank_of(*judged<kinne_areas>(some));
  }
  [[nodiscard]] static constexpr std::size_t rank_of(const level<kinne_areas>& areas) {
    std::size_t count = 0;
    for (const std::size_t rank : areas.ranks()) count += rank;
    return count < 2 ? count : 2;
  }
};

/// None, sector or general by how many areas there are.
[[nodiscard]] constexpr level<defence_cooperation> breadth_of(const level<kinne_areas>& areas) {
  return level<defence_cooperation>::from_rank(defence_cooperation::rank_of(areas)).value();
}

}  // namespace entente::inline v0

#endif  // ENTENTE_SCALE_KINNE_HPP
