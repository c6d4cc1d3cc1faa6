"""The keys of a window in words: the bar at the foot, and the sheet of all of them."""

from __future__ import annotations

from desk.core.text import tr

Keys = tuple[tuple[str, str], ...]


def idle_keys() -> Keys:
    """Nobody is at the window."""
    return (
        ("F2", tr("call next")),
        ("F8", tr("go on with a visit on hold")),
        ("Ctrl N", tr("serve without a ticket")),
        ("Ctrl J", tr("follow up")),
        ("Ctrl K", tr("find")),
        ("Ctrl B", tr("first-asked register")),
        ("Ctrl D", tr("away")),
        ("Ctrl L", tr("lock")),
        ("Ctrl Q", tr("sign off")),
    )


def called_keys() -> Keys:
    """Somebody was called and is on the way."""
    return (
        ("F4", tr("call again")),
        ("⇧F4", tr("missed")),
        ("F5", tr("read the card")),
        ("Ctrl N", tr("type it in")),
        ("F3", tr("add a matter")),
        ("Ctrl T", tr("transfer")),
    )


def visit_keys() -> Keys:
    """Somebody is being served."""
    return (
        ("Enter", tr("next gap")),
        ("F2", tr("finish and call")),
        ("F3", tr("add a matter")),
        ("F5", tr("read the card")),
        ("F6", tr("materials")),
        ("F7", tr("notice")),
        ("F8", tr("hold")),
        ("F9", tr("accept")),
        ("F11", tr("reply")),
        ("Ctrl T", tr("transfer")),
    )


def accepted_keys() -> Keys:
    """The visit is accepted; the person is about to go."""
    return (
        ("F2", tr("finish and call")),
        ("F11", tr("reply")),
        ("F12", tr("rating")),
        ("Ctrl U", tr("run errands for the resident")),
        ("Ctrl P", tr("print again")),
        ("Ctrl K", tr("find")),
        ("Ctrl L", tr("lock")),
    )


def window_keys(in_visit: bool, called: bool, accepted: bool) -> Keys:
    """What stands at the foot at a window."""
    if not in_visit:
        return idle_keys()
    if called:
        return called_keys()
    return accepted_keys() if accepted else visit_keys()


def reception_keys() -> Keys:
    """Giving out tickets."""
    return (
        ("1..9", tr("choose and move on")),
        ("Enter", tr("print the ticket")),
        ("F3", tr("add a matter")),
        ("F5", tr("read the card")),
        ("Ctrl P", tr("print again")),
        ("Ctrl L", tr("lock")),
        ("Ctrl Q", tr("sign off")),
    )


def last_key() -> tuple[str, str]:
    """What stands at the right end of every bar."""
    return ("F1", tr("all shortcuts"))


def every_key() -> Keys:
    """W20: all of them."""
    return (
        ("F2", tr("finish and call next")),
        ("F3", tr("add a matter")),
        ("F4", tr("call again")),
        ("⇧F4", tr("missed (undo for 10 seconds)")),
        ("F5", tr("read the card")),
        ("F6", tr("materials")),
        ("F7", tr("notice of what is missing")),
        ("F8", tr("hold; go on with a visit on hold")),
        ("F9", tr("send to the resident, accept and print")),
        ("Ctrl F9", tr("accept, signed on paper")),
        ("F12", tr("ask the resident for a rating")),
        ("⇧F12", tr("show the receipt's code to the resident")),
        ("Ctrl I", tr("let the resident type the number")),
        ("F11", tr("reply on the spot: done, refused, passed on")),
        ("Enter", tr("next gap")),
        ("⇧Enter", tr("gap before")),
        ("Ctrl 1..9", tr("go to matter")),
        ("Ctrl Del", tr("take the matter out; held, cancel an acceptance")),
        ("Ctrl K", tr("find")),
        ("Ctrl N", tr("serve without a ticket; type identity")),
        ("Ctrl U", tr("agent: somebody comes, or goes, for the resident")),
        ("Ctrl H", tr("household")),
        ("Ctrl B", tr("write down what was asked, first-asked register")),
        ("Ctrl J", tr("what is to be followed up")),
        ("Ctrl R", tr("my roster, and swaps with colleagues")),
        ("Ctrl T", tr("transfer")),
        ("Ctrl P", tr("print again")),
        ("Ctrl Z", tr("undo")),
        ("Alt M", tr("show or hide personal data")),
        ("Ctrl D", tr("away")),
        ("Ctrl L", tr("lock")),
        ("Ctrl Q", tr("sign off")),
        ("A", tr("materials: all here")),
        ("P", tr("materials: how it was taken, scans")),
        ("1..9", tr("choose and move on")),
        ("Esc", tr("close a layer, nothing is lost")),
    )
