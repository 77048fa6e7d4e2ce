"""The session report as JSON, for other programs."""

from __future__ import annotations

import json
from typing import Any

from simtrainer.live.group_debrief import GroupDebrief
from simtrainer.live.splits import BeatTold, Round

VERSION = 1


def to_json(told: GroupDebrief, *, with_words: bool = True) -> str:
    """The report as text; `with_words`: what people wrote too."""
    return json.dumps(to_dict(told, with_words=with_words), ensure_ascii=False, indent=2) + "\n"


def to_dict(told: GroupDebrief, *, with_words: bool = True) -> dict[str, Any]:
    """The report as plain JSON values. Nothing in it belongs to one person."""
    return {
        "simtrainer_session": VERSION,
        "scenario": told.scenario,
        "title": told.title,
        "organisation": told.organisation,
        "began": told.began,
        "ended": told.ended,
        "teams": [team.name for team in told.teams],
        "phones": told.phones,
        "outcomes": [{"text": one.text, "seen": one.seen, "because": one.because} for one in told.road.outcomes],
        "reactions": [{"word": word, "times": times} for word, times in told.words],
        "ending": {"id": told.road.ending, "title": told.road.ending_title},
        "road": [_beat(beat, with_words) for beat in told.beats],
        "roads_left": [[_beat(beat, with_words) for beat in left.beats] for left in told.left],
        "other_votes": [_round(one) for one in told.others],
        "largest_splits": list(told.splits),
        "most_shared_harm": None
        if told.shared_move is None
        else {
            "move": told.shared_move.label,
            "votes": told.shared_move.votes,
            "of": told.shared_move.of,
            "beats": list(told.shared_move.beats),
        },
        "dials": [
            {"dimension": dial.dimension, "of": dial.of, "bands": dict(dial.bands), "untold": dial.untold}
            for dial in told.dials
        ],
        "road_of_the_room": {
            "policy": told.road.scorecard.policy.band,
            "authenticity": told.road.scorecard.authenticity.band,
            "first_words": list(told.first_words),
        },
        "case": None
        if told.echo is None
        else {"id": told.echo.case, "exact": told.echo.exact, "of": told.echo.of, "harm": told.echoes_harm},
        "against_the_vote": list(told.majority.against),
        "speaker_notes": [{"title": one.title, "text": one.text} for one in told.speaker_notes],
        "observations": [{"beat": one.beat, "time": one.clock, "text": one.text} for one in told.observations],
        "sure": {"with_the_votes": dict(told.sureness.before), "at_the_close": dict(told.sureness.after)},
        "sentence": {"text": told.sentence, "signed": list(told.signed)},
        "plan": [{"kind": line.kind, "what": line.what, "who": line.who, "by_when": line.when} for line in told.plan],
    }


def _beat(beat: BeatTold, with_words: bool) -> dict[str, Any]:
    shift = beat.shift
    return {
        "number": beat.number,
        "node": beat.node,
        "title": beat.title,
        "time": beat.clock,
        "chosen": beat.chosen,
        "label": beat.label,
        "way": beat.way,
        "why": beat.reason,
        "own_words": beat.words,
        "split": round(beat.split, 3),
        "rounds": [_round(one) for one in beat.rounds],
        "shift": None
        if shift is None
        else {
            "answers": [{"letter": letter, "first": then, "last": now} for letter, then, now in shift.changes],
            "moved": shift.moved,
            "stayed": shift.stayed,
        },
        "reasons": [
            {"letter": one.letter, "text": one.text, "minority": one.minority}
            for one in (beat.reasons if with_words else ())
        ],
        "texts": [
            {
                "letter": one.letter,
                "text": one.text,
                "rating": {name: round(mean, 2) for name, mean in one.rating.items()},
            }
            for one in (beat.texts if with_words else ())
        ],
    }


def _round(round_: Round) -> dict[str, Any]:
    return {
        "kind": round_.kind,
        "title": round_.title,
        "answers": [
            {
                "id": answer.id,
                "letter": answer.letter,
                "label": answer.label,
                "votes": answer.votes,
                "sure": dict(answer.sure),
            }
            for answer in round_.answers
        ],
        "teams": [{"name": row.name, "votes": dict(row.counts)} for row in round_.rows],
    }
