"""What ``desk central status`` says: every device, what troubles it, and the database itself."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime

import psycopg

from desk.commands.central_words import aside_words, device_words, plain, state_words
from desk.core.clock import local, local_day
from desk.core.text import tr, tr_date, tr_time
from desk.divisions import Divisions
from desk.sync.central import people

ASIDE_SHOWN = 5


@dataclass(frozen=True)
class Standing:
    """One look at an upstream."""

    devices: list[people.Device]
    aside: list[people.Aside]
    room: people.Room
    restored_at: datetime | None


def standing_of(connection: psycopg.Connection) -> Standing:
    """How every device of an upstream stands."""
    return Standing(
        people.devices(connection),
        people.set_aside(connection),
        people.room(connection),
        people.restored_at(connection),
    )


def as_json(standing: Standing) -> str:
    """One list for programs, a device an object."""
    found = [
        {**_record(d), "set_aside": [_record(a) for a in standing.aside if a.node == d.node]}
        for d in standing.devices
    ]
    return json.dumps(found, ensure_ascii=False)


def as_lines(standing: Standing) -> Iterator[str]:
    """For people: a line a device, indented below it what troubles it."""
    if not standing.devices:
        yield tr("No device has been enrolled yet.")
    if standing.restored_at is not None:
        yield tr(
            "This database was found restored from an older copy on {day} at {time}; the "
            "devices send again what it had lost.",
            day=tr_date(local_day(standing.restored_at), "long"),
            time=tr_time(standing.restored_at),
        )
    divisions = Divisions.load() if standing.devices else None
    for device in standing.devices:
        assert divisions is not None
        yield "  ".join([device_words(device, divisions), *_state(device)])
        if device.trouble:
            yield f"    {tr(plain(device.trouble))}"
        for one in [a for a in standing.aside if a.node == device.node][:ASIDE_SHOWN]:
            yield "    " + tr(
                "changeset {seq} set aside: {reason}", seq=one.seq, reason=aside_words(one)
            )
    room = standing.room
    if room.too_small:
        yield tr(
            "This server takes {most} connections, and {count} devices keep one each. "
            "Set max_connections to {wanted} or some of them will stay offline.",
            most=room.most,
            count=room.devices,
            wanted=room.wanted,
        )


def _record(one: people.Device | people.Aside) -> dict[str, object]:
    return {
        name: value.isoformat() if isinstance(value, datetime) else value
        for name, value in vars(one).items()
    }


def _state(device: people.Device) -> list[str]:
    """Its enrolment, when it was seen, and whatever is not as it should be."""
    seen = (
        tr("seen {day} {time}", day=tr_date(local_day(device.seen_at), "short"),
           time=tr_time(device.seen_at))
        if device.seen_at
        else tr("never seen")
    )  # fmt: skip
    words = [state_words(device.status), seen]
    if device.secret_until is not None and device.status != "revoked":
        words.append(
            tr("its enrolment has expired; make a new one")
            if device.secret_until < datetime.now(UTC)
            else tr("may be enrolled until {day} {time}",
                    day=tr_date(local_day(device.secret_until), "short"),
                    time=tr_time(device.secret_until))
        )  # fmt: skip
    if device.waiting:
        since = local(device.oldest_at) if device.oldest_at else None
        words.append(
            tr(
                "{count} waiting since {since}",
                count=device.waiting,
                since=f"{since:%Y-%m-%d %H:%M}" if since else "?",
            )
        )
    if device.clock_off_ms is not None and abs(device.clock_off_ms) > 600_000:
        words.append(tr("clock off by {minutes} min", minutes=round(device.clock_off_ms / 60_000)))
    if device.aside:
        words.append(tr("{count} set aside", count=device.aside))
    return words
