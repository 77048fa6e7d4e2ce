"""Gathers what the Progress area shows, off the GUI thread: records, library and the day's cards, read once."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from contextlib import closing
from datetime import datetime
from time import monotonic

from simtrainer.debrief.summary import contact_lines
from simtrainer.learning import progress
from simtrainer.learning.belts import BeltStanding, EvidenceStanding, belts, highest
from simtrainer.learning.certificate import certificate
from simtrainer.learning.deck import Deck
from simtrainer.learning.gists import bring_up_to_date, gists
from simtrainer.learning.progress import Point, ProgrammeProgress, StepProgress
from simtrainer.learning.schedule import Standing, due, fades
from simtrainer.learning.seen import Seen
from simtrainer.library.all_cards import all_cards
from simtrainer.library.cards import Card
from simtrainer.library.catalogue import Library
from simtrainer.library.learning.model import Learning
from simtrainer.library.organisations import Organisation
from simtrainer.library.rubric import Rubric
from simtrainer.records.learning import LearningRecords
from simtrainer.records.store import Store
from simtrainer.ui.learning.prepare import Study
from simtrainer.ui.learning.wording import kind_icon, kind_words
from simtrainer.ui.progress.facts import (
    AttemptFacts,
    BeltFacts,
    CertificateFacts,
    CriterionFacts,
    DueFacts,
    EvidenceFacts,
    ProgrammeFacts,
    ProgressFacts,
    StepFacts,
)
from simtrainer.ui.progress.wording import day_words
from simtrainer.ui.shared.tr import tr

PATIENCE = 1.5
"""Seconds that attempts are counted before what is known is shown; the rest is counted when it is read again."""
CALLING = ("employees", "partners")
"""Audiences whose programme ends with whom to call."""
LATER = 3
"""So many cards that aren't due yet are shown."""


def gather(study: Study, person: str) -> ProgressFacts:
    """Everything; RecordsError or BrokenLibrary when it can't be read."""
    now = datetime.now().astimezone()
    cards = {card.id: card for card in all_cards(study.library.folder, study.library.language)}
    with closing(study.store()) as store:
        until = monotonic() + PATIENCE
        before = len(gists(LearningRecords(store)))
        bring_up_to_date(store, study.library, lambda: monotonic() > until)
        partial = monotonic() > until and len(gists(LearningRecords(store))) > before
        seen = Seen.read(store)
        learning, rubric = study.library.learning, study.library.rubric
        points = progress.points(seen, progress.readiness(LearningRecords(store)))
        house = study.organisation(store)
        standings = belts(seen, learning, rubric, now)
        return ProgressFacts(
            person=person,
            partial=partial,
            belts=tuple(belt_facts(one, seen) for one in standings),
            attempts=tuple(_attempt(one, cards) for one in points),
            due=due_facts(store, study.deck(store), cards, now),
            criteria=criteria_facts(progress.criteria_by_kind(seen), rubric),
            certificate=certificate_facts(standings, person, seen, study.library),
            programmes=tuple(
                programme_facts(one, learning, cards, house) for one in progress.programmes(seen, learning)
            ),
        )


def without_records(study: Study, person: str, reason: str) -> ProgressFacts:
    """What there is to do, where nothing is known of anybody; `reason` says why."""
    cards = {card.id: card for card in all_cards(study.library.folder, study.library.language)}
    seen, learning, rubric = Seen(), study.library.learning, study.library.rubric
    house = study.organisation(None)
    return ProgressFacts(
        person=person,
        belts=tuple(belt_facts(one, seen) for one in belts(seen, learning, rubric, datetime.now().astimezone())),
        criteria=criteria_facts({}, rubric),
        programmes=tuple(programme_facts(one, learning, cards, house) for one in progress.programmes(seen, learning)),
        reason=reason,
    )


def certificate_facts(
    standings: Sequence[BeltStanding], person: str, seen: Seen, library: Library
) -> CertificateFacts | None:
    """The certificate of the highest belt held; None while none is."""
    standing = highest(standings)
    if standing is None:
        return None
    packs = {pack.id: pack.name for pack in library.rule_packs.values()}
    return CertificateFacts(standing.belt.id, certificate(standing, person, seen, packs, language=library.language))


def criteria_facts(means: Mapping[str, Mapping[str, float]], rubric: Rubric) -> tuple[CriterionFacts, ...]:
    """Every criterion of the rubric, with what is known of it."""
    return tuple(
        CriterionFacts(one.code, one.name, one.dimension == "P", means.get(one.code, {}))
        for one in rubric.criteria.values()
    )


def programme_facts(
    found: ProgrammeProgress, learning: Learning, cards: Mapping[str, Card], house: Organisation | None
) -> ProgrammeFacts:
    """A programme as it is shown."""
    sections = tuple(
        (title, tuple(_step(one, found.programme.id, learning, cards) for one in steps))
        for title, steps in found.sections
    )
    if house is None or found.programme.audience not in CALLING:
        return ProgrammeFacts(found.programme, sections)
    return ProgrammeFacts(found.programme, sections, house.name, contact_lines(house))


def _step(one: StepProgress, programme: str, learning: Learning, cards: Mapping[str, Card]) -> StepFacts:
    step = one.step
    title, file = step.ref, ""
    if step.kind == "lesson" and step.ref in learning.lessons:
        title = learning.lessons[step.ref].title
    elif step.kind == "quiz" and step.ref in learning.quizzes:
        title = learning.quizzes[step.ref].title
    elif step.kind == "scenario" and step.ref in cards:
        title, file = cards[step.ref].title, cards[step.ref].path
    return StepFacts(step, title, one.done is not None, f"{programme}/{one.key}", file, one.by_hand)


def _attempt(point: Point, cards: Mapping[str, Card]) -> AttemptFacts:
    known = cards.get(point.scenario)
    return AttemptFacts(
        point.attempt,
        point.at.astimezone().date(),
        point.kind or (known.kind if known is not None else ""),
        known.title if known is not None else point.title,
        point.policy,
        point.authenticity,
        point.assessed,
        point.ready,
    )


def belt_facts(standing: BeltStanding, seen: Seen) -> BeltFacts:
    """A belt as it is shown."""
    signed = {one.evidence: one.n for one in seen.confirmed if one.belt == standing.belt.id}
    evidence = tuple(
        EvidenceFacts(
            one.evidence,
            one.met,
            one.judged.far,
            one.judged.by,
            one.judged.on,
            signed.get(one.evidence.id, 0),
            _begin(one),
        )
        for one in standing.evidence
    )
    return BeltFacts(
        standing.belt,
        evidence,
        standing.since.astimezone().date() if standing.since is not None else None,
        standing.until.astimezone().date() if standing.until is not None else None,
        standing.lapsed,
        standing.missing,
        standing.refreshing.missing if standing.refreshing is not None else "",
    )


def _begin(standing: EvidenceStanding) -> str:
    """The first quiz or lesson that evidence still waits for."""
    if standing.met or standing.evidence.kind not in ("quiz", "lessons"):
        return ""
    return next(iter(standing.judged.left), "")


def due_facts(store: Store, deck: Deck, cards: Mapping[str, Card], now: datetime) -> tuple[DueFacts, ...]:
    """What is due today, then what comes next."""
    records = LearningRecords(store)
    zone = now.tzinfo
    assert zone is not None
    today = due(records, deck, deck.wanted(store), now, zone)
    states = records.card_states()

    def curve(one: Standing) -> tuple[float, ...]:
        return fades(states[one.card].state, now) if one.card in states else ()

    ready = [_due(one, deck, cards, now, curve(one), ready=True) for one in today.cards]
    later = [_due(one, deck, cards, now, curve(one), ready=False) for one in today.later[:LATER]]
    return (*ready, *later)


def _due(
    one: Standing, deck: Deck, cards: Mapping[str, Card], now: datetime, curve: tuple[float, ...], *, ready: bool
) -> DueFacts:
    card = deck.card(one.card)
    scenario = cards.get(card.about.node.partition("/")[0])
    kind = kind_words(card.kind)
    title = scenario.title if scenario is not None else card.situation
    when = _when(one, now)
    likely = 0.0 if one.likely is None else one.likely
    return DueFacts(
        one.card,
        title,
        ready,
        tr("{kind} · {when}", kind=kind, when=when),
        likely,
        curve,
        scenario.organisation if scenario is not None else "",
        kind_icon(card.kind),
    )


def _when(one: Standing, now: datetime) -> str:
    if one.reset:
        return tr("its rules are new")
    if one.due is None:
        return tr("new to you")
    if one.due <= now:
        return tr("missed twice") if one.missed == 2 else tr("fades today")
    days = (one.due.astimezone().date() - now.date()).days
    return tr("due tomorrow") if days == 1 else tr("due {day}", day=day_words(one.due.astimezone().date(), year=False))
