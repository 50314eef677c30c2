// SPDX-FileCopyrightText: 2026 The entente authors
// SPDX-License-Identifier: BSL-1.0
#ifndef ENTENTE_VERSION_HPP
#define ENTENTE_VERSION_HPP

#include <entente/core/language.hpp>  // IWYU pragma: keep

#include <compare>

// The version stands here and nowhere else: CMakeLists.txt and the recipes for package managers
// read these lines, and a test holds the namespace and the changelog to them. Macros, so that `#if`
// can read them, too.
#define ENTENTE_VERSION_MAJOR 0
#define ENTENTE_VERSION_MINOR 1
#define ENTENTE_VERSION_PATCH 0

namespace entente::inline v0 {

/// A version of the library, in the order of versions.
struct version_number {
  int major;  ///< also the number of the inline namespace, and so part of every symbol
  int minor;
  int patch;

  friend constexpr auto operator<=>(const version_number&, const version_number&) = default;
};

/// The version of these headers.
inline constexpr version_number library_version{ENTENTE_VERSION_MAJOR, ENTENTE_VERSION_MINOR,
                                                ENTENTE_VERSION_PATCH};

}  // namespace entente::inline v0

#endif  // ENTENTE_VERSION_HPP
