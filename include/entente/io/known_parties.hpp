// SPDX-FileCopyrightText: 2026 The entente authors
// SPDX-License-Identifier: BSL-1.0
#ifndef ENTENTE_IO_KNOWN_PARTIES_HPP
#define ENTENTE_IO_KNOWN_PARTIES_HPP

#include <entente/io/csv_table.hpp>
#include <entente/model/facts.hpp>
#include <entente/world/reference.hpp>

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

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
