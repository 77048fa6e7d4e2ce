"""The story map: beats by lane and column, their ways on, and everything that can be done with them."""
