// SPDX-FileCopyrightText: 2026 The entente authors
// SPDX-License-Identifier: BSL-1.0
#ifndef ENTENTE_MODEL_LOWERING_HPP
#define ENTENTE_MODEL_LOWERING_HPP

#include <entente/core/buffer.hpp>
#include <entente/core/fixed_string.hpp>
#include <entente/core/fnv.hpp>
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

/// Which record or rows a noun has; a bundle has none.
enum class node_kind : std::uint8_t {
  bundle,
  term,
  constraint,
  party,
  agreement,
  proposal,
  practice,
  precedent,
  position,
  threat,
  statuses,
  recorded_tie
};

/// Elements that last as long as the program and are never destroyed. (g++ with
/// `-fsanitize=undefined` cannot evaluate the destructor of an array of records.)
template <class T, std::size_t N>
union lasting_array {
  T elements[N == 0 ? 1 : N];

  constexpr lasting_array() : elements{} {}
  template <class... Each>
  constexpr explicit lasting_array(std::in_place_t, const Each&... each) : elements{each...} {}
  lasting_array(const lasting_array&) = delete;
  lasting_array& operator=(const lasting_array&) = delete;
  constexpr ~lasting_array() {}

  [[nodiscard]] constexpr block<const T> view() const noexcept { return {elements, N}; }
};

struct node;
/// Nouns that one clause names.
using named_nouns = block<const node* const>;

/// What one typed noun contributes to a world, and the nouns that it names, clause by clause:
/// following `needs` gives the transitive closure.
struct node {
  node_kind kind = node_kind::bundle;
  /// A number of the tag's own. Addresses would do, but for g++: with `-fsanitize=undefined` it
  /// cannot compare those of inline variables in a constant expression, not even with null.
  std::uint64_t identity = 0;
  block<const named_nouns> needs{};
  union {  // the one record, by kind
    const term_record* term = nullptr;
    const constraint_record* constraint;
    const party_record* party;
    const agreement_record* agreement;  // of a proposal, too
    const precedent_record* precedent;
    const position_record* position;
    const threat_record* threat;
    const recorded_tie* tie;
  };
  union {  // the first of its rows, by kind
    const membership_record* memberships = nullptr;  // of a party
    const step_record* steps;                        // of a practice
    const status_record* statuses;
  };
  std::size_t row_count = 0;
};

// The part of a node that shows the one record of a noun.
constexpr void show(node& n, const term_record& r) noexcept {
  n.kind = node_kind::term;
  n.term = &r;
}
constexpr void show(node& n, const constraint_record& r) noexcept {
  n.kind = node_kind::constraint;
  n.constraint = &r;
}
constexpr void show(node& n, const party_record& r) noexcept {
  n.kind = node_kind::party;
  n.party = &r;
}
constexpr void show(node& n, const agreement_record& r) noexcept {
  n.kind = node_kind::agreement;
  n.agreement = &r;
}
constexpr void show(node& n, const precedent_record& r) noexcept {
  n.kind = node_kind::precedent;
  n.precedent = &r;
}
constexpr void show(node& n, const position_record& r) noexcept {
  n.kind = node_kind::position;
  n.position = &r;
}
constexpr void show(node& n, const threat_record& r) noexcept {
  n.kind = node_kind::threat;
  n.threat = &r;
}
constexpr void show(node& n, const recorded_tie& r) noexcept {
  n.kind = node_kind::recorded_tie;
  n.tie = &r;
}

/// How the compiler spells a function of `Tag`: before and after the tag's name, the same for all.
template <class Tag>
[[nodiscard]] consteval const char* spelled() {
  return std::source_location::current().function_name();
}
inline constexpr std::string_view spelled_void = spelled<void>();
inline constexpr std::size_t before_tag = spelled_void.rfind("void");
inline constexpr std::size_t after_tag = spelled_void.size() - before_tag - 4;

/// A hash of the tag's full name. Written out: g++ takes an eighth more instructions for a noun
/// that goes through `hash64` of a part of a view.
template <class Tag>
[[nodiscard]] consteval std::uint64_t identity_of() {
  const char* const name = spelled<Tag>();
  const std::size_t end = __builtin_strlen(name) - after_tag;
  std::uint64_t state = 14695981039346656037ULL;
  for (std::size_t i = before_tag; i != end; ++i)
    state = (state ^ static_cast<unsigned char>(name[i])) * 1099511628211ULL;
  return state;
}

/// The node of the noun whose tag is `Tag`. A noun's template gives `Tag` the type `kept`, a node
/// that holds the noun's record and rows and points at them, and `made_from`, the function that
/// writes them: once, and in place, for nothing that a constant allocates can stay.
template <class Tag>
inline constexpr typename Tag::kept node_of{Tag::made_from, identity_of<Tag>()};

/// What is kept of a noun whose template made a node to judge it: the same under the tag's number.
struct judged_node : node {
  constexpr judged_node(const node& made, std::uint64_t tag) : node{made} { identity = tag; }
};

template <class Tag>
concept is_a_noun = requires {
  Tag::is_an_entente_noun;
};

/// The tag of an object that stands as a template argument.
template <auto Noun>
using tag_of = std::remove_cvref_t<decltype(Noun)>;

template <auto... Nouns>
inline constexpr const node* nodes_of[sizeof...(Nouns) + (sizeof...(Nouns) == 0)]{
    &node_of<tag_of<Nouns>>...};
template <auto... Nouns>
[[nodiscard]] constexpr named_nouns named() noexcept {
  return {nodes_of<Nouns...>, sizeof...(Nouns)};
}

/// Rows of one kind that clauses add to what is kept of a noun.
template <class Row>
struct rows {
  Row* first = nullptr;
  std::size_t count = 0;
  constexpr Row& add() noexcept { return first[count++]; }
  [[nodiscard]] constexpr block<const Row> view() const noexcept { return {first, count}; }
};

/// What every draft has: the nouns named so far.
struct draft_base {
  rows<named_nouns>& needs;
  constexpr void need(const named_nouns& nouns) { needs.add() = nouns; }
};

/// Room for what clauses name: each names nouns once, if it does not say how often.
template <class Clause>
inline constexpr std::size_t needs_in = 1;
template <class Clause>
requires requires { Clause::needs; }
inline constexpr std::size_t needs_in<Clause> = Clause::needs;
template <class... Clauses>
inline constexpr std::size_t needs_of = (needs_in<Clauses> + ... + 0);

/// What is kept of a noun with one record and no rows. `Draft` is what its clauses write to. It is
/// filled by a function, since g++ 12 stops with an internal error at a constructor that does it.
template <class Draft, std::size_t Needs>
struct kept_record : node {
  constexpr kept_record(void (*put_all)(Draft&), std::uint64_t tag) {
    identity = tag;
    fill(put_all);
  }
  kept_record(const kept_record&) = delete;

 private:
  constexpr void fill(void (*put_all)(Draft&)) {
    rows<named_nouns> naming{named_};
    Draft draft{{naming}, record_};
    put_all(draft);
    needs = naming.view();
    show(*this, record_);
  }

  typename Draft::record_type record_;
  named_nouns named_[Needs + 1];
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
