"""The one-time enrolment a city's administrator hands out: a small file, or its text as a QR code.

Whoever reads one says what is wrong with it before anything is tried, since the person who holds
it stands at a machine far from the administrator.
"""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass, fields
from pathlib import Path

import psycopg

from desk.core.errors import UserError
from desk.core.text import mark

KINDS = ("window", "kiosk", "display", "office", "field", "relay")
LONGEST = 65536
"""Characters; a real one has a few hundred, with a root certificate some thousands."""

EMPTY = mark("There is no enrolment yet. Choose its file, scan its QR code, or paste its text.")
STRANGE = mark("This is not an enrolment of Station Desk.")
CUT_OFF = mark("The end of this enrolment is missing. Scan or copy all of it.")
OTHER_VERSION = mark(
    "This enrolment was made by another version of Station Desk. Upgrade this machine, "
    "or ask the administrator for a new enrolment."
)
NO_ADDRESS = mark(
    "The address in this enrolment cannot be read. Ask the administrator for a new one."
)


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

    def __repr__(self) -> str:
        return f"Invitation(node={self.node}, kind={self.kind}, hall={self.hall})"


def read_invitation(text: str) -> Invitation:
    """Read an invitation.

    :raises UserError: when the text is none, is cut off, or is another version's.
    """
    text = text.strip().removeprefix("\ufeff").strip()
    if not text:
        raise UserError(EMPTY)
    try:
        found = json.loads(text) if len(text) <= LONGEST else None
    except (ValueError, RecursionError) as error:
        begun = text.startswith('{"city"') and not text.endswith("}")
        raise UserError(CUT_OFF if begun else STRANGE) from error
    names = {field.name for field in fields(Invitation)}
    if not isinstance(found, dict) or not names - {"ca"} <= found.keys():
        raise UserError(STRANGE)
    if found.keys() - names:
        raise UserError(OTHER_VERSION)
    places = found["upstreams"]
    texts = [found[n] for n in ("city", "role", "kind", "hall", "secret")]
    fits = isinstance(places, list) and all(isinstance(x, str) and x for x in [*texts, *places])
    if not fits or type(found["node"]) is not int or not isinstance(found.get("ca"), str | None):
        raise UserError(STRANGE)
    if found["kind"] not in KINDS:
        raise UserError(OTHER_VERSION)
    made = Invitation(**{**found, "upstreams": tuple(places)})
    hosts_of(made)
    return made


def hosts_of(invitation: Invitation) -> tuple[str, ...]:
    """The machines it leads to, the first to be tried first.

    :raises UserError: when an address cannot be read.
    """
    if not invitation.upstreams:
        raise UserError(NO_ADDRESS)
    try:
        parts = [psycopg.conninfo.conninfo_to_dict(place) for place in invitation.upstreams]
    except psycopg.Error as error:
        raise UserError(NO_ADDRESS) from error
    return tuple(str(p.get("host") or p.get("hostaddr") or "localhost") for p in parts)


def read_invitation_file(path: Path) -> Invitation:
    """Read an invitation from its file.

    :raises UserError: when there is no such file, it cannot be read, or is no invitation.
    """
    return read_invitation(file_text(path))


def file_text(path: Path) -> str:
    """What stands in an invitation's file.

    :raises UserError: when it cannot be read.
    """
    try:
        with path.open(encoding="utf-8") as file:
            return file.read(LONGEST + 1)
    except FileNotFoundError as error:
        raise UserError("There is no file {path}.", path=str(path)) from error
    except UnicodeDecodeError as error:
        raise UserError(STRANGE) from error
    except OSError as error:
        raise UserError("The enrolment {path} cannot be read.", path=str(path)) from error
