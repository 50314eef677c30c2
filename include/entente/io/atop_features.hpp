// SPDX-FileCopyrightText: 2026 The entente authors
// SPDX-License-Identifier: BSL-1.0
#ifndef ENTENTE_IO_ATOP_FEATURES_HPP
#define ENTENTE_IO_ATOP_FEATURES_HPP

#include <entente/io/atop.hpp>
#include <entente/io/atop_terms.hpp>
#include <entente/scale/feature.hpp>

#include <array>
#include <cstdint>
#include <string>
#include <string_view>
#include <utility>

namespace entente::inline v0 {

/// A value of a variable of ATOP as a feature: its code, and what it means.
/// @source ATOP codebook of August 2022
struct atop_coding {
  atop_variable variable;
  int value;
  std::string_view code;
  std::string_view says;
};

/// The values that scales judge. A value that is the lack of something is none of them, but for
/// two that take something away: a text that is not wholly secret, a promise without conditions.
inline constexpr auto atop_codings = [] {
  using enum atop_variable;
  return std::array<atop_coding, 62>{
      {{estmode, 1, "estmode=1", "a treaty that needs ratification"},
       {pubsecr, 0, "pubsecr=0", "public"},
       {pubsecr, 1, "pubsecr=1", "public with secret articles"},
       {active, 1, "active=1", "active military support is promised"},
       {conditio, 0, "conditio=0", "no promise has a condition"},
       {defcon, 1, "defcon=1", "a promise of defence has a condition"},
       {milcon, 1, "milcon=1", "contact of the armed services in hostilities only"},
       {milcon, 2, "milcon=2", "contact of the armed services in peace"},
       {milcon, 3, "milcon=3", "a common defence policy"},
       {milaid, 1, "milaid=1", "military aid of no stated kind"},
       {milaid, 2, "milaid=2", "military grants or loans"},
       {milaid, 3, "milaid=3", "military training or technology"},
       {milaid, 4, "milaid=4", "military grants or loans, and training or technology"},
       {intcom, 1, "intcom=1", "an integrated command in peace and war"},
       {subord, 1, "subord=1", "forces under another's command in war, the commander fixed"},
       {subord, 2, "subord=2", "forces under another's command in war, as the case may be"},
       {organ1, 1, "organ1=1", "official meetings on a schedule"},
       {organ1, 2, "organ1=2", "a named body with meetings on a schedule"},
       {organ1, 3, "organ1=3", "a body with a permanent bureaucracy"},
       {orgpurp1, 1, "orgpurp1=1", "an organization for military purposes"},
       {orgpurp1, 2, "orgpurp1=2", "an organization for economic purposes"},
       {orgpurp1, 3, "orgpurp1=3", "an organization for political consultation"},
       {orgpurp1, 4, "orgpurp1=4", "an organization for military and other purposes"},
       {orgpurp1, 5, "orgpurp1=5", "an organization to settle disputes"},
       {organ2, 1, "organ2=1", "further official meetings on a schedule"},
       {organ2, 2, "organ2=2", "a second named body with meetings on a schedule"},
       {organ2, 3, "organ2=3", "a second body with a permanent bureaucracy"},
       {orgpurp2, 1, "orgpurp2=1", "a second organization for military purposes"},
       {orgpurp2, 2, "orgpurp2=2", "a second organization for economic purposes"},
       {orgpurp2, 3, "orgpurp2=3", "a second organization for political consultation"},
       {orgpurp2, 4, "orgpurp2=4", "a second organization for military and other purposes"},
       {orgpurp2, 5, "orgpurp2=5", "a second organization to settle disputes"},
       {base, 1, "base=1", "joint placement of troops on neutral ground"},
       {base, 2, "base=2", "mutual placement of troops"},
       {base, 3, "base=3", "placement of troops by one side"},
       {contrib, 1, "contrib=1", "contributions are spelled out"},
       {notaiden, 1, "notaiden=1", "no support for the ally's enemies"},
       {notaiden, 2, "notaiden=2", "no support for states that are the ally's enemies"},
       {notaiden, 3, "notaiden=3", "no support for the ally's enemies that are no states"},
       {notaiden, 4, "notaiden=4", "no support for the ally's enemies, states or not"},
       {thirdcom, 1, "thirdcom=1", "limits on commitments to others"},
       {noothall, 1, "noothall=1", "no contrary alliances"},
       {divgains, 1, "divgains=1", "gains are divided"},
       {compag, 1, "compag=1", "a military agreement beside it"},
       {compag, 2, "compag=2", "an economic agreement beside it"},
       {compag, 3, "compag=3", "an agreement on disputes beside it"},
       {compag, 4, "compag=4", "a peace treaty beside it"},
       {compag, 5, "compag=5", "another agreement beside it"},
       {compag, 6, "compag=6", "several agreements beside it"},
       {nomicoop, 1, "nomicoop=1", "cooperation on matters that are not military"},
       {agprois, 1, "agprois=1", "a future agreement on territory"},
       {agprois, 2, "agprois=2", "a future agreement on the economy"},
       {agprois, 3, "agprois=3", "a future agreement on military matters"},
       {agprois, 4, "agprois=4", "another future agreement"},
       {agprois, 5, "agprois=5", "several future agreements"},
       {ecaid, 1, "ecaid=1", "economic aid of no stated kind"},
       {ecaid, 2, "ecaid=2", "economic aid for recovery after a war"},
       {ecaid, 3, "ecaid=3", "concessions in trade"},
       {interv, 1, "interv=1", "neither intervenes in the other"},
       {interv, 2, "interv=2", "each may intervene in the other"},
       {interv, 3, "interv=3", "one may intervene in the other"},
       {interv, 4, "interv=4", "one does not intervene in the other"}}};
}();

namespace detail {
[[nodiscard]] constexpr bool codes_are_what_they_say() noexcept {
  for (const auto& c : atop_codings) {
    const std::string_view name = name_of(c.variable);
    if (c.code.size() != name.size() + 2 || c.code.substr(0, name.size()) != name ||
        c.code[name.size()] != '=' || c.code.back() != static_cast<char>('0' + c.value))
      return false;
  }
  return true;
}
static_assert(codes_are_what_they_say());

/// What the coders read in a text: duties, and the codings that scales judge.
class atop_features {
 public:
  atop_features(std::int32_t alliance, std::int32_t phase, const spell& during,
                const atop_values& coded)
      : coded_{coded} {
    constexpr std::size_t usual = 16;
    made_.all.reserve(usual);
    like_.from = text{std::string_view{"ATOP" + std::to_string(alliance)}};
    like_.during = during;
    like_.cites.source = text::borrow("Alliance Treaty Obligations and Provisions (ATOP)");
    like_.cites.standing = confidence::verified;
    like_.part = static_cast<std::uint32_t>(phase);
    made_.asked = {question_kind::assessment, duty::defence, {}, {}, date::never(), like_.from};
    if (phase != 0)
      made_.asked.what = text{
          std::string_view{"ATOP" + std::to_string(alliance) + ", phase " + std::to_string(phase)}};
    for (const auto& [kind, column] : atop_obligations)
      add(feature_kind::duty, name_of(kind), {}, column, 1);
    for (const auto& one : atop_codings)
      add(feature_kind::coding, one.code, one.says, one.variable, one.value);
  }
  /// Conditions have variables of their own in the file of members only.
  void add_conditions() {
    for (std::size_t i = 0; i != atop_conditions.size(); ++i)
      add(feature_kind::condition, atop_conditions[i]->code.view(),
          atop_conditions[i]->label.view(), static_cast<atop_variable>(atop_first_condition + i),
          1);
  }
  /// What is certain stands first: then scores copy nothing.
  [[nodiscard]] features taken() {
    for (feature& f : open_) made_.all.push_back(std::move(f));
    return std::move(made_);
  }

 private:
  void add(feature_kind kind, std::string_view code, std::string_view says, atop_variable variable,
           int value) {
    const truth holds = coded_.is(variable, value);
    if (holds.is_no()) return;
    like_.kind = kind;
    like_.code = text::borrow(code);
    like_.says = text::borrow(says);
    like_.holds = holds;
    (holds.is_yes() ? made_.all : open_).push_back(like_);
  }

  const atop_values& coded_;
  feature like_;
  features made_;
  row_list<feature> open_;
};
}  // namespace detail

/// What a scale may judge of a phase of an alliance: of its text, which is all that ATOP codes. A
/// variable that is missing has each of its values as unknown.
[[nodiscard]] inline features features_of(const atop_phase& phase) {
  detail::atop_features read{phase.alliance, phase.phase, phase.during, phase.coded};
  return read.taken();
}
/// The same of an alliance over all of its phases: ATOP codes the most that it ever had.
[[nodiscard]] inline features features_of(const atop_alliance& alliance) {
  detail::atop_features read{alliance.alliance, 0, alliance.during, alliance.coded};
  return read.taken();
}
/// The same of what one member owes in a phase, and the conditions of it by name.
[[nodiscard]] inline features features_of(const atop_member& member) {
  detail::atop_features read{member.alliance, member.phase, member.during, member.coded};
  read.add_conditions();
  return read.taken();
}

}  // namespace entente::inline v0

#endif  // ENTENTE_IO_ATOP_FEATURES_HPP
