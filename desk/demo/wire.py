"""A stretch of network that can be cut, stalled, slowed and healed, between desks and upstream."""

from __future__ import annotations

import contextlib
import random
import secrets
import selectors
import socket
import sys
import tempfile
import threading
import time
from pathlib import Path
from typing import IO

LOST_SECONDS = 0.3
"""What TCP needs to notice that a packet is gone and to send it again."""


class Cable:
    """Passes TCP through to a target until it is cut; cutting breaks what is connected."""

    def __init__(self, target: tuple[str, int]) -> None:
        self._target = target
        self._server = socket.create_server(("127.0.0.1", 0))
        self.port = int(self._server.getsockname()[1])
        self._whole = threading.Event()
        self._whole.set()
        self._flowing = threading.Event()
        self._flowing.set()
        self._answers_lost = 0
        self._delay = 0.0
        self._loss = 0.0
        self._chance = random.Random(0)
        self._pairs: set[tuple[socket.socket, socket.socket]] = set()
        self._mutex = threading.Lock()
        self._closed = False
        threading.Thread(target=self._accept, name="cable", daemon=True).start()

    def cut(self) -> None:
        """Nothing gets through any more, and what was open is gone."""
        self._whole.clear()
        with self._mutex:
            pairs = list(self._pairs)
        for pair in pairs:
            _hang_up(pair)

    def stall(self) -> None:
        """Connections stay open and nothing gets through: a router that lost its state."""
        self._flowing.clear()

    def lose_answers(self, count: int = 1) -> None:
        """Break the next lines that carry an answer, after the upstream has done what was asked."""
        self._answers_lost = count

    def slow(self, delay: float, loss: float = 0.0, seed: int = 0) -> None:
        """Each piece takes ``delay`` seconds; this share of them is lost once and sent again."""
        self._delay, self._loss, self._chance = delay, loss, random.Random(seed)

    def heal(self) -> None:
        """Whole again."""
        self._whole.set()
        self._flowing.set()
        self._answers_lost = 0
        self._delay = self._loss = 0.0

    def close(self) -> None:
        """Take it away."""
        self._closed = True
        self.cut()
        self._flowing.set()
        self._server.close()

    def _accept(self) -> None:
        while not self._closed:
            try:
                near, _ = self._server.accept()
            except OSError:
                return
            if not self._whole.is_set():
                near.close()
                continue
            try:
                far = socket.create_connection(self._target, timeout=5)
            except OSError:
                near.close()
                continue
            far.settimeout(None)
            pair = (near, far)
            with self._mutex:
                self._pairs.add(pair)
            if not self._whole.is_set():
                # It was cut in this moment, without this pair.
                _hang_up(pair)
            threading.Thread(target=self._carry, args=(pair,), daemon=True).start()

    def _carry(self, pair: tuple[socket.socket, socket.socket]) -> None:
        other = {pair[0]: pair[1], pair[1]: pair[0]}
        with contextlib.suppress(OSError, ValueError), selectors.DefaultSelector() as ready:
            for end in pair:
                ready.register(end, selectors.EVENT_READ, end)
            while True:
                for key, _ in ready.select():
                    source: socket.socket = key.data
                    self._flowing.wait()
                    data = source.recv(65536)
                    if not data or (source is pair[1] and self._is_lost()):
                        raise OSError
                    if self._delay or self._loss:
                        self._take_time()
                    other[source].sendall(data)
        _hang_up(pair)
        with self._mutex:
            self._pairs.discard(pair)

    def _is_lost(self) -> bool:
        with self._mutex:
            lost = self._answers_lost > 0
            self._answers_lost -= lost
        return lost

    def _take_time(self) -> None:
        seconds = self._delay
        while self._chance.random() < self._loss:
            seconds += LOST_SECONDS
        time.sleep(seconds)


def _hang_up(pair: tuple[socket.socket, socket.socket]) -> None:
    for end in pair:
        with contextlib.suppress(OSError):
            end.shutdown(socket.SHUT_RDWR)
        end.close()


PORTS = range(20000, 32000)
"""Below those the system gives to outgoing connections, one of which could take a port between
the asking and the using."""
_held: list[IO[bytes]] = []


def free_port() -> int:
    """A port nobody listens on, kept from other processes that ask here until this one ends."""
    for port in random.Random(secrets.randbits(64)).sample(PORTS, len(PORTS)):
        mark = Path(tempfile.gettempdir()).joinpath(f"desk-port-{port}").open("ab")
        if not _lock(mark):
            mark.close()
            continue
        try:
            with socket.create_server(("127.0.0.1", port)):
                _held.append(mark)
                return port
        except OSError:
            mark.close()
    raise OSError("no free port")


def _lock(file: IO[bytes]) -> bool:
    if sys.platform == "win32":
        return True
    import fcntl

    try:
        fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError:
        return False
    return True
