"""The Activity pane, undo and redo of the window, and what the window itself writes into the journal."""
