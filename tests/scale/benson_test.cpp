// SPDX-FileCopyrightText: 2026 The entente authors
// SPDX-License-Identifier: BSL-1.0
#include "scale/properties.hpp"
#include "support/coded_rows.hpp"
#include <entente/data/everything.hpp>
#include <entente/entente.hpp>
#include <entente/io/atop_features.hpp>
#include <entente/io/to_string.hpp>
#include <entente/scale/benson.hpp>

#include <catch2/catch_test_macros.hpp>

#include <initializer_list>
#include <map>
#include <set>
#include <string>
#include <string_view>
#include <utility>

using namespace entente;

namespace {

static_assert(explain_judge<benson_pledge>() && set_scale<benson_pledge>);
static_assert([] {
  features one;
  one.add(feature_kind::duty, "defence").add(feature_kind::condition, "no_provocation");
  const auto found = assess<benson_pledge>(one);
  return is_pledge(pledge_kind::pure_conditional_deterrent, found).is_yes() &&
         found.decided_by.size() == 2;
}());
// Of two pledges each of which says what the other does not, none is more.
static_assert(
    !(level<benson_pledge>::lowest().with(level<benson_pledge::discretionary>::highest()) >=
      level<benson_pledge>::lowest().with(level<benson_pledge::settled>::highest())));

/// Features of one article of an agreement.
features saying(std::initializer_list<std::pair<feature_kind, std::string_view>> has,
                std::string_view number = "1", std::string_view of = "PACT") {
  features made;
  for (const auto& [kind, code] : has) {
    made.add(kind, text{code});
    made.all.back().article = text{number};
    made.all.back().from = text{of};
  }
  return made;
}
features both(features one, const features& other) {
  for (const feature& f : other.all) one.all.push_back(f);
  return one;
}

/// The kinds of which `is_of` holds, each of which it may hold with a question mark.
template <class Is>
std::string words_where(const Is& is_of) {
  std::string all;
  for (const auto& [kind, word] : words_of(pledge_kind{})) {
    const truth is = is_of(kind);
    if (is.is_no()) continue;
    all += (all.empty() ? "" : " ") + std::string{word} + (is.is_yes() ? "" : "?");
  }
  return all;
}
/// As one pledge, and of any pledge among them.
std::string kinds(const features& of) {
  return words_where(
      [found = score_of<benson_pledge>(of)](pledge_kind kind) { return is_pledge(kind, found); });
}
std::string kinds_of_any(const features& of) {
  return words_where([&](pledge_kind kind) { return has_pledge(kind, of); });
}

constexpr auto duty_ = feature_kind::duty;
constexpr auto trigger = feature_kind::trigger;
constexpr auto condition_ = feature_kind::condition;
constexpr auto content_ = feature_kind::content;

const features conditional =
    saying({{duty_, "defence"}, {trigger, "armed_attack"}, {content_, "assist_with_all_means"}});

}  // namespace

TEST_CASE("kinds of pledge by what a text says", "[scale][benson]") {
  CHECK(kinds(conditional) == "conditional_deterrent");
  CHECK(kinds(both(conditional, saying({{condition_, "no_provocation"}}))) ==
        "pure_conditional_deterrent");
  CHECK(kinds(saying({{duty_, "defence"},
                      {trigger, "armed_attack"},
                      {content_, "act_by_constitutional_processes"}})) ==
        "probabilistic_deterrent");
  CHECK(kinds(saying({{duty_, "defence"},
                      {trigger, "war_of_a_party"},
                      {content_, "assist_with_all_means"}})) == "unconditional_deterrent");
  const features in_any_war = saying({{duty_, "offence"}, {trigger, "war_of_a_party"}});
  CHECK(kinds(in_any_war) == "unconditional_compellent");
  // Which conditions make support in an attack conditional to Benson, the text has to be read for.
  CHECK(kinds(both(in_any_war, saying({{condition_, "attacked_by_two_powers"}}))) ==
        "unconditional_compellent? conditional_compellent?");
  CHECK(kinds(saying({{duty_, "offence"}})) == "unconditional_compellent? conditional_compellent?");
}

TEST_CASE("a kind follows what the text says, whatever the agreement is called",
          "[scale][benson]") {
  const std::initializer_list<std::pair<feature_kind, std::string_view>> said{
      {duty_, "defence"}, {trigger, "aggression"}, {condition_, "no_provocation"}};
  const std::string found = kinds(saying(said));
  CHECK(found == "pure_conditional_deterrent probabilistic_deterrent?");
  CHECK(kinds(saying(said, "XIV(2)", "QQ9")) == found);
  // Each thing that is left out, or said of another duty, changes the answer.
  CHECK(kinds(saying({{duty_, "defence"}, {trigger, "aggression"}})) ==
        "conditional_deterrent? probabilistic_deterrent?");
  CHECK(kinds(saying({{duty_, "defence"}})) ==
        "unconditional_deterrent? conditional_deterrent? probabilistic_deterrent?");
  CHECK(kinds(both(conditional, saying({{duty_, "neutrality"}, {condition_, "no_provocation"}},
                                       "2"))) == "conditional_deterrent");
  CHECK(kinds(both(conditional,
                   saying({{duty_, "consultation"}, {content_, "act_by_constitutional_processes"}},
                          "2"))) == "conditional_deterrent");
}

TEST_CASE("an agreement of several pledges is judged one by one", "[scale][benson]") {
  const features of = both(conditional, saying({{duty_, "defence"},
                                                {trigger, "aggression"},
                                                {condition_, "no_provocation"},
                                                {content_, "act_by_constitutional_processes"}},
                                               "2"));
  CHECK(kinds(of.of_article("1")) == "conditional_deterrent");
  CHECK(kinds(of.of_article("2")) == "pure_conditional_deterrent probabilistic_deterrent");
  // As one pledge, it would not be conditional any more.
  CHECK(kinds(of) == "pure_conditional_deterrent probabilistic_deterrent");
  CHECK(kinds_of_any(of) ==
        "conditional_deterrent pure_conditional_deterrent probabilistic_deterrent");

  features less_sure = of;
  less_sure.all[0].holds = truth::unknown;
  CHECK(has_pledge(pledge_kind::conditional_deterrent, less_sure).is_unknown());
  CHECK(has_pledge(pledge_kind::pure_conditional_deterrent, less_sure).is_yes());
  CHECK(kinds_of_any(features{}).empty());
  features nothing_known;
  nothing_known.complete = false;
  CHECK(has_pledge(pledge_kind::conditional_deterrent, nothing_known).is_unknown());
  CHECK(kinds_of_any(saying({{condition_, "no_provocation"}})).empty());
}

TEST_CASE("what is not known of a pledge leaves its kind open", "[scale][benson]") {
  features of = both(conditional, saying({{condition_, "no_provocation"}}));
  of.all.back().holds = truth::unknown;
  CHECK(kinds(of) == "conditional_deterrent? pure_conditional_deterrent?");
  of.all.back().holds = truth::no;
  CHECK(kinds(of) == "conditional_deterrent");

  of = both(conditional, saying({{content_, "act_by_constitutional_processes"}}));
  of.all.back().holds = truth::unknown;
  CHECK(kinds(of) == "conditional_deterrent? probabilistic_deterrent?");

  of = conditional;
  of.all[0].holds = truth::unknown;
  CHECK(assess<benson_pledge>(of).status == standing::unknown);
  // Each trait is as open as the duty that it is said of.
  CHECK(kinds(of) == "unconditional_deterrent? conditional_deterrent? probabilistic_deterrent?");

  of = conditional;
  of.complete = false;  // something may be there that is not listed
  for (const auto& [kind, word] : words_of(pledge_kind{})) {
    CAPTURE(word);
    CHECK(is_pledge(kind, score_of<benson_pledge>(of)).is_unknown());
  }
}

TEST_CASE("where nothing is pledged there is no kind, and without support none of them",
          "[scale][benson]") {
  CHECK(assess<benson_pledge>({}).status == standing::not_applicable);
  CHECK(kinds(features{}).empty());
  const world w{data::catalogue::everything};
  const features tie = features_of(w.on("2023-07-12"), "NATO", "JPN");
  CHECK(assess<benson_pledge>(tie).status == standing::not_applicable);
  CHECK(kinds(tie).empty());

  const features consults = saying({{duty_, "consultation"}, {trigger, "armed_attack"}});
  CHECK(assess<benson_pledge>(consults).is(level<benson_pledge>::lowest()));
  CHECK(kinds(consults).empty());

  features nothing_known;
  nothing_known.complete = false;
  CHECK(assess<benson_pledge>(nothing_known).status == standing::unknown);
  CHECK(is_pledge(pledge_kind::conditional_deterrent, score_of<benson_pledge>(nothing_known))
            .is_unknown());
}

TEST_CASE("the order of sets of traits is inclusion, and more features never give fewer",
          "[scale][benson]") {
  features said;
  for (const auto* number : {"1", "2"})
    said = both(said, saying({{duty_, "defence"},
                              {duty_, "offence"},
                              {duty_, "neutrality"},
                              {trigger, "armed_attack"},
                              {trigger, "war_of_a_party"},
                              {condition_, "no_provocation"},
                              {condition_, "attacker_communist"},
                              {content_, "mobilize"},
                              {content_, "act_by_constitutional_processes"},
                              {feature_kind::procedure, "automatic"},
                              {feature_kind::coding, "defcon=1"}},
                             number));
  CHECK(properties::seen_of_monotone<benson_pledge>(said.all, 3000).size() > 60);
}

TEST_CASE("rows of ATOP: a condition has its name in the file of members only", "[io][benson]") {
  using enum atop_variable;
  atop_member member;
  member.alliance = 1010;
  member.coded = coded_rows::phase({{defcon, 1}, {defconpr, 1}}).coded;
  const features of = features_of(member);
  CHECK(kinds(of) == "pure_conditional_deterrent probabilistic_deterrent?");
  const auto found = assess<benson_pledge>(of);
  const auto by = [&](std::string_view code) {
    for (const feature& f : found.decided_by)
      if (f.code.view() == code) return to_string(f.from) + ": " + to_string(f.says);
    return std::string{};
  };
  CHECK(by("defconpr") == "ATOP1010: defence: if the ally did not provoke");
  CHECK_FALSE(by("defence").empty());

  const std::string open =
      "unconditional_deterrent? conditional_deterrent? probabilistic_deterrent?";
  member.coded = coded_rows::phase({{defcon, 1}, {defcoadv, 1}}).coded;
  CHECK(kinds(features_of(member)) == open);
  // One of neutrality is none of defence.
  member.coded = coded_rows::phase({{neutral, 1}, {neucon, 1}, {neuconpr, 1}}).coded;
  CHECK(kinds(features_of(member)) == open);
  member.coded = coded_rows::phase({{defconpr, coded_rows::not_coded}}).coded;
  CHECK(kinds(features_of(member)) ==
        "unconditional_deterrent? conditional_deterrent? pure_conditional_deterrent? "
        "probabilistic_deterrent?");

  // A phase says that there is a condition, and not which.
  CHECK(kinds(features_of(coded_rows::phase({}))) == open);
  const std::string any_deterrent = kinds(features_of(member));
  CHECK(kinds(features_of(coded_rows::phase({{defcon, 1}}))) == any_deterrent);
  CHECK(kinds(features_of(coded_rows::phase({{defcon, coded_rows::not_coded}}))) == any_deterrent);
  CHECK(kinds(features_of(coded_rows::phase({{defense, 0}, {nonagg, 1}}))).empty());
}

TEST_CASE("curated texts have the kinds that Benson gives them, or say where they do not",
          "[data][benson]") {
  const world w{data::catalogue::everything};
  // As the columns of his file have the phase of ATOP that is this text.
  const std::map<std::string, std::string> as_coded{
      {"NAT1949", "conditional_deterrent"},
      {"USJPN1960", "probabilistic_deterrent"},
      {"USPHL1951", "probabilistic_deterrent"},
      {"ANZUS1951", "probabilistic_deterrent"},
      {"USKOR1953", "probabilistic_deterrent"},
      {"MANILA1954", "probabilistic_deterrent"},
      {"USTWN1954", "probabilistic_deterrent"},
      {"CST1992", "conditional_deterrent"},
      {"CHNPRK1961", "conditional_deterrent"},
      {"DUAL1879", "conditional_deterrent"},
      {"FR1892", "conditional_deterrent"},
      {"EGYJOR1967", "conditional_deterrent"},
      {"SYREGY1966", "conditional_deterrent"},
      {"TRIP1940", "conditional_deterrent"},
      {"AUHROU1883", "pure_conditional_deterrent"},
      {"AJ1911", "pure_conditional_deterrent"},
      {"POLROU1931", "pure_conditional_deterrent"},
      {"STEEL1939", "unconditional_compellent unconditional_deterrent"}};
  // On its first day in force.
  const auto at_first = [&](std::string_view code) {
    for (const agreement_record& a : w.all_facts().agreements)
      if (a.code.view() == code)
        return kinds_of_any(features_of(w.on(a.life().from.latest()), agreement_ref{code}));
    return std::string{"no such agreement"};
  };
  for (const auto& [code, coded] : as_coded) {
    CAPTURE(code);
    CHECK(at_first(code) == coded);
  }
  // Here the text leaves open what his file settles.
  CHECK(at_first("USJPN1951") == "conditional_deterrent? probabilistic_deterrent?");
  CHECK(at_first("AJ1902") ==
        "unconditional_compellent? conditional_compellent? unconditional_deterrent");
  // And here they differ: he has a conditional pledge that is left to discretion, and discretion.
  CHECK(at_first("FRPOL1921") == "pure_conditional_deterrent");
  CHECK(at_first("RIO1947") == "pure_conditional_deterrent probabilistic_deterrent?");
}

TEST_CASE("the words that decide are in the reasons, with article and source", "[data][benson]") {
  const world w{data::catalogue::everything};
  const auto found =
      assess<benson_pledge>(features_of(w.on("2023-07-12"), agreement_ref{"USJPN1960"}));
  std::set<std::string> decided;
  for (const feature& f : found.decided_by) {
    CHECK(f.from.view() == "USJPN1960");
    CHECK(f.article.view() == "V");
    CHECK_FALSE(f.cites.source.empty());
    decided.insert(to_string(f.code));
  }
  CHECK(decided ==
        std::set<std::string>{"defence", "armed_attack", "act_by_constitutional_processes"});
}
