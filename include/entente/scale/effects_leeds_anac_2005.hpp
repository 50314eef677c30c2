// SPDX-FileCopyrightText: 2026 The entente authors
// SPDX-License-Identifier: BSL-1.0
#ifndef ENTENTE_SCALE_EFFECTS_LEEDS_ANAC_2005_HPP
#define ENTENTE_SCALE_EFFECTS_LEEDS_ANAC_2005_HPP

#include <entente/scale/effects.hpp>

#include <cmath>

namespace entente::inline v0 {

/// What the model of Leeds and Anac looks at when a pledge is called upon. Numbers, since the model
/// also takes means; for one case each of the last three is 0 or 1.
struct pledge_called_upon {
  /// Ranks of the two scales of the authors, 0 to 2 each.
  double military_institutionalization = 0;
  double formality = 0;
  /// Since the alliance was made: capabilities changed much; the way of making policy changed.
  double capability_change = 0;
  double policy_process_change = 0;
  /// The party called upon is itself the original target of the attack.
  double original_target = 0;
};

namespace effects {
namespace detail {
inline constexpr std::string_view leeds_anac_sample =
    "137 pledges called upon in wars, 1816-1989, of which 93 were honoured (1 = honoured)";
inline constexpr std::string_view leeds_anac_contested =
    "Allies who expect to be tested choose both whether to institutionalize and whether to join "
    "(selection: the authors' p. 198; Smith 1995). With pledges of active support alone (N = 93) "
    "the coefficient of military institutionalization is -0.543 and not significant; with a "
    "continuous measure of depth it turns positive and is not significant (Alley: 0.258, interval "
    "-0.484 to 1.000; 0.347, interval -0.372 to 1.066).";
inline constexpr std::array<effect, 2> leeds_anac{
    {{"military institutionalization", outcome::reliability, direction::lowers, evidence::model,
      "The more allies coordinate their forces in peace, the less often they honour their pledges "
      "in war, or no more often: the authors find no evidence that it helps.",
      leeds_anac_sample, leeds_anac_contested, std::nullopt},
     {"formality", outcome::reliability, direction::lowers, evidence::model,
      "The more formal the alliance, the less often pledges are honoured, or no more often: the "
      "authors find no evidence that it helps.",
      leeds_anac_sample, leeds_anac_contested, std::nullopt}}};
}  // namespace detail

/// @source Leeds and Anac (2005); the coefficients as recomputed from the authors' data
inline constexpr struct leeds_anac_2005 final : effect_set {
  /// Of the logit of "honoured", with standard errors of those that have one; its log-likelihood is
  /// -57.344577.
  static constexpr double constant = 3.69069095;
  static constexpr double by_military_institutionalization = -0.70919470;  // 0.2977
  static constexpr double by_formality = -0.92870623;                      // 0.3586
  static constexpr double by_capability_change = -1.54664061;              // 0.5163
  static constexpr double by_policy_process_change = -1.46039116;          // 0.6041
  static constexpr double by_original_target = -1.35926998;                // 0.4805

  constexpr leeds_anac_2005() noexcept
      : effect_set{"Leeds and Anac 2005",
                   "Leeds and Anac (2005), Alliance Institutionalization and Alliance Performance, "
                   "International Interactions 31(3): 183-202",
                   detail::leeds_anac} {}

  /// The predicted probability that the pledge is honoured. Not for constants: the exponential
  /// function is not.
  [[nodiscard]] effect_estimate honoured(const pledge_called_upon& when) const {
    const double logit =
        constant + by_military_institutionalization * when.military_institutionalization +
        by_formality * when.formality + by_capability_change * when.capability_change +
        by_policy_process_change * when.policy_process_change +
        by_original_target * when.original_target;
    return {1 / (1 + std::exp(-logit)),  {}, {}, name, source, detail::leeds_anac_sample,
            detail::leeds_anac_contested};
  }
} leeds_anac_2005;

}  // namespace effects

}  // namespace entente::inline v0

#endif  // ENTENTE_SCALE_EFFECTS_LEEDS_ANAC_2005_HPP
