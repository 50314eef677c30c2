#!/bin/sh
# SPDX-FileCopyrightText: 2026 The entente authors
# SPDX-License-Identifier: BSL-1.0
#
# Installs on a plain Debian 12 what the tests need: g++ 12, CMake, Ninja, Catch2 v3 and pkg-config;
# with --all also the other compiler, and whatever single tests need: where apt has none of these,
# their tests skip, and say so. Does nothing, and needs no network, when all of it is there already.
set -eu

die() {
  echo "tests/setup.sh: $*" >&2
  exit 1
}

# Debian's `catch2` is version 2 and installs the same file, but has no library with a main.
has_catch2_v3() {
  grep -qs 'Catch2WithMain' /usr/local/lib/cmake/Catch2/Catch2Targets.cmake \
    /usr/lib/cmake/Catch2/Catch2Targets.cmake /usr/lib/*/cmake/Catch2/Catch2Targets.cmake
}

# wants PACKAGE CHECK...: it is missing if the check fails.
missing=
wants() {
  package=$1
  shift
  "$@" >/dev/null 2>&1 || missing="$missing $package"
}
has_header() {
  [ -e "/usr/local/include/$1" ] || [ -e "/usr/include/$1" ]
}
has_clang_16_runtime() {
  ls /usr/lib/llvm-16/lib/clang/16/lib/linux/*tsan* /usr/lib/llvm-16/lib/clang/16/lib/linux/*fuzzer*
}
has_module() {
  /usr/bin/python3 -c "import $1"  # Debian's, which is what the tests ask for
}

wants g++-12 command -v g++-12
wants cmake command -v cmake
wants ninja-build command -v ninja
wants libcatch2-dev has_catch2_v3
wants pkgconf command -v pkg-config
if [ "${1:-}" = --all ]; then
  wants clang-16 command -v clang++-16
  wants libclang-rt-16-dev has_clang_16_runtime  # sanitizers, libFuzzer
fi
required=$missing
missing=
if [ "${1:-}" = --all ]; then
  wants clang-19 command -v clang++-19  # std::format
  wants libc++-19-dev ls /usr/lib/llvm-19/include/c++/v1/format
  wants libc++abi-19-dev ls /usr/lib/llvm-19/lib/libc++abi.so
  wants libfmt-dev has_header fmt/ranges.h  # adapters
  wants nlohmann-json3-dev has_header nlohmann/json.hpp
  wants gdb command -v gdb  # views in the debugger
  wants valgrind command -v valgrind  # costs in instructions
  wants libboost-graph-dev has_header boost/graph/adjacency_list.hpp  # benchmarks
  wants python3-networkx has_module networkx  # graphs read back
  wants python3-igraph has_module igraph
  wants python3-pandas has_module pandas  # benchmarks
  wants graphviz command -v dot
fi
optional=$missing
[ -n "$required$optional" ] || exit 0

command -v apt-get >/dev/null || die "this needs apt-get; please install by hand:$required$optional"
as_root=
if [ "$(id -u)" -ne 0 ]; then
  command -v sudo >/dev/null || die "run this as root, it has to install:$required$optional"
  as_root=sudo
fi

# Debian 12 has Catch2 v3 in its backports suite only. The suite is on the mirror that the machine
# uses already, so its source is a copy of that mirror's with the suite's name changed. Apt gives
# backports a low priority by itself: no other package comes from there.
add_backports() {
  release=$(. /etc/os-release && echo "$VERSION_CODENAME")
  sources=/etc/apt/sources.list.d
  new=$(
    awk -v RS= -v release="$release" '
      $0 ~ "(^|\n)Suites:([^\n]* )?" release "( |\n|$)" && /(^|\n)Components:[^\n]* main( |\n|$)/ {
        sub(/(^|\n)Suites:[^\n]*/, "\nSuites: " release "-backports"); print; exit
      }' "$sources/debian.sources" 2>/dev/null
  ) || true
  file=$sources/entente-backports.sources
  if [ -z "$new" ]; then
    new=$(sed -n "s/^\(deb .* \)$release\( main.*\)/\1$release-backports\2/p" /etc/apt/sources.list \
      2>/dev/null | head -n 1) || true
    file=$sources/entente-backports.list
  fi
  [ -n "$new" ] || die "found no Debian source for '$release' to take $release-backports from;" \
    "please install Catch2 3 by hand"
  printf '%s\n' "$new" | $as_root tee "$file" >/dev/null
}

echo "tests/setup.sh: installing$required$optional"
$as_root apt-get update || die "apt-get update failed"
case $required in
  *libcatch2-dev*)
    if [ -z "$(apt-cache madison libcatch2-dev)" ]; then
      add_backports
      $as_root apt-get update || die "apt-get update failed with the backports suite"
    fi
    ;;
esac
get() {
  $as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y --no-install-recommends "$@"
}
# shellcheck disable=SC2086  # lists of package names
{
  [ -z "$required" ] || get $required || die "apt-get could not install:$required"
  has_catch2_v3 || die "the Catch2 that apt offers here is not version 3; please install it by hand"
  [ -z "$optional" ] || get $optional || for package in $optional; do
    get "$package" || echo "tests/setup.sh: no $package here: tests that need it will skip" >&2
  done
}
