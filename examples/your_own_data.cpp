// SPDX-FileCopyrightText: 2026 The entente authors
// SPDX-License-Identifier: BSL-1.0
//
// A file in the form of ATOP's, which stops in 2018, what was signed since, as types, and a small
// table of one's own: in one world, whose answers cite them all.
//
//   your_own_data         the files of examples/your_own_data, from the folder of the project
//   your_own_data FOLDER  those of another folder

#include <entente/entente.hpp>
#include <entente/io.hpp>
#include <entente/measure.hpp>

#include <cstdio>
#include <cstdlib>
#include <fstream>
#include <iostream>
#include <ranges>
#include <string>

using namespace entente;

// States have the codes that ATOP's numbers get, so that types and rows mean the same state.
inline constexpr struct united_states final : state<"COW2", "United States"> {
} united_states;
inline constexpr struct united_kingdom final : state<"COW200", "United Kingdom"> {
} united_kingdom;
inline constexpr struct finland final : state<"COW375", "Finland"> {
} finland;
inline constexpr struct sweden final : state<"COW380", "Sweden"> {
} sweden;
inline constexpr struct norway final : state<"COW385", "Norway"> {
} norway;
inline constexpr struct japan final : state<"COW740", "Japan"> {
} japan;
inline constexpr struct australia final : state<"COW900", "Australia"> {
} australia;
inline constexpr struct new_zealand final : state<"COW920", "New Zealand"> {
} new_zealand;
inline constexpr struct my_states final : bundle<united_states, united_kingdom, finland, sweden,
                                                 norway, japan, australia, new_zealand> {
} my_states;

// The treaty that the file knows up to 2018 only, with those of its parties that the file names.
inline constexpr struct north_atlantic_treaty final
    : agreement<
          "NAT1949", "North Atlantic Treaty", is_an<treaty>, signed_on<"1949-04-04">,
          in_force<"1949-08-24">, between<united_states, united_kingdom, norway>,
          acceded<finland, "2023-04-04">, acceded<sweden, "2024-03-07">,
          article<"4", pledge<duty::consultation>, when<threatened_in_opinion_of_a_party>>,
          article<"5", pledge<duty::defence>, when<armed_attack>, gives<as_it_deems_necessary>>,
          source<"The North Atlantic Treaty, House of Commons Defence Committee appendix (UK "
                 "Parliament); NATO Foreign Ministers' Meeting note of 5 Apr 2023, MOFA Japan">,
          unverified<"in_force; accession of Sweden">> {
} north_atlantic_treaty;

inline constexpr struct aukus final
    : agreement<"AUKUS2021", "AUKUS partnership", is_an<political_partnership>, not_binding,
                signed_on<"2021-09-15">, between<australia, united_kingdom, united_states>,
                provides<programme, defence_st>,
                source<"IAEA INFCIRC page on the communication of 15 September 2021, IAEA">,
                unverified<"provides">> {
} aukus;

namespace {

void heading(const char* words) { std::printf("\n== %s\n", words); }

/// What is left out of a file because it was wrong reads like a no: so nothing is answered.
void demand(bool is_sound, const row_list<diagnostic>& mistakes) {
  if (is_sound) return;
  std::fputs(to_string(mistakes).c_str(), stderr);
  std::exit(1);
}

/// The file's facts, under the names of the types.
facts read_alliances(const std::string& path) {
  std::ifstream in{path, std::ios::binary};
  diagnostic_log log{path, 20};
  const auto rows = read_atop_members(in, log);
  const facts read = atop_facts(rows, log, world{my_states}.all_facts().parties);
  demand(log.empty(), log.kept());
  return read;
}

panel<double> read_spending(const std::string& path, const world& w) {
  std::ifstream in{path, std::ios::binary};
  diagnostic_log log{path, 20};
  const known_parties by_number{w.all_facts().parties, "COW"};
  auto read = read_panel(in, {.party = "state", .year = "year", .value = "percent"}, {2023, 2024},
                         by_number, log);
  demand(log.empty(), log.kept());
  read.put_in_order_of(w.all_facts().parties);
  return read;
}

}  // namespace

int main(int argc, char** argv) {
  if (argc > 2) {
    std::fputs("usage: your_own_data [FOLDER]\n", stderr);
    return 2;
  }
  const std::string folder = argc == 2 ? argv[1] : "examples/your_own_data";

  // --- types and rows in one world
  const facts until_2018 = read_alliances(folder + "/alliances.csv");
  facts claimed;  // from 2019 on it is for us to be complete
  claimed.coverage = period{"1815-01-01", "2025-01-01"};
  const auto built = world::build(until_2018, my_states, north_atlantic_treaty, aukus, claimed);
  if (!built) demand(false, built.error());
  const world w = built->without(built->find_agreement("ATOP1"));  // the same treaty, up to 2018
  // ---
  const date day = "2024-06-01"_day;

  heading("Whom the United States owes defence: by types and by rows");
  print(owed_by(w.on(day), duty::defence, united_states));

  heading("What binds the United States and Australia");
  print(tie(w.on(day), united_states, australia));

  heading("The accession of Sweden, day by day");
  for (const date on : {"2024-03-06"_day, "2024-03-07"_day})
    print(owes(w.on(on), duty::defence, united_states, sweden));

  heading("A no is as good as what is claimed: by the file alone, and with what was added");
  print(owes(world{until_2018, my_states}.on(day), duty::defence, sweden, japan));
  print(owes(w.on(day), duty::defence, sweden, japan));

  heading("A table of both, with a column of one's own");
  const auto spending = read_spending(folder + "/spending.csv", w);
  const auto name = [&](party_id party) {
    return w.all_facts().parties[party.index()].name.view();
  };
  auto of_norway = dyad_years{w, {2022, 2024}, year_rule::any_day} |
                   std::views::filter(
                       [&](const dyad_year& row) { return row.bearer() == w.find_party(norway); });
  write_csv(std::cout, of_norway,
            columns{column{"from", [&](const dyad_year& row) { return name(row.bearer()); }},
                    column{"to", [&](const dyad_year& row) { return name(row.beneficiary()); }},
                    column{"year", [](const dyad_year& row) { return row.year(); }},
                    column{"defence", [](const dyad_year& row) { return row.owes(duty::defence); }},
                    column{"percent_of_to",
                           [&](const dyad_year& row) {
                             return spending.at(row.beneficiary(), row.year());
                           }}},
            {.missing = "NA", .line_end = "\n"});
}
