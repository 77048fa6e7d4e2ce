"""Pictures of every screen, light and dark, from real runs: `python -m tests.screens OUTDIR [NAME…]`.

A picture is a function with `@screen("name")` that brings a window into a state and returns what to take. It gets a
fresh user; the window is 1440 by 900. With names, only the pictures whose names begin so are taken.
"""

from __future__ import annotations

import os
import shutil
import sys
import tempfile
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from unittest.mock import patch

# Before anything imports Qt, as for the tests.
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.setdefault("QT_QPA_FONTDIR", str(Path(__file__).resolve().parent.parent / "assets" / "fonts"))
os.environ.setdefault("QT_SCALE_FACTOR", "1")
# The offscreen platform says about every window with a least size that it can't keep to it.
os.environ.setdefault("QT_LOGGING_RULES", "qt.qpa.*=false;default.warning=false")

from PySide6.QtCore import QEventLoop, Qt, QThreadPool, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QScrollArea, QWidget

from simtrainer import paths
from simtrainer.app import make_application
from simtrainer.debrief.plan_player import Player
from simtrainer.scenario.plans import Plan, read_plan
from simtrainer.ui.desk import Desk
from simtrainer.ui.home.start_sheet import StartSheet
from simtrainer.ui.play.screen import PlayScreen
from simtrainer.ui.shared import messages
from simtrainer.ui.shared.run_bridge import RunBridge
from simtrainer.ui.shared.theme import Scheme, theme
from simtrainer.ui.window import MainWindow

SIZE = (1440, 900)
SEED = 7
PARCELS = "negative-comment/two-parcels.yaml"
SCHEMES: tuple[Scheme, ...] = ("light", "dark")

Picture = Callable[[], QWidget]
PICTURES: dict[str, Picture] = {}


def screen(name: str) -> Callable[[Picture], Picture]:
    """Register a picture under the name of its file."""

    def register(picture: Picture) -> Picture:
        PICTURES[name] = picture
        return picture

    return register


# ---- ways to get somewhere


def settle(rounds: int = 3) -> None:
    """Let jobs end and layouts come to rest."""
    QThreadPool.globalInstance().waitForDone()
    for _ in range(rounds):
        loop = QEventLoop()
        QTimer.singleShot(10, loop.quit)
        loop.exec()


def open_window() -> MainWindow:
    """The app as it opens."""
    window = MainWindow(Desk(seed=lambda: SEED))
    window.resize(*SIZE)
    window.show()
    window.activateWindow()
    settle()
    window.home.setFocus()
    settle()
    return window


def scenario(name: str = PARCELS) -> Path:
    """A shipped scenario's file."""
    return paths.scenarios() / name


def plan_choices(name: str) -> list[str]:
    """The choices of a plan beside the scenario, in their order."""
    return [step.id for step in plan_of(name).steps if step.kind == "choose"]


def plan_of(name: str) -> Plan:
    """A plan beside the scenario."""
    return read_plan(scenario().with_name(f"two-parcels.{name}.plan"))


def played(window: MainWindow, plan: str, actions: int | None = None) -> RunBridge:
    """An attempt kept in the records that followed a plan, whole or its first actions."""
    bridge = window.desk.start(scenario(), "practise", "untimed")
    for choice in plan_choices(plan)[:actions]:
        assert bridge.choose(choice), f"{plan}: {choice} isn't possible"
    return bridge


def playing(name: str = PARCELS) -> PlayScreen:
    """The play screen on a scenario that has just begun."""
    window = open_window()
    window.play(scenario(name), "practise", "untimed")
    assert window.playing is not None
    come_to_rest(window.playing)
    return window.playing


def come_to_rest(play: PlayScreen) -> None:
    """Show everything that is still arriving."""
    settle()
    while play.teller.telling:
        play.teller.show_all()
        settle()
    play.feed.view.rest()
    settle()


def follow(
    play: PlayScreen, choices: Sequence[str] = (), until: Callable[[PlayScreen], bool] = lambda play: False
) -> PlayScreen:
    """Take choices (default: those of the best plan) until something is so, or to their end."""
    for choice in choices or plan_choices("best"):
        if until(play):
            return play
        play.choose(choice)
        come_to_rest(play)
        while play.panel.page == "feedback":
            play.go_on()
            come_to_rest(play)
    return play


def press(play: PlayScreen, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    """Press a key where the keyboard is."""
    QTest.keyClick(play.window().focusWidget() or play, key, modifier)
    settle()


# ---- home


@screen("01-home-first-run")
def home_first_run() -> QWidget:
    return open_window()


@screen("01-home-results")
def home_results() -> QWidget:
    window = open_window()
    played(window, "tired")
    played(window, "best")
    played(window, "best", 4)
    window.home.refresh()
    settle()
    return window


@screen("01-home-no-match")
def home_no_match() -> QWidget:
    window = open_window()
    window.home.find()
    QTest.keyClicks(window.home.search, "llama")
    settle()
    return window


@contextmanager
def other_scenarios() -> Iterator[Path]:
    """The shipped scenarios in a folder that may be spoilt."""
    with tempfile.TemporaryDirectory() as folder:
        copy = Path(folder) / "scenarios"
        shutil.copytree(paths.scenarios(), copy)
        with patch.object(paths, "scenarios", lambda: copy):
            yield copy


def with_a_broken_file(copy: Path) -> MainWindow:
    """Home with a file that has two mistakes."""
    text = (copy / PARCELS).read_text(encoding="utf-8")
    text = text.replace("id: two-parcels", "id: a-lamp").replace(
        "title: Two parcels in the rain", "title: A lamp for Saturday"
    )
    text = text.replace("start: [soaked]", "start: [soked]").replace("belt: white", "belt: pink")
    (copy / "negative-comment" / "a-lamp.yaml").write_text(text, encoding="utf-8")
    return open_window()


@screen("01-home-broken-file")
def home_broken_file() -> QWidget:
    with other_scenarios() as copy:
        return with_a_broken_file(copy)


@screen("01-home-findings")
def home_findings() -> QWidget:
    with other_scenarios() as copy:
        window = with_a_broken_file(copy)
        window.home.open(next(entry for entry in window.home.shelf.entries if entry.broken))
        settle()
        return window


@screen("01-home-no-records")
def home_no_records() -> QWidget:
    paths.records_file().parent.mkdir(parents=True, exist_ok=True)
    paths.records_file().write_text("This was a list of groceries once. " * 40, encoding="utf-8")
    return open_window()


@screen("02-start-sheet")
def start_sheet() -> QWidget:
    window = open_window()
    window.home.open(next(e for e in window.home.shelf.entries if e.card.id == "two-parcels"))
    settle()
    assert window.findChild(StartSheet) is not None
    return window


@screen("02-message")
def message() -> QWidget:
    window = open_window()
    messages.set_headless(False)
    try:
        messages.error(
            "two-parcels.yaml isn't there any more.",
            "It was moved or renamed; open it from where it is now.",
            over=window,
        )
    finally:
        messages.set_headless(None)
    settle()
    return window


# ---- play


@screen("03-play-start")
def play_start() -> QWidget:
    return playing().window()


@screen("03-play-start-batch-2207")
def play_start_batch() -> QWidget:
    return playing("brewing-crisis/batch-2207.yaml").window()


@screen("03-play-triage")
def play_triage() -> QWidget:
    play = playing()
    return follow(play, until=lambda play: play.panel.decide.triage.isVisible()).window()


@screen("03-play-two-threads")
def play_two_threads() -> QWidget:
    play = follow(playing(), ["leave-bot", "t-open", "macro-gdpr"])
    assert len(play.bridge.offers()) == 2
    return play.window()


@screen("03-play-consult-answered")
def play_consult_answered() -> QWidget:
    play = follow(playing(), until=lambda play: any(offer.consults for offer in play.bridge.offers()))
    offer = next(offer for offer in play.bridge.offers() if offer.consults)
    play.ask(offer.consults[0].consult.contact)
    come_to_rest(play)
    return play.window()


@screen("03b-play-feedback")
def play_feedback() -> QWidget:
    play = playing()
    play.choose(plan_choices("best")[0])
    come_to_rest(play)
    return play.window()


@screen("03b-play-feedback-bad")
def play_feedback_bad() -> QWidget:
    play = follow(playing(), ["leave-bot", "t-open"])
    play.choose("macro-gdpr")
    come_to_rest(play)
    return play.window()


@screen("03c-play-own-reply")
def play_own_reply() -> QWidget:
    return writing().window()


@screen("03c-play-stances")
def play_stances() -> QWidget:
    play = writing()
    press(play, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    return play.window()


def writing() -> PlayScreen:
    """The play screen with a reply in one's own words in the making."""
    play = follow(playing(), until=lambda play: any(offer.node.write is not None for offer in play.bridge.offers()))
    press(play, Qt.Key.Key_W)
    play.panel.composer.text.setPlainText("Sam, your lamp reached you soaked. I'm finding out how that was. Ines")
    settle()
    return play


@screen("03-play-paused")
def play_paused() -> QWidget:
    play = playing()
    play.pause()
    settle()
    return play.window()


@screen("03-play-keys")
def play_keys() -> QWidget:
    play = playing()
    play.show_keys()
    settle()
    return play.window()


@screen("03-play-ending")
def play_ending() -> QWidget:
    return follow(playing()).window()


# ---- debrief


def debriefed(plan: str, *, unfold: bool) -> QWidget:
    """The debrief of a run that followed a plan, with its ranges."""
    window = open_window()
    bridge = window.desk.start(scenario(), "practise", "untimed")
    player = Player(bridge.run, window.desk.library(), bridge.organisation)
    for step in plan_of(plan).steps:
        wrong = player.take(step)
        assert not wrong, f"{plan}: {wrong}"
    window._show_report(bridge, window.desk.report(bridge))
    assert window.debrief is not None
    settle()
    if unfold:
        window.debrief.unfold()
        settle()
    return window


@screen("04-debrief-before")
def debrief_before() -> QWidget:
    return debriefed("tired", unfold=False)


@screen("04-debrief-tired")
def debrief_tired() -> QWidget:
    return debriefed("tired", unfold=True)


@screen("04-debrief-tired-below")
def debrief_tired_below() -> QWidget:
    shown = debriefed("tired", unfold=True)
    area = max(shown.findChildren(QScrollArea), key=lambda area: area.verticalScrollBar().maximum())
    area.verticalScrollBar().setValue(area.verticalScrollBar().maximum())
    return shown


@screen("04-debrief-best")
def debrief_best() -> QWidget:
    return debriefed("best", unfold=True)


@screen("04-debrief-worst")
def debrief_worst() -> QWidget:
    return debriefed("worst", unfold=True)


@screen("04-debrief-trap-ba-gdpr")
def debrief_trap() -> QWidget:
    return debriefed("trap-ba-gdpr-2018", unfold=True)


# ---- taking them


def take(name: str, folder: Path, ranges: Path) -> None:
    """Take one picture in both themes, as a new user who has only the ranges that were searched before."""
    with tempfile.TemporaryDirectory() as data:
        os.environ["SIMTRAINER_DATA"] = data
        if ranges.is_dir():
            shutil.copytree(ranges, Path(data) / "ranges")
        messages.forget()
        theme().set_scheme("light")
        shown = PICTURES[name]()
        for scheme in SCHEMES:
            theme().set_scheme(scheme)
            settle()
            file = folder / f"{name}-{scheme}.png"
            if not shown.window().grab().save(str(file)):
                raise SystemExit(f"{file} can't be written.")
            print(file, flush=True)
        errors = [one for one in messages.recorded() if one.sort == "error" and name != "02-message"]
        for window in QApplication.topLevelWidgets():
            window.close()
            window.deleteLater()
        settle()
        if (Path(data) / "ranges").is_dir():
            shutil.copytree(Path(data) / "ranges", ranges, dirs_exist_ok=True)
    for error in errors:
        raise SystemExit(f"{name}: the app said “{error.title} {error.text}”")


def main(arguments: list[str]) -> int:
    """Take the pictures; the exit code."""
    if not arguments or arguments[0].startswith("-"):
        print(__doc__)
        return 2
    folder = Path(arguments[0])
    folder.mkdir(parents=True, exist_ok=True)
    names = [name for name in PICTURES if name.startswith(tuple(arguments[1:]) or "")]
    with tempfile.TemporaryDirectory() as kept:
        os.environ["SIMTRAINER_DATA"] = kept
        app = make_application()
        app.setQuitOnLastWindowClosed(False)
        # What goes wrong here should stop here.
        sys.excepthook = sys.__excepthook__
        for name in names:
            take(name, folder, Path(kept) / "ranges")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
