// SPDX-FileCopyrightText: 2026 The entente authors
// SPDX-License-Identifier: BSL-1.0
//
// From the field's files to its most used table: what each state owes each other one in each year,
// by how many agreements, how far these are put into military institutions, and how their
// capabilities compare.
//
//   dyad_years MEMBERS PHASES STATES CAPABILITIES         the table to standard output
//   dyad_years MEMBERS PHASES STATES CAPABILITIES TABLE   or into a file
//
// What is wrong in a file is shown with its line and column, and then there is no table: one that
// lacks a row says that somebody owes nothing.

#include <entente/entente.hpp>
#include <entente/io.hpp>
#include <entente/io/atop_features.hpp>
#include <entente/measure.hpp>
#include <entente/scale/leeds_anac.hpp>

#include <algorithm>
#include <cstdint>
#include <cstdio>
#include <fstream>
#include <iostream>
#include <map>
#include <optional>
#include <ranges>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#if __has_include(<unistd.h>)
#include <unistd.h>
#endif

using namespace entente;

namespace {

constexpr const char* usage =
    "usage: dyad_years MEMBERS PHASES STATES CAPABILITIES [TABLE]\n"
    "  MEMBERS       members of alliances, ATOP 5.1: atop5_1m.csv\n"
    "  PHASES        phases of alliances, ATOP 5.1: atop5_1aph.csv\n"
    "  STATES        State System Membership, Correlates of War: states2016.csv\n"
    "  CAPABILITIES  National Material Capabilities 5.0 or 7.0: NMC_5_0.csv\n"
    "  TABLE         the file to write; standard output if there is none\n"
    "Writes directed dyad-years as comma-separated values: ccode1 is the state that owes, ccode2 "
    "the\n"
    "one it owes to. Get the files from their projects, which ask to be cited.\n";

// --- Files

/// Reads a file by one of the library's readers; what is wrong goes to standard error.
template <class Read>
void read_file(const std::string& path, bool& is_sound, const Read& read) {
  diagnostic_log log{path, 20};
  std::ifstream in{path, std::ios::binary};
  read(in, log);
  std::fputs(to_string(log.kept()).c_str(), stderr);
  if (log.total() > log.kept().size())
    std::fprintf(stderr, "%s: %llu mistakes more\n", path.c_str(),
                 static_cast<unsigned long long>(log.total() - log.kept().size()));
  is_sound = is_sound && log.empty();
}

std::string name_in(const std::string& path) { return path.substr(path.find_last_of("/\\") + 1); }

// --- How far a phase has been put into institutions

/// The place for a scale of your own. Its ranks are 0 none, 1 moderate, 2 high; a phase of which
/// the level is not known has none.
using scale = military_institutionalization;
constexpr const char* scale_column = "milinst";
constexpr int highest_rank = static_cast<int>(level<scale>::highest().rank());

std::optional<int> rank_of(const atop_phase& phase) {
  const auto found = score_of<scale>(features_of(phase));
  if (found.status != standing::assessed) return std::nullopt;
  return static_cast<int>(found.value().rank());
}

/// The highest rank among the phases that bind two states in a year.
class ranks_in_force {
 public:
  ranks_in_force(const world& w, const atop_file<atop_member>& members,
                 const atop_file<atop_phase>& phases)
      : by_agreement_(w.all_facts().agreements.size()) {
    std::map<std::pair<int, int>, std::optional<int>> ranks;
    for (const atop_phase& phase : phases.rows)
      ranks[{phase.alliance, phase.phase}] = rank_of(phase);
    for (const atop_member& row : members.rows) {
      const auto found = ranks.find({row.alliance, row.phase});
      by_agreement_[w.find_agreement(atop_agreement_code(row.alliance)).index()].push_back(
          {w.find_party(atop_party_code(row.member)), row.phase, row.during.from.earliest(),
           row.during.until.latest(), found == ranks.end() ? std::nullopt : found->second});
    }
  }

  /// Missing if one that is missing may be higher.
  [[nodiscard]] std::optional<int> at(const dyad_year& row) const {
    std::optional<int> highest;
    bool is_missing = false;
    for (const agreement_id agreement : row.by()) {
      const auto& members = by_agreement_[agreement.index()];
      for (const in_phase& one : members) {
        if (one.member != row.bearer()) continue;
        for (const in_phase& other : members) {
          if (other.member != row.beneficiary() || !one.meets(other, row.year())) continue;
          is_missing = is_missing || !one.rank;
          highest = (std::max)(highest, one.rank);
        }
      }
    }
    return is_missing && highest != highest_rank ? std::nullopt : highest;
  }

 private:
  /// A member of a phase, from its first day up to the first on which it is out.
  struct in_phase {
    party_id member;
    int phase;
    date from, until;
    std::optional<int> rank;

    /// Whether both are in the phase at a time, by the rule of the table.
    [[nodiscard]] bool meets(const in_phase& other, int year) const {
      const date first = (std::max)(from, other.from), out = (std::min)(until, other.until);
      return phase == other.phase && first < out && first.civil().year <= year &&
             year <= out.civil().year;
    }
  };
  std::vector<std::vector<in_phase>> by_agreement_;
};

// --- A line of progress, for whoever looks at a terminal

class progress {
 public:
  explicit progress(bool is_watched) : is_watched_{is_watched} {}

  /// What is printed next stands in its place.
  void at(std::size_t done, std::size_t all) {
    const std::size_t percent = (done + 1) * 100 / all;
    if (!is_watched_ || percent == last_) return;
    last_ = percent;
    std::fprintf(stderr, "\rwriting %3zu %%\r", percent);
  }

 private:
  bool is_watched_;
  std::size_t last_ = 0;
};

bool is_terminal(std::FILE* file) {
#if __has_include(<unistd.h>)
  return isatty(fileno(file)) != 0;
#else
  return file == nullptr;
#endif
}

// --- The table

/// What the files say.
struct research {
  std::optional<state_system> states;
  atop_file<atop_member> members;
  atop_file<atop_phase> phases;
  national_capabilities capabilities;
  std::optional<world> all;
};

/// Everything, or what was wrong on standard error.
std::optional<research> read_files(const std::vector<std::string>& files) {
  research read;
  facts alliances;
  bool is_sound = true;
  read_file(files[2], is_sound,
            [&](std::istream& in, diagnostic_log& log) { read.states = read_cow_states(in, log); });
  read_file(files[0], is_sound, [&](std::istream& in, diagnostic_log& log) {
    read.members = read_atop_members(in, log);
    const auto named = read.states ? facts_of(*read.states).parties : row_list<party_record>{};
    alliances = atop_facts(read.members, log, named);
  });
  read_file(files[1], is_sound, [&](std::istream& in, diagnostic_log& log) {
    read.phases = read_atop_phases(in, log);
  });
  read_file(files[3], is_sound,
            [&](std::istream& in, diagnostic_log& log) { read.capabilities = read_nmc(in, log); });
  if (!is_sound) return std::nullopt;
  auto built = world::build(alliances);
  if (!built) {
    std::fputs(to_string(built.error()).c_str(), stderr);
    return std::nullopt;
  }
  read.all = *built;
  return read;
}

std::optional<double> ratio(std::optional<double> one, std::optional<double> other) {
  if (!one || !other || *other == 0) return std::nullopt;
  return *one / *other;
}
std::optional<std::uint32_t> if_known(count_range counted) {
  if (counted.certain != counted.possible) return std::nullopt;
  return counted.certain;
}

/// Writes the table; how many rows it has.
std::size_t write_table(std::ostream& out, const research& read, const dyad_years& table,
                        progress shown) {
  const auto& parties = read.all->all_facts().parties;
  const ranks_in_force ranks{*read.all, read.members, read.phases};
  panel<double> cinc = read.capabilities.index();
  cinc.put_in_order_of(parties);
  const auto number = [&](party_id party) {
    const std::string_view code = parties[party.index()].code.view();
    return code.substr(code.find_first_of("0123456789"));
  };
  const auto name = [&](party_id party) { return parties[party.index()].name.view(); };
  const auto in_system = [&](party_id party, int year) {
    return read.states->is_member_in(parties[party.index()].code, year);
  };
  const auto owed = [](duty kind) {
    return [kind](const dyad_year& row) { return row.owes(kind); };
  };
  const columns wanted{
      column{"ccode1", [&](const dyad_year& row) { return number(row.bearer()); }},
      column{"ccode2", [&](const dyad_year& row) { return number(row.beneficiary()); }},
      column{"year", [](const dyad_year& row) { return row.year(); }},
      column{"state1", [&](const dyad_year& row) { return name(row.bearer()); }},
      column{"state2", [&](const dyad_year& row) { return name(row.beneficiary()); }},
      column{"in_system",
             [&](const dyad_year& row) {
               return in_system(row.bearer(), row.year()) &&
                      in_system(row.beneficiary(), row.year());
             }},
      column{"defense", owed(duty::defence)},
      column{"offense", owed(duty::offence)},
      column{"neutral", owed(duty::neutrality)},
      column{"nonagg", owed(duty::nonaggression)},
      column{"consul", owed(duty::consultation)},
      column{"agreements", [](const dyad_year& row) { return if_known(row.agreements()); }},
      column{scale_column, [&](const dyad_year& row) { return ranks.at(row); }},
      column{"cinc_ratio", [&](const dyad_year& row) {
               return ratio(cinc.at(row.bearer(), row.year()),
                            cinc.at(row.beneficiary(), row.year()));
             }}};
  const auto looked_at = [&](const dyad_year& row) {
    shown.at(row.bearer().index(), parties.size());  // rows go by who owes
    return row;
  };
  return write_csv(out, table | std::views::transform(looked_at), wanted,
                   {.missing = "NA", .line_end = "\n"});
}

/// ATOP's own tables leave these out: rows of states whose numbers it made up.
std::ptrdiff_t rows_without_cow_number(const research& read, const dyad_years& table) {
  std::vector<party_id> strangers;
  for (const std::int32_t number : members_without_cow_number(read.members))
    strangers.push_back(read.all->find_party(atop_party_code(number)));
  return std::ranges::count_if(table, [&](const dyad_year& row) {
    return std::ranges::any_of(
        strangers, [&](party_id one) { return one == row.bearer() || one == row.beneficiary(); });
  });
}

}  // namespace

int main(int argc, char** argv) {
  const std::vector<std::string> files(argv + (argc == 0 ? 0 : 1), argv + argc);
  if (files.size() != 4 && files.size() != 5) {
    std::fputs(usage, stderr);
    return 2;
  }
  const auto read = read_files(files);
  if (!read) return 1;

  const bool into_file = files.size() == 5;
  std::ofstream file;
  if (into_file) file.open(files[4], std::ios::binary | std::ios::trunc);
  std::ostream& out = into_file ? file : std::cout;
  out << to_comment(
      {{{name_in(files[0]), read->members.version},
        {name_in(files[1]), read->phases.version},
        {name_in(files[2]), {}},
        {name_in(files[3]), {}}},
       std::string{"years through the exit year; "} + scale_column +
           ": the highest rank of a phase in force on the " + std::string{scale::name} + " [" +
           std::string{scale::source} +
           "]; cinc_ratio: CINC of state1 by that of state2; NA: missing or unknown"});
  constexpr year_rule rule = year_rule::through_exit_year;
  const dyad_years table{*read->all, covered_years(*read->all, rule), rule};
  const bool is_watched = is_terminal(stderr) && (into_file || !is_terminal(stdout));
  const std::size_t rows = write_table(out, *read, table, progress{is_watched});
  if (!out.flush()) {
    std::fprintf(stderr, "dyad_years: cannot write into %s\n",
                 into_file ? files[4].c_str() : "standard output");
    return 1;
  }
  std::fprintf(stderr, "%zu dyad-years, %td of them with a state that has no COW number\n", rows,
               rows_without_cow_number(*read, table));
}
