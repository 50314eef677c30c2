// SPDX-FileCopyrightText: 2026 The entente authors
// SPDX-License-Identifier: BSL-1.0
#ifndef ENTENTE_TESTS_SUPPORT_BOUND_WORLD_HPP
#define ENTENTE_TESTS_SUPPORT_BOUND_WORLD_HPP

#include <entente/entente.hpp>
#include <entente/world/load.hpp>

#include <array>
#include <string>
#include <string_view>

/// A made-up world of rules: a league of three, a state outside that a constitution binds, and one
/// of which nobody knows where it lies. Its parties can be given any codes, and any line of it can
/// be changed, so that tests see the answers follow.
namespace bound {

using namespace entente;

/// The league, its members A, B and C, the outsider O and the stray S.
struct parties {
  std::string league = "LEAGUE", a = "AMB", b = "BRE", c = "COR", o = "OST", s = "STR";
};

inline constexpr std::string_view rows = R"(entente-world 2
coverage from=1900-01-01 until=never
term kind=condition code=danger label="its survival is in danger"
term kind=condition code=last label="nothing else helps"
term kind=condition code=all_members_agree label="all members agree"
term kind=region code=NORTH label="the North"
constraint code=BAN name="Ban of war" kind=constitution effect=forbids duties=[defence, offence] forms=[defence_clause] domains=[collective_defence] from=1947-05-03 source=Gazette standing=verified
constraint code=LAW name="Law of defence" kind=law effect=conditions duties=[defence] forms=[defence_clause] domains=[collective_defence] exceptions=[danger, last] reinterprets=[BAN] from=2016-03-29 until=2030-01-01 source=Gazette standing=verified
constraint code=CREED name="Creed of peace" kind=policy bars=soft effect=forbids domains=[nuclear_sharing] from=1970-01-01
constraint code=SCREEN name="Screening of trade" kind=policy bars=soft effect=conditions domains=[defence_industry] from=1990
constraint code=DUTY name="Duty to spend" kind=policy effect=requires domains=[defence_spending]
constraint code=ENTRY name="Rule of entry" kind=geographic effect=conditions forms=[membership] domains=[membership] exceptions=[all_members_agree] places=[NORTH] from=1950-01-01
constraint code=ALONE name="Neutrality" kind=constitution effect=forbids forms=[membership] domains=[collective_defence]
constraint code=AREA name="Rule of the area" kind=geographic effect=conditions forms=[programme] domains=[cyber, maritime] places=[NORTH]
constraint code=VOTE name="Rule of consent" kind=decision_rule effect=conditions forms=[office] domains=[political] exceptions=[all_members_agree]
constraint code=MENU name="Open menu" kind=policy bars=soft effect=permits domains=[political]
party code=@A name=Amber located_in=[NORTH]
party code=@B name=Brae located_in=[NORTH] bound_by=[ALONE]
party code=@C name=Cove located_in=[NORTH]
party code=@O name=Ost located_in=[SOUTH] bound_by=[BAN, LAW, CREED, SCREEN, DUTY]
party code=@S name=Stray
party code=@LEAGUE name=League kind=alliance founded=1950-01-01 collective_defence=yes bound_by=[ENTRY, AREA, VOTE, MENU]
membership body=@LEAGUE party=@A from=1950-01-01
membership body=@LEAGUE party=@B from=1950-01-01
membership body=@LEAGUE party=@C from=1950-01-01 until=2020-01-01
agreement code=ACCORD name=Accord binding=no signed_on=2000-05-05
  party party=@LEAGUE
  party party=@O
  provision form=declaration domains=[political, maritime]
  provision form=consultation domains=[political] from=2004 until=2008-01-01
agreement code=SHELVED name=Shelved signed_on=2005-01-01
  party party=@LEAGUE
  party party=@O
  provision form=agreement domains=[cyber]
proposal code=DRAFT name="Office in the South" signed_on=2020-01-01
  party party=@LEAGUE
  party party=@O
  article number=1 pledges=[consultation]
  provision form=office domains=[political]
step code=VISIT on=1999 says="First visit" parties=[@LEAGUE, @O] form=dialogue domains=[political]
step code=PATROL on=2006-06-06 says="Joint patrol" parties=[@LEAGUE, @O] form=exercise_participation domains=[maritime]
step code=PLAN on=2009-01-01 says="Mission planned" parties=[@LEAGUE, @O] form=mission domains=[political] carried_out=no
precedent code=P1 on=1998-01-01 says="Team for the stray" providers=[@LEAGUE] recipients=[@S] form=expert_team domains=[cyber]
precedent code=P2 on=1997-01-01 says="Team for Cove" providers=[@A] recipients=[@C] form=expert_team domains=[cyber, hybrid]
precedent code=P3 on=2015 says="Later team" providers=[@A] recipients=[@S] form=expert_team domains=[cyber]
position code=S1 holder=@B takes=opposes subject="Office in the South" on=2010-07-12
position code=S2 holder=@B takes=supports subject="Office in the South" on=2015-01-01
position code=S3 holder=@C takes=opposes subject="Office in the South" on=2018
position code=S4 holder=@O takes=opposes subject="Office in the South" on=2000-01-01
position code=S5 holder=@A takes=undecided subject="Office in the South" on=2011-01-01
end
)";

inline void replace(std::string& in, std::string_view from, std::string_view to) {
  for (std::size_t at = in.find(from); at != std::string::npos; at = in.find(from, at + to.size()))
    in.replace(at, from.size(), to);
}

/// The world with these codes; of the lines that hold @p line, @p from becomes @p to.
inline world made(const parties& p = {}, std::string_view line = {}, std::string_view from = {},
                  std::string_view to = {}) {
  std::string all{rows};
  if (!line.empty()) {
    const std::size_t begin = all.find(line), end = all.find('\n', begin);
    std::string one = all.substr(begin, end - begin);
    if (from.empty())
      one.clear();  // the whole line goes; what is left of it is blank
    else
      replace(one, from, to);
    all.replace(begin, end - begin + (one.empty() ? 1 : 0), one);
  }
  replace(all, "@LEAGUE", p.league);
  replace(all, "@A", p.a);
  replace(all, "@B", p.b);
  replace(all, "@C", p.c);
  replace(all, "@O", p.o);
  replace(all, "@S", p.s);
  return load(all).value();
}

/// Two parties, X and Y, and one rule that binds Y, for answers that are constants.
[[nodiscard]] constexpr facts pair_under(const constraint_record& rule) {
  facts all;
  party_record x, y;
  x.code = "X";
  y.code = "Y";
  y.bound_by = {rule.code};
  all.constraints = {rule};
  all.parties = {x, y};
  all.coverage = period{"1900-01-01"_day, date::never()};
  return all;
}

}  // namespace bound

#endif  // ENTENTE_TESTS_SUPPORT_BOUND_WORLD_HPP
