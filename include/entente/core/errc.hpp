// SPDX-FileCopyrightText: 2026 The entente authors
// SPDX-License-Identifier: BSL-1.0
#ifndef ENTENTE_CORE_ERRC_HPP
#define ENTENTE_CORE_ERRC_HPP

#include <entente/core/language.hpp>  // IWYU pragma: keep

namespace entente::inline v0 {

/// The rule that a value broke: one enumerator, one rule, one sentence. Numbers are never reused.
/// A constant that breaks a rule does not compile and the enumerator's name is in the diagnostic;
/// data that breaks one comes back with the enumerator and its place.
enum class errc : unsigned char {
  // dates and words
  day_is_in_the_calendar = 1,
  text_is_a_date,
  end_is_after_beginning,
  code_is_well_formed,
  word_is_known,
  // facts of a world
  world_has_a_party = 20,
  code_is_unique,
  code_is_known,
  party_is_a_party,
  party_is_listed_once,
  agreement_has_two_parties,
  force_is_not_before_signature,
  spells_do_not_overlap,
  accession_is_not_before_founding,
  body_is_an_alliance,
  step_has_two_parties,
  bearer_is_a_party_of_the_agreement,
  beneficiary_is_a_party_of_the_agreement,
  duty_is_not_forbidden_to_its_bearer,
  clause_is_given_once,
  day_is_covered,
  form_is_not_forbidden_to_its_party,
  tie_has_two_parties,
  constraint_speaks_of_something,
  duties_lie_in_no_domain,
  body_has_no_role_in_itself,
  framework_is_of_another_body,
  // edits of a running world
  agreement_is_alive = 50,
  party_is_bound,
  party_is_not_bound_yet,
  change_is_not_in_the_past,
  renewal_is_later,
  // saved worlds
  save_has_a_header = 60,
  save_version_is_known,
  save_is_complete,
  save_is_undamaged,
  line_is_well_formed,
  field_is_known,
  file_is_readable,
  // scales
  rank_is_on_its_scale = 80,
  label_is_on_its_scale,
  probability_is_from_0_to_1 = 90,
  probabilities_follow_their_trend,
  payoff_is_finite,
  payoffs_are_in_order,
  // tables of others
  record_is_not_too_long = 100,
  quote_is_closed,
  table_has_a_header,
  column_is_there,
  column_is_named_once,
  row_has_a_cell_per_column,
  cell_is_there,
  cell_is_a_whole_number,
  cell_is_a_number,
  cell_is_in_range,
  // what tables say
  table_has_rows = 120,
  row_is_given_once,
  day_is_known,
};

namespace detail {
struct rule_row {
  errc rule;
  const char* name;
  const char* sentence;
};
inline constexpr rule_row rules[]{
    {errc::day_is_in_the_calendar, "day_is_in_the_calendar", "a day is in the calendar"},
    {errc::text_is_a_date, "text_is_a_date", "a date reads YYYY, YYYY-MM or YYYY-MM-DD"},
    {errc::end_is_after_beginning, "end_is_after_beginning", "an end comes after its beginning"},
    {errc::code_is_well_formed, "code_is_well_formed",
     "a code has 1 to 40 letters, digits or signs of _ - . : / and starts with a letter or digit"},
    {errc::word_is_known, "word_is_known", "a word is one of those that its field allows"},
    {errc::world_has_a_party, "world_has_a_party", "a world has at least one party"},
    {errc::code_is_unique, "code_is_unique", "one code names one thing"},
    {errc::code_is_known, "code_is_known", "a code names something in the world"},
    {errc::party_is_a_party, "party_is_a_party", "a party is a state or an alliance"},
    {errc::party_is_listed_once, "party_is_listed_once", "a party is listed once"},
    {errc::agreement_has_two_parties, "agreement_has_two_parties",
     "an agreement has at least two parties"},
    {errc::force_is_not_before_signature, "force_is_not_before_signature",
     "an agreement enters into force on or after its signature"},
    {errc::spells_do_not_overlap, "spells_do_not_overlap",
     "spells of one party in one body do not overlap"},
    {errc::accession_is_not_before_founding, "accession_is_not_before_founding",
     "a member or party joins on or after the founding or signature"},
    {errc::body_is_an_alliance, "body_is_an_alliance", "a body that has members is an alliance"},
    {errc::step_has_two_parties, "step_has_two_parties",
     "a step of practice belongs to at least two parties"},
    {errc::bearer_is_a_party_of_the_agreement, "bearer_is_a_party_of_the_agreement",
     "a bearer is a party of the agreement"},
    {errc::beneficiary_is_a_party_of_the_agreement, "beneficiary_is_a_party_of_the_agreement",
     "a beneficiary is a party of the agreement"},
    {errc::duty_is_not_forbidden_to_its_bearer, "duty_is_not_forbidden_to_its_bearer",
     "a hard constraint of the bearer does not forbid the duty"},
    {errc::clause_is_given_once, "clause_is_given_once", "a clause of this kind is given once"},
    {errc::form_is_not_forbidden_to_its_party, "form_is_not_forbidden_to_its_party",
     "a hard constraint of a party does not forbid the form of cooperation"},
    {errc::tie_has_two_parties, "tie_has_two_parties", "a tie is between two different parties"},
    {errc::constraint_speaks_of_something, "constraint_speaks_of_something",
     "a constraint names a duty, form or domain of which it speaks"},
    {errc::duties_lie_in_no_domain, "duties_lie_in_no_domain",
     "a constraint on duties names the forms of which it speaks in its domains"},
    {errc::body_has_no_role_in_itself, "body_has_no_role_in_itself",
     "a body is no member, partner, participant or observer of itself"},
    {errc::framework_is_of_another_body, "framework_is_of_another_body",
     "a body is no framework of itself, nor of its own frameworks"},
    {errc::day_is_covered, "day_is_covered", "a day lies in the time that the facts cover"},
    {errc::agreement_is_alive, "agreement_is_alive", "an agreement to be changed has not ended"},
    {errc::party_is_bound, "party_is_bound", "a party that leaves is bound"},
    {errc::party_is_not_bound_yet, "party_is_not_bound_yet", "a party that joins is not bound yet"},
    {errc::change_is_not_in_the_past, "change_is_not_in_the_past",
     "a change takes effect today or later"},
    {errc::renewal_is_later, "renewal_is_later", "a renewal ends later than the term it renews"},
    {errc::save_has_a_header, "save_has_a_header", "a saved world begins with its header"},
    {errc::save_version_is_known, "save_version_is_known",
     "a saved world has a version that this library reads"},
    {errc::save_is_complete, "save_is_complete", "a saved world is complete"},
    {errc::save_is_undamaged, "save_is_undamaged", "a saved world is as it was written"},
    {errc::line_is_well_formed, "line_is_well_formed",
     "a line is a kind and fields of the form name=value"},
    {errc::field_is_known, "field_is_known",
     "a field belongs to its kind of line and is given once"},
    {errc::file_is_readable, "file_is_readable", "a file can be read"},
    {errc::rank_is_on_its_scale, "rank_is_on_its_scale", "a rank lies on its scale"},
    {errc::label_is_on_its_scale, "label_is_on_its_scale", "a label is one of its scale"},
    {errc::probability_is_from_0_to_1, "probability_is_from_0_to_1",
     "a probability lies between 0 and 1"},
    {errc::probabilities_follow_their_trend, "probabilities_follow_their_trend",
     "probabilities that rise or fall do so from each level to the next"},
    {errc::payoff_is_finite, "payoff_is_finite", "a payoff or strength is a finite number"},
    {errc::payoffs_are_in_order, "payoffs_are_in_order",
     "payoffs, costs and strengths are in the order that their model asks for"},
    {errc::record_is_not_too_long, "record_is_not_too_long",
     "a record is no longer than its reader allows"},
    {errc::quote_is_closed, "quote_is_closed",
     "a quote that opens a cell is closed before a separator or the end of a line"},
    {errc::table_has_a_header, "table_has_a_header",
     "a table begins with the names of its columns"},
    {errc::column_is_there, "column_is_there", "a column that is asked for is in the table"},
    {errc::column_is_named_once, "column_is_named_once", "a column has a name of its own"},
    {errc::row_has_a_cell_per_column, "row_has_a_cell_per_column",
     "a row has as many cells as the table has columns"},
    {errc::cell_is_there, "cell_is_there", "a cell that a row cannot do without is filled"},
    {errc::cell_is_a_whole_number, "cell_is_a_whole_number", "a cell holds a whole number"},
    {errc::cell_is_a_number, "cell_is_a_number", "a cell holds a number"},
    {errc::cell_is_in_range, "cell_is_in_range", "a number lies in the range of its column"},
    {errc::table_has_rows, "table_has_rows", "a table has a row under its header"},
    {errc::row_is_given_once, "row_is_given_once",
     "a row for a party or a pair of parties at a time is given once"},
    {errc::day_is_known, "day_is_known", "a date is known to the day where a list needs one"},
};
}  // namespace detail

/// The rule as a sentence.
[[nodiscard]] constexpr const char* message(errc rule) noexcept {
  for (const auto& row : detail::rules)
    if (row.rule == rule) return row.sentence;
  return "unknown rule";
}

/// The enumerator's own name, as a compile error prints it.
[[nodiscard]] constexpr const char* name_of(errc rule) noexcept {
  for (const auto& row : detail::rules)
    if (row.rule == rule) return row.name;
  return "unknown_rule";
}

}  // namespace entente::inline v0

#endif  // ENTENTE_CORE_ERRC_HPP
