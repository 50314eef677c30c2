// SPDX-FileCopyrightText: 2026 The entente authors
// SPDX-License-Identifier: BSL-1.0
#ifndef ENTENTE_QUERY_CONDITION_TABLE_HPP
#define ENTENTE_QUERY_CONDITION_TABLE_HPP

#include <entente/query/condition.hpp>

namespace entente::inline v0 {

/// Answers a condition for one bearer, beneficiary and incident.
using condition_rule = truth (*)(const casus&);

/// A word of articles and how it is answered: by a rule, or by several other words that all have to
/// hold, each of which answers name by itself.
struct condition_row {
  std::string_view word;
  condition_rule rule = nullptr;
  static constexpr std::size_t most_parts = 3;
  std::string_view parts[most_parts]{};
  /// Whether the answer can differ from bearer to bearer.
  bool depends_on_bearer = false;
  /// Whether it is about the beneficiary, so that it concerns only those whom the incident does.
  bool is_about_beneficiary = true;
  /// The kinds of duty for which it counts, where an article pledges several: none is all.
  flag_set<duty> only_for{};
  /// Whether nothing answers it but what the incident states under it; so is a row with no rule.
  bool is_stated = false;
};

/// A condition of a client's own as a type: `T::word`, and `T::holds(const casus&)`.
template <class T>
concept is_a_condition_rule = requires(const casus& c) {
  std::string_view{T::word};
  truth{T::holds(c)};
};

/// The rules themselves, in a namespace of their own: terms have the same names.
namespace detail::asks {

// --- situations: what sets a duty off

[[nodiscard]] constexpr truth beneficiary_attacked(const casus& c) {
  if (c.event.kind == incident_kind::threat_of_force || c.event.kind == incident_kind::mobilizes)
    return truth::no;
  const truth attacked = c.is_attacked(c.beneficiary);
  return c.event.kind == incident_kind::unknown && !c.is_armed().is_yes()
             ? attacked && truth::unknown
             : attacked;
}
[[nodiscard]] constexpr truth armed_attack_threshold(const casus& c) { return c.is_armed(); }
/// The first use of force is taken for aggression unless it is stated otherwise or defends another.
/// Provocation does not excuse it (General Assembly resolution 3314, annex, articles 2 and 5); a
/// treaty that asks for none says so.
[[nodiscard]] constexpr truth is_aggression(const casus& c) {
  if (const auto s = c.stated(term_code{"aggression"}, c.adversary); s.is_there) return s.value;
  return c.is_armed() && (c.is_in_defence().is_no() ? truth::yes : truth::unknown);
}
[[nodiscard]] constexpr truth is_at_war(const casus& c) { return c.is_at_war(c.beneficiary); }
[[nodiscard]] constexpr truth beneficiary_is_concerned(const casus& c) {
  return c.is_concerned(c.beneficiary);
}
[[nodiscard]] constexpr truth third_power(const casus& c) { return !c.is_party(c.adversary); }
/// A threat, or an attack, which is more.
[[nodiscard]] constexpr truth beneficiary_threatened(const casus& c) {
  if (const auto s = c.stated(term_code{"threatened"}, c.beneficiary); s.is_there) return s.value;
  return c.is_target(c.beneficiary) &&
         (c.event.kind == incident_kind::unknown ? truth::unknown : truth::yes);
}
/// As stated; else who asks for help or consultation is of that opinion.
[[nodiscard]] constexpr truth opinion_of_any_party(const casus& c) {
  const term_code opinion{"opinion_of_any_party"};
  bool is_stated = false;
  truth found = truth::no;
  for (const auto& p : c.agreement.parties)
    if (const auto s = c.stated(opinion, p.party); s.is_there) {
      is_stated = true;
      found = found || s.value;
    }
  if (is_stated) return found;
  for (const invocation& call : c.event.invoked)
    if (call.agreement == c.agreement.code && call.article == c.article.number) return truth::yes;
  const bool asks = c.said(term_code{"request_by_victim"}, c.agreement.code).is_yes();
  return asks ? truth::yes : truth::unknown;
}
[[nodiscard]] constexpr truth dispute_between_parties(const casus& c) {
  return c.is_party(c.event.attacker) && c.is_party(c.event.target);
}
[[nodiscard]] constexpr truth adversary_is_a_great_power(const casus& c) {
  return c.has_trait(term_code{"great_power"}, c.adversary);
}
[[nodiscard]] constexpr truth threat_to_independence(const casus& c) {
  if (const auto s = c.stated(term_code{"threat_to_independence"}, c.beneficiary); s.is_there)
    return s.value;
  return beneficiary_threatened(c) && truth::unknown;
}
[[nodiscard]] constexpr truth fact_endangering_peace(const casus& c) {
  if (const auto s = c.stated(term_code{"fact_endangering_peace"}); s.is_there) return s.value;
  return c.is_armed();
}
/// Whether an article says who has to mobilize.
[[nodiscard]] constexpr bool names_who_mobilizes(const article_record& article) {
  for (const term_code& word : article.conditions)
    if (word.view().substr(0, 17) == "any_of_mobilises:") return true;
  return false;
}
/// Whether the attacker mobilizes.
[[nodiscard]] constexpr truth attacker_mobilizes(const casus& c) {
  if (c.event.kind == incident_kind::mobilizes) return truth::yes;
  const truth said = c.event.attacker.empty() && !c.event.mobilizing.those.empty()
                         ? truth::unknown
                         : c.event.mobilizing.contains(c.event.attacker);
  return c.event.kind == incident_kind::unknown ? said || truth::unknown : said;
}
/// Of a power that the article names, whoever it is against; else against the beneficiary. Of one
/// that is no side of the incident it is not known against whom.
[[nodiscard]] constexpr truth mobilization(const casus& c) {
  truth others = c.event.mobilizing.all ? truth::no : truth::unknown;
  if (names_who_mobilizes(c.article))
    return c.event.mobilizing.those.empty() ? attacker_mobilizes(c) || others : truth::yes;
  for (const party_code& one : c.event.mobilizing.those)
    if (!(one == c.event.attacker) && !(one == c.beneficiary)) others = truth::unknown;
  return (c.is_attacked(c.beneficiary) && attacker_mobilizes(c)) || others;
}
[[nodiscard]] constexpr truth guaranteed_neutrality_violated(const casus& c) {
  const truth attacked = beneficiary_attacked(c);
  const auto s = c.stated(term_code{"guaranteed_neutrality_violated"}, c.beneficiary);
  return attacked && (s.is_there ? s.value : c.is_armed());
}
[[nodiscard]] constexpr truth question_on_commitments(const casus& c) {
  if (const auto s = c.stated(term_code{"question_on_commitments"}); s.is_there) return s.value;
  return dispute_between_parties(c) || (beneficiary_threatened(c) && truth::unknown);
}

// --- conditions and exceptions

/// Whether the beneficiary is the one acted against, by whatever act, and did not provoke it.
[[nodiscard]] constexpr truth no_provocation(const casus& c) {
  return c.is_attacked(c.beneficiary) && !c.event.provoked;
}
/// What the parties have agreed is said of their agreement.
[[nodiscard]] constexpr truth collective_determination(const casus& c) {
  return c.said(term_code{"collective_determination"}, c.agreement.code);
}
[[nodiscard]] constexpr truth all_members_agree(const casus& c) {
  return c.said(term_code{"all_members_agree"}, c.agreement.code);
}
[[nodiscard]] constexpr truth majority_to_convene(const casus& c) {
  return c.said(term_code{"majority_to_convene"}, c.agreement.code);
}
/// Of the parties together or of the bearer alone.
[[nodiscard]] constexpr truth request_by_victim(const casus& c) {
  for (const invocation& call : c.event.invoked)
    if (call.agreement == c.agreement.code && call.article == c.article.number) return truth::yes;
  return c.said(term_code{"request_by_victim"}, c.agreement.code, c.bearer);
}
/// That this very article is called upon: the call on another one says nothing of it.
[[nodiscard]] constexpr truth invocation_by_victim(const casus& c) {
  bool another = false;
  for (const invocation& call : c.event.invoked) {
    if (!(call.agreement == c.agreement.code)) continue;
    if (call.article == c.article.number) return truth::yes;
    another = true;
  }
  const truth asked = c.said(term_code{"request_by_victim"}, c.agreement.code);
  return another && asked.is_yes() ? truth::unknown : asked;
}
[[nodiscard]] constexpr truth waived_by_beneficiary(const casus& c) {
  for (const waiver& one : c.event.waived)
    if (one.by == c.beneficiary && one.of == c.bearer) return truth::yes;
  return truth::no;
}
[[nodiscard]] constexpr truth domestic_process(const casus& c) {
  return c.said(term_code{"domestic_process"}, c.bearer);
}
/// Trivially so of a state; of others as stated.
[[nodiscard]] constexpr truth directed_from_abroad(const casus& c) {
  if (const auto s = c.stated(term_code{"directed_from_abroad"}); s.is_there) return s.value;
  const bool is_state = c.event.attacker_is_state.is_unknown()
                            ? c.knows_attacker && c.event.kind != incident_kind::unknown &&
                                  c.event.kind != incident_kind::nonstate_armed
                            : c.event.attacker_is_state.is_yes();
  return is_state ? truth::yes : truth::unknown;
}
[[nodiscard]] constexpr truth attacker_is_established(const casus& c) {
  for (const attribution& a : c.event.attributed_to)
    if (a.actor == c.event.attacker)
      return a.degree == attribution_degree::established ? truth::yes : truth::unknown;
  return truth::unknown;
}
[[nodiscard]] constexpr truth at_least_adversaries(const casus& c, unsigned count) {
  const casus::count found = c.adversaries_of(c.beneficiary);
  if (found.at_least >= count) return truth::yes;
  return found.is_exact ? truth::no : truth::unknown;
}
[[nodiscard]] constexpr truth attacked_by_two_powers(const casus& c) {
  return at_least_adversaries(c, 2);
}
/// The number that a word carries, as in `adversary_count:3`; 0 where it carries none.
[[nodiscard]] constexpr unsigned number_in(const casus& c) {
  unsigned count = 0;
  if (c.arguments.empty()) return 0;
  for (const char digit : c.arguments[0].word.view()) {
    if (digit < '0' || digit > '9') return 0;
    count = count * 10 + static_cast<unsigned>(digit - '0');
  }
  return count;
}
/// `adversary_count:3`: at least so many.
[[nodiscard]] constexpr truth adversary_count_at_least(const casus& c) {
  const unsigned count = number_in(c);
  return count == 0 ? truth::unknown : at_least_adversaries(c, count);
}
/// `outside_great_powers_attack:2`: so many of them opened a war on the beneficiary.
[[nodiscard]] constexpr truth outside_great_powers_attack(const casus& c) {
  unsigned sure = 0, perhaps = 0;
  const auto count = [&](const party_code& attacker, truth attacks) {
    const truth one =
        attacks && c.has_trait(term_code{"great_power"}, attacker) && !c.is_party(attacker);
    sure += one.is_yes() ? 1U : 0U;
    perhaps += one.is_no() ? 0U : 1U;
  };
  bool is_counted = false;
  for (const list<war_between>* wars : {&c.event.fighting.those, &c.event.since})
    for (const war_between& war : *wars)
      if (war.against == c.beneficiary) {
        count(war.opened_by, truth::yes);
        is_counted = is_counted || war.opened_by == c.event.attacker;
      }
  if (!is_counted) count(c.event.attacker, beneficiary_attacked(c) && c.is_armed());
  const unsigned wanted = number_in(c);
  if (wanted == 0) return truth::unknown;
  if (sure >= wanted) return truth::yes;
  return perhaps >= wanted || !c.event.fighting.all ? truth::unknown : truth::no;
}
[[nodiscard]] constexpr truth attacker_is_an_outside_great_power(const casus& c) {
  return adversary_is_a_great_power(c) && third_power(c);
}
[[nodiscard]] constexpr truth attacker_not_already_belligerent(const casus& c) {
  if (const auto s = c.stated(term_code{"already_belligerent"}, c.adversary); s.is_there)
    return !s.value;
  for (const war_between& war : c.event.fighting.those)
    if (war.opened_by == c.adversary || war.against == c.adversary) return truth::no;
  return c.adversary.empty() || !c.event.fighting.all ? truth::unknown : truth::yes;
}
[[nodiscard]] constexpr truth attacker_is_communist(const casus& c) {
  if (const auto s = c.stated(term_code{"attacker_communist"}); s.is_there) return s.value;
  return c.has_trait(term_code{"communist"}, c.adversary);
}
/// What a word says of none of its arguments: nothing is known of a word that has to have some and
/// has none.
[[nodiscard]] constexpr truth of_arguments(const casus& c) {
  return c.arguments.empty() ? truth::unknown : truth::no;
}
/// The same for one of them that names a party: one that the world does not know may be anybody.
[[nodiscard]] constexpr truth of_named(const condition_argument& a) {
  return a.is_known ? truth::no : truth::unknown;
}
/// `attacker_is:TRAIT`.
[[nodiscard]] constexpr truth attacker_has_trait(const casus& c) {
  truth found = of_arguments(c);
  for (const condition_argument& a : c.arguments) found = found || c.has_trait(a.word, c.adversary);
  return found;
}
[[nodiscard]] constexpr truth defence_of_special_interests(const casus& c) {
  return c.said(term_code{"war_over_special_interests"}, c.beneficiary);
}
[[nodiscard]] constexpr truth arbitration_treaty_with_attacker(const casus& c) {
  return c.said(term_code{"arbitration_treaty_with_attacker"}, c.bearer);
}
[[nodiscard]] constexpr truth demands_refused(const casus& c) {
  return c.said(term_code{"demands_refused"}, c.adversary);
}
/// `attacker_in:AAA/BBB_supported_by_CCC/ally_of_DDD`.
/// Who is only suspected may be another one.
[[nodiscard]] constexpr truth attacker_in(const casus& c) {
  for (const attribution& a : c.event.attributed_to)
    if (a.actor == c.adversary && a.actor == c.event.attacker &&
        a.degree == attribution_degree::suspected)
      return truth::unknown;
  truth found = of_arguments(c);
  for (const condition_argument& a : c.arguments) {
    truth one = a.ally_of.empty() ? c.is_or_has(c.adversary, a.party)
                                  : c.is_ally_of(c.adversary, a.ally_of, a.word);
    if (!a.supported_by.empty())
      one =
          one && (c.supports_attacker(a.supported_by) || c.is_or_has(c.adversary, a.supported_by));
    found = found || one || of_named(a);
  }
  return found;
}
[[nodiscard]] constexpr truth attacker_not(const casus& c) { return !attacker_in(c); }
[[nodiscard]] constexpr truth attacker_supported_by(const casus& c) {
  truth found = of_arguments(c);
  for (const condition_argument& a : c.arguments)
    found = found || c.supports_attacker(a.party) || of_named(a);
  return found;
}
/// `beneficiary_attacked:AAA`, as an exception: the ally itself did.
[[nodiscard]] constexpr truth beneficiary_opened_against(const casus& c) {
  truth found = of_arguments(c);
  for (const condition_argument& a : c.arguments)
    found = found || (c.is_attacker(c.beneficiary) && c.is_armed() && c.is_target(a.party)) ||
            c.has_opened(c.beneficiary, a.party) || of_named(a);
  return found;
}
/// `any_of_mobilises:AAA/BBB`.
[[nodiscard]] constexpr truth any_of_mobilises(const casus& c) {
  truth found = of_arguments(c);
  const truth attacker = truth{c.event.kind == incident_kind::mobilizes} ||
                         (c.event.kind == incident_kind::unknown ? truth::unknown : truth::no);
  for (const condition_argument& a : c.arguments)
    found = found || (attacker && c.is_attacker(a.party)) || c.event.mobilizing.contains(a.party) ||
            of_named(a);
  return found;
}
/// `location:AREA`, for an area that is a condition and no clause of the article.
[[nodiscard]] constexpr truth located_within(const casus& c) {
  truth found = of_arguments(c);
  for (const condition_argument& a : c.arguments) found = found || c.is_within(a.word);
  return found;
}
/// `conflict:NAME`.
[[nodiscard]] constexpr truth in_conflict(const casus& c) {
  if (c.event.conflict.empty() || c.arguments.empty()) return truth::unknown;
  for (const condition_argument& a : c.arguments)
    if (a.word == c.event.conflict) return truth::yes;
  return truth::no;
}
/// `co_obligor_assists:AAA`, of each that is named or, with none named, of every other bearer.
[[nodiscard]] constexpr truth co_obligor_assists(const casus& c) {
  const auto assists = [&](const party_code& party) {
    if (const auto s = c.stated(term_code{"co_obligor_assists"}, party); s.is_there) return s.value;
    if (c.is_attacker(party).is_yes()) return truth::no;
    const truth fights = c.adversary.empty() ? truth::unknown : c.fought(party, c.adversary);
    return fights.is_yes() ? truth::yes : truth::unknown;
  };
  truth found = truth::yes;
  for (const condition_argument& a : c.arguments) found = found && assists(a.party);
  if (c.arguments.empty())
    for (const party_code& other : c.article.bearers)
      if (!(other == c.bearer) && !(other == c.beneficiary) && !c.is_party(other).is_no())
        found = found && assists(other);
  return found;
}

}  // namespace detail::asks

/// The words that the library knows, in no particular order. A word that no table has is answered
/// by what the incident states under it; where nothing is stated, it is unknown.
inline constexpr condition_row standard_conditions[]{
    // situations
    {"armed_attack", nullptr, {"beneficiary_attacked", "armed_attack_threshold"}},
    {"aggression", nullptr, {"beneficiary_attacked", "armed_attack_threshold", "is_aggression"}},
    {"threat_of_attack", detail::asks::beneficiary_threatened},
    {"threatened_in_opinion_of_a_party", detail::asks::opinion_of_any_party},
    {"dispute_between_parties", detail::asks::dispute_between_parties},
    {"war_of_a_party", nullptr, {"is_at_war", "beneficiary_is_concerned"}},
    {"war_with_great_power",
     nullptr,
     {"is_at_war", "beneficiary_is_concerned", "adversary_is_a_great_power"}},
    {"object_of_hostilities",
     nullptr,
     {"beneficiary_attacked", "armed_attack_threshold", "adversary_is_a_third_power"}},
    {"conflict_with_third_party",
     nullptr,
     {"is_at_war", "beneficiary_is_concerned", "adversary_is_a_third_power"}},
    {"threat_to_independence", detail::asks::threat_to_independence},
    {"threat_to_interests", detail::asks::beneficiary_threatened},
    {"any_fact_endangering_peace", detail::asks::fact_endangering_peace},
    {"mobilization", detail::asks::mobilization, {}, false, false},
    {"guaranteed_neutrality_violated", detail::asks::guaranteed_neutrality_violated},
    {"question_on_commitments", detail::asks::question_on_commitments},
    // their parts
    {"beneficiary_attacked", detail::asks::beneficiary_attacked},
    {"armed_attack_threshold", detail::asks::armed_attack_threshold},
    {"is_at_war", detail::asks::is_at_war},
    {"beneficiary_is_concerned", detail::asks::beneficiary_is_concerned},
    {"is_aggression", detail::asks::is_aggression},
    {"adversary_is_a_great_power", detail::asks::adversary_is_a_great_power},
    {"adversary_is_a_third_power", detail::asks::third_power},
    // the same by names that tables of cases use
    {"beneficiary_at_war", nullptr, {"is_at_war", "beneficiary_is_concerned"}},
    {"beneficiary_attacked_or_threatened", detail::asks::beneficiary_threatened},
    {"beneficiary_at_war_with_great_power",
     nullptr,
     {"is_at_war", "beneficiary_is_concerned", "adversary_is_a_great_power"}},
    {"opinion_of_any_party", detail::asks::opinion_of_any_party},
    {"non_provocation", detail::asks::no_provocation},
    {"location", detail::asks::located_within},
    // conditions and exceptions
    {"no_provocation", detail::asks::no_provocation},
    {"collective_determination", detail::asks::collective_determination},
    {"all_members_agree", detail::asks::all_members_agree},
    {"majority_to_convene", detail::asks::majority_to_convene},
    {"request_by_victim", detail::asks::request_by_victim, {}, true},
    {"request_of_a_party", detail::asks::request_by_victim, {}, true},
    {"invocation_by_victim", detail::asks::invocation_by_victim},
    {"waived_by_beneficiary", detail::asks::waived_by_beneficiary, {}, true},
    {"domestic_process", detail::asks::domestic_process, {}, true},
    {"directed_from_abroad", detail::asks::directed_from_abroad},
    {"attribution_established", detail::asks::attacker_is_established},
    {"attacked_by_two_powers", detail::asks::attacked_by_two_powers},
    {"adversary_count", detail::asks::adversary_count_at_least},
    {"outside_great_powers_attack", detail::asks::outside_great_powers_attack},
    {"attacker_great_power_nonparty", detail::asks::attacker_is_an_outside_great_power},
    {"attacker_not_already_belligerent", detail::asks::attacker_not_already_belligerent},
    {"attacker_communist", detail::asks::attacker_is_communist},
    {"attacker_is", detail::asks::attacker_has_trait},
    {"attacker_is_no_party", detail::asks::third_power},
    {"defence_of_special_interests", detail::asks::defence_of_special_interests},
    {"arbitration_treaty_with_attacker", detail::asks::arbitration_treaty_with_attacker, {}, true},
    {"demands_refused", detail::asks::demands_refused},
    {"attacker_in", detail::asks::attacker_in},
    {"attacker_not", detail::asks::attacker_not},
    {"excluded_adversary", detail::asks::attacker_in},
    {"attacker_supported_by", detail::asks::attacker_supported_by},
    {"ally_attacked", detail::asks::beneficiary_opened_against},
    {"any_of_mobilises", detail::asks::any_of_mobilises, {}, false, false},
    {"conflict", detail::asks::in_conflict},
    {"co_obligor_assists", detail::asks::co_obligor_assists, {}, true},
    // the conditions of ATOP, which say of which obligation they are; of what particular adversary,
    // place, conflict or number they speak is not coded, so that they stay open
    {"defcoadv", nullptr, {}, false, true, duty::defence, true},
    {"defcoloc", nullptr, {}, false, true, duty::defence, true},
    {"defcocon", nullptr, {}, false, true, duty::defence, true},
    {"defconum", nullptr, {}, false, true, duty::defence, true},
    {"defcodem", detail::asks::demands_refused, {}, false, true, duty::defence},
    {"defconpr", detail::asks::no_provocation, {}, false, true, duty::defence},
    {"offcoadv", nullptr, {}, false, true, duty::offence, true},
    {"offcoloc", nullptr, {}, false, true, duty::offence, true},
    {"offcocon", nullptr, {}, false, true, duty::offence, true},
    {"offconum", nullptr, {}, false, true, duty::offence, true},
    {"offcodem", detail::asks::demands_refused, {}, false, true, duty::offence},
    {"neucoadv", nullptr, {}, false, true, duty::neutrality, true},
    {"neucoloc", nullptr, {}, false, true, duty::neutrality, true},
    {"neucocon", nullptr, {}, false, true, duty::neutrality, true},
    {"neuconum", nullptr, {}, false, true, duty::neutrality, true},
    {"neucodem", detail::asks::demands_refused, {}, false, true, duty::neutrality},
    {"neuconpr", detail::asks::no_provocation, {}, false, true, duty::neutrality},
    {"neucoatt", detail::asks::beneficiary_attacked, {}, false, true, duty::neutrality},
    {"concoadv", nullptr, {}, false, true, duty::consultation, true},
    {"concoloc", nullptr, {}, false, true, duty::consultation, true},
    {"concocon", nullptr, {}, false, true, duty::consultation, true},
    {"concoreq", detail::asks::request_by_victim, {}, true, true, duty::consultation},
};

/// The words that articles may use, with those of a client first: a word of his own, or another
/// rule for one that is here. It points at rows that outlive it.
class condition_table {
 public:
  constexpr condition_table() noexcept = default;
  constexpr explicit condition_table(std::span<const condition_row> own) noexcept : own_{own} {}

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
