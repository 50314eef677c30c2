// SPDX-FileCopyrightText: 2026 The entente authors
// SPDX-License-Identifier: BSL-1.0
#include "support/json.hpp"
#include "support/picture.hpp"
#include "support/small_world.hpp"
#include <entente/io/network_svg.hpp>
#include <entente/world/load.hpp>
#if __has_include(<entente/data.hpp>)
#include <entente/data.hpp>
#endif

#include <catch2/catch_test_macros.hpp>

#include <cmath>
#include <numbers>
#include <set>
#include <sstream>
#include <string>
#include <tuple>
#include <utility>
#include <vector>

using namespace entente;

namespace {

using pair_of = std::tuple<std::string, std::string, std::string, std::string>;

std::multiset<std::string> told(const duty_network& of) {
  std::multiset<std::string> all;
  for (const auto& e : of.edges)
    all.insert(to_string(of.nodes[e.bearer].code) + " " + to_string(of.nodes[e.beneficiary].code) +
               " " + std::string{name_of(e.owes)} + " " + name_of(e.holds) + " " +
               to_string(e.agreement) + " " + to_string(e.article));
  return all;
}
xml::element drawn(const duty_network& of, const network_options& how = {}) {
  auto read = xml::parse(to_svg(of, how));
  REQUIRE(read);
  return *read;
}

/// Bearer, beneficiary, duty and certainty of everything that a picture shows, between two or at
/// the box of an agreement.
std::set<pair_of> shown(const xml::element& svg) {
  std::set<pair_of> all;
  for (const auto* e : svg.with("data-bearer")) {
    const bool is_new = all.emplace(e->attribute("data-bearer"), e->attribute("data-beneficiary"),
                                    e->attribute("data-duty"), e->attribute("data-certainty"))
                            .second;
    CHECK(is_new);
  }
  const auto spokes = svg.with("data-bears");
  for (const auto* a : spokes)
    for (const auto* b : spokes) {
      if (a == b || a->attribute("data-agreement") != b->attribute("data-agreement") ||
          a->attribute("data-duty") != b->attribute("data-duty"))
        continue;
      const std::string bears = a->attribute("data-bears"), owed = b->attribute("data-owed");
      if (bears == "no" || owed == "no") continue;
      all.emplace(a->attribute("data-party"), b->attribute("data-party"), a->attribute("data-duty"),
                  bears == "yes" && owed == "yes" ? "certain" : "possible");
    }
  return all;
}
/// The same from the answers of the library.
std::set<pair_of> owed(const snapshot& now) {
  std::set<pair_of> all;
  for (const auto& [kind, word] : words_of(duty{}))
    for (const auto& d : dyads(now, kind))
      all.emplace(now.record(d.bearer).code.view(), now.record(d.beneficiary).code.view(),
                  name_of(kind), d.holds.is_yes() ? "certain" : "possible");
  return all;
}

/// How many marks and nodes lie under the box of an agreement, or on it.
std::size_t hidden(const xml::element& svg) {
  std::size_t found = 0;
  svg.each([&](const xml::element& box) {
    if (box.name != "rect" || box.attribute("class") != "open") return;
    picture::rectangle at;
    for (const char* of : {"x", "y", "width", "height"}) at.push_back(std::stod(box.attribute(of)));
    svg.each([&](const xml::element& e) { found += picture::lies_on(e, at); });
  });
  return found;
}

/// @p n parties, of which all are bound by one treaty, neighbours by two more, and one only
/// perhaps.
world crowd(int n) {
  facts all;
  const auto code = [](int i) { return party_code::parse("P" + std::to_string(i)).value(); };
  agreement_record pact;
  pact.code = "PACT";
  pact.in_force = "2000-01-01";
  article_record mutual;
  mutual.number = "5";
  mutual.pledges = {duty::defence, duty::consultation};
  pact.articles = {mutual};
  std::vector<party_spell> members;
  for (int i = 0; i != n; ++i) {
    party_record p;
    p.code = code(i);
    p.name = text{"Party of the number " + std::to_string(i)};
    all.parties.push_back(p);
    members.push_back({p.code, {}});
  }
  members.back().during.from = "2010";
  pact.parties = members;
  all.agreements.push_back(pact);
  for (int i = 0; i + 1 < n; i += 2) {
    agreement_record a;
    a.code = agreement_code::parse("A" + std::to_string(i)).value();
    a.in_force = "2000-01-01";
    a.parties = {{code(i), {}}, {code(i + 1), {}}};
    article_record one;
    one.number = "1";
    one.pledges = {duty::nonaggression};
    one.bearers = {code(i)};
    a.articles = {one};
    all.agreements.push_back(a);
  }
  return world::build(all).value();
}

}  // namespace

TEST_CASE("network: every party, and every duty with its agreement", "[io]") {
  const world w{small::everything};
  const duty_network found = network_of(w.on("1990-04-10"_day));
  CHECK(found.nodes.size() == 7);
  CHECK(found.nodes[6].kind == party_kind::alliance);
  CHECK(found.complete);
  CHECK(told(found) ==
        std::multiset<std::string>{"ALB BRE defence yes PACT 1", "ALB DOR defence yes PACT 1",
                                   "BRE ALB defence yes PACT 1", "BRE DOR defence yes PACT 1",
                                   "DOR ALB defence yes PACT 1", "DOR BRE defence yes PACT 1",
                                   "ALB ESK defence unknown GUARD I",
                                   "BRE ESK neutrality unknown SHELVED 1",
                                   "ESK BRE neutrality unknown SHELVED 1"});
  const duty_network fewer = without_isolates(found);
  CHECK(told(fewer) == told(found));
  REQUIRE(fewer.nodes.size() == 4);
  CHECK(fewer.nodes[3].code == party_code{"ESK"});
  // Under another reading, and on a day that no fact covers.
  CHECK(network_of(w.on("1995-01-01"_day, "text")).edges.size() ==
        network_of(w.on("1995-01-01"_day)).edges.size() + 1);
  CHECK_FALSE(network_of(w.on("1900-01-01"_day)).complete);
  CHECK(network_of(w.on("1900-01-01"_day)).edges.empty());
}

TEST_CASE("network: edges are those of the answers, on any day", "[io]") {
  const world w{small::everything};
  for (date day = "1949-01-01"_day; day < "2012-01-01"_day; day = day + 50) {
    const snapshot now = w.on(day);
    const duty_network found = network_of(now);
    std::set<pair_of> pairs;
    for (const auto& e : found.edges) {
      const std::string from = to_string(found.nodes[e.bearer].code),
                        to = to_string(found.nodes[e.beneficiary].code), kind{name_of(e.owes)};
      if (e.holds.is_yes()) pairs.erase({from, to, kind, "possible"});
      if (e.holds.is_yes() || pairs.count({from, to, kind, "certain"}) == 0)
        pairs.emplace(from, to, kind, e.holds.is_yes() ? "certain" : "possible");
    }
    CHECK(pairs == owed(now));
    CHECK(shown(drawn(found)) == owed(now));
  }
}

TEST_CASE("network: several duties of one pair stay several", "[io]") {
  const duty_network found = network_of(crowd(2).on("2005-01-01"_day));
  CHECK(told(found) == std::multiset<std::string>{"P0 P1 nonaggression yes A0 1"});
  const duty_network later = network_of(crowd(2).on("2011-01-01"_day));
  CHECK(later.edges.size() == 5);
  CHECK(network_of(crowd(2).on("2010-06-01"_day)).edges[0].holds.is_unknown());
}

TEST_CASE("network: JSON Lines are an object a line", "[io]") {
  duty_network of = network_of(world{small::everything}.on("1990-04-10"_day));
  of.nodes[0].name = text{std::string_view{"\"A\"\\ \n\x01 \xff \xe6\x97\xa5"}};
  std::istringstream lines{to_json_lines(of)};
  std::string line;
  std::size_t nodes = 0, edges = 0;
  std::getline(lines, line);
  CHECK(line == "{\"type\": \"network\", \"day\": \"1990-04-10\", \"complete\": true}");
  while (std::getline(lines, line)) {
    const auto read = json::read(line);
    REQUIRE(read);
    const auto& type = read->fields.at("type").words;
    nodes += type == "node";
    edges += type == "edge";
    if (type == "node" && nodes == 1)
      CHECK(read->fields.at("name").words == "\"A\"\\ \n\x01 \xef\xbf\xbd \xe6\x97\xa5");
    if (type == "edge" && edges == 1) {
      CHECK(read->fields.at("bearer").words == "ALB");
      CHECK(read->fields.at("article").words == "1");
    }
  }
  CHECK(nodes == of.nodes.size());
  CHECK(edges == of.edges.size());
}

TEST_CASE("network: GraphML and DOT are well-formed whatever the names", "[io]") {
  duty_network of = network_of(world{small::everything}.on("1990-04-10"_day));
  of.nodes[0].name = text{std::string_view{"]]></data>\"&<\\\n\x01\xff"}};
  const auto read = xml::parse(to_graphml(of));
  REQUIRE(read);
  std::size_t nodes = 0, edges = 0, keys = 0;
  std::string name;
  std::set<std::string> known, used;
  read->each([&](const xml::element& e) {
    nodes += e.name == "node";
    edges += e.name == "edge";
    keys += e.name == "key";
    if (e.name == "key") known.insert(e.attribute("id"));
    if (e.name == "data") used.insert(e.attribute("key"));
    if (e.name == "node" && nodes == 1) name = e.children.at(0).words;
  });
  CHECK(nodes == of.nodes.size());
  CHECK(edges == of.edges.size());
  CHECK(keys == 8);
  CHECK(known == used);
  CHECK(name == "]]></data>\"&<\\\n\xef\xbf\xbd\xef\xbf\xbd");
  CHECK(detail::quoted_dot("a\"b\\") == "\"a\\\"b\\\\\"");
  CHECK(detail::quoted_dot(std::string_view{"\0\xff", 2}) == "\"\xef\xbf\xbd\xef\xbf\xbd\"");
  CHECK(detail::label_dot("&lt;") == "\"&amp;lt;\"");
}

TEST_CASE("network: parties stand on a circle in their order", "[io]") {
  const xml::element svg = drawn(network_of(crowd(4).on("2011-01-01"_day)));
  // By hand: a radius of (1000 - 2 * 270) / 2 = 230, its middle at 500, 76 + 230; the first of four
  // an eighth of a turn clockwise from the top.
  const auto nodes = svg.with("data-node");
  REQUIRE(nodes.size() == 4);
  const double side = 230 / std::numbers::sqrt2;
  const double x[]{500 + side, 500 + side, 500 - side, 500 - side};
  const double y[]{306 - side, 306 + side, 306 + side, 306 - side};
  for (std::size_t i = 0; i != 4; ++i) {
    CHECK(nodes[i]->attribute("data-node") == "P" + std::to_string(i));
    for (const auto& c : nodes[i]->children)
      if (c.name == "circle") {
        CHECK(std::abs(std::stod(c.attribute("cx")) - x[i]) < .01);
        CHECK(std::abs(std::stod(c.attribute("cy")) - y[i]) < .01);
      }
  }
}

TEST_CASE("network: the picture shows every duty once, and says who owes", "[io]") {
  for (const int n : {2, 3, 5, 12, 60})
    for (const date day : {"2005-01-01"_day, "2010-06-01"_day, "2011-01-01"_day}) {
      const world w = crowd(n);
      const xml::element svg = drawn(network_of(w.on(day)));
      CHECK(shown(svg) == owed(w.on(day)));
      CHECK(picture::wrong_labels(svg).empty());
      CHECK(svg.with("data-node").size() == static_cast<std::size_t>(n));
    }
  // A mark stands nearer to whom it is owed; what is only possible is dashed, with an open mark.
  const xml::element svg = drawn(network_of(world{small::everything}.on("1990-04-10"_day)));
  std::size_t seen = 0;
  for (const auto* e : svg.with("data-bearer")) {
    const bool certain = e->attribute("data-certainty") == "certain";
    const auto at = picture::middle(e->children.back());
    const auto spot = [&](const std::string& party) {
      for (const auto* node : svg.with("data-node"))
        if (node->attribute("data-node") == party) return picture::middle(node->children.back());
      return std::vector<double>{0, 0};
    };
    const auto from = spot(e->attribute("data-bearer")),
               to = spot(e->attribute("data-beneficiary"));
    CHECK(std::hypot(at[0] - to[0], at[1] - to[1]) < std::hypot(at[0] - from[0], at[1] - from[1]));
    CHECK(e->children.back().attribute("class").find(certain ? "solid" : "open") == 0);
    for (const auto& c : e->children)
      if (c.attribute("class").find("tie") == 0) {
        ++seen;
        CHECK((c.attribute("class").find("maybe") == std::string::npos) == certain);
      }
  }
  CHECK(seen == 5);  // three mutual duties and a mutual possible one share their lines
}

TEST_CASE("network: renamed parties, hostile names, nobody, a day without facts", "[io]") {
  duty_network of = network_of(world{small::everything}.on("1990-04-10"_day));
  const std::string before = to_svg(of);
  of.nodes[0].name = text{std::string_view{"<Albion> & \"co\" \xff"}};
  const std::string after = to_svg(of);
  CHECK(before.find("Alba") != std::string::npos);
  CHECK(after.find("Alba") == std::string::npos);
  CHECK(after.find("&lt;Albion&gt; &amp; &quot;co&quot; \xef\xbf\xbd") != std::string::npos);
  CHECK(xml::parse(after));
  CHECK(drawn(of, {"A title", 1000}).child("title") == "A title");
  CHECK(picture::wrong_labels(drawn({})).empty());
  CHECK(to_svg(network_of(world{small::everything}.on("1900-01-01"_day)))
            .find("do not cover this day") != std::string::npos);
}

TEST_CASE("network: agreements of the same parties have boxes that do not overlap", "[io]") {
  facts all = crowd(9).all_facts();
  for (int i = 0; i != 12; ++i) {
    agreement_record again = all.agreements[0];
    again.code = agreement_code::parse("A-LONG-CODE-OF-AN-AGREEMENT-" + std::to_string(i)).value();
    all.agreements.push_back(again);
  }
  const world w = world::build(all).value();
  const xml::element svg = drawn(network_of(w.on("2011-01-01"_day)));
  std::set<std::string> boxes;
  for (const auto* e : svg.with("data-bears")) boxes.insert(e->attribute("data-agreement"));
  CHECK(boxes.size() == 13);
  CHECK(picture::wrong_labels(svg) == "");
  CHECK(hidden(svg) == 0);
  CHECK(picture::leaks(svg) == "");
}

TEST_CASE("network: no box lies on the marks of neighbours who alone are bound, nor on names",
          "[io]") {
  // Six of many who stand beside each other have a pact: its middle lies on the circle.
  for (const int n : {12, 70, 140})
    for (const int first : {0, n / 4, n / 2, n - 6}) {
      facts all = crowd(n).all_facts();
      agreement_record some = all.agreements[0];
      some.code = "A-PACT-OF-A-FEW";
      std::vector<party_spell> few;
      for (int i = first; i != first + 6; ++i)
        few.push_back({party_code::parse("P" + std::to_string(i)).value(), {}});
      some.parties = few;
      all.agreements = {some};
      const xml::element svg = drawn(network_of(world::build(all).value().on("2011-01-01"_day)));
      CHECK(svg.with("data-bears").size() == 12);
      CHECK(picture::wrong_labels(svg) == "");
      CHECK(hidden(svg) == 0);
    }
}

#if __has_include(<entente/data.hpp>)
TEST_CASE("network: of everything, no mark lies on a label and no box on a mark", "[io]") {
  const world w{data::catalogue::everything};
  for (const date day : {"1955-06-01"_day, "1985-01-01"_day, "2023-02-15"_day})
    for (const duty_network& of :
         {network_of(w.on(day)), without_isolates(network_of(w.on(day)))}) {
      const xml::element svg = drawn(of);
      CHECK(picture::wrong_labels(svg) == "");
      CHECK(hidden(svg) == 0);
    }
}
#endif

TEST_CASE("network: an agreement whose articles do not bind all alike is drawn pair by pair",
          "[io]") {
  // The first owes the others, and each of them owes it: not everybody owes everybody.
  facts all;
  agreement_record a;
  a.code = "STAR";
  a.in_force = "2000-01-01";
  std::vector<party_spell> parties;
  for (const char* code : {"A", "B", "C", "D", "E", "F"}) {
    party_record p;
    p.code = party_code::parse(code).value();
    all.parties.push_back(p);
    parties.push_back({p.code, {}});
  }
  a.parties = parties;
  article_record out, back;
  out.number = "1";
  out.pledges = back.pledges = {duty::defence};
  out.bearers = {"A"};
  back.number = "2";
  back.beneficiaries = {"A"};
  a.articles = {out, back};
  all.agreements = {a};
  const world w = world::build(all).value();
  const xml::element svg = drawn(network_of(w.on("2001-01-01"_day)));
  CHECK(svg.with("data-bears").empty());
  CHECK(shown(svg) == owed(w.on("2001-01-01"_day)));
  CHECK(owed(w.on("2001-01-01"_day)).size() == 10);
}
