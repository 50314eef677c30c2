// SPDX-FileCopyrightText: 2026 The entente authors
// SPDX-License-Identifier: BSL-1.0
#ifndef ENTENTE_IO_CSV_CELL_HPP
#define ENTENTE_IO_CSV_CELL_HPP

#include <entente/core/result.hpp>

#include <charconv>
#include <cstddef>
#include <cstdint>
#include <limits>
#include <locale>
#include <sstream>
#include <string>
#include <string_view>
#include <version>

namespace entente::inline v0 {

/// What was read from a cell: a value, nothing because the cell is missing, or nothing because it
/// is bad (and then there is a diagnostic). Missing is not zero.
template <class T>
class cell {
 public:
  using value_type = T;

  constexpr cell() noexcept = default;
  constexpr cell(T value) noexcept : value_{value}, state_{state::filled} {}
  [[nodiscard]] static constexpr cell bad() noexcept {
    cell made;
    made.state_ = state::bad_value;
    return made;
  }

  [[nodiscard]] constexpr bool has_value() const noexcept { return state_ == state::filled; }
  [[nodiscard]] constexpr explicit operator bool() const noexcept { return has_value(); }
  [[nodiscard]] constexpr bool is_missing() const noexcept { return state_ == state::no_value; }
  [[nodiscard]] constexpr bool is_bad() const noexcept { return state_ == state::bad_value; }

  /// Ends the program if there is no value.
  [[nodiscard]] constexpr const T& value() const {
    if (!has_value()) detail::no_value();
    return value_;
  }
  [[nodiscard]] constexpr const T& operator*() const { return value(); }
  [[nodiscard]] constexpr T value_or(T other) const noexcept {
    return has_value() ? value_ : other;
  }

  friend constexpr bool operator==(const cell&, const cell&) = default;
  /// Whether it holds this very value.
  friend constexpr bool operator==(const cell& a, const T& b) noexcept {
    return a.has_value() && a.value_ == b;
  }

 private:
  enum class state : unsigned char { no_value, bad_value, filled };
  T value_{};
  state state_ = state::no_value;
};

/// A number with a part of it, as in `3180.1`: phase 1 of alliance 3180.
struct numbered_part {
  std::int64_t number = 0;
  int part = 0;
  friend constexpr bool operator==(numbered_part, numbered_part) = default;
};

namespace detail {

[[nodiscard]] constexpr bool is_digit(char c) noexcept { return '0' <= c && c <= '9'; }
[[nodiscard]] constexpr std::string_view without_blanks(std::string_view words) noexcept {
  const auto is_blank = [](char c) { return c == ' ' || c == '\t'; };
  while (!words.empty() && is_blank(words.front())) words.remove_prefix(1);
  while (!words.empty() && is_blank(words.back())) words.remove_suffix(1);
  return words;
}

/// `-12`, `+3`: digits with or without a sign.
/// @errors cell_is_a_whole_number; cell_is_in_range for more than 64 bits hold
[[nodiscard]] constexpr result<std::int64_t> parse_whole(std::string_view words) noexcept {
  const bool is_negative = !words.empty() && words[0] == '-';
  const std::size_t first = is_negative || (!words.empty() && words[0] == '+') ? 1 : 0;
  if (first == words.size()) return errc::cell_is_a_whole_number;
  std::uint64_t value = 0;
  bool is_too_long = false;
  for (std::size_t i = first; i != words.size(); ++i) {
    if (!is_digit(words[i])) return errc::cell_is_a_whole_number;
    const auto digit = static_cast<unsigned>(words[i] - '0');
    constexpr std::uint64_t largest = (std::numeric_limits<std::int64_t>::max)();
    if (value > (largest - digit) / 10)
      is_too_long = true;
    else
      value = value * 10 + digit;
  }
  if (is_too_long) return errc::cell_is_in_range;
  const auto found = static_cast<std::int64_t>(value);
  return is_negative ? -found : found;
}

/// A decimal as written: digits times a power of ten.
struct decimal_digits {
  bool is_negative = false;
  bool is_exact = true;  // all significant digits are there: at most 19
  std::uint64_t digits = 0;
  int count = 0;  // of significant digits kept
  int exponent = 0;
};

/// `12`, `-1.5`, `.5`, `1e+05`; no hexadecimal, no infinity.
/// @errors cell_is_a_number
[[nodiscard]] constexpr result<decimal_digits> parse_digits(std::string_view words) noexcept {
  decimal_digits made;
  std::size_t i = 0;
  if (!words.empty() && (words[0] == '-' || words[0] == '+')) made.is_negative = words[i++] == '-';
  bool has_digits = false;
  bool has_point = false;
  for (; i != words.size(); ++i) {
    if (words[i] == '.' && !has_point) {
      has_point = true;
      continue;
    }
    if (!is_digit(words[i])) break;
    has_digits = true;
    if (made.count == 19) {
      made.is_exact = made.is_exact && words[i] == '0';
      if (!has_point) ++made.exponent;
      continue;
    }
    made.digits = made.digits * 10 + static_cast<unsigned>(words[i] - '0');
    if (made.digits != 0) ++made.count;
    if (has_point) --made.exponent;
  }
  if (!has_digits) return errc::cell_is_a_number;
  if (i == words.size()) return made;
  if (words[i] != 'e' && words[i] != 'E') return errc::cell_is_a_number;
  const auto power = parse_whole(words.substr(i + 1));
  if (!power && power.error() != errc::cell_is_in_range) return errc::cell_is_a_number;
  const bool is_small = i + 1 != words.size() && words[i + 1] == '-';
  constexpr int beyond_every_double = 100'000;
  const std::int64_t shift = power && -beyond_every_double < *power && *power < beyond_every_double
                                 ? *power
                             : is_small ? -beyond_every_double
                                        : beyond_every_double;
  made.exponent += static_cast<int>(shift);
  return made;
}

/// The double that is nearest to a decimal.
/// @errors cell_is_a_number; cell_is_in_range for one too large or too small for a double
[[nodiscard]] inline result<double> parse_decimal(std::string_view words) {
  const auto read = parse_digits(words);
  if (!read) return read.error();
  if (read->digits == 0 && read->is_exact) return read->is_negative ? -0.0 : 0.0;
  // Both factors are exact, so that the one operation rounds rightly.
  constexpr double powers[]{1e0,  1e1,  1e2,  1e3,  1e4,  1e5,  1e6,  1e7,  1e8,  1e9,  1e10, 1e11,
                            1e12, 1e13, 1e14, 1e15, 1e16, 1e17, 1e18, 1e19, 1e20, 1e21, 1e22};
  const int power = read->exponent < 0 ? -read->exponent : read->exponent;
  double value = 0;
  if (read->count <= 15 && read->is_exact && power <= 22) {
    value = static_cast<double>(read->digits);
    value = read->exponent < 0 ? value / powers[power] : value * powers[power];
    return read->is_negative ? -value : value;
  }
  if (words[0] == '+') words.remove_prefix(1);
#ifdef __cpp_lib_to_chars
  if (std::from_chars(words.data(), words.data() + words.size(), value).ec != std::errc{})
    return errc::cell_is_in_range;
#else
  std::istringstream in{std::string{words}};
  in.imbue(std::locale::classic());
  if (!(in >> value)) return errc::cell_is_in_range;
#endif
  return value;
}

/// A whole number that a program printed as a floating-point number: `200.0`, `1e+05`,
/// `3.9999998`. It may be off by what a float of seven digits is off.
/// @errors cell_is_a_whole_number, cell_is_in_range
[[nodiscard]] inline result<std::int64_t> parse_near_whole(std::string_view words) {
  if (const auto whole = parse_whole(words); whole || whole.error() == errc::cell_is_in_range)
    return whole;
  const auto read = parse_decimal(words);
  if (!read) return errc::cell_is_a_whole_number;
  constexpr double beyond = 9e15;
  if (!(-beyond < *read && *read < beyond)) return errc::cell_is_in_range;
  const auto nearest = static_cast<std::int64_t>(*read + (*read < 0 ? -0.5 : 0.5));
  const double size = nearest < 0 ? -static_cast<double>(nearest) : static_cast<double>(nearest);
  const double off = *read - static_cast<double>(nearest);
  const double tolerance = 5e-7 * (size < 1 ? 1 : size);
  const bool is_near = tolerance < 0.25 && -tolerance <= off && off <= tolerance;
  if (off != 0 && !is_near) return errc::cell_is_a_whole_number;
  return nearest;
}

/// A decimal that a program printed from a float, `4.0100002`, as the one it was, `4.01`: rounded
/// to the seven digits that a float holds.
/// @errors those of `parse_decimal`
[[nodiscard]] inline result<double> parse_float(std::string_view words) {
  const auto read = parse_digits(words);
  if (!read) return read.error();
  if (read->count <= 7) return parse_decimal(words);
  std::uint64_t unit = 1;
  for (int i = 7; i < read->count; ++i) unit *= 10;
  const std::uint64_t rounded = (read->digits + unit / 2) / unit;
  return parse_decimal((read->is_negative ? "-" : "") + std::to_string(rounded) + "e" +
                       std::to_string(read->exponent + read->count - 7));
}

/// `3180.1` and `3180`, which is part 0; also as floats print it, `3180.1001` and `3180.0999`.
/// @errors cell_is_a_number, cell_is_in_range
[[nodiscard]] constexpr result<numbered_part> parse_numbered_part(std::string_view words) noexcept {
  const std::size_t point = words.find('.');
  const auto number = parse_whole(words.substr(0, point));
  if (!number || *number < 0)
    return number || number.error() == errc::cell_is_in_range ? errc::cell_is_in_range
                                                              : errc::cell_is_a_number;
  if (point == std::string_view::npos) return numbered_part{*number, 0};
  const std::string_view fraction = words.substr(point + 1);
  if (fraction.empty()) return errc::cell_is_a_number;
  for (const char c : fraction)
    if (!is_digit(c)) return errc::cell_is_a_number;
  int thousandths = 0;
  for (std::size_t i = 0; i != 3; ++i)
    thousandths = thousandths * 10 + (i < fraction.size() ? fraction[i] - '0' : 0);
  const int part = (thousandths + 50) / 100;
  const int off = thousandths - part * 100;
  if (off < -1 || off > 1) return errc::cell_is_in_range;
  return part == 10 ? numbered_part{*number + 1, 0} : numbered_part{*number, part};
}

}  // namespace detail
}  // namespace entente::inline v0

#endif  // ENTENTE_IO_CSV_CELL_HPP
