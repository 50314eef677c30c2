// SPDX-FileCopyrightText: 2026 The entente authors
// SPDX-License-Identifier: BSL-1.0
//
// The tour of docs/tour.md, as one program: every piece of code there is cut from here.

#include <entente/entente.hpp>
#include <entente/io.hpp>
#include <entente/world/editor.hpp>
#include <entente/world/load.hpp>
#include <entente/world/save.hpp>

#include <array>
#include <cstdio>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

using namespace entente;

// --- 1. nouns: states, and what they are bound by
inline constexpr struct northern_seas final : region<"northern_seas", "the northern seas"> {
} northern_seas;

inline constexpr struct peace_clause final
    : constraint<"NOR-C1", "Peace clause of the constitution", rule_kind::constitution,
                 strength::hard, rule_effect::forbids, on_duties<duty::defence, duty::offence>,
                 during<"1947-01-01">, says<"no promise to fight for others">,
                 source<"made up for the tour">> {
} peace_clause;

inline constexpr struct norland final
    : state<"NOR", "Norland", located_in<northern_seas>, bound_by<peace_clause>> {
} norland;
inline constexpr struct sudmark final : state<"SUD", "Sudmark"> {
} sudmark;
inline constexpr struct estria final : state<"EST", "Estria"> {
} estria;

// --- 2. a treaty, article by article
inline constexpr struct straits final : area<"straits", "the straits between the parties"> {
} straits;

inline constexpr struct straits_treaty final
    : agreement<"STRAITS1950", "Treaty of the Straits", is_an<treaty>, signed_on<"1950-04-02">,
                in_force<"1950-09">, between<norland, sudmark>, acceded<estria, "1962-05-01">,
                article<"1", pledge<duty::nonaggression>, gives<settle_peacefully>>,
                article<"2", pledge<duty::consultation>, when<threat_of_attack>>,
                article<"4", pledge<duty::defence>, bearer<sudmark>, beneficiary<norland>,
                        when<armed_attack>, within<straits>, gives<as_it_deems_necessary>,
                        as_read_by<atop>>,
                article<"4", pledge<duty::defence>, when<armed_attack>, within<straits>,
                        gives<act_by_constitutional_processes>, as_read_by<the_text>,
                        compatible_with<peace_clause, "each acts by its constitution">>,
                provides<joint_body, political>, source<"made up for the tour">> {
} straits_treaty;

// --- 3. a body with members, a programme, and what was done
inline constexpr struct straits_council final
    : alliance<"COUNCIL", "Council of the Straits", founded_by<straits_treaty>,
               member<norland, "1950-09">, member<sudmark, "1950-09">,
               member<estria, "1962-05-01", "1974-01-01">> {
} straits_council;

inline constexpr struct ostania final : state<"OST", "Ostania"> {
} ostania;

inline constexpr struct fisheries final : domain<"fisheries", "fisheries protection"> {
} fisheries;

inline constexpr struct fisheries_programme final
    : agreement<"FISH1970", "Fisheries Programme", not_binding, signed_on<"1970-03-03">,
                between<straits_council, ostania>, provides<programme, fisheries, maritime>,
                source<"made up for the tour">> {
} fisheries_programme;

inline constexpr struct council_and_ostania final
    : practice<
          between<straits_council, ostania>,
          step<"S1", "1966", "Ostania visits the Council", takes<dialogue, political>,
               act<"visit", "foreign_minister">>,
          step<"S2", "1971-06", "First joint patrol", takes<exercise_participation, maritime>>> {
} council_and_ostania;

// --- 4. what must not be promised can still be thought
inline constexpr struct draft_pact final
    : proposal<"DRAFT1980", "Draft pact", between<norland, ostania>,
               article<"1", pledge<duty::defence>>> {
} draft_pact;

// --- 5. asked of the compiler
static_assert([] {
  const world w{straits_council};
  const snapshot now = w.on("1960-01-01"_day);
  return owes(now, duty::defence, sudmark, norland) &&
         !owes(now, duty::defence, norland, sudmark) &&
         owes(now, duty::nonaggression, norland, sudmark);
}());

// --- 6. a scale of one's own
struct patrol_scale {
  static constexpr std::string_view name = "patrols";
  static constexpr std::string_view source = "made up for the tour";
  static constexpr std::array<std::string_view, 3> labels{"none", "talk", "patrol"};
  static constexpr std::optional<std::size_t> judge(std::span<const feature> some) {
    std::size_t highest = 0;
    for (const feature& f : some) {
      if (f.code.view() == "dialogue" && highest < 1) highest = 1;
      if (f.code.view() == "exercise_participation") highest = 2;
    }
    return highest;
  }
};
static_assert(explain_scale<patrol_scale>());

namespace {

void heading(const char* words) { std::printf("\n== %s\n", words); }

void ask(const world& w) {
  heading("what is owed, and why");
  const snapshot now = w.on("1972-01-01"_day);
  print(owes(now, duty::defence, sudmark, norland));
  print(owes(w.on("1972-01-01"_day, the_text), duty::defence, norland, sudmark));
  print(who_owes(now, duty::consultation, estria));

  heading("unknown is not no");
  print(owes(w.on("1950-09-10"_day), duty::defence, sudmark, norland));
  print(owes(w.on("1900-01-01"_day), duty::defence, sudmark, norland));

  heading("who belongs");
  print(members(now, straits_council));
  print(is_member(w.on("1980-01-01"_day), estria, straits_council));

  heading("a tie, directly and through a body");
  print(tie(now, straits_council, ostania));
  std::printf("Norland and Ostania directly: %s\n",
              name_of(tie(now, norland, ostania).has(fisheries)));
  std::printf("Norland and Ostania through bodies: %s\n",
              name_of(tie(now, norland, ostania, reach::through_alliances).has(fisheries)));

  heading("what changed when");
  print(history(w, straits_council, ostania));

  heading("how far it has come");
  print(assess<patrol_scale>(features_of(now, straits_council, ostania)));

  heading("what if");
  print(who_owes(w.without(sudmark).on("1972-01-01"_day), duty::defence, norland));
}

int rows_and_files(const world& w) {
  heading("rows");
  facts rows;
  party_record power;
  power.code = party_code::parse("WES").value();  // text that could come from a file
  power.name = std::string_view{"Westmere"};
  rows.parties.push_back(power);
  agreement_record pact;
  pact.code = "PACT1975";
  pact.name = "Pact of 1975";
  pact.signed_on = "1975-02-01";
  pact.in_force = "1975-02-01";
  pact.parties = {{"WES", {}}, {"NRO", {}}};  // a slip: Norland is NOR
  rows.agreements.push_back(pact);
  const auto built = world::build(w.all_facts(), rows);
  if (!built)
    for (const diagnostic& d : built.error()) std::printf("%s\n", to_string(d).c_str());
  rows.agreements[0].parties = {{"WES", {}}, {"NOR", {}}};
  const world wider = world::build(w.all_facts(), rows).value();

  heading("a saved world");
  const std::string saved = save(wider);
  const auto again = load(saved, "tour.world");
  std::printf("%s\n", again && *again == wider ? "the same world" : "another world");
  const auto damaged = load(saved.substr(0, saved.size() / 2), "tour.world");
  std::printf("half of it: %s\n", damaged ? "loads" : message(damaged.error().back().rule));
  return built || damaged ? 1 : 0;
}

void simulate(const world& w) {
  heading("a simulation");
  editor game{w, "1973-01-01"_day};
  agreement_record pact;
  pact.code = "OSTSUD";
  pact.name = "Pact of Ostania and Sudmark";
  pact.in_force = "1973-03-01";
  pact.ended = "1975-03-01";
  pact.parties = {{"OST", {}}, {"SUD", {}}};
  article_record help;
  help.number = "1";
  help.pledges = {duty::defence};
  pact.articles = {help};
  const auto tell = [](const editor::outcome& done) {
    if (!done) std::printf("refused: %s\n", message(done.error()));
    if (done)
      for (const change& c : *done)
        std::printf("%s %s %s\n", to_string(c.on).c_str(), to_string(c.in).c_str(),
                    std::string{name_of(c.what)}.c_str());
  };
  tell(game.sign(pact));
  tell(game.sign(pact));
  tell(game.advance("1974-01-01"_day));
  tell(game.denounce("STRAITS1950", sudmark, "1974-07-01"_day));
  tell(game.renew("OSTSUD", "1980-03-01"_day));
  tell(game.advance("1976-01-01"_day));
  print(owed_by(game.now(), duty::defence, sudmark));
}

}  // namespace

int main() {
  const world w{straits_council, fisheries_programme, council_and_ostania, draft_pact};
  ask(w);
  simulate(w);
  return rows_and_files(w);
}
