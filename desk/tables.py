"""Every table of the product, for migrations and the registry, and what follows them."""

import desk.attachments.model
import desk.cases.callback_model
import desk.cases.life_model
import desk.cases.model
import desk.cases.projection
import desk.cases.register
import desk.cases.sign_model
import desk.hall.model
import desk.matters.model
import desk.printing.model
import desk.queue.model
import desk.residents.keys
import desk.residents.model
import desk.roster.model
import desk.store.blobs
import desk.sync.model  # noqa: F401
