"""Cards, an organisation and answers, as short as they can be."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from types import MappingProxyType

from simtrainer.learning.gists import Gist
from simtrainer.learning.seen import Played
from simtrainer.library.learning.model import About, Ask, Card, CardKind, CardOption, Family, Learning, Quiz
from simtrainer.library.organisations import Contact, Organisation
from simtrainer.records.store import Attempt

DAY = datetime(2026, 3, 2, 9, tzinfo=UTC)

HOUSE = Organisation(
    id="harrow-finch",
    name="Harrow & Finch",
    handle="harrowfinch",
    contacts=MappingProxyType(
        {
            "care": Contact("care", "Joss Whitcombe", how="Across the desk", about="Anything above your limit"),
            "legal": Contact("legal", "Amara Okafor", title="privacy and legal", about="Personal data"),
            "duty": Contact("duty", "Renske de Wit", hours="07-22", about="Scale and time"),
        }
    ),
)


def card(card_id: str, kind: CardKind = "fork", about: About | None = None, family: Family | None = None) -> Card:
    """A card with one ask of three options, of which `b` is right; none where it is a contact card."""
    options = tuple(CardOption(one, f"Option {one}", one == "b", f"Because {one}.") for one in "abc")
    ask = Ask("next", "What next?", () if kind == "contact" else options)
    return Card(card_id, kind, "Something happens.", None, (ask,), "Take b.", about or About(), family)


def learning(*cards: Card, quizzes: tuple[Quiz, ...] = ()) -> Learning:
    """A library's learning with some cards."""
    return Learning(
        programmes=MappingProxyType({}),
        lessons=MappingProxyType({}),
        quizzes=MappingProxyType({one.id: one for one in quizzes}),
        cards=MappingProxyType({one.id: one for one in cards}),
        belts=(),
    )


def run_on(day: int, kind: str = "brewing-crisis", mode: str = "practise", **criteria: float) -> Played:
    """A finished attempt at the lamps, so many days on."""
    attempt = Attempt(
        id=f"r{day}", scenario="lamps", digest="d", title="Lamps", file="", organisation="", seed=1, mode=mode, pace="",
        started=DAY.isoformat(), touched="", finished=DAY.isoformat(), policy=50.0, authenticity=80.0,
    )  # fmt: skip
    when = DAY + timedelta(days=day)
    return Played(attempt, Gist(kind=kind, criteria=criteria), when, when)
