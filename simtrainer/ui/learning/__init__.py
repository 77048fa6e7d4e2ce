"""The pages on which one learns beside the scenarios: cards asked one by one, lessons, programmes."""
