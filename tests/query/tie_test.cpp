// SPDX-FileCopyrightText: 2026 The entente authors
// SPDX-License-Identifier: BSL-1.0
#include "support/small_world.hpp"
#include <entente/entente.hpp>
#include <entente/world/load.hpp>

#include <catch2/catch_test_macros.hpp>

#include <algorithm>
#include <string>
#include <string_view>
#include <type_traits>
#include <vector>

using namespace entente;

namespace {

using words = std::vector<std::string>;

const world& made() {
  static const world w = load(small::rows).value();
  return w;
}
tie_answer tied(date day, party_ref a, party_ref b, reach within = reach::direct) {
  return tie(made().on(day), a, b, within);
}
words steps(const row_list<std::uint32_t>& numbers) {
  words all;
  for (const auto i : numbers) all.emplace_back(made().all_facts().steps[i].code.view());
  std::sort(all.begin(), all.end());
  return all;
}
words codes(const row_list<tie_agreement>& found) {
  words all;
  for (const auto& a : found) all.emplace_back(a.code.view());
  std::sort(all.begin(), all.end());
  return all;
}
template <class Features>
const typename Features::value_type* find(const Features& features, std::string_view code) {
  for (const auto& f : features)
    if (f.code.view() == code) return &f;
  return nullptr;
}

template <class Answer, class Id>
concept can_be_asked_for = requires(const Answer& found, Id id) {
  found.has(id);
};

}  // namespace

TEST_CASE("tie: agreements, duties, steps, forms, domains, since when", "[query]") {
  const tie_answer found = tied("2003-12-31"_day, "LEAGUE", "ESK");
  CHECK(found.first == party_code{"LEAGUE"});
  CHECK(found.second_name == text{"Esk"});
  CHECK(found.day == "2003-12-31"_day);
  CHECK(found.within == reach::direct);
  CHECK(found.complete);
  CHECK(found.exists() == truth::yes);

  REQUIRE(found.agreements.size() == 1);
  const tie_agreement& a = found.agreements[0];
  CHECK(a.code == agreement_code{"ACCORD"});
  CHECK(a.name == text{"Accord"});
  CHECK(a.instrument == term_code{"memorandum"});
  CHECK(a.in_force == truth::yes);
  CHECK(a.binding == truth::no);
  CHECK(a.since == partial_date{"2000-05-05"});
  CHECK(a.first == party_code{"LEAGUE"});
  CHECK(a.second == party_code{"ESK"});

  CHECK(found.first_owes == flag_set<duty>{duty::consultation});
  CHECK(found.first_may_owe == flag_set<duty>{duty::consultation});
  CHECK(found.second_owes.empty());
  CHECK(found.second_may_owe.empty());

  CHECK(steps(found.steps) == words{"V1", "V2", "V3"});
  CHECK(found.possible_steps.empty());
  CHECK(found.forms_of_steps.size() == 3);
  CHECK(found.domains_of_steps.size() == 2);
  // What was only announced is a step and no form.
  CHECK(found.has(office) == truth::no);
  CHECK(found.has(dialogue) == truth::yes);
  CHECK(found.has(programme) == truth::yes);
  CHECK(found.has(form_code{"exercise_participation"}) == truth::yes);
  CHECK(found.has(cyber) == truth::yes);
  CHECK(found.has(space) == truth::no);
  CHECK(found.since == partial_date{"1991"});

  const auto* both = find(found.domains, "maritime");
  REQUIRE(both != nullptr);
  CHECK(both->rests_on == flag_set<basis>{basis::text, basis::practice});
  CHECK(both->since == partial_date{"1996-06-06"});
  const auto* written = find(found.domains, "cyber");
  REQUIRE(written != nullptr);
  CHECK(written->rests_on == flag_set<basis>{basis::text});
  CHECK(written->since == partial_date{"2000-05-05"});

  // A reason for each agreement, step and duty, in this order.
  REQUIRE(found.reasons().size() == 5);
  CHECK(found.reasons()[0].on == ground::agreement);
  CHECK(found.reasons()[0].instrument == text{"ACCORD"});
  CHECK(found.reasons()[0].binding == truth::no);
  CHECK(found.reasons()[0].cites.source == text{"Accord"});
  CHECK(std::count_if(found.why.begin(), found.why.end(),
                      [](const reason& w) { return w.on == ground::step; }) == 3);
  CHECK(found.reasons()[4].on == ground::article);

  // The other way round it is the same tie.
  const tie_answer back = tied("2003-12-31"_day, "ESK", "LEAGUE");
  CHECK(back.second_owes == found.first_owes);
  CHECK(back.first_owes.empty());
  CHECK(steps(back.steps) == steps(found.steps));
  CHECK(back.forms == found.forms);
  CHECK(back.since == found.since);
}

TEST_CASE("tie: by day", "[query]") {
  CHECK(tied("1990-12-31"_day, "LEAGUE", "ESK").exists() == truth::no);
  CHECK(tied("1990-12-31"_day, "LEAGUE", "ESK").since.is_unknown());
  CHECK(tied("2000-05-04"_day, "LEAGUE", "ESK").agreements.empty());
  CHECK(tied("2000-05-05"_day, "LEAGUE", "ESK").agreements.size() == 1);
  CHECK(steps(tied("1996-06-05"_day, "LEAGUE", "ESK").steps) == words{"V1"});
  CHECK(steps(tied("1996-06-06"_day, "LEAGUE", "ESK").steps) == words{"V1", "V2"});
  // A provision holds in its own time: from some day of 1965 to some day of March 1985.
  const auto planning = [](date day) { return tied(day, "ALB", "BRE").has(planning_process); };
  CHECK(planning("1964-12-31"_day) == truth::no);
  CHECK(planning("1965-06-01"_day) == truth::unknown);
  CHECK(planning("1965-12-31"_day) == truth::yes);
  CHECK(planning("1971-01-01"_day) == truth::no);  // Brea had left
  CHECK(planning("1985-02-28"_day) == truth::yes);
  CHECK(planning("1985-03-15"_day) == truth::unknown);
  CHECK(planning("1985-03-31"_day) == truth::no);
  CHECK(tied("1969-01-01"_day, "ALB", "BRE").has(interoperability) == truth::yes);
  const tie_answer found = tied("1969-01-01"_day, "ALB", "BRE");
  const auto* built = find(found.forms, "planning_process");
  REQUIRE(built != nullptr);
  CHECK(built->rests_on == flag_set<basis>{basis::practice});
  CHECK(built->since == partial_date{"1965"});
}

TEST_CASE("tie: a step inside the unit of its date is possible", "[query]") {
  const tie_answer open = tied("1991-06-30"_day, "LEAGUE", "ESK");
  CHECK(open.steps.empty());
  CHECK(steps(open.possible_steps) == words{"V1"});
  CHECK(open.forms_of_steps.empty());
  CHECK(open.has(dialogue) == truth::unknown);
  CHECK(open.has(political) == truth::unknown);
  CHECK(open.has(programme) == truth::no);
  CHECK(open.exists() == truth::unknown);
  CHECK(tied("1991-12-31"_day, "LEAGUE", "ESK").has(dialogue) == truth::yes);
  // What is only announced stays out of it.
  CHECK(tied("2003-07-15"_day, "LEAGUE", "ESK").has(office) == truth::no);
  CHECK(tied("2003-07-15"_day, "LEAGUE", "ESK").possible_steps.size() == 1);
}

TEST_CASE("tie: possible agreements and duties", "[query]") {
  const tie_answer open = tied("1990-04-15"_day, "ALB", "ESK");
  REQUIRE(open.agreements.size() == 1);
  CHECK(open.agreements[0].in_force == truth::unknown);
  CHECK(open.first_owes.empty());
  CHECK(open.first_may_owe == flag_set<duty>{duty::defence});
  CHECK(open.exists() == truth::unknown);
  const tie_answer kept = tied("1999-01-01"_day, "BRE", "ESK");
  REQUIRE(kept.agreements.size() == 1);
  CHECK(kept.agreements[0].in_force == truth::unknown);
  CHECK(kept.first_may_owe == flag_set<duty>{duty::neutrality});
  CHECK(kept.first_owes.empty());
}

TEST_CASE("tie: through alliances, and through whom", "[query]") {
  CHECK(codes(tied("2003-01-01"_day, "ALB", "ESK").agreements) == words{"GUARD"});
  const tie_answer found = tied("2003-01-01"_day, "ALB", "ESK", reach::through_alliances);
  CHECK(found.within == reach::through_alliances);
  CHECK(codes(found.agreements) == words{"ACCORD", "GUARD"});
  for (const auto& a : found.agreements) {
    CHECK(a.first == (a.code.view() == "ACCORD" ? party_code{"LEAGUE"} : party_code{"ALB"}));
    CHECK(a.second == party_code{"ESK"});
  }
  CHECK(found.first_owes == flag_set<duty>{duty::defence, duty::consultation});
  CHECK(steps(found.steps) == words{"V1", "V2"});
  CHECK(found.has(cyber) == truth::yes);
  CHECK(tied("2003-01-01"_day, "ALB", "ESK").has(cyber) == truth::no);
  // The same from the other side.
  const tie_answer back = tied("2003-01-01"_day, "ESK", "ALB", reach::through_alliances);
  CHECK(codes(back.agreements) == words{"ACCORD", "GUARD"});
  CHECK(back.second_owes == found.first_owes);
  // Of a body that both are members of, neither has a tie to the other through it.
  CHECK(steps(tied("2003-01-01"_day, "ALB", "BRE", reach::through_alliances).steps).empty());
  CHECK(codes(tied("2003-01-01"_day, "ALB", "BRE", reach::through_alliances).agreements) ==
        words{"PACT"});
  // A guest is no member: Esk has no tie through the League.
  CHECK(tied("2003-01-01"_day, "ESK", "COR", reach::through_alliances).agreements.empty());
  // One that may be a member may have the tie.
  facts all = made().all_facts();
  for (auto& m : all.memberships)
    if (m.party.view() == "DOR") m.during.from = "2003";
  const auto open =
      tie(world::build(all).value().on("2003-06-30"_day), "DOR", "ESK", reach::through_alliances);
  REQUIRE(open.agreements.size() == 1);
  CHECK(open.agreements[0].in_force == truth::unknown);
  CHECK(open.first_owes.empty());
  CHECK(open.first_may_owe == flag_set<duty>{duty::consultation});
}

TEST_CASE("tie: through alliances, agreements stand in the order of the facts", "[query]") {
  // Possibly bound itself, certainly through its body: the certain bond counts.
  const auto built = load(R"(entente-world 1
party code=X
party code=Y
party code=B kind=alliance
membership body=B party=X from=1970-01-01
agreement code=A1 in_force=1960-01-01
  party party=B
  party party=Y
agreement code=A2 in_force=1960-01-01
  party party=X from=1980
  party party=B
  party party=Y
agreement code=A3 in_force=1960-01-01
  party party=X
  party party=Y
end
)");
  REQUIRE(built);
  const tie_answer found = tie(built->on("1980-06-30"_day), "X", "Y", reach::through_alliances);
  REQUIRE(found.agreements.size() == 3);
  CHECK(found.agreements[0].code.view() == "A1");
  CHECK(found.agreements[1].code.view() == "A2");
  CHECK(found.agreements[2].code.view() == "A3");
  CHECK(found.agreements[1].in_force == truth::yes);
  CHECK(found.agreements[1].first.view() == "B");
  CHECK(found.agreements[2].first.view() == "X");
  const tie_answer direct = tie(built->on("1980-06-30"_day), "X", "Y");
  REQUIRE(direct.agreements.size() == 2);
  CHECK(direct.agreements[0].in_force == truth::unknown);
}

TEST_CASE("tie: nothing, one party twice, outside the facts, and parties that are not there",
          "[query]") {
  const tie_answer nothing = tied("2000-01-01"_day, "COR", "DOR");
  CHECK(nothing.exists() == truth::no);
  CHECK(nothing.has(cyber) == truth::no);
  CHECK(nothing.reasons().empty());
  CHECK(tied("2000-01-01"_day, "ALB", "ALB").exists() == truth::no);
  CHECK(tied("2000-01-01"_day, "ALB", "ALB", reach::through_alliances).first_may_owe.empty());

  const tie_answer before = tied("1900-01-01"_day, "COR", "DOR");
  CHECK_FALSE(before.complete);
  CHECK(before.exists() == truth::unknown);
  CHECK(before.has(cyber) == truth::unknown);
  REQUIRE(before.reasons().size() == 1);
  CHECK(before.reasons()[0].on == ground::not_covered);

  const tie_answer missing = tied("2000-01-01"_day, "XXX", "ALB", reach::through_alliances);
  CHECK_FALSE(missing.complete);
  CHECK(missing.exists() == truth::unknown);
  CHECK(missing.has(dialogue) == truth::unknown);
  CHECK(missing.agreements.empty());
  CHECK(missing.first_may_owe.empty());
  CHECK(missing.first_name == text{"XXX"});
  CHECK(missing.second_name == text{"Alba"});
  CHECK(missing.within == reach::through_alliances);
  REQUIRE(missing.reasons().size() == 1);
  CHECK(missing.reasons()[0].on == ground::no_such_party);
  CHECK(tied("2000-01-01"_day, "XXX", "YYY").reasons().size() == 2);
}

TEST_CASE("tie: an answer is not asked by the id of a world that may be gone", "[query]") {
  STATIC_REQUIRE(can_be_asked_for<tie_answer, form_code>);
  STATIC_REQUIRE(can_be_asked_for<tie_answer, domain_code>);
  STATIC_REQUIRE_FALSE(can_be_asked_for<tie_answer, form_id>);
  STATIC_REQUIRE_FALSE(can_be_asked_for<tie_answer, domain_id>);
}

TEST_CASE("answers outlive their world", "[query]") {
  const auto [found, owed] = [] {
    const world w = load(small::rows).value();
    const snapshot now = w.on("2003-12-31"_day);
    return std::pair{tie(now, "LEAGUE", "ESK"), owes(now, duty::defence, "ALB", "ESK")};
  }();
  CHECK(found.has(dialogue) == truth::yes);
  CHECK(found.reasons()[0].instrument_name == text{"Accord"});
  CHECK(owed.reasons()[0].instrument_name == text{"Guarantee"});
  CHECK(owed.asked().subject == text{"Alba"});
}
