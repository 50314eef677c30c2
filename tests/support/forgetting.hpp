// SPDX-FileCopyrightText: 2026 The entente authors
// SPDX-License-Identifier: BSL-1.0
#ifndef ENTENTE_TESTS_SUPPORT_FORGETTING_HPP
#define ENTENTE_TESTS_SUPPORT_FORGETTING_HPP

#include <entente/io/render.hpp>
#include <entente/query/casus_foederis.hpp>

#include <algorithm>
#include <map>
#include <random>
#include <string>
#include <utility>
#include <vector>

/// What is forgotten of an incident may leave a duty open, but a yes or no that is given without it
/// has to be right whatever it was: every field is forgotten in turn, and every value tried.
namespace forgetting {

using namespace entente;

/// What a field can be.
struct choices {
  std::vector<party_code> parties;
  std::vector<place_code> places;
  std::vector<date> days;
  std::vector<term_code> conflicts;
};

/// An incident without one of its fields, and with other values of it.
struct forgotten_field {
  std::string name;
  incident without;
  std::vector<incident> with;
};

/// Whether its facts agree with each other.
[[nodiscard]] inline bool can_be(const incident& e) {
  const auto same = [](const party_code& a, const party_code& b) { return a == b && !a.empty(); };
  bool is_sound = diagnose(e).empty() && !same(e.in_aid_of, e.attacker) &&
                  !same(e.in_aid_of, e.target) &&
                  !(e.supporters_of_target.contains(e.attacker).is_yes());
  // Whether force was used is said by most kinds.
  const bool is_act_of_force =
      e.kind == incident_kind::armed || e.kind == incident_kind::nonstate_armed ||
      e.kind == incident_kind::missile_attack || e.kind == incident_kind::declares_war;
  const bool is_none =
      e.kind == incident_kind::threat_of_force || e.kind == incident_kind::mobilizes;
  for (const stated_fact& f : e.stated)
    if (f.what == term_code{"armed_attack_threshold"})
      is_sound =
          is_sound && !(is_act_of_force && f.value.is_no()) && !(is_none && f.value.is_yes());
  // Nobody is at war with whom it supports.
  for (const auto& [some, side] :
       {std::pair{&e.supporters, &e.attacker}, {&e.supporters_of_target, &e.target}})
    for (const party_code& one : some->those)
      is_sound = is_sound && !e.fighting.contains({one, *side}).is_yes() &&
                 !e.fighting.contains({*side, one}).is_yes();
  // Who is defended was attacked, and in a war that is known if all are.
  if (!e.in_aid_of.empty() && !e.in_defence.is_unknown() && !e.target.empty()) {
    const truth attacked = e.fighting.contains({e.target, e.in_aid_of});
    is_sound = is_sound && (attacked.is_unknown() || attacked == e.in_defence);
  }
  return is_sound;
}

[[nodiscard]] inline std::vector<forgotten_field> every_field(const incident& e,
                                                              const choices& all) {
  std::vector<forgotten_field> made;
  const auto forget = [&](std::string name, const auto& set, const auto& unknown,
                          const auto& values) {
    forgotten_field one{std::move(name), e, {}};
    set(one.without, unknown);
    for (const auto& value : values) {
      incident other = e;
      set(other, value);
      if (can_be(other)) one.with.push_back(std::move(other));
    }
    if (can_be(one.without)) made.push_back(std::move(one));
  };
  const auto with = [](auto values, const auto& one) {
    values.push_back(one);
    return values;
  };
  std::vector<incident_kind> kinds;
  for (const auto& [kind, name] : words_of(incident_kind{}))
    if (kind != incident_kind::unknown) kinds.push_back(kind);
  const std::vector truths{truth::yes, truth::no};
  using parties = known_list<party_code>;
  std::vector<parties> groups{parties::none()};
  std::vector<known_list<war_between>> wars{known_list<war_between>::none()};
  for (const party_code& one : all.parties) {
    groups.push_back(parties::only({one}));
    for (const party_code& other : all.parties) {
      if (one == other) continue;
      wars.push_back(known_list<war_between>::only({{one, other}}));
      if (one < other) groups.push_back(parties::only({one, other}));
    }
  }
  forget(
      "attacker", [](incident& i, const party_code& v) { i.attacker = v; }, party_code{},
      with(all.parties, e.attacker));
  forget(
      "target", [](incident& i, const party_code& v) { i.target = v; }, party_code{},
      with(all.parties, e.target));
  forget(
      "kind", [](incident& i, incident_kind v) { i.kind = v; }, incident_kind::unknown, kinds);
  forget(
      "place", [](incident& i, const place_code& v) { i.place = v; }, place_code{},
      with(all.places, e.place));
  forget(
      "object", [](incident& i, incident_object v) { i.object = v; }, incident_object::unknown,
      std::vector{incident_object::territory, incident_object::forces});
  forget(
      "day", [](incident& i, date v) { i.day = v; }, incident::unknown_day, with(all.days, e.day));
  // Who fought nobody is in no older war.
  if (e.war_began != incident::unknown_day || detail::begin_of_war(e) == incident::unknown_day)
    forget(
        "war_began", [](incident& i, date v) { i.war_began = v; }, incident::unknown_day,
        with(all.days, e.begin_of_war()));
  forget(
      "conflict", [](incident& i, const term_code& v) { i.conflict = v; }, term_code{},
      with(all.conflicts, e.conflict));
  forget(
      "provoked", [](incident& i, truth v) { i.provoked = v; }, truth::unknown, truths);
  if (!e.in_aid_of.empty())
    forget(
        "in_defence", [](incident& i, truth v) { i.in_defence = v; }, truth::unknown, truths);
  forget(
      "fighting", [](incident& i, const known_list<war_between>& v) { i.fighting = v; },
      known_list<war_between>{}, with(wars, e.fighting));
  forget(
      "other wars", [](incident& i, const known_list<war_between>& v) { i.fighting = v; },
      known_list<war_between>{e.fighting.those, false}, std::vector{e.fighting});
  forget(
      "supporters", [](incident& i, const parties& v) { i.supporters = v; }, parties{},
      with(groups, e.supporters));
  forget(
      "supporters_of_target", [](incident& i, const parties& v) { i.supporters_of_target = v; },
      parties{}, with(groups, e.supporters_of_target));
  forget(
      "mobilizing", [](incident& i, const parties& v) { i.mobilizing = v; }, parties{},
      with(groups, e.mobilizing));
  for (std::size_t at = 0; at != e.stated.size(); ++at)
    forget(
        "stated " + to_string(e.stated[at].what),
        [at](incident& i, truth v) {
          std::vector<stated_fact> facts(i.stated.begin(), i.stated.end());
          facts[at].value = v;
          i.stated = list<stated_fact>(facts);
        },
        truth::unknown, truths);
  return made;
}

/// Every duty of every pair, whether the incident concerns it or not, in one order.
[[nodiscard]] inline std::vector<casus_finding> asked(
    const casus_resolver& r, const incident& e,
    const std::vector<std::pair<party_id, party_id>>& pairs) {
  std::vector<casus_finding> found;
  for (const auto& [from, to] : pairs)
    r.ask(e, from, to, {}, [&](const casus_finding& f) { found.push_back(f); });
  return found;
}

/// Where an answer that was certain without a field is another with it, by the field: one example
/// of each, and how many were compared. Wars between parties of one agreement are left out, and
/// help to who acts against one: these are taken to be at peace unless it is said that they are
/// not. So are declarations in a war that is said to go on: one is taken for its beginning else.
struct findings {
  std::map<std::string, std::string> wrong;
  std::size_t certain = 0, open = 0;
};
inline void compare(const casus_resolver& r, const incident& e, const choices& all,
                    const std::vector<std::pair<party_id, party_id>>& pairs, findings& into) {
  const facts& known = r.of().all_facts();
  const auto is_party = [&](const agreement_record& a, const party_code& party) {
    return std::any_of(a.parties.begin(), a.parties.end(),
                       [&](const party_spell& p) { return p.party == party; });
  };
  for (const forgotten_field& field : every_field(e, all)) {
    const std::vector<casus_finding> before = asked(r, field.without, pairs);
    for (const incident& one : field.with) {
      const std::vector<casus_finding> after = asked(r, one, pairs);
      for (std::size_t i = 0; i != before.size(); ++i) {
        if (before[i].status == duty_status::pending) {
          ++into.open;
          continue;
        }
        ++into.certain;
        if (before[i].status == after[i].status) continue;
        const auto& clause = r.clauses()[before[i].clause];
        const agreement_record& a = known.agreements[clause.agreement.index()];
        const auto inner = [&](const war_between& war) {
          return is_party(a, war.opened_by) && is_party(a, war.against);
        };
        const auto is_inner_help = [&] {  // of one who acts against another party
          return is_party(a, one.target) &&
                 std::any_of(one.supporters.those.begin(), one.supporters.those.end(),
                             [&](const party_code& p) { return is_party(a, p); });
        };
        if ((field.name == "supporters" && is_inner_help()) ||
            (field.name == "fighting" && detail::declares_older_war(one).is_yes()) ||
            (field.name == "fighting" &&
             std::any_of(one.fighting.those.begin(), one.fighting.those.end(), inner)) ||
            (field.name == "in_defence" && is_party(a, one.in_aid_of) && is_party(a, one.target)))
          continue;
        const called_duty d = detail::told(r, before[i]), now = detail::told(r, after[i]);
        std::string& example = into.wrong[field.name + " by " + to_string(d.by.article)];
        if (!example.empty()) continue;
        example = to_string(d.by.subject) + " to " + to_string(d.by.object) + " " +
                  to_string(d.by.article) + ": " + std::string{name_of(d.status)} + ", then " +
                  std::string{name_of(now.status)} + " on " + std::string{name_of(one.kind)} +
                  " by " + to_string(one.attacker) + " against " + to_string(one.target) + " on " +
                  to_string(one.day);
        for (const war_between& war : one.fighting.those)
          example += ", war " + to_string(war.opened_by) + "-" + to_string(war.against);
        for (const party_code& p : one.supporters.those) example += ", with " + to_string(p);
        for (const party_code& p : one.mobilizing.those) example += ", mobilizing " + to_string(p);
        if (!one.in_aid_of.empty()) example += ", in aid of " + to_string(one.in_aid_of);
        for (const deciding_test& t : now.failed) example += "; failed " + to_string(t.word);
        for (const deciding_test& t : now.undetermined) example += "; open " + to_string(t.word);
      }
    }
  }
}

}  // namespace forgetting

#endif  // ENTENTE_TESTS_SUPPORT_FORGETTING_HPP
