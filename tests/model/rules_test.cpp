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
  a.articles = listed<article_record>({first});
  a.provisions = listed<provision_record>({one});
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
    a.articles = listed<article_record>({a.articles[0], article});
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
          a.provisions = listed<provision_record>({p});
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

namespace {
bool forbids_among(const article_record& article, const spell& life, const constraint_record& rule,
                   const std::vector<constraint_record>& all) {
  std::vector<const constraint_record*> others;
  for (const auto& other : all) others.push_back(&other);
  return detail::forbids(rule, article, life, {others.data(), others.size()});
}

constraint_record ban_of_defence() {
  constraint_record ban;
  ban.code = "BAN";
  ban.duties = {duty::defence, duty::offence};
  ban.during.from = "1947";
  return ban;
}
constraint_record reading_of_2016() {
  constraint_record later;
  later.code = "LATER";
  later.effect = rule_effect::conditions;
  later.duties = duty::defence;
  later.exceptions = {"danger", "last_resort"};
  later.reinterprets = {"BAN"};
  later.during.from = "2016-03-29";
  return later;
}
}  // namespace

TEST_CASE(
    "a ban gives way to a later reading, while that holds and the article says its conditions",
    "[rules]") {
  const auto forbidden =
      [](const std::function<void(constraint_record&, article_record&, spell&)>& change) {
        constraint_record later = reading_of_2016();
        article_record article;
        article.pledges = duty::defence;
        article.conditions = {"danger", "last_resort"};
        spell life{"2020", partial_date::never()};
        change(later, article, life);
        return forbids_among(article, life, ban_of_defence(), {ban_of_defence(), later});
      };
  using rule = constraint_record&;
  using article = article_record&;
  CHECK_FALSE(forbidden([](rule, article, spell&) {}));
  CHECK(forbidden([](rule, article a, spell&) { a.conditions = {"danger"}; }));
  CHECK(forbidden([](rule, article a, spell&) { a.conditions = {}; }));
  CHECK_FALSE(forbidden([](rule r, article a, spell&) {
    r.effect = rule_effect::permits;
    a.conditions = {};
  }));
  CHECK(forbidden([](rule r, article, spell&) { r.effect = rule_effect::requires_; }));
  CHECK(forbidden([](rule r, article, spell&) { r.reinterprets = {}; }));
  CHECK(forbidden([](rule r, article, spell&) { r.reinterprets = {"OTHER"}; }));
  CHECK(forbidden([](rule r, article, spell&) { r.duties = duty::offence; }));
  CHECK(forbidden([](rule, article a, spell&) { a.pledges |= duty::offence; }));
  // Days on which it does not hold yet, or no more.
  CHECK(forbidden([](rule, article, spell& l) { l.from = "2016-03-28"; }));
  CHECK_FALSE(forbidden([](rule, article, spell& l) { l.from = "2016-03-29"; }));
  CHECK_FALSE(forbidden([](rule, article, spell& l) { l.from = "2016"; }));  // not for certain
  CHECK(forbidden([](rule r, article, spell&) { r.during.until = "2030"; }));
  CHECK_FALSE(forbidden([](rule r, article, spell& l) { r.during.until = l.until = "2030"; }));
  // Two readings, one after the other.
  constraint_record first = reading_of_2016(), second = reading_of_2016();
  first.during.until = "2030";
  second.during.from = "2030";
  article_record stated;
  stated.pledges = duty::defence;
  stated.conditions = {"danger", "last_resort"};
  const spell life{"2020", partial_date::never()};
  CHECK_FALSE(forbids_among(stated, life, ban_of_defence(), {first, second}));
  second.during.from = "2030-06";  // perhaps on the day on which the first ends
  CHECK_FALSE(forbids_among(stated, life, ban_of_defence(), {first, second}));
  second.during.from = "2031";
  CHECK(forbids_among(stated, life, ban_of_defence(), {first, second}));
}

TEST_CASE("a ban with conditions or places of its own", "[rules]") {
  const auto forbidden = [](list<term_code> exceptions, list<term_code> places,
                            list<term_code> conditions, list<term_code> areas) {
    constraint_record ban = ban_of_defence();
    ban.exceptions = std::move(exceptions);
    ban.places = std::move(places);
    article_record article;
    article.pledges = duty::defence;
    article.conditions = std::move(conditions);
    article.areas = std::move(areas);
    return detail::forbids(ban, article, spell{"1960", partial_date::never()});
  };
  CHECK(forbidden({}, {}, {"danger"}, {"home"}));
  CHECK_FALSE(forbidden({"danger"}, {}, {"danger"}, {}));
  CHECK(forbidden({"danger", "last_resort"}, {}, {"danger"}, {}));
  CHECK_FALSE(forbidden({}, {"home", "sea"}, {}, {"home"}));
  CHECK(forbidden({}, {"home"}, {}, {"home", "abroad"}));
  CHECK(forbidden({}, {"home"}, {}, {}));
  CHECK(forbidden({"danger"}, {"home"}, {}, {"home"}));
  CHECK_FALSE(forbidden({"danger"}, {"home"}, {"danger"}, {"home"}));
}

TEST_CASE("forms and domains that a constraint bars", "[rules]") {
  const auto forbidden =
      [](const std::function<void(constraint_record&, provision_record&)>& change) {
        constraint_record rule;
        rule.code = "RULE";
        rule.forms = {"hosting"};
        rule.domains = {"arms"};
        provision_record provision;
        provision.form = "hosting";
        provision.domains = {"arms", "talks"};
        change(rule, provision);
        return detail::forbids(rule, provision, spell{"1960", partial_date::never()});
      };
  using rule = constraint_record&;
  using provision = provision_record&;
  CHECK(forbidden([](rule, provision) {}));
  CHECK_FALSE(forbidden([](rule, provision p) { p.domains = {"talks"}; }));
  CHECK_FALSE(forbidden([](rule, provision p) { p.form = "visit"; }));
  CHECK(forbidden([](rule r, provision p) {
    r.forms = {};
    p.form = "visit";
  }));
  CHECK(forbidden([](rule r, provision p) {
    r.domains = {};
    p.domains = {};
  }));
  CHECK_FALSE(forbidden([](rule r, provision) {
    r.forms = {};
    r.domains = {};
  }));
  // A rule on duties is about its domains, and bars forms only where it names them.
  CHECK_FALSE(forbidden([](rule r, provision) {
    r.forms = {};
    r.duties = duty::defence;
  }));
  CHECK(forbidden([](rule r, provision) { r.duties = duty::defence; }));
  CHECK_FALSE(forbidden([](rule r, provision) { r.bars = strength::soft; }));
  CHECK_FALSE(forbidden([](rule r, provision) { r.effect = rule_effect::conditions; }));
  CHECK_FALSE(forbidden([](rule r, provision) { r.exceptions = {"danger"}; }));
  CHECK_FALSE(forbidden([](rule r, provision) { r.places = {"home"}; }));
  CHECK_FALSE(forbidden([](rule r, provision) { r.during.until = "1960"; }));
  CHECK_FALSE(forbidden([](rule r, provision p) {
    r.during.from = "1970";
    p.during.until = "1970";
  }));
}
