"""The resident's small screen as a window knows it, and a window without one."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from desk.devices.counter import Answer, Page


class Counter(Protocol):
    """The resident's screen as a window knows it."""

    @property
    def connected(self) -> bool: ...

    def show(self, page: Page) -> None: ...

    def on_answer(self, callback: Callable[[Answer], None]) -> None: ...

    def on_connected(self, callback: Callable[[bool], None]) -> None: ...

    def serve(self, window: int) -> None:
        """The worker sits at this window now; 0 when nobody does."""


class Ties:
    """Who is told of answers and of a screen that comes or goes."""

    def __init__(self) -> None:
        self._heard: list[Callable[[Answer], None]] = []
        self._tied: list[Callable[[bool], None]] = []

    def on_answer(self, callback: Callable[[Answer], None]) -> None:
        """Be told what the resident answers."""
        self._heard.append(callback)

    def on_connected(self, callback: Callable[[bool], None]) -> None:
        """Be told when a screen comes or goes."""
        self._tied.append(callback)

    def answered(self, answer: Answer) -> None:
        """Tell everybody."""
        for callback in list(self._heard):
            callback(answer)

    def tied(self, there: bool) -> None:
        """Tell everybody."""
        for callback in list(self._tied):
            callback(there)


class NoCounter(Ties):
    """A window without a resident's screen."""

    connected = False

    def show(self, page: Page) -> None:
        """There is nothing to show it on."""

    def serve(self, window: int) -> None:
        """There is nobody to listen for."""
