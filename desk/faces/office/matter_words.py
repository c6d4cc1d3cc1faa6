"""How a matter's versions, their differences and their faults are said."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from desk.core.text import data_text, mark, tr, tr_date
from desk.faces.kit.fieldbox import BADGES
from desk.matters.catalogue import Basis, Limit, Matter, Need
from desk.matters.changes import Change
from desk.matters.load import Fault

NAMES = {
    "name": mark("Name (matter)"),
    "short": mark("What people say"),
    "official": mark("Official name"),
    "name_en": mark("English name"),
    "former_names": mark("Former names"),
    "open": mark("Taken in here"),
    "closed_note": mark("Why it is not taken in"),
    "promised": mark("Promised limit"),
    "legal": mark("Legal limit"),
    "instant": mark("Decided on the spot"),
    "fee_fen": mark("Fee"),
    "fee_note": mark("Note on the fee"),
    "department": mark("Department (matter)"),
    "level": mark("Level that decides"),
    "classes": mark("Classes of tickets"),
    "agent": mark("Who may come instead"),
    "result": mark("What the resident gets"),
    "conditions": mark("Conditions"),
    "conditions_en": mark("Conditions in English"),
    "basis": mark("Legal basis"),
    "kind": mark("Task type"),
    "work": mark("Field of work"),
    "common": mark("How everyday it is"),
    "sample": mark("Figures to be set"),
}
HOWS = {
    "shown": mark("shown (material)"),
    "copy": mark("a copy"),
    "original": mark("the original"),
    "signed": mark("signed here"),
    "system": mark("from the system"),
}
_PARTS = {
    "required": mark("required"),
    "owe_days": mark("days it may be owed"),
    "name": mark("name (part)"),
    "how": mark("how it is taken"),
    "note": mark("note (part)"),
    "bring": mark("to be brought"),
    "guide": mark("words at the kiosk"),
    "label": mark("wording"),
    "help": mark("help under the field"),
    "type": mark("kind of answer"),
    "choices": mark("answers to choose from"),
    "shared": mark("asked once a visit"),
    "default": mark("filled in beforehand"),
    "minimum": mark("smallest"),
    "maximum": mark("largest"),
}
_WRITTEN = mark("A number of days from 0 to 3650.")
_AMOUNT = mark("An amount in yuan, for instance 12.50.")


def limit_words(limit: Limit | None) -> str:
    """``20 个工作日``."""
    if limit is None:
        return tr("none (limit)")
    if limit.unit == "working":
        return tr("{n} working days (limit)", n=limit.days)
    return tr("{n} calendar days (limit)", n=limit.days)


def promise_words(matter: Matter) -> str:
    """What is promised."""
    return tr("on the spot") if matter.instant else limit_words(matter.promised)


def yuan(fen: int) -> str:
    """An amount, or that nothing is asked."""
    return tr("{amount} yuan", amount=f"{fen / 100:.2f}") if fen else tr("free of charge")


def need_words(need: Need) -> str:
    """A material with what is asked of it."""
    words = [tr(HOWS[need.material.how])]
    if not need.required:
        words.append(tr("only if it applies"))
    if need.owe_days:
        words.append(tr("may be owed {n} working days", n=need.owe_days))
    return tr(", ").join(words)


def value_words(name: str, value: Any) -> str:
    """A value of a property or a part."""
    if name in ("promised", "legal"):
        return limit_words(value)
    if name == "fee_fen":
        return yuan(value)
    if isinstance(value, bool):
        return tr("yes") if value else tr("no")
    if name == "how":
        return tr(HOWS[value])
    if name == "basis":
        return tr(", ").join(_basis(one) for one in value)
    if isinstance(value, tuple):
        return tr(", ").join(data_text(str(one)) for one in value) or tr("nothing (value)")
    return data_text(str(value)) or tr("nothing (value)")


def _basis(one: Basis) -> str:
    return data_text(f"《{one.law}》{one.article}")


def change_words(change: Change) -> str:
    """One difference as a sentence."""
    what = data_text(change.what)
    if change.kind == "material_added":
        return tr("Material added: {name} ({how})", name=what, how=need_words(change.after))
    if change.kind == "material_removed":
        return tr("Material no longer needed: {name}", name=what)
    if change.kind == "field_added":
        return tr("Question added: {name}", name=what)
    if change.kind == "field_removed":
        return tr("Question no longer asked: {name}", name=what)
    if change.kind == "set" and change.what.startswith("order_of_"):
        return (
            tr("Materials in another order")
            if change.what == "order_of_materials"
            else tr("Questions in another order")
        )
    if change.kind == "set":
        name = tr(NAMES[change.what])
        before, after = (value_words(change.what, v) for v in (change.before, change.after))
        return tr("{what}: {before} → {after}", what=name, before=before, after=after)
    part = tr(_PARTS.get(change.part, change.part))
    before, after = (value_words(change.part, v) for v in (change.before, change.after))
    return tr(
        "{name}, {part}: {before} → {after}", name=what, part=part, before=before, after=after
    )


def changes_words(changes: Sequence[Change]) -> list[str]:
    """All differences, or that there are none."""
    return [change_words(change) for change in changes] or [tr("No difference.")]


def fault_words(fault: Fault) -> str:
    """What to mend."""
    if fault.field in ("promised", "legal") and "written like" in fault.what:
        return tr(_WRITTEN)
    if fault.field == "fee":
        return tr(_AMOUNT)
    return tr(fault.what, **fault.values)


def version_words(matter: Matter) -> str:
    """``第 2 版``."""
    return tr("Version {n}", n=matter.version)


def checklist(matter: Matter) -> list[tuple[str, str]]:
    """What the window will show of the materials: the line, and how it is taken."""
    lines = []
    for n, need in enumerate(matter.needs):
        badge = BADGES[n] if n < len(BADGES) else f"{n + 1}."
        lines.append((f"{badge} {data_text(need.material.name)}", need_words(need)))
    return lines


def due_words(day: Any) -> str:
    """The last day of a matter taken in today."""
    return tr("taken in today, done by {day}", day=tr_date(day, "due"))
