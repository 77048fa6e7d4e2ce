"""A process of its own: the play screen with a full feed, in milliseconds per act, painted."""

import json
import sys
import time
from collections.abc import Callable

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication

from simtrainer import paths
from simtrainer.app import make_application
from simtrainer.engine.events import FeedPost
from simtrainer.engine.run import Run
from simtrainer.library.catalogue import Library
from simtrainer.records.store import Store
from simtrainer.scenario.loader import read_scenario
from simtrainer.ui.play.screen import PlayScreen
from simtrainer.ui.shared.run_bridge import RunBridge
from simtrainer.ui.window import SMALLEST
from tests.benchmarks.stories import story_text

POSTS, CLICKS, STEPS, ARRIVALS = 1000, 60, 120, 50
NOW = time.perf_counter


class Watched(PlayScreen):
    """Notes when each frame was done that shows the panel on another page than before the act."""

    frames: tuple[float, ...] = ()
    page_before = ""

    def event(self, event: QEvent) -> bool:
        done = super().event(event)
        if event.type() == QEvent.Type.UpdateRequest and self.panel.page != self.page_before:
            self.frames = (*self.frames, NOW())
        return done


def main() -> None:
    """Click through turns, scroll, and let fifty posts arrive at once."""
    app = make_application()
    read = read_scenario(story_text(300), "long-story.yaml").scenario
    assert read is not None
    library = Library.load()
    kept = Store.open(paths.records_file())  # each act is on the disk before it is shown, as in the app
    bridge = RunBridge(Run(read, 1), library.organisations["harrow-finch"], library.rubric, store=kept)
    screen = Watched(bridge)
    screen.setMinimumSize(*SMALLEST)  # as in the window, which doesn't follow what its parts would like
    screen.resize(1440, 900)
    screen.show()
    screen.feeds.publish([_post(number) for number in range(POSTS)], at_once=True)
    screen.feeds.mark_all_seen()
    app.processEvents()
    assert screen.feed.view.model().rowCount() > POSTS, "the list that is looked at isn't the long one"
    found: dict[str, list[float]] = {}
    for _ in range(CLICKS):
        card = next(card for card in screen.panel.decide.choices.cards if card.isEnabled())
        choice = card.choice.id
        _note(found, "click", screen, lambda choice=choice: screen.choose(choice))
        if screen.teller.telling:
            screen.go_on()  # the last post of the turn appears
            app.processEvents()
        _note(found, "next", screen, screen.go_on)
        for _ in range(20):
            if screen.panel.page == "decide":
                break
            screen.go_on()
            app.processEvents()
    _scroll(screen, found.setdefault("scroll", []))
    for turn in range(20):
        posts = [_post(2000 + ARRIVALS * turn + number) for number in range(ARRIVALS)]
        found.setdefault("arrivals", []).append(_painted(lambda posts=posts: screen.feeds.publish(posts, at_once=True)))
    print(json.dumps(found), flush=True)
    bridge.setParent(screen)
    screen.close()
    kept.close()


def _note(found: dict[str, list[float]], name: str, screen: Watched, act: Callable[[], object]) -> None:
    """Measure an act: until the panel answers it, and until all that comes of it is painted."""
    for _ in range(3):  # nobody presses again before the screen has come to rest
        QApplication.processEvents()
    screen.frames, screen.page_before = (), screen.panel.page
    start = NOW()
    all_of_it = _painted(act)
    if screen.frames:  # a turn may be followed by more to read
        found.setdefault(name, []).append(1000 * (screen.frames[0] - start))
        found.setdefault(f"{name}-all", []).append(all_of_it)


def _painted(act: Callable[[], object]) -> float:
    start = time.perf_counter()
    act()
    # Painting is an event too: when all are done, so is the paint.
    QApplication.processEvents()
    return 1000 * (time.perf_counter() - start)


def _scroll(screen: PlayScreen, found: list[float]) -> None:
    view = screen.feed.view
    bar = view.verticalScrollBar()
    for step in range(STEPS):
        start = time.perf_counter()
        bar.setValue(bar.maximum() * step // STEPS)
        view.viewport().repaint()
        QApplication.processEvents()
        found.append(1000 * (time.perf_counter() - start))


def _post(number: int) -> FeedPost:
    words = "It rained on the parcel, and nobody has written to me since. " * (1 + number % 4)
    return FeedPost(
        id=f"crowd-{number}",
        by="",
        name="Abena Mensah",
        handle=f"abena{number}",
        text=words.strip(),
        channel="quipline",
        minute=0,
        source="node",
        likes=number % 37,
    )


if __name__ == "__main__":
    sys.exit(main())
