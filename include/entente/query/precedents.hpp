// SPDX-FileCopyrightText: 2026 The entente authors
// SPDX-License-Identifier: BSL-1.0
#ifndef ENTENTE_QUERY_PRECEDENTS_HPP
#define ENTENTE_QUERY_PRECEDENTS_HPP

#include <entente/query/roles.hpp>
#include <entente/query/several.hpp>

#include <optional>

namespace entente::inline v0 {

using precedent_ref = reference<precedent_tag>;

/// Which precedents are asked for. Every field that says something must fit; of several things in
/// one field, one must. A field that says nothing asks for nothing.
struct precedent_filter {
  several<party_tag> beneficiaries{};
  several<party_tag> providers{};
  /// What the beneficiary was, then, to the body that provided.
  flag_set<membership> recipient_was{};
  several<domain_tag> domains{};
  several<form_tag> forms{};
  /// Words in the name of what was done: "trust fund".
  text instrument{};
  /// Words in what it answered: "cyberattack".
  text occasion{};
  /// Whether it came by invoking a clause of mutual defence.
  std::optional<bool> invoked_guarantee{};
  friend constexpr bool operator==(const precedent_filter&, const precedent_filter&) = default;
};

/// A precedent in an answer, with the parties as the world names them.
struct precedent_finding {
  precedent_record record;
  row_list<party_finding> providers;
  row_list<party_finding> recipients;
  /// Yes where it surely had happened by the day and surely fits; unknown where it may have.
  truth holds;
  friend constexpr bool operator==(const precedent_finding&, const precedent_finding&) = default;
};

/// The precedents that fit for certain, in the order of their (latest possible) days: a range.
/// Those that only may fit, or may have happened by the day, stand apart.
class precedent_list {
 public:
  using value_type = precedent_finding;
  using const_iterator = row_list<precedent_finding>::const_iterator;

  precedent_filter asked;
  date day;
  row_list<precedent_finding> certain;
  row_list<precedent_finding> possible;
  /// Names in the filter that the world does not know: nothing fits them.
  row_list<text> not_known;
  /// Whether the facts cover the day.
  bool complete = true;

  [[nodiscard]] constexpr const_iterator begin() const noexcept { return certain.begin(); }
  [[nodiscard]] constexpr const_iterator end() const noexcept { return certain.end(); }
  [[nodiscard]] constexpr std::size_t size() const noexcept { return certain.size(); }
  [[nodiscard]] constexpr bool empty() const noexcept { return certain.empty(); }
  [[nodiscard]] constexpr const precedent_finding& operator[](std::size_t i) const noexcept {
    return certain[i];
  }
  friend constexpr bool operator==(const precedent_list&, const precedent_list&) = default;
};

namespace detail {

/// The code of what @p asked names, also where it does so by an id.
template <class Kind>
[[nodiscard]] constexpr std::string_view name_in(const snapshot& now, reference<Kind> asked) {
  if (!asked.number().is_valid()) return asked.name();
  const auto& record = now.record(asked.number());
  if constexpr (requires { record.code; })
    return record.code.view();
  else
    return record.view();
}

/// Whether one of @p codes is asked for, or nothing is.
template <class Kind, class Codes>
[[nodiscard]] constexpr bool asks_for(const snapshot& now, const several<Kind>& asked,
                                      const Codes& codes) {
  for (std::size_t i = 0; i != asked.size(); ++i) {
    const std::string_view name = name_in(now, asked[i]);
    for (const auto& c : codes)
      if (same_words(c.view(), name)) return true;
  }
  return asked.empty();
}

[[nodiscard]] constexpr truth fits(const snapshot& now, const precedent_filter& asked,
                                   const precedent_record& p) {
  const bool named = asks_for(now, asked.beneficiaries, p.recipients) &&
                     asks_for(now, asked.providers, p.providers) &&
                     asks_for(now, asked.domains, p.domains) &&
                     asks_for(now, asked.forms, list<form_code>{p.form}) &&
                     mentions(p.says, asked.instrument) && mentions(p.occasion, asked.occasion);
  truth holds{named};
  if (!asked.recipient_was.empty() && !asked.recipient_was.contains(p.recipient_was))
    holds = holds && (p.recipient_was == membership::unknown ? truth::unknown : truth::no);
  if (asked.invoked_guarantee)
    holds = holds && (*asked.invoked_guarantee ? p.invoked_guarantee : !p.invoked_guarantee);
  return holds;
}

template <class Codes>
[[nodiscard]] constexpr row_list<party_finding> findings_of(const snapshot& now,
                                                            const Codes& codes) {
  row_list<party_finding> made;
  for (const auto& c : codes)
    if (now.find_party(c).is_valid()) made.push_back(finding_of(now, now.find_party(c)));
  return made;
}
[[nodiscard]] constexpr precedent_finding finding_of(const snapshot& now, const precedent_record& p,
                                                     truth holds) {
  return {p, findings_of(now, p.providers), findings_of(now, p.recipients), holds};
}

template <class Kind, class Find>
constexpr void note_unknown(const several<Kind>& asked, const Find& find,
                            row_list<text>& not_known) {
  for (std::size_t i = 0; i != asked.size(); ++i)
    if (!find(asked[i]).is_valid()) not_known.push_back(text{asked[i].name()});
}

/// Puts @p one where its day stands, behind those of the same day.
template <class Dated, class Day>
constexpr void put_by_day(row_list<Dated>& all, Dated one, const Day& day_of) {
  const auto is_earlier = [](partial_date a, partial_date b) {
    return a.latest() == b.latest() ? a.earliest() < b.earliest() : a.latest() < b.latest();
  };
  std::size_t at = all.size();
  while (at != 0 && is_earlier(day_of(one), day_of(all[at - 1]))) --at;
  all.insert(all.begin() + at, static_cast<Dated&&>(one));
}

}  // namespace detail

/// What was done before, as far as it had happened by the day, that fits @p asked.
/// @cost linear in the precedents of the world, but for sorting
[[nodiscard]] constexpr precedent_list precedents(const snapshot& now,
                                                  precedent_filter asked = {}) {
  precedent_list made;
  made.day = now.day();
  made.complete = now.is_covered();
  const auto party = [&](party_ref p) { return now.find_party(p); };
  detail::note_unknown(asked.beneficiaries, party, made.not_known);
  detail::note_unknown(asked.providers, party, made.not_known);
  detail::note_unknown(
      asked.domains, [&](domain_ref d) { return now.find_domain(d); }, made.not_known);
  detail::note_unknown(
      asked.forms, [&](form_ref f) { return now.find_form(f); }, made.not_known);
  const auto& all = now.all_facts().precedents;
  row_list<std::size_t> numbers;
  for (std::size_t i = 0; i != all.size(); ++i)
    if (detail::has_happened(all[i].on, now.day()) != truth::no)
      detail::put_by_day(numbers, i, [&all](std::size_t number) { return all[number].on; });
  for (const std::size_t number : numbers) {
    const precedent_record& p = all[number];
    const truth holds = detail::has_happened(p.on, now.day()) && detail::fits(now, asked, p);
    if (!holds.is_no())
      (holds.is_yes() ? made.certain : made.possible).push_back(detail::finding_of(now, p, holds));
  }
  made.asked = std::move(asked);
  return made;
}

}  // namespace entente::inline v0

#endif  // ENTENTE_QUERY_PRECEDENTS_HPP
