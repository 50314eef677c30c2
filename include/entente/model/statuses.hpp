// SPDX-FileCopyrightText: 2026 The entente authors
// SPDX-License-Identifier: BSL-1.0
#ifndef ENTENTE_MODEL_STATUSES_HPP
#define ENTENTE_MODEL_STATUSES_HPP

#include <entente/model/state.hpp>

namespace entente::inline v0 {

namespace detail {
struct statuses_draft : draft_base {
  rows<status_record> statuses;
};
struct one_status : draft_base {
  status_record& record;
};
}  // namespace detail

namespace detail {
template <std::size_t Needs, std::size_t Statuses>
struct kept_statuses : node {
  constexpr kept_statuses(void (*put_all)(statuses_draft&), std::uint64_t tag) {
    identity = tag;
    fill(put_all);
  }
  kept_statuses(const kept_statuses&) = delete;

 private:
  constexpr void fill(void (*put_all)(statuses_draft&)) {
    rows<named_nouns> naming{named_};
    statuses_draft draft{{naming}, {statuses_.elements}};
    put_all(draft);
    needs = naming.view();
    kind = node_kind::statuses;
    statuses = statuses_.elements;
    row_count = Statuses;
  }

  named_nouns named_[Needs];
  lasting_array<status_record, Statuses> statuses_;
};
}  // namespace detail

template <class C>
concept is_a_clause_of_a_status = requires(detail::one_status& draft) {
  C::put(draft);
};

/// One spell of one party: `has_status<aldera, "integrated_command", "outside", "1966-07-01">`.
template <auto Party, fixed_string Aspect, fixed_string Standing, partial_date From,
          partial_date Until = partial_date::never(), is_a_clause_of_a_status... Clauses>
struct has_status {
  static_assert(detail::parties_only<Party>::hold);
  static constexpr std::size_t needs = 1 + detail::needs_of<Clauses...>;
  static constexpr void put(detail::statuses_draft& draft, const party_code& body) {
    detail::one_status part{{draft.needs}, draft.statuses.add()};
    part.record.body = body;
    part.record.party = detail::tag_of<Party>::code();
    part.record.aspect = detail::lasting<Aspect>();
    part.record.status = detail::lasting<Standing>();
    part.record.during = {From, Until};
    demand<errc::end_is_after_beginning>(part.record.during.can_be());
    (Clauses::put(part), ...);
    draft.need(detail::named<Party>());
  }
};

/// How parties stand in single respects of a body: outside its command, host of its weapons.
///   inline constexpr struct league_statuses final
///       : statuses<league, has_status<aldera, "integrated_command", "outside", "1966">> {
///   } league_statuses;
template <auto Body, class... Spells>
struct statuses {
  static_assert(detail::parties_only<Body>::hold);
  static constexpr bool is_an_entente_noun = true;

  using kept = detail::kept_statuses<1 + detail::needs_of<Spells...>, sizeof...(Spells)>;
  static constexpr void made_from(detail::statuses_draft& d) {
    d.need(detail::named<Body>());
    (Spells::put(d, detail::tag_of<Body>::code()), ...);
  }
};

}  // namespace entente::inline v0

#endif  // ENTENTE_MODEL_STATUSES_HPP
