"""The words of a story: they fit where they stand, say something of their own, and name no real organisation."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator

from simtrainer.library.cases import Cases
from simtrainer.scenario.model import Choice, Node, Post, Scenario
from simtrainer.scenario.platforms import PLATFORMS

Note = Callable[..., None]

SPEAKING = ("reply", "post", "message")
_ASIDE = re.compile(r"\s*\(.*?\)")
SHORTEST_NAME = 3


def check_words(scenario: Scenario, cases: Cases | None, note: Note) -> None:
    """Report words over a channel's limit, said twice, or that name an organisation of the real cases.

    Texts are measured as given: dress the scenario before.
    """
    for node in scenario.nodes.values():
        _twice(node, note)
        for choice in node.choices:
            if choice.text and choice.do in SPEAKING:
                channel = choice.channel or node.channel
                _fits(scenario, channel, choice.text, choice.id, f"nodes.{node.id}.choices.{choice.id}.text", note)
    # Only posts of one place: the same words at two places may stand on two roads that nobody takes both.
    said: dict[tuple[str, str, str], str] = {}
    for path, post in posts_of(scenario):
        _fits(scenario, post.channel, post.text, post.id, f"{path}.text", note)
        words = (path.rpartition(".")[0], post.by, "".join(post.text.lower().split()))
        other = said.setdefault(words, post.id)
        if words[2] and other != post.id:
            note("SIM605", f"{path}.text", id=post.id, other=other)
    if cases is not None:
        _real_names(scenario, cases, note)


def posts_of(scenario: Scenario) -> Iterator[tuple[str, Post]]:
    """Every post of a story with its path, in the order of the file."""
    for node in scenario.nodes.values():
        path = f"nodes.{node.id}"
        yield from _with_paths(path, node.posts)
        for choice in node.choices:
            yield from _with_paths(f"{path}.choices.{choice.id}", choice.posts)
        if node.silence is not None:
            yield from _with_paths(f"{path}.silence", node.silence.posts)
        for consult in node.consults.values():
            yield from _with_paths(f"{path}.consults.{consult.contact}", consult.posts)
    for inject in scenario.injects:
        yield from _with_paths(f"injects.{inject.id}", inject.posts)


def _with_paths(path: str, posts: Iterable[Post]) -> Iterator[tuple[str, Post]]:
    for post in posts:
        yield f"{path}.posts.{post.id}", post


def _fits(scenario: Scenario, channel: str, text: str, name: str, path: str, note: Note) -> None:
    found = scenario.channels.get(channel)
    if found is None:
        return
    limit = found.limit or PLATFORMS[found.kind].limit
    if limit is not None and len(text) > limit:
        note("SIM603", path, id=name, length=len(text), limit=limit, channel=channel)


def _twice(node: Node, note: Note) -> None:
    said: dict[tuple[str, str], Choice] = {}
    for choice in node.choices:
        words = (choice.do, " ".join(choice.text.lower().split()))
        other = said.setdefault(words, choice)
        if words[1] and other is not choice:
            note("SIM604", f"nodes.{node.id}.choices.{choice.id}.text", id=choice.id, other=other.id)


# ---- names


def _real_names(scenario: Scenario, cases: Cases, note: Note) -> None:
    names = sorted({name for case in cases.cases.values() for name in names_of(case.org)}, key=len, reverse=True)
    if not names:
        return
    # Hardly any story has one: the file as a whole is looked through before its parts.
    if scenario.source is not None and not any(name in scenario.source.text for name in names):
        return
    pattern = re.compile(rf"(?<!\w)(?:{'|'.join(map(re.escape, names))})(?!\w)")
    for path, text in _told_before_the_debrief(scenario):
        found = pattern.search(text)
        if found is not None:
            note("SIM606", path, name=found.group())


def names_of(organisation: str) -> list[str]:
    """The names in a case's organisation: "Clicks / TRESemme (Unilever)" names two."""
    parts = (part.strip() for part in _ASIDE.sub("", organisation).split(" / "))
    return [part for part in parts if len(part) >= SHORTEST_NAME]


def _told_before_the_debrief(scenario: Scenario) -> Iterator[tuple[str, str]]:
    yield from (("title", scenario.title), ("summary", scenario.summary), ("analogy", scenario.analogy))
    for fact in scenario.facts:
        yield f"facts.{fact.id}.text", fact.text
    for node in scenario.nodes.values():
        path = f"nodes.{node.id}"
        yield f"{path}.title", node.title
        for choice in node.choices:
            for key, text in (("text", choice.text), ("label", choice.label), ("why", choice.why)):
                yield f"{path}.choices.{choice.id}.{key}", text
        for consult in node.consults.values():
            yield f"{path}.consults.{consult.contact}.says", consult.says
        if node.silence is not None:
            yield f"{path}.silence.why", node.silence.why
        if node.ending is not None:
            yield f"{path}.ending.text", node.ending.text
    for path, post in posts_of(scenario):
        yield f"{path}.text", post.text
