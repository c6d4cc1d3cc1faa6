"""Every number a hall may set for itself, with its unit, its range, and where it comes from.

The plain value stands in the code that uses it, and here only its name; :data:`KNOWN` is what the
page of settings shows and what a value is held against.
"""

from __future__ import annotations

from dataclasses import dataclass

from desk.core.text import mark

GROUPS = {
    "case_limits": mark("Lights and reminders of cases"),
    "asking": mark("First-asked register"),
    "rating_limits": mark("Call-backs of low grades"),
    "queue": mark("Calling and missing"),
    "window": mark("At the window (settings)"),
    "kiosk": mark("Kiosk (settings)"),
    "counter": mark("The resident's small screen"),
    "display": mark("Big screen and voice"),
    "report_targets": mark("Live hall and reports"),
    "devices": mark("Devices (settings)"),
    "scans": mark("Scanned materials"),
    "roster": mark("Wishes for rosters"),
    "login": mark("Signing in (settings)"),
}
"""The beginnings of names, with their headings in the order of the page."""

WORKDAYS = mark("working days (setting)")
DAYS = mark("days (setting)")
MINUTES = mark("minutes (setting)")
SECONDS = mark("seconds (setting)")
PERSONS = mark("persons (setting)")
HOURS = mark("hours (setting)")
TIMES = mark("times (setting)")
YEARS = mark("years (setting)")
MEGABYTES = mark("megabytes (setting)")
CLOCK = mark("time of day (setting)")
PERMILLE = mark("per mille (setting)")
PERCENT = mark("per cent (setting)")
HALF_DAYS = mark("half days (setting)")

SHORT_DAYS = "case_limits.short_days"
"""Promises of so many days or fewer have lights of their own."""
REVEAL_SECONDS = "login.reveal_seconds"
"""How long personal data are shown that somebody asked to see."""
_DESIGN = mark("house rule: lights as on the office's pages")
_RATINGS = mark("State Council Office 2019 no. 51: low grades are answered; hours by provinces")
_AHEAD = mark("house rule: nobody is overtaken by who came later than this; new tickets follow it")


@dataclass(frozen=True)
class Known:
    """A setting; ``low`` and ``high`` hold for numbers, a time of day is text like ``20:00``."""

    name: str
    words: str
    unit: str
    default: int | str
    low: int = 0
    high: int = 0
    source: str = ""

    @property
    def group(self) -> str:
        """The group it stands in."""
        return self.name.partition(".")[0]


_TABLE = (
    Known("case_limits.yellow", mark("Yellow light from so many days left"),
          WORKDAYS, 3, 0, 60, _DESIGN),
    Known("case_limits.red", mark("Red light from so many days left"), WORKDAYS, 1, 0, 60, _DESIGN),
    Known(SHORT_DAYS, mark("A promise counts as short up to"), WORKDAYS, 5, 0, 30, _DESIGN),
    Known("case_limits.short_yellow", mark("Yellow light, short promises"),
          WORKDAYS, 1, 0, 30, _DESIGN),
    Known("case_limits.short_red", mark("Red light, short promises"),
          WORKDAYS, 0, 0, 30, _DESIGN),
    Known("case_limits.head_over", mark("The station head hears, days overdue"),
          WORKDAYS, 1, 1, 60),
    Known("case_limits.street_over", mark("The street hears, days overdue"), WORKDAYS, 6, 1, 60),
    Known("case_limits.district_over", mark("The district hears, days overdue"),
          WORKDAYS, 11, 1, 60),
    Known("asking.reply_days", mark("Reply offered within"), WORKDAYS, 3, 0, 60),
    Known("rating_limits.call_hours", mark("Somebody has called within"),
          HOURS, 24, 1, 240, _RATINGS),
    Known("rating_limits.settle_days", mark("What was wrong is settled within"),
          WORKDAYS, 5, 1, 60, _RATINGS),
    Known("rating_limits.red_hours", mark("Red light so long before it is too late to call"),
          HOURS, 4, 1, 48),
    Known("queue.calls", mark("Calls before somebody counts as missed"), TIMES, 2, 1, 9),
    Known("queue.wait_minutes", mark("Minutes from the first call until then"), MINUTES, 3, 0, 30),
    Known("queue.undo_seconds", mark("A miss and the like can be taken back within"),
          SECONDS, 10, 3, 120),
    Known("queue.priority_age", mark("Called first from this age on"), YEARS, 65, 50, 100),
    Known("queue.priority_minutes", mark("Priority goes ahead of who came so long before"),
          MINUTES, 30, 0, 240, _AHEAD),
    Known("queue.appointment_minutes", mark("An appointment goes ahead of who came so long before"),
          MINUTES, 15, 0, 120, _AHEAD),
    Known("queue.early_minutes", mark("An appointment counts from so long before its time"),
          MINUTES, 10, 0, 120),
    Known("window.long_wait_minutes", mark("The queue marks a wait from"), MINUTES, 12, 1, 240),
    Known("window.long_visit_minutes", mark("The list of windows marks a visit from"),
          MINUTES, 15, 1, 480),
    Known("window.ranked_days", mark("What was taken in here comes first for"), DAYS, 30, 1, 365),
    Known("window.word_seconds", mark("A word at the lower edge stays for"), SECONDS, 6, 3, 60),
    Known("kiosk.attract_seconds", mark("The home page rests after"), SECONDS, 90, 20, 600),
    Known("kiosk.idle_seconds", mark("A personal page is hidden after"), SECONDS, 60, 20, 300),
    Known("kiosk.warn_seconds", mark("and is left after so many more"), SECONDS, 15, 5, 60),
    Known("kiosk.ticket_seconds", mark("A ticket stays on the screen for"), SECONDS, 20, 5, 120),
    Known("kiosk.help_seconds", mark("Help is called again after"), SECONDS, 60, 10, 600),
    Known("kiosk.elder_percent", mark("Large letters give so much of these times"),
          PERCENT, 150, 100, 400),
    Known("kiosk.wrong_numbers", mark("Numbers not found until a window is asked"),
          TIMES, 5, 2, 20),
    Known("counter.rate_seconds", mark("The question for a rating closes after"),
          SECONDS, 60, 15, 300),
    Known("counter.change_seconds", mark("A good grade can be changed for"), SECONDS, 3, 1, 30),
    Known("counter.reasons_seconds", mark("The reasons of a low grade are waited for"),
          SECONDS, 60, 15, 300),
    Known("counter.thanks_seconds", mark("The word of thanks stays for"), SECONDS, 8, 2, 60),
    Known("counter.working_seconds", mark("It says that it is being accepted for, at most"),
          SECONDS, 30, 5, 120),
    Known("display.call_seconds", mark("A new call is marked for"), SECONDS, 8, 3, 60),
    Known("display.stale_seconds", mark("Data counts as old after"), SECONDS, 10, 5, 120),
    Known("display.notice_seconds", mark("The next notice after"), SECONDS, 12, 5, 120),
    Known("display.spoken", mark("A call is spoken"), TIMES, 2, 0, 3),
    Known("display.quiet_from", mark("No voice from (equal times: never quiet)"), CLOCK, "00:00"),
    Known("display.quiet_until", mark("No voice until"), CLOCK, "00:00"),
    Known("report_targets.refresh_seconds", mark("The live page is read anew every"),
          SECONDS, 5, 2, 60),
    Known("report_targets.wait_alarm_min", mark("The live page marks waiting from"),
          MINUTES, 20, 1, 240),
    Known("report_targets.service_alarm_min", mark("The live page marks a visit from"),
          MINUTES, 30, 1, 480),
    Known("report_targets.silent_alarm_min", mark("The live page marks a silent device from"),
          MINUTES, 15, 1, 1440),
    Known("report_targets.wait_min", mark("Target for the mean wait"), MINUTES, 15, 0, 240),
    Known("report_targets.on_time_permille", mark("Target for cases on time"),
          PERMILLE, 1000, 0, 1000),
    Known("report_targets.satisfied_permille", mark("Target for good ratings"),
          PERMILLE, 980, 0, 1000),
    Known("report_targets.smallest", mark("Counts below this are not told; 0 tells all"),
          PERSONS, 3, 0, 20),
    Known("devices.silent_seconds", mark("A device counts as not heard after"),
          SECONDS, 300, 60, 7200),
    Known("devices.behind_hours", mark("A device counts as behind after"), HOURS, 24, 1, 240),
    Known("scans.megabytes", mark("Largest file of a material"), MEGABYTES, 10, 1, 50),
    Known("roster.at_noon", mark("On duty at noon, at least"), PERSONS, 2, 2, 20),
    Known("roster.at_unsocial", mark("On duty in evenings and at weekends, at least"),
          PERSONS, 2, 2, 20),
    Known("roster.helpers", mark("Helpers beside the windows"), PERSONS, 1, 0, 20),
    Known("roster.most_shifts_a_week", mark("Half days of one person a week, at most"),
          HALF_DAYS, 11, 1, 14),
    Known("login.wrong_pins", mark("Wrong PINs until a number is locked"), TIMES, 5, 3, 20),
    Known("login.span_minutes", mark("when they were typed within"), MINUTES, 15, 1, 240),
    Known("login.locked_minutes", mark("and for how long"), MINUTES, 15, 1, 240),
    Known("login.lock_minutes", mark("A desk locks itself after (0: never)"), MINUTES, 10, 0, 240),
    Known(REVEAL_SECONDS, mark("Personal data that are asked for are shown for"),
          SECONDS, 30, 5, 120),
)  # fmt: skip
KNOWN = {one.name: one for one in _TABLE}


def plain_number(name: str) -> int:
    """What a number is where nobody has set it."""
    return int(KNOWN[name].default)
