"""From libyaml's events to values: our own small composer.

Duplicate keys, anchors, aliases, merge keys, tags and second documents are refused, depth and size are bounded.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import islice
from typing import TYPE_CHECKING, Any

import yaml

from simtrainer.say import say
from simtrainer.scenario.diagnostics import Place
from simtrainer.scenario.values import NO_MARKS, UNMOVED, Scalar, Value, core_value, made

if TYPE_CHECKING:
    from simtrainer.scenario.source import Source

MOST_DEPTH = 32
MOST_PROBLEMS = 200
LONGEST_KEY = 1024
"""What YAML allows for ordinary keys; those after a question mark may be no longer."""
MOST_VALUES = 2_000_000
"""Keys, values and ends of collections; a rich story of 10,000 nodes has half of them."""
# Older wheels of PyYAML come without libyaml; its own parser is slower and gives the same events.
_LOADER: Any = getattr(yaml, "CLoader", yaml.Loader)


class _Refused(Exception):
    """Composing stops here; the diagnostic is already noted."""


def compose(source: Source) -> Value | None:
    """The root of what a source says; None when it can't be read, which its problems then explain."""
    parser: Any = None
    try:
        parser = _LOADER(source.text)
        return _from_events(source, iter(parser.get_event, None))
    except _Refused:
        return None
    except yaml.MarkedYAMLError as error:
        _explain(source, error)
    except (yaml.YAMLError, ValueError, RecursionError) as error:
        source.note("SIM006", Place(source.file), reason=str(error).split("\n")[0])
    finally:
        if parser is not None:
            parser.dispose()
    return None


def _from_events(source: Source, events: Iterator[Any]) -> Value | None:
    # One loop and an own stack: libyaml hands out events one by one, so text nested without end stops at the bound.
    # The names of this loop are its own, a value is filled in without a call, and a word is understood once: it runs
    # for every word of a large story.
    scalar, mapping_start, sequence_start = yaml.ScalarEvent, yaml.MappingStartEvent, yaml.SequenceStartEvent
    mapping_end, sequence_end = yaml.MappingEndEvent, yaml.SequenceEndEvent
    new = Value
    understood: dict[str, Scalar] = {}
    root: Value | None = None
    # The collection that is open: its entries with the marks of their keys, or its items. `key` is the event of the
    # key that waits for its value. Those around it are on the stack.
    top: Value | None = None
    entries: dict[str, Value] | None = None
    items: list[Value] | None = None
    marks: list[Any] = []
    key: yaml.ScalarEvent | None = None
    stack: list[
        tuple[Value | None, dict[str, Value] | None, list[Value] | None, list[Any], yaml.ScalarEvent | None]
    ] = []
    for event in islice(events, MOST_VALUES + 1):
        kind = event.__class__
        if kind is scalar:
            if event.anchor is not None or (event.tag is not None and event.tag != "!"):
                raise _odd(source, event)
            text: str = event.value
            if key is None and entries is not None:
                if text == "<<" and not event.style and event.implicit[0]:
                    raise _stop(source, event.start_mark, "SIM007", what="<<")
                if len(text) > LONGEST_KEY:
                    raise _stop(source, event.start_mark, "SIM011")
                key = event
                continue
            value = new()
            value.kind, value.text, value.flow, value.marks, value.named = "scalar", text, False, NO_MARKS, None
            value.start_mark, value.end_mark, value.shift = event.start_mark, event.end_mark, UNMOVED
            value.plain = plain = not event.style and event.implicit[0]
            if not plain:
                value.data = text
            elif text in understood:
                value.data = understood[text]
            else:
                value.data = understood[text] = core_value(text)
        elif kind is mapping_start or kind is sequence_start:
            if event.anchor is not None or (event.tag is not None and event.tag != "!"):
                raise _odd(source, event)
            if len(stack) >= MOST_DEPTH:
                raise _stop(source, event.start_mark, "SIM005", depth=MOST_DEPTH)
            if key is None and entries is not None:
                raise _stop(source, event.start_mark, "SIM011")
            stack.append((top, entries, items, marks, key))
            key = None
            if kind is mapping_start:
                entries, items, marks = {}, None, []
                top = made("mapping", event.start_mark, event.end_mark, entries)
                top.marks = marks
            else:
                entries, items = None, []
                top = made("sequence", event.start_mark, event.end_mark, items)
            top.flow = bool(event.flow_style)
            if root is None:
                root = top
            continue
        elif kind is mapping_end or kind is sequence_end:
            assert top is not None
            value = top
            value.end_mark = event.end_mark
            top, entries, items, marks, key = stack.pop()
        elif kind is yaml.AliasEvent:
            raise _stop(source, event.start_mark, "SIM007", what=f"*{event.anchor}")
        elif kind is yaml.DocumentStartEvent and root is not None:
            raise _stop(source, event.start_mark, "SIM009")
        else:
            continue
        if key is not None and entries is not None:
            name: str = key.value
            if name in entries:
                _twice(source, marks[2 * list(entries).index(name)], key)
            else:
                entries[name] = value
                marks.append(key.start_mark)
                marks.append(key.end_mark)
            key = None
        elif items is not None:
            items.append(value)
        else:
            root = value
    more = next(events, None)
    if more is not None:
        raise _stop(source, more.start_mark, "SIM019", most=MOST_VALUES)
    if root is None or (root.kind == "scalar" and root.data is None):
        source.note("SIM010", Place(source.file))
        return None
    return root


def _stop(source: Source, mark: Any, code: str, /, **words: object) -> _Refused:
    place = Place(source.file, mark.line + 1, mark.column + 1, mark.index, mark.index + 1)
    source.note(code, place, **words)
    return _Refused()


def _twice(source: Source, first: Any, key: Any) -> None:
    """Note that the key of an event stood before at the mark `first`."""
    at = key.start_mark
    place = Place(source.file, at.line + 1, at.column + 1, at.index, key.end_mark.index)
    source.note("SIM012", place, key=key.value, line=first.line + 1)
    if len(source.problems) > MOST_PROBLEMS:
        raise _Refused


def _odd(source: Source, event: Any) -> _Refused:
    if event.anchor is not None:
        return _stop(source, event.start_mark, "SIM007", what=f"&{event.anchor}")
    return _stop(source, event.start_mark, "SIM008", what=event.tag)


def _explain(source: Source, error: yaml.MarkedYAMLError) -> None:
    # libyaml says what its grammar stumbled over; an author wants to know what they typed that has a second meaning.
    mark = error.problem_mark or error.context_mark
    problem = error.problem or "it ends too early"
    if mark is None:
        source.note("SIM006", Place(source.file), reason=problem)
        return
    begun = error.context_mark
    if begun is not None and ("alias" in (error.context or "") or "end of stream" in problem):
        mark = begun  # what isn't closed is told where it begins: the end of the file says nothing
    offset = min(mark.index, len(source.text))
    place = Place(source.file, mark.line + 1, mark.column + 1, offset, min(offset + 1, len(source.text)))
    start = source.text.rfind("\n", 0, offset) + 1
    line = source.text[start:].split("\n", 1)[0]
    sign = source.text[offset : offset + 1]
    if "\t" in line[: len(line) - len(line.lstrip())] or "tab character" in problem or sign == "\t":
        source.note("SIM013", place)
    elif "cannot start any token" in problem or (sign and sign in "*&!%@`"):
        source.note("SIM014", place, what=sign)
    elif "mapping values are not allowed" in problem:
        source.note("SIM015", place)
    else:
        source.note("SIM006", place, reason=_in_words(problem, begun.line + 1 if begun is not None else 0))


def _in_words(problem: str, begun: int) -> str:
    """What libyaml says, in the words of somebody who has never seen a grammar; its own where there are none."""
    if "',' or ']'" in problem:
        return say("a comma or “]” is missing in the list that begins in line {line}", line=begun)
    if "',' or '}'" in problem:
        return say("a comma or the closing brace is missing; the braces begin in line {line}", line=begun)
    if "end of stream" in problem:
        return say("the text in quotes that begins here has no closing quote")
    if "'-' indicator" in problem:
        return say("another “- ” was expected, or an indent that ends the list")
    if "expected key" in problem:
        return say("a new key was expected: the indent doesn't fit, or a quoted text ended too early")
    if "node content" in problem:
        return say("a value is missing, or there is a bracket or comma too many")
    if "escape character" in problem:
        return say("a backslash in double quotes has to be doubled")
    if "comment or line break" in problem:
        return say("after “|” or “>” the line has to end")
    return problem
