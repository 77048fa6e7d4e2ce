"""The kinds of file that are edited here besides scenarios: organisations, and plans."""

from __future__ import annotations

from simtrainer.authoring.reading import Findings, Understand, as_scenario
from simtrainer.scenario.model import Scenario
from simtrainer.scenario.plans import parse_plan
from simtrainer.scenario.source import Source


def as_organisation(source: Source) -> tuple[Scenario | None, Findings]:
    """An organisation's file: what is wrong with it."""
    from simtrainer.library.reading.organisations import organisation_of

    return None, tuple(organisation_of(source)[1])


def as_plan(source: Source) -> tuple[Scenario | None, Findings]:
    """A plan, a step a line: what can't be read in it."""
    return None, parse_plan(source.text, source.file).diagnostics


def understanding(name: str, text: str) -> Understand:
    """How a file of that name is understood."""
    if name.endswith(".plan"):
        return as_plan
    return as_organisation if "\nsimtrainer-organisation:" in f"\n{text}" else as_scenario
