// SPDX-FileCopyrightText: 2026 The entente authors
// SPDX-License-Identifier: BSL-1.0
//
// What docs/scales-of-cooperation.md shows.
#include <entente/data/everything.hpp>
#include <entente/entente.hpp>
#include <entente/io/render.hpp>
#include <entente/scale/bilateral_instruments.hpp>
#include <entente/scale/legalization.hpp>
#include <entente/scale/nato_toolbox.hpp>
#include <entente/scale/reification.hpp>

#include <catch2/catch_test_macros.hpp>

#include <string>

using namespace entente;
using namespace entente::data;

// clang-format off
struct seas {
  static constexpr std::string_view name = "scale of work at sea";
  static constexpr std::string_view source = "made up for this page";
  static constexpr std::array<std::string_view, 3> labels{"none", "talk", "exercises"};
  static constexpr std::optional<std::size_t> judge(std::span<const feature> some) {
    const bool talk = shown_by<feature_kind::domain, "maritime">::in(some);
    const bool exercises = both_of_one<shown_by<feature_kind::domain, "maritime">,
                                       shown_by<feature_kind::form, "exercise_participation">>::in(some);
    return exercises ? 2 : talk ? 1 : 0;
  }
};
struct offices {
  static constexpr std::string_view name = "scale of offices";
  static constexpr std::string_view source = "made up for this page";
  static constexpr std::array<std::string_view, 2> labels{"none", "mission"};
  static constexpr std::optional<std::size_t> judge(std::span<const feature> some) {
    return shown_by<feature_kind::form, "mission">::in(some) ? 1 : 0;
  }
};
struct presence {
  static constexpr std::string_view name = "scale of presence";
  static constexpr std::string_view source = "made up for this page";
  using components = components_of<seas, offices>;
};
static_assert(explain_judge<presence>());
static_assert((level<presence>{"exercises", "none"} <=> level<presence>{"talk", "mission"}) ==
              std::partial_ordering::unordered);
// clang-format on

namespace {
const world& w() {
  static const world all{catalogue::everything};
  return all;
}
}  // namespace

TEST_CASE("a scale of one's own, of two components", "[docs]") {
  // clang-format off
const auto found = assess<presence>(features_of(w().on("2023-08-01"), nato, japan));
CHECK(found.is(level<presence>{"exercises", "mission"}));
CHECK(found.value().part<seas>() == level<seas>{"exercises"});
CHECK(to_string(found.value()) == "scale of work at sea: exercises; scale of offices: mission");
  // clang-format on
}

TEST_CASE("the page's forms of legalization are these", "[docs]") {
  // clang-format off
const snapshot now = w().on("2023-08-01");
const features article_5 = features_of(now, north_atlantic_treaty).of_article("5");
const features clause = features_of(now, eu_mutual_assistance_clause).of_article("42.7");
CHECK(assess<legalization_form>(article_5).is(level<legalization_form>{"V"}));
CHECK(assess<legalization_form>(clause).is(level<legalization_form>{"III"}));
CHECK(assess<legalization_form>(features_of(now, itpp)).is(level<legalization_form>{"VIII"}));
static_assert(level<legalization_form>{"III"} > level<legalization_form>{"V"});
static_assert((level<legalization_form>{"III"} <=> level<legalization_form>{"VI"}) ==
              std::partial_ordering::unordered);
  // clang-format on
  CHECK(to_text(assess<legalization>(article_5)) ==
        R"(Where does article 5 of North Atlantic Treaty stand on the scale of legalization
on 2023-08-01?
  obligation: contingent; precision: broad discretion; dispute settlement:
  bargaining; rule-making: forum
  - It has bond binding (NAT1949, since 1949-08-24).
    [North Atlantic Treaty]
  - It has trigger armed_attack (NAT1949, article 5, since 1949-08-24).
    [North Atlantic Treaty]
  - The scale: K. Abbott, R. Keohane, A. Moravcsik, A.-M. Slaughter, D. Snidal,
    The Concept of Legalization, International Organization 54(3), 2000;
    features to grades ours.
)");
}

TEST_CASE("the page's ladder, frameworks and tools are these", "[docs]") {
  // clang-format off
const features tie = features_of(w().on("2023-07-12"), nato, japan);
CHECK(assess<nato_partnership>(tie).is(level<nato_partnership>{"ITPP"}));
CHECK(to_string(assess<nato_frameworks>(tie).value()) == "Partners across the globe, AP4");
CHECK(elements_of(assess<nato_tools>(tie).value()).front() == "Partnership Interoperability Initiative");
  // clang-format on
}

TEST_CASE("the page's two variants of reification are these", "[docs]") {
  // clang-format off
features tie = features_of(w().on("2023-08-01"), nato, japan);
CHECK(assess<reification>(tie).is(level<reification>{"organized"}));
erase_if(tie.all, [](const feature& f) { return f.code.view() == "mission"; });
CHECK(assess<reification>(tie).is(level<reification>{"codified"}));
CHECK(assess<reification_by_highest>(tie).is(level<reification_by_highest>{"organized"}));
  // clang-format on
}

TEST_CASE("the page's instruments are these", "[docs]") {
  // clang-format off
const snapshot now = w().on("2025-10-01");
const auto with = [&](party_ref partner) {
  return assess<bilateral_instruments>(features_of(now, japan, partner));
};
CHECK(to_string(with(philippines).value()) == "reciprocal access agreement");
CHECK(with(india).status == standing::unknown);  // signed; in force since an unknown day
CHECK((*with(united_states).at_least <=> *with(united_kingdom).at_least) ==
      std::partial_ordering::unordered);
  // clang-format on
}
