// SPDX-FileCopyrightText: 2026 The entente authors
// SPDX-License-Identifier: BSL-1.0
#include "scale/properties.hpp"
#include "toy.hpp"
#include <entente/io/render.hpp>

#include <catch2/catch_test_macros.hpp>

using namespace entente;

namespace {

/// Counts exercises, up to two.
struct exercise_scale {
  static constexpr std::string_view name = "exercises", source = "made up for these tests";
  static constexpr std::array<std::string_view, 3> labels{"none", "one", "more"};
  static constexpr std::optional<std::size_t> judge(std::span<const feature> some) {
    std::size_t exercises = 0;
    for (const auto& f : some)
      if (f.code == "exercise_participation" && exercises != 2) ++exercises;
    return exercises;
  }
};
struct breadth_and_exercises {
  static constexpr std::string_view name = "breadth and exercises";
  static constexpr std::string_view source = "made up for these tests";
  using components = components_of<toy::breadth_scale, exercise_scale>;
};
using at = level<breadth_and_exercises>;
static_assert(explain_judge<breadth_and_exercises>());
static_assert(assesses_features<breadth_and_exercises> && !judges_features<breadth_and_exercises>);

row_list<feature> vocabulary() {
  features made;
  for (const char* domain : {"cyber", "space"})
    made.add(feature_kind::domain, text{std::string_view{domain}});
  for (const char* form : {"exercise_participation", "dialogue"})
    made.add(feature_kind::form, text{std::string_view{form}});
  return made.all;
}

}  // namespace

TEST_CASE("a scale of two components judges by each", "[product]") {
  features of;
  CHECK(assess<breadth_and_exercises>(of).is(at::lowest()));
  of.add(feature_kind::domain, "cyber").add(feature_kind::form, "dialogue");
  of.add(feature_kind::form, "exercise_participation");
  const auto found = assess<breadth_and_exercises>(of);
  CHECK(found.is(at{"one domain", "one"}));
  // What decided either, and nothing that decided neither.
  REQUIRE(found.decided_by.size() == 2);
  CHECK(found.decided_by[0].code.view() == "cyber");
  CHECK(found.decided_by[1].code.view() == "exercise_participation");

  // Each is ahead in one: neither is further.
  features other;
  other.add(feature_kind::form, "exercise_participation");
  other.add(feature_kind::form, "exercise_participation");
  const auto drilled = assess<breadth_and_exercises>(other).value();
  CHECK(drilled == at{"none", "more"});
  CHECK((drilled <=> found.value()) == std::partial_ordering::unordered);
}

TEST_CASE("what is unknown of one component leaves the level unknown", "[product]") {
  features of;
  of.add(feature_kind::domain, "cyber").add(feature_kind::form, "exercise_participation");
  of.all.back().holds = truth::unknown;
  auto found = assess<breadth_and_exercises>(of);
  CHECK(found.status == standing::unknown);
  CHECK(*found.at_least == at{"one domain", "none"});
  CHECK(*found.at_most == at{"one domain", "one"});
  of.all.back().holds = truth::yes;
  of.complete = false;
  found = assess<breadth_and_exercises>(of);
  CHECK(found.status == standing::unknown);
  CHECK(*found.at_most == at::highest());

  // It applies where both do: the first does not apply to what pledges defence.
  of.complete = true;
  of.add(feature_kind::duty, "defence");
  CHECK(assess<breadth_and_exercises>(of).status == standing::not_applicable);
  of.all.back().holds = truth::unknown;
  CHECK(assess<breadth_and_exercises>(of).status == standing::unknown);
  of.all.back().holds = truth::no;
  CHECK(assess<breadth_and_exercises>(of).is(at{"one domain", "one"}));
}

TEST_CASE("a scale of components is as monotone as they are", "[product]") {
  CHECK(properties::seen_of_monotone<breadth_and_exercises>(vocabulary(), 400).size() > 5);
}

TEST_CASE("levels of components print", "[product]") {
  CHECK(to_string(at{"one domain", "more"}) == "breadth: one domain; exercises: more");
  features of;
  of.add(feature_kind::domain, "cyber");
  CHECK(to_text(assess<breadth_and_exercises>(of)).find("breadth: one domain; exercises: none") !=
        std::string::npos);
  of.complete = false;
  CHECK(report_of(assess<breadth_and_exercises>(of)).verdict ==
        "unknown: from breadth: one domain; exercises: none to breadth: three or more; exercises: "
        "more");
}
