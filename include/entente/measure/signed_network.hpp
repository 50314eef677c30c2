// SPDX-FileCopyrightText: 2026 The entente authors
// SPDX-License-Identifier: BSL-1.0
#ifndef ENTENTE_MEASURE_SIGNED_NETWORK_HPP
#define ENTENTE_MEASURE_SIGNED_NETWORK_HPP

#include <entente/measure/common_bits.hpp>
#include <entente/measure/tie_network.hpp>

#include <array>
#include <bit>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <vector>

namespace entente::inline v0 {

/// What becomes of two parties that are both friends and rivals.
enum class friends_and_rivals : std::uint8_t { are_dropped, count_as_friends, count_as_rivals };

/// A graph without loops whose edges are positive (allied, cooperating) or negative (rival, at
/// war).
/// @cost memory: 2 bits for each ordered pair
class signed_network {
 public:
  constexpr signed_network() = default;
  constexpr explicit signed_network(std::size_t size)
      : size_{size}, words_{(size + 63) / 64}, bits_(size * 2 * words_) {}
  /// From who is a friend of whom (`ties_on`) and who a rival (`ties_among`), of one system in one
  /// order. Nothing if the two are not of one size.
  [[nodiscard]] static constexpr std::optional<signed_network> of(const tie_network& friends,
                                                                  const tie_network& rivals,
                                                                  friends_and_rivals rule) {
    if (friends.size() != rivals.size()) return std::nullopt;
    signed_network made{friends.size()};
    for (std::size_t i = 0; i != made.size_; ++i)
      for (std::size_t j = 0; j != i; ++j) {
        const bool is_friend = friends.has(i, j), is_rival = rivals.has(i, j);
        if (is_friend && is_rival && rule == friends_and_rivals::are_dropped) continue;
        if (is_friend && (!is_rival || rule == friends_and_rivals::count_as_friends))
          made.set(i, j, 1);
        else if (is_rival)
          made.set(i, j, -1);
      }
    return made;
  }

  [[nodiscard]] constexpr std::size_t size() const noexcept { return size_; }
  /// 1, -1, or 0 where there is no edge, as with a party that is not in the network.
  [[nodiscard]] constexpr int sign(std::size_t i, std::size_t j) const noexcept {
    if (i >= size_ || j >= size_) return 0;
    return static_cast<int>(test(i, 0, j)) - static_cast<int>(test(i, 1, j));
  }
  /// Makes an edge positive or negative by the sign of @p net, or takes it out with 0: a number of
  /// agreements less a number of disputes will do. False, and nothing is done, if @p net is NaN or
  /// one of the two is not in the network; a party has no edge with itself.
  constexpr bool set(std::size_t i, std::size_t j, double net) noexcept {
    if (i == j || i >= size_ || j >= size_ || net != net) return false;
    for (const bool back : {false, true}) {
      const std::size_t from = back ? j : i, to = back ? i : j;
      put(from, 0, to, net > 0);
      put(from, 1, to, net < 0);
    }
    return true;
  }
  [[nodiscard]] constexpr std::size_t edges() const noexcept { return count(0) + count(1); }
  [[nodiscard]] constexpr std::size_t positive_edges() const noexcept { return count(0); }
  [[nodiscard]] constexpr std::size_t negative_edges() const noexcept { return count(1); }

  /// Calls `each(i, j, sign)` for every edge, i < j.
  template <class Each>
  constexpr void each_edge(const Each& each) const {
    for (std::size_t i = 0; i != size_; ++i) {
      const std::uint64_t* const row = bits_.data() + i * 2 * words_;
      for (std::size_t w = i / 64; w != words_; ++w)
        for (std::uint64_t left = row[w] | row[words_ + w]; left != 0; left &= left - 1) {
          const std::size_t j = w * 64 + static_cast<std::size_t>(std::countr_zero(left));
          if (i < j) each(i, j, (row[w] >> (j % 64) & 1U) != 0 ? 1 : -1);
        }
    }
  }
  /// How many third parties stand to i and j as ++, +-, -+ and --.
  [[nodiscard]] constexpr std::array<std::uint32_t, 4> third_parties(std::size_t i,
                                                                     std::size_t j) const noexcept {
    std::array<std::uint32_t, 4> counts{};
    detail::count_rows<detail::common_bits<2>>({bits_.data() + i * 2 * words_, words_},
                                               {bits_.data() + j * 2 * words_, words_}, 1, 0,
                                               counts.data());
    return counts;
  }
  friend constexpr bool operator==(const signed_network&, const signed_network&) = default;

 private:
  [[nodiscard]] constexpr bool test(std::size_t i, std::size_t plane,
                                    std::size_t j) const noexcept {
    return (bits_[(i * 2 + plane) * words_ + j / 64] >> (j % 64) & 1U) != 0;
  }
  constexpr void put(std::size_t i, std::size_t plane, std::size_t j, bool is) noexcept {
    std::uint64_t& word = bits_[(i * 2 + plane) * words_ + j / 64];
    const std::uint64_t bit = std::uint64_t{1} << (j % 64);
    word = is ? word | bit : word & ~bit;
  }
  [[nodiscard]] constexpr std::size_t count(std::size_t plane) const noexcept {
    std::size_t ends = 0;
    for (std::size_t i = 0; i != size_; ++i)
      for (std::size_t w = 0; w != words_; ++w)
        ends += static_cast<std::size_t>(std::popcount(bits_[(i * 2 + plane) * words_ + w]));
    return ends / 2;
  }

  std::size_t size_ = 0, words_ = 0;
  std::vector<std::uint64_t> bits_;  // by party: friends, then rivals
};

}  // namespace entente::inline v0

#endif  // ENTENTE_MEASURE_SIGNED_NETWORK_HPP
