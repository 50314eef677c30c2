// SPDX-FileCopyrightText: 2026 The entente authors
// SPDX-License-Identifier: BSL-1.0
#ifndef ENTENTE_MODEL_FORM_MEANING_HPP
#define ENTENTE_MODEL_FORM_MEANING_HPP

#include <entente/model/records.hpp>

#include <string_view>

namespace entente::inline v0::detail {

/// What a form of cooperation is about whatever else it is in: a clause of defence is one in
/// collective defence and promises defence, an accession is one of membership, an office or a
/// status stands for the whole tie.
struct form_meaning {
  std::string_view form;
  /// Its own domain: it is about this one besides those that are said.
  std::string_view domain;
  /// What each party promises by it.
  flag_set<duty> brings;
  /// The form that it takes: what speaks of that one speaks of it.
  std::string_view takes = {};
};
inline constexpr form_meaning form_meanings[]{
    {"defence_clause", "collective_defence", duty::defence},
    {"treaty_invocation", "collective_defence", {}, "defence_clause"},
    {"membership", "membership", {}},
    {"office", "political", {}},
    {"status", "political", {}},
};
/// The meaning of a form; one without any is about what is said of it and no more.
[[nodiscard]] constexpr form_meaning meaning_of(const form_code& form) noexcept {
  for (const form_meaning& one : form_meanings)
    if (same_words(one.form, form.view())) return one;
  return {};
}
/// Whether a form promises force, or calls for it.
[[nodiscard]] constexpr bool is_of_force(const form_code& form) noexcept {
  const form_meaning means = meaning_of(form);
  return !means.brings.empty() || !means.takes.empty();
}

}  // namespace entente::inline v0::detail

#endif  // ENTENTE_MODEL_FORM_MEANING_HPP
