"""The play screen at moments worth looking at, from real runs: for `python -m tests.screens`."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QApplication

from simtrainer import paths
from simtrainer.engine.run import Run
from simtrainer.library.catalogue import Library
from simtrainer.library.dress import dress
from simtrainer.scenario.loader import load_scenario
from simtrainer.ui.play.screen import PlayScreen
from simtrainer.ui.shared.run_bridge import RunBridge
from tests.ui.play import story

SEED = 1
SHIPPED = "negative-comment/two-parcels.yaml"


def shipped(file: str = SHIPPED, pace: str = "untimed") -> PlayScreen:
    """A shipped scenario, at its beginning."""
    loaded = load_scenario(paths.scenarios() / file)
    assert loaded.scenario is not None
    library = Library.load(paths.scenarios())
    organisation = library.organisations[loaded.scenario.organisation]
    run = Run(dress(loaded.scenario, organisation), SEED)
    return _opened(RunBridge(run, organisation, library.rubric, pace=pace))


def start() -> PlayScreen:
    """The first decision."""
    return shipped()


def middle() -> PlayScreen:
    """Several turns on."""
    screen = shipped()
    _play(screen, 40, until=lambda: screen.board.turn >= 6 and screen.panel.page == "decide")
    return screen


def two_decisions() -> PlayScreen:
    """Two decisions open at once."""
    screen = _opened(story.bridge())
    _play(screen, 2)
    _choose(screen, "own-it")
    screen.go_on()
    for _ in range(4):
        screen.wait()
    return screen


def feedback() -> PlayScreen:
    """After a choice with an effect."""
    screen = shipped()
    _play(screen, 40, until=lambda: screen.board.turn >= 3 and screen.panel.page == "feedback")
    return screen


def stronger() -> PlayScreen:
    """After a weak choice, with a stronger one shown."""
    screen = _opened(story.bridge())
    _play(screen, 2)
    _choose(screen, "script")
    screen.panel.foot.show_stronger.setChecked(True)
    return screen


def triage() -> PlayScreen:
    """A triage card."""
    screen = shipped()
    _play(screen, 40, until=lambda: screen.panel.decide.triage.isVisible() and screen.panel.page == "decide")
    return screen


def composer() -> PlayScreen:
    """One's own reply, with the house policy open."""
    screen = _opened(story.bridge())
    _play(screen, 2)
    screen.panel.decide.write.click()
    screen.panel.composer.text.setPlainText("Mo, that dent left with us, and I'm sorry. I'll know more by 11. Ines")
    screen.panel.drawer.set_open(True)
    return screen


def stances() -> PlayScreen:
    """Which stance the reply is nearest to."""
    screen = composer()
    screen.panel.drawer.set_open(False)
    screen.panel.composer.post.click()
    return screen


def locked() -> PlayScreen:
    """A card that needs a fact first."""
    screen = _opened(story.bridge())
    _play(screen, 2)
    return screen


def paused() -> PlayScreen:
    """The pause, in a live pace."""
    screen = shipped(pace="10")
    screen.pause()
    return screen


def ending() -> PlayScreen:
    """How it ended."""
    screen = shipped()
    _play(screen, 200, until=lambda: screen.panel.page == "ending")
    return screen


PICTURES: dict[str, Callable[[], PlayScreen]] = {
    "play-start": start,
    "play-middle": middle,
    "play-two-decisions": two_decisions,
    "play-feedback": feedback,
    "play-stronger": stronger,
    "play-triage": triage,
    "play-composer": composer,
    "play-stances": stances,
    "play-locked": locked,
    "play-paused": paused,
    "play-ending": ending,
}


def _opened(bridge: RunBridge) -> PlayScreen:
    screen = PlayScreen(bridge)
    bridge.setParent(screen)
    screen.resize(1440, 900)
    screen.show()
    QApplication.processEvents()
    return screen


def _play(screen: PlayScreen, steps: int, until: Callable[[], bool] = lambda: False) -> None:
    """Take the choice with the strongest values on offer, step by step."""
    for _ in range(steps):
        if until() or screen.panel.page == "ending":
            break
        if screen.panel.page == "feedback":
            screen.go_on()
            continue
        if screen.panel.page == "write":
            screen.panel.composer.text.setPlainText("Hello, this is Ines, a person. I've read all of it.")
            screen.panel.composer.post.click()
            stance = screen.panel.composer.stances.cards[0]
            screen.panel.composer.stances.press(stance)
            screen.panel.composer.stances.press(stance)
            continue
        offer = next(item for item in screen.bridge.offers() if item.node.title == _title(screen))
        taken = max(
            (item.choice for item in offer.choices if item.enabled),
            key=lambda choice: sum(rating.value for rating in choice.ratings.values()),
        )
        screen.choose(taken.id)
        QApplication.processEvents()
    QApplication.processEvents()


def _title(screen: PlayScreen) -> str:
    cards = screen.panel.decide.choices.cards
    if screen.panel.decide.triage.isVisible() or not cards:
        return next(item.node.title for item in screen.bridge.offers() if item.node.triage)
    return screen.bridge.scenario.node_of_choice(cards[0].choice.id).title


def _choose(screen: PlayScreen, choice: str) -> None:
    screen.choose(choice)
    QApplication.processEvents()
