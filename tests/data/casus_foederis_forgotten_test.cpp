// SPDX-FileCopyrightText: 2026 The entente authors
// SPDX-License-Identifier: BSL-1.0
//
// The incidents of the cases, with one fact after the other forgotten, asked of the curated
// treaties: what is certain without the fact is so whatever the fact is.
#include "support/casus_of_treaties.hpp"
#include "support/forgetting.hpp"
#include <entente/data/incidents.hpp>
#include <entente/entente.hpp>

#include <catch2/catch_test_macros.hpp>

#include <algorithm>
#include <string>
#include <utility>
#include <vector>

using namespace entente;
using namespace of_treaties;

TEST_CASE("no duty of a case is certain without a fact on which it hangs", "[data][casus]") {
  forgetting::findings found;
  for (incident e : data::incidents()) {
    e.adversaries = {};  // counted from the wars, which change
    if (!forgetting::can_be(e)) continue;
    // Who owes what to attacker and target: a few bearers of each agreement.
    std::vector<std::pair<party_id, party_id>> pairs;
    agreement_id last;
    unsigned bearers = 0;
    resolver().resolve(e, [&](const casus_finding& f) {
      const agreement_id agreement = resolver().clauses()[f.clause].agreement;
      bearers = agreement == last ? bearers + 1 : 0;
      last = agreement;
      const std::pair pair{f.bearer, f.beneficiary};
      if (bearers < 3 && std::find(pairs.begin(), pairs.end(), pair) == pairs.end())
        pairs.push_back(pair);
    });
    forgetting::choices all;
    all.parties = {"DEU", "RUS", "FRA", "USA"};
    for (const party_code& side : {e.attacker, e.target})
      if (std::find(all.parties.begin(), all.parties.end(), side) == all.parties.end())
        all.parties.push_back(side);
    all.places = {"senkaku", "hawaii", "alsace", "germany"};
    all.days = {"1887-06-18", "1914-08-01", "1941-12-07", "2001-10-02"};
    all.conflicts = {"another_war"};
    forgetting::compare(resolver(), e, all, pairs, found);
  }
  for (const auto& [what, example] : found.wrong) {
    CAPTURE(what);
    FAIL_CHECK(example);
  }
  CHECK(found.certain > 10'000);
  CHECK(found.open > 10'000);
}
