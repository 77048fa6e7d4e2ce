"""The story as a tree: all that the map can do, for keyboard and screen reader, and the rest of the file."""
