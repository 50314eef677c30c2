// SPDX-FileCopyrightText: 2026 The entente authors
// SPDX-License-Identifier: BSL-1.0
#ifndef ENTENTE_MODEL_PRACTICE_HPP
#define ENTENTE_MODEL_PRACTICE_HPP

#include <entente/model/agreement.hpp>

namespace entente::inline v0 {

namespace detail {
struct step_draft : draft_base {
  step_record& record;
};
struct practice_draft : draft_base {
  rows<step_record> steps;
};

template <std::size_t Needs, std::size_t Steps>
struct kept_practice : node {
  constexpr kept_practice(void (*put_all)(practice_draft&), std::uint64_t tag) {
    identity = tag;
    fill(put_all);
  }
  kept_practice(const kept_practice&) = delete;

 private:
  constexpr void fill(void (*put_all)(practice_draft&)) {
    rows<named_nouns> naming{named_};
    practice_draft draft{{naming}, {steps_.elements}};
    put_all(draft);
    needs = naming.view();
    kind = node_kind::practice;
    steps = steps_.elements;
    row_count = Steps;
  }

  named_nouns named_[Needs];
  lasting_array<step_record, Steps> steps_;
};
struct kept_bundle : node {
  constexpr kept_bundle(void (*put_all)(draft_base&), std::uint64_t tag) {
    identity = tag;
    fill(put_all);
  }
  kept_bundle(const kept_bundle&) = delete;

 private:
  constexpr void fill(void (*put_all)(draft_base&)) {
    rows<named_nouns> naming{&named_};
    draft_base draft{naming};
    put_all(draft);
    needs = naming.view();
  }

  named_nouns named_;
};
}  // namespace detail

template <class C>
concept is_a_clause_of_a_step = requires(detail::step_draft& draft) {
  C::put(draft);
};

/// The form that a step or precedent takes and the domains that it concerns.
template <auto Form, auto... Domains>
struct takes {
  static_assert(is_a_form<detail::tag_of<Form>>, "takes<form, domains...> begins with a form");
  static_assert((is_a_domain<detail::tag_of<Domains>> && ...),
                "takes<form, domains...> takes domains");
  static constexpr void put(auto& draft) requires requires {
    draft.record.form;
    draft.record.domains;
  }
  {
    detail::put_once(draft.record.form, detail::tag_of<Form>::code());
    draft.record.domains =
        list<domain_code>::borrow(detail::codes_of<domain_code, Domains...>.view());
    draft.need(detail::named<Form, Domains...>());
  }
};

/// The kind of act, and the level at which it was done: `act<"visit", "prime_minister">`.
template <fixed_string Kind, fixed_string Level = "">
struct act {
  static constexpr void put(detail::step_draft& draft) {
    detail::put_once(draft.record.kind, detail::lasting<Kind>());
    draft.record.level = detail::lasting<Level>();
  }
};

/// The act was only announced, proposed or planned: it counts as a step, but the tie does not have
/// its form for it.
struct announced_only {
  static constexpr void put(detail::step_draft& draft) { draft.record.carried_out = truth::no; }
};

/// A remark that answers print beside the fact.
template <fixed_string Words>
struct note {
  static constexpr void put(auto& draft) requires requires { draft.record.note; }
  { detail::put_once(draft.record.note, detail::lasting<Words>()); }
};

/// One dated act of practice: code, date as far as known, what happened.
template <fixed_string Code, partial_date On, fixed_string Says, is_a_clause_of_a_step... Clauses>
struct step {
  static_assert(step_code::is_well_formed(Code.view()), "code_is_well_formed");
  static constexpr std::size_t needs = detail::needs_of<Clauses...>;
  static constexpr void put(detail::practice_draft& draft, const list<party_code>& parties) {
    detail::step_draft part{{draft.needs}, draft.steps.add()};
    part.record.code = step_code::borrow(Code.view());
    part.record.on = On;
    part.record.says = detail::lasting<Says>();
    part.record.parties = parties;
    (Clauses::put(part), ...);
  }
};

/// What two or more parties have done together, step by step.
///   practice<between<nato, japan>, step<"NJ003", "1991", "First visit", takes<dialogue,
///   political>>>
template <class Parties, class... Steps>
struct practice;

template <auto... Parties, class... Steps>
struct practice<between<Parties...>, Steps...> {
  static_assert(sizeof...(Parties) >= 2, "step_has_two_parties: practice is between two or more");
  static constexpr bool is_an_entente_noun = true;

  using kept = detail::kept_practice<1 + detail::needs_of<Steps...>, sizeof...(Steps)>;
  static constexpr void made_from(detail::practice_draft& d) {
    d.need(detail::named<Parties...>());
    (Steps::put(d, list<party_code>::borrow(detail::party_codes_of<Parties...>.view())), ...);
  }
};

/// Several nouns under one name, to hand to a world together.
template <auto... Nouns>
struct bundle {
  static_assert((noun<detail::tag_of<Nouns>> && ...), "bundle<...> takes nouns");
  static constexpr bool is_an_entente_noun = true;

  using kept = detail::kept_bundle;
  static constexpr void made_from(detail::draft_base& d) { d.need(detail::named<Nouns...>()); }
};

}  // namespace entente::inline v0

#endif  // ENTENTE_MODEL_PRACTICE_HPP
