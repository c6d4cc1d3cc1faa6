"""An entry of the record in words."""

from __future__ import annotations

from desk.cases.words import KINDS as CASE_KINDS
from desk.core.clock import local_day
from desk.core.text import mark, tr, tr_date, tr_time
from desk.faces.office.conflict_words import TABLES
from desk.reports.audit import Entry

KIND_NAMES = {
    "saw": mark("Saw (record)"),
    "changed": mark("Changed (record)"),
    "printed": mark("Printed (record)"),
    "exported": mark("Exported (record)"),
    "checked": mark("Checked (record)"),
    "signed_in": mark("Signed in (record)"),
}
MOODS = {
    "saw": "warn", "changed": "teal", "printed": "info", "exported": "error", "checked": "ok",
    "signed_in": "neutral",
}  # fmt: skip
_ACTIONS = {
    "reveal": mark("looked at somebody's data"),
    "revealed": mark("looked at somebody's data"),
    "looked_up": mark("looked up a receipt"),
    "own_matters": mark("looked up their own matters at the kiosk"),
    "roster_published": mark("published the roster"),
    "verify": mark("checked the record"),
    "login_ok": mark("signed in"),
    "login_wrong": mark("gave a wrong PIN"),
    "login_unlocked": mark("was unlocked by the head"),
}
_PAPERS = {
    "receipt-80": mark("receipt (record)"),
    "receipt-a5": mark("receipt (record)"),
    "report": mark("report (record)"),
    "roster-a4": mark("roster (record)"),
    "roster-a3": mark("roster (record)"),
    "notice": mark("notice of what is missing (record)"),
    "handover": mark("hand-over slip (record)"),
    "certificate": mark("certificate (record)"),
    "mandate": mark("mandate (record)"),
    "case-list": mark("list of cases (record)"),
    "supplement": mark("slip of what was brought later (record)"),
    "statement": mark("statement for a resident (record)"),
    "ticket": mark("ticket (record)"),
}
_MACHINES = {
    "kiosk": mark("kiosk {number}"),
    "robot": mark("trial window {number}"),
    "office": mark("the office"),
    "command": mark("a command at this machine"),
    "window": mark("a window"),
    "setup": mark("the setting up"),
    "sync": mark("the exchange with the city"),
    "city": mark("the exchange with the city"),
    "printing": mark("the printing"),
    "watch": mark("the watch over limits"),
    "simulate": mark("a trial"),
    "desk": mark("this desk"),
}


def when(entry: Entry) -> str:
    """Day and time."""
    return f"{tr_date(local_day(entry.at))} {tr_time(entry.at)}"


def who(entry: Entry) -> str:
    """A worker by name and number, a machine by what it calls itself."""
    if entry.name:
        return tr("{name} ({number})", name=entry.name, number=entry.actor)
    kind, _, number = entry.actor.partition(":")
    if kind in _MACHINES:
        return tr(_MACHINES[kind], number=number).rstrip()
    return entry.actor or tr("unknown")


def what(entry: Entry) -> str:
    """What was done."""
    if entry.action == "print":
        paper = _PAPERS.get(str(entry.detail.get("paper")))
        thing = tr(paper) if paper else str(entry.detail.get("paper", ""))
        return tr("printed: {thing}", thing=thing)
    if entry.action == "export":
        return tr("exported as {form}", form=str(entry.detail.get("format", "")).upper())
    if entry.action == "register":
        tables = entry.detail.get("tables", {})
        named = [tr(TABLES[t]) if t in TABLES else t for t in tables]
        return tr("changed: {things}", things="、".join(dict.fromkeys(named)))
    if entry.action in _ACTIONS:
        return tr(_ACTIONS[entry.action])
    return tr(CASE_KINDS[entry.action]) if entry.action in CASE_KINDS else entry.action


def about(entry: Entry) -> str:
    """Of what, and with which words."""
    detail = entry.detail
    if entry.action in ("print", "export"):
        return str(detail.get("title") or entry.subject)
    if entry.action == "verify":
        found = tr("whole (record)") if detail.get("whole") else tr("broken (record)")
        return tr("{n} changesets, {found}", n=f"{detail.get('changesets', 0):,}", found=found)
    if entry.action == "register":
        n = sum(detail.get("tables", {}).values())
        return tr("{n} rows, changeset {seq}", n=n, seq=detail.get("seq"))
    words = [entry.subject, str(detail.get("reason", ""))]
    return tr("; ").join(x for x in words if x)
