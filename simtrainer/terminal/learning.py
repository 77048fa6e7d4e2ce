"""What `simtrainer refresh` and `simtrainer belts` do: today's cards asked in the terminal, and what belts ask for."""

from __future__ import annotations

import json
import time
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

from simtrainer.days import long_day
from simtrainer.frozen import frozen
from simtrainer.learning.belts import BeltStanding, belts
from simtrainer.learning.deck import Deck
from simtrainer.learning.gists import bring_up_to_date
from simtrainer.learning.schedule import Standing, answered, due, rate
from simtrainer.learning.seen import Seen
from simtrainer.library.catalogue import BrokenLibrary, Library
from simtrainer.library.learning.model import Ask, Card
from simtrainer.library.organisations import Organisation
from simtrainer.records.learning import LearningRecords, Review
from simtrainer.records.store import Store
from simtrainer.terminal.page import Page

Read = Callable[[str], str | None]
HELP = "Type the number of your answer; q stops here, and what you answered is kept."
HELD, LEFT = "x", " "


@frozen
class Sitting:
    """How a sitting went."""

    asked: int
    right: int
    stopped: bool = False


def refresh(store: Store, library: Library, house: Organisation | None, page: Page, read: Read) -> Sitting:
    """Ask the cards of today and keep the answers."""
    now = datetime.now().astimezone()
    bring_up_to_date(store, library)
    records, deck = LearningRecords(store), Deck.of(library, house or organisation_of(store, library))
    today = due(records, deck, deck.wanted(store), now, now.tzinfo) if now.tzinfo else due(records, deck, [], now)
    if not today.cards:
        _say_nothing_due(page, today.snoozed, today.later)
        return Sitting(0, 0)
    page.heading(f"Refreshers: {_number(len(today.cards), 'card')}")
    page.line(HELP, dim=True)
    right = 0
    for number, standing in enumerate(today.cards, 1):
        card = deck.card(standing.card, standing.times)
        page.line()
        page.line(f"{number} of {len(today.cards)}", dim=True)
        if standing.reset:
            page.prose(standing.reset, dim=True)
        begun = time.monotonic()
        good = _ask(card, page, read)
        if good is None:
            page.line()
            page.line("You stopped; the rest is asked another time.")
            return Sitting(number - 1, right, stopped=True)
        seconds = time.monotonic() - begun
        right += good
        at = datetime.now(UTC)
        given = Review(card.id, at.isoformat(), rate(good, False, seconds), good, seconds=round(seconds, 1))
        answered(records, deck, given, at)
    page.line()
    if right == len(today.cards):
        page.line("All of them. They come back just before you'd forget them.")
    else:
        page.line(f"{right} of {len(today.cards)} held. The others come back tomorrow.")
    if today.waiting:
        page.line(f"{_number(today.waiting, 'more card')} for other days: five a day are enough.", dim=True)
    return Sitting(len(today.cards), right)


def organisation_of(store: Store, library: Library) -> Organisation | None:
    """Whose contacts are asked for: those of the organisation that was played for last; None when nothing was."""
    for attempt in store.attempts()[:1]:
        try:
            if attempt.organisation_file and Path(attempt.organisation_file).is_file():
                return library.organisation_file(Path(attempt.organisation_file))
            return library.organisation(attempt.organisation)
        except BrokenLibrary:
            return None
    return None


def standings(store: Store, library: Library) -> list[BeltStanding]:
    """All belts as they stand now."""
    bring_up_to_date(store, library)
    return belts(Seen.read(store), library.learning, library.rubric, datetime.now().astimezone())


def say_belts(found: list[BeltStanding], page: Page) -> None:
    """Print every belt: held until when, or what it still asks for."""
    for one in found:
        page.heading(f"{one.belt.name}{' pin' if one.belt.pin else ''}: {_standing(one)}")
        page.prose(f"{one.belt.whose}. {one.belt.opens}.", dim=True)
        for evidence in one.evidence:
            far = f" ({evidence.judged.far})" if evidence.judged.far and not evidence.met else ""
            by = f", signed by {evidence.judged.by}" if evidence.judged.by else ""
            page.prose(f"{evidence.evidence.text}{far}{by}", 6, f"  [{HELD if evidence.met else LEFT}]")


def belts_json(found: list[BeltStanding]) -> str:
    """All belts as one JSON object."""
    rows = [
        {
            "belt": one.belt.id,
            "pin": one.belt.pin,
            "held": one.held,
            "since": one.since.isoformat() if one.since is not None else None,
            "until": one.until.isoformat() if one.until is not None else None,
            "missing": one.missing,
            "evidence": [
                {"id": each.evidence.id, "met": each.met, "done": each.judged.done, "of": each.judged.of}
                for each in one.evidence
            ],
        }
        for one in found
    ]
    return json.dumps({"belts": rows}, ensure_ascii=False, indent=2)


def _ask(card: Card, page: Page, read: Read) -> bool | None:
    """Ask a card; whether every answer was right, None when somebody stops."""
    page.prose(card.situation)
    if card.post is not None:
        page.prose(f"“{card.post.text}”", 4, f"{card.post.by}: ")
    right = True
    for ask in card.asks:
        good = _one(ask, page, read)
        if good is None:
            return None
        right = right and good
    page.prose(card.takeaway, bold=True)
    return right


def _one(ask: Ask, page: Page, read: Read) -> bool | None:
    page.line()
    page.prose(ask.ask)
    for number, option in enumerate(ask.options, 1):
        page.prose(option.text, 5, f"  {number}")
    while True:
        line = read("> ")
        if line is None or line.strip().casefold() in ("q", "quit", "exit"):
            return None
        word = line.strip()
        if word.isascii() and word.isdigit() and 1 <= int(word) <= len(ask.options):
            break
        if word:
            page.line(HELP, fg="red")
    chosen = ask.options[int(word) - 1]
    page.prose(chosen.why, 2)
    if not chosen.right:
        stronger = next(option for option in ask.options if option.right)
        page.prose(f"Stronger: {stronger.text}", 2)
        page.prose(stronger.why, 2)
    return chosen.right


def _say_nothing_due(page: Page, snoozed: datetime | None, later: tuple[Standing, ...]) -> None:
    if snoozed is not None:
        page.line(f"Refreshers are put off until {long_day(snoozed.astimezone().date())}.")
    elif later and later[0].due is not None:
        page.line(f"Nothing is due today. The next card comes on {long_day(later[0].due.astimezone().date())}.")
    else:
        page.line("There is nothing to refresh yet. Play a story in the app: what you miss there comes back here.")


def _standing(one: BeltStanding) -> str:
    if one.held and one.since is not None and one.until is not None:
        return f"yours since {long_day(one.since.astimezone().date())}, until {long_day(one.until.astimezone().date())}"
    if one.lapsed and one.until is not None:
        return f"ran out on {long_day(one.until.astimezone().date())}. {one.missing}"
    return one.missing


def _number(count: int, word: str) -> str:
    return f"{count} {word}{'' if count == 1 else 's'}"
