"""A scenario made ready to play: loaded, and dressed for the organisation that the trainee speaks for."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import replace
from pathlib import Path

from simtrainer.frozen import frozen
from simtrainer.library.beside import with_what_is_beside
from simtrainer.library.catalogue import Library
from simtrainer.library.dress import dress, dress_organisation
from simtrainer.library.kept import read_kept
from simtrainer.library.organisations import Organisation
from simtrainer.scenario.diagnostics import Diagnostic
from simtrainer.scenario.model import Scenario
from simtrainer.scenario.translation.names import translation_file


class CannotPlay(Exception):
    """A scenario file can't be played; `diagnostics` are the errors that say why, with places."""

    def __init__(self, path: Path, diagnostics: tuple[Diagnostic, ...]) -> None:
        super().__init__(f"{path} can't be played as it is.")
        self.path = path
        self.diagnostics = diagnostics


@frozen
class Stage:
    """A dressed scenario, the organisation it is dressed for (with its own filling the gaps), and the library."""

    path: Path
    scenario: Scenario
    organisation: Organisation
    library: Library


def stage(
    path: Path,
    library: Library,
    organisation_file: Path | None = None,
    packs_off: Collection[str] = (),
    language: str = "",
) -> Stage:
    """Load and dress a scenario, without the rule packs that are off.

    In a `language` with all that belongs to it where a translation stands beside it, else as it was written.
    CannotPlay or BrokenLibrary, with words for people, when that isn't possible.
    """
    scenario = _read_in(path, language) if language and translation_file(path, language).is_file() else None
    scenario = scenario or _read(path)
    library = with_what_is_beside(library.speaking(scenario.language), path)
    given = None if organisation_file is None else library.organisation_file(organisation_file)
    if given is not None and given.id == scenario.organisation:
        own = organisation = given  # a house with stories of its own: the library needn't know it
    else:
        own = library.organisation(scenario.organisation)
        organisation = own if given is None else given.over(own)
    if packs_off:
        scenario = replace(scenario, rule_packs=tuple(one for one in scenario.rule_packs if one not in packs_off))
    return Stage(path, dress(scenario, organisation), dress_organisation(organisation), library)


def _read_in(path: Path, language: str) -> Scenario | None:
    """A scenario in a language; None where its translation can't be used."""

    def load() -> tuple[Scenario | None, list[Diagnostic]]:
        from simtrainer.scenario.loader import load_source
        from simtrainer.scenario.translation.overlay import read_in

        laid = read_in(path, language)
        loaded = load_source(laid.source)
        scenario = loaded.scenario if laid.language else None
        told = scenario and replace(scenario, language=laid.language, untranslated=laid.missing)
        return told, loaded.diagnostics

    return read_kept(path, Scenario, load, language)


def _read(path: Path) -> Scenario:
    errors: list[Diagnostic] = []

    def load() -> tuple[Scenario | None, list[Diagnostic]]:
        from simtrainer.scenario.loader import load_scenario

        loaded = load_scenario(path)
        errors.extend(loaded.errors)
        return loaded.scenario, loaded.diagnostics

    scenario = read_kept(path, Scenario, load)
    if scenario is None:
        raise CannotPlay(path, tuple(errors))
    return scenario
