// SPDX-FileCopyrightText: 2026 The entente authors
// SPDX-License-Identifier: BSL-1.0
#ifndef ENTENTE_WORLD_BOUND_HPP
#define ENTENTE_WORLD_BOUND_HPP

#include <entente/core/hash.hpp>
#include <entente/core/row_list.hpp>
#include <entente/core/shared.hpp>
#include <entente/model/facts.hpp>
#include <entente/model/rules.hpp>
#include <entente/world/reference.hpp>

#include <cstddef>
#include <cstdint>

namespace entente::inline v0::detail {

// Facts with every code replaced by a dense id: what questions read. Made once, when a world is
// built.

/// Whether spells in these phases bind to one another: of phases that run at once, each binds its
/// own parties; a spell of no phase is in all of them.
[[nodiscard]] constexpr bool share_a_phase(std::string_view a, std::string_view b) noexcept {
  return a.empty() || b.empty() || a == b;
}

struct bound_party {
  party_id party;
  spell during;
  std::uint32_t phase = 0;  // equal for equal names; 0 is none

  [[nodiscard]] constexpr bool is_with(const bound_party& other) const noexcept {
    return party != other.party && (phase == 0 || other.phase == 0 || phase == other.phase);
  }
};
/// The number of a phase in its agreement: equal for equal names; 0 is none.
[[nodiscard]] constexpr std::uint32_t number_of_phase(const agreement_record& agreement,
                                                      const party_spell& bound) noexcept {
  std::uint32_t phase = 0;
  if (!bound.phase.empty())
    while (!(agreement.parties[phase++].phase == bound.phase)) {
    }
  return phase;
}
/// Whether two are parties when @p holds says so of their spells, and are so to one another: of
/// phases of an agreement that run at once, each binds its own parties.
template <class Holds>
[[nodiscard]] constexpr truth are_bound_together(const row_list<bound_party>& parties, party_id one,
                                                 party_id other, const Holds& holds) {
  truth bound = truth::no;
  for (const bound_party& a : over(parties)) {
    if (a.party != one) continue;
    for (const bound_party& b : over(parties))
      if (b.party == other && a.is_with(b)) bound = bound || (holds(a.during) && holds(b.during));
  }
  return bound;
}

struct bound_article {
  std::uint32_t number = 0;  // its place in the record
  flag_set<duty> pledges;
  spell during;
  bool is_read_by_default = true;
  bool every_party_bears = true;
  bool every_party_benefits = true;
  row_list<party_id> bearers;
  row_list<party_id> beneficiaries;
};
struct bound_agreement {
  spell life;
  row_list<bound_party> parties;
  row_list<bound_article> articles;
  bool phases_overlap = false;  // else all who are parties on a day are so together
};
struct bound_party_lists {
  row_list<std::uint32_t> agreements;        // that it is party to
  row_list<std::uint32_t> memberships;       // that it holds, as a member or otherwise
  row_list<std::uint32_t> memberships_held;  // that others hold in it
  row_list<std::uint32_t> frameworks;        // bodies that are frameworks of it
  row_list<std::uint32_t> steps;
};

/// Whether an article counts where no reading is asked for: in the reading given first.
[[nodiscard]] constexpr bool is_read_by_default(const agreement_record& agreement,
                                                const article_record& article) {
  for (const auto& other : agreement.articles)
    if (other.number == article.number) return other.reading == article.reading;
  return true;
}

/// Adds a code that is new; an empty one names nothing.
template <class Code>
constexpr void intern(row_list<Code>& codes, name_index& index, const Code& code) {
  if (code.empty() || index.find(code, names_in(codes)) != name_index::absent) return;
  codes.push_back(code);
  index.insert(static_cast<std::uint32_t>(codes.size() - 1), names_in(codes));
}

template <class Id>
[[nodiscard]] constexpr Id found(std::uint32_t at) noexcept {
  return at == name_index::absent ? Id{} : Id{at};
}

struct world_data {
  facts all;
  period coverage;
  row_list<bound_agreement> agreements;
  row_list<bound_party_lists> parties;
  row_list<domain_code> domains;
  row_list<form_code> forms;
  name_index party_index, constraint_index, agreement_index, proposal_index;
  name_index domain_index, form_index;

  /// @pre `diagnose(given)` is empty
  constexpr explicit world_data(facts given) : all{static_cast<facts&&>(given)} {
    parties.resize(all.parties.size());
    for (std::uint32_t i = 0; i != all.parties.size(); ++i)
      party_index.insert(i, names_in(all.parties));
    for (std::uint32_t i = 0; i != all.constraints.size(); ++i)
      constraint_index.insert(i, names_in(all.constraints));
    for (std::uint32_t i = 0; i != all.parties.size(); ++i)
      if (!all.parties[i].framework_of.empty())
        parties[find_party(all.parties[i].framework_of).index()].frameworks.push_back(i);
    for (std::uint32_t i = 0; i != all.proposals.size(); ++i)
      proposal_index.insert(i, names_in(all.proposals));
    for (const auto& p : over(all.parties)) cover(p.founded);
    for (std::uint32_t i = 0; i != all.agreements.size(); ++i) add_agreement(i);
    for (std::uint32_t i = 0; i != all.memberships.size(); ++i) add_membership(i);
    for (std::uint32_t i = 0; i != all.steps.size(); ++i) add_step(i);
    for (const auto& p : over(all.precedents)) {
      intern(forms, form_index, p.form);
      for (const auto& d : p.domains) intern(domains, domain_index, d);
    }
    for (const auto& t : over(all.threats))
      for (const auto& d : t.domains) intern(domains, domain_index, d);
    for (const auto& term : over(all.terms)) {
      if (term.kind == term_kind::domain)
        intern(domains, domain_index, domain_code::renamed(term.code));
      if (term.kind == term_kind::form) intern(forms, form_index, form_code::renamed(term.code));
    }
    if (all.coverage) coverage = *all.coverage;
  }

  [[nodiscard]] constexpr party_id find_party(hashed_name name) const {
    return found<party_id>(party_index.find(name, names_in(all.parties)));
  }
  [[nodiscard]] constexpr agreement_id find_agreement(hashed_name name) const {
    return found<agreement_id>(agreement_index.find(name, names_in(all.agreements)));
  }
  [[nodiscard]] constexpr bool has_proposal(std::string_view name) const {
    return proposal_index.find(name, names_in(all.proposals)) != name_index::absent;
  }
  [[nodiscard]] constexpr domain_id find_domain(hashed_name name) const {
    return found<domain_id>(domain_index.find(name, names_in(domains)));
  }
  [[nodiscard]] constexpr form_id find_form(hashed_name name) const {
    return found<form_id>(form_index.find(name, names_in(forms)));
  }

  /// Binds the record at @p i, the last of its list.
  constexpr void add_agreement(std::uint32_t i) {
    agreement_index.insert(i, names_in(all.agreements));
    agreements.push_back(bind(all.agreements[i]));
    cover(all.agreements[i].signed_on);
    cover(all.agreements[i].in_force);
    for (const auto& p : agreements.back().parties) {
      auto& held = parties[p.party.index()].agreements;
      if (held.empty() || held.back() != i) held.push_back(i);
    }
  }
  /// Binds the changed record at @p i again.
  constexpr void rebind(std::uint32_t i) {
    const bound_agreement before = static_cast<bound_agreement&&>(agreements[i]);
    agreements[i] = bind(all.agreements[i]);
    for (const auto& p : before.parties) {
      auto& held = parties[p.party.index()].agreements;
      const std::size_t at = place_of(held, i);
      if (at != held.size() && held[at] == i && !is_party(all.agreements[i], code_of(p.party)))
        held.erase(held.begin() + at);
    }
    for (const auto& p : agreements[i].parties) {
      auto& held = parties[p.party.index()].agreements;
      const std::size_t at = place_of(held, i);
      if (at == held.size() || held[at] != i) held.insert(held.begin() + at, i);
    }
  }
  constexpr void add_membership(std::uint32_t i) {
    parties[find_party(all.memberships[i].party).index()].memberships.push_back(i);
    parties[find_party(all.memberships[i].body).index()].memberships_held.push_back(i);
    cover(all.memberships[i].during.from);
  }

  [[nodiscard]] constexpr bound_agreement bind(const agreement_record& record) {
    bound_agreement made;
    made.life = record.life();
    for (const auto& p : record.parties)
      made.parties.push_back({find_party(p.party), p.during, number_of_phase(record, p)});
    made.phases_overlap = have_phases_at_once(made.parties);
    for (std::uint32_t i = 0; i != record.articles.size(); ++i) {
      const article_record& article = record.articles[i];
      bound_article bound{i,
                          article.pledges,
                          article.during,
                          is_read_by_default(record, article),
                          article.bearers.empty(),
                          article.beneficiaries.empty(),
                          {},
                          {}};
      for (const auto& p : article.bearers) bound.bearers.push_back(find_party(p));
      for (const auto& p : article.beneficiaries) bound.beneficiaries.push_back(find_party(p));
      made.articles.push_back(static_cast<bound_article&&>(bound));
    }
    for (const auto& provision : record.provisions) {
      intern(forms, form_index, provision.form);
      for (const auto& d : provision.domains) intern(domains, domain_index, d);
    }
    return made;
  }

 private:
  [[nodiscard]] static constexpr bool have_phases_at_once(const row_list<bound_party>& parties) {
    for (const bound_party& a : over(parties))
      for (const bound_party& b : over(parties)) {
        if (a.phase == 0) break;
        if (b.phase > a.phase && a.during.within(b.during).can_be()) return true;
      }
    return false;
  }
  [[nodiscard]] constexpr const party_code& code_of(party_id party) const noexcept {
    return all.parties[party.index()].code;
  }
  /// Where a number stands, or would: kept in the order of ids, as in a world built afresh.
  [[nodiscard]] static constexpr std::size_t place_of(const row_list<std::uint32_t>& held,
                                                      std::uint32_t number) noexcept {
    std::size_t at = 0;
    while (at != held.size() && held[at] < number) ++at;
    return at;
  }
  constexpr void add_step(std::uint32_t i) {
    const step_record& step = all.steps[i];
    cover(step.on);
    for (const auto& p : step.parties) {
      auto& steps = parties[find_party(p).index()].steps;
      if (steps.empty() || steps.back() != i) steps.push_back(i);
    }
    intern(forms, form_index, step.form);
    for (const auto& d : step.domains) intern(domains, domain_index, d);
  }

  /// Facts that do not state what they cover reach from the first dated one on.
  constexpr void cover(partial_date when) {
    const date first = when.earliest();
    if (all.coverage || first <= date::dawn() || first == date::never()) return;
    if (coverage.from() == date::dawn() || first < coverage.from()) coverage = period{first};
  }
};

}  // namespace entente::inline v0::detail

#endif  // ENTENTE_WORLD_BOUND_HPP
