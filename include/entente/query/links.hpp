// SPDX-FileCopyrightText: 2026 The entente authors
// SPDX-License-Identifier: BSL-1.0
#ifndef ENTENTE_QUERY_LINKS_HPP
#define ENTENTE_QUERY_LINKS_HPP

#include <entente/query/claims.hpp>
#include <entente/query/owes.hpp>

#include <array>
#include <cstddef>
#include <cstdint>

namespace entente::inline v0 {

/// What links two regions.
enum class link_kind : std::uint8_t { threat, precedent, agreement, step };
[[nodiscard]] constexpr std::array<named<link_kind>, 4> words_of(link_kind) noexcept {
  return {{{link_kind::threat, "threat"},
           {link_kind::precedent, "precedent"},
           {link_kind::agreement, "agreement"},
           {link_kind::step, "step"}}};
}

/// One fact that names a party of one region and another party of the other.
struct region_link {
  link_kind kind = link_kind::threat;
  text code;
  text says;
  /// A party in each, of several the first that the fact names.
  party_finding first, second;
  /// Whether it is there on the day: an agreement in force, a step or threat that has come.
  truth holds;
  provenance cites;
  friend constexpr bool operator==(const region_link&, const region_link&) = default;
};

/// The links of two regions on a day: a measure that counts, and the facts that it counts.
struct region_links {
  row_list<region_link> all;
  /// Why they are none, or not all: a region that the facts do not have, a day outside of them.
  row_list<reason> why = {};
  question asked = detail::not_asked();

  /// How many of a kind are certain; a link that only may hold counts for none.
  [[nodiscard]] constexpr std::size_t count(link_kind kind) const {
    std::size_t certain = 0;
    for (const auto& l : all) certain += l.kind == kind && l.holds ? 1U : 0U;
    return certain;
  }
  [[nodiscard]] constexpr std::size_t count() const {
    std::size_t certain = 0;
    for (const auto& l : all) certain += l.holds ? 1U : 0U;
    return certain;
  }
  [[nodiscard]] constexpr const row_list<reason>& reasons() const& noexcept { return why; }
  [[nodiscard]] constexpr row_list<reason> reasons() && {
    return static_cast<row_list<reason>&&>(why);
  }
  friend constexpr bool operator==(const region_links&, const region_links&) = default;
};

namespace detail {

/// Finds what links two regions.
class link_finder {
 public:
  constexpr link_finder(const snapshot& now, std::string_view first, std::string_view second)
      : now_{now}, first_(now.parties(), truth::no), second_(now.parties(), truth::no) {
    made_.asked = {question_kind::links, duty::defence, text{first}, text{second}, now.day()};
    place(first, first_);
    place(second, second_);
    for (const std::string_view region : {first, second})
      if (!is_known_region(now, region)) made_.why.push_back(no_such_word("region", text{region}));
    if (!now.is_covered()) made_.why.push_back(not_covered(now));
  }

  constexpr region_links run() {
    for (const auto& t : now_.all_facts().threats)
      add(link_kind::threat, t.code.as_text(), t.says, has_happened(t.on, now_.day()), t.cites,
          {t.actors.view(), t.targets.view()});
    for (const auto& p : now_.all_facts().precedents)
      add(link_kind::precedent, p.code.as_text(), p.says, has_happened(p.on, now_.day()), p.cites,
          {p.providers.view(), p.recipients.view()});
    for (std::size_t i = 0; i != now_.agreements(); ++i) add_agreement(agreement_id{i});
    for (const auto& s : now_.all_facts().steps)
      add(link_kind::step, s.code.as_text(), s.says,
          has_happened(s.on, now_.day()) && s.carried_out, s.cites, {s.parties.view(), {}});
    return static_cast<region_links&&>(made_);
  }

 private:
  using two_lists = std::array<std::span<const party_code>, 2>;

  /// A party lies where it is said to lie; a body that is said to lie nowhere, where its members of
  /// today do.
  constexpr void place(std::string_view region, row_list<truth>& in) const {
    const auto lies = [&](party_id party) {
      return truth{has_code(now_.record(party).located_in, region)};
    };
    for (std::size_t i = 0; i != now_.parties(); ++i) {
      const party_id party{i};
      in[i] = lies(party);
      if (!now_.record(party).located_in.empty()) continue;
      for (const std::uint32_t number : now_.memberships_in(party)) {
        const membership_record& m = now_.all_facts().memberships[number];
        if (m.as == role::member)
          in[i] = in[i] || (lies(now_.find_party(m.party)) && m.during.contains(now_.day()));
      }
    }
  }

  constexpr void add_agreement(agreement_id id) {
    const truth life = now_.in_force(id);
    if (life.is_no()) return;
    row_list<party_code> bound;
    for (const auto& p : now_.record(id).parties)
      if (!p.during.contains(now_.day()).is_no()) add_once(bound, p.party);
    const agreement_record& a = now_.record(id);
    add(link_kind::agreement, a.code.as_text(), a.name, life, a.cites,
        {std::span<const party_code>{bound.data(), bound.size()}, {}});
  }

  /// Adds the fact if two different parties lie in the two regions: surely, if some two surely do.
  constexpr void add(link_kind kind, const text& code, const text& says, truth holds,
                     const provenance& cites, two_lists parties) {
    if (holds.is_no()) return;
    truth joined = truth::no;
    party_id one, other;
    each(parties, [&](party_id a) {
      if (first_[a.index()].is_no()) return;
      each(parties, [&](party_id b) {
        const truth both = a == b ? truth::no : first_[a.index()] && second_[b.index()];
        if ((joined || both) == joined) return;  // no surer than what is known
        joined = both;
        one = a;
        other = b;
      });
    });
    if (joined.is_no()) return;
    made_.all.push_back(
        {kind, code, says, finding_of(now_, one), finding_of(now_, other), holds && joined, cites});
  }
  template <class Each>
  constexpr void each(const two_lists& parties, const Each& call) const {
    for (const auto& some : parties)
      for (const auto& code : some)
        if (const party_id id = now_.find_party(code); id.is_valid()) call(id);
  }

  const snapshot& now_;
  row_list<truth> first_, second_;
  region_links made_;
};

}  // namespace detail

/// What links two regions up to today: threats and precedents between parties of both, agreements
/// in force that have parties of both, steps that they took together. A party of no region links
/// none; a body without a region of its own lies where its members do. Regions by code.
/// @cost O(facts x parties of each, squared)
[[nodiscard]] constexpr region_links cross_region_links(const snapshot& now,
                                                        reference<term_tag> first,
                                                        reference<term_tag> second) {
  return detail::link_finder{now, first.name(), second.name()}.run();
}

}  // namespace entente::inline v0

#endif  // ENTENTE_QUERY_LINKS_HPP
