"""What a trainee would stumble over while reading."""

ROWS = """
SIM601 warning an option without words
The choice “{id}” publishes something, but has no text.
Write what the trainee says.

SIM602 warning a picture without a description
The picture of “{id}” has no `alt`.
Say in a sentence what it shows.
"""
