"""Which checks have the words of which language: without them a check would only seem to have looked."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

ALWAYS = ("T1", "T3", "T18")
"""Numbers and names that are the same in every language, what a story keeps secret, and what a screen reader needs."""
ALL = tuple(f"T{number}" for number in range(1, 19))
_WITHOUT_PLAINNESS = tuple(one for one in ALL if one != "T14")
KNOWN: Mapping[str, tuple[str, ...]] = MappingProxyType(
    {
        "": ALL,
        "en": ALL,
        "de": _WITHOUT_PLAINNESS,  # its words are longer: no number of letters says that they are hard
        "fr": (*ALWAYS, "T2"),
        "es": (*ALWAYS, "T2"),
    }
)


def checked_in(language: str) -> tuple[str, ...]:
    """The checks that look at a reply in a language; "" is the one that everything is written in."""
    return KNOWN.get(language, ALWAYS)


def unchecked_in(language: str) -> tuple[str, ...]:
    """The checks that are off in a language."""
    on = checked_in(language)
    return tuple(one for one in ALL if one not in on)
