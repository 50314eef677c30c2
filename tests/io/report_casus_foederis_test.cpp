// SPDX-FileCopyrightText: 2026 The entente authors
// SPDX-License-Identifier: BSL-1.0
//
// Duties on an incident, cascades, conflicts and powers in words: why not, what is open, faults
// first, and `<<` for each.
#include "support/made_states.hpp"
#include <entente/entente.hpp>
#include <entente/io/print.hpp>
#include <entente/io/report_casus_foederis.hpp>
#include <entente/query/incident_faults.hpp>

#include <catch2/catch_test_macros.hpp>

#include <sstream>
#include <string>
#include <vector>

using namespace entente;
using namespace made;

namespace {

inline constexpr struct the_strait final : area<"strait", "the Strait"> {
} the_strait;
inline constexpr struct in_snow final : condition<"in_snow", "snow lies"> {
} in_snow;
inline constexpr struct by_cora final : condition<"excluded_adversary:COR", "it is Cora"> {
} by_cora;
inline constexpr struct pact final
    : agreement<"ABD", "Pact", is_an<treaty>, signed_on<"1900-01-01">, in_force<"1900-01-01">,
                between<arda, bora, dora>, article<"1", pledge<duty::defence>, within<the_strait>>,
                article<"2", pledge<duty::defence>, after<in_snow>, unless<by_cora>>,
                article<"annex 3", pledge<duty::defence>, after<request_by_victim>>> {
} pact;
inline constexpr struct friends final
    : agreement<"AC", "Friends", is_an<treaty>, signed_on<"1900-01-01">, in_force<"1900-01-01">,
                between<arda, cora>, article<"1", pledge<duty::nonaggression>>> {
} friends;

const casus_resolver& resolver() {
  static const casus_resolver r = [] {
    background scene;
    place_record shore;
    shore.code = "shore";
    scene.places.push_back(shore);
    area_record strait;
    strait.area = "strait";
    strait.agreement = "ABD";
    scene.areas.push_back(strait);
    return casus_resolver{world{pact, friends}, scene};
  }();
  return r;
}
incident raid() {
  incident made;
  made.attacker = "COR";
  made.target = "BOR";
  made.kind = incident_kind::armed;
  made.place = "shore";
  made.day = "1910-06-01";
  made.provoked = truth::no;
  made.fighting = known_list<war_between>::none();
  return made;
}

/// The words, if both ways agree.
template <class T>
std::string words(const T& value) {
  std::ostringstream out;
  out << value;
  return out.str() == to_string(value) ? out.str() : "<< writes " + out.str();
}
std::string of_article(const casus_answer& answer, std::string_view number) {
  for (const called_duty& d : answer.duties)
    if (d.by.article.view() == number) return words(d);
  return {};
}
casus_answer asked(const incident& event) {
  return casus_foederis_between(resolver(), event, arda, bora, pact);
}

}  // namespace

TEST_CASE("a duty that is not owed says because of what, in plain words", "[io][casus]") {
  const casus_answer found = asked(raid());
  CHECK(of_article(found, "1") ==
        "Arda does not owe Bora defence by article 1 of Pact, because the place is not in the "
        "Strait.");
  CHECK(of_article(found, "2") ==
        "Arda does not owe Bora defence by article 2 of Pact, because the exception \"it is "
        "Cora\" applies.");
  CHECK(of_article(found, "annex 3") ==
        "Arda may owe Bora defence by annex 3 of Pact. It is not known or not decided whether Bora "
        "asks for it.");
  incident event = raid();
  event.attacker = "DOR";
  event.stated = {{"in_snow", {}, truth::no}, {"request_by_victim", "ABD", truth::no}};
  CHECK(of_article(asked(event), "2") ==
        "Arda does not owe Bora defence by article 2 of Pact, because the condition \"snow lies\" "
        "is not met.");
  CHECK(of_article(asked(event), "annex 3") ==
        "Arda does not owe Bora defence by annex 3 of Pact, because Bora does not ask for it.");
  event.target = "COR";
  event.attacker = "BOR";
  CHECK(of_article(asked(event), "1") ==
        "Arda does not owe Bora defence by article 1 of Pact, because Bora is not the party "
        "attacked, and the place is not in the Strait.");
  const casus_answer stranger = casus_foederis_between(resolver(), raid(), cora, bora, pact);
  CHECK(of_article(stranger, "1")
            .find("because Cora is not a party to it, Cora is itself the "
                  "adversary, and the place") != std::string::npos);
  CHECK(words(casus_foederis_between(resolver(), raid(), "XXX", bora).duties[0]) ==
        "Whether XXX owes BOR anything is unknown: the world does not have both, and the agreement "
        "that was asked for.");
}

TEST_CASE("several bearers in one line are told of in the plural", "[io][casus]") {
  std::string text;
  for (const report_line& line : report_of(casus_foederis(resolver(), raid())).lines)
    text += line.says;
  CHECK(text.find("Arda, Dora do not owe Bora defence by article 1 of Pact, because the place is "
                  "not in the Strait.") != std::string::npos);
  CHECK(text.find("Arda, Dora may owe Bora defence by annex 3 of Pact. It is not known or not "
                  "decided whether Bora asks for it.") != std::string::npos);
}

TEST_CASE("no reason is a double negation", "[io][casus]") {
  // Each word of the vocabulary, failed and open.
  for (const auto& one : detail::words_of_tests) {
    deciding_test test;
    test.word = one.word;
    const std::string fails = detail::words_of_test(test, false, "Arda", "Bora");
    const std::string holds = detail::words_of_test(test, true, "Arda", "Bora");
    INFO(one.word);
    CHECK(fails != holds);
    CHECK(fails.find("@") == std::string::npos);
    CHECK(fails.find("#") == std::string::npos);
    CHECK(holds.find(" not ") == std::string::npos);
  }
  // Each is a word that something asks: a test of the library itself, or a row of the table.
  for (const auto& one : detail::words_of_tests) {
    bool is_asked = !condition_table{}.find(one.word).word.empty();
    for (const std::string_view own : detail::builtin_words) is_asked = is_asked || own == one.word;
    INFO(one.word);
    CHECK(is_asked);
  }
}

TEST_CASE("faults come first in a report, in the verdict and in the lines", "[io][casus]") {
  incident event = raid();
  event.supporters = known_list<party_code>::only({"BOR"});
  const report made = report_of(casus_foederis(resolver(), event));
  CHECK(made.verdict.rfind("1 fault in what is said of it; ", 0) == 0);
  CHECK(made.lines[0].says == "Fault: BOR is said to be on both sides.");
  event.in_aid_of = "BOR";
  const report of_cascade = report_of(what_if(resolver(), event, honour_all{}));
  CHECK(of_cascade.verdict.rfind("2 faults in what is said of it; ", 0) == 0);
  CHECK(of_cascade.lines[1].says ==
        "Fault: The attacker is said to come in for BOR, which it attacks.");
  CHECK(report_of(casus_foederis(resolver(), raid())).verdict.find("fault") == std::string::npos);
  // Nobody attacks itself: nothing follows.
  event = raid();
  event.attacker = "BOR";
  CHECK(report_of(what_if(resolver(), event, honour_all{})).verdict == "nobody; 0 rounds");
  CHECK(to_text(report_of(casus_foederis(resolver(), event))).find("Fault: BOR cannot attack") !=
        std::string::npos);
}

TEST_CASE("every fault is one sentence", "[io][casus]") {
  std::vector<std::string> seen;
  for (const auto& [fault, name] : words_of(incident_fault{})) {
    const std::string says = words(incident_finding{fault, "AAA"});
    INFO(name);
    CHECK(says.size() > 10);
    CHECK(says.back() == '.');
    for (const std::string& other : seen) CHECK(other != says);
    seen.push_back(says);
  }
}

TEST_CASE("incidents, calls, powers and conflicts in words", "[io][casus]") {
  CHECK(words(raid()) == "incident (armed_attack) by COR against BOR at shore, on 1910-06-01");
  CHECK(words(incident{}) ==
        "incident (unknown) by somebody against somebody, on a day that is not known");
  CHECK(words(war_between{"COR", "BOR"}) == "COR against BOR");
  CHECK(words(duty_state::in_effect) == "in_effect");
  CHECK(words(call_outcome::barred) == "barred");

  incident event = raid();
  event.invoked = {{"ABD", "annex 3"}};
  std::vector<std::string> calls;
  const cascade c = what_if(resolver(), event, [&](const call_to_act& call) {
    calls.push_back(words(call));
    return true;
  });
  REQUIRE(calls.size() == 2);
  CHECK(calls[0] == "ARD is called, in round 1, to help BOR against COR by ABD, annex 3.");
  CHECK(words(c.calls[0]) == "Round 1: ARD, for BOR against COR, by ABD, annex 3: honoured.");
  CHECK(words(c.sides[0]) == "COR: attacker");
  std::ostringstream whole;
  whole << c << casus_foederis(resolver(), event);
  CHECK(whole.str() == to_text(c) + to_text(casus_foederis(resolver(), event)));

  const auto conflicts = duty_conflicts(resolver(), {&event, 1});
  REQUIRE(conflicts.size() == 1);
  CHECK(words(conflicts[0]).rfind("help_and_nonaggression: clause ", 0) == 0);
  CHECK(words(conflicts[0]).find("; unresolved") != std::string::npos);
  CHECK(words(conflicts[0].first.found).find("owes") != std::string::npos);
  CHECK(
      words(possible_contradiction{{{"COR", "BOR"}}, conflicts[0]}).rfind("COR against BOR: ", 0) ==
      0);

  const auto say = [](power_kind kind) { return words(power{kind, "BOR", "ARD", "ABD", "1"}); };
  CHECK(say(power_kind::waive) == "BOR can release ARD from ABD, article 1.");
  CHECK(say(power_kind::invoke) == "BOR can call upon ABD, article 1.");
  CHECK(say(power_kind::request) == "BOR can ask ARD for help by ABD, article 1.");
  CHECK(say(power_kind::veto).find("keep the parties from") != std::string::npos);
  CHECK(say(power_kind::determine).find("find, with") != std::string::npos);
  CHECK(words(power{power_kind::denounce, "BOR", {}, "ABD", {}}) ==
        "BOR can denounce ABD, for what happens later.");
  CHECK(words(deciding_test{"strait", "the Strait", test_kind::area}) ==
        "the place is in the Strait");
}
