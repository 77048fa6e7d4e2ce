"""Spelling: words of a file that no dictionary knows, with what may have been meant. British English.

pyspellchecker's list of English is American at heart: a British form counts as known when its American one is. Names
begin with a capital and are left alone, and so is a word that a file says three times: it is meant. So are parts of
words with hyphens (“pre-swum”), and a word with accents together with its neighbours (“papier mâché”): nobody writes an
accent by mistake. Other languages aren't checked, since without a dictionary of inflections and compounds most of what
is found would be noise.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator
from functools import cache
from typing import Protocol, cast

from simtrainer.authoring.completion import fields_of
from simtrainer.authoring.prose import Passage, passages, small_words
from simtrainer.authoring.reading import Reading
from simtrainer.frozen import frozen
from simtrainer.scenario.codes import report
from simtrainer.scenario.diagnostics import Diagnostic, Place

CODE = "SIM607"
MEANT = 3
"""A word that stands so often in a file isn't a slip."""
MOST_SLIPS = 200
MOST_PROPOSALS = 4
LEAST_PART = 4
"""Letters that each part of two words in one has."""
HYPHENS = ("-", "\u2010", "\u2011")
FOREIGN = 0.2
"""The share of unknown words from which a text isn't English."""
_BRITISH = (
    (r"our", "or"),
    (r"is(?=e|ed|es|er|ers|ing|able|ation|ations\b)", "iz"),
    (r"ys(?=e|ed|es|ing)", "yz"),
    (r"tre(?=s?\b)", "ter"),
    (r"ence\b", "ense"),
    (r"ll(?=ed|ing|er|ers|or|ors)", "l"),
    (r"ogue", "og"),
    (r"ae", "e"),
    (r"oe", "e"),
    (r"grey", "gray"),
    (r"que\b", "ck"),
)
_PREFIX = re.compile(r"(?:un|re|pre|over|out|non|mis|anti|co)-?(?=\w{4})")
_ENDING = re.compile(r"['’](?:s|d|ll|ve|re|m)\Z")
_WORDS_OURS = """
app apps blog blogs bot bots chatbot chatbots collab collabs comms cyberattack cyberattacks debrief debriefs
emoji emojis hashtag hashtags inbox meme memes podcast podcasts reel reels repost reposts reposted reposting
reshare screenshot screenshots screenshotted screenshotting selfie selfies texted texting unfollow unfollowed
upvote upvotes voicemail voicemails webinar
"""
_OURS = frozenset(_WORDS_OURS.split())


@frozen
class Slip:
    """A word that isn't known, where it stands, and what may have been meant, the likeliest first."""

    word: str
    path: str
    start: int
    end: int
    proposals: tuple[str, ...]


class _Dictionary(Protocol):
    def __contains__(self, word: str) -> bool: ...
    def __getitem__(self, word: str) -> int: ...
    def candidates(self, word: str) -> set[str] | None: ...


@cache
def _english() -> _Dictionary:
    # A third of a second, and some memory: only when spelling is asked for.
    from spellchecker import SpellChecker

    return cast("_Dictionary", SpellChecker(language="en", distance=1))


def slips(reading: Reading) -> list[Slip]:
    """The words of a reading that are misspelt, as far as can be told; none where the language isn't English."""
    fields = fields_of(reading.text)
    found = list(passages(reading, fields))
    looked = _look(found)
    if sum(one.german for one in looked) > sum(one.english for one in looked):
        return []
    words = [
        (one.path, one.start + start, word)
        for one, seen in zip(found, looked, strict=True)
        for start, word in seen.words
    ]
    own = _own_words(reading)
    small = [word for _path, _start, word in words if word[0].islower()]
    counts = Counter(small)
    unknown = {word for word in counts if not _known(word, own)}
    if len(unknown) > FOREIGN * len(counts) and len(counts) > 50:
        return []
    wrong = {word: _proposals(word) for word in unknown if counts[word] < MEANT}
    return [Slip(word, path, start, start + len(word), wrong[word]) for path, start, word in words if word in wrong][
        :MOST_SLIPS
    ]


@frozen
class _Looked:
    """What there is to look at in a passage: its words with their places in it, and how many small words it has."""

    words: tuple[tuple[int, str], ...]
    german: int
    english: int


_seen: dict[tuple[str, str], _Looked] = {}
"""The passages that were looked at last: an edit leaves most of a file as it was."""


def _look(found: list[Passage]) -> list[_Looked]:
    global _seen
    before, now = _seen, dict[tuple[str, str], _Looked]()
    looked: list[_Looked] = []
    for one in found:
        key = one.text, one.written
        seen = now.get(key) or before.get(key)
        if seen is None:
            first = one.start
            words = tuple((start - first, word) for start, word in _plain_words(one))
            seen = _Looked(words, *small_words(one.text))
        now[key] = seen
        looked.append(seen)
    _seen = now
    return looked


def _plain_words(passage: Passage) -> Iterator[tuple[int, str]]:
    """The words of a passage that can be misspelt: no parts of words with hyphens, nothing of a foreign phrase."""
    written, first = passage.written, passage.start
    words = list(passage.words())
    foreign = {index for index, (_start, word) in enumerate(words) if not word.replace("’", "'").isascii()}
    for index, (start, word) in enumerate(words):
        at, end = start - first, start - first + len(word)
        if written[max(at - 1, 0) : at] in HYPHENS or written[end : end + 1] in HYPHENS:
            continue
        beside = (one for one in (index - 1, index + 1) if one in foreign)
        if index in foreign or any(_touch(words, index, one, written, first) for one in beside):
            continue
        yield start, word


def _touch(words: list[tuple[int, str]], one: int, other: int, written: str, first: int) -> bool:
    """Whether only a space is between two words that follow each other."""
    (start, word), (after, _) = words[min(one, other)], words[max(one, other)]
    return written[start + len(word) - first : after - first] == " "


def findings(reading: Reading, file: str = "") -> list[Diagnostic]:
    """The slips of a reading as advice, each at its word."""
    text = reading.text
    made: list[Diagnostic] = []
    line, counted = 1, 0
    for one in slips(reading):
        line += text.count("\n", counted, one.start)
        counted = one.start
        place = Place(file or reading.file, line, one.start - text.rfind("\n", 0, one.start), one.start, one.end)
        meant = " or ".join(f"“{word}”" for word in one.proposals[:2])
        made.append(report(CODE, place, one.path, word=one.word, hint=f" Perhaps {meant}?" if meant else ""))
    return made


def corrections(word: str) -> tuple[str, ...]:
    """What may have been meant by a word, the likeliest first."""
    return _proposals(word)


def _own_words(reading: Reading) -> frozenset[str]:
    """Words of the names and ids in the file: whoever chose them can spell them."""
    root = reading.source.root
    found: set[str] = set()
    for table in ("personas", "channels", "variables"):
        value = None if root is None or root.kind != "mapping" else root.data.get(table)
        if value is None or value.kind != "mapping":
            continue
        for name, entry in value.data.items():
            found.update(_parts(name))
            for key in ("name", "handle"):
                inner = entry.child(key) if entry.kind == "mapping" else None
                if inner is not None and inner.kind == "scalar":
                    found.update(_parts(inner.text))
    return frozenset(found)


def _parts(name: str) -> Iterable[str]:
    return (part.lower() for part in re.findall(r"[^\W\d_]+", name))


def _known(word: str, own: frozenset[str]) -> bool:
    word = _ENDING.sub("", word.replace("’", "'")).lower()
    if len(word) < 3 or word in own or word in _OURS or any(ord(sign) > 0x17F for sign in word):
        return True
    prefix = _PREFIX.match(word)
    return _in_dictionary(word) or (prefix is not None and _in_dictionary(word[prefix.end() :])) or _made_of(word)


def _made_of(word: str) -> bool:
    """Whether a word is a plural, or two words in one (“lampholder”)."""
    if any(word.endswith(ending) and _in_dictionary(word[: -len(ending)]) for ending in ("s", "es")):
        return True
    cuts = range(LEAST_PART, len(word) - LEAST_PART + 1)
    return any(_in_dictionary(word[:cut]) and _in_dictionary(word[cut:]) for cut in cuts)


@cache
def _in_dictionary(word: str) -> bool:
    english = _english()
    if word in english or (word.endswith("n't") and word[:-3] in english):
        return True
    american = word
    for pattern, replacement in _BRITISH:
        other = re.sub(pattern, replacement, word)
        if other != word and other in english:
            return True
        american = re.sub(pattern, replacement, american)
    return american != word and american in english


@cache
def _proposals(word: str) -> tuple[str, ...]:
    english = _english()
    bare = _ENDING.sub("", word)
    found = [one for one in english.candidates(bare) or () if one != bare]
    return tuple(sorted(found, key=lambda one: -english[one])[:MOST_PROPOSALS])
