"""The steps of joining the city, on a layer over a screen or on a window of their own."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QStackedLayout, QVBoxLayout, QWidget

from desk.core.text import tr
from desk.faces.kit.buttons import Button
from desk.faces.kit.enrol_file import ChooseFile, choose_file
from desk.faces.kit.enrol_pages import AskPage, Notice, ProgressPage, SurePage
from desk.faces.kit.enrolling import ASK, JOINING, LOADING, SURE, WHOLE, Enrolling
from desk.faces.kit.icons import Icon
from desk.faces.kit.labels import Rule, Text, row

LOOK_MS = 300
HIGH = 44


class EnrolBox(QWidget):
    """One step at a time; ``leave`` is called when the person is done here."""

    def __init__(
        self,
        enrolling: Enrolling,
        leave: Callable[[], None],
        *,
        how: str,
        choose: ChooseFile = choose_file,
        alone: bool = False,
    ) -> None:
        """``alone``: there is no screen behind it on which work could go on."""
        super().__init__()
        self.model, self._leave, self._choose, self._alone = enrolling, leave, choose, alone
        self._step = ""
        self.title = Text("", 20, 700)
        self.lead = Text("", 15, 400, "ink.700", wrap=True)
        head = row(
            Icon("links-line", 22, "teal.700", disc=44, disc_tint="teal.100"), self.title, None,
            spacing=14,
        )  # fmt: skip
        self.problem = Notice("error")
        self._ask, self._sure, self._progress = AskPage(how), SurePage(), ProgressPage()
        self.text, self.facts, self.remarks = self._ask.text, self._sure.facts, self._sure.remarks
        self.count, self.meanwhile = self._progress.count, self._progress.meanwhile
        self.text.installEventFilter(self)
        # The stack shows its first page at once, which without a parent would be a window.
        holder = QWidget(self)
        self._pages = QStackedLayout(holder)
        for page in (self._ask, self._sure, self._progress):
            self._pages.addWidget(page)
        self.back = Button("", key="Esc", height=HIGH, px=15, on=self.escape, name="enrol_back")
        self.file = Button(
            tr("Choose a file"), key="Ctrl O", icon="folder-open-line", height=HIGH, px=15,
            on=self.choose, name="enrol_file",
        )  # fmt: skip
        self.pause = Button("", height=HIGH, px=15, on=enrolling.pause, name="enrol_pause")
        self.go = Button(
            "", "primary", key="Enter", height=HIGH, px=15, on=self.enter, name="enrol_go"
        )
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(14)
        layout.addLayout(head)
        layout.addWidget(self.lead)
        layout.addWidget(Rule("line.base"))
        layout.addWidget(holder)
        layout.addWidget(self.problem)
        layout.addLayout(row(self.file, self.pause, None, self.back, self.go, spacing=12))
        open_file = QShortcut(QKeySequence("Ctrl+O"), self)
        open_file.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        open_file.activated.connect(self.choose)
        self._timer = QTimer(self, interval=LOOK_MS)
        self._timer.timeout.connect(enrolling.look)
        self._timer.start()
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setProperty("noRing", True)
        enrolling.listen(self.show_it)
        self.show_it()

    # --- what the person does --------------------------------------------------------------

    def enter(self) -> None:
        """The step's own way on."""
        step = self.model.step
        if step == ASK:
            self.model.read_text(self.text.toPlainText())
        elif step == SURE:
            self.model.join()
        elif step == LOADING and self.model.paused:
            self.model.go_on()
        elif step == WHOLE or (step == LOADING and not self._alone):
            self.done()

    def escape(self) -> None:
        """One step back, or away; what goes on, goes on."""
        step = self.model.step
        if step == SURE:
            self.model.back()
        elif step == JOINING:
            self.model.stop()
        else:
            self.done()

    def done(self) -> None:
        """Leave; a load goes on beside the screens."""
        self._leave()

    def choose(self) -> None:
        """An enrolment from a file."""
        if self.model.step == ASK:
            path = self._choose(self)
            if path is not None:
                self.model.read_file(path)

    def end(self) -> None:
        """The screen goes; nobody looks any more."""
        self._timer.stop()
        self.model.listen(lambda: None)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self.enter()
                return True
            if event.key() == Qt.Key.Key_Escape:
                self.escape()
                return True
        return super().eventFilter(watched, event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.enter()
        elif event.key() == Qt.Key.Key_Escape:
            self.escape()
        else:
            super().keyPressEvent(event)

    # --- what is shown ---------------------------------------------------------------------

    def show_it(self) -> None:
        """The step the model is at."""
        model = self.model
        step = model.step
        self.problem.put(model.problem)
        self._pages.setCurrentIndex({ASK: 0, SURE: 1}.get(step, 2))
        self.file.setVisible(step == ASK)
        self.pause.hide()
        {ASK: self._show_ask, SURE: self._show_sure, JOINING: self._show_joining,
         LOADING: self._show_loading, WHOLE: self._show_whole}[step]()  # fmt: skip
        if step != self._step:
            self._step = step
            self.take_focus()

    def take_focus(self) -> None:
        """Where the keys belong at this step."""
        (self.text if self.model.step == ASK else self).setFocus()

    def _say(self, title: str, lead: str, back: str, go: str) -> None:
        self.title.put(title)
        self.lead.put(lead)
        self.back.set_label(back)
        self.back.setVisible(bool(back))
        if self.model.busy:
            self.go.set_busy(tr("One moment"))
        else:
            self.go.set_busy(None)
            self.go.set_label(go)
        self.go.setVisible(bool(go))

    def _show_ask(self) -> None:
        self._say(
            tr("Join the city with this machine"),
            tr(
                "For this the city's administrator makes an enrolment, as a small file or a QR "
                "code. It is good for 24 hours, for one machine, once."
            ),
            tr("Close (enrolment)") if self._alone else tr("Not now (enrolment)"),
            tr("Read it"),
        )

    def _show_sure(self) -> None:
        # The secret should stand on no screen longer than it is needed.
        self.text.clear()
        offer = self.model.offer
        assert offer is not None
        self._sure.put(offer)
        self._say(
            tr("Is it this one?"),
            tr(
                "From then on everything written here is sent there, and the hall's data is loaded."
            ),
            tr("Another enrolment"),
            tr("Try again") if self.model.problem else tr("Join"),
        )

    def _show_joining(self) -> None:
        self.count.put(tr("Joining"))
        self.meanwhile.put(tr("The city is asked; that takes some seconds at most."))
        self._say(tr("Joining the city"), "", tr("Stop (joining)"), "")

    def _show_loading(self) -> None:
        model = self.model
        self.count.put(model.progress())
        self.meanwhile.put(
            tr("Stopped. It goes on from here, also after the machine was switched off.")
            if model.paused
            else tr("When all is here, the screen opens by itself.")
            if self._alone
            else tr("Work may go on meanwhile; also this may be closed, it goes on by itself.")
        )
        number = model.member.node if model.member else 0
        beside = not (model.paused or self._alone)
        self._say(
            tr("This machine is number {n} of the city", n=number),
            tr("Now the hall's data is loaded, once. What was written here is sent as well."),
            "" if beside else tr("Close (enrolment)"),
            tr("Load on") if model.paused else tr("Go on beside the work") if beside else "",
        )
        self.pause.setVisible(not model.paused)
        self.pause.set_label(tr("Stop for now"))
        self.pause.forbid(
            None if model.can_pause() else tr("Another screen of this machine is loading it.")
        )

    def _show_whole(self) -> None:
        model = self.model
        self.count.put(tr("Everything is here"))
        self.meanwhile.put(model.progress() if model.rows else "")
        number = model.member.node if model.member else 0
        self._say(
            tr("This machine is number {n} of the city", n=number),
            tr("From now on it is kept up to date by itself, and works on when the line is cut."),
            "",
            tr("Close (enrolment)"),
        )
