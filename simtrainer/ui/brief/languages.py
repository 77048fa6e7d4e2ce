"""What the brief says about the language that a story is told in; nothing where nobody would ask."""

from __future__ import annotations

from simtrainer.ui.brief.briefing import Briefing
from simtrainer.ui.shared.settings import WRITTEN_IN
from simtrainer.ui.shared.tr import tr


def language_name(code: str) -> str:
    """A language in the interface's words; its code where there are none."""
    return {"en": tr("English"), "de": tr("German")}.get(code, code)


def language_words(briefing: Briefing, asked: str) -> str:
    """In which language it is told, and in which it could be; "" for a story in one language that was asked for."""
    scenario = briefing.scenario
    told = scenario.language or WRITTEN_IN
    if scenario.untranslated:
        name, count = language_name(told), scenario.untranslated
        if count == 1:
            return tr("One text of it isn't in {language} yet and is shown as it was written.", language=name)
        return tr(
            "{n} texts of it aren't in {language} yet and are shown as they were written.", n=count, language=name
        )
    if asked != told:
        return tr(
            "There is no {asked} translation of this story that can be used; it is told in {told}.",
            asked=language_name(asked),
            told=language_name(told),
        )
    others = [language_name(one) for one in (WRITTEN_IN, *briefing.languages) if one != told]
    if not others:
        return ""
    return tr("Told in {told}; it is there in {others}, too.", told=language_name(told), others=", ".join(others))
