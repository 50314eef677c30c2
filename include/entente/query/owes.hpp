// SPDX-FileCopyrightText: 2026 The entente authors
// SPDX-License-Identifier: BSL-1.0
#ifndef ENTENTE_QUERY_OWES_HPP
#define ENTENTE_QUERY_OWES_HPP

#include <entente/model/rules.hpp>
#include <entente/query/answer.hpp>
#include <entente/world/snapshot.hpp>

#include <bit>
#include <cstdint>
#include <initializer_list>
#include <string_view>

namespace entente::inline v0 {

namespace detail {

/// The question, with the parties as the world names them.
[[nodiscard]] constexpr question ask(const snapshot& now, question_kind kind, party_ref subject,
                                     party_ref object = party_id{}, duty about = duty::defence) {
  const auto name = [&now](party_ref p) {
    const party_id id = now.find_party(p);
    // No `?:` between texts: g++ 12 destroys one twice where it computes a constant.
    if (id.is_valid()) return now.record(id).name;
    return text{p.name()};
  };
  return {kind, about, name(subject), name(object), now.day()};
}

constexpr void name_parties(reason& why, const snapshot& now, party_id subject, party_id object) {
  if (subject.is_valid()) {
    why.subject = now.record(subject).code.as_text();
    why.subject_name = now.record(subject).name;
  }
  if (object.is_valid()) {
    why.object = now.record(object).code.as_text();
    why.object_name = now.record(object).name;
  }
}

[[nodiscard]] constexpr reason no_such_party(party_ref party) {
  reason why;
  why.on = ground::no_such_party;
  why.subject = text{party.name()};
  return why;
}
/// Those of several parties that the world does not have, as reasons.
[[nodiscard]] constexpr row_list<reason> unknown_parties(const snapshot& now,
                                                         std::initializer_list<party_ref> asked) {
  row_list<reason> why;
  for (const party_ref party : asked)
    if (!now.find_party(party).is_valid()) why.push_back(no_such_party(party));
  return why;
}
/// Adds those of other reasons that leave an answer open (`leaves_silence_open`).
constexpr void add_open(row_list<reason>& made, const row_list<reason>& others) {
  for (const reason& why : others)
    if (leaves_silence_open(why.on)) made.push_back(why);
}
[[nodiscard]] constexpr reason no_such_agreement(agreement_ref agreement) {
  reason why;
  why.on = ground::no_such_agreement;
  why.subject = text{agreement.name()};
  return why;
}
[[nodiscard]] constexpr reason no_such_word(std::string_view kind, text word) {
  reason why;
  why.on = ground::no_such_word;
  why.subject = static_cast<text&&>(word);
  why.words = text::borrow(kind);
  return why;
}
/// Whether the facts have a region of this name: a term, or where a party lies.
[[nodiscard]] constexpr bool is_known_region(const snapshot& now, std::string_view region) {
  for (const auto& term : now.all_facts().terms)
    if (term.kind == term_kind::region && same_words(term.code.view(), region)) return true;
  for (const auto& party : now.all_facts().parties)
    for (const auto& place : party.located_in)
      if (same_words(place.view(), region)) return true;
  return false;
}
[[nodiscard]] constexpr reason not_covered(period covered) {
  reason why;
  why.on = ground::not_covered;
  why.during = {partial_date{covered.from()}, partial_date{covered.until()}};
  return why;
}
[[nodiscard]] constexpr reason not_covered(const snapshot& now) {
  return not_covered(now.coverage());
}

[[nodiscard]] constexpr reason not_recorded(const snapshot& now, party_id one, party_id other) {
  reason why;
  why.on = ground::not_recorded;
  name_parties(why, now, one, other);
  return why;
}

[[nodiscard]] constexpr party_finding finding_of(const snapshot& now, party_id party) {
  return {party, now.record(party).code, now.record(party).name};
}

/// What one article says of one bearer and one beneficiary today.
[[nodiscard]] constexpr reason reason_of(const snapshot& now, const agreement_record& agreement,
                                         const article_record& article, duty kind, party_id bearer,
                                         party_id beneficiary) {
  reason why;
  why.on = ground::article;
  why.about = kind;
  name_parties(why, now, bearer, beneficiary);
  why.instrument = agreement.code.as_text();
  why.instrument_name = agreement.name;
  why.article = article.number;
  why.reading = article.reading.as_text();
  why.words = article.says;
  why.during = agreement.life();
  why.binding = agreement.binding;
  why.cites = article.cites.standing == confidence::unstated ? agreement.cites : article.cites;
  return why;
}

/// Whether @p party is one of those @p named, or one of the parties where nobody is named.
[[nodiscard]] constexpr bool is_meant(const list<party_code>& named, const party_code& party) {
  for (const auto& one : named)
    if (one == party) return true;
  return named.empty();
}

/// How well a spell speaks of a day: around it, possibly around it, before it, after it.
[[nodiscard]] constexpr int fit(const spell& s, date day) {
  const truth around = s.contains(day);
  if (around.is_yes()) return 3;
  if (around.is_unknown()) return 2;
  return s.has_begun(day).is_no() ? 0 : 1;
}

/// The spell on whose days the party is bound: of several, in whatever order, the one around
/// @p day, else the last before it, else the first after it.
/// @pre it is a party
[[nodiscard]] constexpr const party_spell& spell_of(const agreement_record& agreement,
                                                    const party_code& party, date day) {
  std::size_t best = 0;
  int best_fit = -1;
  for (std::size_t i = 0; i != agreement.parties.size(); ++i) {
    const party_spell& p = agreement.parties[i];
    if (!(p.party == party)) continue;
    const int fits = fit(p.during, day);
    const bool is_earlier =
        p.during.from.earliest() < agreement.parties[best].during.from.earliest();
    if (fits > best_fit || (fits == best_fit && is_earlier == (fits == 0))) {
      best = i;
      best_fit = fits;
    }
  }
  return agreement.parties[best];
}
/// Says whose days end the time of a reason, or else begin it, if they are said by somebody else
/// than the agreement cites.
constexpr void cite_spell(reason& why, const party_spell& p, const text& name) {
  const bool ends = !p.during.until.is_never() && p.during.until == why.during.until;
  const bool begins = p.during.from == why.during.from;
  if (p.cites.standing == confidence::unstated || !(ends || (begins && why.spell_of.empty())))
    return;
  why.spell_of = name;
  why.spell_cites = p.cites;
}

/// Whether an agreement ever binds two parties to one another.
[[nodiscard]] constexpr bool bound_ever(const agreement_record& agreement, const party_code& one,
                                        const party_code& other) {
  for (const auto& a : agreement.parties)
    for (const auto& b : agreement.parties)
      if (a.party == one && b.party == other && share_a_phase(a.phase.view(), b.phase.view()) &&
          agreement.life().within(a.during).within(b.during).can_be())
        return true;
  return false;
}

/// Tells `each(reason)` what every article that pledges @p kind in an agreement of both says of
/// them.
template <class Each>
constexpr void each_article_between(const snapshot& now, duty kind, party_id bearer,
                                    party_id beneficiary, const Each& each) {
  if (bearer == beneficiary) return;
  const party_code& from = now.record(bearer).code;
  const party_code& to = now.record(beneficiary).code;
  for (const std::uint32_t number : now.agreements_of(bearer)) {
    const agreement_id id{number};
    const agreement_record& agreement = now.record(id);
    if (!is_party(agreement, to)) continue;
    for (std::size_t i = 0; i != agreement.articles.size(); ++i) {
      const article_record& article = agreement.articles[i];
      if (!article.pledges.contains(kind) || !now.reads(agreement, article)) continue;
      reason why = reason_of(now, agreement, article, kind, bearer, beneficiary);
      const bool meant = is_meant(article.bearers, from) && is_meant(article.beneficiaries, to);
      const truth life = now.in_force(id) && article.during.contains(now.day());
      if (!meant && life.is_no()) continue;
      const party_spell& of_bearer = spell_of(agreement, from, now.day());
      const party_spell& of_other = spell_of(agreement, to, now.day());
      why.during =
          agreement.life().within(article.during).within(of_bearer.during).within(of_other.during);
      // One may have left before the other joined, or been bound in other phases: then it never
      // held between them.
      if (!why.during.can_be() || !bound_ever(agreement, from, to)) continue;
      cite_spell(why, of_bearer, why.subject_name);
      cite_spell(why, of_other, why.object_name);
      why.says = life && now.obliges(id, i, bearer, beneficiary);
      if (!meant)
        why.on = ground::other_bearer;
      else if (why.says.is_no())
        why.on = why.during.has_ended(now.day()).is_no() ? ground::article_to_come
                                                         : ground::article_ended;
      each(why);
    }
  }
}

/// A certain yes, a possible one, or the "no" that the coverage of the facts allows.
[[nodiscard]] constexpr truth verdict(const snapshot& now, bool certain, bool possible) {
  if (certain) return truth::yes;
  return possible || !now.is_covered() ? truth::unknown : truth::no;
}

[[nodiscard]] constexpr reason no_article(const snapshot& now, duty kind, party_id bearer,
                                          party_id beneficiary) {
  reason why;
  why.on = ground::no_article;
  why.says = truth::no;
  why.about = kind;
  name_parties(why, now, bearer, beneficiary);
  return why;
}

}  // namespace detail

/// Whether @p bearer owes @p beneficiary a duty of this kind today, by which article, and why not.
/// A duty of an alliance is not a duty of its members: ask for the party that the text names.
/// @cost O(agreements of the bearer); a loop over many pairs reads `now.owed(kind)` instead
[[nodiscard]] constexpr answer owes(const snapshot& now, duty kind, party_ref bearer,
                                    party_ref beneficiary) {
  const party_id from = now.find_party(bearer);
  const party_id to = now.find_party(beneficiary);
  row_list<reason> reasons;
  if (!from.is_valid()) reasons.push_back(detail::no_such_party(bearer));
  if (!to.is_valid()) reasons.push_back(detail::no_such_party(beneficiary));
  question asked = detail::ask(now, question_kind::owes, bearer, beneficiary, kind);
  if (!reasons.empty()) return {std::move(asked), truth::unknown, std::move(reasons)};

  const truth value = detail::verdict(now, now.owed(kind).test(from.index(), to.index()),
                                      now.possibly_owed(kind).test(from.index(), to.index()));
  detail::each_article_between(now, kind, from, to, [&](const reason& why) {
    // A certain yes needs only what makes it so.
    if (!value.is_yes() || why.says.is_yes()) reasons.push_back(why);
  });
  if (value.is_unknown() && !now.is_covered()) reasons.push_back(detail::not_covered(now));
  if (value.is_no() && reasons.empty()) reasons.push_back(detail::no_article(now, kind, from, to));
  return {std::move(asked), value, std::move(reasons)};
}

namespace detail {
/// Tells `each(reason)` what was owed under an agreement of @p fixed until the days of a party
/// ended by the word of somebody else than the agreement cites: a reading, and others may differ.
template <class Each>
constexpr void each_disputed_end(const snapshot& now, duty kind, party_id fixed,
                                 bool fixed_is_bearer, const Each& each) {
  for (const std::uint32_t number : now.agreements_of(fixed)) {
    const agreement_record& agreement = now.record(agreement_id{number});
    bool is_disputed = false;
    for (const auto& p : agreement.parties)
      is_disputed = is_disputed || p.cites.standing != confidence::unstated;
    if (!is_disputed) continue;
    row_list<party_code> others;
    for (const auto& p : agreement.parties) add_once(others, p.party);
    for (const party_code& code : others) {
      const party_id bearer = fixed_is_bearer ? fixed : now.find_party(code);
      const party_id beneficiary = fixed_is_bearer ? now.find_party(code) : fixed;
      each_article_between(now, kind, bearer, beneficiary, [&](const reason& why) {
        if (why.on == ground::article_ended && !why.spell_of.empty() &&
            why.instrument == agreement.code.as_text())
          each(why);
      });
    }
  }
}

/// The parties in a row or a column of the matrices, with their reasons.
[[nodiscard]] constexpr party_list parties_by_duty(const snapshot& now, duty kind, party_ref fixed,
                                                   bool fixed_is_bearer) {
  const party_id id = now.find_party(fixed);
  const party_ref nobody = party_id{};
  question asked = ask(now, fixed_is_bearer ? question_kind::owed_by : question_kind::who_owes,
                       fixed_is_bearer ? fixed : nobody, fixed_is_bearer ? nobody : fixed, kind);
  if (!id.is_valid()) return {std::move(asked), {}, {}, {no_such_party(fixed)}, false};
  row_list<party_finding> certain, possible;
  row_list<reason> reasons;
  for (std::size_t i = 0; i != now.parties(); ++i) {
    const party_id bearer = fixed_is_bearer ? id : party_id{i};
    const party_id beneficiary = fixed_is_bearer ? party_id{i} : id;
    if (!now.possibly_owed(kind).test(bearer.index(), beneficiary.index())) continue;
    const bool sure = now.owed(kind).test(bearer.index(), beneficiary.index());
    (sure ? certain : possible).push_back(finding_of(now, party_id{i}));
    each_article_between(now, kind, bearer, beneficiary, [&](const reason& why) {
      if (!why.says.is_no()) reasons.push_back(why);
    });
  }
  if (certain.empty() && possible.empty())
    reasons.push_back(no_article(now, kind, fixed_is_bearer ? id : party_id{},
                                 fixed_is_bearer ? party_id{} : id));
  each_disputed_end(now, kind, id, fixed_is_bearer,
                    [&](const reason& why) { reasons.push_back(why); });
  if (!now.is_covered()) reasons.push_back(not_covered(now));
  return {std::move(asked), std::move(certain), std::move(possible), std::move(reasons),
          now.is_covered()};
}
}  // namespace detail

/// Who owes @p beneficiary a duty of this kind today.
[[nodiscard]] constexpr party_list who_owes(const snapshot& now, duty kind, party_ref beneficiary) {
  return detail::parties_by_duty(now, kind, beneficiary, false);
}

/// To whom @p bearer owes a duty of this kind today.
[[nodiscard]] constexpr party_list owed_by(const snapshot& now, duty kind, party_ref bearer) {
  return detail::parties_by_duty(now, kind, bearer, true);
}

/// One who owes and one to whom it is owed.
struct directed_dyad {
  party_id bearer;
  party_id beneficiary;
  truth holds;
  friend constexpr bool operator==(const directed_dyad&, const directed_dyad&) = default;
};

/// Every directed dyad in which a duty of this kind is owed today, certainly or possibly, in the
/// order of ids. @cost O(parties^2 / 64 + dyads)
[[nodiscard]] constexpr row_list<directed_dyad> dyads(const snapshot& now, duty kind) {
  row_list<directed_dyad> found;
  const bit_matrix& possible = now.possibly_owed(kind);
  for (std::size_t i = 0; i != possible.size(); ++i)
    for (std::size_t w = 0; w != possible.words(); ++w)
      for (std::uint64_t rest = possible.row(i)[w]; rest != 0; rest &= rest - 1) {
        const std::size_t j = w * 64 + static_cast<std::size_t>(std::countr_zero(rest));
        found.push_back(
            {party_id{i}, party_id{j}, now.owed(kind).test(i, j) ? truth::yes : truth::unknown});
      }
  return found;
}

}  // namespace entente::inline v0

#endif  // ENTENTE_QUERY_OWES_HPP
