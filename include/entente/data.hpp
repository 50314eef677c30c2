// SPDX-FileCopyrightText: 2026 The entente authors
// SPDX-License-Identifier: BSL-1.0
#ifndef ENTENTE_DATA_HPP
#define ENTENTE_DATA_HPP

#include <entente/data/everything.hpp>

#endif  // ENTENTE_DATA_HPP
