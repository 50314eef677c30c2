// SPDX-FileCopyrightText: 2026 The entente authors
// SPDX-License-Identifier: BSL-1.0
//
// What docs/casus-foederis.md shows.
#include "core/enumerators.hpp"
#include <entente/data/areas.hpp>
#include <entente/data/everything.hpp>
#include <entente/data/places.hpp>
#include <entente/data/traits.hpp>
#include <entente/entente.hpp>
#include <entente/io/render.hpp>
#include <entente/io/report_casus_foederis.hpp>
#include <entente/query/contradictions.hpp>
#include <entente/query/incident_faults.hpp>
#include <entente/query/owed_against.hpp>
#include <entente/query/powers.hpp>
#include <entente/query/what_if.hpp>

#include <catch2/catch_test_macros.hpp>

#include <fstream>
#include <iterator>
#include <string>
#include <vector>

using namespace entente;
using namespace entente::data;

// clang-format off
// A condition of one's own: a word for articles, and a rule.
inline constexpr struct in_winter final : condition<"in_winter", "it is winter"> {} in_winter;

struct in_winter_rule {
  static constexpr std::string_view word = "in_winter";
  static constexpr truth holds(const casus& c) {
    if (c.event.day == incident::unknown_day) return truth::unknown;   // a rule is asked then, too
    return truth{c.event.day.civil().month < 3};
  }
};
// clang-format on

inline constexpr struct winter_pact final
    : agreement<"WINTER", "Winter Pact", is_an<treaty>, signed_on<"2000-01-01">,
                in_force<"2000-01-01">, between<norway, sweden>,
                article<"1", pledge<duty::defence>, after<in_winter>>> {
} winter_pact;

// clang-format off
// Two states, a treaty and an area of one's own.
inline constexpr struct upland final : state<"UPL", "Upland"> {} upland;
inline constexpr struct lowland final : state<"LOW", "Lowland"> {} lowland;
inline constexpr struct the_strait final : area<"strait", "the strait"> {} the_strait;
inline constexpr struct strait_pact final
    : agreement<"PACT", "Strait Pact", signed_on<"1920-01-01">, in_force<"1920-06-01">, between<upland, lowland>,
                article<"2", pledge<duty::defence>, when<armed_attack>, within<the_strait>>> {} strait_pact;
// clang-format on

TEST_CASE("the page makes places so", "[docs]") {
  const date day = "1930-05-01"_day;
  // clang-format off
place_record narrows;
narrows.code = "narrows";
narrows.held = sovereignty::sole;
narrows.sovereigns = {party_code{"LOW"}};
narrows.administered_by = {party_code{"LOW"}};
narrows.areas = {place_in_area{the_strait.code()}};
area_record strait;
strait.area = the_strait.code();
strait.agreement = "PACT";

background scene;
scene.places.push_back(narrows);
scene.areas.push_back(strait);
facts covered;
covered.coverage = period{"1920-01-01"_day, "1940-01-01"_day};
const world w = world::build(strait_pact, covered).value();
const casus_resolver resolver{w, scene};

incident raid{.attacker = "PIRATES", .target = "LOW", .kind = incident_kind::armed,
              .place = "narrows", .day = day, .provoked = truth::no};
raid.attacker_is_state = truth::no;
const casus_answer called = casus_foederis_between(resolver, raid, upland, lowland, strait_pact);
  // clang-format on
  REQUIRE(called.duties.size() == 1);
  CHECK(called.duties[0].status == duty_status::obliged);
  // clang-format off
// The same as rows, with one more condition: its word, and what answers print for it.
term_record fog;
fog.kind = term_kind::condition;
fog.code = "in_fog";
fog.label = "fog lies on the strait";
facts rows = w.all_facts();
rows.terms.push_back(fog);
article_record stricter = rows.agreements[0].articles[0];
stricter.conditions = {fog.code};
rows.agreements[0].articles = {stricter};
const casus_resolver foggy{world::build(rows).value(), scene};

const casus_answer open = casus_foederis_between(foggy, raid, upland, lowland, strait_pact);
raid.stated = {{fog.code, {}, truth::yes}};
const casus_answer settled = casus_foederis_between(foggy, raid, upland, lowland, strait_pact);
  // clang-format on
  CHECK("\n" + wrap(sentence(open.duties[0]), 0) + "\n" == R"(
Upland may owe Lowland defence by article 2 of Strait Pact. It is not known or
not decided whether the condition "fog lies on the strait" is met.
)");
  CHECK(settled.duties[0].status == duty_status::obliged);
  CHECK(settled.faults.empty());
  std::string text;
  // clang-format off
// While a truce holds, its first article lifts the second of the pact.
const override_rule rules[]{{.label = "the truce", .agreement = "TRUCE", .over = "1",
                             .of = "PACT", .under = "2", .when = "truce_holds"}};
casus_options in_a_truce;
in_a_truce.overrides = rules;        // they have to outlive the resolver
const casus_resolver quiet{w, scene, in_a_truce};

raid.stated = {{"truce_holds", {}, truth::yes}};
const casus_answer lifted = casus_foederis_between(quiet, raid, upland, lowland, strait_pact);
text = sentence(lifted.duties[0]);
  // clang-format on
  CHECK(lifted.duties[0].status == duty_status::not_obliged);
  CHECK(lifted.faults.empty());
  CHECK("\n" + wrap(text, 0) + "\n" == R"(
Upland does not owe Lowland defence by article 2 of Strait Pact, because another
rule overrides it.
)");
  raid.stated = {};
  CHECK(casus_foederis_between(quiet, raid, upland, lowland, strait_pact).duties[0].status ==
        duty_status::pending);
  // clang-format off
duty_state at = first_state(called.duties[0].status);      // in_effect
at = after_event(at, duty_event::suspended);
at = after_event(at, duty_event::fulfilled);               // it stays suspended
at = after_event(after_event(at, duty_event::resumed), duty_event::fulfilled);
  // clang-format on
  CHECK(at == duty_state::fulfilled);
  scene.places[0].areas = {};
  const casus_answer elsewhere =
      casus_foederis_between(casus_resolver{w, scene}, raid, upland, lowland, strait_pact);
  CHECK(elsewhere.duties[0].status == duty_status::not_obliged);
  scene.areas = {};
  const casus_answer nobody_knows =
      casus_foederis_between(casus_resolver{w, scene}, raid, upland, lowland, strait_pact);
  CHECK(nobody_knows.duties[0].status == duty_status::pending);
}

TEST_CASE("a word with arguments is stated whole, and bare for a rule", "[docs]") {
  struct tidal final : condition<"tide:high/spring", "the tide is high"> {};
  static constexpr tidal tide{};
  struct tidal_pact final
      : agreement<"TIDAL", "Tidal Pact", signed_on<"1920-01-01">, in_force<"1920-06-01">,
                  between<upland, lowland>, article<"1", pledge<duty::defence>, after<tide>>> {};
  static constexpr tidal_pact pact{};
  static constexpr condition_row by_the_moon[]{{"tide", [](const casus& c) {
                                                  return c.arguments.size() == 2
                                                             ? c.said(term_code{"tide"})
                                                             : truth{};
                                                }}};
  casus_options with_rule;
  with_rule.conditions = condition_table{by_the_moon};
  incident raid{.attacker = "PIRATES",
                .target = "LOW",
                .kind = incident_kind::nonstate_armed,
                .day = "1930-05-01"};
  const auto status = [&](const casus_options& options, const term_code& word) {
    facts covered;
    covered.coverage = period{"1920-01-01"_day, "1940-01-01"_day};
    const casus_resolver r{world::build(pact, covered).value(), {}, options};
    raid.stated = {{word, {}, truth::yes}};
    const casus_answer found = casus_foederis_between(r, raid, upland, lowland, pact);
    return std::pair{found.duties[0].status, found.faults.empty()};
  };
  CHECK(status({}, "tide:high/spring") == std::pair{duty_status::obliged, true});
  CHECK(status({}, "tide") == std::pair{duty_status::pending, false});
  CHECK(status(with_rule, "tide") == std::pair{duty_status::obliged, true});
  CHECK(status(with_rule, "tide:high/spring").first == duty_status::pending);
}

TEST_CASE("the page asks so, and is answered so", "[docs]") {
  const world w{catalogue::everything};
  // clang-format off
const casus_resolver resolver{w, {places(), areas(), traits()}};

const incident landing{.attacker = "CHN", .target = "JPN", .kind = incident_kind::armed,
                       .place = "senkaku", .day = "2024-05-01", .provoked = truth::no};

const casus_answer found = casus_foederis_between(resolver, landing, united_states, japan,
                                                  us_japan_treaty);
std::string text = to_text(report_of(found));
  // clang-format on
  CHECK(text.find("1 owed") == std::string::npos);
  CHECK(found.with(duty_status::obliged).size() == 2);

  // clang-format off
const casus_answer by_nato = casus_foederis_between(resolver, landing, france, japan,
                                                    north_atlantic_treaty);
for (const called_duty& d : by_nato.duties) {
  if (d.pledges.contains(duty::defence)) text = sentence(d);
}
  // clang-format on
  CHECK("\n" + wrap(text, 0) + "\n" == R"(
France does not owe Japan defence by article 5 of North Atlantic Treaty, because
Japan is not a party to it, and the place is not in the area of article 6 of the
North Atlantic Treaty.
)");

  text.clear();
  // clang-format off
incident muddled = landing;
muddled.supporters = known_list<party_code>::only({"PRK", "JPN"});
muddled.invoked = {{"USJPN1960", "5"}};                      // it is article V
muddled.stated = {{"domestic_proces", "USA", truth::yes}};   // and domestic_process
for (const incident_finding& fault : diagnose(resolver, muddled)) text += sentence(fault) + "\n";
const casus_answer certain = casus_foederis(resolver, sound_part(muddled));
  // clang-format on
  CHECK("\n" + text == R"(
JPN is said to be on both sides.
The world has no USJPN1960 article 5 to call upon.
Nobody asks for a fact called "domestic_proces": it decides nothing.
)");
  CHECK_FALSE(certain.with(duty_status::obliged).empty());
  CHECK("\n" + to_text(report_of(what_if(resolver, muddled, honour_none{}))) == R"(
Who is drawn in?
  1 fault in what is said of it; CHN against JPN; 1 round
  - Fault: JPN is said to be on both sides.
  - Round 1: USA, for JPN against CHN, by USJPN1960, article V: refused.
)");

  // clang-format off
casus_options as_atop_reads_it;
as_atop_reads_it.reading.articles = {term_code{"ATOP"}};     // default: the text
as_atop_reads_it.reading.entry = belligerency::lenient;      // default: strict
const casus_resolver other{w, resolver.scene(), as_atop_reads_it};
  // clang-format on
  CHECK(casus_foederis_between(other, landing, united_states, japan, us_japan_treaty)
            .with(duty_status::obliged)
            .size() == 2);

  // clang-format off
const auto policy = [](const call_to_act& call) {            // or honour_all{}, honour_with{0.7, 1}
  return call.round == 1 && call.adversary.view() != "RUS";
};
const cascade would_follow = what_if(resolver, landing, policy);
text = to_text(report_of(would_follow));
  // clang-format on
  CHECK("\n" + text == R"(
Who is drawn in?
  CHN against JPN, USA; 2 rounds
  - Round 1: USA, for JPN against CHN, by USJPN1960, article V: honoured.
  - Round 2: PRK, for CHN against USA, by CHNPRK1961, article II: refused.
)");

  // clang-format off
casus_options with_winter;
with_winter.conditions = conditions_with<in_winter_rule>;
const casus_resolver northern{w.with(winter_pact), resolver.scene(), with_winter};
  // clang-format on
  incident january = landing;
  january.target = "NOR";
  january.day = "2024-01-10";
  const auto by_pact = [&](const incident& e) {
    return casus_foederis_between(northern, e, sweden, norway, winter_pact).duties[0].status;
  };
  CHECK(by_pact(january) == duty_status::obliged);
  january.day = "2024-07-10";
  CHECK(by_pact(january) == duty_status::not_obliged);

  // clang-format off
const world bismarck{dual_alliance, reinsurance_treaty, france};
const casus_resolver of_1888{bismarck, resolver.scene()};
const std::vector<party_code> powers{"AUH", "RUS", "FRA"};
const auto singly = contradictions(of_1888, "1888-01-01", powers, false);   // none
const auto in_pairs = contradictions(of_1888, "1888-01-01", powers, true);
text = sentence(in_pairs[0].conflict, of_1888);
  // clang-format on
  // clang-format off
// Or with a rule: `first_prevails` is yes then, and `resolved_by` the label.
const std::vector<priority_rule> rules{{.on = priority_ground::named_priority, .prevails = "DUAL1879",
                                        .yields = "REINS1887", .label = "the older promise"}};
const auto decided = contradictions(of_1888, "1888-01-01", powers, true, rules);
  // clang-format on
  CHECK(decided[0].conflict.first_prevails.is_yes());
  CHECK(decided[0].conflict.resolved_by.view() == "the older promise");
  CHECK(singly.empty());
  CHECK("\n" + wrap(text, 0) + "\n" == R"(
Germany owes defence to Austria-Hungary by article 2 of Dual Alliance, and
neutrality to Russia by article I of Reinsurance Treaty. Nothing says which
prevails.
)");

  incident cyber_attack = landing;
  cyber_attack.target = "ALB";
  cyber_attack.attacker = "IRN";
  cyber_attack.kind = incident_kind::cyber_attack;
  cyber_attack.place = "albania";
  std::size_t vetoes = 0;
  text.clear();
  // clang-format off
resolver.resolve(landing, [&](const casus_finding& duty) {       // each duty, in numbers
  const known_list<party_code> enemies = owed_against(resolver, landing, duty);
  if (duty.status == duty_status::obliged) text += enemies.those[0].view();   // CHN
});
  // clang-format on
  CHECK(text.substr(0, 3) == "CHN");
  // clang-format off
const casus_answer open = casus_foederis(resolver, cyber_attack);
for (const power& p : powers_over(open, resolver)) {
  if (p.kind != power_kind::veto) continue;
  const casus_answer vetoed = casus_foederis(resolver, after_use(cyber_attack, p));
  vetoes += vetoed.with(duty_status::pending).size() < open.with(duty_status::pending).size();
}
  // clang-format on
  CHECK(vetoes == 32);
}

namespace {
/// The row of the page for an enumeration names every enumerator, and every word that differs.
template <class Enum>
void check_row(const std::string& page, const std::string& name) {
  const std::size_t begin = page.find("\n| `" + name + "` | ");
  INFO(name);
  REQUIRE(begin != std::string::npos);
  const std::string row = page.substr(begin + 1, page.find('\n', begin + 1) - begin - 1);
  testing::each_value<Enum, words_of(Enum{}).size()>([&]<Enum Value>() {
    const std::string enumerator{testing::spelled<Value>()};
    const std::string word{name_of(Value)};
    INFO(enumerator);
    CHECK(row.find("`" + enumerator + "`" + (word == enumerator ? "" : " (" + word + ")")) !=
          std::string::npos);
  });
}
}  // namespace

TEST_CASE("the page names every enumerator", "[docs]") {
  const std::string here = __FILE__;
  std::ifstream file{here.substr(0, here.rfind("tests/docs/")) + "docs/casus-foederis.md"};
  if (!file) SKIP("the page is not beside the tests");
  const std::string page{std::istreambuf_iterator<char>{file}, {}};
  check_row<incident_kind>(page, "incident_kind");
  check_row<incident_object>(page, "incident_object");
  check_row<sovereignty>(page, "sovereignty");
  check_row<area_rule>(page, "area_rule");
  check_row<attribution_degree>(page, "attribution_degree");
  check_row<duty_status>(page, "duty_status");
  check_row<test_kind>(page, "test_kind");
  check_row<belligerency>(page, "belligerency");
  check_row<older_wars>(page, "older_wars");
  check_row<call_outcome>(page, "call_outcome");
  check_row<war_side>(page, "war_side");
  check_row<conflict_kind>(page, "conflict_kind");
  check_row<priority_ground>(page, "priority_ground");
  check_row<power_kind>(page, "power_kind");
  check_row<duty_state>(page, "duty_state");
  check_row<duty_event>(page, "duty_event");
  // Of every state, the events that move it on, and no others.
  for (const auto& [at, state] : words_of(duty_state{})) {
    const std::size_t begin = page.find("\n| `" + std::string{state} + "` | `");
    CHECK((begin == std::string::npos) == is_final(at));
    if (is_final(at)) continue;
    const std::string row = page.substr(begin + 1, page.find('\n', begin + 1) - begin - 1);
    for (const auto& [event, word] : words_of(duty_event{})) {
      const duty_state next = after_event(at, event);
      INFO(state << " " << word);
      CHECK((row.find("`" + std::string{word} + "`: `") != std::string::npos) == (next != at));
      if (next != at)
        CHECK(row.find("`" + std::string{word} + "`: `" + std::string{name_of(next)} + "`") !=
              std::string::npos);
    }
  }
  for (const auto& [fault, word] : words_of(incident_fault{})) {
    INFO(word);
    CHECK(page.find("`" + std::string{word} + "`") != std::string::npos);
  }
}
