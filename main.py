"""EROS Desktop: without a command the window, with one the command line."""

from eros_desktop.app.main import main

if __name__ == "__main__":
    raise SystemExit(main())
