"""A card being asked: its situation, perhaps a post, its asks one after the other, and what to take along."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from time import monotonic

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from simtrainer.frozen import frozen
from simtrainer.library.learning.model import Card as Asked
from simtrainer.ui.learning.ask_view import Answer, AskView
from simtrainer.ui.learning.post_card import PostCard
from simtrainer.ui.learning.sure_line import SureLine
from simtrainer.ui.learning.wording import kind_icon, kind_words
from simtrainer.ui.shared.cards import Card
from simtrainer.ui.shared.texts import IconLabel, Text
from simtrainer.ui.shared.tr import tr


@frozen
class CardAnswer:
    """What was answered to a whole card. `chosen` are options by ask; `confidence` is "" where nothing was said."""

    card: str
    right: bool
    changed: bool
    seconds: float
    confidence: str
    chosen: Mapping[str, str]


class CardView(QWidget):
    """`finished` gives the whole answer once every ask has been answered."""

    finished = Signal(object)
    """A `CardAnswer`."""
    grown = Signal(object)
    """A widget that has come to the page and should be seen."""

    def __init__(
        self, card: Asked, clock: Callable[[], float] = monotonic, *, sure: bool = True, label: str = ""
    ) -> None:
        """`sure`: also ask how sure somebody is; `label` stands above it instead of the kind of card."""
        super().__init__()
        self.card = card
        self.asks: list[AskView] = []
        self._clock = clock
        self.sure: SureLine | None = SureLine() if sure else None
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(12)
        head = QHBoxLayout()
        head.setSpacing(6)
        head.addWidget(IconLabel(kind_icon(card.kind), "subtle", 15))
        head.addWidget(Text(label or kind_words(card.kind), "small-strong", "subtle"), 1)
        self._column.addLayout(head)
        self._column.addWidget(Text(card.situation, "lead", wrap=True))
        if card.post is not None:
            self._column.addWidget(PostCard(card.post))
        self._below = QVBoxLayout()
        self._below.setSpacing(12)
        self._column.addLayout(self._below)
        if self.sure is not None:
            self._column.addWidget(self.sure)
        self.takeaway = _Takeaway(card.takeaway)
        self.takeaway.hide()
        self._column.addWidget(self.takeaway)
        self.setAccessibleName(f"{label or kind_words(card.kind)}. {card.situation}")
        self._ask_next()

    @property
    def current(self) -> AskView | None:
        """The ask that waits for an answer; None when all are answered."""
        return next((ask for ask in self.asks if ask.answer is None), None)

    @property
    def right(self) -> bool:
        """Whether every ask so far was answered right."""
        return all(ask.answer is None or ask.answer.option.right for ask in self.asks)

    def focus(self) -> None:
        """Give the keyboard to what is asked."""
        if self.current is not None:
            self.current.focus()

    def press_number(self, number: int) -> bool:
        """What a number key does."""
        return self.current is not None and self.current.press_number(number)

    def give(self) -> None:
        """Answer with what is selected."""
        if self.current is not None:
            self.current.give()

    def hold(self, held: bool) -> None:
        """Let the time stand still, or go on."""
        if self.current is not None:
            if held:
                self.current.hold()
            else:
                self.current.go_on()

    def _ask_next(self) -> None:
        if len(self.asks) == len(self.card.asks):
            self._finish()
            return
        ask = AskView(self.card.asks[len(self.asks)], self._clock)
        ask.answered.connect(self._answered)
        self.asks.append(ask)
        self._below.addWidget(ask)
        if len(self.asks) > 1:
            ask.show()
            ask.focus()
            self.grown.emit(ask)

    def _answered(self, _: object) -> None:
        self._ask_next()

    def _finish(self) -> None:
        if self.sure is not None:
            self.sure.settle()
        self.takeaway.setVisible(bool(self.card.takeaway))
        if self.card.takeaway:
            self.grown.emit(self.takeaway)
        answers = [ask.answer for ask in self.asks if isinstance(ask.answer, Answer)]
        self.finished.emit(
            CardAnswer(
                card=self.card.id,
                right=all(one.option.right for one in answers),
                changed=any(one.changed for one in answers),
                seconds=sum(one.seconds for one in answers),
                confidence=self.sure.value if self.sure is not None else "",
                chosen={one.ask: one.option.id for one in answers},
            )
        )


class _Takeaway(Card):
    """What to take along, once everything is answered."""

    def __init__(self, text: str) -> None:
        super().__init__(ground="accent-soft", edge="accent-border", padding=(14, 10, 14, 12), spacing=10, row=True)
        self.column.addWidget(IconLabel("lightbulb", "accent-text", 18), 0, Qt.AlignmentFlag.AlignTop)
        words = QVBoxLayout()
        words.setSpacing(1)
        words.addWidget(Text(tr("To take along"), "small-strong", "accent-text"))
        words.addWidget(Text(text, "body", wrap=True))
        assert isinstance(self.column, QHBoxLayout)
        self.column.addLayout(words, 1)
        self.setAccessibleName(tr("To take along: {text}", text=text))
