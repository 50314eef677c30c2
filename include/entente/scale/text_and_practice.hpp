// SPDX-FileCopyrightText: 2026 The entente authors
// SPDX-License-Identifier: BSL-1.0
#ifndef ENTENTE_SCALE_TEXT_AND_PRACTICE_HPP
#define ENTENTE_SCALE_TEXT_AND_PRACTICE_HPP

#include <entente/scale/assess.hpp>

namespace entente::inline v0 {

/// Where a relationship stands on one scale by what its texts say alone, and as it was built: with
/// what was done beside them.
template <judges_features Scale>
struct text_and_practice {
  assessment<Scale> by_text;
  assessment<Scale> as_built;
  /// Whether practice reaches a higher level than the texts.
  truth practice_goes_further;
  /// What was built and decides the level, where practice goes further.
  row_list<feature> built;
};

/// Compares what the texts say with what was built: features that rest on text, and all of them.
/// The promise itself rests on text: a scale that needs one is asked about both together, not about
/// practice alone.
/// @cost two assessments
template <judges_features Scale>
[[nodiscard]] constexpr text_and_practice<Scale> compare_text_and_practice(const features& of) {
  features text_alone = of.with_none_listed();
  for (const auto& f : of.all)
    if (f.rests_on == basis::text) text_alone.all.push_back(f);
  text_and_practice<Scale> made{assess<Scale>(text_alone), assess<Scale>(of), truth::unknown, {}};
  if (made.as_built.status == standing::not_applicable)
    made.practice_goes_further = truth::no;
  else if (made.by_text.status == standing::not_applicable)
    made.practice_goes_further =
        truth{made.as_built.status == standing::assessed} || truth::unknown;
  else if (*made.as_built.at_least > *made.by_text.at_most)
    made.practice_goes_further = truth::yes;
  else if (*made.as_built.at_most <= *made.by_text.at_least)
    made.practice_goes_further = truth::no;
  if (made.practice_goes_further.is_yes())
    for (const auto& f : made.as_built.decided_by)
      if (f.rests_on == basis::practice) made.built.push_back(f);
  return made;
}

}  // namespace entente::inline v0

#endif  // ENTENTE_SCALE_TEXT_AND_PRACTICE_HPP
