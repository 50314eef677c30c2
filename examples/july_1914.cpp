// SPDX-FileCopyrightText: 2026 The entente authors
// SPDX-License-Identifier: BSL-1.0
//
// July 1914, a day at a time: what each act obliged whom to, and what was done. Acts are facts;
// duties are derived from the treaties in force on the day. At the end: what would have followed
// from the first act alone if everybody had honoured everything, in two readings.

#include <entente/data/areas.hpp>
#include <entente/data/incidents.hpp>
#include <entente/data/places.hpp>
#include <entente/data/traits.hpp>
#include <entente/data/treaties.hpp>
#include <entente/entente.hpp>
#include <entente/io/render.hpp>
#include <entente/io/report_casus_foederis.hpp>

#include <cstdio>
#include <string>

using namespace entente;
using namespace entente::data;

namespace {

void line(const std::string& words) { std::printf("%s\n", words.c_str()); }

/// What was done about it, as historians tell it.
struct day_of_july {
  const char* incident;
  const char* act;
  const char* done;
};
constexpr day_of_july days[]{
    {"C03E1 1914-07-28", "Austria-Hungary declares war on Serbia",
     "Italy asks for compensation; Germany covers Austria-Hungary; Russia mobilizes"},
    {"C03E2 1914-08-01", "Germany mobilizes against Russia", "France mobilizes on the same day"},
    {"C03E3 1914-08-01", "Germany declares war on Russia",
     "Italy declares itself neutral on the next day, and Romania on 3 August"},
    {"C03E4 1914-08-03", "Germany declares war on France", "Russia is at war already"},
    {"C03E5 1914-08-04", "Germany enters Belgium", "Britain declares war at night"},
};

}  // namespace

int main() {
  const world w{catalogue::treaties, serbia};
  const casus_resolver resolver{w, {places(), areas(), traits()}};
  const row_list<incident> all = incidents();

  for (const day_of_july& day : days)
    for (const incident& event : all) {
      if (event.name.view() != day.incident) continue;
      line(to_string(event.day) + ": " + day.act);
      const casus_answer duties = casus_foederis(resolver, event);
      for (const called_duty& d : duties.duties)
        if (d.status == duty_status::obliged && !d.pledges.contains(duty::consultation))
          line("  - " + wrap(sentence(d), 4));
      for (const called_duty& d : duties.duties)
        if (d.status == duty_status::not_obliged && d.by.subject.view() == "ITA" &&
            d.pledges.contains(duty::defence))
          line("  - " + wrap(sentence(d), 4));
      line("  " + wrap("Done: " + std::string{day.done} + ".", 2) + "\n");
    }

  for (const auto& [reading, word] : words_of(belligerency{})) {
    const casus_resolver one{w, resolver.scene(), {.reading = {.entry = reading}}};
    for (const incident& event : all)
      if (event.name.view() == "C03E3 1914-08-01") {
        line("If all had honoured every duty after Germany declared war on Russia (" +
             std::string{word} + " reading):");
        line(to_text(report_of(what_if(one, event, honour_all{}))));
      }
  }
}
