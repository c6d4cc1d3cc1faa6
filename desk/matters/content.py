"""A matter as plain content that carries its materials and fields with it.

It has the shape of the files, so that one reader with one set of rules reads both, and a version
that was written down years ago is still read when the files have moved on.
"""

from __future__ import annotations

from typing import Any

from desk.matters.catalogue import Catalogue, Field, Limit, Material, Matter, Need
from desk.matters.format import MATTER_KEYS, MAY_BE_EMPTY

Content = dict[str, Any]


def content_of(matter: Matter) -> Content:
    """The content of a matter; read back it gives the same matter."""
    found = {
        "code": matter.code,
        "name": matter.name,
        "name_en": matter.name_en,
        "official": matter.official,
        "short": matter.short,
        "former": list(matter.former_names),
        "common": matter.common,
        "classes": "".join(matter.classes),
        "department": matter.department,
        "level": matter.level,
        "kind": matter.kind,
        "instant": matter.instant,
        "legal": limit_text(matter.legal),
        "promised": limit_text(matter.promised),
        "materials": [need_text(need) for need in matter.needs],
        "fields": [use.field.key + ("" if use.required else "?") for use in matter.fields],
        "agent": matter.agent,
        "result": matter.result,
        "fee": matter.fee_fen,
        "fee_note": matter.fee_note,
        "basis": [[basis.law, basis.article] for basis in matter.basis],
        "conditions": matter.conditions,
        "conditions_en": matter.conditions_en,
        "sample": list(matter.sample),
        "version": matter.version,
        "open": matter.open,
        "closed_note": matter.closed_note,
    }
    assert found.keys() == MATTER_KEYS.keys()
    return {
        "work": matter.work,
        "matter": {k: v for k, v in found.items() if v not in ("", []) or k in MAY_BE_EMPTY},
        "materials": {need.material.key: material_entry(need.material) for need in matter.needs},
        "fields": {use.field.key: field_entry(use.field) for use in matter.fields},
    }


def limit_text(limit: Limit | None) -> str:
    """A limit as the files write it; empty for none."""
    return f"{limit.days} {limit.unit}" if limit is not None else ""


def need_text(need: Need) -> str:
    """A need as the files write it."""
    if not need.required:
        return f"{need.material.key}?"
    return f"{need.material.key} owe {need.owe_days}" if need.owe_days else need.material.key


def material_entry(material: Material) -> Content:
    """A material as ``materials.toml`` has it."""
    found = {
        "name": material.name,
        "name_en": material.name_en,
        "how": material.how,
        "note": material.note,
        "note_en": material.note_en,
        "bring": material.bring,
        "guide": material.guide,
        "guide_en": material.guide_en,
    }
    return {k: v for k, v in found.items() if v != ""}


def field_entry(field: Field) -> Content:
    """A field as ``fields.toml`` has it."""
    found = {
        "label": field.label,
        "label_en": field.label_en,
        "type": field.type,
        "choices": list(field.choices),
        "shared": field.shared,
        "default": field.default,
        "minimum": field.minimum,
        "maximum": field.maximum,
        "help": field.help,
    }
    return {k: v for k, v in found.items() if v not in ("", [])}


def completed(content: Content, among: Catalogue) -> Content:
    """The content with the materials and fields it names, and with no others.

    What it has itself stays; what it lacks is taken from a catalogue, where that knows it.
    """
    needs = [spec.split()[0].removesuffix("?") for spec in content["matter"]["materials"]]
    asked = [spec.removesuffix("?") for spec in content["matter"].get("fields", ())]
    materials = {k: material_entry(among.materials[k]) for k in needs if k in among.materials}
    fields = {k: field_entry(among.fields[k]) for k in asked if k in among.fields}
    own = {k: v for k, v in content["materials"].items() if k in needs}
    own_fields = {k: v for k, v in content["fields"].items() if k in asked}
    return {**content, "materials": {**materials, **own}, "fields": {**fields, **own_fields}}
