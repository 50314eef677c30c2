// SPDX-FileCopyrightText: 2026 The entente authors
// SPDX-License-Identifier: BSL-1.0
#ifndef ENTENTE_QUERY_AVENUE_HPP
#define ENTENTE_QUERY_AVENUE_HPP

#include <entente/model/body_domain.hpp>
#include <entente/model/position_subject.hpp>
#include <entente/query/blockers.hpp>
#include <entente/query/holdings.hpp>
#include <entente/query/permission.hpp>

#include <array>
#include <cstdint>
#include <optional>
#include <span>

namespace entente::inline v0 {

/// How one form of cooperation in one domain stands between two parties.
enum class avenue_status : std::uint8_t {
  done,         // it is there: by an agreement in force, a step, a role or what one gave the other
  open,         // no rule on record stands against it
  conditional,  // if conditions hold that are named and open
  blocked,      // a rule of one of the two bars it: hard or soft
  unknown       // not known to be there, or to be allowed
};
[[nodiscard]] constexpr std::array<named<avenue_status>, 5> words_of(avenue_status) noexcept {
  return {{{avenue_status::done, "done"},
           {avenue_status::open, "open"},
           {avenue_status::conditional, "conditional"},
           {avenue_status::blocked, "blocked"},
           {avenue_status::unknown, "unknown"}}};
}

/// What makes an avenue, or plans it: an agreement or step, or, of what is there, a role of one in
/// the other or what one was given by the other.
struct avenue_basis {
  text code;
  text name;
  bool is_agreement = false;
  /// For an agreement: whether it binds in law.
  truth binding = truth::no;
  partial_date since;
  truth holds;
  provenance cites;
  holding_kind shown = holding_kind::agreement;
  friend constexpr bool operator==(const avenue_basis&, const avenue_basis&) = default;
};

/// What was done elsewhere in the same form and domain by today.
struct avenue_precedent {
  precedent_code code;
  text says;
  partial_date on;
  truth by_then;
  list<party_code> providers;
  list<party_code> recipients;
  membership recipient_was = membership::unknown;
  /// Whether one of the two took part in it.
  bool by_one_of_the_two = false;
  provenance cites;
  friend constexpr bool operator==(const avenue_precedent&, const avenue_precedent&) = default;
};

/// One form of cooperation in one domain.
struct avenue {
  domain_code domain;
  form_code form;
  avenue_status status = avenue_status::unknown;
  /// For one that is done: since when at the latest.
  partial_date since;
  row_list<avenue_basis> done_by;
  /// Steps announced by today that were not carried out, and proposals among the facts.
  row_list<avenue_basis> planned;
  /// What the rules of the two make of it, also of one that is done.
  row_list<ruling> rulings;
  /// How strong the strongest rule is that bars it; nothing if none does.
  std::optional<strength> barred;
  /// Those in which one of the two took part come first.
  row_list<avenue_precedent> precedents;
  /// What was said of it, by whom ever.
  row_list<position_finding> positions;
  /// The question of the list that it is of: the two, the day.
  question asked = detail::not_asked();
  friend constexpr bool operator==(const avenue&, const avenue&) = default;
};

/// What to look at and what the caller brings.
struct avenue_options {
  /// None: all that the world knows, in its order.
  row_list<domain_code> domains{};
  row_list<form_code> forms{};
  circumstances given{};
  std::span<const position_subject> subjects{};
  reach within = reach::direct;
  /// Bodies other than the two, by a domain in which each works: whoever of the two has a role
  /// there takes part in it, as in a centre.
  std::span<const body_domain> role_in{};
};

namespace detail {
/// "domains as in "The panel"; bodies of which they are members count": what is not the
/// default, but for the domains and forms, which the avenues show.
[[nodiscard]] constexpr text words_of(const avenue_options& asked) {
  text made = words_of_given(asked.given, asked.subjects);
  if (asked.within == reach::through_alliances)
    add_part(made, {}, "bodies of which they are members count");
  row_list<text> bodies;
  for (const body_domain& one : asked.role_in) add_once(bodies, text{one.body});
  if (!bodies.empty()) add_part(made, "bodies in which a role counts: ", digits_of(bodies.size()));
  return made;
}
}  // namespace detail

/// The avenues between two parties, domain by domain; a range.
struct avenue_list {
  using value_type = avenue;
  using iterator = avenue*;
  using const_iterator = const avenue*;

  text first_name, second_name;
  date day;
  row_list<avenue> all;
  row_list<reason> why;
  /// The options, in words; empty for the default.
  text asked_with = {};

  [[nodiscard]] constexpr iterator begin() noexcept { return all.begin(); }
  [[nodiscard]] constexpr iterator end() noexcept { return all.end(); }
  [[nodiscard]] constexpr const_iterator begin() const noexcept { return all.begin(); }
  [[nodiscard]] constexpr const_iterator end() const noexcept { return all.end(); }
  [[nodiscard]] constexpr std::size_t size() const noexcept { return all.size(); }
  [[nodiscard]] constexpr bool empty() const noexcept { return all.empty(); }
  [[nodiscard]] constexpr const avenue& operator[](std::size_t i) const noexcept { return all[i]; }
  [[nodiscard]] constexpr const row_list<reason>& reasons() const& noexcept { return why; }
  [[nodiscard]] constexpr row_list<reason> reasons() && {
    return static_cast<row_list<reason>&&>(why);
  }

  /// Null if it was not looked at. Not of a list that is gone with the call.
  [[nodiscard]] constexpr const avenue* find(domain_ref domain, form_ref form) const& noexcept {
    for (const avenue& one : all)
      if (one.domain.view() == domain.name() && one.form.view() == form.name()) return &one;
    return nullptr;
  }
  const avenue* find(domain_ref domain, form_ref form) const&& = delete;
  /// Those of which @p wanted holds.
  template <class Wanted>
  [[nodiscard]] constexpr avenue_list where(const Wanted& wanted) const {
    avenue_list made{first_name, second_name, day, {}, why, asked_with};
    for (const avenue& one : all)
      if (wanted(one)) made.all.push_back(one);
    return made;
  }
  [[nodiscard]] constexpr avenue_list with(avenue_status status) const {
    return where([status](const avenue& one) { return one.status == status; });
  }
  [[nodiscard]] constexpr avenue_list in(domain_ref domain) const {
    return where([&](const avenue& one) { return one.domain.view() == domain.name(); });
  }
  [[nodiscard]] constexpr avenue_list by(form_ref form) const {
    return where([&](const avenue& one) { return one.form.view() == form.name(); });
  }

  friend constexpr bool operator==(const avenue_list&, const avenue_list&) = default;
};

}  // namespace entente::inline v0

#endif  // ENTENTE_QUERY_AVENUE_HPP
