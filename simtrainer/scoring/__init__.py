"""Policy and authenticity, from the event log."""
