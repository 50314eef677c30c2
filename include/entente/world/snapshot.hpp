// SPDX-FileCopyrightText: 2026 The entente authors
// SPDX-License-Identifier: BSL-1.0
#ifndef ENTENTE_WORLD_SNAPSHOT_HPP
#define ENTENTE_WORLD_SNAPSHOT_HPP

#include <entente/core/bit_matrix.hpp>
#include <entente/world/bound.hpp>

#include <array>
#include <cstddef>
#include <cstdint>
#include <span>

namespace entente::inline v0 {

namespace detail {
class live_snapshot;
}

/// A world on one day, under one reading of its articles. It owns what it needs, so that a snapshot
/// of a temporary world is safe; copies are cheap but for its matrices. Questions are free
/// functions of it
/// (`query/`); this class only looks things up.
class snapshot {
 public:
  [[nodiscard]] constexpr date day() const noexcept { return day_; }
  /// The reading asked for; empty for each article's default.
  [[nodiscard]] constexpr std::string_view reading() const noexcept { return reading_.view(); }
  /// Whether the facts claim to be complete for this day.
  [[nodiscard]] constexpr bool is_covered() const noexcept {
    return data_->coverage.contains(day_);
  }
  [[nodiscard]] constexpr period coverage() const noexcept { return data_->coverage; }
  /// Whether the facts claim to hold every agreement and step between two parties, so that their
  /// silence about the two is a "no": all pairs, where they list none (`facts::recorded_ties`).
  /// Unknown for a party that the world does not have.
  /// @cost O(recorded ties)
  [[nodiscard]] constexpr truth is_recorded(party_ref a, party_ref b) const {
    const party_id one = find_party(a), other = find_party(b);
    if (!one.is_valid() || !other.is_valid()) return truth::unknown;
    const auto& listed = data_->all.recorded_ties;
    if (listed.empty()) return truth::yes;
    const party_code &first = record(one).code, &second = record(other).code;
    for (const recorded_tie& tie : detail::over(listed))
      if ((tie.first == first && tie.second == second) ||
          (tie.first == second && tie.second == first))
        return truth::yes;
    return truth::no;
  }
  [[nodiscard]] constexpr const facts& all_facts() const noexcept { return data_->all; }

  /// An id that is not valid if the world has no such party.
  /// @cost O(length of the code)
  [[nodiscard]] constexpr party_id find_party(party_ref party) const {
    if (party.number().is_valid()) return party.number();
    return data_->find_party(party.hashed());
  }
  [[nodiscard]] constexpr agreement_id find_agreement(agreement_ref agreement) const {
    if (agreement.number().is_valid()) return agreement.number();
    return data_->find_agreement(agreement.hashed());
  }
  [[nodiscard]] constexpr domain_id find_domain(domain_ref domain) const {
    if (domain.number().is_valid()) return domain.number();
    return data_->find_domain(domain.hashed());
  }
  [[nodiscard]] constexpr form_id find_form(form_ref form) const {
    if (form.number().is_valid()) return form.number();
    return data_->find_form(form.hashed());
  }

  [[nodiscard]] constexpr std::size_t parties() const noexcept { return data_->parties.size(); }
  [[nodiscard]] constexpr const party_record& record(party_id party) const noexcept {
    return data_->all.parties[party.index()];
  }
  [[nodiscard]] constexpr std::size_t agreements() const noexcept {
    return data_->agreements.size();
  }
  [[nodiscard]] constexpr const agreement_record& record(agreement_id agreement) const noexcept {
    return data_->all.agreements[agreement.index()];
  }
  [[nodiscard]] constexpr const domain_code& record(domain_id domain) const noexcept {
    return data_->domains[domain.index()];
  }
  [[nodiscard]] constexpr const form_code& record(form_id form) const noexcept {
    return data_->forms[form.index()];
  }
  [[nodiscard]] constexpr std::size_t domains() const noexcept { return data_->domains.size(); }
  [[nodiscard]] constexpr std::size_t forms() const noexcept { return data_->forms.size(); }

  /// Whether the agreement is in force today.
  [[nodiscard]] constexpr truth in_force(agreement_id agreement) const {
    return data_->agreements[agreement.index()].life.contains(day_);
  }
  /// Whether the agreement is in force today and the party is bound by it.
  [[nodiscard]] constexpr truth is_bound(agreement_id agreement, party_id party) const {
    truth bound = truth::no;
    for (const auto& p : detail::over(data_->agreements[agreement.index()].parties))
      if (p.party == party) bound = bound || p.during.contains(day_);
    return bound && in_force(agreement);
  }
  /// Whether two are parties today and are so to one another: of phases of an agreement that run at
  /// once, each binds its own parties. It does not ask whether the agreement is in force.
  [[nodiscard]] constexpr truth bound_together(agreement_id agreement, party_id one,
                                               party_id other) const {
    return detail::are_bound_together(data_->agreements[agreement.index()].parties, one, other,
                                      [&](const spell& s) { return s.contains(day_); });
  }

  /// Who certainly owes whom: row bearer, column beneficiary.
  /// @shape parties() x parties()
  [[nodiscard]] constexpr const bit_matrix& owed(duty kind) const noexcept {
    return owed_[static_cast<std::size_t>(kind)];
  }
  /// Who owes whom certainly or possibly: never less than `owed`.
  [[nodiscard]] constexpr const bit_matrix& possibly_owed(duty kind) const noexcept {
    return possibly_owed_[static_cast<std::size_t>(kind)];
  }

  /// What the agreements, memberships, frameworks and steps of one party are: numbers into the
  /// facts.
  [[nodiscard]] constexpr std::span<const std::uint32_t> agreements_of(
      party_id party) const noexcept {
    return span_of(data_->parties[party.index()].agreements);
  }
  [[nodiscard]] constexpr std::span<const std::uint32_t> memberships_of(
      party_id party) const noexcept {
    return span_of(data_->parties[party.index()].memberships);
  }
  [[nodiscard]] constexpr std::span<const std::uint32_t> memberships_in(
      party_id body) const noexcept {
    return span_of(data_->parties[body.index()].memberships_held);
  }
  [[nodiscard]] constexpr std::span<const std::uint32_t> frameworks_of(
      party_id body) const noexcept {
    return span_of(data_->parties[body.index()].frameworks);
  }
  [[nodiscard]] constexpr std::span<const std::uint32_t> steps_of(party_id party) const noexcept {
    return span_of(data_->parties[party.index()].steps);
  }

  /// Whether an article counts under this snapshot's reading: the reading asked for if the article
  /// is given in it, else the first it is given in.
  [[nodiscard]] constexpr bool reads(const agreement_record& agreement,
                                     const article_record& article) const {
    bool asked_for = false;
    if (!reading_.empty())
      for (const auto& other : agreement.articles)
        asked_for = asked_for || (other.number == article.number && other.reading == reading_);
    return asked_for ? article.reading == reading_ : detail::is_read_by_default(agreement, article);
  }

  /// Whether the article, while it holds, is owed by the one to the other: both by name or, where
  /// it names nobody, as parties, which the agreement binds to one another (`bound_together`).
  [[nodiscard]] constexpr truth obliges(agreement_id agreement, std::size_t article,
                                        party_id bearer, party_id beneficiary) const {
    const auto& a = data_->agreements[agreement.index()].articles[article];
    if (!is_named(a.every_party_bears, a.bearers, bearer) ||
        !is_named(a.every_party_benefits, a.beneficiaries, beneficiary))
      return truth::no;
    return bound_together(agreement, bearer, beneficiary);
  }

 private:
  friend class world;
  friend class detail::live_snapshot;

  constexpr snapshot(detail::shared<detail::world_data> data, date day, term_code reading)
      : data_{static_cast<detail::shared<detail::world_data>&&>(data)},
        day_{day},
        reading_{static_cast<term_code&&>(reading)} {
    for (std::size_t kind = 0; kind != duties; ++kind) {
      owed_[kind] = bit_matrix{parties()};
      possibly_owed_[kind] = bit_matrix{parties()};
    }
    row_masks masks{bit_matrix::words_for(parties())};
    for (std::size_t i = 0; i != agreements(); ++i) fill(agreement_id{i}, masks);
  }

  /// By pointer and size: a conversion makes the compiler check every concept of a range.
  [[nodiscard]] static constexpr std::span<const std::uint32_t> span_of(
      const row_list<std::uint32_t>& numbers) noexcept {
    return {numbers.data(), numbers.size()};
  }

  [[nodiscard]] static constexpr bool is_named(bool all, const row_list<party_id>& named,
                                               party_id party) noexcept {
    for (const party_id one : detail::over(named)) all = all || one == party;
    return all;
  }

  /// Calls `each(spell, truth of its being today)` for the parties named, or for all.
  template <class Each>
  constexpr void each_party(const detail::bound_agreement& bound, bool all,
                            const row_list<party_id>& named, const Each& each) const {
    for (const detail::bound_party& p : detail::over(bound.parties)) {
      if (!is_named(all, named, p.party)) continue;
      const truth in = p.during.contains(day_);
      if (!in.is_no()) each(p, in);
    }
  }

  /// Calls `each(article, truth)` for every article of the agreement that pledges something, is
  /// read, and holds today certainly or possibly.
  template <class Each>
  constexpr void each_article(agreement_id agreement, const Each& each) const {
    const truth life = in_force(agreement);
    if (life.is_no()) return;
    for (const auto& article : detail::over(data_->agreements[agreement.index()].articles)) {
      const truth holds = life && article.during.contains(day_);
      if (article.pledges.empty() || holds.is_no()) continue;
      if (reading_.empty() ? article.is_read_by_default : reads(agreement, article.number))
        each(article, holds);
    }
  }
  [[nodiscard]] constexpr bool reads(agreement_id agreement, std::size_t article) const {
    return reads(record(agreement), record(agreement).articles[article]);
  }

  /// The beneficiaries of one article, a bit each: made once for all articles.
  struct row_masks {
    detail::buffer<std::uint64_t> certain, possible;
    constexpr explicit row_masks(std::size_t words) : certain(words), possible(words) {}
  };

  /// Adds one agreement's duties to the matrices: whole rows of words, not pairs.
  /// @pre @p masks are 0, and are so again afterwards
  constexpr void fill(agreement_id agreement, row_masks& masks) {
    const detail::bound_agreement& bound = data_->agreements[agreement.index()];
    if (bound.phases_overlap) {
      each_pair(agreement, [&](duty kind, party_id bearer, party_id beneficiary, bool is_certain) {
        const auto k = static_cast<std::size_t>(kind);
        possibly_owed_[k].set(bearer.index(), beneficiary.index());
        if (is_certain) owed_[k].set(bearer.index(), beneficiary.index());
      });
      return;
    }
    std::uint64_t* const certain = masks.certain.data();
    std::uint64_t* const possible = masks.possible.data();
    each_article(agreement, [&](const detail::bound_article& article, truth holds) {
      each_party(bound, article.every_party_benefits, article.beneficiaries,
                 [&](const detail::bound_party& beneficiary, truth benefits) {
                   const std::size_t at = beneficiary.party.index();
                   const std::uint64_t bit = std::uint64_t{1} << (at % 64);
                   possible[at / 64] |= bit;
                   if ((holds && benefits).is_yes()) certain[at / 64] |= bit;
                 });
      each_party(bound, article.every_party_bears, article.bearers,
                 [&](const detail::bound_party& bearer, truth bears) {
                   const std::size_t at = bearer.party.index();
                   for (const duty kind : article.pledges) {
                     const auto add = [&](bit_matrix& matrix, const std::uint64_t* mask) {
                       matrix.add_to_row(at, {mask, matrix.words()});
                       matrix.reset(at, at);
                     };
                     add(possibly_owed_[static_cast<std::size_t>(kind)], possible);
                     if (bears.is_yes()) add(owed_[static_cast<std::size_t>(kind)], certain);
                   }
                 });
      each_party(bound, article.every_party_benefits, article.beneficiaries,
                 [&](const detail::bound_party& beneficiary, truth) {
                   const std::size_t word = beneficiary.party.index() / 64;
                   possible[word] = certain[word] = 0;
                 });
    });
  }

  /// Calls `each(kind, bearer, beneficiary, certain)` for every pair of one agreement's duties.
  template <class Each>
  constexpr void each_pair(agreement_id agreement, const Each& each) const {
    const detail::bound_agreement& bound = data_->agreements[agreement.index()];
    each_article(agreement, [&](const detail::bound_article& article, truth holds) {
      each_party(bound, article.every_party_bears, article.bearers,
                 [&](const detail::bound_party& bearer, truth bears) {
                   each_party(bound, article.every_party_benefits, article.beneficiaries,
                              [&](const detail::bound_party& beneficiary, truth benefits) {
                                if (!bearer.is_with(beneficiary)) return;
                                for (const duty kind : article.pledges)
                                  each(kind, bearer.party, beneficiary.party,
                                       (holds && bears && benefits).is_yes());
                              });
                 });
    });
  }

  static constexpr std::size_t duties = words_of(duty{}).size();

  detail::shared<detail::world_data> data_;
  date day_;
  term_code reading_;
  std::array<bit_matrix, duties> owed_;
  std::array<bit_matrix, duties> possibly_owed_;
};

}  // namespace entente::inline v0

#endif  // ENTENTE_WORLD_SNAPSHOT_HPP
