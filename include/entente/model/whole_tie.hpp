// SPDX-FileCopyrightText: 2026 The entente authors
// SPDX-License-Identifier: BSL-1.0
#ifndef ENTENTE_MODEL_WHOLE_TIE_HPP
#define ENTENTE_MODEL_WHOLE_TIE_HPP

#include <entente/model/state.hpp>

#include <type_traits>

namespace entente::inline v0 {

namespace detail {
struct tie_draft : draft_base {
  using record_type = recorded_tie;
  recorded_tie& record;
};
}  // namespace detail

/// Says of the facts that it stands with that they hold every agreement and step between two
/// parties, so that their silence about these two is a "no"; about others, of which no such thing
/// is said, it is "unknown" then.
///   inline constexpr struct aldera_and_borea final : whole_tie<aldera, borea> {
///   } aldera_and_borea;
template <auto First, auto Second>
struct whole_tie {
  static_assert(detail::parties_only<First, Second>::hold);
  static_assert(!std::is_same_v<detail::tag_of<First>, detail::tag_of<Second>>,
                "tie_has_two_parties");
  static constexpr bool is_an_entente_noun = true;

  using kept = detail::kept_record<detail::tie_draft, 1>;
  static constexpr void made_from(detail::tie_draft& draft) {
    draft.record.first = detail::tag_of<First>::code();
    draft.record.second = detail::tag_of<Second>::code();
    draft.need(detail::named<First, Second>());
  }
};

}  // namespace entente::inline v0

#endif  // ENTENTE_MODEL_WHOLE_TIE_HPP
