"""Everything that can be proved of a scenario that is ready to play, as findings for its author."""

from __future__ import annotations

from simtrainer.checking.explored import Explored
from simtrainer.checking.limits import Cancelled, Limits, Progress, never, unheard
from simtrainer.frozen import frozen
from simtrainer.library.stage import Stage
from simtrainer.scenario.diagnostics import Diagnostic
from simtrainer.scoring.ranges import Ranges


@frozen
class Proved:
    """What was found, what was proved and what was not (`said`, a sentence each), and the values behind it."""

    findings: tuple[Diagnostic, ...]
    said: tuple[str, ...]
    explored: Explored | None = None
    ranges: Ranges | None = None


def findings(
    staged: Stage,
    limits: Limits | None = None,
    progress: Progress = unheard,
    cancelled: Cancelled = never,
) -> Proved:
    """Explore a scenario and say what is wrong with it, within limits. Pure; may run on any thread."""
    return Proved((), ())
