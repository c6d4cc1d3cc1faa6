"""How a paper is wanted: how often, and on one side of the sheet or on both."""

from __future__ import annotations

from dataclasses import dataclass

MOST = 99


@dataclass(frozen=True)
class Copies:
    """How many, and whether both sides of a sheet are used, turned over the long edge; a roll has
    one side."""

    number: int = 1
    two_sided: bool = False


ONE = Copies()
