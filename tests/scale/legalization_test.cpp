// SPDX-FileCopyrightText: 2026 The entente authors
// SPDX-License-Identifier: BSL-1.0
#include "scale/properties.hpp"
#include <entente/data/nato_japan.hpp>
#include <entente/data/treaties.hpp>
#include <entente/entente.hpp>
#include <entente/io/render.hpp>
#include <entente/scale/legalization.hpp>

#include <catch2/catch_test_macros.hpp>

#include <map>
#include <string>

using namespace entente;

namespace {

using grades = level<legalization>;
using kind_of_law = level<legalization_form>;
static_assert(explain_judge<legalization>() && explain_judge<legalization_form>());

// The order of the eight forms.
constexpr kind_of_law all_forms[] = {kind_of_law{"I"},   kind_of_law{"II"},  kind_of_law{"III"},
                                     kind_of_law{"IV"},  kind_of_law{"V"},   kind_of_law{"VI"},
                                     kind_of_law{"VII"}, kind_of_law{"VIII"}};
static_assert((kind_of_law{"III"} <=> kind_of_law{"VI"}) == std::partial_ordering::unordered);
static_assert((kind_of_law{"II"} <=> kind_of_law{"III"}) == std::partial_ordering::unordered);
static_assert(kind_of_law{"I"} == kind_of_law{"high", "high", "high"} &&
              kind_of_law{"II"} == kind_of_law{"high", "low", "high"} &&
              kind_of_law{"III"} == kind_of_law{"high", "high", "low"} &&
              kind_of_law{"IV"} == kind_of_law{"low", "high", "high"} &&
              kind_of_law{"V"} == kind_of_law{"high", "low", "low"} &&
              kind_of_law{"VI"} == kind_of_law{"low", "low", "high"} &&
              kind_of_law{"VII"} == kind_of_law{"low", "high", "low"} &&
              kind_of_law{"VIII"} == kind_of_law{"low", "low", "low"});
static_assert([] {
  for (const kind_of_law& f : all_forms)
    if (!(kind_of_law{"I"} >= f && kind_of_law{"VIII"} <= f)) return false;
  return true;
}());
static_assert(kind_of_law{"III"} > kind_of_law{"V"} && kind_of_law{"VII"} > kind_of_law{"VIII"} &&
              kind_of_law{"V"} > kind_of_law{"VIII"});

const world& everything() {
  static const world w{data::catalogue::nato_japan, data::catalogue::treaties};
  return w;
}
features of(std::string_view agreement, date day) {
  return features_of(everything().on(day), agreement_ref{agreement});
}
grades graded(const features& some) {
  const auto found = assess<legalization>(some);
  REQUIRE(found.status == standing::assessed);
  return found.value();
}
std::string formed(const features& some) {
  const auto found = assess<legalization_form>(some);
  REQUIRE(found.status == standing::assessed);
  return std::string{found.value().label()};
}
std::string decided(const auto& found) {
  std::string all;
  for (const auto& f : found.decided_by)
    all += (all.empty() ? "" : ", ") + std::string{name_of(f.kind)} + " " + to_string(f.code) +
           (f.article.empty() ? "" : " (" + to_string(f.article) + ")");
  return all;
}

}  // namespace

TEST_CASE("article 5 of the North Atlantic Treaty binds, and leaves what to do open",
          "[legalization]") {
  const features article = of("NAT1949", "2023-08-01"_day).of_article("5");
  CHECK(graded(article) == grades{"contingent", "broad discretion", "bargaining", "forum"});
  CHECK(formed(article) == "V");
  CHECK(decided(assess<legalization::obligation>(article)) == "bond binding");
  CHECK(decided(assess<legalization::precision>(article)) == "trigger armed_attack (5)");
  CHECK(decided(assess<legalization_form>(article)) == "bond binding");

  // Articles 1 and 4 go further, each in its own way: the treaty is as far as its furthest article.
  const features pact = of("NAT1949", "2023-08-01"_day);
  CHECK(graded(pact) ==
        grades{"implicit condition", "broad discretion", "institutionalized bargaining", "forum"});
  CHECK(formed(pact) == "V");
  CHECK(graded(pact) > graded(article));
}

TEST_CASE("a partnership programme recommends, and names its fields", "[legalization]") {
  const features itpp = of("ITPP2023", "2023-08-01"_day);
  CHECK(graded(itpp) == grades{"recommendation", "broad discretion", "bargaining", "forum"});
  CHECK(formed(itpp) == "VIII");
  CHECK(decided(assess<legalization>(itpp)) == "form programme");
  // The declaration of ten years before says more of what ought to be, and less of what is done.
  const features statement = of("JPD2013", "2013-05-01"_day);
  CHECK(graded(statement) ==
        grades{"hortatory", "standards", "bargaining", "normative statements"});
  CHECK((graded(statement) <=> graded(itpp)) == std::partial_ordering::unordered);
  CHECK(formed(statement) == "VIII");

  // What is done without an article 5: as precise as it, and not bound.
  const features article = of("NAT1949", "2023-08-01"_day).of_article("5");
  CHECK(graded(itpp) < graded(article));
  CHECK(graded(itpp).part<legalization::precision>() ==
        graded(article).part<legalization::precision>());
}

TEST_CASE("forms of treaties in force and of history", "[legalization]") {
  struct expected {
    const char* agreement;
    date day;
    const char* form;
  };
  for (const auto& [agreement, day, which] :
       {expected{"USJPN1960", "2023-08-01", "V"}, expected{"USPHL1951", "2023-08-01", "V"},
        expected{"USKOR1953", "2023-08-01", "V"}, expected{"MANILA1954", "1960-01-01", "V"},
        expected{"CHNJPN1978", "2023-08-01", "V"}, expected{"TEU42_7", "2023-08-01", "III"},
        expected{"STEEL1939", "1939-08-01", "III"}, expected{"DUAL1879", "1914-08-01", "III"},
        expected{"FRPOL1921", "1939-09-01", "III"}, expected{"RIO1947", "1960-01-01", "III"},
        expected{"ISA_NATOJPN", "2023-08-01", "V"}, expected{"GCAP2023", "2025-08-01", "V"},
        expected{"FPDA1971", "2023-08-01", "VIII"}, expected{"BUDAPEST1994", "2014-03-01", "VIII"},
        expected{"NATOUKR1997", "2023-08-01", "VIII"}, expected{"AUKUS2021", "2023-08-01", "VIII"},
        expected{"IPCP2014", "2015-08-01", "VIII"}}) {
    INFO(agreement);
    CHECK(formed(of(agreement, day)) == which);
  }

  const features pact = of("USJPN1960", "2023-08-01"_day);
  CHECK(graded(pact.of_article("V")) ==
        grades{"contingent", "broad discretion", "bargaining", "forum"});
  // By means in its power, and so more of a rule than article 5 of the North Atlantic Treaty.
  const auto clause = of("TEU42_7", "2023-08-01"_day).of_article("42.7");
  CHECK(graded(clause) ==
        grades{"implicit condition", "limited interpretation", "bargaining", "forum"});
  CHECK(graded(clause) > graded(of("NAT1949", "2023-08-01"_day).of_article("5")));
  CHECK(decided(assess<legalization>(clause)) ==
        "bond binding, trigger aggression (42.7), content assist_with_all_means (42.7)");
  const auto steel = of("STEEL1939", "1939-08-01"_day).of_article("III");
  CHECK(graded(steel) == grades{"unconditional", "determinate", "bargaining", "forum"});
}

TEST_CASE("the forms that agreements of the catalogue have", "[legalization]") {
  std::map<std::string, int> seen;
  int unknown = 0;
  for (const agreement_record& a : everything().all_facts().agreements) {
    const auto found = assess<legalization_form>(of(a.code.view(), a.life().from.latest()));
    if (found.status == standing::assessed)
      ++seen[std::string{found.value().label()}];
    else
      ++unknown;  // it may not have come into force yet
  }
  CHECK(seen == std::map<std::string, int>{{"III", 23}, {"V", 17}, {"VIII", 12}});
  CHECK(unknown == 8);
}

TEST_CASE("what is not known of a text leaves its grade unknown", "[legalization]") {
  // Signed in 1996, in force since an unknown day.
  const auto found = assess<legalization_form>(of("ACSA_USA", "2023-08-01"_day));
  CHECK(found.status == standing::unknown);
  CHECK(*found.at_least == kind_of_law{"VIII"});
  CHECK(*found.at_most == kind_of_law{"V"});
  CHECK(assess<legalization>(of("NO_SUCH", "2023-08-01"_day)).status == standing::unknown);
}

TEST_CASE("an article is taken for itself and by its own agreement", "[legalization]") {
  features some;
  // The trigger of one article and the action of another name no case and action together; an
  // action in what does not bind is no obligation of law.
  some.add(feature_kind::trigger, "armed_attack").add(feature_kind::content, "stay_neutral");
  CHECK(graded(some).part<legalization::precision>() ==
        level<legalization::precision>{"limited interpretation"});
  some.all[1].article = "2";
  CHECK(graded(some).part<legalization::precision>() ==
        level<legalization::precision>{"broad discretion"});
  some.add(feature_kind::bond, "binding");
  CHECK(graded(some).part<legalization::obligation>() ==
        level<legalization::obligation>{"implicit condition"});
  some.all[2].from = "OTHER";
  CHECK(graded(some).part<legalization::obligation>() ==
        level<legalization::obligation>{"contingent"});
}

TEST_CASE("forms that delegate", "[legalization]") {
  features some;
  some.add(feature_kind::form, "court");
  CHECK(formed(some) == "VI");
  some.add(feature_kind::bond, "binding");
  CHECK(formed(some) == "II");
  some.add(feature_kind::trigger, "aggression").add(feature_kind::content, "mobilize");
  CHECK(formed(some) == "I");
  some.all.erase(some.all.begin() + 1);
  CHECK(formed(some) == "IV");
  some.all.erase(some.all.begin());
  CHECK(formed(some) == "VII");
}

TEST_CASE("legalization never falls for another feature", "[legalization]") {
  features made;
  const auto add_all = [&made](const auto& table) {
    for (const sign& g : table) made.add(g.kind, text::borrow(g.code.empty() ? "defence" : g.code));
  };
  add_all(legalization::actions);
  add_all(legalization::obligation::without_law);
  add_all(legalization::precision::by_itself);
  add_all(legalization::dispute_settlement::signs);
  add_all(legalization::rule_making::signs);
  for (const char* trigger : {"armed_attack", "aggression"})
    made.add(feature_kind::trigger, text{std::string_view{trigger}});
  made.add(feature_kind::bond, "binding").add(feature_kind::procedure, "automatic");
  made.add(feature_kind::content, "as_it_deems_necessary").add(feature_kind::domain, "cyber");
  // Spread over two agreements and two articles.
  for (std::size_t i = 0; i != made.all.size(); ++i) {
    if (i % 3 == 0) made.all[i].from = "OTHER";
    if (i % 5 == 0 && made.all[i].kind != feature_kind::bond) made.all[i].article = "2";
  }
  CHECK(properties::seen_of_monotone<legalization>(made.all, 600).size() > 40);
  // Every form is reached.
  CHECK(properties::seen_of_monotone<legalization_form>(made.all, 600).size() == 8);
}

TEST_CASE("legalization in words", "[legalization]") {
  const auto found = assess<legalization>(of("NAT1949", "2023-08-01"_day).of_article("5"));
  CHECK(report_of(found).verdict ==
        "obligation: contingent; precision: broad discretion; dispute settlement: bargaining; "
        "rule-making: forum");
  const std::string words = to_text(found);
  CHECK(words.find("bond binding (NAT1949, since 1949-08-24)") != std::string::npos);
  CHECK(words.find("trigger armed_attack (NAT1949, article 5") != std::string::npos);
}
