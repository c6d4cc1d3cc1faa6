"""The queue through its service, on a real encrypted store."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import timedelta

import pytest
from sqlalchemy import event, select

from desk.core.clock import VirtualClock
from desk.core.errors import UserError
from desk.demo.seed import seed_hall
from desk.hall import queries as hall_queries
from desk.matters.catalogue import Catalogue
from desk.queue import in_line, places, queries, service
from desk.queue import model as m
from desk.reports.day import day_report
from desk.reports.live import class_times
from desk.store import Store
from desk.store.verify import verify


@dataclass
class Hall:
    """The demo hall with windows 1, 2 and 5 seated."""

    store: Store
    clock: VirtualClock
    id: str = ""
    windows: dict[int, str] = field(default_factory=dict)
    workers: dict[int, str] = field(default_factory=dict)

    def issue(self, letter: str = "A", **more: object) -> service.Issued:
        with self.store.unit("kiosk:1", "issue") as unit:
            issued = service.issue(unit, self.id, letter, **more)
        self.clock.advance(1)
        return issued

    def next(self, window: int = 1) -> service.Called | None:
        with self.store.unit("0301", "call") as unit:
            return service.call_next(unit, self.windows[window], self.workers[window])

    def do(
        self, what: Callable[..., service.Called], *args: object, **more: object
    ) -> service.Called:
        with self.store.unit("0301", "does") as unit:
            return what(unit, *args, **more)

    def state(self, ticket_id: str) -> str:
        with self.store.read() as read:
            return service.get(read, ticket_id).state


@pytest.fixture
def hall(store: Store, clock: VirtualClock) -> Hall:
    clock.advance(3600)
    hall = Hall(store, clock)
    with store.unit("setup", "seed") as unit:
        hall.id = seed_hall(unit)
        hall.windows = {w.number: w.id for w in hall_queries.windows(unit, hall.id)}
        for window, worker in hall_queries.rostered(unit, hall.id, unit.day).items():
            number = next(n for n, w in hall.windows.items() if w == window)
            hall.workers[number] = worker.id
    with store.unit("setup", "sit") as unit:
        for number, letters in ((1, "ABD"), (2, "BAD"), (5, "CAD")):
            service.sit(unit, hall.windows[number], hall.workers[number], list(letters))
    return hall


def test_tickets_are_numbered_from_one_per_class_and_tell_how_many_are_ahead(hall: Hall) -> None:
    issued = [hall.issue("A"), hall.issue("B"), hall.issue("A")]
    assert [i.number for i in issued] == ["A001", "B001", "A002"]
    assert [i.ahead for i in issued] == [0, 0, 1]
    assert issued[2].qr == f"YJQ:20261123:A002:{issued[2].code}"
    assert issued[2].estimate is not None


def test_numbers_begin_again_the_next_day_and_yesterdays_people_do_not_wait_any_more(
    hall: Hall,
) -> None:
    hall.issue()
    hall.clock.advance(86_400)
    assert hall.issue().number == "A001"
    with hall.store.read() as read:
        assert len(in_line.waiting(read, hall.id)) == 1


def test_a_closed_hall_issues_no_ticket_and_says_so(hall: Hall) -> None:
    hall.clock.advance(9 * 3600)
    with pytest.raises(UserError, match="closed"):
        hall.issue()
    with hall.store.read() as read:
        assert read.rows(select(m.ticket)) == []


def test_the_next_is_the_one_with_priority_then_the_one_who_waits_longest(hall: Hall) -> None:
    first, second = hall.issue("A"), hall.issue("A")
    old = hall.issue("A", priority="age")
    called = [hall.next(w) for w in (1, 2, 5)]
    assert [c.number for c in called if c] == [old.number, first.number, second.number]


def test_a_window_is_given_only_classes_it_takes(hall: Hall) -> None:
    hall.issue("C")
    assert hall.next(1) is None
    called = hall.next(5)
    assert called is not None
    assert called.number == "C001"


def test_a_busy_window_cannot_call_another_person(hall: Hall) -> None:
    hall.issue()
    hall.issue()
    hall.next()
    with pytest.raises(UserError, match="A001 is still at this window"):
        hall.next()


def test_someone_who_signed_off_cannot_call(hall: Hall) -> None:
    with hall.store.unit("0301", "leave") as unit:
        service.leave(unit, hall.windows[1], hall.workers[1])
    hall.issue()
    with pytest.raises(UserError, match="not signed in"):
        hall.next()


def test_a_miss_needs_two_calls_and_three_minutes(hall: Hall) -> None:
    ticket = hall.issue().ticket_id
    hall.next()
    who = hall.workers[1]
    hall.clock.advance(200)
    with pytest.raises(UserError, match="2 calls and 3 minutes"):
        hall.do(service.miss, ticket, who)
    hall.do(service.recall, ticket, who)
    assert hall.do(service.miss, ticket, who).state == "no_show"
    with hall.store.read() as read:
        assert [x.number for x in queries.missed(read, hall.id)] == ["A001"]


def test_two_calls_alone_are_not_enough_for_a_miss(hall: Hall) -> None:
    ticket = hall.issue().ticket_id
    hall.next()
    hall.do(service.recall, ticket, hall.workers[1])
    hall.clock.advance(170)
    with pytest.raises(UserError):
        hall.do(service.miss, ticket, hall.workers[1])
    assert hall.state(ticket) == "called"


def missed(hall: Hall) -> str:
    ticket = hall.issue().ticket_id
    hall.next()
    hall.do(service.recall, ticket, hall.workers[1])
    hall.clock.advance(181)
    hall.do(service.miss, ticket, hall.workers[1])
    return ticket


def test_a_miss_can_be_undone_for_ten_seconds(hall: Hall) -> None:
    ticket = missed(hall)
    hall.clock.advance(9)
    assert hall.do(service.undo_miss, ticket, hall.workers[1]).state == "called"


def test_after_ten_seconds_a_missed_person_is_called_again_instead(hall: Hall) -> None:
    ticket = missed(hall)
    hall.clock.advance(11)
    with pytest.raises(UserError, match="call it again"):
        hall.do(service.undo_miss, ticket, hall.workers[1])
    called = hall.do(service.call_ticket, hall.windows[1], hall.workers[1], ticket, "other")
    assert called.state == "called"
    assert called.calls == 1


def test_a_held_visit_frees_the_window_and_is_resumed_at_another(hall: Hall) -> None:
    ticket = hall.issue().ticket_id
    hall.issue()
    hall.next()
    hall.do(service.begin, ticket, hall.workers[1])
    hall.do(service.hold, ticket, hall.workers[1])
    assert hall.next() is not None
    resumed = hall.do(service.resume, ticket, hall.windows[2], hall.workers[2])
    assert resumed.state == "serving"
    with hall.store.read() as read:
        at = queries.at_window(read, hall.id, hall.windows[2])
    assert at is not None
    assert at.ticket_id == ticket


def test_a_transfer_keeps_the_place_in_line(hall: Hall) -> None:
    ticket = hall.issue("A").ticket_id
    hall.issue("C")
    hall.next(1)
    hall.do(service.transfer, ticket, hall.workers[1], letter="C")
    with hall.store.read() as read:
        line = in_line.waiting(read, hall.id, hall.windows[5])
    assert [(w.number, w.state, w.servable) for w in line] == [
        ("A001", "transferred", True),
        ("C001", "waiting", True),
    ]


def test_a_transfer_to_a_window_is_called_by_that_window_alone(hall: Hall) -> None:
    ticket = hall.issue("A").ticket_id
    hall.next(1)
    hall.do(service.transfer, ticket, hall.workers[1], to_window=hall.windows[5])
    assert hall.next(1) is None
    called = hall.next(5)
    assert called is not None
    assert called.ticket_id == ticket


def test_a_transfer_to_an_empty_window_is_refused(hall: Hall) -> None:
    ticket = hall.issue("A").ticket_id
    hall.next(1)
    with pytest.raises(UserError, match="Nobody sits"):
        hall.do(service.transfer, ticket, hall.workers[1], to_window=hall.windows[4])
    assert hall.state(ticket) == "called"


def test_a_ticket_given_back_to_the_queue_keeps_its_place(hall: Hall) -> None:
    ticket = hall.issue().ticket_id
    hall.issue()
    hall.next()
    hall.do(service.give_back, ticket, hall.workers[1])
    called = hall.next(2)
    assert called is not None
    assert called.ticket_id == ticket


def test_a_call_out_of_order_keeps_its_reason(hall: Hall) -> None:
    hall.issue()
    later = hall.issue().ticket_id
    hall.do(service.call_ticket, hall.windows[1], hall.workers[1], later, "material")
    with hall.store.read() as read:
        assert read.value(select(m.ticket_event.c.reason)) == "material"
    with pytest.raises(UserError, match="another window"):
        hall.do(service.call_ticket, hall.windows[2], hall.workers[2], later, "other")


def test_a_finished_visit_teaches_the_pace(hall: Hall) -> None:
    ticket = hall.issue().ticket_id
    hall.next()
    hall.do(service.begin, ticket, hall.workers[1])
    hall.clock.advance(300)
    hall.do(service.finish, ticket, hall.workers[1])
    with hall.store.read() as read:
        assert service.paces(read, hall.id)["A"].mean_s == pytest.approx(300)
        flow = queries.day_flow(read, hall.id, read.day)
    assert [(issued, done) for _, issued, done in flow] == [(1, 1)]


def test_time_on_hold_is_no_time_at_a_window(hall: Hall) -> None:
    ticket = hall.issue().ticket_id
    hall.next()
    hall.do(service.begin, ticket, hall.workers[1])
    hall.clock.advance(120)
    hall.do(service.hold, ticket, hall.workers[1])
    hall.clock.advance(3600)
    hall.do(service.resume, ticket, hall.windows[1], hall.workers[1])
    hall.clock.advance(60)
    hall.do(service.finish, ticket, hall.workers[1])
    with hall.store.read() as read:
        assert service.paces(read, hall.id)["A"].mean_s == pytest.approx(180)
        assert day_report(read, hall.id, read.day, Catalogue.load()).service_mean_s == 180


def test_a_visit_taken_up_again_has_not_lasted_longer_for_its_time_on_hold(hall: Hall) -> None:
    ticket = hall.issue().ticket_id
    hall.next()
    hall.do(service.begin, ticket, hall.workers[1])
    hall.clock.advance(120)
    hall.do(service.hold, ticket, hall.workers[1])
    hall.clock.advance(3600)
    shown = hall.do(service.resume, ticket, hall.windows[1], hall.workers[1])
    hall.clock.advance(60)
    with hall.store.read() as read:
        line = next(w for w in queries.window_board(read, hall.id) if w.number == 1)
        busy = [w.busy_for_s for w in service.open_windows(read, hall.id) if w.busy_letter]
        assert line.since == shown.serving_since == read.now - timedelta(seconds=180)
    assert busy == [180]


def test_a_visit_that_ends_on_hold_lasted_until_it_was_put_there(hall: Hall) -> None:
    ticket = hall.issue().ticket_id
    hall.next()
    hall.do(service.begin, ticket, hall.workers[1])
    hall.clock.advance(120)
    hall.do(service.hold, ticket, hall.workers[1])
    hall.clock.advance(3600)
    hall.do(service.finish, ticket, hall.workers[1])
    with hall.store.read() as read:
        assert class_times(read, hall.id)["A"].service_median_s == 120
        assert day_report(read, hall.id, read.day, Catalogue.load()).service_mean_s == 120


def test_a_paper_tickets_qr_finds_its_place_and_a_forged_one_finds_nothing(hall: Hall) -> None:
    hall.issue()
    mine = hall.issue()
    with hall.store.read() as read:
        place = places.find_ticket(read, hall.id, mine.qr)
        forged = places.find_ticket(read, hall.id, mine.qr[:-4] + "XXXX")
        typed = places.find_ticket(read, hall.id, "a002")
    assert place is not None
    assert (place.number, place.ahead) == ("A002", 1)
    assert forged is None
    assert typed == place


def test_away_windows_promise_nothing_and_are_shown_with_their_note(hall: Hall) -> None:
    with hall.store.unit("0321", "away") as unit:
        service.away(unit, hall.windows[5], hall.workers[5], "1")
    with hall.store.read() as read:
        by_letter = {c.letter: c for c in queries.class_queue(read, hall.id)}
        line = next(w for w in queries.window_board(read, hall.id) if w.number == 5)
    assert by_letter["C"].estimate is None
    assert (line.state, line.away_note) == ("away", "1")


def test_the_fold_kept_at_each_step_equals_the_fold_of_all_facts(hall: Hall) -> None:
    missed(hall)
    for letter in "ABCA":
        hall.issue(letter)
    first = hall.next(1)
    assert first is not None
    hall.do(service.begin, first.ticket_id, hall.workers[1])
    hall.do(service.hold, first.ticket_id, hall.workers[1])
    second = hall.next(1)
    assert second is not None
    hall.do(service.transfer, second.ticket_id, hall.workers[1], letter="D")
    columns = [c for c in m.ticket_now.c if c.name != "changed_at"]
    with hall.store.read() as read:
        kept = read.rows(select(*columns).order_by(m.ticket_now.c.ticket_id))
    with hall.store.unit("admin", "rebuild") as unit:
        service.rebuild(unit, hall.id)
    with hall.store.read() as read:
        assert read.rows(select(*columns).order_by(m.ticket_now.c.ticket_id)) == kept
    assert verify(hall.store).clean


def test_a_call_and_its_repetition_are_two_lines_for_the_display(hall: Hall) -> None:
    ticket = hall.issue().ticket_id
    hall.next()
    hall.clock.advance(20)
    hall.do(service.recall, ticket, hall.workers[1])
    with hall.store.read() as read:
        calls = queries.recent_calls(read, hall.id)
    assert [(c.number, c.window_number, c.again) for c in calls] == [
        ("A001", 1, True),
        ("A001", 1, False),
    ]
    assert calls[0].at - calls[1].at == timedelta(seconds=20)


def test_a_worker_cannot_move_to_another_window_while_somebody_is_at_the_first(hall: Hall) -> None:
    hall.issue()
    hall.next(1)
    with (
        pytest.raises(UserError, match="A001 is still at this window"),
        hall.store.unit("0301", "sit") as unit,
    ):
        service.sit(unit, hall.windows[4], hall.workers[1], "A")


def test_an_unknown_priority_is_our_fault_and_not_a_ticket(hall: Hall) -> None:
    with pytest.raises(ValueError, match="tall"):
        hall.issue(priority="tall")


def test_a_ticket_is_issued_in_five_statements_however_many_wait(hall: Hall) -> None:
    for letter in "ABCDABCD":
        hall.issue(letter)
    seen: list[str] = []
    with hall.store.unit("kiosk:1", "issue") as unit:
        engine = unit._connection.engine
        event.listen(engine, "before_cursor_execute", lambda *about: seen.append(about[2]))
        service.issue(unit, hall.id, "A")
    assert len(seen) <= 5, seen


@pytest.mark.parametrize(
    ("query", "most"),
    [("class_queue", 3), ("window_board", 4), ("recent_calls", 1), ("missed", 1)],
)
def test_a_list_takes_a_fixed_number_of_statements(hall: Hall, query: str, most: int) -> None:
    for letter in "ABCDABCD":
        hall.issue(letter)
    hall.next(1)
    seen: list[str] = []
    event.listen(
        hall.store.reader_engine, "before_cursor_execute", lambda *about: seen.append(about[2])
    )
    with hall.store.read() as read:
        getattr(queries, query)(read, hall.id)
    assert len([s for s in seen if s.lstrip().startswith("SELECT")]) <= most


def test_a_long_line_is_read_by_its_beginning_and_its_figures(hall: Hall) -> None:
    for letter in "CC" + "ABCD" * 5:
        hall.issue(letter)
        hall.clock.advance(7)
    window = hall.windows[2]
    with hall.store.read() as read:
        everybody = in_line.waiting(read, hall.id, window)
        for most in (0, 1, 5, 50):
            line = in_line.look(read, hall.id, window, most)
            assert list(line.first) == everybody[:most]
            assert line.count == len(everybody)
            assert line.servable == sum(one.servable for one in everybody)
            assert line.longest_s == max(one.waited_s for one in everybody)
            assert line.next == next(one for one in everybody if one.servable)
        last = next(one for one in reversed(everybody) if one.servable)
        assert in_line.with_number(read, hall.id, window, last.number) == last
        other = next(one for one in everybody if not one.servable)
        assert in_line.with_number(read, hall.id, window, other.number) is None
        assert in_line.look(read, hall.id).next is None


def test_a_long_line_is_read_in_a_fixed_number_of_statements(hall: Hall) -> None:
    for letter in "ABCDABCD":
        hall.issue(letter)
    seen: list[str] = []
    event.listen(
        hall.store.reader_engine, "before_cursor_execute", lambda *about: seen.append(about[2])
    )
    with hall.store.read() as read:
        in_line.look(read, hall.id, hall.windows[2], 5)
    assert len([s for s in seen if s.lstrip().startswith("SELECT")]) <= 6


def test_what_a_resident_says_after_taking_a_ticket_is_seen_by_the_window_and_survives_a_rebuild(
    hall: Hall,
) -> None:
    issued = hall.issue("A")
    with hall.store.unit("kiosk:1", "say what it is for") as unit:
        service.tell(unit, issued.ticket_id, ["SB01", "MZ01"])
    with hall.store.read() as read:
        assert in_line.waiting(read, hall.id)[0].matters == ("SB01", "MZ01")
    with hall.store.unit("kiosk:1", "say it otherwise") as unit:
        service.tell(unit, issued.ticket_id, ["SB01"])
        service.rebuild(unit, hall.id)
    with hall.store.read() as read:
        assert in_line.waiting(read, hall.id)[0].matters == ("SB01",)
        again = places.printed(read, hall.id, issued.number)
    assert again is not None
    assert (again.qr, again.matters) == (issued.qr, ("SB01",))


def test_a_ticket_that_is_over_can_be_told_nothing_more(hall: Hall) -> None:
    issued = hall.issue("A")
    with hall.store.unit("kiosk:1", "give back") as unit:
        service.cancel(unit, issued.ticket_id, "resident")
    with (
        pytest.raises(UserError, match="given back"),
        hall.store.unit("kiosk:1", "say what it is for") as unit,
    ):
        service.tell(unit, issued.ticket_id, ["SB01"])
