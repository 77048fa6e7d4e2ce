"""Beginning a scenario or an organisation from a template: its text under a new name, its plans, its files."""

from __future__ import annotations

import json
import re
import unicodedata
from functools import cache
from pathlib import Path

from simtrainer import paths
from simtrainer.authoring.schema import FILE_NAMES, library_words, schema
from simtrainer.authoring.splices import CannotEdit
from simtrainer.frozen import frozen
from simtrainer.library.catalogue import Library
from simtrainer.say import say
from simtrainer.scenario.model import KINDS

TEMPLATES = Path(__file__).parent / "templates"
ORGANISATION = "organisation"
_ID = re.compile(r"^id: *\S+( *)(?= #|$)", re.MULTILINE)
_TITLE = re.compile(r"^title: (.*)$", re.MULTILINE)
_SUMMARY = re.compile(r'^summary: "(.*)"$', re.MULTILINE)


@frozen
class Template:
    """A small complete scenario of one kind; `plans` are its plays, by the word in their names ("best")."""

    kind: str
    title: str
    summary: str
    text: str
    plans: dict[str, str]

    def named(self, name: str, title: str = "") -> str:
        """The template's text under another id, with another title if one is given."""
        text = _with_id(self.text, name)
        return text if not title else _TITLE.sub(lambda _found: f"title: {_plain(title)}", text, count=1)


@cache
def templates() -> tuple[Template, ...]:
    """The templates, one for each kind of scenario."""
    return tuple(_template(kind) for kind in KINDS)


def template(kind: str) -> Template:
    """The template of a kind; KeyError when there is none."""
    return next(one for one in templates() if one.kind == kind)


def start(path: Path, kind: str) -> list[Path]:
    """Write a new scenario (or organisation) with its plans and the schema beside it; the files that were written.

    Nothing is written over: CannotEdit where a file is there already.
    """
    if path.is_dir():
        raise CannotEdit(say("{file} is a folder.", file=path), say("Name a file in it; nothing was written."))
    # Plans, `check` and home know a story by this ending.
    path = path if path.suffix.lower() in (".yaml", ".yml") else path.with_name(f"{path.name}.yaml")
    name = id_from(path.stem)
    if kind == ORGANISATION:
        source = paths.scenarios() / "organisations" / "your-company.yaml"
        files = {path: _with_id(source.read_text("utf-8"), name)}
    else:
        chosen = template(kind)
        title = "" if name == kind else _title_from(path.stem)
        files = {path: chosen.named(name, title)}
        for word, plan in chosen.plans.items():
            files[path.with_name(f"{path.stem}.{word}.plan")] = plan
    for file in files:
        if file.exists():
            raise CannotEdit(say("{file} is there already.", file=file), say("Give another name; nothing was written."))
    if kind != ORGANISATION:
        beside = path.with_name(FILE_NAMES["scenario"])
        if not beside.exists():
            files[beside] = schema_text()
    path.parent.mkdir(parents=True, exist_ok=True)
    for file, text in files.items():
        file.write_text(text, "utf-8", newline="\n")
    return list(files)


def schema_text(kind: str = "scenario") -> str:
    """The JSON Schema as a file, with the moves and cases that the shipped library knows."""
    words = None if kind == ORGANISATION else library_words(Library.load())
    return json.dumps(schema(kind, words), indent=2, ensure_ascii=False) + "\n"


def id_from(words: str) -> str:
    """An id made from some words: "Cold Soup!" -> "cold-soup", "Käse" -> "kase"."""
    plain = "".join(sign for sign in unicodedata.normalize("NFKD", words.lower()) if not unicodedata.combining(sign))
    return re.sub(r"[^a-z0-9]+", "-", plain).strip("-") or "my-story"


def _title_from(stem: str) -> str:
    words = " ".join(re.split(r"[-_\s]+", stem)).strip()
    return words[:1].upper() + words[1:]


def _template(kind: str) -> Template:
    text = (TEMPLATES / f"{kind}.yaml").read_text("utf-8")
    title, summary = _TITLE.search(text), _SUMMARY.search(text)
    assert title is not None and summary is not None
    plans = {path.name.split(".")[1]: path.read_text("utf-8") for path in sorted(TEMPLATES.glob(f"{kind}.*.plan"))}
    return Template(kind, title[1], summary[1], text, plans)


def _with_id(text: str, name: str) -> str:
    return _ID.sub(lambda found: f"id: {name}{found[1]}", text, count=1)


def _plain(title: str) -> str:
    """A title as YAML: in quotes where it could mean something else."""
    safe = re.fullmatch(r"[A-Za-z][A-Za-z0-9 ,.'’-]*", title) and title.lower() not in ("yes", "no", "true", "false")
    return title if safe else json.dumps(title, ensure_ascii=False)
