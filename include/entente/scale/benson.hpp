// SPDX-FileCopyrightText: 2026 The entente authors
// SPDX-License-Identifier: BSL-1.0
#ifndef ENTENTE_SCALE_BENSON_HPP
#define ENTENTE_SCALE_BENSON_HPP

#include <entente/scale/feature_set.hpp>
#include <entente/scale/sign.hpp>

#include <array>
#include <cstdint>

namespace entente::inline v0 {

namespace detail {
/// Whether two features are of one article, or of one row of a data set.
[[nodiscard]] constexpr bool are_of_one_article(const feature& f, const feature& g) {
  return f.from == g.from && f.article == g.article && f.part == g.part;
}
template <class One, class Other>
struct both_of_one_article {
  [[nodiscard]] static constexpr bool in(std::span<const feature> some) {
    for (const feature& f : some)
      if (One::holds(f))
        for (const feature& g : some)
          if (are_of_one_article(f, g) && Other::holds(g)) return true;
    return false;
  }
};
struct any_condition {
  [[nodiscard]] static constexpr bool holds(const feature& f) {
    return f.kind == feature_kind::condition;
  }
};
}  // namespace detail

/// What is said of active military support, as a set: all that decides which of Benson's kinds a
/// pledge is. Sets are ordered by inclusion alone, for his kinds have no order. It applies where
/// anything is pledged. An agreement of several pledges has what any of them has.
///
/// Which words show what is this library's reading, but for "such action as it deems necessary",
/// which Benson codes as support that is settled. What is said in none of these words is left open
/// by `is_pledge`, as ATOP leaves open whether support is discretionary.
struct benson_pledge {
  static constexpr std::string_view name = "set of traits of a pledge";
  static constexpr std::string_view source =
      "Benson (2011), Unpacking Alliances, Journal of Politics 73(4); the words that show a trait "
      "are ours";

  template <fixed_string Name, class... ShownBy>
  struct trait : element_of<benson_pledge, Name, ShownBy...> {
    [[nodiscard]] static constexpr std::optional<std::size_t> judge(std::span<const feature> some) {
      if (!pledges_something(some)) return std::nullopt;
      return element_of<benson_pledge, Name, ShownBy...>::judge(some);
    }
  };
  using defence = shown_by<feature_kind::duty, "defence">;
  using offence = shown_by<feature_kind::duty, "offence">;
  /// Said of support, and not of neutrality or of consultation.
  template <feature_kind Kind, fixed_string... Codes>
  using of_support = detail::both_of_one_article<shown_by<feature_kind::duty, "defence", "offence">,
                                                 shown_by<Kind, Codes...>>;

  using deterrent = trait<"support of an ally that is attacked", defence>;
  using offensive = trait<"support that no attack sets off", offence>;
  using if_attacked = trait<"only if the ally is attacked",
                            of_support<feature_kind::trigger, "armed_attack", "aggression">>;
  using in_any_war = trait<"in a war of the ally, whoever began it",
                           of_support<feature_kind::trigger, "war_of_a_party">>;
  using if_unprovoked =
      trait<"only if the ally did not provoke",
            detail::both_of_one_article<
                defence, shown_by<feature_kind::condition, "no_provocation", "defconpr">>>;
  /// Files of phases say that there are conditions, and not which.
  using defence_has_conditions = trait<"some condition of supporting an ally that is attacked",
                                       shown_by<feature_kind::coding, "defcon=1">>;
  using defence_names_conditions =
      trait<"a named condition of supporting an ally that is attacked",
            detail::both_of_one_article<defence, detail::any_condition>>;
  using offence_names_conditions =
      trait<"a named condition of support that no attack sets off",
            detail::both_of_one_article<offence, detail::any_condition>>;
  using discretionary = trait<"left to the discretion of who owes it",
                              of_support<feature_kind::content, "act_by_constitutional_processes">>;
  using settled =
      trait<"the text settles what is owed",
            of_support<feature_kind::content, "assist_with_all_means", "assist_including_military",
                       "as_it_deems_necessary", "mobilize">,
            of_support<feature_kind::procedure, "automatic">>;
  using components = components_of<deterrent, offensive, if_attacked, in_any_war, if_unprovoked,
                                   defence_has_conditions, defence_names_conditions,
                                   offence_names_conditions, discretionary, settled>;
};

/// Benson's kinds of pledge. Compellent ones back an ally in wars that it begins, too.
enum class pledge_kind : std::uint8_t {
  unconditional_compellent,
  conditional_compellent,
  unconditional_deterrent,
  conditional_deterrent,
  pure_conditional_deterrent,
  probabilistic_deterrent
};
[[nodiscard]] constexpr std::array<named<pledge_kind>, 6> words_of(pledge_kind) noexcept {
  return {{{pledge_kind::unconditional_compellent, "unconditional_compellent"},
           {pledge_kind::conditional_compellent, "conditional_compellent"},
           {pledge_kind::unconditional_deterrent, "unconditional_deterrent"},
           {pledge_kind::conditional_deterrent, "conditional_deterrent"},
           {pledge_kind::pure_conditional_deterrent, "pure_conditional_deterrent"},
           {pledge_kind::probabilistic_deterrent, "probabilistic_deterrent"}}};
}

/// Whether what was judged has the trait.
template <class Trait>
[[nodiscard]] constexpr truth has_trait(const score<benson_pledge>& found) {
  if (!found.at_least) return truth::no;
  if (found.at_least->part<Trait>().rank() == 1) return truth::yes;
  return found.at_most->part<Trait>().rank() == 0 ? truth::no : truth::unknown;
}

/// Whether what was judged, as one pledge, is of this kind; unknown where it is not said what would
/// decide. Which features decided is in the assessment: `assess<benson_pledge>(of).decided_by`.
[[nodiscard]] constexpr truth is_pledge(pledge_kind kind, const score<benson_pledge>& found) {
  using is = benson_pledge;
  // Yes where the one is said, no where only the other is, and unknown where neither is.
  const auto either = [](truth one, truth other) {
    return one.is_no() && !other.is_yes() ? truth::unknown : one;
  };
  const truth deterrent = has_trait<is::deterrent>(found);
  const truth offensive = has_trait<is::offensive>(found);
  const bool all_conditions_are_named = has_trait<is::defence_has_conditions>(found).is_no() ||
                                        has_trait<is::defence_names_conditions>(found).is_yes();
  const truth pure = has_trait<is::if_unprovoked>(found) ||
                     (all_conditions_are_named ? truth::no : truth::unknown);
  const truth in_any_war = has_trait<is::in_any_war>(found);
  const truth if_attacked = has_trait<is::if_attacked>(found);
  const truth probabilistic =
      deterrent && either(has_trait<is::discretionary>(found), has_trait<is::settled>(found));
  const truth unconditional =
      in_any_war.is_yes() && has_trait<is::offence_names_conditions>(found).is_no()
          ? truth::yes
          : truth::unknown;
  switch (kind) {
    case pledge_kind::unconditional_compellent:
      return offensive && unconditional;
    case pledge_kind::conditional_compellent:
      return offensive && !unconditional;
    case pledge_kind::unconditional_deterrent:
      return deterrent && !pure && !probabilistic && either(in_any_war, if_attacked);
    case pledge_kind::conditional_deterrent:
      return deterrent && !pure && !probabilistic && either(if_attacked, in_any_war);
    case pledge_kind::pure_conditional_deterrent:
      return deterrent && pure;
    case pledge_kind::probabilistic_deterrent:
      return probabilistic;
  }
  return truth::unknown;
}

/// Whether any pledge among the features is of this kind, each article judged by itself. Articles
/// of one number, or rows that are joined, count as one: features do not say who owes.
/// @cost O(articles) scores
[[nodiscard]] constexpr truth has_pledge(pledge_kind kind, const features& of) {
  truth any = detail::holds_all<benson_pledge>(of) ? truth::no : truth::unknown;
  for (std::size_t i = 0; i != of.all.size(); ++i) {
    bool is_first = of.all[i].kind == feature_kind::duty;
    for (std::size_t before = 0; before != i && is_first; ++before)
      is_first = of.all[before].kind != feature_kind::duty ||
                 !detail::are_of_one_article(of.all[before], of.all[i]);
    if (!is_first) continue;
    features one = of.with_none_listed();
    for (const feature& f : of.all)
      if (detail::are_of_one_article(f, of.all[i])) one.all.push_back(f);
    any = any || is_pledge(kind, score_of<benson_pledge>(one));
  }
  return any;
}

}  // namespace entente::inline v0

#endif  // ENTENTE_SCALE_BENSON_HPP
