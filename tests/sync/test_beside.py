"""The engine beside the faces of a desk: one process runs it, the others follow and take over."""

from __future__ import annotations

import json
import time
from collections.abc import Callable, Iterator

import psycopg
import pytest

from desk.demo.wire import Cable
from desk.hall import model as hall
from desk.store import Store
from desk.sync import enrolment, syncing
from desk.sync.awaiting import things_waiting
from desk.sync.beside import Beside
from desk.sync.central import people
from desk.sync.link import Link
from desk.sync.state import SyncState, published
from tests.sync.conftest import Central, MakeDesk
from tests.sync.test_exchange import HALL, SCOPE, notice, texts

LOOK = 0.05


def until(true: Callable[[], object], seconds: float = 60.0) -> None:
    end = time.monotonic() + seconds
    while not true():
        assert time.monotonic() < end, "waited in vain"
        time.sleep(0.02)


@pytest.fixture
def faces() -> Iterator[Callable[[Store], Beside]]:
    """Starts what each face of a desk starts."""
    begun: list[Beside] = []

    def face(store: Store, tell: Callable[[SyncState], None] = lambda state: None) -> Beside:
        made = Beside(store, tell, look_seconds=LOOK)
        begun.append(made)
        made.start()
        return made

    yield face
    for made in begun:
        made.close()


Faces = Callable[[Store], Beside]


def test_a_desk_that_is_not_enrolled_says_so_and_writes_nothing(store: Store, faces: Faces) -> None:
    face = faces(store)
    time.sleep(4 * LOOK)
    assert face.state == SyncState("alone")
    assert not face.runs
    assert not (store.home / "sync.json").exists()


def test_a_desk_enrolled_while_its_faces_are_open_begins_to_sync(
    store: Store, central: Central, faces: Faces
) -> None:
    face = faces(store)
    notice(store, "一")
    enrolment.enrol(store, central.invite("window"), mark="this machine")
    until(lambda: face.state.kind == "synced")
    assert central.query("SELECT text FROM hall_notice") == [("一",)]


def test_one_process_of_a_desk_runs_the_engine_and_the_next_takes_over_when_it_ends(
    central: Central, make_desk: MakeDesk, faces: Faces
) -> None:
    desk = make_desk()
    again = Store.open(desk.store.home, desk.store.clock)
    first = faces(desk.store)
    until(lambda: first.runs and first.state.kind == "synced")
    second = faces(again)
    until(lambda: second.state.kind == "synced")
    assert not second.runs
    first.close()
    until(lambda: second.runs)
    notice(again, "一")
    until(lambda: central.query("SELECT text FROM hall_notice") == [("一",)])
    second.close()
    again.close()


def test_what_is_written_here_is_at_the_other_desk_without_anybody_asking(
    make_desk: MakeDesk, faces: Faces
) -> None:
    one, two = make_desk(), make_desk("display")
    for desk in (one, two):
        running = faces(desk.store)
        until(lambda face=running: face.state.kind == "synced")  # type: ignore[misc]
    notice(one.store, "一")
    until(lambda: texts(two.store) == {"一"}, 5)


def test_a_cut_line_is_told_with_what_waits_and_a_retry_does_not_wait_for_the_pause(
    central: Central, store: Store, faces: Faces
) -> None:
    place = psycopg.conninfo.conninfo_to_dict(central.place)
    cable = Cable(("127.0.0.1", int(str(place["port"]))))
    through = psycopg.conninfo.make_conninfo(central.place, port=cable.port)
    enrolment.enrol(store, central.invite("window", upstreams=[through]), mark="this machine")
    face = faces(store)
    until(lambda: face.state.kind == "synced")
    heard = face.state.since
    cable.cut()
    until(lambda: face.state.kind == "offline")
    time.sleep(1.5)  # the pauses grow
    notice(store, "一")
    face.retry()
    until(lambda: face.state.things == {"notice": 1})
    assert face.state.since == heard
    assert published(store.home) == face.state
    cable.heal()
    face.retry()
    until(lambda: face.state.kind == "synced", 3)
    assert face.state.things == {}
    cable.close()


def test_a_revoked_desk_says_why_and_goes_on_by_itself_when_enrolled_again(
    central: Central, make_desk: MakeDesk, faces: Faces
) -> None:
    desk = make_desk()
    face = faces(desk.store)
    until(lambda: face.state.kind == "synced")
    with psycopg.connect(central.dsn) as owner:
        people.revoke(owner, desk.enrolment.node)
    notice(desk.store, "一")
    until(lambda: face.state.kind == "refused", 40)
    assert face.state.reason
    with psycopg.connect(central.dsn) as owner:
        again = people.enrol_again(owner, desk.enrolment.node, upstreams=[central.place])
    enrolment.enrol(desk.store, again, mark="this machine")
    face.retry()
    until(lambda: face.state.kind == "synced")
    assert central.query("SELECT text FROM hall_notice") == [("一",)]


def test_a_process_that_only_follows_reads_a_state_of_an_earlier_version(store: Store) -> None:
    (store.home / "sync.json").write_text(
        json.dumps({"kind": "offline", "waiting": 2, "oldest": None, "since": None,
                    "reason": None, "hall": True, "aside": 0, "upstream": "hall 0"})
    )  # fmt: skip
    assert published(store.home) == SyncState("offline", 2, hall=True, upstream="hall 0")


def test_what_waits_is_counted_in_things_that_people_know(store: Store) -> None:
    notice(store, "一")
    notice(store, "二")
    with store.unit("0312", "several") as unit:
        for n in range(3):
            unit.insert(
                hall.audit, scope=SCOPE, hall_id=HALL, actor="0312", action="look",
                subject=str(n), at=unit.now,
            )  # fmt: skip
    with store.read() as read:
        assert things_waiting(read) == {"notice": 2, "other": 1}


def test_a_desk_whose_clock_stands_still_hears_of_what_nobody_woke_it_for(
    central: Central, make_desk: MakeDesk, faces: Faces, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(syncing, "POLL_SECONDS", 0.5)
    monkeypatch.setattr(Link, "poke", lambda self, scope: None)
    desk, other = make_desk(), make_desk()
    face = faces(desk.store)
    until(lambda: face.state.kind == "synced")
    notice(other.store, "一")
    other.sync()
    until(lambda: texts(desk.store) == {"一"})
