"""The five levels: province, city, district, street, community; both code systems kept apart."""

from desk.divisions.tree import Division, Divisions

__all__ = ["Division", "Divisions"]
