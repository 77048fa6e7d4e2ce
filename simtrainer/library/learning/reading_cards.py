"""Reads refresher cards and policy questions (scenarios/refreshers), and the decision that a lesson ends in."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from pathlib import Path
from typing import Protocol, TypeVar, cast, get_args

from simtrainer.library.learning.known import Known
from simtrainer.library.learning.model import About, Ask, Card, CardKind, CardOption, CardPost, Family
from simtrainer.library.reading.organisations import CRITERIA
from simtrainer.scenario.diagnostics import Diagnostic
from simtrainer.scenario.hints import did_you_mean
from simtrainer.scenario.model import BOXES, CHANNEL_KINDS, KINDS, SEVERITIES
from simtrainer.scenario.reader import open_table
from simtrainer.scenario.table import Table

FORMAT = 1
CARD_KINDS: tuple[str, ...] = get_args(CardKind)
OPTIONS = (2, 5)
ASKS = (1, 3)
UNEVEN = 1.35
"""So many times as long as the shortest option may the longest be."""
SENTENCE = 40
"""Characters from which on the length of an option says something; names and words are as long as they are."""
WORDS = {
    "box": ("a box of the triage aid", BOXES),
    "severity": ("a severity", (*SEVERITIES, *(one.lower() for one in SEVERITIES))),
}
"""Asks whose options have ids with a meaning."""
NAMES = (*WORDS, "owner")
"""Asks whose options are names, as long as they are."""


def read_cards(path: Path, known: Known | None = None, language: str = "") -> tuple[tuple[Card, ...], list[Diagnostic]]:
    """The cards of a file, none when it can't be used, and everything found wrong with it.

    With `known`, what the cards name is looked up there; with a `language`, they are in that as far as translated.
    """
    with open_table(path, language) as document:
        table = document.table
        if table is None:
            return (), document.finish()
        table.integer("simtrainer-refreshers", low=FORMAT, high=FORMAT)
        kind = table.one_of("kind", ("", *CARD_KINDS), default="")
        found = each(table, "cards", "card", path, known, lambda entry: read_card(entry, kind, About(), known))
        diagnostics = document.finish()
        return (() if document.broken else found), diagnostics


def read_card(entry: Table, kind: str, about: About, known: Known | None) -> Card:
    """One card; `kind` and `about` are what it is and rests on where it doesn't say."""
    kinds = (kind, *(one for one in CARD_KINDS if one != kind)) if kind else CARD_KINDS
    kind = entry.one_of("kind", kinds, default=kind) if kind else entry.one_of("kind", kinds)
    rests = _about(entry.table("about"), about, known)
    asks = _asks(entry, kind)
    if kind == "contact" and not rests.contacts:
        entry.wrong("about", "A contact card needs `contacts`.", "Name the roles to ask, the best first.")
    family = entry.one_of("family", ("", *KINDS), default="")
    return Card(
        id=entry.identifier("id"),
        kind=cast("CardKind", kind),
        situation=entry.text("situation"),
        post=_post(entry),
        asks=asks,
        takeaway=entry.text("takeaway"),
        about=rests,
        family=cast("Family", family) if family else None,
    )


class _Named(Protocol):
    @property
    def id(self) -> str: ...


One = TypeVar("One", bound=_Named)


def each(
    table: Table, key: str, what: str, path: Path, known: Known | None, read: Callable[[Table], One]
) -> tuple[One, ...]:
    """What stands in a list of a file, in its order. An id that is there twice is reported, in other files too."""
    found: dict[str, One] = {}
    for entry in table.tables(key, owner=f"a {what}"):
        one = read(entry)
        if one.id in found:
            entry.wrong("id", f"The {what} “{one.id}” is written twice.", "Keep one of them.")
        unique(entry, what, one.id, path, known)
        found[one.id] = one
    return tuple(found.values())


def unique(entry: Table, what: str, name: str, path: Path, known: Known | None) -> None:
    """Report an id that stands in another file, too."""
    other = known.elsewhere(what, name, path) if known is not None and name else None
    if other is not None:
        entry.wrong("id", f"The {what} “{name}” stands in {other.name} too.", "Rename one of them.")


def look_up(entry: Table, key: str, code: str, name: str, names: Iterable[str], **words: str) -> None:
    """Report a name that isn't one of `names`."""
    known = tuple(names)
    if name and name not in known:
        entry.note(code, key, id=name, hint=did_you_mean(name, known), **words)


def look_up_node(entry: Table, key: str, name: str, known: Known) -> None:
    """Report a "scenario/node" that there isn't."""
    scenario, slash, node = name.partition("/")
    if not slash or not node:
        entry.wrong(key, f"“{name}” doesn't name a beat.", "Write scenario/node, as in two-parcels/first-reply.")
    elif scenario not in known.scenarios:
        look_up(entry, key, "SIM223", scenario, known.scenarios)
    else:
        look_up(entry, key, "SIM204", node, known.nodes(scenario))


def _about(entry: Table, otherwise: About, known: Known | None) -> About:
    found = About(
        criterion=entry.one_of("criterion", (otherwise.criterion, *CRITERIA), default=otherwise.criterion),
        node=entry.text("node", otherwise.node),
        case=entry.text("case", otherwise.case),
        lesson=entry.text("lesson", otherwise.lesson),
        pack=entry.text("pack", otherwise.pack),
        contacts=entry.texts("contacts", ()),
    )
    if known is not None:
        if found.node:
            look_up_node(entry, "node", found.node, known)
        if found.case:
            look_up(entry, "case", "SIM213", found.case, known.cases)
        if found.lesson and found.lesson != otherwise.lesson:
            look_up(entry, "lesson", "SIM224", found.lesson, known.lessons, what="lesson")
        if found.pack:
            look_up(entry, "pack", "SIM221", found.pack, known.packs)
        for index, contact in enumerate(found.contacts):
            if contact not in known.contacts:
                hint = did_you_mean(contact, known.contacts)
                entry.note_item("SIM225", "contacts", index, id=contact, hint=hint)
    return found


def _post(entry: Table) -> CardPost | None:
    if "post" not in entry:
        entry.skip("post")
        return None
    post = entry.table("post")
    return CardPost(post.text("by"), post.text("text"), post.one_of("platform", ("", *CHANNEL_KINDS), default=""))


def _asks(entry: Table, kind: str) -> tuple[Ask, ...]:
    tables = entry.tables("asks", owner="an ask")
    if "asks" in entry and not ASKS[0] <= len(tables) <= ASKS[1]:
        entry.wrong("asks", f"A card asks one to three things, and this asks {len(tables)}.", "Make more cards of it.")
    asks: dict[str, Ask] = {}
    for table in tables:
        name = table.identifier("id")
        ask = Ask(name, table.text("ask"), () if kind == "contact" else _options(table, name))
        if ask.id in asks:
            table.wrong("id", f"The card asks “{ask.id}” twice.", "Rename one of them.")
        if kind == "contact" and "options" in table:
            table.skip("options")
            table.wrong(
                "options", "A contact card has no options.", "They are the contacts of the trainee's organisation."
            )
        _meaning(table, ask)
        asks[ask.id] = ask
    return tuple(asks.values())


def _options(table: Table, ask: str) -> tuple[CardOption, ...]:
    found: dict[str, CardOption] = {}
    for entry in table.tables("options", owner="an option"):
        option_id = entry.text("id") if ask in WORDS else entry.identifier("id")
        option = CardOption(option_id, entry.text("text"), entry.flag("right", default=False), entry.text("why"))
        if option.id in found:
            entry.wrong("id", f"The option “{option.id}” is written twice.", "Rename one of them.")
        found[option.id] = option
    options = tuple(found.values())
    if "options" not in table:
        return options
    if not OPTIONS[0] <= len(options) <= OPTIONS[1]:
        table.wrong("options", f"An ask has two to five options, and this has {len(options)}.", "Write as many.")
    right = sum(option.right for option in options)
    if options and not right:
        table.wrong("options", "None of the options is right.", "Say `right: true` at the one that is.")
    elif right == len(options) > 1:
        table.wrong("options", "All options are right, so there is nothing to decide.", "Leave `right` away at some.")
    if ask not in NAMES:
        _even(table, options)
    return options


def _even(table: Table, options: tuple[CardOption, ...]) -> None:
    lengths = [len(option.text) for option in options if option.text]
    if len(lengths) < 2 or max(lengths) < SENTENCE or max(lengths) <= UNEVEN * min(lengths):
        return
    # Only where somebody who goes by length would find what is right, or find out what isn't.
    if {max(lengths), min(lengths)} & {len(option.text) for option in options if option.right}:
        table.note("SIM609", "options", longest=max(lengths), shortest=min(lengths))


def _meaning(table: Table, ask: Ask) -> None:
    if ask.id not in WORDS:
        return
    what, words = WORDS[ask.id]
    for option in ask.options:
        if option.id not in words:
            hint = did_you_mean(option.id, words)
            table.wrong("options", f"“{option.id}” isn't {what}.{hint}", f"Use ids out of: {', '.join(words)}.")
