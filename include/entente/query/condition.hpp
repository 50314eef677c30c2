// SPDX-FileCopyrightText: 2026 The entente authors
// SPDX-License-Identifier: BSL-1.0
#ifndef ENTENTE_QUERY_CONDITION_HPP
#define ENTENTE_QUERY_CONDITION_HPP

#include <entente/model/facts.hpp>
#include <entente/model/incident.hpp>
#include <entente/query/war_index.hpp>
#include <entente/world/bound.hpp>

#include <array>
#include <cstddef>
#include <cstdint>
#include <span>
#include <string_view>

namespace entente::inline v0 {

// A condition is a word in an article and a rule that answers it for one incident: yes, no or
// unknown. Rules are keyed by the word, so that articles written as types and as rows are judged
// alike. A word may carry arguments after a colon: `attacker_in:AAA/BBB_supported_by_CCC`.

/// Whether a state that goes to war for an ally is the attacker of the ally's enemy.
enum class belligerency : std::uint8_t {
  strict,  // it is: its own allies are not bound
  lenient  // it keeps the position of the ally for whom it came in
};
[[nodiscard]] constexpr std::array<named<belligerency>, 2> words_of(belligerency) noexcept {
  return {{{belligerency::strict, "strict"}, {belligerency::lenient, "lenient"}}};
}

/// Whether an agreement speaks of a war that is older than itself.
enum class older_wars : std::uint8_t {
  never,        // the war has to begin while it is in force
  new_attacks,  // the attack has to: a later entrant to an older war counts
  always        // it has to be in force on the day as of which facts are known
};
[[nodiscard]] constexpr std::array<named<older_wars>, 3> words_of(older_wars) noexcept {
  return {{{older_wars::never, "never"},
           {older_wars::new_attacks, "new_attacks"},
           {older_wars::always, "always"}}};
}

/// What lawyers disagree about, to choose from.
struct casus_reading {
  belligerency entry = belligerency::strict;
  older_wars covers = older_wars::new_attacks;
  /// Whose reading of an article counts where it is given in several: the first of these in which
  /// it is, else the one given first.
  std::array<term_code, 4> articles{term_code{"text"}, term_code{"several"}};
  /// Whether a beneficiary that waives its right keeps the duty from arising; else it arises and is
  /// discharged.
  bool waiver_bars = false;
  friend constexpr bool operator==(const casus_reading&, const casus_reading&) = default;
};

/// An exception that names the rule it overrides: where @p when holds, article @p over of one
/// agreement lifts, or restores, what article @p under of another or the same one says. A rule that
/// lifts and one that restores at once are a clash, and leave the duty pending.
struct override_rule {
  text label{};
  agreement_code agreement{};
  text over{};
  agreement_code of{};
  text under{};
  term_code when{};
  bool lifts = true;
  provenance cites{};
};

namespace detail {
/// Whether a party is a member of a body on a day, as the facts say: "no" where they say nothing.
/// On a day that is not known, whoever is one on some day may be.
[[nodiscard]] constexpr truth is_member_on(const facts& all, const party_code& body,
                                           const party_code& party, date day) {
  truth found = truth::no;
  for (const membership_record& m : all.memberships)
    if (m.as == role::member && m.body == body && m.party == party)
      found =
          found || (day == incident::unknown_day ? truth{truth::unknown} : m.during.contains(day));
  return found;
}
/// Whether @p one opened a war against @p other, before an incident or since.
[[nodiscard]] constexpr bool has_opened_war(const incident& event, const party_code& one,
                                            const party_code& other) {
  for (const list<war_between>* wars : {&event.fighting.those, &event.since})
    for (const war_between& war : *wars)
      if (war.opened_by == one && war.against == other) return true;
  return false;
}
/// Whether the attacker came in for somebody who is being defended.
[[nodiscard]] constexpr truth came_in_defence(const incident& event) {
  if (event.in_aid_of.empty()) return truth::no;
  if (!event.in_defence.is_unknown()) return event.in_defence;
  if (event.target.empty()) return truth::unknown;
  if (has_opened_war(event, event.target, event.in_aid_of)) return truth::yes;
  return event.fighting.all ? truth::no : truth::unknown;
}
/// Whether two are at war, but for the incident itself. @p opened: whether one opened a war against
/// another.
template <class Opened>
[[nodiscard]] constexpr truth have_fought(const incident& event, const party_code& one,
                                          const party_code& other, const Opened& opened) {
  if (opened(one, other) || opened(other, one)) return truth::yes;
  return event.fighting.all ? truth::no : truth::unknown;
}
/// Whether a party supports the attacker: it is said to, or it fights the same target.
template <class Opened>
[[nodiscard]] constexpr truth supports_attacker(const incident& event, const party_code& party,
                                                const Opened& opened) {
  const truth said_so = event.supporters.contains(party);
  if (said_so.is_yes()) return said_so;
  return said_so ||
         (event.target.empty() ? truth::unknown : have_fought(event, party, event.target, opened));
}
/// Calls `each(party)` for all of whom it is known that they support the attacker so, perhaps more
/// than once.
template <class Each>
constexpr void each_supporter(const incident& event, const Each& each) {
  for (const party_code& one : event.supporters.those) each(one);
  if (event.target.empty()) return;
  for (const list<war_between>* wars : {&event.fighting.those, &event.since})
    for (const war_between& war : *wars) {
      const bool opened = war.opened_by == event.target;
      if (!opened && !(war.against == event.target)) continue;
      const party_code& enemy = opened ? war.against : war.opened_by;
      if (!(enemy == event.attacker)) each(enemy);
    }
}
}  // namespace detail

/// One argument of a condition: a word or a party, perhaps with the one that has to support it, or
/// the one whose ally is meant (`ally_of_AAA`).
struct condition_argument {
  term_code word;
  party_code party;
  party_code supported_by;
  party_code ally_of;
  /// Whether the world knows every party that it names: if not, nobody is certainly another one.
  bool is_known = true;
  friend constexpr bool operator==(const condition_argument&, const condition_argument&) = default;
};

/// What a condition is asked about: one article, between one bearer and one beneficiary, on one
/// incident. What is not there (an empty code) is not known.
struct casus {
  const incident& event;
  const background& scene;
  const facts& known;
  const casus_reading& reading;
  const agreement_record& agreement;
  const article_record& article;
  const party_code& bearer;
  const party_code& beneficiary;
  /// The other side of the beneficiary: the attacker, or for an attacker, the target.
  const party_code& adversary;
  /// What the world knows of the attacker and the target, looked up once an incident.
  bool knows_attacker = false;
  bool has_bodies = false;
  /// Whether the facts claim to be complete for the day: else who is not said to be a party, an
  /// ally or a member may be one.
  bool is_covered = true;
  std::span<const condition_argument> arguments{};
  /// The wars of the incident by party, where these were made ready; else they are looked through.
  const detail::told_wars* by_party = nullptr;

  /// The same asked of a word with arguments.
  [[nodiscard]] constexpr casus with(std::span<const condition_argument> of_word) const {
    return {event,       scene,     known,          reading,    agreement,  article, bearer,
            beneficiary, adversary, knows_attacker, has_bodies, is_covered, of_word, by_party};
  }

  /// What the incident states of a fact: of the first of @p subjects of whom anything is stated,
  /// else of nobody by name. Stated both ways it is unknown.
  struct statement {
    bool is_there = false;
    truth value;
  };
  template <class... Subjects>
  [[nodiscard]] constexpr statement stated(const term_code& what,
                                           const Subjects&... subjects) const {
    statement found;
    bool is_one_unknown = false;
    const auto look = [&](std::string_view of) {
      for (const stated_fact& fact : event.stated) {
        if (!(fact.what == what) || fact.of.view() != of) continue;
        if (found.is_there && found.value != fact.value)
          found.value = truth::unknown;
        else
          found = {true, fact.value};
      }
    };
    if (event.stated.empty()) return found;
    [[maybe_unused]] const auto look_first = [&](std::string_view of) {
      if (found.is_there) return;
      is_one_unknown = is_one_unknown || of.empty();
      if (!of.empty()) look(of);
    };
    (look_first(subjects.view()), ...);
    if (!found.is_there) look({});
    // What is said of others may be said of one who is not known.
    if (is_one_unknown)
      for (const stated_fact& fact : event.stated)
        if (fact.what == what && fact.value != found.value) return {true, truth::unknown};
    return found;
  }
  template <class... Subjects>
  [[nodiscard]] constexpr truth said(const term_code& what, const Subjects&... subjects) const {
    return stated(what, subjects...).value;
  }

  /// What is known of one of whom nothing is said.
  [[nodiscard]] constexpr truth of_nobody() const {
    return is_covered ? truth::no : truth::unknown;
  }
  /// Whether @p party is a body that has members.
  [[nodiscard]] constexpr bool is_body(const party_code& party) const {
    const party_record* const found = detail::find_coded(known.parties, party);
    return found != nullptr && found->kind == party_kind::alliance;
  }

  /// Whether @p body is @p party, or a body of which it is a member on the day.
  [[nodiscard]] constexpr truth is_or_has(const party_code& body, const party_code& party) const {
    if (body.empty() || party.empty()) return truth::unknown;
    if (body == party) return truth::yes;
    if (!has_bodies || !is_body(body)) return truth::no;
    return of_nobody() || detail::is_member_on(known, body, party, event.day);
  }

  /// Whether @p party is the adversary. Where it is not known on whose side the beneficiary is,
  /// that may be the attacker, but no other one: no party of an agreement is taken to support who
  /// acts against another one unless the incident says so.
  [[nodiscard]] constexpr truth is_adversary(const party_code& party) const {
    if (!adversary.empty()) return is_or_has(adversary, party);
    const truth attacks = is_attacker(beneficiary);
    truth found = is_attacker(party);
    if (attacks.is_yes() || event.supporters.contains(beneficiary).is_yes())
      found = is_target(party);
    else if (!attacks.is_no())
      found = found || is_target(party);
    return found.is_no() ? found : truth::unknown;
  }

  /// Whether a spell holds on the day of the incident.
  [[nodiscard]] constexpr truth is_on_day(const spell& s) const {
    return event.day == incident::unknown_day ? truth::unknown : s.contains(event.day);
  }
  /// Whether it is a party of the agreement on the day.
  [[nodiscard]] constexpr truth is_party(const party_code& party) const {
    if (party.empty()) return truth::unknown;
    truth found = of_nobody();
    for (const auto& p : agreement.parties)
      if (p.party == party) found = found || is_on_day(p.during);
    return found;
  }

  // --- what happened
  /// Whether force was used: yes or no for most kinds; for others, what is stated of it.
  [[nodiscard]] constexpr truth is_armed() const {
    switch (event.kind) {
      case incident_kind::armed:
      case incident_kind::nonstate_armed:
      case incident_kind::missile_attack:
      case incident_kind::declares_war:
        return truth::yes;
      case incident_kind::threat_of_force:
      case incident_kind::mobilizes:
        return truth::no;
      case incident_kind::unknown:
      case incident_kind::cyber_attack:
      case incident_kind::hybrid_attack:
        break;
    }
    return said(term_code{"armed_attack_threshold"}, event.target);
  }
  /// Nobody attacks itself.
  [[nodiscard]] constexpr truth is_attacker(const party_code& party) const {
    return !party.empty() && event.target == party ? truth::no : is_or_has(event.attacker, party);
  }
  [[nodiscard]] constexpr truth is_target(const party_code& party) const {
    return !party.empty() && event.attacker == party ? truth::no : is_or_has(event.target, party);
  }
  /// Whether the attacker came in for somebody who is being defended.
  [[nodiscard]] constexpr truth is_in_defence() const { return detail::came_in_defence(event); }
  /// What holds of one who was attacked: what does of the target, or, under the lenient reading, of
  /// an attacker who came in for one who was. He whom it meets was not attacked then.
  [[nodiscard]] constexpr truth of_attacked(const truth& as_target, const truth& as_entrant) const {
    if (reading.entry == belligerency::strict) return as_target;
    const truth turned = is_in_defence();
    if (turned.is_no()) return as_target;
    return turned.is_yes() || as_entrant == as_target ? as_entrant : truth::unknown;
  }
  /// Whether @p party was the one attacked.
  [[nodiscard]] constexpr truth is_attacked(const party_code& party) const {
    return of_attacked(is_target(party), is_attacker(party));
  }
  /// Whether it was, and did not provoke it. Of one who came in for the one attacked that is so if
  /// he whom it meets gave the provocation; that he gave it none says nothing of his attack.
  [[nodiscard]] constexpr truth is_attacked_unprovoked(const party_code& party) const {
    return of_attacked(is_target(party) && !event.provoked,
                       is_attacker(party) && (event.provoked || truth::unknown));
  }
  /// Whether @p one opened a war against @p other, before the incident or since.
  [[nodiscard]] constexpr bool opened(const party_code& one, const party_code& other) const {
    return by_party != nullptr ? by_party->has(one, other)
                               : detail::has_opened_war(event, one, other);
  }
  [[nodiscard]] constexpr auto by_opener() const {
    return [this](const party_code& one, const party_code& other) { return opened(one, other); };
  }
  /// The same where it may be that not all wars are known, nor who opened one: of a war that is
  /// listed in both directions, each may have.
  [[nodiscard]] constexpr truth has_opened(const party_code& one, const party_code& other) const {
    if (opened(one, other)) return opened(other, one) ? truth::unknown : truth::yes;
    return event.fighting.all ? truth::no : truth::unknown;
  }
  /// Whether two are known to be at war, or one of them is defended against the other. Parties of
  /// an agreement in force are taken to be at peace with each other unless the incident says that
  /// they are not.
  [[nodiscard]] constexpr truth are_enemies(const party_code& one, const party_code& other) const {
    if (opened(one, other) || opened(other, one)) return truth::yes;
    if (event.in_aid_of.empty()) return truth::no;
    return (truth{event.in_aid_of == one} && is_target(other)) ||
           (truth{event.in_aid_of == other} && is_target(one));
  }
  /// Whether who acts against @p party is one of the agreement's parties on which it opened a war,
  /// or acts for that one, or beside it in defence of anybody; or defends another party of the
  /// agreement. To help by an agreement is no attack by the same agreement.
  [[nodiscard]] constexpr truth is_met_as_aggressor(const party_code& party) const {
    truth found = truth::no;
    const auto look = [&](const party_code& against) {
      if (event.attacker == against || event.in_aid_of == against || is_in_defence().is_yes())
        found = found || (is_party(against) && has_opened(party, against));
    };
    if (by_party != nullptr)
      by_party->each_opened_by(party, look);
    else
      for (const list<war_between>* wars : {&event.fighting.those, &event.since})
        for (const war_between& war : *wars)
          if (war.opened_by == party) look(war.against);
    if (!event.in_aid_of.empty() && event.in_defence.is_yes())
      found = found || is_party(event.in_aid_of);
    return found.is_no() ? found : found && is_target(party);
  }
  /// Whether two are at war, but for the incident itself.
  [[nodiscard]] constexpr truth fought(const party_code& one, const party_code& other) const {
    return detail::have_fought(event, one, other, by_opener());
  }
  /// Whether @p party is at war once the incident has happened.
  [[nodiscard]] constexpr truth is_at_war(const party_code& party) const {
    const truth now = is_armed() && (is_attacker(party) || is_target(party));
    if (now.is_yes()) return now;
    for (const adversary_count& a : event.adversaries)
      if (a.party == party) return truth{a.count > 0};
    return now || has_fought(party);
  }
  /// Whether @p party was at war before the incident, or came to be since.
  [[nodiscard]] constexpr truth has_fought(const party_code& party) const {
    const truth of_others = event.fighting.all ? truth::no : truth::unknown;
    if (by_party != nullptr) return by_party->is_in_one(party) ? truth::yes : of_others;
    for (const list<war_between>* wars : {&event.fighting.those, &event.since})
      for (const war_between& war : *wars)
        if (war.opened_by == party || war.against == party) return truth::yes;
    return of_others;
  }
  /// Whether the incident is of a war of @p party: it is a side of it and at war with the other, or
  /// comes to be at war by it. Another war of it is none of this incident.
  [[nodiscard]] constexpr truth is_concerned(const party_code& party) const {
    const auto side = [&](const truth& is_on_it, const party_code& other) {
      return is_on_it && (is_armed() || (other.empty() ? truth::unknown : fought(party, other)));
    };
    truth found = side(is_attacker(party), event.target) || side(is_target(party), event.attacker);
    for (const adversary_count& a : event.adversaries)
      if (a.party == party && a.count > 0) found = found || !has_fought(party);
    return found;
  }
  /// Whether @p party supports the attacker: it is said to, or it fights the same target.
  [[nodiscard]] constexpr truth supports_attacker(const party_code& party) const {
    return detail::supports_attacker(event, party, by_opener());
  }
  /// With how many @p party is at war once the incident has happened: at least that many.
  struct count {
    unsigned at_least = 0;
    bool is_exact = false;
  };
  [[nodiscard]] constexpr count adversaries_of(const party_code& party) const {
    count found{0, event.fighting.all};
    const std::size_t before = event.fighting.those.size();
    const auto war_at = [&](std::size_t i) -> const war_between& {
      return i < before ? event.fighting.those[i] : event.since[i - before];
    };
    const auto enemy = [&](std::size_t i) -> const party_code* {
      const war_between& war = war_at(i);
      if (war.opened_by == party) return &war.against;
      return war.against == party ? &war.opened_by : nullptr;
    };
    const auto is_new = [&](const party_code& other, std::size_t until) {
      for (std::size_t i = 0; i != until; ++i)
        if (const party_code* const one = enemy(i); one != nullptr && *one == other) return false;
      return true;
    };
    const std::size_t wars = before + event.since.size();
    for (std::size_t i = 0; i != wars; ++i)
      if (const party_code* const one = enemy(i); one != nullptr && is_new(*one, i))
        ++found.at_least;
    const truth fights = is_armed() && (is_attacker(party) || is_target(party));
    const party_code& met = is_attacker(party).is_yes() ? event.target : event.attacker;
    // The members of a body may be several.
    found.is_exact = found.is_exact && !fights.is_unknown() &&
                     !(fights.is_yes() && (met.empty() || (has_bodies && is_body(met))));
    // One who is not known may be one of those who are, and so may who acts for a body.
    bool is_another = true;
    for (std::size_t i = 0; i != wars; ++i)
      if (const party_code* const one = enemy(i); one != nullptr)
        is_another = is_another && is_or_has(met, *one).is_no();
    if (fights.is_yes() && is_another) ++found.at_least;
    for (const adversary_count& a : event.adversaries)
      if (a.party == party) return {a.count > found.at_least ? a.count : found.at_least, true};
    return found;
  }

  /// What kind of power a party is: as stated of it, else as the background has it for the day.
  [[nodiscard]] constexpr truth has_trait(const term_code& trait, const party_code& party) const {
    if (const statement s = stated(trait, party); s.is_there) return s.value;
    if (party.empty()) return truth::unknown;
    truth of_others = truth::unknown, found;
    bool named = false;
    for (const trait_record& t : scene.traits) {
      if (!(t.trait == trait)) continue;
      const truth holds = is_on_day(t.during);
      if (t.party.empty() && holds.is_yes()) of_others = t.value;
      if (t.party == party && !holds.is_no()) {
        found = holds.is_yes() ? t.value : truth::unknown;
        named = true;
      }
    }
    return named ? found : of_others;
  }

  /// Whether a binding promise of defence is owed by one of two to the other: as stated
  /// (`ally_of_AAA`), else by what is known. Nobody is its own ally.
  [[nodiscard]] constexpr truth is_ally_of(const party_code& one, const party_code& other,
                                           const term_code& word) const {
    if (const statement s = stated(word, one); s.is_there) return s.value;
    if (one.empty()) return truth::unknown;
    if (one == other) return truth::no;
    truth found = of_nobody();
    for (const agreement_record& a : known.agreements) {
      const truth bound = are_bound(a, one, other);
      if (bound.is_no()) continue;
      truth defends = truth::no;
      for (const article_record& article_of : a.articles)
        if (article_of.pledges.contains(duty::defence) &&
            (is_owed(article_of, one, other) || is_owed(article_of, other, one)))
          defends = defends || is_on_day(article_of.during);
      found = found || (a.binding && bound && defends && is_on_day(a.life()));
    }
    return found;
  }
  /// Whether two are parties of an agreement on the day, and in one phase of it.
  [[nodiscard]] constexpr truth are_bound(const agreement_record& by, const party_code& one,
                                          const party_code& other) const {
    truth found = truth::no;
    for (const party_spell& a : by.parties)
      for (const party_spell& b : by.parties)
        if (a.party == one && b.party == other &&
            detail::share_a_phase(a.phase.view(), b.phase.view()))
          found = found || (is_on_day(a.during) && is_on_day(b.during));
    return found;
  }
  /// Whether an article is of what one owes the other.
  [[nodiscard]] static constexpr bool is_owed(const article_record& article,
                                              const party_code& bearer,
                                              const party_code& beneficiary) {
    const auto is_named = [](const auto& named, const party_code& party) {
      return named.empty() || detail::is_listed(named, party);
    };
    return is_named(article.bearers, bearer) && is_named(article.beneficiaries, beneficiary);
  }

  /// Whether a place that no row lists in an area is in it, by the area's rule.
  [[nodiscard]] constexpr truth is_in(const place_record& place, const area_record& area) const;
  /// Whether the incident took place in an area, as the article's agreement or no agreement in
  /// particular means it.
  [[nodiscard]] constexpr truth is_within(const term_code& area) const;
};

namespace detail {
/// What holds of all or of none of several parties; of some of them, or of nobody known, it is
/// open.
class all_or_none {
 public:
  constexpr void add(const truth& one) {
    all_ = all_ && one;
    any_ = any_ || one;
    is_empty_ = false;
  }
  [[nodiscard]] constexpr truth value(const truth& of_nobody) const {
    if (is_empty_) return of_nobody;
    return all_.is_yes() || any_.is_no() ? any_ : truth::unknown;
  }

 private:
  truth all_ = truth::yes, any_ = truth::no;
  bool is_empty_ = true;
};
}  // namespace detail

constexpr truth casus::is_in(const place_record& place, const area_record& area) const {
  // Nobody holds the high seas; of another place it is not said who does.
  const truth of_nobody = place.held == sovereignty::none ? truth::no : truth::unknown;
  detail::all_or_none found;
  switch (area.rule) {
    case area_rule::listed:
      return truth::no;
    case area_rule::administered_by:
      for (const party_code& p : place.administered_by) found.add(truth{p == area.administrator});
      break;
    case area_rule::sovereign_is_party:
      for (const party_code& p : place.sovereigns) found.add(is_party(p));
      break;
  }
  return found.value(of_nobody);
}

constexpr truth casus::is_within(const term_code& area) const {
  if (event.place.empty() || event.day == incident::unknown_day) return truth::unknown;
  const auto is_meant = [&](const area_record& a) {
    return a.area == area && (a.agreement.empty() || a.agreement == agreement.code);
  };
  bool is_defined = false;
  truth holds = truth::no;  // any row that says what the area is
  for (const area_record& a : scene.areas)
    if (is_meant(a)) {
      is_defined = true;
      holds = holds || is_on_day(a.during);
    }
  if (is_defined && holds.is_no()) return truth::no;  // the area is not there on that day
  for (const place_record& place : scene.places) {
    if (!(place.code == event.place) || !is_on_day(place.during).is_yes()) continue;
    for (const place_in_area& in : place.areas) {
      if (!(in.area == area)) continue;
      truth touched = truth::yes;
      if (in.forces_only)
        touched = event.object == incident_object::unknown
                      ? truth::unknown
                      : truth{event.object == incident_object::forces};
      return (is_defined ? holds : truth::yes) && touched;
    }
    if (!is_defined) return truth::unknown;
    truth found = truth::no;
    for (const area_record& a : scene.areas)
      if (is_meant(a)) found = found || (is_on_day(a.during) && is_in(place, a));
    return found;
  }
  return truth::unknown;  // nobody defined the place, or not certainly for that day
}

}  // namespace entente::inline v0

#endif  // ENTENTE_QUERY_CONDITION_HPP
