// SPDX-FileCopyrightText: 2026 The entente authors
// SPDX-License-Identifier: BSL-1.0
//
// Scales on every row of ATOP against the scores that were published. Skipped where
// ENTENTE_DATA_DIR is not set.
#include "support/csv.hpp"
#include <entente/io/atop_facts.hpp>
#include <entente/io/atop_features.hpp>
#include <entente/query/features.hpp>
#include <entente/scale/alley.hpp>
#include <entente/scale/leeds_anac.hpp>
#include <entente/world/world.hpp>

#include <catch2/catch_test_macros.hpp>

#include <algorithm>
#include <fstream>
#include <map>
#include <set>
#include <string>
#include <tuple>
#include <vector>

using namespace entente;

#define NEEDS_SCORES() \
  if (!is_there()) SKIP("ENTENTE_DATA_DIR is not set, or holds no scores")

namespace {

std::string path_of(const std::string& name) {
  return csv::data_folder().value() + "/data/" + name + ".csv";
}
bool is_there() {
  return csv::data_folder().has_value() &&
         std::ifstream{path_of("alliance-institutionalization/atopinst5_1")}.good();
}
std::ifstream open(const std::string& name) {
  std::ifstream in{path_of(name), std::ios::binary};
  REQUIRE(in.good());
  return in;
}

/// By alliance and phase, 0 where it has none.
using key = std::pair<std::int32_t, std::int32_t>;

std::map<key, atop_phase> phases() {
  diagnostic_log log{"atop5_1aph.csv"};
  std::ifstream in = open("atop-5.1/atop5_1aph");
  std::map<key, atop_phase> made;
  for (const atop_phase& row : read_atop_phases(in, log).rows)
    CHECK(made.emplace(key{row.alliance, row.phase}, row).second);
  CHECK(log.empty());
  CHECK(made.size() == 849);
  return made;
}

/// The rank, or -1 where it is unknown.
template <class Scale>
int rank(const features& of) {
  const auto found = assess<Scale>(of);
  REQUIRE(found.status != standing::not_applicable);
  return found.status == standing::unknown ? -1 : static_cast<int>(found.value().rank());
}
template <class Scale>
std::string label(const features& of) {
  return std::string{assess<Scale>(of).value().label()};
}

}  // namespace

TEST_CASE("Leeds and Anac: every phase has its official level", "[data][atop]") {
  NEEDS_SCORES();
  const auto all = phases();
  diagnostic_log log{"atopinst5_1.csv"};
  std::ifstream in = open("alliance-institutionalization/atopinst5_1");
  csv_table table{in, log};
  const auto phase = table.needed("atopidphase");
  const auto milinst = table.column("milinst"), formal = table.column("formal");
  std::map<int, int> military, formalities;
  std::set<key> seen;
  int military_equal = 0, formality_equal = 0;
  while (table.next()) {
    // "3180.1001" is a float's 3180.1: the first phase.
    const auto found = table.decimal(phase).value();
    const auto alliance = static_cast<std::int32_t>(found);
    const auto number = static_cast<std::int32_t>((found - alliance) * 10 + 0.5);
    CAPTURE(alliance, number);
    seen.insert({alliance, number});
    const features of = features_of(all.at({alliance, number}));
    const int is = rank<military_institutionalization>(of), how = rank<formality>(of);
    military_equal += is == table.whole<int>(milinst, 0, 2).value_or(-1) ? 1 : 0;
    formality_equal += how == table.whole<int>(formal, 0, 2).value_or(-1) ? 1 : 0;
    ++military[is];
    ++formalities[how];
  }
  CHECK(log.empty());
  CHECK(seen.size() == 849);
  CHECK(military_equal == 849);
  CHECK(formality_equal == 849);
  CHECK(military == std::map<int, int>{{0, 592}, {1, 158}, {2, 93}, {-1, 6}});
  CHECK(formalities == std::map<int, int>{{0, 156}, {1, 557}, {2, 135}, {-1, 1}});
}

TEST_CASE("Leeds and Anac: NATO and the alliance of 1960", "[data][atop]") {
  NEEDS_SCORES();
  const auto all = phases();
  const features first = features_of(all.at({3180, 1})), second = features_of(all.at({3180, 2}));
  CHECK(label<military_institutionalization>(first) == "moderate");
  CHECK(label<military_institutionalization>(second) == "high");
  CHECK(label<formality>(first) == "2");
  CHECK(label<formality>(second) == "2");
  const features us_japan = features_of(all.at({3375, 0}));
  CHECK(label<military_institutionalization>(us_japan) == "high");
  CHECK(label<formality>(us_japan) == "2");
  // Both are high because of bases alone.
  for (const features& of : {second, us_japan}) {
    const auto decided = assess<military_institutionalization>(of).decided_by;
    REQUIRE(decided.size() == 2);
    CHECK(decided[0].kind == feature_kind::duty);
    CHECK(decided[1].code.view() == "base=3");
  }
  // Over all phases, an alliance counts as the highest that it reached.
  diagnostic_log log{"atop5_1a.csv"};
  std::ifstream in = open("atop-5.1/atop5_1a");
  std::map<std::int32_t, int> highest;
  for (const auto& [which, row] : all) {
    int& so_far = highest.emplace(which.first, -1).first->second;
    so_far = std::max(so_far, rank<military_institutionalization>(features_of(row)));
  }
  int compared = 0;
  for (const atop_alliance& row : read_atop_alliances(in, log).rows) {
    CAPTURE(row.alliance);
    CHECK(rank<military_institutionalization>(features_of(row)) >= highest.at(row.alliance));
    ++compared;
  }
  CHECK(compared == 789);
}

TEST_CASE("Leeds and Anac: by the forms of a world as far as those go", "[data][atop]") {
  NEEDS_SCORES();
  diagnostic_log log{"atop5_1m.csv"};
  std::ifstream in = open("atop-5.1/atop5_1m");
  const world w = world::build(atop_facts(read_atop_members(in, log), log)).value();
  int compared = 0, military_equal = 0, formality_equal = 0, formality_above = 0;
  for (const auto& [which, row] : phases()) {
    if (!row.during.from.is_exact()) continue;
    CAPTURE(row.alliance, row.phase);
    const features coded = features_of(row);
    const features formed = features_of(w.on(row.during.from.earliest()),  //
                                        atop_agreement_code(row.alliance));
    ++compared;
    // Forces subordinated in war, contributions and placement on neutral ground are no forms.
    const int military = rank<military_institutionalization>(coded);
    const int by_form = rank<military_institutionalization>(formed);
    CHECK(by_form <= military);
    military_equal += by_form == military ? 1 : 0;
    // Nor is secrecy.
    const int formal = rank<formality>(coded);
    const int formal_by_form = rank<formality>(formed);
    formality_equal += formal_by_form == formal ? 1 : 0;
    if (formal_by_form > formal) {
      ++formality_above;
      CHECK((row.coded.is(atop_variable::pubsecr, 2).is_yes() ||
             !row.coded[atop_variable::organ1].has_value()));
    }
  }
  CHECK(compared == 848);
  CHECK(military_equal == 813);
  CHECK(formality_equal == 797);
  CHECK(formality_above == 36);
}

TEST_CASE("Alley: the indexes of every alliance", "[data][atop]") {
  NEEDS_SCORES();
  // The file has the variables, of an earlier edition, beside the indexes.
  diagnostic_log log{"alley-latent-depth-milsup.csv"};
  std::ifstream scores = open("alliance-institutionalization/alley-latent-depth-milsup");
  csv_table table{scores, log};
  std::ifstream again = open("alliance-institutionalization/alley-latent-depth-milsup");
  const auto rows = read_atop_alliances(again, log).rows;
  REQUIRE(rows.size() == 289);
  const auto id = table.needed("atopid");
  const csv_column indexes[]{table.column("scope.index"), table.column("milcor.index"),
                             table.column("econagg.index"), table.column("fp.conc.index")};
  int equal[5]{};
  std::set<std::int32_t> differ;
  for (std::size_t i = 0; table.next(); ++i) {
    REQUIRE(table.whole<std::int32_t>(id).value() == rows[i].alliance);
    CAPTURE(rows[i].alliance);
    const features of = features_of(rows[i]);
    const auto is = [&](std::size_t which, int found) {
      return table.whole<int>(indexes[which], 0, 6).value() == found;
    };
    equal[0] += is(0, rank<alley_scope>(of)) ? 1 : 0;
    const bool military = is(1, rank<alley_military_coordination>(of));
    if (!military) differ.insert(rows[i].alliance);
    equal[1] += military ? 1 : 0;
    equal[2] += is(1, rank<alley_military_coordination_as_published>(of)) ? 1 : 0;
    equal[3] += is(2, rank<alley_economic_aggregation>(of)) ? 1 : 0;
    equal[4] += is(3, rank<alley_foreign_policy>(of)) ? 1 : 0;
  }
  CHECK(equal[0] == 289);
  CHECK(equal[1] == 276);
  CHECK(equal[2] == 289);
  CHECK(equal[3] == 289);
  CHECK(equal[4] == 289);
  CHECK(differ == std::set<std::int32_t>{1035, 2055, 3340, 3345, 3465, 3863, 3930, 4175, 4245, 4300,
                                         4400, 4470, 4865});
}
