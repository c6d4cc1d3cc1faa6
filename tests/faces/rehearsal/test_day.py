"""A short rehearsed day leaves everything that a long one does."""

from __future__ import annotations

import json
import subprocess
from collections import Counter
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from sqlalchemy import func, inspect, select

from desk.cases import model as cases
from desk.cases.callback_model import callback
from desk.cases.life_model import reminder
from desk.cli import main
from desk.core import entropy
from desk.faces.rehearsal.plan import plan_day
from desk.hall.model import worker
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


@pytest.fixture(scope="module")
def day(tmp_path_factory: pytest.TempPathFactory, qapp: QApplication) -> Path:
    """The folder of a day of three visits."""
    out = tmp_path_factory.mktemp("rehearsed") / "day"
    assert main(["demo", "--headless", "--out", str(out), "--visits", "3", "--seed", "2"]) == 0
    return out


def rows(home: Path) -> dict[str, list[tuple[object, ...]]]:
    """Every row of every table of a store, the log of changes included."""
    store = Store.open(home)
    try:
        with store.reader_engine.connect() as connection:
            names = sorted(inspect(connection).get_table_names())
            return {
                name: sorted(
                    (tuple(row) for row in connection.exec_driver_sql(f'SELECT * FROM "{name}"')),
                    key=repr,
                )
                for name in names
            }
    finally:
        store.close()


def test_a_day_of_three_visits_leaves_papers_pictures_and_a_summary_that_the_store_confirms(
    day: Path,
) -> None:
    summary = json.loads((day / "summary.json").read_text())
    assert (summary["visits"], summary["receipts"]) == (3, 3)
    receipts = sorted(path.stem for path in (day / "receipts").glob("*.pdf"))
    tickets = sorted(path.stem for path in (day / "tickets").glob("*.pdf"))
    assert len(receipts) == 3
    assert len(tickets) == summary["tickets"]
    assert len(list((day / "escpos").glob("*.bin"))) == 4 + summary["tickets"]
    assert len(list((day / "slips").glob("*.pdf"))) == 1
    assert {p.stem for p in (day / "screens").glob("*.png")} >= {
        "window_login", "window_idle", "window_main", "window_1366", "display_hall",
        "window_waiting", "window_person", "window_agent", "window_household", "window_search",
        "window_scans", "window_scan_large", "window_notice", "window_reply", "window_transfer",
        "window_asked", "window_accepted", "window_follow", "window_case", "window_case_material",
        "window_case_goes_on", "window_find", "window_known", "window_held", "window_shortcuts",
        "window_stored", "window_offline", "window_lock", "counter_confirm", "counter_rating",
        "office_dashboard", "office_report", "office_report_day", "office_audit", "office_roster",
        "office_cases", "office_ratings",
        "office_agency", "office_inbox", "window_plan", "window_agency", "window_errands",
        "counter_mandate",
        "kiosk_attract", "kiosk_home", "kiosk_home_elder",
        "kiosk_home_en", "kiosk_home_landscape", "kiosk_guide", "kiosk_ticket", "kiosk_timeout",
        "kiosk_home_low", "kiosk_home_elder_landscape", "kiosk_guide_search", "kiosk_place",
        "kiosk_choose", "kiosk_help", "kiosk_paper", "kiosk_offline", "kiosk_closed",
        "display_quiet", "display_away", "display_stale", "display_emergency", "display_closed",
        "kiosk_progress", "kiosk_identity", "kiosk_reprint", "kiosk_rate",
        "paper_ticket_80", "paper_receipt_80", "paper_receipt_a5", "paper_report_a4", "components",
    }  # fmt: skip
    text = subprocess.run(
        ["pdftotext", "-layout", str(day / "report_day.pdf"), "-"], capture_output=True, text=True,
        check=True,
    ).stdout  # fmt: skip
    assert "云集街道便民服务大厅" in text
    store = Store.open(day / "home")
    try:
        with store.read() as read:
            assert {r[0] for r in read.rows(select(cases.matter_case.c.receipt))} == set(receipts)
            assert {r[0] for r in read.rows(select(queue.ticket.c.number))} == set(tickets)
            count = read.value(select(func.count()).select_from(cases.matter_case))
            graded = read.value(select(func.count()).select_from(cases.rating))
            e = cases.case_event.c
            heads = read.value(select(worker.c.id).where(worker.c.number == "0300"))
            done = Counter(r.kind for r in read.rows(select(e.kind).where(e.worker_id == heads)))
            steps = {r.step for r in read.rows(select(reminder.c.step))}
            calls = read.value(select(func.count()).select_from(callback))
            heard = read.value(select(func.count()).select_from(reminder))
        assert verify(store).clean
    finally:
        store.close()
    assert (summary["cases"], summary["ratings"]) == (count, graded)
    kinds = ("received", "decided", "delivered", "supervised")
    assert {kind: summary[kind] for kind in kinds} == {kind: done[kind] for kind in kinds}
    assert min(summary[kind] for kind in kinds) > 0
    assert steps >= {"yellow", "red", "head", "street"}
    assert (summary["reminders"], summary["called_back"]) == (heard, calls)


def test_the_same_seed_lives_the_same_day_down_to_every_identifier_code_and_paper(
    day: Path, tmp_path: Path
) -> None:
    again = tmp_path / "again"
    assert main(["demo", "--headless", "--out", str(again), "--visits", "3", "--seed", "2"]) == 0
    first, second = rows(day / "home"), rows(again / "home")
    assert first.keys() == second.keys()
    assert {name for name in first if first[name] != second[name]} == set()
    assert sum(map(len, first.values())) > 150
    for folder in ("tickets", "receipts", "escpos"):
        left = {path.name: path.read_bytes() for path in (day / folder).iterdir()}
        right = {path.name: path.read_bytes() for path in (again / folder).iterdir()}
        assert left.keys() == right.keys()
        assert {name for name in left if left[name] != right[name]} == set()
    report = "report_day.pdf"
    assert (day / report).read_bytes() == (again / report).read_bytes()
    assert entropy.source().__class__ is entropy.SystemSource


def test_a_folder_with_a_day_in_it_is_left_alone(tmp_path: Path) -> None:
    (tmp_path / "home").mkdir()
    assert main(["demo", "--headless", "--out", str(tmp_path)]) == 1
    assert main(["demo", "--headless", "--out", str(tmp_path / "x"), "--visits", "0"]) == 1
