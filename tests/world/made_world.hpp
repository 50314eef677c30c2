// SPDX-FileCopyrightText: 2026 The entente authors
// SPDX-License-Identifier: BSL-1.0
#ifndef ENTENTE_TESTS_WORLD_MADE_WORLD_HPP
#define ENTENTE_TESTS_WORLD_MADE_WORLD_HPP

#include <entente/query/history.hpp>
#include <entente/world/world.hpp>

#include <array>
#include <cstddef>
#include <cstdint>
#include <initializer_list>
#include <span>
#include <string>
#include <string_view>
#include <vector>

// Made-up facts, from a seed, and a second opinion on what they mean: a slow and plain reading of
// the documented rules that shares no logic with the library.
namespace made {

using namespace entente;

/// The same numbers on every platform (splitmix64).
class dice {
 public:
  explicit dice(std::uint64_t seed) noexcept : state_{seed} {}
  std::uint64_t next() noexcept {
    std::uint64_t z = (state_ += 0x9E3779B97F4A7C15ULL);
    z = (z ^ (z >> 30U)) * 0xBF58476D1CE4E5B9ULL;
    z = (z ^ (z >> 27U)) * 0x94D049BB133111EBULL;
    return z ^ (z >> 31U);
  }
  /// From 0 to @p n - 1.
  std::size_t below(std::size_t n) noexcept { return static_cast<std::size_t>(next() % n); }
  int between(int low, int high) noexcept {
    return low + static_cast<int>(below(static_cast<std::size_t>(high - low + 1)));
  }
  bool chance(int percent) noexcept { return between(1, 100) <= percent; }

 private:
  std::uint64_t state_;
};

inline std::string numbered(std::string_view letter, std::size_t i) {
  std::string digits = std::to_string(i);
  return std::string{letter} + std::string(digits.size() < 4 ? 4 - digits.size() : 0, '0') + digits;
}
template <class Code>
Code code_of(std::string_view words) {
  return Code::parse(words).value();
}
inline party_code party(std::string_view words) { return code_of<party_code>(words); }
inline agreement_code treaty_code(std::string_view words) { return code_of<agreement_code>(words); }
inline date day(std::string_view iso) { return date::parse(iso).value(); }
inline partial_date dated(std::string_view iso) { return partial_date::parse(iso).value(); }
template <class T>
list<T> list_of(const std::vector<T>& elements) {
  return list<T>{std::span<const T>{elements}};
}

inline party_record state_row(std::string_view code) {
  party_record made;
  made.code = party(code);
  made.name = text{"State of " + std::string{code}};
  return made;
}
inline party_record alliance_row(std::string_view code, partial_date founded = {}) {
  party_record made = state_row(code);
  made.kind = party_kind::alliance;
  made.founded = founded;
  return made;
}
inline list<party_spell> bound(std::initializer_list<std::string_view> codes) {
  std::vector<party_spell> made;
  for (const auto code : codes) made.push_back({party(code), {}});
  return list_of(made);
}
inline list<party_code> parties(std::initializer_list<std::string_view> codes) {
  std::vector<party_code> made;
  for (const auto code : codes) made.push_back(party(code));
  return list_of(made);
}
inline article_record pledge_row(std::string_view number, flag_set<duty> duties) {
  article_record made;
  made.number = text{number};
  made.pledges = duties;
  return made;
}
/// A binding treaty in force from a day on, with one article.
inline agreement_record treaty_row(std::string_view code,
                                   std::initializer_list<std::string_view> of,
                                   std::string_view from, flag_set<duty> duties = duty::defence) {
  agreement_record made;
  made.code = treaty_code(code);
  made.name = text{"Treaty " + std::string{code}};
  made.signed_on = dated(from);
  made.in_force = dated(from);
  made.parties = bound(of);
  made.articles = {pledge_row("1", duties)};
  return made;
}
inline membership_record member_row(std::string_view body, std::string_view who,
                                    partial_date from = partial_date::dawn(),
                                    partial_date until = partial_date::never()) {
  membership_record made;
  made.body = party(body);
  made.party = party(who);
  made.during = {from, until};
  return made;
}

// --- generated facts

struct size {
  std::size_t parties = 200;
  std::size_t agreements = 800;
  std::size_t memberships = 150;
  std::size_t steps = 60;
};

class maker {
 public:
  maker(std::uint64_t seed, size wanted) : roll_{seed}, wanted_{wanted} {}

  facts run() {
    for (std::size_t i = 0; i != wanted_.parties; ++i) add_party(i);
    for (std::size_t i = 0; i != wanted_.agreements; ++i)
      all_.agreements.push_back(agreement(numbered("A", i)));
    for (std::size_t i = 0; i != wanted_.memberships; ++i) add_membership();
    for (std::size_t i = 0; i != wanted_.steps; ++i) add_step(i);
    return all_;
  }

  /// A sound agreement among the parties made so far.
  agreement_record agreement(std::string_view code) {
    agreement_record a;
    a.code = treaty_code(code);
    a.name = text{"Agreement " + std::string{code}};
    a.binding = roll_.chance(70) ? truth::yes : roll_.chance(70) ? truth::no : truth::unknown;
    const date signed_on = some_day();
    const date from = signed_on + roll_.between(0, 900);
    if (!roll_.chance(5)) a.signed_on = vague(signed_on);
    if (!roll_.chance(25)) a.in_force = vague(from);
    const date last_start = a.in_force.is_unknown() ? signed_on : from;
    if (roll_.chance(60)) a.ended = vague(last_start + roll_.between(800, 9000));

    const std::vector<party_code> members = some_parties(2 + roll_.below(roll_.chance(90) ? 3 : 9));
    std::vector<party_spell> spells;
    for (const auto& p : members) add_spells(p, signed_on + 800, spells);
    a.parties = list_of(spells);

    std::vector<article_record> articles;
    for (std::size_t i = roll_.below(5); i != 0; --i) articles.push_back(article(members, from));
    a.articles = list_of(articles);
    if (roll_.chance(30)) a.provisions = {provision()};
    return a;
  }

 private:
  date some_day() { return date::from_days(roll_.between(-7000, 10000)); }
  partial_date vague(date around) {
    const civil_day c = around.civil();
    std::string iso = numbered("", static_cast<std::size_t>(c.year));
    if (roll_.chance(15)) return dated(iso);
    iso += (c.month < 10 ? "-0" : "-") + std::to_string(c.month);
    if (roll_.chance(15)) return dated(iso);
    return around;
  }
  std::vector<party_code> some_parties(std::size_t n) {
    std::vector<party_code> made;
    while (made.size() < n) {
      const party_code& one = all_.parties[roll_.below(all_.parties.size())].code;
      bool is_new = true;
      for (const auto& other : made) is_new = is_new && !(other == one);
      if (is_new) made.push_back(one);
    }
    return made;
  }
  list<party_code> some_of(const std::vector<party_code>& members) {
    std::vector<party_code> made;
    for (const auto& p : members)
      if (roll_.chance(50)) made.push_back(p);
    return list_of(made);
  }

  void add_spells(const party_code& p, date earliest, std::vector<party_spell>& spells) {
    spell first;
    const date from = earliest + roll_.between(0, 2000);
    if (roll_.chance(30)) first.from = vague(from);
    if (roll_.chance(5)) first.from = partial_date::unknown();
    if (roll_.chance(30)) first.until = vague(from + roll_.between(800, 4000));
    spells.push_back({p, first});
    if (first.until.is_never() || !roll_.chance(40)) return;
    spell second;
    second.from = first.until.latest() + roll_.between(1, 700);
    if (roll_.chance(50)) second.until = vague(second.from.latest() + roll_.between(400, 2000));
    spells.push_back({p, second});
  }

  article_record article(const std::vector<party_code>& members, date from) {
    article_record a;
    a.number = text{std::string(1, static_cast<char>('1' + static_cast<int>(roll_.below(3))))};
    for (const auto& [kind, word] : words_of(duty{}))
      if (roll_.chance(35)) a.pledges |= kind;
    if (roll_.chance(40)) a.bearers = some_of(members);
    if (roll_.chance(40)) a.beneficiaries = some_of(members);
    if (roll_.chance(50)) a.reading = code_of<term_code>(roll_.chance(50) ? "strict" : "wide");
    if (roll_.chance(25)) a.during.from = vague(from + roll_.between(-500, 1500));
    if (roll_.chance(25)) a.during.until = vague(from + roll_.between(2500, 6000));
    return a;
  }
  provision_record provision() {
    provision_record made;
    made.form = code_of<form_code>(numbered("form", roll_.below(6)));
    made.domains = {code_of<domain_code>(numbered("domain", roll_.below(6)))};
    if (roll_.chance(40)) made.during.from = vague(some_day());
    return made;
  }

  void add_party(std::size_t i) {
    if (i % 8 == 7)
      all_.parties.push_back(
          alliance_row(numbered("P", i), roll_.chance(70) ? vague(some_day()) : partial_date{}));
    else
      all_.parties.push_back(state_row(numbered("P", i)));
  }
  void add_membership() {
    const party_record& body = all_.parties[roll_.below(all_.parties.size() / 8) * 8 + 7];
    const party_record& one = all_.parties[roll_.below(all_.parties.size())];
    if (one.code == body.code) return;
    for (const auto& m : all_.memberships)
      if (m.body == body.code && m.party == one.code) return;
    membership_record m;
    m.body = body.code;
    m.party = one.code;
    m.as = static_cast<role>(roll_.below(4));
    const date founded = body.founded.is_unknown() ? some_day() : body.founded.latest();
    const date from = founded + roll_.between(400, 3000);
    m.during.from = vague(from);
    if (roll_.chance(50)) m.during.until = vague(from + roll_.between(800, 3000));
    all_.memberships.push_back(m);
  }
  void add_step(std::size_t i) {
    step_record s;
    s.code = code_of<step_code>(numbered("S", i));
    s.on = vague(some_day());
    s.says = text{"Step " + std::to_string(i)};
    s.parties = list_of(some_parties(2 + roll_.below(2)));
    s.form = code_of<form_code>(numbered("form", roll_.below(8)));
    all_.steps.push_back(s);
  }

  dice roll_;
  size wanted_;
  facts all_;
};

inline facts facts_from(std::uint64_t seed, size wanted = {}) { return maker{seed, wanted}.run(); }

// --- the second opinion: -1 no, 0 unknown, 1 yes

inline int both(int a, int b) { return a < b ? a : b; }
inline int either(int a, int b) { return a > b ? a : b; }
inline int lies_in(std::int32_t today, std::int32_t first_in, std::int32_t last_in,
                   std::int32_t first_out, std::int32_t last_out) {
  const int begun = today < first_in ? -1 : today >= last_in ? 1 : 0;
  const int ended = today < first_out ? -1 : today >= last_out ? 1 : 0;
  return both(begun, -ended);
}
inline int lies_in(date today, const spell& s) {
  return lies_in(today.days_, s.from.earliest_.days_, s.from.latest_.days_, s.until.earliest_.days_,
                 s.until.latest_.days_);
}

/// A binding agreement counts from its entry into force, at an unknown day from its signature on if
/// that is not stated; one that does not bind from its signature unless an entry is stated.
inline int is_in_force(const agreement_record& a, date today) {
  const std::int32_t dawn = -10'000'000;
  const std::int32_t never = 10'000'000;
  const auto is_unknown = [&](partial_date p) {
    return p.earliest_.days_ == dawn && p.latest_.days_ == never;
  };
  std::int32_t first = a.in_force.earliest_.days_;
  std::int32_t last = a.in_force.latest_.days_;
  if (is_unknown(a.in_force) && a.binding.is_no()) {
    first = a.signed_on.earliest_.days_;
    last = a.signed_on.latest_.days_;
  } else if (is_unknown(a.in_force) && !is_unknown(a.signed_on)) {
    first = a.signed_on.earliest_.days_;
  }
  return lies_in(today.days_, first, last, a.ended.earliest_.days_, a.ended.latest_.days_);
}

/// The reading asked for, if the article is given in it, else the first it is given in.
inline bool counts(const agreement_record& a, const article_record& article,
                   std::string_view asked) {
  std::string_view first = "(none)";
  bool has_asked = false;
  for (const auto& other : a.articles) {
    if (other.number.view() != article.number.view()) continue;
    if (first == "(none)") first = other.reading.view();
    if (!asked.empty() && other.reading.view() == asked) has_asked = true;
  }
  return article.reading.view() == (has_asked ? asked : first);
}

inline int is_party_on(const agreement_record& a, std::string_view who, date today) {
  int any = -1;
  for (const auto& p : a.parties)
    if (p.party.view() == who) any = either(any, lies_in(today, p.during));
  return any;
}

/// Of two parties, on one day and in phases that are the same or none.
inline int are_bound_together_on(const agreement_record& a, std::string_view one,
                                 std::string_view other, date today) {
  int any = -1;
  for (const auto& p : a.parties)
    for (const auto& q : a.parties) {
      const bool apart = p.phase.size() != 0 && q.phase.size() != 0 && !(p.phase == q.phase);
      if (p.party.view() == one && q.party.view() == other && !apart)
        any = either(any, both(lies_in(today, p.during), lies_in(today, q.during)));
    }
  return any;
}

inline bool is_named(const list<party_code>& names, std::string_view who) {
  if (names.size() == 0) return true;
  for (const auto& name : names)
    if (name.view() == who) return true;
  return false;
}

/// Who owes whom, for every pair of parties: row bearer, column beneficiary.
using square = std::vector<int>;
inline std::array<square, 5> expected_duties(const facts& all, date today,
                                             std::string_view reading) {
  const std::size_t n = all.parties.size();
  std::array<square, 5> made;
  for (auto& one : made) one.assign(n * n, -1);
  for (const auto& a : all.agreements) {
    const int life = is_in_force(a, today);
    if (life < 0) continue;
    // Only parties of the agreement can owe by it.
    std::vector<std::size_t> members;
    for (std::size_t i = 0; i != n; ++i)
      if (is_party_on(a, all.parties[i].code.view(), today) >= 0) members.push_back(i);
    for (const auto& article : a.articles) {
      if (!counts(a, article, reading)) continue;
      const int holds = both(life, lies_in(today, article.during));
      for (const std::size_t i : members)
        for (const std::size_t j : members) {
          const std::string_view bearer = all.parties[i].code.view();
          const std::string_view other = all.parties[j].code.view();
          if (i == j || !is_named(article.bearers, bearer) ||
              !is_named(article.beneficiaries, other))
            continue;
          const int owed = both(holds, are_bound_together_on(a, bearer, other, today));
          if (owed < 0) continue;
          for (std::size_t kind = 0; kind != 5; ++kind)
            if (article.pledges.contains(static_cast<duty>(kind)))
              made[kind][i * n + j] = either(made[kind][i * n + j], owed);
        }
    }
  }
  return made;
}

/// The first day that facts cover which do not say what they cover; false if none of them is dated.
inline bool first_dated_day(const facts& all, date& first) {
  bool any = false;
  const auto see = [&](partial_date p) {
    if (p.earliest_.days_ <= -10'000'000 || p.earliest_.days_ >= 10'000'000) return;
    if (!any || p.earliest_ < first) first = p.earliest_;
    any = true;
  };
  for (const auto& p : all.parties) see(p.founded);
  for (const auto& a : all.agreements) {
    see(a.signed_on);
    see(a.in_force);
  }
  for (const auto& m : all.memberships) see(m.during.from);
  for (const auto& s : all.steps) see(s.on);
  return any;
}
inline bool is_covered_on(const facts& all, date today) {
  if (all.coverage) return all.coverage->from() <= today && today < all.coverage->until();
  date first;
  return !first_dated_day(all, first) || first <= today;
}

/// The same with phases, which run at once where they are the phases of different parties.
inline facts with_phases(facts all, std::uint64_t seed) {
  dice roll{seed};
  for (auto& a : all.agreements) {
    if (roll.chance(40)) continue;
    std::vector<party_spell> spells(a.parties.begin(), a.parties.end());
    for (auto& p : spells)
      p.phase = text{roll.chance(20) ? "" : roll.chance(50) ? "first" : "second"};
    a.parties = list_of(spells);
  }
  return all;
}

// --- two ways to the same world

inline constexpr std::array<duty, 5> every_duty{duty::defence, duty::offence, duty::neutrality,
                                                duty::nonaggression, duty::consultation};

/// Whether two snapshots give the same matrices and look-ups.
inline bool same_matrices(const snapshot& a, const snapshot& b) {
  for (const duty kind : every_duty)
    if (!(a.owed(kind) == b.owed(kind)) || !(a.possibly_owed(kind) == b.possibly_owed(kind)))
      return false;
  return true;
}
inline bool same_look_ups(const snapshot& a, const snapshot& b) {
  const auto same = [](std::span<const std::uint32_t> one, std::span<const std::uint32_t> other) {
    if (one.size() != other.size()) return false;
    for (std::size_t i = 0; i != one.size(); ++i)
      if (one[i] != other[i]) return false;
    return true;
  };
  if (a.parties() != b.parties() || a.agreements() != b.agreements()) return false;
  if (!(a.coverage() == b.coverage()) || a.is_covered() != b.is_covered()) return false;
  for (std::size_t i = 0; i != a.parties(); ++i) {
    const party_id p{i};
    if (!same(a.agreements_of(p), b.agreements_of(p)) ||
        !same(a.memberships_of(p), b.memberships_of(p)) ||
        !same(a.memberships_in(p), b.memberships_in(p)) ||
        !same(a.frameworks_of(p), b.frameworks_of(p)) || !same(a.steps_of(p), b.steps_of(p)))
      return false;
  }
  return true;
}

}  // namespace made

#endif  // ENTENTE_TESTS_WORLD_MADE_WORLD_HPP
