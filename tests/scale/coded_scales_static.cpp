// SPDX-FileCopyrightText: 2026 The entente authors
// SPDX-License-Identifier: BSL-1.0
#include <entente/scale/alley.hpp>
#include <entente/scale/leeds_anac.hpp>

namespace {
using namespace entente;

template <class... Scales>
constexpr bool judge_and_read_missing = (... && (explain_scale<Scales>() &&
                                                 judges_features<Scales> && reads_missing<Scales>));
static_assert(judge_and_read_missing<military_institutionalization, formality, voice_and_hierarchy,
                                     alley_scope, alley_military_coordination,
                                     alley_military_coordination_as_published,
                                     alley_economic_aggregation, alley_foreign_policy>);
static_assert(level<alley_scope>::ranks == 6 && level<alley_military_coordination>::ranks == 7 &&
              level<alley_military_coordination_as_published>::ranks == 7 &&
              level<alley_economic_aggregation>::ranks == 5 &&
              level<alley_foreign_policy>::ranks == 6);

constexpr features alliance() {
  features made;
  made.add(feature_kind::duty, "defence").add(feature_kind::coding, "active=1");
  return made;
}
static_assert(assess<military_institutionalization>(alliance())
                  .is(level<military_institutionalization>{"none"}));
static_assert(assess<military_institutionalization>(alliance().add(feature_kind::coding, "base=3"))
                  .is(level<military_institutionalization>{"high"}));
static_assert(assess<formality>(alliance().add(feature_kind::instrument, "treaty"))
                  .is(level<formality>{"1"}));
static_assert(score_of<alley_scope>(alliance().add(feature_kind::coding, "organ1=1"))
                  .is(level<alley_scope>{"1"}));
static_assert(assess<formality>(features{}).status == standing::not_applicable);

// A rule set of one's own is data, too.
constexpr std::array<sign, 2> own_signs{
    {{feature_kind::form, "liaison", 1}, {feature_kind::coding, "intcom=1", 3}}};
constexpr rule_set own{own_signs};
static_assert(own.found_in(features{}.add(feature_kind::coding, "intcom=1").all).highest() == 3);
static_assert(own.found_in(features{}.add(feature_kind::coding, "liaison").all).count() == 0);
static_assert(own.found_in({}).highest() == 0);
}  // namespace
