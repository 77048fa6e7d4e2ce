"""What a run is judged with: organisations, moves, cases, the rubric."""
