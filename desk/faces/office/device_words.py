"""How this desk and the other devices of the hall stand, in words. No screen in it."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta

from desk import __version__
from desk.core.clock import local, local_day
from desk.core.text import tr, tr_date, tr_time, trn
from desk.faces.kit.device_kinds import kind_words
from desk.faces.kit.sync_view import clock_words, reason_words, things_words, view_of
from desk.store.base import Reader
from desk.sync.awaiting import things_waiting
from desk.sync.member import Enrolment, enrolment_of, filled
from desk.sync.neighbours import CLOCK_OFF_MS, Neighbour, neighbours
from desk.sync.state import SyncState


@dataclass(frozen=True)
class Patience:
    """From when a device is marked, as the hall has set it; each speaks twice a minute."""

    silent_seconds: int = 300
    behind_hours: int = 24


@dataclass(frozen=True)
class Standing:
    """One look at where the data is."""

    now: datetime
    state: SyncState
    member: Enrolment | None
    waiting: dict[str, int]
    devices: tuple[Neighbour, ...]
    patience: Patience = field(default_factory=Patience)
    filling: bool = False
    """Whether the hall's data is still being loaded for the first time."""


def standing(read: Reader, state: SyncState, patience: Patience | None = None) -> Standing:
    """How everything stands, from one snapshot."""
    member = enrolment_of(read)
    return Standing(
        read.now,
        state if member is not None else SyncState(),
        member,
        # A desk that works alone waits for nothing.
        things_waiting(read) if member is not None else {},
        tuple(neighbours(read)) if member is not None else (),
        patience or Patience(),
        is_filling(read),
    )


def is_filling(read: Reader) -> bool:
    """Whether this machine is enrolled and the hall's data is not all here yet."""
    return enrolment_of(read) is not None and not filled(read)


def headline(look: Standing) -> tuple[str, str, str]:
    """The state in one line, a line that explains it, and its mood."""
    state = look.state
    n = state.waiting
    if look.member is None:
        return (
            tr("This machine works alone"),
            tr("Everything is kept here and nothing is sent. It joins the city by an enrolment."),
            "neutral",
        )
    if state.kind == "refused" or (state.kind == "offline" and state.reason):
        reason = reason_words(state)
        if n:
            return trn("{n} entry is not sent", "{n} entries are not sent", n), reason, "error"
        return tr("Nothing is sent from this machine"), reason, "error"
    if state.aside:
        return (
            trn(
                "{n} entry was set aside upstream",
                "{n} entries were set aside upstream",
                state.aside,
            ),
            tr("The upstream keeps them aside as they came. Tell the administrator of the city."),
            "error",
        )
    if state.kind == "offline":
        title = (
            tr("Offline since {time}", time=_moment(state.since, look.now))
            if state.since
            else tr("The upstream has not been reached yet")
        )
        kept = trn("{n} entry is kept here", "{n} entries are kept here", n)
        more = tr("All of it is sent when the line is back.")
        return title, tr("{first}. {rest}", first=kept, rest=more), "warn"
    if look.filling and state.loading and state.kind == "sending":
        return (
            trn("Loading, {n} entry so far", "Loading, {n} entries so far", state.loading),
            tr("Work may go on meanwhile."),
            "info",
        )
    if state.kind == "sending":
        title = trn("Sending {n} entry", "Sending {n} entries", n) if n else tr("Sending")
        return title, tr("Work may go on meanwhile."), "info"
    if view_of(state).clock_wrong:
        words = tr(
            "This machine's clock is {amount} against the upstream. Set its date and time, and let "
            "it follow a time server; what was written is put in order by itself.",
            amount=clock_words(state.clock_off_ms),
        )
        return replace(view_of(state), clock_off_ms=None).pill(), words, "error"
    return (
        view_of(state).pill(),
        tr("Everything written here is at the hall's server, which sends it on to the city.")
        if state.hall
        else tr("Everything written here is at the city."),
        "ok",
    )


def facts(look: Standing) -> list[tuple[str, str]]:
    """The rest of this desk, as pairs of a word and a value."""
    state, member = look.state, look.member
    if member is None:
        return [(tr("Version (device)"), __version__)]
    mine = next((d for d in look.devices if d.node == member.node), None)
    aside = max(state.aside, mine.aside if mine else 0)
    return [
        (tr("Upstream in use"), upstream_words(state)),
        (tr("Last heard"), _moment(state.since, look.now) if state.since else tr("never")),
        (tr("Still to be sent"), things_words(look.waiting) or tr("nothing")),
        (tr("Oldest of it"), age_words(look.now, state.oldest) if state.oldest else "–"),
        (tr("Clock"), clock_words(state.clock_off_ms)),
        (tr("Set aside upstream"), str(aside) if aside else tr("nothing")),
        (tr("Version (device)"), __version__),
        (tr("Number of this device"), str(member.node)),
    ]


def upstream_words(state: SyncState) -> str:
    """Which upstream answers now."""
    if state.kind not in ("synced", "sending") or not state.upstream:
        return tr("none at the moment")
    if state.hall:
        return tr("the hall's server")
    return tr("the city") if state.first_choice else tr("the city, the hall's server is silent")


def age_words(now: datetime, then: datetime) -> str:
    """How long something has waited."""
    seconds = max(0.0, (now - then).total_seconds())
    if seconds < 60:
        return tr("less than a minute")
    if seconds < 3600:
        return trn("{n} minute (clock)", "{n} minutes (clock)", int(seconds // 60))
    if seconds < 2 * 86400:
        return trn("{n} hour (clock)", "{n} hours (clock)", int(seconds // 3600))
    return trn("{n} day (age)", "{n} days (age)", int(seconds // 86400))


def device_state(device: Neighbour, now: datetime, patience: Patience) -> tuple[str, str]:
    """What is to be said of a device, gravest first, with its mood."""
    if device.aside:
        return trn("{n} not taken", "{n} not taken", device.aside), "warn"
    if device.trouble:
        return tr("has trouble"), "error"
    if device.seen_at is None or device.status == "enrolled":
        return tr("not begun yet"), "neutral"
    if device.clock_off_ms is not None and abs(device.clock_off_ms) > CLOCK_OFF_MS:
        return tr("clock wrong"), "warn"
    if (now - device.seen_at).total_seconds() > patience.silent_seconds:
        return tr("not heard"), "warn"
    if device.oldest_at is not None and now - device.oldest_at > timedelta(
        hours=patience.behind_hours
    ):
        return tr("behind"), "warn"
    return tr("well"), "ok"


def device_line(device: Neighbour, look: Standing) -> tuple[str | tuple[str, str], ...]:
    """The cells of a device in the table."""
    own = look.member is not None and device.node == look.member.node
    name = device.label or tr("number {n}", n=device.node)
    return (
        kind_words(device.kind),
        tr("{name} (this machine)", name=name) if own else name,
        _moment(device.seen_at, look.now) if device.seen_at else tr("never"),
        str(device.waiting) if device.waiting else "–",
        age_words(look.now, device.oldest_at) if device.oldest_at else "–",
        clock_words(device.clock_off_ms),
        device.version or "–",
        device_state(device, look.now, look.patience),
    )


def _moment(at: datetime, now: datetime) -> str:
    day = local_day(at)
    return tr_time(at) if day == local(now).date() else f"{tr_date(day, 'short')} {tr_time(at)}"
