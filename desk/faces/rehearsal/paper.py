"""A printer that sorts: tickets, receipts and slips as PDF, the bytes for dots beside them."""

from __future__ import annotations

from pathlib import Path

from desk.devices.printer import Job, escpos_bytes

SHEETS = "papers"
"""What is printed on A4 at the office's printer, which takes no dots."""
FOLDERS = {
    "ticket": "tickets",
    "receipt": "receipts",
    "notice": "slips",
    "handover": "slips",
    "supplement": "slips",
    "mandate": SHEETS,
}


class SortingPrinter:
    """Writes each job below one folder; counts what it wrote."""

    def __init__(self, out: Path) -> None:
        self._out = out
        for folder in (*set(FOLDERS.values()), "escpos"):
            (out / folder).mkdir(parents=True, exist_ok=True)
        self.printed: dict[str, list[Path]] = {folder: [] for folder in FOLDERS.values()}

    def print(self, job: Job) -> None:
        """Write the PDF and the bytes."""
        # A job's name is paper, subject and the end of its identifier.
        kind, rest = job.name.split("-", 1)
        subject = rest.rsplit("-", 1)[0].removeprefix("80-").removeprefix("a5-")
        folder = FOLDERS[kind]
        path = self._out / folder / f"{subject}.pdf"
        path.write_bytes(job.pdf)
        if folder != SHEETS:
            dots = escpos_bytes(job.raster())
            (self._out / "escpos" / f"{kind}_{subject}.bin").write_bytes(dots)
        self.printed[folder].append(path)
