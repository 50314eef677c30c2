// SPDX-FileCopyrightText: 2026 The entente authors
// SPDX-License-Identifier: BSL-1.0
#include <entente/io/sentence.hpp>

#include <catch2/catch_test_macros.hpp>

#include <set>
#include <string>

using namespace entente;

namespace {

reason about(ground on, truth says = truth::yes) {
  reason why;
  why.on = on;
  why.says = says;
  why.subject = "ALB";
  why.subject_name = "Alba";
  why.object = "BRE";
  why.object_name = "Brea";
  why.instrument = "PACT";
  why.instrument_name = "the Pact";
  why.article = "5";
  why.words = "observer";
  why.during = {"1950-01-01", "1970-02"};
  why.cites = {"Text of the Pact", confidence::verified, "number"};
  return why;
}

}  // namespace

TEST_CASE("every ground is one sentence", "[io]") {
  CHECK(sentence(about(ground::article)) ==
        "Alba owes Brea defence by article 5 of the Pact, since 1950-01-01, until 1970-02.");
  CHECK(sentence(about(ground::article, truth::unknown)) ==
        "Alba may owe Brea defence by article 5 of the Pact, since 1950-01-01, until 1970-02.");
  CHECK(sentence(about(ground::article_ended, truth::no)) ==
        "Alba owed Brea defence by article 5 of the Pact, since 1950-01-01, until 1970-02; that "
        "has ended.");
  CHECK(sentence(about(ground::article_to_come, truth::no)) ==
        "Alba does not yet owe Brea defence by article 5 of the Pact, since 1950-01-01, until "
        "1970-02.");
  CHECK(sentence(about(ground::other_bearer, truth::no)) ==
        "Article 5 of the Pact pledges defence, but Alba does not owe it to Brea.");
  CHECK(sentence(about(ground::no_article, truth::no)) ==
        "No agreement makes Alba owe Brea defence.");
  CHECK(sentence(about(ground::not_covered, truth::unknown)) ==
        "The day lies outside the time that the facts cover, [1950-01-01, 1970-02).");
  CHECK(sentence(about(ground::no_such_party, truth::unknown)) ==
        "The world has no party called \"ALB\".");
  CHECK(sentence(about(ground::agreement)) ==
        "the Pact between Alba and Brea is in force, since 1950-01-01, until 1970-02; whether it "
        "binds in law is not known.");
  CHECK(sentence(about(ground::role)) ==
        "Alba is an observer of Brea, since 1950-01-01, until 1970-02.");
  CHECK(sentence(about(ground::role, truth::unknown)) ==
        "Alba may be an observer of Brea, since 1950-01-01, until 1970-02.");
  CHECK(sentence(about(ground::role, truth::no)) ==
        "Alba is not an observer of Brea: its spell is since 1950-01-01, until 1970-02.");
  CHECK(sentence(about(ground::step)) == "1950-01-01: observer.");
  CHECK(sentence(about(ground::provision)) ==
        "the Pact has observer, since 1950-01-01, until 1970-02.");
  CHECK(sentence(about(ground::feature)) ==
        "the Pact has observer, since 1950-01-01, until 1970-02.");
  // Each ground has its own, but for the two of a thing that something has.
  std::set<std::string> different;
  for (const auto& [on, word] : words_of(ground{})) different.insert(sentence(about(on)));
  CHECK(different.size() == words_of(ground{}).size() - 1);
}

TEST_CASE("sentences of reasons that miss something", "[io]") {
  reason why = about(ground::article);
  why.about = duty::nonaggression;
  why.article = {};
  why.subject_name = {};
  why.instrument_name = {};
  why.reading = "ATOP";
  why.during = {};
  CHECK(sentence(why) == "ALB owes Brea non-aggression by PACT (reading: ATOP).");
  why.on = ground::other_bearer;
  CHECK(sentence(why) ==
        "PACT (reading: ATOP) pledges non-aggression, but ALB does not owe it to "
        "Brea.");
  why = about(ground::nothing_asked);
  why.words = "the incident names no target";
  CHECK(sentence(why) == "Nobody can say: the incident names no target.");
  why.words = {};
  CHECK(sentence(why) == "Nothing is proposed: no duty, form or domain is named.");
  why = about(ground::no_article);
  why.object = why.object_name = {};
  CHECK(sentence(why) == "No agreement makes Alba owe anybody defence.");
  why.subject = why.subject_name = {};
  CHECK(sentence(why) == "No agreement makes anybody owe anybody defence.");
  why = about(ground::role, truth::no);
  why.during = {};
  why.words = "member";
  CHECK(sentence(why) == "Alba is not a member of Brea.");
  why = about(ground::agreement);
  why.during = {};
  why.binding = truth::yes;
  CHECK(sentence(why) == "the Pact between Alba and Brea is in force; it is legally binding.");
  why.binding = truth::no;
  why.says = truth::unknown;
  CHECK(sentence(why) ==
        "the Pact between Alba and Brea may be in force; it is not legally binding.");
  for (const auto& [on, word] : words_of(ground{})) {
    reason empty;
    empty.on = on;
    CHECK_FALSE(sentence(empty).empty());
  }
}

TEST_CASE("since when and until when", "[io]") {
  const auto told = [](spell s) { return detail::since_until(s); };
  CHECK(told({}) == "");
  CHECK(told({"1960", partial_date::never()}) == ", since 1960");
  CHECK(told({partial_date::dawn(), "1960-01"}) == ", until 1960-01");
  CHECK(told({partial_date::unknown(), "1960-01-02"}) ==
        ", since a day that is not known, until 1960-01-02");
  partial_date after_signature = partial_date::unknown();
  after_signature.earliest_ = "1985-02-03";
  CHECK(told({after_signature, partial_date::never()}) ==
        ", since a day that is not known, from 1985-02-03 on");
}

TEST_CASE("citations", "[io]") {
  CHECK(citation(about(ground::article)) ==
        "PACT, article 5; verified: Text of the Pact (general knowledge: number)");
  reason why = about(ground::article);
  why.article = {};
  why.cites.unverified = {};
  CHECK(citation(why) == "PACT; verified: Text of the Pact");
  why.cites = {"general knowledge", confidence::known, "all"};
  CHECK(citation(why) == "PACT; known");
  why.cites = {};
  CHECK(citation(why) == "PACT");
  why.instrument = {};
  CHECK(citation(why) == "");
  why.cites = {"A book", confidence::known, ""};
  CHECK(citation(why) == "known: A book");
}

TEST_CASE("every question is one sentence", "[io]") {
  const auto asked = [](question_kind kind, duty about = duty::defence) {
    return sentence(question{kind, about, "Alba", "Brea", "2000-02-29"_day});
  };
  CHECK(asked(question_kind::owes) == "Does Alba owe Brea defence on 2000-02-29?");
  CHECK(asked(question_kind::owes, duty::nonaggression) ==
        "Does Alba owe Brea non-aggression on 2000-02-29?");
  CHECK(asked(question_kind::who_owes) == "Who owes Brea defence on 2000-02-29?");
  CHECK(asked(question_kind::owed_by) == "To whom does Alba owe defence on 2000-02-29?");
  CHECK(asked(question_kind::is_member) == "Is Alba a member of Brea on 2000-02-29?");
  CHECK(asked(question_kind::members) == "Who are the members of Brea on 2000-02-29?");
  CHECK(asked(question_kind::partners) == "Who are the partners of Brea on 2000-02-29?");
  CHECK(asked(question_kind::participants) == "Who takes part in Brea on 2000-02-29?");
  CHECK(asked(question_kind::observers) == "Who observes Brea on 2000-02-29?");
  CHECK(asked(question_kind::roles) == "Which roles does Alba have on 2000-02-29?");
  CHECK(asked(question_kind::tie) == "What ties Alba and Brea on 2000-02-29?");
}

TEST_CASE("every change is one sentence", "[io]") {
  const auto told = [](change_kind what) {
    return sentence(tie_event{"1994-06", what, "PACT", "Pact", "ALB", "guest", {}});
  };
  CHECK(told(change_kind::signed_) == "1994-06: Pact (PACT) is signed.");
  CHECK(told(change_kind::entered_into_force) == "1994-06: Pact (PACT) enters into force.");
  CHECK(told(change_kind::denounced) == "1994-06: ALB denounces Pact (PACT).");
  CHECK(told(change_kind::joined) == "1994-06: ALB joins Pact (PACT) as guest.");
  CHECK(sentence(tie_event{"1994", change_kind::left, "P1", {}, "ALB", {}, {}, "Alba"}) ==
        "1994: Alba (ALB) leaves P1.");
  CHECK(told(change_kind::left) == "1994-06: ALB leaves Pact (PACT) as guest.");
  CHECK(told(change_kind::renewed) == "1994-06: Pact (PACT) is renewed.");
  CHECK(told(change_kind::ended) == "1994-06: Pact (PACT) ends.");
  CHECK(told(change_kind::step_taken) == "1994-06: Pact (PACT).");
  CHECK(sentence(tie_event{"1994", change_kind::joined, "PACT", "Pact", "ALB", {}, {}}) ==
        "1994: ALB joins Pact (PACT).");
}

TEST_CASE("features in words", "[io]") {
  feature f;
  f.kind = feature_kind::instrument;
  f.code = "IPCP";
  CHECK(sentence(f) == "instrument IPCP");
  f.from = "IPCP2014";
  f.during.from = "2014-05-06";
  CHECK(sentence(f) == "instrument IPCP (IPCP2014, since 2014-05-06)");
}

TEST_CASE("diagnostics in words", "[io]") {
  const diagnostic full{errc::code_is_known, "JPX", "agreement NAT1949", {"treaties.txt", 3, 14}};
  CHECK(to_string(full) ==
        "treaties.txt:3:14: a code names something in the world: JPX in agreement NAT1949");
  CHECK(to_string(diagnostic{errc::world_has_a_party, {}, {}, {}}) ==
        "a world has at least one party");
  CHECK(to_string(diagnostic{errc::text_is_a_date, "1999-13", {}, {{}, 7, 0}}) ==
        ":7:0: a date reads YYYY, YYYY-MM or YYYY-MM-DD: 1999-13");
  CHECK(to_string(errc::code_is_unique) == "one code names one thing");
}

TEST_CASE("days, dates and spells in words", "[io]") {
  CHECK(to_string("2000-02-29"_day) == "2000-02-29");
  CHECK(to_string("0007-01-02"_day) == "0007-01-02");
  CHECK(to_string(date::dawn()) == "dawn");
  CHECK(to_string(date::never()) == "never");
  CHECK(to_string(partial_date{"2018"}) == "2018");
  CHECK(to_string(partial_date{"2018-02"}) == "2018-02");
  CHECK(to_string(partial_date{"2018-02-01"}) == "2018-02-01");
  CHECK(to_string(partial_date::unknown()) == "unknown");
  CHECK(to_string(partial_date::dawn()) == "dawn");
  CHECK(to_string(partial_date::never()) == "never");
  partial_date odd{"2018"};
  odd.earliest_ = "2018-03-05";
  CHECK(to_string(odd) == "2018-03-05/2018-12-31");
  CHECK(to_string(period{"1960-01-01"_day}) == "[1960-01-01, never)");
  CHECK(to_string(period{}) == "[dawn, never)");
  CHECK(to_string(spell{"1960", "1961-02"}) == "[1960, 1961-02)");
  CHECK(to_string(truth::unknown) == "unknown");
  CHECK(to_string(party_code{"ALB"}) == "ALB");
}
