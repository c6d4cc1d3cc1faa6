"""What the card reader and the hand scanner bring to a window."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Protocol

from desk.core.errors import DeskError
from desk.core.text import tr
from desk.devices.reader import Card, SocialCard
from desk.faces.kit.scanner import Scanner
from desk.faces.window.stage import Stage

if TYPE_CHECKING:
    from desk.faces.window.acts import Acts
    from desk.faces.window.reception_model import ReceptionModel

READER = "reader"
"""What is told about the reader is over when it reads again."""


class Front(Protocol):
    """What is in front of the worker."""

    at_reception: bool

    @property
    def acts(self) -> Acts: ...

    @property
    def ticketing(self) -> ReceptionModel: ...

    def is_locked(self) -> bool: ...

    def tell(self, error: BaseException, about: str = "") -> None: ...


class Devices:
    """Gives what was read to whoever is in front; a locked window takes nothing."""

    def __init__(self, front: Front, stage: Stage, changed: Callable[[], None]) -> None:
        self._front, self._stage, self._session = front, stage, stage.session
        self._changed = changed
        desk = stage.desk
        desk.reader.on_card(self._card)
        desk.reader.on_social(self._social_card)
        desk.reader.on_trouble(self._trouble)
        codes = ("YJQ:", desk.hall.code, *(["http"] if desk.settings.public_address else []))
        self._scanner = Scanner(stage.window, codes, self._code)

    def _card(self, card: Card) -> None:
        if self._front.is_locked():
            return
        self._stage.toasts.take_back(READER)
        if self._front.at_reception:
            self._front.ticketing.card(card)
        elif self._session.seat is not None:
            self._front.acts.visit.card(card)

    def _social_card(self, card: SocialCard) -> None:
        if self._session.seat is not None and not self._front.is_locked():
            self._front.acts.visit.social_card(card)

    def _trouble(self, error: DeskError | None) -> None:
        if error is not None and not self._front.is_locked():
            self._front.tell(error, READER)
        elif error is None:
            self._stage.say(tr("The card reader is back."), about=READER)
        self._changed()

    def _code(self, text: str) -> bool:
        """A code was scanned; while a layer or the lock is in front it is typed like keys."""
        free = not self._front.is_locked() and self._stage.layer is None
        return self._session.seat is not None and free and self._front.acts.scan.scanned(text)
