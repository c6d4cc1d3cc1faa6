"""TLS before the hall's own PostgreSQL, which the wheel builds without it.

Desks of a city with a root certificate accept no upstream without TLS. The guard listens where they
reach it, answers libpq's request for TLS as PostgreSQL does, and passes what comes through it on to
the database, which then listens on this machine alone. Without TLS nobody gets further than one
sentence.
"""

from __future__ import annotations

import asyncio
import logging
import socket
import ssl
import struct
import threading
from contextlib import suppress
from pathlib import Path
from typing import cast

from desk.core.errors import AdminError

log = logging.getLogger(__name__)

SSL_REQUEST, GSS_REQUEST = 80877103, 80877104
"""The codes by which a client asks for encryption before it says who it is (PostgreSQL, protocol)."""
ASKING_SECONDS = 10.0
"""A client that has not asked for TLS by then is hung up on."""
EARLY = 65536
"""Bytes a client may say before the database is reached; who it is takes a few hundred."""
MOST = 400
"""Lines at once; the database behind takes fewer."""
SOURCE = "127.0.0.2"
"""Where the database sees lines of the guard come from. It lets its owner in from 127.0.0.1 alone, so
nobody on another machine can try the owner's password through the guard either."""
KEEPALIVE = {"TCP_KEEPIDLE": 30, "TCP_KEEPINTVL": 10, "TCP_KEEPCNT": 3}
"""A device whose line died gives its connection back within a minute."""

Pair = tuple[Path, Path]


class Guard:
    """Listens with a certificate; close it when the database stops."""

    def __init__(self, listen: str, port: int, inside: int, pair: Pair) -> None:
        """``listen`` as PostgreSQL's listen_addresses; ``inside`` is the database's own port."""
        self._listen, self.port, self._inside, self._pair = listen, port, inside, pair
        self._loop = asyncio.new_event_loop()
        self._thread = threading.Thread(target=self._loop.run_forever, name="tls", daemon=True)
        self._servers: list[asyncio.Server] = []
        self._lines: set[asyncio.BaseTransport] = set()
        self._read_at: list[int] = []
        self._context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)

    def start(self) -> None:
        """Listen; returns when desks can connect.

        :raises AdminError: when the certificate cannot be used, or the port is taken.
        """
        try:
            self._read()
        except (OSError, ssl.SSLError) as error:
            raise AdminError(
                "The certificate {path} cannot be used with its key: {reason}",
                path=str(self._pair[0]),
                reason=str(error),
            ) from error
        self._thread.start()
        try:
            asyncio.run_coroutine_threadsafe(self._open(), self._loop).result(ASKING_SECONDS)
        except OSError as error:
            self.close()
            raise AdminError(
                "Port {port} cannot be listened on: {reason}", port=self.port, reason=str(error)
            ) from error

    def close(self) -> None:
        """Hang up on everybody and listen no more."""
        if self._thread.is_alive():
            asyncio.run_coroutine_threadsafe(self._shut(), self._loop).result(ASKING_SECONDS)
            self._loop.call_soon_threadsafe(self._loop.stop)
            self._thread.join(ASKING_SECONDS)
        if not self._loop.is_running():
            self._loop.close()

    def context(self) -> ssl.SSLContext:
        """The certificate as it is on the disk now, so that a new one needs no new start."""
        try:
            self._read()
        except (OSError, ssl.SSLError) as error:
            log.warning("the new certificate cannot be used: %s", type(error).__name__)
        return self._context

    def _read(self) -> None:
        written = [path.stat().st_mtime_ns for path in self._pair]
        if written != self._read_at:
            made = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
            # Else OpenSSL asks at the terminal for the password of a key that has one, and waits.
            made.load_cert_chain(*self._pair, password="")
            self._context, self._read_at = made, written

    async def _open(self) -> None:
        for address in self._listen.split(","):
            host = None if address.strip() == "*" else address.strip()
            server = await self._loop.create_server(lambda: _Near(self), host, self.port)
            self._servers.append(server)
            self.port = self.port or int(server.sockets[0].getsockname()[1])

    async def _shut(self) -> None:
        for server in self._servers:
            server.close()
        for line in list(self._lines):
            cast("asyncio.WriteTransport", line).abort()
        for task in asyncio.all_tasks():
            if task is not asyncio.current_task():
                task.cancel()
        await asyncio.sleep(0)

    def full(self) -> bool:
        """Whether no more lines are taken."""
        return len(self._lines) >= MOST

    def begun(self, line: asyncio.BaseTransport) -> None:
        """A line is there."""
        self._lines.add(line)

    def ended(self, line: asyncio.BaseTransport) -> None:
        """It is gone."""
        self._lines.discard(line)

    async def let_in(self, near: _Near, transport: asyncio.Transport) -> None:
        """Turn a line into TLS and join it to the database; what fails ends the line."""
        inner: asyncio.Transport | None = None
        try:
            inner = await self._loop.start_tls(
                transport, near, self.context(), server_side=True,
                ssl_handshake_timeout=ASKING_SECONDS,
            )  # fmt: skip
            if inner is None:
                return
            inner.pause_reading()
            far = _Far(inner)
            await self._loop.create_connection(
                lambda: far, "127.0.0.1", self._inside, local_addr=(SOURCE, 0)
            )
            near.join(inner, far)
        except (OSError, ssl.SSLError) as error:
            log.info("a line was not let in: %s", type(error).__name__)
            (inner or transport).abort()
            # After a handshake that failed nobody else says so.
            self.ended(transport)


class _Passing(asyncio.Protocol):
    """One end of a line; what comes in here goes out at the other."""

    other: asyncio.Transport | None = None

    def data_received(self, data: bytes) -> None:
        if self.other is not None:
            self.other.write(data)

    def pause_writing(self) -> None:
        if self.other is not None:
            self.other.pause_reading()

    def resume_writing(self) -> None:
        if self.other is not None and not self.other.is_closing():
            self.other.resume_reading()

    def connection_lost(self, error: Exception | None) -> None:
        if self.other is not None:
            self.other.close()


class _Far(_Passing):
    """The database's end."""

    def __init__(self, near: asyncio.Transport) -> None:
        self.other = near
        self.transport: asyncio.Transport | None = None

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        self.transport = cast("asyncio.Transport", transport)
        _no_delay(self.transport)


class _Near(_Passing):
    """The desk's end: asks for TLS first, then speaks to the database."""

    def __init__(self, guard: Guard) -> None:
        self._guard = guard
        self._asked = b""
        self._early = bytearray()
        self._line: asyncio.Transport | None = None
        self._late: asyncio.TimerHandle | None = None
        self._letting: asyncio.Task[None] | None = None

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        self._line = cast("asyncio.Transport", transport)
        if self._guard.full():
            self._line.abort()
            return
        self._guard.begun(self._line)
        _no_delay(self._line)
        self._late = asyncio.get_running_loop().call_later(ASKING_SECONDS, self._line.abort)

    def join(self, inner: asyncio.Transport, far: _Far) -> None:
        """From now on bytes pass, those first that came before the database was reached."""
        assert far.transport is not None
        if inner.is_closing():
            far.transport.abort()
            return
        self.other = far.transport
        self.other.write(bytes(self._early))
        self._early.clear()
        inner.resume_reading()

    def data_received(self, data: bytes) -> None:
        assert self._line is not None
        if self.other is not None:
            super().data_received(data)
            return
        if self._letting is not None:
            self._early += data
            if len(self._early) > EARLY:
                self._line.abort()
            return
        self._asked += data
        if len(self._asked) < 8:
            return
        length, code = struct.unpack("!ii", self._asked[:8])
        if (length, code) == (8, GSS_REQUEST) and len(self._asked) == 8:
            self._asked = b""
            self._line.write(b"N")
        elif (length, code) == (8, SSL_REQUEST) and len(self._asked) == 8:
            self._cancel_late()
            # Nothing may come in between the answer and the handshake.
            self._line.pause_reading()
            self._line.write(b"S")
            if self._line.is_closing():
                # It is gone, and a handshake with nobody would never be over.
                return
            loop = asyncio.get_running_loop()
            self._letting = loop.create_task(self._guard.let_in(self, self._line))
        else:
            self._line.write(_REFUSAL)
            self._line.close()

    def connection_lost(self, error: Exception | None) -> None:
        self._cancel_late()
        if self._line is not None:
            self._guard.ended(self._line)
        super().connection_lost(error)

    def _cancel_late(self) -> None:
        if self._late is not None:
            self._late.cancel()


def _no_delay(transport: asyncio.BaseTransport) -> None:
    line = transport.get_extra_info("socket")
    with suppress(OSError):
        line.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        line.setsockopt(socket.SOL_SOCKET, socket.SO_KEEPALIVE, 1)
        for name, value in KEEPALIVE.items():
            if hasattr(socket, name):
                line.setsockopt(socket.IPPROTO_TCP, getattr(socket, name), value)


def _message(**parts: str) -> bytes:
    body = b"".join(name.encode() + text.encode() + b"\0" for name, text in parts.items()) + b"\0"
    return b"E" + struct.pack("!i", len(body) + 4) + body


_REFUSAL = _message(S="FATAL", V="FATAL", C="28000", M="this server takes lines with TLS only")
