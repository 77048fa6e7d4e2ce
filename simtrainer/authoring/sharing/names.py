"""Names that a file inside a pack may have: plain ones, that mean the same on every system and stay in their folder."""

from __future__ import annotations

import re
import unicodedata
from pathlib import PurePosixPath

from simtrainer.say import say

LONGEST = 180
DEEPEST = 4
KINDS = (".yaml", ".plan", ".svg")
"""Endings of files that a pack may hold."""
_PART = re.compile(r"[^\x00-\x1f\x7f<>:\"/\\|?*]+")
_TAKEN = re.compile(r"(con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³])(\..*)?", re.IGNORECASE)


def wrong_with(name: str) -> str:
    """Why a name can't be that of a file in a pack, in words; "" when it can."""
    if not name or len(name) > LONGEST:
        return say("is longer than a name may be") if name else say("is empty")
    if name.startswith(("/", "\\")) or re.match(r"[A-Za-z]:", name):
        return say("names a place outside the pack")
    parts = name.split("/")
    if ".." in parts or "\\" in name:
        return say("leads out of the pack")
    if len(parts) > DEEPEST:
        return say("lies too deep")
    for part in parts:
        if part in ("", ".") or not _PART.fullmatch(part) or part != part.strip() or part.endswith("."):
            return say("isn't a name that every system can use")
        if part.startswith(".") or _TAKEN.fullmatch(part) or any(unicodedata.category(one) == "Cf" for one in part):
            return say("isn't a name that every system can use")
    if PurePosixPath(name).suffix.lower() not in KINDS:
        return say(
            "is a kind of file that no scenario needs ({what})", what=PurePosixPath(name).suffix or "without an ending"
        )
    return ""


def folded(name: str) -> str:
    """The name as a system sees it that takes capitals and accents for the same: two files mustn't share it."""
    return unicodedata.normalize("NFKC", name).casefold()
