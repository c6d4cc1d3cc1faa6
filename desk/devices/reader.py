"""Identity-card readers behind one port, an emulator with real behaviour, and no reader at all."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from typing import Protocol

from desk.core.errors import DeskError, UserError


@dataclass(frozen=True)
class Card:
    """What a card says; ``sex`` is ``"m"`` or ``"f"``, or empty where the card does not say.

    ``kind`` is ``resident``, ``permit`` (for Hong Kong, Macao and Taiwan), ``foreign`` (the card
    of 2017 with its number of 15 characters) or ``foreign2023``; ``valid_until`` is ``None`` for a
    card without an end.
    """

    name: str
    sex: str
    nation: str
    birth: date
    address: str
    id_number: str
    kind: str = "resident"
    latin_name: str = ""
    nationality: str = ""
    pass_number: str = ""
    valid_until: date | None = None


@dataclass(frozen=True)
class SocialCard:
    """What a social security card says; since its third generation it is a bank card as well."""

    name: str
    id_number: str
    bank_card: str
    bank: str = ""


class CardReader(Protocol):
    """Tells when a card is laid on it and when it is taken away.

    A social security card lies in a slot and is read only when that is asked for.
    """

    @property
    def present(self) -> bool: ...

    def on_card(self, callback: Callable[[Card], None]) -> None: ...

    def on_social(self, callback: Callable[[SocialCard], None]) -> None: ...

    def on_removed(self, callback: Callable[[], None]) -> None: ...

    def on_trouble(self, callback: Callable[[DeskError | None], None]) -> None:
        """Be told why a card was not read, and with ``None`` that the reader is back."""

    def close(self) -> None: ...

    def read_again(self) -> None: ...


class Listeners:
    """Who is told of what happens on a reader."""

    def __init__(self) -> None:
        self._readers: list[Callable[[Card], None]] = []
        self._social_readers: list[Callable[[SocialCard], None]] = []
        self._takers: list[Callable[[], None]] = []
        self._troubled: list[Callable[[DeskError | None], None]] = []

    def on_card(self, callback: Callable[[Card], None]) -> None:
        """Be told of cards."""
        self._readers.append(callback)

    def on_social(self, callback: Callable[[SocialCard], None]) -> None:
        """Be told of social security cards that were read."""
        self._social_readers.append(callback)

    def on_removed(self, callback: Callable[[], None]) -> None:
        """Be told when a card is taken away."""
        self._takers.append(callback)

    def on_trouble(self, callback: Callable[[DeskError | None], None]) -> None:
        """Be told why a card was not read, and with ``None`` that the reader is back."""
        self._troubled.append(callback)

    def close(self) -> None:
        """Let the device go."""


class NoReader(Listeners):
    """A desk without a reader: name and number are typed."""

    present = False

    def read_again(self) -> None:
        """Say that there is none."""
        error = UserError("There is no card reader here. Type name and number with Ctrl N.")
        for callback in self._troubled:
            callback(error)


class EmulatedReader(Listeners):
    """A reader without a device: cards are put on it by the demo and by tests."""

    present = True

    def __init__(self) -> None:
        super().__init__()
        self._card: Card | None = None
        self._social: SocialCard | None = None

    def read_again(self) -> None:
        """Read the social security card in the slot, else the identity card once more."""
        if self._social is not None:
            for callback in self._social_readers:
                callback(self._social)
        elif self._card is not None:
            self.put(self._card)

    def insert(self, social: SocialCard | None) -> None:
        """Put a social security card into the slot, or take it out."""
        self._social = social

    def put(self, card: Card) -> None:
        """Lay a card on the reader."""
        self._card = card
        for callback in self._readers:
            callback(card)

    def fail(self, error: DeskError | None) -> None:
        """Have trouble, or with ``None`` be rid of it."""
        for callback in self._troubled:
            callback(error)

    def take(self) -> None:
        """Take everything away."""
        self._social = None
        if self._card is not None:
            self._card = None
            for callback in self._takers:
                callback()
