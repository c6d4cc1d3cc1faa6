"""What is looked at rather than worked with: the kiosk's pages, the station head, the papers."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from desk.cases import queries as case_queries
from desk.demo.people import Person
from desk.demo.seed import PIN
from desk.faces.kiosk import app as kiosk
from desk.faces.kit.gallery import Gallery
from desk.faces.office import app as office
from desk.faces.office.app import OfficeFace
from desk.faces.rehearsal.hands import CONTROL, Hands
from desk.faces.rehearsal.resident import Resident
from desk.faces.rehearsal.stage import Stage
from desk.hall import queries as hall_queries
from desk.hall import service as hall_service
from desk.printing import compose
from desk.printing.a5 import receipt_a5_pdf
from desk.printing.outputs import kept_pdf
from desk.printing.report import report_pdf
from desk.printing.reported import report_paper
from desk.queue import service as queue
from desk.reports.period import period_report
from desk.reports.periods import Period
from desk.reports.territory import of_hall

HEAD = "0300"
A4_PX = 1240
SLIPS = {"tickets": "paper_ticket_80", "receipts": "paper_receipt_80"}
SLIP_PX = 576
PATIENCE_S = 300
OLD_S = 11
ALARM = "请不要坐电梯，从南门楼梯离开大厅"
DRAWN_MS = 5000


def kiosk_pages(stage: Stage, resident: Resident) -> None:
    """Somebody looks at everything the kiosk shows, and then walks away."""
    face = stage.kiosk
    face.model.leave()
    stage.shot(face, "kiosk_attract")
    resident.walk_up()
    stage.shot(face, "kiosk_home")
    resident.tap("elder")
    stage.shot(face, "kiosk_home_elder")
    resident.tap("elder")
    resident.tap("lang:en")
    stage.shot(face, "kiosk_home_en")
    resident.tap("lang:zh_CN")
    resident.tap("low")
    stage.shot(face, "kiosk_home_low")
    resident.tap("low")
    resident.tap("place")
    resident.tap("digit:1")
    stage.shot(face, "kiosk_place")
    resident.tap("home")
    resident.hands.here()
    resident.tap("guide")
    for letter in "dibao":
        resident.tap(f"key:{letter}")
    stage.shot(face, "kiosk_guide_search")
    resident.tap("home")
    resident.find("SB01")
    stage.shot(face, "kiosk_guide")
    for _ in range(PATIENCE_S // 5):
        if face.model.page == "still":
            break
        stage.clock.advance(5)
        face.model.tick()
    stage.shot(face, "kiosk_timeout")
    face.model.leave()
    resident.walk_up()
    resident.tap("help")
    stage.shot(face, "kiosk_help")
    for page in ("paper", "offline"):
        resident.walk_up()
        face.model.go(page)
        face.model.changed()
        stage.shot(face, f"kiosk_{page}")
    face.model.leave()
    wide = kiosk.build(stage.lobby, orientation="landscape")
    stage.show(wide)
    other = Resident(wide, stage.lobby)
    other.walk_up()
    stage.shot(wide, "kiosk_home_landscape")
    other.tap("elder")
    stage.shot(wide, "kiosk_home_elder_landscape")
    wide.close()
    resident.hands.settle()


def display_quiet(stage: Stage) -> None:
    """The hall has just opened and nobody has come yet."""
    stage.board.refresh()
    stage.shot(stage.board, "display_quiet")


def display_states(stage: Stage, worker: str, window: str) -> None:
    """A window is left for a moment, the data gets old, and an alarm takes the whole screen."""
    with stage.store.unit(worker, "away") as unit:
        queue.away(unit, window, worker, "1")
    stage.board.refresh()
    stage.shot(stage.board, "display_away")
    with stage.store.unit(worker, "back") as unit:
        queue.back(unit, window, worker)
    stage.clock.advance(OLD_S)
    stage.board.tick()
    stage.shot(stage.board, "display_stale")
    for text in (ALARM, ""):
        with stage.store.unit(HEAD, "alarm") as unit:
            hall_service.set_setting(unit, stage.hall, "emergency_text", text)
        stage.board.refresh()
        if text:
            stage.shot(stage.board, "display_emergency")


def own_matters(stage: Stage, resident: Resident, people: Sequence[Person]) -> None:
    """Somebody who was served comes back: how far it is, the paper again, a grade to think over."""
    face = stage.kiosk
    for person in people:
        resident.walk_up()
        resident.tap("ask:progress")
        resident.lay_card(person)
        if face.model.page == "progress":
            break
        resident.take_card()
    else:
        return
    stage.shot(face, "kiosk_progress")
    for wanted in ("reprint", "rate"):
        resident.tap("leave")
        resident.take_card()
        resident.walk_up()
        resident.tap(f"ask:{wanted}")
        if wanted == "rate":
            stage.shot(face, "kiosk_identity")
        resident.lay_card(person)
        stage.shot(face, f"kiosk_{wanted}")
    resident.tap("leave")
    resident.take_card()


def kiosk_closed(stage: Stage, resident: Resident) -> None:
    """After the last hour nobody gets a ticket, but everybody an answer when there is one."""
    resident.walk_up()
    stage.shot(stage.kiosk, "kiosk_closed")
    stage.board.refresh()
    stage.shot(stage.board, "display_closed")
    stage.kiosk.model.leave()


def head_signs_in(stage: Stage) -> tuple[OfficeFace, Hands]:
    """The station head's desk, signed in."""
    face = office.build(stage.lobby)
    stage.show(face)
    hands = Hands(face, stage.lobby)
    hands.type(HEAD)
    hands.press(Qt.Key.Key_Return)
    hands.type(PIN)
    hands.press(Qt.Key.Key_Return)
    return face, hands


def station_head(stage: Stage) -> None:
    """The station head looks at the hall and at the day's report."""
    face, hands = head_signs_in(stage)
    stage.shot(face, "office_dashboard")
    hands.press(Qt.Key.Key_6, CONTROL)
    stage.lobby.tasks.idle(60)
    hands.settle()
    wait_for_ink(face.report.view)
    stage.shot(face, "office_report_day")
    face.navigation.show_page(face.pages.roster)
    hands.settle()
    hands.press(Qt.Key.Key_G, CONTROL)
    hands.press(Qt.Key.Key_1)
    stage.lobby.tasks.idle(60)
    hands.settle()
    stage.shot(face, "office_roster")
    hands.let_fade(face.toasts)
    face.navigation.show_page(face.pages.establishment)
    hands.settle()
    stage.shot(face, "office_establishment")
    face.navigation.show_page(face.pages.conflicts)
    hands.settle()
    stage.shot(face, "office_conflicts")
    face.navigation.show_page(face.pages.devices)
    hands.settle()
    stage.shot(face, "office_devices")
    hands.press(Qt.Key.Key_F6)
    hands.settle()
    stage.shot(face, "office_enrol")
    hands.press(Qt.Key.Key_Escape)
    hands.settle()
    face.navigation.show_page(face.pages.audit)
    hands.settle()
    hands.press(Qt.Key.Key_F6)
    stage.lobby.tasks.idle(60)
    hands.settle()
    stage.shot(face, "office_audit")
    face.navigation.show_page(face.matters)
    hands.settle()
    stage.shot(face, "office_matters")
    face.navigation.show_page(face.pages.calendar)
    hands.settle()
    stage.shot(face, "office_calendar")
    face.navigation.show_page(face.pages.settings)
    hands.settle()
    stage.shot(face, "office_settings")
    face.close()


def wait_for_ink(view: QWidget | None) -> None:
    """Until a preview, which is drawn on a thread of its own, shows more than an empty page."""
    for _ in range(DRAWN_MS // 50):
        if view is None or _has_ink(view.grab().toImage()):
            return
        QTest.qWait(50)


def _has_ink(picture: QImage) -> bool:
    column = picture.width() // 2
    return any(
        picture.pixelColor(column + n % 40, n).lightness() < 128 for n in range(picture.height())
    )


def papers(stage: Stage) -> None:
    """The day report, and a picture of every kind of paper."""
    catalogue, divisions = stage.lobby.catalogue, stage.lobby.divisions
    with stage.store.read() as read:
        hall = hall_queries.hall(read, stage.hall)
        head = next(w.name for w in hall_queries.workers(read, stage.hall) if w.role == "head")
        place = of_hall(read, stage.hall, divisions)
        period = Period.of("day", stage.day)
        report = period_report(read, place, period, catalogue, divisions=divisions)
        paper = report_paper(report, head)
        last = case_queries.recent_receipts(read, stage.hall, limit=1)
        data = case_queries.receipt(read, last[0], catalogue) if last else None
    full = compose.full_hall(divisions.full_name(hall.division), hall.name)
    pdf = kept_pdf(report_pdf(paper), report.made_at, head)
    (stage.out / "report_day.pdf").write_bytes(pdf)
    if data is not None:
        a5 = receipt_a5_pdf(compose.receipt_paper(data, full))
        stage.paper_shot(a5, "paper_receipt_a5", A4_PX)
    for folder, name in SLIPS.items():
        printed = [path.read_bytes() for path in stage.printer.printed[folder]]
        if printed:
            # The fullest one shows most.
            stage.paper_shot(max(printed, key=len), name, SLIP_PX)


def components(stage: Stage) -> None:
    """Every widget of the kit with all its states, on one sheet."""
    sheet = Gallery()
    stage.show(sheet, sheet.SIZE)
    stage.shot(sheet, "components")
    sheet.close()
