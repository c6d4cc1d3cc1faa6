"""Everything that is kept beside the facts, so that a process that syncs brings it along."""

import desk.cases.projection
import desk.cases.recount
import desk.queue.rebuilding  # noqa: F401
