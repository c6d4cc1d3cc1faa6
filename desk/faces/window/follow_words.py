"""What a worker has to follow up: its kind, its next step and its person, in words."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from desk.cases.follow import FollowUp
from desk.core.mask import mask_name
from desk.core.text import data_text, tr
from desk.faces.kit.asked_layer import contact_words
from desk.faces.kit.lights import deadline
from desk.faces.kit.marks import DeadlineLight

KINDS = ("all", "asking", "errand", "material", "answer", "accept")


def kind_words(kind: str) -> str:
    """How a part of the list is called."""
    return {
        "all": tr("All"),
        "asking": tr("Asked first"),
        "errand": tr("Errands"),
        "material": tr("Materials owed"),
        "answer": tr("To be answered"),
        "accept": tr("Handed to me"),
    }[kind]


def of_kind(lines: Sequence[FollowUp], kind: str) -> list[FollowUp]:
    """The lines of a part."""
    if kind == "all":
        return list(lines)
    if kind in ("asking", "errand"):
        return [x for x in lines if x.kind == kind]
    wanted = {"answer": ("answer", "deliver")}.get(kind, (kind,))
    return [x for x in lines if x.next in wanted and (kind != "answer" or x.kind == "case")]


def title(line: FollowUp) -> str:
    """What it is about."""
    if line.kind == "asking":
        return tr("Asked: {what}", what=line.title)
    if line.kind == "errand":
        return tr("Errand: {what}", what=f"{line.title}  {line.number}")
    return f"{data_text(line.title)}  {line.number}"


def about(line: FollowUp) -> str:
    """Who waits, and where it lies."""
    person = mask_name(line.name) if line.name else contact_words(line.contact)
    return "  ".join(x for x in (person, data_text(line.department)) if x)


def next_words(line: FollowUp) -> str:
    """The one thing to do next."""
    return {
        "accept": tr("take it over"),
        "reassign": tr("needs an owner"),
        "deliver": tr("hand over the result"),
        "answer": tr("answer"),
        "material": tr("remind of the material"),
        "wait": tr("waits"),
        "begin": tr("begin it"),
        "run": tr("carry it on"),
    }.get(line.next, tr("press the department"))


def light(line: FollowUp, today: date) -> DeadlineLight:
    """How near it is."""
    return deadline(line, line.state, line.day, today)
