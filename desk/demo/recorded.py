"""Recorded arrivals and service times, read from CSV files."""

from __future__ import annotations

import csv
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime, time
from pathlib import Path

from desk.core.clock import LOCAL
from desk.core.errors import UserError
from desk.queue.rules import PRIORITIES

PLAIN_DAY = date(2026, 11, 23)
"""The day of arrivals that say only the time: a Monday."""
LONGEST = 8 * 3600.0
"""A recorded service longer than a working day was an entry left open."""


@dataclass(frozen=True)
class Arrival:
    """One person who takes a ticket."""

    at: datetime
    letter: str
    priority: str | None = None


@dataclass(frozen=True)
class Recorded:
    """What two files hold; classes that are no single letters were given letters in turn."""

    arrivals: list[Arrival]
    services: dict[str, list[float]]
    names: dict[str, str]
    """Letter to the name of the class in the files."""


def read_recorded(arrivals: Path, services: Path) -> Recorded:
    """Read both files.

    :raises UserError: naming file and line of the first fault.
    """
    letters: dict[str, str] = {}
    times: dict[str, list[float]] = {}
    for line, row in _rows(services, ("class", "seconds")):
        seconds = _seconds(services, line, row["seconds"])
        times.setdefault(_letter(letters, row["class"]), []).append(seconds)
    found = []
    for line, row in _rows(arrivals, ("time", "class")):
        priority = (row.get("priority") or "").strip() or None
        if priority is not None and priority not in PRIORITIES:
            raise UserError(
                "{file}, line {line}: {text} is no priority.",
                file=arrivals.name,
                line=line,
                text=priority,
            )
        at = _moment(arrivals, line, row["time"])
        found.append(Arrival(at, _letter(letters, row["class"]), priority))
    if not found:
        raise UserError("{file} holds no arrivals.", file=arrivals.name)
    names = {letter: name for name, letter in letters.items()}
    for letter in sorted({a.letter for a in found} - set(times)):
        raise UserError(
            "{file} holds no service time for class {name}.", file=services.name, name=names[letter]
        )
    return Recorded(sorted(found, key=lambda a: a.at), times, names)


def _rows(path: Path, columns: tuple[str, ...]) -> Iterator[tuple[int, dict[str, str]]]:
    try:
        with path.open(encoding="utf-8-sig", newline="") as file:
            reader = csv.DictReader(file)
            if not set(columns) <= set(reader.fieldnames or ()):
                raise UserError(
                    "{file} needs the columns {columns} in its first line.",
                    file=path.name,
                    columns=", ".join(columns),
                )
            for row in reader:
                yield reader.line_num, {k: v or "" for k, v in row.items() if k}
    except (OSError, UnicodeDecodeError, csv.Error) as error:
        raise UserError("{file} cannot be read: {reason}", file=path.name, reason=error) from error


def _letter(letters: dict[str, str], name: str) -> str:
    name = name.strip()
    if name in letters:
        return letters[name]
    free = [c for c in "ABCDEFGHIJKLMNOPQRSTUVWXYZ" if c not in letters.values()]
    if not free:
        raise UserError("There are more than 26 classes.")
    letters[name] = name if name in free else free[0]
    return letters[name]


def _seconds(path: Path, line: int, text: str) -> float:
    try:
        seconds = float(text)
    except ValueError:
        seconds = -1.0
    if not 0 <= seconds <= LONGEST:
        raise UserError(
            "{file}, line {line}: {text} is no service time in seconds, 0 to {most}.",
            file=path.name,
            line=line,
            text=text,
            most=int(LONGEST),
        )
    return seconds


def _moment(path: Path, line: int, text: str) -> datetime:
    text = text.strip()
    try:
        if "-" in text:
            at = datetime.fromisoformat(text)
        else:
            at = datetime.combine(PLAIN_DAY, time.fromisoformat(text.zfill(5)))
    except ValueError:
        raise UserError(
            "{file}, line {line}: {text} is no time. Write 09:05 or 2026-11-23T09:05.",
            file=path.name,
            line=line,
            text=text,
        ) from None
    return at if at.tzinfo else at.replace(tzinfo=LOCAL)
