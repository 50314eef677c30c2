// SPDX-FileCopyrightText: 2026 The entente authors
// SPDX-License-Identifier: BSL-1.0
#ifndef ENTENTE_TESTS_BENCHMARK_PLAIN_HPP
#define ENTENTE_TESTS_BENCHMARK_PLAIN_HPP

#include <entente/world/world.hpp>

#include <cstdint>
#include <vector>

// What somebody would write without the library: a list of treaties in plain numbers, looked
// through for each question. It knows the same uncertain dates, but no readings and no reasons.
namespace benchmark::plain {

struct days {
  std::int32_t possible_from, certain_from, certain_until, possible_until;

  /// -1 no, 0 unknown, 1 yes.
  [[nodiscard]] int contain(std::int32_t day) const {
    if (day < possible_from || day >= possible_until) return -1;
    return day >= certain_from && day < certain_until ? 1 : 0;
  }
};
struct member {
  std::uint32_t party;
  days during;
};
struct article {
  unsigned pledges;  // a bit a duty
  days during;
  std::vector<std::uint32_t> bearers;  // nobody: everybody
};
struct treaty {
  days life;
  std::vector<member> members;
  std::vector<article> articles;
};

inline days days_of(const entente::spell& s) {
  return {s.from.earliest().days_, s.from.latest().days_, s.until.earliest().days_,
          s.until.latest().days_};
}
inline std::vector<treaty> treaties_of(const entente::world& w) {
  const auto number = [&w](const entente::party_code& code) {
    return static_cast<std::uint32_t>(w.find_party(code).index());
  };
  std::vector<treaty> all;
  for (const auto& a : w.all_facts().agreements) {
    treaty t{days_of(a.life()), {}, {}};
    for (const auto& p : a.parties) t.members.push_back({number(p.party), days_of(p.during)});
    for (const auto& text : a.articles) {
      article made{0, days_of(text.during), {}};
      for (const entente::duty kind : text.pledges)
        made.pledges |= 1U << static_cast<unsigned>(kind);
      for (const auto& p : text.bearers) made.bearers.push_back(number(p));
      t.articles.push_back(made);
    }
    all.push_back(t);
  }
  return all;
}

inline int bound(const treaty& t, std::uint32_t party, std::int32_t day) {
  for (const member& m : t.members)
    if (m.party == party) return m.during.contain(day);
  return -1;
}
inline int pledged(const treaty& t, unsigned duty, std::uint32_t bearer, std::int32_t day) {
  int best = -1;
  for (const article& a : t.articles) {
    if (((a.pledges >> duty) & 1U) == 0) continue;
    bool is_bearer = a.bearers.empty();
    for (const std::uint32_t one : a.bearers) is_bearer = is_bearer || one == bearer;
    if (is_bearer && a.during.contain(day) > best) best = a.during.contain(day);
  }
  return best;
}
inline int owed_by(const treaty& t, unsigned duty, std::uint32_t bearer, std::uint32_t other,
                   std::int32_t day) {
  int least = t.life.contain(day);
  if (least < 0) return least;
  for (const int next : {bound(t, bearer, day), bound(t, other, day)}) {
    if (next < least) least = next;
    if (least < 0) return least;
  }
  const int by_article = pledged(t, duty, bearer, day);
  return by_article < least ? by_article : least;
}
inline int owes(const std::vector<treaty>& all, unsigned duty, std::uint32_t bearer,
                std::uint32_t other, std::int32_t day) {
  int best = -1;
  for (const treaty& t : all) {
    const int one = owed_by(t, duty, bearer, other, day);
    if (one > best) best = one;
    if (best > 0) break;
  }
  return best;
}

}  // namespace benchmark::plain

#endif  // ENTENTE_TESTS_BENCHMARK_PLAIN_HPP
