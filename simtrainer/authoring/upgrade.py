"""Files of an older format made into the present one, step by step; every remark and blank line stays where it is."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from pathlib import Path

from simtrainer.authoring.document import Document
from simtrainer.authoring.splices import CannotEdit, Edit, Splice, spliced
from simtrainer.frozen import frozen
from simtrainer.say import say
from simtrainer.scenario.loader import FORMAT
from simtrainer.scenario.source import Source, Value, read_text

VERSION_KEY = "simtrainer"


@frozen
class Migration:
    """One step of the format: from a version to the next, what it does in a sentence, and how."""

    since: int
    says: str
    splices: Callable[[Source], Iterator[Splice]]


@frozen
class Upgraded:
    """A text made new: the version that it had, the edits that were made, and what they did."""

    version: int
    text: str
    edits: tuple[Edit, ...]

    @property
    def done(self) -> tuple[str, ...]:
        """What was done, a sentence for each step."""
        return tuple(edit.label for edit in self.edits)


def upgraded(text: str, file: str = "scenario.yaml") -> Upgraded:
    """A text in the present format; CannotEdit when it isn't YAML, comes from a newer program, or can't be upgraded."""
    source = read_text(text, file)
    first = version = version_of(source)
    edits: list[Edit] = []
    while version < FORMAT:
        step = MIGRATIONS[version]
        edit = Edit(step.says, tuple(sorted((*step.splices(source), _numbered(source, version + 1)))))
        edits.append(edit)
        text = spliced(text, edit.splices)
        source = read_text(text, file)
        version += 1
    return Upgraded(first, text, tuple(edits))


def version_of(source: Source) -> int:
    """The version of a file; one that doesn't say is of the draft before the first."""
    root = source.root
    if root is None or root.kind != "mapping":
        problem = source.problems[0] if source.problems else None
        raise CannotEdit(
            say("{file} can't be read as YAML", file=source.file)
            + (f", line {problem.place.line}: {problem.message}" if problem else "."),
            problem.advice if problem else "",
        )
    value = root.data.get(VERSION_KEY)
    if value is None:
        if not any(key in root.data for key in ("nodes", "beats")):
            raise CannotEdit(
                say("{file} isn't a scenario.", file=source.file), say("Only scenarios have a format that has changed.")
            )
        return 0
    if type(value.data) is not int or value.data < 0:
        raise CannotEdit(
            say("“{words}” is no version of the format.", words=value.text),
            say("Write {version_key}: {format}.", version_key=VERSION_KEY, format=FORMAT),
        )
    if value.data > FORMAT:
        raise CannotEdit(
            say(
                "{file} is of version {data}, and this simtrainer writes version {format}.",
                file=source.file,
                data=value.data,
                format=FORMAT,
            ),
            say("Use a newer simtrainer."),
        )
    return value.data


def upgrade_file(path: Path) -> tuple[Upgraded, Path | None]:
    """Upgrade a file in place, with a copy of the old one beside it; what was done, and where the copy is.

    A file that is up to date isn't touched. CannotEdit, with words for people, when it can't be done.
    """
    document = Document.open(path)
    found = upgraded(document.text, str(path))
    if not found.edits:
        return found, None
    kept = _free(path.with_name(f"{path.name}.v{found.version}.bak"))
    kept.write_bytes(path.read_bytes())
    for edit in found.edits:
        document.apply(edit)
    document.save()
    return found, kept


def _free(path: Path) -> Path:
    found, number = path, 2
    while found.exists():
        found, number = path.with_name(f"{path.name}.{number}"), number + 1
    return found


def _numbered(source: Source, version: int) -> Splice:
    root = source.root
    assert root is not None
    value = root.data.get(VERSION_KEY)
    if value is not None:
        return Splice(value.start, value.end, str(version))
    return Splice(root.start, root.start, f"{VERSION_KEY}: {version}\n")


# ---- the steps


def _from_draft(source: Source) -> Iterator[Splice]:
    root = source.root
    assert root is not None
    yield from _renamed(source, root, {"beats": "nodes", "people": "personas", "quantities": "variables"})
    for node in _tables(root.data.get("beats") or root.data.get("nodes")):
        yield from _renamed(source, node, {"timeout": "silence"})
        holders = (*_tables(node.data.get("choices")), *_tables(node.data.get("next")))
        silence = node.data.get("silence") or node.data.get("timeout")
        for holder in (*holders, *(() if silence is None else (silence,))):
            yield from _renamed(source, holder, {"goto": "to"})


def _renamed(source: Source, table: Value, names: Mapping[str, str]) -> Iterator[Splice]:
    if table.kind != "mapping":
        return
    for old, new in names.items():
        key = table.keys.get(old)
        if key is None:
            continue
        if new in table.data:
            raise CannotEdit(
                say(
                    "{file}, line {line}: both “{old}” and “{new}” are there.",
                    file=source.file,
                    line=key.line,
                    old=old,
                    new=new,
                ),
                say("Keep one of them; “{old}” is called “{new}” now.", old=old, new=new),
            )
        yield Splice(key.start, key.end, new)


def _tables(value: Value | None) -> list[Value]:
    """The tables in a list or under names."""
    if value is None or value.kind == "scalar":
        return []
    inside = value.data.values() if value.kind == "mapping" else value.data
    return [one for one in inside if one.kind == "mapping"]


MIGRATIONS: Mapping[int, Migration] = {
    0: Migration(
        0,
        "“beats”, “people”, “quantities”, “timeout” and “goto” are called nodes, personas, variables, silence and to.",
        _from_draft,
    ),
}
"""By the version that a step begins with; there is one for every version before the present."""
