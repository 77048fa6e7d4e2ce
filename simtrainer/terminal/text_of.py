"""The text of a file, for showing lines of it."""

from __future__ import annotations

import re
from functools import lru_cache
from pathlib import Path

_CONTROL = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f]")


@lru_cache(maxsize=8)
def text_of(file: str) -> str:
    """The text of a file for showing lines of it, "" when it can't be read."""
    try:
        text = Path(file).read_bytes().decode("utf-8-sig", "replace")
    except (OSError, ValueError):
        return ""
    # Places are counted in the text as it was read, where every line ends in one sign.
    text = text.replace("\r\n", "\n").replace("\r", "\n")
    # A file may hold codes that steer a terminal; one sign for each keeps the columns.
    return _CONTROL.sub("\N{REPLACEMENT CHARACTER}", text)
