// SPDX-FileCopyrightText: 2026 The entente authors
// SPDX-License-Identifier: BSL-1.0
#ifndef ENTENTE_MODEL_DUTY_LIFE_HPP
#define ENTENTE_MODEL_DUTY_LIFE_HPP

#include <entente/model/words.hpp>

namespace entente::inline v0 {

/// Where one duty, made by one incident, stands. An article is the template, which stays.
/// @source the state machine of obligations in Symboleo (Sharifi, Parvizimosaed, Amyot, Logrippo
/// and Mylopoulos 2020, Symboleo: Towards a Specification Language for Legal Contracts)
enum class duty_state : std::uint8_t {
  none,        // nothing called for it
  created,     // called for, and pending
  in_effect,   // owed
  suspended,   // owed, and put off
  fulfilled,   // done
  violated,    // not done
  discharged,  // nobody has to do it any more: waived, or what it hung on failed
  terminated   // ended before it was done, with its agreement
};
[[nodiscard]] constexpr std::array<named<duty_state>, 8> words_of(duty_state) noexcept {
  return {{{duty_state::none, "none"},
           {duty_state::created, "created"},
           {duty_state::in_effect, "in_effect"},
           {duty_state::suspended, "suspended"},
           {duty_state::fulfilled, "fulfilled"},
           {duty_state::violated, "violated"},
           {duty_state::discharged, "discharged"},
           {duty_state::terminated, "terminated"}}};
}

/// What moves a duty on.
enum class duty_event : std::uint8_t {
  called,     // an incident creates it: something still has to be decided
  activated,  // what it hung on came true, or nothing did
  expired,    // what it hung on can no longer come true
  fulfilled,
  violated,
  discharged,
  suspended,
  resumed,
  terminated
};
[[nodiscard]] constexpr std::array<named<duty_event>, 9> words_of(duty_event) noexcept {
  return {{{duty_event::called, "called"},
           {duty_event::activated, "activated"},
           {duty_event::expired, "expired"},
           {duty_event::fulfilled, "fulfilled"},
           {duty_event::violated, "violated"},
           {duty_event::discharged, "discharged"},
           {duty_event::suspended, "suspended"},
           {duty_event::resumed, "resumed"},
           {duty_event::terminated, "terminated"}}};
}

/// Whether nothing moves a duty on any more.
[[nodiscard]] constexpr bool is_final(duty_state at) noexcept {
  return at == duty_state::fulfilled || at == duty_state::violated ||
         at == duty_state::discharged || at == duty_state::terminated;
}

/// The state after an event; what does not fit the state changes nothing.
[[nodiscard]] constexpr duty_state after_event(duty_state at, duty_event event) noexcept {
  using s = duty_state;
  using e = duty_event;
  if (event == e::called) return at == s::none ? s::created : at;
  if (event == e::activated) return at == s::none || at == s::created ? s::in_effect : at;
  if (at == s::created && (event == e::expired || event == e::discharged)) return s::discharged;
  if (at == s::in_effect) {
    if (event == e::fulfilled) return s::fulfilled;
    if (event == e::violated) return s::violated;
    if (event == e::discharged) return s::discharged;
    if (event == e::suspended) return s::suspended;
  }
  if (at == s::suspended && event == e::resumed) return s::in_effect;
  const bool is_active = at == s::in_effect || at == s::suspended;
  return is_active && event == e::terminated ? s::terminated : at;
}

}  // namespace entente::inline v0

#endif  // ENTENTE_MODEL_DUTY_LIFE_HPP
