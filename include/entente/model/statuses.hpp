// SPDX-FileCopyrightText: 2026 The entente authors
// SPDX-License-Identifier: BSL-1.0
#ifndef ENTENTE_MODEL_STATUSES_HPP
#define ENTENTE_MODEL_STATUSES_HPP

#include <entente/model/state.hpp>

namespace entente::inline v0 {

namespace detail {
struct statuses_draft : draft_base {
  struct record_type {
  } record;  // each spell has a record of its own
  row_list<status_record> statuses;
};
struct one_status : draft_base {
  status_record record;
};
}  // namespace detail

template <class C>
concept is_a_clause_of_a_status = requires(detail::one_status& draft) {
  C::put(draft);
};

/// One spell of one party: `has_status<aldera, "integrated_command", "outside", "1966-07-01">`.
template <auto Party, fixed_string Aspect, fixed_string Standing, partial_date From,
          partial_date Until = partial_date::never(), is_a_clause_of_a_status... Clauses>
struct has_status {
  static_assert(detail::parties_only<Party>::hold);
  static constexpr void put(detail::statuses_draft& draft, const party_code& body) {
    detail::one_status part;
    part.record.body = body;
    part.record.party = detail::tag_of<Party>::code();
    part.record.aspect = detail::lasting<Aspect>();
    part.record.status = detail::lasting<Standing>();
    part.record.during = {From, Until};
    demand<errc::end_is_after_beginning>(part.record.during.can_be());
    (Clauses::put(part), ...);
    draft.statuses.push_back(part.record);
    draft.need(detail::node_of<detail::tag_of<Party>>);
  }
};

/// How parties stand in single respects of a body: outside its command, host of its weapons.
///   inline constexpr struct league_statuses final
///       : statuses<league, has_status<aldera, "integrated_command", "outside", "1966">> {
///   } league_statuses;
template <auto Body, class... Spells>
struct statuses {
  static_assert(detail::parties_only<Body>::hold);
  static constexpr bool is_an_entente_noun = true;

  [[nodiscard]] static constexpr detail::statuses_draft draft() {
    detail::statuses_draft d;
    d.need(detail::node_of<detail::tag_of<Body>>);
    (Spells::put(d, detail::tag_of<Body>::code()), ...);
    return d;
  }
  template <class Tag>
  [[nodiscard]] static constexpr detail::node lower() noexcept {
    using draft = detail::statuses_draft;
    constexpr auto& parts = detail::kept_draft<Tag, &draft::needs, &draft::statuses>::parts;
    return {.needs = detail::kept<&draft::needs>(parts),
            .statuses = detail::kept<&draft::statuses>(parts)};
  }
};

}  // namespace entente::inline v0

#endif  // ENTENTE_MODEL_STATUSES_HPP
