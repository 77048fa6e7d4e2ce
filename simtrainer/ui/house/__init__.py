"""Make it ours: a company's own name, voice, policy, contacts and times, in ten minutes."""
