"""The words round the pages of the office: who is signed in, and which key does what."""

from __future__ import annotations

from collections.abc import Sequence

from desk.core.text import data_text, tr
from desk.hall.queries import WorkerInfo


def who(worker: WorkerInfo) -> str:
    """Whoever is signed in, and what they are."""
    if worker.role == "head":
        return tr("{name}, station head", name=worker.name)
    if worker.role == "department":
        return tr("{name}, {department}", name=worker.name, department=data_text(worker.department))
    return f"{worker.name} {worker.number}"


def shortcuts(pages: Sequence[tuple[int, str]], *, head: bool) -> list[tuple[str, str]]:
    """The keys that work on every page, with those of the numbered pages this person has."""
    notice = [("Ctrl B", tr("Notice on the big screen"))] if head else []
    return [
        *((f"Ctrl {n}", title) for n, title in pages),
        ("Ctrl PgUp PgDn", tr("the page above or below in the list")),
        *notice,
        ("Ctrl K", tr("find")),
        ("Ctrl P", tr("print what the page shows")),
        ("Ctrl S", tr("keep what was changed")),
        ("/", tr("find on this page")),
        ("Ctrl H", tr("Show (person)")),
        ("Esc", tr("close; back to the first page")),
        ("F12", tr("Lock (office)")),
        ("Ctrl Q", tr("Sign off")),
    ]
