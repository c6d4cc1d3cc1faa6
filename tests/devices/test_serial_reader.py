"""The reader over a real pseudo terminal and pyserial."""

from __future__ import annotations

import os
import queue
import time
from collections.abc import Callable, Iterator

import pytest

from desk.core.errors import DeskError, UserError
from desk.devices.reader import Card, CardReader, NoReader
from desk.devices.serial_reader import open_reader
from tests.devices import emulated_sam as sam
from tests.devices.emulated_sam import EmulatedSam


class Heard:
    """A reader and what it told, on this thread as a screen would hear it."""

    def __init__(self, port: str) -> None:
        self.posts: queue.Queue[Callable[[], None]] = queue.Queue()
        self.reader: CardReader = open_reader(f"serial:{port}", self.posts.put)
        self.cards: list[Card] = []
        self.removed = 0
        self.troubles: list[DeskError | None] = []
        self.reader.on_card(self.cards.append)
        self.reader.on_removed(self._taken)
        self.reader.on_trouble(self.troubles.append)

    def _taken(self) -> None:
        self.removed += 1

    def until(self, condition: Callable[[], bool], seconds: float = 30.0) -> None:
        end = time.monotonic() + seconds
        while not condition():
            assert time.monotonic() < end, (self.cards, self.removed, self.troubles)
            self.live(0.05)

    def live(self, seconds: float) -> None:
        end = time.monotonic() + seconds
        while (left := end - time.monotonic()) > 0:
            try:
                self.posts.get(timeout=left)()
            except queue.Empty:
                return

    def words(self) -> str:
        return str(self.troubles[-1])


@pytest.fixture
def module() -> EmulatedSam:
    return EmulatedSam()


@pytest.fixture
def heard(module: EmulatedSam) -> Iterator[Heard]:
    heard = Heard(module.port)
    heard.until(lambda: heard.reader.present)
    yield heard
    heard.reader.close()


def test_a_card_is_read_once_while_it_lies_there_and_its_going_is_told(
    module: EmulatedSam, heard: Heard
) -> None:
    module.lay(sam.resident())
    heard.until(lambda: bool(heard.cards))
    heard.live(1.2)
    assert [c.name for c in heard.cards] == ["王秀梅"]
    assert heard.removed == 0
    module.take()
    heard.until(lambda: heard.removed == 1)
    assert heard.troubles == []


def test_the_next_card_is_read_though_nobody_saw_the_first_one_go(
    module: EmulatedSam, heard: Heard
) -> None:
    module.lay(sam.resident())
    heard.until(lambda: len(heard.cards) == 1)
    module.lay(sam.foreigner_2017())
    heard.until(lambda: len(heard.cards) == 2)
    assert heard.cards[1].name == "安雅"
    assert heard.removed == 1


@pytest.mark.parametrize("fault", ["wrong_checksum", "half", "noise"])
def test_a_garbled_answer_is_asked_for_again_by_itself(
    module: EmulatedSam, heard: Heard, fault: str
) -> None:
    setattr(module.faults, fault, 1)
    module.lay(sam.resident())
    heard.until(lambda: bool(heard.cards))
    assert module.reads >= (1 if fault == "noise" else 2)
    assert heard.troubles == []


@pytest.mark.parametrize("fault", ["wrong_checksum", "half"])
def test_an_answer_that_stays_garbled_is_told_and_the_card_laid_anew_is_read(
    module: EmulatedSam, heard: Heard, fault: str
) -> None:
    setattr(module.faults, fault, 3)
    module.lay(sam.resident())
    heard.until(lambda: bool(heard.troubles))
    assert "lay it flat and alone" in heard.words()
    assert heard.cards == []
    module.take()
    heard.live(0.8)
    module.lay(sam.resident())
    heard.until(lambda: bool(heard.cards))
    assert len(heard.troubles) == 1


def test_a_card_taken_away_too_early_is_told_and_read_when_it_is_back(
    module: EmulatedSam, heard: Heard
) -> None:
    module.faults.refuse = 1
    module.lay(sam.resident())
    heard.until(lambda: bool(heard.troubles))
    assert "taken away too early" in heard.words()
    module.lay(sam.resident())
    heard.until(lambda: bool(heard.cards))


def test_an_unknown_card_is_told_once_and_the_next_is_read(
    module: EmulatedSam, heard: Heard
) -> None:
    module.lay(sam.resident(flag="Z"))
    heard.until(lambda: bool(heard.troubles))
    heard.live(1.0)
    assert len(heard.troubles) == 1
    assert "(Z)" in heard.words()
    module.lay(sam.permit())
    heard.until(lambda: bool(heard.cards))


def test_reading_again_gives_the_card_again_or_says_that_none_lies_there(
    module: EmulatedSam, heard: Heard
) -> None:
    heard.reader.read_again()
    heard.until(lambda: bool(heard.troubles))
    assert "No card was found" in heard.words()
    module.lay(sam.resident())
    heard.until(lambda: len(heard.cards) == 1)
    heard.reader.read_again()
    heard.until(lambda: len(heard.cards) == 2)


def test_an_unplugged_reader_is_told_once_and_is_found_when_it_is_back(
    tmp_path: os.PathLike[str],
) -> None:
    port = os.path.join(tmp_path, "ttyUSB0")
    first = EmulatedSam()
    os.symlink(first.port, port)
    heard = Heard(port)
    try:
        heard.until(lambda: heard.reader.present)
        first.lay(sam.resident())
        heard.until(lambda: bool(heard.cards))
        first.unplug()
        heard.until(lambda: bool(heard.troubles))
        assert "does not answer" in heard.words()
        assert not heard.reader.present
        assert heard.removed == 1
        second = EmulatedSam()
        os.unlink(port)
        os.symlink(second.port, port)
        heard.until(lambda: heard.troubles[-1] is None)
        assert heard.reader.present
        assert len(heard.troubles) == 2
        second.lay(sam.resident())
        heard.until(lambda: len(heard.cards) == 2)
    finally:
        heard.reader.close()


def test_a_port_that_is_not_there_is_said_to_whoever_listens_later() -> None:
    heard = Heard("/dev/no-such-port")
    try:
        heard.until(lambda: bool(heard.troubles))
        late: list[DeskError | None] = []
        heard.reader.on_trouble(late.append)
        heard.until(lambda: bool(late))
    finally:
        heard.reader.close()


def test_settings_choose_the_reader() -> None:
    assert isinstance(open_reader("none", lambda _: None), NoReader)
    assert open_reader("emulated", lambda _: None).present
    for wrong in ("usb", "serial:", "serial:COM3@fast"):
        with pytest.raises(UserError, match="serial:PORT"):
            open_reader(wrong, lambda _: None)
