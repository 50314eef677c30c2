// SPDX-FileCopyrightText: 2026 The entente authors
// SPDX-License-Identifier: BSL-1.0
#ifndef ENTENTE_WORLD_REFERENCE_HPP
#define ENTENTE_WORLD_REFERENCE_HPP

#include <entente/core/hash.hpp>
#include <entente/model/lowering.hpp>
#include <entente/model/records.hpp>

#include <string_view>

namespace entente::inline v0 {

using party_id = id<party_tag>;
using agreement_id = id<agreement_tag>;
using domain_id = id<domain_tag>;
using form_id = id<form_tag>;

/// How a question names a thing: by its typed noun, its code, text, or its id in the world. Made
/// where a question is asked and gone with the call: it only points at text.
template <class Kind>
class reference {
 public:
  constexpr reference(id<Kind> number) noexcept : name_{std::string_view{}}, number_{number} {}
  constexpr reference(const code<Kind>& name) noexcept : name_{name} {}
  constexpr reference(std::string_view name) noexcept : name_{name} {}
  constexpr reference(const char* name) noexcept : name_{std::string_view{name}} {}
  /// From a `std::string`.
  template <class Text>
  requires requires(const Text& t) { std::string_view{t.data(), t.size()}; }
  constexpr reference(const Text& name) noexcept
      : name_{std::string_view{name.data(), name.size()}} {}
  template <noun Noun>
  requires requires { code<Kind>{Noun::code()}; }
  constexpr reference(const Noun&) noexcept : name_{Noun::code()} {}

  [[nodiscard]] constexpr std::string_view name() const noexcept { return name_.view(); }
  [[nodiscard]] constexpr detail::hashed_name hashed() const noexcept { return name_; }
  /// Valid only if the thing was named by its id.
  [[nodiscard]] constexpr id<Kind> number() const noexcept { return number_; }

 private:
  detail::hashed_name name_;
  id<Kind> number_;
};

using party_ref = reference<party_tag>;
using agreement_ref = reference<agreement_tag>;
using domain_ref = reference<domain_tag>;
using form_ref = reference<form_tag>;
using reading_ref = reference<term_tag>;

}  // namespace entente::inline v0

#endif  // ENTENTE_WORLD_REFERENCE_HPP
