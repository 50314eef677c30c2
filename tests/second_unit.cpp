// SPDX-FileCopyrightText: 2026 The entente authors
// SPDX-License-Identifier: BSL-1.0
//
// Everything once more beside the other tests: a header that defines anything twice fails the link.
#include <entente/entente.hpp>
#if __has_include(<entente/data.hpp>)
#include <entente/data.hpp>
#endif
#if __has_include(<entente/io.hpp>)
#include <entente/io.hpp>
#endif
