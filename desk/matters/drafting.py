"""A change of a matter while it is drawn up: what was typed, its faults, and the way back. Pure.

What is typed wrong is kept as typed, so that nothing is lost and the fault can be shown beside it.
"""

from __future__ import annotations

import copy
import hashlib
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from desk.matters.catalogue import Catalogue, Matter
from desk.matters.changes import Change, changes
from desk.matters.content import Content, completed, content_of, field_entry
from desk.matters.format import parse_need
from desk.matters.load import CatalogueError, Fault, read_content


@dataclass(frozen=True)
class NeedLine:
    """A material of the draft; ``owe`` are working days it may be brought later."""

    key: str
    name: str
    how: str
    required: bool
    owe: int


@dataclass(frozen=True)
class FieldLine:
    """A question of the draft."""

    key: str
    label: str
    help: str
    type: str
    shared: bool
    required: bool


class Drafting:
    """One change under way; ``before`` is the version it will follow."""

    def __init__(self, before: Matter, among: Catalogue, content: Content | None = None) -> None:
        self.before, self.among = before, among
        self._content = copy.deepcopy(content) if content is not None else content_of(before)
        self._past: list[Content] = []
        self._judge()

    @property
    def content(self) -> Content:
        """What is drawn up, to be kept or published."""
        return self._content

    @property
    def entry(self) -> Content:
        """The properties of the matter as the files write them."""
        found: Content = self._content["matter"]
        return found

    def _judge(self) -> None:
        self.faults: tuple[Fault, ...] = ()
        self.matter: Matter | None = None
        try:
            self.matter = read_content(self._content, self.among.by_code.values())
        except CatalogueError as error:
            self.faults = error.at

    @property
    def changes(self) -> tuple[Change, ...]:
        """What differs from the version before; empty while there are faults."""
        return changes(self.before, self.matter) if self.matter is not None else ()

    @property
    def can_undo(self) -> bool:
        """Whether a step can be taken back."""
        return bool(self._past)

    def undo(self) -> bool:
        """Take the last step back."""
        if not self._past:
            return False
        self._content = self._past.pop()
        self._judge()
        return True

    def restart(self, matter: Matter) -> None:
        """Go on from a whole other version, for instance an older one."""
        self._step(lambda content: content.update(content_of(matter)))

    def _step(self, change: Callable[[Content], object]) -> None:
        after = copy.deepcopy(self._content)
        change(after)
        after = completed(after, self.among)
        if after != self._content:
            self._past.append(self._content)
            self._content = after
            self._judge()

    def set(self, **entry: object) -> None:
        """Set properties; an empty text or list takes one out, where it may be missing."""

        def change(content: Content) -> None:
            for key, value in entry.items():
                if value in ("", []) and key not in ("name", "former", "closed_note"):
                    content["matter"].pop(key, None)
                else:
                    content["matter"][key] = value

        self._step(change)

    # --- materials -------------------------------------------------------------------------

    @property
    def needs(self) -> list[NeedLine]:
        """The materials in their order."""
        lines = []
        for spec in self.entry["materials"]:
            key, required, owe = parse_need(spec) or (spec, True, 0)
            known = self._content["materials"].get(key, {})
            lines.append(NeedLine(key, known.get("name", key), known.get("how", ""), required, owe))
        return lines

    def _set_needs(self, needs: Sequence[NeedLine]) -> None:
        def text(one: NeedLine) -> str:
            if not one.required:
                return f"{one.key}?"
            return f"{one.key} owe {one.owe}" if one.owe else one.key

        self.set(materials=[text(one) for one in needs])

    def add_material(self, key: str) -> None:
        """Ask for a material the catalogue knows."""
        if key not in (one.key for one in self.needs):
            self._set_needs([*self.needs, NeedLine(key, "", "", True, 0)])

    def new_material(self, name: str, how: str, note: str = "") -> str:
        """Ask for a material the catalogue does not know; the same name is the same paper."""
        words = " ".join(name.split())
        known = next((m.key for m in self.among.materials.values() if m.name == words), None)
        if known is not None:
            self.add_material(known)
            return known
        key = "own_" + hashlib.sha256(words.encode()).hexdigest()[:12]

        def change(content: Content) -> None:
            entry = {"name": words, "how": how, **({"note": note} if note else {})}
            content["materials"][key] = entry
            if key not in content["matter"]["materials"]:
                content["matter"]["materials"].append(key)

        self._step(change)
        return key

    def remove_material(self, key: str) -> None:
        """Ask for a material no longer."""
        self._set_needs([one for one in self.needs if one.key != key])

    def change_material(self, key: str, *, required: bool, owe: int) -> None:
        """Whether it has to be there, and how many working days it may be brought later."""
        self._set_needs(
            [
                NeedLine(key, one.name, one.how, required, owe if required else 0)
                if one.key == key
                else one
                for one in self.needs
            ]
        )

    def move_material(self, key: str, step: int) -> None:
        """Ask for it earlier or later."""
        needs = self.needs
        place = next(n for n, one in enumerate(needs) if one.key == key)
        other = place + step
        if 0 <= other < len(needs):
            needs[place], needs[other] = needs[other], needs[place]
            self._set_needs(needs)

    # --- questions -------------------------------------------------------------------------

    @property
    def fields(self) -> list[FieldLine]:
        """The questions in their order."""
        lines = []
        for spec in self.entry.get("fields", ()):
            key = spec.removesuffix("?")
            known = self._content["fields"].get(key, {})
            lines.append(
                FieldLine(
                    key,
                    known.get("label", key),
                    known.get("help", ""),
                    known.get("type", ""),
                    known.get("shared", False),
                    not spec.endswith("?"),
                )
            )
        return lines

    def add_field(self, key: str) -> None:
        """Ask another question."""
        if key not in (one.key for one in self.fields):
            self.set(fields=[*self.entry.get("fields", ()), key])

    def remove_field(self, key: str) -> None:
        """Ask it no longer."""
        left = [s for s in self.entry.get("fields", ()) if s.removesuffix("?") != key]
        self._step(lambda content: content["matter"].update(fields=left))

    def require_field(self, key: str, required: bool) -> None:
        """Whether it has to be answered."""
        self.set(
            fields=[
                key + ("" if required else "?") if s.removesuffix("?") == key else s
                for s in self.entry.get("fields", ())
            ]
        )

    def word_field(self, key: str, label: str, help_text: str) -> None:
        """How the question is put; empty words go back to those of the catalogue."""

        def change(content: Content) -> None:
            known = self.among.fields.get(key)
            entry = dict(content["fields"].get(key) or (field_entry(known) if known else {}))
            entry["label"] = label.strip() or (known.label if known else "")
            entry.pop("help", None)
            if help_text.strip():
                entry["help"] = help_text.strip()
            content["fields"][key] = entry

        self._step(change)
