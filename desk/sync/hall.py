"""A hall's own upstream: its database, its place in the city, and the relay between the two."""

from __future__ import annotations

import json
import logging
import os
import random
import secrets
import threading
import time
from collections.abc import Callable
from dataclasses import asdict, dataclass
from pathlib import Path

import psycopg

from desk.core.errors import UserError
from desk.sync.central import install
from desk.sync.enrolment import about, address, ca_file, fingerprint, is_here
from desk.sync.hall_pieces import HallPieces
from desk.sync.hall_side import HallDatabase
from desk.sync.invitation import Invitation
from desk.sync.link import Link
from desk.sync.relay import Relay, Relayed, heard
from desk.sync.wire import RefusedError, UnreachableError

log = logging.getLogger(__name__)
FILE_NAME = "hall.json"
POLL_SECONDS = 10.0
LISTEN_SECONDS = 0.2
FIRST_WAIT = 1.0
LONGEST_WAIT = 20.0


@dataclass(frozen=True)
class Membership:
    """What the hall's machine remembers of the city."""

    city: str
    node: int
    role: str
    hall: str
    upstreams: tuple[str, ...]
    ca: str | None
    fingerprint: str
    password: str

    def __repr__(self) -> str:
        return f"Membership(node={self.node}, hall={self.hall})"


def membership(home: Path) -> Membership | None:
    """How this hall belongs to the city, or ``None`` when it has not joined."""
    path = home / FILE_NAME
    if not path.exists():
        return None
    found = json.loads(path.read_text(encoding="utf-8"))
    return Membership(**{**found, "upstreams": tuple(found["upstreams"])})


def join(home: Path, hall_dsn: str, invitation: Invitation) -> Membership:
    """Make this database the upstream of a hall of the city that sent the invitation.

    :raises UserError: when the invitation is for another kind of device.
    :raises RefusedError: when the city does not take it.
    """
    if invitation.kind != "relay":
        raise UserError("This enrolment is for a {kind}, not for a hall.", kind=invitation.kind)
    home.mkdir(parents=True, exist_ok=True)
    root = ca_file(home, invitation.ca)
    mark = fingerprint()
    link = Link(
        address(invitation.upstreams[-1], invitation.role, root), password=invitation.secret
    )
    try:
        if link.hello({}, {}).city != invitation.city:
            raise RefusedError("city")
        install.init(hall_dsn, hall=True, city=invitation.city)
        made = Membership(
            invitation.city, invitation.node, invitation.role, invitation.hall,
            invitation.upstreams, invitation.ca, mark, secrets.token_urlsafe(32),
        )  # fmt: skip
        _write(home, made)
        link.set_password(made.role, made.password, about(mark))
    finally:
        link.close()
    return made


def _write(home: Path, made: Membership) -> None:
    draft = home / f"{FILE_NAME}.new"
    handle = os.open(draft, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
    with os.fdopen(handle, "w", encoding="utf-8") as file:
        json.dump(asdict(made), file)
        file.flush()
        os.fsync(file.fileno())
    os.replace(draft, home / FILE_NAME)


def city_link(home: Path, member: Membership) -> Link:
    """A line to the city; the first of its addresses that answers.

    :raises RefusedError: when the city says no, or this is a copy on another machine.
    """
    if not is_here(member.fingerprint):
        raise RefusedError("copied")
    root = ca_file(home, member.ca)
    for place in member.upstreams:
        try:
            return Link(address(place, member.role, root), password=member.password)
        except UnreachableError:
            if place == member.upstreams[-1]:
                raise
    raise UnreachableError("no address")


def relay_once(home: Path, hall_dsn: str, member: Membership) -> Relayed:
    """One exchange between hall and city."""
    with psycopg.connect(hall_dsn, autocommit=True) as owner:
        install.follow(owner, hall_dsn)
        link = city_link(home, member)
        try:
            relay = Relay(HallDatabase(owner), member.city, member.fingerprint)
            pieces = HallPieces(owner)
            pieces.look_again()
            done = relay.round(link)
            _note(relay, pieces)
            while _piece(relay, pieces, link):
                pass
            return done
        finally:
            link.close()


def _note(relay: Relay, pieces: HallPieces) -> None:
    if relay.rewound:
        relay.rewound = False
        pieces.send_anew()
    pieces.try_again()


def _piece(relay: Relay, pieces: HallPieces, link: Link) -> bool:
    return relay.greeting is not None and pieces.step(link, relay.greeting)


def serve(
    home: Path,
    hall_dsn: str,
    member: Membership,
    stop: threading.Event,
    tell: Callable[[str, Relayed | None], None],
) -> None:
    """Relay until told to stop; whatever fails is tried again, nothing else waits for it.

    ``tell`` is called with ``synced``, ``offline`` or ``refused`` and what a round did.
    """
    pause = FIRST_WAIT

    def told(kind: str, done: Relayed | None) -> None:
        nonlocal pause
        pause = FIRST_WAIT if kind == "synced" else pause
        tell(kind, done)

    while not stop.is_set():
        try:
            _stay(home, hall_dsn, member, stop, told)
        except (UnreachableError, psycopg.OperationalError) as error:
            log.info("no line between hall and city: %s", type(error).__name__)
            tell("offline", None)
        except RefusedError as error:
            log.warning("the city refused this hall: %s", error.code)
            tell("refused", None)
            pause = LONGEST_WAIT
        stop.wait(pause * random.uniform(0.5, 1.5))
        pause = min(pause * 2, LONGEST_WAIT)


def _stay(
    home: Path,
    hall_dsn: str,
    member: Membership,
    stop: threading.Event,
    tell: Callable[[str, Relayed | None], None],
) -> None:
    with psycopg.connect(hall_dsn, autocommit=True) as owner:
        install.follow(owner, hall_dsn)
        owner.execute("LISTEN desk_sync")
        link = city_link(home, member)
        try:
            relay = Relay(HallDatabase(owner), member.city, member.fingerprint)
            pieces = HallPieces(owner)
            pieces.look_again()
            while not stop.is_set():
                tell("synced", relay.round(link))
                _note(relay, pieces)
                until = time.monotonic() + POLL_SECONDS
                while time.monotonic() < until and not stop.is_set():
                    # Contents move while nothing else is to be done.
                    wait = 0.0 if _piece(relay, pieces, link) else LISTEN_SECONDS
                    if heard(owner, wait, stop) or link.wait(wait):
                        break
        finally:
            link.close()
