"""A desk between its hall and the city: what is read of one does not undo what the other told."""

from __future__ import annotations

from dataclasses import dataclass

from desk.core.clock import VirtualClock
from desk.hall import model as hall_model
from desk.sync.engine import Engine
from desk.sync.member import Enrolment
from desk.sync.relay import Relay
from tests.sync import acting
from tests.sync.acting import ALL, HERE, Act
from tests.sync.conftest import MakeDesk
from tests.sync.hall_model import ModelHall
from tests.sync.memory import MemoryStore
from tests.sync.model import CITY, ModelUpstream, Node
from tests.sync.model_line import ModelLine
from tests.sync.simulation import NINE, QUEUE, RELAY
from tests.sync.test_exchange import HALL, texts

FAR = "420599999999"


@dataclass
class Place:
    """A city, a hall with its relay, and the desks that were made."""

    city: ModelUpstream
    hall: ModelHall

    def desk(self, node: int, clock: VirtualClock) -> Engine:
        self.city.nodes[node] = Node(node, ALL, via=RELAY)
        self.relay()
        enrolment = Enrolment(CITY, node, "", "window", HERE, (), "m", None, "")
        return Engine(MemoryStore(clock, node), enrolment, page=6)

    def relay(self) -> None:
        Relay(self.hall, CITY, "hall").round(ModelLine(self.city, RELAY))


def place() -> Place:
    city, hall = ModelUpstream(lambda: 0), ModelHall(lambda: 0, me=0x600000)
    city.nodes[RELAY] = Node(RELAY, ALL, "relay", relay=True)
    return Place(city, hall)


def compact(upstream: ModelUpstream) -> None:
    """Forget all of every feed but its end."""
    for scope, head in upstream.scopes.items():
        if scope != "@up" and head.feed:
            head.cut_back(head.pos)


def write(engine: Engine, node: int, count: int) -> None:
    for slot in range(count):
        acting.act(engine._store, Act("make", node, slot, slot), "life", ALL)


def test_who_fell_behind_at_hall_and_city_loads_once_at_each_and_not_by_turns() -> None:
    clock = VirtualClock(NINE)
    there = place()
    desk, other = there.desk(11, clock), there.desk(12, clock)
    hall, city = ModelLine(there.hall, 11), ModelLine(there.city, 11)
    write(other, 12, 3)
    other.round(ModelLine(there.city, 12))
    there.relay()
    desk.round(hall)
    desk.round(city)
    for slot in range(3):
        acting.act(other._store, Act("edit", 12, slot, 77), "life", ALL)
    other.round(ModelLine(there.city, 12))
    there.relay()
    compact(there.city)
    compact(there.hall)

    loaded = [desk.round(line).loaded for line in (hall, city, hall, city, hall)]

    assert loaded[0] > 0
    assert loaded[2:] == [0, 0, 0]
    assert acting.rows_of(desk._store) == acting.rows_of(other._store)


def test_what_the_city_refuses_stays_on_the_desk_that_wrote_it(make_desk: MakeDesk) -> None:
    desk, other = make_desk(), make_desk()
    with desk.store.unit("0312", "for elsewhere") as unit:
        for scope, text in ((FAR, "外"), (QUEUE, "内")):
            unit.insert(
                hall_model.hall_notice, scope=scope, hall_id=HALL, text=text, shown_from=unit.now
            )
    desk.sync()
    # A row that leaves this desk's scopes has it look for what is not its own any more.
    with desk.store.merging() as unit:
        unit.driver.execute("INSERT INTO meta(k, v) VALUES ('sync_sweep', '1')")
    desk.sync()
    other.sync()
    assert texts(desk.store) == {"外", "内"}
    assert texts(other.store) == {"内"}
