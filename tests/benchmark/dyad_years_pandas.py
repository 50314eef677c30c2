#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The entente authors
# SPDX-License-Identifier: BSL-1.0
"""Directed dyad-years from a table of members, with pandas: what dyad_years_plain.py makes.

    dyad_years_pandas.py MEMBERS.csv

Ends with 77 where pandas is not installed.
"""
import sys
import time

try:
    import numpy
    import pandas
except ImportError:
    print("no pandas")
    sys.exit(77)

DUTIES = ["defense", "offense", "neutral", "nonagg", "consul"]
LAST_YEAR = 2018


def days(frame, year, month, of_month, is_exit):
    open_end = frame[year].fillna(0) == 0
    parts = pandas.DataFrame({"year": frame[year].where(~open_end, LAST_YEAR + 1),
                              "month": frame[month].where(~open_end, 1)})
    of_month = frame[of_month].where(~open_end, 1)
    unknown = of_month.fillna(0) == 0
    made = pandas.to_datetime(parts.assign(day=of_month.where(~unknown, 1)))
    return made.where(~unknown, made + pandas.offsets.MonthEnd(0)) if is_exit else made


def members_of(path):
    frame = pandas.read_csv(path)
    made = frame[["atopid", "phase", "member"]].copy()
    made["entry"] = days(frame, "yrent", "moent", "dayent", False)
    made["exit"] = days(frame, "yrexit", "moexit", "dayexit", True)
    for name in DUTIES:
        made[name] = frame[name].fillna(0).astype("int8")
    return made


def dyad_years(members):
    pairs = members.merge(members[["atopid", "phase", "member", "entry", "exit"]], on=["atopid", "phase"])
    pairs = pairs[pairs.member_x != pairs.member_y]
    begin = numpy.maximum(pairs.entry_x, pairs.entry_y)
    end = numpy.minimum(pairs.exit_x, pairs.exit_y)
    pairs = pairs.assign(first=begin.dt.year, last=end.dt.year.clip(upper=LAST_YEAR))[begin < end]
    length = (pairs["last"] - pairs["first"] + 1).to_numpy()
    rows = pairs.loc[pairs.index.repeat(length), ["member_x", "member_y", "atopid"] + DUTIES]
    start = numpy.repeat(numpy.cumsum(length) - length, length)
    rows["year"] = numpy.repeat(pairs["first"].to_numpy(), length) + numpy.arange(len(rows)) - start
    # A member in two phases of one alliance has one row, and its alliance counts once.
    key = ["member_x", "member_y", "year"]
    alliances = rows[key + ["atopid"]].drop_duplicates().groupby(key).size()
    made = rows.groupby(key)[DUTIES].max()
    made["alliances"] = alliances
    return made


def main():
    members = members_of(sys.argv[1])
    best = None
    for _ in range(3):
        before = time.process_time()
        rows = dyad_years(members)
        took = time.process_time() - before
        best = took if best is None else min(best, took)
    checksum = 32 * rows.alliances.sum()
    for i, name in enumerate(DUTIES):
        checksum += 2 ** i * rows[name].astype("int64").sum()
    print(len(rows), checksum, best)


main()
