// SPDX-FileCopyrightText: 2026 The entente authors
// SPDX-License-Identifier: BSL-1.0
#ifndef ENTENTE_QUERY_TIE_HPP
#define ENTENTE_QUERY_TIE_HPP

#include <entente/query/roles.hpp>

#include <cstdint>
#include <span>

namespace entente::inline v0 {

/// Whether a tie of a body counts as a tie of each of its members: an argument of the question.
enum class reach : std::uint8_t { direct, through_alliances };
[[nodiscard]] constexpr std::array<named<reach>, 2> words_of(reach) noexcept {
  return {{{reach::direct, "direct"}, {reach::through_alliances, "through_alliances"}}};
}

/// An agreement of a tie.
struct tie_agreement {
  agreement_id agreement;
  agreement_code code;
  text name;
  term_code instrument;
  truth in_force;
  truth binding;
  partial_date since;
  /// The parties through which it ties the two: themselves, or bodies of which they are members.
  party_code first;
  party_code second;
  friend constexpr bool operator==(const tie_agreement&, const tie_agreement&) = default;
};

/// A form or a domain of a tie: since when at the latest it is there, and on what it rests.
template <class Code>
struct tie_feature {
  Code code;
  truth holds;
  flag_set<basis> rests_on;
  partial_date since;
  friend constexpr bool operator==(const tie_feature&, const tie_feature&) = default;
};

namespace detail {
/// How many of some forms or domains are certainly there.
template <class Code>
[[nodiscard]] constexpr std::size_t certain_of(const row_list<tie_feature<Code>>& features) {
  std::size_t count = 0;
  for (const auto& f : features) count += f.holds.is_yes() ? 1U : 0U;
  return count;
}
}  // namespace detail

/// What two parties have built up to a day.
class tie_answer {
  // Before its uses: clang does not instantiate a later template while it computes a constant.
  template <class Features>
  [[nodiscard]] constexpr truth find(const Features& features, std::string_view name) const {
    for (const auto& f : detail::over(features))
      if (f.code.view() == name) return f.holds;
    return complete ? truth::no : truth::unknown;
  }

 public:
  party_code first;
  party_code second;
  text first_name, second_name;
  date day;
  reach within = reach::direct;
  /// Agreements certainly or possibly in force, in the order of their ids.
  row_list<tie_agreement> agreements;
  /// Duties of the first to the second and of the second to the first: certain, and certain or
  /// possible.
  flag_set<duty> first_owes, first_may_owe, second_owes, second_may_owe;
  /// Steps taken for certain by the day, as numbers into the facts, in the order of the facts, and
  /// their distinct forms and domains: also those only announced. What the tie has of them is in
  /// `forms` and `domains`.
  row_list<std::uint32_t> steps;
  /// Steps of which it is not known whether they were taken by the day.
  row_list<std::uint32_t> possible_steps;
  row_list<form_code> forms_of_steps;
  row_list<domain_code> domains_of_steps;
  /// All forms and domains, of steps carried out and of agreements in force.
  row_list<tie_feature<form_code>> forms;
  row_list<tie_feature<domain_code>> domains;
  /// The first dated fact of the tie; unknown if there is none.
  partial_date since;
  /// Whether the facts cover the day and hold everything between the two: else there may be more.
  bool complete = true;
  row_list<reason> why;

  /// Whether the tie has a form, or works in a domain.
  [[nodiscard]] constexpr truth has(form_ref form) const { return find(forms, form.name()); }
  [[nodiscard]] constexpr truth has(domain_ref domain) const {
    return find(domains, domain.name());
  }
  // The answer outlives its world, which alone knows what an id stands for.
  truth has(form_id) const = delete;
  truth has(domain_id) const = delete;
  /// Whether there is anything between the two.
  [[nodiscard]] constexpr truth exists() const {
    truth any = truth::no;
    for (const auto& a : detail::over(agreements)) any = any || a.in_force;
    if (!steps.empty()) any = truth::yes;
    return any.is_no() && (!complete || !possible_steps.empty()) ? truth::unknown : any;
  }
  [[nodiscard]] constexpr const row_list<reason>& reasons() const& noexcept { return why; }
  [[nodiscard]] constexpr row_list<reason> reasons() && {
    return static_cast<row_list<reason>&&>(why);
  }

  friend constexpr bool operator==(const tie_answer&, const tie_answer&) = default;
};

namespace detail {

/// A party and, where the question reaches through alliances, the bodies of which it is a member.
struct side {
  row_list<party_id> parties;
  row_list<truth> holds;

  constexpr side(const snapshot& now, party_id self, reach within)
      : parties{self}, holds{truth::yes} {
    if (within == reach::direct) return;
    for (const std::uint32_t number : now.memberships_of(self)) {
      const membership_record& m = now.all_facts().memberships[number];
      const truth today = m.during.contains(now.day());
      if (m.as != role::member || today.is_no()) continue;
      parties.push_back(now.find_party(m.body));
      holds.push_back(today);
    }
  }
  /// The place of @p party, or parties.size().
  [[nodiscard]] constexpr std::size_t find(party_id party) const {
    std::size_t i = 0;
    while (i != parties.size() && !(parties[i] == party)) ++i;
    return i;
  }
};

template <class Code>
constexpr void add_feature(row_list<tie_feature<Code>>& features, const Code& code, truth holds,
                           basis rests_on, partial_date since) {
  if (code.empty()) return;
  for (auto& f : over(features)) {
    if (!(f.code == code)) continue;
    f.holds = f.holds || holds;
    f.rests_on |= rests_on;
    if (since.latest() < f.since.latest()) f.since = since;
    return;
  }
  features.push_back({code, holds, rests_on, since});
}

constexpr void add_since(partial_date& since, partial_date when) {
  if (when.latest() < since.latest()) since = when;
}

/// Builds the answer to `tie`.
class tie_builder {
 public:
  constexpr tie_builder(const snapshot& now, party_id a, party_id b, reach within)
      : now_{now}, one_{now, a, within}, other_{now, b, within} {
    made.first = now.record(a).code;
    made.second = now.record(b).code;
    made.first_name = now.record(a).name;
    made.second_name = now.record(b).name;
    made.day = now.day();
    made.within = within;
    made.complete = now.is_covered();
  }

  constexpr void run() {
    const auto agreements = numbers(&snapshot::agreements_of);
    const auto steps = numbers(&snapshot::steps_of);
    made.why.reserve(agreements.size() + steps.size());
    made.steps.reserve(steps.size());
    for (const std::uint32_t number : agreements) add_agreement(number);
    for (const std::uint32_t number : steps) add_step(number);
    for (std::size_t i = 0; i != one_.parties.size(); ++i)
      for (std::size_t j = 0; j != other_.parties.size(); ++j) add_duties(i, j);
    if (!now_.is_covered()) made.why.push_back(not_covered(now_));
    add_not_recorded();
  }

  tie_answer made;

 private:
  using lister = std::span<const std::uint32_t> (snapshot::*)(party_id) const noexcept;

  /// What @p listed gives for any party of the first side: each number once, in order.
  [[nodiscard]] constexpr row_list<std::uint32_t> numbers(lister listed) const {
    row_list<std::uint32_t> all;
    for (const party_id party : one_.parties) all = merged(all, (now_.*listed)(party));
    return all;
  }
  [[nodiscard]] static constexpr row_list<std::uint32_t> merged(const row_list<std::uint32_t>& a,
                                                                std::span<const std::uint32_t> b) {
    if (a.empty()) return row_list<std::uint32_t>(b);
    row_list<std::uint32_t> made;
    std::size_t i = 0, j = 0;
    while (i != a.size() || j != b.size()) {
      const bool second = i == a.size() || (j != b.size() && b[j] < a[i]);
      const std::uint32_t next = second ? b[j++] : a[i++];
      if (made.empty() || made.back() != next) made.push_back(next);
    }
    return made;
  }

  /// Of several pairs that the agreement ties, the first that it certainly ties stands for it.
  constexpr void add_agreement(std::uint32_t number) {
    const agreement_id id{number};
    truth holds = truth::no;
    std::size_t first = 0, second = 0;
    for (std::size_t i = 0; i != one_.parties.size() && !holds.is_yes(); ++i) {
      const truth one = now_.is_bound(id, one_.parties[i]) && one_.holds[i];
      if (one.is_no()) continue;
      for (std::size_t j = 0; j != other_.parties.size() && !holds.is_yes(); ++j) {
        if (one_.parties[i] == other_.parties[j]) continue;
        const truth both =
            one && other_.holds[j] && now_.bound_together(id, one_.parties[i], other_.parties[j]);
        if (both.is_no() || (both.is_unknown() && holds.is_unknown())) continue;
        holds = both;
        first = i;
        second = j;
      }
    }
    if (!holds.is_no()) put_agreement(id, one_.parties[first], other_.parties[second], holds);
  }

  constexpr void put_agreement(agreement_id id, party_id one, party_id other, truth holds) {
    const agreement_record& a = now_.record(id);
    made.agreements.push_back({id, a.code, a.name, a.instrument, holds, a.binding, a.life().from,
                               now_.record(one).code, now_.record(other).code});
    add_since(made.since, a.life().from);
    reason why;
    why.on = ground::agreement;
    why.says = holds;
    name_parties(why, now_, one, other);
    why.instrument = a.code.as_text();
    why.instrument_name = a.name;
    why.during = a.life();
    why.binding = a.binding;
    why.cites = a.cites;
    made.why.push_back(why);
    for (const auto& provision : a.provisions) add_provision(a, provision, holds);
  }

  constexpr void add_provision(const agreement_record& a, const provision_record& provision,
                               truth holds) {
    const truth today = holds && provision.during.contains(now_.day());
    if (today.is_no()) return;
    const partial_date since =
        provision.during.from == partial_date::dawn() ? a.life().from : provision.during.from;
    add_feature(made.forms, provision.form, today, provision.rests_on, since);
    for (const auto& d : provision.domains)
      add_feature(made.domains, d, today, provision.rests_on, since);
  }

  constexpr void add_step(std::uint32_t number) {
    const step_record& s = now_.all_facts().steps[number];
    if (s.on.earliest() > now_.day() || !is_between(s)) return;
    const bool certain = s.on.latest() <= now_.day();
    const truth there = s.carried_out && (certain ? truth::yes : truth::unknown);
    if (!there.is_no()) {
      add_feature(made.forms, s.form, there, basis::practice, s.on);
      for (const auto& d : s.domains) add_feature(made.domains, d, there, basis::practice, s.on);
    }
    if (!certain) {
      made.possible_steps.push_back(number);
      return;
    }
    made.steps.push_back(number);
    add_once(made.forms_of_steps, s.form);
    for (const auto& d : s.domains) add_once(made.domains_of_steps, d);
    add_since(made.since, s.on);
    reason why;
    why.on = ground::step;
    why.says = truth::yes;
    why.instrument = s.code.as_text();
    why.words = s.says;
    why.during = {s.on, partial_date::never()};
    why.cites = s.cites;
    made.why.push_back(why);
  }

  /// Whether a party of the second side takes part beside one of the first.
  [[nodiscard]] constexpr bool is_between(const step_record& s) const {
    for (const auto& p : s.parties) {
      const party_id id = now_.find_party(p);
      if (other_.find(id) != other_.parties.size() &&
          (one_.find(id) == one_.parties.size() || s.parties.size() > 2))
        return true;
    }
    return false;
  }

  /// The first pair of which the facts do not hold everything stands for all.
  constexpr void add_not_recorded() {
    for (const party_id one : one_.parties)
      for (const party_id other : other_.parties) {
        if (now_.is_recorded(one, other).is_yes()) continue;
        made.complete = false;
        made.why.push_back(not_recorded(now_, one, other));
        return;
      }
  }

  constexpr void add_duties(std::size_t i, std::size_t j) {
    const party_id a = one_.parties[i];
    const party_id b = other_.parties[j];
    if (a == b) return;
    const bool sure = (one_.holds[i] && other_.holds[j]).is_yes();
    for (const auto& [kind, word] : kept_words<duty>) {
      add_duty(kind, a, b, sure, made.first_owes, made.first_may_owe);
      add_duty(kind, b, a, sure, made.second_owes, made.second_may_owe);
    }
  }

  constexpr void add_duty(duty kind, party_id bearer, party_id beneficiary, bool sure,
                          flag_set<duty>& owes, flag_set<duty>& may_owe) {
    if (!now_.possibly_owed(kind).test(bearer.index(), beneficiary.index())) return;
    may_owe |= kind;
    if (sure && now_.owed(kind).test(bearer.index(), beneficiary.index())) owes |= kind;
    each_article_between(now_, kind, bearer, beneficiary, [this](const reason& why) {
      if (!why.says.is_no()) made.why.push_back(why);
    });
  }

  const snapshot& now_;
  side one_, other_;
};

}  // namespace detail

/// What ties two parties today: agreements, duties each way, steps, forms, domains, since when.
/// With `reach::through_alliances` what their alliances hold counts, too, and each agreement says
/// through whom. What is not on record is not there only where the facts hold everything between
/// the two (`facts::recorded_ties`).
/// @cost linear in the agreements and steps of @p a
[[nodiscard]] constexpr tie_answer tie(const snapshot& now, party_ref a, party_ref b,
                                       reach within = reach::direct) {
  const party_id one = now.find_party(a);
  const party_id other = now.find_party(b);
  if (!one.is_valid() || !other.is_valid()) {
    tie_answer none;
    none.first_name = text{a.name()};
    none.second_name = text{b.name()};
    if (one.is_valid()) none.first_name = now.record(one).name;
    if (other.is_valid()) none.second_name = now.record(other).name;
    none.day = now.day();
    none.within = within;
    none.complete = false;
    if (!one.is_valid()) none.why.push_back(detail::no_such_party(a));
    if (!other.is_valid()) none.why.push_back(detail::no_such_party(b));
    return none;
  }
  detail::tie_builder builder{now, one, other, within};
  builder.run();
  return std::move(builder.made);
}

}  // namespace entente::inline v0

#endif  // ENTENTE_QUERY_TIE_HPP
