"""Make it ours: four steps, a preview beside them, a draft that is kept as one types, and a file in the end."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

import shiboken6
from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QHideEvent, QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QVBoxLayout, QWidget

from simtrainer import paths
from simtrainer.library.catalogue import Library
from simtrainer.library.house.draft import HouseDraft
from simtrainer.library.house.file import check, save
from simtrainer.ui.house.preview import Preview, Sample, criteria_of, read_sample
from simtrainer.ui.house.steps import ContactsStep, PolicyStep, Step, TimesStep, VoiceStep
from simtrainer.ui.shared import jobs
from simtrainer.ui.shared.announce import announce
from simtrainer.ui.shared.banners import Banner
from simtrainer.ui.shared.buttons import Button
from simtrainer.ui.shared.cards import Ground
from simtrainer.ui.shared.keys_sheet import Keys, ScreenKeys, everywhere
from simtrainer.ui.shared.page import Page
from simtrainer.ui.shared.segments import Option, Segments
from simtrainer.ui.shared.settings import settings
from simtrainer.ui.shared.texts import ElidedText, Heading
from simtrainer.ui.shared.theme import theme
from simtrainer.ui.shared.tr import tr

AFTER_TYPING = 300
"""Milliseconds after the last change until the draft is kept and the preview drawn."""
BESIDE = 400
ENOUGH = 560


class HouseScreen(QWidget):
    """`open_draft` begins, or goes on where one was; `open_file` edits a house that was saved."""

    left = Signal()
    saved = Signal(str)
    """Path of the file that was written."""

    def __init__(self, library: Callable[[], Library]) -> None:
        super().__init__()
        self._library = library
        self._sample: Sample | None = None
        self._draft = HouseDraft()
        self._filling = False
        self._tried = False
        self._policy = PolicyStep()
        self.steps: dict[str, Step] = {
            "voice": VoiceStep(), "policy": self._policy, "contacts": ContactsStep(), "times": TimesStep(),
        }  # fmt: skip
        self.choose = Segments(
            tr("Steps"),
            [
                Option("voice", tr("Name and voice"), "message-circle-heart"),
                Option("policy", tr("Policy"), "shield-check"),
                Option("contacts", tr("Contacts"), "contact-round"),
                Option("times", tr("Times"), "clock"),
            ],
            "voice",
        )
        self.back = Button(tr("Back"), "quiet", icon="arrow-left", key="Esc")
        self.kept = ElidedText("", "small", "subtle")
        self.use = QCheckBox(tr("Use it in every scenario"))
        self.use.setChecked(True)
        self.save_button = Button(tr("Save"), "primary", icon="save", key="Ctrl S")
        self.following = Button(tr("Next"), "secondary", trailing="arrow-right")
        self.banner = Banner("caution")
        self.preview = Preview()
        self._later = QTimer(self, singleShot=True, interval=AFTER_TYPING)
        self._lay_out()
        self._connect()

    @property
    def draft(self) -> HouseDraft:
        """What stands on the form."""
        draft = self._draft
        for step in self.steps.values():
            draft = step.tell(draft)
        return draft

    # ---- opening

    def open_draft(self) -> None:
        """Go on with the draft that is kept, or begin an empty one."""
        draft: HouseDraft | None = None
        with suppress(OSError, UnicodeDecodeError):
            draft = HouseDraft.from_json(paths.house_draft().read_text(encoding="utf-8"))
        self._open(draft or HouseDraft())
        self.kept.set_text(tr("Your draft is here as you left it.") if draft is not None else "")

    def open_file(self, file: Path) -> None:
        """Edit a house that was saved; what is wrong with the file is said above the form."""
        from simtrainer.library.catalogue import BrokenLibrary

        try:
            draft = HouseDraft.of(self._library().speaking("").organisation_file(file))
        except BrokenLibrary as error:
            self._open(HouseDraft())
            self.banner.say(f"{error.title} {error.advice}")
            return
        self._open(draft)

    def _open(self, draft: HouseDraft) -> None:
        self.banner.say("")
        self._tried = False
        self._policy.offer(criteria_of(self._library()))
        self._show(draft)
        self.show_step("voice")
        if self._sample is None:
            library = self._library
            jobs.run(lambda: read_sample(library()), self._have_sample, lambda error: None)

    def _show(self, draft: HouseDraft) -> None:
        self._filling = True
        self._draft = draft
        for step in self.steps.values():
            step.show_draft(draft)
        self._filling = False
        self._look()

    def _have_sample(self, sample: Sample | None) -> None:
        if not shiboken6.isValid(self) or sample is None:
            return
        self._sample = sample
        self._look()

    # ---- the steps

    def show_step(self, name: str) -> None:
        """Show one step."""
        self.choose.set_value(name)
        for key, step in self.steps.items():
            step.setVisible(key == name)
        self.following.setVisible(name != "times")
        self.page.verticalScrollBar().setValue(0)

    def _next(self) -> None:
        names = list(self.steps)
        name = names[(names.index(self.choose.value) + 1) % len(names)]
        self.show_step(name)
        self.steps[name].focusNextChild()
        announce(self, self.choose.options[names.index(name)].text)

    # ---- keeping

    def _changed(self) -> None:
        if not self._filling:
            self._later.start()

    def _look(self) -> None:
        """Draw the preview, say again what is wrong once saving was tried, and keep the draft."""
        self._later.stop()
        draft = self.draft
        self.preview.show_house(draft, self._sample)
        if self._tried:
            self._check(draft)

    def _keep(self) -> None:
        self._look()
        draft = self.draft
        file = paths.house_draft()
        try:
            file.parent.mkdir(parents=True, exist_ok=True)
            fresh = file.with_name(f"{file.name}.new")
            fresh.write_text(draft.to_json(), encoding="utf-8")
            fresh.replace(file)
        except OSError as error:
            self.kept.set_text(tr("The draft can't be kept: {reason}", reason=error.strerror or str(error)))
            return
        self.kept.set_text(tr("Draft kept."))

    def _check(self, draft: HouseDraft) -> bool:
        organisation, faults = check(draft)
        first = ""
        for name, step in self.steps.items():
            told = step.show_faults(faults)
            first = first or (name if told else "")
        if organisation is not None:
            self.banner.say("")
            return True
        words = " ".join(f"{fault.message} {fault.advice}".strip() for fault in faults[:2])
        self.banner.say(tr("It can't be saved yet. {words}", words=words))
        if first and not self._tried:
            self.show_step(first)
        return False

    def save(self) -> None:
        """Write the file, when nothing is wrong with it."""
        # a text that was pasted is meant to count
        split = self._policy.split_what_is_left()
        draft = self.draft
        fine = self._check(draft)
        self._tried = not fine
        if not fine:
            return
        try:
            file = save(draft, paths.own_organisations())
        except OSError as error:
            self.banner.say(tr("It can't be saved: {reason}.", reason=error.strerror or str(error)))
            return
        self._later.stop()
        with suppress(OSError):
            paths.house_draft().unlink(missing_ok=True)
        self._draft = HouseDraft(id=draft.file_id, tones=draft.tones, facts=draft.facts, authority=draft.authority)
        if self.use.isChecked():
            settings().set(organisation_file=str(file))
        said = tr("Saved, and used in every scenario from now on.") if self.use.isChecked() else tr("Saved.")
        if split:
            said = f"{said} {tr('Your policy was split into clauses: look them over.')}"
            self.show_step("policy")
        self.kept.set_text(f"{said} {file}")
        announce(self, said)
        self.saved.emit(str(file))

    def hideEvent(self, event: QHideEvent) -> None:
        if self._later.isActive():
            self._keep()
        super().hideEvent(event)

    # ---- building

    def _lay_out(self) -> None:
        self._top = Ground("surface", "bottom")
        bar = self._bar = QHBoxLayout(self._top)
        bar.setContentsMargins(28, 0, 28, 0)
        bar.setSpacing(12)
        bar.addWidget(self.back)
        bar.addWidget(Heading(tr("Make it ours"), "h2"))
        bar.addWidget(self.kept, 1)
        bar.addWidget(self.use)
        bar.addWidget(self.save_button)
        self.page = Page(820, margin=28, spacing=14)
        self.page.column.addWidget(self.banner)
        self.page.column.addWidget(self.choose, 0, Qt.AlignmentFlag.AlignLeft)
        for step in self.steps.values():
            self.page.column.addWidget(step)
        self.page.column.addWidget(self.following, 0, Qt.AlignmentFlag.AlignLeft)
        middle = Ground("canvas")
        inside = QVBoxLayout(middle)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.addWidget(self.page)
        self._side = Ground("surface", "left")
        self._side_page = Page(BESIDE - 40, margin=20, spacing=12)
        beside = QVBoxLayout(self._side)
        beside.setContentsMargins(1, 0, 0, 0)
        beside.addWidget(self._side_page)
        self._side_page.column.addWidget(self.preview)
        line = QHBoxLayout()
        line.setSpacing(0)
        line.addWidget(middle, 1)
        line.addWidget(self._side)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._top)
        column.addLayout(line, 1)
        self._arrange()

    def _connect(self) -> None:
        for step in self.steps.values():
            step.changed.connect(self._changed)
        self._later.timeout.connect(self._keep)
        self.choose.chosen.connect(self.show_step)
        self.back.clicked.connect(self.left)
        self.save_button.clicked.connect(self.save)
        self.following.clicked.connect(self._next)
        QShortcut(QKeySequence("Ctrl+S"), self, self.save)
        QShortcut(QKeySequence("Esc"), self, self.left.emit)
        self.keys = ScreenKeys(self, _keys, lambda: [self.choose, *self.steps.values(), self.following, self.use])
        theme().changed.connect(self._arrange)

    def setFocus(self, *reason: object) -> None:
        """Give the keyboard to the first field."""
        voice = self.steps["voice"]
        assert isinstance(voice, VoiceStep)
        voice.name.setFocus(Qt.FocusReason.OtherFocusReason)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        self._top.setFixedHeight(max(60, theme().px(36) + 24))
        self._space_bar(28, 12)
        if self._bar.minimumSize().width() > self.width():
            self._space_bar(12, 6)
        wide = theme().px(BESIDE)
        beside = self.width() - wide >= theme().px(ENOUGH)
        self._side.setFixedWidth(wide)
        self._side.setVisible(beside)
        home = self._side_page.column if beside else self.page.column
        if home.indexOf(self.preview) < 0:
            home.addWidget(self.preview)

    def _space_bar(self, margin: int, spacing: int) -> None:
        self._bar.setContentsMargins(margin, 0, margin, 0)
        self._bar.setSpacing(spacing)


def _keys() -> Keys:
    return [
        ("Tab", tr("from field to field")),
        ("Ctrl+S", tr("save")),
        ("Esc", tr("back; the draft is kept")),
        *everywhere(),
    ]
