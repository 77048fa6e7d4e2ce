"""What a trainee guessed while watching an expert, beside what she did."""

from __future__ import annotations

from simtrainer.debrief.report import Report, Turn
from simtrainer.debrief.turns import LEAVE_ALONE
from simtrainer.frozen import frozen
from simtrainer.say import say
from simtrainer.scoring.decisions import SILENCE


@frozen
class Guesses:
    """How many guesses there were, how many agreed, and each that didn't with its words."""

    made: int
    agreed: int
    differed: tuple[tuple[Turn, str], ...]

    @property
    def sentence(self) -> str:
        """Whose road and whose scores these are, and how the guesses went."""
        whose = say(
            "This is the expert's road, and the scores are hers; nothing of it counts as your result, "
            "and none of her turns can be taken again."
        )
        if not self.made:
            return say("{whose} You made no guesses.", whose=whose)
        if self.made == 1:
            if self.agreed:
                return say("{whose} You guessed once, and chose as she did.", whose=whose)
            return say("{whose} You guessed once, and chose otherwise.", whose=whose)
        if not self.agreed:
            return say("{whose} Of {made} guesses, none agreed with hers.", whose=whose, made=self.made)
        return say("{whose} Of {made} guesses, {n} agreed with hers.", whose=whose, made=self.made, n=self.agreed)


def guessed(report: Report) -> Guesses:
    """The guesses of a shadow run, by its turns."""
    made = [(turn, report.notes.guesses[turn.number]) for turn in report.turns if turn.number in report.notes.guesses]
    differed = tuple((turn, _words(report, guess)) for turn, guess in made if guess != turn.taken.id)
    return Guesses(len(made), len(made) - len(differed), differed)


def _words(report: Report, guess: str) -> str:
    return say(LEAVE_ALONE) if guess == SILENCE else report.labels.get(guess, guess)
