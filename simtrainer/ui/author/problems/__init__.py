"""What is wrong with a story, as a list."""
