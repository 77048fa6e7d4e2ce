"""Two versions of one part of a scenario (as data) in words: what was added, dropped, reworded, moved to."""

from __future__ import annotations

import difflib
import re
from collections.abc import Iterator, Mapping
from typing import Any, cast

from simtrainer.say import later, say

Data = dict[str, Any]

NAMES: Mapping[str, str] = {
    "after": later("the wait before it"),
    "alt": later("the alt text"),
    "analogy": later("the analogy"),
    "asked_about": later("what is asked about"),
    "at": later("its time"),
    "audiences": later("the audiences"),
    "belt": later("its belt"),
    "by": later("who it is by"),
    "channel": later("the channel"),
    "clauses": later("the house clauses"),
    "close": later("what it closes"),
    "confidence": later("the question how sure one is"),
    "content_notes": later("its content notes"),
    "contested": later("being contested"),
    "crisis_type": later("the type of crisis"),
    "do": later("what is done"),
    "else": later("the reason shown when it is off"),
    "ending": later("the ending"),
    "experts": later("the raters' agreement"),
    "flags": later("the critical lines it crosses"),
    "focus": later("the post in focus"),
    "followers": later("the followers"),
    "handle": later("the handle"),
    "harm": later("being about harm"),
    "keeps": later("the promises it keeps"),
    "kind": later("the kind"),
    "label": later("the label"),
    "likes": later("the likes"),
    "limit": later("the limit"),
    "marks": later("the marks"),
    "max": later("the highest value"),
    "meter": later("the meter"),
    "min": later("the lowest value"),
    "minutes": later("the minutes"),
    "mirrors": later("the mirrors"),
    "moves": later("the moves"),
    "must_not_say": later("what may not be said"),
    "name": later("the name"),
    "no_reply": later("being a reasoned silence"),
    "not_before": later("the earliest time"),
    "notes": later("the notes for the trainer"),
    "open": later("what it opens"),
    "organisation": later("the organisation"),
    "outcomes": later("the outcomes"),
    "phase": later("the phase"),
    "picture": later("the picture"),
    "prompts": later("the trainer's prompts"),
    "recovers": later("the lines it makes good"),
    "replies": later("the replies"),
    "reply_to": later("what it answers"),
    "role": later("the role"),
    "rule_packs": later("the rule packs"),
    "says": later("the answer"),
    "shares": later("the shares"),
    "stakes": later("the stakes"),
    "start": later("the start"),
    "start_at": later("the start of the clock"),
    "summary": later("the summary"),
    "target": later("what it acts on"),
    "text": later("the text"),
    "title": later("the title"),
    "to": later("the way on"),
    "tone": later("the tone"),
    "traps": later("the traps"),
    "triage": later("the triage"),
    "type": later("the type"),
    "types": later("the case types"),
    "values": later("the values"),
    "wants": later("what they want"),
    "watch": later("the watch words"),
    "when": later("the condition"),
    "why": later("the sentence for the debrief"),
    "window": later("the reply window"),
    "within": later("the time to keep it"),
    "write": later("writing one's own reply"),
    "about": later("who they are"),
    "known": later("when it is known"),
}

ITEMS: Mapping[str, tuple[str, str, str, str]] = {
    "posts": (
        later("post “{name}” is new{text}"),
        later("post “{name}” is gone{text}"),
        later("post “{name}”: {what}"),
        later("the posts come in another order"),
    ),
    "promises": (
        later("promise “{name}” is new{text}"),
        later("promise “{name}” is gone{text}"),
        later("promise “{name}”: {what}"),
        later("the promises come in another order"),
    ),
}
"""What is said of lists whose items are told apart by their ids: new, gone, changed, moved."""
LONG = ("text", "says", "notes", "summary", "why", "analogy", "wants", "about", "alt", "else")
MOST_SHOWN = 60


def changes_in(old: Data, new: Data, skip: tuple[str, ...] = ()) -> Iterator[tuple[str, str]]:
    """(path below, sentence without its subject) for everything that differs, in the order of the new version."""
    for key in [*new, *(one for one in old if one not in new)]:
        before, after = old.get(key), new.get(key)
        if key in skip or before == after:
            continue
        if key in ITEMS:
            yield from _items(key, before or [], after or [])
        elif key == "set":
            yield from _effects(before or {}, after or {})
        elif key == "ratings":
            yield from _ratings(before or {}, after or {})
        elif key == "minutes" and isinstance(before, int) and isinstance(after, int):
            yield key, say("takes {now} instead of {before}", now=_minutes(after), before=_minutes(before))
        elif key == "to":
            both = say("leads to {now} instead of {before}", now=after, before=before)
            yield key, both if before and after else say("the way on is {now}", now=after)
        elif isinstance(before, dict) and isinstance(after, dict):
            for path, words in changes_in(cast(Data, before), cast(Data, after)):
                yield f"{key}.{path}", words
        elif key in LONG and isinstance(before, str) and isinstance(after, str):
            yield key, say("{name} changed: {how}", name=_name(key), how=reworded(before, after))
        elif isinstance(before, list) and isinstance(after, list):
            yield key, f"{_name(key)}: {_listed(cast('list[Any]', before), cast('list[Any]', after))}"
        else:
            yield key, _plain(key, before, after)


def _plain(key: str, before: Any, after: Any) -> str:
    if before is None:
        if after is True:
            return say("now with {name}", name=_name(key))
        return say("{name}: now {value}", name=_name(key), value=_value(after))
    if after is None:
        if before is True:
            return say("now without {name}", name=_name(key))
        return say("{name} is gone (it was {before})", name=_name(key), before=_value(before))
    return f"{_name(key)}: {_value(before)} → {_value(after)}"


def _items(key: str, before: list[Data], after: list[Data]) -> Iterator[tuple[str, str]]:
    """Posts and promises, told apart by their ids."""
    is_new, is_gone, changed, other_order = ITEMS[key]
    then, now = {one["id"]: one for one in before}, {one["id"]: one for one in after}
    for name, one in now.items():
        if name not in then:
            yield f"{key}.{name}", say(is_new, name=name, text=_quoted(one))
        else:
            for path, words in changes_in(then[name], one):
                if path == "by" and key == "promises":
                    words = (
                        say("falls due at {time}", time=one["by"]) if "by" in one else say("falls due at another time")
                    )
                yield f"{key}.{name}.{path}", say(changed, name=name, what=words)
    for name, one in then.items():
        if name not in now:
            yield f"{key}.{name}", say(is_gone, name=name, text=_quoted(one))
    kept_then, kept_now = [one for one in then if one in now], [one for one in now if one in then]
    if kept_then != kept_now:
        yield key, say(other_order)


def _effects(before: Data, after: Data) -> Iterator[tuple[str, str]]:
    for name in [*after, *(one for one in before if one not in after)]:
        if before.get(name) == after.get(name):
            continue
        if name not in before:
            words = say("now sets {name} to {value}", name=name, value=_value(after[name]))
        elif name not in after:
            words = say("no longer sets {name} (it was {before})", name=name, before=_value(before[name]))
        elif (now := _step(name, after[name])) and (then := _step(name, before[name])):
            words = say("moves {name} by {now} instead of {before}", name=name, now=now, before=then)
        else:
            now, then = _value(after[name]), _value(before[name])
            words = say("sets {name} to {now} instead of {before}", name=name, now=now, before=then)
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
            words = say("is now rated on {code}: {value}", code=code, value=_signed(now["v"]))
        elif now is None or then is None:
            assert then is not None
            words = say("is no longer rated on {code} (it was {before})", code=code, before=_signed(then["v"]))
        elif then["v"] != now["v"]:
            levels = {"now": _signed(now["v"]), "before": _signed(then["v"])}
            words = say("{code} is {now} instead of {before}", code=code, **levels)
        else:
            how = reworded(then.get("note", ""), now.get("note", ""))
            words = say("the note on {code} changed: {how}", code=code, how=how)
        yield f"ratings.{code}", words


def _listed(before: list[Any], after: list[Any]) -> str:
    came = [_value(one) for one in after if one not in before]
    went = [_value(one) for one in before if one not in after]
    new, gone = ", ".join(came), ", ".join(went)
    if came and went:
        return say("now with {new} and without {gone}", new=new, gone=gone)
    if came:
        return say("now with {new}", new=new)
    if went:
        return say("now without {gone}", gone=gone)
    return say("in another order ({order})", order=", ".join(_value(one) for one in after))


def reworded(old: str, new: str) -> str:
    """What differs between two texts, with a little of what stands around it, and their lengths where these differ."""
    was, now = old.split(), new.split()
    count = "" if len(was) == len(now) else f" ({say('{before} → {now} words', before=len(was), now=len(now))})"
    if len(old) <= MOST_SHOWN and len(new) <= MOST_SHOWN:
        return f"{_in_quotes(old)} → {_in_quotes(new)}{count}"
    blocks = [
        block for block in difflib.SequenceMatcher(a=was, b=now, autojunk=False).get_opcodes() if block[0] != "equal"
    ]
    if not blocks:
        return say("its line breaks")
    first, last = blocks[0], blocks[-1]
    start, end_was, end_now = first[1], last[2], last[4]
    lead = 2 if start >= 2 else start
    tail = min(2, len(was) - end_was)
    return f"{_part(was, start - lead, end_was + tail)} → {_part(now, first[3] - lead, end_now + tail)}{count}"


def _part(words: list[str], start: int, end: int) -> str:
    text = " ".join(words[start:end])
    if len(text) > 2 * MOST_SHOWN:
        text = f"{text[:MOST_SHOWN].rstrip()} … {text[-MOST_SHOWN:].lstrip()}"
    return _in_quotes(f"{'… ' if start else ''}{text}{' …' if end < len(words) else ''}")


def _quoted(one: Data) -> str:
    text = " ".join(str(one.get("text") or one.get("label") or "").split())
    return f": {_in_quotes(text if len(text) <= MOST_SHOWN else text[:MOST_SHOWN].rstrip() + '…')}" if text else ""


def _in_quotes(text: str) -> str:
    return say("“{text}”", text=text)


def _name(key: str) -> str:
    return say(NAMES[key]) if key in NAMES else key


def _signed(number: int) -> str:
    return f"{number:+d}".replace("-", "−") if number else "0"


def _minutes(minutes: int) -> str:
    return say("1 minute") if minutes == 1 else say("{n} minutes", n=minutes)


def _value(value: Any) -> str:
    if isinstance(value, bool):
        return say("yes") if value else say("no")
    if isinstance(value, dict):
        return ", ".join(f"{_value(one)}" for one in cast(Data, value).values())
    if isinstance(value, list):
        return ", ".join(_value(one) for one in cast("list[Any]", value)) or say("nothing")
    text = " ".join(str(value).split())
    return text if len(text) <= 2 * MOST_SHOWN else f"{text[: 2 * MOST_SHOWN].rstrip()}…"
