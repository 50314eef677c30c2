// SPDX-FileCopyrightText: 2026 The entente authors
// SPDX-License-Identifier: BSL-1.0
#ifndef ENTENTE_QUERY_FEATURES_HPP
#define ENTENTE_QUERY_FEATURES_HPP

#include <entente/query/tie.hpp>
#include <entente/scale/assess.hpp>

#include <utility>

namespace entente::inline v0 {

namespace detail {
/// Calls `each(feature, when)` for every feature of an agreement that this snapshot's reading
/// counts, whatever the day: it is there while the agreement is and on the days of `when`. A part
/// that cites nothing of its own rests on what the agreement cites.
template <class Each>
constexpr void each_feature(const snapshot& now, const agreement_record& a, const Each& each) {
  const auto give = [&](feature_kind kind, const text& code, truth holds, basis rests_on,
                        const spell& when, const provenance& cites, const text& article,
                        std::uint32_t part = 0) {
    if (!code.empty() && !holds.is_no())
      each(feature{kind, code, holds, rests_on, a.code.as_text(), a.name, a.life().within(when),
                   cites.standing == confidence::unstated ? a.cites : cites, article, part},
           when);
  };
  give(feature_kind::instrument, a.instrument.as_text(), truth::yes, basis::text, {}, a.cites, {});
  give(feature_kind::bond, "binding", a.binding, basis::text, {}, a.cites, {});
  std::uint32_t number = 0;
  for (const auto& p : a.provisions) {
    ++number;
    const auto give_part = [&](feature_kind kind, const text& code) {
      give(kind, code, truth::yes, p.rests_on, p.during, p.cites, p.article, number);
    };
    give_part(feature_kind::form, p.form.as_text());
    for (const auto& d : p.domains) give_part(feature_kind::domain, d.as_text());
  }
  for (const auto& article : a.articles) {
    if (article.pledges.empty() || !now.reads(a, article)) continue;
    const auto give_part = [&](feature_kind kind, const text& code) {
      give(kind, code, truth::yes, basis::text, article.during, article.cites, article.number);
    };
    const auto give_all = [&](feature_kind kind, const list<term_code>& codes) {
      for (const auto& code : codes) give_part(kind, code.as_text());
    };
    for (const duty kind : article.pledges)
      give_part(feature_kind::duty, text::borrow(name_of(kind)));
    give_all(feature_kind::trigger, article.triggers);
    give_all(feature_kind::condition, article.conditions);
    give_all(feature_kind::area, article.areas);
    give_all(feature_kind::content, article.contents);
    give_all(feature_kind::procedure, article.procedures);
  }
}
constexpr void add_agreement_features(features& made, const snapshot& now,
                                      const agreement_record& a, truth holds) {
  each_feature(now, a, [&](feature f, const spell& when) {
    f.holds = f.holds && holds && when.contains(now.day());
    if (!f.holds.is_no()) made.all.push_back(static_cast<feature&&>(f));
  });
}

/// Calls `each(feature, when)` for what a step brings from its day on, unless it was not carried
/// out.
template <class Each>
constexpr void each_feature(const step_record& s, const Each& each) {
  if (s.carried_out.is_no()) return;
  const spell since{s.on, partial_date::never()};
  const auto give = [&](feature_kind kind, const text& code) {
    each(feature{kind, code, s.carried_out, basis::practice, s.code.as_text(), s.says, since,
                 s.cites},
         since);
  };
  if (!s.form.empty()) give(feature_kind::form, s.form.as_text());
  if (!s.level.empty()) give(feature_kind::level, s.level);
  for (const auto& d : s.domains) give(feature_kind::domain, d.as_text());
}
constexpr void add_step_features(features& made, const step_record& s, truth taken) {
  each_feature(s, [&](feature f, const spell&) {
    f.holds = f.holds && taken;
    made.all.push_back(static_cast<feature&&>(f));
  });
}

/// The days that lie in both, each end as far as it is known. Not `spell::within`, which takes each
/// end from one of the two.
[[nodiscard]] constexpr spell overlap_of(const spell& a, const spell& b) {
  const auto later = [](date one, date other) { return one < other ? other : one; };
  const auto earlier = [](date one, date other) { return one < other ? one : other; };
  spell both = a;
  both.from.earliest_ = later(a.from.earliest(), b.from.earliest());
  both.from.latest_ = later(a.from.latest(), b.from.latest());
  both.until.earliest_ = earlier(a.until.earliest(), b.until.earliest());
  both.until.latest_ = earlier(a.until.latest(), b.until.latest());
  return both;
}

/// Whether a status says that a role is suspended: as partner by the aspect "partnership", as
/// member by "membership".
[[nodiscard]] constexpr bool suspends(const status_record& s, const membership_record& m) {
  return (m.as == role::partner  ? s.aspect == "partnership"
          : m.as == role::member ? s.aspect == "membership"
                                 : false) &&
         s.status == "suspended" && s.body == m.body && s.party == m.party;
}
/// The spells of a role between those in which it is suspended.
[[nodiscard]] constexpr row_list<spell> active_spells(const snapshot& now,
                                                      const membership_record& m) {
  row_list<spell> active{m.during};
  for (const status_record& s : now.all_facts().statuses) {
    if (!suspends(s, m)) continue;
    row_list<spell> left;
    for (const spell& one : active)
      for (const spell& outside : {spell{partial_date::dawn(), s.during.from},
                                   spell{s.during.until, partial_date::never()}})
        if (const spell both = overlap_of(one, outside); both.can_be()) left.push_back(both);
    active = std::move(left);
  }
  return active;
}

/// Calls `each(feature, when)` for the roles of a party in @p other, and for the frameworks of
/// @p other that it has a role in, while they are not suspended.
template <class Each>
constexpr void each_feature(const snapshot& now, party_id holder, const party_code& other,
                            const Each& each) {
  for (const std::uint32_t number : now.memberships_of(holder)) {
    const membership_record& m = now.all_facts().memberships[number];
    const party_record& body = now.record(now.find_party(m.body));
    if (!(m.body == other || body.framework_of == other)) continue;
    for (const spell& when : active_spells(now, m)) {
      const auto give = [&](feature_kind kind, const text& code) {
        each(feature{kind, code, truth::yes, basis::text, m.body.as_text(), body.name, when,
                     m.cites},
             when);
      };
      if (m.body == other) give(feature_kind::role, text::borrow(name_of(m.as)));
      if (body.framework_of == other) give(feature_kind::framework, m.body.as_text());
    }
  }
}
constexpr void add_role_features(features& made, const snapshot& now, party_ref who,
                                 const tie_answer& of) {
  const party_id id = now.find_party(who);
  if (!id.is_valid() || of.first.empty()) return;
  const party_code& other = now.record(id).code == of.first ? of.second : of.first;
  each_feature(now, id, other, [&](feature f, const spell& during) {
    f.holds = during.contains(now.day());
    if (!f.holds.is_no()) made.all.push_back(static_cast<feature&&>(f));
  });
}
constexpr void leave_open(features& made, std::string_view kind, std::string_view name) {
  made.complete = false;
  made.not_known.push_back({text::borrow(kind), text{name}});
}
}  // namespace detail

/// What a scale may judge of one agreement today.
[[nodiscard]] constexpr features features_of(const snapshot& now, agreement_ref agreement) {
  features made;
  made.complete = now.is_covered();
  const agreement_id id = now.find_agreement(agreement);
  made.asked = detail::ask(now, question_kind::assessment, party_id{});
  made.asked.what = text{agreement.name()};
  if (!id.is_valid()) {
    detail::leave_open(made, "agreement", agreement.name());
    return made;
  }
  made.asked.what = now.record(id).name;
  detail::add_agreement_features(made, now, now.record(id), now.in_force(id));
  return made;
}

/// What a scale may judge of the tie of two parties today: agreements in force, steps taken, and
/// the roles that one has in the other or in frameworks of the other.
[[nodiscard]] constexpr features features_of(const snapshot& now, party_ref a, party_ref b,
                                             reach within = reach::direct) {
  const tie_answer found = tie(now, a, b, within);
  features made;
  made.complete = now.is_covered();
  made.asked = detail::ask(now, question_kind::assessment, a, b);
  for (const reason& why : found.why)
    if (why.on == ground::not_recorded) made.is_recorded = false;
  for (const party_ref who : {a, b})
    if (!now.find_party(who).is_valid()) detail::leave_open(made, "party", who.name());
  for (const auto& agreement : found.agreements)
    detail::add_agreement_features(made, now, now.record(agreement.agreement), agreement.in_force);
  for (const std::uint32_t number : found.steps)
    detail::add_step_features(made, now.all_facts().steps[number], truth::yes);
  for (const std::uint32_t number : found.possible_steps)
    detail::add_step_features(made, now.all_facts().steps[number], truth::unknown);
  for (const party_ref who : {a, b}) detail::add_role_features(made, now, who, found);
  return made;
}

}  // namespace entente::inline v0

#endif  // ENTENTE_QUERY_FEATURES_HPP
