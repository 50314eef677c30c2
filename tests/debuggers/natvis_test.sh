#!/bin/sh
# SPDX-FileCopyrightText: 2026 The entente authors
# SPDX-License-Identifier: BSL-1.0
#
# natvis_test.sh COMPILER: the file for Visual Studio is well-formed XML, and each type and member
# that it names is there, as gdb knows the library. 4, a skip, without gdb with Python.
set -eu
here=$(cd "$(dirname "$0")" && pwd)
root=$(cd "$here/../.." && pwd)
if ! command -v gdb >/dev/null || ! gdb --batch -ex 'python print(1)' >/dev/null 2>&1; then
  echo "skipped: no gdb with Python here"
  exit 4
fi
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
"${1:-c++}" -std=c++20 -g -O0 -I "$root/include" -I "$root/tests" -c "$here/gdb_values.cpp" -o "$work/values.o"
cat >"$work/look.py" <<'END'
import re
import sys
import xml.etree.ElementTree

try:
    natvis = xml.etree.ElementTree.parse(NATVIS).getroot()
    space = "{http://schemas.microsoft.com/vstudio/debugger/natvis/2010}"
    # One type of each template, as the program has it.
    example = {
        "entente::v0::code<*>": "entente::v0::code<entente::v0::party_tag>",
        "entente::v0::id<*>": "entente::v0::id<entente::v0::party_tag>",
        "entente::v0::flag_set<*>": "entente::v0::flag_set<entente::v0::duty>",
        "entente::v0::list<*>": "entente::v0::list<entente::v0::date>",
    }
    types = members = 0
    for shown in natvis.findall(space + "Type"):
        name = shown.get("Name")
        fields = {f.name: f.type for f in gdb.lookup_type(example.get(name, name)).fields()}
        types += 1
        for part in shown.iter():
            text = part.text or ""
            expressions = re.findall(r"{([^}]*)}", text) if part.tag == space + "DisplayString" else [text]
            expressions.append(part.get("Condition") or "")
            for path in re.findall(r"[a-z_]\w*(?:\.\w+)*", " ".join(re.sub(r",\S*", "", e.replace(",[size_]na", " size_")) for e in expressions)):
                first, *rest = path.split(".")
                if first not in fields:
                    sys.exit("%s has no %s" % (name, first))
                inner = fields[first]
                for step in rest:
                    inner = {f.name: f.type for f in inner.strip_typedefs().fields()}[step]
                members += 1
    print("%d types and %d members are there" % (types, members))
    if types < 10 or members < 20:
        sys.exit("too few: is the check still right?")
except SystemExit as e:
    print(e)
    gdb.execute("quit 1")
except Exception as e:
    print(type(e).__name__, e)
    gdb.execute("quit 1")
END
gdb -nx --batch -ex "python NATVIS = '$root/docs/debuggers/entente.natvis'" -x "$work/look.py" "$work/values.o"
