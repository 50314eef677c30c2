// SPDX-FileCopyrightText: 2026 The entente authors
// SPDX-License-Identifier: BSL-1.0
//
// <windows.h> defines min and max, Apple's <AssertMacros.h> check and verify, and game engines
// check, verify and ensure. The library must compile after them; the standard library need not, so
// its headers come first.
#include <algorithm>
#include <array>
#include <bit>
#include <cassert>
#include <charconv>
#include <chrono>
#include <cmath>
#include <compare>
#include <concepts>
#include <cstddef>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <deque>
#include <exception>
#include <filesystem>
#include <fstream>
#include <functional>
#include <initializer_list>
#include <iomanip>
#include <iosfwd>
#include <iostream>
#include <iterator>
#include <limits>
#include <list>
#include <map>
#include <memory>
#include <memory_resource>
#include <mutex>
#include <new>
#include <numbers>
#include <numeric>
#include <optional>
#include <queue>
#include <random>
#include <ranges>
#include <ratio>
#include <set>
#include <source_location>
#include <span>
#include <sstream>
#include <stdexcept>
#include <string>
#include <string_view>
#include <system_error>
#include <thread>
#include <tuple>
#include <type_traits>
#include <unordered_map>
#include <unordered_set>
#include <utility>
#include <variant>
#include <vector>
#include <version>
#if __has_include(<format>)
#include <format>
#endif
#if __has_include(<fmt/ranges.h>)
#include <fmt/format.h>
#include <fmt/ranges.h>
#endif
#if __has_include(<nlohmann/json.hpp>)
#include <nlohmann/json.hpp>
#endif

// Each breaks any code that it reaches. The function-like ones spare a name that no parenthesis
// follows, as in (std::max)(a, b); ensure spares nothing.
#define min(a, b) a hostile macro
#define max(a, b) a hostile macro
#define check(condition) a hostile macro
#define verify(condition) a hostile macro
#define ensure a hostile macro

// Words that are macros somewhere: <windows.h> and what it includes, <math.h>, <complex.h>,
// <sys/sysmacros.h>, X11, Qt, Objective-C, Linux headers, and the compiler in its gnu mode.
#define small a hostile macro
#define near a hostile macro
#define far a hostile macro
#define interface a hostile macro
#define major(device) a hostile macro
#define minor(device) a hostile macro
#define None a hostile macro
#define Bool a hostile macro
#define Status a hostile macro
#define Success a hostile macro
#define Always a hostile macro
#define True a hostile macro
#define False a hostile macro
#define signals a hostile macro
#define slots a hostile macro
#define emit a hostile macro
#define foreach a hostile macro
#define likely(condition) a hostile macro
#define unlikely(condition) a hostile macro
#undef linux
#define linux a hostile macro
#undef unix
#define unix a hostile macro
#undef ERROR
#define ERROR a hostile macro
#undef DELETE
#define DELETE a hostile macro
#undef IN
#define IN a hostile macro
#undef OUT
#define OUT a hostile macro
#undef OPTIONAL
#define OPTIONAL a hostile macro
#undef TRUE
#define TRUE a hostile macro
#undef FALSE
#define FALSE a hostile macro
#undef YES
#define YES a hostile macro
#undef NO
#define NO a hostile macro
#undef CONST
#define CONST a hostile macro
#undef VOID
#define VOID a hostile macro
#undef STRICT
#define STRICT a hostile macro
#undef IGNORE
#define IGNORE a hostile macro
#undef DOMAIN
#define DOMAIN a hostile macro
#undef OVERFLOW
#define OVERFLOW a hostile macro

#if __has_include("every_header.inc")
#include "every_header.inc"  // made by CMake from the list of headers, without the adapters
#else
#include <entente/chrono.hpp>
#include <entente/core/throwing.hpp>
#include <entente/data.hpp>
#include <entente/entente.hpp>
#include <entente/io.hpp>
#include <entente/query/duty_history.hpp>
#include <entente/world/editor.hpp>
#include <entente/world/load.hpp>
#endif
#include <entente/adapters/format.hpp>
#if __has_include(<fmt/ranges.h>)
#include <entente/adapters/fmt.hpp>
#endif
#if __has_include(<nlohmann/json.hpp>)
#include <entente/adapters/nlohmann_json.hpp>
#endif

// Templates that only their use instantiates.
static_assert(entente::world{entente::data::catalogue::nato_japan}.all_facts().steps.size() > 1);
