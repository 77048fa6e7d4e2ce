"""The random tester: many plays of the real engine, by a strategy and from a seed.

`moments` says what can be done at a moment, `strategies` which of it a made-up trainee does, `play` plays the series,
`series` counts it, `result` is what came of it. What it shows is what it met: only exploring proves.
"""

from simtrainer.checking.trials.play import try_out
from simtrainer.checking.trials.result import Failure, Histogram, Trials
from simtrainer.checking.trials.series import Caps
from simtrainer.checking.trials.strategies import IN_WORDS, STRATEGIES, Strategy

__all__ = ["IN_WORDS", "STRATEGIES", "Caps", "Failure", "Histogram", "Strategy", "Trials", "try_out"]
