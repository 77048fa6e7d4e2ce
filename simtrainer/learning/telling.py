"""In which language the words of a card are made: that of the windows, or, to tell cards apart, the one of the files.

What stands for a card in the records must not depend on the language somebody reads in today: the card is the same.
"""

from __future__ import annotations

from collections.abc import Callable

from simtrainer.frozen import frozen
from simtrainer.say import inside, say


@frozen
class Telling:
    """How a sentence is said, and how one of our texts is set into another."""

    say: Callable[..., str]
    inside: Callable[[str], str]


def _as_written(text: str, /, **values: object) -> str:
    return text.format(**values) if values else text


def _inside(text: str) -> str:
    return text[:1].lower() + text[1:]


SPOKEN = Telling(say, inside)
WRITTEN = Telling(_as_written, _inside)
