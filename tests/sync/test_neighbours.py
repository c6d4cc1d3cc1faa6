"""An office sees how the devices of its hall stand; nobody else does, and no way but hello."""

from __future__ import annotations

import psycopg
import pytest

from desk.sync.central import people
from desk.sync.neighbours import neighbours
from tests.sync.conftest import COMMUNITIES, Central, MakeDesk
from tests.sync.test_exchange import notice


def test_an_office_is_told_how_the_devices_of_its_hall_stand(
    central: Central, make_desk: MakeDesk
) -> None:
    window = make_desk("window", label="1 号窗口")
    notice(window.store, "一")
    window.sync()
    office = make_desk("office")
    elsewhere = make_desk("window", hall=COMMUNITIES[0], below=())
    revoked = make_desk("kiosk")
    with psycopg.connect(central.dsn) as owner:
        people.revoke(owner, revoked.enrolment.node)
    central.query(
        "UPDATE sync.changeset SET status = 'quarantined' WHERE node = %s", window.enrolment.node
    )
    office.sync()
    with office.store.read() as read:
        told = {one.node: one for one in neighbours(read)}
    assert set(told) == {window.enrolment.node, office.enrolment.node}
    assert elsewhere.enrolment.node not in told
    seen = told[window.enrolment.node]
    assert (seen.kind, seen.label, seen.aside) == ("window", "1 号窗口", 1)
    assert seen.seen_at is not None
    assert seen.version
    assert seen.clock_off_ms is not None


@pytest.mark.parametrize("kind", ["window", "kiosk", "display", "field"])
def test_another_kind_of_device_is_not_told(make_desk: MakeDesk, kind: str) -> None:
    make_desk("window")
    desk = make_desk(kind)
    line = desk.link()
    assert list(line.hello({}, {}).nodes) == []
    desk.sync()
    with desk.store.read() as read:
        assert neighbours(read) == []
    line.close()


@pytest.mark.parametrize("statement", ["SELECT sync.hall_nodes()", "SELECT * FROM sync.node"])
@pytest.mark.parametrize("kind", ["window", "office"])
def test_the_list_is_got_by_hello_alone(make_desk: MakeDesk, kind: str, statement: str) -> None:
    line = make_desk(kind).link()
    with pytest.raises(psycopg.errors.InsufficientPrivilege):
        line.connection.execute(statement)
    line.close()


def test_what_lets_a_device_in_is_not_told(make_desk: MakeDesk) -> None:
    make_desk("window")
    line = make_desk("office").link()
    for one in line.hello({}, {}).nodes:
        assert not {"role", "verifier", "fingerprint", "secret", "cursors"} & set(one)
    line.close()
