"""The resident's small screen as a port: what a window shows on it, and what it answers.

Everything crosses as plain values, so that the screen may be a second window of the same program
or a program of its own. Nothing of it is ever written down on the way.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Callable
from dataclasses import dataclass, fields
from typing import Any

from desk.devices.counter_port import Ties

MOST_STROKES, MOST_POINTS = 200, 4000
"""A signature has fewer; more is noise or malice."""
LONGEST = 512 * 1024
"""Bytes of one message."""
FIELD_PX = (460, 354)
"""The field a signature is written in; its strokes are in these pixels."""

Point = tuple[int, int, int]
"""Right, down, and the milliseconds since the pen first touched."""
Strokes = tuple[tuple[Point, ...], ...]


@dataclass(frozen=True)
class Idle:
    """C01: nobody is here."""

    hall: str
    window: str
    worker: str


@dataclass(frozen=True)
class Serving:
    """C02: whose number is served now; empty for somebody without a ticket."""

    hall: str
    window: str
    worker: str
    number: str


@dataclass(frozen=True)
class Away:
    """C08: the worker is away for a while."""

    hall: str
    window: str
    worker: str


@dataclass(frozen=True)
class Confirm:
    """C03: what is to be checked and signed, in the words in which it is shown."""

    window: str
    worker: str
    rows: tuple[tuple[str, str], ...]
    matters: tuple[tuple[str, str], ...]
    owed: tuple[str, ...]
    documents: tuple[str, ...]

    @property
    def text(self) -> str:
        """All of it, a line each; this is what a signature is given for."""
        lines = [f"{label}\t{value}" for label, value in self.rows]
        lines += [f"{n}\t{name}\t{when}" for n, (name, when) in enumerate(self.matters, 1)]
        return "\n".join((*lines, *self.owed, *self.documents))

    @property
    def digest(self) -> str:
        """The SHA-256 of the text."""
        return hashlib.sha256(self.text.encode()).hexdigest()


@dataclass(frozen=True)
class Rate:
    """C04: how satisfied the resident is; ``visit`` comes back with the answer. Without a grade
    the question closes after so many seconds; design.md 7."""

    hall: str
    window: str
    worker: str
    visit: str
    seconds: int = 60


@dataclass(frozen=True)
class TypeIn:
    """C05: the resident types ``what`` (``phone`` or ``bank_card``) alone."""

    window: str
    worker: str
    what: str


@dataclass(frozen=True)
class ShowCode:
    """C06: a QR code to take along; ``caption`` says what for."""

    window: str
    worker: str
    text: str
    caption: str


Page = Idle | Serving | Away | Confirm | Rate | TypeIn | ShowCode


@dataclass(frozen=True)
class Signed:
    """All is right; ``digest`` is that of the text that stood on the screen."""

    digest: str
    strokes: Strokes


@dataclass(frozen=True)
class Wrong:
    """Something is wrong; the worker is asked to look."""


@dataclass(frozen=True)
class Graded:
    """The resident's grade, 5 to 1; ``reasons`` where it is low."""

    visit: str
    grade: int
    reasons: tuple[str, ...] = ()


@dataclass(frozen=True)
class Unrated:
    """No grade: declined, or the time was over."""

    visit: str


@dataclass(frozen=True)
class Typed:
    """What the resident typed."""

    what: str
    text: str


Answer = Signed | Wrong | Graded | Unrated | Typed

_KINDS: dict[str, type[Any]] = {
    kind.__name__: kind
    for kind in (
        Idle, Serving, Away, Confirm, Rate, TypeIn, ShowCode, Signed, Wrong, Graded, Unrated, Typed
    )
}  # fmt: skip


def encode(message: Page | Answer) -> bytes:
    """A message as one line."""
    kind = type(message)
    body = {f.name: getattr(message, f.name) for f in fields(kind)}
    return json.dumps({"kind": kind.__name__, **body}, ensure_ascii=False).encode() + b"\n"


def decode(line: bytes) -> Page | Answer:
    """The message of a line.

    :raises ValueError: when it is none, or holds more than a person can have written.
    """
    if len(line) > LONGEST:
        raise ValueError("too long")
    found = json.loads(line)
    if not isinstance(found, dict):
        raise ValueError("no message")
    kind = _KINDS.get(found.pop("kind", ""))
    if kind is None or set(found) != {f.name for f in fields(kind)}:
        raise ValueError("unknown message")
    message: Page | Answer = kind(**{name: _tuples(value) for name, value in found.items()})
    if isinstance(message, Signed):
        _check(message)
    elif isinstance(message, Graded) and message.grade not in range(1, 6):
        raise ValueError("no grade")
    elif isinstance(message, Typed) and not _is_number(message.text):
        raise ValueError("no number")
    return message


def _tuples(value: Any) -> Any:
    return tuple(map(_tuples, value)) if isinstance(value, list) else value


def _check(signed: Signed) -> None:
    points = [point for stroke in signed.strokes for point in stroke]
    if len(signed.strokes) > MOST_STROKES or len(points) > MOST_POINTS:
        raise ValueError("no signature")
    if not all(_is_point(point) for point in points):
        raise ValueError("no signature")


def _is_point(found: Any) -> bool:
    """What came over a line may be anything."""
    return len(found) == 3 and all(type(n) is int and 0 <= n < 10**7 for n in found)


def _is_number(found: Any) -> bool:
    return isinstance(found, str) and len(found) <= 32


class DirectCounter(Ties):
    """The screen is a second window of this program."""

    connected = True

    def __init__(self, show: Callable[[Page], None]) -> None:
        super().__init__()
        self._show = show

    def show(self, page: Page) -> None:
        """Show it."""
        self._show(page)

    def serve(self, window: int) -> None:
        """It belongs to this program, whatever the window."""
