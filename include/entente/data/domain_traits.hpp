// SPDX-FileCopyrightText: 2026 The entente authors
// SPDX-License-Identifier: BSL-1.0
#ifndef ENTENTE_DATA_DOMAIN_TRAITS_HPP
#define ENTENTE_DATA_DOMAIN_TRAITS_HPP

#include <entente/model/domain_traits.hpp>

namespace entente::inline v0::data {

/// Every line is a judgement, to be replaced by a client. That cyber defence, the sharing of
/// information, defence science, economic security and hybrid threats reach across borders, and
/// that collective defence holds for an area, is what the guiding article takes for granted.
inline constexpr domain_trait traits_of_domains[]{
    {"political", spatial_reach::borderless, 1, false, "talks can be held anywhere"},
    {"cyber", spatial_reach::borderless, 0, false, "attacks cross borders at once"},
    {"maritime", spatial_reach::areal, 3, false, "ships act at a place"},
    {"information_sharing", spatial_reach::borderless, 0, false, "data have no place"},
    {"defence_st", spatial_reach::borderless, 0, false, "research is shared at a distance"},
    {"wps", spatial_reach::borderless, 1, false, "norms and staff"},
    {"hadr", spatial_reach::areal, 2, false, "disaster has a place, help may come from afar"},
    {"emerging_tech", spatial_reach::borderless, 0, false, "technology spreads at once"},
    {"extended_deterrence", spatial_reach::mixed, 2, false, "talks are borderless, forces are not"},
    {"nuclear_sharing", spatial_reach::areal, 3, true, "weapons lie at a place"},
    {"nuclear", spatial_reach::mixed, 2, false, "programmes have sites, effects reach far"},
    {"space", spatial_reach::borderless, 0, false, "orbits pass over all regions"},
    {"strategic_communications", spatial_reach::borderless, 0, false,
     "messages cross borders at once"},
    {"climate", spatial_reach::borderless, 1, false, "global effect, local damage"},
    {"nonproliferation", spatial_reach::borderless, 1, false, "global rules"},
    {"counter_terrorism", spatial_reach::mixed, 1, false,
     "networks cross borders, attacks have a place"},
    {"crisis_management", spatial_reach::areal, 2, false,
     "operation at a place, also outside the treaty area"},
    {"human_security", spatial_reach::mixed, 1, false, "people at a place, norms everywhere"},
    {"public_diplomacy", spatial_reach::borderless, 1, false, "audiences anywhere"},
    {"interoperability", spatial_reach::borderless, 1, false, "standards apply anywhere"},
    {"defence_industry", spatial_reach::borderless, 1, false, "trade and joint production"},
    {"capacity_building", spatial_reach::mixed, 1, false,
     "training for a given state, funds from anywhere"},
    {"economic_security", spatial_reach::borderless, 1, false, "supply chains span regions"},
    {"resilience", spatial_reach::mixed, 1, false, "local systems, shared methods"},
    {"logistics", spatial_reach::areal, 3, false, "supply goes to a place"},
    {"missile_defence", spatial_reach::areal, 3, false, "flight paths and defended areas"},
    {"collective_defence", spatial_reach::areal, 3, true, "guarantee holds for a defined area"},
    {"hybrid", spatial_reach::mixed, 1, false, "mix of borderless and local means"},
    {"airspace", spatial_reach::areal, 3, false, "zones and flights at a place"},
    {"force_posture", spatial_reach::areal, 3, false, "forces stand at a place"},
    {"defence_spending", spatial_reach::borderless, 1, false, "a budget choice"},
    {"membership", spatial_reach::areal, 3, true, "invitation is bound to Europe"},
    {"alliance_withdrawal", spatial_reach::borderless, 1, false, "legal act"},
};

inline constexpr domain_traits traits_of_diplomat_2023{
    "reach of domains",
    "judgement; where the article makes the point: NATO-Japan Relations Have Room To Grow (2023), "
    "The Diplomat",
    traits_of_domains};

}  // namespace entente::inline v0::data

#endif  // ENTENTE_DATA_DOMAIN_TRAITS_HPP
