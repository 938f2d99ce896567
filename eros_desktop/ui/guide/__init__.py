"""The user guide in the program: its pages, the window they are read in, the sheet of all shortcuts."""
