// SPDX-FileCopyrightText: 2026 The entente authors
// SPDX-License-Identifier: BSL-1.0
#ifndef ENTENTE_MODEL_PRECEDENT_HPP
#define ENTENTE_MODEL_PRECEDENT_HPP

#include <entente/model/practice.hpp>

namespace entente::inline v0 {

namespace detail {
struct precedent_draft : draft_base {
  using record_type = precedent_record;
  precedent_record& record;
};
}  // namespace detail

template <class C>
concept is_a_clause_of_a_precedent = requires(detail::precedent_draft& draft) {
  C::put(draft);
};

template <auto... Parties>
struct provided_by {
  static_assert(detail::parties_only<Parties...>::hold);
  static constexpr void put(detail::precedent_draft& draft) {
    detail::put_parties<Parties...>(draft, draft.record.providers);
  }
};

template <auto... Parties>
struct provided_to {
  static_assert(detail::parties_only<Parties...>::hold);
  static constexpr void put(detail::precedent_draft& draft) {
    detail::put_parties<Parties...>(draft, draft.record.recipients);
  }
};

/// What the recipient was, then, to the body that provided, or to the alliance of the states that
/// did.
template <membership Then>
struct recipient_was {
  static constexpr void put(detail::precedent_draft& draft) {
    detail::put_once(draft.record.recipient_was, Then);
  }
};

/// What it answered.
template <fixed_string Words>
struct occasioned_by {
  static constexpr void put(detail::precedent_draft& draft) {
    detail::put_once(draft.record.occasion, detail::lasting<Words>());
  }
};

/// It came by invoking a clause of mutual defence; without this clause it did not.
struct by_invoking_the_guarantee {
  static constexpr void put(detail::precedent_draft& draft) {
    draft.record.invoked_guarantee = truth::yes;
  }
};

/// A duty bound the provider to it; without this clause none did.
struct under_a_binding_duty {
  static constexpr void put(detail::precedent_draft& draft) { draft.record.binding = truth::yes; }
};

/// What it is pointed to for.
template <fixed_string Words>
struct bears_on {
  static constexpr void put(detail::precedent_draft& draft) {
    detail::put_once(draft.record.bearing, detail::lasting<Words>());
  }
};

/// One party's help to another, or their arrangement, that others may point to.
///   inline constexpr struct experts_for_aldera final
///       : precedent<"PR1", "2022-09", "Expert team sent", provided_by<league>,
///       provided_to<aldera>,
///                   takes<expert_team, cyber>, recipient_was<membership::member>> {
///   } experts_for_aldera;
template <fixed_string Code, partial_date On, fixed_string Says,
          is_a_clause_of_a_precedent... Clauses>
struct precedent {
  static constexpr bool is_an_entente_noun = true;
  static_assert(precedent_code::is_well_formed(Code.view()), "code_is_well_formed");

  static constexpr precedent_code own_code = precedent_code::borrow(Code.view());
  [[nodiscard]] static constexpr const precedent_code& code() noexcept { return own_code; }

  using kept = detail::kept_record<detail::precedent_draft, detail::needs_of<Clauses...>>;
  static constexpr void made_from(detail::precedent_draft& d) {
    d.record.code = own_code;
    d.record.on = On;
    d.record.says = detail::lasting<Says>();
    d.record.invoked_guarantee = truth::no;
    d.record.binding = truth::no;
    (Clauses::put(d), ...);
  }
};

}  // namespace entente::inline v0

#endif  // ENTENTE_MODEL_PRECEDENT_HPP
