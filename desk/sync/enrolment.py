"""A desk's place in the city: which upstreams it talks to, as whom, and how it got there.

The administrator makes a one-time enrolment (a small file, or the same text as a QR code) that is
good for 24 hours. The desk logs in with it once, sets a password of 256 bits that nobody else
knows, keeps it in its encrypted store, and seals its log anew under the number it was given.
"""

from __future__ import annotations

import hashlib
import json
import re
import secrets
import uuid
from collections.abc import Callable
from contextlib import suppress
from dataclasses import asdict
from pathlib import Path

import psycopg
from sqlalchemy import select

from desk import __version__
from desk.core.errors import UserError
from desk.core.text import mark
from desk.store import Store, migrate
from desk.store.base import Reader, outbox
from desk.sync import sending
from desk.sync.invitation import Invitation
from desk.sync.link import Link
from desk.sync.member import NOTE, PASSWORD, Enrolment, enrolment_of
from desk.sync.resealing import reseal
from desk.sync.sending import remember
from desk.sync.wire import Greeting, RefusedError

_SHOWN = {"28P01": "secret", "28000": "withdrawn", "SD410": "withdrawn", "SD401": "withdrawn"}
"""What a refusal means when it is an invitation that was shown, and not a password of one's own."""


def fingerprint() -> str:
    """A mark of this machine that a copied disk does not carry along."""
    return _marks()[0]


def is_here(mark: str) -> bool:
    """Whether a mark is of this machine; any of its network cards will do, since they come and go.

    A mark of another make, as an administrator or a test may give, is no fingerprint and is taken.
    """
    return not _MARK.fullmatch(mark) or mark in _marks()


_MARK = re.compile("[0-9a-f]{32}")


def _marks() -> list[str]:
    machine = ""
    for path in (Path("/etc/machine-id"), Path("/var/lib/dbus/machine-id")):
        if path.exists():
            machine = path.read_text(encoding="ascii", errors="replace").strip()
            break
    own = uuid.getnode()
    # With this bit the number was made up for this process, as there is no card.
    cards = [] if own >> 40 & 1 else [f"{own:012x}"]
    for card in sorted(Path("/sys/class/net").glob("*/address")):
        with suppress(OSError):
            cards.append(card.read_text(encoding="ascii").strip().replace(":", ""))
    return [
        hashlib.sha256(f"{machine}|{card}".encode()).hexdigest()[:32]
        for card in dict.fromkeys(c for c in cards if c.strip("0"))
    ] or [hashlib.sha256(f"{machine}|".encode()).hexdigest()[:32]]


def address(upstream: str, role: str, ca_file: Path | None) -> str:
    """The full address of an upstream for a role, without its password."""
    extra: dict[str, str] = {"user": role}
    if ca_file is not None:
        extra |= {"sslrootcert": str(ca_file), "sslmode": "verify-full"}
    return psycopg.conninfo.make_conninfo(upstream, **extra)


def ca_file(home: Path, ca: str | None) -> Path | None:
    """The root certificate as a file, which libpq wants."""
    if ca is None:
        return None
    path = home / "city-ca.pem"
    if not path.exists() or path.read_text(encoding="ascii") != ca:
        path.write_text(ca, encoding="ascii")
    return path


def about(mark: str) -> dict[str, object]:
    """What a desk says of itself."""
    return {"version": __version__, "sv": migrate.schema_version(), "fingerprint": mark}


def enrol(
    store: Store,
    invitation: Invitation,
    mark: str | None = None,
    *,
    go_on: Callable[[], bool] = lambda: True,
) -> Enrolment:
    """Use an invitation: afterwards this store speaks for the node it names.

    The city's address, the last of the list, is asked; a hall learns of the desk from the city.
    Until ``go_on`` is asked nothing has changed, neither here nor there.

    :raises UserError: when the invitation does not fit this machine, or ``go_on`` says no.
    :raises RefusedError: when the secret is wrong, used, or too old, or the city is another.
    :raises UnreachableError: when the city does not answer; the invitation may be used again then.
    """
    with store.read() as read:
        before = enrolment_of(read)
        refuse_unfit(read, invitation)
    mark = mark or fingerprint()
    password = secrets.token_urlsafe(32)
    link, greeting = _knock(store, invitation, before)
    try:
        if greeting.city != invitation.city:
            raise RefusedError("city")
        if greeting.sv < migrate.schema_version():
            raise RefusedError("SD426")
        if greeting.min_sv > migrate.schema_version():
            raise RefusedError("SD425")
        if not go_on():
            raise UserError(STOPPED)
        # The password is kept here before it is set there: should the line break in between, both
        # the secret and the password are at hand.
        made = Enrolment(
            invitation.city, invitation.node, invitation.role, invitation.kind, invitation.hall,
            invitation.upstreams, mark, invitation.ca, password,
        )  # fmt: skip
        _keep(store, made, greeting.secret)
        link.set_password(invitation.role, password, about(mark))
    finally:
        link.close()
    return made


def _knock(store: Store, invitation: Invitation, before: Enrolment | None) -> tuple[Link, Greeting]:
    """Log in with the secret; or as what came of an earlier try whose answer got lost."""
    root = ca_file(store.home, invitation.ca)
    place = address(invitation.upstreams[-1], invitation.role, root)
    again = before is not None and (before.city, before.role) == (invitation.city, invitation.role)
    for password in (invitation.secret, *([before.password] if before and again else [])):
        try:
            link = Link(place, password=password)
        except RefusedError as error:
            refused = error
            continue
        try:
            return link, link.hello({}, {})
        except RefusedError as error:
            link.close()
            refused = error
        except BaseException:
            link.close()
            raise
    said = str(refused.values.get("detail", ""))
    raise RefusedError(_SHOWN.get(refused.code, refused.code), said) from refused


def refuse_unfit(read: Reader, invitation: Invitation) -> None:
    """See to it that what is written here could be sent by a device like the invited one.

    :raises UserError: when it could not; the sentence says why.
    """
    if invitation.kind == "relay":
        raise UserError(FOR_A_HALL)
    before = enrolment_of(read)
    if before is not None and before.city != invitation.city:
        raise UserError(OTHER_CITY)
    held = sending.held(read) if before is not None else 0
    scopes = {
        row.scope for row in read.rows(select(outbox.c.scope).where(outbox.c.seq > held).distinct())
    }
    foreign = {scope for scope in scopes if not _could_send(invitation, scope)}
    if not foreign:
        return
    if invitation.kind in QUEUE_ONLY and not any(s.startswith("hall:") for s in foreign):
        raise UserError(HOLDS_RESIDENTS)
    raise UserError(HOLDS_OTHERS)


QUEUE_ONLY = ("kiosk", "display")
STOPPED = mark("Stopped. Nothing was changed.")
FOR_A_HALL = mark(
    "This enrolment is for a hall's server. Use it there: desk hall serve --join FILE"
)
OTHER_CITY = mark(
    "This machine belongs to another city, which still waits for its records. It has to leave that "
    "one first: desk sync --leave"
)
HOLDS_RESIDENTS = mark(
    "This enrolment is for a kiosk or big screen, and on this machine there are records of "
    "residents, which such a machine must not hold. Use a machine that was set up anew."
)
HOLDS_OTHERS = mark(
    "This enrolment is for another hall. What was written on this machine belongs to its own hall "
    "and could not be sent. Ask for an enrolment for that hall, or use a machine set up anew."
)


def _could_send(invitation: Invitation, scope: str) -> bool:
    if scope in ("ref", f"hall:{invitation.hall}"):
        return True
    if invitation.kind in QUEUE_ONLY:
        return False
    if scope.startswith("hall:"):
        # Who looks after several halls below may have written in their queues.
        return invitation.kind == "office" and _below(invitation.hall, scope.removeprefix("hall:"))
    return _below(invitation.hall, scope)


def _below(hall: str, division: str) -> bool:
    """Whether a division is the hall's own or under it; a code ends in zeros for each level."""
    lengths = (n for n in (2, 4, 6, 9) if not hall[n:].strip("0"))
    return division.startswith(hall[: next(lengths, len(hall))])


def _keep(store: Store, made: Enrolment, city_secret: str | None) -> None:
    note = {k: v for k, v in asdict(made).items() if k != "password"}
    with store.merging() as unit:
        if unit.head.node != made.node:
            reseal(unit, made.node)
        remember(unit, NOTE, json.dumps(note))
        remember(unit, PASSWORD, made.password)
        if city_secret is not None:
            remember(unit, "city_secret", city_secret)


def leave(store: Store) -> None:
    """Forget the enrolment; the desk works alone again and keeps everything."""
    with store.merging() as unit:
        for name in (NOTE, PASSWORD):
            remember(unit, name, None)
