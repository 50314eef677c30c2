// SPDX-FileCopyrightText: 2026 The entente authors
// SPDX-License-Identifier: BSL-1.0
//
// Every answer prints: one row a question, by what the question gives. Who adds a question adds its
// answer here.
#include <entente/deterrence.hpp>
#include <entente/entente.hpp>
#include <entente/io.hpp>
#include <entente/measure.hpp>
#include <entente/query.hpp>

#include <ostream>
#include <string>

using namespace entente;

namespace {

template <class T>
concept streams = requires(std::ostream& out, const T& found) {
  { out << found } -> std::same_as<std::ostream&>;
};
template <class T>
concept in_every_format = streams<T> && requires(const T& found) {
  { to_text(found) } -> std::same_as<std::string>;
  { to_markdown(found) } -> std::same_as<std::string>;
  { to_json(found) } -> std::same_as<std::string>;
};
template <class... Answers>
inline constexpr bool all_stream = (streams<Answers> && ...);
template <class... Answers>
inline constexpr bool all_in_every_format = (in_every_format<Answers> && ...);

/// A type that does not print, to see that the rows can tell.
struct silent {};
static_assert(!all_stream<answer, silent> && !all_in_every_format<answer, silent>);
static_assert(!in_every_format<triad_census>);

using scale = nato_partnership;

// What has a question and reasons: in words, in Markdown and for programs.
static_assert(all_in_every_format<answer, party_list, role_list, tie_answer, row_list<reason>,
                                  row_list<directed_dyad>, answer_rows<tie_event>,
                                  answer_rows<step_record>, acts_by_year, delay_answer>);
static_assert(all_in_every_format<permission_answer, answer_rows<constraint_record>,
                                  answer_rows<position_finding>, blocker_list, avenue, avenue_list,
                                  answer_rows<domain_code>>);
static_assert(all_in_every_format<precedent_list, applies_answer, plan_answer, bridge_answer,
                                  answer_rows<pact_finding>, answer_rows<right_finding>>);
static_assert(all_in_every_format<step_review, roadmap_answer, recommendation, automatic_answer,
                                  answer_rows<joined_treaty>, measured_tie, step_delta,
                                  level_delta<scale>, premise_answer>);
static_assert(all_in_every_format<comparison, framework_comparison, protection,
                                  answer_rows<hub_rank>, region_links, findings<threat_record>,
                                  row_list<threat_answer>, row_list<domain_weight>>);
static_assert(
    all_in_every_format<meets_answer, meets_by_series, meets_list, row_list<spending_target>>);
static_assert(
    all_in_every_format<mutual_benefit, answer_rows<cause_record>, answer_rows<shared_attribute>,
                        goal_overlap, findings<contribution_record>, row_list<contribution_record>,
                        row_list<party_code>, findings<interest_record>, findings<party_code>>);
static_assert(all_in_every_format<casus_answer, cascade, row_list<duty_conflict>,
                                  row_list<possible_contradiction>, row_list<power>,
                                  row_list<unanswered_word>>);
static_assert(
    all_in_every_format<features, assessment<scale>, text_and_practice<scale>, ways_up<scale>,
                        trajectory<scale>, level_comparison<scale>, effect_set, effect_estimate,
                        effect_comparison, incident_help, posture_answer>);

// What is a line.
static_assert(
    all_stream<score<scale>, level<scale>, truth, flag_set<duty>, duty_change, day_span, set_covers,
               duty_conflict, possible_contradiction, power, called_duty, unanswered_word>);
static_assert(all_stream<triad_census, frustration, side_strength, capability_summary,
                         bloc_division, polarity, domain_effect>);
static_assert(all_stream<attack_calculus, attack_choice, pooled_strength, interoperability_needed,
                         threat_to_protege, threat_choice, called_defender, defender_choice,
                         pledge_of_support, balance_of_pledge>);
static_assert(
    all_stream<asymmetric_game, asymmetric_equilibrium, unilateral_game, unilateral_equilibrium,
               unilateral_solution, crisis_payoffs, tripartite_crisis, crisis_course>);
static_assert(
    all_stream<signalling_game, costly_signal, costly_signals, tight_alliance, least_tightness,
               alliance_at_war, alliance_reliability, reliability_selection>);
static_assert(
    all_stream<deterrence_means, help_reach, temptation, asymmetric_outcome,
               unilateral_equilibrium_kind, crisis_outcome, signal_kind, alliance_outcome>);

}  // namespace
