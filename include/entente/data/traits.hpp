// SPDX-FileCopyrightText: 2026 The entente authors
// SPDX-License-Identifier: BSL-1.0
#ifndef ENTENTE_DATA_TRAITS_HPP
#define ENTENTE_DATA_TRAITS_HPP

#include <entente/model/place.hpp>

namespace entente::inline v0::data {

/// What kind of power a state was. Great powers are those of the Correlates of War's list, whose
/// last day in is turned into the first day out; the list ends with 2016, and of later days it says
/// nothing. Russia is the Soviet Union too, there; here its years stand under both.
[[nodiscard]] constexpr row_list<trait_record> traits() {
  const provenance cow{"Correlates of War Project, State System Membership (v2016), majors2016",
                       confidence::verified,
                       {}};
  const provenance known{"general knowledge", confidence::known, "all"};
  row_list<trait_record> all;
  const auto add = [&all](const term_code& trait, const party_code& party, const spell& during,
                          const provenance& cites) {
    all.push_back({trait, party, truth::yes, during, cites, {}});
  };
  add("great_power", "USA", {partial_date{"1898-08-13"}, partial_date{"2017-01-01"}}, cow);
  add("great_power", "GBR", {partial_date{"1816-01-01"}, partial_date{"2017-01-01"}}, cow);
  add("great_power", "FRA", {partial_date{"1816-01-01"}, partial_date{"1940-06-23"}}, cow);
  add("great_power", "FRA", {partial_date{"1945-08-15"}, partial_date{"2017-01-01"}}, cow);
  add("great_power", "DEU", {partial_date{"1816-01-01"}, partial_date{"1918-11-12"}}, cow);
  add("great_power", "DEU", {partial_date{"1925-01-01"}, partial_date{"1945-05-08"}}, cow);
  add("great_power", "DEU", {partial_date{"1991-12-11"}, partial_date{"2017-01-01"}}, cow);
  add("great_power", "AUH", {partial_date{"1816-01-01"}, partial_date{"1918-11-04"}}, cow);
  add("great_power", "ITA", {partial_date{"1860-01-01"}, partial_date{"1943-09-03"}}, cow);
  add("great_power", "RUS", {partial_date{"1816-01-01"}, partial_date{"1917-12-06"}}, cow);
  add("great_power", "RUS", {partial_date{"1922-01-01"}, partial_date{"1922-12-30"}}, cow);
  add("great_power", "SUN", {partial_date{"1922-12-30"}, partial_date{"1991-12-26"}}, cow);
  add("great_power", "RUS", {partial_date{"1991-12-26"}, partial_date{"2017-01-01"}}, cow);
  add("great_power", "CHN", {partial_date{"1950-01-01"}, partial_date{"2017-01-01"}}, cow);
  add("great_power", "JPN", {partial_date{"1895-04-01"}, partial_date{"1945-08-15"}}, cow);
  add("great_power", "JPN", {partial_date{"1991-12-11"}, partial_date{"2017-01-01"}}, cow);
  // Nobody else is on the list.
  all.push_back({"great_power",
                 {},
                 truth::no,
                 {partial_date{"1816-01-01"}, partial_date{"2017-01-01"}},
                 cow,
                 {}});
  add("communist", "SUN", {partial_date{"1922-12-30"}, partial_date{"1991-12-26"}}, known);
  add("communist", "CHN", {partial_date{"1949-10-01"}}, known);
  add("communist", "PRK", {partial_date{"1948-09-09"}}, known);
  add("communist", "VNM", {partial_date{"1976-07-02"}}, known);
  add("communist", "CUB", {partial_date{"1961-04-16"}}, known);
  add("communist", "CSK", {partial_date{"1948-02-25"}, partial_date{"1989-12-10"}}, known);
  return all;
}

}  // namespace entente::inline v0::data

#endif  // ENTENTE_DATA_TRAITS_HPP
