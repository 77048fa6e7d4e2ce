"""Words as YAML that any reader takes as they were meant."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Mapping

_WORD = re.compile(r"[A-Za-z][A-Za-z0-9-]*\Z")
_NOT_TEXT = frozenset(("true", "false", "null", "yes", "no", "on", "off", "y", "n"))
_CONTROL = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x84\x86-\x9f\ud800-\udfff\ufeff\ufffe\uffff]")


def quoted(text: str) -> str:
    """A text on one line in double quotes; what no file may hold is left out."""
    return json.dumps(_CONTROL.sub("", text), ensure_ascii=False)


def word(text: str) -> str:
    """A plain word as it is, anything else in quotes."""
    return text if _WORD.match(text) and text.casefold() not in _NOT_TEXT else quoted(text)


def word_list(texts: Iterable[str]) -> str:
    """Words as a list on one line."""
    return f"[{', '.join(word(text) for text in texts)}]"


def flow(fields: Mapping[str, str | int | bool]) -> str:
    """Keys and values on one line: {n: 1, code: silence}. Empty texts are left out."""
    parts = [f"{key}: {_value(value)}" for key, value in fields.items() if value != ""]
    return f"{{{', '.join(parts)}}}"


def slug(text: str, otherwise: str) -> str:
    """An id out of a title: small letters, digits and hyphens."""
    found = "-".join(re.findall(r"[a-z0-9]+", text.casefold().replace("'", "").replace("’", "")))[:60].strip("-")
    return found or otherwise


def _value(value: str | int | bool) -> str:
    if isinstance(value, bool):
        return "true" if value else "false"
    return str(value) if isinstance(value, int) else word(value)
