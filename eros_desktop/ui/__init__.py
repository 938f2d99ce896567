"""What is seen: frame, panes, models, the week canvas.

No formula, no query: it formats and asks. May import domain, services, jobs and PySide6.
"""
