"""`simtrainer extract`, `merge` and `play --language`, as a translator types them."""

from __future__ import annotations

import json
import re
import shutil
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from simtrainer import paths
from simtrainer.authoring.sharing.archive import ENDING
from simtrainer.authoring.sharing.pack import save_pack
from simtrainer.authoring.sharing.unpack import open_pack
from simtrainer.cli import main
from simtrainer.library.catalogue import Library
from tests.translation.texts import ORGANISATION


def simtrainer(*words: object) -> Result:
    return CliRunner().invoke(main, [str(word) for word in words], catch_exceptions=False)


@pytest.fixture
def shop(tmp_path: Path) -> Path:
    file = tmp_path / "shop.yaml"
    file.write_text(ORGANISATION, encoding="utf-8")
    return file


def test_extract_writes_a_skeleton_once_and_then_leaves_it(shop: Path) -> None:
    first = simtrainer("extract", shop, "--to", "de")
    assert first.exit_code == 0 and "Written:" in first.output and "to write" in first.output
    before = shop.with_name("shop.de.yaml").read_bytes()
    again = simtrainer("extract", shop, "--to", "de")
    assert "As it was:" in again.output and shop.with_name("shop.de.yaml").read_bytes() == before


def test_merge_says_what_it_found_as_json(shop: Path) -> None:
    simtrainer("extract", shop, "--to", "de")
    german = shop.with_name("shop.de.yaml")
    german.write_text(german.read_text("utf-8").replace('text: ""', 'text: "x"'), encoding="utf-8")
    shop.write_text(ORGANISATION.replace("Ask in private.", "Ask privately."), encoding="utf-8")
    said = json.loads(simtrainer("merge", shop, "--to", "de", "--json").output)["files"][0]
    assert (said["changed"], said["stale"], said["missing"], said["orphans"]) == (True, 1, 0, 0)


def test_a_folder_is_translated_file_by_file_and_carried_over_where_it_was_begun(shop: Path) -> None:
    lesson = paths.scenarios() / "programmes" / "lessons" / "p2-private.yaml"
    shutil.copy(lesson, shop.parent)
    (shop.parent / "notes.yaml").write_text("none: of ours", encoding="utf-8")
    simtrainer("extract", shop, "--to", "de")
    merged = json.loads(simtrainer("merge", shop.parent, "--to", "de", "--json").output)["files"]
    assert [Path(one["file"]).name for one in merged] == ["shop.de.yaml"]
    begun = json.loads(simtrainer("extract", shop.parent, "--to", "de", "--json").output)["files"]
    assert [Path(one["file"]).name for one in begun] == ["p2-private.de.yaml", "shop.de.yaml"]


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (["merge", "SHOP", "--to", "de"], "There is no translation shop.de.yaml to carry over."),
        (["extract", "SHOP", "--to", "German"], "isn't the code of a language"),
        (["extract", "nowhere.yaml", "--to", "de"], "There is no file nowhere.yaml."),
        (["merge", "FOLDER", "--to", "de"], "whose translation was begun"),
        (["extract", "FOLDER", "--to", "de", "--of", "rubric"], "A folder isn't told with anything."),
        (["extract", "SHOP", "--to", "de", "--of", "rule-packs"], ""),
    ],
)
def test_what_cannot_be_done_is_said_in_words(shop: Path, words: list[str], said: str) -> None:
    places = {"SHOP": str(shop), "FOLDER": str(shop.parent)}
    done = simtrainer(*(places.get(word, word) for word in words))
    assert "Traceback" not in done.output and said in done.output
    assert done.exit_code == (2 if said else 0)


def test_a_broken_translation_is_never_written_over(shop: Path) -> None:
    german = shop.with_name("shop.de.yaml")
    german.write_text("simtrainer-translation: 1\nof: shop\nlanguage: de\ntexts: {about: my work}\n", encoding="utf-8")
    done = simtrainer("extract", shop, "--to", "de")
    assert done.exit_code == 2 and "SIM655" in done.output
    assert "my work" in german.read_text("utf-8")


def test_the_parts_of_a_story_are_translated_beside_them(tmp_path: Path) -> None:
    folder = tmp_path / "scenarios"
    for name in ("negative-comment/two-parcels.yaml", "organisations/harrow-finch.yaml"):
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        shutil.copy(paths.scenarios() / name, folder / name)
    done = simtrainer("extract", folder / "negative-comment/two-parcels.yaml", "--to", "fr", "--of", "organisation")
    assert done.exit_code == 0 and (folder / "organisations" / "harrow-finch.fr.yaml").is_file()


def test_playing_in_a_language_that_is_not_there_says_so() -> None:
    story = paths.scenarios() / "negative-comment" / "two-parcels.yaml"
    plan = story.with_name("two-parcels.best.plan")
    german = simtrainer("play", story, "--plan", plan, "--language", "de")
    assert german.exit_code == 0 and "zwei pakete, ein wolkenbruch" in german.output
    french = simtrainer("play", story, "--plan", plan, "--language", "fr")
    assert "There is no translation into “fr”" in french.output and "two parcels, one rainstorm" in french.output


def test_a_pack_carries_the_translations_of_a_story_and_its_house(tmp_path: Path) -> None:
    story = paths.scenarios() / "negative-comment" / "two-parcels.yaml"
    _packed, file = save_pack(story, Library.load(), tmp_path)
    assert file.suffix == ENDING
    open_pack(file, tmp_path / "mine")
    names = {one.name for one in (tmp_path / "mine").rglob("*.de.yaml")}
    assert names == {"two-parcels.de.yaml", "harrow-finch.de.yaml"}


def test_an_export_is_in_the_language() -> None:
    story = paths.scenarios() / "negative-comment" / "two-parcels.yaml"
    for shape, words in (
        ("table", "Zwei Pakete im Regen"),
        ("key", "Dazu stehen"),
        ("mermaid", "Zwei Kartons, ein Bot"),
    ):
        done = simtrainer("export", story, "--as", shape, "--language", "de")
        assert done.exit_code == 0 and words in done.output, shape


def test_a_story_is_played_and_debriefed_in_its_language_and_the_next_one_in_english() -> None:
    story = paths.scenarios() / "negative-comment" / "two-parcels.yaml"
    lines = "?\nz\n1\nw\n9\n1\nq\n"
    said = CliRunner().invoke(main, ["play", str(story), "--language", "de"], input=lines).output
    for words in (
        "Was tun Sie? (um 10:33",
        "diese Option nehmen",
        "„z“ lässt sich hier nicht tun.",
        "Es gibt keine Option 9.",
    ):
        assert words in said, words
    assert "Nachbesprechung: Zwei Pakete im Regen" in said and "Zug um Zug" in said
    assert not re.search(r"What do you do|Stop here|Wait and watch|likes\b|Debrief|Turn by turn", said)
    assert "What do you do?" in CliRunner().invoke(main, ["play", str(story)], input="q\n").output


def test_the_game_for_a_table_is_written_in_the_language_of_the_story(tmp_path: Path) -> None:
    story = paths.scenarios() / "negative-comment" / "two-parcels.yaml"
    page = tmp_path / "table.html"
    done = simtrainer("export", story, "--as", "table", "--language", "de", "-o", page)
    assert done.exit_code == 0, done.output
    text = page.read_text("utf-8")
    assert '<html lang="de">' in text
    for words in (
        "So wird gespielt",
        "Für die Leitung",
        "Der Schlüssel",
        "Keine Antwort",
        "Zwei Pakete im Regen",
        "Nicht geprüft",
    ):
        assert words in text, words
    assert not re.search(r"[Bb]eat \d|How to play|No answer|minutes|authenticity|was taken", text)
