"""Which case home offers to read today."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from pathlib import Path

from simtrainer.library.case_titles import CaseTitle, case_for, read_case_titles
from simtrainer.ui.home.entries import Entry
from simtrainer.ui.shared.settings import language


def todays_case(entries: Sequence[Entry], folder: Path, day: date | None = None) -> CaseTitle | None:
    """Today's case: never one that a scenario nobody finished yet leads into or shows. Not for the GUI thread."""
    spoilt = {case for entry in entries if entry.result is None for case in entry.card.cases}
    return case_for(day or date.today(), read_case_titles(folder, language=language()), spoilt)
