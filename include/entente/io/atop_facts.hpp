// SPDX-FileCopyrightText: 2026 The entente authors
// SPDX-License-Identifier: BSL-1.0
#ifndef ENTENTE_IO_ATOP_FACTS_HPP
#define ENTENTE_IO_ATOP_FACTS_HPP

#include <entente/io/atop.hpp>
#include <entente/io/atop_terms.hpp>
#include <entente/io/cow.hpp>
#include <entente/model/domains.hpp>
#include <entente/model/facts.hpp>
#include <entente/model/forms.hpp>
#include <entente/model/treaty_terms.hpp>

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <functional>
#include <map>
#include <span>
#include <string>
#include <string_view>
#include <type_traits>
#include <utility>
#include <vector>

namespace entente::inline v0 {

/// The party of a member's number: `COW2` for those of the Correlates of War, `ATOP8152` for a
/// member whose number is none of theirs.
[[nodiscard]] inline party_code atop_party_code(std::int32_t number) {
  return is_cow_number(number) ? cow_code(number) : detail::numbered_code("ATOP", number);
}
/// The agreement of an alliance's number: `ATOP3375`.
[[nodiscard]] inline agreement_code atop_agreement_code(std::int32_t number) {
  return agreement_code::parse("ATOP" + std::to_string(number)).value();
}

namespace detail {

/// What a value of a variable sets up: a form of cooperation in a domain.
struct atop_institution {
  atop_variable variable;
  int value;
  const form_code* form;
  const domain_code* domain;
};
template <auto& Form, auto& Domain>
[[nodiscard]] constexpr atop_institution sets_up(atop_variable variable, int value) noexcept {
  return {variable, value, &tag_of<Form>::own_code, &tag_of<Domain>::own_code};
}
inline constexpr std::array atop_institutions{
    sets_up<defence_clause, collective_defence>(atop_variable::defense, 1),
    sets_up<entente::consultation, political>(atop_variable::consul, 1),
    sets_up<entente::consultation, interoperability>(atop_variable::milcon, 2),
    sets_up<planning_process, collective_defence>(atop_variable::milcon, 3),
    sets_up<programme, capacity_building>(atop_variable::milaid, 3),
    sets_up<programme, capacity_building>(atop_variable::milaid, 4),
    sets_up<integrated_command, collective_defence>(atop_variable::intcom, 1),
    sets_up<hosting, force_posture>(atop_variable::base, 2),
    sets_up<hosting, force_posture>(atop_variable::base, 3)};

/// A spell that perhaps never begins: of what the coding leaves open.
[[nodiscard]] constexpr spell perhaps(spell during) noexcept {
  during.from.latest_ = date::never();
  return during;
}

/// Makes facts of the members that a file lists.
class atop_facts_maker {
 public:
  using members = std::span<const atop_member* const>;

  atop_facts_maker(const atop_file<atop_member>& file, diagnostic_log& log,
                   const row_list<party_record>& named)
      : file_{file}, log_{log} {
    for (const auto& p : named) named_.emplace(std::string{p.code.view()}, &p);
    source_ = "Alliance Treaty Obligations and Provisions (ATOP)";
    if (!file.version.empty()) source_ += " " + file.version;
  }

  [[nodiscard]] facts made(period covered) {
    facts all;
    all.coverage = covered;
    covered_until_ = covered.until();
    for (const term_record* term : atop_conditions) all.terms.push_back(*term);
    all.terms.push_back(*node_of<tag_of<atop>>.term);
    all.terms.push_back(*node_of<tag_of<integrated_command>>.term);
    std::vector<const atop_member*> rows;
    for (const auto& row : file_.rows) rows.push_back(&row);
    // A file in order, as ATOP's are, stays in its order.
    std::stable_sort(rows.begin(), rows.end(), [](const atop_member* a, const atop_member* b) {
      return a->alliance < b->alliance;
    });
    for (const auto& row : rows) codes_.emplace(row->member, atop_party_code(row->member));
    for (const auto& [number, code] : codes_) all.parties.push_back(party(number, code));
    all.agreements.reserve(rows.size() / 3);
    each_group(rows, &atop_member::alliance, [&](members of) {
      const std::vector<const atop_member*> kept = without_clashes(of);
      if (has_two_parties(kept)) all.agreements.push_back(agreement(kept));
    });
    return all;
  }

 private:
  /// Calls `each(rows)` for the rows in one piece that agree in a field.
  template <class Each>
  static void each_group(members rows, std::int32_t atop_member::*field, const Each& each) {
    for (std::size_t begin = 0, end = 0; begin != rows.size(); begin = end) {
      while (end != rows.size() && rows[end]->*field == rows[begin]->*field) ++end;
      each(rows.subspan(begin, end - begin));
    }
  }
  void complain(errc rule, const atop_member& row, std::string_view what) {
    log_.add(rule, what, "alliance " + std::to_string(row.alliance), row.line, 1);
  }
  /// A member that is listed twice at a time is so by mistake.
  [[nodiscard]] std::vector<const atop_member*> without_clashes(members rows) {
    std::vector<const atop_member*> kept;
    for (const auto& row : rows) {
      const bool clashes = std::any_of(kept.begin(), kept.end(), [&](const auto* other) {
        return other->member == row->member && other->phase == row->phase &&
               other->during.surely_overlaps(row->during);
      });
      if (clashes)
        complain(errc::spells_do_not_overlap, *row, std::to_string(row->member));
      else
        kept.push_back(row);
    }
    return kept;
  }
  [[nodiscard]] bool has_two_parties(members rows) {
    for (const auto& row : rows)
      if (row->member != rows[0]->member) return true;
    complain(errc::agreement_has_two_parties, *rows[0], std::to_string(rows[0]->member));
    return false;
  }
  [[nodiscard]] static spell span_of(members rows) noexcept {
    spell made = rows[0]->during;
    for (const auto& row : rows) made = made.joined_with(row->during);
    return made;
  }
  /// What was in force when the coding stopped ends some day after that, or never: nobody looked.
  [[nodiscard]] spell censored(spell during) const noexcept {
    if (during.until.is_never()) during.until.earliest_ = covered_until_;
    return during;
  }
  [[nodiscard]] origin read_at(const atop_member& row) const {
    return {text{std::string_view{file_.name}}, row.line, 1};
  }
  [[nodiscard]] static text phase_of(const atop_member& row) {
    return row.phase == 0 ? text{} : text{std::string_view{std::to_string(row.phase)}};
  }

  [[nodiscard]] party_record party(std::int32_t number, const party_code& code) const {
    const auto found = named_.find(code.view());
    if (found != named_.end()) return *found->second;
    party_record made;
    made.code = code;
    const std::string words =
        (is_cow_number(number) ? "state " : "state outside the list, ") + std::to_string(number);
    made.name = text{std::string_view{words}};
    return made;
  }

  [[nodiscard]] agreement_record agreement(members rows) const {
    const atop_member& first = *rows[0];
    agreement_record made;
    made.code = atop_agreement_code(first.alliance);
    made.name = text{std::string_view{"alliance " + std::to_string(first.alliance) + " of ATOP"}};
    const truth ratified = first.coded.is(atop_variable::estmode, 1);
    if (!ratified.is_unknown())
      made.instrument =
          ratified.is_yes() ? tag_of<treaty>::own_code : tag_of<international_agreement>::own_code;
    const spell life = censored(span_of(rows));
    made.signed_on = made.in_force = life.from;
    made.ended = life.until;
    made.cites = {text{std::string_view{source_}}, confidence::verified, {}};
    made.read_at = read_at(first);

    std::vector<party_spell> parties;
    std::vector<article_record> articles;
    std::vector<provision_record> provisions;
    const bool phases_overlap = overlap(rows);
    for (const auto& row : rows) {
      parties.push_back({codes_.at(row->member), censored(row->during), phase_of(*row)});
      article_record article = article_of(*row);
      if (phases_overlap) article.beneficiaries = others_in_phase(rows, *row);
      add_articles(*row, article, articles);
    }
    std::vector<const atop_member*> by_phase(rows.begin(), rows.end());
    std::stable_sort(by_phase.begin(), by_phase.end(),
                     [](const auto* a, const auto* b) { return a->phase < b->phase; });
    each_group(by_phase, &atop_member::phase,
               [&](members phase) { add_provisions(phase, provisions); });
    made.parties = list<party_spell>{parties};
    made.articles = list<article_record>{articles};
    made.provisions = list<provision_record>{provisions};
    return made;
  }

  /// Whether one party is bound by two phases at a time.
  [[nodiscard]] static bool overlap(members rows) noexcept {
    for (const auto& a : rows)
      for (const auto& b : rows)
        if (a->phase < b->phase && a->member == b->member && a->during.surely_overlaps(b->during))
          return true;
    return false;
  }
  [[nodiscard]] list<party_code> others_in_phase(members rows, const atop_member& of) const {
    std::vector<party_code> found;
    for (const auto& row : rows)
      if (row->phase == of.phase && row->member != of.member &&
          std::find(found.begin(), found.end(), codes_.at(row->member)) == found.end())
        found.push_back(codes_.at(row->member));
    return list<party_code>{found};
  }

  [[nodiscard]] article_record article_of(const atop_member& row) const {
    article_record made;
    if (row.phase != 0) made.number = text{std::string_view{"phase " + std::to_string(row.phase)}};
    made.pledges = row.obligations();
    made.bearers = {codes_.at(row.member)};
    std::vector<term_code> conditions;
    for (std::size_t i = 0; i != atop_conditions.size(); ++i)
      if (row.coded.is(static_cast<atop_variable>(atop_first_condition + i), 1).is_yes())
        conditions.push_back(atop_conditions[i]->code);
    made.conditions = list<term_code>{conditions};
    made.reading = tag_of<atop>::own_code;
    made.during = censored(row.during);
    if (row.coded.is(atop_variable::obvary, 1).is_yes())
      made.says = text::borrow(
          "What this member owes varies by partner, and the file of members does not say how "
          "(obvary).");
    made.read_at = read_at(row);
    return made;
  }
  /// What is coded as owed, and, as an article that perhaps does not hold, what is not coded.
  static void add_articles(const atop_member& row, const article_record& article,
                           std::vector<article_record>& articles) {
    articles.push_back(article);
    const flag_set<duty> open = row.obligations(truth::unknown);
    if (open.empty()) return;
    articles.push_back(article);
    articles.back().pledges = open;
    articles.back().during = perhaps(article.during);
  }

  /// Whether any member of a phase has a value.
  [[nodiscard]] static truth any_is(members rows, atop_variable variable, int value) noexcept {
    truth any = truth::no;
    for (const auto& row : rows) any = any || row->coded.is(variable, value);
    return any;
  }
  void add_provisions(members phase, std::vector<provision_record>& provisions) const {
    const spell during = censored(span_of(phase));
    const auto add = [&](truth there, atop_variable variable, const form_code& form,
                         list<domain_code> domains) {
      if (there.is_no()) return;
      provision_record made;
      made.form = form;
      made.domains = domains;
      made.during = there.is_yes() ? during : perhaps(during);
      made.article = text::borrow(name_of(variable));
      made.read_at = read_at(*phase[0]);
      provisions.push_back(made);
    };
    for (const auto& one : atop_institutions)
      add(any_is(phase, one.variable, one.value), one.variable, *one.form,
          list<domain_code>::borrow(std::span{one.domain, 1}));
    for (const auto& [organ, purpose] :
         {std::pair{atop_variable::organ1, atop_variable::orgpurp1},
          std::pair{atop_variable::organ2, atop_variable::orgpurp2}}) {
      const auto domains = purposes(phase[0]->coded[purpose]);
      add(any_is(phase, organ, 1), organ, tag_of<entente::consultation>::own_code, domains);
      add(any_is(phase, organ, 2) || any_is(phase, organ, 3), organ, tag_of<joint_body>::own_code,
          domains);
    }
  }
  /// What an organization is for.
  [[nodiscard]] static list<domain_code> purposes(const cell<int>& coded) noexcept {
    const auto are = [](const auto& codes) { return list<domain_code>::borrow(codes.view()); };
    if (coded == 1) return are(codes_of<domain_code, collective_defence>);
    if (coded == 3) return are(codes_of<domain_code, political>);
    if (coded == 4) return are(codes_of<domain_code, collective_defence, political>);
    return {};
  }

  const atop_file<atop_member>& file_;
  diagnostic_log& log_;
  std::string source_;
  date covered_until_ = date::never();
  std::map<std::string, const party_record*, std::less<>> named_;
  std::map<std::int32_t, party_code> codes_;
};

}  // namespace detail

/// The facts that a file of ATOP's members holds: an agreement for each alliance, a party's spell
/// for each row, and an article that says what that member owes, as ATOP reads it, with its
/// conditions. What a phase sets up are provisions that name the variable they rest on. What is
/// missing in the file is unknown, not absent; so is what becomes of an alliance after the days
/// that the file covers. A world can be built of them.
/// @errors spells_do_not_overlap, for a row that is left out, and agreement_has_two_parties, for an
/// alliance that is left out; in the log
/// @param named parties whose records stand for those of the same code: a list of states
/// @param covered the days for which the file is complete
[[nodiscard]] inline facts atop_facts(const atop_file<atop_member>& file, diagnostic_log& log,
                                      const row_list<party_record>& named = {},
                                      period covered = atop_5_1_coverage) {
  return detail::atop_facts_maker{file, log, named}.made(covered);
}

/// Members whose number is none of the Correlates of War, in order.
[[nodiscard]] inline std::vector<std::int32_t> members_without_cow_number(
    const atop_file<atop_member>& file) {
  std::vector<std::int32_t> found;
  for (const auto& row : file.rows)
    if (!is_cow_number(row.member)) found.push_back(row.member);
  std::sort(found.begin(), found.end());
  found.erase(std::unique(found.begin(), found.end()), found.end());
  return found;
}

}  // namespace entente::inline v0

#endif  // ENTENTE_IO_ATOP_FACTS_HPP
