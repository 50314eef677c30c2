// SPDX-FileCopyrightText: 2026 The entente authors
// SPDX-License-Identifier: BSL-1.0
#ifndef ENTENTE_WORLD_DIAGNOSE_HPP
#define ENTENTE_WORLD_DIAGNOSE_HPP

#include <entente/core/hash.hpp>
#include <entente/core/row_list.hpp>
#include <entente/model/facts.hpp>
#include <entente/model/rules.hpp>
#include <entente/model/shipped_conditions.hpp>
#include <entente/world/diagnostic.hpp>

#include <array>
#include <cstddef>
#include <cstdio>
#include <cstdlib>
#include <string_view>
#include <utility>

namespace entente::inline v0 {

namespace detail {

[[noreturn]] inline void stop_for(errc rule, std::string_view what, std::string_view in) {
  std::fprintf(stderr, "entente: broken rule %s: %s%s%.*s%s%.*s\n", name_of(rule), message(rule),
               what.empty() ? "" : ": ", static_cast<int>(what.size()), what.data(),
               in.empty() ? "" : " in ", static_cast<int>(in.size()), in.data());
  std::abort();
}
// Not constexpr, on purpose: stops the compile with the rule in the function's name.
template <errc Rule>
[[noreturn]] inline void refuse_fact(std::string_view what, std::string_view in) {
  stop_for(Rule, what, in);
}

/// Names the rule and the fact that broke it: in a compile error the text is in the notes.
constexpr void demand_fact(errc rule, std::string_view what, std::string_view in) {
  [&]<std::size_t... I>(std::index_sequence<I...>) {
    ((rules[I].rule == rule ? refuse_fact<rules[I].rule>(what, in) : void()), ...);
  }
  (std::make_index_sequence<std::size(rules)>{});
}

[[nodiscard]] constexpr text join(std::string_view kind, std::string_view name) {
  if (name.empty()) return text{kind};
  row_list<char> words(kind);
  words.push_back(' ');
  for (const char c : name) words.push_back(c);
  const char* const letters = words.data();
  return text{std::string_view{letters, words.size()}};
}

/// What is done with a broken rule: it is kept, or where nothing is kept, it stops the compile or
/// the program.
struct complaints {
  row_list<diagnostic>* kept = nullptr;
  constexpr void operator()(errc rule, std::string_view what, std::string_view kind,
                            std::string_view name, const origin& at) const {
    if (kept == nullptr)
      demand_fact(rule, what, name);
    else
      kept->push_back({rule, text{what}, join(kind, name), at});
  }
};

/// Parties and constraints by name, whoever keeps their indexes.
struct known_names {
  const facts& all;
  const name_index& parties;
  const name_index& constraints;

  [[nodiscard]] constexpr const party_record* party(hashed_name name) const {
    const std::uint32_t at = parties.find(name, names_in(all.parties));
    return at == name_index::absent ? nullptr : &all.parties[at];
  }
  [[nodiscard]] constexpr const constraint_record* constraint(hashed_name name) const {
    const std::uint32_t at = constraints.find(name, names_in(all.constraints));
    return at == name_index::absent ? nullptr : &all.constraints[at];
  }
};

constexpr void judge_party_names(const agreement_record& a, std::string_view kind,
                                 const known_names& known, const complaints& report) {
  for (const auto& p : a.parties)
    if (known.party(p.party) == nullptr)
      report(errc::code_is_known, p.party.view(), kind, a.code.view(), a.read_at);
}

[[nodiscard]] constexpr errc rule_against(const article_record&) noexcept {
  return errc::duty_is_not_forbidden_to_its_bearer;
}
[[nodiscard]] constexpr errc rule_against(const provision_record&) noexcept {
  return errc::form_is_not_forbidden_to_its_party;
}
[[nodiscard]] constexpr std::size_t first_spell_of(const agreement_record& a,
                                                   const party_code& party) {
  std::size_t i = 0;
  while (!(a.parties[i].party == party)) ++i;
  return i;
}

/// The rules of one agreement among parties and constraints that are known.
constexpr void judge_agreement(const agreement_record& a, const known_names& known,
                               const complaints& report) {
  judge_party_names(a, "agreement", known, report);
  rules_of(a, [&](errc rule, std::string_view what) {
    report(rule, what, "agreement", a.code.view(), a.read_at);
  });
  for (std::size_t i = 0; i != a.parties.size(); ++i) {
    const party_code& bearer = a.parties[i].party;
    const party_record* const party = known.party(bearer);
    if (party == nullptr || party->bound_by.empty() || first_spell_of(a, bearer) != i) continue;
    buffer<const constraint_record*> binding{party->bound_by.size()};
    std::size_t count = 0;
    for (const auto& code : party->bound_by) {
      const constraint_record* const one = known.constraint(code);
      if (one != nullptr) binding.data()[count++] = one;
    }
    bans_of(a, bearer, {binding.data(), count}, [&](const constraint_record&, const auto& part) {
      report(rule_against(part), bearer.view(), "agreement", a.code.view(),
             part.read_at.line != 0 ? part.read_at : a.read_at);
    });
  }
}

/// Every rule that facts have to keep together.
class judge {
 public:
  constexpr judge(const facts& all, complaints report) : all_{all}, report_{report} {}

  constexpr void run() {
    if (all_.parties.empty()) report_(errc::world_has_a_party, "", "world", "", origin{});
    judge_codes();
    for (const auto& p : over(all_.parties)) judge_party(p);
    judge_frameworks();
    for (const auto& c : over(all_.constraints)) {
      if (!c.during.can_be())
        report_(errc::end_is_after_beginning, c.code.view(), "constraint", c.code.view(),
                c.read_at);
      if (!c.speaks())
        report_(errc::constraint_speaks_of_something, c.code.view(), "constraint", c.code.view(),
                c.read_at);
      if (!c.uses_its_domains())
        report_(errc::duties_lie_in_no_domain, c.code.view(), "constraint", c.code.view(),
                c.read_at);
      for (const auto& earlier : c.reinterprets)
        if (find(constraints_, all_.constraints, earlier) == nullptr)
          report_(errc::code_is_known, earlier.view(), "constraint", c.code.view(), c.read_at);
      // A rule whose exception is misspelt would give way to nothing.
      for (const auto& condition : c.exceptions)
        if (!is_condition(condition))
          report_(errc::code_is_known, condition.view(), "constraint", c.code.view(), c.read_at);
    }
    judge_memberships();
    const known_names known{all_, parties_, constraints_};
    for (const auto& a : over(all_.agreements)) judge_agreement(a, known, report_);
    for (const auto& a : over(all_.proposals)) judge_party_names(a, "proposal", known, report_);
    for (const auto& s : over(all_.steps)) judge_step(s);
    judge_argument();
    judge_recorded_ties();
  }

 private:
  template <class Record>
  [[nodiscard]] static constexpr const Record* find(const name_index& index,
                                                    const row_list<Record>& all, hashed_name name) {
    const std::uint32_t at = index.find(name, names_in(all));
    return at == name_index::absent ? nullptr : &all[at];
  }
  template <class Record>
  static constexpr bool insert(name_index& index, const row_list<Record>& all, std::uint32_t i) {
    if (find(index, all, all[i].code) != nullptr) return false;
    index.insert(i, names_in(all));
    return true;
  }
  template <class Record>
  constexpr void judge_codes_of(name_index& index, const row_list<Record>& all,
                                std::string_view kind) {
    for (std::uint32_t i = 0; i != all.size(); ++i) {
      if (all[i].code.empty())
        report_(errc::code_is_well_formed, "", kind, "", all[i].read_at);
      else if (!insert(index, all, i))
        report_(errc::code_is_unique, all[i].code.view(), kind, all[i].code.view(), all[i].read_at);
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
    for (std::uint32_t i = 0; i != all_.terms.size(); ++i) {
      const auto& t = all_.terms[i];
      if (t.code.empty())
        report_(errc::code_is_well_formed, "", name_of(t.kind), "", t.read_at);
      else if (!insert(terms_[static_cast<std::size_t>(t.kind)], all_.terms, i))
        report_(errc::code_is_unique, t.code.view(), name_of(t.kind), t.code.view(), t.read_at);
    }
    for (const auto& p : over(all_.parties))
      if (!p.founded_by.empty() && find(agreements, all_.agreements, p.founded_by) == nullptr)
        report_(errc::code_is_known, p.founded_by.view(), "party", p.code.view(), p.read_at);
  }

  /// Whether a term of the facts, the library or an article has a condition of this name.
  [[nodiscard]] constexpr bool is_condition(const term_code& name) const {
    const auto& named = terms_[static_cast<std::size_t>(term_kind::condition)];
    if (find(named, all_.terms, name) != nullptr || is_word_among(shipped_conditions, name.view()))
      return true;
    for (const auto& a : over(all_.agreements))
      for (const auto& article : a.articles)
        if (is_listed(article.conditions, name)) return true;
    return false;
  }

  constexpr void judge_party(const party_record& p) {
    for (const auto& c : p.bound_by)
      if (find(constraints_, all_.constraints, c) == nullptr)
        report_(errc::code_is_known, c.view(), "party", p.code.view(), p.read_at);
    if (!p.framework_of.empty())
      judge_party_code(p.framework_of, "party", p.code.view(), p.read_at);
  }

  /// Follows each framework to its body as far as nobody came before; whoever comes back to its own
  /// way has closed a ring, which is told once.
  constexpr void judge_frameworks() {
    row_list<std::uint32_t> came_from;
    for (std::uint32_t i = 0; i != all_.parties.size(); ++i) {
      if (all_.parties[i].framework_of.empty()) continue;
      if (came_from.empty())  // most worlds have no framework
        came_from = row_list<std::uint32_t>(all_.parties.size(), name_index::absent);
      for (std::uint32_t at = i; came_from[at] == name_index::absent;) {
        came_from[at] = i;
        const party_record& p = all_.parties[at];
        if (p.framework_of.empty()) break;
        const std::uint32_t next = parties_.find(p.framework_of, names_in(all_.parties));
        if (next == name_index::absent) break;
        if (came_from[next] == i)
          report_(errc::framework_is_of_another_body, p.framework_of.view(), "party", p.code.view(),
                  p.read_at);
        at = next;
      }
    }
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
    row_list<std::uint32_t> next;
    next.reserve(all_.memberships.size());
    const auto name_at = [&](std::uint32_t i) { return hashed_name{all_.memberships[i].party}; };
    constexpr std::string_view kind = "body";
    for (std::uint32_t i = 0; i != all_.memberships.size(); ++i) {
      const auto& m = all_.memberships[i];
      judge_party_code(m.party, kind, m.body.view(), m.read_at);
      const party_record* body = find(parties_, all_.parties, m.body);
      if (body == nullptr)
        report_(errc::code_is_known, m.body.view(), "membership of", m.party.view(), m.read_at);
      else if (body->kind != party_kind::alliance)
        report_(errc::body_is_an_alliance, m.body.view(), "membership of", m.party.view(),
                m.read_at);
      rules_of(m, body == nullptr ? partial_date::unknown() : body->founded,
               [&](errc rule, std::string_view what) {
                 report_(rule, what, kind, m.body.view(), m.read_at);
               });
      const std::uint32_t head = heads.find(m.party, name_at);
      if (head == name_index::absent) {
        heads.insert(i, name_at);
        next.push_back(name_index::absent);
        continue;
      }
      for (std::uint32_t other = head; other != name_index::absent; other = next[other])
        if (clash(all_.memberships[other], m))
          report_(errc::spells_do_not_overlap, m.party.view(), kind, m.body.view(), m.read_at);
      next.push_back(next[head]);
      next[head] = i;
    }
  }

  constexpr void judge_step(const step_record& s) {
    constexpr std::string_view kind = "step";
    bool two = false;
    for (const auto& p : s.parties) {
      judge_party_code(p, kind, s.code.view(), s.read_at);
      two = two || !(p == s.parties[0]);
    }
    if (!two) report_(errc::step_has_two_parties, s.code.view(), kind, s.code.view(), s.read_at);
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

  constexpr void judge_recorded_ties() {
    for (const auto& t : over(all_.recorded_ties)) {
      if (t.first.empty() && t.second.empty()) continue;
      judge_party_code(t.first, "recorded tie of", t.second.view(), t.read_at);
      judge_party_code(t.second, "recorded tie of", t.first.view(), t.read_at);
      if (t.first == t.second)
        report_(errc::tie_has_two_parties, t.first.view(), "recorded tie of", t.second.view(),
                t.read_at);
    }
  }

  const facts& all_;
  complaints report_;
  name_index parties_, constraints_;
  std::array<name_index, words_of(term_kind{}).size()> terms_;
};

constexpr void demand_sound(const facts& all) { judge{all, complaints{}}.run(); }

}  // namespace detail

/// Every rule that @p all breaks, each with its place; empty if a world can be built.
/// @cost linear in the facts, but for the spells of one party, which are compared in pairs
[[nodiscard]] constexpr row_list<diagnostic> diagnose(const facts& all) {
  row_list<diagnostic> found;
  detail::judge{all, detail::complaints{&found}}.run();
  return found;
}

}  // namespace entente::inline v0

#endif  // ENTENTE_WORLD_DIAGNOSE_HPP
