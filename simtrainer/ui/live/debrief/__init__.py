"""The group debrief on the console: one part after the other, the report at the end."""
