"""Attempts kept on this computer: who played what, every action of it, how it scored, what the trainee wrote down.

`store` writes (SQLAlchemy), `quick` reads for the first screen (standard library only), `resume` makes a run again.
"""
