// SPDX-FileCopyrightText: 2026 The entente authors
// SPDX-License-Identifier: BSL-1.0
#include "support/small_world.hpp"
#include <entente/entente.hpp>
#include <entente/query/meets.hpp>

#include <catch2/catch_test_macros.hpp>

#include <optional>
#include <string>
#include <vector>

using namespace entente;

namespace {

spending_target target(double value, const char* unit = "share", int set_in = 2000,
                       std::optional<int> due_in = {}, target_kind kind = target_kind::guideline) {
  spending_target made;
  made.holder = party_code{"LEAGUE"};
  made.kind = kind;
  made.value = value;
  made.unit = text{std::string_view{unit}};
  made.set_in = set_in;
  made.due_in = due_in;
  return made;
}
/// Two years of three; Alba 1 and 2, Brea 3 in the second.
series budget(const char* name = "Budget office", const char* unit = "share") {
  series made{text{std::string_view{name}}, text{std::string_view{unit}}, {2000, 2002}};
  REQUIRE(made.set("ALB", 2000, 1, false));
  REQUIRE(made.set("ALB", 2001, 2, true));
  REQUIRE(made.set("BRE", 2001, 3));
  return made;
}
template <class Of>
concept can_be_asked = requires(const Of& of, const spending_target& t) {
  meets(of, t, "ALB", 2000);
};
// A panel does not say which series it is.
static_assert(can_be_asked<series> && !can_be_asked<panel<double>> && !can_be_asked<panel<int>>);

}  // namespace

TEST_CASE("series: says a thing once, under a name", "[world][series]") {
  series made = budget();
  CHECK(made.at("ALB", 2001) == 2);
  CHECK(made.is_estimate("ALB", 2001) == true);
  CHECK(made.is_estimate("ALB", 2000) == false);
  CHECK(!made.is_estimate("BRE", 2001));
  CHECK(!made.at("BRE", 2000));
  CHECK(!made.at("XXX", 2000));
  CHECK(!made.at("ALB", 1999));
  CHECK(!made.set("ALB", 2001, 9));  // it stands
  CHECK(made.at("ALB", 2001) == 2);
  CHECK(!made.set("ALB", 2003, 9));
  CHECK(!made.set("not a code", 2000, 9));
  CHECK(made == budget());
  CHECK(!(budget("Other office") == budget()));
  const row_list<series> all{budget(), budget("Other office")};
  CHECK(find_series(all, "Other office") == &all[1]);
  CHECK(find_series(all, "") == nullptr);
}

TEST_CASE("meets: at, above and below a target", "[query][meets]") {
  const series by = budget();
  CHECK(meets(by, target(2), "ALB", 2000).value == truth::no);
  CHECK(meets(by, target(2), "ALB", 2001).value == truth::yes);  // at it
  CHECK(meets(by, target(2.5), "ALB", 2001).value == truth::no);
  CHECK(meets(by, target(2.5), "BRE", 2001).value == truth::yes);
  const auto ceiling = [](double value) {
    return target(value, "share", 2000, {}, target_kind::ceiling);
  };
  CHECK(meets(by, ceiling(2), "ALB", 2001).value == truth::yes);
  CHECK(meets(by, ceiling(1.9), "ALB", 2001).value == truth::no);
  const auto found = meets(by, target(2), "ALB", 2001);
  CHECK(found.by == text{"Budget office"});
  CHECK(found.party == text{"ALB"});
  CHECK(found.year == 2001);
  CHECK(found.spent == 2);
  CHECK(found.is_estimate == true);
  CHECK(found.lacks == gap::none);
  CHECK(found.is_due == truth::yes);
  CHECK((found && truth::yes).is_yes());
}

TEST_CASE("meets: what is not known, and why", "[query][meets]") {
  const series by = budget();
  struct row {
    meets_answer found;
    gap lacks;
  };
  for (const row& r : {row{meets(by, target(2), "BRE", 2000), gap::no_value},
                       row{meets(by, target(2), "XXX", 2000), gap::no_value},
                       row{meets(by, target(2), "", 2000), gap::no_value},
                       row{meets(by, target(2), "ALB", 2050), gap::no_value},
                       row{meets(by, target(2, "ducats"), "ALB", 2001), gap::other_unit},
                       row{meets(by, target(2, "share", 2001), "ALB", 2000), gap::not_yet_set},
                       row{meets(budget(""), target(2), "ALB", 2001), gap::unnamed}}) {
    CAPTURE(name_of(r.lacks));
    CHECK(r.found.value == truth::unknown);
    CHECK(r.found.lacks == r.lacks);
  }
  // A plan for later is not due, whatever is spent.
  CHECK(meets(by, target(2, "share", 2000, 2002), "ALB", 2001).is_due == truth::no);
  CHECK(meets(by, target(2, "share", 2000, 2002), "ALB", 2001).value == truth::yes);
  CHECK(meets(by, target(2, "share", 2000, 2001), "ALB", 2001).is_due == truth::yes);
}

TEST_CASE("meets: series answer on their own", "[query][meets]") {
  series lower{"Lower", "share", {2000, 2002}};
  REQUIRE(lower.set("ALB", 2001, 1.9));
  const row_list<series> both{budget(), lower};
  const auto found = meets(both, target(2), "ALB", 2001);
  REQUIRE(found.each.size() == 2);
  CHECK(found.each[0].value == truth::yes);
  CHECK(found.each[1].value == truth::no);
  CHECK(found.agree == truth::no);
  CHECK(meets(both, target(1.5), "ALB", 2001).agree == truth::yes);
  CHECK(meets(both, target(2), "BRE", 2001).agree == truth::unknown);  // only one knows
  CHECK(meets(row_list<series>{}, target(2), "ALB", 2001).agree == truth::unknown);
}

TEST_CASE("meets: the members of a body", "[query][meets]") {
  const world w{small::everything};
  const auto allies = members(w.on("2001-06-06"_day), small::league);
  const auto found = who_meets(budget(), target(2.5), allies, 2001);
  REQUIRE(found.yes.size() == 1);
  CHECK(found.yes[0].party == text{"BRE"});
  REQUIRE(found.no.size() == 1);
  CHECK(found.no[0].party == text{"ALB"});
  REQUIRE(found.unknown.size() == 1);
  CHECK(found.unknown[0].party == text{"DOR"});
  const auto nobody = who_meets(budget(), target(2), members(w.on("2001-06-06"_day), "XXX"), 2001);
  CHECK((nobody.yes.empty() && nobody.no.empty() && nobody.unknown.empty()));

  const std::vector<spending_target> targets{target(1, "share", 1990), target(2)};
  CHECK(targets_of(targets, small::league, 1999).size() == 1);
  CHECK(targets_of(targets, "LEAGUE", 2000).size() == 2);
  CHECK(targets_of(targets, "ALB", 2000).empty());
  CHECK(targets_of({}, "LEAGUE", 2000).empty());
}
