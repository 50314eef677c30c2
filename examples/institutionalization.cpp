// SPDX-FileCopyrightText: 2026 The entente authors
// SPDX-License-Identifier: BSL-1.0
//
// How NATO and Japan came to where they stand, on four scales at once; and, from ATOP's phases,
// which alliances in force on a day are the most and the least institutionalized.
//
//   institutionalization                                     the path of NATO and Japan, as a table
//   institutionalization --svg FILE                          and as a picture, into a file
//   institutionalization --atop PHASES [--date YYYY-MM-DD]   and the alliances; of 2018-01-01

#include <entente/data/nato_japan.hpp>
#include <entente/entente.hpp>
#include <entente/io.hpp>
#include <entente/io/atop_features.hpp>
#include <entente/scale/kinne.hpp>
#include <entente/scale/leeds_anac.hpp>
#include <entente/scale/reification.hpp>

#include <algorithm>
#include <cstdio>
#include <fstream>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <tuple>
#include <utility>
#include <vector>

using namespace entente;
using namespace entente::data;

namespace {

constexpr const char* usage =
    "usage: institutionalization [--svg FILE] [--atop PHASES [--date YYYY-MM-DD]]\n"
    "  --svg FILE     also draws the levels of NATO and Japan over the years, into FILE\n"
    "  --atop PHASES  also ranks the alliances of a file of phases, ATOP 5.1: atop5_1aph.csv\n"
    "  --date DAY     that are in force on DAY; 2018-01-01 if there is none\n";

void line(const std::string& words) { std::printf("%s\n", words.c_str()); }
void heading(const std::string& words) {
  line("\n" + words + "\n" + std::string(words.size(), '-'));
}
std::string filled(std::string words, std::size_t width) {
  if (words.size() < width) words.append(width - words.size(), ' ');
  return words;
}

// --- The path of two parties

/// A scale's column of the table: where they stand from a day on, and what moved them there.
struct column {
  std::string head;
  std::map<date, std::string> levels, events;
};

template <class Scale>
std::string words_for(const level_range<Scale>& where) {
  if (where.status == standing::not_applicable) return "does not apply";
  if (where.at_least == where.at_most) return to_string(*where.at_least);
  return to_string(*where.at_least) + " to " + to_string(*where.at_most);
}

template <class Scale>
column column_of(const trajectory<Scale>& path, std::string head) {
  column made{std::move(head), {}, {}};
  for (const auto& turn : path.turns()) {
    made.levels[turn.from] = words_for(turn.where);
    for (const auto& why : turn.because) {
      std::string& said = made.events[turn.from];
      said += (said.empty() ? "" : "; ") + sentence(why);
    }
  }
  return made;
}

void show_path(const std::vector<column>& columns, date first_day) {
  std::set<date> days;
  for (const column& c : columns)
    for (const auto& [day, words] : c.levels)
      if (day >= first_day) days.insert(day);
  std::vector<std::size_t> widths;
  std::string head = filled("from", 12);
  for (const column& c : columns) {
    std::size_t width = c.head.size();
    for (const date day : days)
      if (const auto at = c.levels.find(day); at != c.levels.end())
        width = (std::max)(width, at->second.size());
    widths.push_back(width + 2);
    head += filled(c.head, widths.back());
  }
  const auto print = [](std::string row) {
    row.erase(row.find_last_not_of(' ') + 1);
    line("  " + row);
  };
  print(head);
  for (const date day : days) {
    std::string row = filled(to_string(day), 12);
    for (std::size_t i = 0; i != columns.size(); ++i)
      row += filled((--columns[i].levels.upper_bound(day))->second, widths[i]);
    print(row);
  }
  line("\nWhat moved it:");
  for (const date day : days)
    for (const column& c : columns)
      if (const auto at = c.events.find(day); at != c.events.end())
        line("  - " + wrap(to_string(day) + ", " + c.head + ": " + at->second + ".", 4));
}

/// Shows the path; false if there is a file to draw it into and that cannot be written.
bool show_nato_and_japan(const std::string& svg_file) {
  const world w{catalogue::nato_japan};
  // --- four scales, side by side
  const trajectory<nato_partnership> ladder{w, nato, japan};
  const trajectory<reification> reified{w, nato, japan};
  const trajectory<defence_cooperation> cooperation{w, nato, japan};
  const trajectory<military_institutionalization> as_an_alliance{w, nato, japan};
  // --- and their picture
  levels_chart chart;
  chart.add(ladder).add(reified).add(cooperation).add(as_an_alliance);
  const std::string svg =
      to_svg(chart, {.title = "NATO and Japan on four scales", .from = "1975", .until = "2027"});
  // ---
  if (!svg_file.empty() && !write_to_file(svg, svg_file)) {
    std::fprintf(stderr, "institutionalization: cannot write the picture into \"%s\"\n",
                 svg_file.c_str());
    return false;
  }
  line("NATO and Japan on four scales\n=============================");
  show_path({column_of(ladder, "partnership"), column_of(reified, "reification"),
             column_of(cooperation, "cooperation"), column_of(as_an_alliance, "as an alliance")},
            w.coverage().from());
  line("\nThe scales:");
  const auto about = [](const char* head, std::string_view name, std::string_view source) {
    line("  - " +
         wrap(std::string{head} + ": " + std::string{name} + " [" + std::string{source} + "]", 4));
  };
  about("partnership", nato_partnership::name, nato_partnership::source);
  about("reification", reification::name, reification::source);
  about("cooperation", defence_cooperation::name, defence_cooperation::source);
  about("as an alliance", military_institutionalization::name,
        military_institutionalization::source);
  line("  " +
       wrap("Where nothing is pledged, the scale of alliances does not apply: that is neither "
            "\"none\" nor unknown.",
            2));
  return true;
}

// --- Alliances in force on a day

struct ranked {
  const atop_phase* phase = nullptr;
  partial_date alliance_since;
  level<military_institutionalization> military = level<military_institutionalization>::lowest();
  level<formality> formal = level<formality>::lowest();
  row_list<feature> because;

  [[nodiscard]] bool ties_with(const ranked& other) const {
    return military == other.military && formal == other.formal;
  }
};

/// Those in force on a day of which both levels are known, and how many others there are.
struct ranking {
  std::vector<ranked> all;
  std::size_t perhaps_in_force = 0, not_known = 0;
};

ranking rank(const atop_file<atop_phase>& file, date day) {
  std::map<int, partial_date> since;
  for (const atop_phase& phase : file.rows) {
    const auto [at, is_new] = since.try_emplace(phase.alliance, phase.during.from);
    if (phase.during.from.earliest() < at->second.earliest()) at->second = phase.during.from;
  }
  ranking made;
  for (const atop_phase& phase : file.rows) {
    const truth in_force = phase.during.contains(day);
    if (in_force.is_no()) continue;
    if (in_force.is_unknown()) {
      ++made.perhaps_in_force;
      continue;
    }
    const features coded = features_of(phase);
    auto military = assess<military_institutionalization>(coded);
    const auto formal = assess<formality>(coded);
    if (military.status != standing::assessed || formal.status != standing::assessed)
      ++made.not_known;
    else
      made.all.push_back({&phase, since[phase.alliance], military.value(), formal.value(),
                          std::move(military.decided_by)});
  }
  return made;
}

/// Five, and how many more stand where the last of them does. Of two that stand equal the one of
/// the older alliance goes first, then the one with the lower number of ATOP.
template <class Before>
void show_five(std::vector<ranked> all, const Before& before) {
  std::sort(all.begin(), all.end(), [&](const ranked& a, const ranked& b) {
    if (!a.ties_with(b)) return before(a, b);
    return std::tuple{a.alliance_since.earliest(), a.phase->alliance, a.phase->phase} <
           std::tuple{b.alliance_since.earliest(), b.phase->alliance, b.phase->phase};
  });
  const std::size_t shown = (std::min)(all.size(), std::size_t{5});
  for (std::size_t i = 0; i != shown; ++i) {
    const ranked& one = all[i];
    std::string words = "ATOP " + std::to_string(one.phase->alliance);
    if (one.phase->phase != 0) words += ", phase " + std::to_string(one.phase->phase);
    words += ", since " + to_string(one.alliance_since) + ": " + to_string(one.military) +
             ", formality " + to_string(one.formal) + "; members";
    for (std::size_t m = 0; m != one.phase->members.size(); ++m)
      words += (m == 0 ? " " : ", ") + std::to_string(one.phase->members[m]);
    line("  " + std::to_string(i + 1) + ". " + wrap(words + ".", 5));
    for (const feature& f : one.because)
      if (f.kind == feature_kind::coding)
        line("     " + wrap("By " + to_string(f.code) + ", " + to_string(f.says) + ".", 5));
  }
  if (shown == 0) return line("  none is in force");
  const ranked& last = all[shown - 1];
  const auto equal =
      std::count_if(all.begin(), all.end(), [&](const ranked& one) { return one.ties_with(last); });
  const auto listed = std::count_if(all.begin(), all.begin() + static_cast<std::ptrdiff_t>(shown),
                                    [&](const ranked& one) { return one.ties_with(last); });
  line("  At " + to_string(last.military) + ", formality " + to_string(last.formal) + ": " +
       std::to_string(equal) + " in all, " + std::to_string(listed) + " of them listed.");
}

/// The phases of a file; what is wrong in it goes to standard error, and then there is nothing.
std::optional<atop_file<atop_phase>> read_phases(const std::string& file) {
  diagnostic_log log{file, 20};
  std::ifstream in{file, std::ios::binary};
  atop_file<atop_phase> phases = read_atop_phases(in, log);
  if (log.empty()) return phases;
  std::fputs(to_string(log.kept()).c_str(), stderr);
  return std::nullopt;
}

void show_alliances(const atop_file<atop_phase>& phases, date day) {
  const ranking found = rank(phases, day);
  heading("Alliances in force on " + to_string(day));
  line(wrap(std::to_string(phases.rows.size()) + " phases (ATOP " + phases.version +
                "): in force and ranked " + std::to_string(found.all.size()) +
                ", in force and of unknown level " + std::to_string(found.not_known) +
                ", perhaps in force " + std::to_string(found.perhaps_in_force) +
                ". By military institutionalization, then by formality; of equals the older "
                "alliance first, then the lower number of ATOP.",
            0));
  line("\nThe most institutionalized:");
  show_five(found.all, [](const ranked& a, const ranked& b) {
    return std::pair{a.military, a.formal} > std::pair{b.military, b.formal};
  });
  line("\nThe least institutionalized:");
  show_five(found.all, [](const ranked& a, const ranked& b) {
    return std::pair{a.military, a.formal} < std::pair{b.military, b.formal};
  });
}

struct options {
  std::string svg, atop;
  date day = "2018-01-01"_day;
};

/// What is wrong goes to standard error.
std::optional<options> read_arguments(int argc, char** argv) {
  options made;
  bool has_day = false;
  const auto wrong = [](const std::string& what) {
    std::fprintf(stderr, "institutionalization: %s\n%s", what.c_str(), usage);
    return std::nullopt;
  };
  for (int i = 1; i < argc; i += 2) {
    const std::string name = argv[i];
    if (name != "--svg" && name != "--atop" && name != "--date")
      return wrong("\"" + name + "\" is none of its options");
    if (i + 1 == argc || argv[i + 1][0] == '\0') return wrong(name + " needs a value");
    const std::string value = argv[i + 1];
    if (name == "--svg") made.svg = value;
    if (name == "--atop") made.atop = value;
    if (name != "--date") continue;
    const auto day = date::parse(value);
    if (!day) return wrong("--date \"" + value + "\": " + message(day.error()));
    made.day = *day;
    has_day = true;
  }
  if (has_day && made.atop.empty())
    return wrong("--date says of which day to rank: it needs --atop");
  return made;
}

}  // namespace

int main(int argc, char** argv) {
  const auto wanted = read_arguments(argc, argv);
  if (!wanted) return 2;
  std::optional<atop_file<atop_phase>> phases;
  if (!wanted->atop.empty()) {
    phases = read_phases(wanted->atop);
    if (!phases) return 1;
  }
  if (!show_nato_and_japan(wanted->svg)) return 1;
  if (phases) show_alliances(*phases, wanted->day);
}
