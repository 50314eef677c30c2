// SPDX-FileCopyrightText: 2026 The entente authors
// SPDX-License-Identifier: BSL-1.0
#ifndef ENTENTE_CORE_ID_HPP
#define ENTENTE_CORE_ID_HPP

#include <entente/core/language.hpp>  // IWYU pragma: keep

#include <compare>
#include <cstddef>
#include <cstdint>

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
