"""What an author may rely on: a scenario explored whole, and tried out at random."""
