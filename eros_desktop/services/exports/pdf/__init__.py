"""Readable PDF without a display: the program's own fonts embedded, texts that can be searched and copied."""
