#!/bin/sh
# SPDX-FileCopyrightText: 2026 The entente authors
# SPDX-License-Identifier: BSL-1.0
#
# gdb_test.sh COMPILER: what gdb shows with docs/debuggers/entente_gdb.py. 4, a skip, without gdb or
# where it may not run a program, as in some containers.
set -eu
here=$(cd "$(dirname "$0")" && pwd)
root=$(cd "$here/../.." && pwd)
if ! command -v gdb >/dev/null || ! gdb --batch -ex 'python print(1)' >/dev/null 2>&1; then
  echo "skipped: no gdb with Python here"
  exit 4
fi
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
"${1:-c++}" -std=c++20 -g -O0 -I "$root/include" -I "$root/tests" "$here/gdb_values.cpp" -o "$work/values"
line=$(grep -n 'stop here' "$here/gdb_values.cpp" | cut -d: -f1)

{
  echo "set auto-load off"
  echo "set print address off"
  echo "source $root/docs/debuggers/entente_gdb.py"
  echo "break gdb_values.cpp:$line"
  echo "run"
  sed 's/ =.*//' "$here/gdb_expected.txt" | while read -r name; do
    printf 'echo @%s =\noutput %s\necho \\n\n' "$name" "$name"
  done
  echo "kill"
} >"$work/commands"
gdb -nx --batch -x "$work/commands" "$work/values" >"$work/log" 2>&1 || true
if ! grep -q '^@' "$work/log"; then
  if grep -qiE 'ptrace|Operation not permitted|Cannot create process' "$work/log"; then
    echo "skipped: gdb may not run a program here"
    exit 4
  fi
  cat "$work/log"
  exit 1
fi
sed -n -e 's/^@\([^=]*\) =/\1 = /; t shown' -e 'b' -e ': shown' -e 's/ *$//p' "$work/log" >"$work/shown"
diff -u "$here/gdb_expected.txt" "$work/shown"
