"""The feed as the middle of a screen: head with tabs, the list, what waits above and below it, a status line."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QLabel, QLineEdit, QSizePolicy, QToolButton, QVBoxLayout, QWidget

from simtrainer.ui.feed.about import about_channel
from simtrainer.ui.feed.alone import Alone
from simtrainer.ui.feed.feeds import Feeds, Tab
from simtrainer.ui.feed.foot import FeedStatus, NewPostsPill
from simtrainer.ui.feed.head import FeedHead
from simtrainer.ui.feed.model import FeedModel, FeedRole
from simtrainer.ui.feed.paint import Tones
from simtrainer.ui.feed.skins import SKINS
from simtrainer.ui.feed.view import FeedView
from simtrainer.ui.shared import icons
from simtrainer.ui.shared.theme import theme
from simtrainer.ui.shared.tr import tr

TABS = (Tab.THREAD, Tab.MENTIONS, Tab.SEARCH)


class FeedPane(QWidget):
    """Shows one channel of `feeds` at a time and keeps the reader's place in each."""

    opened = Signal(str)
    """Enter on a post (its id)."""

    def __init__(
        self, feeds: Feeds, organisation: str = "", tones: Tones | None = None, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)  # filled to its edges: nothing beneath is painted
        self._feeds = feeds
        self._places: dict[tuple[str, Tab], tuple[str, int] | None] = {}
        self.channel = ""
        self.tab = Tab.THREAD
        self._found = FeedModel(feeds.clock, self)
        self._thread = FeedModel(feeds.clock, self)
        self._alone: Alone | None = None
        self._way_back: list[tuple[str, Tab, tuple[str, int] | None, str]] = []
        self.head = FeedHead(self)
        self.search = QLineEdit(self)
        self.search.setObjectName("feed-search")
        self.search.setClearButtonEnabled(True)
        self.earlier = QToolButton(self)
        self.earlier.setObjectName("feed-earlier")
        self.earlier.setAutoRaise(True)
        self.earlier.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.earlier.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.earlier.clicked.connect(self._show_earlier)
        self.back = QToolButton(self)
        self.back.setObjectName("feed-earlier")
        self.back.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.back.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.back.clicked.connect(self.go_back)
        self.banner = QLabel(self)
        self.banner.setObjectName("feed-banner")
        self.banner.setWordWrap(True)
        self.banner.setTextFormat(Qt.TextFormat.PlainText)
        self.view = FeedView(self)
        self.view.posts.organisation = organisation
        if tones is not None:
            self.view.posts.tones = tones
        self.empty = QLabel(self.view.viewport())
        self.empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.empty.setWordWrap(True)
        self.status = FeedStatus(self)
        self.pill = NewPostsPill(self.view)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(0)
        for part in (self.head, self.back, self.search, self.earlier, self.banner):
            box.addWidget(part)
        box.addWidget(self.view, 1)
        box.addWidget(self.status)
        self.search.hide()
        self.earlier.hide()
        self.back.hide()
        self.banner.hide()
        self.status.hide()
        self.head.tabs.currentChanged.connect(lambda index: self.show_channel(self.channel, TABS[index]))
        self.search.textChanged.connect(self._search)
        self.view.below_changed.connect(self._show_pill)
        self.view.opened.connect(self.opened)
        self.pill.clicked.connect(self.show_new)
        feeds.unseen_changed.connect(self._badge)
        theme().changed.connect(self._restyle)
        self._restyle()

    def show_channel(self, channel: str, tab: Tab = Tab.THREAD) -> None:
        """Show a channel's tab, at the place where the reader left it."""
        if channel not in self._feeds.channels:
            return
        here = (channel, tab) == (self.channel, self.tab) and self.view.model() is not None
        if here and self._alone is None:
            return
        if self.channel and self._alone is None:
            self._places[self.channel, self.tab] = self.view.place()
        self._end_thread()
        self.channel, self.tab = channel, tab
        about = self._feeds.channels[channel]
        self.view.posts.skin = SKINS[about.kind]
        self.view.posts.forget()
        self.head.show_channel(about.name, SKINS[about.kind], TABS.index(tab))
        self.status.show_about(about_channel(about))
        self.search.setVisible(tab is Tab.SEARCH)
        self.search.setPlaceholderText(tr("Search {channel}", channel=about.name))
        self.search.setAccessibleName(tr("Search {channel}", channel=about.name))
        if tab is Tab.SEARCH:
            self._search(self.search.text())
        model = self._found if tab is Tab.SEARCH else self._feeds.model(channel, tab)
        self._show_model(model)
        self.view.setAccessibleName(
            tr("{channel}, {tab}", channel=about.name, tab=self.head.tabs.tabText(TABS.index(tab)))
        )
        place = self._places.get((channel, tab))
        if place is not None:
            self.view.go_to_place(place)
        else:
            self.view.verticalScrollBar().setValue(0)
        self._badge(channel)
        self.update()

    def open_thread(self, post_id: str) -> bool:
        """Show a post's thread alone; False when there is nothing more of it than the post."""
        post = self._feeds.post(post_id)
        if post is None or (self._alone is not None and self.view.feed() is self._thread):
            return False
        source = self._feeds.model(post.channel, Tab.MENTIONS if post.source == "chatter" else Tab.THREAD)
        self.leave_here()
        if self.channel:
            self._places[self.channel, self.tab] = self.view.place()
        self._end_thread()
        self._alone = Alone(source, post_id, self._thread, self)
        self._show_model(self._thread)
        self.view.setAccessibleName(tr("Thread of {n} posts", n=self._alone.count))
        self.view.show_post(post_id)
        self.view.setCurrentIndex(self._thread.index(max(self._thread.row_of(post_id), 0)))
        self._tell_back()
        return True

    def leave_here(self) -> None:
        """Remember this place: something else is about to be shown, and `go_back` comes back here."""
        if self.channel and self._alone is None:
            current = str(self.view.currentIndex().data(FeedRole.ID) or "")
            self._way_back = [*self._way_back[-8:], (self.channel, self.tab, self.view.place(), current)]
            self._tell_back()

    def go_back(self) -> bool:
        """Back to the place that was left last, scrolled as it was; False when none was."""
        if not self._way_back:
            return False
        channel, tab, place, current = self._way_back.pop()
        self._places[channel, tab] = place
        if (channel, tab) == (self.channel, self.tab) and self._alone is None:
            self.view.go_to_place(place)
        else:
            self.show_channel(channel, tab)
        model = self.view.feed()
        if model is not None and model.row_of(current) >= 0:
            self.view.setCurrentIndex(model.index(model.row_of(current)))
            self.view.go_to_place(place)
        self._tell_back()
        return True

    def forget_way_back(self) -> None:
        """The reader goes on from here: there is no place to go back to."""
        self._way_back.clear()
        self._tell_back()

    def show_post(self, post_id: str, at_top: bool = False) -> None:
        """Show the channel that a post stands in, with the post on screen."""
        post = self._feeds.post(post_id)
        if post is None:
            return
        self.show_channel(post.channel, Tab.MENTIONS if post.source == "chatter" else Tab.THREAD)
        self.view.show_post(post_id, at_top)

    def show_new(self) -> None:
        """Go to the first new post."""
        self.view.show_new()
        self.view.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def step_tab(self, step: int) -> None:
        """Go to the next or previous tab."""
        shown = [index for index in range(len(TABS)) if self.head.tabs.isTabVisible(index)]
        here = shown.index(self.head.tabs.currentIndex())
        self.head.tabs.setCurrentIndex(shown[(here + step) % len(shown)])
        if self.tab is Tab.SEARCH:
            self.search.setFocus(Qt.FocusReason.TabFocusReason)

    def say(self, text: str) -> None:
        """A line above the posts about something that just happened ("" takes it away)."""
        self.banner.setText(text)
        self.banner.setVisible(bool(text))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place_pill()

    def paintEvent(self, event: QPaintEvent) -> None:
        QPainter(self).fillRect(self.rect(), theme().color("surface"))

    def _show_model(self, model: FeedModel) -> None:
        """Let the view show a list from now on."""
        old = self.view.feed()
        if old is not None:
            old.earlier_changed.disconnect(self._tell_earlier)
            old.rowsInserted.disconnect(self._tell_empty)
        model.flush()
        self.view.setModel(model)
        model.earlier_changed.connect(self._tell_earlier)
        model.rowsInserted.connect(self._tell_empty)
        self._tell_earlier(model.earlier)
        self._tell_empty()
        self.view.settle()

    def _end_thread(self) -> None:
        if self._alone is not None:
            self._alone.leave()
            self._alone = None

    def _tell_back(self) -> None:
        self.back.setVisible(bool(self._way_back))
        self.back.setText(tr("Back to where you were  (Esc)"))

    def _show_earlier(self) -> None:
        model = self.view.feed()
        if model is not None:
            model.show_earlier()

    def _tell_earlier(self, count: int) -> None:
        self.earlier.setVisible(count > 0)
        self.earlier.setText(tr("Show earlier posts ({n})", n=count))

    def _tell_empty(self, *_: object) -> None:
        model = self.view.feed()
        nothing = model is None or model.rowCount() == 0
        if self.tab is Tab.SEARCH:
            text = tr("Nothing here has these words.") if self.search.text().strip() else tr("Type a word to look for.")
        elif self.tab is Tab.MENTIONS:
            text = tr("Nobody else is talking about this here.")
        else:
            text = tr("Quiet here since {clock}.", clock=self._feeds.clock(0))
        self.empty.setText(text)
        self.empty.setVisible(nothing)
        self._place_pill()

    def _search(self, words: str) -> None:
        if self.channel:
            self._found.set_posts(self._feeds.found(self.channel, words) if words.strip() else [])
            self._tell_empty()

    def _badge(self, channel: str) -> None:
        if channel == self.channel:
            self.head.tabs.set_badge(1, len(self._feeds.model(channel, Tab.MENTIONS).unseen))

    def _show_pill(self, count: int) -> None:
        self.pill.set_count(count)
        self._place_pill()

    def _place_pill(self) -> None:
        area = self.view.viewport().rect()
        size = self.pill.sizeHint()
        self.pill.setGeometry(
            (area.width() - size.width()) // 2, area.height() - size.height() - 10, size.width(), size.height()
        )
        self.empty.setGeometry(area.adjusted(32, 0, -32, 0))

    def _restyle(self) -> None:
        look = theme()
        self.setStyleSheet(
            f"#feed-search {{ margin: 8px 20px; padding: 0 10px; min-height: {look.px(30)}px; border-radius: 8px;"
            f" border: 1px solid {look.css('border-control')}; background: {look.css('surface')};"
            f" color: {look.css('text')}; }}"
            f"#feed-search:focus {{ border: 2px solid {look.css('focus')}; }}"
            f"#feed-earlier {{ border: none; border-bottom: 1px solid {look.css('border')}; padding: 8px 20px;"
            f" color: {look.css('accent-text')}; background: {look.css('surface')}; }}"
            f"#feed-earlier:hover, #feed-earlier:focus {{ background: {look.css('hover')}; }}"
            f"#feed-banner {{ background: {look.css('caution-soft')}; color: {look.css('caution')};"
            f" border-bottom: 1px solid {look.css('caution-border')}; padding: 10px 20px; }}"
        )
        self.banner.setFont(look.font("body-strong"))
        self.search.setFont(look.font("body"))
        self.earlier.setFont(look.font("small-strong"))
        self.back.setFont(look.font("small-strong"))
        self.back.setIconSize(QSize(look.px(14), look.px(14)))
        self.back.setIcon(icons.icon("arrow-left", "accent-text", look.px(14)))
        self.earlier.setIcon(icons.icon("chevrons-up", "accent-text", 14))
        self.empty.setFont(look.font("body"))
        self.empty.setStyleSheet(f"color: {look.css('subtle')};")
