// SPDX-FileCopyrightText: 2026 The entente authors
// SPDX-License-Identifier: BSL-1.0
#ifndef ENTENTE_IO_REPORT_POSTURE_HPP
#define ENTENTE_IO_REPORT_POSTURE_HPP

#include <entente/io/decimal.hpp>
#include <entente/io/report_claims.hpp>
#include <entente/measure/posture.hpp>

#include <string>

namespace entente::inline v0 {

namespace detail {
/// "where it draws on least: its strength is 21, the partner's 29, of which 0.8 counts, against 20;
/// ...".
[[nodiscard]] inline std::string case_in_words(const char* which, const pooled_strength& of,
                                               double drawn_on, const attack_choice& choice) {
  std::string out = std::string{which} + ": " + decimal_words(of.defender) + " and " +
                    decimal_words(drawn_on) + " of " + decimal_words(of.partner) + " against " +
                    decimal_words(of.attacker) + ". Attacking is worth " +
                    decimal_words(choice.expected);
  if (choice.success_threshold)
    out += "; it would be deterred up to a chance of success of " +
           decimal_words(*choice.success_threshold);
  return out + ".";
}
[[nodiscard]] inline std::string in_words(const domain_effect& of) {
  std::string out = "Cooperation in " + to_string(of.domain.as_text()) +
                    (of.in_place.is_yes()  ? ", in place,"
                     : of.in_place.is_no() ? ", not in place,"
                                           : ", perhaps in place,") +
                    " lets it draw on " + decimal_words(of.share) + " of the partner's strength";
  if (of.success_without && of.success_with)
    out += ": the chance of success is " + decimal_words(*of.success_without) + " without it, " +
           decimal_words(*of.success_with) + " with it";
  return out + ".";
}
}  // namespace detail

/// Whether a posture deters, what it rests on, and what each domain adds.
[[nodiscard]] inline report report_of(const posture_answer& found) {
  report made{sentence(found.asked), std::string{name_of(found.deterred)}, {}};
  if (found.deterred.is_yes() && found.by != deterrence_means::nothing)
    made.verdict += ", by " + std::string{name_of(found.by)};
  const auto add_case = [&](const char* which, const auto& of, double drawn_on,
                            const auto& choice) {
    if (of && choice)
      made.lines.push_back(
          detail::plain_line(detail::case_in_words(which, *of, drawn_on, *choice)));
  };
  add_case("Where it draws on least", found.at_least, found.interoperability_at_least,
           found.choice_at_least);
  if (!(found.at_least == found.at_most) || !(found.choice_at_least == found.choice_at_most))
    add_case("Where it draws on most", found.at_most, found.interoperability_at_most,
             found.choice_at_most);
  for (const domain_effect& one : found.domains)
    made.lines.push_back(detail::plain_line(detail::in_words(one)));
  for (report_line& line : report_of(found.threats).lines) made.lines.push_back(std::move(line));
  detail::add_lines(made, found.why);
  if (!found.judgement.empty())
    made.lines.push_back({"Judged by " + to_string(found.judgement) + ".",
                          {},
                          {},
                          {},
                          {},
                          to_string(found.source),
                          to_string(found.source)});
  return made;
}

namespace detail {
template <>
inline constexpr bool is_printable<posture_answer> = true;
}  // namespace detail

}  // namespace entente::inline v0

#endif  // ENTENTE_IO_REPORT_POSTURE_HPP
