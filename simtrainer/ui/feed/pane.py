"""The feed as the middle of a screen: head with tabs, the list, what waits above and below it, a status line."""

from __future__ import annotations

from PySide6.QtCore import QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QLineEdit, QSizePolicy, QToolButton, QVBoxLayout, QWidget

from simtrainer.ui.feed.about import about_channel
from simtrainer.ui.feed.feeds import Feeds, Tab
from simtrainer.ui.feed.model import FeedModel
from simtrainer.ui.feed.paint import Tones
from simtrainer.ui.feed.prose import words_width
from simtrainer.ui.feed.skins import SKINS, Skin, thread_tab
from simtrainer.ui.feed.tabs import FeedTabs
from simtrainer.ui.feed.view import FeedView
from simtrainer.ui.shared import icons
from simtrainer.ui.shared.channel_tiles import draw_channel_tile
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
        for part in (self.head, self.search, self.earlier, self.banner):
            box.addWidget(part)
        box.addWidget(self.view, 1)
        box.addWidget(self.status)
        self.search.hide()
        self.earlier.hide()
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
        if (channel, tab) == (self.channel, self.tab) and self.view.model() is not None:
            return
        if self.channel:
            self._places[self.channel, self.tab] = self.view.place()
        old = self.view.feed()
        if old is not None:
            old.earlier_changed.disconnect(self._tell_earlier)
            old.rowsInserted.disconnect(self._tell_empty)
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
        model.flush()
        self.view.setModel(model)
        self.view.setAccessibleName(
            tr("{channel}, {tab}", channel=about.name, tab=self.head.tabs.tabText(TABS.index(tab)))
        )
        model.earlier_changed.connect(self._tell_earlier)
        model.rowsInserted.connect(self._tell_empty)
        self._tell_earlier(model.earlier)
        self._tell_empty()
        self.view.settle()
        place = self._places.get((channel, tab))
        if place is not None:
            self.view.go_to_place(place)
        else:
            self.view.verticalScrollBar().setValue(0)
        self._badge(channel)
        self.update()

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
            text = tr("Quiet here.")
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
            f"#feed {{ background: {look.css('surface')}; border: none; }}"
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
        self.earlier.setIcon(icons.icon("chevrons-up", "accent-text", 14))
        self.empty.setFont(look.font("body"))
        self.empty.setStyleSheet(f"color: {look.css('subtle')};")


class FeedHead(QFrame):
    """The platform's tile and name, its tabs, and that all this is simulated."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._skin = SKINS["microblog"]
        self._name = ""
        self.tabs = FeedTabs(self)
        for label in (thread_tab("microblog"), tr("Mentions"), tr("Search")):
            self.tabs.addTab(label)
        self._row = QHBoxLayout(self)
        self._row.setSpacing(0)
        self._row.addWidget(self.tabs)
        self._row.addStretch(1)
        self._restyle()
        theme().changed.connect(self._restyle)

    def show_channel(self, name: str, skin: Skin, tab: int) -> None:
        """Show a platform's name and look."""
        self._name, self._skin = name, skin
        self.tabs.blockSignals(True)
        self.tabs.setTabText(0, thread_tab(skin.kind))
        # nobody mentions anything in a private channel
        self.tabs.setTabVisible(1, skin.kind not in ("direct-messages", "team-chat"))
        self.tabs.setCurrentIndex(tab)
        self.tabs.blockSignals(False)
        self.setAccessibleName(tr("{name}, {kind}, simulated", name=name, kind=skin.word))
        self._restyle()

    def sizeHint(self) -> QSize:
        return QSize(400, max(48, theme().px(48)))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        look = theme()
        painter.fillRect(self.rect(), look.color(self._skin.soft))
        painter.fillRect(0, 0, self.width(), 3, look.color(self._skin.hue))
        painter.fillRect(0, self.height() - 1, self.width(), 1, look.color("border"))
        middle = (self.height() + 3) // 2
        tile = QRect(20, middle - 12, 24, 24)
        draw_channel_tile(painter, QRectF(tile), self._skin.kind)
        painter.setFont(look.font("h3"))
        painter.setPen(look.color("text"))
        painter.drawText(QRect(54, 3, self._name_width(), self.height() - 3), Qt.AlignmentFlag.AlignVCenter, self._name)
        words = tr("Simulated feed")
        painter.setFont(look.font("small"))
        painter.setPen(look.color("muted"))
        wide = painter.fontMetrics().horizontalAdvance(words)
        left = self.width() - 20 - wide
        if left - 20 > self.tabs.geometry().right():
            painter.drawText(QRect(left, 3, wide + 2, self.height() - 3), Qt.AlignmentFlag.AlignVCenter, words)
            painter.drawPixmap(left - 20, middle - 7, icons.pixmap("flask-conical", "muted", 14))

    def _name_width(self) -> int:
        return words_width(self._name, "h3") + 2

    def _restyle(self) -> None:
        self._row.setContentsMargins(54 + self._name_width() + 14, 3, 20, 1)
        self.setFixedHeight(self.sizeHint().height())
        self.update()


class FeedStatus(QWidget):
    """A line under the posts: who is replying, and that reading costs no time."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._left = ""
        self._right = ""
        self._about = ""
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme().changed.connect(self.updateGeometry)

    def show_words(self, left: str, right: str) -> None:
        """Show what is going on; with neither, what the channel is like."""
        self._left, self._right = left, right
        self._tell()

    def show_about(self, words: str) -> None:
        """What the channel is like: shown while nothing else is."""
        self._about = words
        self._tell()

    def sizeHint(self) -> QSize:
        return QSize(300, theme().px(44 if self._left or self._right else 34))

    def _tell(self) -> None:
        words = " ".join(part for part in (self._left, self._right) if part) or self._about
        self.setAccessibleName(words)
        self.setToolTip(words)
        self.setVisible(bool(words))
        self.updateGeometry()
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        look = theme()
        painter.fillRect(self.rect(), look.color("surface"))
        painter.fillRect(0, 0, self.width(), 1, look.color("border"))
        painter.setFont(look.font("small"))
        painter.setPen(look.color("muted"))
        if not (self._left or self._right):
            painter.drawPixmap(20, self.height() // 2 - 7, icons.pixmap("eye", "subtle", 14))
            room = self.rect().adjusted(42, 0, -16, 0)
            words = painter.fontMetrics().elidedText(self._about, Qt.TextElideMode.ElideRight, room.width())
            painter.drawText(room, Qt.AlignmentFlag.AlignVCenter, words)
            return
        painter.drawText(self.rect().adjusted(20, 0, -20, 0), Qt.AlignmentFlag.AlignVCenter, self._left)
        if self._right:
            wide = painter.fontMetrics().horizontalAdvance(self._right)
            painter.setPen(look.color("subtle"))
            painter.drawText(
                self.rect().adjusted(20, 0, -20, 0),
                Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight,
                self._right,
            )
            painter.drawPixmap(
                self.width() - 20 - wide - 20, self.height() // 2 - 7, icons.pixmap("pause", "subtle", 14)
            )


class NewPostsPill(QToolButton):
    """The button that says how many posts wait below; only it scrolls there."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("new-posts")
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.hide()

    def set_count(self, count: int) -> None:
        """How many; 0 hides it."""
        self.setText(tr("1 new post") if count == 1 else tr("{n} new posts", n=count))
        self.setAccessibleName(self.text())
        self.setAccessibleDescription(tr("N goes there"))
        self.setVisible(count > 0)
        if count:
            self.raise_()

    def sizeHint(self) -> QSize:
        return QSize(words_width(self.text(), "small-strong") + 48, theme().px(30))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        look = theme()
        rect = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.setPen(look.color("focus") if self.hasFocus() else Qt.PenStyle.NoPen)
        painter.setBrush(look.color("accent-hover" if self.underMouse() else "accent"))
        painter.drawRoundedRect(rect, rect.height() / 2, rect.height() / 2)
        painter.drawPixmap(14, (self.height() - 14) // 2, icons.pixmap("arrow-down", "on-accent", 14))
        painter.setFont(look.font("small-strong"))
        painter.setPen(look.color("on-accent"))
        painter.drawText(self.rect().adjusted(34, 0, -8, 0), Qt.AlignmentFlag.AlignVCenter, self.text())
