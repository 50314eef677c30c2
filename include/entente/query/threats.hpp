// SPDX-FileCopyrightText: 2026 The entente authors
// SPDX-License-Identifier: BSL-1.0
#ifndef ENTENTE_QUERY_THREATS_HPP
#define ENTENTE_QUERY_THREATS_HPP

#include <entente/query/claims.hpp>
#include <entente/query/joined_text.hpp>
#include <entente/query/owes.hpp>

#include <optional>
#include <span>
#include <string_view>

namespace entente::inline v0 {

/// Which threats are asked for: all of what is given must hold.
struct threat_filter {
  std::optional<party_name> actor = {};
  std::optional<party_name> target = {};
  /// The code of a kind of threat, or of a domain.
  std::string_view kind = {};
  std::string_view domain = {};
  /// Words of the attribution: "documented", "suspected".
  std::string_view attribution = {};
  /// Not before this day.
  date since = date::dawn();
};

namespace detail {
/// Whether a threat that began by @p until is one of those asked for.
[[nodiscard]] constexpr truth is_asked_for(const threat_filter& asked, const threat_record& t,
                                           date until) {
  const auto says = [](std::string_view wanted, std::string_view words) {
    return truth{wanted.empty() || words.find(wanted) != std::string_view::npos};
  };
  truth meant = has_happened(t.on, until);
  if (asked.since > date::dawn()) meant = meant && !has_happened(t.on, asked.since - 1);
  if (asked.actor)
    meant = meant && (t.actors.empty() ? truth::unknown : truth{asked.actor->is_in(t.actors)});
  if (asked.target) meant = meant && truth{asked.target->is_in(t.targets)};
  meant = meant && truth{asked.kind.empty() || t.kind.view() == asked.kind};
  meant = meant && truth{asked.domain.empty() || has_code(t.domains, asked.domain)};
  return meant && says(asked.attribution, t.attribution.view());
}

/// The names in a filter that the world does not have.
[[nodiscard]] constexpr row_list<reason> unknown_names_in(const threat_filter& asked,
                                                          const snapshot& now) {
  row_list<reason> why;
  for (const auto* party : {&asked.actor, &asked.target})
    if (*party && !now.find_party(**party).is_valid()) why.push_back(no_such_party(**party));
  bool is_kind = asked.kind.empty(), is_domain = asked.domain.empty();
  for (const auto& term : now.all_facts().terms)
    is_kind = is_kind ||
              (term.kind == term_kind::threat_kind && same_words(term.code.view(), asked.kind));
  for (const auto& t : now.all_facts().threats) {
    is_kind = is_kind || t.kind.view() == asked.kind;
    is_domain = is_domain || has_code(t.domains, asked.domain);
  }
  is_domain = is_domain || now.find_domain(asked.domain).is_valid();
  if (!is_kind) why.push_back(no_such_word("kind of threat", text{asked.kind}));
  if (!is_domain) why.push_back(no_such_word("domain", text{asked.domain}));
  if (!now.is_covered()) why.push_back(not_covered(now));
  return why;
}
}  // namespace detail

/// The threats on record up to the day of the snapshot, in the order of the facts. Possible are
/// those whose day is not known enough and, where an actor is asked for, those of whom nobody is
/// named. A name that the world does not have is in the reasons.
/// @cost O(threats)
[[nodiscard]] constexpr findings<threat_record> threats_on_record(const snapshot& now,
                                                                  const threat_filter& asked = {}) {
  const row_list<threat_record>& all = now.all_facts().threats;
  auto found = detail::sorted_by_day(
      std::span<const threat_record>{all.data(), all.size()},
      [&](const threat_record& t) { return detail::is_asked_for(asked, t, now.day()); });
  found.why = detail::unknown_names_in(asked, now);
  found.asked = {question_kind::threats, duty::defence, {}, {}, now.day()};
  if (asked.actor) found.asked.subject = text{asked.actor->name()};
  if (asked.target) found.asked.object = text{asked.target->name()};
  for (const std::string_view word : {asked.kind, asked.domain, asked.attribution})
    if (!word.empty()) detail::add_word(found.asked.what, word);
  return found;
}

/// The domains that answer a kind of threat, by these claims.
[[nodiscard]] constexpr row_list<threat_answer> answers_to(std::span<const threat_answer> claims,
                                                           std::string_view kind) {
  return detail::those(claims, [&](const threat_answer& a) { return a.kind.view() == kind; });
}
/// The kinds of threat that a domain answers, by these claims.
[[nodiscard]] constexpr row_list<threat_answer> answered_by(std::span<const threat_answer> claims,
                                                            std::string_view domain) {
  return detail::those(claims, [&](const threat_answer& a) { return a.domain.view() == domain; });
}

/// What a domain would answer of several threats.
struct domain_weight {
  domain_code domain;
  /// How many threats it meets itself, and how many it helps to meet.
  std::size_t direct = 0, support = 0;
  friend constexpr bool operator==(const domain_weight&, const domain_weight&) = default;
};
/// How many of @p threats each domain answers, by these claims: those with most direct answers
/// first, then with most support, then in the order of the claims.
[[nodiscard]] constexpr row_list<domain_weight> domains_for(const row_list<threat_record>& threats,
                                                            std::span<const threat_answer> claims) {
  row_list<domain_weight> made;
  const auto of = [&made](const domain_code& domain) -> domain_weight& {
    for (auto& w : made)
      if (w.domain == domain) return w;
    return made.emplace_back(domain_weight{domain, 0, 0});
  };
  for (const auto& a : claims)
    for (const auto& t : threats)
      if (t.kind == a.kind)
        ++(a.as == answer_role::direct ? of(a.domain).direct : of(a.domain).support);
  const auto more = [](const domain_weight& a, const domain_weight& b) {
    return a.direct != b.direct ? a.direct > b.direct : a.support > b.support;
  };
  for (std::size_t i = 1; i < made.size(); ++i)
    for (std::size_t j = i; j != 0 && more(made[j], made[j - 1]); --j) {
      const domain_weight moved = made[j];
      made[j] = made[j - 1];
      made[j - 1] = moved;
    }
  return made;
}

}  // namespace entente::inline v0

#endif  // ENTENTE_QUERY_THREATS_HPP
