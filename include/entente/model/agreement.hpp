// SPDX-FileCopyrightText: 2026 The entente authors
// SPDX-License-Identifier: BSL-1.0
#ifndef ENTENTE_MODEL_AGREEMENT_HPP
#define ENTENTE_MODEL_AGREEMENT_HPP

#include <entente/model/article.hpp>
#include <entente/model/rules.hpp>

namespace entente::inline v0 {

namespace detail {
struct agreement_draft : draft_base {
  using record_type = agreement_record;
  agreement_record record;
  row_list<party_spell> parties;
  row_list<article_record> articles;
  row_list<provision_record> provisions;

  constexpr void take_needs_of(const draft_base& part) {
    for (const node* other : part.needs) need(*other);
  }
};
struct provision_draft : draft_base {
  provision_record record;
};
}  // namespace detail

template <class C>
concept is_a_clause_of_an_agreement = requires(detail::agreement_draft& draft) {
  C::put(draft);
};
template <class C>
concept is_a_clause_of_a_provision = requires(detail::provision_draft& draft) {
  C::put(draft);
};

template <partial_date On>
struct signed_on {
  static constexpr void put(detail::agreement_draft& draft) {
    detail::put_once(draft.record.signed_on, On);
  }
};

/// The first day in force. Without it a binding agreement is in force at an unknown day after its
/// signature, one that does not bind from its signature.
template <partial_date From>
struct in_force {
  static constexpr void put(detail::agreement_draft& draft) {
    detail::put_once(draft.record.in_force, From);
  }
};

/// The first day out of force.
template <partial_date On>
struct ended {
  static constexpr void put(detail::agreement_draft& draft) {
    demand<errc::clause_is_given_once>(draft.record.ended.is_never());
    draft.record.ended = On;
  }
};

/// The agreement does not bind in law.
struct not_binding {
  static constexpr void put(detail::agreement_draft& draft) { draft.record.binding = truth::no; }
};

/// Its kind in the open set of instruments.
template <auto Instrument>
struct is_an {
  static_assert(is_an_instrument<detail::tag_of<Instrument>>, "is_an<...> takes an instrument");
  static constexpr void put(detail::agreement_draft& draft) {
    detail::put_once(draft.record.instrument, detail::tag_of<Instrument>::code());
    draft.need(detail::node_of<detail::tag_of<Instrument>>);
  }
};

/// Parties for the whole life of the agreement.
template <auto... Parties>
struct between {
  static_assert(detail::parties_only<Parties...>::hold);
  static constexpr void put(detail::agreement_draft& draft) {
    (draft.parties.push_back({detail::tag_of<Parties>::code(), {}}), ...);
    (draft.need(detail::node_of<detail::tag_of<Parties>>), ...);
  }
};

/// A party for a part of that life: from its accession, until it left.
template <auto Party, partial_date From, partial_date Until = partial_date::never()>
struct acceded {
  static_assert(detail::parties_only<Party>::hold);
  static constexpr void put(detail::agreement_draft& draft) {
    draft.parties.push_back({detail::tag_of<Party>::code(), {From, Until}});
    draft.need(detail::node_of<detail::tag_of<Party>>);
  }
};

/// What one article makes the parties owe.
template <fixed_string Number, is_a_clause_of_an_article... Clauses>
struct article {
  static constexpr void put(detail::agreement_draft& draft) {
    detail::article_draft part;
    part.record.number = detail::lasting<Number>();
    (Clauses::put(part), ...);
    draft.articles.push_back(part.record);
    draft.take_needs_of(part);
  }
};

/// A form of cooperation that the agreement sets up, in some domains.
template <auto Form, auto... Domains>
struct provides {
  static_assert(is_a_form<detail::tag_of<Form>>, "provides<form, domains...> begins with a form");
  static_assert((is_a_domain<detail::tag_of<Domains>> && ...),
                "provides<form, domains...> takes domains");
  static constexpr void put(detail::agreement_draft& draft) {
    detail::provision_draft part;
    put(part);
    draft.provisions.push_back(part.record);
    draft.take_needs_of(part);
  }
  static constexpr void put(detail::provision_draft& part) {
    detail::put_once(part.record.form, detail::tag_of<Form>::code());
    part.record.domains =
        list<domain_code>::borrow(detail::codes_of<domain_code, Domains...>.view());
    part.need(detail::node_of<detail::tag_of<Form>>);
    (part.need(detail::node_of<detail::tag_of<Domains>>), ...);
  }
};

/// A provision with more to say: the days it holds, or that practice built it and no text says so.
///   provision<provides<programme, cyber>, during<"2014-05-06", "2018-05">, built_in_practice>
template <is_a_clause_of_a_provision... Clauses>
struct provision {
  static constexpr void put(detail::agreement_draft& draft) {
    detail::provision_draft part;
    (Clauses::put(part), ...);
    draft.provisions.push_back(part.record);
    draft.take_needs_of(part);
  }
};

/// The article that sets a provision up.
template <fixed_string Number>
struct under_article {
  static constexpr void put(detail::provision_draft& part) {
    detail::put_once(part.record.article, detail::lasting<Number>());
  }
};

/// The provision was built by what the parties did: the text does not say so.
struct built_in_practice {
  static constexpr void put(detail::provision_draft& part) {
    part.record.rests_on = basis::practice;
  }
};

/// Never defined: the compiler prints the rule, the agreement or alliance that breaks it, and by
/// what: a party, an article, or itself.
template <errc Rule, fixed_string Noun, fixed_string By>
struct rule_is_broken;
/// Never defined: the compiler prints the constraint, its holder and the article that it forbids.
template <fixed_string Constraint, fixed_string Holder, fixed_string Article>
struct is_forbidden_by;

namespace detail {
template <fixed_string Code, fixed_string Name, class... Clauses>
[[nodiscard]] constexpr agreement_draft draft_agreement() {
  agreement_draft d;
  d.record.code = agreement_code::borrow(Code.view());
  d.record.name = lasting<Name>();
  (Clauses::put(d), ...);
  return d;
}

/// The draft's record, its lists pointing into the draft.
[[nodiscard]] constexpr agreement_record record_of(const agreement_draft& d) {
  agreement_record made = d.record;
  made.parties = list<party_spell>::borrow(d.parties);
  made.articles = list<article_record>::borrow(d.articles);
  made.provisions = list<provision_record>::borrow(d.provisions);
  return made;
}

/// The first rule that a draft breaks by itself, and the first duty that a constraint of its bearer
/// forbids: which constraint, of whom, by which article. Empty where there is none.
struct verdict_on_draft {
  errc broken{};
  std::string_view broken_by;
  std::string_view constraint;
  std::string_view holder;
  std::string_view article;
};

[[nodiscard]] constexpr verdict_on_draft judge_draft(const agreement_draft& d) {
  verdict_on_draft found;
  const agreement_record agreement = record_of(d);
  rules_of(agreement, [&](errc rule, std::string_view what) {
    if (found.broken != errc{}) return;
    found.broken = rule;
    found.broken_by = what;
  });
  for (const auto& article : agreement.articles)
    for (const node* party : d.needs) {
      if (party->kind != node_kind::party || !is_party(agreement, party->party->code)) continue;
      bool bears = article.bearers.empty();
      for (const auto& bearer : article.bearers) bears = bears || bearer == party->party->code;
      if (!bears || article.pledges.empty()) continue;
      for (const node* rule : party->needs)
        if (rule->kind == node_kind::constraint && found.constraint.empty() &&
            forbids(*rule->constraint, article, agreement, party->party->code)) {
          found.constraint = rule->constraint->code.view();
          found.holder = party->party->code.view();
          found.article = article.number.view();
        }
    }
  return found;
}

template <errc Rule, fixed_string Noun, fixed_string By>
consteval bool demand_no_broken_rule() {
  if constexpr (Rule != errc{}) rule_is_broken<Rule, Noun, By> broken;
  return true;
}
template <fixed_string Constraint, fixed_string Holder, fixed_string Article>
consteval bool demand_no_refusal() {
  if constexpr (Constraint.size() != 0) is_forbidden_by<Constraint, Holder, Article> refused;
  return true;
}

template <class Tag>
inline constexpr auto& kept_agreement_parts =
    kept_draft<Tag, &agreement_draft::needs, &agreement_draft::parties, &agreement_draft::articles,
               &agreement_draft::provisions>::parts;

/// The record of an agreement, its lists pointing at what was kept of its draft.
template <class Tag>
inline constexpr agreement_record kept_agreement = [] {
  constexpr auto& parts = kept_agreement_parts<Tag>;
  agreement_record made = parts.record;
  made.parties = list<party_spell>::borrow(kept<&agreement_draft::parties>(parts));
  made.articles = list<article_record>::borrow(kept<&agreement_draft::articles>(parts));
  made.provisions = list<provision_record>::borrow(kept<&agreement_draft::provisions>(parts));
  return made;
}();
}  // namespace detail

/// Any instrument between parties, checked: a broken rule, or a duty that a hard constraint of its
/// bearer forbids, does not compile.
template <fixed_string Code, fixed_string Name, is_a_clause_of_an_agreement... Clauses>
struct agreement {
  static constexpr bool is_an_entente_noun = true;
  static constexpr bool is_an_entente_agreement = true;
  static_assert(agreement_code::is_well_formed(Code.view()), "code_is_well_formed");

  static constexpr agreement_code own_code = agreement_code::borrow(Code.view());
  [[nodiscard]] static constexpr const agreement_code& code() noexcept { return own_code; }
  [[nodiscard]] static constexpr detail::agreement_draft draft() {
    return detail::draft_agreement<Code, Name, Clauses...>();
  }
  template <class Tag>
  [[nodiscard]] static constexpr detail::node lower() noexcept {
    return {
        .kind = detail::node_kind::agreement,
        .needs = detail::kept<&detail::agreement_draft::needs>(detail::kept_agreement_parts<Tag>),
        .agreement = &detail::kept_agreement<Tag>};
  }

 private:
  static constexpr detail::verdict_on_draft verdict =
      judge_draft(detail::draft_agreement<Code, Name, Clauses...>());
  static_assert(
      detail::demand_no_broken_rule<verdict.broken, Code,
                                    detail::fixed<verdict.broken_by.size()>(verdict.broken_by)>());
  static_assert(
      detail::demand_no_refusal<detail::fixed<verdict.constraint.size()>(verdict.constraint),
                                detail::fixed<verdict.holder.size()>(verdict.holder),
                                detail::fixed<verdict.article.size()>(verdict.article)>());
};

template <class T>
concept is_an_agreement = detail::is_a_noun<T> && requires {
  T::is_an_entente_agreement;
};

/// The same clauses, unchecked: what is forbidden or only drafted can still be named and asked
/// about. A proposal is never in force.
template <fixed_string Code, fixed_string Name, is_a_clause_of_an_agreement... Clauses>
struct proposal {
  static constexpr bool is_an_entente_noun = true;
  static_assert(agreement_code::is_well_formed(Code.view()), "code_is_well_formed");

  static constexpr agreement_code own_code = agreement_code::borrow(Code.view());
  [[nodiscard]] static constexpr const agreement_code& code() noexcept { return own_code; }
  [[nodiscard]] static constexpr detail::agreement_draft draft() {
    return detail::draft_agreement<Code, Name, Clauses...>();
  }
  template <class Tag>
  [[nodiscard]] static constexpr detail::node lower() noexcept {
    return {
        .kind = detail::node_kind::proposal,
        .needs = detail::kept<&detail::agreement_draft::needs>(detail::kept_agreement_parts<Tag>),
        .proposal = &detail::kept_agreement<Tag>};
  }
};

}  // namespace entente::inline v0

#endif  // ENTENTE_MODEL_AGREEMENT_HPP
