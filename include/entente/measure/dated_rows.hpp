// SPDX-FileCopyrightText: 2026 The entente authors
// SPDX-License-Identifier: BSL-1.0
#ifndef ENTENTE_MEASURE_DATED_ROWS_HPP
#define ENTENTE_MEASURE_DATED_ROWS_HPP

#include <entente/core/shared.hpp>

#include <cstddef>
#include <span>
#include <utility>
#include <vector>

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
