// SPDX-FileCopyrightText: 2026 The entente authors
// SPDX-License-Identifier: BSL-1.0
//
// Places, areas and incidents against the research tables, row by row and in both directions. The
// tables are written here from the records and compared as text. Skipped where ENTENTE_DATA_DIR is
// not set.
#include "support/tables.hpp"
#include <entente/data/areas.hpp>
#include <entente/data/incidents.hpp>
#include <entente/data/places.hpp>
#include <entente/data/traits.hpp>
#include <entente/data/treaties.hpp>
#include <entente/entente.hpp>

#include <algorithm>
#include <map>
#include <set>
#include <string>
#include <vector>

using namespace entente;
using namespace tables;

namespace {

/// The code of the tables that is longer than codes can be.
std::string area_name(const term_code& area) {
  const std::string code = to_string(area);
  return code == "pacific_under_administrative_control"
             ? "pacific_area_under_administrative_control"
             : code;
}
std::string ends_of(const spell& s) {
  const auto open = [](partial_date d) {
    return d == partial_date::dawn() || d.is_never() ? std::string{} : to_string(d);
  };
  return open(s.from) + " to " + open(s.until);
}
template <class Range, class Words>
std::string joined(const Range& some, const char* by, const Words& words) {
  std::string out;
  for (const auto& one : some) out += (out.empty() ? "" : by) + words(one);
  return out;
}
const auto code_word = [](const auto& code) { return to_string(code); };

std::string cell(std::initializer_list<std::string> parts) {
  std::string out;
  for (const std::string& p : parts) out += p + "|";
  return out;
}

std::vector<std::string> split(const std::string& words, char at) {
  std::vector<std::string> found;
  std::string one;
  for (const char c : words + at) {
    if (c != at)
      one += c;
    else if (!one.empty())
      found.push_back(std::exchange(one, {}));
  }
  return found;
}
std::multiset<std::string> sorted(const std::string& words, char at) {
  const auto parts = split(words, at);
  return {parts.begin(), parts.end()};
}

}  // namespace

TEST_CASE("places: every row of the table, and no other", "[data][tables]") {
  NEEDS_TABLES();
  account_for("places", {"place_code", "name", "kind", "sovereign", "administered_by", "from",
                         "until", "region", "areas", "note", "source", "confidence"});
  std::multiset<std::string> typed, table;
  for (const place_record& p : data::places()) {
    const char* by = p.held == sovereignty::composite ? "+" : ";";
    typed.insert(cell(
        {to_string(p.code), to_string(p.name), to_string(p.kind),
         p.held == sovereignty::none ? "none" : joined(p.sovereigns, by, code_word),
         p.administered_by.empty() ? "none" : joined(p.administered_by, by, code_word),
         ends_of(p.during), to_string(p.region),
         joined(p.areas, ";",
                [](const place_in_area& in) {
                  return area_name(in.area) + (in.forces_only ? ":forces" : "");
                }),
         to_string(p.note), to_string(p.cites.source), std::string{name_of(p.cites.standing)}}));
  }
  for (const auto& row : csv::table("places"))
    table.insert(
        cell({row["place_code"], csv::in_ascii(row["name"]), row["kind"], row["sovereign"],
              row["administered_by"], row["from"] + " to " + row["until"], row["region"],
              row["areas"], csv::in_ascii(row["note"]), row["source"], row["confidence"]}));
  CHECK(table.size() > 100);
  CHECK(typed == table);
}

TEST_CASE("areas: every row of the table, and no other; articles name areas that are here",
          "[data][tables]") {
  NEEDS_TABLES();
  account_for("areas", {"area_code", "treaty_id", "article", "definition", "test",
                        "includes_forces_and_vessels", "from", "until", "source", "confidence"});
  std::multiset<std::string> typed, table;
  std::set<std::string> codes;
  for (const area_record& a : data::areas()) {
    codes.insert(to_string(a.area));
    typed.insert(cell(
        {area_name(a.area), to_string(a.agreement), to_string(a.article), to_string(a.says),
         a.rule == area_rule::administered_by ? "administered_by_" + to_string(a.administrator)
                                              : std::string{name_of(a.rule)},
         ends_of(a.during), to_string(a.cites.source), std::string{name_of(a.cites.standing)}}));
  }
  for (const auto& row : csv::table("areas"))
    table.insert(
        cell({row["area_code"], row["treaty_id"], csv::in_ascii(row["article"]),
              csv::in_ascii(row["definition"]), row["test"], row["from"] + " to " + row["until"],
              csv::in_ascii(row["source"]), row["confidence"]}));
  CHECK(table.size() > 15);
  CHECK(typed == table);
  // Whether forces and vessels are covered is decided place by place: the column has it wherever a
  // place lies in an area for its forces alone.
  std::map<std::string, bool> of_forces;
  for (const auto& row : csv::table("areas"))
    of_forces[row["area_code"]] = row["includes_forces_and_vessels"] == "1";
  std::size_t for_forces = 0;
  for (const place_record& p : data::places())
    for (const place_in_area& in : p.areas) {
      if (!in.forces_only) continue;
      ++for_forces;
      CAPTURE(to_string(p.code), area_name(in.area));
      CHECK(of_forces.at(area_name(in.area)));
    }
  CHECK(for_forces > 0);

  const world w{data::catalogue::treaties};
  for (const agreement_record& a : w.all_facts().agreements)
    for (const article_record& article : a.articles)
      for (const term_code& area : article.areas) {
        CAPTURE(to_string(a.code), to_string(area));
        CHECK(codes.count(to_string(area)) == 1);
      }
}

TEST_CASE("incidents: every row of the table, and no other", "[data][tables]") {
  NEEDS_TABLES();
  account_for("incidents",
              {"event_id",
               "date",
               "evaluated_on",
               "attacker",
               "attacker_is_state",
               "target",
               "kind",
               "place_code",
               "provoked",
               "attribution",
               "request_by_victim",
               "invoked_article",
               "collective_determination",
               "already_fighting",
               "supporters_of_attacker",
               "adversary_count",
               "mobilizing",
               "other_facts",
               "source",
               "confidence"},
              {{"ongoing_conflict", "no article here names a conflict, so no record does"}});
  const row_list<incident> all = data::incidents();
  const auto rows = csv::table("incidents");
  REQUIRE(all.size() == rows.size());
  const std::map<std::string, incident_kind> kinds{
      {"armed_attack", incident_kind::armed},
      {"armed_attack_nonstate", incident_kind::nonstate_armed},
      {"cyber", incident_kind::cyber_attack},
      {"mobilization", incident_kind::mobilizes}};
  const auto yes_no = [](truth t) { return to_string(t); };
  std::size_t facts = 0;
  for (std::size_t i = 0; i != rows.size(); ++i) {
    const auto& row = rows[i];
    const incident& e = all[i];
    CAPTURE(row["event_id"], row["evaluated_on"]);
    CHECK(to_string(e.name) == row["event_id"] + " " + row["evaluated_on"]);
    CHECK(to_string(e.day) == row["date"]);
    CHECK(to_string(e.known()) == row["evaluated_on"]);
    CHECK(to_string(e.attacker) == row["attacker"]);
    CHECK(written(e.attacker_is_state) == row["attacker_is_state"]);
    CHECK(to_string(e.target) == row["target"]);
    CHECK(e.kind == kinds.at(row["kind"]));
    CHECK(e.conflict.empty());
    CHECK(to_string(e.place) == row["place_code"]);
    CHECK(yes_no(e.provoked) == row["provoked"]);
    check_source(e.cites, row);
    CHECK((e.attributed_to.empty() ? "unknown"
                                   : joined(e.attributed_to, ";", [](const attribution& a) {
                                       return to_string(a.actor) + ":" +
                                              std::string{name_of(a.degree)};
                                     })) == row["attribution"]);
    // The table has its own numbers for three articles.
    const std::map<std::string, std::string> renumbered{{"LONDON1839:I", "LONDON1839:guarantee"},
                                                        {"FRPOL1921:1 (1925)", "FRPOL1921:1"},
                                                        {"SYREGY1966:1-2", "SYREGY1966:1"}};
    CHECK(joined(e.invoked, ";", [&](const invocation& v) {
            const std::string called = to_string(v.agreement) + ":" + to_string(v.article);
            const auto other = renumbered.find(called);
            return other == renumbered.end() ? called : other->second;
          }) == row["invoked_article"]);
    CHECK(e.fighting.all);
    CHECK(joined(e.fighting.those, ";", [](const war_between& w) {
            return to_string(w.opened_by) + ":" + to_string(w.against);
          }) == row["already_fighting"]);
    const std::string supporters = joined(e.supporters.those, ";", code_word);
    CHECK((!e.supporters.all    ? "unknown"
           : supporters.empty() ? "none"
                                : supporters) == row["supporters_of_attacker"]);
    CHECK(joined(e.adversaries, ";", [](const adversary_count& a) {
            return to_string(a.party) + ":" + std::to_string(a.count);
          }) == row["adversary_count"]);
    CHECK(joined(e.mobilizing.those, ";", code_word) == row["mobilizing"]);

    // What is stated, in the words of the table.
    std::map<std::string, std::string> said;
    const auto said_of = [&](const char* word) {
      std::string alone, listed;
      for (const stated_fact& f : e.stated) {
        if (f.what.view() != word) continue;
        (f.of.empty() ? alone : listed) += (f.of.empty() || listed.empty() ? "" : ";") +
                                           (f.of.empty() ? "" : to_string(f.of) + ":") +
                                           yes_no(f.value);
      }
      return listed.empty() ? (alone.empty() ? "unknown" : alone) : listed;
    };
    CHECK(said_of("request_by_victim") == row["request_by_victim"]);
    CHECK(said_of("collective_determination") == row["collective_determination"]);
    std::multiset<std::string> stated;
    for (const stated_fact& f : e.stated) {
      const std::string what = to_string(f.what), of = to_string(f.of), value = yes_no(f.value);
      if (what == "request_by_victim" || what == "collective_determination") continue;
      if (what == "war_over_special_interests")
        stated.insert("war_over_special_interests_of:" + of + "=" + value);
      else if (what == "great_power")
        stated.insert("target_great_power=" + value);
      else if (what == "already_belligerent")
        stated.insert("belligerent_on_1940-09-27:" + of + "=" + value);
      else if (what == "guaranteed_neutrality_violated")
        stated.insert("guaranteed_neutrality_of_target=" + value);
      else if (what == "threatened")
        stated.insert(of + "_threatened=" + value);
      else
        stated.insert(what + (of.empty() ? "" : ":" + of) + "=" + value);
    }
    for (const waiver& one : e.waived)
      stated.insert("waiver:" + to_string(one.by) + "_for_" + to_string(one.of) + "=yes");
    for (const party_code& p : e.supporters_of_target.those)
      stated.insert(to_string(p) + "_supports:" + to_string(e.target) + "=yes");
    const std::multiset<std::string> of_table = sorted(row["other_facts"], ';');
    for (const std::string& one : stated) {
      CAPTURE(one);
      CHECK(std::any_of(of_table.begin(), of_table.end(), [&](const std::string& other) {
        return other == one || other.compare(0, one.size() + 1, one + " ") == 0;
      }));
    }
    facts += stated.size();
    // What conditions need, by the conventions of the tables, is stated; the rest is background.
    static const std::set<std::string> needed{"directed_from_abroad",
                                              "opinion_of_any_party",
                                              "majority_to_convene",
                                              "armed_attack_threshold",
                                              "attacker_communist",
                                              "aggression",
                                              "guaranteed_neutrality_of_target",
                                              "waiver",
                                              "fact_endangering_peace"};
    std::size_t wanted = 0, found = 0;
    for (const std::string& one : of_table) {
      const std::string key = one.substr(0, one.find_first_of(":="));
      if (needed.count(key) == 0) continue;
      ++wanted;
      for (const std::string& s : stated) found += s.substr(0, s.find_first_of(":=")) == key;
    }
    CHECK(found == wanted);
    CHECK((e.object == incident_object::forces) ==
          (row["other_facts"].find("object=") != std::string::npos));
  }
  CHECK(facts > 25);
}

TEST_CASE("traits: great powers are those of the list, with its last day in turned round",
          "[data]") {
  const background scene{{}, {}, data::traits()};
  const auto is_great = [&](const party_code& party, date day) {
    truth of_others, found;
    bool named = false;
    for (const trait_record& t : scene.traits) {
      if (t.trait.view() != "great_power" || !t.during.contains(day).is_yes()) continue;
      if (t.party.empty()) of_others = t.value;
      if (t.party == party) {
        found = t.value;
        named = true;
      }
    }
    return named ? found : of_others;
  };
  CHECK(is_great("AUH", "1918-11-03").is_yes());
  CHECK(is_great("AUH", "1918-11-04").is_no());
  CHECK(is_great("SUN", "1941-06-22").is_yes());
  CHECK(is_great("SRB", "1914-07-28").is_no());
  CHECK(is_great("JPN", "1895-03-31").is_no());
  CHECK(is_great("USA", "2016-12-31").is_yes());
  CHECK(is_great("USA", "2017-01-01").is_unknown());  // the list has ended
}
