"""Findings in the words of the screen: what is a node in the file and in the terminal is a beat here."""

from __future__ import annotations

import re

_WORD = re.compile(r"“[^”]*”|`[^`]*`|\b(?P<word>[Nn]ode)(?=s?\b)")


def on_screen(message: str) -> str:
    """A message as the screen says it; what stands in quotation marks or backticks is the author's or the file's."""
    return _WORD.sub(_beat, message)


def _beat(found: re.Match[str]) -> str:
    word = found["word"]
    return found.group() if word is None else "Beat" if word[0] == "N" else "beat"
