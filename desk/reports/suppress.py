"""Which counts are not told, so that nobody can be recognised. Pure.

A count of a group smaller than the threshold is hidden (primary). Since what is published adds up,
a hidden count could be computed from its total and the others; so more are hidden until at least
two different sets of numbers fit everything that is published (complementary). Matters belong to
departments and departments to the whole, so this holds on both steps of that tree.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass, field


@dataclass(frozen=True)
class Hidden:
    """What is not told."""

    matters: frozenset[tuple[str, str]] = frozenset()
    """Pairs of department and matter."""
    departments: frozenset[str] = frozenset()
    total: bool = False


NOTHING = Hidden()
Tree = Mapping[str, Mapping[str, int]]
"""Cases by department and matter; only groups that have a case."""


def hidden(cases: Tree, smallest: int, small: Collection[str] = ()) -> Hidden:
    """What to hide of a tree of counts; ``small`` are departments to hide for another reason."""
    if smallest < 2:
        return NOTHING
    sums = {d: sum(of.values()) for d, of in cases.items()}
    away = {d for d, n in sums.items() if 0 < n < smallest} | (set(small) & set(cases))
    matters = {(d, k) for d, of in cases.items() for k, n in of.items() if 0 < n < smallest}
    for department, of in cases.items():
        if department in away:
            continue
        kept = _enough(of, {k for d, k in matters if d == department}, smallest)
        if kept is None:
            away.add(department)
        else:
            matters |= {(department, k) for k in kept}
    # The matters of a department are listed, and each has a case: that is the least it can have.
    chosen = _enough(sums, away, smallest, {d: len(of) for d, of in cases.items()})
    away = set(sums) if chosen is None else chosen
    # What a hidden department is made of is hidden too, or it could be added up.
    matters |= {(d, k) for d in away for k in cases[d]}
    return Hidden(frozenset(matters), frozenset(away), total=chosen is None)


def _enough(
    counts: Mapping[str, int],
    away: set[str],
    smallest: int,
    least: Mapping[str, int] | None = None,
) -> set[str] | None:
    """The hidden ones and as many more as are needed; ``None`` when all together do not do."""
    away = set(away)
    rest = sorted((n, key) for key, n in counts.items() if key not in away)
    while away and not _doubtful(
        [counts[key] for key in away],
        sum(1 if least is None else least[key] for key in away),
        smallest,
    ):
        if not rest:
            return None
        away.add(rest.pop(0)[1])
    return away


def _doubtful(values: list[int], least: int, smallest: int) -> bool:
    """Whether the sum of these leaves each of them open, for one who knows the rule.

    Together they are known to be at least ``least``, and where all are small each is at most
    ``smallest - 1``.
    """
    n, total = len(values), sum(values)
    if n < 2 or total <= least:
        return False
    return total != n * (smallest - 1)


@dataclass(frozen=True)
class Columns:
    """Further columns of a table whose rows are partly hidden."""

    told: frozenset[str] = field(default_factory=frozenset)
    """Columns whose hidden cells are all nought, which their totals tell anyway."""


def told(columns: Mapping[str, Mapping[str, int]], away: Collection[str]) -> Columns:
    """Which further columns need no hiding."""
    return Columns(
        frozenset(k for k, of in columns.items() if not any(of.get(key, 0) for key in away))
    )
