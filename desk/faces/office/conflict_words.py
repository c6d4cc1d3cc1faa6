"""Where a conflict is and what each side says, in the words of the people who work here."""

from __future__ import annotations

from collections.abc import Mapping

from desk.core.clock import local_day
from desk.core.text import mark, tr, tr_date, tr_time
from desk.sync.conflicts import Conflict, Side

TABLES = {
    "hall": mark("Hall (conflict)"),
    "ticket_class": mark("Kind of ticket"),
    "hall_window": mark("Window (conflict)"),
    "worker": mark("Worker (conflict)"),
    "hall_notice": mark("Notice (conflict)"),
    "roster_slot": mark("Roster (conflict)"),
    "roster_duty": mark("Roster (conflict)"),
    "absence": mark("Absence (conflict)"),
    "hall_setting": mark("Setting (conflict)"),
    "grid": mark("Grid (conflict)"),
    "community": mark("Community (conflict)"),
    "resident": mark("Resident (conflict)"),
    "household_member": mark("Household (conflict)"),
}
COLUMNS = {
    "_del": mark("deleted or not"),
    "scope": mark("where it belongs"),
    "name": mark("name (column)"),
    "text": mark("text (column)"),
    "phone": mark("phone (column)"),
    "address": mark("address (column)"),
    "registered_at": mark("address on the card"),
    "id_number": mark("identity number (column)"),
    "id_type": mark("kind of card"),
    "sex": mark("sex (column)"),
    "nation": mark("nation (column)"),
    "birth": mark("day of birth"),
    "division": mark("division (column)"),
    "answers": mark("answers on forms"),
    "relation": mark("relation to the head of the household"),
    "hours": mark("opening hours (column)"),
    "open": mark("open or closed"),
    "closed_note": mark("why it is closed"),
    "shown_from": mark("shown from"),
    "shown_until": mark("shown until"),
    "worker_id": mark("who is on duty"),
    "window_id": mark("window (column)"),
    "day": mark("day (column)"),
    "first_day": mark("first day"),
    "last_day": mark("last day"),
    "note": mark("note (column)"),
    "kind": mark("kind (column)"),
    "value": mark("value (column)"),
    "households": mark("number of households"),
    "mixed": mark("mixed community or not"),
    "workers": mark("number of workers"),
    "number": mark("number (column)"),
    "label": mark("name (column)"),
    "role": mark("role (column)"),
    "skills": mark("what a worker may do"),
    "active": mark("still working here or not"),
    "pin_hash": mark("PIN (column)"),
    "classes": mark("tickets it calls"),
    "position": mark("place in the order"),
    "hint": mark("explanation (column)"),
}
_YES_NO = frozenset({"open", "mixed", "active"})


def place_words(found: Conflict) -> str:
    """Of which thing which part, as “Resident 王*梅: phone”."""
    table = TABLES.get(found.table)
    return tr(
        "{thing} {name}: {part}",
        thing=tr(table) if table else tr("Other record (conflict)"),
        name=found.subject,
        part=column_words(found),
    )


def column_words(found: Conflict) -> str:
    """Which part of the thing."""
    column = COLUMNS.get(found.column)
    return tr(column) if column else found.column


def value_words(found: Conflict, side: Side) -> str:
    """What one side says."""
    if found.about_deletion:
        return tr("deleted") if side.value else tr("kept, as it was changed")
    if found.column in _YES_NO and side.value in (0, 1):
        return tr("yes") if side.value else tr("no")
    return side.shown or tr("(empty)")


def hidden_difference(found: Conflict) -> bool:
    """Whether both look alike since what tells them apart is masked."""
    return value_words(found, found.winner) == value_words(found, found.loser)


def who_words(side: Side, names: Mapping[str, str]) -> str:
    """By whom and when; a worker by name, a machine by what it calls itself."""
    name = names.get(side.actor)
    who = tr("{name} ({number})", name=name, number=side.actor) if name else side.actor
    return tr("{who}, {when}", who=who or tr("unknown"), when=moment_words(side))


def moment_words(side: Side) -> str:
    """Day and time by the clock of the machine it was written on."""
    return f"{tr_date(local_day(side.at), 'short')} {tr_time(side.at)}"
