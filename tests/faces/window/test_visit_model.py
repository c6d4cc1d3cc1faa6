"""The visit as its screen sees it, without a screen: one person, several matters."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from desk.core.clock import VirtualClock
from desk.core.errors import UserError
from desk.demo.seed import seed_hall
from desk.faces.kit.desk import Desk
from desk.faces.window.session import WindowSession
from desk.faces.window.visit_model import VisitModel
from desk.store import Store


@pytest.fixture
def told() -> list[BaseException]:
    """What the worker was told."""
    return []


@pytest.fixture
def model(
    tmp_path: Path, clock: VirtualClock, qapp: QApplication, told: list[BaseException]
) -> Iterator[VisitModel]:
    """李晓雯 sits at window 3, with nobody before her yet."""
    home = tmp_path / "seeded"
    store = Store.open(home, clock)
    with store.unit("test", "seed") as unit:
        seed_hall(unit)
    store.close()
    desk = Desk.open(home, clock)
    session = WindowSession(desk, told.append)
    session.login("0312", "2580", lambda found: None)
    desk.tasks.idle()
    seat = next(seat for seat in session.seats() if seat.window.number == 3)
    session.sit(seat, ["A"], lambda: None)
    desk.tasks.idle()
    yield VisitModel(desk, session)
    desk.tasks.idle()
    desk.close()


def test_matters_share_what_they_ask_in_common(model: VisitModel) -> None:
    for code in ("MZ01", "SB01", "CL01"):
        model.add_matter(code)
    assert [len(one.matters) for one in model.materials()[:3]] == [3, 3, 2]
    assert len(model.materials()) == 9
    model.add_matter("SB01")
    assert len(model.matters) == 3
    assert model.current == 1


def test_what_one_matter_was_told_another_need_not_ask(model: VisitModel) -> None:
    model.add_matter("MZ01")
    model.set_own("MZ01", "income", "1240")
    model.add_matter("YB06")
    assert model.draft.forms["YB06"]["income"] == "1240"
    assert "amount" not in model.draft.forms["YB06"]


def test_a_tenth_matter_is_refused_with_a_sentence(
    model: VisitModel, told: list[BaseException]
) -> None:
    codes = [matter.code for matter in model.desk.catalogue.matters[:10]]
    for code in codes:
        model.add_matter(code)
    assert len(model.matters) == 9
    assert isinstance(told[-1], UserError)


def test_a_removed_matter_comes_back_with_what_was_typed(model: VisitModel) -> None:
    model.add_matter("MZ01")
    model.set_own("MZ01", "income", "1240")
    before = model.remove_matter(0)
    assert model.matters == []
    assert "MZ01" not in model.draft.forms
    model.put_back(before)
    assert model.draft.forms["MZ01"]["income"] == "1240"


def test_a_missing_material_asks_and_is_owed_until_a_working_day(model: VisitModel) -> None:
    model.add_matter("MZ01")
    model.add_matter("CL01")
    model.all_received()
    assert model.question() is None
    model.toggle_material("medical_record")
    question = model.question()
    assert question is not None
    assert question.material.key == "medical_record"
    assert model.owe_until(question) == date(2026, 11, 30)
    model.owe("medical_record")
    assert model.question() is None
    model.toggle_material("medical_record")
    model.toggle_material("medical_record")
    model.refuse_for("medical_record")
    assert [line.place for line in model.promises()] == [0]


def test_a_material_found_after_all_lifts_only_the_refusal_it_was_the_reason_of(
    model: VisitModel,
) -> None:
    model.add_matter("MZ01")
    model.add_matter("CL01")
    model.all_received()
    model.toggle_material("medical_record")
    model.refuse_for("medical_record")
    model.refuse("MZ01", "not_eligible")
    assert model.refusal("CL01") != model.refusal("MZ01")
    model.toggle_material("medical_record")
    assert model.refusal("CL01") == ""
    assert dict(model.draft.refused) == {"MZ01": "not_eligible"}


def test_a_matter_that_lacks_two_materials_stays_put_off_until_both_are_there(
    model: VisitModel,
) -> None:
    model.add_matter("CL01")
    model.all_received()
    needed = [one.material.key for one in model.materials() if one.required]
    for key in needed[:2]:
        model.toggle_material(key)
    model.refuse_for(needed[0])
    model.toggle_material(needed[0])
    assert model.refusal("CL01")
    model.all_received()
    assert not model.refusal("CL01")
