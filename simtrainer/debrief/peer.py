"""A reply sent to a colleague as a small file, and what they answer: two ratings and a remark.

The file holds what came in, the reply, and the titles of scenario and organisation; no scores, and no name unless it is
given. It comes from somewhere else, so whatever is read is checked: its size, its types, its lengths.
"""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from dataclasses import asdict, field, replace
from pathlib import Path
from typing import Any, cast

from simtrainer.frozen import frozen
from simtrainer.say import say

SUFFIX = ".simtrainer-reply"
LARGEST = 64 * 1024
"""Bytes of a file that is read."""
LONGEST = 4000
"""Characters of a reply, of what came in and of a remark."""
LONGEST_TITLE = 200
MOST_ANSWERS = 20
RATINGS = (-2, -1, 0, 1, 2)
_FORMAT = "simtrainer-reply"
_ATTEMPT = re.compile(r"[0-9a-f-]{8,40}")


class NotALetter(Exception):
    """A file isn't a reply to be read by a colleague; the text says what is wrong with it."""


@frozen
class Answer:
    """What a colleague thinks of a reply. `by` is their name, if they gave it."""

    policy: int
    authenticity: int
    remark: str = ""
    by: str = ""


@frozen
class Letter:
    """A reply on its way. `attempt` and `turn` say where it belongs when it comes back."""

    attempt: str
    turn: int
    scenario: str
    organisation: str
    came_in: str
    came_in_by: str
    reply: str
    by: str = ""
    answer: Answer | None = field(default=None)


def write(letter: Letter, file: Path) -> None:
    """Write the file, in place of one that is there; OSError when that isn't possible."""
    kept: dict[str, Any] = {_FORMAT: 1, **asdict(letter)}
    text = json.dumps(kept, indent=2, ensure_ascii=False) + "\n"
    beside = file.with_name(f"{file.name}.new")
    try:
        beside.write_text(text, encoding="utf-8")
        beside.replace(file)
    except OSError:
        beside.unlink(missing_ok=True)
        raise


def read(file: Path) -> Letter:
    """The letter in a file; NotALetter, with words, when it isn't one."""
    try:
        with file.open("rb") as opened:
            raw = opened.read(LARGEST + 1)
    except OSError as error:
        raise NotALetter(
            say("{name} can't be read: {reason}.", name=file.name, reason=error.strerror or error)
        ) from error
    if len(raw) > LARGEST:
        raise NotALetter(
            say(
                "{name} is larger than a reply can be ({n} KB). Nothing was read of it.",
                name=file.name,
                n=LARGEST // 1024,
            )
        )
    try:
        found: object = json.loads(raw.decode("utf-8"))
    except (ValueError, RecursionError) as error:
        raise NotALetter(
            say("{name} isn't a reply from simtrainer, or it was damaged on the way.", name=file.name)
        ) from error
    if not isinstance(found, dict) or cast(dict[str, Any], found).get(_FORMAT) != 1:
        raise NotALetter(say("{name} isn't a reply from simtrainer, or it comes from a newer one.", name=file.name))
    kept = cast(Mapping[str, Any], found)
    try:
        return _letter(kept)
    except _Wrong as wrong:
        raise NotALetter(
            say("{name} can't be used: {wrong}. Ask for it to be sent again.", name=file.name, wrong=wrong)
        ) from wrong


def with_answer(letter: Letter, answer: Answer) -> Letter:
    """The letter with an answer, cut to what can be read again."""
    return replace(letter, answer=replace(answer, remark=plain(answer.remark, LONGEST), by=plain_line(answer.by)))


def answers(text: str) -> tuple[Answer, ...]:
    """The answers kept under a turn; what can't be read is left out."""
    try:
        found: object = json.loads(text) if text else []
    except (ValueError, RecursionError):
        return ()
    kept: list[Answer] = []
    for one in cast(list[object], found) if isinstance(found, list) else ():
        try:
            kept.append(_answer(one))
        except _Wrong:
            continue
    return tuple(kept)


def added(text: str, answer: Answer) -> str:
    """What is kept under a turn with one more answer; the same answer isn't kept twice."""
    kept = [one for one in answers(text) if one != answer]
    return json.dumps([asdict(one) for one in (*kept, answer)[-MOST_ANSWERS:]], ensure_ascii=False)


def plain(text: str, longest: int) -> str:
    """A text without what can't be seen, lines kept, not too long."""
    shown = "".join(one if one.isprintable() or one == "\n" else " " for one in text.replace("\r\n", "\n"))
    return shown.strip()[:longest].strip()


def plain_line(text: str) -> str:
    """A title or name: one visible line."""
    return " ".join(plain(text, LONGEST).split())[:LONGEST_TITLE].strip()


class _Wrong(Exception):
    pass


def _letter(kept: Mapping[str, Any]) -> Letter:
    attempt, turn = kept.get("attempt"), kept.get("turn")
    if not isinstance(attempt, str) or not _ATTEMPT.fullmatch(attempt):
        raise _Wrong(say("it doesn't say where it belongs"))
    if type(turn) is not int or not 1 <= turn <= 10_000:
        raise _Wrong(say("it doesn't say to which turn it belongs"))
    reply = plain(_text(kept, "reply"), LONGEST)
    if not reply:
        raise _Wrong(say("there is no reply in it"))
    answer = kept.get("answer")
    return Letter(
        attempt,
        turn,
        plain_line(_text(kept, "scenario")),
        plain_line(_text(kept, "organisation")),
        plain(_text(kept, "came_in"), LONGEST),
        plain_line(_text(kept, "came_in_by")),
        reply,
        plain_line(_text(kept, "by")),
        None if answer is None else _answer(answer),
    )


def _answer(found: object) -> Answer:
    if not isinstance(found, dict):
        raise _Wrong(say("its answer can't be read"))
    kept = cast(Mapping[str, Any], found)
    policy, authenticity = kept.get("policy"), kept.get("authenticity")
    if any(type(one) is not int or one not in RATINGS for one in (policy, authenticity)):
        raise _Wrong(say("its ratings can't be read"))
    remark, by = plain(_text(kept, "remark"), LONGEST), plain_line(_text(kept, "by"))
    return Answer(cast(int, policy), cast(int, authenticity), remark, by)


def _text(kept: Mapping[str, Any], name: str) -> str:
    value = kept.get(name, "")
    if not isinstance(value, str):
        raise _Wrong(say("“{name}” isn't a text", name=name))
    return value
