// expect: domain_tag|several<
// SPDX-FileCopyrightText: 2026 The entente authors
// SPDX-License-Identifier: BSL-1.0
#include <entente/model/domains.hpp>
#include <entente/model/forms.hpp>
#include <entente/query/precedents.hpp>
#ifdef CONTROL
const entente::several<struct entente::domain_tag> asked{entente::cyber};
#else
const entente::several<struct entente::domain_tag> asked{entente::expert_team};
#endif
