// SPDX-FileCopyrightText: 2026 The entente authors
// SPDX-License-Identifier: BSL-1.0
#ifndef ENTENTE_IO_SENTENCE_CASUS_FOEDERIS_HPP
#define ENTENTE_IO_SENTENCE_CASUS_FOEDERIS_HPP

#include <entente/io/sentence.hpp>
#include <entente/query/contradictions.hpp>
#include <entente/query/powers.hpp>
#include <entente/query/what_if.hpp>

#include <string>
#include <string_view>
#include <utility>

namespace entente::inline v0 {

namespace detail {

/// Tests in words: what follows "whether" where it is open, and "because" where it failed. `@` is
/// the beneficiary, `#` the bearer.
inline constexpr struct {
  std::string_view word, holds, fails;
} words_of_tests[]{
    {"treaty_in_force", "it is in force on that day", "it is not in force on that day"},
    {"article_in_force", "this version of the article is in force on that day",
     "this version of the article is not in force on that day"},
    {"bound_to_one_another", "# and @ are bound to one another by it",
     "# and @ are bound by different phases of it"},
    {"beneficiary_is_party", "@ is a party to it", "@ is not a party to it"},
    {"bearer_is_party", "# is a party to it", "# is not a party to it"},
    {"bearer_is_not_the_adversary", "# is somebody else than the adversary",
     "# is itself the adversary"},
    {"bearer_is_not_the_beneficiary", "# is somebody else than @", "nobody owes themselves"},
    {"bearer_is_no_enemy", "# and @ are at peace with each other",
     "# and @ are at war with each other"},
    {"beneficiary_is_not_met_as_aggressor",
     "@ is met for something else than its own attack on a party to it",
     "@ is met for its own attack on a party to it"},
    {"is_at_war", "@ is at war", "@ is not at war"},
    {"beneficiary_is_concerned", "it is of a war of @", "it is of no war of @"},
    {"not_waived", "@ still claims it", "@ has released # from it"},
    {"not_overridden", "it prevails over other rules", "another rule overrides it"},
    {"overrides_agree", "the rules that override it agree", "the rules that override it clash"},
    {"bearer_attacks_beneficiary", "# attacks @", "# does not attack @"},
    {"beneficiary_attacked", "@ is the party attacked", "@ is not the party attacked"},
    {"beneficiary_is_object", "@ is the object of hostilities",
     "@ is not the object of hostilities"},
    {"armed_attack_threshold", "it amounts to an armed attack",
     "it does not amount to an armed attack"},
    {"is_aggression", "it is aggression", "it is not aggression"},
    {"adversary_is_a_great_power", "the adversary is a great power",
     "the adversary is not a great power"},
    {"adversary_is_a_third_power", "the adversary is a third power",
     "the adversary is itself a party to it"},
    {"attacker_is_no_party", "the attacker is a third power",
     "the attacker is itself a party to it"},
    {"war_of_a_party", "@ is at war", "@ is not at war"},
    {"beneficiary_at_war", "@ is at war", "@ is not at war"},
    {"threat_of_attack", "@ is threatened", "@ is not threatened"},
    {"threat_to_interests", "@ is threatened", "@ is not threatened"},
    {"beneficiary_attacked_or_threatened", "@ is threatened", "@ is not threatened"},
    {"threat_to_independence", "the independence of @ is threatened",
     "the independence of @ is not threatened"},
    {"threatened_in_opinion_of_a_party", "a party sees one of them threatened",
     "no party sees one of them threatened"},
    {"opinion_of_any_party", "a party sees one of them threatened",
     "no party sees one of them threatened"},
    {"dispute_between_parties", "both sides are parties to it", "one side is not a party to it"},
    {"any_fact_endangering_peace", "it endangers the peace", "it does not endanger the peace"},
    {"mobilization", "anybody mobilizes", "nobody mobilizes"},
    {"guaranteed_neutrality_violated", "the neutrality guaranteed is violated",
     "the neutrality guaranteed is not violated"},
    {"question_on_commitments", "their commitments are in question",
     "their commitments are not in question"},
    {"no_provocation", "@ is attacked without provocation",
     "@ is not attacked without provocation"},
    {"non_provocation", "@ is attacked without provocation",
     "@ is not attacked without provocation"},
    {"attacked_by_two_powers", "two or more powers attack @", "no two powers attack @"},
    {"attacker_great_power_nonparty", "the attacker is a great power outside it",
     "the attacker is not a great power outside it"},
    {"attacker_not_already_belligerent", "the attacker enters the wars of the day anew",
     "the attacker was already in the wars of the day"},
    {"attacker_communist", "the attacker is a communist power",
     "the attacker is not a communist power"},
    {"collective_determination", "the parties agree that the case is given",
     "the parties do not agree that the case is given"},
    {"all_members_agree", "all members agree", "not all members agree"},
    {"majority_to_convene", "a majority agrees to meet", "no majority agrees to meet"},
    {"request_by_victim", "@ asks for it", "@ does not ask for it"},
    {"request_of_a_party", "a party asks for it", "no party asks for it"},
    {"invocation_by_victim", "@ calls upon the article", "@ does not call upon the article"},
    {"domestic_process", "# has completed the process of its own law",
     "# has not completed the process of its own law"},
    {"directed_from_abroad", "the attack is directed from abroad",
     "the attack is not directed from abroad"},
    {"attacker_is_a_state", "the attacker is a state", "the attacker is not a state"},
    {"attribution_established", "it is established who attacks",
     "it is not established who attacks"},
    {"demands_refused", "the adversary refuses what was demanded of it",
     "the adversary does not refuse what was demanded of it"},
};

[[nodiscard]] inline std::string replaced(std::string_view words, std::string_view bearer,
                                          std::string_view beneficiary) {
  std::string out;
  for (const char c : words) {
    if (c == '@')
      out += beneficiary;
    else if (c == '#')
      out += bearer;
    else
      out += c;
  }
  return out;
}

/// A test as a clause: that it holds, or that it does not.
[[nodiscard]] inline std::string words_of_test(const deciding_test& test, bool holds,
                                               std::string_view bearer,
                                               std::string_view beneficiary) {
  const std::string says =
      test.label.empty() ? "\"" + to_string(test.word) + "\"" : to_string(test.label);
  const std::string quoted = test.label.empty() ? says : "\"" + says + "\"";
  if (test.kind == test_kind::area)
    return (holds ? "the place is in " : "the place is not in ") + says;
  if (test.kind == test_kind::exception)
    return "the exception " + quoted + (holds ? " does not apply" : " applies");
  for (const auto& one : words_of_tests)
    if (one.word == test.word.view())
      return replaced(holds ? one.holds : one.fails, bearer, beneficiary);
  return "the condition " + quoted + (holds ? " is met" : " is not met");
}

/// "a, b, and c", each after @p before.
[[nodiscard]] inline std::string words_of_tests_in(const row_list<deciding_test>& tests, bool holds,
                                                   std::string_view before, std::string_view bearer,
                                                   std::string_view beneficiary) {
  std::string out;
  for (std::size_t i = 0; i != tests.size(); ++i) {
    if (i != 0) out += i + 1 == tests.size() ? ", and " : ", ";
    out += std::string{before} + words_of_test(tests[i], holds, bearer, beneficiary);
  }
  return out;
}
[[nodiscard]] inline std::string words_of_pledges(flag_set<duty> pledges) {
  std::string out;
  for (const duty d : pledges) out += (out.empty() ? "" : " and ") + word(d);
  return out.empty() ? "action" : out;
}
[[nodiscard]] inline std::string or_somebody(const text& name) {
  return name.empty() ? std::string{"somebody"} : to_string(name);
}
/// "incident (armed_attack) by Cora against Bora at west, on 1910-06-01".
[[nodiscard]] inline std::string words_of_incident(incident_kind kind, const text& attacker,
                                                   const text& target, const place_code& place,
                                                   date day) {
  return "incident (" + std::string{name_of(kind)} + ") by " + or_somebody(attacker) + " against " +
         or_somebody(target) + (place.empty() ? "" : " at " + to_string(place)) +
         (day == incident::unknown_day ? ", on a day that is not known" : ", on " + to_string(day));
}

/// What one or several bearers owe, in the words of the first.
[[nodiscard]] inline std::string sentence_of(const called_duty& d, const std::string& bearers,
                                             const std::string& beneficiary, bool several) {
  if (d.by.on == ground::no_such_party)
    return "Whether " + bearers + (several ? " owe " : " owes ") + beneficiary +
           " anything is unknown: the world does not have both, and the agreement that was asked "
           "for.";
  if (d.by.on != ground::article)
    return bearers + (d.status == duty_status::pending
                          ? " may owe " + beneficiary + " something: the facts do not say."
                          : " owes " + beneficiary +
                                " nothing: no agreement that says so is in force between them.");
  const std::string what =
      " " + beneficiary + " " + words_of_pledges(d.pledges) + " by " + by_article(d.by);
  const std::string bearer = several ? "each of them" : bearers;
  switch (d.status) {
    case duty_status::obliged:
      return bearers + (several ? " owe" : " owes") + what +
             (d.by.words.empty() ? "" : ": " + to_string(d.by.words)) +
             (d.waived ? ". " + beneficiary + " has released it." : ".");
    case duty_status::pending:
      return bearers + " may owe" + what + ". It is not known or not decided " +
             words_of_tests_in(d.undetermined, true, "whether ", bearer, beneficiary) + ".";
    case duty_status::not_obliged:
      return bearers + (several ? " do not owe" : " does not owe") + what + ", because " +
             words_of_tests_in(d.failed, false, "", bearer, beneficiary) + ".";
  }
  return {};
}

[[nodiscard]] inline std::string sentence_of(const cascade_call& call, const std::string& bearers,
                                             const std::string& adversaries) {
  const bool mobilizes = call.pledges.empty() && call.outcome == call_outcome::honoured;
  return "Round " + std::to_string(call.round) + ": " + bearers + ", for " +
         to_string(call.beneficiary) + " against " + adversaries + ", by " +
         to_string(call.agreement) + ", " + article_called(call.article) + ": " +
         std::string{name_of(call.outcome)} + (mobilizes ? " by mobilizing" : "") +
         (call.found.status == duty_status::pending ? " (the duty is pending)." : ".");
}

}  // namespace detail

/// What is wrong with an incident.
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
    case incident_fault::comes_in_for_its_target:
      return "The attacker is said to come in for " + about + ", which it attacks.";
    case incident_fault::comes_in_for_itself:
      return about + " is said to come in for itself.";
    case incident_fault::waives_to_itself:
      return about + " is said to release itself.";
    case incident_fault::invokes_what_is_not_there:
      return "The world has no " + about + " to call upon.";
    case incident_fault::nobody_asks_it:
      return "Nobody asks for a fact called \"" + about + "\": it decides nothing.";
    case incident_fault::party_is_not_known:
      return "The world has no party or agreement called \"" + about +
             "\": what is said of it decides nothing.";
    case incident_fault::asked_of_others:
      return "What is asked of others is stated as \"" + about + "\": it decides nothing.";
    case incident_fault::attributed_to_another:
      return about +
             " is established to have done it (attributed_to), and so is another, or is said to be "
             "the attacker.";
    case incident_fault::unprovoked_by_an_aggressor:
      return about +
             " opened a war on the attacker (fighting), and is said to have given it no "
             "provocation "
             "(provoked).";
    case incident_fault::no_such_attacker:
      return "The world has no attacker called \"" + about +
             "\", and nothing says whether it is a state (attacker_is_state): it is taken for an "
             "outsider.";
  }
  return {};
}

/// A word that nothing answers.
[[nodiscard]] inline std::string sentence(const unanswered_word& found) {
  return "Nothing answers \"" + to_string(found.word) + "\", on which " +
         detail::article_called(found.article) + " of " + to_string(found.agreement) + " hangs.";
}

/// "Aldera owes Borea defence by article 1 of ...: ...", with what decided.
[[nodiscard]] inline std::string sentence(const called_duty& d) {
  return detail::sentence_of(d, detail::called(d.by.subject_name, d.by.subject),
                             detail::called(d.by.object_name, d.by.object), false);
}

/// "Round 2: ALD, for BOR against CAS, by PACT, article 3: released."
[[nodiscard]] inline std::string sentence(const cascade_call& call) {
  return detail::sentence_of(call, to_string(call.bearer), to_string(call.adversary));
}

/// "ALD is called, in round 2, to help BOR against CAS by PACT, article 3."
[[nodiscard]] inline std::string sentence(const call_to_act& call) {
  return to_string(call.bearer) + (call.status == duty_status::pending ? " may be" : " is") +
         " called, in round " + std::to_string(call.round) + ", to help " +
         to_string(call.beneficiary) + " against " + to_string(call.adversary) + " by " +
         to_string(call.agreement.code) + ", " + detail::article_called(call.article.number) + ".";
}

/// "BOR can release ALD from PACT, article 3."
[[nodiscard]] inline std::string sentence(const power& p) {
  const std::string by =
      to_string(p.agreement) + (p.article.empty() ? "" : ", " + detail::article_called(p.article));
  const std::string who = to_string(p.holder), whom = to_string(p.over);
  switch (p.kind) {
    case power_kind::invoke:
      return who + " can call upon " + by + ".";
    case power_kind::request:
      return who + " can ask " + whom + " for help by " + by + ".";
    case power_kind::determine:
      return who +
             (p.finds == term_code{"domestic_process"}   ? " can find, by its own law,"
              : p.finds == term_code{"determination_by"} ? " can find"
                                                         : " can find, with the other parties,") +
             " that the case of " + by + " is given.";
    case power_kind::veto:
      return who + " can keep the parties from finding that the case of " + by + " is given.";
    case power_kind::waive:
      return who + " can release " + whom + " from " + by + ".";
    case power_kind::denounce:
      return who + " can denounce " + by + ", for what happens later.";
  }
  return {};
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
  const bool is_war_of_allies = c.kind == conflict_kind::allies_at_war;
  const bool owes = is_war_of_allies ? first.status == duty_status::obliged : c.is_certain;
  std::string out = detail::called(first.by.subject_name, first.by.subject) +
                    (owes ? " owes " : " may owe ") + one(first);
  const called_duty& prevailing = c.first_prevails.is_yes() ? first : second;
  if (is_war_of_allies)
    out +=
        ", of which the attacker and the target are both parties" +
        (c.is_resolved() ? ": its " + detail::article_called(prevailing.by.article) + " goes first"
                         : std::string{});
  else
    out += (c.kind == conflict_kind::pact_against_a_friend
                ? " against " + detail::called(second.by.object_name, second.by.object)
                : std::string{}) +
           ", and " + one(second);
  if (!c.is_resolved()) return out + ". Nothing says which prevails.";
  return out + ". The " + (c.first_prevails.is_yes() ? "first" : "second") + " prevails (" +
         to_string(c.resolved_by) + ").";
}

// --- values as `to_string` and `<<` write them

/// "incident (armed_attack) by COR against BOR at west, on 1910-06-01".
[[nodiscard]] inline std::string to_string(const incident& event) {
  return detail::words_of_incident(event.kind, event.attacker.as_text(), event.target.as_text(),
                                   event.place, event.day);
}
/// "COR against BOR".
[[nodiscard]] inline std::string to_string(const war_between& war) {
  return to_string(war.opened_by) + " against " + to_string(war.against);
}
/// "COR: attacker".
[[nodiscard]] inline std::string to_string(const on_side& one) {
  return to_string(one.party) + ": " + to_string(one.side);
}
/// What it asks, as a clause that holds: "the place is in the Straits".
[[nodiscard]] inline std::string to_string(const deciding_test& test) {
  return detail::words_of_test(test, true, "the bearer", "the beneficiary");
}
[[nodiscard]] inline std::string to_string(const incident_finding& f) { return sentence(f); }
[[nodiscard]] inline std::string to_string(const unanswered_word& w) { return sentence(w); }
[[nodiscard]] inline std::string to_string(const called_duty& d) { return sentence(d); }
[[nodiscard]] inline std::string to_string(const cascade_call& call) { return sentence(call); }
[[nodiscard]] inline std::string to_string(const call_to_act& call) { return sentence(call); }
[[nodiscard]] inline std::string to_string(const power& p) { return sentence(p); }
/// "clause 3: 2 owes 5, obliged", by the numbers of one resolver.
[[nodiscard]] inline std::string to_string(const casus_finding& f) {
  return "clause " + std::to_string(f.clause) + ": " + to_string(f.bearer) + " owes " +
         to_string(f.beneficiary) + ", " + to_string(f.status) + (f.waived ? ", waived" : "");
}
/// "help_and_neutrality: clause 3: 2 owes 5, obliged; clause 4: 2 owes 6, obliged; unresolved", by
/// the numbers of one resolver. `sentence(conflict, resolver)` has the names.
[[nodiscard]] inline std::string to_string(const duty_conflict& c) {
  return to_string(c.kind) + ": " + to_string(c.first.found) + "; " + to_string(c.second.found) +
         "; " +
         (c.is_resolved()
              ? (c.first_prevails.is_yes() ? "the first prevails by " : "the second prevails by ") +
                    to_string(c.resolved_by)
              : std::string{"unresolved"});
}
/// "COR against BOR, ERS against COR: help_and_neutrality: ...".
[[nodiscard]] inline std::string to_string(const possible_contradiction& c) {
  std::string out;
  for (const war_between& attack : c.attacks) out += (out.empty() ? "" : ", ") + to_string(attack);
  return out + ": " + to_string(c.conflict);
}

}  // namespace entente::inline v0

#endif  // ENTENTE_IO_SENTENCE_CASUS_FOEDERIS_HPP
