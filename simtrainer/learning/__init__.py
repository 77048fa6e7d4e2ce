"""What is learnt beside the scenarios: which card is due, how far a programme is done, what a belt still asks for."""
