"""How each kind of file is written, read back by the rules of who opens it, and shown beforehand."""
