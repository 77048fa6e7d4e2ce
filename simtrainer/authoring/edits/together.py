"""Several edits, each upon the text that the one before has left, as one step."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import replace

from simtrainer.authoring.merge import edit_to
from simtrainer.authoring.reading import Reading
from simtrainer.authoring.splices import Edit, Rename, spliced


def together(reading: Reading, label: str, makers: Iterable[Callable[[Reading], Edit]]) -> Edit:
    """One edit that does what these do one after the other; `CannotEdit` of any of them, and then nothing is done."""
    now = reading
    renames: tuple[Rename, ...] = ()
    for make in makers:
        edit = make(now)
        renames += edit.renames
        if edit.splices:
            now = Reading(now.version, spliced(now.text, edit.splices), now.file, now.understand)
    return replace(edit_to(reading.text, now.text, label), renames=renames)
