"""Which stories somebody wrote at lately, and where new ones and copies are kept."""

from __future__ import annotations

import json
import shutil
from contextlib import suppress
from pathlib import Path
from typing import Any, cast

from simtrainer import paths
from simtrainer.authoring.document import CannotEdit
from simtrainer.authoring.outside import read_whole
from simtrainer.authoring.starts import id_from, start
from simtrainer.library.beside import plans_beside

NAME = "author.json"
MOST = 12


def recent() -> list[Path]:
    """Files that were opened in the workspace, the last first; those that are gone are left out."""
    try:
        said: Any = json.loads((paths.user_data() / NAME).read_text(encoding="utf-8"))
        names = cast("list[object]", said["recent"])
        found = [Path(name) for name in names if isinstance(name, str)]
    except (OSError, ValueError, KeyError, TypeError):
        return []
    return [path for path in found[:MOST] if path.is_file()]


def remember(path: Path) -> None:
    """A file was opened; where that can't be written, it holds no longer than the program runs."""
    names = [str(one) for one in (path, *recent()) if one]
    said = {"recent": list(dict.fromkeys(names))[:MOST]}
    with suppress(OSError):
        paths.user_data().mkdir(parents=True, exist_ok=True)
        (paths.user_data() / NAME).write_text(json.dumps(said, indent=1) + "\n", encoding="utf-8")


def new_story(kind: str, title: str) -> Path:
    """A new story from the template of a kind, in the user's folder; CannotEdit when it can't be written."""
    path = _free(id_from(title))
    try:
        start(path, kind)
    except OSError as error:
        raise CannotEdit("The new story can't be written.", error.strerror or str(error)) from error
    _entitle(path, title)
    return path


def copy_story(path: Path) -> Path:
    """A copy of a story with its plans, in the user's folder; the story that was copied stays as it is."""
    from simtrainer.authoring.document import Document
    from simtrainer.authoring.edits import set_value

    target = _free(path.stem)
    document = Document.open(path)
    document.apply(set_value(document.reading, "id", target.stem))
    document.save(target)
    for plan in plans_beside(path):
        with suppress(OSError):
            shutil.copyfile(plan, target.with_name(plan.name.replace(path.stem, target.stem, 1)))
    return target


def is_shipped(path: Path) -> bool:
    """Whether a file belongs to the program: it is opened as a copy."""
    return path.resolve().is_relative_to(paths.scenarios().resolve())


def _entitle(path: Path, title: str) -> None:
    """Write the title as it was typed; the template made one from the name."""
    from simtrainer.authoring.document import Document
    from simtrainer.authoring.edits import set_value

    read_whole(path)
    document = Document.open(path)
    document.apply(set_value(document.reading, "title", title))
    document.save()


def _free(name: str) -> Path:
    """A place for a story that nobody has taken yet."""
    folder = paths.own_scenarios()
    path, number = folder / f"{name}.yaml", 2
    while path.exists() or any(folder.glob(f"{path.stem}.*.plan")):
        path = folder / f"{name}-{number}.yaml"
        number += 1
    return path
