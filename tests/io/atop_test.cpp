// SPDX-FileCopyrightText: 2026 The entente authors
// SPDX-License-Identifier: BSL-1.0
//
// Files in the form of ATOP's: rows and the facts made of them, for made-up alliances with answers
// found by hand, and for files that are wrong.
#include "support/atop_rows.hpp"
#include "support/streams.hpp"
#include <entente/io/atop_facts.hpp>
#include <entente/query/features.hpp>
#include <entente/query/owes.hpp>
#include <entente/world/world.hpp>

#include <catch2/catch_test_macros.hpp>

#include <sstream>
#include <string>
#include <string_view>
#include <vector>

using namespace entente;
using atop_rows::member;

namespace {

std::string made_up() {
  return atop_rows::members({
      // 1010: 10 defends 20, both consult; still in force.
      member(1010, 10, "1950-5-3", "",
             {{"defense", "1"},
              {"consul", "1"},
              {"defcoadv", "1"},
              {"concoreq", "1"},
              {"milcon", "2"},
              {"organ1", "2"},
              {"orgpurp1", "4"},
              {"base", "3"},
              {"estmode", "1"},
              {"pubsecr", "2"},
              {"length", "120"}}),
      member(1010, 20, "1950-5-3", "",
             {{"consul", "1"},
              {"milcon", "2"},
              {"organ1", "2"},
              {"orgpurp1", "4"},
              {"base", "3"},
              {"estmode", "1"}}),
      // 1020: two phases; 30 joins with the second, and leaves on a day of 1972-03 not known.
      member(1020, 10, "1960-1-1", "1965-1-1",
             {{"phase", "1"}, {"maxphase", "2"}, {"nonagg", "1"}}),
      member(1020, 20, "1960-1-1", "1965-1-1",
             {{"phase", "1"}, {"maxphase", "2"}, {"nonagg", "1"}}),
      member(1020, 10, "1965-1-1", "1975-6-30",
             {{"phase", "2"},
              {"nonagg", "1"},
              {"defense", "1"},
              {"milcon", ""},
              {"term", "2"},
              {"termcaus", "4"}}),
      member(1020, 20, "1965-1-1", "1975-6-30", {{"phase", "2"}, {"nonagg", "1"}, {"milcon", ""}}),
      member(1020, 30, "1965-1-1", "1972-3-",
             {{"phase", "2"}, {"nonagg", "1"}, {"milcon", ""}, {"defense", ""}}),
      // 1030: phases that run at once, for 20 fell apart into 21 and 22.
      member(1030, 10, "1980-1-1", "1993-1-1", {{"phase", "1"}, {"neutral", "1"}}),
      member(1030, 20, "1980-1-1", "1993-1-1", {{"phase", "1"}, {"neutral", "1"}}),
      member(1030, 10, "1993-1-1", "", {{"phase", "2"}, {"neutral", "1"}}),
      member(1030, 21, "1993-1-1", "", {{"phase", "2"}, {"neutral", "1"}}),
      member(1030, 10, "1993-1-1", "2000-1-1", {{"phase", "3"}, {"offense", "1"}}),
      member(1030, 22, "1993-1-1", "2000-1-1", {{"phase", "3"}}),
      // 1040: with a member that has no number in the list of states.
      member(1040, 8999, "1874-3-15", "1883-8-25", {{"consul", "1"}, {"olimob", "1"}}),
      member(1040, 10, "1874-3-15", "1883-8-25", {{"defense", "1"}, {"conditio", "1"}}),
  });
}

struct loaded {
  diagnostic_log log{"made_up.csv"};
  atop_file<atop_member> file;
  facts all;

  explicit loaded(std::string_view bytes, const row_list<party_record>& named = {})
      : file{read_atop_members(bytes, log)}, all{atop_facts(file, log, named)} {}
};

const world& made_up_world() {
  static const world w = [] {
    const std::string bytes = made_up();
    const loaded read{bytes};
    CHECK(read.log.empty());
    return world::build(read.all).value();
  }();
  return w;
}

truth owed(const char* day, duty kind, std::string_view bearer, std::string_view beneficiary) {
  const snapshot now = made_up_world().on(date::parse(day).value());
  return owes(now, kind, party_code::parse(bearer).value(), party_code::parse(beneficiary).value());
}

truth has(const features& all, feature_kind kind, std::string_view code) {
  truth found = truth::no;
  for (const auto& f : all.all)
    if (f.kind == kind && f.code.view() == code) found = found || f.holds;
  return found;
}

std::string complaints(const diagnostic_log& log) {
  std::string out;
  for (const auto& d : log.kept())
    out += std::string{d.at.file.view()} + ":" + std::to_string(d.at.line) + " " + name_of(d.rule) +
           " " + std::string{d.what.view()} + " in " + std::string{d.in.view()} + "\n";
  return out;
}

}  // namespace

TEST_CASE("atop: rows", "[io][atop]") {
  const std::string bytes = made_up();
  const loaded read{bytes};
  CHECK(read.log.empty());
  CHECK(read.file.name == "made_up.csv");
  CHECK(read.file.version == "5.1");
  CHECK(read.file.rows_lost == 0);
  REQUIRE(read.file.rows.size() == 15);

  const atop_member& first = read.file.rows[0];
  CHECK(first.alliance == 1010);
  CHECK(first.member == 10);
  CHECK(first.phase == 0);
  CHECK(first.line == 2);
  CHECK(first.during == spell{"1950-05-03", partial_date::never()});
  CHECK(first.obligations() == flag_set<duty>{duty::defence, duty::consultation});
  CHECK(first.coded[atop_variable::pubsecr] == 2);
  CHECK(first.coded[atop_variable::length] == 120);
  CHECK(first.coded[atop_variable::renounce] == 0);

  const atop_member& last_of_second_phase = read.file.rows[6];
  CHECK(last_of_second_phase.during == spell{"1965-01-01", "1972-03"});
  CHECK(last_of_second_phase.coded[atop_variable::milcon].is_missing());
  CHECK(last_of_second_phase.coded.is(atop_variable::milcon, 2).is_unknown());
  CHECK(last_of_second_phase.obligations(truth::unknown) == duty::defence);
  CHECK(read.file.rows[4].coded[atop_variable::termcaus] == 4);
  CHECK(members_without_cow_number(read.file) == std::vector<std::int32_t>{8999});
}

TEST_CASE("atop: variables are in the order of their table", "[io][atop]") {
  CHECK(name_of(atop_variable::ineffect) == "ineffect");
  CHECK(name_of(atop_variable::defense) == "defense");
  CHECK(name_of(atop_variable::statthr2) == "statthr2");
  CHECK(name_of(atop_variable::organ2) == "organ2");
  CHECK(name_of(atop_variable::rev5) == "rev5");
  CHECK(name_of(atop_variable::cowsys) == "cowsys");
  CHECK(name_of(atop_variable::neucoatt) == "neucoatt");
  CHECK(name_of(atop_variable::obvary) == "obvary");
}

TEST_CASE("atop: facts of a world", "[io][atop]") {
  const facts& all = made_up_world().all_facts();
  CHECK(all.agreements.size() == 4);
  std::size_t spells = 0;
  for (const auto& a : all.agreements) spells += a.parties.size();
  CHECK(spells == 15);
  CHECK(all.parties.size() == 6);
  CHECK(made_up_world().find_party("COW22").is_valid());
  CHECK(made_up_world().find_party("ATOP8999").is_valid());
  CHECK(made_up_world().coverage() == atop_5_1_coverage);

  const agreement_record& second = all.agreements[1];
  CHECK(second.code.view() == "ATOP1020");
  CHECK(second.signed_on == partial_date{"1960-01-01"});
  CHECK(second.ended == partial_date{"1975-06-30"});
  CHECK(second.instrument.view() == "agreement");
  CHECK(second.read_at.line == 4);
  CHECK(second.read_at.file.view() == "made_up.csv");
  CHECK(second.parties[4].phase.view() == "2");
  CHECK(all.agreements[0].instrument.view() == "treaty");
  CHECK(all.agreements[0].articles[0].conditions == list<term_code>{"defcoadv", "concoreq"});
  CHECK(all.agreements[3].articles[0].conditions == list<term_code>{"olimob"});
}

TEST_CASE("atop: who owes whom", "[io][atop]") {
  CHECK(owed("1950-05-02", duty::defence, "COW10", "COW20").is_no());
  CHECK(owed("1950-05-03", duty::defence, "COW10", "COW20").is_yes());
  CHECK(owed("1950-05-03", duty::defence, "COW20", "COW10").is_no());
  CHECK(owed("1950-05-03", duty::consultation, "COW20", "COW10").is_yes());
  CHECK(owed("2018-12-31", duty::defence, "COW10", "COW20").is_yes());

  CHECK(owed("1964-12-31", duty::nonaggression, "COW10", "COW20").is_yes());
  CHECK(owed("1965-01-01", duty::nonaggression, "COW10", "COW30").is_yes());
  CHECK(owed("1964-12-31", duty::nonaggression, "COW10", "COW30").is_no());
  CHECK(owed("1970-01-01", duty::defence, "COW10", "COW30").is_yes());
  CHECK(owed("1970-01-01", duty::defence, "COW30", "COW10").is_unknown());  // missing, not zero
  CHECK(owed("1970-01-01", duty::defence, "COW20", "COW30").is_no());
  CHECK(owed("1972-03-15", duty::nonaggression, "COW10", "COW30").is_unknown());
  CHECK(owed("1972-03-31", duty::nonaggression, "COW10", "COW30").is_no());
  CHECK(owed("1975-06-29", duty::nonaggression, "COW20", "COW10").is_yes());
  CHECK(owed("1975-06-30", duty::nonaggression, "COW20", "COW10").is_no());  // half-open
}

TEST_CASE("atop: phases that run at once", "[io][atop]") {
  CHECK(owed("1995-01-01", duty::neutrality, "COW10", "COW21").is_yes());
  CHECK(owed("1995-01-01", duty::neutrality, "COW10", "COW22").is_no());
  CHECK(owed("1995-01-01", duty::offence, "COW10", "COW22").is_yes());
  CHECK(owed("1995-01-01", duty::offence, "COW10", "COW21").is_no());
  CHECK(owed("1995-01-01", duty::neutrality, "COW21", "COW10").is_yes());
  CHECK(owed("1995-01-01", duty::neutrality, "COW21", "COW22").is_no());
  CHECK(owed("2000-01-01", duty::offence, "COW10", "COW22").is_no());
  CHECK(owed("2000-01-01", duty::neutrality, "COW10", "COW21").is_yes());
  CHECK(owed("1985-01-01", duty::neutrality, "COW10", "COW20").is_yes());
}

TEST_CASE("atop: outside its time nothing is known", "[io][atop]") {
  for (const char* day : {"1814-12-31", "2019-01-01", "1700-01-01", "2026-01-01"}) {
    CHECK(owed(day, duty::defence, "COW20", "COW10").is_unknown());
    CHECK(owed(day, duty::offence, "COW21", "COW22").is_unknown());
  }
  // What is in force on the last day is not known to have ended.
  CHECK(owed("2019-01-01", duty::offence, "COW10", "COW20").is_unknown());
  CHECK(owed("1815-01-01", duty::defence, "COW20", "COW10").is_no());
}

TEST_CASE("atop: institutions", "[io][atop]") {
  const features then = features_of(made_up_world().on("1955-01-01"_day), "ATOP1010");
  CHECK(has(then, feature_kind::form, "joint_body").is_yes());
  CHECK(has(then, feature_kind::form, "hosting").is_yes());
  CHECK(has(then, feature_kind::form, "defence_clause").is_yes());
  CHECK(has(then, feature_kind::form, "consultation").is_yes());
  CHECK(has(then, feature_kind::domain, "interoperability").is_yes());
  CHECK(has(then, feature_kind::domain, "political").is_yes());
  CHECK(has(then, feature_kind::form, "planning_process").is_no());
  CHECK(has(then, feature_kind::form, "integrated_command").is_no());
  CHECK(has(then, feature_kind::instrument, "treaty").is_yes());
  // What is missing is perhaps there, in its phase.
  const auto second = [](const char* day) {
    return features_of(made_up_world().on(date::parse(day).value()), "ATOP1020");
  };
  CHECK(has(second("1970-01-01"), feature_kind::form, "planning_process").is_unknown());
  CHECK(has(second("1962-01-01"), feature_kind::form, "planning_process").is_no());
  CHECK(has(second("1970-01-01"), feature_kind::form, "integrated_command").is_no());
}

TEST_CASE("atop: parties take the records of a list of states", "[io][atop]") {
  party_record ten;
  ten.code = "COW10";
  ten.name = "Tenland";
  const std::string bytes = made_up();
  const loaded read{bytes, {ten}};
  CHECK(read.all.parties[0] == ten);
  CHECK(read.all.parties[1].name.view() == "state 20");
  facts list;
  list.parties = {ten};
  CHECK(world::build(list, read.all).has_value());
}

TEST_CASE("atop: alliances and phases", "[io][atop]") {
  const auto with_dates = [](std::string bytes) {
    for (const auto& [from, to] :
         std::vector<std::pair<std::string, std::string>>{{"yrent", "begyr"},
                                                          {"moent", "begmo"},
                                                          {"dayent", "begday"},
                                                          {"yrexit", "endyr"},
                                                          {"moexit", "endmo"},
                                                          {"dayexit", "endday"},
                                                          {",member,", ",mem1,"},
                                                          {",version", ",mem2"}})
      bytes.replace(bytes.find(from), from.size(), to);
    return bytes;
  };
  const std::string bytes = with_dates(atop_rows::members(
      {member(1010, 10, "1950-5-3", "1951-1-", {{"version", "20"}, {"phase", "2"}, {"term", "3"}}),
       member(1020, 30, "1950-5-3", "", {{"version", ""}})}));
  diagnostic_log log{"file"};
  const auto alliances = read_atop_alliances(bytes, log);
  const auto phases = read_atop_phases(bytes, log);
  CHECK(complaints(log).empty());
  REQUIRE(alliances.rows.size() == 2);
  REQUIRE(phases.rows.size() == 2);
  CHECK(alliances.rows[0].members == std::vector<std::int32_t>{10, 20});
  CHECK(alliances.rows[1].members == std::vector<std::int32_t>{30});
  CHECK(alliances.rows[0].during == spell{"1950-05-03", "1951-01"});
  CHECK(alliances.rows[0].coded[atop_variable::term] == 3);
  CHECK(alliances.rows[0].coded[atop_variable::olimob].is_missing());  // of members only
  CHECK(phases.rows[0].phase == 2);
  CHECK(phases.rows[1].phase == 0);
  CHECK(phases.rows[1].during.until.is_never());
}

TEST_CASE("atop: bad cells are unknown, and in the log", "[io][atop]") {
  const std::string bytes = atop_rows::members({
      member(1010, 10, "1949-13-40", "", {{"defense", "1"}}),
      member(1010, 20, "1949-4-4", "1948-4-4", {{"defense", "x"}, {"milcon", "7"}}),
      member(1010, 30, "1949-4-4", "1949-4-4", {{"defense", "1"}}),
      member(1010, 40, "1949-4-4", "1960-2-30", {{"defense", "1"}}),
      member(1010, 50, "1949-4-4", "", {{"defense", "1"}, {"atopid", "none"}}),
      member(1020, 10, "1949-4-4", "", {{"consul", "1"}}),
      member(1020, 20, "1949-4-4", "", {{"consul", "1"}, {"member", ""}}),
      member(1030, 10, "1949-4-4", "", {{"consul", "1"}}),
      member(1030, 20, "1949-4-4", "1950-1-1", {{"consul", "1"}}),
      member(1030, 20, "1949-6-4", "", {{"consul", "1"}}),
  });
  const loaded read{bytes};
  CHECK(complaints(read.log) ==
        "made_up.csv:2 day_is_in_the_calendar 1949-13-40 in column moent\n"
        "made_up.csv:3 end_is_after_beginning 1948 in column yrexit\n"
        "made_up.csv:3 cell_is_a_whole_number x in column defense\n"
        "made_up.csv:3 cell_is_in_range 7 in column milcon\n"
        "made_up.csv:4 end_is_after_beginning 1949 in column yrexit\n"
        "made_up.csv:5 day_is_in_the_calendar 1960-2-30 in column dayexit\n"
        "made_up.csv:6 cell_is_a_whole_number none in column atopid\n"
        "made_up.csv:8 cell_is_there  in column member\n"
        "made_up.csv:7 agreement_has_two_parties 10 in alliance 1020\n"
        "made_up.csv:11 spells_do_not_overlap 20 in alliance 1030\n");
  CHECK(read.file.rows.size() == 8);
  CHECK(read.file.rows_lost == 2);
  CHECK(read.file.rows[0].during == spell{partial_date::unknown(), partial_date::never()});
  CHECK(read.file.rows[1].during == spell{partial_date::unknown(), partial_date::unknown()});
  CHECK(read.file.rows[3].during == spell{"1949-04-04", partial_date::unknown()});
  const auto built = world::build(read.all);
  REQUIRE(built.has_value());
  CHECK(built->all_facts().agreements.size() == 2);
  const snapshot now = built->on("1955-01-01"_day);
  CHECK(owes(now, duty::defence, "COW40", "COW10").value().is_unknown());
  CHECK(owes(now, duty::defence, "COW20", "COW40").value().is_unknown());
  CHECK(owes(now, duty::consultation, "COW10", "COW20").value().is_no());  // 20 left in 1950
}

TEST_CASE("atop: files that are wrong", "[io][atop]") {
  const std::string bytes = made_up();
  {
    // Cut off anywhere: rows before the cut are there, the one that is cut is said to be.
    for (std::size_t size = 0; size < bytes.size(); size += 97) {
      const loaded read{std::string_view{bytes}.substr(0, size)};
      CHECK(read.file.rows.size() <= 15);
      CHECK((read.all.parties.empty() || world::build(read.all).has_value()));
    }
    const loaded read{std::string_view{bytes}.substr(0, bytes.size() - 40)};
    CHECK(read.file.rows.size() == 14);
    CHECK(read.file.rows_lost == 1);
    CHECK(read.log.kept()[0].rule == errc::row_has_a_cell_per_column);
  }
  {
    const loaded read{std::string_view{bytes}.substr(0, bytes.find('\n') + 1)};  // a header only
    CHECK(read.log.empty());
    CHECK(read.file.rows.empty());
    CHECK(read.all.agreements.empty());
  }
  {
    const loaded read{"atopid,year\n1005,1815\n"};  // another file
    CHECK(read.log.total() > 90);
    CHECK(read.log.kept()[0].rule == errc::column_is_there);
    CHECK(read.log.kept()[0].what.view() == "yrent");
    CHECK(read.all.agreements.empty());
  }
  {
    std::string twice = bytes;
    twice.replace(twice.find("refothio"), 8, "reflnun");
    const loaded read{twice};
    REQUIRE(read.log.total() == 2);
    CHECK(read.log.kept()[0].rule == errc::column_is_named_once);
    CHECK(read.log.kept()[1].what.view() == "refothio");
    CHECK(read.file.rows.size() == 15);
  }
  {
    std::string nul = bytes;
    nul[nul.find("1010")] = '\0';
    const loaded read{nul};
    CHECK(read.file.rows.size() == 14);
    CHECK(read.log.kept()[0].rule == errc::cell_is_a_whole_number);
  }
  {
    std::string binary(100'000, '\0');
    for (std::size_t i = 0; i != binary.size(); ++i)
      binary[i] = static_cast<char>(i * i * 7 + i / 3 * 11);
    const loaded read{binary};
    CHECK(read.log.total() > 90);
    CHECK(read.all.agreements.empty());
  }
}

TEST_CASE("atop: a million bad cells and a line without end", "[io][atop]") {
  {
    std::vector<atop_rows::row> rows;
    for (int i = 0; i != 1000; ++i) {
      rows.push_back(member(1000 + i / 2, i, "1950-1-1", ""));
      for (const auto& variable : detail::atop_variables)
        rows.back()[std::string{variable.name}] = "?";
    }
    std::string bytes = atop_rows::members(rows);
    const std::string body = bytes.substr(bytes.find('\n') + 1);
    for (int i = 1; i != 11; ++i) bytes += body;
    diagnostic_log log{"file", 50};
    const auto file = read_atop_members(bytes, log);
    CHECK(file.rows.size() == 11'000);
    CHECK(log.total() == 11'000 * atop_variable_count);
    CHECK(log.total() > 1'000'000);
    CHECK(log.kept().size() == 50);
  }
  {
    const std::string bytes = made_up();
    streams::long_line source{bytes, '7', std::size_t{1} << 30U,
                              "\n" + bytes.substr(bytes.find('\n') + 1)};
    std::istream stream{&source};
    diagnostic_log log{"file"};
    const std::size_t before = streams::peak_memory();
    const auto file = read_atop_members(stream, log);
    CHECK(streams::peak_memory() - before < std::size_t{128} << 20U);
    CHECK(file.rows.size() == 30);
    REQUIRE(log.total() == 1);
    CHECK(log.kept()[0].rule == errc::record_is_not_too_long);
  }
}
