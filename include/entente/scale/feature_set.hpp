// SPDX-FileCopyrightText: 2026 The entente authors
// SPDX-License-Identifier: BSL-1.0
#ifndef ENTENTE_SCALE_FEATURE_SET_HPP
#define ENTENTE_SCALE_FEATURE_SET_HPP

#include <entente/core/fixed_string.hpp>
#include <entente/scale/assess.hpp>

namespace entente::inline v0 {

namespace detail {
template <class By>
struct any_feature {
  [[nodiscard]] static constexpr bool in(std::span<const feature> some) {
    for (const feature& f : some)
      if (By::holds(f)) return true;
    return false;
  }
};
}  // namespace detail

/// A feature of one kind and of any of these codes.
template <feature_kind Kind, fixed_string... Codes>
struct shown_by : detail::any_feature<shown_by<Kind, Codes...>> {
  [[nodiscard]] static constexpr bool holds(const feature& f) {
    return f.kind == Kind && ((f.code.view() == Codes.view()) || ...);
  }
};

/// The same, of what the text of an agreement says, and not of what is only done.
template <feature_kind Kind, fixed_string... Codes>
struct written_in_text : detail::any_feature<written_in_text<Kind, Codes...>> {
  [[nodiscard]] static constexpr bool holds(const feature& f) {
    return f.rests_on == basis::text && shown_by<Kind, Codes...>::holds(f);
  }
};

/// Two features of one agreement or step.
template <class One, class Other>
struct both_of_one {
  [[nodiscard]] static constexpr bool in(std::span<const feature> some) {
    for (const feature& f : some)
      if (One::holds(f))
        for (const feature& g : some)
          if (g.from == f.from && Other::holds(g)) return true;
    return false;
  }
};

/// One element of the scale `Set`: there, if any of the ways to show it is.
///
/// A scale whose components are elements orders sets by inclusion: one is above another if it has
/// all of the other's elements and more, and two that each have what the other lacks are unordered.
template <class Set, fixed_string Name, class... ShownBy>
struct element_of {
  static constexpr bool is_an_element = true;
  static constexpr std::string_view name = Name.view();
  static constexpr std::string_view source = Set::source;
  static constexpr std::array<std::string_view, 2> labels{"no", "yes"};
  [[nodiscard]] static constexpr std::optional<std::size_t> judge(std::span<const feature> some) {
    return (ShownBy::in(some) || ...) ? 1 : 0;
  }
};

namespace detail {
template <class T>
concept is_an_element = requires {
  requires T::is_an_element;
};
template <class Components>
inline constexpr bool are_elements = false;
template <class... Parts>
inline constexpr bool are_elements<components_of<Parts...>> = (is_an_element<Parts> && ...);
}  // namespace detail

/// A scale whose components are elements.
template <class S>
concept set_scale = product_scale<S> && detail::are_elements<typename S::components>;

/// The names of the elements that a level has, in their order.
template <set_scale Set>
[[nodiscard]] constexpr row_list<std::string_view> elements_of(const level<Set>& set) {
  row_list<std::string_view> names;
  for (std::size_t i = 0; i != level<Set>::components; ++i)
    if (set.ranks()[i] != 0) names.push_back(level<Set>::name_of(i));
  return names;
}

}  // namespace entente::inline v0

#endif  // ENTENTE_SCALE_FEATURE_SET_HPP
