// SPDX-FileCopyrightText: 2026 The entente authors
// SPDX-License-Identifier: BSL-1.0
#ifndef ENTENTE_MEASURE_SYSTEM_YEARS_HPP
#define ENTENTE_MEASURE_SYSTEM_YEARS_HPP

#include <entente/measure/dyad_years.hpp>
#include <entente/measure/system.hpp>

#include <concepts>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <utility>
#include <vector>

namespace entente::inline v0::detail {

/// Those who are said to belong, and the names among them that the world does not know, each once.
struct said_members {
  std::vector<party_id> ids;
  std::vector<text> not_known;
};
/// Who is said to belong; nothing where what is said may be nothing (`listed_parties`) and is.
template <class Said>
[[nodiscard]] constexpr std::optional<said_members> members_said(const world& of,
                                                                 const Said& said) {
  if constexpr (requires { said.has_value(); }) {
    if (!said.has_value()) return std::nullopt;
    return members_said(of, *said);
  } else {
    said_members made{ids_of(of, said), {}};
    auto id = made.ids.begin();
    for (const auto& one : said) {
      if ((id++)->is_valid()) continue;
      const text name{party_ref{one}.name()};  // an id that is not valid has none
      if (!name.empty() &&
          std::find(made.not_known.begin(), made.not_known.end(), name) == made.not_known.end())
        made.not_known.push_back(name);
    }
    return made;
  }
}

}  // namespace entente::inline v0::detail

namespace entente::inline v0 {

/// Who makes up a system in each year: one list of parties for all years, by id or code, or a
/// function from a year to such a list, or to nothing where nobody knows.
template <class Who>
concept system_by_year = party_names<Who> || requires(const Who& who, const world& of) {
  detail::members_said(of, who(int{}));
};

}  // namespace entente::inline v0

namespace entente::inline v0::detail {

/// The system of each of some years that the facts cover, with what its members owe each other in
/// the year. Members stand once, without those of another world or of none. A year of which nobody
/// knows the members is not one of them.
class system_years {
 public:
  struct system {
    int year = 0;
    std::vector<party_id> members;
    std::vector<text> not_known;
  };

  template <system_by_year Who>
  system_years(const world& of, year_span years, year_rule rule, const Who& who)
      : of_{of},
        covered_{covered_years(of, rule).within(years)},
        rule_{rule},
        numbers_(covered_.size(), absent) {
    for (int year = covered_.first; year <= covered_.last; ++year) {
      auto said = [&] {
        if constexpr (party_names<Who>)
          return members_said(of, who);
        else
          return members_said(of, who(year));
      }();
      if (!said) continue;
      numbers_[at(year)] = static_cast<std::uint32_t>(systems_.size());
      add({year, std::move(said->ids), std::move(said->not_known)});
    }
  }

  [[nodiscard]] const std::vector<system>& systems() const noexcept { return systems_; }

  /// Calls `each(number of the system, i, j, row)` for every dyad-year of two members, with the
  /// places of the row's first and second party.
  template <class Each>
  void each_dyad_year(const Each& each) const {
    for (const undirected_dyad_year row :
         undirected_dyad_years{of_, covered_, rule_, fold_either{}}) {
      const std::uint32_t number = numbers_[at(row.year())];
      if (number == absent) continue;
      const std::uint32_t i = places_[place(number, row.first())],
                          j = places_[place(number, row.second())];
      if (i != absent && j != absent)
        each(std::size_t{number}, std::size_t{i}, std::size_t{j}, row);
    }
  }

 private:
  static constexpr std::uint32_t absent = 0xFFFF'FFFF;

  [[nodiscard]] std::size_t at(int year) const noexcept {
    return static_cast<std::size_t>(year - covered_.first);
  }
  [[nodiscard]] std::size_t place(std::size_t number, party_id party) const noexcept {
    return number * of_.all_facts().parties.size() + party.index();
  }
  void add(system all) {
    const std::size_t parties = of_.all_facts().parties.size(), number = systems_.size();
    places_.resize((number + 1) * parties, absent);
    system made{all.year, {}, std::move(all.not_known)};
    for (const party_id member : each_once(all.members, parties)) {
      if (!member.is_valid()) continue;
      places_[place(number, member)] = static_cast<std::uint32_t>(made.members.size());
      made.members.push_back(member);
    }
    systems_.push_back(std::move(made));
  }

  world of_;
  year_span covered_;
  year_rule rule_;
  std::vector<std::uint32_t> numbers_;  // by year: of its system
  std::vector<system> systems_;
  std::vector<std::uint32_t> places_;  // by system and party
};

}  // namespace entente::inline v0::detail

#endif  // ENTENTE_MEASURE_SYSTEM_YEARS_HPP
