// SPDX-FileCopyrightText: 2026 The entente authors
// SPDX-License-Identifier: BSL-1.0
#ifndef ENTENTE_TESTS_DETERRENCE_MADE_GAMES_HPP
#define ENTENTE_TESTS_DETERRENCE_MADE_GAMES_HPP

#include "support/fraction.hpp"
#include <entente/deterrence.hpp>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <vector>

/// Games by lot, in exact fractions with small numbers, so that ties are frequent.
namespace made {

using exact::fraction;

class lots {
 public:
  explicit lots(std::uint32_t seed) : state_{seed} {}
  /// From @p low to @p high.
  [[nodiscard]] std::int64_t between(std::int64_t low, std::int64_t high) {
    state_ = state_ * 6364136223846793005ULL + 1442695040888963407ULL;
    return low +
           static_cast<std::int64_t>((state_ >> 33U) % static_cast<std::uint64_t>(high - low + 1));
  }
  [[nodiscard]] fraction payoff(std::int64_t low = -12, std::int64_t high = 12) {
    return {between(2 * low, 2 * high), 2};
  }
  [[nodiscard]] fraction chance() { return {between(0, 12), 12}; }
  /// Of a line from @p one to @p other, one of its thirteen points.
  [[nodiscard]] fraction on_way(const fraction& one, const fraction& other) {
    return one + chance() * (other - one);
  }
  /// Different payoffs, the least first.
  [[nodiscard]] std::vector<fraction> rising(std::size_t count) {
    std::vector<fraction> some;
    while (some.size() != count) {
      const fraction next = payoff();
      if (std::find(some.begin(), some.end(), next) == some.end()) some.push_back(next);
    }
    std::sort(some.begin(), some.end());
    return some;
  }

 private:
  std::uint64_t state_;
};

[[nodiscard]] inline entente::basic_attack_calculus<fraction> attack(lots& lot) {
  return {lot.chance(), lot.payoff(0), lot.payoff(-2, 6),
          lot.chance(), lot.payoff(0), lot.payoff(-4, 4)};
}
[[nodiscard]] inline entente::basic_threat_to_protege<fraction> threat(lots& lot) {
  const auto some = lot.rising(3);
  return {some[2], lot.payoff(), some[static_cast<std::size_t>(lot.between(1, 2))],
          some[0], lot.chance(), lot.chance()};
}
[[nodiscard]] inline entente::basic_asymmetric_game<fraction> asymmetric(lots& lot) {
  const auto some = lot.rising(3);
  return {some[2], some[1], some[0], lot.chance()};
}
[[nodiscard]] inline entente::basic_unilateral_game<fraction> unilateral(lots& lot) {
  const auto c = lot.rising(5);
  const auto d = lot.rising(4);
  // The challenger's backing down and conflict with a hard defender come in either order.
  const bool first = lot.between(0, 1) == 1;
  return {{c[4], c[3], c[2], c[1], c[0]},
          {d[first ? 3 : 2], d[first ? 2 : 3], d[1], d[0]},
          lot.chance(),
          lot.chance()};
}
[[nodiscard]] inline entente::basic_crisis_payoffs<fraction> crisis_payoffs(lots& lot) {
  const auto few = [&] { return fraction{lot.between(0, 4)}; };  // many ties
  return {few(), few(), few(), few(), few(), few()};
}
[[nodiscard]] inline entente::basic_tripartite_crisis<fraction> crisis(lots& lot) {
  return {crisis_payoffs(lot), crisis_payoffs(lot), crisis_payoffs(lot), crisis_payoffs(lot),
          fraction{lot.between(0, 4), 4}};
}
/// One whose values make signals matter.
[[nodiscard]] inline entente::basic_signalling_game<fraction> signalling(lots& lot) {
  for (;;) {
    const entente::basic_signalling_game<fraction> one{
        lot.chance(), lot.payoff(1), lot.payoff(1), lot.chance(), lot.payoff(1, 8), lot.chance()};
    if (entente::signals_of(one)) return one;
  }
}
[[nodiscard]] inline entente::basic_tight_alliance<fraction> tight(lots& lot) {
  for (;;) {
    const entente::basic_tight_alliance<fraction> one{
        lot.payoff(1), lot.payoff(0, 6), lot.payoff(1),    lot.chance(),    {lot.between(0, 6), 20},
        lot.chance(),  lot.payoff(1, 3), lot.payoff(1, 9), lot.payoff(1, 4)};
    if (entente::tightness_of(one)) return one;
  }
}
[[nodiscard]] inline entente::basic_alliance_at_war<fraction> alliance(lots& lot) {
  for (;;) {
    const entente::basic_alliance_at_war<fraction> one{
        lot.payoff(-2, 6), lot.payoff(0, 6), lot.payoff(1),     lot.chance(),
        lot.chance(),      lot.payoff(1),    lot.payoff(-1, 6), lot.chance(),
        lot.chance(),      lot.payoff(1),    lot.payoff(-1, 6)};
    if (entente::reliability_of(one)) return one;
  }
}
[[nodiscard]] inline entente::basic_pledge<fraction> pledge(lots& lot) {
  const auto some = lot.rising(3);
  return {some[2], some[1], some[0], {lot.between(1, 12), 2}, {lot.between(-12, -1), 2}};
}

}  // namespace made

#endif  // ENTENTE_TESTS_DETERRENCE_MADE_GAMES_HPP
