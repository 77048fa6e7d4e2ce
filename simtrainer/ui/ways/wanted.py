"""The ways of the window that few go at start: each is made when it is first wanted.

Their modules cost time before the first paint. `made` asks without making.
"""

from __future__ import annotations

from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QStackedWidget, QWidget

if TYPE_CHECKING:
    from simtrainer.ui.debrief.screen import DebriefScreen
    from simtrainer.ui.desk import Desk
    from simtrainer.ui.settings.screen import SettingsScreen
    from simtrainer.ui.shared.run_bridge import RunBridge
    from simtrainer.ui.ways.authoring import Authoring
    from simtrainer.ui.ways.living import Living
    from simtrainer.ui.ways.looking_back import LookingBack
    from simtrainer.ui.ways.peering import Peering
    from simtrainer.ui.ways.people import People
    from simtrainer.ui.ways.progressing import Progressing
    from simtrainer.ui.ways.shelving import Shelving


_AREAS = (("library", "shelving"), ("live", "living"), ("author", "authoring"), ("progress", "progressing"))


class Ways(QWidget):
    """A window's ways to library, room, workspace, replies and debriefs; the window itself says what `_show` does."""

    desk: Desk
    screens: QStackedWidget
    people: People
    debrief: DebriefScreen | None
    settings_screen: SettingsScreen | None

    if TYPE_CHECKING:  # said by `Practice` and by the window

        def _show(self, screen: QWidget) -> None: ...
        def _back(self) -> None: ...
        def _back_to(self, screen: QWidget) -> None: ...
        def show_home(self) -> None: ...
        def show_brief(self, path: Path, mode: str = "") -> None: ...
        def show_case(self, case: str) -> None: ...
        def go_to(self, area: str) -> None: ...
        def _show_answer(self, attempt: str, turn: int) -> None: ...
        def _retry(self, bridge: RunBridge, actions: int) -> None: ...

    @cached_property
    def peering(self) -> Peering:
        """The ways of replies that colleagues look at."""
        from simtrainer.ui.ways.peering import Peering

        peering = Peering(self.desk, self.screens, self._show)
        peering.back.connect(self._back)
        peering.answered.connect(self._show_answer)
        return peering

    @cached_property
    def looking_back(self) -> LookingBack:
        """The ways out of a debrief."""
        from simtrainer.ui.ways.looking_back import LookingBack

        looking_back = LookingBack(self.desk, self.screens, self._show)
        looking_back.back.connect(lambda: self._show(self.debrief) if self.debrief else self.show_home())
        looking_back.retry.connect(self._retry)
        return looking_back

    @cached_property
    def living(self) -> Living:
        """The ways of the room."""
        from simtrainer.ui.ways.living import Living

        return Living(self.desk, self.screens, self._show)

    @cached_property
    def authoring(self) -> Authoring:
        """The ways of authors."""
        from simtrainer.ui.ways.authoring import Authoring

        authoring = Authoring(self.desk, self.screens, self._show)
        authoring.practise.connect(self.show_brief)
        return authoring

    @cached_property
    def shelving(self) -> Shelving:
        """The ways of the library."""
        from simtrainer.ui.ways.shelving import Shelving

        shelving = Shelving(self.desk, self.screens, self._show)
        shelving.practise.connect(lambda path: self.show_brief(Path(path)))
        shelving.back.connect(self._back)
        return shelving

    @cached_property
    def progressing(self) -> Progressing:
        """The ways of learning beside the scenarios."""
        from simtrainer.ui.ways.progressing import Progressing

        here = self.people
        progressing = Progressing(
            self.desk, self.screens, self._show, lambda: here.profile.name if here.profile is not None else ""
        )
        progressing.practise.connect(lambda path, mode: self.show_brief(Path(path), mode))
        progressing.room.connect(lambda: self.go_to("live"))
        progressing.case_wanted.connect(self.show_case)
        progressing.name_wanted.connect(lambda: self.go_to("profile"))
        progressing.back.connect(self._back_to)
        return progressing

    def made(self, way: str) -> bool:
        """Whether a way has been made."""
        return way in self.__dict__

    def area_of(self, screen: QWidget) -> str:
        """The area of the rail that a screen belongs to."""
        if screen is self.settings_screen:
            return "settings"
        if self.people.holds(screen):
            return "profile"
        for area, way in _AREAS:
            if self.made(way) and self.__dict__[way].holds(screen):
                return area
        return "practise"

    def end_ways(self) -> None:
        """Leave the room and the authors' workspace, where they were gone to."""
        if self.made("living"):
            self.living.end()
        if self.made("authoring"):
            self.authoring.end()

    def forget_person(self) -> None:
        """Let go of what was read of whoever was here."""
        if self.made("progressing"):
            self.progressing.forget()
