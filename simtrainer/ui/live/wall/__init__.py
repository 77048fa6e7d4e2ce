"""What the room sees: one picture, its window, and the screen that it goes to."""
