"""The labelled replies, read as what they are: a text, its context, and the findings that a person would make."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from types import MappingProxyType
from typing import Any

import yaml

from simtrainer.replies.context import ReplyContext
from simtrainer.replies.finding import Checked, Finding
from simtrainer.scenario.model import Secret

HERE = Path(__file__).parent


@dataclass(frozen=True)
class Labelled:
    """One reply with its labels."""

    id: str
    kind: str
    text: str
    context: ReplyContext
    expect: tuple[tuple[str, str], ...]
    lamps: Mapping[str, bool]
    never: tuple[str, ...]


def read(name: str) -> tuple[Labelled, ...]:
    """All replies of a file beside this one."""
    data = yaml.safe_load((HERE / name).read_text(encoding="utf-8"))
    defaults = data["defaults"]
    return tuple(_entry({**defaults, **entry}, defaults["context"]) for entry in data["replies"])


def made(label: tuple[str, str], finding: Finding, text: str) -> bool:
    """Whether a finding is the one that a label expects: the same check, and words that overlap."""
    check, words = label
    if finding.check != check:
        return False
    if not words:
        return True
    start = text.index(words)
    return any(low < start + len(words) and start < high for low, high in finding.spans)


def missed(entry: Labelled, checked: Checked) -> Iterator[tuple[str, str]]:
    """Labels for which nothing was found."""
    for label in entry.expect:
        if not any(made(label, finding, entry.text) for finding in checked.findings):
            yield label


def unasked(entry: Labelled, checked: Checked) -> Iterator[Finding]:
    """Findings that no label allows: T1 to T3 are labelled completely, the others where `not` says so."""
    for finding in checked.findings:
        complete = finding.check in ("T1", "T2", "T3") or finding.check in entry.never
        if complete and not any(made(label, finding, entry.text) for label in entry.expect):
            yield finding


def _entry(entry: Mapping[str, Any], defaults: Mapping[str, Any]) -> Labelled:
    context = {**defaults, **entry.get("context", {})}
    lamps: dict[str, bool] = {}
    for lamp, lit in entry["lamps"].items():
        lamps.update({f"{lamp}.{part}": on for part, on in lit.items()} if isinstance(lit, dict) else {lamp: lit})
    return Labelled(
        entry["id"],
        entry["kind"],
        entry["text"],
        ReplyContext(
            public=context["public"],
            addressee=context["addressee"]["name"],
            handle=context["addressee"]["handle"],
            own_name=context["own_name"],
            organisation="Harrow & Finch",
            regions=(context["region"],),
            authority=MappingProxyType(context["authority"]),
            needs_disclosure=context["needs_disclosure"],
            harm=context["harm"],
            asked_about=tuple(map(str, context["asked_about"])),
            act_words=tuple(context["act_words"]),
            facts=tuple(map(str, context["facts"])),
            must_not_say=tuple(Secret(one["text"], one["code"]) for one in context["must_not_say"]),
            never=tuple(context["never"]),
            own_contacts=tuple(context["own_contacts"]),
            earlier=tuple(context["earlier"]),
        ),
        tuple((one["check"], one["words"]) for one in entry["expect"]),
        MappingProxyType(lamps),
        tuple(entry["not"]),
    )
