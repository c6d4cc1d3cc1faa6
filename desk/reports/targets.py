"""What a hall measures itself against, and when its live page raises an alarm."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, fields
from decimal import Decimal

from desk.core.errors import UserError
from desk.hall import settings
from desk.store import Unit
from desk.store.base import Reader

SETTING = "report_targets"
"""The hall's own targets, as a mapping of the names in :class:`Targets`."""


@dataclass(frozen=True)
class Targets:
    """The design's numbers; a hall may set its own. All are whole numbers."""

    wait_min: int = 15
    """Minutes a mean wait should not exceed."""
    on_time_permille: int = 1000
    """Share of cases that should end on time."""
    satisfied_permille: int = 980
    """Share of ratings that should be good."""
    smallest: int = 3
    """Counts below this one are not told where a person could be recognised; 0 tells all."""
    refresh_seconds: int = 5
    """Seconds after which the live page looks anew by itself."""
    wait_alarm_min: int = 20
    """Minutes of waiting from which the live page raises an alarm."""
    service_alarm_min: int = 30
    """Minutes of one visit from which the live page raises an alarm."""
    silent_alarm_min: int = 15
    """Minutes without a sign from a device from which the live page raises an alarm."""

    @classmethod
    def of(cls, found: Mapping[str, object] | None) -> Targets:
        """The hall's own numbers over the design's; what is no number is passed over."""
        names = {f.name for f in fields(cls)}
        given = (found or {}).items()
        own = {k: v for k, v in given if k in names and type(v) is int and v >= 0}
        return cls(**own)

    @property
    def wait_s(self) -> int:
        """The target for the mean wait in seconds."""
        return self.wait_min * 60

    @property
    def on_time(self) -> Decimal:
        """The target for cases on time."""
        return Decimal(self.on_time_permille) / 1000

    @property
    def satisfied(self) -> Decimal:
        """The target for good ratings."""
        return Decimal(self.satisfied_permille) / 1000


DESIGN = Targets()
MOST = {
    "wait_min": 240, "on_time_permille": 1000, "satisfied_permille": 1000, "smallest": 20,
    "refresh_seconds": 60,
    "wait_alarm_min": 240, "service_alarm_min": 480, "silent_alarm_min": 1440,
}  # fmt: skip


def targets(read: Reader, hall_id: str) -> Targets:
    """The hall's own targets, or those of the design."""
    return Targets.of(settings.values(read, hall_id, SETTING))


def set_targets(unit: Unit, hall_id: str, values: Mapping[str, int]) -> Targets:
    """Change targets of a hall; what is not named stays.

    :raises UserError: for an unknown name or a number that cannot be.
    """
    for name, number in values.items():
        if name not in MOST:
            raise UserError("There is no threshold called {name}.", name=name)
        if type(number) is not int or not 0 <= number <= MOST[name]:
            raise UserError("{name} is a number from 0 to {most}.", name=name, most=MOST[name])
    named = {f"{SETTING}.{name}": number for name, number in values.items()}
    settings.write(unit, hall_id, named, settings.NOBODY)
    return targets(unit, hall_id)
