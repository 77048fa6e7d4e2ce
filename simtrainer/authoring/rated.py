"""Writes what raters said into a scenario: `experts:` of the options they rated, and beats that are contested."""

from __future__ import annotations

from collections.abc import Mapping

from simtrainer.authoring.edits.layout import Layout
from simtrainer.authoring.edits.values import put
from simtrainer.authoring.raters import Ratings
from simtrainer.authoring.reading import Reading
from simtrainer.authoring.splices import CannotEdit, Edit, Splice
from simtrainer.say import say


def mark_ratings(reading: Reading, ratings: Ratings) -> Edit:
    """One edit that notes for each option how many rated it, how far they differ, and whether they are of two minds.

    The author's own ratings stay as they are: who takes the raters' means for them does that by hand, one by one.
    """
    scenario = reading.scenario
    if scenario is None:
        raise CannotEdit(say("The text has errors, so that ratings have no place in it."), say("Mend them first."))
    layout = Layout(reading)
    splices: list[Splice] = []
    contested = set(ratings.contested_nodes())
    for node in scenario.nodes.values():
        if node.id in contested and not node.contested:
            splices += put(layout, f"nodes.{node.id}.contested", True)
        for choice in node.choices:
            experts = ratings.experts(choice.id)
            if experts is None or experts == choice.experts:
                continue
            value: Mapping[str, int | float | bool] = {"n": experts.n, "sd_max": experts.sd_max}
            if experts.contested:
                value = {**value, "contested": True}
            splices += put(layout, f"nodes.{node.id}.choices.{choice.id}.experts", value)
    return Edit(say("Note what raters said"), tuple(splices))
