// SPDX-FileCopyrightText: 2026 The entente authors
// SPDX-License-Identifier: BSL-1.0
#ifndef ENTENTE_SCALE_LEVEL_HPP
#define ENTENTE_SCALE_LEVEL_HPP

#include <entente/core/result.hpp>

#include <compare>
#include <concepts>
#include <cstddef>
#include <string_view>
#include <type_traits>

namespace entente::inline v0 {

// Each part of the concept has a name that reads as a sentence: the compiler prints the one that
// failed.
template <class S>
concept is_a_tag = std::is_empty_v<S>;
template <class S>
concept says_its_name = requires {
  { S::name } -> std::convertible_to<std::string_view>;
};
template <class S>
concept cites_its_source = requires {
  { S::source } -> std::convertible_to<std::string_view>;
};
template <class S>
concept labels_its_ranks = requires {
  { S::labels.size() } -> std::convertible_to<std::size_t>;
  { S::labels[0] } -> std::convertible_to<std::string_view>;
};

/// A scale of ordered ranks 0, 1, 2, ... as one coding scheme defines it: an empty type with static
/// members `name`, `source` and `labels`, lowest first.
template <class S>
concept ordinal_scale =
    is_a_tag<S> && says_its_name<S> && cites_its_source<S> && labels_its_ranks<S>;

/// The scales of ranks that a scale of several components is made of.
template <class... Scales>
struct components_of {};

namespace detail {
template <class... Types>
inline constexpr bool are_distinct = true;
template <class First, class... Rest>
inline constexpr bool are_distinct<First, Rest...> =
    (!std::same_as<First, Rest> && ...) && are_distinct<Rest...>;
template <class Components>
inline constexpr bool are_scales = false;
template <class... Scales>
inline constexpr bool are_scales<components_of<Scales...>> =
    sizeof...(Scales) >= 2 && (ordinal_scale<Scales> && ...) && are_distinct<Scales...>;
}  // namespace detail

template <class S>
concept is_made_of_scales = requires {
  requires detail::are_scales<typename S::components>;
};

/// A scale of two or more components, each a scale of ranks and no two the same: an empty type
/// with static members `name` and `source` and a type `components`. Of two levels one is above only
/// if it is below in no component; others are unordered.
template <class S>
concept product_scale = is_a_tag<S> && says_its_name<S> && cites_its_source<S> &&
    is_made_of_scales<S> && !labels_its_ranks<S>;

template <class S>
concept orders_its_levels = labels_its_ranks<S> || is_made_of_scales<S>;
template <class S>
concept is_a_scale = is_a_tag<S> && says_its_name<S> && cites_its_source<S> && orders_its_levels<S>;

/// For the test of a scale of one's own: says in words what it misses.
template <class S>
consteval bool explain_scale() {
  static_assert(is_a_tag<S>, "a scale is an empty type");
  static_assert(says_its_name<S>, "a scale has a static 'name' that converts to std::string_view");
  static_assert(cites_its_source<S>,
                "a scale has a static 'source': the publication that defines it");
  static_assert(
      orders_its_levels<S>,
      "a scale has a static 'labels': one label a rank, lowest first; or a type "
      "'components': components_of<...> with two or more scales of ranks, no two the same");
  static_assert(!labels_its_ranks<S> || !is_made_of_scales<S>,
                "a scale has 'labels' or 'components': the labels are those of its components");
  return is_a_scale<S>;
}

/// One level on the scale `Scale`. Levels of one scale are ordered, in whole or in part; those of
/// two scales do not compare.
template <is_a_scale Scale>
class level;

/// One rank on a scale of ranks.
template <ordinal_scale Scale>
class level<Scale> {
 public:
  using scale_type = Scale;
  static constexpr std::size_t ranks = Scale::labels.size();

  /// From a label, checked by the compiler: `level<nato_partnership>{"ITPP"}`.
  template <std::size_t N>
  consteval explicit level(const char (&label)[N]) : rank_{find({label, N - 1})} {
    demand<errc::label_is_on_its_scale>(rank_ != ranks);
  }

  /// From data.
  /// @errors rank_is_on_its_scale
  [[nodiscard]] static constexpr result<level> from_rank(std::size_t rank) {
    if (rank >= ranks) return errc::rank_is_on_its_scale;
    return level{rank, made{}};
  }
  /// @errors label_is_on_its_scale
  [[nodiscard]] static constexpr result<level> from_label(std::string_view label) {
    if (find(label) == ranks) return errc::label_is_on_its_scale;
    return level{find(label), made{}};
  }

  [[nodiscard]] static constexpr level lowest() noexcept { return level{0, made{}}; }
  [[nodiscard]] static constexpr level highest() noexcept { return level{ranks - 1, made{}}; }

  [[nodiscard]] constexpr std::size_t rank() const noexcept { return rank_; }
  [[nodiscard]] constexpr std::string_view label() const { return Scale::labels[rank_]; }

  friend constexpr auto operator<=>(level, level) = default;

 private:
  struct made {};
  constexpr level(std::size_t rank, made) noexcept : rank_{rank} {}
  static constexpr std::size_t find(std::string_view label) {
    std::size_t rank = 0;
    while (rank != ranks && std::string_view{Scale::labels[rank]} != label) ++rank;
    return rank;
  }
  std::size_t rank_;
};

// Chosen, and then refused, so that the error names both scales instead of listing every operator.
template <is_a_scale A, is_a_scale B>
requires(!std::same_as<A, B>) bool operator==(level<A>, level<B>) = delete;
template <is_a_scale A, is_a_scale B>
requires(!std::same_as<A, B>) std::strong_ordering operator<=>(level<A>, level<B>) = delete;

}  // namespace entente::inline v0

#endif  // ENTENTE_SCALE_LEVEL_HPP
