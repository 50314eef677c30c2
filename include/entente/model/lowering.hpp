// SPDX-FileCopyrightText: 2026 The entente authors
// SPDX-License-Identifier: BSL-1.0
#ifndef ENTENTE_MODEL_LOWERING_HPP
#define ENTENTE_MODEL_LOWERING_HPP

#include <entente/core/buffer.hpp>
#include <entente/core/fixed_string.hpp>
#include <entente/core/fnv.hpp>
#include <entente/core/row_list.hpp>
#include <entente/model/argument_records.hpp>

#include <array>
#include <cstddef>
#include <cstdint>
#include <source_location>
#include <string_view>
#include <type_traits>
#include <utility>

namespace entente::inline v0 {

namespace detail {

/// Which record a noun has, if any.
enum class node_kind : std::uint8_t { other, term, constraint, party, agreement, proposal };

/// Elements that last as long as the program and are never destroyed. (g++ with
/// `-fsanitize=undefined` cannot evaluate the destructor of an array of records.)
template <class T, std::size_t N>
union lasting_array {
  T elements[N == 0 ? 1 : N];

  constexpr lasting_array() : elements{} {}
  template <class... Each>
  constexpr explicit lasting_array(std::in_place_t, const Each&... each) : elements{each...} {}
  constexpr lasting_array(const lasting_array& other) : elements{} {
    for (std::size_t i = 0; i != N; ++i) elements[i] = other.elements[i];
  }
  lasting_array& operator=(const lasting_array&) = delete;
  constexpr ~lasting_array() {}

  [[nodiscard]] constexpr block<const T> view() const noexcept { return {elements, N}; }
};

/// What one typed noun contributes to a world, and the nouns that it names: following `needs` gives
/// the transitive closure.
struct node {
  node_kind kind = node_kind::other;
  /// A number of the tag's own. Addresses would do, but for g++: with `-fsanitize=undefined` it
  /// cannot compare those of inline variables in a constant expression, not even with null.
  std::uint64_t identity = 0;
  block<const node* const> needs{};
  const term_record* term = nullptr;
  const constraint_record* constraint = nullptr;
  const party_record* party = nullptr;
  const agreement_record* agreement = nullptr;
  const agreement_record* proposal = nullptr;
  block<const membership_record> memberships{};
  block<const step_record> steps{};
  block<const precedent_record> precedents{};
  block<const position_record> positions{};
  block<const threat_record> threats{};
  block<const status_record> statuses{};
};

/// A hash of the tag's full name, as the compiler spells it.
template <class Tag>
[[nodiscard]] consteval std::uint64_t identity_of() {
  return hash64(std::source_location::current().function_name());
}

/// The node of the noun whose tag is `Tag`, made once. A noun's template gives `Tag` a static
/// `lower<Tag>()` that returns it.
template <class Tag>
inline constexpr node node_of = [] {
  node made = Tag::template lower<Tag>();
  made.identity = identity_of<Tag>();
  return made;
}();

template <class Tag>
concept is_a_noun = requires {
  Tag::is_an_entente_noun;
};

/// The tag of an object that stands as a template argument.
template <auto Noun>
using tag_of = std::remove_cvref_t<decltype(Noun)>;

/// What every draft has: the nouns named so far.
struct draft_base {
  row_list<const node*> needs;

  constexpr void need(const node& other) {
    for (const node* known : needs)
      if (known->identity == other.identity) return;
    needs.push_back(&other);
  }
};

/// One list of a draft, kept as an array.
template <auto List, class Element, std::size_t N>
struct kept_list {
  lasting_array<Element, N> array;
};
template <auto List, class Element, std::size_t N>
[[nodiscard]] constexpr block<const Element> kept(
    const kept_list<List, Element, N>& parts) noexcept {
  return parts.array.view();
}

template <auto List, class Element, std::size_t N>
constexpr void keep(const row_list<Element>& elements, kept_list<List, Element, N>& parts) {
  for (std::size_t i = 0; i != N; ++i) parts.array.elements[i] = elements[i];
}

/// The draft of `Tag` with the rows `Lists`, which live only while a constant is computed, kept
/// as arrays that stay. The draft is made twice: for the sizes and for the elements.
template <class Tag, auto... Lists>
struct kept_draft {
  using draft_type = decltype(Tag::draft());
  template <auto List>
  using element = typename std::remove_cvref_t<decltype(draft_type{}.*List)>::value_type;

  static constexpr std::array<std::size_t, sizeof...(Lists)> sizes = [] {
    const draft_type draft = Tag::draft();
    return std::array<std::size_t, sizeof...(Lists)>{(draft.*Lists).size()...};
  }();

  template <class Places>
  struct parts_at;
  template <std::size_t... I>
  struct parts_at<std::index_sequence<I...>> : kept_list<Lists, element<Lists>, sizes[I]>... {
    typename draft_type::record_type record;
  };
  using parts_type = parts_at<std::make_index_sequence<sizeof...(Lists)>>;

  static constexpr parts_type parts = [] {
    const draft_type draft = Tag::draft();
    parts_type made;
    made.record = draft.record;
    (keep<Lists>(draft.*Lists, made), ...);
    return made;
  }();
};

/// A constant text as a template argument, for the compiler to print.
template <std::size_t N>
[[nodiscard]] consteval fixed_string<N> fixed(std::string_view words) {
  char literal[N + 1]{};
  for (std::size_t i = 0; i != N; ++i) literal[i] = words[i];
  return fixed_string<N>{literal};
}

/// Sets a field that one clause sets: a second one would quietly undo the first.
template <class Field>
constexpr void put_once(Field& field, std::type_identity_t<Field> value) {
  demand<errc::clause_is_given_once>(field == Field{});
  field = static_cast<Field&&>(value);
}

/// Text of a template argument.
template <fixed_string Words>
[[nodiscard]] constexpr text lasting() noexcept {
  return text::borrow(Words.view());
}

}  // namespace detail

/// A typed noun of any kind: it can be handed to a world.
template <class T>
concept noun = detail::is_a_noun<std::remove_cvref_t<T>>;

}  // namespace entente::inline v0

#endif  // ENTENTE_MODEL_LOWERING_HPP
