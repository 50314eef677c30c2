// SPDX-FileCopyrightText: 2026 The entente authors
// SPDX-License-Identifier: BSL-1.0
//
// Precedents, positions, threats and statuses: what their nouns lower to, that rows are the same,
// and what becomes of them in a world.
#include "toy_parties.hpp"
#include <entente/entente.hpp>
#include <entente/world/load.hpp>
#include <entente/world/save.hpp>

#include <catch2/catch_test_macros.hpp>

#include <algorithm>
#include <functional>
#include <string>
#include <vector>

using namespace entente;

namespace {

namespace said {
inline constexpr struct pressure final : threat_kind<"coercion", "pressure by show of force"> {
} pressure;
inline constexpr struct experts_sent final
    : precedent<"PR1", "2022-09", "Experts sent", provided_by<toy::league>,
                provided_to<toy::aldera, toy::cassia>, takes<expert_team, cyber, political>,
                recipient_was<membership::member>, occasioned_by<"an attack">,
                bears_on<"help without a guarantee">, note<"month approximate">, source<"Annals">,
                unverified<"on">> {
} experts_sent;
inline constexpr struct clause_invoked final
    : precedent<"PR2", "2001-09-12", "Clause invoked", provided_by<toy::league>,
                provided_to<toy::delmar>, by_invoking_the_guarantee, under_a_binding_duty> {
} clause_invoked;
inline constexpr struct borea_objects final
    : position<"POS1", toy::borea, stance::opposes, "an office in Aldera", "2023-07",
               says<"out of area">, source<"Annals">> {
} borea_objects;
inline constexpr struct circuit final
    : threat<"TH1", "2021-10", "Naval circuit", pressure, by<toy::borea, toy::cassia>,
             against<toy::aldera>, on_domains<maritime>, attributed<"documented">, note<"joint">> {
} circuit;
inline constexpr struct ransom final
    : threat<"TH2", "2023-07-04", "Port stopped", pressure, against<toy::aldera, toy::delmar>> {
} ransom;
inline constexpr struct standings final
    : statuses<toy::league,
               has_status<toy::aldera, "integrated_command", "outside", "1966-07-01", "2009-04-04",
                          source<"Annals">, note<"announced before">>,
               has_status<toy::delmar, "nuclear_weapons", "possesses", partial_date::unknown()>> {
} standings;
}  // namespace said

const world& typed() {
  static const world w{toy::league,   said::experts_sent, said::clause_invoked, said::borea_objects,
                       said::circuit, said::ransom,       said::standings};
  return w;
}

/// The same, written by hand.
constexpr std::string_view rows =
    "precedent code=PR1 on=2022-09 says=\"Experts sent\" providers=[LEAGUE] recipients=[ALD, CAS] "
    "form=expert_team domains=[cyber, political] recipient_was=member occasion=\"an attack\" "
    "invoked_guarantee=no binding=no bearing=\"help without a guarantee\" "
    "note=\"month approximate\" source=Annals standing=verified unverified=on\n"
    "precedent code=PR2 on=2001-09-12 says=\"Clause invoked\" providers=[LEAGUE] recipients=[DEL] "
    "invoked_guarantee=yes binding=yes\n"
    "position code=POS1 holder=BOR takes=opposes subject=\"an office in Aldera\" on=2023-07 "
    "says=\"out of area\" source=Annals standing=verified\n"
    "threat code=TH1 on=2021-10 says=\"Naval circuit\" kind=coercion actors=[BOR, CAS] "
    "targets=[ALD] domains=[maritime] attribution=documented note=joint\n"
    "threat code=TH2 on=2023-07-04 says=\"Port stopped\" kind=coercion targets=[ALD, DEL]\n"
    "status body=LEAGUE party=ALD aspect=integrated_command status=outside from=1966-07-01 "
    "until=2009-04-04 note=\"announced before\" source=Annals standing=verified\n"
    "status body=LEAGUE party=DEL aspect=nuclear_weapons status=possesses from=unknown\n";

template <class Record>
std::vector<std::string> codes(const row_list<Record>& all) {
  std::vector<std::string> made;
  for (const auto& r : all) made.emplace_back(r.code.view());
  return made;
}
std::vector<std::string> words_in(const list<party_code>& all) {
  std::vector<std::string> made;
  for (const auto& c : all) made.emplace_back(c.view());
  return made;
}
using words = std::vector<std::string>;

template <class Record>
row_list<diagnostic> complaints(row_list<Record> facts::*rows_of, std::size_t which,
                                   const std::function<void(Record&)>& break_it) {
  facts all = typed().all_facts();
  (all.*rows_of)[which].read_at = {text{std::string_view{"f"}}, 7, 1};
  break_it((all.*rows_of)[which]);
  return diagnose(all);
}

}  // namespace

// A constant world holds them, too.
static_assert([] {
  const world w{said::experts_sent, said::circuit, said::borea_objects, said::standings};
  return w.all_facts().precedents.size() == 1 && w.all_facts().threats.size() == 1 &&
         w.all_facts().positions.size() == 1 && w.all_facts().statuses.size() == 2;
}());

TEST_CASE("nouns of an argument lower to the rows that say the same", "[model][argument]") {
  facts others = typed().all_facts();
  others.precedents.clear();
  others.positions.clear();
  others.threats.clear();
  others.statuses.clear();
  std::string saved = save(others);
  saved.resize(saved.rfind("end"));
  const auto read = load(saved + std::string{rows} + "end\n");
  REQUIRE(read.has_value());
  CHECK(read->all_facts().precedents == typed().all_facts().precedents);
  CHECK(read->all_facts().positions == typed().all_facts().positions);
  CHECK(read->all_facts().threats == typed().all_facts().threats);
  CHECK(read->all_facts().statuses == typed().all_facts().statuses);
  CHECK(*read == typed());
  CHECK(load(save(typed())).value() == typed());
}

TEST_CASE("a noun of an argument brings the parties and terms that it names", "[model][argument]") {
  const facts all = gather(said::circuit);
  words parties = codes(all.parties);
  std::sort(parties.begin(), parties.end());
  CHECK(parties == words{"ALD", "BOR", "CAS"});
  words terms = codes(all.terms);
  CHECK(std::find(terms.begin(), terms.end(), "coercion") != terms.end());
  CHECK(std::find(terms.begin(), terms.end(), "maritime") != terms.end());
}

TEST_CASE("what is given twice is held once, from nouns and from rows", "[model][argument]") {
  const world twice = world::build(typed().all_facts(), said::circuit, said::standings,
                                   said::experts_sent, said::borea_objects)
                          .value();
  CHECK(twice == typed());
  // Another fact under the same code is reported.
  facts other = typed().all_facts();
  other.threats.push_back(other.threats[0]);
  other.threats.back().says = text{std::string_view{"something else"}};
  const auto broken = diagnose(other);
  REQUIRE(broken.size() == 1);
  CHECK(broken[0].rule == errc::code_is_unique);
  CHECK(broken[0].what.view() == "TH1");
}

TEST_CASE("without a party, what only it did or suffered goes and the rest stays",
          "[model][argument]") {
  const facts less_aldera = typed().without(toy::aldera).all_facts();
  CHECK(codes(less_aldera.precedents) == words{"PR1", "PR2"});
  CHECK(words_in(less_aldera.precedents[0].recipients) == words{"CAS"});
  CHECK(codes(less_aldera.threats) == words{"TH2"});  // TH1 was against Aldera alone
  CHECK(words_in(less_aldera.threats[0].targets) == words{"DEL"});
  CHECK(less_aldera.statuses.size() == 1);
  CHECK(less_aldera.positions.size() == 1);

  const facts less_borea = typed().without(toy::borea).all_facts();
  CHECK(less_borea.positions.empty());
  CHECK(codes(less_borea.threats) == words{"TH1", "TH2"});
  CHECK(words_in(less_borea.threats[0].actors) == words{"CAS"});

  const facts less_league = typed().without(toy::league).all_facts();
  CHECK(less_league.precedents.empty());
  CHECK(less_league.statuses.empty());
  CHECK(less_league.threats.size() == 2);
}

TEST_CASE("every rule of an argument is reported with its place", "[model][argument]") {
  REQUIRE(diagnose(typed().all_facts()).empty());
  const party_code nobody = party_code::parse("XXX").value();
  struct expectation {
    row_list<diagnostic> found;
    errc rule;
    std::string_view what, in;
  };
  const std::vector<expectation> all{
      {complaints<precedent_record>(&facts::precedents, 0,
                                    [&](auto& p) { p.providers = {nobody}; }),
       errc::code_is_known, "XXX", "precedent PR1"},
      {complaints<precedent_record>(&facts::precedents, 0,
                                    [&](auto& p) { p.recipients = {nobody}; }),
       errc::code_is_known, "XXX", "precedent PR1"},
      {complaints<precedent_record>(&facts::precedents, 1, [&](auto& p) { p.code = {}; }),
       errc::code_is_well_formed, "", "precedent"},
      {complaints<position_record>(&facts::positions, 0, [&](auto& p) { p.holder = nobody; }),
       errc::code_is_known, "XXX", "position POS1"},
      {complaints<position_record>(&facts::positions, 0, [&](auto& p) { p.code = {}; }),
       errc::code_is_well_formed, "", "position"},
      {complaints<threat_record>(&facts::threats, 0, [&](auto& t) { t.actors = {nobody}; }),
       errc::code_is_known, "XXX", "threat TH1"},
      {complaints<threat_record>(&facts::threats, 0, [&](auto& t) { t.targets = {nobody}; }),
       errc::code_is_known, "XXX", "threat TH1"},
      {complaints<threat_record>(&facts::threats, 0, [&](auto& t) { t.code = {}; }),
       errc::code_is_well_formed, "", "threat"},
      {complaints<status_record>(&facts::statuses, 0, [&](auto& s) { s.body = nobody; }),
       errc::code_is_known, "XXX", "status of ALD"},
      {complaints<status_record>(&facts::statuses, 0, [&](auto& s) { s.party = nobody; }),
       errc::code_is_known, "XXX", "status in LEAGUE"},
      {complaints<status_record>(&facts::statuses, 0,
                                 [&](auto& s) { s.during.until = partial_date{"1960"}; }),
       errc::end_is_after_beginning, "integrated_command", "status of ALD"}};
  for (const auto& one : all) {
    REQUIRE(one.found.size() == 1);
    CHECK(one.found[0].rule == one.rule);
    CHECK(one.found[0].what.view() == one.what);
    CHECK(one.found[0].in.view() == one.in);
    CHECK(one.found[0].at.line == 7);
  }
}

TEST_CASE("forms and domains of an argument have ids in a world of rows", "[model][argument]") {
  facts all = typed().all_facts();
  all.terms.clear();
  const snapshot now = world::build(all).value().on("2023-01-01"_day);
  CHECK(now.find_form("expert_team").is_valid());
  CHECK(now.find_domain("maritime").is_valid());
}
