"""The fault matrix of the design: each row, and the tests that show it.

A test belongs to a row when its name has ``row_NN``, to several with ``rows_NN_NN``.
``python -m tests.sync.matrix`` prints the table; ``test_matrix.py`` fails when a row has no test.
"""

from __future__ import annotations

import re
from collections import defaultdict
from pathlib import Path

ROWS = {
    1: "kill -9 of a device at any time",
    2: "power cut: writes lost, kept in part, torn",
    3: "answer lost, push repeated, two sessions of one node",
    4: "PostgreSQL crashes",
    5: "PostgreSQL restored from an older copy",
    6: "a synchronous standby takes over",
    7: "an asynchronous standby takes over and lacks the tail",
    8: "the wait for the standby is cancelled",
    9: "the primary is cut off, not dead",
    10: "relay killed, hall down, desk at the city, hall and city restored",
    11: "clocks a day off, jumping, standing still",
    12: "concurrent writers against a reader that follows",
    13: "a long write transaction elsewhere in the cluster",
    14: "half-open or stalled line, a third lost, two seconds away",
    15: "cloned device, image put back",
    16: "stolen device",
    17: "every function and every foreign scope",
    18: "a changeset that cannot be applied",
    19: "clients of older and newer schemas",
    20: "rows and devices change scope while offline",
    21: "deletion against edit",
    22: "initial load cut at random, with writes",
    23: "a device a hundred days away, feed compacted",
    24: "disk full at the device and at PostgreSQL",
    25: "tampering: row, tail, order, a device's log",
    26: "two windows call one ticket, with and without the line",
    27: "800 devices return at once",
    28: "damage as by SQLite's WAL reset",
}
NOT_SHOWN = {
    2: "FlushFileBuffers on Windows, and real disks that lie about flushing.",
    9: "the hardware watchdog, and machines that are three indeed; Patroni and etcd choosing a new"
    " primary is shown across network namespaces, where these and root are at hand.",
}
"""What of a row cannot be shown on one machine, or is shown only in part, and why."""

TESTS = Path(__file__).resolve().parents[1]
_TEST = re.compile(r"^def (test_\w*rows?_\d\d\w*)\(", re.MULTILINE)
_NUMBERS = re.compile(r"rows?_(\d\d(?:_\d\d)*)(?=_|$)")


def shown_by() -> dict[int, list[str]]:
    """The tests of each row, as ``file::name``."""
    found: dict[int, list[str]] = defaultdict(list)
    for path in sorted(TESTS.rglob("test_*.py")):
        for name in _TEST.findall(path.read_text(encoding="utf-8")):
            for numbers in _NUMBERS.findall(name):
                for number in numbers.split("_"):
                    found[int(number)].append(f"{path.relative_to(TESTS)}::{name}")
    return dict(found)


def main() -> None:
    """Print the table."""
    tests = shown_by()
    for number, fault in ROWS.items():
        print(f"{number:2}  {fault}")
        for name in tests.get(number, ()):
            print(f"      {name}")
        if number in NOT_SHOWN:
            print(f"      not shown: {NOT_SHOWN[number]}")


if __name__ == "__main__":
    main()
