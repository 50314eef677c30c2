// SPDX-FileCopyrightText: 2026 The entente authors
// SPDX-License-Identifier: BSL-1.0
//
// Every typed fact as constant data: a test looks into the object file for an initializer that
// would run before main, and finds none.
#include <entente/data/everything.hpp>

using namespace entente;
using namespace entente::data;

constinit const detail::node& facts_at_rest =
    detail::node_of<detail::tag_of<catalogue::everything>>;
