// SPDX-FileCopyrightText: 2026 The entente authors
// SPDX-License-Identifier: BSL-1.0
#ifndef ENTENTE_QUERY_CASUS_CLAUSE_HPP
#define ENTENTE_QUERY_CASUS_CLAUSE_HPP

#include <entente/query/condition_table.hpp>
#include <entente/world/world.hpp>

#include <array>
#include <cstddef>
#include <cstdint>
#include <span>
#include <string_view>
#include <type_traits>

namespace entente::inline v0::detail {

/// What every clause is tested for besides its own words; a bit each.
enum class builtin_test : unsigned {
  treaty_in_force,
  article_in_force,
  beneficiary_is_party,
  bearer_is_party,
  bound_to_one_another,
  bearer_is_not_the_adversary,
  not_waived,
  not_overridden,
  overrides_agree,
  bearer_attacks_beneficiary,
  bearer_is_not_the_beneficiary,
  bearer_is_no_enemy,
  beneficiary_is_not_met_as_aggressor
};
inline constexpr std::string_view builtin_words[]{"treaty_in_force",
                                                  "article_in_force",
                                                  "beneficiary_is_party",
                                                  "bearer_is_party",
                                                  "bound_to_one_another",
                                                  "bearer_is_not_the_adversary",
                                                  "not_waived",
                                                  "not_overridden",
                                                  "overrides_agree",
                                                  "bearer_attacks_beneficiary",
                                                  "bearer_is_not_the_beneficiary",
                                                  "bearer_is_no_enemy",
                                                  "beneficiary_is_not_met_as_aggressor"};
inline constexpr unsigned first_own_test = static_cast<unsigned>(std::size(builtin_words));
inline constexpr std::size_t most_tests = 64 - first_own_test;

using test_values = std::array<truth, most_tests>;

struct casus_masks {
  std::uint64_t failed = 0;
  std::uint64_t unknown = 0;
  constexpr void set(unsigned bit, truth value) noexcept {
    if (value.is_no()) failed |= std::uint64_t{1} << bit;
    if (value.is_unknown()) unknown |= std::uint64_t{1} << bit;
  }
  constexpr void set(builtin_test test, truth value) noexcept {
    set(static_cast<unsigned>(test), value);
  }
};

/// How tests of a clause combine: any trigger of which all parts hold, any area, every condition,
/// no exception.
enum class test_group : std::uint8_t { trigger, area, condition, exception, lifts, restores };

/// One test of a clause, ready to be asked.
struct casus_test {
  condition_rule rule = nullptr;
  term_code word;
  row_list<condition_argument> arguments;
  test_group group = test_group::condition;
  /// Which trigger it is a part of.
  std::uint8_t trigger = 0;
  bool depends_on_bearer = true;
  /// Whether no rule answers it. (A flag: g++ with `-fsanitize=undefined` compares no function with
  /// null in a constant expression.)
  bool is_stated = true;
  /// Whether a row of a client answers it: of whom that asks what, nobody here knows.
  bool is_own = false;
  /// Whether, as a part of a trigger, it is there for attacker, target and their members alone.
  bool is_of_sides = false;
  /// Whether a later war may change what it finds, and whether its rule may look through the wars
  /// of the incident.
  bool hangs_on_wars = false;
  bool reads_wars = false;

  [[nodiscard]] constexpr truth value(const casus& c) const {
    if (group == test_group::area) return c.is_within(word);
    truth found;
    if (is_stated)
      found = c.said(word, c.agreement.code, c.beneficiary, c.adversary, c.bearer);
    else if (arguments.empty())
      found = rule(c);
    else
      found = rule(c.with({arguments.data(), arguments.size()}));
    return group == test_group::exception ? !found : found;
  }
};

/// One article and one kind of duty, with codes looked up and words bound to rules.
struct casus_clause {
  agreement_id agreement;
  std::uint32_t article = 0;
  flag_set<duty> pledges;
  spell life;                     // of the agreement
  spell version;                  // of this version of the article
  spell during;                   // of both
  row_list<bound_party> parties;  // spells of one party stand together
  bool has_phases = false;
  row_list<party_id> bearers;        // none: every party
  row_list<party_id> beneficiaries;  // none: every party
  row_list<casus_test> tests;
  std::uint8_t triggers = 0;
  bool depends_on_bearer = false;
  concern sets_off_for = concern::sides;  // the widest of its triggers
  /// Whether its triggers are there for all whom the incident does not concern, or for none.
  bool is_alike_for_others = true;
  /// Whether its triggers are there for attacker, target and their members alone.
  bool is_for_sides = false;
  /// Whether a later war may set it off, and whether the wars of the incident may be looked
  /// through: by a rule of one's own, or to find against whom help is owed.
  bool hangs_on_wars = false;
  bool reads_wars = false;

  [[nodiscard]] constexpr bool pledges_force() const {
    return pledges.contains(duty::defence) || pledges.contains(duty::offence);
  }
  /// Whether it calls for acts: for force, or for what its content says alone.
  [[nodiscard]] constexpr bool is_help() const { return pledges.empty() || pledges_force(); }

  /// Whether the agreement and this version of the article are in force on a day.
  [[nodiscard]] constexpr truth is_in_force(date day) const {
    return life.contains(day) && version.contains(day);
  }
  [[nodiscard]] static constexpr bool is_one_of(const row_list<party_id>& named, party_id party) {
    for (const party_id one : named)
      if (one == party) return true;
    return named.empty();
  }
  [[nodiscard]] constexpr bool may_bear(party_id party) const { return is_one_of(bearers, party); }
  [[nodiscard]] constexpr bool may_benefit(party_id party) const {
    return is_one_of(beneficiaries, party);
  }

  /// Whether any of its triggers is there.
  [[nodiscard]] constexpr truth is_triggered(const test_values& values) const {
    truth any = truth{triggers == 0};
    for (std::uint8_t t = 0; t != triggers; ++t) {
      truth all = truth::yes;
      for (std::size_t i = 0; i != tests.size(); ++i)
        if (tests[i].group == test_group::trigger && tests[i].trigger == t) all = all && values[i];
      any = any || all;
    }
    return any;
  }

  /// Marks the tests that make it fail, or leave it open.
  constexpr void combine(const test_values& values, casus_masks& masks) const {
    const auto mark = [&](std::size_t i, truth as) {
      masks.set(static_cast<unsigned>(i) + first_own_test, as);
    };
    const truth triggered = is_triggered(values);
    truth in_area = truth::no, lifted = truth::no, restored = truth::no;
    bool has_area = false;
    for (std::size_t i = 0; i != tests.size(); ++i) switch (tests[i].group) {
        case test_group::area:
          in_area = in_area || values[i];
          has_area = true;
          break;
        case test_group::lifts:
          lifted = lifted || values[i];
          break;
        case test_group::restores:
          restored = restored || values[i];
          break;
        case test_group::trigger:
          break;
        case test_group::condition:
        case test_group::exception:
          mark(i, values[i]);
          break;
      }
    for (std::size_t i = 0; i != tests.size(); ++i) {
      // Of alternatives that all fail, each did; of those that leave it open, those that do.
      if (tests[i].group == test_group::trigger && !triggered.is_yes() && values[i] == triggered)
        mark(i, triggered);
      if (tests[i].group == test_group::area && has_area && !in_area.is_yes() &&
          values[i] == in_area)
        mark(i, in_area);
    }
    if ((lifted && restored).is_yes())
      masks.set(builtin_test::overrides_agree, truth::unknown);
    else
      masks.set(builtin_test::not_overridden, !lifted || restored);
  }
};

[[nodiscard]] constexpr bool has_party(const row_list<bound_party>& parties, party_id party) {
  for (const bound_party& p : parties)
    if (p.party == party) return true;
  return false;
}

/// Whether two are bound to one another by the agreement of a clause on a day.
[[nodiscard]] constexpr truth bound_on(const casus_clause& clause, party_id one, party_id other,
                                       date day) {
  return are_bound_together(clause.parties, one, other,
                            [day](const spell& s) { return s.contains(day); });
}

/// Whether an article counts: in the first reading asked for in which it is given.
[[nodiscard]] constexpr bool is_read(const agreement_record& agreement,
                                     const article_record& article, const casus_reading& reading) {
  for (const term_code& wanted : reading.articles) {
    if (wanted.empty()) continue;
    for (const article_record& other : agreement.articles)
      if (other.number == article.number && other.reading == wanted)
        return article.reading == wanted;
  }
  return is_read_by_default(agreement, article);
}

/// Calls `each` for the duties of an article that are judged together: help, and every other kind
/// by itself. An article that pledges none of the kinds has one part.
template <class Each>
constexpr void each_part_of(flag_set<duty> pledges, const Each& each) {
  const flag_set<duty> help = pledges & flag_set<duty>{duty::defence, duty::offence};
  if (!help.empty() || pledges.empty()) each(help);
  for (const duty kind : pledges)
    if (kind != duty::defence && kind != duty::offence) each(flag_set<duty>{kind});
}

/// What sets a duty off where the article does not say.
[[nodiscard]] constexpr term_code implied_trigger(flag_set<duty> pledges) {
  if (pledges.contains(duty::offence) || pledges.contains(duty::neutrality))
    return term_code{"war_of_a_party"};
  if (pledges.contains(duty::defence)) return term_code{"armed_attack"};
  if (pledges.contains(duty::consultation)) return term_code{"threat_of_attack"};
  return {};
}

/// The arguments after the colon of a word, and how long the word is before it.
[[nodiscard]] constexpr std::size_t read_arguments(std::string_view word,
                                                   row_list<condition_argument>& into) {
  constexpr std::string_view support = "_supported_by_";
  const std::size_t colon = word.find(':');
  if (colon == std::string_view::npos) return word.size();
  std::string_view rest = word.substr(colon + 1);
  while (!rest.empty()) {
    const std::size_t end = rest.find('/');
    const std::string_view one = rest.substr(0, end);
    rest = end == std::string_view::npos ? std::string_view{} : rest.substr(end + 1);
    const std::size_t by = one.find(support);
    condition_argument made;
    if (const auto w = term_code::parse(one.substr(0, by)); w.has_value()) {
      made.word = *w;
      made.party = party_code::renamed(made.word);
    }
    constexpr std::string_view ally = "ally_of_";
    if (one.substr(0, ally.size()) == ally)
      if (const auto p = party_code::parse(one.substr(ally.size())); p.has_value())
        made.ally_of = *p;
    if (by != std::string_view::npos) {
      // Half an argument names nobody.
      if (const auto p = party_code::parse(one.substr(by + support.size())); p.has_value())
        made.supported_by = *p;
      else
        made = {};
    }
    made.is_known = !made.word.empty();
    into.push_back(static_cast<condition_argument&&>(made));
  }
  return colon;
}

/// Adds the tests of one word to a clause.
constexpr void add_tests(casus_clause& clause, const term_code& word, test_group group,
                         const condition_table& table) {
  casus_test made;
  made.word = word;
  made.group = group;
  made.trigger = clause.triggers;
  const auto put = [&](const casus_test& test) {
    // Nothing is left out silently: what there is no room for stays open.
    if (clause.tests.size() == most_tests) return;
    clause.tests.push_back(test);
    if (clause.tests.size() == most_tests) {
      casus_test& last = clause.tests.back();
      last = {};
      last.word = term_code{"further_conditions"};
    }
    clause.depends_on_bearer = clause.depends_on_bearer || test.depends_on_bearer;
    if (group == test_group::trigger && (test.depends_on_bearer || test.is_own))
      clause.is_alike_for_others = false;
  };
  if (group == test_group::area) {
    made.depends_on_bearer = false;
    return put(made);
  }
  const std::size_t length = read_arguments(word.view(), made.arguments);
  condition_row row = table.find(word.view());  // the whole word, or what stands before ':'
  if (row.word.empty()) row = table.find(word.view().substr(0, length));
  if (!row.only_for.empty() && (row.only_for & clause.pledges).empty()) return;
  if (group == test_group::trigger) {
    const concern widest = row.word.empty() ? concern::stated : row.sets_off_for;
    if (widest > clause.sets_off_for) clause.sets_off_for = widest;
  }
  if (row.word.empty()) return put(made);
  made.is_own = table.is_own(row.word);
  const auto ask = [&](const condition_row& of) {
    made.rule = of.rule;
    made.is_stated =
        of.is_stated || of.word.empty() || (!std::is_constant_evaluated() && of.rule == nullptr);
    made.depends_on_bearer = of.depends_on_bearer || made.is_stated;
    made.is_of_sides =
        group == test_group::trigger && of.sets_off_for == concern::sides && !table.is_own(of.word);
    made.reads_wars = !made.is_stated && (table.is_own(of.word) || of.wars == wars_asked::all);
    made.hangs_on_wars = made.reads_wars || of.wars != wars_asked::none;
  };
  ask(row);
  if (row.parts[0].empty()) return put(made);
  for (const std::string_view& part : row.parts) {
    if (part.empty()) continue;
    const condition_row of = table.find(part);
    made.word = term_code::borrow(part);
    ask(of);
    put(made);
  }
}

/// The contents by which an article says itself against whom help is owed (owed_against.hpp).
inline constexpr std::string_view against_word = "against:";
[[nodiscard]] constexpr bool says_against_whom(const article_record& article) {
  for (const term_code& content : article.contents)
    if (content.view().substr(0, against_word.size()) == against_word) return true;
  return false;
}
[[nodiscard]] constexpr bool is_against_supporters(const article_record& article) {
  for (const term_code& content : article.contents)
    if (content.view() == "against_supporters") return true;
  return false;
}

[[nodiscard]] constexpr casus_clause clause_of(const world& w, agreement_id agreement,
                                               std::uint32_t article, flag_set<duty> pledges,
                                               const condition_table& table,
                                               std::span<const override_rule> overrides) {
  const agreement_record& record = w.all_facts().agreements[agreement.index()];
  const article_record& words = record.articles[article];
  casus_clause made;
  made.agreement = agreement;
  made.article = article;
  made.pledges = pledges;
  made.life = record.life();
  made.version = words.during;
  made.during = made.life.within(made.version);
  for (const party_spell& p : record.parties) {
    const bound_party one{w.find_party(p.party), p.during, number_of_phase(record, p)};
    made.has_phases = made.has_phases || one.phase != 0;
    std::size_t at = made.parties.size();
    for (std::size_t i = 0; i != made.parties.size(); ++i)
      if (made.parties[i].party == one.party) at = i + 1;
    made.parties.insert(made.parties.begin() + at, one);
  }
  for (const party_code& p : words.bearers) made.bearers.push_back(w.find_party(p));
  for (const party_code& p : words.beneficiaries) made.beneficiaries.push_back(w.find_party(p));
  // A promise not to attack is set off by nothing: it holds against any attack of the bearer's.
  if (pledges != flag_set<duty>{duty::nonaggression}) {
    for (const term_code& t : words.triggers) {
      const concern before = made.sets_off_for;
      add_tests(made, t, test_group::trigger, table);
      // A mobilization that names nobody is one against the beneficiary.
      if (t == term_code{"mobilization"} && !asks::names_who_mobilizes(words))
        made.sets_off_for = before;
      ++made.triggers;
    }
    if (words.triggers.empty())
      if (const term_code t = implied_trigger(pledges); !t.empty()) {
        add_tests(made, t, test_group::trigger, table);
        ++made.triggers;
      }
    made.is_for_sides = made.triggers != 0;
    for (std::uint8_t t = 0; t != made.triggers; ++t) {
      bool is_of_sides = false;
      for (const casus_test& test : made.tests)
        is_of_sides = is_of_sides || (test.trigger == t && test.is_of_sides);
      made.is_for_sides = made.is_for_sides && is_of_sides;
    }
  }
  for (const term_code& t : words.areas) add_tests(made, t, test_group::area, table);
  for (const term_code& t : words.conditions) add_tests(made, t, test_group::condition, table);
  for (const term_code& t : words.exceptions) add_tests(made, t, test_group::exception, table);
  for (const override_rule& o : overrides)
    if (o.of == record.code && o.under == words.number)
      add_tests(made, o.when, o.lifts ? test_group::lifts : test_group::restores, table);
  made.reads_wars = says_against_whom(words) || is_against_supporters(words);
  made.hangs_on_wars = made.reads_wars || !made.is_for_sides;
  for (const casus_test& test : made.tests) {
    made.reads_wars = made.reads_wars || test.reads_wars;
    made.hangs_on_wars = made.hangs_on_wars || test.hangs_on_wars;
  }
  for (casus_test& test : made.tests)
    for (condition_argument& a : test.arguments) {
      const auto knows = [&w](const party_code& p) {
        return p.empty() || w.find_party(p).is_valid();
      };
      a.is_known =
          a.is_known && knows(a.ally_of.empty() ? a.party : a.ally_of) && knows(a.supported_by);
    }
  return made;
}

}  // namespace entente::inline v0::detail

#endif  // ENTENTE_QUERY_CASUS_CLAUSE_HPP
