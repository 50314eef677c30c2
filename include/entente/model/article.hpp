// SPDX-FileCopyrightText: 2026 The entente authors
// SPDX-License-Identifier: BSL-1.0
#ifndef ENTENTE_MODEL_ARTICLE_HPP
#define ENTENTE_MODEL_ARTICLE_HPP

#include <entente/model/state.hpp>

namespace entente::inline v0 {

namespace detail {
struct article_draft : draft_base {
  article_record& record;
};

/// Sets a list of an article from terms, once.
template <auto... Terms>
constexpr void put_terms(article_draft& draft, list<term_code>& field) {
  put_once(field, list<term_code>::borrow(codes_of<term_code, Terms...>.view()));
  draft.need(named<Terms...>());
}
}  // namespace detail

template <class C>
concept is_a_clause_of_an_article = requires(detail::article_draft& draft) {
  C::put(draft);
};

/// What the article promises; one article may promise several kinds of duty.
template <duty... Duties>
struct pledge {
  static constexpr void put(detail::article_draft& draft) { draft.record.pledges |= {Duties...}; }
};

/// Who owes; without this clause every party does.
template <auto... Parties>
struct bearer {
  static_assert(detail::parties_only<Parties...>::hold);
  static constexpr void put(detail::article_draft& draft) {
    detail::put_parties<Parties...>(draft, draft.record.bearers);
  }
};

/// To whom it is owed; without this clause to every other party.
template <auto... Parties>
struct beneficiary {
  static_assert(detail::parties_only<Parties...>::hold);
  static constexpr void put(detail::article_draft& draft) {
    detail::put_parties<Parties...>(draft, draft.record.beneficiaries);
  }
};

/// What sets the duty off.
template <auto... Situations>
struct when {
  static_assert((is_a_situation<detail::tag_of<Situations>> && ...), "when<...> takes situations");
  static constexpr void put(detail::article_draft& draft) {
    detail::put_terms<Situations...>(draft, draft.record.triggers);
  }
};

/// What has to hold besides: all of it.
template <auto... Conditions>
struct after {
  static_assert((is_a_condition<detail::tag_of<Conditions>> && ...), "after<...> takes conditions");
  static constexpr void put(detail::article_draft& draft) {
    detail::put_terms<Conditions...>(draft, draft.record.conditions);
  }
};

/// What must not hold: none of it.
template <auto... Conditions>
struct unless {
  static_assert((is_a_condition<detail::tag_of<Conditions>> && ...),
                "unless<...> takes conditions");
  static constexpr void put(detail::article_draft& draft) {
    detail::put_terms<Conditions...>(draft, draft.record.exceptions);
  }
};

/// Where the duty applies.
template <auto... Areas>
struct within {
  static_assert((is_an_area<detail::tag_of<Areas>> && ...), "within<...> takes areas");
  static constexpr void put(detail::article_draft& draft) {
    detail::put_terms<Areas...>(draft, draft.record.areas);
  }
};

/// What the bearer has to do.
template <auto... Contents>
struct gives {
  static_assert((is_a_content<detail::tag_of<Contents>> && ...), "gives<...> takes contents");
  static constexpr void put(detail::article_draft& draft) {
    detail::put_terms<Contents...>(draft, draft.record.contents);
  }
};

/// How it comes to be done.
template <auto... Procedures>
struct by_way_of {
  static_assert((is_a_procedure<detail::tag_of<Procedures>> && ...),
                "by_way_of<...> takes procedures");
  static constexpr void put(detail::article_draft& draft) {
    detail::put_terms<Procedures...>(draft, draft.record.procedures);
  }
};

/// Why the article stands with a constraint that would forbid it, and for the same reason with
/// more.
///   compatible_with<neutrality, "the article leaves it as it is", non_alignment>
template <auto Constraint, fixed_string Because, auto... More>
struct compatible_with {
  static_assert(is_a_constraint<detail::tag_of<Constraint>> &&
                    (is_a_constraint<detail::tag_of<More>> && ...),
                "compatible_with<...> takes constraints");
  static constexpr detail::lasting_array<compatibility, 1 + sizeof...(More)> stated{
      std::in_place, compatibility{detail::tag_of<Constraint>::code(), detail::lasting<Because>()},
      compatibility{detail::tag_of<More>::code(), detail::lasting<Because>()}...};
  static constexpr void put(detail::article_draft& draft) {
    detail::put_once(draft.record.compatible, list<compatibility>::borrow(stated.view()));
    draft.need(detail::named<Constraint, More...>());
  }
};

/// Whose reading of the article this is. An article may be given once a reading; the first is the
/// default, and a question can name another.
template <auto Reading>
struct as_read_by {
  static_assert(is_a_reading<detail::tag_of<Reading>>, "as_read_by<...> takes a reading");
  static constexpr void put(detail::article_draft& draft) {
    detail::put_once(draft.record.reading, detail::tag_of<Reading>::code());
    draft.need(detail::named<Reading>());
  }
};

}  // namespace entente::inline v0

#endif  // ENTENTE_MODEL_ARTICLE_HPP
