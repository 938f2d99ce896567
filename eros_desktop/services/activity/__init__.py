"""The journal: what was done, by whom and when, and taking it back and doing it again."""
