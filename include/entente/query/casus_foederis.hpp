// SPDX-FileCopyrightText: 2026 The entente authors
// SPDX-License-Identifier: BSL-1.0
#ifndef ENTENTE_QUERY_CASUS_FOEDERIS_HPP
#define ENTENTE_QUERY_CASUS_FOEDERIS_HPP

#include <entente/query/casus_resolver.hpp>
#include <entente/query/incident_faults.hpp>
#include <entente/query/reason.hpp>

namespace entente::inline v0 {

/// What a test of an article is: something that has to hold, an area in which it has to be, or an
/// exception that must not hold.
enum class test_kind : std::uint8_t { condition, area, exception };
[[nodiscard]] constexpr std::array<named<test_kind>, 3> words_of(test_kind) noexcept {
  return {{{test_kind::condition, "condition"},
           {test_kind::area, "area"},
           {test_kind::exception, "exception"}}};
}

/// A test that decided, or that leaves it open.
struct deciding_test {
  text word;
  /// What answers print for it; empty where no term says it.
  text label;
  test_kind kind = test_kind::condition;
  friend constexpr bool operator==(const deciding_test&, const deciding_test&) = default;
};

/// One duty of one bearer to one beneficiary on an incident, with its article, what is owed and
/// what decided.
struct called_duty {
  duty_status status = duty_status::pending;
  flag_set<duty> pledges;
  /// Bearer, beneficiary, agreement, article, reading, words, source.
  reason by;
  list<term_code> contents;
  list<term_code> procedures;
  row_list<deciding_test> failed;
  row_list<deciding_test> undetermined;
  bool waived = false;
  friend constexpr bool operator==(const called_duty&, const called_duty&) = default;
};

/// What an incident makes whom owe to whom.
struct casus_answer {
  text name;
  party_code attacker;
  text attacker_name;
  party_code target;
  text target_name;
  incident_kind kind = incident_kind::unknown;
  place_code place;
  date day;
  date known_on;
  row_list<incident_finding> faults;
  row_list<called_duty> duties;
  /// Whether the facts claim to be complete for the day, and know the target if one is named: else
  /// what is not listed is unknown.
  bool is_complete = false;

  /// The duties with a status.
  [[nodiscard]] constexpr row_list<const called_duty*> with(duty_status status) const {
    row_list<const called_duty*> found;
    for (const called_duty& d : duties)
      if (d.status == status) found.push_back(&d);
    return found;
  }
  friend constexpr bool operator==(const casus_answer&, const casus_answer&) = default;
};

namespace detail {

[[nodiscard]] constexpr text label_of(const facts& all, const term_code& word) {
  for (const term_record& t : all.terms)
    if (t.code == word) return t.label;
  return {};
}

[[nodiscard]] constexpr row_list<deciding_test> deciding_tests(const facts& all,
                                                               const casus_clause& clause,
                                                               std::uint64_t mask) {
  row_list<deciding_test> found;
  for (std::size_t i = 0; i != std::size(builtin_words); ++i)
    if ((mask >> i & 1U) != 0)
      found.push_back({text::borrow(builtin_words[i]), {}, test_kind::condition});
  for (std::size_t i = 0; i != clause.tests.size(); ++i)
    if ((mask >> (i + first_own_test) & 1U) != 0) {
      const casus_test& t = clause.tests[i];
      const deciding_test made{t.word.as_text(), label_of(all, t.word),
                               t.group == test_group::exception ? test_kind::exception
                               : t.group == test_group::area    ? test_kind::area
                                                                : test_kind::condition};
      if (!is_listed(found, made)) found.push_back(made);  // several triggers may ask the same
    }
  return found;
}

[[nodiscard]] constexpr called_duty told(const casus_resolver& resolver,
                                         const casus_finding& found) {
  const facts& all = resolver.of().all_facts();
  const casus_clause& clause = resolver.clauses()[found.clause];
  const agreement_record& agreement = all.agreements[clause.agreement.index()];
  const article_record& article = agreement.articles[clause.article];
  called_duty made;
  made.status = found.status;
  made.pledges = clause.pledges;
  made.waived = found.waived;
  made.by.on = ground::article;
  made.by.says = found.status == duty_status::obliged       ? truth::yes
                 : found.status == duty_status::not_obliged ? truth::no
                                                            : truth::unknown;
  if (!clause.pledges.empty()) made.by.about = *clause.pledges.begin();
  made.by.subject = all.parties[found.bearer.index()].code.as_text();
  made.by.subject_name = all.parties[found.bearer.index()].name;
  made.by.object = all.parties[found.beneficiary.index()].code.as_text();
  made.by.object_name = all.parties[found.beneficiary.index()].name;
  made.by.instrument = agreement.code.as_text();
  made.by.instrument_name = agreement.name;
  made.by.article = article.number;
  made.by.reading = article.reading.as_text();
  made.by.words = article.says;
  made.by.during = clause.during;
  made.by.binding = agreement.binding;
  made.by.cites = article.cites.standing == confidence::unstated ? agreement.cites : article.cites;
  made.contents = article.contents;
  made.procedures = article.procedures;
  made.failed = deciding_tests(all, clause, found.failed);
  made.undetermined = deciding_tests(all, clause, found.unknown);
  return made;
}

[[nodiscard]] constexpr casus_answer answer_about(const casus_resolver& resolver,
                                                  const incident& event) {
  casus_answer made;
  made.name = event.name;
  const auto name_of_party = [&](const party_code& party) {
    const party_id id = party.empty() ? party_id{} : resolver.of().find_party(party);
    return id.is_valid() ? resolver.of().all_facts().parties[id.index()].name : party.as_text();
  };
  made.attacker = event.attacker;
  made.attacker_name = name_of_party(event.attacker);
  made.target = event.target;
  made.target_name = name_of_party(event.target);
  made.kind = event.kind;
  made.place = event.place;
  made.day = event.day;
  made.known_on = event.known();
  made.faults = diagnose(resolver, event);
  made.is_complete = resolver.is_covered(event) &&
                     (event.target.empty() || resolver.of().find_party(event.target).is_valid());
  return made;
}

/// An answer rests on nothing that cannot be: what is at fault in an incident is not known of it.
template <class Ask>
constexpr void on_what_is_sound(const casus_answer& made, const incident& event, const Ask& ask) {
  if (made.faults.empty())
    ask(event);
  else
    ask(sound_part(event));
}

}  // namespace detail

/// Who owes what to whom on an incident, by which article, and what decides: every clause of those
/// concerned, obliged, not obliged or pending. Nothing is changed, neither world nor incident.
[[nodiscard]] constexpr casus_answer casus_foederis(const casus_resolver& resolver,
                                                    const incident& event) {
  casus_answer made = detail::answer_about(resolver, event);
  detail::on_what_is_sound(made, event, [&](const incident& sound) {
    resolver.resolve(sound, [&](const casus_finding& found) {
      made.duties.push_back(detail::told(resolver, found));
    });
  });
  return made;
}
[[nodiscard]] constexpr casus_answer casus_foederis(const world& w, const background& scene,
                                                    const incident& event,
                                                    const casus_options& options = {}) {
  return casus_foederis(casus_resolver{w, scene, options}, event);
}

/// What one party owes another on an incident, by any agreement or by one: at least one duty, for a
/// "no" has a reason, too. A party that the world does not know makes it pending.
[[nodiscard]] constexpr casus_answer casus_foederis_between(
    const casus_resolver& resolver, const incident& event, party_ref bearer, party_ref beneficiary,
    agreement_ref agreement = agreement_id{}) {
  casus_answer made = detail::answer_about(resolver, event);
  const party_id from = resolver.of().find_party(bearer);
  const party_id to = resolver.of().find_party(beneficiary);
  const agreement_id by = resolver.of().find_agreement(agreement);
  const bool all_known =
      from.is_valid() && to.is_valid() && (by.is_valid() || agreement.name().empty());
  const bool self = !event.attacker.empty() && event.attacker == event.target;
  if (all_known && !self)
    detail::on_what_is_sound(made, event, [&](const incident& sound) {
      resolver.ask(sound, from, to, by, [&](const casus_finding& found) {
        made.duties.push_back(detail::told(resolver, found));
      });
    });
  if (made.duties.empty()) {
    called_duty none;
    none.by.on = all_known ? ground::no_article : ground::no_such_party;
    none.by.subject = from.is_valid()
                          ? resolver.of().all_facts().parties[from.index()].code.as_text()
                          : text{bearer.name()};
    none.by.object = to.is_valid() ? resolver.of().all_facts().parties[to.index()].code.as_text()
                                   : text{beneficiary.name()};
    const bool owes_itself = from.is_valid() && from == to;
    const deciding_test why{text{owes_itself ? "bearer_is_not_the_beneficiary" : "treaty_in_force"},
                            {},
                            test_kind::condition};
    const bool known = owes_itself || (all_known && made.is_complete && !self);
    none.status = known ? duty_status::not_obliged : duty_status::pending;
    (known ? none.failed : none.undetermined).push_back(why);
    made.duties.push_back(std::move(none));
  }
  return made;
}

}  // namespace entente::inline v0

#endif  // ENTENTE_QUERY_CASUS_FOEDERIS_HPP
