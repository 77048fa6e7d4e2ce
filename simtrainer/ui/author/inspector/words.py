"""What fields and tables are called in the forms, and which are shown before anybody asks for more."""

from __future__ import annotations

from simtrainer.authoring.fields.table import Field, Shape
from simtrainer.authoring.story import readable
from simtrainer.ui.shared.tr import tr

_LABELS: dict[str, str] = {
    "do": "What kind of act",
    "to": "Leads to",
    "when": "Only when",
    "else": "Shown when it can’t be taken",
    "set": "Changes",
    "why": "Why it scores so",
    "moves": "Moves, the main one first",
    "open": "Starts threads",
    "close": "Ends threads",
    "flags": "Crosses lines",
    "recovers": "Makes good",
    "keeps": "Keeps promises",
    "by": "From",
    "promise.by": "Until",
    "within": "Within minutes",
    "minutes": "Minutes it takes",
    "scenario.minutes": "Minutes of a first play",
    "after": "After minutes",
    "at": "At",
    "mark.at": "At",
    "alt": "What the picture shows",
    "next": "Goes on by itself",
    "consults": "Who can be asked",
    "write": "Words of one’s own",
    "window": "Clock",
    "not_before": "Not before",
    "asked_about": "Asked about",
    "must_not_say": "Must not be said",
    "start": "Begins at",
    "variable.start": "Value at the start",
    "start_at": "Clock starts",
    "min": "Least",
    "max": "Most",
    "do.other": "other",
    "limit": "Longest text",
    "v": "Rating",
    "known": "Known",
    "wants": "Really needs",
    "rule_packs": "Rule packs",
    "types": "Topics",
    "posts": "Posts",
    "notes": "For the trainer",
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
