// SPDX-FileCopyrightText: 2026 The entente authors
// SPDX-License-Identifier: BSL-1.0
#ifndef ENTENTE_QUERY_PERMISSION_HPP
#define ENTENTE_QUERY_PERMISSION_HPP

#include <entente/model/domain_traits.hpp>
#include <entente/model/position_subject.hpp>
#include <entente/model/rules.hpp>
#include <entente/query/joined_text.hpp>
#include <entente/query/reason.hpp>

#include <array>
#include <cstdint>
#include <optional>
#include <span>
#include <utility>

namespace entente::inline v0 {

/// Whether the rules that bind a party leave room for something, from the best to the worst.
enum class permission : std::uint8_t {
  yes,          // no rule on record stands against it
  conditional,  // if conditions hold that are named and open
  unknown,      // it is not known whether a rule holds, or where a thing lies
  no            // a rule bars it: hard or soft
};
[[nodiscard]] constexpr std::array<named<permission>, 4> words_of(permission) noexcept {
  return {{{permission::yes, "yes"},
           {permission::conditional, "conditional"},
           {permission::unknown, "unknown"},
           {permission::no, "no"}}};
}
/// Of several permissions the worst: what is proposed needs all of them.
[[nodiscard]] constexpr permission worse(permission a, permission b) noexcept {
  return a < b ? b : a;
}

/// What settled a condition.
enum class settled_by : std::uint8_t { nothing, text, caller, place, reach, positions };
[[nodiscard]] constexpr std::array<named<settled_by>, 6> words_of(settled_by) noexcept {
  return {{{settled_by::nothing, "nothing"},
           {settled_by::text, "text"},
           {settled_by::caller, "caller"},
           {settled_by::place, "place"},
           {settled_by::reach, "reach"},
           {settled_by::positions, "positions"}}};
}

/// A condition under which a rule gives way, and how it stands.
struct condition_finding {
  /// Empty where the rule itself, in its own words, is the condition; the label is its name then.
  term_code condition;
  text label;
  truth holds;
  settled_by by = settled_by::nothing;
  /// Who opposes, or what lies outside; empty otherwise.
  text because;
  friend constexpr bool operator==(const condition_finding&, const condition_finding&) = default;
};

/// What one rule makes of one part of what is proposed.
struct ruling {
  constraint_code rule;
  text name;
  party_code holder;
  text holder_name;
  rule_kind kind = rule_kind::policy;
  strength bars = strength::hard;
  rule_effect effect = rule_effect::forbids;
  spell during;
  text says;
  provenance cites;
  /// The part: duties of an article, or a form in domains.
  text article;
  flag_set<duty> duties;
  form_code form;
  list<domain_code> domains;
  permission verdict = permission::yes;
  /// Whether the rule speaks of the part: unknown where that leaves out its form or domains.
  truth speaks = truth::yes;
  /// What keeps the rule from holding: all of it has to.
  row_list<condition_finding> conditions;
  /// The later rule by which this one is read, if one is in force and speaks of the part.
  constraint_code read_by;
  text read_by_name;
  /// Why the article says that it is compatible with the rule; empty if it does not.
  text compatible_because;
  /// The treaty that an accession joins, where the article is one of that; empty otherwise.
  text joins = {};
  friend constexpr bool operator==(const ruling&, const ruling&) = default;
};

/// What a caller holds of a condition.
struct assumed_condition {
  term_code condition;
  truth holds = truth::yes;
  friend constexpr bool operator==(const assumed_condition&, const assumed_condition&) = default;
};

/// What a caller brings to a question besides the facts.
struct circumstances {
  /// Conditions that hold, that do not, or that are open.
  row_list<assumed_condition> conditions;
  /// Which domains no rule about places binds.
  domain_traits reach_of_domains;
  /// How positions on record call what is proposed, besides its name.
  row_list<text> subjects;
};

namespace detail {
/// What the caller brings, and the subjects of a table: "conditions: consent yes, consensus no;
/// domains as in "The panel"; positions on: office".
[[nodiscard]] constexpr text words_of_given(const circumstances& given,
                                            std::span<const position_subject> table = {}) {
  text made, conditions, subjects;
  for (const assumed_condition& one : given.conditions)
    add_word(conditions, joined_text({one.condition.view(), " ", name_of(one.holds)}));
  row_list<text> named = given.subjects;
  for (const position_subject& one : table) add_once(named, text{one.subject});
  for (const text& one : named) add_word(subjects, one);
  add_part(made, "conditions: ", conditions);
  if (!given.reach_of_domains.name.empty())
    add_part(made, {}, joined_text({"domains as in \"", given.reach_of_domains.name, "\""}));
  else if (!given.reach_of_domains.all.empty())
    add_part(made, {}, "domains as in a table");
  add_part(made, "positions on: ", subjects);
  return made;
}
}  // namespace detail

/// Something proposed, in short: duties that each party would owe under conditions and in areas, or
/// a form of cooperation in domains, or both.
struct outline {
  flag_set<duty> duties;
  list<term_code> conditions;
  list<term_code> areas;
  form_code form;
  list<domain_code> domains;
};

/// Whether something is permitted, with what each rule makes of it: party by party, and for each in
/// the order of its rules.
class permission_answer {
 public:
  constexpr permission_answer(text who, text what, date day)
      : who_{std::move(who)}, what_{std::move(what)}, day_{day} {}

  [[nodiscard]] constexpr const text& who() const noexcept { return who_; }
  [[nodiscard]] constexpr const text& what() const noexcept { return what_; }
  [[nodiscard]] constexpr date day() const noexcept { return day_; }
  /// The circumstances that the caller brought, in words; empty where there were none.
  [[nodiscard]] constexpr const text& asked_with() const noexcept { return asked_with_; }
  [[nodiscard]] constexpr permission value() const noexcept { return value_; }
  [[nodiscard]] constexpr operator permission() const noexcept { return value_; }
  /// Yes and no for certain; conditional and unknown leave it open.
  [[nodiscard]] constexpr truth is_permitted() const noexcept {
    return value_ == permission::yes  ? truth::yes
           : value_ == permission::no ? truth::no
                                      : truth::unknown;
  }
  [[nodiscard]] constexpr const row_list<ruling>& rulings() const& noexcept { return rulings_; }
  [[nodiscard]] constexpr row_list<ruling> rulings() && {
    return static_cast<row_list<ruling>&&>(rulings_);
  }
  /// What else bears on it: an unknown party, a day outside of the facts.
  [[nodiscard]] constexpr const row_list<reason>& reasons() const& noexcept { return reasons_; }
  [[nodiscard]] constexpr row_list<reason> reasons() && {
    return static_cast<row_list<reason>&&>(reasons_);
  }

  /// How strong the strongest rule is that bars it; nothing if none does.
  [[nodiscard]] constexpr std::optional<strength> barred() const noexcept {
    std::optional<strength> made;
    for (const auto& r : rulings_)
      if (r.verdict == permission::no && (!made || r.bars == strength::hard)) made = r.bars;
    return made;
  }
  /// The rules that bar it.
  [[nodiscard]] constexpr row_list<ruling> bars() const { return with_verdict(permission::no); }
  /// The conditions of the rules that bar it of which it is certain that they do not hold.
  [[nodiscard]] constexpr row_list<condition_finding> failed() const {
    return conditions_where(permission::no, truth::no);
  }
  /// The conditions that are open and would have to hold.
  [[nodiscard]] constexpr row_list<condition_finding> open() const {
    return conditions_where(permission::conditional, truth::unknown);
  }

  // For who puts an answer together.
  constexpr void add(ruling one) {
    value_ = worse(value_, one.verdict);
    rulings_.push_back(std::move(one));
  }
  constexpr void leave_open(reason why) {
    value_ = worse(value_, permission::unknown);
    reasons_.push_back(std::move(why));
  }

  /// Adds what bears on it and leaves nothing open.
  constexpr void add(reason why) { reasons_.push_back(std::move(why)); }
  constexpr void call_it(text what) { what_ = std::move(what); }
  constexpr void ask_with(const circumstances& given) {
    asked_with_ = detail::words_of_given(given);
  }

  friend constexpr bool operator==(const permission_answer&, const permission_answer&) = default;

 private:
  [[nodiscard]] constexpr row_list<ruling> with_verdict(permission verdict) const {
    row_list<ruling> made;
    for (const auto& r : rulings_)
      if (r.verdict == verdict) made.push_back(r);
    return made;
  }
  [[nodiscard]] constexpr row_list<condition_finding> conditions_where(permission verdict,
                                                                       truth holds) const {
    row_list<condition_finding> made;
    for (const auto& r : rulings_) {
      if (r.verdict != verdict) continue;
      for (const auto& c : r.conditions)
        if (c.holds == holds && !detail::is_listed(made, c)) made.push_back(c);
    }
    return made;
  }

  text who_, what_;
  date day_;
  text asked_with_;
  permission value_ = permission::yes;
  row_list<ruling> rulings_;
  row_list<reason> reasons_;
};

}  // namespace entente::inline v0

#endif  // ENTENTE_QUERY_PERMISSION_HPP
