// SPDX-FileCopyrightText: 2026 The entente authors
// SPDX-License-Identifier: BSL-1.0
#include "scale/properties.hpp"
#include <entente/data/everything.hpp>
#include <entente/entente.hpp>
#include <entente/io/report.hpp>
#include <entente/scale/nato_toolbox.hpp>

#include <catch2/catch_test_macros.hpp>

#include <string>

using namespace entente;
using data::nato;

namespace {

static_assert(explain_judge<nato_frameworks>() && explain_judge<nato_tools>());
static_assert(set_scale<nato_frameworks> && set_scale<nato_tools> && !set_scale<nato_partnership>);
// A framework is no rung and a tool is none: neither compares with the ladder.
template <class A, class B>
concept ordered = requires(A a, B b) {
  a < b;
};
static_assert(ordered<level<nato_tools>, level<nato_tools>> &&
              !ordered<level<nato_tools>, level<nato_partnership>> &&
              !ordered<level<nato_tools>, level<nato_frameworks>>);

// As if every tie were recorded whole: what is asked here is how the scales read what is on record.
const world& everything() {
  static const world w = [] {
    facts all = gather(data::catalogue::everything);
    all.recorded_ties.clear();
    return world{all};
  }();
  return w;
}
template <class Scale>
std::string of(party_ref partner, date day) {
  const auto found = assess<Scale>(features_of(everything().on(day), nato, partner));
  if (found.status == standing::assessed) return to_string(found.value());
  return "from " + to_string(*found.at_least) + " to " + to_string(*found.at_most);
}

}  // namespace

TEST_CASE("the ladder, the frameworks and the tools of one partner over time", "[nato]") {
  struct row {
    date day;
    const char* rung;
    const char* frameworks;
    const char* tools;
  };
  for (const row& r :
       {row{"2011-04-14", "dialogue", "Partners across the globe",
            "trust funds, liaison and seconded staff, support of operations"},
        row{"2014-05-05", "declaration", "Partners across the globe",
            "from trust funds, liaison and seconded staff, support of operations to Partnership "
            "Interoperability Initiative, trust funds, liaison and seconded staff, support of "
            "operations"},
        row{"2014-05-06", "IPCP", "Partners across the globe",
            "from trust funds, liaison and seconded staff, support of operations to Partnership "
            "Interoperability Initiative, trust funds, liaison and seconded staff, support of "
            "operations"},
        row{"2022-06-29", "IPCP", "Partners across the globe, AP4",
            "Partnership Interoperability Initiative, trust funds, exercises, liaison and seconded "
            "staff, support of operations"},
        // The next rung, with no new framework and no new tool.
        row{"2023-07-11", "IPCP", "Partners across the globe, AP4",
            "Partnership Interoperability Initiative, trust funds, exercises, centres of "
            "excellence, liaison and seconded staff, support of operations"},
        row{"2023-07-12", "ITPP", "Partners across the globe, AP4",
            "Partnership Interoperability Initiative, trust funds, exercises, centres of "
            "excellence, liaison and seconded staff, support of operations"}}) {
    INFO(to_string(r.day));
    CHECK(of<nato_partnership>(data::japan, r.day) == r.rung);
    CHECK(of<nato_frameworks>(data::japan, r.day) == r.frameworks);
    CHECK(of<nato_tools>(data::japan, r.day) == r.tools);
  }
}

TEST_CASE("the steps on the ladder have their days", "[nato]") {
  const auto has = [](date day, std::string_view instrument) {
    for (const feature& f : features_of(everything().on(day), nato, data::japan).all)
      if (f.kind == feature_kind::instrument && f.code.view() == instrument) return true;
    return false;
  };
  CHECK((!has("2013-04-14", "JPD") && has("2013-04-15", "JPD")));
  CHECK((!has("2014-05-05", "IPCP") && has("2014-05-06", "IPCP")));
  CHECK((!has("2023-07-11", "ITPP") && has("2023-07-12", "ITPP")));
  // What decided is the document, and the frameworks are decided by their own.
  const features now = features_of(everything().on("2023-07-12"), nato, data::japan);
  const auto rung = assess<nato_partnership>(now);
  REQUIRE(rung.decided_by.size() == 1);
  CHECK(rung.decided_by[0].from.view() == "ITPP2023");
  const auto frameworks = assess<nato_frameworks>(now);
  REQUIRE(frameworks.decided_by.size() == 2);
  CHECK(frameworks.decided_by[0].from.view() == "PATG");
  CHECK(frameworks.decided_by[0].from_name.view() == "Partners across the globe");
  CHECK(frameworks.decided_by[1].from.view() == "AP4");
}

TEST_CASE("frameworks and tools of others", "[nato]") {
  struct row {
    party_ref who;
    const char* rung;
    const char* frameworks;
    const char* tools;
  };
  for (const row& r :
       {row{data::ukraine, "dialogue", "Partnership for Peace, NATO-Ukraine Council",
            "Enhanced Opportunities"},
        row{data::australia, "none", "Partners across the globe, AP4", "Enhanced Opportunities"},
        row{data::south_korea, "none", "Partners across the globe, AP4", "none"},
        row{data::austria, "none", "Partnership for Peace", "none"},
        // Partners since a day that nobody gives.
        row{data::qatar, "none", "from none to Istanbul Cooperation Initiative", "none"},
        row{data::jordan, "none", "from none to Mediterranean Dialogue", "Enhanced Opportunities"},
        // A member of the Alliance, which had been in two frameworks.
        row{data::finland, "member", "none", "none"}}) {
    CAPTURE(r.who.name());
    CHECK(of<nato_partnership>(r.who, "2023-08-01") == r.rung);
    CHECK(of<nato_frameworks>(r.who, "2023-08-01") == r.frameworks);
    CHECK(of<nato_tools>(r.who, "2023-08-01") == r.tools);
  }
  CHECK(of<nato_frameworks>(data::finland, "2023-04-03") == "Partnership for Peace");
  CHECK(of<nato_tools>(data::finland, "2023-04-03") == "Enhanced Opportunities");

  // Two partners that each have what the other has not are unordered.
  const auto at = [](party_ref who) {
    return assess<nato_frameworks>(features_of(everything().on("2023-08-01"), nato, who)).value();
  };
  CHECK((at(data::ukraine) <=> at(data::australia)) == std::partial_ordering::unordered);
  CHECK(at(data::ukraine) > at(data::austria));
  CHECK(at(data::south_korea) == at(data::japan));
}

TEST_CASE("a partnership that is suspended is none while it is", "[nato]") {
  for (const party_ref suspended : {party_ref{data::russia}, party_ref{data::belarus}}) {
    CAPTURE(suspended.name());
    CHECK(of<nato_frameworks>(suspended, "2023-02-15") == "none");
    CHECK(of<nato_frameworks>(suspended, "2026-01-01") == "none");
    // Since when was not looked up, nor since when they had been partners.
    CHECK(of<nato_frameworks>(suspended, "2000-01-01") == "from none to Partnership for Peace");
  }
  CHECK(of<nato_frameworks>(data::malta, "1995-12-31") == "Partnership for Peace");
  CHECK(of<nato_frameworks>(data::malta, "1996-07-01") == "from none to Partnership for Peace");
  CHECK(of<nato_frameworks>(data::malta, "2000-01-01") == "none");
  CHECK(of<nato_frameworks>(data::malta, "2009-01-01") == "Partnership for Peace");
}

TEST_CASE("sets of frameworks and of tools only grow", "[nato]") {
  features made;
  for (const char* code : {"PFP", "EAPC", "MD", "ICI", "PATG", "AP4", "NUC", "PII", "EOP", "OTHER"})
    made.add(feature_kind::framework, text{std::string_view{code}});
  for (const char* code :
       {"planning_process", "trust_fund", "exercise_observer", "centre_participation", "liaison",
        "secondment", "operation_support", "dialogue", "PFP"})
    made.add(feature_kind::form, text{std::string_view{code}});
  for (const char* code : {"PARP", "OCC", "DCB", "ITPP"})
    made.add(feature_kind::instrument, text{std::string_view{code}});
  CHECK(properties::seen_of_monotone<nato_frameworks>(made.all, 300).size() > 30);
  CHECK(properties::seen_of_monotone<nato_tools>(made.all, 300).size() > 60);
  // Every element can be had, and no tool or framework moves a relation on the ladder.
  CHECK(judged<nato_frameworks>(made.all).value() == level<nato_frameworks>::highest());
  CHECK(judged<nato_tools>(made.all).value() == level<nato_tools>::highest());
  features beside;
  for (const feature& f : made.all)
    if (f.code.view() != "ITPP" && f.code.view() != "dialogue") beside.all.push_back(f);
  CHECK(judged<nato_partnership>(beside.all).value() == level<nato_partnership>{"none"});
}

TEST_CASE("frameworks are known of partners of whom not everything is on record", "[nato]") {
  static const world w{data::catalogue::everything};
  const date day = "2023-08-01";
  for (const char* partner : {"UKR", "AUS", "KOR"}) {
    CAPTURE(partner);
    const features of_whole = features_of(everything().on(day), nato, partner);
    const features of_part = features_of(w.on(day), nato, partner);
    CHECK(of_whole.is_recorded);
    CHECK_FALSE(of_part.is_recorded);
    CHECK(assess<nato_frameworks>(of_part).at_most == assess<nato_frameworks>(of_whole).at_most);
    CHECK(assess<nato_frameworks>(of_part).status == standing::assessed);
    const auto rung = assess<nato_partnership>(of_part);
    CHECK(rung.at_least == assess<nato_partnership>(of_whole).at_least);
    CHECK(*rung.at_most == level<nato_partnership>::highest());
  }
}
