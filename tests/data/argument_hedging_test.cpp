// SPDX-FileCopyrightText: 2026 The entente authors
// SPDX-License-Identifier: BSL-1.0
//
// Questions of the guiding article about protection, hedging, threats, spending and practice, by
// their numbers. Only the ones of spending need the research tables.
#include "support/tables.hpp"
#include <entente/data/everything.hpp>
#include <entente/data/spending_targets.hpp>
#include <entente/entente.hpp>
#include <entente/io/report_compare.hpp>
#include <entente/io/series_table.hpp>
#include <entente/measure/posture.hpp>
#include <entente/query/acts.hpp>
#include <entente/query/compare.hpp>
#include <entente/query/frameworks.hpp>
#include <entente/query/links.hpp>
#include <entente/query/meets.hpp>
#include <entente/query/protection.hpp>
#include <entente/query/threats.hpp>

#include <catch2/catch_approx.hpp>
#include <catch2/catch_test_macros.hpp>

#include <algorithm>
#include <fstream>
#include <set>
#include <string>
#include <vector>

using namespace entente;
using namespace entente::data;
using Catch::Approx;

namespace {

const date as_of = "2023-02-15"_day;
using words = std::vector<std::string>;

const world& all() {
  static const world w{catalogue::everything};
  return w;
}
template <class Rows>
words codes(const Rows& rows) {
  words made;
  for (const auto& row : rows) made.emplace_back(row.code.view());
  return made;
}
template <class Texts>
words views(const Texts& some) {
  words made;
  for (const auto& one : some) made.emplace_back(one.view());
  return made;
}
words what(const row_list<compared>& rows) {
  words made;
  for (const auto& row : rows) made.emplace_back(row.what.view());
  return made;
}
bool has(const words& some, const std::string& one) {
  return std::find(some.begin(), some.end(), one) != some.end();
}

/// The series of the table; the test case is skipped where there is none.
const row_list<series>& spending() {
  static const row_list<series> read = [] {
    tables::account_for("defence_spending", {"iso3", "year", "value", "series", "unit", "status"},
                        {{"notes", "remarks on single values"},
                         {"source", "no field: a series is named after it"},
                         {"confidence", "as source"}});
    std::ifstream in{csv::data_folder().value() + "/facts/defence_spending.csv", std::ios::binary};
    diagnostic_log log{"defence_spending.csv"};
    auto found = read_series(in, {"iso3", "year", "value", "series", "unit", "status"},
                             {1990, 2030}, known_parties{all().all_facts().parties}, log);
    REQUIRE(log.total() == 0);
    return found;
  }();
  return read;
}
constexpr std::string_view nato_of_2022 = "NATO series (June 2022 release)";
constexpr std::string_view factbook = "World Factbook series";

const spending_target& two_percent() { return claims::spending_targets[0]; }

}  // namespace

TEST_CASE("Row 9: the hub of defence obligations in the Indo-Pacific", "[data][argument]") {
  const auto ranks = hubs(all().on(as_of), duty::defence, indo_pacific.code());
  REQUIRE(ranks.size() == 3);
  CHECK(ranks[0].who.code.view() == "USA");
  CHECK(codes(ranks[0].certain) == words{"JPN", "KOR", "AUS", "PHL", "THA"});
  CHECK(ranks[0].possible.empty());
  for (const std::size_t i : {1U, 2U}) CHECK(ranks[i].certain.size() == 1);
  // Without it there is no hub left, but the one alliance of its rivals.
  const auto without = hubs(all().without(united_states).on(as_of), duty::defence, "Indo-Pacific");
  CHECK(without.size() == 2);
  CHECK(hubs(all().on(as_of), duty::defence, "Atlantis").empty());
}

TEST_CASE("Row 10: no defence treaty in force covers Taiwan since 1980", "[data][argument]") {
  const auto owed = [](date day) { return who_owes(all().on(day), duty::defence, taiwan); };
  CHECK(codes(owed("1979-12-31"_day)) == words{"USA"});
  for (const date day : {"1980-01-01"_day, as_of}) {
    CHECK(owed(day).empty());
    CHECK(owed(day).possible().empty());
    CHECK(owed(day).is_complete());
  }
  // As the comparison of two days: what ended with the treaty of 1954.
  const auto lost = compare(all().on("1979-12-31"_day), all().on("1980-01-01"_day), taiwan).lost();
  for (const auto& row : lost) CHECK(row.why.instrument.view() == "USTWN1954");
  CHECK(has(what(lost), "defence"));
}

TEST_CASE("Row 11: threats to Japan up to the day of the article", "[data][argument]") {
  const snapshot now = all().on(as_of);
  const auto found = threats_on_record(now, {.target = japan});
  CHECK(codes(found.certain) == words{"TH004", "TH005", "TH007", "TH008", "TH010", "TH012", "TH016",
                                      "TH018", "TH020", "TH021"});
  CHECK(codes(found.possible) == words{"TH022"});  // some day of that month
  std::set<std::string> actors;
  for (const auto& t : found.certain)
    for (const auto& code : t.actors) actors.emplace(code.view());
  CHECK(actors == std::set<std::string>{"CHN", "PRK", "RUS"});
  CHECK(codes(threats_on_record(now, {.actor = north_korea, .target = japan}).certain) ==
        words{"TH007", "TH008", "TH021"});
  CHECK(
      codes(threats_on_record(now, {.target = japan, .kind = "missile", .since = "2022-01-01"_day})
                .certain) == words{"TH018", "TH021"});
}

TEST_CASE("Row 13: Ukraine and Japan are partners by other frameworks", "[data][argument]") {
  const auto found = compare_frameworks(all().on(as_of), nato, ukraine, japan);
  CHECK(found.shared() == 0);
  words of_ukraine, of_japan;
  for (const auto& row : found.rows) {
    if (row.first) of_ukraine.emplace_back(row.framework.code.view());
    if (row.second) of_japan.emplace_back(row.framework.code.view());
  }
  std::sort(of_japan.begin(), of_japan.end());
  CHECK(of_ukraine == words{"PFP", "EOP"});
  CHECK(of_japan == words{"AP4", "PATG", "PII"});
  for (const auto& row : found.rows)
    CHECK((row.first ? row.first_as : row.second_as).view() == "partner");
  // A council of its own came later.
  words later;
  for (const auto& row : compare_frameworks(all().on("2023-07-12"_day), nato, ukraine, japan).rows)
    if (row.first) later.emplace_back(row.framework.code.view());
  CHECK(has(later, "NUC"));
  // Korea and Japan share theirs.
  CHECK(compare_frameworks(all().on(as_of), nato, south_korea, japan).shared() >= 2);
}

TEST_CASE("Row 19: three decades of contact, faster lately", "[data][argument]") {
  const auto steps = acts(all().on(as_of), nato, japan);
  const auto counted = by_year(steps, {1979, 2022});
  CHECK(counted.undated == 0);
  CHECK(counted.rate({1990, 1999}) == 0.3);
  CHECK(counted.rate({2003, 2012}) == 1.6);
  CHECK(counted.rate({2013, 2022}) == 3.6);
  REQUIRE(steps.size() > 1);
  CHECK(steps[1].on == partial_date{"1990"});  // the first structured contact
}

TEST_CASE("Row 21: the alliance on Asia, then and now", "[data][argument]") {
  // What NATO and Japan had said by a day, and what each took back or added since.
  const auto said_by = [](date day, party_name who) {
    words made;
    for (const auto& p : all().all_facts().positions)
      if (who.is(p.holder) && p.on.latest() <= day)
        made.push_back(std::string{name_of(p.takes)} + ": " + std::string{p.subject.view()});
    return made;
  };
  CHECK(said_by("2013-04-14"_day, nato).empty());
  CHECK(said_by("2023-01-30"_day, nato) == words{"limits: permanent role in Asia"});
  words now = said_by(as_of, nato);
  std::sort(now.begin(), now.end());
  CHECK(now == words{"limits: permanent role in Asia", "supports: deeper NATO-Japan cooperation"});
  CHECK(said_by(as_of, japan) == words{"supports: deeper NATO-Japan cooperation"});
}

TEST_CASE("Row 22: the seat at the table", "[data][argument]") {
  constexpr std::string_view attended[]{"ministerial_attendance", "summit_attendance"};
  words days;
  for (const auto& s : acts(all().on(as_of), nato, japan, attended))
    if (s.on.earliest().year() == 2022) days.push_back(to_string(s.on));
  // Foreign ministers, chiefs of defence, the summit and, at it, the four partners.
  CHECK(days == words{"2022-04-07", "2022-05-19", "2022-06-29", "2022-06-29"});
  constexpr std::string_view none[]{"coronation"};
  CHECK(acts(all().on(as_of), nato, japan, none).empty());
}

TEST_CASE("Row 25: what the strategy of December 2022 changed", "[data][argument]") {
  const auto found = compare(all().on("2022-12-15"_day), all().on("2022-12-16"_day), japan);
  CHECK(what(found.gained()) == words{"CN012", "CN013"});
  CHECK(found.lost().empty());
  for (const auto& row : found.gained()) {
    CHECK(row.kind == compared_kind::rule);
    CHECK(row.why.during.from == partial_date{"2022-12-16"});
    CHECK(row.why.cites.standing == confidence::verified);
  }
}

TEST_CASE("Row 26: two percent of the product", "[data][argument][tables]") {
  if (!csv::data_folder()) SKIP("ENTENTE_DATA_DIR is not set");
  const series* const by_factbook = find_series(spending(), factbook);
  const series* const by_nato = find_series(spending(), nato_of_2022);
  REQUIRE(by_factbook != nullptr);
  REQUIRE(by_nato != nullptr);
  CHECK(spending().size() == 5);

  CHECK(by_factbook->at(japan, 2022) == 1.1);
  CHECK(by_factbook->at(japan, 2024) == 1.4);
  CHECK(meets(*by_factbook, two_percent(), japan, 2022).value == truth::no);
  CHECK(meets(*by_nato, two_percent(), japan, 2022).value == truth::unknown);
  // Its plan is of 2022 and for 2027: not due.
  const auto plans = targets_of(claims::spending_targets, japan, 2022);
  const auto plan = std::find_if(plans.begin(), plans.end(), [](const spending_target& t) {
    return t.kind == target_kind::plan;
  });
  REQUIRE(plan != plans.end());
  const auto so_far = meets(*by_factbook, *plan, japan, 2024);
  CHECK(so_far.value == truth::no);
  CHECK(so_far.is_due == truth::no);

  // Nine Allies in the estimate of June 2022, of thirty; the release names no others.
  const auto allies = members(all().on("2022-06-30"_day), nato);
  const auto found = who_meets(*by_nato, two_percent(), allies, 2022);
  words met;
  for (const auto& one : found.yes) {
    met.emplace_back(one.party.view());
    CHECK(one.is_estimate == true);
  }
  std::sort(met.begin(), met.end());
  CHECK(met == words{"EST", "GBR", "GRC", "HRV", "LTU", "LVA", "POL", "SVK", "USA"});
  CHECK(found.no.empty());
  CHECK(found.unknown.size() == 21);

  // Two series, two answers: neither is chosen, and their disagreement is said.
  const auto croatia_by_each = meets(spending(), two_percent(), croatia, 2022);
  CHECK(croatia_by_each.agree == truth::no);
  CHECK(meets(spending(), two_percent(), united_kingdom, 2022).agree == truth::yes);
  CHECK(meets(spending(), two_percent(), japan, 2022).agree == truth::unknown);
}

namespace {
/// Made up, to see what follows from it: nobody's estimate of anybody. The attackers of the record
/// have 40 each, the guarantor 60 and everybody else 1.
posture_judgement made_up() {
  return {"numbers of this test",
          "nobody",
          {.prize = 100, .cost = 50},
          .5,
          {{"information_sharing", .25}, {"interoperability", .25}}};
}
std::optional<double> made_up_strength(std::string_view code) {
  if (code == "USA") return 60;
  return code == "CHN" || code == "PRK" || code == "RUS" ? 40 : 1;
}
posture_answer posture_against(const world& w, party_ref adversary,
                               const posture_judgement& by = made_up()) {
  return posture(w.on(as_of), japan, nato, adversary, by, made_up_strength).value();
}
}  // namespace

TEST_CASE("Row 28: denial, and the adversaries that it is meant for", "[data][argument]") {
  std::set<std::string> against;
  for (const auto& t : threats_on_record(all().on(as_of), {.target = japan}).certain)
    for (const auto& code : t.actors) against.emplace(code.view());
  CHECK(against == std::set<std::string>{"CHN", "PRK", "RUS"});
  CHECK(codes(who_owes(all().on(as_of), duty::defence, japan)) == words{"USA"});

  for (const auto& adversary : against) {
    const posture_answer found = posture_against(all(), std::string_view{adversary});
    // Nobody punishes: what deters is that an attack would not succeed. 1 + 30 and half of the 29
    // other allies of NATO stand against 40.
    CHECK(found.deterred.is_yes());
    CHECK(found.by == deterrence_means::denial);
    REQUIRE(found.at_least.has_value());
    CHECK(*found.at_least == pooled_strength{40, 31, 29});
    CHECK(found.choice_at_least->expected == Approx(100 * 40 / (40 + 31 + .5 * 29) - 50));
    // With what goes into it.
    CHECK(!found.threats.certain.empty());
    CHECK(codes(found.guarantors) == words{"USA"});
    CHECK(std::any_of(found.why.begin(), found.why.end(), [](const reason& why) {
      return why.instrument.view() == "USJPN1960" && why.article.view() == "V";
    }));

    // Denial is not punishment: where it fails, the fear of what comes after may still deter.
    posture_judgement feared = made_up();
    feared.stakes.cost = 30;
    CHECK(posture_against(all(), std::string_view{adversary}, feared).deterred.is_no());
    feared.stakes.punishment_chance = 1;
    feared.stakes.punishment = 40;
    CHECK(posture_against(all(), std::string_view{adversary}, feared).by ==
          deterrence_means::punishment);
  }

  // Without the guarantor nothing denies success: cooperation alone does not make up for it.
  const posture_answer alone = posture_against(all().without(united_states), china);
  CHECK(alone.guarantors.empty());
  CHECK(alone.deterred.is_no());
}

TEST_CASE("Row 29: how much a domain of cooperation adds to denial", "[data][argument]") {
  const posture_answer found = posture_against(all(), china);
  REQUIRE(found.domains.size() == 2);
  for (const domain_effect& one : found.domains) {
    CHECK(one.in_place.is_yes());
    CHECK(one.success_without.value() == Approx(40 / (40 + 31 + .25 * 29)));
    CHECK(one.success_with.value() == Approx(40 / (40 + 31 + .5 * 29)));
  }
  // The claim that it adds anything is the caller's: with other shares there are other effects.
  posture_judgement doubted = made_up();
  doubted.shares[0].share = 0;
  const posture_answer less = posture_against(all(), china, doubted);
  CHECK(less.domains[0].success_without == less.domains[0].success_with);
  CHECK(less.choice_at_least->expected > found.choice_at_least->expected);
  // How much it would take.
  const auto needed = interoperability_to_deter(*found.at_least, made_up().stakes).value();
  CHECK(needed.within == help_reach::reachable);
  CHECK(needed.share.value() == Approx((40 - 31) / 29.));
}

TEST_CASE("Row 30: Japan without the United States", "[data][argument]") {
  const world without = all().without(united_states);
  const auto found = compare(all(), without, as_of, japan);

  // The only guarantee goes.
  const auto defence = found.bearers(duty::defence, japan);
  CHECK(views(defence.first) == words{"USA"});
  CHECK(defence.second.empty());
  for (const auto& row : found.lost()) CHECK(row.why.instrument.view() == "USJPN1960");
  CHECK(what(found.lost(compared_kind::duty)) ==
        words{"defence", "nonaggression", "nonaggression", "consultation", "consultation"});
  CHECK(what(found.lost(compared_kind::domain)) == words{"collective_defence"});
  CHECK(what(found.lost(compared_kind::form)) == words{"hosting"});
  CHECK(found.gained().empty());

  // Capability and information stay.
  const words agreements = what(found.kept(compared_kind::agreement));
  for (const char* code : {"ISA_NATOJPN", "IPCP2014", "ACSA_GBR", "ACSA_AUS"})
    CHECK(has(agreements, code));
  CHECK(has(what(found.kept(compared_kind::domain)), "information_sharing"));
  CHECK(has(what(found.kept(compared_kind::role)),
            "member"));  // GCAP among them
  // None of what stays holds a duty of defence.
  for (const auto& row : found.kept(compared_kind::duty)) CHECK(row.why.about != duty::defence);

  // The access agreements were signed, and not yet in force: a year later they are kept, too.
  const words later =
      what(compare(all(), without, "2024-02-15"_day, japan).kept(compared_kind::agreement));
  for (const char* code : {"RAA_GBRJPN", "RAA_AUSJPN"}) {
    CHECK(!has(agreements, code));
    CHECK(has(later, code));
  }

  // The tie of NATO and Japan loses nothing.
  const auto tie_of_both = compare(all(), without, as_of, nato, japan);
  CHECK(tie_of_both.lost().empty());
  CHECK(tie_of_both.kept().size() > 30);

  // Without the treaty alone, the same duties go and the state stays.
  const auto no_treaty = compare(all(), all().without(agreement_ref{"USJPN1960"}), as_of, japan);
  CHECK(no_treaty.lost() == found.lost());

  // One answer, printed as one table and in three formats.
  CHECK(to_text(found).find("defence owed to JPN: from {USA} to {}") != std::string::npos);
  CHECK(to_table(found).find(
            "| duty | defence | USA | JPN | USJPN1960, article V | yes | no | lost |") !=
        std::string::npos);
}

TEST_CASE("Row 30: whose exit would cost most", "[data][argument]") {
  const auto of_japan = most_protective(all().on(as_of), japan, duty::defence);
  REQUIRE(of_japan.most().size() == 1);
  CHECK(of_japan.most()[0].who.code.view() == "USA");
  CHECK(of_japan.rests_on(united_states));
  CHECK(of_japan.is_certain());
  // An Ally with many guarantors rests on none of them; counted alike they tie.
  const auto of_poland = most_protective(all().on(as_of), poland, duty::defence);
  CHECK(!of_poland.rests_on(united_states));
  CHECK(of_poland.most().size() == of_poland.exits.size());
  CHECK(of_poland.most().size() > 29);
}

TEST_CASE("Row 60: links of the two regions", "[data][argument]") {
  const auto found = cross_region_links(all().on(as_of), euro_atlantic.code(), indo_pacific.code());
  const auto before =
      cross_region_links(all().on("2001-01-01"_day), euro_atlantic.code(), indo_pacific.code());
  CHECK(found.count(link_kind::threat) == 3);
  CHECK(found.count(link_kind::precedent) == 7);
  CHECK(found.count() > before.count());
  words threats_found;
  for (const auto& l : found.all)
    if (l.kind == link_kind::threat) threats_found.emplace_back(l.code.view());
  CHECK(threats_found == words{"TH007", "TH012", "TH016", "TH022"});
  // The other way round they are as many.
  CHECK(cross_region_links(all().on(as_of), indo_pacific.code(), euro_atlantic.code()).count() ==
        found.count());
}

TEST_CASE("hedging: the same calls for other pairs", "[data][argument]") {
  const auto defence_of = [](const world& without, party_name whom) {
    return compare(all(), without, as_of, whom).bearers(duty::defence, whom);
  };
  // South Korea stands as Japan does; an Ally loses one guarantor of many, or nearly all with the
  // treaty.
  const auto korea = defence_of(all().without(united_states), south_korea);
  CHECK(views(korea.first) == words{"USA"});
  CHECK(korea.second.empty());
  const auto estonia_alone = defence_of(all().without(united_states), estonia);
  CHECK(estonia_alone.first.size() == estonia_alone.second.size() + 1);
  const auto by_treaty = defence_of(all().without(north_atlantic_treaty), estonia);
  // What is left is owed by the members of the European Union, under its own clause.
  const auto of_the_union = members(all().on(as_of), european_union);
  CHECK(by_treaty.second.size() == of_the_union.size() - 1);
  for (const auto& code : by_treaty.second) CHECK(of_the_union.contains(code.view()).is_yes());
  // Belarus without Russia keeps the other members of its pact.
  const auto belarus_alone = defence_of(all().without(russia), belarus);
  CHECK(has(views(belarus_alone.first), "RUS"));
  CHECK(!has(views(belarus_alone.second), "RUS"));
  CHECK(!belarus_alone.second.empty());
  // The hub of the other region, by the same call.
  CHECK(hubs(all().on(as_of), duty::defence, euro_atlantic.code())[0].certain.size() > 25);
}
