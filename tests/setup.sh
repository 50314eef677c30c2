#!/bin/sh
# SPDX-FileCopyrightText: 2026 The entente authors
# SPDX-License-Identifier: BSL-1.0
#
# Installs on a plain Debian 12 what the tests need: g++ 12, CMake, Ninja, Catch2 v3 and pkg-config; with --all
# also clang 16. Does nothing, and needs no network, when all of it is there already.
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

missing=
command -v g++-12 >/dev/null || missing="$missing g++-12"
command -v cmake >/dev/null || missing="$missing cmake"
command -v ninja >/dev/null || missing="$missing ninja-build"
has_catch2_v3 || missing="$missing libcatch2-dev"
command -v pkg-config >/dev/null || missing="$missing pkgconf"
if [ "${1:-}" = --all ]; then
  command -v clang++-16 >/dev/null || missing="$missing clang-16"
fi
[ -n "$missing" ] || exit 0

command -v apt-get >/dev/null || die "this needs apt-get; please install by hand:$missing"
as_root=
if [ "$(id -u)" -ne 0 ]; then
  command -v sudo >/dev/null || die "run this as root, it has to install:$missing"
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

echo "tests/setup.sh: installing$missing"
$as_root apt-get update || die "apt-get update failed"
case $missing in
  *libcatch2-dev*)
    if [ -z "$(apt-cache madison libcatch2-dev)" ]; then
      add_backports
      $as_root apt-get update || die "apt-get update failed with the backports suite"
    fi
    ;;
esac
# shellcheck disable=SC2086  # a list of package names
$as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y --no-install-recommends $missing ||
  die "apt-get could not install:$missing"
has_catch2_v3 || die "the Catch2 that apt offers here is not version 3; please install it by hand"
