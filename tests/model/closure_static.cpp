// SPDX-FileCopyrightText: 2026 The entente authors
// SPDX-License-Identifier: BSL-1.0
//
// Whatever a noun names comes with it, once, however it is reached.
#include "toy.hpp"

#include <algorithm>

namespace {
using namespace entente;

template <class Rows>
constexpr bool has_codes(const Rows& rows, std::initializer_list<std::string_view> codes) {
  if (rows.size() != codes.size()) return false;
  for (const auto code : codes)
    if (std::ranges::count_if(rows, [&](const auto& r) { return r.code.view() == code; }) != 1)
      return false;
  return true;
}

static_assert([] {
  const facts all = gather(toy::guarantee);
  return has_codes(all.agreements, {"ALDBOR1955"}) && has_codes(all.parties, {"ALD", "BOR"}) &&
         has_codes(all.constraints, {"PEACE"}) && all.memberships.empty() && all.steps.empty() &&
         has_codes(all.terms, {"treaty", "armed_attack", "attacked_by_two_powers", "inner_sea"});
}());

// Two steps away: the practice names the league, which names its treaty, members and partner.
static_assert([] {
  const facts all = gather(toy::visits);
  return has_codes(all.parties, {"LEAGUE", "ALD", "CAS", "DEL", "BOR"}) &&
         has_codes(all.agreements, {"LEAGUE1950"}) && all.memberships.size() == 4 &&
         has_codes(all.constraints, {"PEACE", "THRIFT"}) &&
         has_codes(all.steps, {"LB1", "LB2", "LB3"});
}());

// A bundle is what is in it.
static_assert([] {
  return gather(toy::everything) ==
         gather(toy::league, toy::guarantee, toy::partnership, toy::mutual_defence, toy::visits);
}());
static_assert([] {
  const facts all = gather(toy::everything, toy::everything, toy::aldera);
  return all == gather(toy::everything) &&
         has_codes(all.agreements, {"LEAGUE1950", "ALDBOR1955", "LEAGUEBOR2010"}) &&
         has_codes(all.proposals, {"ALDBOR_DRAFT"});
}());

// One code may stand for a term of each kind.
inline constexpr struct cyber_form final : form<"cyber", "a form of that code"> {
} cyber_form;
static_assert([] {
  const world w{toy::aldera, cyber, cyber_form};
  return w.all_facts().terms.size() == 3 && w.on("2000-01-01").find_form("cyber").is_valid();
}());

// The same fact written twice is one fact.
inline constexpr struct aldera_again final
    : state<"ALD", "Aldera", located_in<toy::inner_sea>, source<"made up">> {
} aldera_again;
static_assert([] {
  const world w{toy::aldera, aldera_again};
  return w.all_facts().parties.size() == 1;
}());
}  // namespace
