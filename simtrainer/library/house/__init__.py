"""A company's own policy, contacts, times and voice turned into an organisation's file."""
