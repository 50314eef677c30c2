// SPDX-FileCopyrightText: 2026 The entente authors
// SPDX-License-Identifier: BSL-1.0
//
// The games of several sides beside solvers that know nothing but who moves when and what each end
// is worth: best responses and Bayes' rule, and every plan that each side can make.
#include "deterrence/made_games.hpp"
#include "support/sanitized.hpp"

#include <catch2/catch_test_macros.hpp>

#include <array>
#include <cstddef>
#include <cstdint>
#include <initializer_list>
#include <map>
#include <optional>
#include <set>
#include <vector>

using namespace entente;
using namespace exact::literals;
using exact::fraction;
using made::lots;

namespace {

using kind = unilateral_equilibrium_kind;
using game = basic_unilateral_game<fraction>;
using equilibrium = basic_unilateral_equilibrium<fraction>;

constexpr std::array<fraction, 4> scales{"1/3"_f, "5/7"_f, 2_f, 9_f};

struct strategies {
  fraction hard_demands, soft_demands, soft_resists;
};
strategies of(const equilibrium& one) {
  return {one.hard_challenger_demands, one.soft_challenger_demands, one.soft_defender_resists};
}

/// Whether a chance of one of two acts is a best response: only what is no worse may be done.
bool is_best(const fraction& chance, const fraction& act, const fraction& other) {
  return (chance <= 0_f || other <= act) && (1_f <= chance || act <= other);
}

/// Whether nobody can gain by another act, with what a defender believes of who demands: as Bayes'
/// rule has it where somebody does; else it takes a demand for that of a hard challenger with the
/// chance @p unexpected, and where that is not given, with any chance that helps.
bool is_equilibrium(const game& g, const strategies& s,
                    const std::optional<fraction>& unexpected = std::nullopt) {
  const auto& c = g.challenger;
  const auto& d = g.defender;
  const auto larger = [](const fraction& a, const fraction& b) { return a < b ? b : a; };
  const fraction resists = g.hard_defender + (1_f - g.hard_defender) * s.soft_resists;
  const auto demand_of = [&](const fraction& conflict) {
    return resists * larger(conflict, c.backs_down) + (1_f - resists) * c.concession;
  };
  if (!is_best(s.hard_demands, demand_of(c.conflict_if_hard), c.status_quo) ||
      !is_best(s.soft_demands, demand_of(c.conflict_if_soft), c.status_quo))
    return false;

  const auto answer_is_best = [&](const fraction& hard) {
    const auto resisting = [&](const fraction& conflict) {
      return hard * conflict + (1_f - hard) * d.challenger_backs_down;
    };
    return is_best(s.soft_resists, resisting(d.conflict_if_soft), d.concession) &&
           is_best(1_f, resisting(d.conflict_if_hard), d.concession);
  };
  const fraction from_hard = g.hard_challenger * s.hard_demands;
  const fraction all = from_hard + (1_f - g.hard_challenger) * s.soft_demands;
  if (0_f < all) return answer_is_best(from_hard / all);
  if (unexpected) return answer_is_best(*unexpected);
  // Where both answers are as good, and the certain beliefs on either side of it.
  const fraction between =
      (d.challenger_backs_down - d.concession) / (d.challenger_backs_down - d.conflict_if_soft);
  return answer_is_best(0_f) || answer_is_best(between) || answer_is_best(1_f);
}

/// The chance of each end, over the types of both and what they do.
std::array<fraction, 4> ends_of(const game& g, const strategies& s) {
  std::array<fraction, 4> ends{};  // status quo, concession, conflict, backing down
  const auto add = [&](std::size_t end, const fraction& chance) { ends[end] = ends[end] + chance; };
  for (const bool hard : {false, true}) {
    const fraction here = hard ? g.hard_challenger : 1_f - g.hard_challenger;
    const fraction demands = hard ? s.hard_demands : s.soft_demands;
    add(0, here * (1_f - demands));
    for (const bool hard_defender : {false, true}) {
      const fraction meets = hard_defender ? g.hard_defender : 1_f - g.hard_defender;
      const fraction resists = hard_defender ? 1_f : s.soft_resists;
      add(1, here * demands * meets * (1_f - resists));
      add(hard ? 2 : 3, here * demands * meets * resists);
    }
  }
  return ends;
}

void check_answer(const game& g, const basic_unilateral_solution<fraction>& found) {
  CHECK(!found.equilibria.empty());
  std::optional<kind> before;
  std::size_t refined = 0;
  for (const equilibrium& one : found.equilibria) {
    CAPTURE(name_of(one.kind));
    CHECK((!before || *before < one.kind));
    before = one.kind;
    CHECK(is_equilibrium(g, of(one)));
    CHECK(is_equilibrium(g, of(one), 1_f) == one.survives_hard_belief);
    refined += one.survives_hard_belief ? 1U : 0U;
    const std::array<fraction, 4> ends{one.status_quo, one.concession, one.conflict,
                                       one.challenger_backs_down};
    CHECK(ends == ends_of(g, of(one)));
    CHECK(ends[0] + ends[1] + ends[2] + ends[3] == 1_f);
    for (const fraction& chance : ends) CHECK((0_f <= chance && chance <= 1_f));
    // A steadfast defender may resist more often than it must, and not less.
    if (one.kind == kind::steadfast) {
      strategies more = of(one);
      more.soft_resists = (one.soft_defender_resists + 1_f) / 2_f;
      CHECK(is_equilibrium(g, more));
      more.soft_resists = 1_f;
      CHECK(is_equilibrium(g, more));
      more.soft_resists = one.soft_defender_resists * "99/100"_f;
      CHECK(!is_equilibrium(g, more));
    }
  }
  // A challenger that is surely soft is never taken for a hard one.
  CHECK((refined == 0) ==
        (g.hard_challenger == 0_f && g.hard_defender < found.soft_challenger_threshold));
}

/// The fractions from 0 to 1 with these lower numbers.
std::vector<fraction> fractions_of(std::initializer_list<std::int64_t> lowers) {
  std::set<fraction> some;
  for (const std::int64_t lower : lowers)
    for (std::int64_t upper = 0; upper <= lower; ++upper) some.insert(fraction{upper, lower});
  return {some.begin(), some.end()};
}

/// The family of strategies; none where they lie between two families, as they may at a threshold.
std::optional<kind> family_of(const game& g, const strategies& s, const fraction& hard_threshold) {
  if (s.soft_demands == 0_f && s.hard_demands == 0_f)
    return g.hard_defender < hard_threshold ? kind::steadfast : kind::deterrence;
  if (s.hard_demands < 1_f) return {};
  if (s.soft_demands == 0_f && s.soft_resists == 0_f) return kind::separating;
  if (s.soft_demands == 1_f && s.soft_resists == 0_f) return kind::attack;
  if (s.soft_demands < 1_f && 0_f < s.soft_resists) return kind::bluff;
  return {};
}

}  // namespace

TEST_CASE("unilateral deterrence: each answer is an equilibrium", "[deterrence][properties]") {
  lots lot{21};
  std::map<kind, std::size_t> kinds;
  std::size_t several = 0;
  for (std::size_t i = 0; i != made::tried(4000); ++i) {
    game g = made::unilateral(lot);
    const auto thresholds = equilibria_of(g).value();
    // Often exactly at a threshold.
    if (i % 8 == 1) g.hard_defender = thresholds.hard_challenger_threshold;
    if (i % 8 == 2) g.hard_defender = thresholds.soft_challenger_threshold;
    if (i % 8 == 3) g.hard_challenger = thresholds.soft_defender_threshold;
    if (i % 8 == 4) {
      g.hard_defender = thresholds.soft_challenger_threshold;
      g.hard_challenger = thresholds.soft_defender_threshold;
    }
    const auto found = equilibria_of(g).value();
    CAPTURE(i);
    check_answer(g, found);
    for (const auto& one : found.equilibria) ++kinds[one.kind];
    several += found.equilibria.size() > 2 ? 1U : 0U;

    const auto& c = g.challenger;
    const auto& d = g.defender;
    for (const fraction& scale : scales) {
      // Each side's own unit and zero.
      const auto moved = [&](const fraction& payoff) { return payoff * scale + 3_f; };
      const game other{{moved(c.concession), moved(c.status_quo), moved(c.conflict_if_hard),
                        moved(c.backs_down), moved(c.conflict_if_soft)},
                       {d.challenger_backs_down * scale, d.conflict_if_hard * scale,
                        d.concession * scale, d.conflict_if_soft * scale},
                       g.hard_challenger,
                       g.hard_defender};
      CHECK(equilibria_of(other).value() == found);
    }
  }
  CHECK(kinds.size() == 5);
  for (const auto& [which, count] : kinds) CHECK(count > made::tried(40));
  CHECK(several > made::tried(40));
}

TEST_CASE("unilateral deterrence: no equilibrium of a grid of strategies is missing",
          "[deterrence][properties]") {
  // Thresholds and chances are fifths, so that the mixed strategies of every equilibrium lie on the
  // grid.
  const std::vector<fraction> hard_demands{0_f, "1/3"_f, "1/2"_f, 1_f};
  const std::vector<fraction> soft_demands = fractions_of({8, 9, 12, 16}),
                              soft_resists = fractions_of({1, 2, 3, 4, 5});
  std::size_t games = 0, between_families = 0, at = 0;
  std::map<kind, std::size_t> kinds;
  for (std::int64_t hard = 2; hard != 5; ++hard)
    for (std::int64_t soft = 1; soft != hard; ++soft)
      for (std::int64_t defender = 1; defender != 5; ++defender)
        for (std::int64_t hard_challenger = 1; hard_challenger <= 5; ++hard_challenger)
          for (std::int64_t hard_defender = 0; hard_defender <= 5; ++hard_defender) {
            if (at++ % (made::is_sanitized ? 7U : 1U) != 0) continue;  // of all kinds
            ++games;
            const fraction c_t{hard, 5}, c_s{soft, 5}, d_t{defender, 5};
            const game g{{1_f, 0_f, 1_f - 1_f / c_t, 1_f - 1_f / c_s, -9_f},
                         {1_f, "1/2"_f, 0_f, 1_f - 1_f / d_t},
                         {hard_challenger, 5},
                         {hard_defender, 5}};
            const auto found = equilibria_of(g).value();
            CAPTURE(g.hard_challenger, g.hard_defender, c_t, c_s, d_t);
            CHECK(found.hard_challenger_threshold == c_t);
            CHECK(found.soft_challenger_threshold == c_s);
            CHECK(found.soft_defender_threshold == d_t);
            check_answer(g, found);
            std::map<kind, equilibrium> returned;
            std::size_t plain = 0;
            for (const equilibrium& one : found.equilibria) {
              returned.emplace(one.kind, one);
              plain += one.kind == kind::steadfast ? 0U : 1U;
            }
            std::set<kind> seen;
            std::optional<fraction> least_steadfast;
            for (const fraction& one : hard_demands)
              for (const fraction& other : soft_demands)
                for (const fraction& answer : soft_resists) {
                  const strategies s{one, other, answer};
                  if (!is_equilibrium(g, s)) continue;
                  const auto family = family_of(g, s, c_t);
                  if (!family) {
                    // Only where two families meet, and both are returned.
                    ++between_families;
                    CHECK(plain >= 2);
                    continue;
                  }
                  seen.insert(*family);
                  if (*family == kind::steadfast && (!least_steadfast || answer < *least_steadfast))
                    least_steadfast = answer;
                  if (*family == kind::bluff && returned.count(kind::bluff) != 0 &&
                      hard_challenger != defender) {
                    CHECK(other == returned.at(kind::bluff).soft_challenger_demands);
                    CHECK(answer == returned.at(kind::bluff).soft_defender_resists);
                  }
                }
            std::set<kind> expected;
            for (const auto& [which, one] : returned) expected.insert(which);
            // Where they meet, the strategies of a bluff are those of a neighbour.
            if (returned.count(kind::bluff) != 0) {
              const auto same = family_of(g, of(returned.at(kind::bluff)), c_t);
              if (same != kind::bluff) expected.erase(kind::bluff);
            }
            CHECK(seen == expected);
            if (returned.count(kind::steadfast) != 0)
              CHECK(least_steadfast == returned.at(kind::steadfast).soft_defender_resists);
            for (const kind which : seen) ++kinds[which];
          }
  CHECK(games == (made::is_sanitized ? 103 : 720));
  CHECK(between_families > 0);
  CHECK(kinds.size() == 5);
}

TEST_CASE("unilateral deterrence: conflict is likeliest with a half-credible defender",
          "[deterrence][properties]") {
  lots lot{22};
  std::array<std::size_t, 3> regions{};
  for (std::size_t i = 0; i != made::tried(600); ++i) {
    game g = made::unilateral(lot);
    const auto thresholds = equilibria_of(g).value();
    g.hard_challenger = thresholds.soft_defender_threshold * fraction{lot.between(1, 9), 10};
    fraction before = 0_f;
    for (std::int64_t k = 0; k <= 24; ++k) {
      g.hard_defender = fraction{2 * k + 1, 50};
      const auto found = equilibria_of(g).value();
      const auto& refined = found.equilibria.front();
      CAPTURE(i, k);
      CHECK(refined.survives_hard_belief);
      if (g.hard_defender < found.soft_challenger_threshold) {
        ++regions[0];
        CHECK(refined.conflict == g.hard_challenger * found.soft_challenger_threshold);
      } else if (g.hard_defender < found.hard_challenger_threshold) {
        ++regions[1];
        CHECK(refined.conflict == g.hard_challenger * g.hard_defender);
        CHECK(before <= refined.conflict);
      } else if (found.hard_challenger_threshold < g.hard_defender) {
        ++regions[2];
        CHECK(refined.conflict == 0_f);
      }
      before = refined.conflict;
    }
  }
  for (const std::size_t count : regions) CHECK(count > made::tried(100));
}

namespace {

using crisis = basic_tripartite_crisis<fraction>;
using end = crisis_outcome;

/// What the sides do wherever they may have to: the defender by its type.
struct plan {
  bool demands, holds, staunch_supports, perfidious_supports, presses, realigns;
  [[nodiscard]] bool supports(bool staunch) const {
    return staunch ? staunch_supports : perfidious_supports;
  }
};

end after_support(const plan& p) { return p.presses ? end::conflict : end::challenger_backs_down; }
end after_none(const plan& p) { return p.realigns ? end::protege_realigns : end::protege_stays; }
end after_holding(const plan& p, bool staunch) {
  return p.supports(staunch) ? after_support(p) : after_none(p);
}
end after_demand(const plan& p, bool staunch) {
  return p.holds ? after_holding(p, staunch) : end::protege_concedes;
}

/// Whether each side, wherever it moves, acts if and only if that is better for it.
bool is_course(const crisis& of, const plan& p) {
  const auto mean = [&](const basic_crisis_payoffs<fraction>& who, const auto& after) {
    return of.staunch * who[after(p, true)] + (1_f - of.staunch) * who[after(p, false)];
  };
  return p.presses == (of.challenger[end::challenger_backs_down] < of.challenger[end::conflict]) &&
         p.realigns == (of.protege[end::protege_stays] < of.protege[end::protege_realigns]) &&
         p.staunch_supports ==
             (of.staunch_defender[after_none(p)] < of.staunch_defender[after_support(p)]) &&
         p.perfidious_supports ==
             (of.perfidious_defender[after_none(p)] < of.perfidious_defender[after_support(p)]) &&
         p.holds == (of.protege[end::protege_concedes] < mean(of.protege, after_holding)) &&
         p.demands == (of.challenger[end::status_quo] < mean(of.challenger, after_demand));
}

}  // namespace

TEST_CASE("tripartite crisis: of all plans, the one in which each does its best",
          "[deterrence][properties]") {
  lots lot{23};
  std::map<end, std::size_t> ends;
  std::size_t mixed = 0;
  for (std::size_t i = 0; i != made::tried(4000); ++i) {
    const crisis one = made::crisis(lot);
    const auto found = course_of(one).value();
    CAPTURE(i);
    std::size_t courses = 0;
    for (unsigned bits = 0; bits != 64; ++bits) {
      const auto bit = [&](unsigned k) { return ((bits >> k) & 1U) != 0; };
      const plan p{bit(0), bit(1), bit(2), bit(3), bit(4), bit(5)};
      if (!is_course(one, p)) continue;
      ++courses;
      CHECK(found.demands == p.demands);
      CHECK(found.holds == p.holds);
      CHECK(found.staunch_supports == p.staunch_supports);
      CHECK(found.perfidious_supports == p.perfidious_supports);
      CHECK(found.presses == p.presses);
      CHECK(found.realigns == p.realigns);
      const auto mean = [&](const basic_crisis_payoffs<fraction>& who, const auto& after) {
        return one.staunch * who[after(p, true)] + (1_f - one.staunch) * who[after(p, false)];
      };
      CHECK(found.holding_expects == mean(one.protege, after_holding));
      CHECK(found.demand_expects == mean(one.challenger, after_demand));
      CHECK(found.support == (p.staunch_supports ? one.staunch : 0_f) +
                                 (p.perfidious_supports ? 1_f - one.staunch : 0_f));
      CHECK(found.if_staunch == (p.demands ? after_demand(p, true) : end::status_quo));
      CHECK(found.if_perfidious == (p.demands ? after_demand(p, false) : end::status_quo));
    }
    CHECK(courses == 1);
    ++ends[found.if_staunch];
    ++ends[found.if_perfidious];
    mixed += found.if_staunch != found.if_perfidious ? 1U : 0U;

    const fraction scale = scales[i % scales.size()];
    const auto moved = [&](const basic_crisis_payoffs<fraction>& who) {
      const auto each = [&](const fraction& payoff) { return payoff * scale - 2_f; };
      return basic_crisis_payoffs<fraction>{
          each(who.status_quo), each(who.protege_concedes), each(who.challenger_backs_down),
          each(who.conflict),   each(who.protege_stays),    each(who.protege_realigns)};
    };
    const auto same =
        course_of(crisis{moved(one.challenger), moved(one.protege), moved(one.staunch_defender),
                         moved(one.perfidious_defender), one.staunch})
            .value();
    CHECK(same.demands == found.demands);
    CHECK(same.holds == found.holds);
    CHECK(same.support == found.support);
    CHECK(same.if_staunch == found.if_staunch);
    CHECK(same.if_perfidious == found.if_perfidious);
  }
  CHECK(ends.size() == 6);
  for (const auto& [which, count] : ends) CHECK(count > made::tried(10));
  CHECK(mixed > made::tried(20));
}
