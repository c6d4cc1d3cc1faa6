"""Where the data of this desk is, in words a worker understands. No screen in it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from desk.core.text import tr, tr_time, trn

STATES = ("local", "synced", "uploading", "offline", "error")


@dataclass(frozen=True)
class SyncView:
    """How syncing stands, as whoever runs it tells the window.

    ``state`` is one of :data:`STATES`; ``local`` means that nothing is synced from here at all.
    ``waiting`` counts what is kept here and not yet taken over; ``since`` is when this state began,
    for ``synced`` when the other side was last heard.

    :raises ValueError: for a state there are no words for.
    """

    state: str = "local"
    waiting: int = 0
    since: datetime | None = None

    def __post_init__(self) -> None:
        if self.state not in STATES:
            raise ValueError(self.state)

    @property
    def offline(self) -> bool:
        """Whether work goes on without the hall's server, which a banner has to say."""
        return self.state == "offline"

    def pill(self) -> str:
        """The words of the pill at the top right."""
        if self.state == "synced":
            return tr("Synced {time}", time=tr_time(self.since)) if self.since else tr("Synced")
        if self.state == "uploading":
            return trn("Sending {n} entry", "Sending {n} entries", self.waiting)
        if self.state == "offline":
            return tr("Offline, {n} kept here", n=self.waiting)
        if self.state == "error":
            return trn("{n} entry was not taken", "{n} entries were not taken", self.waiting)
        return tr("This machine only")

    def title(self) -> str:
        """What happened, for the banner."""
        if self.since is None:
            return tr("The hall's server cannot be reached")
        return tr("The hall's server has not been reached since {time}", time=tr_time(self.since))

    def works(self) -> str:
        """What still works and what does not, for the banner."""
        return tr(
            "Read cards, accept and print as usual; all of it is sent when the line is back."
            " Records of other departments cannot be looked up; calls follow the order last known."
        )
