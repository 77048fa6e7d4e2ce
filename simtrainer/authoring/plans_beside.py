"""The plans beside a scenario: they go by its names, and get the new ones when it is saved."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from simtrainer.authoring.document import Document
from simtrainer.authoring.edits.names import WHATS, What
from simtrainer.authoring.edits.rename import rename_in_plan
from simtrainer.authoring.kinds import as_plan
from simtrainer.authoring.splices import CannotEdit, Rename


def plans_beside(path: Path) -> tuple[Path, ...]:
    """The plans of a scenario: `story.best.plan` for `story.yaml`."""
    try:
        files = [one for one in path.parent.iterdir() if one.suffix == ".plan"]
    except OSError:
        return ()
    return tuple(sorted(one for one in files if one.name.startswith(f"{path.stem}.")))


def save_with_plans(document: Document, path: Path | None = None, over: bool = False) -> tuple[Path, ...]:
    """Save a scenario, and give its plans the names that it has now; the plans that were changed.

    `CannotEdit` when something can't be written; the scenario itself goes first. A copy elsewhere has no plans.
    """
    renames = document.renames
    here = document.path
    document.save(path, over)
    return give_names(document.path, renames) if document.path is not None and document.path == here else ()


def give_names(path: Path, renames: Iterable[Rename]) -> tuple[Path, ...]:
    """Give the plans beside a scenario new names, one after the other; the plans that were changed."""
    wanted: list[tuple[What, str, str]] = [(what, old, new) for what, old, new in renames if what in WHATS]
    changed: list[Path] = []
    failed: CannotEdit | None = None
    for file in plans_beside(path) if wanted else ():
        try:
            plan = Document.open(file, as_plan)
            for what, old, new in wanted:
                plan.apply(rename_in_plan(plan.text, what, old, new))
            if plan.changed:
                plan.save()
                changed.append(file)
        except CannotEdit as error:
            failed = failed or error
    if failed is not None:
        raise failed
    return tuple(changed)
