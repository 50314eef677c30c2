#!/bin/sh
# SPDX-FileCopyrightText: 2026 The entente authors
# SPDX-License-Identifier: BSL-1.0
#
# format_test.sh COMPILER: std::format of values, with COMPILER if its standard library has <format>, else with clang 19
# and libc++. 4, a skip, without either.
set -eu
here=$(cd "$(dirname "$0")" && pwd)
root=$(cd "$here/../.." && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
has_format() {
  printf '#include <version>\n#ifndef __cpp_lib_format\n#error none\n#endif\n' |
    "$@" -std=c++20 -fsyntax-only -x c++ - 2>/dev/null
}
for candidate in "${1:-c++}" "clang++-19 -stdlib=libc++"; do
  # shellcheck disable=SC2086  # a command and its options
  if has_format $candidate; then
    # The standard's own formatters of ranges came with C++23: ours must stand beside them.
    for standard in c++20 c++2b; do
      echo "$candidate -std=$standard"
      # shellcheck disable=SC2086
      $candidate -std=$standard -Wall -Wextra -Wpedantic -Werror -I "$root/include" -I "$root/tests" \
        "$here/format_values.cpp" -o "$work/values"
      "$work/values"
    done
    exit 0
  fi
done
echo "skipped: neither ${1:-c++} nor clang++-19 with libc++ has <format>"
exit 4
