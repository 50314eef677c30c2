// SPDX-FileCopyrightText: 2026 The entente authors
// SPDX-License-Identifier: BSL-1.0
#ifndef ENTENTE_DATA_ROLE_RIGHTS_HPP
#define ENTENTE_DATA_ROLE_RIGHTS_HPP

#include <entente/model/role_right.hpp>

namespace entente::inline v0::data {

// What roles in bodies let their holders do. A sponsoring nation of the cyber defence centre is a
// member of it here, a contributing participant and a designated ally are participants.

namespace sources {
inline constexpr std::string_view rights_by_treaty_and_posts =
    "North Atlantic Treaty text, UK Parliament appendix; general knowledge for posts";
inline constexpr std::string_view rights_by_partnership_tools =
    "Partnership tools (Oct 2012 edition), NATO; Partnership tools (16 Aug 2023), NATO";
inline constexpr std::string_view rights_by_attendance_of_2025 =
    "Attendance of Foreign Minister Iwaya (Apr 2025), MOFA Japan";
inline constexpr std::string_view rights_by_framework_document =
    "Partnership tools (16 Aug 2023), NATO; general knowledge of the 1994 framework document";
inline constexpr std::string_view rights_by_relations_with_japan =
    "Relations with Japan (12 Sep 2018), NATO";
inline constexpr std::string_view rights_by_enhanced_opportunities =
    "NATO recognizes Ukraine as Enhanced Opportunities Partner (13 Jun 2020), Xinhua";
inline constexpr std::string_view rights_by_council_with_ukraine =
    "NATO-Ukraine Council article, Wikipedia";
inline constexpr std::string_view rights_by_known = "general knowledge";
inline constexpr std::string_view rights_by_status_in_the_centre =
    "general knowledge; status for non-members per Japan to join centre (Jan 2018), Estonian World";
inline constexpr std::string_view rights_by_partnership_tools_2023 =
    "Partnership tools (16 Aug 2023), NATO";
inline constexpr std::string_view rights_by_world_factbook =
    "The World Factbook (factbook.json, edition of May 2026), CIA";
inline constexpr std::string_view rights_by_air_programme =
    "GCAP joint statement of 9 Dec 2022 (exbulletin); general knowledge";
}  // namespace sources

inline constexpr role_right role_rights[]{
    {"NATO", role::member, "vote", sources::rights_by_treaty_and_posts, confidence::verified},
    {"NATO", role::member, "attend_council", sources::rights_by_treaty_and_posts,
     confidence::verified},
    {"NATO", role::member, "raise_agenda", sources::rights_by_treaty_and_posts,
     confidence::verified},
    {"NATO", role::member, "request_consultation", sources::rights_by_treaty_and_posts,
     confidence::verified},
    {"NATO", role::member, "guarantee", sources::rights_by_treaty_and_posts, confidence::verified},
    {"NATO", role::member, "host_bodies", sources::rights_by_treaty_and_posts,
     confidence::verified},
    {"NATO", role::member, "exercise_participation", sources::rights_by_treaty_and_posts,
     confidence::verified},
    {"NATO", role::member, "classified_information", sources::rights_by_treaty_and_posts,
     confidence::verified},
    {"NATO", role::member, "command_posts", sources::rights_by_treaty_and_posts,
     confidence::verified},
    {"PATG", role::partner, "attend_on_invitation", sources::rights_by_partnership_tools,
     confidence::verified},
    {"PATG", role::partner, "cooperation_menu", sources::rights_by_partnership_tools,
     confidence::verified},
    {"PATG", role::partner, "accredit_mission", sources::rights_by_partnership_tools,
     confidence::verified},
    {"PATG", role::partner, "exercise_participation", sources::rights_by_partnership_tools,
     confidence::verified},
    {"PATG", role::partner, "exercise_observer", sources::rights_by_partnership_tools,
     confidence::verified},
    {"PATG", role::partner, "second_staff", sources::rights_by_partnership_tools,
     confidence::verified},
    {"PATG", role::partner, "raise_agenda_on_invitation", sources::rights_by_partnership_tools,
     confidence::verified},
    {"AP4", role::partner, "attend_on_invitation", sources::rights_by_attendance_of_2025,
     confidence::verified},
    {"AP4", role::partner, "raise_agenda_on_invitation", sources::rights_by_attendance_of_2025,
     confidence::verified},
    {"PFP", role::partner, "attend_on_invitation", sources::rights_by_framework_document,
     confidence::known},
    {"PFP", role::partner, "cooperation_menu", sources::rights_by_framework_document,
     confidence::known},
    {"PFP", role::partner, "accredit_mission", sources::rights_by_framework_document,
     confidence::known},
    {"PFP", role::partner, "exercise_participation", sources::rights_by_framework_document,
     confidence::known},
    {"PFP", role::partner, "planning_process", sources::rights_by_framework_document,
     confidence::known},
    {"PFP", role::partner, "request_consultation", sources::rights_by_framework_document,
     confidence::known},
    {"PII", role::partner, "interoperability_talks", sources::rights_by_relations_with_japan,
     confidence::verified},
    {"EOP", role::partner, "interoperability_talks", sources::rights_by_enhanced_opportunities,
     confidence::verified},
    {"EOP", role::partner, "exercise_participation", sources::rights_by_enhanced_opportunities,
     confidence::verified},
    {"EOP", role::partner, "early_planning_talks", sources::rights_by_enhanced_opportunities,
     confidence::verified},
    {"NUC", role::member, "attend_council", sources::rights_by_council_with_ukraine,
     confidence::verified},
    {"NUC", role::member, "raise_agenda", sources::rights_by_council_with_ukraine,
     confidence::verified},
    {"NUC", role::member, "request_consultation", sources::rights_by_council_with_ukraine,
     confidence::verified},
    {"CCDCOE", role::member, "vote", sources::rights_by_known, confidence::known},
    {"CCDCOE", role::member, "second_staff", sources::rights_by_known, confidence::known},
    {"CCDCOE", role::member, "exercise_participation", sources::rights_by_known, confidence::known},
    {"CCDCOE", role::member, "training", sources::rights_by_known, confidence::known},
    {"CCDCOE", role::member, "research", sources::rights_by_known, confidence::known},
    {"CCDCOE", role::participant, "second_staff", sources::rights_by_status_in_the_centre,
     confidence::known},
    {"CCDCOE", role::participant, "exercise_participation", sources::rights_by_status_in_the_centre,
     confidence::known},
    {"CCDCOE", role::participant, "training", sources::rights_by_status_in_the_centre,
     confidence::known},
    {"CCDCOE", role::participant, "research", sources::rights_by_status_in_the_centre,
     confidence::known},
    {"G7", role::member, "vote", sources::rights_by_known, confidence::known},
    {"G7", role::member, "raise_agenda", sources::rights_by_known, confidence::known},
    {"G7", role::member, "attend_council", sources::rights_by_known, confidence::known},
    {"G7", role::member, "host_bodies", sources::rights_by_known, confidence::known},
    {"QUAD", role::member, "vote", sources::rights_by_known, confidence::known},
    {"QUAD", role::member, "raise_agenda", sources::rights_by_known, confidence::known},
    {"QUAD", role::member, "attend_council", sources::rights_by_known, confidence::known},
    {"QUAD", role::member, "host_bodies", sources::rights_by_known, confidence::known},
    {"MD", role::partner, "attend_on_invitation", sources::rights_by_partnership_tools_2023,
     confidence::known},
    {"MD", role::partner, "cooperation_menu", sources::rights_by_partnership_tools_2023,
     confidence::known},
    {"ICI", role::partner, "attend_on_invitation", sources::rights_by_partnership_tools_2023,
     confidence::known},
    {"ICI", role::partner, "cooperation_menu", sources::rights_by_partnership_tools_2023,
     confidence::known},
    {"MNNA", role::participant, "trade_benefits", sources::rights_by_world_factbook,
     confidence::verified},
    {"GCAP", role::member, "vote", sources::rights_by_air_programme, confidence::known},
    {"GCAP", role::member, "second_staff", sources::rights_by_air_programme, confidence::known},
    {"GCAP", role::member, "research", sources::rights_by_air_programme, confidence::known},
    {"GCAP", role::member, "work_share", sources::rights_by_air_programme, confidence::known},
    {"EU", role::member, "vote", sources::rights_by_known, confidence::known},
    {"EU", role::member, "attend_council", sources::rights_by_known, confidence::known},
    {"EU", role::member, "raise_agenda", sources::rights_by_known, confidence::known},
    {"EU", role::member, "guarantee", sources::rights_by_known, confidence::known},
};

}  // namespace entente::inline v0::data

#endif  // ENTENTE_DATA_ROLE_RIGHTS_HPP
