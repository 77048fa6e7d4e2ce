"""The brief: everything one should know before the story begins, and how one wants to play it."""

from __future__ import annotations

from collections.abc import Callable
from itertools import pairwise
from pathlib import Path

import shiboken6
from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QFocusEvent, QHideEvent, QKeyEvent, QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import (
    QVBoxLayout,
    QWidget,
)

from simtrainer.library.cards import Card
from simtrainer.ui.brief.briefing import Briefing
from simtrainer.ui.brief.choices import Choices, remembered_fears, strengths_to_keep
from simtrainer.ui.brief.columns import house_of, story_of
from simtrainer.ui.brief.fears_card import FearsCard
from simtrainer.ui.brief.foot import BriefFoot
from simtrainer.ui.brief.head import BriefHeader
from simtrainer.ui.brief.house_cards import PolicyCard
from simtrainer.ui.brief.how_cards import ModeCard, PaceCard, ReadyCard
from simtrainer.ui.brief.layout import BriefLayout
from simtrainer.ui.brief.notes_card import ContentNotes
from simtrainer.ui.shared import jobs
from simtrainer.ui.shared.announce import announce
from simtrainer.ui.shared.keys_sheet import Keys, ScreenKeys, everywhere
from simtrainer.ui.shared.scrim import Scrim
from simtrainer.ui.shared.settings import language, settings
from simtrainer.ui.shared.theme import theme
from simtrainer.ui.shared.tr import tr

BEFORE_SKELETON = 300
"""Milliseconds of nothing before cards in outline are shown."""


class BriefScreen(QWidget):
    """Reads a story's brief off the GUI thread and shows it. Nothing is recorded here.

    `reader` gives the briefing of `path`, or raises something with `title`, `advice` and perhaps `detail`. `card` is
    what home knows of the story already.
    """

    left = Signal()
    started = Signal(object)
    """The `Choices` that the trainee begins with."""
    print_asked = Signal(object)
    """The `Briefing` that should be printed."""
    settings_asked = Signal()
    """The trainee wants to choose the organisation in the settings."""
    shown = Signal()
    """The brief is there to be read."""

    def __init__(
        self,
        path: Path,
        reader: Callable[[Path], Briefing],
        card: Card | None = None,
        parent: QWidget | None = None,
        mode: str = "",
    ) -> None:
        """`mode` is what it begins with, "" for what the settings say."""
        super().__init__(parent)
        self.path = path
        self.briefing: Briefing | None = None
        self.broken = ""
        self.header = BriefHeader(path, card)
        self.notes: ContentNotes | None = None
        self.policy: PolicyCard | None = None
        self.fears: FearsCard | None = None
        self.ready = ReadyCard()
        now = settings().now
        self._house = (now.organisation_file, now.rule_packs_off, language())
        self.mode = ModeCard(mode or now.mode)
        self.pace = PaceCard(now.pace, now.extra_time, no_pressure=now.no_time_pressure)
        self.foot = BriefFoot()
        self.start_button, self.print_button = self.foot.start_button, self.foot.print_button
        self.columns = BriefLayout(self.foot)
        self.unplayable, self.skeleton = self.columns.unplayable, self.columns.skeleton
        self._patience = QTimer(self, singleShot=True, interval=BEFORE_SKELETON)
        self._refit = QTimer(self, singleShot=True, interval=0)
        self._lay_out()
        self._connect()
        self.setAccessibleName(tr("Brief: {title}", title=self.header.title.accessibleName()))
        self._reader = reader
        self.read()

    @property
    def reading(self) -> bool:
        """Whether the brief isn't there yet."""
        return self.briefing is None and not self.broken

    @property
    def stale(self) -> bool:
        """Whether the settings name another house, other rules or another language than when this was read."""
        now = settings().now
        return self._house != (now.organisation_file, now.rule_packs_off, language())

    @property
    def choices(self) -> Choices:
        """How the trainee wants to play, as it is set now."""
        return Choices(
            mode=self.mode.mode,
            pace=self.pace.pace,
            extra=self.pace.extra.value,
            ready=self.ready.value,
            fears=self.fears.strengths if self.fears is not None else {},
        )

    def start(self) -> None:
        """Begin, and remember how for the next time."""
        if not self.start_button.isEnabled():
            return
        chosen = self.choices
        changes: dict[str, object] = {"mode": chosen.mode, "extra_time": chosen.extra}
        if not settings().now.no_time_pressure:
            changes["pace"] = chosen.pace
        if self.fears is not None:
            changes["fears"] = strengths_to_keep(chosen.fears)
        settings().set(**changes)
        self.started.emit(chosen)

    # ---- reading

    def read(self) -> None:
        """Read the brief, or read it again after something was mended."""
        path, reader = self.path, self._reader
        self.broken = ""
        self._allow_start(tr("The brief is being read."))
        self._patience.start()
        jobs.run(lambda: reader(path), self._was_read, self._was_not_read)

    def _was_read(self, briefing: Briefing) -> None:
        if not shiboken6.isValid(self):
            return
        self._patience.stop()
        if not briefing.organisation.clauses:
            name = briefing.organisation.name
            self._say_broken(
                tr("This scenario's policy can't be found."),
                tr("{name} has no house policy. Choose an organisation file that has one.", name=name),
                house=True,
            )
            return
        self.briefing = briefing
        self._show_all(briefing)
        self._allow_start()
        self.shown.emit()

    def _was_not_read(self, error: Exception) -> None:
        if not shiboken6.isValid(self):
            return
        self._patience.stop()
        title = getattr(error, "title", "") or tr("{file} can't be played.", file=self.path.name)
        advice = getattr(error, "advice", "") or str(error)
        # An organisation can be chosen; everything else has to be mended in its file.
        house = type(error.__cause__).__name__ == "BrokenLibrary"
        self._say_broken(title, advice, getattr(error, "detail", ""), house=house)

    def _say_broken(self, title: str, advice: str, detail: str = "", *, house: bool = False) -> None:
        self.broken = title
        self.unplayable.say(title, advice, detail, house=house)
        self.columns.show_unplayable()
        self._allow_start(title)
        self._take_keyboard(self.header.back)

    def _allow_start(self, why_not: str = "") -> None:
        self.foot.allow(why_not)
        self._say_how()

    def _show_all(self, briefing: Briefing) -> None:
        scenario = briefing.scenario
        self.header.show_facts(scenario.title, scenario.kind, scenario.belt, scenario.minutes)
        if scenario.content_notes:
            self.notes = ContentNotes(scenario.content_notes)
            self.notes.left.connect(self.left)
            self.columns.put_above(self.notes)
        self.policy = PolicyCard(briefing)
        choices: list[QWidget] = [self.ready, self.mode, self.pace]
        if briefing.fears:
            self.fears = FearsCard(briefing.fears, remembered_fears(settings().now.fears))
            self.fears.changed.connect(self._refit.start)
            choices.insert(0, self.fears)
        self.columns.show_cards(story_of(briefing), house_of(briefing, self.policy), choices)
        self._settle()
        self._take_keyboard(self.start_button)
        said = [tr("Brief: {title}.", title=scenario.title), scenario.summary]
        if self.notes is not None:
            said.append(self.notes.accessibleName())
        announce(self, " ".join(said))

    def _take_keyboard(self, part: QWidget) -> None:
        """Give the keyboard to a part as soon as it can be pressed, unless the trainee has gone elsewhere."""
        focus = self.window().focusWidget()
        if self.isVisible() and (focus is None or focus is self or focus in (self.header.back, self.start_button)):
            part.setEnabled(True)
            part.setFocus(Qt.FocusReason.OtherFocusReason)

    # ---- putting together

    def _lay_out(self) -> None:
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(0)
        box.addWidget(self.header)
        box.addWidget(self.columns, 1)
        self._fit()

    def _connect(self) -> None:
        self.header.left.connect(self.left)
        self.start_button.clicked.connect(self.start)
        self.print_button.clicked.connect(self._print)
        self.unplayable.again.clicked.connect(self.read)
        self.unplayable.choose.clicked.connect(self.settings_asked)
        self.mode.changed.connect(self._say_how)
        self.pace.changed.connect(self._say_how)
        self.pace.changed.connect(self._refit.start)
        self._refit.timeout.connect(self._settle)
        self._patience.timeout.connect(self.columns.show_outline)
        theme().changed.connect(self._fit)
        settings().changed.connect(self._follow_settings)
        for keys in ("Ctrl+Return", "Ctrl+Enter"):
            QShortcut(QKeySequence(keys), self, self._start_by_key)
        self.keys = ScreenKeys(self, _keys, self._parts)

    def _follow_settings(self) -> None:
        self.pace.set_no_pressure(settings().now.no_time_pressure)

    def _say_how(self) -> None:
        self.foot.say(self.choices)

    def _start_by_key(self) -> None:
        if not any(scrim.isVisible() for scrim in self.window().findChildren(Scrim)):
            self.start()

    def _print(self) -> None:
        if self.briefing is not None:
            self.print_asked.emit(self.briefing)

    def _parts(self) -> list[QWidget]:
        parts = (self.header, self.notes, self.policy, self.fears, self.ready, self.mode, self.pace)
        return [*(part for part in parts if part is not None), self.start_button]

    def _order(self) -> None:
        """Tab goes down the columns and ends at Start, whenever a part was made."""
        stops = [
            one
            for part in (*self._parts()[:-1], self.print_button, self.start_button)
            for one in (part, *part.findChildren(QWidget))
            if one.focusPolicy() != Qt.FocusPolicy.NoFocus
        ]
        for before, after in pairwise(dict.fromkeys(stops)):
            QWidget.setTabOrder(before, after)

    def _settle(self) -> None:
        self._fit()
        self._order()

    def _fit(self) -> None:
        self.columns.fit(self.width())

    # ---- events

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
            return
        pages = {Qt.Key.Key_PageUp: -1, Qt.Key.Key_PageDown: 1}.get(Qt.Key(event.key()), 0)
        if pages:
            self.columns.turn(pages)
            return
        super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """The screen itself is no stop: whoever gives it the keyboard means its beginning."""
        super().focusInEvent(event)
        part = self.start_button if self.start_button.isEnabled() else self.header.back
        part.setFocus(event.reason())

    def hideEvent(self, event: QHideEvent) -> None:
        self._patience.stop()
        super().hideEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()


def _keys() -> Keys:
    return [
        ("Ctrl+Enter", tr("start")),
        ("Up, Down", tr("from clause to clause")),
        ("Enter", tr("a clause's text")),
        ("Space", tr("choose a card")),
        ("1 … 5", tr("how strong, how ready")),
        ("Esc", tr("back to the scenarios")),
        *everywhere(),
    ]
