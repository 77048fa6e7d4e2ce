"""The JSON Schema of the format (draft 2020-12), made from the table of fields, for editors that speak YAML.

It says what one file can say by itself. What names other things (nodes, posts, promises) `simtrainer check` looks up.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, Final

from simtrainer.authoring.fields.all import ORGANISATION, SCENARIO
from simtrainer.authoring.fields.table import Field, Refers, Shape
from simtrainer.scenario.reading import CRITERIA, LINES

if TYPE_CHECKING:
    from simtrainer.library.catalogue import Library

Schema = dict[str, Any]
Words = Mapping[Refers, Sequence[str]]
"""Words that a library knows, by what they are: moves, cases, rule packs, types."""

DIALECT = "https://json-schema.org/draft/2020-12/schema"
FILE_NAMES = {"scenario": "scenario.schema.json", "organisation": "organisation.schema.json"}
_YES = ("yes", "on", "true", "Yes", "On", "True", "YES", "ON", "TRUE")
_NO = ("no", "off", "false", "No", "Off", "False", "NO", "OFF", "FALSE")
_ID: Final = r"^[a-z0-9]+(-[a-z0-9]+)*$"
_CLOCK: Final = r"^(d[0-9]{1,3} )?([01]?[0-9]|2[0-3]):[0-5][0-9]$"
_MOMENT: Final = r"^(19|2[0-9])[0-9]{2}-[0-9]{2}-[0-9]{2}[ T][0-9]{2}:[0-9]{2}$"
_VARIABLE: Final = r"^[a-z][a-z0-9_]*$"


def schema(kind: str = "scenario", words: Words | None = None) -> Schema:
    """The schema of a kind of file: "scenario" or "organisation".

    With `words` the moves, cases and the like that a library knows are offered, and others refused.
    """
    fields = ORGANISATION if kind == "organisation" else SCENARIO
    known = {"criterion": CRITERIA, "line": LINES, **(words or {})}
    root = _shape(fields.shape(fields.root), known)
    return {
        "$schema": DIALECT,
        "$id": f"https://simtrainer.example/schema/1/{FILE_NAMES[kind]}",
        "title": "A simtrainer scenario" if kind == "scenario" else "A simtrainer organisation",
        **root,
        "$defs": {_name(shape): _shape(shape, known) for shape in fields if shape.name != fields.root},
    }


def _name(shape: Shape | str) -> str:
    return (shape if isinstance(shape, str) else shape.name).replace(" ", "-")


def _shape(shape: Shape, words: Mapping[str, Sequence[str]]) -> Schema:
    return {
        "description": shape.means,
        "type": "object",
        "additionalProperties": False,
        "required": [field.name for field in shape.required if (shape.name, field.name) not in _SOMETIMES],
        "properties": {field.name: _field(field, words) for field in shape.fields},
        **_TOGETHER.get(shape.name, {}),
    }


def _field(field: Field, words: Mapping[str, Sequence[str]]) -> Schema:
    described: Schema = {"description": _description(field)}
    if field.many == "one":
        return described | _value(field, words)
    if field.many == "list":
        return described | _list(field, words)
    named: Schema = {"type": "object", "additionalProperties": _value(field, words)}
    known = ("P1", "P2", "P3", "P4", "P5", "P7", *CRITERIA[7:]) if field.names == "criterion" else ()
    if known:
        named["propertyNames"] = {"enum": list(known)}
    elif field.names == "variable" or field.name == "variables":
        named["propertyNames"] = {"pattern": _VARIABLE}
    elif field.name in ("nodes", "channels"):
        named["propertyNames"] = {"pattern": _ID}
    if field.shape == "fact":
        return described | {"anyOf": [named, {"type": "array", "items": _value(field, words) | {"required": ["id"]}}]}
    return described | named


def _list(field: Field, words: Mapping[str, Sequence[str]]) -> Schema:
    found: Schema = {"type": "array", "items": _value(field, words)}
    if field.most is not None:
        found["maxItems"] = field.most
    if field.name == "choices":
        found["minItems"] = 2
    elif field.name in ("start", "nearest") and field.required:
        found["minItems"] = 1
    return found


def _description(field: Field) -> str:
    default = f" Otherwise {field.default}." if field.default else ""
    example = f" For example: {field.example}" if field.example else ""
    return f"{field.means}{default}{example}"


def _value(field: Field, words: Mapping[str, Sequence[str]]) -> Schema:
    value = _kind(field, field.kind, words)
    if not field.short:
        return value
    return {"anyOf": [_kind(field, field.short, words), value]}


def _kind(field: Field, kind: str, words: Mapping[str, Sequence[str]]) -> Schema:
    match kind:
        case "shape":
            return {"$ref": f"#/$defs/{_name(field.shape)}"}
        case "integer":
            bounds = {"minimum": field.low, "maximum": field.high}
            return {"type": "integer", **{key: value for key, value in bounds.items() if value is not None}}
        case "number":
            return {"type": "number", "minimum": field.low, "maximum": field.high}
        case "flag":
            return {"enum": [True, False, *_YES, *_NO]}
        case "word":
            return {"enum": list(field.values)}
        case "id":
            return {"type": ["string", "integer"], "pattern": _ID}
        case "clock":
            return {"type": "string", "pattern": _CLOCK}
        case "moment":
            return {"type": "string", "pattern": _MOMENT}
        case "colour":
            return {"type": "string", "pattern": "^#[0-9A-Fa-f]{6}$"}
        case "reference" if field.refers in words:
            return {"enum": list(words[field.refers])}
        case _:
            # Numbers and yes or no are texts where a text is wanted, and whole expressions.
            return {"type": ["string", "number", "boolean"]}


_ONE_WAY_ON: Schema = {
    "oneOf": [{"required": ["choices"]}, {"required": ["next"]}, {"required": ["ending"]}],
    "dependentRequired": {"silence": ["choices"], "consults": ["choices"], "write": ["choices"]},
    "if": {"properties": {"triage": {"enum": [True, *_YES]}}, "required": ["triage"]},
    "then": {"properties": {"choices": {"items": {"required": ["triage"]}}}},
    "else": {"properties": {"choices": {"items": {"required": ["do"], "not": {"required": ["triage"]}}}}},
}
_SOMETIMES = {("choice", "do")}
"""Fields that the triage of a node makes needless."""
_TOGETHER: dict[str, Schema] = {
    "node": _ONE_WAY_ON,
    "promise": {"oneOf": [{"required": ["by"]}, {"required": ["within"]}]},
    "step": {"not": {"required": ["after", "at"]}},
    "post": {"anyOf": [{"required": ["text"]}, {"required": ["picture"]}]},
    "variable": {
        "allOf": [
            {
                "if": {"properties": {"type": {"const": kind}}, "required": ["type"]},
                "then": then,
            }
            for kind, then in (
                ("integer", {"required": ["min", "max"], "properties": {"start": {"type": "integer"}}}),
                ("one-of", {"required": ["values"]}),
                ("flag", {"properties": {"start": {"enum": [True, False, *_YES, *_NO]}}}),
            )
        ]
    },
}


def library_words(library: Library) -> Words:
    """The words of a library, for `schema`."""
    return {
        "move": tuple(library.moves.moves),
        "case": tuple(library.cases.cases),
        "rule pack": tuple(library.rule_packs),
        "type": tuple(library.cases.types),
    }
