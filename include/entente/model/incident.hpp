// SPDX-FileCopyrightText: 2026 The entente authors
// SPDX-License-Identifier: BSL-1.0
#ifndef ENTENTE_MODEL_INCIDENT_HPP
#define ENTENTE_MODEL_INCIDENT_HPP

#include <entente/core/row_list.hpp>
#include <entente/model/place.hpp>
#include <entente/model/rules.hpp>

namespace entente::inline v0 {

/// What happened.
enum class incident_kind : std::uint8_t {
  unknown,
  armed,
  nonstate_armed,
  cyber_attack,
  missile_attack,
  hybrid_attack,  // in the grey zone below an open one
  threat_of_force,
  mobilizes,
  declares_war
};
[[nodiscard]] constexpr std::array<named<incident_kind>, 9> words_of(incident_kind) noexcept {
  return {{{incident_kind::unknown, "unknown"},
           {incident_kind::armed, "armed_attack"},
           {incident_kind::nonstate_armed, "nonstate_armed_attack"},
           {incident_kind::cyber_attack, "cyber"},
           {incident_kind::missile_attack, "missile"},
           {incident_kind::hybrid_attack, "hybrid"},
           {incident_kind::threat_of_force, "threat"},
           {incident_kind::mobilizes, "mobilization"},
           {incident_kind::declares_war, "declaration_of_war"}}};
}

/// What was hit: some areas cover only forces, vessels and aircraft.
enum class incident_object : std::uint8_t { unknown, territory, forces };
[[nodiscard]] constexpr std::array<named<incident_object>, 3> words_of(incident_object) noexcept {
  return {{{incident_object::unknown, "unknown"},
           {incident_object::territory, "territory"},
           {incident_object::forces, "forces"}}};
}

/// How surely an incident is laid to an actor.
enum class attribution_degree : std::uint8_t {
  suspected,
  assessed,  // by the victim or its allies
  established
};
[[nodiscard]] constexpr std::array<named<attribution_degree>, 3> words_of(
    attribution_degree) noexcept {
  return {{{attribution_degree::suspected, "suspected"},
           {attribution_degree::assessed, "assessed"},
           {attribution_degree::established, "established"}}};
}

/// Those of whom something is known, and whether these are all: of others it is unknown else.
template <class T>
struct known_list {
  list<T> those;
  bool all = false;

  /// It is known that there is none.
  [[nodiscard]] static constexpr known_list none() { return {{}, true}; }
  /// These and no others.
  [[nodiscard]] static constexpr known_list only(std::initializer_list<T> these) {
    return {list<T>(these), true};
  }
  /// These at least.
  [[nodiscard]] static constexpr known_list some(std::initializer_list<T> these) {
    return {list<T>(these), false};
  }
  [[nodiscard]] constexpr truth contains(const T& one) const {
    for (const T& other : those)
      if (other == one) return truth::yes;
    return all ? truth::no : truth::unknown;
  }
  friend constexpr bool operator==(const known_list&, const known_list&) = default;
};

/// To whom an incident is laid. It has one attacker: who is established to have done it is that
/// one, or stands behind an attacker that is no state.
struct attribution {
  party_code actor;
  attribution_degree degree = attribution_degree::suspected;
  friend constexpr bool operator==(const attribution&, const attribution&) = default;
};
/// Who was at war with whom before the incident; the first opened it. Listed in both directions, it
/// is not known who did.
struct war_between {
  party_code opened_by;
  party_code against;
  friend constexpr bool operator==(const war_between&, const war_between&) = default;
};
/// An article that was called upon.
struct invocation {
  agreement_code agreement;
  text article;
  friend constexpr bool operator==(const invocation&, const invocation&) = default;
};
/// That a beneficiary waived what a bearer owed it: by one article or agreement, or by all (empty).
struct waiver {
  party_code by;  // the beneficiary
  party_code of;  // the bearer
  agreement_code agreement{};
  text article{};
  friend constexpr bool operator==(const waiver&, const waiver&) = default;
};
/// With how many a party is at war once the incident has happened, where more is known than the
/// wars that are listed.
struct adversary_count {
  party_code party;
  unsigned count = 0;
  friend constexpr bool operator==(const adversary_count&, const adversary_count&) = default;
};
/// Anything else that is known, by the words of conditions: `{"collective_determination",
/// "LEAGUE1950", truth::yes}`. `of` is a party or an agreement; of nobody, it is said of all of
/// whom nothing else is. That something is unknown can be stated, too.
struct stated_fact {
  term_code what;
  term_code of;
  truth value;
  friend constexpr bool operator==(const stated_fact&, const stated_fact&) = default;
};

/// What happened and what is known of it: a value to fill in as far as facts go; what is left out
/// is unknown.
///   const incident landing{.attacker = "BOR", .target = "ALD", .kind =
///   incident_kind::armed, .place = "west_isle", .day = "2024-05-01"_day};
struct incident {
  /// A name for it, for answers.
  text name{};
  /// A state, an alliance, or one that no world knows: then `attacker_is_state` says what it is.
  /// Empty: not known.
  party_code attacker{};
  party_code target{};
  incident_kind kind = incident_kind::unknown;
  place_code place{};
  incident_object object = incident_object::unknown;
  date day = unknown_day;
  /// The day as of which these facts are known; by default that of the incident. Never before it.
  date known_on = unknown_day;
  /// The day on which the war began of which it is part; by default its own.
  date war_began = unknown_day;
  /// The war or conflict of which it is part, for treaties that name one.
  term_code conflict{};
  /// Not stated, a party that the world knows is taken for a state or a body of states.
  truth attacker_is_state{};
  /// Whether the target gave the attacker direct provocation.
  truth provoked{};
  /// The party for which the attacker came in, where it did.
  party_code in_aid_of{};
  /// Whether that one is being defended. Not stated, it is if the target opened a war on it.
  truth in_defence{};
  list<attribution> attributed_to{};
  known_list<war_between> fighting{};
  /// Wars that were opened since, on account of it.
  list<war_between> since{};
  known_list<party_code> supporters{};
  known_list<party_code> supporters_of_target{};
  known_list<party_code> mobilizing{};
  list<invocation> invoked{};
  list<waiver> waived{};
  list<adversary_count> adversaries{};
  list<stated_fact> stated{};
  provenance cites{};

  static constexpr date unknown_day = date::never();
  [[nodiscard]] constexpr date known() const noexcept {
    return known_on == unknown_day ? day : known_on;
  }
  [[nodiscard]] constexpr date begin_of_war() const noexcept {
    return war_began == unknown_day ? day : war_began;
  }

  friend constexpr bool operator==(const incident&, const incident&) = default;
};

/// What an incident cannot be.
enum class incident_fault : std::uint8_t {
  attacker_is_target,
  known_before_it_happened,
  war_began_after_it,
  fights_itself,
  stated_both_ways,  // one fact is stated as yes and as no
  supports_both_sides,
  place_is_not_defined,  // found with the places at hand, as the rest of these with the world
  comes_in_for_its_target,
  comes_in_for_itself,
  waives_to_itself,
  invokes_what_is_not_there,
  nobody_asks_it,  // a word under which no article, rule or term asks for a fact
  party_is_not_known,
  asked_of_others,             // a fact is stated of one of whom its word is never asked
  attributed_to_another,       // another than the attacker is established to have done it
  unprovoked_by_an_aggressor,  // no provocation by a target that opened a war on the attacker
  no_such_attacker             // a name that nobody knows, and no word of whether it is a state
};
[[nodiscard]] constexpr std::array<named<incident_fault>, 17> words_of(incident_fault) noexcept {
  return {{{incident_fault::attacker_is_target, "attacker_is_target"},
           {incident_fault::known_before_it_happened, "known_before_it_happened"},
           {incident_fault::war_began_after_it, "war_began_after_it"},
           {incident_fault::fights_itself, "fights_itself"},
           {incident_fault::stated_both_ways, "stated_both_ways"},
           {incident_fault::supports_both_sides, "supports_both_sides"},
           {incident_fault::place_is_not_defined, "place_is_not_defined"},
           {incident_fault::comes_in_for_its_target, "comes_in_for_its_target"},
           {incident_fault::comes_in_for_itself, "comes_in_for_itself"},
           {incident_fault::waives_to_itself, "waives_to_itself"},
           {incident_fault::invokes_what_is_not_there, "invokes_what_is_not_there"},
           {incident_fault::nobody_asks_it, "nobody_asks_it"},
           {incident_fault::party_is_not_known, "party_is_not_known"},
           {incident_fault::asked_of_others, "asked_of_others"},
           {incident_fault::attributed_to_another, "attributed_to_another"},
           {incident_fault::unprovoked_by_an_aggressor, "unprovoked_by_an_aggressor"},
           {incident_fault::no_such_attacker, "no_such_attacker"}}};
}

struct incident_finding {
  incident_fault fault = incident_fault::attacker_is_target;
  /// The party, place, article or fact that it is about.
  text about;
  friend constexpr bool operator==(const incident_finding&, const incident_finding&) = default;
};

namespace detail {
/// Adds what is wrong, once.
constexpr void add_finding(row_list<incident_finding>& found, const incident_finding& one) {
  if (!is_listed(found, one)) found.push_back(one);
}
/// Whether a party supports both sides: it is said to, or one of them supports the other.
[[nodiscard]] constexpr bool is_on_both_sides(const incident& given, const party_code& party) {
  const bool attacks = party == given.attacker, is_attacked = party == given.target;
  const bool helps = given.supporters.contains(party).is_yes();
  const bool helps_target = given.supporters_of_target.contains(party).is_yes();
  return (helps && helps_target) || (helps && is_attacked) || (helps_target && attacks);
}
[[nodiscard]] constexpr bool is_stated_both_ways(const incident& given, const stated_fact& fact) {
  for (const stated_fact& other : given.stated)
    if (other.what == fact.what && other.of == fact.of && other.value != fact.value) return true;
  return false;
}
[[nodiscard]] constexpr bool comes_in_for_a_side(const incident& given) {
  return !given.in_aid_of.empty() &&
         (given.in_aid_of == given.target || given.in_aid_of == given.attacker);
}
[[nodiscard]] constexpr bool is_known_too_early(const incident& given) {
  return given.day != incident::unknown_day && given.known() < given.day;
}
[[nodiscard]] constexpr bool is_older_than_its_war(const incident& given) {
  return given.day != incident::unknown_day && given.day < given.begin_of_war();
}
/// Whether the attacker is said to be no state: a non-state actor, behind which another may stand.
[[nodiscard]] constexpr bool is_said_to_be_no_state(const incident& given) {
  return given.attacker_is_state.is_no() ||
         (given.attacker_is_state.is_unknown() && given.kind == incident_kind::nonstate_armed);
}
/// Who is established to have done it though another did: the attacker, or else the first who is
/// established. Nobody (an empty code) where all agree, and where no attacker can be.
[[nodiscard]] constexpr party_code laid_to_another(const incident& given) {
  party_code did = given.attacker;
  if (is_said_to_be_no_state(given) || (!did.empty() && did == given.target)) return {};
  for (const attribution& one : given.attributed_to) {
    if (one.degree != attribution_degree::established) continue;
    if (did.empty()) did = one.actor;
    if (!(one.actor == did)) return one.actor;
  }
  return {};
}
/// Whether the target is said to have provoked nothing, and opened a war on the attacker before.
[[nodiscard]] constexpr bool is_unprovoked_by_an_aggressor(const incident& given) {
  return given.provoked.is_no() && !given.target.empty() && !given.attacker.empty() &&
         given.fighting.contains({given.target, given.attacker}).is_yes() &&
         !given.fighting.contains({given.attacker, given.target}).is_yes();
}
}  // namespace detail

/// What is wrong with an incident by itself; nothing for one that can be. With a world at hand,
/// `diagnose(resolver, incident)` finds more.
[[nodiscard]] constexpr row_list<incident_finding> diagnose(const incident& given) {
  row_list<incident_finding> found;
  const auto add = [&found](incident_fault fault, const text& about) {
    detail::add_finding(found, {fault, about});
  };
  if (!given.attacker.empty() && given.attacker == given.target)
    add(incident_fault::attacker_is_target, given.attacker.as_text());
  if (detail::is_known_too_early(given)) add(incident_fault::known_before_it_happened, given.name);
  if (detail::is_older_than_its_war(given)) add(incident_fault::war_began_after_it, given.name);
  for (const list<war_between>* wars : {&given.fighting.those, &given.since})
    for (const war_between& war : *wars)
      if (!war.opened_by.empty() && war.opened_by == war.against)
        add(incident_fault::fights_itself, war.opened_by.as_text());
  for (const known_list<party_code>* side : {&given.supporters, &given.supporters_of_target})
    for (const party_code& one : side->those)
      if (detail::is_on_both_sides(given, one))
        add(incident_fault::supports_both_sides, one.as_text());
  if (detail::comes_in_for_a_side(given))
    add(given.in_aid_of == given.target ? incident_fault::comes_in_for_its_target
                                        : incident_fault::comes_in_for_itself,
        given.in_aid_of.as_text());
  for (const waiver& one : given.waived)
    if (one.by == one.of) add(incident_fault::waives_to_itself, one.by.as_text());
  for (const stated_fact& fact : given.stated)
    if (detail::is_stated_both_ways(given, fact))
      add(incident_fault::stated_both_ways, fact.what.as_text());
  if (const party_code other = detail::laid_to_another(given); !other.empty())
    add(incident_fault::attributed_to_another, other.as_text());
  if (detail::is_unprovoked_by_an_aggressor(given))
    add(incident_fault::unprovoked_by_an_aggressor, given.target.as_text());
  return found;
}

/// The incident without what cannot be of it: what its faults are about is not known. What is
/// answered of it rests on no fault.
[[nodiscard]] constexpr incident sound_part(incident given) {
  const incident whole = given;
  if (!whole.attacker.empty() && whole.attacker == whole.target) given.attacker = given.target = {};
  if (detail::is_known_too_early(whole)) given.known_on = incident::unknown_day;
  if (detail::is_older_than_its_war(whole)) given.war_began = incident::unknown_day;
  const auto kept = [](const auto& some, const auto& is_sound) {
    row_list<std::remove_cvref_t<decltype(some[0])>> left;
    for (const auto& one : some)
      if (is_sound(one)) left.push_back(one);
    return list<std::remove_cvref_t<decltype(some[0])>>(left);
  };
  const auto kept_known = [&](auto& some, const auto& is_sound) {
    const std::size_t before = some.those.size();
    some.those = kept(some.those, is_sound);
    some.all = some.all && some.those.size() == before;
  };
  const auto is_war = [](const war_between& war) { return !(war.opened_by == war.against); };
  const auto is_on_one_side = [&](const party_code& party) {
    return !detail::is_on_both_sides(whole, party);
  };
  kept_known(given.fighting, is_war);
  given.since = kept(given.since, is_war);
  kept_known(given.supporters, is_on_one_side);
  kept_known(given.supporters_of_target, is_on_one_side);
  if (detail::comes_in_for_a_side(whole)) {
    given.in_aid_of = {};
    given.in_defence = truth::unknown;
  }
  given.waived = kept(given.waived, [](const waiver& one) { return !(one.by == one.of); });
  row_list<stated_fact> stated;
  for (const stated_fact& fact : whole.stated)
    stated.push_back({fact.what, fact.of,
                      detail::is_stated_both_ways(whole, fact) ? truth::unknown : fact.value});
  given.stated = list<stated_fact>(stated);
  if (!detail::laid_to_another(whole).empty())
    given.attributed_to = kept(given.attributed_to, [](const attribution& one) {
      return one.degree != attribution_degree::established;
    });
  if (detail::is_unprovoked_by_an_aggressor(whole)) given.provoked = truth::unknown;
  return given;
}

}  // namespace entente::inline v0

#endif  // ENTENTE_MODEL_INCIDENT_HPP
