// SPDX-FileCopyrightText: 2026 The entente authors
// SPDX-License-Identifier: BSL-1.0
#ifndef ENTENTE_MODEL_CONSTRAINT_HPP
#define ENTENTE_MODEL_CONSTRAINT_HPP

#include <entente/model/source.hpp>
#include <entente/model/term.hpp>

namespace entente::inline v0 {

namespace detail {
struct constraint_draft : draft_base {
  using record_type = constraint_record;
  constraint_record& record;
};
}  // namespace detail

template <class C>
concept is_a_clause_of_a_constraint = requires(detail::constraint_draft& draft) {
  C::put(draft);
};

/// Kinds of duty that the constraint speaks of.
template <duty... Duties>
struct on_duties {
  static constexpr void put(detail::constraint_draft& draft) {
    detail::put_once(draft.record.duties, {Duties...});
  }
};

/// Forms of cooperation that the constraint speaks of.
template <auto... Forms>
struct on_forms {
  static_assert((is_a_form<detail::tag_of<Forms>> && ...), "on_forms<...> takes forms");
  static constexpr void put(detail::constraint_draft& draft) {
    detail::put_once(draft.record.forms,
                     list<form_code>::borrow(detail::codes_of<form_code, Forms...>.view()));
    draft.need(detail::named<Forms...>());
  }
};

/// Domains that the constraint or threat speaks of.
template <auto... Domains>
struct on_domains {
  static_assert((is_a_domain<detail::tag_of<Domains>> && ...), "on_domains<...> takes domains");
  static constexpr void put(auto& draft) requires requires { draft.record.domains; }
  {
    detail::put_once(draft.record.domains,
                     list<domain_code>::borrow(detail::codes_of<domain_code, Domains...>.view()));
    draft.need(detail::named<Domains...>());
  }
};

/// Conditions that, all together, keep the constraint from holding.
template <auto... Conditions>
struct except_if {
  static_assert((is_a_condition<detail::tag_of<Conditions>> && ...),
                "except_if<...> takes conditions");
  static constexpr void put(detail::constraint_draft& draft) {
    detail::put_once(draft.record.exceptions,
                     list<term_code>::borrow(detail::codes_of<term_code, Conditions...>.view()));
    draft.need(detail::named<Conditions...>());
  }
};

/// Regions and areas in which the constraint does not hold: `conditions` with it says "only there".
template <auto... Places>
struct except_within {
  static_assert(((is_a_region<detail::tag_of<Places>> || is_an_area<detail::tag_of<Places>>)&&...),
                "except_within<...> takes regions and areas");
  static constexpr void put(detail::constraint_draft& draft) {
    detail::put_once(draft.record.places,
                     list<term_code>::borrow(detail::codes_of<term_code, Places...>.view()));
    draft.need(detail::named<Places...>());
  }
};

/// Earlier constraints of the same holder that are read as this one says, from its first day on: a
/// law that lets a constitution's ban give way under conditions.
template <auto... Constraints>
struct reinterprets {
  static_assert((detail::tag_of<Constraints>::is_an_entente_constraint && ...),
                "reinterprets<...> takes constraints");
  static constexpr void put(detail::constraint_draft& draft) {
    detail::put_once(
        draft.record.reinterprets,
        list<constraint_code>::borrow(detail::codes_of<constraint_code, Constraints...>.view()));
    draft.need(detail::named<Constraints...>());
  }
};

/// A rule that binds whoever names it (`bound_by<...>`): a hard one that forbids a duty makes an
/// agreement that asks it of its holder fail to compile.
template <fixed_string Code, fixed_string Name, rule_kind Kind, strength Strength,
          rule_effect Effect, is_a_clause_of_a_constraint... Clauses>
struct constraint {
  static constexpr bool is_an_entente_noun = true;
  static constexpr bool is_an_entente_constraint = true;

  static constexpr constraint_code own_code = constraint_code::borrow(Code.view());
  static_assert(!own_code.empty(), "code_is_well_formed");
  [[nodiscard]] static constexpr const constraint_code& code() noexcept { return own_code; }
  using kept = detail::kept_record<detail::constraint_draft, detail::needs_of<Clauses...>>;
  static constexpr void made_from(detail::constraint_draft& d) {
    d.record.code = code();
    d.record.name = detail::lasting<Name>();
    d.record.kind = Kind;
    d.record.bars = Strength;
    d.record.effect = Effect;
    (Clauses::put(d), ...);
    demand<errc::constraint_speaks_of_something>(d.record.speaks());
    demand<errc::duties_lie_in_no_domain>(d.record.uses_its_domains());
  }
};

template <class T>
concept is_a_constraint = detail::is_a_noun<T> && requires {
  T::is_an_entente_constraint;
};

}  // namespace entente::inline v0

#endif  // ENTENTE_MODEL_CONSTRAINT_HPP
