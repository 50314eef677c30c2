// SPDX-FileCopyrightText: 2026 The entente authors
// SPDX-License-Identifier: BSL-1.0
#ifndef ENTENTE_WORLD_FIELDS_HPP
#define ENTENTE_WORLD_FIELDS_HPP

#include <entente/core/fnv.hpp>
#include <entente/model/facts.hpp>

#include <cstddef>
#include <cstdint>
#include <string_view>
#include <type_traits>

namespace entente::inline v0 {

/// The version of the text format that `save` writes and the newest that `load` reads. The format
/// is described in docs/save-format.md.
inline constexpr int save_version = 2;

namespace detail {

/// The checksum of what stands before the last line: 16 hexadecimal digits.
[[nodiscard]] constexpr text checksum_of(std::string_view words) {
  std::uint64_t sum = hash64(words);
  char digits[16] = {};
  for (std::size_t i = 16; i-- != 0; sum >>= 4U) digits[i] = "0123456789abcdef"[sum & 15U];
  const char* const letters = digits;
  return text{std::string_view{letters, std::size_t{16}}};
}

// The fields of each record and their names in saved worlds: one list that writes, reads and
// compares. `visit(name, field...)` is called with the same field of every record given.

/// The list of one record. A class, since a compiler finds a specialization sooner than it tells
/// constrained functions apart.
template <class Record>
struct fields_of;

template <class Visit, class Record, class... More>
constexpr void fields(Visit& visit, Record& record, More&... more) {
  fields_of<std::remove_const_t<Record>>::list(visit, record, more...);
}

template <class Visit, class... R>
constexpr void cites_of(Visit& visit, R&... r) {
  visit("source", r.cites.source...);
  visit("standing", r.cites.standing...);
  visit("unverified", r.cites.unverified...);
}
template <class Visit, class... R>
constexpr void during_of(Visit& visit, R&... r) {
  visit("from", r.during.from...);
  visit("until", r.during.until...);
}

template <>
struct fields_of<term_record> {
  template <class Visit, class... R>
  static constexpr void list(Visit& visit, R&... r) {
    visit("kind", r.kind...);
    visit("code", r.code...);
    visit("label", r.label...);
  }
};

template <>
struct fields_of<constraint_record> {
  template <class Visit, class... R>
  static constexpr void list(Visit& visit, R&... r) {
    visit("code", r.code...);
    visit("name", r.name...);
    visit("kind", r.kind...);
    visit("bars", r.bars...);
    visit("effect", r.effect...);
    visit("duties", r.duties...);
    visit("forms", r.forms...);
    visit("domains", r.domains...);
    visit("exceptions", r.exceptions...);
    visit("places", r.places...);
    visit("reinterprets", r.reinterprets...);
    during_of(visit, r...);
    visit("says", r.says...);
    cites_of(visit, r...);
  }
};

template <>
struct fields_of<party_record> {
  template <class Visit, class... R>
  static constexpr void list(Visit& visit, R&... r) {
    visit("code", r.code...);
    visit("name", r.name...);
    visit("kind", r.kind...);
    visit("located_in", r.located_in...);
    visit("bound_by", r.bound_by...);
    visit("founded_by", r.founded_by...);
    visit("founded", r.founded...);
    visit("framework_of", r.framework_of...);
    visit("body_kind", r.body_kind...);
    visit("mandate", r.mandate...);
    visit("scope", r.scope...);
    visit("decides_by", r.decides_by...);
    visit("collective_defence", r.collective_defence...);
    visit("open_to_partners", r.open_to_partners...);
    cites_of(visit, r...);
  }
};

template <>
struct fields_of<membership_record> {
  template <class Visit, class... R>
  static constexpr void list(Visit& visit, R&... r) {
    visit("body", r.body...);
    visit("party", r.party...);
    visit("as", r.as...);
    visit("title", r.title...);
    during_of(visit, r...);
    cites_of(visit, r...);
  }
};

template <>
struct fields_of<party_spell> {
  template <class Visit, class... R>
  static constexpr void list(Visit& visit, R&... r) {
    visit("party", r.party...);
    during_of(visit, r...);
    visit("phase", r.phase...);
    cites_of(visit, r...);
  }
};

template <>
struct fields_of<article_record> {
  template <class Visit, class... R>
  static constexpr void list(Visit& visit, R&... r) {
    visit("number", r.number...);
    visit("pledges", r.pledges...);
    visit("bearers", r.bearers...);
    visit("beneficiaries", r.beneficiaries...);
    visit("triggers", r.triggers...);
    visit("conditions", r.conditions...);
    visit("exceptions", r.exceptions...);
    visit("areas", r.areas...);
    visit("contents", r.contents...);
    visit("procedures", r.procedures...);
    visit("compatible", r.compatible...);
    visit("reading", r.reading...);
    during_of(visit, r...);
    visit("says", r.says...);
    cites_of(visit, r...);
  }
};

template <>
struct fields_of<provision_record> {
  template <class Visit, class... R>
  static constexpr void list(Visit& visit, R&... r) {
    visit("form", r.form...);
    visit("domains", r.domains...);
    visit("rests_on", r.rests_on...);
    during_of(visit, r...);
    visit("article", r.article...);
    cites_of(visit, r...);
  }
};

/// Parties, articles and provisions stand on lines of their own.
template <>
struct fields_of<agreement_record> {
  template <class Visit, class... R>
  static constexpr void list(Visit& visit, R&... r) {
    visit("code", r.code...);
    visit("name", r.name...);
    visit("instrument", r.instrument...);
    visit("binding", r.binding...);
    visit("signed_on", r.signed_on...);
    visit("in_force", r.in_force...);
    visit("ended", r.ended...);
    cites_of(visit, r...);
  }
};

template <>
struct fields_of<step_record> {
  template <class Visit, class... R>
  static constexpr void list(Visit& visit, R&... r) {
    visit("code", r.code...);
    visit("on", r.on...);
    visit("says", r.says...);
    visit("parties", r.parties...);
    visit("form", r.form...);
    visit("domains", r.domains...);
    visit("carried_out", r.carried_out...);
    visit("kind", r.kind...);
    visit("level", r.level...);
    visit("note", r.note...);
    cites_of(visit, r...);
  }
};

template <>
struct fields_of<precedent_record> {
  template <class Visit, class... R>
  static constexpr void list(Visit& visit, R&... r) {
    visit("code", r.code...);
    visit("on", r.on...);
    visit("says", r.says...);
    visit("providers", r.providers...);
    visit("recipients", r.recipients...);
    visit("form", r.form...);
    visit("domains", r.domains...);
    visit("recipient_was", r.recipient_was...);
    visit("occasion", r.occasion...);
    visit("invoked_guarantee", r.invoked_guarantee...);
    visit("binding", r.binding...);
    visit("bearing", r.bearing...);
    visit("note", r.note...);
    cites_of(visit, r...);
  }
};

template <>
struct fields_of<position_record> {
  template <class Visit, class... R>
  static constexpr void list(Visit& visit, R&... r) {
    visit("code", r.code...);
    visit("holder", r.holder...);
    visit("takes", r.takes...);
    visit("subject", r.subject...);
    visit("on", r.on...);
    visit("says", r.says...);
    cites_of(visit, r...);
  }
};

template <>
struct fields_of<threat_record> {
  template <class Visit, class... R>
  static constexpr void list(Visit& visit, R&... r) {
    visit("code", r.code...);
    visit("on", r.on...);
    visit("says", r.says...);
    visit("kind", r.kind...);
    visit("actors", r.actors...);
    visit("targets", r.targets...);
    visit("domains", r.domains...);
    visit("attribution", r.attribution...);
    visit("note", r.note...);
    cites_of(visit, r...);
  }
};

template <>
struct fields_of<status_record> {
  template <class Visit, class... R>
  static constexpr void list(Visit& visit, R&... r) {
    visit("body", r.body...);
    visit("party", r.party...);
    visit("aspect", r.aspect...);
    visit("status", r.status...);
    during_of(visit, r...);
    visit("note", r.note...);
    cites_of(visit, r...);
  }
};

template <>
struct fields_of<recorded_tie> {
  template <class Visit, class... R>
  static constexpr void list(Visit& visit, R&... r) {
    visit("first", r.first...);
    visit("second", r.second...);
  }
};

}  // namespace detail

}  // namespace entente::inline v0

#endif  // ENTENTE_WORLD_FIELDS_HPP
