// SPDX-FileCopyrightText: 2026 The entente authors
// SPDX-License-Identifier: BSL-1.0
#ifndef ENTENTE_SCALE_PRODUCT_HPP
#define ENTENTE_SCALE_PRODUCT_HPP

#include <entente/scale/level.hpp>

#include <array>
#include <optional>

namespace entente::inline v0 {

namespace detail {
template <class Components>
struct parts;
template <class... Parts>
struct parts<components_of<Parts...>> {
  static constexpr std::size_t count = sizeof...(Parts);
  static constexpr std::array<std::size_t, count> ranks{level<Parts>::ranks...};
  static constexpr std::array<std::string_view, count> names{std::string_view{Parts::name}...};
  static constexpr std::size_t combinations = (level<Parts>::ranks * ...);

  template <class Part>
  static constexpr std::size_t place_of = [] {
    std::size_t place = 0;
    (void)((std::same_as<Part, Parts> || (static_cast<void>(++place), false)) || ...);
    return place;
  }();
  [[nodiscard]] static constexpr std::string_view label(std::size_t place, std::size_t rank) {
    std::string_view found;
    std::size_t at = 0;
    ((at++ == place ? void(found = Parts::labels[rank]) : void()), ...);
    return found;
  }
  /// What @p rank_in gives for each part, or nothing if it gives nothing for one of them.
  template <class RankIn>
  [[nodiscard]] static constexpr std::optional<std::array<std::size_t, count>> each(
      const RankIn& rank_in) {
    std::array<std::size_t, count> made{};
    std::size_t at = 0;
    const auto put = [&](const std::optional<std::size_t>& rank) {
      made[at++] = rank.value_or(0);
      return rank.has_value();
    };
    if (!(put(rank_in.template operator()<Parts>()) && ...)) return std::nullopt;
    return made;
  }
};
}  // namespace detail

template <class S>
concept names_its_combinations = product_scale<S> && requires {
  { S::combinations.size() } -> std::convertible_to<std::size_t>;
  { S::combinations[0] } -> std::convertible_to<std::string_view>;
};

/// One level on a scale of several components: a rank in each. One level is above another if it is
/// nowhere below it and somewhere above; two of which each is above the other somewhere are
/// unordered. A scale may name every combination of ranks in a static member `combinations`, the
/// lowest first and the ranks of the last component in turn.
template <product_scale Scale>
class level<Scale> {
  using parts = detail::parts<typename Scale::components>;

 public:
  using scale_type = Scale;
  static constexpr std::size_t components = parts::count;
  using rank_list = std::array<std::size_t, components>;

  /// From one label a component, in their order, checked by the compiler.
  template <std::size_t... N>
  requires(sizeof...(N) == components)  //
      consteval explicit level(const char (&... labels)[N])
      : ranks_{ranks_of({std::string_view{labels, N - 1}...})} {
    for (std::size_t i = 0; i != components; ++i)
      demand<errc::label_is_on_its_scale>(ranks_[i] != parts::ranks[i]);
  }
  /// From the name of a combination, checked by the compiler: `level<legalization_form>{"III"}`.
  template <std::size_t N>
  requires names_its_combinations<Scale>
  consteval explicit level(const char (&name)[N]) : ranks_{at(find({name, N - 1}))} {
    demand<errc::label_is_on_its_scale>(find({name, N - 1}) != parts::combinations);
  }

  /// From data.
  /// @errors rank_is_on_its_scale
  [[nodiscard]] static constexpr result<level> from_ranks(const rank_list& ranks) {
    for (std::size_t i = 0; i != components; ++i)
      if (ranks[i] >= parts::ranks[i]) return errc::rank_is_on_its_scale;
    return level{ranks, made{}};
  }
  /// From the name of a combination.
  /// @errors label_is_on_its_scale
  [[nodiscard]] static constexpr result<level> from_label(std::string_view name) requires
      names_its_combinations<Scale> {
    const std::size_t number = find(name);
    if (number == parts::combinations) return errc::label_is_on_its_scale;
    return level{at(number), made{}};
  }
  [[nodiscard]] static constexpr level lowest() noexcept { return level{rank_list{}, made{}}; }
  [[nodiscard]] static constexpr level highest() noexcept {
    rank_list ranks = parts::ranks;
    for (std::size_t& rank : ranks) --rank;
    return level{ranks, made{}};
  }

  /// Where it is in one component.
  template <ordinal_scale Component>
  requires(parts::template place_of<Component> != components)  //
      [[nodiscard]] constexpr level<Component> part() const {
    return level<Component>::from_rank(ranks_[parts::template place_of<Component>]).value();
  }
  /// The same level but for one component.
  template <ordinal_scale Component>
  requires(parts::template place_of<Component> != components)  //
      [[nodiscard]] constexpr level with(level<Component> part) const {
    level changed = *this;
    changed.ranks_[parts::template place_of<Component>] = part.rank();
    return changed;
  }

  [[nodiscard]] constexpr const rank_list& ranks() const noexcept { return ranks_; }
  /// The name and the label of a component, by its place.
  [[nodiscard]] static constexpr std::string_view name_of(std::size_t component) {
    return parts::names[component];
  }
  [[nodiscard]] constexpr std::string_view label_of(std::size_t component) const {
    return parts::label(component, ranks_[component]);
  }
  /// The name of the combination.
  [[nodiscard]] constexpr std::string_view label() const requires names_its_combinations<Scale> {
    std::size_t number = 0;
    for (std::size_t i = 0; i != components; ++i) number = number * parts::ranks[i] + ranks_[i];
    return Scale::combinations[number];
  }

  friend constexpr bool operator==(const level&, const level&) = default;
  friend constexpr std::partial_ordering operator<=>(const level& a, const level& b) noexcept {
    bool above = false, below = false;
    for (std::size_t i = 0; i != components; ++i) {
      above = above || a.ranks_[i] > b.ranks_[i];
      below = below || a.ranks_[i] < b.ranks_[i];
    }
    if (above && below) return std::partial_ordering::unordered;
    return above   ? std::partial_ordering::greater
           : below ? std::partial_ordering::less
                   : std::partial_ordering::equivalent;
  }

 private:
  struct made {};
  constexpr level(const rank_list& ranks, made) noexcept : ranks_{ranks} {}

  static constexpr rank_list ranks_of(const std::array<std::string_view, components>& labels) {
    rank_list ranks{};
    for (std::size_t i = 0; i != components; ++i)
      while (ranks[i] != parts::ranks[i] && parts::label(i, ranks[i]) != labels[i]) ++ranks[i];
    return ranks;
  }
  static constexpr std::size_t find(std::string_view name) {
    static_assert(Scale::combinations.size() == parts::combinations,
                  "a scale that names its combinations of ranks names all of them");
    std::size_t number = 0;
    while (number != parts::combinations && std::string_view{Scale::combinations[number]} != name)
      ++number;
    return number;
  }
  static constexpr rank_list at(std::size_t number) {
    rank_list ranks{};
    for (std::size_t i = components; i-- != 0; number /= parts::ranks[i])
      ranks[i] = number % parts::ranks[i];
    return ranks;
  }

  rank_list ranks_;
};

}  // namespace entente::inline v0

#endif  // ENTENTE_SCALE_PRODUCT_HPP
