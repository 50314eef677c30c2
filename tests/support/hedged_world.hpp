// SPDX-FileCopyrightText: 2026 The entente authors
// SPDX-License-Identifier: BSL-1.0
#ifndef ENTENTE_TESTS_SUPPORT_HEDGED_WORLD_HPP
#define ENTENTE_TESTS_SUPPORT_HEDGED_WORLD_HPP

#include <entente/world/load.hpp>

#include <array>
#include <string>
#include <string_view>

/// A made-up world in which one state (`{1}`) has a guarantor (`{0}`), a bloc with two others, and
/// ties to a league that bind nobody; and a draft that would give it another guarantor (`{3}`). Its
/// four states can have any names.
namespace hedged {

using names = std::array<std::string, 4>;
inline const names plain{"AAA", "BBB", "CCC", "DDD"};

inline constexpr std::string_view rows = R"(entente-world 1
term kind=region code=north label=North
term kind=region code=south label=South
agreement code=GUARD name="Guarantee of 1960" instrument=treaty signed_on=1960-01-01 in_force=1960-02-01 source="Gazette 1" standing=verified
  party party={0}
  party party={1}
  article number=V pledges=[defence] bearers=[{0}] beneficiaries=[{1}]
  provision form=hosting domains=[collective_defence] article=VI
agreement code=BLOC name=Bloc instrument=treaty signed_on=1970-01-01 in_force=1970-02-01
  party party={1}
  party party={2}
  party party={3} from=1980-01-01
  article number=1 pledges=[defence]
  article number=2 pledges=[consultation] from=1990-01-01
agreement code=DATA name="Data arrangement" instrument=memorandum binding=no signed_on=2000-01-01
  party party=LEAGUE
  party party={1}
  provision form=programme domains=[cyber]
proposal code=DRAFT name="Draft guarantee"
  party party={3}
  party party={1}
  article number=1 pledges=[defence] bearers=[{3}] beneficiaries=[{1}]
step code=S1 on=2005-05-05 says="Joint patrol" parties=[LEAGUE, {1}] form=exercise_participation domains=[maritime] kind=exercise
step code=S2 on=2006 says="Visit" parties=[{1}, LEAGUE] form=dialogue domains=[political] kind=visit
party code={0} name=First located_in=[north]
party code={1} name=Second located_in=[south] bound_by=[RULE]
party code={2} name=Third located_in=[south]
party code={3} name=Fourth located_in=[south]
party code=LEAGUE name=League kind=alliance founded=1950-01-01
party code=CIRCLE name=Circle kind=alliance founded=1960-01-01 framework_of=LEAGUE
membership body=LEAGUE party={0} from=1950-01-01
membership body=LEAGUE party={2} from=1950-01-01 until=1999-01-01
membership body=CIRCLE party={1} as=partner title=friend from=1999-01-01
membership body=CIRCLE party={3} as=partner from=2001-01-01
constraint code=RULE name="Law of restraint" kind=law bars=hard effect=forbids duties=[offence] from=1995-01-01 says="no attack on others"
end
)";

/// The rows with these names for `{0}` to `{3}`, and @p from replaced by @p to.
inline std::string text_of(const names& called, std::string_view from = {},
                           std::string_view to = {}) {
  std::string made{rows};
  if (!from.empty()) {
    const auto at = made.find(from);
    if (at == std::string::npos) return {};  // nothing to load: the test fails
    made.replace(at, from.size(), to);
  }
  for (std::size_t i = 0; i != called.size(); ++i) {
    const std::string place = "{" + std::to_string(i) + "}";
    for (std::size_t at = 0; (at = made.find(place, at)) != std::string::npos;)
      made.replace(at, place.size(), called[i]);
  }
  return made;
}
inline entente::world world_of(const names& called = plain, std::string_view from = {},
                               std::string_view to = {}) {
  return entente::load(text_of(called, from, to)).value();
}

}  // namespace hedged

#endif  // ENTENTE_TESTS_SUPPORT_HEDGED_WORLD_HPP
