"""The parts of the play screen and their places: three columns, or one at a time; and moving between them."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QMenu, QVBoxLayout, QWidget

from simtrainer.ui.feed.feeds import Feeds
from simtrainer.ui.feed.pane import FeedPane
from simtrainer.ui.play.board import Board
from simtrainer.ui.play.column_tabs import Column, ColumnTabs
from simtrainer.ui.play.decision_panel import DecisionPanel
from simtrainer.ui.play.header import PlayHeader
from simtrainer.ui.play.keys import key_list
from simtrainer.ui.play.left_column import LeftColumn
from simtrainer.ui.play.live_clock import LiveClock
from simtrainer.ui.play.overlay import PauseOverlay
from simtrainer.ui.play.story_teller import StoryTeller
from simtrainer.ui.shared.clock import clock
from simtrainer.ui.shared.keys_sheet import KeysSheet
from simtrainer.ui.shared.run_bridge import RunBridge
from simtrainer.ui.shared.settings import settings
from simtrainer.ui.shared.theme import TEXT_SCALES, theme
from simtrainer.ui.shared.tr import tr

ONE_COLUMN_ABOVE = 1.5
"""Text larger than this is read in one column with tabs."""
LEAST_FOR_THREE = 900
"""Width in px that three columns need, at 100 % text."""


@dataclass(slots=True)
class Place:
    """Where the trainee stands: the node whose decision is shown, and whether it is theirs to take now."""

    node: str = ""
    deciding: bool = False


class PlayFrame(QWidget):
    """Header, story at the left, feed in the middle, decision at the right. What happens there is `PlayScreen`'s."""

    def __init__(self, bridge: RunBridge, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.bridge = bridge
        scenario, organisation = bridge.scenario, bridge.organisation
        self.feeds = Feeds(
            scenario.channels,
            lambda minute: clock(scenario.start_at, minute),
            (organisation.name, organisation.handle),
            self,
            watched=bridge.mode == "shadow",
        )
        self.header = PlayHeader(scenario.title, organisation, bridge.rubric, bridge.mode)
        self.side = LeftColumn(scenario, self._pace_words(), watched=bridge.mode == "shadow")
        self.feed = FeedPane(self.feeds, organisation.name, organisation.tones)
        self.panel = DecisionPanel(organisation, bridge.rubric, watched=bridge.mode == "shadow")
        self.columns = ColumnTabs()
        self.place = Place()
        self.teller = StoryTeller(scenario, organisation, self.feeds, self)
        self.clock = LiveClock(bridge.speed, self)
        self.clock.stop()
        self._lay_out()
        self.pause_overlay = PauseOverlay(self)
        self.keys_overlay = KeysSheet(self, key_list(), keep=True)
        self.columns.changed.connect(self._show_columns)
        self.side.least_width_changed.connect(self._fit)
        self.header.text_size.connect(self._text_size_menu)
        theme().changed.connect(self._fit)

    @property
    def board(self) -> Board:
        """What has been shown so far."""
        return self.teller.board

    @property
    def shown_node(self) -> str:
        """Id of the node whose decision is shown."""
        return self.place.node

    def shown_minute(self) -> int:
        """The story's clock as far as it was shown."""
        return self.board.minute if self.teller.queue else max(self.board.minute, self.bridge.run.minute)

    # ---- keys that only move, or press what is on screen

    def press_number(self, number: int) -> None:
        """Select (or send) the card with a number; on a triage card, answer the next question."""
        if self.panel.page == "decide":
            self.panel.decide.press_number(number)
        elif self.panel.page == "write" and self.panel.composer.pages.currentIndex() == 1:
            self.panel.composer.stances.press_number(number)

    def press_ask(self) -> None:
        """Ask a contact, or choose which."""
        if self.panel.page == "decide" and self.panel.decide.ask.isEnabled():
            self.panel.decide.press_ask()

    def press_stronger(self) -> None:
        """Show or hide a stronger move."""
        button = self.panel.foot.show_stronger
        if self.panel.page == "feedback" and button.isVisible():
            button.toggle()

    def step_channel(self, by: int) -> None:
        """To another channel in the list."""
        self.side.channels.step(by)

    def step_post(self, by: int) -> None:
        """To another post of the feed."""
        view = self.feed.view
        model = view.feed()
        if model is not None and model.rowCount():
            view.setFocus(Qt.FocusReason.ShortcutFocusReason)
            row = min(max(view.currentIndex().row() + by, 0), model.rowCount() - 1)
            view.setCurrentIndex(model.index(row))

    def to_focus(self) -> None:
        """To the post that is being answered."""
        if self.panel.page == "decide":
            self.panel.reveal(self.panel.decide.focus_card)
            self.panel.decide.focus_card.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def next_part(self, by: int) -> None:
        """To another part of the screen."""
        parts: list[QWidget] = [self.header, self.side, self.feed, self.panel]
        here = next((n for n, part in enumerate(parts) if part.isAncestorOf(self.focusWidget() or self)), -1)
        targets = [self.header.leave, self.side.channels, self.feed.view, None]
        number = (here + by) % len(parts)
        target = targets[number]
        if target is not None:
            target.setFocus(Qt.FocusReason.TabFocusReason)
        else:
            self.focus_panel()

    def focus_panel(self) -> None:
        """Give the keyboard to what is to be decided, written or read next."""
        over = next((one for one in (self.pause_overlay, self.keys_overlay) if one.isVisible()), None)
        if over is not None:
            over.safe().setFocus(Qt.FocusReason.TabFocusReason)
            return
        if self.panel.page == "decide":
            self.panel.decide.focus_first()
        elif self.panel.page == "write":
            self.panel.composer.text.setFocus(Qt.FocusReason.TabFocusReason)
        else:
            button = self.panel.foot.go_on if self.panel.page == "feedback" else self.panel.ending.go_on
            button.setFocus(Qt.FocusReason.TabFocusReason)

    def _text_size_menu(self) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for scale in TEXT_SCALES:
            action = menu.addAction(f"{round(scale * 100)} %")
            action.setCheckable(True)
            action.setChecked(scale == theme().text_scale)
            action.triggered.connect(lambda _checked=False, scale=scale: settings().set(text_scale=scale))
        menu.popup(self.header.size_button.mapToGlobal(self.header.size_button.rect().bottomLeft()))

    def covered(self) -> bool:
        """Whether something lies over the screen."""
        return self.pause_overlay.isVisible() or self.keys_overlay.isVisible()

    # ---- places

    def _lay_out(self) -> None:
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(0)
        box.addWidget(self.header)
        box.addWidget(self.columns)
        row = QHBoxLayout()
        row.setSpacing(0)
        row.addWidget(self.side)
        row.addWidget(self.feed, 1)
        row.addWidget(self.panel)
        box.addLayout(row, 1)

    def _show_columns(self, column: Column) -> None:
        single = self.columns.on
        self.side.setVisible(not single or column == "story")
        self.feed.setVisible(not single or column == "feed")
        self.panel.setVisible(not single or column == "decide")

    def _fit(self) -> None:
        width, high = self.width(), self.height()
        scale = theme().text_scale
        single = scale > ONE_COLUMN_ABOVE or width < max(1100, LEAST_FOR_THREE * scale)
        narrow = width < 1360
        wide = width >= 1800
        self.columns.set_on(single)
        self._show_columns(self.columns.column)
        sides = (
            (self.side, max(232 if narrow else 280 if wide else 264, self.side.least_width())),
            (self.panel, 540 if narrow else 640 if wide else 580),
        )
        for part, fixed in sides:
            part.setMinimumWidth(0 if single else fixed)
            part.setMaximumWidth(16_777_215 if single else fixed)
        small = high < 800 * max(scale, 1.0)
        self.side.channels.set_two_lines(not small)
        self.panel.decide.focus_card.set_short(small)
        self.header.set_narrow(narrow or theme().text_scale > 1.2)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _pace_words(self) -> str:
        return tr("×{n}", n=self.bridge.speed) if self.bridge.speed else tr("Untimed")
