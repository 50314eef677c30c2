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

  using policy =
      element_of<kinne_areas, "consultation and defence policy",
                 written_in_text<feature_kind::duty, "consultation">,
                 written_in_text<feature_kind::form, "consultation", "joint_body", "dialogue">,
                 written_in_text<feature_kind::domain, "political">>;
  using exercises =
      element_of<kinne_areas, "exercises, training and education",
                 written_in_text<feature_kind::form, "exercise_participation", "exercise_observer">,
                 written_in_text<feature_kind::domain, "interoperability", "capacity_building">>;
  using peacekeeping = element_of<kinne_areas, "peacekeeping",
                                  written_in_text<feature_kind::domain, "crisis_management">>;
  using research = element_of<kinne_areas, "research and development",
                              written_in_text<feature_kind::domain, "defence_st", "emerging_tech">>;
  using industry = element_of<kinne_areas, "industry",
                              written_in_text<feature_kind::domain, "defence_industry">>;
  using procurement =
      element_of<kinne_areas, "procurement", written_in_text<feature_kind::domain, "procurement">>;
  using classified_information =
      element_of<kinne_areas, "classified information",
                 written_in_text<feature_kind::domain, "information_sharing">>;
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
