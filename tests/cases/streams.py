"""Random lives of a case, possible and impossible facts mixed, for the property tests."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any

from hypothesis import strategies as st

from desk.cases.life import Start
from desk.cases.machine import Event
from desk.core.clock import utc
from desk.store import stamp

FIRST, OTHER, HEAD = "w-first", "w-other", "w-head"
START = Start("西陵区民政局", FIRST, date(2026, 3, 2), 20, "working", date(2026, 3, 30), False,
              frozenset({"photo2", "medical_record"}))  # fmt: skip
_ROUTE = (
    "accepted accepted_owing passed_on dispatched received returned transferred notified suspended "
    "resumed material_in extension_asked extended extension_denied supervised refused decided "
    "delivered answered offered taken_over declined fell_to closed end_asked withdrawn cancelled "
    "mandated agent_offered agent_taken_over agent_declined agent_fell_to agency_revoked "
    "errand_planned errand_begun errand_waiting errand_went_on errand_done errand_failed "
    "errand_replaced errand_of_a_later_version of_a_later_version"
).split()
_DETAILS: dict[str, list[dict[str, Any]]] = {
    "notified": [{"missing": ["photo2"]}, {}],
    "transferred": [{"to": "宜昌市民政局"}, {}],
    "material_in": [{"material": "photo2"}, {"material": "medical_record"}, {"material": "?"}],
    "extension_asked": [{"days": 10}, {"days": 0}, {"days": "ten"}],
    "extended": [{"due": "2026-05-08", "provisional": False}, {"due": "no day"}, {}],
    "resumed": [{"due": "2026-04-20", "provisional": True}, {}],
    "decided": [{"result": "granted"}, {"result": "denied"}],
    "offered": [{"to": OTHER}, {"to": FIRST}, {"to": HEAD, "until": "2026-05-01"}],
    "fell_to": [{"to": HEAD}, {}],
    "mandated": [{"agent": FIRST, "errands": ["e1", "e2"]}, {"agent": FIRST}, {}],
    "agent_offered": [{"to": OTHER}, {"to": FIRST}, {}],
    "agent_fell_to": [{"to": HEAD}, {}],
    "errand_planned": [
        {
            "errand": key,
            "position": n,
            "department": "派出所",
            "task": "开具户籍证明",
            "days": 3,
            "unit": "working",
            "after": after,
        }
        for n, (key, after) in enumerate([("e1", None), ("e2", "e1"), ("e3", None), ("e4", "e4")])
    ]
    + [{"errand": "e1"}],
    "errand_replaced": [
        {"errand": "e1", "by": "e3"},
        {"errand": "e2", "by": "e3"},
        {"errand": "e3", "by": "e1"},
        {"errand": "e1"},
    ],
}
_ERRANDS: list[dict[str, Any]] = [{"errand": key} for key in ("e1", "e1", "e2", "e3", "?")]


def _details(kind: str) -> list[dict[str, Any]]:
    return _DETAILS.get(kind, _ERRANDS if kind.startswith("errand_") else [{}])


@st.composite
def events(draw: st.DrawFn, least: int = 0, most: int = 25) -> list[Event]:
    """Facts of one case, made by three nodes whose clocks differ; begins with an acceptance."""
    kinds = [draw(st.sampled_from(["accepted", "accepted_owing"]))]
    kinds += draw(st.lists(st.sampled_from(_ROUTE), min_size=least, max_size=most))
    found = []
    at = utc(date(2026, 3, 2), "09:00")
    for n, kind in enumerate(kinds):
        at += timedelta(hours=draw(st.integers(0, 60)))
        node = draw(st.integers(1, 3))
        found.append(
            Event(
                kind,
                at,
                draw(st.sampled_from([FIRST, OTHER, HEAD])),
                draw(st.sampled_from(["", "理由", "理由"])),
                draw(st.sampled_from(_details(kind))),
                stamp.make(int(at.timestamp() * 1000), n, node),
                f"{n:036}",
            )
        )
    return found
