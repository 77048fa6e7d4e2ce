"""Words, numbers and texts as YAML that our loader, and any other reader, takes as they were meant."""

from __future__ import annotations

import json
import math
import re
from typing import Literal

from simtrainer.authoring.splices import CannotEdit
from simtrainer.frozen import frozen
from simtrainer.say import say
from simtrainer.scenario.source import Scalar, Value, core_value, read_text

Look = Literal["", "plain", "single", "double", "literal", "folded"]
"""How a text is written; "" leaves it open."""

_SIMPLE = re.compile(r"[A-Za-z][A-Za-z0-9_-]*(?: [A-Za-z0-9_-]+)*\Z")
_NOT_TEXT = frozenset(("true", "false", "null", "yes", "no", "on", "off", "y", "n"))
_ESCAPED = re.compile("[\x7f-\x9f\u2028\u2029\ufeff\ufffe\uffff]")
_BREAKS = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u2028\u2029\ufeff\ufffe\uffff]")
_SURROGATE = re.compile("[\ud800-\udfff]")
_FOLD = 100


class Bare(str):
    """A word, an expression or a number that is written without quotes wherever YAML allows it."""

    __slots__ = ()


@frozen
class Slot:
    """Where a value goes: inside brackets or not, and how far what stands under it is indented."""

    flow: bool = False
    inner: int = 2
    """Column of the lines of a block text that stands here."""
    tail: bool = False
    """Whether something (a comment) follows on the same line."""


def look_of(value: Value, text: str) -> Look:
    """How a scalar is written in `text`."""
    if value.plain:
        return "plain"
    looks: dict[str, Look] = {"'": "single", '"': "double", "|": "literal", ">": "folded"}
    return looks.get(text[value.start : value.start + 1], "")


def scalar(value: Scalar, slot: Slot, look: Look = "", before: str = "") -> str:
    """A scalar as it is written at a slot, if possible with the given look; `before` is what stands there now."""
    if value is None:
        return "null"
    if isinstance(value, bool):
        pair = ("no", "yes") if before.lower() in ("yes", "no") else ("false", "true")
        return pair[value]
    if isinstance(value, int | float):
        return _number(value)
    if _SURROGATE.search(value):
        raise CannotEdit(say("This text has a character that no file can hold."), say("Delete it, or type it again."))
    return _text(value, slot, look)


def key(name: str) -> str:
    """A key of a mapping."""
    return name if _plain_holds(name, Slot(flow=True), strict=True) else quoted(name)


def quoted(text: str) -> str:
    """A text in double quotes, on one line."""
    return _ESCAPED.sub(_escape, json.dumps(text, ensure_ascii=False))


def could_be_plain(text: str) -> bool:
    """Whether a text could stand on a line of its own without quotes."""
    return _plain_holds(text, Slot(), strict=True)


def _number(value: int | float) -> str:
    found = str(value)
    if not math.isfinite(value) or core_value(found) != value:
        raise CannotEdit(say("{found} isn't a number that a file can hold.", found=found), say("Write a smaller one."))
    return found


def _text(text: str, slot: Slot, look: Look) -> str:
    bare = isinstance(text, Bare)
    if look == "literal" or ("\n" in text and look != "double"):
        block = _literal(text, slot)
        if block is not None:
            return block
    if look == "folded":
        block = _folded(text, slot)
        if block is not None:
            return block
    if (bare or look in ("", "plain")) and _plain_holds(text, slot, strict=not bare):
        return str(text)
    if look == "single" and not _BREAKS.search(text) and "\n" not in text:
        return "'" + text.replace("'", "''") + "'"
    return quoted(text)


def _plain_holds(text: str, slot: Slot, strict: bool) -> bool:
    """Whether a text can stand without quotes; `strict`: and is a text then, for other readers too."""
    if not text or text != text.strip() or "\n" in text or _BREAKS.search(text):
        return False
    if strict and (text.casefold() in _NOT_TEXT or not isinstance(core_value(text), str)):
        return False
    if _SIMPLE.match(text):
        return True
    if strict and (text[0].isdigit() or text[0] in "+-.~<="):
        # Times, dates and numbers of other dialects (12:30, 0x7f, 1_000) are no texts to other readers.
        return False
    # What YAML's grammar says about all the rest is asked of its parser.
    source = read_text(f"{{k: {text}, z: 1}}\n" if slot.flow else f"k: {text}\nz: 1\n", "")
    found = source.find("k")
    return (
        found is not None
        and found.kind == "scalar"
        and found.plain
        and found.text == text
        and source.find("z") is not None
        and source.root is not None
        and len(source.root.data) == 2
    )


def _literal(text: str, slot: Slot) -> str | None:
    if slot.flow or slot.tail or _BREAKS.search(text):
        return None
    body = text[:-1] if text.endswith("\n") else text
    lines = body.split("\n")
    if not lines[0] or not lines[-1] or any(line and not line.strip() for line in lines) or lines[0][0] in " \t":
        return None
    margin = " " * slot.inner
    return "\n".join(("|" if text.endswith("\n") else "|-", *(margin + line if line else "" for line in lines)))


def _folded(text: str, slot: Slot) -> str | None:
    """One paragraph, broken into lines of a readable length; what folding couldn't give back isn't folded."""
    if slot.flow or slot.tail or _BREAKS.search(text):
        return None
    body = text[:-1] if text.endswith("\n") else text
    words = body.split(" ")
    if "\n" in body or "\t" in body or not all(words):
        return None
    lines = [words[0]]
    for word in words[1:]:
        if len(lines[-1]) + 1 + len(word) > max(40, _FOLD - slot.inner):
            lines.append(word)
        else:
            lines[-1] += f" {word}"
    margin = " " * slot.inner
    return "\n".join((">" if text.endswith("\n") else ">-", *(margin + line for line in lines)))


def _escape(found: re.Match[str]) -> str:
    return f"\\u{ord(found.group()):04x}"
