#!/bin/sh
# SPDX-FileCopyrightText: 2026 The entente authors
# SPDX-License-Identifier: BSL-1.0
#
# dyad_years_of_research.sh PROGRAM TABLE
# The example dyad_years, PROGRAM, on the files of ATOP 5.1 and of the Correlates of War: as many rows as ATOP's own
# table, and those of the one state that it leaves out. TABLE is where they go. Ends with 4 where ENTENTE_DATA_DIR is not
# set.
set -eu
export LC_ALL=C
program=$1
table=$2

data=${ENTENTE_DATA_DIR:-}/data
set -- "$data/atop-5.1/atop5_1m.csv" "$data/atop-5.1/atop5_1aph.csv" "$data/cow-states-2016/states2016.csv" \
  "$data/cow-nmc/NMC_5_0.csv"
for file; do
  [ -n "${ENTENTE_DATA_DIR:-}" ] && [ -e "$file" ] || {
    echo "skipped: ENTENTE_DATA_DIR is not set, or does not hold $file"
    exit 4
  }
done

said=$("$program" "$@" "$table" 2>&1)
wrong=0
if [ "$said" != "273316 dyad-years, 20 of them with a state that has no COW number" ]; then
  echo "it says: $said"
  wrong=1
fi
# demand COUNT REGEX: so many lines of the table are like this.
demand() {
  found=$(grep -cE "$2" "$table") || true
  [ "$found" = "$1" ] || {
    echo "$found lines, not $1, are like $2"
    wrong=1
  }
}
demand 273316 '^[0-9]+,[0-9]+,(18|19|20)[0-9][0-9],.+(,(0|1|NA)){6},[1-9],([0-2]|NA),([0-9.e-]+|NA)$'
demand 20 '^(8152,|[0-9]+,8152,)'
demand 1 '^# source: atop5_1m.csv, version 5.1$'
# By the treaty of 1960 the one defends the other; since 2014 there is a second agreement.
demand 1 '^2,740,2000,United States of America,Japan,1,1,0,0,1,1,1,2,[1-9][0-9.]+$'
demand 1 '^740,2,2000,Japan,United States of America,1,0,0,0,1,1,1,2,0[0-9.]+$'
# Capabilities 5.0 stop in 2012, the list of states in 2016.
demand 1 '^740,2,2016,Japan,United States of America,1,0,0,0,1,1,2,2,NA$'
demand 1 '^740,2,2018,Japan,United States of America,NA,0,0,0,1,1,2,2,NA$'
exit $wrong
