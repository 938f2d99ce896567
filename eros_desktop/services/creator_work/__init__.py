"""What a manager changes about creators: profile, persona, vault, volume and flags.

Each action is one transaction and one line of the journal that takes it back.
"""
