"""Qt's own pinyin input method behind the kiosk's keys.

The keys are the kiosk's own, so that they look as designed and are scaled, read aloud and
photographed like everything else on the panel; which words the letters may become is decided by the
input method of the Qt Virtual Keyboard. It is told that everything typed is sensitive, for which it
closes its user dictionary: it neither learns nor keeps anything.
"""

from __future__ import annotations

import os
from typing import Any

from PySide6.QtCore import Q_ARG, Q_RETURN_ARG, QMetaObject, QObject, Qt, QUrl
from PySide6.QtGui import QGuiApplication, QInputMethodEvent
from PySide6.QtQml import QJSValue, QQmlComponent, QQmlEngine

from desk.faces.kit.scenestage import Stage

PLUGIN = "qtvirtualkeyboard"
HINTS = Qt.InputMethodHint.ImhSensitiveData | Qt.InputMethodHint.ImhNoPredictiveText
_ENGINE = b"""
import QtQml
import QtQuick.VirtualKeyboard
import QtQuick.VirtualKeyboard.Plugins
QtObject {
    property var engine: InputContext.inputEngine
    property var method: PinyinInputMethod {}
    function begin() {
        engine.inputMethod = method
        engine.inputMode = InputEngine.InputMode.Pinyin
    }
    function end() { engine.inputMethod = null; InputContext.clear() }
    function probe() { InputContext.commit(" ") }
    function press(key, text) { return engine.virtualKeyClick(key, text, 0) }
    function preedit() { return InputContext.preeditText }
    function pick(place) { engine.wordCandidateListModel.selectItem(place) }
    function words(start, count) {
        var model = engine.wordCandidateListModel
        var found = []
        for (var n = start; n < Math.min(model.count, start + count); n++)
            found.push(model.dataAt(n))
        return found
    }
}
"""


def prepare() -> None:
    """Let the application start with the input method; before it is made. No window of its own."""
    os.environ.setdefault("QT_IM_MODULE", PLUGIN)
    os.environ.setdefault("QT_VIRTUALKEYBOARD_DESKTOP_DISABLE", "1")


class Pinyin(QObject):
    """The words for letters; what was chosen arrives at the widget as from any input method."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._qml = QQmlEngine(self)
        component = QQmlComponent(self._qml, self)
        component.setData(_ENGINE, QUrl("pinyin.qml"))
        self._method: QObject | None = component.create()
        self._chosen: list[str] = []
        self._begun = False

    def reaches(self) -> bool:
        """Whether what is chosen arrives: the input method is there, the application was started
        with it, and the widget has the focus, from which it learns that everything is sensitive."""
        if self._method is None:
            return False
        self._chosen.clear()
        self._call("probe")
        return self._chosen == [" "]

    def _call(self, name: str, *words: object) -> Any:
        # The stubs ask for bytes where PySide itself takes only a string.
        invoke: Any = QMetaObject.invokeMethod
        answer = invoke(
            self._method, name, Q_RETURN_ARG("QVariant"), *(Q_ARG("QVariant", w) for w in words)
        )
        return answer.toVariant() if isinstance(answer, QJSValue) else answer

    def received(self, event: QInputMethodEvent) -> None:
        """The widget that is written to hands on what the input method sent it."""
        if event.commitString():
            self._chosen.append(event.commitString())

    @property
    def preedit(self) -> str:
        """The letters that are not yet words."""
        return str(self._call("preedit")) if self._begun else ""

    def words(self, start: int, count: int) -> tuple[str, ...]:
        """Words offered for the letters, the likeliest first."""
        return tuple(map(str, self._call("words", start, count))) if self._begun else ()

    def letter(self, letter: str) -> bool:
        """One more letter, or the mark that parts syllables."""
        if not self._begun:
            if not self.reaches():
                return False
            self._call("begin")
            self._begun = True
        key = Qt.Key.Key_Apostrophe if letter == "'" else Qt.Key(ord(letter.upper()))
        return bool(self._call("press", int(key), letter))

    def erase(self) -> bool:
        """One letter less; ``False`` when there is none."""
        return bool(self.preedit) and bool(self._call("press", int(Qt.Key.Key_Backspace), ""))

    def choose(self, place: int) -> str:
        """Take a word; empty while letters are left for which another has to be chosen."""
        if not self.words(place, 1):
            return ""
        self._chosen.clear()
        self._call("pick", place)
        return "".join(self._chosen)

    def clear(self) -> None:
        """Forget the letters and let go of the input method, for whoever else wants to write."""
        if self._begun:
            self._call("end")
            self._begun = False


class WrittenStage(Stage):
    """A stage that the input method behind the keys writes to."""

    def __init__(self) -> None:
        super().__init__()
        self.pinyin: Pinyin | None = None

    def load(self) -> Pinyin | None:
        """Make the input method ready; ``None`` where this installation has none."""
        pinyin = self.pinyin = Pinyin(self)
        self.setAttribute(Qt.WidgetAttribute.WA_InputMethodEnabled, True)
        self.setInputMethodHints(HINTS)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setFocus()
        QGuiApplication.inputMethod().update(Qt.InputMethodQuery.ImQueryAll)
        if not pinyin.reaches():
            self.pinyin = None
            self.setAttribute(Qt.WidgetAttribute.WA_InputMethodEnabled, False)
        return self.pinyin

    def inputMethodQuery(self, query: Qt.InputMethodQuery) -> Any:
        if query == Qt.InputMethodQuery.ImEnabled:
            return self.pinyin is not None
        if query == Qt.InputMethodQuery.ImHints:
            return HINTS
        return super().inputMethodQuery(query)

    def inputMethodEvent(self, event: QInputMethodEvent) -> None:
        if self.pinyin is not None:
            self.pinyin.received(event)
        event.accept()
