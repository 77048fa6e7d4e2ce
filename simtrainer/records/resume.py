"""An attempt made into a run again, by replaying its actions."""

from __future__ import annotations

from simtrainer.engine.run import CannotDo, Run
from simtrainer.frozen import frozen
from simtrainer.records import event_text
from simtrainer.records.store import Recorded
from simtrainer.say import later, say
from simtrainer.scenario.model import Scenario


@frozen
class Resumed:
    """The run, or (`run` is None) why the attempt can only be shown as it was logged."""

    run: Run | None
    reason: str = ""


CHANGED = later("The story has changed since you played it, so this attempt can be looked at but not continued.")


def resume(recorded: Recorded, scenario: Scenario) -> Resumed:
    """Replay an attempt on its scenario; it can be continued only if everything happens again as it was shown."""
    attempt = recorded.attempt
    if attempt.digest != scenario.digest:
        return Resumed(None, say(CHANGED))
    try:
        run = Run.replay(scenario, attempt.seed, recorded.actions)
    except (CannotDo, TypeError):  # or something else has written in the log
        return Resumed(None, say(CHANGED))
    if event_text.hash_of(map(event_text.to_text, run.events)) != recorded.events_hash:
        return Resumed(
            None, say("This attempt was played with another version or organisation; it can only be looked at.")
        )
    return Resumed(run)


READ_ANEW = later(
    "The story has changed since you played it: this is how your choices read in it today. The "
    "scores may differ from those you were told then, and turns can't be taken again."
)
GONE = later("The story has changed so much since you played it that this attempt can't be read in it any more.")


def look_back(recorded: Recorded, scenario: Scenario) -> Resumed:
    """A finished attempt to be read: as it was, or in the story of today with the reason why it can't be taken on."""
    resumed = resume(recorded, scenario)
    if resumed.run is not None:
        return resumed
    try:
        run = Run.replay(scenario, recorded.attempt.seed, recorded.actions)
    except (CannotDo, TypeError):
        return Resumed(None, say(GONE))
    return Resumed(run, say(READ_ANEW))
