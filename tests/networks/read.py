# SPDX-FileCopyrightText: 2026 The entente authors
# SPDX-License-Identifier: BSL-1.0
"""read.py PROGRAM READER: has PROGRAM write networks of duties, and holds what READER (networkx, igraph, dot or
json) finds in them to what the program says is there. Exits with 77, and says so, where the reader is absent."""
import collections
import json
import os
import shutil
import subprocess
import sys
import tempfile

ABSENT = 77
NODE = ("name", "kind")
EDGE = ("duty", "certainty", "agreement", "article")


def expected(path):
    """Nodes by code, and how often each edge is there."""
    nodes, edges = {}, collections.Counter()
    with open(path, encoding="ascii") as lines:
        for line in lines:
            what, *fields = line.split()
            fields = tuple("" if f == "-" else bytes.fromhex(f).decode() for f in fields)
            if what == "node":
                nodes[fields[0]] = fields[1:]
            else:
                edges[fields] += 1
    return nodes, edges


def by_networkx(stem):
    import networkx

    graph = networkx.read_graphml(stem + ".graphml", force_multigraph=True)
    assert graph.is_directed()
    # It leaves out an attribute that is empty.
    nodes = {n: tuple(with_.get(k, "") for k in NODE) for n, with_ in graph.nodes(data=True)}
    edges = collections.Counter(
        (a, b) + tuple(with_.get(k, "") for k in EDGE) for a, b, with_ in graph.edges(data=True)
    )
    return nodes, edges


def by_igraph(stem):
    import igraph

    graph = igraph.Graph.Read_GraphML(stem + ".graphml")
    assert graph.is_directed()
    nodes = {v["id"]: tuple(v[k] for k in NODE) for v in graph.vs}
    edges = collections.Counter(
        (graph.vs[e.source]["id"], graph.vs[e.target]["id"]) + tuple(e[k] for k in EDGE) for e in graph.es
    )
    return nodes, edges


def by_dot(stem):
    # Fields end in a unit separator and records in a record separator, which no name here has.
    def record(what, ends, keys):
        fields = [what, *ends, *(f'aget($, "{k}")' for k in keys)]
        return 'printf("' + "%s\\037" * len(fields) + '\\036", ' + ", ".join(fields) + ");"

    program = (
        "N {" + record('"node"', ["$.name"], NODE) + "} E {" + record('"edge"', ["$.tail.name", "$.head.name"], EDGE) + "}"
    )
    run = subprocess.run(["gvpr", program, stem + ".dot"], capture_output=True, check=False)
    assert run.returncode == 0 and not run.stderr, run.stderr.decode()
    nodes, edges = {}, collections.Counter()
    for line in run.stdout.decode().split("\036")[:-1]:
        what, *fields = line.replace("\\\\", "\\").split("\037")[:-1]
        if what == "node":
            assert fields[0] not in nodes
            nodes[fields[0]] = tuple(fields[1:])
        else:
            edges[tuple(fields)] += 1
    return nodes, edges


def by_json(stem):
    nodes, edges, networks = {}, collections.Counter(), 0
    with open(stem + ".jsonl", encoding="utf-8", newline="\n") as lines:
        for line in lines:
            row = json.loads(line)
            if row["type"] == "node":
                nodes[row["code"]] = tuple(row[k] for k in NODE)
            elif row["type"] == "edge":
                edges[(row["bearer"], row["beneficiary"]) + tuple(row[k] for k in EDGE)] += 1
            else:
                networks += 1
    assert networks == 1
    return nodes, edges


def main(program, reader):
    read = {"networkx": by_networkx, "igraph": by_igraph, "dot": by_dot, "json": by_json}[reader]
    if reader == "dot" and not shutil.which("gvpr"):
        print("SKIPPED: there is no gvpr here (Debian: graphviz)")
        return ABSENT
    if reader in ("networkx", "igraph"):
        try:
            __import__(reader)
        except ImportError:
            print(f"SKIPPED: this python has no {reader} (Debian: python3-{reader})")
            return ABSENT
    failed = 0
    with tempfile.TemporaryDirectory() as folder:
        subprocess.run([program, folder], check=True)
        names = sorted(f[: -len(".expected")] for f in os.listdir(folder) if f.endswith(".expected"))
        assert len(names) == 4, names
        for name in names:
            stem = os.path.join(folder, name)
            nodes, edges = expected(stem + ".expected")
            found_nodes, found_edges = read(stem)
            for what, want, found in (("nodes", nodes, found_nodes), ("edges", edges, found_edges)):
                if want != found:
                    failed = 1
                    print(f"{name}: {what} differ\n  only expected: "
                          f"{sorted(set(want.items()) - set(found.items()))[:5]}\n  only found: "
                          f"{sorted(set(found.items()) - set(want.items()))[:5]}")
            print(f"{reader}, {name}: {len(found_nodes)} nodes, {sum(found_edges.values())} edges")
    return failed


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
