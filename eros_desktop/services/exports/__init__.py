"""Weeks as files: formats as data, written beside and renamed, read back before they replace anything."""
