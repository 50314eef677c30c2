// SPDX-FileCopyrightText: 2026 The entente authors
// SPDX-License-Identifier: BSL-1.0
//
// A user's program, the same in each of the ways in which a project may use the library: prints the
// version and an answer about the day that it is given.
#if defined(SINGLE_HEADER)
#include "entente.hpp"
#else
#include <entente/data/us_japan.hpp>
#include <entente/entente.hpp>
#include <entente/io/to_string.hpp>
#endif

#include <cstdio>

#if ENTENTE_VERSION_MAJOR == 0 && ENTENTE_VERSION_MINOR < 1
#error "older than the library's first version"
#endif
static_assert(entente::library_version >= entente::version_number{0, 1, 0});

int main(int count, char** words) {
  const auto day = entente::date::parse(count > 1 ? words[1] : "2023-02-15");
  if (!day) {
    std::puts("not a day");
    return 1;
  }
  const entente::world w{entente::data::us_japan_treaty};
  const auto found =
      owes(w.on(*day), entente::duty::defence, entente::data::united_states, entente::data::japan);
  std::printf("entente %d.%d.%d: %s\n", entente::library_version.major,
              entente::library_version.minor, entente::library_version.patch,
              entente::to_string(found.value()).c_str());
}
