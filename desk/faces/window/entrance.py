"""W01 and W02: the welcome at the left, signing in and choosing a window at the right."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QWidget

from desk.faces.kit.desk import Desk
from desk.faces.kit.sync_view import SyncView
from desk.faces.window.choose import ChooseScreen
from desk.faces.window.login import LoginScreen
from desk.faces.window.session import WindowSession
from desk.faces.window.welcome import Welcome


class Entrance(QWidget):
    """Where a worker comes in."""

    def __init__(
        self,
        desk: Desk,
        session: WindowSession,
        seated: Callable[[], None],
        reception: Callable[[], None],
    ) -> None:
        super().__init__()
        self._session, self._reception = session, reception
        self.welcome = Welcome(desk, session)
        self.login = LoginScreen(session, self._signed_in)
        self.choose = ChooseScreen(session, seated, reception)
        self.choose.other.clicked.connect(self.sign_in)
        self._steps = QStackedWidget()
        self._steps.setStyleSheet("QStackedWidget { background: white; }")
        self._steps.addWidget(self.login)
        self._steps.addWidget(self.choose)
        halves = QHBoxLayout(self)
        halves.setContentsMargins(0, 0, 0, 0)
        halves.setSpacing(0)
        halves.addWidget(self.welcome, 3)
        halves.addWidget(self._steps, 5)

    def sign_in(self) -> None:
        """W01: nobody is signed in."""
        self._session.worker = None
        self._steps.setCurrentWidget(self.login)
        self.login.prepare()

    def _signed_in(self) -> None:
        worker = self._session.worker
        if worker is not None and worker.role == "reception":
            self._reception()
        else:
            self.choose_window()

    def choose_window(self) -> None:
        """W02: signed in, not seated yet."""
        self._steps.setCurrentWidget(self.choose)
        self.choose.prepare()
        self.welcome.refresh()

    def signing_in(self) -> bool:
        """Whether a worker is at the number and PIN."""
        return self._session.worker is None and self._steps.currentWidget() is self.login

    def compact(self, small: bool) -> None:
        """Closer together on a small screen."""
        self.choose.compact(small)
        self.welcome.compact(small)

    def show_sync(self, view: SyncView) -> None:
        """Say at the foot of both steps where the data is."""
        for step in (self.login, self.choose):
            step.foot.put(view)

    def refresh(self) -> None:
        """Show the hall as it is."""
        self.welcome.refresh()
