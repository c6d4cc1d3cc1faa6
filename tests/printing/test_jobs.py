"""Print jobs on a receipt printer that can run out of paper, be switched off, be unplugged."""

from __future__ import annotations

import socket
from collections.abc import Iterator
from pathlib import Path

import pytest
from PIL import ImageChops
from sqlalchemy import select

from desk.commands.samples import sample
from desk.devices.printer import Job, PrinterError, escpos_bytes, open_printer
from desk.printing.drawing import pdf_of
from desk.printing.jobs import JobRunner, enqueue, waiting_jobs
from desk.printing.model import print_job
from desk.printing.raster import raster
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
