"""How fast the parts are beside what one would use instead: run as `python -m tests.benchmarks`, never by pytest."""
