"""One visit, several matters: what is shared, what is missing, what is promised. Pure."""

from __future__ import annotations

from collections.abc import Mapping, Sequence, Set
from dataclasses import dataclass, field, replace
from datetime import date
from typing import Any

from desk.cases import agents
from desk.cases.values import clean
from desk.core.calendar import Due, WorkCalendar
from desk.core.errors import UserError
from desk.matters.catalogue import Field, Limit, Material, Matter

MOST_MATTERS = 9
OWE_DAYS = 5
GIVEN = frozenset({"received", "exempt", "signed"})
"""Material states that need nothing more."""


@dataclass(frozen=True)
class SharedMaterial:
    """A material of a visit, asked once; ``matters`` are the places (from 0) that need it."""

    material: Material
    matters: tuple[int, ...]
    required: bool
    owe_days: int
    """Working days it may be brought later; 0 when some matter does not allow it."""


@dataclass(frozen=True)
class SharedField:
    """A field asked once for the whole visit."""

    field: Field
    matters: tuple[int, ...]
    required: bool


@dataclass(frozen=True)
class MaterialAnswer:
    """What became of a material: ``received``, ``exempt``, ``signed``, ``missing``, ``owed``."""

    state: str
    how: str = ""


@dataclass(frozen=True)
class Draft:
    """A visit as it is being typed.

    ``refused`` holds the codes that are not accepted today with the reason; ``passed`` the instant
    matters that are not decided at the window, with the working days promised for the answer.
    ``editions`` are the versions of the matters as they were when they were chosen: a visit under
    way keeps them. ``agent`` is who came instead of the resident, as
    :func:`desk.cases.agents.check` gives it.
    """

    matters: tuple[str, ...] = ()
    shared: Mapping[str, str] = field(default_factory=dict)
    forms: Mapping[str, Mapping[str, str]] = field(default_factory=dict)
    materials: Mapping[str, MaterialAnswer] = field(default_factory=dict)
    refused: Mapping[str, str] = field(default_factory=dict)
    person: Mapping[str, str] = field(default_factory=dict)
    sources: Mapping[str, str] = field(default_factory=dict)
    passed: Mapping[str, int] = field(default_factory=dict)
    agent: Mapping[str, str] = field(default_factory=dict)
    editions: Mapping[str, str] = field(default_factory=dict)

    def to_json(self) -> dict[str, Any]:
        """For the draft that survives a crash."""
        return {
            "matters": list(self.matters),
            "shared": dict(self.shared),
            "forms": {code: dict(form) for code, form in self.forms.items()},
            "materials": {k: [a.state, a.how] for k, a in self.materials.items()},
            "refused": dict(self.refused),
            "passed": dict(self.passed),
            "person": dict(self.person),
            "sources": dict(self.sources),
            "agent": dict(self.agent),
            "editions": dict(self.editions),
        }

    @classmethod
    def from_json(cls, found: Mapping[str, Any]) -> Draft:
        """The draft as it was kept."""
        return cls(
            tuple(found.get("matters", ())),
            dict(found.get("shared", {})),
            {code: dict(form) for code, form in found.get("forms", {}).items()},
            {k: MaterialAnswer(*a) for k, a in found.get("materials", {}).items()},
            dict(found.get("refused", {})),
            dict(found.get("person", {})),
            dict(found.get("sources", {})),
            dict(found.get("passed", {})),
            dict(found.get("agent", {})),
            dict(found.get("editions", {})),
        )


@dataclass(frozen=True)
class Gap:
    """Something still missing: kind ``person``, ``agent``, ``field`` or ``material``; ``matter`` is
    ``None`` for what is shared; ``error`` is set when a value is there but wrong."""

    kind: str
    key: str
    label: str
    matters: tuple[int, ...]
    shared: bool
    error: UserError | None = None


def merge_materials(matters: Sequence[Matter]) -> list[SharedMaterial]:
    """Each material once, in the order it is first needed; signed papers after the brought ones."""
    order: dict[str, SharedMaterial] = {}
    for place, matter in enumerate(matters):
        for need in matter.needs:
            known = order.get(need.material.key)
            if known is None:
                order[need.material.key] = SharedMaterial(
                    need.material, (place,), need.required, need.owe_days
                )
                continue
            owe = min(known.owe_days, need.owe_days) if need.required else known.owe_days
            order[need.material.key] = replace(
                known,
                matters=(*known.matters, place),
                required=known.required or need.required,
                owe_days=owe,
            )
    return sorted(order.values(), key=lambda m: (m.material.how == "signed", not m.required))


def shared_fields(matters: Sequence[Matter]) -> list[SharedField]:
    """Each shared field once, with the matters it serves."""
    order: dict[str, SharedField] = {}
    for place, matter in enumerate(matters):
        for use in matter.fields:
            if not use.field.shared:
                continue
            known = order.get(use.field.key)
            order[use.field.key] = (
                SharedField(use.field, (place,), use.required)
                if known is None
                else replace(
                    known,
                    matters=(*known.matters, place),
                    required=known.required or use.required,
                )
            )
    return list(order.values())


def own_fields(matter: Matter) -> list[SharedField]:
    """The fields only this matter asks."""
    return [
        SharedField(use.field, (0,), use.required) for use in matter.fields if not use.field.shared
    ]


def start_answers(matters: Sequence[Matter]) -> dict[str, MaterialAnswer]:
    """What is known of materials before anybody looked: the system's own need no paper."""
    answers = {}
    for one in merge_materials(matters):
        if one.material.how == "system":
            answers[one.material.key] = MaterialAnswer("exempt", one.material.note)
    return answers


def to_sign(draft: Draft, matters: Sequence[Matter]) -> list[SharedMaterial]:
    """The papers that the resident has still to sign here."""
    wanted = set(accepted_places(draft))
    return [
        one
        for one in merge_materials(matters)
        if one.material.how == "signed"
        and one.required
        and wanted & set(one.matters)
        and one.material.key not in draft.materials
    ]


def signed(draft: Draft, matters: Sequence[Matter]) -> Draft:
    """The draft once the resident has signed, whose one signature is on each of these papers."""
    answers = {one.material.key: MaterialAnswer("signed") for one in to_sign(draft, matters)}
    return replace(draft, materials={**draft.materials, **answers}) if answers else draft


def brought(before: Draft, after: Draft, matters: Sequence[Matter]) -> Draft:
    """``after`` without the refusals for a material that is missing no more: who finds it after
    all is served today. What is refused for another reason, or lacks more, stays so."""

    def lacking(draft: Draft, place: int) -> set[str]:
        return {
            one.material.key
            for one in merge_materials(matters)
            if place in one.matters
            and (answer := draft.materials.get(one.material.key)) is not None
            and answer.state == "missing"
        }

    refused = {
        code: reason
        for place, code in enumerate(after.matters)
        if (reason := after.refused.get(code)) is not None
        and not (reason == "material" and lacking(before, place) and not lacking(after, place))
    }
    return after if refused == after.refused else replace(after, refused=refused)


def accepted_places(draft: Draft) -> list[int]:
    """Places of the matters that are to be accepted."""
    return [n for n, code in enumerate(draft.matters) if code not in draft.refused]


def gaps(draft: Draft, matters: Sequence[Matter], today: date) -> list[Gap]:
    """What still stands between this draft and its acceptance, in the order of the screen.

    Matters that are refused need nothing; an owed material is settled, one that is missing is not.
    """
    wanted = set(accepted_places(draft))
    found: list[Gap] = []
    if not draft.person.get("id_number") or not draft.person.get("name"):
        found.append(Gap("person", "person", "", tuple(sorted(wanted)), True))
    for place in agents.barred(draft.agent, matters):
        if place in wanted:
            found.append(Gap("agent", matters[place].code, matters[place].name, (place,), False))
    for one in shared_fields(matters):
        if wanted & set(one.matters):
            gap = _field_gap(one, draft.shared.get(one.field.key, ""), today, shared=True)
            if gap:
                found.append(gap)
    for place, matter in enumerate(matters):
        if place not in wanted:
            continue
        form = draft.forms.get(matter.code, {})
        for own in own_fields(matter):
            gap = _field_gap(own, form.get(own.field.key, ""), today, shared=False)
            if gap:
                found.append(replace(gap, matters=(place,)))
    for material in merge_materials(matters):
        places = tuple(n for n in material.matters if n in wanted)
        answer = draft.materials.get(material.material.key)
        settled = answer is not None and (answer.state in GIVEN or answer.state == "owed")
        if places and not settled and (material.required or answer is not None):
            found.append(
                Gap("material", material.material.key, material.material.name, places, True)
            )
    return found


def _field_gap(one: SharedField, value: str, today: date, *, shared: bool) -> Gap | None:
    if one.field.type == "shown":
        return None
    try:
        text = clean(one.field, value, today)
    except UserError as error:
        return Gap("field", one.field.key, one.field.label, one.matters, shared, error)
    if one.required and not text:
        return Gap("field", one.field.key, one.field.label, one.matters, shared)
    return None


def may_owe(material: SharedMaterial) -> bool:
    """Whether the catalogue allows acceptance with this material owed."""
    return material.owe_days > 0


def owe_until(material: SharedMaterial, day: date, calendar: WorkCalendar) -> date:
    """The last day an owed material may be brought."""
    return calendar.due(day, material.owe_days or OWE_DAYS, "working").day


def limit(draft: Draft, matter: Matter) -> Limit | None:
    """What is promised for a matter of this visit; ``None`` when it is decided on the spot."""
    if matter.instant and matter.code in draft.passed:
        return Limit(draft.passed[matter.code], "working")
    return matter.promised


def promise(promised: Limit | None, day: date, calendar: WorkCalendar) -> Due | None:
    """The last day of a promised limit, from the day after acceptance; ``None`` when instant."""
    if promised is None:
        return None
    return calendar.due(day, promised.days, promised.unit)


@dataclass(frozen=True)
class NoticeLine:
    """What one matter still needs, for the notice of missing materials."""

    place: int
    code: str
    materials: tuple[Material, ...]


def notice(draft: Draft, matters: Sequence[Matter]) -> list[NoticeLine]:
    """Everything still missing, all of it at once, so that nobody has to come a third time.

    One complete notice of what is missing follows 行政许可法 第三十二条. A matter that lacks
    nothing has no line, and a paper that is signed here is nothing to bring.
    """
    lines = []
    for place, matter in enumerate(matters):
        missing = tuple(
            need.material
            for need in matter.needs
            if _to_bring(need.required, draft.materials.get(need.material.key), need.material.how)
        )
        if missing:
            lines.append(NoticeLine(place, matter.code, missing))
    return lines


def _to_bring(required: bool, answer: MaterialAnswer | None, how: str) -> bool:
    if how == "signed":
        return False
    if answer is None:
        return required
    return answer.state in ("missing", "owed")


def counts(found: Sequence[Gap], place: int) -> tuple[int, int]:
    """Fields and materials a matter still lacks, shared ones included."""
    mine = [g for g in found if place in g.matters]
    return sum(g.kind == "field" for g in mine), sum(g.kind == "material" for g in mine)


def case_state(kinds: Set[str]) -> str:
    """How a case stands by the kinds of its facts, the last that counts first."""
    for kind in ("cancelled", "decided", "passed_on"):
        if kind in kinds:
            return kind
    return "owing" if "accepted_owing" in kinds else "accepted"
