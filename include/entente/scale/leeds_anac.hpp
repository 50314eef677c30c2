// SPDX-FileCopyrightText: 2026 The entente authors
// SPDX-License-Identifier: BSL-1.0
#ifndef ENTENTE_SCALE_LEEDS_ANAC_HPP
#define ENTENTE_SCALE_LEEDS_ANAC_HPP

#include <entente/scale/assess.hpp>
#include <entente/scale/sign.hpp>

#include <array>

namespace entente::inline v0 {

// Both scales of Leeds and Anac judge alliances: where nothing is pledged they do not apply, which
// is neither "none" nor unknown. They are defined on the codings of ATOP; forms of cooperation
// count as the coding that ATOP would give them, as far as a form says it.

namespace detail {
/// Forms that stand for codings: of `intcom`, `base`, `milcon` and `milaid`.
inline constexpr std::array<sign, 5> forms_of_coordination{
    {{feature_kind::form, "integrated_command", 2},
     {feature_kind::form, "hosting", 2},
     {feature_kind::form, "planning_process", 2, "collective_defence"},
     {feature_kind::form, "consultation", 1, "interoperability"},
     {feature_kind::form, "programme", 1, "capacity_building"}}};
}  // namespace detail

/// How far the parties of an alliance coordinate their forces in peace. One sign of a rank is as
/// good as many. Aid of the kinds 1 and 2 is none, nor is contact in war only (`milcon=1`).
struct military_institutionalization {
  static constexpr std::string_view name = "scale of military institutionalization";
  static constexpr std::string_view source =
      "Leeds and Anac (2005), International Interactions 31(3): 183-202, and the authors' code";
  static constexpr std::array<std::string_view, 3> labels{"none", "moderate", "high"};

  static constexpr auto signs =
      joined(std::array<sign, 17>{{{feature_kind::coding, "milcon=3", 2},
                                   {feature_kind::coding, "intcom=1", 2},
                                   {feature_kind::coding, "base=1", 2},
                                   {feature_kind::coding, "base=2", 2},
                                   {feature_kind::coding, "base=3", 2},
                                   {feature_kind::coding, "milcon=2", 1},
                                   {feature_kind::coding, "milaid=3", 1},
                                   {feature_kind::coding, "milaid=4", 1},
                                   {feature_kind::coding, "subord=1", 1},
                                   {feature_kind::coding, "subord=2", 1},
                                   {feature_kind::coding, "contrib=1", 1},
                                   {feature_kind::coding, "orgpurp1=1", 1},
                                   {feature_kind::coding, "orgpurp1=4", 1},
                                   {feature_kind::coding, "orgpurp2=1", 1},
                                   {feature_kind::coding, "orgpurp2=4", 1},
                                   {feature_kind::form, "joint_body", 1, "collective_defence"},
                                   {feature_kind::form, "consultation", 1, "collective_defence"}}},
             detail::forms_of_coordination);
  static constexpr rule_set rules{signs};
  static constexpr sign applies_to = any_pledge;
  static constexpr std::array<std::string_view, 8> variables{
      "milcon", "intcom", "base", "milaid", "subord", "contrib", "orgpurp1", "orgpurp2"};

  [[nodiscard]] static constexpr std::optional<std::size_t> judge(std::span<const feature> some) {
    if (!pledges_something(some)) return std::nullopt;
    return rules.found_in(some).highest();
  }
  /// The authors' rule: a variable that is missing counts as absent, unless all of them are. Then
  /// the level is unknown.
  [[nodiscard]] static constexpr auto read_missing(const features& of) noexcept {
    return [leave_open = all_missing(of, variables)](const feature& f) {
      return leave_open ? f.holds : missing_as_absent(f);
    };
  }
};

/// How formal the commitment is: a treaty that needs ratification and is not wholly secret counts
/// one, an organization with a name or a bureaucracy of its own another.
struct formality {
  static constexpr std::string_view name = "scale of formality";
  static constexpr std::string_view source = military_institutionalization::source;
  static constexpr std::array<std::string_view, 3> labels{"0", "1", "2"};

  enum : std::uint32_t { ratified, public_text, organization };
  static constexpr std::array<sign, 10> signs{{{feature_kind::coding, "estmode=1", ratified},
                                               {feature_kind::coding, "pubsecr=0", public_text},
                                               {feature_kind::coding, "pubsecr=1", public_text},
                                               {feature_kind::coding, "organ1=2", organization},
                                               {feature_kind::coding, "organ1=3", organization},
                                               {feature_kind::coding, "organ2=2", organization},
                                               {feature_kind::coding, "organ2=3", organization},
                                               {feature_kind::instrument, "treaty", ratified},
                                               {feature_kind::instrument, "treaty", public_text},
                                               {feature_kind::form, "joint_body", organization}}};
  static constexpr rule_set rules{signs};
  static constexpr sign applies_to = any_pledge;
  static constexpr std::array<std::string_view, 2> of_the_treaty{"estmode", "pubsecr"};
  static constexpr std::array<std::string_view, 2> of_the_organization{"organ1", "organ2"};

  [[nodiscard]] static constexpr std::optional<std::size_t> judge(std::span<const feature> some) {
    if (!pledges_something(some)) return std::nullopt;
    const number_set found = rules.found_in(some);
    const bool counts = found.has(ratified) && found.has(public_text);
    return (counts ? 1U : 0U) + (found.has(organization) ? 1U : 0U);
  }
  /// The authors' rule: with both variables of the treaty and both of the organization missing, the
  /// level is unknown. With both of one missing it is 0, whatever the other says. A single variable
  /// that is missing counts as absent; secrecy that is missing counts as a public text.
  [[nodiscard]] static constexpr auto read_missing(const features& of) noexcept {
    return [no_treaty = all_missing(of, of_the_treaty),
            no_organization = all_missing(of, of_the_organization)](const feature& f) {
      if (f.kind != feature_kind::coding || (no_treaty && no_organization)) return f.holds;
      if (no_treaty || no_organization) return truth::no;
      return f.holds.is_unknown() ? truth{is_coding_of(f, "pubsecr")} : f.holds;
    };
  }
};

/// A variant in use that counts subordination in war as hierarchy and organizations for defence
/// only; classes, of which the highest counts. What is missing counts as absent.
struct voice_and_hierarchy {
  static constexpr std::string_view name = "scale of voice and hierarchy";
  static constexpr std::string_view source =
      "variant of Leeds and Anac (2005) in a research pipeline on ATOP";
  static constexpr std::array<std::string_view, 3> labels{"uninstitutionalized", "voice",
                                                          "hierarchical"};

  static constexpr auto signs =
      joined(std::array<sign, 13>{{{feature_kind::coding, "milcon=3", 2},
                                   {feature_kind::coding, "intcom=1", 2},
                                   {feature_kind::coding, "base=1", 2},
                                   {feature_kind::coding, "base=2", 2},
                                   {feature_kind::coding, "base=3", 2},
                                   {feature_kind::coding, "subord=1", 2},
                                   {feature_kind::coding, "subord=2", 2},
                                   {feature_kind::coding, "milcon=2", 1},
                                   {feature_kind::coding, "milaid=3", 1},
                                   {feature_kind::coding, "milaid=4", 1},
                                   {feature_kind::coding, "contrib=1", 1},
                                   {feature_kind::coding, "orgpurp1=1", 1},
                                   {feature_kind::coding, "orgpurp2=1", 1}}},
             detail::forms_of_coordination);
  static constexpr rule_set rules{signs};
  static constexpr sign applies_to = any_pledge;

  [[nodiscard]] static constexpr std::optional<std::size_t> judge(std::span<const feature> some) {
    if (!pledges_something(some)) return std::nullopt;
    return rules.found_in(some).highest();
  }
  [[nodiscard]] static constexpr auto read_missing(const features&) noexcept {
    return missing_as_absent;
  }
};

}  // namespace entente::inline v0

#endif  // ENTENTE_SCALE_LEEDS_ANAC_HPP
