// SPDX-FileCopyrightText: 2026 The entente authors
// SPDX-License-Identifier: BSL-1.0
#ifndef ENTENTE_MODEL_DOMAIN_TRAITS_HPP
#define ENTENTE_MODEL_DOMAIN_TRAITS_HPP

#include <entente/core/flag_set.hpp>
#include <entente/core/text.hpp>

#include <array>
#include <cstdint>
#include <span>
#include <string_view>

namespace entente::inline v0 {

// How far a domain is bound to a place is nobody's fact: it is a judgement, made by somebody, which
// a question takes from its caller.

/// Whether cooperation in a domain happens at a place.
enum class spatial_reach : std::uint8_t { areal, mixed, borderless };
[[nodiscard]] constexpr std::array<named<spatial_reach>, 3> words_of(spatial_reach) noexcept {
  return {{{spatial_reach::areal, "areal"},
           {spatial_reach::mixed, "mixed"},
           {spatial_reach::borderless, "borderless"}}};
}

/// What somebody holds of one domain.
struct domain_trait {
  std::string_view domain;
  spatial_reach reach = spatial_reach::areal;
  /// How much it matters in which region the partner lies. @unit ordinal: 0 not at all to 3
  int regional_weight = 3;
  /// Whether a guarantee in this domain is tied to an area even so.
  bool guarantee_is_bound_to_an_area = false;
  std::string_view reason;
  friend constexpr bool operator==(const domain_trait&, const domain_trait&) = default;
};

/// The judgements of one source. None: nothing is taken for borderless.
struct domain_traits {
  std::string_view name;
  std::string_view source;
  std::span<const domain_trait> all;

  /// Null where the source says nothing of the domain.
  [[nodiscard]] constexpr const domain_trait* find(std::string_view domain) const noexcept {
    for (const domain_trait& one : all)
      if (detail::same_words(one.domain, domain)) return &one;
    return nullptr;
  }
};

}  // namespace entente::inline v0

#endif  // ENTENTE_MODEL_DOMAIN_TRAITS_HPP
