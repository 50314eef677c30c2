// SPDX-FileCopyrightText: 2026 The entente authors
// SPDX-License-Identifier: BSL-1.0
#ifndef ENTENTE_MODEL_LOWERING_HPP
#define ENTENTE_MODEL_LOWERING_HPP

#include <entente/core/fixed_string.hpp>
#include <entente/model/records.hpp>

#include <array>
#include <cstddef>
#include <span>
#include <type_traits>
#include <vector>

namespace entente {

namespace detail {

/// What one typed noun contributes to a world, and the nouns that it names: following `needs` gives
/// the transitive closure.
struct node {
  std::span<const node* const> needs{};
  const term_record* term = nullptr;
  const constraint_record* constraint = nullptr;
  const party_record* party = nullptr;
  const agreement_record* agreement = nullptr;
  const agreement_record* proposal = nullptr;
  std::span<const membership_record> memberships{};
  std::span<const step_record> steps{};
};

/// The node of the noun whose tag is `Tag`, made once. A noun's template gives `Tag` a static
/// `lower<Tag>()` that returns it.
template <class Tag>
inline constexpr node node_of = Tag::template lower<Tag>();

template <class Tag>
concept is_a_noun = requires { Tag::is_an_entente_noun; };

/// The tag of an object that stands as a template argument.
template <auto Noun>
using tag_of = std::remove_cvref_t<decltype(Noun)>;

/// What every draft has: the nouns named so far.
struct draft_base {
  std::vector<const node*> needs;

  constexpr void need(const node& other) {
    for (const node* known : needs)
      if (known == &other) return;
    needs.push_back(&other);
  }
};

/// One list of the draft of `Tag`: a vector that lives only while a constant is computed, kept as an
/// array that stays.
template <class Tag, auto List>
struct kept_list {
  static constexpr std::size_t size = (Tag::draft().*List).size();
  static constexpr auto make() {
    const auto draft = Tag::draft();
    std::array<typename std::remove_cvref_t<decltype(draft.*List)>::value_type, size> kept{};
    for (std::size_t i = 0; i != size; ++i) kept[i] = (draft.*List)[i];
    return kept;
  }
  static constexpr auto elements = make();
};
template <class Tag, auto List>
inline constexpr auto& kept = kept_list<Tag, List>::elements;

/// Text of a template argument.
template <fixed_string Words>
[[nodiscard]] constexpr text lasting() noexcept {
  return text::borrow(Words.view());
}

}  // namespace detail

/// A typed noun of any kind: it can be handed to a world.
template <class T>
concept noun = detail::is_a_noun<std::remove_cvref_t<T>>;

}  // namespace entente

#endif  // ENTENTE_MODEL_LOWERING_HPP
