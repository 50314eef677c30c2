// SPDX-FileCopyrightText: 2026 The entente authors
// SPDX-License-Identifier: BSL-1.0
//
// Promises not to attack: under which conditions they hold, what overrides them, and what help
// against the one to whom they were made comes to.
#include "support/made_pacts.hpp"
#include "support/made_states.hpp"
#include <entente/entente.hpp>
#include <entente/query/casus_foederis.hpp>
#include <entente/query/contradictions.hpp>

#include <catch2/catch_test_macros.hpp>

#include <algorithm>
#include <string_view>
#include <vector>

using namespace entente;
using made::arda, made::bora, made::cora, made::dora;

namespace {

constexpr auto obliged = duty_status::obliged, not_obliged = duty_status::not_obliged,
               pending = duty_status::pending;

inline constexpr struct called_off final : condition<"called_off", "the promise is called off"> {
} called_off;
inline constexpr struct at_sea final : area<"at_sea", "the sea"> {
} at_sea;
inline constexpr struct quiet final
    : agreement<"QUIET", "Quiet", is_an<treaty>, signed_on<"1900-01-01">, in_force<"1900-01-01">,
                between<arda, bora>, article<"bare", pledge<duty::nonaggression>>,
                article<"unless", pledge<duty::nonaggression>, unless<called_off>>,
                article<"after", pledge<duty::nonaggression>, after<called_off>>,
                article<"when", pledge<duty::nonaggression>, when<war_of_a_party>>,
                article<"both", pledge<duty::nonaggression, duty::defence>, when<armed_attack>,
                        unless<called_off>>,
                article<"sea", pledge<duty::nonaggression>, within<at_sea>>> {
} quiet;

incident attack(const party_code& attacker, const party_code& target) {
  return made::attack(attacker, target, incident_kind::armed, "1910-01-01");
}
incident with(incident event, const term_code& word, truth value) {
  event.stated = {{word, {}, value}};
  return event;
}
constexpr truth all_truths[]{truth::yes, truth::no, truth::unknown};
/// What holds if a fact does, if it does not, and if nobody knows.
duty_status as(truth value, duty_status if_yes, duty_status if_no) {
  return value.is_yes() ? if_yes : value.is_no() ? if_no : pending;
}

duty_status promise(const casus_resolver& r, const incident& e, std::string_view article,
                    duty kind = duty::nonaggression) {
  for (const called_duty& d : casus_foederis_between(r, e, arda, bora, quiet).duties)
    if (d.by.article.view() == article && d.pledges.contains(kind)) return d.status;
  FAIL("no such duty");
  return pending;
}
std::vector<duty_conflict> of_kind(const row_list<duty_conflict>& all, conflict_kind kind) {
  std::vector<duty_conflict> found;
  for (const duty_conflict& c : all)
    if (c.kind == kind) found.push_back(c);
  return found;
}

}  // namespace

TEST_CASE("a promise not to attack holds under its conditions, and needs nothing to set it off",
          "[casus]") {
  const casus_resolver r{world{quiet, cora}, {}};
  for (const truth x : all_truths) {
    const incident e = with(attack("ARD", "BOR"), "called_off", x);
    CHECK(promise(r, e, "bare") == obliged);
    CHECK(promise(r, e, "when") == obliged);
    CHECK(promise(r, e, "unless") == as(x, not_obliged, obliged));
    CHECK(promise(r, e, "after") == as(x, obliged, not_obliged));
    CHECK(promise(r, e, "both") == as(x, not_obliged, obliged));
    CHECK(promise(r, e, "both", duty::defence) == not_obliged);  // Arda attacks
    CHECK(diagnose(r, e).empty());                               // the fact decides something
    // The list has the same, without those that are not owed where it is asked so.
    std::size_t open = 0, owed = 0;
    for (const called_duty& d : casus_foederis(r, e).duties)
      if (d.pledges.contains(duty::nonaggression)) {
        open += d.status == pending ? 1U : 0U;
        owed += d.status == obliged ? 1U : 0U;
      }
    CHECK(open == (x.is_unknown() ? 4U : 1U));  // and the area, of no known place
    CHECK(owed == (x.is_unknown() ? 2U : x.is_yes() ? 3U : 4U));
    // Cora attacks: that breaks no promise of Arda's, whatever was called off.
    const incident by_another = with(attack("COR", "BOR"), "called_off", x);
    CHECK(promise(r, by_another, "unless") == not_obliged);
    CHECK(promise(r, by_another, "after") == not_obliged);
  }
}

TEST_CASE("a promise not to attack in some places is of those places", "[casus]") {
  place_record wide_water;
  wide_water.code = "wide_water";
  wide_water.held = sovereignty::none;
  wide_water.areas = {place_in_area{at_sea.code()}};
  place_record plain;
  plain.code = "plain";
  plain.held = sovereignty::sole;
  plain.sovereigns = {party_code{"BOR"}};
  area_record area;
  area.area = at_sea.code();
  background scene;
  scene.places = {wide_water, plain};
  scene.areas = {area};
  const casus_resolver r{world{quiet}, scene};
  incident e = attack("ARD", "BOR");
  CHECK(promise(r, e, "sea") == pending);
  e.place = "wide_water";
  CHECK(promise(r, e, "sea") == obliged);
  e.place = "plain";
  CHECK(promise(r, e, "sea") == not_obliged);
}

TEST_CASE("what overrides an article overrides a promise not to attack", "[casus]") {
  const override_rule lifts{"charter first", "QUIET", "when", "QUIET", "bare", "by_charter", true};
  override_rule restores = lifts;
  restores.lifts = false;
  for (const truth x : all_truths) {
    const incident e = with(attack("ARD", "BOR"), "by_charter", x);
    const auto under = [&](std::span<const override_rule> rules) {
      casus_options options;
      options.overrides = rules;
      return promise(casus_resolver{world{quiet}, {}, options}, e, "bare");
    };
    const override_rule both[]{lifts, restores};
    CHECK(under({&lifts, 1}) == as(x, not_obliged, obliged));
    CHECK(under({&restores, 1}) == obliged);
    CHECK(under(both) == (x.is_no() ? obliged : pending));  // a clash, or unknown
    CHECK(under({}) == obliged);
  }
}

TEST_CASE("help against one whom the bearer promised not to attack, unless the promise allows it",
          "[casus][conflicts]") {
  // Arda owes Bora help against Cora, and promised Cora peace, unless Cora attacks a third.
  struct help_type final
      : agreement<"HELP", "Help", is_an<treaty>, signed_on<"1900-01-01">, in_force<"1900-01-01">,
                  between<arda, bora>, article<"1", pledge<duty::defence>, when<armed_attack>>> {};
  struct peace_type final
      : agreement<"PEACE", "Peace", is_an<treaty>, signed_on<"1901-01-01">, in_force<"1901-01-01">,
                  between<arda, cora>,
                  article<"1", pledge<duty::nonaggression>, unless<called_off>>> {};
  struct on_bora_type final : condition<"ally_attacked:BOR", "it attacked Bora itself"> {};
  static constexpr on_bora_type on_bora{};
  struct void_type final
      : agreement<"PEACE", "Peace", is_an<treaty>, signed_on<"1901-01-01">, in_force<"1901-01-01">,
                  between<arda, cora>, article<"1", pledge<duty::nonaggression>, unless<on_bora>>> {
  };
  static constexpr help_type help{};
  static constexpr peace_type peace{};
  static constexpr void_type void_if_bora_is_attacked{};
  const auto kind = conflict_kind::help_and_nonaggression;
  const casus_resolver r{world{help, peace}, {}};
  for (const truth x : all_truths) {
    const incident e = with(attack("COR", "BOR"), "called_off", x);
    const auto found = of_kind(duty_conflicts(r, {&e, 1}), kind);
    REQUIRE(found.size() == (x.is_yes() ? 0U : 1U));
    if (!x.is_yes()) CHECK(found[0].is_certain == x.is_no());
  }
  // What the incident itself says of the war counts: nothing has to be stated.
  const casus_resolver by_wars{world{help, void_if_bora_is_attacked}, {}};
  const incident e = attack("COR", "BOR");
  CHECK(of_kind(duty_conflicts(by_wars, {&e, 1}), kind).empty());
  const party_code powers[]{"ARD", "BOR", "COR"};
  CHECK(contradictions(by_wars, "1910-01-01", powers, false).empty());
  const auto open = contradictions(r, "1910-01-01", powers, false);
  REQUIRE(open.size() == 1);
  CHECK_FALSE(open[0].conflict.is_certain);
}

TEST_CASE("a promise to join no pact is certain where it is under no condition", "[conflicts]") {
  struct by_cora_type final : condition<"attacker_in:COR", "Cora attacks"> {};
  static constexpr by_cora_type by_cora{};
  struct bare_type final
      : agreement<"BARE", "Bare", is_an<treaty>, signed_on<"1900-01-01">, in_force<"1900-01-01">,
                  between<arda, cora>,
                  article<"1", pledge<duty::nonaggression>, gives<no_pact_against>>> {};
  struct under_type final
      : agreement<
            "UNDER", "Under", is_an<treaty>, signed_on<"1900-01-01">, in_force<"1900-01-01">,
            between<arda, cora>,
            article<"1", pledge<duty::nonaggression>, gives<no_pact_against>, unless<called_off>>> {
  };
  struct pact_type final
      : agreement<"PACT", "Pact", is_an<treaty>, signed_on<"1905-01-01">, in_force<"1905-01-01">,
                  between<arda, bora>,
                  article<"1", pledge<duty::defence, duty::nonaggression>, after<by_cora>>> {};
  static constexpr bare_type bare{};
  static constexpr under_type under{};
  static constexpr pact_type pact{};
  const auto certain = pacts_against_friends(casus_resolver{world{bare, pact}, {}}, "1910-01-01");
  REQUIRE(certain.size() == 1);  // its help is against Cora; its promise of peace is not
  CHECK(certain[0].is_certain);
  const auto open = pacts_against_friends(casus_resolver{world{under, pact}, {}}, "1910-01-01");
  REQUIRE(open.size() == 1);
  CHECK_FALSE(open[0].is_certain);
}
