"""A certificate: name, belt, what it rests on, until when, and a code that shows that nothing on it was changed.

No scores stand on it. The code is a digest of what is printed; anybody with the program can check it without a
connection, from the page, the PDF or its copied text. It doesn't prove who sat at the keyboard.
"""

from __future__ import annotations

import hashlib
import re
import zlib
from collections.abc import Mapping
from datetime import date, tzinfo
from html import unescape
from typing import Literal
from unicodedata import normalize

from simtrainer.frozen import frozen
from simtrainer.learning.belts import BeltStanding, scenarios_behind
from simtrainer.learning.seen import Seen

FORM = "simtrainer certificate 1"
LABELS = ("Name", "Belt", "Earned on", "Valid until", "Rule packs", "Stories and versions")
CODE = "Check code"
NONE = "none"
_LETTERS = "23456789ABCDEFGHJKMNPQRSTUVWXYZ"
_LENGTH = 12
_MONTHS = (
    "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
    "December",
)  # fmt: skip


def _spaced(label: str) -> str:
    """A pattern for a label, wherever its line may have been broken."""
    return r"\s+".join(map(re.escape, label.split()))


_PRINTED = re.compile(rf"{_spaced(CODE)}:?\s*(ST(?:-[{_LETTERS}]{{4}}){{3}})", re.IGNORECASE)
_STREAM = re.compile(rb"stream\r?\n")
_UNSAID = re.compile(r"<(/?)(?:style|script)\b[^<>]*>", re.IGNORECASE)
_TAG = re.compile(r"<[^<>]*>")
MOST_BYTES = 20_000_000
MOST_TEXT = 1_000_000
MOST_HEAD = 1000

State = Literal["right", "expired", "changed", "unread"]


@frozen
class Certificate:
    """Everything that stands on it."""

    name: str
    belt: str
    """The belt's name ("Yellow")."""
    since: date
    until: date
    packs: tuple[str, ...] = ()
    scenarios: tuple[tuple[str, str], ...] = ()
    """(title, version) of the stories that it rests on."""

    @property
    def rows(self) -> tuple[tuple[str, str], ...]:
        """(label, value) as printed, the code last."""
        return (*zip(LABELS, self._values, strict=True), (CODE, self.code))

    @property
    def code(self) -> str:
        """The check code ("ST-7K2M-9QXD-H4TB")."""
        return code_of(self._values)

    @property
    def text(self) -> str:
        """The certificate as plain text: what is carried inside its PDF, and can be checked."""
        return "\n".join([FORM, *(f"{label}: {value}" for label, value in self.rows)]) + "\n"

    @property
    def _values(self) -> tuple[str, ...]:
        stories = "; ".join(f"{title} ({version})" for title, version in self.scenarios)
        return (
            " ".join(self.name.split()), self.belt, day_words(self.since), day_words(self.until),
            "; ".join(self.packs) or NONE, stories or NONE,
        )  # fmt: skip


@frozen
class CheckedCertificate:
    """What checking found. `values` are what stands on it by label; none where nothing could be read."""

    state: State
    values: Mapping[str, str]

    @property
    def sentence(self) -> str:
        """What it means, in plain words."""
        name, belt = self.values.get("Name", ""), self.values.get("Belt", "").lower()
        until = self.values.get("Valid until", "")
        return {
            "right": f"Nothing on it was changed: {name}, {belt} belt, valid until {until}.",
            "expired": f"Nothing on it was changed, but it ran out: {name}, {belt} belt, valid until {until}.",
            "changed": "The code doesn't fit what stands on it. Something was changed after it was made.",
            "unread": "There is no certificate of this program in it that can be read.",
        }[self.state]


def certificate(
    standing: BeltStanding, name: str, seen: Seen, packs: Mapping[str, str], zone: tzinfo | None = None
) -> Certificate:
    """The certificate of a belt that is held; ValueError when it isn't. `packs` are names of rule packs by id."""
    if standing.since is None or standing.until is None or not standing.held:
        raise ValueError(f"the {standing.belt.id} belt isn't held")
    since, until = (moment.astimezone(zone).date() for moment in (standing.since, standing.until))
    used = {pack for one in seen.played if one.finished <= standing.since for pack in one.gist.packs}
    names = tuple(sorted(packs.get(pack, pack) for pack in used))
    return Certificate(name, standing.belt.name, since, until, names, scenarios_behind(standing, seen.played))


def check(text: str, today: date) -> CheckedCertificate:
    """Check a certificate from its text, in whatever way it was copied."""
    found = _PRINTED.search(text)
    values = _values_of(text[: found.start()]) if found is not None else {}
    if found is None or len(values) < len(LABELS):
        return CheckedCertificate("unread", {})
    if code_of(tuple(values[label] for label in LABELS)) != found.group(1).upper():
        return CheckedCertificate("changed", values)
    until = day_of(values["Valid until"])
    return CheckedCertificate("expired" if until is None or until < today else "right", values)


def check_file(data: bytes, today: date) -> CheckedCertificate:
    """Check a certificate from the bytes of its file: the PDF, the page, or plain text."""
    return check(text_of(data[:MOST_BYTES]), today)


def text_of(data: bytes) -> str:
    """The text of a certificate's file; of a PDF, what it carries inside."""
    if data.startswith(b"%PDF"):
        return _carried(data)
    text = data[:MOST_TEXT].decode("utf-8", "replace")
    return _words(text) if "<html" in text[:MOST_HEAD].casefold() else text


def code_of(values: tuple[str, ...]) -> str:
    """The code of the values of a certificate, however they are spaced."""
    # An ü may be copied as a u with its dots beside it.
    composed = (normalize("NFC", value) for value in values)
    plain = "\n".join([FORM, *("".join(value.split()).casefold() for value in composed)])
    number = int.from_bytes(hashlib.sha256(plain.encode()).digest(), "big")
    letters: list[str] = []
    for _ in range(_LENGTH):
        number, rest = divmod(number, len(_LETTERS))
        letters.append(_LETTERS[rest])
    return "-".join(["ST", *("".join(letters[start : start + 4]) for start in range(0, _LENGTH, 4))])


def day_words(day: date) -> str:
    """ "18 October 2026", in English whatever the computer speaks: the code depends on it."""
    return f"{day.day} {_MONTHS[day.month - 1]} {day.year}"


def day_of(text: str) -> date | None:
    """The day that `day_words` wrote, None when it isn't one."""
    parts = text.split()
    try:
        return date(
            int(parts[2]), [month.casefold() for month in _MONTHS].index(parts[1].casefold()) + 1, int(parts[0])
        )
    except (ValueError, IndexError, OverflowError):
        return None


def _values_of(text: str) -> dict[str, str]:
    """Label -> value: what stands between a label and the next, the labels in their order."""
    found: dict[str, str] = {}
    starts: list[tuple[str, int, int]] = []
    at = 0
    for label in LABELS:
        match = re.compile(rf"(?<!\w){_spaced(label)}:\s").search(text, at)
        if match is None:
            return {}
        starts.append((label, match.start(), match.end()))
        at = match.end()
    ends = [start for _, start, _ in starts[1:]] + [len(text)]
    for (label, _, begin), end in zip(starts, ends, strict=True):
        found[label] = " ".join(text[begin:end].split())
    return found


def _carried(data: bytes) -> str:
    at = 0
    while (begin := _STREAM.search(data, at)) is not None:
        end = data.find(b"endstream", begin.end())
        if end < 0:
            break
        content = data[begin.end() : end]
        # Whoever made the file may have packed much into little: of other streams only the beginning is looked at.
        for text in (content, _inflated(content, MOST_HEAD)):
            if text.lstrip().startswith(FORM.encode()):
                whole = content if text is content else _inflated(content, MOST_TEXT)
                return whole[:MOST_TEXT].decode("utf-8", "replace")
        at = end + len(b"endstream")
    return ""


def _inflated(content: bytes, most: int) -> bytes:
    try:
        return zlib.decompressobj().decompress(content, most)
    except zlib.error:
        return b""


def _words(page: str) -> str:
    """The words of a page, each part of it on a line of its own; in time for any page, which html.parser isn't."""
    first, *rest = _UNSAID.split(page)
    said = [first]
    said += [text for closing, text in zip(rest[::2], rest[1::2], strict=True) if closing]
    return unescape(_TAG.sub("\n", "\n".join(said)))
