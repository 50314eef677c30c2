// SPDX-FileCopyrightText: 2026 The entente authors
// SPDX-License-Identifier: BSL-1.0
#ifndef ENTENTE_MODEL_AGREEMENT_HPP
#define ENTENTE_MODEL_AGREEMENT_HPP

#include <entente/model/article.hpp>
#include <entente/model/rules.hpp>

namespace entente::inline v0 {

namespace detail {
struct agreement_draft : draft_base {
  agreement_record& record;
  rows<party_spell> parties;
  rows<article_record> articles;
  rows<provision_record> provisions;
};
struct provision_draft : draft_base {
  provision_record& record;
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
    draft.need(detail::named<Instrument>());
  }
};

/// Parties for the whole life of the agreement.
template <auto... Parties>
struct between {
  static constexpr std::size_t parties = sizeof...(Parties);
  static_assert(detail::parties_only<Parties...>::hold);
  static constexpr void put(detail::agreement_draft& draft) {
    ((draft.parties.add().party = detail::tag_of<Parties>::code()), ...);
    draft.need(detail::named<Parties...>());
  }
};

namespace detail {
struct spell_draft {
  party_spell& record;
};
}  // namespace detail

/// A party for a part of that life: from its accession, until it left. A source of its own says
/// whose reading the days are, where they are not the agreement's.
///   acceded<borea, "1952", "1986-09-17", source<"List of exits">>
template <auto Party, partial_date From, partial_date Until = partial_date::never(),
          class... Clauses>
struct acceded {
  static constexpr std::size_t parties = 1;
  static_assert(detail::parties_only<Party>::hold);
  static constexpr void put(detail::agreement_draft& draft) {
    [[maybe_unused]] detail::spell_draft part{draft.parties.add()};
    part.record = {detail::tag_of<Party>::code(), {From, Until}};
    (Clauses::put(part), ...);
    draft.need(detail::named<Party>());
  }
};

/// What one article makes the parties owe.
template <fixed_string Number, is_a_clause_of_an_article... Clauses>
struct article {
  static constexpr std::size_t articles = 1, needs = detail::needs_of<Clauses...>;
  static constexpr void put(detail::agreement_draft& draft) {
    detail::article_draft part{{draft.needs}, draft.articles.add()};
    part.record.number = detail::lasting<Number>();
    (Clauses::put(part), ...);
  }
};

/// A form of cooperation that the agreement sets up, in some domains.
template <auto Form, auto... Domains>
struct provides {
  static_assert(is_a_form<detail::tag_of<Form>>, "provides<form, domains...> begins with a form");
  static_assert((is_a_domain<detail::tag_of<Domains>> && ...),
                "provides<form, domains...> takes domains");
  static constexpr std::size_t provisions = 1;
  static constexpr void put(detail::agreement_draft& draft) {
    detail::provision_draft part{{draft.needs}, draft.provisions.add()};
    put(part);
  }
  static constexpr void put(detail::provision_draft& part) {
    detail::put_once(part.record.form, detail::tag_of<Form>::code());
    part.record.domains =
        list<domain_code>::borrow(detail::codes_of<domain_code, Domains...>.view());
    part.need(detail::named<Form, Domains...>());
  }
};

/// A provision with more to say: the days it holds, or that practice built it and no text says so.
///   provision<provides<programme, cyber>, during<"2014-05-06", "2018-05">, built_in_practice>
template <is_a_clause_of_a_provision... Clauses>
struct provision {
  static constexpr std::size_t provisions = 1, needs = detail::needs_of<Clauses...>;
  static constexpr void put(detail::agreement_draft& draft) {
    detail::provision_draft part{{draft.needs}, draft.provisions.add()};
    (Clauses::put(part), ...);
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
/// Never defined: the compiler prints the constraint, its holder and the article, or the form, that
/// it forbids.
template <fixed_string Constraint, fixed_string Holder, fixed_string Article>
struct is_forbidden_by;

namespace detail {
template <fixed_string Code, fixed_string Name, class... Clauses>
constexpr void put_agreement(agreement_draft& d) {
  d.record.code = agreement_code::borrow(Code.view());
  d.record.name = lasting<Name>();
  (Clauses::put(d), ...);
}

/// How many rows of each kind the clauses of an agreement add.
struct agreement_room {
  std::size_t needs = 0, parties = 0, articles = 0, provisions = 0;
};
template <class Clause>
constexpr void make_room(agreement_room& room) {
  room.needs += needs_in<Clause>;
  if constexpr (requires { Clause::parties; }) room.parties += Clause::parties;
  if constexpr (requires { Clause::articles; }) room.articles += Clause::articles;
  if constexpr (requires { Clause::provisions; }) room.provisions += Clause::provisions;
}
template <class... Clauses>
[[nodiscard]] consteval agreement_room room_for() {
  agreement_room room;
  (make_room<Clauses>(room), ...);
  return room;
}

template <agreement_room Room>
struct kept_agreement : node {
  constexpr kept_agreement(void (*put_all)(agreement_draft&), std::uint64_t tag) {
    identity = tag;
    fill(put_all);
  }
  kept_agreement(const kept_agreement&) = delete;

 private:
  constexpr void fill(void (*put_all)(agreement_draft&)) {
    rows<named_nouns> naming{named_};
    agreement_draft draft{
        {naming}, record_, {parties_.elements}, {articles_.elements}, {provisions_.elements}};
    put_all(draft);
    needs = naming.view();
    record_.parties = list<party_spell>::borrow(draft.parties.view());
    record_.articles = list<article_record>::borrow(draft.articles.view());
    record_.provisions = list<provision_record>::borrow(draft.provisions.view());
    show(*this, record_);
  }

  agreement_record record_;
  named_nouns named_[Room.needs + 1];
  lasting_array<party_spell, Room.parties> parties_;
  lasting_array<article_record, Room.articles> articles_;
  lasting_array<provision_record, Room.provisions> provisions_;
};

template <agreement_room Room>
struct kept_proposal : kept_agreement<Room> {
  constexpr kept_proposal(void (*put_all)(agreement_draft&), std::uint64_t tag)
      : kept_agreement<Room>{put_all, tag} {
    this->kind = node_kind::proposal;
  }
};

/// The first rule that a draft breaks by itself, and the first duty or form that a constraint of
/// its bearer forbids: which constraint, of whom, by which article or form. Empty where there is
/// none.
struct verdict_on_draft {
  errc broken{};
  std::string_view broken_by;
  std::string_view constraint;
  std::string_view holder;
  std::string_view article;
};

[[nodiscard]] constexpr std::string_view name_of_part(const article_record& article) noexcept {
  return article.number.view();
}
[[nodiscard]] constexpr std::string_view name_of_part(const provision_record& provision) noexcept {
  return provision.form.view();
}

/// How many nouns the clauses of @p n name before they name this one.
[[nodiscard]] constexpr std::size_t first_mention(const node& n, std::uint64_t identity) {
  std::size_t before = 0;
  for (const named_nouns& some : n.needs)
    for (const node* noun : some) {
      if (noun->identity == identity) return before;
      ++before;
    }
  return before;
}

[[nodiscard]] constexpr verdict_on_draft judge_agreement(const node& n) {
  verdict_on_draft found;
  const agreement_record& agreement = *n.agreement;
  rules_of(agreement, [&](errc rule, std::string_view what) {
    if (found.broken != errc{}) return;
    found.broken = rule;
    found.broken_by = what;
  });
  std::size_t before = 0;
  for (const named_nouns& some : n.needs)
    for (const node* party : some) {
      const std::size_t position = before++;
      if (party->kind != node_kind::party || party->party->bound_by.empty() ||
          first_mention(n, party->identity) != position ||
          !is_party(agreement, party->party->code))
        continue;
      buffer<const constraint_record*> binding{party->party->bound_by.size()};
      std::size_t count = 0;
      for (const named_nouns& own : party->needs)
        for (const node* noun : own)
          if (noun->kind == node_kind::constraint && count != binding.size())
            binding.data()[count++] = noun->constraint;
      bans_of(agreement, party->party->code, {binding.data(), count},
              [&](const constraint_record& rule, const auto& part) {
                if (!found.constraint.empty()) return;
                found.constraint = rule.code.view();
                found.holder = party->party->code.view();
                found.article = name_of_part(part);
              });
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

}  // namespace detail

/// Any instrument between parties, checked: a broken rule, or a duty or form of cooperation that a
/// hard constraint of its bearer forbids, does not compile.
template <fixed_string Code, fixed_string Name, is_a_clause_of_an_agreement... Clauses>
struct agreement {
  static constexpr bool is_an_entente_noun = true;
  static constexpr bool is_an_entente_agreement = true;

  static constexpr agreement_code own_code = agreement_code::borrow(Code.view());
  static_assert(!own_code.empty(), "code_is_well_formed");
  [[nodiscard]] static constexpr const agreement_code& code() noexcept { return own_code; }
  using kept = detail::judged_node;
  static constexpr detail::kept_agreement<detail::room_for<Clauses...>()> made_from{
      &detail::put_agreement<Code, Name, Clauses...>, 0};

 private:
  static constexpr detail::verdict_on_draft verdict = detail::judge_agreement(made_from);
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

  static constexpr agreement_code own_code = agreement_code::borrow(Code.view());
  static_assert(!own_code.empty(), "code_is_well_formed");
  [[nodiscard]] static constexpr const agreement_code& code() noexcept { return own_code; }
  using kept = detail::kept_proposal<detail::room_for<Clauses...>()>;
  static constexpr auto made_from = &detail::put_agreement<Code, Name, Clauses...>;
};

}  // namespace entente::inline v0

#endif  // ENTENTE_MODEL_AGREEMENT_HPP
