// SPDX-FileCopyrightText: 2026 The entente authors
// SPDX-License-Identifier: BSL-1.0
//
// Who owed whom what on days that history books tell of, by the typed treaties. They need no
// tables.
#include <entente/data/treaties.hpp>
#include <entente/entente.hpp>

#include <catch2/catch_test_macros.hpp>

#include <algorithm>
#include <string>
#include <vector>

using namespace entente;
using namespace entente::data;

namespace {

const world& all() {
  static const world w{catalogue::treaties};
  return w;
}

using words = std::vector<std::string>;

words codes(const party_list& found) {
  words made;
  for (const auto& f : found) made.emplace_back(f.code.view());
  std::sort(made.begin(), made.end());
  return made;
}

/// The treaties and articles by which a duty is owed: "DUAL1879 1".
words grounds(date day, duty kind, party_ref bearer, party_ref beneficiary) {
  words made;
  const answer found = owes(all().on(day), kind, bearer, beneficiary);
  for (const auto& why : found.reasons())
    if (why.on == ground::article && !why.says.is_no())
      made.push_back(std::string{why.instrument.view()} + " " + std::string{why.article.view()});
  std::sort(made.begin(), made.end());
  return made;
}

truth owed(date day, duty kind, party_ref bearer, party_ref beneficiary) {
  return owes(all().on(day), kind, bearer, beneficiary).value();
}

}  // namespace

TEST_CASE("28 July 1914: the two blocs, and who is in neither", "[data][oracle]") {
  const date day = "1914-07-28"_day;
  CHECK(grounds(day, duty::defence, germany, austria_hungary) ==
        words{"DUAL1879 1", "DUAL1879 2", "TRIPLE1912 III"});
  CHECK(grounds(day, duty::defence, austria_hungary, germany) ==
        words{"DUAL1879 1", "DUAL1879 2", "TRIPLE1912 III"});
  // Article II: Italy helps Germany against France, and not Austria-Hungary, which helps Italy.
  CHECK(grounds(day, duty::defence, italy, germany) == words{"TRIPLE1912 II", "TRIPLE1912 III"});
  CHECK(grounds(day, duty::defence, italy, austria_hungary) == words{"TRIPLE1912 III"});
  CHECK(grounds(day, duty::defence, austria_hungary, italy) ==
        words{"TRIPLE1912 II", "TRIPLE1912 III"});
  CHECK(grounds(day, duty::offence, germany, italy) == words{"TRIPLE1912 X"});
  CHECK(owed(day, duty::offence, italy, germany) == truth::no);
  CHECK(grounds(day, duty::defence, romania, austria_hungary) == words{"AUHROU1883 2"});
  CHECK(grounds(day, duty::consultation, italy, romania) == words{"AUHROU1883 3"});
  CHECK(owed(day, duty::defence, italy, romania) == truth::no);

  CHECK(grounds(day, duty::defence, france, russia) == words{"FR1892 1"});
  CHECK(grounds(day, duty::defence, russia, france) == words{"FR1892 1"});
  CHECK(grounds(day, duty::defence, japan, united_kingdom) == words{"AJ1911 II"});
  // The Entente of Britain and France is no treaty of alliance.
  CHECK(owed(day, duty::defence, united_kingdom, france) == truth::no);
  CHECK(owed(day, duty::defence, united_kingdom, russia) == truth::no);
  CHECK(codes(owed_by(all().on(day), duty::defence, united_kingdom)) == words{"BEL", "JPN", "PRT"});

  // Five powers guarantee Belgium, its attacker among them; the Netherlands do not.
  CHECK(codes(who_owes(all().on(day), duty::defence, belgium)) ==
        words{"AUT", "DEU", "FRA", "GBR", "RUS"});
  CHECK(owed(day, duty::nonaggression, germany, belgium) == truth::yes);
  CHECK(owed(day, duty::nonaggression, netherlands, belgium) == truth::yes);
  CHECK(codes(owed_by(all().on(day), duty::neutrality, belgium)) ==
        words{"AUT", "DEU", "FRA", "GBR", "NLD", "RUS"});
}

TEST_CASE("Bismarck's system: neutrality between those whom it kept apart", "[data][oracle]") {
  const date day = "1888-01-01"_day;
  CHECK(grounds(day, duty::neutrality, germany, russia) == words{"REINS1887 I"});
  CHECK(grounds(day, duty::neutrality, russia, germany) == words{"REINS1887 I"});
  CHECK(owed("1890-06-17"_day, duty::neutrality, germany, russia) == truth::yes);
  CHECK(owed("1890-06-18"_day, duty::neutrality, germany, russia) == truth::no);
  CHECK(owed(day, duty::defence, germany, russia) == truth::no);
  // Italy comes to the alliance with Romania in May 1888, to consult.
  CHECK(owed("1888-05-14"_day, duty::consultation, italy, romania) == truth::no);
  CHECK(owed("1888-05-15"_day, duty::consultation, italy, romania) == truth::yes);
  // The convention of France and Russia was signed in 1892 and accepted in 1894.
  CHECK(owed("1892-08-18"_day, duty::defence, russia, france) == truth::no);
  CHECK(owed("1894-01-03"_day, duty::defence, russia, france) == truth::no);
  CHECK(owed("1894-01-04"_day, duty::defence, russia, france) == truth::yes);
}

TEST_CASE("Italy and Romania leave the alliances that they then fight", "[data][oracle]") {
  CHECK(owed("1915-05-22"_day, duty::defence, italy, germany) == truth::yes);
  CHECK(owed("1915-05-23"_day, duty::defence, italy, germany) == truth::no);
  // What Germany owed Italy alone it owes nobody then.
  CHECK(owed_by(all().on("1915-05-22"_day), duty::offence, germany).size() == 1);
  CHECK(owed_by(all().on("1915-05-23"_day), duty::offence, germany).empty());
  CHECK(owed("1915-05-23"_day, duty::defence, germany, austria_hungary) == truth::yes);
  CHECK(owed("1916-08-26"_day, duty::defence, romania, austria_hungary) == truth::yes);
  CHECK(owed("1916-08-27"_day, duty::defence, romania, austria_hungary) == truth::no);
  CHECK(who_owes(all().on("1918-11-03"_day), duty::defence, austria_hungary).empty());
}

TEST_CASE("1 September 1939: Poland has allies, and the Soviet Union none", "[data][oracle]") {
  const date day = "1939-09-01"_day;
  CHECK(grounds(day, duty::defence, united_kingdom, poland) == words{"AP1939 1"});
  CHECK(grounds(day, duty::defence, france, poland) ==
        words{"FRPOL1921 1 (1925)", "FRPOL1921 3 (1921)"});
  CHECK(grounds(day, duty::defence, romania, poland) == words{"POLROU1931 1-2"});
  CHECK(codes(who_owes(all().on(day), duty::defence, poland)) == words{"FRA", "GBR", "ROU"});
  CHECK(grounds(day, duty::offence, italy, germany) == words{"STEEL1939 III"});
  CHECK(grounds(day, duty::defence, italy, germany) == words{"STEEL1939 III"});
  CHECK(owed("1939-08-24"_day, duty::defence, united_kingdom, poland) == truth::no);
  CHECK(owed("1939-08-25"_day, duty::defence, united_kingdom, poland) == truth::yes);
  CHECK(who_owes(all().on(day), duty::defence, soviet_union).empty());
  CHECK(owed(day, duty::defence, japan, germany) == truth::no);
}

TEST_CASE("1941: Japan between the Axis and the Soviet Union", "[data][oracle]") {
  const date barbarossa = "1941-06-22"_day, pearl_harbor = "1941-12-07"_day;
  for (const date day : {barbarossa, pearl_harbor}) {
    CHECK(grounds(day, duty::defence, japan, germany) == words{"TRIP1940 3"});
    CHECK(grounds(day, duty::defence, germany, japan) == words{"TRIP1940 3"});
    CHECK(grounds(day, duty::neutrality, japan, soviet_union) == words{"SUNJPN1941 II"});
    CHECK(grounds(day, duty::neutrality, soviet_union, japan) == words{"SUNJPN1941 II"});
    CHECK(owed(day, duty::offence, japan, germany) == truth::no);
    // Between Germany and Italy there is the Pact of Steel besides.
    CHECK(grounds(day, duty::defence, italy, germany) == words{"STEEL1939 III", "TRIP1940 3"});
  }
  CHECK(owed("1941-02-28"_day, duty::defence, bulgaria, germany) == truth::no);
  CHECK(owed("1941-03-01"_day, duty::defence, bulgaria, germany) == truth::yes);
  // Signed in April 1941, in force twelve days later; the attack of 1945 came while it ran.
  CHECK(owed("1941-04-24"_day, duty::neutrality, japan, soviet_union) == truth::no);
  CHECK(owed("1941-04-25"_day, duty::neutrality, japan, soviet_union) == truth::yes);
  CHECK(grounds("1945-08-09"_day, duty::nonaggression, soviet_union, japan) ==
        words{"SUNJPN1941 I"});
  CHECK(owed("1946-04-25"_day, duty::nonaggression, soviet_union, japan) == truth::no);
}

TEST_CASE("the Six-Day War and that of 1971", "[data][oracle]") {
  const date six_days = "1967-06-05"_day;
  CHECK(codes(who_owes(all().on(six_days), duty::defence, egypt)) == words{"IRQ", "JOR", "SYR"});
  CHECK(owed("1967-06-03"_day, duty::defence, iraq, egypt) == truth::no);
  CHECK(owed("1967-06-04"_day, duty::defence, iraq, egypt) == truth::yes);
  // Syria and Jordan are tied to Egypt, not to each other.
  CHECK(owed(six_days, duty::defence, syria, jordan) == truth::no);
  const date december = "1971-12-04"_day;
  CHECK(grounds(december, duty::neutrality, soviet_union, india) == words{"SUNIND1971 IX"});
  CHECK(owed(december, duty::defence, soviet_union, india) == truth::no);
  CHECK(grounds(december, duty::defence, united_states, pakistan) == words{"MANILA1954 IV(1)"});
  CHECK(owed("1972-11-08"_day, duty::defence, united_states, pakistan) == truth::no);
}

TEST_CASE("Taiwan has a treaty of defence until the last day of 1979", "[data][oracle]") {
  CHECK(grounds("1979-12-31"_day, duty::defence, united_states, taiwan) == words{"USTWN1954 V"});
  CHECK(owed("1980-01-01"_day, duty::defence, united_states, taiwan) == truth::no);
  CHECK(who_owes(all().on("2023-02-15"_day), duty::defence, taiwan).empty());
  CHECK(owed("1955-03-02"_day, duty::defence, united_states, taiwan) == truth::no);
  CHECK(owed("1955-03-03"_day, duty::defence, united_states, taiwan) == truth::yes);
}

TEST_CASE("15 February 2023: the allies of the United States in the Pacific", "[data][oracle]") {
  const snapshot now = all().on("2023-02-15"_day);
  const date day = now.day();
  CHECK(grounds(day, duty::defence, united_states, south_korea) == words{"USKOR1953 III"});
  CHECK(grounds(day, duty::defence, south_korea, united_states) == words{"USKOR1953 III"});
  CHECK(grounds(day, duty::defence, united_states, philippines) == words{"USPHL1951 IV"});
  CHECK(grounds(day, duty::defence, united_states, japan) == words{"USJPN1960 V"});
  CHECK(owed(day, duty::defence, japan, united_states) == truth::no);
  CHECK(grounds(day, duty::defence, united_states, thailand) == words{"MANILA1954 IV(1)"});
  CHECK(grounds(day, duty::defence, australia, united_states) == words{"ANZUS1951 IV"});
  CHECK(owed(day, duty::defence, united_states, new_zealand) == truth::no);
  CHECK(owed("1986-09-16"_day, duty::defence, united_states, new_zealand) == truth::yes);
  // A wheel without a rim: its allies owe each other nothing.
  for (const party_ref one : {party_ref{south_korea}, party_ref{australia}, party_ref{philippines}})
    CHECK(owed(day, duty::defence, one, japan) == truth::no);
  CHECK(codes(who_owes(now, duty::defence, japan)) == words{"USA"});
  CHECK(owed_by(now, duty::defence, japan).empty());
  CHECK(grounds(day, duty::nonaggression, china, japan) == words{"CHNJPN1978 I"});
  CHECK(grounds(day, duty::consultation, australia, japan) == words{"JDSC_AUSJPN 6"});
  CHECK(codes(owed_by(now, duty::consultation, malaysia)) == words{"AUS", "GBR", "NZL", "SGP"});
}

TEST_CASE("15 February 2023: Belarus, Ukraine and those around them", "[data][oracle]") {
  const snapshot now = all().on("2023-02-15"_day);
  const date day = now.day();
  CHECK(codes(who_owes(now, duty::defence, belarus)) == words{"ARM", "KAZ", "KGZ", "RUS", "TJK"});
  CHECK(grounds(day, duty::defence, russia, belarus) == words{"CST1992 4"});
  // Nobody owes Ukraine defence; four states and NATO owe it talks.
  CHECK(who_owes(now, duty::defence, ukraine).empty());
  CHECK(codes(who_owes(now, duty::consultation, ukraine)) == words{"GBR", "NATO", "RUS", "USA"});
  CHECK(grounds(day, duty::consultation, russia, ukraine) == words{"BUDAPEST1994 6"});
  // An assurance is no guarantee, and the declarations for Sweden and Finland code no duty.
  CHECK(owed(day, duty::defence, united_kingdom, sweden) == truth::no);
  CHECK(owed(day, duty::consultation, united_kingdom, finland) == truth::no);
  // Uzbekistan was in the treaty twice.
  for (const auto& [when, in] : std::vector<std::pair<date, bool>>{{"1994-04-19"_day, false},
                                                                   {"1994-04-20"_day, true},
                                                                   {"1999-04-19"_day, true},
                                                                   {"1999-04-20"_day, false},
                                                                   {"2006-08-16"_day, false},
                                                                   {"2006-08-17"_day, true},
                                                                   {"2012-06-27"_day, true},
                                                                   {"2012-06-28"_day, false}})
    CHECK(owed(when, duty::defence, russia, uzbekistan) == truth{in});
}

TEST_CASE("the European Union's clause binds neutral members, and Britain until it left",
          "[data][oracle]") {
  CHECK(owed("2009-11-30"_day, duty::defence, france, austria) == truth::no);
  CHECK(grounds("2009-12-01"_day, duty::defence, france, austria) == words{"TEU42_7 42.7"});
  CHECK(owed("2015-11-17"_day, duty::defence, ireland, france) == truth::yes);
  CHECK(owed("2020-01-31"_day, duty::defence, united_kingdom, cyprus) == truth::yes);
  CHECK(owed("2020-02-01"_day, duty::defence, united_kingdom, cyprus) == truth::no);
  CHECK(owed("2013-06-30"_day, duty::defence, austria, croatia) == truth::no);
  CHECK(owed("2013-07-01"_day, duty::defence, austria, croatia) == truth::yes);
  CHECK(who_owes(all().on("2023-02-15"_day), duty::defence, malta).size() == 26);
  CHECK(codes(who_owes(all().on("2023-02-15"_day), duty::defence, finland)).size() == 26);
}

TEST_CASE("Argentina had the Americas, and the Americas lost members", "[data][oracle]") {
  CHECK(grounds("1982-05-01"_day, duty::defence, united_states, argentina) == words{"RIO1947 3"});
  CHECK(owed("1962-01-21"_day, duty::defence, united_states, cuba) == truth::yes);
  CHECK(owed("1962-01-22"_day, duty::defence, united_states, cuba) == truth::no);
  CHECK(owed("2001-09-21"_day, duty::defence, mexico, united_states) == truth::yes);
  CHECK(owed("2023-02-15"_day, duty::defence, mexico, united_states) == truth::no);
  // Two oldest friends: Britain for Portugal, not the reverse.
  CHECK(grounds("1961-12-17"_day, duty::defence, united_kingdom, portugal) ==
        words{"ANGPRT XV", "ANGPRT secret article", "NAT1949 5"});
  CHECK(owed("1940-06-10"_day, duty::defence, portugal, united_kingdom) == truth::no);
  CHECK(owed("1940-06-10"_day, duty::defence, united_kingdom, portugal) == truth::yes);
}

TEST_CASE("unknown is not no: treaties whose first day nobody wrote down", "[data][oracle]") {
  // Binding, without an entry into force: open from the signature to the end.
  const auto talks = [](date day) { return owed(day, duty::consultation, russia, north_korea); };
  CHECK(talks("2000-02-08"_day) == truth::no);
  CHECK(talks("2000-02-09"_day) == truth::unknown);
  CHECK(talks("2023-02-15"_day) == truth::unknown);
  CHECK(talks("2024-12-03"_day) == truth::unknown);
  CHECK(talks("2024-12-04"_day) == truth::yes);
  CHECK(owed("2024-12-03"_day, duty::defence, russia, north_korea) == truth::no);
  CHECK(grounds("2024-12-04"_day, duty::defence, russia, north_korea) == words{"RUSPRK2024 4"});
  CHECK(grounds("2023-02-15"_day, duty::defence, china, north_korea) == words{"CHNPRK1961 II"});
  // In force on some day of 1922.
  const auto help = [](date day) { return owed(day, duty::defence, france, poland); };
  CHECK(help("1921-12-31"_day) == truth::no);
  CHECK(help("1922-01-01"_day) == truth::unknown);
  CHECK(help("1922-12-30"_day) == truth::unknown);
  CHECK(help("1922-12-31"_day) == truth::yes);
  // So is whether an agreement on supplies is in force; one that does not bind counts at once.
  const snapshot now = all().on("2023-02-15"_day);
  CHECK(tie(now, japan, india).has(logistics) == truth::unknown);
  CHECK(tie(now, japan, india).has(interoperability) == truth::no);
  CHECK(tie(all().on("2024-11-01"_day), japan, european_union).has(programme) == truth::yes);
}

TEST_CASE("what Japan can do with others comes into force day by day", "[data][oracle]") {
  const auto access = [](date day, party_ref other) {
    return tie(all().on(day), japan, other).has(interoperability);
  };
  CHECK(access("2023-02-15"_day, australia) == truth::no);
  CHECK(access("2023-08-13"_day, australia) == truth::yes);
  CHECK(access("2023-10-14"_day, united_kingdom) == truth::no);
  CHECK(access("2023-10-15"_day, united_kingdom) == truth::yes);
  CHECK(tie(all().on("2024-12-10"_day), japan, italy).has(defence_industry) == truth::yes);
  CHECK(tie(all().on("2024-12-09"_day), japan, italy).has(defence_industry) == truth::no);
}
