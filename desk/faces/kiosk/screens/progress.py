"""K07: a person's matters, each with its promise, its light and what happened to it."""

from __future__ import annotations

from desk.cases.progress import CaseProgress, Step
from desk.core.clock import local_day
from desk.core.mask import mask_id, mask_name
from desk.core.text import data_text, tr, tr_date, tr_time, tr_weekday, trn
from desk.faces.kiosk.form import REACH, Form
from desk.faces.kiosk.model import KioskModel
from desk.faces.kiosk.screens.frame import new_page, personal_bar, told
from desk.faces.kiosk.screens.parts import button, listed, material_name, matter_name, parted
from desk.faces.kiosk.screens.step_words import happened, next_step, standing
from desk.faces.kit.scene import Glyph, Item, Mark, Plate, Rect, Rule, Run, Scene, Words, words

LIGHTS = {
    "green": ("checkbox-blank-circle-fill", "ok.mark", "ok"),
    "yellow": ("alert-fill", "warn.mark", "warn"),
    "red": ("error-warning-fill", "error.mark", "error"),
    "overdue": ("alarm-warning-fill", "error.mark", "error"),
    "stopped": ("pause-circle-line", "warn.text", "warn"),
    "done": ("checkbox-circle-line", "ok.mark", "ok"),
}
"""Icon, its colour, and the ground of the words, for each light of design.md 2.5."""
STEPS_SHOWN = 4


def progress(model: KioskModel, form: Form) -> Scene:
    """The matter that is open, and the others below or beside it."""
    lookup = model.lookup
    made = new_page(model, form, tr("Your matters"))
    found = lookup.found
    if found is None:
        personal_bar(made, model, form)
        return made
    box = form.content
    left = Rect(box.x, box.y, 1000, box.h) if form.landscape else box
    y = _person(made, model, form, Rect(left.x, left.y + 28, left.w, form.pick(112, 132)))
    y = _count(made, form, Rect(left.x, y + 14, left.w, form.pick(84, 104)), found.cases)
    case = lookup.case
    others = [c for c in found.cases if c.case_id != lookup.opened]
    if case is None:
        personal_bar(made, model, form)
        return made
    row = form.pick(124, 170)
    action = form.button
    if form.landscape:
        right = Rect(left.right + 32, box.y + 28, box.right - left.right - 32, box.h - 48)
        high = min(box.bottom - y - 20, _needed(form, case))
        _case(made, model, form, Rect(left.x, y, left.w, high), case)
        count = 3 if form.elder else 2
        foot = box.bottom - 20 - count * action - (count - 1) * 16
        shown = others[: int((foot - right.y - 24) // row)]
        _others(made, model, form, Rect(right.x, right.y, right.w, 0), shown, row)
        _actions(
            made, model, form,
            [Rect(right.x, foot + n * (action + 16), right.w, action) for n in range(count)],
        )  # fmt: skip
    else:
        half = (box.w - 20) / 2
        lines = 2 if form.elder else 1
        foot = box.bottom - 20 - lines * action - (lines - 1) * 16
        most = int((foot - REACH - 20) // row) if form.low else (1 if form.elder else 3)
        shown = others[:most]
        below = foot - 20 - len(shown) * row
        below = max(below, REACH) if form.low and shown else below
        high = min(below - y - (20 if shown else 0), _needed(form, case))
        below = max(y + high + 20, REACH) if form.low else y + high + 20
        _case(made, model, form, Rect(left.x, y, left.w, high), case)
        _others(made, model, form, Rect(left.x, below, left.w, 0), shown, row)
        pair = [Rect(box.x, foot, half, action), Rect(box.x + half + 20, foot, half, action)]
        below_them = Rect(box.x, foot + action + 16, box.w, action)
        _actions(made, model, form, [*pair, below_them] if form.elder else pair)
    if model.message:
        strip = Rect(left.x, left.y + 28, left.w, form.pick(112, 132))
        told(made, form, strip, model.message, good=lookup.sure)
    personal_bar(made, model, form)
    return made


def _person(made: Scene, model: KioskModel, form: Form, box: Rect) -> float:
    found = model.lookup.found
    left = model.session.left_before_hiding(model.desk.clock.now())
    name = mask_name(found.name) if found else ""
    number = mask_id(found.id_number) if found else ""
    size = form.pick(34, 44)
    runs = (Run(name + "   ", True), Run(number if not form.elder else ""))
    made.add(
        Item(
            "person",
            box,
            (
                Plate(box, "teal.50", "teal.200", 2, 24),
                Words(
                    Rect(box.x + 36, box.y, box.w * 0.62, box.h), runs, size,
                    icon="shield-user-line", floor=26,
                ),
                words(
                    Rect(box.right - box.w * 0.36, box.y, box.w * 0.36 - 32, box.h),
                    tr("hides itself in {n} s", n=left), form.pick(28, 40), align="right",
                    colour="ink.700",
                ),
            ),
        )
    )  # fmt: skip
    return box.bottom


def _count(made: Scene, form: Form, box: Rect, cases: tuple[CaseProgress, ...]) -> float:
    over = sum(c.over for c in cases)
    head = trn("You have {n} matter", "You have {n} matters", len(cases))
    note = tr("{n} under way, {done} done", n=len(cases) - over, done=over)
    runs = (Run(head + "   ", True),)
    made.add(
        Item(
            "count",
            box,
            (
                Words(Rect(box.x, box.y, box.w * 0.58, box.h), runs, form.title, floor=36),
                words(
                    Rect(box.x + box.w * 0.58, box.y + 8, box.w * 0.42, box.h - 8), note,
                    form.pick(31, 44), colour="ink.700", align="right", floor=24,
                ),
            ),
        )
    )  # fmt: skip
    return box.bottom + 8


def _case(made: Scene, model: KioskModel, form: Form, box: Rect, case: CaseProgress) -> None:
    matter = case.taken
    icon, tint, ground = _light(case)
    x, room = box.x + 36, box.w - 72
    marks: list[Mark] = [
        Plate(box, "surface.card", "teal.700", 3, 24),
        words(Rect(x, box.y + 22, room - 370, 66), matter_name(matter), form.pick(42, 56),
              bold=True, floor=30),
        words(Rect(box.right - 396, box.y + 26, 360, 60), standing(case), form.pick(33, 44),
              colour=f"{ground}.text", align="right", floor=24, icon=icon, icon_colour=tint),
        words(Rect(x, box.y + form.pick(88, 98), room, form.pick(46, 58)),
              tr("Number {number}", number=case.number), form.pick(28, 40), colour="ink.700"),
    ]  # fmt: skip
    y = box.y + _head(form)
    promise = Rect(x, y, room, _promise_high(form, case))
    if promise.bottom + 20 < box.bottom:
        marks += _promise(model, form, promise, case)
        y = promise.bottom + 24
    marks += _timeline(form, Rect(x, y, room, box.bottom - y - 16), case)
    made.add(Item("case_open", box, tuple(marks)))


def _head(form: Form) -> float:
    """How high the name and the number of a matter are."""
    return form.pick(146, 168)


def _promise_high(form: Form, case: CaseProgress) -> float:
    """What is missing may take two lines."""
    return form.pick(118, 156) if case.owed else form.pick(86, 110)


def _needed(form: Form, case: CaseProgress) -> float:
    """How high the card of a matter has to be to tell everything."""
    steps = min(len(case.steps), STEPS_SHOWN) + len(next_step(case))
    return _head(form) + _promise_high(form, case) + 40 + steps * form.pick(104, 150)


def _light(case: CaseProgress) -> tuple[str, str, str]:
    """What waits for the resident looks so, however much time is left."""
    return LIGHTS["stopped" if case.owed else case.light]


def _promise(model: KioskModel, form: Form, box: Rect, case: CaseProgress) -> list[Mark]:
    size = form.pick(33, 44)
    plate = Plate(box, "surface.bg", radius=12)
    inner = box.inset(28, 0)
    if case.owed and case.owing_until is not None:
        names = [
            material_name(material)
            for key in case.owed
            if (material := case.taken.material(key)) is not None
        ]
        text = tr(
            "please bring by {day}: {names}",
            day=tr_date(case.owing_until),
            names=listed(names),
        )
        return [
            Plate(box, "warn.ground", "warn.line", 2, 12),
            words(inner, text, size, bold=True, colour="warn.text", icon="file-warning-line",
                  wrap=True, floor=24),
        ]  # fmt: skip
    if case.over or case.due_day is None:
        text = tr("nothing more to do for you") if case.over else tr("we tell you when it goes on")
        return [plate, words(inner, text, size, icon="information-line", wrap=True, floor=24)]
    day = tr("by {day} ({weekday})", day=tr_date(case.due_day), weekday=tr_weekday(case.due_day))
    runs = [Run(tr("promised ")), Run(day, True)]
    if case.days_left is not None and case.days_left >= 0:
        runs.append(Run(tr(", {n} working days left", n=case.days_left)))
    if case.provisional:
        runs.append(Run(tr(" (provisional)")))
    return [plate, Words(inner, tuple(runs), size, icon="calendar-check-line")]


def _timeline(form: Form, box: Rect, case: CaseProgress) -> list[Mark]:
    """What happened, what happens now, and what comes; without the code only now and next."""
    lines: list[tuple[str, str, str]] = []
    steps = case.steps[-STEPS_SHOWN:]
    if len(case.steps) > STEPS_SHOWN:
        steps = (case.steps[0], *case.steps[-STEPS_SHOWN + 1 :])
    ahead = next_step(case)
    # A little closer, where that lets the whole story be told.
    row = form.pick(104.0, 150.0)
    row = min(row, max(form.pick(92.0, 128.0), (box.h + 16) / max(1, len(steps) + len(ahead))))
    room = max(1, int((box.h + 16) // row))
    spare = room - len(ahead)
    kept = steps[-spare:] if spare > 0 else ()
    lines += [("done", happened(step), _when(step)) for step in kept]
    lines += [(state, head, note) for state, head, note in ahead[:room]]
    marks: list[Mark] = []
    disc = 50.0
    for n, (state, head, note) in enumerate(lines):
        y = box.y + n * row
        at = Rect(box.x + 4, y, disc, disc)
        if n + 1 < len(lines):
            tint = "teal.700" if state == "done" else "line.300"
            x = at.x + disc / 2
            marks.append(Rule(x, at.bottom + 2, x, y + row - 2, tint, 4))
        marks += _disc(at, state)
        right = Rect(at.right + 30, y - 8, box.right - at.right - 30, 0)
        marks += [
            words(Rect(right.x, right.y, right.w, row * 0.56), head, form.pick(34, 46),
                  bold=state == "now", floor=24,
                  colour="ink.900" if state != "next" else "ink.700"),
            words(Rect(right.x, right.y + row * 0.5, right.w, row * 0.4), note,
                  form.pick(27, 40), colour="ink.700", floor=24),
        ]  # fmt: skip
    return marks


def _disc(box: Rect, state: str) -> list[Mark]:
    if state == "done":
        return [
            Plate(box, "teal.700", radius=25),
            Glyph(box.inset(11), "check-line", "white"),
        ]
    if state == "now":
        return [
            Plate(box, "white", "citrus.600", 5, 25),
            Glyph(box.inset(9), "time-line", "citrus.600"),
        ]
    return [Plate(box, "white", "line.300", 5, 25)]


def _when(step: Step) -> str:
    day = f"{tr_date(local_day(step.at))} {tr_time(step.at)}"
    told = step.who and step.kind != "mandated"
    return tr("{day}, by {name}", day=day, name=data_text(step.who)) if told else day


def _others(
    made: Scene, model: KioskModel, form: Form, box: Rect, cases: list[CaseProgress], row: float
) -> None:
    if not cases:
        return
    card = Rect(box.x, box.y, box.w, row * len(cases))
    made.add(Item("others", card, (Plate(card, "surface.card", "line.base", 2, 24),)))
    for n, case in enumerate(cases):
        cell = Rect(card.x, card.y + n * row, card.w, row)
        icon, tint, ground = _light(case)
        name = matter_name(case.taken)
        wide = form.pick(190, 290) if not form.landscape else 190
        pill = Rect(cell.right - 90 - wide, cell.y + (row - 62) / 2, wide, 62)
        side = form.pick(44, 56)
        x = cell.x + 36 + side + 28
        marks: list[Mark] = [
            Plate(cell.inset(3), "white", radius=22),
            Glyph(Rect(cell.x + 36, cell.y + (row - side) / 2, side, side), icon, tint),
            words(Rect(x, cell.y + row * 0.06, pill.x - x - 12, row * 0.5), name,
                  form.pick(35, 46), bold=True, wrap=True, floor=form.pick(24, 28)),
            words(Rect(x, cell.y + row * 0.52, pill.x - x - 12, row * 0.38), _note(case),
                  form.pick(27, 40), colour="ink.700", floor=24),
            Plate(pill, f"{ground}.ground", f"{ground}.line", 2, 31),
            words(pill.inset(10, 0), standing(case, short=True), form.pick(30, 42),
                  colour=f"{ground}.text", align="centre", floor=24),
            Glyph(Rect(cell.right - 74, cell.y + row / 2 - 22, 44, 44), "arrow-right-s-line",
                  "ink.700"),
        ]  # fmt: skip
        if n:
            marks.append(parted(card, cell.y))
        made.add(Item(f"case:{case.case_id}", cell, tuple(marks), tap=True))


def _note(case: CaseProgress) -> str:
    if case.owed and case.owing_until:
        return tr("something is missing, by {day}", day=tr_date(case.owing_until))
    if case.over and case.ended_on:
        return tr("ended on {day}", day=tr_date(case.ended_on))
    if case.due_day:
        return tr("promised by {day}", day=tr_date(case.due_day))
    return tr("taken in on {day}", day=tr_date(local_day(case.accepted_at)))


def _actions(made: Scene, model: KioskModel, form: Form, boxes: list[Rect]) -> None:
    """A paper again, a grade where the home page has no place for it, and a question."""
    case = model.lookup.case
    again = f"receipt:{case.receipt if case else ''}"
    if form.elder and len(model.lookup.receipts) > 1:
        again = "own:reprint"
    size = form.pick(33, 44)
    paper, *others = boxes
    made.add(button(again, paper, tr("Print the receipt"), size, form, icon="printer-line"))
    if form.elder:
        grade = tr("Rate the service")
        made.add(button("own:rate", others[0], grade, size, form, icon="star-smile-line"))
    question = tr("I have a question")
    made.add(button("help", others[-1], question, size, form, icon="question-answer-line"))
