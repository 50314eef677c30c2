// SPDX-FileCopyrightText: 2026 The entente authors
// SPDX-License-Identifier: BSL-1.0
#ifndef ENTENTE_WORLD_LIVE_SNAPSHOT_HPP
#define ENTENTE_WORLD_LIVE_SNAPSHOT_HPP

#include <entente/world/change.hpp>
#include <entente/world/snapshot.hpp>

#include <array>
#include <cstdint>
#include <utility>

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
