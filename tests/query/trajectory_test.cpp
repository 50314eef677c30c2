// SPDX-FileCopyrightText: 2026 The entente authors
// SPDX-License-Identifier: BSL-1.0
#include "toy.hpp"
#include <entente/data/everything.hpp>
#include <entente/io/report_levels.hpp>
#include <entente/query/compare_levels.hpp>
#include <entente/world/load.hpp>

#include <catch2/catch_test_macros.hpp>

#include <random>
#include <string>
#include <vector>

using namespace entente;

namespace {

using ladder = nato_partnership;
using rung = level<ladder>;

/// Applies only where something is pledged; a command makes it strong.
struct pledge_scale {
  static constexpr std::string_view name = "pledge", source = "made up for these tests";
  static constexpr std::array<std::string_view, 2> labels{"weak", "strong"};
  static constexpr std::optional<std::size_t> judge(std::span<const feature> some) {
    bool duty = false, command = false;
    for (const auto& f : some) {
      duty = duty || f.kind == feature_kind::duty;
      command = command || f.code == "programme";
    }
    if (!duty) return std::nullopt;
    return command ? 1 : 0;
  }
};

/// Looks for what nobody has.
struct unheard_of {
  static constexpr std::string_view name = "unheard of", source = "made up for these tests";
  static constexpr std::array<std::string_view, 2> labels{"no", "yes"};
  static constexpr std::optional<std::size_t> judge(std::span<const feature> some) {
    for (const auto& f : some)
      if (f.code == "moon_base") return 1;
    return 0;
  }
};

const date first_day = "2000-01-01";
constexpr int days = 120;

/// A few agreements, steps and memberships of two parties and a third, on days of four months, some
/// of which are known only within some days, or not at all.
class world_maker {
 public:
  explicit world_maker(unsigned seed) : random_{seed} {}

  facts next() {
    facts all;
    for (const char* code : {"AAA", "BBB", "CCC"}) {
      party_record p;
      p.code = party_code::parse(code).value();
      p.name = text{std::string_view{code}};
      if (code[0] == 'B') p.kind = party_kind::alliance;
      all.parties.push_back(p);
    }
    if (one_in(3))
      all.coverage = period{first_day + 20, one_in(2) ? date::never() : first_day + 90};
    else
      all.coverage = period{};
    for (std::size_t i = 0, n = 1 + below(4); i != n; ++i) all.agreements.push_back(agreement(i));
    for (std::size_t i = 0, n = 1 + below(4); i != n; ++i) all.steps.push_back(step(i));
    if (one_in(4)) {
      membership_record m;
      m.body = "BBB";
      m.party = "AAA";
      m.as = one_in(2) ? role::member : role::partner;
      m.during = some_spell();
      all.memberships.push_back(m);
    }
    return all;
  }
  std::size_t below(std::size_t n) { return random_() % n; }
  bool one_in(std::size_t n) { return below(n) == 0; }

 private:
  partial_date some_day() {
    if (one_in(12)) return partial_date::unknown();
    partial_date made{first_day + static_cast<int>(below(days))};
    if (one_in(3)) made.latest_ = made.earliest_ + static_cast<int>(below(20));
    return made;
  }
  spell some_spell() {
    spell made;
    if (!one_in(3)) made.from = some_day();
    if (one_in(2)) made.until = some_day();
    return made;
  }
  agreement_record agreement(std::size_t i) {
    agreement_record a;
    a.code = agreement_code::parse("T" + std::to_string(i)).value();
    a.name = text{a.code.view()};
    a.instrument = std::array<term_code, 4>{"IPCP", "ITPP", "treaty", "ANP"}[below(4)];
    a.in_force = some_day();
    if (one_in(2)) a.ended = some_day();
    std::vector<party_spell> parties{{"AAA", one_in(3) ? some_spell() : spell{}}};
    parties.push_back({party_code{one_in(5) ? party_code{"CCC"} : party_code{"BBB"}},
                       one_in(3) ? some_spell() : spell{}});
    if (one_in(4)) parties.push_back({"AAA", some_spell()});
    a.parties = parties;
    std::vector<provision_record> provisions;
    for (std::size_t p = 0, n = below(3); p != n; ++p) {
      provision_record made;
      made.form = std::array<form_code, 3>{"programme", "dialogue", "exercise"}[below(3)];
      made.domains = {"cyber"};
      if (one_in(2)) made.during = some_spell();
      provisions.push_back(made);
    }
    a.provisions = provisions;
    if (one_in(2)) {
      article_record made;
      made.number = "1";
      made.pledges |= one_in(2) ? duty::defence : duty::consultation;
      if (one_in(2)) made.during = some_spell();
      a.articles = {made};
    }
    return a;
  }
  step_record step(std::size_t i) {
    step_record s;
    s.code = step_code::parse("S" + std::to_string(i)).value();
    s.on = some_day();
    s.parties = {"AAA", one_in(4) ? party_code{"CCC"} : party_code{"BBB"}};
    s.form = std::array<form_code, 3>{"programme", "visit", "consultation"}[below(3)];
    if (one_in(3)) s.domains = {"maritime"};
    s.carried_out = one_in(4) ? truth::unknown : one_in(6) ? truth::no : truth::yes;
    return s;
  }

  std::mt19937 random_;
};

/// Changes each row of a list, which is made once and for all.
template <class T, class Change>
void change_each(list<T>& rows, const Change& change) {
  std::vector<T> several{rows.begin(), rows.end()};
  for (auto& row : several) change(row);
  rows = several;
}

template <class Scale>
level_range<Scale> range_of(const assessment<Scale>& found) {
  return {found.status, found.at_least, found.at_most};
}

/// The rule of `trajectory::reached`, day by day.
template <class Scale>
partial_date reached_by_day(const world& w, level<Scale> goal,
                            const std::vector<level_range<Scale>>& by_day, date from) {
  partial_date first = partial_date::never();
  for (std::size_t i = 0; i != by_day.size(); ++i) {
    const date day = from + static_cast<int>(i);
    if (!w.coverage().contains(day)) continue;
    if (first.is_never() && by_day[i].at_most && *by_day[i].at_most >= goal) first.earliest_ = day;
    if (by_day[i].at_least && *by_day[i].at_least >= goal) {
      first.latest_ = day;
      break;
    }
  }
  return first;
}

/// Holds a trajectory to what the questions of single days say, and each turn to what turned.
template <class Scale, class FeaturesOn>
void hold_to_days(const world& w, const trajectory<Scale>& made, const FeaturesOn& features_on) {
  std::vector<level_range<Scale>> by_day;
  const date from = first_day - 2;
  for (int i = 0; i != days + 30; ++i) {
    by_day.push_back(range_of(assess<Scale>(features_on(from + i))));
    REQUIRE(made.on(from + i).where == by_day.back());
  }
  REQUIRE(made.on(date::dawn()).where == range_of(assess<Scale>(features_on(date::dawn()))));
  REQUIRE(made.on(date::never() - 1).where ==
          range_of(assess<Scale>(features_on(date::never() - 1))));
  REQUIRE(made.turns()[0].from == date::dawn());
  for (std::size_t i = 1; i != made.turns().size(); ++i) {
    const auto& turn = made.turns()[i];
    const auto& last = made.turns()[i - 1];
    REQUIRE(last.from < turn.from);
    REQUIRE_FALSE(last.where == turn.where);
    const bool coverage_turned =
        w.coverage().contains(turn.from) != w.coverage().contains(turn.from - 1);
    REQUIRE((coverage_turned || !turn.because.empty()));
    const features before = features_on(turn.from - 1), after = features_on(turn.from);
    for (const auto& b : turn.because) {
      REQUIRE((b.when.earliest() == turn.from || b.when.latest() == turn.from));
      // It is another thing on that day than on the day before.
      const auto holds_in = [&](const features& some) {
        std::vector<int> times(3);  // no, unknown, yes: two parts of an agreement may look the same
        for (feature f : some.all) {
          const truth was = f.holds;
          f.holds = b.what.holds;
          if (f == b.what) ++times[was.is_yes() ? 2 : 1];
        }
        return times;
      };
      REQUIRE_FALSE(holds_in(before) == holds_in(after));
    }
    const auto& more = turn.where.at_least;
    const auto& less = last.where.at_least;
    const auto some = [&](bool begins) {
      for (const auto& b : turn.because)
        if (b.begins == begins) return true;
      return false;
    };
    if (!coverage_turned && more && less && *more > *less) REQUIRE(some(true));
    if (!coverage_turned && more && less && *more < *less) REQUIRE(some(false));
  }
  for (std::size_t rank = 0; rank != level<Scale>::ranks; ++rank) {
    const auto goal = level<Scale>::from_rank(rank).value();
    const partial_date found = made.reached(goal);
    const partial_date expected = reached_by_day(w, goal, by_day, from);
    // A day before those looked at is one of a world that covers all time.
    REQUIRE((std::max)(found.earliest(), from) == (std::max)(expected.earliest(), from));
    REQUIRE((std::max)(found.latest(), from) == (std::max)(expected.latest(), from));
  }
}

template <class Scale>
std::vector<std::string> told(const trajectory<Scale>& of) {
  std::vector<std::string> words;
  for (const auto& turn : of.turns()) {
    std::string line = turn.from == date::dawn() ? "dawn" : to_string(turn.from);
    line += ": " + (turn.where.at_least ? to_string(*turn.where.at_least) : "-");
    if (turn.where.at_least && *turn.where.at_least != *turn.where.at_most)
      line += ".." + to_string(*turn.where.at_most);
    for (const auto& b : turn.because)
      line += (b.begins ? " +" : " -") + to_string(b.what.from) + "/" + to_string(b.what.code);
    words.push_back(line);
  }
  return words;
}
using words = std::vector<std::string>;

const world& everything() {
  static const world made{data::catalogue::everything};
  return made;
}

}  // namespace

TEST_CASE("a trajectory says what single days say, on small worlds", "[trajectory]") {
  world_maker maker{11};
  std::size_t turns = 0, reasons = 0, tried = 0;
  for (int round = 0; round != 4000 && tried != 200; ++round) {
    const auto built = world::build(maker.next());
    if (!built) continue;
    ++tried;
    const world w = built.value();
    const auto of_tie = [&](date day) { return features_of(w.on(day), "AAA", "BBB"); };
    const trajectory<ladder> tie_on_ladder{w, "AAA", "BBB"};
    hold_to_days(w, tie_on_ladder, of_tie);
    hold_to_days(w, trajectory<ladder>{w, "BBB", "AAA"}, of_tie);
    hold_to_days(w, trajectory<toy::breadth_scale>{w, "AAA", "BBB"}, of_tie);
    hold_to_days(w, trajectory<pledge_scale>{w, "AAA", "BBB"}, of_tie);
    for (const auto& a : w.all_facts().agreements) {
      const agreement_ref code{a.code};
      hold_to_days(w, trajectory<ladder>{w, code},
                   [&](date day) { return features_of(w.on(day), code); });
    }
    turns += tie_on_ladder.turns().size();
    for (const auto& turn : tie_on_ladder.turns()) reasons += turn.because.size();
  }
  CHECK(tried == 200);
  CHECK(turns > 500);
  CHECK(reasons > 300);
}

TEST_CASE("a trajectory follows what is changed", "[trajectory]") {
  world_maker maker{12};
  int tried = 0, moved = 0;
  for (int round = 0; round != 200; ++round) {
    const facts all = maker.next();
    const auto built = world::build(all);
    if (!built) continue;
    ++tried;
    const trajectory<ladder> before{built.value(), "AAA", "BBB"};

    // Other names, same path.
    facts renamed = all;
    const auto rename = [](party_code& p) {
      p = p.view() == "AAA" ? party_code{"XX1"} : p.view() == "BBB" ? party_code{"XX2"} : p;
    };
    for (auto& p : renamed.parties) rename(p.code);
    for (auto& a : renamed.agreements)
      change_each(a.parties, [&](party_spell& p) { rename(p.party); });
    for (auto& s : renamed.steps) change_each(s.parties, rename);
    for (auto& m : renamed.memberships) {
      rename(m.body);
      rename(m.party);
    }
    const trajectory<ladder> of_others{world::build(renamed).value(), "XX1", "XX2"};
    REQUIRE(of_others.turns().size() == before.turns().size());
    for (std::size_t i = 0; i != before.turns().size(); ++i) {
      REQUIRE(of_others.turns()[i].from == before.turns()[i].from);
      REQUIRE(of_others.turns()[i].where == before.turns()[i].where);
    }

    // A week later, all of it.
    facts later = all;
    const auto move = [](partial_date& d) {
      if (date::dawn() < d.earliest_ && d.earliest_ < date::never()) d.earliest_ = d.earliest_ + 7;
      if (date::dawn() < d.latest_ && d.latest_ < date::never()) d.latest_ = d.latest_ + 7;
    };
    const auto move_spell = [&](spell& s) {
      move(s.from);
      move(s.until);
    };
    if (later.coverage && !(*later.coverage == period{}))
      later.coverage =
          period{later.coverage->from() + 7,
                 later.coverage->is_open_ended() ? date::never() : later.coverage->until() + 7};
    for (auto& a : later.agreements) {
      move(a.in_force);
      move(a.ended);
      change_each(a.parties, [&](party_spell& p) { move_spell(p.during); });
      change_each(a.provisions, [&](provision_record& p) { move_spell(p.during); });
      change_each(a.articles, [&](article_record& p) { move_spell(p.during); });
    }
    for (auto& s : later.steps) move(s.on);
    for (auto& m : later.memberships) move_spell(m.during);
    const trajectory<ladder> after{world::build(later).value(), "AAA", "BBB"};
    REQUIRE(after.turns().size() == before.turns().size());
    for (std::size_t i = 1; i != before.turns().size(); ++i) {
      REQUIRE(after.turns()[i].from == before.turns()[i].from + 7);
      REQUIRE(after.turns()[i].where == before.turns()[i].where);
      ++moved;
    }
  }
  CHECK((tried > 50 && moved > 100));
}

TEST_CASE("a trajectory of the toy world, with a year that is not known", "[trajectory]") {
  const world w{toy::everything};
  const trajectory<ladder> of{w, toy::league, toy::borea};
  const words expected{
      "dawn: none..member", "1950-01-01: none", "1999-01-01: none..dialogue +LB1/dialogue",
      "1999-12-31: dialogue +LB1/dialogue", "2010-03-15: menu +LEAGUEBOR2010/programme"};
  // Before the world is covered, nothing is known to be absent.
  REQUIRE(told(of).size() == expected.size());
  CHECK(told(of)[0] == expected[0]);
  for (std::size_t i = 2; i != expected.size(); ++i) CHECK(told(of)[i] == expected[i]);
  CHECK(of.reached(rung{"dialogue"}) == partial_date{"1999"});
  CHECK(of.reached(rung{"menu"}) == partial_date{"2010-03-15"});
  CHECK(of.reached(rung{"IPCP"}).is_never());
  CHECK(of.reached(rung{"none"}) == partial_date{w.coverage().from()});
  CHECK(of.has_facts());
  CHECK(of.first_name() == w.on("2000-01-01").record(w.find_party(toy::league)).name);
  static_assert([] {
    const trajectory<ladder> made{world{toy::everything}, toy::league, toy::borea};
    return made.on("2005-01-01").where.at_least->rank() == 1 &&
           made.reached(rung{"menu"}) == partial_date{"2010-03-15"};
  }());
}

TEST_CASE("a trajectory of what is not there", "[trajectory]") {
  const world w{toy::everything};
  for (const auto& none :
       {trajectory<ladder>{w, "XXX", toy::borea}, trajectory<ladder>{w, toy::borea, "XXX"},
        trajectory<ladder>{w, agreement_ref{"XXX"}}, trajectory<ladder>{w, party_ref{"XXX"}},
        trajectory<ladder>{w, party_ref{toy::borea}}}) {
    CHECK(told(none) == words{"dawn: none..member"});
    CHECK_FALSE(none.has_facts());
    CHECK(none.on("2000-01-01").where.status == standing::unknown);
  }
  // It names what the world does not have.
  using unknown = row_list<unknown_name>;
  CHECK(trajectory<ladder>{w, "XXX", toy::borea}.not_known() == unknown{{"party", "XXX"}});
  CHECK(trajectory<ladder>{w, agreement_ref{"XXX"}}.not_known() == unknown{{"agreement", "XXX"}});
  CHECK(trajectory<ladder>{w, toy::league, toy::borea}.not_known().empty());
  const trajectory<ladder> of_itself{w, toy::borea, toy::borea};
  CHECK_FALSE(of_itself.has_facts());
  // What is on record and does not count on a scale is nothing to it.
  CHECK(trajectory<toy::breadth_scale>{w, toy::league, toy::borea}.has_facts());
  CHECK_FALSE(trajectory<unheard_of>{w, toy::league, toy::borea}.has_facts());
  // An empty tie is known to be empty, and says that nothing is on record.
  const trajectory<ladder> empty{w, toy::borea, toy::delmar};
  CHECK_FALSE(empty.has_facts());
}

TEST_CASE("a scale that does not apply to what is on record is not silence", "[trajectory]") {
  const world w = load(
                      "entente-world 2\n"
                      "party code=ARC\nparty code=BOR\nparty code=CAS\n"
                      "party code=LEAGUE kind=alliance founded_by=CHARTER\n"
                      "party code=CLUB kind=alliance founded_by=LOST\n"
                      "agreement code=CHARTER name=CHARTER in_force=1990\n  party party=ARC\n"
                      "  party party=BOR\n  provision form=programme domains=[logistics]\n"
                      "agreement code=LOST binding=no in_force=1990\n  party party=ARC\n"
                      "  party party=BOR\n"
                      "agreement code=PACT name=PACT in_force=1990 ended=2000\n  party party=ARC\n"
                      "  party party=CAS\n  article number=1 pledges=[defence]\nend\n")
                      .value();
  for (const auto& none : {trajectory<pledge_scale>{w, agreement_ref{"CHARTER"}},
                           trajectory<pledge_scale>{w, party_ref{"LEAGUE"}}}) {
    CHECK(none.has_facts());
    CHECK_FALSE(none.applies());
    CHECK(report_of(none).verdict == "the scale does not apply");
  }
  // It did apply once, and the report says when.
  const trajectory<pledge_scale> past{w, agreement_ref{"PACT"}};
  CHECK((past.has_facts() && past.applies()));
  CHECK(report_of(past).verdict == "now not applicable");
  // An agreement of which nothing is said, and a tie without any: nothing is on record.
  for (const auto& nothing : {trajectory<pledge_scale>{w, agreement_ref{"LOST"}},
                              trajectory<pledge_scale>{w, party_ref{"CLUB"}},
                              trajectory<pledge_scale>{w, "BOR", "CAS"}}) {
    CHECK_FALSE(nothing.has_facts());
    CHECK(report_of(nothing).verdict == "nothing is on record of it");
  }
  CHECK(report_of(compare(past, trajectory<pledge_scale>{w, agreement_ref{"CHARTER"}})).verdict ==
        "now neither; PACT: not applicable, CHARTER: not applicable");
  // What counts does so as before, also where nothing is promised.
  CHECK(trajectory<unheard_of>{w, agreement_ref{"CHARTER"}}.applies());
  CHECK_FALSE(trajectory<unheard_of>{w, agreement_ref{"CHARTER"}}.has_facts());
}

TEST_CASE("NATO and Japan on the partnership ladder", "[trajectory]") {
  const trajectory<ladder> of{everything(), data::nato, data::japan};
  const words all = told(of);
  REQUIRE(all.size() == 7);
  CHECK(words(all.begin() + 2, all.end()) ==
        words{"1979-01-01: none..dialogue +NJ001/dialogue", "1979-12-31: dialogue +NJ001/dialogue",
              "2013-04-15: declaration +JPD2013/declaration", "2014-05-06: IPCP +IPCP2014/IPCP",
              "2023-07-12: ITPP +ITPP2023/ITPP -IPCP2014/IPCP"});
  CHECK(of.reached(rung{"dialogue"}) == partial_date{"1979"});
  CHECK(of.reached(rung{"declaration"}) == partial_date{"2013-04-15"});
  CHECK(of.reached(rung{"menu"}) == partial_date{"2014-05-06"});  // above it at once
  CHECK(of.reached(rung{"IPCP"}) == partial_date{"2014-05-06"});
  CHECK(of.reached(rung{"ITPP"}) == partial_date{"2023-07-12"});
  CHECK(of.reached(rung{"ANP"}).is_never());
  // Courses of 2006 and yearly work from 2007 on are programmes that no text of the two sets up.
  const auto features_2012 = features_of(everything().on("2012-12-31"), data::nato, data::japan);
  std::size_t programmes = 0;
  for (const auto& f : features_2012.all)
    if (f.kind == feature_kind::form && f.code == "programme") {
      CHECK(f.rests_on == basis::practice);
      ++programmes;
    }
  CHECK(programmes >= 2);
}

TEST_CASE("two ties on one ladder", "[trajectory]") {
  // Of these the facts do not claim to hold everything: then each may have stood higher.
  const trajectory<ladder> open{everything(), data::nato, data::ukraine};
  CHECK_FALSE(open.is_recorded());
  CHECK(open.reached(rung{"dialogue"}).latest() == "1997-07-09"_day);
  CHECK_FALSE(open.reached(rung{"menu"}).is_never());
  CHECK(compare(trajectory<ladder>{everything(), data::nato, data::japan}, open)
            .over_time.back()
            .first_is_higher.is_unknown());
  // By somebody who does claim it:
  facts claimed;
  for (const char* other : {"UKR", "AUS", "KOR"})
    claimed.recorded_ties.push_back({data::nato.code(), party_code::parse(other).value(), {}});
  const world all = everything().with(claimed);
  const trajectory<ladder> japan{all, data::nato, data::japan};
  const trajectory<ladder> ukraine{all, data::nato, data::ukraine};
  const trajectory<ladder> australia{all, data::nato, data::australia};
  const trajectory<ladder> korea{all, data::nato, data::south_korea};
  CHECK(ukraine.reached(rung{"dialogue"}) == partial_date{"1997-07-09"});
  CHECK(ukraine.reached(rung{"menu"}).is_never());
  CHECK((ukraine.has_facts() && japan.has_facts()));
  // Of these two no agreement or step is on record.
  CHECK_FALSE((australia.has_facts() || korea.has_facts()));

  for (const auto* other : {&ukraine, &australia, &korea}) {
    const auto found = compare(japan, *other);
    const auto back = compare(*other, japan);
    REQUIRE(found.over_time.size() == back.over_time.size());
    std::size_t days_seen = 0;
    for (std::size_t i = 0; i != found.over_time.size(); ++i) {
      const auto& row = found.over_time[i];
      const date next =
          i + 1 == found.over_time.size() ? date::never() - 1 : found.over_time[i + 1].from - 1;
      for (const date day : {row.from, next}) {
        CHECK(row.first == japan.on(day).where);
        CHECK(row.second == other->on(day).where);
        ++days_seen;
      }
      CHECK(back.over_time[i].first_is_higher == row.second_is_higher);
      CHECK(back.over_time[i].second_is_higher == row.first_is_higher);
      CHECK_FALSE((row.first_is_higher.is_yes() && !row.second_is_higher.is_no()));
    }
    CHECK(days_seen >= 14);
    REQUIRE(found.reached.size() == rung::ranks - 1);
    CHECK(found.reached[3].goal == rung{"IPCP"});
    CHECK(found.reached[3].first == partial_date{"2014-05-06"});
    CHECK(found.reached[3].second.is_never());
    CHECK(found.over_time.back().first_is_higher.is_yes());
  }
  const auto found = compare(japan, ukraine);
  CHECK(found.first_name == text{"North Atlantic Treaty Organization and Japan"});
  // From 1979 on Japan, from 1997 on both, from the declaration of 2013 on Japan again.
  const auto on = [&](date day) {
    std::size_t at = 0;
    while (at + 1 != found.over_time.size() && found.over_time[at + 1].from <= day) ++at;
    return found.over_time[at].first_is_higher;
  };
  CHECK(on("1978-12-31") == truth::no);
  CHECK(on("1979-06-30") == truth::unknown);
  CHECK(on("1990-01-01") == truth::yes);
  CHECK(on("1997-07-09") == truth::no);
  CHECK(on("2013-04-14") == truth::no);
  CHECK(on("2013-04-15") == truth::yes);
  CHECK(on("1600-01-01") == truth::unknown);
}

TEST_CASE("where the scale does not apply, nothing is higher", "[trajectory]") {
  const level_range<pledge_scale> none,
      weak{standing::assessed, level<pledge_scale>{"weak"}, level<pledge_scale>{"weak"}};
  CHECK(stands_higher(weak, none) == truth::no);
  CHECK(stands_higher(none, weak) == truth::no);
  CHECK(stands_higher(weak, weak) == truth::no);
}

TEST_CASE("a trajectory of an agreement, and of an alliance by its treaty", "[trajectory]") {
  const trajectory<ladder> of{everything(), data::ipcp};
  CHECK(told(of).back() == "2023-07-12: none -IPCP2014/IPCP");
  const trajectory<pledge_scale> alliance{everything(), party_ref{data::nato}};
  const trajectory<pledge_scale> its_treaty{everything(), agreement_ref{"NAT1949"}};
  CHECK(alliance.turns() == its_treaty.turns());
  CHECK(alliance.on("1949-08-23").where.status == standing::not_applicable);
  CHECK(alliance.on("1949-08-24").where.status == standing::assessed);
}

TEST_CASE("trajectories and comparisons in sentences", "[trajectory]") {
  const trajectory<ladder> japan{everything(), data::nato, data::japan};
  const report made = report_of(japan);
  CHECK(made.question ==
        "How did North Atlantic Treaty Organization and Japan move on the NATO partnership "
        "ladder?");
  CHECK(made.verdict ==
        "dialogue 1979, declaration 2013-04-15, IPCP 2014-05-06, ITPP 2023-07-12; now ITPP");
  std::string all;
  for (const auto& line : made.lines) all += line.says + "\n";
  CHECK(all.find("2014-05-06: IPCP (before: declaration): instrument IPCP") != std::string::npos);
  CHECK(all.find("begins") != std::string::npos);
  CHECK(all.find("The scale: ") != std::string::npos);
  const trajectory<ladder> korea{everything(), data::nato, data::south_korea};
  const report empty = report_of(korea);
  CHECK(empty.verdict == "nothing is on record of it");
  const report both = report_of(compare(japan, korea));
  CHECK(both.verdict.find("nothing is on record of North Atlantic Treaty Organization and ") !=
        std::string::npos);
}
