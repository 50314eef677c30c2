// SPDX-FileCopyrightText: 2026 The entente authors
// SPDX-License-Identifier: BSL-1.0
#include "scale/properties.hpp"
#include <entente/data/everything.hpp>
#include <entente/entente.hpp>
#include <entente/io/render.hpp>
#include <entente/scale/bilateral_instruments.hpp>
#include <entente/scale/convening.hpp>
#include <entente/scale/kinne.hpp>
#include <entente/scale/reification.hpp>

#include <catch2/catch_test_macros.hpp>

#include <string>

using namespace entente;
using data::japan;
using data::nato;

namespace {

static_assert(explain_judge<kinne_areas>() && explain_judge<defence_cooperation>() &&
              explain_judge<reification>() && explain_judge<reification_by_highest>() &&
              explain_judge<bilateral_instruments>() && explain_judge<convening>());
static_assert(set_scale<kinne_areas> && level<kinne_areas>::components == 7);
static_assert(set_scale<bilateral_instruments> && !set_scale<convening>);

// As if every tie were recorded whole: what is asked here is how the scales read what is on record.
const world& everything() {
  static const world w = [] {
    facts all = gather(data::catalogue::everything);
    all.recorded_ties.clear();
    return world{all};
  }();
  return w;
}
/// The level, or the two that it is between, or that the scale does not apply.
template <class Scale>
std::string at(const features& some) {
  const auto found = assess<Scale>(some);
  if (found.status == standing::not_applicable) return "not applicable";
  if (found.status == standing::assessed) return to_string(found.value());
  return "from " + to_string(*found.at_least) + " to " + to_string(*found.at_most);
}
/// The agreements, bodies and steps of what decided.
template <class Scale>
std::string from(const features& some) {
  std::string all;
  for (const feature& f : assess<Scale>(some).decided_by)
    all += (all.empty() ? "" : " ") + to_string(f.from);
  return all;
}
features tie_of(party_ref one, party_ref other, date day) {
  return features_of(everything().on(day), one, other);
}
features text_of(std::string_view agreement) {
  return features_of(everything().on("2025-10-01"), agreement_ref{agreement});
}
features without(features some, std::string_view code) {
  erase_if(some.all, [code](const feature& f) { return f.code.view() == code; });
  return some;
}
/// What all of these scales know, some of it written and some of it done, of two sources.
row_list<feature> vocabulary() {
  features made;
  const auto add = [&made](feature_kind kind, auto... codes) {
    (made.add(kind, text{std::string_view{codes}}), ...);
  };
  add(feature_kind::form, "dialogue", "consultation", "joint_body", "summit", "declaration",
      "programme", "agreement", "mission", "office", "exercise_participation", "platform_access",
      "hosting");
  add(feature_kind::domain, "political", "interoperability", "crisis_management", "defence_st",
      "defence_industry", "procurement", "information_sharing", "logistics", "cyber");
  add(feature_kind::level, "official", "senior_official", "foreign_minister", "prime_minister",
      "secretary_general");
  add(feature_kind::bond, "binding");
  add(feature_kind::duty, "consultation", "defence");
  row_list<feature> all = made.all;
  for (feature f : made.all) {
    f.from = "OTHER";
    f.rests_on = basis::practice;
    all.push_back(f);
  }
  return all;
}

}  // namespace

TEST_CASE("areas of defence cooperation", "[cooperation]") {
  struct row {
    const char* agreement;
    const char* areas;
    const char* breadth;
  };
  for (const row& r :
       {row{"ISA_NATOJPN", "classified information", "sector"},
        row{"GCAP2023", "research and development, industry", "general"},
        row{"RAA_AUSJPN", "exercises, training and education", "sector"},
        row{"ITPP2023",
            "exercises, training and education, research and development, classified information",
            "general"},
        row{"JPD2013", "consultation and defence policy, peacekeeping, research and development",
            "general"},
        row{"SDP_EUJPN", "consultation and defence policy", "sector"},
        // Of logistics, which is none of the seven; and in force since an unknown day.
        row{"ACSA_GBR", "none", "none"},
        // Alliances and a pact of nonaggression are no agreements of this kind.
        row{"NAT1949", "consultation and defence policy", "not applicable"},
        row{"CHNJPN1978", "none", "not applicable"}}) {
    CAPTURE(r.agreement);
    CHECK(at<kinne_areas>(text_of(r.agreement)) == r.areas);
    CHECK(at<defence_cooperation>(text_of(r.agreement)) == r.breadth);
  }
  // Two programmes that are each on something else: neither goes further.
  const auto itpp = assess<kinne_areas>(text_of("ITPP2023")).value();
  const auto declaration_of_2013 = assess<kinne_areas>(text_of("JPD2013")).value();
  CHECK((itpp <=> declaration_of_2013) == std::partial_ordering::unordered);
  CHECK(itpp > assess<kinne_areas>(text_of("ISA_NATOJPN")).value());
  CHECK(breadth_of(itpp) == level<defence_cooperation>{"general"});
  CHECK(breadth_of(level<kinne_areas>::lowest()) == level<defence_cooperation>{"none"});
  CHECK(itpp.part<kinne_areas::research>().rank() == 1);
  CHECK(itpp.part<kinne_areas::peacekeeping>().rank() == 0);

  // What is done and not written is no agreement.
  features done;
  done.add(feature_kind::domain, "defence_industry", basis::practice);
  CHECK(at<kinne_areas>(done) == "none");
  CHECK(from<defence_cooperation>(tie_of(nato, japan, "2012-01-01")) == "ISA_NATOJPN");
}

TEST_CASE("reification of a tie, without gaps and by the highest indicator", "[cooperation]") {
  struct row {
    date day;
    const char* no_gaps;
    const char* highest;
  };
  for (const row& r :
       {row{"1980-01-01", "ad hoc", "ad hoc"}, row{"2012-01-01", "recurrent", "recurrent"},
        // A representative, and no programme yet: here the variants differ.
        row{"2013-04-15", "recurrent", "organized"}, row{"2014-05-06", "organized", "organized"},
        row{"2023-02-15", "organized", "organized"}, row{"2023-08-01", "organized", "organized"}}) {
    INFO(to_string(r.day));
    CHECK(at<reification>(tie_of(nato, japan, r.day)) == r.no_gaps);
    CHECK(at<reification_by_highest>(tie_of(nato, japan, r.day)) == r.highest);
  }
  const features now = tie_of(nato, japan, "2023-08-01");
  CHECK(from<reification>(now) == "ITPP2023 NJ012 NJ022");
  // If the mission does not count.
  CHECK(at<reification>(without(now, "mission")) == "codified");
  CHECK(at<reification_by_highest>(without(now, "mission")) == "organized");
  CHECK(at<reification_by_highest>(without(without(now, "mission"), "exercise_participation")) ==
        "codified");

  // Bases, and in these facts no meetings: integrated by one variant and ad hoc by the other.
  const features allies = tie_of(data::united_states, japan, "2023-08-01");
  CHECK(at<reification>(allies) == "ad hoc");
  CHECK(at<reification_by_highest>(allies) == "integrated");
  CHECK(from<reification_by_highest>(allies) == "USJPN1960");
}

TEST_CASE("all five indicators make a tie integrated", "[cooperation]") {
  features some;
  std::string levels;
  for (const char* form :
       {"consultation", "programme", "mission", "exercise_participation", "hosting"}) {
    some.add(feature_kind::form, text{std::string_view{form}});
    levels += at<reification>(some) + ", ";
    CHECK(at<reification>(some) == at<reification_by_highest>(some));
  }
  CHECK(levels == "recurrent, codified, organized, organized, integrated, ");
  // A programme is written.
  some.all[1].rests_on = basis::practice;
  CHECK(at<reification>(some) == "recurrent");
}

TEST_CASE("instruments of one state with its partners", "[cooperation]") {
  const auto with = [](party_ref partner) {
    return at<bilateral_instruments>(tie_of(japan, partner, "2025-10-01"));
  };
  CHECK(with(nato) ==
        "joint declaration, partnership or programme, information security agreement");
  CHECK(with(data::philippines) == "reciprocal access agreement");
  CHECK(with(data::italy) == "equipment and technology agreement");
  CHECK(with(data::european_union) == "partnership or programme");
  CHECK(with(data::china) == "none");
  // Servicing agreements are signed; since when they are in force is not on record.
  CHECK(with(data::australia) ==
        "from joint declaration, reciprocal access agreement to joint declaration, acquisition and "
        "cross-servicing agreement, reciprocal access agreement");
  CHECK(with(data::united_states) ==
        "from treaty of defence to acquisition and cross-servicing agreement, treaty of defence");

  // The one ally and a close partner are unordered: neither set has all of the other.
  const auto least = [](party_ref partner) {
    return *assess<bilateral_instruments>(tie_of(japan, partner, "2025-10-01")).at_least;
  };
  CHECK((least(data::united_states) <=> least(data::united_kingdom)) ==
        std::partial_ordering::unordered);
  CHECK(least(data::united_kingdom) > least(data::italy));

  // A duty of defence in what does not bind is no treaty; a domain of a programme no agreement.
  features some;
  some.add(feature_kind::duty, "defence").add(feature_kind::domain, "logistics");
  CHECK(at<bilateral_instruments>(some) == "none");
  some.add(feature_kind::bond, "binding").add(feature_kind::form, "agreement");
  some.all[2].from = some.all[3].from = "OTHER";
  CHECK(at<bilateral_instruments>(some) == "none");
  some.all[0].from = some.all[1].from = "OTHER";
  CHECK(at<bilateral_instruments>(some) ==
        "acquisition and cross-servicing agreement, treaty of defence");
}

TEST_CASE("at which level a tie is convened", "[cooperation]") {
  const auto on = [](date day) { return at<convening>(tie_of(nato, japan, day)); };
  CHECK(on("1980-01-01") == "level: working; regular: no");
  CHECK(on("2006-06-01") == "level: ministerial; regular: no");
  CHECK(on("2010-07-01") == "level: leaders; regular: yes");
  CHECK(from<convening>(tie_of(nato, japan, "2006-06-01")) == "NJ007 NJ007");
  // Signed by a minister, without a meeting; met by an official.
  features some;
  some.add(feature_kind::form, "agreement").add(feature_kind::level, "foreign_minister");
  CHECK(at<convening>(some) == "level: none; regular: no");
  some.add(feature_kind::form, "dialogue").add(feature_kind::level, "senior_official");
  some.all[2].from = some.all[3].from = "MEETING";
  CHECK(at<convening>(some) == "level: senior official; regular: no");
  // Regular at a low level, or once at a high one.
  CHECK((level<convening>{"working", "yes"} <=> level<convening>{"leaders", "no"}) ==
        std::partial_ordering::unordered);
}

TEST_CASE("no scale of cooperation falls for another feature", "[cooperation]") {
  CHECK(properties::seen_of_monotone<kinne_areas>(vocabulary(), 400).size() > 40);
  CHECK(properties::seen_of_monotone<defence_cooperation>(vocabulary(), 400).size() == 3);
  CHECK(properties::seen_of_monotone<reification>(vocabulary(), 400).size() == 5);
  CHECK(properties::seen_of_monotone<reification_by_highest>(vocabulary(), 400).size() == 5);
  CHECK(properties::seen_of_monotone<bilateral_instruments>(vocabulary(), 400).size() > 30);
  CHECK(properties::seen_of_monotone<convening>(vocabulary(), 400).size() > 7);
  CHECK(properties::seen_of_monotone<nato_partnership>(vocabulary(), 400).size() == 4);
  // By the highest a tie is never lower than without gaps.
  std::mt19937 random{7};
  for (int round = 0; round != 300; ++round) {
    row_list<feature> some;
    for (const feature& f : vocabulary())
      if (random() % 4 == 0) some.push_back(f);
    REQUIRE(*reification_by_highest::judge(some) >= *reification::judge(some));
  }
}
