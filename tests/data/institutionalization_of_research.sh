#!/bin/sh
# SPDX-FileCopyrightText: 2026 The entente authors
# SPDX-License-Identifier: BSL-1.0
#
# institutionalization_of_research.sh PROGRAM EXPECTED
# What the example institutionalization, PROGRAM, says of the phases of ATOP 5.1 is what EXPECTED holds. Ends with 4
# where ENTENTE_DATA_DIR is not set.
set -eu

phases=${ENTENTE_DATA_DIR:-}/data/atop-5.1/atop5_1aph.csv
[ -n "${ENTENTE_DATA_DIR:-}" ] && [ -e "$phases" ] || {
  echo "skipped: ENTENTE_DATA_DIR is not set, or does not hold $phases"
  exit 4
}
"$1" --atop "$phases" | sed -n '/^Alliances in force/,$p' | diff -u "$2" -
