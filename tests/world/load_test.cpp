// SPDX-FileCopyrightText: 2026 The entente authors
// SPDX-License-Identifier: BSL-1.0
#include "world/made_world.hpp"
#include "world/nouns.hpp"
#include <entente/world/load.hpp>
#include <entente/world/save.hpp>

#include <catch2/catch_test_macros.hpp>

#include <string>
#include <vector>

using namespace entente;

namespace {

const std::string header = "entente-world 1\n";

/// A small world with every kind of line.
std::string small_save() {
  facts more;
  more.coverage = period{made::day("1950-01-01")};
  return save(world{gather(nouns::ridge_league, nouns::visits, nouns::sea_draft), more});
}

struct complaint {
  errc rule;
  std::uint32_t line;
  std::uint32_t column;
  std::string what;
};
std::string shown(errc rule, std::uint32_t line, std::uint32_t column, std::string_view what) {
  return std::to_string(line) + ":" + std::to_string(column) + " " + name_of(rule) + " \"" +
         std::string{what} + "\"\n";
}
/// Every complaint about a text, a line each; nothing if it loads.
std::string complaints(std::string_view words) {
  std::string made;
  const auto read = load_facts(words);
  if (read) return made;
  for (const auto& d : read.error()) made += shown(d.rule, d.at.line, d.at.column, d.what.view());
  return made;
}
std::string expected(const std::vector<complaint>& all) {
  std::string made;
  for (const auto& c : all) made += shown(c.rule, c.line, c.column, c.what);
  return made;
}

}  // namespace

TEST_CASE("a file by hand needs no checksum, order or full fields", "[world][load]") {
  const auto read = load(
      "entente-world 1\n"
      "# two states and a pact\n"
      "\n"
      "agreement in_force=1950-05   code=PACT\n"
      "  party party=ARC\n"
      "      party from=1951 party=\"BOR\"\n"
      "# a remark\n"
      "  article pledges=[defence] says=\"One for all.\"\n"
      "party code=ARC\n"
      "party code=BOR name=Borduria\n"
      "end\n");
  REQUIRE(read.has_value());
  const facts& all = read->all_facts();
  REQUIRE(all.parties.size() == 2);
  CHECK(all.parties[1].name.view() == "Borduria");
  REQUIRE(all.agreements.size() == 1);
  CHECK(all.agreements[0].parties.size() == 2);
  CHECK(all.agreements[0].articles[0].says.view() == "One for all.");
  CHECK(all.agreements[0].binding.is_yes());
  CHECK(owes(read->on(made::day("1960-01-01")), duty::defence, "ARC", "BOR").value().is_yes());
  // Where each fact stands is kept.
  CHECK(all.agreements[0].read_at.line == 4);
  CHECK(all.agreements[0].articles[0].read_at.line == 8);
  CHECK(all.agreements[0].articles[0].read_at.column == 3);
  CHECK(all.parties[1].read_at.line == 10);
}

TEST_CASE("lines may end as on Windows", "[world][load]") {
  const auto read = load("entente-world 1\r\nparty code=ARC name=\"A\"\r\nend\r\n");
  REQUIRE(read.has_value());
  CHECK(read->all_facts().parties[0].name.view() == "A");
  // But a saved world is as it was written, byte for byte.
  std::string changed;
  for (const char c : small_save()) {
    if (c == '\n') changed += '\r';
    changed += c;
  }
  const auto refused = load(changed);
  REQUIRE(!refused);
  CHECK(refused.error().size() == 1);
  CHECK(refused.error()[0].rule == errc::save_is_undamaged);
}

TEST_CASE("a byte order mark at the very start is skipped, and counts for no place",
          "[world][load]") {
  const std::string mark = "\xEF\xBB\xBF";
  const auto read = load(mark + "entente-world 1\nparty code=ARC\nend\n");
  REQUIRE(read.has_value());
  CHECK(read->all_facts().parties[0].read_at.line == 2);
  CHECK(read->all_facts().parties[0].read_at.column == 1);
  // What was saved stays undamaged.
  const auto again = load(mark + small_save());
  REQUIRE(again.has_value());
  CHECK(save(*again) == small_save());
  // A mistake on the first line or later stands where an editor shows it.
  CHECK(complaints(mark + "entente-world x\nend\n") ==
        expected({{errc::save_version_is_known, 1, 15, "x"}}));
  CHECK(complaints(mark + header + "party code=-x\nend\n") ==
        expected({{errc::code_is_well_formed, 2, 7, "-x"}}));
  // Elsewhere it is a byte like others, and a part of one is none.
  CHECK(complaints(mark) == expected({{errc::save_has_a_header, 1, 1, ""}}));
  CHECK(complaints(mark + mark + header + "end\n") ==
        expected({{errc::save_has_a_header, 1, 1, mark + "entente-world 1"}}));
  CHECK(complaints("\xEF\xBB" + header + "end\n") == expected({{errc::save_has_a_header, 1, 1,
                                                                "\xEF\xBB"
                                                                "entente-world 1"}}));
  CHECK(complaints(header + mark + "party code=ARC\nend\n") ==
        expected({{errc::word_is_known, 2, 1, mark + "party"}}));
}

TEST_CASE("a line that says the same again is the same fact", "[world][load]") {
  const std::string pact =
      "agreement code=PACT signed_on=1950-01-01\n  party party=ARC\n  party party=LEAGUE\n";
  const std::string once =
      "term code=cyber label=cyber\n"
      "constraint code=RULE duties=[defence]\n"
      "party code=ARC\n"
      "party code=LEAGUE kind=alliance\n"
      "membership body=LEAGUE party=ARC from=1950\n" +
      pact + "step code=VISIT parties=[ARC, LEAGUE]\nthreat code=T on=1950-01-01\n" +
      "precedent code=P on=1950-01-01\nposition code=O holder=ARC\n" +
      "status body=LEAGUE party=ARC aspect=membership\nrecorded first=ARC second=LEAGUE\n";
  const auto single = load(header + once + "end\n");
  REQUIRE(single.has_value());
  const auto twice = load(header + once + once + "end\n");
  REQUIRE(twice.has_value());
  CHECK(save(*twice) == save(*single));
  // What differs is another fact, here under a code that is taken.
  CHECK_FALSE(load(header + once + "party code=ARC name=Arcadia\nend\n").has_value());
}

TEST_CASE("what is no saved world is refused at its first line", "[world][load]") {
  CHECK(complaints("") == expected({{errc::save_has_a_header, 1, 1, ""}}));
  CHECK(complaints("\n") == expected({{errc::save_has_a_header, 1, 1, ""}}));
  CHECK(complaints("party code=ARC\nend\n") ==
        expected({{errc::save_has_a_header, 1, 1, "party code=ARC"}}));
  CHECK(complaints(" entente-world 1\nend\n") ==
        expected({{errc::save_has_a_header, 1, 1, " entente-world 1"}}));
  CHECK(complaints(std::string_view{"\0\0\0", 3}).substr(0, 22) == "1:1 save_has_a_header ");
  for (const std::string_view version : {"3", "0", "", "x", "99999999999999", "-1", "1 ", "1.0"})
    CHECK(complaints("entente-world " + std::string{version} + "\nparty code=?\nend\n") ==
          expected({{errc::save_version_is_known, 1, 15, std::string{version}}}));
}

TEST_CASE("each mistake is reported with its line and column", "[world][load]") {
  const auto of = [](const std::string& lines) { return complaints(header + lines + "end\n"); };
  using one = std::vector<complaint>;
  CHECK(of("").empty());
  CHECK(of("prty code=ARC\n") == expected(one{{errc::word_is_known, 2, 1, "prty"}}));
  CHECK(of("party cod=ARC\n") == expected(one{{errc::field_is_known, 2, 7, "cod"}}));
  CHECK(of("party code=ARC code=BOR\n") == expected(one{{errc::field_is_known, 2, 16, "code"}}));
  CHECK(of("party code=A.! code=BOR code=C\n") ==
        expected(one{{errc::field_is_known, 2, 16, "code"},
                     {errc::field_is_known, 2, 25, "code"},
                     {errc::code_is_well_formed, 2, 7, "A.!"}}));
  CHECK(of("party name=x kind=empire\n") == expected(one{{errc::word_is_known, 2, 14, "empire"}}));
  CHECK(of("party founded=1950-02-30\n") ==
        expected(one{{errc::day_is_in_the_calendar, 2, 7, "1950-02-30"}}));
  CHECK(of("party founded=1950-2-3\n") == expected(one{{errc::text_is_a_date, 2, 7, "1950-2-3"}}));
  CHECK(of("party founded=1950/1940\n") ==
        expected(one{{errc::end_is_after_beginning, 2, 7, "1950/1940"}}));
  CHECK(of("party founded=1950/1960/1970\n") ==
        expected(one{{errc::text_is_a_date, 2, 7, "1950/1960/1970"}}));
  CHECK(of("party code=-x\n") == expected(one{{errc::code_is_well_formed, 2, 7, "-x"}}));
  CHECK(of("party code=" + std::string(41, 'x') + "\n") ==
        expected(one{{errc::code_is_well_formed, 2, 7, std::string(41, 'x')}}));
  CHECK(of("party code=[ARC]\n") == expected(one{{errc::line_is_well_formed, 2, 7, "code"}}));
  CHECK(of("party located_in=hills\n") ==
        expected(one{{errc::line_is_well_formed, 2, 7, "located_in"}}));
  CHECK(of("agreement code=P binding=perhaps\n") ==
        expected(one{{errc::word_is_known, 2, 18, "perhaps"}}));
  CHECK(of("agreement code=P\n  article number=1 pledges=[defence, lunch]\n") ==
        expected(one{{errc::word_is_known, 3, 20, "lunch"}}));
  CHECK(of("agreement code=P\n  article compatible=[C]\n") ==
        expected(one{{errc::line_is_well_formed, 3, 11, "compatible"}}));
  CHECK(of("agreement code=P\n  promise number=1\n") ==
        expected(one{{errc::word_is_known, 3, 3, "promise"}}));
  CHECK(of("party code=ARC\n  party party=ARC\n") ==
        expected(one{{errc::line_is_well_formed, 3, 3, "party"}}));
  CHECK(of("  article number=1\n") == expected(one{{errc::line_is_well_formed, 2, 3, "article"}}));
  CHECK(of("coverage from=1950-01-01 until=1940-01-01\n") ==
        expected(one{{errc::end_is_after_beginning, 2, 1, "coverage"}}));
  CHECK(of("coverage from=1950-01-01\ncoverage from=1951-01-01\n") ==
        expected(one{{errc::clause_is_given_once, 3, 1, "coverage"}}));
  // Lines that cannot be cut into fields.
  CHECK(of("party code\n") == expected(one{{errc::line_is_well_formed, 2, 7, "code"}}));
  CHECK(of("party =ARC\n") == expected(one{{errc::line_is_well_formed, 2, 7, "=ARC"}}));
  CHECK(of("party code=\n") == expected(one{{errc::line_is_well_formed, 2, 12, ""}}));
  CHECK(of("party code=ARC, name=x\n") ==
        expected(one{{errc::line_is_well_formed, 2, 15, ", name=x"}}));
  CHECK(of("party name=\"open\n") == expected(one{{errc::line_is_well_formed, 2, 17, ""}}));
  CHECK(of("party name=\"\\n\"\n") == expected(one{{errc::line_is_well_formed, 2, 13, "\\n\""}}));
  CHECK(of("party name=\"\\x0G\"\n") ==
        expected(one{{errc::line_is_well_formed, 2, 13, "\\x0G\""}}));
  CHECK(of("party name=\"\\x0A\"\n") ==  // the writer's digits are small
        expected(one{{errc::line_is_well_formed, 2, 13, "\\x0A\""}}));
  CHECK(of("party name=\"a\"b\n") == expected(one{{errc::line_is_well_formed, 2, 15, "b"}}));
  CHECK(of("party located_in=[a,b]\n") == expected(one{{errc::line_is_well_formed, 2, 20, ",b]"}}));
  CHECK(of("party located_in=[a, ]\n") == expected(one{{errc::line_is_well_formed, 2, 22, "]"}}));
  CHECK(of("party located_in=[a\n") == expected(one{{errc::line_is_well_formed, 2, 20, ""}}));
  CHECK(of("party located_in=[\n") == expected(one{{errc::line_is_well_formed, 2, 19, ""}}));
  CHECK(of("party located_in=[[a]]\n") ==
        expected(one{{errc::line_is_well_formed, 2, 19, "[a]]"}}));
}

TEST_CASE("every mistake of a file is reported, in order", "[world][load]") {
  CHECK(complaints(header + "party code=! kind=empire founded=x\n"
                            "agreement code=PACT ended\n"  // its lines still belong to it
                            "  party party=! from=195\n"
                            "  article pledge=[defence] says=\"\n"
                            "membership body=B as=guest\n"
                            "term kind=thing\n"
                            "constraint bars=never effect=forbid\n"
                            "step carried_out=maybe on=1950-00\n") ==
        expected({{errc::code_is_well_formed, 2, 7, "!"},
                  {errc::word_is_known, 2, 14, "empire"},
                  {errc::text_is_a_date, 2, 26, "x"},
                  {errc::line_is_well_formed, 3, 21, "ended"},
                  {errc::code_is_well_formed, 4, 9, "!"},
                  {errc::text_is_a_date, 4, 17, "195"},
                  {errc::line_is_well_formed, 5, 34, ""},
                  {errc::field_is_known, 5, 11, "pledge"},
                  {errc::word_is_known, 6, 19, "guest"},
                  {errc::word_is_known, 7, 6, "thing"},
                  {errc::word_is_known, 8, 12, "never"},
                  {errc::word_is_known, 8, 23, "forbid"},
                  {errc::day_is_in_the_calendar, 9, 24, "1950-00"},
                  {errc::word_is_known, 9, 6, "maybe"},
                  {errc::save_is_complete, 9, 1, ""}}));
}

TEST_CASE("what the facts break is reported with the line it stands on", "[world][load]") {
  const auto read = load(
      "entente-world 1\n"
      "party code=ARC\n"
      "party code=ARC name=another\n"
      "agreement code=PACT signed_on=1950-01-01 in_force=1949-01-01\n"
      "  party party=ARC\n"
      "  party party=XXX\n"
      "end\n",
      "states.txt");
  REQUIRE(!read);
  REQUIRE(read.error().size() == 3);
  CHECK(read.error()[0].rule == errc::code_is_unique);
  CHECK(read.error()[0].at.line == 3);
  CHECK(read.error()[0].at.file.view() == "states.txt");
  CHECK(read.error()[1].rule == errc::code_is_known);
  CHECK(read.error()[1].what.view() == "XXX");
  CHECK(read.error()[1].at.line == 4);
  CHECK(read.error()[2].rule == errc::force_is_not_before_signature);
}

TEST_CASE("the last line says whether the rest is as it was written", "[world][load]") {
  const std::string body = header + "party code=ARC\n";
  const std::string sum{detail::checksum_of(body).view()};
  const auto line = static_cast<std::uint32_t>(3);
  CHECK(complaints(body + "end sum=" + sum + "\n").empty());
  CHECK(complaints(body + "end sum=" + sum).empty());  // only the last newline is missing
  CHECK(complaints(body + "end\n").empty());
  CHECK(complaints(body + "end") == expected({{errc::save_is_complete, line, 1, "end"}}));
  CHECK(complaints(body) == expected({{errc::save_is_complete, 2, 1, ""}}));
  CHECK(complaints(body + "end sum=0123456789abcdef\n") ==
        expected({{errc::save_is_undamaged, line, 5, "0123456789abcdef"}}));
  CHECK(complaints(body + "end sum=[]\n") == expected({{errc::save_is_undamaged, line, 5, ""}}));
  CHECK(complaints(body + "end mark=x\n") == expected({{errc::field_is_known, line, 5, "mark"}}));
  CHECK(complaints(body + "end sum=" + sum + "\nparty code=BOR\n") ==
        expected({{errc::save_is_undamaged, line + 1, 1, "party code=BOR\n"}}));
}

TEST_CASE("a saved world that was cut off is never taken for one", "[world][load]") {
  const std::string saved = small_save();
  REQUIRE(load(saved).has_value());
  REQUIRE(saved.back() == '\n');
  std::size_t taken = 0, without_place = 0;
  for (std::size_t n = 0; n != saved.size() - 1; ++n) {
    const auto read = load(std::string_view{saved}.substr(0, n));
    if (read) {
      ++taken;
      continue;
    }
    for (const auto& d : read.error())
      if (d.at.line == 0 || d.at.column == 0) ++without_place;
  }
  CHECK(taken == 0);
  CHECK(without_place == 0);
  const auto whole = load(std::string_view{saved}.substr(0, saved.size() - 1));
  REQUIRE(whole.has_value());
  CHECK(save(*whole) == saved);
}

TEST_CASE("a saved world in which a byte changed is never taken for one", "[world][load]") {
  const std::string saved = small_save();
  made::dice roll{4};
  std::size_t taken = 0, tried = 0;
  // A bit of every byte, and bytes at random; the last newline apart.
  for (std::size_t at = 0; at != saved.size() - 1; ++at)
    for (int k = 0; k != 3; ++k) {
      std::string changed = saved;
      const unsigned before = static_cast<unsigned char>(saved[at]);
      const unsigned after =
          k == 0 ? before ^ (1U << roll.below(8)) : static_cast<unsigned>(roll.below(256));
      if (after == before) continue;
      changed[at] = static_cast<char>(after);
      ++tried;
      if (load_facts(changed)) ++taken;
    }
  CHECK(tried > 3'000);
  CHECK(taken == 0);
}

TEST_CASE("lines that are lost, doubled or exchanged are found", "[world][load]") {
  const std::string saved = small_save();
  std::vector<std::string> lines;
  for (std::size_t at = 0; at != saved.size();) {
    const std::size_t end = saved.find('\n', at) + 1;
    lines.push_back(saved.substr(at, end - at));
    at = end;
  }
  const auto joined = [](const std::vector<std::string>& some) {
    std::string made;
    for (const auto& l : some) made += l;
    return made;
  };
  REQUIRE(joined(lines) == saved);
  for (std::size_t i = 0; i != lines.size(); ++i) {
    CAPTURE(i);
    std::vector<std::string> less = lines;
    less.erase(less.begin() + static_cast<std::ptrdiff_t>(i));
    CHECK(!load_facts(joined(less)));
    std::vector<std::string> twice = lines;
    twice.insert(twice.begin() + static_cast<std::ptrdiff_t>(i), lines[i]);
    CHECK(!load_facts(joined(twice)));
    if (i == 0 || lines[i] == lines[i - 1]) continue;
    std::vector<std::string> other = lines;
    std::swap(other[i], other[i - 1]);
    CHECK(!load_facts(joined(other)));
  }
}

TEST_CASE("garbage is refused and does no harm", "[world][load]") {
  made::dice roll{6};
  for (int i = 0; i != 300; ++i) {
    std::string bytes = roll.chance(80) ? header : "";
    for (std::size_t n = roll.below(2000); n != 0; --n) bytes += static_cast<char>(roll.below(256));
    const auto read = load(bytes);
    CHECK(!read);
  }
}

TEST_CASE("text without a checksum that is mangled loads or is refused, and what loads is a world",
          "[world][load][fuzz]") {
  // As by hand: the last line without its sum, so that the mangled text is read to its end.
  std::string plain = small_save();
  plain.resize(plain.rfind("end sum="));
  plain += "end\n";
  REQUIRE(load(plain).has_value());
  const std::vector<std::string> pieces{"\"",
                                        "\\",
                                        "[",
                                        "]",
                                        ", ",
                                        "=",
                                        " ",
                                        "\n",
                                        "\n  ",
                                        "#",
                                        "\r",
                                        "never",
                                        "unknown",
                                        "dawn",
                                        "1950-02-29",
                                        "1950/1960",
                                        "code=",
                                        "party=",
                                        "  article ",
                                        "agreement ",
                                        "end\n",
                                        "entente-world 1\n",
                                        std::string(1, '\0'),
                                        "\x80",
                                        "[]",
                                        "\"\"",
                                        "pledges=[defence]"};
  made::dice roll{5};
  std::size_t worlds = 0, refused = 0, unsound = 0;
  for (int i = 0; i != 2500; ++i) {
    std::string words = plain;
    for (std::size_t n = 1 + roll.below(3); n != 0 && !words.empty(); --n) {
      const std::size_t at = roll.below(words.size());
      switch (roll.below(5)) {
        case 0:
          words[at] = static_cast<char>(roll.below(256));
          break;
        case 1:
          words.erase(at, 1 + roll.below(8));
          break;
        case 2:
          words.insert(at, pieces[roll.below(pieces.size())]);
          break;
        case 3: {
          const std::size_t from = roll.below(words.size());
          words.insert(at, words.substr(from, 1 + roll.below(80)));
          break;
        }
        default:
          words.resize(at + 1);
      }
    }
    const auto read = load_facts(words);
    if (!read) {
      ++refused;
      REQUIRE(!read.error().empty());
      for (const auto& d : read.error()) REQUIRE((d.at.line >= 1 && d.at.column >= 1));
      continue;
    }
    const auto again = load_facts(save(*read));
    REQUIRE(again.has_value());
    REQUIRE(*again == *read);
    const auto built = world::build(*read);
    if (!built) {
      ++unsound;
      continue;
    }
    ++worlds;
    for (const duty kind : made::every_duty) {
      const snapshot now = built->on(made::day("1956-01-01"));
      REQUIRE(now.owed(kind).count() <= now.possibly_owed(kind).count());
    }
  }
  CHECK(worlds > 40);
  CHECK(unsound > 10);
  CHECK(refused > 500);
}

TEST_CASE("huge lines are read in a moment", "[world][load]") {
  std::string many = header + "party code=ARC";
  for (int i = 0; i != 20'000; ++i) many += " f" + std::to_string(i) + "=x";
  auto read = load_facts(many + "\nend\n");
  REQUIRE(!read);
  CHECK(read.error().size() == 20'000);
  CHECK(read.error().back().at.column == many.size() - header.size() - 7);

  std::string same = header + "party";
  for (int i = 0; i != 20'000; ++i) same += " code=x";
  read = load_facts(same + "\nend\n");
  REQUIRE(!read);
  CHECK(read.error().size() == 19'999);

  std::string long_list = header + "party code=ARC located_in=[x";
  for (int i = 0; i != 100'000; ++i) long_list += ", x";
  read = load_facts(long_list + "]\nend\n");
  REQUIRE(read.has_value());
  CHECK(read->parties[0].located_in.size() == 100'001);

  CHECK(!load_facts(header + "party founded=" + std::string(1'000'000, '/') + "\nend\n"));
  CHECK(!load_facts(header + std::string(1'000'000, '[') + "\nend\n"));
  CHECK(!load_facts(header + "party name=\"" + std::string(1'000'000, '\\') + "\nend\n"));
  CHECK(load_facts(header + std::string(1'000'000, ' ') + "\nend\n"));
  CHECK(load_facts(header + std::string(1'000'000, '\n') + "end\n"));
}
