"""The five ratings that a colleague gives, in words; the same words where they are given and where they are read."""

from __future__ import annotations

from simtrainer.scoring.scorecard import Dimension
from simtrainer.ui.shared.tr import tr


def rating_words(dimension: Dimension) -> dict[int, str]:
    """Rating -2 to +2 -> what it says, for one of the two scales."""
    if dimension == "P":
        return {
            -2: tr("Breaks a rule"),
            -1: tr("Too close to the line"),
            0: tr("Can't say"),
            1: tr("Keeps to the rules"),
            2: tr("Just what they ask for"),
        }
    return {
        -2: tr("A form letter"),
        -1: tr("A bit stiff"),
        0: tr("Can't say"),
        1: tr("Like a person"),
        2: tr("Warm and true"),
    }
