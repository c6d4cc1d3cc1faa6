"""The matters a hall serves: what they need, who decides, how long it may take."""

from desk.matters.catalogue import Catalogue, Matter

__all__ = ["Catalogue", "Matter"]
