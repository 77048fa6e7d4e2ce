"""The moves: what each is, how it usually counts, what it is close to, and which cases made it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from simtrainer.library.cases import Case, Cases, MoveRole
from simtrainer.library.catalogue import Library
from simtrainer.library.moves import Move, Moves
from simtrainer.ui.shared.buttons import Button
from simtrainer.ui.shared.chips import StatusChip
from simtrainer.ui.shared.flow import Flow
from simtrainer.ui.shared.texts import Heading, Text
from simtrainer.ui.shared.tr import tr
from simtrainer.ui.shelves.parts import Emblem, Titled
from simtrainer.ui.shelves.rows import Row
from simtrainer.ui.shelves.shelf import Shelf
from simtrainer.ui.shelves.tab import Tab
from simtrainer.ui.shelves.wording import spaced, stance_words

MOST_COUNTERPARTS = 3


class MovesTab(Tab):
    """`show_library` first; then `shelf.open(code)`."""

    def __init__(self) -> None:
        self._library: Library | None = None
        super().__init__(
            Shelf(
                tr("Moves"),
                tr("Search moves"),
                (("family", tr("Family"), tr("Any family")), ("stance", tr("Counts as"), tr("Any"))),
                self._words,
            )
        )

    def show_library(self, library: Library) -> None:
        """List a library's moves."""
        self._library = library
        self.shelf.fill([_row(move, library) for move in library.moves.moves.values()])
        if self.shelf.current:
            self.show_row(self.shelf.current)

    def page_parts(self, row_id: str) -> Sequence[QWidget]:
        assert self._library is not None
        moves, cases = self._library.moves, self._library.cases
        move = moves.moves[row_id]
        parts: list[QWidget] = [_head(move, moves), _meaning(move, moves)]
        counterpart = self._counterparts(move, moves, cases)
        if counterpart is not None:
            parts.append(counterpart)
        near = [code for code in move.near if code in moves.moves and not _opposite(move, moves.moves[code])]
        if near:
            card = Titled(tr("Close to it"), "git-compare-arrows")
            card.column.addLayout(self._links("moves", [(code, moves.label(code)) for code in near]))
            parts.append(card)
        parts += self._cases(move, cases)
        return parts

    def _counterparts(self, move: Move, moves: Moves, cases: Cases) -> Titled | None:
        """The move that the vocabulary sets against it, else what repaired it (or what it repaired) in the cases."""
        named = [code for code in move.near if code in moves.moves and _opposite(move, moves.moves[code])]
        if named:
            card = Titled(tr("Its counterpart"), "arrow-up-down")
            card.column.addLayout(self._links("moves", [(code, moves.label(code)) for code in named]))
            return card
        if move.stance == "contextual":
            return None
        helps = move.stance == "helpful"
        mine: MoveRole = "repair" if helps else "harm"
        other: MoveRole = "harm" if helps else "repair"
        together = Counter(
            code
            for case in cases.cases.values()
            if any(one.code == move.code and one.role == mine for one in case.moves)
            for code in {one.code for one in case.with_role(other) if not one.omitted and one.code != move.code}
        )
        if not together:
            return None
        card = Titled(
            tr("What it repaired in the cases") if helps else tr("What repaired it in the cases"), "arrow-up-down"
        )
        common = sorted(together.items(), key=lambda item: (-item[1], moves.label(item[0])))[:MOST_COUNTERPARTS]
        card.column.addLayout(
            self._links("moves", [(code, f"{moves.label(code)} · {_in_cases(count)}") for code, count in common])
        )
        return card

    def _cases(self, move: Move, cases: Cases) -> Iterable[QWidget]:
        """Cases that made it, and those where it was missing."""
        for omitted, title in ((False, tr("Cases that made it")), (True, tr("Cases where it was missing"))):
            found = [
                case
                for case in cases.cases.values()
                if any(one.code == move.code and one.omitted is omitted for one in case.moves)
            ]
            if found:
                card = Titled(f"{title} · {len(found)}", "library-big")
                ordered = sorted(found, key=lambda case: (-case.year, case.title))
                card.column.addLayout(self._links("cases", [(case.id, _case_words(case)) for case in ordered]))
                yield card

    def _links(self, tab: str, targets: Sequence[tuple[str, str]]) -> QVBoxLayout:
        column = QVBoxLayout()
        column.setSpacing(2)
        for target, words in targets:
            button = Button(words, "quiet", "small", trailing="chevron-right")
            button.clicked.connect(lambda _=False, target=target: self.wanted.emit(tab, target))
            column.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)
        return column

    def _words(self, name: str, value: str) -> str:
        if name == "stance":
            return stance_words(value)[0]  # type: ignore[arg-type]
        return self._library.moves.families.get(value, spaced(value)) if self._library else spaced(value)


def _row(move: Move, library: Library) -> Row:
    words, tone, icon = stance_words(move.stance)
    count = sum(any(one.code == move.code for one in case.moves) for case in library.cases.cases.values())
    return Row(
        id=move.code,
        title=move.label,
        line=move.definition,
        left=words,
        right=_in_cases(count),
        icon=icon,
        tone=tone,
        words=f"{move.example} {library.moves.families.get(move.family, '')}",
        filters=frozenset({("family", move.family), ("stance", move.stance)}),
    )


def _head(move: Move, moves: Moves) -> QWidget:
    words, tone, icon = stance_words(move.stance)
    box = QWidget()
    line = QHBoxLayout(box)
    line.setContentsMargins(0, 0, 0, 0)
    line.setSpacing(12)
    line.addWidget(Emblem(icon, tone, 48, round_corners=12), 0, Qt.AlignmentFlag.AlignTop)
    column = QVBoxLayout()
    column.setSpacing(4)
    column.addWidget(Heading(move.label, "h1", wrap=True))
    chips = Flow()
    chips.addWidget(StatusChip(words, tone, icon))
    chips.addWidget(StatusChip(moves.families.get(move.family, spaced(move.family)), "neutral"))
    column.addLayout(chips)
    line.addLayout(column, 1)
    return box


def _meaning(move: Move, moves: Moves) -> Titled:
    card = Titled(tr("What it is"), "book-open-text")
    card.column.addWidget(Text(move.definition, "post", wrap=True))
    for title, text in (
        (tr("For example"), move.example),
        (tr("When it is otherwise"), move.flips),
        (
            tr("In crisis theory"),
            f"{spaced(move.scct)}: {moves.postures.get(move.scct, '')}" if move.scct != "none" else "",
        ),
    ):
        if text:
            card.column.addSpacing(2)
            card.column.addWidget(Text(title, "small-strong", "muted"))
            card.column.addWidget(Text(text, "body", wrap=True))
    return card


def _opposite(one: Move, other: Move) -> bool:
    return {one.stance, other.stance} == {"helpful", "harmful"}


def _in_cases(count: int) -> str:
    return tr("1 case") if count == 1 else tr("{n} cases", n=count)


def _case_words(case: Case) -> str:
    return tr("{title} · {org}, {year}", title=case.title, org=case.org, year=case.year)
