"""Pictures that a post shows."""

ROWS = """
"""
