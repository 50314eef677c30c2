// SPDX-FileCopyrightText: 2026 The entente authors
// SPDX-License-Identifier: BSL-1.0
#ifndef ENTENTE_QUERY_PERMITS_HPP
#define ENTENTE_QUERY_PERMITS_HPP

#include <entente/query/joined_text.hpp>
#include <entente/query/known_words.hpp>
#include <entente/query/permission_judge.hpp>
#include <entente/world/diagnose.hpp>

#include <optional>
#include <utility>

namespace entente::inline v0 {

namespace detail {

/// The parties of a proposal that the world knows; the others leave the answer open.
[[nodiscard]] constexpr bool knows_parties(const snapshot& now, const agreement_record& what,
                                           permission_answer& made) {
  bool all = true;
  for (const auto& p : what.parties) {
    if (now.find_party(p.party).is_valid()) continue;
    made.leave_open(no_such_party(p.party));
    all = false;
  }
  return all;
}

/// The parties of a proposal, each once.
[[nodiscard]] constexpr row_list<party_code> distinct_parties(const agreement_record& what) {
  row_list<party_code> made;
  for (const auto& p : what.parties) add_once(made, p.party);
  return made;
}

/// Judges for one holder or, without one, for every party once.
[[nodiscard]] constexpr permission_answer judge_permission(const snapshot& now, party_id holder,
                                                           text who, const agreement_record& what,
                                                           const circumstances& given) {
  text name = what.name;
  if (name.empty()) name = what.code.as_text();
  permission_answer made{std::move(who), std::move(name), now.day()};
  if (!knows_parties(now, what, made)) return made;
  for (const auto& assumed : given.conditions)
    leave_open_unknown_condition(now, assumed.condition, made);
  permission_judge judge{now, what, given, made};
  if (holder.is_valid()) {
    judge.judge(holder);
  } else {
    for (const auto& party : distinct_parties(what)) judge.judge(now.find_party(party));
  }
  // That no rule stands against it is only as sure as the facts are complete.
  if (!now.is_covered() && made.value() != permission::no) made.leave_open(not_covered(now));
  return made;
}

[[nodiscard]] constexpr text name_of_party(const snapshot& now, party_ref party) {
  const party_id id = now.find_party(party);
  if (id.is_valid()) return now.record(id).name;
  return text{party.name()};
}

/// "Aldera, Borea": those whose rules are asked.
[[nodiscard]] constexpr text names_of_parties(const snapshot& now, const agreement_record& what) {
  text made;
  for (const auto& party : distinct_parties(what)) add_word(made, name_of_party(now, party).view());
  if (made.empty()) return text{"every party"};
  return made;
}

/// "defence if attacked within north; transfer in cyber, maritime": every word of it.
[[nodiscard]] constexpr text words_of(const outline& what) {
  text made;
  for (const duty d : what.duties) add_word(made, name_of(d));
  const auto add = [&made](std::string_view how, const auto& codes) {
    text words;
    for (const auto& code : codes) add_word(words, code.view());
    if (!words.empty()) made = joined_text({made, how, words});
  };
  add(" if ", what.conditions);
  add(" within ", what.areas);
  if (!what.form.empty())
    add_part(made, {}, what.form.view());
  else if (!what.domains.empty())
    add_part(made, {}, "anything");
  add(" in ", what.domains);
  return made;
}

[[nodiscard]] constexpr agreement_record record_of(const outline& what) {
  agreement_record made;
  made.name = what.form.as_text();
  if (!what.duties.empty()) {
    if (made.name.empty()) made.name = text::borrow(name_of(*what.duties.begin()));
    article_record article;
    article.pledges = what.duties;
    article.conditions = what.conditions;
    article.areas = what.areas;
    made.articles = {std::move(article)};
  }
  if (!what.form.empty() || !what.domains.empty()) {
    provision_record provision;
    provision.form = what.form;
    provision.domains = what.domains;
    made.provisions = {std::move(provision)};
  }
  return made;
}
/// An empty question permits nothing, nor does one in conditions and areas that nobody knows.
constexpr void leave_open_if_unclear(const snapshot& now, const outline& what,
                                     permission_answer& made) {
  if (what.duties.empty() && what.form.empty() && what.domains.empty()) {
    reason nothing;
    nothing.on = ground::nothing_asked;
    made.leave_open(std::move(nothing));
  }
  for (const auto& condition : what.conditions) leave_open_unknown_condition(now, condition, made);
  for (const auto& area : what.areas)
    if (!is_known_place(now, area)) made.leave_open(no_such_word("area", area.as_text()));
}
/// What a party could have with itself is no question.
[[nodiscard]] constexpr reason not_two(const snapshot& now, party_id one) {
  reason why;
  why.on = ground::nothing_asked;
  why.words = joined_text({"what ", now.record(one).name, " could have with itself"});
  return why;
}
/// Why nobody becomes a member of a body yet; nothing if it is there, or may be.
[[nodiscard]] constexpr std::optional<reason> not_founded_yet(const snapshot& now, party_id body) {
  const partial_date founded = now.record(body).founded;
  if (!has_happened(founded, now.day()).is_no()) return std::nullopt;
  reason why;
  why.on = ground::not_founded;
  name_parties(why, now, body, party_id{});
  why.during.from = founded;
  return why;
}
/// That one of two parties may become a member of the other is not known where neither takes in
/// members, or not yet.
constexpr void leave_open_if_no_body(const snapshot& now, party_id one, party_id other,
                                     permission_answer& made) {
  std::optional<reason> why;
  for (const party_id body : {one, other}) {
    if (now.record(body).kind != party_kind::alliance) continue;
    why = not_founded_yet(now, body);
    if (!why) return;
  }
  made.leave_open(why ? *why : no_such_word("body", now.record(other).name));
}
/// "membership of Borea in League".
[[nodiscard]] constexpr text membership_of(const text& who, const text& body) {
  return join(join("membership of", who.view()).view(), join("in", body.view()).view());
}

/// The proposal, or the agreement, of this name; null if there is none.
[[nodiscard]] constexpr const agreement_record* find_text(const snapshot& now, agreement_ref what) {
  const agreement_id id = now.find_agreement(what);
  if (id.is_valid()) return &now.record(id);
  for (const auto& p : now.all_facts().proposals)
    if (same_words(p.code.view(), what.name())) return &p;
  return nullptr;
}
[[nodiscard]] constexpr permission_answer no_such_text(text who, agreement_ref what, date day) {
  permission_answer made{std::move(who), text{what.name()}, day};
  made.leave_open(no_such_agreement(what));
  return made;
}

}  // namespace detail

/// Whether the rules that bind @p party leave room today for its part in what is proposed: the
/// duties that it would bear, the forms that it would take part in. The proposal is judged as if it
/// were made today, and a party that it does not name as if it joined. Of a form or domain that
/// neither the library nor another fact names, a misspelt one perhaps, the answer is unknown.
/// @cost linear in the rules and positions; in all facts for a word that the library does not ship
[[nodiscard]] constexpr permission_answer permits(const snapshot& now, party_ref party,
                                                  const agreement_record& what,
                                                  const circumstances& given = {}) {
  const party_id holder = now.find_party(party);
  if (!holder.is_valid()) {
    permission_answer none{text{party.name()}, what.name, now.day()};
    none.leave_open(detail::no_such_party(party));
    return none;
  }
  permission_answer made =
      detail::judge_permission(now, holder, now.record(holder).name, what, given);
  made.ask_with(given);
  detail::leave_open_unknown_words(now, what, made);
  return made;
}
/// The same of a proposal, or an agreement, among the facts.
[[nodiscard]] constexpr permission_answer permits(const snapshot& now, party_ref party,
                                                  agreement_ref what,
                                                  const circumstances& given = {}) {
  const agreement_record* const found = detail::find_text(now, what);
  if (found != nullptr) return permits(now, party, *found, given);
  return detail::no_such_text(detail::name_of_party(now, party), what, now.day());
}
/// The same of a few words. Where a rule asks where the other party lies, the answer is unknown; so
/// it is of a form or domain that neither the library nor the world has, and of no words at all. A
/// form or domain of one's own is one of the world once a fact or a term names it.
[[nodiscard]] constexpr permission_answer permits(const snapshot& now, party_ref party,
                                                  const outline& what,
                                                  const circumstances& given = {}) {
  permission_answer made = permits(now, party, detail::record_of(what), given);
  made.call_it(detail::words_of(what));
  detail::leave_open_if_unclear(now, what, made);
  return made;
}

/// Whether the rules of all its parties leave room for a proposal today.
[[nodiscard]] constexpr permission_answer permits(const snapshot& now, const agreement_record& what,
                                                  const circumstances& given = {}) {
  permission_answer made =
      detail::judge_permission(now, {}, detail::names_of_parties(now, what), what, given);
  made.ask_with(given);
  detail::leave_open_unknown_words(now, what, made);
  return made;
}
[[nodiscard]] constexpr permission_answer permits(const snapshot& now, agreement_ref what,
                                                  const circumstances& given = {}) {
  const agreement_record* const found = detail::find_text(now, what);
  if (found != nullptr) return permits(now, *found, given);
  return detail::no_such_text(text{"every party"}, what, now.day());
}
namespace detail {
/// What the rules of both make of an outline.
[[nodiscard]] constexpr permission_answer permitted_to_both(const snapshot& now, party_ref a,
                                                            party_ref b, const outline& what,
                                                            const circumstances& given) {
  agreement_record proposed = record_of(what);
  row_list<party_spell> parties;
  for (const party_ref party : {a, b}) {
    const party_id id = now.find_party(party);
    if (!id.is_valid()) {
      permission_answer made{joined_text({name_of_party(now, a), ", ", name_of_party(now, b)}),
                             words_of(what), now.day()};
      made.leave_open(no_such_party(party));
      return made;
    }
    parties.push_back({now.record(id).code, {}});
  }
  proposed.parties = list<party_spell>{parties};
  permission_answer made = permits(now, proposed, given);
  made.call_it(words_of(what));
  leave_open_if_unclear(now, what, made);
  if (parties[0].party == parties[1].party) made.leave_open(not_two(now, now.find_party(a)));
  return made;
}
}  // namespace detail

/// Whether the rules of both leave room for it. Of a party with itself, and of a membership where
/// neither takes in members yet, the answer is unknown unless a rule bars it.
[[nodiscard]] constexpr permission_answer permits(const snapshot& now, party_ref a, party_ref b,
                                                  const outline& what,
                                                  const circumstances& given = {}) {
  permission_answer made = detail::permitted_to_both(now, a, b, what, given);
  const party_id one = now.find_party(a), other = now.find_party(b);
  if (what.form == full_membership.code() && one.is_valid() && other.is_valid())
    detail::leave_open_if_no_body(now, one, other, made);
  return made;
}

/// Whether @p candidate may become a member of @p body, by the rules of both: the body's on whom it
/// takes in, the candidate's on what it joins, and on the duties of the treaty that founds the body
/// (`treaties_joined`). Yes is that no rule on record stands against it. Who
/// is a member already needs nobody's leave; of what is no body, and of one that is not founded
/// yet, the answer is unknown unless a rule bars it.
[[nodiscard]] constexpr permission_answer eligible(const snapshot& now, party_ref candidate,
                                                   party_ref body,
                                                   const circumstances& given = {}) {
  permission_answer made = detail::permitted_to_both(
      now, candidate, body, outline{{}, {}, {}, full_membership.code(), {}}, given);
  const party_id who = now.find_party(candidate), where = now.find_party(body);
  if (!who.is_valid() || !where.is_valid()) return made;
  const party_record& joined = now.record(where);
  made.call_it(detail::membership_of(now.record(who).name, joined.name));
  permission_answer afresh{made.who(), made.what(), made.day()};
  afresh.ask_with(given);
  if (joined.kind != party_kind::alliance) {
    made = afresh;
    made.leave_open(detail::no_such_word("body", joined.name));
    return made;
  }
  const answer member = is_member(now, who, where);
  for (const auto& why : member.reasons()) {
    if (why.on != ground::role || why.says.is_no()) continue;
    // Whoever may be a member already is barred by nothing for certain.
    if (member.value().is_yes() || made.value() == permission::no) made = afresh;
    if (member.value().is_yes())
      made.add(why);
    else
      made.leave_open(why);
    return made;
  }
  if (const auto why = detail::not_founded_yet(now, where)) made.leave_open(*why);
  return made;
}

/// The rules that bind a party today, certainly or possibly, with what each does: what a new policy
/// changes in what it may do is the difference of two days. The reasons name their forms and
/// domains that nothing else knows, misspelt perhaps; where there are no rules, they say why.
[[nodiscard]] constexpr answer_rows<constraint_record> rules_of(const snapshot& now,
                                                                party_ref party) {
  answer_rows<constraint_record> made{detail::ask(now, question_kind::rules, party)};
  made.why = detail::unknown_parties(now, {party});
  if (!made.why.empty()) return made;
  const party_id id = now.find_party(party);
  for (const auto& rule : now.all_facts().constraints)
    if (detail::is_listed(now.record(id).bound_by, rule.code) &&
        !rule.during.contains(now.day()).is_no()) {
      made.push_back(rule);
      detail::add_unknown_words(made.why, now, rule, rule.forms);
      detail::add_unknown_words(made.why, now, rule, rule.domains);
    }
  if (!now.is_covered()) made.why.push_back(detail::not_covered(now));
  if (made.empty() && now.is_covered())
    made.why.push_back(detail::nothing_on_record(
        detail::joined_text({"rule that binds ", made.asked.subject, " on the day"})));
  return made;
}

}  // namespace entente::inline v0

#endif  // ENTENTE_QUERY_PERMITS_HPP
