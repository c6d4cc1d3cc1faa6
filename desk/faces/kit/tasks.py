"""Work off the screen: one writer for the store, a small pool for the rest, answers as signals."""

from __future__ import annotations

import logging
import time
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from typing import Any, TypeVar

from PySide6.QtCore import QCoreApplication, QObject, Qt, Signal

from desk.store import Store

T = TypeVar("T")
log = logging.getLogger(__name__)


class Tasks(QObject):
    """Runs functions on other threads; ``done`` and ``failed`` are called on the screen's."""

    _answer = Signal(object)
    _posted = Signal(object)

    def __init__(self, store: Store) -> None:
        super().__init__()
        self._store = store
        self._writer = ThreadPoolExecutor(1, thread_name_prefix="writer")
        self._pool = ThreadPoolExecutor(3, thread_name_prefix="worker")
        self._open = 0
        self._closed = False
        self._unhandled: Callable[[BaseException], None] = lambda error: log.error(
            "unhandled %s", type(error).__name__
        )
        self._answer.connect(self._deliver, Qt.ConnectionType.QueuedConnection)
        self._posted.connect(self._call, Qt.ConnectionType.QueuedConnection)

    def on_unhandled(self, handler: Callable[[BaseException], None]) -> None:
        """Who tells the person of an error nobody asked for."""
        self._unhandled = handler

    def write(
        self,
        work: Callable[[Store], T],
        done: Callable[[T], object] | None = None,
        failed: Callable[[BaseException], object] | None = None,
    ) -> None:
        """Run ``work(store)`` on the writer thread, in the order asked."""
        self._submit(self._writer, lambda: work(self._store), done, failed)

    def run(
        self,
        work: Callable[[], T],
        done: Callable[[T], object] | None = None,
        failed: Callable[[BaseException], object] | None = None,
    ) -> None:
        """Run ``work()`` on the pool: printers, readers, files."""
        self._submit(self._pool, work, done, failed)

    def _submit(self, pool: ThreadPoolExecutor, work: Any, done: Any, failed: Any) -> None:
        if self._closed:
            return
        self._open += 1
        future: Future[Any] = pool.submit(work)
        future.add_done_callback(lambda f: self._answer.emit((f, done, failed)))

    def _deliver(self, answer: Any) -> None:
        future, done, failed = answer
        self._open -= 1
        if self._closed:
            return
        error = future.exception()
        if error is None:
            if done is not None:
                done(future.result())
        elif failed is not None:
            failed(error)
        else:
            self._unhandled(error)

    def post(self, action: Callable[[], object]) -> None:
        """Call something on the screen's thread; a device's own thread tells its news this way."""
        self._posted.emit(action)

    def _call(self, action: Callable[[], object]) -> None:
        if not self._closed:
            action()

    def busy(self) -> bool:
        """Whether something is under way."""
        return self._open > 0

    def idle(self, seconds: float = 10.0) -> None:
        """Let the screen live until every answer has come; for tests and the demo.

        :raises TimeoutError: when something takes longer.
        """
        end = time.monotonic() + seconds
        while self._open:
            QCoreApplication.processEvents()
            if time.monotonic() > end:
                raise TimeoutError("a task did not answer")
            time.sleep(0.001)
        QCoreApplication.processEvents()

    def close(self) -> None:
        """Finish what is being written and answer nobody any more."""
        self._closed = True
        self._writer.shutdown(wait=True)
        self._pool.shutdown(wait=False, cancel_futures=True)
