"""How the debrief says things: verdicts, tones and icons, and each turn as a sentence for those who listen."""

from __future__ import annotations

from simtrainer.debrief.report import PromiseOutcome, Report, Road, Turn, Verdict
from simtrainer.frozen import frozen
from simtrainer.scenario.model import Tone as EndingTone
from simtrainer.scoring.scorecard import Dimension
from simtrainer.ui.shared.chips import Tone, dimension_name
from simtrainer.ui.shared.clock import signed
from simtrainer.ui.shared.tr import tr

DIMENSIONS: tuple[Dimension, ...] = ("P", "A")

_MOVE_ICONS = {
    "monitor": "eye", "pause-content": "pause", "silence": "hourglass", "acknowledge": "message-circle",
    "inform": "info", "ask-question": "message-circle-question-mark", "thank": "heart", "correct-fact": "list-checks",
    "personalise": "message-circle-heart", "joke": "smile", "apologise-specific": "pen-line",
    "apologise-generic": "copy", "offer-remedy": "package-plus", "token-remedy": "package-open",
    "corrective-action": "settings", "reverse-course": "undo-2", "leader-speaks": "megaphone",
    "disclose-relationship": "badge-check", "hide-relationship": "eye-off", "retract-openly": "undo-2",
    "delete-own-post": "eye-off", "delete-comment": "eye-off", "moderate-by-rules": "list-checks",
    "threaten-legal": "gavel", "pressure-employee": "gavel", "deny": "circle-x", "overclaim": "megaphone",
    "minimise": "minus", "argue": "messages-square", "blame-other": "user-round", "blame-employee": "user-round",
    "bolster": "trending-up", "boilerplate": "copy", "automate": "repeat-2", "misfire-post": "send-horizontal",
    "expose-data": "contact-round", "move-to-private": "mail", "escalate-lead": "user-plus",
    "escalate-legal": "gavel", "abandon-partner": "users", "support-advocate": "users-round",
    "script-advocates": "users",
}  # fmt: skip

ENDINGS: dict[EndingTone | None, Tone] = {"good": "good", "mixed": "caution", "bad": "risk", None: "neutral"}


@frozen
class VerdictLook:
    """How a verdict of the comparison is shown: word, icon and tone; `both` tints the organisation's cell too."""

    word: str
    icon: str
    tone: Tone
    both: bool


def verdict_look(verdict: Verdict, good_case: bool) -> VerdictLook:
    """A verdict in words and colour: sharing a move with a good case is good, with a negative one a risk."""
    if verdict == "same":
        return (
            VerdictLook(tr("same step"), "link-2", "good", True)
            if good_case
            else VerdictLook(tr("same move"), "link-2", "risk", True)
        )
    if verdict == "near":
        return VerdictLook(tr("close to it"), "git-compare-arrows", "info" if good_case else "caution", True)
    if verdict == "differed":
        return VerdictLook(tr("you differed"), "split", "neutral" if good_case else "good", False)
    return VerdictLook(tr("no counterpart"), "minus", "neutral", False)


def move_icon(moves: tuple[str, ...], kind: str = "choice") -> str:
    """The icon of what was done, by its first move."""
    if kind == "own-reply":
        return "pencil"
    if moves:
        return _MOVE_ICONS.get(moves[0], "message-circle")
    return "hourglass" if kind == "silence" else "list-checks"


def chips_said(road: Road) -> str:
    """The numbers of an option as they are read out ("Policy −8, Authenticity −8"); "" when nothing was rated."""
    return ", ".join(
        f"{dimension_name(dimension)} {signed(chip)}"
        for dimension in DIMENSIONS
        if (chip := road.chips[dimension]) is not None
    )


def turn_said(turn: Turn) -> str:
    """A turn as one sentence: when, what was done, what it was worth, and what wasn't taken."""
    said = tr("Turn {n}, {time}: {label}", n=turn.number, time=turn.clock, label=turn.taken.label)
    numbers = chips_said(turn.taken)
    said += f", {numbers}" if numbers else ""
    if turn.taken.heat is not None:
        said += ", " + tr("heat {n}", n=turn.taken.heat)
    if turn.stronger is None:
        return said + ". " + tr("Nothing better was on offer.")
    other = chips_said(turn.stronger)
    return said + ". " + tr("Not taken: {label}", label=turn.stronger.label) + (f", {other}." if other else ".")


def promise_look(outcome: PromiseOutcome) -> tuple[str, str, Tone]:
    """(words, icon, tone) of what became of a promise."""
    looks: dict[PromiseOutcome, tuple[str, str, Tone]] = {
        "kept": (tr("kept"), "circle-check", "good"),
        "late": (tr("kept, but late"), "clock", "caution"),
        "broken": (tr("not kept"), "circle-x", "risk"),
        "open": (tr("still open"), "hourglass", "neutral"),
    }
    return looks[outcome]


def turn_of(report: Report, number: int | None) -> Turn | None:
    """The turn with a number, None for none."""
    return next((turn for turn in report.turns if turn.number == number), None)


def sentence_of(text: str) -> str:
    """The text with a full stop, unless it ends in a mark of its own."""
    text = text.strip()
    return text if not text or text[-1] in ".?!…" else f"{text}."


def change_since(report: Report) -> str:
    """How both scores moved since the attempt before ("Policy +12, Authenticity −3"); "" when there was none."""
    said: list[str] = []
    for dimension in DIMENSIONS:
        now, last = report.scorecard.dimension(dimension).score, report.last.get(dimension)
        if now is not None and last is not None:
            said.append(f"{dimension_name(dimension)} {signed(round(now) - round(last))}")
    return ", ".join(said)
