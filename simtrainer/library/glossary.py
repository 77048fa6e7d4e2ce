"""Words of social media and of this program, explained for people who don't live there."""

from __future__ import annotations

from collections.abc import Mapping

from simtrainer.frozen import frozen


@frozen
class Term:
    """One word: what it means, and what it resembles away from a screen."""

    id: str
    term: str
    means: str
    like: str
    also: tuple[str, ...] = ()
    """Other words for it."""
    see: tuple[str, ...] = ()
    """Ids of related terms."""


@frozen
class Glossary:
    """All terms by id, in alphabetical order of their words."""

    terms: Mapping[str, Term]
