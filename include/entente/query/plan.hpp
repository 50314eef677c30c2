// SPDX-FileCopyrightText: 2026 The entente authors
// SPDX-License-Identifier: BSL-1.0
#ifndef ENTENTE_QUERY_PLAN_HPP
#define ENTENTE_QUERY_PLAN_HPP

#include <entente/query/holdings.hpp>

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
  /// Precedents and steps that made the agreement or brought the role: the same thing once more.
  row_list<text> shown_also_by;
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
  /// Whether the facts cover the day and hold everything between the candidate and the
  /// counterpart: else the candidate may have more than they say.
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

/// Whether one of @p all is there for which @p fits holds.
template <class Fits>
[[nodiscard]] constexpr truth has_any(const row_list<holding>& all, const Fits& fits) {
  truth found = truth::no;
  for (const auto& one : over(all))
    if (fits(one)) found = found || one.holds;
  return found;
}

/// Whether the candidate has what @p wanted is. What has neither form nor domain is compared as an
/// instrument only.
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
                         [&](const holding& h) { return has_form(h) && is_listed(h.domains, d); });
  return all;
}

[[nodiscard]] constexpr plan_item item_of(const row_list<holding>& candidate_has,
                                          const holding& wanted, truth has, bool complete) {
  plan_item made{wanted, wanted.holds && !has, {}, {}, {}, {}};
  for (const auto& d : wanted.domains)
    if (complete && has_any(candidate_has, [&](const holding& h) {
                      return h.form == wanted.form && is_listed(h.domains, d);
                    }).is_no())
      made.new_domains.push_back(d);
  int best = 0;
  for (const auto& h : over(candidate_has)) {
    if (wanted.form.empty() || !(h.form == wanted.form) || !h.holds.is_yes()) continue;
    bool shares = false;
    for (const auto& d : wanted.domains) shares = shares || is_listed(h.domains, d);
    const int good = shares ? 2 : 1;
    if (good <= best) continue;
    best = good;
    made.alike = h.code;
    made.alike_name = h.name;
  }
  return made;
}

/// Of many acts of one kind the first stands for all.
[[nodiscard]] constexpr bool is_same_practice(const holding& a, const holding& b) {
  return a.shown == holding_kind::step && b.shown == holding_kind::step && a.form == b.form &&
         a.domains == b.domains;
}
/// What shows the thing of that number already: the agreement that an act made, the role that it
/// brought, an act of its kind; null if nothing does.
[[nodiscard]] constexpr const holding* first_shown(const holder& had, std::size_t number) {
  const holding& one = had.all()[number];
  for (std::size_t i = 0; i != number; ++i) {
    const holding& before = had.all()[i];
    if ((!one.role_in.empty() && one.role_in == before.role_in) || had.is_seen_in(one, before) ||
        is_same_practice(one, before))
      return &before;
  }
  return nullptr;
}

}  // namespace detail

/// What @p model has with @p counterpart today and @p candidate lacks: agreements, roles, help
/// given, forms and domains of practice, each once, with the fact that shows it. A role may also be
/// shown by the precedent or step that brought it, in whatever body, and is had by whoever has a
/// role there.
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
  if (!now.is_recorded(made.candidate.party, made.counterpart.party).is_yes())
    made.complete = false;
  const detail::holder has{now, made.candidate.party, made.counterpart.party};
  const detail::holder had{now, made.model.party, made.counterpart.party};
  for (std::size_t i = 0; i != had.all().size(); ++i) {
    const holding& wanted = had.all()[i];
    const holding* const first = detail::first_shown(had, i);
    if (first != nullptr) {
      for (auto& item : made.items)
        if (item.model_has == *first && !detail::is_same_practice(wanted, *first))
          item.shown_also_by.push_back(wanted.code);
      continue;
    }
    truth there = detail::has_alike(has.all(), wanted, by);
    if (!wanted.role_in.empty()) there = there || has.is_in(wanted.role_in);
    // Of roles the facts hold all that there are on the days they cover.
    const bool may_have_more =
        wanted.shown == holding_kind::role ? !now.is_covered() : !made.complete;
    if (there.is_no() && may_have_more) there = truth::unknown;
    if (!there.is_yes())
      detail::put_by_day(made.items, detail::item_of(has.all(), wanted, there, made.complete),
                         [](const plan_item& item) { return item.model_has.since; });
  }
  return made;
}

}  // namespace entente::inline v0

#endif  // ENTENTE_QUERY_PLAN_HPP
