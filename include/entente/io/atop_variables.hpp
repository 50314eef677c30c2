// SPDX-FileCopyrightText: 2026 The entente authors
// SPDX-License-Identifier: BSL-1.0
#ifndef ENTENTE_IO_ATOP_VARIABLES_HPP
#define ENTENTE_IO_ATOP_VARIABLES_HPP

#include <entente/core/truth.hpp>
#include <entente/io/csv_table.hpp>

#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>
#include <vector>

namespace entente::inline v0 {

/// The coded variables of ATOP 5.1, by their own names; what their values mean stands in its
/// codebook. Dates and the identities of alliance, phase and member are no variables.
/// @source Leeds, Ritter, Mitchell & Long (2002); ATOP codebook of August 2022
enum class atop_variable : std::uint8_t {
  // of the agreement or its phase
  ineffect,
  bilat,
  maxphase,
  wartime,
  estmode,
  pubsecr,
  secrart,
  proadd,
  futmem,
  speclgth,
  length,
  renounce,
  proren,
  renewlgt,
  term,
  // obligations, conditions and side duties: of the member, else of anybody
  defense,
  offense,
  neutral,
  nonagg,
  consul,
  active,
  conditio,
  defcon,
  offcon,
  neucon,
  concon,
  asymm,
  notaiden,
  dipaid,
  terrres,
  seppeace,
  thirdcom,
  noothall,
  specthrt,
  statthr1,
  statthr2,
  // institutions and contents
  conwtin,
  medarb,
  milcon,
  milaid,
  intcom,
  subord,
  organ1,
  orgpurp1,
  organ2,
  orgpurp2,
  base,
  contrib,
  armred,
  acqterr,
  divgains,
  demwith,
  reflnun,
  refothio,
  natrefal,
  compag,
  nomicoop,
  conres,
  agprois,
  conmen,
  ecaid,
  interv,
  source,
  new5,
  rev5,
  // of members only
  cowsys,
  cowwar,
  termmode,
  termcaus,
  defcoadv,
  defcoloc,
  defcocon,
  defconum,
  defcodem,
  defconpr,
  offcoadv,
  offcoloc,
  offcocon,
  offconum,
  offcodem,
  neucoadv,
  neucoloc,
  neucocon,
  neuconum,
  neucodem,
  neuconpr,
  neucoatt,
  concoadv,
  concoloc,
  concocon,
  concoreq,
  olimob,
  obvary
};

namespace detail {
struct atop_variable_row {
  std::string_view name;
  std::int16_t most;  // its highest value
};
inline constexpr std::int16_t atop_most_months = 1200;
inline constexpr std::int16_t atop_most_code = 9999;
/// In the order of the enumeration, with the values of the codebook; the files have a 2 of
/// refothio, too.
inline constexpr atop_variable_row atop_variables[]{{"ineffect", 1},
                                                    {"bilat", 1},
                                                    {"maxphase", 99},
                                                    {"wartime", 1},
                                                    {"estmode", 1},
                                                    {"pubsecr", 2},
                                                    {"secrart", 8},
                                                    {"proadd", 3},
                                                    {"futmem", 3},
                                                    {"speclgth", 3},
                                                    {"length", atop_most_months},
                                                    {"renounce", 4},
                                                    {"proren", 2},
                                                    {"renewlgt", atop_most_months},
                                                    {"term", 3},
                                                    {"defense", 1},
                                                    {"offense", 1},
                                                    {"neutral", 1},
                                                    {"nonagg", 1},
                                                    {"consul", 1},
                                                    {"active", 1},
                                                    {"conditio", 1},
                                                    {"defcon", 1},
                                                    {"offcon", 1},
                                                    {"neucon", 1},
                                                    {"concon", 1},
                                                    {"asymm", 1},
                                                    {"notaiden", 4},
                                                    {"dipaid", 1},
                                                    {"terrres", 1},
                                                    {"seppeace", 3},
                                                    {"thirdcom", 1},
                                                    {"noothall", 1},
                                                    {"specthrt", 6},
                                                    {"statthr1", atop_most_code},
                                                    {"statthr2", atop_most_code},
                                                    {"conwtin", 3},
                                                    {"medarb", 1},
                                                    {"milcon", 3},
                                                    {"milaid", 4},
                                                    {"intcom", 1},
                                                    {"subord", 2},
                                                    {"organ1", 3},
                                                    {"orgpurp1", 5},
                                                    {"organ2", 3},
                                                    {"orgpurp2", 5},
                                                    {"base", 3},
                                                    {"contrib", 1},
                                                    {"armred", 2},
                                                    {"acqterr", 2},
                                                    {"divgains", 1},
                                                    {"demwith", 1},
                                                    {"reflnun", 2},
                                                    {"refothio", 2},
                                                    {"natrefal", 9},
                                                    {"compag", 6},
                                                    {"nomicoop", 1},
                                                    {"conres", 2},
                                                    {"agprois", 5},
                                                    {"conmen", 1},
                                                    {"ecaid", 3},
                                                    {"interv", 4},
                                                    {"source", 2},
                                                    {"new5", 1},
                                                    {"rev5", 1},
                                                    {"cowsys", 1},
                                                    {"cowwar", atop_most_code},
                                                    {"termmode", 6},
                                                    {"termcaus", 8},
                                                    {"defcoadv", 1},
                                                    {"defcoloc", 1},
                                                    {"defcocon", 1},
                                                    {"defconum", 1},
                                                    {"defcodem", 1},
                                                    {"defconpr", 1},
                                                    {"offcoadv", 1},
                                                    {"offcoloc", 1},
                                                    {"offcocon", 1},
                                                    {"offconum", 1},
                                                    {"offcodem", 1},
                                                    {"neucoadv", 1},
                                                    {"neucoloc", 1},
                                                    {"neucocon", 1},
                                                    {"neuconum", 1},
                                                    {"neucodem", 1},
                                                    {"neuconpr", 1},
                                                    {"neucoatt", 1},
                                                    {"concoadv", 1},
                                                    {"concoloc", 1},
                                                    {"concocon", 1},
                                                    {"concoreq", 1},
                                                    {"olimob", 1},
                                                    {"obvary", 1}};
}  // namespace detail

/// How many variables there are, and how many of them every file has, those first.
inline constexpr std::size_t atop_variable_count = std::size(detail::atop_variables);
inline constexpr std::size_t atop_common_variable_count =
    static_cast<std::size_t>(atop_variable::cowsys);
static_assert(static_cast<std::size_t>(atop_variable::obvary) + 1 == atop_variable_count);

/// The name of the column.
[[nodiscard]] constexpr std::string_view name_of(atop_variable v) noexcept {
  return detail::atop_variables[static_cast<std::size_t>(v)].name;
}

/// What one row has for each variable. What the coders found no text for is missing, not zero.
class atop_values {
 public:
  constexpr atop_values() noexcept { values_.fill(missing); }

  [[nodiscard]] constexpr cell<int> operator[](atop_variable v) const noexcept {
    const std::int16_t found = values_[static_cast<std::size_t>(v)];
    return found == missing ? cell<int>{} : cell<int>{found};
  }
  /// Whether the variable has this value: unknown where it is missing.
  [[nodiscard]] constexpr truth is(atop_variable v, int value) const noexcept {
    const cell<int> found = (*this)[v];
    if (!found) return truth::unknown;
    return *found == value ? truth::yes : truth::no;
  }
  constexpr void set(atop_variable v, const cell<std::int16_t>& value) noexcept {
    values_[static_cast<std::size_t>(v)] = value.value_or(missing);
  }

  friend constexpr bool operator==(const atop_values&, const atop_values&) = default;

 private:
  static constexpr std::int16_t missing = -1;  // no variable has values below 0
  std::array<std::int16_t, atop_variable_count> values_;
};

namespace detail {
/// The columns of a file that hold variables.
class atop_columns {
 public:
  /// @param count how many of the variables the file has
  /// @errors column_is_there, in the log
  atop_columns(csv_table& table, std::size_t count) {
    for (std::size_t i = 0; i != count; ++i)
      columns_.push_back(table.column(atop_variables[i].name));
  }
  /// @errors cell_is_a_whole_number, cell_is_in_range, in the log: a bad cell is missing
  [[nodiscard]] atop_values read(csv_table& table) const {
    atop_values found;
    for (std::size_t i = 0; i != columns_.size(); ++i)
      found.set(static_cast<atop_variable>(i),
                table.whole<std::int16_t>(columns_[i], 0, atop_variables[i].most));
    return found;
  }

 private:
  std::vector<csv_column> columns_;
};
}  // namespace detail

}  // namespace entente::inline v0

#endif  // ENTENTE_IO_ATOP_VARIABLES_HPP
