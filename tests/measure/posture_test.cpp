// SPDX-FileCopyrightText: 2026 The entente authors
// SPDX-License-Identifier: BSL-1.0
//
// A posture in an imaginary world, every number worked out by hand: 40 against a protege of 10, a
// guarantor of 60 of which half is counted on, and a body whose other member has 20.
#include <entente/entente.hpp>
#include <entente/io.hpp>
#include <entente/measure/posture.hpp>
#include <entente/world/load.hpp>

#include <catch2/catch_approx.hpp>
#include <catch2/catch_test_macros.hpp>

#include <limits>
#include <map>
#include <string>
#include <vector>

using namespace entente;
using Catch::Approx;

namespace {

const std::string rows = R"(entente-world 1
party code=PRO name=Protege
party code=GUA name=Guarantor
party code=ADV name=Adversary
party code=MEM name=Member
party code=BODY name=Body kind=alliance founded=1950-01-01
membership body=BODY party=GUA from=1950-01-01
membership body=BODY party=MEM from=1950-01-01
agreement code=GUARD name="Guarantee of 1960" instrument=treaty signed_on=1960-01-01 in_force=1960-02-01 source="Gazette 1" standing=verified
  party party=GUA
  party party=PRO
  article number=V pledges=[defence] bearers=[GUA] beneficiaries=[PRO]
agreement code=DATA name="Data arrangement" instrument=memorandum binding=no signed_on=2000-01-01
  party party=BODY
  party party=PRO
  provision form=programme domains=[cyber]
step code=S1 on=2005-05-05 says="Joint patrol" parties=[BODY, PRO] form=exercise_participation domains=[maritime] kind=exercise
step code=S2 on=2006-01-01 says="A network is announced" parties=[BODY, PRO] form=programme domains=[information_sharing] carried_out=no
threat code=T1 on=2008-01-01 says="Ships in its waters" kind=coercion actors=[ADV] targets=[PRO] source="Gazette 2" standing=verified
end
)";

std::string with(std::string text, const std::string& from, const std::string& to) {
  std::size_t at = text.find(from);
  REQUIRE(at != std::string::npos);
  for (; at != std::string::npos; at = text.find(from, at + to.size()))
    text.replace(at, from.size(), to);
  return text;
}

using by_code = std::map<std::string, double, std::less<>>;
const by_code known{{"PRO", 10}, {"GUA", 60}, {"ADV", 40}, {"MEM", 20}};

posture_judgement judged() {
  return {"a guess",
          "nobody",
          {.prize = 90, .cost = 45},
          .5,
          {{"cyber", .25}, {"maritime", .25}, {"information_sharing", .5}}};
}

result<posture_answer> asked(const std::string& text, date day,
                             const posture_judgement& by = judged(), const by_code& have = known) {
  const world w = load(text).value();
  return posture(w.on(day), "PRO", "BODY", "ADV", by,
                 [&](std::string_view code) -> std::optional<double> {
                   const auto found = have.find(code);
                   return found == have.end() ? std::nullopt : std::optional{found->second};
                 });
}
posture_answer answered(const std::string& text, date day, const posture_judgement& by = judged(),
                        const by_code& have = known) {
  return asked(text, day, by, have).value();
}
const date today = "2010-01-01"_day;

}  // namespace

TEST_CASE("a posture denies success with what cooperation lets it draw on", "[measure][posture]") {
  const posture_answer found = answered(rows, today);
  CHECK(found.deterred.is_yes());
  CHECK(found.by == deterrence_means::denial);
  REQUIRE(found.at_least.has_value());
  CHECK(*found.at_least == pooled_strength{40, 10 + .5 * 60, 20});
  CHECK(found.at_least == found.at_most);
  CHECK(found.interoperability_at_least == .5);  // what is only announced gives nothing
  CHECK(found.interoperability_at_most == .5);
  REQUIRE(found.choice_at_least.has_value());
  CHECK(found.choice_at_least->expected == Approx(40. / 90 * 90 - 45));
  CHECK(*found.choice_at_least->success_threshold == .5);

  CHECK(found.threats.certain.size() == 1);
  REQUIRE(found.guarantors.size() == 1);
  CHECK(found.guarantors[0].code.view() == "GUA");
  REQUIRE(found.why.size() == 1);
  CHECK(found.why[0].instrument.view() == "GUARD");
  CHECK(found.why[0].article.view() == "V");
  CHECK(found.judgement.view() == "a guess");
}

TEST_CASE("what each domain adds to a posture", "[measure][posture]") {
  const posture_answer found = answered(rows, today);
  REQUIRE(found.domains.size() == 3);
  const auto is = [&](std::size_t i, std::string_view domain, truth there, double without,
                      double with_it) {
    const domain_effect& one = found.domains[i];
    CHECK(one.domain.view() == domain);
    CHECK(one.in_place == there);
    CHECK(one.success_without.value() == Approx(without));
    CHECK(one.success_with.value() == Approx(with_it));
  };
  is(0, "cyber", truth::yes, 40. / 85, 40. / 90);
  is(1, "maritime", truth::yes, 40. / 85, 40. / 90);
  is(2, "information_sharing", truth::no, 40. / 90, 40. / 100);

  // The function is the caller's: with other shares, other effects; with none, none.
  posture_judgement other = judged();
  other.shares = {{"cyber", 0}, {"maritime", 1}};
  const posture_answer again = answered(rows, today, other);
  CHECK(again.domains[0].success_without == again.domains[0].success_with);
  CHECK(again.domains[1].success_without.value() == Approx(40. / 80));
  CHECK(again.domains[1].success_with.value() == Approx(40. / 100));
}

TEST_CASE("a posture follows each of its conditions", "[measure][posture]") {
  // Before the guarantee the guarantor counts as a member of the body, with which there is nothing.
  const posture_answer before = answered(rows, "1955-01-01"_day);
  CHECK(before.deterred.is_no());
  CHECK(before.by == deterrence_means::nothing);
  CHECK(before.guarantors.empty());
  CHECK(*before.at_least == pooled_strength{40, 10, 80});
  CHECK(before.interoperability_at_most == 0);
  CHECK(before.threats.certain.empty());

  // Without the programme the chance of success is 40 of 85, without both 40 of 80: at the
  // threshold, which deters.
  CHECK(answered(with(rows, "domains=[cyber]", "domains=[space]"), today).deterred.is_yes());
  const std::string bare =
      with(with(rows, "domains=[cyber]", "domains=[space]"), "on=2005-05-05", "on=2015-05-05");
  CHECK(answered(bare, today).choice_at_least->expected == 0);
  CHECK(answered(bare, today).deterred.is_yes());
  posture_judgement less = judged();
  less.pledged_share = .45;
  CHECK(answered(bare, today, less).deterred.is_no());

  // What is carried out counts.
  CHECK(answered(with(rows, " carried_out=no", ""), today).interoperability_at_least == 1);

  // Where denial is not enough, punishment may be.
  posture_judgement cheap = judged();
  cheap.stakes.cost = 35;
  CHECK(answered(rows, today, cheap).deterred.is_no());
  cheap.stakes.punishment = 20;
  cheap.stakes.punishment_chance = .5;
  CHECK(answered(rows, today, cheap).deterred.is_yes());
  CHECK(answered(rows, today, cheap).by == deterrence_means::punishment);
  // The chance of success that the judgement names is not asked.
  cheap.stakes.success = 1;
  CHECK(answered(rows, today, cheap).by == deterrence_means::punishment);
}

TEST_CASE("a posture of which not everything is known has bounds", "[measure][posture]") {
  // Nobody knows when the guarantee entered into force.
  const posture_answer open = answered(with(rows, " in_force=1960-02-01", ""), today);
  CHECK(open.deterred.is_unknown());
  CHECK(open.guarantors.empty());
  REQUIRE(open.possible_guarantors.size() == 1);
  CHECK(*open.at_least == pooled_strength{40, 10, 20});
  CHECK(*open.at_most == pooled_strength{40, 40, 80});
  CHECK(open.choice_at_least->expected == Approx(40. / 60 * 90 - 45));
  CHECK(open.choice_at_most->expected == Approx(40. / 120 * 90 - 45));
  CHECK(open.by == deterrence_means::nothing);

  // A strength is missing: of the member, there is no answer; of a guarantor that only may come,
  // the least is known.
  by_code fewer = known;
  fewer.erase("MEM");
  const posture_answer lacking = answered(rows, today, judged(), fewer);
  CHECK(lacking.deterred.is_unknown());
  CHECK(!lacking.at_least.has_value());
  CHECK(!lacking.domains[0].success_with.has_value());
  CHECK(lacking.why.size() == 2);
  CHECK(lacking.why[1].subject.view() == "MEM");
  CHECK(lacking.why[1].says.is_unknown());
  fewer = known;
  fewer.erase("GUA");
  posture_judgement dear = judged();
  dear.stakes.cost = 61;
  const posture_answer enough =
      answered(with(rows, " in_force=1960-02-01", ""), today, dear, fewer);
  CHECK(enough.at_least.has_value());
  CHECK(!enough.at_most.has_value());
  CHECK(enough.deterred.is_yes());
  for (const double none :
       {-1., std::numeric_limits<double>::quiet_NaN(), std::numeric_limits<double>::infinity()})
    CHECK(answered(rows, today, judged(), {{"PRO", none}, {"GUA", 60}, {"ADV", 40}, {"MEM", 20}})
              .deterred.is_unknown());
  // Two that are finite, and their sum is not.
  const double most = (std::numeric_limits<double>::max)();
  posture_judgement whole = judged();
  whole.pledged_share = 1;
  const posture_answer huge =
      answered(rows, today, whole, {{"PRO", most}, {"GUA", most}, {"ADV", 40}, {"MEM", 20}});
  CHECK(huge.deterred.is_unknown());
  CHECK(!huge.at_least.has_value());
  // An adversary without any strength is no model of an attack.
  CHECK(answered(rows, today, judged(), {{"PRO", 1}, {"GUA", 1}, {"ADV", 0}, {"MEM", 1}})
            .deterred.is_unknown());

  // Outside of what the facts cover, there may be more.
  const std::string covered = with(rows, "entente-world 1\n",
                                   "entente-world 1\ncoverage from=1990-01-01 until=2009-01-01\n");
  const posture_answer later = answered(covered, today);
  CHECK(!later.at_most.has_value());
  CHECK(later.interoperability_at_most == 1);
}

TEST_CASE("a posture with a state beside it, whatever the parties are called",
          "[measure][posture]") {
  std::string renamed = rows;
  for (const auto& [from, to] : {std::pair{"PRO", "Zeta"}, {"GUA", "a1"}, {"ADV", "MEM2"}})
    renamed = with(renamed, from, to);
  const world w = load(renamed).value();
  const auto have = [](std::string_view code) -> std::optional<double> {
    return code == "Zeta" ? 10 : code == "a1" ? 60 : code == "MEM2" ? 40 : 20;
  };
  const posture_answer found = posture(w.on(today), "Zeta", "BODY", "MEM2", judged(), have).value();
  const posture_answer plain = answered(rows, today);
  CHECK(found.choice_at_least == plain.choice_at_least);
  CHECK(found.domains == plain.domains);
  // The member alone as the partner: nothing is in place with it.
  const posture_answer beside = posture(w.on(today), "Zeta", "MEM", "MEM2", judged(), have).value();
  CHECK(*beside.at_least == pooled_strength{40, 40, 20});
  CHECK(beside.interoperability_at_most == 0);
  // The guarantor as the partner: it counts once, by what cooperation lets the protege draw on.
  const posture_answer once = posture(w.on(today), "Zeta", "a1", "MEM2", judged(), have).value();
  CHECK(*once.at_least == pooled_strength{40, 10, 60});
  CHECK(once.guarantors.empty());
}

TEST_CASE("a posture is refused where its judgement or its parties are wrong",
          "[measure][posture]") {
  const auto fault = [](const auto& change) {
    posture_judgement by = judged();
    change(by);
    const auto found = asked(rows, today, by);
    REQUIRE(!found);
    return found.error();
  };
  const double nan = std::numeric_limits<double>::quiet_NaN();
  CHECK(fault([](auto& by) { by.shares[0].share = .3; }) == errc::probability_is_from_0_to_1);
  CHECK(fault([](auto& by) { by.shares[0].share = -.1; }) == errc::probability_is_from_0_to_1);
  CHECK(fault([&](auto& by) { by.shares[0].share = nan; }) == errc::probability_is_from_0_to_1);
  CHECK(fault([](auto& by) { by.pledged_share = 1.5; }) == errc::probability_is_from_0_to_1);
  CHECK(fault([&](auto& by) { by.pledged_share = nan; }) == errc::probability_is_from_0_to_1);
  CHECK(fault([](auto& by) { by.stakes.prize = -1; }) == errc::payoffs_are_in_order);
  CHECK(fault([&](auto& by) { by.stakes.cost = nan; }) == errc::payoff_is_finite);
  // Ten tenths are a whole.
  posture_judgement tenths = judged();
  tenths.shares.assign(10, {"cyber", .1});
  CHECK(asked(rows, today, tenths).has_value());

  const world w = load(rows).value();
  const auto one = [](std::string_view) { return std::optional<double>{1}; };
  const snapshot now = w.on(today);
  for (const auto& [a, b, c] :
       {std::array{"PRO", "PRO", "ADV"}, {"PRO", "ADV", "ADV"}, {"ADV", "BODY", "ADV"}})
    CHECK(posture(now, a, b, c, judged(), one).error() == errc::tie_has_two_parties);
  const posture_answer nobody = posture(now, "NOBODY", "BODY", "ADV", judged(), one).value();
  CHECK(nobody.deterred.is_unknown());
  REQUIRE(nobody.why.size() == 1);
  CHECK(nobody.why[0].on == ground::no_such_party);
}

TEST_CASE("a posture in words", "[measure][posture]") {
  std::string words = to_text(answered(rows, today));
  for (std::size_t at = 0; (at = words.find("\n    ", at)) != std::string::npos;)
    words.replace(at, 5, " ");                               // where a line goes on
  CHECK(words.find("draws on least") == std::string::npos);  // there is one case
  const std::string bounds = to_text(answered(with(rows, " in_force=1960-02-01", ""), today));
  CHECK(bounds.find("Where it draws on least: An") != std::string::npos);
  CHECK(bounds.find("Where it draws on most: An") != std::string::npos);
  CAPTURE(words);
  for (const char* part :
       {"Does what Protege can draw on with BODY deter Adversary on 2010-01-01?", "yes, by denial",
        "An attacker of strength 40 meets a defender of 40", "Of this last 0.5 can.",
        "Denial deters it", "above 0.5", "cyber, in place, lets the protege draw on 0.25 of",
        "with a chance of 0.470588 without it, of 0.444444 with it.",
        "information_sharing, not in place,", "Ships in its waters",
        "Guarantor owes Protege defence by article V", "a guess"})
    CHECK(words.find(part) != std::string::npos);
}
