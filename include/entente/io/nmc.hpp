// SPDX-FileCopyrightText: 2026 The entente authors
// SPDX-License-Identifier: BSL-1.0
#ifndef ENTENTE_IO_NMC_HPP
#define ENTENTE_IO_NMC_HPP

#include <entente/io/cow.hpp>
#include <entente/measure/composite_index.hpp>
#include <entente/model/words.hpp>

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

namespace entente::inline v0 {

/// The components of the National Material Capabilities, in the order of their file.
/// @unit thousands of current money (British pounds to 1913, US dollars after); thousands of
/// persons; thousands of tons; thousands of coal-ton equivalents; thousands of persons, twice
enum class capability : std::uint8_t {
  military_expenditure,
  military_personnel,
  iron_and_steel,
  primary_energy,
  total_population,
  urban_population
};
[[nodiscard]] constexpr std::array<named<capability>, 6> words_of(capability) noexcept {
  return {{{capability::military_expenditure, "military expenditure"},
           {capability::military_personnel, "military personnel"},
           {capability::iron_and_steel, "iron and steel"},
           {capability::primary_energy, "primary energy"},
           {capability::total_population, "total population"},
           {capability::urban_population, "urban population"}}};
}

/// What a file of national capabilities says of states in years. All panels cover the years from
/// the first to the last in the file, and name the same parties.
struct national_capabilities {
  /// By component.
  std::array<panel<double>, 6> components;
  /// CINC as the file prints it.
  panel<double> printed_index;

  [[nodiscard]] constexpr const panel<double>& of(capability component) const noexcept {
    return components[static_cast<std::size_t>(component)];
  }
  /// CINC from the components.
  [[nodiscard]] constexpr panel<double> index() const { return composite_index(components); }
};

/// The National Material Capabilities, from version 5.0, in which -9 is missing, or 7.0, in which
/// nothing is: columns ccode, year, milex, milper, irst, pec, tpop, upop and, if it is there, cinc.
/// A bad value is logged and missing; sums, and with them an index, are then without it.
/// @param source bytes that are borrowed, or a stream: as for `csv_reader`
/// @errors those of `csv_table`, row_is_given_once, table_has_rows, all in the log
/// @source Singer, Bremer & Stuckey (1972); Singer (1987), International Interactions 14: 115-132
template <class Source>
[[nodiscard]] national_capabilities read_nmc(Source&& source, diagnostic_log& log) {
  // A panel has room for all parties in all years: what no edition can hold is refused.
  constexpr int first_year = 1800, last_year = 2100;
  constexpr int largest_number = detail::largest_state_number;
  constexpr std::size_t values = 7;  // the components and the index
  struct row {
    int state;
    int year;
    std::array<std::optional<double>, values> of;
  };
  const std::uint64_t before = log.total();
  csv_table table{static_cast<Source&&>(source), log};
  const auto number = table.needed("ccode");
  const auto year = table.needed("year");
  const std::array<csv_column, values> columns{table.column("milex"),        table.column("milper"),
                                               table.column("irst"),         table.column("pec"),
                                               table.column("tpop"),         table.column("upop"),
                                               table.column_if_there("cinc")};
  std::vector<row> rows;
  std::vector<bool> is_given((largest_number + 1) * (last_year - first_year + 1));
  year_span years{last_year, first_year};
  while (!table.lacks_a_column() && table.next()) {
    const auto state = table.whole<int>(number, 1, largest_number);
    const auto when = table.whole<int>(year, first_year, last_year);
    if (!state || !when) continue;
    auto given = is_given[static_cast<std::size_t>(*state * (last_year - first_year + 1) + *when -
                                                   first_year)];
    if (given) {
      table.complain(errc::row_is_given_once, number);
      continue;
    }
    given = true;
    row& read = rows.emplace_back(row{*state, *when, {}});
    for (std::size_t i = 0; i != values; ++i) {
      const auto value = table.decimal(columns[i]);
      if (value && *value < 0)
        table.complain(errc::cell_is_in_range, columns[i]);
      else if (value)
        read.of[i] = *value;
    }
    if (*when < years.first) years.first = *when;
    if (*when > years.last) years.last = *when;
  }
  static_cast<void>(detail::was_read_whole(table, before));
  national_capabilities read;
  const auto panel_of = [&](std::size_t i) -> panel<double>& {
    return i < read.components.size() ? read.components[i] : read.printed_index;
  };
  for (std::size_t i = 0; i != values; ++i) {
    panel_of(i) = panel<double>{rows.empty() ? year_span{} : years};
    for (const row& one : rows)
      static_cast<void>(panel_of(i).set(cow_code(one.state), one.year, one.of[i]));
  }
  return read;
}

}  // namespace entente::inline v0

#endif  // ENTENTE_IO_NMC_HPP
