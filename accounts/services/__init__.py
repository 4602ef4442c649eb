"""What changes staff and roles."""

from accounts.services.invitation import invite
from accounts.services.role_sync import Difference, sync_roles
from accounts.services.staff import ensure_user

__all__ = ["Difference", "ensure_user", "invite", "sync_roles"]
