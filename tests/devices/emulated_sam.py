"""A card reader at the far end of a pseudo terminal: a module with its faults, invented cards."""

from __future__ import annotations

import os
import pty
import threading
import tty
from dataclasses import dataclass

from desk.core.idcard import check_digit

PREAMBLE = bytes.fromhex("AAAAAA9669")
PHOTO = b"WLf\0" + bytes(1020)


def put(block: bytearray, start: int, length: int, text: str) -> None:
    coded = text.encode("utf-16-le")
    block[start : start + length] = coded + b" \0" * ((length - len(coded)) // 2)


def blank() -> bytearray:
    return bytearray(" ".encode("utf-16-le") * 128)


def number(first17: str) -> str:
    return first17 + check_digit(first17)


def resident(
    name: str = "王秀梅", *, flag: str = "", until: str = "长期", nation: str = "15"
) -> bytes:
    block = blank()
    put(block, 0, 30, name)
    put(block, 30, 2, "2")
    put(block, 32, 4, nation)
    put(block, 36, 16, "19740312")
    put(block, 52, 70, "宜昌市西陵区云集路 58 号")
    put(block, 122, 36, number("42050219740312004"))
    put(block, 158, 30, "宜昌市公安局")
    put(block, 188, 16, "20200101")
    put(block, 204, 16, until)
    put(block, 248, 2, flag)
    return bytes(block)


def permit() -> bytes:
    block = bytearray(resident("陳大文", flag="J", until="20301231"))
    put(block, 122, 36, number("81000019800101001"))
    put(block, 36, 16, "19800101")
    put(block, 220, 18, "H12345678")
    return bytes(block)


def foreigner_2017() -> bytes:
    block = blank()
    put(block, 0, 120, "ANDERSSON, ASTRID MARIA")
    put(block, 120, 2, "2")
    put(block, 122, 30, "SWE420182010112")
    put(block, 152, 6, "SWE")
    put(block, 158, 30, "安雅")
    put(block, 188, 16, "20190301")
    put(block, 204, 16, "20290228")
    put(block, 220, 16, "19820101")
    put(block, 248, 2, "I")
    return bytes(block)


def foreigner_2023() -> bytes:
    block = blank()
    put(block, 30, 2, "1")
    put(block, 36, 16, "19901231")
    put(block, 52, 70, "MONTGOMERY-FEATHERSTONE, ALEXANDER B"[:35])
    put(block, 122, 36, number("91100019901231003"))
    put(block, 188, 16, "20240101")
    put(block, 204, 16, "20340101")
    put(block, 220, 22, "ARNABY")
    put(block, 242, 6, "GBR")
    put(block, 248, 2, "Y")
    return bytes(block)


def framed(content: bytes) -> bytes:
    """Built here from the table of the facts, not with the program's own code."""
    body = (len(content) + 1).to_bytes(2, "big") + content
    check = 0
    for byte in body:
        check ^= byte
    return PREAMBLE + body + bytes([check])


@dataclass
class Faults:
    """What goes wrong with the next readings; each is used up as often as its number says."""

    wrong_checksum: int = 0
    half: int = 0
    refuse: int = 0
    noise: int = 0


class EmulatedSam:
    """Answers as the module does: a card is found once, and again only after it was taken off."""

    def __init__(self) -> None:
        self.master, self.slave = pty.openpty()
        tty.setraw(self.slave)
        tty.setraw(self.master)
        self.port = os.ttyname(self.slave)
        self.faults = Faults()
        self.reads = 0
        self._card: bytes | None = None
        self._found = self._selected = False
        self._lock = threading.Lock()
        self._thread = threading.Thread(target=self._live, daemon=True)
        self._thread.start()

    def lay(self, card: bytes) -> None:
        with self._lock:
            self._card, self._found, self._selected = card, False, False

    def take(self) -> None:
        with self._lock:
            self._card, self._found, self._selected = None, False, False

    def unplug(self) -> None:
        os.close(self.slave)
        os.close(self.master)

    def _live(self) -> None:
        heard = b""
        while True:
            try:
                heard += os.read(self.master, 256)
            except OSError:
                return
            while len(heard) >= 7 and len(heard) >= 7 + int.from_bytes(heard[5:7], "big"):
                size = 7 + int.from_bytes(heard[5:7], "big")
                command, heard = heard[:size], heard[size:]
                with self._lock:
                    answer = self._answer(command)
                try:
                    os.write(self.master, answer)
                except OSError:
                    return

    def _answer(self, command: bytes) -> bytes:
        if framed(command[7:-1]) != command:
            return framed(b"\x00\x00\x10")
        what = command[7:9]
        if what == b"\x11\xff":
            return framed(b"\x00\x00\x90")
        if what == b"\x20\x01":
            if self._card is None or self._found:
                return framed(b"\x00\x00\x80")
            self._found = True
            return framed(b"\x00\x00\x9f" + bytes(4))
        if what == b"\x20\x02":
            self._selected = self._card is not None
            return framed(b"\x00\x00\x90" + bytes(8) if self._selected else b"\x00\x00\x81")
        if what == b"\x30\x01":
            return self._read()
        return framed(b"\x00\x00\x21")

    def _read(self) -> bytes:
        self.reads += 1
        if self._card is None or not self._selected:
            return framed(b"\x00\x00\x41")
        if self.faults.refuse:
            self.faults.refuse -= 1
            self.take_silently()
            return framed(b"\x00\x00\x41")
        answer = framed(b"\x00\x00\x90\x01\x00\x04\x00" + self._card + PHOTO)
        assert len(answer) == 1295
        if self.faults.wrong_checksum:
            self.faults.wrong_checksum -= 1
            return answer[:-1] + bytes([answer[-1] ^ 1])
        if self.faults.half:
            self.faults.half -= 1
            return answer[:600]
        if self.faults.noise:
            self.faults.noise -= 1
            return b"\x00\xaa\xaa" + answer
        return answer

    def take_silently(self) -> None:
        self._card, self._selected = None, False
