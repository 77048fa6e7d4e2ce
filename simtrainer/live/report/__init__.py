"""The session report: what a group exercise came to, as a page, as rows for a spreadsheet, and as JSON."""
