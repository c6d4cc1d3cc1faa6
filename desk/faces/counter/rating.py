"""C04: five grades, none of them chosen beforehand; what was wrong, where it was not good."""

from __future__ import annotations

from desk.cases.ratings import GRADES
from desk.cases.words import REASON_WORDS
from desk.core.text import tr
from desk.devices.counter import Rate
from desk.faces.counter.model import LOW, CounterModel
from desk.faces.counter.parts import FLOOR, SIDE, SIZE, TARGET, button, new_page
from desk.faces.kit.scene import Glyph, Item, Plate, Rect, Scene, grid, words

CARDS = Rect(SIDE, 211, SIZE[0] - 2 * SIDE, 258)
FACES = {
    5: ("emotion-laugh-line", "ok.text"),
    4: ("emotion-happy-line", "ok.text"),
    3: ("emotion-normal-line", "ink.700"),
    2: ("emotion-unhappy-line", "warn.text"),
    1: ("emotion-sad-line", "error.text"),
}


def grade_words() -> dict[int, str]:
    """The five grades of the national rule, as they are said."""
    names = (
        tr("Very satisfied"),
        tr("Pleased"),
        tr("Fairly satisfied"),
        tr("Not satisfied"),
        tr("Not satisfied at all"),
    )
    return dict(zip(GRADES, names, strict=True))


def reason_words() -> dict[str, str]:
    """What can have been wrong, by its key."""
    return {key: tr(words) for key, words in REASON_WORDS.items()}


def rate_page(model: CounterModel, page: Rate, title: str, place: str) -> Scene:
    """The question, or the step after it."""
    made = new_page("rate", title, place)
    if model.asked.step == "reasons":
        _reasons(made, model)
    elif model.asked.step == "say":
        _say(made)
    else:
        _grades(made, model)
    return made


def _head(made: Scene, big: str, small: str) -> None:
    made.add(
        Item(
            "question",
            Rect(SIDE, 96, 968, 96),
            (
                words(Rect(SIDE, 96, 968, 60), big, 42, bold=True, floor=30),
                words(Rect(SIDE, 154, 968, 36), small, 24, colour="ink.700", floor=FLOOR),
            ),
        )
    )


def _grades(made: Scene, model: CounterModel) -> None:
    _head(
        made,
        tr("Are you satisfied with this service?"),
        tr(
            "Please tap it yourself. It only serves to do better, your matter does not depend on it"
        ),
    )
    for grade, cell in zip(GRADES, grid(CARDS, 5, 1, 17), strict=True):
        made.add(_card(grade, cell, chosen=model.asked.grade == grade))
    left = model.seconds_left()
    if model.asked.step == "chosen":
        made.add(
            button("change", Rect(SIDE, 488, 208, TARGET), tr("Change it")),
            _closing(tr("Sent in {n} s", n=left)),
            button("send", Rect(820, 488, 176, TARGET), tr("Send"), kind="primary", bold=True),
        )
        return
    made.add(
        button(
            "say",
            Rect(SIDE, 488, 208, TARGET),
            tr("More to say"),
            icon="customer-service-2-line",
        ),
        _closing(tr("Closes in {n} s; no tap is no grade", n=left)),
        button("decline", Rect(820, 488, 176, TARGET), tr("Not this time")),
    )


def _closing(text: str) -> Item:
    box = Rect(252, 488, 552, TARGET)
    return Item(
        "closing",
        box,
        (words(box, text, 22, colour="ink.700", align="centre", floor=FLOOR, wrap=True),),
    )


def _card(grade: int, box: Rect, *, chosen: bool) -> Item:
    icon, tint = FACES[grade]
    text = grade_words()[grade]
    face = Rect(box.x + (box.w - 112) / 2, box.y + 44, 112, 112)
    fill, line = ("teal.50", "teal.700") if chosen else ("surface.card", "line.strong")
    tick = (Glyph(Rect(box.right - 44, box.y + 12, 32, 32), "check-line", "teal.700"),)
    return Item(
        f"grade:{grade}",
        box,
        (
            Plate(box, fill, line, 3 if chosen else 2, 16),
            Glyph(face, icon, tint),
            words(
                Rect(box.x + 6, box.y + 164, box.w - 12, 60),
                text,
                30,
                bold=True,
                align="centre",
                floor=22,
                wrap=not text.isascii() or len(text) > 12,
            ),
            *(tick if chosen else ()),
        ),
        tap=True,
        on=chosen,
    )


def _reasons(made: Scene, model: CounterModel) -> None:
    grade = model.asked.grade
    assert grade <= LOW
    promised = tr("Tap what fits; you get an answer within {n} hours.", n=model.call_hours)
    _head(made, tr("What was wrong?"), promised)
    named = reason_words()
    cells = grid(Rect(SIDE, 211, 968, 258), 3, 2, 17)
    for (key, text), cell in zip(named.items(), cells, strict=True):
        on = key in model.asked.reasons
        made.add(
            button(
                f"reason:{key}",
                cell,
                text,
                kind="chosen" if on else "plain",
                bold=on,
                icon="check-line" if on else "",
            )
        )
    made.add(
        button("change", Rect(SIDE, 488, 208, TARGET), tr("Another grade")),
        _closing(tr("Sent in {n} s", n=model.seconds_left())),
        button("send", Rect(820, 488, 176, TARGET), tr("Send"), kind="primary", bold=True),
    )


def _say(made: Scene) -> None:
    _head(made, tr("You have more to say?"), tr("Any of these reaches somebody who answers."))
    lines = (
        ("user-voice-line", tr("Tell the worker; it is written down and answered.")),
        ("user-star-line", tr("Ask for the station head.")),
        ("phone-line", tr("Call 12345 at any hour.")),
    )
    for (icon, text), cell in zip(lines, grid(Rect(SIDE, 211, 968, 258), 1, 3, 10), strict=True):
        made.add(
            Item(
                icon,
                cell,
                (
                    Plate(cell, "surface.card", "line.base", 1, 16),
                    Glyph(Rect(cell.x + 24, cell.y + (cell.h - 36) / 2, 36, 36), icon, "teal.700"),
                    words(Rect(cell.x + 84, cell.y, cell.w - 110, cell.h), text, 26, floor=FLOOR),
                ),
            )
        )
    made.add(button("change", Rect(SIDE, 488, 208, TARGET), tr("Back"), icon="arrow-left-line"))
