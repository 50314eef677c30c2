// SPDX-FileCopyrightText: 2026 The entente authors
// SPDX-License-Identifier: BSL-1.0
#ifndef ENTENTE_MODEL_RECORDS_HPP
#define ENTENTE_MODEL_RECORDS_HPP

#include <entente/core/code.hpp>
#include <entente/core/list.hpp>
#include <entente/core/spell.hpp>
#include <entente/core/text.hpp>
#include <entente/model/words.hpp>

#include <cstdint>

namespace entente::inline v0 {

// What types lower to and rows are: plain aggregates, read by one engine that cannot tell them
// apart.

using party_code = code<struct party_tag>;
using agreement_code = code<struct agreement_tag>;
using constraint_code = code<struct constraint_tag>;
using step_code = code<struct step_tag>;
using domain_code = code<struct domain_tag>;
using form_code = code<struct form_tag>;
/// A member of one of the other open sets: a region, situation, condition, area, content,
/// procedure, reading, instrument or kind of threat. The field it stands in says which.
using term_code = code<struct term_tag>;

/// Where a fact comes from and how far it was looked up.
struct provenance {
  text source;
  confidence standing = confidence::unstated;
  /// The fields of the fact that rest on general knowledge though its core was looked up.
  text unverified;
  friend constexpr bool operator==(const provenance&, const provenance&) = default;
};

/// Where a fact was read: file, line and column from 1, or nothing. No part of what the fact says,
/// so that any two origins are equal.
struct origin {
  text file;
  std::uint32_t line = 0;
  std::uint32_t column = 0;
  friend constexpr bool operator==(const origin&, const origin&) noexcept { return true; }
};

/// A member of an open set, with the words that answers print for it.
struct term_record {
  term_kind kind = term_kind::domain;
  term_code code;
  text label;
  origin read_at;
  friend constexpr bool operator==(const term_record&, const term_record&) = default;
};

/// A state, or an alliance: any body with members.
struct party_record {
  party_code code;
  text name;
  party_kind kind = party_kind::state;
  list<term_code> located_in;
  list<constraint_code> bound_by;
  /// For an alliance: its treaty, its first day, and the body of which it is a framework or format.
  agreement_code founded_by;
  partial_date founded;
  party_code framework_of;
  /// For an alliance, in its own or its analysts' words: what kind of body it is, what for, for
  /// which part of the world, how it decides.
  text body_kind;
  text mandate;
  text scope;
  text decides_by;
  /// Whether its members defend each other as members, and whether outsiders can work with it.
  truth collective_defence = truth::unknown;
  truth open_to_partners = truth::unknown;
  provenance cites;
  origin read_at;
  friend constexpr bool operator==(const party_record&, const party_record&) = default;
};

/// One spell of one party in one body.
struct membership_record {
  party_code body;
  party_code party;
  role as = role::member;
  /// The body's own word for the role, where it has one: "contributing participant".
  text title;
  spell during;
  provenance cites;
  origin read_at;
  friend constexpr bool operator==(const membership_record&, const membership_record&) = default;
};

/// A party of an agreement; the spell is that of the party, within the life of the agreement.
struct party_spell {
  party_code party;
  spell during;
  /// Where the agreement has phases, of which several may run at once: the phase that it is bound
  /// by.
  text phase = {};
  /// Who says that it was bound on these days, where that is not what the agreement cites.
  provenance cites = {};
  friend constexpr bool operator==(const party_spell&, const party_spell&) = default;
};

/// Why a clause stands with a constraint that would forbid it.
struct compatibility {
  constraint_code constraint;
  text because;
  friend constexpr bool operator==(const compatibility&, const compatibility&) = default;
};

/// What one article says one or more parties owe. No bearers means every party, no beneficiaries
/// every other party. Triggers, conditions, exceptions and areas are named data.
struct article_record {
  text number;
  flag_set<duty> pledges;
  list<party_code> bearers;
  list<party_code> beneficiaries;
  list<term_code> triggers;
  list<term_code> conditions;
  list<term_code> exceptions;
  list<term_code> areas;
  list<term_code> contents;
  list<term_code> procedures;
  list<compatibility> compatible;
  /// Whose reading of the article this is; of several readings the first given is the default.
  term_code reading;
  spell during;
  text says;
  provenance cites;
  origin read_at;
  friend constexpr bool operator==(const article_record&, const article_record&) = default;
};

/// What an agreement sets up: a form of cooperation in some domains.
struct provision_record {
  form_code form;
  list<domain_code> domains;
  basis rests_on = basis::text;
  spell during;
  text article;
  provenance cites;
  origin read_at;
  friend constexpr bool operator==(const provision_record&, const provision_record&) = default;
};

/// Any instrument between parties, binding or not.
struct agreement_record {
  agreement_code code;
  text name;
  /// Its kind in the open set of instruments: treaty, declaration, programme.
  term_code instrument;
  truth binding = truth::yes;
  partial_date signed_on;
  /// Unknown unless stated. One that does not bind counts from its signature then.
  partial_date in_force;
  /// The first day it is out of force.
  partial_date ended = partial_date::never();
  list<party_spell> parties;
  list<article_record> articles;
  list<provision_record> provisions;
  provenance cites;
  origin read_at;

  /// The days on which it is in force.
  [[nodiscard]] constexpr spell life() const noexcept {
    if (!in_force.is_unknown() || !binding.is_no()) {
      // In force at an unknown day, but not before it was signed.
      partial_date from = in_force;
      if (from.is_unknown() && !signed_on.is_unknown()) from.earliest_ = signed_on.earliest();
      return {from, ended};
    }
    return {signed_on, ended};
  }
  friend constexpr bool operator==(const agreement_record&, const agreement_record&) = default;
};

/// A dated act of practice that belongs to a tie without being an agreement: a visit, an exercise,
/// a mission opened.
struct step_record {
  step_code code;
  partial_date on;
  text says;
  list<party_code> parties;
  form_code form;
  list<domain_code> domains;
  /// No for what was only announced, proposed or planned.
  truth carried_out = truth::yes;
  /// What kind of act, and at which level it was done.
  text kind;
  text level;
  text note;
  provenance cites;
  origin read_at;
  friend constexpr bool operator==(const step_record&, const step_record&) = default;
};

/// A rule that binds whoever names it (`party_record::bound_by`) in what they may promise or do. It
/// names at least one duty, form or domain: one that names nothing would bind in nothing.
struct constraint_record {
  constraint_code code;
  text name;
  rule_kind kind = rule_kind::policy;
  strength bars = strength::hard;
  rule_effect effect = rule_effect::forbids;
  flag_set<duty> duties;
  list<form_code> forms;
  list<domain_code> domains;
  /// Conditions that, all together, keep it from holding.
  list<term_code> exceptions;
  /// Regions and areas in which it does not hold: all that it speaks of has to lie there besides.
  list<term_code> places;
  /// Earlier constraints that, from its first day on, are read as this one says: where it permits,
  /// or where what keeps it from holding is the case, they give way.
  list<constraint_code> reinterprets;
  spell during;
  text says;
  provenance cites;
  origin read_at;

  /// Whether it names something of which it speaks.
  [[nodiscard]] constexpr bool speaks() const noexcept {
    return !duties.empty() || !forms.empty() || !domains.empty();
  }
  /// Whether its domains say anything: a duty lies in none, so that beside duties they take forms.
  [[nodiscard]] constexpr bool uses_its_domains() const noexcept {
    return domains.empty() || duties.empty() || !forms.empty();
  }
  friend constexpr bool operator==(const constraint_record&, const constraint_record&) = default;
};

/// Two parties of which facts hold every agreement and step between them (`facts::recorded_ties`).
/// One that names nobody lists no tie; of facts that hold none but it, no tie is whole.
struct recorded_tie {
  party_code first;
  party_code second;
  origin read_at;
  friend constexpr bool operator==(const recorded_tie&, const recorded_tie&) = default;
};

}  // namespace entente::inline v0

#endif  // ENTENTE_MODEL_RECORDS_HPP
