"""Explores a scenario: every situation that untimed play can come to, as far as the limits allow."""

from __future__ import annotations

from dataclasses import replace

from simtrainer.checking.explored import Explored
from simtrainer.checking.limits import Cancelled, Limits, Progress, Watch, never, unheard
from simtrainer.checking.sets.explore import by_sets
from simtrainer.checking.walk import walk
from simtrainer.scenario.model import Scenario

FEW = 5_000
"""Situations that are walked through to see what sets leave open: what comes at a time of the clock."""


def explore(
    scenario: Scenario,
    limits: Limits | None = None,
    progress: Progress = unheard,
    cancelled: Cancelled = never,
    before: Explored | None = None,
) -> Explored:
    """What can happen in a scenario, and what can't. Pure; may run on any thread.

    Explores untimed play: every choice on offer, every contact not asked yet, and waiting until something changes; no
    own replies, no injects by hand. Goes by sets where these are exact, else from one situation to the next.
    `before` is what was found before the last edit: what still holds is seen again in a moment.
    """
    limits = limits or Limits()
    recipe = () if before is None else before.recipe
    watch = Watch(limits.seconds, cancelled)
    found = None if limits.every_minute else by_sets(scenario, progress, watch)
    if found is None:
        return walk(scenario, limits, progress, watch, recipe)
    if not found.unsure or not found.complete:
        return found
    walked = walk(scenario, replace(limits, states=min(FEW, limits.states)), progress, watch, recipe)
    return walked if walked.complete else found
