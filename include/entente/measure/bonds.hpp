// SPDX-FileCopyrightText: 2026 The entente authors
// SPDX-License-Identifier: BSL-1.0
#ifndef ENTENTE_MEASURE_BONDS_HPP
#define ENTENTE_MEASURE_BONDS_HPP

#include <entente/measure/year_rule.hpp>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <string_view>
#include <utility>
#include <vector>

namespace entente::inline v0::detail {

// What binds parties to one another by agreements, over all time: what every table by year, and
// every table of dated spells, is made of.

/// Days of which the ends may be known in part only: possible from the first of four to the last,
/// certain from the second to the third, if that is after it.
struct stretch {
  moment possible_from, certain_from, certain_until, possible_until;

  constexpr stretch() noexcept = default;
  constexpr explicit stretch(const spell& s) noexcept
      : possible_from{s.from.earliest()},
        certain_from{s.from.latest()},
        certain_until{s.until.earliest()},
        possible_until{s.until.latest()} {}

  [[nodiscard]] constexpr bool is_possible() const noexcept {
    return possible_from.day < possible_until.day;
  }
  [[nodiscard]] constexpr bool is_certain() const noexcept {
    return certain_from.day < certain_until.day;
  }
  [[nodiscard]] constexpr bool same_days(const stretch& other) const noexcept {
    return possible_from.day == other.possible_from.day &&
           certain_from.day == other.certain_from.day &&
           certain_until.day == other.certain_until.day &&
           possible_until.day == other.possible_until.day;
  }
  /// The days that lie in both.
  [[nodiscard]] constexpr stretch within(const stretch& other) const noexcept {
    stretch made;
    made.possible_from = later(possible_from, other.possible_from);
    made.certain_from = later(certain_from, other.certain_from);
    made.certain_until = sooner(certain_until, other.certain_until);
    made.possible_until = sooner(possible_until, other.possible_until);
    return made;
  }
  [[nodiscard]] constexpr spell days() const noexcept {
    spell made;
    made.from.earliest_ = date::from_days(possible_from.day);
    made.from.latest_ = date::from_days(certain_from.day);
    made.until.earliest_ = date::from_days(certain_until.day);
    made.until.latest_ = date::from_days(possible_until.day);
    return made;
  }
};

/// A party of an agreement, with the days on which the agreement certainly or possibly binds it.
struct bound_spell {
  std::uint32_t party;
  stretch during;
  std::string_view phase;

  /// Whether both are bound to one another where their days overlap: of phases that run at once,
  /// each binds its own parties.
  [[nodiscard]] constexpr bool is_with(const bound_spell& other) const noexcept {
    return party != other.party && share_a_phase(phase, other.phase);
  }
};

/// An article that pledges something and is read by default, with ids for codes.
struct pledging_article {
  flag_set<duty> pledges;
  stretch during;
  bool every_party_benefits;
  std::vector<std::uint32_t> beneficiaries;  // sorted

  [[nodiscard]] constexpr bool benefits(std::uint32_t party) const {
    return every_party_benefits ||
           std::binary_search(beneficiaries.begin(), beneficiaries.end(), party);
  }
};

/// One agreement with what is asked of it for each pair of its parties. Its record outlives it.
class agreement_bonds {
 public:
  constexpr agreement_bonds(const world& of, const agreement_record& agreement) {
    const stretch life{agreement.life()};
    for (const auto& p : agreement.parties) {
      const stretch during = life.within(stretch{p.during});
      if (during.is_possible())
        parties_.push_back({number_of(of, p.party), during, p.phase.view()});
    }
    borne_.resize(parties_.size());
    for (const auto& article : agreement.articles) {
      if (article.pledges.empty() || !is_read_by_default(agreement, article)) continue;
      const auto number = static_cast<std::uint32_t>(articles_.size());
      pledging_article made{
          article.pledges, stretch{article.during}, article.beneficiaries.empty(), {}};
      for (const auto& p : article.beneficiaries) made.beneficiaries.push_back(number_of(of, p));
      std::sort(made.beneficiaries.begin(), made.beneficiaries.end());
      articles_.push_back(std::move(made));
      std::vector<std::uint32_t> bearers;
      for (const auto& p : article.bearers) bearers.push_back(number_of(of, p));
      for (std::size_t i = 0; i != parties_.size(); ++i)
        if (bearers.empty() ||
            std::find(bearers.begin(), bearers.end(), parties_[i].party) != bearers.end())
          borne_[i].push_back(number);
    }
  }

  /// The spells of its parties: several of one that left and came back.
  [[nodiscard]] constexpr const std::vector<bound_spell>& parties() const noexcept {
    return parties_;
  }

  /// Calls `each(stretch, duties)` for the days on which it binds one party to another, with what
  /// the first owes the second on all of them, and then for days on which it owes more. No call if
  /// the two were never bound at a time.
  template <class Each>
  constexpr void each_promise(std::size_t bearer, std::size_t beneficiary, const Each& each) const {
    const bound_spell& one = parties_[bearer];
    const bound_spell& other = parties_[beneficiary];
    if (!one.is_with(other)) return;
    const stretch both = one.during.within(other.during);
    if (!both.is_possible()) return;
    flag_set<duty> throughout;
    bool is_more_owed = false;
    for (const std::uint32_t number : borne_[bearer]) {
      const pledging_article& article = articles_[number];
      if (!article.benefits(other.party)) continue;
      if (both.within(article.during).same_days(both))
        throughout |= article.pledges;
      else
        is_more_owed = true;
    }
    each(both, throughout);
    if (!is_more_owed) return;
    for (const std::uint32_t number : borne_[bearer]) {
      const pledging_article& article = articles_[number];
      const stretch shorter = both.within(article.during);
      if (shorter.is_possible() && !shorter.same_days(both) && article.benefits(other.party))
        each(shorter, article.pledges);
    }
  }

 private:
  static constexpr std::uint32_t number_of(const world& of, const party_code& code) {
    return static_cast<std::uint32_t>(of.find_party(code).index());
  }

  std::vector<bound_spell> parties_;
  std::vector<pledging_article> articles_;
  std::vector<std::vector<std::uint32_t>> borne_;  // by each of the parties: numbers of articles
};

}  // namespace entente::inline v0::detail

#endif  // ENTENTE_MEASURE_BONDS_HPP
