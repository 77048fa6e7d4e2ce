"""Play-throughs written down as files."""

ROWS = """
SIM901 error a line of a plan that can't be read
“{line}” can't be read: {reason}.
{fix}
? A line that isn't understood can't be played, and what comes after it would be played on another story.
- chose named
+ choose named

SIM902 error a plan that can't be played
This plan can't be played: {reason}.
A plan stands beside its scenario and starts with its name: two-parcels.best.plan for two-parcels.yaml.
? A plan is a proof about one story. Without the story there is nothing to prove.
- best.plan
+ two-parcels.best.plan   # beside two-parcels.yaml

SIM903 error a plan that doesn't hold
{message}
Change the plan, or the scenario.
? The plan says what the story did when it was last looked at. It does something else now, for better or worse.
- expect ending mended   # and the ending is “sour”
+ choose gift
+ expect ending mended
"""
