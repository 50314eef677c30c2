// SPDX-FileCopyrightText: 2026 The entente authors
// SPDX-License-Identifier: BSL-1.0
#ifndef ENTENTE_QUERY_AUTOMATIC_DUTY_HPP
#define ENTENTE_QUERY_AUTOMATIC_DUTY_HPP

#include <entente/model/candidate_step.hpp>
#include <entente/model/forms.hpp>
#include <entente/model/treaty_terms.hpp>
#include <entente/query/accession.hpp>
#include <entente/query/joined_text.hpp>
#include <entente/query/step_findings.hpp>
#include <entente/query/tie.hpp>

#include <span>

namespace entente::inline v0 {

namespace detail {
/// The duties to use force that an article makes due without a further decision.
[[nodiscard]] constexpr flag_set<duty> automatic_duties(const article_record& article) {
  if (!is_listed(article.procedures, without_further_decision.code())) return {};
  return article.pledges & flag_set<duty>{duty::defence, duty::offence};
}
[[nodiscard]] constexpr bool is_automatic(const article_record& article) {
  return !automatic_duties(article).empty();
}
}  // namespace detail

/// The duties to use force that an agreement or proposal makes due without a further decision of
/// their bearer. A pledge is not automatic for being one: the article has to say so, by the
/// procedure `automatic`. Most leave it to each party what it does.
[[nodiscard]] constexpr flag_set<duty> automatic_duties(const agreement_record& of) {
  flag_set<duty> made;
  for (const auto& article : of.articles) made |= detail::automatic_duties(article);
  return made;
}

/// Whether any of several agreements or proposals, such as a path of steps would bring, makes
/// anybody's use of force automatic.
template <class Agreements>
[[nodiscard]] constexpr bool creates_automatic_duty(const Agreements& path) {
  for (const agreement_record& one : path)
    if (!automatic_duties(one).empty()) return true;
  return false;
}

// How deep a tie is, and what it obliges to, are two questions. Force is owed automatically where
// an article pledges defence or offence, due without a further decision; one by which each does
// what it deems necessary is a duty, but no automatic one.

/// Whether force is owed automatically, by what, and what else was looked at.
struct automatic_answer {
  truth value;
  /// The articles that do so, and whether something is not known.
  row_list<reason> why;
  /// The agreements of the tie that have no such article.
  row_list<reason> without;
  /// Of the steps given: those that would, and those of which it is not known.
  row_list<candidate_code> steps, possible_steps;
  question asked = detail::not_asked();

  [[nodiscard]] constexpr operator truth() const noexcept { return value; }
  [[nodiscard]] constexpr explicit operator bool() const noexcept { return value.is_yes(); }
  [[nodiscard]] constexpr const row_list<reason>& reasons() const& noexcept { return why; }
  [[nodiscard]] constexpr row_list<reason> reasons() && {
    return static_cast<row_list<reason>&&>(why);
  }
  friend constexpr bool operator==(const automatic_answer&, const automatic_answer&) = default;
};

/// Whether an agreement makes any of its parties owe force automatically today, under the reading
/// of the snapshot: no where the agreement or the article is not in force on the day, and the
/// reasons say when it is. Unknown if the world does not have it. Of any day, and of proposals:
/// `automatic_duties`.
[[nodiscard]] constexpr automatic_answer is_automatic(const snapshot& now,
                                                      agreement_ref agreement) {
  automatic_answer made{
      truth::unknown, {}, {}, {}, {}, detail::ask(now, question_kind::automatic_duty, party_id{})};
  made.asked.what = text{agreement.name()};
  const agreement_id id = now.find_agreement(agreement);
  if (!id.is_valid()) {
    made.why.push_back(detail::no_such_agreement(agreement));
    return made;
  }
  made.value = truth::no;
  const agreement_record& a = now.record(id);
  made.asked.what = a.name;
  for (const auto& article : a.articles) {
    if (!detail::is_automatic(article) || !now.reads(a, article)) continue;
    reason why;
    why.on = ground::provision;
    why.says = now.in_force(id) && article.during.contains(now.day());
    made.value = made.value || why.says;
    why.instrument = a.code.as_text();
    why.instrument_name = a.name;
    why.article = article.number;
    why.words = "a duty of force that is due without a further decision";
    why.during = a.life().within(article.during);
    why.cites = article.cites.standing == confidence::unstated ? a.cites : article.cites;
    made.why.push_back(why);
  }
  if (made.why.empty())
    made.why.push_back(detail::nothing_on_record(detail::joined_text(
        {"article of ", a.name, " that makes force due without a further decision"})));
  return made;
}

/// Whether one of two parties owes the other force automatically today, or would after a path of
/// steps: asked of every agreement between them, article by article, and of every step.
/// @cost that of `tie`
[[nodiscard]] constexpr automatic_answer creates_automatic_duty(
    const snapshot& now, party_ref a, party_ref b, std::span<const candidate_step> path = {}) {
  automatic_answer made{truth::no, {}, {},
                        {},        {}, detail::ask(now, question_kind::automatic_duty, a, b)};
  const tie_answer tied = tie(now, a, b);
  const party_id one = now.find_party(a), other = now.find_party(b);
  for (const auto& agreed : tied.agreements) {
    const agreement_record& record = now.record(agreed.agreement);
    truth owed = truth::no;
    for (std::size_t i = 0; i != record.articles.size(); ++i) {
      const article_record& article = record.articles[i];
      if (!detail::is_automatic(article) || !now.reads(record, article)) continue;
      const auto owes = [&](party_id bearer, party_id beneficiary) {
        return now.obliges(agreed.agreement, i, bearer, beneficiary);
      };
      const truth holds = agreed.in_force && article.during.contains(now.day());
      const truth there = owes(one, other), back = owes(other, one);
      owed = owed || (holds && (there || back));
      const duty kind = article.pledges.contains(duty::defence) ? duty::defence : duty::offence;
      for (const bool forth : {true, false}) {
        const truth owed_so = holds && (forth ? there : back);
        if (owed_so.is_no()) continue;
        made.why.push_back(detail::reason_of(now, record, article, kind, forth ? one : other,
                                             forth ? other : one));
        made.why.back().says = owed_so;
      }
    }
    made.value = made.value || owed;
    if (!owed.is_no()) continue;
    for (const auto& why : tied.why)
      if (why.on == ground::agreement && why.instrument == record.code.as_text())
        made.without.push_back(why);
  }
  for (const auto& step : path) {
    made.value = made.value || step.creates_automatic_duty;
    if (step.creates_automatic_duty.is_yes()) made.steps.push_back(step.code);
    if (step.creates_automatic_duty.is_unknown()) made.possible_steps.push_back(step.code);
  }
  // That the facts do not hold every agreement of the two is no reason here: of duties they do.
  for (const auto& why : tied.why) {
    if (why.on != ground::no_such_party && why.on != ground::not_covered) continue;
    if (made.value.is_no()) made.value = truth::unknown;
    made.why.push_back(why);
  }
  return made;
}

/// A treaty of others that a step would bring somebody into.
struct joined_treaty {
  agreement_code treaty;
  text name;
  party_code who;
  /// Its parties today, certain or possible.
  row_list<party_code> with;
  /// What its articles pledge today, certainly or possibly.
  flag_set<duty> pledges;
  provenance cites;
  /// Whether it is in force today: yes or unknown.
  truth in_force = {};
  friend constexpr bool operator==(const joined_treaty&, const joined_treaty&) = default;
};

/// The treaties of third parties into which a step brings one of two parties: a member of an
/// alliance joins the treaty that founds it, if that is in force today. Any other step is between
/// the two. Where there are none, the reasons say why.
[[nodiscard]] constexpr answer_rows<joined_treaty> treaties_joined(const snapshot& now, party_ref a,
                                                                   party_ref b,
                                                                   const candidate_step& step) {
  answer_rows<joined_treaty> made{detail::ask(now, question_kind::joined_treaties, a, b)};
  made.asked.what = detail::name_of_step(step);
  made.why = detail::unknown_parties(now, {a, b});
  if (!made.why.empty()) return made;
  const party_id ids[2] = {now.find_party(a), now.find_party(b)};
  for (std::size_t i = 0; i != 2 && step.form == full_membership.code(); ++i) {
    const agreement_id founding = detail::founding_treaty(now, ids[i]);
    if (!founding.is_valid()) continue;
    const truth in_force = now.in_force(founding);
    if (in_force.is_no()) continue;
    const agreement_record& record = now.record(founding);
    joined_treaty found{record.code,  record.name, now.record(ids[1 - i]).code, {}, {},
                        record.cites, in_force};
    for (const auto& p : record.parties)
      if (!p.during.contains(now.day()).is_no()) detail::add_once(found.with, p.party);
    detail::each_article_joined(now, founding, [&found](const article_record& article) {
      found.pledges |= article.pledges;
    });
    made.push_back(found);
  }
  if (!now.is_covered()) made.why.push_back(detail::not_covered(now));
  if (made.empty() && now.is_covered())
    made.why.push_back(detail::nothing_on_record(
        detail::joined_text({"treaty of others in force into which \"", made.asked.what,
                             "\" would bring ", made.asked.subject, " or ", made.asked.object})));
  return made;
}

}  // namespace entente::inline v0

#endif  // ENTENTE_QUERY_AUTOMATIC_DUTY_HPP
