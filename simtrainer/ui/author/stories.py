"""The home of authors: begin a story from a template, go on with one's own, open a copy of a shipped one."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import shiboken6
from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QVBoxLayout, QWidget

from simtrainer import paths
from simtrainer.authoring.document import CannotEdit
from simtrainer.authoring.journal import Left, left_behind
from simtrainer.authoring.starts import Template, templates
from simtrainer.library.cards import Card, read_card, read_cards
from simtrainer.library.files import find_scenarios
from simtrainer.ui.author.ask_bar import AskBar
from simtrainer.ui.author.recent import copy_story, is_shipped, new_story, recent
from simtrainer.ui.author.story_list import Story, StoryList
from simtrainer.ui.author.template_card import TemplateCard
from simtrainer.ui.shared import jobs
from simtrainer.ui.shared.banners import Banner
from simtrainer.ui.shared.buttons import Button
from simtrainer.ui.shared.cards import Card as Box
from simtrainer.ui.shared.cards import Ground
from simtrainer.ui.shared.fields import Field, Line
from simtrainer.ui.shared.keys_sheet import ScreenKeys, everywhere
from simtrainer.ui.shared.page import Page
from simtrainer.ui.shared.texts import Heading, Text
from simtrainer.ui.shared.theme import theme
from simtrainer.ui.shared.tr import tr


class StoriesScreen(Ground):
    """`opened` gives the path of a story to be written at."""

    opened = Signal(Path)
    restored = Signal(object)
    """What a program that ended badly has left (Left) shall be gone on with."""

    def __init__(self) -> None:
        super().__init__("canvas")
        self.setAccessibleName(tr("Author"))
        self._kind = ""
        self.ask = AskBar()
        self.said = Banner("risk")
        self.open_button = Button(tr("Open a file…"), "secondary", icon="file-code", key="Ctrl O")
        self.open_button.clicked.connect(self.ask_file)
        self.cards = [TemplateCard(one) for one in templates()]
        self.title = Line("", tr("What is it called?"))
        self.field = Field(tr("Title of the new story"), self.title)
        self.create_button = Button(tr("Create"), "primary")
        self.cancel = Button(tr("Cancel"), "quiet")
        self.form = Box(ground="surface", padding=16, spacing=10)
        self.own = StoryList(tr("Your stories"))
        self.shipped = StoryList(tr("Shipped stories"))
        self.none = Text(
            tr("None yet. Begin with a template above, or open a copy of a shipped story."), "body", "muted"
        )
        self._lay_out()
        for card in self.cards:
            card.clicked.connect(lambda _=False, card=card: self._begin(card.template))
        self.create_button.clicked.connect(self._create)
        self.title.returnPressed.connect(self._create)
        self.cancel.clicked.connect(self._put_form_away)
        self.own.opened.connect(self._open)
        self.shipped.opened.connect(self._open)
        shortcut = QShortcut(QKeySequence("Ctrl+O"), self)
        shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        shortcut.activated.connect(self.ask_file)
        keys = [("Ctrl+O", tr("open a file")), (tr("Enter"), tr("open the story"))]
        self.keys = ScreenKeys(
            self, lambda: [*keys, *everywhere()], lambda: [self._bar, self._top, self.own, self.shipped]
        )

    def focus_first(self) -> None:
        """Give the keyboard to the first card."""
        self.cards[0].setFocus(Qt.FocusReason.OtherFocusReason)

    def refresh(self) -> None:
        """Read what there is, in the pool."""

        def work() -> tuple[list[Story], list[Story]]:
            folder = paths.own_scenarios()
            own = find_scenarios(folder)
            known = {path.resolve() for path in own}
            others = [path for path in recent() if path.resolve() not in known and not is_shipped(path)]
            return (
                [Story(card, shipped=False) for card in _cards([*others, *own])],
                [Story(card, shipped=True) for card in read_cards(paths.scenarios())],
            )

        jobs.run(work, self._show, self._failed)
        jobs.run(lambda: left_behind(paths.journals()), self._offer, self._failed)

    def ask_file(self) -> None:
        """Ask for a file, and open it."""
        folder = paths.own_scenarios()
        name, _ = QFileDialog.getOpenFileName(
            self, tr("Open a story"), str(folder), tr("Scenarios (*.yaml *.yml);;All files (*)")
        )
        if name:
            self.open_path(Path(name))

    def open_path(self, path: Path) -> None:
        """Open a file; one that belongs to the program as a copy."""
        self._try(lambda: copy_story(path) if is_shipped(path) else path)

    # ---- inside

    def _show(self, found: tuple[list[Story], list[Story]]) -> None:
        if not shiboken6.isValid(self):
            return
        own, shipped = found
        self.own.show_stories(own)
        self.none.setVisible(not own)
        self.shipped.show_stories(shipped)

    def _offer(self, found: tuple[Left, ...]) -> None:
        """Offer to go on with what wasn't saved when the program ended."""
        if not shiboken6.isValid(self) or not found or not self.ask.isHidden():
            return
        left = found[0]
        name = left.path.name if left.path is not None else tr("a new story")

        def restore() -> None:
            self.restored.emit(left)

        def drop() -> None:
            left.forget()
            self._offer(found[1:])

        self.ask.ask(
            tr("{file} has changes that weren't saved when simtrainer ended.", file=name),
            [(tr("Restore them"), restore), (tr("Throw them away"), drop), (tr("Later"), lambda: None)],
            take_focus=False,
        )

    def _failed(self, error: Exception) -> None:
        if shiboken6.isValid(self):
            self.said.say(tr("Your stories can't be listed: {reason}", reason=str(error)))

    def _open(self, story: Story) -> None:
        self.open_path(Path(story.card.path))

    def _begin(self, template: Template) -> None:
        self._kind = template.kind
        self.field.set_label(tr("Title of the new story ({kind})", kind=template.kind.replace("-", " ")))
        self.form.show()
        self.title.setFocus(Qt.FocusReason.OtherFocusReason)

    def _put_form_away(self) -> None:
        self.form.hide()
        self.field.wrong("")
        self.cards[0].setFocus(Qt.FocusReason.OtherFocusReason)

    def _create(self) -> None:
        title = " ".join(self.title.text().split())
        if not title:
            self.field.wrong(tr("A story needs a title."))
            return
        self.form.hide()
        self.title.clear()
        self._try(lambda: new_story(self._kind, title))

    def _try(self, make: Callable[[], Path]) -> None:
        try:
            path = make()
        except CannotEdit as error:
            self.said.say(f"{error.title} {error.advice}".strip())
            return
        self.said.say("")
        self.opened.emit(path)

    def _lay_out(self) -> None:
        bar = self._bar = Ground("surface", "bottom")
        line = QHBoxLayout(bar)
        line.setContentsMargins(28, 0, 28, 0)
        line.addWidget(Heading(tr("Write a story"), "h2"))
        line.addStretch(1)
        line.addWidget(self.open_button)
        page = Page(1080, centred=True, spacing=10)
        self._top = QWidget()
        cards = QHBoxLayout(self._top)
        cards.setContentsMargins(0, 0, 0, 0)
        cards.setSpacing(14)
        for card in self.cards:
            cards.addWidget(card, 1)
        self.form.column.addWidget(self.field)
        buttons = QHBoxLayout()
        buttons.addWidget(self.create_button)
        buttons.addWidget(self.cancel)
        buttons.addStretch(1)
        self.form.column.addLayout(buttons)
        self.form.hide()
        page.column.addWidget(Heading(tr("Begin with a template"), "h3"))
        page.column.addWidget(self._top)
        page.column.addWidget(self.form)
        page.column.addSpacing(10)
        page.column.addWidget(Heading(tr("Your stories"), "h3"))
        page.column.addWidget(self.none)
        page.column.addWidget(self.own)
        page.column.addSpacing(10)
        page.column.addWidget(Heading(tr("Shipped stories, to learn from or to change"), "h3"))
        page.column.addWidget(self.shipped)
        page.column.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for part in (bar, self.ask, self.said):
            column.addWidget(part)
        column.addWidget(page, 1)
        self.own.hide()
        theme().changed.connect(self._measure)
        self._measure()

    def _measure(self) -> None:
        self._bar.setFixedHeight(theme().px(60))


def _cards(files: list[Path]) -> list[Card]:
    found: list[Card] = []
    for path in files:
        try:
            found.append(read_card(path, paths.scenarios()))
        except OSError:
            continue
    return found
