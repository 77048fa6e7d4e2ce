"""The table of fields as it stands in FORMAT.md."""

from __future__ import annotations

from simtrainer.authoring.fields.all import ORGANISATION, SCENARIO
from simtrainer.authoring.fields.table import Field, Shape

_KINDS = {
    "text": "text",
    "prose": "text",
    "id": "id",
    "name": "name",
    "integer": "whole number",
    "number": "number",
    "flag": "yes or no",
    "clock": "time",
    "moment": "date and time",
    "condition": "condition",
    "effect": "expression",
    "picture": "path",
    "colour": "colour",
}
_ROOTS = {"scenario": "The file", "organisation": "An organisation's file"}


def fields_markdown() -> str:
    """Every table of the format with its keys, as Markdown."""
    lines: list[str] = []
    for fields in (SCENARIO, ORGANISATION):
        for shape in fields:
            if shape.name in ("windows", "updates"):
                continue  # four numbers by severity; `kind_in_words` says so
            lines += [f"### {_title(shape)}", "", shape.means, "", "| key | what | meaning |", "| --- | --- | --- |"]
            lines += [_row(field) for field in shape.fields]
            lines.append("")
    return "\n".join(lines).rstrip() + "\n"


def kind_in_words(field: Field) -> str:
    """What may stand at a field, in a few words: "list of moves", "one of calm, uneasy, angry"."""
    if field.shape in ("windows", "updates"):
        return "whole numbers by severity"
    if field.many == "one":
        return _one(field)
    items = _several(field)
    if field.many == "list":
        return f"list of {items}"
    return f"{items} by {field.names}" if field.names else f"{items} by name"


def _one(field: Field) -> str:
    if field.kind == "word" or field.short == "word":
        words = "one of " * (len(field.values) > 1) + ", ".join(field.values)
        return f"{words}, or {field.shape}" if field.kind == "shape" else words
    if field.kind == "reference":
        return "free text" if field.refers == "owner" else f"id of {_article(field.refers)}"
    if field.kind == "shape":
        return "keys"
    if field.low is not None and field.high is not None and field.low < field.high <= 1440:
        return f"{_KINDS[field.kind]}, {field.low} to {field.high}"
    return _KINDS[field.kind]


def _several(field: Field) -> str:
    if field.kind == "shape":
        return _plural(field.shape)
    if field.kind == "reference":
        return _plural(field.refers)
    if field.kind == "word":
        return "words: " + ", ".join(field.values)
    return _plural(_KINDS[field.kind])


def _plural(word: str) -> str:
    special = {"criterion": "criteria", "line": "critical lines", "chatter line": "lines", "secret": "texts with codes"}
    if word in special:
        return special[word]
    return f"{word[:-1]}ies" if word.endswith("y") else f"{word}s"


def _article(word: str) -> str:
    return f"an {word}" if word[0] in "aeiou" else f"a {word}"


def _title(shape: Shape) -> str:
    return _ROOTS.get(shape.name, shape.name.capitalize())


def _row(field: Field) -> str:
    name = f"**{field.name}**" if field.required else field.name
    default = f" Otherwise {field.default}." if field.default else ""
    return f"| {name} | {_cell(kind_in_words(field))} | {_cell(field.means + default)} |"


def _cell(text: str) -> str:
    return text.replace("|", "\\|")


if __name__ == "__main__":
    print(fields_markdown(), end="")
