"""Print jobs on a receipt printer that can run out of paper, be switched off, be unplugged."""

from __future__ import annotations

import io
import os
import socket
from collections.abc import Iterator
from pathlib import Path

import pikepdf
import pytest
from PIL import Image, ImageChops
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QApplication
from sqlalchemy import select

from desk.commands.samples import sample
from desk.devices.copies import Copies
from desk.devices.printer import Job, PrinterError, escpos_bytes, open_printer
from desk.devices.windows_printer import WindowsPrinter
from desk.printing.drawing import pdf_of
from desk.printing.jobs import JobRunner, enqueue, waiting_jobs
from desk.printing.model import print_job
from desk.printing.raster import page_image, raster
from desk.store import Store
from tests.printing.receipt_printer import ReceiptPrinter, decode


@pytest.fixture
def printer() -> Iterator[ReceiptPrinter]:
    made = ReceiptPrinter()
    yield made
    made.close()


def ask(store: Store, uri: str, subject: str = "A052") -> str:
    with store.unit("kiosk:1", "print") as unit:
        return enqueue(
            unit, "ticket", sample("ticket", "王"), title=subject, subject=subject, printer=uri
        )


def state(store: Store, job: str) -> tuple[str, int, str | None]:
    with store.read() as read:
        row = read.first(select(print_job).where(print_job.c.id == job))
    assert row is not None
    return row.state, row.attempts, row.error


def test_what_the_printer_receives_is_the_page_dot_for_dot(
    store: Store, printer: ReceiptPrinter
) -> None:
    job = ask(store, printer.uri)
    assert JobRunner(store).drain() is False
    assert state(store, job)[0] == "printed"
    (page,) = decode(printer.received)
    wanted = raster(pdf_of("ticket", sample("ticket", "王")))
    assert page.size == wanted.size
    assert ImageChops.difference(page.convert("L"), wanted.convert("L")).getbbox() is None


@pytest.mark.parametrize("fault", ["no_paper", "cover"])
def test_out_of_paper_waits_with_its_own_sentence_and_prints_after_the_change(
    store: Store, printer: ReceiptPrinter, fault: str
) -> None:
    printer.paper, printer.cover_open = fault != "no_paper", fault == "cover"
    told: list[str] = []
    job = ask(store, printer.uri)
    runner = JobRunner(store, told.append)
    assert runner.drain() is True
    waiting, attempts, error = state(store, job)
    assert (waiting, attempts) == ("waiting", 1)
    assert error is not None
    assert ("paper" if fault == "no_paper" else "cover") in error
    with store.read() as read:
        assert [w.error for w in waiting_jobs(read)] == [error]
    printer.paper, printer.cover_open = True, False
    assert runner.drain() is False
    assert state(store, job)[0] == "printed"
    assert told == [error, ""]


def test_a_printer_that_is_switched_off_is_told_apart_from_a_pulled_cable(
    tmp_path: Path, printer: ReceiptPrinter
) -> None:
    pdf = pdf_of("ticket", sample("ticket", "王"))
    job = Job("t", pdf, lambda: [raster(pdf)])
    with socket.create_server(("127.0.0.1", 0)) as free:
        port = free.getsockname()[1]
    with pytest.raises(PrinterError) as caught:
        open_printer(f"escpos+tcp://127.0.0.1:{port}", tmp_path).print(job)
    assert caught.value.kind == "offline"
    printer.pull_after = 2000
    with pytest.raises(PrinterError) as caught:
        open_printer(printer.uri, tmp_path).print(job)
    assert caught.value.kind == "unplugged"


def test_jobs_are_printed_in_the_order_they_were_asked_for(store: Store, tmp_path: Path) -> None:
    for n in range(3):
        ask(store, f"file:{tmp_path}/out", f"A00{n}")
    JobRunner(store).drain()
    with store.read() as read:
        rows = read.rows(select(print_job).order_by(print_job.c.printed_at, print_job.c.id))
    assert [r.subject for r in rows] == ["A000", "A001", "A002"]
    assert len(list((tmp_path / "out").glob("*.pdf"))) == 3
    assert len(list((tmp_path / "out").glob("*.bin"))) == 3


def test_a_printer_that_fails_holds_up_its_own_papers_and_no_others(
    store: Store, tmp_path: Path, printer: ReceiptPrinter
) -> None:
    printer.paper = False
    told: list[str] = []
    stuck = [ask(store, printer.uri, number) for number in ("A001", "A002")]
    free = ask(store, f"file:{tmp_path / 'out'}", "A003")
    runner = JobRunner(store, told.append)
    assert runner.drain() is True
    assert state(store, free)[0] == "printed"
    assert [state(store, job)[:2] for job in stuck] == [("waiting", 1), ("waiting", 0)]
    assert len(told) == 1
    assert told[0], "what printed elsewhere does not take the fault back"
    printer.paper = True
    assert runner.drain() is False
    assert [state(store, job)[0] for job in stuck] == ["printed", "printed"]
    assert told[1:] == [""]


def test_a_job_cut_off_by_a_crash_is_printed_after_the_restart(
    store: Store, tmp_path: Path
) -> None:
    job = ask(store, f"file:{tmp_path}/out")
    with store.unit("printing", "crash") as unit:
        unit.update(print_job, job, state="printing")
    runner = JobRunner(store)
    runner.start()
    runner.wake()
    for _ in range(200):
        if state(store, job)[0] == "printed":
            break
        __import__("time").sleep(0.05)
    runner.stop()
    assert state(store, job)[0] == "printed"


def test_the_bytes_of_a_58_mm_printer_are_384_dots_wide() -> None:
    picture = raster(pdf_of("ticket", sample("ticket", "王")), 384)
    (page,) = decode(escpos_bytes([picture]))
    assert page.width == 384


def three_two_sided(pdf: bytes) -> Job:
    return Job("t", pdf, lambda: [raster(pdf)], Copies(3, two_sided=True))


@pytest.mark.skipif(os.name != "posix", reason="CUPS is asked through a program of its own")
def test_cups_is_told_how_many_copies_and_which_sides(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    told = tmp_path / "told"
    program = tmp_path / "bin" / "lp"
    program.parent.mkdir()
    program.write_text(f'#!/bin/sh\nprintf "%s\\n" "$*" >> {told}\n')
    program.chmod(0o755)
    monkeypatch.setenv("PATH", str(program.parent), prepend=os.pathsep)
    pdf = pdf_of("ticket", sample("ticket", "王"))
    open_printer("system:hp402", tmp_path).print(three_two_sided(pdf))
    open_printer("system:", tmp_path).print(Job("t", pdf, lambda: []))
    first, second = told.read_text().splitlines()
    assert first.startswith("-d hp402 -n 3 -o sides=two-sided-long-edge -t t ")
    assert second.startswith("-n 1 -o sides=one-sided -t t ")


def test_a_receipt_printer_prints_every_copy(tmp_path: Path, printer: ReceiptPrinter) -> None:
    pdf = pdf_of("ticket", sample("ticket", "王"))
    open_printer(printer.uri, tmp_path).print(three_two_sided(pdf))
    first, *others = decode(printer.received)
    assert len(others) == 2
    for page in others:
        assert ImageChops.difference(page.convert("L"), first.convert("L")).getbbox() is None


def test_a_file_stands_for_all_copies_and_says_so_to_the_dialog_it_is_printed_from(
    tmp_path: Path,
) -> None:
    pdf = pdf_of("ticket", sample("ticket", "王"))
    printer = open_printer("file:out", tmp_path)
    printer.print(three_two_sided(pdf))
    with pikepdf.open(tmp_path / "out" / "t.pdf") as made, pikepdf.open(io.BytesIO(pdf)) as drawn:
        wishes = made.Root.ViewerPreferences
        assert (int(wishes.NumCopies), str(wishes.Duplex)) == (3, "/DuplexFlipLongEdge")
        assert len(made.pages) == len(drawn.pages)
        assert made.pages[0].Contents.read_bytes() == drawn.pages[0].Contents.read_bytes()
    printer.print(Job("t", pdf, lambda: [raster(pdf)]))
    assert (tmp_path / "out" / "t.pdf").read_bytes() == pdf


def test_a_job_keeps_its_copies_until_it_is_printed(store: Store, tmp_path: Path) -> None:
    with store.unit("0300", "print") as unit:
        enqueue(
            unit, "ticket", sample("ticket", "王"), title="t", subject="t",
            printer=f"file:{tmp_path}/out", copies=Copies(2),
        )  # fmt: skip
    JobRunner(store).drain()
    (file,) = (tmp_path / "out").glob("*.pdf")
    with pikepdf.open(file) as made:
        wishes = made.Root.ViewerPreferences
        assert (int(wishes.NumCopies), str(wishes.Duplex)) == (2, "/Simplex")


class Sheets(QPrinter):
    """A printer that writes a PDF, which forgets how sheets are turned."""

    turned: QPrinter.DuplexMode | None = None

    def setDuplex(self, mode: QPrinter.DuplexMode) -> None:
        self.turned = mode


def test_windows_draws_each_page_in_its_size_as_often_as_it_is_wanted(
    qapp: QApplication, tmp_path: Path
) -> None:
    sheet = io.BytesIO()
    with pikepdf.open(io.BytesIO(pdf_of("ticket", sample("ticket", "王")))) as document:
        page = document.pages[0]
        page.MediaBox = [0, 0, 595, 842]
        document.pages.append(page)
        document.pages[1].MediaBox = [0, 0, 842, 595]
        document.save(sheet)
    made: list[Sheets] = []

    def printer() -> QPrinter:
        made.append(Sheets())
        made[-1].setOutputFormat(QPrinter.OutputFormat.PdfFormat)
        made[-1].setOutputFileName(str(tmp_path / "out.pdf"))
        return made[-1]

    WindowsPrinter("", printer).print(three_two_sided(sheet.getvalue()))
    assert made[0].turned == QPrinter.DuplexMode.DuplexLongSide
    copies = 1 if made[0].supportsMultipleCopies() else 3
    assert made[0].copyCount() * copies == 3
    with pikepdf.open(tmp_path / "out.pdf") as found:
        boxes = [[round(float(x)) for x in page.MediaBox][2:] for page in found.pages]
    assert boxes == [[595, 842], [842, 595]] * copies
    assert page_image((tmp_path / "out.pdf").read_bytes(), 300).convert("L").getextrema()[0] < 60


def test_a_file_printer_makes_dots_for_rolls_and_none_for_sheets(tmp_path: Path) -> None:
    printer = open_printer("file:out", tmp_path)

    def dots() -> list[Image.Image]:
        raise AssertionError("a page of A4 is no roll")

    printer.print(Job("month", pdf_of("report", sample("report-month", "王")), dots))
    assert [p.name for p in (tmp_path / "out").iterdir()] == ["month.pdf"]
