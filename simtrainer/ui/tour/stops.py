"""What the tour says, area by area. Whoever shows it knows the places."""

from __future__ import annotations

from simtrainer.ui.shared.tr import tr

AREAS = ("home", "brief", "play")
"""In the order in which they are reached."""


def words(area: str) -> tuple[tuple[str, str], ...]:
    """Title and text of each stop of an area."""
    match area:
        case "home":
            return (
                (
                    tr("Stories to practise on"),
                    tr("In each, people post about an invented organisation and you answer for it. Nothing is sent."),
                ),
                (
                    tr("Make it yours"),
                    tr("Text size, contrast, motion and “no time pressure” are here. Open a story when you're ready."),
                ),
            )
        case "brief":
            return (
                (
                    tr("The house's own rules"),
                    tr("Press one for its text. They stay at hand while you play."),
                ),
                (
                    tr("Start when you're ready"),
                    tr("Choose above how you want to play. You can leave at any moment: your place is kept."),
                ),
            )
        case _:
            return (
                (
                    tr("A feed that reacts"),
                    tr("What people write, and what your answers do to it. It never scrolls by itself."),
                ),
                (
                    tr("Your move"),
                    tr(
                        "A number chooses, the same number sends. Policy and authenticity are judged apart; "
                        "the debrief shows both. F1 lists all keys."
                    ),
                ),
            )


def count() -> int:
    """How many stops there are in all."""
    return sum(len(words(area)) for area in AREAS)
