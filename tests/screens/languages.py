"""A story in another language than it was written in."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from simtrainer.ui.shared.settings import settings
from tests.screens.brief import briefed
from tests.screens.debrief import debriefed
from tests.screens.home import home_results
from tests.screens.picture import LIGHT, SMALL, screen
from tests.screens.play import play_two_threads


@screen("50-german-home")
def german_home() -> QWidget:
    settings().set(language="de")
    return home_results()


@screen("50-german-brief", LIGHT, SMALL)
def german_brief() -> QWidget:
    settings().set(language="de")
    return briefed()


@screen("50-german-brief-only-english")
def german_brief_only_english() -> QWidget:
    settings().set(language="de")
    return briefed("negative-comment/snow-day.yaml")


@screen("50-german-play", LIGHT, SMALL)
def german_play() -> QWidget:
    settings().set(language="de")
    return play_two_threads()


@screen("50-german-debrief", LIGHT, SMALL)
def german_debrief() -> QWidget:
    settings().set(language="de")
    return debriefed("trap-ba-gdpr-2018", unfold=True)
