"""Every table of the product, in one place for migrations and the registry."""

import desk.hall.model
import desk.queue.model  # noqa: F401
