// SPDX-FileCopyrightText: 2026 The entente authors
// SPDX-License-Identifier: BSL-1.0
//
// Who comes in for an ally: whether it is attacked, provoked or defended, by both readings of its
// entry, as an incident of its own and in a cascade; and who is called to both sides.
#include "support/made_pacts.hpp"
#include "support/made_states.hpp"
#include <entente/entente.hpp>
#include <entente/io/report_casus_foederis.hpp>
#include <entente/query/what_if.hpp>

#include <catch2/catch_test_macros.hpp>

#include <algorithm>
#include <string>
#include <string_view>
#include <vector>

using namespace entente;
using made::arda, made::bora, made::cora, made::dora, made::ersa;

namespace {

constexpr auto obliged = duty_status::obliged, not_obliged = duty_status::not_obliged,
               pending = duty_status::pending;
constexpr truth all_truths[]{truth::yes, truth::no, truth::unknown};

inline constexpr struct dora_attacks final : condition<"attacker_in:DOR", "Dora attacks"> {
} dora_attacks;
// Dora attacks Arda. Bora helps Arda, and Cora helps Bora if it is attacked unprovoked.
inline constexpr struct arda_bora final
    : agreement<"AB", "AB", is_an<treaty>, signed_on<"1900-01-01">, in_force<"1900-01-01">,
                between<arda, bora>, article<"1", pledge<duty::defence>, when<armed_attack>>> {
} arda_bora;
inline constexpr struct bora_cora final
    : agreement<"BC", "BC", is_an<treaty>, signed_on<"1900-01-01">, in_force<"1900-01-01">,
                between<bora, cora>,
                article<"1", pledge<duty::defence>, when<armed_attack>,
                        after<dora_attacks, no_provocation>>> {
} bora_cora;
// Ersa helps Dora, if it is attacked unprovoked, or in any war.
inline constexpr struct dora_ersa final
    : agreement<"DE", "DE", is_an<treaty>, signed_on<"1900-01-01">, in_force<"1900-01-01">,
                between<dora, ersa>,
                article<"1", pledge<duty::defence>, when<armed_attack>, after<no_provocation>>> {
} dora_ersa;
inline constexpr struct any_war final
    : agreement<
          "ANY", "Any war", is_an<treaty>, signed_on<"1900-01-01">, in_force<"1900-01-01">,
          between<dora, ersa>,
          article<"1", pledge<duty::defence, duty::offence>, bearer<ersa>, when<war_of_a_party>>> {
} any_war;
// Cora stands aside where Dora is the object of hostilities.
inline constexpr struct cora_dora final
    : agreement<"CD", "CD", is_an<treaty>, signed_on<"1900-01-01">, in_force<"1900-01-01">,
                between<cora, dora>,
                article<"1", pledge<duty::neutrality>, when<object_of_hostilities>>> {
} cora_dora;

casus_resolver read(const world& w, belligerency entry) {
  casus_options options;
  options.reading.entry = entry;
  return {w, {}, options};
}
incident attack(const party_code& attacker, const party_code& target, truth provoked = truth::no) {
  incident e = made::attack(attacker, target, incident_kind::armed, "1910-01-01");
  e.provoked = provoked;
  return e;
}
/// Bora goes to war with Dora, which attacked Arda.
incident entry_of_bora(truth provoked) {
  incident e = attack("BOR", "DOR", provoked);
  e.kind = incident_kind::declares_war;
  e.in_aid_of = "ARD";
  e.in_defence = truth::yes;
  e.fighting = known_list<war_between>::only({{"DOR", "ARD"}});
  return e;
}
duty_status owed(const casus_resolver& r, const incident& e, party_ref bearer, party_ref to) {
  const casus_answer found = casus_foederis_between(r, e, bearer, to);
  REQUIRE(found.duties.size() == 1);
  return found.duties[0].status;
}
/// "BOR to ARD against DOR: honoured".
std::vector<std::string> calls_of(const cascade& c) {
  std::vector<std::string> all;
  for (const cascade_call& call : c.calls)
    all.push_back(std::to_string(call.round) + " " + to_string(call.bearer) + " to " +
                  to_string(call.beneficiary) + " against " + to_string(call.adversary) + ": " +
                  std::string{name_of(call.outcome)});
  return all;
}
using lines = std::vector<std::string>;
const incident& entry_in(const cascade& c, std::string_view attacker, std::string_view target) {
  for (const incident& e : c.events)
    if (e.attacker.view() == attacker && e.target.view() == target) return e;
  FAIL("no such event");
  return c.events[0];
}

}  // namespace

TEST_CASE("who comes in for the attacked shares that it did not provoke", "[casus]") {
  const world w{bora_cora, dora_ersa, arda};
  const casus_resolver strict = read(w, belligerency::strict);
  const casus_resolver lenient = read(w, belligerency::lenient);
  for (const truth dora_provoked : all_truths) {
    const incident e = entry_of_bora(dora_provoked);
    // Strict: Bora attacks Dora, which is without provocation if Dora gave none.
    CHECK(owed(strict, e, cora, bora) == not_obliged);
    CHECK(owed(strict, e, ersa, dora) == (dora_provoked.is_yes()  ? not_obliged
                                          : dora_provoked.is_no() ? obliged
                                                                  : pending));
    // Lenient: Bora is attacked as Arda is. If Dora gave the provocation, Bora gave none; if it
    // gave Bora none, it is not said whether Arda did. Dora is not the one attacked.
    CHECK(owed(lenient, e, cora, bora) == (dora_provoked.is_yes() ? obliged : pending));
    CHECK(owed(lenient, e, ersa, dora) == not_obliged);
  }
  // It may be that Arda is not being defended: what holds either way is certain.
  incident e = entry_of_bora(truth::yes);
  e.in_defence = truth::unknown;
  e.fighting = known_list<war_between>::some({});
  CHECK(owed(lenient, e, cora, bora) == pending);
  CHECK(owed(lenient, e, ersa, dora) == not_obliged);  // attacked, it provoked it
  e.in_defence = truth::no;
  CHECK(owed(lenient, e, cora, bora) == not_obliged);
  // No threat and no mobilization makes one attacked.
  e = entry_of_bora(truth::yes);
  e.kind = incident_kind::mobilizes;
  CHECK(owed(lenient, e, cora, bora) == not_obliged);
}

TEST_CASE("a cascade goes on at a clause of unprovoked attacks, if nobody provoked it",
          "[what_if]") {
  const world w{arda_bora, bora_cora, dora};
  const casus_resolver strict = read(w, belligerency::strict);
  const casus_resolver lenient = read(w, belligerency::lenient);
  const lines bora_alone{"1 BOR to ARD against DOR: honoured"};
  const lines both{"1 BOR to ARD against DOR: honoured", "2 COR to BOR against DOR: honoured"};
  for (const truth provoked : all_truths) {
    const incident e = attack("DOR", "ARD", provoked);
    CHECK(calls_of(what_if(strict, e, honour_all{})) == bora_alone);
    CHECK(calls_of(what_if(lenient, e, honour_all{})) == (provoked.is_no() ? both : bora_alone));
    const cascade c = what_if(lenient, e, honour_all{});
    CHECK(entry_in(c, "BOR", "DOR").provoked == !provoked);  // by Dora, if not by Arda
    CHECK(entry_in(c, "BOR", "DOR").in_defence.is_yes());
    CHECK(entry_in(what_if(strict, e, honour_all{}), "BOR", "DOR").provoked.is_yes());
  }
}

TEST_CASE("who answers an entry in defence of another defends nobody, by the lenient reading",
          "[what_if]") {
  const world w{arda_bora, bora_cora, any_war};
  // Ersa would come in for Dora at once; here it waits until Bora is in.
  const auto policy = [](const call_to_act& call) {
    return !(call.bearer.view() == "ERS" && call.adversary.view() == "ARD");
  };
  const cascade strict = what_if(read(w, belligerency::strict), attack("DOR", "ARD"), policy);
  const incident& defended = entry_in(strict, "ERS", "BOR");
  CHECK(defended.in_aid_of.view() == "DOR");
  CHECK(defended.in_defence.is_yes());  // Bora attacked Dora
  CHECK(defended.provoked.is_yes());
  const cascade lenient = what_if(read(w, belligerency::lenient), attack("DOR", "ARD"), policy);
  const incident& joined = entry_in(lenient, "ERS", "BOR");
  CHECK(joined.in_defence.is_no());
  CHECK(joined.provoked.is_no());  // Arda did not provoke Dora, nor did Bora
  // Provoked by Arda, Dora is joined by one that was provoked, too.
  const cascade answered =
      what_if(read(w, belligerency::lenient), attack("DOR", "ARD", truth::yes), policy);
  CHECK(entry_in(answered, "ERS", "BOR").provoked.is_yes());
  // And on the attacker's side what was provoked is so for all who come in.
  const cascade at_once =
      what_if(read(w, belligerency::strict), attack("DOR", "ARD", truth::unknown), honour_all{});
  CHECK(entry_in(at_once, "ERS", "ARD").provoked.is_unknown());
  CHECK(entry_in(at_once, "ERS", "ARD").in_defence.is_no());
}

TEST_CASE("who is met with force is the object of hostilities, by both readings", "[casus]") {
  const world w{cora_dora, arda, bora};
  for (const belligerency entry : {belligerency::strict, belligerency::lenient}) {
    const casus_resolver r = read(w, entry);
    CHECK(owed(r, entry_of_bora(truth::no), cora, dora) == obliged);
    CHECK(owed(r, attack("ARD", "DOR"), cora, dora) == obliged);
    CHECK(owed(r, attack("DOR", "ARD"), cora, dora) == not_obliged);
    incident threat = entry_of_bora(truth::no);
    threat.kind = incident_kind::threat_of_force;
    CHECK(owed(r, threat, cora, dora) == not_obliged);
  }
}

TEST_CASE("who is called to both sides stays out while both duties stand", "[what_if]") {
  // Cora is bound to both enemies, and Ersa comes in for Arda in the first round.
  struct any_of_dora_type final : agreement<"DC", "DC", is_an<treaty>, signed_on<"1900-01-01">,
                                            in_force<"1900-01-01">, between<dora, cora>,
                                            article<"1", pledge<duty::defence, duty::offence>,
                                                    bearer<cora>, when<war_of_a_party>>> {};
  struct defends_arda_type final
      : agreement<"AC", "AC", is_an<treaty>, signed_on<"1900-01-01">, in_force<"1900-01-01">,
                  between<arda, cora>, article<"1", pledge<duty::defence>, bearer<cora>>> {};
  struct ersa_type final
      : agreement<"AE", "AE", is_an<treaty>, signed_on<"1900-01-01">, in_force<"1900-01-01">,
                  between<arda, ersa>, article<"1", pledge<duty::defence>, bearer<ersa>>> {};
  static constexpr any_of_dora_type any_of_dora{};
  static constexpr defends_arda_type defends_arda{};
  static constexpr ersa_type ersa_defends{};
  const world w{any_of_dora, defends_arda, ersa_defends};
  for (const belligerency entry : {belligerency::strict, belligerency::lenient}) {
    const casus_resolver r = read(w, entry);
    const cascade c = what_if(r, attack("DOR", "ARD"), honour_all{});
    CHECK(c.side_of("COR") == war_side::none);
    const lines all = calls_of(c);
    REQUIRE(all.size() == 4);
    for (const char* const barred :
         {"1 COR to ARD against DOR: barred", "1 COR to DOR against ARD: barred",
          "2 COR to DOR against ERS: barred"})
      CHECK(std::find(all.begin(), all.end(), barred) != all.end());
    // Released by Arda, or unwilling to help it, it stands with Dora in both rounds.
    incident released = attack("DOR", "ARD");
    released.waived = {{"ARD", "COR"}};
    CHECK(what_if(r, released, honour_all{}).side_of("COR") == war_side::attacker);
    const auto refuses = [](const call_to_act& call) {
      return !(call.bearer.view() == "COR" && call.beneficiary.view() == "ARD");
    };
    const cascade of_one = what_if(r, attack("DOR", "ARD"), refuses);
    CHECK(of_one.side_of("COR") == war_side::attacker);
    const lines by_one = calls_of(of_one);
    CHECK(std::find(by_one.begin(), by_one.end(), "2 COR to DOR against ERS: honoured") !=
          by_one.end());
  }
}

TEST_CASE("a member of a body that is attacked is defended as the body is", "[what_if]") {
  facts all = world{arda_bora, dora}.all_facts();
  party_record league;
  league.code = "BODY";
  league.name = "Body";
  league.kind = party_kind::alliance;
  all.parties.push_back(league);
  membership_record member;
  member.party = "ARD";
  member.body = "BODY";
  all.memberships.push_back(member);
  const world w = world::build(all).value();
  const incident event = attack("DOR", "BODY");
  const cascade c = what_if(read(w, belligerency::strict), event, honour_all{});
  const incident& entry = entry_in(c, "BOR", "DOR");
  CHECK(entry.in_aid_of.view() == "ARD");
  CHECK(entry.in_defence.is_yes());
  CHECK(entry.provoked.is_yes());
}

// Cora helps Bora if it is the victim of an aggression.
inline constexpr struct bora_cora_aggression final
    : agreement<"BA", "BA", is_an<treaty>, signed_on<"1900-01-01">, in_force<"1900-01-01">,
                between<bora, cora>, article<"1", pledge<duty::defence>, when<aggression>>> {
} bora_cora_aggression;

TEST_CASE("by the lenient reading, who comes in for the attacked is met with aggression",
          "[casus]") {
  const world w{bora_cora_aggression, dora_ersa, arda};
  const incident e = entry_of_bora(truth::no);
  CHECK(owed(read(w, belligerency::strict), e, cora, bora) == not_obliged);
  CHECK(owed(read(w, belligerency::lenient), e, cora, bora) == obliged);
  // Not known whether it defends, nor so if it is stated otherwise of whom it meets.
  incident open = e;
  open.in_defence = truth::unknown;
  open.fighting = {};
  CHECK(owed(read(w, belligerency::lenient), open, cora, bora) == pending);
  incident stated = e;
  stated.stated = {{"aggression", "DOR", truth::no}};
  CHECK(owed(read(w, belligerency::lenient), stated, cora, bora) == not_obliged);
}

inline constexpr struct bora_cora_object final
    : agreement<"BO", "BO", is_an<treaty>, signed_on<"1900-01-01">, in_force<"1900-01-01">,
                between<bora, cora>,
                article<"1", pledge<duty::defence>, when<object_of_hostilities>>> {
} bora_cora_object;

TEST_CASE("who enters a war is no object of hostilities by that, and is if it is attacked",
          "[casus]") {
  const world w{bora_cora_object, dora_ersa, arda};
  incident answered = attack("DOR", "BOR");
  answered.fighting = known_list<war_between>::only({{"DOR", "ARD"}, {"BOR", "DOR"}});
  for (const belligerency entry : {belligerency::strict, belligerency::lenient}) {
    const casus_resolver by = read(w, entry);
    CHECK(owed(by, entry_of_bora(truth::no), cora, bora) == not_obliged);
    CHECK(owed(by, answered, cora, bora) == obliged);  // whoever began
  }
}

inline constexpr struct three_of_them final
    : agreement<"ABC", "ABC", is_an<treaty>, signed_on<"1900-01-01">, in_force<"1900-01-01">,
                between<arda, bora, cora>, article<"1", pledge<duty::defence>>> {
} three_of_them;

TEST_CASE("who attacked a party gets no help against anybody who meets it in defence", "[casus]") {
  // Bora attacked Arda, a party, and Ersa, which is none; Dora comes in for Ersa.
  const world w{three_of_them, dora, ersa};
  incident entry = attack("DOR", "BOR");
  entry.in_aid_of = "ERS";
  entry.in_defence = truth::yes;
  entry.fighting = known_list<war_between>::only({{"BOR", "ERS"}, {"BOR", "ARD"}});
  for (const belligerency reading : {belligerency::strict, belligerency::lenient}) {
    incident e = entry;
    const casus_resolver by = read(w, reading);
    CHECK(owed(by, e, cora, bora) == not_obliged);
    // Dora helps an aggressor, and not for what was done to Arda.
    e.in_defence = truth::no;
    CHECK(owed(by, e, cora, bora) == obliged);
    // Beside nobody of the agreement: by the strict reading Dora attacks Bora.
    e = entry;
    e.fighting = known_list<war_between>::only({{"BOR", "ERS"}});
    CHECK(owed(by, e, cora, bora) == (reading == belligerency::strict ? obliged : not_obliged));
    // In defence of a party, whoever opened what war.
    e.in_aid_of = "ARD";
    CHECK(owed(by, e, cora, bora) == not_obliged);
  }
}
