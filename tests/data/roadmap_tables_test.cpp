// SPDX-FileCopyrightText: 2026 The entente authors
// SPDX-License-Identifier: BSL-1.0
//
// Candidate steps, traits of forms and premises against the research tables, row by row and in both
// directions; and what the tables know that came later. Skipped where ENTENTE_DATA_DIR is not set.
#include "support/tables.hpp"
#include <entente/data/candidate_steps.hpp>
#include <entente/data/everything.hpp>
#include <entente/data/form_traits.hpp>
#include <entente/data/premises.hpp>
#include <entente/entente.hpp>
#include <entente/query/automatic_duty.hpp>
#include <entente/query/premises.hpp>
#include <entente/query/roadmap.hpp>

#include <map>
#include <set>
#include <string>
#include <vector>

using namespace entente;
using namespace entente::data;
using namespace tables;

namespace {

const world& everything() {
  static const world w{catalogue::everything};
  return w;
}
constexpr date as_of = "2023-02-15"_day;

/// The rows of a table by a column; the records have the same codes, each once.
template <class Records, class Code>
std::map<std::string, csv::row> rows_of_all(const std::string& table, const std::string& column,
                                            const Records& records, const Code& code) {
  std::map<std::string, csv::row> rows;
  for (const auto& row : csv::table(table)) CHECK(rows.emplace(row[column], row).second);
  std::set<std::string> ids, codes;
  for (const auto& [id, row] : rows) ids.insert(id);
  for (const auto& r : records) CHECK(codes.insert(std::string{code(r)}).second);
  CHECK(codes == ids);
  return rows;
}
std::string joined(const std::vector<std::string>& items) {
  std::string made;
  for (const auto& i : items) made += (made.empty() ? "" : ";") + i;
  return made;
}
std::string written(step_status status) { return std::string{name_of(status)}; }

/// What stands in the title or text of a row, and in no column.
const std::map<std::string, std::string> instruments{{"CS18", "ITPP"}};

}  // namespace

TEST_CASE("candidate steps", "[data][tables]") {
  NEEDS_TABLES();
  // Of `happened_on` the case on hindsight makes use.
  account_for("candidate_steps",
              {"step_id",
               "title",
               "scope",
               "domain",
               "form",
               "legally_binding",
               "creates_automatic_duty",
               "extends_area",
               "needs",
               "lead_time_months",
               "practical_depth",
               "depth_reason",
               "exposure",
               "exposure_reason",
               "opposed_by",
               "precedents",
               "available_from",
               "status_2023_02_15",
               "blocked_by",
               "basis",
               "judgement_fields",
               "note",
               "source",
               "confidence"},
              {{"article_named", "no field: a step is weighed the same, whoever named it"},
               {"happened_on", "hindsight, which no record may hold"},
               {"timeline_ids", "hindsight, too"}});
  const auto rows = rows_of_all("candidate_steps", "step_id", candidate_steps,
                                [](const candidate_step& s) { return s.code.view(); });
  CHECK(rows.size() == 38);
  for (const auto& s : candidate_steps) {
    const std::string id = to_string(s.code);
    CAPTURE(id);
    REQUIRE(rows.count(id) == 1);
    const csv::row& row = rows.at(id);
    CHECK(to_string(s.title) == csv::in_ascii(row["title"]));
    CHECK(words_in(s.between) == (row["scope"] == "generic"
                                      ? std::vector<std::string>{"NATO"}
                                      : std::vector<std::string>{"NATO", "JPN"}));
    CHECK(to_string(s.form) == row["form"]);
    CHECK(joined(words_in(s.domains)) == row["domain"]);
    CHECK(to_string(s.instrument) == (instruments.count(id) != 0 ? instruments.at(id) : ""));
    CHECK(tables::written(s.legally_binding) == row["legally_binding"]);
    CHECK(tables::written(s.creates_automatic_duty) == row["creates_automatic_duty"]);
    CHECK(tables::written(s.extends_area) == row["extends_area"]);
    std::set<std::string> needs;
    for (const step_need n : s.needs) needs.emplace(name_of(n));
    CHECK(needs == set_of(csv::items(row["needs"])));
    CHECK(std::to_string(s.takes.shortest) + ";" + std::to_string(s.takes.longest) ==
          row["lead_time_months"]);
    CHECK(std::to_string(s.depth.rank) == row["practical_depth"]);
    CHECK(to_string(s.depth.because) == csv::in_ascii(row["depth_reason"]));
    CHECK(std::to_string(s.exposure.rank) == row["exposure"]);
    CHECK(to_string(s.exposure.because) == csv::in_ascii(row["exposure_reason"]));
    std::vector<std::string> objections;
    for (const auto& o : s.opposed_by)
      objections.push_back(to_string(o.by) + ":" + to_string(o.on));
    CHECK(joined(objections) == row["opposed_by"]);
    CHECK(joined(words_in(s.precedents)) == row["precedents"]);
    CHECK(tables::written(s.available_from) == row["available_from"]);
    CHECK(joined(words_in(s.blocked_by)) == row["blocked_by"]);
    CHECK(s.after.empty());  // the table has none
    CHECK(written(s.status) == row["status_2023_02_15"]);
    CHECK(s.status_on == as_of);
    CHECK(s.is_judgement == (row["basis"] == "judgement"));
    CHECK(to_string(s.note) == csv::in_ascii(row["note"]));
    check_source(s.cites, row);
    CHECK(to_string(s.cites.unverified) == row["judgement_fields"]);
  }
}

TEST_CASE("traits of forms", "[data][tables]") {
  NEEDS_TABLES();
  account_for("form_traits", {"form", "ladder_rank", "capability_reach", "persistence",
                              "cost_of_acting", "reason", "basis", "source", "confidence"});
  const auto rows = rows_of_all("form_traits", "form", form_traits,
                                [](const form_trait& t) { return t.form.view(); });
  CHECK(rows.size() == 26);
  for (const auto& t : form_traits) {
    const csv::row& row = rows.at(to_string(t.form));
    CHECK(std::to_string(t.rung) == row["ladder_rank"]);
    CHECK(std::to_string(t.capability_reach) == row["capability_reach"]);
    CHECK(std::to_string(t.persistence) == row["persistence"]);
    CHECK(std::to_string(t.cost_of_acting) == row["cost_of_acting"]);
    CHECK(to_string(t.because) == csv::in_ascii(row["reason"]));
    check_source(t.cites, row);
    CHECK(row["basis"] == "judgement");
  }
}

TEST_CASE("premises", "[data][tables]") {
  NEEDS_TABLES();
  account_for("premises",
              {"premise_id", "premise", "stated_by", "evidence_for_ids", "evidence_for",
               "evidence_against_ids", "evidence_against", "conclusion_if_true",
               "conclusion_if_false", "article_default", "basis", "source", "confidence"},
              {{"article_rows", "rows of a list of questions, no facts"}});
  const auto rows = rows_of_all("premises", "premise_id", premises,
                                [](const premise& p) { return p.code.view(); });
  CHECK(rows.size() == 14);
  for (const auto& p : premises) {
    const csv::row& row = rows.at(to_string(p.code));
    CAPTURE(to_string(p.code));
    CHECK(to_string(p.says) == csv::in_ascii(row["premise"]));
    CHECK(to_string(p.stated_by) == csv::in_ascii(row["stated_by"]));
    CHECK(joined(words_in(p.in_favour.from)) == row["evidence_for_ids"]);
    CHECK(to_string(p.in_favour.says) == csv::in_ascii(row["evidence_for"]));
    CHECK(joined(words_in(p.against.from)) == row["evidence_against_ids"]);
    CHECK(to_string(p.against.says) == csv::in_ascii(row["evidence_against"]));
    CHECK(to_string(p.if_it_holds) == csv::in_ascii(row["conclusion_if_true"]));
    CHECK(to_string(p.if_it_does_not) == csv::in_ascii(row["conclusion_if_false"]));
    CHECK(to_string(p.taken_as) == csv::in_ascii(row["article_default"]));
    CHECK(p.holds_by_default.is_yes() == (row["article_default"] == "true"));
    CHECK(p.holds_by_default.is_no() == (row["article_default"] == "false"));
    CHECK(p.is_judgement == (row["basis"] == "judgement"));
    check_source(p.cites, row);
    CHECK(p.cites.unverified.empty());
  }
}

TEST_CASE("what the tables call blocked, not yet and in place is found from the facts",
          "[data][tables]") {
  NEEDS_TABLES();
  // The records' own status is taken away: blocked and not yet follow from constraints and dates.
  for (const auto& row : csv::table("candidate_steps")) {
    candidate_step s = *find(candidate_steps, row["step_id"]);
    s.status = step_status::unstated;
    const step_review found = review(everything().on(as_of), nato, japan, s);
    CAPTURE(row["step_id"]);
    CHECK(found.is_barred().is_yes() == (row["status_2023_02_15"] == "blocked"));
    if (row["status_2023_02_15"] != "blocked")
      CHECK(found.is_available.is_no() == (row["status_2023_02_15"] == "not_yet"));
    // Contested: it needs consensus, and a member objected, by then or later.
    const step_review later = review(everything().on("2026-12-31"_day), nato, japan, s);
    if (!found.is_barred().is_yes()) {
      CHECK(found.is_vetoed().is_no());
      CHECK(later.is_vetoed().is_yes() == (row["status_2023_02_15"] == "contested"));
    }
  }
}

TEST_CASE("hindsight: what came later was a candidate, and nothing that was barred came",
          "[data][tables]") {
  NEEDS_TABLES();
  const auto found =
      roadmap(everything().on(as_of), nato, japan, candidate_steps, any_goal{}, {.widen = true});
  std::size_t came = 0;
  for (const auto& row : csv::table("candidate_steps")) {
    const bool later = row["happened_on"] > "2023-02-15";
    came += later ? 1U : 0U;
    CAPTURE(row["step_id"]);
    if (later && row["status_2023_02_15"] != "not_yet")
      CHECK(found.find(row["step_id"]) != nullptr);
    if (const step_left_out* out = found.find_out(row["step_id"]);
        out != nullptr && out->because == left_out::barred)
      CHECK(row["happened_on"].empty());
  }
  CHECK(came == 17);
}

TEST_CASE("Row 45: a duty is not automatic force, treaty by treaty", "[data][tables][argument]") {
  NEEDS_TABLES();
  std::size_t automatic = 0;
  const snapshot now = everything().on(as_of);
  for (const auto& row : csv::table("treaties")) {
    CAPTURE(row["treaty_id"]);
    const auto found = is_automatic(now, row["treaty_id"]);
    const agreement_id id = now.find_agreement(row["treaty_id"]);
    CHECK_FALSE(found.why.empty());
    if (!id.is_valid()) {
      CHECK(found.value.is_unknown());
      continue;
    }
    // The table says it of a treaty on any day, the answer while it is in force.
    const truth by_table{row["response_automatic"] == "1"};
    CHECK(truth{!automatic_duties(now.record(id)).empty()} == by_table);
    CHECK(found.value == (by_table && now.in_force(id)));
    automatic += by_table.is_yes() ? 1U : 0U;
  }
  CHECK(automatic > 10);
}

TEST_CASE("Row 48: all evidence of premises that a world can have is found", "[data][tables]") {
  NEEDS_TABLES();
  // Interests are no records of a world.
  for (const auto& p : premises) {
    const premise_answer found = examine(everything().on("2026-12-31"_day), p);
    for (const auto* side : {&found.in_favour, &found.against})
      for (const auto& e : *side) {
        CAPTURE(to_string(p.code), to_string(e.code));
        CHECK((e.kind == evidence_kind::not_in_world) == (e.code.view().substr(0, 2) == "IN"));
        CHECK(e.was_there.is_yes() == (e.kind != evidence_kind::not_in_world));
      }
  }
}
