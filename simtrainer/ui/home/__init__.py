"""Home: scenarios to practise, a run to go on with, and how one did."""
