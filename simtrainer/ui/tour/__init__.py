"""The tour: what is where, in under a minute, the first time each screen is reached."""
