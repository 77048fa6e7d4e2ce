"""Writing a scenario, without a window: its text, edits to it, and what helps an author along."""
