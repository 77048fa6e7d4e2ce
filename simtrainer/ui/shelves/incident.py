"""One's own incident as a case: what happened, the moves in order, what came of it, and how well it is known."""

from __future__ import annotations

from collections.abc import Callable, Collection
from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from simtrainer import paths
from simtrainer.library.cases import Case, Checked
from simtrainer.library.catalogue import Library
from simtrainer.library.own_case_file import Missing, check_own_case, save_own_case
from simtrainer.library.reading.own_cases import FROM_MEMORY, LEVELS
from simtrainer.library.yaml_text import slug
from simtrainer.scenario.model import KINDS
from simtrainer.ui.shared.announce import announce
from simtrainer.ui.shared.banners import Banner
from simtrainer.ui.shared.buttons import Button
from simtrainer.ui.shared.cards import Card, Ground, clear, row
from simtrainer.ui.shared.fields import Area, Choice, Field, Line, Number
from simtrainer.ui.shared.flow import Flow
from simtrainer.ui.shared.keys_sheet import Keys, ScreenKeys, everywhere
from simtrainer.ui.shared.page import Page
from simtrainer.ui.shared.segments import Option, Segments
from simtrainer.ui.shared.texts import Heading, Text
from simtrainer.ui.shared.theme import theme
from simtrainer.ui.shared.tr import tr
from simtrainer.ui.shelves.incident_rows import MoveFields, SourceFields
from simtrainer.ui.shelves.wording import checked_words, spaced


class IncidentScreen(QWidget):
    """`begin` with an empty form (or the one that wasn't saved), `edit` with a case of one's own."""

    left = Signal()
    saved = Signal(str)
    """Id of the case that was written."""

    def __init__(self, library: Callable[[], Library]) -> None:
        super().__init__()
        self._give = library
        self._case_id = ""
        self._begun = False
        self.moves: list[MoveFields] = []
        self.sources: list[SourceFields] = []
        self.topics: dict[str, Button] = {}
        self.title, self.org, self.sector = Line(), Line(prompt=tr("We")), Line(prompt=tr("Retail"))
        self.year = Number()
        self.year.setRange(1990, 2100)
        self.year.setValue(date.today().year)
        self.polarity = Segments(
            tr("How it went"),
            [Option("negative", tr("Went wrong"), "trending-down"), Option("positive", tr("Went well"), "sprout")],
            "negative",
        )
        self.facts, self.outcome, self.better = Area(lines=5), Area(lines=2), Area(lines=2)
        self.lesson, self.question, self.unverified = Line(), Line(), Line()
        self.checked = Choice([(level, checked_words(level)) for level in reversed(list(LEVELS))], FROM_MEMORY)
        self.back = Button(tr("Back"), "quiet", icon="arrow-left", key="Esc")
        self.save_button = Button(tr("Save"), "primary", icon="save", key="Ctrl S")
        self.heading = Heading(tr("Add an incident"), "h2")
        self.banner = Banner("caution")
        self.fields = {
            "title": Field(tr("Title"), self.title),
            "org": Field(tr("Whose it was"), self.org),
            "year": Field(tr("Year"), self.year),
            "industry": Field(tr("Sector"), self.sector),
            "facts": Field(tr("What happened"), self.facts, tr("What, not who: nobody should find themselves blamed.")),
            "outcome": Field(tr("What came of it"), self.outcome, tr("A line for each.")),
            "better_response": Field(tr("What would have been better"), self.better, tr("If you know.")),
            "lesson": Field(tr("The lesson, in a sentence"), self.lesson),
            "discussion": Field(tr("A question to talk about"), self.question, tr("If you have one.")),
            "checked": Field(tr("How it was checked"), self.checked),
            "unverified": Field(tr("What isn't certain"), self.unverified),
        }
        self._lay_out()
        self.back.clicked.connect(self.left)
        self.save_button.clicked.connect(self.save)
        self.add_move.clicked.connect(self._add_move)
        self.add_source.clicked.connect(lambda: self._put_source(SourceFields()))
        QShortcut(QKeySequence("Ctrl+S"), self, self.save)
        QShortcut(QKeySequence("Esc"), self, self.left.emit)
        self.keys = ScreenKeys(self, _keys, lambda: [self.back, self.page])
        theme().changed.connect(self._restyle)
        self._restyle()

    # ---- opening

    def begin(self) -> None:
        """An empty form; one that was begun and not saved is as it was left."""
        if self._begun and not self._case_id:
            return
        self._fill(None)

    def edit(self, case: Case) -> None:
        """The form with a case of one's own."""
        self._fill(case)

    def _fill(self, case: Case | None) -> None:
        library = self._give()
        self._case_id, self._begun = (case.id if case else ""), True
        self.heading.setText(tr("Edit an incident") if case else tr("Add an incident"))
        self.banner.say("")
        self._show_missing(())
        for line, text in (
            (self.title, case.title if case else ""),
            (self.org, case.org if case else ""),
            (self.sector, case.industry if case else ""),
            (self.lesson, case.lesson if case else ""),
            (self.question, case.discussion if case else ""),
            (self.unverified, case.checked.unverified if case else ""),
        ):
            line.setText(text)
        self.facts.setPlainText(case.facts if case else "")
        self.outcome.setPlainText("\n".join(case.outcome) if case else "")
        self.better.setPlainText(case.better_response if case else "")
        self.year.setValue(case.year if case else date.today().year)
        self.polarity.set_value(case.polarity if case else "negative")
        self.checked.set_value(case.checked.level if case else FROM_MEMORY)
        self._offer_topics(library.cases.types, case.types if case else ())
        clear(self._moves)
        self.moves = []
        for move in case.moves if case else (None,):
            self._put_move(MoveFields(len(self.moves) + 1, library.moves, move))
        clear(self._sources)
        self.sources = []
        for source in case.sources if case else ():
            self._put_source(SourceFields(source))

    def _offer_topics(self, types: Collection[str], chosen: Collection[str]) -> None:
        for old in self.topics.values():
            self._topics.removeWidget(old)
            old.deleteLater()
        self.topics = {}
        for topic in types:
            button = self.topics[topic] = Button(spaced(topic), "secondary", "small")
            button.setCheckable(True)
            button.toggled.connect(lambda on, button=button: button.set_kind("soft" if on else "secondary"))
            button.setChecked(topic in chosen)
            self._topics.addWidget(button)

    # ---- moves and sources

    def _add_move(self) -> None:
        self._put_move(MoveFields(len(self.moves) + 1, self._give().moves))
        self.moves[-1].code.setFocus(Qt.FocusReason.OtherFocusReason)

    def _put_move(self, fields: MoveFields) -> None:
        fields.raised.connect(lambda: self._raise(fields))
        fields.removed.connect(lambda: self._remove(fields))
        self.moves.append(fields)
        self._moves.addWidget(fields)

    def _raise(self, fields: MoveFields) -> None:
        at = self.moves.index(fields)
        self.moves[at - 1], self.moves[at] = self.moves[at], self.moves[at - 1]
        self._moves.insertWidget(at - 1, fields)
        self._number()
        (fields.up if fields.up.isEnabled() else fields.code).setFocus(Qt.FocusReason.OtherFocusReason)

    def _remove(self, fields: MoveFields) -> None:
        self.moves.remove(fields)
        self._moves.removeWidget(fields)
        fields.hide()
        fields.deleteLater()
        self._number()
        self.add_move.setFocus(Qt.FocusReason.OtherFocusReason)

    def _number(self) -> None:
        for number, one in enumerate(self.moves, 1):
            one.set_number(number)

    def _put_source(self, fields: SourceFields) -> None:
        self.sources.append(fields)
        self._sources.addWidget(fields)

    # ---- saving

    @property
    def case(self) -> Case:
        """What stands on the form."""
        library = self._give()
        before = library.cases.cases.get(self._case_id)
        return Case(
            id=self._case_id or self._new_id(library.cases.cases),
            org=self.org.text().strip(),
            title=self.title.text().strip(),
            polarity="positive" if self.polarity.value == "positive" else "negative",
            year=self.year.value(),
            month=before.month if before else 0,
            country=before.country if before else "",
            industry=self.sector.text().strip(),
            platforms=before.platforms if before else (),
            types=tuple(topic for topic, button in self.topics.items() if button.isChecked()),
            scct="",
            audiences=(),
            scenario_kinds=KINDS,
            facts=self.facts.toPlainText().strip(),
            moves=tuple(one.move for one in self.moves),
            outcome=tuple(line.strip() for line in self.outcome.toPlainText().split("\n") if line.strip()),
            better_response=self.better.toPlainText().strip(),
            lesson=self.lesson.text().strip(),
            discussion=self.question.text().strip(),
            checked=Checked(self.checked.value, (), self.unverified.text().strip()),
            sources=tuple(source for one in self.sources if (source := one.source) is not None),
            open_matter=before.open_matter if before else "",
            own=True,
        )

    def _new_id(self, taken: Collection[str]) -> str:
        wanted = f"{slug(self.title.text(), 'incident')}-{self.year.value()}"
        found, again = wanted, 2
        while found in taken or (paths.own_cases() / f"{found}.yaml").exists():
            found = f"{wanted}-{again}"
            again += 1
        return found

    def save(self) -> None:
        """Write the case, when nothing is wrong with it."""
        library, case = self._give(), self.case
        missing = check_own_case(case, library.moves, library.cases.types)
        self._show_missing(missing)
        if missing:
            self.banner.say(tr("It can't be saved yet. {words}", words=missing[0].message))
            self.page.verticalScrollBar().setValue(0)
            return
        try:
            save_own_case(case, paths.own_cases())
        except OSError as error:
            self.banner.say(tr("It can't be saved: {reason}.", reason=error.strerror or str(error)))
            return
        self._begun = False
        announce(self, tr("Saved."))
        self.saved.emit(case.id)

    def _show_missing(self, missing: Collection[Missing]) -> None:
        said = {one.field: one.message for one in missing}
        for name, field in self.fields.items():
            field.wrong(said.get(name, ""))
        self.topics_note.setText(said.get("types", ""))
        self.topics_note.setVisible("types" in said)
        self.moves_note.setText(said.get("moves", ""))
        self.moves_note.setVisible("moves" in said)
        for at, one in enumerate(self.moves):
            one.what_field.wrong(said.get(f"moves.{at}.what", ""))
        source = next((text for name, text in said.items() if name.startswith("sources")), "")
        self.sources_note.setText(source)
        self.sources_note.setVisible(bool(source))

    # ---- building

    def _lay_out(self) -> None:
        self._top = Ground("surface", "bottom")
        bar = QHBoxLayout(self._top)
        bar.setContentsMargins(28, 0, 28, 0)
        bar.setSpacing(12)
        bar.addWidget(self.back)
        bar.addWidget(self.heading, 1)
        bar.addWidget(self.save_button)
        self.page = Page(820, margin=28, spacing=14)
        self._topics, self._moves, self._sources = Flow(), QVBoxLayout(), QVBoxLayout()
        self.add_move = Button(tr("Add a move"), "secondary", icon="plus")
        self.add_source = Button(tr("Add a source"), "secondary", icon="plus")
        self.topics_note, self.moves_note, self.sources_note = (Text("", "small", "risk", wrap=True) for _ in range(3))
        self.page.column.addWidget(self.banner)
        self.page.column.addWidget(self._about())
        self.page.column.addWidget(self._did())
        self.page.column.addWidget(self._learned())
        self.page.column.addWidget(self._known())
        ground = Ground("canvas")
        inside = QVBoxLayout(ground)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.addWidget(self.page)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._top)
        column.addWidget(ground, 1)

    def _about(self) -> Card:
        card = _card(tr("What happened"))
        card.column.addWidget(
            Text(
                tr("Kept on this computer, marked as ours, and compared with runs like any case."),
                "body",
                "muted",
                wrap=True,
            )
        )
        card.column.addWidget(self.fields["title"])
        line = QHBoxLayout()
        line.setSpacing(10)
        for name, share in (("org", 3), ("industry", 3), ("year", 1)):
            line.addWidget(self.fields[name], share, Qt.AlignmentFlag.AlignTop)
        card.column.addLayout(line)
        card.column.addWidget(self.polarity, 0, Qt.AlignmentFlag.AlignLeft)
        card.column.addWidget(self.fields["facts"])
        card.column.addWidget(Text(tr("Topics"), "small-strong", "muted"))
        card.column.addLayout(self._topics)
        card.column.addWidget(self.topics_note)
        return card

    def _did(self) -> Card:
        card = _card(tr("What was done, in order"))
        self._moves.setSpacing(8)
        card.column.addLayout(self._moves)
        card.column.addWidget(self.moves_note)
        card.column.addLayout(row(self.add_move, None))
        return card

    def _learned(self) -> Card:
        card = _card(tr("What it taught"))
        for name in ("outcome", "better_response", "lesson", "discussion"):
            card.column.addWidget(self.fields[name])
        return card

    def _known(self) -> Card:
        card = _card(tr("How well it is known"))
        line = QHBoxLayout()
        line.setSpacing(10)
        line.addWidget(self.fields["checked"], 2, Qt.AlignmentFlag.AlignTop)
        line.addWidget(self.fields["unverified"], 3, Qt.AlignmentFlag.AlignTop)
        card.column.addLayout(line)
        self._sources.setSpacing(8)
        card.column.addLayout(self._sources)
        card.column.addWidget(self.sources_note)
        card.column.addLayout(row(self.add_source, None))
        return card

    def setFocus(self, *reason: object) -> None:
        """Give the keyboard to the first field."""
        self.title.setFocus(Qt.FocusReason.OtherFocusReason)

    def _restyle(self) -> None:
        self._top.setFixedHeight(max(60, theme().px(36) + 24))
        self.year.setFixedHeight(theme().px(34))


def _card(title: str) -> Card:
    card = Card(padding=(18, 14, 18, 16), spacing=10)
    card.column.addWidget(Heading(title))
    card.setAccessibleName(title)
    return card


def _keys() -> Keys:
    return [
        ("Tab", tr("from field to field")),
        ("Ctrl+S", tr("save")),
        ("Esc", tr("back; the form stays as it is")),
        *everywhere(),
    ]
