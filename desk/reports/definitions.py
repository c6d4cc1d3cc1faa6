"""What each number means: one sentence that the head who signs the report can defend."""

from __future__ import annotations

from desk.core.text import mark
from desk.hall.establishment import RULE

DEFINITIONS = {
    "tickets": mark("Tickets: issued at kiosk, at reception or by appointment in the period."),
    "unserved": mark(
        "Left: tickets whose holder was not received at a window; of today, those who were called."
    ),
    "half_hours": mark(
        "Half hours: tickets by the time they were issued, visits by the time they were finished, "
        "of the tickets of this day."
    ),
    "visits": mark(
        "Visits: every time a resident was received at a window, with a ticket or without one."
    ),
    "per_visit": mark("Cases a visit: accepted cases divided by visits."),
    "wait": mark("Wait: from the ticket to its first call, of every ticket that was called."),
    "median": mark("Median: half of all were not longer."),
    "p90": mark("Nine of ten: only one in ten was longer."),
    "in_target": mark("Within the target: share of waits not longer than the hall's target."),
    "service": mark(
        "Service: from the beginning of the visit at the window to its end, without the time in "
        "which it was put by."
    ),
    "cases": mark("Accepted: cases accepted in the period, without those cancelled since."),
    "at_once": mark("Done at once: accepted cases that ended on the day they were accepted."),
    "ended": mark(
        "Ended: cases decided, refused, closed or withdrawn in the period, whenever they were "
        "accepted."
    ),
    "under_way": mark("Under way: cases accepted by the end of the period and not ended by then."),
    "took": mark(
        "Time taken: mean working days after the day of acceptance up to the end, of the cases "
        "ended in the period, the time they waited for the resident included."
    ),
    "on_time": mark(
        "On time: share of the cases ended in the period that ended by their last day. The last "
        "day follows the promise, with the time by which the law lets it stop or be extended."
    ),
    "overdue": mark(
        "Overdue: cases whose last day lies in the period and passed before they ended."
    ),
    "reason": mark("Reason: what a worker wrote to explain it; without one it is not explained."),
    "over": mark(
        "Working days over: from the day after the last day to the end, or to the day of this "
        "report where it has not ended."
    ),
    "rated": mark(
        "Ratings: given by residents themselves for visits of the period, at most one a visit, "
        "without those that a second look found mistaken."
    ),
    "response": mark(
        "Response: share of the visits that were rated. No answer is not a good grade."
    ),
    "satisfied": mark(
        "Satisfied: share of the ratings that say basically satisfied or better; visits without "
        "an answer are left out."
    ),
    "low": mark("Dissatisfied: ratings that say dissatisfied or very dissatisfied."),
    "called_back": mark("Called back: dissatisfied ratings whose resident was spoken to."),
    "asked": mark("First asked: entries made in the period in the register of what was asked."),
    "asked_closed": mark(
        "Closed: share of these entries that were answered, became a case, or were given up by "
        "the resident."
    ),
    "asked_in_time": mark(
        "In time: share of these entries that were closed by the day promised last."
    ),
    "workload": mark(
        "Workload: visits received and cases accepted by a worker or at a window; matters differ "
        "in effort, so it is no measure of diligence."
    ),
    "establishment": RULE,
    "short": mark(
        "Missing: workers fewer than required; what one place has too many does not make up for "
        "another, and places of which a figure is unknown are not in the sums."
    ),
    "peers": mark("Others: the median of the other halls or places of the same kind."),
    "before": mark("Before: the same number for the period before."),
}
"""Each is named by its key, which never changes."""
