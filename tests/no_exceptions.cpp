// SPDX-FileCopyrightText: 2026 The entente authors
// SPDX-License-Identifier: BSL-1.0
//
// The library built with -fno-exceptions -fno-rtti, as engines and small machines build it: types
// and rows, questions, edits, saving and loading, and what is wrong with bad facts.
#include "toy.hpp"
#include <entente/core/to_string.hpp>
#include <entente/entente.hpp>
#include <entente/world/editor.hpp>
#include <entente/world/load.hpp>

#include <cstdio>
#include <string>
#include <vector>

using namespace entente;

namespace {

int failures = 0;

void expect(bool holds, const char* what) {
  if (holds) return;
  std::fprintf(stderr, "no_exceptions: failed: %s\n", what);
  ++failures;
}

void types() {
  const world w{toy::everything};
  const snapshot now = w.on("1970-01-01");
  expect(bool{owes(now, duty::defence, toy::aldera, toy::borea)}, "the guarantor owes defence");
  expect(owes(now, duty::defence, toy::borea, toy::aldera).value().is_no(), "it is one-sided");
  expect(members(now, toy::league).size() == 3, "three members in 1970");
  expect(members(w.on("1995-01-01"), toy::league).size() == 2, "two after one left");
  expect(is_member(w.on("1990-07-15"), toy::delmar, toy::league).value().is_unknown(),
         "the day it left is not known");
  const tie_answer found = tie(w.on("2012-06-01"), toy::league, toy::borea);
  expect(found.agreements.size() == 1 && found.steps.size() == 3, "one agreement and three steps");
  expect(found.has(programme).is_yes() && found.has(toy::fisheries).is_yes(), "its programme");
  expect(assess<nato_partnership>(features_of(w.on("2012-06-01"), toy::league, toy::borea))
             .is(level<nato_partnership>{"menu"}),
         "its level");
  expect(owes(w.without(toy::borea).on("1970-01-01"), duty::defence, toy::aldera, toy::borea)
             .value()
             .is_unknown(),
         "a party that never was");
}

/// Rows as a program reads them: every text is made while it runs.
facts rows() {
  facts all;
  for (const std::string name : {"X1", "X2", "X3"}) {
    party_record p;
    p.code = party_code::parse(name).value();
    p.name = text{std::string_view{"State " + name}};
    all.parties.push_back(p);
  }
  agreement_record a;
  a.code = agreement_code::parse(std::string{"X12"}).value();
  a.in_force = partial_date::parse("2001-02").value();
  a.parties = {{all.parties[0].code, {}}, {all.parties[1].code, {}}};
  article_record article;
  article.number = "1";
  article.pledges = {duty::neutrality, duty::consultation};
  a.articles = list<article_record>{std::span<const article_record>{&article, 1}};
  all.agreements.push_back(a);
  return all;
}

void rows_and_edits() {
  const auto built = world::build(rows(), toy::aldera);
  expect(built.has_value(), "rows beside a type");
  if (!built) return;
  editor e{built.value(), "2001-01-31"};
  expect(e.now().owed(duty::neutrality).count() == 0, "not yet in force");
  expect(e.advance("2001-02-28")->size() == 1, "it enters into force");
  expect(e.now().owed(duty::neutrality).count() == 2, "each owes the other");
  expect(e.accede("X12", "X3").has_value(), "a third joins");
  expect(e.now().owed(duty::consultation).count() == 6, "each of three owes two");
  expect(e.accede("X12", "X3").error() == errc::party_is_not_bound_yet, "only once");
  expect(e.accede("X12", "nobody").error() == errc::code_is_known, "nobody joins");
  expect(e.withdraw("X12", "X1").has_value(), "one leaves");
  expect(e.now().owed(duty::consultation).count() == 2, "two are left");
  const auto copy = load(save(e.to_world()));
  expect(copy.has_value() && copy.value() == e.to_world(), "saved and loaded");
}

void saving() {
  const world w{toy::everything};
  const std::string words = save(w);
  const auto loaded = load(words);
  expect(loaded.has_value() && loaded.value() == w, "what was saved is what is loaded");
  expect(loaded && save(loaded.value()) == words, "and saves to the same bytes");
  std::string damaged = words;
  damaged[words.size() / 2] = static_cast<char>(damaged[words.size() / 2] ^ 1);
  expect(!load(damaged), "a bit that turned over is found");
  expect(!load(std::string_view{words}.substr(0, words.size() / 2)), "and a lost half");
  expect(!load(""), "and nothing at all");
}

void broken_facts() {
  expect(world::build(facts{}).error().front().rule == errc::world_has_a_party, "an empty world");
  facts all = rows();
  all.parties.push_back(all.parties[0]);
  all.parties.back().name = "another";
  all.agreements[0].parties = {{"X1", {}}, {"X9", {"2000", "1999"}}};
  const auto broken = world::build(all);
  expect(!broken, "broken facts make no world");
  std::vector<errc> rules;
  for (const auto& d : broken.error()) rules.push_back(d.rule);
  expect(
      rules == std::vector{errc::code_is_unique, errc::code_is_known, errc::end_is_after_beginning},
      "every broken rule is told");
  expect(broken.error()[1].what == "X9" && broken.error()[1].in == "agreement X12",
         "with its place");
  expect(to_string(broken.error()[0].rule) == "one code names one thing", "in words");
}

}  // namespace

int main() {
  types();
  rows_and_edits();
  saving();
  broken_facts();
  return failures == 0 ? 0 : 1;
}
