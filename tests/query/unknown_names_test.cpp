// SPDX-FileCopyrightText: 2026 The entente authors
// SPDX-License-Identifier: BSL-1.0
//
// Every question, asked of a name that the world does not have: never a certain no, always a reason
// with the name.
#include "support/bound_world.hpp"
#include <entente/entente.hpp>
#include <entente/io/report_avenues.hpp>
#include <entente/io/report_bridges.hpp>
#include <entente/io/report_claims.hpp>
#include <entente/io/report_compare.hpp>
#include <entente/io/report_levels.hpp>
#include <entente/query/applies.hpp>
#include <entente/query/avenues.hpp>
#include <entente/query/compare.hpp>
#include <entente/query/frameworks.hpp>
#include <entente/query/links.hpp>
#include <entente/query/pacts.hpp>
#include <entente/query/plan.hpp>
#include <entente/query/precedents.hpp>
#include <entente/query/protection.hpp>
#include <entente/query/rights.hpp>
#include <entente/query/threats.hpp>
#include <entente/query/trajectory.hpp>

#include <catch2/catch_test_macros.hpp>

#include <string>
#include <string_view>

using namespace entente;

namespace {

constexpr std::string_view lost = "ZZZ";
const world& w() {
  static const world made = bound::made();
  return made;
}
snapshot now() { return w().on("2012-01-01"_day); }
constexpr role_right table[]{{"LEAGUE", role::member, "veto", "made up", confidence::known}};

/// One question: how it is called, and the answer as a report.
struct asked {
  const char* name;
  report (*ask)();
};
const asked questions[]{
    {"owes: bearer", [] { return report_of(owes(now(), duty::defence, lost, "AMB")); }},
    {"owes: beneficiary", [] { return report_of(owes(now(), duty::defence, "AMB", lost)); }},
    {"who_owes", [] { return report_of(who_owes(now(), duty::defence, lost)); }},
    {"owed_by", [] { return report_of(owed_by(now(), duty::defence, lost)); }},
    {"members", [] { return report_of(members(now(), lost)); }},
    {"partners", [] { return report_of(partners(now(), lost)); }},
    {"participants", [] { return report_of(participants(now(), lost)); }},
    {"observers", [] { return report_of(observers(now(), lost)); }},
    {"is_member: party", [] { return report_of(is_member(now(), lost, "LEAGUE")); }},
    {"is_member: body", [] { return report_of(is_member(now(), "AMB", lost)); }},
    {"roles", [] { return report_of(roles(now(), lost)); }},
    {"rights: party", [] { return report_of(rights(now(), lost, table)); }},
    {"rights: right", [] { return report_of(rights(now(), "AMB", table, {lost})); }},
    {"tie: first", [] { return report_of(tie(now(), lost, "AMB")); }},
    {"tie: second", [] { return report_of(tie(now(), "AMB", lost)); }},
    {"history: first", [] { return report_of(history(w(), lost, "AMB")); }},
    {"history: second, dated",
     [] { return report_of(history(w(), "AMB", lost, "2000-01-01"_day, "2001-01-01"_day)); }},
    {"assess: tie",
     [] { return report_of(assess<nato_partnership>(features_of(now(), lost, "AMB"))); }},
    {"assess: agreement",
     [] { return report_of(assess<nato_partnership>(features_of(now(), agreement_ref{lost}))); }},
    {"trajectory: tie",
     [] {
       return report_of(trajectory<nato_partnership>{w(), "AMB", lost});
     }},
    {"trajectory: agreement",
     [] {
       return report_of(trajectory<nato_partnership>{w(), agreement_ref{lost}});
     }},
    {"trajectory: alliance",
     [] {
       return report_of(trajectory<nato_partnership>{w(), party_ref{lost}});
     }},
    {"blockers: body", [] { return report_of(blockers(now(), lost, "Office in the South")); }},
    {"blockers: subject", [] { return report_of(blockers(now(), "LEAGUE", lost)); }},
    {"avenues: first", [] { return report_of(avenues(now(), lost, "AMB")); }},
    {"avenues: second", [] { return report_of(avenues(now(), "AMB", lost)); }},
    {"avenues: domain",
     [] {
       return report_of(avenues(now(), "AMB", "OST", {.domains = {"ZZZ"}, .forms = {"dialogue"}}));
     }},
    {"avenues: form",
     [] {
       return report_of(avenues(now(), "AMB", "OST", {.domains = {"cyber"}, .forms = {"ZZZ"}}));
     }},
    {"bridges: focal", [] { return report_of(bridges(now(), lost, {"AMB"})); }},
    {"bridges: targets", [] { return report_of(bridges(now(), "AMB", {lost})); }},
    {"bridges: one of the targets",
     [] {
       return report_of(bridges(now(), "AMB", {"BRE", lost}));
     }},
    {"bridges: must_reach",
     [] { return report_of(bridges(now(), "AMB", {"BRE"}, {.must_reach = {lost}})); }},
    {"bridges: right of a list",
     [] {
       return report_of(bridges(now(), "AMB", {"BRE"}, {.on_lists = {forums_with(lost, table)}}));
     }},
    {"compare: party", [] { return report_of(compare(now(), now(), lost)); }},
    {"compare: other", [] { return report_of(compare(now(), now(), "AMB", lost)); }},
    {"compare_frameworks: body",
     [] { return report_of(compare_frameworks(now(), lost, "AMB", "OST")); }},
    {"compare_frameworks: party",
     [] { return report_of(compare_frameworks(now(), "LEAGUE", "AMB", lost)); }},
    {"most_protective", [] { return report_of(most_protective(now(), lost, duty::defence)); }},
    {"hubs", [] { return report_of(hubs(now(), duty::defence, lost)); }},
    {"pacts", [] { return report_of(pacts(now(), lost)); }},
    {"cross_region_links", [] { return report_of(cross_region_links(now(), "NORTH", lost)); }},
    {"threats: actor", [] { return report_of(threats_on_record(now(), {.actor = lost})); }},
    {"threats: target", [] { return report_of(threats_on_record(now(), {.target = lost})); }},
    {"threats: kind", [] { return report_of(threats_on_record(now(), {.kind = lost})); }},
    {"threats: domain", [] { return report_of(threats_on_record(now(), {.domain = lost})); }},
};

bool starts_with(const std::string& words, std::string_view part) {
  return words.rfind(part, 0) == 0;
}

}  // namespace

TEST_CASE("unknown names: every question names what it does not know, and says no to nothing",
          "[query]") {
  for (const asked& one : questions) {
    INFO(one.name);
    const report found = one.ask();
    INFO(to_text(found));
    CHECK_FALSE(starts_with(found.verdict, "no;"));
    CHECK_FALSE(found.verdict == "no");
    CHECK_FALSE(found.verdict == "none");
    CHECK_FALSE(found.verdict == "nobody");
    CHECK_FALSE(found.verdict == "none on record");
    bool is_named = found.verdict.find("\"ZZZ\"") != std::string::npos;
    for (const auto& line : found.lines)
      is_named = is_named || line.says.find("\"ZZZ\"") != std::string::npos;
    CHECK(is_named);
  }
}

TEST_CASE("unknown names: of an empty list nothing is certain", "[query]") {
  CHECK(bridges(now(), "AMB", {}).connects_all() == truth::unknown);
  CHECK(report_of(bridges(now(), "AMB", {})).verdict.find("there is nobody to reach") !=
        std::string::npos);
  CHECK(permits(now(), "AMB", outline{}).value() == permission::unknown);
  CHECK(report_of(avenue_list{}).verdict == "none");
  CHECK(bridges(now(), "AMB", {"BRE"}, {.on_lists = {forums_with(lost, table)}}).rejected.empty());
  CHECK_FALSE(bridges(now(), "AMB", {"BRE"}, {.on_lists = {forums_with("veto", table)}}).empty());
}
