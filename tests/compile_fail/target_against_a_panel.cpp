// expect: (use of deleted function|call to deleted function)
// SPDX-FileCopyrightText: 2026 The entente authors
// SPDX-License-Identifier: BSL-1.0
#include <entente/query/meets.hpp>
#ifdef CONTROL
const entente::series spending{"Gazette", "share", {2000, 2001}};
#else
const entente::panel<double> spending{entente::year_span{2000, 2001}};
#endif
const entente::meets_answer found = meets(spending, entente::spending_target{}, "AAA", 2000);
