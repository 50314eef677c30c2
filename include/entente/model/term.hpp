// SPDX-FileCopyrightText: 2026 The entente authors
// SPDX-License-Identifier: BSL-1.0
#ifndef ENTENTE_MODEL_TERM_HPP
#define ENTENTE_MODEL_TERM_HPP

#include <entente/model/lowering.hpp>

namespace entente::inline v0 {

namespace detail {
struct term_draft : draft_base {
  using record_type = term_record;
  term_record& record;
};

/// A member of an open set: what the templates below share.
template <term_kind Kind, fixed_string Code, fixed_string Label>
struct term {
  static constexpr bool is_an_entente_noun = true;
  static constexpr term_kind kind = Kind;

  using code_type =
      std::conditional_t<Kind == term_kind::domain, domain_code,
                         std::conditional_t<Kind == term_kind::form, form_code, term_code>>;
  static constexpr code_type own_code = code_type::borrow(Code.view());
  static_assert(term_code::is_well_formed(Code.view()), "code_is_well_formed");
  [[nodiscard]] static constexpr const code_type& code() noexcept { return own_code; }

  using kept = kept_record<term_draft, 0>;
  static constexpr void made_from(term_draft& d) {
    d.record.kind = Kind;
    d.record.code = term_code::borrow(Code.view());
    d.record.label = lasting<Label>();
  }
};

template <class T, term_kind Kind>
concept is_term_of_kind = is_a_noun<T> && requires {
  requires T::kind == Kind;
};

/// A list of codes of type `Code` made from terms, and their nodes.
template <class Code, auto... Terms>
inline constexpr lasting_array<Code, sizeof...(Terms)> codes_of{std::in_place,
                                                                tag_of<Terms>::code()...};
}  // namespace detail

// Open sets. A client adds a member in a file of its own:
//   inline constexpr struct fisheries final : domain<"fisheries", "fisheries protection"> {}
//   fisheries;

/// What cooperation is about.
template <fixed_string Code, fixed_string Label>
struct domain : detail::term<term_kind::domain, Code, Label> {};
/// What shape cooperation takes.
template <fixed_string Code, fixed_string Label>
struct form : detail::term<term_kind::form, Code, Label> {};
/// A part of the world in which states lie.
template <fixed_string Code, fixed_string Label>
struct region : detail::term<term_kind::region, Code, Label> {};
/// What sets a duty off.
template <fixed_string Code, fixed_string Label>
struct situation : detail::term<term_kind::situation, Code, Label> {};
/// What has to hold besides, or, as an exception, must not hold.
template <fixed_string Code, fixed_string Label>
struct condition : detail::term<term_kind::condition, Code, Label> {};
/// Where a clause applies.
template <fixed_string Code, fixed_string Label>
struct area : detail::term<term_kind::area, Code, Label> {};
/// What the bearer has to do.
template <fixed_string Code, fixed_string Label>
struct content : detail::term<term_kind::content, Code, Label> {};
/// How it comes to be done.
template <fixed_string Code, fixed_string Label>
struct procedure : detail::term<term_kind::procedure, Code, Label> {};
/// Whose reading of an article.
template <fixed_string Code, fixed_string Label>
struct reading : detail::term<term_kind::reading, Code, Label> {};
/// A kind of agreement.
template <fixed_string Code, fixed_string Label>
struct instrument : detail::term<term_kind::instrument, Code, Label> {};
/// A kind of threat.
template <fixed_string Code, fixed_string Label>
struct threat_kind : detail::term<term_kind::threat_kind, Code, Label> {};

template <class T>
concept is_a_domain = detail::is_term_of_kind<T, term_kind::domain>;
template <class T>
concept is_a_form = detail::is_term_of_kind<T, term_kind::form>;
template <class T>
concept is_a_region = detail::is_term_of_kind<T, term_kind::region>;
template <class T>
concept is_a_situation = detail::is_term_of_kind<T, term_kind::situation>;
template <class T>
concept is_a_condition = detail::is_term_of_kind<T, term_kind::condition>;
template <class T>
concept is_an_area = detail::is_term_of_kind<T, term_kind::area>;
template <class T>
concept is_a_content = detail::is_term_of_kind<T, term_kind::content>;
template <class T>
concept is_a_procedure = detail::is_term_of_kind<T, term_kind::procedure>;
template <class T>
concept is_a_reading = detail::is_term_of_kind<T, term_kind::reading>;
template <class T>
concept is_an_instrument = detail::is_term_of_kind<T, term_kind::instrument>;
template <class T>
concept is_a_threat_kind = detail::is_term_of_kind<T, term_kind::threat_kind>;

}  // namespace entente::inline v0

#endif  // ENTENTE_MODEL_TERM_HPP
