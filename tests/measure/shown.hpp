// SPDX-FileCopyrightText: 2026 The entente authors
// SPDX-License-Identifier: BSL-1.0
#ifndef ENTENTE_TESTS_MEASURE_SHOWN_HPP
#define ENTENTE_TESTS_MEASURE_SHOWN_HPP

#include "world/made_world.hpp"
#include <entente/measure.hpp>

#include <string>
#include <vector>

// Rows of tables as short words, so that a test can say all of a table at a glance.
namespace shown {

using namespace entente;

/// Letters of what is owed for certain, then after "?" of what is only possible: "DC?N".
inline std::string duties(flag_set<duty> certain, flag_set<duty> possible) {
  const std::string letters = "DONAC";  // A: nonaggression
  std::string sure, maybe;
  for (std::size_t i = 0; i != letters.size(); ++i) {
    const duty kind = static_cast<duty>(i);
    if (certain.contains(kind))
      sure += letters[i];
    else if (possible.contains(kind))
      maybe += letters[i];
  }
  return (sure.empty() ? "-" : sure) + (maybe.empty() ? "" : "?" + maybe);
}
inline std::string count(count_range n) {
  return std::to_string(n.certain) +
         (n.certain == n.possible ? "" : "?" + std::to_string(n.possible));
}
inline std::string turn(truth t) { return t.is_yes() ? " turn" : t.is_no() ? "" : " turn?"; }

class names {
 public:
  explicit names(const world& of) : of_{of} {}
  [[nodiscard]] std::string operator()(party_id p) const {
    return std::string{of_.all_facts().parties[p.index()].code.view()};
  }
  [[nodiscard]] std::string operator()(agreement_id a) const {
    return std::string{of_.all_facts().agreements[a.index()].code.view()};
  }

 private:
  world of_;
};

inline std::string common(const promise_year& row, count_range n) {
  return " " + std::to_string(row.year()) + " " + duties(row.certain(), row.possible()) + " " +
         count(n) + turn(row.transition());
}
inline std::string row(const names& n, const dyad_year& r) {
  return n(r.bearer()) + ">" + n(r.beneficiary()) + common(r, r.agreements());
}
inline std::string row(const names& n, const undirected_dyad_year& r) {
  return n(r.first()) + "-" + n(r.second()) + common(r, r.agreements());
}
inline std::string row(const names& n, const state_year& r) {
  return n(r.party()) + common(r, r.agreements());
}
inline std::string row(const names& n, const alliance_year& r) {
  return n(r.agreement()) + common(r, r.members());
}
inline std::string row(const names& n, const member_year& r) {
  return n(r.agreement()) + ":" + n(r.member()) + common(r, r.partners());
}

template <class Rows>
std::vector<std::string> all(const world& w, const Rows& rows) {
  std::vector<std::string> made;
  const names n{w};
  for (const auto& one : rows) made.push_back(row(n, one));
  return made;
}
/// The rows that begin with these words.
template <class Rows>
std::vector<std::string> about(const world& w, const Rows& rows, const std::string& whom) {
  std::vector<std::string> made;
  for (const std::string& one : all(w, rows))
    if (one.compare(0, whom.size() + 1, whom + " ") == 0)
      made.push_back(one.substr(whom.size() + 1));
  return made;
}

using lines = std::vector<std::string>;

}  // namespace shown

#endif  // ENTENTE_TESTS_MEASURE_SHOWN_HPP
