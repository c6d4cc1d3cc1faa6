"""The small tree of errors. Each carries an English sentence as its key and the values in it.

The sentence is turned into the reader's language in one place (``tr(error.key, **error.values)``).
"""

from __future__ import annotations


class DeskError(Exception):
    """Something the program has to tell a person; ``key`` is an English sentence template."""

    def __init__(self, key: str, **values: object) -> None:
        super().__init__(key)
        self.key = key
        self.values = values

    def __str__(self) -> str:
        try:
            return self.key.format(**self.values)
        except (KeyError, IndexError, ValueError):
            return self.key


class UserError(DeskError):
    """The person at the screen can mend it; the sentence says how."""


class AdminError(DeskError):
    """An administrator has to mend it; work already accepted is safe."""


class BugError(DeskError):
    """Our own fault; reported with a number, after the work was saved."""
