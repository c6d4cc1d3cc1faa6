"""What can be done to a case at the office: each act is a few questions and one fact or two."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass

from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from desk.cases import handling
from desk.cases.view import CaseView
from desk.core.errors import UserError
from desk.core.text import mark, tr
from desk.faces.kit.buttons import Button
from desk.faces.kit.fieldbox import FieldBox
from desk.faces.kit.labels import Text, row
from desk.faces.kit.layers import Veil, panel
from desk.faces.kit.messages import words as told
from desk.faces.office.cases_model import CasesModel
from desk.matters.departments import meant, one_meant
from desk.store import Unit

OFFERED = 8
"""Departments named below the field before one is typed."""

Answers = Mapping[str, str]


@dataclass(frozen=True)
class Question:
    """A field of an act; with ``choices`` a digit answers it."""

    key: str
    label: str
    choices: tuple[str, ...] = ()
    digits: bool = False
    secret: bool = False


@dataclass(frozen=True)
class Act:
    """An act of the detail: its key, its name, what it asks, and which events make it possible."""

    name: str
    key: str
    label: str
    events: tuple[str, ...]
    icon: str = ""
    kind: str = "secondary"


ACTS = (
    Act("supervise", "D", mark("Press for it"), ("supervised",), "alarm-warning-line"),
    Act("receive", "G", mark("Take it up"), ("received",), "user-received-2-line"),
    Act("reply", "R", mark("Reply"), ("decided", "delivered", "answered")),
    Act("ask", "M", mark("Ask for materials"), ("notified",)),
    Act("back", "B", mark("Back to the window"), ("returned",)),
    Act("transfer", "T", mark("Send elsewhere"), ("transferred",)),
    Act("suspend", "S", mark("Stop the clock"), ("suspended",)),
    Act("resume", "S", mark("Let the clock go on"), ("resumed",)),
    Act("extend", "E", mark("More days"), ("extension_asked", "extended")),
    Act("explain", "W", mark("Say why it is late"), ("explained",), "chat-quote-line"),
    Act(
        "end", "", mark("End it, by two persons"), ("end_asked", "closed"), "forbid-line", "danger"
    ),
)
"""In the order of the buttons; the last stands apart."""
GRANT, DENY = mark("agree (decision)"), mark("do not agree (decision)")
HANDED, TOLD = mark("result handed over"), mark("told on the way")
YES, NO = mark("agree to the days"), mark("do not agree to the days")


def possible(shown: CaseView) -> list[Act]:
    """The acts that the case's state and this person's role allow."""
    found = [act for act in ACTS if shown.possible & set(act.events)]
    return [act for act in found if act.name != "explain" or is_late(shown)]


def is_late(shown: CaseView) -> bool:
    """Whether the last day passed before the case ended."""
    ended = shown.state.ended_on
    ended_late = bool(ended and shown.due_day and ended > shown.due_day)
    return ended_late or shown.light == "overdue"


def questions(act: str, shown: CaseView) -> list[Question]:
    """What an act asks in this state."""
    can = shown.possible
    why = Question("reason", tr("Reason (act)"))
    if act == "reply":
        kinds = [(GRANT, "decided"), (DENY, "decided"), (HANDED, "delivered"), (TOLD, "answered")]
        found = tuple(tr(label) for label, event in kinds if event in can)
        return [Question("kind", tr("What the resident gets"), found),
                Question("reason", tr("In words the resident understands"))]  # fmt: skip
    if act == "transfer":
        return [Question("to", tr("To which department")), why]
    if act == "suspend":
        return [why, Question("basis", tr("Law and article, if any"))]
    if act == "extend":
        if "extended" in can:
            return [Question("kind", tr("More days were asked for"), (tr(YES), tr(NO))), why]
        return [Question("days", tr("How many more working days"), digits=True), why]
    if act == "end":
        if "closed" in can or "end_asked" not in can:
            return [Question("words", tr("What the resident was told"))]
        return [
            why,
            Question("words", tr("What the resident was told")),
            Question("number", tr("Second person: staff number"), digits=True),
            Question("pin", tr("Second person: PIN"), digits=True, secret=True),
        ]
    if act == "ask":
        return [Question("missing", tr("What is missing, all of it")), why]
    if act == "explain":
        return [Question("reason", tr("Why it took longer"))]
    return [why] if act in ("supervise", "back") else []


def perform(unit: Unit, act: str, case_id: str, me: str, shown: CaseView, said: Answers) -> None:
    """Make the facts of an act.

    :raises UserError: what is missing or cannot be done, and how to mend it.
    """
    reason, can = said.get("reason", ""), shown.possible
    if act == "supervise":
        handling.supervise(unit, case_id, me, reason)
    elif act == "receive":
        handling.receive(unit, case_id, me)
    elif act == "explain":
        handling.explain(unit, case_id, me, reason)
    elif act == "back":
        handling.give_back(unit, case_id, me, reason)
    elif act == "ask":
        handling.notify(unit, case_id, me, _missing(said.get("missing", ""), shown), reason)
    elif act == "transfer":
        handling.transfer(unit, case_id, me, said.get("to", ""), reason)
    elif act == "resume":
        handling.resume(unit, case_id, me)
    elif act == "suspend":
        handling.suspend(unit, case_id, me, reason, said.get("basis", ""))
    elif act == "extend" and "extended" in can:
        _settle_extension(unit, case_id, me, said.get("kind", ""), reason)
    elif act == "extend":
        days = said.get("days", "").strip()
        handling.ask_extension(unit, case_id, me, int(days) if days.isdigit() else 0, reason)
    elif act == "reply":
        _reply(unit, case_id, me, said.get("kind", ""), reason)


def _missing(text: str, shown: CaseView) -> list[str]:
    """What was typed, by the keys of the case's own materials where they are meant."""
    known = {one.name: one.key for one in shown.materials}
    names = (" ".join(part.split()) for part in re.split("[、，,;；]", text))
    return [known.get(name, name) for name in names if name]


def _settle_extension(unit: Unit, case_id: str, me: str, kind: str, reason: str) -> None:
    if kind == tr(YES):
        handling.extend(unit, case_id, me, reason)
    elif kind == tr(NO):
        handling.deny_extension(unit, case_id, me, reason)
    else:
        raise UserError("Choose one of the answers shown.")


def _reply(unit: Unit, case_id: str, me: str, kind: str, reason: str) -> None:
    acts: dict[str, Callable[[], object]] = {
        tr(GRANT): lambda: handling.decide(unit, case_id, me, "granted", reason),
        tr(DENY): lambda: handling.decide(unit, case_id, me, "denied", reason),
        tr(HANDED): lambda: handling.deliver(unit, case_id, me),
        tr(TOLD): lambda: handling.answer(unit, case_id, me, reason),
    }
    if kind not in acts:
        raise UserError("Choose one of the answers shown.")
    acts[kind]()


class ActDialog(Veil):
    """The questions of one act; a wrong answer is told here and everything typed stays."""

    def __init__(
        self,
        window: QWidget,
        model: CasesModel,
        act: Act,
        shown: CaseView,
        done: Callable[[], None],
    ) -> None:
        super().__init__(window)
        self._model, self._act, self._shown, self._done = model, act, shown, done
        asked = questions(act.name, shown)
        frame = panel(640)
        self.fields = [
            FieldBox(q.key, q.label, choices=q.choices, digits_only=q.digits, chips=True, height=40)
            for q in asked
        ]
        self._secrets = [field for q, field in zip(asked, self.fields, strict=True) if q.secret]
        for q, field in zip(asked, self.fields, strict=True):
            if q.secret and isinstance(field.editor, QLineEdit):
                field.editor.setEchoMode(QLineEdit.EchoMode.Password)
        for field, following in zip(self.fields, self.fields[1:], strict=False):
            field.next.connect(lambda _, f=following: f.take_focus())
        if self.fields:
            self.fields[-1].next.connect(lambda _: self.submit())
        keep = Button(
            tr("Leave it"), key="Esc", height=44, px=16, on=self.close_layer, name="leave"
        )
        self.go = Button(
            tr(act.label), "danger" if act.kind == "danger" else "primary", key="Enter",
            height=44, px=16, on=self.submit, name="do_act",
        )  # fmt: skip
        self._fault = Text("", 14, 400, "error.text", wrap=True)
        self._fault.hide()
        self._known = model.departments(shown.department) if act.name == "transfer" else {}
        self._offer = Text("", 14, 400, "ink.700", wrap=True)
        self._offer.setVisible(bool(self._known))
        if self._known:
            self.fields[0].changed.connect(self._offered)
            self._offered("")
        box = frame.layout()
        if isinstance(box, QVBoxLayout):
            box.addWidget(Text(tr(act.label), 20, 700))
            box.addWidget(Text(f"{shown.number}  {shown.matter}", 14, 400, "ink.700"))
            for field in self.fields:
                box.addWidget(field)
            box.insertWidget(3, self._offer)
            box.addWidget(self._fault)
            box.addLayout(row(None, keep, self.go, spacing=12))
        self.put(frame)
        self.fields[0].take_focus()

    def _offered(self, typed: str) -> None:
        """Show which departments what is typed may mean."""
        names = meant(typed, self._known) if typed.strip() else list(self._known)
        some = "、".join(self._known[name] for name in names[:OFFERED])
        self._offer.put(some + ("…" if len(names) > OFFERED else ""))

    def submit(self) -> None:
        """Do it with what was typed."""
        said = {field.key: field.value().strip() for field in self.fields}
        if self._known:
            try:
                said["to"] = one_meant(said["to"], self._known)
            except UserError as error:
                self._tell(error)
                self.fields[0].take_focus()
                return
        self.go.set_busy(tr("Writing it down"))
        if self._act.name == "end":
            self._model.end_by_two(
                said.get("reason", ""), said.get("words", ""), said.get("number", ""),
                said.get("pin", ""), self._finished, self.failed,
            )  # fmt: skip
            return
        name, shown = self._act.name, self._shown
        self._model.act(
            name,
            lambda unit, case, me: perform(unit, name, case, me, shown, said),
            self._finished,
            self.failed,
        )

    def _finished(self) -> None:
        self.close_layer()
        self._done()

    def failed(self, error: BaseException) -> None:
        """Say what to mend; what is secret is typed again."""
        self.go.set_busy(None)
        self._tell(error)
        empty = [field for field in self.fields if not field.value()]
        (*empty, *self._secrets, self.fields[0])[0].take_focus()

    def _tell(self, error: BaseException) -> None:
        self._fault.put(told(error))
        self._fault.show()
