"""What a worker does with the desk itself: lock it, see its keys, undo, sign off."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta
from typing import TYPE_CHECKING

from desk.core.text import tr
from desk.faces.window import keys
from desk.faces.window.stage import Stage

if TYPE_CHECKING:
    from desk.faces.kit.lock_layer import LockLayer

QUIET = timedelta(seconds=2)


class DeskActs:
    """The acts that belong to no visit; ``left`` shows the entrance again."""

    def __init__(self, stage: Stage, left: Callable[[], None]) -> None:
        self._stage, self._session, self._left = stage, stage.session, left
        self._last_key = stage.desk.clock.now()
        self.locked: LockLayer | None = None

    def touch(self) -> None:
        """Somebody is at the desk."""
        self._last_key = self._stage.desk.clock.now()

    def quiet(self) -> bool:
        """Whether nobody has pressed a key for two seconds; news must not catch a digit."""
        return self._stage.desk.clock.now() - self._last_key >= QUIET

    def lock_if_left(self) -> None:
        """Lock after as many minutes without a key as the machine or the hall says."""
        desk = self._stage.desk
        minutes = desk.settings.lock_minutes or desk.here.number("login.lock_minutes")
        if minutes and self._stage.desk.clock.now() - self._last_key > timedelta(minutes=minutes):
            self.lock()

    def lock(self) -> None:
        """Ctrl L."""
        worker = self._session.worker
        if worker is None or self.locked is not None:
            return
        from desk.faces.kit.lock_layer import LockLayer

        if self._stage.layer is not None:
            self._stage.layer.close_layer()
        self._session.lock()
        self.locked = LockLayer(self._stage.window, worker.name, self._session.unlock)
        self.locked.closed.connect(self._unlocked)

    def _unlocked(self) -> None:
        self.locked = None
        self.touch()

    def sign_off(self) -> None:
        """Ctrl Q, only between visits; at the reception there is no window to leave."""
        if self._session.seat is None:
            self._left()
        elif self._stage.in_visit():
            self._stage.say(tr("Finish or hold this visit first."), "warn")
        else:
            self._session.leave(self._left)

    def undo(self) -> None:
        """Ctrl Z."""
        self._stage.toasts.undo_last()

    def shortcuts(self) -> None:
        """F1."""
        from desk.faces.kit.key_sheet import ShortcutSheet

        self._stage.open(ShortcutSheet(self._stage.window, keys.every_key()))
