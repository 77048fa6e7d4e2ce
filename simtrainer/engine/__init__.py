"""One run of a scenario: state, clock, events."""
