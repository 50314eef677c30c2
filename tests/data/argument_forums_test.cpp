// SPDX-FileCopyrightText: 2026 The entente authors
// SPDX-License-Identifier: BSL-1.0
//
// The guiding article's argument about forums and precedents, row by row: each test bears the
// number of its claim. Days are those of the article, 15 February 2023, unless a row asks for
// others. Where the research tables have the answer, it is taken from them, without the library;
// those parts are skipped where ENTENTE_DATA_DIR is not set.
#include "support/tables.hpp"
#include <entente/data/body_domains.hpp>
#include <entente/data/everything.hpp>
#include <entente/data/role_rights.hpp>
#include <entente/entente.hpp>
#include <entente/io/print.hpp>
#include <entente/io/report_bridges.hpp>
#include <entente/query/applies.hpp>
#include <entente/query/bridges.hpp>
#include <entente/query/delay.hpp>
#include <entente/query/pacts.hpp>
#include <entente/query/plan.hpp>
#include <entente/query/precedents.hpp>
#include <entente/query/rights.hpp>

#include <algorithm>
#include <iterator>
#include <map>
#include <set>
#include <sstream>
#include <string>
#include <vector>

using namespace entente;
using namespace entente::data;
using namespace tables;

namespace {

using words = std::vector<std::string>;
using names = std::set<std::string>;

const world& everything() {
  static const world w{catalogue::everything};
  return w;
}
snapshot on(date day) { return everything().on(day); }
snapshot as_of() { return on("2023-02-15"_day); }

template <class Findings>
names codes(const Findings& found) {
  names all;
  for (const auto& f : found) all.emplace(f.code.view());
  return all;
}
words in_order(const precedent_list& found) {
  words all;
  for (const auto& f : found) all.emplace_back(f.record.code.view());
  return all;
}
names forums(const row_list<forum_finding>& some) {
  names all;
  for (const auto& f : some) all.emplace(f.forum.code.view());
  return all;
}
names reached(const bridge_answer& found, const std::string& forum) {
  for (const auto& f : found)
    if (f.forum.code.view() == forum) return codes(f.reached);
  return {};
}
/// The smallest sets of forums, each as its codes in a row.
names smallest(const bridge_answer& found) {
  names all;
  for (const auto& cover : found.smallest.listed) {
    std::string one;
    for (const std::uint32_t i : cover)
      one += (one.empty() ? "" : " ") + std::string{found[i].forum.code.view()};
    all.insert(one);
  }
  return all;
}

/// Whether a spell of a table, half-open, holds a day for certain; an unknown start does not.
bool holds_on(const csv::row& row, const std::string& start, const std::string& end,
              const std::string& day) {
  std::string from = row[start];
  if (from.size() == 4) from += "-12-31";
  if (from.size() == 7) from += "-31";
  return !from.empty() && from <= day && (row[end].empty() || day < row[end]);
}

/// The precedents of the table of which @p wanted holds, by the day of the article.
template <class Wanted>
names precedents_of_the_table(const Wanted& wanted) {
  names found;
  for (const auto& row : csv::table("precedents"))
    if (row["date"] <= "2023-02-15" && wanted(row)) found.insert(row["id"]);
  return found;
}

}  // namespace

TEST_CASE("Row 2: membership of the alliance over time", "[data]") {
  CHECK(members(as_of(), nato).size() == 30);
  CHECK(members(on("2023-05-01"_day), nato).size() == 31);
  CHECK(members(on("2024-04-01"_day), nato).size() == 32);
  for (const auto& party :
       {party_ref{united_kingdom}, party_ref{united_states}, party_ref{albania}})
    CHECK(is_member(as_of(), party, nato).value() == truth::yes);
}

TEST_CASE("Row 3: a partner without membership, with the rights of its roles", "[data]") {
  names held;
  for (const auto& r : roles(as_of(), japan)) held.insert(to_string(r));
  CHECK(held == names{"partner in Partners across the globe",
                      "partner in NATO Indo-Pacific partners (AP4 / IP4)",
                      "partner in Interoperability Platform (Partnership Interoperability "
                      "Initiative)",
                      "contributing participant in NATO Cooperative Cyber Defence Centre of "
                      "Excellence",
                      "member in Group of Seven", "member in Quadrilateral Security Dialogue",
                      "member in Global Combat Air Programme",
                      "possibly designated in Major Non-NATO Ally (US designation)"});
  // Contributing participant from 4 November 2022 on; never a member.
  CHECK(participants(on("2022-11-03"_day), ccdcoe).contains(japan) == truth::no);
  CHECK(participants(on("2022-11-04"_day), ccdcoe).contains(japan) == truth::yes);
  for (const date day : {"1990-01-01"_day, "2023-02-15"_day, "2025-01-01"_day})
    CHECK(is_member(on(day), japan, nato).value() == truth::no);
  names by_globe;
  for (const auto& f : rights(as_of(), japan, role_rights))
    if (f.by.code == party_code{"PATG"}) by_globe.insert(to_string(f.right));
  CHECK(by_globe == names{"attend_on_invitation", "cooperation_menu", "accredit_mission",
                          "exercise_participation", "exercise_observer", "second_staff",
                          "raise_agenda_on_invitation"});
  // A guarantee or a vote goes with none of its roles in the alliance and its frameworks.
  for (const auto& f : rights(as_of(), japan, role_rights, {"guarantee", "vote", "command_posts"}))
    CHECK(everything().all_facts().parties[f.by.body.index()].framework_of != nato.code());
}

TEST_CASE("Row 3: the rights of roles against the table", "[data]") {
  NEEDS_TABLES();
  account_for("role_rights", {"org", "role", "right", "source", "confidence"});
  const std::map<std::string, role> roles_of_table{{"member", role::member},
                                                   {"partner", role::partner},
                                                   {"sponsoring nation", role::member},
                                                   {"contributing participant", role::participant},
                                                   {"designated", role::participant}};
  std::multiset<std::string> typed, table;
  for (const auto& r : role_rights)
    typed.insert(std::string{r.body} + "|" + std::string{name_of(r.as)} + "|" +
                 std::string{r.right} + "|" + std::string{r.source} + "|" +
                 std::string{name_of(r.standing)});
  for (const auto& row : csv::table("role_rights"))
    table.insert(row["org"] + "|" + std::string{name_of(roles_of_table.at(row["role"]))} + "|" +
                 row["right"] + "|" + row["source"] + "|" + row["confidence"]);
  CHECK(typed == table);
}

TEST_CASE("Row 5: what the European Union works in, beside the alliance", "[data]") {
  const auto of = [](std::string_view body) {
    names found;
    for (const auto& one : body_domains)
      if (one.body == body) found.emplace(one.domain);
    return found;
  };
  const names of_nato = of("NATO"), of_eu = of("EU");
  names only_eu, only_nato;
  std::set_difference(of_eu.begin(), of_eu.end(), of_nato.begin(), of_nato.end(),
                      std::inserter(only_eu, only_eu.end()));
  std::set_difference(of_nato.begin(), of_nato.end(), of_eu.begin(), of_eu.end(),
                      std::inserter(only_nato, only_nato.end()));
  CHECK(only_eu == names{"economic_security"});
  CHECK(only_nato.count("information_sharing") == 1);
  CHECK(only_nato.count("interoperability") == 1);
  // Every code is one that the world knows, but for a domain in which nothing was done.
  for (const auto& one : body_domains) {
    CAPTURE(one.body, one.domain);
    CHECK(as_of().find_party(one.body).is_valid());
    CHECK(as_of().find_domain(one.domain).is_valid() !=
          (one.domain == economic_security.code().view()));
  }
}

TEST_CASE("Row 5: the domains of bodies against the table", "[data]") {
  NEEDS_TABLES();
  account_for("org_domains", {"org", "domain", "source", "confidence"},
              {{"basis", "all rows are facts, which is held to below"}});
  std::multiset<std::string> typed, table;
  for (const auto& d : body_domains)
    typed.insert(std::string{d.body} + "|" + std::string{d.domain} + "|" + std::string{d.source} +
                 "|" + std::string{name_of(d.standing)});
  for (const auto& row : csv::table("org_domains")) {
    CHECK(row["basis"] == "fact");
    table.insert(row["org"] + "|" + row["domain"] + "|" + row["source"] + "|" + row["confidence"]);
  }
  CHECK(typed == table);
}

TEST_CASE("Row 6: how long agreements waited for ratification", "[data]") {
  // Six and a half years for the one of the European Union, no day for the one of NATO.
  CHECK(delay(as_of(), strategic_partnership_with_eu) == day_span{2360, 2360});
  CHECK(delay(as_of(), "ISA_NATOJPN") == day_span{0, 0});
  CHECK(everything().all_facts().constraints.size() > 0);
  bool is_bound = false;
  for (const auto& code : as_of().record(as_of().find_party(european_union)).bound_by)
    is_bound = is_bound || code == unanimity_in_foreign_policy.code();
  CHECK(is_bound);
}

TEST_CASE("Row 7: the European Union without the United Kingdom", "[data]") {
  CHECK(is_member(on("2020-01-31"_day), united_kingdom, european_union).value() == truth::yes);
  CHECK(is_member(on("2020-02-01"_day), united_kingdom, european_union).value() == truth::no);
  CHECK(is_member(as_of(), united_kingdom, european_union).value() == truth::no);
}

TEST_CASE("Row 8: what Japan and the United Kingdom build together", "[data]") {
  const bridge_answer programmes =
      bridges(as_of(), japan, {united_kingdom}, {.kinds = {"programme"}});
  CHECK(forums(programmes.forums) == names{"GCAP"});
  CHECK(forums(
            bridges(on("2022-12-08"_day), japan, {united_kingdom}, {.kinds = {"programme"}}).forums)
            .empty());
  CHECK(members(as_of(), global_combat_air_programme).contains(italy) == truth::yes);
  // Access was signed on 11 January, and not in force before October.
  const auto access = [](date day) {
    for (const auto& a : tie(on(day), japan, united_kingdom).agreements)
      if (a.code == access_agreement_with_united_kingdom.code()) return a.in_force;
    return truth::no;
  };
  CHECK(access("2023-02-15"_day) == truth::no);
  CHECK(access("2023-10-15"_day) == truth::yes);
  CHECK(delay(as_of(), access_agreement_with_united_kingdom) == day_span{277, 277});
}

TEST_CASE("Row 12: the partners of the Indo-Pacific as a group", "[data]") {
  CHECK(codes(partners(as_of(), ap4)) == names{"JPN", "KOR", "AUS", "NZL"});
  CHECK(partners(on("2022-06-28"_day), ap4).empty());
}

TEST_CASE("Row 13: Ukraine as a partner by other frameworks", "[data]") {
  const auto frameworks = [](party_ref who) {
    names found;
    for (const auto& r : roles(as_of(), who))
      if (as_of().record(r.body).framework_of == nato.code()) found.emplace(r.code.view());
    return found;
  };
  const names of_japan = frameworks(japan), of_ukraine = frameworks(ukraine);
  CHECK(of_japan == names{"PATG", "AP4", "PII"});
  CHECK(of_ukraine == names{"PFP", "EOP"});
  // The same kind of role in both.
  for (const auto& who : {party_ref{japan}, party_ref{ukraine}})
    CHECK(partners(as_of(), nato).contains(who) == truth::yes);
}

TEST_CASE("Row 33: support without the guarantee", "[data]") {
  const precedent_list found = precedents(as_of(), {.recipient_was = membership::member,
                                                    .domains = {cyber, hybrid},
                                                    .invoked_guarantee = false});
  CHECK(in_order(found) == words{"PR006", "PR023", "PR027", "PR037", "PR036"});
  // The guarantee was invoked twice, for others, and members consulted seven times.
  CHECK(in_order(precedents(as_of(), {.invoked_guarantee = true})) == words{"PR004", "PR019"});
  CHECK(in_order(precedents(as_of(), {.instrument = "Article 4"})).size() == 7);
}

TEST_CASE("Row 14: Albania, a member in a crisis, without the guarantee", "[data]") {
  const precedent_list found = precedents(as_of(), {.beneficiaries = {albania}});
  CHECK(in_order(found) == words{"PR037", "PR036"});
  for (const auto& f : found) {
    CHECK(f.record.recipient_was == membership::member);
    CHECK(f.record.invoked_guarantee == truth::no);
    CHECK(f.record.binding == truth::no);
  }
  CHECK(found[0].record.on == partial_date{"2022-09-08"});
  CHECK(in_order(precedents(as_of(), {.occasion = "attributed to Iran"})) == words{"PR037"});
  // The team came in some day of September.
  const precedent_list early = precedents(on("2022-09-29"_day), {.beneficiaries = {albania}});
  CHECK(in_order(early) == words{"PR037"});
  CHECK(early.possible.size() == 1);
}

TEST_CASE("Row 34: help for those who are no members", "[data]") {
  const precedent_list found = precedents(
      as_of(), {.recipient_was = membership::outsider, .domains = {cyber, information_sharing}});
  names of_ukraine, by_the_centre;
  for (const auto& f : found) {
    for (const auto& one : f.recipients)
      if (one.code == ukraine.code()) of_ukraine.emplace(f.record.code.view());
    for (const auto& one : f.providers)
      if (one.code == ccdcoe.code()) by_the_centre.emplace(f.recipients[0].code.view());
  }
  // A trust fund, the malware platform, the vote of the centre.
  CHECK(of_ukraine == names{"PR014", "PR028", "PR030"});
  CHECK(by_the_centre == names{"AUS", "KOR", "UKR"});
  CHECK(found.possible.empty());
}

TEST_CASE("Row 34: the same, and that of row 33, from the table", "[data]") {
  NEEDS_TABLES();
  const auto concerns = [](const csv::row& row, const names& domains) {
    for (const auto& d : csv::items(row["domain"]))
      if (domains.count(d) != 0) return true;
    return false;
  };
  const auto as_set = [](const precedent_list& found) {
    const words all = in_order(found);
    return names(all.begin(), all.end());
  };
  CHECK(as_set(precedents(as_of(), {.recipient_was = membership::member,
                                    .domains = {cyber, hybrid},
                                    .invoked_guarantee = false})) ==
        precedents_of_the_table([&](const csv::row& row) {
          return row["member_at_time"] == "1" && row["article5_invoked"] == "0" &&
                 concerns(row, {"cyber", "hybrid"});
        }));
  CHECK(as_set(precedents(as_of(), {.recipient_was = membership::outsider,
                                    .domains = {cyber, information_sharing}})) ==
        precedents_of_the_table([&](const csv::row& row) {
          return row["member_at_time"] == "0" && concerns(row, {"cyber", "information_sharing"});
        }));
  CHECK(as_set(precedents(as_of(), {.beneficiaries = {ukraine}, .forms = {programme}})) ==
        precedents_of_the_table([](const csv::row& row) {
          return row["beneficiary"] == "UKR" && row["form"] == "programme";
        }));
  CHECK(as_set(precedents(as_of(), {.providers = {united_states}, .occasion = "cyber"})) ==
        precedents_of_the_table([](const csv::row& row) {
          return row["provider"] == "USA" &&
                 row["trigger_event"].find("cyber") != std::string::npos;
        }));
  // All that had happened, and no more.
  CHECK(as_set(precedents(as_of())) ==
        precedents_of_the_table([](const csv::row&) { return true; }));
  CHECK(as_set(precedents(as_of())).count("PR038") == 0);
  CHECK(as_set(precedents(on("2023-07-12"_day))).count("PR038") == 1);
}

TEST_CASE("Row 35: whether a precedent carries over", "[data]") {
  // What was done for Albania fails for Japan on membership, not on the instrument.
  const applies_answer of_albania = applies(as_of(), precedent_of::solidarity_with_albania, japan);
  CHECK(of_albania.value() == truth::no);
  CHECK(of_albania.met(precedent_condition::membership) == truth::no);
  CHECK(of_albania.met(precedent_condition::instrument) == truth::yes);
  CHECK(of_albania.met(precedent_condition::domain) == truth::yes);

  // What was done for Ukraine meets it: neither is a member.
  const applies_answer of_ukraine =
      applies(as_of(), precedent_of::malware_platform_for_ukraine, japan);
  CHECK(of_ukraine.met(precedent_condition::membership) == truth::yes);
  CHECK(of_ukraine.met(precedent_condition::instrument) == truth::yes);
  // The region differs, and does not count where the domain is bound to none.
  CHECK(of_ukraine.those(truth::no) == precedent_condition::region);
  CHECK(applies(as_of(), precedent_of::malware_platform_for_ukraine, japan,
                {.borderless = {information_sharing}})
            .value() == truth::yes);
  CHECK(
      of_albania.those(truth::no) ==
      flag_set<precedent_condition>{precedent_condition::membership, precedent_condition::region});

  // For a member it is the other way round, and for Finland it turns on 4 April 2023.
  CHECK(applies(as_of(), precedent_of::solidarity_with_albania, estonia).value() == truth::yes);
  CHECK(applies(as_of(), precedent_of::malware_platform_for_ukraine, estonia)
            .met(precedent_condition::membership) == truth::no);
  const auto finland_on = [](date day, const auto& precedent) {
    return applies(on(day), precedent, finland).met(precedent_condition::membership);
  };
  CHECK(finland_on("2023-04-03"_day, precedent_of::solidarity_with_albania) == truth::no);
  CHECK(finland_on("2023-04-04"_day, precedent_of::solidarity_with_albania) == truth::yes);
  CHECK(finland_on("2023-04-03"_day, precedent_of::cyber_trust_fund_for_ukraine) == truth::yes);
  CHECK(finland_on("2023-04-04"_day, precedent_of::cyber_trust_fund_for_ukraine) == truth::no);

  // What its peers have carries over whole.
  for (const auto& code : {"PR011", "PR021", "PR024", "PR031"})
    CHECK(applies(as_of(), code, japan).value() == truth::yes);
  // After the article.
  CHECK(applies(as_of(), precedent_of::council_with_ukraine, japan)
            .met(precedent_condition::happened) == truth::no);
}

TEST_CASE("Row 35: what is forbidden to the candidate", "[data]") {
  // If weapons had been stationed somewhere, a rule of Japan would stand against the like: the
  // treaty bars nuclear sharing whatever the form, so that it is the domain and not the instrument.
  precedent_record stationing;
  stationing.code = precedent_code{"SUPPOSED"};
  stationing.on = partial_date{"2000-01-01"};
  stationing.says = "weapons stationed";
  stationing.providers = {nato.code()};
  stationing.recipients = {south_korea.code()};
  stationing.form = hosting.code();
  stationing.domains = {nuclear_sharing.code()};
  stationing.recipient_was = membership::outsider;
  const applies_answer found = applies(as_of(), stationing, japan);
  CHECK(found.those(truth::no) == precedent_condition::domain);
  for (const auto& c : found)
    if (c.about == precedent_condition::domain)
      CHECK(c.decided_by == non_proliferation_treaty_duty.code().as_text());
  CHECK(applies(as_of(), stationing, south_korea).value() == truth::yes);

  // To invoke a clause of defence takes such a clause, which the constitution bars to Japan: as
  // `permits` has it. The domain of collective defence it does not bar.
  const applies_answer of_invocation = applies(as_of(), "PR004", japan);
  CHECK(of_invocation.met(precedent_condition::instrument) == truth::no);
  CHECK(of_invocation.met(precedent_condition::domain) == truth::yes);
  for (const auto& c : of_invocation)
    if (c.about == precedent_condition::instrument) CHECK(c.decided_by == text{"CN001"});
  CHECK(applies(as_of(), "PR004", united_states).met(precedent_condition::instrument) ==
        truth::yes);
}

TEST_CASE("Row 31: where a state can raise a threat", "[data]") {
  const auto where = [](party_ref who, date day) {
    names found;
    for (const auto& f :
         rights(on(day), who, role_rights,
                {"raise_agenda", "raise_agenda_on_invitation", "request_consultation"}))
      if (f.by.holds.is_yes()) found.insert(to_string(f.by.code) + " " + to_string(f.right));
    return found;
  };
  CHECK(where(japan, "2023-02-15"_day) == names{"G7 raise_agenda", "QUAD raise_agenda",
                                                "PATG raise_agenda_on_invitation",
                                                "AP4 raise_agenda_on_invitation"});
  // A member raises it by right, and may ask for consultation.
  CHECK(where(albania, "2023-02-15"_day) ==
        names{"NATO raise_agenda", "NATO request_consultation"});
  CHECK(where(ukraine, "2023-02-15"_day) == names{"PFP request_consultation"});
  CHECK(where(ukraine, "2023-07-12"_day) ==
        names{"PFP request_consultation", "NUC raise_agenda", "NUC request_consultation"});
}

TEST_CASE("Row 32: multilateral pacts of defence in a region", "[data]") {
  const auto bound = [](date day, flag_set<duty> pledges) {
    std::map<std::string, names> found;
    for (const auto& f : pacts(on(day), indo_pacific.code().view(), {.pledges = pledges}))
      if (f.holds.is_yes()) found[to_string(f.code)] = codes(f.bound);
    return found;
  };
  // Two active sides each; of the second, the United States and Thailand are left.
  CHECK(
      bound("2023-02-15"_day, duty::defence) ==
      std::map<std::string, names>{{"ANZUS1951", {"AUS", "USA"}}, {"MANILA1954", {"USA", "THA"}}});
  // The five powers only consult.
  CHECK(bound("2023-02-15"_day, {duty::defence, duty::consultation})["FPDA1971"] ==
        names{"GBR", "AUS", "NZL", "MYS", "SGP"});
  // Before New Zealand's part was suspended, three.
  CHECK(bound("1980-01-01"_day, duty::defence)["ANZUS1951"] == names{"AUS", "USA", "NZL"});
  // None has Japan in it.
  for (const auto& [code, parties] : bound("2023-02-15"_day, duty::defence))
    CHECK(parties.count("JPN") == 0);
  // Elsewhere there are others.
  CHECK(codes(pacts(as_of(), euro_atlantic.code().view())).count("NAT1949") == 1);
}

TEST_CASE("Row 52: Japan's part in cyber defence", "[data]") {
  words dated;
  for (const std::uint32_t number : tie(as_of(), nato, japan).steps) {
    const step_record& s = everything().all_facts().steps[number];
    const bool is_cyber =
        std::find(s.domains.begin(), s.domains.end(), cyber.code()) != s.domains.end();
    const bool is_exercise =
        s.form == exercise_observer.code() || s.form == exercise_participation.code();
    if (is_cyber && is_exercise && s.domains.size() < 3) dated.push_back(to_string(s.on));
  }
  CHECK(dated == words{"2015", "2019-12-02", "2021", "2022"});
  CHECK(participants(as_of(), ccdcoe).contains(japan) == truth::yes);
  CHECK(forums(bridges(as_of(), japan, {estonia}, {.mandates = {"cyber"}}).forums) ==
        names{"CCDCOE"});
}

TEST_CASE("Row 53: the instruments of information sharing", "[data]") {
  names found;
  for (const auto& a : tie(as_of(), nato, japan).agreements)
    for (const auto& provision : as_of().record(a.agreement).provisions)
      for (const auto& d : provision.domains)
        if (d == information_sharing.code())
          found.insert(to_string(a.code) + " " + to_string(a.since));
  CHECK(found == names{"ISA_NATOJPN 2010-06-25"});
}

TEST_CASE("Row 58: what Ukraine has with the alliance and Japan lacks", "[data]") {
  const plan_answer found = plan(as_of(), japan, ukraine, nato);
  names lacked, shown_also;
  for (const auto& item : found) {
    CHECK(item.lacks == truth::yes);
    lacked.emplace(item.model_has.code.view());
    for (const auto& code : item.shown_also_by) shown_also.emplace(code.view());
  }
  // Trust funds as a beneficiary, access to the malware platform, the joint commission.
  for (const auto* code : {"PR014", "PR015", "PR028", "NATOUKR1997"})
    CHECK(lacked.count(code) == 1);
  // Besides: frameworks, programmes and a package of other names. What a precedent has, too, of the
  // charter and of the frameworks is no other thing.
  CHECK(lacked ==
        names{"PR001", "PFP", "NATOUKR1997", "PR007", "PR014", "PR015", "PR020", "EOP", "PR028"});
  CHECK(shown_also == names{"PR002", "PR003", "PR026"});

  // By form in each domain only the trust fund for cyber defence is new: Japan gave to trust funds
  // in other domains, and shares information by an agreement of its own.
  const plan_answer by_form_in_domain =
      plan(as_of(), japan, ukraine, nato, likeness::form_in_domain);
  REQUIRE(by_form_in_domain.size() == 1);
  CHECK(by_form_in_domain[0].model_has.code == text{"PR014"});
  CHECK(by_form_in_domain[0].alike == text{"NJ016"});
  for (const auto& item : found)
    if (item.model_has.code == text{"PR028"}) CHECK(item.alike == text{"ISA_NATOJPN"});

  // Later Ukraine has a council, too; and what Japan has that Ukraine lacks is another list.
  names later;
  for (const auto& item : plan(on("2023-07-12"_day), japan, ukraine, nato))
    later.emplace(item.model_has.code.view());
  CHECK(later.count("NUC") == 1);
  CHECK(later.count("PR038") == 1);
  names of_japan;
  for (const auto& item : plan(as_of(), ukraine, japan, nato))
    of_japan.emplace(item.model_has.code.view());
  for (const auto* code : {"ISA_NATOJPN", "IPCP2014", "PATG"}) CHECK(of_japan.count(code) == 1);
}

TEST_CASE("Row 58: each thing once, and nothing that the candidate has by a role", "[data]") {
  const auto codes_of = [](date day, party_ref candidate, party_ref model, party_ref counterpart) {
    std::multiset<std::string> found;
    for (const auto& item : plan(on(day), candidate, model, counterpart))
      found.emplace(item.model_has.code.view());
    return found;
  };
  // In the centre Japan is a participant, too: by its role, not by a precedent of its own.
  CHECK(codes_of("2023-02-15"_day, japan, south_korea, ccdcoe).empty());
  CHECK(codes_of("2022-11-03"_day, japan, south_korea, ccdcoe).count("CCDCOE") == 1);
  CHECK(codes_of("2022-11-03"_day, japan, south_korea, ccdcoe).size() == 1);
  // Japan's joining of the centre is an act of its tie with the alliance; South Korea is in it by
  // a role, Ukraine only from May 2023 on.
  const auto joined = [&](date day, party_ref who) {
    const auto found = codes_of(day, who, japan, nato);
    return found.count("NJ056") + found.count("NJ064");
  };
  CHECK(joined("2023-02-15"_day, south_korea) == 0);
  CHECK(joined("2023-02-15"_day, ukraine) == 1);
  CHECK(joined("2024-01-01"_day, ukraine) == 0);
  CHECK(joined("2024-01-01"_day, south_korea) == 0);
  // The programme of Japan has several provisions of one form; its signing is no second thing.
  for (const date day : {"2019-06-01"_day, "2023-02-15"_day}) {
    CHECK(codes_of(day, ukraine, japan, nato).count("IPCP2014") == 1);
    CHECK(codes_of(day, ukraine, japan, nato).count("NJ025") == 0);
  }
  CHECK(codes_of("2024-01-01"_day, ukraine, japan, nato).count("ITPP2023") == 1);
  CHECK(codes_of("2024-01-01"_day, ukraine, japan, nato).count("NJ065") == 0);
}

TEST_CASE(
    "Row 59: which forum connects Japan with the United States, the United Kingdom and Europe",
    "[data]") {
  const snapshot now = as_of();
  const auto eu_states = members(now, european_union);

  // The plain test: a role in a body that has the two and one state of the European Union.
  const bridge_criteria plain{.must_reach = {united_states, united_kingdom}};
  const bridge_answer by_membership = bridges(now, japan, eu_states, plain);

  // The article's claim: most of Europe, a mandate for security, members that defend each other, a
  // council.
  bridge_criteria claim = plain;
  claim.at_least = 20;
  claim.mandates = {"security"};
  claim.collective_defence = true;
  claim.on_lists = {forums_with("attend_council", role_rights)};
  const bridge_answer by_claim = bridges(now, japan, eu_states, claim);

  CHECK(forums(by_membership.forums) == names{"G7", "CCDCOE", "NATO"});
  CHECK(reached(by_membership, "G7") == names{"DEU", "FRA", "ITA"});
  CHECK(reached(by_membership, "CCDCOE").size() == 24);
  CHECK(reached(by_membership, "NATO").size() == 21);
  names outside;
  for (const auto& one : eu_states)
    if (reached(by_membership, "NATO").count(std::string{one.code.view()}) == 0)
      outside.emplace(one.code.view());
  CHECK(outside == names{"AUT", "CYP", "FIN", "IRL", "MLT", "SWE"});
  CHECK(codes(by_membership.out_of_reach) == names{"CYP", "IRL", "MLT"});
  CHECK(smallest(by_membership) == names{"CCDCOE"});

  CHECK(forums(by_claim.forums) == names{"NATO"});
  CHECK(smallest(by_claim) == names{"NATO"});
  // Nothing differs but the criteria, and what follows from them; both answers show theirs.
  CHECK(by_claim.targets == by_membership.targets);
  CHECK(by_claim.criteria == claim);
  CHECK(by_membership.criteria == plain);
  CHECK(to_text(report_of(by_claim)).find("its members defend each other") != std::string::npos);

  // Each added criterion alone, and what it leaves.
  const auto with = [&](auto change) {
    bridge_criteria one = plain;
    change(one);
    return forums(bridges(now, japan, eu_states, one).forums);
  };
  CHECK(with([](auto& c) { c.at_least = 20; }) == names{"NATO", "CCDCOE"});
  CHECK(with([](auto& c) { c.mandates = {"security"}; }) == names{"NATO"});
  CHECK(with([](auto& c) { c.collective_defence = true; }) == names{"NATO"});
  CHECK(with([&](auto& c) { c.on_lists = claim.on_lists; }) == names{"NATO", "G7"});
  CHECK(with([](auto& c) { c.on_lists = {broad_forums(7, body_domains)}; }) == names{"NATO"});
  CHECK(with([](auto& c) { c.on_lists = {forums_in("cyber", body_domains)}; }) ==
        names{"NATO", "G7", "CCDCOE"});
  CHECK(with([](auto& c) { c.decides_by = {"consensus"}; }) == names{"NATO", "G7"});
  CHECK(with([](auto& c) { c.open_to_partners = true; }) == names{"NATO", "CCDCOE"});
  // By its own memberships alone Japan has only the seven.
  CHECK(with([](auto& c) { c.focal_as = role::member; }) == names{"G7"});
  // Partners of one framework do not meet those of another: if they did, only Cyprus is left out.
  bridge_criteria partners_meet = plain;
  partners_meet.targets_as = {role::member, role::participant, role::partner};
  CHECK(reached(bridges(now, japan, eu_states, partners_meet), "NATO").size() == 26);

  // The facts decide: two more after the accessions; without Japan's dialogue, nobody.
  const auto nato_reaches = [&](const world& w, date day) {
    return reached(bridges(w.on(day), japan, eu_states, claim), "NATO").size();
  };
  CHECK(nato_reaches(everything(), "2023-04-03"_day) == 21);
  CHECK(nato_reaches(everything(), "2023-04-04"_day) == 22);
  CHECK(nato_reaches(everything(), "2024-03-07"_day) == 23);
  CHECK(nato_reaches(everything().without(nato), "2023-02-15"_day) == 0);
}

TEST_CASE("Row 59: the same from the tables", "[data]") {
  NEEDS_TABLES();
  const std::string day = "2023-02-15";
  names eu, of_nato, of_seven, of_centre;
  for (const auto& row : csv::table("eu_members"))
    if (holds_on(row, "accession_date", "end_date", day)) eu.insert(row["iso3"]);
  for (const auto& row : csv::table("nato_members"))
    if (holds_on(row, "in_force_date", "end_date", day) && eu.count(row["iso3"]) != 0)
      of_nato.insert(row["iso3"]);
  for (const auto& row : csv::table("memberships")) {
    if (!holds_on(row, "start", "end", day) || eu.count(row["iso3"]) == 0) continue;
    if (row["org"] == "G7") of_seven.insert(row["iso3"]);
    if (row["org"] == "CCDCOE") of_centre.insert(row["iso3"]);
  }
  const bridge_answer found = bridges(as_of(), japan, members(as_of(), european_union));
  CHECK(codes(found.targets) == eu);
  CHECK(reached(found, "NATO") == of_nato);
  CHECK(reached(found, "G7") == of_seven);
  CHECK(reached(found, "CCDCOE") == of_centre);
}

TEST_CASE("Row 59: the same call for other states", "[data]") {
  // South Korea has the centre and the frameworks, not the seven; Australia also shares AUKUS and
  // the Five Eyes with the two.
  const auto plain = [](party_ref focal) {
    return forums(bridges(as_of(), focal, {united_states, united_kingdom}, {.at_least = 2}).forums);
  };
  CHECK(plain(south_korea) == names{"NATO", "CCDCOE"});
  CHECK(plain(japan) == names{"NATO", "CCDCOE", "G7"});
  CHECK(plain(australia) == names{"NATO", "CCDCOE", "AUKUS", "FVEY"});
  CHECK(plain(belarus).empty());
  // Serbia and Russia: no body of theirs is on record as common.
  CHECK(bridges(as_of(), serbia, {russia}).connects_all() == truth::no);
  CHECK(smallest(bridges(as_of(), kazakhstan, {russia, belarus, china})) == names{"CSTO SCO"});
}

TEST_CASE("Row 60: what was done across regions", "[data]") {
  const auto regions = [](const row_list<party_finding>& parties) {
    names found;
    for (const auto& one : parties) {
      const auto& where = everything().all_facts().parties[one.party.index()].located_in;
      for (const auto& region : where) found.emplace(region.view());
    }
    return found;
  };
  words across;
  for (const auto& f : precedents(as_of()))
    if (regions(f.providers).count("Euro-Atlantic") != 0 &&
        regions(f.recipients).count("Indo-Pacific") != 0)
      across.emplace_back(f.record.code.view());
  CHECK(across == words{"PR008", "PR009", "PR011", "PR022", "PR024"});
}

TEST_CASE("Forums and precedents as a reader sees them", "[data][io]") {
  std::ostringstream out;
  out << precedents(as_of(), {.beneficiaries = {ukraine}, .domains = {information_sharing}});
  CHECK(out.str() ==
        "What was done by 2023-02-15, for UKR, in information_sharing?\n"
        "  1 precedent\n"
        "  - 2022-01-14: North Atlantic Treaty Organization for Ukraine, then an\n"
        "    outsider: agreement on access to NATO malware information sharing platform\n"
        "    (MISP) (agreement; information_sharing). It answered: cyberattack on\n"
        "    Ukrainian government sites of 14 January 2022. No guarantee was invoked.\n"
        "    [PR028; verified: NATO announces an agreement with Ukraine after the\n"
        "     cyberattack (Jan 2022), Ziare.com]\n");
}
