"""Home's cards have their titles in the language, and notice when a translation comes or changes."""

from __future__ import annotations

import shutil
from pathlib import Path

from simtrainer import paths
from simtrainer.library.all_cards import all_cards, remembered
from simtrainer.library.case_titles import read_case_titles


def test_cards_are_told_in_the_language_and_found_again_without_reading(tmp_path: Path) -> None:
    shipped = paths.scenarios() / "negative-comment"
    shutil.copy(shipped / "two-parcels.yaml", tmp_path)
    assert [card.title for card in all_cards(tmp_path, "de")] == ["Two parcels in the rain"]
    shutil.copy(shipped / "two-parcels.de.yaml", tmp_path)
    assert remembered(tmp_path) is None
    german = all_cards(tmp_path, "de")
    assert german[0].title == "Zwei Pakete im Regen" and german[0].summary.startswith("Das Geburtstagsgeschenk")
    assert remembered(tmp_path, "de") == german
    assert [card.title for card in remembered(tmp_path) or ()] == ["Two parcels in the rain"]
    (tmp_path / "two-parcels.de.yaml").unlink()
    assert [card.title for card in all_cards(tmp_path, "de")] == ["Two parcels in the rain"]


def test_the_case_to_read_has_its_title_in_the_language() -> None:
    german, english = (read_case_titles(paths.scenarios(), language=language) for language in ("de", ""))
    assert [case.id for case in german] == [case.id for case in english]
    assert all(one.title != other.title for one, other in zip(german, english, strict=True) if "#" not in other.title)
