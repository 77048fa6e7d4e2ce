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
from simtrainer.say import later, say
from simtrainer.terminal.page import Page

Read = Callable[[str], str | None]
HELP = later("Type the number of your answer; q stops here, and what you answered is kept.")
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
    count = len(today.cards)
    page.heading(say("Refreshers: 1 card") if count == 1 else say("Refreshers: {n} cards", n=count))
    page.line(say(HELP), dim=True)
    right = 0
    for number, standing in enumerate(today.cards, 1):
        card = deck.card(standing.card, standing.times)
        page.line()
        page.line(say("{n} of {all}", n=number, all=count), dim=True)
        if standing.reset:
            page.prose(standing.reset, dim=True)
        begun = time.monotonic()
        good = _ask(card, page, read)
        if good is None:
            page.line()
            page.line(say("You stopped; the rest is asked another time."))
            return Sitting(number - 1, right, stopped=True)
        seconds = time.monotonic() - begun
        right += good
        at = datetime.now(UTC)
        given = Review(card.id, at.isoformat(), rate(good, False, seconds), good, seconds=round(seconds, 1))
        answered(records, deck, given, at)
    page.line()
    if right == count:
        page.line(say("All of them. They come back just before you'd forget them."))
    else:
        page.line(say("{n} of {all} held. The others come back tomorrow.", n=right, all=count))
    if today.waiting == 1:
        page.line(say("1 more card for other days: five a day are enough."), dim=True)
    elif today.waiting:
        page.line(say("{n} more cards for other days: five a day are enough.", n=today.waiting), dim=True)
    return Sitting(count, right)


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
        name = say("{name} pin", name=one.belt.name) if one.belt.pin else one.belt.name
        page.heading(f"{name}: {_standing(one)}")
        page.prose(f"{one.belt.whose}. {one.belt.opens}.", dim=True)
        for evidence in one.evidence:
            far = f" ({evidence.judged.far})" if evidence.judged.far and not evidence.met else ""
            by = say(", signed by {name}", name=evidence.judged.by) if evidence.judged.by else ""
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
        page.prose(say("“{text}”", text=card.post.text), 4, f"{card.post.by}: ")
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
            page.line(say(HELP), fg="red")
    chosen = ask.options[int(word) - 1]
    page.prose(chosen.why, 2)
    if not chosen.right:
        stronger = next(option for option in ask.options if option.right)
        page.prose(say("Stronger: {text}", text=stronger.text), 2)
        page.prose(stronger.why, 2)
    return chosen.right


def _say_nothing_due(page: Page, snoozed: datetime | None, coming: tuple[Standing, ...]) -> None:
    if snoozed is not None:
        page.line(say("Refreshers are put off until {day}.", day=long_day(snoozed.astimezone().date())))
    elif coming and coming[0].due is not None:
        day = long_day(coming[0].due.astimezone().date())
        page.line(say("Nothing is due today. The next card comes on {day}.", day=day))
    else:
        page.line(say("There is nothing to refresh yet. Play a story in the app: what you miss there comes back here."))


def _standing(one: BeltStanding) -> str:
    if one.held and one.since is not None and one.until is not None:
        since, until = (long_day(moment.astimezone().date()) for moment in (one.since, one.until))
        return say("yours since {since}, until {until}", since=since, until=until)
    if one.lapsed and one.until is not None:
        day = long_day(one.until.astimezone().date())
        return say("ran out on {day}. {missing}", day=day, missing=one.missing)
    return one.missing
