"""EROS Desktop: plans, checks, explains, exports, imports and measures weeks of subscription-creator pages.

Rooms, imports only point downwards (held by import-linter):
app > ui > jobs > services > store > domain; `cli` stands beside `ui` and never imports Qt.
Qt lives in app, ui and jobs; SQLAlchemy only in store; domain is pure.
"""

__version__ = "0.1.0"
