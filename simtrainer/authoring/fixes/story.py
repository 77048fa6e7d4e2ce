"""Fixes of ways through the story, of variables and of the score key."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

from simtrainer import paths
from simtrainer.authoring.edits import (
    Bare,
    add_choice,
    delete_node,
    remove,
    set_value,
)
from simtrainer.authoring.edits.render import Data
from simtrainer.authoring.fixes.ask import Ask, Fix, Mend, node_of, options_of, together
from simtrainer.authoring.fixes.text import remove_it
from simtrainer.authoring.references import references
from simtrainer.authoring.splices import Edit
from simtrainer.say import say
from simtrainer.scenario.codes.table import words_of
from simtrainer.scenario.hints import nearest
from simtrainer.scenario.model import DONE


def delete_the_node(ask: Ask) -> Iterator[Fix]:
    """The story without the node."""
    node = node_of(ask)
    if node:
        yield Fix(say("Delete “{node}”", node=node), delete_node(ask.reading, node))


def open_it(ask: Ask) -> Iterator[Fix]:
    """The other thread opened, and this one closed."""
    option = ask.above
    target = ask.value
    if target is None:
        return
    opened = ask.find(f"{option}.open")
    already = [Bare(item.text) for item in opened.data] if opened is not None and opened.kind == "sequence" else []
    label = say("Open “{words}”, and close this thread", words=target.text)
    yield together(
        label,
        set_value(ask.reading, f"{option}.open", [*already, Bare(target.text)]),
        set_value(ask.reading, f"{option}.to", Bare(DONE)),
    )


def done_instead(ask: Ask) -> Iterator[Fix]:
    """Ways to an ending in a side thread close the thread."""
    node = node_of(ask)
    edits = [
        set_value(ask.reading, use.path, Bare(DONE))
        for use in references(ask.reading, ask.fields).uses("node", node)
        if use.path.endswith(".to")
    ]
    if edits:
        yield together(say("Close the thread instead"), *edits)


def a_last_step(ask: Ask) -> Iterator[Fix]:
    """The last step taken whatever is true."""
    path = f"nodes.{node_of(ask)}.next"
    steps = ask.find(path)
    if steps is not None and steps.kind == "sequence" and steps.data:
        label = say("Take the last step in any case")
        yield Fix(label, remove(ask.reading, f"{path}.{len(steps.data) - 1}.when", label))


def a_silence(ask: Ask) -> Iterator[Fix]:
    """A silence that leads where the first choice leads, rated on the same criteria."""
    node = node_of(ask)
    choices = options_of(ask, node)
    to = ask.find(f"{choices[0]}.to") if choices else None
    data: dict[str, Data] = {"after": 60, "moves": [Bare("silence")]}
    rated = _criteria(ask, choices)
    if rated:
        data["ratings"] = {code: _of_silence(code) for code in rated}
    data |= {"why": "What it does to those who wait.", "to": Bare(to.text if to is not None else DONE)}
    if node:
        yield ask.put(say("Say what happens when it is left alone"), f"nodes.{node}.silence", data)


def rate_the_silence(ask: Ask) -> Iterator[Fix]:
    """The silence rated on what its choices are rated on, and with its move."""
    path = f"nodes.{node_of(ask)}.silence"
    missing = [code for code in _criteria(ask, options_of(ask, node_of(ask))) if _rating(ask, path, code) is None]
    edits: list[Edit] = []
    if missing and ask.find(f"{path}.ratings") is None:
        edits.append(set_value(ask.reading, f"{path}.ratings", {code: _of_silence(code) for code in missing}))
    elif missing:
        edits += [set_value(ask.reading, f"{path}.ratings.{code}", _of_silence(code)) for code in missing[:1]]
    if ask.find(f"{path}.moves") is None:
        edits.append(set_value(ask.reading, f"{path}.moves", [Bare("silence")]))
    if edits:
        yield together(say("Rate the silence on the same criteria"), *edits)


def _of_silence(code: str) -> Data:
    return {"v": 0, "note": "Nothing is said."} if code[0] == "P" else {"v": -2, "note": "Nobody answers."}


def _criteria(ask: Ask, options: list[str]) -> list[str]:
    found: dict[str, None] = {}
    for option in options:
        ratings = ask.find(f"{option}.ratings")
        if ratings is not None and ratings.kind == "mapping":
            found |= dict.fromkeys(ratings.data)
    return sorted(found, key=lambda code: (code[0] != "P", code))


def _rating(ask: Ask, option: str, code: str) -> object:
    return ask.find(f"{option}.ratings.{code}")


def later_promise(ask: Ask) -> Iterator[Fix]:
    """The promise for the time at which it can be kept."""
    minutes = words_of(ask.finding).get("minutes", "")
    by, within = ask.find(f"{ask.path}.by"), ask.find(f"{ask.path}.within")
    if not minutes.isdigit():
        return
    more = -(-int(minutes) // 5) * 5
    if within is not None and type(within.data) is int:
        yield ask.put(
            say("Promise it within {what} minutes", what=within.data + more), f"{ask.path}.within", within.data + more
        )
    elif by is not None and (time := re.fullmatch(r"(d\d+ )?(\d{1,2}):(\d\d)", by.text)):
        minute = int(time[2]) * 60 + int(time[3]) + more
        if minute < 24 * 60:
            written = f"{time[1] or ''}{minute // 60:02}:{minute % 60:02}"
            yield ask.put(say("Promise it by {written}", written=written), f"{ask.path}.by", written)


def an_act_of_the_channel(ask: Ask) -> Iterator[Fix]:
    """Something that can be done there."""
    known = re.search(r": ([a-z, ]+)\.", words_of(ask.finding).get("why", ""))
    for act in known[1].split(", ") if known is not None else ():
        yield ask.put(say("Write do: {act}", act=act), ask.path, Bare(act))


# ---- variables and conditions


def never_true(ask: Ask) -> Iterator[Fix]:
    """Without the step that is never taken; elsewhere without the condition."""
    if ".next." in ask.path:
        yield Fix(say("Remove this step"), remove(ask.reading, ask.above, say("Remove this step")))
    else:
        yield from without_condition(ask)


def not_by_zero(ask: Ask) -> Iterator[Fix]:
    """Division by one at least."""
    value = ask.value
    if value is None or not ask.said:
        return
    source = re.sub(rf"/\s*{re.escape(ask.said[0])}(?![\w(])", f"/ max(1, {ask.said[0]})", value.text)
    if source != value.text:
        yield ask.put(say("Divide by 1 at least"), ask.path, Bare(source))


def at_the_bound(ask: Ask) -> Iterator[Fix]:
    """The bound itself, where the effect always ends."""
    words = words_of(ask.finding)
    for bound in (words.get("low", ""), words.get("high", "")):
        if not re.fullmatch(r"-?\d+", bound):
            continue
        yield ask.put(say("Set it to {bound}", bound=bound), ask.path, int(bound))


def compared(ask: Ask) -> Iterator[Fix]:
    """A count that is compared, where it is all there is."""
    value = ask.value
    if value is not None and re.fullmatch(r"(?:count\(['\"][^'\"]*['\"]\)|elapsed\(\))", value.text):
        number = 1 if value.text.startswith("count") else 60
        yield ask.put(say("Compare it: >= {number}", number=number), ask.path, Bare(f"{value.text} >= {number}"))


def without_condition(ask: Ask) -> Iterator[Fix]:
    """What the condition was of, in any case."""
    if ask.last in ("when", "known"):
        yield Fix(say("Remove the condition"), remove(ask.reading, ask.path, say("Remove the condition")))


def without_variable(ask: Ask) -> Iterator[Fix]:
    """The story without the variable, or the variable for the trainee to see."""
    name = ask.said[0] if ask.said else ask.last
    path = f"variables.{name}"
    if ask.find(path) is None:
        return
    yield ask.put(say("Show it as a meter"), f"{path}.meter", name.replace("_", " ").capitalize())
    uses = [use.path for use in references(ask.reading, ask.fields).uses("variable", name)]
    sets = sorted({use for use in uses if use.rpartition(".")[2] == name and use.split(".")[-2] == "set"})
    whole = [_whole_set(ask, use) for use in sets]
    label = say("Remove the variable {name}", name=name)
    yield together(label, remove(ask.reading, path), *(remove(ask.reading, one) for one in dict.fromkeys(whole)))


def _whole_set(ask: Ask, path: str) -> str:
    """The `set` itself, where nothing else is in it."""
    above = path.rpartition(".")[0]
    table = ask.find(above)
    return above if table is not None and table.kind == "mapping" and len(table.data) == 1 else path


# ---- the score key


def rate_the_others(ask: Ask) -> Iterator[Fix]:
    """The criterion on the other options too, or on none."""
    found = re.search(r"\bratings\.([PA][1-7])", ask.path)
    node = node_of(ask)
    if found is None or not node:
        return
    code = found[1]
    edits: list[Edit] = []
    for option in options_of(ask, node):
        if _rating(ask, option, code) is None:
            note = {"v": 0, "note": "Not touched."} if not option.endswith(".silence") else _of_silence(code)
            edits.append(set_value(ask.reading, f"{option}.ratings.{code}", note))
    if edits:
        yield together(say("Rate {code} on the other options", code=code), *edits)
    yield from remove_it(ask)


def rate_it(ask: Ask) -> Iterator[Fix]:
    """The criteria of the other options on this one, at 0 to begin with."""
    codes = _criteria(ask, options_of(ask, node_of(ask)))
    if codes:
        data: Data = {code: {"v": 0, "note": "Not touched."} for code in codes}
        yield ask.put(say("Rate it on the same criteria"), f"{ask.path}.ratings", data)


def room_for(name: str, what: str) -> Mend:
    """An empty text to write into."""

    def mend(ask: Ask) -> Iterator[Fix]:
        yield ask.put(say("Make room for {what}", what=what), f"{ask.path}.{name}", "")

    return mend


def room_for_note(ask: Ask) -> Iterator[Fix]:
    """A rating with an empty note to write into."""
    value = ask.value
    if value is not None and value.kind == "scalar":
        yield ask.put(say("Make room for the note"), ask.path, {"v": value.data, "note": ""})
    elif value is not None and value.kind == "mapping":
        yield ask.put(say("Make room for the note"), f"{ask.path}.note", "")


def another_choice(ask: Ask) -> Iterator[Fix]:
    """A decision with a second choice."""
    choices = ask.value
    if choices is not None and choices.kind == "sequence" and len(choices.data) < 2:
        yield Fix(say("Add a choice"), add_choice(ask.reading, node_of(ask)))


# ---- pictures and times


def describe_picture(ask: Ask) -> Iterator[Fix]:
    """A description to write on."""
    yield ask.put(say("Begin a description"), f"{ask.above}.alt", "What the picture shows, in a sentence.")


def a_picture_that_is_there(ask: Ask) -> Iterator[Fix]:
    """The picture that was meant, or none."""
    folder = paths.scenarios()
    value = ask.value
    if value is not None:
        known = [one.relative_to(folder).as_posix() for one in sorted((folder / "media").glob("*.svg"))]
        meant = nearest(value.text, known)
        if meant:
            yield ask.put(say("Use {meant}", meant=meant), ask.path, meant)
    yield from remove_it(ask)


def next_day(ask: Ask) -> Iterator[Fix]:
    """The same time a day later."""
    if ask.value is not None and not ask.value.text.startswith("d"):
        yield ask.put(say("Mean the next day"), ask.path, f"d1 {ask.value.text}")


def at_once(ask: Ask) -> Iterator[Fix]:
    """The post on arrival."""
    node = node_of(ask)
    post = ask.said[0] if ask.said else ""
    path = f"nodes.{node}.posts.{post}.after" if ".posts." not in ask.path else f"{ask.path}.after"
    if ask.find(path) is not None:
        yield Fix(say("Let the post appear at once"), remove(ask.reading, path, say("Let the post appear at once")))


FIXES: Mapping[str, Mend] = {
    "SIM113": another_choice,
    "SIM301": delete_the_node,
    "SIM302": open_it,
    "SIM303": done_instead,
    "SIM305": a_last_step,
    "SIM306": remove_it,
    "SIM310": a_silence,
    "SIM311": a_silence,
    "SIM312": rate_the_silence,
    "SIM313": remove_it,
    "SIM314": later_promise,
    "SIM360": delete_the_node,
    "SIM402": never_true,
    "SIM403": without_condition,
    "SIM404": without_variable,
    "SIM406": at_the_bound,
    "SIM407": an_act_of_the_channel,
    "SIM416": not_by_zero,
    "SIM417": compared,
    "SIM505": rate_the_others,
    "SIM506": rate_it,
    "SIM507": room_for_note,
    "SIM508": room_for("why", "the reason"),
    "SIM601": room_for("text", "the words"),
    "SIM602": describe_picture,
    "SIM701": next_day,
    "SIM702": at_once,
    "SIM703": at_once,
    "SIM704": remove_it,
    "SIM801": a_picture_that_is_there,
    "SIM802": a_picture_that_is_there,
    "SIM803": a_picture_that_is_there,
}
