"""Packs a scenario with everything it needs into one file."""

from __future__ import annotations

import zipfile
from dataclasses import dataclass
from io import BytesIO
from pathlib import Path

from simtrainer import paths
from simtrainer.authoring.sharing.archive import (
    ENDING,
    MANIFEST,
    MOST_EACH,
    MOST_MEMBERS,
    MOST_PACKED,
    PackRefused,
)
from simtrainer.authoring.sharing.drawings import wrong_with_drawing
from simtrainer.authoring.sharing.manifest import Manifest, manifest_of
from simtrainer.authoring.sharing.names import wrong_with
from simtrainer.library.beside import (
    folders_beside,
    picture_beside,
    pictures_of,
    plans_beside,
    translations_beside,
    with_what_is_beside,
)
from simtrainer.library.catalogue import Library
from simtrainer.library.files import write_whole, yaml_files
from simtrainer.say import say
from simtrainer.scenario.loader import load_scenario
from simtrainer.scenario.model import Scenario

_LONG_AGO = (1980, 1, 1, 0, 0, 0)
_PLAIN_FILE = 0o100644 << 16


@dataclass(frozen=True, slots=True)
class Packed:
    """A pack's bytes, what is in it, and what the scenario names that isn't."""

    manifest: Manifest
    data: bytes
    missing: tuple[str, ...]

    @property
    def name(self) -> str:
        """How the file should be called."""
        return f"{self.manifest.id}{ENDING}"


def pack(path: Path, library: Library) -> Packed:
    """The pack of a scenario's file; PackRefused when it can't be played as it is. The same files, the same bytes."""
    loaded = load_scenario(path)
    scenario = loaded.scenario
    if scenario is None:
        first = loaded.errors[0] if loaded.errors else None
        where = (
            say("line {line}: {message}", line=first.place.line, message=first.message)
            if first
            else say("there is nothing in it")
        )
        raise PackRefused(
            say("{name} can't be played as it is: {where}", name=path.name, where=where),
            say("Mend it, then pack it again."),
        )
    files, missing = _files(path, scenario, with_what_is_beside(library, path))
    for name, data in files.items():
        if wrong := wrong_with(name):
            raise PackRefused(
                say("“{name}” {wrong}.", name=name, wrong=wrong),
                say("Give it a plain name, in the scenario too, then pack it again."),
            )
        if name.lower().endswith(".svg") and (wrong := wrong_with_drawing(data)):
            raise PackRefused(
                say("“{name}” {wrong}.", name=name, wrong=wrong), say("Draw it more plainly, then pack it again.")
            )
        if len(data) > MOST_EACH:
            raise PackRefused(
                say("“{name}” is too big for a pack.", name=name), say("Make it smaller, then pack it again.")
            )
    main = f"{scenario.id}.yaml"
    manifest = manifest_of(files, main, scenario.id, scenario.title, scenario.organisation)
    data = _zipped({MANIFEST: manifest.text().encode(), **files})
    if len(files) >= MOST_MEMBERS or len(data) > MOST_PACKED:
        raise PackRefused(
            say("There is too much in it for one pack."), say("Leave out plans or pictures that aren't needed.")
        )
    return Packed(manifest, data, tuple(missing))


def save_pack(path: Path, library: Library, to: Path | None = None) -> tuple[Packed, Path]:
    """Pack a scenario into a file (default: beside it, named for it); OSError when it can't be written."""
    packed = pack(path, library)
    file = path.with_name(packed.name) if to is None else to / packed.name if to.is_dir() else to
    write_whole(file, packed.data)
    return packed, file


def _files(path: Path, scenario: Scenario, library: Library) -> tuple[dict[str, bytes], list[str]]:
    """The files of a pack by their path in it, and what wasn't found."""
    files = {f"{scenario.id}.yaml": path.read_bytes()}
    missing: list[str] = []
    for one in (*plans_beside(path), *translations_beside(path)):
        files[f"{scenario.id}{one.name[len(path.stem) :]}"] = one.read_bytes()
    organisation = _organisation_file(path, scenario.organisation, library)
    if organisation is None:
        missing.append(say("the organisation “{organisation}”", organisation=scenario.organisation))
    else:
        _add(files, f"organisations/{scenario.organisation}", organisation)
    shipped = paths.scenarios() / "rule-packs"
    for name in scenario.rule_packs:
        if (shipped / f"{name}.yaml").is_file():
            continue
        file = next((one for one in _places(path, library, "rule-packs", name) if one.is_file()), None)
        if file is None:
            missing.append(say("the rule pack “{name}”", name=name))
        else:
            _add(files, f"rule-packs/{name}", file)
    for name in pictures_of(scenario):
        file = picture_beside(path, name) or _shipped_picture(library, name)
        if file is None:
            missing.append(say("the picture “{name}”", name=name))
        else:
            files[name] = file.read_bytes()
    return files, missing


def _add(files: dict[str, bytes], name: str, file: Path) -> None:
    """A file with its translations."""
    for one in (file, *translations_beside(file)):
        files[f"{name}{one.name[len(file.stem) :]}"] = one.read_bytes()


def _organisation_file(path: Path, name: str, library: Library) -> Path | None:
    places = [*_places(path, library, "organisations", name), *yaml_files(paths.own_organisations())]
    for file in places:
        if file.is_file() and (file.stem == name or _id_of(file) == name):
            return file
    return None


def _id_of(file: Path) -> str:
    from simtrainer.library.reading.organisations import read_organisation

    organisation, _diagnostics = read_organisation(file)
    return "" if organisation is None else organisation.id


def _places(path: Path, library: Library, folder: str, name: str) -> list[Path]:
    return [one / folder / f"{name}.yaml" for one in (*folders_beside(path), library.folder)]


def _shipped_picture(library: Library, name: str) -> Path | None:
    return picture_beside(library.folder / "scenario.yaml", name)


def _zipped(files: dict[str, bytes]) -> bytes:
    """A zip that is the same for the same files: sorted, without times."""
    data = BytesIO()
    with zipfile.ZipFile(data, "w", zipfile.ZIP_DEFLATED) as archive:
        for name in sorted(files, key=lambda one: (one != MANIFEST, one)):
            info = zipfile.ZipInfo(name, _LONG_AGO)
            info.compress_type = zipfile.ZIP_DEFLATED
            info.create_system = 3
            info.external_attr = _PLAIN_FILE
            archive.writestr(info, files[name])
    return data.getvalue()
