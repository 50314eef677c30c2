// SPDX-FileCopyrightText: 2026 The entente authors
// SPDX-License-Identifier: BSL-1.0
#ifndef ENTENTE_WORLD_DIAGNOSE_HPP
#define ENTENTE_WORLD_DIAGNOSE_HPP

#include <entente/core/hash.hpp>
#include <entente/model/facts.hpp>
#include <entente/model/rules.hpp>
#include <entente/world/diagnostic.hpp>

#include <array>
#include <string_view>
#include <vector>

namespace entente::inline v0 {

namespace detail {

template <class PartyOf, class Report>
constexpr void judge_party_names(const agreement_record& a, std::string_view kind,
                                 const PartyOf& party_of, const Report& report) {
  for (const auto& p : a.parties)
    if (party_of(p.party) == nullptr)
      report(errc::code_is_known, p.party.view(), kind, a.code.view(), a.read_at);
}

/// The rules of one agreement among parties and constraints that are found by name.
template <class PartyOf, class RuleOf, class Report>
constexpr void judge_agreement(const agreement_record& a, const PartyOf& party_of,
                               const RuleOf& rule_of, const Report& report) {
  judge_party_names(a, "agreement", party_of, report);
  rules_of(a, [&](errc rule, std::string_view what) {
    report(rule, what, "agreement", a.code.view(), a.read_at);
  });
  for (const auto& article : a.articles) {
    const auto judge_bearer = [&](const party_code& bearer) {
      const party_record* party = party_of(bearer);
      if (party == nullptr) return;
      for (const auto& code : party->bound_by) {
        const constraint_record* rule = rule_of(code);
        if (rule != nullptr && forbids(*rule, article, a, bearer))
          report(errc::duty_is_not_forbidden_to_its_bearer, bearer.view(), "agreement",
                 a.code.view(), article.read_at.line != 0 ? article.read_at : a.read_at);
      }
    };
    if (article.pledges.empty()) continue;
    if (article.bearers.empty())
      for (const auto& p : a.parties) judge_bearer(p.party);
    else
      for (const auto& bearer : article.bearers) judge_bearer(bearer);
  }
}

/// Every rule that facts have to keep together. `Report` is told `(rule, what, kind of fact, name
/// of fact, origin)` of every rule that is broken.
template <class Report>
class judge {
 public:
  constexpr judge(const facts& all, const Report& report) : all_{all}, report_{report} {}

  constexpr void run() {
    if (all_.parties.empty()) report_(errc::world_has_a_party, "", "world", "", origin{});
    judge_codes();
    for (const auto& p : over(all_.parties)) judge_party(p);
    for (const auto& c : over(all_.constraints))
      if (!c.during.can_be())
        report_(errc::end_is_after_beginning, c.code.view(), "constraint", c.code.view(),
                c.read_at);
    judge_memberships();
    const auto party_of = [this](hashed_name name) { return find(parties_, all_.parties, name); };
    const auto rule_of = [this](hashed_name name) {
      return find(constraints_, all_.constraints, name);
    };
    for (const auto& a : over(all_.agreements)) judge_agreement(a, party_of, rule_of, report_);
    for (const auto& a : over(all_.proposals)) judge_party_names(a, "proposal", party_of, report_);
    for (const auto& s : over(all_.steps)) judge_step(s);
    judge_argument();
  }

 private:
  template <class Record>
  [[nodiscard]] static constexpr const Record* find(const name_index& index,
                                                    const std::vector<Record>& rows,
                                                    hashed_name name) {
    const std::uint32_t at = index.find(name, names_in(rows));
    return at == name_index::absent ? nullptr : &rows[at];
  }
  template <class Record>
  static constexpr bool insert(name_index& index, const std::vector<Record>& rows,
                               std::uint32_t i) {
    if (find(index, rows, rows[i].code) != nullptr) return false;
    index.insert(i, names_in(rows));
    return true;
  }
  template <class Record>
  constexpr void judge_codes_of(name_index& index, const std::vector<Record>& rows,
                                std::string_view kind) {
    for (std::uint32_t i = 0; i != rows.size(); ++i) {
      if (rows[i].code.empty())
        report_(errc::code_is_well_formed, "", kind, "", rows[i].read_at);
      else if (!insert(index, rows, i))
        report_(errc::code_is_unique, rows[i].code.view(), kind, rows[i].code.view(),
                rows[i].read_at);
    }
  }

  constexpr void judge_codes() {
    judge_codes_of(parties_, all_.parties, "party");
    judge_codes_of(constraints_, all_.constraints, "constraint");
    name_index agreements, proposals, steps;
    judge_codes_of(agreements, all_.agreements, "agreement");
    judge_codes_of(proposals, all_.proposals, "proposal");
    judge_codes_of(steps, all_.steps, "step");
    name_index precedents, positions, threats;
    judge_codes_of(precedents, all_.precedents, "precedent");
    judge_codes_of(positions, all_.positions, "position");
    judge_codes_of(threats, all_.threats, "threat");
    for (const auto& a : over(all_.proposals))
      if (find(agreements, all_.agreements, a.code) != nullptr)
        report_(errc::code_is_unique, a.code.view(), "proposal", a.code.view(), a.read_at);
    std::array<name_index, words_of(term_kind{}).size()> terms;
    for (std::uint32_t i = 0; i != all_.terms.size(); ++i) {
      const auto& t = all_.terms[i];
      if (t.code.empty())
        report_(errc::code_is_well_formed, "", name_of(t.kind), "", t.read_at);
      else if (!insert(terms[static_cast<std::size_t>(t.kind)], all_.terms, i))
        report_(errc::code_is_unique, t.code.view(), name_of(t.kind), t.code.view(), t.read_at);
    }
    for (const auto& p : over(all_.parties))
      if (!p.founded_by.empty() && find(agreements, all_.agreements, p.founded_by) == nullptr)
        report_(errc::code_is_known, p.founded_by.view(), "party", p.code.view(), p.read_at);
  }

  constexpr void judge_party(const party_record& p) {
    for (const auto& c : p.bound_by)
      if (find(constraints_, all_.constraints, c) == nullptr)
        report_(errc::code_is_known, c.view(), "party", p.code.view(), p.read_at);
    if (!p.framework_of.empty())
      judge_party_code(p.framework_of, "party", p.code.view(), p.read_at);
  }

  constexpr bool judge_party_code(const party_code& party, std::string_view kind,
                                  std::string_view name, const origin& at) {
    if (find(parties_, all_.parties, party) != nullptr) return true;
    report_(errc::code_is_known, party.view(), kind, name, at);
    return false;
  }

  constexpr void judge_memberships() {
    // Those of one party form a chain, so that overlaps are sought among few.
    name_index heads;
    std::vector<std::uint32_t> next(all_.memberships.size(), name_index::absent);
    const auto name_at = [&](std::uint32_t i) { return hashed_name{all_.memberships[i].party}; };
    for (std::uint32_t i = 0; i != all_.memberships.size(); ++i) {
      const auto& m = all_.memberships[i];
      judge_party_code(m.party, "body", m.body.view(), m.read_at);
      const party_record* body = find(parties_, all_.parties, m.body);
      if (body == nullptr)
        report_(errc::code_is_known, m.body.view(), "membership of", m.party.view(), m.read_at);
      else if (body->kind != party_kind::alliance)
        report_(errc::body_is_an_alliance, m.body.view(), "membership of", m.party.view(),
                m.read_at);
      rules_of(m, body == nullptr ? partial_date::unknown() : body->founded,
               [&](errc rule, std::string_view what) {
                 report_(rule, what, "body", m.body.view(), m.read_at);
               });
      const std::uint32_t head = heads.find(m.party, name_at);
      if (head == name_index::absent) {
        heads.insert(i, name_at);
        continue;
      }
      for (std::uint32_t other = head; other != name_index::absent; other = next[other])
        if (clash(all_.memberships[other], m))
          report_(errc::spells_do_not_overlap, m.party.view(), "body", m.body.view(), m.read_at);
      next[i] = next[head];
      next[head] = i;
    }
  }

  constexpr void judge_step(const step_record& s) {
    bool two = false;
    for (const auto& p : s.parties) {
      judge_party_code(p, "step", s.code.view(), s.read_at);
      two = two || !(p == s.parties[0]);
    }
    if (!two) report_(errc::step_has_two_parties, s.code.view(), "step", s.code.view(), s.read_at);
  }

  constexpr void judge_argument() {
    for (const auto& p : over(all_.precedents)) {
      for (const auto& one : p.providers)
        judge_party_code(one, "precedent", p.code.view(), p.read_at);
      for (const auto& one : p.recipients)
        judge_party_code(one, "precedent", p.code.view(), p.read_at);
    }
    for (const auto& p : over(all_.positions))
      judge_party_code(p.holder, "position", p.code.view(), p.read_at);
    for (const auto& t : over(all_.threats)) {
      for (const auto& one : t.actors) judge_party_code(one, "threat", t.code.view(), t.read_at);
      for (const auto& one : t.targets) judge_party_code(one, "threat", t.code.view(), t.read_at);
    }
    for (const auto& s : over(all_.statuses)) {
      judge_party_code(s.body, "status of", s.party.view(), s.read_at);
      judge_party_code(s.party, "status in", s.body.view(), s.read_at);
      if (!s.during.can_be())
        report_(errc::end_is_after_beginning, s.aspect.view(), "status of", s.party.view(),
                s.read_at);
    }
  }

  const facts& all_;
  const Report& report_;
  name_index parties_, constraints_;
};

[[nodiscard]] constexpr text join(std::string_view kind, std::string_view name) {
  if (name.empty()) return text{kind};
  std::vector<char> words(kind.begin(), kind.end());
  words.push_back(' ');
  words.insert(words.end(), name.begin(), name.end());
  return text{std::string_view{words.data(), words.size()}};
}

/// Collects what a judge reports.
struct collect_diagnostics {
  std::vector<diagnostic>& found;
  constexpr void operator()(errc rule, std::string_view what, std::string_view kind,
                            std::string_view name, const origin& at) const {
    found.push_back({rule, text{what}, join(kind, name), at});
  }
};

}  // namespace detail

/// Every rule that @p all breaks, each with its place; empty if a world can be built.
/// @cost linear in the facts, but for the spells of one party, which are compared in pairs
[[nodiscard]] constexpr std::vector<diagnostic> diagnose(const facts& all) {
  std::vector<diagnostic> found;
  const detail::collect_diagnostics report{found};
  detail::judge judge{all, report};
  judge.run();
  return found;
}

}  // namespace entente::inline v0

#endif  // ENTENTE_WORLD_DIAGNOSE_HPP
