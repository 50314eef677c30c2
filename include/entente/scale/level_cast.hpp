// SPDX-FileCopyrightText: 2026 The entente authors
// SPDX-License-Identifier: BSL-1.0
#ifndef ENTENTE_SCALE_LEVEL_CAST_HPP
#define ENTENTE_SCALE_LEVEL_CAST_HPP

#include <entente/scale/level.hpp>

namespace entente::inline v0 {

/// What a level on one scale is on another. There is none unless somebody declares it: a
/// specialization with a static `source`, which says who holds the two to be the same, and static
/// `labels`, the label on @p To for each rank of @p From.
template <ordinal_scale From, ordinal_scale To>
struct conversion;

template <class From, class To>
concept a_conversion_is_declared = requires {
  sizeof(conversion<From, To>);
};
template <class From, class To>
concept the_conversion_cites_its_source = requires {
  { conversion<From, To>::source } -> std::convertible_to<std::string_view>;
  requires !std::string_view{conversion<From, To>::source}.empty();
};
template <class From, class To>
concept the_conversion_maps_every_rank = requires {
  requires conversion<From, To>::labels.size() == level<From>::ranks;
};

namespace detail {
template <class From, class To>
[[nodiscard]] consteval bool maps_to_labels() {
  for (const std::string_view label : conversion<From, To>::labels)
    if (!level<To>::from_label(label)) return false;
  return true;
}
}  // namespace detail
template <class From, class To>
concept the_conversion_maps_to_labels_of_its_target = detail::maps_to_labels<From, To>();

/// The level on another scale, by the declared conversion; without one it does not compile.
template <ordinal_scale To, ordinal_scale From>
requires a_conversion_is_declared<From, To> && the_conversion_cites_its_source<From, To> &&
    the_conversion_maps_every_rank<From, To> &&
    the_conversion_maps_to_labels_of_its_target<From, To>
[[nodiscard]] constexpr level<To> level_cast(level<From> from) {
  return level<To>::from_label(conversion<From, To>::labels[from.rank()]).value();
}

/// Whether a higher level never becomes a lower one: a conversion may turn the order round, where
/// one scale counts what the other counts down.
template <ordinal_scale From, ordinal_scale To>
requires a_conversion_is_declared<From, To>
[[nodiscard]] consteval bool conversion_keeps_order() {
  for (std::size_t rank = 1; rank < level<From>::ranks; ++rank)
    if (level_cast<To>(level<From>::from_rank(rank).value()) <
        level_cast<To>(level<From>::from_rank(rank - 1).value()))
      return false;
  return true;
}

}  // namespace entente::inline v0

#endif  // ENTENTE_SCALE_LEVEL_CAST_HPP
