// SPDX-FileCopyrightText: 2026 The entente authors
// SPDX-License-Identifier: BSL-1.0
//
// Who is drawn in, in a made-up world, and the bugs that games have had with it, one test each.
#include <entente/entente.hpp>
#include <entente/io/render.hpp>
#include <entente/io/report_casus_foederis.hpp>
#include <entente/query/contradictions.hpp>
#include <entente/query/powers.hpp>
#include <entente/query/what_if.hpp>
#include <entente/world/editor.hpp>
#include <entente/world/lapses.hpp>
#include <entente/world/load.hpp>
#include <entente/world/save.hpp>

#include <catch2/catch_test_macros.hpp>

#include <algorithm>
#include <string>
#include <vector>

using namespace entente;

namespace {

template <fixed_string Code>
struct power_of : state<Code, Code> {};
inline constexpr struct arda final : power_of<"ARD"> {
} arda;
inline constexpr struct bora final : power_of<"BOR"> {
} bora;
inline constexpr struct cora final : power_of<"COR"> {
} cora;
inline constexpr struct dora final : power_of<"DOR"> {
} dora;
inline constexpr struct ersa final : power_of<"ERS"> {
} ersa;

template <fixed_string Code, partial_date From, auto First, auto Second>
using defence_pact = agreement<Code, Code, is_an<treaty>, signed_on<From>, in_force<From>,
                               between<First, Second>, article<"1", pledge<duty::defence>>>;

// Bora defends Arda, Cora defends Bora, Dora defends Cora: a chain.
inline constexpr struct arda_bora final : defence_pact<"AB", "1900-01-01", arda, bora> {
} arda_bora;
inline constexpr struct bora_cora final : defence_pact<"BC", "1900-01-01", bora, cora> {
} bora_cora;
inline constexpr struct cora_dora final : defence_pact<"CD", "1900-01-01", cora, dora> {
} cora_dora;

world chain() { return world{arda_bora, bora_cora, cora_dora, ersa}; }

incident attack(const party_code& attacker, const party_code& target) {
  incident made;
  made.attacker = attacker;
  made.target = target;
  made.kind = incident_kind::armed;
  made.day = "1910-01-01";
  made.attacker_is_state = truth::yes;
  made.provoked = truth::no;
  made.fighting = known_list<war_between>::none();
  made.supporters = known_list<party_code>::none();
  made.mobilizing = known_list<party_code>::none();
  return made;
}
casus_resolver lenient(const world& w) {
  casus_options options;
  options.reading.entry = belligerency::lenient;
  return {w, {}, options};
}
std::vector<std::string> drawn_in(const cascade& c) {
  std::vector<std::string> names;
  for (std::size_t i = 2; i < c.sides.size(); ++i) names.push_back(to_string(c.sides[i].party));
  return names;
}
using names = std::vector<std::string>;

const called_duty* find(const casus_answer& answer, std::string_view agreement,
                        std::string_view bearer, std::string_view beneficiary) {
  for (const called_duty& d : answer.duties)
    if (d.by.instrument.view() == agreement && d.by.subject.view() == bearer &&
        d.by.object.view() == beneficiary)
      return &d;
  return nullptr;
}
bool is_named(const row_list<deciding_test>& tests, std::string_view word) {
  return std::any_of(tests.begin(), tests.end(),
                     [&](const deciding_test& t) { return t.word.view() == word; });
}

}  // namespace

TEST_CASE("bug: pacts of pacts drag in nobody against the text; depth is a choice",
          "[what_if][bugs]") {
  // Who goes to war for an ally is the attacker: its own allies have only to defend it.
  const world w = chain();
  CHECK(drawn_in(what_if(casus_resolver{w, {}}, attack("ERS", "ARD"), honour_all{})) ==
        names{"BOR"});
  // By the lenient reading it shares the position of its ally, and its own allies follow.
  const cascade all = what_if(lenient(w), attack("ERS", "ARD"), honour_all{});
  CHECK(drawn_in(all) == names{"BOR", "COR", "DOR"});
  CHECK(all.rounds == 3);
  CHECK(all.calls[1].round == 2);
  CHECK(all.calls[1].agreement.view() == "BC");
  what_if_options one_round;
  one_round.most_rounds = 1;
  const cascade cut = what_if(lenient(w), attack("ERS", "ARD"), honour_all{}, one_round);
  CHECK(drawn_in(cut) == names{"BOR"});
  CHECK(cut.was_cut_off);
  CHECK_FALSE(all.was_cut_off);
}

TEST_CASE("bug: a pact and a war older than it; both readings, also of a later entrant",
          "[what_if][bugs]") {
  const world w = chain();
  incident event = attack("ERS", "ARD");
  event.war_began = "1899-06-01";  // before the pact; the attack itself is younger
  const auto bound = [&](older_wars covers, const incident& e) {
    casus_options options;
    options.reading.covers = covers;
    const casus_answer a =
        casus_foederis_between(casus_resolver{w, {}, options}, e, bora, arda, arda_bora);
    if (a.duties[0].status == duty_status::not_obliged)
      CHECK(is_named(a.duties[0].failed, "treaty_in_force"));
    return a.duties[0].status == duty_status::obliged;
  };
  CHECK(bound(older_wars::new_attacks, event));
  CHECK_FALSE(bound(older_wars::never, event));
  CHECK(bound(older_wars::always, event));
  // The attack, too, is older, and the war goes on.
  event.day = "1899-06-01";
  event.known_on = "1910-01-01";
  CHECK_FALSE(bound(older_wars::new_attacks, event));
  CHECK_FALSE(bound(older_wars::never, event));
  CHECK(bound(older_wars::always, event));
}

TEST_CASE("bug: nobody declares war on its own side; all is resolved before it takes effect",
          "[what_if][bugs]") {
  // Bora and Cora fight Ersa together. Ersa's old pact with Cora against Bora is called as well.
  const world w{arda_bora, defence_pact<"BE", "1900-01-01", bora, ersa>{}, cora};
  incident event = attack("ERS", "ARD");
  const casus_resolver r{w, {}};
  // Bora owes help to Arda against Ersa, and to Ersa only if it is attacked.
  const cascade c = what_if(r, event, honour_all{});
  CHECK(c.side_of("BOR") == war_side::target);
  for (const cascade_call& call : c.calls)
    if (call.bearer.view() == "BOR") CHECK(call.adversary.view() == "ERS");
  for (const war_between& war : c.wars) CHECK(c.side_of(war.opened_by) != c.side_of(war.against));

  // Called to both sides in one round, it enters on neither.
  struct offence_type final
      : agreement<"OFF", "OFF", is_an<treaty>, signed_on<"1900-01-01">, in_force<"1900-01-01">,
                  between<bora, ersa>, article<"1", pledge<duty::offence>, when<war_of_a_party>>> {
  };
  static constexpr offence_type offence{};
  const world both{arda_bora, offence};
  const casus_resolver r2{both, {}};
  const cascade torn = what_if(r2, event, honour_all{});
  REQUIRE(torn.calls.size() >= 2);
  std::size_t entered = 0, barred = 0;
  for (const cascade_call& call : torn.calls) {
    entered += call.outcome == call_outcome::honoured ? 1U : 0U;
    barred += call.outcome == call_outcome::barred ? 1U : 0U;
  }
  CHECK(entered == 0);
  CHECK(barred == 2);
  CHECK(torn.side_of("BOR") == war_side::none);
  CHECK(what_if(r2, event, honour_all{}) == torn);  // and nothing was changed by asking
}

TEST_CASE("bug: an entry learns of the wars that began in its own round", "[what_if][bugs]") {
  // Bora and Cora defend Arda. Each hears of the war of the other, in whatever order they enter.
  const auto ac = defence_pact<"AC", "1900-01-01", arda, cora>{};
  for (const bool turned : {false, true}) {
    const world w = turned ? world{ac, arda_bora, ersa} : world{arda_bora, ac, ersa};
    const cascade c = what_if(casus_resolver{w, {}}, attack("ERS", "ARD"), honour_all{});
    REQUIRE(c.events.size() == 3);
    for (const incident& event : c.events)
      for (const war_between& war : c.wars) {
        const auto is_in = [&](const auto& wars) {
          return std::find(wars.begin(), wars.end(), war) != wars.end();
        };
        const bool is_own = war == war_between{event.attacker, event.target};
        CHECK((is_in(event.fighting.those) || is_in(event.since)) == (!is_own));
      }
  }
}

TEST_CASE("bug: an attack in a war that goes on is no second war", "[what_if][bugs]") {
  incident event = attack("ERS", "ARD");
  for (const war_between& before : {war_between{"ERS", "ARD"}, war_between{"ARD", "ERS"}}) {
    event.fighting = known_list<war_between>::only({before});
    const cascade c = what_if(casus_resolver{chain(), {}}, event, honour_none{});
    REQUIRE(c.wars.size() == 1);
    CHECK(c.wars[0] == before);
  }
}

TEST_CASE("bug: two allies that are at war with each other are both barred", "[what_if][bugs]") {
  const auto ac = defence_pact<"AC", "1900-01-01", arda, cora>{};
  incident event = attack("ERS", "ARD");
  for (const war_between& old : {war_between{"BOR", "COR"}, war_between{"COR", "BOR"}})
    for (const bool turned : {false, true}) {
      event.fighting = known_list<war_between>::only({old});
      const world w = turned ? world{ac, arda_bora, ersa} : world{arda_bora, ac, ersa};
      const cascade c = what_if(casus_resolver{w, {}}, event, honour_all{});
      REQUIRE(c.calls.size() == 2);
      for (const cascade_call& call : c.calls) CHECK(call.outcome == call_outcome::barred);
      CHECK(drawn_in(c).empty());
    }
  // One alone is not barred.
  event.fighting = known_list<war_between>::only({{"BOR", "DOR"}});
  const world w{arda_bora, ac, ersa, dora};
  CHECK(drawn_in(what_if(casus_resolver{w, {}}, event, honour_all{})) == names{"BOR", "COR"});
}

TEST_CASE("bug: nobody enters on both sides of an incident that is no war yet", "[what_if][bugs]") {
  using trigger = when<war_of_a_party>;
  struct offence_type final
      : agreement<"OFF", "OFF", is_an<treaty>, signed_on<"1900-01-01">, in_force<"1900-01-01">,
                  between<bora, ersa>, article<"1", pledge<duty::offence>, trigger>> {};
  const world w{arda_bora, offence_type{}};
  incident event;
  event.attacker = "ERS";
  event.target = "ARD";
  event.day = "1910-01-01";
  what_if_options pending;
  pending.asks_pending = true;
  const cascade c = what_if(casus_resolver{w, {}}, event, honour_all{}, pending);
  REQUIRE(c.calls.size() == 2);
  for (const cascade_call& call : c.calls) CHECK(call.outcome == call_outcome::barred);
  CHECK(c.wars.empty());
}

namespace {

/// What a cascade says, in no order.
std::vector<std::string> said_by(const cascade& c) {
  std::vector<std::string> lines;
  const auto of = [](const incident& e) {
    return to_string(e.attacker) + ">" + to_string(e.target) + " for " + to_string(e.in_aid_of) +
           " " + std::string{name_of(e.kind)};
  };
  for (const incident& e : c.events) lines.push_back(of(e));
  for (const cascade_call& call : c.calls)
    lines.push_back(std::to_string(call.round) + " " + of(c.events[call.event]) + ": " +
                    to_string(call.bearer) + to_string(call.beneficiary) +
                    to_string(call.adversary) + to_string(call.agreement) + " " +
                    std::string{name_of(call.outcome)});
  for (const war_between& war : c.wars)
    lines.push_back(to_string(war.opened_by) + to_string(war.against));
  for (const on_side& one : c.sides)
    lines.push_back(to_string(one.party) + " " + std::string{name_of(one.side)});
  std::sort(lines.begin(), lines.end());
  return lines;
}

struct dice {
  std::uint32_t state;
  std::size_t operator()(std::size_t sides) {
    state = state * 1664525U + 1013904223U;
    return (state >> 16U) % sides;
  }
};

}  // namespace

TEST_CASE("no order of rows decides who is drawn in, and nobody fights both sides",
          "[what_if][bugs]") {
  const std::vector<party_code> parties{"AAA", "BBB", "CCC", "DDD", "EEE", "FFF"};
  const term_code armed = "armed_attack", any_war = "war_of_a_party", mobilized = "mobilization";
  dice roll{20260101};
  std::size_t drawn = 0, barred = 0, older = 0;
  for (int game = 0; game != 800; ++game) {
    facts all;
    all.coverage = period{"1890-01-01"_day, "1960-01-01"_day};
    for (const party_code& code : parties) {
      party_record p;
      p.code = code;
      p.name = code.as_text();
      all.parties.push_back(p);
    }
    for (const term_code& code : {armed, any_war, mobilized}) {
      term_record t;
      t.code = code;
      t.kind = term_kind::situation;
      t.label = code.as_text();
      all.terms.push_back(t);
    }
    for (std::size_t n = 0, most = 3 + roll(6); n != most; ++n) {
      agreement_record g;
      g.code = agreement_code::parse("T" + std::string(1, static_cast<char>('A' + n))).value();
      g.name = g.code.as_text();
      g.signed_on = g.in_force = "1900-01-01";
      const std::size_t one = roll(6), other = (one + 1 + roll(5)) % 6;
      g.parties = {{parties[one], {}}, {parties[other], {}}};
      article_record a;
      a.number = "1";
      if (const std::size_t what = roll(8); what != 0)
        a.pledges = what < 5 ? duty::defence : duty::offence;
      a.triggers = {a.pledges == flag_set<duty>{duty::defence} ? armed : any_war};
      g.articles = {a};
      all.agreements.push_back(g);
    }
    incident event = attack("AAA", "BBB");
    event.kind = roll(5) == 0   ? incident_kind::mobilizes
                 : roll(5) == 0 ? incident_kind::unknown
                                : incident_kind::armed;
    if (roll(2) == 0) {
      const std::size_t one = roll(6), other = (one + 1 + roll(5)) % 6;
      event.fighting = known_list<war_between>::only({{parties[one], parties[other]}});
      ++older;
    }
    what_if_options options;
    options.asks_pending = roll(2) == 0;
    const auto ask = [&] {
      const auto built = world::build(all);
      REQUIRE(built.has_value());
      return what_if(lenient(*built), event, honour_all{}, options);
    };
    const cascade c = ask();
    drawn += c.sides.size() - 2;
    for (const cascade_call& call : c.calls)
      barred += call.outcome == call_outcome::barred ? 1U : 0U;
    for (const incident& e : c.events) {
      if (e.kind != incident_kind::declares_war) continue;
      INFO("game " << game << ": " << to_text(report_of(c)));
      CHECK(c.side_of(e.attacker) != war_side::none);
      CHECK(c.side_of(e.target) != war_side::none);
      // Who entered fights nobody of its own side.
      for (const war_between& war : c.wars)
        if (war.opened_by == e.attacker || war.against == e.attacker)
          CHECK(c.side_of(war.opened_by) != c.side_of(war.against));
    }
    const std::vector<std::string> said = said_by(c);
    for (int shuffle = 0; shuffle != 4; ++shuffle) {
      for (std::size_t i = all.agreements.size(); i > 1; --i)
        std::swap(all.agreements[i - 1], all.agreements[roll(i)]);
      for (std::size_t i = all.parties.size(); i > 1; --i)
        std::swap(all.parties[i - 1], all.parties[roll(i)]);
      INFO("game " << game);
      CHECK(said_by(ask()) == said);
    }
  }
  // The games are worth it.
  CHECK(drawn > 200);
  CHECK(barred > 50);
  CHECK(older > 100);
}

TEST_CASE("bug: a pact that does not fire says why", "[what_if][bugs]") {
  const world w = chain();
  const casus_resolver r{w, {}};
  for (const auto& attacker : {party_code{"ERS"}, party_code{"BOR"}, party_code{"COR"}})
    for (const auto& target : {party_code{"ARD"}, party_code{"DOR"}, party_code{"ERS"}})
      for (const called_duty& d : casus_foederis(r, attack(attacker, target)).duties) {
        CHECK((d.status == duty_status::not_obliged) == !d.failed.empty());
        CHECK_FALSE(sentence(d).empty());
      }
  // Also where there is no pact.
  const casus_answer none = casus_foederis_between(r, attack("ERS", "ARD"), cora, arda);
  REQUIRE(none.duties.size() == 1);
  CHECK(is_named(none.duties[0].failed, "treaty_in_force"));
}

TEST_CASE("bug: a member of a body at war is on its side", "[what_if][bugs]") {
  // The league attacks Bora, Arda helps Bora, Ersa the league; Cora, a member of it, is bound to
  // Arda, and would meet Ersa, who fights for the league.
  facts f = world{defence_pact<"AB", "1900-01-01", bora, arda>{},
                  defence_pact<"AC", "1900-01-01", arda, cora>{}, ersa}
                .all_facts();
  party_record league;
  league.code = "LEAGUE";
  league.name = "the League";
  league.kind = party_kind::alliance;
  f.parties.push_back(league);
  agreement_record with_ersa = f.agreements[0];
  with_ersa.code = "EL";
  with_ersa.name = "EL";
  with_ersa.parties = {{"ERS", {}}, {"LEAGUE", {}}};
  f.agreements.push_back(with_ersa);
  const auto outcome_of_cora = [](const facts& all) {
    const cascade c = what_if(casus_resolver{world::build(all).value(), {}},
                              attack("LEAGUE", "BOR"), honour_all{});
    for (const cascade_call& call : c.calls)
      if (call.bearer.view() == "COR" && call.adversary.view() == "ERS") return call.outcome;
    return call_outcome::released;
  };
  CHECK(outcome_of_cora(f) == call_outcome::honoured);
  membership_record cora_in;
  cora_in.body = "LEAGUE";
  cora_in.party = "COR";
  cora_in.during = {"1900-01-01"_day, partial_date::never()};
  f.memberships.push_back(cora_in);
  CHECK(outcome_of_cora(f) == call_outcome::barred);
  cora_in.during = {"1900-01-01"_day, "1905-01-01"_day};
  f.memberships = {};
  f.memberships.push_back(cora_in);
  CHECK(outcome_of_cora(f) == call_outcome::honoured);
}

TEST_CASE("bug: who helps is not who attacked", "[what_if][bugs]") {
  const cascade c = what_if(casus_resolver{chain(), {}}, attack("ERS", "ARD"), honour_all{});
  CHECK(c.events[0].attacker.view() == "ERS");
  CHECK(c.events[0].in_aid_of.empty());
  REQUIRE(c.events.size() == 2);
  CHECK(c.events[1].attacker.view() == "BOR");
  CHECK(c.events[1].in_aid_of.view() == "ARD");  // a later entrant, for somebody
  CHECK(c.events[1].provoked.is_yes());          // by who attacked first
  CHECK(c.side_of("BOR") == war_side::target);
  CHECK(c.sides[0] == on_side{"ERS", war_side::attacker});
}

TEST_CASE("bug: a duty against a truce or another tie is reported, and precedence is data",
          "[conflicts][bugs]") {
  struct truce_type final
      : agreement<"TRUCE", "Truce", is_an<treaty>, signed_on<"1909-01-01">, in_force<"1909-01-01">,
                  ended<"1911-01-01">, between<bora, ersa>,
                  article<"1", pledge<duty::nonaggression>>> {};
  static constexpr truce_type truce{};
  const world w{arda_bora, truce};
  const casus_resolver r{w, {}};
  incident event = attack("ERS", "ARD");
  const row_list<duty_conflict> open = duty_conflicts(r, {&event, 1});
  REQUIRE(open.size() == 1);
  CHECK(open[0].kind == conflict_kind::help_and_nonaggression);
  CHECK(open[0].is_certain);
  CHECK_FALSE(open[0].is_resolved());
  CHECK(sentence(open[0], r).find("Nothing says which prevails") != std::string::npos);
  const std::vector<priority_rule> truce_first{
      {priority_ground::named_priority, "TRUCE", "AB", "a truce bars a call"}};
  const std::vector<priority_rule> charter_first{{priority_ground::over_all, "AB", {}, {}}};
  CHECK(duty_conflicts(r, {&event, 1}, truce_first)[0].first_prevails.is_no());
  CHECK(duty_conflicts(r, {&event, 1}, charter_first)[0].first_prevails.is_yes());
  event.day = "1911-01-01";  // the truce has run out
  CHECK(duty_conflicts(r, {&event, 1}).empty());
}

TEST_CASE("bug: what a declaration would lead to can be seen before, and changes nothing",
          "[what_if][bugs]") {
  const world w = chain();
  const world before = w;
  const incident event = attack("ERS", "ARD");
  const incident same = event;
  const cascade seen = what_if(w, {}, event, honour_all{});
  CHECK(drawn_in(seen) == names{"BOR"});
  CHECK(w == before);
  CHECK(event == same);
  CHECK(what_if(w, {}, event, honour_all{}) == seen);
}

TEST_CASE("bug: a call can be refused at a price: honoured, refused and released are on record",
          "[what_if][bugs]") {
  const world w = chain();
  const casus_resolver r{w, {}};
  incident event = attack("ERS", "ARD");
  CHECK(what_if(r, event, honour_all{}).calls[0].outcome == call_outcome::honoured);
  const cascade refused = what_if(r, event, honour_none{});
  CHECK(refused.calls[0].outcome == call_outcome::refused);
  CHECK(refused.events.size() == 1);
  event.waived = {{"ARD", "BOR"}};
  const cascade released = what_if(r, event, honour_all{});
  CHECK(released.calls[0].outcome == call_outcome::released);
  CHECK(drawn_in(released).empty());
  // A caller's policy sees who calls whom against whom, and by which article.
  std::vector<std::string> asked;
  const auto price = [&asked](const call_to_act& call) {
    asked.push_back(to_string(call.bearer) + to_string(call.beneficiary) +
                    to_string(call.adversary) + to_string(call.agreement.code) +
                    to_string(call.article.number));
    return false;
  };
  (void)what_if(r, attack("ERS", "ARD"), price);
  CHECK(asked == names{"BORARDERSAB1"});
  CHECK(after_event(duty_state::in_effect, duty_event::violated) == duty_state::violated);
}

TEST_CASE("bug: more than two members, one-way guarantees, single terms", "[what_if][bugs]") {
  struct league_type final : agreement<"LEAGUE", "League", is_an<treaty>, signed_on<"1900-01-01">,
                                       in_force<"1900-01-01">, between<arda, bora, cora, dora>,
                                       article<"1", pledge<duty::defence>>,
                                       article<"2", pledge<duty::consultation>, bearer<dora>>> {};
  struct one_way_type final
      : agreement<"ONEWAY", "Guarantee", is_an<treaty>, signed_on<"1900-01-01">,
                  in_force<"1900-01-01">, between<bora, ersa>,
                  article<"1", pledge<duty::defence>, bearer<bora>, beneficiary<ersa>>> {};
  static constexpr league_type treaty_of_league{};
  static constexpr one_way_type guarantee{};
  const world w{treaty_of_league, guarantee};
  const casus_resolver r{w, {}};
  CHECK(drawn_in(what_if(r, attack("ERS", "ARD"), honour_all{})) == names{"BOR", "COR", "DOR"});
  const casus_answer on_ersa = casus_foederis(r, attack("ARD", "ERS"));
  CHECK(find(on_ersa, "ONEWAY", "BOR", "ERS")->status == duty_status::obliged);
  const casus_answer on_bora = casus_foederis(r, attack("ARD", "BOR"));
  CHECK(find(on_bora, "ONEWAY", "ERS", "BOR") == nullptr);  // it is not owed the other way
  // A term binds those alone whom it names.
  std::size_t talks = 0;
  for (const called_duty& d : casus_foederis(r, attack("ERS", "ARD")).duties)
    talks += d.pledges.contains(duty::consultation) ? 1U : 0U;
  CHECK(talks == 1);
}

TEST_CASE("bug: notice periods, renewal, and what lapses before a day", "[what_if][bugs]") {
  struct term_type final : agreement<"TERM", "Five years", is_an<treaty>, signed_on<"1905-01-01">,
                                     in_force<"1905-01-01">, ended<"1910-01-01">,
                                     between<arda, bora>, article<"1", pledge<duty::defence>>> {};
  static constexpr term_type term{};
  editor board{world{term, bora_cora}, "1909-06-01"_day};
  const auto lapsing = [&](date before) {
    names found;
    for (const lapse& l : lapses_before(board.now(), before))
      found.push_back(to_string(l.agreement));
    return found;
  };
  CHECK(lapsing("1909-12-31").empty());
  CHECK(lapsing("1910-01-02") == names{"TERM"});
  const auto owed = [&] {
    const casus_resolver r{board.to_world(), {}};
    incident event = attack("ERS", "ARD");
    return casus_foederis_between(r, event, bora, arda).duties[0].status == duty_status::obliged;
  };
  CHECK_FALSE(owed());
  REQUIRE(board.renew("TERM", "1915-01-01"_day).has_value());
  CHECK(owed());
  CHECK(lapsing("1910-01-02").empty());
  // Notice: bound until the day it takes effect.
  REQUIRE(board.denounce("TERM", bora, "1910-01-01"_day).has_value());
  CHECK(lapsing("1910-01-02") == names{"TERM"});
  CHECK_FALSE(owed());
}

TEST_CASE("bug: peace for a whole side is one operation", "[what_if][bugs]") {
  incident event = attack("ERS", "ARD");
  event.fighting = known_list<war_between>::only({{"DOR", "COR"}});
  const cascade c = what_if(casus_resolver{chain(), {}}, event, honour_all{});
  CHECK(c.wars.size() == 3);
  const row_list<war_between> left = wars_after_peace(c);
  REQUIRE(left.size() == 1);  // the war that is none of theirs
  CHECK(left[0] == war_between{"DOR", "COR"});
}

TEST_CASE("bug: the same cascade after save and load", "[what_if][bugs]") {
  const world w = chain();
  const auto loaded = load(save(w));
  REQUIRE(loaded.has_value());
  for (const double probability : {0.0, 0.3, 0.7, 1.0})
    for (std::uint64_t seed = 0; seed != 20; ++seed) {
      const honour_with policy{probability, seed};
      CHECK(what_if(lenient(w), attack("ERS", "ARD"), policy) ==
            what_if(lenient(*loaded), attack("ERS", "ARD"), policy));
    }
}

TEST_CASE("a cascade ends, whoever is bound to whom", "[what_if]") {
  // Everybody owes everybody help in any war.
  struct all_type final
      : agreement<"ALL", "All", is_an<treaty>, signed_on<"1900-01-01">, in_force<"1900-01-01">,
                  between<arda, bora, cora, dora, ersa>,
                  article<"1", pledge<duty::defence, duty::offence>, when<war_of_a_party>>> {};
  static constexpr all_type everybody{};
  const world w{everybody};
  for (const auto reading : {belligerency::strict, belligerency::lenient}) {
    casus_options options;
    options.reading.entry = reading;
    const cascade c = what_if(casus_resolver{w, {}, options}, attack("ERS", "ARD"), honour_all{});
    CHECK(c.rounds <= 20);
    CHECK(c.sides.size() == 2);  // who is bound to both sides enters on neither
    for (const war_between& war : c.wars) CHECK(c.side_of(war.opened_by) != c.side_of(war.against));
  }
}

namespace {
template <fixed_string Code, class... Terms>
using on_mobilization =
    agreement<Code, Code, is_an<treaty>, signed_on<"1900-01-01">, in_force<"1900-01-01">,
              between<arda, bora>, article<"1", when<mobilization>, gives<mobilize>, Terms...>>;
inline constexpr struct arms_type final : on_mobilization<"ARMS"> {
} arms_alone;
inline constexpr struct fights_type final : on_mobilization<"FIGHTS", pledge<duty::defence>> {
} arms_and_fights;
}  // namespace

TEST_CASE("to mobilize is no war where nothing is pledged, and one where defence is", "[what_if]") {
  incident event = attack("COR", "ARD");
  event.kind = incident_kind::mobilizes;
  event.mobilizing = known_list<party_code>::none();
  const cascade armed = what_if(world{arms_alone, cora}, {}, event, honour_all{});
  REQUIRE(armed.events.size() == 2);
  CHECK(armed.events[1].kind == incident_kind::mobilizes);
  CHECK(armed.events[1].attacker == party_code{"BOR"});
  CHECK(armed.wars.empty());
  const cascade at_war = what_if(world{arms_and_fights, cora}, {}, event, honour_all{});
  REQUIRE(at_war.events.size() == 2);
  CHECK(at_war.events[1].kind == incident_kind::declares_war);
  REQUIRE(at_war.wars.size() == 1);
  CHECK(at_war.wars[0] == war_between{"BOR", "COR"});
}

TEST_CASE("a probability decides a call alike for a seed, and about as often as it says",
          "[what_if]") {
  const casus_resolver r{chain(), {}};
  std::size_t honoured = 0;
  for (std::uint64_t seed = 0; seed != 1000; ++seed)
    honoured +=
        what_if(r, attack("ERS", "ARD"), honour_with{0.3, seed}).events.size() == 2 ? 1U : 0U;
  CHECK(honoured > 240);
  CHECK(honoured < 360);
  CHECK(what_if(r, attack("ERS", "ARD"), honour_with{0, 1}).events.size() == 1);
  CHECK(what_if(r, attack("ERS", "ARD"), honour_with{1, 1}).events.size() == 2);
}

TEST_CASE("a duty that hangs on another's help follows when that one helps", "[what_if]") {
  struct if_bora_type final : condition<"co_obligor_assists:BOR", "Bora assists"> {};
  static constexpr if_bora_type if_bora_assists{};
  struct second_type final
      : agreement<"SECOND", "Second", is_an<treaty>, signed_on<"1900-01-01">,
                  in_force<"1900-01-01">, between<arda, dora>,
                  article<"1", pledge<duty::defence>, bearer<dora>, after<if_bora_assists>>> {};
  static constexpr second_type second{};
  const world w{arda_bora, second, ersa};
  const casus_resolver r{w, {}};
  const cascade followed = what_if(r, attack("ERS", "ARD"), honour_all{});
  CHECK(drawn_in(followed) == names{"BOR", "DOR"});
  CHECK(followed.calls.back().round == 2);
  CHECK(drawn_in(what_if(r, attack("ERS", "ARD"), honour_none{})).empty());
}

TEST_CASE("allies at war, and a duty to each of two enemies", "[conflicts]") {
  struct league_type final : agreement<"LEAGUE", "League", is_an<treaty>, signed_on<"1900-01-01">,
                                       in_force<"1900-01-01">, between<arda, bora, cora>,
                                       article<"1", pledge<duty::defence>>> {};
  static constexpr league_type treaty_of_league{};
  const world w{treaty_of_league, ersa};
  const casus_resolver r{w, {}};
  const incident quarrel = attack("ARD", "BOR");
  const auto within = duty_conflicts(r, {&quarrel, 1});
  REQUIRE(within.size() == 1);
  CHECK(within[0].kind == conflict_kind::allies_at_war);
  // Arda attacks Bora, which Cora defends, and Ersa attacks Arda, which Cora defends, too.
  const auto both = duty_conflicts(r, compound_of(quarrel, attack("ERS", "ARD")));
  CHECK(std::any_of(both.begin(), both.end(), [](const duty_conflict& c) {
    return c.kind == conflict_kind::bound_to_both_sides && c.is_certain;
  }));
  const incident outside = attack("ERS", "ARD");
  CHECK(duty_conflicts(r, {&outside, 1}).empty());
}

TEST_CASE("bug: a power that is offered decides what it was offered for", "[powers][bugs]") {
  // Each condition, whether it is asked for or found, and whether one party can keep it from being.
  struct row {
    term_code word;
    power_kind kind;
    bool has_veto;
  };
  for (const row& one : {row{"collective_determination", power_kind::determine, true},
                         row{"all_members_agree", power_kind::determine, true},
                         row{"majority_to_convene", power_kind::determine, false},
                         row{"request_by_victim", power_kind::request, false},
                         row{"request_of_a_party", power_kind::request, false},
                         row{"domestic_process", power_kind::determine, false}}) {
    INFO(one.word.view());
    facts all = world{arda_bora, ersa}.all_facts();
    term_record t;
    t.code = one.word;
    t.kind = term_kind::condition;
    t.label = one.word.as_text();
    all.terms.push_back(t);
    article_record a = all.agreements[0].articles[0];
    a.conditions = {one.word};
    all.agreements[0].articles = {a};
    const auto built = world::build(all);
    REQUIRE(built.has_value());
    const casus_resolver r{*built, {}};
    const incident event = attack("ERS", "ARD");
    const auto status = [&](const incident& e) {
      return casus_foederis_between(r, e, bora, arda).duties[0].status;
    };
    REQUIRE(status(event) == duty_status::pending);
    std::size_t used = 0, vetoes = 0;
    for (const power& p : powers_over(casus_foederis(r, event), r)) {
      if (p.kind == one.kind) {
        // What a bearer finds by its own law it finds alone, and of itself.
        if (one.word.view() == "domestic_process") {
          CHECK(p.holder == party_code{"BOR"});
          CHECK(p.over == p.holder);
          CHECK(p.finds == one.word);
        }
        CHECK(status(after_use(event, p)) == duty_status::obliged);
        ++used;
      }
      if (p.kind == power_kind::veto) {
        CHECK(status(after_use(event, p)) == duty_status::not_obliged);
        ++vetoes;
      }
    }
    const bool is_common =
        one.kind == power_kind::determine && one.word.view() != "domestic_process";
    CHECK(used == (is_common ? 2U : 1U));
    CHECK(vetoes == (one.has_veto ? 2U : 0U));
  }
}

TEST_CASE("a promise to join no pact against a friend", "[conflicts]") {
  struct against_cora_type final : condition<"attacker_in:COR", "Cora attacks"> {};
  static constexpr against_cora_type against_cora{};
  struct promise_type final
      : agreement<"FRIENDS", "Friends", is_an<treaty>, signed_on<"1900-01-01">,
                  in_force<"1900-01-01">, between<bora, cora>,
                  article<"1", pledge<duty::nonaggression>, gives<no_pact_against>>> {};
  struct pact_type final
      : agreement<"PACT", "Pact", is_an<treaty>, signed_on<"1905-01-01">, in_force<"1905-01-01">,
                  between<arda, bora>, article<"1", pledge<duty::defence>, after<against_cora>>> {};
  static constexpr promise_type promise{};
  static constexpr pact_type pact{};
  const world w{promise, pact};
  const casus_resolver r{w, {}};
  CHECK(pacts_against_friends(r, "1904-12-31").empty());
  const auto found = pacts_against_friends(r, "1905-01-01");
  REQUIRE(found.size() == 1);
  CHECK(found[0].kind == conflict_kind::pact_against_a_friend);
  CHECK(w.all_facts().parties[found[0].bearer.index()].code.view() == "BOR");
}

TEST_CASE("the life of a duty: what fits moves it on, nothing else does", "[casus]") {
  using s = duty_state;
  using e = duty_event;
  CHECK(first_state(duty_status::not_obliged) == s::none);
  CHECK(first_state(duty_status::pending) == s::created);
  CHECK(first_state(duty_status::obliged) == s::in_effect);
  CHECK(after_event(s::created, e::activated) == s::in_effect);
  CHECK(after_event(s::created, e::expired) == s::discharged);
  CHECK(after_event(s::in_effect, e::fulfilled) == s::fulfilled);
  CHECK(after_event(s::in_effect, e::violated) == s::violated);
  CHECK(after_event(s::in_effect, e::discharged) == s::discharged);
  CHECK(after_event(s::in_effect, e::suspended) == s::suspended);
  CHECK(after_event(s::suspended, e::resumed) == s::in_effect);
  CHECK(after_event(s::suspended, e::terminated) == s::terminated);
  CHECK(after_event(s::created, e::fulfilled) == s::created);
  CHECK(after_event(s::suspended, e::fulfilled) == s::suspended);
  for (const auto& [state, name] : words_of(duty_state{}))
    for (const auto& [event, word] : words_of(duty_event{}))
      if (is_final(state)) CHECK(after_event(state, event) == state);
}

TEST_CASE("who fights an enemy already is not called against it again", "[what_if]") {
  // Arda attacks Cora, Dora helps Cora against it, Bora helps Arda against Dora, and so on: Cora
  // attacks Bora at last, and Arda fights Cora already, by the war that it opened itself.
  const world w{arda_bora, cora_dora, ersa};
  unsigned asked = 0;
  const auto counting = [&](const call_to_act& call) {
    ++asked;
    CHECK_FALSE((call.bearer.view() == "ARD" && call.adversary.view() == "COR"));
    return true;
  };
  const cascade c = what_if(casus_resolver{w, {}}, attack("ARD", "COR"), counting);
  CHECK(asked == c.calls.size());
  CHECK(c.calls.size() == c.events.size() - 1);  // each call is an entry
  CHECK(c.side_of("BOR") == war_side::attacker);
  CHECK(c.side_of("DOR") == war_side::target);
  // Who fights it in a war of its own and is on no side is called, and its answer says on which.
  incident other = attack("ERS", "COR");
  other.fighting = known_list<war_between>::only({{"DOR", "ERS"}});
  const cascade joined = what_if(casus_resolver{w, {}}, other, honour_all{});
  REQUIRE(joined.calls.size() == 1);
  CHECK(joined.calls[0].bearer.view() == "DOR");
  CHECK(joined.side_of("DOR") == war_side::target);
  CHECK(joined.events.size() == 1);
}
