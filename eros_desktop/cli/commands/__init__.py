"""One module a subject; each declares its commands as values and runs them through the services."""
