"""What everything a worker does at a window shares: session, visit, words to say, layers."""

from __future__ import annotations

from collections.abc import Callable
from functools import cached_property, partial
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QWidget

from desk.faces.kit.asking import Asking
from desk.faces.kit.desk import Desk
from desk.faces.kit.focusring import FocusRing
from desk.faces.kit.layers import Veil
from desk.faces.kit.toasts import Toasts, stays_as_set
from desk.faces.window.session import WindowSession

if TYPE_CHECKING:
    from desk.cases.rules import Gap
    from desk.faces.window.visit_model import VisitModel


class Pages(Protocol):
    """Where the acts move the focus of the visit's screen."""

    def first_gap(self) -> None: ...

    def next_gap(self, forward: bool = True) -> None: ...

    def show_gaps(self, gaps: list[Gap]) -> str: ...

    def go_to_matter(self, place: int) -> None: ...

    def to_materials(self) -> None: ...

    def to_next(self) -> None: ...


class Stage(Asking):
    """The window as its acts see it; at most one layer lies over it."""

    def __init__(
        self, window: QWidget, desk: Desk, session: WindowSession, changed: Callable[[], None]
    ) -> None:
        """``changed`` is told after every change of the visit that is typed."""
        self.window, self.desk, self.session, self._changed = window, desk, session, changed
        self.toasts = Toasts(window, stays_as_set(desk.here.number))
        self.ring = FocusRing(window)
        self.layer: Veil | None = None
        self._led: Callable[[], None] | None = None
        self.pages: Pages | None = None

    @cached_property
    def model(self) -> VisitModel:
        """The visit that is typed; made once somebody has sat down."""
        from desk.faces.window.visit_model import VisitModel

        made = VisitModel(self.desk, self.session)
        made.listen(self._changed)
        return made

    def in_visit(self) -> bool:
        """Whether somebody is at the window."""
        return self.session.ticket is not None or self.session.visit_id is not None

    def focus(self, page: QWidget) -> None:
        """Give the focus to a page; a layer in front keeps it, and gives it there in the end."""
        if self.layer is None:
            page.setFocus()
        else:
            self.layer.give_back_to(page)

    def say(
        self,
        text: str,
        kind: str = "ok",
        undo: Callable[[], None] | None = None,
        about: str = "",
    ) -> None:
        """Tell the worker something in passing, instead of what was told about the same."""
        self.toasts.show_text(text, kind, undo, about)

    def open(self, layer: Veil, again: Callable[[], None] | None = None) -> None:
        """Lay something over the screens; ``again`` opens it anew.

        When what is chosen in a layer leads to the next one, Esc there goes one step back, to the
        layer that led to it.
        """
        back, self._led = self._led, None
        self.layer = layer

        def closed() -> None:
            self.layer = None
            if again is not None:
                self._led = partial(self._step_back, again, back)
                QTimer.singleShot(0, self.window, partial(self._led_nowhere, self._led))

        def dismissed() -> None:
            self._led = None
            if back is not None:
                back()

        layer.closed.connect(closed)
        layer.dismissed.connect(dismissed)
        self.ring.raise_()

    def _step_back(self, again: Callable[[], None], back: Callable[[], None] | None) -> None:
        self._led = back
        again()
        self._led = None

    def _led_nowhere(self, led: Callable[[], None]) -> None:
        if self._led is led:
            self._led = None

    def free(self) -> None:
        """Nobody is at the window any more."""
        self.model.reset()
        self.session.refresh()
