// SPDX-FileCopyrightText: 2026 The entente authors
// SPDX-License-Identifier: BSL-1.0
#include <entente/io/print.hpp>
#include <entente/scale/leeds_anac.hpp>
#include <entente/scale/nato_partnership.hpp>
#include <entente/scale/text_and_practice.hpp>

#include <catch2/catch_test_macros.hpp>

#include <random>
#include <sstream>
#include <string>

using namespace entente;
using military = military_institutionalization;

namespace {

features alliance() {
  features made;
  made.add(feature_kind::duty, "defence").add(feature_kind::coding, "contrib=1");
  return made;
}

}  // namespace

TEST_CASE("practice goes further than the texts", "[scale]") {
  const features of = alliance()
                          .add(feature_kind::form, "liaison", basis::practice)
                          .add(feature_kind::form, "integrated_command", basis::practice);
  const auto found = compare_text_and_practice<military>(of);
  CHECK(found.by_text.is(level<military>{"moderate"}));
  CHECK(found.as_built.is(level<military>{"high"}));
  CHECK(found.practice_goes_further.is_yes());
  REQUIRE(found.built.size() == 1);
  CHECK(found.built[0].code.view() == "integrated_command");

  std::ostringstream out;
  out << found;
  CHECK(out.str() ==
        R"(Where does it stand on the scale of military institutionalization, by its texts
and as built?
  by its texts: moderate (rank 1 of 0 to 2); as built: high (rank 2 of 0 to 2)
  - The texts give it duty defence.
  - The texts give it coding contrib=1.
  - No text, but practice gives it form integrated_command.
  - Practice goes further.
  - The scale: Leeds and Anac (2005), International Interactions 31(3): 183-202,
    and the authors' code.
)");
}

TEST_CASE("practice goes no further, or nobody knows", "[scale]") {
  // What the texts already say is not built by practice, though practice repeats it.
  features same = alliance().add(feature_kind::coding, "intcom=1");
  same.add(feature_kind::form, "integrated_command", basis::practice);
  auto found = compare_text_and_practice<military>(same);
  CHECK(found.practice_goes_further.is_no());
  CHECK(found.built.empty());
  CHECK(found.by_text.is(level<military>{"high"}));

  features open = alliance().add(feature_kind::form, "hosting", basis::practice);
  open.all.back().holds = truth::unknown;
  found = compare_text_and_practice<military>(open);
  CHECK(found.as_built.status == standing::unknown);
  CHECK(found.practice_goes_further.is_unknown());
  CHECK(found.built.empty());

  // The text itself is unsure, and practice is at the top.
  features unsure = alliance().add(feature_kind::form, "hosting");
  unsure.all.back().holds = truth::unknown;
  unsure.add(feature_kind::form, "integrated_command", basis::practice);
  found = compare_text_and_practice<military>(unsure);
  CHECK(found.by_text.status == standing::unknown);
  CHECK(found.as_built.is(level<military>{"high"}));
  CHECK(found.practice_goes_further.is_unknown());

  // Features that may miss some leave both open.
  features partial = alliance();
  partial.complete = false;
  CHECK(compare_text_and_practice<military>(partial).practice_goes_further.is_unknown());
}

TEST_CASE("practice alone makes no alliance", "[scale]") {
  const features of = features{}.add(feature_kind::form, "integrated_command", basis::practice);
  const auto found = compare_text_and_practice<military>(of);
  CHECK(found.by_text.status == standing::not_applicable);
  CHECK(found.as_built.status == standing::not_applicable);
  CHECK(found.practice_goes_further.is_no());
  std::ostringstream out;
  out << found;
  CHECK(out.str().find("by its texts: the scale does not apply") != std::string::npos);

  // A duty that rests on practice does.
  features custom = of;
  custom.add(feature_kind::duty, "defence", basis::practice);
  const auto built = compare_text_and_practice<military>(custom);
  CHECK(built.by_text.status == standing::not_applicable);
  CHECK(built.practice_goes_further.is_yes());
  CHECK(built.built.size() == 2);
}

TEST_CASE("what was built is never less than the texts", "[scale]") {
  std::mt19937 random{5};
  int further = 0;
  for (int round = 0; round != 500; ++round) {
    features of;
    for (const auto& r : nato_partnership::signs) {
      if (random() % 4 != 0) continue;
      of.add(r.kind, text::borrow(r.code), random() % 2 == 0 ? basis::text : basis::practice);
      if (random() % 4 == 0) of.all.back().holds = truth::unknown;
    }
    const auto found = compare_text_and_practice<nato_partnership>(of);
    REQUIRE(*found.as_built.at_least >= *found.by_text.at_least);
    REQUIRE(*found.as_built.at_most >= *found.by_text.at_most);
    REQUIRE(found.built.empty() == !found.practice_goes_further.is_yes());
    for (const auto& f : found.built) REQUIRE(f.rests_on == basis::practice);
    further += found.practice_goes_further.is_yes() ? 1 : 0;
  }
  CHECK((further > 50 && further < 450));
}
