"""Reading the catalogue: every fault of every file is told at once, by file, matter and field."""

from __future__ import annotations

import tomllib
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from desk.core.calendar import UNITS
from desk.core.errors import AdminError
from desk.matters.catalogue import (
    AGENTS,
    FIELD_TYPES,
    HOWS,
    LEVELS,
    WORKS,
    Basis,
    Catalogue,
    Field,
    FieldUse,
    Limit,
    Material,
    Matter,
    Need,
)

_MATTER_KEYS = {
    "code": str, "name": str, "name_en": str, "short": str, "former": list, "classes": str,
    "department": str, "level": str, "kind": str, "instant": bool, "legal": str, "promised": str,
    "materials": list, "fields": list, "agent": str, "result": str, "fee": int, "fee_note": str,
    "basis": list, "conditions": str, "sample": list, "version": int,
}  # fmt: skip
_REQUIRED = ("code", "name", "name_en", "classes", "department", "level", "kind", "materials",
             "result", "basis", "conditions")  # fmt: skip
_SAMPLES = ("legal", "promised", "materials", "fee", "owe", "conditions")


class CatalogueError(AdminError):
    """The catalogue has faults; :attr:`faults` lists them."""

    def __init__(self, faults: list[str]) -> None:
        super().__init__("The catalogue of matters has faults:\n{faults}", faults="\n".join(faults))
        self.faults = faults


class _Reader:
    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.faults: list[str] = []
        self.materials: dict[str, Material] = {}
        self.fields: dict[str, Field] = {}
        self.matters: list[Matter] = []

    def fault(self, file: str, matter: str, field: str, what: str) -> None:
        self.faults.append(f"{file}: {matter}: {field}: {what}")

    def toml(self, name: str) -> dict[str, Any]:
        try:
            return tomllib.loads((self.folder / name).read_text(encoding="utf-8"))
        except FileNotFoundError:
            self.faults.append(f"{name}: the file is missing")
        except (OSError, UnicodeDecodeError, tomllib.TOMLDecodeError) as error:
            self.faults.append(f"{name}: cannot be read: {error}")
        return {}

    def read(self) -> Catalogue:
        for key, entry in self.toml("materials.toml").items():
            self._material(key, entry)
        for key, entry in self.toml("fields.toml").items():
            self._field(key, entry)
        files = sorted(
            p.name
            for p in self.folder.glob("*.toml")
            if p.name not in ("materials.toml", "fields.toml")
        )
        if not files:
            self.faults.append(f"{self.folder}: there is no file of matters")
        for name in files:
            self._file(name, self.toml(name))
        self._unique()
        if self.faults:
            raise CatalogueError(self.faults)
        return Catalogue(
            tuple(self.matters),
            self.materials,
            self.fields,
            {matter.code: matter for matter in self.matters},
        )

    def _material(self, key: str, entry: Any) -> None:
        file = "materials.toml"
        if not isinstance(entry, dict) or not entry.get("name"):
            self.fault(file, key, "name", "is missing")
            return
        if entry.get("how") not in HOWS:
            self.fault(file, key, "how", f"must be one of {', '.join(HOWS)}")
        self._unknown(file, key, entry, {"name", "name_en", "how", "note"})
        self.materials[key] = Material(
            key, entry["name"], entry.get("name_en", ""), entry.get("how", ""), entry.get("note", "")
        )

    def _field(self, key: str, entry: Any) -> None:
        file = "fields.toml"
        if not isinstance(entry, dict) or not entry.get("label"):
            self.fault(file, key, "label", "is missing")
            return
        kind = entry.get("type")
        if kind not in FIELD_TYPES:
            self.fault(file, key, "type", f"must be one of {', '.join(FIELD_TYPES)}")
        choices = tuple(entry.get("choices", ()))
        if (kind == "choice") != bool(choices):
            self.fault(file, key, "choices", "belong to a field of type choice, and only there")
        default = entry.get("default", "")
        if kind == "choice" and default and default not in choices:
            self.fault(file, key, "default", f"{default!r} is not among the choices")
        self._unknown(
            file,
            key,
            entry,
            {"label", "label_en", "type", "choices", "shared", "default", "digits", "minimum",
             "maximum", "help"},
        )  # fmt: skip
        self.fields[key] = Field(
            key,
            entry["label"],
            entry.get("label_en", ""),
            str(kind),
            choices,
            bool(entry.get("shared", False)),
            default,
            int(entry.get("digits", 0)),
            int(entry.get("minimum", 0)),
            int(entry.get("maximum", 0)),
            entry.get("help", ""),
        )

    def _unknown(self, file: str, matter: str, entry: dict[str, Any], known: set[str]) -> None:
        for key in entry:
            if key not in known:
                self.fault(file, matter, key, "is not a known key")

    def _file(self, file: str, found: dict[str, Any]) -> None:
        if not found:
            return
        work = found.get("work")
        if work not in WORKS:
            self.fault(file, "-", "work", f"must be one of {', '.join(WORKS)}")
        for number, entry in enumerate(found.get("matter", ()), 1):
            name = entry.get("name") or entry.get("code") or f"matter {number}"
            before = len(self.faults)
            self._check(file, name, entry)
            if len(self.faults) == before:
                self.matters.append(self._matter(str(work), entry))
        if not found.get("matter"):
            self.fault(file, "-", "matter", "the file has no [[matter]]")

    def _check(self, file: str, name: str, entry: dict[str, Any]) -> None:
        for key in _REQUIRED:
            if key not in entry:
                self.fault(file, name, key, "is missing")
        for key, value in entry.items():
            kind = _MATTER_KEYS.get(key)
            if kind is None:
                self.fault(file, name, key, "is not a known key")
            elif type(value) is not kind:
                self.fault(file, name, key, f"must be {kind.__name__}")
        if entry.get("level", LEVELS[0]) not in LEVELS:
            self.fault(file, name, "level", f"must be one of {', '.join(LEVELS)}")
        if entry.get("agent", AGENTS[0]) not in AGENTS:
            self.fault(file, name, "agent", f"must be one of {', '.join(AGENTS)}")
        if not set(str(entry.get("classes", "A"))) <= set("ABCD"):
            self.fault(file, name, "classes", "may hold A, B, C and D")
        for key in entry.get("sample", ()):
            if key not in _SAMPLES:
                self.fault(file, name, "sample", f"{key!r} is not one of {', '.join(_SAMPLES)}")
        for what in (*self._limits(entry), *self._lists(entry)):
            self.fault(file, name, *what)

    def _limits(self, entry: dict[str, Any]) -> Iterator[tuple[str, str]]:
        limits: dict[str, Limit] = {}
        for key in ("legal", "promised"):
            if key in entry:
                found = parse_limit(str(entry[key]))
                if found is None:
                    yield key, "is written like '20 working' or '15 calendar'"
                else:
                    limits[key] = found
        if entry.get("instant"):
            if limits.get("promised", Limit(0, "working")).days:
                yield "promised", "an instant matter promises no days"
        elif "promised" not in entry:
            yield "promised", "is missing (or set instant = true)"
        legal, promised = limits.get("legal"), limits.get("promised")
        if legal and promised and in_calendar_days(promised) > in_calendar_days(legal):
            yield "promised", "is longer than the legal limit"

    def _lists(self, entry: dict[str, Any]) -> Iterator[tuple[str, str]]:
        for spec in entry.get("materials", ()):
            need = parse_need(str(spec))
            if need is None:
                yield "materials", f"{spec!r} is written like 'key', 'key?' or 'key owe 5'"
            elif need[0] not in self.materials:
                yield "materials", f"{need[0]!r} is not in materials.toml"
        for spec in entry.get("fields", ()):
            if str(spec).rstrip("?") not in self.fields:
                yield "fields", f"{spec!r} is not in fields.toml"
        for spec in entry.get("basis", ()):
            if not (isinstance(spec, list) and len(spec) == 2 and all(spec)):
                yield "basis", "each is a law and its article"
        for key in ("materials", "fields"):
            names = [str(s).split()[0].rstrip("?") for s in entry.get(key, ())]
            for twice in sorted({n for n in names if names.count(n) > 1}):
                yield key, f"{twice!r} stands twice"

    def _matter(self, work: str, entry: dict[str, Any]) -> Matter:
        needs = []
        for spec in entry["materials"]:
            parsed = parse_need(spec)
            if parsed is not None:
                key, required, owe = parsed
                needs.append(Need(self.materials[key], required, owe))
        instant = entry.get("instant", False)
        return Matter(
            code=entry["code"],
            name=entry["name"],
            name_en=entry["name_en"],
            short=entry.get("short", entry["name"]),
            former_names=tuple(entry.get("former", ())),
            work=work,
            classes=tuple(entry["classes"]),
            department=entry["department"],
            level=entry["level"],
            kind=entry["kind"],
            instant=instant,
            legal=parse_limit(entry.get("legal", "")),
            promised=None if instant else parse_limit(entry["promised"]),
            needs=tuple(needs),
            fields=tuple(
                FieldUse(self.fields[spec.rstrip("?")], not spec.endswith("?"))
                for spec in entry.get("fields", ())
            ),
            agent=entry.get("agent", "family"),
            result=entry["result"],
            fee_fen=entry.get("fee", 0),
            fee_note=entry.get("fee_note", ""),
            basis=tuple(Basis(law, article) for law, article in entry["basis"]),
            conditions=entry["conditions"],
            sample=tuple(entry.get("sample", ())),
            version=entry.get("version", 1),
        )

    def _unique(self) -> None:
        codes: dict[str, str] = {}
        names: dict[str, str] = {}
        for matter in self.matters:
            for kind, text, seen in (("code", matter.code, codes), ("name", matter.name, names)):
                if text in seen:
                    self.faults.append(f"{matter.name}: {kind}: {text!r} is also {seen[text]}'s")
                seen[text] = matter.name
        for matter in self.matters:
            for former in matter.former_names:
                if former in names:
                    self.faults.append(f"{matter.name}: former: {former!r} is a present name")


def load(folder: Path) -> Catalogue:
    """Read the folder.

    :raises CatalogueError: with all faults.
    """
    return _Reader(folder).read()


def parse_limit(text: str) -> Limit | None:
    """``20 working`` → 20 working days; ``None`` when it is not so written."""
    parts = text.split()
    if len(parts) == 2 and parts[0].isdigit() and parts[1] in UNITS:
        return Limit(int(parts[0]), parts[1])
    return None


def parse_need(text: str) -> tuple[str, bool, int] | None:
    """``key``, ``key?`` (not required) or ``key owe 5`` → key, required, days it may be owed."""
    parts = text.split()
    if len(parts) == 1:
        return parts[0].rstrip("?"), not parts[0].endswith("?"), 0
    if len(parts) == 3 and parts[1] == "owe" and parts[2].isdigit() and int(parts[2]) > 0:
        return parts[0], True, int(parts[2])
    return None


def in_calendar_days(limit: Limit) -> float:
    """A rough common measure: five working days are a week."""
    return limit.days * 7 / 5 if limit.unit == "working" else float(limit.days)
