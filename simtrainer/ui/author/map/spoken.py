"""What a beat and its ways are called aloud, the same on the map and in the outline."""

from __future__ import annotations

from simtrainer.authoring.marks import Marks
from simtrainer.authoring.story import Beat, Story, Way
from simtrainer.library.rubric import DIMENSIONS
from simtrainer.scenario.model import DONE
from simtrainer.ui.author.map.paint import kind_word, second_line
from simtrainer.ui.shared.chips import dimension_name
from simtrainer.ui.shared.clock import signed
from simtrainer.ui.shared.tr import tr


def problems(marks: Marks, path: str) -> str:
    """How many problems there are at a path, in words; "" for none."""
    errors, warnings = marks.errors.get(path, 0), marks.warnings.get(path, 0)
    parts: list[str] = []
    if errors:
        parts.append(tr("1 error") if errors == 1 else tr("{n} errors", n=errors))
    if warnings:
        parts.append(tr("1 warning") if warnings == 1 else tr("{n} warnings", n=warnings))
    return ", ".join(parts)


def spoken_beat(beat: Beat, marks: Marks) -> str:
    """A beat: "Pantry asks, decision, 4 choices, reached in 75 % of test plays, 1 error"."""
    parts = [beat.title, kind_word(beat.kind)]
    if not beat.ending:
        parts.append(second_line(beat))
    if beat.consults:
        asked = len(beat.consults)
        parts.append(tr("1 contact to ask") if asked == 1 else tr("{n} contacts to ask", n=asked))
    if beat.id in marks.unreached:
        parts.append(tr("never reached"))
    share = marks.share(beat.path)
    if share is not None:
        parts.append(tr("reached in {share} of test plays", share=f"{share:.0%}"))
    parts.append(problems(marks, beat.path))
    return ", ".join(part for part in parts if part)


def leads_to(story: Story, way: Way) -> str:
    """Where a way leads, in words."""
    if way.to == DONE:
        return tr("ends the thread")
    if story.broken(way):
        return tr("leads to {id}, which doesn’t exist", id=way.to) if way.to else tr("leads nowhere yet")
    title = story.beats[way.to].title
    return tr("opens the thread {title}", title=title) if way.kind == "open" else tr("leads to {title}", title=title)


def way_name(way: Way) -> str:
    """What a way is called."""
    if way.kind == "silence":
        return tr("Silence")
    if way.kind == "step":
        return tr("Way {n}: {when}", n=way.number, when=way.when) if way.when else tr("Way {n}", n=way.number)
    return way.label or tr("Choice {n}", n=way.number)


def spoken_way(story: Story, way: Way, marks: Marks) -> str:
    """A way: "1, Answer in public, leads to Legal calls, policy +9, authenticity +11"."""
    parts = [str(way.number)] if way.kind == "choice" and way.number else []
    parts += [way_name(way), leads_to(story, way)]
    chips = marks.chips.get(way.path)
    if chips is not None and way.kind in ("choice", "silence"):
        parts += [f"{dimension_name(one)} {signed(number)}" for one in DIMENSIONS if (number := chips[one]) is not None]
    share = marks.share(way.path)
    if share is not None:
        parts.append(tr("taken in {share} of test plays", share=f"{share:.0%}"))
    parts.append(problems(marks, way.path))
    return ", ".join(part for part in parts if part)
