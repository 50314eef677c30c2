// SPDX-FileCopyrightText: 2026 The entente authors
// SPDX-License-Identifier: BSL-1.0
#include "support/small_world.hpp"
#include "world/made_world.hpp"
#include <entente/adapters/nlohmann_json.hpp>
#include <entente/data.hpp>
#include <entente/entente.hpp>
#include <entente/io/render.hpp>
#include <entente/world/load.hpp>
#include <entente/world/save.hpp>

#include <catch2/catch_test_macros.hpp>

#include <string>
#include <vector>

using namespace entente;
using nlohmann::json;

namespace {

template <class T>
bool comes_back(const T& value) {
  const json written = value;
  return json::parse(written.dump()).get<T>() == value && json(written.get<T>()) == written;
}
template <class T>
errc refused(const json& value) {
  try {
    static_cast<void>(value.get<T>());
  } catch (const rule_broken& e) {
    return e.rule();
  }
  return errc{};
}
/// Everything that is wrong, a line each: its rule, its words and its place.
std::string wrong(const json& value) {
  const auto read = read_json<facts>(value);
  if (read) return "nothing";
  std::string out;
  for (const auto& d : read.error())
    out +=
        std::string{name_of(d.rule)} + ": " + to_string(d.what) + " in " + to_string(d.in) + "\n";
  return out;
}

}  // namespace

TEST_CASE("values are written as words and read back", "[adapters][json]") {
  CHECK(json("2000-02-29"_day) == "2000-02-29");
  CHECK(json(partial_date{"2000-02"}) == "2000-02");
  CHECK(json(truth::unknown) == "unknown");
  CHECK(json(party_code{"ALB"}) == "ALB");
  CHECK(json(duty::nonaggression) == "nonaggression");
  CHECK(json(party_id{7}) == 7);
  CHECK(json(party_id{}).is_null());
  CHECK(json(errc::code_is_known) == "code_is_known");
  CHECK(json(flag_set<duty>{duty::consultation, duty::defence}) ==
        json::array({"defence", "consultation"}));
  CHECK(json(list<party_code>{"ALB", "ESK"}) == json::array({"ALB", "ESK"}));
  CHECK(json(period{"2000-01-01"_day, "2001-01-01"_day}) ==
        json{{"from", "2000-01-01"}, {"until", "2001-01-01"}});
  CHECK(json(diagnostic{errc::code_is_known, "X", "party Y", {"f", 1, 2}}) ==
        json::parse(R"({"rule": "code_is_known", "message": "a code names something in the world",
                        "what": "X", "in": "party Y",
                        "at": {"file": "f", "line": 1, "column": 2}})"));

  for (const date d : {"2000-02-29"_day, date::dawn(), date::never()}) CHECK(comes_back(d));
  partial_date between;
  between.earliest_ = "1960-01-19"_day;
  for (const partial_date d :
       {partial_date{"2000"}, partial_date{"2000-02"}, partial_date{"2000-02-29"}, partial_date{},
        partial_date::dawn(), partial_date::never(), between})
    CHECK(comes_back(d));
  CHECK(comes_back(period{}));
  CHECK(comes_back(period{"2000-01-01"_day}));
  CHECK(comes_back(spell{"2000", "2001-05"}));
  for (const truth t : {truth::no, truth::unknown, truth::yes}) CHECK(comes_back(t));
  for (const auto& [kind, word] : words_of(ground{})) CHECK(comes_back(kind));
  CHECK(comes_back(flag_set<duty>{duty::offence, duty::neutrality}));
  CHECK(comes_back(text{"words \"quoted\"\n"}));
  CHECK(comes_back(party_id{7}));
  CHECK(comes_back(party_id{}));
  CHECK(comes_back(list<term_code>{"a", "b"}));
  CHECK(comes_back(provenance{"Treaty text", confidence::verified, "ended"}));
}

TEST_CASE("records and facts come back whole", "[adapters][json]") {
  const world curated{data::catalogue::nato_japan};
  const json written = curated;
  CHECK(written["agreements"].size() == curated.all_facts().agreements.size());
  CHECK(written["steps"][0]["code"] == to_string(curated.all_facts().steps[0].code));
  const auto read = read_json<facts>(json::parse(written.dump()));
  REQUIRE(read);
  CHECK(*read == curated.all_facts());
  CHECK(save(*read) == save(curated));
  CHECK(comes_back(load(small::rows).value().all_facts()));
  CHECK(comes_back(made::facts_from(5, {24, 60, 30, 10})));
  CHECK(comes_back(facts{}));
  for (const auto& a : curated.all_facts().agreements) CHECK(comes_back(a));
  for (const auto& p : curated.all_facts().parties) CHECK(comes_back(p));
  for (const auto& c : curated.all_facts().constraints) CHECK(comes_back(c));
  // In the order of the fields, too.
  const nlohmann::ordered_json ordered = curated;
  CHECK(ordered["parties"][0].begin().key() == "code");
  CHECK(ordered.get<facts>() == curated.all_facts());
}

TEST_CASE("answers are the JSON that to_json writes", "[adapters][json]") {
  const world w = load(small::rows).value();
  const snapshot now = w.on("2000-01-01"_day);
  const auto same = [](const auto& found) { return json(found) == json::parse(to_json(found)); };
  CHECK(same(owes(now, duty::defence, "ALB", "ESK")));
  CHECK(same(members(now, "LEAGUE")));
  CHECK(same(roles(now, "ESK")));
  CHECK(same(tie(now, "ALB", "ESK")));
  CHECK(same(history(w, "ALB", "ESK")));
  CHECK(same(assess<nato_partnership>(features_of(now, "ALB", "ESK"))));
  CHECK(json(owes(now, duty::defence, "ALB", "ESK"))["answer"] == "yes");
}

TEST_CASE("get<T> throws the rule that a value breaks", "[adapters][json]") {
  CHECK(refused<date>("2000-02-30") == errc::day_is_in_the_calendar);
  CHECK(refused<date>(20000229) == errc::word_is_known);
  CHECK(refused<date>(nullptr) == errc::word_is_known);
  CHECK(refused<partial_date>("2000-2") == errc::text_is_a_date);
  CHECK(refused<partial_date>("2001-01-01/2000-01-01") == errc::end_is_after_beginning);
  CHECK(refused<partial_date>("2001-01-01/x") == errc::text_is_a_date);
  CHECK(refused<period>(json{{"from", "2001-01-01"}, {"until", "2000-01-01"}}) ==
        errc::end_is_after_beginning);
  CHECK(refused<party_code>("no blanks") == errc::code_is_well_formed);
  CHECK(refused<truth>("maybe") == errc::word_is_known);
  CHECK(refused<truth>(true) == errc::word_is_known);
  CHECK(refused<duty>("love") == errc::word_is_known);
  CHECK(refused<party_id>(-1) == errc::word_is_known);
  CHECK(refused<party_id>(4294967296) == errc::word_is_known);
  CHECK(refused<agreement_record>(json::array()) == errc::word_is_known);
  CHECK(refused<agreement_record>(json{{"sgined_on", "1960"}}) == errc::field_is_known);
  CHECK(refused<date>("2000-02-29") == errc{});
}

TEST_CASE("read_json says everything that is wrong, and where", "[adapters][json]") {
  CHECK(wrong(json::object()) == "nothing");
  CHECK(wrong(json::array()) == "word_is_known: array in \n");
  CHECK(wrong(json::parse(R"({"treaties": []})")) == "field_is_known: treaties in \n");
  CHECK(wrong(json::parse(R"({"agreements": {}})")) == "word_is_known: object in agreements\n");
  CHECK(wrong(json::parse(R"({"coverage": {"from": "2000"}})")) ==
        "text_is_a_date: 2000 in coverage.from\n");
  CHECK(wrong(json::parse(R"({"parties": [{"code": "A"}, {"code": "B", "kind": "club"}],
                  "agreements": [{"signed_on": "1960-13", "articles": [{"pledges": ["love"]}],
                                  "parties": [{"party": "A", "from": 1960}]}]})")) ==
        "word_is_known: club in parties[1].kind\n"
        "day_is_in_the_calendar: 1960-13 in agreements[0].signed_on\n"
        "word_is_known: number in agreements[0].parties[0].from\n"
        "word_is_known: love in agreements[0].articles[0].pledges[0]\n");
}

TEST_CASE("hostile JSON is refused with its place, whatever it is", "[adapters][json]") {
  // Values of every kind in every place of real facts: each is read or refused, nothing else.
  const std::string deep = std::string(100, '[') + std::string(100, ']');
  const std::vector<json> hostile{nullptr,
                                  true,
                                  -1,
                                  1e300,
                                  18446744073709551615U,
                                  "",
                                  std::string(100000, 'x'),
                                  "\xff\xfe",
                                  std::string("a\0b", 3),
                                  json::array(),
                                  json::object(),
                                  json::parse(deep),
                                  json{{"from", nullptr}},
                                  json::binary({1, 2}),
                                  json(json::value_t::discarded)};
  const json good = load(small::rows).value();
  REQUIRE(wrong(good) == "nothing");
  const json flat = good.flatten();
  std::size_t refused_ones = 0, read_ones = 0;
  for (const auto& [place, was] : flat.items())
    for (const json& bad : hostile) {
      json spoiled = good;
      spoiled[json::json_pointer{place}] = bad;
      const auto read = read_json<facts>(spoiled);
      if (read) {
        ++read_ones;
        continue;
      }
      ++refused_ones;
      REQUIRE(read.error().size() == 1);
      REQUIRE(!read.error()[0].in.empty());
    }
  CHECK(refused_ones > 8 * flat.size());
  CHECK(read_ones > 0);  // the empty text, names of any bytes
  for (const json& bad : hostile)
    if (!bad.is_object()) CHECK(wrong(bad).starts_with("word_is_known: "));
  // Parsed where it stands: that library copies and compares such depths on the stack.
  const std::string deeper = std::string(100000, '[') + std::string(100000, ']');
  CHECK(wrong(json::parse("{\"parties\": [" + deeper + "]}")) ==
        "word_is_known: array in parties[0]\n");
}

TEST_CASE("a text that is no UTF-8 is kept, and that library refuses to write it",
          "[adapters][json]") {
  const json spoiled{{"parties", json::array({json{{"code", "A"}, {"name", "\xff"}}})}};
  const auto read = read_json<facts>(spoiled);
  REQUIRE(read);
  CHECK(read->parties[0].name.view() == "\xff");
  CHECK_THROWS_AS(json(*read).dump(), json::type_error);
}

TEST_CASE("what is read replaces, and a failure changes nothing", "[adapters][json]") {
  facts kept = load(small::rows).value().all_facts();
  const facts before = kept;
  json spoiled = kept;
  spoiled["parties"].erase(0);
  spoiled["agreements"][0]["signed_on"] = "soon";
  CHECK_THROWS_AS(spoiled.get_to(kept), rule_broken);
  CHECK(kept == before);
  json::object().get_to(kept);
  CHECK(kept == facts{});
  flag_set<duty> some{duty::defence};
  json::array({"offence"}).get_to(some);
  CHECK(some == flag_set<duty>{duty::offence});
}

// Types of somebody else are left to them, though they convert to ours or hold them.
namespace {
struct converts {
  operator date() const { return date{}; }
  operator answer() const;
};
struct derives : party_record {};
enum class color { red };
static_assert(detail::json_writable<date> && detail::json_readable<party_record>);
static_assert(detail::json_writable<world> && !detail::json_readable<world>);
static_assert(!detail::json_writable<converts> && !detail::json_writable<derives>);
static_assert(!detail::json_writable<color> && !detail::json_writable<std::vector<date>>);
static_assert(!detail::json_writable<json> && !detail::json_writable<std::string>);
static_assert(!printable<converts> && !printable<derives> && !printable<color>);
static_assert(!printable<std::string> && !printable<std::vector<date>> && !printable<json>);
}  // namespace
