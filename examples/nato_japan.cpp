// SPDX-FileCopyrightText: 2026 The entente authors
// SPDX-License-Identifier: BSL-1.0
//
// NATO and Japan on a day: who they are, what is in force, what each owes, what they have done
// together, which roles they have, and how far the partnership has been put into instruments.
//
//   nato_japan                        the day of the guiding article, 2023-02-15
//   nato_japan 2018-12-31             another day
//   nato_japan 2023-02-15 2024-12-31  another day, and what changed up to a second one
//   nato_japan --svg FILE             all of it as a picture, into a file

#include <entente/data/nato_japan.hpp>
#include <entente/entente.hpp>
#include <entente/io.hpp>

#include <cstdio>
#include <string>
#include <vector>

using namespace entente;
using namespace entente::data;

namespace {

void line(const std::string& words) { std::printf("%s\n", words.c_str()); }

void heading(const std::string& words) {
  line("\n" + words + "\n" + std::string(words.size(), '-'));
}

/// "  - a sentence\n    [where it stands]", in 80 columns.
void statement(const std::string& says, const std::string& cites) {
  line("  - " + wrap(says, 4));
  if (!cites.empty()) line("    [" + wrap(cites, 5, 79) + "]");
}
void statements(const row_list<reason>& reasons) {
  for (const auto& why : reasons) statement(sentence(why), citation(why));
}

std::string count(std::size_t n, const char* one, const char* several) {
  return std::to_string(n) + " " + (n == 1 ? one : several);
}

void show_parties(const snapshot& now) {
  heading("The parties");
  for (const party_ref party : {party_ref{nato}, party_ref{japan}}) {
    const party_record& record = now.record(now.find_party(party));
    std::string words = to_string(record.name) + " (" + to_string(record.code) + ")";
    if (record.kind == party_kind::alliance)
      words += ", an alliance of " + count(members(now, party).size(), "member", "members");
    for (const auto& region : record.located_in) words += ", " + to_string(region);
    statement(words + ".", record.cites.source.empty() ? "" : to_string(record.cites.source));
  }
  statement("Japan is a member of NATO: " + to_string(is_member(now, japan, nato).value()) + ".",
            "no spell of membership on record");
}

void show_agreements(const tie_answer& found) {
  heading("In force between them");
  bool any = false;
  for (const auto& why : found.reasons())
    if (why.on == ground::agreement) {
      statement(sentence(why), citation(why));
      any = true;
    }
  if (!any) line("  Nothing.");
}

void show_duties(const snapshot& now, const world& w) {
  heading("What each owes the other");
  const auto one_way = [&now](party_ref bearer, party_ref beneficiary) {
    bool any = false;
    for (const auto& [kind, word] : words_of(duty{})) {
      const answer found = owes(now, kind, bearer, beneficiary);
      if (found.value().is_no()) continue;
      statements(found.reasons());
      any = true;
    }
    if (!any)
      statement(to_string(now.record(now.find_party(bearer)).name) + " owes " +
                    to_string(now.record(now.find_party(beneficiary)).name) +
                    " none of the five duties: no agreement between them pledges defence, offence, "
                    "neutrality, non-aggression or consultation.",
                "");
  };
  one_way(nato, japan);
  one_way(japan, nato);

  heading("The guarantee that Japan has, and what it owes in return");
  statements(who_owes(now, duty::defence, japan).reasons());
  statements(owes(now, duty::defence, japan, united_states).reasons());
  line("  By the text of the treaty, rather than the coding of it:");
  statements(owes(w.on(now.day(), the_text), duty::defence, japan, united_states).reasons());
}

void show_practice(const snapshot& now, const tie_answer& found) {
  heading("What they have done together: " + count(found.steps.size(), "step", "steps") + ", " +
          count(found.forms_of_steps.size(), "form", "forms") + ", " +
          count(found.domains_of_steps.size(), "domain", "domains"));
  row_list<form_code> forms;
  row_list<domain_code> domains;
  for (std::size_t i = 0; i != found.steps.size(); ++i) {
    const step_record& step = now.all_facts().steps[found.steps[i]];
    detail::add_once(forms, step.form);
    for (const auto& d : step.domains) detail::add_once(domains, d);
    const std::string date = to_string(step.on);
    const std::string sums = std::to_string(i + 1) + "/" + std::to_string(forms.size()) + "/" +
                             std::to_string(domains.size());
    line("  " + date + std::string(12 - date.size(), ' ') + sums +
         std::string(11 - sums.size(), ' ') + wrap(to_string(step.says), 25));
    line(std::string(25, ' ') + "[" +
         wrap(to_string(step.code) + "; " + std::string{name_of(step.cites.standing)} + ": " +
                  to_string(step.cites.source),
              26, 79) +
         "]");
  }
  line("  Steps, forms and domains are counted up to and with each step.");
}

void show_day(const world& w, date day) {
  const snapshot now = w.on(day);
  const tie_answer found = tie(now, nato, japan);
  const std::string title = "NATO and Japan on " + to_string(day);
  line(title + "\n" + std::string(title.size(), '='));
  show_parties(now);
  show_agreements(found);
  show_duties(now, w);
  show_practice(now, found);
  heading("Roles of Japan");
  statements(roles(now, japan).reasons());
  heading("The partnership in instruments");
  print(assess<nato_partnership>(features_of(now, nato, japan)));
}

void show_changes(const world& w, date from, date until) {
  heading("What changed after " + to_string(from) + ", up to " + to_string(until));
  for (const auto& event : history(w, nato, japan, from, until))
    statement(sentence(event),
              std::string{name_of(event.cites.standing)} + ": " + to_string(event.cites.source));
  const auto before = assess<nato_partnership>(features_of(w.on(from), nato, japan));
  const auto after = assess<nato_partnership>(features_of(w.on(until), nato, japan));
  if (before.status == standing::assessed && after.status == standing::assessed)
    line("\n  On the partnership ladder: from " + std::string{before.value().label()} + " to " +
         std::string{after.value().label()} + ".");
}

int usage() {
  std::fprintf(stderr,
               "usage: nato_japan [day [second day]], days as YYYY-MM-DD\n"
               "       nato_japan --svg FILE\n");
  return 2;
}

int draw(const world& w, const std::string& file) {
  if (write_to_file(to_svg(timeline_of<nato_partnership>(w, nato, japan)), file)) return 0;
  std::fprintf(stderr, "nato_japan: cannot write the picture into \"%s\"\n", file.c_str());
  return 1;
}

}  // namespace

int main(int argc, char** argv) {
  const world w{catalogue::nato_japan};
  if (argc == 3 && argv[1] == std::string{"--svg"}) return draw(w, argv[2]);

  std::vector<date> days;
  for (int i = 1; i < argc; ++i) {
    if (argv[i] == std::string{"--svg"}) return usage();
    const auto day = date::parse(argv[i]);
    if (!day) {
      std::fprintf(stderr, "nato_japan: argument %d, \"%s\": %s (%s)\n", i, argv[i],
                   message(day.error()), name_of(day.error()));
      return 2;
    }
    days.push_back(*day);
  }
  if (days.size() > 2) return usage();
  if (days.empty()) days.push_back("2023-02-15"_day);

  for (const date day : days)
    if (!w.coverage().contains(day)) {
      std::fprintf(stderr, "nato_japan: \"%s\": %s (%s): they begin on %s\n",
                   to_string(day).c_str(), message(errc::day_is_covered),
                   name_of(errc::day_is_covered), to_string(w.coverage().from()).c_str());
      return 2;
    }
  show_day(w, days[0]);
  if (days.size() == 2) show_changes(w, days[0], days[1]);
}
