"""The engine: hello, push, pull, again and again, beside whatever the desk is doing.

One round brings everything that is sealed here to the upstream and everything of this desk's scopes
from it. A round may be cut anywhere: what was pushed twice is recognised by (node, seq, hash), what
was pulled is kept together with its place in the feed.
"""

from __future__ import annotations

import logging
from collections.abc import Callable, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass

from sqlalchemy import select

from desk.core.errors import DeskError
from desk.store import Store
from desk.store.seal import GENESIS
from desk.sync import arriving, behind, loading, neighbours, places, sending
from desk.sync.enrolment import about
from desk.sync.loading import conflicts_of
from desk.sync.member import Enrolment
from desk.sync.model import sync_cursor, sync_mark
from desk.sync.pieces import Pieces
from desk.sync.places import (
    HELD,
    MARK_EVERY,
    REFUSED,
    SWEEP,
    WHOSE,
    noted,
    place_of,
    places_of,
    scopes_of,
)
from desk.sync.wire import (
    PAGE,
    Changeset,
    FeedItem,
    Greeting,
    RefusedError,
    UnreachableError,
    Upstream,
    followed,
)

log = logging.getLogger(__name__)

TROUBLE_LONGEST = 200


@dataclass(frozen=True)
class Round:
    """What a round did."""

    pushed: int = 0
    pulled: int = 0
    loaded: int = 0
    aside: int = 0


class Engine:
    """Syncs one store with one upstream at a time; not thread-safe, run it in one thread."""

    def __init__(self, store: Store, enrolment: Enrolment, page: int = 200) -> None:
        self._store = store
        self._enrolment = enrolment
        self._page = page
        self._city = enrolment.city
        self._name = ""
        self._pieces = Pieces(store)
        self.watch: Callable[[int], None] = lambda rows: None
        """Called with the rows of each page that was loaded and kept; may raise, to stop there."""
        self.greeting: Greeting | None = None
        """What the upstream said last; whoever opens a new line takes it away."""
        self.clock_off_ms: int | None = None

    def round(self, upstream: Upstream) -> Round:
        """One full exchange.

        :raises UnreachableError: when the line breaks; do it again later.
        :raises RefusedError: when the upstream will not talk to this desk as it is.
        """
        try:
            return self._round(upstream)
        except DeskError as error:
            # Whoever looks after the devices should not have to hear it by telephone.
            with suppress(DeskError, UnreachableError):
                upstream.hello({}, {"trouble": str(error)[:TROUBLE_LONGEST]})
            raise

    def _round(self, upstream: Upstream) -> Round:
        greeting = self._greet(upstream)
        pushed, aside = self._push(upstream, greeting)
        loaded = pulled = 0
        for scope in greeting.scopes:
            loaded += self._load(upstream, scope, greeting)
            pulled += self._pull(upstream, scope)
        self._settle(upstream, greeting)
        self._pieces.try_again()
        return Round(pushed, pulled, loaded, aside)

    def exchange(self, upstream: Upstream, scopes: Sequence[str]) -> Round:
        """A short exchange after a poke or a commit: push, and pull these scopes."""
        if self.greeting is None:
            return self.round(upstream)
        pushed, aside = self._push(upstream, self.greeting)
        pulled = sum(self._pull(upstream, s) for s in scopes if s in self.greeting.scopes)
        self._pieces.wake()
        return Round(pushed, pulled, 0, aside)

    def piece(self, upstream: Upstream) -> bool:
        """Move one piece of a content, when nothing else is to be done; whether there was one."""
        return self.greeting is not None and self._pieces.step(upstream, self.greeting)

    def _greet(self, upstream: Upstream) -> Greeting:
        with self._store.read() as read:
            names = {row.upstream for row in read.rows(select(sync_cursor.c.upstream).distinct())}
            node = sending.node_of(read)
            cursors = {name: places_of(read, name) for name in names}
            wait = sending.waiting(read, self._name) if self._name else None
        said = about(self._enrolment.fingerprint) | {
            "clock_ms": int(self._store.clock.now().timestamp() * 1000)
        }
        if wait is not None:
            said |= {
                "waiting": wait.count,
                "oldest_at": wait.oldest.isoformat() if wait.oldest else None,
            }
        greeting = upstream.hello(cursors.get(self._name, {}) if self._name else {}, said)
        name = greeting.id
        if name != self._name:
            # Which upstream this is was not known before; its cursors are.
            self._name = name
            greeting = upstream.hello(cursors.get(name, {}), said)
        self._check(upstream, greeting, node)
        now = int(self._store.clock.now().timestamp() * 1000)
        self.clock_off_ms = now - greeting.now_ms
        if self._enrolment.kind == "office":
            neighbours.keep(self._store, greeting.nodes)
        self._rewind(upstream, greeting, cursors.get(name, {}))
        behind.heed(self._store, greeting.sv)
        self._take_its_conflicts(upstream, greeting.scopes)
        places.may_hold(self._store, greeting.scopes)
        if self.greeting is None:
            self._pieces.look_again(name)
        self.greeting = greeting
        return greeting

    def _check(self, upstream: Upstream, greeting: Greeting, node: int) -> None:
        if greeting.city != self._city:
            raise RefusedError("city")
        if greeting.fingerprint not in (None, self._enrolment.fingerprint):
            raise RefusedError("copied")
        if greeting.node != node:
            raise RefusedError("copied")
        with self._store.read() as read:
            mine = sending.hash_at(read, greeting.last_seq)
            known = sending.acked(read, self._name)
        if mine is None:
            raise RefusedError("rolled_back")
        if mine != greeting.last_hash:
            raise RefusedError("SD409")
        # The upstream's word counts, also when it says less than before (it was restored).
        if known > greeting.last_seq:
            upstream.hello({}, {"rewound": True})
            self._pieces.send_anew(self._name)
        if known < greeting.last_seq:
            # Sent without an answer, or by way of another upstream.
            with self._store.read() as read:
                end = greeting.last_seq
                scopes = sending.scopes_between(read, known, end) - scopes_of(read)
                sent = {scope: sending.of_scope(read, node, scope, end) for scope in scopes}
            self._note_taken(upstream, sent, greeting.aside != 0)
        if known != greeting.last_seq:
            sending.note_acked(self._store, self._name, greeting.last_seq)

    def _rewind(self, upstream: Upstream, greeting: Greeting, cursors: dict[str, int]) -> None:
        """Go back to the newest place that both sides know, where an upstream lost its tail."""
        for scope, pos in cursors.items():
            head = greeting.feeds.get(scope)
            if head is None:
                continue
            with self._store.read() as read:
                row = place_of(read, self._name, scope)
            assert row is not None
            if head.at == (row.load_hash if row.load_table else row.hash):
                continue
            if row.load_table or pos < head.low:
                # Whether it lost anything cannot be known, so all is loaded from the beginning.
                with self._store.merging() as unit:
                    sending.remember(unit, WHOSE, None)
                    if row.load_table:
                        places.set_loading(
                            unit.driver, self._name, scope, (-1, ""), row.load_table, None
                        )
                continue
            self._go_back(upstream, scope)

    def _go_back(self, upstream: Upstream, scope: str) -> None:
        with self._store.read() as read:
            marks = read.rows(
                select(sync_mark.c.pos, sync_mark.c.hash)
                .where(sync_mark.c.upstream == self._name, sync_mark.c.scope == scope)
                .order_by(sync_mark.c.pos.desc())
            )
        place, digest = 0, GENESIS
        # Told first, so that it does not use again a number of its own log that was lost.
        upstream.hello({}, {"rewound": True})
        for row in marks:
            found = upstream.hello({scope: int(row.pos)}, {}).feeds.get(scope)
            if found is not None and found.at == row.hash:
                place, digest = int(row.pos), row.hash
                break
        log.warning("the feed of a scope was rewritten; reading again from %s", place)
        with self._store.merging() as unit:
            # What lost against what is found anew there.
            sending.remember(unit, WHOSE, None)
            places.set_place(unit.driver, self._name, scope, place, digest)
            unit.driver.execute(
                "DELETE FROM sync_mark WHERE upstream = ? AND scope = ? AND pos > ?",
                (self._name, scope, place),
            )

    def _take_its_conflicts(self, upstream: Upstream, scopes: Sequence[str]) -> None:
        """Hold those conflicts that this upstream has.

        They are all that an upstream writes by itself, so what one of them finds and then loses
        comes back from nowhere; a desk that heard of it and goes on with another upstream would
        keep it alone. What the other has and this one has not is told by this one in its time.
        """
        with self._store.read() as read:
            if sending.remembered(read, WHOSE) == self._name:
                return
        for scope in scopes:
            told = conflicts_of(upstream, scope)
            with self._store.merging() as unit:
                # Until all is read up to where they are from, nothing says whose they are.
                sending.remember(unit, WHOSE, None)
                unit.driver.execute("DELETE FROM conflict WHERE scope = ?", (scope,))
                arriving.take_rows(unit, "conflict", told, ())

    def _push(self, upstream: Upstream, greeting: Greeting) -> tuple[int, int]:
        pushed = aside = 0
        told: set[str] = set()
        with self._store.read() as read:
            done = sending.acked(read, self._name)
        while True:
            with self._store.read() as read:
                batch = sending.next_batch(read, greeting.node, done)
            if not batch:
                for scope in sorted(told):
                    upstream.poke(scope)
                return pushed, aside
            try:
                result = upstream.push(batch)
            except RefusedError as error:
                if error.code != "SD412":
                    raise
                # It lost its tail since the greeting; the next greeting says from where to go on.
                raise UnreachableError(error.code) from error
            aside += result.aside
            if result.last_seq <= done:
                raise UnreachableError("the upstream did not move on")
            mine: dict[str, list[Changeset]] = {}
            for item in batch:
                mine.setdefault(item.scope, []).append(item)
            # What is not noted before a break is noted at the next greeting.
            self._note_taken(upstream, mine, result.aside != 0)
            pushed += result.last_seq - done
            done = result.last_seq
            sending.note_acked(self._store, self._name, done)
            told |= mine.keys()

    def _note_taken(
        self, upstream: Upstream, mine: Mapping[str, Sequence[Changeset]], aside: bool
    ) -> None:
        """Note of which scopes the upstream took what it was sent; ``aside`` unless it took all.

        What it refused of a scope this desk never held is seen nowhere else, so it stays here.
        """
        refused: set[str] = set()
        if aside:
            with self._store.read() as read:
                strange = mine.keys() - scopes_of(read)
            refused = {scope for scope in strange if _refuses(upstream, mine[scope])}
        if refused:
            with self._store.merging() as unit:
                found = refused | noted(unit, REFUSED)
                sending.remember(unit, REFUSED, " ".join(sorted(found)))
        places.may_hold(self._store, mine.keys() - refused)

    def _hear_of_refused(self, upstream: Upstream, greeting: Greeting) -> None:
        """See whether the upstream has taken what it once refused.

        A hall may hear of a right later than a desk made use of it. What is there is as safe as
        anything else, and is given up with its scope.
        """
        with self._store.read() as read:
            before = noted(read, REFUSED)
            # What was written since the push is not asked about: it was not sent yet.
            last = sending.acked(read, self._name)
            mine = {scope: sending.of_scope(read, greeting.node, scope, last) for scope in before}
        still = {scope for scope, items in mine.items() if _refuses(upstream, items)}
        if still != before:
            places.may_hold(self._store, before - still)
            with self._store.merging() as unit:
                sending.remember(unit, REFUSED, " ".join(sorted(still)))

    def _load(self, upstream: Upstream, scope: str, greeting: Greeting) -> int:
        return loading.load(self._store, upstream, scope, greeting, self.watch)

    def _pull(self, upstream: Upstream, scope: str) -> int:
        with self._store.read() as read:
            row = place_of(read, self._name, scope)
        if row is None:
            return 0
        pulled, pos, digest = 0, int(row.pos), str(row.hash)
        while items := upstream.pull(scope, pos, self._page):
            pos, digest = self._take(scope, pos, digest, items)
            pulled += len(items)
            if len(items) < self._page:
                break
        if pulled:
            self._store.harden()
        return pulled

    def _take(
        self, scope: str, pos: int, digest: str, items: Sequence[FeedItem]
    ) -> tuple[int, str]:
        pos, digest = followed(scope, pos, digest, items)
        scopes = self.greeting.scopes if self.greeting else ()
        with self._store.merging(hardened=False) as unit:
            head = unit.head
            if any(i.changeset.node == head.node and i.changeset.seq > head.seq for i in items):
                # It was sent to another upstream, so this one's greeting did not tell.
                raise RefusedError("rolled_back")
            arrivals = arriving.take(unit, [item.changeset for item in items], scopes)
            if any(item.changeset.sv > self._store.version for item in items):
                # The upstream was upgraded since it was greeted.
                behind.note(unit, self._store.version)
            places.set_place(unit.driver, self._name, scope, pos, digest)
            if pos // MARK_EVERY != items[0].pos // MARK_EVERY:
                places.mark(unit.driver, self._name, scope, pos, digest)
            if arrivals.left:
                sending.remember(unit, SWEEP, "1")
        return pos, digest

    def _settle(self, upstream: Upstream, greeting: Greeting) -> None:
        """Give up what this desk no longer holds, once nothing of its own is unsent."""
        self._hear_of_refused(upstream, greeting)
        with self._store.read() as read:
            held = {row[0] for row in read.rows(select(sync_cursor.c.scope).distinct())}
            gone = (held | scopes_of(read)) - set(greeting.scopes)
            sweep = sending.remembered(read, SWEEP)
            unsent = sending.waiting(read, self._name).count
            whose = sending.remembered(read, WHOSE)
        if whose != self._name:
            with self._store.merging() as unit:
                sending.remember(unit, WHOSE, self._name)
        if unsent or not (gone or sweep):
            return
        with self._store.merging() as unit:
            for scope in sorted(gone):
                arriving.drop_scope(unit, scope)
                unit.driver.execute("DELETE FROM sync_cursor WHERE scope = ?", (scope,))
                unit.driver.execute("DELETE FROM sync_mark WHERE scope = ?", (scope,))
            sending.remember(unit, HELD, " ".join(sorted(greeting.scopes)))
            if sweep:
                arriving.drop_foreign(unit, {*greeting.scopes, *noted(unit, REFUSED)})
                sending.remember(unit, SWEEP, None)


def _refuses(upstream: Upstream, items: Sequence[Changeset]) -> bool:
    """Whether an upstream keeps some of what it was sent aside; it is sent again to see."""
    return any(upstream.push(items[n : n + PAGE]).aside for n in range(0, len(items), PAGE))
