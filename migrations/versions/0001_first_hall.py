from alembic import op

import desk.tables
from desk.store.base import metadata

revision = "0001"
down_revision = None


def upgrade():
    metadata.create_all(op.get_bind())
