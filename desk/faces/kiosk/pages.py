"""Which scene belongs to which page."""

from __future__ import annotations

from desk.faces.kiosk.form import Form
from desk.faces.kiosk.model import KioskModel
from desk.faces.kiosk.screens.attract import attract
from desk.faces.kiosk.screens.choose import choose
from desk.faces.kiosk.screens.detail import detail
from desk.faces.kiosk.screens.frame import card_strip_left
from desk.faces.kiosk.screens.guide import guide
from desk.faces.kiosk.screens.home import home
from desk.faces.kiosk.screens.identity import identity
from desk.faces.kiosk.screens.info import info
from desk.faces.kiosk.screens.place import place
from desk.faces.kiosk.screens.progress import progress
from desk.faces.kiosk.screens.rate import rate
from desk.faces.kiosk.screens.reprint import reprint
from desk.faces.kiosk.screens.staff import staff
from desk.faces.kiosk.screens.still import still
from desk.faces.kiosk.screens.stopped import called, closed, offline, paper
from desk.faces.kiosk.screens.ticket import ticket
from desk.faces.kit.scene import Scene

PAGES = {
    "attract": attract,
    "home": home,
    "ticket": ticket,
    "choose": choose,
    "place": place,
    "guide": guide,
    "detail": detail,
    "identity": identity,
    "progress": progress,
    "reprint": reprint,
    "rate": rate,
    "info": info,
    "help": called,
    "still": still,
    "closed": closed,
    "paper": paper,
    "offline": offline,
    "staff": staff,
}


def scene(model: KioskModel) -> Scene:
    """The scene of the model's page."""
    form = Form(model.landscape, model.elder, model.low)
    made = PAGES[model.page](model, form)
    card_strip_left(made, model, form)
    return made
