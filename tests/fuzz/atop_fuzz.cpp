// SPDX-FileCopyrightText: 2026 The entente authors
// SPDX-License-Identifier: BSL-1.0
//
// Any bytes as files of ATOP's form: whatever is read, a world can be built and asked.
#include <entente/io/atop_facts.hpp>
#include <entente/world/load.hpp>
#include <entente/world/save.hpp>
#include <entente/world/world.hpp>

#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <string>
#include <string_view>

namespace {

using namespace entente;

void demand_holds(bool holds) {
  if (!holds) std::abort();
}

void make_world(std::string_view bytes) {
  diagnostic_log log{"bytes", 5};
  const auto file = read_atop_members(bytes, log);
  const facts all = atop_facts(file, log);
  if (all.parties.empty()) return;
  const auto built = world::build(all);
  demand_holds(built.has_value());
  std::size_t spells = 0;
  for (const auto& a : built->all_facts().agreements) spells += a.parties.size();
  demand_holds(spells <= file.rows.size() && (spells == file.rows.size() || !log.empty()));
  for (const date day : {"1814-01-01"_day, "1950-01-01"_day, "2018-12-31"_day}) {
    const snapshot now = built->on(day);
    demand_holds(now.parties() == all.parties.size());
  }
  const auto loaded = load(save(*built));
  demand_holds(loaded.has_value() && *loaded == *built);
}

/// The header with a short name for each column that matters, so that little has to be guessed.
std::string with_header(std::string_view bytes) {
  static const std::string header =
      "atopid,member,phase,yrent,moent,dayent,yrexit,moexit,dayexit,defense,consul,milcon,organ1,"
      "orgpurp1,estmode,defcoadv,version\n";
  return header + std::string{bytes};
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size);
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  if (size == 0) return 0;
  const std::string_view bytes{reinterpret_cast<const char*>(data) + 1, size - 1};
  make_world(data[0] % 2 == 0 ? std::string{bytes} : with_header(bytes));
  diagnostic_log log{"bytes", 5};
  static_cast<void>(read_atop_alliances(bytes, log));
  static_cast<void>(read_atop_phases(bytes, log));
  return 0;
}
