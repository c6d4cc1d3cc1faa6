"""A report as plain values, for programs."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

from desk.reports.model import HIDDEN, Cell, Report, Row
from desk.reports.words import figure_text, shown


def plain(value: Cell) -> Any:
    """A value as JSON has it; what is not told is the word ``hidden``, a share its decimal text."""
    if value is HIDDEN:
        return "hidden"
    if isinstance(value, Decimal):
        return str(value)
    return value if value is None or isinstance(value, int | str) else value.isoformat()


def record(report: Report) -> dict[str, Any]:
    """Everything a report says; ``shown`` is how people see it."""
    return {
        "territory": report.territory.code,
        "name": report.territory.full_name,
        "halls": list(report.territory.hall_ids),
        "period": report.period.code,
        "first": report.period.first.isoformat(),
        "last": report.period.last.isoformat(),
        "until": report.until.isoformat(),
        "before": {
            "first": report.before.first.isoformat(), "last": report.before.last.isoformat(),
        },
        "open_days": report.open_days,
        "unexplained": report.unexplained,
        "sections": {
            section.key: {
                "figures": {
                    f.key: {
                        "value": plain(f.cell),
                        "shown": figure_text(f),
                        "unit": f.unit,
                        "before": plain(f.before),
                        "peers": plain(f.peers),
                        "target": plain(f.target),
                        "of": f.of,
                    }
                    for f in section.figures
                },
                "tables": {
                    t.key: {
                        "columns": [c.key for c in t.columns],
                        "rows": [_row(row) for row in t.rows],
                        "total": _row(t.total) if t.total else None,
                    }
                    for t in section.tables
                },
                "series": {
                    s.key: [[p.at.isoformat(), plain(p.value), shown(p.value, s.unit)]
                            for p in s.points]
                    for s in section.series
                },
            }
            for section in report.sections
        },
        "definitions": list(report.footnotes),
    }  # fmt: skip


def _row(row: Row) -> list[Any]:
    return [plain(cell) for cell in row.cells]
