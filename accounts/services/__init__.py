"""What changes staff and roles."""

from accounts.services.role_sync import Difference, sync_roles
from accounts.services.staff import ensure_user

__all__ = ["Difference", "ensure_user", "sync_roles"]
