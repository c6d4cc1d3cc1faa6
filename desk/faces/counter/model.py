"""The resident's screen without a screen: which page, what was written, when it closes."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime, timedelta

from desk.core.clock import Clock
from desk.devices.counter import (
    MOST_POINTS,
    MOST_STROKES,
    Answer,
    Away,
    Confirm,
    Graded,
    Idle,
    Page,
    Point,
    Rate,
    Serving,
    ShowCode,
    Signed,
    Strokes,
    Typed,
    TypeIn,
    Unrated,
    Wrong,
)
from desk.devices.ink import ink_length
from desk.hall.known_settings import plain_number

SHORTEST_INK = 60
"""Pixels of a stroke; less is a touch by mistake."""
LENGTHS = {"phone": (11, 11), "bank_card": (16, 19)}
LOW = 2
"""Grades up to this one are asked for reasons."""


@dataclass
class Asked:
    """What is being answered; let go as a whole."""

    page: Page | None = None
    strokes: list[list[Point]] = field(default_factory=list)
    typed: str = ""
    grade: int = 0
    reasons: tuple[str, ...] = ()
    step: str = ""
    """Of rating: empty, ``chosen``, ``reasons``, ``say``."""
    until: datetime | None = None


class CounterModel:
    """Shows what the window sends, and sends what the resident answers."""

    def __init__(
        self,
        clock: Clock,
        answer: Callable[[Answer], None],
        number: Callable[[str], int] = plain_number,
    ) -> None:
        """``number`` is what the hall has set, by the whole name of a setting."""
        self.clock, self.number = clock, number
        self._answer = answer
        self.base: Idle | Serving | Away | None = None
        """What is shown when nothing is asked; ``None`` until a window is there."""
        self.asked = Asked()
        self.note = ""
        """``working``, ``typed``, ``thanks`` or ``callback``: a word after an answer."""
        self._note_until: datetime | None = None
        self._first_touch: datetime | None = None
        self._listeners: list[Callable[[], None]] = []

    def listen(self, listener: Callable[[], None]) -> None:
        """Be told after every change."""
        self._listeners.append(listener)

    def _changed(self) -> None:
        for listener in self._listeners:
            listener()

    # --- what the window does --------------------------------------------------------------

    def show(self, page: Page) -> None:
        """The window shows a page; a grade already chosen is sent before it goes."""
        self._flush_grade()
        if isinstance(page, Idle | Serving | Away):
            fresh = page != self.base
            self.base = page
            if self.asked.page is not None or fresh:
                self._clear()
        else:
            self._clear()
            self.asked = Asked(page=page)
            if isinstance(page, Rate):
                self.asked.until = self.clock.now() + timedelta(seconds=page.seconds)
        self._changed()

    def lost(self) -> None:
        """The window is gone: nothing of anybody stays on the screen."""
        self._clear()
        self.base = None
        self._changed()

    def _clear(self) -> None:
        self.asked = Asked()
        self.note, self._note_until, self._first_touch = "", None, None

    def _after(self, note: str, setting: str = "thanks") -> None:
        self._clear()
        self.note = note
        self._note_until = self._in(setting)
        self._changed()

    def _in(self, setting: str) -> datetime:
        """The moment after so long as the hall has set."""
        return self.clock.now() + timedelta(seconds=self.number(f"counter.{setting}_seconds"))

    @property
    def call_hours(self) -> int:
        """Within how many hours a low grade is answered."""
        return self.number("rating_limits.call_hours")

    # --- checking and signing --------------------------------------------------------------

    def pen_down(self, x: int, y: int) -> None:
        """The pen touches the field."""
        if not isinstance(self.asked.page, Confirm) or len(self.asked.strokes) >= MOST_STROKES:
            return
        if self._first_touch is None:
            self._first_touch = self.clock.now()
        self.asked.strokes.append([])
        self.pen_to(x, y)

    def pen_to(self, x: int, y: int) -> None:
        """The pen moves on."""
        strokes = self.asked.strokes
        if not strokes or sum(map(len, strokes)) >= MOST_POINTS or self._first_touch is None:
            return
        passed = int((self.clock.now() - self._first_touch).total_seconds() * 1000)
        strokes[-1].append((x, y, passed))
        self._changed()

    @property
    def ink(self) -> Strokes:
        """What was written so far."""
        return tuple(tuple(stroke) for stroke in self.asked.strokes if stroke)

    def signed(self) -> bool:
        """Whether there is more than a touch."""
        return ink_length(self.ink) >= SHORTEST_INK

    def _confirm(self) -> None:
        page = self.asked.page
        if isinstance(page, Confirm) and self.signed():
            answer = Signed(page.digest, self.ink)
            self._after("working", "working")
            self._answer(answer)

    # --- taps ------------------------------------------------------------------------------

    def tap(self, name: str) -> None:
        """Something on the page was tapped."""
        page = self.asked.page
        kind, _, value = name.partition(":")
        if isinstance(page, Confirm):
            self._tap_confirm(kind)
        elif isinstance(page, Rate):
            self._tap_rate(page, kind, value)
        elif isinstance(page, TypeIn):
            self._tap_type(page, kind, value)
        elif isinstance(page, ShowCode) and kind == "done":
            self._clear()
        self._changed()

    def _tap_confirm(self, kind: str) -> None:
        if kind == "wrong":
            self._clear()
            self._answer(Wrong())
        elif kind == "again":
            self.asked.strokes = []
        elif kind == "confirm":
            self._confirm()

    def _tap_rate(self, page: Rate, kind: str, value: str) -> None:
        asked = self.asked
        if kind == "grade":
            asked.grade = int(value)
            if asked.grade <= LOW:
                asked.step = "reasons"
                asked.until = self._in("reasons")
            else:
                asked.step = "chosen"
                asked.until = self._in("change")
        elif kind == "change":
            asked.grade, asked.reasons, asked.step = 0, (), ""
            asked.until = self.clock.now() + timedelta(seconds=page.seconds)
        elif kind == "reason":
            there = value in asked.reasons
            asked.reasons = (
                tuple(r for r in asked.reasons if r != value) if there else (*asked.reasons, value)
            )
            asked.until = self._in("reasons")
        elif kind == "send":
            self._flush_grade()
        elif kind == "say":
            asked.step = "say"
            asked.until = self.clock.now() + timedelta(seconds=page.seconds)
        elif kind == "decline":
            self._after("thanks")
            self._answer(Unrated(page.visit))

    def _flush_grade(self) -> None:
        page, asked = self.asked.page, self.asked
        if isinstance(page, Rate) and asked.grade:
            answer = Graded(page.visit, asked.grade, asked.reasons)
            self._after("callback" if asked.grade <= LOW else "thanks")
            self._answer(answer)

    def _tap_type(self, page: TypeIn, kind: str, value: str) -> None:
        most = LENGTHS[page.what][1]
        if kind == "digit" and len(self.asked.typed) < most:
            self.asked.typed += value
        elif kind == "rub":
            self.asked.typed = self.asked.typed[:-1]
        elif kind == "leave":
            self._clear()
        elif kind == "ok" and self.complete():
            answer = Typed(page.what, self.asked.typed)
            self._after("typed")
            self._answer(answer)

    def complete(self) -> bool:
        """Whether as many digits are there as the number has."""
        page = self.asked.page
        if not isinstance(page, TypeIn):
            return False
        least, most = LENGTHS[page.what]
        return least <= len(self.asked.typed) <= most

    # --- time ------------------------------------------------------------------------------

    def seconds_left(self) -> int:
        """Until the page closes by itself."""
        if self.asked.until is None:
            return 0
        return max(0, round((self.asked.until - self.clock.now()).total_seconds()))

    def tick(self) -> None:
        """Once a second: what was asked long enough closes; no answer is no grade."""
        now = self.clock.now()
        page = self.asked.page
        if self.asked.until is not None and now >= self.asked.until:
            if self.asked.grade:
                self._flush_grade()
            elif isinstance(page, Rate):
                self._after("thanks")
                self._answer(Unrated(page.visit))
        elif self._note_until is not None and now >= self._note_until:
            self._clear()
        elif self.asked.until is None:
            return
        self._changed()
