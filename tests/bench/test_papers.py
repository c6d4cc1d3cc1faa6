"""How quick papers are: a month's report as an archive copy, and as a spreadsheet."""

from __future__ import annotations

import time

from desk.printing.outputs import output
from tests.bench.figures import Figures
from tests.printing.month import month


def test_a_months_report_as_pdf_and_spreadsheet(figures: Figures) -> None:
    report = month(departments=12)
    output(report, "pdf", "赵明亮")
    for form, most in (("pdf", 3000), ("xlsx", 3000)):
        begun = time.perf_counter()
        output(report, form, "赵明亮")
        took = (time.perf_counter() - begun) * 1000
        figures.at_most(f"a month's report as {form}", took, most)
