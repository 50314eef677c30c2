// SPDX-FileCopyrightText: 2026 The entente authors
// SPDX-License-Identifier: BSL-1.0
//
// Incidents in a made-up world, with answers worked out by hand: every word that articles may use,
// readings, exceptions, overrides, conditions of a client, and what cannot be.
#include "support/made_states.hpp"
#include <entente/entente.hpp>
#include <entente/io/atop_terms.hpp>
#include <entente/io/render.hpp>
#include <entente/io/report_casus_foederis.hpp>
#include <entente/query/casus_foederis.hpp>
#include <entente/query/powers.hpp>
#include <entente/world/load.hpp>
#include <entente/world/save.hpp>

#include <catch2/catch_test_macros.hpp>

#include <algorithm>
#include <string>
#include <vector>

using namespace entente;
using namespace made;

namespace {

/// What Arda owes Bora: one article for every condition, so that each can be asked for alone.
template <fixed_string Number, auto... Conditions>
using if_all = article<Number, pledge<duty::defence>, bearer<arda>, beneficiary<bora>,
                       when<armed_attack>, after<Conditions...>, gives<assist_with_all_means>>;

inline constexpr struct straits final : area<"straits", "the Straits"> {
} straits;
inline constexpr struct by_cora final : condition<"attacker_in:COR", "Cora attacks"> {
} by_cora;
inline constexpr struct by_cora_with_dora final
    : condition<"attacker_in:COR_supported_by_DOR", "Cora attacks with the support of Dora"> {
} by_cora_with_dora;
inline constexpr struct not_by_cora final : condition<"attacker_not:COR", "not Cora"> {
} not_by_cora;
inline constexpr struct three_adversaries final : condition<"adversary_count:3", "three attack"> {
} three_adversaries;
inline constexpr struct in_the_salt_war final : condition<"conflict:salt_war", "the salt war"> {
} in_the_salt_war;
inline constexpr struct by_a_sea_power final : condition<"attacker_is:sea_power", "a sea power"> {
} by_a_sea_power;
inline constexpr struct if_ersa_assists final
    : condition<"co_obligor_assists:ERS", "Ersa assists"> {
} if_ersa_assists;
inline constexpr struct in_winter final : condition<"in_winter", "it is winter"> {
} in_winter;
inline constexpr struct if_dora_mobilizes final
    : condition<"any_of_mobilises:DOR", "Dora mobilizes"> {
} if_dora_mobilizes;

inline constexpr struct guard final
    : agreement<"GUARD", "the Guard", is_an<treaty>, signed_on<"1900-01-01">,
                in_force<"1900-02-01">, ended<"1950-01-01">, between<arda, bora>, if_all<"plain">,
                if_all<"named", by_cora>, if_all<"supported", by_cora_with_dora>,
                if_all<"other", not_by_cora>, if_all<"three", three_adversaries>,
                if_all<"conflict", in_the_salt_war>, if_all<"kind", by_a_sea_power>,
                if_all<"co-obligor", if_ersa_assists>, if_all<"request", request_by_victim>,
                if_all<"invocation", invocation_by_victim>,
                if_all<"vote", collective_determination>, if_all<"law", domestic_process>,
                if_all<"abroad", directed_from_abroad>, if_all<"known", attribution_established>,
                if_all<"meek", no_provocation>, if_all<"demands", demands_refused>,
                if_all<"winter", in_winter>, if_all<"mobile", if_dora_mobilizes>,
                article<"place", pledge<duty::defence>, bearer<arda>, beneficiary<bora>,
                        when<armed_attack>, within<straits>>,
                article<"except", pledge<duty::defence>, bearer<arda>, beneficiary<bora>,
                        when<armed_attack>, unless<by_cora>>,
                article<"waived", pledge<duty::defence>, bearer<arda>, beneficiary<bora>,
                        when<armed_attack>, unless<waived_by_beneficiary>>,
                article<"peace", pledge<duty::nonaggression>>,
                article<"talk", pledge<duty::consultation>>,
                article<"aside", pledge<duty::neutrality>, when<object_of_hostilities>>> {
} guard;

const world& all() {
  static const world w{guard, cora, dora, ersa};
  return w;
}

background map_of_the_world() {
  background b;
  const provenance made_up{"made up", confidence::known, {}};
  b.places.push_back({"west",
                      "the West",
                      "territory",
                      sovereignty::sole,
                      {"BOR"},
                      {"BOR"},
                      {},
                      {},
                      {{"straits"}},
                      {},
                      made_up,
                      {}});
  b.places.push_back({"east",
                      "the East",
                      "territory",
                      sovereignty::sole,
                      {"BOR"},
                      {"BOR"},
                      {},
                      {},
                      {},
                      {},
                      made_up,
                      {}});
  b.places.push_back({"sea",
                      "the Sea",
                      "sea area",
                      sovereignty::none,
                      {},
                      {},
                      {},
                      {},
                      {{"straits", true}},
                      {},
                      made_up,
                      {}});
  b.areas.push_back(
      {"straits", "GUARD", "place", "the Straits", area_rule::listed, {}, {}, made_up, {}});
  b.traits.push_back({"sea_power", "COR", truth::yes, {}, made_up, {}});
  b.traits.push_back({"sea_power", "DOR", truth::no, {}, made_up, {}});
  return b;
}

/// Cora attacks Bora in the West, and everything else is known.
incident attack() {
  incident made;
  made.name = "the attack";
  made.attacker = "COR";
  made.target = "BOR";
  made.kind = incident_kind::armed;
  made.place = "west";
  made.object = incident_object::territory;
  made.day = "1910-06-01";
  made.attacker_is_state = truth::yes;
  made.provoked = truth::no;
  made.attributed_to = {{"COR", attribution_degree::established}};
  made.fighting = known_list<war_between>::none();
  made.supporters = known_list<party_code>::none();
  made.mobilizing = known_list<party_code>::none();
  return made;
}
incident with(incident event, std::initializer_list<stated_fact> stated) {
  std::vector<stated_fact> facts(event.stated.begin(), event.stated.end());
  facts.insert(facts.end(), stated);
  event.stated = list<stated_fact>(facts);
  return event;
}

const casus_resolver& resolver() {
  static const casus_resolver r{all(), map_of_the_world()};
  return r;
}

/// What one article says, of Arda to Bora by default.
const called_duty* find(const casus_answer& answer, std::string_view article,
                        std::string_view bearer = "ARD", std::string_view beneficiary = "BOR") {
  for (const called_duty& d : answer.duties)
    if (d.by.article.view() == article && d.by.subject.view() == bearer &&
        d.by.object.view() == beneficiary)
      return &d;
  return nullptr;
}
duty_status status(const incident& event, std::string_view article,
                   const casus_resolver& r = resolver()) {
  const casus_answer answer = casus_foederis(r, event);
  const called_duty* found = find(answer, article);
  REQUIRE(found != nullptr);
  // What decides is told exactly where something does.
  CHECK(found->failed.empty() == (found->status != duty_status::not_obliged));
  if (found->status == duty_status::pending) CHECK_FALSE(found->undetermined.empty());
  return found->status;
}
constexpr auto obliged = duty_status::obliged, not_obliged = duty_status::not_obliged,
               pending = duty_status::pending;

bool names(const row_list<deciding_test>& tests, std::string_view word) {
  return std::any_of(tests.begin(), tests.end(),
                     [&](const deciding_test& t) { return t.word.view() == word; });
}

}  // namespace

TEST_CASE("an attack obliges who promised help, and names what keeps others from it", "[casus]") {
  CHECK(status(attack(), "plain") == obliged);
  incident event = attack();
  event.target = "ARD";
  const casus_answer on_arda = casus_foederis(resolver(), event);
  CHECK(find(on_arda, "plain") == nullptr);  // Bora is not concerned
  event.target = "DOR";
  event.attacker = "BOR";
  CHECK(status(event, "plain") == not_obliged);
  const casus_answer by_bora = casus_foederis(resolver(), event);
  CHECK(names(find(by_bora, "plain")->failed, "beneficiary_attacked"));
}

TEST_CASE("each kind of incident is an armed attack, is none, or has to be found one", "[casus]") {
  incident event = attack();
  for (const auto& [kind, expected] : {std::pair{incident_kind::armed, obliged},
                                       {incident_kind::nonstate_armed, obliged},
                                       {incident_kind::missile_attack, obliged},
                                       {incident_kind::declares_war, obliged},
                                       {incident_kind::threat_of_force, not_obliged},
                                       {incident_kind::mobilizes, not_obliged},
                                       {incident_kind::cyber_attack, pending},
                                       {incident_kind::hybrid_attack, pending},
                                       {incident_kind::unknown, pending}}) {
    event.kind = kind;
    CAPTURE(name_of(kind));
    CHECK(status(event, "plain") == expected);
  }
  event.kind = incident_kind::cyber_attack;
  CHECK(status(with(event, {{"armed_attack_threshold", {}, truth::yes}}), "plain") == obliged);
  CHECK(status(with(event, {{"armed_attack_threshold", {}, truth::no}}), "plain") == not_obliged);
}

TEST_CASE("a named adversary, its supporter, and any other", "[casus]") {
  incident event = attack();
  CHECK(status(event, "named") == obliged);
  CHECK(status(event, "other") == not_obliged);
  CHECK(status(event, "supported") == not_obliged);
  CHECK(status(event, "except") == not_obliged);
  event.supporters = known_list<party_code>::only({"DOR"});
  CHECK(status(event, "supported") == obliged);
  event.supporters = {};
  event.fighting = {};
  CHECK(status(event, "supported") == pending);
  event = attack();
  event.fighting =
      known_list<war_between>::only({{"DOR", "BOR"}});  // who fights it, too, supports it
  CHECK(status(event, "supported") == obliged);
  event.attacker = "DOR";
  CHECK(status(event, "named") == not_obliged);
  CHECK(status(event, "other") == obliged);
  CHECK(status(event, "except") == obliged);
  event.attacker = {};
  for (const std::string_view article : {"named", "other", "except"})
    CHECK(status(event, article) == pending);
}

TEST_CASE("the number of adversaries, of those known or as stated", "[casus]") {
  incident event = attack();
  CHECK(status(event, "three") == not_obliged);
  event.fighting = known_list<war_between>::only({{"DOR", "BOR"}, {"BOR", "ERS"}, {"DOR", "BOR"}});
  CHECK(status(event, "three") == obliged);
  event.fighting = known_list<war_between>::some({{"DOR", "BOR"}});
  CHECK(status(event, "three") == pending);
  event.adversaries = {{"BOR", 3}};
  CHECK(status(event, "three") == obliged);
}

TEST_CASE("a particular conflict, a kind of adversary, another who owes the same", "[casus]") {
  incident event = attack();
  CHECK(status(event, "conflict") == pending);
  event.conflict = "salt_war";
  CHECK(status(event, "conflict") == obliged);
  event.conflict = "pepper_war";
  CHECK(status(event, "conflict") == not_obliged);

  CHECK(status(attack(), "kind") == obliged);
  event.attacker = "DOR";
  CHECK(status(event, "kind") == not_obliged);
  event.attacker = "ERS";  // nothing is known of it
  CHECK(status(event, "kind") == pending);
  CHECK(status(with(event, {{"sea_power", "ERS", truth::yes}}), "kind") == obliged);

  CHECK(status(attack(), "co-obligor") == pending);
  CHECK(status(with(attack(), {{"co_obligor_assists", "ERS", truth::no}}), "co-obligor") ==
        not_obliged);
  event = attack();
  event.since = {{"ERS", "COR"}};
  CHECK(status(event, "co-obligor") == obliged);
  event = attack();
  event.supporters_of_target = known_list<party_code>::some({"ERS"});
  CHECK(status(event, "co-obligor") == obliged);
  event.supporters_of_target = known_list<party_code>::none();
  CHECK(status(event, "co-obligor") == not_obliged);  // nobody fights, and nobody helps
  event.fighting = {};                                // it may be at war
  CHECK(status(event, "co-obligor") == pending);
}

TEST_CASE("what the victim, the parties and the bearer's own law have to do", "[casus]") {
  for (const auto& [article, word] :
       {std::pair<std::string_view, term_code>{"request", term_code{"request_by_victim"}},
        {"vote", term_code{"collective_determination"}},
        {"law", term_code{"domestic_process"}},
        {"demands", term_code{"demands_refused"}}}) {
    CAPTURE(article);
    CHECK(status(attack(), article) == pending);
    CHECK(status(with(attack(), {{word, {}, truth::yes}}), article) == obliged);
    CHECK(status(with(attack(), {{word, {}, truth::no}}), article) == not_obliged);
    CHECK(status(with(attack(), {{word, {}, truth::unknown}}), article) == pending);
  }
  // Asked of one agreement or party, nothing is said of others.
  CHECK(status(with(attack(), {{"request_by_victim", "GUARD", truth::yes}}), "request") == obliged);
  CHECK(status(with(attack(), {{"request_by_victim", "ARD", truth::yes}}), "request") == obliged);
  CHECK(status(with(attack(), {{"request_by_victim", "ERS", truth::yes}}), "request") == pending);
  // One article is called upon, not another.
  incident event = attack();
  event.invoked = {{"GUARD", "invocation"}};
  CHECK(status(event, "invocation") == obliged);
  CHECK(status(event, "request") == pending);
  event.invoked = {{"GUARD", "talk"}};
  CHECK(status(event, "invocation") == pending);
}

TEST_CASE("where it happened: in the area, outside, at sea, nobody knows", "[casus]") {
  incident event = attack();
  CHECK(status(event, "place") == obliged);
  event.place = "east";
  CHECK(status(event, "place") == not_obliged);
  event.place = "sea";
  CHECK(status(event, "place") == not_obliged);
  event.object = incident_object::forces;
  CHECK(status(event, "place") == obliged);
  event.object = incident_object::unknown;
  CHECK(status(event, "place") == pending);
  event.place = {};
  CHECK(status(event, "place") == pending);
}

TEST_CASE("who it is laid to, and from where it came", "[casus]") {
  incident event = attack();
  CHECK(status(event, "abroad") == obliged);
  CHECK(status(event, "known") == obliged);
  event.attributed_to = {{"COR", attribution_degree::assessed}};
  CHECK(status(event, "known") == pending);
  event.attributed_to = {{"COR", attribution_degree::suspected}};
  CHECK(status(event, "named") == pending);
  CHECK(status(event, "other") == pending);
  CHECK(status(event, "plain") == obliged);
  event.attacker = "NSA_RAIDERS";
  event.attacker_is_state = truth::no;
  event.kind = incident_kind::nonstate_armed;
  CHECK(status(event, "abroad") == pending);
  CHECK(status(event, "plain") == obliged);
  CHECK(status(with(event, {{"directed_from_abroad", {}, truth::yes}}), "abroad") == obliged);
  CHECK(status(with(event, {{"directed_from_abroad", {}, truth::no}}), "abroad") == not_obliged);
}

TEST_CASE("provocation, mobilization, neutrality, talks and peace", "[casus]") {
  incident event = attack();
  CHECK(status(event, "meek") == obliged);
  event.provoked = truth::yes;
  CHECK(status(event, "meek") == not_obliged);
  CHECK(status(event, "plain") == obliged);
  event.provoked = truth::unknown;
  CHECK(status(event, "meek") == pending);

  event = attack();
  CHECK(status(event, "mobile") == not_obliged);
  event.mobilizing = known_list<party_code>::only({"DOR"});
  CHECK(status(event, "mobile") == obliged);
  event.mobilizing = {};
  CHECK(status(event, "mobile") == pending);

  CHECK(status(event, "aside") == obliged);
  CHECK(status(event, "talk") == obliged);
  event.kind = incident_kind::threat_of_force;
  CHECK(status(event, "aside") == not_obliged);
  CHECK(status(event, "talk") == obliged);
  // A promise not to attack is owed by the attacker to the target.
  event = attack();
  event.attacker = "ARD";
  const casus_answer broken = casus_foederis(resolver(), event);
  REQUIRE(find(broken, "peace") != nullptr);
  CHECK(find(broken, "peace")->status == obliged);
  CHECK(find(broken, "plain")->status == not_obliged);
  CHECK(names(find(broken, "plain")->failed, "bearer_is_not_the_adversary"));
  const auto peace = [&] {
    const casus_answer a = casus_foederis_between(resolver(), event, arda, bora, guard);
    return find(a, "peace")->status;
  };
  event.attacker = "COR";
  CHECK(peace() == not_obliged);
  event.attacker = {};
  CHECK(peace() == pending);
}

TEST_CASE("an agreement in force on the day, and on no other", "[casus]") {
  incident event = attack();
  for (const auto& [day, expected] : {std::pair{date{"1900-01-31"}, not_obliged},
                                      {date{"1900-02-01"}, obliged},
                                      {date{"1949-12-31"}, obliged},
                                      {date{"1950-01-01"}, not_obliged}}) {
    event.day = day;
    const casus_answer asked = casus_foederis_between(resolver(), event, arda, bora, guard);
    CAPTURE(to_string(day));
    CHECK(find(asked, "plain")->status == expected);
    CHECK(names(find(asked, "plain")->failed, "treaty_in_force") == (expected == not_obliged));
  }
  event.day = incident::unknown_day;
  CHECK(status(event, "plain") == pending);
}

TEST_CASE("a waiver discharges a duty or, by another reading, keeps it from arising", "[casus]") {
  incident event = attack();
  event.waived = {{"BOR", "ARD"}};
  CHECK(status(event, "plain") == obliged);
  const casus_answer waived = casus_foederis(resolver(), event);
  CHECK(find(waived, "plain")->waived);
  CHECK(status(event, "waived") == not_obliged);
  CHECK(first_state(obliged, true) == duty_state::discharged);
  casus_options bars;
  bars.reading.waiver_bars = true;
  CHECK(status(event, "plain", {all(), map_of_the_world(), bars}) == not_obliged);
  event.waived = {{"ARD", "BOR"}};  // the other way round
  CHECK(status(event, "plain", {all(), map_of_the_world(), bars}) == obliged);
}

TEST_CASE("a word that nobody knows is unknown, with its reason, until it is stated", "[casus]") {
  const casus_answer answer = casus_foederis(resolver(), attack());
  const called_duty* winter = find(answer, "winter");
  CHECK(winter->status == pending);
  CHECK(names(winter->undetermined, "in_winter"));
  CHECK(sentence(*winter).find("it is winter") != std::string::npos);
  CHECK(status(with(attack(), {{"in_winter", {}, truth::yes}}), "winter") == obliged);
  CHECK(status(with(attack(), {{"in_winter", {}, truth::no}}), "winter") == not_obliged);
}

namespace {
/// A client's own condition, as a type.
struct in_winter_rule {
  static constexpr std::string_view word = "in_winter";
  static truth holds(const casus& c) { return truth{c.event.day.civil().month < 3}; }
};
}  // namespace

TEST_CASE("a client's condition: a row of a table, or a type", "[casus]") {
  const condition_row rows[]{
      {"in_winter", [](const casus& c) { return truth{c.event.day.civil().month < 3}; }}};
  incident january = attack();
  january.day = "1910-01-01";
  for (const condition_table& table : {condition_table{rows}, conditions_with<in_winter_rule>}) {
    casus_options own;
    own.conditions = table;
    const casus_resolver r{all(), map_of_the_world(), own};
    CHECK(status(attack(), "winter", r) == not_obliged);
    CHECK(status(january, "winter", r) == obliged);
    CHECK(status(january, "named", r) == obliged);  // the others are still there
  }
  // Another rule for a word of the library.
  const condition_row never[]{{"attacker_in", [](const casus&) { return truth::no; }}};
  casus_options replaced;
  replaced.conditions = condition_table{never};
  CHECK(status(attack(), "named", {all(), map_of_the_world(), replaced}) == not_obliged);
}

TEST_CASE("conditions of ATOP count for the obligation that they name, and open where uncoded",
          "[casus]") {
  struct coded_type final
      : agreement<"CODED", "Coded", is_an<treaty>, signed_on<"1900-01-01">, in_force<"1900-01-01">,
                  between<arda, bora>,
                  article<"1", pledge<duty::defence, duty::neutrality, duty::consultation>,
                          when<armed_attack>, after<defconpr, neucoadv, concoreq>>> {};
  static constexpr coded_type coded{};
  const world w{coded, cora};
  const casus_resolver r{w, {}};
  incident event = attack();
  const auto of = [&](duty kind) {
    for (const called_duty& d : casus_foederis(r, event).duties)
      if (d.pledges.contains(kind)) return d.status;
    return not_obliged;
  };
  CHECK(of(duty::defence) == obliged);
  CHECK(of(duty::neutrality) == pending);
  CHECK(of(duty::consultation) == pending);
  event = with(event, {{"request_by_victim", {}, truth::yes}, {"neucoadv", {}, truth::no}});
  event.provoked = truth::yes;
  CHECK(of(duty::defence) == not_obliged);
  CHECK(of(duty::neutrality) == not_obliged);
  CHECK(of(duty::consultation) == obliged);
}

TEST_CASE("a labelled override lifts a duty; one that restores it clashes, which is reported",
          "[casus]") {
  const override_rule lifts{
      "article 9 over article 1", "GUARD", "9", "GUARD", "plain", "in_winter", true, {}};
  override_rule restores = lifts;
  restores.when = "attacker_in:COR";
  restores.lifts = false;
  const auto asked = [&](std::span<const override_rule> overrides, const incident& event) {
    casus_options options;
    options.overrides = overrides;
    return casus_foederis({all(), map_of_the_world(), options}, event);
  };
  const incident winter = with(attack(), {{"in_winter", {}, truth::yes}});
  const incident summer = with(attack(), {{"in_winter", {}, truth::no}});
  const std::vector one{lifts}, both{lifts, restores};
  CHECK(find(asked(one, winter), "plain")->status == not_obliged);
  CHECK(names(find(asked(one, winter), "plain")->failed, "not_overridden"));
  CHECK(find(asked(one, summer), "plain")->status == obliged);
  CHECK(find(asked(one, attack()), "plain")->status == pending);
  const casus_answer clash = asked(both, winter);
  CHECK(find(clash, "plain")->status == pending);
  CHECK(names(find(clash, "plain")->undetermined, "overrides_agree"));
  CHECK(find(clash, "named")->status == obliged);  // of another article they say nothing
}

TEST_CASE("bad input: nobody attacks itself", "[casus][hostile]") {
  incident event = attack();
  event.attacker = "BOR";
  const casus_answer answer = casus_foederis(resolver(), event);
  CHECK(answer.duties.empty());
  REQUIRE(answer.faults.size() == 1);
  CHECK(answer.faults[0].fault == incident_fault::attacker_is_target);
  CHECK(sentence(answer.faults[0]) == "BOR cannot attack itself.");
  const casus_answer asked = casus_foederis_between(resolver(), event, arda, bora);
  CHECK(asked.duties[0].status == pending);
}

TEST_CASE("bad input: a place that nobody defined leaves it open and says so", "[casus][hostile]") {
  incident event = attack();
  event.place = "nowhere";
  CHECK(status(event, "place") == pending);
  const casus_answer answer = casus_foederis(resolver(), event);
  REQUIRE(answer.faults.size() == 1);
  CHECK(answer.faults[0].fault == incident_fault::place_is_not_defined);
  CHECK(answer.faults[0].about.view() == "nowhere");
}

TEST_CASE(
    "bad input: outside of what the facts cover, no is unknown, but for what an agreement "
    "says of itself",
    "[casus][hostile]") {
  incident event = attack();
  event.day = "1850-01-01";
  const casus_answer answer = casus_foederis_between(resolver(), event, arda, bora, guard);
  CHECK_FALSE(answer.is_complete);
  CHECK(find(answer, "plain")->status == not_obliged);
  CHECK(names(find(answer, "plain")->failed, "treaty_in_force"));
  CHECK(casus_foederis_between(resolver(), event, dora, bora).duties[0].status == pending);
  CHECK(casus_foederis_between(resolver(), attack(), dora, bora).duties[0].status == not_obliged);
}

TEST_CASE("bad input: all parties are on the attacker's side", "[casus][hostile]") {
  incident event = attack();
  event.attacker = "ARD";
  event.target = "COR";
  event.supporters = known_list<party_code>::only({"BOR"});
  const casus_answer answer = casus_foederis(resolver(), event);
  for (const called_duty& d : answer.duties)
    if (d.pledges.contains(duty::defence)) CHECK(d.status == not_obliged);
}

TEST_CASE("bad input: contradictory facts are found, and the fact is unknown", "[casus][hostile]") {
  const incident event = with(attack(), {{"collective_determination", {}, truth::yes},
                                         {"collective_determination", {}, truth::no}});
  CHECK(status(event, "vote") == pending);
  const casus_answer answer = casus_foederis(resolver(), event);
  REQUIRE(answer.faults.size() == 1);
  CHECK(answer.faults[0].fault == incident_fault::stated_both_ways);

  incident odd = attack();
  odd.known_on = "1910-05-31";
  odd.war_began = "1910-06-02";
  odd.fighting = known_list<war_between>::only({{"COR", "COR"}});
  odd.supporters = known_list<party_code>::only({"BOR"});
  std::vector<incident_fault> faults;
  for (const incident_finding& f : diagnose(odd)) faults.push_back(f.fault);
  CHECK(faults == std::vector{incident_fault::known_before_it_happened,
                              incident_fault::war_began_after_it, incident_fault::fights_itself,
                              incident_fault::supports_both_sides});
}

TEST_CASE("bad input: an empty incident, parties that nobody knows", "[casus][hostile]") {
  CHECK(casus_foederis(resolver(), {}).duties.empty());
  const casus_answer nobody = casus_foederis_between(resolver(), attack(), "XXX", "YYY");
  REQUIRE(nobody.duties.size() == 1);
  CHECK(nobody.duties[0].status == pending);
  CHECK(nobody.duties[0].by.on == ground::no_such_party);
  const casus_answer report = casus_foederis(resolver(), incident{});
  CHECK(to_text(report_of(report)).find("0 owed") != std::string::npos);
}

TEST_CASE("the same answer for types and rows, after save and load, whatever the names",
          "[casus][bugs]") {
  const std::string saved = save(all());
  const auto loaded = load(saved);
  REQUIRE(loaded.has_value());
  const casus_answer typed = casus_foederis(resolver(), attack());
  const casus_resolver from_rows{*loaded, map_of_the_world()};
  CHECK(casus_foederis(from_rows, attack()) == typed);

  std::string renamed = saved;
  for (std::size_t at = 0; (at = renamed.find("BOR", at)) != std::string::npos; at += 3)
    renamed.replace(at, 3, "ZED");
  renamed = renamed.substr(0, renamed.rfind("end")) + "end\n";  // as if written by hand
  const auto other = load(renamed);
  REQUIRE(other.has_value());
  incident event = attack();
  event.target = "ZED";
  const casus_resolver of_others{*other, map_of_the_world()};
  const casus_answer changed = casus_foederis(of_others, event);
  REQUIRE(changed.duties.size() == typed.duties.size());
  for (std::size_t i = 0; i != typed.duties.size(); ++i)
    CHECK(changed.duties[i].status == typed.duties[i].status);
}

TEST_CASE("an attack on a body is one on its members, and by one, by them", "[casus]") {
  struct league_type final : alliance<"LEAGUE", "League", founded_on<"1900-01-01">,
                                      member<bora, "1900-01-01">, member<cora, "1905-01-01">> {};
  static constexpr league_type league{};
  const world w{guard, league, dora, ersa};
  const casus_resolver r{w, map_of_the_world()};
  incident event = attack();
  event.attacker = "DOR";
  event.target = "LEAGUE";
  CHECK(status(event, "plain", r) == obliged);
  event = attack();
  event.attacker = "LEAGUE";
  event.target = "BOR";
  CHECK(status(event, "named", r) == obliged);  // Cora is of it
  event.day = "1904-12-31";
  CHECK(status(event, "named", r) == not_obliged);
}
