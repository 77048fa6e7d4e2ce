"""The ways of the window: what leads from one screen to another, an area a file."""
