// SPDX-FileCopyrightText: 2026 The entente authors
// SPDX-License-Identifier: BSL-1.0
#include "toy.hpp"
#include <entente/io/print.hpp>
#include <entente/scale/raised_by.hpp>

#include <catch2/catch_test_macros.hpp>

#include <map>
#include <random>
#include <sstream>
#include <string>
#include <vector>

using namespace entente;

namespace {

using rung = level<nato_partnership>;

/// Two commands make the second rank, one makes none; it applies only where something is pledged.
struct paired_scale {
  static constexpr std::string_view name = "paired", source = "made up for these tests";
  static constexpr std::array<std::string_view, 3> labels{"pledge", "office", "command"};
  static constexpr std::array<feature_code, 5> vocabulary{{{feature_kind::duty, "defence"},
                                                           {feature_kind::duty, "defence"},
                                                           {feature_kind::form, "office"},
                                                           {feature_kind::form, "staff"},
                                                           {feature_kind::form, "command"}}};
  static constexpr std::optional<std::size_t> judge(std::span<const feature> some) {
    const auto has = [&](std::string_view code) {
      for (const auto& f : some)
        if (f.code.view() == code) return true;
      return false;
    };
    if (!has("defence")) return std::nullopt;
    return has("staff") && has("command") ? 2 : has("office") ? 1 : 0;
  }
};

static_assert(lists_its_features<nato_partnership> && lists_its_features<paired_scale>);
static_assert(judges_features<toy::breadth_scale> && !lists_its_features<toy::breadth_scale>);

std::vector<std::string> told(const row_list<way_up<paired_scale>>& all) {
  std::vector<std::string> words;
  for (const auto& way : all)
    words.push_back(to_string(way.what.code) + (way.what.holds.is_unknown() ? "? " : " ") +
                    to_string(way.to));
  return words;
}
using words = std::vector<std::string>;

}  // namespace

TEST_CASE("what would raise a level: every feature that does so alone, and no other",
          "[raised_by]") {
  std::mt19937 random{7};
  for (int round = 0; round != 500; ++round) {
    features of;
    std::size_t rank = 0;
    for (const auto& r : nato_partnership::rungs)
      if (random() % 6 == 0) {
        of.add(r.kind, text::borrow(r.code));
        rank = r.rank > rank ? r.rank : rank;
      }
    const auto found = raised_by<nato_partnership>(of);
    REQUIRE(found.now.is(rung::from_rank(rank).value()));
    std::map<std::string, std::size_t> expected, actual;
    for (const auto& r : nato_partnership::rungs)
      if (r.rank > rank) expected[std::string{r.code}] = r.rank;
    std::size_t last = rank;
    for (const auto& way : found.all) {
      actual[to_string(way.what.code)] = way.to.rank();
      REQUIRE(way.what.holds.is_no());
      REQUIRE(way.to.rank() >= last);
      last = way.to.rank();
    }
    REQUIRE(actual == expected);
    REQUIRE(found.all.size() == expected.size());
    std::size_t lowest = rung::ranks, several = 0;
    for (const auto& [code, to] : expected) lowest = to < lowest ? to : lowest;
    for (const auto& [code, to] : expected) several += to == lowest ? 1 : 0;
    REQUIRE(found.next().size() == several);
    for (const auto& way : found.next()) REQUIRE(way.to.rank() == lowest);
  }
}

TEST_CASE("what would raise a level: what is not certain has only to be made sure of",
          "[raised_by]") {
  features of;
  of.add(feature_kind::form, "dialogue");
  of.add(feature_kind::instrument, "IPCP");
  of.all[1].holds = truth::unknown;
  of.all[1].from = "DRAFT";
  const auto found = raised_by<nato_partnership>(of);
  CHECK(found.now.status == standing::unknown);
  REQUIRE(found.all.size() > 2);
  CHECK(found.all[0].to == rung{"menu"});
  CHECK(found.all[1].what.code == text{"IPCP"});
  CHECK(found.all[1].what.holds == truth::unknown);
  CHECK(found.all[1].what.from == text{"DRAFT"});
  CHECK(found.all[2].what.code == text{"IPAP"});
  CHECK(found.all[2].what.holds == truth::no);
  // Of that code, but of another kind.
  of.all[1] = of.all[0];
  of.add(feature_kind::form, "ITPP");
  bool has_itpp = false;
  for (const auto& way : raised_by<nato_partnership>(of).all)
    has_itpp = has_itpp || way.what.code == text{"ITPP"};
  CHECK(has_itpp);
  // What certainly is not there is not there.
  of.add(feature_kind::role, "member");
  of.all.back().holds = truth::no;
  CHECK(raised_by<nato_partnership>(of).all.back().what.holds == truth::no);
  of.all.back().holds = truth::yes;
  CHECK(raised_by<nato_partnership>(of).all.empty());
  CHECK(raised_by<nato_partnership>(of).next().empty());
}

TEST_CASE("what would raise a level: what would make the scale apply, and what takes two",
          "[raised_by]") {
  features of;
  CHECK(told(raised_by<paired_scale>(of).all) == words{"defence pledge"});
  of.add(feature_kind::form, "office");
  CHECK(raised_by<paired_scale>(of).now.status == standing::not_applicable);
  CHECK(told(raised_by<paired_scale>(of).all) == words{"defence office"});
  of.add(feature_kind::duty, "defence");
  CHECK(told(raised_by<paired_scale>(of).all).empty());  // a command takes a staff, too
  of.add(feature_kind::form, "staff");
  CHECK(told(raised_by<paired_scale>(of).all) == words{"command command"});
  of.add(feature_kind::form, "command");
  of.all.back().holds = truth::unknown;
  CHECK(told(raised_by<paired_scale>(of).all) == words{"command? command"});
  of.all.back().holds = truth::yes;
  CHECK(raised_by<paired_scale>(of).all.empty());
}

TEST_CASE("what would raise a level: at compile time, and in sentences", "[raised_by]") {
  static_assert([] {
    features of;
    of.add(feature_kind::instrument, "ANP");
    const auto found = raised_by<nato_partnership>(of);
    return found.all.size() == 2 && found.next().size() == 1 &&
           found.next()[0].what.code == text{"accession_protocol"};
  }());
  features of;
  of.add(feature_kind::instrument, "IPCP");
  const report made = report_of(raised_by<nato_partnership>(of));
  CHECK(made.question == "What would raise it on the NATO partnership ladder?");
  CHECK(made.verdict == "from IPCP to ITPP: instrument ITPP");
  REQUIRE(made.lines.size() == 6);
  CHECK(made.lines[0].says == "With instrument ITPP it would stand at ITPP.");
  CHECK(made.lines[1].says == "With instrument ANP it would stand at ANP.");
  CHECK(made.lines[2].says == "With instrument MAP it would stand at ANP.");
  std::ostringstream out;
  out << raised_by<nato_partnership>(of);
  CHECK(out.str() == to_text(made));
  of.add(feature_kind::role, "member");
  CHECK(report_of(raised_by<nato_partnership>(of)).verdict ==
        "no single feature that the scale looks for; now: member");
  features nothing;
  CHECK(report_of(raised_by<paired_scale>(nothing)).verdict ==
        "from not applicable to pledge: duty defence");
  nothing.add(feature_kind::duty, "defence");
  nothing.all.back().holds = truth::unknown;
  CHECK(report_of(raised_by<paired_scale>(nothing)).lines[0].says ==
        "If it were certain that it has duty defence, it would stand at pledge.");
}
