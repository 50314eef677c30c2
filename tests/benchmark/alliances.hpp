// SPDX-FileCopyrightText: 2026 The entente authors
// SPDX-License-Identifier: BSL-1.0
#ifndef ENTENTE_TESTS_BENCHMARK_ALLIANCES_HPP
#define ENTENTE_TESTS_BENCHMARK_ALLIANCES_HPP

#include "world/made_world.hpp"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <string>
#include <vector>

// Made-up alliances for measurements: seven of eight between two states, some between up to six, a
// few between many; one article or two; a third of them with a bearer who is not owed the same.
namespace benchmark {

using namespace entente;

/// All in force on `busy_day`, or spread over two centuries.
enum class life { on_the_busy_day, over_two_centuries };
inline date busy_day() { return made::day("1990-01-01"); }

class alliance_maker {
 public:
  alliance_maker(std::size_t states, life when) : when_{when} {
    for (std::size_t i = 0; i != states; ++i)
      states_.push_back(made::state_row(made::numbered("S", i)));
  }

  [[nodiscard]] const std::vector<party_record>& states() const noexcept { return states_; }

  agreement_record alliance(const std::string& code) {
    agreement_record a;
    a.code = made::treaty_code(code);
    const int from =
        when_ == life::on_the_busy_day ? roll_.between(-7000, 7000) : roll_.between(-56000, 15000);
    a.signed_on = a.in_force = dated(from);
    if (when_ == life::over_two_centuries && roll_.chance(80))
      a.ended = dated(from + roll_.between(700, 20000));
    if (roll_.chance(3)) a.in_force = {};
    std::vector<party_spell> parties;
    for (const auto& p : some_states()) {
      parties.push_back({p, {}});
      if (when_ == life::over_two_centuries && parties.size() > 2)
        parties.back().during.from = dated(from + roll_.between(400, 4000));
    }
    a.parties = made::list_of(parties);
    a.articles = {article("1", parties)};
    if (roll_.chance(50)) a.articles = {a.articles[0], article("2", parties)};
    return a;
  }

  facts all(std::size_t alliances) {
    facts made;
    made.parties = states_;
    for (std::size_t i = 0; i != alliances; ++i)
      made.agreements.push_back(alliance(made::numbered("A", i)));
    return made;
  }

 private:
  partial_date dated(int days) {
    const date day = date::from_days(days);
    if (roll_.chance(90)) return day;
    return made::dated(made::numbered("", static_cast<std::size_t>(day.civil().year)));
  }
  std::vector<party_code> some_states() {
    const int size = roll_.between(1, 1000);
    const std::size_t wanted = size <= 880   ? 2
                               : size <= 985 ? 3 + roll_.below(4)
                                             : 8 + roll_.below(18);
    std::vector<party_code> made;
    while (made.size() != (wanted < states_.size() ? wanted : states_.size())) {
      const party_code& one = states_[roll_.below(states_.size())].code;
      if (std::find(made.begin(), made.end(), one) == made.end()) made.push_back(one);
    }
    return made;
  }
  article_record article(std::string_view number, const std::vector<party_spell>& parties) {
    article_record made = made::pledge_row(number, made::every_duty[roll_.below(5)]);
    if (number == "1" && roll_.chance(70)) made.pledges |= duty::defence;
    if (roll_.chance(30)) made.bearers = {parties[0].party};
    return made;
  }

  life when_;
  made::dice roll_{1816};
  std::vector<party_record> states_;
};

/// Two different numbers below n, in no order that a processor could learn.
struct pair {
  std::uint32_t first;
  std::uint32_t second;
};
inline std::vector<pair> random_pairs(std::size_t n, std::size_t count) {
  made::dice roll{count};
  std::vector<pair> made;
  while (made.size() != count) {
    const auto a = static_cast<std::uint32_t>(roll.below(n));
    const auto b = static_cast<std::uint32_t>(roll.below(n));
    if (a != b) made.push_back({a, b});
  }
  return made;
}

}  // namespace benchmark

#endif  // ENTENTE_TESTS_BENCHMARK_ALLIANCES_HPP
