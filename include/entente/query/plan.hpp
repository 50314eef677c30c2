// SPDX-FileCopyrightText: 2026 The entente authors
// SPDX-License-Identifier: BSL-1.0
#ifndef ENTENTE_QUERY_PLAN_HPP
#define ENTENTE_QUERY_PLAN_HPP

#include <entente/query/precedents.hpp>
#include <entente/query/tie.hpp>

namespace entente::inline v0 {

/// What has to be alike for a candidate to have what its model has: an argument of the question.
enum class likeness : std::uint8_t {
  instrument,      // the very agreement, role or help; of practice, the form in each domain
  form_in_domain,  // something of that form in each of its domains
  form,            // something of that form
  domain           // something in each of its domains
};
[[nodiscard]] constexpr std::array<named<likeness>, 4> words_of(likeness) noexcept {
  return {{{likeness::instrument, "instrument"},
           {likeness::form_in_domain, "form_in_domain"},
           {likeness::form, "form"},
           {likeness::domain, "domain"}}};
}

/// What shows that a party has something with another.
enum class holding_kind : std::uint8_t { agreement, role, precedent, step };
[[nodiscard]] constexpr std::array<named<holding_kind>, 4> words_of(holding_kind) noexcept {
  return {{{holding_kind::agreement, "agreement"},
           {holding_kind::role, "role"},
           {holding_kind::precedent, "precedent"},
           {holding_kind::step, "step"}}};
}

/// One thing that a party has with another: an agreement, or each form that it provides; a role in
/// the other or in a framework of it; what it was given; a form in some domains, in practice.
struct holding {
  holding_kind shown = holding_kind::agreement;
  /// The agreement, body, precedent or step.
  text code;
  text name;
  form_code form;
  list<domain_code> domains;
  partial_date since;
  truth holds;
  provenance cites;
  friend constexpr bool operator==(const holding&, const holding&) = default;
};

/// What the model has and the candidate lacks.
struct plan_item {
  holding model_has;
  /// Yes if the model surely has it and the candidate surely does not; else unknown.
  truth lacks;
  /// Those of its domains in which the candidate has nothing of that form, for certain.
  row_list<domain_code> new_domains;
  /// What the candidate has of the same form, at best in one of the same domains; empty if nothing.
  text alike;
  text alike_name;
  friend constexpr bool operator==(const plan_item&, const plan_item&) = default;
};

/// What a candidate lacks with a counterpart of what its model has with it, in the order of days; a
/// range.
class plan_answer {
 public:
  party_finding candidate, model, counterpart;
  date day;
  likeness by = likeness::instrument;
  row_list<plan_item> items;
  /// The parties asked for that the world does not know; then there is nothing to compare.
  row_list<text> not_known;
  /// Whether the facts cover the day: else the candidate may have more than they say.
  bool complete = true;

  [[nodiscard]] constexpr auto begin() const noexcept { return items.begin(); }
  [[nodiscard]] constexpr auto end() const noexcept { return items.end(); }
  [[nodiscard]] constexpr std::size_t size() const noexcept { return items.size(); }
  [[nodiscard]] constexpr bool empty() const noexcept { return items.empty(); }
  [[nodiscard]] constexpr const plan_item& operator[](std::size_t i) const noexcept {
    return items[i];
  }
  friend constexpr bool operator==(const plan_answer&, const plan_answer&) = default;
};

namespace detail {

template <class Codes, class Code>
[[nodiscard]] constexpr bool is_among(const Codes& codes, const Code& code) {
  for (const auto& one : codes)
    if (one == code) return true;
  return false;
}

/// Everything that @p party has with @p other today, certainly or possibly.
[[nodiscard]] constexpr row_list<holding> holdings(const snapshot& now, party_id party,
                                                   party_id other) {
  row_list<holding> made;
  const tie_answer between = tie(now, party, other);
  for (const auto& found : between.agreements) {
    const agreement_record& a = now.record(found.agreement);
    holding one{holding_kind::agreement, a.code.as_text(), a.name, {}, {}, found.since,
                found.in_force,          a.cites};
    if (a.provisions.empty()) made.push_back(one);
    for (const auto& provision : a.provisions) {
      one.form = provision.form;
      one.domains = provision.domains;
      one.holds = found.in_force && provision.during.contains(now.day());
      if (!one.holds.is_no()) made.push_back(one);
    }
  }
  for (const std::uint32_t number : now.memberships_of(party)) {
    const membership_record& m = now.all_facts().memberships[number];
    const party_record& body = now.record(now.find_party(m.body));
    const truth today = m.during.contains(now.day());
    const party_code& of = now.record(other).code;
    if (today.is_no() || !(body.code == of || body.framework_of == of)) continue;
    made.push_back(
        {holding_kind::role, m.body.as_text(), body.name, {}, {}, m.during.from, today, m.cites});
  }
  for (const auto& p : over(now.all_facts().precedents)) {
    const truth happened = has_happened(p.on, now.day());
    if (happened.is_no() || !is_among(p.recipients, now.record(party).code) ||
        !is_among(p.providers, now.record(other).code))
      continue;
    made.push_back({holding_kind::precedent, p.code.as_text(), p.says, p.form, p.domains, p.on,
                    happened, p.cites});
  }
  for (const auto* const numbers : {&between.steps, &between.possible_steps})
    for (const std::uint32_t number : *numbers) {
      const step_record& s = now.all_facts().steps[number];
      const truth there = s.carried_out && has_happened(s.on, now.day());
      if (!there.is_no())
        made.push_back({holding_kind::step, s.code.as_text(), s.says, s.form, s.domains, s.on,
                        there, s.cites});
    }
  return made;
}

/// Whether one of @p all is there for which @p fits holds.
template <class Fits>
[[nodiscard]] constexpr truth has_any(const row_list<holding>& all, const Fits& fits) {
  truth found = truth::no;
  for (const auto& one : over(all))
    if (fits(one)) found = found || one.holds;
  return found;
}

/// Whether the candidate has what @p wanted is. What has neither form nor domain is like nothing
/// but itself.
[[nodiscard]] constexpr truth has_alike(const row_list<holding>& candidate_has,
                                        const holding& wanted, likeness by) {
  if (by == likeness::instrument && wanted.shown != holding_kind::step)
    return has_any(candidate_has, [&](const holding& h) {
      return h.shown == wanted.shown && h.code == wanted.code;
    });
  const bool by_form = by != likeness::domain && !wanted.form.empty();
  const bool by_domain = by != likeness::form && !wanted.domains.empty();
  const auto has_form = [&](const holding& h) { return !by_form || h.form == wanted.form; };
  if (!by_domain) return by_form ? has_any(candidate_has, has_form) : truth::yes;
  truth all = truth::yes;
  for (const auto& d : wanted.domains)
    all = all && has_any(candidate_has,
                         [&](const holding& h) { return has_form(h) && is_among(h.domains, d); });
  return all;
}

[[nodiscard]] constexpr plan_item item_of(const row_list<holding>& candidate_has,
                                          const holding& wanted, truth has, bool complete) {
  plan_item made{wanted, wanted.holds && !has, {}, {}, {}};
  for (const auto& d : wanted.domains)
    if (complete && has_any(candidate_has, [&](const holding& h) {
                      return h.form == wanted.form && is_among(h.domains, d);
                    }).is_no())
      made.new_domains.push_back(d);
  int best = 0;
  for (const auto& h : over(candidate_has)) {
    if (wanted.form.empty() || !(h.form == wanted.form) || !h.holds.is_yes()) continue;
    bool shares = false;
    for (const auto& d : wanted.domains) shares = shares || is_among(h.domains, d);
    const int good = shares ? 2 : 1;
    if (good <= best) continue;
    best = good;
    made.alike = h.code;
    made.alike_name = h.name;
  }
  return made;
}

}  // namespace detail

/// What @p model has with @p counterpart today and @p candidate lacks: agreements, roles, help
/// given, forms and domains of practice, each with the fact that shows it.
/// @cost quadratic in what the two have with the counterpart
[[nodiscard]] constexpr plan_answer plan(const snapshot& now, party_ref candidate, party_ref model,
                                         party_ref counterpart,
                                         likeness by = likeness::instrument) {
  plan_answer made;
  made.day = now.day();
  made.by = by;
  made.complete = now.is_covered();
  const auto find = [&](party_ref party, party_finding& found) {
    const party_id id = now.find_party(party);
    found.name = text{party.name()};
    if (id.is_valid())
      found = detail::finding_of(now, id);
    else
      made.not_known.push_back(found.name);
  };
  find(candidate, made.candidate);
  find(model, made.model);
  find(counterpart, made.counterpart);
  if (!made.not_known.empty()) return made;
  const row_list<holding> has = detail::holdings(now, made.candidate.party, made.counterpart.party);
  for (const auto& wanted : detail::holdings(now, made.model.party, made.counterpart.party)) {
    truth there = detail::has_alike(has, wanted, by);
    if (there.is_no() && !made.complete) there = truth::unknown;
    bool is_new = !there.is_yes();
    // Of many acts of one kind the first stands for all.
    if (wanted.shown == holding_kind::step)
      for (const auto& listed : made.items)
        is_new = is_new && !(listed.model_has.form == wanted.form &&
                             listed.model_has.domains == wanted.domains);
    if (is_new)
      detail::put_by_day(made.items, detail::item_of(has, wanted, there, made.complete),
                         [](const plan_item& item) { return item.model_has.since; });
  }
  return made;
}

}  // namespace entente::inline v0

#endif  // ENTENTE_QUERY_PLAN_HPP
