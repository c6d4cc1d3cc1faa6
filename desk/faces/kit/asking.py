"""Questions laid over a face: answered by a digit, or in words."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Callable, Mapping, Sequence
from functools import partial

from PySide6.QtWidgets import QWidget

from desk.faces.kit.layers import Veil


class Asking(ABC):
    """Whoever lays layers over a face can ask in them."""

    window: QWidget

    @abstractmethod
    def open(self, layer: Veil, again: Callable[[], None] | None = None) -> None:
        """Lay something over the face; ``again`` opens it anew."""

    def ask(
        self,
        title: str,
        answers: Sequence[tuple[str, str]],
        chosen: Callable[[str], None],
        lead: str = "",
        barred: Mapping[str, str] | None = None,
    ) -> None:
        """A question answered by a digit."""
        # A face is in front sooner without what is asked later.
        from desk.faces.kit.questions import DigitDialog

        self.open(
            DigitDialog(self.window, title, answers, chosen, lead, barred),
            partial(self.ask, title, answers, chosen, lead, barred),
        )

    def ask_words(
        self,
        title: str,
        label: str,
        said: Callable[[str], None],
        phrases: Sequence[str] = (),
        lead: str = "",
    ) -> None:
        """A question answered in words; ``phrases`` are said by a digit."""
        from desk.faces.kit.questions import WordsDialog

        self.open(
            WordsDialog(self.window, title, label, said, phrases, lead),
            partial(self.ask_words, title, label, said, phrases, lead),
        )
