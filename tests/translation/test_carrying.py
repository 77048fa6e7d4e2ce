"""A translation survives what happens to its file: nothing is lost, and what has changed is said."""

from __future__ import annotations

import json
from pathlib import Path

from hypothesis import given
from hypothesis import strategies as st

from simtrainer.scenario.translation.addresses import texts_of
from simtrainer.scenario.translation.file import read_translation
from simtrainer.scenario.translation.overlay import lay
from tests.translation.texts import ORGANISATION, begun, filled, merged, read, source_of

GERMAN = filled(ORGANISATION, lambda text: f"DE {text}")

WORDS = st.text(st.characters(blacklist_categories=("Cs", "Cc", "Co", "Cn")), min_size=1, max_size=40)


def test_a_skeleton_shows_each_text_and_is_read_back_without_a_fault() -> None:
    text = begun(ORGANISATION).text
    assert "  #: A shop for lamps.\n  about:\n" in text
    translation = read(text)
    assert translation.diagnostics == () and translation.of == "shop"
    assert [entry.words for entry in translation.entries.values()] == [""] * len(texts_of(source_of(ORGANISATION)))


@given(st.lists(WORDS, min_size=1, max_size=6))
def test_extracting_and_saying_the_same_gives_the_file_again(facts: list[str]) -> None:
    text = ORGANISATION.replace(
        "[You may refund anything., Orders go out daily.]", json.dumps(facts, ensure_ascii=False)
    )
    source = source_of(text)
    if source.root is None:  # a character that no file may hold
        return
    same = read(filled(text, lambda said: said))
    assert same.diagnostics == ()
    laid = lay(source, same)
    assert laid.source.root is not None
    assert laid.source.root.to_python() == source.root.to_python()
    assert laid.source.digest == source.digest


@given(st.permutations(["a", "b", "c", "d"]), st.integers(0, 4))
def test_reordering_and_inserting_keeps_every_translation(order: list[str], at: int) -> None:
    def shop(facts: list[str]) -> str:
        return ORGANISATION.replace("You may refund anything., Orders go out daily.", ", ".join(facts))

    old = filled(shop(["a", "b", "c", "d"]), lambda text: f"DE {text}")
    new = [*order[:at], "new", *order[at:]]
    written = merged(shop(new), old)
    assert (written.stale, written.orphans, written.fresh) == (0, 0, 1)
    root = lay(source_of(shop(new)), read(written.text)).source.root
    assert root is not None
    assert root.to_python()["facts"] == ["new" if fact == "new" else f"DE {fact}" for fact in new]


def test_a_changed_text_keeps_its_translation_marked_with_both_texts_above_it() -> None:
    written = merged(ORGANISATION.replace("A shop for lamps.", "A shop for rugs."), GERMAN)
    assert (written.stale, written.translated, written.orphans) == (1, written.all, 0)
    assert "  #| A shop for lamps.\n  #: A shop for rugs.\n  about:\n" in written.text
    assert '    stale: true\n    text: "DE A shop for lamps."' in written.text
    again = merged(ORGANISATION.replace("A shop for lamps.", "A shop for rugs."), written.text)
    assert again.text == written.text


def test_a_changed_item_of_a_list_is_known_by_its_place() -> None:
    written = merged(ORGANISATION.replace("Orders go out daily.", "Orders go out twice a day."), GERMAN)
    assert (written.stale, written.orphans) == (1, 0)
    assert "DE Orders go out daily." in written.text


def test_a_text_that_moved_to_another_id_is_found_again() -> None:
    written = merged(ORGANISATION.replace('id: "2.1"', 'id: "9.9"'), GERMAN)
    assert (written.moved, written.orphans, written.stale) == (2, 0, 0)
    assert read(written.text).entries["clauses.9.9.title"].words == "DE Private first"


def test_what_belongs_nowhere_is_kept_and_comes_back_with_its_text() -> None:
    without = ORGANISATION.replace("about: A shop for lamps.\n", "")
    written = merged(without, GERMAN)
    assert written.orphans == 1 and "DE A shop for lamps." in written.text.partition("orphans:")[2]
    again = merged(without, written.text)
    assert again.text == written.text
    back = merged(ORGANISATION, again.text)
    assert back.orphans == 0 and read(back.text).entries["about"].words == "DE A shop for lamps."


def test_the_translators_own_remarks_stay() -> None:
    remarked = GERMAN.replace("  #: A shop for lamps.", "  # ask Amara about this word\n  #: A shop for lamps.")
    remarked = "# Begun by Tom\n" + remarked
    written = merged(ORGANISATION.replace("name: Shop", "name: New Shop"), remarked)
    assert written.text.startswith("# Begun by Tom\n")
    assert "  # ask Amara about this word\n  #: A shop for lamps.\n" in written.text


def test_the_file_of_a_translation_that_is_missing_says_so(tmp_path: Path) -> None:
    translation = read_translation(tmp_path / "shop.de.yaml")
    assert translation.broken and translation.entries == {}


def test_a_text_with_what_no_file_may_hold_still_gives_a_file_that_is_read() -> None:
    source = ORGANISATION.replace("A shop for lamps.", r'"Lamps\x7f and\L#rugs\a"')
    written = begun(source)
    assert read(written.text).diagnostics == ()
    again = merged(source, written.text.replace('    text: ""', r'    text: "DE\x7f\L#x\a"', 1))
    assert read(again.text).entries["about"].words == "DE\x7f\u2028#x\a"


def test_the_same_words_twice_in_a_list_keep_the_one_translation_that_was_written() -> None:
    source = ORGANISATION.replace("You may refund anything., Orders go out daily.", "Same., Same.")
    before, first, after = begun(source).text.partition("facts.0#")
    assert "facts.1#" in after
    old = before + first + after.replace('    text: ""', '    text: "Gleich."', 1)
    written = merged(source, old)
    assert (written.translated, written.all - written.translated) == (2, len(texts_of(source_of(source))) - 2)
    laid = lay(source_of(source), read(written.text)).source.root
    assert laid is not None and laid.to_python()["facts"] == ["Gleich.", "Gleich."]


def test_words_that_are_twice_in_a_list_now_take_one_translation_and_lose_none() -> None:
    alike = ORGANISATION.replace("Say who you are", "Same.").replace("Private first", "Same.")
    says = iter(("eins", "zwei"))
    old = filled(alike, lambda text: next(says) if text == "Same." else f"DE {text}")
    kept = [line for line in ORGANISATION.splitlines(keepends=True) if "criterion" not in line]
    moved = "".join(kept).replace("clauses:", "clauses: []")
    moved = moved.replace("You may refund anything., Orders go out daily.", "Same., Same.")
    found = read(merged(moved, old).text)
    assert {"eins", "zwei"} <= {one.words for one in (*found.entries.values(), *found.orphans)}


def test_a_text_that_went_twice_with_other_words_leaves_a_file_that_is_read() -> None:
    without = ORGANISATION.replace('  - {id: "2.1", criterion: P2, title: Private first, text: Ask in private.}\n', "")
    back = ORGANISATION.replace("Ask in private.", "Ask elsewhere.").replace("Private first", "Elsewhere first")
    gone = merged(without, GERMAN).text
    there = merged(back, gone).text.replace('    text: ""', '    text: "DE anew"')
    assert read(there).diagnostics == ()
    last = read(merged(without, there).text)
    assert not last.broken
    assert {"DE Ask in private.", "DE anew"} <= {one.words for one in last.orphans}


def test_remarks_stay_whatever_the_indent_and_tags_in_the_words_are_none() -> None:
    key = GERMAN.index("  about:")
    ours = GERMAN[:key] + GERMAN[key:].replace(
        '    text: "DE A shop for lamps."\n', "    text: |-\n      DE A shop\n      #lamps\n    # ask Ines\n", 1
    )
    ours = ours.replace('text: "DE Say who you are"', 'text: "DE Say who you are"  # or: name')
    text = merged(ORGANISATION, ours).text
    assert read(text).entries["about"].words == "DE A shop\n#lamps"
    assert text.count("#lamps") == 1
    assert "\n  # ask Ines\n" in text and "\n  # or: name\n" in text
    assert merged(ORGANISATION, text).text == text
