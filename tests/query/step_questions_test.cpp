// SPDX-FileCopyrightText: 2026 The entente authors
// SPDX-License-Identifier: BSL-1.0
//
// Automatic duties, premises and the effects of steps, on made-up parties.
#include "support/small_world.hpp"
#include <entente/entente.hpp>
#include <entente/io/report_roadmap.hpp>
#include <entente/query/automatic_duty.hpp>
#include <entente/query/premises.hpp>
#include <entente/query/step_effects.hpp>
#include <entente/scale/nato_partnership.hpp>

#include <catch2/catch_test_macros.hpp>

#include <array>
#include <string>
#include <string_view>

using namespace entente;

namespace {

const world& made() {
  static const world w{small::everything};
  return w;
}

/// The pact's first article says that what it pledges is due at once; the second pledges nothing
/// that would be force. A bond of one side, for a time. An article of two readings.
namespace bonds {
inline constexpr struct north final : state<"NOR", "Norland"> {
} north;
inline constexpr struct south final : state<"SUD", "Sudmark"> {
} south;
inline constexpr struct east final : state<"EST", "Estria"> {
} east;
inline constexpr struct pact final
    : agreement<"PACT", "Pact", is_an<treaty>, signed_on<"1950-01-01">, in_force<"1951-01-01">,
                ended<"1990">, between<north, south>,
                article<"1", pledge<duty::defence>, bearer<north>, beneficiary<south>,
                        by_way_of<without_further_decision>, during<"1960-01-01">>,
                article<"2", pledge<duty::consultation>, by_way_of<without_further_decision>>> {
} pact;
inline constexpr struct understanding final
    : agreement<"UNDERSTANDING", "Understanding", is_an<treaty>, signed_on<"1950-01-01">,
                in_force<"1950-01-01">, between<north, east>,
                article<"1", pledge<duty::defence>, as_read_by<atop>>,
                article<"1", pledge<duty::defence>, by_way_of<without_further_decision>,
                        as_read_by<the_text>>> {
} understanding;
inline constexpr struct all final : bundle<pact, understanding> { } all; }  // namespace bonds

candidate_step step_of(const form_code& form, list<domain_code> domains) {
  candidate_step s;
  s.code = "S";
  s.form = form;
  s.domains = domains;
  return s;
}

}  // namespace

TEST_CASE("automatic duties: who, by which article, on which day", "[query]") {
  const world w{bonds::all};
  const auto on = [&](date day) {
    return creates_automatic_duty(w.on(day), bonds::south, bonds::north);
  };
  CHECK(on("1959-12-31"_day).value.is_no());
  CHECK(on("1959-12-31"_day).without.size() == 1);
  const auto found = on("1960-01-01"_day);
  CHECK(found.value.is_yes());
  CHECK(found.without.empty());
  REQUIRE(found.why.size() == 1);
  CHECK(found.why[0].subject == text{"NOR"});
  CHECK(found.why[0].object == text{"SUD"});
  CHECK(found.why[0].article == text{"1"});
  CHECK(on("1989-12-31"_day).value.is_yes());
  CHECK(on("1990-06-01"_day).value.is_unknown());
  CHECK(on("1990-12-31"_day).value.is_no());
  CHECK(on("1940-01-01"_day).value.is_unknown());  // not covered
  CHECK(creates_automatic_duty(w.on("1970-01-01"), bonds::south, bonds::east).value.is_no());
  CHECK(creates_automatic_duty(w.on("1970-01-01"), bonds::south, "NOSUCH").value.is_unknown());
  // By another reading another answer.
  const auto read = [&](reading_ref reading) {
    const snapshot now = w.on("1970-01-01"_day, reading);
    CHECK(is_automatic(now, bonds::understanding).value ==
          creates_automatic_duty(now, bonds::north, bonds::east).value);
    return is_automatic(now, bonds::understanding).value;
  };
  CHECK(read(atop).is_no());
  CHECK(read(the_text).is_yes());
}

TEST_CASE("automatic duties: of an agreement, on the days on which it and its article are in force",
          "[query]") {
  const world w{bonds::all};
  const auto on = [&](date day) { return is_automatic(w.on(day), bonds::pact); };
  CHECK(on("1940-01-01"_day).value.is_no());
  CHECK(on("1959-12-31"_day).value.is_no());  // in force, and its article not yet
  CHECK(on("1960-01-01"_day).value.is_yes());
  CHECK(on("1989-12-31"_day).value.is_yes());
  CHECK(on("1990-06-01"_day).value.is_unknown());  // it ended on some day of the year
  CHECK(on("1990-12-31"_day).value.is_no());
  // The reason says what there is, and that it is not there on the day.
  const auto words = [&](date day) {
    REQUIRE(on(day).why.size() == 1);
    return sentence(on(day).why[0]);
  };
  const std::string pledged =
      "Pact has a duty of force that is due without a further decision, since 1960-01-01, until "
      "1990";
  CHECK(words("1959-12-31"_day) == pledged + "; not on this day.");
  CHECK(words("1960-01-01"_day) == pledged + ".");
  CHECK(words("1990-06-01"_day) == pledged + "; perhaps not on this day.");
  // Who certainly owes it, owes it, in words, too.
  const auto between = creates_automatic_duty(w.on("1960-01-01"), bonds::south, bonds::north);
  REQUIRE(between.why.size() == 1);
  CHECK(sentence(between.why[0]).find("Norland owes Sudmark defence by article 1") == 0);
  const auto perhaps = creates_automatic_duty(w.on("1990-06-01"), bonds::south, bonds::north);
  REQUIRE(perhaps.why.size() == 1);
  CHECK(sentence(perhaps.why[0]).find("Norland may owe Sudmark defence by article 1") == 0);
  // Where no article makes force due so, that is the reason.
  const snapshot read = w.on("1970-01-01"_day, atop);
  REQUIRE(is_automatic(read, bonds::understanding).why.size() == 1);
  CHECK(sentence(is_automatic(read, bonds::understanding).why[0]) ==
        "The facts have no article of Understanding that makes force due without a further "
        "decision.");
}

TEST_CASE("automatic duties: steps", "[query]") {
  const world w{bonds::all};
  std::array<candidate_step, 2> path{step_of(liaison.code(), {}), step_of(mission.code(), {})};
  path[0].creates_automatic_duty = truth::no;
  const auto ask = [&] {
    return creates_automatic_duty(w.on("1959-01-01"), bonds::south, bonds::north, path);
  };
  CHECK(ask().value.is_unknown());  // nothing is said of the second
  CHECK(ask().possible_steps.size() == 1);
  path[1].creates_automatic_duty = truth::no;
  CHECK(ask().value.is_no());
  path[0].creates_automatic_duty = truth::yes;
  CHECK(ask().value.is_yes());
  CHECK(ask().steps.size() == 1);
}

TEST_CASE("treaties joined", "[query]") {
  const world w = made();
  facts changed = w.all_facts();
  const auto ask = [&](const form_code& form) {
    return treaties_joined(world{changed}.on("1985-01-01"), small::esk, small::league,
                           step_of(form, {}));
  };
  CHECK(ask(full_membership.code()).empty());  // the league is founded by no treaty on record
  for (auto& p : changed.parties)
    if (p.code == party_code{"LEAGUE"}) p.founded_by = "PACT";
  const auto found = ask(full_membership.code());
  REQUIRE(found.size() == 1);
  CHECK(found[0].treaty == agreement_code{"PACT"});
  CHECK(found[0].who == party_code{"ESK"});
  CHECK(found[0].with == row_list<party_code>{"ALB", "BRE", "DOR"});  // Corva left in 1960
  CHECK(found[0].pledges.contains(duty::defence));
  CHECK(ask(mission.code()).empty());
  // A treaty that is in force no more, or not yet, is joined by nobody; one that may be, perhaps.
  const auto on = [&](date day) {
    return treaties_joined(world{changed}.on(day), small::esk, small::league,
                           step_of(full_membership.code(), {}));
  };
  CHECK(found[0].in_force.is_yes());
  for (auto& a : changed.agreements)
    if (a.code == agreement_code{"PACT"}) a.ended = "1990";
  CHECK(on("1949-12-31"_day).empty());
  CHECK(on("1950-01-01"_day).size() == 1);
  REQUIRE(on("1990-06-01"_day).size() == 1);
  CHECK(on("1990-06-01"_day)[0].in_force.is_unknown());
  CHECK(sentence(on("1990-06-01"_day)[0]).find("ESK may join Pact (PACT)") == 0);
  CHECK(on("1990-12-31"_day).empty());
  REQUIRE(on("1990-12-31"_day).reasons().size() == 1);
  CHECK(on("1990-12-31"_day).reasons()[0].says.is_no());
  CHECK(
      treaties_joined(w.on("1985-01-01"), small::esk, "NOSUCH", step_of(full_membership.code(), {}))
          .empty());
}

TEST_CASE("premises: both conclusions, evidence by the day", "[query]") {
  constexpr std::array<evidence_code, 4> in_favour{"V1", "PACT", "LEAGUE", "NOSUCH"};
  premise p;
  p.code = "P";
  p.says = "they are friends";
  p.in_favour.from = list<evidence_code>::borrow(in_favour);
  p.if_it_holds = "go on";
  p.if_it_does_not = "stop";
  CHECK(conclusion(p, truth::yes) == text{"go on"});
  CHECK(conclusion(p, truth::no) == text{"stop"});
  CHECK(conclusion(p, truth::unknown).empty());
  const auto on = [&](date day) {
    std::string said;
    for (const auto& e : examine(made().on(day), p).in_favour)
      said += std::string{name_of(e.kind)} + ":" + name_of(e.was_there) + " ";
    return said;
  };
  CHECK(on("1991-06-01"_day) == "step:unknown agreement:yes party:yes not_in_world:unknown ");
  CHECK(on("1949-05-31"_day) == "step:no agreement:no party:no not_in_world:unknown ");
  CHECK(on("1991-12-31"_day) == "step:yes agreement:yes party:yes not_in_world:unknown ");
  CHECK(examine(made().on("2000-01-01"), p).against.empty());
}

TEST_CASE("effects of steps: the forms and domains of a tie are what the tie has", "[query]") {
  const facts all = [] {
    facts made = world{small::everything}.all_facts();
    for (auto& s : made.steps)
      if (s.code == step_code{"V1"}) s.on = "2000";
    return made;
  }();
  const world w{all};
  const auto on = [&](date day, const form_code& form, list<domain_code> domains) {
    return delta(w.on(day), small::league, small::esk, step_of(form, domains));
  };
  // Joint patrols at sea, of 1996; the accord of May 2000, which provides a programme in cyber and
  // maritime affairs; on some day of 2000 a visit, which is a political dialogue; in 2003 an office
  // is announced.
  for (const date day : {"2000-06-01"_day, "2001-01-01"_day, "2003-12-31"_day}) {
    const snapshot now = w.on(day);
    const tie_answer tied = tie(now, small::league, small::esk);
    const tie_measures found = measures(now, small::league, small::esk);
    CHECK(found.forms == (day == "2000-06-01"_day ? 2U : 3U));
    CHECK(found.domains == (day == "2000-06-01"_day ? 2U : 3U));
    CHECK(found.steps == (day == "2000-06-01"_day ? 1U : day == "2001-01-01"_day ? 2U : 3U));
    for (const form_ref form : {form_ref{programme}, form_ref{exercise_participation},
                                form_ref{dialogue}, form_ref{office}, form_ref{mission}})
      CHECK(on(day, form_code::parse(form.name()).value(), {}).has_new_form == !tied.has(form));
    for (const domain_ref domain :
         {domain_ref{cyber}, domain_ref{maritime}, domain_ref{political}, domain_ref{space}}) {
      const domain_code code = domain_code::parse(domain.name()).value();
      const step_delta changed = on(day, {}, {code});
      CHECK(changed.has_new_form.is_no());
      CHECK(changed.new_domains.size() == (tied.has(domain).is_no() ? 1U : 0U));
      CHECK(changed.possible_domains.size() == (tied.has(domain).is_unknown() ? 1U : 0U));
    }
  }
  CHECK(on("2003-12-31"_day, office.code(), {}).has_new_form.is_yes());  // announced only
  CHECK(on("2003-12-31"_day, office.code(), {}).after.forms == 4);
  CHECK(on("2003-12-31"_day, programme.code(), {cyber.code()}).has_new_form.is_no());  // agreed
  CHECK(on("2003-12-31"_day, programme.code(), {cyber.code()}).after.domains == 3);
  CHECK(on("2000-06-01"_day, dialogue.code(), {}).has_new_form.is_unknown());
  CHECK(on("2000-06-01"_day, dialogue.code(), {political.code()}).possible_domains ==
        row_list<domain_code>{"political"});
  CHECK(
      report_of(on("2000-06-01"_day, dialogue.code(), {political.code(), space.code()})).verdict ==
      "perhaps a new form; new domains: space; perhaps new: political");
  CHECK(report_of(tie(w.on("2000-06-01"), small::league, small::esk))
            .verdict.find(
                "; 1 step; 2 forms (1 more possible) and 2 domains (1 more possible); since ") !=
        std::string::npos);
  CHECK(report_of(tie(w.on("2003-12-31"), small::league, small::esk))
            .verdict.find("; 3 steps; 3 forms and 3 domains; since ") != std::string::npos);
}

TEST_CASE("effects of steps", "[query]") {
  const std::array<form_trait, 2> traits{
      {{dialogue.code(), 1, 1, 1, 5, {}, {}}, {mission.code(), 5, 3, 4, 2, {}, {}}}};
  const snapshot now = made().on("2000-01-01"_day);
  const tie_measures before = measures(now, small::league, small::esk, traits);
  CHECK(before.steps == 2);
  CHECK(before.forms == 2);
  CHECK(before.domains == 2);
  CHECK(before.persistence == 1);  // nothing is said of joint patrols
  CHECK(before.cost_of_acting == 5);
  const auto found = delta(now, small::league, small::esk,
                           step_of(mission.code(), {maritime.code(), cyber.code()}), traits);
  CHECK(found.before == before);
  CHECK(found.after.steps == 3);
  CHECK(found.after.forms == 3);
  CHECK(found.after.domains == 3);
  CHECK(found.after.persistence == 4);
  CHECK(found.after.capability_reach == 3);
  CHECK(found.after.rung == 5);
  CHECK(found.after.cost_of_acting == 2);
  CHECK(found.has_new_form.is_yes());
  CHECK(found.new_domains == row_list<domain_code>{"cyber"});
  const auto again =
      delta(now, small::league, small::esk, step_of(dialogue.code(), {political.code()}), traits);
  CHECK(again.has_new_form.is_no());
  CHECK(again.new_domains.empty());
  CHECK(again.after.persistence == 1);
  CHECK(measures(now, small::league, "NOSUCH", traits) == tie_measures{});
  // The ladder asks for a programme in writing: what is only done does not reach its rung.
  candidate_step agreed = step_of(programme.code(), {});
  CHECK(delta_on<nato_partnership>(now, small::league, small::esk, agreed)
            .after.is(level<nato_partnership>{"dialogue"}));
  agreed.instrument = "memorandum";
  const auto up = delta_on<nato_partnership>(now, small::league, small::esk, agreed);
  CHECK(up.before.is(level<nato_partnership>{"dialogue"}));
  CHECK(up.after.is(level<nato_partnership>{"menu"}));
}
