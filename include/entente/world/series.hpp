// SPDX-FileCopyrightText: 2026 The entente authors
// SPDX-License-Identifier: BSL-1.0
#ifndef ENTENTE_WORLD_SERIES_HPP
#define ENTENTE_WORLD_SERIES_HPP

#include <entente/world/panel.hpp>
#include <entente/world/party_name.hpp>

#include <utility>

namespace entente::inline v0 {

/// What one source measured of parties by year, in one unit and by one definition. Two series of
/// the same thing differ by definition, rounding and vintage: their values are never mixed, and
/// whoever asks names the one that is asked.
class series {
 public:
  /// @param name that of the source and its release: not empty, or nothing is known of any party
  constexpr series(text name, text unit, year_span years)
      : name_{std::move(name)}, unit_{std::move(unit)}, values_{years}, estimates_{years} {}

  [[nodiscard]] constexpr const text& name() const noexcept { return name_; }
  [[nodiscard]] constexpr const text& unit() const noexcept { return unit_; }
  [[nodiscard]] constexpr const panel<double>& values() const noexcept { return values_; }
  /// Whether the source calls its value an estimate; nothing where it does not say.
  [[nodiscard]] constexpr std::optional<bool> is_estimate(party_name party, int year) const {
    return estimates_.at(party, year);
  }
  /// @unit that of `unit`
  [[nodiscard]] constexpr std::optional<double> at(party_name party, int year) const {
    if (name_.empty()) return std::nullopt;
    return values_.at(party, year);
  }
  /// As `panel::set`; false, too, for a value that was set before: a series says a thing once.
  [[nodiscard]] constexpr bool set(party_name party, int year, double value,
                                   std::optional<bool> is_estimate = {}) {
    if (values_.at(party, year) || !values_.set(party, year, value)) return false;
    return estimates_.set(party, year, is_estimate);
  }
  friend constexpr bool operator==(const series&, const series&) = default;

 private:
  text name_;
  text unit_;
  panel<double> values_;
  panel<bool> estimates_;
};

/// The series of a name; nothing if there is none.
[[nodiscard]] constexpr const series* find_series(const row_list<series>& all,
                                                  std::string_view name) {
  for (const series& one : all)
    if (one.name().view() == name) return &one;
  return nullptr;
}

}  // namespace entente::inline v0

#endif  // ENTENTE_WORLD_SERIES_HPP
