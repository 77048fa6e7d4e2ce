"""`simtrainer check` says what is wrong with a translation, at its place in the translation's own file."""

from __future__ import annotations

from pathlib import Path

import pytest

from simtrainer import paths
from simtrainer.checking.translations import translation_findings
from simtrainer.library.catalogue import Library
from simtrainer.library.stage import stage
from simtrainer.terminal.check import check_all, files_of
from tests.translation.texts import ORGANISATION, filled

STORY = paths.scenarios() / "negative-comment" / "two-parcels.yaml"


def german(text: str) -> str:
    return f"DE {text}"


@pytest.fixture
def shop(tmp_path: Path) -> Path:
    file = tmp_path / "shop.yaml"
    file.write_text(ORGANISATION, encoding="utf-8")
    (tmp_path / "shop.de.yaml").write_text(filled(ORGANISATION, german), encoding="utf-8")
    return file


def found(file: Path) -> dict[str, str]:
    """Code -> message, with the words of the line that each finding points at."""
    translation = file.with_name(f"{file.stem}.de.yaml")
    lines = translation.read_text("utf-8").split("\n")
    findings = translation_findings(translation, Library.load())
    return {one.code: f"{lines[one.place.line - 1].strip()} | {one.message}" for one in findings}


def change(file: Path, before: str, after: str) -> None:
    text = file.read_text("utf-8")
    assert before in text
    file.write_text(text.replace(before, after), encoding="utf-8")


def test_a_whole_translation_has_nothing_to_mend(shop: Path) -> None:
    assert found(shop) == {}


def test_missing_stale_orphaned_and_lost_names_are_said_where_they_stand(shop: Path) -> None:
    translation = shop.with_name("shop.de.yaml")
    change(translation, '"DE Data"', '""')
    change(translation, "@{org.handle}", "@dem Laden")
    change(shop, "A shop for lamps", "A shop for rugs")
    change(shop, "Ask in private.", "Ask in private")
    change(shop, ", Orders go out daily.", "")
    said = found(shop)
    assert said["SIM650"].startswith("texts: | 1 of ") and "contacts.legal.about" in said["SIM650"]
    assert said["SIM651"].startswith("clauses.2.1.text:")
    assert said["SIM652"].startswith("facts.1#")
    assert "{org.handle} is lost" in said["SIM653"] and "@dem isn't in the text" in said["SIM653"]


@pytest.mark.parametrize(
    ("before", "after", "code"),
    [
        ("language: de", "language: fr", "SIM654"),
        ("of: shop", "of: other", "SIM654"),
        ("simtrainer-translation: 1", "simtrainer-translation: 2", "SIM654"),
        ("  about:\n", "  about: Ein Laden.\n  about2:\n", "SIM655"),
        ("texts:", "texts: [", "SIM006"),
    ],
)
def test_a_translation_that_cannot_be_used_says_why(shop: Path, before: str, after: str, code: str) -> None:
    change(shop.with_name("shop.de.yaml"), before, after)
    assert code in found(shop)


def test_without_its_file_it_is_of_nothing(shop: Path) -> None:
    shop.unlink()
    assert set(found(shop)) == {"SIM654"}


def test_limits_are_checked_in_the_language(tmp_path: Path) -> None:
    story = tmp_path / STORY.name
    story.write_bytes(STORY.read_bytes())
    text = filled(story.read_text("utf-8"), lambda said: said, story)
    text = text.replace('text: "same, Tues."', f'text: "{"dito " * 80}"')
    story.with_name("two-parcels.de.yaml").write_text(text, encoding="utf-8")
    said = found(story)
    assert set(said) == {"SIM603"}
    assert "“p-lena-same” has 400 characters; quipline takes 300" in said["SIM603"]


def test_a_check_of_a_file_takes_its_translations_along(shop: Path) -> None:
    assert [one.name for one in files_of([shop])] == ["shop.yaml", "shop.de.yaml"]
    checked = check_all([shop], quick=True)
    assert [(file.kind, list(file.diagnostics)) for file in checked.files] == [
        ("organisation", []),
        ("translation", []),
    ]


@pytest.mark.parametrize(
    "data", [b"", b"\x00\xff\xfe", b"- 1", b"simtrainer-translation: {}", b"texts: &a [*a]", b"[" * 500]
)
def test_whatever_stands_in_a_translation_is_a_finding_and_the_story_is_told_as_it_was_written(
    data: bytes, tmp_path: Path
) -> None:
    story = tmp_path / STORY.name
    story.write_bytes(STORY.read_bytes())
    german = story.with_name("two-parcels.de.yaml")
    german.write_bytes(data)
    assert translation_findings(german, Library.load())
    assert stage(story, Library.load(), language="de").scenario.title == "Two parcels in the rain"
