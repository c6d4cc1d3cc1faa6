"""What people do in a hall, on a real encrypted store."""

from __future__ import annotations

from datetime import timedelta

import pytest
from sqlalchemy import event, select

from desk.core.clock import VirtualClock
from desk.core.errors import UserError
from desk.demo.seed import PIN, seed_hall
from desk.hall import model as m
from desk.hall import queries, service
from desk.store import Store


@pytest.fixture
def hall_id(store: Store) -> str:
    with store.unit("setup", "seed") as unit:
        return seed_hall(unit)


def sign_in(store: Store, hall_id: str, pin: str, number: str = "0312") -> str | None:
    with store.unit("desk", "login") as unit:
        found = service.login(unit, hall_id, number, pin)
    return found.name if found else None


def test_the_right_pin_signs_in_and_a_wrong_one_or_number_does_not_tell_which_it_was(
    store: Store, hall_id: str
) -> None:
    assert sign_in(store, hall_id, PIN) == "李晓雯"
    assert sign_in(store, hall_id, "0000") is None
    assert sign_in(store, hall_id, PIN, "9999") is None


def test_after_five_wrong_pins_the_right_one_is_refused_until_the_time_it_says(
    store: Store, hall_id: str, clock: VirtualClock
) -> None:
    for _ in range(5):
        assert sign_in(store, hall_id, "0000") is None
        clock.advance(10)
    with pytest.raises(UserError, match="Try again after 08:45"):
        sign_in(store, hall_id, PIN)
    assert sign_in(store, hall_id, PIN, "0301") == "周敏"
    clock.advance(15 * 60)
    assert sign_in(store, hall_id, PIN) == "李晓雯"


def test_the_station_head_unlocks_a_worker_at_once(store: Store, hall_id: str) -> None:
    for _ in range(5):
        sign_in(store, hall_id, "0000")
    with store.unit("0300", "unlock") as unit:
        person = next(w for w in queries.workers(unit, hall_id) if w.number == "0312")
        service.unlock(unit, person.id)
    assert sign_in(store, hall_id, PIN) == "李晓雯"


def test_a_pin_is_kept_as_an_argon2id_hash_and_never_in_the_changeset_log(
    store: Store, hall_id: str
) -> None:
    with store.read() as read:
        hashes = [r.pin_hash for r in read.rows(select(m.worker))]
    assert all(h.startswith("$argon2id$") for h in hashes)
    with pytest.raises(UserError, match="4 to 12 digits"):
        service.hash_pin("12a4")


def test_a_worker_sits_leaves_and_comes_back_and_a_taken_window_names_its_holder(
    store: Store, hall_id: str, clock: VirtualClock
) -> None:
    with store.unit("0312", "sit") as unit:
        windows = {w.number: w.id for w in queries.windows(unit, hall_id)}
        people = {w.number: w.id for w in queries.workers(unit, hall_id)}
        service.sit(unit, windows[3], people["0312"], "ABCD")

    def seat() -> queries.Seat:
        with store.read() as read:
            return queries.window_seats(read, hall_id)[2]

    assert (seat().state, seat().worker.name if seat().worker else "") == ("seated", "李晓雯")
    assert seat().classes == ("A", "B", "D"), "C is not among her skills"
    with (
        pytest.raises(UserError, match="李晓雯 sits at window 3"),
        store.unit("0301", "sit") as unit,
    ):
        service.sit(unit, windows[3], people["0301"], "A")
    clock.advance(60)
    with store.unit("0312", "away") as unit:
        service.away(unit, windows[3], people["0312"], "请到 4 号窗口")
    assert (seat().state, seat().note) == ("away", "请到 4 号窗口")
    with store.unit("0312", "back") as unit:
        service.back(unit, windows[3], people["0312"])
    assert seat().state == "seated"
    with store.unit("0312", "classes") as unit:
        service.set_classes(unit, windows[3], people["0312"], ["A"])
    assert seat().classes == ("A",)
    with pytest.raises(UserError, match="not set up for class C"), store.unit("0312", "x") as unit:
        service.set_classes(unit, windows[3], people["0312"], ["C"])
    with pytest.raises(UserError, match="at least one class"), store.unit("0312", "x") as unit:
        service.set_classes(unit, windows[3], people["0312"], [])
    with store.unit("0312", "leave") as unit:
        service.leave(unit, windows[3], people["0312"])
    assert seat().state == "empty"


def test_at_midnight_every_seat_is_empty(store: Store, hall_id: str, clock: VirtualClock) -> None:
    with store.unit("0312", "sit") as unit:
        window = queries.windows(unit, hall_id)[2]
        person = next(w for w in queries.workers(unit, hall_id) if w.number == "0312")
        service.sit(unit, window.id, person.id, "A")
    clock.advance(86_400)
    with store.read() as read:
        assert {s.state for s in queries.window_seats(read, hall_id)} == {"empty"}


def test_a_notice_is_shown_from_now_until_its_end(
    store: Store, hall_id: str, clock: VirtualClock
) -> None:
    with store.unit("0300", "notice") as unit:
        service.add_notice(unit, hall_id, "  电梯  检修 ", unit.now + timedelta(hours=2))

    def texts() -> list[str]:
        with store.read() as read:
            return [n.text for n in queries.notices(read, hall_id)]

    assert "电梯 检修" in texts()
    clock.advance(2 * 3600)
    assert "电梯 检修" not in texts()


def test_a_notice_taken_down_is_gone_and_an_empty_or_endless_one_is_refused(
    store: Store, hall_id: str
) -> None:
    with store.unit("0300", "notice") as unit:
        notice = service.add_notice(unit, hall_id, "临时")
    with store.unit("0300", "end") as unit:
        service.end_notice(unit, notice)
    with store.read() as read:
        assert "临时" not in [n.text for n in queries.notices(read, hall_id)]
    for text, says in (("  ", "Write the notice"), ("长" * 61, "61")):
        with pytest.raises(UserError, match=says), store.unit("0300", "notice") as unit:
            service.add_notice(unit, hall_id, text)


def test_a_setting_is_the_default_until_written_and_then_the_last_value(
    store: Store, hall_id: str
) -> None:
    with store.unit("0300", "set") as unit:
        assert queries.setting(unit, hall_id, "voice", True) is True
        service.set_setting(unit, hall_id, "voice", False)
        service.set_setting(unit, hall_id, "voice", {"rate": 0.9})
        assert queries.setting(unit, hall_id, "voice", True) == {"rate": 0.9}


def test_a_call_for_help_is_recorded_and_counted_since_a_moment(
    store: Store, hall_id: str, clock: VirtualClock
) -> None:
    with store.unit("kiosk:1", "help") as unit:
        service.call_for_help(unit, hall_id, "kiosk 1")
        began = unit.now
    clock.advance(120)
    with store.read() as read:
        assert queries.audit_count(read, hall_id, "help", began) == 1
        assert queries.audit_count(read, hall_id, "help", began + timedelta(minutes=1)) == 0


def test_the_seats_of_ten_windows_are_read_in_a_fixed_number_of_statements(
    store: Store, hall_id: str
) -> None:
    seen: list[str] = []
    event.listen(store.reader_engine, "before_cursor_execute", lambda *about: seen.append(about[2]))
    with store.read() as read:
        assert len(queries.window_seats(read, hall_id)) == 10
    assert len([s for s in seen if s.lstrip().startswith("SELECT")]) == 3
