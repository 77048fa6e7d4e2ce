"""A debrief as it is told: the page's parts as a tree, for painters that have nothing to do with the web.

What a debrief says is put into words in one place, `html`; this reads its structure, never its looks.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from html.parser import HTMLParser

from simtrainer.debrief.html import to_html
from simtrainer.debrief.report import Report

_VOID = ("br", "meta", "link", "img", "hr")


@dataclass(slots=True)
class Part:
    """A part by its kind ("section", "h2", "p", "table"…) and classes, with what is in it in order."""

    kind: str
    classes: frozenset[str] = frozenset()
    facts: dict[str, str] = field(default_factory=dict[str, str])
    inside: list[Part | str] = field(default_factory=list["Part | str"])

    @property
    def parts(self) -> list[Part]:
        """The parts directly in it."""
        return [one for one in self.inside if isinstance(one, Part)]

    @property
    def text(self) -> str:
        """All words in it, drawings left out."""
        return "".join(one if isinstance(one, str) else one.text for one in self.inside if not _is_drawn(one))

    def find(self, kind: str) -> Iterator[Part]:
        """All parts of a kind in it, in order."""
        for part in self.parts:
            if part.kind == kind:
                yield part
            yield from part.find(kind)


def tell(report: Report) -> Part:
    """The debrief from its title to its foot."""
    return read_page(to_html(report))


def read_page(page: str) -> Part:
    """A page of ours (a debrief, a session report) as its parts, from its title to its foot."""
    reader = _Reader()
    reader.feed(page)
    reader.close()
    return next(reader.root.find("main"))


def _is_drawn(one: Part | str) -> bool:
    return isinstance(one, Part) and one.kind == "svg"


class _Reader(HTMLParser):
    """The page is our own and well formed: every part that opens is closed."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.root = Part("page")
        self._open = [self.root]

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        facts = {name: value or "" for name, value in attrs}
        part = Part(tag, frozenset(facts.pop("class", "").split()), facts)
        self._open[-1].inside.append(part)
        if tag not in _VOID:
            self._open.append(part)

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.handle_starttag(tag, attrs)
        if tag not in _VOID:
            self.handle_endtag(tag)

    def handle_endtag(self, tag: str) -> None:
        if tag not in _VOID and len(self._open) > 1:
            self._open.pop()

    def handle_data(self, data: str) -> None:
        self._open[-1].inside.append(data)
