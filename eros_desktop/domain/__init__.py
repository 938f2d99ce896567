"""What is true about creators, captions, volumes and weeks.

Pure: same input, same output. Time, randomness and paths are passed in.
May import the standard library and numpy, nothing else of ours.
"""
