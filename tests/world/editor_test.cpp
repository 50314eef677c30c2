// SPDX-FileCopyrightText: 2026 The entente authors
// SPDX-License-Identifier: BSL-1.0
#include "world/made_world.hpp"
#include <entente/world/editor.hpp>

#include <catch2/catch_test_macros.hpp>

#include <functional>
#include <string>

using namespace entente;
using made::dated;
using made::day;
using made::parties;
using made::party;

namespace {

const date start = day("2000-01-01");

facts few() {
  facts all;
  constraint_record peace;
  peace.code = made::code_of<constraint_code>("PEACE");
  peace.duties = duty::offence;
  all.constraints = {peace};
  for (const std::string_view code : {"ARC", "BOR", "CAS", "DOR"})
    all.parties.push_back(made::state_row(code));
  all.parties[3].bound_by = {peace.code};
  all.parties.push_back(made::alliance_row("LEAGUE", dated("1990-01-01")));
  all.parties.push_back(made::alliance_row("TOMORROW", dated("2001-01-01")));
  agreement_record term = made::treaty_row("TERM", {"ARC", "CAS"}, "1995-01-01", duty::neutrality);
  term.ended = dated("2005-01-01");
  agreement_record over = made::treaty_row("OVER", {"ARC", "CAS"}, "1980-01-01", duty::offence);
  over.ended = dated("1990-01-01");
  all.agreements = {made::treaty_row("PACT", {"ARC", "BOR", "CAS"}, "1990-01-01"), term, over};
  all.proposals = {made::treaty_row("DRAFT", {"ARC", "BOR"}, "1990-01-01")};
  all.memberships = {made::member_row("LEAGUE", "ARC", dated("1990-01-01"))};
  return all;
}
editor begun() { return {world::build(few()).value(), start}; }

change made_change(change_kind what, date on, std::string_view in, std::string_view who = "") {
  return {what, on, text{in}, who.empty() ? party_code{} : party(who)};
}
using changes = row_list<change>;

bool owed(const editor& e, std::string_view bearer, std::string_view other,
          duty kind = duty::defence) {
  return owes(e.now(), kind, bearer, other).value().is_yes();
}
bool is_as_rebuilt(const editor& e) {
  const world w = world::build(e.to_world().all_facts()).value();
  return w == e.to_world() && made::same_matrices(e.now(), w.on(e.today())) &&
         made::same_look_ups(e.now(), w.on(e.today()));
}

}  // namespace

TEST_CASE("an editor begins with the world as it is on the day", "[world][editor]") {
  const editor e = begun();
  CHECK(e.today() == start);
  CHECK(e.now().day() == start);
  CHECK(e.to_world().all_facts() == few());
  CHECK(owed(e, "ARC", "BOR"));
  CHECK(owed(e, "ARC", "CAS", duty::neutrality));
  CHECK(!owed(e, "ARC", "CAS", duty::offence));
  CHECK(is_as_rebuilt(e));
}

TEST_CASE("to sign adds an agreement", "[world][editor]") {
  editor e = begun();
  agreement_record a = made::treaty_row("NEW", {"BOR", "DOR"}, "2000-01-01");
  a.signed_on = {};
  a.in_force = dated("2000-03-01");
  a.ended = dated("2000-05-01");
  CHECK(e.sign(a).value() == changes{made_change(change_kind::signed_, start, "NEW")});
  CHECK(e.now().agreements() == 4);
  CHECK(e.now().record(agreement_id{3}).signed_on == partial_date{start});
  CHECK(!owed(e, "BOR", "DOR"));
  CHECK(is_as_rebuilt(e));
  CHECK(e.advance(day("2000-02-29")).value().empty());
  CHECK(e.advance(day("2000-03-01")).value() ==
        changes{made_change(change_kind::entered_into_force, day("2000-03-01"), "NEW")});
  CHECK(owed(e, "BOR", "DOR"));
  CHECK(e.advance(day("2000-04-30")).value().empty());
  CHECK(owed(e, "DOR", "BOR"));
  CHECK(e.advance(day("2000-05-01")).value() ==
        changes{made_change(change_kind::ended, day("2000-05-01"), "NEW")});
  CHECK(!owed(e, "BOR", "DOR"));
  CHECK(is_as_rebuilt(e));
  // In force at once, and at an unknown day.
  const std::string today = "2000-05-01";
  CHECK(e.sign(made::treaty_row("NOW", {"BOR", "DOR"}, today)).value() ==
        changes{made_change(change_kind::signed_, e.today(), "NOW"),
                made_change(change_kind::entered_into_force, e.today(), "NOW")});
  CHECK(owed(e, "BOR", "DOR"));
  agreement_record vague = made::treaty_row("VAGUE", {"BOR", "DOR"}, today, duty::consultation);
  vague.in_force = {};
  CHECK(e.sign(vague).value() == changes{made_change(change_kind::signed_, e.today(), "VAGUE")});
  CHECK(owes(e.now(), duty::consultation, "BOR", "DOR").value().is_unknown());
  CHECK(is_as_rebuilt(e));
}

TEST_CASE("to accede adds a party from today on", "[world][editor]") {
  editor e = begun();
  CHECK(e.accede("PACT", "DOR").value() ==
        changes{made_change(change_kind::joined, start, "PACT", "DOR")});
  CHECK(owed(e, "DOR", "ARC"));
  CHECK(owed(e, "CAS", "DOR"));
  CHECK(e.now().record(agreement_id{0}).parties.size() == 4);
  CHECK(e.now().agreements_of(e.now().find_party("DOR")).size() == 1);
  CHECK(is_as_rebuilt(e));
  CHECK(!owes(e.to_world().on(start - 1), duty::defence, "DOR", "ARC").value().is_yes());
}

TEST_CASE("to denounce binds until the notice runs out", "[world][editor]") {
  editor e = begun();
  const date out = day("2001-01-01");
  CHECK(e.denounce("PACT", "BOR", out).value() ==
        changes{made_change(change_kind::denounced, start, "PACT", "BOR")});
  CHECK(owed(e, "BOR", "ARC"));
  CHECK(e.advance(out - 1).value().empty());
  CHECK(owed(e, "BOR", "ARC"));
  CHECK(e.advance(out).value() == changes{made_change(change_kind::left, out, "PACT", "BOR")});
  CHECK(!owed(e, "BOR", "ARC"));
  CHECK(!owed(e, "ARC", "BOR"));
  CHECK(owed(e, "ARC", "CAS"));
  CHECK(is_as_rebuilt(e));
  // Two are left: when one more goes, nothing is left to be party to.
  CHECK(e.denounce("PACT", "CAS", out + 30).has_value());
  CHECK(e.advance(out + 30).value() == changes{made_change(change_kind::ended, out + 30, "PACT")});
  CHECK(!owed(e, "ARC", "CAS"));
  CHECK(is_as_rebuilt(e));
}

TEST_CASE("notices that together leave one party end the agreement", "[world][editor]") {
  editor e = begun();
  // The later notice is given first.
  CHECK(e.denounce("PACT", "BOR", start + 100).has_value());
  CHECK(e.denounce("PACT", "CAS", start + 50).has_value());
  CHECK(e.now().record(agreement_id{0}).ended == partial_date{start + 100});
  CHECK(e.advance(start + 200).value() ==
        changes{made_change(change_kind::left, start + 50, "PACT", "CAS"),
                made_change(change_kind::ended, start + 100, "PACT")});
  CHECK(is_as_rebuilt(e));
  // And the other way round.
  editor other = begun();
  CHECK(other.denounce("PACT", "CAS", start + 50).has_value());
  CHECK(other.denounce("PACT", "BOR", start + 100).has_value());
  CHECK(other.now().record(agreement_id{0}).ended == partial_date{start + 100});
  CHECK(other.advance(start + 200).value() ==
        changes{made_change(change_kind::left, start + 50, "PACT", "CAS"),
                made_change(change_kind::ended, start + 100, "PACT")});
}

TEST_CASE("a notice never puts off an end", "[world][editor]") {
  editor e = begun();
  const auto refused = e.denounce("TERM", "ARC", day("2010-01-01"));
  REQUIRE(!refused);
  CHECK(refused.error() == errc::agreement_is_alive);
  CHECK(e.now().record(agreement_id{1}).ended == dated("2005-01-01"));
  CHECK(e.denounce("TERM", "ARC", day("2004-12-31")).has_value());
  CHECK(e.now().record(agreement_id{1}).ended == dated("2004-12-31"));
}

TEST_CASE("to withdraw is to leave today", "[world][editor]") {
  editor e = begun();
  CHECK(e.withdraw("PACT", "BOR").value() ==
        changes{made_change(change_kind::left, start, "PACT", "BOR")});
  CHECK(!owed(e, "BOR", "ARC"));
  CHECK(is_as_rebuilt(e));
  CHECK(e.withdraw("PACT", "CAS").value() ==
        changes{made_change(change_kind::left, start, "PACT", "CAS"),
                made_change(change_kind::ended, start, "PACT")});
  CHECK(!owed(e, "ARC", "CAS"));
  CHECK(is_as_rebuilt(e));
}

TEST_CASE("one that joins and leaves on a day leaves no trace", "[world][editor]") {
  editor e = begun();
  const facts before = e.to_world().all_facts();
  REQUIRE(e.accede("PACT", "DOR").has_value());
  REQUIRE(e.withdraw("PACT", "DOR").has_value());
  CHECK(e.to_world().all_facts() == before);
  CHECK(e.now().agreements_of(e.now().find_party("DOR")).empty());
  CHECK(is_as_rebuilt(e));
  // And may come again.
  CHECK(e.accede("PACT", "DOR").has_value());
  CHECK(e.advance(start + 10).value().empty());
  CHECK(e.withdraw("PACT", "DOR").has_value());
  CHECK(e.accede("PACT", "DOR").has_value());
  CHECK(owed(e, "DOR", "BOR"));
  CHECK(is_as_rebuilt(e));
}

TEST_CASE("to expire is to end today", "[world][editor]") {
  editor e = begun();
  CHECK(e.expire("PACT").value() == changes{made_change(change_kind::ended, start, "PACT")});
  CHECK(!owed(e, "ARC", "BOR"));
  CHECK(is_as_rebuilt(e));
  CHECK(owes(e.to_world().on(start - 1), duty::defence, "ARC", "BOR").value().is_yes());
}

TEST_CASE("bug: a renewal takes no notice back", "[world][editor][bugs]") {
  for (const bool later : {false, true}) {
    editor e = begun();
    const date leaves = start + 100;
    REQUIRE(e.denounce("TERM", "ARC", leaves).has_value());
    if (later) REQUIRE(e.advance(start + 50).has_value());
    CHECK(e.renew("TERM", day("2007-01-01")).error() == errc::renewal_is_later);
    REQUIRE(e.advance(leaves - 1).has_value());
    CHECK(owed(e, "ARC", "CAS", duty::neutrality));
    REQUIRE(e.advance(leaves).has_value());
    CHECK(!owed(e, "ARC", "CAS", duty::neutrality));
    CHECK(is_as_rebuilt(e));
  }
}

TEST_CASE("bug: a renewal of three goes on until a notice leaves one alone",
          "[world][editor][bugs]") {
  editor e = begun();
  REQUIRE(e.accede("TERM", "BOR").has_value());
  REQUIRE(e.denounce("TERM", "ARC", start + 200).has_value());
  REQUIRE(e.denounce("TERM", "CAS", start + 100).has_value());
  // Bor is alone from then.
  CHECK(e.renew("TERM", day("2007-01-01")).error() == errc::renewal_is_later);
  editor two = begun();
  REQUIRE(two.accede("TERM", "BOR").has_value());
  REQUIRE(two.denounce("TERM", "ARC", start + 100).has_value());
  REQUIRE(two.renew("TERM", day("2007-01-01")).has_value());
  REQUIRE(two.advance(start + 100).has_value());
  CHECK(!owed(two, "ARC", "CAS", duty::neutrality));
  CHECK(owed(two, "BOR", "CAS", duty::neutrality));
  CHECK(is_as_rebuilt(two));
}

TEST_CASE("to renew is to end later", "[world][editor]") {
  editor e = begun();
  CHECK(e.renew("TERM", day("2007-01-01")).value() ==
        changes{made_change(change_kind::renewed, start, "TERM")});
  CHECK(e.advance(day("2006-12-31")).value().empty());
  CHECK(owed(e, "ARC", "CAS", duty::neutrality));
  CHECK(e.advance(day("2007-01-01")).value() ==
        changes{made_change(change_kind::ended, day("2007-01-01"), "TERM")});
  CHECK(!owed(e, "ARC", "CAS", duty::neutrality));
  CHECK(is_as_rebuilt(e));
}

TEST_CASE("parties take and give up roles", "[world][editor]") {
  editor e = begun();
  CHECK(e.admit("LEAGUE", "BOR").value() ==
        changes{made_change(change_kind::joined, start, "LEAGUE", "BOR")});
  CHECK(e.admit("LEAGUE", "CAS", role::observer).has_value());
  CHECK(is_member(e.now(), "BOR", "LEAGUE").value().is_yes());
  CHECK(members(e.now(), "LEAGUE").size() == 2);
  CHECK(observers(e.now(), "LEAGUE").size() == 1);
  CHECK(is_as_rebuilt(e));
  REQUIRE(e.advance(start + 5).has_value());
  CHECK(e.admit("LEAGUE", "CAS", role::partner).has_value());  // a second role
  CHECK(roles(e.now(), "CAS").size() == 2);
  REQUIRE(e.advance(start + 9).has_value());
  CHECK(e.dismiss("LEAGUE", "CAS").value() ==
        changes{made_change(change_kind::left, e.today(), "LEAGUE", "CAS")});
  CHECK(roles(e.now(), "CAS").empty());
  CHECK(e.dismiss("LEAGUE", "ARC").has_value());
  CHECK(e.admit("LEAGUE", "ARC").has_value());
  CHECK(is_member(e.now(), "ARC", "LEAGUE").value().is_yes());
  CHECK(is_as_rebuilt(e));
}

TEST_CASE("a refused edit says why and changes nothing", "[world][editor]") {
  using edit = std::function<editor::outcome(editor&)>;
  struct refusal {
    const char* title;
    errc rule;
    edit run;
  };
  const auto sign = [](auto change) {
    return [change](editor& e) {
      agreement_record a = made::treaty_row("NEW", {"ARC", "BOR"}, "2000-01-01");
      change(a);
      return e.sign(a);
    };
  };
  const std::vector<refusal> all{
      {"time that goes back", errc::change_is_not_in_the_past,
       [](editor& e) { return e.advance(start - 1); }},
      {"no code", errc::code_is_well_formed, sign([](agreement_record& a) { a.code = {}; })},
      {"a known code", errc::code_is_unique,
       sign([](agreement_record& a) { a.code = made::treaty_code("OVER"); })},
      {"the code of a draft", errc::code_is_unique,
       sign([](agreement_record& a) { a.code = made::treaty_code("DRAFT"); })},
      {"an unknown party", errc::code_is_known, sign([](agreement_record& a) {
         a.parties = made::bound({"ARC", "XXX"});
       })},
      {"a party without a code", errc::code_is_known, sign([](agreement_record& a) {
         a.parties = {{party("ARC"), {}}, {{}, {}}};
       })},
      {"one party", errc::agreement_has_two_parties,
       sign([](agreement_record& a) { a.parties = made::bound({"ARC"}); })},
      {"a party twice", errc::party_is_listed_once, sign([](agreement_record& a) {
         a.parties = made::bound({"ARC", "BOR", "ARC"});
       })},
      {"a bearer that is no party", errc::bearer_is_a_party_of_the_agreement,
       sign([](agreement_record& a) {
         article_record one = a.articles[0];
         one.bearers = parties({"CAS"});
         a.articles = {one};
       })},
      {"a duty that a party may not take", errc::duty_is_not_forbidden_to_its_bearer,
       sign([](agreement_record& a) {
         a.parties = made::bound({"ARC", "DOR"});
         a.articles = {made::pledge_row("1", duty::offence)};
       })},
      {"an end before the beginning", errc::end_is_after_beginning,
       sign([](agreement_record& a) { a.ended = dated("1999-01-01"); })},
      {"force before signature", errc::force_is_not_before_signature,
       sign([](agreement_record& a) { a.in_force = dated("1999"); })},
      {"to accede to nothing", errc::code_is_known,
       [](editor& e) { return e.accede("XXX", "DOR"); }},
      {"to accede to a draft", errc::code_is_known,
       [](editor& e) { return e.accede("DRAFT", "DOR"); }},
      {"nobody accedes", errc::code_is_known, [](editor& e) { return e.accede("PACT", "XXX"); }},
      {"nameless accedes", errc::code_is_known, [](editor& e) { return e.accede("PACT", ""); }},
      {"to accede twice", errc::party_is_not_bound_yet,
       [](editor& e) { return e.accede("PACT", "ARC"); }},
      {"to accede to what is over", errc::agreement_is_alive,
       [](editor& e) { return e.accede("OVER", "DOR"); }},
      {"to accede to what it may not", errc::duty_is_not_forbidden_to_its_bearer,
       [](editor& e) {
         agreement_record a = made::treaty_row("NEW", {"ARC", "BOR"}, "2000-01-01", duty::offence);
         const auto done = e.sign(a);
         auto refused = e.accede("NEW", "DOR");
         REQUIRE(done.has_value());
         REQUIRE(e.advance(start + 1).has_value());
         REQUIRE(e.expire("NEW").has_value());
         return refused;
       }},
      {"to denounce nothing", errc::code_is_known,
       [](editor& e) { return e.denounce("XXX", "ARC", start); }},
      {"nobody denounces", errc::code_is_known,
       [](editor& e) { return e.denounce("PACT", "XXX", start); }},
      {"to denounce as a stranger", errc::party_is_bound,
       [](editor& e) { return e.denounce("PACT", "DOR", start); }},
      {"to denounce yesterday", errc::change_is_not_in_the_past,
       [](editor& e) { return e.denounce("PACT", "ARC", start - 1); }},
      {"to denounce what is over", errc::agreement_is_alive,
       [](editor& e) { return e.denounce("OVER", "ARC", start); }},
      {"to denounce for a day after the end", errc::agreement_is_alive,
       [](editor& e) { return e.denounce("TERM", "ARC", day("2005-01-01")); }},
      {"to withdraw as a stranger", errc::party_is_bound,
       [](editor& e) { return e.withdraw("PACT", "DOR"); }},
      {"nothing expires", errc::code_is_known, [](editor& e) { return e.expire("XXX"); }},
      {"what is over expires", errc::agreement_is_alive,
       [](editor& e) { return e.expire("OVER"); }},
      {"to renew nothing", errc::code_is_known,
       [](editor& e) { return e.renew("XXX", start + 9); }},
      {"to renew what is over", errc::agreement_is_alive,
       [](editor& e) { return e.renew("OVER", start + 9); }},
      {"to renew what has no end", errc::renewal_is_later,
       [](editor& e) { return e.renew("PACT", start + 9); }},
      {"to renew until the same day", errc::renewal_is_later,
       [](editor& e) { return e.renew("TERM", day("2005-01-01")); }},
      {"to admit to nothing", errc::code_is_known, [](editor& e) { return e.admit("XXX", "BOR"); }},
      {"to admit nobody", errc::code_is_known, [](editor& e) { return e.admit("LEAGUE", "XXX"); }},
      {"to admit to a state", errc::body_is_an_alliance,
       [](editor& e) { return e.admit("ARC", "BOR"); }},
      {"to admit twice", errc::party_is_not_bound_yet,
       [](editor& e) { return e.admit("LEAGUE", "ARC"); }},
      {"to admit a body to itself", errc::body_has_no_role_in_itself,
       [](editor& e) { return e.admit("LEAGUE", "LEAGUE"); }},
      {"to admit before the founding", errc::accession_is_not_before_founding,
       [](editor& e) { return e.admit("TOMORROW", "ARC"); }},
      {"to dismiss from nothing", errc::code_is_known,
       [](editor& e) { return e.dismiss("XXX", "ARC"); }},
      {"to dismiss nobody", errc::code_is_known,
       [](editor& e) { return e.dismiss("LEAGUE", "XXX"); }},
      {"to dismiss a stranger", errc::party_is_bound,
       [](editor& e) { return e.dismiss("LEAGUE", "BOR"); }},
  };
  for (const auto& one : all) {
    INFO(one.title);
    editor e = begun();
    const editor before = e;
    const bool tries_twice = std::string_view{one.title} == "to accede to what it may not";
    const auto outcome = one.run(e);
    REQUIRE(!outcome);
    CHECK(std::string_view{name_of(outcome.error())} == name_of(one.rule));
    CHECK(is_as_rebuilt(e));
    if (tries_twice) continue;
    CHECK(e.today() == start);
    CHECK(e.to_world() == before.to_world());
    CHECK(made::same_matrices(e.now(), before.now()));
    CHECK(made::same_look_ups(e.now(), before.now()));
    CHECK(e.advance(day("2006-01-01")).value() ==
          changes{made_change(change_kind::ended, day("2005-01-01"), "TERM")});
  }
}

TEST_CASE("an agreement signed today cannot end today", "[world][editor]") {
  editor e = begun();
  REQUIRE(e.sign(made::treaty_row("NEW", {"ARC", "BOR"}, "2000-01-01")).has_value());
  const editor before = e;
  CHECK(e.expire("NEW").error() == errc::end_is_after_beginning);
  CHECK(e.withdraw("NEW", "ARC").error() == errc::end_is_after_beginning);
  CHECK(e.to_world() == before.to_world());
  CHECK(made::same_matrices(e.now(), before.now()));
}

TEST_CASE("what was kept before an edit does not change", "[world][editor]") {
  editor e = begun();
  const snapshot kept = e.now();
  const world w = e.to_world();
  const editor copy = e;
  const facts before = few();
  REQUIRE(e.sign(made::treaty_row("NEW", {"BOR", "DOR"}, "2000-01-01")).has_value());
  REQUIRE(e.expire("PACT").has_value());
  REQUIRE(e.admit("LEAGUE", "DOR").has_value());
  REQUIRE(e.advance(day("2006-01-01")).has_value());
  CHECK(kept.day() == start);
  CHECK(kept.all_facts() == before);
  CHECK(owes(kept, duty::defence, "ARC", "BOR").value().is_yes());
  CHECK(!kept.find_agreement("NEW").is_valid());
  CHECK(w.all_facts() == before);
  CHECK(made::same_matrices(kept, w.on(start)));
  CHECK(copy.to_world().all_facts() == before);
  CHECK(copy.today() == start);
  CHECK(members(kept, "LEAGUE").size() == 1);
}

TEST_CASE("copies of an editor go their own ways", "[world][editor]") {
  editor one = begun();
  REQUIRE(one.advance(start + 3).has_value());
  editor other = one;
  REQUIRE(other.withdraw("PACT", "BOR").has_value());
  REQUIRE(one.accede("PACT", "DOR").has_value());
  CHECK(owed(one, "BOR", "DOR"));
  CHECK(!owed(other, "BOR", "ARC"));
  CHECK(!owed(other, "DOR", "ARC"));
  CHECK(is_as_rebuilt(one));
  CHECK(is_as_rebuilt(other));
  other = one;
  CHECK(other.to_world() == one.to_world());
  REQUIRE(other.expire("PACT").has_value());
  CHECK(owed(one, "BOR", "DOR"));
  CHECK(is_as_rebuilt(one));
  CHECK(is_as_rebuilt(other));
}

TEST_CASE("facts that do not say what they cover go on to cover what is signed",
          "[world][editor]") {
  facts all;
  for (const std::string_view code : {"ARC", "BOR"}) all.parties.push_back(made::state_row(code));
  editor e{world::build(all).value(), start};
  CHECK(e.now().coverage() == period{});
  REQUIRE(e.sign(made::treaty_row("NEW", {"ARC", "BOR"}, "2000-01-01")).has_value());
  CHECK(e.now().coverage() == period{start});
  CHECK(is_as_rebuilt(e));
  REQUIRE(e.sign(made::treaty_row("OLD", {"ARC", "BOR"}, "1970-01-01")).has_value());
  CHECK(e.now().coverage() == period{day("1970-01-01")});
  CHECK(is_as_rebuilt(e));
}

TEST_CASE("the changes that time brings are the same day by day and at one go", "[world][editor]") {
  const facts all = made::facts_from(11, {40, 150, 20, 0});
  const date from = date::from_days(-2000);
  const int days = 3000;
  editor steps{world::build(all).value(), from};
  editor leap = steps;
  changes one_by_one;
  for (int i = 1; i <= days; ++i)
    for (const auto& c : steps.advance(from + i).value()) one_by_one.push_back(c);
  CHECK(leap.advance(from + days).value() == one_by_one);
  CHECK(made::same_matrices(leap.now(), steps.now()));
  CHECK(is_as_rebuilt(leap));

  // And those of the plain reading: what is certain from a day on.
  changes expected;
  for (int i = 1; i <= days; ++i)
    for (const auto& a : all.agreements) {
      const date today = from + i;
      const auto note = [&](change_kind what, const party_code& who) {
        expected.push_back({what, today, a.code.as_text(), who});
      };
      const bool holds = made::is_in_force(a, today) == 1;
      if (holds && made::is_in_force(a, today - 1) != 1) note(change_kind::entered_into_force, {});
      if (a.ended.latest_ == today) note(change_kind::ended, {});
      if (!holds) continue;
      for (const auto& p : a.parties) {
        const int before = made::lies_in(today - 1, p.during), is = made::lies_in(today, p.during);
        if (is == 1 && before != 1) note(change_kind::joined, p.party);
        if (is == -1 && before != -1) note(change_kind::left, p.party);
      }
    }
  REQUIRE(expected.size() > 60);
  CHECK(one_by_one == expected);
}
