"""Tables as text for spreadsheets: written so that nothing in them runs, read however a spreadsheet wrote them."""

from __future__ import annotations

import csv
from collections.abc import Iterable, Sequence
from io import StringIO

FORMULA = ("=", "+", "-", "@", "\t", "\r")
SEPARATORS = (",", ";", "\t", "|")


class NotATable(Exception):
    """A file that can't be read as a table; the message says it in words."""


def written(heads: Sequence[str], rows: Iterable[Sequence[object]]) -> str:
    """A table as CSV under a line of heads."""
    text = StringIO()
    table = csv.writer(text, lineterminator="\r\n")
    table.writerow(heads)
    table.writerows([cell(value) for value in row] for row in rows)
    return text.getvalue()


def cell(value: object) -> object:
    """A value for a cell: a text that begins like a formula stays a text; numbers stay numbers."""
    if isinstance(value, str):
        return f"'{value}" if value.startswith(FORMULA) or value.lstrip()[:1] in FORMULA[:4] else value
    return "" if value is None else value


def read(data: bytes) -> list[list[str]]:
    """The rows of a table in any usual encoding and with any usual separator; NotATable when it is none."""
    text = _decoded(data)
    if "\0" in text:
        raise NotATable("It isn't a text: save it from the spreadsheet as CSV.")
    lines = list(StringIO(text, newline=""))
    start = next((number for number, line in enumerate(lines) if line.strip()), 0)
    first = lines[start].strip() if lines else ""
    if first.lower().startswith("sep=") and len(first) == 5:
        # Its line stays as a blank row, so that rows keep the numbers that the spreadsheet shows.
        separator, lines[start] = first[4], "\n"
    else:
        separator = max(SEPARATORS, key=first.count)
    try:
        return [[_bare(one) for one in row] for row in csv.reader(lines, delimiter=separator)]
    except (csv.Error, TypeError) as error:
        raise NotATable(f"It can't be read as a table: {error}.") from error


def _decoded(data: bytes) -> str:
    for mark, encoding in ((b"\xff\xfe", "utf-16"), (b"\xfe\xff", "utf-16"), (b"\xef\xbb\xbf", "utf-8-sig")):
        if data.startswith(mark):
            return data.decode(encoding, "replace")
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError:
        # What an older spreadsheet writes on Windows.
        return data.decode("cp1252", "replace")


def _bare(value: str) -> str:
    """A cell without blanks around it, and without the mark that keeps a text from being a formula."""
    value = value.strip().strip("\ufeff").strip()
    return value[1:] if value[:1] == "'" and value[1:2] in FORMULA else value
