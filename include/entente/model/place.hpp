// SPDX-FileCopyrightText: 2026 The entente authors
// SPDX-License-Identifier: BSL-1.0
#ifndef ENTENTE_MODEL_PLACE_HPP
#define ENTENTE_MODEL_PLACE_HPP

#include <entente/core/row_list.hpp>
#include <entente/model/records.hpp>

namespace entente::inline v0 {

// Where treaties apply: places, of which it is known who is sovereign and who administers, and the
// areas of treaty articles, which are sets of places. Plain rows, as incidents are: no world holds
// them, a question is given them.

using place_code = code<struct place_tag>;

/// How the sovereigns of a place stand to it.
enum class sovereignty : std::uint8_t {
  sole,       // one sovereign
  disputed,   // several claim the whole
  composite,  // each has a part
  none,       // the high seas
  unknown
};
[[nodiscard]] constexpr std::array<named<sovereignty>, 5> words_of(sovereignty) noexcept {
  return {{{sovereignty::sole, "sole"},
           {sovereignty::disputed, "disputed"},
           {sovereignty::composite, "composite"},
           {sovereignty::none, "none"},
           {sovereignty::unknown, "unknown"}}};
}

/// That a place lies in an area: wholly, or only for forces, vessels and aircraft there.
struct place_in_area {
  term_code area;
  bool forces_only = false;
  friend constexpr bool operator==(const place_in_area&, const place_in_area&) = default;
};

/// A place during one spell. A place may have several, and gaps between them: then it is not known
/// whose it was.
struct place_record {
  place_code code;
  text name;
  /// In plain words: territory, island, city, base, sea area, border zone.
  text kind;
  sovereignty held = sovereignty::unknown;
  list<party_code> sovereigns;
  /// Who exercises control, whoever is sovereign; several where it is divided, none on the high
  /// seas.
  list<party_code> administered_by;
  spell during;
  term_code region;
  list<place_in_area> areas;
  text note;
  provenance cites;
  origin read_at;
  friend constexpr bool operator==(const place_record&, const place_record&) = default;
};

/// What decides whether a place that does not name an area lies in it. Of several who hold a place
/// all have to be so; of some it is unknown.
enum class area_rule : std::uint8_t {
  listed,              // nothing else: the text names its geography
  sovereign_is_party,  // that its sovereign is a party of the treaty
  administered_by      // that a party named by the rule administers it
};
[[nodiscard]] constexpr std::array<named<area_rule>, 3> words_of(area_rule) noexcept {
  return {{{area_rule::listed, "listed"},
           {area_rule::sovereign_is_party, "sovereign_is_party"},
           {area_rule::administered_by, "administered_by"}}};
}

/// What an article means by an area, during one spell: protocols change it.
struct area_record {
  term_code area;
  agreement_code agreement;
  text article;
  text says;
  area_rule rule = area_rule::listed;
  /// Who has to administer the place, by the rule `administered_by`.
  party_code administrator;
  spell during;
  provenance cites;
  origin read_at;
  friend constexpr bool operator==(const area_record&, const area_record&) = default;
};

/// What kind of power a party was during one spell: `great_power`, `communist`. A record of no
/// party speaks for all whom no other record names: without one, of those it is not known.
struct trait_record {
  term_code trait;
  party_code party;
  truth value = truth::yes;
  spell during;
  provenance cites;
  origin read_at;
  friend constexpr bool operator==(const trait_record&, const trait_record&) = default;
};

/// What questions of incidents take for granted besides agreements. Empty, every place and trait is
/// unknown.
struct background {
  row_list<place_record> places;
  row_list<area_record> areas;
  row_list<trait_record> traits;
};

}  // namespace entente::inline v0

#endif  // ENTENTE_MODEL_PLACE_HPP
