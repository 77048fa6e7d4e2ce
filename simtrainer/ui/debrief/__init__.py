"""The debrief: first without scores, then the run beside a real case, turn by turn, with one thing to take away."""
