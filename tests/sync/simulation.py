"""A city, a hall and their desks in one process, on a clock that a seed moves, with a fault at each
step. ``python -m tests.sync.simulation SEED`` lives one such life again and prints what is wrong;
``--plain SEED`` lives it without rows that desks make alike.
"""

from __future__ import annotations

import itertools
import random
import sys
import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from datetime import date, timedelta
from functools import cache
from typing import Any

from desk.core import entropy
from desk.core.clock import VirtualClock, utc
from desk.core.ids import derived_id
from desk.queue import rules
from desk.sync import sending
from desk.sync.engine import Engine
from desk.sync.enrolment import Enrolment
from desk.sync.relay import Relay
from desk.sync.resealing import reseal
from desk.sync.wire import RefusedError, UnreachableError
from tests.sync import acting
from tests.sync.acting import ALL, HERE, SCOPES, Act
from tests.sync.hall_model import ModelHall
from tests.sync.invariants import evidence_of, faults, unlike
from tests.sync.memory import MemoryStore
from tests.sync.model import CITY, ModelUpstream, Node
from tests.sync.model_line import ModelLine

NINE = utc(date(2026, 11, 23), "09:00")
RELAY = 900
ONE, TWO, QUEUE = SCOPES
HALL_ONE = (HERE, ONE, QUEUE, "ref")
HALL_TWO = (HERE, TWO, QUEUE, "ref")
LATER = utc(date(2026, 11, 23), "17:00")
WRITES = ("make", "make", "edit", "edit", "edit", "twice", "drop", "raise", "move", "fact")
ENROL_AGAIN = ("rolled_back", "copied", "SD409", "SD410")
LONGEST = 14
"""Rounds within which everything must have flowed once nothing is broken any more."""


class Line(ModelLine):
    """A line on which a call may be lost on its way there or on its way back, or come twice."""

    def __init__(self, world: World, upstream: ModelUpstream, node: int) -> None:
        super().__init__(upstream, node)
        self._world = world

    def _over(self, call: Callable[[], Any]) -> Any:
        roll = self._world.chance.random()
        if roll < self._world.breaks:
            raise UnreachableError("lost on the way there")
        answer = call()
        if roll > 1 - self._world.breaks:
            raise UnreachableError("lost on the way back")
        return answer

    def hello(self, *values: Any) -> Any:
        return self._over(lambda: ModelLine.hello(self, *values))

    def push(self, items: Any, up: Any = None) -> Any:
        if self._world.chance.random() < self._world.breaks:
            items = items[: self._world.chance.randint(1, len(items))]
            up = None
            ModelLine.push(self, items)
        return self._over(lambda: ModelLine.push(self, items, up))

    def pull(self, *values: Any) -> Any:
        return self._over(lambda: ModelLine.pull(self, *values))

    def load(self, *values: Any) -> Any:
        return self._over(lambda: ModelLine.load(self, *values))


@dataclass
class Desk:
    """A desk: its disk, its clock, and what it was told at enrolment."""

    store: MemoryStore
    node: int
    scopes: tuple[str, ...]
    ways: tuple[str, ...]
    mark: str
    skew: timedelta
    kiosk: bool = False
    engine: Engine = field(init=False)

    def __post_init__(self) -> None:
        self.start()

    def start(self) -> None:
        """Start the program; what it only had in memory is gone."""
        kind = "kiosk" if self.kiosk else "window"
        enrolment = Enrolment(CITY, self.node, "", kind, HERE, self.ways, self.mark, None, "")
        self.engine = Engine(self.store, enrolment, page=6)

    @property
    def window(self) -> str:
        return derived_id("window", str(self.node), "")


@cache
def image_of(scopes: tuple[str, ...]) -> Any:
    """A disk that has loaded these scopes from a city and a hall where nothing has happened."""
    store = MemoryStore(VirtualClock(NINE), 1)
    for upstream in (ModelUpstream(lambda: 0), ModelHall(lambda: 0)):
        upstream.nodes[1] = Node(1, scopes)
        enrolment = Enrolment(CITY, 1, "", "window", HERE, (), "m", None, "")
        Engine(store, enrolment).round(ModelLine(upstream, 1))
    return store.image()


class World:
    """One life: built, lived and judged by its seed alone."""

    def __init__(
        self, seed: int, without: frozenset[str] = frozenset(), *, alike: bool = True
    ) -> None:
        """``alike``: desks also come upon the same rows and make them, each by itself."""
        self.seed = seed
        self.alike = random.Random(f"alike {seed}") if alike else None
        self.chance = chance = random.Random(seed)
        self.now = NINE
        self.without = without
        self.found: list[str] = []
        self.breaks = chance.choice((0, 0.01, 0.04))
        self.skewed = chance.random() < 0.6
        self.tiers = chance.random() < 0.6
        self.disaster = chance.choice(("", "upstream", "upstream", "desk"))
        self.numbers = itertools.count(11)
        self.upstreams: dict[str, ModelUpstream] = {}
        self.copies: dict[str, list[ModelUpstream]] = {"city": [], "hall": []}
        self.images: list[tuple[Desk, int, tuple[str, ...], Any]] = []
        fresh: Iterator[int] = itertools.count(0x700000)
        self.upstreams["city"] = ModelUpstream(self._ms, fresh=fresh, without=without)
        if self.tiers:
            self.upstreams["hall"] = ModelHall(
                self._ms, fresh=fresh, me=next(fresh), without=without
            )
            self.city.nodes[RELAY] = Node(RELAY, ALL, "relay", relay=True)
        home = ("hall", "city") if self.tiers else ("city",)
        self.desks = [
            self._desk(ALL, home),
            self._desk(HALL_ONE, home),
            self._desk((QUEUE, "ref"), home, kiosk=True),
            self._desk(HALL_TWO, ("city",)),
        ]

    @property
    def city(self) -> ModelUpstream:
        return self.upstreams["city"]

    def _ms(self) -> int:
        return int(self.now.timestamp() * 1000)

    def _desk(
        self, scopes: tuple[str, ...], ways: tuple[str, ...], *, kiosk: bool = False,
        image: Any = None,
    ) -> Desk:  # fmt: skip
        node = next(self.numbers)
        new = image is None and self.chance.random() < 0.1
        store = MemoryStore(VirtualClock(self.now), node, None if new else image_of(scopes))
        store.raw.execute("UPDATE chain_head SET node = ?", (node,))
        seconds = self.chance.choice((0, 200, -200, 86400, -86400)) if self.skewed else 0
        desk = Desk(store, node, scopes, ways, f"m{node}", timedelta(seconds=seconds), kiosk)
        self._enlist(desk)
        return desk

    def _enlist(self, desk: Desk) -> None:
        via = RELAY if "hall" in desk.ways else None
        kind = "kiosk" if desk.kiosk else "window"
        self.city.nodes[desk.node] = Node(desk.node, desk.scopes, kind, via=via)

    # a life

    def live(self, steps: int = 60) -> list[str]:
        """Live it and tell what is wrong in the end."""
        clock = VirtualClock(self.now)
        with entropy.using(entropy.SeededSource(self.seed, clock)):
            return self._live(steps)

    def _live(self, steps: int) -> list[str]:
        for _ in range(steps):
            self.now += timedelta(milliseconds=self.chance.choice((1, 400, 3000, 60000)))
            self._set_clocks()
            self._step()
        self._heal()
        return self.found + self.judge()

    def _set_clocks(self) -> None:
        for desk in self.desks:
            desk.store.clock.set(self.now + desk.skew)  # type: ignore[attr-defined]

    def _step(self) -> None:
        chance = self.chance
        desk = chance.choice(self.desks)
        roll = chance.random()
        if roll < 0.50:
            self.write(desk)
        elif roll < 0.56:
            self.call(desk)
        elif roll < 0.82:
            self.sync(desk)
        elif roll < 0.89:
            self.relay()
        else:
            chance.choice((self.jump, self.odd, self.rescope, self.compact, self.disrupt,
                           self.disrupt))(desk)  # fmt: skip

    def write(self, desk: Desk) -> None:
        """Somebody enters, changes or removes something."""
        if desk.kiosk or self.chance.random() < 0.2:
            self.note(desk) if self.chance.random() < 0.5 else self.issue(desk)
            return
        if self.alike is not None and self.alike.random() < 0.3:
            scope, which = self.alike.choice(SCOPES), self.alike.randrange(2)
            acting.come_upon(desk.store, scope, which, desk.node, desk.scopes)
        kind, slot = self.chance.choice(WRITES), self.chance.randrange(6)
        what = Act(kind, desk.node, slot, self.chance.randrange(500))
        acting.act(desk.store, what, "life", desk.scopes)

    def note(self, desk: Desk) -> None:
        """A fact that names the latest fact it saw, as far as that one's clock can be believed."""
        limit = f"{int((self.now + desk.skew).timestamp() * 1000) + 600_000:012x}"
        row = desk.store.raw.execute("SELECT max(_s) FROM audit WHERE _s < ?", (limit,)).fetchone()
        with desk.store.unit("w", "note") as unit:
            unit.insert(
                acting.hall.audit, scope=QUEUE, hall_id=derived_id("hall", "", ""), actor="w",
                action="saw", subject="y", at=unit.now, detail=[row[0] or ""],
            )  # fmt: skip

    def issue(self, desk: Desk) -> None:
        """A ticket."""
        from desk.queue import model

        with desk.store.unit("kiosk", "issue") as unit:
            unit.insert(
                model.ticket, scope=QUEUE, hall_id=derived_id("hall", "", ""), day=unit.day,
                number="A1", letter="A", channel="kiosk", kiosk=1, matters=[], code="0000",
                issued_at=unit.now,
            )  # fmt: skip

    def call(self, desk: Desk) -> None:
        """A window calls a ticket: by the hall's word, or tentatively where nobody answers."""
        line = [t for t, state in folds(desk.store).items() if state[0] in rules.IN_LINE]
        if desk.kiosk or not line:
            return
        ticket = self.chance.choice(line)
        if self.chance.random() < 0.5:
            try:
                told = self._line(desk).claim(QUEUE, [ticket], desk.window)
            except RefusedError:
                told = None
            if told is None:
                return
        self.happen(desk, ticket, "called")
        if self.chance.random() < 0.3:
            self.happen(desk, ticket, "returned")

    def happen(self, desk: Desk, ticket: str, kind: str) -> None:
        """One fact of a ticket."""
        from desk.queue import model

        with desk.store.unit("w", kind) as unit:
            unit.insert(
                model.ticket_event, scope=QUEUE, ticket_id=ticket, kind=kind, at=unit.now,
                hall_id=derived_id("hall", "", ""), window_id=desk.window,
            )  # fmt: skip

    def _line(self, desk: Desk, way: str | None = None) -> Line:
        return Line(self, self.upstreams[way or desk.ways[0]], desk.node)

    def sync(self, desk: Desk) -> None:
        """One round of a desk, at its hall or past it."""
        way = desk.ways[0] if self.chance.random() < 0.8 or not self.breaks else desk.ways[-1]
        try:
            desk.engine.round(self._line(desk, way))
        except UnreachableError:
            if self.chance.random() < 0.5:
                desk.start()
        except RefusedError as error:
            self._refused(desk, way, error)

    def _refused(self, desk: Desk, way: str, error: RefusedError) -> None:
        if error.code in ENROL_AGAIN:
            before = self.city.nodes[desk.node]
            before.status = "revoked"
            desk.node = next(self.numbers)
            desk.mark = f"m{desk.node}"
            self._enlist(desk)
            self.city.nodes[desk.node].earlier = before.earlier
            with desk.store.merging() as unit:
                reseal(unit, desk.node)
            desk.start()
        elif error.code == "SD403" and way == "hall":
            # The hall has not heard of this desk yet.
            pass
        else:
            self.found.append(f"L node {desk.node} is refused at the {way}: {error.code} {error}")

    def relay(self) -> None:
        """One round between hall and city."""
        if not self.tiers:
            return
        hall = self.upstreams["hall"]
        assert isinstance(hall, ModelHall)
        try:
            Relay(hall, CITY, "hall").round(Line(self, self.city, RELAY))
        except UnreachableError:
            pass
        except RefusedError as error:
            self.found.append(f"L the relay is refused: {error.code} {error}")

    # what goes wrong

    def jump(self, desk: Desk) -> None:
        """A clock is set, forward or back."""
        if self.skewed:
            desk.skew = timedelta(seconds=self.chance.choice((-86400, -3600, -60, 0, 60, 86400)))

    def odd(self, desk: Desk) -> None:
        """A changeset that cannot be applied."""
        number = str(self.chance.randrange(10**9))
        ops = self.chance.choice((
            ["hall_window", derived_id("odd", number, ""), {"scope": QUEUE, "position": "x"}, {}],
            ["no_such_table", derived_id("odd", number, ""), {"scope": QUEUE}, {}],
            ["audit", derived_id("odd", number, ""), {"scope": "elsewhere"}, None],
            ["hall_notice", derived_id("odd", number, ""), {"text": "x"}, {"text": "0" * 22}],
        ))  # fmt: skip
        acting.seal_by_hand(desk.store, self.chance.choice((QUEUE, QUEUE, "elsewhere")), [ops])

    def rescope(self, desk: Desk) -> None:
        """A device is given other communities to look after."""
        if desk.kiosk or desk is self.desks[0]:
            return
        desk.scopes = self.chance.choice((HALL_ONE, HALL_TWO, ALL))
        self._look_after(desk)

    def _look_after(self, desk: Desk) -> None:
        """The administrator gives a device its communities; what it wrote before is still taken."""
        node = self.city.nodes[desk.node]
        node.earlier = tuple({*node.earlier, *node.scopes} - {*desk.scopes})
        node.scopes = desk.scopes

    def compact(self, desk: Desk) -> None:
        """An upstream forgets the older part of its feeds, as if some had been away for long."""
        upstream = self.upstreams[self.chance.choice(list(self.upstreams))]
        for scope, head in upstream.scopes.items():
            if scope != "@up" and head.feed and self.chance.random() < 0.5:
                head.cut_back(head.low + self.chance.randint(1, len(head.feed)))

    def disrupt(self, desk: Desk) -> None:
        """Copies are taken and put back: of upstreams, or of a desk's disk, also twice."""
        chance = self.chance
        if self.disaster == "upstream":
            name = chance.choice(list(self.upstreams))
            if self.copies[name] and chance.random() < 0.5:
                self._restore(name)
            else:
                self.copies[name] = [self.upstreams[name].copy()]
        elif self.disaster == "desk":
            if self.images and chance.random() < 0.5:
                self._put_back(*chance.choice(self.images))
            else:
                self.images = [(desk, desk.node, desk.scopes, desk.store.image())]

    def _restore(self, name: str) -> None:
        before = self.city.nodes
        self.upstreams[name] = self.copies[name].pop()
        if name == "city":
            # Who is enrolled, and for what, an administrator sets right again.
            for desk in self.desks:
                if desk.node not in self.city.nodes:
                    self._enlist(desk)
                self._look_after(desk)
                known = self.city.nodes[desk.node]
                earlier = {*known.earlier, *before[desk.node].earlier}
                known.earlier = tuple(earlier - {*desk.scopes})

    def _put_back(self, desk: Desk, node: int, scopes: tuple[str, ...], image: Any) -> None:
        if node != desk.node or scopes != desk.scopes:
            return
        if self.chance.random() < 0.5 or len(self.desks) > 5:
            desk.store.put_back(image)
            desk.start()
            return
        # The disk was copied and both go on, on like machines or on unlike ones.
        store = MemoryStore(VirtualClock(self.now), node, image)
        mark = desk.mark if self.chance.random() < 0.5 else f"copy of {desk.mark}"
        skew = desk.skew + timedelta(milliseconds=7)
        self.desks.append(Desk(store, node, scopes, desk.ways, mark, skew, desk.kiosk))

    # the end

    def _heal(self) -> None:
        self.breaks = 0
        before = None
        for _ in range(LONGEST):
            self.now += timedelta(seconds=30)
            self._set_clocks()
            for desk in self.desks:
                self.sync(desk)
            self.relay()
            state = [
                (sorted(u.log), {s: h.pos for s, h in u.scopes.items()})
                for u in self.upstreams.values()
            ] + [desk.node for desk in self.desks]
            if state == before:
                return
            before = state
        self.found.append("L it does not come to rest")

    def judge(self) -> list[str]:
        """Every invariant, at the city, at the hall and at every desk."""
        found = faults(evidence_of(self.city), [(d.store, d.scopes) for d in self.desks])
        hall = self.upstreams.get("hall")
        if hall is not None:
            assert isinstance(hall, ModelHall)
            # Of rows that were loaded, the city has the account.
            account = [f for f in faults(evidence_of(hall)) if f[0] != "N" or not hall.loaded]
            found += [f"{fault} (hall)" for fault in account]
            found += unlike("the hall", hall.rows, self.city.rows, ALL)
        for desk in self.desks:
            with desk.store.read() as read:
                if sending.waiting(read, desk.engine._name).count:
                    found.append(f"L node {desk.node} has not sent everything")
        return [*found, *self._orders(), *self._claims()]

    def _orders(self) -> Iterator[str]:
        for pk, row in self.city.rows["audit"].items():
            if row["action"] == "saw" and not row["_s"] > _detail(row):
                yield f"O {pk} of {row['_s']} saw {_detail(row)}, which counts as later"

    def _claims(self) -> Iterator[str]:
        told = [(desk.node, folds(desk.store)) for desk in self.desks]
        for node, states in told[1:]:
            for ticket, state in states.items():
                if state != told[0][1].get(ticket):
                    yield f"C ticket {ticket} is {state} at {node}, {told[0][1].get(ticket)}"


def _detail(row: Any) -> str:
    import json

    found = row["detail"]
    return str((json.loads(found) if isinstance(found, str) else found)[0])


def folds(store: MemoryStore) -> dict[str, tuple[str, str | None]]:
    """State and window of every ticket, folded from what this desk has, in the order it came."""
    events: dict[str, list[rules.Event]] = {}
    for (ticket,) in store.raw.execute("SELECT id FROM ticket ORDER BY rowid"):
        events[ticket] = []
    query = "SELECT ticket_id, kind, at, window_id, _s, id FROM ticket_event ORDER BY rowid"
    for ticket, kind, at, window, stamp, pk in store.raw.execute(query):
        if ticket in events:
            moment = utc(date.fromisoformat(at[:10]), "00:00")
            events[ticket].append(rules.Event(kind, moment, window, stamp=stamp, id=pk))
    found = {}
    for ticket, mine in events.items():
        state = rules.fold("A", mine)
        found[ticket] = (state.state, state.window_id)
    return found


def runs(
    seeds: Sequence[int] | range, seconds: float, *, alike: int
) -> Iterator[tuple[str, list[str]]]:
    """Live one life after another until the time is over, the first ``alike`` with rows that desks
    make alike; gives how each is lived again and what is wrong with it."""
    end = time.monotonic() + seconds
    for count, seed in enumerate(seeds):
        words = str(seed) if count < alike else f"--plain {seed}"
        yield words, World(seed, alike=count < alike).live()
        if time.monotonic() > end:
            return


if __name__ == "__main__":
    plain = "--plain" in sys.argv
    for number in sys.argv[1 + plain :]:
        wrong = World(int(number), alike=not plain).live()
        print(number, *(wrong or ["nothing is wrong"]), sep="\n  ")
