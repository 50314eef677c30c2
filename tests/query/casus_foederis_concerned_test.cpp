// SPDX-FileCopyrightText: 2026 The entente authors
// SPDX-License-Identifier: BSL-1.0
//
// Whom an incident concerns besides attacker and target, and what decides their duties; the words
// that newly encoded treaties asked for.
#include "support/made_pacts.hpp"
#include <entente/io/report_casus_foederis.hpp>
#include <entente/query/casus_foederis.hpp>
#include <entente/query/contradictions.hpp>
#include <entente/query/powers.hpp>
#include <entente/query/what_if.hpp>

#include <catch2/catch_test_macros.hpp>

#include <array>
#include <string>
#include <string_view>
#include <vector>

using namespace entente;
using namespace made;

namespace {

constexpr duty_status obliged = duty_status::obliged, not_obliged = duty_status::not_obliged,
                      pending = duty_status::pending;

constexpr std::array<std::string_view, 5> states{"AAA", "BBB", "CCC", "DDD", "EEE"};
world world_of(const std::vector<agreement_record>& agreements) {
  return world::build(facts_of(states, agreements)).value();
}
/// A and B in a pact of one article.
world pact_with(const term_code& when, std::vector<term_code> conditions = {},
                duty kind = duty::defence) {
  return world_of({pact("T", {{"AAA", {}}, {"BBB", {}}}, kind, when, std::move(conditions))});
}
incident attack_by_c(const party_code& target) {
  incident made = attack("CCC", target, incident_kind::armed, "1930-01-01");
  made.supporters_of_target = known_list<party_code>::none();
  return made;
}
called_duty duty_of(const casus_resolver& r, const incident& e, const char* from = "AAA",
                    const char* to = "BBB") {
  return casus_foederis_between(r, e, party_ref{from}, party_ref{to}, agreement_ref{"T"}).duties[0];
}
duty_status status(const casus_resolver& r, const incident& e, const char* from = "AAA",
                   const char* to = "BBB") {
  return duty_of(r, e, from, to).status;
}
std::size_t listed(const casus_resolver& r, const incident& e, std::string_view from = "AAA",
                   std::string_view to = "BBB") {
  std::size_t times = 0;
  for (const called_duty& d : casus_foederis(r, e).duties)
    times += d.by.subject.view() == from && d.by.object.view() == to ? 1U : 0U;
  return times;
}
incident with(incident event, std::initializer_list<stated_fact> stated) {
  event.stated = list<stated_fact>(stated);
  return event;
}
struct neighbour_attacked {
  static constexpr std::string_view word = "neighbour_attacked";
  static constexpr truth holds(const casus& c) {
    return truth{c.event.target.view() == "DDD" && c.beneficiary.view() == "BBB"};
  }
};
struct bearer_attacked {
  static constexpr std::string_view word = "bearer_attacked";
  static constexpr truth holds(const casus& c) { return c.is_attacked(c.bearer); }
};

}  // namespace

TEST_CASE("a duty to a bystander is listed where what is stated sets it off", "[casus]") {
  struct set_off {
    term_code trigger;
    stated_fact fact;
  };
  const incident on_d = attack_by_c("DDD");
  for (const auto& [trigger, fact] :
       {set_off{"threatened_in_opinion_of_a_party", {"opinion_of_any_party", "AAA", truth::yes}},
        {"threat_to_independence", {"threat_to_independence", "BBB", truth::yes}},
        {"threat_to_independence", {"threat_to_independence", {}, truth::yes}},
        {"threat_of_attack", {"threatened", {}, truth::yes}},
        {"any_fact_endangering_peace", {"fact_endangering_peace", {}, truth::yes}},
        {"question_on_commitments", {"question_on_commitments", {}, truth::yes}},
        {"menace", {"menace", "BBB", truth::yes}},
        {"menace", {"menace", "AAA", truth::yes}},
        {"menace", {"menace", "T", truth::yes}}}) {
    CAPTURE(trigger.view(), fact.of.view());
    const casus_resolver r{pact_with(trigger), {}};
    CHECK(status(r, with(on_d, {fact})) == obliged);
    CHECK(listed(r, with(on_d, {fact})) == 1);
    // With nothing stated no pair of bystanders is listed for want of knowledge.
    CHECK(status(r, on_d) != obliged);
    CHECK(listed(r, on_d) == 0);
    // The cascade calls the bearer, and powers know of the duty.
    const incident stated = with(on_d, {fact});
    const cascade followed = what_if(r, stated, honour_all{});
    CHECK_FALSE(followed.calls.empty());
    CHECK_FALSE(powers_over(casus_foederis(r, stated), r).empty());
  }
}

TEST_CASE("a duty to a bystander is listed where a rule of one's own sets it off", "[casus]") {
  casus_options options;
  options.conditions = conditions_with<neighbour_attacked, bearer_attacked>;
  const casus_resolver by_neighbour{pact_with("neighbour_attacked"), {}, options};
  CHECK(listed(by_neighbour, attack_by_c("DDD")) == 1);
  CHECK(status(by_neighbour, attack_by_c("DDD")) == obliged);
  CHECK(listed(by_neighbour, attack_by_c("DDD"), "BBB", "AAA") == 0);
  CHECK(listed(by_neighbour, attack_by_c("EEE")) == 0);
  // An attack on the bearer: A is attacked, and has to fight for B.
  const casus_resolver by_own{pact_with("bearer_attacked"), {}, options};
  CHECK(status(by_own, attack_by_c("AAA")) == obliged);
  CHECK(listed(by_own, attack_by_c("AAA")) == 1);
  CHECK(listed(by_own, attack_by_c("DDD")) == 0);
}

TEST_CASE("a guarantee of third states is set off by an attack on one of them", "[casus]") {
  const casus_resolver r{pact_with("target_in:DDD/EEE", {"armed_attack_threshold"}), {}};
  for (const party_code& third : {party_code{"DDD"}, party_code{"EEE"}}) {
    CHECK(status(r, attack_by_c(third)) == obliged);
    CHECK(listed(r, attack_by_c(third)) == 1);
  }
  CHECK(status(r, attack_by_c("BBB")) == not_obliged);
  incident threat = attack_by_c("DDD");
  threat.kind = incident_kind::threat_of_force;
  CHECK(status(r, threat) == not_obliged);
  threat = attack_by_c({});
  CHECK(status(r, threat) == pending);
  const casus_resolver mistyped{pact_with("target_in:ZZZ"), {}};
  CHECK(status(mistyped, attack_by_c("BBB")) == pending);
}

TEST_CASE("who is neither attacker nor target is no adversary", "[casus]") {
  const casus_resolver r{pact_with("threat_to_independence"), {}};
  incident e = with(attack_by_c("DDD"), {{"threat_to_independence", "BBB", truth::yes}});
  e.supporters = {};  // B may support the attacker or not: A is neither
  CHECK(status(r, e) == obliged);
  e.attacker = {};  // it may be A
  CHECK(status(r, e) == pending);
  // The target is taken for no adversary of its ally, unless that one supports who attacks it.
  e = with(attack_by_c("AAA"), {{"threat_to_independence", "BBB", truth::yes}});
  e.supporters = {};
  CHECK(status(r, e) == obliged);
  e.supporters = known_list<party_code>::only({"BBB"});
  CHECK(status(r, e) == not_obliged);
  // The attacker may be one.
  e = with(attack("AAA", "DDD", incident_kind::armed, "1930-01-01"),
           {{"threat_to_independence", "BBB", truth::yes}});
  e.supporters = {};
  CHECK(status(r, e) == pending);
}

TEST_CASE("two powers attack: not where the ally opened one of the wars", "[casus]") {
  const casus_resolver two{pact_with("armed_attack", {"attacked_by_two_powers"}), {}};
  const casus_resolver count{pact_with("armed_attack", {"adversary_count:2"}), {}};
  const auto given = [](std::vector<war_between> before, std::vector<war_between> since) {
    incident e = attack_by_c("BBB");
    e.fighting = {list<war_between>(before), true};
    e.since = list<war_between>(since);
    return e;
  };
  CHECK(status(two, given({}, {})) == not_obliged);
  CHECK(status(two, given({{"DDD", "BBB"}}, {})) == obliged);
  CHECK(status(two, given({}, {{"DDD", "BBB"}})) == obliged);
  CHECK(status(two, given({{"BBB", "DDD"}}, {})) == not_obliged);
  CHECK(status(two, given({}, {{"BBB", "DDD"}})) == not_obliged);
  CHECK(status(count, given({{"BBB", "DDD"}}, {})) == obliged);
  CHECK(status(two, given({{"BBB", "DDD"}, {"EEE", "BBB"}}, {})) == obliged);
  CHECK(status(two, given({{"BBB", "DDD"}, {"DDD", "BBB"}}, {})) == pending);  // who opened it?
  incident e = given({{"BBB", "DDD"}}, {});
  e.fighting.all = false;
  CHECK(status(two, e) == pending);

  // B attacks a league of which D is a member: whether that is a war with D is not known.
  facts rows = facts_of(states, {pact("T", {{"AAA", {}}, {"BBB", {}}}, duty::defence,
                                      "war_of_a_party", {"attacked_by_two_powers"})});
  party_record league;
  league.code = "LEAGUE";
  league.kind = party_kind::alliance;
  rows.parties.push_back(league);
  membership_record member;
  member.body = "LEAGUE";
  member.party = "DDD";
  rows.memberships.push_back(member);
  const casus_resolver by_league{world::build(rows).value(), {}};
  e = attack("BBB", "LEAGUE", incident_kind::armed, "1930-01-01");
  e.fighting = known_list<war_between>::only({{"DDD", "BBB"}, {"EEE", "BBB"}});
  CHECK(status(by_league, e) == obliged);
  e.fighting = known_list<war_between>::only({{"DDD", "BBB"}});
  e.adversaries = {{"BBB", 2}};
  CHECK(status(by_league, e) == pending);
  e.fighting = known_list<war_between>::only({{"EEE", "BBB"}});
  CHECK(status(by_league, e) == not_obliged);  // the other one is the league
}

TEST_CASE("what is said of one bearer goes before what the victim asks of all", "[casus]") {
  const casus_resolver r{world_of({pact("T", {{"AAA", {}}, {"BBB", {}}, {"DDD", {}}}, duty::defence,
                                        "armed_attack", {"request_by_victim"})}),
                         {}};
  const term_code request{"request_by_victim"};
  for (const term_code& all : {term_code{"BBB"}, term_code{"T"}, term_code{}}) {
    const incident but_one =
        with(attack_by_c("BBB"), {{request, all, truth::yes}, {request, "DDD", truth::no}});
    CHECK(diagnose(r, but_one).empty());
    CHECK(status(r, but_one, "AAA") == obliged);
    CHECK(status(r, but_one, "DDD") == not_obliged);
    const incident only_one =
        with(attack_by_c("BBB"), {{request, all, truth::no}, {request, "DDD", truth::yes}});
    CHECK(status(r, only_one, "AAA") == not_obliged);
    CHECK(status(r, only_one, "DDD") == obliged);
  }
}

TEST_CASE("half an argument names nobody, and words that nothing answers are told", "[casus]") {
  for (const term_code& word :
       {term_code{"attacker_in:CCC_supported_by_"}, term_code{"attacker_in:AAA/CCC_supported_by_"}})
    CHECK(status(casus_resolver{pact_with("armed_attack", {word}), {}}, attack_by_c("BBB")) ==
          pending);
  CHECK(status(casus_resolver{pact_with("armed_attack", {"attacker_in:CCC"}), {}},
               attack_by_c("BBB")) == obliged);

  facts rows = facts_of(
      states,
      {pact("T", {{"AAA", {}}, {"BBB", {}}}, duty::defence, "armed_atack",
            {"no_provokation", "no_provocation", "attacker_in:CCC", "in_fog", "in_winter"})});
  article_record article = rows.agreements[0].articles[0];
  article.areas = {"nowhere"};
  rows.agreements[0].articles = {article};
  term_record fog;
  fog.kind = term_kind::condition;
  fog.code = "in_fog";
  fog.label = "fog";
  rows.terms.push_back(fog);
  casus_options options;
  const condition_row winter[]{{"in_winter", [](const casus&) { return truth{truth::yes}; }}};
  options.conditions = condition_table{winter};
  const world w = world::build(rows).value();
  const auto words = [](const row_list<unanswered_word>& found) {
    std::string all;
    for (const unanswered_word& one : found) all += to_string(one.word) + " ";
    return all;
  };
  const casus_resolver r{w, {}, options};
  CHECK(words(unanswered_words(r)) == "armed_atack nowhere no_provokation ");
  CHECK(words(unanswered_words(r, with({}, {{"armed_atack", {}, truth::yes}}))) ==
        "nowhere no_provokation ");
  CHECK(words(unanswered_words(casus_resolver{w, {}})) ==
        "armed_atack nowhere no_provokation in_winter ");
  CHECK(sentence(unanswered_words(r)[2]) ==
        "Nothing answers \"no_provokation\", on which article 1 of T hangs.");
  CHECK(report_of(unanswered_words(r)).lines.size() == 3);
}

TEST_CASE("an attacker that is no state, and who is behind it", "[casus]") {
  const auto by = [](const term_code& word) {
    return casus_resolver{pact_with("armed_attack", {word}), {}};
  };
  const casus_resolver plain = by("armed_attack_threshold"), state = by("attacker_is_a_state"),
                       abroad = by("directed_from_abroad"), known = by("attribution_established");
  incident e = attack_by_c("BBB");
  CHECK(status(state, e) == obliged);
  e.attacker = "REBELS";
  CHECK(status(state, e) == pending);
  e.kind = incident_kind::nonstate_armed;
  CHECK(status(plain, e) == obliged);  // an armed attack it is
  CHECK(status(state, e) == not_obliged);
  e.attacker_is_state = truth::no;
  CHECK(status(abroad, e) == pending);
  for (const attribution_degree degree :
       {attribution_degree::suspected, attribution_degree::assessed}) {
    e.attributed_to = {{"CCC", degree}};
    CHECK(status(abroad, e) == pending);
    CHECK(status(known, e) == pending);
  }
  e.attributed_to = {{"CCC", attribution_degree::established}};
  CHECK(status(abroad, e) == obliged);
  CHECK(status(known, e) == obliged);
  CHECK(status(state, e) == not_obliged);
  for (const char* nobody_abroad : {"REBELS", "BBB", "OTHERS"}) {
    e.attributed_to = {
        {party_code{party_code::parse(nobody_abroad).value()}, attribution_degree::established}};
    CHECK(status(abroad, e) == pending);
  }
}

TEST_CASE("another who owes the same does not assist where all are known, or on the other side",
          "[casus]") {
  const casus_resolver r{world_of({pact("T", {{"AAA", {}}, {"BBB", {}}, {"DDD", {}}}, duty::defence,
                                        "armed_attack", {"co_obligor_assists"})}),
                         {}};
  incident e = attack_by_c("BBB");
  CHECK(status(r, e) == not_obliged);  // D neither fights nor helps
  e.supporters_of_target = {};
  CHECK(status(r, e) == pending);
  e.supporters = known_list<party_code>::only({"DDD"});  // it helps the attacker
  CHECK(status(r, e) == not_obliged);
  e.since = {{"DDD", "CCC"}};
  CHECK(status(r, e) == obliged);
  // One whom the world does not know may be anybody, unless it is stated of it.
  const casus_resolver named{pact_with("armed_attack", {"co_obligor_assists:ZZZ"}), {}};
  CHECK(status(named, attack_by_c("BBB")) == pending);
  CHECK(status(named, with(attack_by_c("BBB"), {{"co_obligor_assists", "ZZZ", truth::no}})) ==
        not_obliged);
}

TEST_CASE("an attacker that is joined by a kind of power", "[casus]") {
  background scene;
  for (const std::string_view power : {"DDD", "CCC"}) {
    trait_record trait;
    trait.trait = "hill_power";
    trait.party = party_code::parse(power).value();
    trait.value = truth{power == "DDD"};
    scene.traits.push_back(trait);
  }
  const casus_resolver r{pact_with("armed_attack", {"supporter_is:hill_power"}), scene};
  incident e = attack_by_c("BBB");
  CHECK(status(r, e) == not_obliged);
  e.supporters = known_list<party_code>::only({"DDD"});
  CHECK(status(r, e) == obliged);
  e.supporters = known_list<party_code>::only({"EEE"});  // of which nothing is known
  CHECK(status(r, e) == pending);
  e.supporters = {};
  CHECK(status(r, e) == pending);
  e.supporters = known_list<party_code>::none();
  e.since = {{"DDD", "BBB"}};
  CHECK(status(r, e) == obliged);
}

TEST_CASE("a body that finds is no party that votes, and the accused has no vote", "[powers]") {
  const casus_resolver r{pact_with("armed_attack", {"determination_by:LEAGUE"}), {}};
  const incident e = attack_by_c("BBB");
  CHECK(status(r, e) == pending);
  CHECK(status(r, with(e, {{"determination_by", "LEAGUE", truth::no}})) == not_obliged);
  CHECK(diagnose(r, with(e, {{"determination_by", "LEAGUE", truth::no}})).empty());
  std::size_t found = 0;
  for (const power& p : powers_over(casus_foederis(r, e), r)) {
    CHECK(p.kind != power_kind::veto);
    if (p.kind != power_kind::determine) continue;
    ++found;
    CHECK(sentence(p) == "LEAGUE can find that the case of T, article 1 is given.");
    CHECK(status(r, after_use(e, p)) == obliged);
  }
  CHECK(found == 1);

  const casus_resolver together{
      world_of({pact("T", {{"AAA", {}}, {"BBB", {}}, {"CCC", {}}}, duty::defence, "armed_attack",
                     {"collective_determination"})}),
      {}};
  std::string holders;
  for (const power& p : powers_over(casus_foederis(together, e), together))
    if (p.kind == power_kind::veto) holders += to_string(p.holder) + " ";
  CHECK(holders == "AAA BBB ");
}

TEST_CASE("a party is released from one article, from one agreement or from all", "[powers]") {
  agreement_record two = pact("T", {{"AAA", {}}, {"BBB", {}}}, duty::defence, "armed_attack");
  article_record second = two.articles[0];
  second.number = "2";
  two.articles = {two.articles[0], second};
  const casus_resolver r{
      world_of({two, pact("U", {{"AAA", {}}, {"BBB", {}}}, duty::defence, "armed_attack")}), {}};
  const auto waived = [&](const waiver& one) {
    incident e = attack_by_c("BBB");
    e.waived = {one};
    std::string all;
    for (const called_duty& d : casus_foederis(r, e).duties) {
      CHECK(d.status == obliged);
      if (d.waived) all += to_string(d.by.instrument) + to_string(d.by.article) + " ";
    }
    return all;
  };
  CHECK(waived({"BBB", "AAA"}) == "T1 T2 U1 ");
  CHECK(waived({"BBB", "AAA", "T"}) == "T1 T2 ");
  CHECK(waived({"BBB", "AAA", "T", "2"}) == "T2 ");
  CHECK(waived({"AAA", "BBB"}).empty());
  for (const power& p : powers_over(casus_foederis(r, attack_by_c("BBB")), r))
    if (p.kind == power_kind::waive && p.article.view() == "2") {
      CHECK(sentence(p) == "BBB can release AAA from T, article 2.");
      CHECK(after_use(attack_by_c("BBB"), p).waived[0] == waiver{"BBB", "AAA", "T", "2"});
    }
  incident wrong = attack_by_c("BBB");
  wrong.waived = {{"BBB", "AAA", "T", "9"}};
  REQUIRE(diagnose(r, wrong).size() == 1);
  CHECK(diagnose(r, wrong)[0].fault == incident_fault::invokes_what_is_not_there);
  wrong.waived = {{"BBB", "AAA", "T"}};
  CHECK(diagnose(r, wrong).empty());
}

TEST_CASE("a declaration in a war that goes on is no new attack", "[casus]") {
  agreement_record late = pact("T", {{"AAA", {}}, {"BBB", {}}}, duty::defence, "armed_attack");
  late.signed_on = "1929-06-01";
  late.in_force = "1929-06-01";
  const world w = world_of({late});
  for (const older_wars covers : {older_wars::never, older_wars::new_attacks, older_wars::always}) {
    casus_options options;
    options.reading.covers = covers;
    const casus_resolver r{w, {}, options};
    incident e = attack_by_c("BBB");
    e.fighting = known_list<war_between>::only({{"CCC", "BBB"}});
    e.war_began = "1929-01-01";
    CHECK(status(r, e) == (covers == older_wars::never ? not_obliged : obliged));
    e.kind = incident_kind::declares_war;
    CHECK(status(r, e) == (covers == older_wars::always ? obliged : not_obliged));
    e.fighting = known_list<war_between>::only({{"DDD", "BBB"}});  // a later entrant
    CHECK(status(r, e) == (covers == older_wars::never ? not_obliged : obliged));
  }
}

TEST_CASE("sentences name whom help is owed to, who finds alone, and each reason once", "[io]") {
  // C owes B help against D, and promised D to join no pact against it.
  agreement_record friends = pact("CD", {{"CCC", {}}, {"DDD", {}}}, duty::nonaggression, {});
  article_record promise = friends.articles[0];
  promise.triggers = {};
  promise.contents = {"no_pact_against"};
  friends.articles = {promise};
  const casus_resolver r{world_of({friends, pact("BC", {{"BBB", {}}, {"CCC", {}}}, duty::defence,
                                                 "armed_attack", {"attacker_in:DDD"})}),
                         {}};
  const auto found = pacts_against_friends(r, "1930-01-01");
  REQUIRE(found.size() == 1);
  CHECK(sentence(found[0], r) ==
        "CCC owes defence to BBB by article 1 of BC against DDD, and non-aggression to DDD by "
        "article 1 of CD. Nothing says which prevails.");

  const casus_resolver own_law{pact_with("armed_attack", {"domestic_process"}), {}};
  for (const power& p : powers_over(casus_foederis(own_law, attack_by_c("BBB")), own_law))
    if (p.kind == power_kind::determine)
      CHECK(sentence(p) == "AAA can find, by its own law, that the case of T, article 1 is given.");

  agreement_record both = pact("T", {{"AAA", {}}, {"BBB", {}}}, duty::defence, "armed_attack");
  article_record twice = both.articles[0];
  twice.triggers = {"armed_attack", "aggression"};
  both.articles = {twice};
  const casus_resolver two{world_of({both}), {}};
  CHECK(duty_of(two, attack_by_c("DDD")).failed.size() == 1);
  CHECK(sentence(duty_of(two, attack_by_c("DDD"))) ==
        "AAA does not owe BBB defence by article 1 of T, because BBB is not the party attacked.");
}

TEST_CASE("those who all owe each other the same are one line of a report", "[io]") {
  const incident seen = with(attack_by_c("DDD"), {{"opinion_of_any_party", "AAA", truth::yes}});
  const auto lines = [&](const std::vector<party_spell>& parties, const party_code& only_to) {
    agreement_record made =
        pact("T", parties, duty::consultation, "threatened_in_opinion_of_a_party");
    article_record article = made.articles[0];
    if (!only_to.empty()) article.beneficiaries = {only_to};
    made.articles = {article};
    std::string all;
    for (const report_line& line :
         report_of(casus_foederis(casus_resolver{world_of({made}), {}}, seen)).lines)
      all += line.says + "\n";
    return all;
  };
  CHECK(lines({{"AAA", {}}, {"BBB", {}}, {"EEE", {}}}, {}) ==
        "AAA, BBB, EEE owe each other consultation by article 1 of T.\n");
  CHECK(lines({{"AAA", {}}, {"BBB", {}}, {"EEE", {}}}, "BBB") ==
        "AAA, EEE owe BBB consultation by article 1 of T.\n");
  CHECK(lines({{"AAA", {}}, {"BBB", {}}}, {}) ==
        "BBB owes AAA consultation by article 1 of T.\n"
        "AAA owes BBB consultation by article 1 of T.\n");
}
