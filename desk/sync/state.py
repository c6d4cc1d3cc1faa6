"""How syncing stands, for the pill and the banner of every face on the same store."""

from __future__ import annotations

import json
import os
from collections.abc import Mapping
from dataclasses import asdict, dataclass, field
from datetime import datetime
from pathlib import Path

FILE_NAME = "sync.json"


@dataclass(frozen=True)
class SyncState:
    """One of ``alone`` (never enrolled), ``synced``, ``sending``, ``offline``, ``refused``."""

    kind: str = "alone"
    waiting: int = 0
    oldest: datetime | None = None
    since: datetime | None = None
    """When the upstream was last heard."""
    reason: str | None = None
    """The sentence of a refusal, or of what keeps this desk from syncing (a key for ``tr``)."""
    hall: bool = False
    """Whether the upstream heard is the hall's own."""
    aside: int = 0
    """Changesets the upstream keeps aside because it could not apply them."""
    upstream: str = ""
    """Which upstream: ``hall`` or ``city`` and its place in the list."""
    upstream_id: str = ""
    """The same as it calls itself, for what is remembered of it."""
    things: Mapping[str, int] = field(default_factory=dict)
    """What waits, by kind (see :mod:`desk.sync.awaiting`); empty when nothing does."""
    loading: int | None = None
    """Rows loaded so far, while a device that was enrolled is being filled."""
    path: str = ""
    """The file that ``reason`` is about, if it is about one."""
    clock_off_ms: int | None = None
    """How far this machine's clock is ahead of the upstream's."""

    @property
    def first_choice(self) -> bool:
        """Whether the upstream that gives out the hall's tickets is heard now."""
        return self.kind in ("synced", "sending") and self.upstream.endswith(" 0")


def publish(home: Path, state: SyncState) -> None:
    """Leave the state where other processes of this desk find it."""
    record = {k: v.isoformat() if isinstance(v, datetime) else v for k, v in asdict(state).items()}
    path = home / FILE_NAME
    draft = path.with_name(f"{FILE_NAME}.{os.getpid()}")
    draft.write_text(json.dumps(record), encoding="utf-8")
    os.replace(draft, path)


def published(home: Path) -> SyncState:
    """The state as last published; ``alone`` when nothing was."""
    try:
        record = json.loads((home / FILE_NAME).read_text(encoding="utf-8"))
        for name in ("oldest", "since"):
            if record[name] is not None:
                record[name] = datetime.fromisoformat(record[name])
        return SyncState(**record)
    except (OSError, ValueError, TypeError, KeyError):
        return SyncState()
