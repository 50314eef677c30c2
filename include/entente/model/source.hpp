// SPDX-FileCopyrightText: 2026 The entente authors
// SPDX-License-Identifier: BSL-1.0
#ifndef ENTENTE_MODEL_SOURCE_HPP
#define ENTENTE_MODEL_SOURCE_HPP

#include <entente/model/lowering.hpp>

namespace entente::inline v0 {

// Clauses that every noun and every article takes. Clauses are types and have no object of their
// own.

/// Names the publication in which the fact was looked up: clauses that rest on general knowledge
/// say so.
template <fixed_string Publication, confidence Standing = confidence::verified>
struct source {
  static constexpr void put(auto& draft) {
    detail::put_once(draft.record.cites.source, detail::lasting<Publication>());
    draft.record.cites.standing = Standing;
  }
};

/// The fact is general knowledge: no source was read for it.
using general_knowledge = source<"general knowledge", confidence::known>;

/// Names the fields of a looked-up fact that still rest on general knowledge.
template <fixed_string Fields>
struct unverified {
  static constexpr void put(auto& draft) {
    detail::put_once(draft.record.cites.unverified, detail::lasting<Fields>());
  }
};

/// Says in plain words what the article, constraint or step says.
template <fixed_string Words>
struct says {
  static constexpr void put(auto& draft) requires requires { draft.record.says; }
  { detail::put_once(draft.record.says, detail::lasting<Words>()); }
};

/// The first day the article, provision or constraint holds and the first day it no longer does.
template <partial_date From, partial_date Until = partial_date::never()>
struct during {
  static constexpr void put(auto& draft) requires requires { draft.record.during; }
  {
    static_assert(spell{From, Until}.can_be(), "end_is_after_beginning");
    detail::put_once(draft.record.during, {From, Until});
  }
};

}  // namespace entente::inline v0

#endif  // ENTENTE_MODEL_SOURCE_HPP
