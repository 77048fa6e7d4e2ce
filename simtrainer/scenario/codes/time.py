"""Times that don't mean what they seem to."""

ROWS = """
SIM701 advice a time before the start
“{found}” is before the story starts, so it means at once.
Move it, or write "d1 {found}" for the next day.

SIM702 advice a post in focus that comes late
The post “{post}” that “{id}” is about comes {minutes} min after the question.
Give it `after: 0`, or ask about it in a node of its own.
"""
