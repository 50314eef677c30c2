// SPDX-FileCopyrightText: 2026 The entente authors
// SPDX-License-Identifier: BSL-1.0
#include "support/bound_world.hpp"
#include <entente/io/report_permits.hpp>
#include <entente/query/permits.hpp>
#include <entente/query/step_review.hpp>

#include <catch2/catch_test_macros.hpp>

#include <algorithm>
#include <set>
#include <string>

using namespace entente;

namespace {

using names = std::set<std::string>;

const world& plain() {
  static const world w = bound::made();
  return w;
}
snapshot on(date day) { return plain().on(day); }

outline force() { return {duty::defence, {}, {}, {}, {}}; }
outline takes_form(form_code form, domain_code domain) {
  return {{}, {}, {}, std::move(form), list<domain_code>{std::move(domain)}};
}
circumstances assuming(row_list<assumed_condition> conditions) {
  circumstances made;
  made.conditions = std::move(conditions);
  return made;
}

names barring(const permission_answer& found) {
  names made;
  for (const auto& r : found.bars()) made.insert(to_string(r.rule));
  return made;
}
names speaking(const permission_answer& found) {
  names made;
  for (const auto& r : found.rulings()) made.insert(to_string(r.rule));
  return made;
}
names conditions(const row_list<condition_finding>& several) {
  names made;
  for (const auto& c : several) made.insert(to_string(c.condition));
  return made;
}

/// The world without the members of the league, with another row perhaps.
world without_members(std::string_view row = {}, std::string_view is = " collective_defence=yes") {
  std::string all{bound::rows};
  for (const char* const party : {"@A", "@B", "@C"}) {
    const std::size_t at = all.find("membership body=@LEAGUE party=" + std::string{party});
    all.erase(at, all.find('\n', at) + 1 - at);
  }
  bound::replace(all, " collective_defence=yes", is);
  bound::replace(all, "@LEAGUE", "LEAGUE");
  for (const auto& [from, to] :
       {std::pair{"@A", "AMB"}, {"@B", "BRE"}, {"@C", "COR"}, {"@O", "OST"}, {"@S", "STR"}})
    bound::replace(all, from, to);
  bound::replace(all, "\nagreement code=ACCORD", "\n" + std::string{row} + "agreement code=ACCORD");
  return load(all).value();
}

constexpr domain_trait only_cyber[]{{"cyber", spatial_reach::borderless, 0, false, "made up"},
                                    {"maritime", spatial_reach::mixed, 3, false, "made up"}};
constexpr domain_traits borderless_cyber{"a judgement", "made up", only_cyber};

}  // namespace

TEST_CASE("permits: a ban, and its later reading from day to day", "[query]") {
  const auto asked = [](date day) { return permits(on(day), "OST", force()); };
  CHECK(asked("1947-05-02"_day).value() == permission::yes);
  CHECK(asked("1947-05-02"_day).rulings().empty());
  CHECK(barring(asked("1947-05-03"_day)) == names{"BAN"});
  CHECK(asked("2016-03-28"_day).bars()[0].read_by.empty());
  CHECK(asked("2016-03-28"_day).failed().empty());
  // The law reads it anew: a promise without its conditions is barred still, and they are named.
  const permission_answer later = asked("2016-03-29"_day);
  CHECK(barring(later) == names{"BAN"});
  CHECK(later.bars()[0].read_by == constraint_code{"LAW"});
  CHECK(conditions(later.failed()) == names{"danger", "last"});
  CHECK(later.barred() == strength::hard);
  CHECK(speaking(later) == names{"BAN", "LAW"});
  const auto stated = [](date day, list<term_code> conditions) {
    return permits(on(day), "OST", outline{duty::defence, std::move(conditions), {}, {}, {}})
        .value();
  };
  CHECK(stated("2016-03-29"_day, {"danger", "last"}) == permission::yes);
  CHECK(stated("2016-03-29"_day, {"danger"}) == permission::no);
  CHECK(stated("2016-03-28"_day, {"danger", "last"}) == permission::no);
  CHECK(stated("2029-12-31"_day, {"danger", "last"}) == permission::yes);
  CHECK(stated("2030-01-01"_day, {"danger", "last"}) == permission::no);
  // Of another duty the law says nothing.
  CHECK(permits(on("2020-01-01"_day), "OST", outline{duty::offence, {"danger", "last"}, {}, {}, {}})
            .value() == permission::no);
  CHECK(permits(on("2020-01-01"_day), "OST",
                outline{{duty::defence, duty::offence}, {"danger", "last"}, {}, {}, {}})
            .value() == permission::no);
  CHECK(permits(on("2020-01-01"_day), "OST", outline{duty::consultation, {}, {}, {}, {}}).value() ==
        permission::yes);
  CHECK(permits(on("2020-01-01"_day), "AMB", force()).value() == permission::yes);
}

TEST_CASE("permits: in a situation, condition by condition", "[query]") {
  const snapshot now = on("2020-01-01"_day);
  const auto asked = [&](truth danger, truth last) {
    return permits(now, "OST", force(), assuming({{"danger", danger}, {"last", last}}));
  };
  for (const truth danger : {truth::no, truth::unknown, truth::yes})
    for (const truth last : {truth::no, truth::unknown, truth::yes}) {
      const truth both = danger && last;
      CHECK(asked(danger, last).value() == (both.is_yes()  ? permission::yes
                                            : both.is_no() ? permission::no
                                                           : permission::conditional));
      CHECK(asked(danger, last).is_permitted() == both);
    }
  CHECK(conditions(asked(truth::unknown, truth::yes).open()) == names{"danger"});
  CHECK(conditions(asked(truth::yes, truth::no).failed()) == names{"last"});
  CHECK(asked(truth::yes, truth::no).failed()[0].by == settled_by::caller);
  CHECK(to_string(asked(truth::yes, truth::no).failed()[0].label) == "nothing else helps");
  // Of one of which two things are said nothing is known, whichever comes last.
  for (const auto& both : {assuming({{"danger", truth::yes}, {"danger", truth::no}}),
                           assuming({{"danger", truth::no}, {"danger", truth::yes}}),
                           assuming({{"danger", truth::yes}, {"danger", truth::unknown}})}) {
    circumstances given = both;
    given.conditions.push_back({"last", truth::yes});
    const permission_answer found = permits(now, "OST", force(), given);
    CHECK(found.value() == permission::unknown);
    CHECK(sentence(found.rulings()[0]).find("danger (open: two things are said of it: assumed)") !=
          std::string::npos);
  }
  CHECK(permits(now, "OST", force(),
                assuming({{"danger", truth::yes}, {"danger", truth::yes}, {"last", truth::yes}}))
            .value() == permission::yes);
  // One that is not spoken of is not taken for given.
  CHECK(permits(now, "OST", force(), assuming({{"danger", truth::yes}})).value() == permission::no);
}

TEST_CASE("permits: soft and hard, domains and forms", "[query]") {
  const snapshot now = on("2010-01-01"_day);
  const permission_answer shared =
      permits(now, "OST", takes_form("hosting", nuclear_sharing.code()));
  CHECK(shared.value() == permission::no);
  CHECK(shared.barred() == strength::soft);
  CHECK(permits(now, "OST", takes_form("dialogue", nuclear_sharing.code())).value() ==
        permission::no);
  CHECK(permits(now, "OST", takes_form("hosting", logistics.code())).value() == permission::yes);
  CHECK(
      permits(on("1969-12-31"_day), "OST", takes_form("hosting", nuclear_sharing.code())).value() ==
      permission::yes);
  // Conditions without a word for them: the rule itself is the condition.
  const permission_answer trade =
      permits(now, "OST", takes_form("programme", defence_industry.code()));
  CHECK(trade.value() == permission::conditional);
  CHECK(to_string(trade.open()[0].label) == "Screening of trade");
  CHECK_FALSE(trade.barred().has_value());
  // Since some day of 1990; of a rule that may not be there the conditions are worth naming.
  CHECK(permits(on("1989-12-31"_day), "OST", takes_form("programme", defence_industry.code()))
            .value() == permission::yes);
  CHECK(permits(on("1990-06-01"_day), "OST", takes_form("programme", defence_industry.code()))
            .value() == permission::conditional);
  // What is required is not barred, what is permitted is said.
  CHECK(permits(now, "OST", takes_form("programme", defence_spending.code())).rulings().empty());
  const permission_answer talks = permits(now, "LEAGUE", takes_form("dialogue", political.code()));
  CHECK(talks.value() == permission::yes);
  CHECK(speaking(talks) == names{"MENU"});
  // A clause of defence is one of collective defence whatever its domain, and binds in advance.
  CHECK(barring(permits(now, "OST", takes_form("defence_clause", cyber.code()))) == names{"BAN"});
  CHECK(barring(permits(now, "OST", takes_form("treaty_invocation", cyber.code()))) ==
        names{"BAN"});
  CHECK(permits(on("2020-01-01"_day), "OST", takes_form("defence_clause", cyber.code())).value() ==
        permission::no);
  // Several domains: one that is barred bars it.
  CHECK(
      permits(
          now, "OST",
          outline{{}, {}, {}, "programme", list<domain_code>{cyber.code(), nuclear_sharing.code()}})
          .value() == permission::no);
}

TEST_CASE("permits: an uncertain day of a rule leaves a bar open", "[query]") {
  const world w = bound::made({}, "constraint code=CREED", "from=1970-01-01", "from=1970");
  const auto asked = [&](date day) {
    return permits(w.on(day), "OST", takes_form("hosting", nuclear_sharing.code())).value();
  };
  CHECK(asked("1969-12-31"_day) == permission::yes);
  CHECK(asked("1970-06-01"_day) == permission::unknown);
  CHECK(asked("1970-12-31"_day) == permission::no);
  // A reading that may have begun: what it would open is not known, what it would bar is barred.
  const world later = bound::made({}, "constraint code=LAW", "from=2016-03-29", "from=2016");
  const auto promised = [&](list<term_code> stated) {
    return permits(later.on("2016-06-01"_day), "OST",
                   outline{duty::defence, std::move(stated), {}, {}, {}})
        .value();
  };
  CHECK(promised({"danger", "last"}) == permission::unknown);
  CHECK(promised({"danger"}) == permission::no);
}

TEST_CASE("permits: every condition of the rule decides", "[query]") {
  const auto asked = [](std::string_view from, std::string_view to) {
    const world w = bound::made({}, "constraint code=LAW", from, to);
    return permits(w.on("2020-01-01"_day), "OST",
                   outline{duty::defence, {"danger", "last"}, {}, {}, {}})
        .value();
  };
  CHECK(asked("code=LAW", "code=LAW") == permission::yes);
  CHECK(asked(" reinterprets=[BAN]", "") == permission::no);
  CHECK(asked("reinterprets=[BAN]", "reinterprets=[CREED]") == permission::no);
  CHECK(asked("exceptions=[danger, last]", "exceptions=[danger, last, no_provocation]") ==
        permission::no);
  CHECK(asked("duties=[defence] forms=[defence_clause] domains=[collective_defence]",
              "duties=[offence]") == permission::no);
  // A clause of defence is a duty of defence, whichever of the two the law names.
  CHECK(asked("duties=[defence] ", "") == permission::yes);
  CHECK(asked("effect=conditions", "effect=requires") == permission::no);
  CHECK(asked("effect=conditions", "effect=permits") == permission::yes);
  CHECK(asked("from=2016-03-29", "from=2021-03-29") == permission::no);
  CHECK(asked("until=2030-01-01", "until=2018-01-01") == permission::no);
  const auto banned = [](std::string_view from, std::string_view to) {
    const world w = bound::made({}, "constraint code=BAN", from, to);
    return permits(w.on("2010-01-01"_day), "OST", force());
  };
  CHECK(banned("code=BAN", "code=BAN").value() == permission::no);
  CHECK(banned("effect=forbids", "effect=permits").value() == permission::yes);
  CHECK(banned("duties=[defence, offence] forms=[defence_clause] domains=[collective_defence]",
               "duties=[offence]")
            .value() == permission::yes);
  CHECK(banned("kind=constitution", "kind=constitution bars=soft").barred() == strength::soft);
  CHECK(banned("from=1947-05-03", "from=2011").value() == permission::yes);
  const world freed = bound::made({}, "party code=@O", "bound_by=[BAN, LAW", "bound_by=[LAW");
  CHECK(permits(freed.on("2010-01-01"_day), "OST", force()).value() == permission::yes);
  // The law alone: its conditions are open, and none of them bars.
  CHECK(permits(freed.on("2020-01-01"_day), "OST", force()).value() == permission::conditional);
}

TEST_CASE("permits: an article that says why it is compatible", "[query]") {
  agreement_record what;
  what.name = "Pact";
  what.parties = {party_spell{"AMB", {}}, party_spell{"OST", {}}};
  article_record article;
  article.number = "5";
  article.pledges = duty::defence;
  article.compatible = {{"BAN", "it is defence of itself"}};
  what.articles = {article};
  const permission_answer found = permits(on("2010-01-01"_day), what);
  CHECK(found.value() == permission::yes);
  REQUIRE(found.rulings().size() == 1);
  CHECK(to_string(found.rulings()[0].compatible_because) == "it is defence of itself");
  CHECK(to_string(found.rulings()[0].article) == "5");
  // Who does not bear it is not asked.
  article.compatible = {};
  article.bearers = {party_code{"AMB"}};
  what.articles = {article};
  CHECK(permits(on("2010-01-01"_day), what).value() == permission::yes);
  article.bearers = {party_code{"OST"}};
  what.articles = {article};
  CHECK(permits(on("2010-01-01"_day), what).value() == permission::no);
  CHECK(permits(on("2010-01-01"_day), "AMB", what).value() == permission::yes);
  CHECK(permits(on("2010-01-01"_day), "OST", what).value() == permission::no);
}

TEST_CASE("permits: borderless domains are not bound to a place, if the caller says so",
          "[query]") {
  const snapshot now = on("2010-01-01"_day);
  circumstances given;
  const auto asked = [&](party_ref with, domain_code domain) {
    return permits(now, "LEAGUE", with, takes_form("programme", std::move(domain)), given);
  };
  // Without a judgement, every domain is bound.
  CHECK(asked("OST", cyber.code()).value() == permission::no);
  CHECK(asked("AMB", cyber.code()).value() == permission::yes);
  CHECK(asked("STR", cyber.code()).value() == permission::unknown);  // nobody knows where it lies
  given.reach_of_domains = borderless_cyber;
  CHECK(asked("OST", cyber.code()).value() == permission::yes);
  CHECK(asked("OST", cyber.code()).rulings()[0].conditions[0].by == settled_by::reach);
  CHECK(asked("STR", cyber.code()).value() == permission::yes);
  CHECK(asked("OST", maritime.code()).value() == permission::no);
  // One domain with a place binds the whole.
  CHECK(permits(now, "LEAGUE", "OST",
                outline{{}, {}, {}, "programme", list<domain_code>{cyber.code(), maritime.code()}},
                given)
            .value() == permission::no);
  // Nothing about accession or guarantee is borderless.
  CHECK(eligible(now, "OST", "LEAGUE", given).value() == permission::no);
  CHECK(permits(now, "LEAGUE", "OST", takes_form("membership", cyber.code()), given).value() ==
        permission::no);
  // Alone, the other party is not known, nor where it lies.
  CHECK(permits(now, "LEAGUE", takes_form("programme", maritime.code())).value() ==
        permission::unknown);
}

TEST_CASE("eligible: the condition that fails", "[query]") {
  const snapshot now = on("2010-01-01"_day);
  const permission_answer south = eligible(now, "OST", "LEAGUE");
  CHECK(south.value() == permission::no);
  // By where it lies; and members of the league owe the defence of which its own rule speaks.
  CHECK(barring(south) == names{"BAN", "ENTRY"});
  CHECK(conditions(south.failed()) == names{"NORTH"});
  CHECK(to_string(south.failed()[0].because) == "Ost");
  // Who is a member already is told so; so that rules are asked, Cove and Brae are none here.
  const permission_answer in = eligible(now, "BRE", "LEAGUE");
  CHECK(in.value() == permission::yes);
  CHECK(in.rulings().empty());
  CHECK(to_text(in).find("\"membership of Brae in League\"") != std::string::npos);
  REQUIRE(in.reasons().size() == 1);
  CHECK(sentence(in.reasons()[0]).find("Brae is a member of League") == 0);
  const world alone = without_members();
  const snapshot now_alone = alone.on("2010-01-01"_day);
  const permission_answer north = eligible(now_alone, "COR", "LEAGUE");
  CHECK(north.value() == permission::conditional);
  CHECK(conditions(north.open()) == names{"all_members_agree"});
  CHECK(
      eligible(now_alone, "COR", "LEAGUE", assuming({{"all_members_agree", truth::yes}})).value() ==
      permission::yes);
  CHECK(
      eligible(now_alone, "COR", "LEAGUE", assuming({{"all_members_agree", truth::no}})).value() ==
      permission::no);
  CHECK(eligible(now, "STR", "LEAGUE").value() == permission::unknown);
  CHECK(barring(eligible(now_alone, "BRE", "LEAGUE")) == names{"ALONE"});
  // Who may be a member already, and a body that is not founded yet or is none.
  const world perhaps = without_members("membership body=LEAGUE party=BRE from=2010\n");
  CHECK(eligible(perhaps.on("2010-06-01"_day), "BRE", "LEAGUE").value() == permission::unknown);
  CHECK(barring(eligible(perhaps.on("2009-06-01"_day), "BRE", "LEAGUE")) == names{"ALONE"});
  const permission_answer early = eligible(on("1949-12-31"_day), "COR", "LEAGUE");
  CHECK(early.value() == permission::unknown);
  REQUIRE(early.reasons().size() == 1);
  CHECK(sentence(early.reasons()[0]) ==
        "The body is not there yet: League was founded on 1950-01-01.");
  const permission_answer state = eligible(now, "OST", "AMB");
  CHECK(state.value() == permission::unknown);
  REQUIRE(state.reasons().size() == 1);
  CHECK(sentence(state.reasons()[0]) == "The world has no body called \"Amber\".");
  // Neutrality bars alliances, and no other body.
  const world club = without_members({}, " collective_defence=no");
  CHECK(barring(eligible(club.on("2010-01-01"_day), "BRE", "LEAGUE")).empty());
  const world vague = without_members({}, "");
  CHECK(eligible(vague.on("2010-01-01"_day), "BRE", "LEAGUE").value() == permission::unknown);
}

TEST_CASE("blockers: the last word of members counts, where all have to agree", "[query]") {
  const auto asked = [](date day) { return blockers(on(day), "LEAGUE", "Office in the South"); };
  const auto who = [](const row_list<position_finding>& some) {
    names made;
    for (const auto& p : some) made.insert(to_string(p.holder));
    return made;
  };
  CHECK(asked("2010-07-11"_day).certain.empty());
  CHECK(asked("2010-07-11"_day).is_blocked() == truth::unknown);
  CHECK(who(asked("2010-07-12"_day).certain) == names{"BRE"});
  CHECK(asked("2010-07-12"_day).is_blocked() == truth::yes);
  CHECK(who(asked("2012-01-01"_day).other_members) == names{"AMB"});
  // It changed its mind.
  CHECK(asked("2015-01-01"_day).certain.empty());
  CHECK(who(asked("2015-01-01"_day).other_members) == names{"AMB", "BRE"});
  // Some day of 2018 the third said no, and left in 2020.
  CHECK(asked("2018-06-01"_day).certain.empty());
  CHECK(who(asked("2018-06-01"_day).possible) == names{"COR"});
  CHECK(who(asked("2018-12-31"_day).certain) == names{"COR"});
  CHECK(asked("2020-01-01"_day).certain.empty());
  // The outsider objects from the beginning, and blocks nothing.
  CHECK(positions_on(on("2005-01-01"_day), "Office in the South").size() == 1);
  CHECK(asked("2005-01-01"_day).certain.empty());
  CHECK(blockers(on("2012-01-01"_day), "LEAGUE", "another thing").is_blocked() == truth::unknown);
  // Without the rule nobody blocks for certain.
  const world free = bound::made({}, "party code=@LEAGUE", "AREA, VOTE, MENU", "AREA, MENU");
  const blocker_list loose = blockers(free.on("2012-01-01"_day), "LEAGUE", "Office in the South");
  CHECK(loose.rule.empty());
  CHECK(loose.needs_all.is_unknown());
  CHECK(loose.is_blocked() == truth::unknown);
  CHECK(who(loose.certain) == names{"BRE"});
  const blocker_list lost = blockers(on("2012-01-01"_day), "NOBODY", "x");
  CHECK(lost.is_blocked() == truth::unknown);
  CHECK(lost.reasons().size() == 1);
}

TEST_CASE("blockers: which of two words is the last does not hang on the order of the facts",
          "[query]") {
  // Two words of one member, on the day of each: what is known of the order decides.
  struct two_words {
    const char* opposed;
    const char* supported;
    truth blocked;
  };
  const auto unsure = truth::unknown;
  for (const two_words& said : {
           two_words{"2015-01-01", "2015-01-01", unsure},  // one day
           two_words{"2015-06", "2015-06", unsure},        // one month
           two_words{"2015-06-01", "2015", unsure},        // the support may be of December
           two_words{"2015", "2015-06-01", unsure},        // so may the opposition
           two_words{"2015-06-01", "unknown", unsure}, two_words{"unknown", "2015-06-01", unsure},
           two_words{"2016-01-01", "2015", truth::yes},
           two_words{"2015-06-02", "2015-06-01", truth::yes},
           two_words{"2015", "2016-01-01", unsure},  // it took it back: silence is no consent
       }) {
    CAPTURE(said.opposed, said.supported);
    const std::string opposes =
        "position code=Q1 holder=BRE takes=opposes subject=Canal on=" + std::string{said.opposed};
    const std::string supports = "position code=Q2 holder=BRE takes=supports subject=Canal on=" +
                                 std::string{said.supported};
    const std::string_view at = "term kind=condition code=danger";
    const world one = bound::made({}, at, at, opposes + "\n" + supports + "\n" + std::string{at});
    const world other = bound::made({}, at, at, supports + "\n" + opposes + "\n" + std::string{at});
    const blocker_list found = blockers(one.on("2018-01-01"_day), "LEAGUE", "Canal");
    CHECK(found == blockers(other.on("2018-01-01"_day), "LEAGUE", "Canal"));
    CHECK(found.is_blocked() == said.blocked);
    CHECK(found.certain.size() == (said.blocked.is_yes() ? 1U : 0U));
    const bool took_back = std::string_view{said.supported} == "2016-01-01";
    CHECK(found.possible.size() == (said.blocked.is_yes() || took_back ? 0U : 1U));
    CHECK(found.reasons().empty() == found.possible.empty());
    if (!found.reasons().empty())
      CHECK(sentence(found.reasons()[0]) ==
            "Nobody can say: which word of Brae on \"Canal\" is its last.");
    // A step is barred by it as far.
    candidate_step step;
    step.code = "DIG";
    step.needs = {step_need::alliance_consensus};
    circumstances about;
    about.subjects = {text{"Canal"}};
    for (const world* w : {&one, &other})
      CHECK(review(w->on("2018-01-01"_day), "LEAGUE", "OST", step, about).is_vetoed() ==
            (took_back ? truth::no : said.blocked));
  }
}

TEST_CASE("blockers: a body that decides by consensus needs no constraint that says so",
          "[query]") {
  const std::string_view head = "party code=@LEAGUE", bound = "[ENTRY, AREA, VOTE, MENU]";
  const auto asked = [&](std::string_view to, date day = "2012-01-01"_day) {
    const world w = bound::made({}, head, bound, to);
    return blockers(w.on(day), "LEAGUE", "Office in the South");
  };
  for (const std::string_view word : {"consensus", "Consensus", "unanimity"}) {
    const blocker_list found =
        asked("[AREA, MENU] source=Charter standing=verified decides_by=" + std::string{word});
    CHECK(found.needs_all == truth::yes);
    CHECK(found.is_blocked() == truth::yes);
    REQUIRE(found.certain.size() == 1);
    CHECK(to_string(found.certain[0].holder) == "BRE");
    CHECK(found.rule.empty());
    CHECK(to_string(found.rule_cites.source) == "Charter");
    CHECK(to_text(found).find("  - All members have to agree. It decides by \"" +
                              std::string{word} + "\".\n    [LEAGUE; verified: Charter]\n") !=
          std::string::npos);
  }
  // Other words, and words that say more than that, leave it open.
  for (const std::string_view words : {"majority", "\"unanimity in foreign policy\"",
                                       "\"no consensus\"", "\"consensus minus one\""}) {
    const blocker_list found = asked("[AREA, MENU] decides_by=" + std::string{words});
    CHECK(found.needs_all.is_unknown());
    CHECK(found.is_blocked().is_unknown());
    CHECK(report_of(found).lines[0].says.find("no rule on record of it") != std::string::npos);
  }
  // With the constraint it is said once, by the constraint, which has dates.
  const blocker_list both = asked(std::string{bound} + " decides_by=consensus");
  CHECK(both.rule == constraint_code{"VOTE"});
  CHECK(to_text(both).find("It decides by") == std::string::npos);
  const auto dated = [&](std::string_view spell, date day) {
    const world first = bound::made({}, "constraint code=VOTE", "[all_members_agree]",
                                    "[all_members_agree] " + std::string{spell});
    facts all = first.all_facts();
    for (auto& p : all.parties)
      if (p.code == party_code{"LEAGUE"}) p.decides_by = "consensus";
    return blockers(world{all}.on(day), "LEAGUE", "Office in the South").needs_all;
  };
  CHECK(dated("from=2000", "2012-01-01"_day) == truth::yes);
  CHECK(dated("from=2012", "2012-06-01"_day) == truth::unknown);
  CHECK(dated("from=2000 until=2011", "2012-01-01"_day) == truth::unknown);
}

TEST_CASE("blockers: a subject that no position has is named", "[query]") {
  const auto found = blockers(on("2012-01-01"_day), "LEAGUE", "Ofice in the South");
  CHECK(found.is_blocked().is_unknown());
  REQUIRE(found.reasons().size() == 1);
  CHECK(sentence(found.reasons()[0]) ==
        "The world has no subject of a position called \"Ofice in the South\".");
  // Before anything was said of it, it is known all the same.
  CHECK(blockers(on("1999-01-01"_day), "LEAGUE", "Office in the South").reasons().empty());
}

TEST_CASE("permits: a proposal of several parties, by its name or that of positions", "[query]") {
  const auto asked = [](date day) { return permits(on(day), "DRAFT"); };
  CHECK(asked("2009-01-01"_day).value() == permission::conditional);
  const permission_answer stopped = asked("2012-01-01"_day);
  CHECK(stopped.value() == permission::no);
  CHECK(stopped.failed()[0].by == settled_by::positions);
  CHECK(to_string(stopped.failed()[0].because) == "Brae");
  CHECK(asked("2016-01-01"_day).value() == permission::conditional);
  CHECK(to_string(asked("2012-01-01"_day).what()) == "Office in the South");
  // Of its two parties only the league's rule stands against it.
  CHECK(permits(on("2012-01-01"_day), "OST", "DRAFT").value() == permission::yes);
  CHECK(permits(on("2012-01-01"_day), "LEAGUE", "DRAFT").value() == permission::no);
  // The caller knows better, or calls it by another name.
  CHECK(permits(on("2012-01-01"_day), "DRAFT", assuming({{"all_members_agree", truth::yes}}))
            .value() == permission::yes);
  circumstances named;
  named.subjects = {text{"Office in the South"}};
  CHECK(
      permits(on("2012-01-01"_day), "LEAGUE", "OST", takes_form("office", political.code()), named)
          .value() == permission::no);
  CHECK(permits(on("2012-01-01"_day), "LEAGUE", "OST", takes_form("office", political.code()))
            .value() == permission::conditional);
  // An agreement among the facts is asked about in the same way.
  CHECK(permits(on("2012-01-01"_day), "ACCORD").value() == permission::yes);
}

TEST_CASE("permits: what the world does not know is unknown, never a crash", "[query]") {
  const snapshot now = on("2010-01-01"_day);
  CHECK(permits(now, "NOBODY", force()).value() == permission::unknown);
  CHECK(permits(now, "NOBODY", force()).reasons().size() == 1);
  CHECK(permits(now, "NOTHING").value() == permission::unknown);
  CHECK(permits(now, "NOTHING").reasons()[0].on == ground::no_such_agreement);
  CHECK(permits(now, "OST", "NOTHING").value() == permission::unknown);
  CHECK(permits(now, "OST", "NOBODY", force()).value() == permission::unknown);
  CHECK(eligible(now, "NOBODY", "LEAGUE").value() == permission::unknown);
  CHECK(eligible(now, "OST", "NOBODY").value() == permission::unknown);
  CHECK(rules_of(now, "NOBODY").empty());
  agreement_record lost;
  lost.parties = {party_spell{"OST", {}}, party_spell{"NOBODY", {}}};
  CHECK(permits(now, lost).value() == permission::unknown);
  CHECK(permits(now, agreement_record{}).value() == permission::yes);
  CHECK(permits(now, "OST", outline{}).value() == permission::unknown);
  CHECK(permits(now, "OST", outline{}).reasons()[0].on == ground::nothing_asked);
  CHECK(permits(now, "OST", "LEAGUE", outline{}).value() == permission::unknown);
  // Outside of the days that the facts cover, only a bar is certain.
  const world w = bound::made({}, "coverage", "from=1900-01-01 until=never",
                              "from=1900-01-01 until=2000-01-01");
  CHECK(permits(w.on("2010-01-01"_day), "AMB", force()).value() == permission::unknown);
  CHECK(permits(w.on("2010-01-01"_day), "OST", force()).value() == permission::no);
}

TEST_CASE("permits: a word that nobody knows is no permission", "[query]") {
  const snapshot now = on("2010-01-01"_day);
  const permission_answer form = permits(now, "OST", takes_form("hostng", logistics.code()));
  CHECK(form.value() == permission::unknown);
  REQUIRE(form.reasons().size() == 1);
  CHECK(sentence(form.reasons()[0]) == "The world has no form called \"hostng\".");
  const permission_answer domain = permits(now, "OST", "AMB", takes_form("hosting", "logistic"));
  CHECK(domain.value() == permission::unknown);
  REQUIRE(domain.reasons().size() == 1);
  CHECK(sentence(domain.reasons()[0]) == "The world has no domain called \"logistic\".");
  // The library's own words need no fact, and those of the facts no noun.
  CHECK(permits(now, "OST", takes_form("hosting", "logistics")).value() == permission::yes);
  const world named = bound::made({}, "term kind=region", "kind=region code=NORTH",
                                  "kind=form code=hostng label=x\nterm kind=region code=NORTH");
  CHECK(permits(named.on("2010-01-01"_day), "OST", takes_form("hostng", "logistics")).value() ==
        permission::yes);
  // A bar by the words that are known stays one.
  CHECK(permits(now, "OST", takes_form("hostng", nuclear_sharing.code())).value() ==
        permission::no);
}

TEST_CASE("permits: a condition or an area that nobody knows is named", "[query]") {
  const snapshot now = on("2020-01-01"_day);
  const auto unknown = [&](const permission_answer& found, const char* says) {
    REQUIRE(found.reasons().size() == 1);
    CHECK(sentence(found.reasons()[0]) == says);
    return found.value();
  };
  const char* const no_condition = "The world has no condition called \"dangr\".";
  CHECK(unknown(permits(now, "AMB", force(), assuming({{"dangr", truth::yes}})), no_condition) ==
        permission::unknown);
  CHECK(unknown(permits(now, "OST", force(), assuming({{"dangr", truth::yes}})), no_condition) ==
        permission::no);
  CHECK(unknown(permits(now, "AMB", outline{duty::defence, {"dangr"}, {}, {}, {}}), no_condition) ==
        permission::unknown);
  CHECK(unknown(permits(now, "AMB", outline{duty::defence, {}, {"NORHT"}, {}, {}}),
                "The world has no area called \"NORHT\".") == permission::unknown);
  CHECK(permits(now, "AMB",
                outline{duty::defence, {"danger", "all_members_agree"}, {"NORTH"}, {}, {}},
                assuming({{"last", truth::yes}, {no_provocation.code(), truth::yes}}))
            .value() == permission::yes);
}

TEST_CASE("permits: a text does not vouch for its own words", "[query]") {
  const snapshot now = on("2010-01-01"_day);
  const auto row = [](form_code form, domain_code domain) {
    provision_record provision;
    provision.form = form;
    provision.domains = {domain};
    agreement_record made;
    made.code = "ROW";
    made.parties = {party_spell{"OST", {}}, party_spell{"AMB", {}}};
    made.provisions = {provision, provision};
    return made;
  };
  // A row of one's own, for all its parties and for one.
  CHECK(permits(now, row("hosting", "logistics")).value() == permission::yes);
  for (const agreement_record& what : {row("hostng", "logistics"), row("hosting", "logistic")}) {
    CHECK(permits(now, what).value() == permission::unknown);
    const permission_answer one = permits(now, "OST", what);
    CHECK(one.value() == permission::unknown);
    REQUIRE(one.reasons().size() == 1);  // once, whatever number of provisions
    CHECK(one.reasons()[0].on == ground::no_such_word);
  }
  // A bar by the words that are known stays one.
  CHECK(permits(now, row("hostng", nuclear_sharing.code())).value() == permission::no);
  // In the facts, too, as an agreement or as a proposal: unless another fact, or a term, names it.
  facts all = bound::made().all_facts();
  all.agreements.push_back(row("hostng", "logistics"));
  agreement_record draft = row("hosting", "logistic");
  draft.code = "SKETCH";
  all.proposals.push_back(draft);
  const auto asked = [](const facts& given, agreement_ref what) {
    return permits(world::build(given).value().on("2010-01-01"_day), what).value();
  };
  CHECK(asked(all, "ROW") == permission::unknown);
  CHECK(asked(all, "SKETCH") == permission::unknown);
  facts more = all;
  step_record step;
  step.code = "CAMP";
  step.on = "2001-01-01";
  step.parties = {party_code{"OST"}, party_code{"AMB"}};
  step.form = "hostng";
  step.domains = {domain_code{"logistic"}};
  more.steps.push_back(step);
  CHECK(asked(more, "ROW") == permission::yes);
  CHECK(asked(more, "SKETCH") == permission::yes);
  more = all;
  more.proposals.push_back(row("hostng", "logistic"));
  more.proposals.back().code = "OTHER";
  CHECK(asked(more, "ROW") == permission::yes);
  more = all;
  term_record term;
  term.kind = term_kind::form;
  term.code = "hostng";
  term.label = "a word of one's own";
  more.terms.push_back(term);
  CHECK(asked(more, "ROW") == permission::yes);
  CHECK(asked(more, "SKETCH") == permission::unknown);
}

TEST_CASE("permits: rules that contradict each other, or read each other", "[query]") {
  // One permits what another forbids: the answer is no, and both are said.
  const world torn =
      bound::made({}, "constraint code=SCREEN", "effect=conditions domains=[defence_industry]",
                  "effect=permits domains=[nuclear_sharing]");
  const permission_answer found =
      permits(torn.on("2010-01-01"_day), "OST", takes_form("hosting", nuclear_sharing.code()));
  CHECK(found.value() == permission::no);
  CHECK(speaking(found) == names{"CREED", "SCREEN"});
  // Each reads the other, or itself: no round without an end.
  for (const std::string_view reads : {" reinterprets=[LAW]", " reinterprets=[BAN]"}) {
    const world w =
        bound::made({}, "constraint code=BAN", " from=1947", std::string{reads} + " from=1947");
    const snapshot now = w.on("2020-01-01"_day);
    // Of two that read each other neither is the later one.
    CHECK(permits(now, "OST", outline{duty::defence, {"danger", "last"}, {}, {}, {}}).value() ==
          (reads == " reinterprets=[BAN]" ? permission::yes : permission::unknown));
    CHECK(permits(now, "OST", force()).value() == permission::no);
  }
  const world w =
      bound::made({}, "constraint code=LAW", "reinterprets=[BAN]", "reinterprets=[LAW]");
  const permission_answer itself = permits(w.on("2020-01-01"_day), "OST",
                                           outline{duty::defence, {"danger", "last"}, {}, {}, {}});
  CHECK(itself.value() == permission::no);
  for (const auto& r : itself.rulings()) CHECK(r.read_by.empty());
}

TEST_CASE("rules_of: what binds on a day", "[query]") {
  const auto on_day = [](date day) {
    names made;
    for (const auto& rule : rules_of(on(day), "OST")) made.insert(to_string(rule.code));
    return made;
  };
  CHECK(on_day("1946-01-01"_day) == names{"DUTY"});
  CHECK(on_day("2015-01-01"_day) == names{"BAN", "CREED", "SCREEN", "DUTY"});
  CHECK(on_day("2016-03-29"_day) == names{"BAN", "LAW", "CREED", "SCREEN", "DUTY"});
}

TEST_CASE("permits: the names of parties decide nothing", "[query]") {
  // Every party takes the code of another.
  const bound::parties there{"COR", "OST", "STR", "LEAGUE", "AMB", "BRE"};
  const world other = bound::made(there);
  const bound::parties here;
  const auto each = [](const bound::parties& p, const snapshot& now) {
    std::string made;
    for (const auto* code : {&p.league, &p.a, &p.b, &p.c, &p.o, &p.s}) {
      for (const permission_answer& found :
           {permits(now, *code, force()), permits(now, *code, takes_form("office", "political")),
            permits(now, *code, p.league, takes_form("programme", "cyber")),
            eligible(now, *code, p.league)})
        made += to_text(found);
    }
    made += to_text(blockers(now, p.league, "Office in the South"));
    bound::replace(made, "[" + p.league + "]", "[the league]");  // cited by its code
    return made;
  };
  for (const date day : {"1960-01-01"_day, "2012-01-01"_day, "2020-06-01"_day}) {
    const std::string one = each(here, plain().on(day));
    CHECK(one == each(there, other.on(day)));
    CHECK(one.find("no, barred by") != std::string::npos);
  }
}

TEST_CASE("permits: types and rows give one answer, and constants do", "[query]") {
  STATIC_CHECK([] {
    constexpr auto rule = [](const snapshot& now, date) {
      agreement_record what;
      what.parties = {party_spell{"X", {}}, party_spell{"Y", {}}};
      provision_record provision;
      provision.form = "office";
      provision.domains = {"political"};
      what.provisions = {provision};
      return permits(now, what).value();
    };
    constraint_record no_office;
    no_office.code = "NO";
    no_office.forms = {"office"};
    const world w = world::build(bound::pair_under(no_office)).value();
    return rule(w.on("2000-01-01"_day), "2000-01-01"_day) == permission::no;
  }());
}

TEST_CASE("permits: sentences an analyst can check", "[query][io]") {
  const std::string words =
      to_text(permits(on("2020-01-01"_day), "OST", outline{duty::defence, {"danger"}, {}, {}, {}}));
  CHECK(words ==
        R"(Do the rules of Ost permit "defence if danger" on 2020-01-01?
  no, barred by Ban of war (hard); fails: nothing else helps (no)
  - Ban of war of Ost (constitution, hard), since 1947-05-03, forbids defence.
    It is read as Law of defence says. It gives way if its survival is in danger
    (yes: stated), nothing else helps (no).
    [BAN; verified: Gazette]
  - Law of defence of Ost (law, hard), since 2016-03-29, until 2030-01-01, sets
    conditions for defence. It gives way if its survival is in danger (yes:
    stated), nothing else helps (open).
    [LAW; verified: Gazette]
)");
  CHECK(to_text(blockers(on("2012-01-01"_day), "LEAGUE", "Office in the South")) ==
        R"(Who in League blocks "Office in the South" on 2012-01-01?
  Brae
  - All members have to agree: Rule of consent.
    [VOTE]
  - 2010-07-12: Brae opposes Office in the South.
    [S1]
  - 2011-01-01: Amber is undecided on Office in the South.
    [S5]
)");
  CHECK(to_text(permits(on("2020-01-01"_day), "AMB", force())).find("No rule on record") !=
        std::string::npos);
}

namespace {

/// Isle, whom one rule binds; Mark, whom none does; and a league of Mark and Nord that rests on a
/// pact of defence.
world island(std::string_view rule, std::string_view rests = " founded_by=PACT",
             std::string_view is = " collective_defence=yes") {
  return load(std::string{"entente-world 2\ncoverage from=1900-01-01 until=never\n"
                          "constraint code=RULE name=Rule kind=constitution bars=hard "} +
              std::string{rule} + " from=1950-01-01\n" +
              "party code=ISLE name=Isle located_in=[SEA] bound_by=[RULE]\n"
              "party code=MARK name=Mark\nparty code=NORD name=Nord\n"
              "party code=ODD name=League kind=alliance founded=1960-01-01" +
              std::string{rests} + std::string{is} +
              "\nmembership body=ODD party=MARK from=1960-01-01\n"
              "membership body=ODD party=NORD from=1960-01-01\n"
              "agreement code=PACT name=\"Pact of Mark\" signed_on=1960-01-01 "
              "in_force=1960-01-01\n"
              "  party party=MARK\n  party party=NORD\n"
              "  article number=4 pledges=[consultation]\n  article number=5 pledges=[defence]\n"
              "end\n")
      .value();
}
const snapshot in_1990(const world& w) { return w.on("1990-01-01"_day); }

}  // namespace

TEST_CASE("permits: a duty, the form that promises it and its domain are barred alike", "[query]") {
  struct row {
    const char* rule;
    // An article of defence; a clause of it, in its domain and in another; an exercise in its
    // domain; a treaty that is invoked.
    std::array<permission, 5> is;
  };
  constexpr permission yes = permission::yes, no = permission::no;
  const row rows[]{
      {"duties=[defence, offence]", {no, no, no, yes, no}},
      {"forms=[defence_clause]", {no, no, no, yes, no}},
      {"domains=[collective_defence]", {no, no, no, no, no}},
      {"duties=[defence] forms=[hosting] domains=[cyber]", {no, no, no, yes, no}},
      {"forms=[defence_clause] domains=[collective_defence]", {no, no, no, yes, no}},
      {"duties=[offence]", {yes, yes, yes, yes, yes}},
      {"forms=[treaty_invocation]", {yes, yes, yes, yes, no}},
      {"forms=[hosting]", {yes, yes, yes, yes, yes}},
      {"domains=[cyber]", {yes, yes, no, yes, yes}},
      {"effect=permits domains=[collective_defence]", {yes, yes, yes, yes, yes}},
  };
  for (const row& r : rows) {
    CAPTURE(r.rule);
    const world w = island(r.rule);
    const snapshot now = in_1990(w);
    const auto value = [&](const outline& what) {
      return permits(now, "ISLE", "MARK", what).value();
    };
    CHECK(value(force()) == r.is[0]);
    CHECK(value(takes_form("defence_clause", "collective_defence")) == r.is[1]);
    CHECK(value(takes_form("defence_clause", "cyber")) == r.is[2]);
    CHECK(value(takes_form("exercise_participation", "collective_defence")) == r.is[3]);
    CHECK(value(takes_form("treaty_invocation", "collective_defence")) == r.is[4]);
    // Before its first day the rule says nothing, and nobody else is bound by it.
    CHECK(permits(w.on("1949-12-31"_day), "ISLE", force()).value() == yes);
    CHECK(permits(now, "MARK", "NORD", force()).value() == yes);
  }
}

TEST_CASE("permits: what is refused in a build is barred, whatever the rule names", "[query]") {
  for (const char* const rule :
       {"duties=[defence]", "forms=[defence_clause]", "domains=[collective_defence]",
        "duties=[offence]", "forms=[hosting]", "domains=[cyber]"})
    for (const bool as_form : {true, false}) {
      CAPTURE(rule, as_form);
      const world w = island(rule);
      agreement_record draft;
      draft.code = "DRAFT";
      draft.in_force = draft.signed_on = "1980-01-01";
      draft.parties = {{"ISLE", {}}, {"MARK", {}}};
      if (as_form) {
        provision_record clause;
        clause.form = defence_clause.code();
        clause.domains = {collective_defence.code()};
        draft.provisions = {clause};
      } else {
        article_record article;
        article.number = "1";
        article.pledges = duty::defence;
        draft.articles = {article};
      }
      facts all = w.all_facts();
      all.agreements.push_back(draft);
      CHECK((permits(in_1990(w), draft).value() == permission::no) == !diagnose(all).empty());
    }
}

TEST_CASE("eligible: what the treaty of the body pledges counts", "[query]") {
  const auto asked = [](std::string_view rule, std::string_view rests = " founded_by=PACT",
                        std::string_view is = " collective_defence=yes") {
    return eligible(in_1990(island(rule, rests, is)), "ISLE", "ODD");
  };
  const permission_answer barred = asked("duties=[defence]");
  CHECK(barred.value() == permission::no);
  REQUIRE(barred.rulings().size() == 1);
  CHECK(barred.rulings()[0].joins == text{"Pact of Mark"});
  CHECK(barred.rulings()[0].article == text{"5"});
  CHECK(to_text(barred).find("Article 5 of Pact of Mark pledges it, which a new member") !=
        std::string::npos);
  CHECK(asked("forms=[defence_clause]").value() == permission::no);
  CHECK(asked("duties=[consultation]").rulings()[0].article == text{"4"});
  CHECK(asked("duties=[offence]").value() == permission::yes);
  // The articles decide where they are on record, whatever is said of the body.
  CHECK(asked("duties=[defence]", " founded_by=PACT", " collective_defence=no").value() ==
        permission::no);
  // Where no treaty is, whether members defend each other does.
  CHECK(asked("duties=[defence]", "").value() == permission::no);
  CHECK(asked("duties=[offence]", "").value() == permission::yes);
  CHECK(asked("duties=[defence]", "", " collective_defence=no").value() == permission::yes);
  const permission_answer vague = asked("duties=[defence]", "", "");
  CHECK(vague.value() == permission::unknown);
  REQUIRE(vague.reasons().size() == 1);
  CHECK(sentence(vague.reasons()[0]) ==
        "Nobody can say: whether Rule speaks of it, for its members may defend each other or not.");
  // The rule binds Isle: who joins instead is free.
  const world w = island("duties=[defence]");
  CHECK(permits(in_1990(w), "ISLE", "ODD",
                outline{{}, {}, {}, full_membership.code(), list<domain_code>{}})
            .value() == permission::no);
  // Of two states neither takes in members.
  const permission_answer states = permits(
      in_1990(w), "MARK", "NORD", outline{{}, {}, {}, full_membership.code(), list<domain_code>{}});
  CHECK(states.value() == permission::unknown);
  CHECK(sentence(states.reasons()[0]) == "The world has no body called \"Nord\".");
}

TEST_CASE("permits: a form or domain that is left out is unknown", "[query]") {
  const auto asked = [](std::string_view rule, form_code form, list<domain_code> domains) {
    return permits(in_1990(island(rule)), "ISLE",
                   outline{{}, {}, {}, std::move(form), std::move(domains)});
  };
  const auto value = [&](std::string_view rule, form_code form, list<domain_code> domains) {
    return asked(rule, std::move(form), std::move(domains)).value();
  };
  constexpr std::string_view one = "forms=[hosting] domains=[nuclear_sharing]";
  CHECK(value(one, "hosting", {"nuclear_sharing"}) == permission::no);
  CHECK(value(one, "hosting", {"cyber"}) == permission::yes);
  CHECK(value(one, "office", {}) == permission::yes);
  CHECK(value(one, {}, {"cyber"}) == permission::yes);
  const permission_answer nowhere = asked(one, "hosting", {});
  CHECK(nowhere.value() == permission::unknown);
  CHECK_FALSE(nowhere.barred().has_value());
  REQUIRE(nowhere.reasons().size() == 1);
  CHECK(sentence(nowhere.reasons()[0]) ==
        "Nobody can say: whether Rule speaks of it, for its domain is left out.");
  const permission_answer formless = asked(one, {}, {"nuclear_sharing"});
  CHECK(formless.value() == permission::unknown);
  CHECK(sentence(formless.reasons()[0]) ==
        "Nobody can say: whether Rule speaks of it, for its form is left out.");
  // Whatever is in the domain; and a form wherever it is.
  CHECK(value("domains=[nuclear_sharing]", {}, {"nuclear_sharing"}) == permission::no);
  CHECK(value("domains=[nuclear_sharing]", "hosting", {}) == permission::unknown);
  CHECK(value("forms=[hosting]", "hosting", {}) == permission::no);
  CHECK(value("forms=[hosting]", {}, {"cyber"}) == permission::unknown);
  // What has a domain of its own leaves none out.
  CHECK(value("domains=[nuclear_sharing]", "membership", {}) == permission::yes);
  CHECK(value("domains=[political]", "office", {}) == permission::no);
  // A clause of defence could be the form in its domain, and in no other.
  CHECK(value("duties=[defence]", {}, {"collective_defence"}) == permission::unknown);
  CHECK(value("duties=[defence]", {}, {"cyber"}) == permission::yes);
  // Where its condition is open there is room, whether the rule speaks of it or not.
  CHECK(value("forms=[hosting] domains=[cyber] exceptions=[no_provocation]", "hosting", {}) ==
        permission::conditional);
  // A rule that permits is not said of what it may not speak of.
  CHECK(asked("effect=permits forms=[hosting] domains=[cyber]", "hosting", {}).rulings().empty());
}

TEST_CASE("permits: a misspelt word of a rule is told, and a misspelt place is no place",
          "[query]") {
  const auto asked = [](std::string_view rule, form_code form, domain_code domain) {
    return permits(in_1990(island(rule)), "ISLE", takes_form(form, domain));
  };
  const auto told = [&](std::string_view rule, form_code form, domain_code domain) {
    const permission_answer found = asked(rule, form, domain);
    CHECK(found.value() == permission::yes);
    return found.reasons().empty() ? std::string{} : sentence(found.reasons()[0]);
  };
  CHECK(told("forms=[hostng]", "hosting", "cyber") == "The world has no form called \"hostng\".");
  CHECK(told("forms=[hosting] domains=[cybre]", "hosting", "cyber") ==
        "The world has no domain called \"cybre\".");
  // Where the other words say that it is not meant, nothing is told.
  CHECK(told("forms=[hostng] domains=[maritime]", "hosting", "cyber").empty());
  CHECK(told("forms=[hosting]", "office", "cyber").empty());
  // A form of one's own is a word once something else has it.
  facts all = island("forms=[ferry]").all_facts();
  CHECK(rules_of(in_1990(world{all}), "ISLE").reasons().size() == 1);
  term_record ferry;
  ferry.kind = term_kind::form;
  ferry.code = "ferry";
  ferry.label = "ferry line";
  all.terms.push_back(ferry);
  CHECK(rules_of(in_1990(world{all}), "ISLE").reasons().empty());
  CHECK(permits(in_1990(world{all}), "ISLE", takes_form("hosting", "cyber")).reasons().empty());
  // Isle lies in SEA; nothing lies in SAE.
  const auto near = [](std::string_view place) {
    facts known = island("forms=[hosting] places=[" + std::string{place} + "]").all_facts();
    known.parties[0].bound_by = {};
    known.parties[1].bound_by = {"RULE"};
    return permits(in_1990(world{known}), "ISLE", "MARK", takes_form("hosting", "cyber"));
  };
  CHECK(near("SEA").value() == permission::yes);
  CHECK(near("SAE").value() == permission::unknown);
  CHECK(sentence(near("SAE").reasons()[0]) == "The world has no place called \"SAE\".");
}

TEST_CASE("permits: a party with itself is no question", "[query]") {
  const permission_answer alone =
      permits(on("2007-01-01"_day), "AMB", "AMB", takes_form("dialogue", "political"));
  CHECK(alone.value() == permission::unknown);
  REQUIRE(alone.reasons().size() == 1);
  CHECK(sentence(alone.reasons()[0]) == "Nobody can say: what Amber could have with itself.");
}
