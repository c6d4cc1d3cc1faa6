"""The small window of the demonstration that opens the others."""
