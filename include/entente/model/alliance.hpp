// SPDX-FileCopyrightText: 2026 The entente authors
// SPDX-License-Identifier: BSL-1.0
#ifndef ENTENTE_MODEL_ALLIANCE_HPP
#define ENTENTE_MODEL_ALLIANCE_HPP

#include <entente/model/agreement.hpp>

namespace entente::inline v0 {

namespace detail {
struct alliance_draft : party_draft {
  row_list<membership_record> memberships;
  partial_date founded_on;
};

struct one_membership : draft_base {
  membership_record record;
};

// What is known of a membership without its type is passed as values, for a compiler makes one
// function less for each.
template <auto Party, class... Clauses>
constexpr void put_membership(alliance_draft& draft, role as, text title, spell during) {
  one_membership part;
  part.record.party = tag_of<Party>::code();
  part.record.as = as;
  part.record.title = static_cast<text&&>(title);
  part.record.during = during;
  (Clauses::put(part), ...);
  draft.memberships.push_back(static_cast<membership_record&&>(part.record));
  draft.need(node_of<tag_of<Party>>);
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
  static constexpr void put(detail::alliance_draft& draft) {
    detail::put_membership<Party, Clauses...>(draft, role::member, {}, {From, Until});
  }
};
template <auto Party, partial_date From, partial_date Until = partial_date::never(),
          class... Clauses>
struct partner {
  static_assert(detail::parties_only<Party>::hold);
  static constexpr void put(detail::alliance_draft& draft) {
    detail::put_membership<Party, Clauses...>(draft, role::partner, {}, {From, Until});
  }
};
template <auto Party, partial_date From, partial_date Until = partial_date::never(),
          class... Clauses>
struct observer {
  static_assert(detail::parties_only<Party>::hold);
  static constexpr void put(detail::alliance_draft& draft) {
    detail::put_membership<Party, Clauses...>(draft, role::observer, {}, {From, Until});
  }
};
/// One that takes part without being a member, under the body's own title for it.
template <auto Party, fixed_string Title, partial_date From,
          partial_date Until = partial_date::never(), class... Clauses>
struct participant {
  static_assert(detail::parties_only<Party>::hold);
  static constexpr void put(detail::alliance_draft& draft) {
    detail::put_membership<Party, Clauses...>(draft, role::participant, detail::lasting<Title>(),
                                              {From, Until});
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
      draft.record.founded = detail::tag_of<Treaty>::draft().record.signed_on;
    draft.need(detail::node_of<detail::tag_of<Treaty>>);
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
    draft.need(detail::node_of<detail::tag_of<Body>>);
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
[[nodiscard]] constexpr alliance_draft draft_alliance() {
  alliance_draft d;
  d.record.code = party_code::borrow(Code.view());
  d.record.name = lasting<Name>();
  d.record.kind = party_kind::alliance;
  (Clauses::put(d), ...);
  for (auto& m : d.memberships) m.body = party_code::borrow(Code.view());
  return d;
}

[[nodiscard]] constexpr verdict_on_draft judge_draft(const alliance_draft& d) {
  verdict_on_draft found;
  const auto note = [&](errc rule, std::string_view what) {
    if (found.broken != errc{}) return;
    found.broken = rule;
    found.broken_by = what;
  };
  for (std::size_t i = 0; i != d.memberships.size(); ++i) {
    rules_of(d.memberships[i], d.record.founded, note);
    for (std::size_t j = i + 1; j != d.memberships.size(); ++j)
      if (clash(d.memberships[i], d.memberships[j]))
        note(errc::spells_do_not_overlap, d.memberships[i].party.view());
  }
  return found;
}
}  // namespace detail

/// A body with members: it can be a party to agreements and hold duties itself.
template <fixed_string Code, fixed_string Name, is_a_clause_of_an_alliance... Clauses>
struct alliance {
  static constexpr bool is_an_entente_noun = true;
  static constexpr bool is_an_entente_party = true;
  static_assert(party_code::is_well_formed(Code.view()), "code_is_well_formed");

  static constexpr party_code own_code = party_code::borrow(Code.view());
  [[nodiscard]] static constexpr const party_code& code() noexcept { return own_code; }
  [[nodiscard]] static constexpr detail::alliance_draft draft() {
    return detail::draft_alliance<Code, Name, Clauses...>();
  }
  template <class Tag>
  [[nodiscard]] static constexpr detail::node lower() noexcept {
    using draft = detail::alliance_draft;
    constexpr auto& parts = detail::kept_draft<Tag, &draft::needs, &draft::memberships>::parts;
    return {.kind = detail::node_kind::party,
            .needs = detail::kept<&draft::needs>(parts),
            .party = &parts.record,
            .memberships = detail::kept<&draft::memberships>(parts)};
  }

 private:
  static constexpr detail::verdict_on_draft verdict =
      judge_draft(detail::draft_alliance<Code, Name, Clauses...>());
  static_assert(
      detail::demand_no_broken_rule<verdict.broken, Code,
                                    detail::fixed<verdict.broken_by.size()>(verdict.broken_by)>());
};

}  // namespace entente::inline v0

#endif  // ENTENTE_MODEL_ALLIANCE_HPP
