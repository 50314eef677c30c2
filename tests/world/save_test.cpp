// SPDX-FileCopyrightText: 2026 The entente authors
// SPDX-License-Identifier: BSL-1.0
#include "world/made_world.hpp"
#include "world/nouns.hpp"
#include <entente/query/tie.hpp>
#include <entente/world/editor.hpp>
#include <entente/world/load.hpp>
#include <entente/world/save.hpp>

#include <catch2/catch_test_macros.hpp>

#include <string>
#include <type_traits>

using namespace entente;

namespace {

/// Fills records with whatever their types allow. Each is taken apart by structured bindings, so
/// that a field which is added to a record does not compile here until it is filled, too.
class filler {
 public:
  explicit filler(std::uint64_t seed) : roll_{seed} {}

  facts all() {
    facts made;
    fill_rows(made.terms);
    fill_rows(made.constraints);
    fill_rows(made.parties);
    fill_rows(made.memberships);
    fill_rows(made.agreements);
    fill_rows(made.proposals);
    fill_rows(made.steps);
    fill_rows(made.precedents);
    fill_rows(made.positions);
    fill_rows(made.threats);
    fill_rows(made.statuses);
    if (roll_.chance(50)) {
      const date day = some_day();
      made.coverage = period{roll_.chance(30) ? date::dawn() : day,
                             roll_.chance(30) ? date::never() : day + 900'000};
    }
    return made;
  }

  std::string hostile_words() {
    static const std::vector<std::string> words{"\"",
                                                "\\",
                                                "\\x",
                                                "\\\"",
                                                "\n",
                                                "\r\n",
                                                "\t",
                                                std::string(1, '\0'),
                                                "\x7f",
                                                "\xff\xfe",
                                                "Grüße",
                                                "日本",
                                                "=",
                                                "[",
                                                "]",
                                                ", ",
                                                "#",
                                                "end",
                                                "end sum=0",
                                                "  party party=X",
                                                "x=y",
                                                "never",
                                                "unknown",
                                                " ",
                                                "a",
                                                "Z",
                                                "0",
                                                "\x1b[0m",
                                                "\xe2\x80\xa8",
                                                "\\n",
                                                "\\xgg"};
    std::string made;
    for (std::size_t n = roll_.below(roll_.chance(95) ? 5 : 400); n != 0; --n)
      made += words[roll_.below(words.size())];
    return made;
  }

 private:
  template <class Record>
  void fill_rows(row_list<Record>& rows) {
    for (std::size_t n = roll_.below(6); n != 0; --n) {
      rows.emplace_back();
      fill(rows.back());
    }
  }
  template <class... Fields>
  void each(Fields&... fields) {
    ((roll_.chance(70) ? fill(fields) : void()), ...);
  }

  date some_day() { return date::from_days(roll_.between(-700'000, 2'000'000)); }
  void fill(text& t) { t = text{hostile_words()}; }
  template <class Kind>
  void fill(code<Kind>& c) {
    constexpr std::string_view first = "ABCXYZabcxyz0189";
    constexpr std::string_view rest = "ABCXYZabcxyz0189_-.:/";
    std::string made(1, first[roll_.below(first.size())]);
    while (made.size() < 40 && roll_.chance(80)) made += rest[roll_.below(rest.size())];
    c = code<Kind>::parse(made).value();
  }
  void fill(partial_date& p) {
    const civil_day c = some_day().civil();
    std::string iso = std::to_string(10'000 + c.year).substr(1);
    switch (roll_.below(8)) {
      case 0:
        p = partial_date::never();
        return;
      case 1:
        p = partial_date::dawn();
        return;
      case 2:
        p = partial_date::unknown();
        return;
      case 3:  // between two days
        p.earliest_ = roll_.chance(20) ? date::dawn() : some_day();
        p.latest_ = roll_.chance(20) ? date::never() : date::from_days(2'012'345);
        return;
      case 4:
        p = made::dated(iso);
        return;
      case 5:
        p = made::dated(iso + (c.month < 10 ? "-0" : "-") + std::to_string(c.month));
        return;
      default:
        p = some_day();
    }
  }
  void fill(spell& s) { each(s.from, s.until); }
  void fill(truth& t) {
    t = roll_.chance(33) ? truth::yes : roll_.chance(50) ? truth::no : truth::unknown;
  }
  template <class Enum>
  requires std::is_enum_v<Enum>
  void fill(Enum& e) { e = static_cast<Enum>(roll_.below(words_of(Enum{}).size())); }
  template <class Enum>
  void fill(flag_set<Enum>& f) {
    for (const auto& [value, word] : words_of(Enum{}))
      if (roll_.chance(40)) f |= value;
  }
  template <class T>
  void fill(list<T>& l) {
    std::vector<T> made(roll_.below(4));
    for (auto& one : made)
      if (roll_.chance(95)) fill(one);
    l = made::list_of(made);
  }
  void fill(origin&) {}
  void fill(provenance& p) {
    auto& [source, standing, unverified] = p;
    each(source, standing, unverified);
  }
  void fill(compatibility& c) {
    auto& [constraint, because] = c;
    each(constraint, because);
  }
  void fill(party_spell& p) {
    auto& [party, during, phase, cites] = p;
    each(party, during, phase, cites);
  }
  void fill(term_record& r) {
    auto& [kind, code, label, read_at] = r;
    each(kind, code, label, read_at);
  }
  void fill(party_record& r) {
    auto& [code, name, kind, located_in, bound_by, founded_by, founded, framework_of, body_kind,
           mandate, scope, decides_by, collective_defence, open_to_partners, cites, read_at] = r;
    each(code, name, kind, located_in, bound_by, founded_by, founded, framework_of, body_kind,
         mandate, scope, decides_by, collective_defence, open_to_partners, cites, read_at);
  }
  void fill(membership_record& r) {
    auto& [body, party, as, title, during, cites, read_at] = r;
    each(body, party, as, title, during, cites, read_at);
  }
  void fill(article_record& r) {
    auto& [number, pledges, bearers, beneficiaries, triggers, conditions, exceptions, areas,
           contents, procedures, compatible, reading, during, says, cites, read_at] = r;
    each(number, pledges, bearers, beneficiaries, triggers, conditions, exceptions, areas, contents,
         procedures, compatible, reading, during, says, cites, read_at);
  }
  void fill(provision_record& r) {
    auto& [form, domains, rests_on, during, article, cites, read_at] = r;
    each(form, domains, rests_on, during, article, cites, read_at);
  }
  void fill(agreement_record& r) {
    auto& [code, name, instrument, binding, signed_on, in_force, ended, parties, articles,
           provisions, cites, read_at] = r;
    each(code, name, instrument, binding, signed_on, in_force, ended, parties, articles, provisions,
         cites, read_at);
  }
  void fill(step_record& r) {
    auto& [code, on, says, parties, form, domains, carried_out, kind, level, note, cites, read_at] =
        r;
    each(code, on, says, parties, form, domains, carried_out, kind, level, note, cites, read_at);
  }
  void fill(precedent_record& r) {
    auto& [code, on, says, providers, recipients, form, domains, recipient_was, occasion,
           invoked_guarantee, binding, bearing, note, cites, read_at] = r;
    each(code, on, says, providers, recipients, form, domains, recipient_was, occasion,
         invoked_guarantee, binding, bearing, note, cites, read_at);
  }
  void fill(position_record& r) {
    auto& [code, holder, takes, subject, on, says, cites, read_at] = r;
    each(code, holder, takes, subject, on, says, cites, read_at);
  }
  void fill(threat_record& r) {
    auto& [code, on, says, kind, actors, targets, domains, attribution, note, cites, read_at] = r;
    each(code, on, says, kind, actors, targets, domains, attribution, note, cites, read_at);
  }
  void fill(status_record& r) {
    auto& [body, party, aspect, status, during, note, cites, read_at] = r;
    each(body, party, aspect, status, during, note, cites, read_at);
  }
  void fill(constraint_record& r) {
    auto& [code, name, kind, bars, effect, duties, forms, domains, exceptions, places, reinterprets,
           during, says, cites, read_at] = r;
    each(code, name, kind, bars, effect, duties, forms, domains, exceptions, places, reinterprets,
         during, says, cites, read_at);
  }

  made::dice roll_;
};

}  // namespace

TEST_CASE("a world that is saved and loaded is the same world", "[world][save]") {
  for (const std::uint64_t seed : {1U, 2U}) {
    facts all = made::facts_from(seed, {60, 200, 60, 40});
    filler words{seed};
    for (auto& p : all.parties) p.name = text{words.hostile_words()};
    for (auto& a : all.agreements) a.cites.source = text{words.hostile_words()};
    const world w = world::build(all).value();
    const std::string saved = save(w);
    const auto loaded = load(saved);
    REQUIRE(loaded.has_value());
    CHECK(*loaded == w);
    CHECK(loaded->all_facts() == all);
    CHECK(save(*loaded) == saved);
    CHECK(loaded->coverage() == w.coverage());
    made::dice roll{seed};
    for (int i = 0; i != 5; ++i) {
      const date today = date::from_days(roll.between(-8000, 18000));
      const snapshot a = w.on(today), b = loaded->on(today);
      REQUIRE(made::same_matrices(a, b));
      REQUIRE(made::same_look_ups(a, b));
      for (std::size_t k = 0; k != 200; ++k) {
        const party_id one{roll.below(60)}, other{roll.below(60)};
        const duty kind = made::every_duty[roll.below(5)];
        REQUIRE(owes(a, kind, one, other) == owes(b, kind, one, other));
        REQUIRE(tie(a, one, other) == tie(b, one, other));
        REQUIRE(roles(a, one) == roles(b, one));
      }
    }
  }
}

TEST_CASE("facts from types are saved and loaded like rows", "[world][save]") {
  const world w{nouns::ridge_league, nouns::visits, nouns::sea_draft};
  const auto loaded = load(save(w));
  REQUIRE(loaded.has_value());
  CHECK(*loaded == w);
  CHECK(save(*loaded) == save(w));
}

TEST_CASE("whatever the records hold comes back", "[world][save]") {
  std::size_t bytes = 0;
  for (std::uint64_t seed = 0; seed != 300; ++seed) {
    const facts all = filler{seed}.all();
    const std::string saved = save(all);
    bytes += saved.size();
    const auto loaded = load_facts(saved);
    CAPTURE(seed);
    if (!loaded) FAIL(name_of(loaded.error()[0].rule) << ": " << loaded.error()[0].what.view());
    REQUIRE(*loaded == all);
    REQUIRE(save(*loaded) == saved);
  }
  CHECK(bytes > 500'000);
}

TEST_CASE("long text comes back", "[world][save]") {
  facts all;
  all.parties = {made::state_row("ARC")};
  std::string name(3'000'000, 'x');
  for (std::size_t i = 0; i < name.size(); i += 7) name[i] = static_cast<char>(i * 31 % 256);
  all.parties[0].name = text{name};
  const auto loaded = load(save(all));
  REQUIRE(loaded.has_value());
  CHECK(loaded->all_facts() == all);
}

TEST_CASE("an edited world is saved with its edits", "[world][save]") {
  editor e{world{nouns::ridge_league}, made::day("1960-01-01")};
  REQUIRE(e.sign(made::treaty_row("NEW", {"ARIA", "CORIA"}, "1960-01-01")).has_value());
  REQUIRE(e.denounce("RIDGE", "CORIA", made::day("1961-01-01")).has_value());
  const auto loaded = load(save(e.to_world()));
  REQUIRE(loaded.has_value());
  CHECK(*loaded == e.to_world());
  CHECK(loaded->coverage() == e.to_world().coverage());
  // And goes on from there as if it had not been interrupted.
  editor again{*loaded, e.today()};
  CHECK(e.advance(made::day("1975-01-01")).value() ==
        again.advance(made::day("1975-01-01")).value());
  CHECK(made::same_matrices(e.now(), again.now()));
}

TEST_CASE("the text is what the page says it is", "[world][save]") {
  facts all;
  all.coverage = period{made::day("1950-01-01")};
  all.parties = {made::state_row("ARC"), made::alliance_row("LEAGUE", made::dated("1950-05"))};
  all.parties[0].name = text{std::string_view{"A \"quoted\" \\ name\n\x7f\x1f\xc3\xbc"}};
  all.parties[0].located_in = {made::code_of<term_code>("hills"), {}};
  membership_record m = made::member_row("LEAGUE", "ARC", made::dated("1951"));
  m.title = text{std::string_view{"contributing"}};
  all.memberships = {m};
  agreement_record a = made::treaty_row("PACT", {"ARC", "LEAGUE"}, "1950-05-01",
                                        {duty::consultation, duty::defence});
  article_record one = a.articles[0];
  one.compatible = {{made::code_of<constraint_code>("C"), text{std::string_view{"so it says"}}}};
  a.articles = {one};
  a.binding = truth::unknown;
  all.agreements = {a};
  const std::string expected =
      "entente-world 2\n"
      "coverage from=1950-01-01 until=never\n"
      "party code=ARC name=\"A \\\"quoted\\\" \\\\ name\\x0a\\x7f\\x1f\xc3\xbc\" "
      "located_in=[hills, \"\"]\n"
      "party code=LEAGUE name=\"State of LEAGUE\" kind=alliance founded=1950-05\n"
      "membership body=LEAGUE party=ARC title=contributing from=1951\n"
      "agreement code=PACT name=\"Treaty PACT\" binding=unknown signed_on=1950-05-01 "
      "in_force=1950-05-01\n"
      "  party party=ARC\n"
      "  party party=LEAGUE\n"
      "  article number=1 pledges=[defence, consultation] compatible=[C, \"so it says\"]\n";
  const std::string saved = save(all);
  CHECK(saved.substr(0, expected.size()) == expected);
  CHECK(saved.substr(expected.size(), 8) == "end sum=");
  CHECK(saved.size() == expected.size() + 8 + 16 + 1);
  CHECK(saved.substr(expected.size() + 8, 16) == detail::checksum_of(expected).view());
}

TEST_CASE("the example of docs/save-format.md is a save", "[world][save]") {
  const std::string page = R"(entente-world 2
term kind=region code=hills label="the hills"
term kind=form code=joint_body label="joint council or commission"
term code=cyber label="cyber defence"
term kind=form code=dialogue label="ad hoc dialogue or visit"
constraint code=NO_BASES name="No foreign bases" kind=law duties=[offence]
party code=LEAGUE name="League of the Ridge" kind=alliance founded_by=RIDGE founded=1950-01-10
party code=ARIA name=Aria located_in=[hills]
party code=BORIA name=Boria bound_by=[NO_BASES]
party code=CORIA name=Coria
membership body=LEAGUE party=ARIA from=1950-03-01
membership body=LEAGUE party=BORIA from=1950-03-01 until=1960
membership body=LEAGUE party=CORIA as=partner from=1958-05
agreement code=RIDGE name="Pact of the Ridge" signed_on=1950-01-10 in_force=1950-03-01 ended=1970-03-01
  party party=ARIA
  party party=BORIA
  party party=CORIA from=1955
  article number=1 pledges=[consultation]
  article number=2 pledges=[defence] bearers=[ARIA] beneficiaries=[BORIA] from=1952-01-01
  provision form=joint_body domains=[cyber]
proposal code=SEADRAFT name="Draft of the Sea"
  party party=BORIA
  party party=CORIA
  article number=1 pledges=[offence]
step code=V1 on=1951-06-01 says="A visit" parties=[ARIA, CORIA] form=dialogue domains=[cyber]
end sum=0fbf3748c75d27b2
)";
  CHECK(save(world{nouns::ridge_league, nouns::visits, nouns::sea_draft}) == page);
  CHECK(save(load(page).value()) == page);
}
