// SPDX-FileCopyrightText: 2026 The entente authors
// SPDX-License-Identifier: BSL-1.0
#ifndef ENTENTE_QUERY_DELAY_HPP
#define ENTENTE_QUERY_DELAY_HPP

#include <entente/query/owes.hpp>

#include <optional>

namespace entente::inline v0 {

/// A number of days between two dates, as far as the dates are known. @unit days
struct day_span {
  std::int32_t at_least = 0;
  std::int32_t at_most = 0;
  [[nodiscard]] constexpr bool is_exact() const noexcept { return at_least == at_most; }
  friend constexpr bool operator==(const day_span&, const day_span&) = default;
};

/// How long it took from @p signed_on to @p in_force, both as far as they are known; nothing where
/// one of them is not known at all or never came. Not less than no days.
[[nodiscard]] constexpr std::optional<day_span> delay(partial_date signed_on,
                                                      partial_date in_force) noexcept {
  const auto is_known = [](partial_date when) {
    return when.earliest() > date::dawn() && when.latest() < date::never();
  };
  if (!is_known(signed_on) || !is_known(in_force)) return std::nullopt;
  const std::int32_t least = in_force.earliest() - signed_on.latest();
  const std::int32_t most = in_force.latest() - signed_on.earliest();
  return day_span{least < 0 ? 0 : least, most < 0 ? 0 : most};
}

/// How long it took, used like an optional `day_span`, with the two dates as reasons, or what is
/// not known of them.
struct delay_answer {
  question asked;
  std::optional<day_span> took;
  row_list<reason> why;

  [[nodiscard]] constexpr bool has_value() const noexcept { return took.has_value(); }
  [[nodiscard]] constexpr explicit operator bool() const noexcept { return took.has_value(); }
  /// @pre it has a value
  [[nodiscard]] constexpr const day_span& operator*() const noexcept { return *took; }
  [[nodiscard]] constexpr const day_span* operator->() const noexcept { return &*took; }
  [[nodiscard]] constexpr const row_list<reason>& reasons() const& noexcept { return why; }
  [[nodiscard]] constexpr row_list<reason> reasons() && {
    return static_cast<row_list<reason>&&>(why);
  }
  friend constexpr bool operator==(const delay_answer&, const delay_answer&) = default;
  friend constexpr bool operator==(const delay_answer& one, const day_span& other) {
    return one.took && *one.took == other;
  }
};

namespace detail {
/// That something happened to an agreement on a day, or that the day is not known.
[[nodiscard]] constexpr reason dated(const agreement_record& a, std::string_view what,
                                     partial_date when) {
  reason why;
  why.on = ground::dated;
  if (when.earliest() > date::dawn() && when.latest() < date::never()) why.says = truth::yes;
  why.instrument = a.code.as_text();
  why.instrument_name = a.name;
  why.words = text::borrow(what);
  why.during.from = when;
  why.cites = a.cites;
  return why;
}
}  // namespace detail

/// The same of an agreement; one that is not binding counts from its signature, and took no time
/// unless the facts say from when it held. No value where the world has no such agreement or not
/// both dates: the reasons say which.
[[nodiscard]] constexpr delay_answer delay(const snapshot& now, agreement_ref agreement) {
  delay_answer made{detail::ask(now, question_kind::delay, party_id{}), std::nullopt, {}};
  made.asked.what = text{agreement.name()};
  const agreement_id id = now.find_agreement(agreement);
  if (!id.is_valid()) {
    made.why.push_back(detail::no_such_agreement(agreement));
    return made;
  }
  const agreement_record& a = now.record(id);
  made.asked.what = a.name;
  made.took = delay(a.signed_on, a.life().from);
  made.why.push_back(detail::dated(a, "was signed", a.signed_on));
  made.why.push_back(
      detail::dated(a, a.binding.is_no() ? "took effect" : "entered into force", a.life().from));
  return made;
}

}  // namespace entente::inline v0

#endif  // ENTENTE_QUERY_DELAY_HPP
