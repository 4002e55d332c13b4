"""How Alembic reaches the database: on the connection it is handed, or by itself at DATABASE_URL."""

from alembic import context
from sqlalchemy import Connection

from app.settings import get_settings
from app.store.database import Database
from app.store.tables import metadata


def run(connection: Connection) -> None:
    """Migrate in the transaction that `connection` is in: all steps or none, on both databases."""
    context.configure(connection=connection, target_metadata=metadata, transactional_ddl=True, render_as_batch=True)
    context.run_migrations()


given = context.config.attributes.get("connection")
if given is not None:
    run(given)
else:
    with Database(get_settings().database_url).writing_connection() as own:
        run(own)
