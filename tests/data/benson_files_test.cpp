// SPDX-FileCopyrightText: 2026 The entente authors
// SPDX-License-Identifier: BSL-1.0
//
// Kinds of pledge as read off ATOP, against Benson's own coding. Skipped where ENTENTE_DATA_DIR is
// not set.
#include "support/csv.hpp"
#include <entente/data/everything.hpp>
#include <entente/io/atop_facts.hpp>
#include <entente/io/atop_features.hpp>
#include <entente/query/features.hpp>
#include <entente/scale/benson.hpp>
#include <entente/world/world.hpp>

#include <catch2/catch_test_macros.hpp>

#include <array>
#include <cstddef>
#include <cstdint>
#include <fstream>
#include <map>
#include <set>
#include <string>
#include <utility>

using namespace entente;

namespace {

std::string path_of(const std::string& name) {
  return csv::data_folder().value() + "/data/" + name + ".csv";
}
const std::string of_benson = "alliance-institutionalization/benson-2011-types-by-phase";

#define NEEDS_BENSON()                                                              \
  if (!csv::data_folder().has_value() || !std::ifstream{path_of(of_benson)}.good()) \
  SKIP("ENTENTE_DATA_DIR is not set, or does not hold Benson's coding")

using key = std::pair<std::int32_t, std::int32_t>;
constexpr std::size_t kinds = words_of(pledge_kind{}).size();
constexpr std::array<const char*, kinds> columns{"uncond_comp", "cond_comp",     "uncond_det",
                                                 "cond_det",    "pure_cond_det", "prob_det"};
/// Of each kind, whether a phase has a pledge of it.
using row = std::array<truth, kinds>;

std::map<key, row> as_coded() {
  diagnostic_log log{"benson.csv"};
  std::ifstream in{path_of(of_benson), std::ios::binary};
  csv_table table{in, log};
  const auto phase = table.needed("atopidphase");
  std::array<csv_column, kinds> flags;
  for (std::size_t i = 0; i != kinds; ++i) flags[i] = table.needed(columns[i]);
  std::map<key, row> made;
  while (table.next()) {
    const numbered_part of = table.number_with_part(phase).value();
    row& one = made[{static_cast<std::int32_t>(of.number), of.part}];
    for (std::size_t i = 0; i != kinds; ++i) one[i] = truth{table.flag(flags[i]).value()};
  }
  CHECK(log.empty());
  CHECK(made.size() == 799);
  return made;
}

atop_file<atop_member> members() {
  diagnostic_log log{"atop5_1m.csv"};
  std::ifstream in{path_of("atop-5.1/atop5_1m"), std::ios::binary};
  auto made = read_atop_members(in, log);
  CHECK(log.empty());
  return made;
}
void join(std::map<key, row>& all, const key& phase, const features& of) {
  row& one =
      all.try_emplace(phase, row{truth::no, truth::no, truth::no, truth::no, truth::no, truth::no})
          .first->second;
  const auto found = score_of<benson_pledge>(of);
  for (std::size_t i = 0; i != kinds; ++i)
    one[i] = one[i] || is_pledge(words_of(pledge_kind{})[i].value, found);
}

struct agreement_of_codings {
  int equal = 0, open = 0, different = 0;
  friend bool operator==(const agreement_of_codings&, const agreement_of_codings&) = default;
};
std::map<std::string, agreement_of_codings> compared(const std::map<key, row>& coded,
                                                     const std::map<key, row>& read) {
  std::map<std::string, agreement_of_codings> made;
  for (const auto& [phase, has] : coded) {
    const auto found = read.find(phase);
    if (found == read.end()) continue;
    for (std::size_t i = 0; i != kinds; ++i) {
      auto& sum = made[columns[i]];
      ++(found->second[i].is_unknown() ? sum.open
         : found->second[i] == has[i]  ? sum.equal
                                       : sum.different);
    }
  }
  return made;
}

}  // namespace

TEST_CASE("Benson: what ATOP's members say of 798 phases, and what it leaves open",
          "[data][atop][benson]") {
  NEEDS_BENSON();
  const auto coded = as_coded();
  std::map<key, row> read;
  for (const atop_member& member : members().rows)
    join(read, {member.alliance, member.phase}, features_of(member));
  CHECK(read.size() == 849);
  // One of his phases is none of ATOP 5.1.
  std::set<key> not_there;
  for (const auto& [phase, has] : coded)
    if (!read.contains(phase)) not_there.insert(phase);
  CHECK(not_there == std::set<key>{{6065, 0}});

  using sums = std::map<std::string, agreement_of_codings>;
  CHECK(compared(coded, read) == sums{{"uncond_comp", {713, 85, 0}},
                                      {"cond_comp", {706, 85, 7}},
                                      {"uncond_det", {526, 269, 3}},
                                      {"cond_det", {522, 269, 7}},
                                      {"pure_cond_det", {795, 0, 3}},
                                      {"prob_det", {500, 298, 0}}});
  // The three where the ally must not have provoked, and he sees another kind.
  const auto pure = static_cast<std::size_t>(pledge_kind::pure_conditional_deterrent);
  std::set<key> differ;
  for (const auto& [phase, has] : coded)
    if (read.contains(phase) && has[pure] != read.at(phase)[pure]) {
      CHECK(read.at(phase)[pure].is_yes());
      differ.insert(phase);
    }
  CHECK(differ == std::set<key>{{1020, 2}, {1020, 3}, {2060, 0}});
}

TEST_CASE("Benson: a duty of defence is a deterrent pledge, one of offence not always compellent",
          "[data][atop][benson]") {
  NEEDS_BENSON();
  std::map<key, std::pair<bool, bool>> duties;
  for (const atop_member& member : members().rows) {
    auto& [defends, attacks] = duties[{member.alliance, member.phase}];
    const auto found = score_of<benson_pledge>(features_of(member));
    defends = defends || has_trait<benson_pledge::deterrent>(found).is_yes();
    attacks = attacks || has_trait<benson_pledge::offensive>(found).is_yes();
  }
  int deterrent = 0, compellent = 0, with_offence = 0, compellent_with_offence = 0;
  for (const auto& [phase, has] : as_coded()) {
    const auto found = duties.find(phase);
    if (found == duties.end()) continue;
    const auto [defends, attacks] = found->second;
    const bool deters = (has[2] || has[3] || has[4] || has[5]).is_yes();
    const bool compels = (has[0] || has[1]).is_yes();
    deterrent += deters == defends ? 1 : 0;
    compellent += compels == attacks ? 1 : 0;
    with_offence += attacks ? 1 : 0;
    compellent_with_offence += attacks && compels ? 1 : 0;
  }
  CHECK(deterrent == 785);
  CHECK(compellent == 752);
  // So that an offence leaves open whether a pledge is compellent.
  CHECK(with_offence == 85);
  CHECK(compellent_with_offence == 46);
}

TEST_CASE("Benson: the file of phases names no conditions, and leaves more open",
          "[data][atop][benson]") {
  NEEDS_BENSON();
  diagnostic_log log{"atop5_1aph.csv"};
  std::ifstream in{path_of("atop-5.1/atop5_1aph"), std::ios::binary};
  std::map<key, row> read;
  for (const atop_phase& phase : read_atop_phases(in, log).rows)
    join(read, {phase.alliance, phase.phase}, features_of(phase));
  CHECK(log.empty());
  auto sums = compared(as_coded(), read);
  CHECK(sums["pure_cond_det"] == agreement_of_codings{664, 134, 0});
  CHECK(sums["prob_det"] == agreement_of_codings{500, 298, 0});
  CHECK(sums["cond_det"] == agreement_of_codings{496, 298, 4});
}

TEST_CASE("Benson: one engine, rows of members and the world that is made of them",
          "[data][atop][benson]") {
  NEEDS_BENSON();
  const auto file = members();
  diagnostic_log log{"atop5_1m.csv"};
  const world w = world::build(atop_facts(file, log)).value();
  // Alliances without phases, in each of which the pledges of all members stand in one article.
  int alliances = 0;
  std::map<std::int32_t, row> joined;
  std::map<std::int32_t, features> of_all;
  for (const atop_member& member : file.rows)
    if (member.phase == 0)
      for (const feature& f : features_of(member).all)
        if (f.kind != feature_kind::coding) of_all[member.alliance].all.push_back(f);
  for (const agreement_record& a : w.all_facts().agreements) {
    const auto number = static_cast<std::int32_t>(std::stoi(std::string{a.code.view()}.substr(4)));
    const auto rows = of_all.find(number);
    if (rows == of_all.end() || !a.signed_on.is_exact()) continue;
    bool together = true;  // who came later is no part of the first day
    for (const party_spell& party : a.parties)
      together = together && party.during.from == a.signed_on;
    if (!together) continue;
    CAPTURE(number);
    ++alliances;
    const auto by_rows = score_of<benson_pledge>(rows->second);
    const auto by_world = score_of<benson_pledge>(
        features_of(w.on(a.signed_on.earliest()), atop_agreement_code(number)));
    for (const auto& [kind, word] : words_of(pledge_kind{}))
      CHECK(is_pledge(kind, by_rows) == is_pledge(kind, by_world));
  }
  CHECK(alliances == 710);
}

TEST_CASE("Benson: curated treaties beside his coding, treaty by treaty", "[data][atop][benson]") {
  NEEDS_BENSON();
  // Which phase of ATOP is the text.
  const std::map<std::string, key> phases{
      {"NAT1949", {3180, 1}},    {"USJPN1951", {3220, 0}},  {"USJPN1960", {3375, 0}},
      {"USPHL1951", {3210, 0}},  {"ANZUS1951", {3215, 0}},  {"USKOR1953", {3240, 0}},
      {"MANILA1954", {3260, 1}}, {"USTWN1954", {3270, 0}},  {"RIO1947", {3075, 0}},
      {"TEU42_7", {4175, 2}},    {"CST1992", {4220, 1}},    {"CHNPRK1961", {3445, 0}},
      {"AJ1902", {1415, 1}},     {"AJ1911", {1415, 2}},     {"FR1892", {1385, 0}},
      {"DUAL1879", {1335, 0}},   {"TRIPLE1887", {1350, 2}}, {"TRIPLE1912", {1350, 4}},
      {"AUHROU1883", {1355, 0}}, {"AP1939", {2440, 2}},     {"FRPOL1921", {2060, 0}},
      {"STEEL1939", {2445, 0}},  {"POLROU1931", {2070, 2}}, {"TRIP1940", {2515, 0}},
      {"EGYJOR1967", {3570, 0}}, {"SYREGY1966", {3538, 0}}};
  const auto coded = as_coded();
  const world w{data::catalogue::everything};
  agreement_of_codings all;
  std::set<std::string> open, different;
  std::size_t found = 0;
  for (const agreement_record& a : w.all_facts().agreements) {
    const auto phase = phases.find(std::string{a.code.view()});
    if (phase == phases.end()) continue;
    ++found;
    const features by_text = features_of(w.on(a.life().from.latest()), agreement_ref{a.code});
    for (std::size_t i = 0; i != kinds; ++i) {
      const truth is = has_pledge(words_of(pledge_kind{})[i].value, by_text);
      if (is.is_unknown()) {
        ++all.open;
        open.insert(phase->first + " " + columns[i]);
      } else if (is == coded.at(phase->second)[i]) {
        ++all.equal;
      } else {
        ++all.different;
        different.insert(phase->first + " " + columns[i]);
      }
    }
  }
  CHECK(found == phases.size());
  CHECK(all.equal == 137);
  CHECK(all.open == 11);
  CHECK(all.different == 8);
  CHECK(open == std::set<std::string>{"AJ1902 cond_comp", "AJ1902 uncond_comp", "AP1939 cond_comp",
                                      "AP1939 uncond_comp", "RIO1947 prob_det",
                                      "TRIPLE1887 cond_comp", "TRIPLE1887 uncond_comp",
                                      "TRIPLE1912 cond_comp", "TRIPLE1912 uncond_comp",
                                      "USJPN1951 cond_det", "USJPN1951 prob_det"});
  CHECK(different == std::set<std::string>{"AP1939 cond_det", "AP1939 uncond_det",
                                           "FRPOL1921 cond_det", "FRPOL1921 prob_det",
                                           "FRPOL1921 pure_cond_det", "RIO1947 pure_cond_det",
                                           "TEU42_7 cond_det", "TRIPLE1912 prob_det"});
}
