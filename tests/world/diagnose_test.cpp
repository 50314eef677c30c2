// SPDX-FileCopyrightText: 2026 The entente authors
// SPDX-License-Identifier: BSL-1.0
#include "support/last_words.hpp"
#include "world/made_world.hpp"
#include <entente/world/diagnose.hpp>
#include <entente/world/load.hpp>

#include <catch2/catch_test_macros.hpp>

#include <functional>
#include <string>

using namespace entente;
using made::bound;
using made::dated;
using made::party;

namespace {

origin place(std::uint32_t line) { return {text{std::string_view{"facts.txt"}}, line, 3}; }

/// Sound facts in which every rule has something to be broken by. Each row has a line of its own.
facts sound() {
  facts all;
  constraint_record neutral;
  neutral.code = made::code_of<constraint_code>("NEUTRALITY");
  neutral.duties = {duty::defence, duty::offence};
  neutral.read_at = place(1);
  all.constraints = {neutral};
  for (const std::string_view code : {"ARC", "BOR", "CAS", "DOR"})
    all.parties.push_back(made::state_row(code));
  all.parties[3].bound_by = {neutral.code};
  all.parties.push_back(made::alliance_row("LEAGUE", dated("1950-05-01")));
  all.parties[4].founded_by = made::treaty_code("PACT");
  all.parties.push_back(made::alliance_row("FORUM"));
  all.parties[5].framework_of = party("LEAGUE");
  for (std::uint32_t i = 0; i != 6; ++i) all.parties[i].read_at = place(10 + i);
  all.memberships = {made::member_row("LEAGUE", "ARC", dated("1950-05-01"), dated("1960")),
                     made::member_row("LEAGUE", "ARC", dated("1962")),
                     made::member_row("LEAGUE", "BOR", dated("1951"))};
  for (std::uint32_t i = 0; i != 3; ++i) all.memberships[i].read_at = place(20 + i);
  all.agreements = {made::treaty_row("PACT", {"ARC", "BOR", "CAS"}, "1950-05-01"),
                    made::treaty_row("TALKS", {"ARC", "DOR"}, "1955-05-01", duty::consultation)};
  all.agreements[0].read_at = place(30);
  all.agreements[1].read_at = place(31);
  agreement_record draft = made::treaty_row("DRAFT", {"ARC", "DOR"}, "1956-01-01", duty::defence);
  draft.read_at = place(40);
  all.proposals = {draft};
  step_record visit;
  visit.code = made::code_of<step_code>("VISIT");
  visit.parties = made::parties({"ARC", "BOR"});
  visit.read_at = place(50);
  all.steps = {visit};
  all.terms = {{term_kind::domain, made::code_of<term_code>("cyber"), text{"cyber"}, place(60)},
               {term_kind::form, made::code_of<term_code>("cyber"), text{"a form"}, place(61)}};
  return all;
}

/// Adds the same change to the parties of an agreement.
void set_party(agreement_record& a, std::size_t i, party_spell to) {
  std::vector<party_spell> changed(a.parties.begin(), a.parties.end());
  if (i == changed.size())
    changed.push_back(to);
  else
    changed[i] = to;
  a.parties = made::list_of(changed);
}
article_record& only_article(agreement_record& a, article_record& changed) {
  changed = a.articles[0];
  return changed;
}

struct broken_fact {
  const char* title;
  std::function<void(facts&)> harm;
  errc rule;
  std::string what;
  std::string in;
  std::uint32_t line;
};

std::vector<broken_fact> each_broken_by_one() {
  const auto article = [](facts& all, auto change) {
    article_record changed;
    change(only_article(all.agreements[0], changed));
    all.agreements[0].articles = {changed};
  };
  return {
      {"a world without parties", [](facts& all) { all = {}; }, errc::world_has_a_party, "",
       "world", 0},
      {"a party without a code",
       [](facts& all) {
         all.parties.push_back({});
         all.parties.back().read_at = place(99);
       },
       errc::code_is_well_formed, "", "party", 99},
      {"an agreement without a code", [](facts& all) { all.agreements[1].code = {}; },
       errc::code_is_well_formed, "", "agreement", 31},
      {"a step without a code", [](facts& all) { all.steps[0].code = {}; },
       errc::code_is_well_formed, "", "step", 50},
      {"a term without a code", [](facts& all) { all.terms[1].code = {}; },
       errc::code_is_well_formed, "", "form", 61},
      {"two parties of one code",
       [](facts& all) {
         all.parties.push_back(made::state_row("BOR"));
         all.parties.back().name = text{"Another Borduria"};
         all.parties.back().read_at = place(99);
       },
       errc::code_is_unique, "BOR", "party BOR", 99},
      {"two constraints of one code",
       [](facts& all) {
         all.constraints.push_back(all.constraints[0]);
         all.constraints[1].read_at = place(99);
       },
       errc::code_is_unique, "NEUTRALITY", "constraint NEUTRALITY", 99},
      {"a constraint that names nothing", [](facts& all) { all.constraints[0].duties = {}; },
       errc::constraint_speaks_of_something, "NEUTRALITY", "constraint NEUTRALITY", 1},
      {"a constraint on duties in a domain",
       [](facts& all) { all.constraints[0].domains = {"fisheries"}; },
       errc::duties_lie_in_no_domain, "NEUTRALITY", "constraint NEUTRALITY", 1},
      {"a recorded tie of one party",
       [](facts& all) {
         all.recorded_ties.push_back({"BOR", "BOR", place(99)});
       },
       errc::tie_has_two_parties, "BOR", "recorded tie of BOR", 99},
      {"a recorded tie of nobody known",
       [](facts& all) {
         all.recorded_ties.push_back({"BOR", "XXX", place(99)});
       },
       errc::code_is_known, "XXX", "recorded tie of BOR", 99},
      {"two agreements of one code",
       [](facts& all) {
         all.agreements.push_back(all.agreements[1]);
         all.agreements[2].read_at = place(99);
       },
       errc::code_is_unique, "TALKS", "agreement TALKS", 99},
      {"two proposals of one code", [](facts& all) { all.proposals.push_back(all.proposals[0]); },
       errc::code_is_unique, "DRAFT", "proposal DRAFT", 40},
      {"a proposal with the code of an agreement",
       [](facts& all) { all.proposals[0].code = made::treaty_code("PACT"); }, errc::code_is_unique,
       "PACT", "proposal PACT", 40},
      {"two steps of one code", [](facts& all) { all.steps.push_back(all.steps[0]); },
       errc::code_is_unique, "VISIT", "step VISIT", 50},
      {"two terms of one kind and code",
       [](facts& all) {
         all.terms.push_back(all.terms[0]);
         all.terms[2].read_at = place(99);
       },
       errc::code_is_unique, "cyber", "domain cyber", 99},
      {"an unknown party of an agreement",
       [](facts& all) {
         set_party(all.agreements[0], 2, {party("XXX"), {}});
       },
       errc::code_is_known, "XXX", "agreement PACT", 30},
      {"an unknown party of a proposal",
       [](facts& all) {
         set_party(all.proposals[0], 1, {party("XXX"), {}});
       },
       errc::code_is_known, "XXX", "proposal DRAFT", 40},
      {"an unknown member", [](facts& all) { all.memberships[2].party = party("XXX"); },
       errc::code_is_known, "XXX", "body LEAGUE", 22},
      {"an unknown body", [](facts& all) { all.memberships[2].body = party("XXX"); },
       errc::code_is_known, "XXX", "membership of BOR", 22},
      {"an unknown party of a step",
       [](facts& all) {
         all.steps[0].parties = made::parties({"ARC", "XXX"});
       },
       errc::code_is_known, "XXX", "step VISIT", 50},
      {"an unknown constraint",
       [](facts& all) { all.parties[0].bound_by = {made::code_of<constraint_code>("XXX")}; },
       errc::code_is_known, "XXX", "party ARC", 10},
      {"an unknown founding treaty",
       [](facts& all) { all.parties[4].founded_by = made::treaty_code("XXX"); },
       errc::code_is_known, "XXX", "party LEAGUE", 14},
      {"a draft as a founding treaty",
       [](facts& all) { all.parties[4].founded_by = made::treaty_code("DRAFT"); },
       errc::code_is_known, "DRAFT", "party LEAGUE", 14},
      {"an unknown framework", [](facts& all) { all.parties[5].framework_of = party("XXX"); },
       errc::code_is_known, "XXX", "party FORUM", 15},
      {"a party listed twice",
       [](facts& all) {
         set_party(all.agreements[0], 3, {party("BOR"), {}});
       },
       errc::party_is_listed_once, "BOR", "agreement PACT", 30},
      {"overlapping spells of a party",
       [](facts& all) {
         set_party(all.agreements[0], 1, {party("BOR"), {dated("1950-05-01"), dated("1961-02")}});
         set_party(all.agreements[0], 3, {party("BOR"), {dated("1961-01"), dated("1970")}});
       },
       errc::spells_do_not_overlap, "BOR", "agreement PACT", 30},
      {"an agreement of one party", [](facts& all) { all.agreements[1].parties = bound({"ARC"}); },
       errc::agreement_has_two_parties, "TALKS", "agreement TALKS", 31},
      {"an agreement of one party in two spells",
       [](facts& all) {
         all.agreements[1].parties = {{party("ARC"), {dated("1955-06"), dated("1956")}},
                                      {party("ARC"), {dated("1957"), partial_date::never()}}};
       },
       errc::agreement_has_two_parties, "TALKS", "agreement TALKS", 31},
      {"force before signature",
       [](facts& all) { all.agreements[1].in_force = dated("1955-04-30"); },
       errc::force_is_not_before_signature, "TALKS", "agreement TALKS", 31},
      {"an end that is not after the entry into force",
       [](facts& all) { all.agreements[1].ended = dated("1955-05-01"); },
       errc::end_is_after_beginning, "TALKS", "agreement TALKS", 31},
      {"a party that leaves before it joins",
       [](facts& all) {
         set_party(all.agreements[0], 1, {party("BOR"), {dated("1960"), dated("1959-12-31")}});
       },
       errc::end_is_after_beginning, "BOR", "agreement PACT", 30},
      {"a party that accedes before the signature",
       [](facts& all) {
         set_party(all.agreements[0], 1, {party("BOR"), {dated("1950-04"), partial_date::never()}});
       },
       errc::accession_is_not_before_founding, "BOR", "agreement PACT", 30},
      {"an article that ends before it begins",
       [article](facts& all) {
         article(all, [](article_record& a) { a.during = {dated("1960"), dated("1959")}; });
       },
       errc::end_is_after_beginning, "1", "agreement PACT", 30},
      {"a provision that ends before it begins",
       [](facts& all) {
         provision_record p;
         p.form = made::code_of<form_code>("office");
         p.during = {dated("1960"), dated("1959")};
         all.agreements[0].provisions = {p};
       },
       errc::end_is_after_beginning, "office", "agreement PACT", 30},
      {"a constraint that ends before it begins",
       [](facts& all) {
         all.constraints[0].during = {dated("1960"), dated("1959")};
       },
       errc::end_is_after_beginning, "NEUTRALITY", "constraint NEUTRALITY", 1},
      {"a bearer that is no party",
       [article](facts& all) {
         article(all, [](article_record& a) { a.bearers = made::parties({"ARC", "DOR"}); });
         all.parties[3].bound_by = {};  // or it would break another rule, too
       },
       errc::bearer_is_a_party_of_the_agreement, "DOR", "agreement PACT", 30},
      {"a beneficiary that is no party",
       [article](facts& all) {
         article(all, [](article_record& a) { a.beneficiaries = made::parties({"DOR"}); });
       },
       errc::beneficiary_is_a_party_of_the_agreement, "DOR", "agreement PACT", 30},
      {"a forbidden duty of every party",
       [](facts& all) { all.agreements[1].articles = {made::pledge_row("9", duty::offence)}; },
       errc::duty_is_not_forbidden_to_its_bearer, "DOR", "agreement TALKS", 31},
      {"a forbidden duty of a bearer, at its article",
       [](facts& all) {
         article_record a = made::pledge_row("9", duty::defence);
         a.bearers = made::parties({"DOR"});
         a.read_at = place(98);
         all.agreements[1].articles = {all.agreements[1].articles[0], a};
       },
       errc::duty_is_not_forbidden_to_its_bearer, "DOR", "agreement TALKS", 98},
      {"a forbidden form of cooperation, at its provision",
       [](facts& all) {
         constraint_record& rule = all.constraints[0];
         rule.forms = {form_code{"hosting"}};
         provision_record hosted;
         hosted.form = rule.forms[0];
         hosted.read_at = place(97);
         all.agreements[1].provisions = {hosted};
       },
       errc::form_is_not_forbidden_to_its_party, "DOR", "agreement TALKS", 97},
      {"a rule that reads another one anew that nobody knows",
       [](facts& all) { all.constraints[0].reinterprets = {constraint_code{"LOST"}}; },
       errc::code_is_known, "LOST", "constraint NEUTRALITY", 1},
      {"a rule with an exception that nobody knows",
       [](facts& all) {
         // A term of another kind is no condition.
         all.terms.push_back({term_kind::area, "danegr", "an area", {}});
         all.constraints[0].exceptions = {term_code{"danegr"}};
       },
       errc::code_is_known, "danegr", "constraint NEUTRALITY", 1},
      {"a membership that ends before it begins",
       [](facts& all) { all.memberships[2].during.until = dated("1950-12-31"); },
       errc::end_is_after_beginning, "BOR", "body LEAGUE", 22},
      {"overlapping memberships of one role",
       [](facts& all) { all.memberships[1].during.from = dated("1959-12-31"); },
       errc::spells_do_not_overlap, "ARC", "body LEAGUE", 21},
      {"a member before the founding",
       [](facts& all) { all.memberships[2].during.from = dated("1950-04"); },
       errc::accession_is_not_before_founding, "BOR", "body LEAGUE", 22},
      {"a member of a state", [](facts& all) { all.memberships[2].body = party("CAS"); },
       errc::body_is_an_alliance, "CAS", "membership of BOR", 22},
      {"a body that is a member of itself",
       [](facts& all) { all.memberships[2].party = party("LEAGUE"); },
       errc::body_has_no_role_in_itself, "LEAGUE", "body LEAGUE", 22},
      {"a body that is an observer of itself",
       [](facts& all) {
         all.memberships[2].party = party("LEAGUE");
         all.memberships[2].as = role::observer;
       },
       errc::body_has_no_role_in_itself, "LEAGUE", "body LEAGUE", 22},
      {"a framework of itself", [](facts& all) { all.parties[5].framework_of = party("FORUM"); },
       errc::framework_is_of_another_body, "FORUM", "party FORUM", 15},
      {"two bodies that are frameworks of each other",
       [](facts& all) { all.parties[4].framework_of = party("FORUM"); },
       errc::framework_is_of_another_body, "LEAGUE", "party FORUM", 15},
      {"a framework of a framework of itself, and one more that hangs on them",
       [](facts& all) {
         all.parties.push_back(made::alliance_row("TABLE"));
         all.parties.push_back(made::alliance_row("GUEST"));
         all.parties[4].framework_of = party("TABLE");
         all.parties[6].framework_of = party("FORUM");
         all.parties[7].framework_of = party("TABLE");
         all.parties[6].read_at = place(16);
       },
       errc::framework_is_of_another_body, "LEAGUE", "party FORUM", 15},
      {"a step of one party",
       [](facts& all) {
         all.steps[0].parties = made::parties({"ARC", "ARC"});
       },
       errc::step_has_two_parties, "VISIT", "step VISIT", 50},
  };
}

}  // namespace

TEST_CASE("sound facts break no rule and build", "[world][diagnose]") {
  CHECK(diagnose(sound()).empty());
  const auto built = world::build(sound());
  REQUIRE(built.has_value());
  CHECK(built->all_facts() == sound());
}

TEST_CASE("each rule is found where it is broken, and no other", "[world][diagnose]") {
  for (const auto& one : each_broken_by_one()) {
    INFO(one.title);
    facts all = sound();
    one.harm(all);
    const auto found = diagnose(all);
    REQUIRE(found.size() == 1);
    CHECK(std::string_view{name_of(found[0].rule)} == name_of(one.rule));
    CHECK(found[0].what.view() == one.what);
    CHECK(found[0].in.view() == one.in);
    CHECK(found[0].at.line == one.line);
    CHECK(found[0].at.file.view() == (one.line == 0 ? "" : "facts.txt"));
    CHECK(found[0].at.column == (one.line == 0 ? 0U : 3U));
  }
}

TEST_CASE("every rule of facts has a case above", "[world][diagnose]") {
  // What rows cannot break: a code of a party is one or is not known; a row has each field once;
  // coverage is a rule of questions.
  const auto is_of_types_or_questions = [](errc rule) {
    return rule == errc::party_is_a_party || rule == errc::clause_is_given_once ||
           rule == errc::day_is_covered;
  };
  for (const auto& row : detail::rules) {
    if (static_cast<int>(row.rule) < 20 || static_cast<int>(row.rule) >= 50) continue;
    INFO(row.name);
    bool has_case = false;
    for (const auto& one : each_broken_by_one()) has_case = has_case || one.rule == row.rule;
    CHECK(has_case != is_of_types_or_questions(row.rule));
  }
}

TEST_CASE("many broken rules at once are all returned, none lost", "[world][diagnose]") {
  // Those that stand in facts of their own, so that one does not undo the other.
  facts all = sound();
  all.agreements.clear();
  all.memberships.clear();
  all.steps.clear();
  all.parties[4].founded_by = {};
  const std::size_t n = 300;
  for (std::size_t i = 0; i != n; ++i) {
    agreement_record a =
        made::treaty_row(made::numbered("T", i), {"ARC", "BOR"}, "1950-05-01", duty::defence);
    set_party(a, 1, {party(made::numbered("X", i)), {}});  // unknown
    a.in_force = dated("1949-05-01");                      // before signature
    a.ended = dated("1948");                               // before both
    a.read_at = place(static_cast<std::uint32_t>(1000 + i));
    all.agreements.push_back(a);
    step_record s;
    s.code = made::code_of<step_code>(made::numbered("S", i));
    s.parties = made::parties({"ARC"});
    all.steps.push_back(s);
    all.memberships.push_back(made::member_row("CAS", "ARC", dated("1950"), dated("1940")));
    all.memberships.back().title = text{made::numbered("title ", i)};
  }
  const auto found = diagnose(all);
  const auto count = [&](errc rule) {
    std::size_t times = 0;
    for (const auto& d : found) times += d.rule == rule ? 1U : 0U;
    return times;
  };
  CHECK(count(errc::code_is_known) == n);
  CHECK(count(errc::force_is_not_before_signature) == n);
  CHECK(count(errc::step_has_two_parties) == n);
  CHECK(count(errc::body_is_an_alliance) == n);
  CHECK(count(errc::end_is_after_beginning) == 2 * n);
  CHECK(found.size() == 6 * n);
  for (std::size_t i = 0; i != n; ++i) {
    bool named = false;
    for (const auto& d : found)
      named = named || (d.rule == errc::code_is_known && d.what == text{made::numbered("X", i)} &&
                        d.at.line == 1000 + i);
    CHECK(named);
  }
}

TEST_CASE("build returns what diagnose finds, and no world", "[world][diagnose]") {
  for (const auto& one : each_broken_by_one()) {
    INFO(one.title);
    facts all = sound();
    one.harm(all);
    const auto built = world::build(all);
    // Equal facts under one code are one fact for a world.
    const auto expected = diagnose(gather(all));
    CHECK(built.has_value() == expected.empty());
    if (!built) CHECK(built.error() == expected);
  }
  const auto nothing = world::build(facts{});
  REQUIRE(!nothing);
  REQUIRE(nothing.error().size() == 1);
  CHECK(nothing.error()[0].rule == errc::world_has_a_party);
}

#if ENTENTE_TESTS_HAVE_LAST_WORDS
TEST_CASE("a world that cannot be says why, and no more than there is to say",
          "[world][diagnose]") {
  CHECK(last_words([] { (void)world{facts{}}; }) ==
        "entente: broken rule world_has_a_party: a world has at least one party\n");
  facts given;
  given.parties.push_back({});
  given.parties.back().code = "AAA";
  given.memberships.push_back({});
  given.memberships.back().party = "BBB";
  given.memberships.back().body = "AAA";
  const std::string words = last_words([&] { (void)world{given}; });
  CHECK(words.find(": BBB") != std::string::npos);
}
#endif

TEST_CASE("an alliance in an alliance and a framework of a framework are sound",
          "[world][diagnose]") {
  facts all = sound();
  all.memberships.push_back(made::member_row("FORUM", "LEAGUE", dated("1955")));
  all.memberships.push_back(made::member_row("LEAGUE", "FORUM", dated("1955")));
  for (const std::string_view code : {"TABLE", "ROUND"}) {
    all.parties.push_back(made::alliance_row(code));
    all.parties.back().framework_of = party("FORUM");
  }
  CHECK(diagnose(all).empty());
}

TEST_CASE("what is not certainly broken is not broken", "[world][diagnose]") {
  facts all = sound();
  // Force in the month of the signature, an end in the year of the entry, spells that touch.
  all.agreements[1].signed_on = dated("1955-05-20");
  all.agreements[1].in_force = dated("1955-05");
  all.agreements[1].ended = dated("1955");
  all.memberships[1].during.from = dated("1960");
  all.memberships[2].during.from = dated("1950");  // maybe before the founding in May
  set_party(all.agreements[0], 1, {party("BOR"), {dated("1950"), dated("1961-02")}});
  set_party(all.agreements[0], 3, {party("BOR"), {dated("1961"), partial_date::never()}});
  CHECK(diagnose(all).empty());
  // Two roles at a time, and a partner older than the body.
  membership_record partner = made::member_row("LEAGUE", "BOR", dated("1940"));
  partner.as = role::partner;
  all.memberships.push_back(partner);
  CHECK(diagnose(all).empty());
  // A constraint that ended before, one that is soft, one that only conditions, one stated to fit.
  all.agreements[1].articles = {made::pledge_row("9", duty::offence)};
  all.agreements[1].ended = partial_date::never();
  CHECK(diagnose(all).size() == 1);
  facts other = all;
  other.constraints[0].during.until = dated("1955-04");
  CHECK(diagnose(other).empty());
  other = all;
  other.constraints[0].bars = strength::soft;
  CHECK(diagnose(other).empty());
  other = all;
  other.constraints[0].effect = rule_effect::conditions;
  CHECK(diagnose(other).empty());
  other = all;
  article_record stated = all.agreements[1].articles[0];
  stated.compatible = {{all.constraints[0].code, text{std::string_view{"it says so"}}}};
  other.agreements[1].articles = {stated};
  CHECK(diagnose(other).empty());
}

TEST_CASE("an exception names a condition of the library, of a term or of an article",
          "[world][diagnose]") {
  facts all = sound();
  all.constraints[0].exceptions = {term_code{"no_provocation"}};
  CHECK(diagnose(all).empty());
  all.constraints[0].exceptions = {term_code{"danger"}};
  REQUIRE(diagnose(all).size() == 1);
  CHECK_FALSE(world::build(all).has_value());
  facts with_term = all;
  with_term.terms.push_back({term_kind::condition, "danger", "its survival is in danger", {}});
  CHECK(diagnose(with_term).empty());
  article_record article;
  article.conditions = {term_code{"danger"}};
  all.agreements[0].articles = {article};
  const auto found = diagnose(all);
  for (const auto& one : found) CHECK(one.what.view() != "danger");
}

TEST_CASE("text that is no date comes back from load", "[world][diagnose]") {
  const auto read = load(
      "entente-world 1\n"
      "party code=ARC\n"
      "party code=BOR\n"
      "agreement code=PACT signed_on=1950-13-01 in_force=1950-02-30 ended=soon\n"
      "  party party=ARC from=195\n"
      "  party party=BOR\n"
      "end\n");
  REQUIRE(!read);
  const auto& found = read.error();
  REQUIRE(found.size() == 4);
  CHECK(found[0].rule == errc::day_is_in_the_calendar);
  CHECK(found[1].rule == errc::day_is_in_the_calendar);
  CHECK(found[2].rule == errc::text_is_a_date);
  CHECK(found[2].what.view() == "soon");
  CHECK(found[3].rule == errc::text_is_a_date);
  CHECK(found[3].at.line == 5);
}
