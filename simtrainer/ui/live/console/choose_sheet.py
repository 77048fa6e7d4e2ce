"""Taking the decision: what most chose comes first; anything else needs a reason, and a tie is said and settled."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QButtonGroup, QRadioButton, QWidget

from simtrainer.frozen import frozen
from simtrainer.live.polls import Option
from simtrainer.ui.shared.buttons import Button
from simtrainer.ui.shared.cards import row
from simtrainer.ui.shared.fields import Line
from simtrainer.ui.shared.scrim import Scrim
from simtrainer.ui.shared.texts import Heading, Text
from simtrainer.ui.shared.theme import theme
from simtrainer.ui.shared.tr import tr

SILENCE = ""


@frozen
class Choosing:
    """What there is to choose from: answers, votes for each, who leads, whether silence is possible.

    `reasons` is off where no reason is asked for (which conversation comes first).
    """

    options: tuple[Option, ...]
    counts: Mapping[str, int]
    leaders: tuple[str, ...]
    silence: bool = False
    reasons: bool = True

    @property
    def tie(self) -> bool:
        """Whether more than one leads."""
        return len(self.leaders) > 1


class ChooseSheet(Scrim):
    """Gives what was taken: by the votes, by draw, or by the trainer with a reason."""

    by_votes = Signal()
    by_draw = Signal()
    by_trainer = Signal(str, str)
    """Answer ("" for silence) and reason."""

    def __init__(self, over: QWidget, choosing: Choosing, chosen: str | None = None) -> None:
        super().__init__(over)
        self._choosing = choosing
        self.card.setFixedWidth(min(theme().px(560), over.width() - 60))
        self._title = Heading(tr("What do we do?"), "h2")
        self.card.column.addWidget(self._title)
        self._say(choosing)
        self._group = QButtonGroup(self)
        self.answers: dict[str, QRadioButton] = {}
        first = chosen if chosen is not None else next(iter(choosing.leaders), choosing.options[0].id)
        ordered = sorted(choosing.options, key=lambda option: option.id not in choosing.leaders)
        for option in ordered:
            words = f"{option.letter}  {option.label}"
            count = choosing.counts.get(option.id, 0)
            self._add(option.id, tr("{words}: {n}", words=words, n=count) if choosing.counts else words)
        if choosing.silence:
            self._add(SILENCE, tr("–  Say nothing, and let time pass"))
        self.answers[first].setChecked(True)
        self.reason = Line("", tr("A few words: the room will ask, and the report shows it"))
        self.reason.setAccessibleName(tr("Why you decide otherwise"))
        self.reason.setMaxLength(200)
        self.why = Text(tr("Your reason, since the votes say something else"), "small", "muted", wrap=True)
        self.card.column.addWidget(self.why)
        self.card.column.addWidget(self.reason)
        self.take = Button(tr("Take it"), "primary", key="Enter")
        self.draw = Button(tr("Draw lots"), "secondary", icon="split")
        cancel = Button(tr("Not yet"), "quiet", key="Esc")
        cancel.clicked.connect(self.close_over)
        self.take.clicked.connect(self._take)
        self.draw.clicked.connect(self._draw)
        self.reason.textChanged.connect(self._weigh)
        self.reason.returnPressed.connect(self._take)
        self._group.buttonToggled.connect(self._weigh)
        self.card.column.addLayout(row(cancel, None, self.draw, self.take))
        # Only now: shown before it stands on the sheet it would be a window of its own for a moment.
        self.draw.setVisible(choosing.tie)
        self._weigh()

    def safe(self) -> QWidget:
        return next(one for one in self.answers.values() if one.isChecked())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._take()
            event.accept()
            return
        super().keyPressEvent(event)

    def say(self, title: str, said: str) -> None:
        """Ask something else than what to do."""
        self._title.setText(title)
        self._said.setText(said)

    @property
    def chosen(self) -> str:
        """The answer that is marked."""
        return next(key for key, one in self.answers.items() if one.isChecked())

    def _say(self, choosing: Choosing) -> None:
        if choosing.tie:
            said = tr("It's a tie. Talk and vote again, decide yourself and say why, or draw lots.")
        elif choosing.leaders:
            said = tr("What most chose stands first. You may take any.")
        else:
            said = tr("Nobody has voted. Decide yourself, and say why.")
        if not choosing.reasons:
            said = tr("You may take any.")
        self._said = Text(said, "body", "muted", wrap=True)
        self.card.column.addWidget(self._said)

    def _add(self, key: str, words: str) -> None:
        one = QRadioButton(words.replace("&", "&&"))
        one.setFont(theme().font("post"))
        one.setProperty("focusRadius", 6)
        self._group.addButton(one)
        self.answers[key] = one
        self.card.column.addWidget(one)

    def _needs_reason(self) -> bool:
        return self._choosing.reasons and self._choosing.leaders != (self.chosen,)

    def _weigh(self, *_: object) -> None:
        needs = self._needs_reason()
        self.reason.setVisible(needs)
        self.why.setVisible(needs)
        self.take.setEnabled(not needs or bool(self.reason.text().strip()))

    def _take(self) -> None:
        if not self.take.isEnabled():
            self.reason.setFocus()
            return
        chosen, reason = self.chosen, self.reason.text().strip()
        by_votes = not self._needs_reason() and self._choosing.leaders == (chosen,)
        self.close_over()
        if by_votes and self._choosing.reasons:
            self.by_votes.emit()
        else:
            self.by_trainer.emit(chosen, reason)

    def _draw(self) -> None:
        self.close_over()
        self.by_draw.emit()
