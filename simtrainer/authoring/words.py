"""How much there is to read at each node, how long the options are, and how hard it reads.

The grade is the years of school that a text asks for. English: Flesch–Kincaid (Kincaid, Fishburne, Rogers and Chissom,
1975). German: the fourth Wiener Sachtextformel (Bamberger and Vanecek, 1984). Syllables are counted by groups of
vowels, so a grade is an estimate, and of a text under a hundred words not much of one.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Sequence

from simtrainer.authoring.completion import fields_of
from simtrainer.authoring.prose import WORD, Language, Passage, language_of, passages
from simtrainer.authoring.reading import Reading
from simtrainer.frozen import frozen

ENOUGH = 100
"""Words from which a grade says something."""
_OPTION = re.compile(r"nodes\.([^.]+)\.choices\.([^.]+)\.text\Z")
_READ = re.compile(r"\.(?:text|label|says|why|alt)\Z|\A(?:title|summary|analogy)\Z|\Aoutcomes\.")
_SENTENCE = re.compile(r"[.!?…]+(?:[\s\"”’)]|$)|\n\s*\n")
_VOWELS = {"en": re.compile(r"[aeiouy]+"), "de": re.compile(r"[aeiouyäöü]+")}
_SILENT_E = re.compile(r"(?<![aeiouyl])e\Z|(?<=[^aeiouydtl])ed\Z|(?<=[^aeiouysxz])es\Z|(?<=[aeiouy])le\Z")


@frozen
class OptionLength:
    """How long an option's words are; `over` is how much longer than the shortest of its node, in per cent."""

    id: str
    characters: int
    words: int
    over: int


@frozen
class NodeWords:
    """What there is to read at a node (posts, options, answers, reasons), and the lengths of its options."""

    id: str
    words: int
    options: tuple[OptionLength, ...]
    grade: float | None
    """None where there is too little to say."""


@frozen
class Words:
    """A whole file: its words, those that a trainee may come to read, its grade, and its nodes."""

    language: Language
    words: int
    read: int
    grade: float | None
    nodes: tuple[NodeWords, ...]


def words(reading: Reading) -> Words:
    """Count the words of a reading."""
    found = list(passages(reading, fields_of(reading.text)))
    whole = [one.written for one in found]
    language = language_of("\n".join(whole))
    by_node: dict[str, list[Passage]] = defaultdict(list)
    for one in found:
        steps = one.path.split(".")
        if steps[0] == "nodes" and len(steps) > 2:
            by_node[steps[1]].append(one)
    read = [one.written for one in found if _READ.search(one.path)]
    nodes = tuple(_node(node, texts, language) for node, texts in by_node.items())
    return Words(language, _count(whole), _count(read), grade(read, language), nodes)


def _node(node: str, texts: Sequence[Passage], language: Language) -> NodeWords:
    read = [one.written for one in texts if _READ.search(one.path)]
    options = [(option[2], one.text) for one in texts if (option := _OPTION.match(one.path))]
    shortest = min((len(text) for _id, text in options), default=0)
    lengths = tuple(
        OptionLength(id, len(text), len(WORD.findall(text)), round(100 * len(text) / shortest - 100) if shortest else 0)
        for id, text in options
    )
    return NodeWords(node, _count(read), lengths, grade(read, language))


def grade(texts: Iterable[str], language: Language = "en") -> float | None:
    """The years of school that texts ask for, to a tenth; None where there is too little to say."""
    sentences = 0
    found: list[str] = []
    for text in texts:
        inside = WORD.findall(text)
        if inside:
            found += inside
            # A text without a full stop is a sentence too.
            sentences += max(1, len(_SENTENCE.findall(text.strip().strip("\"'"))))
    if len(found) < ENOUGH or not sentences:
        return None
    length = len(found) / sentences
    counts = [syllables(word, language) for word in found]
    if language == "de":
        long_words = 100 * sum(count >= 3 for count in counts) / len(found)
        years = 0.2656 * length + 0.2744 * long_words - 1.693
    else:
        years = 0.39 * length + 11.8 * sum(counts) / len(found) - 15.59
    return round(max(0.0, years), 1)


def syllables(word: str, language: Language = "en") -> int:
    """The syllables of a word, about."""
    word = word.lower()
    found = len(_VOWELS[language].findall(word))
    if language == "en" and found > 1 and _SILENT_E.search(word):
        found -= 1
    return max(1, found)


def _count(texts: Iterable[str]) -> int:
    return sum(len(WORD.findall(text)) for text in texts)
