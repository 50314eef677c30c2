// SPDX-FileCopyrightText: 2026 The entente authors
// SPDX-License-Identifier: BSL-1.0
//
// Random small worlds and incidents of which much is unknown: every answer against one that was
// worked out plainly, from the page alone (support/plain_casus.hpp).
#include "support/plain_casus.hpp"
#include <entente/entente.hpp>
#include <entente/query/casus_foederis.hpp>

#include <catch2/catch_test_macros.hpp>

#include <array>
#include <cstdint>
#include <random>
#include <string>
#include <vector>

using namespace entente;

namespace {

constexpr int states = 5, days_of_play = 40;
constexpr plain::party body = states;          // which has members
constexpr plain::party outsider = states + 1;  // whom the world does not know

// --- made at random

class maker {
 public:
  explicit maker(unsigned seed) : random_{seed} {}

  int below(int n) { return static_cast<int>(random_() % static_cast<unsigned>(n)); }
  bool one_in(int n) { return below(n) == 0; }
  plain::tri any_tri() { return below(3) - 1; }
  plain::party a_state() { return below(states); }
  plain::party somebody() { return below(states + 2); }

  /// Mostly all the time; else with ends, some of which are not known to the day.
  plain::stretch a_stretch(int always) {
    plain::stretch s;
    if (!one_in(always)) return s;
    if (!one_in(3)) {
      s.begins_first = below(days_of_play / 3);
      s.begins_last = s.begins_first + (one_in(3) ? below(10) : 0);
    }
    if (!one_in(3)) {
      s.ends_first = days_of_play * 2 / 3 + below(days_of_play / 3);
      s.ends_last = s.ends_first + (one_in(3) ? below(10) : 0);
    }
    return s;
  }
  plain::word a_word(bool is_trigger) {
    using plain::ask;
    plain::word made;
    if (is_trigger) {
      made.what = static_cast<ask>(below(1 + static_cast<int>(ask::dispute_between_parties)));
      return made;
    }
    constexpr int first = static_cast<int>(ask::no_provocation);
    made.what = static_cast<ask>(first + below(static_cast<int>(ask::own_word) + 1 - first));
    switch (made.what) {
      case ask::attacker_in:
      case ask::attacker_not:
      case ask::attacker_supported_by:
      case ask::ally_attacked:
      case ask::any_of_mobilises:
        made.with = somebody();
        break;
      case ask::co_obligor_assists:
        made.with = one_in(2) ? plain::none : a_state();
        break;
      case ask::adversary_count:
        made.with = 1 + below(3);
        break;
      case ask::conflict:
      case ask::location:
        made.with = below(2);
        break;
      case ask::attacker_is:
        made.with = 0;
        break;
      case ask::armed_attack:
      case ask::aggression:
      case ask::threat_of_attack:
      case ask::war_of_a_party:
      case ask::mobilization:
      case ask::object_of_hostilities:
      case ask::dispute_between_parties:
      case ask::no_provocation:
      case ask::request_by_victim:
      case ask::invocation_by_victim:
      case ask::collective_determination:
      case ask::domestic_process:
      case ask::attacked_by_two_powers:
      case ask::attacker_is_no_party:
      case ask::attacker_not_already_belligerent:
      case ask::attribution_established:
      case ask::own_word:
        break;
    }
    return made;
  }
  plain::article an_article(int number, const std::vector<plain::bond>& bonds) {
    plain::article a;
    a.number = number;
    a.during = a_stretch(6);
    constexpr int kinds[]{plain::helps,
                          plain::helps,
                          plain::joins,
                          plain::stands_aside,
                          plain::consults,
                          plain::keeps_peace,
                          plain::helps | plain::joins,
                          plain::helps | plain::consults,
                          0};
    a.pledges = kinds[below(9)];
    for (std::vector<plain::party>* some : {&a.bearers, &a.beneficiaries})
      if (one_in(4))
        for (const plain::bond& b : bonds)
          if (one_in(2) && !plain::lists(*some, b.who)) some->push_back(b.who);
    for (int i = below(3); i != 0; --i) a.triggers.push_back(a_word(true));
    for (int i = one_in(2) ? 0 : below(3); i != 0; --i) a.conditions.push_back(a_word(false));
    if (one_in(4)) a.exceptions.push_back(a_word(false));
    if (one_in(5)) a.areas.push_back(below(2));
    if (one_in(12)) a.areas.push_back(below(2));
    return a;
  }
  plain::agreement an_agreement() {
    plain::agreement made;
    made.life = a_stretch(2);
    const bool has_phases = one_in(4);
    for (plain::party p = 0; p != states; ++p) {
      if (p > 1 && one_in(3)) continue;
      plain::bond b{p, a_stretch(4), has_phases ? below(3) : 0};
      made.bonds.push_back(b);
      if (has_phases && b.phase != 0 && one_in(3)) {  // of both phases
        b.phase = 3 - b.phase;
        made.bonds.push_back(b);
      } else if (!has_phases && b.during.ends_last < days_of_play && one_in(2)) {  // it comes back
        const int back = b.during.ends_last + below(4);
        b.during = {back, back + below(4)};
        made.bonds.push_back(b);
      }
    }
    for (int number = 1; number != 3; ++number) {
      made.articles.push_back(an_article(number, made.bonds));
      if (one_in(5)) {  // another version, or another reading
        plain::article other = an_article(number, made.bonds);
        if (one_in(2)) {
          const bool is_first = one_in(2);
          made.articles.back().reading = is_first ? 1 : 2;
          other.reading = is_first ? 2 : 1;
        }
        made.articles.push_back(other);
      }
    }
    return made;
  }
  plain::world a_world() {
    plain::world w;
    w.parties = states + 1;
    w.body = body;
    for (plain::party p = 0; p != states; ++p)
      if (one_in(3)) w.members.push_back({p, a_stretch(3)});
    w.covered_from = one_in(3) ? 10 : -100;
    w.covered_until = one_in(3) ? 30 : 500;
    for (int i = 0; i != 3; ++i) w.agreements.push_back(an_agreement());
    for (int i = 0; i != 3; ++i) {
      plain::place p;
      p.during = a_stretch(4);
      p.is_nobodys = plain::sure(one_in(3));
      if (p.is_nobodys == plain::no)
        for (plain::party q = 0; q != states; ++q) {
          if (one_in(3)) p.sovereigns.push_back(q);
          if (one_in(3)) p.administrators.push_back(q);
        }
      if (one_in(2)) p.areas.push_back({below(2), one_in(2)});
      w.places.push_back(p);
    }
    for (int i = below(3); i != 0; --i)
      w.areas.push_back({below(2), one_in(2) ? plain::none : below(3),
                         static_cast<plain::rule>(below(3)), a_state(), a_stretch(3)});
    for (plain::party p = plain::nobody; p != states; ++p)
      if (one_in(2)) w.traits.push_back({0, p, any_tri(), a_stretch(3)});
    if (one_in(2))
      for (int i = 1 + below(2); i != 0; --i)
        w.overrides.push_back({below(3), 1 + below(2), a_word(false), one_in(2)});
    return w;
  }
  plain::event an_event(const plain::world& w) {
    plain::event e;
    const auto side = [&] { return one_in(8) ? plain::nobody : somebody(); };
    e.attacker = side();
    do e.target = side();
    while (e.target == e.attacker && e.target != plain::nobody);
    const auto is_side = [&](plain::party p) {
      bool found = p == e.attacker || p == e.target;
      if (e.attacker == body || e.target == body)
        for (const auto& [member, during] : w.members) found = found || p == member;
      return found;
    };
    e.kind = one_in(2) ? plain::happened::armed : static_cast<plain::happened>(below(9));
    if (!one_in(4)) e.place = below(4);  // the last is defined nowhere
    e.hits_forces = any_tri();
    if (!one_in(12)) {
      e.day = below(days_of_play);
      if (one_in(4)) e.known_on = e.day + below(15);
      if (one_in(4)) e.war_began = e.day - below(15);
      if (e.war_began < 0) e.war_began = plain::no_day;
    }
    if (one_in(2)) e.conflict = below(2);
    e.provoked = any_tri();
    if (one_in(3))
      if (const plain::party p = somebody(); !is_side(p)) e.in_aid_of = p;
    e.in_defence = one_in(2) ? plain::open : any_tri();
    for (int i = below(3); i != 0; --i)
      e.attributed.push_back(
          {one_in(2) && e.attacker != plain::nobody ? e.attacker : somebody(), below(3)});
    for (std::vector<plain::war>* wars : {&e.fighting, &e.since})
      for (int i = one_in(2) ? 0 : below(4); i != 0; --i)
        if (const plain::war one{somebody(), somebody()}; one.opened_by != one.against)
          wars->push_back(one);
    e.all_wars = !one_in(3);
    for (plain::party p = 0; p <= outsider; ++p) {
      if (one_in(6) && !is_side(p))
        e.supporters.push_back(p);
      else if (one_in(6) && !is_side(p))
        e.of_target.push_back(p);
      if (one_in(6)) e.mobilizing.push_back(p);
    }
    e.all_supporters = !one_in(3);
    e.all_of_target = one_in(2);
    e.all_mobilizing = one_in(2);
    for (int i = below(2); i != 0; --i) e.invoked.push_back({below(3), 1 + below(2)});
    if (one_in(4))
      if (const std::pair one{a_state(), a_state()}; one.first != one.second)
        e.waived.push_back(one);
    if (one_in(4)) e.counted.push_back({somebody(), below(4)});
    for (int i = below(6); i != 0; --i) {
      plain::statement s;
      s.what = static_cast<plain::fact>(below(1 + static_cast<int>(plain::fact::trait)));
      s.value = any_tri();
      const int of = below(3);
      if (of == 0) s.of_party = somebody();
      if (of == 1) s.of_agreement = below(3);
      e.stated.push_back(s);
    }
    return e;
  }

 private:
  std::mt19937 random_;
};

// --- told to the library

party_code code_of(plain::party p) {
  if (p == plain::nobody) return {};
  if (p == body) return party_code{"BODY"};
  return p == outsider ? party_code{"OUT"} : party_code::parse("P" + std::to_string(p)).value();
}
agreement_code treaty(int number) {
  return agreement_code::parse("A" + std::to_string(number)).value();
}
term_code area_code(int name) { return name == 0 ? term_code{"AREA0"} : term_code{"AREA1"}; }
term_code conflict_code(int name) { return name == 0 ? term_code{"WAR0"} : term_code{"WAR1"}; }
text article_name(int number) { return number == 1 ? text{"1"} : text{"2"}; }
date day_of(int day) {
  if (day <= -1000) return date::dawn();
  if (day >= 1000) return date::never();
  return date::from_days(day);
}
spell told(const plain::stretch& s) {
  spell made;
  made.from.earliest_ = day_of(s.begins_first);
  made.from.latest_ = day_of(s.begins_last);
  made.until.earliest_ = day_of(s.ends_first);
  made.until.latest_ = day_of(s.ends_last);
  return made;
}
truth told(plain::tri t) { return t == plain::open ? truth::unknown : truth{t == plain::yes}; }
list<party_code> told(const std::vector<plain::party>& some) {
  std::vector<party_code> made;
  for (const plain::party p : some) made.push_back(code_of(p));
  return list<party_code>(made);
}
term_code told(const plain::word& w) {
  using plain::ask;
  const auto with = [](const char* name, const auto& argument) {
    return term_code::parse(std::string{name} + ":" + std::string{argument.view()}).value();
  };
  switch (w.what) {
    case ask::armed_attack:
      return "armed_attack";
    case ask::aggression:
      return "aggression";
    case ask::threat_of_attack:
      return "threat_of_attack";
    case ask::war_of_a_party:
      return "war_of_a_party";
    case ask::mobilization:
      return "mobilization";
    case ask::object_of_hostilities:
      return "object_of_hostilities";
    case ask::dispute_between_parties:
      return "dispute_between_parties";
    case ask::no_provocation:
      return "no_provocation";
    case ask::request_by_victim:
      return "request_by_victim";
    case ask::invocation_by_victim:
      return "invocation_by_victim";
    case ask::collective_determination:
      return "collective_determination";
    case ask::domestic_process:
      return "domestic_process";
    case ask::attacked_by_two_powers:
      return "attacked_by_two_powers";
    case ask::adversary_count:
      return term_code::parse("adversary_count:" + std::to_string(w.with)).value();
    case ask::attacker_in:
      return with("attacker_in", code_of(w.with));
    case ask::attacker_not:
      return with("attacker_not", code_of(w.with));
    case ask::attacker_supported_by:
      return with("attacker_supported_by", code_of(w.with));
    case ask::ally_attacked:
      return with("ally_attacked", code_of(w.with));
    case ask::any_of_mobilises:
      return with("any_of_mobilises", code_of(w.with));
    case ask::co_obligor_assists:
      return w.with == plain::none ? term_code{"co_obligor_assists"}
                                   : with("co_obligor_assists", code_of(w.with));
    case ask::attacker_is:
      return "attacker_is:sea_power";
    case ask::attacker_is_no_party:
      return "attacker_is_no_party";
    case ask::attacker_not_already_belligerent:
      return "attacker_not_already_belligerent";
    case ask::attribution_established:
      return "attribution_established";
    case ask::conflict:
      return with("conflict", conflict_code(w.with));
    case ask::location:
      return with("location", area_code(w.with));
    case ask::own_word:
      return "own_word";
  }
  return {};
}
list<term_code> told(const std::vector<plain::word>& words) {
  std::vector<term_code> made;
  for (const plain::word& w : words) made.push_back(told(w));
  return list<term_code>(made);
}
constexpr std::pair<int, duty> kinds_of_duty[]{{plain::helps, duty::defence},
                                               {plain::joins, duty::offence},
                                               {plain::stands_aside, duty::neutrality},
                                               {plain::consults, duty::consultation},
                                               {plain::keeps_peace, duty::nonaggression}};
facts told(const plain::world& w) {
  facts all;
  for (plain::party p = 0; p != w.parties; ++p) {
    party_record record;
    record.code = code_of(p);
    record.name = record.code.as_text();
    if (p == w.body) record.kind = party_kind::alliance;
    all.parties.push_back(record);
  }
  for (const auto& [member, during] : w.members) {
    membership_record record;
    record.body = code_of(w.body);
    record.party = code_of(member);
    record.during = told(during);
    all.memberships.push_back(record);
  }
  for (std::size_t i = 0; i != w.agreements.size(); ++i) {
    const plain::agreement& a = w.agreements[i];
    agreement_record record;
    record.code = treaty(static_cast<int>(i));
    record.name = record.code.as_text();
    record.in_force = told(a.life).from;
    record.ended = told(a.life).until;
    std::vector<party_spell> bonds;
    for (const plain::bond& b : a.bonds)
      bonds.push_back({code_of(b.who), told(b.during),
                       b.phase == 0   ? text{}
                       : b.phase == 1 ? text{"one"}
                                      : text{"two"}});
    record.parties = list<party_spell>(bonds);
    std::vector<article_record> articles;
    for (const plain::article& article : a.articles) {
      article_record made;
      made.number = article_name(article.number);
      if (article.reading != 0)
        made.reading = article.reading == 1 ? term_code{"text"} : term_code{"other"};
      for (const auto& [bit, kind] : kinds_of_duty)
        if ((article.pledges & bit) != 0) made.pledges |= flag_set<duty>{kind};
      made.bearers = told(article.bearers);
      made.beneficiaries = told(article.beneficiaries);
      made.triggers = told(article.triggers);
      made.conditions = told(article.conditions);
      made.exceptions = told(article.exceptions);
      std::vector<term_code> areas;
      for (const int name : article.areas) areas.push_back(area_code(name));
      made.areas = list<term_code>(areas);
      made.during = told(article.during);
      articles.push_back(made);
    }
    record.articles = list<article_record>(articles);
    all.agreements.push_back(record);
  }
  all.coverage = period{day_of(w.covered_from), day_of(w.covered_until)};
  return all;
}
place_code place_name(int number) {
  return place_code::parse("place" + std::to_string(number)).value();
}
background scene_of(const plain::world& w) {
  background scene;
  for (std::size_t i = 0; i != w.places.size(); ++i) {
    const plain::place& p = w.places[i];
    place_record made;
    made.code = place_name(static_cast<int>(i));
    made.held = p.is_nobodys == plain::yes ? sovereignty::none : sovereignty::unknown;
    made.sovereigns = told(p.sovereigns);
    made.administered_by = told(p.administrators);
    made.during = told(p.during);
    std::vector<place_in_area> areas;
    for (const auto& [name, forces_alone] : p.areas)
      areas.push_back({area_code(name), forces_alone});
    made.areas = list<place_in_area>(areas);
    scene.places.push_back(made);
  }
  for (const plain::area& a : w.areas) {
    area_record made;
    made.area = area_code(a.name);
    if (a.of != plain::none) made.agreement = treaty(a.of);
    made.rule = a.by == plain::rule::listed               ? area_rule::listed
                : a.by == plain::rule::sovereign_is_party ? area_rule::sovereign_is_party
                                                          : area_rule::administered_by;
    made.administrator = code_of(a.administrator);
    made.during = told(a.during);
    scene.areas.push_back(made);
  }
  for (const plain::trait& t : w.traits) {
    trait_record made;
    made.trait = "sea_power";
    made.party = code_of(t.who);
    made.value = told(t.value);
    made.during = told(t.during);
    scene.traits.push_back(made);
  }
  return scene;
}
std::vector<override_rule> overrides_of(const plain::world& w) {
  std::vector<override_rule> rules;
  for (const plain::overriding& o : w.overrides) {
    override_rule made;
    made.of = treaty(o.of);
    made.under = article_name(o.under);
    made.when = told(o.when);
    made.lifts = o.lifts;
    rules.push_back(made);
  }
  return rules;
}
term_code told(plain::fact f) {
  switch (f) {
    case plain::fact::armed_attack_threshold:
      return "armed_attack_threshold";
    case plain::fact::aggression:
      return "aggression";
    case plain::fact::threatened:
      return "threatened";
    case plain::fact::request_by_victim:
      return "request_by_victim";
    case plain::fact::collective_determination:
      return "collective_determination";
    case plain::fact::domestic_process:
      return "domestic_process";
    case plain::fact::co_obligor_assists:
      return "co_obligor_assists";
    case plain::fact::already_belligerent:
      return "already_belligerent";
    case plain::fact::own_word:
      return "own_word";
    case plain::fact::trait:
      return "sea_power";
  }
  return {};
}
incident told(const plain::event& e) {
  incident made;
  made.attacker = code_of(e.attacker);
  made.target = code_of(e.target);
  constexpr incident_kind kinds[]{
      incident_kind::unknown,         incident_kind::armed,          incident_kind::nonstate_armed,
      incident_kind::cyber_attack,    incident_kind::missile_attack, incident_kind::hybrid_attack,
      incident_kind::threat_of_force, incident_kind::mobilizes,      incident_kind::declares_war};
  made.kind = kinds[static_cast<std::size_t>(e.kind)];
  if (e.place != plain::none) made.place = place_name(e.place);
  if (e.hits_forces != plain::open)
    made.object =
        e.hits_forces == plain::yes ? incident_object::forces : incident_object::territory;
  if (e.day != plain::no_day) made.day = day_of(e.day);
  if (e.known_on != plain::no_day) made.known_on = day_of(e.known_on);
  if (e.war_began != plain::no_day) made.war_began = day_of(e.war_began);
  if (e.conflict != plain::none) made.conflict = conflict_code(e.conflict);
  made.provoked = told(e.provoked);
  made.in_aid_of = code_of(e.in_aid_of);
  made.in_defence = told(e.in_defence);
  std::vector<attribution> attributed;
  for (const auto& [who, how] : e.attributed)
    attributed.push_back({code_of(who), static_cast<attribution_degree>(how)});
  made.attributed_to = list<attribution>(attributed);
  const auto wars = [](const std::vector<plain::war>& some) {
    std::vector<war_between> all;
    for (const plain::war& w : some) all.push_back({code_of(w.opened_by), code_of(w.against)});
    return list<war_between>(all);
  };
  made.fighting = {wars(e.fighting), e.all_wars};
  made.since = wars(e.since);
  made.supporters = {told(e.supporters), e.all_supporters};
  made.supporters_of_target = {told(e.of_target), e.all_of_target};
  made.mobilizing = {told(e.mobilizing), e.all_mobilizing};
  std::vector<invocation> invoked;
  for (const auto& [of, article] : e.invoked)
    invoked.push_back({treaty(of), article_name(article)});
  made.invoked = list<invocation>(invoked);
  std::vector<waiver> waived;
  for (const auto& [by, of] : e.waived) waived.push_back({code_of(by), code_of(of)});
  made.waived = list<waiver>(waived);
  std::vector<adversary_count> counted;
  for (const auto& [who, count] : e.counted)
    counted.push_back({code_of(who), static_cast<unsigned>(count)});
  made.adversaries = list<adversary_count>(counted);
  std::vector<stated_fact> stated;
  for (const plain::statement& s : e.stated) {
    term_code of = term_code::renamed(code_of(s.of_party));
    if (s.of_agreement != plain::none) of = term_code::renamed(treaty(s.of_agreement));
    stated.push_back({told(s.what), of, told(s.value)});
  }
  made.stated = list<stated_fact>(stated);
  return made;
}

// --- compared

plain::tri plainly(duty_status status) {
  return status == duty_status::obliged       ? plain::yes
         : status == duty_status::not_obliged ? plain::no
                                              : plain::open;
}
struct tally {
  std::size_t worlds = 0, answers = 0, of_bodies = 0;
  std::size_t obliged = 0, not_obliged = 0, pending = 0, different = 0;
  std::string first;
  /// @p how is asked only where something differs.
  template <class How>
  void add(bool is_different, const How& how) {
    if (!is_different) return;
    ++different;
    if (first.empty()) first = how();
  }
};

/// The duties of an article that are judged together: help in war, and each other kind by itself.
std::vector<int> parts_of(const plain::article& a) {
  std::vector<int> parts;
  const int help = a.pledges & (plain::helps | plain::joins);
  if (help != 0 || (a.pledges == 0 && !a.triggers.empty())) parts.push_back(help);
  for (const int kind : {plain::stands_aside, plain::consults, plain::keeps_peace})
    if ((a.pledges & kind) != 0) parts.push_back(kind);
  return parts;
}
int part_of(flag_set<duty> pledges) {
  int part = 0;
  for (const auto& [bit, kind] : kinds_of_duty)
    if (pledges.contains(kind)) part |= bit;
  return part;
}

void compare(const plain::world& w, const casus_resolver& r, const plain::reading& as,
             const plain::event& e, tally& total) {
  const incident given = told(e);
  constexpr plain::tri not_asked = 2;
  const auto place_of = [](std::uint32_t clause, std::size_t bearer, std::size_t to) {
    return (clause * states + bearer) * states + to;
  };
  std::vector<plain::tri> expected(r.clauses().size() * states * states, not_asked);
  std::vector<int> times(expected.size());
  for (std::size_t bearer = 0; bearer != states; ++bearer)
    for (std::size_t to = 0; to != states; ++to)
      for (std::size_t a = 0; a != w.agreements.size(); ++a) {
        std::size_t duties = 0, found_here = 0;
        for (const plain::article& article : w.agreements[a].articles) {
          const auto may = [](const std::vector<plain::party>& some, std::size_t p) {
            return some.empty() || plain::lists(some, static_cast<plain::party>(p));
          };
          if (plain::counts(w.agreements[a], article, as) && may(article.bearers, bearer) &&
              may(article.beneficiaries, to))
            duties += parts_of(article).size();
        }
        r.ask(given, party_id{bearer}, party_id{to}, agreement_id{a},
              [&](const casus_finding& found) {
                ++found_here;
                ++total.answers;
                total.of_bodies += e.attacker == body || e.target == body ? 1U : 0U;
                const auto& clause = r.clauses()[found.clause];
                const plain::article& article = w.agreements[a].articles[clause.article];
                const plain::tri status = plain::question{w,
                                                          e,
                                                          as,
                                                          static_cast<int>(a),
                                                          article,
                                                          part_of(clause.pledges),
                                                          static_cast<plain::party>(bearer),
                                                          static_cast<plain::party>(to)}
                                              .status();
                expected[place_of(found.clause, bearer, to)] = status;
                ++(status == plain::yes  ? total.obliged
                   : status == plain::no ? total.not_obliged
                                         : total.pending);
                total.add(plainly(found.status) != status, [&] {
                  return "clause " + std::to_string(found.clause) + ", " + std::to_string(bearer) +
                         " to " + std::to_string(to) + ": plainly " + std::to_string(status) +
                         ", found " + std::string{name_of(found.status)};
                });
              });
        total.add(duties != found_here, [] { return "another number of duties"; });
      }
  // The list of those concerned has the same answers, and every duty that is owed.
  std::vector<casus_finding> listed, live;
  r.resolve(given, [&](const casus_finding& f) { listed.push_back(f); });
  r.resolve_live(given, [&](const casus_finding& f) { live.push_back(f); });
  std::vector<casus_finding> left;
  for (const casus_finding& f : listed) {
    if (f.status != duty_status::not_obliged) left.push_back(f);
    const std::size_t at = place_of(f.clause, f.bearer.index(), f.beneficiary.index());
    total.add(expected[at] != plainly(f.status), [] { return "another status in the list"; });
    ++times[at];
  }
  total.add(live != left, [] { return "another list of what may be owed"; });
  for (std::size_t at = 0; at != expected.size(); ++at) {
    total.add(times[at] > 1 || (expected[at] == plain::yes && times[at] != 1),
              [&] { return "listed " + std::to_string(times[at]) + " times"; });
  }
}

}  // namespace

TEST_CASE("what the page says, worked out plainly, is what is answered", "[casus][oracle]") {
  tally total;
  for (unsigned seed = 1; seed != 160; ++seed) {
    maker make{seed};
    const plain::world w = make.a_world();
    const auto built = world::build(told(w));
    if (!built.has_value()) continue;  // a party twice at once, or an agreement of one
    ++total.worlds;
    const std::vector<override_rule> rules = overrides_of(w);
    plain::reading as;
    as.is_lenient = make.one_in(3);
    as.older_wars = make.one_in(2) ? 1 : make.below(3);
    as.prefers_other = make.one_in(3);
    as.waiver_bars = make.one_in(3);
    casus_options options;
    options.reading.entry = as.is_lenient ? belligerency::lenient : belligerency::strict;
    options.reading.covers = static_cast<older_wars>(as.older_wars);
    if (as.prefers_other) options.reading.articles = {term_code{"other"}};
    options.reading.waiver_bars = as.waiver_bars;
    options.overrides = rules;
    const casus_resolver r{*built, scene_of(w), options};
    for (int i = 0; i != 16; ++i) compare(w, r, as, make.an_event(w), total);
  }
  CAPTURE(total.worlds, total.answers, total.of_bodies, total.obliged, total.not_obliged,
          total.pending, total.first);
  CHECK(total.different == 0);
  CHECK(total.answers > 300'000);
  CHECK(total.of_bodies > 60'000);
  CHECK(total.obliged > 3'000);
  CHECK(total.pending > 30'000);
}
