"""The session report as a PDF: its page, typeset like a debrief."""

from __future__ import annotations

from simtrainer.debrief.telling import read_page
from simtrainer.live.group_debrief import GroupDebrief
from simtrainer.live.report.page import to_html
from simtrainer.live.report.wording import held_on
from simtrainer.ui.paper.document import typeset
from simtrainer.ui.shared.tr import tr


def session_pdf(told: GroupDebrief, *, with_words: bool = True) -> bytes:
    """The bytes of the PDF, on A4."""
    parts = read_page(to_html(told, with_words=with_words))
    return typeset(parts, told.road, tr("Session report: {title}", title=told.title), held_on(told))
