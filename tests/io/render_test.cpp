// SPDX-FileCopyrightText: 2026 The entente authors
// SPDX-License-Identifier: BSL-1.0
#include "support/json.hpp"
#include "support/small_world.hpp"
#include <entente/io/render.hpp>
#include <entente/scale/leeds_anac.hpp>
#include <entente/scale/raised_by.hpp>
#include <entente/world/load.hpp>

#include <catch2/catch_test_macros.hpp>

#include <string>
#include <vector>

using namespace entente;

namespace {

const world& made() {
  static const world w = load(small::rows).value();
  return w;
}

struct unreportable {};
static_assert(reportable<answer> && reportable<party_list> && reportable<role_list> &&
              reportable<tie_answer> && reportable<row_list<tie_event>> &&
              reportable<assessment<nato_partnership>>);
static_assert(!reportable<unreportable> && !reportable<truth> && !reportable<snapshot>);

/// Names with everything that a format could take for its own.
std::string hostile() {
  std::string words = "\"q\" \\ / {a} [b] <c> *d* _e_ `f` #g | & ~ ";
  for (char c = 1; c != ' '; ++c) words += c;
  return words + "\x7f \xC3\x84\xE6\x97\xA5\xF0\x9F\x95\x8A end";
}
answer hostile_answer() {
  const std::string words = hostile();
  reason why;
  why.on = ground::article;
  why.says = truth::yes;
  why.subject = why.subject_name = text{words};
  why.object = why.object_name = text{words};
  why.instrument = why.instrument_name = text{words};
  why.article = text{words};
  why.cites = {text{words}, confidence::verified, text{words}};
  return {question{question_kind::owes, duty::defence, text{words}, text{words}, "2000-01-01"_day},
          truth::yes,
          {why}};
}

}  // namespace

TEST_CASE("text: question, verdict, reasons with citations", "[io]") {
  CHECK(to_text(owes(made().on("1960-06-01"_day), duty::defence, "ALB", "BRE")) ==
        "Does Alba owe Brea defence on 1960-06-01?\n"
        "  yes\n"
        "  - Alba owes Brea defence by article 1 of Pact, since 1950-01-01, until\n"
        "    1970-01-01.\n"
        "    [PACT, article 1; verified: Pact, text (general knowledge: number)]\n");
  CHECK(to_text(who_owes(made().on("1980-06-30"_day), duty::defence, "BRE")) ==
        "Who owes Brea defence on 1980-06-30?\n"
        "  1: Alba (ALB); possibly Dorne (DOR)\n"
        "  - Dorne may owe Brea defence by article 1 of Pact, since 1980.\n"
        "    [PACT, article 1; verified: Pact, text (general knowledge: number)]\n"
        "  - Alba owes Brea defence by article 1 of Pact, since 1975-05-05.\n"
        "    [PACT, article 1; verified: Pact, text (general knowledge: number)]\n");
  CHECK(to_text(members(made().on("1949-12-01"_day), "LEAGUE")) ==
        "Who are the members of League on 1949-12-01?\n  nobody\n");
  CHECK(to_text(members(made().on("1900-01-01"_day), "LEAGUE")) ==
        "Who are the members of League on 1900-01-01?\n  nobody for certain\n"
        "  - The day lies outside the time that the facts cover, [1949-06-01, never).\n");
  CHECK(to_text(roles(made().on("2000-01-01"_day), "ESK")) ==
        "Which roles does Esk have on 2000-01-01?\n"
        "  partner in Circle, guest of honour in League\n"
        "  - Esk is a partner of Circle, since 1994-06.\n"
        "    [CIRCLE; verified: Gazette]\n"
        "  - Esk is a guest of honour of League, since 1999-09-09.\n"
        "    [LEAGUE]\n");
  CHECK(to_text(roles(made().on("1960-01-01"_day), "ESK")) ==
        "Which roles does Esk have on 1960-01-01?\n  none\n");
}

TEST_CASE("text: ties, histories, levels", "[io]") {
  const std::string told = to_text(tie(made().on("2003-12-31"_day), "LEAGUE", "ESK"));
  CHECK(told.rfind("What ties League and Esk on 2003-12-31?\n"
                   "  in force: ACCORD; League owes Esk: consultation; Esk owes League: none; 3\n"
                   "  steps; 3 forms and 3 domains; since 1991\n"
                   "  - Accord between League and Esk is in force, since 2000-05-05; it is not\n"
                   "    legally binding.\n"
                   "    [ACCORD; verified: Accord]\n",
                   0) == 0);
  CHECK(to_text(tie(made().on("1990-04-15"_day), "ALB", "ESK"))
            .find("Alba owes Esk: none (possibly defence)") != std::string::npos);
  CHECK(to_text(tie(made().on("2000-01-01"_day), "XXX", "ALB")) ==
        "What ties XXX and Alba on 2000-01-01?\n  unknown\n"
        "  - The world has no party called \"XXX\".\n");
  CHECK(to_text(tie(made().on("2003-12-31"_day), "ALB", "ESK", reach::through_alliances))
            .rfind("What ties Alba and Esk on 2003-12-31? (Bodies of which they are members "
                   "count.)\n",
                   0) == 0);
  CHECK(to_text(history(made(), "ALB", "ESK")) ==
        "What changed between Alba and Esk?\n  3 changes\n"
        "  - 1990-03-01: Guarantee (GUARD) is signed.\n    [GUARD; known]\n"
        "  - 1990-04: Guarantee (GUARD) enters into force.\n    [GUARD; known]\n"
        "  - 2010-10-10: Guarantee (GUARD) ends.\n    [GUARD; known]\n");
  // One is not several.
  CHECK(report_of(tie(made().on("1991-12-31"_day), "LEAGUE", "ESK"))
            .verdict.find("; 1 step; 1 form and 1 domain; since ") != std::string::npos);
  CHECK(report_of(history(made(), "ALB", "ESK", "2000-01-01"_day, "2020-01-01"_day)).verdict ==
        "1 change");
  const auto level_on = [](date day) {
    return to_text(assess<nato_partnership>(features_of(made().on(day), "LEAGUE", "ESK")));
  };
  CHECK(level_on("2003-12-31"_day).find("menu (rank 3 of 0 to 8)\n") != std::string::npos);
  CHECK(level_on("2003-12-31"_day).find("It has form programme (ACCORD, since 2000-05-05).") !=
        std::string::npos);
  CHECK(level_on("1991-06-30"_day).find("unknown: from none to dialogue\n") != std::string::npos);
  CHECK(level_on("1991-06-30"_day).find("- It may have form dialogue (") != std::string::npos);
  assessment<nato_partnership> elsewhere;
  CHECK(to_text(elsewhere).find("the scale does not apply") != std::string::npos);
}

TEST_CASE("text: a level that is not known where the scale may not apply", "[io]") {
  // It binds, and when it entered into force is not on record.
  const world w = load(
                      "entente-world 2\nparty code=ARC\nparty code=BOR\n"
                      "agreement code=PACT name=Pact signed_on=2025-09-17\n  party party=ARC\n"
                      "  party party=BOR\n  article number=1 pledges=[defence]\nend\n")
                      .value();
  const features of = features_of(w.on("2025-10-01"_day), agreement_ref{"PACT"});
  const report told = report_of(assess<military_institutionalization>(of));
  CHECK(told.verdict == "unknown: none or not applicable");
  REQUIRE(told.lines.size() == 2);
  CHECK(told.lines[0].says ==
        "It may have duty defence (PACT, article 1, since a day that is not known, from 2025-09-17 "
        "on).");
  CHECK(told.lines[0].effect == "unknown");
  CHECK(to_string(score_of<formality>(of)) == "unknown: 0 or not applicable");
  CHECK(report_of(raised_by<formality>(of)).verdict.starts_with("from 0 or not applicable to 0: "));
  // By its texts, and as built.
  CHECK(to_text(compare_text_and_practice<formality>(of)).find("- It may have duty defence") !=
        std::string::npos);
  // With a form that may be there it may be one of several.
  features more = of;
  more.add(feature_kind::form, "joint_body");
  more.all.back().holds = truth::unknown;
  CHECK(to_string(score_of<formality>(more)) == "unknown: from 0 to 1");
}

TEST_CASE("text is wrapped at blanks", "[io]") {
  CHECK(wrap("", 4) == "");
  CHECK(wrap("one two", 0, 7) == "one two");
  CHECK(wrap("one two", 0, 6) == "one\ntwo");
  CHECK(wrap("one two three", 2, 7) == "one\n  two\n  three");
  // A word that is too long stays whole.
  CHECK(wrap("a verylongword b", 1, 6) == "a\n verylongword\n b");
  CHECK(wrap("two\nlines", 0, 80) == "two lines");
  for (std::size_t width = 10; width != 90; ++width) {
    const std::string made_of = wrap("lorem ipsum dolor sit amet consectetur adipiscing", 3, width);
    std::size_t column = 3;
    for (const char c : made_of) {
      column = c == '\n' ? 0 : column + 1;
      CHECK(column <= std::max(width, std::size_t{14}));
    }
  }
}

TEST_CASE("json: fields", "[io]") {
  const auto read =
      json::read(to_json(owes(made().on("1960-06-01"_day), duty::defence, "ALB", "BRE")));
  REQUIRE(read);
  CHECK(read->kind == 'o');
  CHECK(read->fields.at("question").words == "Does Alba owe Brea defence on 1960-06-01?");
  CHECK(read->fields.at("answer").words == "yes");
  REQUIRE(read->fields.at("reasons").elements.size() == 1);
  const auto& why = read->fields.at("reasons").elements[0].fields;
  CHECK(why.at("says").words.find("Alba owes Brea defence") == 0);
  CHECK(why.at("effect").words == "yes");
  CHECK(why.at("instrument").words == "PACT");
  CHECK(why.at("article").words == "1");
  CHECK(why.at("confidence").words == "verified");
  CHECK(why.at("source").words == "Pact, text");
  // Empty fields are left out.
  const auto open = json::read(to_json(is_member(made().on("1980-06-30"_day), "DOR", "LEAGUE")));
  REQUIRE(open);
  CHECK(open->fields.at("answer").words == "unknown");
  const auto& role_of = open->fields.at("reasons").elements.at(0).fields;
  CHECK(role_of.count("source") == 0);
  CHECK(role_of.count("article") == 0);
  CHECK(role_of.at("effect").words == "unknown");
  // A list of nothing.
  const auto none = json::read(to_json(members(made().on("1949-12-01"_day), "LEAGUE")));
  REQUIRE(none);
  CHECK(none->fields.at("reasons").elements.empty());
}

TEST_CASE("json stays valid, and says the same, whatever the words", "[io]") {
  const auto read = json::read(to_json(hostile_answer()));
  REQUIRE(read);
  const auto& why = read->fields.at("reasons").elements.at(0).fields;
  CHECK(why.at("instrument").words == hostile());
  CHECK(why.at("article").words == hostile());
  CHECK(why.at("source").words == hostile());
  CHECK(read->fields.at("question").words ==
        "Does " + hostile() + " owe " + hostile() + " defence on 2000-01-01?");
}

TEST_CASE("the checker of json refuses what is none", "[io]") {
  for (const char* good : {"\"\"", "[]", "{}", "{\"a\": [\"b\", {}]}", " [ \"\\u001f\\n\\\"\" ] "})
    CHECK(json::read(good));
  for (const char* bad :
       {"", "\"", "\"\\x\"", "\"\n\"", "[\"a\",]", "{\"a\"}", "{\"a\": \"b\",}", "[\"a\"] x", "[",
        "{\"a\": \"b\", \"a\": \"c\"}", "\"\\u00g0\"", "\"\\u00\"", "[\"a\" \"b\"]", "{a: \"b\"}"})
    CHECK_FALSE(json::read(bad));
}

TEST_CASE("markdown: form and escapes", "[io]") {
  CHECK(to_markdown(owes(made().on("1960-06-01"_day), duty::defence, "ALB", "BRE")) ==
        "**Does Alba owe Brea defence on 1960-06-01?** yes\n\n"
        "- Alba owes Brea defence by article 1 of Pact, since 1950-01-01, until 1970-01-01. "
        "*(PACT, article 1; verified: Pact, text (general knowledge: number))*\n");
  CHECK(detail::escaped_markdown("a*b_c`d\\e[f]g<h>i#j|k{l}m&n~o") ==
        "a\\*b\\_c\\`d\\\\e\\[f\\]g\\<h\\>i\\#j\\|k\\{l\\}m\\&n\\~o");
  CHECK(detail::escaped_markdown("two\nlines\r\nthree") == "two lines  three");
  const std::string told = to_markdown(hostile_answer());
  // One line for the question, an empty one, one for the reason.
  CHECK(std::count(told.begin(), told.end(), '\n') == 3);
  CHECK(told.find("<c>") == std::string::npos);
  CHECK(told.find("\xE6\x97\xA5") != std::string::npos);
}
