// SPDX-FileCopyrightText: 2026 The entente authors
// SPDX-License-Identifier: BSL-1.0
//
// What docs/casus-foederis.md says, evaluated as plainly as can be: parties, days and truths are
// numbers, nothing is prepared, and no code of the library is used. Sides are states, one body that
// has members, or somebody whom no world knows.
#ifndef ENTENTE_TESTS_SUPPORT_PLAIN_CASUS_HPP
#define ENTENTE_TESTS_SUPPORT_PLAIN_CASUS_HPP

#include <algorithm>
#include <utility>
#include <vector>

namespace plain {

// --- three values

using tri = int;
inline constexpr tri no = -1, open = 0, yes = 1;
inline tri both(tri a, tri b) { return std::min(a, b); }
inline tri either(tri a, tri b) { return std::max(a, b); }
inline tri negated(tri a) { return -a; }
inline tri sure(bool b) { return b ? yes : no; }

// --- what is told

using party = int;
inline constexpr party nobody = -1;
inline constexpr int no_day = -1;
inline constexpr int none = -1;

/// It begins on a day between the first two, and ends on one between the others.
struct stretch {
  int begins_first = -1000, begins_last = -1000, ends_first = 1000, ends_last = 1000;
  tri has(int day) const {
    if (day == no_day) return open;
    const tri begun = day < begins_first ? no : day >= begins_last ? yes : open;
    const tri ended = day < ends_first ? no : day >= ends_last ? yes : open;
    return both(begun, negated(ended));
  }
};
struct bond {
  party who = 0;
  stretch during;
  int phase = 0;  // 0: none
};

enum class ask {
  armed_attack,
  aggression,
  threat_of_attack,
  war_of_a_party,
  mobilization,
  object_of_hostilities,
  dispute_between_parties,
  no_provocation,
  request_by_victim,
  invocation_by_victim,
  collective_determination,
  domestic_process,
  attacked_by_two_powers,
  adversary_count,
  attacker_in,
  attacker_not,
  attacker_supported_by,
  ally_attacked,
  any_of_mobilises,
  co_obligor_assists,
  attacker_is,
  attacker_is_no_party,
  attacker_not_already_belligerent,
  attribution_established,
  conflict,
  location,
  own_word,  // one that no table has
};
struct word {
  ask what = ask::armed_attack;
  int with = none;  // the party, number, trait, area or name after the colon
};

enum pledge { helps = 1, joins = 2, stands_aside = 4, consults = 8, keeps_peace = 16 };
struct article {
  int number = 1;
  int reading = 0;  // 0: none, 1: the text, 2: another one
  int pledges = 0;
  std::vector<party> bearers, beneficiaries;
  std::vector<word> triggers, conditions, exceptions;
  std::vector<int> areas;
  stretch during;
};
struct agreement {
  stretch life;
  std::vector<bond> bonds;
  std::vector<article> articles;
};
struct overriding {
  int of = 0, under = 0;  // agreement, number of the article
  word when;
  bool lifts = true;
};
struct place {
  stretch during;
  tri is_nobodys = no;
  std::vector<party> sovereigns, administrators;
  std::vector<std::pair<int, bool>> areas;  // area, for forces alone
};
enum class rule { listed, sovereign_is_party, administered_by };
struct area {
  int name = 0;
  int of = none;  // the agreement; none: of all
  rule by = rule::listed;
  party administrator = 0;
  stretch during;
};
struct trait {
  int name = 0;
  party who = nobody;  // nobody: all others
  tri value = yes;
  stretch during;
};
struct world {
  int parties = 0;
  party body = nobody;
  std::vector<std::pair<party, stretch>> members;
  int covered_from = 0, covered_until = 0;
  std::vector<agreement> agreements;
  std::vector<place> places;
  std::vector<area> areas;
  std::vector<trait> traits;
  std::vector<overriding> overrides;
};

enum class happened {
  not_known,
  armed,
  nonstate_armed,
  cyber,
  missile,
  hybrid,
  threat,
  mobilizes,
  declares
};
enum class fact {
  armed_attack_threshold,
  aggression,
  threatened,
  request_by_victim,
  collective_determination,
  domestic_process,
  co_obligor_assists,
  already_belligerent,
  own_word,
  trait
};
/// Of a party, of an agreement, or of nobody by name.
struct statement {
  fact what = fact::own_word;
  party of_party = nobody;
  int of_agreement = none;
  tri value = open;
};
struct war {
  party opened_by = 0, against = 0;
};
struct event {
  party attacker = nobody, target = nobody;
  happened kind = happened::not_known;
  int place = none;
  tri hits_forces = open;
  int day = no_day, known_on = no_day, war_began = no_day;
  int conflict = none;
  tri provoked = open;
  party in_aid_of = nobody;
  tri in_defence = open;
  std::vector<std::pair<party, int>> attributed;  // how surely: 0 suspected, 1, 2 established
  std::vector<war> fighting, since;
  bool all_wars = false;
  std::vector<party> supporters, of_target, mobilizing;
  bool all_supporters = false, all_of_target = false, all_mobilizing = false;
  std::vector<std::pair<int, int>> invoked;     // agreement, number of the article
  std::vector<std::pair<party, party>> waived;  // by whom, of whom
  std::vector<std::pair<party, int>> counted;
  std::vector<statement> stated;
};

struct reading {
  bool is_lenient = false;
  int older_wars = 1;  // 0 never, 1 new attacks, 2 always
  bool prefers_other = false;
  bool waiver_bars = false;
};

// --- what follows

template <class T>
bool lists(const std::vector<T>& some, const T& one) {
  return std::find(some.begin(), some.end(), one) != some.end();
}

/// One duty: of one article, one bearer and one beneficiary, on one incident.
class question {
 public:
  question(const world& w, const event& e, const reading& r, int agreement_number, const article& a,
           int part, party bearer, party beneficiary)
      : w_{w},
        e_{e},
        r_{r},
        number_{agreement_number},
        treaty_{w.agreements[static_cast<std::size_t>(agreement_number)]},
        a_{a},
        part_{part},
        bearer_{bearer},
        to_{beneficiary},
        other_{other_side(beneficiary)} {}

  /// Obliged (yes), not obliged (no) or pending.
  tri status() const {
    tri found = both(in_force(treaty_.life), in_force(a_.during));
    found = both(found, bound_to_one_another());
    if (bearer_ == to_) found = no;
    found = both(found, conditions());
    if (part_ == keeps_peace)
      found = both(found, both(is_attacker(bearer_), is_target(to_)));
    else
      found = both(found, negated(is_adversary()));
    if (part_ != keeps_peace && part_ != consults) {
      found = both(found, negated(are_enemies()));
      found = both(found, negated(is_met_as_aggressor()));
    }
    if (r_.waiver_bars && lists(e_.waived, {to_, bearer_})) found = no;
    return found;
  }

 private:
  bool is_covered() const {
    return e_.day != no_day && w_.covered_from <= e_.day && e_.day < w_.covered_until;
  }
  /// Of one who is not told to be something.
  tri of_others() const { return is_covered() ? no : open; }

  // --- in force, bound
  tri in_force(const stretch& s) const {
    if (e_.day == no_day) return open;
    const int known = e_.known_on == no_day ? e_.day : e_.known_on;
    if (r_.older_wars == 2) return s.has(known);
    const tri with_begin = both(s.has(e_.day), s.has(first_day_of_war()));
    if (r_.older_wars == 1) {
      // A declaration in a war that goes on is no new attack.
      bool goes_on = false;
      for (const war& w : e_.fighting)
        goes_on = goes_on || (w.opened_by == e_.attacker && w.against == e_.target) ||
                  (w.opened_by == e_.target && w.against == e_.attacker);
      if (goes_on && e_.kind == happened::declares) return with_begin;
      if (goes_on && e_.kind == happened::not_known && with_begin != s.has(e_.day))
        return both(s.has(e_.day), open);
      return s.has(e_.day);
    }
    return with_begin;
  }
  /// Left out: the day itself if neither side was at war, else unknown.
  int first_day_of_war() const {
    if (e_.war_began != no_day) return e_.war_began;
    if (!e_.all_wars || e_.in_aid_of != nobody || e_.attacker == nobody || e_.target == nobody)
      return no_day;
    for (const war& one : e_.fighting)
      for (const party p : {one.opened_by, one.against})
        if (p == e_.attacker || p == e_.target) return no_day;
    return e_.day;
  }
  tri bound_to_one_another() const {
    tri found = of_others();
    for (const bond& a : treaty_.bonds)
      for (const bond& b : treaty_.bonds)
        if (a.who == bearer_ && b.who == to_ &&
            (a.phase == 0 || b.phase == 0 || a.phase == b.phase))
          found = either(found, both(in_force(a.during), in_force(b.during)));
    return found;
  }
  tri is_party(party p) const {
    if (p == nobody) return open;
    tri found = of_others();
    for (const bond& b : treaty_.bonds)
      if (b.who == p) found = either(found, b.during.has(e_.day));
    return found;
  }

  // --- who is who
  /// Itself, or a body of which it is a member on the day.
  tri is_of(party side, party p) const {
    if (side == p) return yes;
    if (side != w_.body) return no;
    tri found = of_others();
    for (const auto& [who, during] : w_.members)
      if (who == p) found = either(found, during.has(e_.day));
    return found;
  }
  /// A member of a side is on it, and else who is said to support it. Who may be a member of the
  /// attacker may be on either.
  party other_side(party p) const {
    if (p == e_.attacker) return e_.target;
    if (p == e_.target) return e_.attacker;
    if (e_.attacker != nobody && is_of(e_.attacker, p) == yes) return e_.target;
    if (e_.target != nobody && is_of(e_.target, p) == yes) return e_.attacker;
    if (lists(e_.supporters, p)) return e_.target;
    if (lists(e_.of_target, p)) return e_.attacker;
    if (e_.attacker != nobody && is_of(e_.attacker, p) == open) return nobody;
    return e_.all_supporters ? e_.attacker : nobody;
  }
  tri is_attacker(party p) const {
    if (p == e_.target) return no;
    return e_.attacker == nobody ? open : is_of(e_.attacker, p);
  }
  tri is_target(party p) const {
    if (p == e_.attacker) return no;
    return e_.target == nobody ? open : is_of(e_.target, p);
  }
  /// Who is neither attacker nor target is no adversary; nor is the target that of one who is not
  /// said to act against it.
  tri is_adversary() const {
    if (other_ != nobody) return is_of(other_, bearer_);
    if (is_attacker(to_) == yes || lists(e_.supporters, to_))  // of the target, who is not known
      return is_target(bearer_) == no ? no : open;
    if (is_attacker(bearer_) != no) return open;
    return is_attacker(to_) == open && is_target(bearer_) != no ? open : no;
  }
  bool opened(party one, party other) const {
    for (const std::vector<war>* wars : {&e_.fighting, &e_.since})
      for (const war& w : *wars)
        if (w.opened_by == one && w.against == other) return true;
    return false;
  }
  tri of_wars(bool told) const { return told ? yes : e_.all_wars ? no : open; }
  /// Told in both directions, it is not known who opened it.
  tri has_opened(party one, party other) const {
    return opened(one, other) && opened(other, one) ? open : of_wars(opened(one, other));
  }
  tri at_war_with(party one, party other) const {
    return of_wars(opened(one, other) || opened(other, one));
  }
  bool is_in_a_war(party p) const {
    for (const std::vector<war>* wars : {&e_.fighting, &e_.since})
      for (const war& w : *wars)
        if (w.opened_by == p || w.against == p) return true;
    return false;
  }
  /// Whether the attacker came in for one who is being defended.
  tri in_defence() const {
    if (e_.in_aid_of == nobody) return no;
    if (e_.in_defence != open) return e_.in_defence;
    return e_.target == nobody ? open : has_opened(e_.target, e_.in_aid_of);
  }
  /// Lenient: who comes in for the one attacked shares its position.
  tri is_attacked(party p) const {
    if (!r_.is_lenient) return is_target(p);
    const tri turned = in_defence();
    if (turned == no) return is_target(p);
    if (turned == yes || is_attacker(p) == is_target(p)) return is_attacker(p);
    return open;
  }
  /// Of the target it is said whether it gave provocation. Of one who came in for the one attacked
  /// it is known only if the target did. Where it is not known which of them was attacked, what
  /// both make of it.
  tri is_attacked_unprovoked(party p) const {
    const tri as_target = both(is_target(p), negated(e_.provoked));
    if (!r_.is_lenient || in_defence() == no) return as_target;
    const tri as_entrant = both(is_attacker(p), e_.provoked == yes ? yes : open);
    return in_defence() == yes || as_entrant == as_target ? as_entrant : open;
  }
  tri are_enemies() const {
    if (opened(bearer_, to_) || opened(to_, bearer_)) return yes;
    if (e_.in_aid_of == nobody) return no;
    return either(both(sure(e_.in_aid_of == bearer_), is_target(to_)),
                  both(sure(e_.in_aid_of == to_), is_target(bearer_)));
  }
  /// The beneficiary opened a war on a party of the agreement, and is met for it: by that one, by
  /// who comes in for it, or by whoever comes in in defence. Or it is met in defence of a party.
  tri is_met_as_aggressor() const {
    tri found = no;
    for (party victim = 0; victim <= w_.parties; ++victim)
      if (opened(to_, victim) &&
          (e_.attacker == victim || e_.in_aid_of == victim || in_defence() == yes))
        found = either(found, both(is_party(victim), has_opened(to_, victim)));
    if (e_.in_aid_of != nobody && e_.in_defence == yes)
      found = either(found, is_party(e_.in_aid_of));
    return both(found, is_target(to_));
  }

  // --- what is stated
  struct said {
    bool at_all = false;
    tri value = open;
  };
  /// A party, or the agreement of the article.
  struct whom {
    party who = nobody;
    bool is_treaty = false;
  };
  static whom of(party p) { return {p, false}; }
  static whom of_treaty() { return {nobody, true}; }
  /// Of the first of whom anything is stated, else of nobody by name. What is said of anybody else
  /// may be said of one who is not known, unless one before it decides.
  said asked(fact what, std::initializer_list<whom> some) const {
    const auto look = [&](const auto& is_meant) {
      said found;
      for (const statement& s : e_.stated) {
        if (s.what != what || !is_meant(s)) continue;
        found.value = found.at_all && found.value != s.value ? open : s.value;
        found.at_all = true;
      }
      return found;
    };
    said found;
    bool is_one_unknown = false;
    for (const whom& one : some) {
      if (found.at_all) break;
      if (!one.is_treaty && one.who == nobody)
        is_one_unknown = true;
      else
        found = look([&](const statement& s) {
          return one.is_treaty ? s.of_agreement == number_ : s.of_party == one.who;
        });
    }
    if (!found.at_all)
      found =
          look([](const statement& s) { return s.of_party == nobody && s.of_agreement == none; });
    if (is_one_unknown)
      for (const statement& s : e_.stated)
        if (s.what == what && s.value != found.value) return {true, open};
    return found;
  }
  bool is_called_upon() const { return lists(e_.invoked, {number_, a_.number}); }

  /// Of the target, that it asks; of another bearer, that this one is asked. If it is not known who
  /// the target is, what all who may be it make of it.
  tri requested(bool of_one_bearer) const {
    std::vector<tri> found;
    const auto may_be = [&](party target, party p, bool as) {
      return p == e_.attacker ? !as : is_of(target, p) != sure(!as);
    };
    const auto with_target = [&](party target) {
      const auto what = fact::request_by_victim;
      for (const bool to_asks : {true, false})
        for (const bool bearer_asks : {true, false}) {
          if (!may_be(target, to_, to_asks) || !may_be(target, bearer_, bearer_asks)) continue;
          const bool bearer_is_asked = of_one_bearer && !bearer_asks;
          if (to_asks && bearer_is_asked)
            found.push_back(asked(what, {of(bearer_), of(to_), of_treaty()}).value);
          else if (to_asks)
            found.push_back(asked(what, {of(to_), of_treaty()}).value);
          else if (bearer_is_asked)
            found.push_back(asked(what, {of(bearer_), of_treaty()}).value);
          else
            found.push_back(asked(what, {of_treaty()}).value);
        }
    };
    if (e_.target != nobody)
      with_target(e_.target);
    else
      for (party p = 0; p <= w_.parties; ++p)  // the last is one whom no world knows
        if (p != e_.attacker) with_target(p);
    return *std::min_element(found.begin(), found.end()) ==
                   *std::max_element(found.begin(), found.end())
               ? found.front()
               : open;
  }

  // --- what happened
  tri is_armed() const {
    switch (e_.kind) {
      case happened::armed:
      case happened::nonstate_armed:
      case happened::missile:
      case happened::declares:
        return yes;
      case happened::threat:
      case happened::mobilizes:
        return no;
      case happened::not_known:
      case happened::cyber:
      case happened::hybrid:
        break;
    }
    return asked(fact::armed_attack_threshold, {of(e_.target)}).value;
  }
  tri attacked_by_arms() const {
    if (e_.kind == happened::threat || e_.kind == happened::mobilizes) return no;
    return both(is_attacked(to_), is_armed());
  }
  tri is_at_war() const {
    const tri now = both(is_armed(), either(is_attacker(to_), is_target(to_)));
    if (now == yes) return yes;
    for (const auto& [who, count] : e_.counted)
      if (who == to_) return sure(count > 0);
    return either(now, of_wars(is_in_a_war(to_)));
  }
  tri is_of_its_war() const {
    const auto by = [&](tri is_side, party other) {
      return both(is_side, either(is_armed(), other == nobody ? open : at_war_with(to_, other)));
    };
    tri found = either(by(is_attacker(to_), e_.target), by(is_target(to_), e_.attacker));
    for (const auto& [who, count] : e_.counted)
      if (who == to_ && count > 0) found = either(found, negated(of_wars(is_in_a_war(to_))));
    return found;
  }
  /// Two or more of those at war with it, but for those whom it attacked itself. Whom it attacks
  /// now may be one with whom it was at war, if he is not known, or a body of which that one may
  /// be.
  tri attackers() const {
    int own = 0, perhaps = 0, others = 0;
    tri is_old = of_wars(false);
    for (party p = 0; p <= w_.parties; ++p) {
      const bool by_it = opened(to_, p), on_it = opened(p, to_);
      if (by_it) ++(on_it ? perhaps : own);
      if (on_it && !by_it) ++others;
      if (!by_it && !on_it) continue;
      if (p == e_.target) is_old = yes;
      if (e_.target == nobody || is_of(e_.target, p) != no) is_old = either(is_old, open);
    }
    const tri attacks = both(both(is_attacker(to_), is_armed()), negated(is_old));
    if (attacks != no) ++(attacks == yes ? own : perhaps);
    if (others >= 2 || at_least_adversaries(2 + own + perhaps) == yes) return yes;
    return at_least_adversaries(2 + own) == no ? no : open;
  }
  tri at_least_adversaries(int wanted) const {
    std::vector<party> enemies;
    for (const std::vector<war>* wars : {&e_.fighting, &e_.since})
      for (const war& w : *wars) {
        const party one = w.opened_by == to_ ? w.against : w.against == to_ ? w.opened_by : nobody;
        if (one != nobody && !lists(enemies, one)) enemies.push_back(one);
      }
    const tri fights = both(is_armed(), either(is_attacker(to_), is_target(to_)));
    const party met = is_attacker(to_) == yes ? e_.target : e_.attacker;
    bool is_all = e_.all_wars && fights != open;
    bool may_be_there = met == nobody;
    for (const party one : enemies) may_be_there = may_be_there || is_of(met, one) != no;
    if (fights == yes && !may_be_there) enemies.push_back(met);
    int known = static_cast<int>(enemies.size());
    // Somebody, who may be one of them, or a body: its members may be several.
    if (fights == yes && (met == nobody || met == w_.body)) {
      known = std::max(known, 1);
      is_all = false;
    }
    for (const auto& [who, count] : e_.counted)
      if (who == to_) {
        known = std::max(known, count);
        is_all = true;
        break;
      }
    return known >= wanted ? yes : is_all ? no : open;
  }
  tri listed(const std::vector<party>& some, bool is_all, party p) const {
    return lists(some, p) ? yes : is_all ? no : open;
  }
  tri supports_attacker(party p) const {
    return either(listed(e_.supporters, e_.all_supporters, p),
                  e_.target == nobody ? open : at_war_with(p, e_.target));
  }
  /// One who is not known to the world may be anybody.
  tri or_anybody(tri found, party named) const {
    return named >= w_.parties ? either(found, open) : found;
  }
  tri attacker_is(party named) const {
    for (const auto& [who, how] : e_.attributed)
      if (who == other_ && who == e_.attacker && how == 0) return open;
    return or_anybody(other_ == nobody ? open : is_of(other_, named), named);
  }
  tri has_trait(int name) const {
    if (const said s = asked(fact::trait, {of(other_)}); s.at_all) return s.value;
    if (other_ == nobody) return open;
    tri others = open, own = open;
    bool is_named = false;
    for (const trait& t : w_.traits) {
      if (t.name != name) continue;
      const tri holds = t.during.has(e_.day);
      if (t.who == nobody && holds == yes) others = t.value;
      if (t.who == other_ && holds != no) {
        own = holds == yes ? t.value : open;
        is_named = true;
      }
    }
    return is_named ? own : others;
  }
  bool names_who_mobilizes() const {
    for (const word& c : a_.conditions)
      if (c.what == ask::any_of_mobilises) return true;
    return false;
  }
  tri mobilizes_somebody() const {
    const tri kind = e_.kind == happened::mobilizes   ? yes
                     : e_.kind == happened::not_known ? open
                                                      : no;
    const tri told = e_.attacker != nobody ? listed(e_.mobilizing, e_.all_mobilizing, e_.attacker)
                     : e_.mobilizing.empty() && e_.all_mobilizing ? no
                                                                  : open;
    const tri attacker = either(kind, told);
    tri others = e_.all_mobilizing ? no : open;
    if (names_who_mobilizes()) return e_.mobilizing.empty() ? either(attacker, others) : yes;
    for (const party p : e_.mobilizing)
      if (p != e_.attacker && p != to_) others = open;  // against whom is not known
    return either(both(is_attacked(to_), attacker), others);
  }
  tri co_obligor(party p) const {
    if (const said s = asked(fact::co_obligor_assists, {of(p)}); s.at_all) return s.value;
    if (other_ == nobody) return open;
    if (is_of(other_, p) == yes) return no;
    const bool is_against_attacker = other_ == e_.attacker;
    const tri helps = either(at_war_with(p, other_),
                             listed(is_against_attacker ? e_.of_target : e_.supporters,
                                    is_against_attacker ? e_.all_of_target : e_.all_supporters, p));
    return helps == open && lists(is_against_attacker ? e_.supporters : e_.of_target, p) ? no
                                                                                         : helps;
  }
  tri co_obligors() const {
    std::vector<party> all = a_.bearers;
    if (all.empty())
      for (const bond& b : treaty_.bonds) all.push_back(b.who);
    tri found = yes;
    for (const party p : all)
      if (p != bearer_ && p != to_)
        found = both(found, either(co_obligor(p), negated(is_party(p))));
    return found;
  }
  tri lies_in(int name) const {
    if (e_.place == none || e_.day == no_day) return open;
    bool is_defined = false;
    tri there = no;
    const auto is_meant = [&](const area& a) {
      return a.name == name && (a.of == none || a.of == number_);
    };
    for (const area& a : w_.areas)
      if (is_meant(a)) {
        is_defined = true;
        there = either(there, a.during.has(e_.day));
      }
    if (is_defined && there == no) return no;
    if (e_.place >= static_cast<int>(w_.places.size())) return open;
    const place& at = w_.places[static_cast<std::size_t>(e_.place)];
    if (at.during.has(e_.day) != yes) return open;
    for (const auto& [in, forces_alone] : at.areas)
      if (in == name) return both(is_defined ? there : yes, forces_alone ? e_.hits_forces : yes);
    if (!is_defined) return open;
    tri found = no;
    for (const area& a : w_.areas) {
      if (!is_meant(a)) continue;
      // All who hold it, or none of them; of some of them it is open.
      std::vector<tri> each;
      if (a.by == rule::sovereign_is_party)
        for (const party p : at.sovereigns) each.push_back(is_party(p));
      if (a.by == rule::administered_by)
        for (const party p : at.administrators) each.push_back(sure(p == a.administrator));
      tri holds = at.is_nobodys == yes ? no : open;
      if (!each.empty()) {
        const tri all = *std::min_element(each.begin(), each.end());
        const tri any = *std::max_element(each.begin(), each.end());
        holds = all == yes ? yes : any == no ? no : open;
      }
      if (a.by == rule::listed) holds = no;
      found = either(found, both(a.during.has(e_.day), holds));
    }
    return found;
  }

  tri answer(const word& put) const {
    switch (put.what) {
      case ask::armed_attack:
        return attacked_by_arms();
      case ask::aggression: {
        const said s = asked(fact::aggression, {of(other_)});
        // Lenient: who comes in for the one attacked meets him who used force first.
        const bool is_turned = r_.is_lenient && in_defence() == yes;
        tri is_first = both(is_armed(), in_defence() == no || is_turned ? yes : open);
        if (s.at_all) is_first = s.value;
        return both(attacked_by_arms(), is_first);
      }
      case ask::threat_of_attack: {
        const said s = asked(fact::threatened, {of(to_)});
        return s.at_all ? s.value
                        : both(is_target(to_), e_.kind == happened::not_known ? open : yes);
      }
      case ask::war_of_a_party:
        return both(is_at_war(), is_of_its_war());
      case ask::mobilization:
        return mobilizes_somebody();
      case ask::object_of_hostilities:
        if (e_.kind == happened::threat || e_.kind == happened::mobilizes) return no;
        return both(both(is_target(to_), is_armed()), negated(is_party(other_)));
      case ask::dispute_between_parties:
        return both(is_party(e_.attacker), is_party(e_.target));
      case ask::no_provocation:
        return is_attacked_unprovoked(to_);
      case ask::request_by_victim:
        if (is_called_upon()) return yes;
        return requested(true);
      case ask::invocation_by_victim: {
        if (is_called_upon()) return yes;
        bool is_another = false;
        for (const auto& [treaty, article] : e_.invoked)
          is_another = is_another || treaty == number_;
        const tri was_requested = requested(false);
        return is_another && was_requested == yes ? open : was_requested;
      }
      case ask::collective_determination:
        return asked(fact::collective_determination, {of_treaty()}).value;
      case ask::domestic_process:
        return asked(fact::domestic_process, {of(bearer_)}).value;
      case ask::attacked_by_two_powers:
        return attackers();
      case ask::adversary_count:
        return at_least_adversaries(put.with);
      case ask::attacker_in:
        return attacker_is(put.with);
      case ask::attacker_not:
        return negated(attacker_is(put.with));
      case ask::attacker_supported_by:
        return or_anybody(supports_attacker(put.with), put.with);
      case ask::ally_attacked:
        return or_anybody(either(both(both(is_attacker(to_), is_armed()), is_target(put.with)),
                                 has_opened(to_, put.with)),
                          put.with);
      case ask::any_of_mobilises: {
        const tri kind = e_.kind == happened::mobilizes   ? yes
                         : e_.kind == happened::not_known ? open
                                                          : no;
        return or_anybody(either(both(kind, is_attacker(put.with)),
                                 listed(e_.mobilizing, e_.all_mobilizing, put.with)),
                          put.with);
      }
      case ask::co_obligor_assists:
        return put.with == none ? co_obligors() : co_obligor(put.with);
      case ask::attacker_is:
        return has_trait(put.with);
      case ask::attacker_is_no_party:
        return negated(is_party(other_));
      case ask::attacker_not_already_belligerent: {
        if (const said s = asked(fact::already_belligerent, {of(other_)}); s.at_all)
          return negated(s.value);
        if (other_ == nobody) return open;
        for (const war& w : e_.fighting)
          if (w.opened_by == other_ || w.against == other_) return no;
        return e_.all_wars ? yes : open;
      }
      case ask::attribution_established: {
        tri is_sure = open;  // of somebody behind it, if nothing is said of the attacker
        for (const auto& [who, how] : e_.attributed) {
          if (who == e_.attacker) return how == 2 ? yes : open;
          if (how == 2) is_sure = yes;
        }
        return is_sure;
      }
      case ask::conflict:
        return e_.conflict == none ? open : sure(e_.conflict == put.with);
      case ask::location:
        return lies_in(put.with);
      case ask::own_word:
        return asked(fact::own_word, {of_treaty(), of(to_), of(other_), of(bearer_)}).value;
    }
    return open;
  }

  /// Any trigger, all conditions, no exception, any area; and what overrides it.
  tri conditions() const {
    // A promise not to attack is set off by nothing.
    std::vector<word> triggers = part_ == keeps_peace ? std::vector<word>{} : a_.triggers;
    if (triggers.empty()) {
      if ((part_ & (joins | stands_aside)) != 0)
        triggers.push_back({ask::war_of_a_party});
      else if ((part_ & helps) != 0)
        triggers.push_back({ask::armed_attack});
      else if ((part_ & consults) != 0)
        triggers.push_back({ask::threat_of_attack});
    }
    tri found = triggers.empty() ? yes : no;
    for (const word& t : triggers) found = either(found, answer(t));
    for (const word& c : a_.conditions) found = both(found, answer(c));
    for (const word& x : a_.exceptions) found = both(found, negated(answer(x)));
    tri in_area = a_.areas.empty() ? yes : no;
    for (const int name : a_.areas) in_area = either(in_area, lies_in(name));
    tri lifted = no, restored = no;
    for (const overriding& o : w_.overrides)
      if (o.of == number_ && o.under == a_.number)
        (o.lifts ? lifted : restored) = either(o.lifts ? lifted : restored, answer(o.when));
    const tri stands = lifted == yes && restored == yes ? open : either(negated(lifted), restored);
    return both(both(found, in_area), stands);
  }

  const world& w_;
  const event& e_;
  const reading& r_;
  int number_;
  const agreement& treaty_;
  const article& a_;
  int part_;
  party bearer_, to_, other_;
};

/// Whether an article counts in a reading: in the first of those preferred in which it is given,
/// else in the one given first.
inline bool counts(const agreement& treaty, const article& a, const reading& r) {
  for (const int wanted : r.prefers_other ? std::vector<int>{2} : std::vector<int>{1})
    for (const article& other : treaty.articles)
      if (other.number == a.number && other.reading == wanted) return a.reading == wanted;
  for (const article& other : treaty.articles)
    if (other.number == a.number) return other.reading == a.reading;
  return true;
}

}  // namespace plain

#endif  // ENTENTE_TESTS_SUPPORT_PLAIN_CASUS_HPP
