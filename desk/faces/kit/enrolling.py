"""Joining the city at this machine, step by step. No screen in it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from desk.core.text import tr, trn
from desk.divisions import Divisions
from desk.faces.kit.device_kinds import kind_words
from desk.faces.kit.messages import words
from desk.faces.kit.sync_view import reason_words
from desk.store import Store
from desk.sync.beside import Beside, member_of
from desk.sync.enrolment import enrol, refuse_unfit
from desk.sync.invitation import Invitation, file_text, hosts_of, read_invitation
from desk.sync.member import Enrolment, filled
from desk.sync.state import SyncState, published
from desk.sync.wire import UnreachableError

if TYPE_CHECKING:
    from desk.faces.kit.tasks import Tasks

ASK, SURE, JOINING, LOADING, WHOLE = "ask", "sure", "joining", "loading", "whole"


@dataclass(frozen=True)
class Offer:
    """What an invitation leads to, in words."""

    city: str
    hall: str
    kind: str
    number: str
    hosts: str
    remarks: tuple[str, ...]
    """What whoever says yes ought to know before."""


class Enrolling:
    """The steps: ask for the invitation, be sure, join, load, whole. Nothing of it waits."""

    def __init__(
        self,
        store: Store,
        tasks: Tasks,
        divisions: Callable[[], Divisions],
        beside: Callable[[], Beside | None],
        *,
        face: str = "",
    ) -> None:
        """``face`` is the kind of device whose screen is open here, where that is one."""
        self._store, self._tasks, self._divisions = store, tasks, divisions
        self._beside, self._face = beside, face
        self._changed: Callable[[], None] = lambda: None
        self._invitation: Invitation | None = None
        self._stopping = False
        self._looking = False
        self.step = ASK
        self.problem = ""
        self.offer: Offer | None = None
        self.busy = False
        self.rows = 0
        self.paused = False
        self.member: Enrolment | None = None

    def listen(self, changed: Callable[[], None]) -> None:
        """Call this whenever something is to be shown anew."""
        self._changed = changed

    # --- the invitation --------------------------------------------------------------------

    def read_text(self, text: str) -> None:
        """What was scanned, pasted or typed."""
        self._read(lambda: text)

    def read_file(self, path: Path) -> None:
        """A file that was chosen."""
        self._read(lambda: file_text(path))

    def _read(self, source: Callable[[], str]) -> None:
        if self.step != ASK or self.busy:
            return

        def work() -> tuple[Invitation, Offer]:
            invitation = read_invitation(source())
            with self._store.read() as read:
                refuse_unfit(read, invitation)
            return invitation, self._offer(invitation)

        self._begin()
        self._tasks.run(work, self._was_read, self.failed)

    def _was_read(self, found: tuple[Invitation, Offer]) -> None:
        self._invitation, self.offer = found
        self._go(SURE)

    def _offer(self, invitation: Invitation) -> Offer:
        path = self._divisions().path(invitation.hall)
        city = next((place.name for place in path if place.level == "city"), "")
        hall = path[-1].name if path else ""
        return Offer(
            city or tr("unknown to this version"),
            f"{hall or tr('unknown to this version')}  {invitation.hall}",
            kind_words(invitation.kind),
            str(invitation.node),
            "、".join(dict.fromkeys(hosts_of(invitation))),
            tuple(self._remarks(invitation)),
        )

    def _remarks(self, invitation: Invitation) -> list[str]:
        told = []
        if self._face and invitation.kind != self._face:
            told.append(
                tr(
                    "It is for another kind of device ({kind}). This screen is meant for: {face}.",
                    kind=kind_words(invitation.kind),
                    face=kind_words(self._face),
                )
            )
        before = member_of(self._store)
        if before is not None and before.node != invitation.node:
            told.append(
                tr(
                    "This machine is number {n} until now. What waits here is sent under the new "
                    "number; nothing is lost.",
                    n=before.node,
                )
            )
        if invitation.ca is None:
            told.append(
                tr("It carries no certificate of the city, so it is not checked who answers there.")
            )
        return told

    def back(self) -> None:
        """To another invitation."""
        if self.step == SURE and not self.busy:
            self._invitation = self.offer = None
            self._go(ASK)

    # --- joining ---------------------------------------------------------------------------

    def join(self) -> None:
        """Use the invitation."""
        if self.step != SURE or self.busy or self._invitation is None:
            return
        invitation = self._invitation
        self._stopping = False
        self._begin()
        self.step = JOINING
        self._changed()
        self._tasks.run(
            lambda: enrol(self._store, invitation, go_on=lambda: not self._stopping),
            self._joined,
            self.failed,
        )

    def stop(self) -> None:
        """Stop joining; what has been agreed with the city by now stays."""
        self._stopping = True

    def _joined(self, member: Enrolment) -> None:
        self._invitation = None
        self.rows = 0
        self.member = member
        self._go(LOADING)
        self.go_on()

    def failed(self, error: BaseException) -> None:
        """Say why it did not work; another try is possible."""
        self.busy = False
        if self.step == JOINING:
            self.step = SURE
        self.problem = self._why(error)
        self._changed()

    def _why(self, error: BaseException) -> str:
        if not isinstance(error, UnreachableError):
            return words(error)
        return (
            tr(error.reason)
            if error.reason
            else tr(
                "Nobody answers at {hosts}. Look whether the network is there, then join again; "
                "the enrolment is not used up.",
                hosts=self.offer.hosts if self.offer else "",
            )
        )

    # --- loading ---------------------------------------------------------------------------

    def resume(self) -> bool:
        """Show how far a load has come that was begun before; whether there is one."""
        self.member = member_of(self._store)
        if self.member is None:
            return False
        self._go(LOADING)
        return True

    def can_pause(self) -> bool:
        """Whether the loading is done by this program, and not by another face of this machine."""
        beside = self._beside()
        return beside is not None and (beside.runs or self.paused)

    def pause(self) -> None:
        """Stop the load after the page under way."""
        beside = self._beside()
        if beside is not None and self.step == LOADING:
            beside.rest()
            self.paused = True
            self._changed()

    def go_on(self) -> None:
        """Load on from where it is."""
        beside = self._beside()
        self.paused = False
        if beside is not None:
            beside.resume()
        self._changed()

    def look(self) -> None:
        """See how far the load is; to be called now and then."""
        if self.step != LOADING or self._looking:
            return
        self._looking = True
        beside = self._beside()
        state = beside.state if beside is not None else published(self._store.home)

        def work() -> bool:
            with self._store.read() as read:
                return filled(read)

        def done(whole: bool) -> None:
            self._looking = False
            self._see(state, whole)

        def failed(error: BaseException) -> None:
            self._looking = False
            self.failed(error)

        self._tasks.run(work, done, failed)

    def _see(self, state: SyncState, whole: bool) -> None:
        if self.step != LOADING:
            return
        self.rows = max(self.rows, state.loading or 0)
        self.problem = ""
        if whole:
            self.step = WHOLE
        elif state.kind in ("refused", "offline") and not self.paused:
            self.problem = (
                reason_words(state)
                if state.reason
                else tr("The line is cut now. It goes on by itself from where it is.")
            )
        self._changed()

    def progress(self) -> str:
        """How far it is, in words."""
        return trn("{n} entry so far", "{n} entries so far", self.rows)

    # --- steps -----------------------------------------------------------------------------

    def _begin(self) -> None:
        self.busy, self.problem = True, ""
        self._changed()

    def _go(self, step: str) -> None:
        self.step, self.busy, self.problem = step, False, ""
        self._changed()
