"""The triage aid: a few questions about a post, and what it is, how serious, and what to do about it."""

from __future__ import annotations

from collections.abc import Mapping

from simtrainer.frozen import frozen
from simtrainer.scenario.model import SEVERITIES, Severity

Conditions = Mapping[str, tuple[str, ...]]
"""Question -> the answers to it that count; all must hold."""
LEAST: Severity = "S4"
"""Where no answer says more."""


@frozen
class Answer:
    """One answer to a question. `severity` is the least that it makes of the matter, `say` what to mind then."""

    id: str
    label: str
    severity: Severity | None = None
    say: str = ""


@frozen
class TriageQuestion:
    """A question; with `when` it is asked only after those answers."""

    id: str
    ask: str
    why: str
    options: tuple[Answer, ...]
    when: Conditions


@frozen
class Box:
    """A kind of post, and what to do and not to do."""

    id: str
    name: str
    do: tuple[str, ...]
    dont: tuple[str, ...]
    when: Conditions


@frozen
class Level:
    """A severity: what it looks like, and who owns it."""

    severity: Severity
    looks: str
    owner: str


@frozen
class Judgement:
    """What the answers so far amount to. `open` are the questions not yet answered; without any it is final."""

    open: tuple[TriageQuestion, ...]
    box: Box | None
    severity: Severity | None
    because: tuple[Answer, ...]
    """The answers that made it as serious as it is."""
    mind: tuple[str, ...]


@frozen
class TriageAid:
    """Everything on the page."""

    stop: tuple[str, ...]
    questions: tuple[TriageQuestion, ...]
    boxes: tuple[Box, ...]
    levels: Mapping[Severity, Level]
    after_hours: str
    disclosure: str
    holding_line: str
    ticks: tuple[str, ...]
    after: tuple[str, ...]

    def asked(self, answers: Mapping[str, str]) -> tuple[TriageQuestion, ...]:
        """The questions that these answers leave to be asked or have answered, in order."""
        return tuple(one for one in self.questions if _holds(one.when, answers))

    def judge(self, answers: Mapping[str, str]) -> Judgement:
        """What the answers (question -> answer) amount to; answers to questions that aren't asked count for nothing."""
        asked = self.asked(answers)
        given = {one.id: answers[one.id] for one in asked if one.id in answers}
        chosen = [option for one in asked for option in one.options if given.get(one.id) == option.id]
        least: list[Severity] = [one.severity or LEAST for one in chosen]
        severity = min(least, key=SEVERITIES.index) if least else None
        return Judgement(
            open=tuple(one for one in asked if one.id not in given),
            box=next((box for box in self.boxes if _holds(box.when, given)), None),
            severity=severity,
            because=tuple(one for one in chosen if one.severity is not None and one.severity == severity),
            mind=tuple(one.say for one in chosen if one.say),
        )


def _holds(when: Conditions, answers: Mapping[str, str]) -> bool:
    return all(answers.get(question) in options for question, options in when.items())
