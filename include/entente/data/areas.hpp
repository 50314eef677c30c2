// SPDX-FileCopyrightText: 2026 The entente authors
// SPDX-License-Identifier: BSL-1.0
#ifndef ENTENTE_DATA_AREAS_HPP
#define ENTENTE_DATA_AREAS_HPP

#include <entente/model/place.hpp>

namespace entente::inline v0::data {

/// The areas that treaty articles name, one row an area and spell: protocols changed them.
[[nodiscard]] constexpr row_list<area_record> areas() {
  row_list<area_record> all;
  all.reserve(18);
  all.push_back({"nato_art6",
                 "NAT1949",
                 "6",
                 "territory of the parties in Europe or North America; Algerian departments of "
                 "France; occupation forces in Europe; islands under a party north of the Tropic "
                 "of Cancer in the North Atlantic; vessels and aircraft there",
                 area_rule::listed,
                 {},
                 {partial_date{"1949-08-24"}, partial_date{"1952-02-18"}},
                 {"Treaty text, House of Commons Defence Committee appendix (UK Parliament); Scope "
                  "and Historical Developments of Article 6 (Emory International Law Review); "
                  "dates general knowledge",
                  confidence::known,
                  {}},
                 {}});
  all.push_back({"nato_art6",
                 "NAT1949",
                 "6 (protocol of 1951-10-22)",
                 "as before plus Turkey; forces, vessels and aircraft also in the Mediterranean",
                 area_rule::listed,
                 {},
                 {partial_date{"1952-02-18"}, partial_date{"1962-07-03"}},
                 {"Treaty text, House of Commons Defence Committee appendix (UK Parliament); Scope "
                  "and Historical Developments of Article 6 (Emory International Law Review); "
                  "dates general knowledge",
                  confidence::verified,
                  {}},
                 {}});
  all.push_back({"nato_art6",
                 "NAT1949",
                 "6 without the Algerian clause",
                 "as before without the Algerian departments, which the Council on 1963-01-16 "
                 "noted as void from 1962-07-03",
                 area_rule::listed,
                 {},
                 {partial_date{"1962-07-03"}},
                 {"Treaty text, House of Commons Defence Committee appendix (UK Parliament); Scope "
                  "and Historical Developments of Article 6 (Emory International Law Review); "
                  "dates general knowledge",
                  confidence::verified,
                  {}},
                 {}});
  all.push_back(
      {"any_territory_of_party",
       "NAT1949",
       "4",
       "no area of its own: all territories of the parties wherever they lie, and their forces",
       area_rule::sovereign_is_party,
       {},
       {partial_date{"1949-08-24"}},
       {"US memorandum of 1954 as quoted in theory.md; text of article 4",
        confidence::verified,
        {}},
       {}});
  all.push_back({"metropolitan_territory_or_pacific",
                 "ANZUS1951",
                 "IV-V",
                 "metropolitan territory of a party; island territories under its jurisdiction in "
                 "the Pacific; its forces, public vessels and aircraft in the Pacific",
                 area_rule::listed,
                 {},
                 {partial_date{"1952-04-29"}},
                 {"International Military Alliances 1648-2008 (D. M. Gibler) and treaty copy in "
                  "the Peace Academy lexicon (Denmark) for the entry into force; scope text of "
                  "article V from general knowledge",
                  confidence::known,
                  {}},
                 {}});
  all.push_back(
      {"metropolitan_or_pacific_islands",
       "USPHL1951",
       "IV-V",
       "metropolitan territory of a party; island territories under its jurisdiction in the "
       "Pacific; its forces, public vessels and aircraft in the Pacific (in US statements since "
       "2019 the South China Sea too)",
       area_rule::listed,
       {},
       {partial_date{"1952-08-27"}},
       {"International Military Alliances 1648-2008 (D. M. Gibler)", confidence::verified, {}},
       {}});
  all.push_back({"pacific_under_administrative_control",
                 "USKOR1953",
                 "III",
                 "Pacific area: territories under the administrative control of a party, or later "
                 "recognised as lawfully brought under it",
                 area_rule::listed,
                 {},
                 {partial_date{"1954-11-17"}},
                 {"US draft of 1953 in Foreign Relations of the United States 1952-54 XV; final "
                  "wording general knowledge",
                  confidence::known,
                  {}},
                 {}});
  all.push_back({"west_pacific_us_roc",
                 "USTWN1954",
                 "V-VI",
                 "Taiwan and the Pescadores; island territories in the West Pacific under US "
                 "jurisdiction; other territories by agreement",
                 area_rule::listed,
                 {},
                 {partial_date{"1955-03-03"}, partial_date{"1980-01-01"}},
                 {"general knowledge", confidence::known, {}},
                 {}});
  all.push_back({"territories_under_japan_administration",
                 "USJPN1960",
                 "V",
                 "territories under the administration of Japan (sovereignty is not the test)",
                 area_rule::administered_by,
                 "JPN",
                 {partial_date{"1960-06-23"}},
                 {"Treaty text copies (kushima.org; w.owiki.org)", confidence::verified, {}},
                 {}});
  all.push_back(
      {"treaty_area",
       "MANILA1954",
       "VIII",
       "South-East Asia with the entire territories of the Asian parties; South-West Pacific south "
       "of 21 deg 30 min N",
       area_rule::listed,
       {},
       {partial_date{"1955-02-19"}},
       {"Pentagon Papers part IV.A.1 (text comparison of the treaties)", confidence::verified, {}},
       {}});
  all.push_back({"rio_zone",
                 "RIO1947",
                 "3(3), 4",
                 "zone from pole to pole around the Americas (with Greenland, Alaska, Falklands), "
                 "and the territory of an American state anywhere",
                 area_rule::listed,
                 {},
                 {partial_date{"1948-12-03"}},
                 {"general knowledge", confidence::known, {}},
                 {}});
  all.push_back({"csto_member_territory",
                 "CST1992",
                 "4",
                 "territory of a party",
                 area_rule::sovereign_is_party,
                 {},
                 {partial_date{"1994-04-20"}},
                 {"general knowledge", confidence::known, {}},
                 {}});
  all.push_back({"eu_member_territory",
                 "TEU42_7",
                 "42(7)",
                 "territory of a member state, outermost regions included; not the overseas "
                 "countries and territories (own reading)",
                 area_rule::listed,
                 {},
                 {partial_date{"2009-12-01"}},
                 {"general knowledge", confidence::known, {}},
                 {}});
  all.push_back({"east_asia_special_interests",
                 "AJ1902",
                 "I-III",
                 "special interests of Great Britain in China, of Japan in China and Corea",
                 area_rule::listed,
                 {},
                 {partial_date{"1902-01-30"}, partial_date{"1905-08-12"}},
                 {"general knowledge", confidence::known, {}},
                 {}});
  all.push_back({"east_asia_or_india_interests",
                 "AJ1911",
                 "II",
                 "territorial rights or special interests of a party in eastern Asia and India",
                 area_rule::listed,
                 {},
                 {partial_date{"1911-07-13"}, partial_date{"1923-08-17"}},
                 {"general knowledge", confidence::known, {}},
                 {}});
  all.push_back({"portuguese_colonies",
                 "ANGPRT",
                 "secret article of 1661",
                 "Portuguese conquests or colonies",
                 area_rule::listed,
                 {},
                 {partial_date{"1661-06-23"}},
                 {"general knowledge", confidence::known, {}},
                 {}});
  all.push_back({"belgium_neutral_territory",
                 "LONDON1839",
                 "annex VII",
                 "territory of Belgium within the limits of the annex",
                 area_rule::listed,
                 {},
                 {partial_date{"1839-06-08"}, partial_date{"1919-06-28"}},
                 {"general knowledge", confidence::known, {}},
                 {}});
  all.push_back({"fpda_area",
                 "FPDA1971",
                 "communique of 1971",
                 "Malaysia (without Sabah and Sarawak in air defence) and Singapore",
                 area_rule::listed,
                 {},
                 {partial_date{"1971-11-01"}},
                 {"general knowledge", confidence::known, {}},
                 {}});
  return all;
}

}  // namespace entente::inline v0::data

#endif  // ENTENTE_DATA_AREAS_HPP
