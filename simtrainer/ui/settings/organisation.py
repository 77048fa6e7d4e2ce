"""The two settings that need the library: whose house rules are used, and which rule packs count."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import shiboken6
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QFileDialog, QVBoxLayout, QWidget

from simtrainer.frozen import frozen
from simtrainer.ui.settings.rows import SettingRow
from simtrainer.ui.shared import jobs
from simtrainer.ui.shared.announce import announce
from simtrainer.ui.shared.banners import Banner
from simtrainer.ui.shared.buttons import Button
from simtrainer.ui.shared.cards import row
from simtrainer.ui.shared.declared import Declared
from simtrainer.ui.shared.settings import settings
from simtrainer.ui.shared.texts import ElidedText, Text
from simtrainer.ui.shared.tr import tr

BASE = "base"
"""The rubric itself, which can't be off."""


@frozen
class Read:
    """What an organisation file turned out to be: its name, or what is wrong with it and where."""

    name: str = ""
    wrong: str = ""
    detail: str = ""


@frozen
class Pack:
    """A rule pack in words."""

    id: str
    name: str
    meaning: str


def read_organisation_file(path: Path) -> Read:
    """Read a file as an organisation; off the GUI thread."""
    from simtrainer.library.catalogue import BrokenLibrary, Library

    if not path.is_file():
        return Read(wrong=tr("{file} isn't there any more. Choose it where it is now.", file=path))
    try:
        organisation = Library.load().organisation_file(path)
    except BrokenLibrary as error:
        return Read(wrong=f"{error.title} {error.advice}", detail="\n".join(str(one) for one in error.diagnostics))
    return Read(name=organisation.name)


def read_packs() -> tuple[Pack, ...]:
    """The rule packs that there are; off the GUI thread."""
    from simtrainer.library.catalogue import Library

    packs = Library.load().rule_packs.values()
    dated = tr("As of {date}.")
    return tuple(
        Pack(
            pack.id,
            pack.name,
            " ".join(part for part in (pack.summary, dated.format(date=pack.dated), pack.note) if part),
        )
        for pack in packs
        if pack.id != BASE
    )


class OrganisationRow(SettingRow):
    """Which organisation file is used; a file is read before it is taken, and what is wrong with it is said here."""

    def __init__(self, declared: Declared) -> None:
        self.choose = Button(tr("Choose a file…"), "secondary", "small", icon="store")
        self.choose.setAccessibleDescription(tr("Choose an organisation file for every scenario"))
        super().__init__(tr(declared.title), tr(declared.help), self.choose, also=tr(declared.also))
        self.path = ElidedText("", "small", "muted")
        self.stop = Button(tr("Use each scenario's own"), "quiet", "small", icon="x")
        self.wrong = Banner("risk")
        self.detail = Text("", "small", "muted", wrap=True)
        self.detail.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.detail.hide()
        self.below.addLayout(row(self.path, self.stop))
        self.below.addWidget(self.wrong)
        self.below.addWidget(self.detail)
        self.choose.clicked.connect(self.ask)
        self.stop.clicked.connect(self.clear)
        self.refresh()

    def refresh(self) -> None:
        """Show the file that is in use, read anew."""
        file = settings().now.organisation_file
        self.stop.setVisible(bool(file))
        if not file:
            self._say(Read(), tr("Each scenario brings its own organisation."))
            return
        self.path.set_text(file)
        jobs.run(lambda: read_organisation_file(Path(file)), lambda read: self._show(Path(file), read), lambda _: None)

    def ask(self) -> None:
        """Ask for a file."""
        kinds = tr("Organisation files (*.yaml *.yml)")
        name, _ = QFileDialog.getOpenFileName(self, tr("Choose your organisation"), "", kinds)
        if name:
            self.take(Path(name))

    def take(self, path: Path) -> None:
        """Use a file if it can be read, and say what is wrong with it if it can't."""

        def done(read: Read) -> None:
            if read.name:
                settings().set(organisation_file=str(path.resolve()))
            self._show(path, read)

        jobs.run(lambda: read_organisation_file(path), done, lambda _: None)

    def clear(self) -> None:
        """Go back to the organisation of each scenario."""
        settings().set(organisation_file="")
        self.refresh()
        self.choose.setFocus()

    def _show(self, path: Path, read: Read) -> None:
        if not shiboken6.isValid(self):
            return
        self.stop.setVisible(bool(settings().now.organisation_file))
        said = tr("{name} · {file}", name=read.name, file=path) if read.name else self.path.accessibleName()
        self._say(read, said)
        if read.name:
            announce(self, tr("{name} is used in every scenario.", name=read.name))

    def _say(self, read: Read, words: str) -> None:
        self.path.set_text(words)
        self.wrong.say(read.wrong)
        self.detail.setText(read.detail)
        self.detail.setVisible(bool(read.detail))


class PacksRow(SettingRow):
    """A check box for every rule pack; those off are kept by id."""

    def __init__(self, declared: Declared) -> None:
        super().__init__(tr(declared.title), tr(declared.help), also=tr(declared.also))
        self.boxes: dict[str, QCheckBox] = {}
        self._list = QVBoxLayout()
        self._list.setSpacing(8)
        self.below.addLayout(self._list)
        self._asked = False

    def refresh(self) -> None:
        """Read the packs once, and show which are on."""
        if not self._asked:
            self._asked = True
            jobs.run(read_packs, self._fill, lambda _: self._fill(()))
        off = settings().now.rule_packs_off
        for pack, box in self.boxes.items():
            box.blockSignals(True)
            box.setChecked(pack not in off)
            box.blockSignals(False)

    def _fill(self, packs: Sequence[Pack]) -> None:
        if not shiboken6.isValid(self):
            return
        for pack in packs:
            box = self.boxes[pack.id] = QCheckBox(pack.name)
            box.setProperty("focusRadius", 6)
            box.setChecked(pack.id not in settings().now.rule_packs_off)
            box.setAccessibleDescription(pack.meaning)
            box.toggled.connect(self._keep)
            meaning = Text(pack.meaning, "small", "muted", wrap=True)
            meaning.setContentsMargins(26, 0, 0, 0)
            self._list.addWidget(box, 0, Qt.AlignmentFlag.AlignLeft)
            self._list.addWidget(meaning)
        self.words += " ".join(f"{pack.name} {pack.meaning}" for pack in packs).casefold()
        if not packs:
            self._list.addWidget(Text(tr("There are no rule packs, or they can't be read."), "small", "subtle"))

    def _keep(self) -> None:
        off = tuple(pack for pack, box in self.boxes.items() if not box.isChecked())
        # packs of another folder of scenarios stay as they were
        others = tuple(pack for pack in settings().now.rule_packs_off if pack not in self.boxes)
        settings().set(rule_packs_off=off + others)


def made(declared: Declared) -> QWidget | None:
    """The row of a setting of this file; None for others."""
    if declared.name == "organisation_file":
        return OrganisationRow(declared)
    return PacksRow(declared) if declared.name == "rule_packs_off" else None
