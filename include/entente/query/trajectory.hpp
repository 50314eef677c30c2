// SPDX-FileCopyrightText: 2026 The entente authors
// SPDX-License-Identifier: BSL-1.0
#ifndef ENTENTE_QUERY_TRAJECTORY_HPP
#define ENTENTE_QUERY_TRAJECTORY_HPP

#include <entente/query/dated_features.hpp>

#include <algorithm>

namespace entente::inline v0 {

/// A feature that begins or ends.
struct feature_turn {
  /// As far as the day is known.
  partial_date when;
  bool begins = true;
  /// What it is, of which agreement, step or body.
  feature what;
  friend constexpr bool operator==(const feature_turn&, const feature_turn&) = default;
};

/// Where something stands on a scale, as an `assessment` says it.
template <ordinal_scale Scale>
struct level_range {
  standing status = standing::not_applicable;
  /// Without a value where the scale does not apply.
  std::optional<level<Scale>> at_least, at_most;
  friend constexpr bool operator==(const level_range&, const level_range&) = default;
};

/// Where it stands from a day on, up to the next turn, and why that changed.
template <ordinal_scale Scale>
struct level_turn {
  date from;
  level_range<Scale> where;
  /// What began or ended on that day, certainly or possibly, and decides the level there or decided
  /// it before. Empty for the first turn, and where only the time that the facts cover begins or
  /// ends.
  row_list<feature_turn> because;
  friend constexpr bool operator==(const level_turn&, const level_turn&) = default;
};

/// Where a tie, an agreement or an alliance stands on a scale, over all time: a value that outlives
/// its world.
/// @cost to build: for d days on which one of f features may begin or end, d assessments of at most
/// f features
template <judges_features Scale>
class trajectory {
 public:
  /// Of the tie of two parties, directly.
  constexpr trajectory(const world& of, party_ref a, party_ref b) {
    const snapshot now = of.on(date::dawn());
    first_ = name_in(now, a);
    second_ = name_in(now, b);
    for (const party_ref who : {a, b})
      if (!now.find_party(who).is_valid()) not_known_.push_back({"party", text{who.name()}});
    is_recorded_ = !now.is_recorded(a, b).is_no();
    run(of.coverage(), dated_features(now, a, b), not_known_.empty());
  }
  /// Of an agreement.
  constexpr trajectory(const world& of, agreement_ref agreement) {
    const snapshot now = of.on(date::dawn());
    const agreement_id id = now.find_agreement(agreement);
    first_ = id.is_valid() ? now.record(id).name : text{agreement.name()};
    if (!id.is_valid()) not_known_.push_back({"agreement", text{agreement.name()}});
    run(of.coverage(), dated_features(now, agreement), id.is_valid());
  }
  /// Of an alliance: of the treaty that founds it.
  constexpr trajectory(const world& of, party_ref alliance) {
    const snapshot now = of.on(date::dawn());
    first_ = name_in(now, alliance);
    const party_id body = now.find_party(alliance);
    if (!body.is_valid()) not_known_.push_back({"party", text{alliance.name()}});
    const agreement_id its_treaty =
        body.is_valid() ? now.find_agreement(now.record(body).founded_by) : agreement_id{};
    run(of.coverage(),
        its_treaty.is_valid() ? dated_features(now, its_treaty) : row_list<dated_feature>{},
        its_treaty.is_valid());
  }

  /// The names of the two, or of the agreement or alliance alone, as the world has them.
  [[nodiscard]] constexpr const text& first_name() const noexcept { return first_; }
  [[nodiscard]] constexpr const text& second_name() const noexcept { return second_; }

  /// Each change of where it stands, in order; the first is from `date::dawn()` on.
  [[nodiscard]] constexpr const row_list<level_turn<Scale>>& turns() const& noexcept {
    return turns_;
  }
  // By value: `for (... : trajectory<...>{...}.turns())` would go over what is gone.
  [[nodiscard]] constexpr row_list<level_turn<Scale>> turns() && { return std::move(turns_); }
  /// The turn that a day belongs to. @cost O(log(turns))
  [[nodiscard]] constexpr const level_turn<Scale>& on(date day) const {
    std::size_t low = 0, high = turns_.size();
    while (high - low > 1) {
      const std::size_t middle = low + (high - low) / 2;
      (turns_[middle].from <= day ? low : high) = middle;
    }
    return turns_[low];
  }
  /// Of the days that the facts cover, the first on which it stands at @p goal or above, as far as
  /// that is known: `latest()` is the first day on which it certainly does, `earliest()` the first
  /// on which it may. `partial_date::never()` if it never may.
  [[nodiscard]] constexpr partial_date reached(level<Scale> goal) const {
    partial_date first = partial_date::never();
    for (std::size_t i = 0; i != turns_.size(); ++i) {
      const date day = (std::max)(turns_[i].from, covered_.from());
      const date next = i + 1 == turns_.size() ? date::never() : turns_[i + 1].from;
      if (next <= day || covered_.until() <= day) continue;
      const level_range<Scale>& where = turns_[i].where;
      if (where.at_most && *where.at_most >= goal && first.is_never()) first.earliest_ = day;
      if (where.at_least && *where.at_least >= goal) {
        first.latest_ = day;
        break;
      }
    }
    return first;
  }
  /// Whether anything on record, of whatever day, counts on the scale. If nothing does, the lowest
  /// level says no more than that. Where the scale does not apply (`applies`), whether anything is
  /// on record at all.
  [[nodiscard]] constexpr bool has_facts() const noexcept { return has_facts_; }
  /// Whether the scale applies to what is on record of all days together.
  [[nodiscard]] constexpr bool applies() const noexcept { return applies_; }
  /// The names asked for that the world does not have: then the level is unknown on every day.
  [[nodiscard]] constexpr const row_list<unknown_name>& not_known() const noexcept {
    return not_known_;
  }

  /// Of a tie: whether the facts hold everything between the two. If not, it may have stood higher
  /// on any day than they say.
  [[nodiscard]] constexpr bool is_recorded() const noexcept { return is_recorded_; }

  friend constexpr bool operator==(const trajectory&, const trajectory&) = default;

 private:
  [[nodiscard]] static constexpr text name_in(const snapshot& now, party_ref party) {
    const party_id id = now.find_party(party);
    return id.is_valid() ? now.record(id).name : text{party.name()};
  }

  /// Only what turns on a day is touched: a feature that is not there stays in the list and says
  /// so.
  constexpr void run(period covered, const row_list<dated_feature>& all, bool is_known) {
    covered_ = covered;
    features now;
    now.is_recorded = is_recorded_;
    row_list<truth> before(all.size(), truth::no);
    for (const auto& f : all) now.all.push_back(f.what);
    const auto together = Scale::judge(now.all), without_any = Scale::judge({});
    applies_ = together.has_value();
    has_facts_ = together != without_any || (!applies_ && !all.empty());
    for (auto& f : now.all) f.holds = truth::no;
    for (const date day : days_of_change(covered, all)) {
      const bool complete = is_known && covered.contains(day);
      bool has_turned = turns_.empty() || complete != now.complete;
      now.complete = complete;
      for (std::size_t i = 0; i != all.size(); ++i) {
        before[i] = now.all[i].holds;
        now.all[i].holds = all[i].holds_on(day);
        has_turned = has_turned || !(before[i] == now.all[i].holds);
      }
      if (!has_turned) continue;
      const auto found = score_of<Scale>(now);
      const level_range<Scale> where{found.status, found.at_least, found.at_most};
      if (turns_.empty())
        turns_.push_back({day, where, {}});
      else if (!(turns_.back().where == where))
        turns_.push_back({day, where, because(all, before, now, day)});
    }
  }

  /// The days on which a feature may begin or end, each once, in order, after the first of all
  /// days.
  [[nodiscard]] static constexpr row_list<date> days_of_change(period covered,
                                                               const row_list<dated_feature>& all) {
    row_list<date> days{date::dawn(), covered.from(), covered.until()};
    for (const auto& f : all)
      for (const spell& s : f.days)
        for (const partial_date end : {s.from, s.until}) {
          days.push_back(end.earliest());
          days.push_back(end.latest());
        }
    std::sort(days.begin(), days.end());
    days.erase(std::unique(days.begin(), days.end()), days.end());
    while (!days.empty() && days.back() == date::never()) days.pop_back();
    return days;
  }

  /// Of what turned on @p day: what is needed for one of the two bounds of the level on that day,
  /// or was needed on the day before. Where more features never give less, what a level rose by and
  /// what it fell by is always among these.
  [[nodiscard]] static constexpr row_list<feature_turn> because(const row_list<dated_feature>& all,
                                                                const row_list<truth>& before,
                                                                const features& now, date day) {
    row_list<feature_turn> made;
    const auto add = [&](const auto& holds, bool for_certain) {
      row_list<feature> some;
      for (std::size_t i = 0; i != all.size(); ++i)
        if (for_certain ? holds(i).is_yes() : !holds(i).is_no()) some.push_back(all[i].what);
      for (const feature& decided : detail::deciding<Scale>(some, judged<Scale>(some)))
        for (std::size_t i = 0; i != all.size(); ++i)
          if (all[i].what == decided && !(before[i] == now.all[i].holds))
            add_turn(made, all[i], day);
    };
    for (const bool for_certain : {true, false}) {
      add([&](std::size_t i) { return now.all[i].holds; }, for_certain);
      add([&](std::size_t i) { return before[i]; }, for_certain);
    }
    // A rule by which more features may give less: whatever turned.
    if (made.empty())
      for (std::size_t i = 0; i != all.size(); ++i)
        if (!(before[i] == now.all[i].holds)) add_turn(made, all[i], day);
    return made;
  }

  static constexpr void add_turn(row_list<feature_turn>& made, const dated_feature& of, date day) {
    for (const spell& s : of.days)
      for (const bool begins : {true, false}) {
        const partial_date when = begins ? s.from : s.until;
        if (when.earliest() != day && when.latest() != day) continue;
        const feature_turn turn{when, begins, of.what};
        bool is_new = true;
        for (const auto& known : made) is_new = is_new && !(known == turn);
        if (is_new) made.push_back(turn);
      }
  }

  text first_, second_;
  period covered_;
  bool has_facts_ = false, applies_ = true, is_recorded_ = true;
  row_list<unknown_name> not_known_;
  row_list<level_turn<Scale>> turns_;
};

}  // namespace entente::inline v0

#endif  // ENTENTE_QUERY_TRAJECTORY_HPP
