"""Twelve scenarios of four invented organisations, made from a shipped one: a shelf to find something on."""

from __future__ import annotations

import re
import shutil
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from simtrainer import paths
from simtrainer.engine.run import Run
from simtrainer.records.store import Store
from simtrainer.scenario.loader import load_scenario

ORGANISATIONS = {
    "tallowmere": ("Tallowmere Coffee Roasters", "#57371F", "#7A5230"),
    "corvane": ("Corvane Transit", "#1F4068", "#2F5C96"),
    "meridell": ("Meridell Health Group", "#165A5E", "#22878C"),
    "orrelay": ("Orrelay Software", "#47317A", "#6B55A8"),
}


@dataclass(frozen=True, slots=True)
class Made:
    """A made-up scenario, as its card says it."""

    id: str
    title: str
    kind: str
    organisation: str
    belt: str
    minutes: int
    audience: str
    packs: str
    summary: str


TWELVE = (
    Made("hour-six", "Waiting room, hour six", "negative-comment", "meridell", "yellow", 9, "employees", "base, uk",
         "A photo of a crowded corridor. A patient's face is in it."),
    Made("fennel", "The lift at Fennel Street", "brewing-crisis", "corvane", "green", 20, "centre-of-excellence",
         "base, uk", "Day 19 without a lift, and a video with 2.1 million views."),
    Made("nut-free", "The nut-free label", "brewing-crisis", "tallowmere", "green", 18, "business-units",
         "base, uk, eu", "A parent, a pouch marked NUT FREE, and a question you can't yet answer."),
    Made("one-star", "One star, no milk", "negative-comment", "tallowmere", "white", 6, "employees", "base",
         "A regular is annoyed, a little unfair, and mostly right."),
    Made("creator-no", "A creator says no", "influencer-outreach", "orrelay", "blue", 10, "partners", "base, eu",
         "You asked for a review of the beta. The answer is public and not kind."),
    Made("strollers", "Strollers on the 14", "negative-comment", "corvane", "white", 7, "employees", "base",
         "Two riders, one space, and a driver's name in the post."),
    Made("walk-in", "The walk-in tour", "influencer-outreach", "meridell", "yellow", 11, "partners", "base, uk",
         "A parent blogger wants to film the new ward. Who must agree?"),
    Made("status", "Status page says green", "brewing-crisis", "orrelay", "green", 22, "executives", "base",
         "Customers can't log in. Your status page disagrees with them."),
    Made("grinder", "The gifted grinder", "influencer-outreach", "tallowmere", "yellow", 12, "partners", "base, eu",
         "A post you paid for, without the word “ad” in it."),
    Made("leaf-fall", "Leaves, again", "negative-comment", "corvane", "white", 8, "employees", "base, uk",
         "The 07:12 is late and so is your answer."),
    Made("badge", "The badge in the photo", "brewing-crisis", "meridell", "brown", 28, "executives", "base, uk, eu",
         "A nurse's celebration picture, and a screen behind her."),
    Made("changelog", "A joke in the changelog", "negative-comment", "orrelay", "yellow", 9, "employees", "base",
         "It was funny on Friday. On Monday it is a thread."),
)  # fmt: skip


def fill_shelf(folder: Path) -> Path:
    """Make a library in a folder with the twelve, and everything else as shipped; returns the folder."""
    shipped = paths.scenarios()
    kinds = shutil.ignore_patterns("negative-comment", "brewing-crisis", "influencer-outreach")
    shutil.copytree(shipped, folder, ignore=kinds)
    house = (shipped / "organisations" / "harrow-finch.yaml").read_text(encoding="utf-8")
    for name, (title, dark, light) in ORGANISATIONS.items():
        said = {"id": name, "name": f'"{title}"', "handle": name, "tones": f'["{dark}", "{light}"]'}
        (folder / "organisations" / f"{name}.yaml").write_text(with_keys(house, said), encoding="utf-8")
    story = (shipped / "negative-comment" / "two-parcels.yaml").read_text(encoding="utf-8")
    for made in TWELVE:
        (folder / f"{made.id}.yaml").write_text(told(story, made), encoding="utf-8")
    return folder


def told(story: str, made: Made) -> str:
    """The story under another title, at another organisation."""
    return with_keys(
        story,
        {
            "id": made.id,
            "title": made.title,
            "kind": made.kind,
            "summary": f'"{made.summary}"',
            "organisation": made.organisation,
            "audiences": f"[{made.audience}]",
            "rule_packs": f"[{made.packs}]",
            "belt": made.belt,
            "minutes": str(made.minutes),
        },
    )


def with_keys(text: str, said: Mapping[str, str]) -> str:
    """A file with other values under some of its own keys."""
    for key, value in said.items():
        text, found = re.subn(rf"^{key}: .*$", lambda _, line=f"{key}: {value}": line, text, count=1, flags=re.M)
        assert found, key
    return text


def finish(folder: Path, scenario: str, policy: float, authenticity: float, mode: str = "practise") -> None:
    """Keep a finished attempt with these scores."""
    run = _begun(folder, scenario)
    with Store.open(paths.records_file()) as store:
        attempt = store.start(run, file=str(folder / f"{scenario}.yaml"), mode=mode)
        store.finish(attempt.id, run, policy, authenticity)


def pause(folder: Path, scenario: str) -> str:
    """Keep an attempt that was left after its first decision; returns its id."""
    run = _begun(folder, scenario)
    with Store.open(paths.records_file()) as store:
        return store.start(run, file=str(folder / f"{scenario}.yaml")).id


def _begun(folder: Path, scenario: str) -> Run:
    story = load_scenario(folder / f"{scenario}.yaml").scenario
    assert story is not None
    run = Run(story, 1)
    run.choose(next(one.choice.id for one in run.offers()[0].choices if one.enabled))
    return run
