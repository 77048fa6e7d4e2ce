"""Everything that runs are played and judged with, from one folder, each part read when it is first asked for."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from simtrainer.library.files import find_scenarios, yaml_files
from simtrainer.library.kept import read_kept
from simtrainer.library.organisations import Organisation
from simtrainer.library.rubric import Rubric, RulePack
from simtrainer.say import say
from simtrainer.scenario.diagnostics import Diagnostic, Severity
from simtrainer.scenario.model import Scenario

if TYPE_CHECKING:
    from simtrainer.library.cases import Cases
    from simtrainer.library.fears import FearCards
    from simtrainer.library.glossary import Glossary
    from simtrainer.library.learning.model import Learning
    from simtrainer.library.moves import Moves
    from simtrainer.library.triage import TriageAid

__all__ = ["BrokenLibrary", "Library", "find_scenarios"]

T = TypeVar("T")


class BrokenLibrary(Exception):
    """A part of the library can't be used; `diagnostics` say where and why, `title` and `advice` say it to people."""

    def __init__(self, title: str, advice: str = "", diagnostics: Iterable[Diagnostic] = ()) -> None:
        super().__init__(title)
        self.title = title
        self.advice = advice
        self.diagnostics = tuple(diagnostics)


class Library:
    """Organisations, moves, cases, rubric and rule packs of one folder. Compared by identity.

    With a `language` its texts are in that one where a translation stands beside their file, else as they were written.
    `own_cases` is a folder with the user's own incidents, told beside the others; None leaves them out, so that what an
    author proves of a scenario doesn't depend on whose computer it is.
    """

    def __init__(self, folder: Path, own_cases: Path | None = None, language: str = "") -> None:
        self.folder = folder
        self.own_cases = own_cases
        self.language = language
        self._spoken: dict[str, Library] = {language: self}

    @classmethod
    def load(cls, folder: Path | None = None, own_cases: Path | None = None) -> Library:
        """The library of a folder (default: the shipped one). Nothing is read yet."""
        if folder is None:
            from simtrainer import paths

            folder = paths.scenarios()
        return cls(folder, own_cases)

    def speaking(self, language: str) -> Library:
        """The same library in a language ("" for the one it was written in), read once."""
        found = self._spoken.get(language)
        if found is None:
            found = self._in(language)
            found._spoken = self._spoken
            self._spoken[language] = found
        return found

    def _in(self, language: str) -> Library:
        return Library(self.folder, self.own_cases, language)

    @cached_property
    def moves(self) -> Moves:
        """The vocabulary of moves; BrokenLibrary when it can't be read."""
        from simtrainer.library.reading.moves import read_moves

        moves, diagnostics = read_moves(self.folder / "moves.yaml", self.language)
        return _usable(moves, diagnostics, say("The list of moves can't be read."))

    @cached_property
    def cases(self) -> Cases:
        """The real cases, one's own after the others; BrokenLibrary when the shipped ones can't be read."""
        from simtrainer.library.reading.cases import read_cases
        from simtrainer.library.reading.own_cases import with_own_cases

        cases, diagnostics = read_cases(self.folder / "cases.yaml", self.moves, self.language)
        cases = _usable(cases, diagnostics, say("The case library can't be read."))
        return cases if self.own_cases is None else with_own_cases(cases, self.own_cases, self.moves)

    @cached_property
    def fears(self) -> FearCards:
        """The fear cards; BrokenLibrary when they can't be read. A library without any has an empty pack."""
        from simtrainer.library.fears import FearCards
        from simtrainer.library.reading.fears import read_fears

        path = self.folder / "fears.yaml"
        if not path.is_file():
            return FearCards({})
        fears, diagnostics = read_fears(path, self.language)
        return _usable(fears, diagnostics, say("The fear cards can't be read."))

    @cached_property
    def glossary(self) -> Glossary:
        """The words explained; BrokenLibrary when they can't be read. A library without any has none."""
        from simtrainer.library.glossary import Glossary
        from simtrainer.library.reading.glossary import read_glossary

        path = self.folder / "glossary.yaml"
        if not path.is_file():
            return Glossary({})
        glossary, diagnostics = read_glossary(path, self.language)
        return _usable(glossary, diagnostics, say("The glossary can't be read."))

    @cached_property
    def learning(self) -> Learning:
        """Programmes, lessons, quizzes, cards and belts; a broken file is left out (`simtrainer check` tells)."""
        from simtrainer.library.learning.reading import read_learning

        return read_learning(self.folder, self.language)[0]

    @cached_property
    def triage(self) -> TriageAid:
        """The triage aid; BrokenLibrary when it can't be read."""
        from simtrainer.library.reading.triage import read_triage

        aid, diagnostics = read_triage(self.folder / "triage.yaml", self.language)
        return _usable(aid, diagnostics, say("The triage aid can't be read."))

    @cached_property
    def rubric(self) -> Rubric:
        """The rubric without any rule pack; BrokenLibrary when it can't be read."""

        def read(path: Path) -> tuple[Rubric | None, Iterable[Diagnostic]]:
            from simtrainer.library.reading.rubric import read_rubric

            return read_rubric(path, self.language)

        return _kept(self.folder / "rubric.yaml", Rubric, read, say("The rubric can't be read."), self.language)

    @cached_property
    def rule_packs(self) -> Mapping[str, RulePack]:
        """The rule packs by id; BrokenLibrary when one can't be read."""

        def read(path: Path) -> tuple[RulePack | None, Iterable[Diagnostic]]:
            from simtrainer.library.reading.rubric import read_rule_pack

            return read_rule_pack(path, self.language)

        packs: dict[str, RulePack] = {}
        for path in yaml_files(self.folder / "rule-packs"):
            pack = _kept(
                path, RulePack, read, say("The rule pack {name} can't be read.", name=path.name), self.language
            )
            packs[pack.id] = pack
        return packs

    @cached_property
    def organisations(self) -> Mapping[str, Organisation]:
        """The organisations by id; a broken file is left out (`organisation` says what is wrong with it)."""
        found: dict[str, Organisation] = {}
        for path in yaml_files(self.folder / "organisations"):
            organisation = _organisation(path, self.language)
            if organisation is not None:
                found[organisation.id] = organisation
        return found

    def organisation(self, organisation_id: str) -> Organisation:
        """An organisation by id; BrokenLibrary, with what to do, when there is none that can be read."""
        path = self.folder / "organisations" / f"{organisation_id}.yaml"
        if "organisations" not in self.__dict__ and path.is_file():
            # A story needs one; the others needn't be read for it.
            found = _organisation(path, self.language)
            if found is not None and found.id == organisation_id:
                return found
        if organisation_id in self.organisations:
            return self.organisations[organisation_id]
        if path.is_file():
            from simtrainer.library.reading.organisations import read_organisation

            _none, diagnostics = read_organisation(path)
            raise BrokenLibrary(
                say("The organisation “{id}” can't be read.", id=organisation_id),
                say("Mend {path}.", path=path),
                diagnostics,
            )
        raise BrokenLibrary(
            say("There is no organisation “{id}”.", id=organisation_id),
            say(
                "Write it in {path}, or name one of: {what}.",
                path=path,
                what=", ".join(sorted(self.organisations)) or "none yet",
            ),
        )

    def organisation_file(self, path: Path) -> Organisation:
        """An organisation from anywhere (a company's own); BrokenLibrary when it can't be read."""

        def read(path: Path) -> tuple[Organisation | None, Iterable[Diagnostic]]:
            from simtrainer.library.reading.organisations import read_organisation

            return read_organisation(path, self.language)

        return _kept(
            path, Organisation, read, say("The organisation in {path} can't be read.", path=path), self.language
        )

    def rubric_for(self, scenario: Scenario) -> Rubric:
        """The rubric under a scenario's rule packs; packs that the library hasn't got change nothing."""
        return self.rubric_under(scenario.rule_packs)

    def rubric_under(self, packs: Iterable[str]) -> Rubric:
        """The rubric under rule packs by id."""
        return self.rubric.with_packs(self.rule_packs[pack] for pack in packs if pack in self.rule_packs)


def _organisation(path: Path, language: str) -> Organisation | None:
    def read() -> tuple[Organisation | None, list[Diagnostic]]:
        from simtrainer.library.reading.organisations import read_organisation

        return read_organisation(path, language)

    return read_kept(path, Organisation, read, language)


def _kept(
    path: Path,
    kind: type[T],
    read: Callable[[Path], tuple[T | None, Iterable[Diagnostic]]],
    title: str,
    language: str = "",
) -> T:
    wrong: list[Diagnostic] = []

    def reading() -> tuple[T | None, list[Diagnostic]]:
        value, diagnostics = read(path)
        wrong.extend(diagnostics)
        return value, wrong

    return _usable(read_kept(path, kind, reading, language), wrong, title)


def _usable(value: T | None, diagnostics: Iterable[Diagnostic], title: str) -> T:
    diagnostics = tuple(diagnostics)
    errors = [one for one in diagnostics if one.severity is Severity.ERROR]
    if value is None or errors:
        first = f"{errors[0].place}: {errors[0].message}" if errors else ""
        raise BrokenLibrary(title, first, diagnostics)
    return value
