// SPDX-FileCopyrightText: 2026 The entente authors
// SPDX-License-Identifier: BSL-1.0
//
// The guiding article's argument about the next steps, row by row of its systems, by expectations
// written by hand. They need no tables.
#include <entente/data/candidate_steps.hpp>
#include <entente/data/effects_of_diplomat_2023.hpp>
#include <entente/data/everything.hpp>
#include <entente/data/form_traits.hpp>
#include <entente/data/premises.hpp>
#include <entente/entente.hpp>
#include <entente/io/to_string.hpp>
#include <entente/query/automatic_duty.hpp>
#include <entente/query/premises.hpp>
#include <entente/query/roadmap.hpp>
#include <entente/query/step_effects.hpp>
#include <entente/scale/nato_partnership.hpp>

#include <catch2/catch_test_macros.hpp>

#include <algorithm>
#include <map>
#include <set>
#include <stdexcept>
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
const candidate_step& of(std::string_view code) {
  for (const auto& s : candidate_steps)
    if (s.code.view() == code) return s;
  throw std::runtime_error{"no such step"};
}
const premise& premise_of(std::string_view code) {
  for (const auto& p : premises)
    if (p.code.view() == code) return p;
  throw std::runtime_error{"no such premise"};
}
template <class Goal = any_goal, class Weights = recorded_ranks>
roadmap_answer road(date day, const roadmap_limits& limits = {}, const Goal& goal = {},
                    const Weights& weigh = {}) {
  return roadmap(everything().on(day), nato, japan, candidate_steps, goal, limits, weigh);
}
words codes_of(const roadmap_answer& found, const roadmap_plan& plan) {
  words made;
  for (const auto i : plan.steps) made.push_back(to_string(found.steps[i].what.step.code));
  return made;
}
std::string why_out(const roadmap_answer& found, std::string_view code) {
  const step_left_out* out = found.find_out(code);
  return out == nullptr ? "" : std::string{name_of(out->because)};
}
/// The best layer of each form.
std::map<std::string, std::size_t> layers(const roadmap_answer& found) {
  std::map<std::string, std::size_t> best;
  for (const auto& s : found.steps) {
    const auto [at, is_new] = best.emplace(to_string(s.what.step.form), s.layer);
    if (!is_new) at->second = std::min(at->second, s.layer);
  }
  return best;
}
words objectors(const step_review& found) {
  words made;
  for (const auto& o : found.objections) made.push_back(to_string(o.by));
  return made;
}

}  // namespace

TEST_CASE("Row 16: three effects of a step, kept apart", "[data][argument]") {
  // In 2000, with visits and support of operations, a programme would last longer than what there
  // was, reach as far, and make acts cheaper.
  const auto found = delta(everything().on("2000-01-01"_day), nato, japan, of("CS18"), form_traits);
  CHECK(found.before.persistence == 2);  // support of operations, dialogue
  CHECK(found.after.persistence == 4);
  CHECK(found.before.capability_reach == 3);
  CHECK(found.after.capability_reach == 3);
  CHECK(found.before.cost_of_acting == 3);
  CHECK(found.after.cost_of_acting == 2);
  CHECK(found.before.rung == 4);
  CHECK(found.after.rung == 4);
  CHECK(found.has_new_form.is_yes());
  // Other traits, other effects; none, none.
  const std::array<form_trait, 1> mine{{{programme.code(), 1, 9, 9, 9, {}, {}}}};
  CHECK(delta(everything().on("2000-01-01"_day), nato, japan, of("CS18"), mine)
            .after.capability_reach == 9);
  CHECK_FALSE(delta(everything().on(as_of), nato, japan, of("CS18")).after.persistence);
}

TEST_CASE("Row 17: what a step adds", "[data][argument]") {
  struct row {
    date day;
    std::size_t steps, forms, domains;
  };
  // The steps are of 13 forms at the end of 2018 and of 15 in August 2023: the centre that Japan
  // said in 2018 it would join, and joined in 2022, and the office in Tokyo were only announced.
  for (const row& r : {row{"2010-12-31"_day, 17, 7, 6}, row{"2018-12-31"_day, 41, 12, 12},
                       row{as_of, 58, 14, 17}, row{"2023-08-31"_day, 67, 14, 19}}) {
    const tie_measures found = measures(everything().on(r.day), nato, japan);
    CHECK(found.steps == r.steps);
    CHECK(found.forms == r.forms);
    CHECK(found.domains == r.domains);
  }
  // Every step that was carried out, thought of on the day before, adds what it added.
  std::size_t checked = 0;
  for (const auto& s : everything().all_facts().steps) {
    if (!s.on.is_exact() || !s.carried_out.is_yes() || s.parties.size() != 2 ||
        std::none_of(s.parties.begin(), s.parties.end(),
                     [](const party_code& p) { return p == japan.code(); }))
      continue;
    const tie_measures before = measures(everything().on(s.on.latest() - 1), nato, japan);
    const tie_measures after = measures(everything().on(s.on.latest()), nato, japan);
    if (after.steps != before.steps + 1) continue;  // two on a day
    candidate_step thought;
    thought.form = s.form;
    thought.domains = s.domains;
    CHECK(delta(everything().on(s.on.latest() - 1), nato, japan, thought).after == after);
    ++checked;
  }
  CHECK(checked > 25);
  // On the ladder of instruments: from the programme of 2014 to the tailored one.
  const auto up = delta_on<nato_partnership>(everything().on(as_of), nato, japan, of("CS18"));
  CHECK(up.before.is(level<nato_partnership>{"IPCP"}));
  CHECK(up.after.is(level<nato_partnership>{"ITPP"}));
}

TEST_CASE("Row 18: a deep tie without a duty", "[data][argument]") {
  // Deep and not binding; binding and without any duty.
  CHECK(of("CS09").depth.rank == 4);
  CHECK(of("CS09").legally_binding.is_no());
  CHECK(of("CS36").legally_binding.is_yes());
  CHECK(of("CS36").creates_automatic_duty.is_no());
  const auto found = creates_automatic_duty(everything().on(as_of), nato, japan);
  CHECK(found.value.is_no());
  REQUIRE(found.without.size() == 3);
  CHECK(found.without[0].instrument == text{"ISA_NATOJPN"});
  CHECK(found.without[0].binding.is_yes());
}

TEST_CASE("Row 20: a front of gain and exposure, and not one number", "[data][argument]") {
  const auto found = road(as_of);
  REQUIRE(found.front.size() > 20);
  CHECK(found.is_exact);
  for (std::size_t i = 1; i != found.front.size(); ++i) {
    CHECK(found.front[i - 1].gain < found.front[i].gain);
    CHECK(found.front[i - 1].exposure < found.front[i].exposure);
  }
  // Nothing is dear at the beginning: a cyber dialogue and research for peace, 2 and 2 at 0.
  CHECK(codes_of(found, found.front[0]) == words{"CS05", "CS25"});
  CHECK(found.front[0].exposure == 0);
  // The highest single exposure instead of the sum is another front of the same steps.
  const auto by_highest = road(as_of, {.exposures = exposure_join::highest});
  CHECK(by_highest.front.size() == 6);
  CHECK(by_highest.front.back().gain == found.front.back().gain);
  CHECK(by_highest.front.back().exposure == 5);
}

TEST_CASE(
    "Row 20, hindsight: programme, mission, centre and exercises first, nuclear sharing never",
    "[data][argument]") {
  const auto found = road(as_of, {.widen = true});
  const auto best = layers(found);
  for (const char* form :
       {"programme", "mission", "centre_participation", "exercise_participation"}) {
    CAPTURE(form);
    CHECK(best.at(form) <= 2);
    for (const char* later : {"office", "joint_body", "agreement", "summit", "dialogue", "status"})
      CHECK(best.at(form) < best.at(later));
  }
  CHECK(std::max_element(best.begin(), best.end(), [](const auto& a, const auto& b) {
          return a.second < b.second;
        })->second == 5);
  // What no default rank can know: these rank as high, and none of them had come by 2025.
  CHECK(best.at("platform_access") == 1);
  CHECK(best.at("technical_arrangement") == 1);
  // By what lasts, programme and mission alone are first.
  const auto by_persistence = [](const candidate_step& s) {
    step_weight made{0, s.exposure.rank};
    for (const auto& t : form_traits)
      if (t.form == s.form) made.gain = t.persistence;
    return made;
  };
  const auto lasting = road(as_of, {.widen = true}, any_goal{}, by_persistence);
  std::set<std::string> first;
  for (const auto& s : lasting.steps)
    if (s.layer == 1) first.insert(to_string(s.what.step.form));
  CHECK(first == std::set<std::string>{"programme", "mission"});
  // Barred at any price, whatever the ranks.
  for (const auto& answer : {found, lasting, road(as_of, {.cost_of_soft_bar = 0, .widen = true})})
    for (const char* code : {"CS33", "CS34", "CS35"}) {
      CHECK(answer.find(code) == nullptr);
      CHECK(why_out(answer, code) == "barred");
    }
}

TEST_CASE("Row 20: contrary ranks give the contrary order", "[data][argument]") {
  std::vector<rank_table::row> contrary;
  for (const auto& s : candidate_steps)
    contrary.push_back({s.code,
                        {static_cast<std::uint32_t>(5 - s.depth.rank),
                         static_cast<std::uint32_t>(5 - s.exposure.rank)}});
  const auto found = road(as_of);
  const auto turned = road(as_of, {}, any_goal{}, rank_table{contrary});
  REQUIRE(found.steps.size() == turned.steps.size());
  // Whatever beat another is beaten by it now.
  for (const auto& a : found.steps)
    for (const auto& b : found.steps) {
      const bool beats = a.weight.gain >= b.weight.gain && a.weight.exposure <= b.weight.exposure &&
                         !(a.weight == b.weight);
      if (!beats) continue;
      CHECK(turned.find(b.what.step.code.view())->layer <
            turned.find(a.what.step.code.view())->layer);
    }
  CHECK(turned.steps[0].what.step.code == candidate_code{"CS21"});
  CHECK(found.steps.back().what.step.code == candidate_code{"CS21"});
}

TEST_CASE("what bars a step is found in the rules, also where the step does not name them",
          "[data][argument]") {
  const snapshot now = everything().on("2023-02-15"_day);
  const auto bars_of = [&](candidate_step step, party_ref with) {
    step.blocked_by = {};
    row_list<constraint_code> found;
    for (const auto& b : review(now, nato, with, step).bars) found.push_back(b.constraint);
    return found;
  };
  // Nuclear sharing by its domain, a guarantee by its form, membership by where Japan lies and
  // by the defence that members pledge.
  CHECK(bars_of(candidate_steps[32], japan) ==
        row_list<constraint_code>{non_nuclear_principles.code(),
                                  rejection_of_nuclear_sharing.code(),
                                  non_proliferation_treaty_duty.code()});
  CHECK(bars_of(candidate_steps[33], japan) ==
        row_list<constraint_code>{constraint_code{"CN017"}, constraint_code{"CN001"}});
  CHECK(bars_of(candidate_steps[34], japan) ==
        row_list<constraint_code>{constraint_code{"CN018"}, constraint_code{"CN001"}});
  // Of another domain, or with another party, the rules do not speak.
  candidate_step cyber_hosting = candidate_steps[32];
  cyber_hosting.domains = {cyber.code()};
  CHECK(bars_of(cyber_hosting, japan).empty());
  CHECK(bars_of(candidate_steps[32], south_korea).empty());
  CHECK(bars_of(candidate_steps[34], ukraine).empty());
}

TEST_CASE("Row 20: nuclear sharing, each of its bars in turn", "[data][argument]") {
  const auto without = [](std::initializer_list<constraint_code> gone) {
    facts all = everything().all_facts();
    for (auto& p : all.parties) {
      std::vector<constraint_code> kept;
      for (const auto& c : p.bound_by)
        if (std::find(gone.begin(), gone.end(), c) == gone.end()) kept.push_back(c);
      p.bound_by = list<constraint_code>{kept};
    }
    return world{all};
  };
  const auto ask = [](const world& w, const candidate_step& s, const roadmap_limits& limits) {
    const auto found = roadmap(w.on(as_of), nato, japan, {&s, 1}, any_goal{}, limits);
    return found.out.empty() ? "" : std::string{name_of(found.out[0].because)};
  };
  candidate_step sharing = of("CS33");
  sharing.available_from = "1966";
  CHECK(ask(everything(), sharing, {}) == "barred");
  // Without the treaty Japan itself is still against it; without that, two soft rules.
  const world no_treaty = without({"CN008"});
  CHECK(ask(no_treaty, sharing, {}) == "vetoed");
  sharing.opposed_by = {};
  CHECK(ask(no_treaty, sharing, {}) == "soft_barred");
  CHECK(ask(no_treaty, sharing, {.cost_of_soft_bar = 10}).empty());
  const auto dear = roadmap(no_treaty.on(as_of), nato, japan, {&sharing, 1}, any_goal{},
                            {.cost_of_soft_bar = 10});
  CHECK(dear.steps[0].weight == step_weight{5, 25});
  CHECK(ask(without({"CN006", "CN007", "CN008"}), sharing, {}).empty());
  // As the record stands, it is not known from when on it could be taken.
  candidate_step recorded = of("CS33");
  recorded.opposed_by = {};
  CHECK(ask(without({"CN006", "CN007", "CN008"}), recorded, {}) == "availability_unknown");
}

TEST_CASE("Row 23: sooner rather than later", "[data][argument]") {
  // What is begun at the as-of date and is ready for certain within a year.
  const auto year = road(as_of, {.ready_by = "2024-02-15"_day, .widen = true});
  for (const char* code : {"CS01", "CS05", "CS07", "CS09", "CS10", "CS13", "CS19"})
    CHECK(year.find(code) != nullptr);
  for (const char* code : {"CS04", "CS06", "CS16", "CS18", "CS28", "CS36"})
    CHECK(why_out(year, code) == "not_ready");
  // Three months later the same onset is nearer than the steps are long.
  const auto late = road("2023-05-15"_day, {.ready_by = "2024-02-15"_day, .widen = true});
  CHECK(late.find("CS09") != nullptr);
  CHECK(why_out(late, "CS10") == "not_ready");
  CHECK(late.steps.size() < year.steps.size());
  const step_review dialogue_step = review(everything().on(as_of), nato, japan, of("CS05"));
  CHECK(dialogue_step.is_ready_by("2023-03-14"_day).is_no());
  CHECK(dialogue_step.is_ready_by("2023-11-14"_day).is_unknown());
  CHECK(dialogue_step.is_ready_by("2023-11-15"_day).is_yes());  // it met on 21 November
}

TEST_CASE("Row 43: one member can refuse the office", "[data][argument]") {
  const auto office_on = [](const world& w, date day) {
    return review(w.on(day), nato, japan, of("CS17"));
  };
  const step_review open = office_on(everything(), as_of);
  CHECK(open.needs_consensus);
  CHECK(open.decided_by == row_list<deciding_body>{{nato.code(), 30}});
  CHECK(open.objections.empty());
  CHECK(open.is_vetoed().is_no());
  // China and Russia object in May, and have no say.
  const step_review may = office_on(everything(), "2023-06-01"_day);
  CHECK(objectors(may) == words{"CHN", "RUS"});
  CHECK(may.is_vetoed().is_no());
  CHECK(road("2023-07-11"_day).find("CS17") != nullptr);
  // France does.
  const step_review july = office_on(everything(), "2023-07-12"_day);
  CHECK(july.decided_by[0].members == 31);
  CHECK(july.is_vetoed().is_yes());
  CHECK(july.objections.back().by == france.code());
  CHECK(july.objections.back().position == position_code{"POS004"});
  CHECK(why_out(road("2023-07-12"_day), "CS17") == "vetoed");
  CHECK(why_out(road("2023-07-12"_day), "CS21") == "vetoed");
  // Were France not in the alliance, or the office no matter of consensus, it would be open.
  facts other = everything().all_facts();
  erase_if(other.memberships, [](const membership_record& m) {
    return m.body == nato.code() && m.party == france.code();
  });
  CHECK(office_on(world{other}, "2023-07-12"_day).is_vetoed().is_no());
  candidate_step no_consensus = of("CS17");
  no_consensus.needs = {step_need::host_consent};
  // The rule of decision asks for it, too.
  CHECK(review(everything().on("2023-07-12"_day), nato, japan, no_consensus).is_vetoed().is_yes());
  // Also where the step does not name it: it speaks of offices.
  no_consensus.blocked_by = {};
  CHECK(review(everything().on("2023-07-12"_day), nato, japan, no_consensus).is_vetoed().is_yes());
  facts no_rule = everything().all_facts();
  for (auto& p : no_rule.parties)
    if (p.code == nato.code()) p.bound_by = {};
  CHECK(review(world{no_rule}.on("2023-07-12"_day), nato, japan, no_consensus).is_vetoed().is_no());
}

TEST_CASE("Row 44: no path of steps makes force owed automatically", "[data][argument]") {
  for (int year = 1990; year <= 2026; ++year) {
    const date day = date::from({year, 7, 1}).value();
    CHECK(creates_automatic_duty(everything().on(day), nato, japan).value.is_no());
  }
  const auto found = road(as_of, {.widen = true});
  std::vector<candidate_step> path;
  for (const auto& s : found.steps) path.push_back(s.what.step);
  CHECK(path.size() == 34);
  CHECK(creates_automatic_duty(everything().on(as_of), nato, japan, path).value.is_no());
  for (const auto& p : found.front) CHECK(p.creates_automatic_duty.is_no());
  // One step would, and it is barred.
  path.push_back(of("CS34"));
  const auto with = creates_automatic_duty(everything().on(as_of), nato, japan, path);
  CHECK(with.value.is_yes());
  CHECK(with.steps == row_list<candidate_code>{"CS34"});
  // It is asked of the world: with a treaty that says so, the answer turns.
  facts more;
  agreement_record pact;
  pact.code = "PACT";
  pact.name = "a pact that is not";
  pact.signed_on = pact.in_force = "2020-01-01";
  pact.parties = {{nato.code(), {}}, {japan.code(), {}}};
  article_record article;
  article.number = "1";
  article.pledges = {duty::defence};
  article.bearers = {nato.code()};
  pact.articles = {article};
  more.agreements.push_back(pact);
  CHECK(creates_automatic_duty(everything().with(more).on(as_of), nato, japan).value.is_no());
  article.procedures = {without_further_decision.code()};
  more.agreements[0].articles = {article};
  const auto owed = creates_automatic_duty(everything().with(more).on(as_of), nato, japan);
  CHECK(owed.value.is_yes());
  REQUIRE(owed.why.size() == 1);
  CHECK(owed.why[0].subject == text{"NATO"});
  CHECK(owed.why[0].article == text{"1"});
  CHECK(owed.without.size() == 3);
  CHECK(creates_automatic_duty(everything().with(more).on("2019-12-31"_day), nato, japan)
            .value.is_no());
}

TEST_CASE("Row 44: only a member joins a treaty of others", "[data][argument]") {
  const snapshot now = everything().on(as_of);
  for (const auto& s : candidate_steps) {
    const auto joined = treaties_joined(now, nato, japan, s);
    CHECK(joined.size() == (s.code == candidate_code{"CS35"} ? 1 : 0));
  }
  const auto joined = treaties_joined(now, japan, nato, of("CS35"));
  REQUIRE(joined.size() == 1);
  CHECK(joined[0].treaty == north_atlantic_treaty.code());
  CHECK(joined[0].who == japan.code());
  CHECK(joined[0].with.size() == 30);
  CHECK(joined[0].pledges.contains(duty::defence));
  // Steps that reach into another area: the voyage, the clause, and membership.
  words area;
  for (const auto& s : candidate_steps)
    if (s.extends_area.is_yes()) area.push_back(to_string(s.code));
  CHECK(area == words{"CS21", "CS34", "CS35"});
}

TEST_CASE("Row 45: article 5 leaves the means to each", "[data][argument]") {
  const snapshot now = everything().on(as_of);
  CHECK(owes(now, duty::defence, united_states, france).value().is_yes());
  CHECK(is_automatic(now, north_atlantic_treaty).value.is_no());
  CHECK(creates_automatic_duty(now, united_states, france).value.is_no());
  // Another treaty does not leave it.
  CHECK(is_automatic(now, "CHNPRK1961").value.is_yes());
  CHECK(creates_automatic_duty(now, china, north_korea).value.is_yes());
  CHECK(is_automatic(now, "NOSUCH").value.is_unknown());
}

TEST_CASE("Row 46: who is on record against a step, by the day", "[data][argument]") {
  const auto on = [](date day, std::string_view code) {
    return review(everything().on(day), nato, japan, of(code));
  };
  CHECK(objectors(on("2023-01-29"_day, "CS03")).empty());
  CHECK(objectors(on(as_of, "CS03")) == words{"CHN", "PRK"});
  CHECK(objectors(on(as_of, "CS18")) == words{"CHN"});
  CHECK(objectors(on(as_of, "CS08")) == words{"CHN"});
  CHECK(objectors(on("2022-11-06"_day, "CS08")).empty());
  CHECK(objectors(on("2025-04-15"_day, "CS15")) == words{"RUS"});
  CHECK(on("2025-04-15"_day, "CS15").objections[0].on_record.is_unknown());  // some day of April
  const step_review summit_step = on(as_of, "CS03");
  CHECK(summit_step.objections[1].position == position_code{"POS003"});
  CHECK(to_string(summit_step.objections[1].says).find("military boots") != std::string::npos);
  CHECK(summit_step.objections[0].can_veto.is_no());
}

TEST_CASE("Row 47: a premise is a switch", "[data][argument]") {
  const premise& malleable = premise_of("PM01");
  CHECK(conclusion(malleable, truth::yes) ==
        text{"closer ties may harden intentions and raise risk"});
  CHECK(conclusion(malleable, truth::no) ==
        text{"holding back buys nothing; ties lower risk by lowering chances of success"});
  CHECK(conclusion(malleable, truth::unknown).empty());
  CHECK(malleable.holds_by_default.is_no());  // the article's own view
  for (const auto& p : premises) CHECK_FALSE(conclusion(p, truth::yes) == conclusion(p, truth::no));
}

TEST_CASE("Row 48: what speaks against it, and when", "[data][argument]") {
  const auto there = [](date day) {
    words found;
    for (const auto& e : examine(everything().on(day), premise_of("PM01")).against)
      if (e.was_there.is_yes()) found.push_back(to_string(e.code));
    return found;
  };
  CHECK(there(as_of) == words{"TH004", "TH005", "TH012", "TH016", "TH018", "TH019"});
  CHECK(there("2022-08-03"_day) == words{"TH004", "TH005", "TH012", "TH016"});
  CHECK(there("2012-09-15"_day).empty());  // some day of that month
  CHECK(there("2012-09-30"_day) == words{"TH004"});
  const auto found = examine(everything().on(as_of), premise_of("PM01"));
  REQUIRE(found.in_favour.size() == 1);
  CHECK(found.in_favour[0].kind == evidence_kind::agreement);
  CHECK(found.against[0].kind == evidence_kind::threat);
  CHECK(found.against[1].on == partial_date{"2013-11"});
}

TEST_CASE("Row 49: the risk stays a term of its own", "[data][argument]") {
  // If it does not, gain alone decides: one plan, which takes everything.
  const auto by_gain_alone = [](const candidate_step& s) { return step_weight{s.depth.rank, 0}; };
  const auto all = road(as_of, {}, any_goal{}, by_gain_alone);
  REQUIRE(all.front.size() == 1);
  CHECK(all.front[0].steps.size() == all.steps.size());
  CHECK(conclusion(premise_of("PM09"), truth::no) == text{"rank by gain alone"});
  CHECK(conclusion(premise_of("PM09"), truth::yes) ==
        text{"keep a risk term beside the gain term"});
  CHECK(road(as_of).front.size() > 20);
}

TEST_CASE("Row 50: the sign of an effect is a claim that can be turned", "[data][argument]") {
  const auto sign = [](const effect_set& set) {
    for (const auto& e : set.effects)
      if (e.on == outcome::deterrence && e.says.find("integration") != std::string_view::npos)
        return e;
    return effect{};
  };
  const effect claimed = sign(effects_of_diplomat_2023);
  CHECK(claimed.moves == direction::raises);
  CHECK(claimed.says.find("less likely to succeed") != std::string_view::npos);  // the mechanism
  CHECK(claimed.contested.find("security dilemma") != std::string_view::npos);
  const std::array<effect, 1> dilemma{{{"institutionalization",
                                        outcome::deterrence,
                                        direction::lowers,
                                        evidence::assumption,
                                        "A build-up provokes.",
                                        {},
                                        {},
                                        std::nullopt}}};
  const effect_set contrary{"security dilemma", "an assumption for comparison", dilemma};
  const auto both = compare(effects_of_diplomat_2023, contrary);
  CHECK(std::any_of(both.outcomes.begin(), both.outcomes.end(), [](const auto& row) {
    return row.on == outcome::deterrence && row.agree.is_no();
  }));
  CHECK(conclusion(premise_of("PM03"), truth::yes) ==
        text{"integration lowers the risk of conflict"});
  CHECK(conclusion(premise_of("PM03"), truth::no) ==
        text{"integration may raise it; sign of the effect turns"});
}

TEST_CASE("Row 55: official channels for defence science and technology are still to be had",
          "[data][argument]") {
  const auto found = road(as_of, {}, wanted_cooperation{{}, {defence_st.code()}});
  CHECK(found.is_reached);  // the programme of 2014 has the area; an official channel it is not
  words open;
  for (const auto& s : found.steps)
    for (const auto& d : s.what.step.domains)
      if (d == defence_st.code() && s.what.progress == step_progress::open)
        open.push_back(to_string(s.what.step.code));
  CHECK(open == words{"CS26"});
  CHECK(why_out(found, "CS24") == "done");
  CHECK(found.find("CS25")->what.progress == step_progress::in_part);
}

TEST_CASE("steps that were taken later are in place then", "[data][argument]") {
  struct row {
    const char* code;
    date before, day;
    const char* by;
  };
  for (const row& r : {row{"CS13", "2023-03-20"_day, "2023-03-21"_day, "NJ060"},
                       row{"CS01", "2023-04-04"_day, "2023-04-05"_day, "NJ062"},
                       row{"CS18", "2023-07-11"_day, "2023-07-12"_day, "ITPP2023"},
                       row{"CS03", "2023-07-11"_day, "2023-07-12"_day, "NJ066"},
                       row{"CS02", "2024-10-16"_day, "2024-10-17"_day, "NJ072"},
                       // Decided on 4 April 2023, opened on 15 January 2025: a plan is no mission.
                       row{"CS16", "2025-01-14"_day, "2025-01-15"_day, "NJ073"}}) {
    CAPTURE(r.code);
    CHECK(why_out(road(r.before), r.code).empty());
    CHECK(why_out(road(r.day), r.code) == "done");
    CHECK(road(r.day).find_out(r.code)->what.taken_by == text::borrow(r.by));
  }
}

TEST_CASE("each condition turns each step", "[data][argument]") {
  const snapshot now = everything().on(as_of);
  const auto ask = [&now](const candidate_step& s) {
    const auto found = roadmap(now, nato, japan, {&s, 1}, any_goal{});
    return found.out.empty() ? "" : std::string{name_of(found.out[0].because)};
  };
  for (const auto& usable : road(as_of).steps) {
    const candidate_step& s = usable.what.step;
    CAPTURE(to_string(s.code));
    CHECK(ask(s).empty());
    const auto changed = [&](const auto& change) {
      candidate_step other = s;
      change(other);
      return ask(other);
    };
    CHECK(changed([](auto& o) { o.blocked_by = {non_proliferation_treaty_duty.code()}; }) ==
          "barred");
    CHECK(changed([](auto& o) { o.blocked_by = {non_nuclear_principles.code()}; }) ==
          "soft_barred");
    CHECK(changed([](auto& o) { o.available_from = as_of + 1; }) == "not_available");
    CHECK(changed([](auto& o) { o.status = step_status::done; }) == "done");
    CHECK(changed([](auto& o) { o.between = list<party_code>{nato.code()}; }).empty());
    CHECK(changed([](auto& o) { o.between = {nato.code(), albania.code()}; }) == "other_parties");
    CHECK(changed([](auto& o) { o.between = list<party_code>{albania.code()}; }) ==
          "other_parties");
    CHECK(changed([](auto& o) {
            o.opposed_by = list<objection>{{japan.code(), as_of}};
          }) == "vetoed");
    // A member's word counts where consensus is needed, and only there.
    const auto by_a_member = changed([](auto& o) {
      o.opposed_by = list<objection>{{albania.code(), as_of}};
    });
    CHECK(by_a_member == (usable.what.needs_consensus ? "vetoed" : ""));
    CHECK(changed([](auto& o) {
            o.opposed_by = list<objection>{{albania.code(), as_of + 1}};
          }).empty());
    CHECK(changed([](auto& o) { o.opposed_by = list<objection>{{sweden.code(), as_of}}; }).empty());
  }
}

TEST_CASE("Row 65: institutionalize within constraints, with reasons", "[data][argument]") {
  const auto found = road(as_of, {.most_exposure = 12}, level<nato_partnership>{"ITPP"});
  REQUIRE_FALSE(found.front.empty());
  for (const auto& p : found.front) {
    const words steps = codes_of(found, p);
    CHECK(std::find(steps.begin(), steps.end(), "CS18") != steps.end());
    CHECK(p.creates_automatic_duty.is_no());
    CHECK(p.extends_area.is_no());
  }
  // Nearly every step has somebody who went before, by the day.
  std::size_t with_precedent = 0;
  for (const auto& s : found.steps)
    with_precedent += std::any_of(s.what.precedents.begin(), s.what.precedents.end(),
                                  [](const step_precedent& p) { return p.had_happened.is_yes(); })
                          ? 1U
                          : 0U;
  CHECK(with_precedent == 27);
  CHECK(found.steps.size() == 30);
  // The same call for others: no step that is thought of for Japan, no rule that binds Japan.
  const auto korea = roadmap(everything().on(as_of), nato, south_korea, candidate_steps);
  for (const char* code : {"CS15", "CS17", "CS35"}) CHECK(why_out(korea, code) == "other_parties");
  CHECK(why_out(korea, "CS34") == "barred");  // articles 5 and 6 bind NATO
  CHECK(korea.front.size() > 20);
  // Its instruments are not the Union's; steps that are thought of for any two are judged for
  // these.
  for (const auto& out :
       roadmap(everything().on(as_of), european_union, japan, candidate_steps).out)
    CHECK(out.because == left_out::other_parties);
  std::vector<candidate_step> of_any{candidate_steps.begin(), candidate_steps.end()};
  for (candidate_step& s : of_any) s.between = {};
  const auto union_and_japan = roadmap(everything().on(as_of), european_union, japan, of_any);
  CHECK(why_out(union_and_japan, "CS33") == "barred");
  CHECK(union_and_japan.steps[0].what.decided_by.empty());
  CHECK(union_and_japan.find("CS18")->what.decided_by ==
        row_list<deciding_body>{{european_union.code(), 27}});
}
