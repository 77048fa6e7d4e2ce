"""The brief: everything one should know before the story begins, and how one wants to play it."""

from __future__ import annotations

from collections.abc import Callable
from itertools import pairwise
from pathlib import Path

import shiboken6
from PySide6.QtCore import QSize, Qt, QTimer, Signal
from PySide6.QtGui import QFocusEvent, QHideEvent, QKeyEvent, QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import (
    QApplication,
    QBoxLayout,
    QFrame,
    QHBoxLayout,
    QScrollArea,
    QStackedLayout,
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
from simtrainer.ui.brief.notes_card import ContentNotes
from simtrainer.ui.brief.states import GAP, SHARES, Skeleton, Unplayable
from simtrainer.ui.shared import jobs
from simtrainer.ui.shared.announce import announce
from simtrainer.ui.shared.cards import Ground
from simtrainer.ui.shared.keys_sheet import Keys, ScreenKeys, everywhere
from simtrainer.ui.shared.scrim import Scrim
from simtrainer.ui.shared.settings import language, settings
from simtrainer.ui.shared.theme import theme
from simtrainer.ui.shared.tr import tr

PAGE, BETWEEN = 28, 14
BEFORE_SKELETON = 300
"""Milliseconds of nothing before cards in outline are shown."""
WIDEST = 1840
BESIDE, COLUMNS = 620, 1000
"""Widths, at 100 % text, from which the choices stand beside the story, and the story has two columns."""
LARGEST_BESIDE = 1.5
"""Text size up to which there is more than one column at all."""


class _Page(QWidget):
    """What is scrolled: exactly as high as its cards are at its width."""

    def minimumSizeHint(self) -> QSize:
        return QSize(super().minimumSizeHint().width(), 0)


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
        self.unplayable = Unplayable()
        self.skeleton = Skeleton(0, 2)
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
        self._pages.setCurrentWidget(self.unplayable)
        self._side_pages.setCurrentIndex(0)
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
            self._story.insertWidget(0, self.notes)
        self.policy = PolicyCard(briefing)
        left, middle = story_of(briefing), house_of(briefing, self.policy)
        right: list[QWidget] = [self.ready, self.mode, self.pace]
        if briefing.fears:
            self.fears = FearsCard(briefing.fears, remembered_fears(settings().now.fears))
            self.fears.changed.connect(self._refit.start)
            right.insert(0, self.fears)
        for column, cards in ((self._left, left), (self._middle, middle), (self._right, right)):
            for card in cards:
                column.addWidget(card)
            column.addStretch(1)
        self._pages.setCurrentWidget(self._area)
        self._side_pages.setCurrentWidget(self._side)
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
        self._left, self._middle, self._right = QVBoxLayout(), QVBoxLayout(), QVBoxLayout()
        for column in (self._left, self._middle, self._right):
            column.setContentsMargins(0, 0, 0, 0)
            column.setSpacing(BETWEEN)
        self._columns = QHBoxLayout()
        self._columns.setSpacing(GAP)
        self._columns.addLayout(self._left, SHARES[0])
        self._columns.addLayout(self._middle, SHARES[1])
        page = _Page()
        self._story = QVBoxLayout(page)
        self._story.setSpacing(BETWEEN)
        self._story.addLayout(self._columns)
        self._area = _scrolled(page)
        self._choices = _Page()
        holder = QVBoxLayout(self._choices)
        holder.setContentsMargins(0, 20, PAGE - 10, 10)
        holder.addLayout(self._right)
        self._side = _scrolled(self._choices)
        side = QWidget()
        self._side_pages = QStackedLayout(side)
        for part in (QWidget(), self._side, Skeleton(2, 3)):
            self._side_pages.addWidget(part)
        story = QWidget()
        self._pages = QStackedLayout(story)
        self._blank = QWidget()
        for part in (self._blank, self._area, self.skeleton, self.unplayable):
            self._pages.addWidget(part)
        beside = QVBoxLayout()
        beside.setContentsMargins(0, 0, 0, 0)
        beside.setSpacing(0)
        beside.addWidget(side, 1)
        self._side_holder = side
        beside.addWidget(self.foot)
        self._sides = QHBoxLayout()
        self._sides.setContentsMargins(0, 0, 0, 0)
        self._sides.setSpacing(0)
        self._sides.addWidget(story, SHARES[0] + SHARES[1] + GAP + PAGE)
        self._sides.addLayout(beside, SHARES[2] + PAGE)
        inner = QWidget()
        inner.setMaximumWidth(WIDEST)
        inner.setLayout(self._sides)
        ground = Ground("canvas")
        middle = QHBoxLayout(ground)
        middle.setContentsMargins(0, 0, 0, 0)
        middle.addWidget(inner)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(0)
        box.addWidget(self.header)
        box.addWidget(ground, 1)
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
        self._patience.timeout.connect(self._show_outline)
        theme().changed.connect(self._fit)
        settings().changed.connect(self._follow_settings)
        for keys in ("Ctrl+Return", "Ctrl+Enter"):
            QShortcut(QKeySequence(keys), self, self._start_by_key)
        self.keys = ScreenKeys(self, _keys, self._parts)
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self._follow_focus)

    def _show_outline(self) -> None:
        self._pages.setCurrentWidget(self.skeleton)
        self._side_pages.setCurrentIndex(2)

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
        """Three columns, two, or one: as many as the texts have room for."""
        level, upright = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
        room = self.width() / max(1.0, theme().text_scale)
        self._columns.setDirection(level if room >= COLUMNS else upright)
        beside = room >= BESIDE and theme().text_scale <= LARGEST_BESIDE
        self._sides.setDirection(level if beside else upright)
        self._sides.setStretch(1, SHARES[2] + PAGE if beside else 0)
        at = self._story.indexOf(self._choices)
        if beside and at >= 0:
            self._story.removeWidget(self._choices)
            self._side.setWidget(self._choices)
        elif not beside and at < 0:
            self._side.takeWidget()
            self._story.addWidget(self._choices)
            self._choices.show()
        inner = self._choices.layout()
        if inner is not None:
            # The bar of a scroll area has its own room at the right.
            inner.setContentsMargins(*((6, 20, PAGE - 10, 6) if beside else (0, 0, 0, 0)))
        self._side.setMinimumWidth(self._choices.minimumSizeHint().width() + 10 if beside else 0)
        self._side_holder.setVisible(beside)
        self._story.setContentsMargins(PAGE, 20, GAP - 10 if beside else PAGE - 10, 20)
        self.foot.layout().setContentsMargins(6 if beside else PAGE, 8, PAGE, 20)  # type: ignore[union-attr]

    # ---- events

    def _follow_focus(self, _old: QWidget | None, new: QWidget | None) -> None:
        """Whatever gets the keyboard scrolls into view."""
        for area in (self._area, self._side):
            inside = area.widget()
            if new is not None and inside is not None and inside.isAncestorOf(new):
                area.ensureWidgetVisible(new, 8, 24)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
            return
        pages = {Qt.Key.Key_PageUp: -1, Qt.Key.Key_PageDown: 1}.get(Qt.Key(event.key()), 0)
        if pages:
            bar = self._area.verticalScrollBar()
            bar.setValue(bar.value() + pages * bar.pageStep())
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


def _scrolled(inside: QWidget) -> QScrollArea:
    area = QScrollArea()
    area.setWidgetResizable(True)
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setWidget(inside)
    return area


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
