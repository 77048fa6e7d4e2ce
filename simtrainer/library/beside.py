"""What lies beside a scenario that isn't one of the shipped ones: its organisation, rule packs, pictures and plans."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cached_property
from pathlib import Path, PurePosixPath

from simtrainer.library.catalogue import BrokenLibrary, Library
from simtrainer.library.files import is_translation, yaml_files
from simtrainer.library.kept import read_kept
from simtrainer.library.organisations import Organisation
from simtrainer.library.rubric import RulePack
from simtrainer.say import say
from simtrainer.scenario.diagnostics import Diagnostic
from simtrainer.scenario.model import KINDS, Scenario


def folders_beside(path: Path) -> tuple[Path, ...]:
    """Where to look for what a scenario names: its own folder, and the one above where its own is named for a kind."""
    folder = path.parent
    return (folder, folder.parent) if folder.name in KINDS else (folder,)


def picture_beside(path: Path, name: str) -> Path | None:
    """The file of a picture as a scenario names it, None when there is none or its name leads elsewhere."""
    where = PurePosixPath(name)
    if where.is_absolute() or ".." in where.parts or "\\" in name or ":" in name:
        return None
    return next((file for folder in folders_beside(path) if (file := folder / where).is_file()), None)


def plans_beside(path: Path) -> list[Path]:
    """The plans of a scenario, sorted by name."""
    return sorted(one for one in path.parent.glob(f"{_literal(path.stem)}.*.plan") if one.is_file())


def translations_beside(path: Path) -> list[Path]:
    """The translations of a scenario ("two-parcels.de.yaml"), sorted by name."""
    found = path.parent.glob(f"{_literal(path.stem)}.*.yaml")
    return sorted(
        one
        for one in found
        if one.is_file() and one.stem.count(".") == 1 + path.stem.count(".") and is_translation(one)
    )


def _literal(name: str) -> str:
    return "".join(f"[{one}]" if one in "*?[" else one for one in name)


def with_what_is_beside(library: Library, path: Path) -> Library:
    """The library as a scenario sees it: its organisation comes before one of the same id, its rule packs are added.

    The very same library where nothing lies beside it.
    """
    folders = tuple(
        folder
        for folder in folders_beside(path)
        if folder != library.folder and ((folder / "organisations").is_dir() or (folder / "rule-packs").is_dir())
    )
    return LibraryBeside(library, folders) if folders else library


class LibraryBeside(Library):
    """A library with organisations and rule packs of some other folders; all else is the library's own."""

    def __init__(self, library: Library, folders: tuple[Path, ...]) -> None:
        super().__init__(library.folder, library.own_cases, library.language)
        for part in ("moves", "cases", "fears", "glossary", "triage", "rubric"):
            # What was read is read; what wasn't is still read once, when it is asked for.
            if part in library.__dict__:
                self.__dict__[part] = library.__dict__[part]
        self._base = library
        self._folders = folders

    @cached_property
    def organisations(self) -> Mapping[str, Organisation]:
        """The organisations by id, those beside the scenario first."""
        found = {one.id: one for file in self._files("organisations") if (one := _organisation(file, self.language))}
        return {**self._base.organisations, **found}

    def _in(self, language: str) -> Library:
        return LibraryBeside(self._base.speaking(language), self._folders)

    def organisation(self, organisation_id: str) -> Organisation:
        """An organisation by id; BrokenLibrary when there is none that can be read."""
        for folder in self._folders:
            file = folder / "organisations" / f"{organisation_id}.yaml"
            if file.is_file():
                return self.organisation_file(file)
        return self._base.organisation(organisation_id)

    @cached_property
    def rule_packs(self) -> Mapping[str, RulePack]:
        """The rule packs by id; those of the library come before others of the same id, so that scores compare."""
        found: dict[str, RulePack] = {}
        for file in self._files("rule-packs"):
            pack = _rule_pack(file, self.language)
            found[pack.id] = pack
        return {**found, **self._base.rule_packs}

    def _files(self, name: str) -> list[Path]:
        return [file for folder in self._folders for file in yaml_files(folder / name)]


def pictures_of(scenario: Scenario) -> list[str]:
    """The pictures that a scenario's posts name, each once, in the order of the file."""
    posts = [post for inject in scenario.injects for post in inject.posts]
    for node in scenario.nodes.values():
        silences = [] if node.silence is None else [node.silence]
        for one in (node, *node.choices, *silences, *node.consults.values()):
            posts += one.posts
    return list(dict.fromkeys(post.picture for post in posts if post.picture))


def _organisation(file: Path, language: str) -> Organisation | None:
    def read() -> tuple[Organisation | None, list[Diagnostic]]:
        from simtrainer.library.reading.organisations import read_organisation

        return read_organisation(file, language)

    return read_kept(file, Organisation, read, language)


def _rule_pack(file: Path, language: str) -> RulePack:
    from simtrainer.library.reading.rubric import read_rule_pack

    pack, diagnostics = read_rule_pack(file, language)
    if pack is None:
        raise BrokenLibrary(
            say("The rule pack {name} can't be read.", name=file.name), say("Mend {file}.", file=file), diagnostics
        )
    return pack
