"""The rows of what stands behind a story: its house's clauses with the beats they are in play at, its cases."""

from __future__ import annotations

from simtrainer.checking.prove import Proved
from simtrainer.frozen import frozen
from simtrainer.library.catalogue import Library
from simtrainer.scenario.model import CaseClaim, Scenario
from simtrainer.ui.shared.tr import tr


@frozen
class Fact:
    """One row: where it is written, its words in two lines, and a note in a tone at its end."""

    path: str
    icon: str
    title: str
    detail: str
    note: str = ""
    tone: str = "muted"


def policy_facts(scenario: Scenario, library: Library) -> list[Fact]:
    """The clauses of the house, each with the beats that say they are about it."""
    house = library.organisations.get(scenario.organisation)
    if house is None:
        return []
    found: list[Fact] = []
    for clause in house.clauses:
        beats = [node for node in scenario.nodes.values() if clause.id in node.clauses]
        names = ", ".join(node.title or node.id for node in beats)
        note = tr("at 1 beat") if len(beats) == 1 else tr("at {n} beats", n=len(beats))
        found.append(
            Fact(
                f"nodes.{beats[0].id}.clauses" if beats else "",
                "shield-check",
                f"{clause.id}  {clause.title}",
                names or clause.text,
                note if beats else tr("never in play"),
                "muted" if beats else "caution",
            )
        )
    return found


def case_facts(scenario: Scenario, library: Library, proved: Proved | None) -> list[Fact]:
    """The cases that the story says it echoes, and whether that was proved."""
    known = {(one.kind, one.case): one for one in (proved.claims if proved is not None else ())}
    found: list[Fact] = []
    for kind, claims, words in (
        ("trap", scenario.traps, tr("Trap")),
        ("mirror", scenario.mirrors, tr("Mirror")),
    ):
        for number, claim in enumerate(claims):
            one = known.get((kind, claim.case))
            if one is None:
                note, tone = tr("not proved yet"), "muted"
            elif one.holds:
                note, tone = tr("echoed: {words}", words=one.words()), "good"
            else:
                note, tone = tr("not echoed: {words}", words=one.words()), "risk"
            found.append(_case(f"{kind}s.{number}", claim, words, library, note, tone))
    return found


def _case(path: str, claim: CaseClaim, words: str, library: Library, note: str, tone: str) -> Fact:
    case = library.cases.cases.get(claim.case)
    title = claim.case if case is None else f"{case.title} ({case.org}, {case.year})"
    icon = "book-open-text" if words == tr("Mirror") else "triangle-alert"
    return Fact(
        path, icon, title, tr("{kind}, {level}: {id}", kind=words, level=claim.level, id=claim.case), note, tone
    )
