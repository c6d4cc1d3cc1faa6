"""A short rehearsed day leaves everything that a long one does."""

from __future__ import annotations

import json
import subprocess
from datetime import date
from pathlib import Path

from PySide6.QtWidgets import QApplication
from sqlalchemy import func, select

from desk.cases import model as cases
from desk.cli import main
from desk.faces.rehearsal.plan import plan_day
from desk.matters import Catalogue
from desk.queue import model as queue
from desk.store import Store
from desk.store.verify import verify

DAY = date(2026, 11, 23)


def test_the_same_seed_plans_the_same_day_and_another_seed_another() -> None:
    catalogue = Catalogue.load()
    first = plan_day(catalogue, 40, 1, DAY)
    assert plan_day(catalogue, 40, 1, DAY) == first
    assert plan_day(catalogue, 40, 2, DAY) != first
    assert sum(not one.absent for one in first) == 40
    assert [one.at for one in first] == sorted(one.at for one in first)


def test_a_day_of_three_visits_leaves_papers_pictures_and_a_summary_that_the_store_confirms(
    tmp_path: Path, qapp: QApplication
) -> None:
    out = tmp_path / "day"
    assert main(["demo", "--headless", "--out", str(out), "--visits", "3", "--seed", "2"]) == 0
    summary = json.loads((out / "summary.json").read_text())
    assert (summary["visits"], summary["receipts"]) == (3, 3)
    receipts = sorted(path.stem for path in (out / "receipts").glob("*.pdf"))
    tickets = sorted(path.stem for path in (out / "tickets").glob("*.pdf"))
    assert len(receipts) == 3
    assert len(tickets) == summary["tickets"]
    assert len(list((out / "escpos").glob("*.bin"))) == 3 + summary["tickets"]
    assert {p.stem for p in (out / "screens").glob("*.png")} >= {
        "window_login", "window_idle", "window_main", "window_1366", "display_hall",
        "office_dashboard", "office_report", "kiosk_attract", "kiosk_home", "kiosk_home_elder",
        "kiosk_home_en", "kiosk_home_landscape", "kiosk_guide", "kiosk_ticket", "kiosk_timeout",
        "paper_ticket_80", "paper_receipt_80", "paper_receipt_a5", "paper_report_a4",
    }  # fmt: skip
    text = subprocess.run(
        ["pdftotext", "-layout", str(out / "report_day.pdf"), "-"], capture_output=True, text=True,
        check=True,
    ).stdout  # fmt: skip
    assert "云集街道便民服务大厅" in text
    store = Store.open(out / "home")
    try:
        with store.read() as read:
            assert {r[0] for r in read.rows(select(cases.matter_case.c.receipt))} == set(receipts)
            assert {r[0] for r in read.rows(select(queue.ticket.c.number))} == set(tickets)
            count = read.value(select(func.count()).select_from(cases.matter_case))
            graded = read.value(select(func.count()).select_from(cases.rating))
        assert verify(store).clean
    finally:
        store.close()
    assert (summary["cases"], summary["ratings"]) == (count, graded)


def test_a_folder_with_a_day_in_it_is_left_alone(tmp_path: Path) -> None:
    (tmp_path / "home").mkdir()
    assert main(["demo", "--headless", "--out", str(tmp_path)]) == 1
    assert main(["demo", "--headless", "--out", str(tmp_path / "x"), "--visits", "0"]) == 1
