"""Echoes of cases, roads not taken, the report."""
