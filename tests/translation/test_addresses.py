"""Every text of a file has one address, and what a format can say in words is translated or named as not to be."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from simtrainer import paths
from simtrainer.authoring.fields.all import ORGANISATION, SCENARIO
from simtrainer.authoring.fields.table import Fields
from simtrainer.scenario.source import read_file
from simtrainer.scenario.translation.addresses import hash_of, texts_of
from simtrainer.scenario.translation.table import PATHS
from tests.translation.texts import ORGANISATION as SHOP
from tests.translation.texts import source_of

NEVER = {
    "scenario": {
        "variables.*.start",
        "variables.*.values",
        "personas.*.name",
        "personas.*.handle",
        "channels.*.name",
        "chatter.*.by",
        "role.name",
        "role.may",
        "nodes.*.choices.*.triage.owner",
    },
    "organisation": {
        "name",
        "handle",
        "clauses.*.id",
        "contacts.*.name",
        "contacts.*.hours",
    },
}
"""Names of people, platforms and houses, and words that the program itself understands."""


def written(fields: Fields) -> Iterator[str]:
    """The paths at which a format has a text, as the table of translated texts writes them."""

    def under(shape: str, path: str, above: tuple[str, ...]) -> Iterator[str]:
        for field in fields.shape(shape).fields:
            many = ".*" if field.many != "one" else ""
            here = f"{path}.{field.name}{many}".removeprefix(".")
            if field.kind in ("text", "prose") or field.short in ("text", "prose"):
                yield here
            if field.kind == "shape" and field.shape not in above:
                yield from under(field.shape, here, (*above, field.shape))

    yield from under(fields.root, "", (fields.root,))


@pytest.mark.parametrize(("fields", "kind"), [(SCENARIO, "scenario"), (ORGANISATION, "organisation")])
def test_every_text_of_the_format_is_translated_or_named_as_never(fields: Fields, kind: str) -> None:
    table = set(PATHS["simtrainer" if kind == "scenario" else "simtrainer-organisation"])
    table |= {
        path.replace("chatter.*.*", f"chatter.{mood}.*") for path in table for mood in ("calm", "uneasy", "angry")
    }
    never = {
        path.removesuffix(".*").replace("chatter.*.by", f"chatter.{mood}.*.by")
        for path in NEVER[kind]
        for mood in ("calm", "uneasy", "angry")
    }
    left = {path for path in written(fields) if path not in table and path.removesuffix(".*") not in never}
    assert left == set()


def test_an_address_is_the_path_of_ids_and_without_one_the_place_and_the_words() -> None:
    texts = {text.address: text.words for text in texts_of(source_of(SHOP))}
    assert texts["clauses.1.1.title"] == "Say who you are"
    assert texts[f"facts.1#{hash_of('Orders go out daily.')}"] == "Orders go out daily."
    assert texts["contacts.legal.about"] == "Data"
    assert "name" not in texts and "contacts.legal.name" not in texts


def test_something_put_in_before_it_leaves_the_key_of_a_text_alone() -> None:
    before = {text.key for text in texts_of(source_of(SHOP))}
    after = {text.key for text in texts_of(source_of(SHOP.replace("facts: [", "facts: [We open at nine., ")))}
    assert before < after


@pytest.mark.parametrize("name", ["rubric", "moves", "triage", "fears", "glossary", "cases", "rule-packs/uk"])
def test_every_shelf_of_the_library_has_texts_with_an_address_each(name: str) -> None:
    texts = texts_of(read_file(paths.scenarios() / f"{name}.yaml"))
    assert len({text.key for text in texts}) == len(texts) > 2


def test_a_file_of_no_known_kind_has_none() -> None:
    assert texts_of(source_of("shopping: [lamps]")) == []
    assert texts_of(source_of("[")) == []
    assert texts_of(read_file(Path("nowhere.yaml"))) == []
