// SPDX-FileCopyrightText: 2026 The entente authors
// SPDX-License-Identifier: BSL-1.0
//
// What the guiding article says of constraints, open domains and positions, row by row of its
// systems, on its day.
#include "support/tables.hpp"
#include <entente/data/domain_traits.hpp>
#include <entente/data/everything.hpp>
#include <entente/data/position_subjects.hpp>
#include <entente/entente.hpp>
#include <entente/query/automatic_duty.hpp>
#include <entente/query/avenues.hpp>

#include <algorithm>
#include <set>
#include <string>
#include <vector>

using namespace entente;
using namespace entente::data;

namespace {

using names = std::set<std::string>;

const world& everything() {
  static const world made{catalogue::everything};
  return made;
}
const snapshot& then() {
  static const snapshot made = everything().on("2023-02-15"_day);
  return made;
}

avenue_options options() {
  avenue_options made;
  for (const auto& one : traits_of_diplomat_2023.all)
    made.domains.push_back(domain_code::parse(one.domain).value());
  made.given.reach_of_domains = traits_of_diplomat_2023;
  made.subjects = subjects_of_positions;
  return made;
}
const avenue_list& matrix() {
  static const avenue_list made = avenues(then(), nato, japan, options());
  return made;
}

template <class Range>
names codes(const Range& several) {
  names made;
  for (const auto& one : several) made.emplace(one.view());
  return made;
}
names rules(const row_list<ruling>& several) {
  names made;
  for (const auto& r : several) made.insert(to_string(r.rule));
  return made;
}
names conditions(const row_list<condition_finding>& several) {
  names made;
  for (const auto& c : several) made.insert(to_string(c.condition));
  return made;
}
names done_by(const avenue* one) {
  names made;
  if (one != nullptr)
    for (const auto& by : one->done_by) made.insert(to_string(by.code));
  return made;
}
names precedents_of(const avenue* one) {
  names made;
  if (one != nullptr)
    for (const auto& p : one->precedents) made.insert(to_string(p.code));
  return made;
}
bool has(const names& all, const std::string& one) { return all.count(one) != 0; }
bool has_all(const names& all, const names& some) {
  return std::includes(all.begin(), all.end(), some.begin(), some.end());
}

const outline force_for_another{
    .duties = duty::defence, .conditions = {}, .areas = {}, .form = {}, .domains = {}};
outline cooperation(form_code form, domain_code domain) {
  return {{}, {}, {}, std::move(form), list<domain_code>{std::move(domain)}};
}

}  // namespace

TEST_CASE("Row 4: Japan cannot become a member of NATO, for where it lies", "[data][argument]") {
  const permission_answer found = eligible(then(), japan, nato);
  CHECK(found.value() == permission::no);
  CHECK(rules(found.bars()) == names{"CN001", "CN018"});
  CHECK(has(conditions(found.failed()), "Euro-Atlantic"));
  for (const auto& c : found.failed())
    CHECK((c.by == settled_by::place) == (c.condition == term_code{"Euro-Atlantic"}));
  for (const auto& r : found.bars()) {
    if (r.rule == constraint_code{"CN018"})
      CHECK(to_string(r.conditions.back().because) == "Japan");
    else
      CHECK(r.joins == text{"North Atlantic Treaty"});  // and for the defence that this pledges
  }
  CHECK(found.barred() == strength::hard);
  // A European state may, if all members agree.
  const permission_answer finn = eligible(then(), finland, nato);
  CHECK(finn.value() == permission::conditional);
  CHECK(has(conditions(finn.open()), "all_members_agree"));
  const permission_answer invited =
      eligible(then(), ukraine, nato, {{{all_members_agree.code(), truth::yes}}, {}, {}});
  CHECK(invited.value() == permission::yes);
  // What bars a neutral state is its own law, and only an alliance.
  CHECK(rules(eligible(then(), austria, nato).bars()) == names{"CN027"});
  CHECK(eligible(then(), austria, quad).value() == permission::yes);
}

TEST_CASE("neutrality row by row: pledges of defence and bases as each text says, no more",
          "[data][argument]") {
  struct expected {
    party_ref who;
    const char* rule;
    permission pledge;  // and a clause of defence, and accession to an alliance
    permission bases;
  };
  using enum permission;
  const expected rows[]{{austria, "CN027", no, no},
                        {ireland, "CN028", conditional, yes},
                        {malta, "CN029", no, no},
                        {switzerland, "CN030", no, yes},
                        {finland, "CN031", conditional, yes},
                        {sweden, "CN032", conditional, yes}};
  const snapshot now = then();
  const auto asked = [&](const snapshot& on, party_ref who, const form_code& form,
                         list<domain_code> domains) {
    return permits(on, who, outline{{}, {}, {}, form, domains});
  };
  const auto pledge = [](const snapshot& on, party_ref who) {
    return permits(on, who, outline{duty::defence, {}, {}, {}, {}});
  };
  for (const expected& row : rows) {
    CAPTURE(row.rule);
    CHECK(pledge(now, row.who).value() == row.pledge);
    CHECK(pledge(now, row.who).rulings().size() == 1);
    CHECK(to_string(pledge(now, row.who).rulings()[0].rule) == row.rule);
    CHECK(asked(now, row.who, defence_clause.code(), {collective_defence.code()}).value() ==
          row.pledge);
    CHECK(eligible(now, row.who, nato).value() == row.pledge);
    for (const domain_code& domain : {force_posture.code(), nuclear_sharing.code()})
      CHECK(asked(now, row.who, hosting.code(), {domain}).value() == row.bases);
    // Cooperation is free: none of the six speaks of it.
    CHECK(asked(now, row.who, programme.code(), {cyber.code(), maritime.code()}).value() == yes);
    CHECK(asked(now, row.who, exercise_participation.code(), {maritime.code()}).value() == yes);
    CHECK(asked(now, row.who, operation_support.code(), {crisis_management.code()}).value() == yes);
    CHECK(asked(now, row.who, full_membership.code(), {political.code()}).value() == yes);
    CHECK(permits(now, row.who, outline{duty::consultation, {}, {}, {}, {}}).value() == yes);
    // The clause of the Union leaves their policy as it is, and says so; Switzerland is no member.
    const permission_answer clause = permits(now, row.who, agreement_ref{"TEU42_7"});
    const bool is_a_member = is_member(now, row.who, european_union).value().is_yes();
    CHECK(clause.value() == (is_a_member ? yes : no));
    CHECK(clause.rulings()[0].compatible_because.empty() == !is_a_member);
  }
  // Non-alignment ended with accession.
  CHECK(pledge(everything().on("2023-04-03"_day), finland).value() == conditional);
  CHECK(pledge(everything().on("2023-04-04"_day), finland).value() == yes);
  CHECK(pledge(everything().on("2024-02-29"_day), sweden).value() == conditional);
  CHECK(pledge(everything().on("2024-04-01"_day), sweden).value() == yes);
  // Before neutrality nothing was barred.
  CHECK(pledge(everything().on("1955-11-04"_day), austria).value() == yes);
}

TEST_CASE("Row 15: what is done and rests on no paper is still informal", "[data][argument]") {
  const avenue_list found = informal(matrix());
  CHECK_FALSE(found.empty());
  for (const auto& one : found) {
    CHECK(one.status == avenue_status::done);
    for (const auto& by : one.done_by) CHECK_FALSE(by.is_agreement);
  }
  // Officers in courses, ships in exercises; cyber has a programme, and exercises without paper.
  CHECK(found.find(capacity_building, programme) != nullptr);
  CHECK(found.find(maritime, exercise_participation) != nullptr);
  CHECK(found.find(cyber, programme) == nullptr);
  CHECK(found.find(information_sharing, binding_agreement) == nullptr);
}

TEST_CASE("Row 18: depth is not obligation", "[data][argument]") {
  names binding;
  for (const auto& one : matrix().with(avenue_status::done))
    for (const auto& by : one.done_by) {
      if (!by.is_agreement) continue;
      if (by.binding.is_yes()) binding.insert(to_string(by.code));
      const agreement_record& record = then().record(then().find_agreement(by.code.view()));
      for (const auto& article : record.articles) CHECK(article.pledges.empty());
    }
  CHECK(binding == names{"ISA_NATOJPN"});
}

TEST_CASE("Row 25: what the strategy of 2022 added to the rules of Japan", "[data][argument]") {
  const auto on = [](date day) {
    names made;
    for (const auto& rule : rules_of(everything().on(day), japan))
      made.insert(to_string(rule.code));
    return made;
  };
  const names before = on("2022-12-15"_day), after = on("2022-12-16"_day);
  names added;
  std::set_difference(after.begin(), after.end(), before.begin(), before.end(),
                      std::inserter(added, added.end()));
  CHECK(added == names{"CN012", "CN013"});
  CHECK(has_all(after, before));
}

TEST_CASE("Row 36: no military obligation in advance, but the domain stays open",
          "[data][argument]") {
  const permission_answer found = permits(then(), japan, force_for_another);
  CHECK(found.value() == permission::no);
  CHECK(found.barred() == strength::hard);
  REQUIRE(has(rules(found.bars()), "CN001"));
  const ruling ban = found.bars()[0];
  CHECK(to_string(ban.holder_name) == "Japan");
  CHECK(ban.kind == rule_kind::constitution);
  CHECK(ban.duties == flag_set<duty>{duty::defence});
  CHECK_FALSE(ban.cites.source.empty());
  // A form is blocked in every domain; the domain is not.
  REQUIRE(matrix().find(collective_defence, defence_clause) != nullptr);
  CHECK(matrix().find(collective_defence, defence_clause)->status == avenue_status::blocked);
  CHECK(has(rules(matrix().find(collective_defence, defence_clause)->rulings), "CN001"));
  CHECK(matrix().find(cyber, defence_clause)->status == avenue_status::blocked);
  CHECK(has(codes(open_domains(matrix())), "collective_defence"));
  CHECK(matrix().find(collective_defence, consultation)->status == avenue_status::open);
  // With whom ever: no rule of the other party is needed for it.
  const avenue_list with_australia = avenues(then(), australia, japan, options());
  const avenue* clause = with_australia.find(collective_defence, defence_clause);
  REQUIRE(clause != nullptr);
  CHECK(clause->status == avenue_status::blocked);
  CHECK(rules(clause->rulings) == names{"CN001", "CN003", "CN004"});
  for (const auto& r : clause->rulings)
    CHECK((r.verdict == permission::no) == (r.rule == constraint_code{"CN001"}));
  // To consult is not to fight.
  CHECK(permits(then(), japan, outline{duty::consultation, {}, {}, {}, {}}).value() ==
        permission::yes);
  // The United States, under no such rule, may promise it.
  CHECK(permits(then(), united_states, force_for_another).value() == permission::yes);
}

TEST_CASE("Row 37: limited collective self-defence names the condition that fails",
          "[data][argument]") {
  const term_code danger = survival_is_threatened.code(), last = no_other_means.code(),
                  least = least_force_needed.code();
  const auto on = [&](date day, truth a, truth b, truth c) {
    return permits(everything().on(day), japan, force_for_another,
                   circumstances{{{danger, a}, {last, b}, {least, c}}, {}, {}});
  };
  const date now = "2023-02-15"_day;
  CHECK(on(now, truth::yes, truth::yes, truth::yes).value() == permission::yes);
  CHECK(on(now, truth::yes, truth::unknown, truth::yes).value() == permission::conditional);
  CHECK(conditions(on(now, truth::yes, truth::unknown, truth::yes).open()) ==
        names{"no_other_means"});
  const permission_answer failed = on(now, truth::no, truth::yes, truth::yes);
  CHECK(failed.value() == permission::no);
  CHECK(conditions(failed.failed()) == names{"survival_threatened"});
  CHECK(conditions(on(now, truth::yes, truth::no, truth::no).failed()) ==
        names{"no_other_means", "least_force_needed"});
  CHECK(failed.bars()[0].read_by == constraint_code{"CN004"});
  // Before the law of 2015 took effect, the ban stood whatever the conditions.
  CHECK(on("2016-03-28"_day, truth::yes, truth::yes, truth::yes).value() == permission::no);
  CHECK(on("2016-03-29"_day, truth::yes, truth::yes, truth::yes).value() == permission::yes);
  CHECK(on("2015-01-01"_day, truth::yes, truth::yes, truth::yes).bars()[0].read_by.empty());
  // A treaty may say them, all of them.
  const auto promised = [&](list<term_code> stated) {
    return permits(then(), japan, outline{duty::defence, std::move(stated), {}, {}, {}}).value();
  };
  CHECK(promised({danger, last, least}) == permission::yes);
  CHECK(promised({danger, last}) == permission::no);
}

// What row 37 permits compiles: the same promise without the conditions, or before the law, does
// not (tests/compile_fail).
inline constexpr struct conditional_pact final
    : agreement<"USJPN_CONDITIONAL", "Conditional pact", signed_on<"2020-01-01">,
                in_force<"2020-02-01">, between<united_states, japan>,
                article<"1", pledge<duty::defence>,
                        after<survival_is_threatened, no_other_means, least_force_needed>>> {
} conditional_pact;

TEST_CASE("Row 38: nuclear sharing is closed, by soft rules and a hard one", "[data][argument]") {
  const permission_answer found =
      permits(then(), japan, cooperation(hosting.code(), nuclear_sharing.code()));
  CHECK(found.value() == permission::no);
  CHECK(rules(found.bars()) == names{"CN006", "CN007", "CN008"});
  std::map<std::string, strength> bars;
  for (const auto& r : found.bars()) bars.emplace(to_string(r.rule), r.bars);
  CHECK(bars.at("CN006") == strength::soft);
  CHECK(bars.at("CN007") == strength::soft);
  CHECK(bars.at("CN008") == strength::hard);
  CHECK(found.barred() == strength::hard);
  CHECK(codes(blocked_domains(matrix())) == names{"nuclear_sharing"});
  // Before the position of 2022 and the treaty of 1976 only the principles stood against it.
  const permission_answer early = permits(everything().on("1975-01-01"_day), japan,
                                          cooperation(hosting.code(), nuclear_sharing.code()));
  CHECK(early.value() == permission::no);
  CHECK(early.barred() == strength::soft);
  // Forces of an ally without nuclear weapons are another matter.
  CHECK(permits(then(), japan, cooperation(hosting.code(), collective_defence.code())).value() ==
        permission::yes);
}

TEST_CASE("Row 39: dialogue on extended deterrence stays open", "[data][argument]") {
  const avenue* talks = matrix().find(extended_deterrence, dialogue);
  REQUIRE(talks != nullptr);
  CHECK(talks->status == avenue_status::open);
  CHECK(talks->rulings.empty());
  // With the United States it exists since 2010; with NATO nothing is on record.
  const avenue* rounds = matrix().find(extended_deterrence, consultation);
  CHECK(precedents_of(rounds) == names{"PR008"});
  CHECK(rounds->precedents[0].on == partial_date{"2010"});
  CHECK(rounds->precedents[0].by_one_of_the_two);
  CHECK(has(codes(gaps(matrix())), "extended_deterrence"));
}

TEST_CASE("Row 40: the open domains are all but nuclear sharing", "[data][argument]") {
  const names open = codes(open_domains(matrix()));
  CHECK(has_all(open, {"maritime", "cyber", "information_sharing", "defence_st", "interoperability",
                       "extended_deterrence"}));
  CHECK_FALSE(has(open, "nuclear_sharing"));
  CHECK(codes(blocked_domains(matrix())) == names{"nuclear_sharing"});
  // Beside that domain, what promises force in advance and accession are blocked, and nothing else.
  names blocked_forms;
  for (const auto& one : matrix().with(avenue_status::blocked))
    if (!(one.domain == nuclear_sharing.code())) blocked_forms.insert(to_string(one.form));
  CHECK(blocked_forms == names{"defence_clause", "membership", "treaty_invocation"});
}

TEST_CASE("Row 40: all areas of the programmes are open", "[data][argument][tables]") {
  NEEDS_TABLES();
  const names open = codes(open_domains(matrix()));
  tables::account_for("programme_areas", {"programme", "domain"},
                      {{"label", "the source's words for a domain"},
                       {"notes", "remarks on how the row was made"},
                       {"source", "the steps that set up the programme cite it"},
                       {"confidence", "as source"}});
  for (const auto& row : csv::table("programme_areas")) {
    CAPTURE(row["programme"], row["domain"]);
    CHECK(has(open, row["domain"]));
    CHECK(matrix().find(row["domain"], programme)->status != avenue_status::blocked);
  }
  // What NATO works on: all of it but the one domain.
  avenue_options asked = options();
  asked.domains.clear();
  for (const auto& row : csv::table("org_domains"))
    if (row["org"] == "NATO") asked.domains.push_back(domain_code::parse(row["domain"]).value());
  names mandate = codes(asked.domains);
  const avenue_list of_nato = avenues(then(), nato, japan, asked);
  CHECK(mandate.erase("nuclear_sharing") == 1);
  CHECK(codes(open_domains(of_nato)) == mandate);
}

TEST_CASE("Row 41: the guarantee has an area, cooperation across borders has none",
          "[data][argument]") {
  // Article 5 never covers Japan: the rule on its area fails.
  const permission_answer guarantee =
      permits(then(), nato, japan, outline{duty::defence, {}, {}, {}, {}}, options().given);
  REQUIRE(has(rules(guarantee.bars()), "CN017"));
  const row_list<ruling> bars = guarantee.bars();
  const auto area = std::find_if(
      bars.begin(), bars.end(), [](const ruling& r) { return r.rule == constraint_code{"CN017"}; });
  CHECK(area->kind == rule_kind::geographic);
  CHECK(area->conditions[0].by == settled_by::place);
  CHECK(to_string(area->conditions[0].because) == "Japan");
  // Nor does a guarantee against attacks that know no borders.
  CHECK(permits(then(), nato, japan, cooperation(defence_clause.code(), cyber.code()),
                options().given)
            .value() == permission::no);
  // A state within the area may have it.
  CHECK_FALSE(has(
      rules(permits(then(), nato, ukraine, outline{duty::defence, {}, {}, {}, {}}, options().given)
                .bars()),
      "CN017"));
  // Cooperation is not bound to it.
  CHECK(permits(then(), nato, japan, cooperation(programme.code(), cyber.code()), options().given)
            .value() == permission::yes);
}

TEST_CASE("Row 42: cyber defence, space and communications depend least on the region",
          "[data][argument]") {
  std::map<int, names> by_weight;
  for (const auto& one : traits_of_diplomat_2023.all)
    by_weight[one.regional_weight].insert(std::string{one.domain});
  CHECK(by_weight.begin()->first == 0);
  CHECK(has_all(by_weight.begin()->second, {"cyber", "space", "strategic_communications"}));
  // Ordered by that, avenues bound to a place come last.
  const auto least_regional = [](const avenue& one) {
    return -traits_of_diplomat_2023.find(one.domain.view())->regional_weight;
  };
  const avenue_list by_reach = ordered(matrix().by(programme), least_regional);
  CHECK(by_reach.size() == matrix().by(programme).size());
  CHECK(least_regional(by_reach.all.front()) == 0);
  CHECK(least_regional(by_reach.all.back()) == -3);
  CHECK(has(by_weight[0], to_string(by_reach[0].domain)));
}

TEST_CASE("Row 42: the reach of domains is as judged in the table", "[data][argument][tables]") {
  NEEDS_TABLES();
  tables::account_for(
      "domain_traits",
      {"domain", "reach", "regional_weight", "guarantee_area_bound", "reason", "basis"},
      {{"in_article", "no field: a comment of the header says which"},
       {"source", "one for all traits"},
       {"confidence", "of all the same, for they are judgements"}});
  const auto rows = csv::table("domain_traits");
  CHECK(rows.size() == traits_of_diplomat_2023.all.size());
  for (const auto& row : rows) {
    CAPTURE(row["domain"]);
    const domain_trait* one = traits_of_diplomat_2023.find(row["domain"]);
    REQUIRE(one != nullptr);
    CHECK(to_string(one->reach) == row["reach"]);
    CHECK(std::to_string(one->regional_weight) == row["regional_weight"]);
    CHECK(one->guarantee_is_bound_to_an_area == (row["guarantee_area_bound"] == "1"));
    CHECK(std::string{one->reason} == csv::in_ascii(row["reason"]));
    CHECK(row["basis"] == "judgement");
  }
}

TEST_CASE("Row 43: one Ally blocks the office, on record from July 2023 only", "[data][argument]") {
  const std::string office_in_tokyo = "NATO liaison office in Tokyo";
  const auto on = [&](date day) { return blockers(everything().on(day), nato, office_in_tokyo); };
  const blocker_list before = on("2023-02-15"_day);
  CHECK(before.certain.empty());
  CHECK(before.possible.empty());
  CHECK(before.needs_all == truth::yes);
  CHECK(before.rule == constraint_code{"CN019"});
  CHECK(before.is_blocked() == truth::unknown);  // nobody on record is not consent
  CHECK(on("2023-07-11"_day).certain.empty());
  const blocker_list after = on("2023-07-12"_day);
  REQUIRE(after.certain.size() == 1);
  CHECK(after.certain[0].holder == party_code{"FRA"});
  CHECK(after.is_blocked() == truth::yes);
  // Germany had not decided; the American word is dated to the month alone.
  names others;
  for (const auto& p : after.other_members) others.insert(to_string(p.holder));
  CHECK(others == names{"DEU"});
  for (const auto& p : on("2023-08-01"_day).other_members) others.insert(to_string(p.holder));
  CHECK(others == names{"DEU", "USA"});
  // Who is no member blocks nothing, however much it objects.
  CHECK(blockers(everything().on("2023-07-12"_day), nato, "NATO presence in Asia").certain.empty());
  CHECK(blockers(then(), "Atlantis", office_in_tokyo).is_blocked() == truth::unknown);
  // In the matrix the office turns from conditional to blocked.
  const avenue* hoped = matrix().find(political, office);
  CHECK(hoped->status == avenue_status::conditional);
  const avenue_list later = avenues(everything().on("2023-07-12"_day), nato, japan, options());
  const avenue* refused = later.find(political, office);
  CHECK(refused->status == avenue_status::blocked);
  CHECK(refused->barred == strength::hard);
  REQUIRE(refused->rulings.size() ==
          2);  // the policy on partners permits, the rule of consensus not
  const auto& failed = *std::find_if(refused->rulings.begin(), refused->rulings.end(),
                                     [](const ruling& r) { return r.verdict == permission::no; });
  CHECK(failed.conditions[0].by == settled_by::positions);
  CHECK(to_string(failed.conditions[0].because) == "France");
  // An office in Seoul is another thing: no rule bars it. Whether there is one nobody recorded; who
  // claims that the facts hold everything of that tie, too, has it open on the same condition.
  const auto of_korea = [](const world& w) {
    const avenue_list found = avenues(w.on("2023-07-12"_day), nato, south_korea, options());
    return found.find(political, office)->status;
  };
  CHECK(of_korea(everything()) == avenue_status::unknown);
  facts claimed;
  claimed.recorded_ties.push_back({nato.code(), south_korea.code(), {}});
  CHECK(of_korea(everything().with(claimed)) == avenue_status::conditional);
}

TEST_CASE("Row 44: no instrument of NATO and Japan creates an automatic duty", "[data][argument]") {
  const world& w = everything();
  std::vector<agreement_record> path;
  for (const auto& a : w.all_facts().agreements)
    if (detail::is_party(a, nato.code()) && detail::is_party(a, japan.code())) path.push_back(a);
  CHECK(path.size() == 4);
  CHECK_FALSE(creates_automatic_duty(path));
  for (const auto& a : path)
    for (const auto& article : a.articles) CHECK(article.pledges.empty());
  // The same check finds one where there is one.
  path.push_back(then().record(then().find_agreement("CHNPRK1961")));
  CHECK(creates_automatic_duty(path));
}

TEST_CASE("Row 45: article 5 is not automatic", "[data][argument]") {
  const auto automatic = [](const char* code) {
    return automatic_duties(then().record(then().find_agreement(code)));
  };
  CHECK(automatic("NAT1949").empty());
  CHECK(automatic("USJPN1960").empty());
  CHECK(automatic("RUSPRK2024") == flag_set<duty>{duty::defence});
}

TEST_CASE("Row 45: whose response is automatic, in the whole table", "[data][argument][tables]") {
  NEEDS_TABLES();
  std::size_t seen = 0;
  for (const auto& row : csv::table("treaties")) {
    const agreement_id id = then().find_agreement(row["treaty_id"]);
    if (!id.is_valid()) continue;
    CAPTURE(row["treaty_id"]);
    ++seen;
    CHECK(!automatic_duties(then().record(id)).empty() == (row["response_automatic"] == "1"));
  }
  CHECK(seen == csv::table("treaties").size());
}

TEST_CASE("Row 46: who opposes, and since when", "[data][argument]") {
  names holders;
  for (const auto& p : positions_taken(then(), stance::opposes)) {
    CHECK(p.takes == stance::opposes);
    holders.insert(to_string(p.holder) + " " + to_string(p.on) + " " + name_of(p.by_then));
  }
  CHECK(holders == names{"CHN 2022-11-07 yes", "CHN 2023-01-30 yes", "CHN 2023-02 unknown",
                         "PRK 2023-01-30 yes"});
  // On the matrix they stand beside what they are about; the rules of the two do not bend to them.
  const avenue* centre = matrix().find(cyber, centre_participation);
  names on_the_centre;
  for (const auto& p : centre->positions)
    if (p.takes == stance::opposes) on_the_centre.insert(to_string(p.code));
  CHECK(has(on_the_centre, "POS011"));
  CHECK(centre->status == avenue_status::done);
}

TEST_CASE("Row 52: Japan in the cyber centre and the cyber exercises", "[data][argument]") {
  CHECK(has(done_by(matrix().find(cyber, exercise_observer)), "NJ029"));
  const avenue* exercises = matrix().find(cyber, exercise_participation);
  CHECK(done_by(exercises) == names{"NJ044", "NJ047", "NJ049"});
  CHECK(exercises->since == partial_date{"2019-12-02"});
  const avenue* centre = matrix().find(cyber, centre_participation);
  CHECK(centre->status == avenue_status::done);
  CHECK(done_by(centre) == names{"NJ056"});
  CHECK(centre->since == partial_date{"2022-11-04"});
  // The announcement of 2018 planned it and did not make it.
  REQUIRE(centre->planned.size() == 1);
  CHECK(to_string(centre->planned[0].code) == "NJ035");
  const avenue_list in_2021 = avenues(everything().on("2021-06-01"_day), nato, japan, options());
  CHECK(in_2021.find(cyber, centre_participation)->status == avenue_status::open);
}

TEST_CASE("Row 53: the instrument on information", "[data][argument]") {
  const avenue* found = matrix().find(information_sharing, binding_agreement);
  REQUIRE(found != nullptr);
  CHECK(found->status == avenue_status::done);
  CHECK(has_all(done_by(found), {"ISA_NATOJPN"}));
  CHECK(found->since == partial_date{"2010-06-25"});
}

TEST_CASE("Row 54: maritime exercises of 2014 and 2018", "[data][argument]") {
  const names found = done_by(matrix().find(maritime, exercise_participation));
  CHECK(has_all(found, {"NJ026", "NJ027", "NJ040", "NJ041"}));  // Gulf of Aden, Spain, Baltic Sea
  CHECK(matrix().find(maritime, exercise_participation)->since == partial_date{"2014-09-25"});
  const avenue_list in_2013 = avenues(everything().on("2013-12-31"_day), nato, japan, options());
  CHECK(in_2013.find(maritime, exercise_participation)->status == avenue_status::open);
}

namespace {
inline constexpr struct technology_channel final
    : proposal<"CHANNEL", "Official channels for defence science and technology",
               signed_on<"2023-02-15">, not_binding, between<nato, japan>,
               provides<consultation, defence_st, emerging_tech>> {
} technology_channel;
}  // namespace

TEST_CASE("Row 55: a proposal is asked about and stands beside its avenue", "[data][argument]") {
  const world w{catalogue::nato_japan, technology_channel};
  const snapshot now = w.on("2023-02-15"_day);
  CHECK(permits(now, technology_channel).value() == permission::yes);
  const avenue_list found = avenues(now, nato, japan);
  const avenue* channel = found.find(defence_st, consultation);
  CHECK(channel->status == avenue_status::open);  // proposed is not done
  REQUIRE(channel->planned.size() == 1);
  CHECK(to_string(channel->planned[0].code) == "CHANNEL");
  CHECK(channel->planned[0].is_agreement);
  names planned;
  for (const auto& one : found)
    if (!one.planned.empty()) planned.insert(to_string(one.domain) + " " + to_string(one.form));
  CHECK(planned == names{"cyber centre_participation", "defence_st consultation",
                         "emerging_tech consultation"});
}

TEST_CASE("Row 56: Japan in official meetings", "[data][argument]") {
  CHECK(has_all(done_by(matrix().find(political, consultation)), {"NJ050"}));
  CHECK(has_all(done_by(matrix().find(interoperability, consultation)), {"NJ051"}));
  CHECK(has_all(done_by(matrix().find(political, summit)), {"NJ054"}));
  CHECK(matrix().find(political, summit)->since == partial_date{"2022-06-29"});
}

TEST_CASE("Row 57: economic security is a gap", "[data][argument]") {
  const names found = codes(gaps(matrix()));
  CHECK(has(found, "economic_security"));
  for (const auto* taken : {"cyber", "maritime", "political", "information_sharing", "hadr"})
    CHECK_FALSE(has(found, taken));
  REQUIRE(matrix().find(economic_security, consultation) != nullptr);
  CHECK(matrix().find(economic_security, consultation)->status == avenue_status::open);
}

TEST_CASE("Row 57: the gaps are the domains that no event of the table has",
          "[data][argument][tables]") {
  NEEDS_TABLES();
  names all, touched;
  for (const auto& row : csv::table("domain_traits")) all.insert(row["domain"]);
  for (const auto& row : csv::table("nato_japan_timeline")) {
    if (row["date"] > "2023-02-15") continue;
    for (const auto& domain : csv::items(row["domain"])) touched.insert(domain);
  }
  CHECK(touched.size() == 17);  // row 17 of the systems counts them, too
  names untouched;
  std::set_difference(all.begin(), all.end(), touched.begin(), touched.end(),
                      std::inserter(untouched, untouched.end()));
  // The programme of 2020 lists human security, of which no event before it speaks; all it adds is
  // among the events of its revision.
  CHECK(codes(gaps(matrix())) == untouched);
}
