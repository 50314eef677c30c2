// SPDX-FileCopyrightText: 2026 The entente authors
// SPDX-License-Identifier: BSL-1.0
//
// The typed treaties against the research tables, row by row and in both directions, and what each
// party owes on many days. Skipped where ENTENTE_DATA_DIR is not set.
#include "support/tables.hpp"
#include <entente/data/cow_numbers.hpp>
#include <entente/data/treaties.hpp>
#include <entente/entente.hpp>

#include <algorithm>
#include <map>
#include <set>
#include <string>
#include <tuple>
#include <vector>

using namespace entente;
using namespace entente::data;
using namespace tables;

namespace {

const world& typed() {
  static const world w{catalogue::treaties};
  return w;
}

/// What the tables call a duty.
const std::map<duty, std::string> duty_columns{{duty::defence, "defense"},
                                               {duty::offence, "offense"},
                                               {duty::neutrality, "neutrality"},
                                               {duty::nonaggression, "nonaggression"},
                                               {duty::consultation, "consultation"}};

std::map<std::string, csv::row> rows_by(const std::string& table, const std::string& key) {
  std::map<std::string, csv::row> found;
  for (const auto& row : csv::table(table)) found.emplace(row[key], row);
  return found;
}

bool has(const list<term_code>& codes, std::string_view code) {
  return std::any_of(codes.begin(), codes.end(), [&](const auto& c) { return c.view() == code; });
}

/// The kinds of duty that articles of the default reading pledge, for every bearer or for one.
std::set<std::string> pledged(const agreement_record& a, const party_code* bearer = nullptr) {
  const snapshot any_day = typed().on("2023-02-15"_day);
  std::set<std::string> found;
  for (const auto& article : a.articles) {
    const bool bears =
        bearer == nullptr || article.bearers.empty() ||
        std::find(article.bearers.begin(), article.bearers.end(), *bearer) != article.bearers.end();
    for (const duty kind : article.pledges)
      if (bears && any_day.reads(a, article)) found.insert(duty_columns.at(kind));
  }
  return found;
}

template <class Holds>
bool any_article(const agreement_record& a, const Holds& holds) {
  return std::any_of(a.articles.begin(), a.articles.end(), holds);
}

/// The words of the table for what sets a duty off, without who and where, as situations.
const std::map<std::string, std::set<std::string>> situations_of_tables{
    {"armed attack on one or more parties", {"armed_attack"}},
    {"threat to territorial integrity, independence or security in the opinion of any party",
     {"threatened_in_opinion_of_a_party"}},
    {"armed attack from outside", {"armed_attack"}},
    {"large-scale internal disturbance", {}},  // help that only one asks for, and no attack
    {"armed attack against either party in the territories under Japanese administration",
     {"armed_attack"}},
    {"armed attack in the Pacific area on either party", {"armed_attack"}},
    {"armed attack in the Pacific area on any party", {"armed_attack"}},
    {"armed attack in the Pacific area on either party in territories under its administrative "
     "control",
     {"armed_attack"}},
    {"armed attack in the treaty area", {"armed_attack"}},
    {"armed attack in the West Pacific area", {"armed_attack"}},
    {"armed attack on an American state", {"armed_attack"}},
    {"any other fact or situation endangering the peace of America",
     {"any_fact_endangering_peace"}},
    {"armed attack or threat against Malaysia or Singapore", {"armed_attack", "threat_of_attack"}},
    {"armed aggression on the territory of a member state", {"aggression"}},
    {"aggression against a party", {"aggression"}},
    {"armed attack by any state or states", {"armed_attack"}},
    {"threat to peace or security interests", {"threat_to_interests"}},
    {"armed invasion putting a party in a state of war", {"armed_attack"}},
    {"contingencies affecting sovereignty and regional security", {"threat_to_interests"}},
    {"threat perceived by Ukraine to its territorial integrity, independence or security (crisis "
     "consultation)",
     {"threatened_in_opinion_of_a_party"}},
    {"questions on commitments", {"question_on_commitments"}},
    {"nuclear aggression", {}},  // brought before the Security Council: a duty to no party
    {"war of a party with one power in defence of its interests", {"war_of_a_party"}},
    {"another power joins against it", {"war_of_a_party"}},
    {"unprovoked attack or aggressive action by any power involving a party in war in defence of "
     "those rights or interests",
     {"war_of_a_party"}},
    {"attack on France by Germany or by Italy supported by Germany", {"armed_attack"}},
    {"on Russia by Germany or by Austria supported by Germany", {"armed_attack"}},
    {"mobilization by a power of the Triple Alliance", {"mobilization"}},
    {"attack by Russia", {"armed_attack"}},
    {"attack by another power", {"armed_attack"}},
    {"a party at war with a third great power, except an aggressive war against Austria (Russia) "
     "or "
     "France (Germany)",
     {"war_with_great_power"}},
    {"unprovoked attack by France", {"armed_attack"}},
    {"attack by two or more great powers", {"armed_attack"}},
    {"unprovoked attack by France on Italy or Germany", {"armed_attack"}},
    {"one or two parties attacked without provocation by two or more great powers that are not "
     "parties",
     {"armed_attack"}},
    {"unprovoked attack", {"armed_attack"}},
    {"violation of Belgian neutrality", {"guaranteed_neutrality_violated"}},
    {"hostilities with a European Power in consequence of its aggression", {"aggression"}},
    {"unprovoked attack by Germany in breach of Locarno", {"armed_attack"}},
    {"a party involved in warlike complications, against its wishes or not by its choice alone",
     {"war_of_a_party"}},
    {"unprovoked aggression against present frontiers", {"aggression"}},
    {"attack by a power not then in the European War or the Chinese-Japanese conflict",
     {"armed_attack"}},
    {"a party becomes the object of hostilities by one or several third powers",
     {"object_of_hostilities"}},
    {"attack on Portugal or its colonies", {"armed_attack"}},
    {"armed attack on a party or its forces", {"armed_attack"}},
    {"attack or threat of attack on a party (consultation)", {"armed_attack", "threat_of_attack"}},
    {"third party in armed conflict with a party (no assistance)", {"conflict_with_third_party"}}};

/// Situations that stand in the words of the key articles alone.
const std::map<std::pair<std::string, std::string>, std::string> described{
    {{"TRIPLE1887", "IV"}, "renewal of the 1882 articles II-IV"},
    {{"TRIPLE1912", "IV"}, "IV benevolent neutrality towards a party forced into war"},
    {{"AUHROU1883", "3"}, "3 consult on threat"},
    {{"AJ1911", "I"}, "I communicate fully"},
    {{"STEEL1939", "II"}, "II consult on threats"}};

/// An item of that column, and the article that it gives in brackets at its end: `(art 5)`, `(II)`.
std::pair<std::string, std::string> without_article(const std::string& item) {
  const std::string words = item.substr(item.find_first_not_of(' '));
  const auto open = words.rfind(" (");
  if (open == std::string::npos || words.back() != ')') return {words, ""};
  std::string number = words.substr(open + 2, words.size() - open - 3);
  if (number.rfind("art ", 0) == 0) number.erase(0, 4);
  if (number.find_first_not_of("IVX0123456789") != std::string::npos) return {words, ""};
  return {words.substr(0, open), number};
}

// --- days as the tables write them: texts of ten letters, which compare as days do

const std::string never = "9999-12-31";

/// The first or the last day that a cell can mean.
std::string first_day(const std::string& cell) {
  return cell.size() == 4 ? cell + "-01-01" : cell.size() == 7 ? cell + "-01" : cell;
}
std::string last_day(const std::string& cell) {
  if (cell.size() == 7) throw std::runtime_error{"a month in a table of treaties: " + cell};
  return cell.size() == 4 ? cell + "-12-31" : cell;
}
date day_of(const std::string& iso) { return date::parse(iso).value(); }

/// The numbers of a state in the Correlates of War, which calls the Soviet Union Russia.
std::set<std::string> numbers_of(const std::string& state) {
  std::set<std::string> found;
  for (const auto& one : cow_numbers)
    if (one.state == (state == "SUN" ? "RUS" : state)) found.insert(std::to_string(one.number));
  return found;
}

/// What the rows of `treaty_parties` say of a day, by the conventions of the tables.
class party_rows {
 public:
  party_rows() : treaties_{rows_by("treaties", "treaty_id")}, rows_{csv::table("treaty_parties")} {
    for (const auto& row : csv::table("nato_members"))
      entries_[{"NAT1949", row["iso3"]}] = row["in_force_date"];
    for (const auto& row : csv::table("eu_members"))
      entries_[{"TEU42_7", row["iso3"]}] = row["accession_date"];
    for (const auto& row : rows_) {
      std::string& last = last_exits_[row["treaty_id"]];
      last = std::max(last, row["exit"].empty() ? never : row["exit"]);
    }
  }
  [[nodiscard]] const std::vector<csv::row>& all() const { return rows_; }

  [[nodiscard]] std::string entry_of(const csv::row& row) const {
    const auto found = entries_.find({row["treaty_id"], row["iso3"]});
    return found == entries_.end() ? row["entry"] : std::max(row["entry"], found->second);
  }
  /// Where nobody stays longer, ATOP's exit is that of the treaty, and `ended` counts.
  [[nodiscard]] std::string exit_of(const csv::row& row) const {
    return row["exit"].empty() || row["exit"] == last_exits_.at(row["treaty_id"]) ? never
                                                                                  : row["exit"];
  }
  /// Whether the treaty is in force.
  [[nodiscard]] truth in_force(const std::string& treaty, const std::string& day) const {
    const csv::row& row = treaties_.at(treaty);
    const bool ended = !row["ended"].empty() && row["ended"] <= day;
    if (ended || day < row["signed"]) return truth::no;
    const std::string from =
        row["in_force"].empty() && row["legally_binding"] == "0" ? row["signed"] : row["in_force"];
    if (from.empty()) return truth::unknown;
    if (day < first_day(from)) return truth::no;
    return last_day(from) <= day ? truth::yes : truth::unknown;
  }
  /// Whether the row says that its party owes the duty.
  [[nodiscard]] truth says(const csv::row& row, const std::string& column,
                           const std::string& day) const {
    if (row[column] != "1" || day < entry_of(row) || exit_of(row) <= day) return truth::no;
    // Owed to Italy alone, to nobody since it left. The table tells bearers, not beneficiaries.
    if (row["treaty_id"] == "TRIPLE1912" && column == "offense" && "1915-05-23" <= day)
      return truth::no;
    return in_force(row["treaty_id"], day);
  }
  /// Whether any row says that the party owes the duty by the treaty.
  [[nodiscard]] truth says(const std::string& treaty, const std::string& party,
                           const std::string& column, const std::string& day) const {
    truth found = truth::no;
    for (const auto& row : rows_)
      if (row["treaty_id"] == treaty && row["iso3"] == party)
        found = found || says(row, column, day);
    return found;
  }

  /// The days around every change that the row names.
  [[nodiscard]] std::set<std::string> days_around(const csv::row& row) const {
    const csv::row& whole = treaties_.at(row["treaty_id"]);
    std::set<std::string> days;
    const auto add = [&](date day) { days.insert(to_string(day)); };
    for (const std::string& cell : {row["entry"], row["exit"], entry_of(row), whole["signed"],
                                    whole["in_force"], whole["ended"]}) {
      if (cell.empty()) continue;
      for (const std::string& day : {first_day(cell), last_day(cell)})
        for (const int away : {-1, 0, 1}) add(day_of(day) + away);
    }
    const date from = day_of(entry_of(row));
    const date until = row["exit"].empty() ? "2026-11-01"_day : day_of(row["exit"]);
    add(from + (until - from) / 2);
    add("1970-01-01"_day);
    add("2023-02-15"_day);
    return days;
  }

 private:
  std::map<std::string, csv::row> treaties_;
  std::vector<csv::row> rows_;
  std::map<std::pair<std::string, std::string>, std::string> entries_;
  std::map<std::string, std::string> last_exits_;
};

/// Whether articles of the agreement make the bearer owe anybody the duty.
truth owed_under(const snapshot& now, const std::string& agreement, duty kind,
                 const std::string& bearer) {
  truth found = truth::no;
  const party_list owed = owed_by(now, kind, party_ref{bearer});
  for (const auto& why : owed.reasons())
    if (why.on == ground::article && why.instrument.view() == agreement) found = found || why.says;
  return found;
}

}  // namespace

TEST_CASE("treaties: every column that a record has a field for", "[data][tables]") {
  NEEDS_TABLES();
  // The four texts of NATO and Japan have instruments of their own; others are named as the table
  // does.
  const std::map<std::string, std::string> named_otherwise{
      {"ISA_NATOJPN", "ISA"}, {"JPD2013", "JPD"}, {"IPCP2014", "IPCP"}, {"ITPP2023", "ITPP"}};
  // `key_articles` by number in the next case, `trigger` after it.
  account_for("treaties",
              {"treaty_id", "short_name", "form", "legally_binding", "signed", "in_force", "ended",
               "parties", "obligations", "symmetric", "key_articles", "trigger",
               "response_automatic", "unverified_fields", "source", "confidence"},
              {{"atop_id", "no field: ATOP is read under codes of its own"},
               {"obligation_basis", "no field: of an article that no table names, `cites` says so"},
               {"geographic_scope", "prose; the areas of articles are held to the table of areas"},
               {"termination", "no field but the day, which is `ended`"},
               {"notes", "remarks on how the row was made"}});
  const auto rows = csv::table("treaties");
  const auto& agreements = typed().all_facts().agreements;
  CHECK(rows.size() == 60);
  REQUIRE(agreements.size() == rows.size());
  std::map<std::string, std::set<std::string>> parties_of;
  for (const auto& row : csv::table("treaty_parties"))
    parties_of[row["treaty_id"]].insert(row["iso3"]);
  for (const auto& row : rows) {
    const std::string& id = row["treaty_id"];
    CAPTURE(id);
    const agreement_record* a = find(agreements, id);
    REQUIRE(a != nullptr);
    CHECK(to_string(a->name) == csv::in_ascii(row["short_name"]));
    std::string instrument = row["form"];
    std::replace(instrument.begin(), instrument.end(), ' ', '_');
    if (named_otherwise.count(id) != 0) instrument = named_otherwise.at(id);
    CHECK(to_string(a->instrument) == instrument);
    CHECK(a->binding == truth{row["legally_binding"] == "1"});
    CHECK(to_string(a->signed_on) == row["signed"]);
    CHECK(written(a->in_force) == row["in_force"]);
    CHECK(written(a->ended) == row["ended"]);
    check_cites(a->cites, row);

    // The parties of today, and those who have left.
    std::set<std::string> parties;
    for (const auto& p : a->parties) parties.insert(to_string(p.party));
    std::set<std::string> named = set_of(csv::items(row["parties"]));
    named.insert(parties_of[id].begin(), parties_of[id].end());
    CHECK(parties == named);
    CHECK(a->parties.size() == parties.size() + (id == "CST1992" ? 1 : 0));  // Uzbekistan twice

    std::set<std::string> owed = pledged(*a);
    if (owed.empty()) owed.insert("none");
    CHECK(owed == set_of(csv::items(row["obligations"])));
    std::set<std::set<std::string>> each;
    for (const auto& p : a->parties) each.insert(pledged(*a, &p.party));
    // The table calls two asymmetric for assurances and support, which are no kinds of duty.
    const bool beyond_duties = id == "BUDAPEST1994" || id == "JPNUKR2024";
    CHECK((each.size() == 1) == (row["symmetric"] == "1" || beyond_duties));

    CHECK(any_article(*a, [](const auto& x) { return has(x.procedures, "automatic"); }) ==
          (row["response_automatic"] == "1"));
  }
}

TEST_CASE("treaties: an article that no table names says so", "[data][tables]") {
  NEEDS_TABLES();
  const std::vector<std::string> roman{"I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X"};
  // The articles that a cell names, one word each; a range names all within.
  const auto articles_in = [&](const std::string& cell) {
    std::set<std::string> found;
    std::string word;
    for (const char c : cell + " ") {
      if (std::string{" ;:,()"}.find(c) == std::string::npos) {
        word += c;
        continue;
      }
      found.insert(word);
      const auto dash = word.find('-');
      const auto first = std::find(roman.begin(), roman.end(), word.substr(0, dash));
      if (dash != std::string::npos && first != roman.end()) {
        const auto last = std::find(first, roman.end(), word.substr(dash + 1));
        REQUIRE(last != roman.end());
        found.insert(first, std::next(last));
      }
      word.clear();
    }
    return found;
  };
  CHECK(articles_in("II-IV x;7 y").count("III") == 1);
  CHECK(articles_in("II-IV x;7 y").count("V") == 0);
  CHECK(articles_in("I-III").count("I") == 1);

  const auto treaties = rows_by("treaties", "treaty_id");
  std::map<std::string, std::string> defined;
  for (const auto& row : csv::table("areas")) defined[row["treaty_id"]] += row["article"] + ";";
  std::size_t named = 0, unnamed = 0;
  for (const auto& a : typed().all_facts().agreements) {
    const std::set<std::string> by_table = articles_in(
        treaties.at(to_string(a.code))["key_articles"] + ";" + defined[to_string(a.code)]);
    for (const auto& article : a.articles) {
      const std::string number = to_string(article.number);
      CAPTURE(to_string(a.code), number);
      const std::string unverified = to_string(article.cites.unverified);
      const bool says_so = unverified.find("number") != std::string::npos ||
                           unverified.find("all") == 0 || unverified.find("pledges") == 0;
      // "IV(2)", "1 (1921)", "1-2": the article is the word before.
      const std::string word = number.substr(0, number.find_first_of(" (-"));
      const bool is_named = by_table.count(number) != 0 || by_table.count(word) != 0;
      (is_named ? named : unnamed) += 1;
      CHECK((is_named || says_so));
    }
  }
  CHECK(named > 50);
  CHECK(unnamed > 15);
}

TEST_CASE("treaties: what the table calls a trigger is a situation of an article",
          "[data][tables]") {
  NEEDS_TABLES();
  std::set<std::string> unused;
  for (const auto& [words, meant] : situations_of_tables) unused.insert(words);
  std::size_t named = 0, of_article = 0;
  for (const auto& row : csv::table("treaties")) {
    const std::string& id = row["treaty_id"];
    const agreement_record* a = find(typed().all_facts().agreements, id);
    REQUIRE(a != nullptr);
    // What is no duty (a visit, help on request) is in no article.
    if (row["obligations"] == "none") {
      CHECK(a->articles.empty());
      continue;
    }
    std::set<std::string> by_table;
    for (const std::string& item : csv::items(row["trigger"])) {
      const auto [words, number] = without_article(item);
      CAPTURE(id, words, number);
      const auto meant = situations_of_tables.find(words);
      if (meant == situations_of_tables.end()) {
        FAIL_CHECK("no situation for these words");
        continue;
      }
      unused.erase(words);
      for (const std::string& situation : meant->second) {
        CAPTURE(situation);
        ++named;
        of_article += number.empty() ? 0U : 1U;
        by_table.insert(situation);
        CHECK(any_article(*a, [&](const article_record& x) {
          const std::string whole = to_string(x.number);
          return has(x.triggers, situation) && (number.empty() || whole == number ||
                                                whole.find("(" + number + ")") != whole.npos);
        }));
      }
    }
    // A situation that the table does not name stands in an article of which we say that it is ours
    // to read, or in one that the table's key articles describe.
    for (const article_record& x : a->articles)
      for (const auto& situation : x.triggers) {
        if (by_table.count(to_string(situation)) != 0) continue;
        CAPTURE(id, to_string(x.number), to_string(situation));
        const std::string unverified = to_string(x.cites.unverified);
        const auto in_key_articles = described.find({id, to_string(x.number)});
        CHECK((unverified.find("triggers") != unverified.npos ||
               unverified.find("number") != unverified.npos ||
               unverified.find("pledges") != unverified.npos || unverified.find("all") == 0 ||
               (in_key_articles != described.end() &&
                row["key_articles"].find(in_key_articles->second) != std::string::npos)));
      }
  }
  CHECK(unused.empty());
  CHECK(named > 40);
  CHECK(of_article > 10);
}

TEST_CASE("treaties: the areas that articles name", "[data][tables]") {
  NEEDS_TABLES();
  // One code is longer than codes can be; an article without an area means every territory.
  const std::map<std::string, std::string> shortened{
      {"pacific_area_under_administrative_control", "pacific_under_administrative_control"}};
  std::set<std::pair<std::string, std::string>> named, used;
  for (const auto& row : csv::table("areas")) {
    const auto other = shortened.find(row["area_code"]);
    named.insert({row["treaty_id"], other == shortened.end() ? row["area_code"] : other->second});
  }
  CHECK(named.size() == 16);
  REQUIRE(named.erase({"NAT1949", "any_territory_of_party"}) == 1);
  // The table gives the treaty of 1960 its area alone; of 1951 it says "Japan and the Far East".
  for (const auto& a : typed().all_facts().agreements)
    for (const auto& article : a.articles)
      for (const auto& area : article.areas) used.insert({to_string(a.code), to_string(area)});
  CHECK(used == named);
}

TEST_CASE("treaties: what programmes provide is what their bodies do", "[data][tables]") {
  NEEDS_TABLES();
  const std::map<std::string, std::string> bodies{
      {"AUKUS2021", "AUKUS"}, {"GCAP2023", "GCAP"}, {"FPDA1971", "FPDA"}};
  for (const auto& [id, body] : bodies) {
    CAPTURE(id);
    const agreement_record* a = find(typed().all_facts().agreements, id);
    REQUIRE(a != nullptr);
    REQUIRE(a->provisions.size() == 1);
    std::set<std::string> domains;
    for (const auto& row : csv::table("org_domains"))
      if (row["org"] == body) domains.insert(row["domain"]);
    CHECK(set_of(words_in(a->provisions[0].domains)) == domains);
  }
}

TEST_CASE("duties: what each party owes, by bearer, on the days around every change",
          "[data][tables]") {
  NEEDS_TABLES();
  // `source` and `confidence` in the next case.
  account_for("treaty_parties",
              {"treaty_id", "iso3", "ccode", "entry", "exit", "defense", "offense", "neutrality",
               "nonaggression", "consultation", "source", "confidence"},
              {{"phase", "of ATOP's coding: rows of one treaty and party are joined by their days"},
               {"basis", "how the row was made"}});
  const party_rows table;
  CHECK(table.all().size() == 227);
  for (const auto& row : table.all()) {
    CAPTURE(row["treaty_id"], row["iso3"], row["ccode"]);
    const auto numbers = numbers_of(row["iso3"]);
    CHECK((row["ccode"].empty() ? numbers.empty() : numbers.count(row["ccode"]) == 1));
  }
  std::set<std::tuple<std::string, std::string, std::string>> asked;  // day, treaty, party
  for (const auto& row : table.all())
    for (const auto& day : table.days_around(row))
      asked.insert({day, row["treaty_id"], row["iso3"]});
  CHECK(asked.size() > 2000);
  std::map<std::string, std::size_t> answers;
  for (const auto& [day, id, party] : asked) {
    const snapshot now = typed().on(day_of(day));
    CAPTURE(id, party, day);
    for (const auto& [kind, column] : duty_columns) {
      CAPTURE(column);
      const truth expected = table.says(id, party, column, day);
      const truth found = owed_under(now, id, kind, party);
      answers[name_of(expected)] += 1;
      CHECK(name_of(found) == name_of(expected));
    }
  }
  CHECK(answers["yes"] > 1000);
  CHECK(answers["unknown"] > 10);
}

TEST_CASE("duties: what a reason cites is what the row of its bearer rests on", "[data][tables]") {
  NEEDS_TABLES();
  // Spells have no source of the table's rows: the source of a spell says whose reading its days
  // are, and answers tell of it. A duty is cited by its article, else by its agreement, which names
  // the coding of its rows among what it rests on.
  const std::map<std::string, std::string> coding_of{
      {"ATOP 5.1 member data (atop5_1m), Leeds et al.", "ATOP 5.1 "}};
  std::map<std::string, int> better;
  std::size_t compared = 0, extended = 0;
  for (const auto& row : csv::table("treaty_parties")) {
    const std::string& id = row["treaty_id"];
    CAPTURE(id, row["iso3"], row["source"], row["confidence"]);
    // Accessions after the coding ended: their days are compared with that table itself.
    if (row["source"] == "nato_members.csv") {
      ++extended;
      continue;
    }
    const agreement_record* a = find(typed().all_facts().agreements, id);
    REQUIRE(a != nullptr);
    std::size_t in_row = 0;
    bool row_is_better = false;
    for (const article_record& x : a->articles)
      for (const auto& [kind, column] : duty_columns) {
        if (row[column] != "1" || !x.pledges.contains(kind)) continue;
        if (!x.bearers.empty() && set_of(words_in(x.bearers)).count(row["iso3"]) == 0) continue;
        CAPTURE(to_string(x.number), column);
        const provenance& cites = x.cites.standing == confidence::unstated ? a->cites : x.cites;
        const auto coding = coding_of.find(row["source"]);
        CHECK(to_string(cites.source)
                  .find(coding == coding_of.end() ? row["source"] : coding->second) !=
              std::string::npos);
        // Never said to be surer than the row; what a treaty has from elsewhere may be less so.
        const bool verified = cites.standing == confidence::verified;
        CHECK((!verified || row["confidence"] == "verified"));
        row_is_better = row_is_better || (!verified && row["confidence"] == "verified");
        ++in_row;
      }
    CHECK(in_row > 0);
    compared += in_row;
    better[id] += row_is_better ? 1 : 0;
  }
  std::erase_if(better, [](const auto& one) { return one.second == 0; });
  CHECK(compared > 400);
  CHECK(extended == 3);
  // Duty and days as coded are sure in these, their texts are general knowledge.
  const std::map<std::string, int> coded{
      {"AJ1902", 2},     {"AP1939", 2},    {"AUHROU1883", 4}, {"DUAL1879", 2},  {"EGYJOR1967", 3},
      {"FR1892", 2},     {"FRPOL1921", 2}, {"REINS1887", 2},  {"STEEL1939", 2}, {"SUNIND1971", 2},
      {"SYREGY1966", 2}, {"TRIP1940", 6},  {"TRIPLE1887", 3}, {"TRIPLE1912", 3}};
  CHECK(better == coded);
}

TEST_CASE("duties: nobody owes what no row says", "[data][tables]") {
  NEEDS_TABLES();
  const party_rows table;
  // Twice a year, and on every day on which somebody comes or goes.
  std::set<std::string> days;
  for (int year = 1660; year <= 2026; year += year < 1830 ? 10 : 1)
    for (const char* in_year : {"-01-15", "-07-28"}) days.insert(std::to_string(year) + in_year);
  for (const auto& row : table.all()) days.insert(table.entry_of(row));
  for (const auto& day : days) {
    const snapshot now = typed().on(day_of(day));
    for (const auto& [kind, column] : duty_columns) {
      std::map<std::string, truth> expected, found;
      for (const auto& row : table.all()) {
        const truth says = table.says(row, column, day);
        if (says.is_no()) continue;
        truth& owes = expected.emplace(row["iso3"], truth::no).first->second;
        owes = owes || says;
      }
      for (const auto& d : dyads(now, kind)) {
        const std::string bearer = to_string(now.record(d.bearer).code);
        truth& owes = found.emplace(bearer, truth::no).first->second;
        owes = owes || d.holds;
      }
      CAPTURE(day, column);
      CHECK((found == expected));
    }
  }
}
