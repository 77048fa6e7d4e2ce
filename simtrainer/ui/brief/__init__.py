"""The brief: who one is, what the house asks, what worries one, and how one wants to play."""
