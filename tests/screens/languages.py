"""A story in another language than it was written in."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from simtrainer.ui.shared.settings import settings
from simtrainer.ui.shared.theme import theme
from tests.screens.brief import briefed
from tests.screens.debrief import debriefed
from tests.screens.home import home_results
from tests.screens.picture import LARGE, LIGHT, SMALL, screen
from tests.screens.play import play_two_threads


def in_german() -> None:
    """Everything that is opened from now on, at the size that the picture is taken in."""
    settings().set(language="de", text_scale=theme().text_scale)


@screen("50-german-home")
def german_home() -> QWidget:
    in_german()
    return home_results()


@screen("50-german-brief", LIGHT, SMALL, LARGE)
def german_brief() -> QWidget:
    in_german()
    return briefed()


@screen("50-german-brief-only-english")
def german_brief_only_english() -> QWidget:
    in_german()
    return briefed("negative-comment/snow-day.yaml")


@screen("50-german-play", LIGHT, SMALL, LARGE)
def german_play() -> QWidget:
    in_german()
    return play_two_threads()


@screen("50-german-debrief", LIGHT, SMALL, LARGE)
def german_debrief() -> QWidget:
    in_german()
    return debriefed("trap-ba-gdpr-2018", unfold=True)
