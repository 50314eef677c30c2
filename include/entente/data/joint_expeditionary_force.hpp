// SPDX-FileCopyrightText: 2026 The entente authors
// SPDX-License-Identifier: BSL-1.0
#ifndef ENTENTE_DATA_JOINT_EXPEDITIONARY_FORCE_HPP
#define ENTENTE_DATA_JOINT_EXPEDITIONARY_FORCE_HPP

#include <entente/data/regions.hpp>
#include <entente/data/sources.hpp>
#include <entente/data/states/euro_atlantic.hpp>
#include <entente/model/alliance.hpp>

namespace entente::inline v0::data {

/// All ten are dated by the year of the founding, though some joined later: Finland and Sweden in
/// 2017, Iceland in 2021.
template <auto Party>
using member_of_expeditionary_force =
    member<Party, "2014", partial_date::never(), sources::world_factbook_2026, unverified<"start">>;

/// Led by the United Kingdom, outside NATO.
inline constexpr struct joint_expeditionary_force final
    : alliance<
          "JEF", "Joint Expeditionary Force", founded_on<"2014-09-05">, located_in<euro_atlantic>,
          body_kind<"coalition">, mandate<"UK-led high-readiness force of 10 northern states">,
          scope<"Euro-Atlantic">, collective_defence_body<false>, open_to_partners<false>,
          member_of_expeditionary_force<united_kingdom>, member_of_expeditionary_force<denmark>,
          member_of_expeditionary_force<estonia>, member_of_expeditionary_force<finland>,
          member_of_expeditionary_force<iceland>, member_of_expeditionary_force<latvia>,
          member_of_expeditionary_force<lithuania>, member_of_expeditionary_force<netherlands>,
          member_of_expeditionary_force<norway>, member_of_expeditionary_force<sweden>,
          sources::world_factbook_of_may_2026, unverified<"founded">> {
} joint_expeditionary_force;

}  // namespace entente::inline v0::data

#endif  // ENTENTE_DATA_JOINT_EXPEDITIONARY_FORCE_HPP
