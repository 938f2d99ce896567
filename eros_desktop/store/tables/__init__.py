"""Tables of the workspace, one file per category of the seeds plus what only this program needs.

Plain SQLAlchemy Core, private to the store. Names, columns, checks and foreign keys are the seeds' own; every
table is STRICT, every foreign key restricts, every constraint has a name. `catalogue` knows them all.
"""
