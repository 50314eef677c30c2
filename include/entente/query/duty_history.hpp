// SPDX-FileCopyrightText: 2026 The entente authors
// SPDX-License-Identifier: BSL-1.0
#ifndef ENTENTE_QUERY_DUTY_HISTORY_HPP
#define ENTENTE_QUERY_DUTY_HISTORY_HPP

#include <entente/query/owes.hpp>
#include <entente/world/world.hpp>

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <span>
#include <tuple>
#include <vector>

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
          if (ids[a] == ids[b] || !is_meant(article.beneficiaries, other.party) ||
              !share_a_phase(bearer.phase.view(), other.phase.view()))
            continue;
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
