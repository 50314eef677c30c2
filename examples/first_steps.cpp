// SPDX-FileCopyrightText: 2026 The entente authors
// SPDX-License-Identifier: BSL-1.0
//
// Two imaginary states, what binds them, and three questions: one to the compiler, two at run time.

#include <entente/entente.hpp>
#include <entente/io.hpp>

using namespace entente;

// Nouns are objects with a tag of the same name.
inline constexpr struct arcadia final : state<"ARC", "Arcadia"> {
} arcadia;
inline constexpr struct borduria final : state<"BOR", "Borduria"> {
} borduria;

// Clauses are types: what the treaty says, article by article.
inline constexpr struct river_treaty final
    : agreement<"RIVER1921", "Treaty of the River", signed_on<"1921-03-01">, in_force<"1921-06-15">,
                ended<"1936-06-15">, between<arcadia, borduria>,
                article<"2", pledge<duty::consultation>, when<threat_of_attack>, gives<consult>>,
                article<"3", pledge<duty::defence>, bearer<arcadia>, beneficiary<borduria>,
                        when<armed_attack>, gives<assist_with_all_means>>,
                provides<joint_body, political>, source<"made up for this example">> {
} river_treaty;

inline constexpr struct river_league final
    : alliance<"LEAGUE", "League of the River", founded_by<river_treaty>,
               member<arcadia, "1921-06-15">, member<borduria, "1921-06-15", "1934">> {
} river_league;

// 1. Asked of the compiler: Arcadia guards Borduria, and not the other way round.
static_assert([] {
  const world w{river_treaty};
  const snapshot now = w.on("1930-01-01"_day);
  return owes(now, duty::defence, arcadia, borduria) &&
         !owes(now, duty::defence, borduria, arcadia);
}());

int main() {
  const world w{river_league};  // naming the league brings the treaty and its parties

  // 2. Why does Borduria not owe defence?
  print(owes(w.on("1930-01-01"_day), duty::defence, borduria, arcadia));

  // 3. Is Borduria a member in the summer of 1934? It left in that year: nobody knows on which day.
  print(is_member(w.on("1934-07-01"_day), borduria, river_league));
}
