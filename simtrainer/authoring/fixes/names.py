"""Fixes of names: the one that was meant, a new thing of that name, an id that can be used."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

from simtrainer.authoring.edits import Bare, create_missing_node, free_id, remove, rename
from simtrainer.authoring.edits.names import What
from simtrainer.authoring.edits.render import Data
from simtrainer.authoring.fixes.ask import Ask, Fix, Mend
from simtrainer.authoring.fixes.text import remove_it
from simtrainer.say import say
from simtrainer.scenario.model import DONE

_OWN: Mapping[str, What] = {"nodes": "node", "personas": "persona", "channels": "channel", "variables": "variable"}
_BY_ID: Mapping[str, What] = {"choice": "choice", "post": "post", "promise": "promise", "inject": "inject"}


def mean(ask: Ask) -> Iterator[Fix]:
    """The name that was probably meant, in the place where it stands."""
    if not ask.hint:
        return
    label = say("Write “{hint}”", hint=ask.hint)
    wrong = ask.said[0]
    key = ask.reading.key_span(ask.path)
    if key is not None and ask.last == wrong:
        yield ask.write(label, *key, ask.hint)
        return
    start = ask.words.find(wrong)
    if start >= 0:
        start += ask.finding.place.start
        yield ask.write(label, start, start + len(wrong), ask.hint)


def mean_or_new_node(ask: Ask) -> Iterator[Fix]:
    """The node that was meant, or one of that name."""
    yield from mean(ask)
    name = ask.said[0] if ask.said else ""
    if name:
        yield Fix(say("Write the decision “{name}”", name=name), create_missing_node(ask.reading, name, "decision"))
        yield Fix(say("Write the ending “{name}”", name=name), create_missing_node(ask.reading, name, "mixed"))


def mean_or_new_persona(ask: Ask) -> Iterator[Fix]:
    """Who was meant, or somebody new."""
    yield from mean(ask)
    name = ask.said[0]
    yield ask.put(
        say("Add {name} to the personas", name=name), f"personas.{name}", {"name": name.replace("-", " ").title()}
    )


def mean_or_new_channel(ask: Ask) -> Iterator[Fix]:
    """The channel that was meant, or a new one."""
    yield from mean(ask)
    name = ask.said[0]
    yield ask.put(say("Add the channel {name}", name=name), f"channels.{name}", {"kind": Bare("microblog")})


def mean_or_new_variable(ask: Ask) -> Iterator[Fix]:
    """The variable that was meant, or a new one."""
    yield from mean(ask)
    name = ask.said[0]
    if not re.fullmatch(r"[a-z][a-z0-9_]*", name):
        return
    given = ask.value.text if ask.value is not None and ask.last == name else ""
    if not given or given in ("true", "false", "True", "False"):
        yield ask.put(say("Declare the flag {name}", name=name), f"variables.{name}", {"type": Bare("flag")})
    if given not in ("true", "false", "True", "False"):
        number: Data = {"type": Bare("integer"), "start": 0, "min": 0, "max": 100}
        yield ask.put(say("Declare the number {name}", name=name), f"variables.{name}", number)


def mean_or_remove(ask: Ask) -> Iterator[Fix]:
    """The name that was meant, or nothing."""
    yield from mean(ask)
    yield from remove_it(ask)


def a_proper_id(ask: Ask) -> Iterator[Fix]:
    """The same name in small letters, digits and hyphens, wherever it is used."""
    old = ask.said[0] if ask.said else ""
    what = _what(ask)
    if not old or what is None:
        return
    sign = "_" if what == "variable" else "-"
    new = re.sub(r"[^a-z0-9]+", sign, old.lower()).strip(sign)
    if what == "variable" and (not new or not new[0].isalpha()):
        new = f"v_{new}"
    if new and new != old:
        new = free_id(ask.reading, new, what)
        yield Fix(say("Call it “{new}”", new=new), rename(ask.reading, what, old, new))


def not_reserved(ask: Ask) -> Iterator[Fix]:
    """Another name, wherever it is used. `done` is left alone: it may be meant where it stands."""
    old = ask.said[0] if ask.said else ""
    what = _what(ask)
    if what is not None and old and old != DONE:
        new = free_id(ask.reading, f"{old}-2", what)
        yield Fix(say("Call it “{new}”", new=new), rename(ask.reading, what, old, new))


def without_claim(ask: Ask) -> Iterator[Fix]:
    """The case that was meant, or no claim."""
    yield from mean(ask)
    yield Fix(say("Remove this claim"), remove(ask.reading, ask.above, say("Remove this claim")))


def another_id(ask: Ask) -> Iterator[Fix]:
    """An id of its own for the second of two; what refers to the first stays."""
    what = _what(ask)
    old = ask.said[0] if ask.said else ""
    if what is not None and old and ask.words.strip("\"'") == old:
        new = free_id(ask.reading, f"{old}-2", what)
        yield ask.here(say("Call this one “{new}”", new=new), new)


def _what(ask: Ask) -> What | None:
    """What kind of thing the finding's path names."""
    steps = ask.path.split(".")
    if len(steps) == 2 and steps[0] in _OWN:
        return _OWN[steps[0]]
    spot = ask.spot(ask.path)
    return None if spot is None else _BY_ID.get(spot.holder.name)


def literal_braces(ask: Ask) -> Iterator[Fix]:
    """The name that was meant, or braces that stand for themselves."""
    value = ask.value
    name = ask.said[0].strip("{}") if ask.said else ""
    at = -1 if value is None else ask.text.find(f"{{{name}}}", value.start, value.end)
    if not name or at < 0:
        return
    if ask.hint:
        yield ask.write(say("Write {{{hint}}}", hint=ask.hint), at, at + len(name) + 2, f"{{{ask.hint}}}")
    yield ask.write(say("Show the braces as they are"), at, at + len(name) + 2, f"{{{{{name}}}}}")


FIXES: Mapping[str, Mend] = {
    "SIM201": a_proper_id,
    "SIM202": another_id,
    "SIM203": not_reserved,
    "SIM204": mean_or_new_node,
    "SIM205": mean_or_remove,
    "SIM206": mean_or_remove,
    "SIM207": mean_or_remove,
    "SIM208": mean_or_new_persona,
    "SIM209": mean_or_new_channel,
    "SIM210": remove_it,
    "SIM211": remove_it,
    "SIM212": mean_or_remove,
    "SIM213": without_claim,
    "SIM214": mean_or_remove,
    "SIM215": mean_or_remove,
    "SIM216": mean_or_new_variable,
    "SIM217": a_proper_id,
    "SIM218": literal_braces,
    "SIM219": mean,
    "SIM220": mean_or_remove,
    "SIM221": mean_or_remove,
    "SIM222": mean_or_remove,
}
