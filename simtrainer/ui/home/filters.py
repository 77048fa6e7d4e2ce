"""The filters over the shelf: what each offers, what it lets through, and which one is in the way."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Literal

from simtrainer.frozen import frozen
from simtrainer.library.cards import BELTS
from simtrainer.ui.home.entries import KIND_ICONS, Entry, audience_name, kinds_name, pack_name
from simtrainer.ui.shared.belts import belt_name
from simtrainer.ui.shared.tr import lowered, tr

Name = Literal["query", "kind", "audience", "belt", "organisation", "pack", "length"]
NAMES: tuple[Name, ...] = ("query", "kind", "audience", "belt", "organisation", "pack", "length")
MENUS: tuple[Name, ...] = ("audience", "belt", "length", "organisation", "pack")
"""Those that are chosen from a menu, in their order."""
SHORT, MIDDLE = 10, 20
"""Minutes that a short scenario takes at most, and one that isn't long."""
LENGTHS = ("short", "middle", "long")


@frozen
class Filters:
    """What is looked for; "" lets everything through."""

    query: str = ""
    kind: str = ""
    audience: str = ""
    belt: str = ""
    """This belt and those below it."""
    organisation: str = ""
    pack: str = ""
    length: str = ""

    @property
    def active(self) -> tuple[Name, ...]:
        """The filters that keep something out, the search among them."""
        return tuple(name for name in NAMES if self.value(name))

    def value(self, name: Name) -> str:
        """The value of one filter."""
        return str(getattr(self, name)).strip()

    def without(self, name: Name) -> Filters:
        """The same with one of them dropped."""
        return self.with_value(name, "")

    def with_value(self, name: Name, value: str) -> Filters:
        """The same with one of them changed."""
        changes: dict[str, str] = {name: value}
        return replace(self, **changes)

    def lets(self, entry: Entry) -> bool:
        """Whether a scenario passes all but the search. A file that can't be played passes what it doesn't say."""
        return all(allows(name, self.value(name), entry) for name in NAMES if name != "query")


def allows(name: Name, value: str, entry: Entry) -> bool:
    """Whether a scenario passes one filter."""
    card = entry.card
    if not value:
        return True
    if name == "kind":
        return card.kind == value
    if entry.broken:
        return True
    match name:
        case "audience":
            return value in card.audiences or not card.audiences
        case "belt":
            return belt_rank(card.belt) <= belt_rank(value)
        case "organisation":
            return card.organisation == value
        case "pack":
            return value in card.rule_packs
        case "length":
            return length_of(card.minutes) == value
        case _:
            return True


def belt_rank(belt: str) -> int:
    """How far up a belt is."""
    return BELTS.index(belt) if belt in BELTS else len(BELTS)


def length_of(minutes: int) -> str:
    """Which of the lengths so many minutes are."""
    return "short" if minutes <= SHORT else "middle" if minutes <= MIDDLE else "long"


def offered(name: Name, entries: Sequence[Entry]) -> dict[str, int]:
    """The values of a filter that divide these scenarios, with how many each lets through; empty when none does."""
    playable = [entry for entry in entries if not entry.broken]
    cards = [entry.card for entry in playable]
    values: Sequence[str]
    match name:
        case "kind":
            playable = list(entries)
            values = tuple(KIND_ICONS)
        case "audience":
            values = sorted({one for card in cards for one in card.audiences}, key=audience_name)
        case "belt":
            values = [belt for belt in BELTS if any(card.belt == belt for card in cards)]
        case "organisation":
            values = sorted({card.organisation for card in cards}, key=str.casefold)
        case "pack":
            values = sorted({one for card in cards for one in card.rule_packs}, key=pack_name)
        case "length":
            values = LENGTHS
        case _:
            values = ()
    found = {value: sum(allows(name, value, entry) for entry in playable) for value in values}
    found = {value: count for value, count in found.items() if count}
    if name == "kind":
        return found
    if name == "belt":
        # The highest belt lets everything through: that is what "any" says.
        return {value: count for value, count in found.items() if count < len(playable)}
    return found if any(count < len(playable) for count in found.values()) else {}


def value_name(name: Name, value: str) -> str:
    """A value of a filter in words, as its button says it when it is on."""
    match name:
        case "kind":
            return kinds_name(value)
        case "audience":
            return audience_name(value)
        case "belt":
            return tr("Up to {belt}", belt=lowered(belt_name(value)))
        case "pack":
            return pack_name(value)
        case "length":
            return {
                "short": tr("Up to {n} min", n=SHORT),
                "middle": tr("{a} to {n} min", a=SHORT, n=MIDDLE),
                "long": tr("Over {n} min", n=MIDDLE),
            }.get(value, "")
        case _:
            return value


def described(filters: Filters) -> str:
    """What was looked for, in words: "No crises up to green belt with “lamp”"."""
    words = [lowered(kinds_name(filters.kind)) if filters.kind else tr("scenarios")]
    if filters.audience:
        words.append(tr("for {audience}", audience=lowered(audience_name(filters.audience))))
    if filters.belt:
        words.append(tr("up to {belt} belt", belt=lowered(belt_name(filters.belt))))
    if filters.length:
        words.append(tr("that take {length}", length=lowered(value_name("length", filters.length))))
    if filters.organisation:
        words.append(tr("of {organisation}", organisation=filters.organisation))
    if filters.pack:
        words.append(tr("under the rules of {pack}", pack=pack_name(filters.pack)))
    if filters.query.strip():
        words.append(tr("with “{words}”", words=filters.query.strip()))
    return tr("No {what}", what=" ".join(words))


def narrowest(filters: Filters, count: Mapping[Name, int]) -> Name | None:
    """The filter in the way: the one without which most would be found (`count`); None when dropping one won't do.

    What somebody typed is dropped only where no other filter helps.
    """
    helping: list[Name] = [name for name in filters.active if count.get(name, 0)]
    return max(helping, key=lambda name: (name != "query", count.get(name, 0)), default=None)
