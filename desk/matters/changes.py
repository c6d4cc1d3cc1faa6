"""What differs between two versions of a matter, as values a face puts into words. Pure."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from desk.matters.catalogue import Matter


@dataclass(frozen=True)
class Change:
    """One difference.

    ``kind`` is ``set`` (``what`` names the property), ``material_added``, ``material_removed``,
    ``material_changed``, ``field_added``, ``field_removed`` or ``field_changed`` (``what`` is the
    name of the material or field; ``part`` what of it changed).
    """

    kind: str
    what: str
    before: Any = None
    after: Any = None
    part: str = ""


PROPERTIES = (
    "name", "short", "official", "name_en", "former_names", "open", "closed_note", "promised",
    "legal", "instant", "fee_fen", "fee_note", "department", "level", "classes", "agent", "result",
    "conditions", "conditions_en", "basis", "kind", "work", "common", "sample",
)  # fmt: skip
"""What may differ between two versions besides materials and fields, in the order it is told."""


def changes(before: Matter, after: Matter) -> tuple[Change, ...]:
    """Everything that differs, the number of the version apart."""
    found = [
        Change("set", name, getattr(before, name), getattr(after, name))
        for name in PROPERTIES
        if getattr(before, name) != getattr(after, name)
    ]
    return (*found, *_materials(before, after), *_fields(before, after))


def _materials(before: Matter, after: Matter) -> list[Change]:
    old = {need.material.key: need for need in before.needs}
    new = {need.material.key: need for need in after.needs}
    found = [Change("material_removed", n.material.name) for k, n in old.items() if k not in new]
    for key, need in new.items():
        name, known = need.material.name, old.get(key)
        if known is None:
            found.append(Change("material_added", name, None, need))
            continue
        pairs = [
            (part, getattr(known, part), getattr(need, part)) for part in ("required", "owe_days")
        ]
        pairs += [
            (part, getattr(known.material, part), getattr(need.material, part))
            for part in ("name", "how", "note", "bring", "guide", "name_en", "note_en", "guide_en")
        ]
        found += [Change("material_changed", name, a, b, part) for part, a, b in pairs if a != b]
    if not found and list(old) != list(new):
        found.append(Change("set", "order_of_materials"))
    return found


def _fields(before: Matter, after: Matter) -> list[Change]:
    old = {use.field.key: use for use in before.fields}
    new = {use.field.key: use for use in after.fields}
    found = [Change("field_removed", u.field.label) for k, u in old.items() if k not in new]
    for key, use in new.items():
        label, known = use.field.label, old.get(key)
        if known is None:
            found.append(Change("field_added", label, None, use))
            continue
        if known.required != use.required:
            found.append(Change("field_changed", label, known.required, use.required, "required"))
        for part in ("label", "help", "label_en", "type", "choices", "shared", "default",
                     "minimum", "maximum"):  # fmt: skip
            a, b = getattr(known.field, part), getattr(use.field, part)
            if a != b:
                found.append(Change("field_changed", label, a, b, part))
    if not found and list(old) != list(new):
        found.append(Change("set", "order_of_fields"))
    return found
