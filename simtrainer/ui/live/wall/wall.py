"""The wall's place: over the second screen, as a window, or nowhere; it follows what is plugged in and out."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Literal

from PySide6.QtCore import QObject, Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication, QScreen
from PySide6.QtWidgets import QWidget

from simtrainer.frozen import frozen
from simtrainer.ui.live.wall.awake import Awake
from simtrainer.ui.live.wall.placing import next_place, place_for, screen_key
from simtrainer.ui.live.wall.sight import Sight
from simtrainer.ui.live.wall.window import WallWindow
from simtrainer.ui.shared.settings import settings
from simtrainer.ui.shared.tr import tr

AGAIN = 1000
"""Milliseconds after which the screens are looked at once more: some tell of themselves before they are ready."""

State = Literal["off", "full", "window", "lost"]
"""lost: the wall was over a screen that is gone, and comes back with it."""


@frozen
class Where:
    """Where the wall is, in words for the console."""

    said: str
    size: str
    fine: bool


class Wall(QObject):
    """Keeps the wall's window where it belongs. `console` is the window that must never be covered."""

    changed = Signal()
    """The wall is somewhere else now: look at `where`."""

    def __init__(
        self,
        console: QWidget,
        screens: Callable[[], Sequence[QScreen]] = lambda: QGuiApplication.screens(),
        awake: Awake | None = None,
    ) -> None:
        super().__init__(console)
        self._console = console
        self._screens = screens
        self._state: State = "off"
        self._on = ""
        self._waits = False
        """A window only for want of a second screen: it goes there as soon as there is one."""
        self._sight: Sight | None = None
        self._window: WallWindow | None = None
        self.awake = awake or Awake()
        self.changed.connect(self._keep_on)
        self._again = QTimer(self, singleShot=True, interval=AGAIN)
        self._again.timeout.connect(self.recheck)
        app = QGuiApplication.instance()
        assert isinstance(app, QGuiApplication)
        app.screenAdded.connect(self._screens_changed)
        app.screenRemoved.connect(self._screens_changed)

    # ---- what is

    @property
    def state(self) -> State:
        """Whether and how the wall is shown."""
        return self._state

    @property
    def window(self) -> WallWindow:
        """The wall's window, made when it is first wanted."""
        if self._window is None:
            self._window = WallWindow()
            self._window.closed.connect(self._closed)
            self._window.turned.connect(self.turn)
            # Heard while it is being painted; told when that is over.
            self._window.picture.lost.connect(self.changed, Qt.ConnectionType.QueuedConnection)
            if self._sight is not None:
                self._window.picture.show_sight(self._sight)
        return self._window

    @property
    def where(self) -> Where:
        """Where the wall is, for the console's header and the line over its preview."""
        if self._window is not None and self._window.picture.held and self._state in ("full", "window"):
            return Where(tr("It holds its last picture"), tr("the newest couldn't be painted"), False)
        screen = self._screen(self._on)
        if self._state == "full" and screen is not None:
            size = screen.geometry().size() * screen.devicePixelRatio()
            name = screen.model() or screen.name()
            return Where(tr("On {screen}", screen=name), f"{size.width()} × {size.height()}", True)
        match self._state:
            case "lost":
                return Where(tr("Projector unplugged"), tr("it holds its picture"), False)
            case "window" if len(self._screens()) < 2:
                return Where(tr("In a window: one screen"), "", True)
            case "window":
                return Where(tr("In a window"), "", True)
            case _:
                return Where(tr("Wall not shown"), "", False)

    # ---- what it does

    def show_sight(self, sight: Sight) -> None:
        """Show something else on the wall, wherever it is."""
        self._sight = sight
        if self._window is not None:
            self._window.picture.show_sight(sight)

    def open(self) -> None:
        """Show the wall: over the second screen; with one screen only as a window beside the console."""
        key = self._place()
        if key:
            self._fill(key)
        else:
            self._float()
            self._waits = True

    def close(self) -> None:
        """Take the wall away."""
        self._state = "off"
        if self._window is not None:
            self._window.hide()
        self.changed.emit()

    def toggle(self) -> None:
        """The wall on or off."""
        if self._state in ("full", "window"):
            self.close()
        else:
            self.open()

    def turn(self) -> None:
        """Whole screen or window, the other one: a window can be shared in a call."""
        if self._state == "full":
            self._float()
        elif self._place():
            self.open()

    def swap(self) -> None:
        """The wall to the next screen; when the console is there, it goes where the wall was."""
        if self._state != "full":
            self.open()
            return
        keys = self._keys()
        to, was = next_place(keys, self._on), self._screen(self._on)
        if not to or was is None:
            return
        if to == self._console_key():
            self._move_console(was)
        self._fill(to)

    def recheck(self) -> None:
        """Look which screens there are, and put the wall where it belongs."""
        keys = self._keys()
        if self._state == "full" and (self._on not in keys or self._on == self._console_key()):
            # Some systems push the window onto the console's screen: away with it before anything is covered.
            self._state = "lost"
            self.window.hide()
            self.changed.emit()
        if self._state == "lost" or (self._state == "window" and self._waits):
            key = self._place()
            if key:
                self._fill(key)
        elif self._state == "full":
            screen = self._screen(self._on)
            if screen is not None and self.window.geometry() != screen.geometry():
                self.window.fill(screen)
        self.changed.emit()

    def end(self) -> None:
        """Let the window go."""
        self._again.stop()
        self._state = "off"
        self.awake.release()
        if self._window is not None:
            self._window.closed.disconnect(self._closed)
            self._window.close()
            self._window.deleteLater()
            self._window = None

    # ---- inside

    def _keep_on(self) -> None:
        """A projector that goes to sleep takes the wall with it: not while it fills a screen."""
        if self._state == "full":
            self.awake.hold()
        else:
            self.awake.release()

    def _screens_changed(self, screen: QScreen) -> None:
        # Asked at once it might still name a screen that is going: the first look comes after this event.
        QTimer.singleShot(0, self, self.recheck)
        self._again.start()

    def _fill(self, key: str) -> None:
        screen = self._screen(key)
        if screen is None:
            return
        self._state, self._on = "full", key
        self.window.fill(screen)
        # Some systems give the keyboard to a window that fills a screen: hands are counted on the console.
        self._console.window().activateWindow()
        settings().set(wall_screen=key)
        self.changed.emit()

    def _float(self) -> None:
        self._state, self._waits = "window", False
        self.window.float_on(self._console.screen())
        self.changed.emit()

    def _closed(self) -> None:
        if self._state != "off":
            self._state = "off"
            self.changed.emit()

    def _move_console(self, to: QScreen) -> None:
        console = self._console.window()
        full, large = console.isFullScreen(), console.isMaximized()
        size = console.size().boundedTo(to.availableGeometry().size())
        if full or large:
            console.showNormal()
        console.setScreen(to)
        place = to.availableGeometry()
        console.setGeometry(place.left(), place.top(), size.width(), size.height())
        if full:
            console.showFullScreen()
        elif large:
            console.showMaximized()
        else:
            console.move(place.center() - console.rect().center())

    def _place(self) -> str:
        primary = QGuiApplication.primaryScreen()
        return place_for(
            self._keys(), self._console_key(), settings().now.wall_screen, screen_key(primary) if primary else ""
        )

    def _console_key(self) -> str:
        return screen_key(self._console.window().screen())

    def _keys(self) -> list[str]:
        return [screen_key(screen) for screen in self._screens()]

    def _screen(self, key: str) -> QScreen | None:
        return next((screen for screen in self._screens() if screen_key(screen) == key), None)
