"""Tables, transactions and the one way to write."""

from app.store.database import Database
from app.store.migrate import check, downgrade, head, upgrade, version

__all__ = ["Database", "check", "downgrade", "head", "upgrade", "version"]
