"""The demonstration halls."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from sqlalchemy import func, select

from desk.cli import main
from desk.core.clock import VirtualClock
from desk.demo.seed import PLANS, seed_hall
from desk.divisions import Divisions
from desk.hall import model as m
from desk.hall import queries
from desk.store import Store


def counts(store: Store) -> dict[str, int]:
    tables = (m.hall, m.hall_window, m.worker, m.ticket_class, m.hall_notice, m.grid, m.roster_slot)
    with store.read() as read:
        return {t.name: read.value(select(func.count()).select_from(t)) for t in tables}


@pytest.mark.parametrize(("kind", "windows"), [("street", 10), ("community", 3)])
def test_a_seeded_hall_has_its_windows_in_three_centres_and_stands_at_a_real_place(
    store: Store, kind: str, windows: int
) -> None:
    with store.unit("setup", "seed") as unit:
        hall_id = seed_hall(unit, kind)
        hall = queries.hall(unit, hall_id)
        found = queries.windows(unit, hall_id)
        letters = [c.letter for c in queries.classes(unit, hall_id)]
    assert [w.number for w in found] == list(range(1, windows + 1))
    assert {w.centre for w in found} == {"service", "dispute", "grid"}
    assert letters == ["A", "B", "C", "D"]
    place = Divisions.load().by_nbs(hall.division)
    assert place is not None
    assert place.level == kind


def test_seeding_again_adds_nothing_and_the_next_day_only_its_roster(
    store: Store, clock: VirtualClock
) -> None:
    def seed() -> dict[str, int]:
        with store.unit("setup", "seed") as unit:
            seed_hall(unit)
        return counts(store)

    first = seed()
    assert seed() == first
    clock.advance(86_400)
    later = seed()
    assert later.pop("roster_slot") == 2 * first.pop("roster_slot")
    assert later == first


def test_every_planned_worker_has_skills_for_a_class_of_the_planned_window() -> None:
    for plan in PLANS.values():
        classes = {number: set(letters) for number, _, _, _, letters in plan.windows}
        for _, name, _, skills, window in plan.workers:
            assert not window or classes[window] & set(skills), name


def test_the_command_seeds_a_home_and_tells_a_program_what_is_there(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["--home", str(tmp_path), "seed", "--json"]) == 0
    told = json.loads(capsys.readouterr().out)
    assert (told["name"], told["windows"]) == ("云集街道便民服务大厅", 10)
    assert "0312" in told["workers"]
    assert main(["seed", "--hall", "community", "--home", str(tmp_path)]) == 0
    assert "2580" in capsys.readouterr().out
