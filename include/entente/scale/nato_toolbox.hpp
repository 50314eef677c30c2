// SPDX-FileCopyrightText: 2026 The entente authors
// SPDX-License-Identifier: BSL-1.0
#ifndef ENTENTE_SCALE_NATO_TOOLBOX_HPP
#define ENTENTE_SCALE_NATO_TOOLBOX_HPP

#include <entente/scale/feature_set.hpp>

namespace entente::inline v0 {

// What stands beside the ladder of partnership (nato_partnership.hpp) and says nothing of a rung:
// since 2011 the toolbox is open to partners of every framework. Sets, ordered by inclusion.

/// The frameworks in which a partner is.
struct nato_frameworks {
  static constexpr std::string_view name = "set of NATO partnership frameworks";
  static constexpr std::string_view source =
      "NATO pages on partnerships (2014, 2023, 2024) and on partners across the globe (2017)";
  static constexpr bool judges_roles_alone = true;

  template <fixed_string Name, fixed_string Code>
  using framework = element_of<nato_frameworks, Name, shown_by<feature_kind::framework, Code>>;
  using partnership_for_peace = framework<"Partnership for Peace", "PFP">;
  using euro_atlantic_council = framework<"Euro-Atlantic Partnership Council", "EAPC">;
  using mediterranean_dialogue = framework<"Mediterranean Dialogue", "MD">;
  using istanbul_initiative = framework<"Istanbul Cooperation Initiative", "ICI">;
  using partners_across_the_globe = framework<"Partners across the globe", "PATG">;
  using four_in_the_indo_pacific = framework<"AP4", "AP4">;
  using council_with_ukraine = framework<"NATO-Ukraine Council", "NUC">;
  using components =
      components_of<partnership_for_peace, euro_atlantic_council, mediterranean_dialogue,
                    istanbul_initiative, partners_across_the_globe, four_in_the_indo_pacific,
                    council_with_ukraine>;
};

/// The tools that a partner uses or has been given. Programmes for one tool alone are instruments
/// of its code (PARP, OCC, DCB): none is in the facts that the library ships.
struct nato_tools {
  static constexpr std::string_view name = "set of NATO partnership tools";
  static constexpr std::string_view source =
      "NATO pages on partnership tools (2014, 2023, 2024); features to tools ours";

  using interoperability_platform =
      element_of<nato_tools, "Partnership Interoperability Initiative",
                 shown_by<feature_kind::framework, "PII">>;
  using enhanced_opportunities =
      element_of<nato_tools, "Enhanced Opportunities", shown_by<feature_kind::framework, "EOP">>;
  using planning_and_review = element_of<nato_tools, "planning, review or evaluation (PARP, OCC)",
                                         shown_by<feature_kind::instrument, "PARP", "OCC">,
                                         shown_by<feature_kind::form, "planning_process">>;
  using capacity_building = element_of<nato_tools, "Defence Capacity Building",
                                       shown_by<feature_kind::instrument, "DCB">>;
  using trust_funds =
      element_of<nato_tools, "trust funds", shown_by<feature_kind::form, "trust_fund">>;
  using exercises =
      element_of<nato_tools, "exercises",
                 shown_by<feature_kind::form, "exercise_participation", "exercise_observer">>;
  using centres_of_excellence = element_of<nato_tools, "centres of excellence",
                                           shown_by<feature_kind::form, "centre_participation">>;
  using seconded_staff = element_of<nato_tools, "liaison and seconded staff",
                                    shown_by<feature_kind::form, "liaison", "secondment">>;
  using operations = element_of<nato_tools, "support of operations",
                                shown_by<feature_kind::form, "operation_support">>;
  using components = components_of<interoperability_platform, enhanced_opportunities,
                                   planning_and_review, capacity_building, trust_funds, exercises,
                                   centres_of_excellence, seconded_staff, operations>;
};

}  // namespace entente::inline v0

#endif  // ENTENTE_SCALE_NATO_TOOLBOX_HPP
