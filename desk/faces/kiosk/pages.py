"""Which scene belongs to which page."""

from __future__ import annotations

from desk.faces.kiosk.form import Form
from desk.faces.kiosk.model import KioskModel
from desk.faces.kiosk.screens.attract import attract
from desk.faces.kiosk.screens.detail import detail
from desk.faces.kiosk.screens.guide import guide
from desk.faces.kiosk.screens.home import home
from desk.faces.kiosk.screens.info import info, still
from desk.faces.kiosk.screens.ticket import ticket
from desk.faces.kit.scene import Scene

_PAGES = {
    "attract": attract,
    "home": home,
    "ticket": ticket,
    "guide": guide,
    "detail": detail,
    "info": info,
    "still": still,
}


def scene(model: KioskModel) -> Scene:
    """The scene of the model's page."""
    return _PAGES[model.page](model, Form(model.landscape, model.elder, model.low))
