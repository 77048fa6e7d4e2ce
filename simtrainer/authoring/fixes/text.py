"""Fixes of what YAML took in another sense, and of shapes: keys, kinds, bounds."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

from simtrainer.authoring.cursor import cursor_at
from simtrainer.authoring.edits import Bare, quote_line, quote_value, remove, set_value
from simtrainer.authoring.edits.render import Data
from simtrainer.authoring.edits.scalars import quoted
from simtrainer.authoring.fields.table import Field
from simtrainer.authoring.fixes.ask import Ask, Fix, Mend, options_of, together
from simtrainer.authoring.splices import Edit, Splice, spliced
from simtrainer.say import say
from simtrainer.scenario.codes.table import words_of
from simtrainer.scenario.hints import nearest
from simtrainer.scenario.source import Value, read_text

_TIME = re.compile(r"(?:d(\d+)\s*)?(\d{1,2})(?:\s*[.:h]\s*(\d{2}))?\b(?:\s*(am|pm))?", re.IGNORECASE)
_DATE = re.compile(r"(\d{4})\D(\d{1,2})\D(\d{1,2})\D+(\d{1,2})\D(\d{1,2})")
_SIGNS = (
    ("&&", "and"),
    ("||", "or"),
    ("&", "and"),
    ("|", "or"),
    ("<>", "!="),
    ("=<", "<="),
    ("=>", ">="),
    ("//", "/"),
    ("=", "=="),
    ("!", "not "),
    ("$", ""),
)
MOST_OFFERED = 4


def quote_here(ask: Ask) -> Iterator[Fix]:
    """Quotes around what follows the key in the line, or in braces up to where it ends."""
    start = ask.finding.place.start
    if cursor_at(ask.text, start).flow:
        line = ask.text[start:].split("\n", 1)[0]
        meant = re.split(r"[,}\]]", line, maxsplit=1)[0].rstrip()
        yield ask.write(say("Put it in quotes"), start, start + len(meant), quoted(meant))
    else:
        yield Fix(say("Put it in quotes"), quote_line(ask.reading, start))


def quote_the_value(ask: Ask) -> Iterator[Fix]:
    """Quotes around the value, with what was cut off."""
    yield Fix(say("Put it in quotes"), quote_value(ask.reading, ask.path))
    yield from remove_it(ask)


def quote_with_commas(ask: Ask) -> Iterator[Fix]:
    """Quotes around a text in braces that its commas have cut in pieces."""
    table = ask.find(ask.above)
    if table is None or table.kind != "mapping":
        return
    names = list(table.data)
    at = names.index(ask.last) if ask.last in names else 0
    start = at
    while start > 0 and _is_piece(table, names[start]):
        start -= 1
    end = at
    while end + 1 < len(names) and _is_piece(table, names[end + 1]):
        end += 1
    first, last = table.data[names[start]], table.keys[names[end]]
    if start < at and first.kind == "scalar" and first.plain:
        whole = ask.text[first.start : last.end]
        yield ask.write(say("Put the whole text in quotes"), first.start, last.end, quoted(whole))


def _is_piece(table: Value, name: str) -> bool:
    value: Value = table.data[name]
    return value.kind == "scalar" and value.plain and value.text == ""


def spaces_for_tabs(ask: Ask) -> Iterator[Fix]:
    """Spaces for the tabs at the beginnings of lines: so many that the text can be read."""
    found = list(re.finditer(r"^[ \t]*\t[ \t]*", ask.text, re.MULTILINE))
    label = say("Indent with spaces")
    edits = [
        Edit(label, tuple(Splice(one.start(), one.end(), one.group().replace("\t", " " * width)) for one in found))
        for width in (2, 4, 8, 6)
    ]
    for edit in edits:
        if found and read_text(spliced(ask.text, edit.splices), "").root is not None:
            yield Fix(label, edit)
            return


def delete_sign(ask: Ask) -> Iterator[Fix]:
    """A control character that goes."""
    yield ask.here(say("Delete the control character"), "")


def end_of_document(ask: Ask) -> Iterator[Fix]:
    """The line of dashes that begins a second document."""
    if ask.words.startswith("-"):
        start = ask.finding.place.start
        end = ask.text.find("\n", start)
        yield ask.write(say("Remove the dashes"), start, len(ask.text) if end < 0 else end + 1, "")


def take_ignore_out(ask: Ask) -> Iterator[Fix]:
    """A remark that silences nothing goes."""
    place = ask.finding.place
    start = len(ask.text[: place.start].rstrip(" "))
    yield ask.write(say("Remove the remark"), start, place.end, "")


def give_a_reason(ask: Ask) -> Iterator[Fix]:
    """The beginning of a reason, to be gone on with."""
    end = ask.finding.place.end
    yield ask.write(say("Begin a reason"), end, end, " because ")


# ---- keys and values


def add_the_key(ask: Ask) -> Iterator[Fix]:
    """The key that is missing, with an example."""
    key = words_of(ask.finding).get("key", "")
    spot = ask.spot(ask.path)
    shape = None if spot is None else ask.fields.inside(spot)
    field = None if shape is None or not key else shape.field(key)
    if field is not None:
        path = f"{ask.path}.{field.name}" if ask.path else field.name
        yield ask.put(say("Add “{name}”", name=field.name), path, blank(ask, field))


def blank(ask: Ask, field: Field) -> Data:
    """Something that may stand at a field, to begin with."""
    one: Data
    if field.kind == "shape" and not (field.short == "text" or field.short == "prose"):
        shape = ask.fields.shape(field.shape)
        one = {inner.name: blank(ask, inner) for inner in shape.required}
    elif field.kind == "word":
        one = Bare(field.values[0])
    elif field.kind == "reference":
        known = ask.names.of(field.refers, tuple(ask.path.split(".")))
        one = Bare(known[0].name) if known else field.example.strip("[]") or "…"
    elif field.kind in ("integer", "number"):
        one = int(field.example) if field.example.lstrip("-").isdecimal() else field.low or 0
    elif field.kind == "flag":
        one = Bare("yes")
    else:
        one = field.example.strip('"') or "…"
    if field.many == "list":
        return [one]
    return {} if field.many == "by-name" else one


def correct_or_remove_key(ask: Ask) -> Iterator[Fix]:
    """The key that was meant, or none."""
    span = ask.reading.key_span(ask.path)
    if ask.hint and span is not None:
        yield ask.write(say("Call it “{hint}”", hint=ask.hint), *span, ask.hint)
    yield from remove_it(ask)


def remove_it(ask: Ask) -> Iterator[Fix]:
    """Without it."""
    if ask.path:
        label = say("Remove “{last}”", last=ask.last)
        yield Fix(label, remove(ask.reading, ask.path, label))


def fill_or_remove(ask: Ask) -> Iterator[Fix]:
    """An example where nothing is, or nothing at all."""
    spot = ask.spot(ask.path)
    if spot is not None and spot.field is not None and not spot.item:
        yield ask.put(say("Begin with an example"), ask.path, blank(ask, spot.field))
    yield from remove_it(ask)


def into_a_list(ask: Ask) -> Iterator[Fix]:
    """Brackets around a single value where a list is wanted."""
    spot, value = ask.spot(ask.path), ask.value
    if spot is None or spot.field is None or value is None:
        return
    if value.kind == "sequence" and len(value.data) == 1 and spot.field.many == "one" and value.flow:
        inner = value.data[0]
        yield ask.write(say("Leave the brackets out"), value.start, value.end, ask.text[inner.start : inner.end])
    if value.kind != "scalar" or not value.text:
        return
    if spot.collection and spot.field.many == "list" and spot.field.kind != "shape":
        yield ask.write(say("Make it a list"), value.start, value.end, f"[{ask.text[value.start : value.end]}]")
    elif spot.field.kind == "integer" and (found := re.search(r"-?\d+", value.text)):
        yield ask.put(say("Write {group}", group=found.group()), ask.path, int(found.group()))


def choose_a_word(ask: Ask) -> Iterator[Fix]:
    """The word that was meant, or the ones that may stand there."""
    spot = ask.spot(ask.path)
    if spot is None or spot.field is None:
        return
    values = spot.field.values
    if spot.field.kind == "effect":
        values = ask.names.values_of(spot.item)
    meant = ask.hint or nearest(ask.words.strip("\"'").lower(), values)
    if meant:
        yield ask.here(say("Write “{meant}”", meant=meant), meant)
    elif len(values) <= MOST_OFFERED:
        yield from (ask.here(say("Write “{one}”", one=one), one) for one in values)


def into_bounds(ask: Ask) -> Iterator[Fix]:
    """The nearest number that may stand there."""
    spot, value = ask.spot(ask.path), ask.value
    if spot is None or spot.field is None or value is None or type(value.data) not in (int, float):
        return
    low, high = spot.field.low, spot.field.high
    if spot.holder.name == "variable" and spot.field.name == "start":
        low, high = (_whole(ask.find(f"{ask.above}.{name}")) for name in ("min", "max"))
    if low is not None and value.data < low:
        yield ask.put(say("Write {low}", low=low), ask.path, low)
    elif high is not None and value.data > high:
        yield ask.put(say("Write {high}", high=high), ask.path, high)


def _whole(value: Value | None) -> int | None:
    return value.data if value is not None and type(value.data) is int else None


def swap_bounds(ask: Ask) -> Iterator[Fix]:
    """Least and most the other way round."""
    low, high = ask.find(f"{ask.above}.min"), ask.find(f"{ask.above}.max")
    if low is not None and high is not None:
        label = say("Exchange min and max")
        yield together(
            label,
            set_value(ask.reading, f"{ask.above}.min", high.data),
            set_value(ask.reading, f"{ask.above}.max", low.data),
        )


def this_version(ask: Ask) -> Iterator[Fix]:
    """The present version of the format."""
    yield ask.put(say("Write simtrainer: 1"), "simtrainer", 1)


def a_time(ask: Ask) -> Iterator[Fix]:
    """The same time, as the format writes it."""
    found = _TIME.search(ask.words)
    if found is None:
        return
    days, hours, minutes, half = found.groups()
    hour = int(hours) % 12 + (12 if half.lower() == "pm" else 0) if half else int(hours)
    minute = int(minutes or 0)
    if hour < 24 and minute < 60:
        written = f"{f'd{days} ' if days else ''}{hour:02}:{minute:02}"
        yield ask.put(say("Write “{written}”", written=written), ask.path, written)


def a_moment(ask: Ask) -> Iterator[Fix]:
    """The same date and time, as the format writes them."""
    found = _DATE.search(ask.words)
    if found is not None:
        year, month, day, hour, minute = (int(one) for one in found.groups())
        if month <= 12 and day <= 31 and hour < 24 and minute < 60:
            written = f"{year}-{month:02}-{day:02} {hour:02}:{minute:02}"
            yield ask.put(say("Write “{written}”", written=written), ask.path, written)


def one_way_on(ask: Ask) -> Iterator[Fix]:
    """A node with one of its ways on, or with an ending where it has none."""
    path = ask.path
    node = ask.find(path)
    if node is None or node.kind != "mapping" or not path.startswith("nodes.") or path.count(".") > 1:
        path = ask.above
        node = ask.find(path)
    if node is None or node.kind != "mapping":
        return
    ways = [name for name in ("choices", "next", "ending") if name in node.data]
    for kept in ways:
        others = [remove(ask.reading, f"{path}.{name}") for name in ways if name != kept]
        yield together(say("Keep “{kept}” only", kept=kept), *others)
    if not ways:
        ending = {"title": "The end", "tone": Bare("mixed"), "text": "What became of it."}
        yield ask.put(say("Make it an ending"), f"{path}.ending", ending)
        yield ask.put(say("Let it go on by itself"), f"{path}.next", [{"to": Bare("done")}])


def keep_either(first: str, second: str) -> Mend:
    """One of two keys that exclude each other."""

    def mend(ask: Ask) -> Iterator[Fix]:
        holder = ask.path if ask.find(f"{ask.path}.{first}") is not None else ask.above
        for kept, gone in ((first, second), (second, first)):
            if ask.find(f"{holder}.{gone}") is not None:
                yield Fix(say("Keep “{kept}” only", kept=kept), remove(ask.reading, f"{holder}.{gone}"))

    return mend


def promise_until(ask: Ask) -> Iterator[Fix]:
    """A promise with a length, or with one of the two that it has."""
    value = ask.value
    if value is None or value.kind != "mapping":
        return
    if "by" in value.data and "within" in value.data:
        for kept, gone in (("by", "within"), ("within", "by")):
            yield Fix(say("Keep “{kept}” only", kept=kept), remove(ask.reading, f"{ask.path}.{gone}"))
    else:
        yield ask.put(say("Promise it within 60 minutes"), f"{ask.path}.within", 60)


def without_a7(ask: Ask) -> Iterator[Fix]:
    """Ratings without the criterion that the promise is scored by."""
    label = say("Remove A7 from the ratings")
    yield Fix(label, remove(ask.reading, f"{ask.path}.A7", label))


def in_a_channel(ask: Ask) -> Iterator[Fix]:
    """A post in one of the channels."""
    for name in ask.names.of("channel")[:MOST_OFFERED]:
        yield ask.put(say("Let it appear in {name}", name=name.name), f"{ask.path}.channel", Bare(name.name))


def all_stances(ask: Ask) -> Iterator[Fix]:
    """Every choice of the node as a stance of an own reply."""
    node = ask.above.removeprefix("nodes.").split(".")[0]
    choices = [path.rpartition(".")[2] for path in options_of(ask, node) if ".choices." in path]
    if choices:
        yield ask.put(say("Name all choices of this node"), f"{ask.path}.nearest", [Bare(one) for one in choices])


def the_right_sign(ask: Ask) -> Iterator[Fix]:
    """The sign of our expressions for one of another language."""
    start = ask.finding.place.start
    value = ask.value
    end = value.end if value is not None else ask.finding.place.end
    rest = ask.text[start:end]
    curly = re.search("[“”„«»‘’]", rest)
    if curly is not None and curly.start() == 0:
        whole = ask.text[value.start : end] if value is not None else rest
        fixed = re.sub("[“”„«»‘’]", "'", whole)
        yield ask.write(say("Use straight quotes"), end - len(whole), end, fixed)
        return
    for wrong, right in _SIGNS:
        if rest.startswith(wrong):
            gap = right.isalpha() and ask.text[start - 1 : start].strip() != ""
            after = right.isalpha() and rest[len(wrong) : len(wrong) + 1].strip() != ""
            written = f"{' ' * gap}{right}{' ' * after}"
            said = right.strip()
            yield ask.write(
                say("Write “{said}”", said=said) if said else say("Remove the {wrong}", wrong=wrong),
                start,
                start + len(wrong),
                written,
            )
            return


def spelt_right(ask: Ask) -> Iterator[Fix]:
    """The words that may have been meant."""
    from simtrainer.authoring.spelling import corrections

    yield from (ask.here(say("Write “{word}”", word=word), word) for word in corrections(ask.words))


FIXES: Mapping[str, Mend] = {
    "SIM004": delete_sign,
    "SIM007": quote_here,
    "SIM008": quote_here,
    "SIM009": end_of_document,
    "SIM013": spaces_for_tabs,
    "SIM014": quote_here,
    "SIM015": quote_here,
    "SIM016": quote_the_value,
    "SIM017": give_a_reason,
    "SIM018": take_ignore_out,
    "SIM101": add_the_key,
    "SIM102": correct_or_remove_key,
    "SIM103": into_a_list,
    "SIM104": choose_a_word,
    "SIM105": into_bounds,
    "SIM106": quote_with_commas,
    "SIM107": fill_or_remove,
    "SIM108": this_version,
    "SIM109": a_time,
    "SIM110": a_moment,
    "SIM111": one_way_on,
    "SIM112": remove_it,
    "SIM114": remove_it,
    "SIM115": keep_either("after", "at"),
    "SIM116": promise_until,
    "SIM117": without_a7,
    "SIM118": swap_bounds,
    "SIM119": into_bounds,
    "SIM120": in_a_channel,
    "SIM121": all_stances,
    "SIM410": the_right_sign,
    "SIM607": spelt_right,
}
