// SPDX-FileCopyrightText: 2026 The entente authors
// SPDX-License-Identifier: BSL-1.0
//
// The first and the last row of the guiding article's systems: the alliance as a party with
// documents of its own, and the recommendation that the whole article comes to. By expectations
// written by hand; they need no tables.
#include <entente/data/candidate_steps.hpp>
#include <entente/data/everything.hpp>
#include <entente/entente.hpp>
#include <entente/io/report_recommend.hpp>
#include <entente/query/recommend.hpp>

#include <catch2/catch_test_macros.hpp>

#include <algorithm>
#include <map>
#include <set>
#include <string>
#include <vector>

using namespace entente;
using namespace entente::data;

namespace {

using words = std::vector<std::string>;
constexpr date as_of = "2023-02-15"_day;

const world& everything() {
  static const world w{catalogue::everything};
  return w;
}
recommendation advice(date day, const roadmap_limits& limits = {}) {
  recommend_options asked;
  asked.limits = limits;
  return recommend(everything().on(day), japan, nato, candidate_steps, any_goal{}, asked);
}
/// The best layer of each form.
std::map<std::string, std::size_t> layers(const recommendation& found) {
  std::map<std::string, std::size_t> best;
  for (const auto& s : found.steps) {
    const auto [at, is_new] = best.emplace(to_string(s.step.what.step.form), s.step.layer);
    if (!is_new) at->second = std::min(at->second, s.step.layer);
  }
  return best;
}
words rules(const closed_step& closed) {
  words made;
  for (const auto& r : closed.avenues[0].rulings)
    if (r.verdict == permission::no) made.push_back(to_string(r.rule));
  return made;
}

}  // namespace

TEST_CASE("Row 1: the alliance is a party, with documents of its own", "[data][argument]") {
  const auto documents = [](date day) {
    std::set<std::string> made;
    for (const auto& one : tie(everything().on(day), nato, japan).agreements)
      made.insert(to_string(everything().on(day).record(one.agreement).code));
    return made;
  };
  CHECK(documents(as_of) == std::set<std::string>{"ISA_NATOJPN", "JPD2013", "IPCP2014"});
  // The alliance speaks for itself: it is no state, and none of its members is a party to these.
  CHECK(everything().on(as_of).record(everything().on(as_of).find_party(nato)).kind ==
        party_kind::alliance);
  for (const auto& one : tie(everything().on(as_of), nato, japan).agreements)
    CHECK(everything().on(as_of).record(one.agreement).parties.size() == 2);
  CHECK(documents("2010-06-24"_day).empty());
  CHECK(documents("2012-12-31"_day) == std::set<std::string>{"ISA_NATOJPN"});
  // The tailored programme came later.
  CHECK(documents("2023-07-12"_day).count("ITPP2023") == 1);
}

TEST_CASE("Row 65: programme, mission, centre and exercise first, nuclear sharing never",
          "[data][argument]") {
  const auto found = advice(as_of, {.widen = true});
  const auto best = layers(found);
  for (const char* form :
       {"programme", "mission", "centre_participation", "exercise_participation"}) {
    CAPTURE(form);
    REQUIRE(best.count(form) == 1);
    CHECK(best.at(form) <= 2);
    for (const char* later : {"office", "joint_body", "agreement", "summit", "dialogue", "status"})
      CHECK(best.at(form) < best.at(later));
  }
  // Never, at whatever price, on whatever day: and by which rules.
  for (const auto& limits :
       {roadmap_limits{}, roadmap_limits{.cost_of_soft_bar = 0, .widen = true}}) {
    for (const date day : {"2013-04-15"_day, as_of, "2025-06-01"_day}) {
      const auto then = advice(day, limits);
      for (const char* code : {"CS33", "CS34", "CS35"}) CHECK(then.find(code) == nullptr);
    }
  }
  const closed_step* sharing = found.find_closed("CS33");
  REQUIRE(sharing != nullptr);
  CHECK(sharing->is_barred.is_yes());
  CHECK(rules(*sharing) == words{"CN006", "CN007", "CN008"});
  CHECK(rules(*found.find_closed("CS34")) == words{"CN001", "CN017"});
  CHECK(rules(*found.find_closed("CS35")) == words{"CN001", "CN018"});
}

TEST_CASE("Row 65: each step with its precedent, who is against it, and its reasons",
          "[data][argument]") {
  const auto found = advice(as_of);
  CHECK(found.steps.size() == 30);
  std::size_t with_precedent = 0;
  for (const auto& s : found.steps) {
    CAPTURE(to_string(s.step.what.step.code));
    with_precedent += s.precedents.empty() ? 0U : 1U;
    CHECK_FALSE(s.avenues.empty());
    CHECK_FALSE(s.step.what.step.cites.source.empty());
    for (const auto& p : s.precedents) CHECK_FALSE(p.met(precedent_condition::happened).is_no());
    // No step makes force owed, and none is on an avenue that a hard rule bars.
    CHECK(s.step.what.step.creates_automatic_duty.is_no());
    for (const auto& one : s.avenues) CHECK(one.barred != strength::hard);
  }
  CHECK(with_precedent >= 27);
  // Ukraine's platform: a non-member before Japan; of another region.
  const recommended_step* platform = found.find("CS09");
  REQUIRE(platform != nullptr);
  REQUIRE_FALSE(platform->precedents.empty());
  CHECK(platform->precedents[0].precedent.record.code == precedent_code{"PR028"});
  CHECK(platform->precedents[0].met(precedent_condition::membership).is_yes());
  CHECK(platform->precedents[0].met(precedent_condition::region).is_no());
  // The office: nobody with a say was against it on the day; from July on one Ally was.
  REQUIRE(found.find("CS17") != nullptr);
  const auto later = advice("2023-07-12"_day);
  CHECK(later.find("CS17") == nullptr);
  CHECK(later.road.find_out("CS17")->because == left_out::vetoed);
  // Every plan stays free of automatic duties and of new areas, but for the voyage.
  for (const auto& p : found.road.front) CHECK(p.creates_automatic_duty.is_no());
}

TEST_CASE("Row 65: the same call for other pairs", "[data][argument]") {
  const snapshot now = everything().on(as_of);
  const auto korea = recommend(now, south_korea, nato, candidate_steps);
  REQUIRE(korea.find_closed("CS34") != nullptr);
  CHECK(rules(*korea.find_closed("CS34")) ==
        words{"CN017"});  // the area; no constitution of Japan's
  for (const char* code : {"CS17", "CS35"})
    CHECK(korea.road.find_out(code)->because == left_out::other_parties);
  // What is in place there: both have a part in the centre in Tallinn.
  CHECK(korea.road.find_out("CS08")->because == left_out::done);
  CHECK(korea.road.find_out("CS08")->what.taken_by == text{"CCDCOE"});
  // They are NATO's instruments: for another body the caller brings steps, here for any two.
  CHECK(recommend(now, japan, european_union, candidate_steps).steps.empty());
  std::vector<candidate_step> of_any{candidate_steps.begin(), candidate_steps.end()};
  for (candidate_step& s : of_any) s.between = {};
  const auto of_the_union = recommend(now, japan, european_union, of_any);
  CHECK(rules(*of_the_union.find_closed("CS34")) == words{"CN001"});
  CHECK(rules(*of_the_union.find_closed("CS33")) == words{"CN006", "CN007", "CN008"});
  CHECK(of_the_union.find("CS18") != nullptr);
}
