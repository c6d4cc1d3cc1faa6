"""Reading the catalogue: every fault of every file is told at once, by file, matter and field."""

from __future__ import annotations

import tomllib
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from desk.core.calendar import MOST_DAYS
from desk.core.errors import AdminError
from desk.core.text import mark
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
from desk.matters.format import (
    FIELD_KEYS,
    MATERIAL_KEYS,
    MATTER_KEYS,
    MAY_BE_EMPTY,
    REQUIRED,
    SAMPLES,
    in_calendar_days,
    parse_limit,
    parse_need,
)

_UNKNOWN = mark("is not a known key")
_ONE_OF = mark("must be one of {known}")
_SHARED_FILES = ("materials.toml", "fields.toml")


@dataclass(frozen=True)
class Fault:
    """What is wrong with one field; ``what`` is a text to be translated, with its values."""

    file: str
    matter: str
    field: str
    what: str
    values: Mapping[str, str]

    def __str__(self) -> str:
        return f"{self.file}: {self.matter}: {self.field}: {self.what.format(**self.values)}"


class CatalogueError(AdminError):
    """The catalogue has faults; :attr:`faults` lists them, :attr:`at` those of a known field."""

    def __init__(self, faults: list[str], at: Iterable[Fault] = ()) -> None:
        super().__init__("The catalogue of matters has faults:\n{faults}", faults="\n".join(faults))
        self.faults = faults
        self.at = tuple(at)


def load(folder: Path) -> Catalogue:
    """Read the folder.

    :raises CatalogueError: with all faults.
    """
    return _Reader(folder).read()


def read_content(content: Mapping[str, Any], beside: Iterable[Matter] = ()) -> Matter:
    """One matter that carries its materials and fields with it, held to the rules of the files.

    ``content`` has the keys ``work``, ``matter``, ``materials`` and ``fields``, each as a file has
    it; its names may clash with none of ``beside``.

    :raises CatalogueError: with all faults.
    """
    reader = _Reader(Path())
    return reader.one(content, [m for m in beside if m.code != content["matter"].get("code")])


class _Reader:
    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.faults: list[str] = []
        self.at: list[Fault] = []
        self.materials: dict[str, Material] = {}
        self.fields: dict[str, Field] = {}
        self.matters: list[Matter] = []
        self.names: list[tuple[str, dict[str, Any]]] = []

    def fault(self, file: str, matter: str, field: str, what: str, **values: str) -> None:
        self.at.append(Fault(file, matter, field, what, values))
        self.faults.append(str(self.at[-1]))

    def toml(self, name: str) -> dict[str, Any]:
        try:
            return tomllib.loads((self.folder / name).read_text(encoding="utf-8"))
        except FileNotFoundError:
            self.faults.append(f"{name}: the file is missing")
        except (OSError, UnicodeDecodeError, tomllib.TOMLDecodeError) as error:
            self.faults.append(f"{name}: cannot be read: {error}")
        return {}

    def read(self) -> Catalogue:
        self._shared(self.toml("materials.toml"), self.toml("fields.toml"))
        files = sorted(
            path.name for path in self.folder.glob("*.toml") if path.name not in _SHARED_FILES
        )
        if not files:
            self.faults.append(f"{self.folder}: there is no file of matters")
        for name in files:
            self._file(name, self.toml(name))
        self._unique()
        if self.faults:
            raise CatalogueError(self.faults)
        return Catalogue.of(self.matters, self.materials, self.fields)

    def one(self, content: Mapping[str, Any], beside: Iterable[Matter]) -> Matter:
        """A matter by itself, among others that are right already."""
        self._shared(content["materials"], content["fields"])
        self._file("-", {"work": content["work"], "matter": [content["matter"]]})
        self.names += [
            ("-", {"name": m.name, "code": m.code, "former": list(m.former_names)}) for m in beside
        ]
        self._unique()
        if self.faults:
            raise CatalogueError(self.faults, self.at)
        return self.matters[0]

    def _shared(self, materials: Mapping[str, Any], fields: Mapping[str, Any]) -> None:
        for key, entry in materials.items():
            if self._shaped("materials.toml", key, entry, "material", MATERIAL_KEYS):
                self._material(key, entry)
        for key, entry in fields.items():
            if self._shaped("fields.toml", key, entry, "field", FIELD_KEYS):
                self._field(key, entry)

    def _shaped(
        self, file: str, name: str, entry: Any, what: str, kinds: Mapping[str, type]
    ) -> bool:
        """Whether an entry is a table with all it must have, each of its kind."""
        if not isinstance(entry, dict):
            self.fault(file, name, "-", mark("is not a {kind} with keys of its own"), kind=what)
            return False
        before = len(self.faults)
        for key in REQUIRED[what]:
            if key not in entry:
                self.fault(file, name, key, mark("is missing"))
        for key, value in entry.items():
            kind = kinds.get(key)
            if kind is None:
                self.fault(file, name, key, _UNKNOWN)
            elif type(value) is not kind:
                self.fault(file, name, key, mark("must be {kind}"), kind=kind.__name__)
            elif value in ("", []) and key not in MAY_BE_EMPTY:
                self.fault(file, name, key, mark("is empty"))
            elif type(value) is int and value < 0:
                self.fault(file, name, key, mark("is below 0"))
            elif type(value) is list and key != "basis" and not all(type(v) is str for v in value):
                self.fault(file, name, key, mark("holds something that is no text"))
        return len(self.faults) == before

    def _material(self, key: str, entry: dict[str, Any]) -> None:
        how = entry["how"]
        if how not in HOWS:
            self.fault("materials.toml", key, "how", _ONE_OF, known=", ".join(HOWS))
        note, note_en = entry.get("note", ""), entry.get("note_en", "")
        self.materials[key] = Material(
            key=key,
            name=entry["name"],
            name_en=entry.get("name_en", ""),
            how=how,
            note=note,
            note_en=note_en,
            bring=entry.get("bring", how not in ("signed", "system")),
            guide=entry.get("guide", note),
            guide_en=entry.get("guide_en", note_en),
        )

    def _field(self, key: str, entry: dict[str, Any]) -> None:
        kind, choices = entry["type"], tuple(entry.get("choices", ()))
        default = entry.get("default", "")
        low, high = entry.get("minimum", 0), entry.get("maximum", 0)
        if kind not in FIELD_TYPES:
            self.fault("fields.toml", key, "type", _ONE_OF, known=", ".join(FIELD_TYPES))
        if (kind == "choice") != bool(choices):
            self.fault("fields.toml", key, "choices", mark("belong to type choice, and only there"))
        if len(set(choices)) < len(choices):
            self.fault("fields.toml", key, "choices", mark("hold one answer twice"))
        if kind == "choice" and default and default not in choices:
            self.fault(
                "fields.toml", key, "default", mark("{text} is not among the choices"), text=default
            )
        if high and low > high:
            self.fault("fields.toml", key, "maximum", mark("is below the minimum"))
        self.fields[key] = Field(
            key=key,
            label=entry["label"],
            label_en=entry.get("label_en", ""),
            type=kind,
            choices=choices,
            shared=entry.get("shared", False),
            default=default,
            minimum=low,
            maximum=high,
            help=entry.get("help", ""),
        )

    def _file(self, file: str, found: dict[str, Any]) -> None:
        if not found:
            return
        work = found.get("work")
        if work not in WORKS:
            self.fault(file, "-", "work", _ONE_OF, known=", ".join(WORKS))
        for key in found.keys() - {"work", "matter"}:
            self.fault(file, "-", key, _UNKNOWN)
        matters = found.get("matter")
        if not isinstance(matters, list) or not matters:
            self.fault(file, "-", "matter", mark("the file has no [[matter]]"))
            return
        for number, entry in enumerate(matters, 1):
            name = f"matter {number}"
            if isinstance(entry, dict):
                name = str(entry.get("name") or entry.get("code") or name)
            before = len(self.faults)
            if self._shaped(file, name, entry, "matter", MATTER_KEYS):
                for key, what, text in (*_choices(entry), *_limits(entry), *self._lists(entry)):
                    self.fault(file, name, key, what, text=text)
            if len(self.faults) == before:
                self.matters.append(self._matter(str(work), entry))
            if isinstance(entry, dict):
                self.names.append((file, entry))

    def _lists(self, entry: dict[str, Any]) -> Iterator[tuple[str, str, str]]:
        for spec in entry["materials"]:
            need = parse_need(spec)
            if need is None:
                yield "materials", mark("{text} is written like 'key', 'key?' or 'key owe 5'"), spec
            elif need[0] not in self.materials:
                yield "materials", mark("{text} is not in materials.toml"), need[0]
        for spec in entry.get("fields", ()):
            if spec.removesuffix("?") not in self.fields:
                yield "fields", mark("{text} is not in fields.toml"), spec
        for spec in entry["basis"]:
            pair = isinstance(spec, list) and len(spec) == 2
            if not pair or not all(isinstance(part, str) and part for part in spec):
                yield "basis", mark("each is a law and its article"), ""
        for key in ("materials", "fields"):
            names = [s.split()[0].removesuffix("?") for s in entry.get(key, ()) if s.split()]
            for twice in sorted({n for n in names if names.count(n) > 1}):
                yield key, mark("{text} stands twice"), twice

    def _matter(self, work: str, entry: dict[str, Any]) -> Matter:
        parsed = [need for need in map(parse_need, entry["materials"]) if need is not None]
        instant = entry.get("instant", False)
        return Matter(
            code=entry["code"],
            name=entry["name"],
            name_en=entry["name_en"],
            official=entry.get("official", entry["name"]),
            short=entry.get("short", entry["name"]),
            former_names=tuple(entry.get("former", ())),
            common=entry.get("common", 0),
            work=work,
            classes=tuple(entry["classes"]),
            department=entry["department"],
            level=entry["level"],
            kind=entry["kind"],
            instant=instant,
            legal=parse_limit(entry.get("legal", "")),
            promised=None if instant else parse_limit(entry["promised"]),
            needs=tuple(Need(self.materials[k], required, owe) for k, required, owe in parsed),
            fields=tuple(
                FieldUse(self.fields[spec.removesuffix("?")], not spec.endswith("?"))
                for spec in entry.get("fields", ())
            ),
            agent=entry.get("agent", "family"),
            result=entry["result"],
            fee_fen=entry.get("fee", 0),
            fee_note=entry.get("fee_note", ""),
            basis=tuple(Basis(law, article) for law, article in entry["basis"]),
            conditions=entry["conditions"],
            conditions_en=entry.get("conditions_en", ""),
            sample=tuple(entry.get("sample", ())),
            version=entry.get("version", 1),
            open=entry.get("open", True),
            closed_note=entry.get("closed_note", ""),
        )

    def _unique(self) -> None:
        """Codes and present names belong to one matter; a former name is nobody's present one."""
        seen: dict[tuple[str, str], str] = {}
        for file, entry in self.names:
            name = str(entry.get("name") or entry.get("code"))
            for key in ("code", "name"):
                text = str(entry.get(key, ""))
                if text and (key, text) in seen:
                    self.fault(
                        file, name, key, mark("{text} also stands in {file_}"),
                        text=text, file_=seen[key, text],
                    )  # fmt: skip
                seen.setdefault((key, text), file)
        for file, entry in self.names:
            former = entry.get("former")
            for text in former if isinstance(former, list) else ():
                if isinstance(text, str) and ("name", text) in seen:
                    self.fault(
                        file, str(entry.get("name")), "former", mark("{text} is a present name"),
                        text=text,
                    )  # fmt: skip


def _choices(entry: dict[str, Any]) -> Iterator[tuple[str, str, str]]:
    if entry["level"] not in LEVELS:
        yield "level", mark("must be one of {text}"), ", ".join(LEVELS)
    if entry.get("agent", AGENTS[0]) not in AGENTS:
        yield "agent", mark("must be one of {text}"), ", ".join(AGENTS)
    if not set(entry["classes"]) <= set("ABCD"):
        yield "classes", mark("may hold A, B, C and D"), ""
    for key in entry.get("sample", ()):
        if key not in SAMPLES:
            yield "sample", mark("{text} is not one of the known ones"), key


def _limits(entry: dict[str, Any]) -> Iterator[tuple[str, str, str]]:
    limits: dict[str, Limit] = {}
    for key in ("legal", "promised"):
        if key in entry:
            found = parse_limit(entry[key])
            if found is None:
                yield key, mark("is written like '20 working' or '15 calendar'"), ""
            elif found.days > MOST_DAYS:
                yield key, mark("has 0 to {text} days"), str(MOST_DAYS)
            else:
                limits[key] = found
    if entry.get("instant"):
        if limits.get("promised", Limit(0, "working")).days:
            yield "promised", mark("an instant matter promises no days"), ""
    elif "promised" not in entry:
        yield "promised", mark("is missing (or set instant = true)"), ""
    legal, promised = limits.get("legal"), limits.get("promised")
    if legal and promised and in_calendar_days(promised) > in_calendar_days(legal):
        yield "promised", mark("is longer than the legal limit"), ""
