// SPDX-FileCopyrightText: 2026 The entente authors
// SPDX-License-Identifier: BSL-1.0
//
// Who asks for no facts gets none, and who asks for one case does not get the others. The headers
// shadow no name of the caller's.
namespace {
[[maybe_unused]] constexpr int bad = 0, missing = 0;
}

#include <entente/entente.hpp>
#include <entente/io.hpp>
#include <entente/world/editor.hpp>
#include <entente/world/load.hpp>

#if defined(ENTENTE_DATA_REGIONS_HPP)
#error "a header outside data/ brings facts"
#endif
#if !defined(ENTENTE_IO_REPORT_RECOMMEND_HPP)
#error "entente/io.hpp lacks a report"
#endif

#include <entente/data/nato_japan.hpp>

#if !defined(ENTENTE_DATA_REGIONS_HPP)
#error "the check looks for a header that no fact needs"
#endif
#if defined(ENTENTE_DATA_TREATIES_HPP) || defined(ENTENTE_DATA_THREATS_HPP) || \
    defined(ENTENTE_DATA_BODIES_HPP)
#error "the case of NATO and Japan brings other cases"
#endif
