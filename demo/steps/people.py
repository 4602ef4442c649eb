"""One person for each role, with a known password: for machines that nobody else can reach."""

from accounts.roles import ADMINISTRATOR, ROLES
from accounts.services import ensure_user
from demo.district import District

PASSWORD = "Bemowo-2026-demo"  # noqa: S105 - printed by the command, refused in production
DOMAIN = "przyklad.example"
EVERY_RIGHT = "admin"


def logins() -> list[tuple[str, str]]:
    """Return (address, role) of everybody, the one with every right first."""
    roles = [(f"{role.code.replace('_', '.')}@{DOMAIN}", str(role.name)) for role in ROLES]
    return [(f"{EVERY_RIGHT}@{DOMAIN}", "wszystkie uprawnienia"), *roles]


def plant(district: District) -> None:
    """Make the accounts, when the command was allowed to."""
    if not district.with_logins:
        return
    chief = f"{EVERY_RIGHT}@{DOMAIN}"
    district.keep(
        f"user:{EVERY_RIGHT}", ensure_user(chief, PASSWORD, ADMINISTRATOR, is_superuser=True)
    )
    for role in ROLES:
        address = f"{role.code.replace('_', '.')}@{DOMAIN}"
        user = ensure_user(address, PASSWORD, role.code, first_name=str(role.name))
        district.keep(f"user:{role.code}", user)
