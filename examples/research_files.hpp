// SPDX-FileCopyrightText: 2026 The entente authors
// SPDX-License-Identifier: BSL-1.0
//
// What several examples begin with: the field's files, read whole or not at all. What is wrong in
// one goes to standard error.
#ifndef ENTENTE_EXAMPLES_RESEARCH_FILES_HPP
#define ENTENTE_EXAMPLES_RESEARCH_FILES_HPP

#include <entente/entente.hpp>
#include <entente/io.hpp>

#include <cstdio>
#include <fstream>
#include <istream>
#include <optional>
#include <utility>

/// Reads a file by one of the library's readers; whether nothing was wrong in it.
template <class Read>
bool read_file(const char* path, const Read& read) {
  entente::diagnostic_log log{path, 20};
  std::ifstream in{path, std::ios::binary};
  read(in, log);
  std::fputs(entente::to_string(log.kept()).c_str(), stderr);
  return log.empty();
}

/// ATOP's alliances among the states of the Correlates of War.
struct research_world {
  entente::state_system states;
  entente::world all;
};
inline std::optional<research_world> read_world(const char* members, const char* states) {
  using namespace entente;
  facts alliances;
  std::optional<state_system> system;
  const bool is_sound =
      read_file(states, [&](std::istream& in,
                            diagnostic_log& log) { system = read_cow_states(in, log); }) &&
      read_file(members, [&](std::istream& in, diagnostic_log& log) {
        alliances = atop_facts(read_atop_members(in, log), log, facts_of(*system).parties);
      });
  if (!is_sound) return std::nullopt;
  const auto built = world::build(alliances, facts_of(*system));
  if (built) return research_world{std::move(*system), *built};
  std::fputs(to_string(built.error()).c_str(), stderr);
  return std::nullopt;
}

#endif  // ENTENTE_EXAMPLES_RESEARCH_FILES_HPP
