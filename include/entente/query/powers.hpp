// SPDX-FileCopyrightText: 2026 The entente authors
// SPDX-License-Identifier: BSL-1.0
#ifndef ENTENTE_QUERY_POWERS_HPP
#define ENTENTE_QUERY_POWERS_HPP

#include <entente/model/duty_life.hpp>
#include <entente/query/casus_foederis.hpp>

namespace entente::inline v0 {

// Powers are apart from duties: nobody has to use one, and who does changes what others owe. To use
// one is to say so of the incident, and to ask again.

enum class power_kind : std::uint8_t {
  invoke,     // call upon an article
  request,    // ask for help
  determine,  // find that the case is given: with the other parties, or by a process of its own
  veto,       // keep them from finding so
  waive,      // release a bearer
  denounce    // end one's own part in the agreement, for what happens later
};
[[nodiscard]] constexpr std::array<named<power_kind>, 6> words_of(power_kind) noexcept {
  return {{{power_kind::invoke, "invoke"},
           {power_kind::request, "request"},
           {power_kind::determine, "determine"},
           {power_kind::veto, "veto"},
           {power_kind::waive, "waive"},
           {power_kind::denounce, "denounce"}}};
}

/// Who can change whose duty.
struct power {
  power_kind kind = power_kind::invoke;
  party_code holder{};
  /// Whose duty; empty where it is that of every bearer.
  party_code over{};
  agreement_code agreement{};
  text article{};
  /// What is found by `determine` and `veto`; empty where it is `collective_determination`. Of
  /// `domestic_process` the bearer determines alone, over itself, and of `determination_by` the
  /// body that the article names.
  term_code finds{};
  friend constexpr bool operator==(const power&, const power&) = default;
};

/// The state in which a duty begins.
[[nodiscard]] constexpr duty_state first_state(duty_status status, bool waived = false) noexcept {
  if (status == duty_status::not_obliged) return duty_state::none;
  const duty_state made =
      after_event(duty_state::none,
                  status == duty_status::obliged ? duty_event::activated : duty_event::called);
  return waived ? after_event(made, duty_event::discharged) : made;
}

namespace detail {
/// What the parties of an agreement find together, but for one that is accused: of all that has to
/// agree, one can keep them from it.
struct common_finding {
  std::string_view word;
  term_code finds;
  bool needs_all;
};
// A function: g++ with the undefined-behaviour sanitizer accepts no constant that owns a code.
[[nodiscard]] constexpr std::array<common_finding, 3> common_findings() {
  return {{{"collective_determination", {}, true},
           {"all_members_agree", term_code{"all_members_agree"}, true},
           {"majority_to_convene", term_code{"majority_to_convene"}, false}}};
}
}  // namespace detail

/// The powers that an incident gives the parties: those on which a pending duty hangs, to waive one
/// that is owed or pending, to denounce.
[[nodiscard]] constexpr row_list<power> powers_over(const casus_answer& answer,
                                                    const casus_resolver& resolver) {
  row_list<power> found;
  const auto add = [&found](power one) {
    for (const power& other : found)
      if (other == one) return;
    found.push_back(static_cast<power&&>(one));
  };
  const facts& all = resolver.of().all_facts();
  const auto findings = detail::common_findings();
  for (const called_duty& d : answer.duties) {
    if (d.status == duty_status::not_obliged || d.by.on != ground::article) continue;
    const agreement_id id = resolver.of().find_agreement(d.by.instrument.view());
    if (!id.is_valid()) continue;
    const agreement_record& agreement = all.agreements[id.index()];
    const party_id bearer = resolver.of().find_party(d.by.subject.view());
    const party_id beneficiary = resolver.of().find_party(d.by.object.view());
    const party_code& from = all.parties[bearer.index()].code;
    const party_code& to = all.parties[beneficiary.index()].code;
    for (const deciding_test& t : d.undetermined) {
      if (t.word.view() == "invocation_by_victim")
        add({power_kind::invoke, to, {}, agreement.code, d.by.article});
      if (t.word.view() == "request_by_victim" || t.word.view() == "request_of_a_party")
        add({power_kind::request, to, from, agreement.code, d.by.article});
      if (t.word.view() == "domestic_process")
        add({power_kind::determine, from, from, agreement.code, d.by.article,
             term_code{"domestic_process"}});
      if (const std::string_view by = "determination_by:";
          t.word.view().substr(0, by.size()) == by) {
        row_list<condition_argument> named;
        (void)detail::read_arguments(t.word.view(), named);
        for (const condition_argument& body : named)
          if (body.is_known)
            add({power_kind::determine,
                 body.party,
                 {},
                 agreement.code,
                 d.by.article,
                 term_code{"determination_by"}});
      }
      for (const detail::common_finding& one : findings)
        if (t.word.view() == one.word)
          for (const party_spell& p : agreement.parties)
            if (p.during.contains(answer.day).is_yes() && !(p.party == answer.attacker)) {
              add({power_kind::determine, p.party, {}, agreement.code, d.by.article, one.finds});
              if (one.needs_all)
                add({power_kind::veto, p.party, {}, agreement.code, d.by.article, one.finds});
            }
    }
    add({power_kind::waive, to, from, agreement.code, d.by.article});
    for (const party_code* const one : {&from, &to})
      add({power_kind::denounce, *one, {}, agreement.code, {}});
  }
  return found;
}

/// The incident after a power is used. To determine is what the parties do together, but for what
/// the bearer decides by its own law, or a body alone: one party's part in it changes nothing, and
/// is no use of this function; say it of all by `determine`. A denunciation changes the world, not
/// the incident: it is left as it is.
[[nodiscard]] constexpr incident after_use(incident event, const power& used) {
  const auto state = [&event](const term_code& what, const term_code& of, truth value) {
    row_list<stated_fact> facts_now;
    for (const stated_fact& fact : event.stated)
      if (!(fact.what == what && fact.of == of)) facts_now.push_back(fact);
    facts_now.push_back({what, of, value});
    event.stated = list<stated_fact>(facts_now);
  };
  const term_code by = used.finds == term_code{"determination_by"} ? term_code::renamed(used.holder)
                       : used.over.empty() ? term_code::renamed(used.agreement)
                                           : term_code::renamed(used.over);
  const term_code found = used.finds.empty() ? term_code{"collective_determination"} : used.finds;
  switch (used.kind) {
    case power_kind::invoke: {
      row_list<invocation> calls{event.invoked.begin(), event.invoked.end()};
      calls.push_back({used.agreement, used.article});
      event.invoked = list<invocation>(calls);
      break;
    }
    case power_kind::request:
      // Stated of the target it would say that this one asks.
      state(term_code{"request_by_victim"},
            used.over == event.target ? term_code::renamed(used.agreement)
                                      : term_code::renamed(used.over),
            truth::yes);
      break;
    case power_kind::determine:
      state(found, by, truth::yes);
      break;
    case power_kind::veto:
      state(found, by, truth::no);
      break;
    case power_kind::waive: {
      row_list<waiver> waivers{event.waived.begin(), event.waived.end()};
      waivers.push_back({used.holder, used.over, used.agreement, used.article});
      event.waived = list<waiver>(waivers);
      break;
    }
    case power_kind::denounce:
      break;
  }
  return event;
}

}  // namespace entente::inline v0

#endif  // ENTENTE_QUERY_POWERS_HPP
