// SPDX-FileCopyrightText: 2026 The entente authors
// SPDX-License-Identifier: BSL-1.0
#include "support/hedged_world.hpp"
#include "support/small_world.hpp"
#include <entente/entente.hpp>
#include <entente/io/report_compare.hpp>
#include <entente/query/compare.hpp>
#include <entente/query/compare_bridges.hpp>
#include <entente/world/adopted.hpp>
#include <entente/world/load.hpp>

#include <catch2/catch_test_macros.hpp>

#include <algorithm>
#include <string>
#include <vector>

using namespace entente;

namespace {

using words = std::vector<std::string>;
using end = outcome_of_change;
const date now = "2010-01-01"_day;

const world& plain() {
  static const world w = hedged::world_of();
  return w;
}

/// "duty defence AAA>BBB by GUARD V", as short as a row can be said; with names put back to
/// `hedged::plain`.
std::string said(const compared& row, const hedged::names& called = hedged::plain) {
  std::string out = std::string{name_of(row.kind)} + " " + std::string{row.what.view()} + " " +
                    std::string{row.why.subject.view()} + ">" + std::string{row.why.object.view()};
  if (row.kind == compared_kind::duty)
    out +=
        " by " + std::string{row.why.instrument.view()} + " " + std::string{row.why.article.view()};
  std::string renamed;
  for (std::size_t i = 0; i != out.size(); ++i) {
    std::size_t which = called.size();
    for (std::size_t n = 0; n != called.size(); ++n)
      if (out.compare(i, called[n].size(), called[n]) == 0) which = n;
    if (which == called.size()) {
      renamed += out[i];
    } else {
      renamed += hedged::plain[which];
      i += called[which].size() - 1;
    }
  }
  return renamed;
}
words said(const row_list<compared>& rows, const hedged::names& called = hedged::plain) {
  words made;
  for (const auto& row : rows) made.push_back(said(row, called));
  return made;
}
words sorted(words some) {
  std::sort(some.begin(), some.end());
  return some;
}

const words gone_with_the_guarantor{"duty defence AAA>BBB by GUARD V", "agreement GUARD BBB>AAA",
                                    "domain collective_defence BBB>AAA", "form hosting BBB>AAA"};
const words what_stays{"agreement BLOC BBB>",
                       "agreement DATA BBB>LEAGUE",
                       "domain cyber BBB>LEAGUE",
                       "domain maritime BBB>LEAGUE",
                       "domain political BBB>LEAGUE",
                       "duty consultation BBB>CCC by BLOC 2",
                       "duty consultation BBB>DDD by BLOC 2",
                       "duty consultation CCC>BBB by BLOC 2",
                       "duty consultation DDD>BBB by BLOC 2",
                       "duty defence BBB>CCC by BLOC 1",
                       "duty defence BBB>DDD by BLOC 1",
                       "duty defence CCC>BBB by BLOC 1",
                       "duty defence DDD>BBB by BLOC 1",
                       "form dialogue BBB>LEAGUE",
                       "form exercise_participation BBB>LEAGUE",
                       "form programme BBB>LEAGUE",
                       "role friend BBB>CIRCLE",
                       "rule RULE BBB>"};

}  // namespace

TEST_CASE("compare: without a state, without a treaty", "[query][compare]") {
  const auto without_state = compare(plain(), plain().without(party_ref{"AAA"}), now, "BBB");
  CHECK(said(without_state.lost()) == gone_with_the_guarantor);
  CHECK(without_state.gained().empty());
  CHECK(sorted(said(without_state.kept())) == what_stays);
  CHECK(without_state.rows.size() == gone_with_the_guarantor.size() + what_stays.size());
  CHECK(without_state.reasons().empty());
  CHECK(without_state.party == text{"BBB"});
  // What one world has and the other lacks, whomever it is about.
  CHECK(without_state.only_in_first == row_list<text>{"AAA", "GUARD"});
  CHECK(without_state.only_in_second.empty());
  const auto restored = compare(plain().without(party_ref{"AAA"}), plain(), now, "CCC");
  CHECK(restored.only_in_first.empty());
  CHECK(restored.only_in_second == row_list<text>{"AAA", "GUARD"});
  const auto alike = compare(plain(), plain(), now, "BBB");
  CHECK((alike.only_in_first.empty() && alike.only_in_second.empty()));
  CHECK(without_state.party_called == text{"Second"});
  CHECK(without_state.first_day == now);

  const auto without_treaty = compare(plain(), plain().without(agreement_ref{"GUARD"}), now, "BBB");
  CHECK(without_treaty.rows == without_state.rows);

  // An agreement that loses one of three parties is the same agreement.
  const auto smaller = compare(plain(), plain().without(party_ref{"DDD"}), now, "BBB");
  CHECK(sorted(said(smaller.lost())) ==
        words{"duty consultation BBB>DDD by BLOC 2", "duty consultation DDD>BBB by BLOC 2",
              "duty defence BBB>DDD by BLOC 1", "duty defence DDD>BBB by BLOC 1"});
  CHECK(smaller.gained().empty());

  // The lost duty carries the fact that is lost.
  const reason why = without_state.lost()[0].why;
  CHECK(why.about == duty::defence);
  CHECK(why.subject_name == text{"First"});
  CHECK(why.instrument_name == text{"Guarantee of 1960"});
  CHECK(why.during.from == partial_date{"1960-02-01"});
  CHECK(why.cites.source == text{"Gazette 1"});

  // The other way round what was lost is gained.
  const auto back = compare(plain().without(party_ref{"AAA"}), plain(), now, "BBB");
  CHECK(said(back.gained()) == gone_with_the_guarantor);
  CHECK(back.lost().empty());
  // The same world: nothing changes.
  const auto same = compare(plain(), plain(), now, "BBB");
  CHECK(same.kept() == same.rows);
}

TEST_CASE("compare: who owes, on both sides", "[query][compare]") {
  const auto found = compare(plain(), plain().without(party_ref{"AAA"}), now, "BBB");
  const auto defence = found.bearers(duty::defence, "BBB");
  CHECK(defence.first == row_list<text>{text{"AAA"}, text{"CCC"}, text{"DDD"}});
  CHECK(defence.second == row_list<text>{text{"CCC"}, text{"DDD"}});
  CHECK(found.beneficiaries(duty::defence, "BBB").first == defence.second);
  CHECK(found.bearers(duty::offence, "BBB").first.empty());
  // A second article gives the same duty: it is lost only with the last.
  const auto twice = compare(plain(),
                             hedged::world_of(hedged::plain, "article number=1 pledges=[defence]",
                                              "article number=9 pledges=[defence]"),
                             now, "BBB");
  CHECK(!twice.lost().empty());
  CHECK(twice.bearers(duty::defence, "BBB").first == twice.bearers(duty::defence, "BBB").second);
}

TEST_CASE("compare: a pair", "[query][compare]") {
  const world without = plain().without(agreement_ref{"DATA"});
  const auto found = compare(plain(), without, now, "LEAGUE", "BBB");
  CHECK(said(found.lost()) ==
        words{"agreement DATA LEAGUE>BBB", "domain cyber LEAGUE>BBB", "form programme LEAGUE>BBB"});
  // The partner of a framework is one of what it is a framework of.
  CHECK(sorted(said(found.kept())) ==
        words{"domain maritime LEAGUE>BBB", "domain political LEAGUE>BBB",
              "form dialogue LEAGUE>BBB", "form exercise_participation LEAGUE>BBB",
              "role friend BBB>CIRCLE"});
  CHECK(found.other_called == text{"Second"});
  // A role in the other itself, where no third party is asked about.
  CHECK(said(compare(plain(), plain(), now, "AAA", "LEAGUE").rows) ==
        words{"role member AAA>LEAGUE"});
  // Bodies join two where both have a role.
  const auto partners = compare(plain(), plain(), now, "BBB", "DDD");
  CHECK(sorted(said(partners.rows)) ==
        words{"agreement BLOC BBB>DDD", "duty consultation BBB>DDD by BLOC 2",
              "duty consultation DDD>BBB by BLOC 2", "duty defence BBB>DDD by BLOC 1",
              "duty defence DDD>BBB by BLOC 1", "role friend BBB>CIRCLE",
              "role partner DDD>CIRCLE"});
}

TEST_CASE("compare: a draft that is adopted", "[query][compare]") {
  const auto later = adopted(plain(), agreement_ref{"DRAFT"}, "2009-01-01");
  REQUIRE(later);
  const auto found = compare(plain(), *later, now, "BBB");
  CHECK(said(found.gained()) ==
        words{"duty defence DDD>BBB by DRAFT 1", "agreement DRAFT BBB>DDD"});
  CHECK(found.lost().empty());
  // The duty was owed already, by the bloc: nobody new bears it.
  const auto to = found.bearers(duty::defence, "BBB");
  CHECK(to.first == to.second);
  // It is the only one where the bloc is gone: what a hedge is worth.
  const auto hedge = compare(plain().without(agreement_ref{"BLOC"}),
                             later->without(agreement_ref{"BLOC"}), now, "BBB")
                         .bearers(duty::defence, "BBB");
  CHECK(hedge.first == row_list<text>{text{"AAA"}});
  CHECK(hedge.second == row_list<text>{text{"AAA"}, text{"DDD"}});
}

TEST_CASE("compare: two days and two readings", "[query][compare]") {
  const auto days = compare(plain().on("1969-01-01"_day), plain().on("1999-06-01"_day), "BBB");
  CHECK(days.first_day == "1969-01-01"_day);
  CHECK(days.second_day == "1999-06-01"_day);
  CHECK(days.lost().empty());
  CHECK(sorted(said(days.gained())) ==
        words{"agreement BLOC BBB>", "duty consultation BBB>CCC by BLOC 2",
              "duty consultation BBB>DDD by BLOC 2", "duty consultation CCC>BBB by BLOC 2",
              "duty consultation DDD>BBB by BLOC 2", "duty defence BBB>CCC by BLOC 1",
              "duty defence BBB>DDD by BLOC 1", "duty defence CCC>BBB by BLOC 1",
              "duty defence DDD>BBB by BLOC 1", "role friend BBB>CIRCLE", "rule RULE BBB>"});
  CHECK(said(days.kept()) == gone_with_the_guarantor);

  const world read_twice{small::everything};
  const auto readings = compare(read_twice.on("2000-01-01"_day),
                                read_twice.on("2000-01-01"_day, the_text), small::esk);
  CHECK(said(readings.gained()) == words{"duty defence ESK>ALB by GUARD I"});
  CHECK(readings.lost().empty());
}

TEST_CASE("compare: what is there by several facts is there since the first", "[query][compare]") {
  // In any order: a programme of 2021, a summit and a mission of one day of 2013, another summit of
  // 2018 and one of some day of 2025, all of them political.
  const std::string_view head =
      "entente-world 1\nparty code=AAA name=First\nparty code=BBB name=Second\n";
  const std::vector<std::string> facts_of_it{
      "agreement code=T binding=no signed_on=2021-10-27\n  party party=AAA\n  party party=BBB\n"
      "  provision form=programme domains=[political]\n",
      "step code=S2018 on=2018-03-17 says=x parties=[AAA, BBB] form=summit domains=[political]\n",
      "step code=S2013 on=2013-09-18 says=x parties=[AAA, BBB] form=mission domains=[political]\n",
      "step code=R2013 on=2013-09-18 says=x parties=[AAA, BBB] form=summit domains=[political]\n",
      "step code=S2025 on=2025 says=x parties=[AAA, BBB] form=summit domains=[political]\n"};
  std::vector<std::size_t> order{0, 1, 2, 3, 4};
  do {
    std::string all{head};
    for (const std::size_t i : order) all += facts_of_it[i];
    const world w = load(all + "end\n").value();
    const comparison found = compare(w, w.without(party_ref{"BBB"}), "2025-06-01", "AAA");
    std::string since;
    for (const auto& row : found.rows)
      if (row.kind == compared_kind::domain || row.what == text{"summit"})
        since += to_string(row.why.during.from) + " " + to_string(row.why.instrument) + ";";
    CHECK(since == "2013-09-18 R2013;2013-09-18 R2013;");
  } while (std::next_permutation(order.begin(), order.end()));
}

TEST_CASE("compare: a rule that says nothing is named", "[query][compare]") {
  facts all = plain().all_facts();
  for (auto& rule : all.constraints) rule.says = {};
  const world w{all};
  CHECK(to_text(compare(w, w.without(party_ref{"BBB"}), now, "BBB"))
            .find("  - Lost: Law of restraint.\n") != std::string::npos);
}

TEST_CASE("compare: what is not known", "[query][compare]") {
  // Nobody knows whether the guarantee is in force: less sure than it was, and not lost.
  const world open = hedged::world_of(hedged::plain, "in_force=1960-02-01 ", "");
  const auto less = compare(plain(), open, now, "BBB");
  CHECK(less.lost().empty());
  CHECK(said(less.which(end::less_sure)) == gone_with_the_guarantor);
  CHECK(said(compare(open, plain(), now, "BBB").which(end::more_sure)) == gone_with_the_guarantor);
  // From what may be to what is not.
  const auto gone = compare(open, open.without(party_ref{"AAA"}), now, "BBB");
  CHECK(said(gone.which(end::less_sure)) == gone_with_the_guarantor);
  CHECK(gone.lost().empty());
  CHECK(gone.bearers(duty::defence, "BBB").first.size() == 2);
  // What may be by one fact, and is by another, is.
  const world by_two = hedged::world_of(
      hedged::plain,
      "binding=no signed_on=2000-01-01\n  party party=LEAGUE\n  party party={1}\n  provision "
      "form=programme domains=[cyber]",
      "signed_on=2000-01-01\n  party party=LEAGUE\n  party party={1}\n  provision form=programme "
      "domains=[maritime]");
  const auto doubled = compare(plain(), by_two, now, "BBB");
  CHECK(said(doubled.lost()) == words{"domain cyber BBB>LEAGUE"});
  CHECK(said(doubled.which(end::less_sure)) ==
        words{"agreement DATA BBB>LEAGUE", "form programme BBB>LEAGUE"});
  // A visit of some day in 2006.
  const auto visit = compare(plain().on("2006-06-06"_day), plain().on("2007-01-01"_day), "BBB");
  CHECK(sorted(said(visit.which(end::more_sure))) ==
        words{"domain political BBB>LEAGUE", "form dialogue BBB>LEAGUE"});
  // A day outside of what the facts cover: nothing there is certainly gone.
  facts covered = plain().all_facts();
  covered.coverage = period{"1950-01-01", "2000-01-01"};
  const auto outside =
      compare(world{covered}.on("1999-01-01"_day),
              world{covered}.without(party_ref{"AAA"}).on("2010-01-01"_day), "BBB");
  CHECK(outside.lost().empty());
  CHECK(said(outside.which(end::less_sure)) == gone_with_the_guarantor);
  REQUIRE(outside.reasons().size() == 1);
  CHECK(outside.reasons()[0].on == ground::not_covered);
}

TEST_CASE("compare: parties that are not there", "[query][compare]") {
  const auto nobody = compare(plain(), plain(), now, "XXX");
  CHECK(nobody.rows.empty());
  REQUIRE(nobody.reasons().size() == 1);
  CHECK(nobody.reasons()[0].on == ground::no_such_party);
  CHECK(nobody.party_called == text{"XXX"});
  CHECK(compare(plain(), plain(), now, "BBB", "XXX").reasons().size() == 1);
  CHECK(compare(plain(), plain(), now, "XXX", "YYY").reasons().size() == 2);
  CHECK(compare(plain(), plain(), now, "", "BBB").reasons().size() == 1);
  // In one of the worlds: all that it had is lost.
  const auto itself = compare(plain(), plain().without(party_ref{"BBB"}), now, "BBB");
  CHECK(itself.lost() == itself.rows);
  CHECK(itself.rows.size() == gone_with_the_guarantor.size() + what_stays.size());
  CHECK(itself.party_called == text{"Second"});
  // With itself a party has no duties and no ties, and the bodies in which it is beside itself.
  for (const auto& row : compare(plain(), plain(), now, "BBB", "BBB").rows)
    CHECK((row.kind == compared_kind::role || row.kind == compared_kind::agreement));
}

TEST_CASE("compare: names do not matter", "[query][compare]") {
  hedged::names called = hedged::plain;
  std::size_t orders = 0;
  do {
    ++orders;
    const world w = hedged::world_of(called);
    const auto found =
        compare(w, w.without(party_ref{called[0]}), now, party_code::parse(called[1]).value());
    CHECK(said(found.lost(), called) == gone_with_the_guarantor);
    CHECK(sorted(said(found.kept(), called)) == what_stays);
  } while (std::next_permutation(called.begin(), called.end()));
  CHECK(orders == 24);
}

TEST_CASE("compare: each fact counts", "[query][compare]") {
  struct flip {
    const char* from;
    const char* to;
    words lost;
  };
  const auto found_after = [&](const flip& f) {
    return sorted(
        said(compare(plain(), hedged::world_of(hedged::plain, f.from, f.to), now, "BBB").lost()));
  };
  for (const flip& f : {
           flip{"pledges=[defence] bearers=[{0}]",
                "pledges=[] bearers=[{0}]",
                {"duty defence AAA>BBB by GUARD V"}},
           flip{"bearers=[{0}] beneficiaries=[{1}]",
                "bearers=[{1}] beneficiaries=[{0}]",
                {"duty defence AAA>BBB by GUARD V"}},
           flip{"form=hosting domains=[collective_defence]",
                "form=hosting domains=[]",
                {"domain collective_defence BBB>AAA"}},
           flip{"form=programme", "form=office", {"form programme BBB>LEAGUE"}},
           flip{"signed_on=2000-01-01",
                "signed_on=2020-01-01",
                {"agreement DATA BBB>LEAGUE", "domain cyber BBB>LEAGUE",
                 "form programme BBB>LEAGUE"}},
           flip{"party={3} from=1980-01-01",
                "party={3} from=2080-01-01",
                {"duty consultation BBB>DDD by BLOC 2", "duty consultation DDD>BBB by BLOC 2",
                 "duty defence BBB>DDD by BLOC 1", "duty defence DDD>BBB by BLOC 1"}},
           flip{"number=2 pledges=[consultation] from=1990-01-01",
                "number=2 pledges=[consultation] from=2090-01-01",
                {"duty consultation BBB>CCC by BLOC 2", "duty consultation BBB>DDD by BLOC 2",
                 "duty consultation CCC>BBB by BLOC 2", "duty consultation DDD>BBB by BLOC 2"}},
           flip{"on=2005-05-05",
                "on=2025-05-05",
                {"domain maritime BBB>LEAGUE", "form exercise_participation BBB>LEAGUE"}},
           flip{"title=friend from=1999-01-01",
                "title=friend from=1999-01-01 until=2001-01-01",
                {"role friend BBB>CIRCLE"}},
           flip{" from=1995-01-01 says", " from=2095-01-01 says", {"rule RULE BBB>"}},
           flip{"name=Second located_in=[south]", "name=Second located_in=[north]", {}},
       }) {
    CAPTURE(f.from);
    CHECK(found_after(f) == f.lost);
  }
}

TEST_CASE("compare: in a constant", "[query][compare]") {
  static_assert([] {
    const world w{small::guarantee};
    const auto found = compare(w, w.without(small::guarantee), "2000-01-01"_day, small::esk);
    return found.lost().size() == 2 && found.bearers(duty::defence, small::esk).second.empty();
  }());
}

TEST_CASE("adopted: what is refused", "[world][compare]") {
  const auto none = adopted(plain(), agreement_ref{"NO"}, "2009-01-01");
  REQUIRE(!none);
  CHECK(none.error()[0].rule == errc::code_is_known);
  // A law that forbids its holder what the draft asks of it.
  const auto forbidden =
      adopted(hedged::world_of(hedged::plain,
                               "number=1 pledges=[defence] bearers=[{3}] beneficiaries=[{1}]",
                               "number=1 pledges=[offence] bearers=[{1}] beneficiaries=[{3}]"),
              agreement_ref{"DRAFT"}, "2009-01-01");
  REQUIRE(!forbidden);
  CHECK(forbidden.error().size() == 1);
  // What binds nobody yet: the world itself is as it was.
  CHECK(owes(plain().on(now), duty::offence, "BBB", "DDD").value().is_no());
}

TEST_CASE("compare: a party may be named by a reference", "[query]") {
  const world less = plain().without(party_ref{"AAA"});
  CHECK(compare(plain(), less, now, party_ref{"BBB"}) == compare(plain(), less, now, "BBB"));
  CHECK(compare(plain(), less, now, party_ref{"BBB"}, party_ref{"CCC"}) ==
        compare(plain(), less, now, "BBB", "CCC"));
}

namespace {
/// Esk meets Aldera in the Club and in the Lab, and Borea in the Club; Cassia joins at some time of
/// 2010.
const world& forums() {
  static const world w = load(R"(entente-world 2
coverage from=1990-01-01 until=2030-01-01
party code=CLUB name=Club kind=alliance mandate=security source=Charter standing=verified
party code=LAB name=Lab kind=alliance mandate=research
party code=ALD name=Aldera
party code=BOR name=Borea
party code=CAS name=Cassia
party code=ESK name=Esk
membership body=CLUB party=ESK from=2000
membership body=CLUB party=ALD from=2000
membership body=CLUB party=BOR from=2000
membership body=CLUB party=CAS from=2010
membership body=LAB party=ESK from=2000
membership body=LAB party=ALD from=2000
end
)")
                             .value();
  return w;
}
words bridges_in(const row_list<compared>& rows) {
  words made;
  for (const auto& row : rows)
    if (row.kind == compared_kind::bridge)
      made.push_back(std::string{row.what.view()} + " " + std::string{row.why.object.view()});
  return made;
}
}  // namespace

TEST_CASE("compare: bridges lost and gained stand in the same table", "[query]") {
  const bridges_to all{{"ALD", "BOR", "CAS"}};
  const date day = "2012-01-01"_day;
  const auto found = compare(forums(), forums().without(party_ref{"CLUB"}), day, "ESK", all);
  CHECK(bridges_in(found.lost()) == words{"CLUB ALD", "CLUB BOR", "CLUB CAS"});
  CHECK(bridges_in(found.kept()) == words{"LAB ALD"});
  CHECK(found.lost(compared_kind::role).size() == 1);
  CHECK(found.lost()[1].why.cites.source.view() == "Charter");
  // All else is as without them.
  const auto plainly = compare(forums(), forums().without(party_ref{"CLUB"}), day, "ESK");
  CHECK(plainly.rows.size() + 4 == found.rows.size());
  // Back again, by another target, by criteria.
  CHECK(bridges_in(
            compare(forums().without(party_ref{"CLUB"}), forums(), day, "ESK", all).gained()) ==
        words{"CLUB ALD", "CLUB BOR", "CLUB CAS"});
  CHECK(bridges_in(compare(forums(), forums().without(party_ref{"ALD"}), day, "ESK", all).lost()) ==
        words{"CLUB ALD", "LAB ALD"});
  const bridges_to in_research{{"ALD", "BOR"}, {.mandates = {"research"}}};
  CHECK(bridges_in(
            compare(forums(), forums().without(party_ref{"CLUB"}), day, "ESK", in_research).rows) ==
        words{"LAB ALD"});
  // Between two days: one came for certain, or may have.
  const auto days = [&](date one, date other) {
    return compare(forums().on(one), forums().on(other), "ESK", all);
  };
  CHECK(bridges_in(days("2009-01-01"_day, day).gained()) == words{"CLUB CAS"});
  CHECK(bridges_in(days("2009-01-01"_day, "2010-06-01"_day).which(end::more_sure)) ==
        words{"CLUB CAS"});
  CHECK(bridges_in(days(day, "2035-01-01"_day).lost()).empty());
  CHECK(to_text(found).find("Lost: Club connects Esk with Borea.") != std::string::npos);
  CHECK(to_text(found).find("3 bridges") != std::string::npos);
  CHECK(to_table(found).find("| bridge | CLUB | ESK | BOR | CLUB | yes | no | lost |") !=
        std::string::npos);
  // What one world lacks has nothing there; what both lack is named.
  CHECK(found.why.empty());
  const auto lost = compare(forums(), forums(), day, "ESK", bridges_to{{"ZZZ", "ALD"}});
  REQUIRE(lost.why.size() == 1);
  CHECK(lost.why[0].subject.view() == "ZZZ");
  const auto nobody = compare(forums(), forums(), day, "ZZZ", all);
  CHECK(nobody.rows.empty());
  CHECK(nobody.why.size() == 1);
}
