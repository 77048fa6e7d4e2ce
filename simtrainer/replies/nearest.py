"""Which authored choice own words come nearest to: by the words they share, those that tell choices apart first."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence

from simtrainer.replies.folding import fold_word
from simtrainer.scenario.model import Choice

LEAST = 18.0
"""Below this (of 100) nothing is near."""
LEAST_WORDS = 4
LONGEST = 4000
_WORD = re.compile(r"[^\W_]+(?:'[^\W_]+)?")


def nearest(text: str, choices: Sequence[Choice]) -> str | None:
    """Id of the nearest choice, the first of equals; None when there are too few words, or none are alike."""
    from rapidfuzz import fuzz

    mine = _words(text[:LONGEST])
    if len(mine) < LEAST_WORDS:
        return None
    theirs = {choice.id: _words(f"{choice.text} {choice.label}") for choice in choices}
    # A word that most choices hold says little about which of them is meant.
    common = Counter(word for words in theirs.values() for word in set(words))
    dull = {word for word, count in common.items() if len(theirs) > 2 and count > len(theirs) / 2}
    said = " ".join(word for word in mine if word not in dull)
    best, value = None, LEAST
    for choice_id, words in theirs.items():
        told = " ".join(word for word in words if word not in dull)
        if not told or not said:
            continue
        near = (fuzz.token_set_ratio(said, told) + fuzz.token_sort_ratio(said, told)) / 2
        if near > value:
            best, value = choice_id, near
    return best


def _words(text: str) -> list[str]:
    return _WORD.findall(fold_word(text))
