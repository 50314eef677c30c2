// SPDX-FileCopyrightText: 2026 The entente authors
// SPDX-License-Identifier: BSL-1.0
#ifndef ENTENTE_MODEL_POSITION_HPP
#define ENTENTE_MODEL_POSITION_HPP

#include <entente/model/state.hpp>

namespace entente::inline v0 {

namespace detail {
struct position_draft : draft_base {
  using record_type = position_record;
  position_record& record;
};
}  // namespace detail

template <class C>
concept is_a_clause_of_a_position = requires(detail::position_draft& draft) {
  C::put(draft);
};

/// What a party said of a plan or tie on a day.
///   inline constexpr struct borea_on_the_office final
///       : position<"POS1", borea, stance::opposes, "an office in Aldera", "2023-07-12"> {
///   } borea_on_the_office;
template <fixed_string Code, auto Holder, stance Stance, fixed_string Subject, partial_date On,
          is_a_clause_of_a_position... Clauses>
struct position {
  static constexpr bool is_an_entente_noun = true;
  static_assert(position_code::is_well_formed(Code.view()), "code_is_well_formed");
  static_assert(detail::parties_only<Holder>::hold);

  using kept = detail::kept_record<detail::position_draft, detail::needs_of<Clauses...> + 1>;
  static constexpr void made_from(detail::position_draft& d) {
    d.record.code = position_code::borrow(Code.view());
    d.record.holder = detail::tag_of<Holder>::code();
    d.record.takes = Stance;
    d.record.subject = detail::lasting<Subject>();
    d.record.on = On;
    (Clauses::put(d), ...);
    d.need(detail::named<Holder>());
  }
};

}  // namespace entente::inline v0

#endif  // ENTENTE_MODEL_POSITION_HPP
