// SPDX-FileCopyrightText: 2026 The entente authors
// SPDX-License-Identifier: BSL-1.0
#ifndef ENTENTE_MODEL_ALLIANCE_HPP
#define ENTENTE_MODEL_ALLIANCE_HPP

#include <entente/model/agreement.hpp>

namespace entente::inline v0 {

namespace detail {
struct alliance_draft : party_draft {
  rows<membership_record> memberships;
  partial_date founded_on;
};

struct one_membership : draft_base {
  membership_record& record;
};

constexpr one_membership add_membership(alliance_draft& draft, const party_code& party,
                                        const named_nouns& named_party, role as,
                                        const spell& during) {
  draft.need(named_party);
  membership_record& made = draft.memberships.add();
  made.body = draft.record.code;
  made.party = party;
  made.as = as;
  made.during = during;
  return {{draft.needs}, made};
}
}  // namespace detail

template <class C>
concept is_a_clause_of_an_alliance = requires(detail::alliance_draft& draft) {
  C::put(draft);
};

/// A member from its accession until, if it left, its first day out; more clauses: `source<...>`.
template <auto Party, partial_date From, partial_date Until = partial_date::never(),
          class... Clauses>
struct member {
  static_assert(detail::parties_only<Party>::hold);
  static constexpr std::size_t memberships = 1, needs = 1 + detail::needs_of<Clauses...>;
  static constexpr void put(detail::alliance_draft& draft) {
    [[maybe_unused]] auto part = detail::add_membership(
        draft, detail::tag_of<Party>::code(), detail::named<Party>(), role::member, {From, Until});
    (Clauses::put(part), ...);
  }
};
template <auto Party, partial_date From, partial_date Until = partial_date::never(),
          class... Clauses>
struct partner {
  static_assert(detail::parties_only<Party>::hold);
  static constexpr std::size_t memberships = 1, needs = 1 + detail::needs_of<Clauses...>;
  static constexpr void put(detail::alliance_draft& draft) {
    [[maybe_unused]] auto part = detail::add_membership(
        draft, detail::tag_of<Party>::code(), detail::named<Party>(), role::partner, {From, Until});
    (Clauses::put(part), ...);
  }
};
template <auto Party, partial_date From, partial_date Until = partial_date::never(),
          class... Clauses>
struct observer {
  static_assert(detail::parties_only<Party>::hold);
  static constexpr std::size_t memberships = 1, needs = 1 + detail::needs_of<Clauses...>;
  static constexpr void put(detail::alliance_draft& draft) {
    [[maybe_unused]] auto part =
        detail::add_membership(draft, detail::tag_of<Party>::code(), detail::named<Party>(),
                               role::observer, {From, Until});
    (Clauses::put(part), ...);
  }
};
/// One that takes part without being a member, under the body's own title for it.
template <auto Party, fixed_string Title, partial_date From,
          partial_date Until = partial_date::never(), class... Clauses>
struct participant {
  static_assert(detail::parties_only<Party>::hold);
  static constexpr std::size_t memberships = 1, needs = 1 + detail::needs_of<Clauses...>;
  static constexpr void put(detail::alliance_draft& draft) {
    auto part = detail::add_membership(draft, detail::tag_of<Party>::code(), detail::named<Party>(),
                                       role::participant, {From, Until});
    part.record.title = detail::lasting<Title>();
    (Clauses::put(part), ...);
  }
};

/// The treaty that founds the alliance; its signature is the first day unless `founded_on` names
/// one.
template <auto Treaty>
struct founded_by {
  static_assert(is_an_agreement<detail::tag_of<Treaty>>, "founded_by<...> takes an agreement");
  static constexpr void put(detail::alliance_draft& draft) {
    detail::put_once(draft.record.founded_by, detail::tag_of<Treaty>::code());
    if (draft.founded_on.is_unknown())
      draft.record.founded = detail::node_of<detail::tag_of<Treaty>>.agreement->signed_on;
    draft.need(detail::named<Treaty>());
  }
};

template <partial_date On>
struct founded_on {
  static constexpr void put(detail::alliance_draft& draft) {
    detail::put_once(draft.founded_on, On);
    draft.record.founded = On;
  }
};

/// The body of which this one is a framework or format: partners of the one are partners of the
/// other.
template <auto Body>
struct framework_of {
  static_assert(detail::parties_only<Body>::hold);
  static constexpr void put(detail::alliance_draft& draft) {
    detail::put_once(draft.record.framework_of, detail::tag_of<Body>::code());
    draft.need(detail::named<Body>());
  }
};

/// What kind of body it is: a forum, a programme.
template <fixed_string Words>
struct body_kind {
  static constexpr void put(detail::alliance_draft& draft) {
    detail::put_once(draft.record.body_kind, detail::lasting<Words>());
  }
};
/// What it is for.
template <fixed_string Words>
struct mandate {
  static constexpr void put(detail::alliance_draft& draft) {
    detail::put_once(draft.record.mandate, detail::lasting<Words>());
  }
};
/// For which part of the world.
template <fixed_string Words>
struct scope {
  static constexpr void put(detail::alliance_draft& draft) {
    detail::put_once(draft.record.scope, detail::lasting<Words>());
  }
};
/// How it decides.
template <fixed_string Words>
struct decides_by {
  static constexpr void put(detail::alliance_draft& draft) {
    detail::put_once(draft.record.decides_by, detail::lasting<Words>());
  }
};
/// Whether its members defend each other as members; unknown without this clause.
template <bool Holds>
struct collective_defence_body {
  static constexpr void put(detail::alliance_draft& draft) {
    detail::put_once(draft.record.collective_defence, truth{Holds});
  }
};
/// Whether outsiders can work with it; unknown without this clause.
template <bool Holds>
struct open_to_partners {
  static constexpr void put(detail::alliance_draft& draft) {
    detail::put_once(draft.record.open_to_partners, truth{Holds});
  }
};

namespace detail {
template <fixed_string Code, fixed_string Name, class... Clauses>
constexpr void put_alliance(alliance_draft& d) {
  d.record.code = party_code::borrow(Code.view());
  d.record.name = lasting<Name>();
  d.record.kind = party_kind::alliance;
  (Clauses::put(d), ...);
}

template <class Clause>
inline constexpr std::size_t memberships_in = 0;
template <class Clause>
requires requires { Clause::memberships; }
inline constexpr std::size_t memberships_in<Clause> = Clause::memberships;

template <std::size_t Needs, std::size_t Memberships>
struct kept_alliance : node {
  constexpr kept_alliance(void (*put_all)(alliance_draft&), std::uint64_t tag) {
    identity = tag;
    fill(put_all);
  }
  kept_alliance(const kept_alliance&) = delete;

 private:
  constexpr void fill(void (*put_all)(alliance_draft&)) {
    rows<named_nouns> naming{named_};
    alliance_draft draft{{{naming}, record_}, {memberships_.elements}, {}};
    put_all(draft);
    needs = naming.view();
    memberships = memberships_.elements;
    row_count = Memberships;
    show(*this, record_);
  }

  party_record record_;
  named_nouns named_[Needs + 1];
  lasting_array<membership_record, Memberships> memberships_;
};

[[nodiscard]] constexpr verdict_on_draft judge_alliance(const node& n) {
  verdict_on_draft found;
  const auto note = [&](errc rule, std::string_view what) {
    if (found.broken != errc{}) return;
    found.broken = rule;
    found.broken_by = what;
  };
  const block all{n.memberships, n.row_count};
  for (std::size_t i = 0; i != all.size(); ++i) {
    rules_of(all[i], n.party->founded, note);
    for (std::size_t j = i + 1; j != all.size(); ++j)
      if (clash(all[i], all[j])) note(errc::spells_do_not_overlap, all[i].party.view());
  }
  return found;
}
}  // namespace detail

/// A body with members: it can be a party to agreements and hold duties itself.
template <fixed_string Code, fixed_string Name, is_a_clause_of_an_alliance... Clauses>
struct alliance {
  static constexpr bool is_an_entente_noun = true;
  static constexpr bool is_an_entente_party = true;

  static constexpr party_code own_code = party_code::borrow(Code.view());
  static_assert(!own_code.empty(), "code_is_well_formed");
  [[nodiscard]] static constexpr const party_code& code() noexcept { return own_code; }
  using kept = detail::judged_node;
  static constexpr detail::kept_alliance<detail::needs_of<Clauses...>,
                                         (detail::memberships_in<Clauses> + ... + 0)>
      made_from{&detail::put_alliance<Code, Name, Clauses...>, 0};

 private:
  static constexpr detail::verdict_on_draft verdict = detail::judge_alliance(made_from);
  static_assert(
      detail::demand_no_broken_rule<verdict.broken, Code,
                                    detail::fixed<verdict.broken_by.size()>(verdict.broken_by)>());
};

}  // namespace entente::inline v0

#endif  // ENTENTE_MODEL_ALLIANCE_HPP
