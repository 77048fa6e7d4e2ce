"""Everything that is written in the scenarios, for home's search: read at the first search, remembered by digest.

What would help somebody to score is left out: ratings with their notes, whys, critical lines, moves and cases. What
would spoil the story (what comes of a choice, advice, endings, the trainer's notes) can be found, but is never quoted.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING, Any, Literal, cast, get_args

from simtrainer import __version__, paths
from simtrainer.frozen import frozen
from simtrainer.library.files import write_whole, yaml_files

if TYPE_CHECKING:
    from simtrainer.library.cards import Card
    from simtrainer.library.organisations import Organisation
    from simtrainer.scenario.model import Node, Post, Scenario

INDEX_NAME = "words.json"

Sort = Literal[
    "outcome",
    "analogy",
    "content-note",
    "role",
    "person",
    "channel",
    "fact",
    "beat",
    "post",
    "news",
    "choice",
    "reply",
    "consequence",
    "advice",
    "chatter",
    "clause",
    "contact",
    "ending",
    "trainers-note",
]
"""What a passage is, as far as somebody who searches may know it."""
UNQUOTED: tuple[Sort, ...] = ("fact", "news", "consequence", "advice", "ending", "trainers-note")
_Part = tuple[Sort, str, str]
_SORTS = frozenset(get_args(Sort))


@frozen
class Passage:
    """One text of a scenario: what it is, at which beat ("" for none), and its words."""

    sort: Sort
    at: str
    text: str

    @property
    def quoted(self) -> bool:
        """Whether its words may be shown to somebody who hasn't played the scenario."""
        return self.sort not in UNQUOTED


def read_words(folder: Path, cards: Sequence[Card], index: Path | None = None) -> dict[str, tuple[Passage, ...]]:
    """Passages of every card's scenario, by path. Parses only what isn't remembered: not for the GUI thread.

    A file that can't be played has none. An index that is missing, damaged or can't be written costs time only.
    """
    index = paths.user_data() / INDEX_NAME if index is None else index
    known = _read_index(index)
    stamp = _stamp(folder)
    organisations: Mapping[str, Organisation] | None = None
    found: dict[str, tuple[Passage, ...]] = {}
    used: set[str] = set()
    fresh = False
    for card in cards:
        if card.broken or not card.digest:
            continue
        key = f"{card.digest} {stamp}"
        used.add(key)
        if key not in known:
            if organisations is None:
                from simtrainer.library.catalogue import Library

                organisations = Library(folder).organisations
            known[key] = _read_scenario(Path(card.path), organisations)
            fresh = True
        found[card.path] = known[key]
    if fresh or set(known) - used:
        _write_index(index, {key: known[key] for key in sorted(used)})
    return found


def passages(scenario: Scenario, organisation: Organisation | None) -> tuple[Passage, ...]:
    """What is written in a scenario and in its organisation's house rules, each text once."""
    from simtrainer.library.dress import dress, dress_organisation

    if organisation is not None:
        scenario, organisation = dress(scenario, organisation), dress_organisation(organisation)
    parts: list[_Part] = [*_before(scenario), *_story(scenario)]
    if organisation is not None:
        parts += _house(organisation)
    whole: Iterator[_Part] = ((sort, at, " ".join(text.split())) for sort, at, text in parts)
    return tuple(Passage(*one) for one in dict.fromkeys(whole) if one[2])


def _each(sort: Sort, *texts: str, at: str = "") -> Iterator[_Part]:
    for text in texts:
        yield sort, at, text


def _before(scenario: Scenario) -> Iterator[_Part]:
    """What stands in the brief, and who and what there is."""
    yield from _each("outcome", *scenario.outcomes)
    yield from _each("analogy", scenario.analogy)
    yield from _each("content-note", *scenario.content_notes)
    yield from _each("role", scenario.role.name, scenario.role.title)
    for persona in scenario.personas.values():
        yield from _each("person", persona.name, f"@{persona.handle}", persona.about)
    yield from _each("channel", *(channel.name for channel in scenario.channels.values()))
    yield from _each("fact", *(fact.text for fact in scenario.facts))


def _house(organisation: Organisation) -> Iterator[_Part]:
    for clause in organisation.clauses:
        yield from _each("clause", clause.title, clause.text)
    for contact in organisation.contacts.values():
        yield from _each("contact", contact.name, contact.title)


def _story(scenario: Scenario) -> Iterator[_Part]:
    for node in scenario.nodes.values():
        yield from _beat(node)
    for inject in scenario.injects:
        # Their labels are the trainer's.
        yield from _each("trainers-note", inject.label)
        yield from _posts(inject.posts, "", "news")
    for lines in scenario.chatter.values():
        yield from _each("chatter", *(line.text for line in lines))


def _beat(node: Node) -> Iterator[_Part]:
    at = "" if node.ending else node.title
    yield from _each("beat", at, at=at)
    yield from _posts(node.posts, at, "post")
    for choice in node.choices:
        yield from _each("choice", choice.label, at=at)
        yield from _each("reply", choice.text, at=at)
        yield from _posts(choice.posts, at, "consequence")
    if node.silence is not None:
        yield from _posts(node.silence.posts, at, "consequence")
    for consult in node.consults.values():
        yield from _each("advice", consult.says, at=at)
        yield from _posts(consult.posts, at, "advice")
    yield from _each("trainers-note", node.notes, *node.prompts, at=at)
    if node.ending is not None:
        yield from _each("ending", f"{node.ending.title}. {node.ending.text}")


def _posts(posts: Iterable[Post], at: str, sort: Sort) -> Iterator[_Part]:
    for post in posts:
        yield from _each(sort, post.text, post.alt, at=at)


def _read_scenario(path: Path, organisations: Mapping[str, Organisation]) -> tuple[Passage, ...]:
    from simtrainer.scenario.loader import load_scenario

    scenario = load_scenario(path).scenario
    return () if scenario is None else passages(scenario, organisations.get(scenario.organisation))


def _stamp(folder: Path) -> str:
    """What words depend on besides the scenario: the program's version and the organisations' files."""
    parts = [__version__]
    for path in yaml_files(folder / "organisations"):
        with suppress(OSError):
            status = path.stat()
            parts.append(f"{path.name}:{status.st_mtime_ns}:{status.st_size}")
    return " ".join(parts)


def _read_index(index: Path) -> dict[str, tuple[Passage, ...]]:
    try:
        data = cast("dict[str, list[list[Any]]]", json.loads(index.read_text(encoding="utf-8")))
        return {key: tuple(_passage(*row) for row in rows) for key, rows in data.items()}
    except (OSError, ValueError, TypeError, AttributeError):
        return {}


def _passage(sort: Any, at: Any, text: Any) -> Passage:
    if sort not in _SORTS:
        raise ValueError(sort)
    return Passage(sort, str(at), str(text))


def _write_index(index: Path, words: Mapping[str, tuple[Passage, ...]]) -> None:
    text = json.dumps(
        {key: [[one.sort, one.at, one.text] for one in rows] for key, rows in words.items()}, ensure_ascii=False
    )
    with suppress(OSError):
        write_whole(index, text.encode("utf-8"))
