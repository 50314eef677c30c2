#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The entente authors
# SPDX-License-Identifier: BSL-1.0
"""Directed dyad-years from a table of members, as a plain script makes them.

    dyad_years_plain.py MEMBERS.csv

Prints how many rows there are, a checksum of what is owed, and the seconds that the join took, the
best of three, without reading the file. The rule is that of docs/units-of-analysis.md: an overlap
of a day at least, and then every year through that of its exit day. A missing day of an exit is
the last one of its month, and one of an entry the first.
"""
import calendar
import collections
import csv
import datetime
import sys
import time

DUTIES = ("defense", "offense", "neutral", "nonagg", "consul")
LAST_YEAR = 2018


def day(year, month, of_month, is_exit):
    if year in ("", "0"):
        return datetime.date(LAST_YEAR + 1, 1, 1)
    year, month = int(year), int(month)
    if of_month in ("", "0"):
        of_month = calendar.monthrange(year, month)[1] if is_exit else 1
    return datetime.date(year, month, int(of_month))


def members_of(path):
    members = []
    with open(path, newline="") as file:
        for row in csv.DictReader(file):
            entry = day(row["yrent"], row["moent"], row["dayent"], False)
            exit = day(row["yrexit"], row["moexit"], row["dayexit"], True)
            duties = sum(1 << i for i, name in enumerate(DUTIES) if row[name] == "1")
            text = (row["atopid"], row["phase"])  # phases that run at once bind their own members
            members.append((text, int(row["member"]), entry, exit, duties))
    return members


def dyad_years(members):
    by_text = collections.defaultdict(list)
    for text, *rest in members:
        by_text[text].append(rest)
    rows = {}
    for (alliance, _), all_of_it in by_text.items():
        for a, a_entry, a_exit, duties in all_of_it:
            for b, b_entry, b_exit, _ in all_of_it:
                if a == b:
                    continue
                begin, end = max(a_entry, b_entry), min(a_exit, b_exit)
                if begin >= end:
                    continue
                for year in range(begin.year, min(end.year, LAST_YEAR) + 1):
                    owed, alliances = rows.get((a, b, year), (0, frozenset()))
                    rows[a, b, year] = (owed | duties, alliances | {alliance})
    return rows


def main():
    members = members_of(sys.argv[1])
    best = None
    for _ in range(3):
        before = time.process_time()
        rows = dyad_years(members)
        took = time.process_time() - before
        best = took if best is None else min(best, took)
    checksum = sum(owed + 32 * len(alliances) for owed, alliances in rows.values())
    print(len(rows), checksum, best)


main()
