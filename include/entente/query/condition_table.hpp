// SPDX-FileCopyrightText: 2026 The entente authors
// SPDX-License-Identifier: BSL-1.0
#ifndef ENTENTE_QUERY_CONDITION_TABLE_HPP
#define ENTENTE_QUERY_CONDITION_TABLE_HPP

#include <entente/query/condition_rules.hpp>

namespace entente::inline v0 {

/// Answers a condition for one bearer, beneficiary and incident.
using condition_rule = truth (*)(const casus&);

/// For whom a trigger can set a duty off besides those whom the incident concerns by itself:
/// nobody, others where it is stated or called upon, others, or all for whom the article names who
/// acts.
enum class concern : std::uint8_t { sides, stated, others, all };
[[nodiscard]] constexpr std::array<named<concern>, 4> words_of(concern) noexcept {
  return {{{concern::sides, "sides"},
           {concern::stated, "stated"},
           {concern::others, "others"},
           {concern::all, "all"}}};
}

/// What of the wars of an incident a rule asks: nothing, those of one party after another, or all
/// of them. In the last two cases a later war may change its answer. A client's own rule is taken
/// to ask all.
enum class wars_asked : std::uint8_t { none, by_party, all };
[[nodiscard]] constexpr std::array<named<wars_asked>, 3> words_of(wars_asked) noexcept {
  return {
      {{wars_asked::none, "none"}, {wars_asked::by_party, "by_party"}, {wars_asked::all, "all"}}};
}

/// A word of articles and how it is answered: by a rule, or by several other words that all have to
/// hold, each of which answers name by itself.
struct condition_row {
  std::string_view word;
  condition_rule rule = nullptr;
  static constexpr std::size_t most_parts = 3;
  std::string_view parts[most_parts]{};
  /// Whether the answer can differ from bearer to bearer.
  bool depends_on_bearer = false;
  /// As a trigger, for whom it can set a duty off.
  concern sets_off_for = concern::others;
  /// The kinds of duty for which it counts, where an article pledges several: none is all.
  flag_set<duty> only_for{};
  /// Whether nothing answers it but what the incident states under it; so is a row with no rule.
  bool is_stated = false;
  wars_asked wars = wars_asked::none;

  [[nodiscard]] constexpr condition_row asking(wars_asked some) const {
    condition_row made = *this;
    made.wars = some;
    return made;
  }
};

/// A condition of a client's own as a type: `T::word`, and `T::holds(const casus&)`.
template <class T>
concept is_a_condition_rule = requires(const casus& c) {
  std::string_view{T::word};
  truth{T::holds(c)};
};

/// The words that the library knows, in no particular order. A word that no table has is answered
/// by what the incident states under it; where nothing is stated, it is unknown.
inline constexpr condition_row standard_conditions[]{
    // situations
    {"armed_attack",
     nullptr,
     {"beneficiary_attacked", "armed_attack_threshold"},
     false,
     concern::sides},
    {"aggression",
     nullptr,
     {"beneficiary_attacked", "armed_attack_threshold", "is_aggression"},
     false,
     concern::sides},
    {"threat_of_attack", detail::asks::beneficiary_threatened, {}, false, concern::stated},
    {"threatened_in_opinion_of_a_party",
     detail::asks::opinion_of_any_party,
     {},
     false,
     concern::stated},
    {"dispute_between_parties", detail::asks::dispute_between_parties},
    {"war_of_a_party", nullptr, {"is_at_war", "beneficiary_is_concerned"}, false, concern::sides},
    {"war_with_great_power",
     nullptr,
     {"is_at_war", "beneficiary_is_concerned", "adversary_is_a_great_power"},
     false,
     concern::sides},
    {"object_of_hostilities",
     nullptr,
     {"beneficiary_is_object", "armed_attack_threshold", "adversary_is_a_third_power"},
     false,
     concern::sides},
    {"conflict_with_third_party",
     nullptr,
     {"is_at_war", "beneficiary_is_concerned", "adversary_is_a_third_power"},
     false,
     concern::sides},
    {"threat_to_independence", detail::asks::threat_to_independence, {}, false, concern::stated},
    {"threat_to_interests", detail::asks::beneficiary_threatened, {}, false, concern::stated},
    {"any_fact_endangering_peace", detail::asks::fact_endangering_peace},
    {"mobilization", detail::asks::mobilization, {}, false, concern::all},
    {"guaranteed_neutrality_violated",
     detail::asks::guaranteed_neutrality_violated,
     {},
     false,
     concern::sides},
    {"question_on_commitments", detail::asks::question_on_commitments},
    // their parts
    {"beneficiary_attacked", detail::asks::beneficiary_attacked, {}, false, concern::sides},
    {"beneficiary_is_object", detail::asks::beneficiary_is_object, {}, false, concern::sides},
    {"armed_attack_threshold", detail::asks::armed_attack_threshold},
    condition_row{"is_at_war", detail::asks::is_at_war}.asking(wars_asked::by_party),
    condition_row{"beneficiary_is_concerned",
                  detail::asks::beneficiary_is_concerned,
                  {},
                  false,
                  concern::sides}
        .asking(wars_asked::by_party),
    {"is_aggression", detail::asks::is_aggression},
    {"adversary_is_a_great_power", detail::asks::adversary_is_a_great_power},
    {"adversary_is_a_third_power", detail::asks::third_power},
    // the same by names that tables of cases use
    {"beneficiary_at_war",
     nullptr,
     {"is_at_war", "beneficiary_is_concerned"},
     false,
     concern::sides},
    {"beneficiary_attacked_or_threatened",
     detail::asks::beneficiary_threatened,
     {},
     false,
     concern::stated},
    {"beneficiary_at_war_with_great_power",
     nullptr,
     {"is_at_war", "beneficiary_is_concerned", "adversary_is_a_great_power"},
     false,
     concern::sides},
    {"opinion_of_any_party", detail::asks::opinion_of_any_party, {}, false, concern::stated},
    {"non_provocation", detail::asks::no_provocation},
    {"location", detail::asks::located_within},
    // conditions and exceptions
    {"no_provocation", detail::asks::no_provocation},
    {"collective_determination", detail::asks::collective_determination},
    {"determination_by", detail::asks::determination_by},
    {"all_members_agree", detail::asks::all_members_agree},
    {"majority_to_convene", detail::asks::majority_to_convene},
    {"request_by_victim", detail::asks::request_by_victim, {}, true},
    {"request_of_a_party", detail::asks::request_of_a_party, {}, true},
    {"invocation_by_victim", detail::asks::invocation_by_victim},
    {"waived_by_beneficiary", detail::asks::waived_by_beneficiary, {}, true},
    {"domestic_process", detail::asks::domestic_process, {}, true},
    {"directed_from_abroad", detail::asks::directed_from_abroad},
    {"attribution_established", detail::asks::attacker_is_established},
    condition_row{"attacked_by_two_powers", detail::asks::attacked_by_two_powers}.asking(
        wars_asked::all),
    condition_row{"adversary_count", detail::asks::adversary_count_at_least}.asking(
        wars_asked::all),
    condition_row{"outside_great_powers_attack", detail::asks::outside_great_powers_attack}.asking(
        wars_asked::all),
    {"attacker_great_power_nonparty", detail::asks::attacker_is_an_outside_great_power},
    {"attacker_not_already_belligerent", detail::asks::attacker_not_already_belligerent},
    {"attacker_communist", detail::asks::attacker_is_communist},
    {"attacker_is", detail::asks::attacker_has_trait},
    {"attacker_is_a_state", detail::asks::attacker_is_a_state},
    {"attacker_is_no_party", detail::asks::third_power},
    {"defence_of_special_interests", detail::asks::defence_of_special_interests},
    {"arbitration_treaty_with_attacker", detail::asks::arbitration_treaty_with_attacker, {}, true},
    {"demands_refused", detail::asks::demands_refused},
    condition_row{"attacker_in", detail::asks::attacker_in}.asking(wars_asked::by_party),
    condition_row{"attacker_not", detail::asks::attacker_not}.asking(wars_asked::by_party),
    condition_row{"excluded_adversary", detail::asks::attacker_in}.asking(wars_asked::by_party),
    condition_row{"attacker_supported_by", detail::asks::attacker_supported_by}.asking(
        wars_asked::all),
    condition_row{"supporter_is", detail::asks::supporter_has_trait}.asking(wars_asked::all),
    {"target_in", detail::asks::target_in},
    condition_row{"ally_attacked", detail::asks::beneficiary_opened_against}.asking(
        wars_asked::by_party),
    {"any_of_mobilises", detail::asks::any_of_mobilises, {}, false, concern::all},
    {"conflict", detail::asks::in_conflict},
    condition_row{"co_obligor_assists", detail::asks::co_obligor_assists, {}, true}.asking(
        wars_asked::by_party),
    // the conditions of ATOP, which say of which obligation they are; of what particular adversary,
    // place, conflict or number they speak is not coded, so that they stay open
    {"defcoadv", nullptr, {}, false, concern::stated, duty::defence, true},
    {"defcoloc", nullptr, {}, false, concern::stated, duty::defence, true},
    {"defcocon", nullptr, {}, false, concern::stated, duty::defence, true},
    {"defconum", nullptr, {}, false, concern::stated, duty::defence, true},
    {"defcodem", detail::asks::demands_refused, {}, false, concern::stated, duty::defence},
    {"defconpr", detail::asks::no_provocation, {}, false, concern::stated, duty::defence},
    {"offcoadv", nullptr, {}, false, concern::stated, duty::offence, true},
    {"offcoloc", nullptr, {}, false, concern::stated, duty::offence, true},
    {"offcocon", nullptr, {}, false, concern::stated, duty::offence, true},
    {"offconum", nullptr, {}, false, concern::stated, duty::offence, true},
    {"offcodem", detail::asks::demands_refused, {}, false, concern::stated, duty::offence},
    {"neucoadv", nullptr, {}, false, concern::stated, duty::neutrality, true},
    {"neucoloc", nullptr, {}, false, concern::stated, duty::neutrality, true},
    {"neucocon", nullptr, {}, false, concern::stated, duty::neutrality, true},
    {"neuconum", nullptr, {}, false, concern::stated, duty::neutrality, true},
    {"neucodem", detail::asks::demands_refused, {}, false, concern::stated, duty::neutrality},
    {"neuconpr", detail::asks::no_provocation, {}, false, concern::stated, duty::neutrality},
    {"neucoatt", detail::asks::beneficiary_attacked, {}, false, concern::stated, duty::neutrality},
    {"concoadv", nullptr, {}, false, concern::stated, duty::consultation, true},
    {"concoloc", nullptr, {}, false, concern::stated, duty::consultation, true},
    {"concocon", nullptr, {}, false, concern::stated, duty::consultation, true},
    {"concoreq", detail::asks::request_by_victim, {}, true, concern::stated, duty::consultation},
};

/// The words that articles may use, with those of a client first: a word of his own, or another
/// rule for one that is here. It points at rows that outlive it.
class condition_table {
 public:
  constexpr condition_table() noexcept = default;
  constexpr explicit condition_table(std::span<const condition_row> own) noexcept : own_{own} {}

  /// Whether the row of a word is a client's.
  [[nodiscard]] constexpr bool is_own(std::string_view word) const noexcept {
    for (const condition_row& row : own_)
      if (row.word == word) return true;
    return false;
  }
  /// The row of a word; one without a word where there is none. (By value: g++ with
  /// `-fsanitize=undefined` compares no address with null in a constant expression.)
  [[nodiscard]] constexpr condition_row find(std::string_view word) const noexcept {
    for (const condition_row& row : own_)
      if (row.word == word) return row;
    for (std::size_t i = 0; i != std::size(standard_conditions); ++i)
      if (standard_conditions[i].word == word) return standard_conditions[i];
    return {};
  }

 private:
  std::span<const condition_row> own_;
};

namespace detail {
template <is_a_condition_rule... Own>
inline constexpr condition_row rows_of_rules[]{
    {Own::word, [](const casus& c) -> truth { return Own::holds(c); }, {}, true}...};
}  // namespace detail

/// The table with conditions that are types.
template <is_a_condition_rule... Own>
inline constexpr condition_table conditions_with{
    std::span<const condition_row>{detail::rows_of_rules<Own...>}};

}  // namespace entente::inline v0

#endif  // ENTENTE_QUERY_CONDITION_TABLE_HPP
