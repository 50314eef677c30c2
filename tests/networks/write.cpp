// SPDX-FileCopyrightText: 2026 The entente authors
// SPDX-License-Identifier: BSL-1.0
//
// Writes networks of duties into a folder in every format, and beside each what a reader must find,
// in hexadecimal, so that it shares nothing with what is tested.
#include "support/small_world.hpp"
#include <entente/data.hpp>
#include <entente/io/network.hpp>

#include <cstdio>
#include <fstream>
#include <string>
#include <string_view>
#include <vector>

using namespace entente;

namespace {

std::string hex(std::string_view words) {
  constexpr std::string_view digits = "0123456789abcdef";
  std::string out;
  for (const char c : words) {
    out += digits[static_cast<unsigned char>(c) >> 4U];
    out += digits[static_cast<unsigned char>(c) & 15U];
  }
  return out.empty() ? "-" : out;
}

std::string expected(const duty_network& of) {
  std::string out;
  for (const auto& n : of.nodes)
    out +=
        "node " + hex(n.code.view()) + " " + hex(n.name.view()) + " " + hex(name_of(n.kind)) + "\n";
  for (const auto& e : of.edges)
    out += "edge " + hex(of.nodes[e.bearer].code.view()) + " " +
           hex(of.nodes[e.beneficiary].code.view()) + " " + hex(name_of(e.owes)) + " " +
           hex(e.holds.is_yes() ? "certain" : "possible") + " " + hex(e.agreement.view()) + " " +
           hex(e.article.view()) + "\n";
  return out;
}

bool write(const std::string& path, const std::string& words) {
  std::ofstream out{path, std::ios::binary};
  out << words;
  out.close();
  return out.good();
}
bool write_all(const std::string& stem, const duty_network& of) {
  return write(stem + ".expected", expected(of)) && write(stem + ".dot", to_dot(of)) &&
         write(stem + ".graphml", to_graphml(of)) && write(stem + ".jsonl", to_json_lines(of));
}

/// Names and articles that formats could trip over, each owing the next several duties.
duty_network hostile() {
  const std::vector<std::string> words{"plain",
                                       "",
                                       "\"quoted\" & 'so'",
                                       "&amp; &lt; &#10; %s",
                                       "</data></node><!-- ]]> -->",
                                       "<b>bold</b>",
                                       "ends in a backslash\\",
                                       "\\N \\G \\\" \\n \\\\",
                                       "two\nlines and a\ttab",
                                       " blanks around ",
                                       "{\"type\": \"node\"}, // # ;",
                                       "\xe6\x97\xa5\xe6\x9c\xac, T\xc3\xbcrkiye, \xf0\x9f\x8c\x8d",
                                       "digraph { a -> b [x=1] }"};
  duty_network made;
  made.day = "2000-01-01"_day;
  for (std::size_t i = 0; i != words.size(); ++i)
    made.nodes.push_back({party_code::parse("N-" + std::to_string(i)).value(),
                          text{std::string_view{words[i]}},
                          i % 2 == 0 ? party_kind::state : party_kind::alliance});
  for (std::size_t i = 0; i != words.size(); ++i) {
    const std::size_t next = (i + 1) % words.size();
    made.edges.push_back(
        {i, next, duty::defence, truth::yes, "A.1/x", text{std::string_view{words[next]}}});
    made.edges.push_back({i, next, duty::consultation, truth::unknown, "B:2", {}});
    made.edges.push_back({i, next, duty::consultation, truth::yes, "B:2", "4"});
    made.edges.push_back({next, i, duty::neutrality, truth::yes, "C_3", "1"});
  }
  return made;
}

}  // namespace

int main(int argc, char** argv) {
  if (argc != 2) return 2;
  const std::string folder = std::string{argv[1]} + "/";
  const world small_world{small::everything}, curated{data::catalogue::nato_japan};
  const bool written =
      write_all(folder + "small", network_of(small_world.on("1990-04-10"_day))) &&
      write_all(folder + "hostile", hostile()) && write_all(folder + "empty", {}) &&
      write_all(folder + "curated", without_isolates(network_of(curated.on("2023-02-15"_day))));
  if (!written) std::fprintf(stderr, "cannot write into %s\n", folder.c_str());
  return written ? 0 : 1;
}
