// SPDX-FileCopyrightText: 2026 The entente authors
// SPDX-License-Identifier: BSL-1.0
#ifndef ENTENTE_MODEL_THREAT_HPP
#define ENTENTE_MODEL_THREAT_HPP

#include <entente/model/state.hpp>

namespace entente::inline v0 {

namespace detail {
struct threat_draft : draft_base {
  using record_type = threat_record;
  threat_record& record;
};
}  // namespace detail

template <class C>
concept is_a_clause_of_a_threat = requires(detail::threat_draft& draft) {
  C::put(draft);
};

/// Who threatens; without this clause nobody is named.
template <auto... Parties>
struct by {
  static_assert(detail::parties_only<Parties...>::hold);
  static constexpr void put(detail::threat_draft& draft) {
    detail::put_parties<Parties...>(draft, draft.record.actors);
  }
};

/// Who is threatened.
template <auto... Parties>
struct against {
  static_assert(detail::parties_only<Parties...>::hold);
  static constexpr void put(detail::threat_draft& draft) {
    detail::put_parties<Parties...>(draft, draft.record.targets);
  }
};

/// By whom or how surely it is laid to the actors.
template <fixed_string Words>
struct attributed {
  static constexpr void put(detail::threat_draft& draft) {
    detail::put_once(draft.record.attribution, detail::lasting<Words>());
  }
};

/// An act or condition that threatens parties.
///   inline constexpr struct circuit_of_aldera final
///       : threat<"TH1", "2021-10", "Naval circuit", show_of_force, by<borea>, against<aldera>,
///                on_domains<maritime>, attributed<"documented">> {
///   } circuit_of_aldera;
template <fixed_string Code, partial_date On, fixed_string Says, auto Kind,
          is_a_clause_of_a_threat... Clauses>
struct threat {
  static constexpr bool is_an_entente_noun = true;
  static_assert(threat_code::is_well_formed(Code.view()), "code_is_well_formed");
  static_assert(is_a_threat_kind<detail::tag_of<Kind>>, "threat<...> takes a kind of threat");

  using kept = detail::kept_record<detail::threat_draft, detail::needs_of<Clauses...> + 1>;
  static constexpr void made_from(detail::threat_draft& d) {
    d.record.code = threat_code::borrow(Code.view());
    d.record.on = On;
    d.record.says = detail::lasting<Says>();
    d.record.kind = detail::tag_of<Kind>::code();
    (Clauses::put(d), ...);
    d.need(detail::named<Kind>());
  }
};

}  // namespace entente::inline v0

#endif  // ENTENTE_MODEL_THREAT_HPP
