"""You and the negative case; or the good case whose steps were shared; or, when nothing matched, your own road."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt, QUrl, Signal
from PySide6.QtGui import QDesktopServices, QGuiApplication, QPainter, QPaintEvent
from PySide6.QtWidgets import QBoxLayout, QButtonGroup, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from simtrainer.debrief.report import Echo, Fork, Report
from simtrainer.ui.debrief.comparison import Comparison, join_width
from simtrainer.ui.debrief.tab_order import tab_after
from simtrainer.ui.shared import avatars
from simtrainer.ui.shared.announce import announce
from simtrainer.ui.shared.buttons import Button, IconButton
from simtrainer.ui.shared.cards import Card, Line, row
from simtrainer.ui.shared.painting import paint_box
from simtrainer.ui.shared.texts import ElidedText, Heading, IconLabel, Text
from simtrainer.ui.shared.tr import quoted, tr


class MovePips(QWidget):
    """One pip for each move of the case: filled where the trainee made it too."""

    def __init__(self, made: int, of: int, tone: str) -> None:
        super().__init__()
        self._made, self._of, self._tone = made, of, tone
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return QSize(self._of * 21 - 3, 10)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        for number in range(self._of):
            pip = QRectF(number * 21, 0, 18, 10)
            if number < self._made:
                paint_box(painter, pip, 3, f"{self._tone}-fill")
            else:
                paint_box(painter, pip, 3, None, "border-control", 1.5)
        painter.end()


class Face(QWidget):
    """The generated tile of an organisation."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self._name = name
        self.setFixedSize(22, 22)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        avatars.draw_tile(painter, QRectF(self.rect()), self._name)
        painter.end()


class ForkCard(Card):
    """Where the trainee could have left the case's road, and the way to try it."""

    tried = Signal(int)
    """Number of the turn to take again."""

    def __init__(self, fork: Fork, can_retry: bool) -> None:
        super().__init__(padding=(14, 12, 14, 12), spacing=6, ground="accent-soft", edge="accent-border")
        head = tr("Where you could have left their road: at {time}, “{label}”", time=fork.clock, label=fork.label)
        words = QVBoxLayout()
        words.setSpacing(4)
        words.addWidget(Text(head, "body-strong", wrap=True))
        if fork.text:
            words.addWidget(Text(fork.text, "body", "muted", wrap=True))
        line = QHBoxLayout()
        line.setSpacing(12)
        line.addWidget(IconLabel("split", "accent-text", 16), 0, Qt.AlignmentFlag.AlignTop)
        line.addLayout(words, 1)
        self.try_it = Button(tr("Try it from here"), "primary", "small", icon="rotate-ccw")
        self.try_it.setAccessibleName(tr("Try it from here: turn {n}, {time}", n=fork.turn, time=fork.clock))
        self.try_it.clicked.connect(lambda: self.tried.emit(fork.turn))
        if can_retry:
            line.addWidget(self.try_it, 0, Qt.AlignmentFlag.AlignVCenter)
        self.column.addLayout(line)
        self.setAccessibleName(f"{head}. {fork.text}")


class Source(QWidget):
    """Where a claim comes from. Nothing is opened unless asked: copy the address, or open it in the browser."""

    def __init__(self, publisher: str, title: str, date: str, url: str) -> None:
        super().__init__()
        words = ElidedText(f"{publisher}: {title}, {date}", "small", "muted")
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(4)
        line.addWidget(words, 1)
        self.copy = IconButton("copy", tr("Copy the address of “{title}”", title=title), small=True)
        self.open = IconButton("external-link", tr("Open “{title}” in the browser", title=title), small=True)
        self.copy.clicked.connect(lambda: self._copy(url))
        self.open.clicked.connect(lambda: QDesktopServices.openUrl(QUrl(url)))
        if url.startswith(("https://", "http://")):
            line.addWidget(self.copy)
            line.addWidget(self.open)

    def _copy(self, url: str) -> None:
        QGuiApplication.clipboard().setText(url)
        announce(self, tr("Address copied"))


class CasePage(QWidget):
    """One case beside the run: the count, the rows, the fork, what was better, the lesson, and how well it is known."""

    opened = Signal(int)
    tried = Signal(int)
    open_case = Signal(str)
    """Read the case in the library."""

    def __init__(self, report: Report, echo: Echo, *, good_case: bool, can_retry: bool) -> None:
        super().__init__()
        self.echo, self.good_case = echo, good_case
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        tone = "good" if good_case else "risk"
        pips = MovePips(echo.exact, echo.of, tone)
        self.sentence = Text(echo.sentence, "body-strong", tone, wrap=True)
        count = QHBoxLayout()
        count.setSpacing(10)
        count.addWidget(self.sentence, 1)
        count.addWidget(pips)
        column.addLayout(count)
        column.addLayout(self._heads(report, echo))
        self.comparison = Comparison(echo, report.turns, good_case=good_case)
        self.comparison.opened.connect(self.opened)
        column.addWidget(self.comparison)
        self.fork: ForkCard | None = None
        if echo.fork is not None:
            self.fork = ForkCard(echo.fork, can_retry)
            self.fork.tried.connect(self.tried)
            column.addWidget(self.fork)
        if echo.better:
            column.addLayout(_listed(tr("What you did that they didn't"), echo.better, "circle-check", "good"))
        column.addLayout(_fact("lightbulb", tr("The lesson"), echo.lesson))
        self.more = Button(tr("The case in full"), "quiet", "small", icon="book-open-text", trailing="chevron-down")
        self.more.setCheckable(True)
        self.open = Button(tr("Open the case"), "secondary", "small", icon="library-big")
        self.open.setAccessibleDescription(tr("Shows {org}, {year} in the library", org=echo.org, year=echo.year))
        self.open.clicked.connect(lambda: self.open_case.emit(echo.case))
        column.addLayout(row(self.more, None, self.open))
        self._full: QWidget | None = None
        self._place = QVBoxLayout()
        column.addLayout(self._place)
        column.addWidget(Line())
        self._add_sources(column, echo)
        self.more.toggled.connect(self._show_full)

    def _heads(self, report: Report, echo: Echo) -> QHBoxLayout:
        heads = QHBoxLayout()
        heads.setSpacing(0)
        who = tr("The expert") if report.mode == "shadow" else tr("You")
        you = row(Face(report.organisation), Text(who, "body-strong"), spacing=8)
        you.addWidget(ElidedText(tr("{start} to {end}", start=report.started, end=report.ended), "small", "subtle"), 1)
        they = row(Face(echo.org), Text(echo.org, "body-strong"), spacing=8)
        they.addWidget(ElidedText(f"{echo.year}, {quoted(echo.title)}", "small", "subtle"), 1)
        heads.addLayout(you, 1)
        heads.addSpacing(join_width())
        heads.addLayout(they, 1)
        return heads

    def _show_full(self, on: bool) -> None:
        if self._full is None:
            self._full = self._make_full(self.echo, self.good_case)
            self._place.addWidget(self._full)
        self._full.setVisible(on)

    def _make_full(self, echo: Echo, good_case: bool) -> QWidget:
        full = QWidget()
        box = QVBoxLayout(full)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(8)
        box.addWidget(Text(quoted(echo.title), "h3", wrap=True))
        for text in filter(None, (part.strip() for part in echo.facts.split("\n\n"))):
            box.addWidget(Text(text, "body", wrap=True))
        if echo.outcome:
            box.addLayout(_listed(tr("What came of it there"), echo.outcome, "arrow-right", "subtle"))
        if echo.better_response:
            said = tr("What could still be better") if good_case else tr("What would have served people better")
            box.addLayout(_fact("lightbulb", said, echo.better_response))
        if echo.discussion:
            box.addLayout(_fact("messages-square", tr("Say it aloud"), echo.discussion))
        return full

    def _add_sources(self, column: QVBoxLayout, echo: Echo) -> None:
        if echo.hedge:
            column.addWidget(Text(tr("Not checked: {words}", words=echo.hedge), "small", "subtle", wrap=True))
        if echo.open_matter:
            column.addWidget(Text(tr("Open matter: {words}", words=echo.open_matter), "small", "subtle", wrap=True))
        if echo.sources:
            column.addWidget(Text(tr("Sources"), "small-strong", "muted"))
        sources = QVBoxLayout()
        sources.setSpacing(0)
        self.sources = [Source(*one) for one in echo.sources]
        for source in self.sources:
            sources.addWidget(source)
        column.addLayout(sources)


class CaseCard(Card):
    """The card with a tab for each case, or the road of one's own when no case is like it."""

    opened = Signal(int)
    tried = Signal(int)
    open_case = Signal(str)
    """The id of a case to read in the library."""

    def __init__(self, report: Report, can_retry: bool) -> None:
        super().__init__(padding=(16, 12, 16, 14), spacing=10)
        self.pages: dict[int, CasePage] = {}
        """By the number of its tab; made when it is first shown."""
        self.tabs: list[Button] = []
        self._report, self._can_retry = report, can_retry
        cases = self._cases = [(echo, False) for echo in report.echoes] + [
            (mirror, True) for mirror in report.mirrors[:1]
        ]
        if report.echoes:
            title = tr("You and the negative case")
        elif report.mirrors:
            title = tr("You and the good case")
        else:
            title = tr("Your own road")
        self.title = Heading(title)
        self.setAccessibleName(title)
        self._head: QBoxLayout = QHBoxLayout()
        self._head.setSpacing(6)
        self._head.addWidget(self.title)
        self._head.addStretch(1)
        self._tab_row: QBoxLayout = QHBoxLayout()
        self._tab_row.setSpacing(6)
        self._head.addLayout(self._tab_row)
        self.column.addLayout(self._head)
        if not cases:
            self._own_road(report)
            return
        group = QButtonGroup(self)
        for number, (echo, good) in enumerate(cases):
            tab = Button(f"{echo.org}, {echo.year}", "soft" if number == 0 else "quiet", "small",
                         icon="circle-check" if good else "")  # fmt: skip
            kind = tr("good case") if good else tr("negative case")
            tab.setAccessibleName(tr("{org}, {year}, {kind}", org=echo.org, year=echo.year, kind=kind))
            tab.setCheckable(True)
            tab.setChecked(number == 0)
            group.addButton(tab, number)
            self.tabs.append(tab)
            if len(cases) > 1:
                self._tab_row.addWidget(tab, 0, Qt.AlignmentFlag.AlignLeft)
            else:
                tab.hide()
                tab.setParent(self)
        self._tab_row.addStretch(1)
        self._page(0)
        group.idToggled.connect(lambda number, on: self.show_page(number) if on else None)

    def show_page(self, number: int) -> None:
        """Show the case of a tab."""
        for at, tab in enumerate(self.tabs):
            tab.set_kind("soft" if at == number else "quiet")
        page = self._page(number)
        for one in self.pages.values():
            one.setVisible(one is page)
        self.title.setText(tr("You and the good case") if page.good_case else tr("You and the negative case"))
        announce(self, page.echo.sentence)

    def _page(self, number: int) -> CasePage:
        """The page of a tab, made at first use."""
        if number not in self.pages:
            echo, good = self._cases[number]
            page = CasePage(self._report, echo, good_case=good, can_retry=self._can_retry)
            page.opened.connect(self.opened)
            page.tried.connect(self.tried)
            page.open_case.connect(self.open_case)
            self.pages[number] = page
            self.column.addWidget(page)
            if number:
                tab_after(self.tabs[-1], page)
        return self.pages[number]

    def set_room(self, width: int) -> None:
        """Without room beside the title the tabs stand under it, and at last one under the other."""
        tabs = sum(tab.sizeHint().width() + 6 for tab in self.tabs) if len(self.tabs) > 1 else 0
        level, upright = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
        self._head.setDirection(level if self.title.sizeHint().width() + 12 + tabs <= width else upright)
        self._tab_row.setDirection(level if tabs <= width else upright)

    def _own_road(self, report: Report) -> None:
        words = tr("No case in the library is much like this run. That happens; your road was your own.")
        self.column.addWidget(Text(words, "body", "muted", wrap=True))
        if report.lesson:
            self.column.addLayout(_fact("lightbulb", tr("A lesson from nearby"), report.lesson))


def _fact(icon: str, title: str, text: str) -> QHBoxLayout:
    line = QHBoxLayout()
    line.setSpacing(8)
    line.addWidget(IconLabel(icon, "accent-text", 16), 0, Qt.AlignmentFlag.AlignTop)
    words = QVBoxLayout()
    words.setSpacing(0)
    words.addWidget(Text(title, "small-strong", "muted"))
    words.addWidget(Text(text, "body", wrap=True))
    line.addLayout(words, 1)
    return line


def _listed(title: str, items: tuple[str, ...], icon: str, color: str) -> QVBoxLayout:
    box = QVBoxLayout()
    box.setSpacing(3)
    box.addWidget(Text(title, "small-strong", "muted"))
    for item in items:
        line = QHBoxLayout()
        line.setSpacing(8)
        line.addWidget(IconLabel(icon, color, 14), 0, Qt.AlignmentFlag.AlignTop)
        line.addWidget(Text(item, "body", wrap=True), 1)
        box.addLayout(line)
    return box
