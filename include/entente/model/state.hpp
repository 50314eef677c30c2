// SPDX-FileCopyrightText: 2026 The entente authors
// SPDX-License-Identifier: BSL-1.0
#ifndef ENTENTE_MODEL_STATE_HPP
#define ENTENTE_MODEL_STATE_HPP

#include <entente/model/constraint.hpp>

namespace entente::inline v0 {

namespace detail {
struct party_draft : draft_base {
  using record_type = party_record;
  party_record& record;
};

}  // namespace detail

template <class C>
concept is_a_clause_of_a_state = requires(detail::party_draft& draft) {
  C::put(draft);
};

/// The parts of the world in which a party lies.
template <auto... Regions>
struct located_in {
  static_assert((is_a_region<detail::tag_of<Regions>> && ...), "located_in<...> takes regions");
  static constexpr void put(detail::party_draft& draft) {
    detail::put_once(draft.record.located_in,
                     list<term_code>::borrow(detail::codes_of<term_code, Regions...>.view()));
    draft.need(detail::named<Regions...>());
  }
};

/// The constraints that a party is under.
template <auto... Constraints>
struct bound_by {
  static_assert((is_a_constraint<detail::tag_of<Constraints>> && ...),
                "bound_by<...> takes constraints");
  static constexpr void put(detail::party_draft& draft) {
    detail::put_once(
        draft.record.bound_by,
        list<constraint_code>::borrow(detail::codes_of<constraint_code, Constraints...>.view()));
    draft.need(detail::named<Constraints...>());
  }
};

/// A state.
///   inline constexpr struct japan final : state<"JPN", "Japan", located_in<indo_pacific>> {}
///   japan;
template <fixed_string Code, fixed_string Name, is_a_clause_of_a_state... Clauses>
struct state {
  static constexpr bool is_an_entente_noun = true;
  static constexpr bool is_an_entente_party = true;

  static constexpr party_code own_code = party_code::borrow(Code.view());
  static_assert(!own_code.empty(), "code_is_well_formed");
  [[nodiscard]] static constexpr const party_code& code() noexcept { return own_code; }
  using kept = detail::kept_record<detail::party_draft, detail::needs_of<Clauses...>>;
  static constexpr void made_from(detail::party_draft& d) {
    d.record.code = code();
    d.record.name = detail::lasting<Name>();
    (Clauses::put(d), ...);
  }
};

/// A party to agreements: a state or an alliance.
template <class T>
concept is_a_party = detail::is_a_noun<std::remove_cvref_t<T>> && requires {
  std::remove_cvref_t<T>::is_an_entente_party;
};

namespace detail {
/// Where a clause takes parties: the noun that is none is named in the diagnostic.
template <auto... Nouns>
struct parties_only {
  template <auto Noun>
  static constexpr void demand_one() {
    static_assert(is_a_party<tag_of<Noun>>, "party_is_a_party: a party is a state or an alliance");
  }
  static constexpr bool hold = ((demand_one<Nouns>(), true) && ...);
};
template <auto... Parties>
inline constexpr lasting_array<party_code, sizeof...(Parties)> party_codes_of{
    std::in_place, tag_of<Parties>::code()...};

/// Sets a list of parties of a record, once.
template <auto... Parties>
constexpr void put_parties(draft_base& draft, list<party_code>& field) {
  put_once(field, list<party_code>::borrow(party_codes_of<Parties...>.view()));
  draft.need(named<Parties...>());
}
}  // namespace detail

}  // namespace entente::inline v0

#endif  // ENTENTE_MODEL_STATE_HPP
