"""What all faces share: theme, widgets, tasks off the screen, screenshots."""
