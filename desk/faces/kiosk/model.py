"""What the kiosk knows and does, without a screen: page, language, shape, ticket, guide."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta

from desk.core.calendar import shipped
from desk.core.clock import local_day
from desk.core.errors import UserError
from desk.core.idcard import age_on
from desk.core.text import language, set_language, tr
from desk.devices.reader import Card
from desk.faces.kiosk.session import HELP_S, Session
from desk.faces.kit.desk import Desk
from desk.faces.kit.messages import words as error_words
from desk.hall import queries as hall_queries
from desk.hall import service as hall_service
from desk.hall.queries import WindowInfo
from desk.hall.rules import OpenState
from desk.matters.catalogue import Matter
from desk.queue import queries, rules
from desk.queue import service as queue
from desk.queue.queries import ClassQueue
from desk.queue.service import Issued
from desk.store import Store

PERSONAL = frozenset({"ticket", "guide", "detail", "info"})
GUIDES_A_PAGE = 5


@dataclass(frozen=True)
class Live:
    """The hall as the kiosk shows it."""

    classes: tuple[ClassQueue, ...] = ()
    windows_open: int = 0
    open: OpenState | None = None
    windows: tuple[WindowInfo, ...] = ()

    @property
    def waiting(self) -> int:
        """Everybody in line."""
        return sum(c.waiting for c in self.classes)


@dataclass
class KioskModel:
    """State and intents; pages turn it into scenes."""

    desk: Desk
    page: str = "attract"
    landscape: bool = False
    elder: bool = False
    low: bool = False
    live: Live = field(default_factory=Live)
    ticket: Issued | None = None
    card: Card | None = None
    typed: str = ""
    guide_page: int = 0
    matter: Matter | None = None
    full_text: bool = False
    message: str = ""
    busy: bool = False
    reading: bool = False
    help_until: datetime | None = None
    session: Session = field(init=False)
    _before: str = "home"
    _listener: Callable[[], None] = lambda: None

    def __post_init__(self) -> None:
        self.session = Session(self.desk.clock.now())
        self.low = self.desk.settings.low_reach

    def listen(self, listener: Callable[[], None]) -> None:
        """Be told after every change."""
        self._listener = listener

    def _changed(self) -> None:
        self._listener()

    def refresh(self) -> None:
        """Read the hall anew."""
        hall = self.desk.hall.id
        with self.desk.store.read() as read:
            board = queries.window_board(read, hall)
            self.live = Live(
                tuple(queries.class_queue(read, hall)),
                sum(line.state in ("idle", "called", "serving") for line in board),
                hall_queries.open_state(read, hall),
                tuple(w for w in hall_queries.windows(read, hall) if w.open),
            )
        self._changed()

    # --- time ------------------------------------------------------------------------------

    def touch(self) -> None:
        """Somebody touched the panel."""
        self.session.touch(self.desk.clock.now())

    def tick(self) -> None:
        """Let time pass: attract, hide, leave."""
        now = self.desk.clock.now()
        self.session.elder = self.elder
        if self.help_until is not None and now >= self.help_until:
            self.help_until = None
        if self.page == "still":
            if self.session.leave_due(now):
                self.leave()
        elif self.page == "ticket":
            if self.session.idle(now) >= self.session.ticket_seconds():
                self.leave()
        elif self.page in PERSONAL:
            if self.session.hide_due(now):
                self._before = self.page
                self.session.hide(now)
                self.page = "still"
        elif self.page == "home" and self.session.attract_due(now):
            self.leave()
        self._changed()

    def leave(self) -> None:
        """The session ends: everything typed or read is wiped, Chinese comes back."""
        self.page = "attract"
        self.ticket = self.card = self.matter = None
        self.typed = self.message = ""
        self.guide_page = 0
        self.full_text = self.elder = self.reading = False
        self.low = self.desk.settings.low_reach
        set_language(self.desk.settings.language)
        self.desk.speech.stop()
        self._changed()

    # --- taps ------------------------------------------------------------------------------

    def tap(self, name: str) -> None:
        """One item was tapped."""
        self.touch()
        kind, _, rest = name.partition(":")
        action = {
            "start": self.home,
            "home": self.home,
            "stay": self._stay,
            "leave": self.leave,
            "guide": self._guide,
            "info": lambda: self._go("info"),
            "back": self._back,
            "help": self._help,
            "elder": self._elder,
            "low": self._low,
            "read": self._read,
            "again": self._again,
            "give_back": self._give_back,
            "more": self._touch_only,
            "prev": lambda: self._turn(-1),
            "next": lambda: self._turn(1),
            "erase": lambda: self._type(None),
            "clear": lambda: self._type(""),
            "law": self._law,
        }.get(kind)
        if kind == "class":
            self.take(rest)
        elif kind == "lang":
            set_language(rest)
        elif kind == "key":
            self._type(rest)
        elif kind == "matter":
            self.matter = self.desk.catalogue.get(rest)
            self.full_text = False
            self.page = "detail"
        elif kind == "serve" and self.matter is not None:
            self.take(self.matter.classes[0], (self.matter.code,))
        elif action is not None:
            action()
        if kind not in ("read", "class", "serve"):
            self._speak_page()
        self._changed()

    def home(self) -> None:
        """K02."""
        self.page = "home"
        self.message = ""
        self.ticket = None

    def _go(self, page: str) -> None:
        self.page = page

    def _guide(self) -> None:
        self.page, self.typed, self.guide_page = "guide", "", 0

    def _back(self) -> None:
        self.page = "guide" if self.page == "detail" else "home"

    def _stay(self) -> None:
        self.page = self._before

    def _touch_only(self) -> None:
        """The touch itself was what was wanted."""

    def _elder(self) -> None:
        self.elder = not self.elder
        self.reading = self.elder

    def _low(self) -> None:
        self.low = not self.low

    def _turn(self, step: int) -> None:
        pages = max(1, -(-len(self.found()) // GUIDES_A_PAGE))
        self.guide_page = max(0, min(pages - 1, self.guide_page + step))

    def _type(self, letter: str | None) -> None:
        self.typed = self.typed[:-1] if letter is None else (self.typed + letter if letter else "")
        self.guide_page = 0

    def _law(self) -> None:
        self.full_text = not self.full_text

    def _help(self) -> None:
        if self.help_until is not None:
            return
        self.help_until = self.desk.clock.now() + timedelta(seconds=HELP_S)
        hall, kiosk = self.desk.hall.id, self.desk.settings.kiosk

        def work(store: Store) -> None:
            with store.unit(f"kiosk:{kiosk}", "call for help") as unit:
                hall_service.call_for_help(unit, hall, f"kiosk {kiosk}")

        self.desk.tasks.write(work, None, self._failed)

    def found(self) -> list[Matter]:
        """The guides that fit what was typed; without it the commonest first."""
        if self.typed:
            return [hit.matter for hit in self.desk.search.find(self.typed, limit=30)]
        return sorted(self.desk.catalogue.matters, key=lambda m: (m.common == 0, m.common))

    def old_name(self, matter: Matter) -> str:
        """The former name a matter was found by."""
        if not self.typed:
            return ""
        hits = self.desk.search.find(self.typed, limit=30)
        return next((h.old_name or "" for h in hits if h.matter is matter), "")

    # --- tickets ---------------------------------------------------------------------------

    def put_card(self, card: Card) -> None:
        """A card on the reader: from 65 on its holder goes first, without being asked."""
        self.touch()
        self.card = card
        if self.page == "attract":
            self.home()
        self._changed()

    def priority(self) -> str | None:
        """Priority by the card that was read."""
        if self.card is None:
            return None
        today = local_day(self.desk.clock.now())
        return rules.priority_by_age(age_on(self.card.birth, today))

    def take(self, letter: str, matters: tuple[str, ...] = ()) -> None:
        """Issue a ticket; a second tap before the answer does nothing."""
        if self.busy:
            return
        self.busy = True
        hall, kiosk, priority = self.desk.hall.id, self.desk.settings.kiosk, self.priority()

        def work(store: Store) -> Issued:
            with store.unit(f"kiosk:{kiosk}", "issue ticket") as unit:
                return queue.issue(
                    unit, hall, letter, kiosk=kiosk, priority=priority, matters=matters
                )

        self.desk.tasks.write(work, self._issued, self._failed)

    def _issued(self, issued: Issued) -> None:
        self.busy = False
        self.ticket = issued
        self.page = "ticket"
        self.message = ""
        self.touch()
        self.desk.papers.ticket(issued)
        self._speak_page()
        self._changed()

    def _failed(self, error: BaseException) -> None:
        self.busy = False
        told = error_words(error) if isinstance(error, UserError) else ""
        self.message = told or tr("The kiosk cannot do this now. Please go to a window.")
        self._changed()

    def _again(self) -> None:
        if self.ticket is not None:
            self.desk.papers.ticket(self.ticket)

    def _give_back(self) -> None:
        if self.ticket is None:
            return
        ticket, kiosk = self.ticket.ticket_id, self.desk.settings.kiosk

        def work(store: Store) -> None:
            with store.unit(f"kiosk:{kiosk}", "give ticket back") as unit:
                queue.cancel(unit, ticket, "resident")

        self.desk.tasks.write(work, lambda _: self._given_back(), self._failed)

    def _given_back(self) -> None:
        self.home()
        self._changed()

    # --- voice -----------------------------------------------------------------------------

    def _read(self) -> None:
        self.reading = not self.reading
        if self.reading:
            self._speak_page()
        else:
            self.desk.speech.stop()

    speak: Callable[[], str] = lambda: ""

    def _speak_page(self) -> None:
        if self.reading and language() != "en":
            self.desk.speech.stop()
            self.desk.speech.say(self.speak())

    def closed(self) -> bool:
        """Whether no ticket can be had now."""
        return self.live.open is not None and not self.live.open.open

    def workday(self, day: date) -> bool:
        """Whether offices work on a day."""
        return shipped().is_workday(day)
