// SPDX-FileCopyrightText: 2026 The entente authors
// SPDX-License-Identifier: BSL-1.0
//
// The code of docs/precedents-and-forums.md, and what the page says that it gives.
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

#include <catch2/catch_test_macros.hpp>

#include <string>

using namespace entente;
using namespace entente::data;

namespace {

const world& w() {
  static const world made{catalogue::everything};
  return made;
}

std::string forums_of(const bridge_answer& found) {
  std::string all;
  for (const auto& f : found) all += (all.empty() ? "" : " ") + to_string(f.forum.code);
  return all;
}

}  // namespace

TEST_CASE("docs: precedents", "[docs]") {
  const snapshot now = w().on("2023-02-15"_day);

  const precedent_list without_the_guarantee = precedents(now, {.recipient_was = membership::member,
                                                                .domains = {cyber, hybrid},
                                                                .invoked_guarantee = false});

  std::string told;
  for (const auto& f : without_the_guarantee)
    told += to_string(f.record.on) + " " + to_string(f.recipients[0].name) + "\n";

  CHECK(told ==
        R"(2007-04 Estonia
2019-11 Montenegro
2021-08 Lithuania
2022-09-08 Albania
2022-09 Albania
)");
  CHECK(without_the_guarantee.possible.empty());
}

TEST_CASE("docs: applies", "[docs]") {
  const snapshot now = w().on("2023-02-15"_day);

  const applies_answer of_albania = applies(now, precedent_of::solidarity_with_albania, japan);
  const truth on_membership = of_albania.met(precedent_condition::membership);  // no
  const truth on_instrument = of_albania.met(precedent_condition::instrument);  // yes

  CHECK(on_membership == truth::no);
  CHECK(on_instrument == truth::yes);
  CHECK(to_text(of_albania)
            .find(R"(  - membership: to North Atlantic Treaty Organization (NATO) the recipient was
    then a member, Japan is an outsider: not met.
)") != std::string::npos);

  const applies_answer of_ukraine =
      applies(now, precedent_of::malware_platform_for_ukraine, japan,
              {.borderless = {information_sharing}});  // yes: no region counts for data
  CHECK(of_ukraine.value() == truth::yes);
}

TEST_CASE("docs: plan", "[docs]") {
  const snapshot now = w().on("2023-02-15"_day);

  const plan_answer instruments = plan(now, japan, ukraine, nato);
  const plan_answer by_form = plan(now, japan, ukraine, nato, likeness::form_in_domain);

  CHECK(instruments.size() == 9);
  REQUIRE(by_form.size() == 1);
  CHECK(to_text(by_form) ==
        R"(What does Ukraine have with North Atlantic Treaty Organization on 2023-02-15
that Japan lacks, by form_in_domain?
  1 thing
  - 2014-09-04: NATO trust fund on cyber defence, lead nation Romania
    (trust_fund; cyber), shown by a precedent. New in that form: cyber. Of that
    form there is: Japan donates EUR 3 million to a NATO ammunition stockpile
    trust fund (NJ016).
    [PR014; verified: Romania leads NATO project on cyber-defence for Ukraine,
     NATO Watch; Kyiv Post (2017)]
)");
}

TEST_CASE("docs: bridges", "[docs]") {
  const snapshot now = w().on("2023-02-15"_day);

  const party_list eu_states = members(now, european_union);

  bridge_criteria criteria{.must_reach = {united_states, united_kingdom}};
  const bridge_answer plain = bridges(now, japan, eu_states, criteria);  // NATO CCDCOE G7

  criteria.at_least = 20;  // most of the states of the European Union
  criteria.mandates = {"security"};
  criteria.collective_defence = true;
  criteria.on_lists = {forums_with("attend_council", role_rights)};
  const bridge_answer claim = bridges(now, japan, eu_states, criteria);  // NATO

  CHECK(forums_of(plain) == "NATO CCDCOE G7");
  CHECK(forums_of(claim) == "NATO");

  std::string sets;
  for (const auto& cover : plain.smallest.listed)
    for (const std::uint32_t place : cover) sets += to_string(plain[place].forum.code) + " ";
  std::string missing;
  for (const auto& one : plain.out_of_reach) missing += to_string(one.code) + " ";

  CHECK(sets == "CCDCOE ");
  CHECK(missing == "IRL CYP MLT ");
  CHECK(plain.connects_all() == truth::no);
}

TEST_CASE("docs: pacts, rights, delay", "[docs]") {
  const snapshot now = w().on("2023-02-15"_day);

  const auto of_defence = pacts(now, "Indo-Pacific");
  const auto to_raise = rights(now, japan, role_rights, {"raise_agenda"});
  const auto waited = delay(now, strategic_partnership_with_eu);  // 2360 days

  CHECK(to_text(of_defence).find("ANZUS Treaty pledges defence") != std::string::npos);
  CHECK(of_defence.size() == 2);
  CHECK(to_raise.size() == 2);
  CHECK(waited->at_least == 2360);
}
