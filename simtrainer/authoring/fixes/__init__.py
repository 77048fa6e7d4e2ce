"""What mends a finding: a function for each code that a program can mend, by family."""
