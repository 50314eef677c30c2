// SPDX-FileCopyrightText: 2026 The entente authors
// SPDX-License-Identifier: BSL-1.0
#ifndef ENTENTE_SCALE_LEVEL_PROBABILITY_HPP
#define ENTENTE_SCALE_LEVEL_PROBABILITY_HPP

#include <entente/core/text.hpp>
#include <entente/scale/assess.hpp>

namespace entente::inline v0 {

/// How a probability moves from each level to the next, where its author says so.
enum class trend : std::uint8_t { not_stated, rising, falling };
[[nodiscard]] constexpr std::array<named<trend>, 3> words_of(trend) noexcept {
  return {
      {{trend::not_stated, "not_stated"}, {trend::rising, "rising"}, {trend::falling, "falling"}}};
}

/// The lowest and the highest probability that what is known allows.
struct probability_range {
  double at_least = 0, at_most = 1;
  friend constexpr bool operator==(const probability_range&, const probability_range&) = default;
};

/// One probability for each level of a scale, with its name and its source: what a model takes a
/// level for. It takes levels of its own scale only.
template <ordinal_scale Scale>
class level_probability {
 public:
  using values_type = std::array<double, level<Scale>::ranks>;

  /// For constants: a value that is no probability, or one that goes against the trend, stops the
  /// compile (at run time the program).
  constexpr level_probability(text name, text source, const values_type& values,
                              trend moves = trend::not_stated)
      : name_{static_cast<text&&>(name)},
        source_{static_cast<text&&>(source)},
        values_{values},
        moves_{moves} {
    demand<errc::probability_is_from_0_to_1>(are_probabilities(values));
    demand<errc::probabilities_follow_their_trend>(follow(values, moves));
  }
  /// For data.
  /// @errors probability_is_from_0_to_1, probabilities_follow_their_trend
  [[nodiscard]] static constexpr result<level_probability> from(text name, text source,
                                                                const values_type& values,
                                                                trend moves = trend::not_stated) {
    if (!are_probabilities(values)) return errc::probability_is_from_0_to_1;
    if (!follow(values, moves)) return errc::probabilities_follow_their_trend;
    return level_probability{static_cast<text&&>(name), static_cast<text&&>(source), values, moves};
  }

  [[nodiscard]] constexpr const text& name() const noexcept { return name_; }
  [[nodiscard]] constexpr const text& source() const noexcept { return source_; }
  /// Equal neighbours go with either trend.
  [[nodiscard]] constexpr trend moves() const noexcept { return moves_; }

  [[nodiscard]] constexpr double operator()(level<Scale> at) const { return values_[at.rank()]; }
  /// Over every level that the assessment allows; nothing where the scale does not apply.
  template <class Assessed>
  requires std::same_as<decltype(Assessed::at_least), std::optional<level<Scale>>>
  [[nodiscard]] constexpr std::optional<probability_range> operator()(const Assessed& of) const {
    if (of.status == standing::not_applicable) return std::nullopt;
    probability_range made{1, 0};
    for (std::size_t rank = of.at_least->rank(); rank <= of.at_most->rank(); ++rank) {
      if (values_[rank] < made.at_least) made.at_least = values_[rank];
      if (values_[rank] > made.at_most) made.at_most = values_[rank];
    }
    return made;
  }

  friend constexpr bool operator==(const level_probability&, const level_probability&) = default;

 private:
  [[nodiscard]] static constexpr bool are_probabilities(const values_type& values) {
    for (const double p : values)
      if (!(0 <= p && p <= 1)) return false;  // so that what is not a number is refused, too
    return true;
  }
  [[nodiscard]] static constexpr bool follow(const values_type& values, trend moves) {
    for (std::size_t i = 1; i < values.size(); ++i)
      if ((moves == trend::rising && values[i] < values[i - 1]) ||
          (moves == trend::falling && values[i] > values[i - 1]))
        return false;
    return true;
  }

  text name_, source_;
  values_type values_{};
  trend moves_ = trend::not_stated;
};

}  // namespace entente::inline v0

#endif  // ENTENTE_SCALE_LEVEL_PROBABILITY_HPP
