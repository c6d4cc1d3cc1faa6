"""A desk's place in the city: which upstreams it talks to, as whom, and how it got there.

The administrator makes a one-time enrolment (a small file, or the same text as a QR code) that is
good for 24 hours. The desk logs in with it once, sets a password of 256 bits that nobody else
knows, keeps it in its encrypted store, and seals its log anew under the number it was given.
"""

from __future__ import annotations

import hashlib
import json
import secrets
import uuid
from dataclasses import asdict, dataclass
from pathlib import Path

import psycopg
from psycopg import sql

from desk import __version__
from desk.core.errors import UserError
from desk.store import Store, migrate
from desk.sync.link import Link
from desk.sync.member import NOTE, PASSWORD, Enrolment
from desk.sync.sending import remember, reseal
from desk.sync.wire import RefusedError

KINDS = ("window", "kiosk", "display", "office", "field", "relay")


@dataclass(frozen=True)
class Invitation:
    """What ``desk central enrol`` hands out."""

    city: str
    node: int
    role: str
    kind: str
    hall: str
    secret: str
    upstreams: tuple[str, ...]
    """libpq addresses without user and password, the first to be tried first."""
    ca: str | None = None
    """The city's root certificate (PEM), when the line is to be verified."""

    def text(self) -> str:
        """The invitation as one line of JSON."""
        return json.dumps(asdict(self), ensure_ascii=False)


def read_invitation(text: str) -> Invitation:
    """Read an invitation.

    :raises UserError: when the text is none.
    """
    try:
        found = json.loads(text)
        return Invitation(**{**found, "upstreams": tuple(found["upstreams"])})
    except (ValueError, TypeError, KeyError) as error:
        raise UserError("This is not an enrolment of Station Desk.") from error


def fingerprint() -> str:
    """A mark of this machine that a copied disk does not carry along."""
    machine = ""
    for path in (Path("/etc/machine-id"), Path("/var/lib/dbus/machine-id")):
        if path.exists():
            machine = path.read_text(encoding="ascii", errors="replace").strip()
            break
    return hashlib.sha256(f"{machine}|{uuid.getnode():012x}".encode()).hexdigest()[:32]


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


def enrol(store: Store, invitation: Invitation, mark: str | None = None) -> Enrolment:
    """Use an invitation: afterwards this store speaks for the node it names.

    The first upstream that answers is enough; the others learn the password from the city.

    :raises RefusedError: when the secret is wrong, used, or too old.
    :raises UnreachableError: when no upstream answers; nothing was changed then.
    """
    mark = mark or fingerprint()
    password = secrets.token_urlsafe(32)
    root = ca_file(store.home, invitation.ca)
    link = Link(
        address(invitation.upstreams[-1], invitation.role, root), password=invitation.secret
    )
    try:
        greeting = link.hello({}, {})
        if greeting.city != invitation.city:
            raise RefusedError("city")
        # The password is kept here before it is set there: should the line break in between, both
        # the secret and the password are at hand.
        made = Enrolment(
            invitation.city, invitation.node, invitation.role, invitation.kind, invitation.hall,
            invitation.upstreams, mark, invitation.ca, password,
        )  # fmt: skip
        _keep(store, made, greeting.secret)
        set_password(link, invitation.role, password, mark)
    finally:
        link.close()
    return made


def set_password(link: Link, role: str, password: str, mark: str) -> None:
    """Replace the one-time secret of a role; only a SCRAM verifier of the password is sent."""
    verifier = link.connection.pgconn.encrypt_password(
        password.encode(), role.encode(), b"scram-sha-256"
    ).decode()
    link.connection.execute(
        sql.SQL("ALTER ROLE {} PASSWORD {}").format(sql.Identifier(role), sql.Literal(verifier))
    )
    link.hello({}, {**about(mark), "verifier": verifier})


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
