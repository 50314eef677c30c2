// SPDX-FileCopyrightText: 2026 The entente authors
// SPDX-License-Identifier: BSL-1.0
//
// Pictures of NATO and Japan, and the network of duties for other programs, as files in a folder.
//
//   pictures         into the current folder
//   pictures FOLDER  into another one

#include <entente/data.hpp>
#include <entente/entente.hpp>
#include <entente/io.hpp>

#include <cstdio>
#include <string>
#include <utility>
#include <vector>

using namespace entente;
using namespace entente::data;

namespace {

using files = std::vector<std::pair<std::string, std::string>>;

files drawn(const world& w) {
  files all;
  // --- the timeline of a tie
  const timeline tie_of_both = timeline_of<nato_partnership>(w, nato, japan);
  all.emplace_back("timeline.svg", to_svg(tie_of_both));
  // --- a membership chart
  const auto bodies = memberships_of(w, {nato, ccdcoe});
  all.emplace_back("memberships.svg", to_svg(bodies, {.title = "NATO and its cyber centre"}));
  // --- the network of duties on a day
  const duty_network owed = without_isolates(network_of(w.on("2023-02-15"_day)));
  all.emplace_back("network.svg", to_svg(owed));
  // --- and for other programs
  all.emplace_back("network.dot", to_dot(owed));
  all.emplace_back("network.graphml", to_graphml(owed));
  all.emplace_back("network.jsonl", to_json_lines(owed));
  // --- the series behind a picture
  for (const timeline_level& l : tie_of_both.levels)
    if (l.at_least && l.at_least == l.at_most)
      std::printf("%s from %s on\n", to_string(tie_of_both.scale_labels[*l.at_least]).c_str(),
                  to_string(l.from).c_str());
  // ---
  return all;
}

}  // namespace

int main(int argc, char** argv) {
  if (argc > 2) {
    std::fprintf(stderr, "usage: pictures [FOLDER]\n");
    return 2;
  }
  const std::string folder = argc == 2 ? std::string{argv[1]} + "/" : "";
  for (const auto& [name, words] : drawn(world{catalogue::nato_japan})) {
    if (!write_to_file(words, folder + name)) {
      std::fprintf(stderr, "pictures: cannot write into \"%s\"\n", (folder + name).c_str());
      return 1;
    }
    std::printf("%s\n", name.c_str());
  }
}
