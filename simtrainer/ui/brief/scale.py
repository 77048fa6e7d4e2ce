"""The scale of the brief; the debrief asks with the same one, so it lives with what all screens share."""

from simtrainer.ui.shared.scale import STEPS, Scale

__all__ = ["STEPS", "Scale"]
