"""Makes the editor that a field of the table of fields needs."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from simtrainer import paths
from simtrainer.authoring.fields.table import Field, Refers
from simtrainer.authoring.names import Name
from simtrainer.authoring.story import readable
from simtrainer.ui.author.inspector.editors import (
    Editor,
    ExpressionEditor,
    FlagEditor,
    IdEditor,
    LineEditor,
    NumberEditor,
    ProseEditor,
    ReferenceEditor,
    WordEditor,
)
from simtrainer.ui.author.inspector.rating_editor import RatingsEditor
from simtrainer.ui.author.inspector.token_editors import EffectsEditor, TokensEditor
from simtrainer.ui.shared.tr import tr

NamesOf = Callable[[Refers, bool], Sequence[Name]]
"""All names of a kind; of kinds that a large story has thousands of only with True."""
PICTURES = ("*.svg", "*.png", "*.jpg", "*.jpeg", "*.webp")


def editor_for(field: Field, label: str, names: NamesOf) -> Editor | None:
    """An editor, None for what is a list of tables or a table of its own."""
    if field.kind == "shape" and field.shape == "rating":
        return RatingsEditor(lambda: names("criterion", True))
    if field.kind == "effect":
        return EffectsEditor(lambda: names("variable", True))
    if field.many == "by-name" and field.kind != "shape":
        return EffectsEditor(list, free=True)
    if field.many == "list" and (field.kind != "shape"):
        free = field.kind in ("text", "prose")
        return TokensEditor(label, lambda whole: _offers(field, names, whole), field.most, free=free)
    if field.kind == "shape":
        return _short(field)
    match field.kind:
        case "prose":
            return ProseEditor(_prompt(field), 4 if field.name == "text" else 3)
        case "integer" | "number":
            return NumberEditor(field.default, field.low, field.high, whole=field.kind == "integer")
        case "word":
            return WordEditor(_words(field))
        case "flag":
            return FlagEditor(tr("Yes"))
        case "reference":
            return ReferenceEditor(lambda whole: names(field.refers, whole), _none(field))
        case "condition":
            return ExpressionEditor(lambda: [one.name for one in names("variable", True)], _prompt(field))
        case "picture":
            return ReferenceEditor(lambda _whole: _pictures(), tr("None"))
        case "id":
            return IdEditor()
        case "clock" | "moment" | "name":
            return LineEditor(_prompt(field), bare=False)
        case _:
            return LineEditor(_prompt(field))


def _short(field: Field) -> Editor | None:
    """A table that may be one word instead is edited as that word ("window: S3")."""
    return WordEditor(_words(field)) if field.short == "word" and field.many == "one" else None


def _words(field: Field) -> list[tuple[str, str]]:
    none = [] if field.required else [("", _none(field))]
    return [*none, *((one, tr(readable(one)) if one.islower() else one) for one in field.values)]


def _none(field: Field) -> str:
    if not field.default:
        return tr("None")
    return tr("As usual: {default}", default=field.default)


def _prompt(field: Field) -> str:
    return field.example.strip("\"'") if len(field.example) < 60 else ""


def _offers(field: Field, names: NamesOf, whole: bool) -> Sequence[Name]:
    if field.refers:
        return names(field.refers, whole)
    return [Name(one) for one in field.values]


def _pictures() -> list[Name]:
    folder = paths.scenarios()
    return [
        Name(file.relative_to(folder).as_posix())
        for pattern in PICTURES
        for file in sorted((folder / "media").glob(pattern))
    ]
