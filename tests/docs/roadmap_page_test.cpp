// SPDX-FileCopyrightText: 2026 The entente authors
// SPDX-License-Identifier: BSL-1.0
//
// What docs/roadmap.md shows.
#include <entente/data/candidate_steps.hpp>
#include <entente/data/everything.hpp>
#include <entente/data/form_traits.hpp>
#include <entente/data/premises.hpp>
#include <entente/entente.hpp>
#include <entente/io/render.hpp>
#include <entente/io/report_roadmap.hpp>

#include <catch2/catch_test_macros.hpp>

#include <array>
#include <string>

using namespace entente;
using namespace entente::data;

namespace {
const world& w() {
  static const world made{catalogue::everything};
  return made;
}
bool shows(const std::string& all, const std::string& part) {
  return all.find(part.substr(1)) != std::string::npos;
}
}  // namespace

TEST_CASE("the page on roadmaps: the next steps", "[docs]") {
  const snapshot now = w().on("2023-02-15");
  const roadmap_answer next = roadmap(now, nato, japan, candidate_steps,
                                      level<nato_partnership>{"ITPP"}, {.most_exposure = 6});

  const std::string all = to_text(next);        // io/report_roadmap.hpp; also Markdown and JSON
  const roadmap_plan& first = next.front[0];    // the least exposure that reaches the goal
  const auto& best = next.steps[0].what;        // the review of the step that ranks first
  const auto* sharing = next.find_out("CS33");  // nuclear sharing: why it is in no plan
  const bool all_of_them_found = next.is_exact;

  CHECK(all_of_them_found);
  CHECK(first.gain == 7);
  CHECK(best.step.code == candidate_code{"CS05"});
  REQUIRE(sharing != nullptr);
  CHECK(sharing->because == left_out::barred);
  CHECK(shows(all, R"(
  - Plan with gain 7 at exposure 2: CS05, CS25, CS18; ready from 2023-08-15 to
    2024-08-15; creates no automatic duty, extends to no additional area.
  - Plan with gain 11 at exposure 3: CS05, CS25, CS09, CS18; ready from
    2023-08-15 to 2024-08-15; creates no automatic duty, extends to no
    additional area; 3 plans come to this.
)"));
  CHECK(shows(all, R"(
  - Left out: CS33, Nuclear sharing on the model of the alliance: barred by
    CN008 (Treaty on the Non-Proliferation of Nuclear Weapons).
)"));
}

TEST_CASE("the page on roadmaps: goals and limits", "[docs]") {
  const snapshot now = w().on("2023-02-15");

  // Whatever step brings them: a mission, and something on space.
  const auto space_and_more = roadmap(now, nato, japan, candidate_steps,
                                      wanted_cooperation{{mission.code()}, {space.code()}});
  // So much gain, in three steps at the most.
  const auto three = roadmap(now, nato, japan, candidate_steps, wanted_gain{10}, {.most_steps = 3});
  // Ready for certain before a crisis in a year.
  const auto in_time =
      roadmap(now, nato, japan, candidate_steps, any_goal{}, {.ready_by = "2024-02-15"_day});
  // Ranks do not add up, somebody says: the exposure of a plan is that of its most exposed step.
  const auto by_highest =
      roadmap(now, nato, japan, candidate_steps, any_goal{}, {.exposures = exposure_join::highest});
  // What is in place can be widened.
  const auto widened = roadmap(now, nato, japan, candidate_steps, any_goal{}, {.widen = true});

  CHECK(space_and_more.is_reached);  // an embassy is accredited; a statement speaks of space
  CHECK_FALSE(three.front.empty());
  CHECK(in_time.find_out("CS18")->because == left_out::not_ready);
  CHECK(by_highest.front.size() == 6);
  CHECK(widened.find("CS08") != nullptr);
}

TEST_CASE("the page on roadmaps: weights of one's own", "[docs]") {
  const snapshot now = w().on("2023-02-15");

  // What lasts counts: the persistence of the form.
  const auto lasting = [](const candidate_step& step) {
    step_weight weight{0, step.exposure.rank};
    for (const form_trait& trait : form_traits)
      if (trait.form == step.form) weight.gain = trait.persistence;
    return weight;
  };
  const auto by_form = roadmap(now, nato, japan, candidate_steps, any_goal{}, {}, lasting);

  // Two steps, and nothing else, as I rank them.
  const std::array<rank_table::row, 2> mine{{{"CS16", {5, 1}}, {"CS18", {9, 2}}}};
  const auto by_table =
      roadmap(now, nato, japan, candidate_steps, any_goal{}, {}, rank_table{mine});

  CHECK(by_form.steps[0].what.step.form == programme.code());
  CHECK(by_form.steps[1].what.step.form == mission.code());
  CHECK(by_table.steps.size() == 2);
  CHECK(by_table.find_out("CS05")->because == left_out::not_judged);
}

TEST_CASE("the page on roadmaps: one step", "[docs]") {
  const candidate_step& liaison_office = candidate_steps[16];

  const step_review before = review(w().on("2023-02-15"), nato, japan, liaison_office);
  const step_review after = review(w().on("2023-07-12"), nato, japan, liaison_office);
  const truth open = before.is_vetoed();   // no: nobody is on record against it
  const truth closed = after.is_vetoed();  // yes: a member is, and it takes consensus
  const std::string words = to_text(after);

  CHECK(open.is_no());
  CHECK(closed.is_yes());
  CHECK(shows(words, R"(
  - Against it: China, 2023-05-05.
  - Against it: Russia, 2023-05-10.
  - Against it: France, 2023-07-12, without whom it cannot be taken: treaty is
    about the North Atlantic; no consensus.
)"));
}

TEST_CASE("the page on roadmaps: side effects", "[docs]") {
  const snapshot now = w().on("2023-02-15");

  const auto automatic = creates_automatic_duty(now, nato, japan);             // no
  const auto article_5 = is_automatic(now, north_atlantic_treaty);             // no, either
  const auto joined = treaties_joined(now, nato, japan, candidate_steps[34]);  // membership: one
  const step_delta change = delta(now, nato, japan, candidate_steps[17], form_traits);
  const auto rung = delta_on<nato_partnership>(now, nato, japan, candidate_steps[17]);

  CHECK(automatic.value.is_no());
  CHECK(article_5.value.is_no());
  CHECK(joined.size() == 1);
  CHECK(change.after.domains == 19);
  CHECK(rung.after.is(level<nato_partnership>{"ITPP"}));
}

TEST_CASE("the page on roadmaps: premises", "[docs]") {
  const premise& malleable = premises[0];  // that others' intentions can be changed by restraint

  const text if_so = conclusion(malleable, truth::yes);
  const text if_not = conclusion(malleable, truth::no);
  const premise_answer on_the_day = examine(w().on("2023-02-15"), malleable);
  const std::string words = to_text(on_the_day);

  CHECK(if_so.view().substr(0, 11) == "closer ties");
  CHECK(if_not.view().substr(0, 12) == "holding back");
  CHECK(on_the_day.against.size() == 6);
  CHECK(shows(words, R"(
  - For it: 1978-08-12, Japan-China Treaty of Peace and Friendship.
    [CHNJPN1978; verified: ATOP v4.01 data, Leeds et al. (copy in J. Alley's
     treaty-depth repository) (general knowledge: in_force)]
  - Against it: 2012-09, start of recurring government ship entries around the
    Senkaku Islands after the purchase by Japan.
    [TH004; verified: Obama: Senkakus covered (2014), The Diplomat; The Senkaku
     Islands and the US-Japan Alliance (T. Kotani); grey-zone activity:
     NATO-Japan Relations Have Room To Grow (2023), The Diplomat]
)"));
}
