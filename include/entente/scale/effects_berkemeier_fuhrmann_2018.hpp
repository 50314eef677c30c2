// SPDX-FileCopyrightText: 2026 The entente authors
// SPDX-License-Identifier: BSL-1.0
#ifndef ENTENTE_SCALE_EFFECTS_BERKEMEIER_FUHRMANN_2018_HPP
#define ENTENTE_SCALE_EFFECTS_BERKEMEIER_FUHRMANN_2018_HPP

#include <entente/scale/effects.hpp>

namespace entente::inline v0 {

/// How often alliances of one kind of pledge honoured it in a stretch of years.
struct reliability_rate {
  /// Of every kind if empty. An alliance may hold several pledges: the kinds overlap.
  std::optional<duty> pledge;
  int first_year = 0, last_year = 0;
  std::uint32_t honoured = 0, opportunities = 0;

  [[nodiscard]] constexpr double rate() const noexcept {
    return static_cast<double>(honoured) / static_cast<double>(opportunities);
  }
};

namespace effects {
namespace detail {
inline constexpr std::string_view berkemeier_fuhrmann_sample =
    "wars 1816-2003: 146 alliances whose pledge was called upon";
inline constexpr std::string_view berkemeier_fuhrmann_contested =
    "Leeds, Long and Mitchell (2000) count 74.5 percent reliable in wars of 1816-1944. A pledge of "
    "several parties counts as honoured if one of them honours it; the observation is a treaty, so "
    "a rate is not the probability for one state.";
inline constexpr std::array<effect, 1> berkemeier_fuhrmann{
    {{"time since 1945", outcome::reliability, direction::lowers, evidence::counts,
      "Pledges were honoured in 66 percent of the cases before 1945 and in 22 percent from then "
      "on; of the kinds of pledge, neutrality most often and non-aggression least.",
      berkemeier_fuhrmann_sample, berkemeier_fuhrmann_contested, std::nullopt}}};
}  // namespace detail

/// @source Berkemeier and Fuhrmann (2018); counts as recomputed from the authors' data
inline constexpr struct berkemeier_fuhrmann_2018 final : effect_set {
  static constexpr int first_year = 1816, last_before_1945 = 1944, last_year = 2003;
  static constexpr std::array<reliability_rate, 15> rates{
      {{std::nullopt, 1816, 2003, 73, 146},
       {std::nullopt, 1816, 1944, 61, 92},
       {std::nullopt, 1945, 2003, 12, 54},
       {duty::defence, 1816, 2003, 42, 102},
       {duty::defence, 1816, 1944, 36, 59},
       {duty::defence, 1945, 2003, 6, 43},
       {duty::offence, 1816, 2003, 31, 42},
       {duty::offence, 1816, 1944, 27, 35},
       {duty::offence, 1945, 2003, 4, 7},
       {duty::neutrality, 1816, 2003, 35, 45},
       {duty::neutrality, 1816, 1944, 30, 40},
       {duty::neutrality, 1945, 2003, 5, 5},
       {duty::nonaggression, 1816, 2003, 18, 49},
       {duty::nonaggression, 1816, 1944, 13, 21},
       {duty::nonaggression, 1945, 2003, 5, 28}}};

  constexpr berkemeier_fuhrmann_2018() noexcept
      : effect_set{"Berkemeier and Fuhrmann 2018",
                   "Berkemeier and Fuhrmann (2018), Reassessing the Fulfillment of Alliance "
                   "Commitments in War, Research & Politics",
                   detail::berkemeier_fuhrmann} {}

  /// How often pledges of this kind, or of any, were honoured over all years.
  [[nodiscard]] constexpr std::optional<effect_estimate> honoured(
      std::optional<duty> pledge = {}) const {
    return find(pledge, first_year, last_year);
  }
  /// In the era of @p year, before 1945 or from then on. None for years outside the sample and for
  /// consultation, which the authors leave out.
  [[nodiscard]] constexpr std::optional<effect_estimate> honoured_in(
      int year, std::optional<duty> pledge = {}) const {
    if (year < first_year || year > last_year) return std::nullopt;
    if (year <= last_before_1945) return find(pledge, first_year, last_before_1945);
    return find(pledge, last_before_1945 + 1, last_year);
  }

 private:
  [[nodiscard]] constexpr std::optional<effect_estimate> find(std::optional<duty> pledge, int from,
                                                              int until) const {
    for (const reliability_rate& r : rates)
      if (r.pledge == pledge && r.first_year == from && r.last_year == until)
        return effect_estimate{r.rate(),
                               r.honoured,
                               r.opportunities,
                               name,
                               source,
                               detail::berkemeier_fuhrmann_sample,
                               detail::berkemeier_fuhrmann_contested};
    return std::nullopt;
  }
} berkemeier_fuhrmann_2018;

}  // namespace effects

}  // namespace entente::inline v0

#endif  // ENTENTE_SCALE_EFFECTS_BERKEMEIER_FUHRMANN_2018_HPP
