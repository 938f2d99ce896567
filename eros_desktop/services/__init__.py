"""What a user can do: one method a use case, one unit of work each.

Returns values or a Change; safe on any thread. May import domain and store; no Qt, no SQLAlchemy.
"""
