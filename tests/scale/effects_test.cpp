// SPDX-FileCopyrightText: 2026 The entente authors
// SPDX-License-Identifier: BSL-1.0
#include <entente/data/effects_of_diplomat_2023.hpp>
#include <entente/io/render.hpp>
#include <entente/io/report_effects.hpp>
#include <entente/scale/effects_benson_2011.hpp>
#include <entente/scale/effects_berkemeier_fuhrmann_2018.hpp>
#include <entente/scale/effects_leeds_anac_2005.hpp>

#include <catch2/catch_test_macros.hpp>

#include <cmath>
#include <string>

using namespace entente;

namespace {
const auto& diplomat = data::effects_of_diplomat_2023;
const auto& logit = effects::leeds_anac_2005;
const auto& counts = effects::berkemeier_fuhrmann_2018;

/// The sets are swapped at run time: by reference to what they have in common.
const std::array<const effect_set*, 5> every_set{&diplomat, &logit, &counts, &effects::benson_2011,
                                                 &effects::neutral};

const effects_side_by_side* find(const effect_comparison& in, outcome on) {
  for (const auto& row : in.outcomes)
    if (row.on == on) return &row;
  return nullptr;
}
}  // namespace

TEST_CASE("every effect names what it rests on", "[effects]") {
  for (const effect_set* set : every_set) {
    INFO(set->name);
    CHECK_FALSE((set->name.empty() || set->source.empty() || set->effects.empty()));
    for (const effect& e : set->effects) {
      CHECK_FALSE((e.cause.empty() || e.says.empty()));
      // What was found was found on something; what is assumed was not.
      CHECK((e.rests_on == evidence::assumption) == e.sample.empty());
      CHECK(set->speaks_of(e.on));
    }
  }
  for (const effect& e : diplomat.effects) CHECK(e.rests_on == evidence::assumption);
  CHECK_FALSE(diplomat.speaks_of(outcome::reliability));
  for (const auto& [on, word] : words_of(outcome{})) CHECK(effects::neutral.speaks_of(on));
}

TEST_CASE("Leeds and Anac 2005: the published predictions", "[effects]") {
  const auto at = [](double military, double formal, double capability, double process,
                     double target) {
    return logit.honoured({military, formal, capability, process, target}).probability;
  };
  const auto is = [](double found, double expected) { return std::abs(found - expected) < 1e-6; };
  CHECK(is(at(0, 0, 0, 0, 0), 0.975653));
  CHECK(is(at(2, 0, 0, 0, 0), 0.906557));
  CHECK(is(at(2, 2, 0, 0, 0), 0.602260));
  CHECK(is(at(2, 2, 1, 0, 0), 0.243838));
  CHECK(is(at(1, 1, 1, 1, 1), 0.090010));
  CHECK(is(at(2, 2, 1, 1, 1), 0.018865));
  CHECK_FALSE(is(at(2, 2, 1, 1, 1), 0.018867));
  // At the means, over the range of military institutionalization.
  CHECK(std::abs(at(0, 0.8029, 0.4453, 0.1971, 0.3577) - 0.815) < 0.0005);
  CHECK(std::abs(at(2, 0.8029, 0.4453, 0.1971, 0.3577) - 0.516) < 0.0005);
  // Each of the five lowers it, at every value of the others.
  for (int others = 0; others != 16; ++others) {
    double x[5]{};
    for (int which = 0; which != 5; ++which) {
      for (int i = 0, bit = 0; i != 5; ++i)
        if (i != which) x[i] = (others >> bit++) & 1;
      x[which] = 0;
      const double without = at(x[0], x[1], x[2], x[3], x[4]);
      x[which] = 1;
      CHECK(at(x[0], x[1], x[2], x[3], x[4]) < without);
    }
  }
  const effect_estimate found = logit.honoured({});
  CHECK(found.set == "Leeds and Anac 2005");
  CHECK(found.sample.find("137") != std::string_view::npos);
  CHECK(found.sample.find("1816-1989") != std::string_view::npos);
  CHECK_FALSE(found.contested.empty());
  CHECK_FALSE(found.honoured.has_value());
}

TEST_CASE("Berkemeier and Fuhrmann 2018: rates to the printed digits", "[effects]") {
  const auto digits = [](const std::optional<effect_estimate>& found) {
    return detail::four_digits(found.value().probability);
  };
  CHECK(digits(counts.honoured()) == "0.5000");
  CHECK(digits(counts.honoured_in(1944)) == "0.6630");
  CHECK(digits(counts.honoured_in(1945)) == "0.2222");
  CHECK(digits(counts.honoured(duty::defence)) == "0.4118");
  CHECK(digits(counts.honoured(duty::offence)) == "0.7381");
  CHECK(digits(counts.honoured(duty::neutrality)) == "0.7778");
  CHECK(digits(counts.honoured(duty::nonaggression)) == "0.3673");
  CHECK(digits(counts.honoured_in(1914, duty::defence)) == "0.6102");
  CHECK(digits(counts.honoured_in(1990, duty::defence)) == "0.1395");
  CHECK(digits(counts.honoured_in(1914, duty::offence)) == "0.7714");
  CHECK(digits(counts.honoured_in(1990, duty::offence)) == "0.5714");
  CHECK(digits(counts.honoured_in(1914, duty::neutrality)) == "0.7500");
  CHECK(digits(counts.honoured_in(1990, duty::neutrality)) == "1.0000");
  CHECK(digits(counts.honoured_in(1914, duty::nonaggression)) == "0.6190");
  CHECK(digits(counts.honoured_in(1990, duty::nonaggression)) == "0.1786");
  CHECK(counts.honoured(duty::defence)->honoured == 42U);
  CHECK(counts.honoured(duty::defence)->opportunities == 102U);
  // Outside the sample there is no number.
  CHECK_FALSE(counts.honoured(duty::consultation).has_value());
  CHECK_FALSE(counts.honoured_in(1815).has_value());
  CHECK(counts.honoured_in(1816).has_value());
  CHECK(counts.honoured_in(2003).has_value());
  CHECK_FALSE(counts.honoured_in(2004).has_value());
  static_assert(effects::berkemeier_fuhrmann_2018.honoured(duty::offence)->honoured == 31U);

  // The two eras make up the whole, for each kind and for all.
  for (std::size_t i = 0; i != counts.rates.size(); i += 3) {
    const auto& all = counts.rates[i];
    const auto& before = counts.rates[i + 1];
    const auto& after = counts.rates[i + 2];
    CHECK((all.pledge == before.pledge && all.pledge == after.pledge));
    CHECK(all.honoured == before.honoured + after.honoured);
    CHECK(all.opportunities == before.opportunities + after.opportunities);
    CHECK((before.last_year + 1 == after.first_year && all.first_year == before.first_year &&
           all.last_year == after.last_year));
    for (const auto* r : {&all, &before, &after}) CHECK(r->honoured <= r->opportunities);
  }
}

TEST_CASE("Benson 2011: effects of the kind of pledge", "[effects]") {
  const auto of = [](std::string_view cause) {
    for (const effect& e : effects::benson_2011.effects)
      if (e.cause == cause) return e;
    FAIL("no such cause");
    return effect{};
  };
  CHECK(of("unconditional compellent pledge").change == 249.0);
  CHECK(of("unconditional compellent pledge").on == outcome::conflict_initiation);
  CHECK(of("conditional compellent pledge").moves == direction::none_found);
  CHECK(of("deterrent pledge contingent on attack").change == -18.0);
  CHECK(of("deterrent pledge contingent on attack").moves == direction::raises);
  CHECK(of("other deterrent pledges").moves == direction::none_found);
  CHECK(of("pre-emption allowed").moves == direction::lowers);
}

TEST_CASE("two sets in one call", "[effects]") {
  // What is taken for granted, and what was found.
  const auto found = compare(diplomat, logit);
  REQUIRE(find(found, outcome::reliability) != nullptr);
  CHECK(find(found, outcome::reliability)->agree == truth::unknown);
  CHECK(find(found, outcome::reliability)->first.empty());
  CHECK(find(found, outcome::reliability)->second.size() == 2);
  CHECK(find(found, outcome::conflict_initiation) == nullptr);

  const auto held = compare(diplomat, effects::neutral);
  CHECK(held.outcomes.size() == 6);
  CHECK(find(held, outcome::durability)->agree == truth::no);
  CHECK(find(held, outcome::reliability)->agree == truth::unknown);
  CHECK(find(compare(logit, counts), outcome::reliability)->agree == truth::yes);
  CHECK(find(compare(diplomat, effects::benson_2011), outcome::deterrence)->agree == truth::no);

  // Either way round, and with itself.
  for (const effect_set* a : every_set)
    for (const effect_set* b : every_set) {
      const auto one = compare(*a, *b), other = compare(*b, *a);
      REQUIRE(one.outcomes.size() == other.outcomes.size());
      for (std::size_t i = 0; i != one.outcomes.size(); ++i) {
        CHECK(one.outcomes[i].agree == other.outcomes[i].agree);
        CHECK(one.outcomes[i].same_causes == other.outcomes[i].same_causes);
        if (a == b) CHECK(one.outcomes[i].same_causes.is_yes());
        CHECK(one.outcomes[i].first.size() == other.outcomes[i].second.size());
      }
    }
  static_assert(compare(effects::neutral, effects::neutral).outcomes[0].agree.is_yes());
}

TEST_CASE("one sign is not one cause", "[effects]") {
  // Both find that reliability falls; one with formality, the other with the kind of pledge.
  const auto found = compare(logit, counts);
  CHECK(find(found, outcome::reliability)->agree == truth::yes);
  CHECK(find(found, outcome::reliability)->same_causes == truth::no);
  CHECK(report_of(found).verdict.find("reliability: they agree on the sign, of different causes") !=
        std::string::npos);
  CHECK(report_of(compare(logit, logit)).verdict == "reliability: they agree on the sign");
  // Where one is silent there is nothing to say of causes.
  CHECK(find(compare(diplomat, logit), outcome::reliability)->same_causes.is_unknown());
}

TEST_CASE("effects in sentences", "[effects]") {
  const report made = report_of(counts.honoured(duty::defence).value());
  CHECK(made.question ==
        "How likely is it, by Berkemeier and Fuhrmann 2018, that the pledge is honoured?");
  CHECK(made.verdict == "0.4118 (42 of 102)");
  REQUIRE(made.lines.size() == 3);
  CHECK(made.lines[0].says.find("wars 1816-2003") != std::string::npos);
  CHECK(made.lines[1].says.rfind("Contested: ", 0) == 0);
  CHECK(report_of(logit.honoured({2, 2, 0, 0, 0})).verdict == "0.6023");
  CHECK(report_of(diplomat).verdict == "5 effects, 5 of them assumed");
  const report both = report_of(compare(diplomat, logit));
  CHECK(both.verdict.find("reliability: only Leeds and Anac 2005 speaks") != std::string::npos);
  CHECK(to_text(both).find("Contested") != std::string::npos);
  CHECK(detail::four_digits(0) == "0.0000");
  CHECK(detail::four_digits(0.00004) == "0.0000");
  CHECK(detail::four_digits(0.0101) == "0.0101");
  CHECK(detail::four_digits(0.99996) == "1.0000");
}
