// SPDX-FileCopyrightText: 2026 The entente authors
// SPDX-License-Identifier: BSL-1.0
//
// Under which word, and of whom, an incident states what decides a condition.

#include <entente/entente.hpp>
#include <entente/query/casus_foederis.hpp>
#include <entente/query/powers.hpp>

#include <catch2/catch_test_macros.hpp>

#include <string>
#include <utility>

using namespace entente;

namespace {

constexpr duty_status obliged = duty_status::obliged, not_obliged = duty_status::not_obliged,
                      pending = duty_status::pending;

/// Three parties, and one article with one condition.
world asking(const term_code& condition, flag_set<duty> pledges = {duty::defence}) {
  facts f;
  f.coverage = period{"1900-01-01"_day, "2000-01-01"_day};
  for (const party_code& code :
       {party_code{"AAA"}, party_code{"BBB"}, party_code{"CCC"}, party_code{"XXX"}}) {
    party_record one;
    one.code = code;
    one.name = code.as_text();
    f.parties.push_back(one);
  }
  agreement_record pact;
  pact.code = "PACT";
  pact.name = "Pact";
  pact.signed_on = "1950-01-01";
  pact.in_force = "1950-01-01";
  pact.parties = {{"AAA", {}}, {"BBB", {}}, {"CCC", {}}};
  article_record first;
  first.number = "1";
  first.pledges = pledges;
  first.conditions = {condition};
  pact.articles = {first};
  f.agreements.push_back(pact);
  term_record named;
  named.kind = term_kind::condition;
  named.code = condition;
  named.label = "the condition";
  f.terms.push_back(named);
  return world::build(f).value();
}
incident attack_on(const party_code& target) {
  return {.attacker = "XXX",
          .target = target,
          .kind = incident_kind::armed,
          .day = "1960-05-01",
          .provoked = truth::no,
          .supporters = known_list<party_code>::none()};
}
incident with(incident event, std::initializer_list<stated_fact> facts_stated) {
  event.stated = list<stated_fact>(facts_stated);
  return event;
}
duty_status owed(const casus_resolver& r, const incident& event, const char* bearer,
                 const char* beneficiary) {
  return casus_foederis_between(r, event, bearer, beneficiary, "PACT").duties[0].status;
}
bool decides_nothing(const casus_resolver& r, const incident& event) {
  for (const incident_finding& one : diagnose(r, event))
    if (one.fault == incident_fault::nobody_asks_it) return true;
  return false;
}

}  // namespace

TEST_CASE("a request is of the target, which asks, or of another party, which is asked",
          "[casus]") {
  const term_code request{"request_by_victim"};
  const casus_resolver r{asking(request), {}};
  const incident on_b = attack_on("BBB");
  CHECK(owed(r, on_b, "AAA", "BBB") == pending);
  // It asks: of all bearers.
  for (const auto& [value, status] :
       {std::pair{truth{truth::yes}, obliged}, {truth{truth::no}, not_obliged}})
    for (const term_code& of : {term_code{"BBB"}, term_code{"PACT"}, term_code{}})
      for (const char* bearer : {"AAA", "CCC"})
        CHECK(owed(r, with(on_b, {{request, of, value}}), bearer, "BBB") == status);
  // One is asked: of that one alone.
  CHECK(owed(r, with(on_b, {{request, "AAA", truth::yes}}), "AAA", "BBB") == obliged);
  CHECK(owed(r, with(on_b, {{request, "AAA", truth::yes}}), "CCC", "BBB") == pending);
  // The target's own asking is none by another one, which supports it.
  incident helped = attack_on("AAA");
  helped.supporters_of_target = known_list<party_code>::only({"BBB", "CCC"});
  helped = with(helped, {{request, "BBB", truth::yes}});
  CHECK(owed(r, helped, "BBB", "AAA") == obliged);
  CHECK(owed(r, helped, "CCC", "AAA") == pending);
  const casus_resolver of_a{asking(request), {}};
  const incident asks_for_itself = with(attack_on("AAA"), {{request, "AAA", truth::yes}});
  CHECK(owed(of_a, asks_for_itself, "BBB", "AAA") == obliged);
  // Who the target is may not be known: then what is said of either may be either.
  const incident on_somebody = attack_on({});
  for (const term_code& of : {term_code{"AAA"}, term_code{"BBB"}})
    for (const truth value : {truth::yes, truth::no}) {
      const incident event = with(on_somebody, {{request, of, value}});
      const duty_status known = owed(r, event, "AAA", "BBB");
      CHECK(known != obliged);
    }
  // The power to ask is that of the target; after it, it has asked.
  for (const power& one : powers_over(casus_foederis(r, helped), r))
    if (one.kind == power_kind::request)
      for (const called_duty& duty : casus_foederis(r, after_use(helped, one)).duties)
        if (duty.by.subject.view() == one.over.view() && duty.by.object.view() == one.holder.view())
          CHECK(duty.undetermined.empty());
}

TEST_CASE("conditions that what is stated decides answer to their own word", "[casus]") {
  for (const term_code& word :
       {term_code{"request_of_a_party"}, term_code{"defence_of_special_interests"},
        term_code{"invocation_by_victim"}}) {
    INFO(word.view());
    const casus_resolver r{asking(word), {}};
    const incident event = attack_on("BBB");
    CHECK(owed(r, event, "AAA", "BBB") == pending);
    for (const term_code& of : {term_code{"BBB"}, term_code{"PACT"}, term_code{}}) {
      CHECK(owed(r, with(event, {{word, of, truth::yes}}), "AAA", "BBB") == obliged);
      CHECK(owed(r, with(event, {{word, of, truth::no}}), "AAA", "BBB") == not_obliged);
      CHECK(diagnose(r, with(event, {{word, of, truth::yes}})).empty());
    }
  }
  const casus_resolver r{asking("request_of_a_party"), {}};
  CHECK(owed(r, with(attack_on("BBB"), {{"request_of_a_party", "CCC", truth::yes}}), "AAA",
             "BBB") == obliged);
  CHECK(owed(r, with(attack_on("BBB"), {{"request_by_victim", "BBB", truth::yes}}), "AAA", "BBB") ==
        obliged);
}

TEST_CASE("every word of the library: what is stated under it decides, or is a fault",
          "[casus][hostile]") {
  const auto states = [](const condition_row& row, const char* argument) {
    const term_code bare = term_code::parse(row.word).value();
    const term_code word =
        term_code::parse(std::string{row.word} + (argument == nullptr ? "" : argument)).value();
    const casus_resolver r{row.only_for.empty() ? asking(word) : asking(word, row.only_for), {}};
    // What is fixed by fields is left out as far as it can be.
    incident event = attack_on("BBB");
    event.kind = incident_kind::unknown;
    event.provoked = truth::unknown;
    event.supporters = {};
    for (const term_code& under : {bare, word}) {
      INFO(word.view() << " stated as " << under.view());
      bool decides = false;
      const auto undetermined = [&](const incident& one) {
        const auto answer = casus_foederis_between(r, one, "AAA", "BBB", "PACT");
        return std::pair{answer.duties[0].failed, answer.duties[0].undetermined};
      };
      const auto before = undetermined(event);
      for (const truth value : {truth::yes, truth::no})
        for (const term_code& of : {term_code{}, term_code{"PACT"}, term_code{"AAA"},
                                    term_code{"BBB"}, term_code{"CCC"}, term_code{"XXX"}})
          decides = decides || undetermined(with(event, {{under, of, value}})) != before;
      CHECK(decides != decides_nothing(r, with(event, {{under, {}, truth::yes}})));
    }
  };
  for (const condition_row& row : standard_conditions) {
    states(row, nullptr);
    states(row, ":CCC");
  }
  const casus_resolver own{asking("a_word_of_ones_own"), {}};
  CHECK_FALSE(
      decides_nothing(own, with(attack_on("BBB"), {{"a_word_of_ones_own", {}, truth::no}})));
}
