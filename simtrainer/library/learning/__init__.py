"""What is learnt beside the scenarios: programmes, micro-lessons, quizzes, refresher cards, belts; all of it data."""
