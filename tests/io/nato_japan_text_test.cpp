// SPDX-FileCopyrightText: 2026 The entente authors
// SPDX-License-Identifier: BSL-1.0
//
// Every answer about NATO and Japan as text, Markdown and JSON.
#include "support/json.hpp"
#include <entente/data/nato_japan.hpp>
#include <entente/entente.hpp>
#include <entente/io.hpp>

#include <catch2/catch_test_macros.hpp>

#include <sstream>
#include <string>
#include <string_view>
#include <vector>

using namespace entente;
using namespace entente::data;

namespace {

const world& everything() {
  static const world w{catalogue::nato_japan};
  return w;
}

/// What is wrong with a text for a reader, or "".
std::string fault_of(const std::string& words) {
  if (words.empty() || words.back() != '\n') return "does not end its last line";
  std::istringstream in{words};
  for (std::string line; std::getline(in, line);) {
    if (line.size() > 80) return "too wide: " + line;
    if (!line.empty() && line.back() == ' ') return "ends in a blank: " + line;
    for (const char c : line)
      if (static_cast<unsigned char>(c) < 0x20 || static_cast<unsigned char>(c) > 0x7E)
        return "not ASCII: " + line;
  }
  if (words.find("  - .") != std::string::npos) return "an empty sentence";
  return {};
}

template <class Answer>
void check(const Answer& found) {
  CHECK(fault_of(to_text(found)) == "");
  const auto read = json::read(to_json(found));
  REQUIRE(read);
  CHECK_FALSE(read->fields.at("question").words.empty());
  CHECK_FALSE(read->fields.at("answer").words.empty());
  CHECK(read->fields.at("reasons").elements.size() == report_of(found).lines.size());
  CHECK(to_markdown(found).rfind("**", 0) == 0);
}

}  // namespace

TEST_CASE("every answer about NATO and Japan reads well", "[io][data]") {
  const std::vector<party_ref> asked{nato,        japan, united_states, france, finland,
                                     afghanistan, patg,  ccdcoe,        "XXX"};
  for (const date day :
       {"1900-01-01"_day, "1955-05-06"_day, "1979-06-30"_day, "2023-02-15"_day, "2026-12-31"_day})
    for (const std::string_view reading : {"", "text"}) {
      const snapshot now = everything().on(day, reading);
      for (const party_ref one : asked) {
        for (const auto& [kind, word] : words_of(duty{})) {
          check(who_owes(now, kind, one));
          check(owed_by(now, kind, one));
        }
        check(members(now, one));
        check(partners(now, one));
        check(participants(now, one));
        check(observers(now, one));
        check(roles(now, one));
        for (const party_ref other : {party_ref{japan}, party_ref{nato}, party_ref{norway}}) {
          check(owes(now, duty::defence, one, other));
          check(is_member(now, one, other));
          for (const auto& [within, word] : words_of(reach{})) {
            check(tie(now, one, other, within));
            check(assess<nato_partnership>(features_of(now, one, other, within)));
          }
        }
      }
    }
  for (const party_ref one : asked) check(history(everything(), one, japan));
}

TEST_CASE("the faults of a text are found", "[io]") {
  CHECK(fault_of("fine\n") == "");
  CHECK(fault_of("") != "");
  CHECK(fault_of("no end") != "");
  CHECK(fault_of(std::string(81, 'x') + "\n") != "");
  CHECK(fault_of("blank \n") != "");
  CHECK(fault_of("t\tab\n") != "");
  CHECK(fault_of("  - .\n") != "");
}

TEST_CASE("the guarantee in words", "[io][data]") {
  CHECK(to_text(owes(everything().on("2023-02-15"_day), duty::defence, japan, united_states)) ==
        "Does Japan owe United States defence on 2023-02-15?\n"
        "  no\n"
        "  - Article V of US-Japan Treaty of Mutual Cooperation and Security (reading:\n"
        "    ATOP) pledges defence, but Japan does not owe it to United States.\n"
        "    [USJPN1960, article V; verified: Treaty text copies (kushima.org;\n"
        "     w.owiki.org); Defense Treaties, NBR; ATOP v4.01 data, Leeds et al. (copy\n"
        "     in J. Alley's treaty-depth repository) (general knowledge: number: ATOP\n"
        "     names no article, the text does;procedures)]\n");
  CHECK(to_text(owes(everything().on("2023-02-15"_day), duty::defence, nato, japan)) ==
        "Does North Atlantic Treaty Organization owe Japan defence on 2023-02-15?\n"
        "  no\n"
        "  - No agreement makes North Atlantic Treaty Organization owe Japan defence.\n");
}
