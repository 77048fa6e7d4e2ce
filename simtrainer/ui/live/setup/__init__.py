"""Setting up an exercise: which story, which teams, how long."""
