"""The data-quality audit of a workspace and its repairs."""
