"""Every table of the product, in one place for migrations and the registry."""

import desk.cases.life_model
import desk.cases.model
import desk.hall.model
import desk.printing.model
import desk.queue.model
import desk.residents.model
import desk.sync.model  # noqa: F401
