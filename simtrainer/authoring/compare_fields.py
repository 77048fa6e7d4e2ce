"""Two versions of one part of a scenario (as data) in words: what was added, dropped, reworded, moved to."""

from __future__ import annotations

import difflib
import re
from collections.abc import Iterator, Mapping
from typing import Any, cast

Data = dict[str, Any]

NAMES: Mapping[str, str] = {
    "after": "the wait before it", "alt": "the alt text", "analogy": "the analogy",
    "asked_about": "what is asked about", "at": "its time", "audiences": "the audiences", "belt": "the belt",
    "by": "who it is by", "channel": "the channel", "clauses": "the house clauses", "close": "what it closes",
    "confidence": "the question how sure one is", "content_notes": "the content notes", "contested": "being contested",
    "crisis_type": "the type of crisis", "do": "what is done", "else": "the reason shown when it is off",
    "ending": "the ending", "experts": "the raters' agreement", "flags": "the critical lines it crosses",
    "focus": "the post in focus", "followers": "the followers", "handle": "the handle", "harm": "being about harm",
    "keeps": "the promises it keeps", "kind": "the kind", "label": "the label", "likes": "the likes",
    "limit": "the limit", "marks": "the marks", "max": "the highest value", "meter": "the meter",
    "min": "the lowest value", "minutes": "the minutes", "mirrors": "the mirrors", "moves": "the moves",
    "must_not_say": "what must not be said", "name": "the name", "no_reply": "being a reasoned silence",
    "not_before": "the earliest time", "notes": "the trainer's notes", "open": "what it opens",
    "organisation": "the organisation", "outcomes": "the outcomes", "phase": "the phase", "picture": "the picture",
    "prompts": "the trainer's prompts", "recovers": "the lines it makes good", "replies": "the replies",
    "reply_to": "what it answers", "role": "the role", "rule_packs": "the rule packs", "says": "the answer",
    "shares": "the shares", "stakes": "the stakes", "start": "the start", "start_at": "the start of the clock",
    "summary": "the summary", "target": "what it acts on", "text": "the text", "title": "the title", "to": "the way on",
    "tone": "the tone", "traps": "the traps", "triage": "the triage", "type": "the type", "types": "the case types",
    "values": "the values", "wants": "what they want", "watch": "the watch words", "when": "the condition",
    "why": "the sentence for the debrief", "window": "the reply window", "within": "the time to keep it",
    "write": "writing one's own reply", "about": "who they are", "known": "when it is known",
}  # fmt: skip

LISTS_BY_ID = ("posts", "promises")
LONG = ("text", "says", "notes", "summary", "why", "analogy", "wants", "about", "alt", "else")
MOST_SHOWN = 60


def changes_in(old: Data, new: Data, skip: tuple[str, ...] = ()) -> Iterator[tuple[str, str]]:
    """(path below, sentence without its subject) for everything that differs, in the order of the new version."""
    for key in [*new, *(one for one in old if one not in new)]:
        before, after = old.get(key), new.get(key)
        if key in skip or before == after:
            continue
        if key in LISTS_BY_ID:
            yield from _items(key, before or [], after or [])
        elif key == "set":
            yield from _effects(before or {}, after or {})
        elif key == "ratings":
            yield from _ratings(before or {}, after or {})
        elif key == "minutes" and isinstance(before, int) and isinstance(after, int):
            yield key, f"takes {_minutes(after)} instead of {_minutes(before)}"
        elif key == "to":
            yield key, f"leads to {after} instead of {before}" if before and after else f"the way on is {after}"
        elif isinstance(before, dict) and isinstance(after, dict):
            for path, words in changes_in(cast(Data, before), cast(Data, after)):
                yield f"{key}.{path}", words
        elif key in LONG and isinstance(before, str) and isinstance(after, str):
            yield key, f"{_name(key)} changed: {reworded(before, after)}"
        elif isinstance(before, list) and isinstance(after, list):
            yield key, f"{_name(key)}: {_listed(cast('list[Any]', before), cast('list[Any]', after))}"
        else:
            yield key, _plain(key, before, after)


def _plain(key: str, before: Any, after: Any) -> str:
    if before is None:
        return f"{_name(key)}: now {_value(after)}" if after is not True else f"now with {_name(key)}"
    if after is None:
        return f"{_name(key)} is gone (it was {_value(before)})" if before is not True else f"now without {_name(key)}"
    return f"{_name(key)}: {_value(before)} → {_value(after)}"


def _items(key: str, before: list[Data], after: list[Data]) -> Iterator[tuple[str, str]]:
    """Posts and promises, told apart by their ids."""
    noun = key.removesuffix("s")
    then, now = {one["id"]: one for one in before}, {one["id"]: one for one in after}
    for name, one in now.items():
        if name not in then:
            yield f"{key}.{name}", f"{noun} “{name}” is new{_quoted(one)}"
        else:
            for path, words in changes_in(then[name], one):
                if path == "by" and noun == "promise":
                    words = f"falls due at {one.get('by', 'another time')}"
                yield f"{key}.{name}.{path}", f"{noun} “{name}”: {words}"
    for name, one in then.items():
        if name not in now:
            yield f"{key}.{name}", f"{noun} “{name}” is gone{_quoted(one)}"
    kept_then, kept_now = [one for one in then if one in now], [one for one in now if one in then]
    if kept_then != kept_now:
        yield key, f"the {key} come in another order"


def _effects(before: Data, after: Data) -> Iterator[tuple[str, str]]:
    for name in [*after, *(one for one in before if one not in after)]:
        if before.get(name) == after.get(name):
            continue
        if name not in before:
            words = f"now sets {name} to {_value(after[name])}"
        elif name not in after:
            words = f"no longer sets {name} (it was {_value(before[name])})"
        elif (now := _step(name, after[name])) and (then := _step(name, before[name])):
            words = f"moves {name} by {now} instead of {then}"
        else:
            words = f"sets {name} to {_value(after[name])} instead of {_value(before[name])}"
        yield f"set.{name}", words


def _step(name: str, effect: Any) -> str:
    """By how much an effect moves its variable ("+6"), "" where it does something else."""
    found = re.fullmatch(rf"{re.escape(name)}\s*([+-])\s*(\d+)", str(effect))
    return f"{found.group(1).replace('-', '−')}{found.group(2)}" if found is not None else ""


def _ratings(before: Data, after: Data) -> Iterator[tuple[str, str]]:
    for code in sorted({*before, *after}):
        then: Data | None = before.get(code)
        now: Data | None = after.get(code)
        if then == now:
            continue
        if now is not None and then is None:
            words = f"is now rated on {code}: {_signed(now['v'])}"
        elif now is None or then is None:
            assert then is not None
            words = f"is no longer rated on {code} (it was {_signed(then['v'])})"
        elif then["v"] != now["v"]:
            words = f"{code} is {_signed(now['v'])} instead of {_signed(then['v'])}"
        else:
            words = f"the note on {code} changed: {reworded(then.get('note', ''), now.get('note', ''))}"
        yield f"ratings.{code}", words


def _listed(before: list[Any], after: list[Any]) -> str:
    came = [_value(one) for one in after if one not in before]
    went = [_value(one) for one in before if one not in after]
    parts = ([f"with {', '.join(came)}"] if came else []) + ([f"without {', '.join(went)}"] if went else [])
    return f"now {' and '.join(parts)}" if parts else f"in another order ({', '.join(_value(one) for one in after)})"


def reworded(old: str, new: str) -> str:
    """What differs between two texts, with a little of what stands around it, and their lengths where these differ."""
    was, now = old.split(), new.split()
    count = "" if len(was) == len(now) else f" ({len(was)} → {len(now)} words)"
    if len(old) <= MOST_SHOWN and len(new) <= MOST_SHOWN:
        return f"“{old}” → “{new}”{count}"
    blocks = [
        block for block in difflib.SequenceMatcher(a=was, b=now, autojunk=False).get_opcodes() if block[0] != "equal"
    ]
    if not blocks:
        return "its line breaks"
    first, last = blocks[0], blocks[-1]
    start, end_was, end_now = first[1], last[2], last[4]
    lead = 2 if start >= 2 else start
    tail = min(2, len(was) - end_was)
    return f"{_part(was, start - lead, end_was + tail)} → {_part(now, first[3] - lead, end_now + tail)}{count}"


def _part(words: list[str], start: int, end: int) -> str:
    text = " ".join(words[start:end])
    if len(text) > 2 * MOST_SHOWN:
        text = f"{text[:MOST_SHOWN].rstrip()} … {text[-MOST_SHOWN:].lstrip()}"
    return f"“{'… ' if start else ''}{text}{' …' if end < len(words) else ''}”"


def _quoted(one: Data) -> str:
    text = " ".join(str(one.get("text") or one.get("label") or "").split())
    return f": “{text if len(text) <= MOST_SHOWN else text[:MOST_SHOWN].rstrip() + '…'}”" if text else ""


def _name(key: str) -> str:
    return NAMES.get(key, key)


def _signed(number: int) -> str:
    return f"{number:+d}".replace("-", "−") if number else "0"


def _minutes(minutes: int) -> str:
    return "1 minute" if minutes == 1 else f"{minutes} minutes"


def _value(value: Any) -> str:
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, dict):
        return ", ".join(f"{_value(one)}" for one in cast(Data, value).values())
    if isinstance(value, list):
        return ", ".join(_value(one) for one in cast("list[Any]", value)) or "nothing"
    text = " ".join(str(value).split())
    return text if len(text) <= 2 * MOST_SHOWN else f"{text[: 2 * MOST_SHOWN].rstrip()}…"
