// SPDX-FileCopyrightText: 2026 The entente authors
// SPDX-License-Identifier: BSL-1.0
#ifndef ENTENTE_MODEL_ARGUMENT_RECORDS_HPP
#define ENTENTE_MODEL_ARGUMENT_RECORDS_HPP

#include <entente/model/records.hpp>

namespace entente::inline v0 {

// What an argument about a tie is made of besides the tie: what was done elsewhere, what was said,
// what threatens, and who stands where in a body. None of it binds anybody.

using precedent_code = code<struct precedent_tag>;
using position_code = code<struct position_tag>;
using threat_code = code<struct threat_tag>;

/// One party's help to another, or their arrangement, that others may point to.
struct precedent_record {
  precedent_code code;
  partial_date on;
  /// What was done, by its own name.
  text says;
  list<party_code> providers;
  list<party_code> recipients;
  form_code form;
  list<domain_code> domains;
  /// What the recipients were, then, to the body that provided, or to the alliance of the states
  /// that did.
  membership recipient_was = membership::unknown;
  /// What it answered: an attack, an application.
  text occasion;
  /// Whether it came by invoking a clause of mutual defence, and whether a duty bound the provider.
  truth invoked_guarantee = truth::unknown;
  truth binding = truth::unknown;
  /// What it is pointed to for.
  text bearing;
  text note;
  provenance cites;
  origin read_at;
  friend constexpr bool operator==(const precedent_record&, const precedent_record&) = default;
};

/// What a party said of a plan or tie on a day.
struct position_record {
  position_code code;
  party_code holder;
  stance takes = stance::undecided;
  text subject;
  partial_date on;
  text says;
  provenance cites;
  origin read_at;
  friend constexpr bool operator==(const position_record&, const position_record&) = default;
};

/// An act or condition that threatens parties. No actors: nobody is named.
struct threat_record {
  threat_code code;
  partial_date on;
  text says;
  /// In the open set of kinds of threat.
  term_code kind;
  list<party_code> actors;
  list<party_code> targets;
  list<domain_code> domains;
  /// By whom or how surely it is laid to the actors.
  text attribution;
  text note;
  provenance cites;
  origin read_at;
  friend constexpr bool operator==(const threat_record&, const threat_record&) = default;
};

/// How a party stands in one respect of a body, for a spell: outside its command, host of its
/// weapons.
struct status_record {
  party_code body;
  party_code party;
  text aspect;
  text status;
  spell during;
  text note;
  provenance cites;
  origin read_at;
  friend constexpr bool operator==(const status_record&, const status_record&) = default;
};

}  // namespace entente::inline v0

#endif  // ENTENTE_MODEL_ARGUMENT_RECORDS_HPP
