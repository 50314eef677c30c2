// SPDX-FileCopyrightText: 2026 The entente authors
// SPDX-License-Identifier: BSL-1.0
#ifndef ENTENTE_QUERY_AVENUES_HPP
#define ENTENTE_QUERY_AVENUES_HPP

#include <entente/query/in_place.hpp>
#include <entente/query/known_words.hpp>
#include <entente/query/permits.hpp>

#include <cstdint>
#include <span>
#include <string_view>
#include <type_traits>
#include <utility>

namespace entente::inline v0 {

namespace detail {

/// Builds the answer to `avenues`.
class avenue_builder {
 public:
  constexpr avenue_builder(const snapshot& now, party_id a, party_id b, const avenue_options& asked)
      : now_{now},
        asked_{asked},
        ids_{a, b},
        first_{now.record(a).code},
        second_{now.record(b).code},
        tie_{tie(now, a, b, asked.within)} {
    row_list<party_spell> both{{first_, {}}, {second_, {}}};
    proposed_.parties = list<party_spell>{both};
    made.first_name = now.record(a).name;
    made.second_name = now.record(b).name;
    made.day = now.day();
    made.asked_with = words_of(asked);
    question_ = {question_kind::avenues, duty::defence, made.first_name, made.second_name,
                 made.day};
  }

  constexpr void run() {
    row_list<domain_code> domains = asked_.domains;
    row_list<form_code> forms = asked_.forms;
    if (domains.empty())
      for (std::size_t i = 0; i != now_.domains(); ++i)
        domains.push_back(now_.record(domain_id{i}));
    if (forms.empty())
      for (std::size_t i = 0; i != now_.forms(); ++i) forms.push_back(now_.record(form_id{i}));
    made.all.reserve(domains.size() * forms.size());
    row_list<bool> are_known;
    for (const auto& form : forms) {
      are_known.push_back(is_known_word(now_, form));
      if (!are_known.back()) made.why.push_back(no_such_word("form", form.as_text()));
    }
    for (const auto& domain : domains) {
      const bool is_known = is_known_domain(now_, domain, asked_.given);
      if (!is_known) made.why.push_back(no_such_word("domain", domain.as_text()));
      for (std::size_t i = 0; i != forms.size(); ++i)
        add(domain, forms[i], is_known && are_known[i]);
    }
    add_open(made.why, tie_.why);
  }

  avenue_list made;

 private:
  /// Of words that nobody knows no rule speaks: that opens nothing.
  constexpr void add(const domain_code& domain, const form_code& form, bool are_known) {
    avenue one;
    one.domain = domain;
    one.form = form;
    one.asked = question_;
    for (const auto& agreement : tie_.agreements) add_agreement(one, agreement);
    for (const std::uint32_t number : tie_.steps) add_step(one, number, truth::yes);
    for (const std::uint32_t number : tie_.possible_steps) add_step(one, number, truth::unknown);
    add_in_place(one);
    for (const auto& proposal : now_.all_facts().proposals)
      if (is_party(proposal, first_) && is_party(proposal, second_))
        for (const auto& provision : proposal.provisions)
          if (is_of(one, provision.form, provision.domains))
            one.planned.push_back({proposal.code.as_text(), proposal.name, true, proposal.binding,
                                   proposal.signed_on, truth::yes, proposal.cites});
    for (const bool own : {true, false})
      for (const auto& p : now_.all_facts().precedents) add_precedent(one, p, own);
    circumstances given = asked_.given;
    for (const auto& subject : asked_.subjects)
      if (speaks_of(subject, one)) {
        given.subjects.push_back(text{subject.subject});
        for (auto& p : positions_on(now_, subject.subject)) one.positions.push_back(p);
      }
    judge(one, given);
    if (!are_known && one.status == avenue_status::open) one.status = avenue_status::unknown;
    made.all.push_back(std::move(one));
  }

  template <class Domains>
  [[nodiscard]] static constexpr bool is_of(const avenue& one, const form_code& form,
                                            const Domains& domains) {
    return form == one.form && is_listed(domains, one.domain);
  }

  constexpr void add_agreement(avenue& one, const tie_agreement& tying) const {
    const agreement_record& a = now_.record(tying.agreement);
    for (const auto& provision : a.provisions) {
      const truth today = tying.in_force && provision.during.contains(now_.day());
      if (today.is_no() || !is_of(one, provision.form, provision.domains)) continue;
      const partial_date since =
          provision.during.from == partial_date::dawn() ? a.life().from : provision.during.from;
      one.done_by.push_back(
          {a.code.as_text(), a.name, true, a.binding, since, today,
           provision.cites.standing == confidence::unstated ? a.cites : provision.cites});
    }
  }
  constexpr void add_step(avenue& one, std::uint32_t number, truth by_then) const {
    const step_record& s = now_.all_facts().steps[number];
    if (!is_of(one, s.form, s.domains)) return;
    auto& where = s.carried_out.is_no() ? one.planned : one.done_by;
    const truth holds = s.carried_out.is_no() ? by_then : s.carried_out && by_then;
    where.push_back(
        {s.code.as_text(), s.says, false, truth::no, s.on, holds, s.cites, holding_kind::step});
  }
  /// What is there without an agreement or step in this form: force owed, a seat, and in other
  /// bodies, as the caller says where they work, a part in them.
  constexpr void add_in_place(avenue& one) const {
    const auto add = [&one](const avenue_basis& found) {
      bool is_there = false;
      for (const auto& by : one.done_by) is_there = is_there || by.code == found.code;
      if (!is_there) one.done_by.push_back(found);
    };
    if (is_in_place_in(one.form, one.domain, {}))
      each_in_place(now_, ids_[0], ids_[1], one.form, {}, add);
    if (one.form == centre_participation.code())
      for (const body_domain& where : asked_.role_in)
        if (same_words(where.domain, one.domain.view()))
          each_in_place(now_, ids_[0], ids_[1], one.form, party_code::borrow(where.body), add);
  }
  /// What one of the two was given by the other is there; the rest was done elsewhere.
  constexpr void add_precedent(avenue& one, const precedent_record& p, bool own) const {
    const truth by_then = has_happened(p.on, now_.day());
    if (by_then.is_no() || !is_of(one, p.form, p.domains)) return;
    const truth between = was_given_between(now_, ids_[0], ids_[1], p);
    if (!between.is_no()) {
      if (own)
        one.done_by.push_back({p.code.as_text(), p.says, false, truth::no, p.on, between, p.cites,
                               holding_kind::precedent});
      return;
    }
    bool is_own = false;
    for (const auto& party : {first_, second_})
      is_own = is_own || is_listed(p.providers, party) || is_listed(p.recipients, party);
    if (is_own == own)
      one.precedents.push_back({p.code, p.says, p.on, by_then, p.providers, p.recipients,
                                p.recipient_was, own, p.cites});
  }
  [[nodiscard]] constexpr bool speaks_of(const position_subject& subject, const avenue& one) const {
    return is_about(subject, first_.view(), second_.view(), one.form.view(),
                    std::span<const domain_code>{&one.domain, 1});
  }

  constexpr void judge(avenue& one, const circumstances& given) {
    provision_record provision;
    provision.form = one.form;
    provision.domains = {one.domain};
    proposed_.provisions = {std::move(provision)};
    permission_answer permitted = judge_permission(now_, party_id{}, text{}, proposed_, given);
    if (one.form == full_membership.code())
      leave_open_if_no_body(now_, ids_[0], ids_[1], permitted);
    for (const reason& why : permitted.reasons())
      if (why.on != ground::not_covered && !is_listed(made.why, why)) made.why.push_back(why);
    one.rulings = permitted.rulings();
    one.barred = permitted.barred();
    truth there = truth::no;
    one.since = partial_date::never();
    for (const auto& by : one.done_by) {
      there = there || by.holds;
      if (by.holds.is_yes()) add_since(one.since, by.since);
    }
    if (there.is_yes())
      one.status = avenue_status::done;
    else if (there.is_unknown())
      one.status = avenue_status::unknown;
    else
      one.status = status_of(permitted.value());
    // What nobody recorded may be there: then it is neither open nor waits for a condition.
    if (!tie_.complete &&
        (one.status == avenue_status::open || one.status == avenue_status::conditional))
      one.status = avenue_status::unknown;
  }
  [[nodiscard]] static constexpr avenue_status status_of(permission value) noexcept {
    switch (value) {
      case permission::yes:
        return avenue_status::open;
      case permission::conditional:
        return avenue_status::conditional;
      case permission::no:
        return avenue_status::blocked;
      case permission::unknown:
        break;
    }
    return avenue_status::unknown;
  }

  const snapshot& now_;
  const avenue_options& asked_;
  const std::array<party_id, 2> ids_;
  party_code first_, second_;
  tie_answer tie_;
  agreement_record proposed_;
  question question_;
};

/// The distinct domains, in their order, of which @p wanted(avenues of it) holds.
template <class Wanted>
[[nodiscard]] constexpr answer_rows<domain_code> domains_where(const avenue_list& of,
                                                               question_kind kind,
                                                               const Wanted& wanted) {
  answer_rows<domain_code> made{
      question{kind, duty::defence, of.first_name, of.second_name, of.day}};
  made.why = of.why;
  row_list<domain_code> seen;
  for (const avenue& one : of) {
    if (is_listed(seen, one.domain)) continue;
    seen.push_back(one.domain);
    bool any = false, every = true;
    for (const avenue& other : of) {
      if (!(other.domain == one.domain)) continue;
      any = any || wanted(other);
      every = every && wanted(other);
    }
    if (Wanted::of_every ? every : any) made.push_back(one.domain);
  }
  return made;
}
struct is_passable {
  static constexpr bool of_every = false;
  [[nodiscard]] constexpr bool operator()(const avenue& one) const noexcept {
    return one.status == avenue_status::done || one.status == avenue_status::open ||
           one.status == avenue_status::conditional;
  }
};
struct is_blocked {
  static constexpr bool of_every = true;
  [[nodiscard]] constexpr bool operator()(const avenue& one) const noexcept {
    return one.status == avenue_status::blocked;
  }
};
struct is_untouched {
  static constexpr bool of_every = true;
  [[nodiscard]] constexpr bool operator()(const avenue& one) const noexcept {
    return one.done_by.empty();
  }
};

}  // namespace detail

/// Every form of cooperation in every domain between two parties today: what is there, what is
/// open, under which conditions, what is blocked and by what, and what was done elsewhere. Where
/// the facts do not hold everything between the two, what they do not say is not open but unknown.
/// @cost domains x forms x (rules of both + steps and agreements of the tie + precedents)
[[nodiscard]] constexpr avenue_list avenues(const snapshot& now, party_ref a, party_ref b,
                                            const avenue_options& asked = {}) {
  const party_id one = now.find_party(a), other = now.find_party(b);
  if (!one.is_valid() || !other.is_valid()) {
    avenue_list none;
    none.first_name = detail::name_of_party(now, a);
    none.second_name = detail::name_of_party(now, b);
    none.day = now.day();
    none.asked_with = detail::words_of(asked);
    if (!one.is_valid()) none.why.push_back(detail::no_such_party(a));
    if (!other.is_valid()) none.why.push_back(detail::no_such_party(b));
    return none;
  }
  if (one == other) {
    avenue_list none{now.record(one).name, now.record(one).name, now.day(), {}, {}};
    none.why.push_back(detail::not_two(now, one));
    return none;
  }
  detail::avenue_builder builder{now, one, other, asked};
  builder.run();
  return std::move(builder.made);
}

/// The domains with at least one avenue that is done, open or conditional.
[[nodiscard]] constexpr answer_rows<domain_code> open_domains(const avenue_list& of) {
  return detail::domains_where(of, question_kind::open_domains, detail::is_passable{});
}
/// The domains of which every avenue is blocked.
[[nodiscard]] constexpr answer_rows<domain_code> blocked_domains(const avenue_list& of) {
  return detail::domains_where(of, question_kind::blocked_domains, detail::is_blocked{});
}
/// The domains in which nothing is on record between the two, not even possibly. That nothing is
/// there follows only where the facts hold everything between them: the reasons say so if not.
[[nodiscard]] constexpr answer_rows<domain_code> gaps(const avenue_list& of) {
  return detail::domains_where(of, question_kind::gaps, detail::is_untouched{});
}
/// What is done by practice alone, without an agreement in force that sets it up.
[[nodiscard]] constexpr avenue_list informal(const avenue_list& of) {
  return of.where([](const avenue& one) {
    if (one.status != avenue_status::done) return false;
    for (const auto& by : one.done_by)
      if (by.is_agreement) return false;
    return true;
  });
}

/// The avenues by a caller's preference: @p preference(avenue) is a rank or anything else with `<`,
/// the highest first; equals stay in their order.
template <class Preference>
[[nodiscard]] constexpr avenue_list ordered(const avenue_list& of, const Preference& preference) {
  using rank = std::remove_cvref_t<decltype(preference(of.all[0]))>;
  struct place {
    rank value;
    std::size_t at;
  };
  row_list<place> places;
  places.reserve(of.size());
  for (std::size_t i = 0; i != of.size(); ++i) {
    places.push_back({preference(of.all[i]), i});
    for (std::size_t j = i; j != 0 && places[j - 1].value < places[j].value; --j) {
      place moved = std::move(places[j]);
      places[j] = std::move(places[j - 1]);
      places[j - 1] = std::move(moved);
    }
  }
  avenue_list made{of.first_name, of.second_name, of.day, {}, of.why, of.asked_with};
  made.all.reserve(of.size());
  for (const auto& p : places) made.all.push_back(of.all[p.at]);
  return made;
}

/// A rank of a form, and a preference made of a table of them; forms that it does not name rank 0.
struct ranked_form {
  std::string_view form;
  int rank = 0;
};
struct by_rank_of_form {
  std::span<const ranked_form> ranks;
  [[nodiscard]] constexpr int operator()(const avenue& one) const noexcept {
    for (const auto& r : ranks)
      if (detail::same_words(r.form, one.form.view())) return r.rank;
    return 0;
  }
};

}  // namespace entente::inline v0

#endif  // ENTENTE_QUERY_AVENUES_HPP
