"""Where the data of this desk is, in words a worker understands. No screen in it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from functools import reduce

from desk.core.text import tr, tr_time, trn
from desk.sync.neighbours import CLOCK_OFF_MS
from desk.sync.state import SyncState

STATES = ("local", "synced", "uploading", "offline", "error")
_STATE_OF = {
    "alone": "local",
    "synced": "synced",
    "sending": "uploading",
    "offline": "offline",
    "refused": "error",
}


@dataclass(frozen=True)
class SyncView:
    """How syncing stands, as whoever runs it tells the window.

    ``state`` is one of :data:`STATES`; ``local`` means that nothing is synced from here at all.
    ``waiting`` counts the cases kept here and not yet taken over; ``since`` is when this state
    began, for ``synced`` when the other side was last heard.

    :raises ValueError: for a state there are no words for.
    """

    state: str = "local"
    waiting: int = 0
    since: datetime | None = None
    reason: str = ""
    """Why the other side says no, or what keeps this desk from sending."""
    things: Mapping[str, int] = field(default_factory=dict)
    """Everything that waits, by kind."""

    loading: int = 0
    """Rows loaded so far, while this machine is being filled."""

    clock_off_ms: int | None = None
    """How far this machine's clock is ahead of the other side's."""

    def __post_init__(self) -> None:
        if self.state not in STATES:
            raise ValueError(self.state)

    @property
    def offline(self) -> bool:
        """Whether work goes on without the hall's server, which a banner has to say."""
        return self.state == "offline"

    @property
    def grave(self) -> bool:
        """Whether somebody has to do something before anything is sent again."""
        return self.state == "error" and bool(self.reason)

    @property
    def clock_wrong(self) -> bool:
        """Whether what is printed here bears a wrong time."""
        return self.clock_off_ms is not None and abs(self.clock_off_ms) > CLOCK_OFF_MS

    @property
    def told(self) -> bool:
        """Whether there is something to be said besides the pill."""
        return self.offline or self.grave or self.clock_wrong

    @property
    def look(self) -> str:
        """How the pill looks: as its state, or like a clock that is wrong."""
        return "clock" if self.clock_wrong and self.state in ("synced", "uploading") else self.state

    def pill(self) -> str:
        """The words of the pill at the top right."""
        n = self.waiting
        if self.look == "clock":
            return tr("Clock wrong, tell the station head")
        if self.state == "synced":
            return tr("Synced {time}", time=tr_time(self.since)) if self.since else tr("Synced")
        if self.state == "uploading" and self.loading:
            return tr("Loading, {n} so far", n=self.loading)
        if self.state == "uploading":
            return trn("Sending {n} entry", "Sending {n} entries", n) if n else tr("Sending")
        if self.state == "offline":
            return tr("Offline, {n} kept here", n=n) if n else tr("Offline, work goes on")
        if self.state == "error":
            if self.grave or not n:
                return tr("Nothing is sent, tell the station head")
            return trn("{n} entry was not taken", "{n} entries were not taken", n)
        return tr("This machine only")

    def title(self) -> str:
        """What happened, for the banner."""
        if self.grave:
            return tr("Nothing is sent from this machine")
        if self.clock_wrong and not self.offline:
            return tr("This machine's clock is wrong")
        if self.since is None:
            return tr("The hall's server cannot be reached")
        return tr("The hall's server has not been reached since {time}", time=tr_time(self.since))

    def works(self) -> str:
        """What still works and what does not, for the banner."""
        if self.grave:
            return self.reason
        if self.clock_wrong and not self.offline:
            return tr(
                "It is {amount}, and what is printed bears that time. Go on working; the station "
                "head has it set right.",
                amount=clock_words(self.clock_off_ms),
            )
        return tr(
            "Read cards, accept and print as usual; all of it is sent when the line is back."
            " Records of other departments cannot be looked up; calls follow the order last known."
        )

    def kept(self) -> str:
        """Everything that waits here, in one line; empty when nothing does."""
        return things_words(self.things)


def view_of(state: SyncState) -> SyncView:
    """What a face shows of how the engine stands."""
    told = _STATE_OF[state.kind]
    if state.aside and told in ("synced", "uploading"):
        told = "error"
    if state.reason and told == "offline":
        # It is not the line that is cut; somebody has to do something.
        told = "error"
    reason = reason_words(state)
    return SyncView(
        told,
        state.aside
        if told == "error" and state.aside and not reason
        else state.things.get("case", 0),
        state.since,
        reason,
        state.things,
        state.loading or 0,
        _off(state),
    )


def _off(state: SyncState) -> int | None:
    """How far the clock is off, to the minute, where the last greeting found it badly off."""
    off = state.clock_off_ms
    if state.kind not in ("synced", "sending") or off is None or abs(off) <= CLOCK_OFF_MS:
        return None
    return round(off / 60_000) * 60_000


def reason_words(state: SyncState) -> str:
    """Why nothing is sent, in the reader's language; empty where there is no reason to tell."""
    return tr(state.reason, path=state.path) if state.reason else ""


def clock_words(off_ms: int | None) -> str:
    """How far a clock is off; some seconds are told as right."""
    if off_ms is None:
        return "–"
    seconds = round(abs(off_ms) / 1000)
    if seconds < 5:
        return tr("right")
    amount = (
        trn("{n} second", "{n} seconds", seconds)
        if seconds < 120
        else trn("{n} minute (clock)", "{n} minutes (clock)", round(seconds / 60))
        if seconds < 7200
        else trn("{n} hour (clock)", "{n} hours (clock)", round(seconds / 3600))
    )
    return tr("{amount} fast", amount=amount) if off_ms > 0 else tr("{amount} slow", amount=amount)


def things_words(things: Mapping[str, int]) -> str:
    """Kinds of things with their numbers, as a worker would say it."""
    words = {
        "case": lambda n: trn("{n} case", "{n} cases", n),
        "ticket": lambda n: trn("{n} ticket given out", "{n} tickets given out", n),
        "visit": lambda n: trn("{n} visit", "{n} visits", n),
        "resident": lambda n: trn("{n} resident's data", "the data of {n} residents", n),
        "rating": lambda n: trn("{n} rating", "{n} ratings", n),
        "notice": lambda n: trn("{n} notice", "{n} notices", n),
        "roster": lambda n: trn("{n} shift", "{n} shifts", n),
        "asking": lambda n: trn("{n} first-asked entry", "{n} first-asked entries", n),
        "other": lambda n: trn("{n} other record", "{n} other records", n),
    }
    told = [words[kind](n) for kind, n in things.items() if kind in words]
    return reduce(lambda first, rest: tr("{first}, {rest}", first=first, rest=rest), told or [""])
