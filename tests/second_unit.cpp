// SPDX-FileCopyrightText: 2026 The entente authors
// SPDX-License-Identifier: BSL-1.0
//
// Everything once more beside the other tests: a header that defines anything twice fails the link.
#include "every_header.inc"
#include <entente/adapters/format.hpp>
#if __has_include(<fmt/ranges.h>)
#include <entente/adapters/fmt.hpp>
#endif
#if __has_include(<nlohmann/json.hpp>)
#include <entente/adapters/nlohmann_json.hpp>
#endif
