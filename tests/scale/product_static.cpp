// SPDX-FileCopyrightText: 2026 The entente authors
// SPDX-License-Identifier: BSL-1.0
#include "core/promises.hpp"
#include <entente/scale/assess.hpp>

#include <array>

// Not in the namespace without a name: clang warns of members there that nobody reads.
namespace products {
using entente::components_of;

struct breadth {
  static constexpr std::string_view name = "breadth", source = "made up for these tests";
  static constexpr std::array<std::string_view, 3> labels{"none", "some", "many"};
};
struct depth {
  static constexpr const char* name = "depth";
  static constexpr const char* source = "made up for these tests";
  static constexpr std::array<const char*, 2> labels{"shallow", "deep"};
};
struct unlabelled {
  static constexpr std::string_view name = "x", source = "x";
};

struct reach {
  static constexpr std::string_view name = "reach", source = "made up for these tests";
  using components = components_of<breadth, depth>;
};
struct quarters {
  static constexpr std::string_view name = "quarters", source = "made up for these tests";
  using components = components_of<breadth, depth>;
  static constexpr std::array<std::string_view, 6> combinations{"a", "b", "c", "d", "e", "f"};
};
struct other_reach : reach {};

struct of_one : unlabelled {
  using components = components_of<depth>;
};
struct of_a_twin : unlabelled {
  using components = components_of<depth, breadth, depth>;
};
struct of_no_scale : unlabelled {
  using components = components_of<depth, unlabelled>;
};
struct of_a_product : unlabelled {
  using components = components_of<depth, reach>;
};
struct of_no_list : unlabelled {
  using components = breadth;
};
struct both : breadth {
  using components = components_of<breadth, depth>;
};
}  // namespace products

namespace {
using namespace entente;
using namespace products;

static_assert(explain_scale<reach>() && explain_scale<quarters>());
static_assert(product_scale<reach> && is_a_scale<reach> && !ordinal_scale<reach>);
static_assert(ordinal_scale<breadth> && is_a_scale<breadth> && !product_scale<breadth>);
static_assert(!is_a_scale<of_one> && !is_a_scale<of_a_twin> && !is_a_scale<of_no_scale> &&
              !is_a_scale<of_a_product> && !is_a_scale<of_no_list> && !is_a_scale<unlabelled>);
static_assert(says_its_name<of_no_scale> && !is_made_of_scales<of_no_scale>);
static_assert(!product_scale<both>);  // one or the other
static_assert(!is_a_scale<int>);

using at = level<reach>;
static_assert(at::components == 2);
constexpr at some_shallow{"some", "shallow"}, many_shallow{"many", "shallow"},
    some_deep{"some", "deep"}, none_deep{"none", "deep"}, many_deep{"many", "deep"};

// Ordered where neither component is lower; else not at all.
static_assert(some_shallow < many_shallow && some_shallow < some_deep && some_shallow < many_deep);
static_assert(many_deep > many_shallow && many_deep >= many_deep && many_deep == many_deep);
static_assert((many_shallow <=> some_deep) == std::partial_ordering::unordered);
static_assert((many_shallow <=> many_shallow) == std::partial_ordering::equivalent);
static_assert(!(many_shallow < none_deep) && !(many_shallow > none_deep) &&
              many_shallow != none_deep && !(many_shallow <= none_deep));
static_assert(at::lowest() == at{"none", "shallow"} && at::highest() == many_deep);
static_assert(level<breadth>::lowest() == level<breadth>{"none"} &&
              level<breadth>::highest() == level<breadth>{"many"});

static_assert(many_shallow.part<breadth>() == level<breadth>{"many"} &&
              many_shallow.part<depth>() == level<depth>{"shallow"});
static_assert(many_shallow.with(level<depth>{"deep"}) == many_deep);
static_assert(at::name_of(1) == "depth" && many_shallow.label_of(0) == "many" &&
              many_shallow.label_of(1) == "shallow");
static_assert(at::from_ranks({2, 0}).value() == many_shallow);
static_assert(at::from_ranks({3, 0}).error() == errc::rank_is_on_its_scale &&
              at::from_ranks({0, 2}).error() == errc::rank_is_on_its_scale);

// A combination has a name only where the scale gives it one.
template <class Level>
concept has_a_label = requires(Level l) {
  l.label();
  Level::from_label("a");
};
template <class Level, class Part>
concept has_a_part = requires(Level l) {
  l.template part<Part>();
};
static_assert(!has_a_label<at> && has_a_label<level<quarters>> && has_a_label<level<depth>>);
static_assert(has_a_part<at, depth> && !has_a_part<at, reach> && !has_a_part<at, of_one>);
static_assert(level<quarters>{"a"} == level<quarters>::lowest() &&
              level<quarters>{"b"} == level<quarters>{"none", "deep"} &&
              level<quarters>{"c"} == level<quarters>{"some", "shallow"} &&
              level<quarters>{"f"} == level<quarters>::highest());
static_assert(level<quarters>::from_label("e").value().label() == "e" &&
              level<quarters>::from_label("g").error() == errc::label_is_on_its_scale &&
              level<quarters>::from_label("").error() == errc::label_is_on_its_scale);

constexpr bool the_order_is_one() {
  std::array<at, 6> all{at::lowest(), at::lowest(), at::lowest(),
                        at::lowest(), at::lowest(), at::lowest()};
  for (std::size_t i = 0; i != 6; ++i) all[i] = at::from_ranks({i / 2, i % 2}).value();
  for (const at& a : all)
    for (const at& b : all) {
      if ((a == b) != (a <= b && b <= a)) return false;
      if ((a < b) != (b > a)) return false;
      for (const at& c : all)
        if (a <= b && b <= c && !(a <= c)) return false;
    }
  return true;
}
static_assert(the_order_is_one());

// Levels of two scales are kept apart, those of a scale and its components among them.
static_assert(std::three_way_comparable<at, std::partial_ordering> &&
              !std::three_way_comparable<at, std::weak_ordering> &&
              std::is_trivially_copyable_v<at>);
static_assert(testing::compares_only_to_itself<at, level<depth>, level<quarters>,
                                               level<other_reach>, std::size_t>);
static_assert(!testing::ordered_pair<at, level<depth>> && !testing::ordered_pair<level<depth>, at>);
static_assert(!testing::ordered_pair<at, level<other_reach>>);
static_assert(testing::keeps_apart_from<at, level<depth>, level<other_reach>, int, std::size_t>);
static_assert(!std::is_default_constructible_v<at>);

// It judges if its components do.
static_assert(!assesses_features<reach> && !judges_by_component<reach>);
}  // namespace
