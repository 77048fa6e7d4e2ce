"""The trainer without a window: an honest text feed, a debrief as text, and findings with their source line."""
