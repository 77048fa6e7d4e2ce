"""The mock feed: posts of one channel as a list that reads, paints and says itself aloud."""
