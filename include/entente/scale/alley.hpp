// SPDX-FileCopyrightText: 2026 The entente authors
// SPDX-License-Identifier: BSL-1.0
#ifndef ENTENTE_SCALE_ALLEY_HPP
#define ENTENTE_SCALE_ALLEY_HPP

#include <entente/scale/assess.hpp>
#include <entente/scale/sign.hpp>

#include <array>

namespace entente::inline v0 {

// Additive indexes of what an alliance promises, on the codings of ATOP: each counts how many of
// several things are there. They apply to alliances that are coded as promising active military
// support; a missing coding counts as absent.

namespace detail {
inline constexpr std::array<std::string_view, 7> index_labels{"0", "1", "2", "3", "4", "5", "6"};

/// @tparam Signs an array of signs; the number of each is the thing that it is a sign of, from 0
template <const auto& Signs>
struct count_of_things {
  static constexpr std::string_view source =
      "Alley, replication data on the depth of alliances with military support";
  static constexpr std::span<const std::string_view> labels{index_labels.data(),
                                                            Signs.back().number + 2};
  static constexpr std::span<const sign> signs{Signs};
  static constexpr rule_set rules{signs};
  static constexpr sign applies_to{feature_kind::coding, "active=1"};

  [[nodiscard]] static constexpr std::optional<std::size_t> judge(std::span<const feature> some) {
    if (!applies_to.is_in(some)) return std::nullopt;
    return rules.found_in(some).count();
  }
  [[nodiscard]] static constexpr auto read_missing(const features&) noexcept {
    return missing_as_absent;
  }
};

inline constexpr auto coded = feature_kind::coding;
inline constexpr std::array<sign, 12> things_in_scope{{{coded, "conditio=0", 0},
                                                       {coded, "milaid=1", 1},
                                                       {coded, "milaid=2", 1},
                                                       {coded, "milaid=3", 1},
                                                       {coded, "milaid=4", 1},
                                                       {coded, "ecaid=1", 2},
                                                       {coded, "ecaid=2", 2},
                                                       {coded, "ecaid=3", 2},
                                                       {coded, "organ1=1", 3},
                                                       {coded, "organ1=2", 3},
                                                       {coded, "organ1=3", 3},
                                                       {coded, "agprois=5", 4}}};
inline constexpr std::array<sign, 15> military_things{{{coded, "milcon=1", 0},
                                                       {coded, "milcon=2", 0},
                                                       {coded, "milcon=3", 0},
                                                       {coded, "milaid=1", 1},
                                                       {coded, "milaid=2", 1},
                                                       {coded, "milaid=3", 1},
                                                       {coded, "milaid=4", 1},
                                                       {coded, "base=1", 2},
                                                       {coded, "base=2", 2},
                                                       {coded, "base=3", 2},
                                                       {coded, "intcom=1", 3},
                                                       {coded, "organ1=1", 4},
                                                       {coded, "organ1=2", 4},
                                                       {coded, "organ1=3", 4},
                                                       {coded, "compag=1", 5}}};
inline constexpr std::array<sign, 13> military_things_before{{{coded, "milcon=1", 0},
                                                              {coded, "milcon=2", 0},
                                                              {coded, "milaid=1", 1},
                                                              {coded, "milaid=2", 1},
                                                              {coded, "milaid=3", 1},
                                                              {coded, "milaid=4", 1},
                                                              {coded, "base=2", 2},
                                                              {coded, "base=3", 2},
                                                              {coded, "intcom=1", 3},
                                                              {coded, "organ1=1", 4},
                                                              {coded, "organ1=2", 4},
                                                              {coded, "organ1=3", 4},
                                                              {coded, "compag=1", 5}}};
inline constexpr std::array<sign, 4> economic_things{{{coded, "ecaid=3", 0},
                                                      {coded, "nomicoop=1", 1},
                                                      {coded, "compag=2", 2},
                                                      {coded, "agprois=2", 3}}};
inline constexpr std::array<sign, 11> foreign_policy_things{{{coded, "noothall=1", 0},
                                                             {coded, "notaiden=1", 1},
                                                             {coded, "notaiden=2", 1},
                                                             {coded, "notaiden=3", 1},
                                                             {coded, "notaiden=4", 1},
                                                             {coded, "thirdcom=1", 2},
                                                             {coded, "divgains=1", 3},
                                                             {coded, "interv=1", 4},
                                                             {coded, "interv=2", 4},
                                                             {coded, "interv=3", 4},
                                                             {coded, "interv=4", 4}}};
}  // namespace detail

/// Support without conditions, military aid, economic aid, an organization, and several future
/// agreements.
struct alley_scope : detail::count_of_things<detail::things_in_scope> {
  static constexpr std::string_view name = "index of scope";
};
/// Contact of the armed services, military aid, bases, an integrated command, an organization, and
/// a military agreement beside it.
struct alley_military_coordination : detail::count_of_things<detail::military_things> {
  static constexpr std::string_view name = "index of military coordination";
};
/// The same as the published file has it: it was made with older dummies, to which a common defence
/// policy is no contact and placement on neutral ground no base.
struct alley_military_coordination_as_published
    : detail::count_of_things<detail::military_things_before> {
  static constexpr std::string_view name = "index of military coordination, as published";
};
/// Concessions in trade, cooperation that is not military, an economic agreement beside it, and one
/// to come.
struct alley_economic_aggregation : detail::count_of_things<detail::economic_things> {
  static constexpr std::string_view name = "index of economic aggregation";
};
/// No contrary alliances, no support for the ally's enemies, limits on commitments to others,
/// divided gains, and rules on intervention.
struct alley_foreign_policy : detail::count_of_things<detail::foreign_policy_things> {
  static constexpr std::string_view name = "index of foreign policy concessions";
};

}  // namespace entente::inline v0

#endif  // ENTENTE_SCALE_ALLEY_HPP
