// SPDX-FileCopyrightText: 2026 The entente authors
// SPDX-License-Identifier: BSL-1.0
#ifndef ENTENTE_DATA_PLACES_HPP
#define ENTENTE_DATA_PLACES_HPP

#include <entente/model/place.hpp>

namespace entente::inline v0::data {

/// Places of the cases of casus foederis and of what is debated today, one row a place and spell:
/// the areas listed are those of treaty articles, and no row means that nothing is recorded.
[[nodiscard]] constexpr row_list<place_record> places() {
  constexpr auto sole = sovereignty::sole, disputed = sovereignty::disputed,
                 composite = sovereignty::composite, high_seas = sovereignty::none;
  constexpr partial_date ever = partial_date::dawn(), open = partial_date::never();
  row_list<place_record> all;
  all.reserve(108);
  const auto add = [&all](const place_code& code, const text& name, const text& kind,
                          sovereignty held, const list<party_code>& sovereigns,
                          const list<party_code>& administered_by, partial_date from,
                          partial_date until, const term_code& region,
                          const list<place_in_area>& in, const text& note = {}) {
    all.push_back({code,
                   name,
                   kind,
                   held,
                   sovereigns,
                   administered_by,
                   {from, until},
                   region,
                   in,
                   note,
                   {"general knowledge", confidence::known, {}},
                   {}});
  };
  add("port_arthur", "Port Arthur (Lushun)", "city", sole, {"CHN"}, {"RUS"}, "1898-03-27",
      "1905-09-05", "Indo-Pacific", {{"east_asia_special_interests"}}, "Russian lease");
  add("port_arthur", "Port Arthur (Lushun)", "city", sole, {"CHN"}, {"JPN"}, "1905-09-05",
      "1945-08-22", "Indo-Pacific", {{"east_asia_or_india_interests"}}, "Japanese lease");
  add("port_arthur", "Port Arthur (Lushun)", "city", sole, {"CHN"}, {"CHN"}, "1955-05-24", open,
      "Indo-Pacific", {}, "Soviet garrison until 1955");
  add("east_asia", "East Asia (open waters and coasts)", "sea area", high_seas, {}, {}, ever, open,
      "Indo-Pacific",
      {{"east_asia_special_interests"},
       {"east_asia_or_india_interests"},
       {"metropolitan_territory_or_pacific", true},
       {"metropolitan_or_pacific_islands", true}});
  add("galicia", "Galicia", "territory", sole, {"AUH"}, {"AUH"}, "1772-08-05", "1918-11-01",
      "Euro-Atlantic", {}, "Habsburg crownland; AUH used for Austria before 1867");
  add("galicia", "Galicia", "territory", sole, {"POL"}, {"POL"}, "1919-07-18", "1939-09-17",
      "Euro-Atlantic", {}, "western part Polish, eastern part Ukrainian later");
  add("alsace", "Alsace", "territory", sole, {"DEU"}, {"DEU"}, "1871-05-10", "1918-11-11",
      "Euro-Atlantic", {});
  add("alsace", "Alsace", "territory", sole, {"FRA"}, {"FRA"}, "1918-11-11", "1940-06-22",
      "Euro-Atlantic", {});
  add("alsace", "Alsace", "territory", sole, {"FRA"}, {"FRA"}, "1945-03-20", open, "Euro-Atlantic",
      {{"nato_art6"}, {"any_territory_of_party"}, {"eu_member_territory"}});
  add("lorraine", "Lorraine (French part)", "territory", sole, {"FRA"}, {"FRA"}, "1871-05-10",
      "1940-06-22", "Euro-Atlantic", {}, "the Moselle department was German 1871-1918");
  add("lorraine", "Lorraine (French part)", "territory", sole, {"FRA"}, {"FRA"}, "1945-03-20", open,
      "Euro-Atlantic", {{"nato_art6"}, {"any_territory_of_party"}, {"eu_member_territory"}});
  add("serbia", "Serbia", "territory", sole, {"SRB"}, {"SRB"}, "1878-07-13", "1915-11-24",
      "Euro-Atlantic", {});
  add("serbia", "Serbia", "territory", sole, {"SRB"}, {"SRB"}, "2006-06-05", open, "Euro-Atlantic",
      {}, "Yugoslav state 1918-2006 left out");
  add("germany", "Germany", "territory", sole, {"DEU"}, {"DEU"}, "1871-01-18", "1945-06-05",
      "Euro-Atlantic", {});
  add("germany", "Germany (western part)", "territory", sole, {"DEU"}, {"DEU"}, "1955-05-06",
      "1990-10-03", "Euro-Atlantic", {{"nato_art6"}, {"any_territory_of_party"}},
      "Federal Republic; EU clause not yet in force; NATO accession 1955-05-06");
  add("germany", "Germany", "territory", sole, {"DEU"}, {"DEU"}, "1990-10-03", open,
      "Euro-Atlantic", {{"nato_art6"}, {"any_territory_of_party"}, {"eu_member_territory"}});
  add("russian_poland", "Russian Poland (Congress Kingdom)", "territory", sole, {"RUS"}, {"RUS"},
      "1815-06-09", "1915-08-05", "Euro-Atlantic", {});
  add("france_belgium", "Franco-Belgian frontier zone", "border zone", composite, {"FRA", "BEL"},
      {"FRA", "BEL"}, "1839-06-08", "1940-05-10", "Euro-Atlantic", {},
      "composite place of the 1914 case; the attack of 3 August concerns France");
  add("belgium", "Belgium", "territory", sole, {"BEL"}, {"BEL"}, "1839-06-08", "1940-05-28",
      "Euro-Atlantic", {{"belgium_neutral_territory"}});
  add("belgium", "Belgium", "territory", sole, {"BEL"}, {"BEL"}, "1944-09-08", open,
      "Euro-Atlantic", {{"nato_art6"}, {"any_territory_of_party"}, {"eu_member_territory"}});
  add("poland", "Poland", "territory", sole, {"POL"}, {"POL"}, "1918-11-11", "1939-09-28",
      "Euro-Atlantic", {});
  add("poland", "Poland", "territory", sole, {"POL"}, {"POL"}, "1944-07-22", "1999-03-12",
      "Euro-Atlantic", {});
  add("poland", "Poland", "territory", sole, {"POL"}, {"POL"}, "1999-03-12", open, "Euro-Atlantic",
      {{"nato_art6"}, {"any_territory_of_party"}, {"eu_member_territory"}});
  add("eastern_poland", "Eastern Poland (lands east of the later Curzon line)", "territory", sole,
      {"POL"}, {"POL"}, "1921-03-18", "1939-09-29", "Euro-Atlantic", {});
  add("ussr", "Soviet Union", "territory", sole, {"SUN"}, {"SUN"}, "1922-12-30", "1991-12-26",
      "Euro-Atlantic", {});
  add("hawaii", "Hawaii", "island", sole, {"USA"}, {"USA"}, "1898-08-12", "1959-08-21",
      "Indo-Pacific",
      {{"any_territory_of_party"},
       {"metropolitan_territory_or_pacific"},
       {"metropolitan_or_pacific_islands"},
       {"pacific_under_administrative_control"}},
      "US territory");
  add("hawaii", "Hawaii", "island", sole, {"USA"}, {"USA"}, "1959-08-21", open, "Indo-Pacific",
      {{"any_territory_of_party"},
       {"metropolitan_territory_or_pacific"},
       {"metropolitan_or_pacific_islands"},
       {"pacific_under_administrative_control"},
       {"rio_zone"}},
      "US state; outside nato_art6 (opinions of 1965)");
  add("manchuria", "Manchuria", "territory", sole, {"CHN"}, {"JPN"}, "1931-09-18", "1945-08-15",
      "Indo-Pacific", {}, "Manchukuo from 1932-03-01");
  add("manchuria", "Manchuria", "territory", sole, {"CHN"}, {"CHN"}, "1946-05-03", open,
      "Indo-Pacific", {});
  add("goa", "Goa, Daman and Diu", "territory", sole, {"PRT"}, {"PRT"}, "1510-11-25", "1961-12-20",
      "Indo-Pacific", {{"any_territory_of_party"}, {"portuguese_colonies"}}, "outside nato_art6");
  add("goa", "Goa, Daman and Diu", "territory", sole, {"IND"}, {"IND"}, "1961-12-20", open,
      "Indo-Pacific", {}, "recognised by Portugal in 1974");
  add("sinai", "Sinai", "territory", sole, {"EGY"}, {"EGY"}, "1957-03-08", "1967-06-09", "other",
      {});
  add("sinai", "Sinai", "territory", sole, {"EGY"}, {"ISR"}, "1967-06-09", "1982-04-25", "other",
      {}, "Israeli occupation, withdrawn in stages");
  add("sinai", "Sinai", "territory", sole, {"EGY"}, {"EGY"}, "1982-04-25", open, "other", {});
  add("western_india", "Western India (Punjab to Gujarat)", "territory", sole, {"IND"}, {"IND"},
      "1947-08-15", open, "Indo-Pacific", {});
  add("east_pakistan", "East Pakistan", "territory", sole, {"PAK"}, {"PAK"}, "1955-10-14",
      "1971-12-16", "Indo-Pacific", {{"treaty_area"}});
  add("east_pakistan", "Bangladesh", "territory", sole, {"BGD"}, {"BGD"}, "1971-12-16", open,
      "Indo-Pacific", {});
  add("falklands", "Falkland Islands", "island", disputed, {"GBR", "ARG"}, {"GBR"}, "1833-01-03",
      "1982-04-02", "other", {{"any_territory_of_party"}, {"rio_zone"}}, "outside nato_art6");
  add("falklands", "Falkland Islands", "island", disputed, {"GBR", "ARG"}, {"ARG"}, "1982-04-02",
      "1982-06-14", "other", {{"any_territory_of_party"}, {"rio_zone"}},
      "Argentine occupation; outside nato_art6");
  add("falklands", "Falkland Islands", "island", disputed, {"GBR", "ARG"}, {"GBR"}, "1982-06-14",
      open, "other", {{"any_territory_of_party"}, {"rio_zone"}}, "outside nato_art6");
  add("us_metropolitan", "United States (48 contiguous states and DC)", "territory", sole, {"USA"},
      {"USA"}, "1912-02-14", open, "Euro-Atlantic",
      {{"nato_art6"},
       {"any_territory_of_party"},
       {"metropolitan_territory_or_pacific"},
       {"metropolitan_or_pacific_islands"},
       {"rio_zone"}});
  add("mediterranean", "Mediterranean Sea", "sea area", high_seas, {}, {}, ever, "1952-02-18",
      "Euro-Atlantic", {{"any_territory_of_party", true}});
  add("mediterranean", "Mediterranean Sea", "sea area", high_seas, {}, {}, "1952-02-18", open,
      "Euro-Atlantic", {{"nato_art6", true}, {"any_territory_of_party", true}});
  add("senkaku", "Senkaku Islands", "island", disputed, {"JPN", "CHN", "TWN"}, {"USA"},
      "1951-09-08", "1972-05-15", "Indo-Pacific", {},
      "under the US administration of the Ryukyus; claims of CHN and TWN voiced from 1971");
  add("senkaku", "Senkaku Islands", "island", disputed, {"JPN", "CHN", "TWN"}, {"JPN"},
      "1972-05-15", open, "Indo-Pacific", {{"territories_under_japan_administration"}});
  add("takeshima_dokdo", "Takeshima / Dokdo", "island", disputed, {"JPN", "KOR"}, {"KOR"},
      "1954-06-01", open, "Indo-Pacific", {},
      "date of the coast guard post approximate; whether the US-ROK area covers it is open, so not "
      "listed");
  add("us_base_okinawa", "US base on Okinawa", "base", sole, {"JPN"}, {"USA"}, "1951-09-08",
      "1972-05-15", "Indo-Pacific",
      {{"metropolitan_territory_or_pacific", true}, {"metropolitan_or_pacific_islands", true}},
      "Ryukyus under US administration");
  add("us_base_okinawa", "US base on Okinawa", "base", sole, {"JPN"}, {"JPN"}, "1972-05-15", open,
      "Indo-Pacific",
      {{"territories_under_japan_administration"},
       {"metropolitan_territory_or_pacific", true},
       {"metropolitan_or_pacific_islands", true}});
  add("okinawa", "Okinawa", "island", sole, {"JPN"}, {"USA"}, "1951-09-08", "1972-05-15",
      "Indo-Pacific", {}, "residual Japanese sovereignty");
  add("okinawa", "Okinawa", "island", sole, {"JPN"}, {"JPN"}, "1972-05-15", open, "Indo-Pacific",
      {{"territories_under_japan_administration"}});
  add("japan_home_islands", "Japan (four main islands)", "territory", sole, {"JPN"}, {"JPN"},
      "1952-04-28", open, "Indo-Pacific", {{"territories_under_japan_administration"}});
  add("guam", "Guam", "island", sole, {"USA"}, {"USA"}, "1898-12-10", "1941-12-10", "Indo-Pacific",
      {});
  add("guam", "Guam", "island", sole, {"USA"}, {"USA"}, "1944-08-10", open, "Indo-Pacific",
      {{"any_territory_of_party"},
       {"metropolitan_territory_or_pacific"},
       {"metropolitan_or_pacific_islands"},
       {"pacific_under_administrative_control"},
       {"west_pacific_us_roc"}});
  add("nagorno_karabakh", "Nagorno-Karabakh", "territory", sole, {"AZE"}, {"NSA_ARTSAKH"},
      "1994-05-12", "2023-09-20", "Euro-Atlantic", {},
      "part passed to Azerbaijan in November 2020");
  add("nagorno_karabakh", "Nagorno-Karabakh", "territory", sole, {"AZE"}, {"AZE"}, "2023-09-20",
      open, "Euro-Atlantic", {});
  add("armenia_proper", "Armenia", "territory", sole, {"ARM"}, {"ARM"}, "1991-12-26", open,
      "Euro-Atlantic", {{"csto_member_territory"}},
      "participation frozen from 2024 without denunciation");
  add("albania", "Albania", "territory", sole, {"ALB"}, {"ALB"}, "1944-11-29", "2009-04-01",
      "Euro-Atlantic", {});
  add("albania", "Albania", "territory", sole, {"ALB"}, {"ALB"}, "2009-04-01", open,
      "Euro-Atlantic", {{"nato_art6"}, {"any_territory_of_party"}});
  add("france", "France (European part)", "territory", sole, {"FRA"}, {"FRA"}, "1944-08-25", open,
      "Euro-Atlantic", {{"nato_art6"}, {"any_territory_of_party"}, {"eu_member_territory"}});
  add("algeria", "Algerian departments", "territory", sole, {"FRA"}, {"FRA"}, "1848-11-04",
      "1962-07-03", "other", {{"nato_art6"}, {"any_territory_of_party"}});
  add("algeria", "Algeria", "territory", sole, {"DZA"}, {"DZA"}, "1962-07-03", open, "other", {});
  add("turkey", "Turkey", "territory", sole, {"TUR"}, {"TUR"}, "1923-10-29", "1952-02-18",
      "Euro-Atlantic", {});
  add("turkey", "Turkey", "territory", sole, {"TUR"}, {"TUR"}, "1952-02-18", open, "Euro-Atlantic",
      {{"nato_art6"}, {"any_territory_of_party"}}, "Asian part covered by name");
  add("kursk", "Kursk oblast", "territory", sole, {"RUS"}, {"RUS"}, "1991-12-26", open,
      "Euro-Atlantic", {{"csto_member_territory"}});
  add("kaliningrad", "Kaliningrad oblast", "territory", sole, {"SUN"}, {"SUN"}, "1945-08-02",
      "1991-12-26", "Euro-Atlantic", {});
  add("kaliningrad", "Kaliningrad oblast", "territory", sole, {"RUS"}, {"RUS"}, "1991-12-26", open,
      "Euro-Atlantic", {{"csto_member_territory"}});
  add("taiwan", "Taiwan and the Pescadores", "island", disputed, {"CHN", "TWN"}, {"TWN"},
      "1949-12-08", open, "Indo-Pacific", {{"west_pacific_us_roc"}},
      "area ended with the treaty on 1980-01-01");
  add("estonia", "Estonia", "territory", sole, {"EST"}, {"SUN"}, "1944-09-22", "1991-09-06",
      "Euro-Atlantic", {}, "annexation not recognised by many states");
  add("estonia", "Estonia", "territory", sole, {"EST"}, {"EST"}, "1991-09-06", "2004-03-29",
      "Euro-Atlantic", {});
  add("estonia", "Estonia", "territory", sole, {"EST"}, {"EST"}, "2004-03-29", open,
      "Euro-Atlantic", {{"nato_art6"}, {"any_territory_of_party"}, {"eu_member_territory"}});
  add("latvia", "Latvia", "territory", sole, {"LVA"}, {"LVA"}, "1991-09-06", "2004-03-29",
      "Euro-Atlantic", {});
  add("latvia", "Latvia", "territory", sole, {"LVA"}, {"LVA"}, "2004-03-29", open, "Euro-Atlantic",
      {{"nato_art6"}, {"any_territory_of_party"}, {"eu_member_territory"}});
  add("lithuania", "Lithuania", "territory", sole, {"LTU"}, {"LTU"}, "1991-09-06", "2004-03-29",
      "Euro-Atlantic", {});
  add("lithuania", "Lithuania", "territory", sole, {"LTU"}, {"LTU"}, "2004-03-29", open,
      "Euro-Atlantic", {{"nato_art6"}, {"any_territory_of_party"}, {"eu_member_territory"}});
  add("black_sea", "Black Sea (open waters)", "sea area", high_seas, {}, {}, ever, open,
      "Euro-Atlantic", {{"any_territory_of_party", true}},
      "not named in article 6; territorial sea of a party goes with its territory");
  add("north_atlantic", "North Atlantic north of the Tropic of Cancer", "sea area", high_seas, {},
      {}, ever, open, "Euro-Atlantic", {{"nato_art6", true}, {"any_territory_of_party", true}});
  add("gulf_of_aden", "Gulf of Aden", "sea area", high_seas, {}, {}, ever, open, "other",
      {{"any_territory_of_party", true}});
  add("south_china_sea", "South China Sea (open waters)", "sea area", high_seas, {}, {}, ever, open,
      "Indo-Pacific", {{"metropolitan_or_pacific_islands", true}, {"any_territory_of_party", true}},
      "US statements since 2019");
  add("spratly", "Spratly Islands", "island", disputed, {"CHN", "TWN", "VNM", "PHL", "MYS", "BRN"},
      {"CHN", "TWN", "VNM", "PHL", "MYS"}, "1988-03-14", open, "Indo-Pacific",
      {{"metropolitan_or_pacific_islands", true}},
      "divided control; US takes no position on sovereignty");
  add("scarborough", "Scarborough Shoal", "island", disputed, {"PHL", "CHN", "TWN"}, {"PHL"},
      "1992-11-24", "2012-06-15", "Indo-Pacific", {{"metropolitan_or_pacific_islands", true}},
      "start of Philippine presence approximate");
  add("scarborough", "Scarborough Shoal", "island", disputed, {"PHL", "CHN", "TWN"}, {"CHN"},
      "2012-06-15", open, "Indo-Pacific", {{"metropolitan_or_pacific_islands", true}},
      "day of the change approximate");
  add("philippines", "Philippines", "territory", sole, {"PHL"}, {"PHL"}, "1946-07-04", open,
      "Indo-Pacific", {{"metropolitan_or_pacific_islands"}, {"treaty_area"}});
  add("south_korea", "South Korea", "territory", sole, {"KOR"}, {"KOR"}, "1953-07-27", open,
      "Indo-Pacific", {{"pacific_under_administrative_control"}});
  add("australia", "Australia (mainland and Tasmania)", "territory", sole, {"AUS"}, {"AUS"},
      "1901-01-01", open, "Indo-Pacific", {{"metropolitan_territory_or_pacific"}});
  add("azores", "Azores", "island", sole, {"PRT"}, {"PRT"}, "1439-07-02", open, "Euro-Atlantic",
      {{"nato_art6"}, {"any_territory_of_party"}, {"eu_member_territory"}});
  add("french_guiana", "French Guiana", "territory", sole, {"FRA"}, {"FRA"}, "1946-03-19", open,
      "other", {{"any_territory_of_party"}, {"eu_member_territory"}, {"rio_zone"}},
      "South America: outside nato_art6");
  add("reunion", "Reunion", "island", sole, {"FRA"}, {"FRA"}, "1946-03-19", open, "other",
      {{"any_territory_of_party"}, {"eu_member_territory"}}, "Indian Ocean: outside nato_art6");
  add("ceuta", "Ceuta", "city", disputed, {"ESP", "MAR"}, {"ESP"}, "1956-04-07", open, "other",
      {{"any_territory_of_party"}, {"eu_member_territory"}},
      "Africa: outside nato_art6 by its text");
  add("canary_islands", "Canary Islands", "island", sole, {"ESP"}, {"ESP"}, "1479-09-04",
      "1982-05-30", "Euro-Atlantic", {});
  add("canary_islands", "Canary Islands", "island", sole, {"ESP"}, {"ESP"}, "1982-05-30", open,
      "Euro-Atlantic", {{"nato_art6"}, {"any_territory_of_party"}, {"eu_member_territory"}});
  add("svalbard", "Svalbard", "island", sole, {"NOR"}, {"NOR"}, "1925-08-14", open, "Euro-Atlantic",
      {{"nato_art6"}, {"any_territory_of_party"}},
      "demilitarised by the treaty of 1920; not in the EU");
  add("greenland", "Greenland", "island", sole, {"DNK"}, {"DNK"}, "1814-01-14", open,
      "Euro-Atlantic", {{"nato_art6"}, {"any_territory_of_party"}, {"rio_zone"}},
      "not in the EU since 1985");
  add("aland", "Aland Islands", "island", sole, {"FIN"}, {"FIN"}, "1921-06-24", "2023-04-04",
      "Euro-Atlantic", {{"eu_member_territory"}}, "demilitarised and neutralised");
  add("aland", "Aland Islands", "island", sole, {"FIN"}, {"FIN"}, "2023-04-04", open,
      "Euro-Atlantic", {{"nato_art6"}, {"any_territory_of_party"}, {"eu_member_territory"}},
      "demilitarised and neutralised");
  add("kurils_south", "Southern Kurils (Northern Territories)", "island", disputed, {"JPN", "RUS"},
      {"SUN"}, "1945-09-05", "1991-12-26", "Indo-Pacific", {}, "claimed by Japan");
  add("kurils_south", "Southern Kurils (Northern Territories)", "island", disputed, {"JPN", "RUS"},
      {"RUS"}, "1991-12-26", open, "Indo-Pacific", {},
      "claimed by Japan; Russia counts it as its territory");
  add("diego_garcia", "Diego Garcia", "island", disputed, {"GBR", "MUS"}, {"GBR"}, "1965-11-08",
      open, "other", {{"any_territory_of_party"}},
      "sovereignty disputed; agreement with Mauritius signed in 2025, state of its force not "
      "checked");
  add("panama_canal_zone", "Panama Canal Zone", "territory", sole, {"PAN"}, {"USA"}, "1904-02-26",
      "1979-10-01", "other", {{"rio_zone"}},
      "US acted as if sovereign; canal itself handed over 1999-12-31; outside nato_art6");
  add("panama_canal_zone", "Panama Canal Zone", "territory", sole, {"PAN"}, {"PAN"}, "1979-10-01",
      open, "other", {{"rio_zone"}});
  add("puerto_rico", "Puerto Rico", "island", sole, {"USA"}, {"USA"}, "1898-10-18", open, "other",
      {{"any_territory_of_party"}, {"rio_zone"}},
      "south of the Tropic of Cancer: outside nato_art6");
  add("alaska", "Alaska", "territory", sole, {"USA"}, {"USA"}, "1867-10-18", open, "Euro-Atlantic",
      {{"nato_art6"},
       {"any_territory_of_party"},
       {"metropolitan_territory_or_pacific"},
       {"metropolitan_or_pacific_islands"},
       {"rio_zone"}});
  add("cyprus", "Cyprus (government-controlled part)", "island", sole, {"CYP"}, {"CYP"},
      "1960-08-16", open, "Euro-Atlantic", {{"eu_member_territory"}});
  add("finland", "Finland", "territory", sole, {"FIN"}, {"FIN"}, "1944-09-19", "2023-04-04",
      "Euro-Atlantic", {{"eu_member_territory"}});
  add("finland", "Finland", "territory", sole, {"FIN"}, {"FIN"}, "2023-04-04", open,
      "Euro-Atlantic", {{"nato_art6"}, {"any_territory_of_party"}, {"eu_member_territory"}});
  add("sweden", "Sweden", "territory", sole, {"SWE"}, {"SWE"}, "1905-10-26", "2024-03-07",
      "Euro-Atlantic", {{"eu_member_territory"}});
  add("sweden", "Sweden", "territory", sole, {"SWE"}, {"SWE"}, "2024-03-07", open, "Euro-Atlantic",
      {{"nato_art6"}, {"any_territory_of_party"}, {"eu_member_territory"}});
  add("crimea", "Crimea", "territory", sole, {"UKR"}, {"UKR"}, "1991-12-26", "2014-03-18",
      "Euro-Atlantic", {});
  add("crimea", "Crimea", "territory", sole, {"UKR"}, {"RUS"}, "2014-03-18", open, "Euro-Atlantic",
      {}, "annexation not recognised by the General Assembly");
  return all;
}

}  // namespace entente::inline v0::data

#endif  // ENTENTE_DATA_PLACES_HPP
