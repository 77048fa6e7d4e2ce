"""Play-throughs written down as files."""

ROWS = """
SIM901 error a line of a plan that can't be read
“{line}” can't be read: {reason}.
{fix}

SIM902 error a plan that can't be played
This plan can't be played: {reason}.
A plan stands beside its scenario and starts with its name: two-parcels.best.plan for two-parcels.yaml.

SIM903 error a plan that doesn't hold
{message}
Change the plan, or the scenario.
"""
