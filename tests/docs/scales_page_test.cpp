// SPDX-FileCopyrightText: 2026 The entente authors
// SPDX-License-Identifier: BSL-1.0
//
// What docs/scales.md shows.
#include "support/coded_rows.hpp"
#include <entente/data/everything.hpp>
#include <entente/io/atop_features.hpp>
#include <entente/io/print.hpp>
#include <entente/query/features.hpp>
#include <entente/scale/alley.hpp>
#include <entente/scale/leeds_anac.hpp>
#include <entente/scale/text_and_practice.hpp>
#include <entente/world/world.hpp>

#include <catch2/catch_test_macros.hpp>

#include <sstream>
#include <string>
#include <vector>

using namespace entente;

// clang-format off
// A rule set of one's own is an array; the number is the rank that a sign reaches.
struct joint_command {
  static constexpr std::string_view name = "joint command", source = "made up for this page";
  static constexpr std::array<std::string_view, 3> labels{"none", "in war", "in peace"};
  static constexpr std::array<sign, 4> signs{{{feature_kind::coding, "subord=1", 1},
                                              {feature_kind::coding, "subord=2", 1},
                                              {feature_kind::coding, "intcom=1", 2},
                                              {feature_kind::form, "integrated_command", 2}}};
  static constexpr rule_set rules{signs};
  static constexpr std::optional<std::size_t> judge(std::span<const feature> some) {
    return rules.found_in(some).highest();
  }
};
static_assert(explain_scale<joint_command>());
// clang-format on

TEST_CASE("the page's rows are judged so", "[docs]") {
  using enum atop_variable;
  const std::vector<atop_phase> phases{coded_rows::phase({{milcon, 2}, {base, 3}})};
  std::size_t high = 0;
  std::ostringstream out;
  // clang-format off
for (const atop_phase& phase : phases) {                    // read_atop_phases(file, log).rows
  const features coded = features_of(phase);
  high += score_of<military_institutionalization>(coded).is(level<military_institutionalization>{"high"});
  out << assess<military_institutionalization>(coded);      // the same, with what decided
}
  // clang-format on
  CHECK(high == 1);
  CHECK("\n" + out.str() == R"(
Where does it stand on the scale of military institutionalization?
  high (rank 2 of 0 to 2)
  - It has duty defence (ATOP1010).
  - It has coding base=3: placement of troops by one side (ATOP1010).
  - The scale: Leeds and Anac (2005), International Interactions 31(3): 183-202,
    and the authors' code.
)");
  CHECK(assess<joint_command>(features_of(phases[0])).is(level<joint_command>{"none"}));
}

TEST_CASE("the page's text and practice are these", "[docs]") {
  const world w{data::catalogue::everything};
  std::ostringstream out;
  // clang-format off
const features nato = features_of(w.on("2023-07-12"), "NAT1949");
out << compare_text_and_practice<military_institutionalization>(nato);
  // clang-format on
  CHECK("\n" + out.str() == R"(
Where does it stand on the scale of military institutionalization, by its texts
and as built?
  by its texts: moderate (rank 1 of 0 to 2); as built: high (rank 2 of 0 to 2)
  - The texts give it form joint_body (NAT1949, article 9, since 1949-08-24).
    [North Atlantic Treaty]
  - The texts give it domain collective_defence (NAT1949, article 9, since
    1949-08-24).
    [North Atlantic Treaty]
  - The texts give it duty nonaggression (NAT1949, article 1, since 1949-08-24).
    [North Atlantic Treaty]
  - No text, but practice gives it form integrated_command (NAT1949, since
    1949-04-04/1966-07-01).
    [North Atlantic Treaty]
  - Practice goes further.
  - The scale: Leeds and Anac (2005), International Interactions 31(3): 183-202,
    and the authors' code.
)");
}
