"""Figures of a run, each held against its bound."""

from __future__ import annotations

import json
import math
import subprocess
from collections.abc import Callable

Desk = Callable[..., "subprocess.Popen[str]"]
lines: list[str] = []


class Figures:
    """Takes figures down for the table at the end."""

    def note(self, name: str, value: float, unit: str = "", *, bound: str = "") -> None:
        """Take down a figure."""
        lines.append(f"{name:<62} {value:>10.2f} {unit:<6} {bound}")

    def at_most(self, name: str, value: float, most: float, unit: str = "ms") -> None:
        """A figure that must not be larger."""
        self.note(name, value, unit, bound=f"at most {most:g}")
        assert value <= most, name

    def at_least(self, name: str, value: float, least: float, unit: str = "") -> None:
        """A figure that must not be smaller."""
        self.note(name, value, unit, bound=f"at least {least:g}")
        assert value >= least, name


def percentile(values: list[float], share: float) -> float:
    """The value that this share of all values does not exceed."""
    ordered = sorted(values)
    return ordered[max(0, math.ceil(len(ordered) * share) - 1)]


def events(out: str) -> list[dict[str, object]]:
    """The JSON lines of a robot; a line cut off by its death does not count."""
    return [json.loads(line) for line in out.splitlines(keepends=True) if line.endswith("\n")]
