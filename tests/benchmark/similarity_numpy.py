# SPDX-FileCopyrightText: 2026 The entente authors
# SPDX-License-Identifier: BSL-1.0
"""similarity_numpy.py FILE: S of every pair in every year by numpy. FILE holds for each year the number of states and
then their portfolios, a byte a value. Prints the pairs, the sum of S and the seconds. 77: there is no numpy."""
import struct
import sys
import time

try:
    import numpy
except ImportError:
    sys.exit(77)

years = []
with open(sys.argv[1], "rb") as file:
    while head := file.read(8):
        (n,) = struct.unpack("<q", head)
        years.append(numpy.frombuffer(file.read(n * n), dtype=numpy.uint8).reshape(n, n).astype(numpy.int16))


def similarities():
    pairs, total = 0, 0.0
    for ties in years:
        n = len(ties)
        for i in range(n - 1):
            distance = numpy.abs(ties[i + 1 :] - ties[i]).sum(axis=1)
            s = 1 - 2 * distance / (3 * n)
            pairs += n - i - 1
            total += s.sum()
    return pairs, total


best = float("inf")
for _ in range(3):
    begin = time.process_time()
    pairs, total = similarities()
    best = min(best, time.process_time() - begin)
print(pairs, repr(float(total)), best)
