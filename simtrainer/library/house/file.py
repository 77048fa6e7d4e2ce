"""Writes a house as an organisation's file, and says what the loader finds wrong with it, at the field it is about."""

from __future__ import annotations

import tempfile
from pathlib import Path

from simtrainer.frozen import frozen
from simtrainer.library.files import write_whole, yaml_files
from simtrainer.library.house.clauses import GUARDS, DraftClause
from simtrainer.library.house.draft import HouseDraft
from simtrainer.library.organisations import Organisation
from simtrainer.library.reading.organisations import read_organisation
from simtrainer.library.yaml_text import flow, quoted, slug
from simtrainer.say import say
from simtrainer.scenario.diagnostics import Severity
from simtrainer.scenario.model import SEVERITIES


@frozen
class Fault:
    """What is wrong. `field` is its path in the file ("contacts.legal.name"); a clause may go by "#" and index."""

    field: str
    message: str
    advice: str = ""


def organisation_text(draft: HouseDraft) -> str:
    """The house as YAML with comments. Clauses without a criterion, and contacts without a name, are left out."""
    lines = [
        "# Our own house: names, voice, times, clauses and contacts for every scenario.",
        "# Made with a form, and open to any text editor; `simtrainer check` says what is wrong in it.",
        "simtrainer-organisation: 1",
        f"id: {draft.file_id}",
        f"name: {quoted(draft.name.strip())}",
        f"handle: {quoted(draft.handle.strip().lstrip('@'))}",
    ]
    if draft.about.strip():
        lines.append(f"about: {quoted(draft.about.strip())}")
    if draft.tones:
        lines.append(f"tones: [{', '.join(quoted(one) for one in draft.tones)}]")
    lines += [
        "",
        "voice:",
        f"  first_person: {quoted(draft.first_person)}",
        f"  sounds: [{', '.join(quoted(one) for one in draft.sounds)}]",
        f"  never: [{', '.join(quoted(one) for one in draft.never)}]    # words that we don't say",
        "",
        "# Minutes to the first human word, and between updates, by severity.",
        f"windows: {flow(dict(zip(SEVERITIES, draft.windows, strict=True)))}",
        f"updates: {flow(dict(zip(SEVERITIES, draft.updates, strict=True)))}",
        "",
        "# What the criteria P1 to P7 mean here; a debrief quotes a clause by its id and title.",
    ]
    clauses = [clause for clause in draft.clauses if clause.criterion]
    lines.append("clauses:" if clauses else "clauses: []")
    guarded = {clause.critical for clause in clauses if clause.critical}
    for clause in clauses:
        lines += _clause(clause, guarded)
    contacts = [contact for contact in draft.contacts if contact.name.strip()]
    lines += ["", "contacts:" if contacts else "contacts: {}"]
    for one in contacts:
        told = {"name": one.name, "title": one.title, "how": one.how, "hours": one.hours, "about": one.about}
        said = ", ".join(f"{key}: {quoted(value.strip())}" for key, value in told.items() if value.strip())
        lines.append(f"  {slug(one.role, 'somebody')}: {{{said}}}")
    if draft.authority:
        lines += ["", f"authority: {flow(dict(draft.authority))}"]
    if draft.facts:
        lines += ["", "facts:", *(f"  - {quoted(fact)}" for fact in draft.facts)]
    return "\n".join(lines) + "\n"


def check(draft: HouseDraft) -> tuple[Organisation | None, tuple[Fault, ...]]:
    """The organisation that the draft amounts to, None when it can't be used, and what is wrong with it."""
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder) / "house.yaml"
        file.write_text(organisation_text(draft), encoding="utf-8")
        organisation, diagnostics = read_organisation(file)
    errors = [one for one in diagnostics if one.severity is Severity.ERROR]
    faults = [Fault(one.path, one.message, one.advice) for one in errors]
    faults += _missing(draft)
    return (None if faults else organisation), tuple(faults)


def save(draft: HouseDraft, folder: Path) -> Path:
    """Put the house into its file, whole or not at all; OSError when that can't be written."""
    file = folder / f"{draft.file_id}.yaml"
    write_whole(file, organisation_text(draft).encode("utf-8"))
    return file


def own_houses(folder: Path) -> tuple[dict[Path, Organisation], dict[Path, tuple[Fault, ...]]]:
    """The organisations of a folder by file, and what is wrong with the files that can't be used."""
    houses: dict[Path, Organisation] = {}
    faults: dict[Path, tuple[Fault, ...]] = {}
    for path in yaml_files(folder):
        organisation, diagnostics = read_organisation(path)
        if organisation is not None:
            houses[path] = organisation
        else:
            errors = [one for one in diagnostics if one.severity is Severity.ERROR]
            faults[path] = tuple(Fault(f"{path.name}:{one.place.line}", one.message, one.advice) for one in errors)
    return houses, faults


def _clause(clause: DraftClause, guarded: set[str]) -> list[str]:
    lines = [
        f"  - id: {quoted(clause.number.strip())}",
        f"    criterion: {clause.criterion}",
        f"    title: {quoted(clause.title.strip())}",
        f"    text: {quoted(clause.text.strip())}",
    ]
    critical = clause.critical
    if not critical and GUARDS.get(clause.criterion, "") not in guarded:
        critical = GUARDS.get(clause.criterion, "")
    if critical:
        guarded.add(critical)
        lines.append(f"    critical: {critical}    # the line that it guards")
    return lines


def _missing(draft: HouseDraft) -> list[Fault]:
    """What a form can leave empty though the file could be read."""
    faults = [
        Fault(field, message, advice)
        for field, value, message, advice in (
            ("name", draft.name, say("The organisation has no name."), say("Write it as people know it.")),
            ("handle", draft.handle, say("The account has no name."), say("Write it without the @.")),
        )
        if not value.strip()
    ]
    used = [clause for clause in draft.clauses if clause.criterion]
    for at, clause in enumerate(used):
        if not clause.text.strip():
            faults.append(
                Fault(
                    f"clauses.#{at}.text",
                    say("Clause {number} says nothing.", number=clause.number),
                    say("Write it, or leave it out."),
                )
            )
        if not clause.number.strip() or clause.number in [one.number for one in used[:at]]:
            faults.append(Fault(f"clauses.#{at}.id", say("Two clauses have one number."), say("Give each its own.")))
    roles = [slug(contact.role, "") for contact in draft.contacts if contact.name.strip()]
    for at, role in enumerate(roles):
        if role in roles[:at]:
            faults.append(
                Fault(
                    f"contacts.{role}",
                    say("Two people are asked as “{role}”.", role=role),
                    say("Give each a role of their own."),
                )
            )
    return faults
