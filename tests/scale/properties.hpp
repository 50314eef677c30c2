// SPDX-FileCopyrightText: 2026 The entente authors
// SPDX-License-Identifier: BSL-1.0
#ifndef ENTENTE_TESTS_SCALE_PROPERTIES_HPP
#define ENTENTE_TESTS_SCALE_PROPERTIES_HPP

#include <entente/scale/assess.hpp>

#include <catch2/catch_test_macros.hpp>

#include <algorithm>
#include <random>
#include <vector>

namespace properties {

using namespace entente;

/// Whether the features give the level and none of them can be left out.
template <class Scale>
bool is_smallest(const row_list<feature>& decided, const level<Scale>& found) {
  if (judged<Scale>(decided) != std::optional{found}) return false;
  for (std::size_t i = 0; i != decided.size(); ++i) {
    row_list<feature> fewer = decided;
    fewer.erase(fewer.begin() + static_cast<std::ptrdiff_t>(i));
    if (judged<Scale>(fewer) == std::optional{found}) return false;
  }
  return true;
}

/// What every monotone scale promises, on sets of features drawn from @p vocabulary: nothing gives
/// the lowest level or that the scale does not apply, the order of features does not matter, one
/// more never gives less, and the deciding ones decide. The distinct levels that were seen, so that
/// a caller can demand that the draws reached them.
template <class Scale>
std::vector<level<Scale>> seen_of_monotone(const row_list<feature>& vocabulary, int rounds,
                                           unsigned seed = 1) {
  std::mt19937 random{seed};
  std::vector<level<Scale>> seen;
  REQUIRE(judged<Scale>({}).value_or(level<Scale>::lowest()) == level<Scale>::lowest());
  for (int round = 0; round != rounds; ++round) {
    features of;
    const unsigned density = 2 + static_cast<unsigned>(round) % 12;
    for (const feature& f : vocabulary)
      if (random() % density == 0) of.all.push_back(f);
    std::shuffle(of.all.begin(), of.all.end(), random);
    const auto found = assess<Scale>(of);

    features turned = of;
    std::shuffle(turned.all.begin(), turned.all.end(), random);
    REQUIRE(assess<Scale>(turned).at_least == found.at_least);

    features more = of;
    more.all.insert(more.all.begin() + static_cast<std::ptrdiff_t>(random() % (of.all.size() + 1)),
                    vocabulary[random() % vocabulary.size()]);
    const auto after = assess<Scale>(more);
    if (found.status == standing::not_applicable) continue;
    REQUIRE(found.status == standing::assessed);
    // `>=` is false of unordered levels.
    REQUIRE((after.status == standing::not_applicable || after.value() >= found.value()));
    REQUIRE(is_smallest<Scale>(found.decided_by, found.value()));
    if (std::find(seen.begin(), seen.end(), found.value()) == seen.end())
      seen.push_back(found.value());
  }
  return seen;
}

}  // namespace properties

#endif  // ENTENTE_TESTS_SCALE_PROPERTIES_HPP
