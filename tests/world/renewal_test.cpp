// SPDX-FileCopyrightText: 2026 The entente authors
// SPDX-License-Identifier: BSL-1.0
//
// Terms that go on by themselves: notice in time, notice too late, of two parties and of three.
#include "support/made_states.hpp"
#include <entente/entente.hpp>
#include <entente/query/casus_foederis.hpp>
#include <entente/world/lapses.hpp>
#include <entente/world/renewal.hpp>

#include <catch2/catch_test_macros.hpp>

#include <vector>

using namespace entente;
using namespace made;

namespace {

inline constexpr struct term final
    : agreement<"TERM", "Five years", is_an<treaty>, signed_on<"1905-01-01">,
                in_force<"1905-01-01">, ended<"1910-01-01">, between<arda, bora>,
                article<"1", pledge<duty::defence>>> {
} term;
inline constexpr struct league final
    : agreement<"LEAGUE", "League", is_an<treaty>, signed_on<"1905-01-01">, in_force<"1905-01-01">,
                ended<"1910-01-01">, between<arda, bora, cora>,
                article<"1", pledge<duty::defence>>> {
} league;

const std::vector<renewal_rule> rules{{"TERM", "1910-01-01", 60, 12, {}},
                                      {"LEAGUE", "1910-01-01", 24, 6, {}}};

bool owes_help(const editor& board, const party_code& bearer, const party_code& beneficiary,
               agreement_ref by, date day) {
  incident event;
  event.attacker = "DOR";
  event.target = beneficiary;
  event.kind = incident_kind::armed;
  event.day = day;
  const casus_resolver r{board.to_world(), {}};
  return casus_foederis_between(r, event, bearer.view(), beneficiary.view(), by).duties[0].status ==
         duty_status::obliged;
}
editor on(date today) { return editor{world{term, league, dora}, today}; }

}  // namespace

TEST_CASE("bug: automatic renewal, unless notice is given in time", "[world][bugs]") {
  editor board = on("1908-12-31"_day);
  CHECK(renew_automatically(board, rules).empty());  // notice can still be given
  REQUIRE(board.advance("1909-01-01"_day).has_value());
  const auto renewed = renew_automatically(board, rules);
  REQUIRE(renewed.size() == 1);
  CHECK(renewed[0] == change{change_kind::renewed, "1909-01-01"_day, "TERM", {}});
  CHECK(renew_automatically(board, rules).empty());  // once a term
  CHECK(owes_help(board, "BOR", "ARD", term, "1914-12-31"_day));
  CHECK_FALSE(owes_help(board, "BOR", "ARD", term, "1915-01-01"_day));
  // The league's notice is open until July: what lapses is what nobody renewed.
  const auto lapsing = lapses_before(board.now(), "1910-01-02"_day);
  REQUIRE(lapsing.size() == 1);
  CHECK(lapsing[0].agreement.view() == "LEAGUE");
}

TEST_CASE("bug: notice periods: who gave notice leaves, two ends, three go on", "[world][bugs]") {
  const std::vector<renewal_notice> notices{{"TERM", "BOR", "1908-06-01"},
                                            {"LEAGUE", "COR", "1908-06-01"}};
  // Of two, one leaves: nothing is left to renew. Both are bound while notice runs.
  editor board = on("1909-07-01"_day);
  const auto made = renew_automatically(board, rules, notices);
  REQUIRE(made.size() == 2);
  CHECK(made[0] == change{change_kind::renewed, "1909-07-01"_day, "LEAGUE", {}});
  CHECK(made[1] == change{change_kind::denounced, "1909-07-01"_day, "LEAGUE", "COR"});
  CHECK(owes_help(board, "BOR", "ARD", term, "1909-12-31"_day));
  CHECK_FALSE(owes_help(board, "BOR", "ARD", term, "1910-01-01"_day));
  // Of three, one leaves, and the others go on.
  CHECK(owes_help(board, "COR", "ARD", league, "1909-12-31"_day));
  CHECK_FALSE(owes_help(board, "COR", "ARD", league, "1910-01-01"_day));
  CHECK(owes_help(board, "BOR", "ARD", league, "1911-12-31"_day));
  CHECK_FALSE(owes_help(board, "BOR", "ARD", league, "1912-01-01"_day));

  // Too late is not in time.
  editor late = on("1909-07-01"_day);
  const std::vector<renewal_notice> too_late{{"TERM", "BOR", "1909-01-01"},
                                             {"LEAGUE", "COR", "1909-07-01"}};
  CHECK(renew_automatically(late, rules, too_late).size() == 2);
  CHECK(owes_help(late, "BOR", "ARD", term, "1910-01-01"_day));
  CHECK(owes_help(late, "COR", "ARD", league, "1910-01-01"_day));

  // What was denounced for a day within the term ends then, and is not brought back.
  editor within = on("1908-06-01"_day);
  REQUIRE(within.denounce("TERM", bora, "1909-06-01"_day).has_value());
  REQUIRE(within.advance("1909-02-01"_day).has_value());
  CHECK(renew_automatically(within, rules).empty());
  CHECK_FALSE(owes_help(within, "BOR", "ARD", term, "1909-06-01"_day));
}

TEST_CASE("terms end on days of the calendar", "[world]") {
  CHECK(detail::months_after("1904-02-29"_day, 12) == "1905-02-28"_day);
  CHECK(detail::months_after("1905-01-31"_day, 1) == "1905-02-28"_day);
  CHECK(detail::months_after("1905-01-31"_day, -2) == "1904-11-30"_day);
  CHECK(detail::months_after("9999-12-31"_day, 1) == date::never());
  CHECK(detail::months_after("0000-01-31"_day, -1) == date::dawn());
  CHECK(detail::months_after(date::never(), -1) == date::never());
  CHECK(detail::months_after(date::dawn(), 1) == date::dawn());
  CHECK(notice_closes_on({"TERM", "1910-01-01", 60, 12, {}}, "1910-01-01"_day) == "1909-01-01"_day);
  // Rules for what is not there, or for no time, do nothing.
  editor board = on("1909-12-31"_day);
  const std::vector<renewal_rule> idle{{"NONE", "1910-01-01", 60, 12, {}},
                                       {"TERM", "1910-01-01", 0, 0, {}},
                                       {"TERM", "1910-01-01", -1, 0, {}},
                                       {"TERM", "1910-01-02", 60, 24, {}},
                                       {"TERM", date::never(), 60, 24, {}},
                                       {"TERM", date::dawn(), 60, 24, {}}};
  CHECK(renew_automatically(board, idle).empty());
  // Terms that notice for them has closed are renewed one after the other.
  editor ahead = on("1909-12-31"_day);
  const std::vector<renewal_rule> yearly{{"TERM", "1910-01-01", 12, 18, {}}};
  CHECK(renew_automatically(ahead, yearly).size() == 2);
  CHECK(owes_help(ahead, "BOR", "ARD", term, "1911-12-31"_day));
  CHECK_FALSE(owes_help(ahead, "BOR", "ARD", term, "1912-01-01"_day));
}
