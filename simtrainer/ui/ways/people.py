"""Who is here: asked at start where several people share a computer, changed later, kept apart from everybody else."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from simtrainer import paths
from simtrainer.ui.desk import Desk
from simtrainer.ui.shared import jobs
from simtrainer.ui.shared.settings import settings
from simtrainer.ui.shared.tr import tr

if TYPE_CHECKING:
    from simtrainer.records.profiles import Profile
    from simtrainer.ui.profiles.chooser import ChooserScreen
    from simtrainer.ui.profiles.own import OwnProfileScreen


class People(QObject):
    """Makes the screens about people when they are first wanted. Where nobody has a profile nothing of it is loaded."""

    known = Signal(str, int)
    """Name and colours of whoever is here."""
    came = Signal()
    """Somebody else is here: their records and settings are open now."""
    back = Signal()
    """To where one came from."""

    def __init__(self, desk: Desk, screens: QStackedWidget, show: Callable[[QWidget], None]) -> None:
        super().__init__(screens)
        self._desk, self._screens, self._show = desk, screens, show
        self._then: Callable[[], None] | None = None
        self.profile: Profile | None = None
        self.chooser: ChooserScreen | None = None
        self.own: OwnProfileScreen | None = None

    def must_ask(self) -> bool:
        """Whether somebody has to say who they are first; whoever is alone without a PIN is simply here."""
        if not paths.has_profiles():
            return False
        from simtrainer.records.profiles import must_choose, read_profiles

        profiles = read_profiles()
        if must_choose(profiles):
            return True
        self._take(profiles[0])
        return False

    def ask(self, then: Callable[[], None] | None = None, *, back: bool = False) -> None:
        """Ask who is here, then go on; `back`: whoever is here may stay."""
        from simtrainer.ui.profiles.chooser import ChooserScreen

        self._then = then
        if self.chooser is None:
            self.chooser = ChooserScreen()
            self.chooser.opened.connect(self.enter)
            self.chooser.left.connect(self.show_own)
            self._screens.addWidget(self.chooser)
        self.chooser.show_people(back=back)
        self._show(self.chooser)

    def enter(self, profile: Profile) -> None:
        """Somebody is here: everything is theirs from now on."""
        self._desk.begin_anew()
        self._take(profile)
        settings().read_anew(paths.settings_file())
        self.came.emit()
        then, self._then = self._then, None
        if then is not None:
            then()

    def show_own(self) -> None:
        """Show the profile of whoever is here."""
        from simtrainer.ui.profiles.own import OwnProfileScreen

        if self.own is None:
            self.own = OwnProfileScreen()
            self.own.changed.connect(self._changed)
            self.own.switch.connect(lambda: self.ask(back=True))
            self.own.remove.connect(self._remove)
            self.own.left.connect(self.back)
            self._screens.addWidget(self.own)
        self.own.show_profile(self._here())
        self._show(self.own)

    def look_again(self) -> None:
        """After data were deleted or moved: whoever isn't there any more makes way for those who are."""
        from simtrainer.records.profiles import must_choose, read_profiles

        profiles = read_profiles()
        here = next((one for one in profiles if self.profile is not None and one.id == self.profile.id), None)
        if here is not None:
            self._take(here)
        elif must_choose(profiles):
            self.ask()
        else:
            self.enter(profiles[0])

    def holds(self, screen: QWidget | None) -> bool:
        """Whether a screen is one of these."""
        return screen is not None and screen in (self.chooser, self.own)

    # ---- inside

    def _here(self) -> Profile:
        from simtrainer.records.profiles import FIRST, read_profiles

        profiles = read_profiles()
        mine = FIRST if self.profile is None else self.profile.id
        return next((one for one in profiles if one.id == mine), profiles[0])

    def _take(self, profile: Profile) -> None:
        from simtrainer.ui.profiles.people import name_of

        self.profile = profile
        paths.use_folder(profile.folder if profile.id else None)
        self.known.emit(name_of(profile), profile.colour)

    def _changed(self, profile: Profile) -> None:
        self._take(profile)

    def _remove(self, profile: Profile) -> None:
        from simtrainer.records.profiles import must_choose, read_profiles, remove

        self._desk.begin_anew()
        jobs.finish()
        left = remove(profile)
        self.profile = None
        paths.use_folder(None)
        profiles = read_profiles()
        if must_choose(profiles):
            self.ask()
            if left and self.chooser is not None:
                names = ", ".join(str(path) for path in left)
                self.chooser.said.say(tr("Another program holds something open: {names} is still there.", names=names))
        else:
            self.enter(profiles[0])
