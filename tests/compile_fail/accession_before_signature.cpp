// expect: accession_is_not_before_founding.*"ALDCAS1970".*"DEL"
// SPDX-FileCopyrightText: 2026 The entente authors
// SPDX-License-Identifier: BSL-1.0
#include "toy_parties.hpp"
#ifdef CONTROL
using third = entente::acceded<toy::delmar, "1970-01-01">;
#else
using third = entente::acceded<toy::delmar, "1969-12-31">;
#endif
inline constexpr struct pact final
    : entente::agreement<"ALDCAS1970", "Pact", entente::signed_on<"1970-01-01">,
                         entente::between<toy::aldera, toy::cassia>, third> {
} pact;
