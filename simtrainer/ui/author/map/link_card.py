"""Says where an option leads, by the keyboard: what drawing from a port does with the mouse."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from simtrainer.authoring.story import Story
from simtrainer.scenario.model import DONE
from simtrainer.ui.author.map.over import OverCard
from simtrainer.ui.author.map.spoken import leads_to, way_name
from simtrainer.ui.shared.fields import Choice, Field
from simtrainer.ui.shared.tr import tr


class LinkCard(OverCard):
    """A beat that has no option yet gets a new one."""

    agreed = Signal(list, str)
    """The paths that shall lead somewhere, and the beat (or "done")."""

    def __init__(self, over: QWidget) -> None:
        super().__init__(over, tr("Lead to"))
        self.option = Choice(())
        self.target = Choice((), free=True)
        self._target = Field(tr("Leads to"), self.target)
        self.column.addWidget(Field(tr("What"), self.option))
        self.column.addWidget(self._target)
        self._there: set[str] = set()
        self.yes = self.buttons(tr("Lead there"))
        self.yes.clicked.connect(self._done)

    def ask(self, name: str, way: str, story: Story) -> None:
        """Ask about the ways of a beat."""
        beat = story.beats[name]
        if beat.ending:
            return
        self.set_title(tr("Where “{title}” leads", title=beat.title))
        self.option.clear()
        for one in beat.ways:
            if one.kind != "open":
                self.option.addItem(f"{way_name(one)} ({leads_to(story, one)})", one.path)
        self.option.addItem(tr("A new option") if beat.kind == "decision" else tr("A new way"), beat.path)
        self.option.set_value(way)
        self.target.clear()
        for other in story.beats.values():
            self.target.addItem(f"{other.title} · {other.id}", other.id)
        self.target.addItem(tr("Close the thread"), DONE)
        self.target.setCurrentIndex(0)
        self._target.wrong("")
        self._there = {DONE, *story.beats}
        self.open_card(self.target if way else self.option)

    def _done(self) -> None:
        if self.target.value not in self._there:
            self._target.wrong(tr("There is no such beat. Choose one that is offered; any part of its title finds it."))
            return
        self.close_card()
        self.agreed.emit([self.option.value], self.target.value)
