// SPDX-FileCopyrightText: 2026 The entente authors
// SPDX-License-Identifier: BSL-1.0
#ifndef ENTENTE_MODEL_PREMISE_HPP
#define ENTENTE_MODEL_PREMISE_HPP

#include <entente/model/records.hpp>

namespace entente::inline v0 {

using premise_code = code<struct premise_tag>;
/// Anything in a world that may speak for or against a premise: a threat, precedent, position,
/// constraint, step, agreement or party, by its code.
using evidence_code = code<struct evidence_tag>;

/// What speaks for one side of a premise.
struct premise_evidence {
  list<evidence_code> from;
  text says;
  friend constexpr bool operator==(const premise_evidence&, const premise_evidence&) = default;
};

/// Something that an argument takes for granted, as a switch: what follows if it holds, and what if
/// it does not. Which of the two is right is nobody's to say here.
struct premise {
  premise_code code;
  text says;
  text stated_by;
  premise_evidence in_favour, against;
  text if_it_holds;
  text if_it_does_not;
  /// What the argument that it is from takes it for, in words: "true", "false", "open", or when.
  text taken_as;
  /// Whether it holds, as far as that is one word: unknown for anything else.
  truth holds_by_default = truth::unknown;
  bool is_judgement = false;
  provenance cites;
  friend constexpr bool operator==(const premise&, const premise&) = default;
};

}  // namespace entente::inline v0

#endif  // ENTENTE_MODEL_PREMISE_HPP
