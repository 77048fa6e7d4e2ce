"""The orders in which the shelf can stand. Files that can't be played come last in each of them."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from simtrainer.ui.home.entries import Entry
from simtrainer.ui.home.filters import belt_rank
from simtrainer.ui.shared.tr import tr

RECOMMENDED = "recommended"
ORDERS = (RECOMMENDED, "due", "title", "length", "tried")
_Key = tuple[object, ...]


def order_name(order: str) -> str:
    """An order, as its button says it."""
    return {
        "due": tr("Due first"),
        "title": tr("Title"),
        "length": tr("Shortest first"),
        "tried": tr("Last tried"),
    }.get(order, tr("Recommended"))


def order_meaning(order: str) -> str:
    """What comes first in an order, in a sentence."""
    return {
        "due": tr("What you finished longest ago comes first."),
        "title": tr("From A to Z."),
        "length": tr("What takes the fewest minutes comes first."),
        "tried": tr("What you finished last comes first."),
    }.get(order, tr("What you haven't tried comes first, the easiest of it first."))


def ordered(entries: Sequence[Entry], order: str) -> list[Entry]:
    """The scenarios in an order; those that it doesn't tell apart stand by belt and title."""
    by_title = sorted(entries, key=_title)
    if order != "title":
        by_title.sort(key=lambda entry: belt_rank(entry.card.belt))
    if order == "tried":
        by_title.sort(key=_finished, reverse=True)
    elif order != "title":
        by_title.sort(key=_KEYS.get(order, _new_first))
    return sorted(by_title, key=lambda entry: entry.broken)


def _title(entry: Entry) -> _Key:
    return (entry.card.title.casefold(), entry.card.path)


def _finished(entry: Entry) -> str:
    """When it was finished last, "" for never; such times sort as texts."""
    return entry.result.last_finished if entry.result else ""


def _new_first(entry: Entry) -> _Key:
    return (entry.result is not None,)


def _longest_ago(entry: Entry) -> _Key:
    return (entry.result is None, _finished(entry))


def _length(entry: Entry) -> _Key:
    return (entry.card.minutes,)


_KEYS: dict[str, Callable[[Entry], _Key]] = {"due": _longest_ago, "length": _length}
