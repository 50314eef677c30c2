// SPDX-FileCopyrightText: 2026 The entente authors
// SPDX-License-Identifier: BSL-1.0
//
// The values that gdb_test.sh looks at, where the last line says so.
#include "support/small_world.hpp"
#include <entente/entente.hpp>
#include <entente/world/load.hpp>

#include <string>

using namespace entente;

int main() {
  const date a_day = "1960-01-19";
  const date leap_day = "2000-02-29";
  const date first_day = "0000-01-01";
  const date dawn = date::dawn();
  const date never = date::never();
  const partial_date a_year = "1960";
  const partial_date a_month = "2000-02";
  const partial_date exact = a_day;
  const partial_date nothing_known;
  partial_date between = a_day;
  between.latest_ = date::never();
  const period a_period{a_day, leap_day};
  const spell a_spell{"1960", partial_date::never()};
  const truth yes = truth::yes, no = truth::no, unknown = truth::unknown;
  const text borrowed = "words";
  const text owned{std::string_view{std::string(30, 'x')}};
  const text empty;
  const party_code a_code = "ALB";
  const flag_set<duty> duties{duty::defence, duty::consultation};
  const flag_set<change_kind> changes{change_kind::signed_};
  const list<party_code> codes{"ALB", "ESK"};
  const list<date> no_days;
  const party_id number{7};
  const party_id none;
  const diagnostic broken{errc::code_is_known, "X", "party Y", {"f", 1, 2}};
  const diagnostic nowhere{errc::code_is_known, {}, {}, {}};
  const world w = load(small::rows).value();
  const answer found = owes(w.on("2000-01-01"), duty::defence, "ALB", "ESK");
  const party_record& party = w.all_facts().parties[0];
  return found.value() == yes && !party.code.empty() ? 0 : 1;  // stop here
}
