"""The data-quality audit as values: what was looked at, what was found, and what it adds up to."""
