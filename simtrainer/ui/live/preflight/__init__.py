"""Before the room: can phones come in, where is the wall, and what to do when the network is against it."""
