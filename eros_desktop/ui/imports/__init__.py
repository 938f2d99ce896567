"""Bringing files in: one wizard for the Data pane, the captions and the first start."""
