// SPDX-FileCopyrightText: 2026 The entente authors
// SPDX-License-Identifier: BSL-1.0
#include "support/small_world.hpp"
#include "toy.hpp"
#include <entente/data/north_atlantic_treaty.hpp>
#include <entente/entente.hpp>
#include <entente/io/render.hpp>
#include <entente/io/report.hpp>
#include <entente/query/dated_features.hpp>
#include <entente/scale/benson.hpp>
#include <entente/world/load.hpp>

#include <catch2/catch_test_macros.hpp>

#include <algorithm>
#include <string>
#include <vector>

using namespace entente;

namespace {

using words = std::vector<std::string>;

const world& made() {
  static const world w = load(small::rows).value();
  return w;
}
/// "form programme ACCORD text", with "?" where it is not known; in order of the letters.
words told(const features& found) {
  words all;
  for (const auto& f : found.all)
    all.push_back(std::string{name_of(f.kind)} + " " + to_string(f.code) + " " + to_string(f.from) +
                  " " + std::string{name_of(f.rests_on)} + (f.holds.is_unknown() ? " ?" : ""));
  std::sort(all.begin(), all.end());
  return all;
}
const feature& find(const features& found, std::string_view code) {
  for (const auto& f : found.all)
    if (f.code.view() == code) return f;
  FAIL("no feature " << code);
  return found.all.front();
}

}  // namespace

TEST_CASE("features of an agreement", "[query]") {
  const features found = features_of(made().on("1969-01-01"_day), agreement_ref{"PACT"});
  CHECK(found.complete);
  CHECK(told(found) == words{"bond binding PACT text", "domain interoperability PACT practice",
                             "domain political PACT text", "duty consultation PACT text",
                             "duty defence PACT text", "duty nonaggression PACT text",
                             "form joint_body PACT text", "form planning_process PACT practice",
                             "instrument treaty PACT text"});
  // Each part cites for itself where it does, and says its own time.
  CHECK(find(found, "planning_process").cites.source == text{"Annals"});
  CHECK(find(found, "planning_process").during == spell{"1965", "1985-03"});
  CHECK(find(found, "interoperability").cites.source == text{"Annals"});
  CHECK(find(found, "joint_body").cites.source == text{"Pact"});
  CHECK(find(found, "joint_body").cites.standing == confidence::known);
  CHECK(find(found, "defence").cites.source == text{"Pact, text"});
  CHECK(find(found, "treaty").from_name == text{"Pact"});
  CHECK(find(found, "treaty").during == spell{"1950-01-01", partial_date::never()});

  // By day: the parts have their own time.
  CHECK(told(features_of(made().on("1965-06-01"_day), agreement_ref{"PACT"})).size() == 9);
  CHECK(find(features_of(made().on("1965-06-01"_day), agreement_ref{"PACT"}), "planning_process")
            .holds == truth::unknown);
  CHECK(told(features_of(made().on("1950-01-01"_day), agreement_ref{"PACT"})) ==
        words{"bond binding PACT text", "domain political PACT text", "duty defence PACT text",
              "form joint_body PACT text", "instrument treaty PACT text"});
  CHECK(features_of(made().on("1949-12-31"_day), agreement_ref{"PACT"}).all.empty());
  CHECK(told(features_of(made().on("1990-04-15"_day), agreement_ref{"GUARD"})) ==
        words{"bond binding GUARD text ?", "duty defence GUARD text ?",
              "instrument treaty GUARD text ?"});
}

TEST_CASE("features of an agreement count one reading", "[query]") {
  for (const std::string_view reading : {"", "ATOP", "text"})
    CHECK(told(features_of(made().on("2000-01-01"_day, reading), agreement_ref{"GUARD"})) ==
          words{"bond binding GUARD text", "duty defence GUARD text",
                "instrument treaty GUARD text"});
}

TEST_CASE("features of an article", "[query]") {
  const world w{toy::everything};
  const features found = features_of(w.on("1960-01-01"_day), toy::guarantee);
  CHECK(told(found) == words{"bond binding ALDBOR1955 text", "duty consultation ALDBOR1955 text",
                             "duty defence ALDBOR1955 text", "instrument treaty ALDBOR1955 text",
                             "trigger armed_attack ALDBOR1955 text"});
  CHECK(find(found, "armed_attack").article == text{"1"});
  CHECK(find(found, "consultation").article == text{"2"});
  CHECK(find(found, "binding").article.empty());
  CHECK(told(found.of_article("1")) ==
        words{"bond binding ALDBOR1955 text", "duty defence ALDBOR1955 text",
              "instrument treaty ALDBOR1955 text", "trigger armed_attack ALDBOR1955 text"});
  CHECK(found.of_article("3").all.size() == 2);
  CHECK(found.of_article("1").complete);
  CHECK_FALSE(features_of(w.on("1960-01-01"_day), agreement_ref{"XXX"}).of_article("1").complete);
  // What does not bind has no bond.
  for (const auto& f : features_of(w.on("2020-01-01"_day), toy::partnership).all)
    CHECK(f.kind != feature_kind::bond);
  const features pact = features_of(world{data::north_atlantic_treaty}.on("1950-01-01"_day),
                                    agreement_ref{"NAT1949"});
  CHECK(find(pact, "collective_determination").kind == feature_kind::condition);
  CHECK(find(pact, "nato_art6").kind == feature_kind::area);
  CHECK(find(pact, "as_it_deems_necessary").kind == feature_kind::content);
  CHECK(find(pact, "report_to_security_council").kind == feature_kind::procedure);
}

TEST_CASE("features of a tie", "[query]") {
  const features found = features_of(made().on("2003-12-31"_day), "LEAGUE", "ESK");
  CHECK(found.complete);
  CHECK(told(found) == words{"domain cyber ACCORD text", "domain maritime ACCORD text",
                             "domain maritime V2 practice", "domain political V1 practice",
                             "duty consultation ACCORD text", "form dialogue V1 practice",
                             "form exercise_participation V2 practice",
                             "form programme ACCORD text", "framework CIRCLE CIRCLE text",
                             "instrument memorandum ACCORD text", "level king V1 practice",
                             "role participant LEAGUE text"});
  CHECK(find(found, "dialogue").from_name == text{"First visit"});
  CHECK(find(found, "exercise_participation").cites.source == text{"Log"});
  CHECK(find(found, "participant").from_name == text{"League"});
  // Either way round.
  CHECK(told(features_of(made().on("2003-12-31"_day), "ESK", "LEAGUE")) == told(found));
  // The role of a partner of a framework is one in the framework.
  CHECK(told(features_of(made().on("2003-12-31"_day), "CIRCLE", "ESK")) ==
        words{"role partner CIRCLE text"});
  const features member = features_of(made().on("1969-01-01"_day), "BRE", "LEAGUE");
  CHECK(told(member) == words{"role member LEAGUE text"});
  CHECK(member.all[0].cites.source == text{"Gazette"});
  // A step that may have been taken.
  CHECK(told(features_of(made().on("1991-06-30"_day), "LEAGUE", "ESK")) ==
        words{"domain political V1 practice ?", "form dialogue V1 practice ?",
              "level king V1 practice ?"});
  // Through alliances.
  CHECK(
      told(features_of(made().on("2003-12-31"_day), "ALB", "ESK")) ==
      words{"bond binding GUARD text", "duty defence GUARD text", "instrument treaty GUARD text"});
  CHECK(
      features_of(made().on("2003-12-31"_day), "ALB", "ESK", reach::through_alliances).all.size() ==
      13);
}

TEST_CASE("features by hand: a word that its kind does not have decides nothing", "[query]") {
  const auto of = [](feature_kind kind, std::string_view word) {
    return features{}.add(feature_kind::bond, "binding").add(kind, text{word});
  };
  using kind = feature_kind;
  // Benson's scale applies to pledges of defence; "defense" is none, and no pledge either.
  CHECK(score_of<benson_pledge>(of(kind::duty, "defence")).status == standing::assessed);
  CHECK(score_of<benson_pledge>(features{}.add(kind::bond, "binding")).status ==
        standing::not_applicable);
  for (const auto& [sort, word] :
       {std::pair{kind::duty, "defense"}, std::pair{kind::duty, "Defence"},
        std::pair{kind::duty, ""}, std::pair{kind::role, "membre"},
        std::pair{kind::bond, "bindng"}}) {
    const features wrong = of(sort, word);
    CHECK_FALSE(wrong.complete);
    CHECK(wrong.all.size() == 1);
    CHECK(wrong.not_known == row_list<unknown_name>{{text{name_of(sort)}, text{word}}});
    CHECK(score_of<benson_pledge>(wrong).status == standing::unknown);
    CHECK(score_of<nato_partnership>(wrong).status == standing::unknown);
    CHECK(wrong.of_article("1").not_known == wrong.not_known);
  }
  CHECK(to_text(assess<benson_pledge>(of(kind::duty, "defense")))
            .find("No duty is called \"defense\".") != std::string::npos);
  // Open kinds take any word.
  CHECK(of(kind::form, "anything").complete);
}

TEST_CASE("features of what is not there or not covered", "[query]") {
  const features missing = features_of(made().on("2000-01-01"_day), agreement_ref{"XXX"});
  CHECK(missing.all.empty());
  CHECK_FALSE(missing.complete);
  const features nobody = features_of(made().on("2000-01-01"_day), "XXX", "ALB");
  CHECK(nobody.all.empty());
  CHECK_FALSE(nobody.complete);
  CHECK(assess<nato_partnership>(nobody).status == standing::unknown);
  // And the answer says for which name.
  CHECK(missing.not_known == row_list<unknown_name>{{"agreement", "XXX"}});
  CHECK(assess<nato_partnership>(nobody).not_known == row_list<unknown_name>{{"party", "XXX"}});
  CHECK(to_text(assess<nato_partnership>(nobody)).find("No party is called \"XXX\".") !=
        std::string::npos);
  CHECK_FALSE(features_of(made().on("1900-01-01"_day), "ALB", "ESK").complete);
  CHECK(features_of(made().on("2021-01-01"_day), agreement_ref{"DRAFT"}).all.empty());
}

TEST_CASE("assess: the level of a tie by day, and what decided", "[query]") {
  const auto on = [](date day) {
    return assess<nato_partnership>(features_of(made().on(day), "LEAGUE", "ESK"));
  };
  CHECK(on("1990-12-31"_day).is(level<nato_partnership>{"none"}));
  CHECK(on("1990-12-31"_day).decided_by.empty());
  CHECK(on("1991-06-30"_day).status == standing::unknown);
  CHECK(on("1991-06-30"_day).at_least->label() == "none");
  CHECK(on("1991-06-30"_day).at_most->label() == "dialogue");
  CHECK(on("1991-12-31"_day).is(level<nato_partnership>{"dialogue"}));
  CHECK(on("2000-05-04"_day).is(level<nato_partnership>{"dialogue"}));
  const auto menu = on("2000-05-05"_day);
  CHECK(menu.is(level<nato_partnership>{"menu"}));
  REQUIRE(menu.decided_by.size() == 1);
  CHECK(menu.decided_by[0].code == text{"programme"});
  CHECK(menu.decided_by[0].from == text{"ACCORD"});
  CHECK(on("1900-01-01"_day).status == standing::unknown);
  CHECK(assess<nato_partnership>(features_of(made().on("2000-01-01"_day), "ALB", "LEAGUE"))
            .is(level<nato_partnership>{"member"}));
}

TEST_CASE("features of a tie: a role is not there while a status says that it is suspended",
          "[query]") {
  // Of a party that is a member of the one and in a framework of it as a partner.
  struct row {
    party_code body;
    const char* aspect;
    const char* status;
    bool suspends_partner;
    bool suspends_member;
  };
  for (const row& r : {row{"CIRCLE", "partnership", "suspended", true, false},
                       row{"LEAGUE", "membership", "suspended", false, true},
                       row{"LEAGUE", "partnership", "suspended", false, false},
                       row{"CIRCLE", "membership", "suspended", false, false},
                       row{"CIRCLE", "partnership", "renewed", false, false}}) {
    CAPTURE(r.body.view(), r.aspect, r.status);
    facts all = made().all_facts();
    all.memberships.clear();
    for (const auto& [body, as] : {std::pair{party_code{"CIRCLE"}, role::partner},
                                   std::pair{party_code{"LEAGUE"}, role::member}}) {
      membership_record m;
      m.body = body;
      m.party = "ESK";
      m.as = as;
      m.during = {"1990-01-01", "2020-01-01"};
      all.memberships.push_back(m);
    }
    status_record s;
    s.body = r.body;
    s.party = "ESK";
    s.aspect = text{std::string_view{r.aspect}};
    s.status = text{std::string_view{r.status}};
    s.during = {"2000-05-05", "2010"};
    all.statuses = {s};
    const world w = world::build(all).value();
    const auto has = [&](feature_kind kind, date day) {
      truth found = truth::no;
      for (const auto& f : features_of(w.on(day), "LEAGUE", "ESK").all)
        if (f.kind == kind) found = found || f.holds;
      // The same over all time.
      truth dated = truth::no;
      for (const auto& f : dated_features(w.on("2000-01-01"_day), "LEAGUE", "ESK"))
        if (f.what.kind == kind) dated = dated || f.holds_on(day);
      CHECK(found == dated);
      return found;
    };
    for (const auto& [kind, is_suspended] : {std::pair{feature_kind::framework, r.suspends_partner},
                                             std::pair{feature_kind::role, r.suspends_member}}) {
      const truth in = is_suspended ? truth::no : truth::yes;
      CHECK(has(kind, "1989-12-31"_day) == truth::no);
      CHECK(has(kind, "2000-05-04"_day) == truth::yes);
      CHECK(has(kind, "2000-05-05"_day) == in);
      CHECK(has(kind, "2009-12-31"_day) == in);
      CHECK(has(kind, "2010-06-01"_day) == (is_suspended ? truth::unknown : truth::yes));
      CHECK(has(kind, "2011-01-01"_day) == truth::yes);
      CHECK(has(kind, "2020-01-01"_day) == truth::no);
    }
  }
}
