// SPDX-FileCopyrightText: 2026 The entente authors
// SPDX-License-Identifier: BSL-1.0
#ifndef ENTENTE_TESTS_SUPPORT_EVERY_ANSWER_HPP
#define ENTENTE_TESTS_SUPPORT_EVERY_ANSWER_HPP

#include <entente/entente.hpp>
#include <entente/io.hpp>
#include <entente/query.hpp>
#include <entente/scale/nato_partnership.hpp>

#include <cstddef>
#include <regex>
#include <set>
#include <span>
#include <string>
#include <string_view>
#include <unordered_set>
#include <vector>

/// Asks a world everything, and looks for words that hang loose in what the answers say.
namespace every_answer {

using namespace entente;

/// What no text has: a separator without a word beside it, an empty bracket or quotation, two
/// blanks, a word of place before nothing; and no text is empty.
inline bool hangs_loose(const std::string& words) {
  static const std::regex loose{
      R"(^$|^[\s,;:.)\]]|[\s,;:(\[]$|  |[\s(\[][,;:.)]|[,;:(][,;:.]|\( |\(\)|"")"
      R"(|(^|[^.])\.\.($|[^.])|\. [,;:.]|\b(of|by|from|for|with|between) (of|by|and)\b)"
      R"(|\b(of|from|between|against|the|and|or) ?[?,;:.])"};
  return std::regex_search(words, loose);
}

class texts {
 public:
  /// What hangs loose, each once.
  std::set<std::string> faults;
  /// Every text, each read once.
  std::unordered_set<std::string> seen;

  void add(const std::string& words) {
    if (seen.insert(words).second && hangs_loose(words)) faults.insert(words);
  }
  void add(const report& r) {
    add(r.question);
    add(r.verdict);
    for (const auto& line : r.lines) {
      add(line.says);
      if (!line.cites.empty()) add(line.cites);
    }
  }
  template <class Answer>
  requires reportable<Answer> || printable<Answer>
  void add(const Answer& found) {
    if constexpr (reportable<Answer>)
      add(report_of(found));
    else
      add(detail::printed(found));
  }
};

/// Judgements that questions take from the caller.
struct judgements {
  std::span<const candidate_step> steps;
  std::span<const form_trait> traits;
  std::span<const role_right> rights;
  std::span<const premise> premises;
};

inline candidate_step a_step(const form_code& form) {
  candidate_step step;
  step.code = "STEP";
  step.form = form;
  return step;
}

/// What is asked of one party.
inline void ask_party(texts& all, const snapshot& now, party_ref who, const judgements& given) {
  for (const auto& [kind, word] : words_of(duty{})) {
    all.add(who_owes(now, kind, who));
    all.add(owed_by(now, kind, who));
    all.add(most_protective(now, who, kind));
  }
  all.add(members(now, who));
  all.add(partners(now, who));
  all.add(participants(now, who));
  all.add(observers(now, who));
  all.add(roles(now, who));
  all.add(rules_of(now, who));
  all.add(rights(now, who, given.rights));
  all.add(rights(now, who, given.rights, {"no_such_right"}));
  for (const auto& p : now.all_facts().positions) all.add(blockers(now, who, p.subject.view()));
  all.add(blockers(now, who, "nobody spoke of it"));
  for (const auto& r : now.all_facts().constraints) {
    outline what;
    what.duties = r.duties;
    if (!r.forms.empty()) what.form = r.forms[0];
    what.domains = r.domains;
    all.add(permits(now, who, what));
  }
  all.add(permits(now, who, outline{}));
  all.add(compare(now, now, party_name{who}));
}

/// What is asked of two parties, as far as it costs little.
inline void ask_pair(texts& all, const snapshot& now, party_ref a, party_ref b) {
  for (const auto& [kind, word] : words_of(duty{})) all.add(owes(now, kind, a, b));
  all.add(is_member(now, a, b));
  all.add(tie(now, a, b));
  all.add(acts(now, a, b));
}
/// The rest.
inline void ask_pair_more(texts& all, const world& w, date day, party_ref a, party_ref b,
                          const judgements& given) {
  const snapshot now = w.on(day), before = w.on(day - 3000);
  all.add(tie(now, a, b, reach::through_alliances));
  all.add(history(w, a, b));
  all.add(history(w, a, b, day - 3000, day));
  all.add(by_year(acts(now, a, b), {1900, 2030}));
  all.add(measures(now, a, b, given.traits));
  all.add(creates_automatic_duty(now, a, b, given.steps));
  all.add(compare(before, now, party_name{a}, party_name{b}));
  all.add(eligible(now, a, b));
  outline what;
  what.duties = duty::defence;
  all.add(permits(now, a, b, what));
  const features tied = features_of(now, a, b);
  all.add(assess<nato_partnership>(tied));
  all.add(raised_by<nato_partnership>(tied));
  all.add(compare_text_and_practice<nato_partnership>(tied));
  all.add(trajectory<nato_partnership>{w, a, b});
  const avenue_list ways = avenues(now, a, b);
  all.add(ways);
  all.add(open_domains(ways));
  all.add(blocked_domains(ways));
  all.add(gaps(ways));
  for (const avenue& one : ways) all.add(one);
  for (const candidate_step& step : given.steps) {
    all.add(review(now, a, b, step));
    all.add(delta(now, a, b, step, given.traits));
    all.add(treaties_joined(now, a, b, step));
  }
  for (const auto& step : {a_step(full_membership.code()), a_step(office.code())}) {
    all.add(review(now, a, b, step));
    all.add(delta(now, a, b, step));
    all.add(treaties_joined(now, a, b, step));
    all.add(roadmap(now, a, b, std::span<const candidate_step>{&step, 1}));
  }
  all.add(roadmap(now, a, b, given.steps));
  all.add(roadmap(now, a, b, given.steps, wanted_gain{99}));
  all.add(roadmap(now, a, b, given.steps, wanted_cooperation{{form_code{"formless"}}, {}}));
  all.add(recommend(now, a, b, given.steps));
  all.add(bridges(now, a, {b}));
  for (const auto& [by, word] : words_of(likeness{})) all.add(plan(now, a, b, a, by));
  all.add(compare_frameworks(now, a, b, a));
}

/// What is asked of no party.
inline void ask_world(texts& all, const world& w, date day, const judgements& given) {
  const snapshot now = w.on(day);
  const facts& known = now.all_facts();
  for (const auto& a : known.agreements) {
    all.add(delay(now, a.code));
    all.add(is_automatic(now, a.code));
    all.add(permits(now, a.code));
    all.add(assess<nato_partnership>(features_of(now, a.code)));
  }
  for (const auto& p : known.proposals) all.add(permits(now, p.code));
  ask_pair(all, now, "", "");
  all.add(delay(now, ""));
  all.add(positions_on(now, ""));
  all.add(delay(now, "NOPE"));
  all.add(is_automatic(now, "NOPE"));
  all.add(permits(now, "NOPE"));
  std::set<std::string> regions{"", "nowhere"};
  for (const auto& p : known.parties)
    for (const auto& r : p.located_in) regions.insert(to_string(r));
  for (const auto& region : regions) {
    all.add(pacts(now, region));
    all.add(hubs(now, duty::defence, region));
    for (const auto& other : regions) all.add(cross_region_links(now, region, other));
  }
  for (const auto& p : known.positions) all.add(positions_on(now, p.subject.view()));
  all.add(positions_on(now, "nothing"));
  for (const auto& [takes, word] : words_of(stance{})) all.add(positions_taken(now, takes));
  all.add(precedents(now));
  all.add(precedents(now, {.beneficiaries = {"NOPE"}, .domains = {"cyber"}}));
  for (const auto& p : known.precedents)
    for (std::size_t i = 0; i < known.parties.size(); i += 7)
      all.add(applies(now, p.code, known.parties[i].code));
  all.add(threats_on_record(now));
  all.add(threats_on_record(now, {.target = party_name{"NOPE"}, .kind = "none"}));
  for (const premise& p : given.premises) all.add(examine(now, p));
  for (const auto& s : known.steps) all.add(s);
  for (const auto& r : known.constraints) all.add(r);
}

}  // namespace every_answer

#endif  // ENTENTE_TESTS_SUPPORT_EVERY_ANSWER_HPP
