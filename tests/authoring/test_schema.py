"""The schema says of a file what the loader says of it: shipped files are valid, planted faults aren't."""

from __future__ import annotations

import copy
import json
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import jsonschema
import pytest
import yaml

from simtrainer import paths
from simtrainer.authoring.fields.all import SCENARIO
from simtrainer.authoring.fields.table import Field, Shape
from simtrainer.authoring.schema import library_words, schema
from simtrainer.library.catalogue import Library, find_scenarios
from simtrainer.library.files import is_translation
from simtrainer.scenario.loader import read_scenario
from simtrainer.scenario.source import read_file

FULL = Path(__file__).parents[1] / "scenario" / "full.yaml"
Data = dict[str, Any]


def _data(path: Path) -> Data:
    root = read_file(path).root
    assert root is not None
    return root.to_python()


@pytest.fixture(scope="module")
def valid() -> Callable[[Data], bool]:
    jsonschema.Draft202012Validator.check_schema(schema())
    return jsonschema.Draft202012Validator(schema()).is_valid


def test_everything_shipped_is_valid() -> None:
    library = Library.load()
    scenarios = jsonschema.Draft202012Validator(schema("scenario", library_words(library)))
    organisations = jsonschema.Draft202012Validator(schema("organisation"))
    stories = list(find_scenarios(paths.scenarios()))
    houses = [path for path in (paths.scenarios() / "organisations").glob("*.yaml") if not is_translation(path)]
    assert len(stories) >= 4 and len(houses) >= 4
    assert [error.message for path in stories for error in scenarios.iter_errors(_data(path))] == []
    assert [error.message for path in houses for error in organisations.iter_errors(_data(path))] == []


def _tables(value: Any, path: tuple[str, ...] = ()) -> Iterator[tuple[tuple[str, ...], Shape]]:
    """Every mapping of a file that has a shape, with its path."""
    spot = SCENARIO.spot_of(path)
    if isinstance(value, dict):
        inside = None if spot is None else SCENARIO.inside(spot)
        if inside is not None:
            yield path, inside
        for key, child in value.items():
            yield from _tables(child, (*path, key))
    elif isinstance(value, list):
        for index, child in enumerate(value):
            yield from _tables(child, (*path, str(index)))


def _at(data: Data, path: tuple[str, ...]) -> Any:
    value: Any = data
    for step in path:
        value = value[int(step)] if isinstance(value, list) else value[step]
    return value


def _loads(data: Data) -> bool:
    return not any(one.code < "SIM2" for one in read_scenario(_text(data)).errors)


def _text(data: Data) -> str:
    # PyYAML puts our words for yes and no into quotes, which makes them texts.
    return yaml.safe_dump(data, allow_unicode=True).replace("'yes'", "yes").replace("'no'", "no")


def _faults() -> Iterator[tuple[str, Data]]:
    """The full story with one fault each: a key missing, an unknown one, a value of the wrong kind."""
    whole = _data(FULL)
    done: set[tuple[str, str]] = set()
    for path, shape in _tables(whole):
        if (shape.name, "") not in done:
            done.add((shape.name, ""))
            broken = copy.deepcopy(whole)
            _at(broken, path)["colour"] = "red"
            yield f"{'.'.join(path)} with an unknown key", broken
        for field in shape.fields:
            if field.name not in _at(whole, path) or (shape.name, field.name) in done:
                continue
            done.add((shape.name, field.name))
            if not field.required:
                continue
            broken = copy.deepcopy(whole)
            del _at(broken, path)[field.name]
            yield f"{'.'.join(path)} without {field.name}", broken


def _wrong(field: Field) -> Any:
    """A value that can't stand at a field."""
    return [] if field.many != "list" else "a text"


def test_it_refuses_what_the_loader_refuses(valid: Callable[[Data], bool]) -> None:
    whole = _data(FULL)
    assert valid(whole) and _loads(whole)
    faults = list(_faults())
    assert len(faults) > 60
    assert [name for name, data in faults if valid(data) or _loads(data)] == []


def test_it_refuses_values_of_the_wrong_kind(valid: Callable[[Data], bool]) -> None:
    whole = _data(FULL)
    done: set[tuple[str, str]] = set()
    taken: list[str] = []
    for path, shape in _tables(whole):
        for field in shape.fields:
            if field.name in _at(whole, path) and (shape.name, field.name) not in done:
                done.add((shape.name, field.name))
                broken = copy.deepcopy(whole)
                _at(broken, path)[field.name] = _wrong(field)
                if valid(broken) and field.name != "facts":
                    taken.append(f"{'.'.join(path)}.{field.name}")
    assert taken == []


@pytest.mark.parametrize(
    ("path", "value"),
    [
        ("simtrainer", 2),
        ("start_at", "tomorrow"),
        ("belt", "pink"),
        ("nodes.first.stakes", 4),
        ("nodes.first.not_before", "half past nine"),
        ("nodes.first.choices", [{"id": "only-one", "do": "wait", "to": "done"}]),
        ("nodes.first.ending", {"title": "Both", "tone": "good", "text": "at once"}),
        ("variables.heat.max", None),
        ("variables.Heat", {"type": "flag"}),
    ],
)
def test_it_knows_bounds_and_what_excludes_what(valid: Callable[[Data], bool], path: str, value: Any) -> None:
    data = _data(FULL)
    *above, last = path.split(".")
    _at(data, tuple(above))[last] = value
    assert not valid(data)
    assert read_scenario(_text(data)).errors


def test_with_a_library_it_knows_moves_and_cases() -> None:
    check = jsonschema.Draft202012Validator(schema("scenario", library_words(Library.load())))
    data = _data(paths.scenarios() / "negative-comment" / "two-parcels.yaml")
    assert check.is_valid(data)
    data["traps"][0]["case"] = "never-happened-1999"
    assert not check.is_valid(data)


def test_it_is_json_and_says_what_keys_mean() -> None:
    text = json.dumps(schema())
    assert "The post that the trainee is answering." in text
