// SPDX-FileCopyrightText: 2026 The entente authors
// SPDX-License-Identifier: BSL-1.0
#ifndef ENTENTE_DATA_PREMISES_HPP
#define ENTENTE_DATA_PREMISES_HPP

#include <entente/model/lowering.hpp>
#include <entente/model/premise.hpp>

#include <span>
#include <utility>

namespace entente::inline v0::data {

namespace premise_parts {
template <fixed_string... Codes>
inline constexpr detail::lasting_array<evidence_code, sizeof...(Codes)> named{
    std::in_place, evidence_code::borrow(detail::lasting<Codes>().view())...};
template <fixed_string... Codes>
inline constexpr auto evidence = list<evidence_code>::borrow(named<Codes...>.view());

inline constexpr detail::lasting_array<premise, 14> every_premise{
    std::in_place,
    premise{
        "PM01",
        "China's intentions can be changed by restraint of others",
        "critics as described by the article",
        {evidence<"CHNJPN1978">, "treaty of peace of 1978 and repeated calls for talks"},
        {evidence<"TH004", "TH005", "TH012", "TH016", "TH018", "TH019">,
         "build-up and grey-zone conduct went on"},
        "closer ties may harden intentions and raise risk",
        "holding back buys nothing; ties lower risk by lowering chances of success",
        "false",
        truth::no,
        false,
        {"NATO-Japan Relations Have Room To Grow (2023), The Diplomat", confidence::verified, {}}},
    premise{"PM02",
            "Presence of NATO in Asia raises the risk of conflict",
            "China; North Korea; Russia; critics",
            {evidence<"IN08", "IN09", "IN10", "IN11">,
             "protests and threats of action after new steps"},
            {evidence<"TH004", "TH005", "TH008", "TH021">,
             "pressure on Japan came before the new steps"},
            "prefer steps with low exposure and no place in the region",
            "rank steps by depth first",
            "open",
            truth::unknown,
            true,
            {"NATO-Japan Relations Have Room To Grow (2023), The Diplomat; judgement; analyst's "
             "default",
             confidence::known,
             {}}},
    premise{
        "PM03",
        "Aggression becomes less likely when its success becomes less probable (denial)",
        "article",
        {evidence<"TH006", "TH014">,
         "attack went ahead where the victim stood alone; members were not attacked"},
        {evidence<"TH007", "TH021">,
         "arming of one side can start an arms race (security dilemma)"},
        "integration lowers the risk of conflict",
        "integration may raise it; sign of the effect turns",
        "true",
        truth::yes,
        false,
        {"NATO-Japan Relations Have Room To Grow (2023), The Diplomat", confidence::verified, {}}},
    premise{
        "PM04",
        "The area of NATO's mission limits cooperation outside the Atlantic",
        "critics as described by the article; France",
        {evidence<"CN017", "CN019", "NJ067">, "Article 6 and the position of 2013; office blocked"},
        {evidence<"TH001", "TH013", "TH015", "TH017", "NJ056">,
         "cyber and space know no area; partner centres and programmes exist"},
        "only steps inside the area or without place are open",
        "cooperation is open in borderless fields; the guarantee stays bound",
        "false for cooperation, true for the guarantee",
        truth::unknown,
        false,
        {"NATO-Japan Relations Have Room To Grow (2023), The Diplomat; Macron opposes NATO office "
         "(12 Jul 2023), Sputnik/UrduPoint",
         confidence::verified,
         {}}},
    premise{"PM05",
            "The United States may waver in its posture towards allies",
            "article",
            {evidence<"CN022", "CN023">,
             "one year notice ends the 1960 treaty; the 2023 statute guards only NATO"},
            {evidence<"CN016">, "commitment repeated in January 2023"},
            "hedge by more ties, though none holds a duty of defence",
            "ties to NATO add reach only",
            "open",
            truth::unknown,
            false,
            {"NATO-Japan Relations Have Room To Grow (2023), The Diplomat; Joint statement "
             "Biden-Kishida (13 Jan 2023), White House",
             confidence::verified,
             {}}},
    premise{"PM06",
            "Security of the Euro-Atlantic and the Indo-Pacific is linked",
            "article; NATO; JPN",
            {evidence<"TH012", "TH014", "TH016", "NJ058">,
             "joint patrols of two powers, war support and common statements"},
            {evidence<"TH001", "TH005", "TH011">, "most threats still have a local target"},
            "each region gains from help to the other",
            "partnership is a side matter",
            "true",
            truth::yes,
            false,
            {"NATO-Japan Relations Have Room To Grow (2023), The Diplomat; Joint Statement (31 Jan "
             "2023), NATO",
             confidence::verified,
             {}}},
    premise{
        "PM07",
        "Cyberattacks flatten regional distance",
        "article",
        {evidence<"TH013", "TH015", "TH017", "TH020">, "attackers far from their targets"},
        {evidence<"TH023">, "physical sites and cables still lie in a region"},
        "rank borderless domains first",
        "treat cyber like other domains",
        "true",
        truth::yes,
        false,
        {"NATO-Japan Relations Have Room To Grow (2023), The Diplomat", confidence::verified, {}}},
    premise{
        "PM08",
        "Closer ties create a web of duties like Article 5",
        "critics as described by the article",
        {evidence<"CN016">, "members are bound by a clause"},
        {evidence<"CN001", "CN004", "PR036", "PR037", "NJ017">,
         "Article 9 bars a duty in advance; help to Albania came without the clause; no NATO-Japan "
         "text holds a duty"},
        "avoid binding forms",
        "binding force and depth can be chosen apart",
        "false",
        truth::no,
        false,
        {"NATO-Japan Relations Have Room To Grow (2023), The Diplomat", confidence::verified, {}}},
    premise{
        "PM09",
        "Risk of miscalculation stays whatever the intentions",
        "article",
        {evidence<"TH005", "TH016", "TH018", "TH021">,
         "close passes, missiles and zones that overlap"},
        {{}, "hotlines and rules for encounters exist"},
        "keep a risk term beside the gain term",
        "rank by gain alone",
        "true",
        truth::yes,
        false,
        {"NATO-Japan Relations Have Room To Grow (2023), The Diplomat", confidence::verified, {}}},
    premise{"PM10",
            "An equivalent coalition is unlikely among Indo-Pacific states alone",
            "article",
            {{}, "no defence pact of several states includes Japan"},
            {evidence<"ANZUS", "FPDA">, "ANZUS, Five Power arrangements and the 1954 pact exist"},
            "seek the link to NATO",
            "build a regional pact first",
            "true",
            truth::yes,
            false,
            {"NATO-Japan Relations Have Room To Grow (2023), The Diplomat; organizations.csv; "
             "treaties.csv",
             confidence::verified,
             {}}},
    premise{
        "PM11",
        "Effective support is possible without Article 5",
        "article",
        {evidence<"PR006", "PR023", "PR027", "PR036", "PR037">,
         "statement and expert team for Albania; teams for Estonia, Montenegro and Lithuania"},
        {{}, "all four were members"},
        "ask for the instrument, not for the clause",
        "membership is the price of help",
        "true",
        truth::yes,
        false,
        {"NATO-Japan Relations Have Room To Grow (2023), The Diplomat", confidence::verified, {}}},
    premise{
        "PM12",
        "Steps taken before a war keep their worth if deterrence fails",
        "article",
        {evidence<"PR014", "PR015">, "Ukraine's cyber fund was eight years old at the invasion"},
        {evidence<"PR028", "PR030">,
         "platform access and centre vote came only at or after the attack"},
        "act sooner; count lead times",
        "time of the step does not matter",
        "true",
        truth::yes,
        false,
        {"NATO-Japan Relations Have Room To Grow (2023), The Diplomat", confidence::verified, {}}},
    premise{
        "PM13",
        "Neighbours' acts, not Western pressure or ambition, caused Japan's shift",
        "article",
        {evidence<"TH014", "TH018", "TH021">,
         "invasion, missiles and build-up come just before the strategy"},
        {{},
         "China, North Korea and Russia dispute it; plans for more spending are older than 2022"},
        "treat the shift as lasting while threats last",
        "expect the shift to follow politics at home or in Washington",
        "true",
        truth::yes,
        false,
        {"NATO-Japan Relations Have Room To Grow (2023), The Diplomat", confidence::verified, {}}},
    premise{
        "PM14",
        "The European Union alone cannot carry the tie",
        "article",
        {evidence<"CN024", "CN025">,
         "agreement of 2018 entered into force in 2025; no United Kingdom"},
        {evidence<"CN026">, "mutual assistance clause and economic weight"},
        "use NATO for security and the EU for economic security",
        "one forum would do",
        "true",
        truth::yes,
        false,
        {"NATO-Japan Relations Have Room To Grow (2023), The Diplomat", confidence::verified, {}}}};
}  // namespace premise_parts

/// What the guiding article, and those whom it answers, take for granted.
inline constexpr std::span<const premise> premises{premise_parts::every_premise.elements};

}  // namespace entente::inline v0::data

#endif  // ENTENTE_DATA_PREMISES_HPP
