"""What each setting does: one sentence for the page of settings and for the help.

A name is that of :mod:`desk.hall.known_settings`; a test holds that none is without its sentence.
"""

from __future__ import annotations

from desk.core.text import mark

EFFECTS = {
    "case_limits.yellow": mark(
        "A case with so many working days left, or fewer, shines yellow, is to be watched, and "
        "its worker is reminded."
    ),
    "case_limits.red": mark(
        "With so many left, or fewer, it shines red and its worker is reminded again."
    ),
    "case_limits.short_days": mark(
        "Matters promised within so many days have lights of their own, where three days left "
        "would always be yellow; cases that are under way follow."
    ),
    "case_limits.short_yellow": mark("The same for short promises."),
    "case_limits.short_red": mark("The same for the red light of short promises."),
    "case_limits.head_over": mark(
        "So many working days after the last day the station head is told of it, once for each "
        "case."
    ),
    "case_limits.street_over": mark("So long after the last day the case is told to the street."),
    "case_limits.district_over": mark(
        "So long after the last day the case is told to the district."
    ),
    "asking.reply_days": mark(
        "The reply day that is offered for an entry of the first-asked register; the worker may "
        "choose another."
    ),
    "rating_limits.call_hours": mark(
        "Who graded a visit low is called within so many hours; later it is overdue and waits "
        "at the head's desk."
    ),
    "rating_limits.settle_days": mark(
        "What was put on the list of things to mend is to be mended within so many working days."
    ),
    "rating_limits.red_hours": mark(
        "So many hours before it is too late a call-back turns from yellow to red."
    ),
    "queue.calls": mark("A ticket can be marked missed only after so many calls."),
    "queue.wait_minutes": mark("And only so long after the first call."),
    "queue.undo_seconds": mark("So long Ctrl Z takes a miss back, or a matter that was removed."),
    "queue.priority_age": mark("Who is as old by their card gets a priority ticket by itself."),
    "queue.priority_minutes": mark(
        "A priority ticket counts as issued so much earlier. It goes before all who came less "
        "than this before it, and nobody is overtaken by who comes later than this."
    ),
    "queue.appointment_minutes": mark("An appointment counts as come so long before its time."),
    "queue.early_minutes": mark(
        "Who comes earlier than so long before the appointment waits like everybody until then."
    ),
    "window.long_wait_minutes": mark(
        "Whoever waits as long has a yellow bar in the queue of every window."
    ),
    "window.long_visit_minutes": mark(
        "A visit that lasts longer is called long in the list of the hall's windows."
    ),
    "window.ranked_days": mark(
        "What a window took in most in so many days comes first in its search."
    ),
    "window.word_seconds": mark(
        "A word that something was done goes by itself after so long; errors stay until they are "
        "closed."
    ),
    "kiosk.attract_seconds": mark(
        "Untouched for so long, the kiosk shows its picture with the number of those who wait."
    ),
    "kiosk.idle_seconds": mark(
        "A page with personal data is covered when it was not touched for so long; the large "
        "version takes longer."
    ),
    "kiosk.warn_seconds": mark(
        "Then it asks whether somebody is there, and after so much longer wipes everything."
    ),
    "kiosk.ticket_seconds": mark(
        "The page that says the ticket was printed goes by itself after so long."
    ),
    "kiosk.help_seconds": mark("Pressing help again within this time calls nobody a second time."),
    "kiosk.elder_percent": mark(
        "The times of this group are so much longer while the kiosk has its large letters."
    ),
    "kiosk.wrong_numbers": mark(
        "After so many numbers that are not found the kiosk sends to a window until the session "
        "ends, so that nobody tries them out."
    ),
    "counter.rate_seconds": mark(
        "Without an answer the resident's screen closes the question; that is no grade."
    ),
    "counter.change_seconds": mark(
        "So long after the tap a good grade can still be changed; then it is sent."
    ),
    "counter.reasons_seconds": mark(
        "Without a tap for so long a low grade is sent with the reasons chosen by then."
    ),
    "counter.thanks_seconds": mark(
        "After so long the resident's screen shows the window's number again."
    ),
    "counter.working_seconds": mark(
        "Data and signature are gone with the tap that confirms; the word that it is being "
        "accepted stays until the window answers, and no longer than this."
    ),
    "display.call_seconds": mark("A new call stands out on the big screen for so long."),
    "display.stale_seconds": mark(
        "When the big screen has heard nothing for so long it says that numbers may be late."
    ),
    "display.notice_seconds": mark("Each notice stands for so long before the next."),
    "display.spoken": mark("How often each call is spoken; 0 leaves the chime alone."),
    "display.quiet_from": mark("From this time on calls are shown and not spoken."),
    "display.quiet_until": mark("Until this time."),
    "report_targets.refresh_seconds": mark(
        "So often the live page looks anew by itself; what a desk of the hall does shows at once."
    ),
    "report_targets.wait_alarm_min": mark(
        "Who waits longer than this is marked on the live page and stands in what waits for the "
        "head."
    ),
    "report_targets.service_alarm_min": mark(
        "A visit that lasts longer is marked on the live page with its window."
    ),
    "report_targets.silent_alarm_min": mark(
        "A device of the hall that has not been heard of for so long is told to the head while "
        "the hall is open."
    ),
    "report_targets.wait_min": mark(
        "What the mean wait is measured by on the live page and in reports."
    ),
    "report_targets.on_time_permille": mark(
        "What the share of cases on time is measured by in reports; 1000 is all of them."
    ),
    "report_targets.satisfied_permille": mark(
        "What the share of good ratings is measured by in reports."
    ),
    "report_targets.smallest": mark(
        "In reports a count of fewer is not told, where a person could be recognised by it."
    ),
    "devices.silent_seconds": mark(
        "On the page of devices a device that sent nothing for so long is marked; each speaks "
        "twice a minute."
    ),
    "devices.behind_hours": mark(
        "On the page of devices a device is marked whose oldest unsent change is older."
    ),
    "scans.megabytes": mark(
        "A scan or photograph larger than this is refused, with the size it has."
    ),
    "roster.at_noon": mark("Rosters keep at least so many at their windows over noon."),
    "roster.at_unsocial": mark("Rosters put nobody on duty alone in evenings and at weekends."),
    "roster.helpers": mark("So many more than windows need are put on duty, to help at the kiosk."),
    "roster.most_shifts_a_week": mark("Rosters give nobody more half days in a week."),
    "login.reveal_seconds": mark(
        "After Alt M or Ctrl H name, numbers and phone are covered again by themselves after so "
        "long; each time is on record."
    ),
    "login.wrong_pins": mark("After so many wrong PINs a staff number is locked."),
    "login.span_minutes": mark(
        "Wrong PINs count together when no more time than this lies between."
    ),
    "login.lock_minutes": mark(
        "After so long without a key windows and the office are locked; the work in front stays as "
        "it is. A machine may have a time of its own."
    ),
    "login.locked_minutes": mark("For so long; the station head can let the number in before."),
}
