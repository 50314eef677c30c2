# SPDX-FileCopyrightText: 2026 The entente authors
# SPDX-License-Identifier: BSL-1.0
"""measures.py PROGRAM: holds what PROGRAM prints of networks to igraph. Exits with 77, and says so, where igraph or the
data are absent."""
import collections
import math
import subprocess
import sys

ABSENT = 77


def networks(words):
    """By day: how many parties, the ties, and each measure by party."""
    made = {}
    for line in words.splitlines():
        what, first, second = line.split()
        if what == "network":
            now = made[first] = (int(second), [], collections.defaultdict(dict), collections.defaultdict(set))
        elif what == "tie":
            now[1].append((int(first), int(second)))
        elif what == "clique":
            now[3][int(first)].add(int(float(second)))
        else:
            now[2][what][int(first)] = float(second)
    return made


def by_igraph(graph):
    import igraph

    parts = graph.connected_components()
    largest = max(parts, key=len)
    central = [0.0] * graph.vcount()
    inner = graph.induced_subgraph(largest)
    exact = igraph.ARPACKOptions()
    exact.tol = 1e-15
    values = inner.eigenvector_centrality(directed=False, scale=True, arpack_options=exact)
    for place, value in zip(largest, values):
        central[place] = value
    yield "degree", graph.degree()
    yield "core", graph.coreness()
    yield "component", parts.membership
    yield "betweenness", graph.betweenness(directed=False)
    yield "closeness", graph.closeness()
    yield "eigenvector", central
    yield "density", [graph.density()]
    yield "transitivity", [graph.transitivity_undirected()]
    yield "indirect", [len(graph.neighborhood(v, order=2, mindist=2)) for v in range(graph.vcount())]


def main(program):
    try:
        import igraph
    except ImportError:
        print("skipped: no igraph")
        return ABSENT
    run = subprocess.run([program], stdout=subprocess.PIPE, text=True)
    if run.returncode == ABSENT:
        print("skipped: no data")
        return ABSENT
    run.check_returncode()
    compared = 0
    for day, (size, ties, measures, cliques) in networks(run.stdout).items():
        graph = igraph.Graph(n=size, edges=ties)
        for what, values in by_igraph(graph):
            assert len(measures[what]) == len(values), (day, what)
            for place, value in enumerate(values):
                ours = measures[what][place]
                same = math.isnan(ours) and math.isnan(value) or abs(ours - value) <= 1e-9 * max(1, abs(value))
                assert same, f"{day}: {what} of {place} is {ours}, by igraph {value}"
                compared += 1
        theirs = {frozenset(c) for c in graph.maximal_cliques(min=3)}
        assert {frozenset(c) for c in cliques.values()} == theirs, (day, "cliques")
        print(day, size, "parties", len(ties), "ties", len(theirs), "cliques")
    assert compared > 1000
    print(compared, "numbers agree")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]))
