// SPDX-FileCopyrightText: 2026 The entente authors
// SPDX-License-Identifier: BSL-1.0
#ifndef ENTENTE_SCALE_CONVENING_HPP
#define ENTENTE_SCALE_CONVENING_HPP

#include <entente/scale/feature_set.hpp>
#include <entente/scale/sign.hpp>

namespace entente::inline v0 {

/// At which level a tie or an informal group is convened, and whether regularly. No treaty is
/// needed for either; neither says anything of what was agreed.
struct convening {
  static constexpr std::string_view name = "scale of convening";
  static constexpr std::string_view source =
      "levels as reports on informal groups give them; order and features ours";

  /// The highest level at which one met the other: in dialogue, consultation or at a summit.
  /// Who serves an alliance (its secretary general) is of no level of government.
  struct meeting {
    static constexpr std::string_view name = "level";
    static constexpr std::string_view source = convening::source;
    static constexpr std::array<std::string_view, 5> labels{"none", "working", "senior official",
                                                            "ministerial", "leaders"};
    static constexpr std::array<sign, 10> levels{{{feature_kind::level, "official", 1},
                                                  {feature_kind::level, "military", 1},
                                                  {feature_kind::level, "ambassador", 1},
                                                  {feature_kind::level, "senior_official", 2},
                                                  {feature_kind::level, "foreign_minister", 3},
                                                  {feature_kind::level, "defence_minister", 3},
                                                  {feature_kind::level, "minister", 3},
                                                  {feature_kind::level, "prime_minister", 4},
                                                  {feature_kind::level, "president", 4},
                                                  {feature_kind::level, "head_of_state", 4}}};
    using forms = shown_by<feature_kind::form, "dialogue", "consultation", "summit">;

    [[nodiscard]] static constexpr std::optional<std::size_t> judge(std::span<const feature> some) {
      std::size_t highest = 0;
      for (const feature& f : some) {
        if (!forms::holds(f)) continue;
        for (const feature& who : some)
          if (who.from == f.from)
            if (const auto rank = found_in(levels, {&who, 1}).highest(); rank > highest)
              highest = rank;
      }
      return highest;
    }
  };
  using regularity =
      element_of<convening, "regular", shown_by<feature_kind::form, "consultation", "joint_body">>;
  using components = components_of<meeting, regularity>;
};

}  // namespace entente::inline v0

#endif  // ENTENTE_SCALE_CONVENING_HPP
