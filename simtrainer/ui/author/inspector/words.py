"""What fields and tables are called in the forms, and which are shown before anybody asks for more."""

from __future__ import annotations

from simtrainer.authoring.fields.table import Field, Shape
from simtrainer.authoring.story import readable
from simtrainer.say import later
from simtrainer.ui.shared.tr import tr

_LABELS: dict[str, str] = {
    "do": later("What kind of act"),
    "to": later("Leads to"),
    "when": later("Only when"),
    "else": later("Shown when it can’t be taken"),
    "set": later("Changes"),
    "why": later("Why it scores so"),
    "moves": later("Moves, the main one first"),
    "open": later("Starts threads"),
    "close": later("Ends threads"),
    "flags": later("Crosses lines"),
    "recovers": later("Makes good"),
    "keeps": later("Keeps promises"),
    "by": later("From"),
    "promise.by": later("Until"),
    "within": later("Within minutes"),
    "minutes": later("Minutes it takes"),
    "scenario.minutes": later("Minutes of a first play"),
    "after": later("After minutes"),
    "at": later("At"),
    "mark.at": later("At"),
    "alt": later("What the picture shows"),
    "next": later("Goes on by itself"),
    "consults": later("Who can be asked"),
    "write": later("Words of one’s own"),
    "window": later("Clock"),
    "not_before": later("Not before"),
    "asked_about": later("Asked about"),
    "must_not_say": later("Must not be said"),
    "start": later("Begins at"),
    "variable.start": later("Value at the start"),
    "start_at": later("Clock starts"),
    "min": later("Least"),
    "max": later("Most"),
    "do.other": later("other"),
    "limit": later("Longest text"),
    "v": later("Rating"),
    "known": later("Known"),
    "wants": later("Really needs"),
    "rule_packs": later("Rule packs"),
    "types": later("Topics"),
    "posts": later("Posts"),
    "notes": later("For the trainer"),
}
USUAL: dict[str, tuple[str, ...]] = {
    "node": (
        "title", "phase", "stakes", "window", "channel", "posts", "choices", "next", "ending", "silence", "consults",
    ),
    "choice": ("id", "label", "do", "text", "to", "minutes", "moves", "ratings", "set", "when", "why", "posts"),
    "silence": ("after", "to", "ratings", "moves", "set", "why", "posts"),
    "post": ("id", "by", "text", "after", "channel", "picture", "alt"),
    "inject": ("id", "label", "at", "when", "posts", "set", "open"),
    "scenario": (
        "title", "summary", "kind", "organisation", "role", "start_at", "start", "audiences", "belt",
        "minutes", "outcomes",
    ),
}  # fmt: skip
ELSEWHERE = ("nodes", "personas", "variables", "channels", "facts", "injects", "chatter", "simtrainer")
"""Tables of the file that have rows of their own in the outline."""
HALF = ("integer", "number", "word", "clock", "flag", "moment", "name")
_HALF_NAMES = ("channel", "by", "handle", "name", "tone", "focus", "target")


def label_of(shape: Shape, field: Field) -> str:
    """What a field is called."""
    words = _LABELS.get(f"{shape.name}.{field.name}") or _LABELS.get(field.name)
    return tr(words) if words else tr(readable(field.name))


def usual(shape: Shape, field: Field) -> bool:
    """Whether a field is shown though nothing is in it."""
    names = USUAL.get(shape.name)
    return names is None or field.name in names or field.required


def ordered(shape: Shape) -> list[Field]:
    """The fields in the order of the form: what is usual first."""
    names = USUAL.get(shape.name, ())
    return sorted(shape.fields, key=lambda one: names.index(one.name) if one.name in names else len(names))


def narrow(field: Field) -> bool:
    """Whether two such fields stand beside each other."""
    return field.many == "one" and (field.kind in HALF or field.name in _HALF_NAMES)


def shape_title(name: str) -> str:
    """What a page of a table is headed with when the entry has no name of its own."""
    words = {
        "scenario": tr("The scenario"),
        "organisation": tr("The organisation"),
        "silence": tr("Silence"),
        "write": tr("Words of one’s own"),
        "step": tr("A way on"),
        "promise": tr("A promise"),
        "post": tr("A post"),
        "consult": tr("Asking"),
        "secret": tr("Must not be said"),
        "claim": tr("A case"),
    }
    return words.get(name) or tr(readable(name))


SHAPE_ICONS = {
    "scenario": "book-open-text",
    "organisation": "store",
    "contact": "phone",
    "clause": "gavel",
    "choice": "reply",
    "silence": "hourglass",
    "consult": "phone",
    "post": "message-square-text",
    "persona": "contact-round",
    "variable": "hash",
    "channel": "message-circle",
    "fact": "info",
    "inject": "radio",
    "step": "arrow-right",
    "promise": "handshake",
    "ending": "flag",
    "write": "pen-line",
}
DO_ICONS = {
    "reply": "reply",
    "post": "megaphone",
    "message": "mail",
    "hide": "eye-off",
    "delete": "x",
    "escalate": "siren",
    "consult": "phone",
    "wait": "clock",
    "other": "pencil",
}
