// SPDX-FileCopyrightText: 2026 The entente authors
// SPDX-License-Identifier: BSL-1.0
#ifndef ENTENTE_WORLD_GATHER_HPP
#define ENTENTE_WORLD_GATHER_HPP

#include <entente/core/hash.hpp>
#include <entente/core/row_list.hpp>
#include <entente/model/facts.hpp>
#include <entente/model/lowering.hpp>

#include <array>
#include <concepts>
#include <string_view>

namespace entente::inline v0 {

/// What a world is made from: typed nouns and rows.
template <class T>
concept source_of_facts = noun<T> || std::same_as<std::remove_cvref_t<T>, facts>;

namespace detail {

/// Numbers that are hashes already: open addressing, 0 marks a free place.
class identity_set {
 public:
  /// Whether it is new.
  constexpr bool insert(std::uint64_t identity) {
    if (used_ * 2 >= places_.size()) grow();
    if (!place(identity)) return false;
    ++used_;
    return true;
  }

 private:
  constexpr bool place(std::uint64_t identity) {
    std::uint64_t* places = places_.data();
    const std::size_t mask = places_.size() - 1;
    std::size_t at = identity & mask;
    while (places[at] != 0) {
      if (places[at] == identity) return false;
      at = (at + 1) & mask;
    }
    places[at] = identity;
    return true;
  }
  constexpr void grow() {
    buffer<std::uint64_t> old(places_.size() == 0 ? 512 : places_.size() * 4);
    places_.swap(old);
    for (const std::uint64_t one : old)
      if (one != 0) place(one);
  }

  buffer<std::uint64_t> places_;
  std::size_t used_ = 0;
};

/// Collects facts: follows what typed nouns need, and takes a fact that comes twice once. A
/// different fact under a known code is kept, for `diagnose` to report.
class gatherer {
  static constexpr std::size_t room_at_first = 64;

  // Before its uses: clang does not instantiate a later template while it computes a constant.
  /// The number of the fact, which is added if it is new.
  template <class Record>
  static constexpr void take(name_index& index, row_list<Record>& all, const Record& row) {
    const auto name_at = names_in(all);
    const std::uint32_t first = index.find(row.code, name_at);
    if (first != name_index::absent)
      for (std::uint32_t i = first; i != all.size(); ++i)
        if (all[i] == row) return;
    all.push_back(row);
    if (first == name_index::absent)
      index.insert(static_cast<std::uint32_t>(all.size() - 1), name_at);
  }
  /// Statuses and recorded ties have no code, and are few.
  template <class Record>
  static constexpr void take_uncoded(row_list<Record>& all, const Record& row) {
    for (const Record& known : over(all))
      if (known == row) return;
    all.push_back(row);
  }
  /// Room for @p more rows; asked for often, it still grows by doubling.
  template <class Record>
  static constexpr void make_room(row_list<Record>& all, std::size_t more) {
    const std::size_t needed = all.size() + more;
    if (needed > all.capacity()) all.reserve(needed > 2 * all.size() ? needed : 2 * all.size());
  }

 public:
  constexpr gatherer() {
    all_.terms.reserve(room_at_first);
    all_.constraints.reserve(room_at_first);
    all_.parties.reserve(room_at_first);
  }

  constexpr void add(const node& n) {
    if (!followed_.insert(n.identity)) return;
    switch (n.kind) {
      case node_kind::bundle:
        break;
      case node_kind::term:
        take(terms_of(*n.term), all_.terms, *n.term);
        break;
      case node_kind::constraint:
        take(constraints_, all_.constraints, *n.constraint);
        break;
      case node_kind::party:
        take(parties_, all_.parties, *n.party);
        make_room(all_.memberships, n.row_count);
        for (const auto& m : block{n.memberships, n.row_count}) take_membership(m);
        break;
      case node_kind::agreement:
        take(agreements_, all_.agreements, *n.agreement);
        break;
      case node_kind::proposal:
        take(proposals_, all_.proposals, *n.agreement);
        break;
      case node_kind::practice:
        make_room(all_.steps, n.row_count);
        for (const auto& s : block{n.steps, n.row_count}) take(steps_, all_.steps, s);
        break;
      case node_kind::precedent:
        take(precedents_, all_.precedents, *n.precedent);
        break;
      case node_kind::position:
        take(positions_, all_.positions, *n.position);
        break;
      case node_kind::threat:
        take(threats_, all_.threats, *n.threat);
        break;
      case node_kind::statuses:
        for (const auto& s : block{n.statuses, n.row_count}) take_uncoded(all_.statuses, s);
        break;
      case node_kind::recorded_tie:
        take_uncoded(all_.recorded_ties, *n.tie);
        break;
    }
    for (const named_nouns& some : n.needs)
      for (const node* other : some) add(*other);
  }

  constexpr void add(const facts& given) {
    for (const auto& r : given.terms) take(terms_of(r), all_.terms, r);
    for (const auto& r : given.constraints) take(constraints_, all_.constraints, r);
    for (const auto& r : given.parties) take(parties_, all_.parties, r);
    for (const auto& r : given.memberships) take_membership(r);
    for (const auto& r : given.agreements) take(agreements_, all_.agreements, r);
    for (const auto& r : given.proposals) take(proposals_, all_.proposals, r);
    for (const auto& r : given.steps) take(steps_, all_.steps, r);
    for (const auto& r : given.precedents) take(precedents_, all_.precedents, r);
    for (const auto& r : given.positions) take(positions_, all_.positions, r);
    for (const auto& r : given.threats) take(threats_, all_.threats, r);
    for (const auto& r : given.statuses) take_uncoded(all_.statuses, r);
    for (const auto& r : given.recorded_ties) take_uncoded(all_.recorded_ties, r);
    if (given.coverage) all_.coverage = given.coverage;
  }

  [[nodiscard]] constexpr facts finish() && { return static_cast<facts&&>(all_); }

 private:
  constexpr name_index& terms_of(const term_record& row) noexcept {
    return terms_[static_cast<std::size_t>(row.kind)];
  }

  /// Memberships have no code: those of one party form a chain.
  constexpr void take_membership(const membership_record& row) {
    auto& all = all_.memberships;
    const auto name_at = [&](std::uint32_t i) { return hashed_name{all[i].party}; };
    const std::uint32_t head = memberships_.find(row.party, name_at);
    for (std::uint32_t i = head; i != name_index::absent; i = next_membership_[i])
      if (all[i] == row) return;
    const auto number = static_cast<std::uint32_t>(all.size());
    all.push_back(row);
    if (head == name_index::absent) {
      next_membership_.push_back(name_index::absent);
      memberships_.insert(number, name_at);
    } else {
      next_membership_.push_back(next_membership_[head]);
      next_membership_[head] = number;
    }
  }

  facts all_;
  identity_set followed_;  // nouns of which the facts and needs were taken
  std::array<name_index, words_of(term_kind{}).size()> terms_;
  name_index constraints_, parties_, agreements_, proposals_, steps_;
  name_index precedents_, positions_, threats_;
  name_index memberships_;
  row_list<std::uint32_t> next_membership_;
};

}  // namespace detail

/// The facts of @p sources with everything they name: nouns, rows or both.
template <source_of_facts... Sources>
[[nodiscard]] constexpr facts gather(const Sources&... sources) {
  detail::gatherer all;
  [[maybe_unused]] const auto add = [&all]<class Source>(const Source& one) {
    if constexpr (noun<Source>)
      all.add(detail::node_of<std::remove_cvref_t<Source>>);
    else
      all.add(one);
  };
  (add(sources), ...);
  return static_cast<detail::gatherer&&>(all).finish();
}

}  // namespace entente::inline v0

#endif  // ENTENTE_WORLD_GATHER_HPP
