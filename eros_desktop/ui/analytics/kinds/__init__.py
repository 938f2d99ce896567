"""The charts themselves, one module each: what it finds, how it looks, which rows its table has.

No formula here: numbers come from the board, these modules write and place them.
"""
