// SPDX-FileCopyrightText: 2026 The entente authors
// SPDX-License-Identifier: BSL-1.0
//
// Wars between parties of one agreement, and what a system of treaties can come to over single
// attacks and pairs of them.
#include "support/made_pacts.hpp"
#include "support/made_states.hpp"
#include <entente/entente.hpp>
#include <entente/io/report_casus_foederis.hpp>
#include <entente/query/contradictions.hpp>

#include <catch2/catch_test_macros.hpp>

#include <vector>

using namespace entente;
using made::arda, made::bora, made::cora, made::dora;

namespace {

inline constexpr struct arda_attacks final : condition<"attacker_in:ARD", "Arda attacks"> {
} arda_attacks;
inline constexpr struct bora_attacks final : condition<"attacker_in:BOR", "Bora attacks"> {
} bora_attacks;

/// The kinds of conflict to which an attack leads.
std::vector<conflict_kind> kinds_of(const world& w, const party_code& attacker,
                                    const party_code& target) {
  const casus_resolver r{w, {}};
  const incident e = made::attack(attacker, target, incident_kind::armed, "1910-01-01");
  std::vector<conflict_kind> found;
  for (const duty_conflict& c : duty_conflicts(r, {&e, 1})) found.push_back(c.kind);
  return found;
}
}  // namespace

TEST_CASE("a guarantee of each of two against the other contradicts nothing", "[conflicts]") {
  struct mutual_type final
      : agreement<"MUTUAL", "Mutual guarantee", is_an<treaty>, signed_on<"1900-01-01">,
                  in_force<"1900-01-01">, between<arda, bora, cora>,
                  article<"1", pledge<duty::defence>, bearer<cora>, beneficiary<bora>,
                          when<armed_attack>, after<arda_attacks, no_provocation>>,
                  article<"2", pledge<duty::defence>, bearer<cora>, beneficiary<arda>,
                          when<armed_attack>, after<bora_attacks, no_provocation>>> {};
  static constexpr mutual_type mutual{};
  const world w{mutual, dora};
  CHECK(kinds_of(w, "ARD", "BOR").empty());
  CHECK(kinds_of(w, "BOR", "ARD").empty());
  const party_code powers[]{"ARD", "BOR", "COR", "DOR"};
  const casus_resolver r{w, {}};
  CHECK(contradictions(r, "1910-01-01", powers, false).empty());
  CHECK(contradictions(r, "1910-01-01", powers, true).empty());
}

TEST_CASE("allies are at war where the agreement covers both of them", "[conflicts]") {
  // Cora guarantees Bora alone: Arda is a party, but is promised nothing.
  struct one_type final
      : agreement<"ONE", "Guarantee of one", is_an<treaty>, signed_on<"1900-01-01">,
                  in_force<"1900-01-01">, between<arda, bora, cora>,
                  article<"1", pledge<duty::defence>, bearer<arda, cora>, beneficiary<bora>,
                          when<armed_attack>>> {};
  // Cora helps each of both: whoever attacks the other, the text says nothing of a war of the two.
  struct league_type final : agreement<"LEAGUE", "League", is_an<treaty>, signed_on<"1900-01-01">,
                                       in_force<"1900-01-01">, between<arda, bora, cora>,
                                       article<"1", pledge<duty::defence>>> {};
  // Cora helps Arda against Dora alone, which is not in a war of Arda and Bora.
  struct dora_attacks_type final : condition<"attacker_in:DOR", "Dora attacks"> {};
  static constexpr dora_attacks_type dora_attacks{};
  struct outward_type final
      : agreement<"OUT", "Outward", is_an<treaty>, signed_on<"1900-01-01">, in_force<"1900-01-01">,
                  between<arda, bora, cora>,
                  article<"1", pledge<duty::defence>, bearer<cora>, beneficiary<bora>>,
                  article<"2", pledge<duty::defence>, bearer<cora>, beneficiary<arda>,
                          after<dora_attacks>>> {};
  // To Arda against Bora by name, to Bora against anybody: who is helped is the one attacked.
  struct uneven_type final
      : agreement<"UNEVEN", "Uneven", is_an<treaty>, signed_on<"1900-01-01">,
                  in_force<"1900-01-01">, between<arda, bora, cora>,
                  article<"1", pledge<duty::defence>, bearer<cora>, beneficiary<bora>>,
                  article<"2", pledge<duty::defence>, bearer<cora>, beneficiary<arda>,
                          after<bora_attacks>>> {};
  // A clause for disputes of parties goes first.
  struct special_type final
      : agreement<"SPEC", "Special", is_an<treaty>, signed_on<"1900-01-01">, in_force<"1900-01-01">,
                  between<arda, bora, cora>, article<"1", pledge<duty::defence>>,
                  article<"7", pledge<duty::consultation>, when<dispute_between_parties>>> {};
  static constexpr one_type one{};
  static constexpr league_type of_all{};
  static constexpr outward_type outward{};
  static constexpr uneven_type uneven{};
  static constexpr special_type special{};
  CHECK(kinds_of(world{one, dora}, "ARD", "BOR").empty());
  CHECK(kinds_of(world{outward, dora}, "ARD", "BOR").empty());
  CHECK(kinds_of(world{uneven}, "ARD", "BOR").empty());
  CHECK(kinds_of(world{uneven}, "BOR", "ARD").empty());
  CHECK(kinds_of(world{of_all, dora}, "DOR", "BOR").empty());

  const incident war = made::attack("ARD", "BOR", incident_kind::armed, "1910-01-01");
  const casus_resolver by_league{world{of_all, dora}, {}};
  const auto found = duty_conflicts(by_league, {&war, 1});
  REQUIRE(found.size() == 1);
  CHECK(found[0].kind == conflict_kind::allies_at_war);
  CHECK(found[0].first.found.status == duty_status::obliged);
  CHECK(found[0].second.found.status == duty_status::not_obliged);  // Arda is the attacker
  CHECK_FALSE(found[0].is_certain);                                 // one help is owed, not two
  CHECK_FALSE(found[0].is_resolved());
  CHECK(sentence(found[0], by_league) ==
        "Cora owes defence to Bora by article 1 of League, of which the attacker and the target "
        "are both parties. Nothing says which prevails.");
  const casus_resolver by_special{world{special, dora}, {}};
  const auto first = duty_conflicts(by_special, {&war, 1});
  REQUIRE(first.size() == 1);
  CHECK(first[0].first_prevails.is_no());
  CHECK(first[0].resolved_by.view() == "special clause");
}

TEST_CASE("a pair of attacks is reported where neither comes to it alone", "[conflicts]") {
  // Cora attacks Bora: Arda owes Bora defence, and Cora offence. That is one attack's.
  struct help_type final
      : agreement<"HELP", "Help", is_an<treaty>, signed_on<"1900-01-01">, in_force<"1900-01-01">,
                  between<arda, bora>, article<"1", pledge<duty::defence>, bearer<arda>>> {};
  struct join_type final
      : agreement<"JOIN", "Join", is_an<treaty>, signed_on<"1900-01-01">, in_force<"1900-01-01">,
                  between<arda, cora>,
                  article<"1", pledge<duty::offence>, bearer<arda>, when<war_of_a_party>>> {};
  static constexpr help_type help{};
  static constexpr join_type join{};
  const casus_resolver r{world{help, join, dora}, {}};
  const party_code powers[]{"ARD", "BOR", "COR", "DOR"};
  const auto one = contradictions(r, "1910-01-01", powers, false);
  REQUIRE(one.size() == 1);
  REQUIRE(one[0].attacks.size() == 1);
  CHECK(one[0].attacks[0] == war_between{"COR", "BOR"});
  // Of pairs: Bora attacks Cora, so that Arda joins Cora, and Dora attacks Bora, which Arda helps.
  const auto two = contradictions(r, "1910-01-01", powers, true);
  REQUIRE(two.size() == 1);
  REQUIRE(two[0].attacks.size() == 2);
  CHECK(two[0].attacks[0] == war_between{"BOR", "COR"});
  CHECK(two[0].attacks[1] == war_between{"DOR", "BOR"});
  CHECK(two[0].conflict.kind == conflict_kind::bound_to_both_sides);
  CHECK(two[0].conflict.is_certain);
  // The same duties in the other order are the same conflict.
  const auto again = compound_of(made::attack("DOR", "BOR", incident_kind::armed, "1910-01-01"),
                                 made::attack("BOR", "COR", incident_kind::armed, "1910-01-01"));
  std::size_t both_sides = 0;
  for (const duty_conflict& c : duty_conflicts(r, again))
    both_sides += c.kind == conflict_kind::bound_to_both_sides ? 1U : 0U;
  CHECK(both_sides == 1);
}
