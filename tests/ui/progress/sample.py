"""Progress as somebody has it after some weeks, made up."""

from __future__ import annotations

from datetime import date, timedelta

from simtrainer.learning.certificate import Certificate
from simtrainer.library.learning.model import Belt, Evidence
from simtrainer.ui.progress.facts import (
    AttemptFacts,
    BeltFacts,
    CertificateFacts,
    CriterionFacts,
    DueFacts,
    EvidenceFacts,
    ProgressFacts,
)

COMMENT, CRISIS, OUTREACH = "negative-comment", "brewing-crisis", "influencer-outreach"
SCORES = (
    (COMMENT, 52, 48, 2), (COMMENT, 58, 44, 2), (CRISIS, 66, 57, 3), (COMMENT, 61, 63, 3), (CRISIS, 71, 60, 4),
    (COMMENT, 92, 88, 4), (CRISIS, 68, 55, 3), (COMMENT, 74, 64, 4), (OUTREACH, 85, 80, 3), (CRISIS, 69, 48, 5),
    (COMMENT, 79, 70, 4), (CRISIS, 78, 61, 4),
)  # fmt: skip


def attempts() -> tuple[AttemptFacts, ...]:
    """Twelve, a week apart."""
    begin = date(2026, 9, 6)
    return tuple(
        AttemptFacts(f"a{n}", begin + timedelta(days=7 * n), kind, f"Scenario {n + 1}", p, a, n > 8, ready)
        for n, (kind, p, a, ready) in enumerate(SCORES)
    )


def _belt(name: str, whose: str, opens: str, *asked: tuple[str, str, bool, str], pin: bool = False) -> BeltFacts:
    lines = tuple(
        EvidenceFacts(Evidence(f"e{n}", kind, text), met, far)  # type: ignore[arg-type]
        for n, (kind, text, met, far) in enumerate(asked)
    )
    belt = Belt(name.lower(), name, whose, opens, tuple(one.evidence for one in lines), pin=pin)
    missing = "; ".join(one.evidence.text for one in lines if not one.met)
    if lines and all(one.met for one in lines):
        return BeltFacts(belt, lines, date(2026, 10, 18), date(2027, 10, 18))
    return BeltFacts(belt, lines, missing=missing)


def belts() -> tuple[BeltFacts, ...]:
    """White and yellow held, green begun."""
    return (
        _belt(
            "White",
            "everyone, in the first week",
            "May share approved content",
            ("quiz", "Policy quiz passed", True, ""),
        ),
        _belt(
            "Yellow", "employees who post", "May answer simple questions", ("practised", "Three runs", True, "3 of 3")
        ),
        _belt(
            "Green",
            "care and business units",
            "Answers complaints without pre-approval",
            ("assessed", "Three assessed runs, of three families", False, "2 of 3"),
            ("bands", "Both dials Solid once, and at least Growing", True, ""),
        ),
        _belt("Blue", "ambassadors and partners", "Runs a local account", ("belt", "The green belt", False, "")),
        _belt(
            "Brown",
            "the centre of excellence",
            "Approves others",
            ("bands", "All families Solid", False, "1 of 3"),
            ("confirmed", "Led the debrief of a room", False, ""),
            ("confirmed", "Wrote one beat of a scenario", False, ""),
        ),
        _belt("Black", "crisis leads", "Leads S1", ("confirmed", "Two live drills", False, "")),
        _belt(
            "Sponsor", "executives", "Signs the budget", ("practised", "One boardroom scenario", False, ""), pin=True
        ),
    )


def due() -> tuple[DueFacts, ...]:
    """Three due, two later."""
    return (
        DueFacts("f1", "The lift at Fennel Street", True, "due today", 0.82, (1.0, 0.95, 0.9, 0.85, 0.82), "Corvane"),
        DueFacts("f2", "Waiting room, hour six", True, "due today", 0.84, (1.0, 0.94, 0.88, 0.84), "Marl"),
        DueFacts("f3", "Say that it's an ad", True, "missed twice", 0.7, (1.0, 0.85, 0.7), "Tallowmere"),
        DueFacts("f4", "One star, no milk", False, "due 4 December", 0.93, (1.0, 0.96, 0.93), "Tallowmere"),
        DueFacts("f5", "Strollers on the 14", False, "due 9 December", 0.97, (1.0, 0.98, 0.97), "Corvane"),
    )


def criteria() -> tuple[CriterionFacts, ...]:
    """Six criteria, one kind partly unplayed."""
    rows = (
        ("P1", "Says who is speaking", True, (88, 71, 80)),
        ("P3", "Says only what was checked", True, (92, 90, 74)),
        ("P6", "In time, with a next time", True, (70, 52, None)),
        ("A1", "A human voice", False, (86, 58, 66)),
        ("A2", "Specific to them", False, (84, 62, 55)),
        ("A3", "Owns it", False, (80, 72, 48)),
    )
    kinds = (COMMENT, CRISIS, OUTREACH)
    return tuple(
        CriterionFacts(
            id_, name, policy, {kind: value for kind, value in zip(kinds, values, strict=True) if value is not None}
        )
        for id_, name, policy, values in rows
    )


def paper(name: str = "Priya Raman") -> Certificate:
    """A certificate of the yellow belt."""
    stories = (("Two parcels in the rain", "3f2a9c01"), ("One star, one smile", "77bd0e12"))
    return Certificate(name, "Yellow", date(2026, 10, 18), date(2027, 10, 18), ("Base", "United Kingdom"), stories)


def some_progress() -> ProgressFacts:
    """All of it."""
    return ProgressFacts(
        person="Priya Raman",
        belts=belts(),
        attempts=attempts(),
        due=due(),
        criteria=criteria(),
        certificate=CertificateFacts("yellow", paper()),
    )
