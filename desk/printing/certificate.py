"""The certificate of a checked chain, A4: what was read, what was found, the hash to compare."""

from __future__ import annotations

from datetime import datetime

from desk.core.clock import local, local_day
from desk.core.text import data_text, tr, tr_date
from desk.printing.pages import GRID, INK, LEFT, PT, RIGHT, SOFT, Pages, counted
from desk.printing.papers import CertificatePaper
from desk.store.verify import Verdict

_QR_MM = 38.0


def certificate_paper(
    verdict: Verdict, place: str, full_place: str, checked_at: datetime, by: str
) -> CertificatePaper:
    """What a verdict says to who did not see the check."""
    moment = f"{local(checked_at):%Y-%m-%d %H:%M:%S}"
    facts = [
        (tr("Machine (node)"), str(verdict.node)),
        (tr("Changesets read"), f"{verdict.changesets:,}"),
        (tr("Rows compared"), f"{verdict.rows:,}"),
        (tr("First changeset"), _moment(verdict.first_at)),
        (tr("Last changeset"), _moment(verdict.last_at)),
        (tr("Checked at"), moment),
        (tr("Checked by"), by),
    ]
    if verdict.fault:
        facts.append((tr("First break"), verdict.place or ""))
        facts.append((tr("What is wrong"), tr(verdict.fault)))
    return CertificatePaper(
        data_text(place),
        data_text(full_place),
        tr("Certificate of the checked record"),
        (tr_date(local_day(checked_at), "long"), by),
        tr("The record is whole.") if verdict.clean else tr("The record is broken."),
        verdict.clean,
        tuple(facts),
        verdict.head,
        f"DESK-CHAIN:{verdict.node}:{verdict.changesets}:{verdict.head}",
        (
            tr("Every change on this machine is sealed with the hash of the one before it. The "
               "check reckoned every hash anew from the first changeset and compared every row "
               "with what was sealed."),
            tr("Whoever keeps this paper can tell later whether the record up to here was altered: "
               "the hash at this changeset must still be the same."),
        ),
        tr("Data until {time}", time=moment),
    )  # fmt: skip


def _moment(text: str) -> str:
    if not text:
        return tr("none yet")
    return f"{local(datetime.fromisoformat(text)):%Y-%m-%d %H:%M:%S}"


def certificate_pdf(paper: CertificatePaper) -> bytes:
    """One page."""
    return counted(lambda pages: _draw(paper, pages))


def _draw(paper: CertificatePaper, count: int) -> tuple[bytes, int]:
    pages = Pages(paper.title, f"{paper.place} {paper.title}", paper.until, count)
    s = pages.sheet
    y = pages.head(paper.full_place, paper.title, paper.made) + 4
    s.ink(INK if paper.whole else "#A32A2A")
    s.text(LEFT, y + 3, paper.verdict, 19 * PT, bold=True)
    s.ink(INK)
    y += 13
    for name, value in paper.facts:
        s.ink(SOFT)
        s.text(LEFT, y, name, 10.4 * PT)
        s.ink(INK)
        y = s.paragraph(LEFT + 46, y, value, 10.4 * PT, RIGHT - LEFT - 46, 5.2) + 1.8
        s.ink(GRID)
        s.line(LEFT, y - 4.2, RIGHT, y - 4.2, 0.13)
        s.ink(INK)
    y += 6
    y = pages.heading(y, tr("Hash of the last changeset (SHA-256)"))
    # In groups of eight, so that two people can compare it by reading aloud.
    groups = [paper.hash[n : n + 8] for n in range(0, len(paper.hash), 8)]
    for n in range(0, len(groups), 4):
        s.text(LEFT, y + 2, "  ".join(groups[n : n + 4]), 12 * PT)
        y += 6.4
    s.qr(RIGHT - _QR_MM, y - 16, _QR_MM, paper.qr)
    y += 6
    s.ink(SOFT)
    for words in paper.words:
        y = s.paragraph(LEFT, y, words, 9.4 * PT, RIGHT - LEFT - _QR_MM - 10, 5) + 1.6
    s.ink(INK)
    pages.signatures(y + 16)
    return pages.done(), pages.page
