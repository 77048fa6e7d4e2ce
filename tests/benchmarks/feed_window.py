"""A process of its own: the play screen with a full feed, in milliseconds per act, painted."""

import json
import sys
import time
from collections.abc import Callable

from PySide6.QtWidgets import QApplication

from simtrainer.app import make_application
from simtrainer.engine.events import FeedPost
from simtrainer.engine.run import Run
from simtrainer.library.catalogue import Library
from simtrainer.scenario.loader import read_scenario
from simtrainer.ui.play.screen import PlayScreen
from simtrainer.ui.shared.run_bridge import RunBridge
from simtrainer.ui.window import SMALLEST
from tests.benchmarks.stories import story_text

POSTS, CLICKS, STEPS, ARRIVALS = 1000, 60, 120, 50


def main() -> None:
    """Click through turns, scroll, and let fifty posts arrive at once."""
    app = make_application()
    read = read_scenario(story_text(300), "long-story.yaml").scenario
    assert read is not None
    library = Library.load()
    bridge = RunBridge(Run(read, 1), library.organisations["harrow-finch"], library.rubric)
    screen = PlayScreen(bridge)
    screen.setMinimumSize(*SMALLEST)  # as in the window, which doesn't follow what its parts would like
    screen.resize(1440, 900)
    screen.show()
    screen.feeds.publish([_post(number) for number in range(POSTS)], at_once=True)
    screen.feeds.mark_all_seen()
    app.processEvents()
    found: dict[str, list[float]] = {"click": [], "next": [], "scroll": [], "arrivals": []}
    for _ in range(CLICKS):
        card = next(card for card in screen.panel.decide.choices.cards if card.isEnabled())
        choice = card.choice.id
        found["click"].append(_painted(lambda choice=choice: screen.choose(choice)))
        found["next"].append(_painted(screen.go_on))
        for _ in range(20):
            if screen.panel.page == "decide":
                break
            screen.go_on()
            app.processEvents()
    _scroll(screen, found["scroll"])
    for turn in range(20):
        posts = [_post(2000 + ARRIVALS * turn + number) for number in range(ARRIVALS)]
        found["arrivals"].append(_painted(lambda posts=posts: screen.feeds.publish(posts, at_once=True)))
    print(json.dumps(found), flush=True)
    bridge.setParent(screen)
    screen.close()


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
        source="chatter",
        likes=number % 37,
    )


if __name__ == "__main__":
    sys.exit(main())
