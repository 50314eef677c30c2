// SPDX-FileCopyrightText: 2026 The entente authors
// SPDX-License-Identifier: BSL-1.0
//
// An incident on the command line: who must act, by which article, what is still open, and who
// would be drawn in. What is not given is unknown, and may leave duties pending.
//
//   casus_foederis                                        the Senkaku Islands, on 2024-05-01
//   casus_foederis --attacker RUS --target EST --place estonia --date 2025-06-01
//   casus_foederis ... --kind cyber --provoked no --request NAT1949 --determined NAT1949 --all
//
// --kind: armed_attack, nonstate_armed_attack, cyber, missile, hybrid, threat, mobilization,
// declaration_of_war. --object: territory, forces. --reading: strict, lenient. --articles: text,
// ATOP, several, joint. --all: what is not owed, too. --json, --markdown: other forms.

#include <entente/data/areas.hpp>
#include <entente/data/everything.hpp>
#include <entente/data/places.hpp>
#include <entente/data/traits.hpp>
#include <entente/entente.hpp>
#include <entente/io/render.hpp>
#include <entente/io/report_casus_foederis.hpp>

#include <cstdio>
#include <string>
#include <string_view>
#include <vector>

using namespace entente;
using namespace entente::data;

namespace {

struct arguments {
  incident event{.attacker = "CHN",
                 .target = "JPN",
                 .kind = incident_kind::armed,
                 .place = "senkaku",
                 .day = "2024-05-01",
                 .provoked = truth::no};
  casus_options options;
  bool all = false, json = false, markdown = false;
  std::string mistake;
};

/// The enumerator whose word is given.
template <class Enum>
bool read_word(std::string_view word, Enum& into) {
  for (const auto& [value, name] : words_of(Enum{}))
    if (name == word) {
      into = value;
      return true;
    }
  return false;
}
template <class Code>
bool read_code(std::string_view word, Code& into) {
  const auto parsed = Code::parse(word);
  if (parsed) into = *parsed;
  return parsed.has_value();
}
bool read_truth(std::string_view word, truth& into) {
  into = word == "yes" ? truth::yes : word == "no" ? truth::no : truth::unknown;
  return word == "yes" || word == "no" || word == "unknown";
}

arguments read(int count, char** words) {
  arguments made;
  std::vector<stated_fact> stated;
  bool own = false;  // the first word of one's own clears the default incident
  for (int i = 1; i < count && made.mistake.empty(); ++i) {
    const std::string_view name = words[i];
    if (name == "--all" || name == "--json" || name == "--markdown") {
      (name == "--all" ? made.all : name == "--json" ? made.json : made.markdown) = true;
      continue;
    }
    if (i + 1 == count) {
      made.mistake = std::string{name} + " needs a value";
      break;
    }
    const std::string_view value = words[++i];
    if (!own && name != "--reading" && name != "--articles") {
      made.event = incident{.kind = incident_kind::armed};
      own = true;
    }
    incident& e = made.event;
    term_code of;
    bool read = false;
    if (name == "--attacker") read = read_code(value, e.attacker);
    if (name == "--target") read = read_code(value, e.target);
    if (name == "--place") read = read_code(value, e.place);
    if (name == "--kind") read = read_word(value, e.kind);
    if (name == "--object") read = read_word(value, e.object);
    if (name == "--provoked") read = read_truth(value, e.provoked);
    if (name == "--reading") read = read_word(value, made.options.reading.entry);
    if (name == "--articles") read = read_code(value, made.options.reading.articles[0]);
    if (name == "--date")
      if (const auto day = date::parse(value)) {
        e.day = *day;
        read = true;
      }
    for (const auto& [option, what] :
         {std::pair{"--request", term_code{"request_by_victim"}},
          std::pair{"--determined", term_code{"collective_determination"}}})
      if (name == option && read_code(value, of)) {
        stated.push_back({what, of, truth::yes});
        read = true;
      }
    if (!read) made.mistake = std::string{name} + ": \"" + std::string{value} + "\" is not known";
  }
  made.event.stated = list<stated_fact>(stated);
  return made;
}

template <class Answer>
void print(const Answer& found, const arguments& given) {
  const std::string words = given.json       ? to_json(report_of(found))
                            : given.markdown ? to_markdown(report_of(found))
                                             : to_text(report_of(found));
  std::printf("%s", words.c_str());
}

}  // namespace

int main(int count, char** words) {
  const arguments given = read(count, words);
  if (!given.mistake.empty()) {
    std::fprintf(stderr, "casus_foederis: %s\n", given.mistake.c_str());
    return 2;
  }
  const world w{catalogue::everything};
  const casus_resolver resolver{w, {places(), areas(), traits()}, given.options};

  casus_answer duties = casus_foederis(resolver, given.event);
  if (!given.all)
    erase_if(duties.duties,
             [](const called_duty& d) { return d.status == duty_status::not_obliged; });
  print(duties, given);
  std::printf("\n");
  print(what_if(resolver, given.event, honour_all{}), given);
}
