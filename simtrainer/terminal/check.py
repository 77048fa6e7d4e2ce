"""What `simtrainer check` does: every file is read by its kind, and plans are played on their scenario."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace
from glob import escape
from pathlib import Path

from simtrainer.checking.craft import craft_findings
from simtrainer.checking.limits import Limits
from simtrainer.checking.prove import SECONDS, Proved
from simtrainer.checking.prove import findings as prove
from simtrainer.frozen import frozen
from simtrainer.library.beside import folders_beside, translations_beside, with_what_is_beside
from simtrainer.library.catalogue import BrokenLibrary, Library
from simtrainer.library.dress import dress, dress_organisation
from simtrainer.library.references import load_in_library
from simtrainer.library.stage import CannotPlay, Stage, stage
from simtrainer.scenario.codes import report
from simtrainer.scenario.diagnostics import Diagnostic, Place, Severity
from simtrainer.scenario.ignores import unsilenced
from simtrainer.scenario.plans import read_plan
from simtrainer.scenario.source import Source, read_file

SUFFIXES = (".yaml", ".yml", ".plan")
DEEP_SECONDS = 120.0
"""How long the proof of one scenario may take where it is asked to be deep."""


@frozen
class CheckedFile:
    """A file, what it was taken for ("scenario", "plan"…), and what was found."""

    path: Path
    kind: str
    diagnostics: tuple[Diagnostic, ...]
    said: tuple[str, ...] = ()
    """What exploring the story proved, and what it didn't get to, a sentence each."""
    plans: tuple[tuple[str, str], ...] = ()
    """Plans that were found: "best", "worst", "trap-<case>" and "mirror-<case>", each with its text."""


@frozen
class Checked:
    """All files of a check, in order."""

    files: tuple[CheckedFile, ...]

    @property
    def diagnostics(self) -> tuple[Diagnostic, ...]:
        """All findings, in order."""
        return tuple(one for file in self.files for one in file.diagnostics)

    @property
    def failed(self) -> bool:
        """Whether anything found is an error."""
        return any(one.severity is Severity.ERROR for one in self.diagnostics)


def files_of(paths: Iterable[Path]) -> list[Path]:
    """The files to check: as given, folders opened, a file followed by its plans and translations; each once."""
    found: dict[Path, Path] = {}
    for path in paths:
        if path.is_dir():
            inside = [one for one in sorted(path.rglob("*")) if one.suffix in SUFFIXES and _shown(one, path)]
        else:
            inside = [path, *(_beside(path) if path.suffix != ".plan" else ())]
        for one in inside:
            if one.is_file():
                found.setdefault(one.resolve(), one)
    return list(found.values())


def _beside(path: Path) -> list[Path]:
    return [*sorted(path.parent.glob(f"{escape(path.stem)}.*.plan")), *translations_beside(path)]


def _shown(path: Path, root: Path) -> bool:
    return not any(part.startswith((".", "_")) for part in path.relative_to(root).parts)


def check_all(paths: Iterable[Path], quick: bool = False, deep: bool = False, every_minute: bool = False) -> Checked:
    """Check files and folders; what a scenario refers to is looked up in the shipped library.

    With `quick` no story is explored: only what its text shows is told. With `deep` its scores are proved, too, as far
    as minutes allow. `every_minute` also tries each minute in which somebody could wait, as a live clock lets them.
    """
    library = Library.load()
    return Checked(tuple(check_file(path, library, quick, deep, every_minute) for path in files_of(paths)))


def check_file(
    path: Path, library: Library, quick: bool = False, deep: bool = False, every_minute: bool = False
) -> CheckedFile:
    """Check one file by its kind."""
    source = None if path.suffix == ".plan" else read_file(path)
    if source is None:
        return CheckedFile(path, "plan", tuple(_plan(path, library)))
    kind = _kind(source)
    if kind == "scenario":
        return _scenario(path, source, library, quick, deep, every_minute)
    from simtrainer.terminal.library_files import CHECKS  # seldom wanted, and all readers come with it

    return CheckedFile(path, kind, tuple(CHECKS[kind](path, library)))


def kind_of(path: Path) -> str:
    """What a file is: a plan by its suffix, anything else by the key that only its kind has; else a scenario."""
    return "plan" if path.suffix == ".plan" else _kind(read_file(path))


def _kind(source: Source) -> str:
    root = source.root
    if root is not None and root.kind == "mapping":
        for key, kind in KINDS.items():
            if key in root.data:
                return kind
    return "scenario"


KINDS = {
    "simtrainer": "scenario",
    "simtrainer-translation": "translation",
    "simtrainer-organisation": "organisation",
    "simtrainer-rubric": "rubric",
    "simtrainer-rule-pack": "rule pack",
    "simtrainer-case": "own case",
    "simtrainer-fears": "fear cards",
    "simtrainer-glossary": "glossary",
    "simtrainer-triage": "triage aid",
    "simtrainer-programme": "programme",
    "simtrainer-lesson": "lesson",
    "simtrainer-quizzes": "quizzes",
    "simtrainer-belts": "belts",
    "simtrainer-refreshers": "refresher cards",
    "cases": "cases",
    "moves": "moves",
}
"""Key at the top of a file -> what the file is."""


def _scenario(path: Path, source: Source, library: Library, quick: bool, deep: bool, every_minute: bool) -> CheckedFile:
    library = with_what_is_beside(library, path)
    loaded = load_in_library(path, library, source)
    scenario = loaded.scenario
    if scenario is None:
        return CheckedFile(path, "scenario", tuple(loaded.diagnostics))
    organisation = library.organisation(scenario.organisation)
    staged = Stage(path, dress(scenario, organisation), dress_organisation(organisation), library)
    shelves = (*folders_beside(path), library.folder)
    craft = craft_findings(staged.scenario, library.rubric_for(scenario), library.cases, shelves)
    found = [*loaded.diagnostics, *craft]
    limits = Limits(seconds=DEEP_SECONDS if deep else SECONDS, every_minute=every_minute)
    proved = Proved((), ()) if quick else prove(staged, limits, known=loaded.diagnostics, deep=deep)
    found += unsilenced(scenario.source, proved.findings)
    return CheckedFile(path, "scenario", tuple(sorted(found, key=_in_order)), proved.said, tuple(_found_plans(proved)))


def _found_plans(proved: Proved) -> Iterator[tuple[str, str]]:
    """The lines that a proof rests on; a case that a plan beside the story echoes needs no other."""
    if proved.ranges is not None:
        for name, line in (("best", proved.ranges.best), ("worst", proved.ranges.worst)):
            if line is not None:
                yield name, line.plan
    for claim in proved.claims:
        if "\n" in claim.plan:
            yield f"{claim.kind}-{claim.case}", claim.plan


def _in_order(one: Diagnostic) -> tuple[int, int, str]:
    return one.place.line, one.place.column, one.code


def _plan(path: Path, library: Library) -> list[Diagnostic]:
    plan = read_plan(path)
    if plan.diagnostics:
        return list(plan.diagnostics)
    story = story_beside(path)
    if story is None:
        return [_refused(path, f"there is no scenario {path.name.split('.')[0]}.yaml beside it")]
    try:
        staged = stage(story, library)
    except (CannotPlay, BrokenLibrary):
        mend_first = f"Mend {story.name} first; `simtrainer check` says what is wrong with it."
        return [replace(_refused(path, f"{story.name} can't be played"), advice=mend_first)]
    from simtrainer.debrief.plan_player import play_plan  # with it comes the whole debrief

    return list(play_plan(staged, plan).diagnostics)


def story_beside(plan: Path) -> Path | None:
    """The scenario that a plan belongs to, by its name; a name may have dots of its own."""
    words = plan.name.split(".")
    names = [".".join(words[:end]) + suffix for end in range(len(words) - 1, 0, -1) for suffix in (".yaml", ".yml")]
    return next((story for name in names if (story := plan.with_name(name)).is_file()), None)


def _refused(path: Path, reason: str) -> Diagnostic:
    return report("SIM902", Place(str(path)), reason=reason)
