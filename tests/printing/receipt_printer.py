"""A receipt printer that is none: takes ESC/POS over TCP, answers for its paper and cover, and
draws what it was sent, read by a decoder of its own."""

from __future__ import annotations

import socket
import threading

from PIL import Image


def decode(content: bytes) -> list[Image.Image]:
    """The rasters (GS v 0) of a byte stream put together between cuts.

    :raises ValueError: at a command this printer does not know.
    """
    pages: list[Image.Image] = []
    parts: list[Image.Image] = []
    at = 0
    while at < len(content):
        if content[at : at + 2] == b"\x1b@":
            at += 2
        elif content[at : at + 3] == b"\x1dv0":
            wide = content[at + 4] + 256 * content[at + 5]
            high = content[at + 6] + 256 * content[at + 7]
            data = content[at + 8 : at + 8 + wide * high]
            inverted = bytes(255 - b for b in data)
            parts.append(Image.frombytes("1", (wide * 8, high), inverted))
            at += 8 + wide * high
        elif content[at : at + 2] == b"\x1dV":
            pages.append(_join(parts))
            parts = []
            at += 3 if content[at + 2] in (0, 1, 48, 49) else 4
        elif content[at : at + 2] in (b"\x1bd", b"\x1ba", b"\x1bJ"):
            at += 3
        elif content[at : at + 1] == b"\n":
            at += 1
        else:
            raise ValueError(content[at : at + 8].hex(" "))
    return pages


def _join(parts: list[Image.Image]) -> Image.Image:
    whole = Image.new("1", (parts[0].width, sum(p.height for p in parts)), 1)
    y = 0
    for part in parts:
        whole.paste(part, (0, y))
        y += part.height
    return whole


class ReceiptPrinter:
    """Listens on this machine; ``paper`` and ``cover_open`` may be changed, ``pulls`` the cable."""

    def __init__(self) -> None:
        self.paper = True
        self.cover_open = False
        self.pull_after: int | None = None
        self.received = b""
        self._server = socket.create_server(("127.0.0.1", 0))
        self.port = self._server.getsockname()[1]
        threading.Thread(target=self._serve, daemon=True).start()

    @property
    def uri(self) -> str:
        """The printer's address."""
        return f"escpos+tcp://127.0.0.1:{self.port}"

    def close(self) -> None:
        """Switch it off."""
        self._server.close()

    def _serve(self) -> None:
        while True:
            try:
                client, _ = self._server.accept()
            except OSError:
                return
            with client:
                self._talk(client)

    def _talk(self, client: socket.socket) -> None:
        taken = 0
        while True:
            try:
                chunk = client.recv(65536)
            except OSError:
                return
            if not chunk:
                return
            taken += len(chunk)
            if self.pull_after is not None and taken > self.pull_after:
                return
            for query, answer in (
                (b"\x10\x04\x04", 0x12 if self.paper else 0x72),
                (b"\x10\x04\x02", 0x16 if self.cover_open else 0x12),
            ):
                while query in chunk:
                    chunk = chunk.replace(query, b"", 1)
                    client.sendall(bytes([answer]))
            self.received += chunk
