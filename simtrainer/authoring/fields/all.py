"""The fields of the two kinds of file that authors write."""

from __future__ import annotations

from simtrainer.authoring.fields import beats, house, story
from simtrainer.authoring.fields.table import Fields

SCENARIO = Fields("scenario", {shape.name: shape for shape in (*story.SHAPES, *beats.SHAPES)})
ORGANISATION = Fields("organisation", {shape.name: shape for shape in house.SHAPES})
