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
from simtrainer.learning.certificate_words import ENGLISH, WORDS, CertificateWords, words_in
from simtrainer.learning.seen import Seen
from simtrainer.say import inside, later, say

FORM = "simtrainer certificate 1"
_LETTERS = "23456789ABCDEFGHJKMNPQRSTUVWXYZ"
_LENGTH = 12


def _spaced(label: str) -> str:
    """A pattern for a label, wherever its line may have been broken."""
    return r"\s+".join(map(re.escape, label.split()))


_CODES = "|".join(_spaced(words.code) for words in WORDS.values())
_PRINTED = re.compile(rf"(?:{_CODES}):?\s*(ST(?:-[{_LETTERS}]{{4}}){{3}})", re.IGNORECASE)
_STREAM = re.compile(rb"stream\r?\n")
_UNSAID = re.compile(r"<(/?)(?:style|script)\b[^<>]*>", re.IGNORECASE)
_TAG = re.compile(r"<[^<>]*>")
MOST_BYTES = 20_000_000
MOST_TEXT = 1_000_000
MOST_HEAD = 1000

State = Literal["right", "expired", "changed", "unread"]
SENTENCES = {
    "right": later("Nothing on it was changed: {name}, {belt} belt, valid until {until}."),
    "expired": later("Nothing on it was changed, but it ran out: {name}, {belt} belt, valid until {until}."),
    "changed": later("The code doesn't fit what stands on it. Something was changed after it was made."),
    "unread": later("There is no certificate of this program in it that can be read."),
}


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
    language: str = ""
    """In which its rows are written, names of belt and packs included; "" for the one of the files."""

    @property
    def words(self) -> CertificateWords:
        """What its rows are called."""
        return words_in(self.language)

    @property
    def rows(self) -> tuple[tuple[str, str], ...]:
        """(label, value) as printed, the code last."""
        return (*zip(self.words.labels, self._values, strict=True), (self.words.code, self.code))

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
            " ".join(self.name.split()), self.belt, self.words.day(self.since), self.words.day(self.until),
            "; ".join(self.packs) or self.words.none, stories or self.words.none,
        )  # fmt: skip


@frozen
class CheckedCertificate:
    """What checking found. `values` are what stands on it by English label; none where nothing could be read."""

    state: State
    values: Mapping[str, str]

    @property
    def sentence(self) -> str:
        """What it means, in plain words."""
        name, belt, _since, until, *_ = (self.values.get(label, "") for label in ENGLISH.labels)
        return say(SENTENCES[self.state], name=name, belt=inside(belt), until=until)


def certificate(
    standing: BeltStanding,
    name: str,
    seen: Seen,
    packs: Mapping[str, str],
    zone: tzinfo | None = None,
    language: str = "",
) -> Certificate:
    """The certificate of a belt that is held; ValueError when it isn't. `packs` are names of rule packs by id.

    `language` is the one that belt and packs are named in.
    """
    if standing.since is None or standing.until is None or not standing.held:
        raise ValueError(f"the {standing.belt.id} belt isn't held")
    since, until = (moment.astimezone(zone).date() for moment in (standing.since, standing.until))
    used = {pack for one in seen.played if one.finished <= standing.since for pack in one.gist.packs}
    names = tuple(sorted(packs.get(pack, pack) for pack in used))
    stories = scenarios_behind(standing, seen.played)
    return Certificate(name, standing.belt.name, since, until, names, stories, language)


def check(text: str, today: date) -> CheckedCertificate:
    """Check a certificate from its text, in whatever way it was copied."""
    text = normalize("NFC", text)  # an ü may be copied as a u with its dots beside it
    found = _PRINTED.search(text)
    if found is None:
        return CheckedCertificate("unread", {})
    for words in WORDS.values():
        said = _values_of(text[: found.start()], words.labels)
        if said:
            break
    else:
        return CheckedCertificate("unread", {})
    values = dict(zip(ENGLISH.labels, said, strict=True))
    if code_of(said) != found.group(1).upper():
        return CheckedCertificate("changed", values)
    until = words.day_of(values["Valid until"])
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
    composed = (normalize("NFC", value) for value in values)
    plain = "\n".join([FORM, *("".join(value.split()).casefold() for value in composed)])
    number = int.from_bytes(hashlib.sha256(plain.encode()).digest(), "big")
    letters: list[str] = []
    for _ in range(_LENGTH):
        number, rest = divmod(number, len(_LETTERS))
        letters.append(_LETTERS[rest])
    return "-".join(["ST", *("".join(letters[start : start + 4]) for start in range(0, _LENGTH, 4))])


def _values_of(text: str, labels: tuple[str, ...]) -> tuple[str, ...]:
    """What stands between each label and the next, the labels in their order; nothing where one of them is missing."""
    starts: list[tuple[int, int]] = []
    at = 0
    for label in labels:
        match = re.compile(rf"(?<!\w){_spaced(label)}:\s").search(text, at)
        if match is None:
            return ()
        starts.append(match.span())
        at = match.end()
    ends = [start for start, _ in starts[1:]] + [len(text)]
    return tuple(" ".join(text[begin:end].split()) for (_, begin), end in zip(starts, ends, strict=True))


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
