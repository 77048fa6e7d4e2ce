"""The game for a table as a PDF: its page, typeset like a debrief."""

from __future__ import annotations

from simtrainer.authoring.exports.tabletop import tabletop
from simtrainer.debrief.telling import read_page
from simtrainer.library.stage import Stage
from simtrainer.ui.paper.document import Paper, typeset
from simtrainer.ui.shared.tr import tr


def tabletop_pdf(stage: Stage, paper: Paper = "A4") -> bytes:
    """The bytes of the PDF."""
    title = tr("{title}: a story for a table", title=stage.scenario.title)
    return typeset(read_page(tabletop(stage)), None, title, stage.scenario.title, paper, house=stage.organisation.name)
