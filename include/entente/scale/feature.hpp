// SPDX-FileCopyrightText: 2026 The entente authors
// SPDX-License-Identifier: BSL-1.0
#ifndef ENTENTE_SCALE_FEATURE_HPP
#define ENTENTE_SCALE_FEATURE_HPP

#include <entente/core/row_list.hpp>
#include <entente/model/records.hpp>
#include <entente/query/question.hpp>

#include <string_view>

namespace entente::inline v0 {

/// What kind of thing a feature of a relationship is.
enum class feature_kind : std::uint8_t {
  form,
  domain,
  instrument,
  role,
  /// Who met or acted: the level of a step.
  level,
  /// A framework of one party in which the other has a role: its code.
  framework,
  /// That it binds in law: code "binding".
  bond,
  duty,
  trigger,
  condition,
  area,
  content,
  procedure,
  /// A value that the coders of a data set gave to one of its variables, `milcon=3`; it is unknown
  /// where they gave none.
  coding
};
[[nodiscard]] constexpr std::array<named<feature_kind>, 14> words_of(feature_kind) noexcept {
  return {{{feature_kind::form, "form"},
           {feature_kind::domain, "domain"},
           {feature_kind::instrument, "instrument"},
           {feature_kind::role, "role"},
           {feature_kind::level, "level"},
           {feature_kind::framework, "framework"},
           {feature_kind::bond, "bond"},
           {feature_kind::duty, "duty"},
           {feature_kind::trigger, "trigger"},
           {feature_kind::condition, "condition"},
           {feature_kind::area, "area"},
           {feature_kind::content, "content"},
           {feature_kind::procedure, "procedure"},
           {feature_kind::coding, "coding"}}};
}

/// One thing that a scale may judge: what it is, whether it is there, what it rests on, where it is
/// from.
struct feature {
  feature_kind kind = feature_kind::form;
  text code;
  truth holds = truth::yes;
  basis rests_on = basis::text;
  /// The agreement, body or step that has it.
  text from;
  text from_name;
  spell during;
  provenance cites;
  /// Of the agreement; empty for what is true of the whole of it.
  text article = {};
  /// Which provision, step or phase of it: a form and its domains have the same.
  std::uint32_t part = 0;
  /// What the code means, where it is no word.
  text says = {};
  friend constexpr bool operator==(const feature&, const feature&) = default;
};

/// A name that was asked for, or given, and that nothing has: what kind of thing it would be.
struct unknown_name {
  /// "party", "agreement", "duty".
  text kind;
  text name;
  friend constexpr bool operator==(const unknown_name&, const unknown_name&) = default;
};

namespace detail {
template <class Enum>
[[nodiscard]] constexpr bool is_word_of(std::string_view word) {
  for (const auto& [value, name] : words_of(Enum{}))
    if (name == word) return true;
  return false;
}
/// Whether features of the kind can have the code: some kinds have words of their own, the others
/// are open.
[[nodiscard]] constexpr bool is_code_of(feature_kind kind, std::string_view code) {
  if (kind == feature_kind::duty) return is_word_of<duty>(code);
  if (kind == feature_kind::role) return is_word_of<role>(code);
  return kind != feature_kind::bond || code == "binding";
}
}  // namespace detail

/// The features of a relationship: of a tie, an agreement, an alliance, or made by hand. A scale
/// sees nothing else.
struct features {
  row_list<feature> all;
  /// Whether what is not listed is certainly absent.
  bool complete = true;
  /// Of a tie: whether the facts hold every agreement and step of the two. If not, what is not
  /// listed may be there all the same, but for roles and frameworks, which are known by the day.
  bool is_recorded = true;
  /// Names that nothing has, for which it is not complete: a party asked for that the world does
  /// not know, a duty that is none.
  row_list<unknown_name> not_known = {};
  /// Whose they are, and on which day; not stated of those made by hand.
  question asked = detail::not_asked();

  /// Adds a feature by hand. A code that no feature of the kind can have ("defense" is no duty) is
  /// kept apart and leaves the features incomplete: they are not known, and the name says why.
  constexpr features& add(feature_kind kind, text code, basis rests_on = basis::text) {
    if (!detail::is_code_of(kind, code.view())) {
      complete = false;
      not_known.push_back({text::borrow(name_of(kind)), static_cast<text&&>(code)});
      return *this;
    }
    feature f;
    f.kind = kind;
    f.code = static_cast<text&&>(code);
    f.rests_on = rests_on;
    all.push_back(static_cast<feature&&>(f));
    return *this;
  }
  /// None of them, with the same to say of what is not listed.
  [[nodiscard]] constexpr features with_none_listed() const {
    return {{}, complete, is_recorded, not_known, asked};
  }
  /// What one article has, and what is true of the whole.
  [[nodiscard]] constexpr features of_article(std::string_view number) const {
    features made = with_none_listed();
    if (!made.asked.what.empty()) made.asked.subject = text{number};
    for (const feature& f : all)
      if (f.article.empty() || f.article.view() == number) made.all.push_back(f);
    return made;
  }
  friend constexpr bool operator==(const features&, const features&) = default;
};

}  // namespace entente::inline v0

#endif  // ENTENTE_SCALE_FEATURE_HPP
