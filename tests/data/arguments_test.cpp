// SPDX-FileCopyrightText: 2026 The entente authors
// SPDX-License-Identifier: BSL-1.0
//
// What the typed constraints, precedents, positions and threats say, by expectations written by
// hand from the guiding article and the histories that it draws on.
#include <entente/data/arguments.hpp>
#include <entente/entente.hpp>
#include <entente/io/to_string.hpp>

#include <catch2/catch_test_macros.hpp>

#include <algorithm>
#include <set>
#include <stdexcept>
#include <string>
#include <vector>

using namespace entente;
using namespace entente::data;

namespace {

using codes = std::set<std::string>;

const facts& typed() {
  static const world w{catalogue::arguments};
  return w.all_facts();
}

constexpr date as_of = "2023-02-15"_day;

/// Whether it surely, possibly or surely not happened up to a day.
truth by_day(partial_date on, date day) {
  if (on.latest() <= day) return truth::yes;
  return on.earliest() > day ? truth::no : truth::unknown;
}

/// The codes of the records of which @p wanted holds.
template <class Record, class Wanted>
codes those(const row_list<Record>& records, const Wanted& wanted) {
  codes found;
  for (const auto& r : records)
    if (wanted(r)) found.insert(to_string(r.code));
  return found;
}

template <class Code>
bool names(const list<Code>& several, const Code& one) {
  return std::find(several.begin(), several.end(), one) != several.end();
}

const party_record& party(const party_code& code) {
  for (const auto& p : typed().parties)
    if (p.code == code) return p;
  throw std::runtime_error{"no party " + to_string(code)};
}

}  // namespace

TEST_CASE("system 33: support without the guarantee", "[data][arguments]") {
  const auto found = those(typed().precedents, [](const precedent_record& p) {
    return p.recipient_was == membership::member && p.invoked_guarantee.is_no() &&
           (names<domain_code>(p.domains, "cyber") || names<domain_code>(p.domains, "hybrid"));
  });
  // Estonia 2007, Montenegro 2019, Lithuania 2021, and Albania 2022 by a team and a statement.
  CHECK(found == codes{"PR006", "PR023", "PR027", "PR036", "PR037"});
  for (const auto& p : typed().precedents)
    if (found.count(to_string(p.code)) != 0) CHECK(p.binding.is_no());
}

TEST_CASE("system 33: the guarantee was invoked once in each of two bodies", "[data][arguments]") {
  const auto invoked = [](const precedent_record& p) { return p.invoked_guarantee.is_yes(); };
  CHECK(those(typed().precedents, invoked) == codes{"PR004", "PR019"});
  for (const auto& p : typed().precedents) {
    CHECK(invoked(p) == p.binding.is_yes());
    if (to_string(p.code) == "PR004") {
      CHECK(p.on == partial_date{"2001-09-12"});
      CHECK(names(p.recipients, united_states.code()));
      CHECK(names(p.providers, nato.code()));
    }
    if (to_string(p.code) == "PR019") {
      CHECK(p.on == partial_date{"2015-11-17"});
      CHECK(names(p.recipients, france.code()));
      CHECK(names(p.providers, european_union.code()));
    }
  }
}

TEST_CASE("system 34: cyber defence and data for outsiders", "[data][arguments]") {
  const auto of = [](const party_code& recipient) {
    return those(typed().precedents, [&](const precedent_record& p) {
      return names(p.recipients, recipient) && p.recipient_was == membership::outsider &&
             by_day(p.on, as_of).is_yes() &&
             (names<domain_code>(p.domains, "cyber") ||
              names<domain_code>(p.domains, "information_sharing"));
    });
  };
  // A trust fund, a platform for data, the centre in Tallinn.
  CHECK(of(ukraine.code()) == codes{"PR014", "PR028", "PR030"});
  CHECK(of(south_korea.code()) == codes{"PR024", "PR031"});
  CHECK(of(australia.code()) == codes{"PR009", "PR021"});
  CHECK(of(albania.code()).empty());  // a member
}

TEST_CASE("system 58: what was done for Ukraine up to a day", "[data][arguments]") {
  const auto up_to = [](date day) {
    return those(typed().precedents,
                 [&](const precedent_record& p) {
                   return names(p.recipients, ukraine.code()) && by_day(p.on, day).is_yes();
                 })
        .size();
  };
  CHECK(up_to("1990-01-01"_day) == 0);
  CHECK(up_to("2014-09-03"_day) == 4);
  CHECK(up_to("2014-09-04"_day) == 6);
  CHECK(up_to(as_of) == 10);
  CHECK(up_to("2023-07-12"_day) == 11);  // the council of that day
}

TEST_CASE("candidates had assurances of states, none of the body", "[data][arguments]") {
  for (const auto& p : typed().precedents)
    if (p.recipient_was == membership::candidate) CHECK(!names(p.providers, nato.code()));
  CHECK(those(typed().precedents, [](const precedent_record& p) {
          return p.recipient_was == membership::candidate;
        }) == codes{"PR032", "PR033", "PR034", "PR035"});
}

TEST_CASE("system 46: who opposes, up to a day", "[data][arguments]") {
  const auto of = [](const party_code& holder, stance takes, truth by) {
    return those(typed().positions, [&](const position_record& p) {
      return p.holder == holder && p.takes == takes && by_day(p.on, as_of) == by;
    });
  };
  CHECK(of(china.code(), stance::opposes, truth::yes) == codes{"POS001", "POS011"});
  // Some day of February 2023.
  CHECK(of(china.code(), stance::opposes, truth::unknown) == codes{"POS002"});
  CHECK(of(north_korea.code(), stance::opposes, truth::yes) == codes{"POS003"});
  CHECK(of(china.code(), stance::supports, truth::yes).empty());
  CHECK(of(france.code(), stance::opposes, truth::yes).empty());
  CHECK(of(nato.code(), stance::limits, truth::yes) == codes{"POS009"});
}

TEST_CASE("system 43: one member was against an office", "[data][arguments]") {
  const auto on_the_office = [](stance takes) {
    codes holders;
    for (const auto& p : typed().positions)
      if (p.subject.view() == "NATO liaison office in Tokyo" && p.takes == takes)
        holders.insert(to_string(p.holder));
    return holders;
  };
  CHECK(on_the_office(stance::opposes) == codes{"FRA"});
  CHECK(on_the_office(stance::supports) == codes{"USA"});
  CHECK(on_the_office(stance::undecided) == codes{"DEU"});
  CHECK(names<constraint_code>(party("NATO").bound_by, "CN019"));  // consensus
}

TEST_CASE("system 11: threats against Japan", "[data][arguments]") {
  const auto against_japan = [](truth by) {
    return those(typed().threats, [&](const threat_record& t) {
      return names(t.targets, japan.code()) && by_day(t.on, as_of) == by;
    });
  };
  CHECK(against_japan(truth::yes) == codes{"TH004", "TH005", "TH007", "TH008", "TH010", "TH012",
                                           "TH016", "TH018", "TH020", "TH021"});
  CHECK(against_japan(truth::unknown) == codes{"TH022"});  // some day of February 2023
  CHECK(against_japan(truth::no) == codes{"TH023"});
  codes actors;
  for (const auto& t : typed().threats)
    if (names(t.targets, japan.code()))
      for (const auto& a : t.actors) actors.insert(to_string(a));
  CHECK(actors == codes{"CHN", "PRK", "RUS"});
}

TEST_CASE("where nobody is named, nobody acts", "[data][arguments]") {
  const auto nobody = [](const threat_record& t) { return t.actors.empty(); };
  CHECK(those(typed().threats, nobody) == codes{"TH023"});
  for (const auto& t : typed().threats) {
    CHECK(!t.targets.empty());
    if (nobody(t)) CHECK(to_string(t.attribution) == "criminal or suspected state");
  }
}

TEST_CASE("system 38: what stands against hosting nuclear weapons in Japan", "[data][arguments]") {
  const auto bars = [](const party_code& holder, const form_code& form) {
    return those(typed().constraints, [&](const constraint_record& c) {
      return names(party(holder).bound_by, c.code) && c.effect == rule_effect::forbids &&
             names(c.forms, form) && c.during.contains(as_of).is_yes();
    });
  };
  // The principles, the position of the government, the treaty, each in any form of the domain.
  CHECK(those(typed().constraints, [&](const constraint_record& c) {
          return names(party("JPN").bound_by, c.code) && c.effect == rule_effect::forbids &&
                 names(c.domains, domain_code{"nuclear_sharing"}) && c.forms.empty() &&
                 c.during.contains(as_of).is_yes();
        }) == codes{"CN006", "CN007", "CN008"});
  CHECK(bars("JPN", "defence_clause") == codes{"CN001"});
  CHECK(bars("JPN", "programme").empty());
  CHECK(bars("MLT", "membership") == codes{"CN029"});
  CHECK(bars("AUT", "membership") == codes{"CN027"});
  CHECK(bars("EU", "membership").empty());
}

TEST_CASE("the European Union is bound as a body", "[data][arguments]") {
  codes rules;
  for (const auto& c : party("EU").bound_by) rules.insert(to_string(c));
  CHECK(rules == codes{"CN024", "CN025", "CN026"});
}

TEST_CASE("each bundle brings its own alone", "[data][arguments]") {
  const facts brought = gather(catalogue::threats);
  CHECK(brought.threats.size() == 24);
  CHECK(brought.precedents.empty());
  CHECK(brought.positions.empty());
  CHECK(brought.agreements.empty());
  CHECK(gather(catalogue::positions).positions.size() == 11);
  CHECK(gather(catalogue::precedents).precedents.size() == 38);
  CHECK(gather(catalogue::constraints).constraints.size() == 33);
  // One threat is enough for a world.
  const world one{threats::missile_over_aomori};
  CHECK(one.all_facts().parties.size() == 2);
}
