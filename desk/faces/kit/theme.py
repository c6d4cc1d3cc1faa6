"""The theme: tokens as colours and sizes, one palette and one style sheet for every face."""

from __future__ import annotations

import json
from functools import cache
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QFont, QFontDatabase, QPalette
from PySide6.QtWidgets import QApplication, QWidget

from desk.core.paths import RESOURCES

FAMILY = "Noto Sans SC"


@cache
def tokens() -> dict[str, Any]:
    """The design's tokens as they were handed over."""
    found: dict[str, Any] = json.loads(
        (RESOURCES / "design" / "tokens.json").read_text(encoding="utf-8")
    )
    return found


@cache
def color(name: str) -> str:
    """A colour by its token, ``teal.700`` or ``line.base``; ``white`` is the card's."""
    if name == "white":
        return "#FFFFFF"
    value: Any = tokens()["color"]
    for part in name.split("."):
        value = value[part]
    return str(value)


def qcolor(name: str) -> QColor:
    """A token as a colour to paint with."""
    return QColor(color(name))


@cache
def load_fonts() -> None:
    """Make the shipped fonts known; must come before the first text is measured."""
    for name in ("NotoSansSC-Regular.ttf", "NotoSansSC-Bold.ttf"):
        QFontDatabase.addApplicationFont(str(RESOURCES / "fonts" / name))


def font(px: int, weight: int = 400) -> QFont:
    """The house font; only Regular and Bold are shipped, so 500 and more reads as Bold from 600."""
    made = QFont(FAMILY)
    made.setPixelSize(px)
    made.setWeight(QFont.Weight.Bold if weight >= 600 else QFont.Weight.Normal)
    return made


def apply_theme(app: QApplication) -> None:
    """Fusion, one palette, one style sheet."""
    load_fonts()
    app.setStyle("Fusion")
    app.setFont(font(14))
    palette = QPalette()
    for role, name in (
        (QPalette.ColorRole.Window, "surface.bg"),
        (QPalette.ColorRole.Base, "surface.card"),
        (QPalette.ColorRole.Text, "ink.900"),
        (QPalette.ColorRole.WindowText, "ink.900"),
        (QPalette.ColorRole.ButtonText, "ink.900"),
        (QPalette.ColorRole.Highlight, "teal.700"),
        (QPalette.ColorRole.PlaceholderText, "ink.500"),
        (QPalette.ColorRole.ToolTipBase, "teal.900"),
    ):
        palette.setColor(role, qcolor(name))
    palette.setColor(QPalette.ColorRole.HighlightedText, Qt.GlobalColor.white)
    palette.setColor(QPalette.ColorRole.ToolTipText, Qt.GlobalColor.white)
    app.setPalette(palette)
    app.setStyleSheet(style_sheet())


def restyle(widget: QWidget) -> None:
    """Show a changed dynamic property."""
    widget.style().unpolish(widget)
    widget.style().polish(widget)
    widget.update()


def set_state(widget: QWidget, name: str, value: object) -> None:
    """Set a dynamic property and show it, when it differs."""
    if widget.property(name) != value:
        widget.setProperty(name, value)
        restyle(widget)


@cache
def style_sheet() -> str:
    """The style sheet, built from tokens alone."""
    c = color
    rules = [
        "* { outline: none; }",
        "QWidget#ground { background: %s; }" % c("surface.bg"),
        "QFrame[card='true'] { background: white; border: 1px solid %s; border-radius: 10px; }"
        % c("line.base"),
        "QFrame[card='teal'] { background: %s; border: 2px solid %s; border-radius: 10px; }"
        % (c("teal.50"), c("teal.700")),
        "QFrame[card='now'] { background: white; border: 2px solid %s; border-radius: 10px; }"
        % c("teal.700"),
        "QFrame[card='sub'] { background: %s; border: 1px solid %s; border-radius: 10px; }"
        % (c("surface.bg"), c("line.base")),
        "QFrame[card='tint'] { background: %s; border: none; border-radius: 10px; }" % c("teal.50"),
        "QFrame[rule='true'] { background: %s; border: none; }" % c("line.100"),
        *_buttons(c),
        *_fields(c),
        "QScrollArea { background: transparent; border: none; }",
        "QScrollBar:vertical { width: 10px; background: transparent; margin: 2px; }",
        "QScrollBar::handle:vertical { background: %s; border-radius: 3px; min-height: 28px; }"
        % c("line.300"),
        "QScrollBar::add-line, QScrollBar::sub-line { height: 0; width: 0; }",
        "QScrollBar:horizontal { height: 10px; background: transparent; margin: 2px; }",
        "QScrollBar::handle:horizontal { background: %s; border-radius: 3px; min-width: 28px; }"
        % c("line.300"),
        "QTableView { border: none; background: white; gridline-color: transparent;"
        " selection-background-color: %s; selection-color: %s; }" % (c("teal.50"), c("ink.900")),
        "QHeaderView::section { background: %s; color: %s; border: none;"
        " border-bottom: 1px solid %s; padding: 0 10px; font-size: 13px; }"
        % (c("surface.sub"), c("ink.700"), c("line.base")),
        "QToolTip { background: %s; color: white; border: none; padding: 6px; }" % c("teal.900"),
    ]
    return "\n".join(rules)


def _buttons(c: Any) -> list[str]:
    return [
        "QAbstractButton[kind] { border-radius: 6px; padding: 0 14px; font-size: 14px; }",
        "QAbstractButton[kind='primary'] { background: %s; color: white; border: 1px solid %s; }"
        % (c("teal.700"), c("teal.700")),
        "QAbstractButton[kind='primary']:hover { background: %s; }" % c("teal.600"),
        "QAbstractButton[kind='primary']:pressed { background: %s; }" % c("teal.800"),
        "QAbstractButton[kind='secondary'] { background: white; color: %s; border: 1px solid %s; }"
        % (c("ink.900"), c("line.strong")),
        "QAbstractButton[kind='secondary']:hover { background: %s; }" % c("teal.50"),
        "QAbstractButton[kind='secondary']:pressed { background: %s; }" % c("teal.100"),
        "QAbstractButton[kind='text'] { background: transparent; color: %s; border: none; }"
        % c("teal.700"),
        "QAbstractButton[kind='text']:hover { background: %s; }" % c("teal.50"),
        "QAbstractButton[kind='danger'] { background: white; color: %s; border: 1px solid %s; }"
        % (c("error.text"), c("error.mark")),
        "QAbstractButton[kind='danger']:hover { background: %s; }" % c("error.ground"),
        "QAbstractButton[kind='chip'] { background: white; color: %s; border: 1px solid %s;"
        " padding: 0 10px 0 8px; }" % (c("ink.900"), c("line.strong")),
        "QAbstractButton[kind='chip']:checked { background: %s; color: white; border-color: %s; }"
        % (c("teal.700"), c("teal.700")),
        "QAbstractButton[kind]:disabled { background: %s; color: %s; border-color: %s; }"
        % (c("line.100"), c("ink.500"), c("line.100")),
        "QAbstractButton[kind='text']:disabled { background: transparent; }",
        "QAbstractButton[kind='primary'][busy='true']:disabled { background: %s;"
        " border-color: %s; }" % (c("teal.700"), c("teal.700")),
    ]


def _fields(c: Any) -> list[str]:
    box = (
        "background: white; color: %s; border: 1px solid %s; border-radius: 6px; padding: 0 9px;"
        " font-size: 15px; selection-background-color: %s;"
    ) % (c("ink.900"), c("line.strong"), c("teal.700"))
    return [
        "QLineEdit, QComboBox, QPlainTextEdit { %s }" % box,
        "QLineEdit QLabel { color: %s; }" % c("ink.600"),
        "QLineEdit[state='error'], QComboBox[state='error'] { border: 2px solid %s;"
        " padding: 0 8px; }" % c("error.mark"),
        "QLineEdit[state='caution'] { border: 2px solid %s; padding: 0 8px; }" % c("warn.mark"),
        "QLineEdit:read-only, QLineEdit:disabled, QComboBox:disabled { background: %s;"
        " border-color: %s; }" % (c("surface.bg"), c("line.base")),
        "QComboBox::drop-down { border: none; width: 26px; }",
        "QComboBox::down-arrow { image: url(%s); width: 16px; height: 16px; }"
        % (RESOURCES / "design" / "chevron-down.svg").as_posix(),
        "QComboBox QAbstractItemView { background: white; border: 1px solid %s;"
        " selection-background-color: %s; selection-color: %s; padding: 4px; }"
        % (c("line.strong"), c("teal.50"), c("ink.900")),
    ]
