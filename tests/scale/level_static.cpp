// SPDX-FileCopyrightText: 2026 The entente authors
// SPDX-License-Identifier: BSL-1.0
#include "core/promises.hpp"
#include <entente/scale/nato_partnership.hpp>

#include <array>

// Not in the namespace without a name: clang warns of members there that nobody reads.
namespace no_scales {
struct unnamed {
  static constexpr std::string_view source = "x";
  static constexpr std::array<std::string_view, 1> labels{"a"};
};
struct unsourced {
  static constexpr std::string_view name = "x";
  static constexpr std::array<std::string_view, 1> labels{"a"};
};
struct unlabelled {
  static constexpr std::string_view name = "x", source = "x";
};
struct numbered {
  static constexpr std::string_view name = "x", source = "x";
  static constexpr std::array<int, 2> labels{0, 1};
};
struct with_state {
  int state = 0;
  static constexpr std::string_view name = "x", source = "x";
  static constexpr std::array<std::string_view, 1> labels{"a"};
};
}  // namespace no_scales

namespace {
using namespace entente;

struct command_scale {
  static constexpr std::string_view name = "command", source = "made up for these tests";
  static constexpr std::array<std::string_view, 3> labels{"none", "planning staff",
                                                          "standing command"};
};
struct depth_scale {
  static constexpr const char* name = "depth";
  static constexpr const char* source = "made up for these tests";
  static constexpr std::array<const char*, 2> labels{"shallow", "deep"};
};
using command = level<command_scale>;
using depth = level<depth_scale>;

static_assert(explain_scale<command_scale>() && explain_scale<depth_scale>() &&
              explain_scale<nato_partnership>());
static_assert(command::ranks == 3 && depth::ranks == 2);
static_assert(command{"planning staff"}.rank() == 1 && command{"none"}.label() == "none");
static_assert(command::from_rank(2).value().label() == "standing command");
static_assert(command::from_rank(3).error() == errc::rank_is_on_its_scale);
static_assert(command::from_rank(static_cast<std::size_t>(-1)).error() ==
              errc::rank_is_on_its_scale);
static_assert(command::from_label("none").value() == command{"none"});
static_assert(command::from_label("None").error() == errc::label_is_on_its_scale &&
              command::from_label("").error() == errc::label_is_on_its_scale &&
              command::from_label("non").error() == errc::label_is_on_its_scale);
static_assert(depth{"deep"} > depth{"shallow"});

constexpr bool ranks_and_labels_name_the_same_levels() {
  for (std::size_t i = 0; i != nato_partnership::labels.size(); ++i) {
    const auto one = level<nato_partnership>::from_rank(i).value();
    if (one.rank() != i || one.label() != nato_partnership::labels[i]) return false;
    if (level<nato_partnership>::from_label(one.label()).value() != one) return false;
    for (std::size_t j = 0; j != i; ++j)
      if (!(level<nato_partnership>::from_rank(j).value() < one)) return false;
  }
  return true;
}
static_assert(ranks_and_labels_name_the_same_levels());
static_assert(level<nato_partnership>{"ITPP"} > level<nato_partnership>{"IPCP"} &&
              level<nato_partnership>{"menu"} > level<nato_partnership>{"dialogue"} &&
              level<nato_partnership>{"member"} > level<nato_partnership>{"invitee"});

// Levels of two scales, and levels and numbers, are kept apart.
static_assert(std::totally_ordered<command> && std::is_trivially_copyable_v<command>);
static_assert(testing::compares_only_to_itself<command, depth, std::size_t, std::string_view>);
static_assert(!testing::ordered_pair<command, depth> && !testing::ordered_pair<depth, command>);
static_assert(testing::keeps_apart_from<command, depth, int, std::size_t, std::string_view>);
static_assert(!std::is_default_constructible_v<command>);
static_assert(!std::is_constructible_v<command, std::size_t> &&
              !std::is_constructible_v<command, depth>);

// What is no scale, and why.
using namespace no_scales;
static_assert(!ordinal_scale<unnamed> && !says_its_name<unnamed> && cites_its_source<unnamed>);
static_assert(!ordinal_scale<unsourced> && !cites_its_source<unsourced> &&
              says_its_name<unsourced>);
static_assert(!ordinal_scale<unlabelled> && !labels_its_ranks<unlabelled>);
static_assert(!ordinal_scale<numbered> && !labels_its_ranks<numbered>);
static_assert(!ordinal_scale<with_state> && !is_a_tag<with_state>);
static_assert(!ordinal_scale<int> && !ordinal_scale<std::string_view>);

// A scale that only labels does not judge.
static_assert(judges_features<nato_partnership> && !judges_features<command_scale>);
}  // namespace
