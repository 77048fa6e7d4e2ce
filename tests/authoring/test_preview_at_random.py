"""A preview through many random edits is always what a fresh play of the same acts would be."""

from __future__ import annotations

import re
from random import Random

from simtrainer import paths
from simtrainer.authoring.plan_recorder import held, record_plan
from simtrainer.authoring.preview import Preview
from simtrainer.engine.run import CannotDo
from simtrainer.library.catalogue import Library
from simtrainer.library.stage import Stage
from simtrainer.scenario.loader import read_scenario
from simtrainer.scenario.model import Scenario

PARCELS = paths.scenarios() / "negative-comment" / "two-parcels.yaml"
NUMBERS = (r"minutes: (\d+)", r"heat [+-] (\d+)", r"after: (\d+)", r"{v: (-?\d)")


def _scenario(text: str) -> Scenario:
    scenario = read_scenario(text).scenario
    assert scenario is not None
    return scenario


def _play_on(preview: Preview, random: Random) -> None:
    offers = preview.run.offers()
    if not offers:
        preview.restart()
        return
    offer = random.choice(offers)
    try:
        match random.randrange(8):
            case 0:
                preview.stay_silent(offer.node.id)
            case 1 if offer.consults:
                preview.consult(offer.node.id, random.choice(offer.consults).consult.contact)
            case 2:
                preview.wait(random.randint(1, 40))
            case 3:
                preview.back(random.randint(1, 3))
            case _:
                preview.choose(random.choice([one.choice.id for one in offer.choices if one.enabled]))
    except CannotDo:
        pass


def _edited(text: str, random: Random) -> str:
    """The text with a number changed, or with a choice under another name everywhere."""
    if random.random() < 0.25:
        name = random.choice(re.findall(r"      - id: ([a-z0-9-]+)", text))
        return re.sub(rf"(?<![\w-]){name}(?![\w-])", f"{name}x", text)
    found = random.choice(list(re.finditer(random.choice(NUMBERS), text)))
    number = random.randint(-2, 2) if "v:" in found.group() else random.randint(0, 60)
    return f"{text[: found.start(1)]}{number}{text[found.end(1) :]}"


def test_it_is_what_a_fresh_play_would_be_and_what_is_recorded_holds() -> None:
    random, library = Random(11), Library.load()
    first = PARCELS.read_text(encoding="utf-8")
    preview, text = Preview(_scenario(first), library), first
    for _ in range(12):
        for _ in range(random.randint(1, 4)):
            _play_on(preview, random)
        text = _edited(random.choice((first, text)), random)
        count = len(preview.acts) + len(preview.waiting)
        replayed = preview.update(_scenario(text))
        assert (replayed.kept, replayed.kept + replayed.waiting) == (len(preview.acts), count)
        fresh = Preview(_scenario(text), library)
        fresh.play(preview.acts)
        assert (fresh.acts, fresh.run.digest()) == (preview.acts, preview.run.digest())
        stage = Stage(PARCELS, preview.scenario, preview.organisation, library)
        assert held(record_plan(preview.acts, preview.outcome, finished=preview.run.finished), stage) == ()
