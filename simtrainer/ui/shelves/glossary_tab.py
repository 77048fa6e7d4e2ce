"""The glossary: what a word means, what it resembles away from a screen, and its neighbours."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from simtrainer.library.glossary import Glossary, Term
from simtrainer.ui.shared.buttons import Button
from simtrainer.ui.shared.flow import Flow
from simtrainer.ui.shared.texts import Heading, Text
from simtrainer.ui.shared.tr import tr
from simtrainer.ui.shelves.parts import Titled
from simtrainer.ui.shelves.rows import Row
from simtrainer.ui.shelves.shelf import Shelf
from simtrainer.ui.shelves.tab import Tab


class GlossaryTab(Tab):
    """`show_glossary` first; then `shelf.open(term)`."""

    def __init__(self) -> None:
        self._glossary = Glossary({})
        super().__init__(Shelf(tr("Words"), tr("Search words")))

    def show_glossary(self, glossary: Glossary) -> None:
        """List the terms."""
        self._glossary = glossary
        self.shelf.fill([_row(term) for term in glossary.terms.values()])
        if self.shelf.current:
            self.show_row(self.shelf.current)

    def page_parts(self, row_id: str) -> Sequence[QWidget]:
        term = self._glossary.terms[row_id]
        meaning = Titled(tr("What it means"), "book-open-text")
        meaning.column.addWidget(Text(term.means, "post", wrap=True))
        if term.also:
            said = tr("Also said: {words}", words=", ".join(term.also))
            meaning.column.addWidget(Text(said, "body", "muted", wrap=True))
        like = Titled(tr("Away from a screen"), "store", tone="accent")
        like.column.addWidget(Text(term.like, "post", wrap=True))
        parts: list[QWidget] = [Heading(term.term, "h1", wrap=True), meaning, like]
        if term.see:
            parts.append(self._neighbours(term))
        return parts

    def _neighbours(self, term: Term) -> Titled:
        card = Titled(tr("See also"), "link-2")
        flow = Flow()
        for other in term.see:
            button = Button(self._glossary.terms[other].term, "soft", "small")
            button.clicked.connect(lambda _=False, other=other: self.wanted.emit("glossary", other))
            flow.addWidget(button)
        card.column.addLayout(flow)
        return card


def _row(term: Term) -> Row:
    return Row(term.id, term.term, term.means, words=f"{term.like} {' '.join(term.also)}")
