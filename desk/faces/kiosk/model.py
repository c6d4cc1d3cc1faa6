"""What the kiosk knows and does, without a screen: pages, time, language, shape, help, voice."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta

from desk.core.errors import DeskError
from desk.core.text import language, set_language
from desk.devices.reader import Card
from desk.faces.kiosk.guides import Guides
from desk.faces.kiosk.live import read_live
from desk.faces.kiosk.lookups import Lookup
from desk.faces.kiosk.shell import Shell, Taps
from desk.faces.kiosk.staff import Staff
from desk.faces.kiosk.tickets import Tickets
from desk.faces.kit.messages import words as error_words
from desk.hall import service as hall_service

PUBLIC = frozenset({"attract", "home", "closed", "paper", "offline"})
"""Pages that show nothing of a person; the others are hidden when nobody touches them."""
NO_RETURN = frozenset({"ticket", "still", "attract", "staff"})
"""Pages one does not come back to by the way one came."""
REMIND_EVERY = timedelta(seconds=5)


@dataclass
class KioskModel(Shell):
    """State and intents; pages turn it into scenes."""

    help_until: datetime | None = None
    reading: bool = False
    card_on: bool = False
    """Whether a card lies on the reader now."""
    paper_accepted: bool = False
    """Whether the person goes on although no paper comes out."""
    speak: Callable[[], str] = lambda: ""
    _before: str = "home"
    _way: list[str] = field(default_factory=list)
    _reminded: datetime | None = None

    def __post_init__(self) -> None:
        super().__post_init__()
        self.tickets = Tickets(self)
        self.guides = Guides(self)
        self.lookup = Lookup(self)
        self.staff = Staff(self)
        self.parts = (self.tickets, self.guides, self.lookup, self.staff)
        self._taps: dict[str, Callable[[str], object]] = dict(self._own())
        for part in self.parts:
            self._taps.update(part.taps())

    def _own(self) -> Taps:
        return {
            "start": lambda _: self.home(),
            "home": lambda _: self.home(),
            "stay": lambda _: self._stay(),
            "leave": lambda _: self.leave(),
            "info": lambda _: self.go("info"),
            "back": lambda _: self._back(),
            "help": lambda _: self._help(),
            "elder": lambda _: self._elder(),
            "low": lambda _: self._low(),
            "read": lambda _: self._read(),
            "lang": set_language,
            "more": lambda _: None,
            "prev": lambda size: self._turn(-1, int(size)),
            "next": lambda size: self._turn(1, int(size)),
            "serve": lambda _: self._serve(),
            "no_paper": lambda _: self._go_on(),
        }

    def refresh(self) -> None:
        """Read the hall anew."""
        with self.desk.store.read() as read:
            self.live = read_live(read, self.desk.hall.id, self.desk.store.home)
        if self.page == "home" and self.live.closed:
            self.page = "closed"
        elif self.page == "closed" and not self.live.closed:
            self.page = "home"
        self.changed()

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
        elif self.page not in PUBLIC:
            if self.session.hide_due(now):
                self._before = self.page
                self.session.hide(now)
                self.page = "still"
        elif self.page != "attract" and self.session.attract_due(now):
            self.leave()
        self._remind(now)
        self.changed()

    @property
    def card_left(self) -> bool:
        """Whether a card lies on the reader and its holder is done or gone."""
        return self.card_on and self.page in NO_RETURN

    def _remind(self, now: datetime) -> None:
        """A card that was left calls for its holder until it is taken."""
        if not self.card_left:
            self._reminded = None
        elif self._reminded is None or now - self._reminded >= REMIND_EVERY:
            self._reminded = now
            self.desk.speech.chime()

    def leave(self) -> None:
        """The session ends: everything typed or read is wiped, Chinese comes back."""
        self.page, self.message = "attract", ""
        self.card = None
        for part in self.parts:
            part.wipe()
        self._way.clear()
        self.elder = self.reading = self.paper_accepted = False
        self.low = self.desk.settings.low_reach
        set_language(self.desk.settings.language)
        self.desk.speech.stop()
        self.changed()

    # --- taps ------------------------------------------------------------------------------

    def tap(self, name: str) -> None:
        """One item was tapped."""
        self.touch()
        kind, _, rest = name.partition(":")
        action = self._taps.get(kind)
        if action is not None:
            before = self.page
            action(rest)
            if kind != "read" and (self.page != before or kind == "help"):
                self._speak_page()
        self.changed()

    def go(self, page: str) -> None:
        """Another page, and the way back to this one."""
        if self.page != page and self.page not in NO_RETURN:
            self._way.append(self.page)
        super().go(page)

    def home(self) -> None:
        """K02, or why it cannot be had now."""
        self._way.clear()
        for part in self.parts:
            part.wipe()
        super().go("home")
        if self.live.closed:
            self.page = "closed"
        elif not self.paper_accepted and self.printer_trouble():
            self.page = "paper"

    def printer_trouble(self) -> str:
        """What is wrong with the printer of tickets, or an empty text."""
        return self.desk.papers.trouble(self.desk.settings.ticket_printer)

    def _go_on(self) -> None:
        self.paper_accepted = True
        self.home()

    def _back(self) -> None:
        before = self._way.pop() if self._way else "home"
        if before in PUBLIC:
            self.home()
        else:
            super().go(before)

    def _stay(self) -> None:
        self.page = self._before

    def _elder(self) -> None:
        self.elder = not self.elder
        self.reading = self.elder
        self._speak_page()

    def _low(self) -> None:
        self.low = not self.low

    def _turn(self, step: int, size: int) -> None:
        (self.tickets if self.page == "choose" else self.guides).turn(step, size)

    def _serve(self) -> None:
        matter = self.guides.matter
        if matter is not None:
            self.tickets.take(matter.classes[0], (matter.code,))

    def _help(self) -> None:
        """K15: somebody is called once a minute; the windows see where."""
        self.go("help")
        if self.help_until is not None:
            return
        self.help_until = self.desk.clock.now() + timedelta(
            seconds=self.desk.here.number("kiosk.help_seconds")
        )
        hall, place = self.desk.hall.id, f"kiosk {self.desk.settings.kiosk}"
        self.write("call for help", lambda unit: hall_service.call_for_help(unit, hall, place))

    # --- cards and codes -------------------------------------------------------------------

    def put_card(self, card: Card) -> None:
        """A card on the reader: from 65 on its holder goes first, without being asked."""
        self.touch()
        self.card, self.card_on = card, True
        if self.page == "attract":
            self.home()
        elif self.page == "identity":
            self.lookup.by_card(card.id_number)
        self.changed()

    def card_taken(self) -> None:
        """The card is gone; what was read of it stays until the session ends."""
        self.card_on = False
        self.changed()

    def reader_trouble(self, error: DeskError | None) -> None:
        """A card that could not be read is said, with what to do, to whoever stands there."""
        if self.page not in ("attract", "still"):
            self.message = error_words(error) if error is not None else ""
            self.changed()

    def scanned(self, text: str) -> None:
        """A code was held to the scanner: a ticket tells its place, a receipt its matters."""
        self.touch()
        if text.startswith("YJQ:"):
            self.tickets.ask()
            self.tickets.find(text)
        elif "?k=" in text:
            if self.page == "attract":
                self.home()
            if self.page != "identity":
                self.lookup.forget()
                self.lookup.wanted = "progress"
            self.lookup.by_qr(text)
        self.changed()

    def failed(self, error: BaseException) -> None:
        """A write that failed leaves the panel usable."""
        self.tickets.busy = False
        super().failed(error)

    # --- voice -----------------------------------------------------------------------------

    def _read(self) -> None:
        self.reading = not self.reading
        if self.reading:
            self._speak_page()
        else:
            self.desk.speech.stop()

    def _speak_page(self) -> None:
        if self.reading and language() != "en":
            self.changed()
            self.desk.speech.stop()
            self.desk.speech.say(self.speak())

    def workday(self, day: date) -> bool:
        """Whether offices work on a day."""
        return self.desk.calendar.is_workday(day)
