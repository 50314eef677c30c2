// SPDX-FileCopyrightText: 2026 The entente authors
// SPDX-License-Identifier: BSL-1.0
//
// Every header built with -fno-exceptions -fno-rtti, as engines and small machines build it: types
// and rows, questions, scales, edits, saving and loading also of what is damaged, files, output,
// the curated facts, and what is wrong with bad facts.
#include "every_header.inc"  // made by CMake from the list of headers, without the adapters
#include "toy.hpp"
#include <entente/adapters/format.hpp>
#if __has_include(<nlohmann/json.hpp>)
#include <entente/adapters/nlohmann_json.hpp>
#endif

#include <cstdio>
#include <sstream>
#include <string>
#include <vector>

using namespace entente;

namespace {

int failures = 0;

void expect(bool holds, const char* what) {
  if (holds) return;
  std::fprintf(stderr, "no_exceptions: failed: %s\n", what);
  ++failures;
}

void types() {
  const world w{toy::everything};
  const snapshot now = w.on("1970-01-01");
  expect(bool{owes(now, duty::defence, toy::aldera, toy::borea)}, "the guarantor owes defence");
  expect(owes(now, duty::defence, toy::borea, toy::aldera).value().is_no(), "it is one-sided");
  expect(members(now, toy::league).size() == 3, "three members in 1970");
  expect(members(w.on("1995-01-01"), toy::league).size() == 2, "two after one left");
  expect(is_member(w.on("1990-07-15"), toy::delmar, toy::league).value().is_unknown(),
         "the day it left is not known");
  const tie_answer found = tie(w.on("2012-06-01"), toy::league, toy::borea);
  expect(found.agreements.size() == 1 && found.steps.size() == 3, "one agreement and three steps");
  expect(found.has(programme).is_yes() && found.has(toy::fisheries).is_yes(), "its programme");
  expect(assess<nato_partnership>(features_of(w.on("2012-06-01"), toy::league, toy::borea))
             .is(level<nato_partnership>{"menu"}),
         "its level");
  expect(owes(w.without(toy::borea).on("1970-01-01"), duty::defence, toy::aldera, toy::borea)
             .value()
             .is_unknown(),
         "a party that never was");
}

/// Rows as a program reads them: every text is made while it runs.
facts rows() {
  facts all;
  for (const std::string name : {"X1", "X2", "X3"}) {
    party_record p;
    p.code = party_code::parse(name).value();
    p.name = text{std::string_view{"State " + name}};
    all.parties.push_back(p);
  }
  agreement_record a;
  a.code = agreement_code::parse(std::string{"X12"}).value();
  a.in_force = partial_date::parse("2001-02").value();
  a.parties = {{all.parties[0].code, {}}, {all.parties[1].code, {}}};
  article_record article;
  article.number = "1";
  article.pledges = {duty::neutrality, duty::consultation};
  a.articles = list<article_record>{std::span<const article_record>{&article, 1}};
  all.agreements.push_back(a);
  return all;
}

void rows_and_edits() {
  const auto built = world::build(rows(), toy::aldera);
  expect(built.has_value(), "rows beside a type");
  if (!built) return;
  editor e{built.value(), "2001-01-31"};
  expect(e.now().owed(duty::neutrality).count() == 0, "not yet in force");
  expect(e.advance("2001-02-28")->size() == 1, "it enters into force");
  expect(e.now().owed(duty::neutrality).count() == 2, "each owes the other");
  expect(e.accede("X12", "X3").has_value(), "a third joins");
  expect(e.now().owed(duty::consultation).count() == 6, "each of three owes two");
  expect(e.accede("X12", "X3").error() == errc::party_is_not_bound_yet, "only once");
  expect(e.accede("X12", "nobody").error() == errc::code_is_known, "nobody joins");
  expect(e.withdraw("X12", "X1").has_value(), "one leaves");
  expect(e.now().owed(duty::consultation).count() == 2, "two are left");
  const auto copy = load(save(e.to_world()));
  expect(copy.has_value() && copy.value() == e.to_world(), "saved and loaded");
}

void saving() {
  const world w{toy::everything};
  const std::string words = save(w);
  const auto loaded = load(words);
  expect(loaded.has_value() && loaded.value() == w, "what was saved is what is loaded");
  expect(loaded && save(loaded.value()) == words, "and saves to the same bytes");
  std::string damaged = words;
  damaged[words.size() / 2] = static_cast<char>(damaged[words.size() / 2] ^ 1);
  expect(!load(damaged), "a bit that turned over is found");
  expect(!load(std::string_view{words}.substr(0, words.size() / 2)), "and a lost half");
  expect(!load(""), "and nothing at all");
}

/// Whether loading fails and says so on a line of the text.
bool is_refused(const std::string& words, errc rule, std::uint32_t line) {
  const auto read = load(words, "bad.txt");
  if (read || read.error().empty()) return false;
  for (const diagnostic& d : read.error())
    if (d.rule == rule && d.at.line == line && d.at.file == "bad.txt") return true;
  std::fprintf(stderr, "%s", to_string(read.error()).c_str());
  return false;
}

void bad_input() {
  const std::string head = "entente-world 2\n";
  expect(is_refused("something else\n", errc::save_has_a_header, 1), "no header");
  expect(is_refused("entente-world 999\nend\n", errc::save_version_is_known, 1), "a later version");
  expect(is_refused(head + "party code=A name=\"open\nend\n", errc::line_is_well_formed, 2),
         "a quote without its end");
  expect(is_refused(head + "party code=A colour=red\nend\n", errc::field_is_known, 2), "a field");
  expect(is_refused(head + "party code=A kind=club\nend\n", errc::word_is_known, 2), "a word");
  expect(
      is_refused(head + "party code=A founded=1999-02-29\nend\n", errc::day_is_in_the_calendar, 2),
      "a day");
  expect(is_refused(head + "party code=A\n\nparty code=A name=B\nend\n", errc::code_is_unique, 4),
         "a rule of the facts");
  expect(is_refused(head + std::string("party \0\xff\xfe code\n", 15) + "end\n",
                    errc::line_is_well_formed, 2),
         "bytes that are no text");
  // Every part of a good one: most are refused, and none ends the program.
  const std::string good = save(world{toy::everything});
  int accepted = 0;
  for (std::size_t n = 0; n < good.size(); n += 7)
    accepted += load(std::string_view{good}.substr(0, n)).has_value() ? 1 : 0;
  expect(accepted == 0, "no part of a saved world is one");
}

void files() {
  const world w{toy::everything};
  const std::string path = "entente_no_exceptions.tmp";
  expect(save_to_file(w, path), "written");
  const auto read = load_from_file(path);
  expect(read.has_value() && read.value() == w, "read");
  std::remove(path.c_str());
  expect(load_from_file(path).error().front().rule == errc::file_is_readable, "no such file");
  expect(!save_to_file(w, "no/such/folder/file"), "no such folder");
}

void output_and_data() {
  const world w{data::catalogue::nato_japan};
  const answer found = owes(w.on("2023-02-15"), duty::defence, "USA", "JPN");
  std::ostringstream out;
  out << found;
  expect(out.str() == to_text(found) && !out.str().empty(), "written to a stream");
  expect(to_json(found).front() == '{' && to_markdown(found).front() == '*', "JSON and Markdown");
  const auto events = history(w, data::nato, data::japan);
  expect(!events.empty() && to_text(events).find("2010") != std::string::npos, "a history");
  expect(to_chrono("1970-01-02"_day).time_since_epoch().count() == 1, "a day of <chrono>");
  expect(
      level<nato_partnership>::from_label("no such label").error() == errc::label_is_on_its_scale,
      "a label that the scale lacks");
  expect(partial_date::parse("2000-13").error() == errc::day_is_in_the_calendar, "a month");
  expect(party_code::parse("no blanks").error() == errc::code_is_well_formed, "a code");
}

void broken_facts() {
  expect(world::build(facts{}).error().front().rule == errc::world_has_a_party, "an empty world");
  facts all = rows();
  all.parties.push_back(all.parties[0]);
  all.parties.back().name = "another";
  all.agreements[0].parties = {{"X1", {}}, {"X9", {"2000", "1999"}}};
  const auto broken = world::build(all);
  expect(!broken, "broken facts make no world");
  std::vector<errc> rules;
  for (const auto& d : broken.error()) rules.push_back(d.rule);
  expect(
      rules == std::vector{errc::code_is_unique, errc::code_is_known, errc::end_is_after_beginning},
      "every broken rule is told");
  expect(broken.error()[1].what == "X9" && broken.error()[1].in == "agreement X12",
         "with its place");
  expect(to_string(broken.error()[0].rule) == "one code names one thing", "in words");
}

#if __has_include(<nlohmann/json.hpp>)
void json() {
  const facts all = world{toy::everything}.all_facts();
  const nlohmann::json written = all;
  const auto read = read_json<facts>(nlohmann::json::parse(written.dump()));
  expect(read.has_value() && read.value() == all, "facts come back from JSON");
  const auto refused = read_json<facts>(nlohmann::json{{"parties", {{{"founded", 1}}}}});
  expect(!refused && refused.error().front().in == "parties[0].founded", "or say what is wrong");
  expect(!read_json<facts>(nlohmann::json::parse("{", nullptr, false)), "also of what is no JSON");
  expect(written["parties"][0].get<party_record>() == all.parties[0], "a record by itself");
}
#else
void json() {}
#endif

}  // namespace

int main() {
  types();
  rows_and_edits();
  saving();
  bad_input();
  files();
  output_and_data();
  broken_facts();
  json();
  return failures == 0 ? 0 : 1;
}
