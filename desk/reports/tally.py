"""Sums of counts over days and halls, and what can be told from a distribution. Pure."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Collection, Iterable, Mapping
from datetime import date
from decimal import Decimal
from functools import cached_property

from desk.core.calendar import WorkCalendar
from desk.reports.counting import SEP, Counts, DayCounts
from desk.reports.model import rounded, share
from desk.reports.periods import Period


class Distribution:
    """How often each number of seconds occurred; distributions are added, nothing is estimated."""

    def __init__(self, counts: Mapping[int, int]) -> None:
        self._counts = sorted(counts.items())
        self.n = sum(counts.values())

    @property
    def mean(self) -> int | None:
        """The mean, to a whole second."""
        if not self.n:
            return None
        return int(rounded(Decimal(sum(v * n for v, n in self._counts)) / self.n, 0))

    def quantile(self, permille: int) -> int | None:
        """The value below which so many of a thousand lie, between neighbours in proportion."""
        if not self.n:
            return None
        place, rest = divmod((self.n - 1) * permille, 1000)
        low, high = self._at(place), self._at(min(place + 1, self.n - 1))
        return int(rounded(low + Decimal((high - low) * rest) / 1000, 0))

    def _at(self, place: int) -> int:
        for value, n in self._counts:
            if place < n:
                return value
            place -= n
        raise IndexError(place)

    @property
    def longest(self) -> int | None:
        """The largest value."""
        return self._counts[-1][0] if self._counts else None

    def up_to(self, most: int) -> int:
        """How many are not larger."""
        return sum(n for value, n in self._counts if value <= most)


class Tally:
    """The counts of some halls and days, added up."""

    def __init__(
        self, counts: Iterable[Counts], under_way: Mapping[str, int] | None = None
    ) -> None:
        self._sums: dict[str, Counter[str]] = defaultdict(Counter)
        for one in counts:
            for measure, keys in one.items():
                self._sums[measure].update(keys)
        self.under_way = Counter(under_way)
        """By department, at the end of the period."""

    def of(self, measure: str) -> Counter[str]:
        """One measure by its key."""
        return self._sums.get(measure, Counter())

    def first_of(self, measure: str) -> Counter[str]:
        """A measure by the first part of its key."""
        found: Counter[str] = Counter()
        for key, n in self.of(measure).items():
            found[key.split(SEP, 1)[0]] += n
        return found

    def all_of(self, measure: str) -> int:
        """A measure whatever its key."""
        return self.of(measure).total()

    @cached_property
    def waits(self) -> Distribution:
        """Seconds from ticket to call."""
        return self._spread("wait")

    @cached_property
    def services(self) -> Distribution:
        """Seconds of visits."""
        return self._spread("service")

    def waits_of(self, letter: str) -> Distribution:
        """Seconds from ticket to call of one class."""
        return self._spread("wait", letter)

    def _spread(self, measure: str, of: str = "") -> Distribution:
        found: Counter[int] = Counter()
        for key, n in self.of(measure).items():
            first, _, last = key.rpartition(SEP)
            if not of or first == of:
                found[int(last)] += n
        return Distribution(found)

    @property
    def visits(self) -> int:
        """Visits received."""
        return self.all_of("visits_by_worker")

    @property
    def cases(self) -> int:
        """Cases accepted."""
        return self.all_of("cases")

    @property
    def ended(self) -> int:
        """Cases ended."""
        return self.all_of("ended")

    @property
    def on_time(self) -> Decimal | None:
        """Share of the ended that ended by their last day."""
        return share(self.all_of("in_time"), self.ended)

    @property
    def rated(self) -> int:
        """Ratings given."""
        return self.all_of("grades")

    @property
    def satisfied(self) -> Decimal | None:
        """Share of good ratings."""
        good = sum(n for grade, n in self.of("grades").items() if int(grade) >= 3)
        return share(good, self.rated)

    @property
    def low(self) -> int:
        """Bad ratings."""
        return sum(n for grade, n in self.of("grades").items() if int(grade) < 3)

    @property
    def called_back(self) -> int:
        """Bad ratings whose resident was spoken to."""
        return sum(n for grade, n in self.of("spoken").items() if int(grade) < 3)

    @property
    def asked(self) -> int:
        """Entries of the register of what was asked."""
        return self.all_of("asked")

    @property
    def asked_closed(self) -> int:
        """Of these, those that are closed."""
        return self.asked - self.of("asked")["open"]

    def took(self, calendar: WorkCalendar, department: str = "") -> Decimal | None:
        """Mean working days from acceptance to the end; needs the day, so see :func:`tally`."""
        days = total = 0
        for key, n in self.of("took").items():
            of, accepted, ended = key.split(SEP)
            if not department or of == department:
                span = _workdays(calendar, date.fromisoformat(accepted), date.fromisoformat(ended))
                days, total = days + span * n, total + n
        return rounded(Decimal(days) / total, 1) if total else None


_spans: dict[tuple[int, date, date], int] = {}


def _workdays(calendar: WorkCalendar, start: date, end: date) -> int:
    key = (id(calendar), start, end)
    if key not in _spans:
        _spans[key] = calendar.workdays_between(start, end)
    return _spans[key]


def _gone(found: Counts) -> dict[str, int]:
    """Whoever was called today and did not come to a window; the others may still be waiting."""
    called: Counter[str] = Counter()
    for key, n in found.get("wait", {}).items():
        called[key.split(SEP, 1)[0]] += n
    left = found.get("unserved", {})
    waiting = {letter: n - called[letter] for letter, n in found.get("tickets", {}).items()}
    return {letter: n - waiting.get(letter, 0) for letter, n in left.items()}


def tally(
    counts: DayCounts,
    halls: Collection[str],
    period: Period,
    today: date,
    under_way: Mapping[tuple[str, str], int] | None = None,
) -> Tally:
    """The counts of these halls in a period; last days that have not passed are left out."""
    first, last, now = period.first.isoformat(), period.last.isoformat(), today.isoformat()
    wanted = set(halls)
    chosen: list[Counts] = []
    for (hall, day), found in counts.items():
        if hall in wanted and first <= day <= last:
            took = {f"{key}{SEP}{day}": n for key, n in found.get("ended", {}).items()}
            chosen.append({**found, "took": took})
            if day >= now:
                chosen[-1] = {
                    **chosen[-1], "past_due": {}, "unexplained": {}, "unserved": _gone(found),
                }  # fmt: skip
    by_department: Counter[str] = Counter()
    for (hall, department), n in (under_way or {}).items():
        if hall in wanted:
            by_department[department] += n
    return Tally(chosen, by_department)
