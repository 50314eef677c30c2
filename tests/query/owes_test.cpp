// SPDX-FileCopyrightText: 2026 The entente authors
// SPDX-License-Identifier: BSL-1.0
#include "support/small_world.hpp"
#include "world/made_world.hpp"
#include <entente/entente.hpp>
#include <entente/query/duty_history.hpp>
#include <entente/world/load.hpp>
#include <entente/world/save.hpp>

#include <catch2/catch_test_macros.hpp>

#include <algorithm>
#include <string>
#include <vector>

using namespace entente;

namespace {

/// From rows, so that nothing is computed by the compiler.
const world& small_world() {
  static const world w = load(small::rows).value();
  return w;
}
snapshot on(date day, std::string_view reading = "") { return small_world().on(day, reading); }

answer asked(date day, duty kind, party_ref bearer, party_ref beneficiary,
             std::string_view reading = "") {
  return owes(on(day, reading), kind, bearer, beneficiary);
}
std::vector<std::string> codes(const party_list& found) {
  std::vector<std::string> all;
  for (const auto& f : found) all.emplace_back(f.code.view());
  std::sort(all.begin(), all.end());
  return all;
}
std::vector<std::string> codes(const row_list<party_finding>& found) {
  std::vector<std::string> all;
  for (const auto& f : found) all.emplace_back(f.code.view());
  std::sort(all.begin(), all.end());
  return all;
}
using words = std::vector<std::string>;

}  // namespace

TEST_CASE("owes: yes by an article, with all that it rests on", "[query]") {
  const answer found = asked("1950-01-01"_day, duty::defence, "ALB", "BRE");
  CHECK(found.value() == truth::yes);
  REQUIRE(found.reasons().size() == 1);
  const reason& why = found.reasons()[0];
  CHECK(why.on == ground::article);
  CHECK(why.says == truth::yes);
  CHECK(why.about == duty::defence);
  CHECK(why.subject == text{"ALB"});
  CHECK(why.subject_name == text{"Alba"});
  CHECK(why.object == text{"BRE"});
  CHECK(why.object_name == text{"Brea"});
  CHECK(why.instrument == text{"PACT"});
  CHECK(why.instrument_name == text{"Pact"});
  CHECK(why.article == text{"1"});
  CHECK(why.reading.empty());
  CHECK(why.words == text{"all for one"});
  CHECK(why.during == spell{"1950-01-01"_day, "1970-01-01"_day});
  CHECK(why.binding == truth::yes);
  // The article cites for itself.
  CHECK(why.cites.source == text{"Pact, text"});
  CHECK(why.cites.standing == confidence::verified);
  CHECK(why.cites.unverified == text{"number"});
  // One that cites nothing rests on what the agreement cites.
  const answer second = asked("1960-01-01"_day, duty::consultation, "ALB", "BRE");
  REQUIRE(second.reasons().size() == 1);
  CHECK(second.reasons()[0].cites.source == text{"Pact"});
  CHECK(second.reasons()[0].cites.standing == confidence::known);

  CHECK(found.asked() ==
        question{question_kind::owes, duty::defence, "Alba", "Brea", "1950-01-01"_day});
}

TEST_CASE("owes: no, since it has ended or is to come", "[query]") {
  struct row {
    date day;
    ground on;
    spell during;
  };
  for (const row& r :
       {row{"1949-12-31"_day, ground::article_to_come, {"1950-01-01"_day, "1970-01-01"_day}},
        row{"1970-01-01"_day, ground::article_ended, {"1950-01-01"_day, "1970-01-01"_day}},
        row{"1975-05-04"_day, ground::article_ended, {"1950-01-01"_day, "1970-01-01"_day}}}) {
    const answer found = asked(r.day, duty::defence, "ALB", "BRE");
    CAPTURE(r.day.days_);
    CHECK(found.value() == truth::no);
    REQUIRE(found.reasons().size() == 1);
    CHECK(found.reasons()[0].on == r.on);
    CHECK(found.reasons()[0].says == truth::no);
    CHECK(found.reasons()[0].during == r.during);
  }
  CHECK(asked("1969-12-31"_day, duty::defence, "ALB", "BRE").value() == truth::yes);
  CHECK(asked("1975-05-05"_day, duty::defence, "BRE", "ALB").value() == truth::yes);
  // An article's own time counts, too.
  CHECK(asked("1954-12-31"_day, duty::consultation, "ALB", "BRE").reasons()[0].on ==
        ground::article_to_come);
  CHECK(asked("1955-01-01"_day, duty::consultation, "ALB", "BRE").value() == truth::yes);
  CHECK(asked("1989-12-31"_day, duty::nonaggression, "ALB", "BRE").value() == truth::yes);
  CHECK(asked("1990-01-01"_day, duty::nonaggression, "ALB", "BRE").reasons()[0].on ==
        ground::article_ended);
}

TEST_CASE("owes: no, and nothing ever made it so", "[query]") {
  // Corva had left before Dorne joined: both are parties, but never at one time.
  for (const auto& [bearer, beneficiary] :
       {std::pair{"COR", "DOR"}, {"DOR", "COR"}, {"COR", "ESK"}, {"ALB", "ALB"}}) {
    const answer found = asked("1982-01-01"_day, duty::defence, bearer, beneficiary);
    CAPTURE(bearer, beneficiary);
    CHECK(found.value() == truth::no);
    REQUIRE(found.reasons().size() == 1);
    const reason& why = found.reasons()[0];
    CHECK(why.on == ground::no_article);
    CHECK(why.says == truth::no);
    CHECK(why.subject.view() == bearer);
    CHECK(why.object.view() == beneficiary);
    CHECK(why.instrument.empty());
  }
}

TEST_CASE("owes: no, for the article binds others", "[query]") {
  const answer found = asked("2000-01-01"_day, duty::defence, "ESK", "ALB");
  CHECK(found.value() == truth::no);
  REQUIRE(found.reasons().size() == 1);
  CHECK(found.reasons()[0].on == ground::other_bearer);
  CHECK(found.reasons()[0].says == truth::no);
  CHECK(found.reasons()[0].instrument == text{"GUARD"});
  CHECK(found.reasons()[0].article == text{"I"});
  CHECK(found.reasons()[0].reading == text{"ATOP"});
  // One that is not in force says nothing of others.
  CHECK(asked("1990-03-31"_day, duty::defence, "ESK", "ALB").reasons()[0].on == ground::no_article);
  CHECK(asked("2010-10-10"_day, duty::defence, "ESK", "ALB").reasons()[0].on == ground::no_article);
  // An alliance bears what it promised; its members do not.
  CHECK(asked("2001-01-01"_day, duty::consultation, "LEAGUE", "ESK").value() == truth::yes);
  CHECK(asked("2001-01-01"_day, duty::consultation, "ALB", "ESK").value() == truth::no);
  CHECK(asked("2001-01-01"_day, duty::consultation, "ESK", "LEAGUE").reasons()[0].on ==
        ground::other_bearer);
}

TEST_CASE("owes: the reading decides", "[query]") {
  CHECK(asked("2000-01-01"_day, duty::defence, "ALB", "ESK", "ATOP").value() == truth::yes);
  CHECK(asked("2000-01-01"_day, duty::defence, "ESK", "ALB", "ATOP").value() == truth::no);
  const answer text_says = asked("2000-01-01"_day, duty::defence, "ESK", "ALB", "text");
  CHECK(text_says.value() == truth::yes);
  CHECK(text_says.reasons()[0].reading == text{"text"});
  // A reading that an article lacks leaves the first one.
  CHECK(asked("2000-01-01"_day, duty::defence, "ESK", "ALB", "hearsay").value() == truth::no);
  CHECK(asked("1950-01-01"_day, duty::defence, "ALB", "BRE", "text").value() == truth::yes);
  CHECK(on("2000-01-01"_day, "text").reading() == "text");
}

TEST_CASE("owes: unknown where a date is known in part", "[query]") {
  // In force at some day of April 1990.
  CHECK(asked("1990-03-31"_day, duty::defence, "ALB", "ESK").value() == truth::no);
  CHECK(asked("1990-03-31"_day, duty::defence, "ALB", "ESK").reasons()[0].on ==
        ground::article_to_come);
  const answer open = asked("1990-04-15"_day, duty::defence, "ALB", "ESK");
  CHECK(open.value() == truth::unknown);
  REQUIRE(open.reasons().size() == 1);
  CHECK(open.reasons()[0].on == ground::article);
  CHECK(open.reasons()[0].says == truth::unknown);
  CHECK(asked("1990-04-30"_day, duty::defence, "ALB", "ESK").value() == truth::yes);
  CHECK(asked("2010-10-09"_day, duty::defence, "ALB", "ESK").value() == truth::yes);
  CHECK(asked("2010-10-10"_day, duty::defence, "ALB", "ESK").value() == truth::no);
  // A party that joined in some month of 1980.
  CHECK(asked("1979-12-31"_day, duty::defence, "ALB", "DOR").value() == truth::no);
  CHECK(asked("1980-01-01"_day, duty::defence, "ALB", "DOR").value() == truth::unknown);
  CHECK(asked("1980-12-30"_day, duty::defence, "DOR", "ALB").value() == truth::unknown);
  CHECK(asked("1980-12-31"_day, duty::defence, "DOR", "ALB").value() == truth::yes);
}

TEST_CASE("owes: a binding agreement without an entry into force stays unknown", "[query]") {
  CHECK(asked("1985-02-02"_day, duty::neutrality, "BRE", "ESK").value() == truth::no);
  for (const date day : {"1985-02-03"_day, "2026-01-01"_day}) {
    const answer found = asked(day, duty::neutrality, "BRE", "ESK");
    CHECK(found.value() == truth::unknown);
    REQUIRE(found.reasons().size() == 1);
    CHECK(found.reasons()[0].on == ground::article);
    CHECK(found.reasons()[0].says == truth::unknown);
  }
  // A proposal never is.
  CHECK(asked("2021-01-01"_day, duty::defence, "ALB", "COR").value() == truth::no);
}

TEST_CASE("owes: outside the time that the facts cover", "[query]") {
  CHECK(small_world().coverage().from() == "1949-06-01"_day);
  const answer found = asked("1949-05-31"_day, duty::defence, "COR", "ESK");
  CHECK(found.value() == truth::unknown);
  REQUIRE(found.reasons().size() == 1);
  CHECK(found.reasons()[0].on == ground::not_covered);
  CHECK(found.reasons()[0].during == spell{"1949-06-01"_day, partial_date::never()});
  CHECK(asked("1949-06-01"_day, duty::defence, "COR", "ESK").value() == truth::no);
}

TEST_CASE("owes: parties that are not there", "[query]") {
  const answer one = asked("2000-01-01"_day, duty::defence, "XXX", "ALB");
  CHECK(one.value() == truth::unknown);
  REQUIRE(one.reasons().size() == 1);
  CHECK(one.reasons()[0].on == ground::no_such_party);
  CHECK(one.reasons()[0].subject == text{"XXX"});
  CHECK(one.asked().subject == text{"XXX"});
  CHECK(one.asked().object == text{"Alba"});
  const answer both = asked("2000-01-01"_day, duty::defence, "X Y", "");
  CHECK(both.value() == truth::unknown);
  CHECK(both.reasons().size() == 2);
  CHECK(asked("2000-01-01"_day, duty::defence, party_id{}, "ALB").value() == truth::unknown);
}

TEST_CASE("owes: two agreements for one duty", "[query]") {
  facts all = small_world().all_facts();
  agreement_record more = all.agreements[0];
  for (const auto& a : all.agreements)
    if (a.code.view() == "PACT") more = a;
  more.code = "PACT2";
  more.in_force = "1951";
  all.agreements.push_back(more);
  const auto built = world::build(all);
  REQUIRE(built);
  const auto reasons = [&](date day) {
    return owes(built->on(day), duty::defence, "ALB", "BRE").reasons().size();
  };
  CHECK(reasons("1950-06-01"_day) == 1);  // a certain yes needs only what makes it so
  CHECK(reasons("1951-12-31"_day) == 2);
  CHECK(reasons("1971-01-01"_day) == 2);  // both have ended
}

TEST_CASE("who_owes and owed_by: certain and possible", "[query]") {
  const auto day = "1980-06-30"_day;
  const party_list found = who_owes(on(day), duty::defence, "ALB");
  CHECK(codes(found) == words{"BRE"});
  CHECK(codes(found.possible()) == words{"DOR"});
  CHECK(found.is_complete());
  CHECK(found.reasons().size() == 2);
  CHECK(found.contains("BRE") == truth::yes);
  CHECK(found.contains("DOR") == truth::unknown);
  CHECK(found.contains("COR") == truth::no);
  CHECK(found.contains("nobody") == truth::no);
  CHECK(found.asked().kind == question_kind::who_owes);
  CHECK(found.asked().object == text{"Alba"});
  const party_list given = owed_by(on(day), duty::defence, "ALB");
  CHECK(codes(given) == words{"BRE"});
  CHECK(codes(given.possible()) == words{"DOR"});
  CHECK(given.asked().kind == question_kind::owed_by);
  CHECK(given.asked().subject == text{"Alba"});
  // Asymmetry.
  CHECK(codes(who_owes(on("2000-01-01"_day), duty::defence, "ESK")) == words{"ALB"});
  CHECK(codes(owed_by(on("2000-01-01"_day), duty::defence, "ESK")).empty());

  const party_list nobody = who_owes(on(day), duty::offence, "ALB");
  CHECK(nobody.empty());
  REQUIRE(nobody.reasons().size() == 1);
  CHECK(nobody.reasons()[0].on == ground::no_article);

  const party_list before = who_owes(on("1949-01-01"_day), duty::defence, "ALB");
  CHECK(before.empty());
  CHECK_FALSE(before.is_complete());
  CHECK(before.contains("BRE") == truth::unknown);
  CHECK(before.reasons().back().on == ground::not_covered);

  for (const party_list& none :
       {who_owes(on(day), duty::defence, "XXX"), owed_by(on(day), duty::defence, "XXX")}) {
    CHECK(none.empty());
    CHECK(none.possible().empty());
    CHECK_FALSE(none.is_complete());
    REQUIRE(none.reasons().size() == 1);
    CHECK(none.reasons()[0].on == ground::no_such_party);
  }
}

TEST_CASE("dyads: every pair once, in order, certain or possible", "[query]") {
  const snapshot now = on("1980-06-30"_day);
  for (const auto& [kind, word] : words_of(duty{})) {
    const auto found = dyads(now, kind);
    CHECK(std::is_sorted(
        found.begin(), found.end(), [](const directed_dyad& a, const directed_dyad& b) {
          return std::pair{a.bearer, a.beneficiary} < std::pair{b.bearer, b.beneficiary};
        }));
    std::size_t open = 0;
    for (std::size_t i = 0; i != now.parties(); ++i)
      for (std::size_t j = 0; j != now.parties(); ++j) {
        const truth value = owes(now, kind, party_id{i}, party_id{j}).value();
        const auto here = std::find_if(found.begin(), found.end(), [&](const directed_dyad& d) {
          return d.bearer.index() == i && d.beneficiary.index() == j;
        });
        CHECK((here == found.end() ? truth::no : here->holds) == value);
        open += value.is_unknown() ? 1U : 0U;
      }
    CHECK(std::size_t(std::count_if(found.begin(), found.end(), [](const directed_dyad& d) {
            return d.holds.is_unknown();
          })) == open);
  }
  CHECK(dyads(now, duty::defence).size() == 6);  // three allies, one of them only possibly
  CHECK(dyads(on("1948-01-01"_day), duty::defence).empty());
}

TEST_CASE("names: nouns, codes, words and ids ask the same", "[query]") {
  const snapshot now = on("2000-01-01"_day);
  const std::string word = "ALB";
  const answer found = owes(now, duty::defence, small::alba, small::esk);
  CHECK(found.value() == truth::yes);
  CHECK(owes(now, duty::defence, party_ref{word}, party_code{"ESK"}) == found);
  CHECK(owes(now, duty::defence, now.find_party("ALB"), now.find_party(small::esk)) == found);
  CHECK(codes(who_owes(now, duty::defence, now.find_party("ESK"))) == words{"ALB"});
  CHECK(who_owes(now, duty::defence, "ESK").contains(now.find_party("ALB")) == truth::yes);
  CHECK(who_owes(now, duty::defence, "ESK").contains(small::brea) == truth::no);
}

namespace {
inline constexpr struct disputed_pact final
    : agreement<"DISPUTED", "Disputed Pact", signed_on<"1950-01-01">, in_force<"1950-01-01">,
                between<small::alba, small::brea>,
                acceded<small::esk, "1950-01-01", "1986-09-17", source<"List of exits">>,
                acceded<small::dorne, "1960-01-01", "1970-01-01">,
                article<"IV", pledge<duty::defence>>, source<"Pact, text">> {
} disputed_pact;
}  // namespace

TEST_CASE("owes: days that somebody else gives than the agreement cites say whose they are",
          "[query]") {
  const world w{disputed_pact};
  const snapshot then = w.on("1980-01-01"_day), now = w.on("1990-01-01"_day);
  const auto of = [](const row_list<reason>& reasons, std::string_view subject) {
    for (const auto& why : reasons)
      if (why.subject.view() == subject) return why;
    return reason{};
  };
  for (const auto& answer :
       {owes(then, duty::defence, "ESK", "ALB"), owes(now, duty::defence, "ESK", "ALB")}) {
    REQUIRE(answer.reasons().size() == 1);
    const reason& why = answer.reasons()[0];
    CHECK(why.cites.source.view() == "Pact, text");
    CHECK(why.spell_of.view() == "Esk");
    CHECK(why.spell_cites.source.view() == "List of exits");
  }
  // So says the list of those who owe, while it does and after it.
  CHECK(of(who_owes(then, duty::defence, "ALB").reasons(), "ESK").spell_of.view() == "Esk");
  const party_list later = who_owes(now, duty::defence, "ALB");
  CHECK(later.size() == 1);
  CHECK(later.contains("ESK").is_no());
  CHECK(of(later.reasons(), "ESK").on == ground::article_ended);
  CHECK(of(later.reasons(), "ESK").spell_cites.source.view() == "List of exits");
  // It is not owed to it either, by the same reading; of who left by the text nothing is said.
  CHECK(of(who_owes(now, duty::defence, "ESK").reasons(), "BRE").spell_of.view() == "Esk");
  CHECK(of(later.reasons(), "DOR").subject.empty());
  CHECK(of(later.reasons(), "BRE").spell_of.empty());
  // Saved and loaded it says the same.
  CHECK(who_owes(load(save(w)).value().on("1990-01-01"_day), duty::defence, "ALB") == later);
}

TEST_CASE("of phases that run at once each obliges its own parties", "[query]") {
  facts all;
  for (const std::string_view code : {"A", "B", "C"}) all.parties.push_back(made::state_row(code));
  agreement_record pact;
  pact.code = agreement_code::parse("P").value();
  pact.signed_on = pact.in_force = "1950-01-01";
  const auto in = [&](std::size_t party, std::string_view phase) {
    return party_spell{all.parties[party].code, {}, text{phase}};
  };
  article_record article;
  article.number = "1";
  article.pledges = duty::defence;
  pact.articles = {article};
  const auto owed = [&](list<party_spell> parties, party_ref from, party_ref to) {
    pact.parties = static_cast<list<party_spell>&&>(parties);
    all.agreements = {pact};
    const world w = world::build(all).value();
    const snapshot now = w.on("1955-06-01"_day);
    const answer found = owes(now, duty::defence, from, to);
    CHECK(owes(duty_history{w}, "1955-06-01"_day, duty::defence, from, to) == found.value());
    CHECK(tie(now, from, to).agreements.size() == (found.value().is_yes() ? 1 : 0));
    // What is not owed is not explained by an article of another phase.
    if (found.value().is_no()) CHECK(found.reasons()[0].on == ground::no_article);
    return found.value();
  };
  CHECK(owed({in(0, "1"), in(1, "2"), in(2, "2")}, "A", "B").is_no());
  CHECK(owed({in(0, "1"), in(1, "2"), in(2, "2")}, "B", "C").is_yes());
  CHECK(owed({in(0, "1"), in(1, "2"), in(0, "2")}, "A", "B").is_yes());
  CHECK(owed({in(0, "1"), in(1, ""), in(2, "2")}, "A", "B").is_yes());
  CHECK(owed({in(0, "1"), in(1, ""), in(2, "2")}, "A", "C").is_no());
}
