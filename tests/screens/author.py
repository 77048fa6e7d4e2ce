"""The authors' screens: their stories, and the workspace in its views."""

from __future__ import annotations

import shutil
from pathlib import Path
from tempfile import TemporaryDirectory

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from simtrainer import paths
from simtrainer.authoring.document import Edit, Splice
from simtrainer.ui.author.key.view import KeyView
from simtrainer.ui.author.screen import AuthorScreen
from tests.screens.picture import ALL, BOTH, DARK, LARGE, LIGHT, screen
from tests.screens.ways import PARCELS, open_window, scenario, settle

BROKEN = ("        to: first-reply\n", "        to: first-repl\n")


def own_copy(*changes: tuple[str, str]) -> Path:
    """A shipped story in the user's own folder, some of it written otherwise."""
    folder = paths.own_scenarios()
    folder.mkdir(parents=True, exist_ok=True)
    source = scenario(PARCELS)
    for plan in source.parent.glob(f"{source.stem}.*.plan"):
        shutil.copyfile(plan, folder / plan.name)
    text = source.read_text(encoding="utf-8")
    for old, new in changes:
        assert old in text
        text = text.replace(old, new, 1)
    path = folder / source.name
    path.write_text(text, encoding="utf-8")
    return path


def written_at(*changes: tuple[str, str], view: str = "yaml") -> AuthorScreen:
    """The workspace of such a story."""
    window = open_window()
    window.authoring.open_file(own_copy(*changes))
    workspace = window.authoring.workspace
    assert workspace is not None
    settle(40)  # it is read, then proved
    workspace.show_view(view)
    workspace.focus_view()
    settle()
    return workspace


@screen("08-author-stories", *ALL)
def author_stories() -> QWidget:
    own_copy()
    window = open_window()
    window.go_to("author")
    settle(10)
    return window


@screen("08-author-new")
def author_new() -> QWidget:
    window = open_window()
    window.go_to("author")
    settle()
    assert window.authoring.stories is not None
    QTest.keyClick(window.authoring.stories.cards[1], Qt.Key.Key_Return)
    settle()
    return window


@screen("08-author-map", *ALL)
def author_map() -> QWidget:
    workspace = written_at(view="map")
    workspace.drawer.trials.run()
    settle(20)
    workspace.session.select("nodes.first-reply")
    settle(20)
    return workspace


@screen("08b-author-yaml", *ALL)
def author_yaml() -> QWidget:
    workspace = written_at(BROKEN)
    view = workspace.source.view
    view.go_to_line(264)
    QTest.keyClick(view, Qt.Key.Key_End)
    QTest.keyClicks(view, "x")
    workspace.next_problem(1)
    settle(20)
    return workspace


@screen("08b-author-completion", LIGHT, DARK)
def author_completion() -> QWidget:
    workspace = written_at()
    view = workspace.source.view
    view.go_to_line(283)
    QTest.keyClick(view, Qt.Key.Key_End)
    for _ in "eply":
        QTest.keyClick(view, Qt.Key.Key_Backspace)
    settle(10)
    workspace.source.completing.ask()
    settle()
    return workspace


@screen("08b-author-find", LIGHT)
def author_find() -> QWidget:
    workspace = written_at()
    workspace.source.find_bar.open(replace=True)
    QTest.keyClicks(workspace.source.find_bar.field, "puddle")
    settle(20)
    return workspace


@screen("08-author-play", LIGHT, DARK)
def author_play() -> QWidget:
    workspace = written_at(view="map")
    workspace.session.select("nodes.soaked")
    workspace.play_here()
    settle()
    if workspace.preview.options:
        workspace.preview.options[0].click()
    settle(10)
    return workspace


@screen("08-author-scores", LIGHT)
def author_scores() -> QWidget:
    workspace = author_play()
    assert isinstance(workspace, AuthorScreen)
    workspace.preview.sheet.buttons[2].click()
    workspace.drawer.open("coverage")
    settle()
    return workspace


@screen("08-author-trials", *BOTH)
def author_trials() -> QWidget:
    workspace = written_at(view="map")
    workspace.drawer.open("trials")
    workspace.drawer.trials.run()
    settle(20)
    return workspace


@screen("08-author-outside", LIGHT)
def author_outside() -> QWidget:
    workspace = written_at()
    path = workspace.session.document.path
    assert path is not None
    path.write_text(path.read_text(encoding="utf-8") + "# somebody else\n", encoding="utf-8")
    workspace.saving.look_outside()
    settle()
    return workspace


@screen("08-author-leaving", LIGHT)
def author_leaving() -> QWidget:
    workspace = written_at()
    QTest.keyClicks(workspace.source.view, "# a remark")
    workspace.leave()
    settle()
    return workspace


@screen("08-author-outline", LIGHT, DARK)
def author_outline() -> QWidget:
    workspace = written_at(view="outline")
    workspace.session.select("nodes.first-reply.choices.named")
    settle()
    return workspace


@screen("08-author-key", LIGHT, DARK)
def author_key() -> QWidget:
    workspace = written_at(view="key")
    settle(20)
    return workspace


@screen("08-author-key-raters", LIGHT)
def author_key_raters() -> QWidget:
    workspace = written_at(view="key")
    settle(20)
    with TemporaryDirectory() as folder:
        files = tuple(Path(folder) / f"{name}.csv" for name in ("ada", "ben", "cem"))
        for file, value in zip(files, (2, -2, 2), strict=True):
            said = "".join(f"{choice},A1,{value if choice == 'named' else 1}\n" for choice in ("named", "bare"))
            file.write_text(f"choice,criterion,value\n{said}", encoding="utf-8")
        view = workspace.findChild(KeyView)
        assert view is not None
        view.import_sheets(files)
        settle(20)
    return workspace


@screen("08-author-compare", LIGHT)
def author_compare() -> QWidget:
    workspace = written_at()
    text = workspace.session.document.text
    for old, new in (("trust + 8", "trust + 3"), ("A1: {v: 2,", "A1: {v: -1,")):
        at = text.index(old)
        workspace.session.apply(Edit("Typing", (Splice(at, at + len(old), new),)))
    settle(40)
    workspace.compare()
    settle(20)
    return workspace


@screen("08-author-cast", LIGHT)
def author_cast() -> QWidget:
    workspace = written_at(view="cast")
    workspace.session.select("personas.sam")
    workspace.drawer.open("words")
    settle(10)
    return workspace


@screen("08-author-policy", LIGHT)
def author_policy() -> QWidget:
    return written_at(view="policy")


@screen("08-author-cases", LIGHT)
def author_cases() -> QWidget:
    workspace = written_at(view="cases")
    settle(20)
    return workspace


@screen("08-author-map-problems", *BOTH)
def author_map_problems() -> QWidget:
    """A way into nothing, a beat that nothing leads to, and what is asked before another is deleted."""
    workspace = written_at(("to: own-up\n", "to: own-upp\n"), view="map")
    workspace.views["map"].widget.set_mode("problems")  # type: ignore[attr-defined]
    workspace.session.select("nodes.gavs-joke")
    settle(10)
    QTest.keyClick(workspace.views["map"].focus(), Qt.Key.Key_Delete)
    settle(10)
    return workspace


@screen("08-author-map-scores", LIGHT)
def author_map_scores() -> QWidget:
    workspace = written_at(view="map")
    workspace.views["map"].widget.set_mode("scores")  # type: ignore[attr-defined]
    workspace.session.select("nodes.lena")
    settle(20)
    return workspace


@screen("08-author-choice", LIGHT, LARGE)
def author_choice() -> QWidget:
    """A choice in its form; with large text it is a view of its own."""
    workspace = written_at(view="map")
    workspace.session.select("nodes.lena")
    workspace.show_details("nodes.lena.choices.1")
    settle(20)
    return workspace
