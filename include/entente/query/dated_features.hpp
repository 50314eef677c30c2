// SPDX-FileCopyrightText: 2026 The entente authors
// SPDX-License-Identifier: BSL-1.0
#ifndef ENTENTE_QUERY_DATED_FEATURES_HPP
#define ENTENTE_QUERY_DATED_FEATURES_HPP

#include <entente/query/features.hpp>
#include <entente/world/world.hpp>

#include <utility>

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
    detail::each_feature(now, holder, body, [&](feature f, const spell& during) {
      detail::add_dated(made, std::move(f), during, {spell{}});
    });
  return made;
}

}  // namespace entente::inline v0

#endif  // ENTENTE_QUERY_DATED_FEATURES_HPP
