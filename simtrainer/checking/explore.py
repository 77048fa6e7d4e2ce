"""Explores a scenario: every situation that untimed play can come to, as far as the limits allow."""

from __future__ import annotations

from simtrainer.checking.explored import Explored
from simtrainer.checking.limits import Cancelled, Limits, Progress, Watch, never, unheard
from simtrainer.checking.walk import walk
from simtrainer.scenario.model import Scenario


def explore(
    scenario: Scenario,
    limits: Limits | None = None,
    progress: Progress = unheard,
    cancelled: Cancelled = never,
) -> Explored:
    """What can happen in a scenario, and what can't. Pure; may run on any thread.

    Explores untimed play: every choice on offer, every contact not asked yet, and waiting until something changes; no
    own replies, no injects by hand.
    """
    limits = limits or Limits()
    return walk(scenario, limits, progress, Watch(limits.seconds, cancelled))
