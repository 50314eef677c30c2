// SPDX-FileCopyrightText: 2026 The entente authors
// SPDX-License-Identifier: BSL-1.0
#ifndef ENTENTE_DATA_HPP
#define ENTENTE_DATA_HPP

#include <entente/data/areas.hpp>
#include <entente/data/everything.hpp>
#include <entente/data/incidents.hpp>
#include <entente/data/places.hpp>
#include <entente/data/traits.hpp>

#endif  // ENTENTE_DATA_HPP
