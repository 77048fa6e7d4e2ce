"""A key that can't tell a good answer from a poor one."""

ROWS = """
"""
