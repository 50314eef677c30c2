# SPDX-FileCopyrightText: 2026 The entente authors
# SPDX-License-Identifier: BSL-1.0
"""networks_igraph.py FILE: triads by sign of every network of FILE but the last, and betweenness of that, by igraph and
numpy. FILE has a line "n size" for a network and "e i j sign" for an edge. Prints the triads by their negative edges, the
sum of betweenness, and the seconds of igraph's own triad census (which knows no signs), of a list of triangles, of the
same with signs, and of betweenness. 77: there is no igraph or no numpy."""
import sys
import time

try:
    import igraph
    import numpy
except ImportError:
    sys.exit(77)

networks = []
with open(sys.argv[1], encoding="ascii") as file:
    for line in file:
        what, *numbers = line.split()
        if what == "n":
            networks.append((int(numbers[0]), []))
        else:
            networks[-1][1].append(tuple(map(int, numbers)))
graphs = [igraph.Graph(n=n, edges=[e[:2] for e in edges]) for n, edges in networks]
negative = [numpy.zeros((n, n), dtype=numpy.int8) for n, _ in networks]
for matrix, (_, edges) in zip(negative, networks):
    for i, j, sign in edges:
        matrix[i, j] = matrix[j, i] = sign < 0


def timed(work):
    best = float("inf")
    for _ in range(5):
        begin = time.process_time()
        result = work()
        best = min(best, time.process_time() - begin)
    return result, best


def census():
    counts = numpy.zeros(4, dtype=int)
    for graph, matrix in zip(graphs[:-1], negative):
        triangles = numpy.array(graph.list_triangles()).reshape(-1, 3)
        i, j, k = triangles.T
        counts += numpy.bincount(matrix[i, j] + matrix[j, k] + matrix[i, k], minlength=4)
    return counts


directed = [graph.as_directed() for graph in graphs[:-1]]
_, own = timed(lambda: [graph.triad_census() for graph in directed])
_, listing = timed(lambda: sum(len(g.list_triangles()) for g in graphs[:-1]))
counts, signs = timed(census)
between, brandes = timed(lambda: sum(graphs[-1].betweenness(directed=False)))
print(*counts, repr(between), own, listing, signs, brandes)
