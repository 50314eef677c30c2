// SPDX-FileCopyrightText: 2026 The entente authors
// SPDX-License-Identifier: BSL-1.0
#ifndef ENTENTE_IO_TIMELINE_HPP
#define ENTENTE_IO_TIMELINE_HPP

#include <entente/query/trajectory.hpp>

#include <algorithm>
#include <cstddef>
#include <optional>
#include <utility>
#include <vector>

namespace entente::inline v0 {

/// An agreement of a timeline, and the stretches of time in which both are or may be bound by it.
struct timeline_agreement {
  agreement_code code;
  text name;
  term_code instrument;
  truth binding;
  partial_date signed_on;
  std::vector<spell> during;
  std::vector<domain_code> domains;
  provenance cites;
  friend bool operator==(const timeline_agreement&, const timeline_agreement&) = default;
};

/// What one of the two is to the other, or to a framework of it.
struct timeline_role {
  party_code body;
  text body_name;
  text party_name;
  /// The body's own word, or the name of the role.
  text title;
  spell during;
  provenance cites;
  friend bool operator==(const timeline_role&, const timeline_role&) = default;
};

/// A domain of the tie, in the order in which steps and agreements first name it.
struct timeline_domain {
  domain_code code;
  text label;
  friend bool operator==(const timeline_domain&, const timeline_domain&) = default;
};

/// Where the tie stands on a scale from a day on: between two ranks, which are one where the level
/// is known. Neither where the scale does not apply.
struct timeline_level {
  date from;
  std::optional<std::size_t> at_least, at_most;
  friend bool operator==(const timeline_level&, const timeline_level&) = default;
};

/// All that two parties have built, over all time: what a picture of their tie draws.
struct timeline {
  party_code first, second;
  text first_name, second_name;
  /// By the latest possible day, those of which no day is known last; then in the order of the
  /// facts. So are agreements and roles, by their first day.
  std::vector<step_record> steps;
  std::vector<timeline_agreement> agreements;
  std::vector<timeline_role> roles;
  std::vector<timeline_domain> domains;
  /// The scale, if one was asked for: its name, its labels from rank 0 on, and each change.
  text scale_name;
  std::vector<text> scale_labels;
  std::vector<timeline_level> levels;
  friend bool operator==(const timeline&, const timeline&) = default;
};

namespace detail {

class timeline_builder {
 public:
  timeline_builder(const snapshot& some_day, party_id a, party_id b)
      : now_{some_day}, a_{a}, b_{b} {
    made.first = now_.record(a).code;
    made.second = now_.record(b).code;
    made.first_name = now_.record(a).name;
    made.second_name = now_.record(b).name;
  }

  void run() {
    add_steps();
    for (const std::uint32_t number : now_.agreements_of(a_))
      if (is_party(now_.record(agreement_id{number}), made.second))
        add(now_.record(agreement_id{number}));
    add_roles(a_, made.second);
    add_roles(b_, made.first);
    const auto by = [](const auto& when) {
      return [&when](const auto& x, const auto& y) { return when(x) < when(y); };
    };
    const auto step = [](const step_record& s) { return s.on.latest(); };
    const auto agreement = [](const timeline_agreement& g) {
      return g.during.front().from.latest();
    };
    const auto role = [](const timeline_role& r) { return r.during.from.latest(); };
    std::stable_sort(made.steps.begin(), made.steps.end(), by(step));
    std::stable_sort(made.agreements.begin(), made.agreements.end(), by(agreement));
    std::stable_sort(made.roles.begin(), made.roles.end(), by(role));
    for (const auto& s : made.steps)
      for (const auto& d : s.domains) add_domain(d);
    for (const auto& g : made.agreements)
      for (const auto& d : g.domains) add_domain(d);
  }

  timeline made;

 private:
  /// On the last of all days every step has or may have been taken, also those of no known day.
  void add_steps() {
    const tie_answer found = tie(now_, a_, b_);
    for (const auto& numbers : {found.steps, found.possible_steps})
      for (const std::uint32_t number : numbers)
        made.steps.push_back(now_.all_facts().steps[number]);
  }

  void add(const agreement_record& g) {
    timeline_agreement shown{g.code, g.name, g.instrument, g.binding, g.signed_on, {}, {}, g.cites};
    for (const auto& one : g.parties) {
      if (!(one.party == made.first)) continue;
      for (const auto& other : g.parties) {
        const spell both = g.life().within(one.during).within(other.during);
        if (other.party == made.second && both.can_be()) shown.during.push_back(both);
      }
    }
    if (shown.during.empty()) return;
    for (const auto& p : g.provisions)
      for (const auto& d : p.domains) add_once(shown.domains, d);
    made.agreements.push_back(std::move(shown));
  }

  void add_roles(party_id party, const party_code& in) {
    for (const std::uint32_t number : now_.memberships_of(party)) {
      const membership_record& m = now_.all_facts().memberships[number];
      const party_record& body = now_.record(now_.find_party(m.body));
      if (!(m.body == in) && !(body.framework_of == in)) continue;
      made.roles.push_back({m.body, body.name, now_.record(party).name,
                            m.title.empty() ? text::borrow(name_of(m.as)) : m.title, m.during,
                            m.cites});
    }
  }

  void add_domain(const domain_code& code) {
    for (const auto& known : made.domains)
      if (known.code == code) return;
    made.domains.push_back({code, code.as_text()});
    for (const auto& t : now_.all_facts().terms)
      if (t.kind == term_kind::domain && t.code.view() == code.view() && !t.label.empty())
        made.domains.back().label = t.label;
  }

  const snapshot& now_;
  party_id a_, b_;
};

}  // namespace detail

/// All that two parties have built, directly and in each other's bodies and frameworks, over all
/// time; without a scale. Empty, with the names as asked, if the world lacks one of them.
[[nodiscard]] inline timeline timeline_of(const world& w, party_ref a, party_ref b) {
  const snapshot last_day = w.on(date::never() - 1);
  const party_id one = last_day.find_party(a), other = last_day.find_party(b);
  if (!one.is_valid() || !other.is_valid()) {
    timeline none;
    none.first_name = text{a.name()};
    none.second_name = text{b.name()};
    return none;
  }
  detail::timeline_builder builder{last_day, one, other};
  builder.run();
  return std::move(builder.made);
}

/// The same, with where the tie stands on a scale: `timeline_of<some_scale>(w, a, b)`.
/// @cost that of `trajectory`
template <judges_features Scale>
[[nodiscard]] timeline timeline_of(const world& w, party_ref a, party_ref b) {
  timeline made = timeline_of(w, a, b);
  made.scale_name = text::borrow(Scale::name);
  for (const auto& label : Scale::labels) made.scale_labels.push_back(text::borrow(label));
  if (made.first.empty()) return made;
  for (const auto& turn : trajectory<Scale>{w, a, b}.turns()) {
    timeline_level now{turn.from, {}, {}};
    if (turn.where.at_least) now.at_least = turn.where.at_least->rank();
    if (turn.where.at_most) now.at_most = turn.where.at_most->rank();
    const bool changed = made.levels.empty() || made.levels.back().at_least != now.at_least ||
                         made.levels.back().at_most != now.at_most;
    if (changed) made.levels.push_back(now);
  }
  return made;
}

}  // namespace entente::inline v0

#endif  // ENTENTE_IO_TIMELINE_HPP
