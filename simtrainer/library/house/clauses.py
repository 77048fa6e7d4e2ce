"""Splits a policy's text into clauses and proposes what each is about, by plain rules that can be shown.

A line that begins with a number, a letter in brackets or a bullet begins a clause; without any, each paragraph is one.
A short line without a full stop is a title. A criterion is proposed where a clause says most of its words.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from types import MappingProxyType

from simtrainer.frozen import frozen

MOST_CLAUSES = 200
LONGEST_TITLE = 60
_NUMBER = re.compile(
    r"\s*(?:(?:article|section|clause|rule|§+)\s*)?(?P<number>\d{1,3}(?:\.\d{1,3}){0,3})(?:[.)\]:]|(?=\s))\s+(?=\S)",
    re.IGNORECASE,
)
_LETTER = re.compile(r"\s*\(?(?P<number>[a-z])\)\s+(?=\S)", re.IGNORECASE)
_BULLET = re.compile(r"\s*[-*•–·‣]\s+(?=\S)")
_SENTENCE = re.compile(r"(?<=[.!?])\s+")

WORDS: Mapping[str, tuple[str, ...]] = MappingProxyType(
    {
        "P1": (
            "identify", "identity", "disclos", "who you are", "who is speaking", "sign with", "sign your", "sign every",
            "transparen", "on behalf", "gifted", "sponsor", "advert", "paid", "affiliat", "influencer", "own opinion",
            "machine", "chatbot", "artificial intelligence", "employed by", "work for",
        ),
        "P2": (
            "privacy", "private", "confiden", "personal data", "personal information", "personal detail", "gdpr",
            "data protection", "addresses", "home address", "account number", "phone number", "health", "trade secret",
            "internal information", "not public", "password",
        ),
        "P3": (
            "true", "truth", "accura", "facts", "factual", "verif", "mislead", "false", "claim", "guarantee",
            "evidence for", "exaggerat", "medical advice", "investor", "financial result", "source",
        ),
        "P4": (
            "escalat", "refer ", "referred", "approv", "authoris", "authority", "manager", "spokes", "press office",
            "the press", "journalist", "media enquir", "legal team", "legal department", "contact ", "forward",
            "permission", "sign-off", "signed off", "on duty", "duty lead", "crisis", "refund",
        ),
        "P5": (
            "critic", "delete comment", "hide comment", "remove comment", "moderat", "retaliat", "threat", "block",
            "respect", "bully", "harass", "discriminat", "free speech", "insult", "argue",
        ),
        "P6": (
            "hour", "minute", "promptly", "time limit", "response time", "deadline", "as soon as", "same day",
            "working day", "quickly", "update",
        ),
        "P7": (
            "log ", "logged", "logbook", "record", "archive", "screenshot", "document", "retain", "retention",
            "keep a copy", "audit", "preserv", "legal hold",
        ),
    }
)  # fmt: skip
"""Criterion -> beginnings of words that speak for it. Nothing else decides."""
_PATTERNS = {
    criterion: re.compile(rf"\b(?:{'|'.join(map(re.escape, words))})\w*") for criterion, words in WORDS.items()
}
GUARDS: Mapping[str, str] = MappingProxyType({"P1": "C2", "P2": "C1", "P3": "C6", "P5": "C3", "P7": "C4"})
"""Criterion -> the critical line that its first clause guards."""


@frozen
class DraftClause:
    """A clause in the making. Without a criterion it is left out of the file."""

    number: str
    title: str
    text: str
    criterion: str = ""
    because: tuple[str, ...] = ()
    """The words that spoke for the criterion, as they stand in the text; empty when a person chose it."""
    critical: str = ""
    """The critical line that a file says it guards; where none does, the first clause of a criterion guards its own."""


def split_clauses(text: str) -> tuple[DraftClause, ...]:
    """The clauses of a policy's text, each with a proposal where its words give one."""
    found: list[DraftClause] = []
    used: set[str] = set()
    title = ""
    parts = _parts(text)
    for (number, body), (following, _) in zip(parts, (*parts[1:], ("", "")), strict=False):
        head, rest = _titled(body)
        if head and not rest and (not number or following.startswith(f"{number}.")):
            title = head  # a heading by itself belongs to what follows it
            continue
        words = rest or head
        criterion, because = propose(f"{title} {head} {rest}")
        shown = (head if rest else "") or title or _first_words(words)
        number = _unused(number or str(len(found) + 1), used)
        found.append(DraftClause(number, shown, f"{words[:1].upper()}{words[1:]}", criterion, because))
        title = ""
        if len(found) == MOST_CLAUSES:
            break
    return tuple(found)


def propose(text: str) -> tuple[str, tuple[str, ...]]:
    """The criterion whose words a text says most of, and those words; ("", ()) where none is said."""
    folded = " ".join(text.casefold().split())
    best, because = "", ()
    for criterion, pattern in _PATTERNS.items():
        said = tuple(dict.fromkeys(found.strip() for found in pattern.findall(folded)))
        if len(said) > len(because):
            best, because = criterion, said
    return best, because


def _parts(text: str) -> list[tuple[str, str]]:
    """(number or "", text) of each part; a line that begins with a number or a bullet begins one."""
    lines = text.replace("\r\n", "\n").replace("\r", "\n").split("\n")
    marked = any(_mark(line) is not None for line in lines)
    parts: list[tuple[str, list[str]]] = []
    fresh = True
    for line in lines:
        mark = _mark(line)
        if mark is not None:
            parts.append((mark[0], [mark[1]]))
            fresh = False
        elif not line.strip():
            fresh = True
        elif fresh and (not marked or _is_title(line) or not parts):
            parts.append(("", [line.strip()]))
            fresh = False
        elif parts:
            parts[-1][1].append(line.strip())
            fresh = False
    return [(number, "\n".join(said)) for number, said in parts if any(said)]


def _mark(line: str) -> tuple[str, str] | None:
    """The number a line begins with ("" for a bullet) and what follows it."""
    for pattern in (_NUMBER, _LETTER):
        found = pattern.match(line)
        if found is not None:
            return found["number"], line[found.end() :].strip()
    found = _BULLET.match(line)
    return None if found is None else ("", line[found.end() :].strip())


def _titled(body: str) -> tuple[str, str]:
    """(title, text): a short first line, or a few words before a colon; else ("", …) or (line, "") for a lone title."""
    first, _, rest = body.partition("\n")
    if _is_title(first):
        return first.strip().rstrip(":"), " ".join(rest.split())
    whole = " ".join(body.split())
    head, colon, after = whole.partition(": ")
    if colon and after and len(head) <= LONGEST_TITLE and "." not in head:
        return head, after
    pieces = _SENTENCE.split(whole, maxsplit=1)
    if len(pieces) == 2 and len(pieces[0].split()) <= 5:
        return pieces[0].rstrip("."), pieces[1]
    return "", whole


def _is_title(line: str) -> bool:
    line = line.strip()
    return 0 < len(line) <= LONGEST_TITLE and not line.endswith((".", "!", "?", ";", ",")) and len(line.split()) <= 8


def _first_words(text: str) -> str:
    words = text.split()
    return " ".join(words[:5]).rstrip(",;:.") + ("…" if len(words) > 5 else "")


def _unused(number: str, used: set[str]) -> str:
    found, again = number, 2
    while found in used:
        found = f"{number}-{again}"
        again += 1
    used.add(found)
    return found
