# SPDX-FileCopyrightText: 2026 The entente authors
# SPDX-License-Identifier: BSL-1.0
#
# Shows entente's values in gdb as its answers write them: dates as 1960-01-19, not as days since 1970.
#   (gdb) source docs/debuggers/entente_gdb.py
# or the same line in ~/.gdbinit. Tested with gdb 13 by tests/debuggers/gdb_test.sh.
import gdb
import gdb.printing

DAWN, NEVER = -10_000_000, 10_000_000


def civil(days):
    """Year, month and day, by the arithmetic of date::civil()."""
    z = days + 719468
    era, in_era = divmod(z, 146097)
    year_of_era = (in_era - in_era // 1460 + in_era // 36524 - in_era // 146096) // 365
    in_year = in_era - (365 * year_of_era + year_of_era // 4 - year_of_era // 100)
    shifted = (5 * in_year + 2) // 153
    month = shifted + 3 if shifted < 10 else shifted - 9
    return era * 400 + year_of_era + (month <= 2), month, in_year - (153 * shifted + 2) // 5 + 1


def day_words(days):
    if days <= DAWN:
        return "dawn"
    if days >= NEVER:
        return "never"
    return "%04d-%02d-%02d" % civil(days)


def date_words(value):
    return day_words(int(value["days_"]))


def partial_date_words(value):
    first, last = int(value["earliest_"]["days_"]), int(value["latest_"]["days_"])
    if (first, last) == (DAWN, NEVER):
        return "unknown"
    if first == last:
        return day_words(first)
    if first > DAWN and last < NEVER:
        begin, end, after = civil(first), civil(last), civil(last + 1)
        if begin[2] == 1 and after[2] == 1:
            if begin[:2] == end[:2]:
                return "%04d-%02d" % begin[:2]
            if begin[0] == end[0] and begin[1] == 1 and end[1] == 12:
                return "%04d" % begin[0]
    return day_words(first) + "/" + day_words(last)


def text_words(value):
    size = int(value["size_"])
    return value["data_"].string(encoding="utf-8", errors="replace", length=size) if size else ""


def truth_words(value):
    return {1: "yes", 0: "unknown", -1: "no"}.get(int(value["value_"]), "not a truth")


def word(enumerator):
    """signed_ of entente::v0::change_kind::signed_, without the underscore."""
    return enumerator.rsplit("::", 1)[-1].rstrip("_")


def flag_set_words(value):
    bits = int(value["bits_"])
    names = value.type.strip_typedefs().template_argument(0).fields()
    return "{" + ", ".join(word(f.name) for f in names if bits >> f.enumval & 1) + "}"


def id_words(value):
    index = int(value["index_"])
    return "none" if index == 0xFFFFFFFF else str(index)


def origin_words(value):
    file, line = text_words(value["file"]), int(value["line"])
    return "%s:%d:%d" % (file, line, int(value["column"])) if file or line else ""


def diagnostic_words(value):
    at, what, holder = origin_words(value["at"]), text_words(value["what"]), text_words(value["in"])
    return (
        (at + ": " if at else "")
        + word(str(value["rule"]))
        + (": " + what if what else "")
        + (" in " + holder if holder else "")
    )


def answer_words(value):
    return "%s, reasons: %d" % (truth_words(value["value_"]), int(value["reasons_"]["size_"]))


def spell_words(begin, end, words):
    return "[" + words(begin) + ", " + words(end) + ")"


class Words:
    """One line."""

    def __init__(self, value, words):
        self.value, self.words = value, words

    def to_string(self):
        try:
            return self.words(self.value)
        except gdb.MemoryError:
            return "<not readable>"


class List:
    """The elements of a list."""

    def __init__(self, value):
        self.value = value

    def to_string(self):
        return "list of %d" % int(self.value["size_"])

    def children(self):
        for i in range(int(self.value["size_"])):
            yield "[%d]" % i, self.value["data_"][i]

    def display_hint(self):
        return "array"


PLAIN = {
    "date": date_words,
    "partial_date": partial_date_words,
    "period": lambda v: spell_words(v["from_"], v["until_"], date_words),
    "spell": lambda v: spell_words(v["from"], v["until"], partial_date_words),
    "truth": truth_words,
    "text": text_words,
    "code": lambda v: text_words(v["letters_"]),
    "flag_set": flag_set_words,
    "id": id_words,
    "origin": origin_words,
    "answer": answer_words,
    "diagnostic": diagnostic_words,
}


def printers():
    made = gdb.printing.RegexpCollectionPrettyPrinter("entente")
    for name, words in PLAIN.items():
        made.add_printer(
            name,
            r"^entente::(v\d+::)?%s(<.*>)?$" % name,
            lambda value, words=words: Words(value, words),
        )
    made.add_printer("list", r"^entente::(v\d+::)?(list|row_list)<.*>$", List)
    return made


gdb.printing.register_pretty_printer(gdb.current_objfile(), printers(), replace=True)
