// expect: answers_calls
// SPDX-FileCopyrightText: 2026 The entente authors
// SPDX-License-Identifier: BSL-1.0
#include <entente/query/what_if.hpp>
entente::cascade follow(const entente::casus_resolver& resolver, const entente::incident& event);
entente::cascade follow(const entente::casus_resolver& resolver, const entente::incident& event) {
#ifdef CONTROL
  return entente::what_if(resolver, event, [](const entente::call_to_act&) { return true; });
#else
  return entente::what_if(resolver, event, [](const entente::call_to_act&) {});
#endif
}
