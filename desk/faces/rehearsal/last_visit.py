"""The last resident of the day brings everything a window has a screen for, one after the other."""

from __future__ import annotations

import random
from datetime import date, timedelta
from functools import cached_property
from pathlib import Path

from PySide6.QtCore import QMimeData, QPointF, QRect, Qt, QUrl
from PySide6.QtGui import QDropEvent, QImage, QPainter

from desk.demo.answers import filled
from desk.demo.people import Person
from desk.demo.seed import PIN
from desk.faces.kit.scans import ScanLayer
from desk.faces.kit.sync_view import SyncView
from desk.faces.kit.theme import font, qcolor
from desk.faces.rehearsal.hands import CONTROL
from desk.faces.rehearsal.plan import Coming
from desk.faces.rehearsal.small_screen import SmallScreen
from desk.faces.rehearsal.stage import Stage
from desk.faces.rehearsal.worker import Stuck, Worker

Key = Qt.Key
MATTER = "CL01"
SCANNED, OWED = "photo2", "medical_record"
DAYS_LATER_S = 600


class LastVisit:
    """One visit at one window, with a picture of each of its screens."""

    def __init__(
        self, stage: Stage, worker: Worker, small: SmallScreen, person: Person, day: date
    ) -> None:
        self._stage, self._worker, self._small = stage, worker, small
        self._person, self._day = person, day
        self._face, self._hands = worker.face, worker.hands

    def live(self) -> None:
        """From the name that is typed to the paper that is brought later."""
        self._worker.wake()
        self._identify()
        self._people()
        self._matter()
        self._answers()
        self._accept()
        self._brought_later()
        self._put_aside()
        self._desk_itself()

    def _shot(self, name: str) -> None:
        self._stage.shot(self._face, f"window_{name}")

    def _layer(self, name: str) -> None:
        """A picture of the layer in front, which Esc then closes."""
        if self._face.stage.layer is None:
            raise Stuck(f"no layer for {name}")
        self._shot(name)
        self._hands.press(Key.Key_Escape)

    def _identify(self) -> None:
        self._hands.press(Key.Key_N, CONTROL)
        self._hands.type(self._person.name)
        self._hands.press(Key.Key_Return)
        self._hands.type(self._person.id_number)
        self._shot("person")
        self._hands.press(Key.Key_Return)
        self._hands.press(Key.Key_Escape)

    def _people(self) -> None:
        self._hands.press(Key.Key_U, CONTROL)
        self._layer("agent")
        self._hands.press(Key.Key_H, CONTROL)
        self._layer("household")

    def _matter(self) -> None:
        self._hands.press(Key.Key_F3)
        self._hands.type("cj")
        self._shot("search")
        self._hands.press(Key.Key_Escape)
        self._worker.add(self._stage.lobby.catalogue.get(MATTER))
        self._worker.answer(self._coming)
        self._hands.press(Key.Key_F6)
        self._hands.type("a")
        self._scan(SCANNED, "证件照片")
        self._worker.owe(OWED)

    @cached_property
    def _coming(self) -> Coming:
        matter = self._stage.lobby.catalogue.get(MATTER)
        draft = filled([matter], self._person, random.Random(self._person.id_number), self._day)
        at = self._stage.clock.now()
        return Coming(at, self._person, "A", None, None, draft, OWED, 0, 5, False)

    def _scan(self, material: str, title: str) -> None:
        """F6, P, 4: a file is dragged onto the layer, seen large, and kept."""
        keys = [one.material.key for one in self._face.model.materials()]
        self._hands.press(Key.Key_F6)
        for _ in range(keys.index(material)):
            self._hands.press(Key.Key_Down)
        self._hands.type("p4")
        self._drop(title)
        self._shot("scans")
        self._hands.press(Key.Key_Return)
        self._shot("scan_large")
        self._hands.press(Key.Key_Escape)
        self._hands.press(Key.Key_Escape)

    def _drop(self, title: str) -> None:
        layer = self._face.stage.layer
        if not isinstance(layer, ScanLayer):
            raise Stuck("no layer for scans")
        path = self._stage.out / f"{title}.png"
        sheet(title, self._person.name).save(str(path))
        mime = QMimeData()
        mime.setUrls([QUrl.fromLocalFile(str(path))])
        layer.dropEvent(
            QDropEvent(
                QPointF(20, 20), Qt.DropAction.CopyAction, mime, Qt.MouseButton.LeftButton,
                Qt.KeyboardModifier.NoModifier,
            )
        )  # fmt: skip
        for _ in range(4):
            self._hands.settle()
        Path(path).unlink()

    def _answers(self) -> None:
        for key, modifiers, name in (
            (Key.Key_F7, Qt.KeyboardModifier.NoModifier, "notice"),
            (Key.Key_F11, Qt.KeyboardModifier.NoModifier, "reply"),
            (Key.Key_T, CONTROL, "transfer"),
        ):
            self._hands.press(key, modifiers)
            if self._face.stage.layer is not None:
                self._layer(name)
        self._hands.press(Key.Key_B, CONTROL)
        self._hands.type("路灯不亮，找谁修")
        self._shot("asked")
        self._hands.press(Key.Key_Return)
        self._hands.type("2")
        self._hands.type("2")

    def _accept(self) -> None:
        self._worker.send()
        self._small.sign()
        self._small.tap("confirm")
        self._worker.receipt()
        self._hands.let_fade(self._face.toasts)
        self._shot("accepted")
        self._small.rate(5)
        self._hands.press(Key.Key_F2)

    def _brought_later(self) -> None:
        """W16, W17: the paper that was owed is brought and scanned, and the case goes on."""
        self._stage.clock.advance(DAYS_LATER_S)
        self._worker.wake()
        self._hands.press(Key.Key_J, CONTROL)
        self._shot("follow")
        self._hands.press(Key.Key_Escape)
        line = next((x for x in self._face.session.live.follow if x.next == "material"), None)
        if line is None:
            raise Stuck("nothing that is owed is to be followed")
        self._face.acts.follow.look(line)
        self._hands.settle()
        self._shot("case")
        self._hands.type("1")
        self._shot("case_material")
        self._hands.type("2")
        self._drop("诊断证明")
        self._hands.press(Key.Key_Escape)
        for _ in range(3):
            self._hands.settle()
        self._stage.runner.drain()
        self._hands.let_fade(self._face.toasts)
        self._layer("case_goes_on")
        self._hands.press(Key.Key_K, CONTROL)
        self._hands.type(self._person.name[:2])
        self._layer("find")

    def _put_aside(self) -> None:
        self._hands.press(Key.Key_N, CONTROL)
        self._hands.type(self._person.name)
        self._hands.press(Key.Key_Return)
        self._hands.type(self._person.id_number)
        self._hands.press(Key.Key_Return)
        self._shot("known")
        self._worker.add(self._stage.lobby.catalogue.get("SB01"))
        self._hands.press(Key.Key_F8)
        self._hands.let_fade(self._face.toasts)
        self._shot("held")

    def _desk_itself(self) -> None:
        self._hands.press(Key.Key_F1)
        self._layer("shortcuts")
        self._face.show_sync(SyncView("offline", 1, self._stage.clock.now() - timedelta(hours=1)))
        self._face.show_stored()
        self._hands.settle()
        self._layer("stored")
        self._shot("offline")
        self._face.show_sync(SyncView())
        self._hands.press(Key.Key_L, CONTROL)
        self._shot("lock")
        self._hands.type(PIN)
        self._hands.press(Key.Key_Return)
        if self._face.session.locked:
            raise Stuck("the desk stays locked")


def sheet(title: str, name: str) -> QImage:
    """Something like a paper that was laid under the scanner."""
    image = QImage(1240, 1754, QImage.Format.Format_RGB32)
    image.fill(qcolor("white"))
    painter = QPainter(image)
    painter.setPen(qcolor("ink.900"))
    painter.setFont(font(64, 700))
    painter.drawText(QRect(0, 120, 1240, 120), Qt.AlignmentFlag.AlignCenter, title)
    painter.setFont(font(40))
    painter.drawText(QRect(140, 320, 960, 80), Qt.AlignmentFlag.AlignVCenter, f"姓名　{name}")
    for n in range(14):
        painter.fillRect(140, 470 + 70 * n, 960 - 37 * (n % 4), 3, qcolor("line.300"))
    painter.drawEllipse(820, 1400, 240, 240)
    painter.end()
    return image
