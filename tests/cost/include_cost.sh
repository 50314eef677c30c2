#!/bin/sh
# SPDX-FileCopyrightText: 2026 The entente authors
# SPDX-License-Identifier: BSL-1.0
#
# include_cost.sh COMPILER INCLUDE_DIR TABLE: what including headers costs a user, as a ratio to
# <vector> and <string> in the same run, against the budgets in TABLE. The cost is the number of
# instructions that g++'s own compiler program takes for the preprocessed unit, as valgrind counts
# them: exact, where times on a busy machine move by a third. Ends with 1 over budget, with 77 where
# nothing can be measured.
#
# A line of TABLE is "budget headers...": paths under entente/, a folder for all its headers
# together, which no single one of them can exceed, and -path to leave one out. A budget of "-" is
# for information.
set -eu
compiler=$1 include=$2 table=$3

# Left out where it cannot be measured, and visibly: ctest says "Skipped".
if ! command -v valgrind > /dev/null; then
  echo "skipped: no valgrind"
  exit 77
fi
cc1plus=$("$compiler" -print-prog-name=cc1plus)
if ! test -x "$cc1plus"; then
  echo "skipped: $compiler has no cc1plus: it is not g++"
  exit 77
fi

units=$(mktemp -d)
trap 'rm -rf "$units"' EXIT

# Writes the headers that the words of one line name as lines of a unit.
includes_of() {
  left_out=" "
  for word; do
    case $word in -*) left_out="$left_out${word#-} " ;; esac
  done
  for word; do
    case $word in
      -*) continue ;;
      *.hpp) set -- "$word" ;;
      *) set -- "$word"/*.hpp ;;
    esac
    for header; do
      test -f "$header" || { echo "no header $header" >&2; exit 2; }
      case $left_out in *" $header "*) ;; *) echo "#include <entente/$header>" ;; esac
    done
  done
}

printf '#include <vector>\n#include <string>\n' > "$units/0.cpp"
line=0
while read -r budget headers; do
  case $budget in '' | '#'*) continue ;; esac
  line=$((line + 1))
  # shellcheck disable=SC2086 # the words of the line are the arguments
  (cd "$include/entente" && includes_of $headers) > "$units/$line.cpp"
  printf '%s %s\n' "$budget" "$headers" >> "$units/budgets"
done < "$table"

for unit in "$units"/*.cpp; do echo "$unit"; done |
  COMPILER=$compiler INCLUDE=$include CC1PLUS=$cc1plus xargs -P 2 -I UNIT sh -euc '
    echo "int main() {}" >> UNIT
    "$COMPILER" -std=c++20 -I "$INCLUDE" -E UNIT -o UNIT.ii
    valgrind --tool=exp-bbv --bb-out-file=/dev/null --pc-out-file=/dev/null \
      "$CC1PLUS" -fpreprocessed UNIT.ii -quiet -std=c++20 -fsyntax-only -o /dev/null 2> UNIT.log ||
      { cat UNIT.log >&2; exit 1; }
    sed -n "s/.*Total instructions: //p" UNIT.log > UNIT.count'

anchor=$(cat "$units/0.cpp.count")
line=0 over=0
printf '%-6s %-6s %s\n' ratio budget headers
while read -r budget headers; do
  line=$((line + 1))
  ratio=$(awk -v n="$(cat "$units/$line.cpp.count")" -v d="$anchor" 'BEGIN { printf "%.2f", n / d }')
  verdict=
  if test "$budget" != - && awk "BEGIN { exit !($ratio > $budget) }"; then
    verdict='  OVER BUDGET'
    over=1
  fi
  printf '%-6s %-6s %s%s\n' "$ratio" "$budget" "$headers" "$verdict"
done < "$units/budgets"
exit $over
