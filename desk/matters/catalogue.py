"""The catalogue of matters as frozen values. ``resources/matters/README.md`` tells the format.

The elements follow the published element lists of service matters (GB/T 39554 is their source).
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from pathlib import Path

from desk.core.paths import RESOURCES

FIELD_TYPES = (
    "text", "choice", "date", "money", "phone", "idnumber", "bankcard", "number", "address", "shown"
)  # fmt: skip
LEVELS = ("community", "street", "county", "city")
WORKS = (
    "civil", "labour", "pension", "medical", "family", "disability", "veterans", "housing",
    "justice", "residence", "elderly", "advice"
)  # fmt: skip
HOWS = ("shown", "copy", "original", "signed", "system")
AGENTS = ("self", "family", "anyone")


@dataclass(frozen=True)
class Limit:
    """A time limit in working or calendar days."""

    days: int
    unit: str


@dataclass(frozen=True)
class Material:
    """A paper or record; its key is shared, so a visit asks for it once.

    ``how`` is the way it is taken: shown, copy, original, signed here, or fetched by the system.
    ``bring`` tells whether a resident has to bring it, ``guide`` what the kiosk says beside it.
    """

    key: str
    name: str
    name_en: str
    how: str
    note: str
    note_en: str
    bring: bool
    guide: str
    guide_en: str


@dataclass(frozen=True)
class Need:
    """A material a matter needs; ``owe_days`` working days it may be brought later, 0 never."""

    material: Material
    required: bool
    owe_days: int


@dataclass(frozen=True)
class Field:
    """A question of a form; its key is shared between matters."""

    key: str
    label: str
    label_en: str
    type: str
    choices: tuple[str, ...]
    shared: bool
    default: str
    minimum: int
    maximum: int
    help: str


@dataclass(frozen=True)
class FieldUse:
    """A field in a matter's form."""

    field: Field
    required: bool


@dataclass(frozen=True)
class Basis:
    """The law and article a matter rests on."""

    law: str
    article: str


@dataclass(frozen=True)
class Matter:
    """One matter. Limits are ``None`` for instant ones; ``sample`` names figures a station sets.

    ``official`` is the name in the published list, ``short`` what people say, ``common`` how
    everyday it is (0 to 3), which orders a search as long as a window has no figures of its own.
    ``edition`` names the hall's own version it is; empty for the one that comes with the program.
    A matter that is not ``open`` is not taken in here at present, ``closed_note`` says why.
    """

    code: str
    name: str
    name_en: str
    official: str
    short: str
    former_names: tuple[str, ...]
    common: int
    work: str
    classes: tuple[str, ...]
    department: str
    level: str
    kind: str
    instant: bool
    legal: Limit | None
    promised: Limit | None
    needs: tuple[Need, ...]
    fields: tuple[FieldUse, ...]
    agent: str
    result: str
    fee_fen: int
    fee_note: str
    basis: tuple[Basis, ...]
    conditions: str
    conditions_en: str
    sample: tuple[str, ...]
    version: int
    open: bool = True
    closed_note: str = ""
    edition: str = ""

    @property
    def to_bring(self) -> tuple[Need, ...]:
        """What a resident surely has to bring along, in the order of the list."""
        return tuple(need for need in self.needs if need.required and need.material.bring)

    def material(self, key: str) -> Material | None:
        """The material of this key, where the matter needs it."""
        return next((n.material for n in self.needs if n.material.key == key), None)


@dataclass(frozen=True)
class Catalogue:
    """All matters, with the materials and fields they share.

    ``matters`` are those taken in here; ``by_code`` knows the others too, and ``editions`` every
    version by its code and edition.
    """

    matters: tuple[Matter, ...]
    materials: Mapping[str, Material]
    fields: Mapping[str, Field]
    by_code: Mapping[str, Matter]
    editions: Mapping[tuple[str, str], Matter] = field(default_factory=dict)

    @classmethod
    def of(
        cls,
        matters: Iterable[Matter],
        materials: Mapping[str, Material],
        fields: Mapping[str, Field],
        editions: Iterable[Matter] = (),
    ) -> Catalogue:
        """A catalogue in which these matters are in force."""
        known = tuple(matters)
        return cls(
            tuple(matter for matter in known if matter.open),
            materials,
            fields,
            {matter.code: matter for matter in known},
            {(one.code, one.edition): one for one in (*known, *editions)},
        )

    @classmethod
    def load(cls, folder: Path = RESOURCES / "matters") -> Catalogue:
        """Read and check a folder of TOML files.

        :raises CatalogueError: lists every fault with its file, matter and field.
        """
        from desk.matters.load import load

        return load(folder)

    def departments(self) -> list[str]:
        """Who decides, those with the most matters first."""
        counted = Counter(matter.department for matter in self.by_code.values())
        return [name for name, _ in counted.most_common()]

    def get(self, code: str) -> Matter:
        """The matter with a code.

        :raises KeyError: when there is none.
        """
        return self.by_code[code]

    def begun(self, code: str, edition: str | None) -> Matter:
        """The version a visit began with; the one in force for who began with none.

        :raises KeyError: when there is no such matter.
        """
        if edition is None:
            return self.by_code[code]
        return self.editions.get((code, edition)) or self.by_code[code]
