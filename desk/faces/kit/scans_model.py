"""The scans of a visit as a layer shows them, without a layer; all file work is off the screen."""

from __future__ import annotations

import contextlib
from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtGui import QImage

from desk.attachments import pictures, queries, service
from desk.attachments.queries import Attached
from desk.faces.kit import pdf
from desk.faces.kit.desk import Desk
from desk.store import Store

LARGE_PX = 1600


@dataclass(frozen=True)
class Taking:
    """For which material of an open visit scans are taken, and by whom."""

    material: str
    worker_id: str
    actor: str


class Scans:
    """Lists, adds, takes out and opens; without ``taking`` it only shows."""

    def __init__(
        self,
        desk: Desk,
        visit_id: str,
        materials: Collection[str],
        tell: Callable[[BaseException], object],
        taking: Taking | None = None,
    ) -> None:
        self.desk, self.visit_id, self.materials = desk, visit_id, tuple(materials)
        self.tell, self.taking = tell, taking
        self.items: tuple[Attached, ...] = ()
        self.adding = 0
        self.changed: Callable[[], object] = lambda: None
        self.added: Callable[[], object] = lambda: None
        folder = desk.settings.scan_folder
        self.folder = Path(folder) if folder and taking is not None else None
        self._known: set[str] | None = None
        self._growing: dict[str, tuple[int, int]] = {}
        self._looking = False

    def load(self) -> None:
        """Read the list anew."""
        store, visit, materials = self.desk.store, self.visit_id, self.materials

        def work() -> tuple[Attached, ...]:
            with store.read() as read:
                return queries.of_visit(read, visit, materials)

        def answer(items: tuple[Attached, ...]) -> None:
            self.items = items
            self.changed()

        self.desk.tasks.run(work, answer, self.tell)

    def add(self, paths: Sequence[Path], stored: Callable[[Path], object] | None = None) -> None:
        """Add files; each that cannot be is named with its reason, the others are added."""
        taking = self.taking
        if taking is None:
            return
        most = self.desk.here.number("scans.megabytes")
        for path in paths:
            self.adding += 1

            def prepare(path: Path = path) -> pictures.Picture:
                data = pictures.read_file(path, most)
                shown = pdf.first_page_png(data) if pictures.is_pdf(data) else None
                return pictures.prepare(path.name, data, shown, most)

            def keep(picture: pictures.Picture, path: Path = path) -> None:
                def work(store: Store) -> None:
                    with store.unit(taking.actor, "scan") as unit:
                        service.add(unit, self.visit_id, taking.material, picture, taking.worker_id)
                    if stored is not None:
                        stored(path)

                self.desk.tasks.write(work, self._kept, self._not_added)

            self.desk.tasks.run(prepare, keep, self._not_added)
        self.changed()

    def _kept(self, _: object) -> None:
        self.adding -= 1
        self.added()
        self.load()

    def _not_added(self, error: BaseException) -> None:
        self.adding -= 1
        self.changed()
        self.tell(error)

    def remove(self, one: Attached) -> None:
        """Take a scan out, as long as its visit is not accepted."""
        taking = self.taking
        if taking is None or not one.removable:
            return

        def work(store: Store) -> None:
            with store.unit(taking.actor, "scan taken out") as unit:
                service.remove(unit, one.id)

        def answer(_: object) -> None:
            self.added()
            self.load()

        self.desk.tasks.write(work, answer, self.tell)

    def open(self, one: Attached, page: int, done: Callable[[QImage, int], object]) -> None:
        """Give a page of a scan as a picture and the number of pages; a null picture when its
        content is not here, which is then asked for."""
        store = self.desk.store

        def work() -> tuple[QImage, int]:
            with store.read() as read:
                data = queries.content(read, one.sha256)
            if data is None:
                return QImage(), 0
            if one.media == "application/pdf":
                return pdf.page(data, page, LARGE_PX)
            return QImage.fromData(data), 1

        def answer(found: tuple[QImage, int]) -> None:
            if found[0].isNull():
                self.desk.tasks.write(lambda store: self._want(store, one), None, self.tell)
            done(*found)

        self.desk.tasks.run(work, answer, self.tell)

    def _want(self, store: Store, one: Attached) -> None:
        with store.unit("desk", "scan wanted") as unit:
            service.want(unit, one.id)

    def look_in_folder(self) -> None:
        """Take over what the scanner has put into its folder since these scans were opened."""
        folder = self.folder
        if folder is None or self._looking:
            return
        self._looking = True

        def work() -> dict[str, tuple[int, int]]:
            found = {}
            with contextlib.suppress(OSError):
                for path in folder.iterdir():
                    if path.suffix.lower() in pictures.ENDINGS:
                        state = path.stat()
                        found[path.name] = (state.st_size, state.st_mtime_ns)
            return found

        def answer(found: dict[str, tuple[int, int]]) -> None:
            self._looking = False
            if self._known is None:
                self._known = set(found)
            new = {name: state for name, state in found.items() if name not in self._known}
            # A file that still grows is not finished.
            ready = [name for name, state in new.items() if self._growing.get(name) == state]
            self._growing = new
            self._known.update(ready)
            self.add([folder / name for name in sorted(ready)], _let_go)

        def failed(error: BaseException) -> None:
            self._looking = False
            self.tell(error)

        self.desk.tasks.run(work, answer, failed)


def _let_go(path: Path) -> None:
    """What is in the encrypted store must not lie open beside it."""
    with contextlib.suppress(OSError):
        path.unlink()
