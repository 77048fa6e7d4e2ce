"""The business case: benefit and cost a year from the client's own numbers, with every assumption in view.

Nothing has a default. A number may be a range ("20-40"): the result is then low, middle and high.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from math import isfinite

from simtrainer.frozen import frozen
from simtrainer.say import inside, later, say

BUSINESS = "business/"
"""Under which headings of an attempt's notes the numbers are kept."""

MOST = 1e12


@frozen
class Entry:
    """One number that is asked for. `share` numbers are percentages."""

    key: str
    words: str
    unit: str = ""
    share: bool = False


PREVENTED: tuple[Entry, ...] = (
    Entry("incidents", later("Incidents a year that hurt us online")),
    Entry("preventable", later("Of those, how many preparation could prevent or shrink"), "%", share=True),
    Entry("reduction", later("By how much it would shrink them"), "%", share=True),
    Entry("incident-cost", later("What one costs on average")),
)
SERVED: tuple[Entry, ...] = (
    Entry("complaints", later("Complaints a year")),
    Entry("on-social", later("Of those, how many arrive on social media"), "%", share=True),
    Entry("minutes-saved", later("Minutes saved on each"), "min"),
    Entry("handling-rate", later("What an hour of handling costs")),
)
SPENT: tuple[Entry, ...] = (
    Entry("licences", later("Licences a year")),
    Entry("people", later("People trained a year")),
    Entry("hours", later("Hours each"), "h"),
    Entry("hour-rate", later("What an hour of their time costs")),
    Entry("facilitation", later("Facilitation a year")),
)
ENTRIES = (*PREVENTED, *SERVED, *SPENT)


@frozen
class Span:
    """A number that is known, or known to lie in a range."""

    low: float
    high: float

    @property
    def middle(self) -> float:
        """Half-way."""
        return (self.low + self.high) / 2

    def __str__(self) -> str:
        return (
            plain(self.low)
            if self.low == self.high
            else say("{low} to {high}", low=plain(self.low), high=plain(self.high))
        )


@frozen
class BusinessCase:
    """What the numbers come to. A part is None while one of its numbers is missing."""

    prevented: Span | None = None
    served: Span | None = None
    cost: Span | None = None
    moves_most: str = ""
    """The assumption on which the net result depends most, in its own words; "" when nothing is a range."""

    @property
    def benefit(self) -> Span | None:
        """Both benefits, or the one that is known; None for neither."""
        known = [part for part in (self.prevented, self.served) if part is not None]
        return Span(sum(part.low for part in known), sum(part.high for part in known)) if known else None

    @property
    def payback(self) -> tuple[int | None, int | None] | None:
        """The month in which it has paid for itself, (at best, at worst), None where it doesn't within ten years."""
        if self.benefit is None or self.cost is None:
            return None
        return _month(self.cost.low, self.benefit.high), _month(self.cost.high, self.benefit.low)


def read_number(text: str, share: bool = False) -> Span | None:
    """ "1,200", "20-40" or "5 %" as a number; None when it isn't one, is negative, or a share above 100."""
    plain_text = re.sub(r"[\s,'%\u00a0\u202f£€$]|min|h$", "", text.strip().lower())
    parts = re.split(r"-|–|to", plain_text)
    if not 1 <= len(parts) <= 2 or not all(re.fullmatch(r"\d+(\.\d+)?|\.\d+", part) for part in parts):
        return None
    numbers = [float(part) for part in parts]
    most = 100.0 if share else MOST
    if any(not isfinite(number) or number > most for number in numbers) or numbers[0] > numbers[-1]:
        return None
    return Span(numbers[0], numbers[-1])


def business_case(kept: Mapping[str, str]) -> BusinessCase:
    """The case from the notes of an attempt (keys `business/<entry>`)."""
    spans: dict[str, Span] = {}
    for entry in ENTRIES:
        span = read_number(kept.get(BUSINESS + entry.key, ""), entry.share)
        if span is not None:
            spans[entry.key] = span
    return BusinessCase(
        prevented=_prevented(spans), served=_served(spans), cost=_cost(spans), moves_most=_moves_most(spans)
    )


def case_in_words(case: BusinessCase) -> list[str]:
    """What the numbers come to, line by line; nothing for what isn't known yet."""
    said = [
        f"{name}: {_three(span)}"
        for name, span in (
            (say("Trouble avoided"), case.prevented),
            (say("Service made quicker"), case.served),
            (say("Cost"), case.cost),
        )
        if span is not None
    ]
    if case.benefit is not None and case.cost is not None:
        net = Span(case.benefit.low - case.cost.high, case.benefit.high - case.cost.low)
        said.append(say("Benefit less cost, a year: {sums}", sums=_three(net)))
        best, worst = case.payback or (None, None)
        if best is None:
            said.append(say("It doesn't pay for itself within ten years."))
        elif worst is None:
            said.append(say("Paid back in month {best} at best; at worst not within ten years.", best=best))
        elif best == worst:
            said.append(say("Paid back in month {best}.", best=best))
        else:
            said.append(say("Paid back between month {best} and month {worst}.", best=best, worst=worst))
    if case.moves_most:
        said.append(
            say(
                "What the result depends on most: {entry}.",
                entry=inside(case.moves_most),
            )
        )
    return said


def _three(span: Span) -> str:
    if span.low == span.high:
        return plain(span.low)
    return say(
        "low {low}, middle {middle}, high {high}",
        low=plain(span.low),
        middle=plain(span.middle),
        high=plain(span.high),
    )


def plain(number: float) -> str:
    """A number for people: "1,200", "0.5"."""
    return f"{number:,.0f}" if number >= 100 or number == int(number) else f"{number:,.1f}"


def _times(spans: Mapping[str, Span], entries: tuple[Entry, ...], scale: float = 1.0) -> Span | None:
    found = [spans.get(entry.key) for entry in entries]
    low, high = scale, scale
    for span, entry in zip(found, entries, strict=True):
        if span is None:
            return None
        share = 0.01 if entry.share else 1.0
        low, high = low * span.low * share, high * span.high * share
    return Span(low, high)


def _prevented(spans: Mapping[str, Span]) -> Span | None:
    return _times(spans, PREVENTED)


def _served(spans: Mapping[str, Span]) -> Span | None:
    return _times(spans, SERVED, 1 / 60)


def _cost(spans: Mapping[str, Span]) -> Span | None:
    time = _times(spans, SPENT[1:4])
    rest = [spans.get(entry.key) for entry in (SPENT[0], SPENT[4])]
    if time is None or any(span is None for span in rest):
        return None
    known = [time, *(span for span in rest if span is not None)]
    return Span(sum(one.low for one in known), sum(one.high for one in known))


def _moves_most(spans: Mapping[str, Span]) -> str:
    """Each range from its low to its high end, the others half-way: which swings the net result most."""
    middle = {key: Span(span.middle, span.middle) for key, span in spans.items()}
    swings: list[tuple[float, str]] = []
    for entry in ENTRIES:
        span = spans.get(entry.key)
        if span is None or span.low == span.high:
            continue
        ends = [_net({**middle, entry.key: Span(end, end)}) for end in (span.low, span.high)]
        swings.append((abs(ends[1] - ends[0]), entry.words))
    most = max(swings, default=(0.0, ""))
    return most[1] if most[0] > 0 else ""


def _net(spans: Mapping[str, Span]) -> float:
    parts = (_prevented(spans), _served(spans), _cost(spans))
    prevented, served, cost = (0.0 if part is None else part.middle for part in parts)
    return prevented + served - cost


def _month(cost: float, benefit: float) -> int | None:
    if benefit <= 0:
        return None
    months = max(1, -int(-12 * cost // benefit))
    return months if months <= 120 else None
