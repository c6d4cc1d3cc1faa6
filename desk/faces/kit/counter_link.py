"""The line between a window and the resident's screen when each is a program of its own.

A local socket that only this user can open. Before anything is said both prove that they know the
secret of this home, without sending it: personal data goes to our own screen or nowhere. What is
sent is kept nowhere on the way.
"""

from __future__ import annotations

import hashlib
import hmac
import json
import os
import secrets
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

from PySide6.QtCore import QObject, QTimer
from PySide6.QtNetwork import QLocalServer, QLocalSocket

from desk.devices.counter import LONGEST, Answer, Page, decode, encode
from desk.devices.counter_port import Ties

SECRET_FILE = "counter.secret"
RETRY_MS = 700


def secret_of(home: Path) -> bytes:
    """The secret of this home, made when there is none; only its owner can read it."""
    path = home / SECRET_FILE
    with suppress(FileExistsError):
        handle = os.open(path, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600)
        with os.fdopen(handle, "w") as file:
            file.write(secrets.token_hex(32))
    return path.read_bytes()


def address(home: Path, window: int) -> str:
    """The name of a window's line; another home has another."""
    place = hashlib.sha256(str(home.resolve()).encode()).hexdigest()[:16]
    return f"desk-counter-{place}-{window}"


def _proof(secret: bytes, who: str, nonce: str) -> str:
    return hmac.new(secret, f"{who}:{nonce}".encode(), hashlib.sha256).hexdigest()


class _Line(QObject):
    """A socket that speaks in lines; ``heard`` gets each, ``ended`` is told once."""

    def __init__(
        self,
        socket: QLocalSocket,
        heard: Callable[[bytes], None],
        ended: Callable[[], None],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._socket, self._heard, self._ended = socket, heard, ended
        self._rest = b""
        socket.setParent(self)
        socket.readyRead.connect(self._read)
        socket.disconnected.connect(self.end)

    def say(self, line: bytes) -> None:
        """Send a line at once."""
        self._socket.write(line)
        self._socket.flush()

    def say_proof(self, **what: str) -> None:
        """Send a line of the greeting."""
        self.say(json.dumps(what).encode() + b"\n")

    def end(self) -> None:
        """Hang up, once."""
        ended, self._ended = self._ended, lambda: None
        self._heard = lambda _: None
        self._socket.abort()
        ended()

    def _read(self) -> None:
        self._rest += self._socket.readAll().data()
        while b"\n" in self._rest:
            line, self._rest = self._rest.split(b"\n", 1)
            try:
                self._heard(line)
            except (ValueError, TypeError, KeyError):
                # Whoever sends what is no message is not our screen.
                self.end()
                return
        if len(self._rest) > LONGEST:
            self.end()


class CounterServer(QObject, Ties):
    """The window's end: listens while somebody sits at the window."""

    def __init__(self, home: Path) -> None:
        QObject.__init__(self)
        Ties.__init__(self)
        self._home = home
        self._secret = b""
        self._window = 0
        self._line: _Line | None = None
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._arrived)

    @property
    def connected(self) -> bool:
        """Whether a screen that proved itself is there."""
        return self._line is not None

    def serve(self, window: int) -> None:
        """Listen for the screen of this window; 0 for none."""
        if window == self._window:
            return
        self._window = window
        self._server.close()
        if self._line is not None:
            self._line.end()
        if window:
            self._secret = secret_of(self._home)
            name = address(self._home, window)
            # What a crashed window left behind would refuse us; a window is sat at by one desk.
            QLocalServer.removeServer(name)
            self._server.listen(name)

    def show(self, page: Page) -> None:
        """Show it, when the screen is there."""
        if self._line is not None:
            self._line.say(encode(page))

    def _arrived(self) -> None:
        while (socket := self._server.nextPendingConnection()) is not None:
            self._greet(socket)

    def _greet(self, socket: QLocalSocket) -> None:
        nonce = secrets.token_hex(16)

        def heard(said: bytes) -> None:
            self._greeted(line, nonce, said)

        line = _Line(socket, heard, lambda: None, self)
        line.say_proof(nonce=nonce)

    def _greeted(self, line: _Line, nonce: str, said: bytes) -> None:
        found = json.loads(said)
        if not hmac.compare_digest(str(found["proof"]), _proof(self._secret, "counter", nonce)):
            line.end()
            return
        line.say_proof(proof=_proof(self._secret, "window", str(found["nonce"])))
        if self._line is not None:
            # A screen that was started anew takes the place of the old one.
            self._line.end()
        self._line = line
        line._heard = self._said
        line._ended = lambda: self._left(line)
        self.tied(True)

    def _said(self, line: bytes) -> None:
        message = decode(line)
        if not isinstance(message, Answer):
            raise ValueError("no answer")
        self.answered(message)

    def _left(self, line: _Line) -> None:
        if self._line is line:
            self._line = None
            self.tied(False)


class CounterClient(QObject):
    """The screen's end: finds its window, and finds it again."""

    def __init__(
        self,
        home: Path,
        window: int,
        show: Callable[[Page], None],
        lost: Callable[[], None],
    ) -> None:
        super().__init__()
        self._home, self._window, self._show, self._lost = home, window, show, lost
        self._nonce = ""
        self._line: _Line | None = None
        self.tied = False
        self._retry = QTimer(self, interval=RETRY_MS)
        self._retry.timeout.connect(self._try)
        self._retry.start()
        self._try()

    def answer(self, answer: Answer) -> None:
        """Send what the resident answered."""
        if self._line is not None and self.tied:
            self._line.say(encode(answer))

    def close(self) -> None:
        """Hang up."""
        self._retry.stop()
        if self._line is not None:
            self._line.end()

    def _try(self) -> None:
        if self._line is not None:
            return
        socket = QLocalSocket()
        self._line = _Line(socket, self._greeted, self._ended, self)
        socket.errorOccurred.connect(self._line.end)
        socket.connectToServer(address(self._home, self._window))

    def _greeted(self, said: bytes) -> None:
        line, found, secret = self._line, json.loads(said), secret_of(self._home)
        if line is None:
            return
        if self._nonce:
            if not hmac.compare_digest(str(found["proof"]), _proof(secret, "window", self._nonce)):
                line.end()
                return
            self.tied = True
            line._heard = self._said
            return
        self._nonce = secrets.token_hex(16)
        line.say_proof(nonce=self._nonce, proof=_proof(secret, "counter", str(found["nonce"])))

    def _said(self, line: bytes) -> None:
        message = decode(line)
        if isinstance(message, Answer):
            raise ValueError("no page")
        self._show(message)

    def _ended(self) -> None:
        line, self._line, self._nonce = self._line, None, ""
        was, self.tied = self.tied, False
        if line is not None:
            line.deleteLater()
        if was:
            self._lost()
