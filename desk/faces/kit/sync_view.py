"""Where the data of this desk is, in words a worker understands. No screen in it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from functools import reduce

from desk.core.text import tr, tr_time, trn
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

    def pill(self) -> str:
        """The words of the pill at the top right."""
        n = self.waiting
        if self.state == "synced":
            return tr("Synced {time}", time=tr_time(self.since)) if self.since else tr("Synced")
        if self.state == "uploading" and self.loading:
            return tr("Loading, {n} so far", n=self.loading)
        if self.state == "uploading":
            return trn("Sending {n} entry", "Sending {n} entries", n) if n else tr("Sending")
        if self.state == "offline":
            return tr("Offline, {n} kept here", n=n) if n else tr("Offline, work goes on")
        if self.state == "error":
            if not n:
                return tr("Nothing is sent, tell the station head")
            return trn("{n} entry was not taken", "{n} entries were not taken", n)
        return tr("This machine only")

    def title(self) -> str:
        """What happened, for the banner."""
        if self.grave:
            return tr("Nothing is sent from this machine")
        if self.since is None:
            return tr("The hall's server cannot be reached")
        return tr("The hall's server has not been reached since {time}", time=tr_time(self.since))

    def works(self) -> str:
        """What still works and what does not, for the banner."""
        if self.grave:
            return tr(self.reason)
        return tr(
            "Read cards, accept and print as usual; all of it is sent when the line is back."
            " Records of other departments cannot be looked up; calls follow the order last known."
        )

    def kept(self) -> str:
        """Everything that waits here, in one line; empty when nothing does."""
        return things_words(self.things)


def view_of(state: SyncState) -> SyncView:
    """What a face shows of how the engine stands."""
    told = "error" if state.aside and state.kind in ("synced", "sending") else _STATE_OF[state.kind]
    return SyncView(
        told,
        state.aside if told == "error" and state.aside else state.things.get("case", 0),
        state.since,
        state.reason or "",
        state.things,
        state.loading or 0,
    )


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
