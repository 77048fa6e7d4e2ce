"""The cast of a story as a tree: who speaks, where, what is counted, what is known."""

from __future__ import annotations

from simtrainer.ui.author.outline.outline import Outline
from simtrainer.ui.author.session import Session
from simtrainer.ui.shared.tr import tr


class Cast(Outline):
    """The outline without its threads, all of it open."""

    threads = False

    def __init__(self, session: Session) -> None:
        super().__init__(session, tr("Cast"))

    def do(self, command: str) -> None:
        """What is added where nothing is selected is a person."""
        super().do(command) if self.current is not None or command != "add" else self.things.do("add", "personas")
