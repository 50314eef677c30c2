// SPDX-FileCopyrightText: 2026 The entente authors
// SPDX-License-Identifier: BSL-1.0
//
// Numbers and answers that are known from outside the library, by the guiding article's systems.
// They need no tables.
#include <entente/data/nato_japan.hpp>
#include <entente/entente.hpp>

#include <catch2/catch_test_macros.hpp>

#include <algorithm>
#include <string>
#include <vector>

using namespace entente;
using namespace entente::data;

namespace {

const world& everything() {
  static const world w{catalogue::nato_japan};
  return w;
}
const date as_of = "2023-02-15"_day;

std::vector<std::string> codes(const party_list& found) {
  std::vector<std::string> made;
  for (const auto& f : found) made.emplace_back(f.code.view());
  std::sort(made.begin(), made.end());
  return made;
}
std::vector<std::string> codes(const row_list<tie_agreement>& found) {
  std::vector<std::string> made;
  for (const auto& a : found) made.emplace_back(a.code.view());
  return made;
}
using words = std::vector<std::string>;

bool cites(const answer& a, std::string_view instrument, std::string_view article, ground on) {
  return std::any_of(a.reasons().begin(), a.reasons().end(), [&](const reason& why) {
    return why.on == on && why.instrument.view() == instrument && why.article.view() == article;
  });
}
date month(int year, int m) { return date::from({year, m, 1}).value(); }

}  // namespace

TEST_CASE("system 1: the documents of NATO and Japan", "[data][oracle]") {
  const tie_answer found = tie(everything().on(as_of), nato, japan);
  CHECK(codes(found.agreements) == words{"ISA_NATOJPN", "JPD2013", "IPCP2014"});
  CHECK(codes(tie(everything().on("2010-06-24"_day), nato, japan).agreements).empty());
  CHECK(codes(tie(everything().on("2023-07-12"_day), nato, japan).agreements) ==
        words{"ISA_NATOJPN", "JPD2013", "ITPP2023"});
}

TEST_CASE("system 2: the members of NATO by day", "[data][oracle]") {
  const auto count = [](date day) { return members(everything().on(day), nato).size(); };
  CHECK(count(as_of) == 30);
  CHECK(count("2023-05-01"_day) == 31);
  CHECK(count("2024-04-01"_day) == 32);
  // Each round, on its day and the day before.
  CHECK(count("1949-08-23"_day) == 0);
  CHECK(count("1949-08-24"_day) == 12);
  CHECK(count("1952-02-17"_day) == 12);
  CHECK(count("1952-02-18"_day) == 14);
  CHECK(count("1955-05-06"_day) == 15);
  CHECK(count("1982-05-30"_day) == 16);
  CHECK(count("1999-03-12"_day) == 19);
  CHECK(count("2004-03-29"_day) == 26);
  CHECK(count("2009-04-01"_day) == 28);
  CHECK(count("2017-06-05"_day) == 29);
  CHECK(count("2020-03-27"_day) == 30);
  CHECK(count("2023-04-03"_day) == 30);
  CHECK(count("2023-04-04"_day) == 31);
  CHECK(count("2024-03-06"_day) == 31);
  CHECK(count("2024-03-07"_day) == 32);
  const snapshot now = everything().on(as_of);
  for (const party_ref ally :
       {party_ref{united_kingdom}, party_ref{united_states}, party_ref{albania}})
    CHECK(is_member(now, ally, nato).value() == truth::yes);
  CHECK(is_member(now, finland, nato).value() == truth::no);
}

TEST_CASE("system 3: Japan is a partner and never a member", "[data][oracle]") {
  for (date day = "1949-04-04"_day; day < "2027-01-01"_day; day = day + 13) {
    const snapshot now = everything().on(day);
    if (!is_member(now, japan, nato).value().is_no() || !members(now, nato).contains(japan).is_no())
      FAIL_CHECK("Japan is a member on day " << day.days_);
  }
  const role_list found = roles(everything().on(as_of), japan);
  words held;
  for (const auto& r : found)
    held.push_back(std::string{name_of(r.as)} + " " + std::string{r.title.view()} + " " +
                   std::string{r.code.view()});
  std::sort(held.begin(), held.end());
  CHECK(held == words{"participant contributing participant CCDCOE", "partner  AP4",
                      "partner  PATG", "partner  PII"});
  for (const party_ref framework :
       {party_ref{patg}, party_ref{ap4}, party_ref{pii}, party_ref{nato}})
    CHECK(partners(everything().on(as_of), framework).contains(japan) == truth::yes);
}

TEST_CASE("Japan takes part in the cyber centre from 4 November 2022", "[data][oracle]") {
  const auto takes_part = [](date day) {
    return participants(everything().on(day), ccdcoe).contains(japan);
  };
  CHECK(takes_part("2022-11-03"_day) == truth::no);
  CHECK(takes_part("2022-11-04"_day) == truth::yes);
  CHECK(takes_part(as_of) == truth::yes);
  CHECK(is_member(everything().on(as_of), japan, ccdcoe).value() == truth::no);
}

TEST_CASE("system 12: the four partners of the Indo-Pacific", "[data][oracle]") {
  CHECK(codes(partners(everything().on(as_of), ap4)) == words{"AUS", "JPN", "KOR", "NZL"});
  CHECK(partners(everything().on("2022-06-28"_day), ap4).empty());
}

TEST_CASE("system 15: what is done and stands in no document", "[data][oracle]") {
  const tie_answer found = tie(everything().on(as_of), nato, japan);
  words informal;
  for (const auto& d : found.domains)
    if (!d.rests_on.contains(basis::text)) informal.emplace_back(d.code.view());
  std::sort(informal.begin(), informal.end());
  CHECK(informal == words{"capacity_building", "emerging_tech", "interoperability", "space",
                          "strategic_communications"});
  // The programme of 2023 takes all five.
  words later;
  for (const auto& d : tie(everything().on("2023-08-31"_day), nato, japan).domains)
    if (!d.rests_on.contains(basis::text)) later.emplace_back(d.code.view());
  CHECK(later.empty());
}

TEST_CASE("system 17: steps, forms and domains so far", "[data][oracle]") {
  struct row {
    date day;
    std::size_t steps, forms, domains;
  };
  for (const row& r : {row{"2010-12-31"_day, 17, 7, 6}, row{"2018-12-31"_day, 41, 13, 12},
                       row{as_of, 58, 14, 17}, row{"2023-08-31"_day, 67, 15, 19}}) {
    const tie_answer found = tie(everything().on(r.day), nato, japan);
    CAPTURE(r.day.days_);
    CHECK(found.steps.size() == r.steps);
    CHECK(found.forms_of_steps.size() == r.forms);
    CHECK(found.domains_of_steps.size() == r.domains);
    CHECK(found.possible_steps.empty());
  }
  // The same either way round.
  CHECK(tie(everything().on(as_of), japan, nato).steps.size() == 58);
}

TEST_CASE("what was only announced is a step, but no feature of the tie", "[data][oracle]") {
  const tie_answer found = tie(everything().on("2023-08-31"_day), nato, japan);
  CHECK(std::count(found.forms_of_steps.begin(), found.forms_of_steps.end(), office.code()) == 1);
  CHECK(found.has(office) == truth::no);
  CHECK(found.has(mission) == truth::yes);
  // Japan announced in 2018 that it would join the centre, and did in 2022.
  CHECK(tie(everything().on("2022-11-03"_day), nato, japan).has(centre_participation) == truth::no);
  CHECK(tie(everything().on("2022-11-04"_day), nato, japan).has(centre_participation) ==
        truth::yes);
  // Inside the year that is all that is known of a step, it is not known either.
  CHECK(tie(everything().on("2013-12-31"_day), nato, japan).has(exercise_observer) == truth::no);
  CHECK(tie(everything().on("2015-06-30"_day), nato, japan).has(exercise_observer) ==
        truth::unknown);
  CHECK(tie(everything().on("2015-12-31"_day), nato, japan).has(exercise_observer) == truth::yes);
}

TEST_CASE("system 18 and 44: depth is not obligation", "[data][oracle]") {
  for (int year = 1990; year <= 2026; ++year)
    for (int m = 1; m <= 12; ++m) {
      const snapshot now = everything().on(month(year, m));
      const party_id a = now.find_party(nato), b = now.find_party(japan);
      for (const auto& [kind, word] : words_of(duty{}))
        if (now.possibly_owed(kind).test(a.index(), b.index()) ||
            now.possibly_owed(kind).test(b.index(), a.index()) ||
            !owes(now, kind, nato, japan).value().is_no() ||
            !owes(now, kind, japan, nato).value().is_no())
          FAIL_CHECK("a duty of " << word << " in " << year << "-" << m);
      for (const auto& agreement : tie(now, nato, japan).agreements)
        if (agreement.binding != truth{agreement.code.view() == "ISA_NATOJPN"})
          FAIL_CHECK(agreement.code.view() << " in " << year << "-" << m);
    }
  const answer none = owes(everything().on(as_of), duty::defence, nato, japan);
  REQUIRE(none.reasons().size() == 1);
  CHECK(none.reasons()[0].on == ground::no_article);
}

TEST_CASE("system 19: three decades, faster lately", "[data][oracle]") {
  const auto steps = [](date from, date until) {
    const auto events = history(everything(), nato, japan, from, until);
    return std::count_if(events.begin(), events.end(),
                         [](const tie_event& e) { return e.what == change_kind::step_taken; });
  };
  CHECK(steps("1989-12-31"_day, "1999-12-31"_day) == 3);
  CHECK(steps("1999-12-31"_day, "2009-12-31"_day) == 12);
  CHECK(steps("2009-12-31"_day, "2019-12-31"_day) == 28);
  CHECK(steps("2019-12-31"_day, "2022-12-31"_day) == 13);
  const auto all = history(everything(), nato, japan);
  const auto structured = std::find_if(all.begin(), all.end(),
                                       [](const tie_event& e) { return e.code.view() == "NJ002"; });
  REQUIRE(structured != all.end());
  CHECK(structured->when == partial_date{"1990"});
}

TEST_CASE("system 22: a seat at the table", "[data][oracle]") {
  const auto attended = [](std::string_view kind) {
    words made;
    for (const auto number : tie(everything().on(as_of), nato, japan).steps) {
      const step_record& s = everything().all_facts().steps[number];
      if (s.kind.view() == kind && s.on.is_exact() && s.on.earliest() > "2022-01-01"_day)
        made.emplace_back(s.code.view());
    }
    return made;
  };
  const auto day = [](std::string_view code) {
    for (const auto& s : everything().all_facts().steps)
      if (s.code.view() == code) return s.on;
    return partial_date{};
  };
  // Foreign ministers, then chiefs of defence; then the summit, with the four partners' own.
  CHECK(attended("ministerial_attendance") == words{"NJ050", "NJ051"});
  CHECK(day("NJ050") == partial_date{"2022-04-07"});
  CHECK(day("NJ051") == partial_date{"2022-05-19"});
  CHECK(attended("summit_attendance") == words{"NJ054", "NJ055"});
  CHECK(day("NJ054") == partial_date{"2022-06-29"});
}

TEST_CASE("system 30: the hedge keeps capability and information, not a guarantee",
          "[data][oracle]") {
  CHECK(codes(who_owes(everything().on(as_of), duty::defence, japan)) == words{"USA"});
  const world hedge = everything().without(united_states);
  const snapshot now = hedge.on(as_of);
  const party_list nobody = who_owes(now, duty::defence, japan);
  CHECK(nobody.empty());
  CHECK(nobody.possible().empty());
  CHECK(members(now, nato).size() == 29);
  const tie_answer left = tie(now, nato, japan);
  CHECK(codes(left.agreements) == words{"ISA_NATOJPN", "JPD2013", "IPCP2014"});
  CHECK(left.has(information_sharing) == truth::yes);
  CHECK(left.first_may_owe.empty());
  CHECK(left.second_may_owe.empty());
  const party_id jpn = now.find_party(japan);
  for (std::size_t i = 0; i != now.parties(); ++i)
    for (const auto& [kind, word] : words_of(duty{})) {
      CHECK_FALSE(now.possibly_owed(kind).test(jpn.index(), i));
      CHECK_FALSE(now.possibly_owed(kind).test(i, jpn.index()));
    }
  // The guarantee among the others stands.
  CHECK(owes(now, duty::defence, france, norway).value() == truth::yes);
  CHECK(owes(now, duty::defence, united_states, norway).value() == truth::unknown);
}

TEST_CASE("the treaty of 1960: who owes whom, by reading", "[data][oracle]") {
  const snapshot coded = everything().on(as_of);
  const snapshot text = everything().on(as_of, the_text);
  CHECK(owes(coded, duty::defence, united_states, japan).value() == truth::yes);
  CHECK(owes(coded, duty::defence, japan, united_states).value() == truth::no);
  CHECK(owes(text, duty::defence, united_states, japan).value() == truth::yes);
  CHECK(owes(text, duty::defence, japan, united_states).value() == truth::yes);
  for (const snapshot* now : {&coded, &text})
    for (const duty kind : {duty::nonaggression, duty::consultation}) {
      CHECK(owes(*now, kind, united_states, japan).value() == truth::yes);
      CHECK(owes(*now, kind, japan, united_states).value() == truth::yes);
    }
  for (const snapshot* now : {&coded, &text})
    for (const duty kind : {duty::offence, duty::neutrality}) {
      CHECK(owes(*now, kind, united_states, japan).value() == truth::no);
      CHECK(owes(*now, kind, japan, united_states).value() == truth::no);
    }
  CHECK(cites(owes(coded, duty::defence, united_states, japan), "USJPN1960", "V", ground::article));
  CHECK(cites(owes(coded, duty::defence, japan, united_states), "USJPN1960", "V",
              ground::other_bearer));
  // Alone among all states.
  CHECK(codes(owed_by(coded, duty::defence, japan)).empty());
  CHECK(codes(owed_by(text, duty::defence, japan)) == words{"USA"});
}

TEST_CASE("the treaty of 1951 hands over to that of 1960 on the day", "[data][oracle]") {
  const auto by = [](date day) {
    const answer found = owes(everything().on(day), duty::defence, united_states, japan);
    words made;
    for (const auto& why : found.reasons())
      if (why.on == ground::article) made.emplace_back(why.instrument.view());
    CHECK(found.value().is_yes() == !made.empty());
    return made;
  };
  CHECK(by("1952-04-27"_day).empty());
  CHECK(by("1952-04-28"_day) == words{"USJPN1951"});
  CHECK(by("1960-01-19"_day) == words{"USJPN1951"});  // signed, not in force
  CHECK(by("1960-06-22"_day) == words{"USJPN1951"});
  CHECK(by("1960-06-23"_day) == words{"USJPN1960"});
  CHECK(by("2026-01-01"_day) == words{"USJPN1960"});
  // Nonaggression came with the second treaty only.
  CHECK(
      owes(everything().on("1960-06-22"_day), duty::nonaggression, japan, united_states).value() ==
      truth::no);
  CHECK(
      owes(everything().on("1960-06-23"_day), duty::nonaggression, japan, united_states).value() ==
      truth::yes);
}

TEST_CASE("article 5 binds the allies from their day on", "[data][oracle]") {
  const auto defends = [](date day, party_ref bearer, party_ref beneficiary) {
    return owes(everything().on(day), duty::defence, bearer, beneficiary).value();
  };
  CHECK(defends("1949-08-23"_day, france, norway) == truth::no);
  CHECK(defends("1949-08-24"_day, france, norway) == truth::yes);
  CHECK(defends(as_of, norway, france) == truth::yes);
  CHECK(defends("1955-05-05"_day, france, germany) == truth::no);
  CHECK(defends("1955-05-06"_day, france, germany) == truth::yes);
  CHECK(defends("2023-04-03"_day, finland, norway) == truth::no);
  CHECK(defends("2023-04-03"_day, norway, finland) == truth::no);
  CHECK(defends("2023-04-04"_day, finland, norway) == truth::yes);
  CHECK(defends("2023-04-04"_day, norway, finland) == truth::yes);
  // 30 allies owe 29 others, the United States Japan besides.
  CHECK(dyads(everything().on(as_of), duty::defence).size() == 30 * 29 + 1);
  CHECK(who_owes(everything().on(as_of), duty::defence, estonia).size() == 29);
  // The alliance is a party of its own: it owes nothing by the treaty that founds it.
  CHECK(owed_by(everything().on(as_of), duty::defence, nato).empty());
  CHECK(cites(owes(everything().on(as_of), duty::consultation, turkiye, greece), "NAT1949", "4",
              ground::article));
}

TEST_CASE("the ladder of NATO partnership by day", "[data][oracle]") {
  const auto on = [](date day) {
    return assess<nato_partnership>(features_of(everything().on(day), nato, japan));
  };
  struct row {
    date day;
    const char* label;
    const char* decided_by;
    const char* from;
  };
  for (const row& r :
       {row{"1978-12-31"_day, "none", "", ""},
        row{"1979-12-31"_day, "dialogue", "dialogue", "NJ001"},
        row{"2006-12-31"_day, "dialogue", "dialogue", "NJ001"},
        row{"2013-04-14"_day, "dialogue", "dialogue", "NJ001"},
        row{"2013-04-15"_day, "declaration", "declaration", "JPD2013"},
        row{"2014-05-05"_day, "declaration", "declaration", "JPD2013"},
        row{"2014-05-06"_day, "IPCP", "IPCP", "IPCP2014"}, row{as_of, "IPCP", "IPCP", "IPCP2014"},
        row{"2023-07-11"_day, "IPCP", "IPCP", "IPCP2014"},
        row{"2023-07-12"_day, "ITPP", "ITPP", "ITPP2023"},
        row{"2026-12-31"_day, "ITPP", "ITPP", "ITPP2023"}}) {
    const auto found = on(r.day);
    CAPTURE(r.day.days_, r.label);
    REQUIRE(found.status == standing::assessed);
    CHECK(found.value().label() == r.label);
    if (std::string_view{r.from}.empty()) {
      CHECK(found.decided_by.empty());
    } else {
      REQUIRE(found.decided_by.size() == 1);
      CHECK(found.decided_by[0].code.view() == r.decided_by);
      CHECK(found.decided_by[0].from.view() == r.from);
    }
  }
  // Within the year of the first contact either is possible.
  const auto open = on("1979-06-30"_day);
  CHECK(open.status == standing::unknown);
  CHECK(open.at_least->label() == "none");
  CHECK(open.at_most->label() == "dialogue");
  // Outside the time that the facts cover nothing is known.
  CHECK(on("1900-01-01"_day).status == standing::unknown);
  // A member is no partner.
  CHECK(assess<nato_partnership>(features_of(everything().on(as_of), nato, france))
            .is(level<nato_partnership>{"member"}));
}

TEST_CASE("what the catalogue covers", "[data][oracle]") {
  CHECK(everything().coverage().from() == "1949-04-04"_day);
  CHECK(everything().coverage().is_open_ended());
  CHECK(diagnose(everything().all_facts()).empty());
  CHECK(owes(everything().on("1949-04-03"_day), duty::defence, france, norway).value() ==
        truth::unknown);
}
