"""A story is begun, changed in the outline, played and kept without touching the mouse."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox

from simtrainer import paths
from simtrainer.ui.author.outline.outline import Outline
from simtrainer.ui.author.screen import AuthorScreen
from tests.ui.author.opened import at_rest
from tests.ui.journeys.person import ENTER, Person

ADD, LINK = Qt.Key.Key_N, Qt.Key.Key_L
SHIFT = Qt.KeyboardModifier.ShiftModifier
BOTH = Qt.KeyboardModifier.ControlModifier | SHIFT


class Author:
    """Somebody who writes a story by the keyboard."""

    def __init__(self, person: Person) -> None:
        self.person = person

    @property
    def screen(self) -> AuthorScreen:
        """The workspace that is open."""
        found = self.person.window.authoring.workspace
        assert found is not None
        return found

    @property
    def outline(self) -> Outline:
        """The outline of the story."""
        found = self.screen.views["outline"].widget
        assert isinstance(found, Outline)
        return found

    @property
    def text(self) -> str:
        """The story as it is written."""
        return self.screen.session.document.text

    @property
    def row(self) -> str:
        """The path of the row that the keyboard is at."""
        assert self.person.focus is self.outline.tree, self.person.here
        row = self.outline.current
        return "" if row is None else row.path

    def begin(self, title: str) -> None:
        """Begin a story with the first template."""
        person = self.person
        person.control(Qt.Key.Key_3)
        assert person.here.startswith("New story: A negative comment")
        person.press(ENTER)
        person.type(title)
        person.press(ENTER)
        self.read()

    def read(self) -> None:
        """Wait until the outline shows the text as it stands."""
        session, known = self.screen.session, self.outline.known
        self.person.wait(lambda: session.in_step and known.stale_since is None)
        at_rest(self.person.qtbot, self.outline)

    def show_outline(self) -> None:
        """From the map to the outline, by the tabs above it."""
        for _ in range(20):
            if self.person.here.startswith("Story map, tab"):
                break
            self.person.press(Qt.Key.Key_Backtab, held=SHIFT)
        self.person.press(Qt.Key.Key_Right)
        self.person.tab_to("Outline", whole=True)
        self.person.wait(lambda: self.outline.model.rowCount() > 0)

    def go(self, path: str) -> None:
        """Go through the outline to a row, by the arrows; what is closed is opened."""
        self.read()
        self.person.press(Qt.Key.Key_Home)
        for _ in range(80):
            if self.row == path:
                return
            if path.startswith(f"{self.row}.") and not self.outline.tree.isExpanded(self.outline.tree.currentIndex()):
                self.person.press(Qt.Key.Key_Right)
            self.person.press(Qt.Key.Key_Down)
        raise AssertionError(f"the arrows never came to {path}")

    def write(self, field: str, words: str) -> None:
        """Write something else into a field of the form."""
        self.person.tab_to(field, whole=True)
        self.person.control(Qt.Key.Key_A)
        self.person.type(words)

    def lead(self, to: str) -> None:
        """Say where the option of this row leads."""
        person = self.person
        self.read()
        assert self.row
        person.press(LINK)
        for _ in range(20):
            box = person.focus
            assert isinstance(box, QComboBox)
            if box.currentText().startswith(to):
                break
            person.press(Qt.Key.Key_Down)
        person.press(ENTER)
        self.read()

    def play(self, words: str) -> None:
        """Take what the play lists under these words, by its number."""
        number = next(n for n, row in enumerate(self.screen.preview.options, 1) if row.text().startswith(words))
        self.person.press(Qt.Key(Qt.Key.Key_0.value + number))


def test_from_a_template_to_a_plan_that_holds_by_the_outline(person: Person) -> None:
    author = Author(person)
    author.begin("Cold soup twice")
    author.show_outline()

    author.go("nodes.first-post")
    person.press(ADD)
    person.type("Theo asks")
    person.press(ENTER)
    author.read()
    assert author.row == "nodes.theo-asks", "the new beat is selected, and the keyboard is back"

    author.go("nodes.theo-asks.choices.theo-asks-first")
    person.press(ADD)
    author.read()
    assert author.row == "nodes.theo-asks.choices.theo-asks-option"
    person.press(ENTER)
    author.write("Label", "Tell him too")
    author.write("Text", "Theo, Alex here. Five weeks is too long.")
    person.control(ENTER)
    author.lead("The end of the afternoon")
    for option in ("first", "second"):
        author.go(f"nodes.theo-asks.choices.theo-asks-{option}")
        author.lead("Others join in")
    person.press(Qt.Key.Key_Delete)
    author.read()
    gone = author.text
    person.control(Qt.Key.Key_Z)
    author.read()
    assert "theo-asks-second" in author.text
    person.press(Qt.Key.Key_Z, held=BOTH)
    author.read()
    assert author.text == gone and "theo-asks-second" not in gone
    author.go("nodes.first-post.choices.read-first")
    author.lead("Theo asks")

    author.go("nodes.theo-asks")
    person.press(Qt.Key.Key_F5)
    for choice in ("Tell him too", "Ring her", "Say what will be different"):
        author.play(choice)
    assert "The story is over: One call." in person.sees
    person.do("Record as a plan")
    person.type("by-hand")
    person.press(ENTER)
    assert "Kept as cold-soup-twice.by-hand.plan." in person.sees
    person.control(Qt.Key.Key_S)
    assert (paths.own_scenarios() / "cold-soup-twice.yaml").read_text(encoding="utf-8") == author.text

    person.tab_to("Problems, tab")
    person.press(Qt.Key.Key_Right, Qt.Key.Key_Right)
    person.do("Run the plans")
    person.wait(lambda: "3 of 3 plans hold." in person.sees)
