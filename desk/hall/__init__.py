"""The hall: its windows, its workers, and who sits where now."""
