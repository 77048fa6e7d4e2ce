"""Plan files: play-throughs as text, one step a line. Only the reading; something above plays them."""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from typing import Literal

from simtrainer.frozen import frozen
from simtrainer.scenario.codes import report
from simtrainer.scenario.diagnostics import Diagnostic, Place, Severity
from simtrainer.scenario.hints import Hint
from simtrainer.scenario.model import STORY_MINUTES
from simtrainer.scenario.source import read_plain

MOST_BYTES = 1024 * 1024
MOST_STEPS = 10_000
MOST_PROBLEMS = 200
LAST_DAY = STORY_MINUTES // (24 * 60) - 1

StepKind = Literal["choose", "wait", "consult", "write", "inject", "until", "silence", "expect"]
Subject = Literal[
    "node", "variable", "ending", "policy", "authenticity", "echo", "mirror", "critical", "minute", "finished"
]


@frozen
class StoryClock:
    """A time as plans write it: `days` after the start's date, at `minute` of that day."""

    days: int
    minute: int

    def minutes_from(self, start_at: datetime) -> int:
        """Story minutes since `start_at` (negative when it lies before)."""
        return self.days * 1440 + self.minute - (start_at.hour * 60 + start_at.minute)


@frozen
class Expectation:
    """What must be so at this point of a plan.

    `name` is the id that the subject needs: a node, variable, ending, case or critical line ("none" for none at all).
    `value` belongs to a variable; `low` and `high` (the same for a single number) to policy and authenticity; `level`
    ("" for any) to echo and mirror; `time` to minute.
    """

    subject: Subject
    name: str = ""
    value: int | bool | str = 0
    low: float = 0
    high: float = 0
    level: str = ""
    time: StoryClock | None = None


@frozen
class PlanStep:
    """One line of a plan.

    `id` is the choice (choose, and the stance of write), contact (consult) or inject; `node` is that of a silence or
    consult ("" when the plan leaves it open); `minutes` belong to wait, `time` to until, `text` to write.
    """

    kind: StepKind
    line: int
    words: str
    """The line as written."""
    id: str = ""
    node: str = ""
    minutes: int = 0
    text: str = ""
    time: StoryClock | None = None
    expectation: Expectation | None = None


@frozen
class Plan:
    """A plan file: its steps in order and what was wrong with it (such lines are left out)."""

    file: str
    steps: tuple[PlanStep, ...]
    diagnostics: tuple[Diagnostic, ...] = ()

    @property
    def broken(self) -> bool:
        """Whether the plan can't be played."""
        return any(one.severity is Severity.ERROR for one in self.diagnostics)


def read_plan(path: Path) -> Plan:
    """Read a plan file; never raises for what is in it."""
    source = read_plain(path, MOST_BYTES)
    if source.problems:
        return Plan(source.file, (), tuple(source.problems))
    return parse_plan(source.text, source.file)


def parse_plan(text: str, file: str = "play.plan") -> Plan:
    """The plan in a text."""
    steps: list[PlanStep] = []
    diagnostics: list[Diagnostic] = []
    offset = 0
    for number, line in enumerate(text.split("\n"), 1):
        words = line.strip()
        if words and not words.startswith("#"):
            start = offset + line.index(words)
            place = Place(file, number, start - offset + 1, start, start + len(words))
            if len(diagnostics) == MOST_PROBLEMS:
                diagnostics.append(report("SIM020", place, most=MOST_PROBLEMS))
                break
            if len(steps) == MOST_STEPS:
                reason, fix = f"a plan has at most {MOST_STEPS} steps", "Make several plans of it."
                diagnostics.append(report("SIM901", place, line=_shown(words), reason=reason, fix=fix))
                break
            try:
                steps.append(_step(words, number))
            except _Unreadable as wrong:
                diagnostics.append(report("SIM901", place, line=_shown(words), reason=wrong.reason, fix=wrong.fix))
        offset += len(line) + 1
    return Plan(file, tuple(steps), tuple(diagnostics))


def _shown(words: str) -> str:
    return words if len(words) <= 80 else f"{words[:80]}…"


class _Unreadable(Exception):
    def __init__(self, reason: str, fix: str) -> None:
        super().__init__(reason)
        self.reason = reason
        self.fix = fix


_ID = r"[a-z0-9]+(?:-[a-z0-9]+)*"
_TIME = re.compile(r"(?:d([0-9]{1,4}) )?([01]?[0-9]|2[0-3]):([0-5][0-9])\Z")
_WRITE = re.compile(rf'({_ID})\s+"(.*)"\s*(?:#[^"]*)?\Z')
_RANGE = re.compile(r"(\d{1,3}(?:\.\d+)?)(?:\.\.(\d{1,3}(?:\.\d+)?))?\Z")
_COMMENT = re.compile(r"\s+#.*\Z")
_LEVELS = ("mention", "strong", "near_copy")


def _step(words: str, line: int) -> PlanStep:
    command, _, rest = words.partition(" ")
    rest = rest.strip()
    if command != "write":
        rest = _COMMENT.sub("", f" {rest}").strip()
    read = _COMMANDS.get(command)
    if read is None:
        hint = Hint(command, _COMMANDS, f"A line starts with one of: {', '.join(_COMMANDS)}.")
        raise _Unreadable(f"“{_shown(command)}” is not a step", str(hint))
    return read(words, line, rest)


def _named(kind: StepKind, example: str) -> Callable[[str, int, str], PlanStep]:
    def read(words: str, line: int, rest: str) -> PlanStep:
        return PlanStep(kind, line, words, id=_id(rest, example))

    return read


def _id(word: str, example: str) -> str:
    if not re.fullmatch(_ID, word):
        raise _Unreadable("there should be one id after the first word", f"Write {example}.")
    return word


def _wait(words: str, line: int, rest: str) -> PlanStep:
    if not re.fullmatch(r"[0-9]{1,18}", rest) or int(rest) == 0:
        raise _Unreadable("wait takes a number of minutes", "Write wait 20.")
    if int(rest) > STORY_MINUTES:
        raise _Unreadable(f"a story lasts at most {STORY_MINUTES} minutes", "Write fewer minutes.")
    return PlanStep("wait", line, words, minutes=int(rest))


def _consult(words: str, line: int, rest: str) -> PlanStep:
    names = rest.split()
    if not 1 <= len(names) <= 2:
        raise _Unreadable("consult takes a contact, with or without the node", "Write consult legal.")
    for name in names[:-1]:
        _id(name, "consult first-reply legal")
    return PlanStep("consult", line, words, id=names[-1], node=names[0] if len(names) == 2 else "")


def _write(words: str, line: int, rest: str) -> PlanStep:
    found = _WRITE.match(rest)
    if found is None:
        raise _Unreadable("write takes the nearest choice and the text in quotes", 'Write write named "Hi Sam, …".')
    return PlanStep("write", line, words, id=found.group(1), text=found.group(2))


def _until(words: str, line: int, rest: str) -> PlanStep:
    return PlanStep("until", line, words, time=_clock(rest))


def _silence(words: str, line: int, rest: str) -> PlanStep:
    return PlanStep("silence", line, words, node=_id(rest, "silence first-reply"))


def _clock(word: str) -> StoryClock:
    found = _TIME.match(word)
    if found is None:
        raise _Unreadable("this is not a time of the story", "Write 15:00, or d1 09:00 for the next day.")
    days, hours, minutes = (int(one or 0) for one in found.groups())
    if days > LAST_DAY:
        raise _Unreadable(f"a story ends on d{LAST_DAY} at the latest", "Write an earlier time.")
    return StoryClock(days, hours * 60 + minutes)


def _expect(words: str, line: int, rest: str) -> PlanStep:
    subject, _, value = rest.partition(" ")
    value = value.strip()
    match subject:
        case "node" | "ending":
            expected = Expectation(subject, _id(value, f"expect {subject} she-posts-again"))
        case "policy" | "authenticity":
            low, high = _between(value, subject)
            expected = Expectation(subject, low=low, high=high)
        case "echo" | "mirror":
            expected = _case(subject, value)
        case "critical":
            if not re.fullmatch(r"C[1-7]|none", value):
                raise _Unreadable("a critical line is C1 to C7, or none", "Write expect critical C1.")
            expected = Expectation("critical", value)
        case "minute":
            expected = Expectation("minute", time=_clock(value))
        case "finished" if not value:
            expected = Expectation("finished")
        case _:
            expected = _variable(subject, value)
    return PlanStep("expect", line, words, expectation=expected)


def _between(value: str, subject: str) -> tuple[float, float]:
    found = _RANGE.match(value)
    if found is None:
        raise _Unreadable(f"{subject} takes a number or a range", f"Write expect {subject} 70..80.")
    low = float(found.group(1))
    high = float(found.group(2) or low)
    if low > high or high > 100:
        raise _Unreadable("a score lies between 0 and 100, the lower one first", f"Write expect {subject} 70..80.")
    return low, high


def _case(subject: Literal["echo", "mirror"], value: str) -> Expectation:
    names = value.split()
    if not 1 <= len(names) <= 2 or (len(names) == 2 and names[1] not in _LEVELS):
        levels = ", ".join(_LEVELS)
        raise _Unreadable(
            f"{subject} takes a case and a level ({levels})", f"Write expect {subject} kryptonite-2004 strong."
        )
    return Expectation(subject, names[0], level=names[1] if len(names) == 2 else "")


def _variable(name: str, value: str) -> Expectation:
    if not re.fullmatch(r"[a-z][a-z0-9_]*", name) or not value or len(value.split()) > 1:
        raise _Unreadable("expect takes what is expected and its value", "Write expect heat 51, or expect ending lost.")
    if re.fullmatch(r"-?[0-9]{1,9}", value):
        return Expectation("variable", name, value=int(value))
    if value.lower() in ("true", "yes", "false", "no"):
        return Expectation("variable", name, value=value.lower() in ("true", "yes"))
    return Expectation("variable", name, value=value)


_COMMANDS: dict[str, Callable[[str, int, str], PlanStep]] = {
    "choose": _named("choose", "choose answer-her"),
    "wait": _wait,
    "consult": _consult,
    "write": _write,
    "inject": _named("inject", "inject columnist"),
    "until": _until,
    "silence": _silence,
    "expect": _expect,
}
