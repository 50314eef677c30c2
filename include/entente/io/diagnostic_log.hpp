// SPDX-FileCopyrightText: 2026 The entente authors
// SPDX-License-Identifier: BSL-1.0
#ifndef ENTENTE_IO_DIAGNOSTIC_LOG_HPP
#define ENTENTE_IO_DIAGNOSTIC_LOG_HPP

#include <entente/core/row_list.hpp>
#include <entente/world/diagnostic.hpp>

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

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
