// SPDX-FileCopyrightText: 2026 The entente authors
// SPDX-License-Identifier: BSL-1.0
//
// Of which ties the facts hold everything, and what their silence about the others comes to.
#include "toy.hpp"
#include <entente/io/render.hpp>
#include <entente/query.hpp>
#include <entente/scale/nato_partnership.hpp>
#include <entente/world/adopted.hpp>
#include <entente/world/editor.hpp>
#include <entente/world/load.hpp>
#include <entente/world/recoded.hpp>
#include <entente/world/save.hpp>

#include <catch2/catch_test_macros.hpp>

#include <string>
#include <vector>

using namespace entente;

namespace {

inline constexpr struct league_and_borea final : whole_tie<toy::league, toy::borea> {
} league_and_borea;
inline constexpr struct league_and_delmar final : whole_tie<toy::league, toy::delmar> {
} league_and_delmar;

constexpr date today = "2013-06-01"_day;

world without_list() { return world{toy::everything}; }
world listing_one() { return world{toy::everything, league_and_borea}; }
world listing_two() { return world{toy::everything, league_and_borea, league_and_delmar}; }

template <class Reasons>
bool says_not_recorded(const Reasons& why) {
  for (const reason& one : why)
    if (one.on == ground::not_recorded) return true;
  return false;
}

/// Every answer about a tie that may come from silence, in words.
std::string answers(const world& w, party_ref a, party_ref b, date day = today) {
  const snapshot now = w.on(day);
  const tie_answer found = tie(now, a, b);
  const avenue_list open =
      avenues(now, a, b, {.domains = {cyber.code()}, .forms = {office.code()}});
  const auto level = assess<nato_partnership>(features_of(now, a, b));
  candidate_step mission_step;
  mission_step.code = "C1";
  mission_step.form = mission.code();
  mission_step.domains = {cyber.code()};
  return "recorded " + to_string(now.is_recorded(a, b)) + ", exists " + to_string(found.exists()) +
         ", office " + to_string(found.has(office)) + ", avenue " +
         std::string{name_of(open[0].status)} + ", level " + std::string{name_of(level.status)} +
         ", step " + std::string{name_of(review(now, a, b, mission_step).progress)} +
         ", automatic " + to_string(creates_automatic_duty(now, a, b).value);
}
const std::string whole =
    "recorded yes, exists no, office no, avenue open, level assessed, step open, automatic no";
const std::string not_whole =
    "recorded no, exists unknown, office unknown, avenue unknown, level unknown, step unknown, "
    "automatic no";

}  // namespace

TEST_CASE("recorded ties: without a list the coverage speaks for every tie", "[query][recorded]") {
  CHECK(answers(without_list(), toy::league, toy::delmar) == whole);
  CHECK(without_list().on(today).is_recorded(toy::league, toy::delmar).is_yes());
  CHECK(without_list().on(today).is_recorded(toy::league, "XXX").is_unknown());
  CHECK(listing_one().on(today).is_recorded("XXX", toy::borea).is_unknown());
}

TEST_CASE("recorded ties: a list makes the silence about others unknown, with the reason",
          "[query][recorded]") {
  // Claimed, withdrawn: no, unknown.
  CHECK(answers(listing_two(), toy::league, toy::delmar) == whole);
  CHECK(answers(listing_one(), toy::league, toy::delmar) == not_whole);
  // In either order of the two.
  CHECK(answers(listing_one(), toy::delmar, toy::league) == not_whole);
  CHECK(answers(listing_two(), toy::delmar, toy::league) == whole);
  CHECK(listing_one().on(today).is_recorded(toy::borea, toy::league).is_yes());

  const snapshot now = listing_one().on(today);
  CHECK(says_not_recorded(tie(now, toy::league, toy::delmar).why));
  CHECK_FALSE(says_not_recorded(tie(now, toy::league, toy::borea).why));
  CHECK(says_not_recorded(avenues(now, toy::league, toy::delmar).why));
  CHECK(says_not_recorded(roadmap(now, toy::league, toy::delmar, {}).why));
  CHECK_FALSE(roadmap(now, toy::league, toy::delmar, {}).complete);
  const std::string why = to_text(report_of(tie(now, toy::league, toy::delmar)));
  CHECK(why.find("The facts do not claim to hold everything that is between the League") !=
        std::string::npos);
  const auto level = assess<nato_partnership>(features_of(now, toy::league, toy::delmar));
  CHECK_FALSE(level.is_recorded);
  CHECK(level.at_most == entente::level<nato_partnership>::highest());
  CHECK(to_text(report_of(level)).find("do not claim to hold everything") != std::string::npos);
}

TEST_CASE("recorded ties: what is on record counts all the same", "[query][recorded]") {
  const snapshot now = world{toy::everything, league_and_delmar}.on(today);
  const tie_answer found = tie(now, toy::league, toy::borea);
  CHECK(found.exists().is_yes());
  CHECK(found.has(programme).is_yes());
  CHECK(found.has(office).is_unknown());
  const auto all = avenues(now, toy::league, toy::borea, {.domains = {cyber.code()}});
  CHECK(all.find(cyber, programme)->status == avenue_status::done);
  CHECK(all.find(cyber, office)->status == avenue_status::unknown);
  // Duties and memberships are not meant.
  CHECK(owes(now, duty::defence, toy::borea, toy::delmar).value().is_no());
  CHECK(is_member(now, toy::borea, toy::league).value().is_no());
}

TEST_CASE("recorded ties: a rule bars what nobody recorded, too", "[query][recorded]") {
  facts all = listing_one().all_facts();
  constraint_record rule;
  rule.code = "NO_OFFICE";
  rule.bars = strength::hard;
  rule.forms = {office.code()};
  all.constraints.push_back(rule);
  for (auto& p : all.parties)
    if (p.code == "DEL") p.bound_by = {"NO_OFFICE"};
  const avenue_list found = avenues(world{all}.on(today), toy::league, toy::delmar,
                                    {.domains = {cyber.code()}, .forms = {office.code()}});
  CHECK(found[0].status == avenue_status::blocked);
}

TEST_CASE("recorded ties: levels over time", "[query][recorded]") {
  const trajectory<nato_partnership> known{listing_two(), toy::league, toy::delmar};
  CHECK(known.is_recorded());
  CHECK(known.on(today).where.status == standing::assessed);
  const trajectory<nato_partnership> open{listing_one(), toy::league, toy::delmar};
  CHECK_FALSE(open.is_recorded());
  CHECK(open.on(today).where.status == standing::unknown);
  CHECK(open.not_known().empty());
  CHECK(trajectory<nato_partnership>{without_list(), toy::league, toy::delmar}.is_recorded());
  CHECK(trajectory<nato_partnership>{listing_one(), toy::league_treaty}.is_recorded());
}

TEST_CASE("recorded ties: what a candidate lacks", "[query][recorded]") {
  // Borea has a programme with the League: does Delmar lack it?
  const plan_answer known = plan(listing_two().on(today), toy::delmar, toy::borea, toy::league);
  const plan_answer open = plan(listing_one().on(today), toy::delmar, toy::borea, toy::league);
  CHECK(known.complete);
  CHECK_FALSE(open.complete);
  REQUIRE(known.size() == open.size());
  REQUIRE_FALSE(known.empty());
  for (std::size_t i = 0; i != known.size(); ++i) {
    const bool is_role = known[i].model_has.shown == holding_kind::role;
    CHECK(known[i].lacks.is_yes());
    CHECK(open[i].lacks == (is_role ? truth::yes : truth::unknown));
  }
}

TEST_CASE("recorded ties: through alliances every pair has to be whole", "[query][recorded]") {
  const snapshot now = listing_two().on(today);
  // Cassia is a member of the League: what Borea has with either counts.
  CHECK(tie(now, toy::league, toy::borea, reach::through_alliances).complete);
  CHECK_FALSE(tie(now, toy::cassia, toy::borea, reach::through_alliances).complete);
}

TEST_CASE("recorded ties: the record of a step speaks for its own day only", "[query][recorded]") {
  const snapshot now = listing_one().on(today);
  candidate_step s;
  s.code = "C1";
  s.form = mission.code();
  s.domains = {cyber.code()};
  const auto progress = [&](step_status status, date on) {
    s.status = status;
    s.status_on = on;
    return review(now, toy::league, toy::delmar, s).progress;
  };
  CHECK(progress(step_status::open, today) == step_progress::open);
  CHECK(progress(step_status::open, "2012-01-01"_day) == step_progress::unknown);
  CHECK(progress(step_status::in_part, "2012-01-01"_day) == step_progress::in_part);
  CHECK(progress(step_status::done, "2012-01-01"_day) == step_progress::done);
  // Of a whole tie nothing else is said since.
  CHECK(review(listing_two().on(today), toy::league, toy::delmar, s).progress ==
        step_progress::done);
  s.status = step_status::open;
  CHECK(review(listing_two().on(today), toy::league, toy::delmar, s).progress ==
        step_progress::open);
}

TEST_CASE("recorded ties: typed, loaded, edited and saved worlds say the same",
          "[query][recorded]") {
  const world typed = listing_one();
  CHECK(save(typed).find("\nrecorded first=LEAGUE second=BOR\n") != std::string::npos);
  const world loaded = load(save(typed)).value();
  CHECK(loaded == typed);
  facts rows = without_list().all_facts();
  rows.recorded_ties.push_back({"LEAGUE", "BOR", {}});
  CHECK(world{rows} == typed);
  editor edited{typed, today};
  for (const world& w : {loaded, world{rows}, edited.to_world()}) {
    CHECK(answers(w, toy::league, toy::delmar) == not_whole);
    CHECK(w.on(today).is_recorded(toy::league, toy::borea).is_yes());
  }
  CHECK(edited.now().is_recorded(toy::league, toy::delmar).is_no());
  // Given twice it is taken once; merged worlds are whole in what either lists.
  CHECK(gather(toy::everything, league_and_borea, rows).recorded_ties.size() == 1);
  CHECK(world{rows}.with(league_and_delmar) == listing_two());
  facts with_draft = rows;
  agreement_record draft;
  draft.code = "DRAFT";
  draft.parties = {{"LEAGUE", {}}, {"DEL", {}}};
  with_draft.proposals.push_back(draft);
  const world then = adopted(world{with_draft}, agreement_ref{"DRAFT"}, "2013-01-01"_day).value();
  CHECK(then.on(today).is_recorded(toy::league, toy::delmar).is_no());
  CHECK(tie(then.on(today), toy::league, toy::delmar).exists().is_yes());
}

TEST_CASE("recorded ties: without one of the two no other tie becomes whole", "[query][recorded]") {
  const world w = listing_one().without(party_ref{"BOR"});
  CHECK(answers(w, toy::league, toy::delmar) == not_whole);
  CHECK(diagnose(w.all_facts()).empty());
  CHECK(load(save(w)).value() == w);
  CHECK(listing_two()
            .without(party_ref{"BOR"})
            .on(today)
            .is_recorded(toy::league, toy::delmar)
            .is_yes());
}

TEST_CASE("recorded ties: answers follow the codes of the parties", "[query][recorded]") {
  const std::vector<recoding> others{{"DEL", "Q7"}, {"LEAGUE", "Z1"}};
  facts theirs = listing_two().all_facts();
  for (auto& p : theirs.parties)
    for (const recoding& one : others)
      if (p.code == one.from) p.code = one.to;
  const facts renamed = recoded(theirs, others);
  CHECK(answers(world{renamed}, "Z1", "Q7") == whole);
  facts withdrawn = renamed;
  erase_if(withdrawn.recorded_ties, [](const recorded_tie& t) { return t.second == "Q7"; });
  CHECK(answers(world{withdrawn}, "Z1", "Q7") == not_whole);
}

TEST_CASE("recorded ties: of two parties that the world has", "[query][recorded]") {
  facts all = without_list().all_facts();
  const auto broken = [&](recorded_tie tie) {
    facts with = all;
    with.recorded_ties.push_back(tie);
    std::vector<errc> rules;
    for (const auto& d : diagnose(with)) rules.push_back(d.rule);
    return rules;
  };
  using rules = std::vector<errc>;
  CHECK(broken({"LEAGUE", "BOR", {}}).empty());
  CHECK(broken({"LEAGUE", "XXX", {}}) == rules{errc::code_is_known});
  CHECK(broken({"LEAGUE", {}, {}}) == rules{errc::code_is_known});
  CHECK(broken({"BOR", "BOR", {}}) == rules{errc::tie_has_two_parties});
  // Of nobody: then no tie is whole.
  CHECK(broken({}).empty());
  all.recorded_ties.push_back({});
  CHECK(answers(world{all}, toy::league, toy::delmar) == not_whole);
}
