"""What home shows of a scenario: its card with how somebody did in it, in words and as search sees it."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from simtrainer.library.cards import Card
from simtrainer.records.quick import Result
from simtrainer.ui.shared.belts import belt_name
from simtrainer.ui.shared.tr import tr

KIND_ICONS = {
    "negative-comment": "message-square-text",
    "brewing-crisis": "siren",
    "influencer-outreach": "megaphone",
}
"""Kinds in the order of the filters, with their icons."""


@dataclass(frozen=True, slots=True)
class Entry:
    """A scenario on the shelf; `result` is None as long as nobody finished it."""

    card: Card
    result: Result | None = None

    @property
    def broken(self) -> bool:
        """Whether its file can't be played."""
        return bool(self.card.broken)


def kind_name(kind: str) -> str:
    """A kind of scenario, as one card says it."""
    return {
        "negative-comment": tr("Comment"),
        "brewing-crisis": tr("Crisis"),
        "influencer-outreach": tr("Outreach"),
    }.get(kind, "")


def kinds_name(kind: str) -> str:
    """A kind of scenario, as the filter over many says it."""
    return {
        "negative-comment": tr("Comments"),
        "brewing-crisis": tr("Crises"),
        "influencer-outreach": tr("Outreach"),
    }.get(kind, "")


def score_text(score: float | None) -> str:
    """A score as a card writes it; a dash where the run couldn't be scored."""
    return "–" if score is None else str(round(score))


def tries_text(result: Result) -> str:
    """Of how many tries the shown result is the best."""
    return tr("best of {n}", n=result.attempts)


def spoken(entry: Entry) -> str:
    """The whole card in words, for a screen reader."""
    card = entry.card
    if entry.broken:
        return tr("{title}. This file can't be played. {finding}", title=card.title, finding=card.broken[0])
    parts = [kind_name(card.kind), card.title, card.organisation]
    parts.append(tr("{belt} belt, {n} minutes", belt=belt_name(card.belt), n=card.minutes))
    if entry.result is None:
        parts.append(tr("Not tried yet"))
    else:
        parts.append(
            tr(
                "Policy {policy}, authenticity {authenticity}, {tries}",
                policy=score_text(entry.result.best_policy),
                authenticity=score_text(entry.result.best_authenticity),
                tries=tries_text(entry.result),
            )
        )
    return " ".join(f"{part}." for part in parts if part)


def matches(entry: Entry, query: str, kind: str = "") -> bool:
    """Whether every word of the query begins somewhere in title, summary, organisation, kind or file name."""
    card = entry.card
    if kind and card.kind != kind:
        return False
    name = Path(card.path).stem if entry.broken else ""
    text = " ".join((card.title, card.summary, card.organisation, card.handle, kind_name(card.kind), name)).casefold()
    return all(word in text for word in query.casefold().split())


def counts(entries: Iterable[Entry]) -> dict[str, int]:
    """How many there are of each kind that exists, in the order of the filters."""
    found = [entry.card.kind for entry in entries]
    return {kind: found.count(kind) for kind in KIND_ICONS if kind in found}
