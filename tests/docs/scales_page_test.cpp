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
#include <entente/scale/benson.hpp>
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
Where does ATOP1010, phase 2 stand on the scale of military
institutionalization?
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
Where does North Atlantic Treaty stand on the scale of military
institutionalization on 2023-07-12, by its texts and as built?
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

TEST_CASE("the page's pledges are of these kinds", "[docs]") {
  using enum atop_variable;
  const world w{data::catalogue::everything};
  atop_member member;
  member.alliance = 3375;
  member.coded = coded_rows::phase({}).coded;
  std::ostringstream out;
  // clang-format off
const auto romania = assess<benson_pledge>(features_of(w.on("1914-08-01"), "AUHROU1883"));
out << romania;                                                              // with what decided
truth pure = is_pledge(pledge_kind::pure_conditional_deterrent, romania);    // yes
truth plain = is_pledge(pledge_kind::conditional_deterrent, romania);        // no

const auto coded = assess<benson_pledge>(features_of(member));               // a row of atop5_1m
truth left = is_pledge(pledge_kind::probabilistic_deterrent, coded);         // unknown
  // clang-format on
  CHECK(pure.is_yes());
  CHECK(plain.is_no());
  CHECK(left.is_unknown());
  CHECK("\n" + out.str() == R"(
Where does Austro-Romanian alliance (1883; renewed 1913) stand on the set of
traits of a pledge on 1914-08-01?
  support of an ally that is attacked, only if the ally is attacked, only if the
  ally did not provoke, a named condition of supporting an ally that is
  attacked, the text settles what is owed
  - It has duty defence (AUHROU1883, article 2, since 1883-10-30, until
    1916-08-27).
    [Austro-Romanian alliance (1883; renewed 1913)]
  - It has trigger armed_attack (AUHROU1883, article 2, since 1883-10-30, until
    1916-08-27).
    [Austro-Romanian alliance (1883; renewed 1913)]
  - It has condition no_provocation (AUHROU1883, article 2, since 1883-10-30,
    until 1916-08-27).
    [Austro-Romanian alliance (1883; renewed 1913)]
  - It has content assist_with_all_means (AUHROU1883, article 2, since
    1883-10-30, until 1916-08-27).
    [Austro-Romanian alliance (1883; renewed 1913)]
  - The scale: Benson (2011), Unpacking Alliances, Journal of Politics 73(4);
    the words that show a trait are ours.
)");
}
