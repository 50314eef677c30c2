// SPDX-FileCopyrightText: 2026 The entente authors
// SPDX-License-Identifier: BSL-1.0
#ifndef ENTENTE_ENTENTE_HPP
#define ENTENTE_ENTENTE_HPP

#include <entente/model/alliance.hpp>          // IWYU pragma: export
#include <entente/model/domains.hpp>           // IWYU pragma: export
#include <entente/model/forms.hpp>             // IWYU pragma: export
#include <entente/model/position.hpp>          // IWYU pragma: export
#include <entente/model/practice.hpp>          // IWYU pragma: export
#include <entente/model/precedent.hpp>         // IWYU pragma: export
#include <entente/model/statuses.hpp>          // IWYU pragma: export
#include <entente/model/threat.hpp>            // IWYU pragma: export
#include <entente/model/treaty_terms.hpp>      // IWYU pragma: export
#include <entente/model/whole_tie.hpp>         // IWYU pragma: export
#include <entente/query/features.hpp>          // IWYU pragma: export
#include <entente/query/history.hpp>           // IWYU pragma: export
#include <entente/scale/nato_partnership.hpp>  // IWYU pragma: export
#include <entente/version.hpp>                 // IWYU pragma: export
#include <entente/world/world.hpp>             // IWYU pragma: export

/// The library's namespace. This header brings in core, model, scale, world and query;
/// `entente/data.hpp`, `entente/io.hpp` and `entente/chrono.hpp` are asked for by name.
namespace entente::inline v0 {}

#endif  // ENTENTE_ENTENTE_HPP
