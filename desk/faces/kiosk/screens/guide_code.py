"""A guide as a QR code that carries its own words, for a telephone without network."""

from __future__ import annotations

from desk.core.text import data_text, language, tr
from desk.faces.kiosk.model import KioskModel
from desk.faces.kiosk.screens.parts import limit_words, material_name, matter_name
from desk.matters.catalogue import Matter

LONGEST = 130
"""Signs; a code with more is too fine to be read from a panel at arm's length."""


def code_text(model: KioskModel, matter: Matter) -> str:
    """Name, papers, time, place and telephone, as much as fits."""
    comma = ", " if language() == "en" else "、"
    papers = comma.join(material_name(need.material) for need in matter.to_bring)
    hall = model.desk.hall
    whole = "\n".join(
        (
            matter_name(matter),
            tr("Bring: {papers}", papers=papers) if papers else tr("Nothing to bring"),
            limit_words(matter),
            f"{data_text(hall.name)} {hall.phone}",
        )
    )
    return whole if len(whole) <= LONGEST else whole[: LONGEST - 1] + "…"
