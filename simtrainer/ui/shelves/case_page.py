"""One case: what happened, the moves in order, what came of it, and what would have served people better."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from simtrainer.library.cases import Case, CaseMove
from simtrainer.library.moves import Moves
from simtrainer.ui.shared.buttons import IconButton
from simtrainer.ui.shared.cards import Line
from simtrainer.ui.shared.chips import StatusChip
from simtrainer.ui.shared.flow import Flow
from simtrainer.ui.shared.texts import Heading, Text
from simtrainer.ui.shared.theme import theme
from simtrainer.ui.shared.tr import tr
from simtrainer.ui.shelves.parts import Emblem, Tile, Titled, bullets, marked
from simtrainer.ui.shelves.runs import LastRun
from simtrainer.ui.shelves.wording import month_and_year, move_title, role_words, spaced


class CaseHead(QWidget):
    """Title, organisation, sector and month, and whether it went wrong or well."""

    def __init__(self, case: Case) -> None:
        super().__init__()
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(12)
        line.addWidget(Tile(case.org, 48), 0, Qt.AlignmentFlag.AlignTop)
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(Heading(case.title, "h1", wrap=True))
        about = " · ".join(part for part in (case.org, case.industry, month_and_year(case), case.country) if part)
        words.addWidget(Text(about, "body", "muted", wrap=True))
        chips = Flow()
        if case.polarity == "negative":
            chips.addWidget(StatusChip(tr("Went wrong"), "risk", "trending-down"))
        else:
            chips.addWidget(StatusChip(tr("Went well"), "good", "sprout"))
        if case.own:
            chips.addWidget(StatusChip(tr("Ours"), "accent", "store"))
        for topic in case.types:
            chips.addWidget(StatusChip(spaced(topic), "neutral"))
        words.addSpacing(4)
        words.addLayout(chips)
        line.addLayout(words, 1)


class MoveRow(QWidget):
    """One move: its part in the matter, what it was, and whether the last run made it too."""

    asked = Signal(str)
    """The code of the move to read about."""

    def __init__(self, move: CaseMove, label: str) -> None:
        super().__init__()
        part, tone, icon = role_words(move.role)
        self.title = move_title(move, label)
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 6, 0, 6)
        line.setSpacing(12)
        line.addWidget(Emblem("eye-off" if move.omitted else icon, tone), 0, Qt.AlignmentFlag.AlignTop)
        words = QVBoxLayout()
        words.setSpacing(1)
        words.addWidget(Text(f"{move.number}. {self.title}", "body-strong", wrap=True))
        words.addWidget(Text(move.what, "body", "muted", wrap=True))
        chips = Flow()
        chips.addWidget(StatusChip(part, tone, icon, small=True))
        self.beside = StatusChip("", "neutral", small=True)
        self.beside.hide()
        chips.addWidget(self.beside)
        words.addSpacing(3)
        words.addLayout(chips)
        line.addLayout(words, 1)
        self.about = IconButton("book-open-text", tr("About the move “{move}”", move=label), small=True)
        self.about.clicked.connect(lambda: self.asked.emit(move.code))
        line.addWidget(self.about, 0, Qt.AlignmentFlag.AlignTop)
        self.setAccessibleName(f"{self.title}, {part}. {move.what}")

    def set_beside(self, verdict: str) -> None:
        """Say how the last run did here: "same", "near", "differed", or nothing ("")."""
        words = {
            "same": (tr("your last run: same move"), "link-2"),
            "near": (tr("your last run: something close"), "git-compare-arrows"),
            "differed": (tr("your last run: you differed"), "split"),
        }
        if verdict:
            self.beside.set_state(*words[verdict][:1], "info", words[verdict][1])
        self.beside.setVisible(bool(verdict))


class MovesCard(Titled):
    """The moves in order."""

    asked = Signal(str)

    def __init__(self, case: Case, moves: Moves) -> None:
        count = len(case.moves)
        super().__init__(tr("The one move") if count == 1 else tr("The {n} moves, in order", n=count), "route")
        self.last = Text("", "small", "subtle", wrap=True)
        self.last.hide()
        self.column.addWidget(self.last)
        self.rows: dict[int, MoveRow] = {}
        for move in case.moves:
            row = self.rows[move.number] = MoveRow(move, moves.label(move.code))
            row.asked.connect(self.asked)
            if len(self.rows) > 1:
                self.column.addWidget(Line())
            self.column.addWidget(row)

    def set_last(self, last: LastRun | None) -> None:
        """Lay the last run beside the moves."""
        self.last.setVisible(last is not None)
        if last is None:
            return
        self.last.setText(
            tr(
                "Beside your last run, “{title}” on {day}: the same in {n} of {of}.",
                title=last.title, day=last.finished, n=len(last.same), of=len(last.compared),
            )
        )  # fmt: skip
        for number, row in self.rows.items():
            if number in last.same:
                row.set_beside("same")
            elif number in last.near:
                row.set_beside("near")
            else:
                row.set_beside("differed" if number in last.compared else "")


def case_cards(case: Case) -> list[QWidget]:
    """What came of it, what would have been better, the lesson: each only where the case says it."""
    cards: list[QWidget] = []
    if case.outcome:
        title = tr("What it cost") if case.polarity == "negative" else tr("What came of it")
        outcome = Titled(title, "chart-column")
        outcome.column.addLayout(bullets(case.outcome))
        cards.append(outcome)
    if case.better_response:
        said = tr("A better response") if case.polarity == "negative" else tr("What could still be better")
        better = Titled(said, "sprout", tone="good")
        better.column.addWidget(Text(case.better_response, "body", wrap=True))
        cards.append(better)
    lesson = Titled(tr("The lesson"), "lightbulb")
    lesson.column.addWidget(Text(case.lesson, "post", wrap=True))
    cards.append(lesson)
    return cards


def facts_text(case: Case) -> QWidget:
    """What happened, in the case's own paragraphs."""
    box = QWidget()
    column = QVBoxLayout(box)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(theme().px(8))
    for part in filter(None, (one.strip() for one in case.facts.split("\n\n"))):
        column.addWidget(Text(part, "post", wrap=True))
    if case.open_matter:
        column.addLayout(
            marked("gavel", "caution", tr("Open matter: {words}", words=case.open_matter), "body", "caution")
        )
    return box
