// SPDX-FileCopyrightText: 2026 The entente authors
// SPDX-License-Identifier: BSL-1.0
#ifndef ENTENTE_IO_TABLE_HPP
#define ENTENTE_IO_TABLE_HPP

// Readers of a client's own tables, whose columns the caller names.
#include <entente/io/agreement_table.hpp>   // IWYU pragma: export
#include <entente/io/membership_table.hpp>  // IWYU pragma: export
#include <entente/io/panel_table.hpp>       // IWYU pragma: export
#include <entente/io/score_table.hpp>       // IWYU pragma: export

#endif  // ENTENTE_IO_TABLE_HPP
