"""SQLite behind values: tables, sessions, schema, backups, and one store a subject.

Rows in, frozen domain values out; mapped rows never leave. May import domain, SQLAlchemy, alembic (inside
functions).
"""
