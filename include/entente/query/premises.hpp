// SPDX-FileCopyrightText: 2026 The entente authors
// SPDX-License-Identifier: BSL-1.0
#ifndef ENTENTE_QUERY_PREMISES_HPP
#define ENTENTE_QUERY_PREMISES_HPP

#include <entente/model/premise.hpp>
#include <entente/query/tie.hpp>

namespace entente::inline v0 {

/// What a code of evidence stands for in a world.
enum class evidence_kind : std::uint8_t {
  not_in_world,
  threat,
  precedent,
  position,
  constraint,
  step,
  agreement,
  party
};
[[nodiscard]] constexpr std::array<named<evidence_kind>, 8> words_of(evidence_kind) noexcept {
  return {{{evidence_kind::not_in_world, "not_in_world"},
           {evidence_kind::threat, "threat"},
           {evidence_kind::precedent, "precedent"},
           {evidence_kind::position, "position"},
           {evidence_kind::constraint, "constraint"},
           {evidence_kind::step, "step"},
           {evidence_kind::agreement, "agreement"},
           {evidence_kind::party, "party"}}};
}

/// One piece of evidence on a day.
struct evidence_finding {
  evidence_code code;
  evidence_kind kind = evidence_kind::not_in_world;
  text says;
  partial_date on;
  /// Whether it was there by the day; unknown where the world does not have it.
  truth was_there;
  provenance cites;
  friend constexpr bool operator==(const evidence_finding&, const evidence_finding&) = default;
};

/// A premise as a switch: both conclusions, and what speaks for each side by the day.
struct premise_answer {
  premise asked;
  date day;
  row_list<evidence_finding> in_favour, against;
  friend constexpr bool operator==(const premise_answer&, const premise_answer&) = default;
};

/// What follows if a premise holds, and what if it does not. Empty where it is left open: then
/// nothing follows, and both stand in the premise.
[[nodiscard]] constexpr text conclusion(const premise& of, truth holds) {
  if (holds.is_unknown()) return {};
  if (holds.is_yes()) return of.if_it_holds;
  return of.if_it_does_not;
}

namespace detail {
[[nodiscard]] constexpr evidence_finding find_evidence(const snapshot& now,
                                                       const evidence_code& code) {
  evidence_finding made;
  made.code = code;
  const auto found = [&](evidence_kind kind, const text& says, partial_date on,
                         const provenance& cites) {
    if (made.kind != evidence_kind::not_in_world) return;
    made.kind = kind;
    made.says = says;
    made.on = on;
    made.was_there = has_happened(on, now.day());
    made.cites = cites;
  };
  const facts& all = now.all_facts();
  const auto each = [&](evidence_kind kind, const auto& records, const auto& says,
                        const auto& since) {
    for (const auto& r : over(records))
      if (r.code.view() == code.view()) found(kind, r.*says, since(r), r.cites);
  };
  const auto on = [](const auto& r) { return r.on; };
  using kinds = evidence_kind;
  each(kinds::threat, all.threats, &threat_record::says, on);
  each(kinds::precedent, all.precedents, &precedent_record::says, on);
  each(kinds::position, all.positions, &position_record::says, on);
  each(kinds::step, all.steps, &step_record::says, on);
  each(kinds::constraint, all.constraints, &constraint_record::name,
       [](const constraint_record& r) { return r.during.from; });
  each(kinds::agreement, all.agreements, &agreement_record::name,
       [](const agreement_record& r) { return r.signed_on; });
  each(kinds::party, all.parties, &party_record::name,
       [](const party_record& r) { return r.founded; });
  return made;
}
}  // namespace detail

/// A premise with what a world has of its evidence. Evidence that came later says so: it is no
/// reason on this day.
/// @cost linear in the facts for each piece of evidence
[[nodiscard]] constexpr premise_answer examine(const snapshot& now, const premise& asked) {
  premise_answer made{asked, now.day(), {}, {}};
  for (const auto& code : asked.in_favour.from)
    made.in_favour.push_back(detail::find_evidence(now, code));
  for (const auto& code : asked.against.from)
    made.against.push_back(detail::find_evidence(now, code));
  return made;
}

}  // namespace entente::inline v0

#endif  // ENTENTE_QUERY_PREMISES_HPP
