// SPDX-FileCopyrightText: 2026 The entente authors
// SPDX-License-Identifier: BSL-1.0
#ifndef ENTENTE_IO_REPORT_POSTURE_HPP
#define ENTENTE_IO_REPORT_POSTURE_HPP

#include <entente/io/report_claims.hpp>
#include <entente/io/report_deterrence.hpp>
#include <entente/measure/posture.hpp>

#include <string>

namespace entente::inline v0 {

/// "cyber, in place, lets the protege draw on 0.25 of the partner's strength; an attack succeeds
/// with a chance of 0.47 without it, of 0.44 with it".
[[nodiscard]] inline std::string to_string(const domain_effect& of) {
  using detail::rounded_words;
  std::string out = to_string(of.domain.as_text()) +
                    (of.in_place.is_yes()  ? ", in place,"
                     : of.in_place.is_no() ? ", not in place,"
                                           : ", perhaps in place,") +
                    " lets the protege draw on " + rounded_words(of.share) +
                    " of the partner's strength";
  if (of.success_without && of.success_with)
    out += "; an attack succeeds with " + detail::chance(*of.success_without) + " without it, of " +
           rounded_words(*of.success_with) + " with it";
  return out;
}

namespace detail {
[[nodiscard]] inline std::string case_in_words(const char* how_much, const pooled_strength& of,
                                               double drawn_on, const attack_choice& choice) {
  return std::string{how_much} + to_string(of) + " Of this last " + rounded_words(drawn_on) +
         " can. " + to_string(choice);
}
}  // namespace detail

/// Whether a posture deters, what it rests on, and what each domain adds.
[[nodiscard]] inline report report_of(const posture_answer& found) {
  report made{sentence(found.asked), std::string{name_of(found.deterred)}, {}};
  if (found.deterred.is_yes() && found.by != deterrence_means::nothing)
    made.verdict += ", by " + std::string{name_of(found.by)};
  const bool is_one = found.at_least && found.at_least == found.at_most &&
                      found.interoperability_at_least == found.interoperability_at_most;
  const auto add_case = [&](const char* which, const auto& of, double drawn_on,
                            const auto& choice) {
    if (of && choice)
      made.lines.push_back(
          detail::plain_line(detail::case_in_words(which, *of, drawn_on, *choice)));
  };
  add_case(is_one ? "" : "Where it draws on least: ", found.at_least,
           found.interoperability_at_least, found.choice_at_least);
  if (!is_one)
    add_case("Where it draws on most: ", found.at_most, found.interoperability_at_most,
             found.choice_at_most);
  for (const domain_effect& one : found.domains)
    made.lines.push_back(detail::plain_line(to_string(one) + "."));
  for (report_line& line : report_of(found.threats).lines) made.lines.push_back(std::move(line));
  detail::add_lines(made, found.why);
  if (!found.judgement.empty())
    made.lines.push_back({"The judgement: " + to_string(found.judgement) + ".",
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
inline constexpr bool is_printable<domain_effect> = true;
template <>
inline constexpr bool is_printable<posture_answer> = true;
}  // namespace detail

}  // namespace entente::inline v0

#endif  // ENTENTE_IO_REPORT_POSTURE_HPP
