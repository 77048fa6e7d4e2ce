"""The screen on which a scenario is played."""
