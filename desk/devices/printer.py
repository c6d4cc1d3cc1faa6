"""Printers behind one port: a folder, the system's queue, ESC/POS over network, USB, serial or the
Windows spooler. A job is a PDF and the same pages as dots; each printer takes what suits it."""

from __future__ import annotations

import io
import os
import subprocess
import sys
import tempfile
from collections.abc import Callable, Sequence
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any, Protocol
from urllib.parse import urlsplit

from desk.core.errors import AdminError, UserError
from desk.core.text import mark
from desk.devices.copies import ONE, Copies

if TYPE_CHECKING:
    from PIL import Image

TIMEOUT_S = 5.0
WIDEST_DOTS = 4096
SENTENCES = {
    "no_paper": mark("The printer is out of paper. Change the roll; what waits is printed then."),
    "cover": mark("The printer's cover is open. Close it; what waits is printed then."),
    "offline": mark("The printer does not answer. Is it switched on? What waits is printed later."),
    "unplugged": mark("The connection to the printer broke. Check the cable; it is printed again."),
    "unknown": mark("The printer reports a fault. What waits is printed later."),
}


class PrinterError(UserError):
    """Why a job was not printed; ``kind`` is a key of :data:`SENTENCES`."""

    def __init__(self, kind: str) -> None:
        super().__init__(SENTENCES[kind])
        self.kind = kind


@dataclass(frozen=True)
class Job:
    """What a printer is given; ``raster`` is made only for printers that want dots."""

    name: str
    pdf: bytes
    raster: Callable[[], Sequence[Image.Image]]
    copies: Copies = ONE


class Printer(Protocol):
    """Prints one job, or says why it did not."""

    def print(self, job: Job) -> None: ...


class FolderPrinter:
    """Writes each job into a folder: the PDF, and for rolls the ESC/POS bytes beside it.

    One file stands for all copies: how many are wanted and on which sides is written into the PDF,
    where whoever prints it from there finds it in the dialog of the viewer (ISO 32000-1, 12.2).
    """

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def print(self, job: Job) -> None:
        """Write the files whole or not at all."""
        try:
            self._folder.mkdir(parents=True, exist_ok=True)
            _write(self._folder / f"{job.name}.pdf", _asking(job.pdf, job.copies))
            if _is_roll(job.pdf):
                _write(
                    self._folder / f"{job.name}.bin",
                    escpos_bytes(job.raster(), job.copies.number),
                )
        except OSError as error:
            raise PrinterError("unknown") from error


ROLL_MM = 90.0
"""Wider paper is no roll of a receipt printer."""


def _is_roll(pdf: bytes) -> bool:
    """Whether the pages are those of a receipt printer."""
    import pikepdf

    with pikepdf.open(io.BytesIO(pdf)) as document:
        left, _, right, _ = (float(x) for x in document.pages[0].mediabox)
    return (right - left) * 25.4 / 72 <= ROLL_MM


def _asking(pdf: bytes, copies: Copies) -> bytes:
    """The PDF with what its print dialog begins with."""
    if copies == ONE:
        return pdf
    import pikepdf

    made = io.BytesIO()
    with pikepdf.open(io.BytesIO(pdf)) as document:
        sides = "/DuplexFlipLongEdge" if copies.two_sided else "/Simplex"
        document.Root.ViewerPreferences = pikepdf.Dictionary(
            NumCopies=copies.number, Duplex=pikepdf.Name(sides)
        )
        document.save(made)
    return made.getvalue()


def _write(path: Path, content: bytes) -> None:
    part = path.with_name(path.name + ".part")
    part.write_bytes(content)
    os.replace(part, path)


def escpos_bytes(pages: Sequence[Image.Image], copies: int = 1) -> bytes:
    """The pages as ESC/POS: reset, one raster each (GS v 0), feed and cut after every copy."""
    from escpos.printer import Dummy

    printer: Any = Dummy()
    # Without a width the library prints a remark to the standard output, where programs read JSON.
    known = printer.profile.profile_data
    printer.profile.profile_data = {**known, "media": {"width": {"pixels": WIDEST_DOTS}}}
    printer.hw("INIT")
    for _ in range(copies):
        for page in pages:
            printer.image(page, impl="bitImageRaster", fragment_height=960, center=False)
        printer.cut()
    return bytes(printer.output)


class EscposPrinter:
    """A receipt printer over any transport of python-escpos, asked for its state before a job."""

    def __init__(self, connect: Callable[[], Any], *, asks: bool = True) -> None:
        self._connect, self._asks = connect, asks

    def print(self, job: Job) -> None:
        """Send the job; a fault is told by its kind."""
        content = escpos_bytes(job.raster(), job.copies.number)
        try:
            printer = self._connect()
        except Exception as error:
            raise PrinterError("offline") from error
        try:
            if self._asks:
                self._ask(printer)
            printer._raw(content)
            if self._asks:
                self._ask(printer)
        except PrinterError:
            raise
        except Exception as error:
            raise PrinterError("unplugged") from error
        finally:
            with suppress(Exception):
                printer.close()

    def _ask(self, printer: Any) -> None:
        """DLE EOT 2 and 4: cover and paper."""
        for query, bits, kind in (
            (b"\x10\x04\x04", 0x60, "no_paper"),
            (b"\x10\x04\x02", 0x04, "cover"),
        ):
            printer._raw(query)
            answer = printer._read()
            if not answer:
                raise PrinterError("unplugged")
            if answer[-1] & bits:
                raise PrinterError(kind)


class SystemPrinter:
    """A printer of the operating system, for A4 and A5, through CUPS."""

    def __init__(self, name: str) -> None:
        self._name = name

    def print(self, job: Job) -> None:
        """Hand the PDF to the system's queue."""
        with tempfile.TemporaryDirectory() as folder:
            path = Path(folder) / "job.pdf"
            path.write_bytes(job.pdf)
            where = ["-d", self._name] if self._name else []
            sides = "two-sided-long-edge" if job.copies.two_sided else "one-sided"
            how = ["-n", str(job.copies.number), "-o", f"sides={sides}"]
            command = ["lp", *where, *how, "-t", job.name, str(path)]
            try:
                subprocess.run(command, check=True, capture_output=True, timeout=30)
            except FileNotFoundError as error:
                raise AdminError("This machine has no printing system (CUPS) installed.") from error
            except (subprocess.CalledProcessError, subprocess.TimeoutExpired) as error:
                raise PrinterError("offline") from error


class WindowsRawPrinter:
    """ESC/POS bytes through the Windows spooler."""

    def __init__(self, name: str) -> None:
        self._name = name

    def print(self, job: Job) -> None:
        """Send the bytes as a raw document."""
        if sys.platform != "win32":
            raise AdminError("winraw: printers exist on Windows only.")
        from escpos.printer import Win32Raw

        EscposPrinter(lambda: Win32Raw(self._name), asks=False).print(job)


def _network(host: str, port: int) -> Any:
    from escpos.printer import Network

    printer: Any = Network(host, port, timeout=TIMEOUT_S)
    printer.open()
    return printer


def _usb(vendor: str, product: str) -> Any:
    from escpos.printer import Usb

    printer: Any = Usb(int(vendor, 16), int(product, 16), timeout=int(TIMEOUT_S * 1000))
    printer.open()
    return printer


def _serial(device: str) -> Any:
    from escpos.printer import Serial

    printer: Any = Serial(devfile=device, timeout=TIMEOUT_S)
    printer.open()
    return printer


def open_printer(uri: str, home: Path) -> Printer:
    """The printer an address names; a relative ``file:`` folder lies in the desk's home.

    :raises AdminError: when the address cannot be understood.
    """
    kind, _, rest = uri.partition(":")
    if kind == "file" and rest:
        return FolderPrinter(home / rest)
    if kind == "system" and sys.platform == "win32":
        from desk.devices.windows_printer import WindowsPrinter

        return WindowsPrinter(rest)
    if kind == "system":
        return SystemPrinter(rest)
    if kind == "winraw" and rest:
        return WindowsRawPrinter(rest)
    if kind == "escpos+serial" and rest:
        return EscposPrinter(lambda: _serial(rest))
    parts = urlsplit(uri)
    try:
        if kind == "escpos+tcp" and parts.hostname:
            host, port = parts.hostname, parts.port or 9100
            return EscposPrinter(lambda: _network(host, port))
        if kind == "escpos+usb" and parts.netloc:
            vendor, _, product = parts.netloc.partition(":")
            int(vendor, 16), int(product, 16)
            return EscposPrinter(lambda: _usb(vendor, product))
    except ValueError:
        pass
    raise AdminError("The printer address {uri} is not understood.", uri=uri)
