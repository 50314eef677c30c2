// SPDX-FileCopyrightText: 2026 The entente authors
// SPDX-License-Identifier: BSL-1.0
#ifndef ENTENTE_TESTS_DATA_RESEARCH_WORLD_HPP
#define ENTENTE_TESTS_DATA_RESEARCH_WORLD_HPP

#include "support/csv.hpp"
#include <entente/io/atop_facts.hpp>
#include <entente/io/cow.hpp>
#include <entente/io/nmc.hpp>
#include <entente/measure/system.hpp>
#include <entente/world/world.hpp>

#include <catch2/catch_test_macros.hpp>

#include <fstream>
#include <sstream>
#include <string>
#include <vector>

/// The research files that measures are tested with, read once.
namespace research {

using namespace entente;

inline std::string path_of(const std::string& name) { return *csv::data_folder() + "/" + name; }
inline void needs(const std::string& name) {
  if (!csv::data_folder() || !std::ifstream{path_of(name)}.good())
    SKIP("ENTENTE_DATA_DIR is not set, or holds no " + name);
}
inline std::vector<csv::row> rows_in(const std::string& name) {
  std::ifstream in{path_of(name), std::ios::binary};
  std::ostringstream words;
  words << in.rdbuf();
  return csv::rows_of(words.str());
}
inline state_system cow_states() {
  diagnostic_log log{"states2016.csv"};
  std::ifstream in{path_of("data/cow-states-2016/states2016.csv"), std::ios::binary};
  return read_cow_states(in, log).value();
}
inline national_capabilities capabilities(const std::string& name) {
  diagnostic_log log{name};
  std::ifstream in{path_of("data/cow-nmc/" + name), std::ios::binary};
  return read_nmc(in, log);
}
/// ATOP's members, and every state of the Correlates of War, allied or not.
inline const world& atop_world() {
  static const world w = [] {
    diagnostic_log log{"atop5_1m.csv"};
    std::ifstream in{path_of("data/atop-5.1/atop5_1m.csv"), std::ios::binary};
    const auto members = read_atop_members(in, log);
    const facts states = facts_of(cow_states());
    return world::build(atop_facts(members, log, states.parties), states).value();
  }();
  return w;
}
inline std::vector<party_id> members_in(const world& w, const state_system& states, int year) {
  return ids_of(w, states.members_in(year).value());
}

}  // namespace research

#endif  // ENTENTE_TESTS_DATA_RESEARCH_WORLD_HPP
