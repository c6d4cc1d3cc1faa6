"""States of devices and reasons of an upstream's functions, in an administrator's words."""

from __future__ import annotations

from desk.core.text import mark, tr
from desk.divisions import Divisions
from desk.faces.kit.device_kinds import kind_words
from desk.sync.central.people import Aside, Device

_STATES = {
    "enrolled": mark("not enrolled at any machine yet"),
    "active": mark("in use"),
    "forked": mark("has sent two different logs; enrol it again"),
    "revoked": mark("shut out"),
}
_REASONS = {
    "of a later version": mark("a later version wrote it; it is applied after the upgrade"),
    "the same identifier with other content": mark(
        "another record with the same identifier is here already"
    ),
    "an identifier is not written as it should be": mark(
        "an identifier in it is not written as identifiers are"
    ),
    "the row belongs to another scope": mark("its record is kept for another place"),
}
"""By what the functions of an upstream raise or note."""
_UNKNOWN_TABLE = "unknown table "


def plain(text: str) -> str:
    """What a device or the database says, without anything that a terminal would obey."""
    return "".join(c for c in text if c.isprintable())


def device_words(device: Device, divisions: Divisions) -> str:
    """Which device it is: number, kind, what people call it, its hall."""
    words = [f"{device.node}", kind_words(device.kind)]
    if device.label:
        words.append(device.label)
    place = divisions.by_nbs(device.hall)
    words.append(f"{place.name} {device.hall}" if place is not None else device.hall)
    return "  ".join(words)


def state_words(state: str) -> str:
    """How it stands with a device's enrolment."""
    return tr(_STATES[state]) if state in _STATES else state


def aside_words(one: Aside) -> str:
    """Why a changeset is kept aside."""
    if one.status == "refused":
        return tr("it has no right to {scope}", scope=scope_words(one.scope))
    if one.reason in _REASONS:
        return tr(_REASONS[one.reason])
    if one.status == "waiting":
        return tr("it waits for the record it changes")
    if one.reason.startswith(_UNKNOWN_TABLE):
        name = plain(one.reason.removeprefix(_UNKNOWN_TABLE))
        return tr("it is for a table this database does not have ({name})", name=name)
    # What stands behind the colon may be a resident's.
    reason = plain(one.reason).partition(': "')[0]
    return tr("the database could not read it ({reason})", reason=reason)


def scope_words(scope: str) -> str:
    """What rows of a scope are of."""
    kind, _, place = scope.rpartition(":")
    if kind == "hall":
        return tr("the queue of hall {code}", code=plain(place))
    return tr("the table of codes") if scope == "ref" else tr("place {code}", code=plain(scope))
