"""What stands behind a story: the house rules that it puts to the test, and the real cases that it echoes."""
