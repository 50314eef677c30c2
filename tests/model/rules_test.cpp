// SPDX-FileCopyrightText: 2026 The entente authors
// SPDX-License-Identifier: BSL-1.0
#include <entente/model/rules.hpp>

#include <catch2/catch_test_macros.hpp>

#include <functional>
#include <string>
#include <utility>
#include <vector>

using namespace entente;

namespace {

template <class Row>
list<Row> listed(const std::vector<Row>& rows) {
  return list<Row>{std::span<const Row>{rows}};
}

/// A sound agreement, in which the rows below change one field at a time.
agreement_record sound() {
  agreement_record a;
  a.code = "AB1950";
  a.signed_on = "1950-04-04";
  a.in_force = "1950-08-24";
  a.ended = "1980-01-01";
  a.parties = {{"A", {}}, {"B", {}}, {"C", {"1960", "1970"}}};
  article_record first;
  first.number = "1";
  first.pledges = duty::defence;
  first.bearers = {"A"};
  first.beneficiaries = {"B", "C"};
  first.during = {"1950", "1975"};
  provision_record one;
  one.form = "programme";
  one.during = {"1950", "1955"};
  a.articles = known_list<article_record>({first});
  a.provisions = known_list<provision_record>({one});
  return a;
}

using complaints = std::vector<std::pair<errc, std::string>>;
complaints of(const agreement_record& a) {
  complaints found;
  detail::rules_of(a, [&](errc rule, std::string_view what) { found.emplace_back(rule, what); });
  return found;
}
complaints with(const std::function<void(agreement_record&)>& change) {
  agreement_record a = sound();
  change(a);
  return of(a);
}
complaints with_article(const std::function<void(article_record&)>& change) {
  return with([&](agreement_record& a) {
    article_record article = a.articles[0];
    change(article);
    a.articles = known_list<article_record>({a.articles[0], article});
  });
}
complaints with_party(const party_spell& another) {
  return with([&](agreement_record& a) {
    std::vector<party_spell> parties(a.parties.begin(), a.parties.end());
    parties.push_back(another);
    a.parties = listed(parties);
  });
}
complaints one(errc rule, const std::string& what) { return {{rule, what}}; }

}  // namespace

TEST_CASE("an agreement that keeps every rule", "[rules]") {
  CHECK(of(sound()).empty());
  agreement_record bare;
  bare.code = "X";
  bare.parties = {{"A", {}}, {"B", {}}};
  CHECK(of(bare).empty());
}

TEST_CASE("force comes on or after the signature", "[rules]") {
  const auto force = [](partial_date day) {
    return with([&](agreement_record& a) { a.in_force = day; });
  };
  CHECK(force("1950-04-04").empty());
  CHECK(force("1950-04").empty());  // some day of April may be late enough
  CHECK(force("1950").empty());
  CHECK(force("1950-04-03") == one(errc::force_is_not_before_signature, "AB1950"));
  CHECK(force("1950-03") == one(errc::force_is_not_before_signature, "AB1950"));
  CHECK(force(partial_date::unknown()).empty());
  CHECK(with([](agreement_record& a) {
          a.in_force = "1940";
          a.signed_on = partial_date::unknown();
        }).empty());
}

TEST_CASE("an agreement ends after it began", "[rules]") {
  const auto end = [](partial_date day) {
    return with([&](agreement_record& a) { a.ended = day; });
  };
  CHECK(end("1950-08-25").empty());
  CHECK(end("1950-08").empty());
  CHECK(end("1950-08-24") == one(errc::end_is_after_beginning, "AB1950"));
  CHECK(end("1949") == one(errc::end_is_after_beginning, "AB1950"));
  CHECK(end(partial_date::unknown()).empty());
  // Without a day of force, the signature counts.
  CHECK(with([](agreement_record& a) {
          a.in_force = partial_date::unknown();
          a.ended = "1950-04-04";
        }) == one(errc::end_is_after_beginning, "AB1950"));
}

TEST_CASE("an agreement has two parties", "[rules]") {
  const auto parties = [](list<party_spell> some) {
    return with([&](agreement_record& a) {
      a.parties = some;
      a.articles = {};
    });
  };
  CHECK(parties({{"A", {}}, {"B", {}}}).empty());
  CHECK(parties({}) == one(errc::agreement_has_two_parties, "AB1950"));
  CHECK(parties({{"A", {}}}) == one(errc::agreement_has_two_parties, "AB1950"));
  // One party of two spells is one party.
  CHECK(parties({{"A", {"1950-05", "1960"}}, {"A", {"1970", partial_date::never()}}}) ==
        one(errc::agreement_has_two_parties, "AB1950"));
}

TEST_CASE("a party is listed once at a time", "[rules]") {
  CHECK(with_party({"A", {}}) == one(errc::party_is_listed_once, "A"));
  CHECK(with_party({"A", {"1960", partial_date::never()}}) ==
        one(errc::spells_do_not_overlap, "A"));
  CHECK(with_party({"C", {"1965", partial_date::never()}}) ==
        one(errc::spells_do_not_overlap, "C"));
  CHECK(with_party({"C", {"1971", partial_date::never()}}).empty());  // it came back
  CHECK(with_party({"C", {"1970", partial_date::never()}}).empty());  // perhaps after it left
  CHECK(with_party({"D", {}}).empty());
  // Phases that run at once: a party may be bound by two of them, but by each once.
  CHECK(with_party({"A", {}, "2"}).empty());
  CHECK(with_party({"A", {"1960", partial_date::never()}, "2"}).empty());
}

TEST_CASE("a party joins on or after the signature and leaves after it joined", "[rules]") {
  CHECK(with_party({"D", {"1950-04-04", partial_date::never()}}).empty());
  CHECK(with_party({"D", {"1950", partial_date::never()}}).empty());
  CHECK(with_party({"D", {"1950-04-03", partial_date::never()}}) ==
        one(errc::accession_is_not_before_founding, "D"));
  CHECK(with_party({"D", {"1960", "1960-12-31"}}).empty());
  CHECK(with_party({"D", {"1960", "1960-01-01"}}) == one(errc::end_is_after_beginning, "D"));
  CHECK(with_party({"D", {"1960", "1959"}}) == one(errc::end_is_after_beginning, "D"));
}

TEST_CASE("bearers and beneficiaries are parties", "[rules]") {
  CHECK(with_article([](article_record& a) { a.bearers = {"B", "C"}; }).empty());
  CHECK(with_article([](article_record& a) { a.bearers = {}; }).empty());
  CHECK(with_article([](article_record& a) {
          a.bearers = {"B", "X"};
        }) == one(errc::bearer_is_a_party_of_the_agreement, "X"));
  CHECK(with_article([](article_record& a) {
          a.beneficiaries = {"X", "A", "Y"};
        }) == complaints{{errc::beneficiary_is_a_party_of_the_agreement, "X"},
                         {errc::beneficiary_is_a_party_of_the_agreement, "Y"}});
}

TEST_CASE("articles and provisions end after they began", "[rules]") {
  CHECK(with_article([](article_record& a) {
          a.number = "7";
          a.during = {"1960", "1960-01-01"};
        }) == one(errc::end_is_after_beginning, "7"));
  CHECK(with([](agreement_record& a) {
          provision_record p = a.provisions[0];
          p.during.until = "1949";
          a.provisions = known_list<provision_record>({p});
        }) == one(errc::end_is_after_beginning, "programme"));
}

TEST_CASE("every broken rule is told, in order", "[rules]") {
  agreement_record a = sound();
  a.in_force = "1949";
  a.parties = {{"A", {"1949", partial_date::never()}}};
  CHECK(of(a) == complaints{{errc::force_is_not_before_signature, "AB1950"},
                            {errc::accession_is_not_before_founding, "A"},
                            {errc::agreement_has_two_parties, "AB1950"},
                            {errc::beneficiary_is_a_party_of_the_agreement, "B"},
                            {errc::beneficiary_is_a_party_of_the_agreement, "C"}});
}

TEST_CASE("rules of a membership", "[rules]") {
  const auto complaints_of = [](role as, spell during, partial_date founded) {
    membership_record m{"BODY", "A", as, {}, during, {}, {}};
    complaints found;
    detail::rules_of(m, founded,
                     [&](errc rule, std::string_view what) { found.emplace_back(rule, what); });
    return found;
  };
  const partial_date never = partial_date::never();
  CHECK(complaints_of(role::member, {"1949-04-04", never}, "1949-04-04").empty());
  CHECK(complaints_of(role::member, {"1949", never}, "1949-04-04").empty());
  CHECK(complaints_of(role::member, {"1949-04-03", never}, "1949-04-04") ==
        one(errc::accession_is_not_before_founding, "A"));
  CHECK(complaints_of(role::partner, {"1949-04-03", never}, "1949-04-04").empty());
  CHECK(complaints_of(role::member, {"1000", never}, partial_date::unknown()).empty());
  CHECK(complaints_of(role::member, {}, "1949-04-04").empty());
  CHECK(complaints_of(role::observer, {"1960", "1950"}, "1949") ==
        one(errc::end_is_after_beginning, "A"));
}

TEST_CASE("a party holds a role of one title once at a time", "[rules]") {
  const membership_record held{"BODY", "A", role::member, "t", {"1950", "1960"}, {}, {}};
  const auto clashes = [&](const std::function<void(membership_record&)>& change) {
    membership_record other = held;
    change(other);
    return detail::clash(held, other) && detail::clash(other, held);
  };
  CHECK(clashes([](membership_record&) {}));
  CHECK(clashes([](membership_record& m) { m.during = {"1955", "1970"}; }));
  CHECK_FALSE(clashes([](membership_record& m) { m.during = {"1961", "1970"}; }));
  CHECK_FALSE(clashes([](membership_record& m) { m.during.from = "1960"; }));
  CHECK_FALSE(clashes([](membership_record& m) { m.body = "OTHER"; }));
  CHECK_FALSE(clashes([](membership_record& m) { m.party = "B"; }));
  CHECK_FALSE(clashes([](membership_record& m) { m.as = role::observer; }));
  CHECK_FALSE(clashes([](membership_record& m) { m.title = "u"; }));
}

TEST_CASE("what a constraint forbids", "[rules]") {
  const auto forbidden =
      [](const std::function<void(constraint_record&, article_record&, spell&)>& change) {
        constraint_record rule;
        rule.code = "RULE";
        rule.duties = {duty::defence, duty::offence};
        rule.during = {"1947", partial_date::never()};
        article_record article;
        article.pledges = {duty::defence, duty::consultation};
        spell life{"1960", partial_date::never()};
        change(rule, article, life);
        return detail::forbids(rule, article, life);
      };
  using rule = constraint_record&;
  using article = article_record&;
  const partial_date never = partial_date::never();
  CHECK(forbidden([](rule, article, spell&) {}));
  CHECK_FALSE(forbidden([](rule r, article, spell&) { r.bars = strength::soft; }));
  for (const auto effect : {rule_effect::conditions, rule_effect::requires_, rule_effect::permits})
    CHECK_FALSE(forbidden([&](rule r, article, spell&) { r.effect = effect; }));
  CHECK_FALSE(forbidden([](rule r, article, spell&) { r.duties = duty::neutrality; }));
  CHECK_FALSE(forbidden([](rule, article a, spell&) { a.pledges = duty::consultation; }));
  CHECK_FALSE(forbidden([](rule, article a, spell&) { a.pledges = {}; }));
  CHECK_FALSE(forbidden([](rule, article a, spell&) { a.compatible = {{"RULE", "because"}}; }));
  CHECK(forbidden([](rule, article a, spell&) { a.compatible = {{"OTHER", "because"}}; }));
  // Days: only what is certain is forbidden.
  CHECK_FALSE(forbidden([](rule r, article, spell&) { r.during.until = "1959"; }));
  CHECK_FALSE(forbidden([](rule r, article, spell&) { r.during.until = "1960"; }));
  CHECK(forbidden([](rule r, article, spell&) { r.during.until = "1961"; }));
  CHECK_FALSE(forbidden([&](rule r, article, spell& l) {
    r.during.from = "1970";
    l.until = "1965";
  }));
  CHECK_FALSE(forbidden([](rule, article a, spell&) { a.during.until = "1946"; }));
  // A day of force that is not known does not get around it.
  CHECK(forbidden([&](rule, article, spell& l) { l = {partial_date::unknown(), never}; }));
  CHECK_FALSE(forbidden([&](rule r, article, spell& l) {
    l = {partial_date::unknown(), never};
    r.during.until = "2000";
  }));
}

TEST_CASE("a constraint forbids nothing to who left before it came", "[rules]") {
  constraint_record rule;
  rule.code = "RULE";
  rule.duties = duty::defence;
  rule.during.from = "1965-01-01";
  const auto forbidden = [&](const party_spell& bearer) {
    agreement_record a = sound();
    a.parties = {a.parties[0], a.parties[1], bearer};
    return detail::forbids(rule, a.articles[0], a, "C");
  };
  CHECK(forbidden({"C", {}}));
  CHECK(forbidden({"C", {"1960", "1970"}}));
  CHECK_FALSE(forbidden({"C", {"1960", "1965-01-01"}}));
  CHECK(forbidden({"C", {"1960", "1965-01-02"}}));
  CHECK_FALSE(forbidden({"D", {}}));  // another party's spell
}
