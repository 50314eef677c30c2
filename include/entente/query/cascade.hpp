// SPDX-FileCopyrightText: 2026 The entente authors
// SPDX-License-Identifier: BSL-1.0
#ifndef ENTENTE_QUERY_CASCADE_HPP
#define ENTENTE_QUERY_CASCADE_HPP

#include <entente/query/casus_foederis.hpp>

namespace entente::inline v0 {

/// What became of a call.
enum class call_outcome : std::uint8_t {
  honoured,
  refused,
  released,  // by the beneficiary
  barred     // it would have gone to war with its own side, or stood on both
};
[[nodiscard]] constexpr std::array<named<call_outcome>, 4> words_of(call_outcome) noexcept {
  return {{{call_outcome::honoured, "honoured"},
           {call_outcome::refused, "refused"},
           {call_outcome::released, "released"},
           {call_outcome::barred, "barred"}}};
}

/// What a policy is asked: whether the bearer answers the call.
struct call_to_act {
  unsigned round = 1;
  const incident& event;
  const party_code& bearer;
  const party_code& beneficiary;
  /// Whom the bearer would meet.
  const party_code& adversary;
  const agreement_record& agreement;
  const article_record& article;
  flag_set<duty> pledges;
  duty_status status = duty_status::obliged;
};

/// A policy: called with a `call_to_act`, it says whether the bearer acts.
template <class P>
concept answers_calls = requires(const P& policy, const call_to_act& call) {
  bool{policy(call)};
};

/// Every duty is honoured.
struct honour_all {
  [[nodiscard]] constexpr bool operator()(const call_to_act&) const noexcept { return true; }
};
/// None is.
struct honour_none {
  [[nodiscard]] constexpr bool operator()(const call_to_act&) const noexcept { return false; }
};
/// Each is honoured with a probability, from 0 to 1. The same seed decides the same call alike, in
/// whatever order calls come, and after a world is saved and loaded.
struct honour_with {
  double probability = 1;
  std::uint64_t seed = 0;
  [[nodiscard]] constexpr bool operator()(const call_to_act& call) const noexcept {
    std::uint64_t mixed = seed;
    for (const std::uint32_t part :
         {call.bearer.hash(), call.beneficiary.hash(), call.adversary.hash(),
          call.agreement.code.hash(), detail::hash32(call.article.number.view())})
      mixed = detail::mixed_hash(mixed, part);
    return static_cast<double>(mixed >> 11U) * 0x1.0p-53 < probability;
  }
};

struct what_if_options {
  /// How many rounds of calls: 1 asks those alone who are bound to attacker and target.
  unsigned most_rounds = 0xFFFF'FFFF;
  /// Whether the policy is asked about duties that are pending, too.
  bool asks_pending = false;
};

/// One call in a cascade.
struct cascade_call {
  unsigned round = 1;
  /// The incident that made it: a place in `cascade::events`.
  std::uint32_t event = 0;
  casus_finding found;
  party_code bearer;
  party_code beneficiary;
  party_code adversary;
  agreement_code agreement;
  text article;
  flag_set<duty> pledges;
  call_outcome outcome = call_outcome::honoured;
  friend constexpr bool operator==(const cascade_call&, const cascade_call&) = default;
};

enum class war_side : std::uint8_t { none, attacker, target };
[[nodiscard]] constexpr std::array<named<war_side>, 3> words_of(war_side) noexcept {
  return {
      {{war_side::none, "none"}, {war_side::attacker, "attacker"}, {war_side::target, "target"}}};
}
struct on_side {
  party_code party;
  war_side side = war_side::none;
  friend constexpr bool operator==(const on_side&, const on_side&) = default;
};

/// What would follow from an incident.
struct cascade {
  /// The incident, and after it every entry or mobilization that it led to.
  row_list<incident> events;
  /// The calls in the order of rounds.
  row_list<cascade_call> calls;
  /// Every war, those before the incident first.
  row_list<war_between> wars;
  /// Who is on whose side, in the order of entry: attacker, target, and who was drawn in.
  row_list<on_side> sides;
  unsigned rounds = 0;
  /// Whether calls were left because rounds were limited.
  bool was_cut_off = false;

  [[nodiscard]] constexpr war_side side_of(const party_code& party) const {
    for (const on_side& one : sides)
      if (one.party == party) return one.side;
    return war_side::none;
  }
  friend constexpr bool operator==(const cascade&, const cascade&) = default;
};

}  // namespace entente::inline v0

#endif  // ENTENTE_QUERY_CASCADE_HPP
