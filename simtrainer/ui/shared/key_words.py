"""What keys are called on the keyboard of whoever reads."""

from __future__ import annotations

import re

from simtrainer.say import later
from simtrainer.ui.shared.tr import tr

_KEYS = {
    "Ctrl": later("Ctrl"),
    "Shift": later("Shift"),
    "Enter": later("Enter"),
    "Space": later("Space"),
    "Delete": later("Del"),
    "PageUp": later("PgUp"),
    "PageDown": later("PgDown"),
    "Home": later("Home"),
    "End": later("End"),
    "Left": later("Left"),
    "Right": later("Right"),
    "Up": later("Up"),
    "Down": later("Down"),
    "Arrows": later("Arrows"),
}
"""A key as the program names it, and the text that is translated; untranslated it keeps its name."""


def key_words(key: str) -> str:
    """A key or several as they are told: "Ctrl+Enter" is "Strg+Eingabe" in German."""
    return re.sub(r"[A-Za-z]{2,}", _said, key)


def _said(found: re.Match[str]) -> str:
    name = found.group()
    marked = _KEYS.get(name, "")
    said = tr(marked) if marked else ""
    return name if said == marked else said
