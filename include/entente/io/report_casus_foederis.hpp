// SPDX-FileCopyrightText: 2026 The entente authors
// SPDX-License-Identifier: BSL-1.0
#ifndef ENTENTE_IO_REPORT_CASUS_FOEDERIS_HPP
#define ENTENTE_IO_REPORT_CASUS_FOEDERIS_HPP

#include <entente/io/report.hpp>
#include <entente/query/duty_conflicts.hpp>
#include <entente/query/what_if.hpp>

#include <string>

namespace entente::inline v0 {

namespace detail {

/// What the library's own tests ask, in words; an article's are in its terms.
inline constexpr struct {
  std::string_view word, says;
} words_of_tests[]{
    {"treaty_in_force", "an agreement that says so is in force for both"},
    {"beneficiary_is_party", "the one to whom it would be owed is a party"},
    {"bearer_is_party", "the one who would owe it is a party"},
    {"bearer_is_not_the_adversary", "the one who would owe it is not the adversary"},
    {"not_waived", "it is not waived"},
    {"not_overridden", "no other rule overrides it"},
    {"overrides_agree", "the rules that override it agree"},
    {"bearer_attacks_beneficiary", "the one who promised not to attacks"},
    {"bearer_is_not_the_beneficiary", "the one who would owe it is another one"},
    {"bearer_is_no_enemy", "the two are not at war with each other"},
    {"beneficiary_is_not_met_as_aggressor",
     "the one to whom it would be owed is not met for its own attack on a party"},
    {"is_at_war", "the one to whom it would be owed is at war"},
    {"beneficiary_is_concerned", "the incident is of its war"},
    {"beneficiary_attacked", "the one to whom it would be owed was attacked"},
    {"armed_attack_threshold", "it amounts to an armed attack"},
    {"is_aggression", "it is aggression"},
    {"adversary_is_a_great_power", "the adversary is a great power"},
    {"adversary_is_a_third_power", "the adversary is no party"},
};

[[nodiscard]] inline std::string words_of_test(const deciding_test& test) {
  std::string says;
  for (const auto& one : words_of_tests)
    if (one.word == test.word.view()) says = one.says;
  if (says.empty()) says = to_string(test.label.empty() ? test.word : test.label);
  if (test.kind == test_kind::area) return "it is in the area: " + says;
  if (test.kind == test_kind::exception) return "the exception does not apply: " + says;
  return says;
}
[[nodiscard]] inline std::string words_of_tests_in(const row_list<deciding_test>& tests) {
  std::string out;
  for (const deciding_test& t : tests) out += (out.empty() ? "" : "; ") + words_of_test(t);
  return out;
}
[[nodiscard]] inline std::string words_of_pledges(flag_set<duty> pledges) {
  std::string out;
  for (const duty d : pledges) out += (out.empty() ? "" : " and ") + word(d);
  return out.empty() ? "action" : out;
}

}  // namespace detail

/// What is wrong with an incident, or not known of it.
[[nodiscard]] inline std::string sentence(const incident_finding& found) {
  const std::string about = to_string(found.about);
  switch (found.fault) {
    case incident_fault::attacker_is_target:
      return about + " cannot attack itself.";
    case incident_fault::known_before_it_happened:
      return "The facts are said to be known before the incident happened.";
    case incident_fault::war_began_after_it:
      return "The war is said to have begun after the incident that is part of it.";
    case incident_fault::fights_itself:
      return about + " is said to fight itself.";
    case incident_fault::stated_both_ways:
      return "\"" + about + "\" is stated as it is and as it is not: it is taken for unknown.";
    case incident_fault::supports_both_sides:
      return about + " is said to be on both sides.";
    case incident_fault::place_is_not_defined:
      return "No place is called \"" + about + "\": whether it is in an area is unknown.";
  }
  return {};
}

namespace detail {
/// What one or several bearers owe, in the words of the first.
[[nodiscard]] inline std::string sentence_of(const called_duty& d, const std::string& bearers,
                                             bool several) {
  const std::string beneficiary = called(d.by.object_name, d.by.object);
  const bool is_open = d.status == duty_status::pending;
  if (d.by.on != ground::article)
    return bearers + (is_open ? " may owe " : " owes ") + beneficiary +
           (is_open ? " something: the facts do not say."
                    : " nothing: no agreement that says so is in force between them.");
  const std::string what =
      " " + beneficiary + " " + words_of_pledges(d.pledges) + " by " + by_article(d.by);
  switch (d.status) {
    case duty_status::obliged:
      return bearers + (several ? " owe" : " owes") + what +
             (d.by.words.empty() ? "" : ": " + to_string(d.by.words)) +
             (d.waived ? ". " + beneficiary + " has released it." : ".");
    case duty_status::pending:
      return bearers + " may owe" + what +
             ". Not known or not decided: " + words_of_tests_in(d.undetermined) + ".";
    case duty_status::not_obliged:
      return bearers + (several ? " do not owe" : " does not owe") + what +
             ". Not so: " + words_of_tests_in(d.failed) + ".";
  }
  return {};
}
/// Whether two differ in their bearers alone.
[[nodiscard]] inline bool are_one_line(const called_duty& a, const called_duty& b) {
  return a.status == b.status && a.by.instrument == b.by.instrument &&
         a.by.article == b.by.article && a.by.words == b.by.words && a.by.object == b.by.object &&
         a.pledges == b.pledges && a.failed == b.failed && a.undetermined == b.undetermined &&
         a.waived == b.waived;
}
}  // namespace detail

/// "Aldera owes Borea defence by article 1 of ...: ...", with what decided.
[[nodiscard]] inline std::string sentence(const called_duty& d) {
  return detail::sentence_of(d, detail::called(d.by.subject_name, d.by.subject), false);
}

namespace detail {
[[nodiscard]] inline std::string sentence_of(const cascade_call& call, const std::string& bearers,
                                             const std::string& adversaries) {
  const bool mobilizes = call.pledges.empty() && call.outcome == call_outcome::honoured;
  return "Round " + std::to_string(call.round) + ": " + bearers + ", for " +
         to_string(call.beneficiary) + " against " + adversaries + ", by " +
         to_string(call.agreement) + ", article " + to_string(call.article) + ": " +
         std::string{name_of(call.outcome)} + (mobilizes ? " by mobilizing" : "") +
         (call.found.status == duty_status::pending ? " (the duty is pending)." : ".");
}
}  // namespace detail

/// "Round 2: ALD, for BOR against CAS, by PACT, article 3: released."
[[nodiscard]] inline std::string sentence(const cascade_call& call) {
  return detail::sentence_of(call, to_string(call.bearer), to_string(call.adversary));
}

[[nodiscard]] inline report report_of(const casus_answer& a) {
  const auto or_somebody = [](const text& name) {
    return name.empty() ? std::string{"somebody"} : to_string(name);
  };
  report made{"Who owes what on an incident (" + std::string{name_of(a.kind)} + ") by " +
                  or_somebody(a.attacker_name) + " against " + or_somebody(a.target_name) +
                  (a.place.empty() ? "" : " at " + to_string(a.place)) +
                  (a.day == incident::unknown_day ? ", on a day that is not known"
                                                  : ", on " + to_string(a.day)) +
                  (a.known_on == a.day ? "" : ", as known on " + to_string(a.known_on)) + "?",
              {},
              {}};
  for (const incident_finding& f : a.faults) made.lines.push_back(detail::plain_line(sentence(f)));
  if (!a.is_complete)
    made.lines.push_back(detail::plain_line(
        "The facts do not claim to cover the day: what is not listed is unknown."));
  for (const duty_status status :
       {duty_status::obliged, duty_status::pending, duty_status::not_obliged}) {
    const row_list<const called_duty*> those = a.with(status);
    row_list<bool> is_told(those.size(), false);
    for (std::size_t i = 0; i != those.size(); ++i) {
      if (is_told[i]) continue;
      std::string bearers;
      std::size_t count = 0;
      for (std::size_t j = i; j != those.size(); ++j) {
        if (is_told[j] || !detail::are_one_line(*those[i], *those[j])) continue;
        is_told[j] = true;
        bearers += (count++ == 0 ? "" : ", ") +
                   detail::called(those[j]->by.subject_name, those[j]->by.subject);
      }
      report_line line = detail::line_of(those[i]->by);
      line.says = detail::sentence_of(*those[i], bearers, count > 1);
      made.lines.push_back(std::move(line));
    }
    made.verdict += (made.verdict.empty() ? "" : "; ") + std::to_string(those.size()) +
                    (status == duty_status::obliged   ? " owed"
                     : status == duty_status::pending ? " pending"
                                                      : " not owed");
  }
  return made;
}

[[nodiscard]] inline report report_of(const cascade& c) {
  report made{"Who is drawn in?", {}, {}};
  for (const war_side side : {war_side::attacker, war_side::target}) {
    std::string names;
    for (const on_side& one : c.sides)
      if (one.side == side) names += (names.empty() ? "" : ", ") + to_string(one.party);
    made.verdict += (made.verdict.empty() ? "" : " against ") + names;
  }
  made.verdict += "; " + std::to_string(c.rounds) + (c.rounds == 1 ? " round" : " rounds") +
                  (c.was_cut_off ? ", and more if they were not limited" : "");
  // Calls that differ in who is called, or against whom, are one line.
  row_list<bool> is_told(c.calls.size(), false);
  for (std::size_t i = 0; i != c.calls.size(); ++i) {
    if (is_told[i]) continue;
    const cascade_call& call = c.calls[i];
    const auto gather = [&](const auto& party_of, bool same_bearer) {
      std::string names;
      for (std::size_t j = i; j != c.calls.size(); ++j) {
        const cascade_call& other = c.calls[j];
        if (is_told[j] || other.round != call.round || other.outcome != call.outcome ||
            !(other.agreement == call.agreement) || !(other.article == call.article) ||
            !(other.beneficiary == call.beneficiary) ||
            !(same_bearer ? other.bearer == call.bearer : other.adversary == call.adversary))
          continue;
        is_told[j] = j != i;
        names += (names.empty() ? "" : ", ") + to_string(party_of(other));
      }
      return names;
    };
    const std::string bearers = gather([](const cascade_call& o) { return o.bearer; }, false);
    const bool one_bearer = bearers == to_string(call.bearer);
    const std::string against =
        one_bearer ? gather([](const cascade_call& o) { return o.adversary; }, true)
                   : to_string(call.adversary);
    made.lines.push_back({detail::sentence_of(call, bearers, against),
                          std::string{name_of(call.outcome)},
                          to_string(call.agreement),
                          to_string(call.article),
                          {},
                          {},
                          {}});
  }
  return made;
}

/// "Aldera owes defence to Borea by ..., and neutrality to Cassia by ...", with the rule that
/// decides.
[[nodiscard]] inline std::string sentence(const duty_conflict& c, const casus_resolver& resolver) {
  const called_duty first = detail::told(resolver, c.first.found);
  const called_duty second = detail::told(resolver, c.second.found);
  const auto one = [](const called_duty& d) {
    return detail::words_of_pledges(d.pledges) + " to " +
           detail::called(d.by.object_name, d.by.object) + " by " + detail::by_article(d.by);
  };
  std::string out = detail::called(first.by.subject_name, first.by.subject) + " " +
                    (c.is_certain ? "owes " : "may owe ") + one(first);
  if (c.kind == conflict_kind::allies_at_war)
    out += ", of which the attacker and the target are both parties" +
           (c.is_resolved() ? ": its article " + to_string(second.by.article) + " goes first"
                            : std::string{});
  else
    out += ", and " + one(second);
  if (!c.is_resolved()) return out + ". Nothing says which prevails.";
  return out + ". The " + (c.first_prevails.is_yes() ? "first" : "second") + " prevails (" +
         to_string(c.resolved_by) + ").";
}

}  // namespace entente::inline v0

#endif  // ENTENTE_IO_REPORT_CASUS_FOEDERIS_HPP
