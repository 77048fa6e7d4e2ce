"""Hundreds of thousands of plays: a scenario as tables, and all plays taking their steps together.

Only scenarios in which a beat and a few small variables decide everything can be played so (`suits` says why one
can't). numpy is imported with `play`, `tables` and `lockstep`, never before.
"""

from simtrainer.checking.batch.suits import unsuited

__all__ = ["unsuited"]
