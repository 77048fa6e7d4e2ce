"""T3: words that must not be said at this point of the story, however they are disguised.

They are compared word for word: “convey our thanks” has seven letters of “conveyor” and none of its meaning.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from simtrainer.frozen import frozen
from simtrainer.replies.context import ReplyContext
from simtrainer.replies.finding import Finding
from simtrainer.replies.folding import Folded, fold_word
from simtrainer.say import say

ALIKE = 92
"""How alike (of 100) two words must be; shorter ones than this many letters must be the same."""
LEAST_LETTERS = 6
_TOKEN = re.compile(r"[^\W_]+")
_PART = re.compile(r"[A-Z]+(?![a-z])|[A-Z]?[a-z]+|\d+|[^\W\d_A-Za-z]+")
_SPREAD = re.compile(r"(?<![^\W_])[^\W\d_](?:[\s.*_\-]{1,2}[^\W\d_]){3,}(?![^\W_])")
_LEET = (str.maketrans("013457", "oieast"), str.maketrans("013457", "oleast"))
_ENDINGS = ("s", "es", "'s", "en", "n")


@frozen
class _Word:
    text: str
    start: int
    end: int


def unsayable(folded: Folded, context: ReplyContext) -> Iterator[Finding]:
    """Findings of T3; none in private."""
    if not context.public or not context.must_not_say:
        return
    words = _words(folded.text)
    for secret in context.must_not_say:
        wanted = [part.text for part in _words(fold_word(secret.text))]
        taken = -1
        for start, end in _places(words, wanted) if wanted else ():
            if start < taken:
                continue
            taken = end
            yield Finding(
                "T3",
                secret.text,
                "fix",
                say("“{words}” must not be said here", words=secret.text),
                say("Say it without: nobody who reads this may learn it from us."),
                (folded.span(start, end),),
                "P2" if secret.code == "C1" else "P3",
                secret.code,
            )


def _words(text: str) -> list[_Word]:
    """The words of a folded text: also the parts of one that is joined by capitals, and letters that are spread out."""
    found: list[_Word] = []
    spread = [(one.start(), one.end(), re.sub(r"[\W_]", "", one.group())) for one in _SPREAD.finditer(text)]
    for start, end, joined in spread:
        found.append(_Word(joined.casefold(), start, end))
    for token in _TOKEN.finditer(text):
        if any(start <= token.start() < end for start, end, _ in spread):
            continue
        parts = list(_PART.finditer(token.group()))
        joined_by_case = len(parts) > 1 and not re.search(r"\d", token.group()) and not token.group().isupper()
        if joined_by_case and sum(len(part.group()) for part in parts) == len(token.group()):
            found += [
                _Word(part.group().casefold(), token.start() + part.start(), token.start() + part.end())
                for part in parts
            ]
        else:
            found.append(_Word(token.group().casefold(), token.start(), token.end()))
    return sorted(found, key=lambda word: word.start)


def _places(words: Sequence[_Word], wanted: Sequence[str]) -> Iterator[tuple[int, int]]:
    """Where the wanted words stand in a row, or joined to one word."""
    whole = "".join(wanted)
    for place, word in enumerate(words):
        if len(wanted) > 1 and _same(word.text, whole):
            yield word.start, word.end
        row = words[place : place + len(wanted)]
        if len(row) == len(wanted) and all(
            _same(one.text, part, last=number == len(wanted) - 1)
            for number, (one, part) in enumerate(zip(row, wanted, strict=True))
        ):
            yield row[0].start, row[-1].end


def _same(word: str, wanted: str, *, last: bool = True) -> bool:
    """Whether a word is the wanted one, in another number or case, mistyped, or with digits for letters."""
    if word == wanted or (last and any(word == wanted + ending for ending in _ENDINGS)):
        return True
    if word.isdigit() or wanted.isdigit():
        return False
    if any(word.translate(table) == wanted for table in _LEET):
        return True
    if abs(len(word) - len(wanted)) > 2 or len(wanted) < LEAST_LETTERS:
        return False
    from rapidfuzz import fuzz

    return fuzz.ratio(word, wanted) >= ALIKE
