// SPDX-FileCopyrightText: 2026 The entente authors
// SPDX-License-Identifier: BSL-1.0
//
// Every worked example of the models of deterrence, with exact fractions and with `double`; and the
// copy of their table beside the table. The latter is skipped where ENTENTE_DATA_DIR is not set.
#include "deterrence/deterrence_oracles.hpp"
#include "support/csv.hpp"
#include "support/fraction.hpp"
#include "support/tables.hpp"
#include <entente/deterrence.hpp>

#include <catch2/catch_test_macros.hpp>

#include <algorithm>
#include <array>
#include <cmath>
#include <cstddef>
#include <map>
#include <set>
#include <stdexcept>
#include <string>
#include <string_view>
#include <vector>

using namespace entente;
using namespace exact::literals;
using exact::fraction;

namespace {

template <class Number>
Number number_from(const std::string& text) {
  return Number{fraction::from(text)};
}
template <>
double number_from<double>(const std::string& text) {
  return static_cast<double>(fraction::from(text));
}

void is(const fraction& found, const fraction& expected) { CHECK(found == expected); }
void is(double found, double expected) {
  CAPTURE(found, expected);
  CHECK(std::abs(found - expected) <= 1e-9);
}

/// An example whose cells are asked for by name. All of its inputs and outputs have to be.
template <class Number>
class opened {
 public:
  explicit opened(const oracles::example& row)
      : inputs_{cells_of(row.inputs)}, outputs_{cells_of(row.outputs)} {}

  [[nodiscard]] Number operator[](const std::string& input) {
    return number_from<Number>(word(input));
  }
  [[nodiscard]] std::string word(const std::string& input) {
    asked_.insert(input);
    return inputs_.at(input);
  }
  /// The model of the library has no such payoff, since nothing depends on it.
  void leaves_out(const std::string& input) { CHECK(!word(input).empty()); }

  void gives(const std::string& output, const Number& found) {
    CAPTURE(output);
    is(found, number_from<Number>(expected(output)));
  }
  void gives(const std::string& output, std::string_view found) {
    CAPTURE(output);
    CHECK(found == expected(output));
  }
  void gives(const std::string& output, bool found) { gives(output, found ? "True" : "False"); }
  void gives(const std::string& output, const char* found) {
    gives(output, std::string_view{found});
  }
  /// A number, or the word that the table has where there is none.
  void gives(const std::string& output, const std::optional<Number>& found, std::string_view none) {
    if (found)
      gives(output, *found);
    else
      gives(output, none);
  }
  [[nodiscard]] bool has(const std::string& output) const { return outputs_.count(output) != 0; }

  void ends() const {
    CHECK(asked_ == names_of(inputs_));
    CHECK(checked_ == names_of(outputs_));
  }

 private:
  using cells = std::map<std::string, std::string>;
  [[nodiscard]] static cells cells_of(std::string_view text) {
    cells made;
    for (const std::string& item : csv::items(std::string{text})) {
      const std::size_t at = item.find('=');
      if (at == std::string::npos || !made.emplace(item.substr(0, at), item.substr(at + 1)).second)
        throw std::invalid_argument{"a cell that names nothing, or twice: " + item};
    }
    return made;
  }
  [[nodiscard]] static std::set<std::string> names_of(const cells& some) {
    std::set<std::string> names;
    for (const auto& [name, text] : some) names.insert(name);
    return names;
  }
  [[nodiscard]] const std::string& expected(const std::string& output) {
    checked_.insert(output);
    return outputs_.at(output);
  }

  cells inputs_, outputs_;
  std::set<std::string> asked_, checked_;
};

/// The chance of what surely is so, or is not.
template <class Number>
Number certain(bool so) {
  return so ? Number{1} : Number{0};
}

template <class Number>
basic_attack_calculus<Number> attack_of(opened<Number>& row, const Number& success) {
  return {success, row["V"], row["C"], row["r"], row["P"], row["S"]};
}
const char* decision_of(bool attacks) { return attacks ? "attack" : "deterred"; }

template <class Number>
void check_denial_punishment(opened<Number>& row) {
  const auto found = choice_of(attack_of(row, row["p"])).value();
  row.gives("eu_attack", found.expected);
  row.gives("decision", decision_of(found.attacks));
  row.gives("p_threshold", found.success_threshold, "na");
  row.gives("r_threshold", found.punishment_threshold, "na");
}

template <class Number>
void check_interoperability_threshold(opened<Number>& row) {
  const basic_pooled_strength<Number> of{row["a"], row["d"], row["m"]};
  const auto found = interoperability_to_deter(of, attack_of(row, Number{1})).value();
  row.gives("p_star", found.success_threshold);
  row.gives("iota_star", found.share, "none");
  row.gives("verdict", found.within == help_reach::reachable      ? "reachable"
                       : found.within == help_reach::out_of_reach ? "infeasible"
                                                                  : "always_deterred");
}

template <class Number>
void check_extended_deterrence(opened<Number>& row) {
  const basic_threat_to_protege<Number> of{row["U_gain"], row["U_sq"], row["U_win"],
                                           row["U_lose"], row["w"],    row["q"]};
  const auto found = choice_of(of).value();
  row.gives("U_war", found.war);
  row.gives("eu_attack", found.expected);
  row.gives("decision", decision_of(found.attacks));
  row.gives("q_star", found.support_threshold,
            found.tempted == temptation::none ? "no_temptation" : name_of(found.tempted));
}

template <class Number>
void check_asymmetric(opened<Number>& row) {
  const basic_asymmetric_game<Number> of{row["aDC"], row["aSQ"], row["aDD"], row["pB"]};
  const auto found = equilibrium_of(of).value();
  row.gives("threshold", found.threshold);
  row.gives("equilibrium", name_of(found.kind));
  row.gives("eu_D", found.expected);
  // The strategies follow from the kind: no member of the library's answer holds them.
  row.gives("x", certain<Number>(found.kind == asymmetric_outcome::attack));
  row.gives("yH", Number{1});
  row.gives("yS", Number{0});
}

template <class Number>
void check_unilateral(opened<Number>& row) {
  row.leaves_out("d_SQ");
  const basic_unilateral_game<Number> of{
      {row["c_DC"], row["c_SQ"], row["c_DD+"], row["c_CD"], row["c_DD-"]},
      {row["d_CD"], row["d_DD+"], row["d_DC"], row["d_DD-"]},
      row["pCh"],
      row["pDef"]};
  const auto found = equilibria_of(of).value();
  row.gives("c_t", found.hard_challenger_threshold);
  row.gives("c_s", found.soft_challenger_threshold);
  row.gives("d_t", found.soft_defender_threshold);
  std::size_t refined = 0;
  for (const auto& one : found.equilibria) {
    if (!one.survives_hard_belief) continue;
    ++refined;
    row.gives("equilibrium", name_of(one.kind));
    row.gives("xH", one.hard_challenger_demands);
    row.gives("xS", one.soft_challenger_demands);
    row.gives("yH", Number{1});  // in every equilibrium: no member holds it
    row.gives("yS", one.soft_defender_resists);
    row.gives("P_SQ", one.status_quo);
    row.gives("P_DC", one.concession);
    row.gives("P_DD", one.conflict);
    row.gives("P_CD", one.challenger_backs_down);
  }
  CHECK(refined == 1);
}

/// The payoffs of theory.md 3.6, in the order of `crisis_outcome`.
template <class Number>
basic_crisis_payoffs<Number> payoffs(std::array<int, 6> each) {
  return {Number(each[0]), Number(each[1]), Number(each[2]),
          Number(each[3]), Number(each[4]), Number(each[5])};
}
template <class Number>
basic_tripartite_crisis<Number> crisis(bool determined, bool loyal, const Number& staunch) {
  return {payoffs<Number>({4, 7, 0, determined ? 2 : -4, 9, 10}),
          payoffs<Number>({8, 4, 9, 5, 2, loyal ? 1 : 3}), payoffs<Number>({8, 5, 10, 4, 3, 0}),
          payoffs<Number>({8, 5, 10, 1, 3, 0}), staunch};
}
std::string_view short_name_of(crisis_outcome one) {
  switch (one) {
    case crisis_outcome::status_quo:
      return "SQ";
    case crisis_outcome::protege_concedes:
      return "PC";
    case crisis_outcome::challenger_backs_down:
      return "CD";
    case crisis_outcome::conflict:
      return "CON";
    case crisis_outcome::protege_stays:
      return "PL";
    case crisis_outcome::protege_realigns:
      break;
  }
  return "PR";
}
bool is_first_of(const std::string& word, const std::string& first, const std::string& second) {
  CHECK((word == first || word == second));
  return word == first;
}

template <class Number>
void check_tripartite(opened<Number>& row) {
  const bool staunch = is_first_of(row.word("defender"), "staunch", "perfidious");
  const auto found =
      course_of(crisis<Number>(is_first_of(row.word("challenger"), "determined", "hesitant"),
                               is_first_of(row.word("protege"), "loyal", "disloyal"),
                               certain<Number>(staunch)))
          .value();
  row.gives("node4a", found.presses ? "CON" : "CD");
  row.gives("node4b", found.realigns ? "PR" : "PL");
  const bool supports = staunch ? found.staunch_supports : found.perfidious_supports;
  is(found.support, certain<Number>(supports));
  row.gives("defender_move", supports ? "support" : "withhold");
  row.gives("protege_move", found.holds ? "hold" : "concede");
  row.gives("challenger_move", found.demands ? "demand" : "no demand");
  row.gives("outcome", short_name_of(staunch ? found.if_staunch : found.if_perfidious));
}

template <class Number>
void check_tripartite_unknown(opened<Number>& row) {
  const auto found = course_of(crisis<Number>(true, true, row["p_staunch"])).value();
  row.gives("eu_protege_hold", found.holding_expects);
  row.gives("protege", found.holds ? "hold" : "concede");
  row.gives("eu_challenger_demand", found.demand_expects);
  row.gives("challenger", found.demands ? "demand" : "no_demand");
}

template <class Number>
void check_signals(opened<Number>& row) {
  // What an unresolved challenger gains and loses: its signs alone matter.
  CHECK(Number{0} < row["g"]);
  CHECK(Number{0} < row["k"]);
  const basic_signalling_game<Number> of{row["pH"], row["vH"], row["vL"],
                                         row["p"],  row["cD"], row["pi"]};
  const auto found = signals_of(of).value();
  row.gives("fH", found.high_type_at_war);
  row.gives("fL", found.low_type_at_war);
  const auto& sunk = found.sunk_costs;
  row.gives("sunk_m", sunk.size);
  row.gives("sunk_sep", sunk.kind == signal_kind::separating);
  row.gives("sunk_UH", sunk.high_type_gets);
  row.gives("sunk_UL", sunk.low_type_gets);
  row.gives("sunk_Pwar", sunk.war);
  row.gives("sunk_Pconcede", sunk.concession);
  REQUIRE(found.tied_hands.has_value());
  const auto& tied = *found.tied_hands;
  row.gives("tie_kind", tied.kind == signal_kind::pooling ? "pooling-commit" : name_of(tied.kind));
  row.gives("tie_m", tied.size);
  row.gives("tie_UH", tied.high_type_gets);
  row.gives("tie_UL", tied.low_type_gets);
  row.gives("tie_Pwar", tied.war);
  // The table has none; a defender concedes where it is not the high type, unless both fight.
  is(tied.concession,
     tied.kind == signal_kind::pooling ? Number{0} : Number{Number{1} - of.high_type});
  // A high type that sends nothing is challenged and fights.
  row.gives("nosignal_UH_separate", found.high_type_at_war);
}

template <class Number>
void check_tightness(opened<Number>& row) {
  const basic_tight_alliance<Number> of{row["vH"],    row["vL"],     row["k"],
                                        row["w0"],    row["lambda"], row["w_max"],
                                        row["kappa"], row["g"],      row["h"]};
  const auto found = tightness_of(of).value();
  row.gives("feasible", found.least.has_value() && found.is_worth_it);
  if (row.has("need")) {
    row.gives("need", found.wins_to_deter);
    CHECK(!found.least);
    CHECK(!found.to_deter);
    return;
  }
  row.gives("t_det", found.to_deter, "none");
  row.gives("t_int", found.to_intervene, "none");
  row.gives("t_sep", found.to_separate);
  row.gives("t", found.least, "none");
  row.gives("w", found.wins);
  row.gives("qstar0", found.attacks_below_loose);
  row.gives("qstar_t", found.attacks_below);
  row.gives("U_H", found.tight_patron_gets);
  row.gives("dev_H", found.loose_patron_gets);
  row.gives("U_L_mimic", found.mimic_gets);
}

template <class Number>
basic_alliance_reliability<Number> reliability_in(opened<Number>& row) {
  return reliability_of(basic_alliance_at_war<Number>{row["Delta"], row["alpha"], row["K"],
                                                      row["pA1"], row["pA2"], row["V"], row["cA"],
                                                      row["pB1"], row["pB2"], row["VB"], row["cB"]})
      .value();
}
template <class Number>
void check_reliability(opened<Number>& row) {
  const auto found = reliability_in(row);
  row.gives("r", found.reliability);
  row.gives("r_B", found.resists_from);
  row.gives("r_A", found.deterred_from);
  row.gives("eu_A", found.attacker_expects);
  row.gives("outcome", name_of(found.outcome));
}

template <class Number>
void check_balance(opened<Number>& row) {
  const basic_pledge<Number> of{row["U_gain"], row["U_sq"], row["U_war"], row["W_supported"],
                                row["W_alone"]};
  const auto found = balance_of(of).value();
  row.gives("r_low", found.at_least);
  row.gives("r_high", found.at_most);
  row.gives("nonempty", found.exists());
}

template <class Number>
const std::map<std::string_view, void (*)(opened<Number>&)>& checks() {
  static const std::map<std::string_view, void (*)(opened<Number>&)> each{
      {"denial_punishment", check_denial_punishment<Number>},
      {"interoperability_threshold", check_interoperability_threshold<Number>},
      {"extended_deterrence_eu", check_extended_deterrence<Number>},
      {"radg", check_asymmetric<Number>},
      {"udg", check_unilateral<Number>},
      {"tripartite_ci", check_tripartite<Number>},
      {"tripartite_ii", check_tripartite_unknown<Number>},
      {"fearon_two_type", check_signals<Number>},
      {"morrow_tightness", check_tightness<Number>},
      {"smith_selection", check_reliability<Number>},
      {"balance_interval", check_balance<Number>}};
  return each;
}

const std::map<std::string_view, std::size_t> examples_of{{"denial_punishment", 8},
                                                          {"interoperability_threshold", 6},
                                                          {"extended_deterrence_eu", 7},
                                                          {"radg", 9},
                                                          {"udg", 14},
                                                          {"tripartite_ci", 8},
                                                          {"tripartite_ii", 5},
                                                          {"fearon_two_type", 6},
                                                          {"morrow_tightness", 6},
                                                          {"smith_selection", 6},
                                                          {"balance_interval", 6}};

template <class Number>
void check_every_example() {
  std::map<std::string_view, std::size_t> checked;
  std::set<std::string_view> names;
  for (const oracles::example& each : oracles::all) {
    CAPTURE(each.model, each.name);
    CHECK(names.insert(each.name).second);
    opened<Number> row{each};
    checks<Number>().at(each.model)(row);
    row.ends();
    ++checked[each.model];
  }
  CHECK(checked == examples_of);
  CHECK(names.size() == 81);
}

const oracles::example& example_named(std::string_view name) {
  const auto* const found = std::find_if(oracles::all.begin(), oracles::all.end(),
                                         [&](const auto& each) { return each.name == name; });
  REQUIRE(found != oracles::all.end());
  return *found;
}

}  // namespace

TEST_CASE("deterrence: every worked example, exactly", "[deterrence][oracle]") {
  check_every_example<fraction>();
}

TEST_CASE("deterrence: every worked example, in double", "[deterrence][oracle]") {
  check_every_example<double>();
}

TEST_CASE("deterrence: the copied examples are the research table", "[deterrence][data][tables]") {
  NEEDS_TABLES();
  tables::account_for("deterrence_oracles", {"model", "example", "inputs", "outputs"});
  const auto rows = csv::table("deterrence_oracles");
  const auto key_of = [](const auto& model, const auto& name) {
    return std::string{model} + " " + std::string{name};
  };
  std::map<std::string, std::size_t> places;
  for (std::size_t i = 0; i != oracles::all.size(); ++i)
    CHECK(places.emplace(key_of(oracles::all[i].model, oracles::all[i].name), i).second);
  for (const auto& row : rows) {
    const std::string key = key_of(row["model"], row["example"]);
    CAPTURE(key);
    const auto copied = places.find(key);
    if (copied == places.end()) {
      FAIL_CHECK("not copied");
      continue;
    }
    CHECK(oracles::all[copied->second].inputs == row["inputs"]);
    CHECK(oracles::all[copied->second].outputs == row["outputs"]);
    places.erase(copied);
  }
  CHECK(places.empty());  // what is copied and in no row of the table
  CHECK(rows.size() == oracles::all.size());
}

TEST_CASE("extended deterrence: the defender's examples", "[deterrence][oracle]") {
  struct example {
    fraction protege, attacker_wins, war, abandonment;
    bool fights;
    fraction threshold;
  };
  const std::vector<example> all{{10_f, "1/2"_f, 6_f, 0_f, false, 1_f},
                                 {10_f, "1/2"_f, 6_f, 1_f, true, 1_f},
                                 {10_f, "1/2"_f, 4_f, 0_f, true, -1_f},
                                 {20_f, "7/10"_f, 9_f, 2_f, false, 3_f},
                                 {20_f, "7/10"_f, 9_f, 3_f, true, 3_f}};
  for (const example& each : all) {
    const auto found = choice_of(basic_called_defender<fraction>{each.protege, each.attacker_wins,
                                                                 each.war, each.abandonment});
    CHECK(found->fights == each.fights);
    CHECK(found->abandonment_threshold == each.threshold);
    const auto rounded = choice_of(called_defender{double(each.protege), double(each.attacker_wins),
                                                   double(each.war), double(each.abandonment)});
    is(rounded->abandonment_threshold, double(each.threshold));
  }
}

TEST_CASE("unilateral deterrence: a half-credible defender sees most conflict",
          "[deterrence][oracle]") {
  // The first payoffs of theory.md 3.5, and its figures.
  const std::map<fraction, fraction> conflicts{{"1/10"_f, "3/20"_f},       {"3/10"_f, "3/20"_f},
                                               {"51/100"_f, "153/1000"_f}, {"3/5"_f, "9/50"_f},
                                               {"33/50"_f, "99/500"_f},    {"67/100"_f, 0_f}};
  for (const auto& [hard_defender, conflict] : conflicts) {
    const auto found = equilibria_of(basic_unilateral_game<fraction>{
        {10_f, 6_f, 4_f, 2_f, 0_f}, {8_f, 5_f, 3_f, 0_f}, "3/10"_f, hard_defender});
    CHECK(found->equilibria.front().conflict == conflict);
  }
}

TEST_CASE("unilateral deterrence: the steadfast example", "[deterrence][oracle]") {
  const auto found = equilibria_of(basic_unilateral_game<fraction>{
      {10_f, 6_f, 4_f, 2_f, 0_f}, {8_f, 5_f, 3_f, 0_f}, "3/10"_f, "2/5"_f});
  const auto& last = found->equilibria.back();
  CHECK(last.kind == unilateral_equilibrium_kind::steadfast);
  CHECK(last.soft_defender_resists == "4/9"_f);  // the example has 1, and any more than this does
  CHECK(last.status_quo == 1_f);
  CHECK(!last.survives_hard_belief);
}

TEST_CASE("tripartite crisis: war comes between two beliefs", "[deterrence][oracle]") {
  const auto at = [](const fraction& staunch) {
    return course_of(crisis<fraction>(true, true, staunch)).value();
  };
  for (int i = 0; i <= 210; ++i) {
    const fraction staunch{i, 210};
    const auto found = at(staunch);
    CAPTURE(staunch);
    CHECK(found.holds == ("2/3"_f < staunch));
    CHECK(found.demands == (staunch <= "2/3"_f || staunch < "5/7"_f));
    CHECK((found.if_staunch == crisis_outcome::conflict) ==
          ("2/3"_f < staunch && staunch < "5/7"_f));
    CHECK(found.if_perfidious != crisis_outcome::conflict);
    if (found.holds) CHECK(found.demand_expects == 9_f - 7_f * staunch);
  }
}

TEST_CASE("reliability: what is seen of alliances that are put to the test",
          "[deterrence][oracle]") {
  for (const char* name : {"SM1", "SM2", "SM3", "SM4", "SM5", "SM6"}) {
    opened<fraction> row{example_named(name)};
    const auto seen = selection_of(reliability_in(row));
    CHECK(seen.capitulation == "1/5"_f);
    CHECK(seen.war == "2/5"_f);
    CHECK(seen.deterred == "2/5"_f);
    CHECK(seen.reliability_in_war == "2/5"_f);
    opened<double> rounded{example_named(name)};
    is(selection_of(reliability_in(rounded)).reliability_in_war, 0.4);
  }
}

TEST_CASE("balance of a pledge: the levels of a scale that are in balance",
          "[deterrence][oracle]") {
  const std::array<fraction, 5> support{"1/10"_f, "3/10"_f, "11/20"_f, "3/4"_f, "19/20"_f};
  const auto levels = [&](std::string_view name, bool conditional) {
    opened<fraction> row{example_named(name)};
    const auto balance = balance_of(basic_pledge<fraction>{row["U_gain"], row["U_sq"], row["U_war"],
                                                           row["W_supported"], row["W_alone"]});
    std::set<std::size_t> found;
    for (std::size_t i = 0; i != support.size(); ++i)
      if (balance->holds(support[i], conditional)) found.insert(i);
    return found;
  };
  using several = std::set<std::size_t>;
  CHECK(levels("BA1", false) == several{2});
  CHECK(levels("BA2", false).empty());
  CHECK(levels("BA4", false) == several{0, 1});
  CHECK(levels("BA1", true) == several{2, 3, 4});
  CHECK(levels("BA2", true) == several{2, 3, 4});
  CHECK(levels("BA4", true) == several{0, 1, 2, 3, 4});
}

TEST_CASE("the fractions of these tests", "[deterrence]") {
  CHECK(fraction::from("-6/20") == fraction(3, -10));
  CHECK(fraction::from("2") + "1/3"_f == "7/3"_f);
  CHECK("1/6"_f - "1/4"_f == "-1/12"_f);
  CHECK("2/3"_f * "-3/4"_f == "-1/2"_f);
  CHECK("2/3"_f / "-4/3"_f == "-1/2"_f);
  CHECK("1/3"_f < "334/1000"_f);
  CHECK("-1/3"_f < "-1/4"_f);
  CHECK(double("-3/8"_f) == -0.375);
  for (const char* wrong : {"", "-", "1/", "/2", "1/-2", "0.5", "1 /2"})
    CHECK_THROWS_AS(fraction::from(wrong), std::invalid_argument);
  const fraction large{4'000'000'000'000'000'000};
  CHECK_THROWS_AS(fraction::from("1/0"), std::domain_error);
  CHECK_THROWS_AS(fraction::from("9999999999999999999"), std::overflow_error);
  CHECK_THROWS_AS(1_f / fraction{}, std::domain_error);
  CHECK_THROWS_AS(large + large + large, std::overflow_error);
  CHECK_THROWS_AS(large * large, std::overflow_error);
  CHECK_THROWS_AS(fraction(1, 4'000'000'007) * fraction(1, 3'000'000'037), std::overflow_error);
}
