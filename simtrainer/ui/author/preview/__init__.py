"""Playing a story while it is written."""
