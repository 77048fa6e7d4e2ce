"""Before a beat is deleted: what leads to it, and where each of that shall lead instead."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from simtrainer.authoring.reading import Reading
from simtrainer.authoring.story import Story
from simtrainer.scenario.model import DONE
from simtrainer.ui.author.map.over import OverCard
from simtrainer.ui.author.map.spoken import way_name
from simtrainer.ui.shared.fields import Choice, Field
from simtrainer.ui.shared.theme import theme
from simtrainer.ui.shared.tr import tr

LEAVE, TAKE_OUT = "", "-"
ROWS = 5
"""Fields that are shown at once."""


class DeleteCard(OverCard):
    """With nothing that leads to it, a beat goes without a question: that can be undone."""

    agreed = Signal(str, object)
    """The beat and, for each path that leads to it, the beat that it shall lead to ("" takes the way out)."""

    def __init__(self, over: QWidget) -> None:
        super().__init__(over, tr("Delete"))
        self._name = ""
        self.rows: dict[str, Choice] = {}
        self.told = self.note("")
        self.all = Choice(())
        self._all_field = Field(tr("All of them lead to"), self.all)
        self.column.addWidget(self._all_field)
        self.area = QScrollArea()
        self.area.setWidgetResizable(True)
        self.area.setFrameShape(QFrame.Shape.NoFrame)
        self.area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.column.addWidget(self.area)
        self.others = self.note("")
        self.yes = self.buttons(tr("Delete"), "danger")
        self.yes.clicked.connect(self._done)
        self.all.activated.connect(lambda _index: self._set_all())

    def ask(self, name: str, story: Story, reading: Reading) -> None:
        """Ask, or agree at once where nothing breaks."""
        from simtrainer.authoring.edits import what_breaks

        uses = what_breaks(reading, name)
        if not uses:
            self.agreed.emit(name, {})
            return
        self._name = name
        ways = [use.path for use in uses if use.path.endswith(".to")]
        others = list(dict.fromkeys(use.path for use in uses if not use.path.endswith(".to")))
        self.set_title(tr("Delete “{title}”?", title=story.beats[name].title))
        count = len(ways)
        if count == 1:
            self.told.setText(tr("One way leads to it. Where shall it lead instead?"))
        elif count:
            self.told.setText(tr("{n} ways lead to it. Where shall they lead instead?", n=count))
        else:
            self.told.setText(tr("No way leads to it."))
        self._fill(name, ways, story)
        self.others.setText(_listed(others))
        self.others.setVisible(bool(others))
        self._all_field.setVisible(count > 1)
        self.open_card(self.all if count > 1 else next(iter(self.rows.values()), self.yes))

    def _fill(self, name: str, ways: list[str], story: Story) -> None:
        inner = QWidget()
        column = QVBoxLayout(inner)
        column.setContentsMargins(2, 2, 6, 2)
        column.setSpacing(8)
        offers = [(beat.id, f"{beat.title} · {beat.id}") for beat in story.beats.values() if beat.id != name]
        offers.append((DONE, tr("Close the thread")))
        last = [(TAKE_OUT, tr("Take the option out")), (LEAVE, tr("Leave it broken"))]
        onward = next((way.to for way in story.beats[name].ways if way.to in story.beats and way.to != name), DONE)
        self.rows = {}
        self.all.clear()
        for value, words in [*offers, *last]:
            self.all.addItem(words, value)
        self.all.set_value(onward)
        for path in ways:
            found = story.way_by_path.get(path.removesuffix(".to"))
            label = path if found is None else f"{story.beats[found[0]].title}: {way_name(found[1])}"
            field = Choice([*offers, *last], onward)
            self.rows[path] = field
            column.addWidget(Field(label, field))
        column.addStretch(1)
        self.area.setWidget(inner)
        self.area.setVisible(bool(ways))
        self.area.setFixedHeight(min(inner.sizeHint().height(), ROWS * theme().px(60)) + 4)

    def _set_all(self) -> None:
        for field in self.rows.values():
            field.set_value(self.all.value)

    def _done(self) -> None:
        retarget = {
            path: "" if field.value == TAKE_OUT else field.value
            for path, field in self.rows.items()
            if field.value != LEAVE
        }
        self.close_card()
        self.agreed.emit(self._name, retarget)


def _listed(paths: list[str]) -> str:
    """Other places that speak of the beat."""
    if not paths:
        return ""
    named = ", ".join(paths[:4]) + (" …" if len(paths) > 4 else "")
    return tr("Also concerned: {places}. What still speaks of it afterwards is reported as a problem.", places=named)
